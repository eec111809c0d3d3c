# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

Metric = Literal["ErrorCount", "EventCount", "KafkaMetrics"]

METRIC_VALUES: set[Metric] = {
    "ErrorCount",
    "EventCount",
    "KafkaMetrics",
}


def check_metric(value: str) -> Metric:
    if value in METRIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {METRIC_VALUES!r}")

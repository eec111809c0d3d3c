# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

EventMetric = Literal["EventCount"]

EVENT_METRIC_VALUES: set[EventMetric] = {
    "EventCount",
}


def check_event_metric(value: str) -> EventMetric:
    if value in EVENT_METRIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_METRIC_VALUES!r}")

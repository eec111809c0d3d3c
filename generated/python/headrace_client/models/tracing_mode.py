# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

TracingMode = Literal["Active", "PassThrough"]

TRACING_MODE_VALUES: set[TracingMode] = {
    "Active",
    "PassThrough",
}


def check_tracing_mode(value: str) -> TracingMode:
    if value in TRACING_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRACING_MODE_VALUES!r}")

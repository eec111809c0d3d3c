# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

LogFormat = Literal["JSON", "Text"]

LOG_FORMAT_VALUES: set[LogFormat] = {
    "JSON",
    "Text",
}


def check_log_format(value: str) -> LogFormat:
    if value in LOG_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOG_FORMAT_VALUES!r}")

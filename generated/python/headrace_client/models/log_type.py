# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

LogType = Literal["None", "Tail"]

LOG_TYPE_VALUES: set[LogType] = {
    "None",
    "Tail",
}


def check_log_type(value: str) -> LogType:
    if value in LOG_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOG_TYPE_VALUES!r}")

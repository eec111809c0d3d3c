# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

SystemLogLevel = Literal["DEBUG", "INFO", "WARN"]

SYSTEM_LOG_LEVEL_VALUES: set[SystemLogLevel] = {
    "DEBUG",
    "INFO",
    "WARN",
}


def check_system_log_level(value: str) -> SystemLogLevel:
    if value in SYSTEM_LOG_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SYSTEM_LOG_LEVEL_VALUES!r}")

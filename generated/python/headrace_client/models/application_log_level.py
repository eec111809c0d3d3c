# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

ApplicationLogLevel = Literal["DEBUG", "ERROR", "FATAL", "INFO", "TRACE", "WARN"]

APPLICATION_LOG_LEVEL_VALUES: set[ApplicationLogLevel] = {
    "DEBUG",
    "ERROR",
    "FATAL",
    "INFO",
    "TRACE",
    "WARN",
}


def check_application_log_level(value: str) -> ApplicationLogLevel:
    if value in APPLICATION_LOG_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_LOG_LEVEL_VALUES!r}")

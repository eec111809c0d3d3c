# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

StartingPositionAtTimestamp = Literal["AT_TIMESTAMP"]

STARTING_POSITION_AT_TIMESTAMP_VALUES: set[StartingPositionAtTimestamp] = {
    "AT_TIMESTAMP",
}


def check_starting_position_at_timestamp(value: str) -> StartingPositionAtTimestamp:
    if value in STARTING_POSITION_AT_TIMESTAMP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STARTING_POSITION_AT_TIMESTAMP_VALUES!r}")

# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

StartingPosition = Literal["LATEST", "TRIM_HORIZON"]

STARTING_POSITION_VALUES: set[StartingPosition] = {
    "LATEST",
    "TRIM_HORIZON",
}


def check_starting_position(value: str) -> StartingPosition:
    if value in STARTING_POSITION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STARTING_POSITION_VALUES!r}")

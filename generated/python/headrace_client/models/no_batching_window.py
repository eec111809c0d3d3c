# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

NoBatchingWindow = Literal[0]

NO_BATCHING_WINDOW_VALUES: set[NoBatchingWindow] = {
    0,
}


def check_no_batching_window(value: int) -> NoBatchingWindow:
    if value in NO_BATCHING_WINDOW_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NO_BATCHING_WINDOW_VALUES!r}")

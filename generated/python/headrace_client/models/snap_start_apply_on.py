# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

SnapStartApplyOn = Literal["None", "PublishedVersions"]

SNAP_START_APPLY_ON_VALUES: set[SnapStartApplyOn] = {
    "None",
    "PublishedVersions",
}


def check_snap_start_apply_on(value: str) -> SnapStartApplyOn:
    if value in SNAP_START_APPLY_ON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SNAP_START_APPLY_ON_VALUES!r}")

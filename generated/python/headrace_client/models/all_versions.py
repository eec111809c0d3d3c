# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

AllVersions = Literal["ALL"]

ALL_VERSIONS_VALUES: set[AllVersions] = {
    "ALL",
}


def check_all_versions(value: str) -> AllVersions:
    if value in ALL_VERSIONS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALL_VERSIONS_VALUES!r}")

# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

Architecture = Literal["arm64", "x86_64"]

ARCHITECTURE_VALUES: set[Architecture] = {
    "arm64",
    "x86_64",
}


def check_architecture(value: str) -> Architecture:
    if value in ARCHITECTURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ARCHITECTURE_VALUES!r}")

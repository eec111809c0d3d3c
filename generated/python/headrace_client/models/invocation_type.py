# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

InvocationType = Literal["DryRun", "Event", "RequestResponse"]

INVOCATION_TYPE_VALUES: set[InvocationType] = {
    "DryRun",
    "Event",
    "RequestResponse",
}


def check_invocation_type(value: str) -> InvocationType:
    if value in INVOCATION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INVOCATION_TYPE_VALUES!r}")

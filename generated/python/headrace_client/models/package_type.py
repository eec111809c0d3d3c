# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

PackageType = Literal["Zip"]

PACKAGE_TYPE_VALUES: set[PackageType] = {
    "Zip",
}


def check_package_type(value: str) -> PackageType:
    if value in PACKAGE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PACKAGE_TYPE_VALUES!r}")

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="PackageInRequest")


@_attrs_define
class PackageInRequest:
    """The package itself.

    Attributes:
        zip_file (str): A zip archive of at most 50 MB, in base64.
    """

    zip_file: str

    def to_dict(self) -> dict[str, Any]:
        zip_file = self.zip_file

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ZipFile": zip_file,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        zip_file = d.pop("ZipFile")

        package_in_request = cls(
            zip_file=zip_file,
        )

        return package_in_request

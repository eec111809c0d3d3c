# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="EphemeralStorage")


@_attrs_define
class EphemeralStorage:
    """The size of /tmp. Kept and shown; the function has as much as this machine.

    Attributes:
        size (int): Megabytes; 512 by default.
    """

    size: int

    def to_dict(self) -> dict[str, Any]:
        size = self.size

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "Size": size,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        size = d.pop("Size")

        ephemeral_storage = cls(
            size=size,
        )

        return ephemeral_storage

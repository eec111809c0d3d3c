# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Filter")


@_attrs_define
class Filter:
    """One filter.

    Attributes:
        pattern (str): An event pattern, as JSON within a text: for each named part of the record a list of what it may
            be. Its format is looked at by the server, not by the pattern of this schema.
    """

    pattern: str

    def to_dict(self) -> dict[str, Any]:
        pattern = self.pattern

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "Pattern": pattern,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        pattern = d.pop("Pattern")

        filter_ = cls(
            pattern=pattern,
        )

        return filter_

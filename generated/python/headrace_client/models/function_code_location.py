# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FunctionCodeLocation")


@_attrs_define
class FunctionCodeLocation:
    """Where the package can be had. Empty for a function that the server was started with.

    Attributes:
        repository_type (str | Unset): What kind of place the package is in.
        location (str | Unset): A URL of this server that gives the package; empty when there is none to give.
    """

    repository_type: str | Unset = UNSET
    location: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        repository_type = self.repository_type

        location = self.location

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if repository_type is not UNSET:
            field_dict["RepositoryType"] = repository_type
        if location is not UNSET:
            field_dict["Location"] = location

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        repository_type = d.pop("RepositoryType", UNSET)

        location = d.pop("Location", UNSET)

        function_code_location = cls(
            repository_type=repository_type,
            location=location,
        )

        function_code_location.additional_properties = d
        return function_code_location

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

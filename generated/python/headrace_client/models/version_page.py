# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.function_configuration import FunctionConfiguration


T = TypeVar("T", bound="VersionPage")


@_attrs_define
class VersionPage:
    """Some versions, oldest first, and where to go on.

    Attributes:
        versions (list[FunctionConfiguration]): The functions or versions of this page.
        next_marker (str | Unset): Where the next page begins. What it means is the server's affair.
    """

    versions: list[FunctionConfiguration]
    next_marker: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        versions = []
        for componentsschemas_function_configurations_item_data in self.versions:
            componentsschemas_function_configurations_item = (
                componentsschemas_function_configurations_item_data.to_dict()
            )
            versions.append(componentsschemas_function_configurations_item)

        next_marker = self.next_marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "Versions": versions,
            }
        )
        if next_marker is not UNSET:
            field_dict["NextMarker"] = next_marker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.function_configuration import FunctionConfiguration  # noqa: PLC0415

        d = dict(src_dict)
        versions = []
        _versions = d.pop("Versions")
        for componentsschemas_function_configurations_item_data in _versions:
            componentsschemas_function_configurations_item = FunctionConfiguration.from_dict(
                componentsschemas_function_configurations_item_data
            )

            versions.append(componentsschemas_function_configurations_item)

        next_marker = d.pop("NextMarker", UNSET)

        version_page = cls(
            versions=versions,
            next_marker=next_marker,
        )

        version_page.additional_properties = d
        return version_page

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

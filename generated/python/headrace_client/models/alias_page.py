# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.alias_configuration import AliasConfiguration


T = TypeVar("T", bound="AliasPage")


@_attrs_define
class AliasPage:
    """Some aliases, and where to go on.

    Attributes:
        aliases (list[AliasConfiguration]): The aliases of this page.
        next_marker (str | Unset): Where the next page begins. What it means is the server's affair.
    """

    aliases: list[AliasConfiguration]
    next_marker: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aliases = []
        for componentsschemas_alias_configurations_item_data in self.aliases:
            componentsschemas_alias_configurations_item = componentsschemas_alias_configurations_item_data.to_dict()
            aliases.append(componentsschemas_alias_configurations_item)

        next_marker = self.next_marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "Aliases": aliases,
            }
        )
        if next_marker is not UNSET:
            field_dict["NextMarker"] = next_marker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.alias_configuration import AliasConfiguration  # noqa: PLC0415

        d = dict(src_dict)
        aliases = []
        _aliases = d.pop("Aliases")
        for componentsschemas_alias_configurations_item_data in _aliases:
            componentsschemas_alias_configurations_item = AliasConfiguration.from_dict(
                componentsschemas_alias_configurations_item_data
            )

            aliases.append(componentsschemas_alias_configurations_item)

        next_marker = d.pop("NextMarker", UNSET)

        alias_page = cls(
            aliases=aliases,
            next_marker=next_marker,
        )

        alias_page.additional_properties = d
        return alias_page

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

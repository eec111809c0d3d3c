# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_source_mapping_configuration import (
        EventSourceMappingConfiguration,
    )


T = TypeVar("T", bound="EventSourceMappingPage")


@_attrs_define
class EventSourceMappingPage:
    """Some mappings, and where to go on.

    Attributes:
        event_source_mappings (list[EventSourceMappingConfiguration]): The mappings of this page.
        next_marker (str | Unset): Where the next page begins. What it means is the server's affair.
    """

    event_source_mappings: list[EventSourceMappingConfiguration]
    next_marker: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_source_mappings = []
        for componentsschemas_event_source_mappings_item_data in self.event_source_mappings:
            componentsschemas_event_source_mappings_item = componentsschemas_event_source_mappings_item_data.to_dict()
            event_source_mappings.append(componentsschemas_event_source_mappings_item)

        next_marker = self.next_marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventSourceMappings": event_source_mappings,
            }
        )
        if next_marker is not UNSET:
            field_dict["NextMarker"] = next_marker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_source_mapping_configuration import (
            EventSourceMappingConfiguration,  # noqa: PLC0415
        )

        d = dict(src_dict)
        event_source_mappings = []
        _event_source_mappings = d.pop("EventSourceMappings")
        for componentsschemas_event_source_mappings_item_data in _event_source_mappings:
            componentsschemas_event_source_mappings_item = EventSourceMappingConfiguration.from_dict(
                componentsschemas_event_source_mappings_item_data
            )

            event_source_mappings.append(componentsschemas_event_source_mappings_item)

        next_marker = d.pop("NextMarker", UNSET)

        event_source_mapping_page = cls(
            event_source_mappings=event_source_mappings,
            next_marker=next_marker,
        )

        event_source_mapping_page.additional_properties = d
        return event_source_mapping_page

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

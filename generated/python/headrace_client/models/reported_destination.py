# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedDestination")


@_attrs_define
class ReportedDestination:
    """A place for notes; empty when there is none. OnSuccess never has one, as mappings do not send such notes.

    Attributes:
        destination (str | Unset): An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a
            Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
    """

    destination: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        destination = self.destination

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if destination is not UNSET:
            field_dict["Destination"] = destination

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        destination = d.pop("Destination", UNSET)

        reported_destination = cls(
            destination=destination,
        )

        reported_destination.additional_properties = d
        return reported_destination

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

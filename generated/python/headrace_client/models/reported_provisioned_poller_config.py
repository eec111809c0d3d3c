# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedProvisionedPollerConfig")


@_attrs_define
class ReportedProvisionedPollerConfig:
    """How many pollers stand ready. Absent when that is left to the server.

    Attributes:
        minimum_pollers (int | Unset): Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
        maximum_pollers (int | Unset): Never more pollers than these; 200 by default. Not below MinimumPollers.
    """

    minimum_pollers: int | Unset = UNSET
    maximum_pollers: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        minimum_pollers = self.minimum_pollers

        maximum_pollers = self.maximum_pollers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if minimum_pollers is not UNSET:
            field_dict["MinimumPollers"] = minimum_pollers
        if maximum_pollers is not UNSET:
            field_dict["MaximumPollers"] = maximum_pollers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        minimum_pollers = d.pop("MinimumPollers", UNSET)

        maximum_pollers = d.pop("MaximumPollers", UNSET)

        reported_provisioned_poller_config = cls(
            minimum_pollers=minimum_pollers,
            maximum_pollers=maximum_pollers,
        )

        reported_provisioned_poller_config.additional_properties = d
        return reported_provisioned_poller_config

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

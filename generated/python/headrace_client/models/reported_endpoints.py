# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedEndpoints")


@_attrs_define
class ReportedEndpoints:
    """Where the cluster is found.

    Attributes:
        kafka_bootstrap_servers (list[str] | Unset): Servers to ask first. One that answers is enough; the others are
            for when it does not.
    """

    kafka_bootstrap_servers: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kafka_bootstrap_servers: list[str] | Unset = UNSET
        if not isinstance(self.kafka_bootstrap_servers, Unset):
            kafka_bootstrap_servers = self.kafka_bootstrap_servers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if kafka_bootstrap_servers is not UNSET:
            field_dict["KAFKA_BOOTSTRAP_SERVERS"] = kafka_bootstrap_servers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kafka_bootstrap_servers = cast(list[str], d.pop("KAFKA_BOOTSTRAP_SERVERS", UNSET))

        reported_endpoints = cls(
            kafka_bootstrap_servers=kafka_bootstrap_servers,
        )

        reported_endpoints.additional_properties = d
        return reported_endpoints

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

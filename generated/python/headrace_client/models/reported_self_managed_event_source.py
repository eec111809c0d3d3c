# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reported_endpoints import ReportedEndpoints


T = TypeVar("T", bound="ReportedSelfManagedEventSource")


@_attrs_define
class ReportedSelfManagedEventSource:
    """The Kafka cluster that is read, for a cluster of one's own.

    Attributes:
        endpoints (ReportedEndpoints | Unset): Where the cluster is found.
    """

    endpoints: ReportedEndpoints | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        endpoints: dict[str, Any] | Unset = UNSET
        if not isinstance(self.endpoints, Unset):
            endpoints = self.endpoints.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if endpoints is not UNSET:
            field_dict["Endpoints"] = endpoints

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reported_endpoints import ReportedEndpoints  # noqa: PLC0415

        d = dict(src_dict)
        _endpoints = d.pop("Endpoints", UNSET)
        endpoints: ReportedEndpoints | Unset
        if isinstance(_endpoints, Unset):
            endpoints = UNSET
        else:
            endpoints = ReportedEndpoints.from_dict(_endpoints)

        reported_self_managed_event_source = cls(
            endpoints=endpoints,
        )

        reported_self_managed_event_source.additional_properties = d
        return reported_self_managed_event_source

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

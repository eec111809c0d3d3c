# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ReportedSnapStart")


@_attrs_define
class ReportedSnapStart:
    """Whether a version would start from a snapshot, and does: never.

    Attributes:
        apply_on (str): What snapshots would be taken of.
        optimization_status (str): Whether this version starts from a snapshot.
    """

    apply_on: str
    optimization_status: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        apply_on = self.apply_on

        optimization_status = self.optimization_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ApplyOn": apply_on,
                "OptimizationStatus": optimization_status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        apply_on = d.pop("ApplyOn")

        optimization_status = d.pop("OptimizationStatus")

        reported_snap_start = cls(
            apply_on=apply_on,
            optimization_status=optimization_status,
        )

        reported_snap_start.additional_properties = d
        return reported_snap_start

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

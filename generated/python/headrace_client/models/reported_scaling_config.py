# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedScalingConfig")


@_attrs_define
class ReportedScalingConfig:
    """The limit in force. Absent when there is none.

    Attributes:
        maximum_concurrency (int | Unset): How many batches of this mapping may be with the function at once. SQS only.
    """

    maximum_concurrency: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        maximum_concurrency = self.maximum_concurrency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if maximum_concurrency is not UNSET:
            field_dict["MaximumConcurrency"] = maximum_concurrency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        maximum_concurrency = d.pop("MaximumConcurrency", UNSET)

        reported_scaling_config = cls(
            maximum_concurrency=maximum_concurrency,
        )

        reported_scaling_config.additional_properties = d
        return reported_scaling_config

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

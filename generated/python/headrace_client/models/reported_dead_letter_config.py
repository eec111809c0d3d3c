# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedDeadLetterConfig")


@_attrs_define
class ReportedDeadLetterConfig:
    """Where events go that the function failed on. Absent when they go nowhere.

    Attributes:
        target_arn (str | Unset): An SQS queue or an SNS topic. An empty text is none.
    """

    target_arn: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        target_arn = self.target_arn

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if target_arn is not UNSET:
            field_dict["TargetArn"] = target_arn

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target_arn = d.pop("TargetArn", UNSET)

        reported_dead_letter_config = cls(
            target_arn=target_arn,
        )

        reported_dead_letter_config.additional_properties = d
        return reported_dead_letter_config

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

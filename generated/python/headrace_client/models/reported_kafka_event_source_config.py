# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedKafkaEventSourceConfig")


@_attrs_define
class ReportedKafkaEventSourceConfig:
    """How the topic is consumed. Kafka only.

    Attributes:
        consumer_group_id (str | Unset): The consumer group that keeps the offsets; an offset that the group has
            committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
    """

    consumer_group_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        consumer_group_id = self.consumer_group_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if consumer_group_id is not UNSET:
            field_dict["ConsumerGroupId"] = consumer_group_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        consumer_group_id = d.pop("ConsumerGroupId", UNSET)

        reported_kafka_event_source_config = cls(
            consumer_group_id=consumer_group_id,
        )

        reported_kafka_event_source_config.additional_properties = d
        return reported_kafka_event_source_config

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

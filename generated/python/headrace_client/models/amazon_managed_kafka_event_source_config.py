# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AmazonManagedKafkaEventSourceConfig")


@_attrs_define
class AmazonManagedKafkaEventSourceConfig:
    """How an MSK topic is consumed. MSK only.

    Attributes:
        consumer_group_id (str | Unset): The consumer group that keeps the offsets; an offset that the group has
            committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
    """

    consumer_group_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        consumer_group_id = self.consumer_group_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if consumer_group_id is not UNSET:
            field_dict["ConsumerGroupId"] = consumer_group_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        consumer_group_id = d.pop("ConsumerGroupId", UNSET)

        amazon_managed_kafka_event_source_config = cls(
            consumer_group_id=consumer_group_id,
        )

        return amazon_managed_kafka_event_source_config

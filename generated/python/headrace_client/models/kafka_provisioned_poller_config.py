# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="KafkaProvisionedPollerConfig")


@_attrs_define
class KafkaProvisionedPollerConfig:
    """How many pollers of a topic stand ready. Left to the server by default.

    Attributes:
        minimum_pollers (int | Unset): Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
        maximum_pollers (int | Unset): Never more pollers than these; 200 by default. Not below MinimumPollers.
    """

    minimum_pollers: int | Unset = UNSET
    maximum_pollers: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        minimum_pollers = self.minimum_pollers

        maximum_pollers = self.maximum_pollers

        field_dict: dict[str, Any] = {}

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

        kafka_provisioned_poller_config = cls(
            minimum_pollers=minimum_pollers,
            maximum_pollers=maximum_pollers,
        )

        return kafka_provisioned_poller_config

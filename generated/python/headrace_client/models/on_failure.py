# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="OnFailure")


@_attrs_define
class OnFailure:
    """The place for notes about records that were given up.

    Attributes:
        destination (str | Unset): An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a
            Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
    """

    destination: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        destination = self.destination

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if destination is not UNSET:
            field_dict["Destination"] = destination

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        destination = d.pop("Destination", UNSET)

        on_failure = cls(
            destination=destination,
        )

        return on_failure

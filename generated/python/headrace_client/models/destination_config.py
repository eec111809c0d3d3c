# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.on_failure import OnFailure


T = TypeVar("T", bound="DestinationConfig")


@_attrs_define
class DestinationConfig:
    """Where a note goes about records that were given up. Nowhere by default. Kinesis, DynamoDB streams and Kafka.

    Attributes:
        on_failure (OnFailure | Unset): The place for notes about records that were given up.
    """

    on_failure: OnFailure | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        on_failure: dict[str, Any] | Unset = UNSET
        if not isinstance(self.on_failure, Unset):
            on_failure = self.on_failure.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if on_failure is not UNSET:
            field_dict["OnFailure"] = on_failure

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.on_failure import OnFailure  # noqa: PLC0415

        d = dict(src_dict)
        _on_failure = d.pop("OnFailure", UNSET)
        on_failure: OnFailure | Unset
        if isinstance(_on_failure, Unset):
            on_failure = UNSET
        else:
            on_failure = OnFailure.from_dict(_on_failure)

        destination_config = cls(
            on_failure=on_failure,
        )

        return destination_config

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ScalingConfig")


@_attrs_define
class ScalingConfig:
    """How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.

    Attributes:
        maximum_concurrency (int | Unset): How many batches of this mapping may be with the function at once. SQS only.
    """

    maximum_concurrency: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        maximum_concurrency = self.maximum_concurrency

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if maximum_concurrency is not UNSET:
            field_dict["MaximumConcurrency"] = maximum_concurrency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        maximum_concurrency = d.pop("MaximumConcurrency", UNSET)

        scaling_config = cls(
            maximum_concurrency=maximum_concurrency,
        )

        return scaling_config

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeadLetterConfig")


@_attrs_define
class DeadLetterConfig:
    """Where events go that the function failed on, when nobody waits for its answer. Nowhere by default; an empty object
    takes it away.

        Attributes:
            target_arn (str | Unset): An SQS queue or an SNS topic. An empty text is none.
    """

    target_arn: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        target_arn = self.target_arn

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if target_arn is not UNSET:
            field_dict["TargetArn"] = target_arn

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target_arn = d.pop("TargetArn", UNSET)

        dead_letter_config = cls(
            target_arn=target_arn,
        )

        return dead_letter_config

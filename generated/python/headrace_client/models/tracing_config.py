# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.tracing_mode import TracingMode, check_tracing_mode
from ..types import UNSET, Unset

T = TypeVar("T", bound="TracingConfig")


@_attrs_define
class TracingConfig:
    """Whether X-Ray would see invocations. Kept and shown; nothing is traced.

    Attributes:
        mode (TracingMode | Unset): All that are sampled, or those that the caller traces; the latter by default.
    """

    mode: TracingMode | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if mode is not UNSET:
            field_dict["Mode"] = mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _mode = d.pop("Mode", UNSET)
        mode: TracingMode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = check_tracing_mode(_mode)

        tracing_config = cls(
            mode=mode,
        )

        return tracing_config

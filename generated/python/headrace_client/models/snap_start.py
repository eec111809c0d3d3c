# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.snap_start_apply_on import SnapStartApplyOn, check_snap_start_apply_on
from ..types import UNSET, Unset

T = TypeVar("T", bound="SnapStart")


@_attrs_define
class SnapStart:
    """Whether a version would start from a snapshot. Kept and shown; none is taken.

    Attributes:
        apply_on (SnapStartApplyOn | Unset): What snapshots would be taken of; nothing by default.
    """

    apply_on: SnapStartApplyOn | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        apply_on: str | Unset = UNSET
        if not isinstance(self.apply_on, Unset):
            apply_on = self.apply_on

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if apply_on is not UNSET:
            field_dict["ApplyOn"] = apply_on

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _apply_on = d.pop("ApplyOn", UNSET)
        apply_on: SnapStartApplyOn | Unset
        if isinstance(_apply_on, Unset):
            apply_on = UNSET
        else:
            apply_on = check_snap_start_apply_on(_apply_on)

        snap_start = cls(
            apply_on=apply_on,
        )

        return snap_start

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reported_destination import ReportedDestination


T = TypeVar("T", bound="ReportedDestinationConfig")


@_attrs_define
class ReportedDestinationConfig:
    """Where notes go. For a stream it is there even when it names nothing.

    Attributes:
        on_failure (ReportedDestination | Unset): A place for notes; empty when there is none. OnSuccess never has one,
            as mappings do not send such notes.
        on_success (ReportedDestination | Unset): A place for notes; empty when there is none. OnSuccess never has one,
            as mappings do not send such notes.
    """

    on_failure: ReportedDestination | Unset = UNSET
    on_success: ReportedDestination | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        on_failure: dict[str, Any] | Unset = UNSET
        if not isinstance(self.on_failure, Unset):
            on_failure = self.on_failure.to_dict()

        on_success: dict[str, Any] | Unset = UNSET
        if not isinstance(self.on_success, Unset):
            on_success = self.on_success.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if on_failure is not UNSET:
            field_dict["OnFailure"] = on_failure
        if on_success is not UNSET:
            field_dict["OnSuccess"] = on_success

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reported_destination import ReportedDestination  # noqa: PLC0415

        d = dict(src_dict)
        _on_failure = d.pop("OnFailure", UNSET)
        on_failure: ReportedDestination | Unset
        if isinstance(_on_failure, Unset):
            on_failure = UNSET
        else:
            on_failure = ReportedDestination.from_dict(_on_failure)

        _on_success = d.pop("OnSuccess", UNSET)
        on_success: ReportedDestination | Unset
        if isinstance(_on_success, Unset):
            on_success = UNSET
        else:
            on_success = ReportedDestination.from_dict(_on_success)

        reported_destination_config = cls(
            on_failure=on_failure,
            on_success=on_success,
        )

        reported_destination_config.additional_properties = d
        return reported_destination_config

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

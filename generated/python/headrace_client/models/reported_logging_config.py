# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedLoggingConfig")


@_attrs_define
class ReportedLoggingConfig:
    """How the function's log looks and where it goes.

    Attributes:
        log_format (str): Plain lines, or a JSON object a line.
        log_group (str): Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the default.
        application_log_level (str | Unset): The least that is logged of the function's own lines.
        system_log_level (str | Unset): The least that is logged of the runtime's lines.
    """

    log_format: str
    log_group: str
    application_log_level: str | Unset = UNSET
    system_log_level: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        log_format = self.log_format

        log_group = self.log_group

        application_log_level = self.application_log_level

        system_log_level = self.system_log_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "LogFormat": log_format,
                "LogGroup": log_group,
            }
        )
        if application_log_level is not UNSET:
            field_dict["ApplicationLogLevel"] = application_log_level
        if system_log_level is not UNSET:
            field_dict["SystemLogLevel"] = system_log_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        log_format = d.pop("LogFormat")

        log_group = d.pop("LogGroup")

        application_log_level = d.pop("ApplicationLogLevel", UNSET)

        system_log_level = d.pop("SystemLogLevel", UNSET)

        reported_logging_config = cls(
            log_format=log_format,
            log_group=log_group,
            application_log_level=application_log_level,
            system_log_level=system_log_level,
        )

        reported_logging_config.additional_properties = d
        return reported_logging_config

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

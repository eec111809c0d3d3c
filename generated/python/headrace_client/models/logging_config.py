# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.application_log_level import (
    ApplicationLogLevel,
    check_application_log_level,
)
from ..models.log_format import LogFormat, check_log_format
from ..models.system_log_level import SystemLogLevel, check_system_log_level
from ..types import UNSET, Unset

T = TypeVar("T", bound="LoggingConfig")


@_attrs_define
class LoggingConfig:
    """How the function's log looks and where it goes.

    Attributes:
        log_format (LogFormat | Unset): Plain lines, or a JSON object a line; plain by default.
        application_log_level (ApplicationLogLevel | Unset): The least that is logged of the function's own lines; INFO
            by default. With JSON only.
        system_log_level (SystemLogLevel | Unset): The least that is logged of the runtime's lines; INFO by default.
            With JSON only.
        log_group (str | Unset): Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the
            default.
    """

    log_format: LogFormat | Unset = UNSET
    application_log_level: ApplicationLogLevel | Unset = UNSET
    system_log_level: SystemLogLevel | Unset = UNSET
    log_group: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        log_format: str | Unset = UNSET
        if not isinstance(self.log_format, Unset):
            log_format = self.log_format

        application_log_level: str | Unset = UNSET
        if not isinstance(self.application_log_level, Unset):
            application_log_level = self.application_log_level

        system_log_level: str | Unset = UNSET
        if not isinstance(self.system_log_level, Unset):
            system_log_level = self.system_log_level

        log_group = self.log_group

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if log_format is not UNSET:
            field_dict["LogFormat"] = log_format
        if application_log_level is not UNSET:
            field_dict["ApplicationLogLevel"] = application_log_level
        if system_log_level is not UNSET:
            field_dict["SystemLogLevel"] = system_log_level
        if log_group is not UNSET:
            field_dict["LogGroup"] = log_group

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _log_format = d.pop("LogFormat", UNSET)
        log_format: LogFormat | Unset
        if isinstance(_log_format, Unset):
            log_format = UNSET
        else:
            log_format = check_log_format(_log_format)

        _application_log_level = d.pop("ApplicationLogLevel", UNSET)
        application_log_level: ApplicationLogLevel | Unset
        if isinstance(_application_log_level, Unset):
            application_log_level = UNSET
        else:
            application_log_level = check_application_log_level(_application_log_level)

        _system_log_level = d.pop("SystemLogLevel", UNSET)
        system_log_level: SystemLogLevel | Unset
        if isinstance(_system_log_level, Unset):
            system_log_level = UNSET
        else:
            system_log_level = check_system_log_level(_system_log_level)

        log_group = d.pop("LogGroup", UNSET)

        logging_config = cls(
            log_format=log_format,
            application_log_level=application_log_level,
            system_log_level=system_log_level,
            log_group=log_group,
        )

        return logging_config

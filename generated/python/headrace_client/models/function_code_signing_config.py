# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FunctionCodeSigningConfig")


@_attrs_define
class FunctionCodeSigningConfig:
    """The function; a configuration never.

    Attributes:
        function_name (str): The function's name alone.
        code_signing_config_arn (str | Unset): A code signing configuration.
    """

    function_name: str
    code_signing_config_arn: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        function_name = self.function_name

        code_signing_config_arn = self.code_signing_config_arn

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "FunctionName": function_name,
            }
        )
        if code_signing_config_arn is not UNSET:
            field_dict["CodeSigningConfigArn"] = code_signing_config_arn

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        function_name = d.pop("FunctionName")

        code_signing_config_arn = d.pop("CodeSigningConfigArn", UNSET)

        function_code_signing_config = cls(
            function_name=function_name,
            code_signing_config_arn=code_signing_config_arn,
        )

        function_code_signing_config.additional_properties = d
        return function_code_signing_config

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

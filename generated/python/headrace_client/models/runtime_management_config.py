# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RuntimeManagementConfig")


@_attrs_define
class RuntimeManagementConfig:
    """How the runtime is updated.

    Attributes:
        function_arn (str): A function's ARN, with the version or alias if one is meant.
        update_runtime_on (str): When the runtime is updated.
    """

    function_arn: str
    update_runtime_on: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        function_arn = self.function_arn

        update_runtime_on = self.update_runtime_on

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "FunctionArn": function_arn,
                "UpdateRuntimeOn": update_runtime_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        function_arn = d.pop("FunctionArn")

        update_runtime_on = d.pop("UpdateRuntimeOn")

        runtime_management_config = cls(
            function_arn=function_arn,
            update_runtime_on=update_runtime_on,
        )

        runtime_management_config.additional_properties = d
        return runtime_management_config

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

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.environment_variables import EnvironmentVariables


T = TypeVar("T", bound="ReportedEnvironment")


@_attrs_define
class ReportedEnvironment:
    """What the function finds in its environment. Absent when that is nothing of its own.

    Attributes:
        variables (EnvironmentVariables | Unset): Variables with their values, at most 4 KB together. A name begins with
            a letter and has two characters at least; those that the runtime itself sets are reserved.
    """

    variables: EnvironmentVariables | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        variables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.variables, Unset):
            variables = self.variables.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if variables is not UNSET:
            field_dict["Variables"] = variables

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.environment_variables import EnvironmentVariables  # noqa: PLC0415

        d = dict(src_dict)
        _variables = d.pop("Variables", UNSET)
        variables: EnvironmentVariables | Unset
        if isinstance(_variables, Unset):
            variables = UNSET
        else:
            variables = EnvironmentVariables.from_dict(_variables)

        reported_environment = cls(
            variables=variables,
        )

        reported_environment.additional_properties = d
        return reported_environment

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

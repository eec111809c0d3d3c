# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.environment_variables import EnvironmentVariables


T = TypeVar("T", bound="Environment")


@_attrs_define
class Environment:
    """What the function finds in its environment; an Update replaces all of it.

    Attributes:
        variables (EnvironmentVariables | Unset): Variables with their values, at most 4 KB together. A name begins with
            a letter and has two characters at least; those that the runtime itself sets are reserved.
    """

    variables: EnvironmentVariables | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        variables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.variables, Unset):
            variables = self.variables.to_dict()

        field_dict: dict[str, Any] = {}

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

        environment = cls(
            variables=variables,
        )

        return environment

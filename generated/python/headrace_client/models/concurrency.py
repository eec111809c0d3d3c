# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Concurrency")


@_attrs_define
class Concurrency:
    """The limit; empty when there is none.

    Attributes:
        reserved_concurrent_executions (int | Unset): How many invocations of the function, of all its versions
            together, may run at once. 0 throttles everything.
    """

    reserved_concurrent_executions: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reserved_concurrent_executions = self.reserved_concurrent_executions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if reserved_concurrent_executions is not UNSET:
            field_dict["ReservedConcurrentExecutions"] = reserved_concurrent_executions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reserved_concurrent_executions = d.pop("ReservedConcurrentExecutions", UNSET)

        concurrency = cls(
            reserved_concurrent_executions=reserved_concurrent_executions,
        )

        concurrency.additional_properties = d
        return concurrency

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

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="PutFunctionConcurrencyRequest")


@_attrs_define
class PutFunctionConcurrencyRequest:
    """The limit.

    Attributes:
        reserved_concurrent_executions (int): How many invocations of the function, of all its versions together, may
            run at once. 0 throttles everything.
    """

    reserved_concurrent_executions: int

    def to_dict(self) -> dict[str, Any]:
        reserved_concurrent_executions = self.reserved_concurrent_executions

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ReservedConcurrentExecutions": reserved_concurrent_executions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reserved_concurrent_executions = d.pop("ReservedConcurrentExecutions")

        put_function_concurrency_request = cls(
            reserved_concurrent_executions=reserved_concurrent_executions,
        )

        return put_function_concurrency_request

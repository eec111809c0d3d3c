# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.filter_ import Filter


T = TypeVar("T", bound="FilterCriteria")


@_attrs_define
class FilterCriteria:
    """Which records reach the function: those that match at least one of the filters. All of them by default. An Update
    replaces all filters; an empty object takes them away. Every source takes it.

        Attributes:
            filters (list[Filter] | Unset): Up to five filters.
    """

    filters: list[Filter] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for componentsschemas_filters_item_data in self.filters:
                componentsschemas_filters_item = componentsschemas_filters_item_data.to_dict()
                filters.append(componentsschemas_filters_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if filters is not UNSET:
            field_dict["Filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filter_ import Filter  # noqa: PLC0415

        d = dict(src_dict)
        _filters = d.pop("Filters", UNSET)
        filters: list[Filter] | Unset = UNSET
        if _filters is not UNSET:
            filters = []
            for componentsschemas_filters_item_data in _filters:
                componentsschemas_filters_item = Filter.from_dict(componentsschemas_filters_item_data)

                filters.append(componentsschemas_filters_item)

        filter_criteria = cls(
            filters=filters,
        )

        return filter_criteria

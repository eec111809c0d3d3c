# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reported_filter import ReportedFilter


T = TypeVar("T", bound="ReportedFilterCriteria")


@_attrs_define
class ReportedFilterCriteria:
    """The filters in force. Absent when there are none.

    Attributes:
        filters (list[ReportedFilter] | Unset): The filters in force.
    """

    filters: list[ReportedFilter] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for componentsschemas_reported_filters_item_data in self.filters:
                componentsschemas_reported_filters_item = componentsschemas_reported_filters_item_data.to_dict()
                filters.append(componentsschemas_reported_filters_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if filters is not UNSET:
            field_dict["Filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reported_filter import ReportedFilter  # noqa: PLC0415

        d = dict(src_dict)
        _filters = d.pop("Filters", UNSET)
        filters: list[ReportedFilter] | Unset = UNSET
        if _filters is not UNSET:
            filters = []
            for componentsschemas_reported_filters_item_data in _filters:
                componentsschemas_reported_filters_item = ReportedFilter.from_dict(
                    componentsschemas_reported_filters_item_data
                )

                filters.append(componentsschemas_reported_filters_item)

        reported_filter_criteria = cls(
            filters=filters,
        )

        reported_filter_criteria.additional_properties = d
        return reported_filter_criteria

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

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.additional_version_weights import AdditionalVersionWeights


T = TypeVar("T", bound="ReportedRoutingConfig")


@_attrs_define
class ReportedRoutingConfig:
    """A second version and its share. Absent when there is none.

    Attributes:
        additional_version_weights (AdditionalVersionWeights | Unset): The other version's number, with its share of the
            invocations; one at most.
    """

    additional_version_weights: AdditionalVersionWeights | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        additional_version_weights: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional_version_weights, Unset):
            additional_version_weights = self.additional_version_weights.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if additional_version_weights is not UNSET:
            field_dict["AdditionalVersionWeights"] = additional_version_weights

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.additional_version_weights import AdditionalVersionWeights  # noqa: PLC0415

        d = dict(src_dict)
        _additional_version_weights = d.pop("AdditionalVersionWeights", UNSET)
        additional_version_weights: AdditionalVersionWeights | Unset
        if isinstance(_additional_version_weights, Unset):
            additional_version_weights = UNSET
        else:
            additional_version_weights = AdditionalVersionWeights.from_dict(_additional_version_weights)

        reported_routing_config = cls(
            additional_version_weights=additional_version_weights,
        )

        reported_routing_config.additional_properties = d
        return reported_routing_config

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

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.additional_version_weights import AdditionalVersionWeights


T = TypeVar("T", bound="RoutingConfig")


@_attrs_define
class RoutingConfig:
    """A second version and its share. None by default; an empty object takes it away.

    Attributes:
        additional_version_weights (AdditionalVersionWeights | Unset): The other version's number, with its share of the
            invocations; one at most.
    """

    additional_version_weights: AdditionalVersionWeights | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        additional_version_weights: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional_version_weights, Unset):
            additional_version_weights = self.additional_version_weights.to_dict()

        field_dict: dict[str, Any] = {}

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

        routing_config = cls(
            additional_version_weights=additional_version_weights,
        )

        return routing_config

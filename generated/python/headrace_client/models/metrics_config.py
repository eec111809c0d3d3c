# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.metric import Metric, check_metric
from ..types import UNSET, Unset

T = TypeVar("T", bound="MetricsConfig")


@_attrs_define
class MetricsConfig:
    """Which counters are kept for a Kafka mapping. None by default.

    Attributes:
        metrics (list[Metric] | Unset): The counters to keep.
    """

    metrics: list[Metric] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        metrics: list[str] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = []
            for componentsschemas_metrics_item_data in self.metrics:
                componentsschemas_metrics_item: str = componentsschemas_metrics_item_data
                metrics.append(componentsschemas_metrics_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if metrics is not UNSET:
            field_dict["Metrics"] = metrics

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _metrics = d.pop("Metrics", UNSET)
        metrics: list[Metric] | Unset = UNSET
        if _metrics is not UNSET:
            metrics = []
            for componentsschemas_metrics_item_data in _metrics:
                componentsschemas_metrics_item = check_metric(componentsschemas_metrics_item_data)

                metrics.append(componentsschemas_metrics_item)

        metrics_config = cls(
            metrics=metrics,
        )

        return metrics_config

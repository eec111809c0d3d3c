# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.event_metric import EventMetric, check_event_metric
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventMetricsConfig")


@_attrs_define
class EventMetricsConfig:
    """Which counters are kept for a mapping of a queue, a stream or a broker. None by default.

    Attributes:
        metrics (list[EventMetric] | Unset): The counters to keep; for these sources there is one group.
    """

    metrics: list[EventMetric] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        metrics: list[str] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = []
            for componentsschemas_event_metrics_item_data in self.metrics:
                componentsschemas_event_metrics_item: str = componentsschemas_event_metrics_item_data
                metrics.append(componentsschemas_event_metrics_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if metrics is not UNSET:
            field_dict["Metrics"] = metrics

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _metrics = d.pop("Metrics", UNSET)
        metrics: list[EventMetric] | Unset = UNSET
        if _metrics is not UNSET:
            metrics = []
            for componentsschemas_event_metrics_item_data in _metrics:
                componentsschemas_event_metrics_item = check_event_metric(componentsschemas_event_metrics_item_data)

                metrics.append(componentsschemas_event_metrics_item)

        event_metrics_config = cls(
            metrics=metrics,
        )

        return event_metrics_config

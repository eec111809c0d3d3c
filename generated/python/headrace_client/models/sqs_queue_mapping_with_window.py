# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.function_response_type import (
    FunctionResponseType,
    check_function_response_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_metrics_config import EventMetricsConfig
    from ..models.filter_criteria import FilterCriteria
    from ..models.scaling_config import ScalingConfig
    from ..models.sqs_provisioned_poller_config import SqsProvisionedPollerConfig
    from ..models.tags import Tags


T = TypeVar("T", bound="SqsQueueMappingWithWindow")


@_attrs_define
class SqsQueueMappingWithWindow:
    """From a standard SQS queue to a function, with batches that wait to fill and may be large.

    Attributes:
        event_source_arn (str): A standard SQS queue. The name has no dot, so a FIFO queue does not fit.
        function_name (str): A function: its name, its name and a version or alias, its ARN with or without those, or
            the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
        maximum_batching_window_in_seconds (int): How long to wait for a batch of messages to fill. Needed for batches
            above 10.
        enabled (bool | Unset): Whether the source is polled and the function called. True by default; every source
            takes it.
        batch_size (int | Unset): How many records the function is given at once, at most. 10 by default for SQS, 100
            for the other sources. A batch also ends at 6 MB.
        function_response_types (list[FunctionResponseType] | Unset): What the function's answer is read for; nothing by
            default. Every source but ActiveMQ and RabbitMQ takes it.
        filter_criteria (FilterCriteria | Unset): Which records reach the function: those that match at least one of the
            filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source
            takes it.
        scaling_config (ScalingConfig | Unset): How far a queue's polling scales. No limit by default; an empty object
            takes the limit away. SQS only.
        provisioned_poller_config (SqsProvisionedPollerConfig | Unset): How many pollers of a standard queue stand
            ready. Left to the server by default.
        metrics_config (EventMetricsConfig | Unset): Which counters are kept for a mapping of a queue, a stream or a
            broker. None by default.
        tags (Tags | Unset): Names and values to find a function or a mapping by, at most 50; none by default. Every
            source takes them. A name has 1 to 128 characters, of those that a value may have.
    """

    event_source_arn: str
    function_name: str
    maximum_batching_window_in_seconds: int
    enabled: bool | Unset = UNSET
    batch_size: int | Unset = UNSET
    function_response_types: list[FunctionResponseType] | Unset = UNSET
    filter_criteria: FilterCriteria | Unset = UNSET
    scaling_config: ScalingConfig | Unset = UNSET
    provisioned_poller_config: SqsProvisionedPollerConfig | Unset = UNSET
    metrics_config: EventMetricsConfig | Unset = UNSET
    tags: Tags | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_source_arn = self.event_source_arn

        function_name = self.function_name

        maximum_batching_window_in_seconds = self.maximum_batching_window_in_seconds

        enabled = self.enabled

        batch_size = self.batch_size

        function_response_types: list[str] | Unset = UNSET
        if not isinstance(self.function_response_types, Unset):
            function_response_types = []
            for componentsschemas_function_response_types_item_data in self.function_response_types:
                componentsschemas_function_response_types_item: str = (
                    componentsschemas_function_response_types_item_data
                )
                function_response_types.append(componentsschemas_function_response_types_item)

        filter_criteria: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_criteria, Unset):
            filter_criteria = self.filter_criteria.to_dict()

        scaling_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.scaling_config, Unset):
            scaling_config = self.scaling_config.to_dict()

        provisioned_poller_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.provisioned_poller_config, Unset):
            provisioned_poller_config = self.provisioned_poller_config.to_dict()

        metrics_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics_config, Unset):
            metrics_config = self.metrics_config.to_dict()

        tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "EventSourceArn": event_source_arn,
                "FunctionName": function_name,
                "MaximumBatchingWindowInSeconds": maximum_batching_window_in_seconds,
            }
        )
        if enabled is not UNSET:
            field_dict["Enabled"] = enabled
        if batch_size is not UNSET:
            field_dict["BatchSize"] = batch_size
        if function_response_types is not UNSET:
            field_dict["FunctionResponseTypes"] = function_response_types
        if filter_criteria is not UNSET:
            field_dict["FilterCriteria"] = filter_criteria
        if scaling_config is not UNSET:
            field_dict["ScalingConfig"] = scaling_config
        if provisioned_poller_config is not UNSET:
            field_dict["ProvisionedPollerConfig"] = provisioned_poller_config
        if metrics_config is not UNSET:
            field_dict["MetricsConfig"] = metrics_config
        if tags is not UNSET:
            field_dict["Tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_metrics_config import EventMetricsConfig  # noqa: PLC0415
        from ..models.filter_criteria import FilterCriteria  # noqa: PLC0415
        from ..models.scaling_config import ScalingConfig  # noqa: PLC0415
        from ..models.sqs_provisioned_poller_config import SqsProvisionedPollerConfig  # noqa: PLC0415
        from ..models.tags import Tags  # noqa: PLC0415

        d = dict(src_dict)
        event_source_arn = d.pop("EventSourceArn")

        function_name = d.pop("FunctionName")

        maximum_batching_window_in_seconds = d.pop("MaximumBatchingWindowInSeconds")

        enabled = d.pop("Enabled", UNSET)

        batch_size = d.pop("BatchSize", UNSET)

        _function_response_types = d.pop("FunctionResponseTypes", UNSET)
        function_response_types: list[FunctionResponseType] | Unset = UNSET
        if _function_response_types is not UNSET:
            function_response_types = []
            for componentsschemas_function_response_types_item_data in _function_response_types:
                componentsschemas_function_response_types_item = check_function_response_type(
                    componentsschemas_function_response_types_item_data
                )

                function_response_types.append(componentsschemas_function_response_types_item)

        _filter_criteria = d.pop("FilterCriteria", UNSET)
        filter_criteria: FilterCriteria | Unset
        if isinstance(_filter_criteria, Unset):
            filter_criteria = UNSET
        else:
            filter_criteria = FilterCriteria.from_dict(_filter_criteria)

        _scaling_config = d.pop("ScalingConfig", UNSET)
        scaling_config: ScalingConfig | Unset
        if isinstance(_scaling_config, Unset):
            scaling_config = UNSET
        else:
            scaling_config = ScalingConfig.from_dict(_scaling_config)

        _provisioned_poller_config = d.pop("ProvisionedPollerConfig", UNSET)
        provisioned_poller_config: SqsProvisionedPollerConfig | Unset
        if isinstance(_provisioned_poller_config, Unset):
            provisioned_poller_config = UNSET
        else:
            provisioned_poller_config = SqsProvisionedPollerConfig.from_dict(_provisioned_poller_config)

        _metrics_config = d.pop("MetricsConfig", UNSET)
        metrics_config: EventMetricsConfig | Unset
        if isinstance(_metrics_config, Unset):
            metrics_config = UNSET
        else:
            metrics_config = EventMetricsConfig.from_dict(_metrics_config)

        _tags = d.pop("Tags", UNSET)
        tags: Tags | Unset
        if isinstance(_tags, Unset):
            tags = UNSET
        else:
            tags = Tags.from_dict(_tags)

        sqs_queue_mapping_with_window = cls(
            event_source_arn=event_source_arn,
            function_name=function_name,
            maximum_batching_window_in_seconds=maximum_batching_window_in_seconds,
            enabled=enabled,
            batch_size=batch_size,
            function_response_types=function_response_types,
            filter_criteria=filter_criteria,
            scaling_config=scaling_config,
            provisioned_poller_config=provisioned_poller_config,
            metrics_config=metrics_config,
            tags=tags,
        )

        return sqs_queue_mapping_with_window

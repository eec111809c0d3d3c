# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_metrics_config import EventMetricsConfig
    from ..models.filter_criteria import FilterCriteria
    from ..models.rabbit_mq_access_configuration import RabbitMqAccessConfiguration
    from ..models.tags import Tags


T = TypeVar("T", bound="RabbitMqMapping")


@_attrs_define
class RabbitMqMapping:
    """From a queue of an Amazon MQ broker that runs RabbitMQ to a function.

    Attributes:
        event_source_arn (str): An Amazon MQ broker. The ARN does not tell whether it runs ActiveMQ or RabbitMQ.
        function_name (str): A function: its name, its name and a version or alias, its ARN with or without those, or
            the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
        queues (list[str]): The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign
            elsewhere.
        source_access_configurations (list[RabbitMqAccessConfiguration]): The credentials for a RabbitMQ broker, which
            it needs, and the virtual host if it is not `/`.
        enabled (bool | Unset): Whether the source is polled and the function called. True by default; every source
            takes it.
        batch_size (int | Unset): How many records the function is given at once, at most. 10 by default for SQS, 100
            for the other sources. A batch also ends at 6 MB.
        maximum_batching_window_in_seconds (int | Unset): How long to wait for a batch to fill. 0 by default for
            Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait
            half a second unless told otherwise. FIFO queues do not wait.
        filter_criteria (FilterCriteria | Unset): Which records reach the function: those that match at least one of the
            filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source
            takes it.
        metrics_config (EventMetricsConfig | Unset): Which counters are kept for a mapping of a queue, a stream or a
            broker. None by default.
        tags (Tags | Unset): Names and values to find a function or a mapping by, at most 50; none by default. Every
            source takes them. A name has 1 to 128 characters, of those that a value may have.
    """

    event_source_arn: str
    function_name: str
    queues: list[str]
    source_access_configurations: list[RabbitMqAccessConfiguration]
    enabled: bool | Unset = UNSET
    batch_size: int | Unset = UNSET
    maximum_batching_window_in_seconds: int | Unset = UNSET
    filter_criteria: FilterCriteria | Unset = UNSET
    metrics_config: EventMetricsConfig | Unset = UNSET
    tags: Tags | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_source_arn = self.event_source_arn

        function_name = self.function_name

        queues = self.queues

        source_access_configurations = []
        for componentsschemas_rabbit_mq_access_configurations_item_data in self.source_access_configurations:
            componentsschemas_rabbit_mq_access_configurations_item = (
                componentsschemas_rabbit_mq_access_configurations_item_data.to_dict()
            )
            source_access_configurations.append(componentsschemas_rabbit_mq_access_configurations_item)

        enabled = self.enabled

        batch_size = self.batch_size

        maximum_batching_window_in_seconds = self.maximum_batching_window_in_seconds

        filter_criteria: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_criteria, Unset):
            filter_criteria = self.filter_criteria.to_dict()

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
                "Queues": queues,
                "SourceAccessConfigurations": source_access_configurations,
            }
        )
        if enabled is not UNSET:
            field_dict["Enabled"] = enabled
        if batch_size is not UNSET:
            field_dict["BatchSize"] = batch_size
        if maximum_batching_window_in_seconds is not UNSET:
            field_dict["MaximumBatchingWindowInSeconds"] = maximum_batching_window_in_seconds
        if filter_criteria is not UNSET:
            field_dict["FilterCriteria"] = filter_criteria
        if metrics_config is not UNSET:
            field_dict["MetricsConfig"] = metrics_config
        if tags is not UNSET:
            field_dict["Tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_metrics_config import EventMetricsConfig  # noqa: PLC0415
        from ..models.filter_criteria import FilterCriteria  # noqa: PLC0415
        from ..models.rabbit_mq_access_configuration import RabbitMqAccessConfiguration  # noqa: PLC0415
        from ..models.tags import Tags  # noqa: PLC0415

        d = dict(src_dict)
        event_source_arn = d.pop("EventSourceArn")

        function_name = d.pop("FunctionName")

        queues = cast(list[str], d.pop("Queues"))

        source_access_configurations = []
        _source_access_configurations = d.pop("SourceAccessConfigurations")
        for componentsschemas_rabbit_mq_access_configurations_item_data in _source_access_configurations:
            componentsschemas_rabbit_mq_access_configurations_item = RabbitMqAccessConfiguration.from_dict(
                componentsschemas_rabbit_mq_access_configurations_item_data
            )

            source_access_configurations.append(componentsschemas_rabbit_mq_access_configurations_item)

        enabled = d.pop("Enabled", UNSET)

        batch_size = d.pop("BatchSize", UNSET)

        maximum_batching_window_in_seconds = d.pop("MaximumBatchingWindowInSeconds", UNSET)

        _filter_criteria = d.pop("FilterCriteria", UNSET)
        filter_criteria: FilterCriteria | Unset
        if isinstance(_filter_criteria, Unset):
            filter_criteria = UNSET
        else:
            filter_criteria = FilterCriteria.from_dict(_filter_criteria)

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

        rabbit_mq_mapping = cls(
            event_source_arn=event_source_arn,
            function_name=function_name,
            queues=queues,
            source_access_configurations=source_access_configurations,
            enabled=enabled,
            batch_size=batch_size,
            maximum_batching_window_in_seconds=maximum_batching_window_in_seconds,
            filter_criteria=filter_criteria,
            metrics_config=metrics_config,
            tags=tags,
        )

        return rabbit_mq_mapping

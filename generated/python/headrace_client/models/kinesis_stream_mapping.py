# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.function_response_type import (
    FunctionResponseType,
    check_function_response_type,
)
from ..models.starting_position import StartingPosition, check_starting_position
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_metrics_config import EventMetricsConfig
    from ..models.filter_criteria import FilterCriteria
    from ..models.stream_destination_config import StreamDestinationConfig
    from ..models.tags import Tags


T = TypeVar("T", bound="KinesisStreamMapping")


@_attrs_define
class KinesisStreamMapping:
    """From a Kinesis data stream, or from one of its registered consumers, to a function.

    Attributes:
        event_source_arn (str): A Kinesis data stream, or a consumer that is registered with it.
        function_name (str): A function: its name, its name and a version or alias, its ARN with or without those, or
            the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
        starting_position (StartingPosition): Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest
            record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka
            cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
        enabled (bool | Unset): Whether the source is polled and the function called. True by default; every source
            takes it.
        batch_size (int | Unset): How many records the function is given at once, at most. 10 by default for SQS, 100
            for the other sources. A batch also ends at 6 MB.
        maximum_batching_window_in_seconds (int | Unset): How long to wait for a batch to fill. 0 by default for
            Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait
            half a second unless told otherwise. FIFO queues do not wait.
        parallelization_factor (int | Unset): How many batches of one shard may be with the function at once; records of
            one key stay in order. 1 by default. Kinesis and DynamoDB streams.
        bisect_batch_on_function_error (bool | Unset): Whether a batch that failed is cut in two halves which are tried
            one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
        maximum_record_age_in_seconds (int | Unset): Records older than this are given up; a minute at least. -1, the
            default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
        maximum_retry_attempts (int | Unset): How often a failed batch is tried again before it is given up. -1, the
            default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
        tumbling_window_in_seconds (int | Unset): The length of the windows over which the function adds up a shard's
            records; 0, the default, is none. Kinesis and DynamoDB streams.
        function_response_types (list[FunctionResponseType] | Unset): What the function's answer is read for; nothing by
            default. Every source but ActiveMQ and RabbitMQ takes it.
        destination_config (StreamDestinationConfig | Unset): Where a note goes about records of a stream that were
            given up. Nowhere by default.
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
    starting_position: StartingPosition
    enabled: bool | Unset = UNSET
    batch_size: int | Unset = UNSET
    maximum_batching_window_in_seconds: int | Unset = UNSET
    parallelization_factor: int | Unset = UNSET
    bisect_batch_on_function_error: bool | Unset = UNSET
    maximum_record_age_in_seconds: int | Unset = UNSET
    maximum_retry_attempts: int | Unset = UNSET
    tumbling_window_in_seconds: int | Unset = UNSET
    function_response_types: list[FunctionResponseType] | Unset = UNSET
    destination_config: StreamDestinationConfig | Unset = UNSET
    filter_criteria: FilterCriteria | Unset = UNSET
    metrics_config: EventMetricsConfig | Unset = UNSET
    tags: Tags | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_source_arn = self.event_source_arn

        function_name = self.function_name

        starting_position: str = self.starting_position

        enabled = self.enabled

        batch_size = self.batch_size

        maximum_batching_window_in_seconds = self.maximum_batching_window_in_seconds

        parallelization_factor = self.parallelization_factor

        bisect_batch_on_function_error = self.bisect_batch_on_function_error

        maximum_record_age_in_seconds = self.maximum_record_age_in_seconds

        maximum_retry_attempts = self.maximum_retry_attempts

        tumbling_window_in_seconds = self.tumbling_window_in_seconds

        function_response_types: list[str] | Unset = UNSET
        if not isinstance(self.function_response_types, Unset):
            function_response_types = []
            for componentsschemas_function_response_types_item_data in self.function_response_types:
                componentsschemas_function_response_types_item: str = (
                    componentsschemas_function_response_types_item_data
                )
                function_response_types.append(componentsschemas_function_response_types_item)

        destination_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.destination_config, Unset):
            destination_config = self.destination_config.to_dict()

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
                "StartingPosition": starting_position,
            }
        )
        if enabled is not UNSET:
            field_dict["Enabled"] = enabled
        if batch_size is not UNSET:
            field_dict["BatchSize"] = batch_size
        if maximum_batching_window_in_seconds is not UNSET:
            field_dict["MaximumBatchingWindowInSeconds"] = maximum_batching_window_in_seconds
        if parallelization_factor is not UNSET:
            field_dict["ParallelizationFactor"] = parallelization_factor
        if bisect_batch_on_function_error is not UNSET:
            field_dict["BisectBatchOnFunctionError"] = bisect_batch_on_function_error
        if maximum_record_age_in_seconds is not UNSET:
            field_dict["MaximumRecordAgeInSeconds"] = maximum_record_age_in_seconds
        if maximum_retry_attempts is not UNSET:
            field_dict["MaximumRetryAttempts"] = maximum_retry_attempts
        if tumbling_window_in_seconds is not UNSET:
            field_dict["TumblingWindowInSeconds"] = tumbling_window_in_seconds
        if function_response_types is not UNSET:
            field_dict["FunctionResponseTypes"] = function_response_types
        if destination_config is not UNSET:
            field_dict["DestinationConfig"] = destination_config
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
        from ..models.stream_destination_config import StreamDestinationConfig  # noqa: PLC0415
        from ..models.tags import Tags  # noqa: PLC0415

        d = dict(src_dict)
        event_source_arn = d.pop("EventSourceArn")

        function_name = d.pop("FunctionName")

        starting_position = check_starting_position(d.pop("StartingPosition"))

        enabled = d.pop("Enabled", UNSET)

        batch_size = d.pop("BatchSize", UNSET)

        maximum_batching_window_in_seconds = d.pop("MaximumBatchingWindowInSeconds", UNSET)

        parallelization_factor = d.pop("ParallelizationFactor", UNSET)

        bisect_batch_on_function_error = d.pop("BisectBatchOnFunctionError", UNSET)

        maximum_record_age_in_seconds = d.pop("MaximumRecordAgeInSeconds", UNSET)

        maximum_retry_attempts = d.pop("MaximumRetryAttempts", UNSET)

        tumbling_window_in_seconds = d.pop("TumblingWindowInSeconds", UNSET)

        _function_response_types = d.pop("FunctionResponseTypes", UNSET)
        function_response_types: list[FunctionResponseType] | Unset = UNSET
        if _function_response_types is not UNSET:
            function_response_types = []
            for componentsschemas_function_response_types_item_data in _function_response_types:
                componentsschemas_function_response_types_item = check_function_response_type(
                    componentsschemas_function_response_types_item_data
                )

                function_response_types.append(componentsschemas_function_response_types_item)

        _destination_config = d.pop("DestinationConfig", UNSET)
        destination_config: StreamDestinationConfig | Unset
        if isinstance(_destination_config, Unset):
            destination_config = UNSET
        else:
            destination_config = StreamDestinationConfig.from_dict(_destination_config)

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

        kinesis_stream_mapping = cls(
            event_source_arn=event_source_arn,
            function_name=function_name,
            starting_position=starting_position,
            enabled=enabled,
            batch_size=batch_size,
            maximum_batching_window_in_seconds=maximum_batching_window_in_seconds,
            parallelization_factor=parallelization_factor,
            bisect_batch_on_function_error=bisect_batch_on_function_error,
            maximum_record_age_in_seconds=maximum_record_age_in_seconds,
            maximum_retry_attempts=maximum_retry_attempts,
            tumbling_window_in_seconds=tumbling_window_in_seconds,
            function_response_types=function_response_types,
            destination_config=destination_config,
            filter_criteria=filter_criteria,
            metrics_config=metrics_config,
            tags=tags,
        )

        return kinesis_stream_mapping

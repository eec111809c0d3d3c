# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reported_access_configuration import ReportedAccessConfiguration
    from ..models.reported_destination_config import ReportedDestinationConfig
    from ..models.reported_filter_criteria import ReportedFilterCriteria
    from ..models.reported_kafka_event_source_config import ReportedKafkaEventSourceConfig
    from ..models.reported_metrics_config import ReportedMetricsConfig
    from ..models.reported_provisioned_poller_config import (
        ReportedProvisionedPollerConfig,
    )
    from ..models.reported_scaling_config import ReportedScalingConfig
    from ..models.reported_self_managed_event_source import ReportedSelfManagedEventSource


T = TypeVar("T", bound="EventSourceMappingConfiguration")


@_attrs_define
class EventSourceMappingConfiguration:
    """A mapping as the server keeps it. Settings that its source does not have are left out, never null. `Enabled`,
    `FunctionName` and `Tags` are not in it: `State` and `FunctionArn` tell the first two.

        Attributes:
            uuid (str): The mapping's identifier; the server makes it, in lower case.
            event_source_mapping_arn (str): The mapping's ARN; it ends in the UUID.
            function_arn (str): A function's ARN, with the version or alias if one is meant.
            state (str): What the mapping is doing. It is Creating until its first poll and Deleting until it is gone;
                Enabling, Disabling and Updating lead to Enabled or Disabled, where it stays.
            state_transition_reason (str): Who or what brought the mapping into its state, a user or the server; on failures
                a code.
            last_modified (float): When the mapping was last changed or changed its state, in seconds since 1970 with a
                fraction.
            batch_size (int): How many records the function is given at once, at most. 10 by default for SQS, 100 for the
                other sources. A batch also ends at 6 MB.
            event_source_arn (str | Unset): The event source's ARN: of a stream or stream consumer, a queue, a cluster or a
                broker. Every source but a Kafka cluster of one's own has one.
            self_managed_event_source (ReportedSelfManagedEventSource | Unset): The Kafka cluster that is read, for a
                cluster of one's own.
            last_processing_result (str | Unset): What became of the latest batch, in a few words. Every source but SQS has
                it.
            maximum_batching_window_in_seconds (int | Unset): How long to wait for a batch to fill. 0 by default for
                Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait
                half a second unless told otherwise. FIFO queues do not wait.
            parallelization_factor (int | Unset): How many batches of one shard may be with the function at once; records of
                one key stay in order. 1 by default. Kinesis and DynamoDB streams.
            starting_position (str | Unset): Where the mapping began. Absent for queues.
            starting_position_timestamp (float | Unset): The time to begin at, in seconds since 1970, with a fraction if
                need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
            bisect_batch_on_function_error (bool | Unset): Whether a batch that failed is cut in two halves which are tried
                one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
            maximum_record_age_in_seconds (int | Unset): Records older than this are given up; a minute at least. -1, the
                default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
            maximum_retry_attempts (int | Unset): How often a failed batch is tried again before it is given up. -1, the
                default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
            tumbling_window_in_seconds (int | Unset): The length of the windows over which the function adds up a shard's
                records; 0, the default, is none. Kinesis and DynamoDB streams.
            function_response_types (list[str] | Unset): What the function's answer is read for.
            destination_config (ReportedDestinationConfig | Unset): Where notes go. For a stream it is there even when it
                names nothing.
            filter_criteria (ReportedFilterCriteria | Unset): The filters in force. Absent when there are none.
            scaling_config (ReportedScalingConfig | Unset): The limit in force. Absent when there is none.
            provisioned_poller_config (ReportedProvisionedPollerConfig | Unset): How many pollers stand ready. Absent when
                that is left to the server.
            metrics_config (ReportedMetricsConfig | Unset): Which counters are kept. Absent when none are.
            topics (list[str] | Unset): The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other
                source.
            queues (list[str] | Unset): The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ,
                foreign elsewhere.
            source_access_configurations (list[ReportedAccessConfiguration] | Unset): How the source is reached and signed
                in to. Kafka, ActiveMQ and RabbitMQ only.
            amazon_managed_kafka_event_source_config (ReportedKafkaEventSourceConfig | Unset): How the topic is consumed.
                Kafka only.
            self_managed_kafka_event_source_config (ReportedKafkaEventSourceConfig | Unset): How the topic is consumed.
                Kafka only.
    """

    uuid: str
    event_source_mapping_arn: str
    function_arn: str
    state: str
    state_transition_reason: str
    last_modified: float
    batch_size: int
    event_source_arn: str | Unset = UNSET
    self_managed_event_source: ReportedSelfManagedEventSource | Unset = UNSET
    last_processing_result: str | Unset = UNSET
    maximum_batching_window_in_seconds: int | Unset = UNSET
    parallelization_factor: int | Unset = UNSET
    starting_position: str | Unset = UNSET
    starting_position_timestamp: float | Unset = UNSET
    bisect_batch_on_function_error: bool | Unset = UNSET
    maximum_record_age_in_seconds: int | Unset = UNSET
    maximum_retry_attempts: int | Unset = UNSET
    tumbling_window_in_seconds: int | Unset = UNSET
    function_response_types: list[str] | Unset = UNSET
    destination_config: ReportedDestinationConfig | Unset = UNSET
    filter_criteria: ReportedFilterCriteria | Unset = UNSET
    scaling_config: ReportedScalingConfig | Unset = UNSET
    provisioned_poller_config: ReportedProvisionedPollerConfig | Unset = UNSET
    metrics_config: ReportedMetricsConfig | Unset = UNSET
    topics: list[str] | Unset = UNSET
    queues: list[str] | Unset = UNSET
    source_access_configurations: list[ReportedAccessConfiguration] | Unset = UNSET
    amazon_managed_kafka_event_source_config: ReportedKafkaEventSourceConfig | Unset = UNSET
    self_managed_kafka_event_source_config: ReportedKafkaEventSourceConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        event_source_mapping_arn = self.event_source_mapping_arn

        function_arn = self.function_arn

        state = self.state

        state_transition_reason = self.state_transition_reason

        last_modified = self.last_modified

        batch_size = self.batch_size

        event_source_arn = self.event_source_arn

        self_managed_event_source: dict[str, Any] | Unset = UNSET
        if not isinstance(self.self_managed_event_source, Unset):
            self_managed_event_source = self.self_managed_event_source.to_dict()

        last_processing_result = self.last_processing_result

        maximum_batching_window_in_seconds = self.maximum_batching_window_in_seconds

        parallelization_factor = self.parallelization_factor

        starting_position = self.starting_position

        starting_position_timestamp = self.starting_position_timestamp

        bisect_batch_on_function_error = self.bisect_batch_on_function_error

        maximum_record_age_in_seconds = self.maximum_record_age_in_seconds

        maximum_retry_attempts = self.maximum_retry_attempts

        tumbling_window_in_seconds = self.tumbling_window_in_seconds

        function_response_types: list[str] | Unset = UNSET
        if not isinstance(self.function_response_types, Unset):
            function_response_types = self.function_response_types

        destination_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.destination_config, Unset):
            destination_config = self.destination_config.to_dict()

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

        topics: list[str] | Unset = UNSET
        if not isinstance(self.topics, Unset):
            topics = self.topics

        queues: list[str] | Unset = UNSET
        if not isinstance(self.queues, Unset):
            queues = self.queues

        source_access_configurations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.source_access_configurations, Unset):
            source_access_configurations = []
            for componentsschemas_reported_access_configurations_item_data in self.source_access_configurations:
                componentsschemas_reported_access_configurations_item = (
                    componentsschemas_reported_access_configurations_item_data.to_dict()
                )
                source_access_configurations.append(componentsschemas_reported_access_configurations_item)

        amazon_managed_kafka_event_source_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amazon_managed_kafka_event_source_config, Unset):
            amazon_managed_kafka_event_source_config = self.amazon_managed_kafka_event_source_config.to_dict()

        self_managed_kafka_event_source_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.self_managed_kafka_event_source_config, Unset):
            self_managed_kafka_event_source_config = self.self_managed_kafka_event_source_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "UUID": uuid,
                "EventSourceMappingArn": event_source_mapping_arn,
                "FunctionArn": function_arn,
                "State": state,
                "StateTransitionReason": state_transition_reason,
                "LastModified": last_modified,
                "BatchSize": batch_size,
            }
        )
        if event_source_arn is not UNSET:
            field_dict["EventSourceArn"] = event_source_arn
        if self_managed_event_source is not UNSET:
            field_dict["SelfManagedEventSource"] = self_managed_event_source
        if last_processing_result is not UNSET:
            field_dict["LastProcessingResult"] = last_processing_result
        if maximum_batching_window_in_seconds is not UNSET:
            field_dict["MaximumBatchingWindowInSeconds"] = maximum_batching_window_in_seconds
        if parallelization_factor is not UNSET:
            field_dict["ParallelizationFactor"] = parallelization_factor
        if starting_position is not UNSET:
            field_dict["StartingPosition"] = starting_position
        if starting_position_timestamp is not UNSET:
            field_dict["StartingPositionTimestamp"] = starting_position_timestamp
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
        if scaling_config is not UNSET:
            field_dict["ScalingConfig"] = scaling_config
        if provisioned_poller_config is not UNSET:
            field_dict["ProvisionedPollerConfig"] = provisioned_poller_config
        if metrics_config is not UNSET:
            field_dict["MetricsConfig"] = metrics_config
        if topics is not UNSET:
            field_dict["Topics"] = topics
        if queues is not UNSET:
            field_dict["Queues"] = queues
        if source_access_configurations is not UNSET:
            field_dict["SourceAccessConfigurations"] = source_access_configurations
        if amazon_managed_kafka_event_source_config is not UNSET:
            field_dict["AmazonManagedKafkaEventSourceConfig"] = amazon_managed_kafka_event_source_config
        if self_managed_kafka_event_source_config is not UNSET:
            field_dict["SelfManagedKafkaEventSourceConfig"] = self_managed_kafka_event_source_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reported_access_configuration import ReportedAccessConfiguration  # noqa: PLC0415
        from ..models.reported_destination_config import ReportedDestinationConfig  # noqa: PLC0415
        from ..models.reported_filter_criteria import ReportedFilterCriteria  # noqa: PLC0415
        from ..models.reported_kafka_event_source_config import (
            ReportedKafkaEventSourceConfig,  # noqa: PLC0415
        )
        from ..models.reported_metrics_config import ReportedMetricsConfig  # noqa: PLC0415
        from ..models.reported_provisioned_poller_config import (
            ReportedProvisionedPollerConfig,  # noqa: PLC0415
        )
        from ..models.reported_scaling_config import ReportedScalingConfig  # noqa: PLC0415
        from ..models.reported_self_managed_event_source import (
            ReportedSelfManagedEventSource,  # noqa: PLC0415
        )

        d = dict(src_dict)
        uuid = d.pop("UUID")

        event_source_mapping_arn = d.pop("EventSourceMappingArn")

        function_arn = d.pop("FunctionArn")

        state = d.pop("State")

        state_transition_reason = d.pop("StateTransitionReason")

        last_modified = d.pop("LastModified")

        batch_size = d.pop("BatchSize")

        event_source_arn = d.pop("EventSourceArn", UNSET)

        _self_managed_event_source = d.pop("SelfManagedEventSource", UNSET)
        self_managed_event_source: ReportedSelfManagedEventSource | Unset
        if isinstance(_self_managed_event_source, Unset):
            self_managed_event_source = UNSET
        else:
            self_managed_event_source = ReportedSelfManagedEventSource.from_dict(_self_managed_event_source)

        last_processing_result = d.pop("LastProcessingResult", UNSET)

        maximum_batching_window_in_seconds = d.pop("MaximumBatchingWindowInSeconds", UNSET)

        parallelization_factor = d.pop("ParallelizationFactor", UNSET)

        starting_position = d.pop("StartingPosition", UNSET)

        starting_position_timestamp = d.pop("StartingPositionTimestamp", UNSET)

        bisect_batch_on_function_error = d.pop("BisectBatchOnFunctionError", UNSET)

        maximum_record_age_in_seconds = d.pop("MaximumRecordAgeInSeconds", UNSET)

        maximum_retry_attempts = d.pop("MaximumRetryAttempts", UNSET)

        tumbling_window_in_seconds = d.pop("TumblingWindowInSeconds", UNSET)

        function_response_types = cast(list[str], d.pop("FunctionResponseTypes", UNSET))

        _destination_config = d.pop("DestinationConfig", UNSET)
        destination_config: ReportedDestinationConfig | Unset
        if isinstance(_destination_config, Unset):
            destination_config = UNSET
        else:
            destination_config = ReportedDestinationConfig.from_dict(_destination_config)

        _filter_criteria = d.pop("FilterCriteria", UNSET)
        filter_criteria: ReportedFilterCriteria | Unset
        if isinstance(_filter_criteria, Unset):
            filter_criteria = UNSET
        else:
            filter_criteria = ReportedFilterCriteria.from_dict(_filter_criteria)

        _scaling_config = d.pop("ScalingConfig", UNSET)
        scaling_config: ReportedScalingConfig | Unset
        if isinstance(_scaling_config, Unset):
            scaling_config = UNSET
        else:
            scaling_config = ReportedScalingConfig.from_dict(_scaling_config)

        _provisioned_poller_config = d.pop("ProvisionedPollerConfig", UNSET)
        provisioned_poller_config: ReportedProvisionedPollerConfig | Unset
        if isinstance(_provisioned_poller_config, Unset):
            provisioned_poller_config = UNSET
        else:
            provisioned_poller_config = ReportedProvisionedPollerConfig.from_dict(_provisioned_poller_config)

        _metrics_config = d.pop("MetricsConfig", UNSET)
        metrics_config: ReportedMetricsConfig | Unset
        if isinstance(_metrics_config, Unset):
            metrics_config = UNSET
        else:
            metrics_config = ReportedMetricsConfig.from_dict(_metrics_config)

        topics = cast(list[str], d.pop("Topics", UNSET))

        queues = cast(list[str], d.pop("Queues", UNSET))

        _source_access_configurations = d.pop("SourceAccessConfigurations", UNSET)
        source_access_configurations: list[ReportedAccessConfiguration] | Unset = UNSET
        if _source_access_configurations is not UNSET:
            source_access_configurations = []
            for componentsschemas_reported_access_configurations_item_data in _source_access_configurations:
                componentsschemas_reported_access_configurations_item = ReportedAccessConfiguration.from_dict(
                    componentsschemas_reported_access_configurations_item_data
                )

                source_access_configurations.append(componentsschemas_reported_access_configurations_item)

        _amazon_managed_kafka_event_source_config = d.pop("AmazonManagedKafkaEventSourceConfig", UNSET)
        amazon_managed_kafka_event_source_config: ReportedKafkaEventSourceConfig | Unset
        if isinstance(_amazon_managed_kafka_event_source_config, Unset):
            amazon_managed_kafka_event_source_config = UNSET
        else:
            amazon_managed_kafka_event_source_config = ReportedKafkaEventSourceConfig.from_dict(
                _amazon_managed_kafka_event_source_config
            )

        _self_managed_kafka_event_source_config = d.pop("SelfManagedKafkaEventSourceConfig", UNSET)
        self_managed_kafka_event_source_config: ReportedKafkaEventSourceConfig | Unset
        if isinstance(_self_managed_kafka_event_source_config, Unset):
            self_managed_kafka_event_source_config = UNSET
        else:
            self_managed_kafka_event_source_config = ReportedKafkaEventSourceConfig.from_dict(
                _self_managed_kafka_event_source_config
            )

        event_source_mapping_configuration = cls(
            uuid=uuid,
            event_source_mapping_arn=event_source_mapping_arn,
            function_arn=function_arn,
            state=state,
            state_transition_reason=state_transition_reason,
            last_modified=last_modified,
            batch_size=batch_size,
            event_source_arn=event_source_arn,
            self_managed_event_source=self_managed_event_source,
            last_processing_result=last_processing_result,
            maximum_batching_window_in_seconds=maximum_batching_window_in_seconds,
            parallelization_factor=parallelization_factor,
            starting_position=starting_position,
            starting_position_timestamp=starting_position_timestamp,
            bisect_batch_on_function_error=bisect_batch_on_function_error,
            maximum_record_age_in_seconds=maximum_record_age_in_seconds,
            maximum_retry_attempts=maximum_retry_attempts,
            tumbling_window_in_seconds=tumbling_window_in_seconds,
            function_response_types=function_response_types,
            destination_config=destination_config,
            filter_criteria=filter_criteria,
            scaling_config=scaling_config,
            provisioned_poller_config=provisioned_poller_config,
            metrics_config=metrics_config,
            topics=topics,
            queues=queues,
            source_access_configurations=source_access_configurations,
            amazon_managed_kafka_event_source_config=amazon_managed_kafka_event_source_config,
            self_managed_kafka_event_source_config=self_managed_kafka_event_source_config,
        )

        event_source_mapping_configuration.additional_properties = d
        return event_source_mapping_configuration

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

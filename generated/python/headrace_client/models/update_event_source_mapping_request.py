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
    from ..models.amazon_managed_kafka_event_source_config import (
        AmazonManagedKafkaEventSourceConfig,
    )
    from ..models.destination_config import DestinationConfig
    from ..models.filter_criteria import FilterCriteria
    from ..models.metrics_config import MetricsConfig
    from ..models.provisioned_poller_config import ProvisionedPollerConfig
    from ..models.scaling_config import ScalingConfig
    from ..models.self_managed_kafka_event_source_config import (
        SelfManagedKafkaEventSourceConfig,
    )
    from ..models.updated_access_configuration import UpdatedAccessConfiguration


T = TypeVar("T", bound="UpdateEventSourceMappingRequest")


@_attrs_define
class UpdateEventSourceMappingRequest:
    """Settings to change; those left out keep their value.

    Attributes:
        function_name (str | Unset): A function: its name, its name and a version or alias, its ARN with or without
            those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
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
        destination_config (DestinationConfig | Unset): Where a note goes about records that were given up. Nowhere by
            default. Kinesis, DynamoDB streams and Kafka.
        filter_criteria (FilterCriteria | Unset): Which records reach the function: those that match at least one of the
            filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source
            takes it.
        scaling_config (ScalingConfig | Unset): How far a queue's polling scales. No limit by default; an empty object
            takes the limit away. SQS only.
        provisioned_poller_config (ProvisionedPollerConfig | Unset): How many pollers stand ready. Left to the server by
            default. Standard queues and Kafka.
        metrics_config (MetricsConfig | Unset): Which counters are kept for a Kafka mapping. None by default.
        source_access_configurations (list[UpdatedAccessConfiguration] | Unset): New access settings, in place of all
            the old ones. A virtual host cannot be changed: the old one stays.
        amazon_managed_kafka_event_source_config (AmazonManagedKafkaEventSourceConfig | Unset): How an MSK topic is
            consumed. MSK only.
        self_managed_kafka_event_source_config (SelfManagedKafkaEventSourceConfig | Unset): How a topic of a Kafka
            cluster of one's own is consumed. Only for such a cluster.
    """

    function_name: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    batch_size: int | Unset = UNSET
    maximum_batching_window_in_seconds: int | Unset = UNSET
    parallelization_factor: int | Unset = UNSET
    bisect_batch_on_function_error: bool | Unset = UNSET
    maximum_record_age_in_seconds: int | Unset = UNSET
    maximum_retry_attempts: int | Unset = UNSET
    tumbling_window_in_seconds: int | Unset = UNSET
    function_response_types: list[FunctionResponseType] | Unset = UNSET
    destination_config: DestinationConfig | Unset = UNSET
    filter_criteria: FilterCriteria | Unset = UNSET
    scaling_config: ScalingConfig | Unset = UNSET
    provisioned_poller_config: ProvisionedPollerConfig | Unset = UNSET
    metrics_config: MetricsConfig | Unset = UNSET
    source_access_configurations: list[UpdatedAccessConfiguration] | Unset = UNSET
    amazon_managed_kafka_event_source_config: AmazonManagedKafkaEventSourceConfig | Unset = UNSET
    self_managed_kafka_event_source_config: SelfManagedKafkaEventSourceConfig | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        function_name = self.function_name

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

        scaling_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.scaling_config, Unset):
            scaling_config = self.scaling_config.to_dict()

        provisioned_poller_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.provisioned_poller_config, Unset):
            provisioned_poller_config = self.provisioned_poller_config.to_dict()

        metrics_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics_config, Unset):
            metrics_config = self.metrics_config.to_dict()

        source_access_configurations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.source_access_configurations, Unset):
            source_access_configurations = []
            for componentsschemas_updated_access_configurations_item_data in self.source_access_configurations:
                componentsschemas_updated_access_configurations_item = (
                    componentsschemas_updated_access_configurations_item_data.to_dict()
                )
                source_access_configurations.append(componentsschemas_updated_access_configurations_item)

        amazon_managed_kafka_event_source_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amazon_managed_kafka_event_source_config, Unset):
            amazon_managed_kafka_event_source_config = self.amazon_managed_kafka_event_source_config.to_dict()

        self_managed_kafka_event_source_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.self_managed_kafka_event_source_config, Unset):
            self_managed_kafka_event_source_config = self.self_managed_kafka_event_source_config.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if function_name is not UNSET:
            field_dict["FunctionName"] = function_name
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
        if scaling_config is not UNSET:
            field_dict["ScalingConfig"] = scaling_config
        if provisioned_poller_config is not UNSET:
            field_dict["ProvisionedPollerConfig"] = provisioned_poller_config
        if metrics_config is not UNSET:
            field_dict["MetricsConfig"] = metrics_config
        if source_access_configurations is not UNSET:
            field_dict["SourceAccessConfigurations"] = source_access_configurations
        if amazon_managed_kafka_event_source_config is not UNSET:
            field_dict["AmazonManagedKafkaEventSourceConfig"] = amazon_managed_kafka_event_source_config
        if self_managed_kafka_event_source_config is not UNSET:
            field_dict["SelfManagedKafkaEventSourceConfig"] = self_managed_kafka_event_source_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.amazon_managed_kafka_event_source_config import (
            AmazonManagedKafkaEventSourceConfig,  # noqa: PLC0415
        )
        from ..models.destination_config import DestinationConfig  # noqa: PLC0415
        from ..models.filter_criteria import FilterCriteria  # noqa: PLC0415
        from ..models.metrics_config import MetricsConfig  # noqa: PLC0415
        from ..models.provisioned_poller_config import ProvisionedPollerConfig  # noqa: PLC0415
        from ..models.scaling_config import ScalingConfig  # noqa: PLC0415
        from ..models.self_managed_kafka_event_source_config import (
            SelfManagedKafkaEventSourceConfig,  # noqa: PLC0415
        )
        from ..models.updated_access_configuration import UpdatedAccessConfiguration  # noqa: PLC0415

        d = dict(src_dict)
        function_name = d.pop("FunctionName", UNSET)

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
        destination_config: DestinationConfig | Unset
        if isinstance(_destination_config, Unset):
            destination_config = UNSET
        else:
            destination_config = DestinationConfig.from_dict(_destination_config)

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
        provisioned_poller_config: ProvisionedPollerConfig | Unset
        if isinstance(_provisioned_poller_config, Unset):
            provisioned_poller_config = UNSET
        else:
            provisioned_poller_config = ProvisionedPollerConfig.from_dict(_provisioned_poller_config)

        _metrics_config = d.pop("MetricsConfig", UNSET)
        metrics_config: MetricsConfig | Unset
        if isinstance(_metrics_config, Unset):
            metrics_config = UNSET
        else:
            metrics_config = MetricsConfig.from_dict(_metrics_config)

        _source_access_configurations = d.pop("SourceAccessConfigurations", UNSET)
        source_access_configurations: list[UpdatedAccessConfiguration] | Unset = UNSET
        if _source_access_configurations is not UNSET:
            source_access_configurations = []
            for componentsschemas_updated_access_configurations_item_data in _source_access_configurations:
                componentsschemas_updated_access_configurations_item = UpdatedAccessConfiguration.from_dict(
                    componentsschemas_updated_access_configurations_item_data
                )

                source_access_configurations.append(componentsschemas_updated_access_configurations_item)

        _amazon_managed_kafka_event_source_config = d.pop("AmazonManagedKafkaEventSourceConfig", UNSET)
        amazon_managed_kafka_event_source_config: AmazonManagedKafkaEventSourceConfig | Unset
        if isinstance(_amazon_managed_kafka_event_source_config, Unset):
            amazon_managed_kafka_event_source_config = UNSET
        else:
            amazon_managed_kafka_event_source_config = AmazonManagedKafkaEventSourceConfig.from_dict(
                _amazon_managed_kafka_event_source_config
            )

        _self_managed_kafka_event_source_config = d.pop("SelfManagedKafkaEventSourceConfig", UNSET)
        self_managed_kafka_event_source_config: SelfManagedKafkaEventSourceConfig | Unset
        if isinstance(_self_managed_kafka_event_source_config, Unset):
            self_managed_kafka_event_source_config = UNSET
        else:
            self_managed_kafka_event_source_config = SelfManagedKafkaEventSourceConfig.from_dict(
                _self_managed_kafka_event_source_config
            )

        update_event_source_mapping_request = cls(
            function_name=function_name,
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
            scaling_config=scaling_config,
            provisioned_poller_config=provisioned_poller_config,
            metrics_config=metrics_config,
            source_access_configurations=source_access_configurations,
            amazon_managed_kafka_event_source_config=amazon_managed_kafka_event_source_config,
            self_managed_kafka_event_source_config=self_managed_kafka_event_source_config,
        )

        return update_event_source_mapping_request

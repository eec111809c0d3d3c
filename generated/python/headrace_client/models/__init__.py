# Generated from openapi.yaml by scripts/generate; do not edit.
"""Contains all the data models used in inputs/outputs"""

from .active_mq_access_configuration import ActiveMqAccessConfiguration
from .active_mq_access_type import ActiveMqAccessType
from .active_mq_mapping import ActiveMqMapping
from .amazon_managed_kafka_event_source_config import (
    AmazonManagedKafkaEventSourceConfig,
)
from .destination_config import DestinationConfig
from .dynamo_db_stream_mapping import DynamoDBStreamMapping
from .endpoints import Endpoints
from .event_metric import EventMetric
from .event_metrics_config import EventMetricsConfig
from .event_source_mapping_configuration import EventSourceMappingConfiguration
from .event_source_mapping_page import EventSourceMappingPage
from .filter_ import Filter
from .filter_criteria import FilterCriteria
from .function_response_type import FunctionResponseType
from .invalid_parameter_value_exception import InvalidParameterValueException
from .kafka_provisioned_poller_config import KafkaProvisionedPollerConfig
from .kinesis_stream_mapping import KinesisStreamMapping
from .kinesis_stream_mapping_at_timestamp import KinesisStreamMappingAtTimestamp
from .metric import Metric
from .metrics_config import MetricsConfig
from .msk_access_configuration import MskAccessConfiguration
from .msk_access_type import MskAccessType
from .msk_mapping import MskMapping
from .no_batching_window import NoBatchingWindow
from .on_failure import OnFailure
from .provisioned_poller_config import ProvisionedPollerConfig
from .rabbit_mq_access_configuration import RabbitMqAccessConfiguration
from .rabbit_mq_access_type import RabbitMqAccessType
from .rabbit_mq_mapping import RabbitMqMapping
from .reported_access_configuration import ReportedAccessConfiguration
from .reported_destination import ReportedDestination
from .reported_destination_config import ReportedDestinationConfig
from .reported_endpoints import ReportedEndpoints
from .reported_filter import ReportedFilter
from .reported_filter_criteria import ReportedFilterCriteria
from .reported_kafka_event_source_config import ReportedKafkaEventSourceConfig
from .reported_metrics_config import ReportedMetricsConfig
from .reported_provisioned_poller_config import ReportedProvisionedPollerConfig
from .reported_scaling_config import ReportedScalingConfig
from .reported_self_managed_event_source import ReportedSelfManagedEventSource
from .request_too_large_exception import RequestTooLargeException
from .resource_conflict_exception import ResourceConflictException
from .resource_in_use_exception import ResourceInUseException
from .resource_not_found_exception import ResourceNotFoundException
from .scaling_config import ScalingConfig
from .self_managed_event_source import SelfManagedEventSource
from .self_managed_kafka_access_configuration import SelfManagedKafkaAccessConfiguration
from .self_managed_kafka_access_type import SelfManagedKafkaAccessType
from .self_managed_kafka_event_source_config import SelfManagedKafkaEventSourceConfig
from .self_managed_kafka_mapping import SelfManagedKafkaMapping
from .serialization_exception import SerializationException
from .service_exception import ServiceException
from .sqs_fifo_queue_mapping import SqsFifoQueueMapping
from .sqs_provisioned_poller_config import SqsProvisionedPollerConfig
from .sqs_queue_mapping import SqsQueueMapping
from .sqs_queue_mapping_with_window import SqsQueueMappingWithWindow
from .starting_position import StartingPosition
from .starting_position_at_timestamp import StartingPositionAtTimestamp
from .stream_destination_config import StreamDestinationConfig
from .stream_on_failure import StreamOnFailure
from .tags import Tags
from .too_many_requests_exception import TooManyRequestsException
from .unsupported_media_type_exception import UnsupportedMediaTypeException
from .update_event_source_mapping_request import UpdateEventSourceMappingRequest
from .updated_access_configuration import UpdatedAccessConfiguration
from .updated_access_type import UpdatedAccessType
from .validation_exception import ValidationException

__all__ = (
    "ActiveMqAccessConfiguration",
    "ActiveMqAccessType",
    "ActiveMqMapping",
    "AmazonManagedKafkaEventSourceConfig",
    "DestinationConfig",
    "DynamoDBStreamMapping",
    "Endpoints",
    "EventMetric",
    "EventMetricsConfig",
    "EventSourceMappingConfiguration",
    "EventSourceMappingPage",
    "Filter",
    "FilterCriteria",
    "FunctionResponseType",
    "InvalidParameterValueException",
    "KafkaProvisionedPollerConfig",
    "KinesisStreamMapping",
    "KinesisStreamMappingAtTimestamp",
    "Metric",
    "MetricsConfig",
    "MskAccessConfiguration",
    "MskAccessType",
    "MskMapping",
    "NoBatchingWindow",
    "OnFailure",
    "ProvisionedPollerConfig",
    "RabbitMqAccessConfiguration",
    "RabbitMqAccessType",
    "RabbitMqMapping",
    "ReportedAccessConfiguration",
    "ReportedDestination",
    "ReportedDestinationConfig",
    "ReportedEndpoints",
    "ReportedFilter",
    "ReportedFilterCriteria",
    "ReportedKafkaEventSourceConfig",
    "ReportedMetricsConfig",
    "ReportedProvisionedPollerConfig",
    "ReportedScalingConfig",
    "ReportedSelfManagedEventSource",
    "RequestTooLargeException",
    "ResourceConflictException",
    "ResourceInUseException",
    "ResourceNotFoundException",
    "ScalingConfig",
    "SelfManagedEventSource",
    "SelfManagedKafkaAccessConfiguration",
    "SelfManagedKafkaAccessType",
    "SelfManagedKafkaEventSourceConfig",
    "SelfManagedKafkaMapping",
    "SerializationException",
    "ServiceException",
    "SqsFifoQueueMapping",
    "SqsProvisionedPollerConfig",
    "SqsQueueMapping",
    "SqsQueueMappingWithWindow",
    "StartingPosition",
    "StartingPositionAtTimestamp",
    "StreamDestinationConfig",
    "StreamOnFailure",
    "Tags",
    "TooManyRequestsException",
    "UnsupportedMediaTypeException",
    "UpdatedAccessConfiguration",
    "UpdatedAccessType",
    "UpdateEventSourceMappingRequest",
    "ValidationException",
)

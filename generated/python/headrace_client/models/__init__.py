# Generated from openapi.yaml by scripts/generate; do not edit.
"""Contains all the data models used in inputs/outputs"""

from .active_mq_access_configuration import ActiveMqAccessConfiguration
from .active_mq_access_type import ActiveMqAccessType
from .active_mq_mapping import ActiveMqMapping
from .add_permission_request import AddPermissionRequest
from .added_permission import AddedPermission
from .additional_version_weights import AdditionalVersionWeights
from .alias_configuration import AliasConfiguration
from .alias_page import AliasPage
from .all_versions import AllVersions
from .amazon_managed_kafka_event_source_config import (
    AmazonManagedKafkaEventSourceConfig,
)
from .application_log_level import ApplicationLogLevel
from .architecture import Architecture
from .concurrency import Concurrency
from .create_alias_request import CreateAliasRequest
from .create_function_request import CreateFunctionRequest
from .dead_letter_config import DeadLetterConfig
from .destination_config import DestinationConfig
from .dynamo_db_stream_mapping import DynamoDBStreamMapping
from .endpoints import Endpoints
from .environment import Environment
from .environment_variables import EnvironmentVariables
from .ephemeral_storage import EphemeralStorage
from .event_metric import EventMetric
from .event_metrics_config import EventMetricsConfig
from .event_source_mapping_configuration import EventSourceMappingConfiguration
from .event_source_mapping_page import EventSourceMappingPage
from .filter_ import Filter
from .filter_criteria import FilterCriteria
from .function_code_location import FunctionCodeLocation
from .function_code_signing_config import FunctionCodeSigningConfig
from .function_configuration import FunctionConfiguration
from .function_details import FunctionDetails
from .function_page import FunctionPage
from .function_policy import FunctionPolicy
from .function_recursion_config import FunctionRecursionConfig
from .function_response_type import FunctionResponseType
from .function_url_auth_type import FunctionUrlAuthType
from .invalid_parameter_value_exception import InvalidParameterValueException
from .invalid_request_content_exception import InvalidRequestContentException
from .invocation_type import InvocationType
from .kafka_provisioned_poller_config import KafkaProvisionedPollerConfig
from .kinesis_stream_mapping import KinesisStreamMapping
from .kinesis_stream_mapping_at_timestamp import KinesisStreamMappingAtTimestamp
from .log_format import LogFormat
from .log_type import LogType
from .logging_config import LoggingConfig
from .metric import Metric
from .metrics_config import MetricsConfig
from .msk_access_configuration import MskAccessConfiguration
from .msk_access_type import MskAccessType
from .msk_mapping import MskMapping
from .no_batching_window import NoBatchingWindow
from .on_failure import OnFailure
from .package_in_bucket import PackageInBucket
from .package_in_request import PackageInRequest
from .package_type import PackageType
from .precondition_failed_exception import PreconditionFailedException
from .provisioned_poller_config import ProvisionedPollerConfig
from .publish_version_request import PublishVersionRequest
from .put_function_concurrency_request import PutFunctionConcurrencyRequest
from .rabbit_mq_access_configuration import RabbitMqAccessConfiguration
from .rabbit_mq_access_type import RabbitMqAccessType
from .rabbit_mq_mapping import RabbitMqMapping
from .reported_access_configuration import ReportedAccessConfiguration
from .reported_dead_letter_config import ReportedDeadLetterConfig
from .reported_destination import ReportedDestination
from .reported_destination_config import ReportedDestinationConfig
from .reported_endpoints import ReportedEndpoints
from .reported_environment import ReportedEnvironment
from .reported_ephemeral_storage import ReportedEphemeralStorage
from .reported_filter import ReportedFilter
from .reported_filter_criteria import ReportedFilterCriteria
from .reported_kafka_event_source_config import ReportedKafkaEventSourceConfig
from .reported_logging_config import ReportedLoggingConfig
from .reported_metrics_config import ReportedMetricsConfig
from .reported_provisioned_poller_config import ReportedProvisionedPollerConfig
from .reported_routing_config import ReportedRoutingConfig
from .reported_scaling_config import ReportedScalingConfig
from .reported_self_managed_event_source import ReportedSelfManagedEventSource
from .reported_snap_start import ReportedSnapStart
from .reported_tracing_config import ReportedTracingConfig
from .reported_vpc_config import ReportedVpcConfig
from .request_too_large_exception import RequestTooLargeException
from .resource_conflict_exception import ResourceConflictException
from .resource_in_use_exception import ResourceInUseException
from .resource_not_found_exception import ResourceNotFoundException
from .resource_tags import ResourceTags
from .routing_config import RoutingConfig
from .runtime import Runtime
from .runtime_management_config import RuntimeManagementConfig
from .scaling_config import ScalingConfig
from .self_managed_event_source import SelfManagedEventSource
from .self_managed_kafka_access_configuration import SelfManagedKafkaAccessConfiguration
from .self_managed_kafka_access_type import SelfManagedKafkaAccessType
from .self_managed_kafka_event_source_config import SelfManagedKafkaEventSourceConfig
from .self_managed_kafka_mapping import SelfManagedKafkaMapping
from .serialization_exception import SerializationException
from .service_exception import ServiceException
from .snap_start import SnapStart
from .snap_start_apply_on import SnapStartApplyOn
from .sqs_fifo_queue_mapping import SqsFifoQueueMapping
from .sqs_provisioned_poller_config import SqsProvisionedPollerConfig
from .sqs_queue_mapping import SqsQueueMapping
from .sqs_queue_mapping_with_window import SqsQueueMappingWithWindow
from .starting_position import StartingPosition
from .starting_position_at_timestamp import StartingPositionAtTimestamp
from .stream_destination_config import StreamDestinationConfig
from .stream_on_failure import StreamOnFailure
from .system_log_level import SystemLogLevel
from .tag_resource_request import TagResourceRequest
from .tags import Tags
from .too_many_requests_exception import TooManyRequestsException
from .tracing_config import TracingConfig
from .tracing_mode import TracingMode
from .unsupported_media_type_exception import UnsupportedMediaTypeException
from .update_alias_request import UpdateAliasRequest
from .update_code_from_bucket import UpdateCodeFromBucket
from .update_code_from_request import UpdateCodeFromRequest
from .update_event_source_mapping_request import UpdateEventSourceMappingRequest
from .update_function_configuration_request import UpdateFunctionConfigurationRequest
from .updated_access_configuration import UpdatedAccessConfiguration
from .updated_access_type import UpdatedAccessType
from .validation_exception import ValidationException
from .version_page import VersionPage
from .vpc_config import VpcConfig

__all__ = (
    "ActiveMqAccessConfiguration",
    "ActiveMqAccessType",
    "ActiveMqMapping",
    "AddedPermission",
    "AdditionalVersionWeights",
    "AddPermissionRequest",
    "AliasConfiguration",
    "AliasPage",
    "AllVersions",
    "AmazonManagedKafkaEventSourceConfig",
    "ApplicationLogLevel",
    "Architecture",
    "Concurrency",
    "CreateAliasRequest",
    "CreateFunctionRequest",
    "DeadLetterConfig",
    "DestinationConfig",
    "DynamoDBStreamMapping",
    "Endpoints",
    "Environment",
    "EnvironmentVariables",
    "EphemeralStorage",
    "EventMetric",
    "EventMetricsConfig",
    "EventSourceMappingConfiguration",
    "EventSourceMappingPage",
    "Filter",
    "FilterCriteria",
    "FunctionCodeLocation",
    "FunctionCodeSigningConfig",
    "FunctionConfiguration",
    "FunctionDetails",
    "FunctionPage",
    "FunctionPolicy",
    "FunctionRecursionConfig",
    "FunctionResponseType",
    "FunctionUrlAuthType",
    "InvalidParameterValueException",
    "InvalidRequestContentException",
    "InvocationType",
    "KafkaProvisionedPollerConfig",
    "KinesisStreamMapping",
    "KinesisStreamMappingAtTimestamp",
    "LogFormat",
    "LoggingConfig",
    "LogType",
    "Metric",
    "MetricsConfig",
    "MskAccessConfiguration",
    "MskAccessType",
    "MskMapping",
    "NoBatchingWindow",
    "OnFailure",
    "PackageInBucket",
    "PackageInRequest",
    "PackageType",
    "PreconditionFailedException",
    "ProvisionedPollerConfig",
    "PublishVersionRequest",
    "PutFunctionConcurrencyRequest",
    "RabbitMqAccessConfiguration",
    "RabbitMqAccessType",
    "RabbitMqMapping",
    "ReportedAccessConfiguration",
    "ReportedDeadLetterConfig",
    "ReportedDestination",
    "ReportedDestinationConfig",
    "ReportedEndpoints",
    "ReportedEnvironment",
    "ReportedEphemeralStorage",
    "ReportedFilter",
    "ReportedFilterCriteria",
    "ReportedKafkaEventSourceConfig",
    "ReportedLoggingConfig",
    "ReportedMetricsConfig",
    "ReportedProvisionedPollerConfig",
    "ReportedRoutingConfig",
    "ReportedScalingConfig",
    "ReportedSelfManagedEventSource",
    "ReportedSnapStart",
    "ReportedTracingConfig",
    "ReportedVpcConfig",
    "RequestTooLargeException",
    "ResourceConflictException",
    "ResourceInUseException",
    "ResourceNotFoundException",
    "ResourceTags",
    "RoutingConfig",
    "Runtime",
    "RuntimeManagementConfig",
    "ScalingConfig",
    "SelfManagedEventSource",
    "SelfManagedKafkaAccessConfiguration",
    "SelfManagedKafkaAccessType",
    "SelfManagedKafkaEventSourceConfig",
    "SelfManagedKafkaMapping",
    "SerializationException",
    "ServiceException",
    "SnapStart",
    "SnapStartApplyOn",
    "SqsFifoQueueMapping",
    "SqsProvisionedPollerConfig",
    "SqsQueueMapping",
    "SqsQueueMappingWithWindow",
    "StartingPosition",
    "StartingPositionAtTimestamp",
    "StreamDestinationConfig",
    "StreamOnFailure",
    "SystemLogLevel",
    "TagResourceRequest",
    "Tags",
    "TooManyRequestsException",
    "TracingConfig",
    "TracingMode",
    "UnsupportedMediaTypeException",
    "UpdateAliasRequest",
    "UpdateCodeFromBucket",
    "UpdateCodeFromRequest",
    "UpdatedAccessConfiguration",
    "UpdatedAccessType",
    "UpdateEventSourceMappingRequest",
    "UpdateFunctionConfigurationRequest",
    "ValidationException",
    "VersionPage",
    "VpcConfig",
)

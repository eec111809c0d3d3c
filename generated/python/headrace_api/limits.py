# Generated from openapi.yaml by scripts/generate; do not edit.
"""Every bound, enum, pattern and extension of the contract's named schemas, and the facts of its operations.

A constant's name is the schema's name and the keyword: BatchSize's `minimum` is BATCH_SIZE_MINIMUM. An enum is
..._VALUES, an object's properties are ..._MEMBERS, the choices of an `anyOf` are ..._VARIANTS.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

# The document.
DOCUMENT_VERSION: Final = "0.1.0"
SERVER_URL: Final = "http://127.0.0.1:4566"
PATH_METHODS: Final[Mapping[str, tuple[str, ...]]] = {
    "/2015-03-31/event-source-mappings/": ("POST", "GET"),
    "/2015-03-31/event-source-mappings/{UUID}": ("GET", "PUT", "DELETE"),
}

# CreateEventSourceMapping
CREATE_EVENT_SOURCE_MAPPING_PATH: Final = "/2015-03-31/event-source-mappings/"
CREATE_EVENT_SOURCE_MAPPING_METHOD: Final = "POST"
CREATE_EVENT_SOURCE_MAPPING_STATUS: Final = 202
CREATE_EVENT_SOURCE_MAPPING_STATUSES: Final = (202, 400, 404, 409, 413, 415, 429, 500)

# ListEventSourceMappings
LIST_EVENT_SOURCE_MAPPINGS_PATH: Final = "/2015-03-31/event-source-mappings/"
LIST_EVENT_SOURCE_MAPPINGS_METHOD: Final = "GET"
LIST_EVENT_SOURCE_MAPPINGS_STATUS: Final = 200
LIST_EVENT_SOURCE_MAPPINGS_STATUSES: Final = (200, 400, 429, 500)

# GetEventSourceMapping
GET_EVENT_SOURCE_MAPPING_PATH: Final = "/2015-03-31/event-source-mappings/{UUID}"
GET_EVENT_SOURCE_MAPPING_METHOD: Final = "GET"
GET_EVENT_SOURCE_MAPPING_STATUS: Final = 200
GET_EVENT_SOURCE_MAPPING_STATUSES: Final = (200, 400, 404, 429, 500)

# UpdateEventSourceMapping
UPDATE_EVENT_SOURCE_MAPPING_PATH: Final = "/2015-03-31/event-source-mappings/{UUID}"
UPDATE_EVENT_SOURCE_MAPPING_METHOD: Final = "PUT"
UPDATE_EVENT_SOURCE_MAPPING_STATUS: Final = 202
UPDATE_EVENT_SOURCE_MAPPING_STATUSES: Final = (202, 400, 404, 409, 413, 415, 429, 500)

# DeleteEventSourceMapping
DELETE_EVENT_SOURCE_MAPPING_PATH: Final = "/2015-03-31/event-source-mappings/{UUID}"
DELETE_EVENT_SOURCE_MAPPING_METHOD: Final = "DELETE"
DELETE_EVENT_SOURCE_MAPPING_STATUS: Final = 202
DELETE_EVENT_SOURCE_MAPPING_STATUSES: Final = (202, 400, 404, 429, 500)

# What the document says of itself.
NOT_SUPPORTED: Final[Mapping[str, Any]] = {
    "members": {
        "DocumentDBEventSourceConfig": "Headrace does not read document databases.",
        "KMSKeyArn": "Headrace keeps filters as they are given; it has no keys to encrypt them with.",
        "LoggingConfig": "Headrace has one log of its own.",
        "DestinationConfig.OnSuccess": "event source mappings send no notes about success, here as in the cloud.",
        "AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig": "Headrace does not ask schema registries.",
        "SelfManagedKafkaEventSourceConfig.SchemaRegistryConfig": "Headrace does not ask schema registries.",
        "SelfManagedKafkaEventSourceConfig.ConsumptionMode": "Headrace reads topics as streams, not as share groups.",
        "ProvisionedPollerConfig.PollerGroupName": "Headrace does not share pollers between mappings.",
    },
    "values": {
        "SourceAccessConfigurations.Type": {
            "OAUTHBEARER_AUTH": "Headrace does not sign in with OAuth.",
            "OAUTHBEARER_SCOPE": "Headrace does not sign in with OAuth.",
            "OAUTHBEARER_AUDIENCE": "Headrace does not sign in with OAuth.",
            "OAUTHBEARER_LOGICAL_CLUSTER": "Headrace does not sign in with OAuth.",
            "OAUTHBEARER_IDENTITY_POOL": "Headrace does not sign in with OAuth.",
            "IAM_AUTH": "Headrace does not sign in to Kafka with IAM.",
            "IAM_OAUTHBEARER_AUTH": "Headrace does not sign in to Kafka with IAM.",
        }
    },
}

# CreateEventSourceMappingRequest
CREATE_EVENT_SOURCE_MAPPING_REQUEST_VARIANTS: Final = (
    "KinesisStreamMapping",
    "KinesisStreamMappingAtTimestamp",
    "DynamoDBStreamMapping",
    "SqsQueueMapping",
    "SqsQueueMappingWithWindow",
    "SqsFifoQueueMapping",
    "MskMapping",
    "SelfManagedKafkaMapping",
    "ActiveMqMapping",
    "RabbitMqMapping",
)

# KinesisStreamMapping
KINESIS_STREAM_MAPPING_SOURCE: Final = "kinesis"
KINESIS_STREAM_MAPPING_DEFAULTS: Final[Mapping[str, Any]] = {
    "Enabled": True,
    "BatchSize": 100,
    "MaximumBatchingWindowInSeconds": 0,
    "ParallelizationFactor": 1,
    "BisectBatchOnFunctionError": False,
    "MaximumRecordAgeInSeconds": -1,
    "MaximumRetryAttempts": -1,
    "TumblingWindowInSeconds": 0,
    "FunctionResponseTypes": [],
    "DestinationConfig": {"OnFailure": {}},
}
KINESIS_STREAM_MAPPING_REQUIRED: Final = ("EventSourceArn", "FunctionName", "StartingPosition")
KINESIS_STREAM_MAPPING_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "StartingPosition",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "ParallelizationFactor",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "DestinationConfig",
    "FilterCriteria",
    "MetricsConfig",
    "Tags",
)

# KinesisStreamMappingAtTimestamp
KINESIS_STREAM_MAPPING_AT_TIMESTAMP_SOURCE: Final = "kinesis"
KINESIS_STREAM_MAPPING_AT_TIMESTAMP_DEFAULTS: Final[Mapping[str, Any]] = {
    "Enabled": True,
    "BatchSize": 100,
    "MaximumBatchingWindowInSeconds": 0,
    "ParallelizationFactor": 1,
    "BisectBatchOnFunctionError": False,
    "MaximumRecordAgeInSeconds": -1,
    "MaximumRetryAttempts": -1,
    "TumblingWindowInSeconds": 0,
    "FunctionResponseTypes": [],
    "DestinationConfig": {"OnFailure": {}},
}
KINESIS_STREAM_MAPPING_AT_TIMESTAMP_REQUIRED: Final = (
    "EventSourceArn",
    "FunctionName",
    "StartingPosition",
    "StartingPositionTimestamp",
)
KINESIS_STREAM_MAPPING_AT_TIMESTAMP_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "StartingPosition",
    "StartingPositionTimestamp",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "ParallelizationFactor",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "DestinationConfig",
    "FilterCriteria",
    "MetricsConfig",
    "Tags",
)

# DynamoDBStreamMapping
DYNAMO_DB_STREAM_MAPPING_SOURCE: Final = "dynamodb"
DYNAMO_DB_STREAM_MAPPING_DEFAULTS: Final[Mapping[str, Any]] = {
    "Enabled": True,
    "BatchSize": 100,
    "MaximumBatchingWindowInSeconds": 0,
    "ParallelizationFactor": 1,
    "BisectBatchOnFunctionError": False,
    "MaximumRecordAgeInSeconds": -1,
    "MaximumRetryAttempts": -1,
    "TumblingWindowInSeconds": 0,
    "FunctionResponseTypes": [],
    "DestinationConfig": {"OnFailure": {}},
}
DYNAMO_DB_STREAM_MAPPING_REQUIRED: Final = ("EventSourceArn", "FunctionName", "StartingPosition")
DYNAMO_DB_STREAM_MAPPING_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "StartingPosition",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "ParallelizationFactor",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "DestinationConfig",
    "FilterCriteria",
    "MetricsConfig",
    "Tags",
)

# SqsQueueMapping
SQS_QUEUE_MAPPING_SOURCE: Final = "sqs"
SQS_QUEUE_MAPPING_DEFAULTS: Final[Mapping[str, Any]] = {
    "Enabled": True,
    "BatchSize": 10,
    "MaximumBatchingWindowInSeconds": 0,
    "FunctionResponseTypes": [],
}
SQS_QUEUE_MAPPING_REQUIRED: Final = ("EventSourceArn", "FunctionName")
SQS_QUEUE_MAPPING_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "Tags",
)

# SqsQueueMappingWithWindow
SQS_QUEUE_MAPPING_WITH_WINDOW_SOURCE: Final = "sqs"
SQS_QUEUE_MAPPING_WITH_WINDOW_DEFAULTS: Final[Mapping[str, Any]] = {
    "Enabled": True,
    "BatchSize": 10,
    "FunctionResponseTypes": [],
}
SQS_QUEUE_MAPPING_WITH_WINDOW_REQUIRED: Final = ("EventSourceArn", "FunctionName", "MaximumBatchingWindowInSeconds")
SQS_QUEUE_MAPPING_WITH_WINDOW_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "Tags",
)

# SqsFifoQueueMapping
SQS_FIFO_QUEUE_MAPPING_SOURCE: Final = "sqs-fifo"
SQS_FIFO_QUEUE_MAPPING_DEFAULTS: Final[Mapping[str, Any]] = {
    "Enabled": True,
    "BatchSize": 10,
    "MaximumBatchingWindowInSeconds": 0,
    "FunctionResponseTypes": [],
}
SQS_FIFO_QUEUE_MAPPING_REQUIRED: Final = ("EventSourceArn", "FunctionName")
SQS_FIFO_QUEUE_MAPPING_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "ScalingConfig",
    "MetricsConfig",
    "Tags",
)

# MskMapping
MSK_MAPPING_SOURCE: Final = "msk"
MSK_MAPPING_DEFAULTS: Final[Mapping[str, Any]] = {"Enabled": True, "BatchSize": 100}
MSK_MAPPING_REQUIRED: Final = ("EventSourceArn", "FunctionName", "StartingPosition", "Topics")
MSK_MAPPING_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "Topics",
    "StartingPosition",
    "SourceAccessConfigurations",
    "AmazonManagedKafkaEventSourceConfig",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "FunctionResponseTypes",
    "DestinationConfig",
    "FilterCriteria",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "Tags",
)

# SelfManagedKafkaMapping
SELF_MANAGED_KAFKA_MAPPING_SOURCE: Final = "self-managed-kafka"
SELF_MANAGED_KAFKA_MAPPING_DEFAULTS: Final[Mapping[str, Any]] = {
    "Enabled": True,
    "BatchSize": 100,
    "StartingPosition": "TRIM_HORIZON",
}
SELF_MANAGED_KAFKA_MAPPING_REQUIRED: Final = (
    "FunctionName",
    "SelfManagedEventSource",
    "SourceAccessConfigurations",
    "Topics",
)
SELF_MANAGED_KAFKA_MAPPING_MEMBERS: Final = (
    "SelfManagedEventSource",
    "FunctionName",
    "Enabled",
    "Topics",
    "StartingPosition",
    "SourceAccessConfigurations",
    "SelfManagedKafkaEventSourceConfig",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "FunctionResponseTypes",
    "DestinationConfig",
    "FilterCriteria",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "Tags",
)

# ActiveMqMapping
ACTIVE_MQ_MAPPING_SOURCE: Final = "activemq"
ACTIVE_MQ_MAPPING_DEFAULTS: Final[Mapping[str, Any]] = {"Enabled": True, "BatchSize": 100}
ACTIVE_MQ_MAPPING_REQUIRED: Final = ("EventSourceArn", "FunctionName", "Queues", "SourceAccessConfigurations")
ACTIVE_MQ_MAPPING_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "Queues",
    "SourceAccessConfigurations",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "FilterCriteria",
    "MetricsConfig",
    "Tags",
)

# RabbitMqMapping
RABBIT_MQ_MAPPING_SOURCE: Final = "rabbitmq"
RABBIT_MQ_MAPPING_DEFAULTS: Final[Mapping[str, Any]] = {"Enabled": True, "BatchSize": 100}
RABBIT_MQ_MAPPING_REQUIRED: Final = ("EventSourceArn", "FunctionName", "Queues", "SourceAccessConfigurations")
RABBIT_MQ_MAPPING_MEMBERS: Final = (
    "EventSourceArn",
    "FunctionName",
    "Enabled",
    "Queues",
    "SourceAccessConfigurations",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "FilterCriteria",
    "MetricsConfig",
    "Tags",
)

# TumblingWindowWithParallelBatches
TUMBLING_WINDOW_WITH_PARALLEL_BATCHES_REQUIRED: Final = ("ParallelizationFactor", "TumblingWindowInSeconds")
TUMBLING_WINDOW_WITH_PARALLEL_BATCHES_MEMBERS: Final = ("ParallelizationFactor", "TumblingWindowInSeconds")

# SeveralBatchesAtOnce
SEVERAL_BATCHES_AT_ONCE_MINIMUM: Final = 2

# PositiveTumblingWindow
POSITIVE_TUMBLING_WINDOW_MINIMUM: Final = 1

# ConcurrencyLimitWithProvisionedPollers
CONCURRENCY_LIMIT_WITH_PROVISIONED_POLLERS_REQUIRED: Final = ("ProvisionedPollerConfig", "ScalingConfig")
CONCURRENCY_LIMIT_WITH_PROVISIONED_POLLERS_MEMBERS: Final = ("ProvisionedPollerConfig", "ScalingConfig")

# RecordAgeBelowOneMinute
RECORD_AGE_BELOW_ONE_MINUTE_MINIMUM: Final = 0
RECORD_AGE_BELOW_ONE_MINUTE_MAXIMUM: Final = 59

# UpdateEventSourceMappingRequest
UPDATE_EVENT_SOURCE_MAPPING_REQUEST_MEMBERS: Final = (
    "FunctionName",
    "Enabled",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "ParallelizationFactor",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "DestinationConfig",
    "FilterCriteria",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "SourceAccessConfigurations",
    "AmazonManagedKafkaEventSourceConfig",
    "SelfManagedKafkaEventSourceConfig",
)

# EventSourceMappingConfiguration
EVENT_SOURCE_MAPPING_CONFIGURATION_REQUIRED: Final = (
    "BatchSize",
    "EventSourceMappingArn",
    "FunctionArn",
    "LastModified",
    "State",
    "StateTransitionReason",
    "UUID",
)
EVENT_SOURCE_MAPPING_CONFIGURATION_MEMBERS: Final = (
    "UUID",
    "EventSourceMappingArn",
    "EventSourceArn",
    "SelfManagedEventSource",
    "FunctionArn",
    "State",
    "StateTransitionReason",
    "LastModified",
    "LastProcessingResult",
    "BatchSize",
    "MaximumBatchingWindowInSeconds",
    "ParallelizationFactor",
    "StartingPosition",
    "StartingPositionTimestamp",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "DestinationConfig",
    "FilterCriteria",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "Topics",
    "Queues",
    "SourceAccessConfigurations",
    "AmazonManagedKafkaEventSourceConfig",
    "SelfManagedKafkaEventSourceConfig",
)

# EventSourceMappingPage
EVENT_SOURCE_MAPPING_PAGE_REQUIRED: Final = ("EventSourceMappings",)
EVENT_SOURCE_MAPPING_PAGE_MEMBERS: Final = ("EventSourceMappings", "NextMarker")

# EventSourceArn
EVENT_SOURCE_ARN_PATTERN: Final = (
    "^(?:arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9-])+:([a-z]{2}(-gov)?-[a-z]+-[0-9]{1})?:([0-9]{12})?:(.*))$"
)
EVENT_SOURCE_ARN_AWS_PATTERN: Final = (
    "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"
)

# KinesisStreamArn
KINESIS_STREAM_ARN_NARROWS: Final = "EventSourceArn"
KINESIS_STREAM_ARN_PATTERN: Final = "^(?:arn:aws[a-zA-Z0-9-]*:kinesis:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}(/consumer/[a-zA-Z0-9_.-]{1,128}(:[0-9]{1,19})?)?)$"

# DynamoDBStreamArn
DYNAMO_DB_STREAM_ARN_NARROWS: Final = "EventSourceArn"
DYNAMO_DB_STREAM_ARN_PATTERN: Final = "^(?:arn:aws[a-zA-Z0-9-]*:dynamodb:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}/stream/[0-9TZ:.-]{1,32})$"

# SqsQueueArn
SQS_QUEUE_ARN_NARROWS: Final = "EventSourceArn"
SQS_QUEUE_ARN_PATTERN: Final = (
    "^(?:arn:aws[a-zA-Z0-9-]*:sqs:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_-]{1,80})$"
)

# SqsFifoQueueArn
SQS_FIFO_QUEUE_ARN_NARROWS: Final = "EventSourceArn"
SQS_FIFO_QUEUE_ARN_PATTERN: Final = (
    "^(?:arn:aws[a-zA-Z0-9-]*:sqs:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_-]{1,75}\\.fifo)$"
)

# MskClusterArn
MSK_CLUSTER_ARN_NARROWS: Final = "EventSourceArn"
MSK_CLUSTER_ARN_PATTERN: Final = "^(?:arn:aws[a-zA-Z0-9-]*:kafka:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:cluster/[a-zA-Z0-9-]{1,64}/[a-zA-Z0-9-]{1,64})$"

# MqBrokerArn
MQ_BROKER_ARN_NARROWS: Final = "EventSourceArn"
MQ_BROKER_ARN_PATTERN: Final = "^(?:arn:aws[a-zA-Z0-9-]*:mq:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:broker:[a-zA-Z0-9_-]{1,50}:b-[a-zA-Z0-9-]{1,64})$"

# SelfManagedEventSource
SELF_MANAGED_EVENT_SOURCE_REQUIRED: Final = ("Endpoints",)
SELF_MANAGED_EVENT_SOURCE_MEMBERS: Final = ("Endpoints",)

# Endpoints
ENDPOINTS_REQUIRED: Final = ("KAFKA_BOOTSTRAP_SERVERS",)
ENDPOINTS_MEMBERS: Final = ("KAFKA_BOOTSTRAP_SERVERS",)

# ReportedSelfManagedEventSource
REPORTED_SELF_MANAGED_EVENT_SOURCE_MEMBERS: Final = ("Endpoints",)

# ReportedEndpoints
REPORTED_ENDPOINTS_MEMBERS: Final = ("KAFKA_BOOTSTRAP_SERVERS",)

# KafkaBootstrapServers
KAFKA_BOOTSTRAP_SERVERS_MIN_ITEMS: Final = 1
KAFKA_BOOTSTRAP_SERVERS_MAX_ITEMS: Final = 10

# KafkaEndpoint
KAFKA_ENDPOINT_MIN_LENGTH: Final = 1
KAFKA_ENDPOINT_MAX_LENGTH: Final = 300
KAFKA_ENDPOINT_PATTERN: Final = (
    "^(?:([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)*[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?:[0-9]{1,5})$"
)
KAFKA_ENDPOINT_AWS_PATTERN: Final = "(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}"

# Topics
TOPICS_MIN_ITEMS: Final = 1
TOPICS_MAX_ITEMS: Final = 1

# Topic
TOPIC_MIN_LENGTH: Final = 1
TOPIC_MAX_LENGTH: Final = 249
TOPIC_PATTERN: Final = "^(?:[^.]([a-zA-Z0-9_.-]+))$"
TOPIC_AWS_PATTERN: Final = "^[^.]([a-zA-Z0-9\\-_.]+)"

# Queues
QUEUES_MIN_ITEMS: Final = 1
QUEUES_MAX_ITEMS: Final = 1

# Queue
QUEUE_MIN_LENGTH: Final = 1
QUEUE_MAX_LENGTH: Final = 1000
QUEUE_PATTERN: Final = "^(?:[\\s\\S]*)$"
QUEUE_AWS_PATTERN: Final = "[\\s\\S]*"

# StartingPosition
STARTING_POSITION_NARROWS: Final = "ReportedStartingPosition"
STARTING_POSITION_VALUES: Final = ("TRIM_HORIZON", "LATEST")

# StartingPositionAtTimestamp
STARTING_POSITION_AT_TIMESTAMP_NARROWS: Final = "ReportedStartingPosition"
STARTING_POSITION_AT_TIMESTAMP_VALUES: Final = ("AT_TIMESTAMP",)

# ReportedStartingPosition
REPORTED_STARTING_POSITION_KNOWN_VALUES: Final = ("TRIM_HORIZON", "LATEST", "AT_TIMESTAMP")
REPORTED_STARTING_POSITION_AWS_ENUM: Final = ("LATEST", "AT_TIMESTAMP", "TRIM_HORIZON")

# StartingPositionTimestamp
STARTING_POSITION_TIMESTAMP_MINIMUM: Final = 0
STARTING_POSITION_TIMESTAMP_MAXIMUM: Final = 253402300799

# SourceAccessUri
SOURCE_ACCESS_URI_MIN_LENGTH: Final = 1
SOURCE_ACCESS_URI_MAX_LENGTH: Final = 200
SOURCE_ACCESS_URI_PATTERN: Final = "^(?:[ a-zA-Z0-9/*:_+=.@-]*)$"
SOURCE_ACCESS_URI_AWS_PATTERN: Final = "[ a-zA-Z0-9-\\/*:_+=.@-]*"

# MskAccessConfigurations
MSK_ACCESS_CONFIGURATIONS_NARROWS: Final = "ReportedAccessConfigurations"
MSK_ACCESS_CONFIGURATIONS_MIN_ITEMS: Final = 0
MSK_ACCESS_CONFIGURATIONS_MAX_ITEMS: Final = 22

# MskAccessConfiguration
MSK_ACCESS_CONFIGURATION_REQUIRED: Final = ("Type", "URI")
MSK_ACCESS_CONFIGURATION_MEMBERS: Final = ("Type", "URI")

# MskAccessType
MSK_ACCESS_TYPE_NARROWS: Final = "ReportedAccessType"
MSK_ACCESS_TYPE_VALUES: Final = ("SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH")

# SelfManagedKafkaAccessConfigurations
SELF_MANAGED_KAFKA_ACCESS_CONFIGURATIONS_NARROWS: Final = "ReportedAccessConfigurations"
SELF_MANAGED_KAFKA_ACCESS_CONFIGURATIONS_MIN_ITEMS: Final = 0
SELF_MANAGED_KAFKA_ACCESS_CONFIGURATIONS_MAX_ITEMS: Final = 22

# SelfManagedKafkaAccessConfiguration
SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_REQUIRED: Final = ("Type", "URI")
SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_MEMBERS: Final = ("Type", "URI")

# SelfManagedKafkaAccessType
SELF_MANAGED_KAFKA_ACCESS_TYPE_NARROWS: Final = "ReportedAccessType"
SELF_MANAGED_KAFKA_ACCESS_TYPE_VALUES: Final = (
    "BASIC_AUTH",
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "VPC_SUBNET",
    "VPC_SECURITY_GROUP",
)

# ActiveMqAccessConfigurations
ACTIVE_MQ_ACCESS_CONFIGURATIONS_NARROWS: Final = "ReportedAccessConfigurations"
ACTIVE_MQ_ACCESS_CONFIGURATIONS_MIN_ITEMS: Final = 1
ACTIVE_MQ_ACCESS_CONFIGURATIONS_MAX_ITEMS: Final = 22

# ActiveMqAccessConfiguration
ACTIVE_MQ_ACCESS_CONFIGURATION_REQUIRED: Final = ("Type", "URI")
ACTIVE_MQ_ACCESS_CONFIGURATION_MEMBERS: Final = ("Type", "URI")

# ActiveMqAccessType
ACTIVE_MQ_ACCESS_TYPE_NARROWS: Final = "ReportedAccessType"
ACTIVE_MQ_ACCESS_TYPE_VALUES: Final = ("BASIC_AUTH",)

# RabbitMqAccessConfigurations
RABBIT_MQ_ACCESS_CONFIGURATIONS_NARROWS: Final = "ReportedAccessConfigurations"
RABBIT_MQ_ACCESS_CONFIGURATIONS_MIN_ITEMS: Final = 1
RABBIT_MQ_ACCESS_CONFIGURATIONS_MAX_ITEMS: Final = 22

# RabbitMqAccessConfiguration
RABBIT_MQ_ACCESS_CONFIGURATION_REQUIRED: Final = ("Type", "URI")
RABBIT_MQ_ACCESS_CONFIGURATION_MEMBERS: Final = ("Type", "URI")

# RabbitMqAccessType
RABBIT_MQ_ACCESS_TYPE_NARROWS: Final = "ReportedAccessType"
RABBIT_MQ_ACCESS_TYPE_VALUES: Final = ("BASIC_AUTH", "VIRTUAL_HOST")

# RabbitMqVirtualHost
RABBIT_MQ_VIRTUAL_HOST_MEMBERS: Final = ("Type",)

# RabbitMqVirtualHostType
RABBIT_MQ_VIRTUAL_HOST_TYPE_NARROWS: Final = "ReportedAccessType"
RABBIT_MQ_VIRTUAL_HOST_TYPE_VALUES: Final = ("VIRTUAL_HOST",)

# UpdatedAccessConfigurations
UPDATED_ACCESS_CONFIGURATIONS_NARROWS: Final = "ReportedAccessConfigurations"
UPDATED_ACCESS_CONFIGURATIONS_MIN_ITEMS: Final = 0
UPDATED_ACCESS_CONFIGURATIONS_MAX_ITEMS: Final = 22

# UpdatedAccessConfiguration
UPDATED_ACCESS_CONFIGURATION_REQUIRED: Final = ("Type", "URI")
UPDATED_ACCESS_CONFIGURATION_MEMBERS: Final = ("Type", "URI")

# UpdatedAccessType
UPDATED_ACCESS_TYPE_NARROWS: Final = "ReportedAccessType"
UPDATED_ACCESS_TYPE_VALUES: Final = (
    "BASIC_AUTH",
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "VPC_SUBNET",
    "VPC_SECURITY_GROUP",
)

# ReportedAccessConfigurations
REPORTED_ACCESS_CONFIGURATIONS_MIN_ITEMS: Final = 0
REPORTED_ACCESS_CONFIGURATIONS_MAX_ITEMS: Final = 22

# ReportedAccessConfiguration
REPORTED_ACCESS_CONFIGURATION_MEMBERS: Final = ("Type", "URI")

# ReportedAccessType
REPORTED_ACCESS_TYPE_KNOWN_VALUES: Final = (
    "BASIC_AUTH",
    "VPC_SUBNET",
    "VPC_SECURITY_GROUP",
    "SASL_SCRAM_512_AUTH",
    "SASL_SCRAM_256_AUTH",
    "VIRTUAL_HOST",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
)

# AmazonManagedKafkaEventSourceConfig
AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG_MEMBERS: Final = ("ConsumerGroupId",)

# SelfManagedKafkaEventSourceConfig
SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG_MEMBERS: Final = ("ConsumerGroupId",)

# ReportedKafkaEventSourceConfig
REPORTED_KAFKA_EVENT_SOURCE_CONFIG_MEMBERS: Final = ("ConsumerGroupId",)

# ConsumerGroupId
CONSUMER_GROUP_ID_MIN_LENGTH: Final = 1
CONSUMER_GROUP_ID_MAX_LENGTH: Final = 200
CONSUMER_GROUP_ID_PATTERN: Final = "^(?:[ a-zA-Z0-9/*:_+=.@-]*)$"
CONSUMER_GROUP_ID_AWS_PATTERN: Final = "[ a-zA-Z0-9-\\/*:_+=.@-]*"

# FunctionName
FUNCTION_NAME_MIN_LENGTH: Final = 1
FUNCTION_NAME_MAX_LENGTH: Final = 140
FUNCTION_NAME_PATTERN: Final = "^(?:[a-zA-Z0-9_-]{1,64}|((arn:(aws[a-zA-Z-]*)?:lambda:)([a-z]{2}(-gov)?-[a-z]+-[0-9]{1}:)?([0-9]{12}:)?(function:)?|([a-z]{2}(-gov)?-[a-z]+-[0-9]{1}:)([0-9]{12}:)?(function:)?|([0-9]{12}:)(function:)?|function:)[a-zA-Z0-9_-]+(:(\\$LATEST|[a-zA-Z0-9_-]+))?|[a-zA-Z0-9_-]+:(\\$LATEST|[a-zA-Z0-9_-]+))$"
FUNCTION_NAME_AWS_PATTERN: Final = "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"
FUNCTION_NAME_BARE_NAME_MAX_LENGTH: Final = 64

# FunctionArn
FUNCTION_ARN_PATTERN: Final = "^(?:arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9_-]+(:(\\$LATEST|[a-zA-Z0-9_-]+))?)$"
FUNCTION_ARN_AWS_PATTERN: Final = "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?"

# FunctionResponseTypes
FUNCTION_RESPONSE_TYPES_NARROWS: Final = "ReportedFunctionResponseTypes"
FUNCTION_RESPONSE_TYPES_MIN_ITEMS: Final = 0
FUNCTION_RESPONSE_TYPES_MAX_ITEMS: Final = 1

# FunctionResponseType
FUNCTION_RESPONSE_TYPE_NARROWS: Final = "ReportedFunctionResponseType"
FUNCTION_RESPONSE_TYPE_VALUES: Final = ("ReportBatchItemFailures",)

# ReportedFunctionResponseTypes
REPORTED_FUNCTION_RESPONSE_TYPES_MIN_ITEMS: Final = 0
REPORTED_FUNCTION_RESPONSE_TYPES_MAX_ITEMS: Final = 1

# ReportedFunctionResponseType
REPORTED_FUNCTION_RESPONSE_TYPE_KNOWN_VALUES: Final = ("ReportBatchItemFailures",)

# BatchSize
BATCH_SIZE_MINIMUM: Final = 1
BATCH_SIZE_MAXIMUM: Final = 10000

# DynamoDBBatchSize
DYNAMO_DB_BATCH_SIZE_NARROWS: Final = "BatchSize"
DYNAMO_DB_BATCH_SIZE_MINIMUM: Final = 1
DYNAMO_DB_BATCH_SIZE_MAXIMUM: Final = 1000

# SqsBatchSize
SQS_BATCH_SIZE_NARROWS: Final = "BatchSize"
SQS_BATCH_SIZE_MINIMUM: Final = 1
SQS_BATCH_SIZE_MAXIMUM: Final = 10

# MaximumBatchingWindowInSeconds
MAXIMUM_BATCHING_WINDOW_IN_SECONDS_MINIMUM: Final = 0
MAXIMUM_BATCHING_WINDOW_IN_SECONDS_MAXIMUM: Final = 300

# NoBatchingWindow
NO_BATCHING_WINDOW_NARROWS: Final = "MaximumBatchingWindowInSeconds"
NO_BATCHING_WINDOW_MINIMUM: Final = 0
NO_BATCHING_WINDOW_MAXIMUM: Final = 0

# PositiveBatchingWindow
POSITIVE_BATCHING_WINDOW_NARROWS: Final = "MaximumBatchingWindowInSeconds"
POSITIVE_BATCHING_WINDOW_MINIMUM: Final = 1
POSITIVE_BATCHING_WINDOW_MAXIMUM: Final = 300

# ParallelizationFactor
PARALLELIZATION_FACTOR_MINIMUM: Final = 1
PARALLELIZATION_FACTOR_MAXIMUM: Final = 10

# TumblingWindowInSeconds
TUMBLING_WINDOW_IN_SECONDS_MINIMUM: Final = 0
TUMBLING_WINDOW_IN_SECONDS_MAXIMUM: Final = 900

# MaximumRecordAgeInSeconds
MAXIMUM_RECORD_AGE_IN_SECONDS_MINIMUM: Final = -1
MAXIMUM_RECORD_AGE_IN_SECONDS_MAXIMUM: Final = 604800

# MaximumRetryAttempts
MAXIMUM_RETRY_ATTEMPTS_MINIMUM: Final = -1
MAXIMUM_RETRY_ATTEMPTS_MAXIMUM: Final = 10000

# DestinationConfig
DESTINATION_CONFIG_MEMBERS: Final = ("OnFailure",)

# OnFailure
ON_FAILURE_MEMBERS: Final = ("Destination",)

# Destination
DESTINATION_MAX_LENGTH: Final = 350
DESTINATION_PATTERN: Final = "^(?:|kafka://[^.][a-zA-Z0-9_.-]{0,248}|arn:aws[a-zA-Z0-9-]*:(sqs|sns):[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_.-]{1,256}|arn:aws[a-zA-Z0-9-]*:s3:::[a-z0-9.-]{3,63})$"
DESTINATION_AWS_PATTERN: Final = "$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"

# StreamDestinationConfig
STREAM_DESTINATION_CONFIG_NARROWS: Final = "DestinationConfig"
STREAM_DESTINATION_CONFIG_MEMBERS: Final = ("OnFailure",)

# StreamOnFailure
STREAM_ON_FAILURE_NARROWS: Final = "OnFailure"
STREAM_ON_FAILURE_MEMBERS: Final = ("Destination",)

# StreamDestination
STREAM_DESTINATION_NARROWS: Final = "Destination"
STREAM_DESTINATION_MAX_LENGTH: Final = 350
STREAM_DESTINATION_PATTERN: Final = "^(?:|arn:aws[a-zA-Z0-9-]*:(sqs|sns):[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_.-]{1,256}|arn:aws[a-zA-Z0-9-]*:s3:::[a-z0-9.-]{3,63})$"

# ReportedDestinationConfig
REPORTED_DESTINATION_CONFIG_MEMBERS: Final = ("OnFailure", "OnSuccess")

# ReportedDestination
REPORTED_DESTINATION_MEMBERS: Final = ("Destination",)

# FilterCriteria
FILTER_CRITERIA_MEMBERS: Final = ("Filters",)

# Filters
FILTERS_MIN_ITEMS: Final = 0
FILTERS_MAX_ITEMS: Final = 5

# Filter
FILTER_REQUIRED: Final = ("Pattern",)
FILTER_MEMBERS: Final = ("Pattern",)

# FilterPattern
FILTER_PATTERN_MIN_LENGTH: Final = 0
FILTER_PATTERN_MAX_LENGTH: Final = 4096
FILTER_PATTERN_PATTERN: Final = "^(?:[\\s\\S]*)$"
FILTER_PATTERN_AWS_PATTERN: Final = "[\\s\\S]*"

# ReportedFilterCriteria
REPORTED_FILTER_CRITERIA_MEMBERS: Final = ("Filters",)

# ReportedFilter
REPORTED_FILTER_MEMBERS: Final = ("Pattern",)

# ScalingConfig
SCALING_CONFIG_MEMBERS: Final = ("MaximumConcurrency",)

# ReportedScalingConfig
REPORTED_SCALING_CONFIG_MEMBERS: Final = ("MaximumConcurrency",)

# MaximumConcurrency
MAXIMUM_CONCURRENCY_MINIMUM: Final = 2
MAXIMUM_CONCURRENCY_MAXIMUM: Final = 1000

# ProvisionedPollerConfig
PROVISIONED_POLLER_CONFIG_MEMBERS: Final = ("MinimumPollers", "MaximumPollers")

# SqsProvisionedPollerConfig
SQS_PROVISIONED_POLLER_CONFIG_NARROWS: Final = "ProvisionedPollerConfig"
SQS_PROVISIONED_POLLER_CONFIG_MEMBERS: Final = ("MinimumPollers", "MaximumPollers")

# KafkaProvisionedPollerConfig
KAFKA_PROVISIONED_POLLER_CONFIG_NARROWS: Final = "ProvisionedPollerConfig"
KAFKA_PROVISIONED_POLLER_CONFIG_MEMBERS: Final = ("MinimumPollers", "MaximumPollers")

# ReportedProvisionedPollerConfig
REPORTED_PROVISIONED_POLLER_CONFIG_MEMBERS: Final = ("MinimumPollers", "MaximumPollers")

# MinimumPollers
MINIMUM_POLLERS_MINIMUM: Final = 1
MINIMUM_POLLERS_MAXIMUM: Final = 200

# SqsMinimumPollers
SQS_MINIMUM_POLLERS_NARROWS: Final = "MinimumPollers"
SQS_MINIMUM_POLLERS_MINIMUM: Final = 2
SQS_MINIMUM_POLLERS_MAXIMUM: Final = 200

# MaximumPollers
MAXIMUM_POLLERS_MINIMUM: Final = 1
MAXIMUM_POLLERS_MAXIMUM: Final = 10000

# SqsMaximumPollers
SQS_MAXIMUM_POLLERS_NARROWS: Final = "MaximumPollers"
SQS_MAXIMUM_POLLERS_MINIMUM: Final = 2
SQS_MAXIMUM_POLLERS_MAXIMUM: Final = 10000

# KafkaMaximumPollers
KAFKA_MAXIMUM_POLLERS_NARROWS: Final = "MaximumPollers"
KAFKA_MAXIMUM_POLLERS_MINIMUM: Final = 1
KAFKA_MAXIMUM_POLLERS_MAXIMUM: Final = 2000

# MetricsConfig
METRICS_CONFIG_MEMBERS: Final = ("Metrics",)

# Metrics
METRICS_NARROWS: Final = "ReportedMetrics"
METRICS_MIN_ITEMS: Final = 0
METRICS_MAX_ITEMS: Final = 3

# Metric
METRIC_NARROWS: Final = "ReportedMetric"
METRIC_VALUES: Final = ("EventCount", "ErrorCount", "KafkaMetrics")

# EventMetricsConfig
EVENT_METRICS_CONFIG_NARROWS: Final = "MetricsConfig"
EVENT_METRICS_CONFIG_MEMBERS: Final = ("Metrics",)

# EventMetrics
EVENT_METRICS_NARROWS: Final = "ReportedMetrics"
EVENT_METRICS_MIN_ITEMS: Final = 0
EVENT_METRICS_MAX_ITEMS: Final = 1

# EventMetric
EVENT_METRIC_NARROWS: Final = "ReportedMetric"
EVENT_METRIC_VALUES: Final = ("EventCount",)

# ReportedMetricsConfig
REPORTED_METRICS_CONFIG_MEMBERS: Final = ("Metrics",)

# ReportedMetrics
REPORTED_METRICS_MIN_ITEMS: Final = 0
REPORTED_METRICS_MAX_ITEMS: Final = 3

# ReportedMetric
REPORTED_METRIC_KNOWN_VALUES: Final = ("EventCount", "ErrorCount", "KafkaMetrics")

# Tags
TAGS_MAX_PROPERTIES: Final = 50
TAGS_KEY_MIN_LENGTH: Final = 1
TAGS_KEY_MAX_LENGTH: Final = 128
TAGS_KEY_PATTERN: Final = "^(?:([ a-zA-Z0-9_.:/=+@-]|[^\\x00-\\x7f])*)$"
TAGS_AWS_KEY_PATTERN: Final = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"

# TagValue
TAG_VALUE_MIN_LENGTH: Final = 0
TAG_VALUE_MAX_LENGTH: Final = 256
TAG_VALUE_PATTERN: Final = "^(?:([ a-zA-Z0-9_.:/=+@-]|[^\\x00-\\x7f])*)$"
TAG_VALUE_AWS_PATTERN: Final = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"

# EventSourceMappingUUID
EVENT_SOURCE_MAPPING_UUID_MIN_LENGTH: Final = 36
EVENT_SOURCE_MAPPING_UUID_MAX_LENGTH: Final = 36

# EventSourceMappingArn
EVENT_SOURCE_MAPPING_ARN_MIN_LENGTH: Final = 85
EVENT_SOURCE_MAPPING_ARN_MAX_LENGTH: Final = 120
EVENT_SOURCE_MAPPING_ARN_PATTERN: Final = "^(?:arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:event-source-mapping:[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})$"

# State
STATE_KNOWN_VALUES: Final = ("Creating", "Enabling", "Enabled", "Disabling", "Disabled", "Updating", "Deleting")

# StateTransitionReason
STATE_TRANSITION_REASON_KNOWN_VALUES: Final = (
    "USER_INITIATED",
    "User action",
    "ESM_CONFIG_NOT_VALID",
    "EVENT_SOURCE_AUTHN_ERROR",
    "EVENT_SOURCE_AUTHZ_ERROR",
    "FUNCTION_CONFIG_NOT_VALID",
)

# LastProcessingResult
LAST_PROCESSING_RESULT_KNOWN_VALUES: Final = ("No records processed", "OK", "PROBLEM: Function call failed")

# MaxItems
MAX_ITEMS_MINIMUM: Final = 1
MAX_ITEMS_MAXIMUM: Final = 10000

# BadRequestError
BAD_REQUEST_ERROR_VARIANTS: Final = (
    "InvalidParameterValueException",
    "ResourceInUseException",
    "ValidationException",
    "SerializationException",
)

# InvalidParameterValueException
INVALID_PARAMETER_VALUE_EXCEPTION_REQUIRED: Final = ("Type", "message")
INVALID_PARAMETER_VALUE_EXCEPTION_MEMBERS: Final = ("Type", "message")

# ResourceInUseException
RESOURCE_IN_USE_EXCEPTION_REQUIRED: Final = ("Message", "Type")
RESOURCE_IN_USE_EXCEPTION_MEMBERS: Final = ("Type", "Message")

# ValidationException
VALIDATION_EXCEPTION_REQUIRED: Final = ("message",)
VALIDATION_EXCEPTION_MEMBERS: Final = ("message",)

# SerializationException
SERIALIZATION_EXCEPTION_REQUIRED: Final = ("message",)
SERIALIZATION_EXCEPTION_MEMBERS: Final = ("message",)

# ResourceNotFoundException
RESOURCE_NOT_FOUND_EXCEPTION_REQUIRED: Final = ("Message", "Type")
RESOURCE_NOT_FOUND_EXCEPTION_MEMBERS: Final = ("Type", "Message")

# ResourceConflictException
RESOURCE_CONFLICT_EXCEPTION_REQUIRED: Final = ("Type", "message")
RESOURCE_CONFLICT_EXCEPTION_MEMBERS: Final = ("Type", "message")

# RequestTooLargeException
REQUEST_TOO_LARGE_EXCEPTION_REQUIRED: Final = ("Type", "message")
REQUEST_TOO_LARGE_EXCEPTION_MEMBERS: Final = ("Type", "message")

# UnsupportedMediaTypeException
UNSUPPORTED_MEDIA_TYPE_EXCEPTION_REQUIRED: Final = ("Type", "message")
UNSUPPORTED_MEDIA_TYPE_EXCEPTION_MEMBERS: Final = ("Type", "message")

# MethodNotAllowedException
METHOD_NOT_ALLOWED_EXCEPTION_REQUIRED: Final = ("Type", "message")
METHOD_NOT_ALLOWED_EXCEPTION_MEMBERS: Final = ("Type", "message")

# TooManyRequestsException
TOO_MANY_REQUESTS_EXCEPTION_REQUIRED: Final = ("Reason", "Type", "message")
TOO_MANY_REQUESTS_EXCEPTION_MEMBERS: Final = ("Type", "message", "Reason")

# ServiceException
SERVICE_EXCEPTION_REQUIRED: Final = ("Message", "Type")
SERVICE_EXCEPTION_MEMBERS: Final = ("Type", "Message")

# FaultType
FAULT_TYPE_KNOWN_VALUES: Final = ("User", "Service")

# ThrottleReason
THROTTLE_REASON_KNOWN_VALUES: Final = ("CallerRateLimitExceeded",)

# ErrorType
ERROR_TYPE_KNOWN_VALUES: Final = (
    "InvalidParameterValueException",
    "MethodNotAllowedException",
    "RequestTooLargeException",
    "ResourceConflictException",
    "ResourceInUseException",
    "ResourceNotFoundException",
    "SerializationException",
    "ServiceException",
    "TooManyRequestsException",
    "UnsupportedMediaTypeException",
    "ValidationException",
)

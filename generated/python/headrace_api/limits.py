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
    "/2015-03-31/functions": ("POST", "GET"),
    "/2015-03-31/functions/{FunctionName}": ("GET", "DELETE"),
    "/2015-03-31/functions/{FunctionName}/aliases": ("POST", "GET"),
    "/2015-03-31/functions/{FunctionName}/aliases/{Name}": ("GET", "PUT", "DELETE"),
    "/2015-03-31/functions/{FunctionName}/code": ("PUT",),
    "/2015-03-31/functions/{FunctionName}/configuration": ("GET", "PUT"),
    "/2015-03-31/functions/{FunctionName}/invocations": ("POST",),
    "/2015-03-31/functions/{FunctionName}/policy": ("POST", "GET"),
    "/2015-03-31/functions/{FunctionName}/policy/{StatementId}": ("DELETE",),
    "/2015-03-31/functions/{FunctionName}/versions": ("POST", "GET"),
    "/2017-03-31/tags/{Resource}": ("GET", "POST", "DELETE"),
    "/2017-10-31/functions/{FunctionName}/concurrency": ("PUT", "DELETE"),
    "/2019-09-30/functions/{FunctionName}/concurrency": ("GET",),
    "/2020-06-30/functions/{FunctionName}/code-signing-config": ("GET",),
    "/2021-07-20/functions/{FunctionName}/runtime-management-config": ("GET",),
    "/2024-08-31/functions/{FunctionName}/recursion-config": ("GET",),
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

# CreateFunction
CREATE_FUNCTION_PATH: Final = "/2015-03-31/functions"
CREATE_FUNCTION_METHOD: Final = "POST"
CREATE_FUNCTION_STATUS: Final = 201
CREATE_FUNCTION_STATUSES: Final = (201, 400, 409, 413, 415, 429, 500)

# ListFunctions
LIST_FUNCTIONS_PATH: Final = "/2015-03-31/functions"
LIST_FUNCTIONS_METHOD: Final = "GET"
LIST_FUNCTIONS_STATUS: Final = 200
LIST_FUNCTIONS_STATUSES: Final = (200, 400, 429, 500)

# GetFunction
GET_FUNCTION_PATH: Final = "/2015-03-31/functions/{FunctionName}"
GET_FUNCTION_METHOD: Final = "GET"
GET_FUNCTION_STATUS: Final = 200
GET_FUNCTION_STATUSES: Final = (200, 400, 404, 429, 500)

# DeleteFunction
DELETE_FUNCTION_PATH: Final = "/2015-03-31/functions/{FunctionName}"
DELETE_FUNCTION_METHOD: Final = "DELETE"
DELETE_FUNCTION_STATUS: Final = 204
DELETE_FUNCTION_STATUSES: Final = (204, 400, 404, 409, 429, 500)

# GetFunctionConfiguration
GET_FUNCTION_CONFIGURATION_PATH: Final = "/2015-03-31/functions/{FunctionName}/configuration"
GET_FUNCTION_CONFIGURATION_METHOD: Final = "GET"
GET_FUNCTION_CONFIGURATION_STATUS: Final = 200
GET_FUNCTION_CONFIGURATION_STATUSES: Final = (200, 400, 404, 429, 500)

# UpdateFunctionConfiguration
UPDATE_FUNCTION_CONFIGURATION_PATH: Final = "/2015-03-31/functions/{FunctionName}/configuration"
UPDATE_FUNCTION_CONFIGURATION_METHOD: Final = "PUT"
UPDATE_FUNCTION_CONFIGURATION_STATUS: Final = 200
UPDATE_FUNCTION_CONFIGURATION_STATUSES: Final = (200, 400, 404, 412, 413, 415, 429, 500)

# UpdateFunctionCode
UPDATE_FUNCTION_CODE_PATH: Final = "/2015-03-31/functions/{FunctionName}/code"
UPDATE_FUNCTION_CODE_METHOD: Final = "PUT"
UPDATE_FUNCTION_CODE_STATUS: Final = 200
UPDATE_FUNCTION_CODE_STATUSES: Final = (200, 400, 404, 412, 413, 415, 429, 500)

# PublishVersion
PUBLISH_VERSION_PATH: Final = "/2015-03-31/functions/{FunctionName}/versions"
PUBLISH_VERSION_METHOD: Final = "POST"
PUBLISH_VERSION_STATUS: Final = 201
PUBLISH_VERSION_STATUSES: Final = (201, 400, 404, 412, 413, 415, 429, 500)

# ListVersionsByFunction
LIST_VERSIONS_BY_FUNCTION_PATH: Final = "/2015-03-31/functions/{FunctionName}/versions"
LIST_VERSIONS_BY_FUNCTION_METHOD: Final = "GET"
LIST_VERSIONS_BY_FUNCTION_STATUS: Final = 200
LIST_VERSIONS_BY_FUNCTION_STATUSES: Final = (200, 400, 404, 429, 500)

# GetFunctionCodeSigningConfig
GET_FUNCTION_CODE_SIGNING_CONFIG_PATH: Final = "/2020-06-30/functions/{FunctionName}/code-signing-config"
GET_FUNCTION_CODE_SIGNING_CONFIG_METHOD: Final = "GET"
GET_FUNCTION_CODE_SIGNING_CONFIG_STATUS: Final = 200
GET_FUNCTION_CODE_SIGNING_CONFIG_STATUSES: Final = (200, 400, 404, 429, 500)

# GetRuntimeManagementConfig
GET_RUNTIME_MANAGEMENT_CONFIG_PATH: Final = "/2021-07-20/functions/{FunctionName}/runtime-management-config"
GET_RUNTIME_MANAGEMENT_CONFIG_METHOD: Final = "GET"
GET_RUNTIME_MANAGEMENT_CONFIG_STATUS: Final = 200
GET_RUNTIME_MANAGEMENT_CONFIG_STATUSES: Final = (200, 400, 404, 429, 500)

# GetFunctionRecursionConfig
GET_FUNCTION_RECURSION_CONFIG_PATH: Final = "/2024-08-31/functions/{FunctionName}/recursion-config"
GET_FUNCTION_RECURSION_CONFIG_METHOD: Final = "GET"
GET_FUNCTION_RECURSION_CONFIG_STATUS: Final = 200
GET_FUNCTION_RECURSION_CONFIG_STATUSES: Final = (200, 400, 404, 429, 500)

# CreateAlias
CREATE_ALIAS_PATH: Final = "/2015-03-31/functions/{FunctionName}/aliases"
CREATE_ALIAS_METHOD: Final = "POST"
CREATE_ALIAS_STATUS: Final = 201
CREATE_ALIAS_STATUSES: Final = (201, 400, 404, 409, 413, 415, 429, 500)

# ListAliases
LIST_ALIASES_PATH: Final = "/2015-03-31/functions/{FunctionName}/aliases"
LIST_ALIASES_METHOD: Final = "GET"
LIST_ALIASES_STATUS: Final = 200
LIST_ALIASES_STATUSES: Final = (200, 400, 404, 429, 500)

# GetAlias
GET_ALIAS_PATH: Final = "/2015-03-31/functions/{FunctionName}/aliases/{Name}"
GET_ALIAS_METHOD: Final = "GET"
GET_ALIAS_STATUS: Final = 200
GET_ALIAS_STATUSES: Final = (200, 400, 404, 429, 500)

# UpdateAlias
UPDATE_ALIAS_PATH: Final = "/2015-03-31/functions/{FunctionName}/aliases/{Name}"
UPDATE_ALIAS_METHOD: Final = "PUT"
UPDATE_ALIAS_STATUS: Final = 200
UPDATE_ALIAS_STATUSES: Final = (200, 400, 404, 412, 413, 415, 429, 500)

# DeleteAlias
DELETE_ALIAS_PATH: Final = "/2015-03-31/functions/{FunctionName}/aliases/{Name}"
DELETE_ALIAS_METHOD: Final = "DELETE"
DELETE_ALIAS_STATUS: Final = 204
DELETE_ALIAS_STATUSES: Final = (204, 400, 404, 429, 500)

# PutFunctionConcurrency
PUT_FUNCTION_CONCURRENCY_PATH: Final = "/2017-10-31/functions/{FunctionName}/concurrency"
PUT_FUNCTION_CONCURRENCY_METHOD: Final = "PUT"
PUT_FUNCTION_CONCURRENCY_STATUS: Final = 200
PUT_FUNCTION_CONCURRENCY_STATUSES: Final = (200, 400, 404, 413, 415, 429, 500)

# DeleteFunctionConcurrency
DELETE_FUNCTION_CONCURRENCY_PATH: Final = "/2017-10-31/functions/{FunctionName}/concurrency"
DELETE_FUNCTION_CONCURRENCY_METHOD: Final = "DELETE"
DELETE_FUNCTION_CONCURRENCY_STATUS: Final = 204
DELETE_FUNCTION_CONCURRENCY_STATUSES: Final = (204, 400, 404, 429, 500)

# GetFunctionConcurrency
GET_FUNCTION_CONCURRENCY_PATH: Final = "/2019-09-30/functions/{FunctionName}/concurrency"
GET_FUNCTION_CONCURRENCY_METHOD: Final = "GET"
GET_FUNCTION_CONCURRENCY_STATUS: Final = 200
GET_FUNCTION_CONCURRENCY_STATUSES: Final = (200, 400, 404, 429, 500)

# AddPermission
ADD_PERMISSION_PATH: Final = "/2015-03-31/functions/{FunctionName}/policy"
ADD_PERMISSION_METHOD: Final = "POST"
ADD_PERMISSION_STATUS: Final = 201
ADD_PERMISSION_STATUSES: Final = (201, 400, 404, 409, 412, 413, 415, 429, 500)

# GetPolicy
GET_POLICY_PATH: Final = "/2015-03-31/functions/{FunctionName}/policy"
GET_POLICY_METHOD: Final = "GET"
GET_POLICY_STATUS: Final = 200
GET_POLICY_STATUSES: Final = (200, 400, 404, 429, 500)

# RemovePermission
REMOVE_PERMISSION_PATH: Final = "/2015-03-31/functions/{FunctionName}/policy/{StatementId}"
REMOVE_PERMISSION_METHOD: Final = "DELETE"
REMOVE_PERMISSION_STATUS: Final = 204
REMOVE_PERMISSION_STATUSES: Final = (204, 400, 404, 412, 429, 500)

# ListTags
LIST_TAGS_PATH: Final = "/2017-03-31/tags/{Resource}"
LIST_TAGS_METHOD: Final = "GET"
LIST_TAGS_STATUS: Final = 200
LIST_TAGS_STATUSES: Final = (200, 400, 404, 429, 500)

# TagResource
TAG_RESOURCE_PATH: Final = "/2017-03-31/tags/{Resource}"
TAG_RESOURCE_METHOD: Final = "POST"
TAG_RESOURCE_STATUS: Final = 204
TAG_RESOURCE_STATUSES: Final = (204, 400, 404, 413, 415, 429, 500)

# UntagResource
UNTAG_RESOURCE_PATH: Final = "/2017-03-31/tags/{Resource}"
UNTAG_RESOURCE_METHOD: Final = "DELETE"
UNTAG_RESOURCE_STATUS: Final = 204
UNTAG_RESOURCE_STATUSES: Final = (204, 400, 404, 429, 500)

# Invoke
INVOKE_PATH: Final = "/2015-03-31/functions/{FunctionName}/invocations"
INVOKE_METHOD: Final = "POST"
INVOKE_STATUS: Final = 200
INVOKE_STATUSES: Final = (200, 202, 204, 400, 404, 413, 415, 429, 500)

# What the document says of itself.
NOT_SUPPORTED: Final[Mapping[str, Any]] = {
    "EventSourceMappings": {
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
    },
    "Functions": {
        "members": {
            "Layers": "Headrace has no layers; put their content into the package.",
            "FileSystemConfigs": "Headrace mounts no file systems; a function sees those of this machine.",
            "ImageConfig": "Headrace does not run container images.",
            "Code.ImageUri": "Headrace does not run container images.",
            "ImageUri": "Headrace does not run container images.",
            "Code.S3ObjectStorageMode": "Headrace always copies the package.",
            "S3ObjectStorageMode": "Headrace always copies the package.",
            "Code.SourceKMSKeyArn": "Headrace keeps packages as they are; it has no keys to encrypt them with.",
            "SourceKMSKeyArn": "Headrace keeps packages as they are; it has no keys to encrypt them with.",
            "CodeSigningConfigArn": "Headrace does not check signatures.",
            "PublishTo": "Headrace has no capacity providers, which this is for.",
            "CapacityProviderConfig": "Headrace has no capacity providers; it runs functions on this machine.",
            "DurableConfig": "Headrace has no durable executions.",
            "TenancyConfig": "Headrace does not keep tenants apart.",
        },
        "values": {
            "PackageType": {"Image": "Headrace does not run container images."},
            "Runtime": {
                "python2.7": "Headrace runs Python 3.9 to 3.14.",
                "python3.6": "Headrace runs Python 3.9 to 3.14.",
                "python3.7": "Headrace runs Python 3.9 to 3.14.",
                "python3.8": "Headrace runs Python 3.9 to 3.14.",
                "python3.15": "Headrace runs Python 3.9 to 3.14.",
                "nodejs": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs4.3": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs4.3-edge": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs6.10": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs8.10": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs10.x": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs12.x": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs14.x": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs16.x": "Headrace runs Node.js 18, 20, 22 and 24.",
                "nodejs26.x": "Headrace runs Node.js 18, 20, 22 and 24.",
                "java8": "Headrace runs Java 11, 17, 21 and 25.",
                "java8.al2": "Headrace runs Java 11, 17, 21 and 25.",
                "java8.al2023": "Headrace runs Java 11, 17, 21 and 25.",
                "java11.al2023": "Headrace runs Java 11, 17, 21 and 25.",
                "java17.al2023": "Headrace runs Java 11, 17, 21 and 25.",
                "dotnetcore1.0": "Headrace runs .NET programs as provided.al2023, with a bootstrap.",
                "dotnetcore2.0": "Headrace runs .NET programs as provided.al2023, with a bootstrap.",
                "dotnetcore2.1": "Headrace runs .NET programs as provided.al2023, with a bootstrap.",
                "dotnetcore3.1": "Headrace runs .NET programs as provided.al2023, with a bootstrap.",
                "dotnet6": "Headrace runs .NET programs as provided.al2023, with a bootstrap.",
                "dotnet8": "Headrace runs .NET programs as provided.al2023, with a bootstrap.",
                "dotnet10": "Headrace runs .NET programs as provided.al2023, with a bootstrap.",
                "ruby2.5": "Headrace runs Ruby programs as provided.al2023, with a bootstrap.",
                "ruby2.7": "Headrace runs Ruby programs as provided.al2023, with a bootstrap.",
                "ruby3.2": "Headrace runs Ruby programs as provided.al2023, with a bootstrap.",
                "ruby3.3": "Headrace runs Ruby programs as provided.al2023, with a bootstrap.",
                "ruby3.4": "Headrace runs Ruby programs as provided.al2023, with a bootstrap.",
                "ruby4.0": "Headrace runs Ruby programs as provided.al2023, with a bootstrap.",
                "go1.x": "Headrace runs Go programs as provided.al2023, as the cloud does today.",
                "provided": "Headrace runs provided.al2 and provided.al2023.",
            },
        },
    },
    "Invocations": {
        "headers": {
            "X-Amz-Durable-Execution-Name": "Headrace has no durable executions.",
            "X-Amz-Tenant-Id": "Headrace does not keep tenants apart.",
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

# CreateFunctionRequest
CREATE_FUNCTION_REQUEST_DEFAULTS: Final[Mapping[str, Any]] = {
    "Description": "",
    "Timeout": 3,
    "MemorySize": 128,
    "Publish": False,
    "PackageType": "Zip",
    "Architectures": ["x86_64"],
    "TracingConfig": {"Mode": "PassThrough"},
    "EphemeralStorage": {"Size": 512},
    "SnapStart": {"ApplyOn": "None"},
    "LoggingConfig": {"LogFormat": "Text"},
}
CREATE_FUNCTION_REQUEST_REQUIRED: Final = ("Code", "FunctionName", "Handler", "Role", "Runtime")
CREATE_FUNCTION_REQUEST_MEMBERS: Final = (
    "FunctionName",
    "Code",
    "Publish",
    "Role",
    "Handler",
    "Runtime",
    "Description",
    "Timeout",
    "MemorySize",
    "Environment",
    "DeadLetterConfig",
    "VpcConfig",
    "KMSKeyArn",
    "TracingConfig",
    "EphemeralStorage",
    "SnapStart",
    "LoggingConfig",
    "PackageType",
    "Architectures",
    "Tags",
)

# FunctionCode
FUNCTION_CODE_VARIANTS: Final = ("PackageInRequest", "PackageInBucket")

# PackageInRequest
PACKAGE_IN_REQUEST_REQUIRED: Final = ("ZipFile",)
PACKAGE_IN_REQUEST_MEMBERS: Final = ("ZipFile",)

# PackageInBucket
PACKAGE_IN_BUCKET_REQUIRED: Final = ("S3Bucket", "S3Key")
PACKAGE_IN_BUCKET_MEMBERS: Final = ("S3Bucket", "S3Key", "S3ObjectVersion")

# UpdateFunctionConfigurationRequest
UPDATE_FUNCTION_CONFIGURATION_REQUEST_MEMBERS: Final = (
    "Role",
    "Handler",
    "Runtime",
    "Description",
    "Timeout",
    "MemorySize",
    "Environment",
    "DeadLetterConfig",
    "VpcConfig",
    "KMSKeyArn",
    "TracingConfig",
    "EphemeralStorage",
    "SnapStart",
    "LoggingConfig",
    "RevisionId",
)

# UpdateFunctionCodeRequest
UPDATE_FUNCTION_CODE_REQUEST_VARIANTS: Final = ("UpdateCodeFromRequest", "UpdateCodeFromBucket")

# UpdateCodeFromRequest
UPDATE_CODE_FROM_REQUEST_REQUIRED: Final = ("ZipFile",)
UPDATE_CODE_FROM_REQUEST_MEMBERS: Final = ("ZipFile", "Architectures", "Publish", "DryRun", "RevisionId")

# UpdateCodeFromBucket
UPDATE_CODE_FROM_BUCKET_REQUIRED: Final = ("S3Bucket", "S3Key")
UPDATE_CODE_FROM_BUCKET_MEMBERS: Final = (
    "S3Bucket",
    "S3Key",
    "S3ObjectVersion",
    "Architectures",
    "Publish",
    "DryRun",
    "RevisionId",
)

# PublishVersionRequest
PUBLISH_VERSION_REQUEST_MEMBERS: Final = ("Description", "CodeSha256", "RevisionId")

# FunctionConfiguration
FUNCTION_CONFIGURATION_REQUIRED: Final = (
    "Architectures",
    "CodeSha256",
    "CodeSize",
    "Description",
    "EphemeralStorage",
    "FunctionArn",
    "FunctionName",
    "LastModified",
    "LastUpdateStatus",
    "LoggingConfig",
    "MemorySize",
    "PackageType",
    "RevisionId",
    "SnapStart",
    "State",
    "Timeout",
    "TracingConfig",
    "Version",
)
FUNCTION_CONFIGURATION_MEMBERS: Final = (
    "FunctionName",
    "FunctionArn",
    "Version",
    "State",
    "LastUpdateStatus",
    "PackageType",
    "Runtime",
    "Handler",
    "Role",
    "Description",
    "Timeout",
    "MemorySize",
    "CodeSha256",
    "CodeSize",
    "RevisionId",
    "LastModified",
    "Environment",
    "DeadLetterConfig",
    "VpcConfig",
    "KMSKeyArn",
    "TracingConfig",
    "Architectures",
    "EphemeralStorage",
    "SnapStart",
    "LoggingConfig",
)

# FunctionDetails
FUNCTION_DETAILS_REQUIRED: Final = ("Code", "Configuration")
FUNCTION_DETAILS_MEMBERS: Final = ("Configuration", "Code", "Tags", "Concurrency")

# FunctionCodeLocation
FUNCTION_CODE_LOCATION_MEMBERS: Final = ("RepositoryType", "Location")

# FunctionPage
FUNCTION_PAGE_REQUIRED: Final = ("Functions",)
FUNCTION_PAGE_MEMBERS: Final = ("Functions", "NextMarker")

# VersionPage
VERSION_PAGE_REQUIRED: Final = ("Versions",)
VERSION_PAGE_MEMBERS: Final = ("Versions", "NextMarker")

# FunctionCodeSigningConfig
FUNCTION_CODE_SIGNING_CONFIG_REQUIRED: Final = ("FunctionName",)
FUNCTION_CODE_SIGNING_CONFIG_MEMBERS: Final = ("FunctionName", "CodeSigningConfigArn")

# RuntimeManagementConfig
RUNTIME_MANAGEMENT_CONFIG_REQUIRED: Final = ("FunctionArn", "UpdateRuntimeOn")
RUNTIME_MANAGEMENT_CONFIG_MEMBERS: Final = ("FunctionArn", "UpdateRuntimeOn")

# FunctionRecursionConfig
FUNCTION_RECURSION_CONFIG_REQUIRED: Final = ("RecursiveLoop",)
FUNCTION_RECURSION_CONFIG_MEMBERS: Final = ("RecursiveLoop",)

# ReportedFunctionName
REPORTED_FUNCTION_NAME_NARROWS: Final = "FunctionName"
REPORTED_FUNCTION_NAME_MIN_LENGTH: Final = 1
REPORTED_FUNCTION_NAME_MAX_LENGTH: Final = 140
REPORTED_FUNCTION_NAME_PATTERN: Final = "^(?:[a-zA-Z0-9_-]+)$"

# Qualifier
QUALIFIER_MIN_LENGTH: Final = 1
QUALIFIER_MAX_LENGTH: Final = 128
QUALIFIER_PATTERN: Final = "^(?:\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9_$-]+)$"
QUALIFIER_AWS_PATTERN: Final = "\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"

# Version
VERSION_MIN_LENGTH: Final = 1
VERSION_MAX_LENGTH: Final = 1024
VERSION_PATTERN: Final = "^(?:(\\$LATEST|[0-9]+))$"
VERSION_AWS_PATTERN: Final = "(\\$LATEST|[0-9]+)"

# ReportedRuntime
REPORTED_RUNTIME_KNOWN_VALUES: Final = (
    "python3.9",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "java11",
    "java17",
    "java21",
    "java25",
    "provided.al2",
    "provided.al2023",
)

# Runtime
RUNTIME_NARROWS: Final = "ReportedRuntime"
RUNTIME_VALUES: Final = (
    "python3.9",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "java11",
    "java17",
    "java21",
    "java25",
    "provided.al2",
    "provided.al2023",
)

# RoleArn
ROLE_ARN_MAX_LENGTH: Final = 10000
ROLE_ARN_PATTERN: Final = "^(?:arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z0-9+=,.@_/-]+)$"
ROLE_ARN_AWS_PATTERN: Final = "arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"

# Handler
HANDLER_MAX_LENGTH: Final = 128
HANDLER_PATTERN: Final = "^(?:[^ \\t\\n\\x0b\\f\\r]+)$"
HANDLER_AWS_PATTERN: Final = "[^\\s]+"

# Description
DESCRIPTION_MIN_LENGTH: Final = 0
DESCRIPTION_MAX_LENGTH: Final = 256

# Timeout
TIMEOUT_MINIMUM: Final = 1
TIMEOUT_MAXIMUM: Final = 900

# MemorySize
MEMORY_SIZE_MINIMUM: Final = 128
MEMORY_SIZE_MAXIMUM: Final = 10240

# S3Bucket
S3_BUCKET_MIN_LENGTH: Final = 3
S3_BUCKET_MAX_LENGTH: Final = 63
S3_BUCKET_PATTERN: Final = "^(?:[0-9A-Za-z._-]*[0-9A-Za-z_-])$"
S3_BUCKET_AWS_PATTERN: Final = "[0-9A-Za-z\\.\\-_]*(?<!\\.)"

# S3Key
S3_KEY_MIN_LENGTH: Final = 1
S3_KEY_MAX_LENGTH: Final = 1024
S3_KEY_PATTERN: Final = "^(?:.*)$"
S3_KEY_AWS_PATTERN: Final = ".*"

# S3ObjectVersion
S3_OBJECT_VERSION_MIN_LENGTH: Final = 1
S3_OBJECT_VERSION_MAX_LENGTH: Final = 1024
S3_OBJECT_VERSION_PATTERN: Final = "^(?:.*)$"
S3_OBJECT_VERSION_AWS_PATTERN: Final = ".*"

# ReportedPackageType
REPORTED_PACKAGE_TYPE_KNOWN_VALUES: Final = ("Zip",)

# PackageType
PACKAGE_TYPE_NARROWS: Final = "ReportedPackageType"
PACKAGE_TYPE_VALUES: Final = ("Zip",)

# ReportedArchitectures
REPORTED_ARCHITECTURES_MIN_ITEMS: Final = 1
REPORTED_ARCHITECTURES_MAX_ITEMS: Final = 1

# ReportedArchitecture
REPORTED_ARCHITECTURE_KNOWN_VALUES: Final = ("x86_64", "arm64")

# Architectures
ARCHITECTURES_NARROWS: Final = "ReportedArchitectures"
ARCHITECTURES_MIN_ITEMS: Final = 1
ARCHITECTURES_MAX_ITEMS: Final = 1

# Architecture
ARCHITECTURE_NARROWS: Final = "ReportedArchitecture"
ARCHITECTURE_VALUES: Final = ("x86_64", "arm64")

# Environment
ENVIRONMENT_MEMBERS: Final = ("Variables",)

# ReportedEnvironment
REPORTED_ENVIRONMENT_MEMBERS: Final = ("Variables",)

# EnvironmentVariables
ENVIRONMENT_VARIABLES_KEY_PATTERN: Final = "^(?:[a-zA-Z]([a-zA-Z0-9_])+)$"
ENVIRONMENT_VARIABLES_AWS_KEY_PATTERN: Final = "[a-zA-Z]([a-zA-Z0-9_])+"

# DeadLetterConfig
DEAD_LETTER_CONFIG_MEMBERS: Final = ("TargetArn",)

# ReportedDeadLetterConfig
REPORTED_DEAD_LETTER_CONFIG_MEMBERS: Final = ("TargetArn",)

# DeadLetterArn
DEAD_LETTER_ARN_MAX_LENGTH: Final = 10000
DEAD_LETTER_ARN_PATTERN: Final = (
    "^(?:|arn:aws[a-zA-Z0-9-]*:(sqs|sns):[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_.-]{1,256})$"
)
DEAD_LETTER_ARN_AWS_PATTERN: Final = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"

# KMSKeyArn
KMS_KEY_ARN_MAX_LENGTH: Final = 10000
KMS_KEY_ARN_PATTERN: Final = "^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9.-]+:.*)|())$"
KMS_KEY_ARN_AWS_PATTERN: Final = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"

# VpcConfig
VPC_CONFIG_MEMBERS: Final = ("SubnetIds", "SecurityGroupIds", "Ipv6AllowedForDualStack")

# ReportedVpcConfig
REPORTED_VPC_CONFIG_MEMBERS: Final = ("SubnetIds", "SecurityGroupIds", "Ipv6AllowedForDualStack", "VpcId")

# SubnetIds
SUBNET_IDS_MIN_ITEMS: Final = 0
SUBNET_IDS_MAX_ITEMS: Final = 16

# SubnetId
SUBNET_ID_MAX_LENGTH: Final = 1024
SUBNET_ID_PATTERN: Final = "^(?:subnet-[0-9a-z]*)$"
SUBNET_ID_AWS_PATTERN: Final = "subnet-[0-9a-z]*"

# SecurityGroupIds
SECURITY_GROUP_IDS_MIN_ITEMS: Final = 0
SECURITY_GROUP_IDS_MAX_ITEMS: Final = 5

# SecurityGroupId
SECURITY_GROUP_ID_MAX_LENGTH: Final = 1024
SECURITY_GROUP_ID_PATTERN: Final = "^(?:sg-[0-9a-zA-Z]*)$"
SECURITY_GROUP_ID_AWS_PATTERN: Final = "sg-[0-9a-zA-Z]*"

# TracingConfig
TRACING_CONFIG_MEMBERS: Final = ("Mode",)

# ReportedTracingConfig
REPORTED_TRACING_CONFIG_REQUIRED: Final = ("Mode",)
REPORTED_TRACING_CONFIG_MEMBERS: Final = ("Mode",)

# ReportedTracingMode
REPORTED_TRACING_MODE_KNOWN_VALUES: Final = ("Active", "PassThrough")

# TracingMode
TRACING_MODE_NARROWS: Final = "ReportedTracingMode"
TRACING_MODE_VALUES: Final = ("Active", "PassThrough")

# EphemeralStorage
EPHEMERAL_STORAGE_REQUIRED: Final = ("Size",)
EPHEMERAL_STORAGE_MEMBERS: Final = ("Size",)

# ReportedEphemeralStorage
REPORTED_EPHEMERAL_STORAGE_REQUIRED: Final = ("Size",)
REPORTED_EPHEMERAL_STORAGE_MEMBERS: Final = ("Size",)

# EphemeralStorageSize
EPHEMERAL_STORAGE_SIZE_MINIMUM: Final = 512
EPHEMERAL_STORAGE_SIZE_MAXIMUM: Final = 10240

# SnapStart
SNAP_START_MEMBERS: Final = ("ApplyOn",)

# ReportedSnapStart
REPORTED_SNAP_START_REQUIRED: Final = ("ApplyOn", "OptimizationStatus")
REPORTED_SNAP_START_MEMBERS: Final = ("ApplyOn", "OptimizationStatus")

# ReportedSnapStartApplyOn
REPORTED_SNAP_START_APPLY_ON_KNOWN_VALUES: Final = ("PublishedVersions", "None")

# SnapStartApplyOn
SNAP_START_APPLY_ON_NARROWS: Final = "ReportedSnapStartApplyOn"
SNAP_START_APPLY_ON_VALUES: Final = ("PublishedVersions", "None")

# OptimizationStatus
OPTIMIZATION_STATUS_KNOWN_VALUES: Final = ("Off",)

# LoggingConfig
LOGGING_CONFIG_MEMBERS: Final = ("LogFormat", "ApplicationLogLevel", "SystemLogLevel", "LogGroup")

# ReportedLoggingConfig
REPORTED_LOGGING_CONFIG_REQUIRED: Final = ("LogFormat", "LogGroup")
REPORTED_LOGGING_CONFIG_MEMBERS: Final = ("LogFormat", "ApplicationLogLevel", "SystemLogLevel", "LogGroup")

# ReportedLogFormat
REPORTED_LOG_FORMAT_KNOWN_VALUES: Final = ("JSON", "Text")

# LogFormat
LOG_FORMAT_NARROWS: Final = "ReportedLogFormat"
LOG_FORMAT_VALUES: Final = ("JSON", "Text")

# ReportedApplicationLogLevel
REPORTED_APPLICATION_LOG_LEVEL_KNOWN_VALUES: Final = ("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL")

# ApplicationLogLevel
APPLICATION_LOG_LEVEL_NARROWS: Final = "ReportedApplicationLogLevel"
APPLICATION_LOG_LEVEL_VALUES: Final = ("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL")

# ReportedSystemLogLevel
REPORTED_SYSTEM_LOG_LEVEL_KNOWN_VALUES: Final = ("DEBUG", "INFO", "WARN")

# SystemLogLevel
SYSTEM_LOG_LEVEL_NARROWS: Final = "ReportedSystemLogLevel"
SYSTEM_LOG_LEVEL_VALUES: Final = ("DEBUG", "INFO", "WARN")

# LogGroup
LOG_GROUP_MIN_LENGTH: Final = 1
LOG_GROUP_MAX_LENGTH: Final = 512
LOG_GROUP_PATTERN: Final = "^(?:[._/#A-Za-z0-9-]+)$"
LOG_GROUP_AWS_PATTERN: Final = "[\\.\\-_/#A-Za-z0-9]+"

# CodeSize
CODE_SIZE_MINIMUM: Final = 0

# FunctionLastModified
FUNCTION_LAST_MODIFIED_PATTERN: Final = "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}\\+0000)$"

# FunctionState
FUNCTION_STATE_KNOWN_VALUES: Final = ("Active",)

# LastUpdateStatus
LAST_UPDATE_STATUS_KNOWN_VALUES: Final = ("Successful",)

# RepositoryType
REPOSITORY_TYPE_KNOWN_VALUES: Final = ("S3",)

# CodeLocation
CODE_LOCATION_MAX_LENGTH: Final = 10000

# CodeSigningConfigArn
CODE_SIGNING_CONFIG_ARN_MAX_LENGTH: Final = 200
CODE_SIGNING_CONFIG_ARN_PATTERN: Final = "^(?:arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17})$"
CODE_SIGNING_CONFIG_ARN_AWS_PATTERN: Final = "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}"

# UpdateRuntimeOn
UPDATE_RUNTIME_ON_KNOWN_VALUES: Final = ("Auto",)

# RecursiveLoop
RECURSIVE_LOOP_KNOWN_VALUES: Final = ("Terminate",)

# MasterRegion
MASTER_REGION_MIN_LENGTH: Final = 1
MASTER_REGION_MAX_LENGTH: Final = 50
MASTER_REGION_PATTERN: Final = "^(?:ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1})$"
MASTER_REGION_AWS_PATTERN: Final = "ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}"

# AllVersions
ALL_VERSIONS_VALUES: Final = ("ALL",)

# CreateAliasRequest
CREATE_ALIAS_REQUEST_REQUIRED: Final = ("FunctionVersion", "Name")
CREATE_ALIAS_REQUEST_MEMBERS: Final = ("Name", "FunctionVersion", "Description", "RoutingConfig")

# UpdateAliasRequest
UPDATE_ALIAS_REQUEST_MEMBERS: Final = ("FunctionVersion", "Description", "RoutingConfig", "RevisionId")

# AliasConfiguration
ALIAS_CONFIGURATION_REQUIRED: Final = ("AliasArn", "Description", "FunctionVersion", "Name", "RevisionId")
ALIAS_CONFIGURATION_MEMBERS: Final = (
    "AliasArn",
    "Name",
    "FunctionVersion",
    "Description",
    "RoutingConfig",
    "RevisionId",
)

# AliasPage
ALIAS_PAGE_REQUIRED: Final = ("Aliases",)
ALIAS_PAGE_MEMBERS: Final = ("Aliases", "NextMarker")

# AliasName
ALIAS_NAME_MIN_LENGTH: Final = 1
ALIAS_NAME_MAX_LENGTH: Final = 128
ALIAS_NAME_PATTERN: Final = "^(?:[0-9]*[a-zA-Z_-][a-zA-Z0-9_-]*)$"
ALIAS_NAME_AWS_PATTERN: Final = "(?!^[0-9]+$)([a-zA-Z0-9-_]+)"

# AliasedVersion
ALIASED_VERSION_MIN_LENGTH: Final = 1
ALIASED_VERSION_MAX_LENGTH: Final = 1024
ALIASED_VERSION_PATTERN: Final = "^(?:(\\$LATEST(\\.PUBLISHED)?|[0-9]+))$"
ALIASED_VERSION_AWS_PATTERN: Final = "(\\$LATEST(\\.PUBLISHED)?|[0-9]+)"

# RoutingConfig
ROUTING_CONFIG_MEMBERS: Final = ("AdditionalVersionWeights",)

# ReportedRoutingConfig
REPORTED_ROUTING_CONFIG_MEMBERS: Final = ("AdditionalVersionWeights",)

# AdditionalVersionWeights
ADDITIONAL_VERSION_WEIGHTS_MAX_PROPERTIES: Final = 1
ADDITIONAL_VERSION_WEIGHTS_KEY_MIN_LENGTH: Final = 1
ADDITIONAL_VERSION_WEIGHTS_KEY_MAX_LENGTH: Final = 1024
ADDITIONAL_VERSION_WEIGHTS_KEY_PATTERN: Final = "^(?:[0-9]+)$"
ADDITIONAL_VERSION_WEIGHTS_AWS_KEY_PATTERN: Final = "[0-9]+"

# Weight
WEIGHT_MINIMUM: Final = 0
WEIGHT_MAXIMUM: Final = 1

# PutFunctionConcurrencyRequest
PUT_FUNCTION_CONCURRENCY_REQUEST_REQUIRED: Final = ("ReservedConcurrentExecutions",)
PUT_FUNCTION_CONCURRENCY_REQUEST_MEMBERS: Final = ("ReservedConcurrentExecutions",)

# Concurrency
CONCURRENCY_MEMBERS: Final = ("ReservedConcurrentExecutions",)

# ReservedConcurrentExecutions
RESERVED_CONCURRENT_EXECUTIONS_MINIMUM: Final = 0
RESERVED_CONCURRENT_EXECUTIONS_MAXIMUM: Final = 2147483647

# AddPermissionRequest
ADD_PERMISSION_REQUEST_REQUIRED: Final = ("Action", "Principal", "StatementId")
ADD_PERMISSION_REQUEST_MEMBERS: Final = (
    "StatementId",
    "Action",
    "Principal",
    "SourceArn",
    "SourceAccount",
    "PrincipalOrgID",
    "EventSourceToken",
    "FunctionUrlAuthType",
    "InvokedViaFunctionUrl",
    "RevisionId",
)

# AddedPermission
ADDED_PERMISSION_REQUIRED: Final = ("Statement",)
ADDED_PERMISSION_MEMBERS: Final = ("Statement",)

# FunctionPolicy
FUNCTION_POLICY_REQUIRED: Final = ("Policy", "RevisionId")
FUNCTION_POLICY_MEMBERS: Final = ("Policy", "RevisionId")

# AnyStatementId
ANY_STATEMENT_ID_MIN_LENGTH: Final = 1
ANY_STATEMENT_ID_MAX_LENGTH: Final = 100
ANY_STATEMENT_ID_PATTERN: Final = "^(?:([a-zA-Z0-9_.-]+))$"
ANY_STATEMENT_ID_AWS_PATTERN: Final = "([a-zA-Z0-9-_.]+)"

# StatementId
STATEMENT_ID_NARROWS: Final = "AnyStatementId"
STATEMENT_ID_MIN_LENGTH: Final = 1
STATEMENT_ID_MAX_LENGTH: Final = 100
STATEMENT_ID_PATTERN: Final = "^(?:([a-zA-Z0-9_-]+))$"
STATEMENT_ID_AWS_PATTERN: Final = "([a-zA-Z0-9-_]+)"

# Action
ACTION_MAX_LENGTH: Final = 10000
ACTION_PATTERN: Final = "^(?:(lambda:[*]|lambda:[a-zA-Z]+|[*]))$"
ACTION_AWS_PATTERN: Final = "(lambda:[*]|lambda:[a-zA-Z]+|[*])"

# Principal
PRINCIPAL_MAX_LENGTH: Final = 2048
PRINCIPAL_PATTERN: Final = "^(?:[^ \\t\\n\\x0b\\f\\r]+)$"
PRINCIPAL_AWS_PATTERN: Final = "[^\\s]+"

# SourceArn
SOURCE_ARN_MAX_LENGTH: Final = 10000
SOURCE_ARN_PATTERN: Final = "^(?:arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1})?:([0-9]{12})?:(.*))$"
SOURCE_ARN_AWS_PATTERN: Final = (
    "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"
)

# SourceAccount
SOURCE_ACCOUNT_MAX_LENGTH: Final = 12
SOURCE_ACCOUNT_PATTERN: Final = "^(?:[0-9]{12})$"
SOURCE_ACCOUNT_AWS_PATTERN: Final = "\\d{12}"

# PrincipalOrgID
PRINCIPAL_ORG_ID_MIN_LENGTH: Final = 12
PRINCIPAL_ORG_ID_MAX_LENGTH: Final = 34
PRINCIPAL_ORG_ID_PATTERN: Final = "^(?:o-[a-z0-9]{10,32})$"
PRINCIPAL_ORG_ID_AWS_PATTERN: Final = "o-[a-z0-9]{10,32}"

# EventSourceToken
EVENT_SOURCE_TOKEN_MAX_LENGTH: Final = 256
EVENT_SOURCE_TOKEN_PATTERN: Final = "^(?:[a-zA-Z0-9._-]+)$"
EVENT_SOURCE_TOKEN_AWS_PATTERN: Final = "[a-zA-Z0-9._\\-]+"

# FunctionUrlAuthType
FUNCTION_URL_AUTH_TYPE_VALUES: Final = ("NONE", "AWS_IAM")

# TagResourceRequest
TAG_RESOURCE_REQUEST_REQUIRED: Final = ("Tags",)
TAG_RESOURCE_REQUEST_MEMBERS: Final = ("Tags",)

# ResourceTags
RESOURCE_TAGS_REQUIRED: Final = ("Tags",)
RESOURCE_TAGS_MEMBERS: Final = ("Tags",)

# TaggableResource
TAGGABLE_RESOURCE_MIN_LENGTH: Final = 1
TAGGABLE_RESOURCE_MAX_LENGTH: Final = 256
TAGGABLE_RESOURCE_PATTERN: Final = "^(?:arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:(function:[a-zA-Z0-9_-]+(:(\\$LATEST|[a-zA-Z0-9_-]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9_-]{1,64}))$"
TAGGABLE_RESOURCE_AWS_PATTERN: Final = "arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})"

# TagKeys
TAG_KEYS_MIN_ITEMS: Final = 1

# TagKey
TAG_KEY_MIN_LENGTH: Final = 1
TAG_KEY_MAX_LENGTH: Final = 128
TAG_KEY_PATTERN: Final = "^(?:([ a-zA-Z0-9_.:/=+@-]|[^\\x00-\\x7f])*)$"
TAG_KEY_AWS_PATTERN: Final = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"

# InvocationType
INVOCATION_TYPE_VALUES: Final = ("Event", "RequestResponse", "DryRun")

# LogType
LOG_TYPE_VALUES: Final = ("None", "Tail")

# ClientContext
CLIENT_CONTEXT_MAX_LENGTH: Final = 3583

# FunctionError
FUNCTION_ERROR_KNOWN_VALUES: Final = ("Handled", "Unhandled")

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

# FunctionRequestError
FUNCTION_REQUEST_ERROR_VARIANTS: Final = (
    "InvalidParameterValueException",
    "ValidationException",
    "SerializationException",
)

# InvocationRequestError
INVOCATION_REQUEST_ERROR_VARIANTS: Final = (
    "InvalidParameterValueException",
    "InvalidRequestContentException",
    "ValidationException",
)

# InvalidRequestContentException
INVALID_REQUEST_CONTENT_EXCEPTION_REQUIRED: Final = ("Type", "message")
INVALID_REQUEST_CONTENT_EXCEPTION_MEMBERS: Final = ("Type", "message")

# PreconditionFailedException
PRECONDITION_FAILED_EXCEPTION_REQUIRED: Final = ("Type", "message")
PRECONDITION_FAILED_EXCEPTION_MEMBERS: Final = ("Type", "message")

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
THROTTLE_REASON_KNOWN_VALUES: Final = (
    "CallerRateLimitExceeded",
    "ConcurrentInvocationLimitExceeded",
    "ReservedFunctionConcurrentInvocationLimitExceeded",
)

# ErrorType
ERROR_TYPE_KNOWN_VALUES: Final = (
    "InvalidParameterValueException",
    "InvalidRequestContentException",
    "MethodNotAllowedException",
    "PreconditionFailedException",
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

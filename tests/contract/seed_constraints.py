"""Every constraint that the seed document states, and every place where openapi.yaml differs, with the reason.

The seed is a published page about CreateEventSourceMapping as it was in 2021. The first half of this file is that page
as data, written from it by hand. The second half, ROWS, explains each constraint of the document that the page does
not state or states differently. test_seed.py holds the document to both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

# ----------------------------------------------------------------------------------------------------------------------
# The seed: operation, errors.
# ----------------------------------------------------------------------------------------------------------------------
METHOD = "post"
PATH = "/2015-03-31/event-source-mappings/"
CONTENT_TYPE = "application/json"
STATUS = "202"
ERRORS = {
    "InvalidParameterValueException": "400",
    "ResourceConflictException": "409",
    "ResourceNotFoundException": "404",
    "ServiceException": "500",
    "TooManyRequestsException": "429",
}

# ----------------------------------------------------------------------------------------------------------------------
# The seed: fields. Patterns are in the seed's own spelling.
# ----------------------------------------------------------------------------------------------------------------------
ARN = r"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.*)"
FUNCTION_NAME = (
    r"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)"
    r"(:(\$LATEST|[a-zA-Z0-9-_]+))?"
)
FUNCTION_ARN = (
    r"arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+"
    r"(:(\$LATEST|[a-zA-Z0-9-_]+))?"
)
BARE_FUNCTION_NAME_MAXIMUM = 64

_STRING = {"type": "string"}
_BOOLEAN = {"type": "boolean"}
_TIMESTAMP = {"type": "number"}
_DESTINATION = {"type": "object", "properties": {"Destination": _STRING}}

# What request and response say alike.
_SHARED: dict[str, dict[str, Any]] = {
    "BatchSize": {"type": "integer", "minimum": 1, "maximum": 10000},
    "BisectBatchOnFunctionError": _BOOLEAN,
    "DestinationConfig": {"type": "object", "properties": {"OnFailure": _DESTINATION, "OnSuccess": _DESTINATION}},
    "EventSourceArn": {"type": "string", "pattern": ARN},
    "FunctionResponseTypes": {
        "type": "array",
        "minItems": 0,
        "maxItems": 1,
        "items": {"type": "string", "enum": ["ReportBatchItemFailures"]},
    },
    "MaximumBatchingWindowInSeconds": {"type": "integer", "minimum": 0, "maximum": 300},
    "MaximumRecordAgeInSeconds": {"type": "integer", "minimum": -1, "maximum": 604800},
    "MaximumRetryAttempts": {"type": "integer", "minimum": -1, "maximum": 10000},
    "ParallelizationFactor": {"type": "integer", "minimum": 1, "maximum": 10},
    "Queues": {
        "type": "array",
        "minItems": 1,
        "maxItems": 1,
        "items": {"type": "string", "minLength": 1, "maxLength": 1000, "pattern": r"[\s\S]*"},
    },
    "SelfManagedEventSource": {
        "type": "object",
        "properties": {
            "Endpoints": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}
        },
    },
    "SourceAccessConfigurations": {
        "type": "array",
        "minItems": 0,
        "maxItems": 22,
        "items": {"type": "object", "properties": {"Type": _STRING, "URI": _STRING}},
    },
    "StartingPosition": {"type": "string", "enum": ["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]},
    "StartingPositionTimestamp": _TIMESTAMP,
    "Topics": {
        "type": "array",
        "minItems": 1,
        "maxItems": 1,
        "items": {"type": "string", "minLength": 1, "maxLength": 249, "pattern": r"^[^.]([a-zA-Z0-9\-_.]+)"},
    },
    "TumblingWindowInSeconds": {"type": "integer", "minimum": 0, "maximum": 900},
}
REQUEST: dict[str, dict[str, Any]] = {
    **_SHARED,
    "Enabled": _BOOLEAN,
    "FunctionName": {"type": "string", "minLength": 1, "maxLength": 140, "pattern": FUNCTION_NAME},
}
RESPONSE: dict[str, dict[str, Any]] = {
    **_SHARED,
    "FunctionArn": {"type": "string", "pattern": FUNCTION_ARN},
    "LastModified": _TIMESTAMP,
    "LastProcessingResult": _STRING,
    "State": {
        "type": "string",
        "enum": ["Creating", "Enabling", "Enabled", "Disabling", "Disabled", "Updating", "Deleting"],
    },
    "StateTransitionReason": _STRING,
    "UUID": _STRING,
}

# ----------------------------------------------------------------------------------------------------------------------
# The seed: what differs by source. The names are the document's x-source.
# ----------------------------------------------------------------------------------------------------------------------
STREAMS = frozenset({"kinesis", "dynamodb"})
SQS = frozenset({"sqs", "sqs-fifo"})
KAFKA = frozenset({"msk", "self-managed-kafka"})
MQ = frozenset({"activemq", "rabbitmq"})
SOURCES = STREAMS | SQS | KAFKA | MQ

BY_SOURCE: dict[tuple[str, str], dict[str, Any]] = {
    ("BatchSize", "dynamodb"): {"maximum": 1000},
    ("BatchSize", "sqs-fifo"): {"maximum": 10},
    ("StartingPosition", "dynamodb"): {"enum": ["TRIM_HORIZON", "LATEST"]},
    ("StartingPosition", "msk"): {"enum": ["TRIM_HORIZON", "LATEST"]},
    ("StartingPosition", "self-managed-kafka"): {"enum": ["TRIM_HORIZON", "LATEST"]},
}
REQUIRED: dict[str, frozenset[str]] = {
    "FunctionName": SOURCES,
    "StartingPosition": frozenset({"kinesis", "dynamodb", "msk"}),
}
# Which sources take a field, where the seed says so: "(Streams only)", "(MQ)", "the Kafka topic". It says it of every
# field below, and of no source that a field left out here is foreign to it.
TAKEN_BY: dict[str, frozenset[str]] = {
    "BatchSize": SOURCES,
    "BisectBatchOnFunctionError": STREAMS,
    "DestinationConfig": STREAMS,
    "Enabled": SOURCES,
    "EventSourceArn": SOURCES - {"self-managed-kafka"},
    "FunctionName": SOURCES,
    "FunctionResponseTypes": STREAMS,
    "MaximumBatchingWindowInSeconds": STREAMS | {"sqs"},
    "MaximumRecordAgeInSeconds": STREAMS,
    "MaximumRetryAttempts": STREAMS,
    "ParallelizationFactor": STREAMS,
    "Queues": MQ,
    "SelfManagedEventSource": frozenset({"self-managed-kafka"}),
    "SourceAccessConfigurations": KAFKA | MQ,
    "StartingPosition": STREAMS | KAFKA,
    "StartingPositionTimestamp": frozenset({"kinesis"}),
    "Topics": KAFKA,
    "TumblingWindowInSeconds": STREAMS,
}
DEFAULTS: dict[str, dict[str, Any]] = {
    "BatchSize": {source: 10 if source in SQS else 100 for source in SOURCES},
    "BisectBatchOnFunctionError": dict.fromkeys(STREAMS, False),
    "Enabled": dict.fromkeys(SOURCES, True),
    "MaximumBatchingWindowInSeconds": dict.fromkeys(STREAMS | {"sqs"}, 0),
    "MaximumRecordAgeInSeconds": dict.fromkeys(STREAMS, -1),
    "MaximumRetryAttempts": dict.fromkeys(STREAMS, -1),
    "ParallelizationFactor": dict.fromkeys(STREAMS, 1),
}


# ----------------------------------------------------------------------------------------------------------------------
# Where the document differs from the seed, and why.
#
# A row names schemas of the document, constraints as test_seed.py enumerates them (a keyword; `properties.NAME` and
# `items` with the schema they refer to; `required.NAME`; `default.NAME`), and a reason. The value is the document's;
# None means that the seed states something here which the document leaves out.
# ----------------------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Row:
    schemas: str
    constraints: dict[str, Any]
    why: str


TODAY = "Not in the seed; today's service has it, with this constraint."
NARROWED = (
    "The seed's general pattern, narrowed to the ARNs of this one source; region and account are needed to find it."
)
ONE_PER_SOURCE = "Create has one closed object per source; the server picks it by the source."
IDENTIFIES = "A source is named by exactly one of an ARN and a list of servers, and this variant is the one with it."
STRING_IN_RESPONSES = "Responses have no enumerations: a client of today must read the values of tomorrow."
LINKED_ONLY = "The seed only links to this type; the constraint is today's."
COMBINATION = "A part of a combination that the document refuses under `not`."
ERROR_BODY = "The seed names the exception and not its body; these are the members that SDKs read."
OTHER_OPERATION = "The seed is the page of Create alone; this belongs to the other operations, as in today's service."
HEADER = "The seed shows no headers."

VARIANTS = (
    "KinesisStreamMapping KinesisStreamMappingAtTimestamp DynamoDBStreamMapping SqsQueueMapping "
    "SqsQueueMappingWithWindow SqsFifoQueueMapping MskMapping SelfManagedKafkaMapping ActiveMqMapping RabbitMqMapping"
)
_STREAM_VARIANTS = "KinesisStreamMapping KinesisStreamMappingAtTimestamp DynamoDBStreamMapping"
_SQS_VARIANTS = "SqsQueueMapping SqsQueueMappingWithWindow SqsFifoQueueMapping"
_KAFKA_VARIANTS = "MskMapping SelfManagedKafkaMapping"
_MQ_VARIANTS = "ActiveMqMapping RabbitMqMapping"
_ANONYMOUS_STRING = {"type": "string"}

ROWS: list[Row] = [
    # --- Create -------------------------------------------------------------------------------------------------------
    Row("CreateEventSourceMappingRequest", {"anyOf": VARIANTS}, ONE_PER_SOURCE),
    Row(
        VARIANTS,
        {"type": "object", "additionalProperties": False},
        "An unknown member is refused by name; the cloud ignores it.",
    ),
    Row(VARIANTS, {"properties.FilterCriteria": "FilterCriteria", "properties.Tags": "Tags"}, TODAY),
    Row(
        f"{_STREAM_VARIANTS} {_SQS_VARIANTS} {_MQ_VARIANTS}",
        {"properties.MetricsConfig": "EventMetricsConfig"},
        "Today's service has the other groups of counters for Kafka only.",
    ),
    Row(_KAFKA_VARIANTS, {"properties.MetricsConfig": "MetricsConfig"}, TODAY),
    Row(
        "KinesisStreamMapping KinesisStreamMappingAtTimestamp",
        {"properties.EventSourceArn": "KinesisStreamArn", "required.EventSourceArn": True},
        IDENTIFIES,
    ),
    Row(
        "DynamoDBStreamMapping",
        {"properties.EventSourceArn": "DynamoDBStreamArn", "required.EventSourceArn": True},
        IDENTIFIES,
    ),
    Row(
        "SqsQueueMapping SqsQueueMappingWithWindow",
        {"properties.EventSourceArn": "SqsQueueArn", "required.EventSourceArn": True},
        IDENTIFIES,
    ),
    Row(
        "SqsFifoQueueMapping",
        {"properties.EventSourceArn": "SqsFifoQueueArn", "required.EventSourceArn": True},
        IDENTIFIES,
    ),
    Row("MskMapping", {"properties.EventSourceArn": "MskClusterArn", "required.EventSourceArn": True}, IDENTIFIES),
    Row(_MQ_VARIANTS, {"properties.EventSourceArn": "MqBrokerArn", "required.EventSourceArn": True}, IDENTIFIES),
    Row("SelfManagedKafkaMapping", {"required.SelfManagedEventSource": True}, IDENTIFIES),
    Row(
        "KinesisStreamMappingAtTimestamp",
        {"properties.StartingPosition": "StartingPositionAtTimestamp", "required.StartingPositionTimestamp": True},
        "AT_TIMESTAMP and its timestamp come together or not at all, hence a variant of its own.",
    ),
    Row(
        "KinesisStreamMapping",
        {"properties.StartingPositionTimestamp": None},
        "A timestamp goes with AT_TIMESTAMP only, which has a variant of its own.",
    ),
    Row(
        "StartingPosition",
        {"enum": ["TRIM_HORIZON", "LATEST"]},
        "AT_TIMESTAMP is in the variant of Kinesis that has the timestamp.",
    ),
    Row("StartingPositionAtTimestamp", {"enum": ["AT_TIMESTAMP"]}, "The other half of the seed's three values."),
    Row(
        _STREAM_VARIANTS,
        {"properties.DestinationConfig": "StreamDestinationConfig"},
        "A Kafka topic can take notes only about records of Kafka, so streams have a narrower type.",
    ),
    Row(
        _STREAM_VARIANTS,
        {"not": "TumblingWindowWithParallelBatches"},
        "Today's service refuses a tumbling window over batches that run side by side.",
    ),
    Row(
        _STREAM_VARIANTS,
        {
            "default.TumblingWindowInSeconds": 0,
            "default.FunctionResponseTypes": [],
            "default.DestinationConfig": {"OnFailure": {}},
        },
        "The seed gives no default; the cloud's answers show these.",
    ),
    Row("DynamoDBStreamMapping", {"properties.BatchSize": "DynamoDBBatchSize"}, "The source has a maximum of its own."),
    Row(
        _SQS_VARIANTS, {"default.FunctionResponseTypes": []}, "The seed gives no default; the cloud's answers show it."
    ),
    Row(
        _SQS_VARIANTS,
        {"properties.FunctionResponseTypes": "FunctionResponseTypes"},
        "Streams only in the seed; today's service takes it from queues.",
    ),
    Row(_SQS_VARIANTS, {"properties.ScalingConfig": "ScalingConfig"}, TODAY),
    Row(
        "SqsQueueMapping SqsFifoQueueMapping",
        {"properties.BatchSize": "SqsBatchSize", "properties.MaximumBatchingWindowInSeconds": "NoBatchingWindow"},
        "A batch above 10 needs a window, which has a variant of its own; FIFO queues have neither.",
    ),
    Row(
        "SqsFifoQueueMapping",
        {"default.MaximumBatchingWindowInSeconds": 0},
        "The cloud's answers show it for FIFO queues too.",
    ),
    Row(
        "SqsQueueMappingWithWindow",
        {
            "properties.MaximumBatchingWindowInSeconds": "PositiveBatchingWindow",
            "required.MaximumBatchingWindowInSeconds": True,
            "default.MaximumBatchingWindowInSeconds": None,
        },
        "The seed's related setting, as a variant: a batch above 10 needs a window of at least 1.",
    ),
    Row(
        "SqsBatchSize",
        {"maximum": 10},
        "A FIFO queue's maximum, and that of a standard queue without a window.",
    ),
    Row("NoBatchingWindow", {"maximum": 0}, "No window, where the source or the variant has none."),
    Row("PositiveBatchingWindow", {"minimum": 1}, "A window that is one, as batches above 10 need it."),
    Row(
        "SqsQueueMapping SqsQueueMappingWithWindow",
        {
            "properties.ProvisionedPollerConfig": "SqsProvisionedPollerConfig",
            "not": "ConcurrencyLimitWithProvisionedPollers",
        },
        TODAY,
    ),
    Row(
        _KAFKA_VARIANTS,
        {
            "properties.BisectBatchOnFunctionError": "BisectBatchOnFunctionError",
            "properties.DestinationConfig": "DestinationConfig",
            "properties.FunctionResponseTypes": "FunctionResponseTypes",
            "properties.MaximumBatchingWindowInSeconds": "MaximumBatchingWindowInSeconds",
            "properties.MaximumRecordAgeInSeconds": "MaximumRecordAgeInSeconds",
            "properties.MaximumRetryAttempts": "MaximumRetryAttempts",
        },
        "The seed does not give it to Kafka; today's service does.",
    ),
    Row(_KAFKA_VARIANTS, {"properties.ProvisionedPollerConfig": "KafkaProvisionedPollerConfig"}, TODAY),
    Row(_KAFKA_VARIANTS, {"required.Topics": True}, "Nothing can be read from a cluster without a topic."),
    Row("MskMapping", {"properties.AmazonManagedKafkaEventSourceConfig": "AmazonManagedKafkaEventSourceConfig"}, TODAY),
    Row(
        "MskMapping",
        {"properties.SourceAccessConfigurations": "MskAccessConfigurations"},
        "Each source has its own access types.",
    ),
    Row(
        "SelfManagedKafkaMapping",
        {"properties.SelfManagedKafkaEventSourceConfig": "SelfManagedKafkaEventSourceConfig"},
        TODAY,
    ),
    Row(
        "SelfManagedKafkaMapping",
        {"properties.SourceAccessConfigurations": "SelfManagedKafkaAccessConfigurations"},
        "Each source has its own access types.",
    ),
    Row(
        "SelfManagedKafkaMapping",
        {"required.SourceAccessConfigurations": True},
        "The cloud refuses a cluster of one's own without it.",
    ),
    Row(
        "SelfManagedKafkaMapping",
        {"default.StartingPosition": "TRIM_HORIZON"},
        "The seed requires a position of the other streams and says nothing here; the cloud's answers show this one.",
    ),
    Row(
        _MQ_VARIANTS,
        {"properties.MaximumBatchingWindowInSeconds": "MaximumBatchingWindowInSeconds"},
        "The seed does not give it to brokers; today's service does.",
    ),
    Row(_MQ_VARIANTS, {"required.Queues": True}, "Nothing can be read from a broker without a queue."),
    Row(_MQ_VARIANTS, {"required.SourceAccessConfigurations": True}, "A broker lets nobody in without credentials."),
    Row(
        "ActiveMqMapping",
        {"properties.SourceAccessConfigurations": "ActiveMqAccessConfigurations"},
        "Each source has its own access types.",
    ),
    Row(
        "RabbitMqMapping",
        {"properties.SourceAccessConfigurations": "RabbitMqAccessConfigurations"},
        "Each source has its own access types.",
    ),
    # --- The same fields, narrowed to a source ------------------------------------------------------------------------
    Row(
        "KinesisStreamArn",
        {
            "pattern": r"^(?:arn:aws[a-zA-Z0-9-]*:kinesis:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:"
            r"stream/[a-zA-Z0-9_.-]{1,128}(/consumer/[a-zA-Z0-9_.-]{1,128}(:[0-9]{1,19})?)?)$"
        },
        NARROWED,
    ),
    Row(
        "DynamoDBStreamArn",
        {
            "pattern": r"^(?:arn:aws[a-zA-Z0-9-]*:dynamodb:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:"
            r"table/[a-zA-Z0-9_.-]{3,255}/stream/[0-9TZ:.-]{1,32})$"
        },
        NARROWED,
    ),
    Row(
        "SqsQueueArn",
        {"pattern": r"^(?:arn:aws[a-zA-Z0-9-]*:sqs:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_-]{1,80})$"},
        NARROWED,
    ),
    Row(
        "SqsFifoQueueArn",
        {"pattern": r"^(?:arn:aws[a-zA-Z0-9-]*:sqs:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_-]{1,75}\.fifo)$"},
        NARROWED,
    ),
    Row(
        "MskClusterArn",
        {
            "pattern": r"^(?:arn:aws[a-zA-Z0-9-]*:kafka:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:"
            r"cluster/[a-zA-Z0-9-]{1,64}/[a-zA-Z0-9-]{1,64})$"
        },
        NARROWED,
    ),
    Row(
        "MqBrokerArn",
        {
            "pattern": r"^(?:arn:aws[a-zA-Z0-9-]*:mq:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:"
            r"broker:[a-zA-Z0-9_-]{1,50}:b-[a-zA-Z0-9-]{1,64})$"
        },
        NARROWED,
    ),
    Row(
        "FunctionName",
        {
            "pattern": r"^(?:[a-zA-Z0-9_-]{1,64}"
            r"|((arn:(aws[a-zA-Z-]*)?:lambda:)([a-z]{2}(-gov)?-[a-z]+-[0-9]{1}:)?([0-9]{12}:)?(function:)?"
            r"|([a-z]{2}(-gov)?-[a-z]+-[0-9]{1}:)([0-9]{12}:)?(function:)?|([0-9]{12}:)(function:)?|function:)"
            r"[a-zA-Z0-9_-]+(:(\$LATEST|[a-zA-Z0-9_-]+))?"
            r"|[a-zA-Z0-9_-]+:(\$LATEST|[a-zA-Z0-9_-]+))$"
        },
        "The seed's pattern, cut in two to hold the seed's limit of 64 characters for a name that stands alone.",
    ),
    Row(
        "FunctionName",
        {"x-bare-name-max-length": BARE_FUNCTION_NAME_MAXIMUM},
        "The same limit as a number, for the error's text.",
    ),
    Row(
        "StartingPositionTimestamp",
        {"minimum": 0, "maximum": 253402300799},
        "No record is older than 1970 or younger than the year 9999; beyond, dates of many languages end.",
    ),
    Row(
        "StartingPositionTimestamp LastModified",
        {"format": "double"},
        "Else some generators take a type that loses the fraction.",
    ),
    Row(
        "MaximumRecordAgeInSeconds",
        {"not": "RecordAgeBelowOneMinute"},
        "Within the seed's range the service refuses 0 to 59.",
    ),
    Row(
        "RecordAgeBelowOneMinute",
        {"type": "integer", "minimum": 0, "maximum": 59},
        "Within the seed's range the service refuses 0 to 59.",
    ),
    Row(
        "TumblingWindowWithParallelBatches",
        {
            "type": "object",
            "required.ParallelizationFactor": True,
            "required.TumblingWindowInSeconds": True,
            "properties.ParallelizationFactor": "SeveralBatchesAtOnce",
            "properties.TumblingWindowInSeconds": "PositiveTumblingWindow",
        },
        COMBINATION,
    ),
    Row("SeveralBatchesAtOnce", {"type": "integer", "minimum": 2}, COMBINATION),
    Row("PositiveTumblingWindow", {"type": "integer", "minimum": 1}, COMBINATION),
    Row(
        "ConcurrencyLimitWithProvisionedPollers",
        {
            "type": "object",
            "required.ProvisionedPollerConfig": True,
            "required.ScalingConfig": True,
            "properties.ProvisionedPollerConfig": "SqsProvisionedPollerConfig",
            "properties.ScalingConfig": "ScalingConfig",
        },
        COMBINATION,
    ),
    Row("VirtualHostsWithoutCredentials", {"type": "array", "items": "RabbitMqVirtualHost"}, COMBINATION),
    Row("RabbitMqVirtualHost", {"type": "object", "properties.Type": "RabbitMqVirtualHostType"}, COMBINATION),
    Row("RabbitMqVirtualHostType", {"type": "string", "enum": ["VIRTUAL_HOST"]}, COMBINATION),
    # --- Types that the seed only links to ----------------------------------------------------------------------------
    Row(
        "SelfManagedEventSource",
        {"additionalProperties": False, "required.Endpoints": True},
        "Without servers it names no source.",
    ),
    Row(
        "Endpoints",
        {
            "additionalProperties": False,
            "required.KAFKA_BOOTSTRAP_SERVERS": True,
            "properties.KAFKA_BOOTSTRAP_SERVERS": "KafkaBootstrapServers",
        },
        "The seed shows any key; today's service has this one.",
    ),
    Row(
        "ReportedSelfManagedEventSource",
        {"additionalProperties": True, "properties.Endpoints": "ReportedEndpoints"},
        "Responses are open.",
    ),
    Row(
        "ReportedEndpoints",
        {"additionalProperties": True, "properties.KAFKA_BOOTSTRAP_SERVERS": "KafkaBootstrapServers"},
        "The seed shows any key; today's service has this one.",
    ),
    Row("KafkaBootstrapServers", {"minItems": 1, "maxItems": 10, "items": "KafkaEndpoint"}, LINKED_ONLY),
    Row(
        "KafkaEndpoint",
        {
            "minLength": 1,
            "maxLength": 300,
            "pattern": r"^(?:([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)*"
            r"[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?:[0-9]{1,5})$",
        },
        LINKED_ONLY,
    ),
    Row(
        "DestinationConfig",
        {"additionalProperties": False},
        "Requests are closed.",
    ),
    Row(
        "DestinationConfig StreamDestinationConfig",
        {"properties.OnSuccess": None},
        "The seed shows it in the request; the service refuses it for every event source mapping.",
    ),
    Row(
        "StreamDestinationConfig",
        {"additionalProperties": False, "properties.OnFailure": "StreamOnFailure"},
        "Requests are closed.",
    ),
    Row("OnFailure", {"additionalProperties": False}, "Requests are closed."),
    Row(
        "StreamOnFailure",
        {"additionalProperties": False, "properties.Destination": "StreamDestination"},
        "Requests are closed.",
    ),
    Row(
        "Destination",
        {
            "maxLength": 350,
            "pattern": r"^(?:|kafka://[^.][a-zA-Z0-9_.-]{0,248}"
            r"|arn:aws[a-zA-Z0-9-]*:(sqs|sns):[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_.-]{1,256}"
            r"|arn:aws[a-zA-Z0-9-]*:s3:::[a-z0-9.-]{3,63})$",
        },
        "The seed only links to this type; today's pattern, narrowed to the services that can take a note.",
    ),
    Row(
        "StreamDestination",
        {
            "maxLength": 350,
            "pattern": r"^(?:"
            r"|arn:aws[a-zA-Z0-9-]*:(sqs|sns):[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:[a-zA-Z0-9_.-]{1,256}"
            r"|arn:aws[a-zA-Z0-9-]*:s3:::[a-z0-9.-]{3,63})$",
        },
        "The same without Kafka topics.",
    ),
    Row("ReportedDestinationConfig", {"additionalProperties": True}, "Responses are open."),
    Row(
        "ReportedDestinationConfig",
        {"properties.OnFailure": "ReportedDestination", "properties.OnSuccess": "ReportedDestination"},
        "The same type for both.",
    ),
    Row("ReportedDestination", {"additionalProperties": True}, "Responses are open."),
    Row(
        "ActiveMqAccessConfigurations RabbitMqAccessConfigurations",
        {"minItems": 1},
        "The seed allows none; a broker lets nobody in without credentials.",
    ),
    Row(
        "RabbitMqAccessConfigurations",
        {"not": "VirtualHostsWithoutCredentials"},
        "A virtual host alone is no credential.",
    ),
    Row("MskAccessConfigurations", {"items": "MskAccessConfiguration"}, "Each source has its own access types."),
    Row(
        "SelfManagedKafkaAccessConfigurations",
        {"items": "SelfManagedKafkaAccessConfiguration"},
        "Each source has its own access types.",
    ),
    Row(
        "ActiveMqAccessConfigurations",
        {"items": "ActiveMqAccessConfiguration"},
        "Each source has its own access types.",
    ),
    Row(
        "RabbitMqAccessConfigurations",
        {"items": "RabbitMqAccessConfiguration"},
        "Each source has its own access types.",
    ),
    Row("UpdatedAccessConfigurations", {"items": "UpdatedAccessConfiguration"}, "A virtual host cannot be changed."),
    Row("ReportedAccessConfigurations", {"items": "ReportedAccessConfiguration"}, "Responses are open."),
    Row(
        "MskAccessConfiguration SelfManagedKafkaAccessConfiguration ActiveMqAccessConfiguration "
        "RabbitMqAccessConfiguration UpdatedAccessConfiguration",
        {
            "additionalProperties": False,
            "required.Type": True,
            "required.URI": True,
            "properties.URI": "SourceAccessUri",
        },
        "The seed only links to this type; half an entry says nothing.",
    ),
    Row(
        "ReportedAccessConfiguration",
        {"additionalProperties": True, "properties.URI": "SourceAccessUri"},
        "Responses are open.",
    ),
    Row("MskAccessConfiguration", {"properties.Type": "MskAccessType"}, LINKED_ONLY),
    Row("SelfManagedKafkaAccessConfiguration", {"properties.Type": "SelfManagedKafkaAccessType"}, LINKED_ONLY),
    Row("ActiveMqAccessConfiguration", {"properties.Type": "ActiveMqAccessType"}, LINKED_ONLY),
    Row("RabbitMqAccessConfiguration", {"properties.Type": "RabbitMqAccessType"}, LINKED_ONLY),
    Row("UpdatedAccessConfiguration", {"properties.Type": "UpdatedAccessType"}, LINKED_ONLY),
    Row("ReportedAccessConfiguration", {"properties.Type": "ReportedAccessType"}, LINKED_ONLY),
    Row("MskAccessType", {"enum": ["SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"]}, LINKED_ONLY),
    Row(
        "SelfManagedKafkaAccessType UpdatedAccessType",
        {
            "enum": [
                "BASIC_AUTH",
                "SASL_SCRAM_256_AUTH",
                "SASL_SCRAM_512_AUTH",
                "CLIENT_CERTIFICATE_TLS_AUTH",
                "SERVER_ROOT_CA_CERTIFICATE",
                "VPC_SUBNET",
                "VPC_SECURITY_GROUP",
            ]
        },
        LINKED_ONLY,
    ),
    Row("ActiveMqAccessType", {"enum": ["BASIC_AUTH"]}, LINKED_ONLY),
    Row("RabbitMqAccessType", {"enum": ["BASIC_AUTH", "VIRTUAL_HOST"]}, LINKED_ONLY),
    Row(
        "ReportedAccessType",
        {
            "x-known-values": [
                "BASIC_AUTH",
                "VPC_SUBNET",
                "VPC_SECURITY_GROUP",
                "SASL_SCRAM_512_AUTH",
                "SASL_SCRAM_256_AUTH",
                "VIRTUAL_HOST",
                "CLIENT_CERTIFICATE_TLS_AUTH",
                "SERVER_ROOT_CA_CERTIFICATE",
            ]
        },
        LINKED_ONLY,
    ),
    Row("SourceAccessUri", {"minLength": 1, "maxLength": 200, "pattern": r"^(?:[ a-zA-Z0-9/*:_+=.@-]*)$"}, LINKED_ONLY),
    # --- The response -------------------------------------------------------------------------------------------------
    Row("EventSourceMappingConfiguration", {"type": "object", "additionalProperties": True}, "Responses are open."),
    Row(
        "EventSourceMappingConfiguration",
        {
            f"required.{name}": True
            for name in (
                "BatchSize",
                "EventSourceMappingArn",
                "FunctionArn",
                "LastModified",
                "State",
                "StateTransitionReason",
                "UUID",
            )
        },
        "The seed does not say what is always there; these are, for every source, and typed clients need not ask.",
    ),
    Row(
        "EventSourceMappingConfiguration",
        {
            "properties.AmazonManagedKafkaEventSourceConfig": "ReportedKafkaEventSourceConfig",
            "properties.EventSourceMappingArn": "EventSourceMappingArn",
            "properties.FilterCriteria": "ReportedFilterCriteria",
            "properties.MetricsConfig": "ReportedMetricsConfig",
            "properties.ProvisionedPollerConfig": "ReportedProvisionedPollerConfig",
            "properties.ScalingConfig": "ReportedScalingConfig",
            "properties.SelfManagedKafkaEventSourceConfig": "ReportedKafkaEventSourceConfig",
        },
        TODAY,
    ),
    Row(
        "EventSourceMappingConfiguration",
        {
            "properties.DestinationConfig": "ReportedDestinationConfig",
            "properties.FunctionResponseTypes": "ReportedFunctionResponseTypes",
            "properties.SelfManagedEventSource": "ReportedSelfManagedEventSource",
            "properties.SourceAccessConfigurations": "ReportedAccessConfigurations",
            "properties.StartingPosition": "ReportedStartingPosition",
            "properties.UUID": "EventSourceMappingUUID",
        },
        "The request's type is closed or enumerated, and the response's is open.",
    ),
    Row("FunctionResponseTypes", {"items": "FunctionResponseType"}, "A named type for the list's members."),
    Row(
        "ReportedFunctionResponseTypes",
        {"items": "ReportedFunctionResponseType"},
        "A named type for the list's members.",
    ),
    Row("Topics", {"items": "Topic"}, "A named type for the list's members."),
    Row("Queues", {"items": "Queue"}, "A named type for the list's members."),
    Row(
        "ReportedStartingPosition ReportedFunctionResponseType State",
        {"enum": None},
        STRING_IN_RESPONSES,
    ),
    Row(
        "StateTransitionReason",
        {
            "x-known-values": [
                "USER_INITIATED",
                "User action",
                "ESM_CONFIG_NOT_VALID",
                "EVENT_SOURCE_AUTHN_ERROR",
                "EVENT_SOURCE_AUTHZ_ERROR",
                "FUNCTION_CONFIG_NOT_VALID",
            ]
        },
        "The seed gives no values; these are seen in the cloud's answers.",
    ),
    Row(
        "LastProcessingResult",
        {"x-known-values": ["No records processed", "OK", "PROBLEM: Function call failed"]},
        "The seed gives no values; these are seen in the cloud's answers.",
    ),
    Row(
        "EventSourceMappingUUID", {"minLength": 36, "maxLength": 36}, "The seed states no length; today's service does."
    ),
    # --- Fields of today's service ------------------------------------------------------------------------------------
    Row(
        "EventSourceMappingArn",
        {
            "type": "string",
            "minLength": 85,
            "maxLength": 120,
            "pattern": r"^(?:arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:event-source-mapping:"
            r"[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})$",
        },
        TODAY,
    ),
    Row(
        "FilterCriteria",
        {"type": "object", "additionalProperties": False, "properties.Filters": "Filters"},
        TODAY,
    ),
    Row("Filters", {"type": "array", "minItems": 0, "maxItems": 5, "items": "Filter"}, TODAY),
    Row(
        "Filter",
        {
            "type": "object",
            "additionalProperties": False,
            "required.Pattern": True,
            "properties.Pattern": "FilterPattern",
        },
        TODAY,
    ),
    Row("FilterPattern", {"type": "string", "minLength": 0, "maxLength": 4096, "pattern": r"^(?:[\s\S]*)$"}, TODAY),
    Row(
        "FilterPattern",
        {"format": "event-pattern"},
        "Tells generators of data that any text of this length will not do.",
    ),
    Row(
        "ReportedFilterCriteria",
        {"type": "object", "additionalProperties": True, "properties.Filters": "ReportedFilters"},
        TODAY,
    ),
    Row("ReportedFilters", {"type": "array", "items": "ReportedFilter"}, TODAY),
    Row(
        "ReportedFilter", {"type": "object", "additionalProperties": True, "properties.Pattern": "FilterPattern"}, TODAY
    ),
    Row(
        "ScalingConfig",
        {"type": "object", "additionalProperties": False, "properties.MaximumConcurrency": "MaximumConcurrency"},
        TODAY,
    ),
    Row(
        "ReportedScalingConfig",
        {"type": "object", "additionalProperties": True, "properties.MaximumConcurrency": "MaximumConcurrency"},
        TODAY,
    ),
    Row("MaximumConcurrency", {"type": "integer", "minimum": 2, "maximum": 1000}, TODAY),
    Row(
        "ProvisionedPollerConfig",
        {
            "type": "object",
            "additionalProperties": False,
            "properties.MinimumPollers": "MinimumPollers",
            "properties.MaximumPollers": "MaximumPollers",
        },
        TODAY,
    ),
    Row(
        "SqsProvisionedPollerConfig",
        {
            "type": "object",
            "additionalProperties": False,
            "properties.MinimumPollers": "SqsMinimumPollers",
            "properties.MaximumPollers": "SqsMaximumPollers",
        },
        TODAY,
    ),
    Row(
        "KafkaProvisionedPollerConfig",
        {
            "type": "object",
            "additionalProperties": False,
            "properties.MinimumPollers": "MinimumPollers",
            "properties.MaximumPollers": "KafkaMaximumPollers",
        },
        TODAY,
    ),
    Row(
        "ReportedProvisionedPollerConfig",
        {
            "type": "object",
            "additionalProperties": True,
            "properties.MinimumPollers": "MinimumPollers",
            "properties.MaximumPollers": "MaximumPollers",
        },
        TODAY,
    ),
    Row("MinimumPollers", {"type": "integer", "minimum": 1, "maximum": 200}, TODAY),
    Row("SqsMinimumPollers", {"type": "integer", "minimum": 2, "maximum": 200}, TODAY),
    Row("MaximumPollers", {"type": "integer", "minimum": 1, "maximum": 10000}, TODAY),
    Row(
        "SqsMaximumPollers",
        {"type": "integer", "minimum": 2, "maximum": 10000},
        "Today's, and never below the smallest MinimumPollers of a queue.",
    ),
    Row("KafkaMaximumPollers", {"type": "integer", "minimum": 1, "maximum": 2000}, TODAY),
    Row("MetricsConfig", {"type": "object", "additionalProperties": False, "properties.Metrics": "Metrics"}, TODAY),
    Row(
        "EventMetricsConfig",
        {"type": "object", "additionalProperties": False, "properties.Metrics": "EventMetrics"},
        TODAY,
    ),
    Row(
        "ReportedMetricsConfig",
        {"type": "object", "additionalProperties": True, "properties.Metrics": "ReportedMetrics"},
        TODAY,
    ),
    Row("Metrics", {"type": "array", "minItems": 0, "maxItems": 3, "items": "Metric"}, TODAY),
    Row(
        "EventMetrics",
        {"type": "array", "minItems": 0, "maxItems": 1, "items": "EventMetric"},
        "There is one group for these sources.",
    ),
    Row("ReportedMetrics", {"type": "array", "minItems": 0, "maxItems": 3, "items": "ReportedMetric"}, TODAY),
    Row("Metric", {"type": "string", "enum": ["EventCount", "ErrorCount", "KafkaMetrics"]}, TODAY),
    Row("EventMetric", {"type": "string", "enum": ["EventCount"]}, TODAY),
    Row("ReportedMetric", {"type": "string", "x-known-values": ["EventCount", "ErrorCount", "KafkaMetrics"]}, TODAY),
    Row(
        "Tags",
        {
            "type": "object",
            "additionalProperties": "TagValue",
            "x-key-min-length": 1,
            "x-key-max-length": 128,
            "x-key-pattern": r"^(?:([ a-zA-Z0-9_.:/=+@-]|[^\x00-\x7f])*)$",
        },
        TODAY,
    ),
    Row("Tags", {"maxProperties": 50}, "Not in the seed; today's service takes so many tags on any resource."),
    Row(
        "TagValue",
        {
            "type": "string",
            "minLength": 0,
            "maxLength": 256,
            "pattern": r"^(?:([ a-zA-Z0-9_.:/=+@-]|[^\x00-\x7f])*)$",
        },
        "Today's, as far as it can be said without Unicode classes, which many validators do not have.",
    ),
    Row(
        "AmazonManagedKafkaEventSourceConfig SelfManagedKafkaEventSourceConfig",
        {"type": "object", "additionalProperties": False, "properties.ConsumerGroupId": "ConsumerGroupId"},
        TODAY,
    ),
    Row(
        "ReportedKafkaEventSourceConfig",
        {"type": "object", "additionalProperties": True, "properties.ConsumerGroupId": "ConsumerGroupId"},
        TODAY,
    ),
    Row(
        "ConsumerGroupId",
        {"type": "string", "minLength": 1, "maxLength": 200, "pattern": r"^(?:[ a-zA-Z0-9/*:_+=.@-]*)$"},
        TODAY,
    ),
    # --- The other operations -----------------------------------------------------------------------------------------
    Row("UpdateEventSourceMappingRequest", {"type": "object", "additionalProperties": False}, OTHER_OPERATION),
    Row(
        "UpdateEventSourceMappingRequest",
        {
            f"properties.{name}": name
            for name in (
                "AmazonManagedKafkaEventSourceConfig",
                "BatchSize",
                "BisectBatchOnFunctionError",
                "DestinationConfig",
                "Enabled",
                "FilterCriteria",
                "FunctionName",
                "FunctionResponseTypes",
                "MaximumBatchingWindowInSeconds",
                "MaximumRecordAgeInSeconds",
                "MaximumRetryAttempts",
                "MetricsConfig",
                "ParallelizationFactor",
                "ProvisionedPollerConfig",
                "ScalingConfig",
                "SelfManagedKafkaEventSourceConfig",
                "TumblingWindowInSeconds",
            )
        },
        OTHER_OPERATION,
    ),
    Row(
        "UpdateEventSourceMappingRequest",
        {"properties.SourceAccessConfigurations": "UpdatedAccessConfigurations"},
        "A virtual host cannot be changed.",
    ),
    Row(
        "EventSourceMappingPage",
        {
            "type": "object",
            "additionalProperties": True,
            "required.EventSourceMappings": True,
            "properties.EventSourceMappings": "EventSourceMappings",
            "properties.NextMarker": "Marker",
        },
        OTHER_OPERATION,
    ),
    Row("EventSourceMappings", {"type": "array", "items": "EventSourceMappingConfiguration"}, OTHER_OPERATION),
    Row("Marker", _ANONYMOUS_STRING, OTHER_OPERATION),
    Row("MaxItems", {"type": "integer", "minimum": 1, "maximum": 10000}, OTHER_OPERATION),
    # --- Errors and headers -------------------------------------------------------------------------------------------
    Row(
        "BadRequestError",
        {
            "anyOf": "InvalidParameterValueException ResourceInUseException ValidationException SerializationException",
        },
        "The service answers 400 with four exceptions; the seed names one of them.",
    ),
    Row(
        "InvalidParameterValueException ResourceConflictException RequestTooLargeException "
        "UnsupportedMediaTypeException MethodNotAllowedException TooManyRequestsException",
        {
            "type": "object",
            "additionalProperties": True,
            "required.Type": True,
            "required.message": True,
            "properties.Type": "FaultType",
            "properties.message": "ErrorMessage",
        },
        ERROR_BODY,
    ),
    Row(
        "ResourceNotFoundException ResourceInUseException ServiceException",
        {
            "type": "object",
            "additionalProperties": True,
            "required.Type": True,
            "required.Message": True,
            "properties.Type": "FaultType",
            "properties.Message": "ErrorMessage",
        },
        ERROR_BODY,
    ),
    Row(
        "ValidationException SerializationException",
        {
            "type": "object",
            "additionalProperties": True,
            "required.message": True,
            "properties.message": "ErrorMessage",
        },
        ERROR_BODY,
    ),
    Row("TooManyRequestsException", {"required.Reason": True, "properties.Reason": "ThrottleReason"}, ERROR_BODY),
    Row("FaultType", {"type": "string", "x-known-values": ["User", "Service"]}, ERROR_BODY),
    Row("ErrorMessage", _ANONYMOUS_STRING, ERROR_BODY),
    Row(
        "ThrottleReason",
        {
            "type": "string",
            "x-known-values": [
                "CallerRateLimitExceeded",
                "ConcurrentInvocationLimitExceeded",
                "ReservedFunctionConcurrentInvocationLimitExceeded",
            ],
        },
        ERROR_BODY,
    ),
    Row(
        "ErrorType",
        {
            "type": "string",
            "x-known-values": [
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
            ],
        },
        HEADER,
    ),
    Row("RequestId RetryAfter AllowedMethods", _ANONYMOUS_STRING, HEADER),
]

# Operations that the document has beside Create: method, path, success.
ADDED_OPERATIONS = {
    "ListEventSourceMappings": ("get", PATH, "200"),
    "GetEventSourceMapping": ("get", PATH + "{UUID}", "200"),
    "UpdateEventSourceMapping": ("put", PATH + "{UUID}", "202"),
    "DeleteEventSourceMapping": ("delete", PATH + "{UUID}", "202"),
}

# Statuses that the document lists for Create and the seed does not.
ADDED_STATUSES = {
    "413": "A body above 6 MB is not read to its end.",
    "415": "A body that is no JSON is refused as such.",
}

# Parameters: the seed is the page of Create, which has none.
ADDED_PARAMETERS = {
    ("ListEventSourceMappings", "query", "EventSourceArn", False, "EventSourceArn"): OTHER_OPERATION,
    ("ListEventSourceMappings", "query", "FunctionName", False, "FunctionName"): OTHER_OPERATION,
    ("ListEventSourceMappings", "query", "Marker", False, "Marker"): OTHER_OPERATION,
    ("ListEventSourceMappings", "query", "MaxItems", False, "MaxItems"): OTHER_OPERATION,
    ("GetEventSourceMapping", "path", "UUID", True, "EventSourceMappingUUID"): OTHER_OPERATION,
    ("UpdateEventSourceMapping", "path", "UUID", True, "EventSourceMappingUUID"): OTHER_OPERATION,
    ("DeleteEventSourceMapping", "path", "UUID", True, "EventSourceMappingUUID"): OTHER_OPERATION,
}

# Generated from openapi.yaml by scripts/generate; do not edit.
"""The bodies of requests and answers, as plain dictionaries. Answers may hold more."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class ActiveMqAccessConfiguration(TypedDict):
    """
    A secret with a user and password.
    """

    Type: Literal["BASIC_AUTH"]
    """
    A secret with a user and password.
    """
    URI: str
    """
    What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    """


class ActiveMqMapping(TypedDict):
    """
    From a queue of an Amazon MQ broker that runs ActiveMQ to a function.
    """

    EventSourceArn: str
    """
    An Amazon MQ broker. The ARN does not tell whether it runs ActiveMQ or RabbitMQ.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    Queues: list[str]
    """
    The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
    """
    SourceAccessConfigurations: list[ActiveMqAccessConfiguration]
    """
    The credentials for an ActiveMQ broker; it needs them.
    """
    BatchSize: NotRequired[int]
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    FilterCriteria: NotRequired[FilterCriteria]
    MetricsConfig: NotRequired[EventMetricsConfig]
    Tags: NotRequired[dict[str, str]]


class AddPermissionRequest(TypedDict):
    """
    A statement: who may do what with the function.
    """

    StatementId: str
    """
    The statement's name, by which it can be removed.
    """
    Action: str
    """
    What may be done: an operation such as `lambda:InvokeFunction`, or `lambda:*`.
    """
    Principal: str
    """
    Who may: a service such as `s3.amazonaws.com`, an account, an ARN, or `*`.
    """
    SourceArn: NotRequired[str]
    """
    Only on behalf of this resource, such as a bucket or a rule.
    """
    SourceAccount: NotRequired[str]
    """
    Only on behalf of this account.
    """
    PrincipalOrgID: NotRequired[str]
    """
    Only members of this organisation.
    """
    EventSourceToken: NotRequired[str]
    """
    Only with this token, which Alexa has.
    """
    FunctionUrlAuthType: NotRequired[Literal["NONE", "AWS_IAM"]]
    """
    Only through a function URL with this kind of sign-in.
    """
    InvokedViaFunctionUrl: NotRequired[bool]
    """
    Whether only through a function URL.
    """
    RevisionId: NotRequired[str]
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """


class AddedPermission(TypedDict):
    """
    The statement as it stands in the policy.
    """

    Statement: str
    """
    A statement of a policy, as JSON within a text.
    """


class AliasConfiguration(TypedDict):
    """
    An alias as the server keeps it.
    """

    AliasArn: str
    """
    A function's ARN, with the version or alias if one is meant.
    """
    Name: str
    """
    An alias's name, with something in it that is no digit.
    """
    FunctionVersion: str
    """
    `$LATEST`, or a published version's number.
    """
    Description: str
    """
    What it is for, in free words. Empty by default.
    """
    RoutingConfig: NotRequired[ReportedRoutingConfig]
    RevisionId: str
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """


class AliasPage(TypedDict):
    """
    Some aliases, and where to go on.
    """

    Aliases: list[AliasConfiguration]
    """
    The aliases of this page.
    """
    NextMarker: NotRequired[str]
    """
    Where the next page begins. What it means is the server's affair.
    """


AllVersions: TypeAlias = Literal["ALL"]
"""
All versions of the functions, not `$LATEST` alone.
"""


class AmazonManagedKafkaEventSourceConfig(TypedDict):
    """
    How an MSK topic is consumed. MSK only.
    """

    ConsumerGroupId: NotRequired[str]
    """
    The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
    """


AnyStatementId: TypeAlias = str
"""
A statement's name. Those that other services add may have dots.
"""


ClientContext: TypeAlias = str
"""
A JSON object in base64, of at most 3583 bytes.
"""


class Concurrency(TypedDict):
    """
    The limit; empty when there is none.
    """

    ReservedConcurrentExecutions: NotRequired[int]
    """
    How many invocations of the function, of all its versions together, may run at once. 0 throttles everything.
    """


class CreateAliasRequest(TypedDict):
    """
    A name for a version, or for two.
    """

    Name: str
    """
    An alias's name, with something in it that is no digit.
    """
    FunctionVersion: str
    """
    The version that an alias stands for.
    """
    Description: NotRequired[str]
    """
    What it is for, in free words. Empty by default.
    """
    RoutingConfig: NotRequired[RoutingConfig]


class CreateFunctionRequest(TypedDict):
    """
    A new function. The cloud lets container images do without Runtime and Handler; packages need both.
    """

    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Code: PackageInRequest | PackageInBucket
    """
    A deployment package: in the request itself, or in a bucket.
    """
    Publish: NotRequired[bool]
    """
    Whether to publish a version at once. False by default.
    """
    Role: str
    """
    The role that the function runs under. Kept and shown; nobody asks for its permissions.
    """
    Handler: str
    """
    What is called within the code, in the language's own spelling: `file.function`, or a class.
    """
    Runtime: Literal[
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
    ]
    """
    The language and release that the code is for. What runs it has to be on this machine.
    """
    Description: NotRequired[str]
    """
    What it is for, in free words. Empty by default.
    """
    Timeout: NotRequired[int]
    """
    How many seconds an invocation may take; 3 by default.
    """
    MemorySize: NotRequired[int]
    """
    How many megabytes the function may use; 128 by default.
    """
    Environment: NotRequired[Environment]
    DeadLetterConfig: NotRequired[DeadLetterConfig]
    VpcConfig: NotRequired[VpcConfig]
    KMSKeyArn: NotRequired[str]
    """
    The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
    """
    TracingConfig: NotRequired[TracingConfig]
    EphemeralStorage: NotRequired[EphemeralStorage]
    SnapStart: NotRequired[SnapStart]
    LoggingConfig: NotRequired[LoggingConfig]
    PackageType: NotRequired[Literal["Zip"]]
    """
    How the code is packaged; a zip archive by default.
    """
    Architectures: NotRequired[list[Literal["x86_64", "arm64"]]]
    """
    The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
    """
    Tags: NotRequired[dict[str, str]]


class DeadLetterConfig(TypedDict):
    """
    Where events go that the function failed on, when nobody waits for its answer. Nowhere by default; an empty object takes it away.
    """

    TargetArn: NotRequired[str]
    """
    An SQS queue or an SNS topic. An empty text is none.
    """


class DestinationConfig(TypedDict):
    """
    Where a note goes about records that were given up. Nowhere by default. Kinesis, DynamoDB streams and Kafka.
    """

    OnFailure: NotRequired[OnFailure]


class DynamoDBStreamMapping(TypedDict):
    """
    From the stream of changes of a DynamoDB table to a function.
    """

    EventSourceArn: str
    """
    The stream of a DynamoDB table, with its label.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    StartingPosition: Literal["TRIM_HORIZON", "LATEST"]
    """
    Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
    """
    BatchSize: NotRequired[int]
    """
    How many changes of a table the function is given at once, at most; 100 by default.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    ParallelizationFactor: NotRequired[int]
    """
    How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
    """
    BisectBatchOnFunctionError: NotRequired[bool]
    """
    Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRecordAgeInSeconds: NotRequired[int]
    """
    Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRetryAttempts: NotRequired[int]
    """
    How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    """
    TumblingWindowInSeconds: NotRequired[int]
    """
    The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    DestinationConfig: NotRequired[StreamDestinationConfig]
    FilterCriteria: NotRequired[FilterCriteria]
    MetricsConfig: NotRequired[EventMetricsConfig]
    Tags: NotRequired[dict[str, str]]


class Endpoints(TypedDict):
    """
    Where the cluster is found.
    """

    KAFKA_BOOTSTRAP_SERVERS: list[str]
    """
    Servers to ask first. One that answers is enough; the others are for when it does not.
    """


class Environment(TypedDict):
    """
    What the function finds in its environment; an Update replaces all of it.
    """

    Variables: NotRequired[dict[str, str]]


class EphemeralStorage(TypedDict):
    """
    The size of /tmp. Kept and shown; the function has as much as this machine.
    """

    Size: int
    """
    Megabytes; 512 by default.
    """


class EventMetricsConfig(TypedDict):
    """
    Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
    """

    Metrics: NotRequired[list[Literal["EventCount"]]]
    """
    The counters to keep; for these sources there is one group.
    """


class EventSourceMappingConfiguration(TypedDict):
    """
    A mapping as the server keeps it. Settings that its source does not have are left out, never null. `Enabled`, `FunctionName` and `Tags` are not in it: `State` and `FunctionArn` tell the first two.
    """

    UUID: str
    """
    The mapping's identifier; the server makes it, in lower case.
    """
    EventSourceMappingArn: str
    """
    The mapping's ARN; it ends in the UUID.
    """
    EventSourceArn: NotRequired[str]
    """
    The event source's ARN: of a stream or stream consumer, a queue, a cluster or a broker. Every source but a Kafka cluster of one's own has one.
    """
    SelfManagedEventSource: NotRequired[ReportedSelfManagedEventSource]
    FunctionArn: str
    """
    A function's ARN, with the version or alias if one is meant.
    """
    State: str
    """
    What the mapping is doing. It is Creating until its first poll and Deleting until it is gone; Enabling, Disabling and Updating lead to Enabled or Disabled, where it stays.
    """
    StateTransitionReason: str
    """
    Who or what brought the mapping into its state, a user or the server; on failures a code.
    """
    LastModified: float
    """
    When the mapping was last changed or changed its state, in seconds since 1970 with a fraction.
    """
    LastProcessingResult: NotRequired[str]
    """
    What became of the latest batch, in a few words. Every source but SQS has it.
    """
    BatchSize: int
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    ParallelizationFactor: NotRequired[int]
    """
    How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
    """
    StartingPosition: NotRequired[str]
    """
    Where the mapping began. Absent for queues.
    """
    StartingPositionTimestamp: NotRequired[float]
    """
    The time to begin at, in seconds since 1970, with a fraction if need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
    """
    BisectBatchOnFunctionError: NotRequired[bool]
    """
    Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRecordAgeInSeconds: NotRequired[int]
    """
    Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRetryAttempts: NotRequired[int]
    """
    How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    """
    TumblingWindowInSeconds: NotRequired[int]
    """
    The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
    """
    FunctionResponseTypes: NotRequired[list[str]]
    """
    What the function's answer is read for.
    """
    DestinationConfig: NotRequired[ReportedDestinationConfig]
    FilterCriteria: NotRequired[ReportedFilterCriteria]
    ScalingConfig: NotRequired[ReportedScalingConfig]
    ProvisionedPollerConfig: NotRequired[ReportedProvisionedPollerConfig]
    MetricsConfig: NotRequired[ReportedMetricsConfig]
    Topics: NotRequired[list[str]]
    """
    The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
    """
    Queues: NotRequired[list[str]]
    """
    The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
    """
    SourceAccessConfigurations: NotRequired[list[ReportedAccessConfiguration]]
    """
    How the source is reached and signed in to. Kafka, ActiveMQ and RabbitMQ only.
    """
    AmazonManagedKafkaEventSourceConfig: NotRequired[ReportedKafkaEventSourceConfig]
    SelfManagedKafkaEventSourceConfig: NotRequired[ReportedKafkaEventSourceConfig]


class EventSourceMappingPage(TypedDict):
    """
    Some mappings, and where to go on.
    """

    EventSourceMappings: list[EventSourceMappingConfiguration]
    """
    The mappings of this page.
    """
    NextMarker: NotRequired[str]
    """
    Where the next page begins. What it means is the server's affair.
    """


class Filter(TypedDict):
    """
    One filter.
    """

    Pattern: str
    """
    An event pattern, as JSON within a text: for each named part of the record a list of what it may be. Its format is looked at by the server, not by the pattern of this schema.
    """


class FilterCriteria(TypedDict):
    """
    Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
    """

    Filters: NotRequired[list[Filter]]
    """
    Up to five filters.
    """


class FunctionCodeLocation(TypedDict):
    """
    Where the package can be had. Empty for a function that the server was started with.
    """

    RepositoryType: NotRequired[str]
    """
    What kind of place the package is in.
    """
    Location: NotRequired[str]
    """
    A URL of this server that gives the package; empty when there is none to give.
    """


class FunctionCodeSigningConfig(TypedDict):
    """
    The function; a configuration never.
    """

    FunctionName: str
    """
    The function's name alone.
    """
    CodeSigningConfigArn: NotRequired[str]
    """
    A code signing configuration.
    """


class FunctionConfiguration(TypedDict):
    """
    A version of a function as the server keeps it. Settings that were not given and have no default are left out, never null.
    """

    FunctionName: str
    """
    The function's name alone.
    """
    FunctionArn: str
    """
    A function's ARN, with the version or alias if one is meant.
    """
    Version: str
    """
    `$LATEST`, or a published version's number.
    """
    State: str
    """
    Whether the function can be invoked. It can as soon as it is there.
    """
    LastUpdateStatus: str
    """
    How the last change went. It is in force when it is answered.
    """
    PackageType: str
    """
    How the code is packaged.
    """
    Runtime: NotRequired[str]
    """
    The language and release that the code is for.
    """
    Handler: NotRequired[str]
    """
    What is called within the code, in the language's own spelling: `file.function`, or a class.
    """
    Role: NotRequired[str]
    """
    The role that the function runs under. Kept and shown; nobody asks for its permissions.
    """
    Description: str
    """
    What it is for, in free words. Empty by default.
    """
    Timeout: int
    """
    How many seconds an invocation may take; 3 by default.
    """
    MemorySize: int
    """
    How many megabytes the function may use; 128 by default.
    """
    CodeSha256: str
    """
    SHA-256 of the package, in base64.
    """
    CodeSize: int
    """
    The package's size in bytes.
    """
    RevisionId: str
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """
    LastModified: str
    """
    When this version was last changed, in UTC.
    """
    Environment: NotRequired[ReportedEnvironment]
    DeadLetterConfig: NotRequired[ReportedDeadLetterConfig]
    VpcConfig: NotRequired[ReportedVpcConfig]
    KMSKeyArn: NotRequired[str]
    """
    The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
    """
    TracingConfig: ReportedTracingConfig
    Architectures: list[str]
    """
    The processor that the code is for.
    """
    EphemeralStorage: ReportedEphemeralStorage
    SnapStart: ReportedSnapStart
    LoggingConfig: ReportedLoggingConfig


class FunctionDetails(TypedDict):
    """
    A version with what belongs to its function.
    """

    Configuration: FunctionConfiguration
    Code: FunctionCodeLocation
    Tags: NotRequired[dict[str, str]]
    Concurrency: NotRequired[Concurrency]


class FunctionPage(TypedDict):
    """
    Some functions, and where to go on.
    """

    Functions: list[FunctionConfiguration]
    """
    The functions or versions of this page.
    """
    NextMarker: NotRequired[str]
    """
    Where the next page begins. What it means is the server's affair.
    """


class FunctionPolicy(TypedDict):
    """
    A policy.
    """

    Policy: str
    """
    All statements, as JSON within a text.
    """
    RevisionId: str
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """


class FunctionRecursionConfig(TypedDict):
    """
    What becomes of invocations that go in circles.
    """

    RecursiveLoop: str
    """
    Whether invocations that go in circles are ended.
    """


class InvalidParameterValueException(TypedDict):
    """
    The request breaks a rule of the source or of the function.
    """

    Type: str
    """
    Whose fault it is.
    """
    message: str
    """
    What is wrong, for people to read.
    """


class InvalidRequestContentException(TypedDict):
    """
    The event is no JSON.
    """

    Type: str
    """
    Whose fault it is.
    """
    message: str
    """
    What is wrong, for people to read.
    """


InvocationAnswer: TypeAlias = Any
"""
What the function returned; or, when it failed, an object that tells how.
"""


InvocationPayload: TypeAlias = bytes
"""
A JSON document as bytes: to the function, or from it.
"""


InvocationType: TypeAlias = Literal["Event", "RequestResponse", "DryRun"]
"""
RequestResponse, the default, waits for the answer. Event keeps the event and answers at once. DryRun only looks whether the function is there.
"""


class KafkaProvisionedPollerConfig(TypedDict):
    """
    How many pollers of a topic stand ready. Left to the server by default.
    """

    MinimumPollers: NotRequired[int]
    """
    Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
    """
    MaximumPollers: NotRequired[int]
    """
    Never more pollers than these; 200 by default. Not below MinimumPollers.
    """


class KinesisStreamMapping(TypedDict):
    """
    From a Kinesis data stream, or from one of its registered consumers, to a function.
    """

    EventSourceArn: str
    """
    A Kinesis data stream, or a consumer that is registered with it.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    StartingPosition: Literal["TRIM_HORIZON", "LATEST"]
    """
    Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
    """
    BatchSize: NotRequired[int]
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    ParallelizationFactor: NotRequired[int]
    """
    How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
    """
    BisectBatchOnFunctionError: NotRequired[bool]
    """
    Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRecordAgeInSeconds: NotRequired[int]
    """
    Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRetryAttempts: NotRequired[int]
    """
    How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    """
    TumblingWindowInSeconds: NotRequired[int]
    """
    The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    DestinationConfig: NotRequired[StreamDestinationConfig]
    FilterCriteria: NotRequired[FilterCriteria]
    MetricsConfig: NotRequired[EventMetricsConfig]
    Tags: NotRequired[dict[str, str]]


class KinesisStreamMappingAtTimestamp(TypedDict):
    """
    The same, from the records of a given time on.
    """

    EventSourceArn: str
    """
    A Kinesis data stream, or a consumer that is registered with it.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    StartingPosition: Literal["AT_TIMESTAMP"]
    """
    Begin at a time that StartingPositionTimestamp gives. Kinesis only.
    """
    StartingPositionTimestamp: float
    """
    The time to begin at, in seconds since 1970, with a fraction if need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
    """
    BatchSize: NotRequired[int]
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    ParallelizationFactor: NotRequired[int]
    """
    How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
    """
    BisectBatchOnFunctionError: NotRequired[bool]
    """
    Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRecordAgeInSeconds: NotRequired[int]
    """
    Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRetryAttempts: NotRequired[int]
    """
    How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    """
    TumblingWindowInSeconds: NotRequired[int]
    """
    The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    DestinationConfig: NotRequired[StreamDestinationConfig]
    FilterCriteria: NotRequired[FilterCriteria]
    MetricsConfig: NotRequired[EventMetricsConfig]
    Tags: NotRequired[dict[str, str]]


LogType: TypeAlias = Literal["None", "Tail"]
"""
With Tail, the last 4 KB of the invocation's log come with the answer. None by default.
"""


class LoggingConfig(TypedDict):
    """
    How the function's log looks and where it goes.
    """

    LogFormat: NotRequired[Literal["JSON", "Text"]]
    """
    Plain lines, or a JSON object a line; plain by default.
    """
    ApplicationLogLevel: NotRequired[Literal["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]]
    """
    The least that is logged of the function's own lines; INFO by default. With JSON only.
    """
    SystemLogLevel: NotRequired[Literal["DEBUG", "INFO", "WARN"]]
    """
    The least that is logged of the runtime's lines; INFO by default. With JSON only.
    """
    LogGroup: NotRequired[str]
    """
    Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the default.
    """


MasterRegion: TypeAlias = str
"""
A region, or ALL.
"""


MaxItems: TypeAlias = int
"""
How many entries to give at most on one page. 100 mappings or 50 of anything else by default, and never more.
"""


class MetricsConfig(TypedDict):
    """
    Which counters are kept for a Kafka mapping. None by default.
    """

    Metrics: NotRequired[list[Literal["EventCount", "ErrorCount", "KafkaMetrics"]]]
    """
    The counters to keep.
    """


class MskAccessConfiguration(TypedDict):
    """
    One way to sign in to an MSK cluster.
    """

    Type: Literal["SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"]
    """
    A secret with a SCRAM password, or one with a client certificate.
    """
    URI: str
    """
    What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    """


class MskMapping(TypedDict):
    """
    From a topic of an MSK cluster to a function.
    """

    EventSourceArn: str
    """
    An MSK cluster.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    Topics: list[str]
    """
    The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
    """
    StartingPosition: Literal["TRIM_HORIZON", "LATEST"]
    """
    Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
    """
    SourceAccessConfigurations: NotRequired[list[MskAccessConfiguration]]
    """
    How to sign in to an MSK cluster. Without any, the function's role decides.
    """
    AmazonManagedKafkaEventSourceConfig: NotRequired[AmazonManagedKafkaEventSourceConfig]
    BatchSize: NotRequired[int]
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    BisectBatchOnFunctionError: NotRequired[bool]
    """
    Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRecordAgeInSeconds: NotRequired[int]
    """
    Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRetryAttempts: NotRequired[int]
    """
    How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    DestinationConfig: NotRequired[DestinationConfig]
    FilterCriteria: NotRequired[FilterCriteria]
    ProvisionedPollerConfig: NotRequired[KafkaProvisionedPollerConfig]
    MetricsConfig: NotRequired[MetricsConfig]
    Tags: NotRequired[dict[str, str]]


class OnFailure(TypedDict):
    """
    The place for notes about records that were given up.
    """

    Destination: NotRequired[str]
    """
    An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
    """


class PackageInBucket(TypedDict):
    """
    Where the package is.
    """

    S3Bucket: str
    """
    The bucket with the package; `hot-reload` for a folder of this machine, which is run where it stands and watched for changes.
    """
    S3Key: str
    """
    The package's key in the bucket; with the bucket `hot-reload`, the folder's full path.
    """
    S3ObjectVersion: NotRequired[str]
    """
    The version of the object, if the bucket keeps versions.
    """


class PackageInRequest(TypedDict):
    """
    The package itself.
    """

    ZipFile: str
    """
    A zip archive of at most 50 MB, in base64.
    """


class PreconditionFailedException(TypedDict):
    """
    The revision is not the present one.
    """

    Type: str
    """
    Whose fault it is.
    """
    message: str
    """
    What is wrong, for people to read.
    """


class ProvisionedPollerConfig(TypedDict):
    """
    How many pollers stand ready. Left to the server by default. Standard queues and Kafka.
    """

    MinimumPollers: NotRequired[int]
    """
    Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
    """
    MaximumPollers: NotRequired[int]
    """
    Never more pollers than these; 200 by default. Not below MinimumPollers.
    """


class PublishVersionRequest(TypedDict):
    """
    What the version is about, and what `$LATEST` must be for it to be published.
    """

    Description: NotRequired[str]
    """
    What it is for, in free words. Empty by default.
    """
    CodeSha256: NotRequired[str]
    """
    SHA-256 of the package, in base64.
    """
    RevisionId: NotRequired[str]
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """


class PutFunctionConcurrencyRequest(TypedDict):
    """
    The limit.
    """

    ReservedConcurrentExecutions: int
    """
    How many invocations of the function, of all its versions together, may run at once. 0 throttles everything.
    """


Qualifier: TypeAlias = str
"""
A version's number, `$LATEST`, or an alias.
"""


class RabbitMqAccessConfiguration(TypedDict):
    """
    A secret with a user and password, or the virtual host that has the queue.
    """

    Type: Literal["BASIC_AUTH", "VIRTUAL_HOST"]
    """
    A secret with a user and password, or a virtual host.
    """
    URI: str
    """
    What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    """


class RabbitMqMapping(TypedDict):
    """
    From a queue of an Amazon MQ broker that runs RabbitMQ to a function.
    """

    EventSourceArn: str
    """
    An Amazon MQ broker. The ARN does not tell whether it runs ActiveMQ or RabbitMQ.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    Queues: list[str]
    """
    The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
    """
    SourceAccessConfigurations: list[RabbitMqAccessConfiguration]
    """
    The credentials for a RabbitMQ broker, which it needs, and the virtual host if it is not `/`.
    """
    BatchSize: NotRequired[int]
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    FilterCriteria: NotRequired[FilterCriteria]
    MetricsConfig: NotRequired[EventMetricsConfig]
    Tags: NotRequired[dict[str, str]]


class ReportedAccessConfiguration(TypedDict):
    """
    One way to sign in, one part of the network, or a virtual host.
    """

    Type: NotRequired[str]
    """
    What kind of access the entry is about.
    """
    URI: NotRequired[str]
    """
    What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    """


class ReportedDeadLetterConfig(TypedDict):
    """
    Where events go that the function failed on. Absent when they go nowhere.
    """

    TargetArn: NotRequired[str]
    """
    An SQS queue or an SNS topic. An empty text is none.
    """


class ReportedDestination(TypedDict):
    """
    A place for notes; empty when there is none. OnSuccess never has one, as mappings do not send such notes.
    """

    Destination: NotRequired[str]
    """
    An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
    """


class ReportedDestinationConfig(TypedDict):
    """
    Where notes go. For a stream it is there even when it names nothing.
    """

    OnFailure: NotRequired[ReportedDestination]
    OnSuccess: NotRequired[ReportedDestination]


class ReportedEndpoints(TypedDict):
    """
    Where the cluster is found.
    """

    KAFKA_BOOTSTRAP_SERVERS: NotRequired[list[str]]
    """
    Servers to ask first. One that answers is enough; the others are for when it does not.
    """


class ReportedEnvironment(TypedDict):
    """
    What the function finds in its environment. Absent when that is nothing of its own.
    """

    Variables: NotRequired[dict[str, str]]


class ReportedEphemeralStorage(TypedDict):
    """
    The size of /tmp.
    """

    Size: int
    """
    Megabytes; 512 by default.
    """


class ReportedFilter(TypedDict):
    """
    One filter, as it was given.
    """

    Pattern: NotRequired[str]
    """
    An event pattern, as JSON within a text: for each named part of the record a list of what it may be. Its format is looked at by the server, not by the pattern of this schema.
    """


class ReportedFilterCriteria(TypedDict):
    """
    The filters in force. Absent when there are none.
    """

    Filters: NotRequired[list[ReportedFilter]]
    """
    The filters in force.
    """


class ReportedKafkaEventSourceConfig(TypedDict):
    """
    How the topic is consumed. Kafka only.
    """

    ConsumerGroupId: NotRequired[str]
    """
    The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
    """


class ReportedLoggingConfig(TypedDict):
    """
    How the function's log looks and where it goes.
    """

    LogFormat: str
    """
    Plain lines, or a JSON object a line.
    """
    ApplicationLogLevel: NotRequired[str]
    """
    The least that is logged of the function's own lines.
    """
    SystemLogLevel: NotRequired[str]
    """
    The least that is logged of the runtime's lines.
    """
    LogGroup: str
    """
    Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the default.
    """


class ReportedMetricsConfig(TypedDict):
    """
    Which counters are kept. Absent when none are.
    """

    Metrics: NotRequired[list[str]]
    """
    The counters that are kept.
    """


class ReportedProvisionedPollerConfig(TypedDict):
    """
    How many pollers stand ready. Absent when that is left to the server.
    """

    MinimumPollers: NotRequired[int]
    """
    Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
    """
    MaximumPollers: NotRequired[int]
    """
    Never more pollers than these; 200 by default. Not below MinimumPollers.
    """


class ReportedRoutingConfig(TypedDict):
    """
    A second version and its share. Absent when there is none.
    """

    AdditionalVersionWeights: NotRequired[dict[str, float]]


class ReportedScalingConfig(TypedDict):
    """
    The limit in force. Absent when there is none.
    """

    MaximumConcurrency: NotRequired[int]
    """
    How many batches of this mapping may be with the function at once. SQS only.
    """


class ReportedSelfManagedEventSource(TypedDict):
    """
    The Kafka cluster that is read, for a cluster of one's own.
    """

    Endpoints: NotRequired[ReportedEndpoints]


class ReportedSnapStart(TypedDict):
    """
    Whether a version would start from a snapshot, and does: never.
    """

    ApplyOn: str
    """
    What snapshots would be taken of.
    """
    OptimizationStatus: str
    """
    Whether this version starts from a snapshot.
    """


class ReportedTracingConfig(TypedDict):
    """
    Whether X-Ray would see invocations.
    """

    Mode: str
    """
    All that are sampled, or those that the caller traces.
    """


class ReportedVpcConfig(TypedDict):
    """
    The network that the function would be in.
    """

    SubnetIds: NotRequired[list[str]]
    """
    The subnets.
    """
    SecurityGroupIds: NotRequired[list[str]]
    """
    Security groups.
    """
    Ipv6AllowedForDualStack: NotRequired[bool]
    """
    Whether the function may use IPv6 to go out. Kept and shown.
    """
    VpcId: NotRequired[str]
    """
    The network's identifier; empty, as there is none.
    """


class RequestTooLargeException(TypedDict):
    """
    The body is too long.
    """

    Type: str
    """
    Whose fault it is.
    """
    message: str
    """
    What is wrong, for people to read.
    """


class ResourceConflictException(TypedDict):
    """
    There is such a thing already, or another needs it.
    """

    Type: str
    """
    Whose fault it is.
    """
    message: str
    """
    What is wrong, for people to read.
    """


class ResourceInUseException(TypedDict):
    """
    The mapping is in the middle of another change; try again in a moment.
    """

    Type: str
    """
    Whose fault it is.
    """
    Message: str
    """
    What is wrong, for people to read.
    """


class ResourceNotFoundException(TypedDict):
    """
    There is no such thing.
    """

    Type: str
    """
    Whose fault it is.
    """
    Message: str
    """
    What is wrong, for people to read.
    """


class ResourceTags(TypedDict):
    """
    The tags of a function or a mapping.
    """

    Tags: dict[str, str]


class RoutingConfig(TypedDict):
    """
    A second version and its share. None by default; an empty object takes it away.
    """

    AdditionalVersionWeights: NotRequired[dict[str, float]]


class RuntimeManagementConfig(TypedDict):
    """
    How the runtime is updated.
    """

    FunctionArn: str
    """
    A function's ARN, with the version or alias if one is meant.
    """
    UpdateRuntimeOn: str
    """
    When the runtime is updated.
    """


class ScalingConfig(TypedDict):
    """
    How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.
    """

    MaximumConcurrency: NotRequired[int]
    """
    How many batches of this mapping may be with the function at once. SQS only.
    """


class SelfManagedEventSource(TypedDict):
    """
    A Kafka cluster of one's own, named by its servers. Only for such a cluster, and then instead of an ARN.
    """

    Endpoints: Endpoints


class SelfManagedKafkaAccessConfiguration(TypedDict):
    """
    One way to sign in, or one part of the network to do so from.
    """

    Type: Literal[
        "BASIC_AUTH",
        "SASL_SCRAM_256_AUTH",
        "SASL_SCRAM_512_AUTH",
        "CLIENT_CERTIFICATE_TLS_AUTH",
        "SERVER_ROOT_CA_CERTIFICATE",
        "VPC_SUBNET",
        "VPC_SECURITY_GROUP",
    ]
    """
    A secret with a user and password (BASIC_AUTH for SASL/PLAIN, or SCRAM), one with a client certificate, one with the authority that signed the servers' certificates, or a subnet or security group.
    """
    URI: str
    """
    What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    """


class SelfManagedKafkaEventSourceConfig(TypedDict):
    """
    How a topic of a Kafka cluster of one's own is consumed. Only for such a cluster.
    """

    ConsumerGroupId: NotRequired[str]
    """
    The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
    """


class SelfManagedKafkaMapping(TypedDict):
    """
    From a topic of a Kafka cluster of one's own to a function. Such a cluster has no ARN.
    """

    SelfManagedEventSource: SelfManagedEventSource
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    Topics: list[str]
    """
    The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
    """
    StartingPosition: NotRequired[Literal["TRIM_HORIZON", "LATEST"]]
    """
    Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
    """
    SourceAccessConfigurations: list[SelfManagedKafkaAccessConfiguration]
    """
    How to reach and sign in to a Kafka cluster of one's own. It has to be given; an empty list is a cluster that lets everybody in.
    """
    SelfManagedKafkaEventSourceConfig: NotRequired[SelfManagedKafkaEventSourceConfig]
    BatchSize: NotRequired[int]
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    BisectBatchOnFunctionError: NotRequired[bool]
    """
    Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRecordAgeInSeconds: NotRequired[int]
    """
    Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRetryAttempts: NotRequired[int]
    """
    How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    DestinationConfig: NotRequired[DestinationConfig]
    FilterCriteria: NotRequired[FilterCriteria]
    ProvisionedPollerConfig: NotRequired[KafkaProvisionedPollerConfig]
    MetricsConfig: NotRequired[MetricsConfig]
    Tags: NotRequired[dict[str, str]]


class SerializationException(TypedDict):
    """
    The body is no JSON, or a value is not of the type it has to be.
    """

    message: str
    """
    What is wrong, for people to read.
    """


class ServiceException(TypedDict):
    """
    Headrace itself failed.
    """

    Type: str
    """
    Whose fault it is.
    """
    Message: str
    """
    What is wrong, for people to read.
    """


class SnapStart(TypedDict):
    """
    Whether a version would start from a snapshot. Kept and shown; none is taken.
    """

    ApplyOn: NotRequired[Literal["PublishedVersions", "None"]]
    """
    What snapshots would be taken of; nothing by default.
    """


class SqsFifoQueueMapping(TypedDict):
    """
    From an SQS FIFO queue to a function, in order within each message group.
    """

    EventSourceArn: str
    """
    An SQS FIFO queue; its name ends in `.fifo`.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    BatchSize: NotRequired[int]
    """
    How many messages the function is given at once, at most, from a FIFO queue or without a batching window; 10 by default.
    """
    MaximumBatchingWindowInSeconds: NotRequired[Literal[0]]
    """
    Messages go out at once; 0 is all that can be said.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    FilterCriteria: NotRequired[FilterCriteria]
    ScalingConfig: NotRequired[ScalingConfig]
    MetricsConfig: NotRequired[EventMetricsConfig]
    Tags: NotRequired[dict[str, str]]


class SqsProvisionedPollerConfig(TypedDict):
    """
    How many pollers of a standard queue stand ready. Left to the server by default.
    """

    MinimumPollers: NotRequired[int]
    """
    Never fewer pollers than these; 2 by default.
    """
    MaximumPollers: NotRequired[int]
    """
    Never more pollers than these; 200 by default. Not below MinimumPollers, which is 2 at least.
    """


class SqsQueueMapping(TypedDict):
    """
    From a standard SQS queue to a function, with batches of at most 10 that do not wait to fill.
    """

    EventSourceArn: str
    """
    A standard SQS queue. The name has no dot, so a FIFO queue does not fit.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    BatchSize: NotRequired[int]
    """
    How many messages the function is given at once, at most, from a FIFO queue or without a batching window; 10 by default.
    """
    MaximumBatchingWindowInSeconds: NotRequired[Literal[0]]
    """
    Messages go out at once; 0 is all that can be said.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    FilterCriteria: NotRequired[FilterCriteria]
    ScalingConfig: NotRequired[ScalingConfig]
    ProvisionedPollerConfig: NotRequired[SqsProvisionedPollerConfig]
    MetricsConfig: NotRequired[EventMetricsConfig]
    Tags: NotRequired[dict[str, str]]


class SqsQueueMappingWithWindow(TypedDict):
    """
    From a standard SQS queue to a function, with batches that wait to fill and may be large.
    """

    EventSourceArn: str
    """
    A standard SQS queue. The name has no dot, so a FIFO queue does not fit.
    """
    FunctionName: str
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    BatchSize: NotRequired[int]
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: int
    """
    How long to wait for a batch of messages to fill. Needed for batches above 10.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    FilterCriteria: NotRequired[FilterCriteria]
    ScalingConfig: NotRequired[ScalingConfig]
    ProvisionedPollerConfig: NotRequired[SqsProvisionedPollerConfig]
    MetricsConfig: NotRequired[EventMetricsConfig]
    Tags: NotRequired[dict[str, str]]


CreateEventSourceMappingRequest: TypeAlias = (
    KinesisStreamMapping
    | KinesisStreamMappingAtTimestamp
    | DynamoDBStreamMapping
    | SqsQueueMapping
    | SqsQueueMappingWithWindow
    | SqsFifoQueueMapping
    | MskMapping
    | SelfManagedKafkaMapping
    | ActiveMqMapping
    | RabbitMqMapping
)
"""
A new mapping, in the form of its event source.
"""


class StreamDestinationConfig(TypedDict):
    """
    Where a note goes about records of a stream that were given up. Nowhere by default.
    """

    OnFailure: NotRequired[StreamOnFailure]


class StreamOnFailure(TypedDict):
    """
    The place for notes about records of a stream that were given up.
    """

    Destination: NotRequired[str]
    """
    An SQS queue, an SNS topic, or an S3 bucket (which also gets the records). An empty text takes the destination away.
    """


TagKeys: TypeAlias = list[str]
"""
Names of tags. One at least: a query cannot carry an empty list.
"""


class TagResourceRequest(TypedDict):
    """
    Tags to add.
    """

    Tags: dict[str, str]


TaggableResource: TypeAlias = str
"""
The ARN of a function or a mapping. The cloud's other kinds are well formed, and never found.
"""


class TooManyRequestsException(TypedDict):
    """
    Requests arrive faster than the server, or the function, is told to take them.
    """

    Type: str
    """
    Whose fault it is.
    """
    message: str
    """
    What is wrong, for people to read.
    """
    Reason: str
    """
    Which limit was met.
    """


class TracingConfig(TypedDict):
    """
    Whether X-Ray would see invocations. Kept and shown; nothing is traced.
    """

    Mode: NotRequired[Literal["Active", "PassThrough"]]
    """
    All that are sampled, or those that the caller traces; the latter by default.
    """


class UnsupportedMediaTypeException(TypedDict):
    """
    The body's media type is not JSON.
    """

    Type: str
    """
    Whose fault it is.
    """
    message: str
    """
    What is wrong, for people to read.
    """


class UpdateAliasRequest(TypedDict):
    """
    Settings to change; those left out keep their value.
    """

    FunctionVersion: NotRequired[str]
    """
    The version that an alias stands for.
    """
    Description: NotRequired[str]
    """
    What it is for, in free words. Empty by default.
    """
    RoutingConfig: NotRequired[RoutingConfig]
    RevisionId: NotRequired[str]
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """


class UpdateCodeFromBucket(TypedDict):
    """
    Where the new package is.
    """

    S3Bucket: str
    """
    The bucket with the package; `hot-reload` for a folder of this machine, which is run where it stands and watched for changes.
    """
    S3Key: str
    """
    The package's key in the bucket; with the bucket `hot-reload`, the folder's full path.
    """
    S3ObjectVersion: NotRequired[str]
    """
    The version of the object, if the bucket keeps versions.
    """
    Architectures: NotRequired[list[Literal["x86_64", "arm64"]]]
    """
    The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
    """
    Publish: NotRequired[bool]
    """
    Whether to publish a version at once. False by default.
    """
    DryRun: NotRequired[bool]
    """
    Whether to check everything and change nothing. False by default.
    """
    RevisionId: NotRequired[str]
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """


class UpdateCodeFromRequest(TypedDict):
    """
    The new package itself.
    """

    ZipFile: str
    """
    A zip archive of at most 50 MB, in base64.
    """
    Architectures: NotRequired[list[Literal["x86_64", "arm64"]]]
    """
    The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
    """
    Publish: NotRequired[bool]
    """
    Whether to publish a version at once. False by default.
    """
    DryRun: NotRequired[bool]
    """
    Whether to check everything and change nothing. False by default.
    """
    RevisionId: NotRequired[str]
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """


class UpdateEventSourceMappingRequest(TypedDict):
    """
    Settings to change; those left out keep their value.
    """

    FunctionName: NotRequired[str]
    """
    A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    """
    Enabled: NotRequired[bool]
    """
    Whether the source is polled and the function called. True by default; every source takes it.
    """
    BatchSize: NotRequired[int]
    """
    How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    """
    MaximumBatchingWindowInSeconds: NotRequired[int]
    """
    How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    """
    ParallelizationFactor: NotRequired[int]
    """
    How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
    """
    BisectBatchOnFunctionError: NotRequired[bool]
    """
    Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRecordAgeInSeconds: NotRequired[int]
    """
    Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    """
    MaximumRetryAttempts: NotRequired[int]
    """
    How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    """
    TumblingWindowInSeconds: NotRequired[int]
    """
    The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
    """
    FunctionResponseTypes: NotRequired[list[Literal["ReportBatchItemFailures"]]]
    """
    What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    """
    DestinationConfig: NotRequired[DestinationConfig]
    FilterCriteria: NotRequired[FilterCriteria]
    ScalingConfig: NotRequired[ScalingConfig]
    ProvisionedPollerConfig: NotRequired[ProvisionedPollerConfig]
    MetricsConfig: NotRequired[MetricsConfig]
    SourceAccessConfigurations: NotRequired[list[UpdatedAccessConfiguration]]
    """
    New access settings, in place of all the old ones. A virtual host cannot be changed: the old one stays.
    """
    AmazonManagedKafkaEventSourceConfig: NotRequired[AmazonManagedKafkaEventSourceConfig]
    SelfManagedKafkaEventSourceConfig: NotRequired[SelfManagedKafkaEventSourceConfig]


UpdateFunctionCodeRequest: TypeAlias = UpdateCodeFromRequest | UpdateCodeFromBucket
"""
New code for `$LATEST`: in the request itself, or in a bucket.
"""


class UpdateFunctionConfigurationRequest(TypedDict):
    """
    Settings of `$LATEST` to change; those left out keep their value.
    """

    Role: NotRequired[str]
    """
    The role that the function runs under. Kept and shown; nobody asks for its permissions.
    """
    Handler: NotRequired[str]
    """
    What is called within the code, in the language's own spelling: `file.function`, or a class.
    """
    Runtime: NotRequired[
        Literal[
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
        ]
    ]
    """
    The language and release that the code is for. What runs it has to be on this machine.
    """
    Description: NotRequired[str]
    """
    What it is for, in free words. Empty by default.
    """
    Timeout: NotRequired[int]
    """
    How many seconds an invocation may take; 3 by default.
    """
    MemorySize: NotRequired[int]
    """
    How many megabytes the function may use; 128 by default.
    """
    Environment: NotRequired[Environment]
    DeadLetterConfig: NotRequired[DeadLetterConfig]
    VpcConfig: NotRequired[VpcConfig]
    KMSKeyArn: NotRequired[str]
    """
    The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
    """
    TracingConfig: NotRequired[TracingConfig]
    EphemeralStorage: NotRequired[EphemeralStorage]
    SnapStart: NotRequired[SnapStart]
    LoggingConfig: NotRequired[LoggingConfig]
    RevisionId: NotRequired[str]
    """
    Changes with every change. A request that names one is refused when it is not the present one.
    """


class UpdatedAccessConfiguration(TypedDict):
    """
    One way to sign in, or one part of the network to do so from; which ones the source decides.
    """

    Type: Literal[
        "BASIC_AUTH",
        "SASL_SCRAM_256_AUTH",
        "SASL_SCRAM_512_AUTH",
        "CLIENT_CERTIFICATE_TLS_AUTH",
        "SERVER_ROOT_CA_CERTIFICATE",
        "VPC_SUBNET",
        "VPC_SECURITY_GROUP",
    ]
    """
    Every access type but VIRTUAL_HOST.
    """
    URI: str
    """
    What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    """


class ValidationException(TypedDict):
    """
    A field's value breaks the constraint that this document states for it.
    """

    message: str
    """
    What is wrong, for people to read.
    """


BadRequestError: TypeAlias = (
    InvalidParameterValueException | ResourceInUseException | ValidationException | SerializationException
)
"""
One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
"""


FunctionRequestError: TypeAlias = InvalidParameterValueException | ValidationException | SerializationException
"""
One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
"""


InvocationRequestError: TypeAlias = (
    InvalidParameterValueException | InvalidRequestContentException | ValidationException
)
"""
One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
"""


class VersionPage(TypedDict):
    """
    Some versions, oldest first, and where to go on.
    """

    Versions: list[FunctionConfiguration]
    """
    The functions or versions of this page.
    """
    NextMarker: NotRequired[str]
    """
    Where the next page begins. What it means is the server's affair.
    """


class VpcConfig(TypedDict):
    """
    The network that the function would be in. Kept and shown; it is in this machine's.
    """

    SubnetIds: NotRequired[list[str]]
    """
    The subnets.
    """
    SecurityGroupIds: NotRequired[list[str]]
    """
    Security groups.
    """
    Ipv6AllowedForDualStack: NotRequired[bool]
    """
    Whether the function may use IPv6 to go out. Kept and shown.
    """

"""Impossible mappings. Each line with `# E: code` must not type-check, for that reason; no other line may fail."""

from __future__ import annotations

from headrace.client import AsyncClient, Client
from headrace_client.models import (
    ActiveMqAccessConfiguration,
    ActiveMqMapping,
    DynamoDBStreamMapping,
    FilterCriteria,
    KinesisStreamMapping,
    KinesisStreamMappingAtTimestamp,
    MskMapping,
    ScalingConfig,
    SelfManagedKafkaMapping,
    SqsFifoQueueMapping,
    SqsProvisionedPollerConfig,
    SqsQueueMapping,
    SqsQueueMappingWithWindow,
    UpdateEventSourceMappingRequest,
)
from headrace_client.requests import CreateEventSourceMappingRequest

# Every mapping has a function, and every source but a Kafka cluster of one's own an ARN.
SqsQueueMapping(event_source_arn="arn")  # E: call-arg
SqsQueueMapping(function_name="f")  # E: call-arg
SelfManagedKafkaMapping(function_name="f", topics=["t"], source_access_configurations=[])  # E: call-arg

# Queues have no positions, no topics, and nothing that is a stream's.
SqsQueueMapping(function_name="f", event_source_arn="arn", starting_position="LATEST")  # E: call-arg
SqsQueueMapping(function_name="f", event_source_arn="arn", topics=["t"])  # E: call-arg
SqsQueueMapping(function_name="f", event_source_arn="arn", parallelization_factor=2)  # E: call-arg
SqsQueueMapping(function_name="f", event_source_arn="arn", maximum_retry_attempts=2)  # E: call-arg
SqsFifoQueueMapping(function_name="f", event_source_arn="arn", bisect_batch_on_function_error=True)  # E: call-arg

# A window makes it another mapping of a standard queue; a FIFO queue has none.
SqsQueueMapping(function_name="f", event_source_arn="arn", maximum_batching_window_in_seconds=5)  # E: arg-type
SqsFifoQueueMapping(function_name="f", event_source_arn="arn", maximum_batching_window_in_seconds=5)  # E: arg-type
SqsQueueMappingWithWindow(function_name="f", event_source_arn="arn", batch_size=100)  # E: call-arg

# Streams begin somewhere, and at a time only if it is given; DynamoDB's cannot begin at a time.
KinesisStreamMapping(function_name="f", event_source_arn="arn")  # E: call-arg
KinesisStreamMapping(function_name="f", event_source_arn="arn", starting_position="AT_TIMESTAMP")  # E: arg-type
KinesisStreamMapping(function_name="f", event_source_arn="arn", starting_position="OLDEST")  # E: arg-type
DynamoDBStreamMapping(function_name="f", event_source_arn="arn")  # E: call-arg
DynamoDBStreamMapping(function_name="f", event_source_arn="arn", starting_position="AT_TIMESTAMP")  # E: arg-type
KinesisStreamMappingAtTimestamp(  # E: call-arg
    function_name="f", event_source_arn="arn", starting_position="AT_TIMESTAMP"
)

# Kafka has topics, brokers have queues and credentials, and scaling is a queue's.
MskMapping(function_name="f", event_source_arn="arn", starting_position="LATEST")  # E: call-arg
ActiveMqMapping(function_name="f", event_source_arn="arn", queues=["q"])  # E: call-arg
ActiveMqAccessConfiguration(type_="VIRTUAL_HOST", uri="/")  # E: arg-type
KinesisStreamMapping(  # E: call-arg
    function_name="f", event_source_arn="arn", starting_position="LATEST", scaling_config=ScalingConfig()
)
SqsFifoQueueMapping(  # E: call-arg
    function_name="f", event_source_arn="arn", provisioned_poller_config=SqsProvisionedPollerConfig()
)

# What is created is not updated, and the other way round.
UpdateEventSourceMappingRequest(event_source_arn="arn")  # E: call-arg
UpdateEventSourceMappingRequest(starting_position="LATEST")  # E: call-arg
UpdateEventSourceMappingRequest(batch_size="10")  # E: arg-type
FilterCriteria(filters=["{}"])  # E: list-item
NOT_ONE: CreateEventSourceMappingRequest = UpdateEventSourceMappingRequest()  # E: assignment


async def use(client: Client, client_async: AsyncClient) -> None:
    client.create(UpdateEventSourceMappingRequest())  # E: arg-type
    client.create({"FunctionName": "f"})  # E: arg-type
    client.update("uuid", SqsQueueMapping(function_name="f", event_source_arn="arn"))  # E: arg-type
    await client_async.update(1, UpdateEventSourceMappingRequest())  # E: arg-type
    client.get("uuid").no_such_member  # E: attr-defined  # noqa: B018

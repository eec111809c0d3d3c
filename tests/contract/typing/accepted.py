"""What users of the typed client write. All of it must type-check; none of it is run."""

from __future__ import annotations

from headrace.client import AsyncClient, Client, InvalidRequest, TooManyRequestsException, validate
from headrace_client.models import (
    ActiveMqAccessConfiguration,
    ActiveMqMapping,
    DynamoDBStreamMapping,
    Endpoints,
    EventSourceMappingConfiguration,
    Filter,
    FilterCriteria,
    KinesisStreamMapping,
    KinesisStreamMappingAtTimestamp,
    MskMapping,
    OnFailure,
    RabbitMqAccessConfiguration,
    RabbitMqMapping,
    ScalingConfig,
    SelfManagedEventSource,
    SelfManagedKafkaMapping,
    SqsFifoQueueMapping,
    SqsQueueMapping,
    SqsQueueMappingWithWindow,
    StreamDestinationConfig,
    StreamOnFailure,
    UpdateEventSourceMappingRequest,
)
from headrace_client.requests import CreateEventSourceMappingRequest

REQUESTS: list[CreateEventSourceMappingRequest] = [
    SqsQueueMapping(
        function_name="f",
        event_source_arn="arn",
        batch_size=10,
        enabled=False,
        scaling_config=ScalingConfig(maximum_concurrency=2),
        filter_criteria=FilterCriteria(filters=[Filter(pattern="{}")]),
        function_response_types=["ReportBatchItemFailures"],
    ),
    SqsQueueMapping(function_name="f", event_source_arn="arn", maximum_batching_window_in_seconds=0),
    SqsQueueMappingWithWindow(
        function_name="f", event_source_arn="arn", batch_size=10_000, maximum_batching_window_in_seconds=5
    ),
    SqsFifoQueueMapping(function_name="f", event_source_arn="arn"),
    SqsFifoQueueMapping(function_name="f", event_source_arn="arn", maximum_batching_window_in_seconds=0),
    KinesisStreamMapping(
        function_name="f",
        event_source_arn="arn",
        starting_position="LATEST",
        destination_config=StreamDestinationConfig(on_failure=StreamOnFailure(destination="arn")),
    ),
    KinesisStreamMappingAtTimestamp(
        function_name="f",
        event_source_arn="arn",
        starting_position="AT_TIMESTAMP",
        starting_position_timestamp=1_764_000_000.5,
    ),
    DynamoDBStreamMapping(function_name="f", event_source_arn="arn", starting_position="TRIM_HORIZON"),
    MskMapping(function_name="f", event_source_arn="arn", starting_position="TRIM_HORIZON", topics=["orders"]),
    SelfManagedKafkaMapping(
        function_name="f",
        self_managed_event_source=SelfManagedEventSource(endpoints=Endpoints(kafka_bootstrap_servers=["kafka:9092"])),
        topics=["orders"],
        source_access_configurations=[],
    ),
    ActiveMqMapping(
        function_name="f",
        event_source_arn="arn",
        queues=["orders"],
        source_access_configurations=[ActiveMqAccessConfiguration(type_="BASIC_AUTH", uri="arn")],
    ),
    RabbitMqMapping(
        function_name="f",
        event_source_arn="arn",
        queues=["orders"],
        source_access_configurations=[
            RabbitMqAccessConfiguration(type_="BASIC_AUTH", uri="arn"),
            RabbitMqAccessConfiguration(type_="VIRTUAL_HOST", uri="/"),
        ],
    ),
]
UPDATE = UpdateEventSourceMappingRequest(enabled=False, filter_criteria=FilterCriteria())


def use(client: Client) -> str:
    validate(UPDATE)
    validate({"BatchSize": 1}, "UpdateEventSourceMappingRequest")
    created: EventSourceMappingConfiguration = client.create(REQUESTS[0])
    names = [mapping.uuid for mapping in client.iterate(function_name="f", page_size=10)]
    marker: str | None = client.list(max_items=1).next_marker or None
    try:
        client.update(created.uuid, UPDATE)
    except InvalidRequest as error:
        return error.problems[0].field
    except TooManyRequestsException as error:
        seconds: float | None = error.retry_after
        return f"{error.code} {error.status} {error.request_id} {seconds} {names} {marker}"
    return client.delete(client.get(created.uuid).uuid).state


async def use_async() -> str:
    async with AsyncClient("http://127.0.0.1:4566", timeout=1, validate=True) as client:
        created: EventSourceMappingConfiguration = await client.create(REQUESTS[0])
        async for mapping in client.iterate():
            await client.delete(mapping.uuid)
        return created.state


ON_FAILURE = OnFailure(destination="kafka://failures")

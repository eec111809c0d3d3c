"""What a server is made of. Lines with `# E: code` must not type-check, for that reason; no other line may fail."""

from __future__ import annotations

from headrace_api import contract, document, limits
from headrace_api.models import (
    CreateEventSourceMappingRequest,
    EventSourceMappingConfiguration,
    EventSourceMappingPage,
    SqsFifoQueueMapping,
    UpdateEventSourceMappingRequest,
)
from headrace_api.operations import EventSourceMappingsOperations

FIFO: SqsFifoQueueMapping = {"EventSourceArn": "arn", "FunctionName": "f", "MaximumBatchingWindowInSeconds": 0}
CREATE: CreateEventSourceMappingRequest = FIFO
BROKEN: SqsFifoQueueMapping = {"EventSourceArn": "arn", "FunctionName": "f", "Queues": []}  # E: typeddict-unknown-key
UPDATE: UpdateEventSourceMappingRequest = {"BatchSize": "1"}  # E: typeddict-item
LARGEST: int = limits.BATCH_SIZE_MAXIMUM
POSITIONS: tuple[str, ...] = limits.STARTING_POSITION_VALUES
TITLE: str = contract()["info"]["title"]
TEXT: bytes = document()


class Complete:
    async def create_event_source_mapping(
        self, body: CreateEventSourceMappingRequest
    ) -> EventSourceMappingConfiguration:
        raise NotImplementedError(body["FunctionName"])

    async def list_event_source_mappings(
        self, event_source_arn: str | None, function_name: str | None, marker: str | None, max_items: int | None
    ) -> EventSourceMappingPage:
        return {"EventSourceMappings": []}

    async def get_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        raise NotImplementedError

    async def update_event_source_mapping(
        self, uuid: str, body: UpdateEventSourceMappingRequest
    ) -> EventSourceMappingConfiguration:
        raise NotImplementedError(body.get("Enabled"))

    async def delete_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        raise NotImplementedError


class Incomplete:
    async def get_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        raise NotImplementedError


COMPLETE: EventSourceMappingsOperations = Complete()
INCOMPLETE: EventSourceMappingsOperations = Incomplete()  # E: assignment

# Generated from openapi.yaml by scripts/generate; do not edit.
"""What a server of the contract has to be able to do: one typed method for each operation."""

from __future__ import annotations

from typing import Protocol

from .models import (
    CreateEventSourceMappingRequest,
    EventSourceMappingConfiguration,
    EventSourceMappingPage,
    UpdateEventSourceMappingRequest,
)


class Operations(Protocol):
    """The contract's operations. Requests have passed the contract when they arrive; errors are raised."""

    async def create_event_source_mapping(
        self, body: CreateEventSourceMappingRequest
    ) -> EventSourceMappingConfiguration:
        """Connect an event source to a function.

        Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the
        first poll: its `State` is `Creating`, and `Enabled` follows.

        Answers 202. Errors: 400, 404, 409, 413, 415, 429, 500.
        """
        ...

    async def list_event_source_mappings(
        self, event_source_arn: str | None, function_name: str | None, marker: str | None, max_items: int | None
    ) -> EventSourceMappingPage:
        """List mappings, page by page.

        Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody
        knows is no error: the list is empty.

        Answers 200. Errors: 400, 429, 500.
        """
        ...

    async def get_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        """Read one mapping.

        Gives a mapping's settings, its state and the result of its last run.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def update_event_source_mapping(
        self, uuid: str, body: UpdateEventSourceMappingRequest
    ) -> EventSourceMappingConfiguration:
        """Change one mapping.

        Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would
        accept for the same source. The event source, its starting position, its topic and its queue cannot be
        changed.

        Answers 202. Errors: 400, 404, 409, 413, 415, 429, 500.
        """
        ...

    async def delete_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        """Remove one mapping.

        Stops polling and forgets the mapping. The answer shows it for the last time, in the state `Deleting`; a batch
        that is with the function already is brought to its end.

        Answers 202. Errors: 400, 404, 429, 500.
        """
        ...

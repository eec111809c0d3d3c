# Generated from openapi.yaml by scripts/generate; do not edit.
"""The adapters that a web framework calls: arguments under their names on the wire in, the result and its status out."""

from __future__ import annotations

from .models import (
    CreateEventSourceMappingRequest,
    EventSourceMappingConfiguration,
    EventSourceMappingPage,
    UpdateEventSourceMappingRequest,
)
from .operations import Operations


class Handlers:
    """One method for each operationId. Resolve an operationId with `getattr(handlers, operation_id)`."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations

    async def CreateEventSourceMapping(
        self, body: CreateEventSourceMappingRequest
    ) -> tuple[EventSourceMappingConfiguration, int]:
        """POST /2015-03-31/event-source-mappings/"""
        return await self._operations.create_event_source_mapping(body), 202

    async def ListEventSourceMappings(
        self,
        EventSourceArn: str | None = None,
        FunctionName: str | None = None,
        Marker: str | None = None,
        MaxItems: int | None = None,
    ) -> tuple[EventSourceMappingPage, int]:
        """GET /2015-03-31/event-source-mappings/"""
        return await self._operations.list_event_source_mappings(EventSourceArn, FunctionName, Marker, MaxItems), 200

    async def GetEventSourceMapping(self, UUID: str) -> tuple[EventSourceMappingConfiguration, int]:
        """GET /2015-03-31/event-source-mappings/{UUID}"""
        return await self._operations.get_event_source_mapping(UUID), 200

    async def UpdateEventSourceMapping(
        self, UUID: str, body: UpdateEventSourceMappingRequest
    ) -> tuple[EventSourceMappingConfiguration, int]:
        """PUT /2015-03-31/event-source-mappings/{UUID}"""
        return await self._operations.update_event_source_mapping(UUID, body), 202

    async def DeleteEventSourceMapping(self, UUID: str) -> tuple[EventSourceMappingConfiguration, int]:
        """DELETE /2015-03-31/event-source-mappings/{UUID}"""
        return await self._operations.delete_event_source_mapping(UUID), 202

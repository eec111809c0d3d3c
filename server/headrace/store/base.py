"""The protocol of a store. A change has outlived the process when the call that made it has returned."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from headrace.deployed import DeployedFunction, QueuedEvent
from headrace.model import Checkpoint, Counters, EventSourceMapping


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of a listing, in the order of creation. `after` goes on with the next page; None ends the listing."""

    mappings: tuple[EventSourceMapping, ...]
    after: int | None


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to read one lane of a mapping, as it was when it was taken."""

    uuid: str
    lane: str
    owner: str
    #: Higher than at every earlier taking. What an earlier holder still writes is refused.
    epoch: int
    #: How far the lane has been dealt with; None when nobody has begun.
    checkpoint: Checkpoint | None


class LeaseLostError(Exception):
    """The lease is somebody else's now, or the mapping is gone."""


class Store(Protocol):
    """Mappings by UUID, in the order of their creation; functions by name; events that wait for their invocation.

    Calls are quick and do not wait for anybody else.
    """

    def add(self, mapping: EventSourceMapping, checkpoints: Mapping[str, Checkpoint] | None = None) -> None:
        """Keep a new mapping, and where its lanes begin, by lane. Raises ValueError when its UUID is taken."""
        ...

    def get(self, uuid: str) -> EventSourceMapping | None: ...

    def replace(self, mapping: EventSourceMapping) -> None:
        """Put a mapping in the place of the one with its UUID. Raises KeyError when there is none."""
        ...

    def remove(self, uuid: str) -> None:
        """Forget a mapping, its counters, checkpoints and leases; nothing happens when there is none."""
        ...

    def page(self, after: int, limit: int, source_arn: str | None, function_arn: str | None) -> ListPage:
        """Up to `limit` mappings that were created after the place `after` (0 is the beginning), filtered."""
        ...

    def between(self, source_arn: str | None, function_arn: str) -> Sequence[EventSourceMapping]:
        """The mappings from this source to this function; None stands for all sources without an ARN."""
        ...

    def all(self) -> Sequence[EventSourceMapping]: ...

    def counters(self) -> Mapping[str, Counters]:
        """The counters of all mappings that have any, by UUID."""
        ...

    def save_counters(self, counters: Iterable[tuple[str, Counters]]) -> None: ...

    def checkpoints(self, uuid: str) -> Mapping[str, Checkpoint]:
        """How far the lanes of a mapping have been dealt with, by lane."""
        ...

    def acquire(self, uuid: str, lane: str, owner: str, now: float, until: float) -> Lease | None:
        """Take a lane of a mapping until then; None while it is leased to another owner, or there is no such mapping.

        Its own lane an owner may take again, which ends the earlier lease.
        """
        ...

    def renew(self, owner: str, now: float, until: float) -> Collection[tuple[str, str]]:
        """Extend all leases of an owner that have not run out; returns their mappings and lanes."""
        ...

    def save_checkpoint(self, lease: Lease, checkpoint: Checkpoint) -> None:
        """Keep how far a lane has been dealt with. Raises LeaseLostError, and changes nothing, for an outdated lease.

        A lease is outdated when the lane was taken anew, given back or forgotten since. One that has run out and that
        nobody took is not: nobody else can have gone on from there.
        """
        ...

    def release(self, lease: Lease) -> None:
        """Give a lane back; nothing happens for an outdated lease."""
        ...

    def forget_lanes(self, uuid: str, lanes: Iterable[str]) -> None:
        """Forget checkpoints and leases of lanes that the source no longer has."""
        ...

    def functions(self) -> Sequence[DeployedFunction]:
        """All functions, in the order of their names."""
        ...

    def function(self, name: str) -> DeployedFunction | None: ...

    def put_function(self, function: DeployedFunction) -> None:
        """Keep a function, in the place of an earlier one of its name."""
        ...

    def remove_function(self, name: str) -> None:
        """Forget a function; nothing happens when there is none. Its events stay."""
        ...

    def events(self) -> Sequence[QueuedEvent]:
        """All events, those that are due first in front."""
        ...

    def put_event(self, event: QueuedEvent) -> None:
        """Keep an event, in the place of an earlier state of it."""
        ...

    def remove_event(self, id: str) -> None:
        """Forget an event; nothing happens when there is none."""
        ...

    def close(self) -> None: ...

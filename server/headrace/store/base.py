"""The protocol of a store. A change has outlived the process when the call that made it has returned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from headrace.model import Counters, EventSourceMapping


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of a listing, in the order of creation. `after` goes on with the next page; None ends the listing."""

    mappings: tuple[EventSourceMapping, ...]
    after: int | None


class Store(Protocol):
    """Mappings by UUID, in the order of their creation. Calls are quick and do not wait for anybody else."""

    def add(self, mapping: EventSourceMapping) -> None:
        """Keep a new mapping. Raises ValueError when its UUID is taken."""
        ...

    def get(self, uuid: str) -> EventSourceMapping | None: ...

    def replace(self, mapping: EventSourceMapping) -> None:
        """Put a mapping in the place of the one with its UUID. Raises KeyError when there is none."""
        ...

    def remove(self, uuid: str) -> None:
        """Forget a mapping and its counters; nothing happens when there is none."""
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

    def close(self) -> None: ...

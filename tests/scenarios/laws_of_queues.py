"""What holds in every story of a queue.

Batches keep to MaximumConcurrency. A FIFO group keeps its order and is never in flight twice. A message leaves the
queue only when a function has answered for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from laws import Flight, Laws, group_of

from headrace.model import EventSourceMapping, Options
from headrace.sources.memory import MemoryQueue


class QueueLaws(Laws):
    def __init__(self, queue: MemoryQueue, kept: Callable[[], Sequence[EventSourceMapping]]) -> None:
        super().__init__(queue.clock, kept)
        self._queue = queue
        #: Messages in the order of sending, by group.
        self._groups: dict[str, list[str]] = defaultdict(list)
        self._answered: set[str] = set()

    def sent(self, id: str) -> None:
        self._groups[group_of(id)].append(id)

    def answered(self, function: str, event: Any, answer: str | None) -> None:
        """The function has dealt with all, or says which of them it has not."""
        if answer is not None:
            self._answered.update(record["messageId"] for record in event["Records"])

    def deleted(self, id: str, *, dropped: bool) -> None:
        """A message has left the queue; `dropped` says that a filter may have had it so."""
        if id not in self._answered and not dropped:
            self.break_(f"{id} was deleted and no function had answered for it")

    def is_within_limits(self, flight: Flight, chosen: Options) -> None:
        beside = sum(other.function == flight.function for other in self.in_flight)
        if chosen.maximum_concurrency is not None and beside >= chosen.maximum_concurrency:
            self.break_(f"{beside + 1} batches in flight at once")

    def is_in_order(self, flight: Flight) -> None:
        if not self._queue.fifo:
            return
        ids = flight.ids
        for place, id in enumerate(ids):
            group = self._groups[group_of(id)]
            for earlier in group[: group.index(id)]:
                if earlier in self._queue.messages and earlier not in ids[:place]:
                    self.break_(f"{id} overtook {earlier}")
        for other in self.in_flight:
            if set(map(group_of, other.ids)) & set(map(group_of, ids)):
                self.break_(f"{ids} and {other.ids} are of one group and in flight at once")

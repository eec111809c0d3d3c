"""What holds in every story, whatever else it says.

No invocation starts for a mapping that is Disabled or gone. Batches keep to BatchSize, MaximumConcurrency and 6 MB. A
FIFO group keeps its order and is never in flight twice. A message leaves the queue only when a function has answered
for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from headrace.core.gather import MAXIMUM_EVENT_BYTES
from headrace.core.lifecycle import IN_MOTION
from headrace.core.options import options
from headrace.model import EventSourceMapping, State
from headrace.sources.memory import MemoryQueue


class Laws:
    """Watches invocations. `kept` gives the mappings as they are kept at the moment."""

    def __init__(self, queue: MemoryQueue, kept: Callable[[], Sequence[EventSourceMapping]]) -> None:
        self._queue = queue
        self._kept = kept
        #: Messages in the order of sending, by group.
        self._groups: dict[str, list[str]] = defaultdict(list)
        self._in_flight: list[tuple[str, Sequence[str]]] = []
        self._answered: set[str] = set()
        self.broken: list[str] = []

    def sent(self, id: str) -> None:
        self._groups[group_of(id)].append(id)

    @contextmanager
    def invocation(self, function: str, ids: Sequence[str], size: int) -> Iterator[None]:
        """Around the invocation of a function with these messages, in an event of so many bytes."""
        self._is_wanted(function)
        self._is_within_limits(function, ids, size)
        if self._queue.fifo:
            self._is_in_order(ids)
        flight = (function, ids)
        self._in_flight.append(flight)
        try:
            yield
        finally:
            self._in_flight.remove(flight)

    def answered(self, ids: Sequence[str]) -> None:
        """The function has dealt with these, or says which of them it has not."""
        self._answered |= set(ids)

    def at_the_end(self, *, dropped: bool) -> None:
        """`dropped`: filters may have deleted messages that no function has seen."""
        for id in self._queue.deleted:
            if id not in self._answered and not dropped:
                self._break(f"{id} was deleted and no function had answered for it")

    def _is_wanted(self, function: str) -> None:
        arns = [mapping.function_arn for mapping in self._kept() if mapping.state is not State.DISABLED]
        if function_arn(function) not in arns:
            self._break(f"{function} was invoked by no mapping that is enabled")

    def _is_within_limits(self, function: str, ids: Sequence[str], size: int) -> None:
        if len(ids) > 1 and size > MAXIMUM_EVENT_BYTES:
            self._break(f"an event of {size} bytes")
        for mapping in self._kept():
            if mapping.function_arn != function_arn(function) or mapping.state in IN_MOTION:
                continue  # while a change is under way, the options before and after it may both be seen
            chosen = options(mapping.kind, mapping.settings)
            if len(ids) > chosen.batch_size:
                self._break(f"a batch of {len(ids)}")
            beside = sum(name == function for name, _ in self._in_flight)
            if chosen.maximum_concurrency is not None and beside >= chosen.maximum_concurrency:
                self._break(f"{beside + 1} batches in flight at once")

    def _is_in_order(self, ids: Sequence[str]) -> None:
        for place, id in enumerate(ids):
            group = self._groups[group_of(id)]
            for earlier in group[: group.index(id)]:
                if earlier in self._queue.messages and earlier not in ids[:place]:
                    self._break(f"{id} overtook {earlier}")
        for _, others in self._in_flight:
            if set(map(group_of, others)) & set(map(group_of, ids)):
                self._break(f"{ids} and {others} are of one group and in flight at once")

    def _break(self, what: str) -> None:
        self.broken.append(f"after {self._queue.clock.now():.2f}: {what}")


def group_of(id: str) -> str:
    """`A1` is of group A."""
    return id.rstrip("0123456789")


def function_arn(name: str) -> str:
    return f"arn:aws:lambda:us-east-1:000000000000:function:{name}"

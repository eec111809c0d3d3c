"""What every poller has: its mapping in one revision, its function, time, chance, and somebody to report to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Protocol, TypeVar
from uuid import UUID

from headrace.clock import Clock
from headrace.core import decide
from headrace.core.filters import Filters
from headrace.errors import SourceError
from headrace.model import EventSourceMapping, Function, Options
from headrace.observe import Observer

T = TypeVar("T")


class Poller(Protocol):
    """Moves the records of one mapping to its function until it is told to stop."""

    async def run(self) -> None:
        """Work until `stop` is called. Raises whatever fault of ours ended a task."""
        ...

    def stop(self) -> None:
        """Start no invocation any more. `run` returns when all that is in flight has ended."""
        ...


@dataclass(frozen=True, slots=True)
class Work:
    """What a poller works with: one mapping in one revision."""

    mapping: EventSourceMapping
    options: Options
    filters: Filters
    function: Function


class Surroundings:
    """Clock, chance, counters, log, and the word to stop: for one poller."""

    def __init__(self, mapping: EventSourceMapping, clock: Clock, chance: Random, observer: Observer) -> None:
        self.mapping = mapping
        self.clock = clock
        self.chance = chance
        self.tally = observer.tally(mapping.uuid)
        self.stopping = asyncio.Event()
        self._observer = observer
        self._troubles: dict[str, str] = {}
        #: The last result before errors of the source began, which it becomes again when they are over.
        self._result_before: str | None = None
        self._is_failing = False

    @property
    def source_name(self) -> str:
        return self.mapping.source_arn or self.mapping.kind.value

    def event(self, name: str, **values: Any) -> None:
        self._observer.event(name, mapping=self.mapping.uuid, **values)

    def request_id(self) -> str:
        return str(UUID(int=self.chance.getrandbits(128), version=4))

    def delay(self, error: SourceError, attempt: int) -> float:
        """Seconds until the next try after an error, of so many in a row."""
        return error.retry_after or decide.backoff(attempt, self.chance.random())

    async def opened(self, open_source: Callable[[], Awaitable[T]]) -> T | None:
        """What could be opened in the end; None when told to stop before."""
        attempt = 0
        while not self.stopping.is_set():
            try:
                return await open_source()
            except SourceError as error:
                await self.after_error(error, attempt)
                attempt += 1
        return None

    async def after_error(self, error: SourceError, attempt: int) -> None:
        """Tell of an error of the source, and wait for a while."""
        seconds = self.delay(error, attempt)
        if not self._is_failing:
            self._is_failing, self._result_before = True, self.tally.last_result
        self.tally.last_result = f"PROBLEM: {error.message}"
        self.event(
            "source_error",
            source=self.source_name,
            reason=error.message,
            code=error.code,
            seconds=round(seconds, 3),
        )
        await self.stopped_before(self.clock.now() + seconds)

    def trouble(self, where: str, what: str | None) -> None:
        """What keeps a part of the mapping from going on, for whoever looks at it; None when nothing does any more."""
        if what is not None:
            self._troubles[where] = what
        else:
            self._troubles.pop(where, None)
        self.tally.trouble = next(iter(self._troubles.values()), None)

    def recovered(self) -> None:
        """The source answers again."""
        if self._is_failing:
            self._is_failing, self.tally.last_result = False, self._result_before

    async def stopped_before(self, at: float) -> bool:
        """Wait until this time; True when told to stop before."""
        try:
            async with asyncio.timeout(max(0.0, at - self.clock.now())):
                await self.stopping.wait()
        except TimeoutError:
            return False
        return True

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
from headrace.errors import NOT_AUTHENTICATED, NOT_AUTHORIZED, NOT_VALID, SOURCE_DENIED, SOURCE_MISSING, SourceError
from headrace.model import EventSourceMapping, Function, Options
from headrace.observe import Observer

T = TypeVar("T")

#: Codes of errors that a mapping of Kafka or Amazon MQ shows as its StateTransitionReason (documented).
_REASONS = (NOT_AUTHENTICATED, NOT_AUTHORIZED, NOT_VALID)


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
        self.tally.age = self._age
        self.stopping = asyncio.Event()
        self._observer = observer
        self._troubles: dict[tuple[str, str], str] = {}
        self._oldest: dict[str, float] = {}

    @property
    def source_name(self) -> str:
        return self.mapping.source_name

    def event(self, name: str, **values: Any) -> None:
        self._observer.event(name, mapping=self.mapping.uuid, **values)

    def request_id(self) -> str:
        return str(UUID(int=self.chance.getrandbits(128), version=4))

    def delay(self, error: SourceError, attempt: int) -> float:
        """Seconds until the next try after an error, of so many in a row."""
        return max(error.retry_after or 0.0, decide.backoff(attempt, self.chance.random()))

    async def opened(self, open_source: Callable[[], Awaitable[T]]) -> T | None:
        """What could be opened in the end; None when told to stop before."""
        attempt = 0
        while not self.stopping.is_set():
            try:
                return await self.unless_stopping(open_source())
            except SourceError as error:
                await self.after_error(error, attempt)
                attempt += 1
        return None

    async def unless_stopping(self, work: Awaitable[T]) -> T | None:
        """What comes of asking a server, which may take long; None as soon as we are told to stop."""
        asking = asyncio.ensure_future(work)
        told = asyncio.ensure_future(self.stopping.wait())
        try:
            await asyncio.wait((asking, told), return_when=asyncio.FIRST_COMPLETED)
            return asking.result() if asking.done() else None
        finally:
            asking.cancel()
            told.cancel()
            await asyncio.wait((asking, told))

    async def after_error(self, error: SourceError, attempt: int) -> None:
        """Tell of an error of the source, and wait for a while."""
        await self.stopped_before(self.clock.now() + self.tell(error, attempt))

    def tell(self, error: SourceError, attempt: int) -> float:
        """Tell of an error of the source; returns the seconds until the next try."""
        seconds = self.delay(error, attempt)
        if self.tally.failing_since_result is None:
            # It becomes the last result again when the errors are over, be it for another poller of the mapping.
            self.tally.failing_since_result = (self.tally.last_result,)
        self.tally.last_result = f"PROBLEM: {error.message}"
        if self.mapping.kind.is_stream and error.code in (SOURCE_MISSING, SOURCE_DENIED):
            self.trouble("", "source", f"PROBLEM: {error.message}")
        else:
            self.trouble("", "source", error.code if error.code in _REASONS else None)
        self.event(
            "source_error",
            source=self.source_name,
            reason=error.message,
            code=error.code,
            seconds=round(seconds, 3),
        )
        return seconds

    def trouble(self, lane: str, where: str, what: str | None) -> None:
        """What keeps a part of a lane from going on, for whoever looks at it; None when nothing does any more."""
        if what is not None:
            self._troubles[lane, where] = what
        else:
            self._troubles.pop((lane, where), None)
        self.tally.trouble = next(iter(self._troubles.values()), None)

    def oldest(self, lane: str, arrived: float | None) -> None:
        """When the oldest record of a lane arrived that is not done with; None when there is none."""
        if arrived is not None:
            self._oldest[lane] = arrived
        else:
            self._oldest.pop(lane, None)

    def _age(self) -> float:
        """Seconds since the arrival of the oldest record that is not done with."""
        oldest = min(self._oldest.values(), default=None)
        return 0.0 if oldest is None else max(0.0, self.clock.now() - oldest)

    def no_trouble(self, lane: str) -> None:
        """Nothing of this lane keeps anybody from going on."""
        self._troubles = {key: what for key, what in self._troubles.items() if key[0] != lane}
        self.tally.trouble = next(iter(self._troubles.values()), None)

    def forget(self, lane: str) -> None:
        """Nothing is done about this lane any more."""
        self.no_trouble(lane)
        self.oldest(lane, None)

    def store_failed(self, fault: Exception, seconds: float) -> None:
        """Tell that something could not be written, and when it is tried again."""
        self.event("store_error", reason=f"{type(fault).__name__}: {fault}", seconds=seconds)

    def recovered(self) -> None:
        """The source answers again."""
        if self.tally.failing_since_result is not None:
            (self.tally.last_result,) = self.tally.failing_since_result
            self.tally.failing_since_result = None
            self.trouble("", "source", None)

    async def stopped_before(self, at: float) -> bool:
        """Wait until this time; True when told to stop before. Others have their turn even then."""
        if self.stopping.is_set():
            await self.clock.sleep(0)
        try:
            async with asyncio.timeout(max(0.0, at - self.clock.now())):
                await self.stopping.wait()
        except TimeoutError:
            return False
        return True

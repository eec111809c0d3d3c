"""The whole engine in this process: supervisor, store, pollers and a source, with functions that remember.

A change of a mapping is what the API makes of a request; a restart is what a process does that ends and another that
takes its place over the same store.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

from labs import BOUND, Lab, Progress, Seen, until

from headrace.clock import SystemClock
from headrace.core import lifecycle
from headrace.core.lifecycle import Change
from headrace.destinations import MemoryDestinations
from headrace.functions.callable import CallableContext, CallableFunction
from headrace.model import Counters, EventSourceMapping, State
from headrace.observe import Log, Observer
from headrace.store.sqlite import SqliteStore
from headrace.supervisor import Supervisor

_FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:"
#: Seconds that an invocation may take: longer than any wait of a test.
TIMEOUT = 2 * BOUND

#: What a function does with the records of an event: what it returns is its answer, what it raises is its error.
Plan = Callable[[Sequence[Seen]], Awaitable[Any]]


async def succeed(batch: Sequence[Seen]) -> None:
    """A plan: nothing goes wrong."""


@dataclass
class Invocation:
    """One invocation, from when it began."""

    bodies: list[str]
    #: The mapping's last result when it began.
    result_before: str | None
    is_over: bool = False


@dataclass
class Recorder:
    """A function that remembers its invocations and goes by a plan. It outlives restarts of the engine."""

    lab: Lab
    plan: Plan = succeed
    invocations: list[Invocation] = field(default_factory=list)
    #: The mapping's last result now; known once there is a mapping.
    last_result: Callable[[], str | None] = lambda: None

    async def __call__(self, event: Any, context: CallableContext) -> Any:
        batch = self.lab.seen(event)
        invocation = Invocation([seen.body for seen in batch], self.last_result())
        self.invocations.append(invocation)
        answer = await self.plan(batch)
        invocation.is_over = True
        return answer

    @property
    def batches(self) -> list[list[str]]:
        return [invocation.bodies for invocation in self.invocations]

    @property
    def bodies(self) -> list[str]:
        """All that was seen, in the order of the invocations."""
        return [body for batch in self.batches for body in batch]

    @property
    def dealt_with(self) -> list[str]:
        """The same, without invocations that failed or are under way."""
        return [body for invocation in self.invocations if invocation.is_over for body in invocation.bodies]

    async def has_seen(self, *bodies: str) -> None:
        """Return when each of these was seen."""
        await until(lambda: set(bodies) <= set(self.bodies), lambda: f"{sorted(bodies)} seen, but {self.batches}")


class Engine:
    """Runs mappings from the source of a lab to recorders, over a store in a directory."""

    def __init__(self, lab: Lab, directory: Path) -> None:
        self._lab = lab
        self._directory = directory
        self._functions: dict[str, Recorder] = {}
        #: How many records a test has found to be left, the last time it looked.
        self._left: int | None = None
        self._clock = SystemClock()
        self.log = io.StringIO()

    async def __aenter__(self) -> Self:
        self._store = SqliteStore.open(self._directory)
        self._observer = Observer(Log(self._clock, self.log))
        self._source_type = self._lab.source_type()
        self._supervisor = Supervisor(
            self._store,
            {self._lab.kind: self._source_type},
            self._find_function,
            self._clock,
            Random(1),
            self._observer,
            destinations=MemoryDestinations(),
            owner="engine",
        )
        await self._supervisor.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        closing = asyncio.create_task(self.close())
        await self._lab.end_waiting()
        await closing
        if kind is None and await self._lab.left_behind() is not None and self._left is not None:
            # What the engine said that it had settled, the source has settled.
            await until(self._has_left_behind, f"{self._left} records at the source")
        print(self.log.getvalue())  # for whoever looks at a test that failed
        if kind is None:
            assert "by a fault of ours" not in self.log.getvalue()

    async def close(self, grace: float = 0.0) -> None:
        """End as a process does; invocations that are under way have so many seconds."""
        async with asyncio.timeout(BOUND):
            await self._supervisor.close(grace)
            await self._source_type.close()
        self._store.close()

    async def restart(self) -> None:
        """End in the middle of everything, and begin anew over the same store."""
        await self.close()
        await self.__aenter__()

    def map(self, function: Recorder, **settings: Any) -> str:
        """Create a mapping to a function; returns its UUID."""
        uuid = str(uuid4())
        arn = _FUNCTION + f"f{len(self._functions)}"
        self._functions[arn] = function
        function.last_result = lambda: self.counters(uuid).last_result
        enabled = settings.get("Enabled", True)
        self._store.add(
            EventSourceMapping(
                uuid,
                self._lab.kind,
                arn,
                {"FunctionName": arn, **self._lab.settings, **settings},
                lifecycle.at_once(Change.CREATE, None, enabled),
                lifecycle.reason(self._lab.kind),
                self._clock.now(),
            )
        )
        self._supervisor.wake(uuid)
        return uuid

    def update(self, uuid: str, **settings: Any) -> None:
        """Change a mapping, which takes a while."""
        before = self.mapping(uuid)
        after = replace(before, settings={**before.settings, **settings}, revision=before.revision + 1)
        state = lifecycle.at_once(Change.UPDATE, before.state is not State.DISABLED, after.enabled)
        self._store.replace(replace(after, state=state))
        self._supervisor.wake(uuid)

    async def is_in(self, uuid: str, state: State) -> None:
        """Return when the mapping is in this state."""
        await until(lambda: self.mapping(uuid).state is state, lambda: f"{state}, but {self.mapping(uuid).state}")

    def mapping(self, uuid: str) -> EventSourceMapping:
        mapping = self._store.get(uuid)
        assert mapping is not None
        return mapping

    def counters(self, uuid: str) -> Counters:
        return self._observer.counters(uuid)

    async def left(self, uuid: str) -> int:
        deleted = sum(self.counters(mapping.uuid).deleted for mapping in self._store.all())
        return await self._lab.left(Progress(uuid, self._store.checkpoints(uuid), deleted))

    async def has_left(self, uuid: str, count: int) -> None:
        """Return when so many records are not settled."""
        last: list[int] = []

        async def is_so() -> bool:
            last[:] = [await self.left(uuid)]
            return last == [count]

        await until(is_so, lambda: f"{count} records left, but {last}")
        self._left = count

    async def has_left_nothing(self, uuid: str) -> None:
        """Return when nothing is left, by what the source alone says: where connections break, records are settled
        twice, or nobody hears that they are."""
        await until(lambda: self._is_empty(uuid), "nothing left")
        self._left = 0

    async def _is_empty(self, uuid: str) -> bool:
        if await self._lab.left_behind() is None:
            return await self.left(uuid) == 0
        self.update(uuid, Enabled=False)
        await self.is_in(uuid, State.DISABLED)
        if await self._lab.left_behind() == 0:
            return True
        self.update(uuid, Enabled=True)
        await self.is_in(uuid, State.ENABLED)
        return False

    async def polled(self, uuid: str, count: int) -> None:
        """Return when so many records were read."""
        await until(lambda: self.counters(uuid).polled >= count, lambda: f"{count} polled: {self.counters(uuid)}")

    async def has_result(self, uuid: str, *words: str) -> None:
        """Return when the last result of a mapping has all of these words in it."""

        def is_so() -> bool:
            told = self.counters(uuid).last_result or ""
            return all(word in told for word in words)

        await until(is_so, lambda: f"a result with {words}, but {self.counters(uuid).last_result!r}")

    async def _has_left_behind(self) -> bool:
        return await self._lab.left_behind() == self._left

    def _find_function(self, arn: str) -> CallableFunction:
        return CallableFunction(
            arn.rpartition(":")[2], self._functions[arn], clock=self._clock, arn=arn, timeout=TIMEOUT
        )

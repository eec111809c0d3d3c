"""Makes what runs agree with what is wanted: the store says what is wanted, pollers are what runs.

It is told only that something may have changed and looks for itself, so a restart is nothing special. Each mapping
has at most one poller, and a new one starts only when the old one has ended: a change of options never splits a batch.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from typing import Any

from headrace.clock import Clock
from headrace.core import decide, gather, lifecycle
from headrace.core.filters import compile_patterns
from headrace.core.options import consumer_group, options
from headrace.core.progress import GROUP
from headrace.errors import SourceError
from headrace.leases import RENEW_EVERY, Leases
from headrace.model import (
    Destinations,
    EventSourceMapping,
    Function,
    Source,
    SourceFacts,
    SourceKind,
    SourceType,
    State,
    Stream,
    StreamType,
    Topic,
    TopicType,
)
from headrace.observe import Observer
from headrace.poller import Poller, QueuePoller, StreamPoller, Surroundings, TopicPoller, Work
from headrace.store.base import Store

#: Seconds between two writes of the counters.
SAVE_EVERY = 2.0

#: Finds the function for its resolved ARN. A function that is gone is still something that can be invoked: it answers
#: so.
FindFunction = Callable[[str], Function]


class Supervisor:
    """Starts, stops, restarts and drains pollers. With `polling` false it only settles states: for tests of the API."""

    def __init__(
        self,
        store: Store,
        sources: Mapping[SourceKind, SourceType | StreamType | TopicType],
        find_function: FindFunction,
        clock: Clock,
        chance: Random,
        observer: Observer,
        *,
        destinations: Destinations,
        owner: str,
        polling: bool = True,
    ) -> None:
        self._store = store
        self._sources = sources
        self._find_function = find_function
        self._clock = clock
        self._chance = chance
        self._observer = observer
        self._destinations = destinations
        #: What is ours of the lanes of streams; `owner` tells this process from others over the same store.
        self._leases = Leases(store, clock, owner)
        self._polling = polling
        self._keepers: dict[str, asyncio.Task[None]] = {}
        self._stirred: set[str] = set()
        self._running: dict[str, _Running] = {}
        #: What is done again and again: keeping counters, and leases.
        self._chores: list[asyncio.Task[None]] = []
        self._closing = False

    async def start(self) -> None:
        """Take up every mapping of the store where it was left."""
        counters = self._store.counters()
        for mapping in self._store.all():
            self._observer.begin(mapping.uuid, counters.get(mapping.uuid) or self._observer.counters(mapping.uuid))
            if mapping.state is not State.DISABLED:
                self.wake(mapping.uuid)
        self._chores = [
            asyncio.create_task(self._for_ever(self._save_counters, SAVE_EVERY), name="save counters"),
            asyncio.create_task(self._for_ever(self._leases.renew, RENEW_EVERY), name="renew leases"),
        ]

    def wake(self, uuid: str) -> None:
        """Look at this mapping: something about it may have changed."""
        if self._closing:
            return
        if uuid in self._keepers:
            self._stirred.add(uuid)
            return
        self._keepers[uuid] = asyncio.create_task(self._keep(uuid), name=f"keep {uuid}")

    def report(self, mapping: EventSourceMapping, error: SourceError) -> None:
        """Tell of an error of a source that keeps nobody from anything."""
        self._observer.event("source_note", mapping=mapping.uuid, reason=error.message)

    async def settled(self) -> None:
        """Return when no change of a mapping is under way."""
        while self._keepers:
            await asyncio.wait(tuple(self._keepers.values()))

    async def close(self, grace: float, hurry: asyncio.Event | None = None) -> None:
        """Stop all pollers; batches in flight have `grace` seconds to end, or until `hurry`. States stay."""
        self._closing = True
        for keeper in tuple(self._keepers.values()):
            keeper.cancel()
        if self._keepers:
            await asyncio.wait(tuple(self._keepers.values()))
        await asyncio.gather(*(running.stop(grace, hurry) for running in self._running.values()))
        self._running.clear()
        for chore in self._chores:
            chore.cancel()
        if self._chores:
            await asyncio.wait(self._chores)
        self._save_counters()

    async def _keep(self, uuid: str) -> None:
        attempt = 0
        try:
            while True:
                try:
                    await self._bring_about(uuid)
                    return
                except Exception as fault:  # a full disk, most likely: the mapping must not stay half changed for ever
                    seconds = 1.0 + decide.backoff(attempt, self._chance.random())
                    attempt += 1
                    self._store_failed(fault, seconds)
                    await self._clock.sleep(seconds)
        finally:
            del self._keepers[uuid]

    async def _bring_about(self, uuid: str) -> None:
        """Bring one mapping to where it is wanted, and look again as often as somebody stirred meanwhile."""
        while True:
            self._stirred.discard(uuid)
            mapping = self._store.get(uuid)
            running = self._running.get(uuid)
            wanted = mapping is not None and mapping.enabled and mapping.state is not State.DELETING
            if running is not None and (mapping is None or not wanted or running.revision != mapping.revision):
                await running.stop()
                del self._running[uuid]
                continue  # the mapping may have changed while its old poller ended
            if mapping is not None:
                if wanted and running is None and self._polling:
                    self._running[uuid] = self._started(mapping)
                self._settle(mapping)
            if uuid not in self._stirred:
                return

    def _settle(self, mapping: EventSourceMapping) -> None:
        state = lifecycle.settled(mapping.state, mapping.enabled)
        if state is None:
            self._store.remove(mapping.uuid)
            self._observer.forget(mapping.uuid)
            self._observer.event("mapping_deleted", mapping=mapping.uuid)
            return
        if state is not mapping.state:
            self._store.replace(replace(mapping, state=state, last_modified=self._clock.now()))
        self._observer.event(
            "mapping_state",
            mapping=mapping.uuid,
            state=state.value,
            source=mapping.source_name,
            function=mapping.function_arn,
        )

    def _started(self, mapping: EventSourceMapping) -> _Running:
        running = _Running(mapping.revision)
        running.task = asyncio.create_task(self._run(mapping, running), name=f"poll {mapping.uuid}")
        return running

    def _poller(self, mapping: EventSourceMapping) -> Poller:
        chosen = options(mapping.kind, mapping.settings)
        function = self._find_function(mapping.function_arn)
        work = Work(mapping, chosen, compile_patterns(mapping.kind, chosen.filters), function)
        around = Surroundings(mapping, self._clock, self._chance, self._observer)
        source_type = self._sources[mapping.kind]

        async def open_source() -> Source:
            assert isinstance(source_type, SourceType)
            facts = await source_type.describe(mapping.settings)
            hidden = None
            if facts.visibility_timeout is not None:
                hidden = gather.hidden_for(facts.visibility_timeout, chosen.window, function.timeout)
            return await source_type.open(mapping.settings, hidden)

        async def describe() -> SourceFacts:
            return await source_type.describe(mapping.settings)

        async def open_stream() -> Stream:
            assert isinstance(source_type, StreamType)
            return await source_type.open_stream(mapping.settings)

        async def open_topic() -> Topic:
            assert isinstance(source_type, TopicType)
            has_begun = GROUP in self._leases.checkpoints(mapping.uuid)
            return await source_type.open_topic(mapping.settings, consumer_group(mapping), has_begun)

        def has_begun() -> None:
            try:
                self._leases.mark(mapping.uuid, GROUP)
            except Exception as fault:  # a full disk, most likely: the group has its offsets all the same
                around.store_failed(fault, 0.0)

        if isinstance(source_type, TopicType):
            return TopicPoller(work, around, open_topic, has_begun, self._destinations)
        if isinstance(source_type, StreamType):
            return StreamPoller(work, around, describe, open_stream, self._leases, self._destinations)
        return QueuePoller(work, around, open_source)

    async def _run(self, mapping: EventSourceMapping, running: _Running) -> None:
        """Run pollers for one revision of a mapping, one after another should a fault of ours end one."""
        attempt = 0
        while not running.stopping:
            try:
                running.poller = self._poller(mapping)
                await running.poller.run()
                return
            except Exception as fault:  # whatever it is, the mapping must go on
                seconds = 0.0 if running.stopping else 1.0 + decide.backoff(attempt, self._chance.random())
                attempt += 1
                self._observer.event(
                    "poller_failed",
                    mapping=mapping.uuid,
                    seconds=round(seconds, 1),
                    reason=f"{type(fault).__name__}: {fault}",
                )
                running.poller = None
                await self._clock.sleep(seconds)

    async def _for_ever(self, chore: Callable[[], None], seconds: float) -> None:
        while True:
            await self._clock.sleep(seconds)
            try:
                chore()
            except Exception as fault:
                self._store_failed(fault, seconds)

    def _save_counters(self) -> None:
        self._store.save_counters(self._observer.changed())

    def _store_failed(self, fault: Exception, seconds: float) -> None:
        self._observer.event("store_error", reason=f"{type(fault).__name__}: {fault}", seconds=round(seconds, 1))


class _Running:
    """The poller of one revision of a mapping."""

    task: asyncio.Task[None]

    def __init__(self, revision: int) -> None:
        self.revision = revision
        self.poller: Poller | None = None
        self.stopping = False

    async def stop(self, grace: float | None = None, hurry: asyncio.Event | None = None) -> None:
        """End it: what is in flight may end within `grace` seconds or until `hurry`, or in its own time when None."""
        self.stopping = True
        if self.poller is None:
            self.task.cancel()
        else:
            self.poller.stop()
        waiting: set[asyncio.Task[Any]] = {self.task}
        if hurry is not None:
            waiting.add(asyncio.create_task(hurry.wait(), name="hurry"))
        await asyncio.wait(waiting, timeout=grace, return_when=asyncio.FIRST_COMPLETED)
        for unfinished in waiting:
            unfinished.cancel()
        await asyncio.wait(waiting)

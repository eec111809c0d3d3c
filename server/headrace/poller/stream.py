"""The poller of a stream: finds out which shards may be read, and has one run for each.

A shard is read only under a lease, and only when all of its parents have ended. What becomes of its records is `shard`.
A stream that was deleted and made anew under its name is another one: what was kept of the first says nothing about it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import UTC, datetime

from headrace.core.progress import first_position, of_this_stream, readable
from headrace.errors import SourceError
from headrace.leases import LeaseLostError, Leases
from headrace.model import ENDED, Destinations, Lane, Position, PositionKind, SourceFacts, Stream
from headrace.poller.shard import ShardRun
from headrace.poller.work import Surroundings, Work

#: Seconds between two looks at the list of shards: when all is as it should be, and when something is to be expected,
#: such as the children of a shard that has just ended, or a lease of somebody else that runs out. Our choice.
SURVEY_EVERY = 60.0
SURVEY_SOON = 2.0
#: Seconds after the end of a shard for which its children are expected.
CHILDREN_WITHIN = 30.0

Describe = Callable[[], Awaitable[SourceFacts]]
OpenStream = Callable[[], Awaitable[Stream]]


class StreamPoller:
    """Moves the records of one mapping to its function, shard by shard, until it is told to stop."""

    def __init__(
        self,
        work: Work,
        surroundings: Surroundings,
        describe: Describe,
        open_stream: OpenStream,
        leases: Leases,
        destinations: Destinations,
    ) -> None:
        self._work = work
        self._around = surroundings
        self._clock = surroundings.clock
        self._describe = describe
        self._open_stream = open_stream
        self._leases = leases
        self._destinations = destinations
        self._runs: dict[str, tuple[ShardRun, asyncio.Task[None]]] = {}
        #: Something has changed: look at the shards again.
        self._stir = asyncio.Event()
        self._ended_at = float("-inf")
        self._fault: BaseException | None = None

    async def run(self) -> None:
        """Work until `stop` is called. Raises whatever fault of ours ended a task."""
        try:
            while not self._around.stopping.is_set():
                facts = await self._around.opened(self._describe)
                stream = await self._around.opened(self._open_stream)
                if facts is None or stream is None:
                    return
                self._around.recovered()
                try:
                    await self._read(stream, facts)
                finally:
                    await self._end_all()
                    await stream.close()
        finally:
            self._around.tally.trouble = None

    async def _read(self, stream: Stream, facts: SourceFacts) -> None:
        """Read one stream until told to stop, or until there is another one of its name."""
        self._forget_other_streams(facts)
        while not self._around.stopping.is_set():
            seconds = await self._survey(stream, facts)
            if seconds is None:
                return
            await self._stirred_within(seconds)
            if self._fault is not None:
                raise self._fault
        while tasks := [task for _, task in self._runs.values()]:
            await asyncio.wait(tasks)
        if self._fault is not None:
            raise self._fault

    async def _end_all(self) -> None:
        tasks = [task for _, task in self._runs.values()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def stop(self) -> None:
        """Start no invocation any more, and read nothing. `run` returns when all has ended."""
        self._around.stopping.set()
        self._stir.set()
        for run, _ in self._runs.values():
            run.stop()

    async def _stirred_within(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stir.wait()
        except TimeoutError:
            return

    def _forget_other_streams(self, facts: SourceFacts) -> None:
        """Checkpoints of a deleted stream of the same name say nothing about this one."""
        kept = self._leases.checkpoints(self._work.mapping.uuid)
        foreign = kept.keys() - of_this_stream(kept, facts.stream).keys()
        if foreign:
            self._around.event("stream_replaced", source=self._around.source_name)
            self._leases.forget(self._work.mapping.uuid, sorted(foreign))

    async def _survey(self, stream: Stream, facts: SourceFacts) -> float | None:
        """Begin what may be read now. Returns the seconds until the next look; None when this is another stream."""
        self._stir.clear()
        try:
            now = await self._around.unless_stopping(self._describe())
            if now is not None and now.stream != facts.stream:
                return None
            lanes = await self._around.unless_stopping(stream.lanes())
        except SourceError as error:
            await self._around.after_error(error, 0)
            return SURVEY_SOON
        self._around.recovered()
        if lanes is None or self._around.stopping.is_set():
            return 0.0
        try:
            return self._begin_all(stream, facts, lanes)
        except Exception as fault:  # a full disk, most likely: what is read already goes on
            self._around.store_failed(fault, SURVEY_SOON)
            return SURVEY_SOON

    def _begin_all(self, stream: Stream, facts: SourceFacts, lanes: Sequence[Lane]) -> float:
        """Begin what may be read and is not; returns the seconds until the next look."""
        uuid = self._work.mapping.uuid
        checkpoints = self._leases.checkpoints(uuid)
        ended = {lane for lane, checkpoint in checkpoints.items() if checkpoint.position == ENDED}
        self._forget_shards({lane.id for lane in lanes}, ended, checkpoints.keys() | self._runs.keys())
        is_waiting = self._clock.now() < self._ended_at + CHILDREN_WITHIN
        for lane in readable(lanes, ended, self._runs):
            if lane.id not in self._runs and not self._begin(stream, facts, lane):
                is_waiting = True
        return SURVEY_SOON if is_waiting else SURVEY_EVERY

    def _forget_shards(self, there: set[str], ended: set[str], kept: Iterable[str]) -> None:
        """Shards that the stream has no more are forgotten; what was not read of them is lost to everybody."""
        gone = [lane for lane in sorted(kept) if lane not in there]
        for lane in gone:
            if lane in self._runs:
                self._runs[lane][0].abandon()
            elif lane not in ended:
                self._around.tally.positions_lost += 1
                self._around.event("position_lost", shard=lane, position="the shard")
        forgotten = [lane for lane in gone if lane not in self._runs]
        if forgotten:
            self._leases.forget(self._work.mapping.uuid, forgotten)

    def _begin(self, stream: Stream, facts: SourceFacts, lane: Lane) -> bool:
        """Start reading a shard; False when it is somebody else's."""
        held = self._leases.take(self._work.mapping.uuid, lane.id)
        if held is None:
            return False
        position = held.checkpoint.position if held.checkpoint else first_position(self._work.mapping.settings)
        if position == ENDED:  # somebody else has ended it meanwhile
            held.release()
            return True

        async def is_same_stream() -> bool:
            try:
                return (await self._describe()).stream == facts.stream
            except SourceError:
                return False

        run = ShardRun(
            self._work,
            self._around,
            stream,
            facts,
            lane,
            held,
            position,
            self._destinations,
            self._stir.set,
            is_same_stream,
        )

        async def running() -> None:
            try:
                if await run.run():
                    self._ended_at = self._clock.now()
            except LeaseLostError:
                self._around.event("lease_lost", shard=lane.id)
            finally:
                held.release()

        task = asyncio.create_task(running(), name=f"{self._work.mapping.uuid} {lane.id}")
        self._runs[lane.id] = run, task
        task.add_done_callback(lambda done: self._ended(lane.id, done))
        self._around.event("shard_started", shard=lane.id, position=_in_words(position))
        return True

    def _ended(self, lane: str, task: asyncio.Task[None]) -> None:
        del self._runs[lane]
        if not task.cancelled() and (fault := task.exception()) is not None:
            self._fault = fault
        self._stir.set()


def _in_words(position: Position) -> str:
    match position.kind:
        case PositionKind.AFTER:
            return f"after {position.value}"
        case PositionKind.AT_TIMESTAMP:
            return f"AT_TIMESTAMP {position.timestamp}"
        case PositionKind.MARK:
            return f"LATEST of {datetime.fromtimestamp(position.timestamp or 0.0, UTC):%H:%M:%S}"
        case _:
            return position.kind.value

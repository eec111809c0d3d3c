"""The poller of a queue: each batch is settled with the queue, which brings back what is not.

Nothing is settled before the function has answered for it, so a record is delivered at least once whatever dies on
the way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from headrace.core import decide, envelope, gather, results, scaling
from headrace.core.envelope import Envelope, Sized
from headrace.errors import SourceError
from headrace.model import Holds, Lane, Page, Record, ReplyKind, Source
from headrace.poller.work import Surroundings, Work

#: The longest that one read waits for a record: what a queue offers (documented).
LONGEST_READ = 20.0
#: Reads shorter than this are not worth asking a queue of the cloud for: it counts in whole seconds.
SHORTEST_WAIT = 1.0
#: How often settling is tried before the records are left to come again.
SETTLE_ATTEMPTS = 5


class QueuePoller:
    """Moves the records of one mapping to its function until it is told to stop.

    Each task takes turns of gathering a batch and working on it. A task whose batch is complete sends a successor to
    read on, as far as the scale allows; a task that finds enough others reading ends.
    """

    def __init__(self, work: Work, surroundings: Surroundings, open_source: Callable[[], Awaitable[Source]]) -> None:
        self._work = work
        self._around = surroundings
        self._clock = surroundings.clock
        self._tally = surroundings.tally
        self._open_source = open_source
        self._envelope = Envelope.of(work.mapping)
        #: Brokers push, and the window of theirs begins with the first message (documented).
        self._is_pushed = work.mapping.kind.is_mq
        self._shortest_wait = 0.0 if self._is_pushed else SHORTEST_WAIT
        self._tasks: set[asyncio.Task[None]] = set()
        self._gathering: set[asyncio.Task[None]] = set()
        self._scale = scaling.start(work.options, work.function.concurrency, self._clock.now())
        self._source: Source | None = None
        self._fault: BaseException | None = None

    async def run(self) -> None:
        """Work until `stop` is called. Raises whatever fault of ours ended a task."""
        try:
            source = self._source = await self._around.opened(self._open_source)
            if source is None:
                return
            for lane in await source.lanes():
                self._send(source, lane)
            await self._around.stopping.wait()
            for task in tuple(self._gathering):
                task.cancel()
            while self._tasks:
                await asyncio.wait(self._tasks)
            if self._fault is not None:
                raise self._fault
        finally:
            for task in tuple(self._tasks):
                task.cancel()
            if self._tasks:
                await asyncio.wait(self._tasks)
            self._tally.trouble = None
            if self._source is not None:
                await self._source.close()

    def stop(self) -> None:
        """Start no invocation any more and give back what is only gathered. `run` returns when all has ended."""
        self._around.stopping.set()

    def _send(self, source: Source, lane: Lane) -> None:
        """Send one more task, unless as many as may be are under way."""
        if (
            self._around.stopping.is_set()
            or len(self._tasks) >= self._scale.batches
            or len(self._gathering) >= self._scale.readers
        ):
            return
        task = asyncio.create_task(self._turns(source, lane), name=f"{self._work.mapping.uuid} {lane.id}")
        self._tasks.add(task)
        self._gathering.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._gathering.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            self._fault = fault
            self._around.stopping.set()

    async def _turns(self, source: Source, lane: Lane) -> None:
        """Gather and deliver by turns, for as long as this task is needed.

        One that is not needed strikes itself off at once: of several that end in the same moment, the last has to see
        that it is the last.
        """
        this = asyncio.current_task()
        assert this is not None
        rest: tuple[Sized, ...] = ()
        while not self._around.stopping.is_set():
            self._gathering.add(this)
            gathering = await self._gather(source, lane, rest)
            self._gathering.discard(this)
            batch = gathering.records
            if self._around.stopping.is_set():
                await self._give_back(source, lane, [sized.record for sized in (*batch, *gathering.rest)])
                return
            if not batch:
                self._tasks.discard(this)
                return
            self._send(source, lane)
            failed = await self._deliver(source, lane, batch, gathering.rest)
            # What is left over waits for another window and another invocation before it is settled.
            until = self._clock.now() + self._work.options.window + self._work.function.timeout
            rest, waiting = gather.held_back(gathering.rest, failed, until)
            if waiting:
                await self._settle(source, lane, (), waiting)
            if not rest and (len(self._gathering) >= self._scale.readers or len(self._tasks) > self._scale.batches):
                self._tasks.discard(this)
                return
        await self._give_back(source, lane, [sized.record for sized in rest])

    async def _gather(self, source: Source, lane: Lane, rest: Sequence[Sized]) -> gather.Gathering:
        """Read until there is a batch; none when enough others read. Cancelled, it gives back what it has."""
        options = self._work.options
        now = self._clock.now()
        opened = None if self._is_pushed else now
        size = self._envelope.overhead([lane.id])
        gathering = gather.take(gather.Gathering(options.batch_size, options.window, opened, size=size), rest, now)
        attempt = 0
        try:
            while not gathering.is_ready(now):
                wait = LONGEST_READ
                if gathering.deadline is not None:
                    wait = min(LONGEST_READ, gathering.deadline - now)
                    if wait < self._shortest_wait:
                        await self._clock.sleep(wait)
                        wait = 0.0
                if attempt and self._is_pushed:
                    # A broker that is back says nothing of itself: a quiet read does.
                    wait = min(wait, SHORTEST_WAIT)
                try:
                    page = await source.read(lane, gathering.wanted, wait)
                    attempt = 0
                    self._around.recovered()
                except SourceError as error:
                    page = Page()
                    await self._around.after_error(error, attempt)
                    attempt += 1
                now = self._clock.now()
                busy = len(self._tasks) - len(self._gathering)
                self._scale = scaling.after_read(self._scale, page, busy, now)
                if not page.records and not gathering.records and len(self._gathering) > self._scale.readers:
                    break
                if page.records:
                    self._tally.polled += len(page.records)
                    kept, dropped = self._work.filters.split(page.records)
                    sized, too_large = self._sized(lane, kept)
                    gathering = gather.take(gathering, sized, now)
                    await self._drop(source, lane, dropped, too_large)
        except asyncio.CancelledError:
            await self._give_back(source, lane, [sized.record for sized in (*gathering.records, *gathering.rest)])
            raise
        return gathering

    def _sized(self, lane: Lane, records: Sequence[Record]) -> tuple[list[Sized], list[Record]]:
        """The records with their encoded forms, and those of brokers that no invocation could take (documented)."""
        kind, options = self._work.mapping.kind, self._work.options
        sized = [Sized(record, envelope.encode(kind, record, options)) for record in records]
        if not self._is_pushed:
            return sized, []
        overhead = self._envelope.overhead([lane.id])
        too_large = [one.record for one in sized if gather.is_too_large(one, overhead)]
        return [one for one in sized if not gather.is_too_large(one, overhead)] if too_large else sized, too_large

    async def _drop(self, source: Source, lane: Lane, dropped: Sequence[Record], too_large: Sequence[Record]) -> None:
        """Take off what no function will see."""
        if dropped:
            self._tally.filtered += len(dropped)
            self._around.event("filtered", records=len(dropped))
        if too_large:
            self._tally.discarded += len(too_large)
            self._around.event(
                "discarded", shard=lane.id, records=len(too_large), condition=decide.Condition.PAYLOAD.value
            )
        if dropped or too_large:
            await self._settle(source, lane, (*dropped, *too_large), ())

    async def _deliver(
        self, source: Source, lane: Lane, batch: Sequence[Sized], rest: Sequence[Sized]
    ) -> tuple[Record, ...]:
        """Invoke the function with the batch, as often as the decisions say, and settle it. Returns what failed."""
        records = tuple(sized.record for sized in batch)
        payload = self._envelope.event(batch)
        attempt = 0
        try:
            while True:
                started = self._clock.now()
                reply = await self._work.function.invoke(payload, self._around.request_id())
                now = self._clock.now()
                outcome = results.read(
                    self._work.mapping.kind, reply, records, self._work.options.report_batch_item_failures
                )
                step = decide.next_step(records, attempt, outcome, now, self._around.chance.random())
                self._report(reply.kind, outcome, records, step, now, now - started)
                match step:
                    case decide.Ack(done=done, again=again):
                        await self._settle(source, lane, done, again)
                        return again
                    case decide.Retry(at=at):
                        attempt += 1
                        if await self._around.stopped_before(at):
                            await self._give_back(source, lane, records)
                            return records
        except asyncio.CancelledError:
            await self._give_back(source, lane, [*records, *(sized.record for sized in rest)])
            raise

    def _report(
        self,
        kind: ReplyKind,
        outcome: results.Outcome,
        records: Sequence[Record],
        step: decide.Step,
        now: float,
        seconds: float,
    ) -> None:
        options = self._work.options
        result = results.describe(outcome)
        self._tally.last_result = results.last_result(outcome)
        if kind in (ReplyKind.OK, ReplyKind.FUNCTION_ERROR):
            self._tally.invoked += 1
        if isinstance(outcome, results.NotRun) or (
            isinstance(outcome, results.Failed) and not options.report_batch_item_failures
        ):
            self._scale = scaling.after_failure(self._scale, now)
        if isinstance(step, decide.Retry):
            self._around.event("batch_retry", records=len(records), seconds=round(step.at - now, 3), result=result)
            return
        self._tally.failed += len(step.again)
        self._around.event(
            "batch",
            function=self._work.mapping.function_arn.rpartition(":function:")[2],
            records=len(records),
            failed=len(step.again),
            result=result,
            milliseconds=round(seconds * 1000, 1),
        )

    async def _settle(self, source: Source, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> None:
        """Settle, and try again when the source does not answer; what cannot be settled comes again."""
        for attempt in range(SETTLE_ATTEMPTS):
            try:
                deleted = await source.settle(lane, done, again)
                self._tally.deleted += deleted
            except SourceError as error:
                if error.is_retry_safe and attempt + 1 < SETTLE_ATTEMPTS:
                    await self._clock.sleep(self._around.delay(error, attempt))
                    continue
                self._around.event(
                    "settle_error",
                    source=self._around.source_name,
                    records=len(done) + len(again),
                    reason=error.message,
                )
            return

    async def _give_back(self, source: Source, lane: Lane, records: Sequence[Record]) -> None:
        """Let records that no function has seen be read again at once."""
        if not records or not isinstance(source, Holds):
            return
        self._around.event("given_back", records=len(records))
        try:
            await source.hold(lane, records, 0)
        except SourceError as error:
            self._around.event(
                "settle_error",
                source=self._around.source_name,
                records=len(records),
                reason=error.message,
            )

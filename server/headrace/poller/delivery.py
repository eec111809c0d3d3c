"""How the records of streams and topics come to the function: batch by batch, each until nothing is left of it.

A batch is tried again, whole, in halves or without its settled beginning, until the function has dealt with every
record of it or it is given up. What `core/decide` says is done here, in the order that keeps everything at least once:
a record is given up only after the destination has been told, and settled only after that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from headrace.core import decide, notices, results
from headrace.core.envelope import Sized
from headrace.errors import SourceError
from headrace.model import Notice, Reply, ReplyKind
from headrace.poller.work import Surroundings, Work


class Keeper(Protocol):
    """Whose the records are while they are being delivered: a shard's run, or a batch of a topic."""

    @property
    def lane(self) -> str:
        """What the records come from, for the log."""
        ...

    @property
    def retention(self) -> float | None:
        """Seconds for which the source keeps records; None when that is no matter here."""
        ...

    @property
    def bootstrap_servers(self) -> str:
        """The servers of a Kafka cluster; empty for everything else."""
        ...

    @property
    def needs_state(self) -> bool:
        """Whether the function's answer must have the state of a tumbling window."""
        ...

    @property
    def room(self) -> int | None:
        """Bytes that the records of an event may take; None where a record is never too large."""
        ...

    async def until(self, at: float) -> bool:
        """Wait until this time, if it is still to come; True when told to stop."""
        ...

    def ours(self, piece: decide.Piece) -> decide.Piece | None:
        """What of these records is still ours to invoke with. Raises LeaseLostError."""
        ...

    def begin(self, piece: decide.Piece) -> None:
        """The function is about to be invoked with these records."""
        ...

    def event(self, records: Sequence[Sized]) -> bytes: ...

    async def settle(self, records: Sequence[Sized], state: bytes | None) -> bool:
        """The records are out of our hands; `state` is the function's for its window. False when told to stop."""
        ...

    async def send(self, arn: str, notice: Notice) -> None:
        """Deliver a notice. Raises SourceError."""
        ...


class Delivery:
    """Delivers the batches of one keeper, one at a time."""

    def __init__(self, work: Work, surroundings: Surroundings, keeper: Keeper) -> None:
        self._work = work
        self._options = work.options
        self._around = surroundings
        self._clock = surroundings.clock
        self._tally = surroundings.tally
        self._keeper = keeper

    async def deliver(self, batch: tuple[Sized, ...]) -> bool:
        """Work on a batch until nothing is left of it; False when told to stop before."""
        pieces = [decide.Piece(batch)]
        reply: Reply | None = None
        request_id = self._around.request_id()
        while pieces:
            piece = pieces.pop()
            if await self._keeper.until(piece.at):
                return False
            ours = self._keeper.ours(piece)
            if ours is None:
                continue
            piece = ours
            given_up = decide.before_invoking(
                piece, self._options, self._keeper.retention, self._clock.now(), self._keeper.room
            )
            if given_up is not None:
                if not await self._discard(given_up, None, request_id):
                    return False
                if given_up.rest is not None:
                    pieces.append(given_up.rest)
                continue
            self._keeper.begin(piece)
            request_id = self._around.request_id()
            started = self._clock.now()
            reply = await self._work.function.invoke(self._keeper.event(piece.records), request_id)
            now = self._clock.now()
            outcome = results.read(
                self._work.mapping.kind,
                reply,
                [sized.record for sized in piece.records],
                self._options.report_batch_item_failures,
                needs_state=self._keeper.needs_state,
            )
            step = decide.next_stream_step(piece, self._options, outcome, now, self._around.chance.random())
            self._report(piece, reply, outcome, step, now - started)
            match step:
                case decide.Done(records=records, rest=rest):
                    self._tally.processed += len(records)
                    state = results.state(reply) if self._keeper.needs_state else None
                    if not await self._keeper.settle(records, state):
                        return False
                    if rest is not None:
                        pieces.append(rest)
                case decide.Again(piece=again):
                    pieces.append(again)
                case decide.Bisect(first=first, second=second):
                    pieces += [second, first]
                case decide.Discard():
                    if not await self._discard(step, reply, request_id):
                        return False
        return True

    def _report(
        self, piece: decide.Piece, reply: Reply, outcome: results.Outcome, step: decide.StreamStep, seconds: float
    ) -> None:
        """Count and tell what came of an invocation."""
        result = results.describe(outcome)
        about = {"shard": self._keeper.lane, "records": len(piece.records), "result": result}
        self._tally.last_result = results.last_result(outcome)
        if reply.kind in (ReplyKind.OK, ReplyKind.FUNCTION_ERROR):
            self._tally.invoked += 1
            failed = len(piece.records) - (len(step.records) if isinstance(step, decide.Done) else 0)
            self._tally.failed += failed
            function = self._work.mapping.function_arn.rpartition(":function:")[2]
            self._around.event(
                "batch", **about, function=function, failed=failed, milliseconds=round(seconds * 1000, 1)
            )
        again = step.piece if isinstance(step, decide.Again) else step.rest if isinstance(step, decide.Done) else None
        if isinstance(step, decide.Bisect):
            self._tally.bisected += 1
            self._around.event("bisected", **about)
        elif again is not None:
            self._tally.retried += 1
            waits = max(0.0, round(again.at - self._clock.now(), 3))
            self._around.event("retry", **{**about, "records": len(again.records)}, seconds=waits)

    async def _discard(self, step: decide.Discard, reply: Reply | None, request_id: str) -> bool:
        """Give records up, after the destination has been told; False when told to stop before that."""
        records = [sized.record for sized in step.records]
        arn = self._options.on_failure
        if arn is not None:
            notice = notices.notice(
                self._work.mapping,
                self._keeper.lane,
                records,
                step.condition,
                step.invocations,
                reply,
                request_id,
                self._clock.now(),
                self._keeper.event(step.records),
                self._around.request_id(),
                bootstrap_servers=self._keeper.bootstrap_servers,
                alone=[self._keeper.event((one,)) for one in step.records]
                if arn.startswith(notices.TOPIC_SCHEME)
                else (),
            )
            if not await self._notified(arn, notice, step.records[0].record.id):
                return False
            self._around.event("notified", shard=self._keeper.lane, records=len(records), destination=arn)
        self._tally.discarded += len(records)
        self._around.event("discarded", shard=self._keeper.lane, records=len(records), condition=step.condition.value)
        return await self._keeper.settle(step.records, None)

    async def _notified(self, arn: str, notice: Notice, what: str) -> bool:
        """Tell a destination, however long it takes; False when told to stop before it knows."""
        attempt = 0
        while True:
            try:
                await self._keeper.send(arn, notice)
                break
            except SourceError as error:
                seconds = self._around.delay(error, attempt)
                attempt += 1
                self._tally.notify_errors += 1
                self._around.trouble(self._keeper.lane, what, f"PROBLEM: OnFailure destination: {error.message}")
                self._around.event(
                    "notify_error",
                    shard=self._keeper.lane,
                    destination=arn,
                    reason=error.message,
                    seconds=round(seconds, 3),
                )
                if await self._keeper.until(self._clock.now() + seconds):
                    return False
        self._around.trouble(self._keeper.lane, what, None)
        self._tally.notified += 1
        return True

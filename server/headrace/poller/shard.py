"""One shard of a stream, from a position to its end: one task reads ahead, others invoke.

Records go to lanes by their key, so that the order of each key is kept while lanes run side by side. A lane works on
one batch at a time, until the function has dealt with every record of it or it is given up. The ledger says up to where
all lanes are done; that, and nothing later, is the checkpoint, and it is written only when the records are out of our
hands: dealt with by the function, dropped by a filter, or documented at the destination.

In a tumbling window the checkpoint stays where the window began until it is closed: a restart goes through the window
again from its first record, with an empty state.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from headrace.core import decide, envelope, gather, results, windows
from headrace.core.envelope import Sized
from headrace.core.gather import Gathering
from headrace.core.progress import Ledger, lane_of
from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.leases import Held, LeaseLostError
from headrace.model import (
    ENDED,
    TRIM_HORIZON,
    Checkpoint,
    Destinations,
    Lane,
    Notice,
    Position,
    PositionKind,
    Record,
    Reply,
    ReplyKind,
    SourceFacts,
    Stream,
)
from headrace.poller.delivery import Delivery
from headrace.poller.work import Surroundings, Work

#: The longest that one read waits for a record.
LONGEST_READ = 20.0
#: Records and bytes of a shard that are read ahead of the function at the least, and batches for each of its lanes
#: where there are several: our choice. There has to be room for many, so that one lane in trouble does not soon hold up
#: the others; but what they are ahead of it comes again after a death.
AHEAD = 1_000
AHEAD_BATCHES = 20
AHEAD_BYTES = 32 * 1024 * 1024


class _Inbox:
    """The records of one lane that were read and are in no batch yet."""

    def __init__(self) -> None:
        self.records: deque[Sized] = deque()
        self.news = asyncio.Event()


class ShardRun:
    """Reads one shard and brings its records to the function. `start` is where to begin."""

    def __init__(
        self,
        work: Work,
        surroundings: Surroundings,
        stream: Stream,
        facts: SourceFacts,
        lane: Lane,
        held: Held,
        start: Position,
        destinations: Destinations,
        missing: Callable[[], None],
        is_same_stream: Callable[[], Awaitable[bool]],
    ) -> None:
        self._work = work
        self._options = work.options
        self._around = surroundings
        self._clock = surroundings.clock
        self._tally = surroundings.tally
        self._stream = stream
        self._facts = facts
        self._lane = lane
        self._held = held
        self._start = start
        self._destinations = destinations
        #: Called when the stream, or the shard, is not there.
        self._missing = missing
        #: Asks whether the stream has not been made anew since it was opened.
        self._is_same_stream = is_same_stream
        self._delivery = Delivery(work, surroundings, self)
        self._ledger = Ledger(start)
        self._inboxes = [_Inbox() for _ in range(work.options.parallelization)]
        lanes = work.options.parallelization
        self._ahead = max(AHEAD, work.options.batch_size * (2 if lanes == 1 else AHEAD_BATCHES * lanes))
        # Room for a full batch of each lane, and for the next page.
        self._ahead_bytes = max(AHEAD_BYTES, (lanes + 1) * gather.MAXIMUM_EVENT_BYTES)
        self._waiting = 0
        self._waiting_bytes = 0
        self._room = asyncio.Event()
        self._reader: asyncio.Task[None] | None = None
        self._is_unsaved = False
        #: Nothing more will be read.
        self._is_exhausted = False
        #: Everything that arrived before has been read.
        self._seen_until = 0.0
        self._is_behind = False
        #: The end of the tumbling window of the last record that was read.
        self._window_ends = 0.0
        #: While a window is open, nothing is saved.
        self._window: windows.Window | None = None

    async def run(self) -> bool:
        """Work until the shard has ended, which gives True, or until told to stop. Raises LeaseLostError."""
        if self._around.stopping.is_set():
            return False
        self._reader = asyncio.create_task(self._read(), name=f"read {self._lane.id}")
        lanes = [asyncio.create_task(self._turns(inbox), name=f"invoke {self._lane.id}") for inbox in self._inboxes]
        tasks = [self._reader, *lanes]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
            for task in done:
                if not task.cancelled() and (fault := task.exception()) is not None:
                    raise fault
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            self._around.forget(self._lane.id)
        if self._is_unsaved:
            self._save()
        if self._around.stopping.is_set():
            return False
        if any(task.cancelled() for task in lanes):
            raise RuntimeError(f"an invocation of {self._lane.id} was given up by somebody else")
        return await self._end()

    def stop(self) -> None:
        """Start no invocation any more; `run` returns when those in flight have ended."""
        if self._reader is not None:
            self._reader.cancel()
        self._tell_all()

    def abandon(self) -> None:
        """The stream does not have this shard any more: bring what was read to the function, and end."""
        if self._reader is not None and not self._reader.done():
            self._reader.cancel()
            self._exhaust()

    # --- Reading

    async def _read(self) -> None:
        position, attempt = self._start, 0
        while True:
            while self._is_full():
                self._room.clear()
                await self._room.wait()
            began = self._clock.now()
            try:
                page = await self._stream.read(self._lane, position, self._ahead - self._waiting, self._patience(began))
            except SourceError as error:
                if error.code == POSITION_LOST and position != TRIM_HORIZON and await self._is_same_stream():
                    self._lose(position)
                    position = TRIM_HORIZON
                    continue
                if error.code in (SOURCE_MISSING, POSITION_LOST):
                    self._missing()
                await self._around.after_error(error, attempt)
                attempt += 1
                continue
            attempt = 0
            self._is_behind = page.behind > 0
            self._around.recovered()
            if page.records:
                position = Position(PositionKind.AFTER, page.records[-1].id)
            self._take_in(page.records)
            if page.ended:
                self._exhaust()
                return
            # Records come in the order of their arrival, and an empty page says that there is no other.
            self._see(page.records[-1].arrived if page.records else 0.0 if self._is_behind else began)
            if self._is_unsaved:
                self._save()

    def _see(self, until: float) -> None:
        """Everything that arrived before has been read."""
        if until > self._seen_until:
            self._seen_until = until
            if self._options.tumbling_window:
                self._tell_all()

    def _is_full(self) -> bool:
        """Whether enough has been read for now. Lanes that are done wait for the slowest in the end; a single one has
        nobody to wait for, but may have a whole tumbling window open."""
        return (
            self._waiting > self._ahead // 2
            or self._waiting_bytes >= self._ahead_bytes
            or (len(self._inboxes) > 1 and self._ledger.ahead > self._ahead)
        )

    def _patience(self, now: float) -> float:
        """Seconds for one read to wait: not beyond the end of a window, which must be seen to be over."""
        if self._is_behind or self._seen_until >= self._window_ends:
            return LONGEST_READ
        return min(LONGEST_READ, max(0.0, self._window_ends - now))

    def _lose(self, position: Position) -> None:
        self._tally.positions_lost += 1
        what = position.value if position.kind is PositionKind.AFTER else position.kind.value
        self._around.event("position_lost", shard=self._lane.id, position=what)

    def _take_in(self, records: Sequence[Record]) -> None:
        """Filter what was read and give it to the lanes."""
        if not records:
            self._around.oldest(self._lane.id, self._ledger.oldest)
            return
        self._tally.polled += len(records)
        self._ledger.track(records)
        self._around.oldest(self._lane.id, self._ledger.oldest)
        if length := self._options.tumbling_window:
            latest = max(record.arrived for record in records)
            self._window_ends = max(self._window_ends, windows.window_of(latest, length).end)
        kept, dropped = self._work.filters.split(records)
        for record in kept:
            sized = Sized(record, envelope.encode(self._work.mapping.kind, record, self._options))
            self._waiting += 1
            self._waiting_bytes += len(sized.encoded)
            inbox = self._inboxes[lane_of(record.order_key, len(self._inboxes))]
            inbox.records.append(sized)
            inbox.news.set()
        if dropped:
            self._tally.filtered += len(dropped)
            self._around.event("filtered", records=len(dropped))
            if self._ledger.done((record.id for record in dropped), dropped=True):
                self._moved()

    def _exhaust(self) -> None:
        self._is_exhausted = True
        self._tell_all()

    def _tell_all(self) -> None:
        for inbox in self._inboxes:
            inbox.news.set()

    # --- Gathering

    async def _turns(self, inbox: _Inbox) -> None:
        """Gather and deliver by turns until the shard is exhausted, or told to stop."""
        while True:
            if self._window is not None and self._is_over(self._window, inbox):
                if not await self._close_window(self._window):
                    return
                continue
            batch = await self._gather(inbox)
            if batch is None:
                return
            if batch and not await self._delivery.deliver(batch):
                return

    def _is_over(self, window: windows.Window, inbox: _Inbox) -> bool:
        """Whether every record of the window has been delivered: what comes next is later, or nothing comes."""
        if inbox.records:
            return not windows.fitting(window, (inbox.records[0],))
        return self._is_exhausted or self._seen_until >= window.end

    async def _gather(self, inbox: _Inbox) -> tuple[Sized, ...] | None:
        """The next batch; an empty one when it is time to look at the window; None when there will be none."""
        options = self._options
        gathering = Gathering(options.batch_size, options.window, opened=self._clock.now(), size=self._overhead())
        while not self._around.stopping.is_set():
            now = self._clock.now()
            is_cut = False
            if inbox.records and gathering.wanted > 0:
                arrived = [inbox.records.popleft() for _ in range(min(gathering.wanted, len(inbox.records)))]
                fitting = self._fitting(gathering.records, arrived)
                is_cut = fitting < len(arrived)
                gathering = gather.take(gathering, arrived[:fitting], now)
                # What does not fit goes back; that there is some is known from `rest` or `is_cut`.
                inbox.records.extendleft(reversed((*gathering.rest, *arrived[fitting:])))
            if gathering.records and (
                is_cut or gathering.is_ready(now) or self._is_exhausted or self._is_late(gathering, now)
            ):
                self._take_out(gathering.records)
                return gathering.records
            if not gathering.records:
                if self._window is not None and self._is_over(self._window, inbox):
                    return ()
                if self._is_exhausted:
                    return None
            await self._news(inbox, self._until(gathering))
        return None

    def _overhead(self) -> int:
        """Bytes of the event without its records."""
        if not self._options.tumbling_window:
            return envelope.OVERHEAD
        state = len(self._window.state) if self._window is not None else 0
        return envelope.OVERHEAD + windows.MEMBERS_BYTES + state

    def _fitting(self, gathered: Sequence[Sized], arrived: Sequence[Sized]) -> int:
        """How many of those that arrived belong to the window of the batch; all of them without windows."""
        length = self._options.tumbling_window
        if not length:
            return len(arrived)
        window = self._window
        if window is None:
            window = windows.window_of((gathered or arrived)[0].record.arrived, length)
        return windows.fitting(window, arrived)

    def _is_late(self, gathering: Gathering, now: float) -> bool:
        """A batch does not wait for company beyond the end of its tumbling window."""
        end = self._window_end(gathering)
        return end is not None and now >= end

    def _until(self, gathering: Gathering) -> float | None:
        """Until when to wait for more; None is without end."""
        ends = [gathering.deadline, self._window_end(gathering)]
        return min((end for end in ends if end is not None), default=None)

    def _window_end(self, gathering: Gathering) -> float | None:
        """The end of the window that a batch belongs to."""
        length = self._options.tumbling_window
        if not length or not gathering.records:
            return None
        return (self._window or windows.window_of(gathering.records[0].record.arrived, length)).end

    async def _news(self, inbox: _Inbox, until: float | None) -> None:
        """Return when something has arrived, or changed, or at `until`."""
        inbox.news.clear()
        try:
            async with asyncio.timeout(None if until is None else max(0.0, until - self._clock.now())):
                await inbox.news.wait()
        except TimeoutError:
            return

    def _take_out(self, records: Sequence[Sized]) -> None:
        self._waiting -= len(records)
        self._waiting_bytes -= sum(len(sized.encoded) for sized in records)
        self._room.set()

    # --- Delivering: what `Delivery` asks of whoever keeps the records

    @property
    def lane(self) -> str:
        return self._lane.id

    @property
    def retention(self) -> float | None:
        return self._facts.retention

    @property
    def bootstrap_servers(self) -> str:
        return ""

    @property
    def needs_state(self) -> bool:
        return self._window is not None

    @property
    def room(self) -> int | None:
        return None

    async def until(self, at: float) -> bool:
        if at > self._clock.now():
            return await self._around.stopped_before(at)
        return self._around.stopping.is_set()

    def ours(self, piece: decide.Piece) -> decide.Piece:
        if not self._held.is_valid():
            raise LeaseLostError
        return piece

    def begin(self, piece: decide.Piece) -> None:
        if self._options.tumbling_window and self._window is None:
            self._window = windows.window_of(piece.records[0].record.arrived, self._options.tumbling_window)

    def event(self, records: Sequence[Sized]) -> bytes:
        tail = b"" if self._window is None else self._window_members(self._window)
        return envelope.event([sized.encoded for sized in records], tail)

    async def send(self, arn: str, notice: Notice) -> None:
        await self._destinations.send(arn, notice)

    async def _invoke(self, payload: bytes, request_id: str) -> Reply:
        if not self._held.is_valid():
            raise LeaseLostError
        return await self._work.function.invoke(payload, request_id)

    def _window_members(self, window: windows.Window, *, is_final: bool = False, is_early: bool = False) -> bytes:
        source = self._work.mapping.source_arn or ""
        return windows.members(window, self._lane.id, source, is_final=is_final, is_early=is_early)

    # --- Being done

    async def settle(self, records: Sequence[Sized], state: bytes | None) -> bool:
        """These records are out of our hands. False when told to stop while a window could not be closed."""
        ids = [sized.record.id for sized in records]
        self._resolve(ids)
        if self._window is None:
            return True
        self._window = windows.dealt_with(self._window, len(ids), state)
        if self._window.is_too_large:
            return await self._close_window(self._window, is_early=True)
        return True

    async def _close_window(self, window: windows.Window, *, is_early: bool = False) -> bool:
        """Invoke for the last time with the window's state, until that succeeds; False when told to stop before.

        A failing final invocation holds up the shard, as documented, and says so.
        """
        payload = envelope.event((), self._window_members(window, is_final=True, is_early=is_early))
        bounds = {"start": windows.moment(window.start), "end": windows.moment(window.end)}
        attempt = 0
        while True:
            if self._around.stopping.is_set():
                return False
            reply = await self._invoke(payload, self._around.request_id())
            outcome = results.read(self._work.mapping.kind, reply, (), False)
            self._tally.last_result = results.last_result(outcome)
            if reply.kind in (ReplyKind.OK, ReplyKind.FUNCTION_ERROR):
                self._tally.invoked += 1
            if isinstance(outcome, results.Succeeded):
                break
            result = results.describe(outcome)
            seconds = decide.stream_delay(attempt, self._around.chance.random())
            attempt += 1
            self._tally.retried += 1
            self._around.trouble(
                self._lane.id, "window", f"PROBLEM: the window of {bounds['start']} cannot be closed: {result}"
            )
            self._around.event("window_waits", shard=self._lane.id, **bounds, result=result, seconds=round(seconds, 3))
            if await self._around.stopped_before(self._clock.now() + seconds):
                return False
        self._around.trouble(self._lane.id, "window", None)
        self._around.event("window_closed", shard=self._lane.id, **bounds, records=window.records)
        # What still comes in the time of a window that ended early opens it anew, with an empty state.
        self._window = None
        if self._is_unsaved:
            self._save()
        return True

    def _resolve(self, ids: Sequence[str]) -> None:
        """Be done with records, and keep how far everything is done."""
        if self._ledger.done(ids):
            self._moved()

    def _moved(self) -> None:
        self._room.set()
        self._around.oldest(self._lane.id, self._ledger.oldest)
        self._is_unsaved = True
        self._save()

    def _save(self) -> None:
        """Write the checkpoint, unless a window is open. What cannot be written now is written with the next one: it is
        only later."""
        if self._window is None:
            self._is_unsaved = not self._saved(self._ledger.position)

    def _saved(self, position: Position) -> bool:
        try:
            self._held.save(Checkpoint(position, self._facts.stream))
        except LeaseLostError:
            raise
        except Exception as fault:  # a full disk, most likely
            self._around.store_failed(fault, LONGEST_READ)
            return False
        return True

    async def _end(self) -> bool:
        """The shard has ended: nothing is ever read from it again."""
        while not self._saved(ENDED):
            if await self._around.stopped_before(self._clock.now() + LONGEST_READ):
                return False
        self._around.event("shard_ended", shard=self._lane.id)
        return True

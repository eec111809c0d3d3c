"""The poller of a topic: one member of the mapping's consumer group, which brings the records of its partitions to the
function.

A batch has records of any partitions that are not in another batch at that moment: so the order of each partition is
kept while several batches are in flight. How far the group is, the broker keeps: an offset is committed when everything
up to it is out of our hands, and never for a partition that was taken away.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from itertools import islice

from headrace.core import decide, envelope, gather, scaling
from headrace.core.envelope import Envelope, Sized
from headrace.core.notices import TOPIC_SCHEME
from headrace.core.progress import Ledger
from headrace.errors import NOT_AUTHENTICATED, NOT_AUTHORIZED, NOT_VALID, SourceError
from headrace.model import TRIM_HORIZON, Destinations, Message, Notice, Record, Topic, TopicPage
from headrace.poller.delivery import Delivery
from headrace.poller.work import Surroundings, Work

#: The longest that one read waits for a record; a quiet one that is that long says that the cluster can be read. The
#: same while partitions are left out, and how long room is waited for before any are. Our choice.
LONGEST_READ = 5.0
SHORT_READ = 0.5
#: The most that one read takes, unless a batch is more: while it is taken in, what is in flight waits. Our choice.
PAGE_RECORDS = 100
#: Records of a partition that are read ahead of the function at the least; and records, which take much more memory
#: than their bytes, and bytes of all partitions: our choice.
AHEAD = 1_000
AHEAD_ALL = 20_000
AHEAD_BYTES = 32 * 1024 * 1024
#: How often a last commit is tried before the group is left; what was not committed comes again.
LAST_COMMITS = 3

OpenTopic = Callable[[], Awaitable[Topic]]


class TopicPoller:
    """Moves the records of one mapping to its function until it is told to stop."""

    def __init__(
        self,
        work: Work,
        surroundings: Surroundings,
        open_topic: OpenTopic,
        has_begun: Callable[[], None],
        destinations: Destinations,
    ) -> None:
        self._work = work
        self._has_begun = has_begun
        self._around = surroundings
        self._open_topic = open_topic
        self._destinations = destinations
        self._membership: Membership | None = None

    async def run(self) -> None:
        """Work until `stop` is called. Raises whatever fault of ours ended a task."""
        entries = self._work.mapping.settings.get("SourceAccessConfigurations", ())
        if any(entry["Type"].startswith("VPC_") for entry in entries):
            self._around.event("network_ignored")
        attempt = 0
        try:
            while not self._around.stopping.is_set():
                topic = await self._around.opened(self._open_topic)
                if topic is None:
                    return
                membership = Membership(self._work, self._around, topic, self._has_begun, self._destinations, attempt)
                self._membership = membership
                if self._around.stopping.is_set():
                    membership.end()
                try:
                    again_at = await membership.run()
                finally:
                    self._membership = None
                    await topic.close()
                attempt = 0 if membership.has_read else attempt + 1
                await self._around.stopped_before(again_at)
        finally:
            self._around.tally.trouble = None

    def stop(self) -> None:
        """Start no invocation any more, and read nothing. `run` returns when all has ended."""
        self._around.stopping.set()
        if self._membership is not None:
            self._membership.end()


class Membership:
    """One membership in the consumer group, from joining to leaving."""

    def __init__(
        self,
        work: Work,
        surroundings: Surroundings,
        topic: Topic,
        has_begun: Callable[[], None],
        destinations: Destinations,
        attempt: int,
    ) -> None:
        self.work = work
        self.around = surroundings
        self.clock = surroundings.clock
        self.topic = topic
        self.destinations = destinations
        self.envelope = Envelope.of(work.mapping, topic.bootstrap_servers)
        #: Called when the group has its first partitions, and with them a place to start from.
        self._has_begun = has_begun
        #: Whether the cluster could be read: with records, or quietly.
        self.has_read = False
        self.partitions: dict[str, _Partition] = {}
        #: How many memberships before this one could read nothing.
        self._attempt = attempt
        self._page_records = max(PAGE_RECORDS, work.options.batch_size)
        self._ahead = max(AHEAD, 2 * work.options.batch_size)
        self._ahead_all = max(AHEAD_ALL, 2 * work.options.batch_size)
        self._scale = scaling.start_topic(work.options, work.function.concurrency, self.clock.now())
        self._in_flight = 0
        #: Batches that waited to be tried again, and wait for their turn now.
        self._queued = 0
        self._deliveries: set[asyncio.Task[None]] = set()
        #: Ids of the last records that are done with, by partition, which the group does not know yet.
        self._uncommitted: dict[_Partition, str] = {}
        self._ending = asyncio.Event()
        #: Something has changed: for whoever gathers or waits for a turn, for whoever reads, for whoever commits.
        self._news = _Bell()
        self._room = _Bell()
        self._progress = _Bell()
        self._again_at = 0.0
        self._fault: BaseException | None = None

    async def run(self) -> float:
        """Work until told to end, or until an error that a new membership may mend. Returns when to begin that one."""
        reading = asyncio.create_task(self._read(), name=f"read {self.work.mapping.uuid}")
        committing = asyncio.create_task(self._commit(), name=f"commit {self.work.mapping.uuid}")
        gathering = asyncio.create_task(self._turns(), name=f"gather {self.work.mapping.uuid}")
        tasks = [reading, committing, gathering]
        for task in tasks:
            task.add_done_callback(self._task_ended)
        try:
            await self._ending.wait()
            # Somebody has to read on while batches end: the broker takes a silent member for dead.
            while working := {task for task in (gathering, *self._deliveries) if not task.done()}:
                await asyncio.wait(working)
            committing.cancel()
            await asyncio.wait([committing])
            if self._fault is None:
                await self._commit_last()
        finally:
            left = [*tasks, *self._deliveries]
            for task in left:
                task.cancel()
            await asyncio.wait(left)
            for lane in self.partitions:
                self.around.forget(lane)
        if self._fault is not None:
            raise self._fault
        return self._again_at

    def end(self) -> None:
        """Start no invocation any more; `run` returns when those in flight have ended."""
        self._ending.set()
        self._news.ring()

    def _task_ended(self, task: asyncio.Task[None]) -> None:
        self._deliveries.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None and self._fault is None:
            self._fault = fault
            self.end()

    # --- Reading

    async def _read(self) -> None:
        attempt = 0
        without: set[str] = set()
        while True:
            # A client throws away what it has fetched of partitions that are left out, and needs up to half a second
            # to have them back. Under load there is room sooner.
            until = self.clock.now() + SHORT_READ
            while self._has_enough() and self.clock.now() < until:
                await self._room.heard(until, self.clock.now)
                # The batch that made room leaves first.
                await self.clock.sleep(0)
            without = self._full(without)
            wait = SHORT_READ if without else LONGEST_READ
            try:
                page = await self._page(wait, without)
            except SourceError as error:
                await self._after_error(error, attempt)
                attempt += 1
                continue
            attempt = 0
            self._take_in(page)
            if len(page.records) >= self._page_records:
                # There may be more at once: what is on its way to the function leaves first.
                await self.clock.sleep(0)
            # Partitions may be handed to a member that cannot read them, so they are no sign that all is well.
            if page.records or (wait == LONGEST_READ and page == TopicPage()):
                self.has_read = True
                self.around.recovered()

    async def _page(self, wait: float, without: set[str]) -> TopicPage:
        """The next page; an empty one as soon as a partition that is left out is wanted again."""
        if not without:
            return await self.topic.read(self._page_records, wait)
        reading = asyncio.ensure_future(self.topic.read(self._page_records, wait, without))
        wanting = asyncio.ensure_future(self._wanted_again(without))
        try:
            await asyncio.wait((reading, wanting), return_when=asyncio.FIRST_COMPLETED)
        finally:
            reading.cancel()
            wanting.cancel()
            await asyncio.wait((reading, wanting))
        return TopicPage() if reading.cancelled() else reading.result()

    async def _wanted_again(self, without: set[str]) -> None:
        while without <= self._full(without):
            await self._room.heard(None, self.clock.now)

    async def _after_error(self, error: SourceError, attempt: int) -> None:
        """Tell of an error and wait for a while. One that nothing is lost by, or that a new membership may mend, ends
        this one; what is in flight has its time."""
        if self._ending.is_set():
            await self.clock.sleep(SHORT_READ)
            return
        ends = not self.partitions or error.code in (NOT_AUTHENTICATED, NOT_AUTHORIZED, NOT_VALID)
        seconds = self.around.tell(error, self._attempt if ends else attempt)
        if ends:
            self._again_at = self.clock.now() + seconds
            self.end()
        await self.clock.sleep(SHORT_READ if ends else seconds)

    def _has_enough(self) -> bool:
        """Whether what was read lasts for a while, and no free poller waits for more of it."""
        each = self.partitions.values()
        if self._ending.is_set() or (
            sum(len(one.waiting) for one in each) < self._ahead and sum(one.bytes for one in each) < AHEAD_BYTES
        ):
            return False
        is_turn = self._in_flight + self._queued < self._scale.pollers
        return not is_turn or sum(len(one.waiting) for one in each if not one.is_busy) >= self.work.options.batch_size

    def _full(self, without: set[str]) -> set[str]:
        """The partitions of which enough was read; one that had enough is read again when half of that is left."""
        if self._ending.is_set():
            return set(self.partitions)
        each = self.partitions.values()
        if sum(one.bytes for one in each) >= AHEAD_BYTES or sum(len(one.waiting) for one in each) >= self._ahead_all:
            return {one.lane for one in each if one.waiting}
        return {
            one.lane for one in each if len(one.waiting) >= (self._ahead // 2 if one.lane in without else self._ahead)
        }

    def _take_in(self, page: TopicPage) -> None:
        for lane in page.lost:
            if lane in self.partitions:
                self._drop(lane)
                self.around.event("partition_lost", shard=lane)
        if page.gained:
            self._has_begun()
        for lane in page.gained:
            self.partitions[lane] = _Partition(lane)
            self.around.event("partition_gained", shard=lane)
        for lane in page.positions_lost:
            self.around.tally.positions_lost += 1
            self.around.event("position_lost", shard=lane, position="the group's offset")
        if page.records and not self._ending.is_set():
            for lane, records in _by_lane(page.records).items():
                if lane in self.partitions:
                    self._take_in_of(lane, records)
        if page.records or page.lost or page.gained:
            self._news.ring()

    def _take_in_of(self, lane: str, records: Sequence[Record]) -> None:
        """Take in records of one partition."""
        self.around.tally.polled += len(records)
        begin, last = 0, self.partitions[lane].last
        for number, record in enumerate(records):
            offset = record.event["offset"]
            if offset <= last:
                # The offsets begin anew: what is known of the earlier ones says nothing about these.
                self._drop(lane)
                self.partitions[lane], begin = _Partition(lane), number
            last = offset
        partition, records = self.partitions[lane], records[begin:]
        partition.last = last
        partition.ledger.track(records)
        kept, dropped = self.work.filters.split(records)
        partition.put(envelope.sized(self.work.mapping.kind, kept, self.work.options), self.clock.now())
        if dropped:
            self.around.tally.filtered += len(dropped)
            self.around.event("filtered", records=len(dropped))
            self._dealt_with(partition, [record.id for record in dropped], dropped=True)
        self.around.oldest(lane, partition.ledger.oldest)

    def _drop(self, lane: str) -> None:
        """Nothing that was read of this partition is any business of ours now."""
        self._uncommitted.pop(self.partitions.pop(lane), None)
        self.around.forget(lane)

    # --- Gathering

    async def _turns(self) -> None:
        """Gather batches and send them on their way, as many as may be in flight at once."""
        options = self.work.options
        while not self._ending.is_set():
            now = self.clock.now()
            self._review(now)
            free = [each for each in self.partitions.values() if each.waiting and not each.is_busy]
            # The window begins with the first record (documented), be it read while its partition was busy.
            deadline = min((each.since for each in free), default=None)
            deadline = None if deadline is None else deadline + options.window
            is_full = sum(len(each.waiting) for each in free) >= options.batch_size or (
                sum(each.bytes for each in free) >= gather.MAXIMUM_EVENT_BYTES
            )
            is_ready = is_full or (deadline is not None and now >= deadline)
            # Those that are tried again come first.
            has_turn = self._in_flight + self._queued < self._scale.pollers
            if is_ready and has_turn:
                self._send(self._taken(free, now))
                self._room.ring()
                continue
            if is_full:
                self._scale = scaling.short(self._scale)
            until = self._scale.reviewed_at + scaling.TOPIC_REVIEW_SECONDS if is_ready else deadline
            await self._news.heard(until, self.clock.now)

    def _review(self, now: float) -> None:
        """Look at how many pollers there are. More of them let batches go on that wait to be tried again."""
        self._scale = scaling.busy(self._scale, self._in_flight)
        before, self._scale = self._scale, scaling.reviewed(self._scale, len(self.partitions), now)
        if self._scale.pollers > before.pollers:
            self._news.ring()

    def _send(self, batch: _Batch) -> None:
        self._in_flight += 1
        delivery = asyncio.create_task(self._deliver(batch), name=f"deliver {batch.lane}")
        self._deliveries.add(delivery)
        delivery.add_done_callback(self._task_ended)

    def _taken(self, free: Sequence[_Partition], now: float) -> _Batch:
        """A batch of what waits, beginning with the partition that was served longest ago."""
        options = self.work.options
        order = sorted(free, key=lambda each: each.served_at)
        overhead = self.envelope.overhead(each.lane for each in order)
        gathering = gather.Gathering(options.batch_size, 0.0, opened=now, size=overhead)
        taken: dict[str, _Partition] = {}
        for partition in order:
            if gathering.wanted <= 0:
                break
            before = len(gathering.records)
            gathering = gather.take(gathering, partition.first(gathering.wanted), now)
            if count := len(gathering.records) - before:
                partition.take(count)
                taken[partition.lane] = partition
                partition.is_busy, partition.served_at = True, now
        return _Batch(self, taken, gathering.records)

    # --- Delivering

    async def _deliver(self, batch: _Batch) -> None:
        try:
            await Delivery(self.work, self.around, batch).deliver(batch.records)
        finally:
            self.around.no_trouble(batch.lane)
            for partition in batch.held():
                partition.is_busy = False
            self._in_flight -= 1
            self._news.ring()
            self._room.ring()

    async def pause(self, at: float) -> bool:
        """Wait until this time without holding up other batches; True when told to end."""
        self._in_flight -= 1
        self._news.ring()
        try:
            async with asyncio.timeout(max(0.0, at - self.clock.now())):
                await self._ending.wait()
        except TimeoutError:
            """It is time."""
        self._queued += 1
        while self._in_flight >= self._scale.pollers and not self._ending.is_set():
            await self._news.heard(None, self.clock.now)
        self._queued -= 1
        self._in_flight += 1
        return self._ending.is_set()

    @property
    def is_ending(self) -> bool:
        return self._ending.is_set()

    def settle(self, batch: _Batch, records: Sequence[Sized]) -> None:
        """These records are out of our hands. What is no longer ours is somebody else's to commit."""
        for lane, those in _by_lane([sized.record for sized in records]).items():
            partition = batch.partitions[lane]
            if self.partitions.get(lane) is partition:
                self._dealt_with(partition, [record.id for record in those])
            if batch.is_done_with(partition, len(those)):
                partition.is_busy = False
                self._news.ring()

    def _dealt_with(self, partition: _Partition, ids: Iterable[str], *, dropped: bool = False) -> None:
        if partition.ledger.done(ids, dropped=dropped):
            self._uncommitted[partition] = partition.ledger.position.value
            self._progress.ring()
        self.around.oldest(partition.lane, partition.ledger.oldest)

    # --- Committing

    async def _commit(self) -> None:
        """Commit what is done with, one request at a time: what is done meanwhile goes with the next one."""
        attempt = 0
        while True:
            if not self._uncommitted:
                await self._progress.heard(None, self.clock.now)
                continue
            error = await self._committed()
            if error is None:
                attempt = 0
                continue
            seconds = self.around.delay(error, attempt)
            attempt += 1
            self.around.event("commit_error", reason=error.message, seconds=round(seconds, 3))
            await self.clock.sleep(seconds)

    async def _commit_last(self) -> None:
        for attempt in range(LAST_COMMITS):
            if not self._uncommitted:
                return
            error = await self._committed()
            if error is None:
                return
            seconds = self.around.delay(error, attempt)
            self.around.event("commit_error", reason=error.message, seconds=round(seconds, 3))
            if not error.is_retry_safe:
                return
            await self.clock.sleep(seconds)

    async def _committed(self) -> SourceError | None:
        done, self._uncommitted = self._uncommitted, {}
        is_kept = False
        try:
            await self.topic.commit({partition.lane: id for partition, id in done.items()})
            is_kept = True
        except SourceError as error:
            return error
        finally:
            if not is_kept:
                # Of those that are still ours; what has been done since is further on.
                ours = {each: id for each, id in done.items() if self.partitions.get(each.lane) is each}
                self._uncommitted = {**ours, **self._uncommitted}
        return None


class _Partition:
    """A partition that is ours: what was read of it and is in no batch yet, and how far it is."""

    def __init__(self, lane: str) -> None:
        self.lane = lane
        self.ledger = Ledger(TRIM_HORIZON)
        self.waiting: deque[Sized] = deque()
        self.bytes = 0
        #: When it was read, and how many had been by then.
        self._reads: deque[tuple[float, int]] = deque()
        self._read = self._taken = 0
        #: The offset of the record that was read last.
        self.last = -1
        #: It is in a batch.
        self.is_busy = False
        self.served_at = 0.0

    @property
    def since(self) -> float:
        """When the first of those that wait was read."""
        while self._reads[0][1] <= self._taken:
            self._reads.popleft()
        return self._reads[0][0]

    def put(self, records: Sequence[Sized], now: float) -> None:
        if records:
            self.waiting.extend(records)
            self.bytes += sum([len(sized.encoded) for sized in records])
            self._read += len(records)
            self._reads.append((now, self._read))

    def first(self, limit: int) -> list[Sized]:
        """Up to so many records, which stay."""
        return list(islice(self.waiting, limit))

    def take(self, count: int) -> None:
        """So many of the first records wait no longer."""
        self.bytes -= sum([len(self.waiting.popleft().encoded) for _ in range(count)])
        self._taken += count


class _Batch:
    """A batch, and the partitions that it was taken from: what `Delivery` asks of whoever keeps the records."""

    retention: float | None = None
    needs_state = False

    def __init__(
        self, membership: Membership, partitions: Mapping[str, _Partition], records: tuple[Sized, ...]
    ) -> None:
        self._membership = membership
        self.partitions = partitions
        self.records = records
        #: How many records of each partition are not dealt with yet.
        self._open = Counter(sized.record.lane for sized in records)
        self.lane = next(iter(partitions)) + (f" and {len(partitions) - 1} more" if len(partitions) > 1 else "")
        self.bootstrap_servers = membership.topic.bootstrap_servers
        self.room: int | None = gather.MAXIMUM_EVENT_BYTES - membership.envelope.overhead(partitions)

    def is_done_with(self, partition: _Partition, records: int) -> bool:
        """Whether nothing of a partition is left, when so many more of its records are dealt with."""
        self._open[partition.lane] -= records
        return self._open[partition.lane] <= 0

    def held(self) -> list[_Partition]:
        """The partitions of which there is something left."""
        return [partition for lane, partition in self.partitions.items() if self._open[lane] > 0]

    async def until(self, at: float) -> bool:
        if at > self._membership.clock.now():
            return await self._membership.pause(at)
        return self._membership.is_ending

    def ours(self, piece: decide.Piece) -> decide.Piece | None:
        now = self._membership.partitions
        return decide.without(piece, {lane for lane, each in self.partitions.items() if now.get(lane) is not each})

    def begin(self, piece: decide.Piece) -> None:
        """Nothing begins: a topic has no tumbling windows."""

    def event(self, records: Sequence[Sized]) -> bytes:
        return self._membership.envelope.event(records)

    async def settle(self, records: Sequence[Sized], state: bytes | None) -> bool:
        self._membership.settle(self, records)
        return True

    async def send(self, arn: str, notice: Notice) -> None:
        if arn.startswith(TOPIC_SCHEME):
            topic, announce = arn.removeprefix(TOPIC_SCHEME), self._membership.topic.announce
            too_large = await announce(topic, notice.messages)
            brief = [Message(one.key, one.brief) for one in too_large if one.brief is not None]
            if brief and await announce(topic, brief):
                raise SourceError(f"the topic {topic} takes no message of the size of a notice", is_retry_safe=False)
        else:
            await self._membership.destinations.send(arn, notice)


class _Bell:
    """Wakes everybody who waits for news."""

    def __init__(self) -> None:
        #: In the order in which they came.
        self._waiting: dict[asyncio.Future[None], None] = {}

    def ring(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for one in waiting:
            _wake(one)

    async def heard(self, until: float | None, now: Callable[[], float]) -> None:
        """Return at the next ring, or at that time."""
        loop = asyncio.get_running_loop()
        news: asyncio.Future[None] = loop.create_future()
        self._waiting[news] = None
        # Several times a batch: an asyncio.timeout() would take as long as all the rest of this.
        timer = None if until is None else loop.call_later(max(0.0, until - now()), _wake, news)
        try:
            await news
        finally:
            self._waiting.pop(news, None)
            if timer is not None:
                timer.cancel()


def _wake(waiting: asyncio.Future[None]) -> None:
    if not waiting.done():
        waiting.set_result(None)


def _by_lane(records: Iterable[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for record in records:
        if (those := found.get(record.lane)) is None:
            found[record.lane] = [record]
        else:
            those.append(record)
    return found

"""The Kafka source: members of consumer groups, and every record as the documented event shows it.

All that is asked of a client is asked by one thread for each topic that is read, the rebalance callbacks included;
calls from several threads would wait for each other. It keeps a handful of messages ready, and a read only takes from
that. The broker keeps how far a group is; what was never committed for the group starts where the mapping says. A
partition is ours from the moment at which its start is known, and no longer once the broker has asked for it back:
records of it that nobody has read yet are forgotten then.
"""

from __future__ import annotations

import asyncio
import threading
from binascii import b2a_base64
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any

from headrace.access import Directory, Secrets
from headrace.clock import Clock
from headrace.errors import NOT_AUTHORIZED, UNREACHABLE, SourceError
from headrace.model import Message, Record, SourceFacts, TopicPage
from headrace.sources.kafka_access import (
    ANNOUNCE_SECONDS,
    CONSUMER,
    PRODUCER,
    REBALANCE,
    Access,
    access_to,
    client_package,
    meaning,
    way_in,
)

#: Seconds that the thread waits for records at a stretch, and so the longest that closing waits for it: our choice.
SLICE_SECONDS = 0.25
#: The same while records are at work, whose commit must not wait: from the first to the last while nothing comes.
BUSY_SECONDS = (0.001, 0.02)
#: The most that is kept ready for a reader, unless it wants more records at once: our choice.
HAND_RECORDS = 1_000
HAND_BYTES = 4_000_000
#: Seconds that nothing is asked of the client while nobody takes what is ready; then partitions are paused, and the
#: client is asked for news of the group alone. Each pause throws away what it has fetched ahead.
REST_SECONDS = 1.0
#: Seconds for an answer of the cluster: our choice.
ANSWER_SECONDS = 5.0
#: Seconds between two looks whether a cluster that could not be read has been mended, and how long one takes at most.
LOOK_SECONDS = 1.0
#: Seconds after which a cluster that lets a call of the thread wait is taken for one that cannot be reached.
SILENCE_SECONDS = 15.0
#: Seconds that a mapping's creation waits for its cluster.
BEGIN_SECONDS = 3.0
#: Seconds that leaving a group is waited for.
CLOSE_SECONDS = 10.0

#: Names of errors of one partition that say that it does not hold the position to be read from.
_POSITION_LOST = frozenset({"_AUTO_OFFSET_RESET", "OFFSET_OUT_OF_RANGE", "_LOG_TRUNCATION"})
#: Names of errors that are no trouble: the end of a partition, and what a rebalance tells better.
_NO_TROUBLE = frozenset({"_PARTITION_EOF", "_MAX_POLL_EXCEEDED"})
#: Names by which the client says that nothing of the cluster is there; other broken connections are its own business.
_ALL_DOWN = "_ALL_BROKERS_DOWN"
#: The name of the error of a message that a topic will never take.
_TOO_LARGE = "MSG_SIZE_TOO_LARGE"

#: Offsets that mean something, as the protocol and librdkafka have them: the oldest record, and the end.
_BEGINNING, _END = -2, -1

#: About what a record takes besides its value.
_RECORD_BYTES = 1_000
#: The kinds of timestamp, by librdkafka's number.
_TIMESTAMP_TYPES = ("NoTimestampType", "CREATE_TIME", "LOG_APPEND_TIME")


class KafkaSources:
    """Kafka as a kind of source, both MSK and clusters of one's own. Implements `model.TopicType`."""

    def __init__(self, secrets: Secrets, directory: Directory, clock: Clock) -> None:
        self._secrets = secrets
        self._directory = directory
        self._clock = clock

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        await client_package()
        if (arn := settings.get("EventSourceArn")) is not None:
            await self._directory.kafka_servers(arn, way_in(settings))
        return SourceFacts()

    async def begin(self, settings: Mapping[str, Any], group: str) -> None:
        if settings.get("StartingPosition") != "LATEST":
            return
        kafka = await client_package()
        access = await access_to(settings, self._secrets, self._directory)
        await asyncio.to_thread(_begin, kafka, access, settings["Topics"][0], group)

    async def open_topic(self, settings: Mapping[str, Any], group: str, has_begun: bool = False) -> KafkaTopic:
        kafka = await client_package()
        access = await access_to(settings, self._secrets, self._directory)
        starts_at_end = settings.get("StartingPosition") == "LATEST" and not has_begun
        topic = KafkaTopic(kafka, access, settings["Topics"][0], group, self._clock, starts_at_end=starts_at_end)
        await topic.join()
        return topic

    async def close(self) -> None:
        """There is nothing that topics share."""


class KafkaTopic:
    """A topic, as one member of a consumer group reads it. Implements `model.Topic`.

    While the cluster cannot be read, each read raises what is the matter. Secrets are not asked for again, so after
    NOT_AUTHENTICATED and NOT_AUTHORIZED a topic has to be opened anew.
    """

    def __init__(
        self, kafka: Any, access: Access, topic: str, group: str, clock: Clock, *, starts_at_end: bool = False
    ) -> None:
        self._kafka = kafka
        self._access = access
        self._topic = topic
        self._group = group
        self._clock = clock
        self._starts_at_end = starts_at_end
        self._loop = asyncio.get_running_loop()
        #: Tells the reader that there may be something for it.
        self._news = asyncio.Event()
        self._ended = asyncio.Event()
        #: Tells the thread that there may be something to do.
        self._stir = threading.Event()
        self._announcer = ThreadPoolExecutor(1, thread_name_prefix=f"kafka-messages-{topic}")
        self._consumer: Any = None
        self._producer: Any = None
        self._announcer_trouble: SourceError | None = None

        # The thread's own.
        #: Partitions that came and whose start is not known, and those whose position was lost.
        self._pending: set[int] = set()
        self._rewound: set[int] = set()
        self._may_start = False
        self._start_again_at = 0.0
        self._look_again_at = 0.0
        self._resting_since: float | None = None
        self._paused: set[int] = set()
        self._busy_wait = BUSY_SECONDS[0]
        self._turned_at = self._loop.time()

        # What both sides change, with the lock.
        self._lock = threading.Lock()
        self._hand = _Hand()
        self._most = HAND_RECORDS
        #: Partitions that are ours, and the last offsets of them that the reader has and that the group does not know.
        self._owned: set[int] = set()
        self._at_work: dict[int, int] = {}
        #: Partitions that nobody wants to read now, with the time since when.
        self._without: frozenset[str] = frozenset()
        self._unwanted: dict[int, float] = {}
        #: What the next page tells.
        self._lost: dict[int, None] = {}
        self._gained: dict[int, None] = {}
        self._positions_lost: dict[int, None] = {}
        self._commits: deque[_Commit] = deque()
        #: What keeps us from reading; what may do so, unless a look at the cluster says otherwise.
        self._trouble: SourceError | None = None
        self._suspicion: SourceError | None = None
        #: The last connection that broke.
        self._broken: SourceError | None = None
        self._is_closing = False

    @property
    def bootstrap_servers(self) -> str:
        return ",".join(self._access.servers)

    async def join(self) -> None:
        """Become a member of the group. Raises SourceError for settings that the client does not take."""
        await asyncio.to_thread(self._subscribe)
        threading.Thread(target=self._run, name=f"kafka-{self._topic}", daemon=True).start()

    async def read(self, limit: int, wait: float, without: Collection[str] = ()) -> TopicPage:
        until = self._loop.time() + wait
        self._want(max(1, limit), without)
        while True:
            self._news.clear()
            if (page := self._page(max(1, limit))) is not None:
                return page
            if (trouble := self._trouble) is not None:
                raise _again(trouble)
            try:
                async with asyncio.timeout_at(until):
                    await self._news.wait()
            except TimeoutError:
                if self._loop.time() > self._turned_at + SILENCE_SECONDS:
                    raise self._silence() from None
                return TopicPage()

    async def commit(self, done: Mapping[str, str]) -> None:
        offsets = {int(number): int(offset) for number, _, offset in (id.partition(":") for id in done.values())}
        commit = _Commit(offsets, self._loop.create_future())
        with self._lock:
            if self._is_closing:
                raise SourceError(f"the topic {self._topic} is closed")
            # What the reader does not know to be lost is lost nevertheless, even if it came back.
            self._forget(commit, self._lost)
            self._commits.append(commit)
        self._stir.set()
        try:
            async with asyncio.timeout(SILENCE_SECONDS):
                await commit.done
        except TimeoutError:
            # Should it be kept after all, that is right, too.
            raise self._silence() from None

    async def announce(self, topic: str, messages: Sequence[Message]) -> Sequence[Message]:
        if not messages:
            return ()
        return await self._loop.run_in_executor(self._announcer, self._announce, topic, tuple(messages))

    async def close(self) -> None:
        """Leave the group. A cluster that does not answer is not waited for without end."""
        with self._lock:
            self._is_closing = True
        self._stir.set()
        if self._consumer is not None:
            try:
                async with asyncio.timeout(CLOSE_SECONDS):
                    await self._ended.wait()
            except TimeoutError:
                """The thread goes on alone, and the broker takes the member for dead."""
        if self._producer is not None:
            self._announcer.submit(self._drop_producer)
        self._announcer.shutdown(wait=False)

    def _silence(self) -> SourceError:
        return meaning("_TIMED_OUT", "no answer", self._access.servers, self._topic)

    # What a reader does, in the event loop

    def _want(self, limit: int, without: Collection[str]) -> None:
        """Keep what is wanted now, for both sides."""
        with self._lock:
            self._most = max(HAND_RECORDS, limit)
            if (now_without := frozenset(without)) == self._without:
                return
            self._without = now_without
            now = self._loop.time()
            numbers = [int(lane.rpartition("-")[2]) for lane in without]
            self._unwanted = {number: self._unwanted.get(number, now) for number in numbers}
        self._stir.set()

    def _page(self, limit: int) -> TopicPage | None:
        """What there is to be told now; None for nothing."""
        with self._lock:
            taken = self._hand.take(limit, self._unwanted)
            if not (taken or self._lost or self._gained or self._positions_lost):
                return None
            lost, gained, rewound = map(self._names, (self._lost, self._gained, self._positions_lost))
            self._lost, self._gained, self._positions_lost = {}, {}, {}
            self._at_work |= {number: messages[-1].offset() for number, messages in taken.items()}
            if self._resting_since is not None and self._has_room(half=True):
                self._stir.set()
        # Here, and not in the thread: the two would wait for each other, and what is just made is at hand for whoever
        # works on it next.
        records = [
            _record(message, self._topic, number, lane, self._clock)
            for (number, messages), lane in zip(taken.items(), self._names(taken), strict=True)
            for message in messages
        ]
        return TopicPage(tuple(records), lost, gained, rewound)

    def _names(self, numbers: Iterable[int]) -> tuple[str, ...]:
        return tuple(f"{self._topic}-{number}" for number in numbers)

    # The thread

    def _subscribe(self) -> None:
        settings = {**CONSUMER, **self._access.settings, "group.id": self._group, "error_cb": self._on_error}
        try:
            self._consumer = self._kafka.Consumer(settings)
        except self._kafka.KafkaException as error:
            raise self._meaning(error.args[0]) from None
        self._consumer.subscribe(
            [self._topic], on_assign=self._on_assign, on_revoke=self._on_revoke, on_lost=self._on_lost
        )

    def _run(self) -> None:
        try:
            while not self._is_closing:
                self._turn()
        except Exception as error:
            # A fault of ours. Whoever reads is told, and may open the topic anew.
            self._trouble = SourceError(f"Kafka: reading {self._topic} broke off: {error!r}")
            self._tell()
        finally:
            self._leave()

    def _turn(self) -> None:
        """One step: what is overdue, then waiting for records, or for somebody to take those that are ready."""
        self._stir.clear()
        self._commit()
        now = self._turned_at = self._loop.time()
        try:
            if self._suspicion is not None and now >= self._look_again_at:
                self._look()
            if self._pending and now >= self._start_again_at:
                self._start()
            if self._rewound:
                self._rewind()
            self._stir.wait(self._serve(now))
        except self._kafka.KafkaException as error:
            self._suspect(self._meaning(error.args[0]))
            self._stir.wait(SLICE_SECONDS)

    def _serve(self, now: float) -> float:
        """Ask the client for what there is, waiting for it where nothing else can come up. Returns how long to wait."""
        with self._lock:
            room = self._room(now)
            is_idle = not (self._at_work or self._unwanted or self._hand)
        self._pause(now)
        if not room:
            if now >= (self._resting_since or now) + REST_SECONDS and (late := self._poll(0)) is not None:
                # News of the group is what this is for: everything is paused. Yet something may have been under way.
                self._take([late])
            return SLICE_SECONDS
        first = self._poll(SLICE_SECONDS if is_idle else 0)
        if first is not None:
            self._take([first, *self._consumer.consume(room - 1, 0)] if room > 1 else [first])
            self._busy_wait = BUSY_SECONDS[0]
            return 0
        if is_idle:
            return 0
        self._busy_wait = min(2 * self._busy_wait, BUSY_SECONDS[1])
        return self._busy_wait

    def _poll(self, wait: float) -> Any:
        self._may_start = True
        try:
            return self._consumer.poll(wait)
        finally:
            self._may_start = False

    def _room(self, now: float) -> int:
        """How many records to take now; 0 is to rest."""
        is_resting = self._resting_since is not None
        has_room = self._has_room(half=is_resting)
        if has_room:
            self._resting_since = None
        elif not is_resting:
            self._resting_since = now
        return self._most - self._hand.count(self._unwanted) if has_room else 0

    def _has_room(self, *, half: bool) -> bool:
        """Whether more should be ready than is. `half`: only when that is worth waking up for."""
        if self._owned and self._owned <= self._unwanted.keys():
            return False
        part = 2 if half else 1
        return (
            self._hand.count(self._unwanted) * part < self._most
            and self._hand.bytes(self._unwanted) * part < HAND_BYTES
        )

    def _pause(self, now: float) -> None:
        """Pause partitions that have not been wanted for a while, or of which a lot is ready, and resume the others."""
        if not self._unwanted and not self._paused and self._resting_since is None:
            return
        if self._resting_since is not None and now >= self._resting_since + REST_SECONDS:
            wanted = set(self._owned)
        else:
            wanted = {
                number
                for number, since in self._unwanted.items()
                if number in self._owned
                and (
                    number in self._paused
                    or now >= since + REST_SECONDS
                    or self._hand.count_of(number) >= self._most
                    or self._hand.bytes_of(number) >= HAND_BYTES
                )
            }
        if wanted == self._paused:
            return
        if more := wanted - self._paused:
            self._consumer.pause(self._partitions(more))
        if fewer := self._paused - wanted:
            self._consumer.resume(self._partitions(fewer))
        self._paused = wanted

    def _take(self, messages: Sequence[Any]) -> None:
        """Make what the client gave ready for the reader."""
        # Not of those that were taken away meanwhile: whoever has them now reads them again.
        ours: dict[int, list[Any]] = {number: [] for number in self._owned}
        for message in messages:
            if (error := message.error()) is not None:
                self._on_message_error(message, error)
            elif (number := message.partition()) in ours:
                ours[number].append(message)
        with self._lock:
            # Whoever has not taken all that was wanted comes again unasked.
            is_news = bool(self._positions_lost) or not self._hand.count(self._unwanted)
            for number, some in ours.items():
                if some:
                    self._hand.put(number, some, sum(map(len, some)) + len(some) * _RECORD_BYTES)
                    self._trouble = self._suspicion = self._broken = None
        if is_news:
            self._tell()

    def _tell(self) -> None:
        self._in_loop(self._news.set)

    def _leave(self) -> None:
        """Give the partitions back, and end. What was to be committed still is."""
        with self._lock:
            self._is_closing = True
        try:
            self._commit()
            self._consumer.close()
        finally:
            self._in_loop(self._ended.set)

    def _in_loop(self, call: Callable[[], None]) -> None:
        try:
            self._loop.call_soon_threadsafe(call)
        except RuntimeError:
            """The event loop is gone, and whoever waited there with it."""

    # Partitions come and go: in the thread, while it asks the client for records

    def _on_assign(self, consumer: Any, partitions: Sequence[Any]) -> None:
        self._pending |= {partition.partition for partition in partitions}
        self._start_again_at = 0.0
        if self._pending and self._may_start:
            try:
                self._start()
                return
            except self._kafka.KafkaException as error:
                self._suspect(self._meaning(error.args[0]))
        # The client has to be told something. The partitions are read when we know from where.
        consumer.incremental_assign([])

    def _start(self) -> None:
        """Read the partitions that came from where the group is in them, or begins. Raises KafkaException."""
        self._start_again_at = self._loop.time() + LOOK_SECONDS
        numbers = sorted(self._pending)
        starts = _committed(self._kafka, self._consumer, self._partitions(numbers), ANSWER_SECONDS)
        if len(starts) < len(numbers):
            ends: Mapping[int, int] = {}
            if self._starts_at_end:
                ends = _begin_at_end(self._kafka, self._consumer, self._topic, ANSWER_SECONDS)
            # One that is younger than the offsets of the others is read from its beginning.
            starts = {number: starts.get(number, ends.get(number, _BEGINNING)) for number in numbers}
        self._consumer.incremental_assign(
            [self._kafka.TopicPartition(self._topic, number, start) for number, start in starts.items()]
        )
        self._pending.clear()
        with self._lock:
            self._owned |= starts.keys()
            self._gained |= dict.fromkeys(numbers)
        self._tell()

    def _rewind(self) -> None:
        """Read partitions from their oldest record on. The client has stopped reading them, so it cannot seek."""
        self._consumer.incremental_unassign(self._partitions(self._rewound))
        self._paused -= self._rewound
        self._consumer.incremental_assign(
            [self._kafka.TopicPartition(self._topic, number, _BEGINNING) for number in self._rewound]
        )
        self._rewound.clear()

    def _on_revoke(self, consumer: Any, partitions: Sequence[Any]) -> None:
        """The broker asks for partitions back. What was to be committed for them still is."""
        self._commit()
        self._let_go(consumer, partitions)

    def _on_lost(self, consumer: Any, partitions: Sequence[Any]) -> None:
        """Others have the partitions already."""
        self._let_go(consumer, partitions)

    def _let_go(self, consumer: Any, partitions: Sequence[Any]) -> None:
        numbers = {partition.partition for partition in partitions}
        self._pending -= numbers
        self._rewound -= numbers
        with self._lock:
            ours = sorted(numbers & self._owned)
            self._owned -= numbers
            for commit in self._commits:
                self._forget(commit, numbers)
            for number in ours:
                self._hand.drop(number)
                self._at_work.pop(number, None)
                self._positions_lost.pop(number, None)
                # One that came and went between two reads was never there for the reader.
                if number in self._gained:
                    del self._gained[number]
                else:
                    self._lost[number] = None
        if paused := self._paused & numbers:
            consumer.resume(self._partitions(paused))
            self._paused -= numbers
        consumer.incremental_unassign(self._partitions(ours))
        self._tell()

    @staticmethod
    def _forget(commit: _Commit, numbers: Iterable[int]) -> None:
        for number in numbers:
            commit.offsets.pop(number, None)

    def _partitions(self, numbers: Iterable[int]) -> list[Any]:
        return [self._kafka.TopicPartition(self._topic, number) for number in numbers]

    # Errors: in the thread, too

    def _on_error(self, error: Any) -> None:
        """The client tells what is wrong with its connections. One broken connection of several is its business."""
        meant = self._meaning(error)
        if meant.code != UNREACHABLE:
            self._suspect(meant)
        elif error.name() == _ALL_DOWN:
            # What broke last says more of why.
            self._suspect(self._broken or meant)
        else:
            self._broken = meant

    def _on_message_error(self, message: Any, error: Any) -> None:
        name, number = error.name(), message.partition()
        if name in _NO_TROUBLE:
            return
        if name not in _POSITION_LOST:
            self._suspect(self._meaning(error))
        elif number in self._owned:
            with self._lock:
                self._positions_lost[number] = None
            self._rewound.add(number)

    def _suspect(self, error: SourceError) -> None:
        """Something is wrong, it seems. What says little does not replace what says more."""
        if error.code in REBALANCE:
            return
        known = self._suspicion
        if known is None or known.code == UNREACHABLE or error.code != UNREACHABLE:
            self._suspicion = error
        if error.code and error.code != UNREACHABLE:
            self._trouble = error
            self._tell()

    def _look(self) -> None:
        """Ask the cluster whether we can read."""
        try:
            found = self._consumer.list_topics(self._topic, timeout=LOOK_SECONDS).topics[self._topic]
            if found.error is not None:
                raise self._kafka.KafkaException(found.error)
            _committed(self._kafka, self._consumer, self._partitions([0]), LOOK_SECONDS)
        except self._kafka.KafkaException as error:
            meant = self._meaning(error.args[0])
            if meant.code != UNREACHABLE or self._suspicion is None:
                self._suspicion = meant
            self._trouble = self._suspicion
        else:
            # The right to read is shown by records only: all that was asked here needs less.
            if self._trouble is None or self._trouble.code != NOT_AUTHORIZED:
                self._trouble = self._suspicion = None
        self._look_again_at = self._loop.time() + LOOK_SECONDS
        self._tell()

    def _meaning(self, error: Any) -> SourceError:
        return meaning(error.name(), error.str(), self._access.servers, self._topic)

    # Commits: in the thread, too

    def _commit(self) -> None:
        """Commit everything that was to be committed by now, at once."""
        with self._lock:
            commits, self._commits = self._commits, deque()
            offsets: dict[int, int] = {}
            for commit in commits:
                offsets |= {number: offset for number, offset in commit.offsets.items() if number in self._owned}
        if not commits:
            return
        failure: SourceError | None = None
        try:
            if offsets:
                _commit(
                    self._kafka,
                    self._consumer,
                    [self._kafka.TopicPartition(self._topic, number, last + 1) for number, last in offsets.items()],
                )
        except self._kafka.KafkaException as error:
            failure = self._meaning(error.args[0])
        else:
            with self._lock:
                self._at_work = {n: last for n, last in self._at_work.items() if last > offsets.get(n, -1)}
        for commit in commits:
            self._in_loop(partial(commit.tell, failure))

    # Messages: in a thread of its own, which is there from the first one on

    def _announce(self, topic: str, messages: Sequence[Message]) -> list[Message]:
        failures: list[Any] = []
        too_large: list[Message] = []

        def told(message: Message, error: Any, _delivered: Any = None) -> None:
            if error is not None and error.name() == _TOO_LARGE:
                too_large.append(message)
            elif error is not None:
                failures.append(error)

        self._announcer_trouble = None
        try:
            if self._producer is None:
                settings = {**PRODUCER, **self._access.settings, "error_cb": self._on_announcer_error}
                self._producer = self._kafka.Producer(settings)
            for message in messages:
                while True:
                    try:
                        self._producer.produce(topic, message.value, message.key, on_delivery=partial(told, message))
                        break
                    except self._kafka.KafkaException as error:  # one that is too large does not even leave us
                        told(message, error.args[0])
                        break
                    except BufferError:
                        self._producer.poll(SLICE_SECONDS)
            for _ in range(round((ANNOUNCE_SECONDS + 1) / LOOK_SECONDS)):
                left = self._producer.flush(LOOK_SECONDS)
                if not left or self._announcer_trouble is not None:
                    break
        except self._kafka.KafkaException as error:
            failures.append(error.args[0])
            left = 0 if self._producer is None else len(self._producer)
        if left:
            # What could still go out would come twice when this is tried again.
            self._producer.purge()
            self._producer.flush(1)
        if failures:
            meant = meaning(failures[0].name(), failures[0].str(), self._access.servers, topic)
            raise (self._announcer_trouble or meant) if meant.code == UNREACHABLE else meant
        return too_large

    def _on_announcer_error(self, error: Any) -> None:
        if (meant := self._meaning(error)).code != UNREACHABLE:
            self._announcer_trouble = meant

    def _drop_producer(self) -> None:
        self._producer = None


@dataclass(frozen=True, slots=True)
class _Commit:
    """What is to be committed: the last offsets that are done with, by partition."""

    offsets: dict[int, int]
    done: asyncio.Future[None]

    def tell(self, failure: SourceError | None) -> None:
        if self.done.done():
            return
        if failure is None:
            self.done.set_result(None)
        else:
            self.done.set_exception(_again(failure))


class _Hand:
    """Messages that are ready to be read, by partition. Those of one that has just been served come last."""

    def __init__(self) -> None:
        self._messages: OrderedDict[int, list[Any]] = OrderedDict()
        #: About how much memory they take.
        self._bytes: dict[int, int] = {}

    def put(self, number: int, messages: list[Any], size: int) -> None:
        if number in self._messages:
            self._messages[number] += messages
            self._bytes[number] += size
        else:
            self._messages[number], self._bytes[number] = messages, size

    def take(self, limit: int, without: Collection[int]) -> dict[int, list[Any]]:
        """Up to so many messages, by partition."""
        taken: dict[int, list[Any]] = {}
        for number in [number for number in self._messages if number not in without]:
            messages = self._messages[number]
            if len(messages) <= limit:
                taken[number] = messages
                self.drop(number)
            else:
                taken[number] = messages[:limit]
                del messages[:limit]
                self._bytes[number] -= self._bytes[number] * limit // (limit + len(messages))
                self._messages.move_to_end(number)
            limit -= len(taken[number])
            if not limit:
                break
        return taken

    def drop(self, number: int) -> None:
        self._messages.pop(number, None)
        self._bytes.pop(number, None)

    def __bool__(self) -> bool:
        return bool(self._messages)

    def count(self, without: Collection[int]) -> int:
        return sum(len(messages) for number, messages in self._messages.items() if number not in without)

    def bytes(self, without: Collection[int]) -> int:
        return sum(size for number, size in self._bytes.items() if number not in without)

    def count_of(self, number: int) -> int:
        return len(self._messages.get(number, ()))

    def bytes_of(self, number: int) -> int:
        return self._bytes.get(number, 0)


def _record(message: Any, topic: str, number: int, lane: str, clock: Clock) -> Record:
    key, value, headers = message.key(), message.value(), message.headers()
    offset = message.offset()
    kind, timestamp = message.timestamp()
    event = {
        "topic": topic,
        "partition": number,
        "offset": offset,
        "timestamp": timestamp,
        "timestampType": _TIMESTAMP_TYPES[kind],
        "key": None if key is None else b2a_base64(key, newline=False).decode("ascii"),
        "value": None if value is None else b2a_base64(value, newline=False).decode("ascii"),
        "headers": [{name: _signed(content)} for name, content in headers] if headers else [],
    }
    arrived = timestamp / 1000 if kind else clock.now()
    return Record(f"{number}:{offset}", event, arrived, lane, None, None, lane)


def _signed(content: bytes | str | None) -> list[int] | None:
    """The bytes of a header as the JVM counts them, from -128 to 127."""
    if content is None:
        return None
    return memoryview(content.encode() if isinstance(content, str) else content).cast("b").tolist()


def _again(error: SourceError) -> SourceError:
    """The same error, without the traces of where it was raised before."""
    return SourceError(error.message, code=error.code, retry_after=error.retry_after, is_retry_safe=error.is_retry_safe)


# What is asked of a cluster. All of it blocks, and raises KafkaException.


def _committed(kafka: Any, consumer: Any, partitions: Sequence[Any], timeout: float) -> dict[int, int]:
    """The offsets that a group has in these partitions."""
    found = consumer.committed(partitions, timeout=timeout)
    for partition in found:
        if partition.error is not None:
            raise kafka.KafkaException(partition.error)
    return {partition.partition: partition.offset for partition in found if partition.offset >= 0}


def _commit(kafka: Any, consumer: Any, offsets: Sequence[Any]) -> None:
    for partition in consumer.commit(offsets=offsets, asynchronous=False):
        if partition.error is not None:
            raise kafka.KafkaException(partition.error)


def _begin_at_end(kafka: Any, consumer: Any, topic: str, timeout: float) -> dict[int, int]:
    """Keep the end of each partition for a group that has no offset in any; returns the group's offsets."""
    found = consumer.list_topics(topic, timeout=timeout).topics[topic]
    if found.error is not None:
        raise kafka.KafkaException(found.error)
    known = _committed(kafka, consumer, [kafka.TopicPartition(topic, number) for number in found.partitions], timeout)
    if known:
        return known
    asked = [kafka.TopicPartition(topic, number, _END) for number in found.partitions]
    ends = consumer.offsets_for_times(asked, timeout=timeout)
    for partition in ends:
        if partition.error is not None:
            raise kafka.KafkaException(partition.error)
    _commit(kafka, consumer, [kafka.TopicPartition(topic, end.partition, end.offset) for end in ends])
    return {end.partition: end.offset for end in ends}


def _begin(kafka: Any, access: Access, topic: str, group: str) -> None:
    """Fix where a new mapping begins. Returns or raises SourceError within about `BEGIN_SECONDS`."""
    causes: list[SourceError] = []

    def told(error: Any) -> None:
        meant = meaning(error.name(), error.str(), access.servers, topic)
        if meant.code != UNREACHABLE or error.name() == _ALL_DOWN:
            causes.append(meant)

    try:
        consumer = kafka.Consumer({**CONSUMER, **access.settings, "group.id": group, "error_cb": told})
    except kafka.KafkaException as error:
        raise meaning(error.args[0].name(), error.args[0].str(), access.servers, topic) from None
    try:
        for slice in range(1, round(BEGIN_SECONDS / SLICE_SECONDS) + 1):
            try:
                _begin_at_end(kafka, consumer, topic, SLICE_SECONDS)
                return
            except kafka.KafkaException as error:
                failure = meaning(error.args[0].name(), error.args[0].str(), access.servers, topic)
            if failure.code == "UNKNOWN_MEMBER_ID":
                # The group is at work elsewhere: where it is, it decides itself.
                return
            # This is what serves the callback.
            consumer.poll(0)
            # A name may have several addresses, which are tried in turn.
            has_tried_all = slice * SLICE_SECONDS >= LOOK_SECONDS
            if failure.code != UNREACHABLE or any(cause.code != UNREACHABLE or has_tried_all for cause in causes):
                break
        raise next((cause for cause in causes if cause.code != UNREACHABLE), failure)
    finally:
        consumer.close()

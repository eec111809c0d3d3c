"""A cluster of topics in memory, with the behaviour of Kafka: partitions, consumer groups and their offsets, partitions
that move when members come and go, members that die, records that are no longer held, partitions that are added.

It is public: users test their own functions and mappings with it, in virtual time (`headrace.clock.run_virtual`) or
real.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Literal
from zlib import crc32

from headrace.clock import Clock
from headrace.errors import SOURCE_MISSING, SourceError
from headrace.model import Message, Record, SourceFacts, Topic, TopicPage

#: Seconds for which a topic keeps its records, and for which a member of a group may be silent before it is taken for
#: dead, when nobody says otherwise: Kafka's own.
RETENTION = 604_800.0
SESSION_TIMEOUT = 45.0

#: What can be made to fail: joining a group, reading as a member of it, keeping its offsets, putting in messages.
#: The largest message of a topic that does not say: Kafka's own default.
MAXIMUM_BYTES = 1_048_588
Call = Literal["openings", "reads", "commits", "announcements"]


class MemoryPartition:
    """The records that one partition still holds."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.records: list[Record] = []
        #: The offset of the oldest record held, or of the next one when none is.
        self.first = 0

    @property
    def end(self) -> int:
        """The offset of the record that comes next."""
        return self.first + len(self.records)

    def since(self, timestamp: float) -> int:
        """The offset of the first record with this timestamp or a later one."""
        return next((self.first + n for n, record in enumerate(self.records) if record.arrived >= timestamp), self.end)


class MemoryTopic:
    """Records in partitions, and the consumer groups that read them. One topic may feed several mappings."""

    def __init__(
        self,
        clock: Clock,
        name: str = "topic",
        partitions: int = 1,
        *,
        retention: float = RETENTION,
        session_timeout: float = SESSION_TIMEOUT,
        maximum_bytes: int = MAXIMUM_BYTES,
    ) -> None:
        self.clock = clock
        self.name = name
        self.retention = retention
        self.session_timeout = session_timeout
        #: The largest message that another member may announce here; `send` takes any.
        self.maximum_bytes = maximum_bytes
        self.partitions: list[MemoryPartition] = []
        self.groups: dict[str, MemoryGroup] = {}
        self._sent_without_key = 0
        #: Set, and made anew, whenever something happened that a waiting member may have to know.
        self._news = asyncio.Event()
        #: Errors to come, with how often they do; None is until they are mended.
        self._faults: dict[Call, tuple[SourceError, int | None]] = {}
        self.add_partitions(partitions)

    # --- what a producer does

    def send(
        self,
        value: str | bytes | None,
        key: str | bytes | None = None,
        partition: int | None = None,
        headers: Iterable[tuple[str, bytes]] = (),
        timestamp: float | None = None,
    ) -> str:
        """Put a record into the topic and return its id, as `3:17` for offset 17 of partition 3.

        Records of one key go to one partition, those without a key to all in turn, unless a partition is named.
        `timestamp` is in seconds since the epoch, now if left out.
        """
        number = self.partition_of(key) if partition is None else partition
        log = self.partitions[number]
        milliseconds = round((self.clock.now() if timestamp is None else timestamp) * 1000)
        event = {
            "topic": self.name,
            "partition": number,
            "offset": log.end,
            "timestamp": milliseconds,
            "timestampType": "CREATE_TIME",
            "key": None if key is None else _encoded(key),
            "value": None if value is None else _encoded(value),
            "headers": [{name: [byte - 256 if byte > 127 else byte for byte in content]} for name, content in headers],
        }
        id = f"{number}:{log.end}"
        log.records.append(Record(id, event, arrived=milliseconds / 1000, order_key=log.name, lane=log.name))
        self._stir()
        return id

    def partition_of(self, key: str | bytes | None) -> int:
        """Where the next record of this key goes."""
        if key is None:
            self._sent_without_key += 1
            return (self._sent_without_key - 1) % len(self.partitions)
        return crc32(key.encode() if isinstance(key, str) else key) % len(self.partitions)

    # --- what happens to a topic

    def add_partitions(self, count: int) -> None:
        """More partitions. From then on keys may go to others than before."""
        for number in range(len(self.partitions), len(self.partitions) + count):
            self.partitions.append(MemoryPartition(f"{self.name}-{number}"))
        for group in self.groups.values():
            group.share()
        self._stir()

    def trim(self, partition: int, before: int) -> None:
        """Forget the records of a partition before this offset."""
        log = self.partitions[partition]
        count = max(0, min(before - log.first, len(log.records)))
        del log.records[:count]
        log.first += count

    def expire(self) -> None:
        """Forget the records that are older than the retention."""
        oldest = self.clock.now() - self.retention
        for number, log in enumerate(self.partitions):
            self.trim(number, log.since(oldest))

    def fail(self, what: Call, error: SourceError, times: int | None = 1) -> None:
        """Let the next calls of one sort fail with this error; with None for `times`, all until it is mended."""
        self._faults[what] = (error, times)
        self._stir()

    def mend(self) -> None:
        """No call fails any more."""
        self._faults.clear()
        self._stir()

    # ---

    def group(self, id: str) -> MemoryGroup:
        """The consumer group of this id, which begins with the first call."""
        return self.groups.setdefault(id, MemoryGroup(self))

    def _stir(self) -> None:
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def _news_until(self, until: float) -> None:
        news = self._news
        try:
            async with asyncio.timeout(max(0.0, until - self.clock.now())):
                await news.wait()
        except TimeoutError:
            """One last look: something may have come in the same moment."""

    def pass_or_fail(self, what: Call) -> None:
        if what not in self._faults:
            return
        error, times = self._faults.pop(what)
        if times is None:
            self._faults[what] = error, None
        elif times > 1:
            self._faults[what] = error, times - 1
        raise error


class MemoryGroup:
    """How far a consumer group is in a topic, and which of its members reads what.

    Partitions move as with cooperative rebalances: a member keeps what it has as long as that is its fair share, and
    what it has to hand over is another's only when it knows.
    """

    def __init__(self, topic: MemoryTopic) -> None:
        self._topic = topic
        #: The offset that comes next, by partition.
        self.committed: dict[int, int] = {}
        #: In the order in which they came.
        self.members: list[MemoryTopicMember] = []
        #: Who reads a partition, and who is to.
        self._readers: dict[int, MemoryTopicMember] = {}
        self._wanted: dict[int, MemoryTopicMember] = {}

    def begin_at_the_end(self) -> None:
        """Keep the end of each partition as where the group is, unless it has been somewhere."""
        if not self.committed:
            self.committed = {number: log.end for number, log in enumerate(self._topic.partitions)}

    def join(self, member: MemoryTopicMember) -> None:
        if member not in self.members:
            self.members.append(member)
            self.share()

    def leave(self, member: MemoryTopicMember) -> None:
        """The member is gone, or taken for dead: others may have its partitions at once."""
        if member in self.members:
            self.members.remove(member)
            self._readers = {number: reader for number, reader in self._readers.items() if reader is not member}
            self.share()

    def bury(self) -> None:
        """Strike off who has been silent for too long."""
        now = self._topic.clock.now()
        for member in tuple(self.members):
            if (end := member.silent_until()) is not None and now >= end:
                self.leave(member)

    def next_burial(self, member: MemoryTopicMember) -> float:
        """When the next one of the others will have been silent for too long."""
        ends = (other.silent_until() for other in self.members if other is not member)
        return min((end for end in ends if end is not None), default=float("inf"))

    def share(self) -> None:
        """Say anew who is to read what: as many partitions for each as possible stay where they are."""
        count = len(self._topic.partitions)
        held = {member: [n for n in range(count) if self._readers.get(n) is member] for member in self.members}
        least, more = divmod(count, max(1, len(self.members)))
        self._wanted = {}
        open_to: list[MemoryTopicMember] = []
        for place, member in enumerate(sorted(self.members, key=lambda member: -len(held[member]))):
            room = least + (place < more)
            self._wanted |= dict.fromkeys(held[member][:room], member)
            open_to += [member] * (room - len(held[member]))
        free = [number for number in range(count) if number not in self._wanted]
        self._wanted |= dict(zip(free, open_to, strict=bool(self.members)))
        self._topic._stir()

    def hand_over(self, member: MemoryTopicMember) -> list[int]:
        """What the member has to stop reading; now it has."""
        mine = [number for number, reader in self._readers.items() if reader is member]
        lost = [number for number in mine if self._wanted.get(number) is not member]
        for number in lost:
            del self._readers[number]
        if lost:
            self._topic._stir()
        return sorted(lost)

    def take_over(self, member: MemoryTopicMember) -> list[int]:
        """What the member reads from now on, and did not before."""
        gained = [n for n, wanted in self._wanted.items() if wanted is member and n not in self._readers]
        self._readers |= dict.fromkeys(gained, member)
        return sorted(gained)

    def reads(self, number: int, member: MemoryTopicMember) -> bool:
        return self._readers.get(number) is member


class MemoryTopicMember:
    """A `Topic` over a `MemoryTopic`: one member of a consumer group. It joins with its first read."""

    def __init__(
        self,
        cluster: MemoryTopics,
        topic: MemoryTopic,
        group: MemoryGroup,
        settings: Mapping[str, Any],
        *,
        starts_at_end: bool = False,
    ) -> None:
        self._starts_at_end = starts_at_end
        self._cluster = cluster
        self._topic = topic
        self._group = group
        self._settings = settings
        #: The offset to be read next, by partition that is ours as far as we know.
        self._positions: dict[int, int] = {}
        self._is_reading = False
        self._heard = topic.clock.now()
        #: The partition that has the first turn.
        self._turn = 0

    @property
    def bootstrap_servers(self) -> str:
        return self._cluster.bootstrap_servers(self._settings)

    def silent_until(self) -> float | None:
        """When it is taken for dead, unless something is heard of it; None while it reads."""
        return None if self._is_reading else self._heard + self._topic.session_timeout

    async def read(self, limit: int, wait: float, without: Collection[str] = ()) -> TopicPage:
        topic, group = self._topic, self._group
        until = topic.clock.now() + wait
        group.bury()
        self._is_reading = True
        try:
            while True:
                self._cluster.check(topic)
                topic.pass_or_fail("reads")
                group.bury()
                page = self._look(limit, without)
                if page != TopicPage() or topic.clock.now() >= until:
                    return page
                await topic._news_until(min(until, group.next_burial(self)))
        finally:
            self._is_reading, self._heard = False, topic.clock.now()
            if len(group.members) > 1:
                topic._stir()  # the others have to watch for our silence

    async def commit(self, done: Mapping[str, str]) -> None:
        self._cluster.check(self._topic)
        self._topic.pass_or_fail("commits")
        self._group.bury()
        for id in done.values():
            number, offset = map(int, id.split(":"))
            if self._group.reads(number, self):
                self._group.committed[number] = offset + 1

    async def announce(self, topic: str, messages: Sequence[Message]) -> Sequence[Message]:
        other = self._cluster.topic(topic)
        other.pass_or_fail("announcements")
        too_large = [message for message in messages if len(message.value) > other.maximum_bytes]
        for message in messages:
            if message not in too_large:
                other.send(message.value, message.key)
        return too_large

    async def close(self) -> None:
        self._group.leave(self)
        self._positions.clear()

    # ---

    def _look(self, limit: int, without: Collection[str]) -> TopicPage:
        """What there is to be told now."""
        topic, group = self._topic, self._group
        topic.expire()
        group.join(self)
        # What is not ours any more although nobody asked for it was taken from us while we were silent.
        taken = [number for number in self._positions if not group.reads(number, self)]
        lost = sorted(taken + group.hand_over(self))
        for number in lost:
            del self._positions[number]
        gained = group.take_over(self)
        if gained and self._starts_at_end:
            group.begin_at_the_end()
        self._positions |= {number: self._start(number) for number in gained}
        late = [number for number, next in self._positions.items() if not self._is_held(number, next)]
        for number in late:
            self._positions[number] = topic.partitions[number].first
        return TopicPage(
            self._take(limit, without),
            lost=self._names(lost),
            gained=self._names(gained),
            positions_lost=self._names(sorted(late)),
        )

    def _start(self, number: int) -> int:
        """Where the group goes on in a partition, or begins."""
        if number in self._group.committed:
            return self._group.committed[number]
        log = self._topic.partitions[number]
        # One that is younger than a mapping with LATEST is read from its beginning.
        return log.first

    def _is_held(self, number: int, position: int) -> bool:
        log = self._topic.partitions[number]
        return log.first <= position <= log.end

    def _take(self, limit: int, without: Collection[str]) -> tuple[Record, ...]:
        """Records of all partitions in turn, each as far as it goes."""
        records: list[Record] = []
        ours = sorted(self._positions)
        for number in [n for n in ours if n >= self._turn] + [n for n in ours if n < self._turn]:
            if len(records) == limit:
                break
            log, position = self._topic.partitions[number], self._positions[number]
            if log.name in without or position == log.end:
                continue
            start = position - log.first
            next_ones = log.records[start : start + limit - len(records)]
            records += next_ones
            self._positions[number] = position + len(next_ones)
            self._turn = number + 1
        return tuple(records)

    def _names(self, numbers: Iterable[int]) -> tuple[str, ...]:
        return tuple(self._topic.partitions[number].name for number in numbers)


class MemoryTopics:
    """A `TopicType` over memory topics, by name: one cluster, whether it goes by its ARN or by its servers."""

    def __init__(self, *topics: MemoryTopic) -> None:
        self.arn = "arn:aws:kafka:us-east-1:000000000000:cluster/memory/00000000-0000-4000-8000-000000000000-1"
        self.topics = {topic.name: topic for topic in topics}

    def topic(self, name: str) -> MemoryTopic:
        if name not in self.topics:
            raise SourceError(f"there is no topic {name}", code=SOURCE_MISSING, retry_after=10.0)
        return self.topics[name]

    def check(self, topic: MemoryTopic) -> None:
        """Raises an error when the topic is not there, or is not there any more."""
        if self.topic(topic.name) is not topic:
            raise SourceError(f"the topic {topic.name} is another one", code=SOURCE_MISSING, retry_after=10.0)

    def bootstrap_servers(self, settings: Mapping[str, Any]) -> str:
        endpoints = settings.get("SelfManagedEventSource", {}).get("Endpoints", {})
        return ",".join(endpoints.get("KAFKA_BOOTSTRAP_SERVERS", ("memory:9092",)))

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        return SourceFacts()

    async def begin(self, settings: Mapping[str, Any], group: str) -> None:
        topic = self._of(settings)
        topic.pass_or_fail("openings")
        if settings.get("StartingPosition") == "LATEST":
            topic.group(group).begin_at_the_end()

    async def open_topic(self, settings: Mapping[str, Any], group: str, has_begun: bool = False) -> Topic:
        topic = self._of(settings)
        topic.pass_or_fail("openings")
        starts_at_end = settings.get("StartingPosition") == "LATEST" and not has_begun
        return MemoryTopicMember(self, topic, topic.group(group), settings, starts_at_end=starts_at_end)

    async def close(self) -> None:
        """Nothing to close."""

    def _of(self, settings: Mapping[str, Any]) -> MemoryTopic:
        arn = settings.get("EventSourceArn", self.arn)
        if arn != self.arn:
            raise SourceError(f"there is no cluster {arn}", code=SOURCE_MISSING, retry_after=10.0)
        (name,) = settings["Topics"]
        return self.topic(name)


def _encoded(content: str | bytes) -> str:
    return base64.b64encode(content.encode() if isinstance(content, str) else content).decode()

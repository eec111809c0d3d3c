"""What stories of topics have of their own: a topic, the way to it, other members of the group, and destinations that
look at what they get.

A record's name says its partition: `a1` goes to p0, `b1` to p1, and so on, in turn when there are fewer partitions than
letters. Its key is the letter. `1` and `good1` go to p0, and `1` has no key.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from cast import Journal, Life
from laws import function_arn, group_of
from laws_of_topics import TopicLaws
from story import Line, Rule, Settings, TopicScenario, compress
from story_world import World
from stream_world import BUCKET
from topic_notices import Reader, Told

from headrace.core.options import consumer_group, options
from headrace.core.progress import GROUP
from headrace.errors import NOT_AUTHENTICATED, NOT_AUTHORIZED, SOURCE_MISSING, SourceError
from headrace.model import (
    TRIM_HORIZON,
    Checkpoint,
    Destinations,
    EventSourceMapping,
    Message,
    Notice,
    SourceKind,
    TopicPage,
)
from headrace.sources.memory_topics import MemoryGroup, MemoryTopic, MemoryTopicMember, MemoryTopics
from headrace.store.base import Lease

#: Another topic of the cluster, as a destination of notices.
FAILURES = "kafka://failures"
SERVERS = ["kafka-1:9092", "kafka-2:9092"]


class TopicJournal(Journal):
    """Tells of partitions, offsets and notices too."""

    def __init__(self, world: TopicWorld) -> None:
        super().__init__(world.clock)
        self._world = world
        #: What is told of several partitions on one line: by time and word, then by partition.
        self._of_lanes: dict[tuple[float, str], dict[str, str]] = defaultdict(dict)

    def told(self) -> list[Line]:
        lines = [
            Line(at, f"{word} {compress(told[lane] for lane in sorted(told))}")
            for (at, word), told in self._of_lanes.items()
        ]
        return super().told() + lines

    def of_lane(self, word: str, lane: str, what: str) -> None:
        if self.is_open:
            self._of_lanes[self.now, word][lane] = what

    def write(self, name: str, **values: Any) -> None:
        uuid = values.get("mapping", "")
        whose = self.names.get(uuid, "")
        lane = values.get("shard", "")
        match name:
            case "partition_gained" | "partition_lost" if self._world.tells_partitions:
                self.of_lane(f"{whose}{'gain' if name == 'partition_gained' else 'lose'}", lane, short(lane))
            case "position_lost":
                self.add(f"{whose}position lost {short(lane)}")
            case "notify_error":
                self.add(f"{whose}notice error {values['seconds']:g}")
            case "commit_error":
                self.add(f"{whose}commit error {values['seconds']:g}")
            case "source_note":
                self.add(f"{whose}begins later")
        if not whose and name in ("mapping_state", "poller_failed"):
            self._world.laws.other_poller()
        super().write(name, **values)


class Road(MemoryTopics):
    """The way to the cluster, which can be broken, and on which dead servers get nowhere."""

    def __init__(self, world: TopicWorld, life: Life) -> None:
        super().__init__()
        self.topics = world.cluster.topics
        self._world = world
        self._life = life

    async def open_topic(self, settings: Settings, group: str, has_begun: bool = False) -> RoadToTopic:
        await self._life.alive()
        self._world.pass_or_fail("openings")
        self._world.topic.pass_or_fail("openings")
        topic = self.topic(settings["Topics"][0])
        starts_at_end = settings.get("StartingPosition") == "LATEST" and not has_begun
        return RoadToTopic(
            self, topic, topic.group(group), settings, self._world, self._life, starts_at_end=starts_at_end
        )


class RoadToTopic(MemoryTopicMember):
    def __init__(
        self,
        cluster: MemoryTopics,
        topic: MemoryTopic,
        group: MemoryGroup,
        settings: Settings,
        world: TopicWorld,
        life: Life,
        *,
        starts_at_end: bool,
    ) -> None:
        super().__init__(cluster, topic, group, settings, starts_at_end=starts_at_end)
        self._world = world
        self._life = life
        #: Whether this is the way of the mapping that the laws are about.
        self._is_watched = group is world.group
        if self._is_watched:
            world.laws.joined()

    async def read(self, limit: int, wait: float, without: Collection[str] = ()) -> TopicPage:
        await self._life.alive()
        self._world.pass_or_fail("reads")
        had_offsets = bool(self._group.committed)
        with self._world.count("reads"):
            page = await super().read(limit, wait, without)
        if self._is_watched and page.gained and not had_offsets:
            self._world.laws.unwanted(self._group.committed)  # with LATEST, it begins now
        assert len(page.records) <= limit
        assert not {record.lane for record in page.records} & set(without)
        if self._is_watched:
            self._world.moved(page)
        if page != TopicPage():
            await self._life.step()
        return page

    async def commit(self, done: Mapping[str, str]) -> None:
        await self._life.step()
        if self._is_watched:
            self._world.laws.tries_to_commit(done)
        self._world.pass_or_fail("commits")
        await super().commit(done)
        if self._is_watched:
            self._world.committed({lane: id for lane, id in done.items() if self._group.reads(number(lane), self)})
        await self._life.step()

    async def announce(self, topic: str, messages: Sequence[Message]) -> Sequence[Message]:
        await self._life.step()
        self._world.pass_or_fail("destinations")
        too_large = await super().announce(topic, messages)
        self._world.look_at(lambda: self._world.announced([one for one in messages if one not in too_large]))
        await self._life.step()
        return too_large

    async def close(self) -> None:
        await self._life.alive()
        await super().close()
        await self._life.step()


class Watchful:
    """Destinations that tell the journal what they got. Implements `model.Destinations`."""

    def __init__(self, world: TopicWorld, life: Life) -> None:
        self._world = world
        self._life = life

    async def send(self, arn: str, notice: Notice) -> None:
        await self._life.step()
        self._world.pass_or_fail("destinations")
        self._world.look_at(lambda: self._world.noticed(arn, notice))
        await self._life.step()


class TopicWorld(World):
    laws: TopicLaws

    def __init__(self, scenario: TopicScenario, directory: Path | None = None, die_at: int | None = None) -> None:
        super().__init__(scenario, directory, die_at)
        self.kind = scenario.topic.kind
        self.topic = MemoryTopic(
            self.clock, "orders", scenario.topic.partitions, session_timeout=scenario.topic.session
        )
        self.cluster = MemoryTopics(
            self.topic, MemoryTopic(self.clock, FAILURES.removeprefix("kafka://"), maximum_bytes=10**9)
        )
        #: The consumer group of the mapping without a name.
        self.group = self.topic.group(scenario.mapping.get(_GROUP[self.kind], {}).get("ConsumerGroupId", _FIRST_UUID))
        self.tells_partitions = re.search(r"> (join|add)", scenario.story) is not None
        self.journal: TopicJournal = TopicJournal(self)
        self.laws = TopicLaws(self.topic, self.kind, self.kept)
        self._others: list[tuple[asyncio.Task[None], MemoryTopicMember]] = []

    # --- the parts

    def sources(self, life: Life) -> Mapping[SourceKind, Any]:
        return {self.kind: Road(self, life)}

    def destinations(self, life: Life) -> Destinations:
        return Watchful(self, life)

    def source_settings(self) -> Settings:
        which: Settings = (
            {"EventSourceArn": self.cluster.arn}
            if self.kind is SourceKind.MSK
            else {"SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": SERVERS}}}
        )
        return {**which, "Topics": [self.topic.name], "StartingPosition": "TRIM_HORIZON"}

    async def first_checkpoints(self, life: Life, mapping: EventSourceMapping) -> Mapping[str, Checkpoint]:
        """That the group has begun, if it has; its offsets are the broker's to keep. What the API does with LATEST is
        done here."""
        settings, group = mapping.settings, consumer_group(mapping)
        is_watched = mapping.uuid == _FIRST_UUID
        assert not is_watched or self.topic.group(group) is self.group
        if settings["StartingPosition"] == "AT_TIMESTAMP" and is_watched and not self.group.committed:
            at = settings["StartingPositionTimestamp"]
            self.laws.unwanted({place: log.since(at) for place, log in enumerate(self.topic.partitions)})
        if settings["StartingPosition"] != "LATEST":
            return {}
        had_offsets = bool(self.group.committed)
        try:
            self.pass_or_fail("beginnings")
            await life.sources[self.kind].begin(settings, group)
        except SourceError as error:
            if error.code != SOURCE_MISSING:
                life.supervisor.report(mapping, error)
                return {}
        if is_watched and not had_offsets:
            self.laws.unwanted(self.group.committed)
        return {GROUP: Checkpoint(TRIM_HORIZON)}

    def checkpointed(self, lease: Lease, checkpoint: Checkpoint) -> None:
        assert lease.lane == GROUP, "offsets are the broker's to keep"

    # --- names

    def ids(self, event: Any) -> list[str]:
        return [
            self.laws.names[f"{record['partition']}:{record['offset']}"]
            for records in event["records"].values()
            for record in records
        ]

    def words(self, function: str, event: Any) -> str:
        return ("" if function == "f" else f"{function}: ") + compress(self.ids(event))

    def answer(self, rule: Rule, event: Any) -> str:
        if not rule.reports:
            return "null" if rule.answer is None else rule.answer
        events = [self.laws.records[id].event for id in self.ids(event) if id in rule.about]
        identifiers = [
            {"partition": f"{each['topic']}-{each['partition']}", "offset": each["offset"]} for each in events
        ]
        return json.dumps({"batchItemFailures": [{"itemIdentifier": identifier} for identifier in identifiers]})

    # --- what happens

    def do(self, verb: str, rest: str) -> None:
        match verb, rest.split():
            case "put", _:
                for id, body in self.new_records(rest):
                    key = group_of(id)
                    place = (ord(key) - ord("a")) % len(self.topic.partitions) if len(key) == 1 else 0
                    self.laws.put(id, self.topic.send(body, key or None, place))
            case "commit", names:
                events = [self.laws.records[name].event for name in names]
                offsets = {event["partition"]: event["offset"] + 1 for event in events}
                self.group.committed |= offsets
                self.laws.unwanted(offsets)
            case "join", [seconds]:
                member = MemoryTopicMember(self.cluster, self.topic, self.group, self.all_settings[0])
                self._others.append((asyncio.create_task(self._read_elsewhere(member, float(seconds))), member))
                self._own.add(self._others[-1][0])
            case "leave" | "vanish", []:
                task, member = self._others.pop(0)
                task.cancel()
                if verb == "leave":
                    self._begin(member.close())
            case "add", [count]:
                self.topic.add_partitions(int(count))
            case "trim", [name]:
                event = self.laws.records[name].event
                self.topic.trim(event["partition"], event["offset"] + 1)
            case "refuse", words:
                code = NOT_AUTHORIZED if "authorize" in words else NOT_AUTHENTICATED
                for what in ("openings", "reads", "commits"):
                    self.topic.fail(what, SourceError(rest, code=code, retry_after=5), None)
            case "mend", []:
                self.topic.mend()
            case "remove", []:
                del self.cluster.topics[self.topic.name]
            case "restore", []:
                self.cluster.topics[self.topic.name] = self.topic
            case _:
                raise ValueError(f"nobody can {verb} {rest}")

    async def _read_elsewhere(self, member: MemoryTopicMember, seconds: float) -> None:
        """What another member of the group does: it deals with what it reads, one page after the other."""
        try:
            while True:
                page = await member.read(1_000, 20)
                for word, lanes in (("lose", page.lost), ("gain", page.gained)):
                    if lanes:
                        self.journal.add(f"elsewhere {word} {compress(map(short, lanes))}")
                if not page.records:
                    continue
                names = [self.laws.names[record.id] for record in page.records]
                self.journal.add(f"elsewhere {compress(names)}")
                await self.clock.sleep(seconds)
                self.laws.elsewhere(names)
                done = {record.lane: record.id for record in page.records}
                ours = {lane: id for lane, id in done.items() if self.group.reads(number(lane), member)}
                await member.commit(done)
                self.laws.committed(ours)
        except asyncio.CancelledError:
            return

    def changed(self, mapping: EventSourceMapping) -> None:
        super().changed(mapping)
        if mapping.uuid == _FIRST_UUID:
            self.laws.chosen(str(mapping.settings["FunctionName"]), options(mapping.kind, mapping.settings))

    def moved(self, page: TopicPage) -> None:
        """A member of ours was told which partitions are its own."""
        for lane in page.lost:
            self.laws.lost(lane)
        for lane in page.gained:
            self.laws.gained(lane)

    def committed(self, done: Mapping[str, str]) -> None:
        self.laws.committed(done)
        for lane, id in done.items():
            self.journal.of_lane("commit", lane, self.laws.names[id])

    def left(self) -> list[str]:
        return self.laws.left(self.group.committed)

    # --- notices

    def look_at(self, looking: Any) -> None:
        """Look at what a destination got: what is wrong with it is not to be taken for a fault of the server."""
        try:
            looking()
        except (AssertionError, LookupError, ValueError) as wrong:
            self.laws.break_(f"a notice is not as it should be: {wrong!r}")

    def noticed(self, arn: str, notice: Notice) -> None:
        assert not notice.messages, "messages for another topic"
        told = self._reader().object(notice, self.uuids.values()) if arn == BUCKET else self._reader().notice(notice)
        self._tell("object" if arn == BUCKET else "notice", [told])

    def announced(self, messages: Sequence[Message]) -> None:
        if messages:
            self._tell("announce", [self._reader().message(message) for message in messages])

    def _reader(self) -> Reader:
        about = {"eventSource": "aws:kafka", "eventSourceArn": self.cluster.arn, "bootstrapServers": "memory:9092"}
        if self.kind is SourceKind.KAFKA:
            about = {"eventSource": "SelfManagedKafka", "bootstrapServers": ",".join(SERVERS)}
        return Reader(self.laws, about, {function_arn(each["FunctionName"]) for each in self.all_settings})

    def _tell(self, verb: str, notices: Sequence[Told]) -> None:
        words = {told.words() for told in notices}
        assert len(words) == 1, f"messages with {words}"
        names = [name for told in notices for name in told.names]
        self.journal.add(f"{verb} {words.pop()}: {compress(names)}")
        self.laws.documented(names, notices[0].condition, notices[0].count)


#: Of the mapping without a name, which is created first.
_FIRST_UUID = "00000000-0000-4000-8000-000000000000"
#: What names a consumer group.
_GROUP = {
    SourceKind.MSK: "AmazonManagedKafkaEventSourceConfig",
    SourceKind.KAFKA: "SelfManagedKafkaEventSourceConfig",
}


def number(lane: str) -> int:
    return int(lane.rpartition("-")[2])


def short(lane: str) -> str:
    """`orders-1` as p1."""
    return f"p{number(lane)}"

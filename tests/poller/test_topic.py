"""What a topic's poller does in the corners: stopped in a bad moment, offsets that begin anew, errors that nobody must
miss, and partitions that are free although their batch is not done.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

import pytest

from headrace.clock import VIRTUAL_EPOCH, VirtualClock, run_virtual
from headrace.destinations import MemoryDestinations
from headrace.errors import NOT_AUTHENTICATED, UNREACHABLE, SourceError
from headrace.model import EventSourceMapping, Reply, ReplyKind, SourceKind, State, Topic, TopicPage
from headrace.observe import Observer
from headrace.sources.memory_topics import MemoryTopic, MemoryTopicMember, MemoryTopics
from headrace.store import MemoryStore
from headrace.supervisor import Supervisor

UUID = "00000000-0000-4000-8000-000000000000"
AWAY = SourceError("no broker answers", code=UNREACHABLE)


class Quiet:
    """A log that nobody reads."""

    is_for_programs = False

    def write(self, name: str, **values: Any) -> None:
        """Nothing."""


@dataclass
class Function:
    """Notes the values that it gets, and answers as it is told to."""

    clock: VirtualClock
    timeout: float = 3.0
    concurrency: int | None = None
    seen: list[tuple[float, list[str]]] = field(default_factory=list)
    answer: Callable[[list[str], Any], Awaitable[Reply]] | None = None

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        event = json.loads(payload)
        records = [record for members in event["records"].values() for record in members]
        values = [base64.b64decode(record["value"]).decode() for record in records]
        self.seen.append((round(self.clock.now() - VIRTUAL_EPOCH, 3), values))
        return Reply(ReplyKind.OK, b"null") if self.answer is None else await self.answer(values, records)

    def values(self) -> list[str]:
        return [value for _, values in self.seen for value in values]


class Lab:
    """One mapping of a memory topic under a supervisor."""

    def __init__(self, sources: type[MemoryTopics] = MemoryTopics, partitions: int = 1, **settings: Any) -> None:
        self.clock = VirtualClock()
        self.topic = MemoryTopic(self.clock, partitions=partitions)
        self.failures = MemoryTopic(self.clock, "failures", maximum_bytes=1_000)
        self.sources = sources(self.topic, self.failures)
        self.function = Function(self.clock)
        self.store = MemoryStore()
        self.observer = Observer(Quiet())  # type: ignore[arg-type]
        self.supervisor = Supervisor(
            self.store,
            {SourceKind.MSK: self.sources},
            lambda arn: self.function,
            self.clock,
            Random(1),
            self.observer,
            destinations=MemoryDestinations(),
            owner="tests",
        )
        given = {
            "EventSourceArn": self.sources.arn,
            "FunctionName": "f",
            "Topics": ["topic"],
            "StartingPosition": "TRIM_HORIZON",
            "MaximumBatchingWindowInSeconds": 0,
            **settings,
        }
        mapping = EventSourceMapping(UUID, SourceKind.MSK, "arn:function:f", given, State.CREATING, "", 0.0)
        self.store.add(mapping)

    @property
    def committed(self) -> dict[int, int]:
        return self.topic.group(UUID).committed

    @property
    def counters(self) -> Any:
        return self.observer.counters(UUID)

    async def start(self) -> None:
        await self.supervisor.start()
        await self.supervisor.settled()

    async def disable(self) -> None:
        """Disable the mapping, as the API does; returns when nothing of it runs any more."""
        mapping = self.store.get(UUID)
        assert mapping is not None
        settings = {**mapping.settings, "Enabled": False}
        self.store.replace(replace(mapping, settings=settings, state=State.DISABLING, revision=mapping.revision + 1))
        self.supervisor.wake(UUID)
        async with asyncio.timeout(60):
            await self.supervisor.settled()


def told(scene: Callable[[], Awaitable[None]]) -> None:
    async def within_a_day() -> None:
        async with asyncio.timeout(86_400):
            await scene()

    run_virtual(within_a_day())


def test_a_mapping_stops_while_its_cluster_is_away() -> None:
    async def scene() -> None:
        lab = Lab()
        lab.topic.send("a")
        await lab.start()
        await lab.clock.sleep(5)
        lab.topic.fail("reads", AWAY, None)
        await lab.clock.sleep(5)

        await lab.disable()

        assert lab.function.values() == ["a"]
        assert lab.counters.last_result == "PROBLEM: no broker answers"

    told(scene)


def test_a_mapping_stops_while_its_topic_is_being_opened() -> None:
    class Slow(MemoryTopics):
        async def open_topic(self, settings: Mapping[str, Any], group: str, has_begun: bool = False) -> Topic:
            opened = await super().open_topic(settings, group, has_begun)
            stopping.set()
            return opened

    async def scene() -> None:
        lab = Lab(Slow)
        lab.topic.send("a")

        async def disabling() -> None:
            await stopping.wait()
            await lab.disable()

        ending = asyncio.create_task(disabling())
        await lab.start()
        await ending
        seen = len(lab.function.seen)
        await lab.clock.sleep(60)

        assert len(lab.function.seen) == seen

    stopping = asyncio.Event()
    told(scene)


def test_offsets_that_begin_anew_are_committed_anew() -> None:
    async def scene() -> None:
        lab = Lab()
        held = asyncio.Event()

        async def answer(values: list[str], _: Any) -> Reply:
            if values[0].startswith("old"):
                await held.wait()
            return Reply(ReplyKind.OK, b"null")

        lab.function.answer = answer
        for number in range(3):
            lab.topic.send(f"old {number}")
        await lab.start()
        await lab.clock.sleep(5)
        log = lab.topic.partitions[0]
        log.records.clear()
        log.first = 0
        lab.topic.group(UUID).committed.clear()
        await lab.clock.sleep(10)
        for number in range(5):
            lab.topic.send(f"new {number}")
        await lab.clock.sleep(5)
        held.set()
        await lab.clock.sleep(5)

        assert [value for value in lab.function.values() if value.startswith("new")] == [f"new {n}" for n in range(5)]
        assert lab.committed == {0: 5}

    told(scene)


def test_a_partition_is_free_when_nothing_of_it_is_left_in_its_batch() -> None:
    async def scene() -> None:
        lab = Lab(partitions=2, FunctionResponseTypes=["ReportBatchItemFailures"])

        async def answer(values: list[str], records: Any) -> Reply:
            bad = [record for record, value in zip(records, values, strict=True) if value == "bad"]
            names = [{"partition": f"topic-{record['partition']}", "offset": record["offset"]} for record in bad]
            failures = [{"itemIdentifier": name} for name in names]
            return Reply(ReplyKind.OK, json.dumps({"batchItemFailures": failures}).encode())

        lab.function.answer = answer
        lab.topic.send("bad", partition=0)
        lab.topic.send("good 1", partition=1)
        await lab.start()
        await lab.clock.sleep(5)
        lab.topic.send("good 2", partition=1)
        await lab.clock.sleep(1)

        assert "good 2" in lab.function.values()
        assert lab.committed == {1: 2}

    told(scene)


def test_a_window_begins_with_the_first_record_although_its_partition_is_busy() -> None:
    async def scene() -> None:
        lab = Lab(MaximumBatchingWindowInSeconds=300, BatchSize=2)

        async def answer(values: list[str], _: Any) -> Reply:
            await lab.clock.sleep(200 if values == ["a", "b"] else 0)
            return Reply(ReplyKind.OK, b"null")

        lab.function.answer = answer
        lab.topic.send("a")
        lab.topic.send("b")
        await lab.start()
        await lab.clock.sleep(10)
        lab.topic.send("c")
        await lab.clock.sleep(500)

        times = {values[0]: at for at, values in lab.function.seen}
        assert times["c"] - times["a"] == pytest.approx(310, abs=1)

    told(scene)


class Guarded(MemoryTopics):
    """A cluster that lets members join and then does not let them read, until it is opened."""

    is_open = False

    async def open_topic(self, settings: Mapping[str, Any], group: str, has_begun: bool = False) -> Topic:
        topic = self._of(settings)
        return _GuardedMember(self, topic, topic.group(group), settings)


class _GuardedMember(MemoryTopicMember):
    async def read(self, limit: int, wait: float, without: Collection[str] = ()) -> TopicPage:
        page = await super().read(limit, wait, without)
        assert isinstance(self._cluster, Guarded)
        if page.gained or self._cluster.is_open:
            return page
        raise SourceError("SASL authentication failed", code=NOT_AUTHENTICATED)


def test_an_error_stays_to_be_seen_until_it_is_over_and_is_forgotten_then() -> None:
    async def scene() -> None:
        lab = Lab(Guarded)
        await lab.start()
        await lab.clock.sleep(30)
        looks = []
        for _ in range(200):
            await lab.clock.sleep(1)
            looks.append((lab.counters.last_result, lab.counters.trouble))
        lab.sources.is_open = True  # type: ignore[attr-defined]
        await lab.clock.sleep(30)

        assert set(looks) == {("PROBLEM: SASL authentication failed", NOT_AUTHENTICATED)}
        assert (lab.counters.last_result, lab.counters.trouble) == (None, None)

    told(scene)


def test_an_error_is_seen_although_a_batch_is_in_flight() -> None:
    async def scene() -> None:
        lab = Lab()

        async def answer(values: list[str], _: Any) -> Reply:
            await lab.clock.sleep(600)
            return Reply(ReplyKind.OK, b"null")

        lab.function.answer = answer
        lab.topic.send("a")
        await lab.start()
        await lab.clock.sleep(5)
        lab.topic.fail("reads", SourceError("SASL authentication failed", code=NOT_AUTHENTICATED), 1)
        await lab.clock.sleep(30)
        assert lab.counters.trouble == NOT_AUTHENTICATED
        await lab.clock.sleep(900)

        assert lab.function.values() == ["a"]
        assert lab.committed == {0: 1}

    told(scene)


def test_a_notice_that_is_too_large_for_its_topic_goes_there_without_the_record() -> None:
    async def scene() -> None:
        lab = Lab(
            MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": "kafka://failures"}}, BatchSize=2
        )

        async def answer(values: list[str], _: Any) -> Reply:
            return Reply(ReplyKind.FUNCTION_ERROR, b"{}", message="boom")

        lab.function.answer = answer
        lab.topic.send("x" * 2_000, "large")
        lab.topic.send("y", "small")
        await lab.start()
        await lab.clock.sleep(60)

        noticed = [json.loads(base64.b64decode(one.event["value"])) for one in lab.failures.partitions[0].records]
        assert sorted((one["KafkaBatchInfo"]["recordInfo"]["offset"], "payload" in one) for one in noticed) == [
            ("0", False),
            ("1", True),
        ]
        assert lab.committed == {0: 2}

    told(scene)


def test_a_topic_that_is_younger_than_its_mapping_is_read_from_its_beginning() -> None:
    async def scene() -> None:
        lab = Lab(StartingPosition="LATEST")
        lab.topic.send("before")
        await lab.start()
        await lab.clock.sleep(5)
        lab.topic.send("after")
        await lab.clock.sleep(5)
        await lab.supervisor.close(0)
        # The topic is made anew: the cluster forgets the group's offsets with it.
        log = lab.topic.partitions[0]
        log.records.clear()
        log.first = 0
        lab.topic.group(UUID).committed.clear()
        lab.topic.send("in the new one")
        again = Lab(StartingPosition="LATEST")
        again.supervisor = Supervisor(
            lab.store,
            {SourceKind.MSK: lab.sources},
            lambda arn: again.function,
            lab.clock,
            Random(2),
            again.observer,
            destinations=MemoryDestinations(),
            owner="tests again",
        )
        await again.supervisor.start()
        await lab.clock.sleep(30)

        assert lab.function.values() == ["after"]
        assert again.function.values() == ["in the new one"]
        await again.supervisor.close(0)

    told(scene)


def test_an_error_is_forgotten_when_an_update_has_mended_it() -> None:
    async def scene() -> None:
        lab = Lab()
        lab.topic.fail("openings", SourceError("the secret does not exist", code=NOT_AUTHENTICATED), None)
        await lab.start()
        await lab.clock.sleep(30)
        told = lab.counters
        await lab.disable()
        lab.topic.mend()
        mapping = lab.store.get(UUID)
        assert mapping is not None
        enabled = {**mapping.settings, "Enabled": True}
        lab.store.replace(replace(mapping, settings=enabled, state=State.ENABLING, revision=mapping.revision + 1))
        lab.supervisor.wake(UUID)
        await lab.clock.sleep(30)

        assert (told.last_result, told.trouble) == ("PROBLEM: the secret does not exist", NOT_AUTHENTICATED)
        assert (lab.counters.last_result, lab.counters.trouble) == (None, None)

    told(scene)


def test_the_reason_of_another_error_does_not_stay() -> None:
    async def scene() -> None:
        lab = Lab()
        lab.topic.fail("openings", SourceError("SASL authentication failed", code=NOT_AUTHENTICATED), 2)
        await lab.start()
        await lab.clock.sleep(0.1)
        before = lab.counters.trouble
        lab.topic.fail("openings", AWAY, None)
        await lab.clock.sleep(30)

        assert before == NOT_AUTHENTICATED
        assert (lab.counters.last_result, lab.counters.trouble) == ("PROBLEM: no broker answers", None)

    told(scene)


def test_what_has_no_effect_is_said() -> None:
    async def scene() -> None:
        network = [{"Type": "VPC_SUBNET", "URI": "subnet:subnet-0"}]
        lab = Lab(SourceAccessConfigurations=network)
        said = []
        lab.observer.event = lambda name, **values: said.append(name)  # type: ignore[method-assign]
        await lab.start()
        await lab.clock.sleep(1)

        assert "network_ignored" in said

    told(scene)

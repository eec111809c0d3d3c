"""What is read of topics, and how groups come and go: against a real Kafka."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any
from uuid import uuid4

import pytest
from brokers import Server
from confluent_kafka import Producer
from kafka_lab import SOON, KafkaLab, until

from headrace.access import Broker, ClientCertificate, KafkaServers, Login
from headrace.clock import SystemClock
from headrace.errors import PACKAGE_MISSING, SOURCE_MISSING, UNREACHABLE, SourceError
from headrace.model import Message, Record, SourceFacts, Topic, TopicPage, TopicType
from headrace.sources import kafka as kafka_source
from headrace.sources import kafka_access
from headrace.sources.kafka import BEGIN_SECONDS, HAND_RECORDS, REST_SECONDS, KafkaSources, KafkaTopic
from headrace.sources.kafka_access import PRODUCER, REBALANCE

pytestmark = pytest.mark.broker("kafka")


class Nothing:
    """Implements `access.Secrets` and `access.Directory` for clusters that let everybody in."""

    authorities: str | None = None

    async def login(self, uri: str) -> Login:
        raise NotImplementedError

    async def client_certificate(self, uri: str) -> ClientCertificate:
        raise NotImplementedError

    async def root_certificate(self, uri: str) -> str:
        raise NotImplementedError

    async def kafka_servers(self, arn: str, signs_in_by: str | None) -> KafkaServers:
        raise NotImplementedError

    async def broker(self, arn: str) -> Broker:
        raise NotImplementedError


@pytest.fixture
def lab(kafka: Server) -> Iterator[KafkaLab]:
    with KafkaLab(kafka.endpoints["plaintext"]) as lab:
        yield lab


@pytest.fixture
def sources() -> KafkaSources:
    return KafkaSources(Nothing(), Nothing(), SystemClock())


@pytest.fixture
def group() -> str:
    return str(uuid4())


Settings = Callable[..., dict[str, Any]]


@pytest.fixture
def settings(lab: KafkaLab) -> Settings:
    def settings(topic: str, position: str | None = "TRIM_HORIZON", *, servers: str = lab.endpoint) -> dict[str, Any]:
        return {
            "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": [servers]}},
            "Topics": [topic],
            "SourceAccessConfigurations": [],
            **({} if position is None else {"StartingPosition": position}),
        }

    return settings


@asynccontextmanager
async def opened(sources: KafkaSources, settings: Mapping[str, Any], group: str) -> AsyncIterator[KafkaTopic]:
    topic = await sources.open_topic(settings, group)
    try:
        yield topic
    finally:
        await topic.close()


async def pages(topic: Topic, enough: Callable[[list[TopicPage]], bool], **how: Any) -> list[TopicPage]:
    """What is read until it is enough."""
    found: list[TopicPage] = []
    async with asyncio.timeout(SOON):
        while not enough(found):
            found.append(await topic.read(how.get("limit", 100), 1.0, how.get("without", ())))
    return found


async def records(topic: Topic, count: int, **how: Any) -> list[Record]:
    """The next so many records."""
    found = await pages(topic, lambda found: sum(len(page.records) for page in found) >= count, **how)
    return [record for page in found for record in page.records]


async def gained(topic: Topic, count: int = 1) -> list[Record]:
    """Wait until so many partitions have come; what was read meanwhile is returned."""
    found = await pages(topic, lambda found: sum(len(page.gained) for page in found) >= count)
    return [record for page in found for record in page.records]


def values(records: list[Record]) -> list[str]:
    return [base64.b64decode(record.event["value"]).decode() for record in records]


def numbered(first: int, end: int) -> list[tuple[None, str]]:
    return [(None, str(number)) for number in range(first, end)]


# Records


async def test_the_source_is_a_type_of_topics(sources: KafkaSources, settings: Settings, lab: KafkaLab) -> None:
    assert isinstance(sources, TopicType)
    assert await sources.describe(settings("any")) == SourceFacts()


async def test_records_of_each_partition_come_in_order(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(3)
    for number in range(3):
        lab.produce(name, numbered(0, 500), partition=number)
    async with opened(sources, settings(name), group) as topic:
        assert topic.bootstrap_servers == lab.endpoint
        found = await records(topic, 1_500)

    for number in range(3):
        of_it = [record for record in found if record.lane == f"{name}-{number}"]
        assert [record.id for record in of_it] == [f"{number}:{offset}" for offset in range(500)]
        assert values(of_it) == [str(offset) for offset in range(500)]


async def test_a_record_is_what_the_event_has(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    headers = [("h", b"hi"), ("h", b"\x00\x7f\x80\xff"), ("ü", b""), ("none", None)]
    lab.produce(name, [("key", "value")], headers=headers, timestamp=1764000000987)
    async with opened(sources, settings(name), group) as topic:
        (record,) = await records(topic, 1)

    assert record == Record(
        id="0:0",
        event={
            "topic": name,
            "partition": 0,
            "offset": 0,
            "timestamp": 1764000000987,
            "timestampType": "CREATE_TIME",
            "key": "a2V5",
            "value": "dmFsdWU=",
            "headers": [{"h": [104, 105]}, {"h": [0, 127, -128, -1]}, {"ü": []}, {"none": None}],
        },
        arrived=1764000000.987,
        order_key=f"{name}-0",
        lane=f"{name}-0",
    )
    assert list(record.event) == [
        *("topic", "partition", "offset", "timestamp", "timestampType", "key", "value", "headers")
    ]


async def test_keys_and_values_may_be_missing_or_empty(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, [(None, None), ("", ""), (b"\xff", b"\x00")])
    async with opened(sources, settings(name), group) as topic:
        found = [record.event for record in await records(topic, 3)]

    assert [(event["key"], event["value"]) for event in found] == [(None, None), ("", ""), ("/w==", "AA==")]
    assert [event["headers"] for event in found] == [[], [], []]


async def test_the_broker_may_say_when_a_record_arrived(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(message_timestamp_type="LogAppendTime")
    before = SystemClock().now()
    lab.produce(name, [("k", "v")], timestamp=1764000000987)
    async with opened(sources, settings(name), group) as topic:
        (record,) = await records(topic, 1)

    assert record.event["timestampType"] == "LOG_APPEND_TIME"
    assert record.arrived * 1000 == record.event["timestamp"]
    assert before - 5 < record.arrived < SystemClock().now() + 5


async def test_what_a_transaction_took_back_is_not_read(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    producer = Producer({"bootstrap.servers": lab.endpoint, "transactional.id": group, "log_level": 0})
    producer.init_transactions(SOON)
    for value, is_kept in (("1", True), ("2", False), ("3", True)):
        producer.begin_transaction()
        producer.produce(name, value)
        # Else one that is taken back would never have gone out.
        producer.flush(SOON)
        if is_kept:
            producer.commit_transaction(SOON)
        else:
            producer.abort_transaction(SOON)
    async with opened(sources, settings(name), group) as topic:
        found = await records(topic, 2)
        # The offsets of markers are nobody's.
        await topic.commit({found[-1].lane: found[-1].id})

    assert values(found) == ["1", "3"]
    assert lab.committed(group, name) == {0: 5}


async def test_large_records_come_whole_and_a_few_at_a_time(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, [(None, f"{number:04}" + "x" * 900_000) for number in range(30)])
    async with opened(sources, settings(name), group) as topic:
        await gained(topic)
        # However much is asked for, memory is bounded.
        first = await topic.read(1, SOON)
        assert topic._hand.bytes(()) < 25_000_000
        found = [*first.records, *await records(topic, 29 - len(first.records))]
        found += await records(topic, 30 - len(found))

    assert [value[:4] for value in values(found)] == [f"{number:04}" for number in range(30)]


async def test_a_record_in_a_quiet_topic_is_read_at_once(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    async with opened(sources, settings(name), group) as topic:
        await gained(topic)
        waits = []
        for number in range(8):
            read = asyncio.create_task(topic.read(10, SOON))
            await asyncio.sleep(0)
            lab.produce(name, [(None, str(number))])
            sent = asyncio.get_running_loop().time()
            (record,) = (await read).records
            waits.append(asyncio.get_running_loop().time() - sent)
            await topic.commit({record.lane: record.id})

    assert sorted(waits)[4] < 0.1, waits


# Where it begins


async def test_trim_horizon_is_the_oldest_record_and_the_default(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, numbered(0, 5))
    lab.trim(name, 0, 2)
    for position in ("TRIM_HORIZON", None):
        await sources.begin(settings(name, position), group)
        async with opened(sources, settings(name, position), group) as topic:
            assert values(await records(topic, 3)) == ["2", "3", "4"]
    assert lab.committed(group, name) == {}


async def test_latest_begins_where_the_topic_ended_when_the_mapping_was_made(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(2)
    for number in range(2):
        lab.produce(name, numbered(0, 3), partition=number)
    await sources.begin(settings(name, "LATEST"), group)
    for number in range(2):
        lab.produce(name, numbered(3, 5), partition=number)
    # A second mapping of the group begins nothing anew.
    await sources.begin(settings(name, "LATEST"), group)
    async with opened(sources, settings(name, "LATEST"), group) as topic:
        found = await records(topic, 4)

    assert sorted(record.id for record in found) == ["0:3", "0:4", "1:3", "1:4"]
    assert lab.committed(group, name) == {0: 3, 1: 3}


async def test_latest_that_could_not_be_fixed_is_where_the_topic_ends_at_the_first_reading(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(2)
    lab.produce(name, numbered(0, 3), partition=1)
    async with opened(sources, settings(name, "LATEST"), group) as topic:
        await gained(topic, 2)
    # It was kept before anything was read.
    assert lab.committed(group, name) == {0: 0, 1: 3}

    lab.produce(name, numbered(3, 5), partition=1)
    async with opened(sources, settings(name, "LATEST"), group) as topic:
        assert values(await records(topic, 2)) == ["3", "4"]


@pytest.mark.parametrize("position", ["TRIM_HORIZON", "LATEST"])
async def test_offsets_that_the_group_has_win(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str, position: str
) -> None:
    name = lab.topic()
    lab.produce(name, numbered(0, 5))
    lab.commit(group, name, {0: 2})
    await sources.begin(settings(name, position), group)
    async with opened(sources, settings(name, position), group) as topic:
        assert values(await records(topic, 3)) == ["2", "3", "4"]


async def test_a_group_at_work_decides_itself_where_it_begins(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, numbered(0, 2))
    async with opened(sources, settings(name), group) as topic:
        await gained(topic)
        await sources.begin(settings(name, "LATEST"), group)
    assert lab.committed(group, name) == {}


async def test_a_partition_that_is_added_is_read_from_its_beginning(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, numbered(0, 3))
    await sources.begin(settings(name, "LATEST"), group)
    async with opened(sources, settings(name, "LATEST"), group) as topic:
        await gained(topic)
        lab.grow(name, 2)
        lab.produce(name, numbered(7, 9), partition=1)
        found = await pages(topic, lambda found: sum(len(page.records) for page in found) >= 2)

    assert [lane for page in found for lane in page.gained] == [f"{name}-1"]
    assert [lane for page in found for lane in page.lost] == []
    assert [record.id for page in found for record in page.records] == ["1:0", "1:1"]


async def test_a_position_that_the_topic_no_longer_holds_is_told(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(2)
    for number in range(2):
        lab.produce(name, numbered(0, 6), partition=number)
    lab.commit(group, name, {0: 1, 1: 1})
    lab.trim(name, 1, 4)
    async with opened(sources, settings(name), group) as topic:
        found = await pages(topic, lambda found: sum(len(page.records) for page in found) >= 7)

    assert [lane for page in found for lane in page.positions_lost] == [f"{name}-1"]
    read = [record.id for page in found for record in page.records]
    assert sorted(read) == ["0:1", "0:2", "0:3", "0:4", "0:5", "1:4", "1:5"]


async def test_a_topic_that_was_made_anew_is_read_from_its_beginning(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, numbered(0, 2))
    # Offsets live longer than the topic where the group has members; here a wrong one stands for them.
    lab.commit(group, name, {0: 100})
    async with opened(sources, settings(name), group) as topic:
        found = await pages(topic, lambda found: sum(len(page.records) for page in found) >= 2)
    assert [lane for page in found for lane in page.positions_lost] == [f"{name}-0"]


# Commits


async def test_reading_goes_on_behind_what_was_committed(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(2)
    for number in range(2):
        lab.produce(name, numbered(0, 10), partition=number)
    async with opened(sources, settings(name), group) as topic:
        await records(topic, 20)
        await topic.commit({f"{name}-0": "0:3"})
        await topic.commit({f"{name}-0": "0:4", f"{name}-1": "1:7"})
        assert lab.committed(group, name) == {0: 5, 1: 8}
    async with opened(sources, settings(name), group) as topic:
        found = await records(topic, 7)

    assert sorted(record.id for record in found) == ["0:5", "0:6", "0:7", "0:8", "0:9", "1:8", "1:9"]


async def test_a_commit_does_not_wait_for_records(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, numbered(0, 20))
    async with opened(sources, settings(name), group) as topic:
        found = await records(topic, 20)
        loop = asyncio.get_running_loop()
        reading = asyncio.create_task(topic.read(100, SOON))
        waits = []
        for record in found[:-1]:
            begun = loop.time()
            await topic.commit({record.lane: record.id})
            waits.append(loop.time() - begun)
        reading.cancel()

    assert lab.committed(group, name) == {0: 19}
    assert sorted(waits)[len(waits) // 2] < 0.1, waits


async def test_partitions_of_others_are_left_out_of_a_commit(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, numbered(0, 2))
    async with opened(sources, settings(name), group) as topic:
        await records(topic, 2)
        await topic.commit({f"{name}-0": "0:0", f"{name}-7": "7:3"})
        await topic.commit({f"{name}-7": "7:3"})
        await topic.commit({})
    assert lab.committed(group, name) == {0: 1}


async def test_a_closed_topic_commits_nothing(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    lab.produce(name, numbered(0, 2))
    async with opened(sources, settings(name), group) as topic:
        await records(topic, 2)
    with pytest.raises(SourceError, match="closed"):
        await topic.commit({f"{name}-0": "0:0"})


# Groups


async def test_partitions_move_between_members_and_no_record_is_lost(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(4)
    lanes = {f"{name}-{number}" for number in range(4)}
    sent, read = 0, set()
    owned: list[set[str]] = [set(), set()]
    overlaps = []

    async def work(topic: KafkaTopic, mine: set[str]) -> None:
        """Read, and commit all that was read."""
        uncommitted: dict[str, str] = {}
        while True:
            page = await topic.read(10, 1.0)
            assert not {record.lane for record in page.records} - (mine - set(page.lost) | set(page.gained))
            mine.difference_update(page.lost)
            mine.update(page.gained)
            overlaps.append(owned[0] & owned[1])
            read.update(record.id for record in page.records)
            uncommitted |= {record.lane: record.id for record in page.records}
            try:
                await topic.commit(uncommitted)
                uncommitted = {}
            except SourceError as error:
                # While partitions move, the broker refuses.
                if error.code not in REBALANCE or not error.is_retry_safe:
                    raise
                uncommitted = {lane: id for lane, id in uncommitted.items() if lane in mine}

    async def send() -> None:
        nonlocal sent
        while True:
            lab.produce(name, [(str(sent + more), "v") for more in range(20)])
            sent += 20
            await asyncio.sleep(0.005)

    sending = asyncio.create_task(send())
    async with opened(sources, settings(name), group) as first:
        one = asyncio.create_task(work(first, owned[0]))
        await until(lambda: owned[0] == lanes)
        async with opened(sources, settings(name), group) as second:
            two = asyncio.create_task(work(second, owned[1]))
            await until(lambda: len(owned[0]) == len(owned[1]) == 2)
            some = sent
            await until(lambda: sent > some + 200)
            two.cancel()
        owned[1].clear()
        await until(lambda: owned[0] == lanes)
        sending.cancel()
        await until(lambda: len(read) >= sent)
        await until(lambda: sum(lab.committed(group, name).values()) == sent)
        one.cancel()
    ended = await asyncio.gather(one, two, sending, return_exceptions=True)

    assert [type(each) for each in ended] == [asyncio.CancelledError] * 3, ended
    assert len(read) == sent
    # One gives a partition up before the other has it.
    assert not any(overlaps)


async def test_what_was_to_be_committed_is_when_partitions_are_taken_away(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(2)
    for number in range(2):
        lab.produce(name, numbered(0, 5), partition=number)
    async with opened(sources, settings(name), group) as first:
        await records(first, 10)
        async with opened(sources, settings(name), group) as second:
            # Nobody reads the first one now; a commit is on its way when it loses a partition.
            committing = asyncio.create_task(first.commit({f"{name}-0": "0:4", f"{name}-1": "1:4"}))
            await gained(second)
            await committing
            found = await pages(first, lambda found: any(page.lost for page in found))
            (lost,) = [lane for page in found for lane in page.lost]
            # What is lost is not committed, whatever the reader thinks.
            number = lost[-1]
            await first.commit({lost: f"{number}:0"})
    assert lab.committed(group, name) == {0: 5, 1: 5}


async def test_closing_leaves_the_group_at_once(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    loop = asyncio.get_running_loop()
    async with opened(sources, settings(name), group) as topic:
        await gained(topic)
        assert lab.members(group) == 1
        begun = loop.time()
    assert loop.time() - begun < 2
    assert lab.members(group) == 0


# Reading and not reading


async def test_partitions_that_are_left_out_come_later_and_in_order(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(2)
    count = 3 * HAND_RECORDS
    for number in range(2):
        lab.produce(name, numbered(0, count), partition=number)
    async with opened(sources, settings(name), group) as topic:
        await gained(topic)
        found = await records(topic, count - 1, without={f"{name}-0"})
        assert {record.lane for record in found} == {f"{name}-1"}
        # Long enough for them to be paused.
        await pages(topic, lambda found: len(found) >= 1 + REST_SECONDS, without={f"{name}-0"})
        found += await records(topic, 2 * count - len(found))

    for number in range(2):
        of_it = [record.id for record in found if record.lane == f"{name}-{number}"]
        assert of_it == [f"{number}:{offset}" for offset in range(count)]


async def test_a_reader_that_rests_gets_everything_once(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic(2)
    count = 2 * HAND_RECORDS
    for number in range(2):
        lab.produce(name, numbered(0, count), partition=number)
    lanes = {f"{name}-{number}" for number in range(2)}
    async with opened(sources, settings(name), group) as topic:
        found = await gained(topic, 2)
        while len(found) < 2 * count:
            found += await records(topic, min(1_500, 2 * count - len(found)), limit=500)
            if len(found) < 2 * count - 2 * HAND_RECORDS:
                # Long enough for everything to be paused.
                await until(lambda: topic._paused == {0, 1})
                await pages(topic, lambda found: len(found) >= 1, without=lanes)

    for number in range(2):
        assert [record.id for record in found if record.lane == f"{name}-{number}"] == [
            f"{number}:{offset}" for offset in range(count)
        ]


async def test_a_read_that_is_cancelled_loses_nothing(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    found: list[Record] = []
    async with opened(sources, settings(name), group) as topic:
        await gained(topic)
        for number in range(50):
            read = asyncio.create_task(topic.read(10, SOON))
            await asyncio.sleep(0.001 * (number % 5))
            lab.produce(name, [(None, str(number))])
            await asyncio.sleep(0.001 * (number % 3))
            if not read.cancel() or read.done():
                found += (await read).records
        found += await records(topic, 50 - len(found)) if len(found) < 50 else []

    assert values(found) == [str(number) for number in range(50)]


async def test_an_empty_page_comes_when_the_time_is_over(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    async with opened(sources, settings(name), group) as topic:
        await gained(topic)
        loop = asyncio.get_running_loop()
        begun = loop.time()
        assert await topic.read(10, 0.3) == TopicPage()
        assert 0.25 < loop.time() - begun < 2
        assert await topic.read(10, 0) == TopicPage()


# What goes wrong


async def test_a_topic_that_is_not_there_is_told_and_read_once_it_is(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = f"t{uuid4().hex}"
    with pytest.raises(SourceError) as refused:
        await sources.begin(settings(name, "LATEST"), group)
    assert refused.value.code == SOURCE_MISSING
    async with opened(sources, settings(name), group) as topic:
        for _ in range(3):
            with pytest.raises(SourceError) as refused:
                await topic.read(10, SOON)
            assert (refused.value.code, refused.value.message) == (SOURCE_MISSING, f"the topic {name} does not exist")
        lab.topic(name=name)
        lab.produce(name, numbered(0, 2))

        found: list[Record] = []

        async def is_read() -> bool:
            with suppress(SourceError):
                found.extend((await topic.read(10, 0.1)).records)
            return len(found) == 2

        await until(is_read)


async def test_a_topic_that_is_deleted_is_told(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name = lab.topic()
    async with opened(sources, settings(name), group) as topic:
        await gained(topic)
        lab.delete(name)
        with pytest.raises(SourceError) as refused:
            await pages(topic, lambda found: False)
        assert refused.value.code == SOURCE_MISSING


async def test_a_cluster_that_cannot_be_reached_is_named(
    sources: KafkaSources, settings: Settings, group: str, unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kafka_source, "PRODUCER", {**PRODUCER, "message.timeout.ms": 500})
    servers = f"127.0.0.1:{unused_tcp_port}"
    loop = asyncio.get_running_loop()
    begun = loop.time()
    with pytest.raises(SourceError) as refused:
        await sources.begin(settings("t", "LATEST", servers=servers), group)
    assert loop.time() - begun < BEGIN_SECONDS + 1
    assert refused.value.code == UNREACHABLE
    assert servers in refused.value.message

    async with opened(sources, settings("t", servers=servers), group) as topic:
        for _ in range(2):
            with pytest.raises(SourceError) as refused:
                await topic.read(10, SOON)
            assert refused.value.code == UNREACHABLE
            assert f"the Kafka cluster at {servers} cannot be reached" in refused.value.message
        with pytest.raises(SourceError) as refused:
            await topic.announce("other", [Message(None, b"v")])
        assert refused.value.code == UNREACHABLE
        begun = loop.time()
    assert loop.time() - begun < 2


async def test_the_package_is_named_when_it_is_missing(
    sources: KafkaSources, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(kafka_access, "import_module", missing)
    with pytest.raises(SourceError, match=r"pip install 'headrace\[kafka\]'") as refused:
        await sources.describe(settings("t"))
    assert refused.value.code == PACKAGE_MISSING
    assert not refused.value.is_retry_safe


# Messages to other topics


async def test_messages_go_to_other_topics_of_the_cluster(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name, other = lab.topic(), lab.topic()
    async with opened(sources, settings(name), group) as topic:
        await topic.announce(other, [Message(b"k", b"1"), Message(None, b"2")])
        await topic.announce(other, [])
        await topic.announce(other, [Message(b"k", b"3")])
    assert lab.messages(other) == [(b"k", b"1"), (None, b"2"), (b"k", b"3")]


async def test_messages_that_cannot_be_taken_say_why_or_come_back(
    lab: KafkaLab, sources: KafkaSources, settings: Settings, group: str
) -> None:
    name, other = lab.topic(), lab.topic()
    async with opened(sources, settings(name), group) as topic:
        with pytest.raises(SourceError) as refused:
            await topic.announce("not-there", [Message(None, b"1")])
        assert (refused.value.code, refused.value.message) == (SOURCE_MISSING, "the topic not-there does not exist")
        large = [Message(None, b"x" * size) for size in (1_100_000, 60_000_000)]  # for the topic, and for any client
        assert list(await topic.announce(other, [large[0], Message(None, b"1"), large[1]])) in (large, large[::-1])
        # Nothing of them comes later, and others are taken.
        assert not await topic.announce(other, [Message(None, b"2")])
    assert lab.messages(other) == [(None, b"1"), (None, b"2")]

"""Topics in memory behave like those of Kafka: partitions, groups, offsets, rebalances, records that are gone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.clock import VIRTUAL_EPOCH, VirtualClock, run_virtual
from headrace.errors import NOT_AUTHENTICATED, SOURCE_MISSING, SourceError
from headrace.model import Message, SourceFacts, TopicPage, TopicType
from headrace.sources.memory_topics import MemoryTopic, MemoryTopicMember, MemoryTopics

CLOCK = VirtualClock()


def in_virtual_time(story: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """A test that runs in virtual time."""

    async def telling() -> None:
        await story()

    def test() -> None:
        run_virtual(telling())

    test.__name__, test.__doc__ = story.__name__, story.__doc__
    return test


def now() -> float:
    return round(CLOCK.now() - VIRTUAL_EPOCH, 3)


def ids(page: TopicPage) -> list[str]:
    return [record.id for record in page.records]


async def member(
    topic: MemoryTopic, group: str = "group", start: str = "TRIM_HORIZON", **settings: Any
) -> MemoryTopicMember:
    of: Mapping[str, Any] = {"Topics": [topic.name], "StartingPosition": start, **settings}
    opened = await MemoryTopics(topic).open_topic(of, group)
    assert isinstance(opened, MemoryTopicMember)
    return opened


# --- Records ----------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_record_is_a_member_of_the_event() -> None:
    topic = MemoryTopic(CLOCK, "orders", partitions=4)
    await CLOCK.sleep(1.5)
    topic.send("first", partition=3)
    topic.send("value", "key", partition=3, headers=[("trace", b"hi\xff")])
    reader = await member(topic)

    _, record = (await reader.read(10, 0)).records

    assert record.id == "3:1"
    assert record.lane == record.order_key == "orders-3"
    assert record.arrived == VIRTUAL_EPOCH + 1.5
    assert list(record.event.items()) == [
        ("topic", "orders"),
        ("partition", 3),
        ("offset", 1),
        ("timestamp", 1_767_225_601_500),
        ("timestampType", "CREATE_TIME"),
        ("key", "a2V5"),
        ("value", "dmFsdWU="),
        ("headers", [{"trace": [104, 105, -1]}]),
    ]


@in_virtual_time
async def test_without_key_and_value_both_are_null() -> None:
    topic = MemoryTopic(CLOCK)
    topic.send(None, timestamp=VIRTUAL_EPOCH - 7.25)
    reader = await member(topic, "another group")

    (record,) = (await reader.read(10, 0)).records

    assert record.arrived == VIRTUAL_EPOCH - 7.25
    assert (record.event["key"], record.event["value"], record.event["headers"]) == (None, None, [])


@in_virtual_time
async def test_a_key_has_its_partition_and_records_without_one_take_turns() -> None:
    topic = MemoryTopic(CLOCK, partitions=3)

    with_key = {topic.send("x", key).partition(":")[0] for key in ("a", "a", b"a")}
    without = [topic.send("x").partition(":")[0] for _ in range(4)]

    assert len(with_key) == 1
    assert without == ["0", "1", "2", "0"]


# --- Reading ----------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_the_first_read_joins_and_gains_all_partitions() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    reader = await member(topic)

    page = await reader.read(10, 20)

    assert page == TopicPage(gained=("topic-0", "topic-1"))
    assert now() == 0


@in_virtual_time
async def test_reads_each_partition_in_order_and_no_more_than_wanted() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    for partition in (0, 0, 1, 0, 1):
        topic.send("x", partition=partition)
    reader = await member(topic)

    pages = [ids(await reader.read(2, 0)) for _ in range(4)]

    assert pages == [["0:0", "0:1"], ["1:0", "1:1"], ["0:2"], []]


@in_virtual_time
async def test_a_read_waits_for_the_first_record() -> None:
    topic = MemoryTopic(CLOCK)
    reader = await member(topic)
    await reader.read(10, 0)

    assert await reader.read(10, 5) == TopicPage()
    assert now() == 5
    reading = asyncio.create_task(reader.read(10, 20))
    await CLOCK.sleep(3)
    topic.send("x")

    assert ids(await reading) == ["0:0"]
    assert now() == 8


@in_virtual_time
async def test_partitions_that_are_not_wanted_keep_their_records() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    topic.send("x", partition=0)
    topic.send("x", partition=1)
    reader = await member(topic)

    assert ids(await reader.read(10, 0, without={"topic-0"})) == ["1:0"]
    assert await reader.read(10, 3, without={"topic-0"}) == TopicPage()
    assert await reader.read(0, 3) == TopicPage()
    assert now() == 6
    assert ids(await reader.read(10, 0)) == ["0:0"]


@in_virtual_time
async def test_a_cancelled_read_takes_nothing() -> None:
    topic = MemoryTopic(CLOCK)
    reader = await member(topic)
    await reader.read(10, 0)
    reading = asyncio.create_task(reader.read(10, 20))
    await CLOCK.sleep(3)
    topic.send("x")
    reading.cancel()
    await asyncio.wait([reading])

    assert reading.cancelled()
    assert ids(await reader.read(10, 0)) == ["0:0"]


# --- Where a group begins, and goes on --------------------------------------------------------------------------------


@in_virtual_time
async def test_a_group_goes_on_behind_what_it_has_committed() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    for partition in (0, 0, 1):
        topic.send("x", partition=partition)
    first = await member(topic)
    await first.read(10, 0)
    await first.commit({"topic-0": "0:0"})
    await first.close()

    second = await member(topic, start="LATEST")

    assert ids(await second.read(10, 0)) == ["0:1", "1:0"]
    assert topic.group("group").committed == {0: 1}
    assert ids(await (await member(topic, "other")).read(10, 0)) == ["0:0", "0:1", "1:0"]


@in_virtual_time
async def test_latest_is_the_end_at_the_beginning_and_kept_at_once() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    topic.send("x", partition=0)
    first = await member(topic, start="LATEST")

    assert ids(await first.read(10, 0)) == []
    assert topic.group("group").committed == {0: 1, 1: 0}
    topic.send("x", partition=0)
    topic.send("x", partition=1)
    await first.close()

    assert ids(await (await member(topic, start="LATEST")).read(10, 0)) == ["0:1", "1:0"]


@in_virtual_time
async def test_latest_is_kept_when_a_mapping_is_created_unless_the_group_has_offsets() -> None:
    topic = MemoryTopic(CLOCK)
    cluster = MemoryTopics(topic)
    settings = {"EventSourceArn": cluster.arn, "Topics": ["topic"]}
    topic.send("x")
    await cluster.begin({**settings, "StartingPosition": "TRIM_HORIZON"}, "group")
    assert topic.group("group").committed == {}

    await cluster.begin({**settings, "StartingPosition": "LATEST"}, "group")
    topic.send("x")
    await cluster.begin({**settings, "StartingPosition": "LATEST"}, "group")

    assert topic.group("group").committed == {0: 1}


@in_virtual_time
async def test_with_latest_too_a_young_partition_is_read_from_its_beginning() -> None:
    topic = MemoryTopic(CLOCK)
    topic.send("x")
    reader = await member(topic, start="LATEST")
    await reader.read(10, 0)
    reading = asyncio.create_task(reader.read(10, 20))
    await CLOCK.sleep(1)

    topic.add_partitions(1)
    assert await reading == TopicPage(gained=("topic-1",))
    topic.send("x", partition=1)
    await reader.close()
    topic.add_partitions(1)
    topic.send("x", partition=2)

    assert ids(await (await member(topic, start="LATEST")).read(10, 0)) == ["1:0", "2:0"]


# --- What is gone -----------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_position_that_is_gone_is_said_to_be_lost() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    for _ in range(5):
        topic.send("x", partition=0)
    reader = await member(topic)
    assert ids(await reader.read(1, 0)) == ["0:0"]
    await reader.commit({"topic-0": "0:0"})
    topic.trim(0, 3)

    page = await reader.read(10, 0)

    assert page.positions_lost == ("topic-0",)
    assert ids(page) == ["0:3", "0:4"]
    await reader.close()
    page = await (await member(topic)).read(10, 0)
    assert (page.positions_lost, ids(page)) == (("topic-0",), ["0:3", "0:4"])


@in_virtual_time
async def test_nothing_is_lost_by_forgetting_what_was_read() -> None:
    topic = MemoryTopic(CLOCK)
    topic.send("x")
    topic.send("x")
    reader = await member(topic)
    await reader.read(10, 0)
    topic.trim(0, 7)
    topic.send("x")

    page = await reader.read(10, 0)

    assert (page.positions_lost, ids(page)) == ((), ["0:2"])


@in_virtual_time
async def test_records_are_kept_for_the_retention() -> None:
    topic = MemoryTopic(CLOCK, retention=60)
    topic.send("x")
    await CLOCK.sleep(30)
    topic.send("x")
    await CLOCK.sleep(31)

    assert ids(await (await member(topic)).read(10, 0)) == ["0:1"]


# --- Members ----------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_half_of_the_partitions_move_to_a_second_member_once_the_first_knows() -> None:
    topic = MemoryTopic(CLOCK, partitions=4)
    first, second = await member(topic), await member(topic)
    await first.read(10, 0)

    assert await second.read(10, 3) == TopicPage()
    assert now() == 3
    reading = asyncio.create_task(second.read(10, 20))
    await CLOCK.sleep(1)
    assert await first.read(10, 0) == TopicPage(lost=("topic-2", "topic-3"))

    assert await reading == TopicPage(gained=("topic-2", "topic-3"))
    assert now() == 4


@in_virtual_time
async def test_a_waiting_member_is_told_at_once() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    first, second = await member(topic), await member(topic)
    await first.read(10, 0)
    waiting = asyncio.create_task(first.read(10, 20))
    await CLOCK.sleep(1)

    page = await second.read(10, 20)

    assert page == TopicPage(gained=("topic-1",))
    assert await waiting == TopicPage(lost=("topic-1",))
    assert now() == 1


@in_virtual_time
async def test_what_was_read_and_not_committed_is_read_again_by_whoever_takes_over() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    for _ in range(3):
        topic.send("x", partition=1)
    first, second = await member(topic), await member(topic)
    assert ids(await first.read(10, 0)) == ["1:0", "1:1", "1:2"]
    await second.read(10, 0)
    # Until it knows, it may still commit.
    await first.commit({"topic-1": "1:0"})
    await first.read(10, 0)
    await first.commit({"topic-1": "1:1"})

    page = await second.read(10, 0)

    assert (page.gained, ids(page)) == (("topic-1",), ["1:1", "1:2"])
    assert topic.group("group").committed == {1: 1}


@in_virtual_time
async def test_a_member_that_leaves_leaves_its_partitions_at_once() -> None:
    topic = MemoryTopic(CLOCK, partitions=2)
    first, second = await member(topic), await member(topic)
    await first.read(10, 0)
    await second.read(10, 0)
    reading = asyncio.create_task(second.read(10, 20))
    await CLOCK.sleep(1)
    await first.close()
    await first.close()

    assert (await reading).gained == ("topic-0", "topic-1")
    assert now() == 1


@in_virtual_time
async def test_a_member_that_says_nothing_any_more_is_taken_for_dead() -> None:
    topic = MemoryTopic(CLOCK, partitions=2, session_timeout=10)
    first, second = await member(topic), await member(topic)
    await first.read(10, 0)

    page = await second.read(10, 20)

    assert page.gained == ("topic-0", "topic-1")
    assert now() == 10


@in_virtual_time
async def test_a_waiting_member_is_alive() -> None:
    topic = MemoryTopic(CLOCK, partitions=2, session_timeout=10)
    first, second = await member(topic), await member(topic)
    await first.read(10, 0)
    waiting = asyncio.create_task(first.read(10, 30))
    await CLOCK.sleep(1)
    await second.read(10, 0)
    assert (await waiting).lost == ("topic-1",)
    waiting = asyncio.create_task(first.read(10, 30))

    assert (await second.read(10, 20)).gained == ("topic-1",)
    assert await second.read(10, 30) == TopicPage()
    assert await waiting == TopicPage()
    assert now() == 31


@in_virtual_time
async def test_a_member_that_was_taken_for_dead_comes_back_to_what_is_left() -> None:
    topic = MemoryTopic(CLOCK, partitions=2, session_timeout=10)
    topic.send("x", partition=0)
    first, second = await member(topic), await member(topic)
    await first.read(10, 0)
    await second.read(10, 20)
    topic.send("x", partition=0)

    await first.commit({"topic-0": "0:0"})
    page = await first.read(10, 0)
    assert (page.lost, page.gained, ids(page)) == (("topic-0", "topic-1"), (), [])
    assert (await second.read(10, 0)).lost == ("topic-1",)

    assert await first.read(10, 0) == TopicPage(gained=("topic-1",))
    assert topic.group("group").committed == {}


@in_virtual_time
async def test_a_lonely_member_that_was_silent_loses_its_partitions_and_has_them_again() -> None:
    topic = MemoryTopic(CLOCK, session_timeout=10)
    topic.send("x")
    reader = await member(topic)
    assert ids(await reader.read(10, 0)) == ["0:0"]
    await CLOCK.sleep(10)

    page = await reader.read(10, 0)

    assert (page.lost, page.gained, ids(page)) == (("topic-0",), ("topic-0",), ["0:0"])


@in_virtual_time
async def test_more_members_than_partitions_get_nothing() -> None:
    topic = MemoryTopic(CLOCK)
    first, second = await member(topic), await member(topic)
    await first.read(10, 0)

    assert await second.read(10, 3) == TopicPage()
    assert await first.read(10, 3) == TopicPage()


@in_virtual_time
async def test_groups_know_nothing_of_each_other() -> None:
    topic = MemoryTopic(CLOCK)
    first, second = await member(topic, "first"), await member(topic, "second")

    assert (await first.read(10, 0)).gained == (await second.read(10, 0)).gained == ("topic-0",)


DEEDS = st.lists(
    st.tuples(st.sampled_from(["read", "commit", "close", "join", "send", "add", "wait"]), st.integers(0, 3)),
    max_size=60,
)


@given(DEEDS)
def test_whatever_happens_a_partition_has_one_reader_and_no_record_is_lost(deeds: list[tuple[str, int]]) -> None:
    async def telling() -> None:
        topic = MemoryTopic(CLOCK, partitions=3, session_timeout=5)
        members: dict[int, MemoryTopicMember] = {}
        owned: dict[int, set[str]] = {}
        last: dict[tuple[int, str], str] = {}

        async def read(who: int) -> list[str]:
            page = await members[who].read(2, 0)
            owned[who] = owned[who] - set(page.lost) | set(page.gained)
            last.update({(who, record.lane): record.id for record in page.records})
            assert {record.lane for record in page.records} <= owned[who]
            return ids(page)

        for what, who in deeds:
            match what:
                case "join" if who not in members:
                    members[who], owned[who] = await member(topic), set()
                case "read" if who in members:
                    await read(who)
                case "commit" if who in members:
                    await members[who].commit({name: id for (each, name), id in last.items() if each == who})
                case "close" if who in members:
                    await members.pop(who).close()
                    last = {key: id for key, id in last.items() if key[0] != who}
                case "send":
                    topic.send("x", partition=who % len(topic.partitions))
                case "add" if len(topic.partitions) < 6:
                    topic.add_partitions(1)
                case "wait":
                    await CLOCK.sleep(who)
        for each in members.values():
            await each.close()
        committed = dict(topic.group("group").committed)
        members, owned = {0: await member(topic), 1: await member(topic)}, {0: set(), 1: set()}
        seen: list[str] = []
        for _ in range(100):
            seen += await read(0) + await read(1)

        assert not owned[0] & owned[1]
        assert {len(owned[0]), len(owned[1])} == {len(topic.partitions) // 2, -(-len(topic.partitions) // 2)}
        for number, log in enumerate(topic.partitions):
            expected = {f"{number}:{offset}" for offset in range(committed.get(number, 0), log.end)}
            assert expected <= set(seen)

    run_virtual(telling())


# --- Errors, and other topics -----------------------------------------------------------------------------------------


@in_virtual_time
async def test_calls_fail_as_often_as_was_asked_for() -> None:
    topic = MemoryTopic(CLOCK)
    topic.send("x")
    reader = await member(topic)
    topic.fail("reads", SourceError("broken"), times=2)
    topic.fail("commits", SourceError("broken"))

    for _ in range(2):
        with pytest.raises(SourceError, match="broken"):
            await reader.read(10, 0)
    assert ids(await reader.read(10, 0)) == ["0:0"]
    with pytest.raises(SourceError, match="broken"):
        await reader.commit({"topic-0": "0:0"})
    assert topic.group("group").committed == {}
    await reader.commit({"topic-0": "0:0"})
    assert topic.group("group").committed == {0: 1}


@in_virtual_time
async def test_a_waiting_read_fails_at_once_and_all_others_until_it_is_mended() -> None:
    topic = MemoryTopic(CLOCK)
    reader = await member(topic)
    await reader.read(10, 0)
    waiting = asyncio.create_task(reader.read(10, 20))
    await CLOCK.sleep(1)
    topic.fail("reads", SourceError("SASL authentication failed", code=NOT_AUTHENTICATED), times=None)

    for reading in (waiting, reader.read(10, 20), reader.read(10, 20)):
        with pytest.raises(SourceError) as error:
            await reading
        assert error.value.code == NOT_AUTHENTICATED
    topic.mend()
    await reader.read(10, 0)
    assert now() == 1


@in_virtual_time
async def test_a_topic_that_is_missing_is_said_to_be_so() -> None:
    topic = MemoryTopic(CLOCK)
    cluster = MemoryTopics(topic)
    assert isinstance(cluster, TopicType)
    reader = await cluster.open_topic({"Topics": ["topic"]}, "group")
    del cluster.topics["topic"]

    for settings in ({"Topics": ["topic"]}, {"Topics": ["topic"], "EventSourceArn": "arn:of:nobody"}):
        assert await cluster.describe(settings) == SourceFacts()
        with pytest.raises(SourceError) as error:
            await cluster.open_topic(settings, "group")
        assert error.value.code == SOURCE_MISSING
    with pytest.raises(SourceError, match="there is no topic"):
        await reader.read(10, 0)
    cluster.topics["topic"] = MemoryTopic(CLOCK)
    with pytest.raises(SourceError, match="is another one"):
        await reader.commit({})
    await reader.close()
    await cluster.close()


@in_virtual_time
async def test_messages_are_put_into_other_topics_of_the_cluster() -> None:
    topic, failures = MemoryTopic(CLOCK), MemoryTopic(CLOCK, "failures", partitions=3)
    cluster = MemoryTopics(topic, failures)
    reader = await cluster.open_topic({"Topics": ["topic"]}, "group")
    await reader.announce("failures", [Message(b"k", b"1"), Message(None, b"2"), Message(b"k", b"3")])
    with pytest.raises(SourceError) as error:
        await reader.announce("nowhere", [Message(None, b"x")])

    assert error.value.code == SOURCE_MISSING
    events = [record.event for log in failures.partitions for record in log.records]
    assert sorted((event["value"], event["key"]) for event in events) == [
        ("MQ==", "aw=="),
        ("Mg==", None),
        ("Mw==", "aw=="),
    ]
    assert len({event["partition"] for event in events if event["key"] is not None}) == 1


@in_virtual_time
async def test_the_servers_are_those_of_the_mapping() -> None:
    cluster = MemoryTopics(MemoryTopic(CLOCK))
    servers = {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["a:1", "b:2"]}}

    own = await cluster.open_topic({"Topics": ["topic"], "SelfManagedEventSource": servers}, "group")
    other = await cluster.open_topic({"Topics": ["topic"], "EventSourceArn": cluster.arn}, "group")

    assert own.bootstrap_servers == "a:1,b:2"
    assert other.bootstrap_servers == "memory:9092"

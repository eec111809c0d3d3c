"""The Kinesis source behaves alike whatever server it reads from."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest
from kinesis_lab import ACCOUNT, REGION, ROLE, DataStream, Kinesis, Server, after, read_all, texts

from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.model import ENDED, TRIM_HORIZON, Lane, Position, PositionKind, Stream, StreamType

FIRST = Lane("shardId-000000000000")
BROKERS = {"kinesalite": "kinesalite", "kinesis_local": "kinesis-local"}
OTHERS = [pytest.param(fixture, marks=pytest.mark.broker(name)) for fixture, name in BROKERS.items()]


@pytest.fixture(params=["moto", *OTHERS])
def server(request: pytest.FixtureRequest) -> Server:
    """Each Kinesis server in turn."""
    found: Server = request.getfixturevalue(request.param)
    return found


@pytest.fixture
async def kinesis(server: Server) -> AsyncIterator[Kinesis]:
    kinesis = Kinesis(server)
    yield kinesis
    await kinesis.close()


def not_by(name: str, kinesis: Kinesis, why: str) -> None:
    if kinesis.server.name == name:
        pytest.skip(f"{name} {why}")


async def a_moment() -> None:
    """Let time pass, so that what comes later has a later time."""
    await asyncio.sleep(0.01)


async def test_it_keeps_the_protocols(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    kind: StreamType = kinesis.sources
    stream: Stream = await kind.open_stream(data.settings)
    facts = await kind.describe(data.settings)

    assert await stream.lanes() == (FIRST,)
    assert facts.retention == 86_400
    assert facts == await kind.describe(data.settings)


async def test_a_stream_made_anew_is_another_one(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    before = await kinesis.sources.describe(data.settings)
    await data.call("DeleteStream")
    await data.gone()
    # Some servers tell the time of creation in whole seconds.
    second = int(time.time())
    while int(time.time()) == second:
        await a_moment()
    await data.call("CreateStream", ShardCount=1)
    await data.settled()

    assert (await kinesis.sources.describe(data.settings)).stream != before.stream


async def test_there_is_no_such_stream(kinesis: Kinesis) -> None:
    data = DataStream(kinesis, f"s{uuid4().hex}")
    stream = await data.open()
    for asking in (
        kinesis.sources.describe(data.settings),
        kinesis.sources.marks(data.settings),
        stream.lanes(),
        stream.read(FIRST, TRIM_HORIZON, 10, 0),
    ):
        with pytest.raises(SourceError) as caught:
            await asking
        assert caught.value.code == SOURCE_MISSING


async def test_an_event_has_the_recorded_shape(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    before = time.time()
    await data.put("ü", key="the key")
    (record,) = await read_all(await data.open(), FIRST, TRIM_HORIZON, 1)
    event = record.event

    assert list(event) == [
        "kinesis", "eventSource", "eventVersion", "eventID", "eventName", "invokeIdentityArn", "awsRegion",
        "eventSourceARN",
    ]  # fmt: skip
    assert event["kinesis"] == {
        "kinesisSchemaVersion": "1.0",
        "partitionKey": "the key",
        "sequenceNumber": record.id,
        "data": "w7w=",
        "approximateArrivalTimestamp": record.arrived,
    }
    assert event["eventID"] == f"shardId-000000000000:{record.id}"
    assert (event["awsRegion"], event["eventSourceARN"]) == (REGION, data.arn)
    assert event["invokeIdentityArn"] == ROLE
    assert ACCOUNT in ROLE
    assert before - 0.01 < record.arrived < time.time() + 0.01
    assert record.order_key == "the key"


async def test_records_come_in_order_page_by_page(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    sent = [str(number) for number in range(25)]
    await data.put(*sent)

    assert texts(await read_all(await data.open(), FIRST, TRIM_HORIZON, 25, limit=10)) == sent


async def test_reading_goes_on_after_any_record(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    await data.put("a", "b", "c")
    records = await read_all(await data.open(), FIRST, TRIM_HORIZON, 3)
    for index in range(2):
        assert texts(await read_all(await data.open(), FIRST, after(records[index]), 2 - index)) == ["b", "c"][index:]

    stream = await data.open()
    assert not (await stream.read(FIRST, after(records[2]), 10, 0)).records
    await data.put("d")
    assert texts(await read_all(stream, FIRST, after(records[2]), 1)) == ["d"]


async def test_the_mark_of_latest_loses_nothing_that_is_written_before_the_first_read(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    await data.put("old")
    await a_moment()
    marks = await kinesis.sources.marks(data.settings)
    await data.put("new", "newer")

    assert texts(await read_all(await data.open(), FIRST, marks[FIRST.id], 2)) == ["new", "newer"]


async def test_an_idle_shard_is_read_from_its_mark_of_latest(kinesis: Kinesis) -> None:
    not_by("kinesalite", kinesis, "does not answer when there is no record after that time")
    data = await kinesis.create()
    await data.put("old")
    await a_moment()
    marks = await kinesis.sources.marks(data.settings)
    stream = await data.open()
    assert not (await stream.read(FIRST, marks[FIRST.id], 10, 0)).records
    await data.put("new")

    assert texts(await read_all(stream, FIRST, marks[FIRST.id], 1)) == ["new"]


async def test_reading_begins_at_a_time(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    await data.put("a")
    await a_moment()
    await data.put("b")
    _, second = await read_all(await data.open(), FIRST, TRIM_HORIZON, 2)
    start = Position(PositionKind.AT_TIMESTAMP, timestamp=second.arrived - 0.002)

    assert texts(await read_all(await data.open(), FIRST, start, 1)) == ["b"]


async def test_a_foreign_position_is_lost(kinesis: Kinesis) -> None:
    not_by("moto", kinesis, "takes any number")
    data = await kinesis.create()
    await data.put("a")
    foreign = Position(PositionKind.AFTER, "49000000000000000000000000000000000000000000000000000002")
    with pytest.raises(SourceError) as caught:
        await (await data.open()).read(FIRST, foreign, 10, 0)

    assert caught.value.code == POSITION_LOST


async def test_a_split_shard_ends_and_names_its_children(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    await data.put("a", "b", "c")
    stream = await data.open()
    assert texts(await read_all(stream, FIRST, TRIM_HORIZON, 3)) == ["a", "b", "c"]
    await data.split(FIRST.id)
    lanes = await stream.lanes()
    marks = await kinesis.sources.marks(data.settings)

    assert [lane.parents for lane in lanes] == [(), (FIRST.id,), (FIRST.id,)]
    assert marks[FIRST.id] == ENDED
    assert all(marks[lane.id].kind is PositionKind.MARK for lane in lanes[1:])
    assert texts(await read_all(stream, FIRST, TRIM_HORIZON)) == ["a", "b", "c"]


async def test_records_after_a_split_are_in_the_children(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    keys = [f"key {number}" for number in range(8)]
    for key in keys:
        await data.put("before", key=key)
    await data.split(FIRST.id)
    for key in keys:
        await data.put("after", key=key)
    stream = await data.open()
    parent, *children = await stream.lanes()
    old = await read_all(stream, parent, TRIM_HORIZON)
    new = [
        record
        for child in children
        for record in (await stream.read(child, TRIM_HORIZON, 100, 1)).records
    ]  # fmt: skip

    assert [record.order_key for record in old] == keys
    assert sorted(str(record.order_key) for record in new) == keys
    assert {*texts(old), *texts(new)} == {"before", "after"}
    assert len(texts(new)) == texts(new).count("after")


async def test_a_reader_that_waits_sees_its_shard_end(kinesis: Kinesis) -> None:
    data = await kinesis.create()
    stream = await data.open()
    await stream.lanes()
    reading = asyncio.create_task(stream.read(FIRST, TRIM_HORIZON, 10, 20))
    await data.split(FIRST.id)
    await stream.lanes()

    page = await reading
    assert (page.records, page.ended) == ((), True)


async def test_merged_shards_have_one_child(kinesis: Kinesis) -> None:
    data = await kinesis.create(shards=2)
    stream = await data.open()
    parents = [lane.id for lane in await stream.lanes()]
    await data.merge(*parents)
    *closed, child = await stream.lanes()

    assert set(child.parents) == set(parents)
    for lane in closed:
        assert await read_all(stream, lane, TRIM_HORIZON) == []


async def test_a_stream_consumer_is_refused_where_it_cannot_read(kinesis: Kinesis) -> None:
    if kinesis.server.name == "kinesis-local":
        pytest.skip("kinesis-local has SubscribeToShard")
    data = await kinesis.create()
    consumer = await data.consumer()
    with pytest.raises(SourceError) as caught:
        await kinesis.sources.describe({"EventSourceArn": consumer})

    assert not caught.value.is_retry_safe
    assert "has no SubscribeToShard" in caught.value.message
    assert caught.value.message.endswith(data.arn)


async def test_a_stream_consumer_has_its_records_pushed(kinesis: Kinesis) -> None:
    if kinesis.server.name != "kinesis-local":
        pytest.skip(f"{kinesis.server.name} has no SubscribeToShard")
    data = await kinesis.create()
    settings = {"EventSourceArn": await data.consumer()}
    await data.put("a", "b", "c")
    facts = await kinesis.sources.describe(settings)
    stream = await kinesis.sources.open_stream(settings)
    records = await read_all(stream, FIRST, TRIM_HORIZON, 3, limit=2)
    await data.put("d")
    records += await read_all(stream, FIRST, after(records[-1]), 1)

    assert facts == await kinesis.sources.describe(data.settings)
    assert texts(records) == ["a", "b", "c", "d"]
    assert {record.event["eventSourceARN"] for record in records} == {settings["EventSourceArn"]}
    await stream.close()


async def test_there_is_no_such_consumer(kinesis: Kinesis) -> None:
    not_by("kinesalite", kinesis, "has no consumers")
    data = await kinesis.create()
    with pytest.raises(SourceError) as caught:
        await kinesis.sources.describe({"EventSourceArn": f"{data.arn}/consumer/nobody:1764000000"})

    assert caught.value.code == "NoConsumer"
    assert "there is no consumer arn:" in caught.value.message

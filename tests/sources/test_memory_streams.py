"""The stream in memory behaves like one of Kinesis or DynamoDB: positions, shards, what is trimmed, events."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.clock import VIRTUAL_EPOCH, VirtualClock, run_virtual
from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.model import ENDED, TRIM_HORIZON, Lane, Position, PositionKind, SourceKind, StreamPage
from headrace.sources.memory_streams import MemoryStream, MemoryStreams, MemoryStreamSource

CLOCK = VirtualClock()
FIRST = Lane("shardId-000000000000")


def in_virtual_time(story: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """A test that runs in virtual time."""

    async def telling() -> None:
        await story()

    def test() -> None:
        run_virtual(telling())

    test.__name__, test.__doc__ = story.__name__, story.__doc__
    return test


def after(number: str) -> Position:
    return Position(PositionKind.AFTER, number)


def at(seconds: float) -> Position:
    return Position(PositionKind.AT_TIMESTAMP, timestamp=VIRTUAL_EPOCH + seconds)


def texts(page: StreamPage) -> list[str]:
    return [base64.b64decode(record.event["kinesis"]["data"]).decode() for record in page.records]


def now() -> float:
    return round(CLOCK.now() - VIRTUAL_EPOCH, 3)


async def lost(source: MemoryStreamSource, lane: Lane, position: Position) -> bool:
    with pytest.raises(SourceError) as refusal:
        await source.read(lane, position, 10, 0)
    return refusal.value.code == POSITION_LOST


# --- Positions --------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_reads_in_order_from_every_kind_of_position() -> None:
    stream = MemoryStream(CLOCK)
    source = MemoryStreamSource(stream)
    numbers = []
    for text in "abcd":
        numbers.append(stream.put(text, "k"))
        await CLOCK.sleep(10)
    mark = (await MemoryStreams(stream).marks({"EventSourceArn": stream.arn}))[FIRST.id]
    stream.put("e", "k")

    async def read(position: Position, limit: int = 10) -> str:
        return "".join(texts(await source.read(FIRST, position, limit, 0)))

    assert await read(TRIM_HORIZON) == "abcde"
    assert await read(TRIM_HORIZON, 2) == "ab"
    assert await read(after(numbers[1])) == "cde"
    assert await read(at(10)) == "bcde"
    assert await read(at(10.5)) == "cde"
    assert await read(mark) == "e"
    assert await read(ENDED) == ""


@in_virtual_time
async def test_sequence_numbers_grow_over_all_shards_and_have_one_length() -> None:
    stream = MemoryStream(CLOCK, shards=3)
    numbers = [stream.put("x", str(key)) for key in range(200)]

    assert numbers == sorted(numbers) == sorted(numbers, key=int)
    assert {len(number) for number in numbers} == {56}
    assert all(shard.records for shard in stream.shards.values())


@in_virtual_time
async def test_a_page_says_how_far_behind_it_is() -> None:
    stream = MemoryStream(CLOCK)
    source = MemoryStreamSource(stream)
    for text in "abc":
        stream.put(text, "k")
        await CLOCK.sleep(10)

    first = await source.read(FIRST, TRIM_HORIZON, 1, 0)
    whole = await source.read(FIRST, TRIM_HORIZON, 3, 0)

    assert (first.behind, whole.behind) == (20, 0)


# --- Waiting ----------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_read_waits_and_gives_nothing_at_last() -> None:
    page = await MemoryStreamSource(MemoryStream(CLOCK)).read(FIRST, TRIM_HORIZON, 10, 20)

    assert page == StreamPage()
    assert now() == 20


@in_virtual_time
async def test_a_record_ends_the_wait_of_every_reader() -> None:
    stream = MemoryStream(CLOCK)
    readings = [
        asyncio.create_task(MemoryStreamSource(stream).read(FIRST, TRIM_HORIZON, 10, wait)) for wait in (20, 30, 2)
    ]
    await CLOCK.sleep(3)
    stream.put("a", "k")

    assert [texts(page) for page in await asyncio.gather(*readings)] == [["a"], ["a"], []]
    assert now() == 3


@in_virtual_time
async def test_the_end_of_a_shard_ends_the_wait() -> None:
    stream = MemoryStream(CLOCK)
    reading = asyncio.create_task(MemoryStreamSource(stream).read(FIRST, TRIM_HORIZON, 10, 20))
    await CLOCK.sleep(3)
    stream.close_shard(FIRST.id)

    assert await reading == StreamPage(ended=True)
    assert now() == 3


@in_virtual_time
async def test_a_read_without_a_wait_returns_at_once() -> None:
    assert await MemoryStreamSource(MemoryStream(CLOCK)).read(FIRST, TRIM_HORIZON, 10, 0) == StreamPage()
    assert now() == 0


# --- Shards -----------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_split_ends_the_parent_with_its_last_record() -> None:
    stream = MemoryStream(CLOCK)
    source = MemoryStreamSource(stream)
    stream.put("a", "k")
    last = stream.put("b", "k")

    left, right = stream.split(FIRST.id)

    assert await source.lanes() == (FIRST, Lane(left, (FIRST.id,)), Lane(right, (FIRST.id,)))
    first = await source.read(FIRST, TRIM_HORIZON, 1, 0)
    rest = await source.read(FIRST, after(first.records[0].id), 1, 0)
    assert (texts(first), first.ended) == (["a"], False)
    assert (texts(rest), rest.ended) == (["b"], True)
    assert await source.read(FIRST, after(last), 1, 20) == StreamPage(ended=True)
    assert stream.put("c", "k") == stream.shard_of("k").records[0].id
    assert stream.shard_of("k").id in (left, right)


@in_virtual_time
async def test_neighbours_merge() -> None:
    stream = MemoryStream(CLOCK, shards=3)
    one, two, three = stream.shards

    with pytest.raises(ValueError, match="no neighbours"):
        stream.merge(one, three)
    merged = stream.merge(three, two)

    assert stream.shards[merged].parents == (three, two)
    assert {stream.shard_of(str(key)).id for key in range(50)} == {one, merged}


@in_virtual_time
async def test_a_shard_is_rolled_over_into_one_that_takes_the_same_keys() -> None:
    stream = MemoryStream(CLOCK, kind=SourceKind.DYNAMODB)
    child = stream.roll(FIRST.id)

    assert stream.shards[child].parents == (FIRST.id,)
    assert stream.shard_of("k").id == child
    with pytest.raises(ValueError, match="closed already"):
        stream.roll(FIRST.id)


@in_virtual_time
async def test_a_stream_that_is_turned_off_takes_no_more() -> None:
    stream = MemoryStream(CLOCK)
    stream.close_shard(FIRST.id)

    with pytest.raises(ValueError, match="no open shard"):
        stream.put("a", "k")


@in_virtual_time
async def test_marks_of_closed_shards_are_at_the_end() -> None:
    stream = MemoryStream(CLOCK)
    left, right = stream.split(FIRST.id)

    marks = await MemoryStreams(stream).marks({"EventSourceArn": stream.arn})

    assert list(marks) == [FIRST.id, left, right]
    assert marks[FIRST.id] == ENDED
    assert marks[left].timestamp == VIRTUAL_EPOCH


# --- What a stream no longer holds ------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_position_is_lost_once_a_record_after_it_is_gone() -> None:
    stream = MemoryStream(CLOCK)
    source = MemoryStreamSource(stream)
    mark = (await MemoryStreams(stream).marks({"EventSourceArn": stream.arn}))[FIRST.id]
    a, b, _ = [stream.put(text, "k") for text in "abc"]

    stream.trim(FIRST.id, b)

    assert texts(await source.read(FIRST, TRIM_HORIZON, 10, 0)) == ["c"]
    assert texts(await source.read(FIRST, after(b), 10, 0)) == ["c"]
    assert await lost(source, FIRST, after(a))
    assert await lost(source, FIRST, mark)


@in_virtual_time
async def test_a_sequence_number_that_never_was_is_lost() -> None:
    stream = MemoryStream(CLOCK)
    stream.put("a", "k")
    source = MemoryStreamSource(stream)

    assert await lost(source, FIRST, after(stream.next_number))
    assert await lost(source, FIRST, after("1"))
    assert await lost(source, Lane("shardId-000000000009"), TRIM_HORIZON)


@in_virtual_time
async def test_retention_forgets_records_and_then_closed_shards() -> None:
    stream = MemoryStream(CLOCK, retention=100)
    source = MemoryStreamSource(stream)
    a = stream.put("a", "k")
    await CLOCK.sleep(60)
    b = stream.put("b", "k")
    child = stream.roll(FIRST.id)
    await CLOCK.sleep(60)

    assert texts(await source.read(FIRST, after(a), 10, 0)) == ["b"]
    assert await lost(source, FIRST, after("1"))
    await CLOCK.sleep(60)
    assert await source.lanes() == (Lane(child, (FIRST.id,)),)
    assert await lost(source, FIRST, after(b))


@in_virtual_time
async def test_another_stream_of_the_same_name() -> None:
    stream = MemoryStream(CLOCK)
    streams = MemoryStreams(stream)
    source = MemoryStreamSource(stream)
    settings = {"EventSourceArn": stream.arn}
    old = stream.put("a", "k")
    before = await streams.describe(settings)
    reading = asyncio.create_task(source.read(FIRST, after(old), 10, 20))
    await CLOCK.sleep(1)

    stream.replace()

    with pytest.raises(SourceError, match="does not hold"):
        await reading
    new = stream.put("b", "k")
    assert (await streams.describe(settings)).stream != before.stream
    assert await lost(source, FIRST, after(old))
    assert new > old
    assert texts(await source.read(FIRST, TRIM_HORIZON, 10, 0)) == ["b"]


# --- Events -----------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_an_event_of_kinesis() -> None:
    stream = MemoryStream(CLOCK, name="orders")
    await CLOCK.sleep(0.9876)
    number = stream.put("hello", "p")
    (record,) = (await MemoryStreamSource(stream).read(FIRST, TRIM_HORIZON, 10, 0)).records

    assert record.event == {
        "kinesis": {
            "kinesisSchemaVersion": "1.0",
            "partitionKey": "p",
            "sequenceNumber": number,
            "data": "aGVsbG8=",
            "approximateArrivalTimestamp": VIRTUAL_EPOCH + 0.988,
        },
        "eventSource": "aws:kinesis",
        "eventVersion": "1.0",
        "eventID": f"shardId-000000000000:{number}",
        "eventName": "aws:kinesis:record",
        "invokeIdentityArn": "arn:aws:iam::000000000000:role/memory",
        "awsRegion": "us-east-1",
        "eventSourceARN": "arn:aws:kinesis:us-east-1:000000000000:stream/orders",
    }
    assert (record.id, record.order_key, record.arrived) == (number, "p", VIRTUAL_EPOCH + 0.988)
    with pytest.raises(TypeError, match="text or bytes"):
        stream.put(None, "p")


@in_virtual_time
async def test_events_of_dynamodb() -> None:
    stream = MemoryStream(CLOCK, name="t", kind=SourceKind.DYNAMODB)
    await CLOCK.sleep(4.5)
    number = stream.put({"n": {"N": "5"}}, "a")
    for data in ("text", b"bytes", None):
        stream.put(data, "a")
    records = (await MemoryStreamSource(stream).read(FIRST, TRIM_HORIZON, 10, 0)).records

    first = dict(records[0].event)
    assert len(first.pop("eventID")) == 32
    assert first == {
        "eventName": "INSERT",
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": "us-east-1",
        "dynamodb": {
            "ApproximateCreationDateTime": VIRTUAL_EPOCH + 4,
            "Keys": {"id": {"S": "a"}},
            "NewImage": {"id": {"S": "a"}, "n": {"N": "5"}},
            "SequenceNumber": number,
            "SizeBytes": first["dynamodb"]["SizeBytes"],
            "StreamViewType": "NEW_AND_OLD_IMAGES",
        },
        "eventSourceARN": "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026-01-01T00:00:00.000",
    }
    assert len(number) == 21
    assert [record.order_key for record in records] == ['{"id":{"S":"a"}}'] * 4
    assert [record.event["eventName"] for record in records] == ["INSERT", "MODIFY", "MODIFY", "REMOVE"]
    images = [(change.get("OldImage"), change.get("NewImage")) for change in (r.event["dynamodb"] for r in records)]
    text = {"id": {"S": "a"}, "data": {"S": "text"}}
    data = {"id": {"S": "a"}, "data": {"B": "Ynl0ZXM="}}
    assert images == [(None, {"id": {"S": "a"}, "n": {"N": "5"}}), (images[0][1], text), (text, data), (data, None)]
    assert len({record.event["eventID"] for record in records}) == 4


def test_only_streams_have_shards() -> None:
    with pytest.raises(ValueError, match="SQS has no shards"):
        MemoryStream(CLOCK, kind=SourceKind.SQS)


# --- All together -----------------------------------------------------------------------------------------------------


@given(
    deeds=st.lists(
        st.tuples(st.sampled_from(["put", "put", "put", "split", "merge", "roll", "read"]), st.integers(0, 9)),
        max_size=40,
    ),
    shards=st.integers(1, 3),
)
def test_every_record_is_read_once_and_in_the_order_of_its_key(deeds: list[tuple[str, int]], shards: int) -> None:
    """Parents before children, each shard to its end."""

    async def telling() -> None:
        stream = MemoryStream(CLOCK, shards=shards)
        source = MemoryStreamSource(stream)
        positions: dict[str, Position] = {}
        put: dict[str, list[str]] = {}
        seen: dict[str, list[str]] = {}

        async def read(limit: int) -> bool:
            is_more = False
            for lane in await source.lanes():
                position = positions.get(lane.id, TRIM_HORIZON)
                if position == ENDED or any(positions.get(parent) != ENDED for parent in lane.parents):
                    continue
                page = await source.read(lane, position, limit, 0)
                for record in page.records:
                    seen.setdefault(record.order_key or "", []).append(record.id)
                    positions[lane.id] = after(record.id)
                if page.ended:
                    positions[lane.id] = ENDED
                is_more |= bool(page.records) or page.ended
            return is_more

        for deed, value in deeds:
            open_shards = [shard for shard in stream.shards.values() if shard.closed is None]
            chosen = open_shards[value % len(open_shards)]
            if deed == "put":
                put.setdefault(str(value), []).append(stream.put("x", str(value)))
            elif deed == "split" and len(open_shards) < 8:
                stream.split(chosen.id)
            elif deed == "merge":
                for neighbour in [shard for shard in open_shards if shard.low == chosen.high]:
                    stream.merge(chosen.id, neighbour.id)
            elif deed == "roll":
                stream.roll(chosen.id)
            elif deed == "read":
                await read(1 + value)
        while await read(3):
            pass
        assert seen == put

    run_virtual(telling())


# --- Streams by ARN ---------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_streams_are_found_by_arn() -> None:
    stream = MemoryStream(CLOCK, name="orders", retention=7 * 86_400)
    streams = MemoryStreams(stream, MemoryStream(CLOCK, name="others"))
    settings = {"EventSourceArn": "arn:aws:kinesis:us-east-1:000000000000:stream/orders"}
    stream.put("a", "k")

    facts = await streams.describe(settings)
    source = await streams.open_stream(settings)
    page = await source.read(FIRST, TRIM_HORIZON, 10, 0)
    await source.close()
    await streams.close()

    assert (facts.retention, facts.visibility_timeout) == (7 * 86_400, None)
    assert texts(page) == ["a"]


@in_virtual_time
async def test_a_stream_that_is_not_there() -> None:
    streams = MemoryStreams()

    for asking in (streams.describe, streams.marks, streams.open_stream):
        with pytest.raises(SourceError) as refusal:
            await asking({"EventSourceArn": "arn:aws:kinesis:us-east-1:000000000000:stream/nowhere"})
        assert refusal.value.code == SOURCE_MISSING
        assert refusal.value.retry_after is not None

"""What a stream consumer reads, from a server that speaks the documented protocol of SubscribeToShard."""

from __future__ import annotations

import asyncio
import json
import struct
import zlib
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from headrace.aws_json import Connections, Credentials, JsonClient
from headrace.errors import POSITION_LOST, SOURCE_DENIED, SOURCE_MISSING, UNREACHABLE, SourceError
from headrace.model import ENDED, TRIM_HORIZON, Lane, Position, PositionKind, Stream, StreamPage
from headrace.sources.fan_out import AGAIN_SECONDS, IN_USE, EventStream
from headrace.sources.kinesis import KINESIS, KinesisSources

STREAM = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks"
CONSUMER = f"{STREAM}/consumer/reader:1764000000"
SETTINGS = {"EventSourceArn": CONSUMER}
LANE = Lane("shardId-000000000000")


def message(payload: Any, **headers: str) -> bytes:
    """One message of an event stream, as the format's specification has it."""
    named = b"".join(
        bytes([len(name) + 1]) + b":" + name.replace("_", "-").encode() + b"\x07" + struct.pack(">H", len(value))
        + value.encode()
        for name, value in headers.items()
    )  # fmt: skip
    body = json.dumps(payload).encode()
    prelude = struct.pack(">II", 16 + len(named) + len(body), len(named))
    whole = prelude + struct.pack(">I", zlib.crc32(prelude)) + named + body
    return whole + struct.pack(">I", zlib.crc32(whole))


def event(*numbers: int, reached: int | None, behind: int = 0, children: list[str] | None = None) -> bytes:
    records = [
        {
            "SequenceNumber": str(number),
            "PartitionKey": "k",
            "Data": "AAAA",
            "ApproximateArrivalTimestamp": 1764000000.5,
        }
        for number in numbers
    ]
    payload: dict[str, Any] = {"Records": records, "MillisBehindLatest": behind}
    if reached is not None:
        payload["ContinuationSequenceNumber"] = str(reached)
    if children:
        payload["ChildShards"] = [{"ShardId": child, "ParentShards": [LANE.id]} for child in children]
    return message(
        payload, message_type="event", event_type="SubscribeToShardEvent", content_type="application/json"
    )  # fmt: skip


def refused(code: str) -> bytes:
    return message({"message": "no"}, message_type="exception", exception_type=code, content_type="application/json")


INITIAL = message({}, message_type="event", event_type="initial-response", content_type="application/json")


class Fake:
    """A server. Each subscription gets the next of `answers`: pieces of bytes, the last of which stays open if `stays`;
    or an error by its code."""

    def __init__(self) -> None:
        self.answers: list[list[bytes] | str] = []
        self.stays = False
        self.breaks = False
        self.starts: list[dict[str, Any]] = []
        self.listed = [LANE.id]
        self.left = asyncio.Event()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        operation = request.headers["x-amz-target"].removeprefix("Kinesis_20131202.")
        members = await request.json()
        if operation == "ListShards":
            return web.json_response({"Shards": [{"ShardId": each, "SequenceNumberRange": {}} for each in self.listed]})
        assert (operation, members["ConsumerARN"]) == ("SubscribeToShard", CONSUMER)
        self.starts.append(members["StartingPosition"])
        answer = self.answers.pop(0)
        if isinstance(answer, str):
            return web.json_response({"__type": answer, "message": "no"}, status=400)
        response = web.StreamResponse(headers={"Content-Type": "application/vnd.amazon.eventstream"})
        await response.prepare(request)
        for piece in answer:
            await response.write(piece)
        if self.breaks and request.transport is not None:
            request.transport.abort()
        if self.stays and not self.answers:
            try:
                await asyncio.get_running_loop().create_future()
            except asyncio.CancelledError:
                self.left.set()
                raise
        return response


@pytest.fixture
def server() -> Fake:
    return Fake()


@pytest.fixture
async def stream(server: Fake) -> AsyncIterator[Stream]:
    application = web.Application()
    application.router.add_post("/", server.handle)
    connections = Connections()
    async with TestServer(application, handler_cancellation=True) as running:
        url = str(running.make_url("/"))
        client = JsonClient(KINESIS, connections, endpoint_url=url, credentials=Credentials("a", "b"))
        stream = await KinesisSources(client, role="r").open_stream(SETTINGS)
        yield stream
        await stream.close()
        await connections.close()


def after(number: int) -> Position:
    return Position(PositionKind.AFTER, str(number))


def numbers(page: StreamPage) -> list[int]:
    return [int(record.id) for record in page.records]


async def test_pushed_records_come_in_pages(stream: Stream, server: Fake) -> None:
    server.stays = True
    server.answers = [[INITIAL + event(1, 2, 3, reached=3, behind=1500) + event(4, reached=5)]]
    first = await stream.read(LANE, TRIM_HORIZON, 2, 5)
    second = await stream.read(LANE, after(2), 2, 5)
    third = await stream.read(LANE, after(3), 2, 5)

    assert [numbers(page) for page in (first, second, third)] == [[1, 2], [3], [4]]
    assert (first.behind, third.behind) == (1.5, 0)
    assert first.records[0].event["eventSourceARN"] == CONSUMER
    assert server.starts == [{"Type": "TRIM_HORIZON"}]
    assert await stream.read(LANE, after(4), 2, 0.01) == StreamPage()


@pytest.mark.parametrize("size", [1, 7, 100])
async def test_messages_may_come_in_any_pieces(size: int) -> None:
    whole = INITIAL + event(1, reached=1) + event(reached=2) + refused("LimitExceededException")
    events, kinds = EventStream(), []
    for at in range(0, len(whole), size):
        events.feed(whole[at : at + size])
        while (found := events.next()) is not None:
            kinds.append(found.headers.get(":event-type") or found.headers[":exception-type"])

    assert kinds == [
        "initial-response", "SubscribeToShardEvent", "SubscribeToShardEvent", "LimitExceededException",
    ]  # fmt: skip


@pytest.mark.parametrize("at", [3, -5])
async def test_damage_is_an_error_and_reading_goes_on_from_the_position(stream: Stream, server: Fake, at: int) -> None:
    damaged = bytearray(event(2, reached=2))
    damaged[at] ^= 0x40
    server.answers = [[event(1, reached=1), bytes(damaged)], [event(2, reached=2)]]
    assert numbers(await stream.read(LANE, TRIM_HORIZON, 10, 5)) == [1]
    with pytest.raises(SourceError) as caught:
        await stream.read(LANE, after(1), 10, 5)

    assert caught.value.retry_after == AGAIN_SECONDS
    assert numbers(await stream.read(LANE, after(1), 10, 5)) == [2]
    assert server.starts[1] == {"Type": "AFTER_SEQUENCE_NUMBER", "SequenceNumber": "1"}


async def test_another_subscription_goes_on_where_one_ended(stream: Stream, server: Fake) -> None:
    server.answers = [[INITIAL, event(1, reached=1), event(reached=7)], [event(8, reached=8)]]

    assert numbers(await stream.read(LANE, TRIM_HORIZON, 10, 5)) == [1]
    assert numbers(await stream.read(LANE, after(1), 10, 5)) == [8]
    assert server.starts == [{"Type": "TRIM_HORIZON"}, {"Type": "AFTER_SEQUENCE_NUMBER", "SequenceNumber": "7"}]


@pytest.mark.parametrize("children", [None, ["shardId-000000000001", "shardId-000000000002"]])
async def test_a_closed_shard_ends_with_its_last_record(
    stream: Stream, server: Fake, children: list[str] | None
) -> None:
    server.answers = [[event(1, 2, 3, reached=3 if children else None, children=children)]]
    first = await stream.read(LANE, TRIM_HORIZON, 2, 5)
    last = await stream.read(LANE, after(2), 2, 5)

    assert (numbers(first), first.ended, numbers(last), last.ended) == ([1, 2], False, [3], True)
    assert await stream.read(LANE, ENDED, 2, 5) == StreamPage(ended=True)


async def test_another_position_is_another_subscription(stream: Stream, server: Fake) -> None:
    start = Position(PositionKind.AT_TIMESTAMP, timestamp=1764000000.25)
    server.answers = [[event(1, 2, reached=2)], [event(1, reached=1)]]
    await stream.read(LANE, TRIM_HORIZON, 1, 5)

    assert numbers(await stream.read(LANE, start, 10, 5)) == [1]
    assert server.starts[1] == {"Type": "AT_TIMESTAMP", "Timestamp": 1764000000.25}


async def test_a_cancelled_read_loses_nothing(stream: Stream, server: Fake) -> None:
    server.stays = True
    whole = event(1, reached=1) + event(2, reached=2)
    server.answers = [[whole[:-9]]]
    assert numbers(await stream.read(LANE, TRIM_HORIZON, 10, 5)) == [1]
    reading = asyncio.create_task(stream.read(LANE, after(1), 10, 60))
    await asyncio.sleep(0)
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)

    assert await stream.read(LANE, after(1), 10, 0) == StreamPage()
    assert len(server.starts) == 1


@pytest.mark.parametrize("way", ["answer", "event"])
@pytest.mark.parametrize(
    ("refusal", "code", "retry_after"),
    [
        (IN_USE, IN_USE, AGAIN_SECONDS),
        ("LimitExceededException", "LimitExceededException", 1.0),
        ("InvalidArgumentException", POSITION_LOST, None),
        ("AccessDeniedException", SOURCE_DENIED, 30.0),
        ("KMSDisabledException", "KMSDisabledException", 30.0),
        ("ResourceNotFoundException", POSITION_LOST, None),
    ],
)
async def test_what_a_refusal_means(
    stream: Stream, server: Fake, way: str, refusal: str, code: str, retry_after: float | None
) -> None:
    server.answers = [refusal if way == "answer" else [refused(refusal)], [event(2, reached=2)]]
    with pytest.raises(SourceError) as caught:
        await stream.read(LANE, after(1), 10, 5)

    assert (caught.value.code, caught.value.retry_after) == (code, retry_after)
    assert numbers(await stream.read(LANE, after(1), 10, 5)) == [2]


async def test_a_shard_that_the_stream_forgot_has_nothing_left(stream: Stream, server: Fake) -> None:
    server.answers = ["ResourceNotFoundException", "ResourceNotFoundException"]
    with pytest.raises(SourceError) as caught:
        await stream.read(LANE, TRIM_HORIZON, 10, 5)
    assert caught.value.code == SOURCE_MISSING

    server.listed = []
    assert await stream.lanes() == ()
    assert await stream.read(LANE, TRIM_HORIZON, 10, 5) == StreamPage(ended=True)


async def test_a_subscription_that_ends_at_once_is_no_reason_to_hurry(stream: Stream, server: Fake) -> None:
    server.answers = [[INITIAL]]
    with pytest.raises(SourceError) as caught:
        await stream.read(LANE, TRIM_HORIZON, 10, 5)

    assert caught.value.retry_after == AGAIN_SECONDS


async def test_a_server_that_breaks_off_is_unreachable(stream: Stream, server: Fake) -> None:
    server.breaks = True
    server.answers = [[event(1, reached=1)], [event(2, reached=2)]]
    assert numbers(await stream.read(LANE, TRIM_HORIZON, 10, 5)) == [1]
    with pytest.raises(SourceError) as caught:
        await stream.read(LANE, after(1), 10, 5)

    assert (caught.value.code, caught.value.retry_after) == (UNREACHABLE, 1.0)
    assert numbers(await stream.read(LANE, after(1), 10, 5)) == [2]


async def test_closing_hangs_up(stream: Stream, server: Fake) -> None:
    server.stays = True
    server.answers = [[event(1, reached=1)]]
    await stream.read(LANE, TRIM_HORIZON, 10, 5)
    await stream.close()

    async with asyncio.timeout(10):
        await server.left.wait()

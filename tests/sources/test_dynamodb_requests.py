"""What the DynamoDB Streams source asks, and what it makes of shards that roll over, records that are trimmed,
iterators that expire and requests that are refused."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from dynamodb_lab import FakeStreams, after, ids, read

from headrace.aws_json import Connections, Credentials, JsonClient
from headrace.errors import POSITION_LOST, SOURCE_DENIED, SOURCE_MISSING, SourceError
from headrace.model import ENDED, TRIM_HORIZON, Lane, Position, PositionKind
from headrace.sources.dynamodb import CLOUD, DYNAMODB_STREAMS, DynamoDbSources, record, since
from headrace.sources.pace import NAMED, WITH_NEWS, Budget
from headrace.sources.shards import ShardStream

SETTINGS = {"EventSourceArn": FakeStreams.arn}
FIRST = Lane("shard-1")
#: A quarter past a minute.
MOMENT = 1_764_000_015.0


@pytest.fixture
def fake() -> FakeStreams:
    return FakeStreams()


@pytest.fixture
async def client(fake: FakeStreams) -> AsyncIterator[JsonClient]:
    application = web.Application()
    application.router.add_post("/", fake.handle)
    connections = Connections()
    async with TestServer(application) as server:
        keys = Credentials("AKID", "secret")
        yield JsonClient(DYNAMODB_STREAMS, connections, endpoint_url=str(server.make_url("/")), credentials=keys)
        await connections.close()


@pytest.fixture
def sources(client: JsonClient) -> DynamoDbSources:
    return DynamoDbSources(client, budget=Budget(idle=0.001))


@pytest.fixture
async def stream(sources: DynamoDbSources) -> ShardStream:
    return await sources.open_stream(SETTINGS)


async def refused(stream: ShardStream, at: Position) -> SourceError:
    with pytest.raises(SourceError) as caught:
        await stream.read(FIRST, at, 10, 1)
    return caught.value


# --- Requests


async def test_requests_are_for_the_stream_in_its_region(sources: DynamoDbSources, fake: FakeStreams) -> None:
    facts = await sources.describe(SETTINGS)

    assert facts.stream == "2026-01-01T00:00:00.000"
    assert fake.headers[0]["content-type"] == "application/x-amz-json-1.0"
    assert "/eu-west-1/dynamodb/aws4_request" in fake.headers[0]["authorization"]


async def test_a_request_asks_for_a_thousand_records_at_most(fake: FakeStreams, stream: ShardStream) -> None:
    await stream.read(FIRST, TRIM_HORIZON, 10_000, 0)

    assert fake.requests[-1][1]["Limit"] == 1_000


async def test_after_records_more_are_asked_for_at_once(client: JsonClient, fake: FakeStreams) -> None:
    """A page says nothing of what is left, and one that is not full is no sign that nothing is."""
    stream = await DynamoDbSources(client, budget=Budget(idle=3600)).open_stream(SETTINGS)
    fake.put("shard-1", "a")
    (first,) = await read(stream, FIRST, TRIM_HORIZON, 1)
    fake.put("shard-1", "b")

    assert ids((await stream.read(FIRST, after(first), 10, 0)).records) == ["b"]


async def test_a_reader_is_behind_while_pages_are_full(fake: FakeStreams, stream: ShardStream) -> None:
    for _ in range(3):
        fake.put("shard-1", "a", created=time.time() - 100)
    full = await stream.read(FIRST, TRIM_HORIZON, 2, 1)
    rest = await stream.read(FIRST, after(full.records[-1]), 2, 1)

    assert 99 < full.behind < 200
    assert rest.behind == 0


async def test_what_reading_may_cost_follows_the_endpoint(client: JsonClient) -> None:
    assert DynamoDbSources(client).pace.budget is NAMED
    assert DynamoDbSources(client, hears_writes=True).pace.budget is WITH_NEWS
    assert DynamoDbSources(JsonClient(DYNAMODB_STREAMS, Connections())).pace.budget is CLOUD


@pytest.mark.parametrize(
    "arn",
    [
        "arn:aws:dynamodb:eu-west-1:123456789012:table/orders",
        "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/",
        "arn:aws:kinesis:eu-west-1:123456789012:table/orders/stream/x",
        "nonsense",
    ],
)
async def test_what_is_no_stream_of_a_table_is_refused(sources: DynamoDbSources, arn: str) -> None:
    with pytest.raises(SourceError) as caught:
        await sources.describe({"EventSourceArn": arn})

    assert not caught.value.is_retry_safe


async def test_a_right_that_is_not_granted_is_told(sources: DynamoDbSources, fake: FakeStreams) -> None:
    fake.refusals["DescribeStream"] = ["AccessDeniedException"]
    with pytest.raises(SourceError) as caught:
        await sources.describe(SETTINGS)

    assert caught.value.code == SOURCE_DENIED


@pytest.mark.parametrize("code", ["LimitExceededException", "ThrottlingException"])
async def test_too_many_requests_are_told_with_a_delay_and_lose_nothing(
    fake: FakeStreams, stream: ShardStream, code: str
) -> None:
    fake.put("shard-1", "a")
    fake.refusals["GetRecords"] = [code]
    error = await refused(stream, TRIM_HORIZON)

    assert error.is_retry_safe
    assert error.retry_after == 1
    assert ids(await read(stream, FIRST, TRIM_HORIZON, 1)) == ["a"]


# --- Shards


async def test_all_shards_are_listed_however_many_pages_they_take(fake: FakeStreams, stream: ShardStream) -> None:
    fake.shards_page = 2
    newest = "shard-1"
    for _ in range(4):
        newest = fake.roll(newest)
    lanes = await stream.lanes()

    assert [lane.id for lane in lanes] == [f"shard-{number}" for number in range(1, 6)]
    assert [lane.parents for lane in lanes] == [(), *((f"shard-{number}",) for number in range(1, 5))]
    assert fake.count("DescribeStream") == 3


async def test_a_parent_that_is_gone_is_named_but_not_listed(fake: FakeStreams, stream: ShardStream) -> None:
    child = fake.roll("shard-1")
    del fake.shards["shard-1"]

    assert await stream.lanes() == (Lane(child, ("shard-1",)),)


async def test_a_shard_that_rolls_over_ends_and_its_child_goes_on(fake: FakeStreams, stream: ShardStream) -> None:
    fake.put("shard-1", "a")
    fake.put("shard-1", "b")
    first = await stream.read(FIRST, TRIM_HORIZON, 1, 1)
    child = fake.roll("shard-1")
    fake.put(child, "c")
    last = await stream.read(FIRST, after(first.records[-1]), 10, 1)
    lanes = await stream.lanes()

    assert (ids(first.records), first.ended) == (["a"], False)
    assert (ids(last.records), last.ended) == (["b"], True)
    assert lanes[1] == Lane(child, ("shard-1",))
    assert ids(await read(stream, lanes[1], TRIM_HORIZON, 1)) == ["c"]


async def test_a_shard_that_closes_while_it_is_idle_ends(fake: FakeStreams, stream: ShardStream) -> None:
    fake.put("shard-1", "a")
    page = await stream.read(FIRST, TRIM_HORIZON, 10, 1)
    fake.roll("shard-1")
    end = await stream.read(FIRST, after(page.records[-1]), 10, 1)

    assert not page.ended
    assert (end.records, end.ended) == ((), True)


async def test_a_shard_that_the_stream_forgot_has_ended_and_a_position_in_it_is_lost(
    fake: FakeStreams, stream: ShardStream
) -> None:
    number = fake.put("shard-1", "a")
    fake.roll("shard-1")
    del fake.shards["shard-1"]
    error = await refused(stream, Position(PositionKind.AFTER, number))

    assert error.code == POSITION_LOST
    assert (await stream.read(FIRST, TRIM_HORIZON, 10, 1)).ended


async def test_a_stream_that_is_gone_is_missing(sources: DynamoDbSources) -> None:
    stream = await sources.open_stream({"EventSourceArn": FakeStreams.arn.replace("2026", "2025")})

    assert (await refused(stream, TRIM_HORIZON)).code == SOURCE_MISSING


# --- Trimmed records and expired iterators


@pytest.mark.parametrize("is_lazy", [False, True])
async def test_a_trimmed_position_is_lost_and_reading_goes_on_at_the_oldest_record(
    fake: FakeStreams, stream: ShardStream, is_lazy: bool
) -> None:
    numbers = [fake.put("shard-1", name) for name in "abcd"]
    fake.shards["shard-1"].trimmed = 3
    fake.is_lazy = is_lazy

    assert (await refused(stream, Position(PositionKind.AFTER, numbers[0]))).code == POSITION_LOST
    assert ids(await read(stream, FIRST, TRIM_HORIZON, 1)) == ["d"]


async def test_records_that_are_trimmed_between_two_reads_are_a_lost_position(
    fake: FakeStreams, stream: ShardStream
) -> None:
    for name in "abcd":
        fake.put("shard-1", name)
    (first,) = (await stream.read(FIRST, TRIM_HORIZON, 1, 1)).records
    fake.shards["shard-1"].trimmed = 3

    assert (await refused(stream, after(first))).code == POSITION_LOST
    assert ids(await read(stream, FIRST, TRIM_HORIZON, 1)) == ["d"]


async def test_the_oldest_record_is_found_again_when_it_was_trimmed(fake: FakeStreams, stream: ShardStream) -> None:
    assert (await stream.read(FIRST, TRIM_HORIZON, 10, 0)).records == ()
    for name in "abc":
        fake.put("shard-1", name)
    fake.shards["shard-1"].trimmed = 2

    assert ids(await read(stream, FIRST, TRIM_HORIZON, 1)) == ["c"]


async def test_an_expired_iterator_is_made_anew_and_nothing_is_lost(fake: FakeStreams, stream: ShardStream) -> None:
    fake.put("shard-1", "a")
    first = await read(stream, FIRST, TRIM_HORIZON, 1)
    fake.expire()
    fake.put("shard-1", "b")

    assert ids(await read(stream, FIRST, after(first[-1]), 1)) == ["b"]


# --- Marks


async def test_marks_are_made_of_open_shards_and_closed_ones_have_ended(
    sources: DynamoDbSources, stream: ShardStream, fake: FakeStreams
) -> None:
    before = time.time()
    fake.put("shard-1", "a")
    child = fake.roll("shard-1")
    fake.put(child, "b")
    marks = await sources.marks(SETTINGS)
    fake.put(child, "c")
    grandchild = fake.roll(child)
    fake.put(grandchild, "d")

    assert marks["shard-1"] == ENDED
    assert marks[child].kind is PositionKind.MARK
    # Rather too early than too late, should the clocks differ.
    assert before - 5 < (marks[child].timestamp or 0) < before
    page = await stream.read(Lane(child), marks[child], 10, 1)
    assert (ids(page.records), page.ended) == (["c"], True)


async def test_a_fresh_mark_is_taken_whatever_the_times_of_records_say(
    sources: DynamoDbSources, stream: ShardStream, fake: FakeStreams
) -> None:
    fake.put("shard-1", "a")
    marks = await sources.marks(SETTINGS)
    assert (await stream.read(FIRST, marks["shard-1"], 10, 0)).records == ()
    fake.put("shard-1", "b", created=0.0)

    assert ids(await read(stream, FIRST, marks["shard-1"], 1)) == ["b"]


async def test_a_mark_costs_no_request_more_than_any_position(client: JsonClient, fake: FakeStreams) -> None:
    sources = DynamoDbSources(client, budget=Budget(idle=3600))
    marks = await sources.marks(SETTINGS)
    stream = await sources.open_stream(SETTINGS)
    empty = await stream.read(FIRST, marks["shard-1"], 10, 0)

    assert (empty.records, empty.ended) == ((), False)
    assert fake.count("GetRecords") == 1


EARLIER = [MOMENT - 3600, MOMENT - 61, MOMENT - 1.001]


@pytest.mark.parametrize("refusal", ["ExpiredIteratorException", "ValidationException", "TrimmedDataAccessException"])
async def test_an_expired_mark_leaves_out_what_came_before_it(
    fake: FakeStreams, stream: ShardStream, refusal: str
) -> None:
    for number, created in enumerate((*EARLIER, MOMENT, MOMENT + 5)):
        fake.put("shard-1", str(number), created=created)
    fake.refusals["GetRecords"] = [refusal]
    mark = Position(PositionKind.MARK, "iterator-of-long-ago", MOMENT)
    first = await read(stream, FIRST, mark, 2)
    fake.put("shard-1", "late, by its time", created=MOMENT - 50)

    assert ids(first) == ["3", "4"]
    assert ids(await read(stream, FIRST, after(first[-1]), 1)) == ["late, by its time"]


async def test_an_expired_mark_is_found_over_many_pages_and_reads(fake: FakeStreams, stream: ShardStream) -> None:
    for number in range(30):
        fake.put("shard-1", str(number), created=MOMENT - 60 + number)
    mark = Position(PositionKind.MARK, "iterator-of-long-ago", MOMENT)
    empty = await stream.read(FIRST, mark, 4, 0)
    await stream.lanes()
    fake.put("shard-1", "still too early", created=MOMENT - 5)
    fake.put("shard-1", "first", created=MOMENT + 1)
    fake.put("shard-1", "second", created=MOMENT + 2)

    assert (empty.records, empty.ended) == ((), False)
    assert ids(await read(stream, FIRST, mark, 2, limit=4)) == ["first", "second"]
    assert (
        sum(members["ShardIterator"] == mark.value for _, members in fake.requests if "ShardIterator" in members) == 1
    )


async def test_a_mark_in_a_shard_that_has_closed_since_ends_with_it(fake: FakeStreams, stream: ShardStream) -> None:
    fake.put("shard-1", "a", created=MOMENT - 100)
    fake.roll("shard-1")
    page = await stream.read(FIRST, Position(PositionKind.MARK, "iterator-of-long-ago", MOMENT), 10, 1)

    assert (page.records, page.ended) == ((), True)


async def test_a_mark_survives_a_refusal_that_passes(
    sources: DynamoDbSources, fake: FakeStreams, stream: ShardStream
) -> None:
    fake.put("shard-1", "a", created=time.time() + 3600)
    marks = await sources.marks(SETTINGS)
    fake.put("shard-1", "b")
    fake.refusals["GetRecords"] = ["LimitExceededException"]

    assert (await refused(stream, marks["shard-1"])).retry_after == 1
    assert ids(await read(stream, FIRST, marks["shard-1"], 1)) == ["b"]


@pytest.mark.parametrize(
    ("times", "kept"),
    [
        # To the thousandth of a second.
        ([MOMENT - 0.5, MOMENT - 0.002, MOMENT + 0.25], 1),
        # To the second: one second is not told apart.
        ([MOMENT - 2, MOMENT - 1, MOMENT], 2),
        # To the minute: a whole minute is not.
        ([MOMENT - 75, MOMENT - 15, MOMENT + 45], 2),
        # The same, one of them by chance at the start of a minute.
        ([MOMENT - 75, MOMENT - 50, MOMENT + 1], 1),
        # The first decides: what follows it came later.
        ([MOMENT - 9.5, MOMENT + 1, MOMENT - 9.5], 2),
        ([], 0),
    ],
)
def test_what_cannot_be_told_apart_is_read(fake: FakeStreams, times: list[float], kept: int) -> None:
    for created in times:
        fake.put("shard-1", "a", created=created)
    records = [record(each, fake.arn) for each in fake.shards["shard-1"].records]

    assert since(records, MOMENT) == tuple(records[len(records) - kept :])

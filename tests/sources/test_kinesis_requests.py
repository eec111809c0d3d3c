"""What the Kinesis source sends, and what it makes of answers that a healthy local server never gives."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from headrace.aws_json import Connections, Credentials, JsonClient
from headrace.clock import SystemClock
from headrace.errors import POSITION_LOST, SOURCE_DENIED, SOURCE_MISSING, SourceError
from headrace.model import ENDED, TRIM_HORIZON, Lane, Position, PositionKind
from headrace.sources.kinesis import CLOUD, KINESIS, KinesisSources
from headrace.sources.pace import NAMED, WITH_NEWS

ARN = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks"
SETTINGS = {"EventSourceArn": ARN}
ROLE = "arn:aws:iam::000000000000:role/headrace"
LANE = Lane("shardId-000000000000")
NOW = 1_767_225_600.5
NAMES = {"StreamName": "clicks", "StreamARN": ARN}

Answer = Callable[[dict[str, Any]], web.Response]


def ok(document: dict[str, Any], **headers: str) -> Answer:
    return lambda _: web.json_response(document, headers=headers)


def error(code: str, status: int = 400, **headers: str) -> Answer:
    return lambda _: web.json_response({"__type": code, "message": "no"}, status=status, headers=headers)


def summary(status: str = "ACTIVE") -> Answer:
    facts = {"StreamStatus": status, "StreamCreationTimestamp": 1764000000.123, "RetentionPeriodHours": 48}
    return ok({"StreamDescriptionSummary": facts})


def shard(number: int, *parents: str, closed: bool = False) -> dict[str, Any]:
    end = {"EndingSequenceNumber": "9"} if closed else {}
    named = dict(zip(("ParentShardId", "AdjacentParentShardId"), parents, strict=False))
    return {"ShardId": f"s{number}", "SequenceNumberRange": {"StartingSequenceNumber": "1", **end}, **named}


class Stub:
    """A server that answers each operation with what it was told, the last answer for ever."""

    def __init__(self) -> None:
        self.answers: dict[str, list[Answer]] = {
            "DescribeStreamSummary": [summary()],
            "ListShards": [ok({"Shards": [shard(0)]})],
            "GetShardIterator": [ok({"ShardIterator": "i"})],
            "GetRecords": [ok({"Records": [], "NextShardIterator": "j", "MillisBehindLatest": 0})],
        }
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.headers: dict[str, str] = {}

    async def handle(self, request: web.Request) -> web.Response:
        operation = request.headers["x-amz-target"].removeprefix("Kinesis_20131202.")
        members = await request.json()
        self.requests.append((operation, members))
        self.headers = {name.lower(): value for name, value in request.headers.items()}
        answers = self.answers[operation]
        return (answers.pop(0) if len(answers) > 1 else answers[0])(members)

    def sent(self, operation: str) -> list[dict[str, Any]]:
        return [members for name, members in self.requests if name == operation]


class StillClock(SystemClock):
    """A clock that is set by hand; sleeping takes no time."""

    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        return


@pytest.fixture
def stub() -> Stub:
    return Stub()


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
async def client(stub: Stub, clock: StillClock) -> AsyncIterator[JsonClient]:
    application = web.Application(client_max_size=1 << 24)
    application.router.add_post("/", stub.handle)
    connections = Connections()
    async with TestServer(application) as server:
        url = str(server.make_url("/"))
        yield JsonClient(KINESIS, connections, endpoint_url=url, credentials=Credentials("AKID", "secret"), clock=clock)
        await connections.close()


@pytest.fixture
def sources(client: JsonClient) -> KinesisSources:
    return KinesisSources(client, role=ROLE)


async def test_requests_are_those_of_kinesis(sources: KinesisSources, stub: Stub) -> None:
    facts = await sources.describe(SETTINGS)

    assert (facts.stream, facts.retention) == ("1764000000.123", 172_800)
    assert stub.requests == [("DescribeStreamSummary", NAMES)]
    assert stub.headers["content-type"] == "application/x-amz-json-1.1"
    assert "/us-east-1/kinesis/aws4_request" in stub.headers["authorization"]


async def test_a_whole_event(sources: KinesisSources, stub: Stub) -> None:
    document = json.loads((Path(__file__).parents[1] / "events" / "kinesis.json").read_text())
    given = [
        {
            "ApproximateArrivalTimestamp": event["kinesis"]["approximateArrivalTimestamp"],
            "Data": event["kinesis"]["data"],
            "EncryptionType": "NONE",
            "PartitionKey": event["kinesis"]["partitionKey"],
            "SequenceNumber": event["kinesis"]["sequenceNumber"],
        }
        for event in document["Records"]
    ]
    stub.answers["GetRecords"] = [ok({"Records": given, "NextShardIterator": "j", "MillisBehindLatest": 1500})]
    page = await (await sources.open_stream(SETTINGS)).read(LANE, TRIM_HORIZON, 2, 0)

    assert json.dumps([record.event for record in page.records]) == json.dumps(document["Records"])
    assert [record.arrived for record in page.records] == [1764000000.987, 1764000001.0]
    assert [record.order_key for record in page.records] == ["user-1", "kind “of” key"]
    assert page.behind == 1.5


async def test_reading_asks_for_what_it_was_asked_for(sources: KinesisSources, stub: Stub) -> None:
    at = Position(PositionKind.AT_TIMESTAMP, timestamp=1764000000.25)
    for position in (TRIM_HORIZON, at, Position(PositionKind.AFTER, "17")):
        await (await sources.open_stream(SETTINGS)).read(LANE, position, 50_000, 0)

    here = {**NAMES, "ShardId": LANE.id}
    assert stub.sent("GetShardIterator") == [
        {**here, "ShardIteratorType": "TRIM_HORIZON"},
        {**here, "ShardIteratorType": "AT_TIMESTAMP", "Timestamp": 1764000000.25},
        {**here, "ShardIteratorType": "AFTER_SEQUENCE_NUMBER", "StartingSequenceNumber": "17"},
    ]
    assert stub.sent("GetRecords")[0] == {"ShardIterator": "i", "Limit": 10_000, "StreamARN": ARN}


async def test_shards_are_listed_page_by_page(sources: KinesisSources, stub: Stub) -> None:
    stub.answers["ListShards"] = [
        ok({"Shards": [shard(0, closed=True), shard(1, closed=True)], "NextToken": "more"}),
        ok({"Shards": [shard(2, "s0", "s1"), shard(3, "s-gone", "s0")]}),
    ]
    lanes = await (await sources.open_stream(SETTINGS)).lanes()

    assert lanes == (Lane("s0"), Lane("s1"), Lane("s2", ("s0", "s1")), Lane("s3", ("s-gone", "s0")))
    assert stub.sent("ListShards") == [NAMES, {"NextToken": "more"}]


@pytest.mark.parametrize("ahead", [0.0, -0.4, 600.0, -600.0])
async def test_the_mark_of_latest_is_an_iterator_and_the_servers_time(
    sources: KinesisSources, stub: Stub, clock: StillClock, ahead: float
) -> None:
    clock.time += ahead
    stub.answers["ListShards"] = [
        ok({"Shards": [shard(0, closed=True), shard(1, "s0")]}, Date=formatdate(int(NOW), usegmt=True))
    ]

    marks = await sources.marks(SETTINGS)
    assert marks["s0"] == ENDED
    assert (marks["s1"].kind, marks["s1"].value) == (PositionKind.MARK, "i")
    assert marks["s1"].timestamp == pytest.approx(int(NOW), abs=0.01)
    assert stub.sent("GetShardIterator") == [{**NAMES, "ShardId": "s1", "ShardIteratorType": "LATEST"}]


async def test_a_mark_is_used_once_and_for_as_long_as_iterators_last(
    sources: KinesisSources, stub: Stub, clock: StillClock
) -> None:
    mark = Position(PositionKind.MARK, "marked", clock.time)
    stream = await sources.open_stream(SETTINGS)
    expired = error("ExpiredIteratorException")
    stub.answers["GetRecords"] = [expired, expired, ok({"Records": [], "NextShardIterator": "j"})]
    with pytest.raises(SourceError):
        await stream.read(Lane("s1"), mark, 10, 0)
    await stream.read(Lane("s1"), mark, 10, 0)

    assert stub.sent("GetRecords")[0]["ShardIterator"] == "marked"
    (asked,) = stub.sent("GetShardIterator")
    assert (asked["ShardIteratorType"], asked["Timestamp"]) == ("AT_TIMESTAMP", clock.time)

    clock.time += 241
    await (await sources.open_stream(SETTINGS)).read(Lane("s1"), mark, 10, 0)
    assert stub.sent("GetShardIterator")[1]["Timestamp"] == mark.timestamp


@pytest.mark.parametrize(
    ("operation", "answer", "code", "retry_after"),
    [
        ("DescribeStreamSummary", error("ResourceNotFoundException"), SOURCE_MISSING, 10.0),
        ("DescribeStreamSummary", summary("DELETING"), SOURCE_MISSING, 10.0),
        ("DescribeStreamSummary", summary("CREATING"), "Creating", 1.0),
        ("DescribeStreamSummary", error("AccessDeniedException"), SOURCE_DENIED, 30.0),
        ("DescribeStreamSummary", error("LimitExceededException"), "LimitExceededException", 1.0),
    ],
)
async def test_what_a_description_may_say(
    sources: KinesisSources, stub: Stub, operation: str, answer: Answer, code: str, retry_after: float
) -> None:
    stub.answers[operation] = [answer]
    with pytest.raises(SourceError) as caught:
        await sources.describe(SETTINGS)

    assert (caught.value.code, caught.value.retry_after) == (code, retry_after)


@pytest.mark.parametrize(
    ("answer", "code", "retry_after", "requests"),
    [
        (error("ProvisionedThroughputExceededException"), "ProvisionedThroughputExceededException", 1.0, 1),
        (error("KMSThrottlingException"), "KMSThrottlingException", 1.0, 1),
        (error("KMSAccessDeniedException"), SOURCE_DENIED, 30.0, 1),
        (error("KMSDisabledException"), "KMSDisabledException", 30.0, 2),
        (error("InternalFailure", 500), "InternalFailure", 1.0, 2),
    ],
)
async def test_what_a_read_may_say(
    sources: KinesisSources, stub: Stub, answer: Answer, code: str, retry_after: float, requests: int
) -> None:
    stub.answers["GetRecords"] = [answer]
    with pytest.raises(SourceError) as caught:
        await (await sources.open_stream(SETTINGS)).read(LANE, TRIM_HORIZON, 10, 0)

    assert (caught.value.code, caught.value.retry_after) == (code, retry_after)
    assert len(stub.sent("GetRecords")) == requests


async def test_a_number_that_the_stream_never_gave_is_a_lost_position(sources: KinesisSources, stub: Stub) -> None:
    stub.answers["GetShardIterator"] = [error("InvalidArgumentException")]
    with pytest.raises(SourceError) as caught:
        await (await sources.open_stream(SETTINGS)).read(LANE, Position(PositionKind.AFTER, "17"), 10, 0)

    assert caught.value.code == POSITION_LOST


@pytest.mark.parametrize(("ahead", "retry_after"), [(5.0, 5.0), (-5.0, None)])
async def test_a_time_to_come_is_waited_for(
    sources: KinesisSources, stub: Stub, ahead: float, retry_after: float | None
) -> None:
    stub.answers["GetShardIterator"] = [error("InvalidArgumentException", Date=formatdate(int(NOW), usegmt=True))]
    start = Position(PositionKind.AT_TIMESTAMP, timestamp=NOW + ahead)
    with pytest.raises(SourceError) as caught:
        await (await sources.open_stream(SETTINGS)).read(LANE, start, 10, 0)

    assert caught.value.retry_after == retry_after
    assert caught.value.is_retry_safe is (retry_after is not None)


@pytest.mark.parametrize("arn", [
    "arn:aws:kinesis:us-east-1:000000000000", "arn:aws:sqs:us-east-1:000000000000:q", f"{ARN}/consumer", "x", "",
])  # fmt: skip
async def test_what_is_no_stream(sources: KinesisSources, arn: str) -> None:
    with pytest.raises(SourceError) as caught:
        await sources.describe({"EventSourceArn": arn})

    assert not caught.value.is_retry_safe


def test_the_budget_follows_the_endpoint() -> None:
    def budget(url: str | None, *, hears_writes: bool = False) -> object:
        client = JsonClient(KINESIS, Connections(), endpoint_url=url)
        return KinesisSources(client, role=ROLE, hears_writes=hears_writes).pace.budget

    assert budget(None) == CLOUD
    assert budget("http://127.0.0.1:1") == NAMED
    assert budget("http://127.0.0.1:1", hears_writes=True) == WITH_NEWS

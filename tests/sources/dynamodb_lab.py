"""Streams of tables: on servers that we did not write, and on one of ours that does what those cannot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from aiohttp import web
from brokers import REGION

from headrace.aws_json import JsonClient, Service
from headrace.model import Lane, Position, PositionKind, Record, Stream

#: Where tables are made and written.
DYNAMODB = Service("dynamodb", "DynamoDB_20120810", "dynamodb", "1.0", frozenset({"ResourceNotFoundException"}))


def after(record: Record) -> Position:
    return Position(PositionKind.AFTER, record.id)


async def read(stream: Stream, lane: Lane, at: Position, count: int, limit: int = 1_000) -> list[Record]:
    """So many records from a position on, however the server spreads them over pages; fewer where the shard ends."""
    records: list[Record] = []
    for _ in range(20):
        page = await stream.read(lane, at, limit, 1)
        assert len(page.records) <= limit
        records += page.records
        if len(records) >= count or page.ended:
            return records
        at = after(records[-1]) if records else at
    raise AssertionError(f"{len(records)} of {count} records came")


class Table:
    """A table of one test, as its users see it. Its key is `id`."""

    def __init__(self, client: JsonClient) -> None:
        self._client = client
        self.name = f"t{uuid4().hex}"
        self.arn = ""

    async def call(self, operation: str, **members: Any) -> dict[str, Any]:
        return await self._client.call(REGION, operation, {"TableName": self.name, **members})

    async def create(self, view: str = "NEW_AND_OLD_IMAGES", key: str = "S") -> Table:
        answer = await self.call(
            "CreateTable",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": key}],
            BillingMode="PAY_PER_REQUEST",
            StreamSpecification={"StreamEnabled": True, "StreamViewType": view},
        )
        self.arn = answer["TableDescription"]["LatestStreamArn"]
        return self

    async def put(self, *ids: str, **attributes: Any) -> None:
        for id in ids:
            await self.call("PutItem", Item={"id": {"S": id}, **attributes})

    async def remove(self, id: str) -> None:
        await self.call("DeleteItem", Key={"id": {"S": id}})

    async def write(self, operation: str, **members: Any) -> None:
        """An operation that names its tables itself."""
        await self._client.call(REGION, operation, members)


@dataclass
class FakeShard:
    parent: str | None = None
    is_closed: bool = False
    records: list[dict[str, Any]] = field(default_factory=list)
    #: So many of the records, the oldest, are no longer held.
    trimmed: int = 0


class FakeStreams:
    """DynamoDB Streams with one stream, whose shards roll over, whose records are trimmed and whose iterators expire
    when the test says so.
    """

    arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000"

    def __init__(self) -> None:
        self.shards: dict[str, FakeShard] = {"shard-1": FakeShard()}
        self.shards_page = 100
        #: Refusals to come, by operation: codes, each for one request.
        self.refusals: dict[str, list[str]] = {}
        #: A trimmed position is noticed when it is read, not when an iterator for it is made.
        self.is_lazy = False
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.headers: list[dict[str, str]] = []
        self._number = 0
        #: Iterators are `shard:index:age`; one of another age than this has expired.
        self._age = 0

    def put(self, shard: str, id: str, created: float = 1_764_000_000.0, **members: Any) -> str:
        """A new item in a shard; returns the sequence number of its record."""
        self._number += 1
        number = str(800_000_000_003_126_276_000 + self._number)
        change = {"Keys": {"id": {"S": id}}, "ApproximateCreationDateTime": created, "SequenceNumber": number}
        change |= {"SizeBytes": 3, "StreamViewType": "KEYS_ONLY"}
        record = {"eventID": f"e{self._number}", "eventName": "INSERT", "dynamodb": change, **members}
        self.shards[shard].records.append(record)
        return number

    def roll(self, shard: str) -> str:
        """Close a shard and open one in its place; returns its id."""
        self.shards[shard].is_closed = True
        child = f"shard-{len(self.shards) + 1}"
        self.shards[child] = FakeShard(parent=shard)
        return child

    def expire(self) -> None:
        """A quarter of an hour passes for all iterators."""
        self._age += 1

    def count(self, operation: str) -> int:
        return sum(name == operation for name, _ in self.requests)

    async def handle(self, request: web.Request) -> web.Response:
        target, _, operation = request.headers["x-amz-target"].partition(".")
        assert target == "DynamoDBStreams_20120810"
        members = await request.json()
        self.requests.append((operation, members))
        self.headers.append({name.lower(): value for name, value in request.headers.items()})
        try:
            if self.refusals.get(operation):
                raise RefusedError(self.refusals[operation].pop(0))
            answer = {
                "DescribeStream": self._describe,
                "GetShardIterator": self._iterator,
                "GetRecords": self._records,
            }[operation](members)
        except RefusedError as error:
            prefix = "com.amazonaws.dynamodb.v20120810#"
            return web.json_response({"__type": f"{prefix}{error}", "message": f"says {error}"}, status=400)
        return web.json_response(answer, content_type="application/x-amz-json-1.0")

    def _describe(self, members: dict[str, Any]) -> dict[str, Any]:
        self._same_stream(members)
        names = list(self.shards)
        start = names.index(members["ExclusiveStartShardId"]) + 1 if "ExclusiveStartShardId" in members else 0
        page = names[start : start + min(members["Limit"], self.shards_page)]
        described: dict[str, Any] = {"StreamArn": self.arn, "Shards": [self._listed(name) for name in page]}
        if start + len(page) < len(names):
            described["LastEvaluatedShardId"] = page[-1]
        return {"StreamDescription": described}

    def _listed(self, name: str) -> dict[str, Any]:
        shard = self.shards[name]
        numbers = {"StartingSequenceNumber": "1"} | ({"EndingSequenceNumber": "2"} if shard.is_closed else {})
        listed = {"ShardId": name, "SequenceNumberRange": numbers}
        return listed | ({"ParentShardId": shard.parent} if shard.parent else {})

    def _iterator(self, members: dict[str, Any]) -> dict[str, Any]:
        self._same_stream(members)
        name = members["ShardId"]
        shard = self.shards.get(name)
        if shard is None:
            raise RefusedError("ResourceNotFoundException")
        match members["ShardIteratorType"]:
            case "TRIM_HORIZON":
                at = shard.trimmed
            case "LATEST":
                at = len(shard.records)
            case "AFTER_SEQUENCE_NUMBER":
                at = next(
                    (
                        index + 1
                        for index, record in enumerate(shard.records)
                        if record["dynamodb"]["SequenceNumber"] == members["SequenceNumber"]
                    ),
                    -1,
                )
                if at < 0:
                    raise RefusedError("ValidationException")
                if at <= shard.trimmed > 0 and not self.is_lazy:
                    raise RefusedError("TrimmedDataAccessException")
        return {"ShardIterator": self._made(name, at)}

    def _records(self, members: dict[str, Any]) -> dict[str, Any]:
        name, _, rest = members["ShardIterator"].partition(":")
        index, _, age = rest.partition(":")
        if not age:
            raise RefusedError("ValidationException")
        if int(age) != self._age:
            raise RefusedError("ExpiredIteratorException")
        at = int(index)
        if name not in self.shards:
            raise RefusedError("ResourceNotFoundException")
        shard = self.shards[name]
        if at < shard.trimmed:
            raise RefusedError("TrimmedDataAccessException")
        end = at + members["Limit"]
        records = shard.records[at:end]
        answer: dict[str, Any] = {"Records": records}
        if not shard.is_closed or at + len(records) < len(shard.records):
            answer["NextShardIterator"] = self._made(name, at + len(records))
        return answer

    def _made(self, shard: str, at: int) -> str:
        return f"{shard}:{at}:{self._age}"

    def _same_stream(self, members: dict[str, Any]) -> None:
        if members["StreamArn"] != self.arn:
            raise RefusedError("ResourceNotFoundException")


class RefusedError(Exception):
    """A refusal by its code."""


def ids(records: Sequence[Record]) -> list[str]:
    return [record.event["dynamodb"]["Keys"]["id"]["S"] for record in records]

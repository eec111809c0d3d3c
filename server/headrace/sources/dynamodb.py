"""The DynamoDB Streams source: what a table's stream is asked, and every event in the cloud's recorded shape.

A stream has no positions by time, so a mapping that starts at LATEST keeps an iterator of each open shard, made when
the mapping was created. Such a mark is good for a quarter of an hour. Later the shard is read from its oldest record,
and what came before the mark is left out by its time, which servers round down: what cannot be told apart is read,
never lost.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from headrace.aws_json import READ_PAUSES, JsonClient, Service
from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.model import ENDED, Position, PositionKind, Record, SourceFacts
from headrace.sources.pace import NAMED, WITH_NEWS, Budget, Pace
from headrace.sources.shards import ITERATOR_EXPIRED, Answer, Shard, ShardStream

DYNAMODB_STREAMS = Service(
    name="dynamodbstreams",
    target="DynamoDBStreams_20120810",
    signing_name="dynamodb",
    json_version="1.0",
    missing=frozenset({"ResourceNotFoundException"}),
    throttled=frozenset({"LimitExceededException", "ProvisionedThroughputExceededException"}),
)

#: The most records of one request.
PAGE = 1_000
#: The most shards that one request lists.
SHARDS_PAGE = 100
#: Seconds for which a stream keeps its records.
RETENTION = 86_400.0
#: What reading costs in the cloud: four reads of a shard in a second, as its own pollers do.
CLOUD = Budget(idle=0.25, spacing=0.2)
#: Marks that are made side by side.
MARKS_AT_ONCE = 10
#: Seconds that the clocks of a server and ours may be apart without anybody noticing.
CLOCKS_APART = 2.0

_TRIMMED = "TrimmedDataAccessException"
#: What servers say to a sequence number that a shard does not hold.
_NOT_HELD = (_TRIMMED, "ValidationException")
#: The members of a change in the order of the cloud's events.
_CHANGE = ("Keys", "NewImage", "OldImage", "SequenceNumber", "SizeBytes", "StreamViewType")
#: Seconds to which servers round a record's time down: DynamoDB Local to minutes, the cloud to seconds.
_GRAINS = (60.0, 1.0)
#: Those of servers that round to neither.
_FINEST_GRAIN = 0.001
#: The region of everything in DynamoDB Local. Neither Lambda nor its API know a region of such a name.
_LOCAL_REGION = "ddblocal"
#: How DynamoDB Local names a removal by time to live. It leaves out who removed.
_REMOVED_BY_TTL = "UNKNOWN_TO_SDK_VERSION"
_TTL_IDENTITY = {"type": "Service", "principalId": "dynamodb.amazonaws.com"}


class DynamoDbSources:
    """DynamoDB Streams as a kind of stream. Implements `model.StreamType`.

    `budget` None follows the endpoint; `hears_writes` says that `pace.stir` will be called with the table after writes.
    """

    def __init__(self, client: JsonClient, *, budget: Budget | None = None, hears_writes: bool = False) -> None:
        if budget is None:
            budget = CLOUD if client.is_cloud else WITH_NEWS if hears_writes else NAMED
        self._client = client
        self.pace = Pace(budget, client.clock)

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        """A stream's label tells it from others of its table. One that is switched off is still read, for a day."""
        stream = TableStream(self._client, settings["EventSourceArn"])
        await stream.call("DescribeStream", {"Limit": 1})
        return SourceFacts(stream=stream.label, retention=RETENTION)

    async def marks(self, settings: Mapping[str, Any]) -> Mapping[str, Position]:
        stream = TableStream(self._client, settings["EventSourceArn"])
        shards = await stream.shards()
        now = self._client.server_time() - CLOCKS_APART
        at_once = asyncio.Semaphore(MARKS_AT_ONCE)

        async def mark(shard: Shard) -> Position:
            if shard.is_closed:
                return ENDED
            async with at_once:
                return Position(PositionKind.MARK, await stream.shard_iterator(shard.id, "LATEST"), now)

        return dict(zip((shard.id for shard in shards), await asyncio.gather(*map(mark, shards)), strict=True))

    async def open_stream(self, settings: Mapping[str, Any]) -> ShardStream:
        return ShardStream(TableStream(self._client, settings["EventSourceArn"]), self.pace)

    async def close(self) -> None:
        """Nothing is ours alone: the connections are everybody's."""


@dataclass(frozen=True, slots=True)
class _Start:
    """Where the reading of a shard began."""

    iterator: str
    at: Position
    #: Records from before this time are left out; None leaves out none.
    since: float | None = None


class TableStream:
    """One stream of a table. Implements `shards.Dialect`."""

    page = PAGE
    ends_silently = False

    def __init__(self, client: JsonClient, arn: str) -> None:
        self._client = client
        self._arn = arn
        #: What the server calls the stream.
        self._called = arn
        self._region, self.name, self.label = _parts(arn)
        self._starts: dict[str, _Start] = {}
        #: Answers to marks that were tried, until they are read.
        self._peeked: dict[str, Mapping[str, Any]] = {}

    async def shards(self) -> Sequence[Shard]:
        found: list[Shard] = []
        members: dict[str, Any] = {"Limit": SHARDS_PAGE}
        while True:
            described = (await self.call("DescribeStream", members))["StreamDescription"]
            found += map(_shard, described.get("Shards") or ())
            last = described.get("LastEvaluatedShardId")
            if not last:
                listed = {shard.id for shard in found}
                self._starts = {name: start for name, start in self._starts.items() if name in listed}
                return found
            members["ExclusiveStartShardId"] = last

    async def iterator(self, shard: str, at: Position) -> str:
        since = None
        if at.kind is PositionKind.AFTER:
            try:
                iterator = await self.shard_iterator(shard, "AFTER_SEQUENCE_NUMBER", SequenceNumber=at.value)
            except SourceError as error:
                if error.code not in _NOT_HELD:
                    raise
                raise SourceError(error.message, code=POSITION_LOST) from error
        elif at.kind is PositionKind.MARK and await self._peek(at.value):
            iterator = at.value
        else:
            since = at.timestamp
            iterator = await self.shard_iterator(shard, "TRIM_HORIZON")
        self._starts[shard] = _Start(iterator, at, since)
        return iterator

    async def records(self, shard: str, iterator: str, limit: int) -> Answer:
        start = self._starts.get(shard)
        try:
            answer = self._peeked.pop(iterator, None) or await self._get_records(iterator, limit)
        except SourceError as error:
            if error.code != _TRIMMED:
                raise
            # The record was there when the iterator was made. If it was made just now, there is no use in another one.
            lost = start is not None and start.iterator == iterator and start.at.kind is PositionKind.AFTER
            raise SourceError(error.message, code=POSITION_LOST if lost else ITERATOR_EXPIRED) from error
        changes = answer.get("Records") or ()
        records = tuple(record(change, self._arn) for change in changes)
        behind = max(0.0, self._client.server_time() - records[-1].arrived) if len(records) >= limit else 0.0
        if start is not None and start.since is not None:
            records = since(records, start.since)
            if records:
                self._starts[shard] = _Start(start.iterator, start.at)
        # A page says nothing of what is left: only an empty one means that there may be nothing.
        return Answer(records, answer.get("NextShardIterator"), behind=behind, more=bool(changes))

    async def call(self, operation: str, members: Mapping[str, Any]) -> dict[str, Any]:
        """One operation on the stream, which DynamoDB Local knows by another ARN than mappings may have."""
        try:
            return await self._client.call(self._region, operation, {"StreamArn": self._called, **members})
        except SourceError as error:
            if error.code != SOURCE_MISSING or self._client.is_cloud or self._called != self._arn:
                raise
            called = self._arn.replace(f":{self._region}:", f":{_LOCAL_REGION}:", 1)
            try:
                answer = await self._client.call(self._region, operation, {"StreamArn": called, **members})
            except SourceError:
                raise error from None
            self._called = called
            return answer

    async def shard_iterator(self, shard: str, kind: str, **members: str) -> str:
        answer = await self.call("GetShardIterator", {"ShardId": shard, "ShardIteratorType": kind, **members})
        return str(answer["ShardIterator"])

    async def _get_records(self, iterator: str, limit: int) -> Mapping[str, Any]:
        members = {"ShardIterator": iterator, "Limit": limit}
        return await self._client.call(self._region, "GetRecords", members, pauses=READ_PAUSES)

    async def _peek(self, mark: str) -> bool:
        """Try a mark with one record, which is kept; False when the server does not take the mark any more."""
        try:
            self._peeked[mark] = await self._get_records(mark, 1)
        except SourceError as error:
            if error.is_retry_safe and error.code != ITERATOR_EXPIRED:
                raise
            return False
        return True


def record(given: Mapping[str, Any], arn: str) -> Record:
    """A record of a GetRecords answer, in the recorded shape and key order of the cloud's events. Binary values travel
    as base64 and stay so."""
    change = given["dynamodb"]
    created = float(change["ApproximateCreationDateTime"])
    name, identity = given["eventName"], given.get("userIdentity")
    if name == _REMOVED_BY_TTL:
        name, identity = "REMOVE", _TTL_IDENTITY
    event = {
        "eventID": given["eventID"],
        "eventName": name,
        # Servers that say 1.0 are behind the cloud.
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": _parts(arn)[0],
        "dynamodb": {
            "ApproximateCreationDateTime": created,
            **{member: change[member] for member in _CHANGE if member in change},
        },
    }
    if identity:
        # The stream's own answers spell the members with capitals, events do not.
        spelt = {member[:1].lower() + member[1:]: value for member, value in identity.items()}
        event["userIdentity"] = {member: spelt[member] for member in _TTL_IDENTITY if member in spelt}
    event["eventSourceARN"] = arn
    return Record(
        id=change["SequenceNumber"],
        event=event,
        arrived=created,
        order_key=orjson.dumps(change["Keys"], option=orjson.OPT_SORT_KEYS).decode(),
    )


def since(records: Sequence[Record], moment: float) -> tuple[Record, ...]:
    """The records from the first on that did not surely come before a moment."""
    grain = next((grain for grain in _GRAINS if all(each.arrived % grain == 0 for each in records)), _FINEST_GRAIN)
    first = next((index for index, each in enumerate(records) if each.arrived + grain >= moment), len(records))
    return tuple(records[first:])


def _shard(listed: Mapping[str, Any]) -> Shard:
    parent = listed.get("ParentShardId")
    is_closed = (listed.get("SequenceNumberRange") or {}).get("EndingSequenceNumber") is not None
    return Shard(listed["ShardId"], (parent,) if parent else (), is_closed)


def _parts(arn: str) -> tuple[str, str, str]:
    """Region, table and label of a stream's ARN."""
    parts = arn.split(":", 5)
    match parts[5].split("/") if len(parts) == 6 and parts[2] == "dynamodb" else ():
        case ["table", table, "stream", label] if table and label:
            return parts[3], table, label
    raise SourceError(f"not the ARN of a table's stream: {arn}", code="InvalidArn", is_retry_safe=False)

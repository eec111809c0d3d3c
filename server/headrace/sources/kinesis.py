"""The Kinesis source: what is asked of a data stream, and every event in the cloud's recorded shape.

The mark of LATEST is an iterator, which is exact, and the time at which it was made, by which reading begins where the
iterator has expired: a record that is written between the creation of a mapping and its first read is never lost,
however late that is. Aggregated records (of the Producer Library) pass as they are.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from headrace.aws_json import READ_PAUSES, JsonClient, Service
from headrace.errors import POSITION_LOST, SOURCE_MISSING, UNREACHABLE, SourceError
from headrace.model import ENDED, Position, PositionKind, Record, SourceFacts, Stream
from headrace.sources.fan_out import FanOutStream
from headrace.sources.pace import NAMED, WITH_NEWS, Budget, Pace
from headrace.sources.shards import Answer, Shard, ShardStream

KINESIS = Service(
    name="kinesis",
    target="Kinesis_20131202",
    signing_name="kinesis",
    missing=frozenset({"ResourceNotFoundException"}),
    throttled=frozenset({"ProvisionedThroughputExceededException", "LimitExceededException"}),
    hindered=frozenset(
        {"KMSDisabledException", "KMSInvalidStateException", "KMSNotFoundException", "KMSOptInRequired"}
    ),
)
#: In the cloud a shard grants five reads and two megabytes a second to all its readers together (documented), and a
#: mapping reads an idle one once a second (documented).
CLOUD = Budget(idle=1.0, spacing=0.2, bytes_per_second=2_000_000.0)
#: The most records of one request (documented).
PAGE = 10_000

_ITERATORS = {
    PositionKind.TRIM_HORIZON: "TRIM_HORIZON",
    PositionKind.AT_TIMESTAMP: "AT_TIMESTAMP",
    PositionKind.MARK: "AT_TIMESTAMP",
    PositionKind.AFTER: "AFTER_SEQUENCE_NUMBER",
}
#: Seconds for which the mark of LATEST is used: a little less than iterators last (documented: five minutes).
MARK_SECONDS = 240.0
#: How servers refuse an argument of a request.
_REFUSED = ("InvalidArgumentException", "ValidationException")


@dataclass(frozen=True, slots=True)
class StreamArn:
    """The ARN of a stream, or of one of its registered consumers, taken apart."""

    arn: str
    region: str
    account: str
    name: str
    #: The ARN of the stream itself.
    stream: str
    is_consumer: bool


def parse(arn: str) -> StreamArn:
    parts = arn.split(":", 5)
    resource = parts[5].split("/") if len(parts) == 6 else []
    if len(resource) not in (2, 4) or parts[2] != "kinesis" or resource[0] != "stream" or not all(resource):
        raise SourceError(f"not the ARN of a stream: {arn}", code="InvalidArn", is_retry_safe=False)
    stream = ":".join((*parts[:5], f"stream/{resource[1]}"))
    return StreamArn(arn, parts[3], parts[4], resource[1], stream, is_consumer=len(resource) == 4)


class KinesisSources:
    """Kinesis as a kind of stream. Implements `model.StreamType`.

    `role` is the functions' execution role, which events name. `budget` None follows the endpoint; `hears_writes` says
    that `stir` will be called after writes.
    """

    def __init__(
        self, client: JsonClient, *, role: str, budget: Budget | None = None, hears_writes: bool = False
    ) -> None:
        if budget is None:
            budget = CLOUD if client.is_cloud else WITH_NEWS if hears_writes else NAMED
        self._client = client
        self._role = role
        self._hears_writes = hears_writes
        self.pace = Pace(budget, client.clock)

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        arn = parse(settings["EventSourceArn"])
        if arn.is_consumer:
            await self._describe_consumer(arn)
        answer = await self._client.call(
            arn.region, "DescribeStreamSummary", {"StreamName": arn.name, "StreamARN": arn.stream}
        )
        summary = answer["StreamDescriptionSummary"]
        match summary.get("StreamStatus"):
            case "CREATING":
                raise SourceError(f"the stream {arn.name} is still being created", code="Creating", retry_after=1.0)
            case "DELETING":
                raise SourceError(f"the stream {arn.name} is being deleted", code=SOURCE_MISSING, retry_after=10.0)
        return SourceFacts(
            stream=f"{summary['StreamCreationTimestamp']:.3f}", retention=summary["RetentionPeriodHours"] * 3600.0
        )

    async def marks(self, settings: Mapping[str, Any]) -> Mapping[str, Position]:
        dialect = self._dialect(settings)
        shards = await dialect.shards()
        # Rounded down to what servers tell apart, and by the slower clock: rather a record twice than none.
        now = math.floor(self._client.earliest() * 1000) / 1000

        async def mark(shard: Shard) -> Position:
            if shard.is_closed:
                return ENDED
            return Position(PositionKind.MARK, await dialect.newest(shard.id), now)

        return dict(zip((shard.id for shard in shards), await asyncio.gather(*map(mark, shards)), strict=True))

    async def open_stream(self, settings: Mapping[str, Any]) -> Stream:
        dialect = self._dialect(settings)
        arn = parse(settings["EventSourceArn"])
        if arn.is_consumer:
            return FanOutStream(
                self._client,
                arn.region,
                arn.arn,
                dialect.shards,
                dialect.record,
                ends_silently=dialect.ends_silently,
            )
        return ShardStream(dialect, self.pace)

    async def close(self) -> None:
        """Nothing is ours alone: the connections are everybody's."""

    def _dialect(self, settings: Mapping[str, Any]) -> KinesisDialect:
        return KinesisDialect(self._client, parse(settings["EventSourceArn"]), self._role)

    async def _describe_consumer(self, arn: StreamArn) -> None:
        """Raises SourceError unless there is this consumer, at a server at which it can read."""
        if self._hears_writes:  # the embedded services, which have none
            raise _no_fan_out(arn)
        try:
            await self._client.call(arn.region, "DescribeStreamConsumer", {"ConsumerARN": arn.arn})
        except SourceError as error:
            if error.code == SOURCE_MISSING:
                raise SourceError(f"there is no consumer {arn.arn}", code="NoConsumer", is_retry_safe=False) from error
            if error.code != "UnknownOperationException":
                raise
            raise _no_fan_out(arn) from error
        if self._client.is_cloud:
            return
        # A subscription to a shard that no stream has harms nobody, and who knows subscriptions refuses it.
        members = {"ConsumerARN": arn.arn, "ShardId": "shardId-999999999999", "StartingPosition": {"Type": "LATEST"}}
        try:
            (await self._client.open_answer(arn.region, "SubscribeToShard", members)).close()
        except SourceError as error:
            if error.code == UNREACHABLE:
                raise
            if error.code not in (SOURCE_MISSING, *_REFUSED):
                raise _no_fan_out(arn) from error


class KinesisDialect:
    """One data stream. Implements `shards.Dialect`."""

    page = PAGE

    def __init__(self, client: JsonClient, arn: StreamArn, role: str) -> None:
        self._client = client
        self._arn = arn
        self._role = role
        self.name = arn.name
        #: Marks that were used: one that has to be asked for again did not work.
        self._outdated: set[str] = set()

    @property
    def ends_silently(self) -> bool:
        """The cloud always says when a shard has ended; there are local servers that never do."""
        return not self._client.is_cloud

    async def shards(self) -> Sequence[Shard]:
        found: list[Shard] = []
        members: dict[str, str] = {"StreamName": self._arn.name, "StreamARN": self._arn.stream}
        while True:
            answer = await self._client.call(self._arn.region, "ListShards", members)
            found += map(_shard, answer["Shards"])
            if not answer.get("NextToken"):
                return found
            # The token stands for the stream, too.
            members = {"NextToken": answer["NextToken"]}

    async def newest(self, shard: str) -> str:
        """An iterator behind the newest record of a shard."""
        members = {"StreamName": self._arn.name, "StreamARN": self._arn.stream}
        answer = await self._client.call(
            self._arn.region, "GetShardIterator", {**members, "ShardId": shard, "ShardIteratorType": "LATEST"}
        )
        iterator: str = answer["ShardIterator"]
        return iterator

    async def iterator(self, shard: str, at: Position) -> str:
        if at.kind is PositionKind.MARK:
            age = self._client.clock.now() - (at.timestamp or 0.0)
            if age < MARK_SECONDS and at.value not in self._outdated:
                # Should the server refuse it nevertheless, the time has to do.
                self._outdated.add(at.value)
                return at.value
        members: dict[str, Any] = {
            "StreamName": self._arn.name,
            "StreamARN": self._arn.stream,
            "ShardId": shard,
            "ShardIteratorType": _ITERATORS[at.kind],
        }
        if at.kind is PositionKind.AFTER:
            members["StartingSequenceNumber"] = at.value
        elif at.timestamp is not None:
            members["Timestamp"] = at.timestamp
        try:
            answer = await self._client.call(self._arn.region, "GetShardIterator", members)
        except SourceError as error:
            if error.code not in _REFUSED:
                raise
            if at.kind is PositionKind.AFTER:
                raise SourceError(error.message, code=POSITION_LOST) from error
            if at.timestamp is not None and (ahead := at.timestamp - self._client.server_time()) > 0:
                raise SourceError(error.message, code=error.code, retry_after=ahead) from error
            raise
        iterator: str = answer["ShardIterator"]
        return iterator

    async def records(self, shard: str, iterator: str, limit: int) -> Answer:
        answer = await self._client.call(
            self._arn.region,
            "GetRecords",
            {"ShardIterator": iterator, "Limit": limit, "StreamARN": self._arn.stream},
            pauses=READ_PAUSES,
        )
        given = answer["Records"]
        records = tuple(self.record(each, shard) for each in given)
        behind = (answer.get("MillisBehindLatest") or 0) / 1000
        return Answer(
            records,
            answer.get("NextShardIterator"),
            behind,
            more=behind > 0 or len(records) == limit,
            # Three bytes are four in base64.
            size=sum(len(each["Data"]) for each in given) * 3 // 4,
        )

    def record(self, given: Mapping[str, Any], shard: str) -> Record:
        """A record as the server gave it, in the form in which the function sees it."""
        return record(given, shard, self._arn.arn, self._arn.region, self._role, self._client.clock.now())


def _no_fan_out(arn: StreamArn) -> SourceError:
    return SourceError(
        "this endpoint has no SubscribeToShard, by which the records of a stream consumer are read; "
        f"use the ARN of the stream itself: {arn.stream}",
        code="NoSubscribeToShard",
        is_retry_safe=False,
    )


def _shard(given: Mapping[str, Any]) -> Shard:
    parents = (given.get("ParentShardId"), given.get("AdjacentParentShardId"))
    return Shard(
        given["ShardId"],
        tuple(parent for parent in parents if parent),
        is_closed=given["SequenceNumberRange"].get("EndingSequenceNumber") is not None,
    )


def record(given: Mapping[str, Any], shard: str, arn: str, region: str, role: str, received: float) -> Record:
    """A record of a GetRecords answer, in the recorded shape and key order of the cloud's events. `received` stands in
    for the arrival time at servers that have none."""
    number = given["SequenceNumber"]
    arrived = round(float(given.get("ApproximateArrivalTimestamp") or received), 3)
    return Record(
        id=number,
        event={
            "kinesis": {
                "kinesisSchemaVersion": "1.0",
                "partitionKey": given["PartitionKey"],
                "sequenceNumber": number,
                "data": given["Data"],
                "approximateArrivalTimestamp": arrived,
            },
            "eventSource": "aws:kinesis",
            "eventVersion": "1.0",
            "eventID": f"{shard}:{number}",
            "eventName": "aws:kinesis:record",
            "invokeIdentityArn": role,
            "awsRegion": region,
            "eventSourceARN": arn,
        },
        arrived=arrived,
        order_key=given["PartitionKey"],
    )

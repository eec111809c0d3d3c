"""A stream in memory, with the behaviour of Kinesis or DynamoDB Streams: shards by the hash of the key, splits and
merges, trimmed records, a stream deleted and made anew under its name.

It is public: users test their own functions and mappings with it, in virtual time (`headrace.clock.run_virtual`) or
real.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import Any

import orjson

from headrace.clock import Clock
from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.model import ENDED, Lane, Position, PositionKind, Record, SourceFacts, SourceKind, Stream, StreamPage

#: The most records that one read gives, as in Kinesis and DynamoDB Streams.
PAGE = {SourceKind.KINESIS: 10_000, SourceKind.DYNAMODB: 1_000}
#: Seconds for which either keeps records when nobody says otherwise.
RETENTION = 86_400.0
#: What comes before the number of a record in its sequence number, which has as many digits as in the cloud.
_FIRST = {SourceKind.KINESIS: 49 * 10**54, SourceKind.DYNAMODB: 8 * 10**20}
#: One more than the highest hash of a key.
_HASHES = 1 << 128

_id_of = attrgetter("id")
_arrival_of = attrgetter("arrived")


class MemoryShard:
    """One shard: the records that it still holds, and the hashes of keys that it takes, from `low` to below `high`."""

    def __init__(self, id: str, low: int, high: int, parents: tuple[str, ...] = ()) -> None:
        self.id = id
        self.low = low
        self.high = high
        self.parents = parents
        self.records: list[Record] = []
        #: The last record that is no longer held.
        self.trimmed = ""
        #: When it was closed; None while it is open.
        self.closed: float | None = None
        #: Set when there is something new: a record, or the end.
        self.news = asyncio.Event()


class MemoryStream:
    """Records in shards. One stream may feed several mappings.

    `put` takes text or bytes on Kinesis. On DynamoDB it takes the item's attributes with their type tags, or a text
    that becomes the attribute `data`; None removes the item.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        name: str = "stream",
        shards: int = 1,
        kind: SourceKind = SourceKind.KINESIS,
        retention: float = RETENTION,
    ) -> None:
        if not kind.is_stream:
            raise ValueError(f"{kind.value} has no shards")
        self.clock = clock
        self.kind = kind
        self.retention = retention
        self.arn = (
            f"arn:aws:kinesis:us-east-1:000000000000:stream/{name}"
            if kind is SourceKind.KINESIS
            else f"arn:aws:dynamodb:us-east-1:000000000000:table/{name}/stream/2026-01-01T00:00:00.000"
        )
        self._first_shards = shards
        self._number = 0
        self._life = 0
        #: Shards by id, open and closed, in the order in which they came to be.
        self.shards: dict[str, MemoryShard] = {}
        #: The items of a table, by key.
        self._items: dict[str, Mapping[str, Any]] = {}
        self._begin()

    def _begin(self) -> None:
        self._life += 1
        self._made = 0
        self.shards = {}
        self._items = {}
        bounds = [_HASHES * place // self._first_shards for place in range(self._first_shards + 1)]
        for low, high in pairwise(bounds):
            self._open(low, high)

    @property
    def identity(self) -> str:
        """Tells this stream from earlier and later ones of its name."""
        return f"{self.arn}#{self._life}"

    @property
    def next_number(self) -> str:
        """The sequence number of the record that comes next, into whichever shard."""
        return str(_FIRST[self.kind] + self._number + 1)

    # --- what a producer does

    def put(self, data: str | bytes | Mapping[str, Any] | None, key: str) -> str:
        """Put a record into the open shard of its key and return its sequence number.

        Sequence numbers of a stream grow, have the same length all, and do not start anew with `replace`.
        """
        shard = self.shard_of(key)
        record = self._kinesis(shard, data, key) if self.kind is SourceKind.KINESIS else self._dynamodb(data, key)
        self._number += 1
        shard.records.append(record)
        shard.news.set()
        return record.id

    def shard_of(self, key: str) -> MemoryShard:
        """The open shard that takes records of this key."""
        hashed = int.from_bytes(hashlib.md5(key.encode(), usedforsecurity=False).digest(), "big")
        for shard in self.shards.values():
            if shard.closed is None and shard.low <= hashed < shard.high:
                return shard
        raise ValueError(f"no open shard takes the key {key!r}")

    # --- what happens to a stream

    def split(self, shard: str) -> tuple[str, str]:
        """Close a shard and open two in its place; returns their ids."""
        parent = self._close(shard)
        middle = (parent.low + parent.high) // 2
        return self._open(parent.low, middle, shard), self._open(middle, parent.high, shard)

    def merge(self, shard: str, other: str) -> str:
        """Close two shards whose hashes are neighbours and open one in their place; returns its id."""
        first, second = sorted((self.shards[shard], self.shards[other]), key=attrgetter("low"))
        if first.high != second.low:
            raise ValueError(f"{shard} and {other} are no neighbours")
        self._close(shard)
        self._close(other)
        return self._open(first.low, second.high, shard, other)

    def roll(self, shard: str) -> str:
        """Close a shard and open one in its place, as DynamoDB does every few hours; returns its id."""
        parent = self._close(shard)
        return self._open(parent.low, parent.high, shard)

    def close_shard(self, shard: str) -> None:
        """Close a shard and open none in its place, as when the stream of a table is turned off."""
        self._close(shard)

    def trim(self, shard: str, until: str) -> None:
        """Forget the records of a shard up to this sequence number, that one included."""
        held = self.shards[shard]
        self._forget(held, bisect_right(held.records, until, key=_id_of))

    def replace(self) -> None:
        """Delete the stream and make it anew: same name, other records, shards of the same ids."""
        before = list(self.shards.values())
        self._begin()
        for shard in before:
            shard.news.set()

    def expire(self) -> None:
        """Forget what is older than the retention: records, and shards that were closed before."""
        oldest = self.clock.now() - self.retention
        for shard in list(self.shards.values()):
            self._forget(shard, bisect_left(shard.records, oldest, key=_arrival_of))
            if shard.closed is not None and shard.closed < oldest:
                del self.shards[shard.id]

    # ---

    def _forget(self, shard: MemoryShard, count: int) -> None:
        if count:
            shard.trimmed = shard.records[count - 1].id
            del shard.records[:count]

    def _open(self, low: int, high: int, *parents: str) -> str:
        shard = MemoryShard(f"shardId-{self._made:012d}", low, high, parents)
        self._made += 1
        self.shards[shard.id] = shard
        return shard.id

    def _close(self, id: str) -> MemoryShard:
        shard = self.shards[id]
        if shard.closed is not None:
            raise ValueError(f"{id} is closed already")
        shard.closed = self.clock.now()
        shard.news.set()
        return shard

    def _kinesis(self, shard: MemoryShard, data: str | bytes | Mapping[str, Any] | None, key: str) -> Record:
        if not isinstance(data, str | bytes):
            raise TypeError("a record of Kinesis is text or bytes")
        number = self.next_number
        arrived = round(self.clock.now(), 3)
        event = {
            "kinesis": {
                "kinesisSchemaVersion": "1.0",
                "partitionKey": key,
                "sequenceNumber": number,
                "data": base64.b64encode(data.encode() if isinstance(data, str) else data).decode(),
                "approximateArrivalTimestamp": arrived,
            },
            "eventSource": "aws:kinesis",
            "eventVersion": "1.0",
            "eventID": f"{shard.id}:{number}",
            "eventName": "aws:kinesis:record",
            "invokeIdentityArn": "arn:aws:iam::000000000000:role/memory",
            "awsRegion": "us-east-1",
            "eventSourceARN": self.arn,
        }
        return Record(id=number, event=event, arrived=arrived, order_key=key)

    def _dynamodb(self, data: str | bytes | Mapping[str, Any] | None, key: str) -> Record:
        if isinstance(data, bytes):
            data = {"data": {"B": base64.b64encode(data).decode()}}
        elif isinstance(data, str):
            data = {"data": {"S": data}}
        number = self.next_number
        keys = {"id": {"S": key}}
        before = self._items.pop(key, None)
        # Whole seconds, as the cloud counts here.
        change: dict[str, Any] = {"ApproximateCreationDateTime": float(int(self.clock.now())), "Keys": keys}
        if data is not None:
            change["NewImage"] = self._items[key] = {**keys, **data}
        if before is not None:
            change["OldImage"] = before
        size = len(orjson.dumps([keys, data, before]))
        change |= {"SequenceNumber": number, "SizeBytes": size, "StreamViewType": "NEW_AND_OLD_IMAGES"}
        event = {
            "eventID": hashlib.md5(f"{self.arn} {number}".encode(), usedforsecurity=False).hexdigest(),
            "eventName": "REMOVE" if data is None else "INSERT" if before is None else "MODIFY",
            "eventVersion": "1.1",
            "eventSource": "aws:dynamodb",
            "awsRegion": "us-east-1",
            "dynamodb": change,
            "eventSourceARN": self.arn,
        }
        canonical = orjson.dumps(keys).decode()
        return Record(id=number, event=event, arrived=change["ApproximateCreationDateTime"], order_key=canonical)


class MemoryStreamSource:
    """A `Stream` over a `MemoryStream`."""

    def __init__(self, stream: MemoryStream) -> None:
        self.stream = stream

    async def lanes(self) -> Sequence[Lane]:
        self.stream.expire()
        return tuple(Lane(shard.id, shard.parents) for shard in self.stream.shards.values())

    async def read(self, lane: Lane, after: Position, limit: int, wait: float) -> StreamPage:
        clock = self.stream.clock
        until = clock.now() + wait
        while True:
            self.stream.expire()
            shard = self.stream.shards.get(lane.id)
            if shard is None:
                raise _lost(lane, after)
            start = _place(shard, lane, after)
            end = min(len(shard.records), start + min(PAGE[self.stream.kind], limit))
            is_at_end = end == len(shard.records)
            now = clock.now()
            if start < end or (is_at_end and shard.closed is not None) or now >= until:
                records = tuple(shard.records[start:end])
                behind = 0.0 if is_at_end or not records else shard.records[-1].arrived - records[-1].arrived
                return StreamPage(records, ended=is_at_end and shard.closed is not None, behind=behind)
            shard.news.clear()
            try:
                async with asyncio.timeout(until - now):
                    await shard.news.wait()
            except TimeoutError:
                """One last look: something may have come in the same moment."""

    async def close(self) -> None:
        """Nothing to close."""


def _place(shard: MemoryShard, lane: Lane, after: Position) -> int:
    """Which of the records held comes first from a position on. A position is lost once a record after it is gone."""
    match after.kind:
        case PositionKind.TRIM_HORIZON:
            return 0
        case PositionKind.ENDED:
            return len(shard.records)
        case PositionKind.AT_TIMESTAMP:
            return bisect_left(shard.records, after.timestamp or 0.0, key=_arrival_of)
        case PositionKind.MARK:
            if shard.trimmed >= after.value:
                raise _lost(lane, after)
            return bisect_left(shard.records, after.value, key=_id_of)
        case PositionKind.AFTER:
            if after.value == shard.trimmed:
                return 0
            place = bisect_left(shard.records, after.value, key=_id_of)
            if place == len(shard.records) or shard.records[place].id != after.value:
                raise _lost(lane, after)
            return place + 1


def _lost(lane: Lane, after: Position) -> SourceError:
    return SourceError(
        f"{lane.id} does not hold {after.kind.value} {after.value}".rstrip(), code=POSITION_LOST, is_retry_safe=False
    )


class MemoryStreams:
    """A `StreamType` over memory streams, by ARN."""

    def __init__(self, *streams: MemoryStream) -> None:
        self.streams = {stream.arn: stream for stream in streams}

    def stream(self, settings: Mapping[str, Any]) -> MemoryStream:
        arn = settings["EventSourceArn"]
        if arn not in self.streams:
            raise SourceError(f"there is no stream {arn}", code=SOURCE_MISSING, retry_after=10.0)
        return self.streams[arn]

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        stream = self.stream(settings)
        return SourceFacts(stream=stream.identity, retention=stream.retention)

    async def marks(self, settings: Mapping[str, Any]) -> Mapping[str, Position]:
        stream = self.stream(settings)
        stream.expire()
        mark = Position(PositionKind.MARK, stream.next_number, stream.clock.now())
        return {shard.id: mark if shard.closed is None else ENDED for shard in stream.shards.values()}

    async def open_stream(self, settings: Mapping[str, Any]) -> Stream:
        return MemoryStreamSource(self.stream(settings))

    async def close(self) -> None:
        """Nothing to close."""

"""Data streams, as the behaviour tests of sources see them."""

from __future__ import annotations

import asyncio
import base64
from typing import Any
from uuid import uuid4

from brokers import ACCOUNT, REGION, Server

from headrace.aws_json import Connections, Credentials, JsonClient
from headrace.errors import SourceError
from headrace.model import Lane, Position, PositionKind, Record, Stream
from headrace.sources.kinesis import KINESIS, KinesisSources

__all__ = ["ACCOUNT", "REGION", "DataStream", "Kinesis", "Server", "after", "read_all", "texts"]

ROLE = f"arn:aws:iam::{ACCOUNT}:role/headrace"
#: How often a test looks whether something has happened that takes no longer than a second or two.
LOOKS, PAUSE = 200, 0.05


class Kinesis:
    """A Kinesis server, and the source that is tested."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._connections = Connections()
        self.client = JsonClient(
            KINESIS, self._connections, endpoint_url=server.endpoint_url, credentials=Credentials("test", "test")
        )
        self.sources = KinesisSources(self.client, role=ROLE)

    async def create(self, shards: int = 1) -> DataStream:
        """A stream with a name of its own, ready for use."""
        stream = DataStream(self, f"s{uuid4().hex}")
        await stream.call("CreateStream", ShardCount=shards)
        await stream.settled()
        return stream

    async def close(self) -> None:
        await self._connections.close()


class DataStream:
    """A stream of one test, as its users see it."""

    def __init__(self, kinesis: Kinesis, name: str) -> None:
        self.kinesis = kinesis
        self.name = name
        self.arn = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/{name}"
        self.settings = {"EventSourceArn": self.arn}

    async def call(self, operation: str, **members: Any) -> dict[str, Any]:
        return await self.kinesis.client.call(REGION, operation, {"StreamName": self.name, **members})

    async def settled(self) -> None:
        """Return when no change of the stream is under way."""
        for _ in range(LOOKS):
            summary = await self.call("DescribeStreamSummary")
            if summary["StreamDescriptionSummary"]["StreamStatus"] == "ACTIVE":
                return
            await asyncio.sleep(PAUSE)
        raise AssertionError(f"{self.name} is not ready")

    async def gone(self) -> None:
        """Return when the stream does not exist any more."""
        for _ in range(LOOKS):
            try:
                await self.call("DescribeStreamSummary")
            except SourceError:
                return
            await asyncio.sleep(PAUSE)
        raise AssertionError(f"{self.name} is still there")

    async def put(self, *data: str, key: str = "k") -> None:
        for text in data:
            await self.call("PutRecord", PartitionKey=key, Data=base64.b64encode(text.encode()).decode())

    async def open(self) -> Stream:
        return await self.kinesis.sources.open_stream(self.settings)

    async def consumer(self) -> str:
        """The ARN of a new consumer; of one that does not exist, where there are no consumers."""
        try:
            answer = await self.kinesis.client.call(
                REGION, "RegisterStreamConsumer", {"StreamARN": self.arn, "ConsumerName": "reader"}
            )
        except SourceError:
            return f"{self.arn}/consumer/reader:1764000000"
        arn: str = answer["Consumer"]["ConsumerARN"]
        for _ in range(LOOKS):
            told = await self.kinesis.client.call(REGION, "DescribeStreamConsumer", {"ConsumerARN": arn})
            if told["ConsumerDescription"]["ConsumerStatus"] == "ACTIVE":
                return arn
            await asyncio.sleep(PAUSE)
        raise AssertionError(f"{arn} is not ready")

    async def split(self, shard: str) -> None:
        listed = {each["ShardId"]: each["HashKeyRange"] for each in (await self.call("ListShards"))["Shards"]}
        first, last = int(listed[shard]["StartingHashKey"]), int(listed[shard]["EndingHashKey"])
        await self.call("SplitShard", ShardToSplit=shard, NewStartingHashKey=str((first + last) // 2 + 1))
        await self.settled()

    async def merge(self, shard: str, other: str) -> None:
        await self.call("MergeShards", ShardToMerge=shard, AdjacentShardToMerge=other)
        await self.settled()


def texts(records: list[Record]) -> list[str]:
    return [base64.b64decode(record.event["kinesis"]["data"]).decode() for record in records]


def after(record: Record) -> Position:
    return Position(PositionKind.AFTER, record.id)


async def read_all(
    stream: Stream, lane: Lane, position: Position, count: int | None = None, limit: int = 100
) -> list[Record]:
    """Read until so many records have come, or to the end of a shard: a page may hold fewer than there are."""
    records: list[Record] = []
    for _ in range(LOOKS):
        if count is not None and len(records) >= count:
            return records
        page = await stream.read(lane, position, limit, 1)
        records += page.records
        position = after(records[-1]) if records else position
        if page.ended:
            assert count is None, f"the shard ended after {len(records)} of {count} records"
            return records
    raise AssertionError(f"{len(records)} of {count} records")

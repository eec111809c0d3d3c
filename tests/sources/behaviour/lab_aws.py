"""Queues and streams at servers that speak the protocols of AWS, as labs."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import orjson
from brokers import REGION, Server
from dynamodb_lab import DYNAMODB, Table
from kinesis_lab import ROLE, DataStream, Kinesis
from lab_memory import kinesis_seen
from labs import LONG_HIDING, Again, Behaviour, Plain, Progress, Seen, kind_is
from sqs_servers import Queue
from tcp_proxy import Proxy

from headrace.aws_json import Connections, Credentials, JsonClient, Service
from headrace.errors import SourceError
from headrace.model import TRIM_HORIZON, SourceKind, StreamType
from headrace.sources.dynamodb import DYNAMODB_STREAMS, DynamoDbSources
from headrace.sources.kinesis import KINESIS, KinesisSources
from headrace.sources.sqs import SqsClients, SqsSources

_KEYS = Credentials("test", "test")


def _lacks(server: Server) -> dict[Behaviour, str]:
    return {
        Behaviour.RESTART: f"{server.name} forgets everything when it is restarted",
        Behaviour.CREDENTIALS: f"{server.name} takes any credentials",
    }


class _AtServer(Plain):
    """What the sources at such a server have in common: the way to it."""

    def __init__(self, server: Server) -> None:
        self.server = server
        #: Where new source types find the server.
        self.endpoint_url = server.endpoint_url
        self.lacks: dict[Behaviour, str] = _lacks(server)
        self.connections: list[Connections] = []

    @asynccontextmanager
    async def cuttable(self) -> AsyncIterator[Proxy]:
        address = urlsplit(self.server.endpoint_url)
        assert address.hostname is not None
        assert address.port is not None
        async with Proxy(address.hostname, address.port) as proxy:
            self.endpoint_url = f"http://127.0.0.1:{proxy.port}"
            yield proxy
        self.endpoint_url = self.server.endpoint_url

    def new_connections(self) -> Connections:
        self.connections.append(Connections())
        return self.connections[-1]

    def client(self, service: Service) -> JsonClient:
        return JsonClient(service, self.new_connections(), endpoint_url=self.endpoint_url, credentials=_KEYS)

    async def close(self) -> None:
        for connections in self.connections:
            await connections.close()


class SqsLab(_AtServer):
    """A standard queue."""

    kind = SourceKind.SQS
    is_shared = True
    again = Again.REPORTED
    #: Those of the queue.
    attributes: Mapping[str, str] = {}

    def __init__(self, server: Server, suffix: str = "") -> None:
        super().__init__(server)
        if not suffix:
            self.lacks[Behaviour.ORDER] = "a standard queue promises no order"
            self.lacks[Behaviour.ORDER_THROUGH_FAILURE] = "a standard queue promises no order"
        self._clients = SqsClients(
            endpoint_url=server.endpoint_url, credentials=_KEYS, connections=self.new_connections()
        )
        self._queue = Queue(self._clients, f"q{uuid4().hex}{suffix}")
        self.settings: Mapping[str, Any] = {"EventSourceArn": self._queue.arn}

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        attributes = {"VisibilityTimeout": str(comes_again_after), **self.attributes}
        members = {"QueueName": self._queue.name, "Attributes": attributes}
        self._queue.url = (await self._clients.call(REGION, "CreateQueue", members))["QueueUrl"]

    async def send(self, *bodies: str, key: str = "k") -> None:
        for body in bodies:
            await self._queue.send(body, **self.members(key))

    def members(self, key: str) -> Mapping[str, str]:
        """What a message has beside its body."""
        return {}

    async def end_waiting(self) -> None:
        # One that comes to a poll ends it, and is given back to the next one.
        if self._queue.url:
            await self.send("the end")

    def seen(self, event: Any) -> Sequence[Seen]:
        return [Seen(record["body"], record["messageId"]) for record in event["Records"]]

    def pattern(self, kind: str) -> str:
        return kind_is("body", kind)

    async def left(self, progress: Progress) -> int:
        # ElasticMQ counts what was sent in the same millisecond as delayed.
        names = [f"ApproximateNumberOfMessages{kind}" for kind in ("", "NotVisible", "Delayed")]
        answer = await self._queue.call("GetQueueAttributes", AttributeNames=names)
        return sum(int(answer["Attributes"][name]) for name in names)

    def source_type(self) -> SqsSources:
        # Connections of its own, which are closed with it.
        return SqsSources(SqsClients(endpoint_url=self.endpoint_url, credentials=_KEYS))


class FifoSqsLab(SqsLab):
    """A FIFO queue."""

    attributes: Mapping[str, str] = {"FifoQueue": "true"}

    def __init__(self, server: Server) -> None:
        super().__init__(server, ".fifo")

    def members(self, key: str) -> Mapping[str, str]:
        return {"MessageGroupId": key, "MessageDeduplicationId": uuid4().hex}


class _StreamLab(_AtServer):
    """What both kinds of streams have in common."""

    is_shared = False
    again = Again.FROM_THE_FIRST

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self.settings: Mapping[str, Any] = {}
        #: One that goes straight to the server, to look at the stream.
        self._own = self.source_type()

    def source_type(self) -> StreamType:
        raise NotImplementedError

    async def left(self, progress: Progress) -> int:
        stream = await self._own.open_stream(self.settings)
        left = 0
        for lane in await stream.lanes():
            at = progress.checkpoints[lane.id].position if lane.id in progress.checkpoints else TRIM_HORIZON
            left += len((await stream.read(lane, at, 1_000, 0)).records)
        await stream.close()
        return left


class KinesisLab(_StreamLab):
    """A data stream."""

    kind = SourceKind.KINESIS

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self._kinesis = Kinesis(server)
        self._stream = DataStream(self._kinesis, f"s{uuid4().hex}")
        self.settings = {"EventSourceArn": self._stream.arn, "StartingPosition": "TRIM_HORIZON"}

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        await self._stream.call("CreateStream", ShardCount=lanes)
        await self._stream.settled()

    async def send(self, *bodies: str, key: str = "k") -> None:
        await self._stream.put(*bodies, key=key)

    def seen(self, event: Any) -> Sequence[Seen]:
        return kinesis_seen(event)

    def pattern(self, kind: str) -> str:
        return kind_is("data", kind)

    def source_type(self) -> KinesisSources:
        return KinesisSources(self.client(KINESIS), role=ROLE)

    async def close(self) -> None:
        # The server has room for so many shards only.
        with contextlib.suppress(SourceError):
            await self._stream.call("DeleteStream")
        await self._kinesis.close()
        await super().close()


class DynamoDbLab(_StreamLab):
    """A table with a stream. A key is an item, which each body changes."""

    kind = SourceKind.DYNAMODB

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self.lacks[Behaviour.MISSING] = "the ARN of a table's stream is not known before the stream is there"
        self._table = Table(
            JsonClient(DYNAMODB, self.new_connections(), endpoint_url=server.endpoint_url, credentials=_KEYS)
        )

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        await self._table.create()
        self.settings = {"EventSourceArn": self._table.arn, "StartingPosition": "TRIM_HORIZON"}

    async def send(self, *bodies: str, key: str = "k") -> None:
        for body in bodies:
            await self._table.put(key, data={"S": body})

    def seen(self, event: Any) -> Sequence[Seen]:
        changes = [record["dynamodb"] for record in event["Records"]]
        return [Seen(change["NewImage"]["data"]["S"], change["SequenceNumber"]) for change in changes]

    def pattern(self, kind: str) -> str:
        # The body is one attribute, as text.
        beginning = orjson.dumps({"kind": kind}).decode()[:-1]
        return orjson.dumps({"dynamodb": {"NewImage": {"data": {"S": [{"prefix": beginning}]}}}}).decode()

    def source_type(self) -> DynamoDbSources:
        return DynamoDbSources(self.client(DYNAMODB_STREAMS))

    async def close(self) -> None:
        with contextlib.suppress(SourceError):
            await self._table.call("DeleteTable")
        await super().close()

"""The sources in memory, as labs."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from labs import LONG_HIDING, Again, Behaviour, Plain, Progress, Seen, kind_is

from headrace.clock import SystemClock
from headrace.errors import NOT_AUTHENTICATED, SourceError
from headrace.model import TRIM_HORIZON, Lane, SourceKind
from headrace.sources.memory import MemoryQueue, MemorySources
from headrace.sources.memory_streams import MemoryStream, MemoryStreams, MemoryStreamSource
from headrace.sources.memory_topics import MemoryTopic, MemoryTopics

NO_BROKER = {
    Behaviour.RESTART: "a source in memory has no broker that could be restarted",
    Behaviour.CUT: "a source in memory has no connection that could be cut",
    Behaviour.CREDENTIALS: "a source in memory knows no credentials",
}


class MemoryQueueLab(Plain):
    """A FIFO queue in memory."""

    kind = SourceKind.SQS
    lacks: Mapping[Behaviour, str] = NO_BROKER
    is_shared = True
    again = Again.REPORTED

    def __init__(self) -> None:
        self._sources = MemorySources()
        self._queue = MemoryQueue(SystemClock(), fifo=True)
        self.settings: Mapping[str, Any] = {"EventSourceArn": self._queue.arn}

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        self._queue.visibility_timeout = comes_again_after
        self._sources.queues[self._queue.arn] = self._queue

    async def send(self, *bodies: str, key: str = "k") -> None:
        for body in bodies:
            self._queue.send(body, group=key)

    def seen(self, event: Any) -> Sequence[Seen]:
        return [Seen(record["body"], record["messageId"]) for record in event["Records"]]

    def pattern(self, kind: str) -> str:
        return kind_is("body", kind)

    async def left(self, progress: Progress) -> int:
        return len(self._queue.messages)

    def source_type(self) -> MemorySources:
        return self._sources


class MemoryStreamLab(Plain):
    """A stream in memory."""

    kind = SourceKind.KINESIS
    lacks: Mapping[Behaviour, str] = NO_BROKER
    is_shared = False
    again = Again.FROM_THE_FIRST

    def __init__(self) -> None:
        self._sources = MemoryStreams()
        self._stream = MemoryStream(SystemClock())
        self.settings: Mapping[str, Any] = {
            "EventSourceArn": self._stream.arn,
            "StartingPosition": "TRIM_HORIZON",
        }

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        self._stream = MemoryStream(SystemClock(), shards=lanes)
        self._sources.streams[self._stream.arn] = self._stream

    async def send(self, *bodies: str, key: str = "k") -> None:
        for body in bodies:
            self._stream.put(body, key)

    def seen(self, event: Any) -> Sequence[Seen]:
        return kinesis_seen(event)

    def pattern(self, kind: str) -> str:
        return kind_is("data", kind)

    async def left(self, progress: Progress) -> int:
        stream = MemoryStreamSource(self._stream)
        left = 0
        for shard in self._stream.shards:
            at = progress.checkpoints[shard].position if shard in progress.checkpoints else TRIM_HORIZON
            left += len((await stream.read(Lane(shard), at, 1_000, 0)).records)
        return left

    def source_type(self) -> MemoryStreams:
        return self._sources


def kinesis_seen(event: Any) -> list[Seen]:
    records = [record["kinesis"] for record in event["Records"]]
    return [Seen(base64.b64decode(record["data"]).decode(), record["sequenceNumber"]) for record in records]


class MemoryTopicLab(Plain):
    """A topic in memory."""

    kind = SourceKind.MSK
    lacks: Mapping[Behaviour, str] = {name: why for name, why in NO_BROKER.items() if name is not Behaviour.CREDENTIALS}
    is_shared = False
    again = Again.FROM_THE_FIRST

    def __init__(self) -> None:
        self._sources = MemoryTopics()
        self._topic = MemoryTopic(SystemClock())
        self.settings: Mapping[str, Any] = {
            "EventSourceArn": self._sources.arn,
            "Topics": [self._topic.name],
            "StartingPosition": "TRIM_HORIZON",
        }

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        self._topic = MemoryTopic(SystemClock(), partitions=lanes)
        self._sources.topics[self._topic.name] = self._topic

    async def send(self, *bodies: str, key: str = "k") -> None:
        for body in bodies:
            self._topic.send(body, key)

    def seen(self, event: Any) -> Sequence[Seen]:
        return kafka_seen(event)

    def pattern(self, kind: str) -> str:
        return kind_is("value", kind)

    async def left(self, progress: Progress) -> int:
        committed = self._topic.group(progress.uuid).committed
        return sum(log.end - committed.get(number, 0) for number, log in enumerate(self._topic.partitions))

    def source_type(self) -> MemoryTopics:
        return self._sources

    def spoil_credentials(self) -> str:
        text = "SASL authentication failed"
        self._topic.fail("reads", SourceError(text, code=NOT_AUTHENTICATED), None)
        return text

    def mend_credentials(self) -> None:
        self._topic.mend()


def kafka_seen(event: Any) -> list[Seen]:
    return [
        Seen(base64.b64decode(record["value"]).decode(), {"partition": lane, "offset": record["offset"]})
        for lane, records in event["records"].items()
        for record in records
    ]

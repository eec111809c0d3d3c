"""Topics of a real Kafka, as tests see them: made, filled, trimmed, looked into without joining a group.

All of it blocks, for as long as a broker on the loopback takes; every wait is bounded. It goes in by the listener that
lets everybody in.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import (
    AclBinding,
    AclOperation,
    AclPermissionType,
    AdminClient,
    NewPartitions,
    NewTopic,
    ResourcePatternType,
    ResourceType,
)

#: Seconds within which a broker on the loopback does whatever it is asked for.
SOON = 20.0
#: Seconds between two looks at something that is waited for.
GRAIN = 0.02

Headers = Sequence[tuple[str, bytes | None]]


class KafkaLab:
    """A cluster, by the address of one of its servers."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self._known: dict[str, Any] = {"bootstrap.servers": endpoint, "log_level": 0}
        self._admin = AdminClient(self._known)
        self._producer: Producer | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._producer is not None:
            self._producer.flush(SOON)
            self._producer = None

    # Topics

    def topic(self, partitions: int = 1, *, name: str | None = None, **settings: str) -> str:
        """A new topic, with a name of its own. Settings are the broker's, with `_` for each dot."""
        name = name or f"t{uuid4().hex}"
        named = {key.replace("_", "."): value for key, value in settings.items()}
        done(self._admin.create_topics([NewTopic(name, partitions, 1, config=named)])[name])
        return name

    def grow(self, topic: str, partitions: int) -> None:
        """Let a topic have so many partitions."""
        done(self._admin.create_partitions([NewPartitions(topic, partitions)])[topic])
        # The producer that there is would not know of them for a while.
        self.close()

    def delete(self, topic: str) -> None:
        done(self._admin.delete_topics([topic], operation_timeout=SOON)[topic])

    def trim(self, topic: str, partition: int, before: int) -> None:
        """Forget the records of a partition before this offset, as retention does."""
        asked = TopicPartition(topic, partition, before)
        done(next(iter(self._admin.delete_records([asked]).values())))

    def allow(self, user: str, operation: str, *, topic: str | None = None, group: str | None = None) -> None:
        """Let a user do something with a topic or a group."""
        kind = ResourceType.GROUP if topic is None else ResourceType.TOPIC
        who = (f"User:{user}", "*", AclOperation[operation], AclPermissionType.ALLOW)
        rule = AclBinding(kind, topic or group, ResourcePatternType.LITERAL, *who)
        done(self._admin.create_acls([rule])[rule])

    # Records

    def produce(
        self,
        topic: str,
        records: Iterable[tuple[str | bytes | None, str | bytes | None]],
        *,
        partition: int | None = None,
        headers: Headers | None = None,
        timestamp: int | None = None,
    ) -> None:
        """Put records of a key and a value into a topic; return when the cluster has them all."""
        if self._producer is None:
            self._producer = Producer({**self._known, "linger.ms": 0})
        failures: list[Any] = []
        more: dict[str, Any] = {} if partition is None else {"partition": partition}
        if timestamp is not None:
            more["timestamp"] = timestamp
        for key, value in records:
            while True:
                try:
                    self._producer.produce(
                        topic,
                        value,
                        key,
                        headers=None if headers is None else list(headers),
                        on_delivery=lambda error, _: failures.append(error) if error else None,
                        **more,
                    )
                    break
                except BufferError:
                    self._producer.poll(GRAIN)
        left = self._producer.flush(SOON)
        if left or failures:
            raise KafkaException(failures[0] if failures else f"{left} records were not taken")

    def messages(self, topic: str) -> list[tuple[bytes | None, bytes | None]]:
        """The key and value of every record that a topic holds, partition by partition."""
        with Consumer({**self._known, "group.id": "looks", "enable.auto.commit": False}) as consumer:
            found = []
            for number in consumer.list_topics(topic, timeout=SOON).topics[topic].partitions:
                first, end = consumer.get_watermark_offsets(TopicPartition(topic, number), timeout=SOON)
                consumer.assign([TopicPartition(topic, number, first)])
                while first < end:
                    for message in consumer.consume(end - first, SOON):
                        assert message.error() is None, message.error()
                        found.append((message.key(), message.value()))
                        first = message.offset() + 1
        return found

    # Groups

    def committed(self, group: str, topic: str) -> dict[int, int]:
        """The offsets that a group has in a topic, by partition."""
        # Not by the administrator's client: librdkafka 2.16 dies of that question on a cluster that has just started.
        consumer = Consumer({**self._known, "group.id": group, "enable.auto.commit": False})
        try:
            partitions = consumer.list_topics(topic, timeout=SOON).topics[topic].partitions
            found = consumer.committed([TopicPartition(topic, number) for number in partitions], timeout=SOON)
            return {each.partition: each.offset for each in found if each.offset >= 0}
        finally:
            consumer.close()

    def commit(self, group: str, topic: str, offsets: Mapping[int, int]) -> None:
        """Let a group without members have these offsets."""
        partitions = [TopicPartition(topic, number, offset) for number, offset in offsets.items()]
        asked = self._admin.alter_consumer_group_offsets([ConsumerGroupTopicPartitions(group, partitions)])
        done(asked[group])

    def members(self, group: str) -> int:
        """How many members a group has now."""
        return len(done(self._admin.describe_consumer_groups([group])[group]).members)


def done(asked: Future[Any]) -> Any:
    return asked.result(SOON)


async def until(is_so: Callable[[], Awaitable[bool] | bool], within: float = SOON) -> None:
    """Return when it is so; fail when it is not in time."""
    async with asyncio.timeout(within):
        while True:
            found = is_so()
            if await found if isinstance(found, Awaitable) else found:
                return
            await asyncio.sleep(GRAIN)

"""A queue of Amazon MQ in memory: consumers that have messages which are not acknowledged, and what becomes of those.

RabbitMQ and ActiveMQ differ in what follows a failure. RabbitMQ's consumer holds the batch for a while, longer each
time until one succeeds, and gives out nothing else meanwhile; then it goes back to its place in the queue. ActiveMQ's
brings each message again after a second, and the sixth failure in a row makes it a dead letter.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from headrace.clock import Clock
from headrace.errors import SOURCE_MISSING, SourceError
from headrace.model import Lane, Page, Record, SourceFacts, SourceKind

#: Seconds before what failed comes again.
FIRST_DELAY, LONGEST_DELAY = 1.0, 30.0
#: How often ActiveMQ's consumers bring a message again.
REDELIVERIES = 5


@dataclass(eq=False)
class BrokerMessage:
    id: str
    body: str
    sent: float
    #: How often it was delivered, and how often in a row it has failed in the hands of one consumer.
    deliveries: int = 0
    failures: int = 0
    #: Whose it is, and until when nobody gets it to see.
    holder: MemoryConsumer | None = None
    is_out: bool = False
    rests_until: float = 0.0


class BrokerQueue:
    """Messages that have not been acknowledged, in the order of sending."""

    def __init__(self, clock: Clock, kind: SourceKind, name: str = "orders") -> None:
        self.clock = clock
        self.kind = kind
        self.name = name
        self.arn = f"arn:aws:mq:us-east-1:000000000000:broker:memory:b-{kind.value.lower()}"
        self.messages: dict[str, BrokerMessage] = {}
        self.dead: list[str] = []
        self._news = asyncio.Event()

    def send(self, body: str, id: str) -> None:
        self.messages[id] = BrokerMessage(id, body, self.clock.now())
        self.stir()

    def acknowledge(self, message: BrokerMessage) -> None:
        del self.messages[message.id]

    def bury(self, message: BrokerMessage) -> None:
        """It is a dead letter now."""
        del self.messages[message.id]
        self.dead.append(message.id)

    def disconnect(self, consumer: MemoryConsumer) -> None:
        """The connection is over: what was not acknowledged is anybody's again."""
        for message in self.messages.values():
            if message.holder is consumer:
                message.holder, message.is_out, message.rests_until, message.failures = None, False, 0.0, 0
        self.stir()

    def stir(self) -> None:
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def news_until(self, until: float) -> None:
        news = self._news
        try:
            async with asyncio.timeout(max(0.0, until - self.clock.now())):
                await news.wait()
        except TimeoutError:
            return


class MemoryConsumer:
    """A `Source` over a queue of a broker."""

    def __init__(self, queue: BrokerQueue) -> None:
        self.queue = queue
        #: Batches in a row that have failed.
        self._failed = 0

    async def lanes(self) -> Sequence[Lane]:
        is_rabbit = self.queue.kind is SourceKind.RABBITMQ
        return (Lane(f"{self.queue.name}::/" if is_rabbit else self.queue.name),)

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        until = self.queue.clock.now() + wait
        while True:
            now = self.queue.clock.now()
            taken = self._readable(now)[:limit]
            if taken or now >= until:
                break
            rests = [each.rests_until for each in self._held() if each.rests_until > now]
            await self.queue.news_until(min([until, *rests]))
        for message in taken:
            message.holder, message.is_out = self, True
            message.deliveries += 1
        return Page(tuple(self._record(message, lane) for message in taken), is_full=len(taken) == limit)

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        acknowledged = self._out(done)
        for message in acknowledged:
            self.queue.acknowledge(message)
        if done:
            self._failed = 0
        failed = self._out(again)
        delay = FIRST_DELAY
        if failed and self.queue.kind is SourceKind.RABBITMQ:
            delay = min(LONGEST_DELAY, FIRST_DELAY * 2.0**self._failed)
            self._failed += 1
        for message in failed:
            message.failures += 1
            message.is_out, message.rests_until = False, self.queue.clock.now() + delay
            if self.queue.kind is SourceKind.ACTIVEMQ and message.failures > REDELIVERIES:
                self.queue.bury(message)
        self.queue.stir()
        return len(acknowledged)

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        assert seconds == 0, "a broker hides nothing for a time that we say"
        for message in self._out(records):
            message.is_out = False
        self.queue.stir()

    async def close(self) -> None:
        self.queue.disconnect(self)

    # ---

    def _held(self) -> list[BrokerMessage]:
        return [message for message in self.queue.messages.values() if message.holder is self]

    def _readable(self, now: float) -> list[BrokerMessage]:
        resting = [message for message in self._held() if message.rests_until > now]
        if resting and self.queue.kind is SourceKind.RABBITMQ:
            return []
        return [
            message
            for message in self.queue.messages.values()
            if message.holder in (None, self) and not message.is_out and message not in resting
        ]

    def _out(self, records: Sequence[Record]) -> list[BrokerMessage]:
        """Those of these that are in our hands."""
        found = (self.queue.messages.get(record.id) for record in records)
        return [message for message in found if message is not None and message.holder is self and message.is_out]

    def _record(self, message: BrokerMessage, lane: Lane) -> Record:
        data = base64.b64encode(message.body.encode()).decode()
        redelivered = message.deliveries > 1
        event: dict[str, Any]
        if self.queue.kind is SourceKind.RABBITMQ:
            event = {"basicProperties": {"messageId": message.id}, "redelivered": redelivered, "data": data}
        else:
            event = {
                "messageID": message.id,
                "messageType": "jms/text-message",
                "redelivered": redelivered,
                "destination": {"physicalName": self.queue.name},
                "data": data,
                "timestamp": round(message.sent * 1000),
            }
        return Record(message.id, event, arrived=message.sent, lane=lane.id)


class MemoryBroker:
    """A `SourceType` over one queue of a broker."""

    def __init__(self, queue: BrokerQueue) -> None:
        self.queue = queue

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        return SourceFacts(engine=self.queue.kind)

    async def open(self, settings: Mapping[str, Any], hidden_for: int | None) -> MemoryConsumer:
        assert hidden_for is None
        self.check(settings)
        return MemoryConsumer(self.queue)

    def check(self, settings: Mapping[str, Any]) -> None:
        """Raises an error when the queue of a mapping is not there."""
        if settings["Queues"] != [self.queue.name]:
            raise SourceError(f"there is no queue {settings['Queues'][0]}", code=SOURCE_MISSING, retry_after=10.0)

    async def close(self) -> None:
        """Nothing to close."""

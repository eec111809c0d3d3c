"""A queue in memory, with the behaviour of an SQS queue: visibility timeout, receive count, dead-letter queue, FIFO
groups.

It is public: users test their own functions and mappings with it, in virtual time (`headrace.clock.run_virtual`) or
real.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from headrace.clock import Clock
from headrace.errors import SourceError
from headrace.model import Lane, Page, Record, Source, SourceFacts

#: The most messages that one read gives, as in SQS.
PAGE = 10


@dataclass(slots=True)
class Message:
    """One message of a `MemoryQueue`. Times are seconds since the epoch."""

    id: str
    body: str
    sent: float
    sequence: int
    group: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)
    received: int = 0
    first_received: float | None = None
    visible_at: float = 0.0
    #: Tells this receipt from earlier ones of the same message.
    receipt: int = 0


class MemoryQueue:
    """Messages, and who may see them when. One queue may feed several mappings."""

    def __init__(
        self,
        clock: Clock,
        *,
        name: str = "queue",
        visibility_timeout: int = 30,
        maximum_receives: int | None = None,
        dead_letters: MemoryQueue | None = None,
        fifo: bool = False,
    ) -> None:
        self.clock = clock
        self.arn = f"arn:aws:sqs:us-east-1:000000000000:{name}{'.fifo' if fifo else ''}"
        self.visibility_timeout = visibility_timeout
        self.maximum_receives = maximum_receives
        self.dead_letters = dead_letters
        self.fifo = fifo
        #: Messages that have not been deleted, in the order in which they were sent.
        self.messages: dict[str, Message] = {}
        self.deleted: list[str] = []
        self._sent = 0
        self._arrival = asyncio.Event()

    def send(
        self, body: str, *, group: str | None = None, id: str | None = None, attributes: Mapping[str, Any] | None = None
    ) -> str:
        """Put a message into the queue and return its id. A FIFO queue needs a group.

        Message attributes are given as events have them: `{"Title": {"stringValue": "abc", "dataType": "String"}}`.
        """
        if self.fifo and group is None:
            raise ValueError("a FIFO queue needs a message group")
        self._sent += 1
        message = Message(
            id or f"m{self._sent}", body, self.clock.now(), self._sent, group=group, attributes=attributes or {}
        )
        self._put(message)
        return message.id

    def _put(self, message: Message) -> None:
        self.messages[message.id] = message
        self._arrival.set()

    def receive(self, limit: int, visibility: int) -> list[Message]:
        """What is visible now, at most `limit` messages, hidden from now on for `visibility` seconds."""
        now = self.clock.now()
        blocked = {message.group for message in self.messages.values() if message.group and message.visible_at > now}
        taken: list[Message] = []
        for message in list(self.messages.values()):
            if len(taken) == limit:
                break
            if message.visible_at > now or (message.group is not None and message.group in blocked):
                continue
            if self.maximum_receives is not None and message.received >= self.maximum_receives:
                del self.messages[message.id]
                if self.dead_letters is not None:
                    message.visible_at = 0.0
                    message.received = 0
                    self.dead_letters._put(message)
                continue
            message.received += 1
            message.receipt += 1
            message.first_received = message.first_received if message.first_received is not None else now
            message.visible_at = now + visibility
            taken.append(message)
        return taken

    def delete(self, id: str, receipt: int) -> bool:
        """Delete a message that was received; an outdated receipt deletes nothing."""
        message = self.messages.get(id)
        if message is None or message.receipt != receipt:
            return False
        del self.messages[id]
        self.deleted.append(id)
        self._arrival.set()
        return True

    def change_visibility(self, id: str, receipt: int, seconds: float) -> None:
        message = self.messages.get(id)
        if message is not None and message.receipt == receipt:
            message.visible_at = self.clock.now() + seconds
            self._arrival.set()

    async def arrival(self, until: float) -> None:
        """Return when something may have become visible, at `until` at the latest."""
        now = self.clock.now()
        returning = [message.visible_at for message in self.messages.values() if message.visible_at > now]
        self._arrival.clear()
        try:
            async with asyncio.timeout(max(0.0, min([until, *returning]) - now)):
                await self._arrival.wait()
        except TimeoutError:
            return


class MemorySource:
    """A `Source` over a `MemoryQueue`."""

    def __init__(self, queue: MemoryQueue, hidden_for: int | None = None) -> None:
        self.queue = queue
        self._visibility = queue.visibility_timeout if hidden_for is None else hidden_for

    async def lanes(self) -> Sequence[Lane]:
        return (Lane(self.queue.arn),)

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        now = self.queue.clock.now()
        until = now + wait
        page = min(PAGE, limit)
        while not (messages := self.queue.receive(page, self._visibility)):
            if self.queue.clock.now() >= until:
                return Page()
            await self.queue.arrival(until)
        return Page(tuple(self._record(message) for message in messages), is_full=len(messages) == page)

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        return sum(self.queue.delete(record.id, record.handle) for record in done)

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        for record in records:
            self.queue.change_visibility(record.id, record.handle, seconds)

    async def close(self) -> None:
        """Nothing to close."""

    def _record(self, message: Message) -> Record:
        attributes = {"ApproximateReceiveCount": str(message.received), "SentTimestamp": _milliseconds(message.sent)}
        if message.group is not None:
            attributes |= {"SequenceNumber": f"{message.sequence:020d}", "MessageGroupId": message.group}
        attributes["SenderId"] = "MEMORY"
        if message.group is not None:
            attributes["MessageDeduplicationId"] = message.id
        attributes["ApproximateFirstReceiveTimestamp"] = _milliseconds(message.first_received or 0.0)
        event = {
            "messageId": message.id,
            "receiptHandle": f"{message.id}#{message.receipt}",
            "body": message.body,
            "attributes": attributes,
            "messageAttributes": {name: _attribute(value) for name, value in message.attributes.items()},
            "md5OfMessageAttributes": _md5_of_attributes(message.attributes),
            "md5OfBody": hashlib.md5(message.body.encode(), usedforsecurity=False).hexdigest(),
            "eventSource": "aws:sqs",
            "eventSourceARN": self.queue.arn,
            "awsRegion": "us-east-1",
        }
        return Record(
            id=message.id,
            event=event,
            arrived=message.sent,
            order_key=message.group,
            returns_at=message.visible_at,
            handle=message.receipt,
        )


def _milliseconds(time: float) -> str:
    return str(round(time * 1000))


def _attribute(value: Mapping[str, Any]) -> dict[str, Any]:
    """A message attribute in the shape and key order of the cloud's events (recorded)."""
    given = {name: value[name] for name in ("stringValue", "binaryValue") if name in value}
    return {**given, "stringListValues": [], "binaryListValues": [], "dataType": value["dataType"]}


def _md5_of_attributes(attributes: Mapping[str, Mapping[str, Any]]) -> str | None:
    """The digest that SQS gives (documented): name, type and value of each, in the order of names; None without any."""
    if not attributes:
        return None
    digest = hashlib.md5(usedforsecurity=False)
    for name, value in sorted(attributes.items()):
        is_text = "stringValue" in value
        content = value["stringValue"].encode() if is_text else base64.b64decode(value["binaryValue"])
        digest.update(_measured(name.encode()) + _measured(value["dataType"].encode()))
        digest.update((b"\x01" if is_text else b"\x02") + _measured(content))
    return digest.hexdigest()


def _measured(content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + content


class MemorySources:
    """A `SourceType` over memory queues, by ARN."""

    def __init__(self, *queues: MemoryQueue) -> None:
        self.queues = {queue.arn: queue for queue in queues}

    def _queue(self, settings: Mapping[str, Any]) -> MemoryQueue:
        arn = settings["EventSourceArn"]
        if arn not in self.queues:
            raise SourceError(f"there is no queue {arn}", code="NotFound", retry_after=10.0)
        return self.queues[arn]

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        return SourceFacts(visibility_timeout=self._queue(settings).visibility_timeout)

    async def open(self, settings: Mapping[str, Any], hidden_for: int | None) -> Source:
        return MemorySource(self._queue(settings), hidden_for)

    async def close(self) -> None:
        """Nothing to close."""

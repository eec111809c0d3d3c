"""What holds in every story of a queue of Amazon MQ.

RabbitMQ's batches come one at a time, ActiveMQ's up to five at once (documented). No message is in two of them. A
message leaves the queue only when a function has dealt with it, when a filter drops it, when it is more than an
invocation takes, or as a dead letter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from laws import Flight, Laws
from memory_broker import BrokerQueue

from headrace.core.gather import MAXIMUM_EVENT_BYTES
from headrace.model import EventSourceMapping, Options, SourceKind

#: Batches in flight at once (documented).
MOST = {SourceKind.RABBITMQ: 1, SourceKind.ACTIVEMQ: 5}


class BrokerLaws(Laws):
    def __init__(self, queue: BrokerQueue, kept: Callable[[], Sequence[EventSourceMapping]]) -> None:
        super().__init__(queue.clock, kept)
        self._queue = queue
        self._answered: set[str] = set()

    def answered(self, function: str, event: Any, answer: str | None) -> None:
        """The function has dealt with all, whatever it says."""
        if answer is not None:
            self._answered.update(ids_of(event))

    def acknowledged(self, id: str, body: str, *, dropped: bool) -> None:
        """A message has left the queue; `dropped` says that a filter may have had it so."""
        # Base64 takes four bytes for three; what else is in a record has a few hundred.
        is_too_large = len(body) * 4 / 3 > MAXIMUM_EVENT_BYTES - 1_000
        if id not in self._answered and not dropped and not is_too_large:
            self.break_(f"{id} was acknowledged and no function had dealt with it")

    def is_within_limits(self, flight: Flight, chosen: Options) -> None:
        beside = sum(other.function == flight.function for other in self.in_flight)
        if beside >= MOST[self._queue.kind]:
            self.break_(f"{beside + 1} batches in flight at once")

    def is_in_order(self, flight: Flight) -> None:
        if len(json.dumps(flight.event, separators=(",", ":"))) > MAXIMUM_EVENT_BYTES:
            self.break_(f"{flight.ids} are more than an invocation takes")
        for other in self.in_flight:
            if set(other.ids) & set(flight.ids):
                self.break_(f"{flight.ids} and {other.ids} share a message and are in flight at once")


def messages_of(event: Any) -> list[Any]:
    """The messages of an event, of one queue."""
    if "messages" in event:
        return list(event["messages"])
    (messages,) = event["rmqMessagesByQueue"].values()
    return list(messages)


def ids_of(event: Any) -> list[str]:
    return [
        message["messageID"] if "messageID" in message else message["basicProperties"]["messageId"]
        for message in messages_of(event)
    ]

"""What must hold for a queue beside the stream: a message leaves it only when the function has dealt with it, a group
keeps its order and is in flight once, and no message is lost."""

from __future__ import annotations

from typing import Any

import orjson
from facts import Broken

from headrace.clock import Clock
from headrace.sources.memory import MemoryQueue


class WatchedQueue(MemoryQueue):
    """A queue that lets nothing go that nobody has dealt with."""

    def __init__(self, clock: Clock, *, fifo: bool) -> None:
        super().__init__(clock, name="beside", fifo=fifo)
        self._groups: dict[str, list[str]] = {}
        self._dealt_with: dict[str, None] = {}
        self._in_flight: dict[str, None] = {}

    def put(self, number: int) -> None:
        group = str(number % 5) if self.fifo else None
        id = self.send(f"message {number}", group=group)
        if group is not None:
            self._groups.setdefault(group, []).append(id)

    def delete(self, id: str, receipt: int) -> bool:
        if id not in self._dealt_with:
            raise Broken(f"settled: {id} leaves the queue, and no function has dealt with it")
        return super().delete(id, receipt)

    def started(self, payload: bytes, batch_size: int) -> list[Any]:
        """The server hands an event to the function."""
        records: list[Any] = orjson.loads(payload)["Records"]
        ids = [record["messageId"] for record in records]
        if len(ids) > batch_size:
            raise Broken(f"limits: a batch of {len(ids)} messages")
        groups = dict.fromkeys(record["attributes"].get("MessageGroupId") for record in records)
        for group in groups:
            if group is None:
                continue
            if group in self._in_flight:
                raise Broken(f"order: the group {group} is in flight twice")
            self._in_flight[group] = None
            messages = self._groups[group]
            for id in ids:
                if id not in messages:
                    continue
                for earlier in messages[: messages.index(id)]:
                    if earlier in self.messages and earlier not in ids[: ids.index(id)]:
                        raise Broken(f"order: {id} overtook {earlier}")
        return records

    def ended(self, records: list[Any], dealt_with: list[str]) -> None:
        """The invocation is over, and dealt with these."""
        for record in records:
            self._in_flight.pop(record["attributes"].get("MessageGroupId"), None)
        self._dealt_with.update(dict.fromkeys(dealt_with))

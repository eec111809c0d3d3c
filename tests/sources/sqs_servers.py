"""Queues, as the behaviour tests of sources see them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from brokers import ACCOUNT, REGION, Server

from headrace.sources.sqs import SqsClients, SqsSource

__all__ = ["ACCOUNT", "REGION", "Queue", "Queues", "Server"]


class Queue:
    """A queue of one test, as its users see it."""

    def __init__(self, clients: SqsClients, name: str) -> None:
        self.clients = clients
        self.arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"
        self.name = name
        self.url = ""

    async def call(self, operation: str, **members: Any) -> dict[str, Any]:
        return await self.clients.call(REGION, operation, {"QueueUrl": self.url, **members})

    async def send(self, *bodies: str, **members: Any) -> None:
        for body in bodies:
            await self.call("SendMessage", MessageBody=body, **members)

    def source(self, hidden_for: int | None = None) -> SqsSource:
        return SqsSource(self.clients, self.arn, hidden_for)


class Queues:
    """Makes queues with names of their own."""

    def __init__(self, clients: SqsClients) -> None:
        self._clients = clients

    async def __call__(self, **attributes: str) -> Queue:
        queue = Queue(self._clients, f"q{uuid4().hex}" + (".fifo" if "FifoQueue" in attributes else ""))
        answer = await self._clients.call(REGION, "CreateQueue", {"QueueName": queue.name, "Attributes": attributes})
        queue.url = answer["QueueUrl"]
        return queue

"""Queues of real message brokers, as labs."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any
from uuid import uuid4

import activemq_lab
import rabbitmq_lab
from broker_access import Way
from brokers import Server
from labs import LONG_HIDING, Again, Behaviour, Plain, Progress, Seen, kind_is
from tcp_proxy import Proxy

from headrace.access import Login
from headrace.clock import SystemClock
from headrace.model import SourceKind
from headrace.sources.activemq import ActiveMqSources
from headrace.sources.rabbitmq import RabbitMqSources

USER = "headrace"


class _MqLab(Plain):
    """What both brokers have in common."""

    is_shared = True
    again = Again.REPORTED
    lacks: Mapping[Behaviour, str] = {Behaviour.PARTIAL_FAILURE: "Amazon MQ offers no partial batch responses"}

    def __init__(self, server: Server, kind: SourceKind, url: str) -> None:
        self.server = server
        self.kind = kind
        self.way = Way(kind, url, Login(USER, server.users[USER]))
        self.queue = f"q{uuid4().hex}"
        self.settings: Mapping[str, Any] = {
            "EventSourceArn": f"arn:aws:mq:us-east-1:000000000000:broker:lab:b-{uuid4()}",
            "Queues": [self.queue],
            "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": "lab"}],
        }

    def pattern(self, kind: str) -> str:
        return kind_is("data", kind)

    def cuttable(self) -> AbstractAsyncContextManager[Proxy]:
        return self.way.cuttable()

    async def restart(self) -> None:
        await asyncio.to_thread(self.server.restart)

    def mend_credentials(self) -> None:
        self.way.is_spoilt = False


class RabbitMqLab(_MqLab):
    """A durable queue of a RabbitMQ broker. How many messages somebody holds, and has not settled, it tells nobody."""

    def __init__(self, server: Server) -> None:
        super().__init__(server, SourceKind.RABBITMQ, server.endpoints["amqp"])
        self._lab: rabbitmq_lab.Lab | None = None
        self._sent = 0

    @property
    def _broker(self) -> rabbitmq_lab.Lab:
        assert self._lab is not None
        return self._lab

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        await self._connect()
        await self._broker.declare(self.queue)

    async def send(self, *bodies: str, key: str = "k") -> None:
        self._sent += len(bodies)
        await self._broker.publish(self.queue, *bodies, delivery_mode=2)

    def seen(self, event: Any) -> Sequence[Seen]:
        (messages,) = event["rmqMessagesByQueue"].values()
        return mq_seen(messages)

    async def left(self, progress: Progress) -> int:
        return self._sent - progress.deleted

    async def left_behind(self) -> int | None:
        return None if self._lab is None else await self._lab.ready(self.queue)

    def source_type(self) -> RabbitMqSources:
        return RabbitMqSources(self.way, self.way, SystemClock())

    async def restart(self) -> None:
        await super().restart()
        await self._connect()

    def spoil_credentials(self) -> str:
        self.way.is_spoilt = True
        return "the broker does not take the user and password"

    async def close(self) -> None:
        if self._lab is not None:
            await self._lab.__aexit__(None, None, None)

    async def _connect(self) -> None:
        self._lab = await rabbitmq_lab.Lab(self.server.endpoints["amqp"], self.way.right).__aenter__()


def mq_seen(messages: Sequence[Mapping[str, Any]]) -> list[Seen]:
    return [Seen(base64.b64decode(message["data"]).decode()) for message in messages]


class ActiveMqLab(_MqLab):
    """A queue of an ActiveMQ broker."""

    lacks: Mapping[Behaviour, str] = {
        **_MqLab.lacks,
        Behaviour.ORDER: "batches of an ActiveMQ mapping run side by side: no order is promised",
        Behaviour.MISSING: "ActiveMQ makes a queue when somebody subscribes to it: none is ever missing",
    }

    def __init__(self, server: Server) -> None:
        super().__init__(server, SourceKind.ACTIVEMQ, server.endpoints["stomp"])
        self._lab = activemq_lab.Lab(server.endpoints["stomp"], self.way.right)

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        """The broker does that."""

    async def send(self, *bodies: str, key: str = "k") -> None:
        await self._lab.send_texts(self.queue, *bodies)

    def seen(self, event: Any) -> Sequence[Seen]:
        return mq_seen(event["messages"])

    async def left(self, progress: Progress) -> int:
        return await self._lab.count(self.queue)

    def source_type(self) -> ActiveMqSources:
        return ActiveMqSources(self.way, self.way, SystemClock())

    def spoil_credentials(self) -> str:
        self.way.is_spoilt = True
        return "does not accept the user name and password"

"""Queues of a real RabbitMQ, as the tests of its source see them: declared, filled, counted and thrown away."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit
from uuid import uuid4

import aio_pika
from broker_tables import TableDirectory, TableSecrets
from pamqp.commands import Basic

from headrace.access import Broker, Login
from headrace.clock import Clock, SystemClock
from headrace.model import Page, SourceKind
from headrace.sources.rabbitmq import RabbitMqSource, RabbitMqSources

ARN = "arn:aws:mq:us-east-1:000000000000:broker:plant:b-1234a5b6-78cd-901e-2fgh-3i45j6k178l9"
SECRET = "arn:aws:secretsmanager:us-east-1:000000000000:secret:plant-broker-Mn78Op"

#: Seconds within which a broker on the loopback does whatever it is asked for.
SOON = 10.0


def settings(
    queue: str, *, virtual_host: str | None = None, batch_size: int | None = None, arn: str = ARN
) -> dict[str, Any]:
    """The settings of a mapping, as far as the source looks at them."""
    access = [{"Type": "BASIC_AUTH", "URI": SECRET}]
    if virtual_host is not None:
        access.append({"Type": "VIRTUAL_HOST", "URI": virtual_host})
    sized = {} if batch_size is None else {"BatchSize": batch_size}
    return {"EventSourceArn": arn, "Queues": [queue], "SourceAccessConfigurations": access, **sized}


def sources(
    *urls: str, login: Login, clock: Clock | None = None, authorities: str | None = None, kind: str = "RabbitMQ"
) -> RabbitMqSources:
    """The kind of source, with a directory that knows one broker."""
    directory = TableDirectory({ARN: Broker(SourceKind(kind), urls)}, authorities)
    return RabbitMqSources(TableSecrets(login), directory, clock or SystemClock())


class Lab:
    """One virtual host of a broker, with queues of their own for each test."""

    def __init__(self, url: str, login: Login, virtual_host: str = "/") -> None:
        self.url = url
        self.login = login
        self.virtual_host = virtual_host
        self._connection: Any = None
        self._channel: Any = None
        #: The channel as aiormq has it.
        self.frames: Any = None
        self._queues: list[str] = []

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or "127.0.0.1"

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or 5672

    async def __aenter__(self) -> Self:
        self._connection = await aio_pika.connect(
            host=self.host,
            port=self.port,
            login=self.login.username,
            password=self.login.password,
            virtualhost=self.virtual_host,
        )
        # It is kept: the library closes channels that nobody holds any more.
        self._channel = await self._connection.channel()
        self.frames = await self._channel.get_underlay_channel()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for queue in self._queues:
            await self.delete(queue)
        await self._connection.close()

    async def declare(self, name: str | None = None, **arguments: Any) -> str:
        """A queue, deleted when the lab closes. Arguments are RabbitMQ's, with `_` for `-`."""
        name = name or f"q{uuid4().hex}"
        given = {key.replace("_", "-"): value for key, value in arguments.items()}
        await self.frames.queue_declare(name, durable=True, arguments=given)
        self._queues.append(name)
        return name

    async def delete(self, queue: str) -> None:
        await self.frames.queue_delete(queue)

    async def publish(self, queue: str, *bodies: bytes | str, **properties: Any) -> None:
        """Put messages into a queue; return when the broker has them. Properties are pamqp's, as on the wire."""
        for body in bodies:
            await self.frames.basic_publish(
                body.encode() if isinstance(body, str) else body,
                routing_key=queue,
                properties=Basic.Properties(**properties),
            )

    async def ready(self, queue: str) -> int:
        """How many messages wait in the queue. Those that somebody has and has not settled do not count."""
        return (await self.frames.queue_declare(queue, passive=True)).message_count or 0

    async def until_ready(self, queue: str, count: int) -> None:
        await until(lambda: self._is_ready(queue, count), f"{count} messages in {queue}")

    async def _is_ready(self, queue: str, count: int) -> bool:
        return await self.ready(queue) == count

    async def consumers(self, queue: str) -> int:
        return (await self.frames.queue_declare(queue, passive=True)).consumer_count or 0


async def until(holds: Callable[[], Awaitable[bool]], what: str, seconds: float = SOON) -> None:
    """Return when a condition holds; fail when it does not within so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            while not await holds():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError(f"not within {seconds:g} s: {what}") from None


@asynccontextmanager
async def opened(kind: RabbitMqSources, given: Mapping[str, Any]) -> AsyncIterator[RabbitMqSource]:
    source = await kind.open(given, None)
    try:
        yield source
    finally:
        await source.close()
        await kind.close()


async def read(source: RabbitMqSource, limit: int = 100, wait: float = SOON) -> Page:
    (lane,) = await source.lanes()
    return await source.read(lane, limit, wait)


async def read_all(source: RabbitMqSource, count: int) -> Page:
    """Read until so many records have come."""
    records = list((await read(source, count)).records)
    while len(records) < count:
        page = await read(source, count - len(records))
        assert page.records, f"{len(records)} of {count} records"
        records += page.records
    return Page(tuple(records))


@dataclass
class HeldClock:
    """The machine's time, but nobody who sleeps wakes before `release`. Remembers how long each wanted to sleep."""

    slept: list[float] = field(default_factory=list)
    _sleepers: list[asyncio.Event] = field(default_factory=list)

    def now(self) -> float:
        return SystemClock().now()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        released = asyncio.Event()
        self._sleepers.append(released)
        await released.wait()

    async def release(self) -> None:
        """Wake all; at least one has to sleep by then."""
        await until(self._is_sleeping, "somebody sleeps")
        for sleeper in self._sleepers:
            sleeper.set()
        self._sleepers.clear()

    async def _is_sleeping(self) -> bool:
        return bool(self._sleepers)


def bodies(records: Sequence[Any]) -> list[str]:
    """The messages' bodies, decoded."""
    return [base64.b64decode(record.event["data"]).decode() for record in records]

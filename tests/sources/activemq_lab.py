"""Queues of a real ActiveMQ, as the tests of its source see them: filled, looked into without taking anything, read.

What a lab does it does with stompman's own client, a new one each time: it shares nothing with the source but the
library's codec, and a broker that was restarted meanwhile does it no harm.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import stompman
from broker_tables import TableDirectory, TableSecrets

from headrace.access import Broker, Login
from headrace.clock import Clock, SystemClock
from headrace.model import Page, Record, SourceKind
from headrace.sources.activemq import ActiveMqSource, ActiveMqSources

ARN = "arn:aws:mq:us-east-1:000000000000:broker:plant:b-1234a5b6-78cd-901e-2fgh-3i45j6k178l9"
SECRET = "arn:aws:secretsmanager:us-east-1:000000000000:secret:plant-broker-Mn78Op"
#: Where the broker puts what cannot be delivered, unless it is told otherwise.
DEAD_LETTERS = "ActiveMQ.DLQ"

#: Seconds within which a broker on the loopback does whatever it is asked for.
SOON = 10.0


def settings(queue: str, *, batch_size: int | None = None, arn: str = ARN) -> dict[str, Any]:
    """The settings of a mapping, as far as the source looks at them."""
    sized = {} if batch_size is None else {"BatchSize": batch_size}
    access = [{"Type": "BASIC_AUTH", "URI": SECRET}]
    return {"EventSourceArn": arn, "Queues": [queue], "SourceAccessConfigurations": access, **sized}


def sources(
    *urls: str, login: Login, clock: Clock | None = None, authorities: str | None = None, kind: str = "ActiveMQ"
) -> ActiveMqSources:
    """The kind of source, with a directory that knows one broker."""
    directory = TableDirectory({ARN: Broker(SourceKind(kind), urls)}, authorities)
    return ActiveMqSources(TableSecrets(login), directory, clock or SystemClock())


@dataclass(frozen=True)
class Lab:
    """A broker, and a user who may do everything there. `url` is one of plain STOMP."""

    url: str
    login: Login

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or "127.0.0.1"

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or 61613

    @asynccontextmanager
    async def client(self) -> AsyncIterator[stompman.Client]:
        server = stompman.ConnectionParameters(self.host, self.port, self.login.username, self.login.password)
        async with stompman.Client([server]) as client:
            yield client

    def queue(self) -> str:
        """The name of a queue that nobody has used. The broker makes it when it is used."""
        return f"q{uuid4().hex}"

    async def send_texts(self, queue: str, *bodies: str, **headers: str) -> None:
        """Put text messages into a queue, one by one; return when the broker has them all.

        Headers are as on the wire, with `_` for `-`; messages are persistent unless that is said otherwise.
        """
        await self._send(queue, (body.encode() for body in bodies), headers, has_length=False)

    async def send_bytes(self, queue: str, *bodies: bytes, **headers: str) -> None:
        """The same for messages of bytes."""
        await self._send(queue, bodies, headers, has_length=True)

    async def _send(self, queue: str, bodies: Iterable[bytes], headers: Mapping[str, str], *, has_length: bool) -> None:
        given = {"persistent": "true"} | {name.replace("_", "-"): value for name, value in headers.items()}
        destination = f"/queue/{queue}"
        async with self.client() as client:
            *most, last = bodies
            for body in most:
                await client.send(body, destination, add_content_length=has_length, headers=dict(given))
            await client.send(
                last, destination, add_content_length=has_length, headers=dict(given), receipt_timeout=SOON
            )

    async def held(self, queue: str) -> list[stompman.MessageFrame]:
        """All messages that the broker holds in a queue, with those that somebody has and has not settled."""
        found: list[stompman.MessageFrame] = []
        ended = asyncio.Event()

        async def look(frame: stompman.MessageFrame) -> None:
            if frame.headers.get("browser") == "end":
                ended.set()
            else:
                found.append(frame)

        def fail(error: Exception, frame: stompman.MessageFrame) -> None:
            raise error

        async with self.client() as client:
            browsing = await client.subscribe(
                f"/queue/{queue}", look, ack="auto", headers={"browser": "true"}, on_suppressed_exception=fail
            )
            async with asyncio.timeout(SOON):
                await ended.wait()
            await browsing.unsubscribe()
        return found

    async def count(self, queue: str) -> int:
        """How many messages the broker holds in a queue."""
        return len(await self.held(queue))

    async def until_count(self, queue: str, count: int) -> None:
        async def holds() -> bool:
            return await self.count(queue) == count

        await until(holds, f"{count} messages in {queue}")

    async def dead_letters(self, queue: str) -> list[str]:
        """The bodies of the messages of a queue that the broker gave up."""
        origin = f"/queue/{queue}"
        return [
            frame.body.decode()
            for frame in await self.held(DEAD_LETTERS)
            if dict(frame.headers).get("original-destination") == origin
        ]


async def until(holds: Callable[[], Awaitable[bool]], what: str, seconds: float = SOON) -> None:
    """Return when a condition holds; fail when it does not within so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            while not await holds():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError(f"not within {seconds:g} s: {what}") from None


@asynccontextmanager
async def opened(kind: ActiveMqSources, given: Mapping[str, Any]) -> AsyncIterator[ActiveMqSource]:
    source = await kind.open(given, None)
    try:
        yield source
    finally:
        await source.close()
        await kind.close()


async def read(source: ActiveMqSource, limit: int = 100, wait: float = SOON) -> Page:
    (lane,) = await source.lanes()
    return await source.read(lane, limit, wait)


async def read_all(source: ActiveMqSource, count: int) -> tuple[Record, ...]:
    """Read until so many records have come."""
    records: list[Record] = []
    while len(records) < count:
        page = await read(source, count - len(records))
        assert page.records, f"{len(records)} of {count} records"
        records += page.records
    return tuple(records)


async def settle(source: ActiveMqSource, done: Iterable[Record] = (), again: Iterable[Record] = ()) -> int:
    (lane,) = await source.lanes()
    return await source.settle(lane, list(done), list(again))


async def give_back(source: ActiveMqSource, records: Iterable[Record]) -> None:
    (lane,) = await source.lanes()
    await source.hold(lane, list(records), 0)


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


def bodies(records: Iterable[Record]) -> list[str]:
    """The messages' bodies, decoded."""
    return [base64.b64decode(record.event["data"]).decode() for record in records]

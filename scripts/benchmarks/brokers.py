"""Kafka, RabbitMQ and ActiveMQ as parts of the bench use them: places with records in them, and mappings of those.

A place is a topic or a queue. Queues keep their messages in memory: the quicker the broker, the more is seen of whoever
reads it.
"""

from __future__ import annotations

import asyncio
import json
import socket
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import aio_pika
import stompman
from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, NewTopic

from benchmarks.servers import ACCOUNT, REGION, Server

#: What is in every record, and how many keys there are.
VALUE = b"x" * 100
KEYS = 1_000
SECRET = "bench-broker"
#: Seconds for whatever a broker is asked for.
PATIENCE = 60.0


class Broker(Protocol):
    """One kind of broker."""

    @property
    def name(self) -> str: ...

    def options(self, directory: Path) -> Sequence[str]:
        """What `headrace serve` has to be told of it; what that needs is written into the directory."""
        ...

    def places(self, count: int, partitions: int) -> AbstractContextManager[list[str]]:
        """The names of so many empty places that nobody else has, for the time of a `with` block."""
        ...

    def fill(self, place: str, count: int) -> None:
        """Put records into a place; when this returns they all are there."""
        ...

    def mapping(self, place: str) -> Mapping[str, Any]:
        """The settings of a mapping, without its function."""
        ...

    def known(self) -> Mapping[str, Any]:
        """What a bare consumer has to know of the broker."""
        ...


def names(count: int) -> list[str]:
    run = uuid.uuid4().hex[:12]
    return [f"bench-{run}-{number}" for number in range(count)]


@dataclass(frozen=True, slots=True)
class Kafka:
    server: Server
    name: str = "Kafka"

    @property
    def arn(self) -> str:
        return f"arn:aws:kafka:{REGION}:{ACCOUNT}:cluster/bench/00000000-0000-0000-0000-000000000001-1"

    def options(self, directory: Path) -> Sequence[str]:
        return ("--kafka-cluster", f"{self.arn}={self.server.url}")

    @contextmanager
    def places(self, count: int, partitions: int) -> Iterator[list[str]]:
        topics, admin = names(count), AdminClient(self._settings())
        for each in admin.create_topics([NewTopic(topic, partitions, 1) for topic in topics]).values():
            each.result(PATIENCE)
        yield topics
        for each in admin.delete_topics(topics, operation_timeout=PATIENCE).values():
            each.result(PATIENCE)

    def fill(self, place: str, count: int) -> None:
        producer = Producer({**self._settings(), "acks": "all", "queue.buffering.max.messages": count + 1})
        partitions = len(producer.list_topics(place, timeout=PATIENCE).topics[place].partitions)
        refused: list[Any] = []

        def told(error: Any, _message: Any) -> None:
            if error is not None:
                refused.append(error)

        for number in range(count):
            producer.produce(place, VALUE, f"key {number % KEYS}", number % partitions, on_delivery=told)
        if producer.flush(PATIENCE) or refused:
            raise RuntimeError(f"not all of {count} records are in {place}: {refused[:1]}")

    def mapping(self, place: str) -> Mapping[str, Any]:
        return {"EventSourceArn": self.arn, "Topics": [place], "StartingPosition": "TRIM_HORIZON"}

    def known(self) -> Mapping[str, Any]:
        return self._settings()

    def _settings(self) -> dict[str, Any]:
        return {"bootstrap.servers": self.server.url, "log_level": 0}


@dataclass(frozen=True, slots=True)
class _Mq:
    """What the brokers of Amazon MQ have in common."""

    server: Server

    @property
    def login(self) -> tuple[str, str]:
        return next(iter(self.server.users.items()))

    @property
    def arn(self) -> str:
        return f"arn:aws:mq:{REGION}:{ACCOUNT}:broker:{self.server.name}:b-00000000-0000-0000-0000-000000000001"

    def options(self, directory: Path) -> Sequence[str]:
        user, password = self.login
        secret = directory / "login.json"
        secret.write_text(json.dumps({"username": user, "password": password}))
        return ("--mq-broker", f"{self.arn}={self.server.url}", "--secret", f"{SECRET}=file:{secret}")

    def mapping(self, place: str) -> Mapping[str, Any]:
        secret = f"arn:aws:secretsmanager:{REGION}:{ACCOUNT}:secret:{SECRET}-000000"
        return {
            "EventSourceArn": self.arn,
            "Queues": [place],
            "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": secret}],
        }

    def known(self) -> Mapping[str, Any]:
        user, password = self.login
        where = urlsplit(self.server.url)
        return {"host": where.hostname, "port": where.port, "user": user, "password": password}


@dataclass(frozen=True, slots=True)
class RabbitMq(_Mq):
    name: str = "RabbitMQ"

    @contextmanager
    def places(self, count: int, partitions: int) -> Iterator[list[str]]:
        queues = names(count)
        asyncio.run(self._change("declare_queue", queues))
        yield queues
        asyncio.run(self._change("queue_delete", queues))

    def fill(self, place: str, count: int) -> None:
        asyncio.run(self._fill(place, count))

    async def _change(self, what: str, queues: Sequence[str]) -> None:
        async with await self._connection() as connection:
            channel = await connection.channel()
            for queue in queues:
                await getattr(channel, what)(queue)

    async def _fill(self, place: str, count: int) -> None:
        async with await self._connection() as connection:
            channel = await connection.channel(publisher_confirms=False)
            for number in range(count):
                message = aio_pika.Message(VALUE, message_id=f"{number}", headers={"key": f"key {number % KEYS}"})
                await channel.default_exchange.publish(message, place)
            deadline = time.monotonic() + PATIENCE
            while (there := await _waiting(channel, place)) != count:
                if time.monotonic() > deadline:
                    raise RuntimeError(f"{there} messages are in {place} instead of {count}")
                await asyncio.sleep(0.05)

    async def _connection(self) -> Any:
        user, password = self.login
        where = urlsplit(self.server.url)
        return await aio_pika.connect(host=where.hostname or "", port=where.port or 0, login=user, password=password)


@dataclass(frozen=True, slots=True)
class ActiveMq(_Mq):
    """Its queues are there as soon as they are named, and cannot be deleted over STOMP: a fresh start forgets them."""

    name: str = "ActiveMQ"

    @contextmanager
    def places(self, count: int, partitions: int) -> Iterator[list[str]]:
        yield names(count)

    def fill(self, place: str, count: int) -> None:
        user, password = self.login
        where = urlsplit(self.server.url)
        with closing(socket.create_connection((where.hostname, where.port), PATIENCE)) as connection:
            signing_in: Any = {"accept-version": "1.2", "host": "bench", "login": user, "passcode": password}
            connection.sendall(stompman.dump_frame(stompman.ConnectFrame(headers=signing_in)))
            _answer(connection, stompman.ConnectedFrame)
            for number in range(count):
                headers: Any = {"destination": f"/queue/{place}", "key": f"key {number % KEYS}"}
                if number == count - 1:
                    headers["receipt"] = "all"
                connection.sendall(stompman.dump_frame(stompman.SendFrame(headers=headers, body=VALUE)))
            _answer(connection, stompman.ReceiptFrame)


def _answer(connection: socket.socket, kind: type[Any]) -> None:
    parser = stompman.FrameParser()
    while chunk := connection.recv(65_536):
        for frame in parser.parse_frames_from_chunk(chunk):
            if isinstance(frame, kind):
                return
            if isinstance(frame, stompman.ErrorFrame):
                raise RuntimeError(f"ActiveMQ says: {frame.headers}")
    raise RuntimeError("ActiveMQ broke off the connection")


#: By the names of `scripts/services`.
KINDS: Mapping[str, Callable[[Server], Broker]] = {"kafka": Kafka, "rabbitmq": RabbitMq, "activemq": ActiveMq}


async def _waiting(channel: Any, queue: str) -> int:
    """How many messages wait in a queue."""
    return int((await channel.declare_queue(queue, passive=True)).declaration_result.message_count)

"""Topics of a real Kafka cluster, as labs."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import kafka_lab
from broker_access import Way
from brokers import Server
from confluent_kafka import Consumer, KafkaException, TopicPartition
from lab_memory import kafka_seen
from labs import LONG_HIDING, Again, Behaviour, Plain, Progress, Seen, kind_is, until
from tcp_proxy import Proxy

from headrace.access import Login
from headrace.clock import SystemClock
from headrace.model import SourceKind
from headrace.sources.kafka import KafkaSources

USER = "headrace"


class KafkaLab(Plain):
    """A topic of a cluster of one's own, which one signs in to by SCRAM-SHA-512."""

    kind = SourceKind.KAFKA
    lacks: Mapping[Behaviour, str] = {}
    is_shared = False
    again = Again.FROM_THE_FIRST

    def __init__(self, server: Server) -> None:
        self.server = server
        self.way = Way(
            self.kind, "", Login(USER, server.users[USER]), authorities=Path(server.files["ca.pem"]).read_text()
        )
        self.topic = f"t{uuid4().hex}"
        self._partitions = self._sent = 0
        self._lab = kafka_lab.KafkaLab(server.endpoints["plaintext"])
        self.settings: Mapping[str, Any] = self._settings(
            server.endpoints["sasl_ssl"], SASL_SCRAM_512_AUTH="lab", SERVER_ROOT_CA_CERTIFICATE="lab-root"
        )

    def _settings(self, servers: str, **access: str) -> Mapping[str, Any]:
        return {
            "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": [servers]}},
            "Topics": [self.topic],
            "StartingPosition": "TRIM_HORIZON",
            "SourceAccessConfigurations": [{"Type": type, "URI": uri} for type, uri in access.items()],
        }

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        self._partitions = lanes
        await asyncio.to_thread(lambda: self._lab.topic(lanes, name=self.topic))

    async def send(self, *bodies: str, key: str = "k") -> None:
        self._sent += len(bodies)
        await asyncio.to_thread(self._lab.produce, self.topic, [(key, body) for body in bodies])

    def seen(self, event: Any) -> Sequence[Seen]:
        return kafka_seen(event)

    def pattern(self, kind: str) -> str:
        return kind_is("value", kind)

    async def left(self, progress: Progress) -> int:
        committed: list[int] = []

        async def is_told() -> bool:
            try:
                committed.append(await asyncio.to_thread(self._committed, progress.uuid))
            except KafkaException as error:
                if "COORDINATOR" not in error.args[0].name():
                    raise
            return bool(committed)

        await until(is_told, "a cluster that knows of the group")
        return self._sent - committed[0]

    def source_type(self) -> KafkaSources:
        return KafkaSources(self.way, self.way, SystemClock())

    @asynccontextmanager
    async def cuttable(self) -> AsyncIterator[Proxy]:
        """By the listener without TLS: the way has to look into what it passes on."""
        straight = self.settings
        host, _, port = self.server.endpoints["plaintext"].rpartition(":")
        async with KafkaProxy(host, int(port)) as proxy:
            self.settings = self._settings(f"127.0.0.1:{proxy.port}")
            yield proxy
        self.settings = straight

    async def restart(self) -> None:
        await asyncio.to_thread(self.server.restart)
        # Clients that have seen it go take their time.
        self._lab = kafka_lab.KafkaLab(self.server.endpoints["plaintext"])

    def spoil_credentials(self) -> str:
        self.way.is_spoilt = True
        return "SASL authentication failed"

    def mend_credentials(self) -> None:
        self.way.is_spoilt = False

    async def close(self) -> None:
        await asyncio.to_thread(self._lab.close)

    def _committed(self, group: str) -> int:
        # Not by the administrator's client: while the group of a cluster that was just started has no coordinator,
        # librdkafka 2.16 dies of that question.
        consumer = Consumer({"bootstrap.servers": self.server.endpoints["plaintext"], "group.id": group})
        try:
            asked = [TopicPartition(self.topic, number) for number in range(self._partitions)]
            return sum(max(0, each.offset) for each in consumer.committed(asked, timeout=kafka_lab.SOON))
        finally:
            consumer.close()


class KafkaProxy(Proxy):
    """Makes itself the address that a cluster of one node tells its clients to turn to.

    Addresses are texts with a port behind them in all answers that have any, so that one is as long as the other.
    """

    def __init__(self, host: str, port: int) -> None:
        super().__init__(host, port)
        self._theirs = _address(port)

    async def _copy(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await super()._copy(_Rewritten(reader, self._theirs, _address(self.port)), writer)  # type: ignore[arg-type]


class _Rewritten:
    """What comes from a reader, with one text in the place of another."""

    def __init__(self, reader: asyncio.StreamReader, old: bytes, new: bytes) -> None:
        self._reader = reader
        self._old, self._new = old, new

    async def read(self, limit: int) -> bytes:
        return (await self._reader.read(limit)).replace(self._old, self._new)


def _address(port: int) -> bytes:
    return b"127.0.0.1" + struct.pack(">i", port)

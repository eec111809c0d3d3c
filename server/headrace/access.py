"""How clusters and brokers are found and signed in to: what sources of Kafka and Amazon MQ are given to ask.

Frozen values and protocols only. What is secret shows in no representation of them, so that it gets into no log and no
error by mistake.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from headrace.model import SourceKind


@dataclass(frozen=True, slots=True)
class Login:
    """A user and password."""

    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ClientCertificate:
    """A certificate to sign in with, as PEM texts: the chain, the client's own first, and the key with its password."""

    certificate: str
    private_key: str = field(repr=False)
    password: str | None = field(default=None, repr=False)


class Secrets(Protocol):
    """What the entries of SourceAccessConfigurations name. They are asked anew for each connection, so that a secret
    can be changed.

    Raises SourceError: NOT_VALID for one that is not there or is not what it should be, else what keeps us from asking.
    """

    async def login(self, uri: str) -> Login: ...

    async def client_certificate(self, uri: str) -> ClientCertificate: ...

    async def root_certificate(self, uri: str) -> str:
        """The authority that signed the servers' certificates, as PEM text."""
        ...


@dataclass(frozen=True, slots=True)
class KafkaServers:
    """Where an MSK cluster is."""

    servers: tuple[str, ...]
    is_encrypted: bool


@dataclass(frozen=True, slots=True)
class Broker:
    """Where an Amazon MQ broker is: URLs of what we speak with its engine, the first ones to be tried first.

    `amqp`, `amqps` for RabbitMQ; `stomp`, `stomp+ssl` for ActiveMQ.
    """

    kind: SourceKind
    urls: tuple[str, ...]


class Directory(Protocol):
    """Where clusters and brokers are, by ARN. Raises SourceError: SOURCE_MISSING for one that nobody knows."""

    async def kafka_servers(self, arn: str, signs_in_by: str | None) -> KafkaServers:
        """The servers of an MSK cluster for one way to sign in, as SourceAccessConfigurations names it; None for the
        strongest one that needs no secret. There is no falling back to a weaker one."""
        ...

    async def broker(self, arn: str) -> Broker: ...

    @property
    def authorities(self) -> str | None:
        """Authorities to trust besides those of the system, as PEM text; None when there are none."""
        ...

"""Logins and brokers that a test names itself: what the sources of Amazon MQ are given to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from headrace.access import Broker, ClientCertificate, KafkaServers, Login
from headrace.errors import SOURCE_MISSING, SourceError


@dataclass
class TableSecrets:
    """One login for every secret. Implements `access.Secrets`."""

    known: Login

    async def login(self, uri: str) -> Login:
        return self.known

    async def client_certificate(self, uri: str) -> ClientCertificate:
        raise NotImplementedError

    async def root_certificate(self, uri: str) -> str:
        raise NotImplementedError


@dataclass
class TableDirectory:
    """Brokers by ARN. Implements `access.Directory`."""

    brokers: Mapping[str, Broker]
    authorities: str | None = None

    async def kafka_servers(self, arn: str, signs_in_by: str | None) -> KafkaServers:
        raise NotImplementedError

    async def broker(self, arn: str) -> Broker:
        try:
            return self.brokers[arn]
        except KeyError:
            raise SourceError(f"the broker {arn} is not known", code=SOURCE_MISSING) from None

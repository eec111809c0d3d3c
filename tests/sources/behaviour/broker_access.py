"""The way to a broker and its secret, both of which a test may change while a mapping runs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from tcp_proxy import Proxy

from headrace.access import Broker, ClientCertificate, KafkaServers, Login
from headrace.model import SourceKind


@dataclass
class Way:
    """Implements `access.Secrets` and `access.Directory`: one login for every secret, one broker for every ARN."""

    kind: SourceKind
    url: str
    right: Login
    authorities: str | None = None
    is_spoilt: bool = False

    async def login(self, uri: str) -> Login:
        return replace(self.right, password=f"{self.right.password}-not") if self.is_spoilt else self.right

    async def client_certificate(self, uri: str) -> ClientCertificate:
        raise NotImplementedError

    async def root_certificate(self, uri: str) -> str:
        assert self.authorities is not None
        return self.authorities

    async def kafka_servers(self, arn: str, signs_in_by: str | None) -> KafkaServers:
        raise NotImplementedError

    async def broker(self, arn: str) -> Broker:
        return Broker(self.kind, (self.url,))

    @asynccontextmanager
    async def cuttable(self) -> AsyncIterator[Proxy]:
        """For that long, it leads through a proxy."""
        straight, parts = self.url, urlsplit(self.url)
        assert parts.hostname is not None
        assert parts.port is not None
        async with Proxy(parts.hostname, parts.port) as proxy:
            self.url = f"{parts.scheme}://127.0.0.1:{proxy.port}"
            yield proxy
        self.url = straight

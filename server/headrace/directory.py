"""Where MSK clusters and Amazon MQ brokers are: by the command line, else by the APIs of MSK and of Amazon MQ.

An answer is believed for a while, a refusal never. Nothing here connects to a cluster or a broker, and nothing here
knows a credential: user information in a URL is refused.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from headrace import arns
from headrace.access import Broker, KafkaServers
from headrace.aws_sdk import PASSING_SECONDS, AwsClients
from headrace.clock import Clock
from headrace.errors import NOT_VALID, SOURCE_MISSING, ConfigurationError, SourceError
from headrace.model import SourceKind

T = TypeVar("T")

#: Seconds for which an answer of an API is believed. Our choice.
BELIEVED_SECONDS = 60.0

CLUSTERS, BROKERS = "--kafka-cluster", "--mq-broker"
#: What each names, and how.
_FORMS = {
    CLUSTERS: (SourceKind.MSK, "arn:aws:kafka:REGION:ACCOUNT:cluster/NAME/ID=HOST:PORT,..."),
    BROKERS: (SourceKind.ACTIVEMQ, "arn:aws:mq:REGION:ACCOUNT:broker:NAME:b-ID=URL,..."),
}
#: The ports of brokers by the protocols that we speak with them.
_PORTS = {
    SourceKind.RABBITMQ: {"amqp": 5672, "amqps": 5671},
    SourceKind.ACTIVEMQ: {"stomp": 61613, "stomp+ssl": 61614},
}
_KINDS = {scheme: kind for kind, ports in _PORTS.items() for scheme in ports}
#: What the API calls the engines, in small letters.
_ENGINES = {"rabbitmq": SourceKind.RABBITMQ, "activemq": SourceKind.ACTIVEMQ}
#: Which member of an answer has the servers for a way to sign in (documented).
_SERVERS_FOR = {
    "CLIENT_CERTIFICATE_TLS_AUTH": "BootstrapBrokerStringTls",
    "SASL_SCRAM_512_AUTH": "BootstrapBrokerStringSaslScram",
}
_WITH_IAM, _WITH_TLS, _IN_THE_CLEAR = (
    "BootstrapBrokerStringSaslIam",
    "BootstrapBrokerStringTls",
    "BootstrapBrokerString",
)

_CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----")


@dataclass(frozen=True, slots=True)
class Table:
    """What the command line says of clusters and brokers, by ARN."""

    clusters: Mapping[str, KafkaServers] = field(default_factory=dict)
    brokers: Mapping[str, Broker] = field(default_factory=dict)
    #: Certificates of authorities, as PEM text.
    authorities: str | None = None

    @classmethod
    def of(cls, clusters: Sequence[str] = (), brokers: Sequence[str] = (), ca_file: Path | None = None) -> Table:
        """From `--kafka-cluster`, `--mq-broker` and `--ca-file`. Raises ConfigurationError."""
        return cls(
            _entries(CLUSTERS, clusters, _cluster),
            _entries(BROKERS, brokers, _broker),
            None if ca_file is None else _authorities(ca_file.expanduser()),
        )


class ConfiguredDirectory:
    """Clusters and brokers of the table; all others are asked for. Implements `access.Directory`.

    `asked` are the services, `kafka` and `mq`, whose APIs know anything: the embedded ones do not.
    """

    def __init__(
        self, table: Table, clients: AwsClients, clock: Clock, *, asked: Collection[str] = ("kafka", "mq")
    ) -> None:
        self._table = table
        self._clients = clients
        self._clock = clock
        self._asked = frozenset(asked)
        self._answers: dict[str, tuple[float, dict[str, Any]]] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    @property
    def authorities(self) -> str | None:
        return self._table.authorities

    async def kafka_servers(self, arn: str, signs_in_by: str | None) -> KafkaServers:
        named = self._table.clusters.get(arn)
        if named is not None:
            # Whoever signs in does so over TLS and nothing else, as in the cloud.
            return KafkaServers(named.servers, named.is_encrypted or signs_in_by is not None)
        source = _source(arn, CLUSTERS)

        async def ask(client: Any) -> Any:
            return await client.get_bootstrap_brokers(ClusterArn=arn)

        offered = await self._answer("kafka", source, ask, f"{CLUSTERS} {arn}=HOST:PORT,... names its servers")
        return _offered(arn, offered, signs_in_by)

    async def broker(self, arn: str) -> Broker:
        named = self._table.brokers.get(arn)
        if named is not None:
            return named
        source = _source(arn, BROKERS)

        async def ask(client: Any) -> Any:
            return await client.describe_broker(BrokerId=arn.rpartition(":")[2])

        return _described(arn, await self._answer("mq", source, ask, f"{BROKERS} {arn}=URL names where it is"))

    async def _answer(
        self, service: str, source: arns.SourceArn, ask: Callable[[Any], Awaitable[Any]], hint: str
    ) -> dict[str, Any]:
        """What the API says of a source, now or a little earlier. `hint` says how to do without it."""
        what = f"the {'cluster' if service == 'kafka' else 'broker'} {source.arn}"
        if service not in self._asked:
            reason = f"{what} is not known: {hint}, or AWS_ENDPOINT_URL_{service.upper()} an API that knows it"
            raise SourceError(reason, code=SOURCE_MISSING)
        # Many mappings of one broker ask at the same time when a server starts.
        async with self._asking.setdefault(source.arn, asyncio.Lock()):
            known = self._answers.get(source.arn)
            if known is None or not 0 <= self._clock.now() - known[0] < BELIEVED_SECONDS:
                self._answers.pop(source.arn, None)
                try:
                    async with self._clients.client(service, source.region, what) as client:
                        answer = await ask(client)
                except SourceError as error:
                    raise SourceError(
                        f"{error.message}; {hint}",
                        code=error.code,
                        retry_after=error.retry_after,
                        is_retry_safe=error.is_retry_safe,
                    ) from error
                known = self._answers[source.arn] = (self._clock.now(), answer)
        return known[1]


# --- What the APIs say ------------------------------------------------------------------------------------------------


def _source(arn: str, option: str) -> arns.SourceArn:
    kind, form = _FORMS[option]
    found = arns.parse_source_arn(arn)
    if found is None or found.kind is not kind:
        reason = f"{arn} is not an ARN of the form {form.partition('=')[0]}"
        raise SourceError(reason, code=NOT_VALID, is_retry_safe=False)
    return found


def _offered(arn: str, offered: Mapping[str, Any], signs_in_by: str | None) -> KafkaServers:
    """The servers of a cluster for one way to sign in, and never those for a weaker one."""
    if signs_in_by is None:
        if offered.get(_WITH_IAM):
            raise SourceError(
                f"the cluster {arn} offers IAM, with which Headrace does not sign in: name a secret in the mapping's "
                f"SourceAccessConfigurations, or the cluster's servers with {CLUSTERS} {arn}=HOST:PORT,...",
                code=NOT_VALID,
            )
        wanted = _WITH_TLS if offered.get(_WITH_TLS) else _IN_THE_CLEAR
    elif signs_in_by in _SERVERS_FOR:
        wanted = _SERVERS_FOR[signs_in_by]
    else:
        raise SourceError(f"an MSK cluster is not signed in to with {signs_in_by}", code=NOT_VALID, is_retry_safe=False)
    servers = tuple(server.strip() for server in str(offered.get(wanted) or "").split(",") if server.strip())
    if not servers:
        how = f"for {signs_in_by}" if signs_in_by else "that needs no secret"
        raise SourceError(f"the cluster {arn} offers no server {how}: it has no {wanted}", code=NOT_VALID)
    return KafkaServers(servers, is_encrypted=wanted != _IN_THE_CLEAR)


def _described(arn: str, described: Mapping[str, Any]) -> Broker:
    """The broker that an API tells of: of its endpoints those that we speak."""
    engine = str(described.get("EngineType", ""))
    kind = _ENGINES.get(engine.lower())
    if kind is None:
        raise SourceError(f"the broker {arn} is of no engine that can be read: {engine!r}", code=NOT_VALID)
    instances = described.get("BrokerInstances") or ()
    endpoints = [str(endpoint) for instance in instances for endpoint in instance.get("Endpoints") or ()]
    urls = tuple(dict.fromkeys(url for url in endpoints if url.partition("://")[0] in _PORTS[kind]))
    if not urls:
        state = described.get("BrokerState", "unknown")
        schemes = " or ".join(f"{scheme}://" for scheme in _PORTS[kind])
        raise SourceError(
            f"the broker {arn} has no endpoint with {schemes} (its state is {state})",
            code=NOT_VALID if state == "RUNNING" else SOURCE_MISSING,
            retry_after=10 * PASSING_SECONDS,
        )
    return Broker(kind, urls)


# --- What the command line says ---------------------------------------------------------------------------------------


def _entries(option: str, texts: Sequence[str], read: Callable[[list[str]], T]) -> dict[str, T]:
    """`ARN=place,place` by ARN."""
    kind, form = _FORMS[option]
    entries: dict[str, T] = {}
    for text in texts:
        # What is behind the equals sign may have a password in it: it is in no message.
        arn, equals, places = text.partition("=")
        where = f"{option} {arn}"
        source = arns.parse_source_arn(arn)
        if not equals or source is None or source.kind is not kind:
            raise ConfigurationError(f"{where}: write {form}")
        if arn in entries:
            raise ConfigurationError(f"{where}: is there twice: write {form}")
        try:
            entries[arn] = read([place.strip() for place in places.split(",")])
        except ValueError as error:
            raise ConfigurationError(f"{where}: {error}") from None
    return entries


def _cluster(places: list[str]) -> KafkaServers:
    """`host:port`, or `ssl://host:port` for TLS without signing in; all servers alike. Raises ValueError."""
    servers, schemes = [], set()
    for place in places:
        scheme, slashes, server = place.rpartition("://")
        if slashes and scheme.lower() != "ssl":
            raise ValueError("a server is host:port, or ssl://host:port for TLS without signing in")
        host, port = _host_and_port(f"//{server}")
        if port is None:
            raise ValueError(f"{host} has no port: write host:port")
        schemes.add(scheme.lower())
        servers.append(f"{host}:{port}")
    if len(schemes) > 1:
        raise ValueError("either all servers have ssl:// or none has")
    return KafkaServers(tuple(servers), is_encrypted=bool(schemes - {""}))


def _broker(places: list[str]) -> Broker:
    """URLs of one engine. Raises ValueError."""
    urls, kinds = [], set()
    for place in places:
        scheme = place.partition("://")[0].lower() if "://" in place else ""
        if scheme not in _KINDS:
            known = ", ".join(f"{each}://host:port" for each in _KINDS)
            raise ValueError(f"a broker is at one of {known}")
        host, port = _host_and_port(place)
        kind = _KINDS[scheme]
        kinds.add(kind)
        urls.append(f"{scheme}://{host}:{port or _PORTS[kind][scheme]}")
    if len(kinds) > 1:
        raise ValueError("one broker is either RabbitMQ (amqp://, amqps://) or ActiveMQ (stomp://, stomp+ssl://)")
    return Broker(kinds.pop(), tuple(urls))


def _host_and_port(url: str) -> tuple[str, int | None]:
    """The host, in brackets if they are needed, and the port of a URL that has nothing else. Raises ValueError."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError("no host and port can be read out of it") from None
    if "@" in parts.netloc:
        raise ValueError("a user and password do not belong here: they come from the secret that the mapping names")
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError("only a host and a port belong here; a virtual host is named by the mapping")
    host = parts.hostname
    if not host or port == 0 or any(letter.isspace() for letter in host):
        raise ValueError("no host and port can be read out of it")
    return f"[{host}]" if ":" in host else host, port


def _authorities(file: Path) -> str:
    """The certificates of a file, without whatever else is in it. Raises ConfigurationError."""
    where = f"--ca-file {file}"
    try:
        text = file.read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise ConfigurationError(f"{where}: cannot be read: {error.strerror or error}") from None
    certificates = _CERTIFICATE.findall(text)
    if not certificates:
        raise ConfigurationError(f"{where}: has no certificate in it (-----BEGIN CERTIFICATE-----)")
    found = "".join(f"{certificate}\n" for certificate in certificates)
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=found)
    except (ssl.SSLError, ValueError):
        raise ConfigurationError(f"{where}: has a certificate that cannot be read") from None
    return found

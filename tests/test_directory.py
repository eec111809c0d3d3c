"""Where clusters and brokers are: by the command line, by a server that we did not write, by the documented API."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import boto3
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from brokers import ACCOUNT, REGION, Server

from headrace.access import Broker, KafkaServers
from headrace.aws_json import Credentials
from headrace.aws_sdk import AwsClients
from headrace.clock import SystemClock
from headrace.directory import BELIEVED_SECONDS, ConfiguredDirectory, Table
from headrace.endpoints import Endpoint
from headrace.errors import (
    NOT_VALID,
    SOURCE_DENIED,
    SOURCE_MISSING,
    UNREACHABLE,
    ConfigurationError,
    SourceError,
)
from headrace.model import SourceKind

KEYS = Credentials("test", "test")
CLUSTER = f"arn:aws:kafka:{REGION}:{ACCOUNT}:cluster/market/0d5f-1"
BROKER = f"arn:aws:mq:{REGION}:{ACCOUNT}:broker:plant:b-0d5f-1"
SCRAM, CERTIFICATE = "SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = 1000.0

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("nobody has to wait")


def directory(url: str = "", table: Table | None = None, clock: Hands | None = None) -> ConfiguredDirectory:
    clients = AwsClients({service: Endpoint(url, KEYS) for service in ("kafka", "mq")})
    return ConfiguredDirectory(table or Table(), clients, clock or Hands())


async def refused(asking: Any) -> SourceError:
    with pytest.raises(SourceError) as raised:
        await asking
    return raised.value


# --- The command line -------------------------------------------------------------------------------------------------

CLUSTERS = [
    ("localhost:9092", KafkaServers(("localhost:9092",), False)),
    ("a:9092,b.example.com:9093, [::1]:9094", KafkaServers(("a:9092", "b.example.com:9093", "[::1]:9094"), False)),
    ("ssl://a:9092,SSL://b:9092", KafkaServers(("a:9092", "b:9092"), True)),
]


@pytest.mark.parametrize(("written", "servers"), CLUSTERS)
async def test_a_cluster_of_the_command_line(written: str, servers: KafkaServers) -> None:
    """Whoever signs in does so over TLS, whatever stands before the server."""
    named = directory(table=Table.of(clusters=[f"{CLUSTER}={written}"]))

    assert await named.kafka_servers(CLUSTER, None) == servers
    assert await named.kafka_servers(CLUSTER, SCRAM) == KafkaServers(servers.servers, True)


BROKERS = [
    ("amqp://localhost:5673", SourceKind.RABBITMQ, ("amqp://localhost:5673",)),
    ("amqp://localhost", SourceKind.RABBITMQ, ("amqp://localhost:5672",)),
    ("AMQPS://Plant.example.com/", SourceKind.RABBITMQ, ("amqps://plant.example.com:5671",)),
    ("amqps://a,amqp://b", SourceKind.RABBITMQ, ("amqps://a:5671", "amqp://b:5672")),
    ("stomp://[::1]", SourceKind.ACTIVEMQ, ("stomp://[::1]:61613",)),
    ("stomp+ssl://a, stomp+ssl://b:1", SourceKind.ACTIVEMQ, ("stomp+ssl://a:61614", "stomp+ssl://b:1")),
]


@pytest.mark.parametrize(("written", "kind", "urls"), BROKERS)
async def test_a_broker_of_the_command_line(written: str, kind: SourceKind, urls: tuple[str, ...]) -> None:
    named = directory(table=Table.of(brokers=[f"{BROKER}={written}"]))

    assert await named.broker(BROKER) == Broker(kind, urls)


CLUSTER_FORM = "write arn:aws:kafka:REGION:ACCOUNT:cluster/NAME/ID=HOST:PORT,..."
BROKER_FORM = "write arn:aws:mq:REGION:ACCOUNT:broker:NAME:b-ID=URL,..."
UNREADABLE = "no host and port can be read out of it"
SLIPS = [
    ("clusters", "localhost:9092", f"localhost:9092: {CLUSTER_FORM}"),
    ("clusters", CLUSTER, f"{CLUSTER}: {CLUSTER_FORM}"),
    ("clusters", f"{BROKER}=a:1", f"{BROKER}: {CLUSTER_FORM}"),
    ("clusters", f"{CLUSTER}=", f"{CLUSTER}: {UNREADABLE}"),
    ("clusters", f"{CLUSTER}=a:9092,", f"{CLUSTER}: {UNREADABLE}"),
    ("clusters", f"{CLUSTER}=localhost", f"{CLUSTER}: localhost has no port: write host:port"),
    ("clusters", f"{CLUSTER}=a:0", f"{CLUSTER}: {UNREADABLE}"),
    ("clusters", f"{CLUSTER}=a:65536", f"{CLUSTER}: {UNREADABLE}"),
    ("clusters", f"{CLUSTER}=a:http", f"{CLUSTER}: {UNREADABLE}"),
    ("clusters", f"{CLUSTER}=a b:1", f"{CLUSTER}: {UNREADABLE}"),
    ("clusters", f"{CLUSTER}=sasl_ssl://a:1",
     f"{CLUSTER}: a server is host:port, or ssl://host:port for TLS without signing in"),
    ("clusters", f"{CLUSTER}=ssl://a:1,b:1", f"{CLUSTER}: either all servers have ssl:// or none has"),
    ("brokers", f"{CLUSTER}=amqp://a", f"{CLUSTER}: {BROKER_FORM}"),
    ("brokers", f"{BROKER}=localhost:5672", f"{BROKER}: a broker is at one of amqp://host:port, amqps://host:port, "
     "stomp://host:port, stomp+ssl://host:port"),
    ("brokers", f"{BROKER}=ssl://a:61617", f"{BROKER}: a broker is at one of amqp://host:port, amqps://host:port, "
     "stomp://host:port, stomp+ssl://host:port"),
    ("brokers", f"{BROKER}=amqp://a,stomp://a",
     f"{BROKER}: one broker is either RabbitMQ (amqp://, amqps://) or ActiveMQ (stomp://, stomp+ssl://)"),
    ("brokers", f"{BROKER}=amqp://", f"{BROKER}: {UNREADABLE}"),
    ("brokers", f"{BROKER}=amqp://a:5672/vhost",
     f"{BROKER}: only a host and a port belong here; a virtual host is named by the mapping"),
    ("brokers", f"{BROKER}=amqp://miller:hunter2@a:5672",
     f"{BROKER}: a user and password do not belong here: they come from the secret that the mapping names"),
    ("brokers", f"{BROKER}=amqp://miller:hunter2:@a:x", f"{BROKER}: {UNREADABLE}"),
    ("clusters", f"{CLUSTER}=miller:hunter2@a:5672",
     f"{CLUSTER}: a user and password do not belong here: they come from the secret that the mapping names"),
]  # fmt: skip


@pytest.mark.parametrize(("option", "text", "told"), SLIPS)
def test_a_slip_of_the_pen_is_told_before_anything_starts(option: str, text: str, told: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        Table.of(**{option: [text]})  # type: ignore[arg-type]

    flag = {"clusters": "--kafka-cluster", "brokers": "--mq-broker"}[option]
    assert str(raised.value) == f"{flag} {told}"
    assert "hunter2" not in f"{raised.value}"


def test_one_arn_is_at_one_place() -> None:
    with pytest.raises(ConfigurationError, match="is there twice"):
        Table.of(clusters=[f"{CLUSTER}=a:1", f"{CLUSTER}=b:1"])
    with pytest.raises(ConfigurationError, match="is there twice"):
        Table.of(brokers=[f"{BROKER}=amqp://a", f"{BROKER}=amqp://b"])


def system_certificates(count: int) -> list[str]:
    """Certificates of this system's authorities, as PEM texts."""
    found = ssl.create_default_context().get_ca_certs(binary_form=True)[:count]
    if len(found) < count:
        pytest.skip("this system trusts no authority")
    return [ssl.DER_cert_to_PEM_cert(certificate) for certificate in found]


def test_authorities_are_those_of_the_file(tmp_path: Path) -> None:
    one, two = system_certificates(2)
    file = tmp_path / "authorities.pem"
    file.write_text(f"# Müller's\n{one}\n# and another\n{two}", "utf-8")

    found = directory(table=Table.of(ca_file=file)).authorities

    assert found == one + two
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=found)
    assert directory().authorities is None


AUTHORITIES = [
    (None, "cannot be read: No such file or directory"),
    ("", "has no certificate in it (-----BEGIN CERTIFICATE-----)"),
    ("-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n",
     "has no certificate in it (-----BEGIN CERTIFICATE-----)"),
    ("-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----\n", "has a certificate that cannot be read"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), AUTHORITIES, ids=["missing", "empty", "key", "broken"])
def test_a_file_without_authorities(tmp_path: Path, text: str | None, told: str) -> None:
    file = tmp_path / "authorities.pem"
    if text is not None:
        file.write_text(text)
    with pytest.raises(ConfigurationError) as raised:
        Table.of(ca_file=file)

    assert str(raised.value) == f"--ca-file {file}: {told}"


# --- Nobody to ask ----------------------------------------------------------------------------------------------------


async def test_what_nobody_knows_is_said_with_how_to_name_it() -> None:
    alone = ConfiguredDirectory(Table(), AwsClients(), SystemClock(), asked=())
    cluster, broker = await refused(alone.kafka_servers(CLUSTER, None)), await refused(alone.broker(BROKER))

    assert (cluster.code, broker.code) == (SOURCE_MISSING, SOURCE_MISSING)
    assert cluster.message == (
        f"the cluster {CLUSTER} is not known: --kafka-cluster {CLUSTER}=HOST:PORT,... names its servers, "
        "or AWS_ENDPOINT_URL_KAFKA an API that knows it"
    )
    assert broker.message == (
        f"the broker {BROKER} is not known: --mq-broker {BROKER}=URL names where it is, "
        "or AWS_ENDPOINT_URL_MQ an API that knows it"
    )


async def test_what_is_no_arn_of_the_kind() -> None:
    for asking in (directory().kafka_servers(BROKER, None), directory().broker(CLUSTER)):
        refusal = await refused(asking)
        assert (refusal.code, refusal.is_retry_safe) == (NOT_VALID, False)
        assert " is not an ARN of the form arn:aws:" in refusal.message


# --- A server that knows brokers --------------------------------------------------------------------------------------


@pytest.fixture
async def asked(moto: Server) -> AsyncIterator[ConfiguredDirectory]:
    clients = AwsClients({service: Endpoint(moto.endpoint_url, KEYS) for service in ("kafka", "mq")})
    yield ConfiguredDirectory(Table(), clients, SystemClock())
    await clients.close()


@pytest.fixture
def mq(moto: Server) -> Iterator[Any]:
    client = boto3.client(
        "mq",
        endpoint_url=moto.endpoint_url,
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    yield client
    client.close()


ENGINES = [
    ("RABBITMQ", "SINGLE_INSTANCE", Broker(SourceKind.RABBITMQ, ("amqps://mockmq:5671",))),
    ("ActiveMQ", "ACTIVE_STANDBY_MULTI_AZ", Broker(SourceKind.ACTIVEMQ, ("stomp+ssl://mockmq:61614",))),
]


@pytest.mark.parametrize(("engine", "mode", "broker"), ENGINES, ids=["RabbitMQ", "ActiveMQ"])
async def test_a_broker_is_described_by_its_api(
    asked: ConfiguredDirectory, mq: Any, engine: str, mode: str, broker: Broker
) -> None:
    """Of the endpoints those count that we speak, and each once."""
    made = mq.create_broker(
        AutoMinorVersionUpgrade=False,
        BrokerName="plant",
        DeploymentMode=mode,
        EngineType=engine,
        EngineVersion="3.13",
        HostInstanceType="mq.m5.large",
        PubliclyAccessible=False,
        Users=[{"Username": "miller", "Password": "hunter2hunter2"}],
    )

    assert await asked.broker(f"arn:aws:mq:{REGION}:{ACCOUNT}:broker:plant:{made['BrokerId']}") == broker


async def test_a_broker_that_its_api_does_not_know(asked: ConfiguredDirectory) -> None:
    refusal = await refused(asked.broker(BROKER))

    assert (refusal.code, refusal.retry_after) == (SOURCE_MISSING, 10.0)
    assert refusal.message.startswith(f"the broker {BROKER}: DescribeBroker: Can't find requested broker")
    assert refusal.message.endswith(f"; --mq-broker {BROKER}=URL names where it is")


# --- The API as it is documented: no server that can be had answers GetBootstrapBrokers -------------------------------


class Api:
    """The APIs of MSK and Amazon MQ; its answers are told."""

    def __init__(self) -> None:
        self.clusters: dict[str, dict[str, str]] = {}
        self.brokers: dict[str, dict[str, Any]] = {}
        #: The status and error of every answer, when there is one.
        self.failure: tuple[int, str] | None = None
        self.asked: list[str] = []

    async def handle(self, request: web.Request) -> web.Response:
        kind, name = request.raw_path.split("/")[2:4]
        self.asked.append(unquote(name))
        # Others may ask meanwhile.
        await asyncio.sleep(0)
        if self.failure is not None:
            return self._refuse(*self.failure)
        known = {"clusters": self.clusters, "brokers": self.brokers}[kind]
        found = known.get(unquote(name))
        return self._refuse(404, "NotFoundException") if found is None else web.json_response(found)

    @staticmethod
    def _refuse(status: int, code: str) -> web.Response:
        if code == "page":
            return web.Response(status=status, text="<!doctype html>\n<p>No.</p>", content_type="text/html")
        return web.json_response({"message": "no"}, status=status, headers={"x-amzn-ErrorType": code})


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
async def documented(api: Api, clock: Hands) -> AsyncIterator[ConfiguredDirectory]:
    application = web.Application()
    application.router.add_get("/{path:.*}", api.handle)
    async with TestServer(application) as server:
        url = str(server.make_url("/"))
        clients = AwsClients({service: Endpoint(url, KEYS) for service in ("kafka", "mq")})
        yield ConfiguredDirectory(Table(), clients, clock)
        await clients.close()


PLAIN, TLS, SCRAMS, IAM = (
    {f"bootstrapBrokerString{name}": f"b-1.market:{port},b-2.market:{port}"}
    for name, port in (("", 9092), ("Tls", 9094), ("SaslScram", 9096), ("SaslIam", 9098))
)


def at(port: int) -> tuple[str, ...]:
    return f"b-1.market:{port}", f"b-2.market:{port}"


OFFERED = [
    ({**PLAIN, **TLS, **SCRAMS, **IAM}, CERTIFICATE, KafkaServers(at(9094), True)),
    ({**PLAIN, **TLS, **SCRAMS, **IAM}, SCRAM, KafkaServers(at(9096), True)),
    ({**PLAIN, **TLS, **SCRAMS}, None, KafkaServers(at(9094), True)),
    ({**PLAIN, **SCRAMS}, None, KafkaServers(at(9092), False)),
]


@pytest.mark.parametrize(("offered", "by", "servers"), OFFERED)
async def test_the_strongest_way_in_counts(
    api: Api, documented: ConfiguredDirectory, offered: dict[str, str], by: str | None, servers: KafkaServers
) -> None:
    api.clusters[CLUSTER] = offered

    assert await documented.kafka_servers(CLUSTER, by) == servers
    assert api.asked == [CLUSTER]


NOT_OFFERED = [
    ({**PLAIN, **SCRAMS}, CERTIFICATE, "offers no server for CLIENT_CERTIFICATE_TLS_AUTH: it has no "
     "BootstrapBrokerStringTls"),
    ({**PLAIN, **TLS, **IAM}, SCRAM, "offers no server for SASL_SCRAM_512_AUTH: it has no "
     "BootstrapBrokerStringSaslScram"),
    (SCRAMS, None, "offers no server that needs no secret: it has no BootstrapBrokerString"),
    ({**PLAIN, **TLS, **IAM}, None, "offers IAM, with which Headrace does not sign in: name a secret in the mapping's "
     f"SourceAccessConfigurations, or the cluster's servers with --kafka-cluster {CLUSTER}=HOST:PORT,..."),
]  # fmt: skip


@pytest.mark.parametrize(("offered", "by", "told"), NOT_OFFERED)
async def test_there_is_no_falling_back(
    api: Api, documented: ConfiguredDirectory, offered: dict[str, str], by: str | None, told: str
) -> None:
    api.clusters[CLUSTER] = offered
    refusal = await refused(documented.kafka_servers(CLUSTER, by))

    assert (refusal.code, refusal.message) == (NOT_VALID, f"the cluster {CLUSTER} {told}")


async def test_a_way_in_that_msk_does_not_have(api: Api, documented: ConfiguredDirectory) -> None:
    api.clusters[CLUSTER] = PLAIN
    refusal = await refused(documented.kafka_servers(CLUSTER, "BASIC_AUTH"))

    assert refusal.message == "an MSK cluster is not signed in to with BASIC_AUTH"


def broker_of(engine: str, *instances: list[str], state: str = "RUNNING") -> dict[str, Any]:
    return {"engineType": engine, "brokerState": state, "brokerInstances": [{"endpoints": each} for each in instances]}


async def test_all_instances_of_a_broker_count(api: Api, documented: ConfiguredDirectory) -> None:
    api.brokers["b-0d5f-1"] = broker_of(
        "ActiveMQ", ["ssl://a:61617", "stomp+ssl://a:61614"], ["stomp+ssl://b:61614", "wss://b:61619"]
    )

    assert await documented.broker(BROKER) == Broker(
        SourceKind.ACTIVEMQ, ("stomp+ssl://a:61614", "stomp+ssl://b:61614")
    )


INSTANCES = [
    (broker_of("RabbitMQ", state="CREATION_IN_PROGRESS"), SOURCE_MISSING,
     "has no endpoint with amqp:// or amqps:// (its state is CREATION_IN_PROGRESS)"),
    (broker_of("ActiveMQ", ["ssl://a:61617"]), NOT_VALID,
     "has no endpoint with stomp:// or stomp+ssl:// (its state is RUNNING)"),
    (broker_of("ZeroMQ", ["tcp://a:1"]), NOT_VALID, "is of no engine that can be read: 'ZeroMQ'"),
]  # fmt: skip


@pytest.mark.parametrize(("broker", "code", "told"), INSTANCES)
async def test_a_broker_that_cannot_be_spoken_with(
    api: Api, documented: ConfiguredDirectory, broker: dict[str, Any], code: str, told: str
) -> None:
    api.brokers["b-0d5f-1"] = broker
    refusal = await refused(documented.broker(BROKER))

    assert (refusal.code, refusal.message) == (code, f"the broker {BROKER} {told}")


async def test_an_answer_is_believed_for_a_while(api: Api, documented: ConfiguredDirectory, clock: Hands) -> None:
    api.clusters[CLUSTER] = {**PLAIN, **SCRAMS}
    found = [await documented.kafka_servers(CLUSTER, by) for by in (None, SCRAM)]
    api.clusters[CLUSTER] = TLS
    clock.time += BELIEVED_SECONDS - 1
    found.append(await documented.kafka_servers(CLUSTER, None))
    clock.time += 1
    found.append(await documented.kafka_servers(CLUSTER, None))

    assert [each.servers for each in found] == [at(9092), at(9096), at(9092), at(9094)]
    assert len(api.asked) == 2


async def test_a_refusal_is_not_believed(api: Api, documented: ConfiguredDirectory) -> None:
    missing = await refused(documented.kafka_servers(CLUSTER, None))
    api.clusters[CLUSTER] = PLAIN

    assert missing.code == SOURCE_MISSING
    assert (await documented.kafka_servers(CLUSTER, None)).servers == at(9092)


async def test_many_that_ask_at_once_ask_once(api: Api, documented: ConfiguredDirectory) -> None:
    api.clusters[CLUSTER] = PLAIN
    await asyncio.gather(*(documented.kafka_servers(CLUSTER, None) for _ in range(20)))

    assert api.asked == [CLUSTER]


FAILURES = [
    (401, "UnauthorizedException", SOURCE_DENIED, 30.0, "no"),
    (403, "ForbiddenException", SOURCE_DENIED, 30.0, "no"),
    (429, "TooManyRequestsException", "TooManyRequestsException", 1.0, "no"),
    (500, "InternalServerErrorException", "InternalServerErrorException", 1.0, "no"),
    (501, "page", "501", 1.0, "HTTP status 501"),
]


@pytest.mark.parametrize(("status", "given", "code", "after", "told"), FAILURES)
async def test_a_failure_says_when_to_try_again_and_how_to_do_without(
    api: Api, documented: ConfiguredDirectory, status: int, given: str, code: str, after: float, told: str
) -> None:
    api.failure = (status, given)
    refusal = await refused(documented.kafka_servers(CLUSTER, None))

    assert (refusal.code, refusal.retry_after) == (code, after)
    shown = code if given == "page" else given
    assert refusal.message == (
        f"the cluster {CLUSTER}: GetBootstrapBrokers: {told} ({shown}); "
        f"--kafka-cluster {CLUSTER}=HOST:PORT,... names its servers"
    )


async def test_an_api_that_cannot_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    clients = AwsClients({"mq": Endpoint(f"http://127.0.0.1:{port}", KEYS)})
    refusal = await refused(ConfiguredDirectory(Table(), clients, Hands()).broker(BROKER))
    await clients.close()

    assert (refusal.code, refusal.retry_after) == (UNREACHABLE, 1.0)
    assert f"the broker {BROKER}: Could not connect" in refusal.message

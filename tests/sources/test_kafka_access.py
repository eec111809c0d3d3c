"""How clusters are signed in to, and what is said when that fails: settings alone, and against a real Kafka."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from brokers import Server
from confluent_kafka import KafkaError
from kafka_lab import SOON, KafkaLab

from headrace.access import Broker, ClientCertificate, KafkaServers, Login
from headrace.clock import SystemClock
from headrace.errors import (
    NOT_AUTHENTICATED,
    NOT_AUTHORIZED,
    NOT_VALID,
    SOURCE_MISSING,
    UNREACHABLE,
    SourceError,
)
from headrace.model import Message
from headrace.sources.kafka import KafkaSources
from headrace.sources.kafka_access import REBALANCE, Access, access_to, meaning

with_broker = pytest.mark.broker("kafka")

ARN = "arn:aws:kafka:us-east-1:000000000000:cluster/market/1e7d3b90-4c6f-4f2a-8d15-b0a9c8e7f623-1"
SERVERS = ["127.0.0.1:9092", "kafka-2.example.com:9092"]
#: A throwaway key under PBE-MD5-DES, with the password `headrace`.
MD5_DES_KEY = """-----BEGIN ENCRYPTED PRIVATE KEY-----
MIICoTAbBgkqhkiG9w0BBQMwDgQI6orCoW774AoCAggABIICgGT1yqhO3t+KhFHI
G8r6mKUotnO2MXBvKijd9psv5UKpI2HqO96p1LtHuZBAhwMJ52huq+76GqkNEBbe
0AD0M+p8Ixi6CdezJ2Shg7NPi0DFKBR+XcS/bkq1nW3KzzZJiXCcbnR6Rrptwi6a
rr9xp2jdBBPUGS7jTmQc+USNdUiRL8L6k9geZXbKMy8/U0XSNc56OH/ah45fAClC
gDFezFx8REnQ77O3071MvQTFttMaZ/TPk8GJ2MFLCPSBa9tCqYcqZzxPfTCevWG2
K5uL06GmQeZGmawnCVPhvdRA1ME5i9X+9fooNev0DypjX+Do+DbLCe/mxwLTgBVV
uY2viyeBglFroUQlmX05WSI/RvTUQNcfYDnwUOJMz+8AVe+uROaj1lU8QuFia3Ef
vfWkh9p0mX2I5hY3dhtV8uBpPaCTFxKOfCZs4NMn7YBoFlaHRzp6RCcetH4uc4q9
XW41B4eULSYD5voia5XQ8Td8tqYB86rB3xdIn1ifkHJAZi1J0VTTi8HGCKzZAzIX
wgG19m/hVt6x91GBCCU7CZCE9+vDpi2ZBgpvxtJHgT64IxSqStVQwlE+6SlWsRRY
MtX2Zdw3J7SacmD+uLPgZezAPtbnlRebn9O42X7CaLWB7TSwNTFcsjlVarEVn5/L
IpX4I4LRwqE/Dq9Xge3lAaiYYjT36iNzciuzCBoV1Ys8vRzqVwoKqL4bxWbANst0
w2A/V4EUa62wwoAjzO3+PokwBgzqXRz1ctORysxniteCGPbK++t8/Fo9Zo5vs4Wr
p88uweybX0dsB4QMn8GWjZR/iwW9V4sSkitF4J+3YpskL+J/V8SwLNKFsMi80v5d
z5sW7og=
-----END ENCRYPTED PRIVATE KEY-----
"""


@dataclass
class Known:
    """Implements `access.Secrets` and `access.Directory`, and keeps what was asked for."""

    logins: Mapping[str, Login] = field(default_factory=dict)
    certificates: Mapping[str, ClientCertificate] = field(default_factory=dict)
    roots: Mapping[str, str] = field(default_factory=dict)
    servers: KafkaServers = KafkaServers(("b-1.example.com:9094",), is_encrypted=True)  # noqa: RUF009
    authorities: str | None = None
    asked: list[tuple[str, str | None]] = field(default_factory=list)

    async def login(self, uri: str) -> Login:
        return self.logins[uri]

    async def client_certificate(self, uri: str) -> ClientCertificate:
        return self.certificates[uri]

    async def root_certificate(self, uri: str) -> str:
        return self.roots[uri]

    async def kafka_servers(self, arn: str, signs_in_by: str | None) -> KafkaServers:
        self.asked.append((arn, signs_in_by))
        return self.servers

    async def broker(self, arn: str) -> Broker:
        raise NotImplementedError


KNOWN = Known(
    logins={"plain": Login("p", "plain-word"), "256": Login("u", "word-256"), "512": Login("v", "word-512")},
    certificates={"cert": ClientCertificate("CHAIN", "KEY"), "locked": ClientCertificate("CHAIN", "KEY", "key-word")},
    roots={"root": "ROOT"},
)
#: Everything that may not be seen anywhere.
WORDS = ("plain-word", "word-256", "word-512", "key-word", "KEY")


def own(*entries: tuple[str, str], servers: list[str] = SERVERS, topic: str = "t") -> dict[str, Any]:
    return {
        "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": servers}},
        "Topics": [topic],
        "SourceAccessConfigurations": [{"Type": type, "URI": uri} for type, uri in entries],
    }


def msk(*entries: tuple[str, str]) -> dict[str, Any]:
    return {
        "EventSourceArn": ARN,
        "Topics": ["t"],
        "SourceAccessConfigurations": [{"Type": type, "URI": uri} for type, uri in entries],
    }


ROOT = ("SERVER_ROOT_CA_CERTIFICATE", "root")
PLAIN, SCRAM_256, SCRAM_512 = ("BASIC_AUTH", "plain"), ("SASL_SCRAM_256_AUTH", "256"), ("SASL_SCRAM_512_AUTH", "512")
CERTIFICATE = ("CLIENT_CERTIFICATE_TLS_AUTH", "cert")


def by_password(mechanism: str, user: str, word: str, **more: str) -> dict[str, str]:
    named = {"sasl.mechanism": mechanism, "sasl.username": user, "sasl.password": word}
    return {"security.protocol": "SASL_SSL", **named, **more}


BY_CERTIFICATE = {"security.protocol": "SSL", "ssl.certificate.pem": "CHAIN", "ssl.key.pem": "KEY"}


# Settings


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        pytest.param((), {"security.protocol": "PLAINTEXT"}, id="nothing"),
        pytest.param((ROOT,), {"security.protocol": "SSL", "ssl.ca.pem": "ROOT"}, id="only a root"),
        pytest.param((PLAIN,), by_password("PLAIN", "p", "plain-word"), id="plain"),
        pytest.param((SCRAM_256,), by_password("SCRAM-SHA-256", "u", "word-256"), id="scram 256"),
        pytest.param((SCRAM_512,), by_password("SCRAM-SHA-512", "v", "word-512"), id="scram 512"),
        pytest.param(
            (SCRAM_512, ROOT), by_password("SCRAM-SHA-512", "v", "word-512", **{"ssl.ca.pem": "ROOT"}), id="with a root"
        ),
        pytest.param((CERTIFICATE,), BY_CERTIFICATE, id="certificate"),
        pytest.param(
            (("CLIENT_CERTIFICATE_TLS_AUTH", "locked"),),
            {**BY_CERTIFICATE, "ssl.key.password": "key-word"},
            id="certificate with an encrypted key",
        ),
        pytest.param((PLAIN, SCRAM_256), by_password("SCRAM-SHA-256", "u", "word-256"), id="the stronger of two"),
        pytest.param((SCRAM_256, PLAIN, SCRAM_512), by_password("SCRAM-SHA-512", "v", "word-512"), id="of three"),
        pytest.param((PLAIN, SCRAM_512, CERTIFICATE), BY_CERTIFICATE, id="the strongest"),
        pytest.param((PLAIN, ("BASIC_AUTH", "512")), by_password("PLAIN", "p", "plain-word"), id="the first of a kind"),
        pytest.param(
            (("VPC_SUBNET", "subnet:subnet-1"), ("VPC_SECURITY_GROUP", "security_group:sg-1")),
            {"security.protocol": "PLAINTEXT"},
            id="a network has no effect",
        ),
    ],
)
async def test_a_cluster_of_ones_own_is_signed_in_to_as_the_mapping_says(
    entries: tuple[tuple[str, str], ...], expected: Mapping[str, str]
) -> None:
    access = await access_to(own(*entries), KNOWN, KNOWN)

    assert access.servers == tuple(SERVERS)
    assert access.settings == {"bootstrap.servers": ",".join(SERVERS), **expected}
    assert not [word for word in WORDS if word in repr(access)]


@pytest.mark.parametrize(
    ("entries", "way", "expected"),
    [
        pytest.param((), None, {"security.protocol": "SSL"}, id="nothing"),
        pytest.param(
            (SCRAM_512,), "SASL_SCRAM_512_AUTH", by_password("SCRAM-SHA-512", "v", "word-512"), id="scram 512"
        ),
        pytest.param((SCRAM_512, CERTIFICATE), "CLIENT_CERTIFICATE_TLS_AUTH", BY_CERTIFICATE, id="certificate"),
    ],
)
async def test_the_servers_of_an_msk_cluster_are_those_for_the_way_to_sign_in(
    entries: tuple[tuple[str, str], ...], way: str | None, expected: Mapping[str, str]
) -> None:
    known = Known(KNOWN.logins, KNOWN.certificates)
    access = await access_to(msk(*entries), known, known)

    assert known.asked == [(ARN, way)]
    assert access == Access(("b-1.example.com:9094",), {"bootstrap.servers": "b-1.example.com:9094", **expected})


async def test_an_msk_cluster_of_a_table_may_be_in_the_clear_but_no_password_is() -> None:
    known = Known(KNOWN.logins, servers=KafkaServers(("127.0.0.1:9092",), is_encrypted=False))
    assert (await access_to(msk(), known, known)).settings["security.protocol"] == "PLAINTEXT"
    assert (await access_to(msk(SCRAM_512), known, known)).settings["security.protocol"] == "SASL_SSL"


async def test_authorities_are_trusted_besides_those_of_the_mapping_or_of_the_system() -> None:
    known = Known(KNOWN.logins, roots=KNOWN.roots, authorities="EVERYWHERE")
    of_mapping = (await access_to(own(PLAIN, ROOT), known, known)).settings
    assert of_mapping["ssl.ca.pem"] == "ROOT\nEVERYWHERE"
    assert "ssl.ca.location" not in of_mapping
    of_system = (await access_to(own(PLAIN), known, known)).settings
    assert of_system["ssl.ca.pem"] == "EVERYWHERE"
    # Nothing of it has to do with a cluster in the clear.
    assert "ssl.ca.pem" not in (await access_to(own(), known, known)).settings


async def test_describing_asks_where_an_msk_cluster_is_and_nothing_else() -> None:
    known = Known()
    await KafkaSources(known, known, SystemClock()).describe(msk(SCRAM_512))
    assert known.asked == [(ARN, "SASL_SCRAM_512_AUTH")]


# Errors


@pytest.mark.parametrize(
    ("name", "text", "message", "code"),
    [
        (
            "_AUTHENTICATION",
            "sasl_ssl://h:1/bootstrap: SASL authentication error: no (after 3ms in state AUTH_REQ, 1 identical)",
            "SASL authentication failed: sasl_ssl://h:1/bootstrap: SASL authentication error: no",
            NOT_AUTHENTICATED,
        ),
        (
            "_TRANSPORT",
            "ssl://h:1/bootstrap: Receive failed: error:0A000418:SSL routines::unknown ca: SSL alert number 48",
            "Server failed to authenticate Lambda: ssl://h:1/bootstrap: Receive failed: "
            "error:0A000418:SSL routines::unknown ca: SSL alert number 48",
            NOT_AUTHENTICATED,
        ),
        (
            "_SSL",
            "ssl://h:1/bootstrap: SSL handshake failed: certificate verify failed",
            "Lambda failed to authenticate server: ssl://h:1/bootstrap: SSL handshake failed: "
            "certificate verify failed",
            NOT_AUTHENTICATED,
        ),
        ("GROUP_AUTHORIZATION_FAILED", "no", "Cluster failed to authorize Lambda: no", NOT_AUTHORIZED),
        ("UNKNOWN_TOPIC_OR_PART", "no", "the topic t does not exist", SOURCE_MISSING),
        ("_TRANSPORT", "no", "the Kafka cluster at h:1, i:2 cannot be reached: no", UNREACHABLE),
        ("_TIMED_OUT", "", "the Kafka cluster at h:1, i:2 cannot be reached: _TIMED_OUT", UNREACHABLE),
        ("REBALANCE_IN_PROGRESS", "no", "the consumer group is being rearranged: no", "REBALANCE_IN_PROGRESS"),
        ("GROUP_MAX_SIZE_REACHED", "no", "Kafka: no", "GROUP_MAX_SIZE_REACHED"),
    ],
)
def test_an_error_of_the_client_is_told_in_the_words_of_the_cloud(
    name: str, text: str, message: str, code: str
) -> None:
    error = meaning(name, text, ("h:1", "i:2"), "t")
    assert (error.message, error.code, error.is_retry_safe) == (message, code, True)


def test_the_names_of_errors_are_those_of_the_client() -> None:
    known = {KafkaError(number).name() for number in range(-200, 140)}
    assert known >= REBALANCE
    assert known >= kafka_names()


def kafka_names() -> set[str]:
    from headrace.sources import kafka, kafka_access

    sets = [kafka_access._SIGN_IN, kafka_access._AUTHORIZATION, kafka_access._UNKNOWN_TOPIC, kafka_access._SILENCE]
    return set().union(*sets, kafka_access._LASTING, kafka._POSITION_LOST, kafka._NO_TROUBLE, {kafka._ALL_DOWN})


# Against a real cluster


@dataclass(frozen=True)
class Cluster:
    """A real cluster, with a topic that has one record."""

    server: Server
    topic: str
    roots: Mapping[str, str]

    def endpoint(self, name: str) -> list[str]:
        return [self.server.endpoints[name]]

    def text(self, name: str) -> str:
        return Path(self.server.files[name]).read_text("utf-8")

    def login(self, user: str, password: str | None = None) -> Login:
        return Login(user, password or self.server.users[user])

    def certificate(self, name: str, key: str | None = None, password: str | None = None) -> ClientCertificate:
        return ClientCertificate(self.text(f"{name}.pem"), self.text(f"{key or name}.key"), password)


@pytest.fixture
def cluster(kafka: Server) -> Iterator[Cluster]:
    with KafkaLab(kafka.endpoints["plaintext"]) as lab:
        topic = lab.topic()
        lab.produce(topic, [("k", "v")])
        yield Cluster(kafka, topic, {"root": Path(kafka.files["ca.pem"]).read_text("utf-8")})


async def tried(known: Known, settings: Mapping[str, Any]) -> None:
    """Describe, begin, read a record, commit it and announce another: or the error that keeps us from that."""
    sources = KafkaSources(known, known, SystemClock())
    group = str(uuid4())
    await sources.describe(settings)
    topic = await sources.open_topic(settings, group)
    try:
        async with asyncio.timeout(SOON):
            while not (page := await topic.read(1, 1.0)).records:
                pass
        await topic.commit({page.records[0].lane: page.records[0].id})
        await topic.announce(settings["Topics"][0], [Message(b"k", b"w")])
    finally:
        await topic.close()


async def refusal(known: Known, settings: Mapping[str, Any]) -> SourceError:
    with pytest.raises(SourceError) as refused:
        await tried(known, settings)
    return refused.value


@pytest.fixture(autouse=True)
def nothing_is_logged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """The library's own lines reach nobody, and with them no secret."""
    caplog.set_level(logging.DEBUG)
    yield
    assert [line for line in caplog.messages if "Using selector" not in line] == []
    assert capfd.readouterr() == ("", "")


@with_broker
@pytest.mark.parametrize("type", ["BASIC_AUTH", "SASL_SCRAM_256_AUTH", "SASL_SCRAM_512_AUTH"])
async def test_a_password_opens_the_cluster(cluster: Cluster, type: str) -> None:
    known = Known({"s": cluster.login("headrace")}, roots=cluster.roots)
    await tried(known, own((type, "s"), ROOT, servers=cluster.endpoint("sasl_ssl"), topic=cluster.topic))


@with_broker
@pytest.mark.parametrize(("key", "password"), [("client", None), ("client-encrypted", "headrace-secret")])
async def test_a_certificate_opens_the_cluster(cluster: Cluster, key: str, password: str | None) -> None:
    known = Known(certificates={"s": cluster.certificate("client", key, password)}, roots=cluster.roots)
    settings = own((CERTIFICATE[0], "s"), ROOT, servers=cluster.endpoint("ssl"), topic=cluster.topic)
    await tried(known, settings)


@with_broker
async def test_a_cluster_may_let_everybody_in_by_tls(cluster: Cluster) -> None:
    known = Known(roots=cluster.roots)
    await tried(known, own(ROOT, servers=cluster.endpoint("tls"), topic=cluster.topic))


@with_broker
async def test_an_authority_that_is_trusted_everywhere_will_do(cluster: Cluster) -> None:
    known = Known({"s": cluster.login("headrace")}, authorities=cluster.roots["root"])
    await tried(known, own(("BASIC_AUTH", "s"), servers=cluster.endpoint("sasl_ssl"), topic=cluster.topic))
    # One of several will do as well.
    known = Known(known.logins, roots={"root": cluster.text("stranger.pem")}, authorities=cluster.roots["root"])
    await tried(known, own(("BASIC_AUTH", "s"), ROOT, servers=cluster.endpoint("sasl_ssl"), topic=cluster.topic))


@with_broker
async def test_an_msk_cluster_is_read_by_its_arn(cluster: Cluster) -> None:
    servers = KafkaServers(tuple(cluster.endpoint("sasl_ssl")), is_encrypted=True)
    known = Known({"s": cluster.login("headrace")}, servers=servers, authorities=cluster.roots["root"])
    await tried(known, {**msk(("SASL_SCRAM_512_AUTH", "s")), "Topics": [cluster.topic]})


@with_broker
@pytest.mark.parametrize("type", ["BASIC_AUTH", "SASL_SCRAM_256_AUTH", "SASL_SCRAM_512_AUTH"])
async def test_a_wrong_password_is_told(cluster: Cluster, type: str) -> None:
    known = Known({"s": cluster.login("headrace", "a-wrong-word")}, roots=cluster.roots)
    settings = own((type, "s"), ROOT, servers=cluster.endpoint("sasl_ssl"), topic=cluster.topic)
    error = await refusal(known, settings)
    assert error.message.startswith("SASL authentication failed: ")
    assert error.code == NOT_AUTHENTICATED
    assert "a-wrong-word" not in f"{error!r} {error.message}"

    # A new mapping is told as quickly.
    loop = asyncio.get_running_loop()
    begun = loop.time()
    with pytest.raises(SourceError, match="SASL authentication failed"):
        await KafkaSources(known, known, SystemClock()).begin({**settings, "StartingPosition": "LATEST"}, "g")
    assert loop.time() - begun < 4


@with_broker
async def test_every_read_says_so_until_the_topic_is_opened_with_the_right_password(cluster: Cluster) -> None:
    logins = {"s": cluster.login("headrace", "a-wrong-word")}
    known = Known(logins, roots=cluster.roots)
    settings = own(("SASL_SCRAM_512_AUTH", "s"), ROOT, servers=cluster.endpoint("sasl_ssl"), topic=cluster.topic)
    topic = await KafkaSources(known, known, SystemClock()).open_topic(settings, str(uuid4()))
    for _ in range(4):
        with pytest.raises(SourceError, match="SASL authentication failed"):
            await topic.read(10, SOON)
        # It may well be tried meanwhile.
        await asyncio.sleep(0.5)
    with pytest.raises(SourceError, match="SASL authentication failed"):
        await topic.announce("other", [Message(None, b"v")])
    await topic.close()

    logins["s"] = cluster.login("headrace")
    await tried(known, settings)


@with_broker
async def test_a_strangers_certificate_is_told(cluster: Cluster) -> None:
    known = Known(certificates={"s": cluster.certificate("stranger")}, roots=cluster.roots)
    error = await refusal(known, own((CERTIFICATE[0], "s"), ROOT, servers=cluster.endpoint("ssl"), topic=cluster.topic))
    assert error.message.startswith("Server failed to authenticate Lambda: ")
    assert error.code == NOT_AUTHENTICATED


@with_broker
async def test_a_certificate_that_is_not_shown_is_told(cluster: Cluster) -> None:
    known = Known(roots=cluster.roots)
    error = await refusal(known, own(ROOT, servers=cluster.endpoint("ssl"), topic=cluster.topic))
    assert error.message.startswith("Server failed to authenticate Lambda: ")
    assert error.code == NOT_AUTHENTICATED


@with_broker
@pytest.mark.parametrize("root", ["stranger.pem", None])
async def test_a_server_that_is_not_trusted_is_told(cluster: Cluster, root: str | None) -> None:
    roots = {} if root is None else {"root": cluster.text(root)}
    known = Known({"s": cluster.login("headrace")}, roots=roots)
    entries = [("SASL_SCRAM_512_AUTH", "s"), *([] if root is None else [ROOT])]
    error = await refusal(known, own(*entries, servers=cluster.endpoint("sasl_ssl"), topic=cluster.topic))
    assert error.message.startswith("Lambda failed to authenticate server: ")
    assert error.code == NOT_AUTHENTICATED


@with_broker
async def test_who_has_no_right_is_told(cluster: Cluster) -> None:
    nobody = Known({"s": cluster.login("nobody")}, {"s": cluster.certificate("nobody")}, cluster.roots)
    for type, listener in (("SASL_SCRAM_512_AUTH", "sasl_ssl"), (CERTIFICATE[0], "ssl")):
        settings = own((type, "s"), ROOT, servers=cluster.endpoint(listener), topic=cluster.topic)
        error = await refusal(nobody, settings)
        assert error.message.startswith("Cluster failed to authorize Lambda: ")
        assert error.code == NOT_AUTHORIZED
        with pytest.raises(SourceError, match="Cluster failed to authorize Lambda"):
            await KafkaSources(nobody, nobody, SystemClock()).begin({**settings, "StartingPosition": "LATEST"}, "g")


@with_broker
async def test_who_may_look_but_not_read_is_told_until_the_topic_is_opened_anew(cluster: Cluster) -> None:
    known = Known({"s": cluster.login("nobody")}, roots=cluster.roots)
    settings = own(("BASIC_AUTH", "s"), ROOT, servers=cluster.endpoint("sasl_ssl"), topic=cluster.topic)
    group = str(uuid4())
    sources = KafkaSources(known, known, SystemClock())
    with KafkaLab(cluster.server.endpoints["plaintext"]) as lab:
        lab.allow("nobody", "DESCRIBE", topic=cluster.topic)
        lab.allow("nobody", "READ", group=group)
        topic = await sources.open_topic(settings, group)
        partitions = (await topic.read(10, SOON)).gained
        assert partitions == (f"{cluster.topic}-0",)
        for _ in range(3):
            with pytest.raises(SourceError, match="Cluster failed to authorize Lambda"):
                await topic.read(10, SOON)
            # Looking alone does not show whether we may read.
            await asyncio.sleep(0.7)
        await topic.close()

        lab.allow("nobody", "READ", topic=cluster.topic)
        topic = await sources.open_topic(settings, group)
        async with asyncio.timeout(SOON):
            while not (await topic.read(10, 1.0)).records:
                pass
        # Another topic of the cluster is a matter of its own.
        with pytest.raises(SourceError, match="Cluster failed to authorize Lambda"):
            await topic.announce(cluster.topic, [Message(None, b"v")])
        await topic.close()


@with_broker
async def test_a_listener_without_tls_cannot_be_reached_with_it(cluster: Cluster) -> None:
    known = Known({"s": cluster.login("headrace")}, roots=cluster.roots)
    settings = own(("BASIC_AUTH", "s"), ROOT, servers=cluster.endpoint("plaintext"), topic=cluster.topic)
    error = await refusal(known, settings)
    assert error.code == UNREACHABLE
    assert "PLAINTEXT" in error.message


@with_broker
async def test_a_listener_with_tls_cannot_be_reached_without(cluster: Cluster) -> None:
    error = await refusal(Known(), own(servers=cluster.endpoint("sasl_ssl"), topic=cluster.topic))
    assert error.code == UNREACHABLE
    assert cluster.endpoint("sasl_ssl")[0] in error.message


Spoil = Callable[[Cluster], tuple[ClientCertificate, str]]


@with_broker
@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda c: (ClientCertificate("nonsense-word", c.text("client.key")), c.roots["root"]), "the certificate"),
        (lambda c: (ClientCertificate(c.text("client.pem"), "nonsense-word"), c.roots["root"]), "the private key"),
        (lambda c: (c.certificate("client", "nobody"), c.roots["root"]), "is not that of the certificate"),
        (lambda c: (c.certificate("client", "client-encrypted"), c.roots["root"]), "no password with it"),
        (lambda c: (c.certificate("client", "client-encrypted", "wrong-word"), c.roots["root"]), "does not open"),
        (lambda c: (c.certificate("client"), "nonsense-word"), "the server's root certificate"),
        (
            lambda c: (ClientCertificate(c.text("client.pem"), MD5_DES_KEY, "headrace"), c.roots["root"]),
            "a cipher that is no longer supported",
        ),
    ],
    ids=["certificate", "key", "another's key", "no password", "wrong password", "root", "old cipher"],
)
async def test_a_certificate_or_key_that_does_not_load_is_told(cluster: Cluster, spoil: Spoil, why: str) -> None:
    certificate, root = spoil(cluster)
    known = Known(certificates={"s": certificate}, roots={"root": root})
    settings = own((CERTIFICATE[0], "s"), ROOT, servers=cluster.endpoint("ssl"), topic=cluster.topic)
    error = await refusal(known, settings)
    assert error.message.startswith("Provided certificate or private key is invalid: ")
    assert why in error.message
    assert error.code == NOT_VALID
    assert "-word" not in f"{error!r} {error.__cause__!r} {error.__context__!r}"
    with pytest.raises(SourceError, match="Provided certificate or private key is invalid"):
        await KafkaSources(known, known, SystemClock()).begin({**settings, "StartingPosition": "LATEST"}, "g")

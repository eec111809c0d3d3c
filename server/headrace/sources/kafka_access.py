"""How a Kafka cluster is reached and signed in to, and what its client's errors mean: the settings of a mapping in,
settings of librdkafka out.

Signing in goes only over TLS, by the strongest way that the mapping names; there is no falling back to a weaker one.
Errors begin with the words that the cloud documents, where it does. What is secret shows in none of them.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from headrace.access import Directory, Secrets
from headrace.errors import (
    NOT_AUTHENTICATED,
    NOT_AUTHORIZED,
    NOT_VALID,
    PACKAGE_MISSING,
    SOURCE_MISSING,
    UNREACHABLE,
    SourceError,
)

#: Seconds that messages to another topic may take: our choice.
ANNOUNCE_SECONDS = 10.0

#: What all clients have in common. Headrace says itself what went wrong, so the library's own lines go nowhere.
_CLIENT: Mapping[str, Any] = {
    "client.id": "headrace",
    "log_level": 0,
    "allow.auto.create.topics": False,
    "enable.metrics.push": False,
    "reconnect.backoff.max.ms": 2_000,
    "socket.connection.setup.timeout.ms": 5_000,
    "socket.timeout.ms": 10_000,
}
#: A member that was killed is noticed after the shortest time that brokers allow as they come (6 s): our choice.
CONSUMER: Mapping[str, Any] = {
    **_CLIENT,
    "partition.assignment.strategy": "cooperative-sticky",
    "session.timeout.ms": 6_000,
    "heartbeat.interval.ms": 2_000,
    "enable.auto.commit": False,
    "enable.auto.offset.store": False,
    "auto.offset.reset": "error",
    "isolation.level": "read_committed",
    # Topics and partitions that are made later are found so soon.
    "topic.metadata.refresh.interval.ms": 5_000,
    # What is fetched ahead: little enough for many mappings, and asked for again as soon as there is room.
    "queued.max.messages.kbytes": 16_384,
    "fetch.max.bytes": 16_777_216,
    "fetch.queue.backoff.ms": 50,
}
PRODUCER: Mapping[str, Any] = {
    **_CLIENT,
    "acks": "all",
    "linger.ms": 0,
    "message.timeout.ms": round(ANNOUNCE_SECONDS * 1000),
    "topic.metadata.propagation.max.ms": 2_000,
    # How large a message may be is for the topic to say.
    "message.max.bytes": 50_000_000,
}

#: The words of the cloud for what keeps a mapping from its cluster (documented).
NOT_SIGNED_IN = "SASL authentication failed"
REFUSED_BY_SERVER = "Server failed to authenticate Lambda"
SERVER_NOT_TRUSTED = "Lambda failed to authenticate server"
NO_RIGHT = "Cluster failed to authorize Lambda"
CERTIFICATE_NOT_VALID = "Provided certificate or private key is invalid"

#: Ways to sign in, as SourceAccessConfigurations names them, the strongest first; those by password with their
#: mechanism.
CERTIFICATE = "CLIENT_CERTIFICATE_TLS_AUTH"
_BY_PASSWORD = {
    "SASL_SCRAM_512_AUTH": "SCRAM-SHA-512",
    "SASL_SCRAM_256_AUTH": "SCRAM-SHA-256",
    "BASIC_AUTH": "PLAIN",
}
_STRONGEST_FIRST = (CERTIFICATE, *_BY_PASSWORD)
_ROOT = "SERVER_ROOT_CA_CERTIFICATE"

#: Seconds after which the same call may be tried again when a rebalance refused it.
REBALANCE_SECONDS = 0.5

# Names of librdkafka's errors, by what they mean.
_SIGN_IN = frozenset(
    {"_AUTHENTICATION", "SASL_AUTHENTICATION_FAILED", "UNSUPPORTED_SASL_MECHANISM", "ILLEGAL_SASL_STATE"}
)
_AUTHORIZATION = frozenset({"TOPIC_AUTHORIZATION_FAILED", "GROUP_AUTHORIZATION_FAILED", "CLUSTER_AUTHORIZATION_FAILED"})
_UNKNOWN_TOPIC = frozenset({"UNKNOWN_TOPIC_OR_PART", "_UNKNOWN_TOPIC", "_UNKNOWN_PARTITION", "UNKNOWN_TOPIC_ID"})
_SILENCE = frozenset(
    {
        *("_TRANSPORT", "_ALL_BROKERS_DOWN", "_TIMED_OUT", "_TIMED_OUT_QUEUE", "_MSG_TIMED_OUT", "_RESOLVE"),
        *("_WAIT_COORD", "_PURGE_QUEUE", "_PURGE_INFLIGHT", "_DESTROY", "REQUEST_TIMED_OUT", "NETWORK_EXCEPTION"),
        *("BROKER_NOT_AVAILABLE", "LEADER_NOT_AVAILABLE", "NOT_LEADER_FOR_PARTITION", "COORDINATOR_NOT_AVAILABLE"),
        *("COORDINATOR_LOAD_IN_PROGRESS", "NOT_COORDINATOR", "NOT_ENOUGH_REPLICAS"),
    }
)
#: Names of errors of a group whose members come or go. They pass by themselves.
REBALANCE = frozenset(
    {
        *("ILLEGAL_GENERATION", "UNKNOWN_MEMBER_ID", "REBALANCE_IN_PROGRESS", "FENCED_INSTANCE_ID"),
        *("_ASSIGNMENT_LOST", "_REVOKE_PARTITIONS", "_ASSIGN_PARTITIONS"),
    }
)
#: No retry mends these: the message is what is wrong.
_LASTING = frozenset({"MSG_SIZE_TOO_LARGE", "INVALID_MSG", "TOPIC_EXCEPTION", "INVALID_RECORD"})

#: How often something happened, and how long a connection had lasted: different in each error, and of no use.
_PASSING = re.compile(r"\s*\(after [^()]*\)")


@dataclass(frozen=True, slots=True)
class Access:
    """A cluster: its servers, and the settings of librdkafka that lead to it, secrets included."""

    servers: tuple[str, ...]
    settings: Mapping[str, Any] = field(repr=False)


async def access_to(settings: Mapping[str, Any], secrets: Secrets, directory: Directory) -> Access:
    """The way to the cluster of a mapping with these settings. Each secret that it needs is asked for now."""
    named = _first_of_each(settings)
    way = next((type for type in _STRONGEST_FIRST if type in named), None)
    arn = settings.get("EventSourceArn")
    if arn is None:
        servers, is_encrypted = servers_of(settings), way is not None or _ROOT in named
    else:
        found = await directory.kafka_servers(arn, way)
        servers, is_encrypted = found.servers, way is not None or found.is_encrypted
    known: dict[str, Any] = {"bootstrap.servers": ",".join(servers), "security.protocol": "PLAINTEXT"}
    if not is_encrypted:
        return Access(servers, known)
    known |= {"security.protocol": "SSL", **await _trust(named.get(_ROOT), secrets, directory)}
    if way == CERTIFICATE:
        ours = await secrets.client_certificate(named[way])
        known |= {"ssl.certificate.pem": ours.certificate, "ssl.key.pem": ours.private_key}
        if ours.password is not None:
            known["ssl.key.password"] = ours.password
    elif way is not None:
        login = await secrets.login(named[way])
        known |= {"security.protocol": "SASL_SSL", "sasl.mechanism": _BY_PASSWORD[way]}
        known |= {"sasl.username": login.username, "sasl.password": login.password}
    return Access(servers, known)


def servers_of(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The servers that a mapping to a cluster of one's own names."""
    return tuple(settings["SelfManagedEventSource"]["Endpoints"]["KAFKA_BOOTSTRAP_SERVERS"])


def way_in(settings: Mapping[str, Any]) -> str | None:
    """How a mapping with these settings signs in; None for one that does not."""
    named = _first_of_each(settings)
    return next((type for type in _STRONGEST_FIRST if type in named), None)


async def client_package() -> Any:
    """The client library. It takes a while to load, and nobody needs it who has no Kafka."""
    try:
        return await asyncio.to_thread(import_module, "confluent_kafka")
    except ImportError as error:
        raise SourceError(
            "Kafka needs a Python package that is not installed: pip install 'headrace[kafka]'",
            code=PACKAGE_MISSING,
            is_retry_safe=False,
        ) from error


def meaning(name: str, text: str, servers: tuple[str, ...], topic: str) -> SourceError:
    """What an error of librdkafka means, by its name (`_TRANSPORT`) and text, for the mapping to a topic."""
    detail = _PASSING.sub("", " ".join(text.split())).removeprefix("Failed to create consumer: ")
    if "ssl.key.pem" in detail or "ssl.certificate.pem" in detail or "ssl.ca.pem" in detail:
        return SourceError(f"{CERTIFICATE_NOT_VALID}: {_unloadable(detail)}", code=NOT_VALID)
    # Both are told as a broken connection, too: a server judges our certificate only when we think that we are in.
    if "SSL alert number" in detail:
        return SourceError(f"{REFUSED_BY_SERVER}: {detail}", code=NOT_AUTHENTICATED)
    if name == "_SSL" or "SSL routines::" in detail:
        return SourceError(f"{SERVER_NOT_TRUSTED}: {detail}", code=NOT_AUTHENTICATED)
    if name in _SIGN_IN:
        return SourceError(f"{NOT_SIGNED_IN}: {detail}", code=NOT_AUTHENTICATED)
    if name in _AUTHORIZATION:
        return SourceError(f"{NO_RIGHT}: {detail}", code=NOT_AUTHORIZED)
    if name in _UNKNOWN_TOPIC:
        return SourceError(f"the topic {topic} does not exist", code=SOURCE_MISSING)
    if name in _SILENCE:
        # The client says so itself where it has read an answer, and not where the listener has hung up before.
        hint = " (is it a PLAINTEXT listener?)" if "closed by peer" in detail and "SSL" in detail else ""
        return SourceError(
            f"the Kafka cluster at {', '.join(servers)} cannot be reached: {detail or name}{hint}", code=UNREACHABLE
        )
    if name in REBALANCE:
        return SourceError(
            f"the consumer group is being rearranged: {detail}", code=name, retry_after=REBALANCE_SECONDS
        )
    if name == "_INVALID_ARG":
        return SourceError(f"the Kafka client does not take its settings: {detail}", code=NOT_VALID)
    return SourceError(f"Kafka: {detail or name}", code=name, is_retry_safe=name not in _LASTING)


def _first_of_each(settings: Mapping[str, Any]) -> dict[str, str]:
    """The URI of the first entry of each type. What names parts of a network has no effect here."""
    entries = settings.get("SourceAccessConfigurations") or ()
    return {entry["Type"]: entry["URI"] for entry in reversed(entries)}


async def _trust(root: str | None, secrets: Secrets, directory: Directory) -> dict[str, str]:
    """Whom servers may have their certificates from: the authority that the mapping names, else those of the system;
    and whoever is trusted everywhere."""
    everywhere = directory.authorities
    if root is not None:
        return {"ssl.ca.pem": "\n".join(filter(None, (await secrets.root_certificate(root), everywhere)))}
    if everywhere is None:
        return {}
    # Once librdkafka is given authorities, it no longer looks for the system's.
    system = ssl.get_default_verify_paths()
    found = system.cafile or system.capath
    return {"ssl.ca.pem": everywhere, **({} if found is None else {"ssl.ca.location": found})}


def _unloadable(detail: str) -> str:
    """Why a certificate or key of a secret does not load."""
    if "ssl.ca.pem" in detail:
        return "the server's root certificate cannot be read"
    if "ssl.certificate.pem" in detail:
        return "the certificate cannot be read"
    if "key values mismatch" in detail:
        return "the private key is not that of the certificate"
    if "bad password read" in detail:
        return "the private key is encrypted, and there is no password with it"
    if "wrong password" in detail or "bad decrypt" in detail:
        return "the password does not open the private key"
    if "digital envelope routines::unsupported" in detail:
        return "the private key is encrypted with a cipher that is no longer supported; PBE-SHA1-3DES and PBES2 are"
    return "the private key cannot be read"

"""Apache Kafka, one node that is broker and controller (KRaft), with a listener for each way of getting in.

Who may do what: everybody on the plain and the one-way TLS listener, the user `headrace` (PLAIN, SCRAM-SHA-256 and
SCRAM-SHA-512) and the holder of the client certificate may do everything; the user `nobody` and the holder of that
certificate are known and may do nothing.
"""

from __future__ import annotations

import shutil
import socket
import ssl
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .certificates import certificates, for_clients, shared
from .service import HOST, Service, jars, run

VERSION = "4.4.0"
USERS = {"headrace": "headrace-secret", "nobody": "nobody-secret"}
MECHANISMS = ("SCRAM-SHA-256", "SCRAM-SHA-512")
#: Each listener's security protocol, by the name of its endpoint. `tls` is TLS without a certificate of the client.
LISTENERS = {"plaintext": "PLAINTEXT", "sasl_ssl": "SASL_SSL", "ssl": "SSL", "tls": "SSL"}
#: A fixed name of the cluster, so that what is formatted once serves every start.
CLUSTER = "SGVhZHJhY2UtdGVzdHMtMQ"
#: Warnings only: a line per partition and per request is too much.
LOG = [
    f"-Dorg.slf4j.simpleLogger.{name}={value}"
    for name, value in {"defaultLogLevel": "warn", "showDateTime": "true", "dateTimeFormat": "HH:mm:ss.SSS"}.items()
]


def install(folder: Path) -> None:
    jars(folder, f"org.apache.kafka:kafka_2.13:{VERSION}", "org.slf4j:slf4j-simple:1.7.36")
    certificates(shared(folder))


def settings(folder: Path, ports: Mapping[str, int], data: Path) -> str:
    """The node's properties."""
    own = shared(folder)
    outer = ",".join(f"{name.upper()}://{HOST}:{ports[name]}" for name in LISTENERS)
    protocols = ",".join(f"{name.upper()}:{protocol}" for name, protocol in LISTENERS.items())
    plain = " ".join(f'user_{user}="{password}"' for user, password in USERS.items())
    modules = "org.apache.kafka.common.security"
    sasl = "listener.name.sasl_ssl"
    lines = {
        "process.roles": "broker,controller",
        "node.id": 1,
        "controller.quorum.voters": f"1@{HOST}:{ports['controller']}",
        "controller.listener.names": "CONTROLLER",
        "listeners": f"{outer},CONTROLLER://{HOST}:{ports['controller']}",
        "advertised.listeners": outer,
        "listener.security.protocol.map": f"{protocols},CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name": "PLAINTEXT",
        "ssl.keystore.type": "PEM",
        "ssl.keystore.location": own / "server.chain",
        "ssl.truststore.type": "PEM",
        "ssl.truststore.location": own / "ca.pem",
        "listener.name.ssl.ssl.client.auth": "required",
        # The holder of a certificate is the user of its common name.
        "ssl.principal.mapping.rules": "RULE:^CN=([^,]+).*$/$1/,DEFAULT",
        "sasl.enabled.mechanisms": ",".join(("PLAIN", *MECHANISMS)),
        f"{sasl}.plain.sasl.jaas.config": f"{modules}.plain.PlainLoginModule required {plain};",
        **{
            f"{sasl}.{name.lower()}.sasl.jaas.config": f"{modules}.scram.ScramLoginModule required;"
            for name in MECHANISMS
        },
        "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "super.users": "User:ANONYMOUS;User:headrace",
        "allow.everyone.if.no.acl.found": "false",
        "log.dirs": data,
        "auto.create.topics.enable": "false",
        # One node holds everything once.
        "offsets.topic.replication.factor": 1,
        "offsets.topic.num.partitions": 1,
        "transaction.state.log.replication.factor": 1,
        "transaction.state.log.min.isr": 1,
        "transaction.state.log.num.partitions": 1,
        "share.coordinator.state.topic.replication.factor": 1,
        "share.coordinator.state.topic.min.isr": 1,
        "share.coordinator.state.topic.num.partitions": 1,
        # Tests wait for nobody.
        "group.initial.rebalance.delay.ms": 0,
        # A node that was killed comes back only when its last life has timed out; our choice.
        "broker.session.timeout.ms": 3000,
        "broker.heartbeat.interval.ms": 500,
        # A small machine is enough.
        "num.network.threads": 2,
        "num.io.threads": 4,
        "log.cleaner.dedupe.buffer.size": 4 << 20,
    }
    return "".join(f"{name}={value}\n" for name, value in lines.items())


def commands(folder: Path, ports: Mapping[str, int]) -> list[list[str]]:
    data, properties = folder / "data", folder / "server.properties"
    properties.write_text(settings(folder, ports, data))
    if not data.is_dir():
        shutil.copytree(formatted(folder, ports), data)
    memory = ["-Xms128m", "-Xmx512m", "-XX:+UseSerialGC"]
    return [["java", *memory, *LOG, "-cp", f"{folder / 'lib'}/*", "kafka.Kafka", str(properties)]]


def formatted(folder: Path, ports: Mapping[str, int]) -> Path:
    """An empty store that knows the users: made once, and copied for each fresh start. Ports do not enter it."""
    store, stamp = folder / "formatted", folder / "formatted.txt"
    wanted = f"{VERSION} {CLUSTER} {USERS}"
    if stamp.exists() and stamp.read_text() == wanted and store.is_dir():
        return store
    shutil.rmtree(store, ignore_errors=True)
    properties = folder / "format.properties"
    properties.write_text(settings(folder, ports, store))
    tool = ["java", "-Xmx128m", *LOG, "-cp", f"{folder / 'lib'}/*", "kafka.tools.StorageTool", "format"]
    users = [
        f"--add-scram={mechanism}=[name={user},password={password}]"
        for mechanism in MECHANISMS
        for user, password in USERS.items()
    ]
    run([*tool, "--cluster-id", CLUSTER, "--config", str(properties), *users])
    stamp.write_text(wanted)
    return store


def answers(state: Mapping[str, Any]) -> bool:
    """Whether the cluster would make a topic now, and each listener with TLS greets.

    A node that was restarted knows of itself from before, and counts itself out until its controller has heard of it.
    """
    endpoints = {name: endpoint.rpartition(":")[2] for name, endpoint in state["endpoints"].items()}
    # CreateTopics, version 2, of a topic with one partition and one replica, to be judged and not made.
    topic = b"ready"
    body = struct.pack(">hhih", 19, 2, 1, -1) + struct.pack(">ih", 1, len(topic)) + topic
    body += struct.pack(">ihiii?", 1, 1, 0, 0, 5000, True)
    trusting = ssl.create_default_context(cafile=state["files"]["ca.pem"])
    trusting.load_cert_chain(state["files"]["client.pem"], state["files"]["client.key"])
    try:
        with socket.create_connection((HOST, int(endpoints["plaintext"])), timeout=5) as connection:
            connection.sendall(struct.pack(">i", len(body)) + body)
            # Length, number of the request, throttling, number of topics, name, and the error that is asked about.
            answer = connection.makefile("rb").read(18 + len(topic) + 2)
        if len(answer) < 20 + len(topic) or struct.unpack(">h", answer[-2:])[0] != 0:
            return False
        for name, protocol in LISTENERS.items():
            if protocol != "PLAINTEXT":
                with (
                    socket.create_connection((HOST, int(endpoints[name])), timeout=5) as connection,
                    trusting.wrap_socket(connection, server_hostname=HOST),
                ):
                    pass
    except OSError:
        return False
    return True


KAFKA = Service(
    summary="Apache Kafka in KRaft mode: plain, SASL and mutual TLS listeners (Java; jars from Maven Central)",
    install=install,
    commands=commands,
    answers=answers,
    port_variable="HEADRACE_KAFKA_PORT",
    endpoints=dict.fromkeys(LISTENERS, ""),
    inner_ports=("controller",),
    users=USERS,
    files=lambda folder: for_clients(folder, "client", "nobody", "stranger"),
)

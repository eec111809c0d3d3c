"""The servers of `scripts/services` listen on loopback only, and the brokers let in whom they should."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import aio_pika
import pytest
from aio_pika.exceptions import ProbableAuthenticationError
from aiormq.exceptions import ChannelAccessRefused
from brokers import PROJECT, Server, services
from confluent_kafka import Consumer, KafkaError, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient
from confluent_kafka.cimpl import NewTopic

WEB_SERVICES = ("elasticmq", "kinesis-local", "kinesalite", "dynamodb-local")
BROKERS = ("kafka", "rabbitmq", "activemq")
USER = "headrace"
NOBODY = "nobody"
#: Real seconds that a broker has for an answer before the test gives up.
BOUND = 20.0


def named(*names: str) -> list[Any]:
    return [pytest.param(name, marks=pytest.mark.broker(name)) for name in names]


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Server:
    """The server that the test is asked for by name."""
    found: Server = request.getfixturevalue(request.param.replace("-", "_"))
    return found


# All of them


@pytest.mark.parametrize("server", named(*WEB_SERVICES, *BROKERS), indirect=True)
def test_it_listens_on_one_address_of_loopback(server: Server) -> None:
    assert server.endpoint_url in server.endpoints.values()
    for endpoint in server.endpoints.values():
        port = port_of(endpoint)
        socket.create_connection(("127.0.0.1", port), timeout=5).close()

        # A server that listens on all addresses takes this one, too.
        with pytest.raises(OSError, match=r"refused|timed out|assign"):
            socket.create_connection(("127.0.0.2", port), timeout=5)


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux tells which process listens where")
@pytest.mark.parametrize("server", named(*WEB_SERVICES, *BROKERS), indirect=True)
def test_nothing_of_it_listens_beyond_loopback(server: Server) -> None:
    processes = [pid for process in server.state()["processes"] for pid in family(process["pid"])]
    addresses = listening(processes)

    assert {port_of(endpoint) for endpoint in server.endpoints.values()} <= {port for _, port in addresses}
    assert {address for address, _ in addresses} <= {"127.0.0.1", "::1", "::ffff:127.0.0.1"}


@pytest.mark.parametrize("server", named(*WEB_SERVICES, *BROKERS), indirect=True)
def test_a_second_start_tells_the_same(server: Server) -> None:
    assert json.loads(services("start", "--json", server.name).stdout) == server.state()
    assert server.endpoint_url in services("start", server.name).stdout


@pytest.mark.skipif(not Path("/proc").exists(), reason="only Linux tells which process belongs to which")
@pytest.mark.parametrize("server", named(*BROKERS), indirect=True)
def test_a_stop_leaves_no_process_and_a_start_again_finds_the_same_ports(server: Server) -> None:
    pids = [process["pid"] for process in server.state()["processes"]]
    assert all(family(pid) for pid in pids)

    with server.away():
        assert not any(family(pid) for pid in pids)
        assert server.state()["pid"] is None
        for endpoint in server.endpoints.values():
            with pytest.raises(OSError, match="refused"):
                socket.create_connection(("127.0.0.1", port_of(endpoint)), timeout=5)

    assert server.state()["endpoints"] == server.endpoints


# Kafka


def committed_offset(consumer: Consumer, topic: str) -> int:
    """How far a group is. The node of a cluster that has just come up may not know yet that groups are its business."""
    until = time.monotonic() + BOUND
    while True:
        try:
            (committed,) = consumer.committed([TopicPartition(topic, 0)], BOUND)
        except KafkaException as error:
            if error.args[0].code() != KafkaError.NOT_COORDINATOR or time.monotonic() > until:
                raise
            consumer.poll(0.1)
        else:
            return int(committed.offset)


@pytest.mark.broker("kafka")
def test_kafka_keeps_records_and_offsets_over_a_restart(kafka: Server) -> None:
    plain = {"bootstrap.servers": kafka.endpoints["plaintext"]}
    topic, group = new_topic(kafka), uuid4().hex
    producer = Producer(plain)
    producer.produce(topic, b"before")
    assert producer.flush(BOUND) == 0
    with closing(Consumer({**plain, "group.id": group})) as consumer:
        consumer.commit(offsets=[TopicPartition(topic, 0, 1)], asynchronous=False)

    kafka.restart()

    settings = {**plain, "group.id": group, "auto.offset.reset": "earliest"}
    with closing(Consumer(settings)) as consumer:
        assert committed_offset(consumer, topic) == 1
        consumer.assign([TopicPartition(topic, 0, 0)])
        assert [message.value() for message in consumer.consume(1, BOUND)] == [b"before"]


def ways(kafka: Server, way: str, user: str) -> dict[str, Any]:
    """How the user gets in, in the client's words."""
    trusting = {"ssl.ca.location": str(kafka.files["ca.pem"])}
    if way in ("plaintext", "tls"):
        security = {"security.protocol": "plaintext"} if way == "plaintext" else {"security.protocol": "ssl"} | trusting
        return {"bootstrap.servers": kafka.endpoints[way], **security}
    if way == "ssl":
        holder = {USER: "client", NOBODY: "nobody"}.get(user, user)
        pair = {
            "ssl.certificate.location": str(kafka.files[f"{holder}.pem"]),
            "ssl.key.location": str(kafka.files[f"{holder}.key"]),
        }
        return {"bootstrap.servers": kafka.endpoints["ssl"], "security.protocol": "ssl", **trusting, **pair}
    return {
        "bootstrap.servers": kafka.endpoints["sasl_ssl"],
        "security.protocol": "sasl_ssl",
        "sasl.mechanism": way,
        "sasl.username": user,
        "sasl.password": kafka.users[user],
        **trusting,
    }


@pytest.mark.broker("kafka")
@pytest.mark.parametrize("way", ["plaintext", "tls", "ssl", "PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"])
def test_kafka_lets_its_user_do_everything(kafka: Server, way: str) -> None:
    topic = new_topic(kafka)

    with closing(Consumer({**ways(kafka, way, USER), "group.id": uuid4().hex})) as consumer:
        assert consumer.get_watermark_offsets(TopicPartition(topic, 0), BOUND) == (0, 0)


@pytest.mark.broker("kafka")
@pytest.mark.parametrize("way", ["ssl", "PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"])
def test_kafka_knows_a_user_who_may_do_nothing(kafka: Server, way: str) -> None:
    topic = new_topic(kafka)

    with closing(Consumer({**ways(kafka, way, NOBODY), "group.id": uuid4().hex})) as consumer:
        error = consumer.list_topics(topic, BOUND).topics[topic].error
    assert error is not None
    assert error.code() == KafkaError.TOPIC_AUTHORIZATION_FAILED


@pytest.mark.broker("kafka")
@pytest.mark.parametrize("way", ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"])
@pytest.mark.parametrize("wrong", [{"sasl.password": "wrong"}, {"sasl.username": "unknown"}])
def test_kafka_refuses_who_does_not_know_the_password(kafka: Server, way: str, wrong: dict[str, str]) -> None:
    error = refusal({**ways(kafka, way, USER), **wrong})

    assert error.code() == KafkaError._AUTHENTICATION


@pytest.mark.broker("kafka")
def test_kafka_refuses_who_shows_no_certificate_or_that_of_a_strange_authority(kafka: Server) -> None:
    without = {name: value for name, value in ways(kafka, "ssl", USER).items() if ".certificate." not in name}
    del without["ssl.key.location"]

    # A client is refused after the handshake, by the broker's alert.
    assert "SSL alert" in refusal(without).str()
    assert "SSL alert" in refusal(ways(kafka, "ssl", "stranger")).str()


@pytest.mark.broker("kafka")
def test_kafka_is_known_by_its_own_authority_only(kafka: Server) -> None:
    error = refusal({**ways(kafka, "tls", USER), "ssl.ca.location": str(kafka.files["stranger.pem"])})

    assert error.code() == KafkaError._SSL


def refusal(settings: dict[str, Any]) -> KafkaError:
    """The first thing that the client complains about."""
    errors: list[KafkaError] = []
    quiet = {"reconnect.backoff.ms": 1000, "log_level": 0}
    deadline = time.monotonic() + BOUND
    with closing(Consumer({**settings, **quiet, "group.id": uuid4().hex, "error_cb": errors.append})) as consumer:
        while not errors and time.monotonic() < deadline:
            consumer.poll(0.05)
    assert errors, "the broker let the client in"
    return errors[0]


def new_topic(kafka: Server) -> str:
    topic = uuid4().hex
    admin = AdminClient({"bootstrap.servers": kafka.endpoints["plaintext"]})
    admin.create_topics([NewTopic(topic, 1)])[topic].result(BOUND)
    return topic


# RabbitMQ


@pytest.mark.broker("rabbitmq")
async def test_rabbitmq_keeps_messages_over_a_restart(rabbitmq: Server) -> None:
    queue = uuid4().hex
    async with await aio_pika.connect(amqp(rabbitmq)) as connection:
        channel = await connection.channel()
        await channel.declare_queue(queue, durable=True)
        message = aio_pika.Message(b"before", delivery_mode=aio_pika.DeliveryMode.PERSISTENT)
        await channel.default_exchange.publish(message, queue)

    await asyncio.to_thread(rabbitmq.restart)

    async with await aio_pika.connect(amqp(rabbitmq)) as connection:
        found = await (await (await connection.channel()).get_queue(queue)).get()
        assert found is not None
        assert found.body == b"before"
        await found.ack()


@pytest.mark.broker("rabbitmq")
@pytest.mark.parametrize("endpoint", ["amqp", "amqps"])
@pytest.mark.parametrize("virtual_host", ["", "orders"])
async def test_rabbitmq_lets_its_user_do_everything(rabbitmq: Server, endpoint: str, virtual_host: str) -> None:
    url = amqp(rabbitmq, endpoint=endpoint) + virtual_host
    trusting = ssl.create_default_context(cafile=rabbitmq.files["ca.pem"])
    async with await aio_pika.connect(url, ssl_context=trusting) as connection:
        await (await connection.channel()).declare_queue(exclusive=True)


@pytest.mark.broker("rabbitmq")
async def test_rabbitmq_keeps_strangers_out(rabbitmq: Server) -> None:
    for user, password in ((USER, "wrong"), ("guest", "guest")):
        with pytest.raises(ProbableAuthenticationError):
            await aio_pika.connect(amqp(rabbitmq, user, password))

    async with await aio_pika.connect(amqp(rabbitmq, NOBODY)) as connection:
        with pytest.raises(ChannelAccessRefused):
            await (await connection.channel()).declare_queue(uuid4().hex)


def amqp(rabbitmq: Server, user: str = USER, password: str | None = None, *, endpoint: str = "amqp") -> str:
    scheme, _, place = rabbitmq.endpoints[endpoint].partition("://")
    return f"{scheme}://{user}:{password or rabbitmq.users[user]}@{place}/"


# ActiveMQ


@pytest.mark.broker("activemq")
def test_activemq_keeps_messages_over_a_restart(activemq: Server) -> None:
    queue = f"/queue/{uuid4().hex}"
    with stomp(activemq.endpoints["stomp"], USER, activemq.users[USER]) as wire:
        assert say(wire, "SEND", f"destination:{queue}", "persistent:true", "receipt:1", body="before") == "RECEIPT"

    activemq.restart()

    with stomp(activemq.endpoints["stomp"], USER, activemq.users[USER]) as wire:
        assert say(wire, "SUBSCRIBE", "id:1", f"destination:{queue}") == "MESSAGE"


@pytest.mark.broker("activemq")
@pytest.mark.parametrize("endpoint", ["stomp", "stomp+ssl"])
def test_activemq_lets_in_whom_it_knows(activemq: Server, endpoint: str) -> None:
    where, queue = activemq.endpoints[endpoint], f"destination:/queue/{uuid4().hex}"
    authority = activemq.files["ca.pem"]
    with stomp(where, USER, activemq.users[USER], authority) as wire:
        assert say(wire, "SUBSCRIBE", "id:1", "receipt:1", queue) == "RECEIPT"
    with stomp(where, NOBODY, activemq.users[NOBODY], authority) as wire:
        assert say(wire, "SUBSCRIBE", "id:1", "receipt:1", queue) == "ERROR"
    # On a busy machine the broker closes the connection before its ERROR has gone out.
    with pytest.raises((PermissionError, ConnectionError)), stomp(where, USER, "wrong", authority):
        pass


@pytest.mark.broker("activemq")
def test_a_fresh_start_knows_nothing_of_the_last_one(activemq: Server, tmp_path: Path) -> None:
    # In another checkout: whoever uses the broker of this one keeps what is in it.
    shutil.copytree(PROJECT / "scripts" / "brokers", tmp_path / "scripts" / "brokers")
    program = shutil.copy(PROJECT / "scripts" / "services", tmp_path / "scripts")

    def run(*arguments: str) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, program, *arguments, "--json", "activemq"], capture_output=True, text=True, check=True
        )
        state: dict[str, Any] = json.loads(done.stdout) if "stop" not in arguments else {}
        return state

    def depth(state: dict[str, Any]) -> int:
        """How many messages there are: those that somebody who looks at the queue is shown."""
        queue = "destination:/queue/kept"
        with stomp(state["endpoint"], USER, state["users"][USER]) as wire:
            count, heard = 0, say(wire, "SUBSCRIBE", "id:1", queue, "browser:true")
            while b"browser:end" not in wire.last:
                assert heard == "MESSAGE"
                count, heard = count + 1, wire.hear()
        return count

    try:
        first = run("start")
        assert set(first["endpoints"].values()).isdisjoint(activemq.endpoints.values())
        with stomp(first["endpoint"], USER, first["users"][USER]) as wire:
            queue = ("destination:/queue/kept", "persistent:true", "receipt:1")
            assert say(wire, "SEND", *queue, body="kept") == "RECEIPT"
        run("stop")
        assert depth(run("start", "--again")) == 1
        run("stop")
        assert depth(run("start")) == 0
    finally:
        run("stop")


class Wire:
    """A connection that speaks frames of STOMP."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.last = b""
        self._rest = b""

    def hear(self) -> str:
        """The command of the next frame; what else it said is in `last`."""
        while b"\0" not in self._rest:
            heard = self.connection.recv(65536)
            if not heard:
                raise ConnectionError("the broker closed the connection")
            self._rest += heard
        self.last, _, self._rest = self._rest.partition(b"\0")
        return self.last.lstrip().partition(b"\n")[0].decode()


def say(wire: Wire, command: str, *headers: str, body: str = "") -> str:
    """Send a frame, and hear the answer's command."""
    wire.connection.sendall("\n".join((command, *headers, "", body)).encode() + b"\0")
    return wire.hear()


@contextmanager
def stomp(endpoint: str, user: str, password: str, authority: Path | None = None) -> Iterator[Wire]:
    """A connection of the user. Raises PermissionError when the broker does not let it in."""
    with socket.create_connection(("127.0.0.1", port_of(endpoint)), timeout=BOUND) as plain:
        connection: socket.socket = plain
        if "ssl" in endpoint:
            connection = ssl.create_default_context(cafile=authority).wrap_socket(plain, server_hostname="127.0.0.1")
        with connection:
            wire = Wire(connection)
            if say(wire, "CONNECT", "accept-version:1.2", "host:h", f"login:{user}", f"passcode:{password}") == "ERROR":
                raise PermissionError(wire.last)
            yield wire


# What Linux knows of processes


def port_of(endpoint: str) -> int:
    return int(endpoint.rpartition(":")[2])


def family(leader: int) -> list[int]:
    """The processes of a session that has not ended: who leads it, and all that came from there and stayed in it."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader and fields[0] != "Z":
            found.append(int(folder.name))
    return found


def listening(pids: list[int]) -> set[tuple[str, int]]:
    """The addresses and ports on which the processes wait for connections."""
    own = set()
    for pid in pids:
        for file in Path(f"/proc/{pid}/fd").iterdir():
            try:
                own.add(str(file.readlink()))
            except OSError:
                continue
    found = set()
    for table, family in (("tcp", socket.AF_INET), ("tcp6", socket.AF_INET6)):
        path = Path("/proc/net") / table
        for line in path.read_text().splitlines()[1:] if path.exists() else []:
            _, local, _, state, *_, inode = line.split()[:10]
            if state == "0A" and f"socket:[{inode}]" in own:
                address, _, port = local.partition(":")
                words = (int(address[at : at + 8], 16) for at in range(0, len(address), 8))
                raw = b"".join(word.to_bytes(4, sys.byteorder) for word in words)
                found.add((socket.inet_ntop(family, raw), int(port, 16)))
    return found

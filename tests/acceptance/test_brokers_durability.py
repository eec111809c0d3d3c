"""Twenty thousand messages through each broker and a real server, with a function that fails at random: whatever
becomes of the server on the way, or of one that shares its consumer group, nothing is lost and nothing is left over.
"""

from __future__ import annotations

import asyncio
import json
import signal
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from uuid import uuid4

import aio_pika
import pytest
import spoilers
from brokers import ACCOUNT, PROJECT, REGION, Server
from confluent_kafka import Consumer, TopicPartition
from pamqp.commands import Basic
from serve_lab import Headrace, are_gone, functions_table, state_of, until
from test_streams_end_to_end import PATIENCE, Journal, is_in_order

from headrace.access import Login

# Queues and topics are filled and looked into as the tests of the sources do it.
sys.path.append(str(PROJECT / "tests" / "sources"))
import activemq_lab
import rabbitmq_lab
from kafka_lab import SOON, KafkaLab

MESSAGES = 20_000
BATCH_SIZE = 200
PARTITIONS = 6
#: Batches of a topic that are in flight at once, each of other partitions than the others.
POLLERS = {"MinimumPollers": 3, "MaximumPollers": 3}
#: After these shares of the messages the server is killed.
DEATHS = (0.15, 0.4, 0.7)
#: Seconds after which the cluster takes a member for dead that was killed (the session timeout of our consumers).
SESSION_SECONDS = 6.0
#: The same for a member that has left: a fraction of that.
HANDOVER_SECONDS = 3.0
SECRET = f"arn:aws:secretsmanager:{REGION}:{ACCOUNT}:secret:plant-login-Ab12Cd"
BROKER = f"arn:aws:mq:{REGION}:{ACCOUNT}:broker:plant:b-1e7d3b90-4c6f-4f2a-8d15-b0a9c8e7f623"
USER = "headrace"

T = TypeVar("T")


def messages(count: int, stretch: int, seed: int = 2026) -> list[str]:
    """So many messages, of which one in each stretch spoils the batch it comes in, once or twice."""
    chance = Random(seed)
    spoils = {chance.randrange(first, first + stretch): chance.randint(1, 2) for first in range(0, count, stretch)}
    return [spoilers.body(number, spoils.get(number, 0)) for number in range(count)]


@dataclass
class Mill:
    """A server, its mapping, and what its function has written down."""

    place: Path
    handler: str
    headrace: Callable[..., Headrace]
    clients: Callable[..., Any]
    #: What of the command line leads to the broker.
    arguments: Sequence[str | Path] = ()
    #: The settings of the mapping.
    settings: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.place.mkdir(exist_ok=True)
        self.journal = Journal(self.place / "journal")
        self._table = functions_table(self.place / "functions.toml", self.journal.path, 20, miller=self.handler)

    def start(self) -> Headrace:
        data = self.place / "data"
        return self.headrace(
            "--no-services", "--data-dir", data, "--functions", self._table, *self.arguments, directory=self.place
        )

    def mapped(self, server: Headrace) -> str:
        functions = self.clients("lambda", server.url)
        uuid: str = functions.create_event_source_mapping(FunctionName="miller", **self.settings)["UUID"]
        until(lambda: state_of(functions, uuid) == "Enabled", "enabled")
        return uuid

    def until_handled(self, count: int, what: str) -> None:
        until(lambda: self.journal.grow() >= count, what, PATIENCE)

    def end(self, server: Headrace) -> None:
        """Kill a server, and read what its functions have still written."""
        # It moves no more from this moment on, however long it takes to find its workers.
        server.signal(signal.SIGSTOP)
        children = server.children()
        server.kill()
        until(lambda: are_gone(children), "no worker left")
        self.journal.grow()


@pytest.fixture
def mill(headrace: Callable[..., Headrace], clients: Callable[..., Any], tmp_path: Path) -> Callable[..., Mill]:
    """Makes mills: `mill("one", "plain")`."""

    def make(name: str, handler: str, **more: Any) -> Mill:
        return Mill(tmp_path / name, f"spoilers.{handler}", headrace, clients, **more)

    return make


@dataclass(frozen=True)
class Outcome:
    """A run of all messages over several lives of the server."""

    server: Headrace
    uuid: str
    #: How much had been handled at each death.
    deaths: Sequence[int]
    #: How often each message was handled, by its text.
    handled: Counter[str]

    @property
    def again(self) -> int:
        return self.handled.total() - len(self.handled)


def killed_on_the_way(mill: Mill, sent: Sequence[str], in_flight: int) -> Outcome:
    """Let all messages be handled by a server that is killed three times on the way, and see that none is lost.

    At each death so many batches may be in flight, and one more on its way to be settled.
    """
    started = time.monotonic()
    server = mill.start()
    uuid = mill.mapped(server)
    deaths = []
    for share in DEATHS:
        mill.until_handled(int(share * len(sent)), f"{share:.0%} handled")
        mill.end(server)
        deaths.append(len(mill.journal.entries))
        assert len(mill.journal.seen) < len(sent)
        server = mill.start()
        # The mapping goes on by itself: nobody asks for it.
        assert server.url
    mill.until_handled(len(sent), "every message handled")
    outcome = Outcome(server, uuid, deaths, Counter(entry["body"] for entry in mill.journal.entries))
    print(
        f"{len(outcome.handled)} messages in {time.monotonic() - started:.1f} s, {outcome.again} handled again, "
        f"{len(spoilers.noted(mill.journal.path))} batches spoilt, deaths at {deaths}"
    )
    assert outcome.handled.keys() == set(sent)
    assert outcome.again <= len(DEATHS) * (in_flight + 1) * BATCH_SIZE
    # Each spoilt as many batches as it was to, before it was handled.
    assert Counter(spoilers.noted(mill.journal.path)) == Counter(
        {body: spoils for body in sent if (spoils := int(body.partition(" ")[2]))}
    )
    assert not server.events("poller_failed")
    shown = server.mappings()
    assert list(shown) == [uuid]
    assert shown[uuid]["State"] == "Enabled"
    return outcome


# --- Kafka


@pytest.fixture
def lab(kafka: Server) -> Iterator[KafkaLab]:
    with KafkaLab(kafka.endpoints["plaintext"]) as lab:
        yield lab


@dataclass(frozen=True)
class Topic:
    """A topic of six partitions, the group that reads it, and what it holds."""

    lab: KafkaLab
    name: str
    group: str

    def fill(self, sent: Iterable[str]) -> None:
        self.lab.produce(self.name, [(f"key {int(body.partition(' ')[0]) % 500}", body) for body in sent])

    def settings(self, **more: Any) -> dict[str, Any]:
        """Of a mapping that reads it."""
        return {
            "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": [self.lab.endpoint]}},
            "SourceAccessConfigurations": [],
            "SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": self.group},
            "Topics": [self.name],
            "StartingPosition": "TRIM_HORIZON",
            **more,
        }

    def ends(self) -> dict[int, int]:
        """How many records each partition has."""
        with Consumer({"bootstrap.servers": self.lab.endpoint, "group.id": "looks", "log_level": 0}) as consumer:
            partitions = [TopicPartition(self.name, number) for number in range(PARTITIONS)]
            return {each.partition: consumer.get_watermark_offsets(each, timeout=SOON)[1] for each in partitions}

    def until_committed(self) -> None:
        """Wait until the group has nothing left to read."""
        ends = self.ends()
        until(lambda: self.lab.committed(self.group, self.name) == ends, f"committed up to {ends}")


@pytest.fixture
def topic(lab: KafkaLab) -> Iterator[Topic]:
    topic = Topic(lab, lab.topic(PARTITIONS), f"group-{uuid4().hex}")
    yield topic
    lab.delete(topic.name)


def owned(server: Headrace) -> set[str]:
    """The partitions that a server has now, as its log tells."""
    found: set[str] = set()
    for event in server.events():
        if event["event"] == "partition_gained":
            found.add(event["shard"])
        elif event["event"] == "partition_lost":
            found.discard(event["shard"])
    return found


def lanes(journal: Journal) -> dict[str, list[int]]:
    """The offsets of each partition, in the order in which they were handled."""
    found: dict[str, list[int]] = {}
    for entry in journal.entries:
        found.setdefault(entry["key"], []).append(int(entry["id"].partition(":")[2]))
    return found


@pytest.mark.broker("kafka")
def test_kafka_loses_nothing_when_the_server_is_killed_on_the_way(mill: Callable[..., Mill], topic: Topic) -> None:
    sent = messages(MESSAGES, 1_000)
    topic.fill(sent)
    one = mill(
        "mill", "reporting",
        settings=topic.settings(
            BatchSize=BATCH_SIZE, FunctionResponseTypes=["ReportBatchItemFailures"],
            ProvisionedPollerConfig=POLLERS,
        ),
    )  # fmt: skip
    # Beside each batch in flight, what was handled before of its partitions may still have to be committed.
    outcome = killed_on_the_way(one, sent, in_flight=2 * 3)

    topic.until_committed()
    # Each partition from its first to its last record in order; and from each start on, which goes back to what was
    # committed, without a repeat.
    assert {lane: sorted(set(offsets)) for lane, offsets in lanes(one.journal).items()} == {
        f"{topic.name}-{number}": list(range(end)) for number, end in topic.ends().items()
    }
    entries = one.journal.entries
    assert is_in_order(entries)
    for first, last in pairwise([0, *outcome.deaths, len(entries)]):
        assert last > first
        assert is_in_order(entries[first:last])
        assert len({entry["id"] for entry in entries[first:last]}) == last - first
    counters = outcome.server.mappings()[outcome.uuid]["Counters"]
    assert 0 < counters["retried"] < counters["invoked"]
    assert counters["discarded"] == counters["positions_lost"] == 0
    assert outcome.server.stop() == 0


def pair_of_mills(mill: Callable[..., Mill], topic: Topic) -> tuple[Mill, Mill, Headrace, Headrace]:
    """Two servers on one group, each with half of the partitions, and nothing to be handled yet."""
    settings = topic.settings(BatchSize=50, ProvisionedPollerConfig=POLLERS)
    first, second = (mill(name, "plain", settings=settings) for name in ("first", "second"))
    servers = first.start(), second.start()
    # One after the other, so that the second is never asked to give any up.
    first.mapped(servers[0])
    until(lambda: len(owned(servers[0])) == PARTITIONS, "all partitions")
    second.mapped(servers[1])
    until(lambda: all(len(owned(server)) == PARTITIONS // 2 for server in servers), "half of the partitions each")
    assert not owned(servers[0]) & owned(servers[1])
    return first, second, *servers


@pytest.mark.broker("kafka")
def test_the_partitions_of_a_server_that_was_killed_are_taken_over(mill: Callable[..., Mill], topic: Topic) -> None:
    first, second, dying, surviving = pair_of_mills(mill, topic)
    theirs, ours = owned(dying), owned(surviving)
    sent = messages(MESSAGES // 2, MESSAGES // 20)
    topic.fill(sent)
    first.until_handled(len(sent) // 8, "an eighth handled")
    first.end(dying)
    died = time.monotonic()
    until(lambda: theirs <= owned(surviving), "the partitions taken over", 3 * SESSION_SECONDS)
    taken_over = time.monotonic() - died
    until(
        lambda: second.journal.grow() and len(first.journal.seen | second.journal.seen) == len(sent),
        "every message handled",
        PATIENCE,
    )
    topic.until_committed()
    assert surviving.stop() == 0
    again = len(first.journal.seen & second.journal.seen)
    print(
        f"{len(first.journal.seen)} handled before the death, {len(second.journal.seen)} by the other, "
        f"{again} of them again; taken over after {taken_over:.1f} s"
    )

    ends = {f"{topic.name}-{number}": end for number, end in topic.ends().items()}
    before, after = lanes(first.journal), lanes(second.journal)
    # Who survives goes on with its own partitions as if nothing had happened: everything once, in order.
    assert before.keys() <= theirs
    assert {lane: after[lane] for lane in ours} == {lane: list(range(ends[lane])) for lane in ours}
    assert not surviving.events("partition_lost")
    # What it took over it begins at what was committed: no record is left out, none comes after the last twice.
    for lane in theirs:
        handled = before.get(lane, [])
        assert handled == list(range(len(handled)))
        begin = after[lane][0] if lane in after else ends[lane]
        assert begin <= len(handled)
        assert after.get(lane, []) == list(range(begin, ends[lane]))


@pytest.mark.broker("kafka")
def test_a_server_that_stops_hands_its_partitions_over_at_once(mill: Callable[..., Mill], topic: Topic) -> None:
    first, second, stopping, staying = pair_of_mills(mill, topic)
    theirs = owned(stopping)
    sent = messages(MESSAGES // 2, MESSAGES // 20)
    topic.fill(sent)
    first.until_handled(len(sent) // 8, "an eighth handled")
    asked = time.monotonic()
    assert stopping.stop() == 0
    until(lambda: theirs <= owned(staying), "the partitions handed over", HANDOVER_SECONDS)
    handed_over = time.monotonic() - asked
    first.journal.grow()
    second.until_handled(len(sent) - len(first.journal.seen), "every message handled")
    topic.until_committed()
    assert staying.stop() == 0
    second.journal.grow()
    print(
        f"{len(first.journal.seen)} handled by who stopped, {len(second.journal.seen)} by the other; "
        f"handed over after {handed_over:.1f} s"
    )

    assert handed_over < HANDOVER_SECONDS
    assert not first.journal.seen & second.journal.seen
    ends = {f"{topic.name}-{number}": end for number, end in topic.ends().items()}
    before, after = lanes(first.journal), lanes(second.journal)
    assert {lane: [*before.get(lane, ()), *after.get(lane, ())] for lane in ends} == {
        lane: list(range(end)) for lane, end in ends.items()
    }
    assert before.keys() <= theirs
    assert not staying.events("partition_lost")


# --- RabbitMQ and ActiveMQ


def plant(server: Server, endpoint: str, place: Path) -> tuple[str, ...]:
    """The options that name a broker of Amazon MQ, and its user and password in a file."""
    login = place / "login.json"
    login.write_text(json.dumps({"username": USER, "password": server.users[USER]}))
    return "--mq-broker", f"{BROKER}={server.endpoints[endpoint]}", "--secret", f"{SECRET}=file:{login}"


def of_queue(queue: str) -> dict[str, Any]:
    """The settings of a mapping that reads a queue."""
    access = [{"Type": "BASIC_AUTH", "URI": SECRET}]
    return {
        "EventSourceArn": BROKER, "Queues": [queue], "SourceAccessConfigurations": access, "BatchSize": BATCH_SIZE
    }  # fmt: skip


@pytest.mark.broker("rabbitmq")
def test_rabbitmq_loses_nothing_when_the_server_is_killed_on_the_way(
    mill: Callable[..., Mill], rabbitmq: Server, tmp_path: Path
) -> None:
    queue = f"mill-{uuid4().hex}"

    def look(work: Callable[[rabbitmq_lab.Lab], Awaitable[T]]) -> T:
        async def looked() -> T:
            login = Login(USER, rabbitmq.users[USER])
            async with rabbitmq_lab.Lab(rabbitmq.endpoints["amqp"], login) as lab:
                return await work(lab)

        return asyncio.run(looked())

    async def fill(lab: rabbitmq_lab.Lab) -> None:
        await lab.frames.queue_declare(queue, durable=True)
        # Without a confirmation of each, which takes five times as long: they are counted instead.
        async with await aio_pika.connect(
            host=lab.host, port=lab.port, login=lab.login.username, password=lab.login.password
        ) as connection:
            channel = await connection.channel(publisher_confirms=False)
            frames: Any = await channel.get_underlay_channel()
            for body in sent:
                properties = Basic.Properties(delivery_mode=2)
                await frames.basic_publish(body.encode(), routing_key=queue, properties=properties, wait=False)
            await lab.until_ready(queue, len(sent))

    async def left(lab: rabbitmq_lab.Lab) -> tuple[int, int]:
        return await lab.ready(queue), await lab.consumers(queue)

    # A failure is dear here: it holds everything up for a second.
    sent = messages(MESSAGES, MESSAGES // 4)
    look(fill)
    one = mill("mill", "handler", arguments=plant(rabbitmq, "amqp", tmp_path), settings=of_queue(queue))
    outcome = killed_on_the_way(one, sent, in_flight=1)

    # At the end of the server whatever it had not settled is in the queue again, and there is nothing.
    until(lambda: look(left) == (0, 1), "an empty queue")
    assert outcome.server.stop() == 0
    until(lambda: look(left)[1] == 0, "no consumer left")
    assert look(left) == (0, 0)
    look(lambda lab: lab.delete(queue))


@pytest.mark.broker("activemq")
def test_activemq_loses_nothing_when_the_server_is_killed_on_the_way(
    mill: Callable[..., Mill], activemq: Server, tmp_path: Path
) -> None:
    lab = activemq_lab.Lab(activemq.endpoints["stomp"], Login(USER, activemq.users[USER]))
    queue = lab.queue()
    sent = messages(MESSAGES, 1_000)
    asyncio.run(lab.send_texts(queue, *sent))
    one = mill("mill", "handler", arguments=plant(activemq, "stomp", tmp_path), settings=of_queue(queue))
    outcome = killed_on_the_way(one, sent, in_flight=5)

    # With what somebody has and has not settled.
    until(lambda: asyncio.run(lab.count(queue)) == 0, "an empty queue")
    assert outcome.server.stop() == 0
    assert asyncio.run(lab.count(queue)) == 0
    # No message failed so often that it was given up.
    assert asyncio.run(lab.dead_letters(queue)) == []

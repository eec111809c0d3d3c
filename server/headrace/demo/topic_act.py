"""The act of Kafka: a topic with several partitions, a batch over all of them with one record that always fails, how
that is found, given up and documented in another topic, and how far the consumer group is in the end.
"""

from __future__ import annotations

import json
import time
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from headrace.demo.server import HERE, Act, Server
from headrace.demo.show import Show
from headrace.errors import ConfigurationError

RETRIES = 2
PARTITIONS = 4
#: What is paid, in cents, one of them broken: payment n goes to partition n % PARTITIONS.
CENTS: list[int | str] = [150 + 25 * number for number in range(16)]
BROKEN = 9
CENTS[BROKEN] = "a lot"
#: Seconds that a cluster has for an answer.
ANSWER_SECONDS = 20.0


@contextmanager
def staged(servers: str) -> Iterator[Act]:
    """The act at a cluster that lets everybody in. Its topics and its consumer group are gone afterwards."""
    cluster = _Cluster(servers, uuid4().hex[:6])
    cluster.make_topics()
    try:
        yield Act("payments", lambda server, show: _play(cluster, server, show), _suggestions)
    finally:
        cluster.tidy()


class _Cluster:
    """A cluster, with the names that are the act's own there."""

    def __init__(self, servers: str, name: str) -> None:
        from confluent_kafka.admin import AdminClient

        self.servers = servers
        self.topic = f"payments-{name}"
        self.dead = f"payments-dead-{name}"
        self.group = f"headrace-demo-{name}"
        self._known: dict[str, Any] = {"bootstrap.servers": servers, "log_level": 0}
        self._admin = AdminClient(self._known)

    def make_topics(self) -> None:
        from confluent_kafka import KafkaException
        from confluent_kafka.cimpl import NewTopic

        wanted = [NewTopic(self.topic, PARTITIONS), NewTopic(self.dead, 1)]
        try:
            for made in self._admin.create_topics(wanted, request_timeout=ANSWER_SECONDS).values():
                made.result()
        except KafkaException as error:
            raise ConfigurationError(f"no topic can be made at {self.servers}: {error.args[0].str()}") from None

    def put(self) -> None:
        from confluent_kafka import Producer

        producer = Producer(self._known)
        for number, cents in enumerate(CENTS):
            value = json.dumps({"number": number, "cents": cents})
            producer.produce(self.topic, value, key=f"account {number % PARTITIONS}", partition=number % PARTITIONS)
        if producer.flush(ANSWER_SECONDS):
            raise ConfigurationError(f"the cluster at {self.servers} does not take records")

    def committed(self) -> dict[int, int]:
        """How far the group is, by partition: once it is everywhere at the end, or as far as it gets."""
        from confluent_kafka import Consumer, TopicPartition

        deadline = time.monotonic() + ANSWER_SECONDS
        partitions = [TopicPartition(self.topic, number) for number in range(PARTITIONS)]
        # Not by the administrator's client: librdkafka 2.16 dies of that question on a cluster that has just started.
        with Consumer({**self._known, "group.id": self.group, "enable.auto.commit": False}) as consumer:
            while True:
                found = consumer.committed(partitions, timeout=ANSWER_SECONDS)
                offsets = {each.partition: each.offset for each in found if each.offset >= 0}
                if sum(offsets.values()) == len(CENTS) or time.monotonic() > deadline:
                    return dict(sorted(offsets.items()))
                time.sleep(0.1)

    def documents(self) -> list[tuple[bytes | None, dict[str, Any]]]:
        """Keys and values of what the other topic holds."""
        from confluent_kafka import Consumer, TopicPartition

        with Consumer({**self._known, "group.id": f"{self.group}-looks", "enable.auto.commit": False}) as consumer:
            consumer.assign([TopicPartition(self.dead, 0, 0)])
            end = consumer.get_watermark_offsets(TopicPartition(self.dead, 0), timeout=ANSWER_SECONDS)[1]
            messages = consumer.consume(end, ANSWER_SECONDS) if end else []
        return [(message.key(), json.loads(message.value() or b"{}")) for message in messages]

    def tidy(self) -> None:
        from confluent_kafka import KafkaException

        with suppress(KafkaException):
            for gone in self._admin.delete_topics([self.topic, self.dead], request_timeout=5).values():
                with suppress(KafkaException):
                    gone.result()
            for gone in self._admin.delete_consumer_groups([self.group], request_timeout=5).values():
                with suppress(KafkaException):
                    gone.result()


@dataclass(slots=True)
class _Seen:
    """What the log has told of the mapping."""

    #: How often each event came.
    events: Counter[str] = field(default_factory=Counter)
    dealt_with: int = 0
    given_up: int = 0
    #: What the function printed of each payment.
    charged: list[int] = field(default_factory=list)

    @property
    def is_all(self) -> bool:
        return self.dealt_with + self.given_up == len(CENTS) and len(self.charged) >= self.dealt_with


def _play(cluster: _Cluster, server: Server, show: Show) -> str | None:
    show.step(f"Creating the mapping of the topic `{cluster.topic}`, which has {PARTITIONS} partitions")
    mapping = _mapping(server.url, cluster)
    show.say(f"{mapping}: batches of up to {len(CENTS)} go to the function `charge` ({HERE / 'payments' / 'app.py'})")
    show.say(f"a record that fails {RETRIES + 1} times by itself is documented at kafka://{cluster.dead}")
    seen = _Seen()
    for event in server.events():
        if event is not None and event["event"] == "partition_gained":
            seen.events["partition_gained"] += 1
            if seen.events["partition_gained"] == PARTITIONS:
                break
    show.say(
        f"it is a member of the consumer group {cluster.group} and has got {seen.events['partition_gained']} partitions"
    )
    show.step(f"Putting {len(CENTS)} payments, one of which is no amount")
    started = time.monotonic()
    cluster.put()
    _watch(server, show, mapping, seen)
    seconds = time.monotonic() - started
    show.step("Summary of the topic")
    counters = server.counters(mapping)
    show.say(
        f"{counters['processed']} of {len(CENTS)} payments charged, in {counters['invoked']} invocations and "
        f"{seconds:.1f} s; {counters['bisected']} times a batch was halved"
    )
    offsets = cluster.committed()
    show.say("committed: " + ", ".join(f"partition {number} up to {offset}" for number, offset in offsets.items()))
    documents = cluster.documents()
    for key, document in documents:
        context, info = document["requestContext"], document["KafkaBatchInfo"]
        ((lane, (record,)),) = document["payload"]["records"].items()
        show.say(
            f"documented with the key {(key or b'').decode()!r}: {context['condition']} after "
            f"{context['approximateInvokeCount']} invocations, offset {info['recordInfo']['offset']} of {lane}, "
            f"and the record itself: {b64decode(record['value']).decode()}"
        )
    faults = _faults(seen, counters, offsets, documents)
    for fault in faults:
        show.bad(fault)
    if faults:
        return None
    show.good(
        "The broken payment was found and documented; every other one was charged, and all offsets are committed."
    )
    return mapping


def _mapping(url: str, cluster: _Cluster) -> str:
    from headrace.client import Client
    from headrace_client.models import (
        DestinationConfig,
        Endpoints,
        OnFailure,
        SelfManagedEventSource,
        SelfManagedKafkaEventSourceConfig,
        SelfManagedKafkaMapping,
    )

    request = SelfManagedKafkaMapping(
        self_managed_event_source=SelfManagedEventSource(Endpoints(cluster.servers.split(","))),
        source_access_configurations=[],
        self_managed_kafka_event_source_config=SelfManagedKafkaEventSourceConfig(cluster.group),
        topics=[cluster.topic],
        function_name="charge",
        starting_position="TRIM_HORIZON",
        batch_size=len(CENTS),
        # A full batch does not wait; this one is to be full.
        maximum_batching_window_in_seconds=5,
        bisect_batch_on_function_error=True,
        maximum_retry_attempts=RETRIES,
        destination_config=DestinationConfig(OnFailure(f"kafka://{cluster.dead}")),
    )
    with Client(url, validate=True) as client:
        return str(client.create(request).uuid)


def _watch(server: Server, show: Show, mapping: str, seen: _Seen) -> None:
    """Show invocations as they come, until every payment is charged or given up."""
    show.step("Watching the batches")
    for event in server.events():
        if event is None:
            continue
        name = event["event"]
        if name == "function_log" and event["line"].startswith("charged "):
            show.faint(f"   {event['line']}")
            seen.charged += map(int, event["line"].removeprefix("charged ").split(", "))
        elif event.get("mapping") == mapping:
            seen.events[name] += 1
        match name:
            case "batch":
                seen.dealt_with += event["records"] - event["failed"]
                result = "dealt with" if not event["failed"] else event["result"]
                whence = f" of {event['shard']}" if event["records"] == len(CENTS) else ""
                show.say(f"{_payments(event['records'])}{whence} in {event['milliseconds']} ms: {result}")
            case "bisected":
                show.faint("   halved, and tried again")
            case "retry":
                show.faint(f"   tried again in {event['seconds']:.1f} s")
            case "discarded":
                seen.given_up += event["records"]
                show.say(f"{_payments(event['records'])} given up: {event['condition']}")
            case "notified":
                show.say(f"{_payments(event['records'])} documented at {event['destination']}")
            case _ if event["level"] != "info":
                show.bad(json.dumps(event))
        if seen.is_all:
            break


def _faults(
    seen: _Seen, counters: dict[str, Any], offsets: dict[int, int], documents: list[tuple[bytes | None, dict[str, Any]]]
) -> list[str]:
    """What did not come out as it should."""
    each = len(CENTS) // PARTITIONS
    expected = {
        "payments charged": (sorted(seen.charged), [number for number in range(len(CENTS)) if number != BROKEN]),
        "payments dealt with": (counters["processed"], len(CENTS) - 1),
        "payments given up": (counters["discarded"], 1),
        "times halved": (counters["bisected"], (len(CENTS) - 1).bit_length()),
        "retries": (seen.events["retry"], RETRIES),
        "offsets committed": (offsets, dict.fromkeys(range(PARTITIONS), each)),
        "records documented": (
            [(key, document["KafkaBatchInfo"]["recordInfo"]["offset"]) for key, document in documents],
            [(f"account {BROKEN % PARTITIONS}".encode(), str(BROKEN // PARTITIONS))],
        ),
    }
    return [
        f"{what}: expected {wanted}, found {found}" for what, (found, wanted) in expected.items() if found != wanted
    ]


def _suggestions(url: str, mapping: str) -> list[str]:
    return [f"HEADRACE_URL={url} .venv/bin/headrace explain {mapping}"]


def _payments(number: int) -> str:
    return "1 payment" if number == 1 else f"{number} payments"

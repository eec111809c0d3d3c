"""Whole events, as files in `tests/events`: exactly these reach a function, down to the order of keys.

The same events come from a queue in memory and from what an SQS server answers, and from a topic in memory. The files'
values are made up, the shape is the cloud's (recorded; of topics and brokers documented).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from headrace.core import envelope
from headrace.core.envelope import Envelope, Sized
from headrace.core.unwrap import unwrap
from headrace.model import EventSourceMapping, Options, Record, SourceKind, State
from headrace.sources import sqs
from headrace.sources.memory import MemoryQueue, MemorySource
from headrace.sources.memory_topics import MemoryTopic, MemoryTopics

EVENTS = Path(__file__).parents[1] / "events"
SENT, RECEIVED = 1_764_000_000.0, 1_764_000_000.005
AT_ONCE, WITH_WINDOW = Options(batch_size=10, window=0), Options(batch_size=10, window=1)

TITLED = {
    "Title": {"stringValue": "abc", "dataType": "String"},
    "Weight": {"stringValue": "1.50", "dataType": "Number"},
    "Seal": {"binaryValue": "AAEC", "dataType": "Binary"},
    "Currency": {"stringValue": "CHF", "dataType": "String.iso"},
}
# A file, the messages (body, group, attributes), how often they are received, and the mapping's options.
FILES: list[tuple[str, list[tuple[str, str | None, dict[str, Any]]], int, Options]] = [
    (
        "sqs",
        [('{"order": 1, "total": 12.50}', None, {}), ("two lines:\nthe “second”, and more \U0001f4e6", None, {})],
        1,
        AT_ONCE,
    ),
    ("sqs_window", [('{"order": 1, "total": 12.50}', None, {})], 1, WITH_WINDOW),
    ("sqs_message_attributes", [("with attributes", None, TITLED)], 1, AT_ONCE),
    ("sqs_message_attributes", [("with attributes", None, TITLED)], 1, WITH_WINDOW),
    ("sqs_second_receive", [("failed once", None, {})], 2, AT_ONCE),
    ("sqs_fifo", [("first of A", "A", {}), ("first of B", "B", {})], 1, AT_ONCE),
]


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = SENT

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("nobody waits here")


def event(records: Sequence[Record], options: Options) -> str:
    return envelope.event([envelope.encode(SourceKind.SQS, record, options) for record in records]).decode()


def expected(name: str) -> str:
    """A file's event without white space, its keys in their order."""
    return json.dumps(json.loads((EVENTS / f"{name}.json").read_text()), separators=(",", ":"), ensure_ascii=False)


@pytest.mark.parametrize(("name", "messages", "receives", "options"), FILES)
async def test_from_a_queue_in_memory(
    name: str, messages: list[tuple[str, str | None, dict[str, Any]]], receives: int, options: Options
) -> None:
    watch = Watch()
    queue = MemoryQueue(watch, name="orders", fifo=messages[0][1] is not None)
    for number, (body, group, attributes) in enumerate(messages, start=1):
        queue.send(body, group=group, attributes=attributes, id=f"0b0c9f1e-0000-4000-8000-{number:012d}")
        watch.time += 0.002
    source = MemorySource(queue)
    (lane,) = await source.lanes()
    watch.time = RECEIVED
    for _ in range(receives):
        page = await source.read(lane, 10, 0)
        watch.time += queue.visibility_timeout

    assert event(page.records, options) == expected(name)


@pytest.mark.parametrize("name", sorted({name for name, *_ in FILES}))
def test_from_an_answer_of_sqs(name: str) -> None:
    document = json.loads((EVENTS / f"{name}.json").read_text())
    options = WITH_WINDOW if name == "sqs_window" else AT_ONCE
    arn = document["Records"][0]["eventSourceARN"]

    records = [sqs.record(as_received(record), arn, RECEIVED, 30) for record in document["Records"]]

    assert event(records, options) == expected(name)


def as_received(record: dict[str, Any]) -> dict[str, Any]:
    """The message of a ReceiveMessage answer from which the record is made. Servers give attributes in any order."""
    attributes = {
        name: {
            "DataType": value["dataType"],
            **({"StringValue": value["stringValue"]} if "stringValue" in value else {}),
            **({"BinaryValue": value["binaryValue"]} if "binaryValue" in value else {}),
        }
        for name, value in record["messageAttributes"].items()
    }
    message = {
        "MD5OfBody": record["md5OfBody"],
        "Attributes": dict(sorted(record["attributes"].items(), reverse=True)),
        "ReceiptHandle": record["receiptHandle"],
        "Body": record["body"],
        "MessageId": record["messageId"],
    }
    if attributes:
        message |= {"MessageAttributes": attributes, "MD5OfMessageAttributes": record["md5OfMessageAttributes"]}
    return message


def test_every_file_is_of_use() -> None:
    assert {path.stem for path in EVENTS.glob("sqs*.json")} == {name for name, *_ in FILES}


# --- Topics and brokers -----------------------------------------------------------------------------------------------

#: The members of an event that hold a list of records for each partition or queue.
GROUPED = ("records", "rmqMessagesByQueue")


def whole(pattern: str) -> list[Any]:
    return [pytest.param(json.loads(path.read_text()), id=path.stem) for path in sorted(EVENTS.glob(pattern))]


def mapping_of(document: dict[str, Any]) -> EventSourceMapping:
    """The mapping that this event is of."""
    arn = {"EventSourceArn": document["eventSourceArn"]} if "eventSourceArn" in document else {}
    kind, _ = unwrap(document)
    return EventSourceMapping("uuid", kind, "arn:function", arn, State.ENABLED, "", last_modified=0.0)


def compact(document: dict[str, Any]) -> str:
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False)


def in_order(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The records of an event, each with its partition or queue."""
    for member in GROUPED:
        for lane, records in document.get(member, {}).items():
            yield from ((lane, record) for record in records)
    yield from (("", record) for record in document.get("messages", ()))


@pytest.mark.parametrize("document", [*whole("kafka*.json"), *whole("activemq*.json"), *whole("rabbitmq*.json")])
def test_around_the_records_of_topics_and_brokers(document: dict[str, Any]) -> None:
    mapping = mapping_of(document)
    sized = [
        Sized(record, envelope.encode(mapping.kind, record, AT_ONCE))
        for record in (Record("", event, arrived=0.0, lane=lane) for lane, event in in_order(document))
    ]
    made = Envelope.of(mapping, document.get("bootstrapServers", "")).event(sized)

    assert sized
    assert made.decode() == compact(document)


@pytest.mark.parametrize("document", whole("kafka*.json"))
async def test_from_a_topic_in_memory(document: dict[str, Any]) -> None:
    sent = [record for _, record in in_order(document)]
    topic = MemoryTopic(Watch(), sent[0]["topic"], partitions=3)
    for record in reversed(sent):
        topic.partitions[record["partition"]].first = record["offset"]
    for record in sent:
        topic.send(
            base64.b64decode(record["value"]),
            base64.b64decode(record["key"]) if record["key"] is not None else None,
            partition=record["partition"],
            headers=[
                (name, bytes(byte % 256 for byte in value))
                for header in record["headers"]
                for name, value in header.items()
            ],
            timestamp=record["timestamp"] / 1000,
        )
    cluster = MemoryTopics(topic)
    servers = document["bootstrapServers"]
    mapping = mapping_of(document)
    settings: dict[str, Any] = {"Topics": [topic.name], "StartingPosition": "TRIM_HORIZON"}
    if mapping.source_arn is None:
        settings["SelfManagedEventSource"] = {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": servers.split(",")}}
    else:
        settings["EventSourceArn"] = cluster.arn = mapping.source_arn
    reader = await cluster.open_topic(settings, "group")
    page = await reader.read(10, 0)
    sized = [Sized(record, envelope.encode(mapping.kind, record, AT_ONCE)) for record in page.records]

    if mapping.source_arn is None:
        assert reader.bootstrap_servers == servers
    assert Envelope.of(mapping, servers).event(sized).decode() == compact(document)

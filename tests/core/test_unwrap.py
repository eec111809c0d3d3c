"""Events of every source are taken apart again; what is none is told why."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from headrace.core.filters import compile_patterns
from headrace.core.unwrap import NoEventError, unwrap
from headrace.model import SourceKind

EVENTS = Path(__file__).parents[1] / "events"
MESSAGE = {"messageId": "m1", "body": "x", "eventSource": "aws:sqs"}
STREAMED = {"kinesis": {"sequenceNumber": "49", "data": "e30="}, "eventSource": "aws:kinesis"}
CHANGE = {"eventName": "INSERT", "dynamodb": {"SequenceNumber": "80"}, "eventSource": "aws:dynamodb"}
VALUE = {"topic": "t", "partition": 0, "offset": 15, "value": "e30="}
JMS = {"messageID": "ID:1", "data": "e30="}
AMQP = {"basicProperties": {"messageId": None}, "data": "e30="}

READ: list[tuple[str, Any, SourceKind | None, SourceKind, list[str]]] = [
    ("queue", {"Records": [MESSAGE, {**MESSAGE, "messageId": "m2"}]}, None, SourceKind.SQS, ["m1", "m2"]),
    ("stream", {"Records": [STREAMED]}, None, SourceKind.KINESIS, ["49"]),
    ("table", {"Records": [CHANGE]}, None, SourceKind.DYNAMODB, ["80"]),
    ("one record", CHANGE, None, SourceKind.DYNAMODB, ["80"]),
    ("a list of records", [MESSAGE], None, SourceKind.SQS, ["m1"]),
    ("no eventSource, queue", {"body": "x"}, None, SourceKind.SQS, [""]),
    ("no eventSource, stream", {"kinesis": {"data": ""}}, None, SourceKind.KINESIS, [""]),
    ("no eventSource, table", {"dynamodb": {}}, None, SourceKind.DYNAMODB, [""]),
    ("no eventSource, told", JMS, SourceKind.ACTIVEMQ, SourceKind.ACTIVEMQ, ["ID:1"]),
    ("no records", {"Records": [], "eventSource": "aws:sqs"}, None, SourceKind.SQS, []),
    (
        "topics",
        {"eventSource": "aws:kafka", "records": {"t-0": [VALUE], "t-1": [{**VALUE, "partition": 1}]}},
        None,
        SourceKind.MSK,
        ["t-0 15", "t-1 15"],
    ),
    ("own topics", {"eventSource": "SelfManagedKafka", "records": {"t-0": [VALUE]}}, None,
     SourceKind.KAFKA, ["t-0 15"]),
    ("other brokers' topics", {"eventSource": "aws:kafka", "records": {"t-0": [VALUE]}}, SourceKind.KAFKA,
     SourceKind.KAFKA, ["t-0 15"]),
    ("ActiveMQ", {"eventSource": "aws:mq", "messages": [JMS]}, None, SourceKind.ACTIVEMQ, ["ID:1"]),
    ("RabbitMQ", {"eventSource": "aws:rmq", "rmqMessagesByQueue": {"q::/": [AMQP]}}, None, SourceKind.RABBITMQ, [""]),
]  # fmt: skip


@pytest.mark.parametrize(("document", "told", "kind", "names"), [row[1:] for row in READ], ids=[row[0] for row in READ])
def test_an_event_is_taken_apart(document: Any, told: SourceKind | None, kind: SourceKind, names: list[str]) -> None:
    found, records = unwrap(document, told)

    assert (found, [record.id for record in records]) == (kind, names)
    # Filters can look at all of them.
    for record in records:
        compile_patterns(kind, ['{"a":[1]}']).judge(record)


REFUSED: list[tuple[Any, SourceKind | None, str]] = [
    ({"a": 1}, None, "the event does not tell its source: it has no eventSource"),
    ([], None, "the event does not tell its source: it has no eventSource"),
    (5, None, "record 1 is no object"),
    ({"Records": [MESSAGE, "x"]}, None, "record 2 is no object"),
    ({"Records": [MESSAGE]}, SourceKind.KINESIS, "the event is of SQS, not of Kinesis"),
    ({"eventSource": "aws:kinesis", "kinesis": "x"}, None, "record 1 has no object kinesis, as the records of Kinesis"),
]


@pytest.mark.parametrize(("document", "told", "why"), REFUSED)
def test_what_is_no_event_is_told_why(document: Any, told: SourceKind | None, why: str) -> None:
    with pytest.raises(NoEventError, match=why):
        unwrap(document, told)


@pytest.mark.parametrize("path", sorted(EVENTS.glob("[!n]*.json")), ids=lambda path: path.stem)
def test_our_own_events_are_read(path: Path) -> None:
    document = json.loads(path.read_text("utf-8"))
    kind, records = unwrap(document)
    groups = document.get("records") or document.get("rmqMessagesByQueue")
    given = [each for group in groups.values() for each in group] if groups else document.get("messages")

    named = {"kafka_msk": SourceKind.MSK, "kafka_self_managed": SourceKind.KAFKA}.get(path.stem)
    assert kind is named or kind.value.lower() == path.stem.partition("_")[0]
    assert [record.event for record in records] == (given or document["Records"])
    assert all(record.id for record in records)

"""Whole events, as files in `tests/events`: exactly these reach a function, down to the order of keys.

The same events come from a queue in memory and from what an SQS server answers. The files' values are made up, the
shape is the cloud's (recorded).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from headrace.core import envelope
from headrace.model import Options, Record, SourceKind
from headrace.sources import sqs
from headrace.sources.memory import MemoryQueue, MemorySource

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

"""Notices are compared with whole documents, the order of their members included."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from headrace.core.decide import Condition
from headrace.core.envelope import Envelope, Sized, encode
from headrace.core.notices import notice
from headrace.model import EventSourceMapping, Notice, Options, Record, Reply, ReplyKind, SourceKind, State

EVENTS = Path(__file__).parents[1] / "events"
KINDS = {"kinesis": SourceKind.KINESIS, "dynamodb": SourceKind.DYNAMODB}


def seconds(text: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(text).timestamp()


def notice_like(document: dict[str, Any], kind: SourceKind, reply: Reply | None) -> Notice:
    """What we make where the cloud made this document."""
    context = document["requestContext"]
    info = document["KinesisBatchInfo" if kind is SourceKind.KINESIS else "DDBStreamBatchInfo"]
    mapping = EventSourceMapping(
        uuid="6e0f0000-0000-4000-8000-000000000001",
        kind=kind,
        function_arn=context["functionArn"],
        settings={"EventSourceArn": info["streamArn"]},
        state=State.ENABLED,
        state_reason="User action",
        last_modified=0.0,
    )
    first, last = seconds(info["approximateArrivalOfFirstRecord"]), seconds(info["approximateArrivalOfLastRecord"])
    between = [Record(f"between {place}", {}, first) for place in range(info["batchSize"] - 2)]
    records = [
        Record(info["startSequenceNumber"], {}, first),
        *between,
        *([Record(info["endSequenceNumber"], {}, last)] if info["batchSize"] > 1 else []),
    ]
    return notice(
        mapping,
        info["shardId"],
        records,
        Condition(context["condition"]),
        context["approximateInvokeCount"],
        reply,
        context["requestId"],
        seconds(document["timestamp"]),
        document.get("payload", "").encode(),
        "0f0f",
    )


ERROR = Reply(ReplyKind.FUNCTION_ERROR, b"{}", "boom")
REPORTED = Reply(ReplyKind.OK, b'{"batchItemFailures":[]}')


@pytest.mark.parametrize(
    ("name", "kind", "reply"),
    [
        ("notice_kinesis", SourceKind.KINESIS, ERROR),
        ("notice_dynamodb", SourceKind.DYNAMODB, None),
        # Invoked and failed before it grew too old: no response context all the same.
        ("notice_dynamodb", SourceKind.DYNAMODB, ERROR),
    ],
)
def test_document(name: str, kind: SourceKind, reply: Reply | None) -> None:
    expected = json.loads((EVENTS / f"{name}.json").read_text())

    made = notice_like(expected, kind, reply)

    assert json.dumps(json.loads(made.document)) == json.dumps(expected)


def test_object_with_the_event() -> None:
    expected = json.loads((EVENTS / "notice_s3.json").read_text())

    made = notice_like(expected, SourceKind.KINESIS, REPORTED)

    assert json.dumps(json.loads(made.with_payload)) == json.dumps(expected)
    assert made.key == (
        "aws/lambda/6e0f0000-0000-4000-8000-000000000001/shardId-000000000003/2026/01/01/2026-01-01T00.38.06-0f0f"
    )


# --- Topics -----------------------------------------------------------------------------------------------------------


def read(name: str) -> Any:
    return json.loads((EVENTS / f"{name}.json").read_text())


def of_topic(
    event: dict[str, Any], context: dict[str, Any], timestamp: str, reply: Reply | None, *, to_topic: bool = False
) -> Notice:
    """What we make of the records of this event when they are given up."""
    arn = event.get("eventSourceArn")
    mapping = EventSourceMapping(
        uuid="6e0f0000-0000-4000-8000-000000000001",
        kind=SourceKind.KAFKA if arn is None else SourceKind.MSK,
        function_arn=context["functionArn"],
        settings={} if arn is None else {"EventSourceArn": arn},
        state=State.ENABLED,
        state_reason="USER_INITIATED",
        last_modified=0.0,
    )
    envelope = Envelope.of(mapping, event["bootstrapServers"])
    records = [
        Record(f"{member['partition']}:{member['offset']}", member, member["timestamp"] / 1000, lane, lane=lane)
        for lane, members in event["records"].items()
        for member in members
    ]
    sized = [Sized(record, encode(mapping.kind, record, Options(batch_size=100, window=0.5))) for record in records]
    return notice(
        mapping,
        "prices-0 and 1 more",
        records,
        Condition(context["condition"]),
        context["approximateInvokeCount"],
        reply,
        context["requestId"],
        seconds(timestamp),
        envelope.event(sized),
        "0f0f",
        bootstrap_servers=event["bootstrapServers"],
        alone=[envelope.event((one,)) for one in sized] if to_topic else (),
    )


def only(event: dict[str, Any], partition: str) -> dict[str, Any]:
    return {**event, "records": {partition: event["records"][partition]}}


@pytest.mark.parametrize(
    ("name", "event", "reply"),
    [
        ("notice_kafka_msk", read("kafka_msk"), ERROR),
        ("notice_kafka_self_managed", read("kafka_self_managed"), None),
        ("notice_kafka_self_managed", read("kafka_self_managed"), ERROR),
        ("notice_kafka_s3", read("kafka_self_managed"), REPORTED),
        ("notice_kafka_too_large", only(read("kafka_msk"), "prices-2"), None),
        # Too large whatever came of it before: it was in a batch of many, say.
        ("notice_kafka_too_large", only(read("kafka_msk"), "prices-2"), ERROR),
    ],
)
def test_document_of_a_topic(name: str, event: dict[str, Any], reply: Reply | None) -> None:
    expected = read(name)
    payload = expected.pop("payload", None)

    made = of_topic(event, expected["requestContext"], expected["timestamp"], reply)

    assert json.dumps(json.loads(made.document)) == json.dumps(expected)
    if payload is not None:
        assert json.dumps(json.loads(made.with_payload)) == json.dumps({**expected, "payload": payload})
    assert made.messages == ()


def test_object_of_a_topic_lies_below_the_topic() -> None:
    expected = read("notice_kafka_s3")

    made = of_topic(read("kafka_self_managed"), expected["requestContext"], expected["timestamp"], REPORTED)

    assert made.key == (
        "aws/lambda/6e0f0000-0000-4000-8000-000000000001/parcels.v1/2025/11/24/2025-11-24T16.05.06-0f0f"
    )


def test_a_topic_gets_a_message_for_each_record() -> None:
    expected = read("notice_kafka_topic")
    value = expected[0]["value"]
    context = {**value["requestContext"], "condition": Condition.RETRIES.value}

    made = of_topic(read("kafka_msk"), context, value["timestamp"], ERROR, to_topic=True)

    keys = [None if message["key"] is None else base64.b64decode(message["key"]) for message in expected]
    assert [message.key for message in made.messages] == keys == [b"apples", None, b"\x00\xff"]
    for message, wanted in zip(made.messages, expected, strict=True):
        assert json.dumps(json.loads(message.value)) == json.dumps(wanted["value"])


def test_an_empty_key_is_a_key() -> None:
    event = read("kafka_self_managed")
    context = read("notice_kafka_s3")["requestContext"]

    made = of_topic(event, context, "2026-01-01T00:00:00Z", ERROR, to_topic=True)

    assert [message.key for message in made.messages] == [b"", b"parcel-17"]


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        (Condition.RETRIES, "RetriesExhausted"),
        (Condition.AGE, "RecordAgeExceeded"),
        (Condition.PAYLOAD, "MaximumPayloadSizeExceeded"),
    ],
)
def test_only_one_condition_has_another_name_in_a_topic(condition: Condition, told: str) -> None:
    context = {**read("notice_kafka_msk")["requestContext"], "condition": condition.value}

    made = of_topic(read("kafka_msk"), context, "2026-01-01T00:00:00Z", ERROR, to_topic=True)

    assert json.loads(made.document)["requestContext"]["condition"] == condition.value
    for message in made.messages:
        value = json.loads(message.value)
        assert value["requestContext"]["condition"] == told
        assert value.get("responseContext") == json.loads(made.document).get("responseContext")


@pytest.mark.parametrize(
    ("timestamp", "told"),
    [
        (-1, "1970-01-01T00:00:00.000Z"),  # of a record without a timestamp
        (1, "1970-01-01T00:00:00.001Z"),
        (1_764_000_000_987_000, "9999-12-31T23:59:59.999Z"),  # a producer that counts in microseconds
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ],
)
def test_whatever_time_a_producer_gave_a_record(timestamp: int, told: str) -> None:
    event = only(read("kafka_msk"), "prices-2")
    event["records"]["prices-2"][0]["timestamp"] = timestamp

    made = of_topic(event, read("notice_kafka_msk")["requestContext"], "2026-01-01T00:00:00Z", ERROR, to_topic=True)

    info = json.loads(made.document)["KafkaBatchInfo"]["recordsInfo"]["prices-2"]
    assert info["firstRecordTimestamp"] == info["lastRecordTimestamp"] == told
    assert json.loads(made.messages[0].value)["KafkaBatchInfo"]["recordInfo"]["timestamp"] == told


def test_every_file_is_of_use() -> None:
    assert {path.stem for path in EVENTS.glob("notice_kafka*.json")} == {
        *("notice_kafka_msk", "notice_kafka_self_managed", "notice_kafka_s3"),
        *("notice_kafka_too_large", "notice_kafka_topic"),
    }

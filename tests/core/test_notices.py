"""Notices are compared with whole documents, the order of their members included."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from headrace.core.decide import Condition
from headrace.core.notices import notice
from headrace.model import EventSourceMapping, Notice, Record, Reply, ReplyKind, SourceKind, State

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

"""What a destination is told of records that were given up."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import orjson

from headrace.core.decide import Condition
from headrace.model import EventSourceMapping, Message, Notice, Record, Reply, ReplyKind, SourceKind

#: What the ARN of a destination begins with when it is none: a topic of the cluster that is read.
TOPIC_SCHEME = "kafka://"
#: The member of a notice that tells of the batch, by kind of source (recorded; Kafka's documented).
_BATCH_INFO = {
    SourceKind.KINESIS: "KinesisBatchInfo",
    SourceKind.DYNAMODB: "DDBStreamBatchInfo",
    SourceKind.MSK: "KafkaBatchInfo",
    SourceKind.KAFKA: "KafkaBatchInfo",
}
#: How a topic is told of a condition, where that is not as everybody else is (documented).
_IN_A_TOPIC = {Condition.RETRIES: "RetriesExhausted"}
#: The last second that can be written as a date: producers may give a record any time.
_LAST_SECOND = 253_402_300_799


def notice(
    mapping: EventSourceMapping,
    lane: str,
    records: Sequence[Record],
    condition: Condition,
    invocations: int,
    reply: Reply | None,
    request_id: str,
    now: float,
    payload: bytes,
    nonce: str,
    *,
    bootstrap_servers: str = "",
    alone: Sequence[bytes] = (),
) -> Notice:
    """What a destination is told of records that were given up, with the order of its members (recorded; of a topic's
    records documented).

    `reply` is that of the last invocation, `payload` the event that would have been sent, `nonce` makes the name of an
    object unique. A record that grew too old has no response context, whether it was ever invoked or not. The records
    of a topic may be of several partitions, so that `lane` does not matter; for a destination that is a topic, `alone`
    has the event of each of them by itself.
    """
    context = {
        "requestId": request_id,
        "functionArn": mapping.function_arn,
        "condition": condition.value,
        "approximateInvokeCount": invocations,
    }
    common = {**_response(condition, reply), "version": "1.0", "timestamp": _milliseconds(now)}
    member = _BATCH_INFO[mapping.kind]
    if mapping.kind.is_kafka:
        info = _of_topic(mapping, bootstrap_servers, len(records), len(payload)) | _positions(records)
        # Our choice, in the style of a shard's.
        lane = records[0].event["topic"]
    else:
        info = _of_shard(mapping, lane, records)
    document = {"requestContext": context, **common, member: info}
    in_a_topic = {**context, "condition": _IN_A_TOPIC.get(condition, condition.value)}
    moment = datetime.fromtimestamp(now, UTC)
    return Notice(
        document=orjson.dumps(document),
        # The event as a text, as it is documented.
        with_payload=orjson.dumps({**document, "payload": payload.decode()}),
        key=f"aws/lambda/{mapping.uuid}/{lane}/{moment:%Y/%m/%d}/{moment:%Y-%m-%dT%H.%M.%S}-{nonce}",
        messages=tuple(
            _message(
                record,
                {
                    "requestContext": in_a_topic,
                    **common,
                    member: _of_topic(mapping, bootstrap_servers, 1, len(event)) | _position(record),
                },
                event,
            )
            for record, event in zip(records, alone, strict=bool(alone))
        ),
    )


def _message(record: Record, document: dict[str, Any], event: bytes) -> Message:
    # The event as an object, unlike everywhere else (documented). It makes the message larger than the record was, so
    # there is one without it for a topic that does not take it (our choice).
    whole = orjson.dumps({**document, "payload": orjson.Fragment(event)})
    return Message(_key(record), whole, brief=orjson.dumps(document))


def _response(condition: Condition, reply: Reply | None) -> dict[str, Any]:
    """What the function answered last, as a member of the notice or none at all."""
    if condition is Condition.PAYLOAD:
        return {"responseContext": None}  # documented
    if condition is Condition.AGE or reply is None:
        return {}
    return {
        "responseContext": {
            "statusCode": 200,
            "executedVersion": reply.executed_version,
            "functionError": "Unhandled" if reply.kind is ReplyKind.FUNCTION_ERROR else None,
        }
    }


def _of_shard(mapping: EventSourceMapping, shard: str, records: Sequence[Record]) -> dict[str, Any]:
    arrival = _seconds if mapping.kind is SourceKind.DYNAMODB else _milliseconds
    return {
        "shardId": shard,
        "startSequenceNumber": records[0].id,
        "endSequenceNumber": records[-1].id,
        "approximateArrivalOfFirstRecord": arrival(records[0].arrived),
        "approximateArrivalOfLastRecord": arrival(records[-1].arrived),
        "batchSize": len(records),
        "streamArn": mapping.source_arn,
    }


# --- Topics -----------------------------------------------------------------------------------------------------------


def _of_topic(mapping: EventSourceMapping, bootstrap_servers: str, records: int, size: int) -> dict[str, Any]:
    """What every notice of a topic says of its batch. A cluster of one's own has no ARN: there is no such member then,
    as in its events (our choice)."""
    arn = {"eventSourceArn": mapping.source_arn} if mapping.source_arn is not None else {}
    return {"batchSize": records, **arn, "bootstrapServers": bootstrap_servers, "payloadSize": size}


def _positions(records: Sequence[Record]) -> dict[str, Any]:
    """The first and the last record of each partition."""
    ends: dict[str, tuple[Record, Record]] = {}
    for record in records:
        first, _ = ends.get(record.lane, (record, record))
        ends[record.lane] = first, record
    return {
        "recordsInfo": {
            partition: {
                "firstRecordOffset": _offset(first),
                "lastRecordOffset": _offset(last),
                "firstRecordTimestamp": _milliseconds(first.arrived),
                "lastRecordTimestamp": _milliseconds(last.arrived),
            }
            for partition, (first, last) in ends.items()
        }
    }


def _position(record: Record) -> dict[str, Any]:
    return {"recordInfo": {"offset": _offset(record), "timestamp": _milliseconds(record.arrived)}}


def _offset(record: Record) -> str:
    return str(record.event["offset"])


def _key(record: Record) -> bytes | None:
    """The record's own key, so that what is given up goes to partitions by the same rule (documented)."""
    key = record.event.get("key")
    return None if key is None else base64.b64decode(key)


# --- Times ------------------------------------------------------------------------------------------------------------


def _seconds(time: float) -> str:
    return f"{datetime.fromtimestamp(int(time), UTC):%Y-%m-%dT%H:%M:%SZ}"


def _milliseconds(time: float) -> str:
    seconds, milliseconds = divmod(round(time * 1000), 1000)
    if not 0 <= seconds <= _LAST_SECOND:
        seconds, milliseconds = (0, 0) if seconds < 0 else (_LAST_SECOND, 999)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}.{milliseconds:03d}Z"

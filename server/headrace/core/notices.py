"""What a destination is told of records that were given up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import orjson

from headrace.core.decide import Condition
from headrace.model import EventSourceMapping, Notice, Record, Reply, ReplyKind, SourceKind

#: The member of a notice that tells of the batch, by kind of source (recorded).
_BATCH_INFO = {SourceKind.KINESIS: "KinesisBatchInfo", SourceKind.DYNAMODB: "DDBStreamBatchInfo"}


def notice(
    mapping: EventSourceMapping,
    shard: str,
    records: Sequence[Record],
    condition: Condition,
    invocations: int,
    reply: Reply | None,
    request_id: str,
    now: float,
    payload: bytes,
    nonce: str,
) -> Notice:
    """What a destination is told of records of a stream that were given up (recorded, with the order of its members).

    `reply` is that of the last invocation, `payload` the event that would have been sent, `nonce` makes the name of an
    object unique. A record that grew too old has no response context, whether it was ever invoked or not.
    """
    document: dict[str, Any] = {
        "requestContext": {
            "requestId": request_id,
            "functionArn": mapping.function_arn,
            "condition": condition.value,
            "approximateInvokeCount": invocations,
        }
    }
    if condition is not Condition.AGE and reply is not None:
        document["responseContext"] = {
            "statusCode": 200,
            "executedVersion": reply.executed_version,
            "functionError": "Unhandled" if reply.kind is ReplyKind.FUNCTION_ERROR else None,
        }
    arrival = _seconds if mapping.kind is SourceKind.DYNAMODB else _milliseconds
    document |= {
        "version": "1.0",
        "timestamp": _milliseconds(now),
        _BATCH_INFO[mapping.kind]: {
            "shardId": shard,
            "startSequenceNumber": records[0].id,
            "endSequenceNumber": records[-1].id,
            "approximateArrivalOfFirstRecord": arrival(records[0].arrived),
            "approximateArrivalOfLastRecord": arrival(records[-1].arrived),
            "batchSize": len(records),
            "streamArn": mapping.source_arn,
        },
    }
    moment = datetime.fromtimestamp(now, UTC)
    return Notice(
        document=orjson.dumps(document),
        # The event as a text, as it is documented.
        with_payload=orjson.dumps({**document, "payload": payload.decode()}),
        key=f"aws/lambda/{mapping.uuid}/{shard}/{moment:%Y/%m/%d}/{moment:%Y-%m-%dT%H.%M.%S}-{nonce}",
    )


def _seconds(time: float) -> str:
    return f"{datetime.fromtimestamp(int(time), UTC):%Y-%m-%dT%H:%M:%SZ}"


def _milliseconds(time: float) -> str:
    seconds, milliseconds = divmod(round(time * 1000), 1000)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}.{milliseconds:03d}Z"

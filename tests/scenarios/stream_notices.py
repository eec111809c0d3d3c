"""What a destination got, looked at member by member (recorded, with their order), and read for the story."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from laws_of_streams import Put, StreamLaws

from headrace.core.progress import lane_of
from headrace.model import Notice, SourceKind

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"


@dataclass(frozen=True)
class Told:
    """What a notice says. `error` is functionError, `null` when that is so, and nothing without a responseContext."""

    document: Any
    shard: str
    names: list[str]
    condition: str
    count: int
    error: str
    given_up: float


def read_notice(notice: Notice, laws: StreamLaws, functions: Collection[str]) -> Told:
    """What a notice says. Raises AssertionError when it is not as it should be; `functions` are ARNs."""
    document = json.loads(notice.document)
    is_dynamodb = laws.stream.kind is SourceKind.DYNAMODB
    info_key = "DDBStreamBatchInfo" if is_dynamodb else "KinesisBatchInfo"
    request, info = document["requestContext"], document[info_key]
    first, last = (laws.puts[laws.names[info[name]]] for name in ("startSequenceNumber", "endSequenceNumber"))
    names = _between(first, last, info["batchSize"], laws)
    error = document.get("responseContext", {}).get("functionError", "")
    # The time of giving up: a destination that failed gets the same notice later.
    given_up = datetime.fromisoformat(document["timestamp"]).timestamp()
    digits = 0 if is_dynamodb else 3
    whole = {
        "requestContext": {
            "requestId": request["requestId"],
            "functionArn": request["functionArn"],
            "condition": request["condition"],
            "approximateInvokeCount": request["approximateInvokeCount"],
        },
        "responseContext": {"statusCode": 200, "executedVersion": "$LATEST", "functionError": error},
        "version": "1.0",
        "timestamp": moment(given_up, 3),
        info_key: {
            "shardId": first.shard,
            "startSequenceNumber": first.record.id,
            "endSequenceNumber": last.record.id,
            "approximateArrivalOfFirstRecord": moment(first.record.arrived, digits),
            "approximateArrivalOfLastRecord": moment(last.record.arrived, digits),
            "batchSize": len(names),
            "streamArn": laws.stream.arn,
        },
    }
    if "responseContext" not in document:
        del whole["responseContext"]
    assert json.dumps(document) == json.dumps(whole), f"{document} is not {whole}"
    assert given_up <= round(laws.stream.clock.now(), 3), f"{document['timestamp']} is yet to come"
    assert re.fullmatch(UUID, request["requestId"]), f"no request id: {request['requestId']}"
    assert request["functionArn"] in functions, f"nobody's function: {request['functionArn']}"
    return Told(
        document,
        first.shard,
        names,
        request["condition"],
        request["approximateInvokeCount"],
        "null" if error is None else error,
        given_up,
    )


def is_as_an_object(notice: Notice, told: Told, laws: StreamLaws, uuids: Collection[str]) -> None:
    """Whether what a bucket keeps is the same document with the whole event, under its key (documented)."""
    kept = json.loads(notice.with_payload)
    payload = json.loads(kept.pop("payload"))
    assert kept == told.document, "an object has another document"
    assert payload["Records"] == [laws.puts[name].record.event for name in told.names], f"the payload {payload}"
    at = datetime.fromtimestamp(told.given_up, UTC)
    key = f"aws/lambda/(?:{'|'.join(uuids)})/{told.shard}/{at:%Y/%m/%d}/{at:%Y-%m-%dT%H\\.%M\\.%S}-{UUID}"
    assert re.fullmatch(key, notice.key), f"the key {notice.key}"


def _between(first: Put, last: Put, size: int, laws: StreamLaws) -> list[str]:
    """The records of a notice, which names only the first and the last of them: those of the same lane that no filter
    drops. How many lanes there are may have changed meanwhile."""
    between = [
        put
        for put in laws.puts.values()
        if put.shard == first.shard and first.record.id <= put.record.id <= last.record.id
    ]
    for lanes in laws.parallelizations():
        mine = lane_of(first.record.order_key, lanes)
        names = [put.name for put in between if lane_of(put.record.order_key, lanes) == mine]
        for kept in (names, [name for name in names if not laws.is_dropped(name)]):
            if len(kept) == size:
                return kept
    raise AssertionError(f"{size} records of {[put.name for put in between]}: which?")


def moment(time: float, digits: int) -> str:
    """A time as notices have it."""
    at = datetime.fromtimestamp(round(time, 3), UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}{f'.{round(at.microsecond / 1000):03d}' if digits else ''}Z"

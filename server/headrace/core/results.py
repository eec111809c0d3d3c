"""What a reply means for the records of its batch. Reading is total: every payload, JSON or not, is one of four
outcomes.

A function that reports batch item failures is believed only as long as it makes sense: one name that is not in the
batch, and the whole batch has failed. Nothing to report, in whatever form, is success. The truth table is in the tests,
row by row.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import orjson

from headrace.model import Record, Reply, ReplyKind, SourceKind


@dataclass(frozen=True, slots=True)
class Succeeded:
    """The function has dealt with every record."""


@dataclass(frozen=True, slots=True)
class PartlyFailed:
    """The function reported these records, in the order of the batch; it may have reported all of them.

    A queue takes the others off. On a stream everything from the first of them on comes again.
    """

    ids: tuple[str, ...]
    #: How many records the batch had.
    of: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The whole batch has failed, `reason` says how. With `function_error` false the function ended well and its answer
    was of no use: a stream's failure notice tells the two apart."""

    reason: str
    function_error: bool = True


@dataclass(frozen=True, slots=True)
class NotRun:
    """The function never ran, so no attempt counts: it was throttled, or it cannot be reached."""

    reason: str
    throttled: bool


Outcome: TypeAlias = Succeeded | PartlyFailed | Failed | NotRun


def read(
    kind: SourceKind,
    reply: Reply,
    records: Sequence[Record],
    report_batch_item_failures: bool,
    needs_state: bool = False,
) -> Outcome:
    """What became of the records. Without the response type configured, the function's answer is not looked at, but for
    the state that it must have in a tumbling window."""
    match reply.kind:
        case ReplyKind.OK:
            if needs_state and state(reply) is None:
                return _of_no_use("it has no state, which a tumbling window needs")
            return _read_answer(kind, reply.payload, records) if report_batch_item_failures else Succeeded()
        case ReplyKind.FUNCTION_ERROR:
            return Failed(reply.message or "the function failed")
        case ReplyKind.THROTTLED:
            return NotRun(reply.message or "the function was throttled", throttled=True)
        case ReplyKind.UNAVAILABLE:
            return NotRun(reply.message or "the function cannot be reached", throttled=False)


def state(reply: Reply) -> bytes | None:
    """The state in the function's answer, as JSON; None when it has none. Numbers of any size come back as they are."""
    try:
        answer = json.loads(reply.payload)
    except ValueError:
        return None
    if not isinstance(answer, dict) or answer.get("state") is None:
        return None
    return json.dumps(answer["state"], separators=(",", ":")).encode()


def last_result(outcome: Outcome) -> str:
    """The outcome as a mapping's last processing result. `OK` and the failed call are the cloud's, the rest is ours."""
    match outcome:
        case Succeeded():
            return "OK"
        case Failed():
            return "PROBLEM: Function call failed"
        case PartlyFailed() | NotRun():
            return f"PROBLEM: {describe(outcome)}"


def describe(outcome: Outcome) -> str:
    """The outcome in a few words, for logs."""
    match outcome:
        case Succeeded():
            return "OK"
        case PartlyFailed(ids=ids, of=of):
            return f"{len(ids)} of {of} records failed"
        case Failed(reason=reason) | NotRun(reason=reason):
            return reason


def _read_answer(kind: SourceKind, payload: bytes, records: Sequence[Record]) -> Outcome:
    if not payload.strip():
        return Succeeded()
    try:
        answer = orjson.loads(payload)
    except orjson.JSONDecodeError as error:
        return _of_no_use(f"it is not JSON ({error})")
    if answer in (None, "", []):
        return Succeeded()
    if not isinstance(answer, dict):
        return _of_no_use("it is not an object")
    items = answer.get("batchItemFailures")
    if items is None:
        return Succeeded()
    if not isinstance(items, list):
        return _of_no_use("batchItemFailures is not a list")
    known = {_identifier(kind, record): record.id for record in records}
    reported: set[str] = set()
    for place, item in enumerate(items):
        where = f"batchItemFailures[{place}]"
        if not isinstance(item, dict) or "itemIdentifier" not in item:
            return _of_no_use(f"{where} has no itemIdentifier")
        identifier = _reported(kind, item["itemIdentifier"])
        if identifier not in known:
            return _of_no_use(f"{where} names no record of the batch: {_short(item['itemIdentifier'])}")
        reported.add(known[identifier])
    if not reported:
        return Succeeded()
    # Twice in a batch is possible for a queue: a message that came again before it was settled.
    ids = dict.fromkeys(record.id for record in records if record.id in reported)
    return PartlyFailed(tuple(ids), len(records))


def _of_no_use(why: str) -> Failed:
    return Failed(f"the function's answer was of no use: {why}", function_error=False)


#: What names a record in an answer: a string, or for Kafka a partition and an offset. None names nothing.
_Identifier: TypeAlias = str | tuple[str, int] | None


def _identifier(kind: SourceKind, record: Record) -> _Identifier:
    """How a function names the record when it reports it."""
    if kind.is_kafka:
        event: Mapping[str, Any] = record.event
        return f"{event['topic']}-{event['partition']}", event["offset"]
    return record.id


def _reported(kind: SourceKind, value: Any) -> _Identifier:
    """An itemIdentifier as it came, or None when it cannot be the name of any record."""
    if not kind.is_kafka:
        return value if isinstance(value, str) and value else None
    if not isinstance(value, dict):
        return None
    partition, offset = value.get("partition"), value.get("offset")
    return (partition, offset) if isinstance(partition, str) and type(offset) is int else None


def _short(value: Any) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = orjson.dumps(value).decode()
    return text if len(text) <= 100 else f"{text[:97]}..."

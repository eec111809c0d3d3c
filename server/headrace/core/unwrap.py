"""An event, as a function gets it, taken apart into the records that it was made of; or one record by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from headrace.core.patterns import SHAPES
from headrace.model import Record, SourceKind

#: What events say of where they come from.
_EVENT_SOURCES = {
    "aws:sqs": SourceKind.SQS,
    "aws:kinesis": SourceKind.KINESIS,
    "aws:dynamodb": SourceKind.DYNAMODB,
    "aws:kafka": SourceKind.MSK,
    "SelfManagedKafka": SourceKind.KAFKA,
    "aws:mq": SourceKind.ACTIVEMQ,
    "aws:rmq": SourceKind.RABBITMQ,
}
#: The members that hold the records, where there is more than a list of them: a list for each partition or queue.
_HOLDERS = ("Records", "records", "messages", "rmqMessagesByQueue")
#: A member that only the records of one kind have.
_TELLING = {"kinesis": SourceKind.KINESIS, "dynamodb": SourceKind.DYNAMODB, "body": SourceKind.SQS}


class NoEventError(ValueError):
    """A document that is no event; the text says why."""


def unwrap(document: Any, kind: SourceKind | None = None) -> tuple[SourceKind, tuple[Record, ...]]:
    """The kind of source that an event is of, and its records in order.

    `kind` is needed where the event does not tell. Raises NoEventError for what is no event, or one of another source.
    """
    members = tuple(_members(document))
    told = next((found for found in map(_kind_of, (document, *members)) if found is not None), None)
    if kind is None:
        kind = told
    elif told is not None and SHAPES[told] is not SHAPES[kind]:
        raise NoEventError(f"the event is of {told.value}, not of {kind.value}")
    if kind is None:
        raise NoEventError("the event does not tell its source: it has no eventSource")
    inside = SHAPES[kind].inside
    for number, member in enumerate(members, start=1):
        if inside is not None and not isinstance(member.get(inside), Mapping):
            raise NoEventError(f"record {number} has no object {inside}, as the records of {kind.value} have")
    return kind, tuple(Record(id=_name(member), event=member, arrived=0.0) for member in members)


def _members(document: Any) -> Iterator[Mapping[str, Any]]:
    found = [document]
    if isinstance(document, list):
        found = document
    elif isinstance(document, Mapping):
        held = next((document[holder] for holder in _HOLDERS if isinstance(document.get(holder), list | dict)), None)
        if isinstance(held, list):
            found = held
        elif held is not None:
            found = [member for each in held.values() if isinstance(each, list) for member in each]
    for number, member in enumerate(found, start=1):
        if not isinstance(member, Mapping):
            raise NoEventError(f"record {number} is no object")
        yield member


def _kind_of(part: Any) -> SourceKind | None:
    if not isinstance(part, Mapping):
        return None
    source = part.get("eventSource")
    if isinstance(source, str) and source in _EVENT_SOURCES:
        return _EVENT_SOURCES[source]
    return next((kind for member, kind in _TELLING.items() if member in part), None)


def _name(member: Mapping[str, Any]) -> str:
    """What names the record in logs and reports; empty when nothing does."""
    if "offset" in member:
        return f"{member.get('topic')}-{member.get('partition')} {member['offset']}"
    places = [member, member.get("kinesis"), member.get("dynamodb"), member.get("basicProperties")]
    names = ("messageId", "messageID", "sequenceNumber", "SequenceNumber")
    found = (part[name] for part in places if isinstance(part, Mapping) for name in names if part.get(name))
    return str(next(found, ""))

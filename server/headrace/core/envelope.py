"""The event that a function receives, as the bytes of a JSON text. Each record is encoded once and never parsed
again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from headrace.model import EventSourceMapping, Options, Record, SourceKind

_HEAD = b'{"Records":['
#: Bytes of an event of a queue or stream around its records, and between two of them.
OVERHEAD = len(_HEAD) + len(b"]}")
SEPARATOR = 1


# Not frozen, as `Record` is not.
@dataclass(slots=True, unsafe_hash=True)
class Sized:
    """A record with its encoded form, whose length counts towards the payload limit. Nobody changes one."""

    record: Record
    encoded: bytes


def encode(kind: SourceKind, record: Record, options: Options) -> bytes:
    """One record as it stands in the event.

    A queue's record without attributes has the member `md5OfMessageAttributes` only where the mapping has a batching
    window, and then it is null (recorded behaviour: two pollers are at work in the cloud).
    """
    event = record.event
    if kind is SourceKind.SQS and not options.window and event.get("md5OfMessageAttributes", "") is None:
        event = {key: value for key, value in event.items() if key != "md5OfMessageAttributes"}
    try:
        return orjson.dumps(event)
    except (orjson.JSONEncodeError, TypeError):
        # Lone surrogates, which orjson refuses and JSON's escapes can carry.
        return json.dumps(event, separators=(",", ":")).encode()


def sized(kind: SourceKind, records: Sequence[Record], options: Options) -> list[Sized]:
    """Records with their encoded forms, as `encode` makes them."""
    if kind is not SourceKind.SQS:
        try:
            return [Sized(record, orjson.dumps(record.event)) for record in records]
        except (orjson.JSONEncodeError, TypeError):
            """One of them needs more."""
    return [Sized(record, encode(kind, record, options)) for record in records]


def event(parts: Sequence[bytes], tail: bytes = b"") -> bytes:
    """The event of a queue or stream around records that `encode` made; `tail` is what `windows.members` made."""
    return _HEAD + b",".join(parts) + b"]" + tail + b"}"


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the events of one mapping have around their records: `head` and `end`.

    Kafka and RabbitMQ have their records in groups: by partition, and by queue.
    """

    head: bytes
    end: bytes
    is_grouped: bool = False

    @classmethod
    def of(cls, mapping: EventSourceMapping, bootstrap_servers: str = "") -> Envelope:
        """The envelope of a mapping's kind (documented); `bootstrap_servers` are Kafka's, with commas between."""
        about: dict[str, Any]
        match mapping.kind:
            case SourceKind.MSK:
                about = {"eventSource": "aws:kafka", "eventSourceArn": mapping.source_arn}
                return cls(_opened({**about, "bootstrapServers": bootstrap_servers}, b'"records":{'), b"}}", True)
            case SourceKind.KAFKA:
                about = {"eventSource": "SelfManagedKafka", "bootstrapServers": bootstrap_servers}
                return cls(_opened(about, b'"records":{'), b"}}", True)
            case SourceKind.RABBITMQ:
                about = {"eventSource": "aws:rmq", "eventSourceArn": mapping.source_arn}
                return cls(_opened(about, b'"rmqMessagesByQueue":{'), b"}}", True)
            case SourceKind.ACTIVEMQ:
                about = {"eventSource": "aws:mq", "eventSourceArn": mapping.source_arn}
                return cls(_opened(about, b'"messages":['), b"]}")
            case _:
                return cls(_HEAD, b"]}")

    def overhead(self, lanes: Iterable[str] = ()) -> int:
        """Bytes of an event around its records, when they come from these lanes at the most."""
        groups = sum(len(_group(lane)) + len(b"],") for lane in lanes) if self.is_grouped else 0
        return len(self.head) + len(self.end) + groups

    def event(self, records: Sequence[Sized], tail: bytes = b"") -> bytes:
        """The event with these records; `tail` is what `windows.members` made. Groups come in the order of their first
        records."""
        if not self.is_grouped:
            body = b",".join([sized.encoded for sized in records])
            return self.head + body + (b"]" + tail + b"}" if tail else self.end)
        groups: dict[str, list[bytes]] = {}
        for one in records:
            if (group := groups.get(lane := one.record.lane)) is None:
                groups[lane] = [one.encoded]
            else:
                group.append(one.encoded)
        parts = [_group(lane) + b",".join(encoded) + b"]" for lane, encoded in groups.items()]
        return self.head + b",".join(parts) + self.end


def _opened(about: dict[str, Any], rest: bytes) -> bytes:
    return orjson.dumps(about)[:-1] + b"," + rest


def _group(lane: str) -> bytes:
    return orjson.dumps(lane) + b":["

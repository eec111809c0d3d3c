"""The event that a function receives, as the bytes of a JSON text. Each record is encoded once and never parsed
again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import orjson

from headrace.model import Options, Record, SourceKind

_HEAD = b'{"Records":['
#: Bytes of the event around its records, and between two of them.
OVERHEAD = len(_HEAD) + len(b"]}")
SEPARATOR = 1


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


def event(parts: Sequence[bytes], tail: bytes = b"") -> bytes:
    """The event around records that `encode` made; `tail` is what `windows.members` made."""
    return _HEAD + b",".join(parts) + b"]" + tail + b"}"

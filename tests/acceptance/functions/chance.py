"""Fails at random, but the same way each time: chance is drawn from a message's body and from how often it came.

A record that fails is reported; now and then the whole batch is thrown away. Written down is only what was handled.
"""

import zlib
from typing import Any

from journal import entry, write

#: Shares of records that are reported, of batches that are thrown, and of bodies that never succeed.
REPORTED, THROWN, NEVER = 0.10, 0.04, 0.01


def chance(*of: object) -> float:
    """A number from 0 to 1 for these things, always the same."""
    return zlib.crc32(repr(of).encode()) / 2**32


def fails(body: str, count: int) -> bool:
    """Whether this delivery of the message fails by itself."""
    return chance("never", body) < NEVER or chance("reported", body, count) < REPORTED


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    entries = [entry(record, context) for record in event["Records"]]
    if chance("thrown", entries[0]["body"], entries[0]["count"]) < THROWN:
        raise RuntimeError("thrown at random")
    failed = [one for one in entries if fails(one["body"], one["count"])]
    handled = [one for one in entries if one not in failed]
    write(*handled)
    return {"batchItemFailures": [{"itemIdentifier": one["id"]} for one in failed]}

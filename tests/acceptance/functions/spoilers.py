"""Fails as the messages of brokers ask for it: each says how often it spoils the batch in which it comes.

How often it has is written down beside the journal, so that whoever dies changes nothing about that. A batch that is
thrown away was not begun: written into the journal is only what was handled.
"""

import base64
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import journal

#: Seconds that each invocation takes before it writes, and after that: so there is something under way at each death.
LINGER = 0.01


def body(number: int, spoils: int) -> str:
    """A message that spoils so many batches before it is handled."""
    return f"{number} {spoils}"


def noted(path: Path) -> list[str]:
    """The messages that spoiled a batch so far, each as often as it did, by where the journal is."""
    path = path.with_name(f"{path.name}.spoilt")
    return path.read_text().splitlines() if path.exists() else []


def handler(event: dict[str, Any], context: Any) -> None:
    """Handle all of it, or throw it away."""
    entries = list(_entries(event))
    if spoilers := [entry["body"] for entry in entries if _left(entry["body"])]:
        _note(*spoilers)
        raise RuntimeError("thrown away")
    _write(*entries)


def reporting(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Handle each partition up to its first spoiler, which is reported, or, every other time, throw away all."""
    handled, reported = [], []
    thrown: list[str] = []
    spoilt = set()
    for entry in _entries(event):
        if entry["key"] in spoilt:
            continue
        if not (left := _left(entry["body"])):
            handled.append(entry)
            continue
        spoilt.add(entry["key"])
        reported.append(entry)
        if left % 2 == 0:
            thrown.append(entry["body"])
    if thrown:
        _note(*thrown)
        raise RuntimeError("thrown away")
    _note(*(entry["body"] for entry in reported))
    _write(*handled)
    return {
        "batchItemFailures": [
            {"itemIdentifier": {"partition": entry["key"], "offset": int(entry["id"].partition(":")[2])}}
            for entry in reported
        ]
    }


def plain(event: dict[str, Any], context: Any) -> None:
    """Handle all of it, whatever it asks for."""
    _write(*_entries(event))


def _write(*entries: dict[str, str]) -> None:
    time.sleep(LINGER)
    journal.write(*entries)
    time.sleep(LINGER)


def _entries(event: dict[str, Any]) -> Iterator[dict[str, str]]:
    for lane, records in event.get("records", {}).items():
        for record in records:
            yield {"key": lane, "id": f"{record['partition']}:{record['offset']}", "body": _text(record["value"])}
    for messages in (event.get("messages", ()), *event.get("rmqMessagesByQueue", {}).values()):
        for message in messages:
            text = _text(message["data"])
            yield {"key": "", "id": text.partition(" ")[0], "body": text}


def _text(data: str) -> str:
    return base64.b64decode(data).decode()


def _left(body: str) -> int:
    """How many batches the message still spoils."""
    spoils = int(body.partition(" ")[2])
    return spoils and spoils - noted(Path(os.environ["JOURNAL"])).count(body)


def _note(*bodies: str) -> None:
    if bodies:
        with open(os.environ["JOURNAL"] + ".spoilt", "a") as file:
            file.write("".join(f"{body}\n" for body in bodies))

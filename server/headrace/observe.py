"""What happened, for people and programs: counters of each mapping, and events with stable names.

Events are lines on standard error: one readable line each, or one JSON object each. The names are those of `EVENTS`;
JSON members keep their names and types.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, TextIO

import orjson

from headrace.clock import Clock
from headrace.model import Counters, LogLine

#: Every event, with its weight and how people read it.
EVENTS: dict[str, tuple[str, str]] = {
    "services_off": ("info", "no embedded AWS services: the environment names {url}"),
    "endpoint_named": ("info", "{service} is at {url}"),
    "services_ready": ("info", "embedded AWS services answer at {url}"),
    "services_failed": ("error", "embedded AWS services: {reason}"),
    "mapping_state": ("info", "mapping {mapping} {state}: {source} -> {function}"),
    "mapping_deleted": ("info", "mapping {mapping} deleted"),
    "store_error": ("error", "store: {reason}; next try in {seconds} s"),
    "batch": ("info", "batch {mapping} {records} records -> {function}: {result} in {milliseconds} ms"),
    "batch_retry": ("warning", "batch {mapping} {records} records wait {seconds} s: {result}"),
    "filtered": ("info", "filtered {mapping} {records} records match no filter and are done"),
    "given_back": ("info", "given back {mapping} {records} records return to the source"),
    "source_error": ("warning", "source {mapping} {source}: {reason}; next try in {seconds} s"),
    "source_note": ("warning", "source {mapping} begins where its topic ends once it answers: {reason}"),
    "settle_error": (
        "warning",
        "source {mapping} {source}: {records} records are not settled and will come again: {reason}",
    ),
    "retry": ("warning", "batch {mapping} {shard} {records} records come again in {seconds} s: {result}"),
    "bisected": ("warning", "batch {mapping} {shard} {records} records are halved: {result}"),
    "discarded": ("warning", "batch {mapping} {shard} {records} records are given up: {condition}"),
    "notified": ("info", "notice {mapping} {shard} {records} records documented at {destination}"),
    "notify_error": ("error", "notice {mapping} {shard} {destination}: {reason}; next try in {seconds} s"),
    "shard_started": ("info", "shard {mapping} {shard} is read from {position} on"),
    "shard_ended": ("info", "shard {mapping} {shard} is closed and its last record is done with"),
    "position_lost": (
        "warning",
        "shard {mapping} {shard}: {position} is gone; the oldest record comes next",
    ),
    "partition_gained": ("info", "partition {mapping} {shard} is ours to read"),
    "partition_lost": ("info", "partition {mapping} {shard} belongs to another member of the group, or to nobody"),
    "commit_error": ("warning", "commit {mapping}: {reason}; next try in {seconds} s"),
    "network_ignored": (
        "info",
        "mapping {mapping} VPC_SUBNET and VPC_SECURITY_GROUP are kept and have no effect: topics are read from here",
    ),
    "stream_replaced": ("warning", "stream {mapping} {source} is another one than before and begins anew"),
    "lease_lost": ("warning", "shard {mapping} {shard} belongs to somebody else now"),
    "window_closed": ("info", "window {mapping} {shard} {start} to {end} closed after {records} records"),
    "window_waits": ("error", "window {mapping} {shard} {start} cannot be closed: {result}; next try in {seconds} s"),
    "poller_failed": ("error", "poller {mapping} stopped by a fault of ours and starts again in {seconds} s: {reason}"),
    "function_log": ("info", "{function} {request} | {line}"),
    "logs_failed": ("warning", "CloudWatch Logs: {reason}; lines of functions wait, next try in {seconds} s"),
    "logs_lost": ("warning", "CloudWatch Logs: {lines} lines of functions did not get there"),
    "event": ("info", "event {request} -> {function}: {result} in {milliseconds} ms"),
    "event_retry": ("warning", "event {request} -> {function} comes again in {seconds} s: {result}"),
    "event_waits": (
        "warning",
        "event {request} -> {function} and those behind it wait, next try in {seconds} s: {result}",
    ),
    "event_discarded": ("warning", "event {request} -> {function} is given up: {condition}: {result}"),
    "event_dropped": ("warning", "event {request} -> {function} is given up: there is no such function any more"),
    "dead_letter": ("info", "event {request} -> {function} is kept at {destination}"),
    "dead_letter_error": ("error", "event {request} -> {destination}: {reason}; next try in {seconds} s"),
    "dead_letter_lost": ("error", "event {request} -> {destination} is lost: {reason}"),
    "template": ("info", "template: {text}"),
    "template_failed": ("error", "template: {reason}"),
    "note": ("warning", "{text}"),
    "request_failed": ("error", "{method} {path} failed by a fault of ours: {reason}"),
    "stopping": ("info", "stopping: batches in flight have {seconds} s to end"),
    "stopped": ("info", "stopped"),
}

_COLOURS = {"info": "", "warning": "\x1b[33m", "error": "\x1b[31m"}
_PLAIN = "\x1b[0m"


class Log:
    """Writes events to a stream. Text is coloured on a terminal only."""

    def __init__(self, clock: Clock, stream: TextIO | None = None, form: str = "text") -> None:
        self._clock = clock
        self._stream = stream if stream is not None else sys.stderr
        self.is_for_programs = form == "json"
        self._colours = not self.is_for_programs and self._stream.isatty()

    def write(self, name: str, **values: Any) -> None:
        weight, text = EVENTS[name]
        when = datetime.fromtimestamp(self._clock.now(), UTC)
        if self.is_for_programs:
            line = orjson.dumps(
                {"time": when.isoformat(timespec="milliseconds"), "level": weight, "event": name, **values}, default=str
            ).decode()
        else:
            shown = {key: _short(key, value) for key, value in values.items()}
            line = f"{when:%H:%M:%S}.{when.microsecond // 1000:03d} {text.format_map(shown)}"
            colour = _COLOURS[weight] if self._colours else ""
            line = f"{colour}{line}{_PLAIN}" if colour else line
        try:
            self._stream.write(line + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            """Nobody reads the log any more; that must not stop the work."""


def _short(key: str, value: Any) -> Any:
    if key in ("mapping", "request"):
        return str(value)[:8]
    if isinstance(value, float):
        return f"{value:.1f}"
    return value


class Notes(logging.Handler):
    """Brings what our parts and libraries tell Python's own log into ours, warnings and worse."""

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        self._log.write("note", text=record.getMessage(), logger=record.name)


class Tally:
    """The counters of one mapping, as they grow."""

    __slots__ = (*(field.name for field in fields(Counters)), "age", "failing_since_result")

    def __init__(self, start: Counters) -> None:
        for field in fields(Counters):
            setattr(self, field.name, getattr(start, field.name))
        #: The iterator age now, of whoever knows it: it grows while nothing happens.
        self.age: Callable[[], float] | None = None
        #: While errors of the source are told: the last result before them, in a tuple by itself.
        self.failing_since_result: tuple[str | None] | None = None

    polled: int
    invoked: int
    filtered: int
    failed: int
    deleted: int
    processed: int
    retried: int
    bisected: int
    discarded: int
    notified: int
    notify_errors: int
    positions_lost: int
    iterator_age: float
    last_result: str | None
    trouble: str | None

    def read(self) -> Counters:
        if self.age is not None:
            self.iterator_age = self.age()
        return Counters(*_values(self))


_values = attrgetter(*(field.name for field in fields(Counters)))
_NOTHING = _values(Counters())


class Observer:
    """Where pollers and supervisor report to."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._tallies: dict[str, Tally] = {}
        self._saved: dict[str, tuple[Any, ...]] = {}

    def event(self, name: str, **values: Any) -> None:
        self._log.write(name, **values)

    def function_line(self, line: LogLine) -> None:
        """One line of a function's output. The runtime's own lines say nothing that a batch's line does not: they are
        for programs only."""
        if self._log.is_for_programs or not line.text.startswith(
            ("START RequestId: ", "END RequestId: ", "REPORT RequestId: ")
        ):
            self._log.write("function_log", function=line.function, request=line.request_id, line=line.text)

    def begin(self, uuid: str, counters: Counters) -> None:
        """Go on counting for a mapping from here. What troubled it before is no longer so."""
        self._tallies[uuid] = Tally(replace(counters, trouble=None, iterator_age=0.0))
        self._saved[uuid] = _values(counters)

    def tally(self, uuid: str) -> Tally:
        tally = self._tallies.get(uuid)
        if tally is None:
            tally = self._tallies[uuid] = Tally(Counters())
        return tally

    def counters(self, uuid: str) -> Counters:
        tally = self._tallies.get(uuid)
        return Counters() if tally is None else tally.read()

    def forget(self, uuid: str) -> None:
        self._tallies.pop(uuid, None)
        self._saved.pop(uuid, None)

    def changed(self) -> Iterator[tuple[str, Counters]]:
        """The counters that have grown since the last call."""
        for uuid, tally in list(self._tallies.items()):
            now = _values(tally)
            if now != self._saved.get(uuid, _NOTHING):
                self._saved[uuid] = now
                counters = tally.read()
                if tally.failing_since_result is not None:
                    # What keeps a source from being read is found anew after a restart, or is over by then.
                    counters = replace(counters, last_result=tally.failing_since_result[0], trouble=None)
                yield uuid, counters

"""The words that stories are told in. `harness` plays them.

A story is a table. Its lines that begin with `>` are what users, producers and misfortune do; all others are what must
come of it, no more and no less. Lines of one moment have no order among them; the names in a line have.

    0  > send a b            messages; `1..30` are thirty, `x*1000` is one of 1,000 bytes, `A1` is of FIFO group A
    0    invoke a b          the function is called; `a(2)` is received for the second time, `g: a` is function g.
                             It never ran when it was `throttled a b`, or `unavailable a b`
    4    end a b             an invocation that took time has ended, or was `cut` off
    4    delete a            messages leave the queue: handled, or dropped by a filter
   30    dead b              ... or the queue has moved them to its dead-letter queue
    5    give back a         messages that no function has seen may be received again at once
    9  > update BatchSize=2  also: disable, enable, delete; `second.disable` is about another mapping
    9    state Updating      what the answer says, and what it settles to; `gone` once it is deleted
   12  > restart             a clean end and a new start over the same store and sources; also: close, hurry, start
   12  > die                 everything stops between two steps and settles nothing; `start` goes on
   15  > break reads 2       the next two reads fail; also: openings, settlements, states and counters (writes of the
                             store); `break reads 1 retry_after=5`
   15    source error 0.2    with the seconds until the next try; also: settle error, store error, fault
   20  > look              how many batches are in flight, and how many reads wait: `look: 5 batches, 1 reads`
   90    end of story        if left out: 100 seconds after the last line

Of a stream these words are told beside them. A shard is named where the stream has, or comes to have, more than one.

    0  > put a1 b1           records; the partition key of `a1` is a, and `1..3` have one key
    5  > create              the mapping is created now, and not before the story begins
    5    invoke s0: a1       the function is called with records of shard s0
    5    checkpoint s0: a1   all of the shard up to this record is done with; of one moment, the last is told.
                             `checkpoint s0: ended` when a closed shard is, `checkpoint s0: start` before any record
    6    notice s0 RetryAttemptsExhausted 2 Unhandled: a2 a3
                             what a destination got: condition, approximateInvokeCount, and functionError where there is
                             a responseContext; `object` is what it got to keep, payload and all
    7  > split s0            also: merge s0 s1, roll s0 (closed, and another in its place), shut s0 (closed for good)
    7    shard s1 started    a shard that is younger than the story is read from now on; `shard s0 ended`
    8  > steal s0 30         another server over the same store reads s0 for 30 seconds
    8  > trim 3              the stream no longer holds record 3 and those before it; also: replace (deleted, made anew)
    8    position lost s0    also: `stream replaced`, `lease lost s0`
    9    invoke 0-60 [1 2]: 3
                             in the tumbling window from 0 to 60, with the state that 1 and 2 have left; also: `final`,
                             and `early` when the state has become too large
   15  > break destinations 3
                             also: listings, checkpoints and renewals (writes of the store); `reads:s1` are those of s1
   15    notice error 0.5    with the seconds until the next try; also: `window waits 0.5`

Whatever the story says, some laws hold in every one of them: see `laws`, `laws_of_queues` and `laws_of_streams`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from headrace.model import ReplyKind, SourceKind

# --- What a story is told with ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Queue:
    """A queue; with `receives` (maxReceiveCount) it has a dead-letter queue too. The group of `A1` is A."""

    visibility: int = 30
    receives: int | None = None
    fifo: bool = False


@dataclass(frozen=True)
class Stream:
    """A stream. The key of `a1` is a; of two shards, s0 takes a and c (see `stream_world`)."""

    shards: int = 1
    kind: SourceKind = SourceKind.KINESIS
    #: Seconds for which records are kept.
    retention: float = 86_400.0


@dataclass(frozen=True)
class Topic:
    """A topic; each letter has a partition (see `topic_world`)."""

    partitions: int = 1
    kind: SourceKind = SourceKind.MSK
    #: Seconds after which a silent member of a group is taken for dead.
    session: float = 45.0


@dataclass(frozen=True)
class BrokerQueue:
    """A queue of Amazon MQ."""

    kind: SourceKind = SourceKind.RABBITMQ


@dataclass(frozen=True)
class Rule:
    """How the function treats a batch that holds one of `about` (or any batch, when there is none)."""

    about: frozenset[str] = frozenset()
    kind: ReplyKind = ReplyKind.OK
    #: None is null, or in a tumbling window the state: the names of all records of the window so far.
    answer: str | None = None
    message: str = ""
    #: Answer with those of `about` that are in the batch, as batchItemFailures.
    reports: bool = False
    raises: bool = False
    #: Bytes by which the state of a window is larger than it needs to be.
    ballast: int = 0
    takes: float = 0.0
    #: Only the last invocation of a tumbling window is treated so.
    final: bool = False
    #: How often, and until when, the rule holds.
    times: int | None = None
    until: float | None = None


def takes(seconds: float, *about: str, times: int | None = None) -> Rule:
    return Rule(_named(about), takes=seconds, times=times)


def fails(
    *about: str, takes: float = 0.0, times: int | None = None, until: float | None = None, final: bool = False
) -> Rule:
    return Rule(
        _named(about), ReplyKind.FUNCTION_ERROR, message="boom", takes=takes, final=final, times=times, until=until
    )


def throttled(*about: str, times: int | None = None, until: float | None = None) -> Rule:
    return Rule(_named(about), ReplyKind.THROTTLED, message="Rate exceeded", times=times, until=until)


def unavailable(*about: str, until: float | None = None) -> Rule:
    return Rule(_named(about), ReplyKind.UNAVAILABLE, message="connection refused", until=until)


def reports(*about: str, times: int | None = None, takes: float = 0.0) -> Rule:
    return Rule(_named(about), reports=True, times=times, takes=takes)


def answers(text: str, *about: str, times: int | None = None) -> Rule:
    return Rule(_named(about), answer=text, times=times)


def swells(*about: str, times: int | None = None) -> Rule:
    """Returns a state that is too large to be kept."""
    return Rule(_named(about), ballast=1_100_000, times=times)


def raises(*about: str, times: int | None = None) -> Rule:
    """A fault of ours: a function backend must not raise."""
    return Rule(_named(about), raises=True, times=times)


Settings = Mapping[str, Any]


@dataclass(frozen=True)
class Scenario:
    """A story with its cast. `name` is stable: documents refer to it. `why` says what it proves."""

    name: str
    why: str
    story: str
    #: Settings of the mapping, beside its source and its function `f`; of further mappings by name.
    mapping: Settings = field(default_factory=dict)
    mappings: Mapping[str, Settings] = field(default_factory=dict)
    #: What the function `f` does; the first rule that applies counts, and without one it answers at once that all is
    #: well.
    function: Sequence[Rule] = ()
    functions: Mapping[str, Sequence[Rule]] = field(default_factory=dict)
    timeout: float = 3.0
    concurrency: int | None = None
    #: Bodies of messages, or data of records, that are not their name.
    bodies: Mapping[str, str] = field(default_factory=dict)
    #: Seconds that batches in flight have to end when the server is closed.
    grace: float = 10.0
    #: What chance decides: 1 takes the longest of all delays, so that back-offs are 0.2, 0.4, 0.8 ... seconds.
    chance: float = 1.0
    #: When a story is too long to be told in full: the verbs that it is told with.
    shows: Sequence[str] | None = None
    #: Counters of the mapping at the end; those left out may be anything.
    counters: Mapping[str, Any] = field(default_factory=dict)
    #: The most of something at once: `batches` in flight, `reads` waiting.
    peak: Mapping[str, int] = field(default_factory=dict)
    #: How many reads the story may need at most.
    reads: int | None = None


@dataclass(frozen=True)
class QueueScenario(Scenario):
    queue: Queue = Queue()


@dataclass(frozen=True)
class StreamScenario(Scenario):
    stream: Stream = Stream()


@dataclass(frozen=True)
class TopicScenario(Scenario):
    topic: Topic = Topic()


@dataclass(frozen=True)
class BrokerScenario(Scenario):
    queue: BrokerQueue = BrokerQueue()


# --- Reading the table ------------------------------------------------------------------------------------------------

_LINE = re.compile(r"\s*([0-9.]+)\s+(>)?\s*(.+?)\s*")
_TOKEN = re.compile(r"([^0-9(*.]*)([0-9]+)(?:\.\.([0-9]+))?(\([0-9]+\))?")


@dataclass(frozen=True, order=True)
class Line:
    at: float
    text: str
    is_deed: bool = False


def read_story(text: str) -> tuple[list[Line], float]:
    """The lines of a story and the time of its end."""
    lines: list[Line] = []
    end: float | None = None
    for row in text.strip().splitlines():
        match = _LINE.fullmatch(row)
        if match is None:
            raise ValueError(f"not a line of a story: {row!r}")
        at, deed, what = float(match[1]), match[2] is not None, match[3]
        if what == "end of story":
            end = at
        elif deed:
            lines.append(Line(at, what, True))
        else:
            lines.append(Line(at, _normal(what)))
    return lines, end if end is not None else max((line.at for line in lines), default=0.0) + 100


def expand(names: str) -> list[str]:
    """`1..3 a` as 1, 2, 3, a."""
    found: list[str] = []
    for token in names.split():
        match = _TOKEN.fullmatch(token)
        if match is None or match[3] is None:
            found.append(token)
        else:
            numbers = range(int(match[2]), int(match[3]) + 1)
            found += [f"{match[1]}{number}{match[4] or ''}" for number in numbers]
    return found


def compress(names: Iterable[str]) -> str:
    """The reverse: runs of three and more are written with two dots."""
    runs: list[tuple[str, int, int, str] | str] = []
    for name in names:
        match = _TOKEN.fullmatch(name)
        if match is None or match[3] is not None:
            runs.append(name)
            continue
        prefix, number, suffix = match[1], int(match[2]), match[4] or ""
        last = runs[-1] if runs else None
        if isinstance(last, tuple) and (last[0], last[2] + 1, last[3]) == (prefix, number, suffix):
            runs[-1] = (prefix, last[1], number, suffix)
        else:
            runs.append((prefix, number, number, suffix))
    words: list[str] = []
    for run in runs:
        if isinstance(run, str):
            words.append(run)
        elif run[2] - run[1] > 1:
            words.append(f"{run[0]}{run[1]}..{run[2]}{run[3]}")
        else:
            words += [f"{run[0]}{number}{run[3]}" for number in range(run[1], run[2] + 1)]
    return " ".join(words)


#: Lines that name messages or records; all others are compared as they stand.
_VERBS = (
    *("invoke", "final", "early", "throttled", "unavailable", "end", "cut"),
    *("delete", "ack", "dead", "give back", "notice", "object", "announce", "elsewhere", "commit", "gain", "lose"),
)
_STATE = re.compile(r"\[(.*?)\]")


def _normal(line: str) -> str:
    for verb in _VERBS:
        if line.startswith(verb + " "):
            head, colon, names = line[len(verb) + 1 :].rpartition(":")
            head = _STATE.sub(lambda state: f"[{compress(expand(state[1]))}]", head)
            return f"{verb} {head}{colon}{' ' if colon else ''}{compress(expand(names))}".rstrip()
    return line


def _named(names: Sequence[str]) -> frozenset[str]:
    return frozenset(expand(" ".join(names)))


def tell(lines: Iterable[Line]) -> str:
    """The story as text; lines of one moment in a fixed order, deeds first."""
    ordered = sorted(lines, key=lambda line: (line.at, not line.is_deed, line.text))
    return "\n".join(f"{line.at:>8g} {'>' if line.is_deed else ' '} {line.text}" for line in ordered)

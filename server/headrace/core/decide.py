"""What to do after an invocation. Every branch of the pollers is one of the values defined here.

A queue's batch is settled at once, whatever came of it: what failed comes again by itself. A stream's batch stays until
the function has dealt with it or it is given up: it is tried again, whole, in halves or without its settled beginning.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from headrace.core import results
from headrace.core.envelope import Sized
from headrace.model import Options, Record

#: Seconds before the first retry of an invocation that never ran, and the longest between two: our choice.
FIRST_DELAY = 0.2
LONGEST_DELAY = 10.0
#: The same after a function error on a stream. Doubling from half a second gives the eight attempts in a minute that
#: were recorded.
STREAM_FIRST_DELAY = 0.5
STREAM_LONGEST_DELAY = 60.0


def backoff(attempt: int, chance: float, first: float = FIRST_DELAY, longest: float = LONGEST_DELAY) -> float:
    """Seconds to wait after so many attempts in vain: doubled each time, half of it left to `chance` (0 to 1)."""
    return min(longest, first * 2.0 ** min(attempt, 30)) * (0.5 + 0.5 * chance)


# --- Queues -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ack:
    """The batch is settled: `done` is taken off the source, `again` comes back after the source's own delay."""

    done: tuple[Record, ...]
    again: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Retry:
    """Invoke once more with the same records at this time."""

    at: float


Step = Ack | Retry


def next_step(batch: Sequence[Record], attempt: int, outcome: results.Outcome, now: float, chance: float) -> Step:
    """What to do with a queue's batch whose invocation number `attempt` (from 0) ended like this.

    A function error leaves the records to the queue, whose visibility timeout is the delay before they come again. An
    invocation that never ran is tried again until the queue takes the first record back (documented).
    """
    match outcome:
        case results.Succeeded():
            return Ack(done=tuple(batch))
        case results.PartlyFailed(ids=ids):
            failed = frozenset(ids)
            return Ack(
                done=tuple(record for record in batch if record.id not in failed),
                again=tuple(record for record in batch if record.id in failed),
            )
        case results.Failed():
            return Ack(done=(), again=tuple(batch))
        case results.NotRun():
            at = now + backoff(attempt, chance)
            ends = [record.returns_at for record in batch if record.returns_at is not None]
            if ends and at >= min(ends):
                return Ack(done=(), again=tuple(batch))
            return Retry(at)


# --- Streams ----------------------------------------------------------------------------------------------------------


class Condition(StrEnum):
    """Why records are given up, in the words of a notice (recorded)."""

    RETRIES = "RetryAttemptsExhausted"
    AGE = "RecordAgeExceeded"
    #: One record is more than an invocation takes; on Kafka (documented).
    PAYLOAD = "MaximumPayloadSizeExceeded"


@dataclass(frozen=True, slots=True)
class Piece:
    """Records that are invoked together, in order, and what has become of them so far: of one shard, or of several
    partitions of a topic, each in its own order."""

    records: tuple[Sized, ...]
    #: Invocations that failed, since the last progress. Splitting a batch costs none.
    failures: int = 0
    #: Invocations in a row that never ran.
    waits: int = 0
    #: Not to be invoked before.
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Done:
    """The function has dealt with these records; `rest` is to be tried again."""

    records: tuple[Sized, ...]
    rest: Piece | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """Nothing is dealt with: the same records come again, at the time that the piece says."""

    piece: Piece


@dataclass(frozen=True, slots=True)
class Bisect:
    """Try the halves, one after the other."""

    first: Piece
    second: Piece


@dataclass(frozen=True, slots=True)
class Discard:
    """Give these records up: tell the destination, then go on with `rest`."""

    records: tuple[Sized, ...]
    condition: Condition
    #: How often they were invoked in vain, as a notice counts: never below one.
    invocations: int
    rest: Piece | None = None


StreamStep = Done | Again | Bisect | Discard


def before_invoking(
    piece: Piece, options: Options, retention: float | None, now: float, room: int | None = None
) -> Discard | None:
    """The beginning of the piece, or of each partition in it, that is too old to be invoked; None when all is young.

    Records older than MaximumRecordAgeInSeconds are never sent. What has failed is not tried for longer than the stream
    keeps it either, since the stream itself gives it up then. Where there is `room` for so many bytes only, a record
    that is larger by itself is given up, too; a batch never holds it together with others.
    """
    if room is not None and len(piece.records) == 1 and len(piece.records[0].encoded) > room:
        return Discard(piece.records, Condition.PAYLOAD, max(1, piece.failures))
    limits = [options.maximum_record_age]
    if piece.failures or piece.waits:
        limits.append(retention)
    age = min((limit for limit in limits if limit is not None), default=None)
    if age is None:
        return None
    old, young = _cut(piece.records, lambda sized: now < sized.record.arrived + age)
    if not old:
        return None
    rest = replace(piece, records=young) if young else None
    return Discard(old, Condition.AGE, max(1, piece.failures), rest)


def without(piece: Piece, lanes: Collection[str]) -> Piece | None:
    """What is left of a piece when the records of these partitions are nobody's business here any more."""
    if not lanes:
        return piece
    left = tuple(sized for sized in piece.records if sized.record.lane not in lanes)
    return replace(piece, records=left) if left else None


def next_stream_step(piece: Piece, options: Options, outcome: results.Outcome, now: float, chance: float) -> StreamStep:
    """What to do with a stream's records whose invocation ended like this.

    A function error halves the piece where that was asked for, and costs no retry then. A report of failures settles
    what comes before the first of them, in each partition, and begins a fresh budget of retries for the rest
    (recorded); without progress it counts like an error. An invocation that never ran does not count at all
    (documented).
    """
    match outcome:
        case results.Succeeded():
            return Done(piece.records)
        case results.PartlyFailed(ids=ids):
            reported = frozenset(ids)
            done, rest = _cut(piece.records, lambda sized: sized.record.id in reported)
            if done:
                return Done(done, Piece(rest, at=now + stream_delay(0, chance)))
        case results.Failed(function_error=True) if options.bisect and len(piece.records) > 1:
            middle = len(piece.records) // 2
            return Bisect(
                Piece(piece.records[:middle], piece.failures, at=now),
                Piece(piece.records[middle:], piece.failures, at=now),
            )
        case results.NotRun():
            at = now + backoff(piece.waits, chance)
            return Again(replace(piece, waits=piece.waits + 1, at=_no_later_than_its_end(piece, options, at)))
    failures = piece.failures + 1
    if options.maximum_retries is not None and failures > options.maximum_retries:
        return Discard(piece.records, Condition.RETRIES, failures)
    at = now + stream_delay(piece.failures, chance)
    return Again(Piece(piece.records, failures, at=_no_later_than_its_end(piece, options, at)))


def stream_delay(attempt: int, chance: float) -> float:
    """Seconds between two attempts at the same records of a stream."""
    return backoff(attempt, chance, STREAM_FIRST_DELAY, STREAM_LONGEST_DELAY)


def _no_later_than_its_end(piece: Piece, options: Options, at: float) -> float:
    """Waiting ends when the first record becomes too old: it is given up then, and the others need not wait for it."""
    if options.maximum_record_age is None:
        return at
    firsts: dict[str, float] = {}
    for sized in piece.records:
        firsts.setdefault(sized.record.lane, sized.record.arrived)
    return min(at, min(firsts.values()) + options.maximum_record_age)


def _cut(records: Sequence[Sized], here: Callable[[Sized], bool]) -> tuple[tuple[Sized, ...], tuple[Sized, ...]]:
    """Parts what comes before the first record that is cut at from the rest: in each partition by itself."""
    before: list[Sized] = []
    rest: list[Sized] = []
    cut: set[str] = set()
    for sized in records:
        lane = sized.record.lane
        if lane not in cut and not here(sized):
            before.append(sized)
        else:
            cut.add(lane)
            rest.append(sized)
    return tuple(before), tuple(rest)

"""What to do after an invocation. Every branch of the poller is one of the values defined here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headrace.core import results
from headrace.model import Record

#: Seconds before the first retry of an invocation that never ran, and the longest between two: our choice.
FIRST_DELAY = 0.2
LONGEST_DELAY = 10.0


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


def backoff(attempt: int, chance: float) -> float:
    """Seconds to wait after so many attempts in vain: doubled each time, half of it left to `chance` (0 to 1)."""
    longest = min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** min(attempt, 30))
    return longest * (0.5 + 0.5 * chance)


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

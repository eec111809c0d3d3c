"""What to do with a stream's records after an invocation: one row for each outcome, and what holds for any batch."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core.decide import (
    STREAM_LONGEST_DELAY,
    Again,
    Bisect,
    Condition,
    Discard,
    Done,
    Piece,
    StreamStep,
    before_invoking,
    next_stream_step,
    stream_delay,
)
from headrace.core.envelope import Sized
from headrace.core.results import Failed, NotRun, Outcome, PartlyFailed, Succeeded
from headrace.model import Options, Record

NOW = 1_000.0
#: Chance that leaves a delay as long as it can be.
LONGEST = 1.0
PLAIN = Options(batch_size=100, window=0)
BISECT = replace(PLAIN, bisect=True)
TWICE = replace(PLAIN, maximum_retries=2)


def sized(name: str, arrived: float = NOW - 10) -> Sized:
    return Sized(Record(id=name, event={}, arrived=arrived), b"{}")


A, B, C = ALL = (sized("a"), sized("b"), sized("c"))
BOOM = Failed("boom")
OF_NO_USE = Failed("the answer is of no use", function_error=False)
THROTTLED = NotRun("Rate exceeded", throttled=True)
FIRST, SECOND = stream_delay(0, LONGEST), stream_delay(1, LONGEST)


@pytest.mark.parametrize(
    ("options", "piece", "outcome", "step"),
    [
        (PLAIN, Piece(ALL), Succeeded(), Done(ALL)),
        (PLAIN, Piece(ALL, failures=5), Succeeded(), Done(ALL)),
        # A function error costs an attempt; without a limit there is always another.
        (PLAIN, Piece(ALL), BOOM, Again(Piece(ALL, failures=1, at=NOW + FIRST))),
        (PLAIN, Piece(ALL, failures=1), BOOM, Again(Piece(ALL, failures=2, at=NOW + SECOND))),
        (TWICE, Piece(ALL, failures=1), BOOM, Again(Piece(ALL, failures=2, at=NOW + SECOND))),
        (TWICE, Piece(ALL, failures=2), BOOM, Discard(ALL, Condition.RETRIES, 3)),
        (replace(PLAIN, maximum_retries=0), Piece(ALL), BOOM, Discard(ALL, Condition.RETRIES, 1)),
        # An answer of no use is a failure of the whole batch, too.
        (TWICE, Piece(ALL, failures=2), OF_NO_USE, Discard(ALL, Condition.RETRIES, 3)),
        # What never ran costs nothing.
        (TWICE, Piece(ALL, failures=2), THROTTLED, Again(Piece(ALL, failures=2, waits=1, at=NOW + 0.2))),
        (TWICE, Piece(ALL, failures=2, waits=3), THROTTLED, Again(Piece(ALL, failures=2, waits=4, at=NOW + 1.6))),
        (TWICE, Piece(ALL, failures=1, waits=4), BOOM, Again(Piece(ALL, failures=2, at=NOW + SECOND))),
        # Halves keep their attempts, come at once, and in order; one record has no halves.
        (BISECT, Piece(ALL, failures=1), BOOM, Bisect(Piece((A,), 1, at=NOW), Piece((B, C), 1, at=NOW))),
        (BISECT, Piece((A, B)), BOOM, Bisect(Piece((A,), at=NOW), Piece((B,), at=NOW))),
        (BISECT, Piece((A,)), BOOM, Again(Piece((A,), failures=1, at=NOW + FIRST))),
        (replace(BISECT, maximum_retries=0), Piece((A,)), BOOM, Discard((A,), Condition.RETRIES, 1)),
        (replace(BISECT, maximum_retries=0), Piece((A, B)), BOOM, Bisect(Piece((A,), at=NOW), Piece((B,), at=NOW))),
        # Only an error that was thrown halves.
        (BISECT, Piece(ALL), OF_NO_USE, Again(Piece(ALL, failures=1, at=NOW + FIRST))),
        (BISECT, Piece(ALL), THROTTLED, Again(Piece(ALL, waits=1, at=NOW + 0.2))),
        # A report settles what comes before the first failure, and the rest begins anew.
        (TWICE, Piece(ALL, failures=2), PartlyFailed(("b",), 3), Done((A,), Piece((B, C), at=NOW + FIRST))),
        (TWICE, Piece(ALL), PartlyFailed(("b", "c"), 3), Done((A,), Piece((B, C), at=NOW + FIRST))),
        (BISECT, Piece(ALL), PartlyFailed(("c",), 3), Done((A, B), Piece((C,), at=NOW + FIRST))),
        # One that names the first record is no progress.
        (TWICE, Piece(ALL), PartlyFailed(("a",), 3), Again(Piece(ALL, failures=1, at=NOW + FIRST))),
        (TWICE, Piece(ALL, failures=2), PartlyFailed(("a", "c"), 3), Discard(ALL, Condition.RETRIES, 3)),
        (BISECT, Piece(ALL), PartlyFailed(("a",), 3), Again(Piece(ALL, failures=1, at=NOW + FIRST))),
    ],
)
def test_step(options: Options, piece: Piece, outcome: Outcome, step: StreamStep) -> None:
    assert next_stream_step(piece, options, outcome, NOW, LONGEST) == step


@pytest.mark.parametrize("outcome", [BOOM, THROTTLED])
def test_waiting_ends_when_the_first_record_becomes_too_old(outcome: Outcome) -> None:
    young, younger = sized("a", NOW - 55), sized("b", NOW - 1)
    options = replace(PLAIN, maximum_record_age=60)

    step = next_stream_step(Piece((young, younger), failures=8, waits=8), options, outcome, NOW, LONGEST)

    assert isinstance(step, Again)
    assert step.piece.at == NOW + 5
    assert before_invoking(step.piece, options, None, NOW + 5) is not None


YOUNG, OLD, OLDER = sized("young", NOW - 59), sized("old", NOW - 60), sized("older", NOW - 3_600)
AGE = replace(PLAIN, maximum_record_age=60)


@pytest.mark.parametrize(
    ("options", "piece", "retention", "discard"),
    [
        (PLAIN, Piece((OLDER, OLD, YOUNG)), None, None),
        (AGE, Piece((YOUNG,)), None, None),
        (AGE, Piece((OLD,)), None, Discard((OLD,), Condition.AGE, 1)),
        (AGE, Piece((OLDER, OLD, YOUNG)), None, Discard((OLDER, OLD), Condition.AGE, 1, Piece((YOUNG,)))),
        (AGE, Piece((OLD, YOUNG), 8), None, Discard((OLD,), Condition.AGE, 8, Piece((YOUNG,), 8))),
        # What the stream itself gives up after its retention is not tried for longer, but it is tried once.
        (PLAIN, Piece((OLDER,)), 3_600, None),
        (PLAIN, Piece((OLDER, OLD), 4), 3_600, Discard((OLDER,), Condition.AGE, 4, Piece((OLD,), 4))),
        (PLAIN, Piece((OLDER,), waits=9), 3_600, Discard((OLDER,), Condition.AGE, 1)),
        (AGE, Piece((OLD,), 4), 3_600, Discard((OLD,), Condition.AGE, 4)),
    ],
)
def test_age(options: Options, piece: Piece, retention: float | None, discard: Discard | None) -> None:
    assert before_invoking(piece, options, retention, NOW) == discard


def test_about_eight_attempts_in_a_minute() -> None:
    def attempts(chance: float) -> int:
        at, count = 0.0, 0
        while at < 60:
            at, count = at + stream_delay(count, chance), count + 1
        return count

    assert attempts(1.0) == 7
    assert attempts(0.5) == 8
    assert attempts(0.0) == 8
    assert stream_delay(100, 1.0) == STREAM_LONGEST_DELAY


@given(
    poisoned=st.sets(st.integers(0, 19)),
    count=st.integers(1, 20),
    retries=st.integers(0, 3),
)
def test_bisecting_lets_every_good_record_through_in_order(poisoned: set[int], count: int, retries: int) -> None:
    options = replace(BISECT, maximum_retries=retries)
    records = tuple(sized(f"{place:02}") for place in range(count))
    bad = {f"{place:02}" for place in poisoned if place < count}
    pieces, through, given_up, calls = [Piece(records)], [], [], 0
    while pieces:
        piece = pieces.pop()
        calls += 1
        names = [each.record.id for each in piece.records]
        outcome: Outcome = BOOM if bad & set(names) else Succeeded()
        match next_stream_step(piece, options, outcome, NOW, LONGEST):
            case Done(records=done, rest=None):
                through += [each.record.id for each in done]
            case Again(piece=again):
                pieces.append(again)
            case Bisect(first=first, second=second):
                pieces += [second, first]
            case Discard(records=lost):
                given_up += [each.record.id for each in lost]

    assert through == [each.record.id for each in records if each.record.id not in bad]
    assert given_up == sorted(bad)
    assert calls <= max(1, 2 * count - 1) + retries * len(bad)

"""What to do after an invocation: one row for each outcome, and what holds for any batch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core import decide
from headrace.core.decide import FIRST_DELAY, LONGEST_DELAY, Ack, Retry, backoff, next_step
from headrace.core.results import Failed, NotRun, Outcome, PartlyFailed, Succeeded
from headrace.model import Record

NOW = 1_000.0
#: Chance that leaves a delay as long as it can be.
LONGEST = 1.0


def record(name: str, returns_at: float | None = NOW + 30) -> Record:
    return Record(id=name, event={}, arrived=0.0, returns_at=returns_at)


A, B, C = BATCH = (record("a"), record("b"), record("c"))
THROTTLED = NotRun("Rate exceeded", throttled=True)
UNAVAILABLE = NotRun("connection refused", throttled=False)


@pytest.mark.parametrize(
    ("outcome", "step"),
    [
        (Succeeded(), Ack(done=BATCH)),
        (Failed("boom"), Ack(done=(), again=BATCH)),
        (Failed("the answer is of no use", function_error=False), Ack(done=(), again=BATCH)),
        (PartlyFailed(("b",), 3), Ack(done=(A, C), again=(B,))),
        (PartlyFailed(("a", "b", "c"), 3), Ack(done=(), again=BATCH)),
        (THROTTLED, Retry(NOW + FIRST_DELAY)),
        (UNAVAILABLE, Retry(NOW + FIRST_DELAY)),
    ],
)
def test_first_attempt(outcome: Outcome, step: decide.Step) -> None:
    assert next_step(BATCH, 0, outcome, NOW, LONGEST) == step


@pytest.mark.parametrize("outcome", [THROTTLED, UNAVAILABLE])
@pytest.mark.parametrize(
    ("returns_in", "is_tried_again"),
    [
        (60.0, True),
        (FIRST_DELAY + 0.01, True),
        (FIRST_DELAY, False),  # the queue takes it back in that moment
        (0.1, False),
        (-5.0, False),
        (None, True),  # a source that takes nothing back: for ever
    ],
)
def test_until_the_source_takes_a_record_back(outcome: NotRun, returns_in: float | None, is_tried_again: bool) -> None:
    batch = (record("a"), record("b", None if returns_in is None else NOW + returns_in))

    step = next_step(batch, 0, outcome, NOW, LONGEST)

    assert step == (Retry(NOW + FIRST_DELAY) if is_tried_again else Ack(done=(), again=batch))


def test_the_first_record_to_return_counts() -> None:
    batch = (record("a", NOW + 90), record("b", NOW + 0.1), record("c", None))

    assert next_step(batch, 0, THROTTLED, NOW, LONGEST) == Ack(done=(), again=batch)


def test_a_message_that_is_twice_in_a_batch_fails_as_a_whole() -> None:
    batch = (A, B, A)

    assert next_step(batch, 0, PartlyFailed(("a",), 3), NOW, LONGEST) == Ack(done=(B,), again=(A, A))


@given(
    size=st.integers(1, 20),
    failed=st.sets(st.integers(0, 19)),
    kind=st.sampled_from(["all", "some", "none", "throttled"]),
    attempt=st.integers(0, 50),
    returns_in=st.floats(-5, 60),
    chance=st.floats(0, 1),
)
def test_done_and_again_are_the_batch(
    size: int, failed: set[int], kind: str, attempt: int, returns_in: float, chance: float
) -> None:
    batch = tuple(record(str(place), NOW + returns_in) for place in range(size))
    ids = tuple(str(place) for place in sorted(failed) if place < size)
    outcome: Outcome = {
        "all": Succeeded(),
        "some": PartlyFailed(ids, size),
        "none": Failed("boom"),
        "throttled": THROTTLED,
    }[kind]

    match next_step(batch, attempt, outcome, NOW, chance):
        case Ack(done=done, again=again):
            places = [batch.index(record) for record in (*done, *again)]
            assert sorted(places) == list(range(size))
            assert places[: len(done)] == sorted(places[: len(done)])
            assert places[len(done) :] == sorted(places[len(done) :])
        case Retry(at=at):
            assert kind == "throttled"
            assert NOW < at < NOW + returns_in


@pytest.mark.parametrize(("attempt", "seconds"), [(0, 0.2), (1, 0.4), (2, 0.8), (5, 6.4), (6, 10.0), (10_000, 10.0)])
def test_delays_double_up_to_a_limit(attempt: int, seconds: float) -> None:
    assert backoff(attempt, LONGEST) == pytest.approx(seconds)


@given(attempt=st.integers(0, 10_000), chance=st.floats(0, 1))
def test_half_of_a_delay_is_left_to_chance(attempt: int, chance: float) -> None:
    longest = backoff(attempt, LONGEST)

    assert longest / 2 <= backoff(attempt, chance) <= longest <= LONGEST_DELAY

"""How many batches are in flight at once: where it starts, what changes it, and the bounds that nothing leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core import scaling
from headrace.core.scaling import (
    BUSY_READERS,
    CEILING,
    FLOOR,
    START,
    TOPIC_REVIEW_SECONDS,
    Scale,
    TopicScale,
    after_failure,
    after_read,
    busy,
    reviewed,
    short,
    start,
    start_topic,
)
from headrace.model import Options, Page, Record

EMPTY = Page()
PART = Page((Record("a", {}, 0.0),))
FULL = replace(PART, is_full=True)


def options(maximum: int | None = None, pollers: tuple[int | None, int | None] = (None, None)) -> Options:
    return Options(10, 0, maximum_concurrency=maximum, minimum_pollers=pollers[0], maximum_pollers=pollers[1])


@pytest.mark.parametrize(
    ("what", "chosen", "concurrency", "batches", "floor", "ceiling"),
    [
        ("nothing said", options(), None, START, FLOOR, CEILING),
        ("maximum concurrency", options(2), None, 2, 2, 2),
        ("maximum concurrency above the start", options(30), None, START, FLOOR, 30),
        ("a function that does one thing at a time", options(), 1, 1, 1, 1),
        ("a function that does ten", options(), 10, START, FLOOR, 10),
        ("the lower of the two", options(4), 3, 3, FLOOR, 3),
        ("provisioned", options(pollers=(20, 100)), None, 20, 20, 100),
        ("provisioned, one function", options(pollers=(20, 100)), 1, 1, 1, 1),
        ("provisioned, at least", options(pollers=(20, None)), None, 20, 20, CEILING),
        ("provisioned, at most", options(pollers=(None, 3)), None, 3, FLOOR, 3),
    ],
)
def test_start(what: str, chosen: Options, concurrency: int | None, batches: int, floor: int, ceiling: int) -> None:
    assert start(chosen, concurrency, now=7.0) == Scale(floor, ceiling, batches, grown_at=7.0, readers=1)


def test_documented_figures() -> None:
    assert (START, FLOOR, CEILING, scaling.GAIN_PER_SECOND * 60) == (5, 2, 1_250, 300)


SCALE = Scale(floor=2, ceiling=100, batches=5, grown_at=0.0)


@pytest.mark.parametrize(
    ("what", "page", "busy", "now", "batches", "readers"),
    [
        ("an empty page", EMPTY, 5, 60.0, 5, 1),
        ("a page that is not full", PART, 5, 60.0, 5, 2),
        ("a full page, all busy", FULL, 5, 1.0, 10, 3),
        ("a full page, the last but one busy", FULL, 4, 1.0, 10, 3),
        ("a full page, not all busy", FULL, 3, 60.0, 5, 3),
        ("all busy, too soon to grow", FULL, 5, 0.1, 5, 3),
        ("all busy for long", FULL, 5, 10.0, 55, 3),
        ("all busy, up to the ceiling", FULL, 5, 600.0, 100, 3),
    ],
)
def test_after_read(what: str, page: Page, busy: int, now: float, batches: int, readers: int) -> None:
    after = after_read(replace(SCALE, readers=2), page, busy, now)

    assert (after.batches, after.readers) == (batches, readers)


def test_growing_counts_from_when_all_became_busy() -> None:
    calm = after_read(SCALE, FULL, 0, now=100.0)
    busy = after_read(calm, FULL, 5, now=101.0)

    assert (calm.batches, busy.batches) == (5, 10)


def test_failures_take_one_at_a_time_down_to_the_floor() -> None:
    scale, seen = SCALE, []
    for turn in range(5):
        scale = after_failure(scale, now=float(turn))
        seen.append(scale.batches)

    assert seen == [4, 3, 2, 2, 2]
    assert scale.grown_at == 4.0


@given(
    maximum=st.none() | st.integers(2, 1000),
    pollers=st.none() | st.tuples(st.integers(1, 200), st.integers(1, 2000)),
    concurrency=st.none() | st.integers(1, 2000),
    events=st.lists(
        st.tuples(st.sampled_from(["empty", "part", "full", "failure"]), st.integers(0, 2000), st.floats(0, 600)),
        max_size=50,
    ),
)
def test_nothing_leaves_the_bounds(
    maximum: int | None,
    pollers: tuple[int, int] | None,
    concurrency: int | None,
    events: list[tuple[str, int, float]],
) -> None:
    now = 0.0
    scale = start(options(maximum, pollers or (None, None)), concurrency, now)
    for kind, busy_now, later in events:
        now += later
        before = scale
        if kind == "failure":
            scale = after_failure(scale, now)
            assert scale.batches <= before.batches
        else:
            page = {"empty": EMPTY, "part": PART, "full": FULL}[kind]
            scale = after_read(scale, page, min(busy_now, scale.batches), now)
            assert before.batches <= scale.batches <= before.batches + (now - before.grown_at) * scaling.GAIN_PER_SECOND

        assert 1 <= scale.floor <= scale.batches <= scale.ceiling
        assert scale.ceiling == before.ceiling
        assert all(scale.ceiling <= limit for limit in (maximum, concurrency, CEILING) if limit is not None)
        assert 1 <= scale.readers <= BUSY_READERS
        assert scale.grown_at <= now


# --- Topics -----------------------------------------------------------------------------------------------------------


def topic(minimum: int | None = None, maximum: int | None = None, concurrency: int | None = None) -> TopicScale:
    return start_topic(options(None, (minimum, maximum)), concurrency, 0.0)


@pytest.mark.parametrize(
    ("minimum", "maximum", "concurrency", "pollers"),
    [(None, None, None, 1), (3, None, None, 3), (3, 2, None, 2), (5, 9, 4, 4), (None, 9, None, 1)],
)
def test_a_topic_starts_with_the_least(
    minimum: int | None, maximum: int | None, concurrency: int | None, pollers: int
) -> None:
    assert topic(minimum, maximum, concurrency).pollers == pollers


def test_a_topic_gets_more_pollers_once_a_minute_while_they_are_too_few() -> None:
    scale = topic(maximum=5)

    scale = reviewed(short(scale), 8, TOPIC_REVIEW_SECONDS - 0.1)
    assert scale.pollers == 1
    seen = []
    for minute in range(1, 6):
        scale = reviewed(short(scale), 8, minute * TOPIC_REVIEW_SECONDS)
        seen.append(scale.pollers)
    assert seen == [2, 4, 5, 5, 5]


def test_a_topic_never_has_more_pollers_than_partitions() -> None:
    scale = topic()

    for minute in range(1, 6):
        scale = reviewed(short(scale), 3, minute * TOPIC_REVIEW_SECONDS)

    assert scale.pollers == 3


def test_a_topic_keeps_as_many_pollers_as_were_busy_at_once() -> None:
    scale = replace(topic(minimum=2), pollers=9)

    seen = []
    for minute, in_flight in enumerate([9, 4, 5, 0], start=1):
        scale = busy(busy(scale, in_flight), in_flight // 2)
        scale = reviewed(scale, 20, minute * TOPIC_REVIEW_SECONDS)
        seen.append(scale.pollers)

    assert seen == [9, 4, 5, 2]

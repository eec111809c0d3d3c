"""What makes a batch, and until when one waits. Whatever arrives: nothing is lost, order is kept, limits hold."""

from __future__ import annotations

import itertools
import math
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core import envelope, gather
from headrace.core.envelope import Sized
from headrace.core.gather import MAXIMUM_EVENT_BYTES, Gathering, held_back, hidden_for, take, window_end
from headrace.model import Record

MEGABYTE = 1024 * 1024
EPOCH = 1_767_225_600.0


def sized(name: str, size: int = 100, *, key: str | None = None, returns_at: float | None = None) -> Sized:
    record = Record(id=name, event={"messageId": name}, arrived=0.0, order_key=key, returns_at=returns_at)
    return Sized(record, bytes(size))


def names(records: tuple[Sized, ...]) -> list[str]:
    return [each.record.id for each in records]


def gathering(batch_size: int = 10, window: float = 0.0, opened: float = 0.0) -> Gathering:
    return Gathering(batch_size, window, opened)


#: A limit for tests that draw records: as far from their sizes as the real one is from real sizes.
LIMIT = 6_000
#: Sizes of records: mostly small, some close to the limit, some beyond it by themselves.
sizes = st.one_of(st.integers(2, 20), st.integers(2_000, 4_000), st.just(LIMIT + 1))
arrivals = st.lists(st.lists(sizes, max_size=8), max_size=8)


# --- take -------------------------------------------------------------------------------------------------------------


def test_takes_what_there_is() -> None:
    taken = take(gathering(), [sized("a"), sized("b")], now=3.0)

    assert names(taken.records) == ["a", "b"]
    assert taken.rest == ()
    assert taken.wanted == 8


def test_nothing_arrives() -> None:
    empty = gathering()

    assert take(empty, [], now=3.0) is empty
    assert empty.deadline is None


def test_full_by_number() -> None:
    taken = take(gathering(batch_size=2), [sized("a"), sized("b"), sized("c")], now=0.0)

    assert names(taken.records) == ["a", "b"]
    assert names(taken.rest) == ["c"]
    assert taken.wanted == 0


def test_exactly_full_by_bytes() -> None:
    room = MAXIMUM_EVENT_BYTES - envelope.OVERHEAD - 2 * envelope.SEPARATOR
    fits = take(gathering(window=9), [sized("a", room - 100), sized("b", 100)], now=0.0)
    does_not = take(gathering(window=9), [sized("a", room - 100), sized("b", 101)], now=0.0)

    assert names(fits.records) == ["a", "b"]
    assert fits.size == MAXIMUM_EVENT_BYTES
    assert names(does_not.records) == ["a"]
    assert names(does_not.rest) == ["b"]
    assert does_not.is_ready(0.0)


def test_a_small_record_does_not_overtake_one_that_does_not_fit() -> None:
    taken = take(gathering(), [sized("a", 4 * MEGABYTE), sized("b", 4 * MEGABYTE), sized("c", 10)], now=0.0)

    assert names(taken.records) == ["a"]
    assert names(taken.rest) == ["b", "c"]


def test_what_comes_after_the_rest_stays_behind_it() -> None:
    taken = take(gathering(), [sized("a", 4 * MEGABYTE), sized("b", 4 * MEGABYTE)], now=0.0)

    assert names(take(taken, [sized("c", 10)], now=0.0).rest) == ["b", "c"]


def test_a_record_beyond_the_limit_goes_alone() -> None:
    taken = take(gathering(), [sized("a", 7 * MEGABYTE), sized("b", 10)], now=0.0)

    assert names(taken.records) == ["a"]
    assert names(taken.rest) == ["b"]


@patch.object(gather, "MAXIMUM_EVENT_BYTES", LIMIT)
@given(arrivals=arrivals, batch_size=st.integers(1, 20), window=st.sampled_from([0.0, 5.0]))
def test_nothing_is_lost_and_the_order_is_kept(arrivals: list[list[int]], batch_size: int, window: float) -> None:
    taken, came = gathering(batch_size, window), []
    for turn, page in enumerate(arrivals):
        records = [sized(f"{turn}.{place}", size) for place, size in enumerate(page)]
        taken = take(taken, records, now=float(turn))
        came += records

        assert list(taken.records + taken.rest) == came
        assert len(taken.records) <= batch_size
        assert len(taken.records) <= 1 or taken.size <= LIMIT
        assert taken.size == envelope.OVERHEAD + sum(len(each.encoded) + envelope.SEPARATOR for each in taken.records)
        assert bool(taken.records) == bool(came)


@patch.object(gather, "MAXIMUM_EVENT_BYTES", LIMIT)
@given(arrivals=arrivals, batch_size=st.integers(1, 20))
def test_the_counted_size_bounds_that_of_the_event(arrivals: list[list[int]], batch_size: int) -> None:
    taken = gathering(batch_size)
    for page in arrivals:
        taken = take(taken, [sized("x", size) for size in page], now=0.0)

    size = len(envelope.event([each.encoded for each in taken.records]))

    assert size <= taken.size <= size + envelope.SEPARATOR


@patch.object(gather, "MAXIMUM_EVENT_BYTES", LIMIT)
@given(arrivals=arrivals, batch_size=st.integers(1, 20))
def test_going_on_from_the_rest_empties_it(arrivals: list[list[int]], batch_size: int) -> None:
    came = [sized(f"{turn}.{place}", size) for turn, page in enumerate(arrivals) for place, size in enumerate(page)]
    batches, rest = [], tuple(came)
    while rest:
        taken = take(gathering(batch_size), rest, now=0.0)
        assert taken.is_ready(0.0)
        batches.append(taken.records)
        rest = taken.rest

    assert [each for batch in batches for each in batch] == came
    for earlier, later in itertools.pairwise(batches):
        full = sum(len(each.encoded) + envelope.SEPARATOR for each in (*earlier, later[0])) + envelope.OVERHEAD
        assert len(earlier) == batch_size or full > LIMIT, "this batch ended for no reason"


# --- When to invoke ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "batch_size", "window", "arrived", "now", "is_ready"),
    [
        ("nothing yet", 3, 0, [], 0.0, False),
        ("nothing at the end of the window", 3, 5, [], 5.0, False),
        ("no window", 3, 0, ["a"], 0.0, True),
        ("within the window", 3, 5, ["a"], 4.9, False),
        ("at the end of the window", 3, 5, ["a"], 5.0, True),
        ("after the window", 3, 5, ["a"], 7.0, True),
        ("full within the window", 3, 5, ["a", "b", "c"], 0.0, True),
        ("more than full", 3, 5, ["a", "b", "c", "d"], 0.0, True),
    ],
)
def test_is_ready(what: str, batch_size: int, window: float, arrived: list[str], now: float, is_ready: bool) -> None:
    taken = take(gathering(batch_size, window), [sized(name) for name in arrived], now=0.0)

    assert taken.is_ready(now) is is_ready


def test_the_first_record_fixes_the_deadline() -> None:
    first = take(gathering(window=5.0, opened=10.0), [sized("a")], now=12.0)
    second = take(first, [sized("b")], now=14.0)

    assert first.deadline == second.deadline == 15.0


@pytest.mark.parametrize(
    ("opened", "window", "now", "end"),
    [
        (0.0, 0.0, 7.0, 7.0),  # no window: at once
        (0.0, 5.0, 0.0, 5.0),
        (0.0, 5.0, 2.0, 5.0),
        (0.0, 5.0, 5.0, 5.0),
        (0.0, 5.0, 5.1, 10.0),  # one window follows another
        (0.0, 5.0, 34.0, 35.0),
        (10.0, 0.5, 10.2, 10.5),
        (EPOCH, 300.0, EPOCH + 299.0, EPOCH + 300.0),
    ],
)
def test_window_end(opened: float, window: float, now: float, end: float) -> None:
    assert window_end(opened, window, now) == pytest.approx(end)


@given(
    waited=st.floats(0, 100_000),
    window=st.one_of(st.integers(1, 300).map(float), st.just(0.5)),
)
def test_no_record_waits_longer_than_one_window(waited: float, window: float) -> None:
    now = EPOCH + waited
    end = window_end(EPOCH, window, now)

    assert now - 1e-6 <= end <= now + window + 1e-6
    assert math.isclose((end - EPOCH) / window, round((end - EPOCH) / window), abs_tol=1e-6)


# --- held_back --------------------------------------------------------------------------------------------------------


def test_nothing_failed() -> None:
    rest = (sized("a", key="A"), sized("b"))

    assert held_back(rest, (), until=0.0) == (rest, ())


def test_later_records_of_a_failed_key_wait() -> None:
    rest = (sized("a2", key="A"), sized("b1", key="B"), sized("a3", key="A"), sized("c"))

    free, waiting = held_back(rest, [sized("a1", key="A").record], until=0.0)

    assert names(free) == ["b1", "c"]
    assert [record.id for record in waiting] == ["a2", "a3"]


def test_records_without_a_key_wait_for_nobody() -> None:
    free, waiting = held_back((sized("b"),), [sized("a").record], until=0.0)

    assert (names(free), waiting) == (["b"], ())


def test_what_the_source_has_taken_back_is_left_to_it() -> None:
    rest = (sized("a", returns_at=30.0), sized("b", returns_at=31.0), sized("c"))

    free, waiting = held_back(rest, (), until=30.0)

    assert names(free) == ["b", "c"]
    assert [record.id for record in waiting] == ["a"]


@given(
    rest=st.lists(st.tuples(st.sampled_from(["A", "B", "C", None]), st.sampled_from([None, 10.0, 20.0]))),
    failed=st.lists(st.sampled_from(["A", "B", None]), max_size=3),
    now=st.sampled_from([0.0, 15.0, 25.0]),
)
def test_held_back_parts_the_rest_in_order(
    rest: list[tuple[str | None, float | None]], failed: list[str | None], now: float
) -> None:
    records = [sized(str(place), key=key, returns_at=at) for place, (key, at) in enumerate(rest)]

    free, waiting = held_back(records, [sized("f", key=key).record for key in failed], now)

    keys = set(failed) - {None}
    assert [each for each in records if each in free] == list(free)
    assert [each.record for each in records if each.record in waiting] == list(waiting)
    assert len(free) + len(waiting) == len(records)
    assert all(each.record.order_key not in keys for each in free)


# --- hidden_for -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("visibility", "window", "timeout", "seconds"),
    [
        (30, 0, 30, None),  # no window: the queue's own
        (30, 0, 60, None),
        (30, 20, 10, None),  # both fit
        (30, 21, 10, 61),  # window + timeout + 30 (documented)
        (30, 300, 900, 1230),
        (0, 1, 3, 34),
        (30, 40, 2.5, 73),  # whole seconds only, never too few
    ],
)
def test_hidden_for(visibility: int, window: float, timeout: float, seconds: int | None) -> None:
    assert hidden_for(visibility, window, timeout) == seconds


def test_the_limit_is_the_payload_limit_of_an_invocation() -> None:
    assert gather.MAXIMUM_EVENT_BYTES == 6 * MEGABYTE

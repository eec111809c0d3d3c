"""Up to where a shard is done with, and which shards may be read."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core.progress import Ledger, first_position, lane_of, of_this_stream, readable
from headrace.model import TRIM_HORIZON, Checkpoint, Lane, Position, PositionKind, Record


def records(names: Iterable[str]) -> list[Record]:
    return [Record(name, {}, arrived=float(place)) for place, name in enumerate(names)]


def after(name: str) -> Position:
    return Position(PositionKind.AFTER, name)


def test_the_position_moves_to_the_last_record_below_which_nothing_is_open() -> None:
    ledger = Ledger(TRIM_HORIZON)
    ledger.track(records("abcde"))

    assert not ledger.done("b")
    assert ledger.position == TRIM_HORIZON
    assert not ledger.done("dc")
    assert ledger.done("a")
    assert ledger.position == after("d")
    assert ledger.done("e")
    assert ledger.position == after("e")
    assert len(ledger) == 0


def test_what_a_filter_has_dropped_is_not_ahead() -> None:
    ledger = Ledger(TRIM_HORIZON)
    ledger.track(records("abcd"))

    assert not ledger.done("bc", dropped=True)
    assert ledger.ahead == 0
    assert not ledger.done("d")
    assert ledger.ahead == 1
    assert ledger.done("a", dropped=True)
    assert ledger.position == after("d")
    assert ledger.ahead == 0


def test_the_oldest_open_record_is_known() -> None:
    ledger = Ledger(TRIM_HORIZON)
    assert ledger.oldest is None
    ledger.track(records("abc"))

    assert ledger.oldest == 0.0
    ledger.done("b")
    assert ledger.oldest == 0.0
    ledger.done("a")
    assert ledger.oldest == 2.0
    ledger.done("c")
    assert ledger.oldest is None


def test_what_is_kept_does_not_grow_with_what_is_done() -> None:
    ledger = Ledger(TRIM_HORIZON)
    ledger.track(records(["stuck"]))
    for number in range(1_000):
        ledger.track(records([str(number)]))
        ledger.done([str(number)])

    assert len(ledger) == 1
    assert ledger.ahead == 1_000
    assert ledger.done(["stuck"])
    assert ledger.position == after("999")
    assert ledger.ahead == 0


def test_nothing_done_moves_nothing() -> None:
    ledger = Ledger(after("z"))

    assert not ledger.done(())
    assert ledger.position == after("z")


@given(order=st.permutations(list(range(12))), pages=st.lists(st.integers(1, 4), min_size=12))
def test_the_position_is_never_beyond_an_open_record(order: list[int], pages: list[int]) -> None:
    ledger, tracked, finished = Ledger(TRIM_HORIZON), 0, set()
    for place in order:
        while tracked <= place:
            page = pages.pop()
            ledger.track(records(f"{number:02}" for number in range(tracked, tracked + page)))
            tracked += page
        ledger.done([f"{place:02}"])
        finished.add(place)
        safe = next(number for number in range(tracked + 1) if number not in finished)

        assert ledger.position == (after(f"{safe - 1:02}") if safe else TRIM_HORIZON)
        assert len(ledger) == tracked - len(finished)
        assert ledger.ahead == len(finished) - safe


LANES = [Lane("root"), Lane("left", ("root",)), Lane("right", ("root",)), Lane("merged", ("left", "right"))]


@pytest.mark.parametrize(
    ("ended", "turn"),
    [
        ((), ["root"]),
        (("root",), ["left", "right"]),
        (("root", "left"), ["right"]),
        (("root", "left", "right"), ["merged"]),
        (("root", "left", "right", "merged"), []),
    ],
)
def test_children_come_after_their_parents(ended: tuple[str, ...], turn: list[str]) -> None:
    assert [lane.id for lane in readable(LANES, ended)] == turn


def test_a_parent_that_is_no_longer_there_is_not_waited_for() -> None:
    assert readable(LANES[1:], ()) == LANES[1:3]


@pytest.mark.parametrize(
    ("settings", "position"),
    [
        ({"StartingPosition": "TRIM_HORIZON"}, TRIM_HORIZON),
        ({"StartingPosition": "LATEST"}, TRIM_HORIZON),
        (
            {"StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": 1_700_000_000},
            Position(PositionKind.AT_TIMESTAMP, timestamp=1_700_000_000.0),
        ),
    ],
)
def test_where_a_shard_without_checkpoint_begins(settings: dict[str, object], position: Position) -> None:
    assert first_position(settings) == position


def test_checkpoints_of_an_earlier_stream_do_not_count() -> None:
    old, new = Checkpoint(after("1"), "made in 2025"), Checkpoint(after("2"), "made in 2026")

    assert of_this_stream({"a": old, "b": new}, "made in 2026") == {"b": new}


@given(key=st.text(st.characters()), lanes=st.integers(1, 10))
def test_a_key_has_one_lane(key: str, lanes: int) -> None:
    assert lane_of(key, lanes) == lane_of(key, lanes) in range(lanes)


def test_lanes_are_the_same_in_every_process() -> None:
    assert [lane_of(key, 10) for key in ("", "a", "b", "Ünïcode", "\ud800")] == [0, 7, 1, 4, 0]
    assert lane_of(None, 10) == 0
    assert {lane_of(f"key {number}", 10) for number in range(100)} == set(range(10))

"""What to do with records of several partitions of a topic: each partition is cut by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core.decide import (
    Again,
    Condition,
    Discard,
    Done,
    Piece,
    before_invoking,
    next_stream_step,
    stream_delay,
    without,
)
from headrace.core.envelope import Sized
from headrace.core.results import NotRun, PartlyFailed
from headrace.model import Options, Record

NOW = 1_000.0
LONGEST = 1.0
PLAIN = Options(batch_size=100, window=0)


def sized(lane: str, offset: int, arrived: float = NOW - 10, size: int = 2) -> Sized:
    return Sized(Record(id=f"{lane}:{offset}", event={}, arrived=arrived, lane=lane), b"x" * size)


A1, A2, A3, B1, B2 = (sized("a", 1), sized("a", 2), sized("a", 3), sized("b", 1), sized("b", 2))
MIXED = (A1, B1, A2, B2, A3)


@pytest.mark.parametrize(
    ("reported", "done", "rest"),
    [
        (("a:2",), (A1, B1, B2), (A2, A3)),
        (("a:2", "b:1"), (A1,), (B1, A2, B2, A3)),
        (("a:3", "a:2"), (A1, B1, B2), (A2, A3)),
        (("a:1",), (B1, B2), (A1, A2, A3)),
        (("b:2",), (A1, B1, A2, A3), (B2,)),
    ],
)
def test_a_report_settles_what_comes_before_it_in_each_partition(
    reported: tuple[str, ...], done: tuple[Sized, ...], rest: tuple[Sized, ...]
) -> None:
    step = next_stream_step(Piece(MIXED, failures=2), PLAIN, PartlyFailed(reported, 5), NOW, LONGEST)

    assert step == Done(done, Piece(rest, at=NOW + stream_delay(0, LONGEST)))


def test_a_report_of_the_first_record_of_every_partition_is_no_progress() -> None:
    step = next_stream_step(Piece(MIXED), PLAIN, PartlyFailed(("a:1", "b:1"), 5), NOW, LONGEST)

    assert step == Again(Piece(MIXED, failures=1, at=NOW + stream_delay(0, LONGEST)))


def test_old_records_are_given_up_from_the_beginning_of_each_partition() -> None:
    old, young = NOW - 61, NOW - 1
    records = (sized("a", 1, young), sized("b", 1, old), sized("a", 2, old), sized("b", 2, old), sized("b", 3, young))

    given_up = before_invoking(Piece(records, failures=3), replace(PLAIN, maximum_record_age=60), None, NOW)

    # The second of `a` is old as well, but it comes after a young one: order goes before age.
    rest = Piece((records[0], records[2], records[4]), failures=3)
    assert given_up == Discard((records[1], records[3]), Condition.AGE, 3, rest)


def test_waiting_ends_when_the_first_record_of_any_partition_becomes_too_old() -> None:
    piece = Piece((sized("a", 1, NOW - 1), sized("b", 1, NOW - 59.9)))

    step = next_stream_step(piece, replace(PLAIN, maximum_record_age=60), NotRun("busy", True), NOW, LONGEST)

    assert isinstance(step, Again)
    assert step.piece.at == pytest.approx(NOW + 0.1)


@pytest.mark.parametrize(("size", "is_given_up"), [(100, False), (101, True)])
def test_a_record_that_is_too_large_by_itself_is_given_up(size: int, is_given_up: bool) -> None:
    piece = Piece((sized("a", 1, size=size),))

    given_up = before_invoking(piece, PLAIN, None, NOW, room=100)

    assert given_up == (Discard(piece.records, Condition.PAYLOAD, 1) if is_given_up else None)


def test_partitions_that_were_taken_away_leave_the_piece() -> None:
    piece = Piece(MIXED, failures=2, at=7.0)

    assert without(piece, ()) is piece
    assert without(piece, {"b"}) == Piece((A1, A2, A3), failures=2, at=7.0)
    assert without(piece, {"a", "b"}) is None


@given(
    lanes=st.lists(st.sampled_from("abc"), min_size=1, max_size=20),
    reported=st.sets(st.integers(0, 19), min_size=1),
)
def test_nothing_is_lost_or_doubled_and_every_partition_keeps_its_order(lanes: list[str], reported: set[int]) -> None:
    records = tuple(sized(lane, place) for place, lane in enumerate(lanes))
    names = tuple(records[place].record.id for place in sorted(reported) if place < len(records))
    if not names:
        return

    step = next_stream_step(Piece(records), PLAIN, PartlyFailed(names, len(records)), NOW, LONGEST)

    done = step.records if isinstance(step, Done) else ()
    rest = step.rest.records if isinstance(step, Done) and step.rest else step.piece.records  # type: ignore[union-attr]
    assert sorted(map(records.index, (*done, *rest))) == list(range(len(records)))
    assert not {one.record.id for one in done} & set(names)
    for lane in set(lanes):
        mine = [one for one in (*done, *rest) if one.record.lane == lane]
        assert mine == [one for one in records if one.record.lane == lane]

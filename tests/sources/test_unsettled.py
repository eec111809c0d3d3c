"""Deliveries are settled with the fewest frames, and never one that was to stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.sources.unsettled import Settlement, Unsettled

MARKS = {
    # delivered, to be settled, frames
    "all": (3, [1, 2, 3], [Settlement(3, True, 3)]),
    "the oldest": (3, [1, 2], [Settlement(2, True, 2)]),
    "one": (3, [1], [Settlement(1, False, 1)]),
    "in any order": (3, [3, 1, 2], [Settlement(3, True, 3)]),
    "all but the oldest": (3, [2, 3], [Settlement(2, False, 1), Settlement(3, False, 1)]),
    "around one that stays": (4, [1, 2, 4], [Settlement(2, True, 2), Settlement(4, False, 1)]),
    "none": (3, [], []),
    "what was never delivered": (3, [7], []),
    "the same twice": (3, [1, 1], [Settlement(1, False, 1)]),
}


@pytest.mark.parametrize(("delivered", "tags", "frames"), MARKS.values(), ids=MARKS)
def test_the_fewest_frames(delivered: int, tags: list[int], frames: list[Settlement]) -> None:
    unsettled = Unsettled()
    for tag in range(1, delivered + 1):
        unsettled.add(tag)

    assert list(unsettled.take(tags)) == frames


def test_what_was_settled_between_does_not_keep_the_rest_apart() -> None:
    unsettled = Unsettled()
    for tag in range(1, 6):
        unsettled.add(tag)

    assert unsettled.take([2, 3]) == (Settlement(2, False, 1), Settlement(3, False, 1))
    assert unsettled.take([1, 4]) == (Settlement(4, True, 2),)


def test_nothing_is_settled_twice() -> None:
    unsettled = Unsettled()
    unsettled.add(1)

    assert unsettled.take([1]) == (Settlement(1, False, 1),)
    assert unsettled.take([1]) == ()
    assert len(unsettled) == 0


@given(st.lists(st.sets(st.integers(1, 12)), max_size=6), st.integers(0, 12))
def test_a_broker_that_obeys_the_frames_settles_exactly_what_was_asked_for(steps: list[set[int]], count: int) -> None:
    unsettled = Unsettled()
    broker = set()
    for tag in range(1, count + 1):
        unsettled.add(tag)
        broker.add(tag)
    for tags in steps:
        wanted = broker & tags
        staying = broker - tags
        frames = unsettled.take(tags)
        for frame in frames:
            settled = {tag for tag in broker if tag <= frame.tag} if frame.multiple else {frame.tag}
            assert settled <= wanted
            assert frame.count == len(settled)
            broker -= settled

        assert broker == staying
        assert len(unsettled) == len(staying)
        oldest = min(staying, default=count + 1)
        assert len(frames) == bool({tag for tag in wanted if tag < oldest}) + len(
            {tag for tag in wanted if tag > oldest}
        )

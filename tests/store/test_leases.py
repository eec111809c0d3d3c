"""What a process owns of lanes: it holds what it renews, and knows of a loss before anybody else can take the lane."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from store_lab import mapping

from headrace.clock import VirtualClock, run_virtual
from headrace.leases import LIFETIME, MARGIN, RENEW_EVERY, Held, LeaseLostError, Leases
from headrace.model import Checkpoint, Position, PositionKind
from headrace.store import MemoryStore

LANE = "shardId-000000000000"


def after(number: int) -> Checkpoint:
    return Checkpoint(Position(PositionKind.AFTER, str(number)), "s")


class Two:
    """Two processes with one store."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.store.add(mapping("m"))
        self.clock = VirtualClock()
        self.me = Leases(self.store, self.clock, "me")
        self.you = Leases(self.store, self.clock, "you")

    def mine(self, lane: str = LANE) -> Held:
        held = self.me.take("m", lane)
        assert held is not None
        return held

    def yours(self, lane: str = LANE) -> Held:
        held = self.you.take("m", lane)
        assert held is not None
        return held


def story(test: Callable[[Two], Awaitable[None]]) -> Callable[[], None]:
    """A test in virtual time, with two processes."""

    async def told() -> None:
        await test(Two())

    def run() -> None:
        run_virtual(told())

    run.__doc__ = test.__doc__
    return run


def test_a_renewal_may_fail_twice_before_a_lease_is_lost() -> None:
    assert 3 * RENEW_EVERY <= LIFETIME - MARGIN


@story
async def test_what_is_taken_is_valid_and_nobody_elses(two: Two) -> None:
    held = two.mine()

    assert held.is_valid()
    assert held.checkpoint is None
    assert two.you.take("m", LANE) is None
    assert two.me.take("gone", LANE) is None


@story
async def test_what_is_renewed_is_kept_for_ever(two: Two) -> None:
    held = two.mine()

    for _ in range(1000):
        await two.clock.sleep(RENEW_EVERY)
        assert held.is_valid()
        assert two.you.take("m", LANE) is None
        two.me.renew()


@story
async def test_what_is_not_renewed_is_lost_a_margin_before_anybody_can_take_it(two: Two) -> None:
    held = two.mine()

    await two.clock.sleep(LIFETIME - MARGIN - 0.01)
    assert held.is_valid()
    await two.clock.sleep(0.02)
    assert not held.is_valid()
    assert two.you.take("m", LANE) is None
    await two.clock.sleep(MARGIN)
    assert two.yours().is_valid()


@story
async def test_one_goes_on_where_the_other_left(two: Two) -> None:
    mine = two.mine()
    mine.save(after(1))
    await two.clock.sleep(LIFETIME)
    yours = two.yours()

    assert yours.checkpoint == after(1)
    with pytest.raises(LeaseLostError):
        mine.save(after(2))
    mine.release()
    assert yours.is_valid()
    yours.save(after(3))
    assert two.me.checkpoints("m") == {LANE: after(3)}


@story
async def test_what_is_released_is_no_longer_valid_and_free_at_once(two: Two) -> None:
    held = two.mine()

    held.release()

    assert not held.is_valid()
    assert two.yours().is_valid()
    held.release()
    two.me.renew()
    assert not held.is_valid()
    assert two.me.take("m", LANE) is None


@story
async def test_taking_a_lane_again_ends_the_earlier_lease(two: Two) -> None:
    earlier = two.mine()
    later = two.mine()

    assert not earlier.is_valid()
    assert later.is_valid()
    two.me.renew()
    assert not earlier.is_valid()
    earlier.release()
    assert later.is_valid()
    later.save(after(1))
    await two.clock.sleep(LIFETIME / 2)
    two.me.renew()
    await two.clock.sleep(LIFETIME / 2)
    assert later.is_valid(), "the release of the earlier one did not end its renewal"


@story
async def test_a_process_that_slept_knows_that_it_lost(two: Two) -> None:
    mine, other = two.mine(), two.mine("other")
    await two.clock.sleep(LIFETIME + 1)
    yours = two.yours()

    two.me.renew()

    assert not mine.is_valid()
    assert not other.is_valid(), "nobody took it, but somebody could have"
    assert yours.is_valid()
    assert two.mine("other").is_valid()


@story
async def test_a_mapping_that_is_removed_takes_its_leases_along(two: Two) -> None:
    held = two.mine()
    two.store.remove("m")

    two.me.renew()

    assert not held.is_valid()
    with pytest.raises(LeaseLostError):
        held.save(after(1))
    held.release()


@story
async def test_lanes_that_are_forgotten_are_held_no_more(two: Two) -> None:
    held, other = two.mine(), two.mine("other")
    held.save(after(1))
    other.save(after(2))

    two.me.forget("m", [LANE, "never there"])

    assert not held.is_valid()
    assert other.is_valid()
    assert two.me.checkpoints("m") == {"other": after(2)}
    with pytest.raises(LeaseLostError):
        held.save(after(3))
    assert two.yours().checkpoint is None


@story
async def test_nothing_is_asked_of_the_store_while_nothing_is_held(two: Two) -> None:
    two.mine().release()
    del two.me.store  # whoever asks it now fails

    two.me.renew()


@story
async def test_an_expired_lease_that_nobody_took_may_still_write(two: Two) -> None:
    """Its batch was invoked while it was valid; nobody else can have gone on from there."""
    held = two.mine()
    await two.clock.sleep(LIFETIME * 3)

    assert not held.is_valid()
    held.save(after(1))
    assert two.yours().checkpoint == after(1)

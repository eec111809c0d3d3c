"""Virtual time: it stands still while anything can be done, then jumps to the next timer."""

from __future__ import annotations

import asyncio
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.clock import VIRTUAL_EPOCH, SystemClock, VirtualClock, run_virtual

CLOCK = VirtualClock()


def now() -> float:
    return round(CLOCK.now() - VIRTUAL_EPOCH, 6)


def test_an_hour_takes_no_time() -> None:
    async def story() -> float:
        await CLOCK.sleep(3600)
        return now()

    begun = time.monotonic()

    assert run_virtual(story()) == 3600
    assert time.monotonic() - begun < 10


def test_time_begins_at_the_epoch_and_stands_still_while_there_is_work() -> None:
    async def story() -> set[float]:
        seen = set()
        for _ in range(1000):
            seen.add(CLOCK.now())
            await asyncio.sleep(0)
        return seen

    assert run_virtual(story()) == {VIRTUAL_EPOCH}


@given(delays=st.lists(st.floats(0, 1e6), max_size=20))
def test_sleepers_wake_in_the_order_of_time(delays: list[float]) -> None:
    async def story() -> list[tuple[int, float]]:
        woken: list[tuple[int, float]] = []

        async def sleeper(place: int, delay: float) -> None:
            await CLOCK.sleep(delay)
            woken.append((place, now()))

        await asyncio.gather(*(sleeper(place, delay) for place, delay in enumerate(delays)))
        return woken

    woken = run_virtual(story())

    assert [at for _, at in woken] == sorted(at for _, at in woken)
    assert all(at == pytest.approx(delays[place], abs=1e-5) for place, at in woken)


def test_sleeping_for_nothing_lets_others_have_a_turn() -> None:
    async def story() -> list[str]:
        order = []

        async def other() -> None:
            order.append("other")

        task = asyncio.create_task(other())
        await CLOCK.sleep(0)
        order.append("this")
        await CLOCK.sleep(-5)
        await task
        return order

    assert run_virtual(story()) == ["other", "this"]


def test_a_cancelled_timer_is_no_reason_to_jump() -> None:
    async def story() -> float:
        task = asyncio.create_task(CLOCK.sleep(50))
        await CLOCK.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        await CLOCK.sleep(1)
        return now()

    assert run_virtual(story()) == 2


def test_timeouts_are_in_virtual_time() -> None:
    async def story() -> float:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(90):
                await asyncio.Event().wait()
        return now()

    assert run_virtual(story()) == 90


def test_a_wait_for_what_can_never_happen_is_an_error() -> None:
    async def story() -> None:
        await CLOCK.sleep(5)
        await asyncio.Event().wait()

    with pytest.raises(RuntimeError, match="never happen"):
        run_virtual(story())


def test_a_wait_for_ever_beside_a_timer_is_none() -> None:
    async def story() -> float:
        waiting = asyncio.create_task(asyncio.Event().wait())
        await CLOCK.sleep(5)
        waiting.cancel()
        return now()

    assert run_virtual(story()) == 5


def test_tasks_that_are_left_over_are_cancelled() -> None:
    ended: list[str] = []

    async def forever() -> None:
        try:
            await CLOCK.sleep(1e9)
        finally:
            ended.append("forever")

    async def story() -> None:
        task = asyncio.create_task(forever())
        await CLOCK.sleep(1)
        assert not task.done()

    run_virtual(story())

    assert ended == ["forever"]


def test_errors_come_through() -> None:
    async def story() -> None:
        await CLOCK.sleep(1)
        raise LookupError("lost")

    with pytest.raises(LookupError, match="lost"):
        run_virtual(story())


def test_each_run_begins_anew() -> None:
    async def story() -> float:
        await CLOCK.sleep(7)
        return now()

    assert [run_virtual(story()), run_virtual(story())] == [7, 7]


def test_a_run_is_the_same_each_time() -> None:
    async def story() -> list[tuple[float, int]]:
        seen: list[tuple[float, int]] = []

        async def ticker(number: int) -> None:
            for _ in range(5):
                await CLOCK.sleep(0.1 * number)
                seen.append((now(), number))

        await asyncio.gather(*map(ticker, (1, 2, 3)))
        return seen

    assert run_virtual(story()) == run_virtual(story())


async def test_the_clock_of_the_machine() -> None:
    clock = SystemClock()

    before = clock.now()
    await clock.sleep(0)
    await clock.sleep(-1)

    assert abs(before - time.time()) < 60
    assert clock.now() >= before

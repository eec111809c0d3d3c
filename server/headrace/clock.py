"""Time, as something that is handed in: what decides, polls and keeps asks no machine what time it is.

`SystemClock` is the machine's. `run_virtual` runs a coroutine on an event loop whose time jumps to the next deadline
whenever nothing is ready, so that hours of waiting take milliseconds and nothing ever sleeps. It is public: users test
their own functions and mappings with it.
"""

from __future__ import annotations

import asyncio
import heapq
import selectors
import time
from collections.abc import Coroutine
from typing import Any, Protocol, TypeVar

T = TypeVar("T")

#: The moment at which virtual time starts: 2026-01-01T00:00:00Z.
VIRTUAL_EPOCH = 1_767_225_600.0


class Clock(Protocol):
    def now(self) -> float:
        """Seconds since the epoch."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after so many seconds; at once (but not before other tasks had a turn) for 0 and less."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        return time.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


class VirtualClock:
    """The time of the running virtual loop, counted from `VIRTUAL_EPOCH`."""

    def now(self) -> float:
        return VIRTUAL_EPOCH + asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


class _JumpingSelector(selectors.SelectSelector):
    """Where a real loop would wait for its next timer, let the virtual loop's time jump there."""

    def __init__(self) -> None:
        super().__init__()
        self.loop: VirtualTimeLoop | None = None

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and self.loop is not None and timeout != 0:
            if timeout is None:
                raise RuntimeError("every task waits for something that can never happen")
            self.loop.jump()
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An event loop whose time moves only when all tasks wait, and then straight to the earliest timer."""

    def __init__(self) -> None:
        self._virtual_now = 0.0
        selector = _JumpingSelector()
        super().__init__(selector)
        selector.loop = self

    def time(self) -> float:
        return self._virtual_now

    def jump(self) -> None:
        """Move time to the earliest timer that has not been cancelled."""
        scheduled = self._scheduled  # type: ignore[attr-defined]
        while scheduled and scheduled[0]._cancelled:
            heapq.heappop(scheduled)._scheduled = False
        if scheduled:
            self._virtual_now = max(self._virtual_now, scheduled[0]._when)


def run_virtual(main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine in virtual time to its end and return its result.

    Raises RuntimeError when all tasks wait for something that no timer will bring about.
    """
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main)

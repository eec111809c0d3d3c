"""A function as a pool of worker processes that run the official runtime client against our Runtime API.

Invocations that find no free worker wait in one queue, first come first served, for a bounded time: a poller that
waits a moment delivers more than one that is told 429 and backs off. Workers start when somebody waits for them, a
few at a time, never more than the maximum; the last one used is used next, so that surplus ones fall idle and end.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from headrace.functions import replies
from headrace.functions.worker import Invocation, Launch, Worker, WorkerState
from headrace.model import Reply

#: Processes that one function starts at the same time; more of them only slow one another down.
_STARTS_AT_ONCE = max(2, os.cpu_count() or 1)
#: Seconds before a function whose init phase failed is tried again: doubled by each failure up to the second figure.
_BACK_OFF = (0.5, 30.0)
#: Seconds between SIGTERM and SIGKILL.
_TERM_TO_KILL = 0.5

_log = logging.getLogger(__name__)


class ProcessFunction:
    """Implements `Function`. May be built without an event loop; belongs to the one that first invokes it.

    `launch` is asked anew for every worker, and may raise DeploymentError. `queue_wait` are the seconds that an
    invocation waits for a worker that is not being started; None takes the function's timeout, after which any worker
    that is busy now is free again. `refuse` gives a reply to an invocation that may not even wait; None for others.
    """

    def __init__(
        self,
        name: str,
        launch: Callable[[], Coroutine[Any, Any, Launch]],
        *,
        timeout: float,
        max_workers: int,
        queue_wait: float | None = None,
        idle_limit: float = 300.0,
        refuse: Callable[[], Reply | None] = lambda: None,
    ) -> None:
        self.timeout = timeout
        self.max_workers = max_workers
        self._name = name
        self._launch = launch
        self._given_wait = queue_wait
        self._refuse = refuse
        self._idle_limit = idle_limit
        self._workers: dict[Worker, asyncio.Task[None]] = {}
        #: The one used last stands last.
        self._idle: list[Worker] = []
        self._waiting: dict[Invocation, None] = {}
        self._reaper: asyncio.TimerHandle | None = None
        self._init_failure: Reply | None = None
        self._init_failures = 0
        self._retry_at = 0.0
        self._is_closing = False

    @property
    def concurrency(self) -> int | None:
        """At least one, so that somebody asks and is told that the function is throttled."""
        return max(1, self.max_workers)

    @property
    def in_flight(self) -> int:
        """Invocations that run or wait for a worker."""
        return len(self._waiting) + sum(worker.is_invoked for worker in self._workers)

    @property
    def pids(self) -> tuple[int, ...]:
        """The worker processes that exist."""
        return tuple(worker.pid for worker in self._workers if worker.pid)

    @property
    def directories(self) -> frozenset[Path]:
        """The folders of code that workers were started in."""
        return frozenset(worker.launch.directory for worker in self._workers if worker.is_launched)

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        refusal = replies.event_too_large(payload)
        if refusal is not None:
            return refusal
        if self._is_closing:
            return replies.unavailable("the function's workers are being stopped")
        refusal = replies.reserved_limit(0) if self.max_workers == 0 else self._refuse()
        if refusal is not None:
            return refusal
        loop = asyncio.get_running_loop()
        invocation = Invocation(request_id, payload, loop.create_future(), client_context)
        self._waiting[invocation] = None
        self._dispatch()
        if invocation not in self._waiting:
            return await invocation.reply
        timer = loop.call_later(self._queue_wait, self._give_up, invocation)
        try:
            return await invocation.reply
        finally:
            timer.cancel()
            self._waiting.pop(invocation, None)

    def reload(self) -> None:
        """The code has changed, or what `launch` gives: every worker that exists finishes what it does and is then
        replaced. Whoever waits gets a new one."""
        self._init_failure, self._init_failures = None, 0
        for worker in tuple(self._workers):
            worker.retire()

    def resize(self, max_workers: int) -> None:
        """From now on there are so many workers at most. Those that are there already stay."""
        self.max_workers = max_workers
        self._dispatch()

    async def close(self, grace: float) -> None:
        """End all workers. Invocations in flight have `grace` seconds; those still waiting are told at once."""
        self._is_closing = True
        for invocation in tuple(self._waiting):
            self._settle_waiting(invocation, replies.unavailable("the function's workers are being stopped"))
        if self._reaper is not None:
            self._reaper.cancel()
        for worker in tuple(self._workers):
            worker.retire()
        for wait, number in ((grace, signal.SIGTERM), (_TERM_TO_KILL, signal.SIGKILL)):
            if self._workers:
                await asyncio.wait(self._workers.values(), timeout=wait)
            for worker in tuple(self._workers):
                worker.kill(number)
        if self._workers:
            await asyncio.wait(self._workers.values())

    # Who runs what.

    def _dispatch(self) -> None:
        """Bring waiting invocations and free workers together, and start workers for the rest."""
        while self._waiting and self._idle:
            invocation = next(iter(self._waiting))
            del self._waiting[invocation]
            self._idle.pop().begin(invocation)
        if not self._waiting:
            return
        loop = asyncio.get_running_loop()
        if self._init_failure is not None and loop.time() < self._retry_at:
            self._fail_waiting(self._init_failure)
            return
        starting = self._starting()
        coming = starting + sum(worker.is_returning for worker in self._workers)
        wanted = min(len(self._waiting) - coming, self.max_workers - len(self._workers), _STARTS_AT_ONCE - starting)
        for _ in range(wanted):
            worker = Worker(self._launch, self._changed)
            task = loop.create_task(worker.run(), name=f"function {self._name}")
            self._workers[worker] = task
            task.add_done_callback(lambda _, worker=worker: self._gone(worker))  # type: ignore[misc]

    def _fail_waiting(self, failure: Reply) -> None:
        """A function that cannot be initialised fails everybody who waits for it, unless older workers serve on."""
        if not any(worker.state is not WorkerState.DEAD and not worker.is_stale for worker in self._workers):
            for invocation in tuple(self._waiting):
                self._settle_waiting(invocation, failure)

    def _settle_waiting(self, invocation: Invocation, reply: Reply) -> None:
        self._waiting.pop(invocation, None)
        invocation.settle(reply)

    def _give_up(self, invocation: Invocation) -> None:
        """The wait is over; but no function is throttled because its workers need long to start."""
        if invocation not in self._waiting:
            return
        if self._starting():
            asyncio.get_running_loop().call_later(self._queue_wait or 1.0, self._give_up, invocation)
            return
        message = f"no worker was free within {self._queue_wait:g} seconds, of {self.max_workers} at most"
        self._settle_waiting(invocation, replies.throttled(message))

    @property
    def _queue_wait(self) -> float:
        return self.timeout if self._given_wait is None else self._given_wait

    def _starting(self) -> int:
        return sum(worker.state is WorkerState.STARTING for worker in self._workers)

    # What workers tell.

    def _changed(self, worker: Worker) -> None:
        if worker.state is WorkerState.IDLE:
            self._init_failure, self._init_failures = None, 0
            if worker.is_stale or self._is_closing:
                worker.kill()
                return
            self._idle.append(worker)
            self._dispatch()
            if self._idle:
                self._arm_reaper()
        elif worker in self._idle:
            self._idle.remove(worker)

    def _gone(self, worker: Worker) -> None:
        del self._workers[worker]
        if worker.init_failure is not None and not worker.is_stale:
            self._init_failure = worker.init_failure
            first, most = _BACK_OFF
            delay = min(most, first * 2**self._init_failures)
            self._init_failures = min(self._init_failures + 1, 16)
            self._retry_at = asyncio.get_running_loop().time() + delay
            _log.warning("%s: the init phase failed: %s", self._name, worker.init_failure.message)
        if not self._is_closing:
            self._dispatch()

    def _arm_reaper(self) -> None:
        if self._reaper is None:
            self._reaper = asyncio.get_running_loop().call_later(self._idle_limit, self._reap_idle)

    def _reap_idle(self) -> None:
        self._reaper = None
        now = asyncio.get_running_loop().time()
        for worker in tuple(self._idle):
            if now - worker.idle_since >= self._idle_limit:
                worker.retire()
        if self._idle:
            self._arm_reaper()

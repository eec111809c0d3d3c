"""One worker: one process of a function, one invocation at a time, STARTING -> IDLE <-> BUSY -> DEAD.

A worker is free when its runtime asks for the next event, not when it has answered the last one. The clock of an
invocation starts when the event is written, and stops the process and all its children when it has run out.
"""

from __future__ import annotations

import asyncio
import signal
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from headrace.clock import Clock
from headrace.functions import replies
from headrace.functions.child import Child
from headrace.functions.runtime_api import Connection, listen
from headrace.model import Reply, ReplyKind

#: Is given (function name, request id, line); the request id is empty for what a process writes before its first event.
LogCallback = Callable[[str, str, str], None]

#: Seconds between two looks at a worker's memory, which cost as much as a tenth of a short invocation.
_MEMORY_INTERVAL = 0.05


class WorkerState(Enum):
    """DEAD is a worker that gets no more work; its process may need a moment longer, see `Worker.run`."""

    STARTING = "starting"
    IDLE = "idle"
    BUSY = "busy"
    DEAD = "dead"


@dataclass(eq=False, slots=True)
class Invocation:
    """One event on its way through a worker, and the future of its reply."""

    request_id: str
    payload: bytes
    reply: asyncio.Future[Reply]
    started: float = 0.0

    def settle(self, reply: Reply) -> None:
        """Nobody may be waiting any more: a caller can be cancelled, an invocation cannot."""
        if not self.reply.done():
            self.reply.set_result(reply)


@dataclass(frozen=True, slots=True)
class Launch:
    """All that a worker has to know of its function."""

    name: str
    arn: str
    command: Sequence[str]
    directory: Path
    #: Without the address of the Runtime API, which each worker adds for itself.
    environment: Mapping[str, str]
    timeout: float
    init_limit: float
    memory_mb: int
    clock: Clock
    log: LogCallback | None


class Worker:
    """A process and its Runtime API. `on_change` is called with the worker whenever its state has changed."""

    def __init__(self, launch: Launch, on_change: Callable[[Worker], None]) -> None:
        self.launch = launch
        self.state = WorkerState.STARTING
        #: The code has changed since this worker was started: it finishes what it has and gets nothing new.
        self.is_stale = False
        self.idle_since = 0.0
        #: Why the process never came to ask for work; None when it did, or was not given the time.
        self.init_failure: Reply | None = None
        self._on_change = on_change
        self._loop = asyncio.get_running_loop()
        self._child = Child(self._line, self._exited)
        self._gone: asyncio.Future[int] = self._loop.create_future()
        self._next: Connection | None = None
        self._invocation: Invocation | None = None
        self._request_id = ""
        self._connections: set[Connection] = set()
        self._deadline: asyncio.TimerHandle | None = None
        self._created = self.launch.clock.now()
        self._init_duration: float | None = None
        self._peak = 0
        self._peak_read = 0.0

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def is_returning(self) -> bool:
        """The runtime has answered and is on its way to ask for more."""
        return self.state is WorkerState.BUSY and self._invocation is None

    async def run(self) -> None:
        """The whole life of the worker. Ends when the process is gone and nothing of it is left."""
        server = None
        try:
            server, address = await listen(self)
            environment = {**self.launch.environment, "AWS_LAMBDA_RUNTIME_API": address}
            self._created = self.launch.clock.now()
            self._deadline = self._loop.call_later(self.launch.init_limit, self._init_timed_out)
            if self.state is WorkerState.STARTING:
                self._child.start(self.launch.command, self.launch.directory, environment)
                await asyncio.shield(self._gone)
        except OSError as error:
            self.init_failure = replies.unavailable(f"cannot start {self.launch.command[0]}: {error}")
        finally:
            self.kill()
            self._child.reap()
            self._stop_clock()
            if server is not None:
                server.close()
            for connection in tuple(self._connections):
                connection.close()

    def begin(self, invocation: Invocation) -> None:
        """Hand an event to the runtime that waits for one. Only while IDLE."""
        assert self._next is not None
        connection, self._next = self._next, None
        launch, now = self.launch, self.launch.clock.now()
        self._invocation = invocation
        self._request_id = invocation.request_id
        self.state = WorkerState.BUSY  # whoever begins an invocation knows
        if launch.log is not None:
            self._child.drain()
            self._line(f"START RequestId: {invocation.request_id} Version: $LATEST")
        invocation.started = now
        self._deadline = self._loop.call_later(launch.timeout, self._timed_out)
        headers = {
            "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
            "Lambda-Runtime-Deadline-Ms": str(int((now + launch.timeout) * 1000)),
            "Lambda-Runtime-Invoked-Function-Arn": launch.arn,
            "Lambda-Runtime-Trace-Id": f"Root=1-{int(now):08x}-{uuid.uuid4().hex[:24]};Sampled=0",
        }
        connection.send_event(headers, invocation.payload)

    def retire(self) -> None:
        """End the process, at once when it is free, otherwise after what it is doing."""
        self.is_stale = True
        if self.state in (WorkerState.STARTING, WorkerState.IDLE):
            self.kill()

    def kill(self, number: signal.Signals = signal.SIGKILL) -> None:
        """End the process and all its children. An invocation that is cut off has no known result."""
        self._child.kill(number)
        self._become(WorkerState.DEAD)

    # What the runtime says.

    def next(self, connection: Connection) -> None:
        if self._invocation is not None or self.state is WorkerState.DEAD:
            self.kill()  # a runtime that asks for work before it has answered is beyond help
            return
        self._stop_clock()
        if self.state is WorkerState.STARTING:
            self._init_duration = self.launch.clock.now() - self._created
            self._peak = self._child.peak_memory() if self.launch.log is not None else 0  # it may end in a crash
        if self._next is not None and self._next is not connection:
            self._next.close()
        self._next = connection
        self.idle_since = self._loop.time()
        self._become(WorkerState.IDLE)

    def response(self, request_id: str, payload: bytes) -> bool:
        return self._answered(request_id, lambda duration: Reply(ReplyKind.OK, payload, duration=duration))

    def error(self, request_id: str, payload: bytes) -> bool:
        return self._answered(request_id, lambda duration: replies.function_error(payload, duration=duration))

    def too_large(self, request_id: str, length: int) -> bool:
        return self._answered(request_id, lambda duration: replies.too_large(length, duration))

    def init_error(self, payload: bytes) -> bool:
        if self.state is not WorkerState.STARTING:
            return False
        self.init_failure = replies.function_error(payload)
        return True

    def connected(self, connection: Connection) -> None:
        self._connections.add(connection)

    def disconnected(self, connection: Connection) -> None:
        self._connections.discard(connection)
        if connection is self._next:
            self._next = None
            self.kill()

    # What time and the process say.

    def _timed_out(self) -> None:
        """The invocation has run out of time; or its runtime has answered and still does not come for more."""
        invocation, launch = self._invocation, self.launch
        self._child.drain()
        if invocation is not None:
            now = launch.clock.now()
            reply = replies.timed_out(invocation.request_id, launch.timeout, now, self._elapsed())
            self._finish(reply, "timeout", f"{replies.timestamp(now)} {invocation.request_id} {reply.message}")
        self.kill()

    def _init_timed_out(self) -> None:
        limit = self.launch.init_limit
        message = f"The init phase timed out after {limit:.2f} seconds"
        if self.init_failure is None:
            self.init_failure = replies.function_error(replies.error_document("Sandbox.Timedout", message))
        self.kill()

    def _exited(self, returncode: int) -> None:
        self._stop_clock()
        is_ours = self.state is WorkerState.DEAD
        if self._invocation is not None and is_ours:
            self._finish(replies.unavailable("the worker was stopped in the middle of the invocation"), "stopped")
        elif self._invocation is not None:
            reply = replies.exited(self._request_id, returncode, self._elapsed())
            self._finish(reply, "error", replies.exit_message(self._request_id, returncode))
        elif self.state is WorkerState.STARTING and self.init_failure is None:
            message = replies.exit_message("", returncode)
            self.init_failure = replies.function_error(replies.error_document("Runtime.ExitError", message))
        self._become(WorkerState.DEAD)
        if not self._gone.done():
            self._gone.set_result(returncode)

    # The end of an invocation.

    def _answered(self, request_id: str, reply: Callable[[float], Reply]) -> bool:
        if self._invocation is None or self._invocation.request_id != request_id:
            return False
        self._child.drain()
        self._finish(reply(self._elapsed()))
        return True

    def _finish(self, reply: Reply, status: str = "", line: str = "") -> None:
        """Log the end of the invocation and settle it. Its clock runs on until the runtime asks for more."""
        invocation, self._invocation = self._invocation, None
        assert invocation is not None
        if self.launch.log is not None:
            self._child.flush()
            if line:
                self._line(line)
            self._line(f"END RequestId: {invocation.request_id}")
            self._line(self._report(reply.duration or self._elapsed_since(invocation), status))
        invocation.settle(reply)

    def _report(self, duration: float, status: str) -> str:
        now = self.launch.clock.now()
        if duration >= _MEMORY_INTERVAL or now - self._peak_read >= _MEMORY_INTERVAL:
            self._peak = max(self._peak, self._child.peak_memory())
            self._peak_read = now
        milliseconds = duration * 1000
        fields = [
            f"REPORT RequestId: {self._request_id}",
            f"Duration: {milliseconds:.2f} ms",
            f"Billed Duration: {-int(-milliseconds // 1)} ms",
            f"Memory Size: {self.launch.memory_mb} MB",
            f"Max Memory Used: {self._peak // 1_048_576} MB",
        ]
        if self._init_duration is not None:
            fields.append(f"Init Duration: {self._init_duration * 1000:.2f} ms")
            self._init_duration = None
        if status:
            fields.append(f"Status: {status}")
        return "\t".join(fields)

    def _elapsed(self) -> float:
        return self._elapsed_since(self._invocation) if self._invocation is not None else 0.0

    def _elapsed_since(self, invocation: Invocation) -> float:
        # Not the event loop's time: uvloop counts whole milliseconds.
        return max(0.0, self.launch.clock.now() - invocation.started)

    def _stop_clock(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _become(self, state: WorkerState) -> None:
        if state is not self.state:
            self.state = state
            self._on_change(self)

    def _line(self, line: str) -> None:
        if self.launch.log is None:
            return
        try:
            self.launch.log(self.launch.name, self._request_id, line)
        except Exception as error:
            self._loop.call_exception_handler({"message": "the log callback of functions failed", "exception": error})

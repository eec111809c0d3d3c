"""One worker: one process of a function, one invocation at a time, STARTING -> IDLE <-> BUSY -> DEAD.

A worker is free when its runtime asks for the next event, not when it has answered the last one. The clock of an
invocation starts when the event is written, and stops the process and all its children when it has run out.
"""

from __future__ import annotations

import asyncio
import signal
import uuid
from collections import deque
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from headrace.clock import Clock
from headrace.deployed import LATEST, DeploymentError
from headrace.functions import replies
from headrace.functions.child import Child
from headrace.functions.runtime_api import Connection, listen
from headrace.model import LogLine, Reply, ReplyKind

#: Is given every line. Must not block.
LogCallback = Callable[[LogLine], None]

#: Seconds between two looks at the memory of a worker's process, which cost as much as a tenth of a short invocation.
_MEMORY_INTERVAL = 0.05
#: Seconds between two looks at the memory of its whole group while it is at work.
_WATCH_INTERVAL = 0.1
_MB = 1024 * 1024
#: Bytes of the end of an invocation's log that go with its reply, as in the cloud.
_TAIL_LIMIT = 4096


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
    #: A JSON object in ASCII.
    client_context: str | None = None
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
    #: `$LATEST` or a number.
    version: str = LATEST
    #: Kill a process that has more than its memory.
    enforce_memory: bool = False

    @property
    def stream(self) -> str:
        """The worker's log stream, as it is told itself."""
        return self.environment.get("AWS_LAMBDA_LOG_STREAM_NAME", "")


class LogTail:
    """The last lines that were written, as many as a reply takes along. Costs next to nothing before it is read."""

    __slots__ = ("_lines", "_size")

    def __init__(self) -> None:
        self._lines: deque[str] = deque()
        self._size = 0

    def add(self, line: str) -> None:
        # Characters are counted, of which each is a byte at least: what is dropped would not have been read.
        self._lines.append(line)
        self._size += len(line) + 1
        while self._size - len(self._lines[0]) > _TAIL_LIMIT:
            self._size -= len(self._lines.popleft()) + 1

    def clear(self) -> None:
        self._lines.clear()
        self._size = 0

    def read(self) -> bytes:
        """The end of the text, whole characters, with an end to each line."""
        if not self._lines:
            return b""
        whole = ("\n".join(self._lines) + "\n").encode()
        return whole if len(whole) <= _TAIL_LIMIT else whole[-_TAIL_LIMIT:].decode("utf-8", "ignore").encode()


class Worker:
    """A process and its Runtime API. `on_change` is called with the worker whenever its state has changed.

    `prepare` may take its time and raise DeploymentError or OSError: the function cannot be run here.
    """

    def __init__(self, prepare: Callable[[], Coroutine[Any, Any, Launch]], on_change: Callable[[Worker], None]) -> None:
        self.state = WorkerState.STARTING
        #: The code has changed since this worker was started: it finishes what it has and gets nothing new.
        self.is_stale = False
        self.idle_since = 0.0
        #: Why the process never came to ask for work; None when it did, or was not given the time.
        self.init_failure: Reply | None = None
        self._prepare = prepare
        self._preparing: asyncio.Task[Launch] | None = None
        self._launched: Launch | None = None
        self._on_change = on_change
        self._loop = asyncio.get_running_loop()
        self._child = Child(self._line, self._exited)
        self._gone: asyncio.Future[int] = self._loop.create_future()
        self._next: Connection | None = None
        self._invocation: Invocation | None = None
        self._request_id = ""
        self._connections: set[Connection] = set()
        self._deadline: asyncio.TimerHandle | None = None
        self._memory_watch: asyncio.TimerHandle | None = None
        self._created = 0.0
        self._init_duration: float | None = None
        self._peak = 0
        self._peak_read = 0.0
        self._tail = LogTail()

    @property
    def launch(self) -> Launch:
        """Only once the process has been started."""
        assert self._launched is not None
        return self._launched

    @property
    def is_launched(self) -> bool:
        return self._launched is not None

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def is_returning(self) -> bool:
        """The runtime has answered and is on its way to ask for more."""
        return self.state is WorkerState.BUSY and self._invocation is None

    @property
    def is_invoked(self) -> bool:
        """An invocation has begun here and has no reply yet."""
        return self._invocation is not None

    async def run(self) -> None:
        """The whole life of the worker. Ends when the process is gone and nothing of it is left."""
        server = None
        try:
            self._preparing = self._loop.create_task(self._prepare())
            await asyncio.wait((self._preparing,))
            if self.state is WorkerState.STARTING:
                launch = self._preparing.result()
                server, address = await listen(self)
            if self.state is WorkerState.STARTING:
                self._launched = launch
                self._created = launch.clock.now()
                self._deadline = self._loop.call_later(launch.init_limit, self._init_timed_out)
                environment = {**launch.environment, "AWS_LAMBDA_RUNTIME_API": address}
                self._child.start(launch.command, launch.directory, environment)
                await asyncio.shield(self._gone)
        except DeploymentError as error:
            self.init_failure = replies.unavailable(str(error))
        except Exception as error:  # whatever it is, it is no reason to try again at once
            what = self._launched.command[0] if self._launched is not None else "a worker"
            self.init_failure = replies.unavailable(f"cannot start {what}: {error}")
        finally:
            self.kill()
            self._child.reap()
            self._stop_clock()
            self._stop_watching()
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
            self._tail.clear()
            self._line(f"START RequestId: {invocation.request_id} Version: {launch.version}")
        if self._memory_watch is None and (launch.enforce_memory or launch.log is not None):
            self._memory_watch = self._loop.call_later(_WATCH_INTERVAL, self._watch_memory)
        invocation.started = now
        self._deadline = self._loop.call_later(launch.timeout, self._timed_out)
        headers = {
            "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
            "Lambda-Runtime-Deadline-Ms": str(int((now + launch.timeout) * 1000)),
            "Lambda-Runtime-Invoked-Function-Arn": launch.arn,
            "Lambda-Runtime-Trace-Id": f"Root=1-{int(now):08x}-{uuid.uuid4().hex[:24]};Sampled=0",
        }
        if invocation.client_context is not None:
            headers["Lambda-Runtime-Client-Context"] = invocation.client_context
        connection.send_event(headers, invocation.payload)

    def retire(self) -> None:
        """End the process, at once when it is free, otherwise after what it is doing."""
        self.is_stale = True
        if self.state in (WorkerState.STARTING, WorkerState.IDLE):
            self.kill()

    def kill(self, number: signal.Signals = signal.SIGKILL) -> None:
        """End the process and all its children. An invocation that is cut off has no known result."""
        self._child.kill(number)
        if self._preparing is not None:
            self._preparing.cancel()
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
        self._child.drain()
        if self.init_failure is None:
            self._init_failed(replies.function_error(replies.error_document("Sandbox.Timedout", message)))
        self.kill()

    def _watch_memory(self) -> None:
        """Look at the memory of the whole group, again and again while the worker is at work."""
        self._memory_watch = None
        launch, limit = self.launch, self.launch.memory_mb * _MB
        if self._invocation is None:
            return
        used = self._child.group_memory(limit if launch.enforce_memory else self._peak)
        self._peak = max(self._peak, used)
        if launch.enforce_memory and used > limit:
            self._child.kill()  # its end is an error of the function, as that of a process which the system has killed
        else:
            self._memory_watch = self._loop.call_later(_WATCH_INTERVAL, self._watch_memory)

    def _exited(self, returncode: int) -> None:
        self._stop_clock()
        self._stop_watching()
        is_ours = self.state is WorkerState.DEAD
        if self._invocation is not None and is_ours:
            self._finish(replies.unavailable("the worker was stopped in the middle of the invocation"), "stopped")
        elif self._invocation is not None:
            reply = replies.exited(self._request_id, returncode, self._elapsed())
            self._finish(reply, "error", replies.exit_message(self._request_id, returncode))
        elif self.state is WorkerState.STARTING and self.init_failure is None:
            message = replies.exit_message("", returncode)
            self._init_failed(replies.function_error(replies.error_document("Runtime.ExitError", message)))
        elif self.state is WorkerState.STARTING and self.init_failure is not None:
            self._init_failed(self.init_failure)
        self._become(WorkerState.DEAD)
        if not self._gone.done():
            self._gone.set_result(returncode)

    def _init_failed(self, reply: Reply) -> None:
        """What the process has written is the log of all who waited for it."""
        self._child.flush()
        self.init_failure = replace(reply, executed_version=self.launch.version, log=self._tail.read())

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
        invocation.settle(replace(reply, executed_version=self.launch.version, log=self._tail.read()))

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

    def _stop_watching(self) -> None:
        if self._memory_watch is not None:
            self._memory_watch.cancel()
            self._memory_watch = None

    def _become(self, state: WorkerState) -> None:
        if state is not self.state:
            self.state = state
            self._on_change(self)

    def _line(self, text: str) -> None:
        launch = self._launched
        if launch is None or launch.log is None:
            return
        self._tail.add(text)
        line = LogLine(launch.name, launch.version, launch.stream, self._request_id, text, launch.clock.now())
        try:
            launch.log(line)
        except Exception as error:
            self._loop.call_exception_handler({"message": "the log callback of functions failed", "exception": error})

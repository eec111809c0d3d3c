"""A Python callable as a function: for tests and for programs that embed Headrace.

No isolation and no kill: the callable runs in this process, and one that has run out of time is only waited for no
longer (a coroutine is cancelled, a thread goes on). A coroutine function runs in the event loop, in virtual time too;
a plain function runs in a thread, except in virtual time, where a thread would be invisible to the clock.
"""

from __future__ import annotations

import asyncio
import concurrent.futures.thread
import inspect
import json
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from headrace.clock import Clock, VirtualClock, VirtualTimeLoop
from headrace.functions import replies
from headrace.model import Reply, ReplyKind

#: Files whose frames are left out of the traces of callables: this one, and the one that runs threads.
_OUR_FRAMES = (__file__, concurrent.futures.thread.__file__)


@dataclass(frozen=True, slots=True)
class CallableContext:
    """The part of the runtime's context object that handlers use, under the same names."""

    function_name: str
    invoked_function_arn: str
    aws_request_id: str
    memory_limit_in_mb: str
    function_version: str = "$LATEST"
    log_group_name: str = ""
    log_stream_name: str = ""
    #: With `custom`, `env` and `client`, as the runtime has it.
    client_context: SimpleNamespace | None = None
    _remaining: Callable[[], float] = field(default=lambda: 0.0, repr=False)

    def get_remaining_time_in_millis(self) -> int:
        return max(0, int(self._remaining() * 1000))


class CallableFunction:
    """Implements `Function`."""

    def __init__(
        self,
        name: str,
        handler: Callable[[Any, CallableContext], Any],
        *,
        clock: Clock,
        arn: str,
        timeout: float = 3.0,
        memory_mb: int = 128,
        threads: int = 10,
    ) -> None:
        self.timeout = timeout
        self._name = name
        self._handler = handler
        self._clock = clock
        self._arn = arn
        self._memory_mb = memory_mb
        self._threads = threads
        self._executor: concurrent.futures.ThreadPoolExecutor | None = None
        self._is_async = inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
            getattr(handler, "__call__", None)  # noqa: B004
        )
        self.concurrency: int | None = None if self._is_async else threads
        self._is_closed = False

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        if self._is_closed:
            return replies.unavailable("the function is no longer used")
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            event = json.loads(payload)
        except ValueError as error:
            message = f"Unable to unmarshal input: {error}"
            return replies.function_error(replies.error_document("Runtime.UnmarshalError", message))
        context = CallableContext(
            self._name,
            self._arn,
            request_id,
            str(self._memory_mb),
            log_group_name=f"/aws/lambda/{self._name}",
            client_context=_client_context(client_context),
            _remaining=lambda: started + self.timeout - loop.time(),
        )
        deadline = asyncio.timeout(self.timeout)
        try:
            async with deadline:
                result = await self._call(event, context)
            return Reply(ReplyKind.OK, _marshal(result), duration=loop.time() - started)
        except SystemExit as error:
            code = error.code if isinstance(error.code, int) else int(error.code is not None)
            return replies.exited(request_id, code, loop.time() - started)
        except Exception as error:
            if deadline.expired():
                clock = VirtualClock() if isinstance(loop, VirtualTimeLoop) else self._clock
                return replies.timed_out(request_id, self.timeout, clock.now(), loop.time() - started)
            return replies.function_error(_document(error, request_id), duration=loop.time() - started)
        except asyncio.CancelledError as error:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            return replies.function_error(_document(error, request_id), duration=loop.time() - started)

    async def close(self, grace: float) -> None:
        """Take no more invocations. Threads cannot be stopped: what runs in them runs to its end."""
        self._is_closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)

    async def _call(self, event: Any, context: CallableContext) -> Any:
        loop = asyncio.get_running_loop()
        if self._is_async:
            return await self._handler(event, context)
        if isinstance(loop, VirtualTimeLoop):
            result = self._handler(event, context)
        else:
            if self._executor is None:
                self._executor = concurrent.futures.ThreadPoolExecutor(
                    self._threads, thread_name_prefix=f"function {self._name}"
                )
            result = await loop.run_in_executor(self._executor, self._handler, event, context)
        return await result if inspect.isawaitable(result) else result


class _MarshalError(Exception):
    """The callable returned something that has no JSON form."""


def _marshal(result: Any) -> bytes:
    try:
        return json.dumps(result, ensure_ascii=False, default=_default).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise _MarshalError(f"Unable to marshal response: {error}") from None


def _default(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def _document(error: BaseException, request_id: str) -> bytes:
    """The error document as the official runtime client writes it, without our own frames."""
    if isinstance(error, _MarshalError):
        return replies.error_document("Runtime.MarshalError", str(error), requestId=request_id, stackTrace=[])
    frames = traceback.extract_tb(error.__traceback__)
    while frames and frames[0].filename in _OUR_FRAMES:
        del frames[0]
    stack = traceback.format_list(frames)
    return replies.error_document(type(error).__name__, str(error), requestId=request_id, stackTrace=stack)


def _client_context(text: str | None) -> SimpleNamespace | None:
    if text is None:
        return None
    found = json.loads(text)
    client = found.get("client")
    return SimpleNamespace(
        custom=found.get("custom"),
        env=found.get("env"),
        client=SimpleNamespace(**client) if isinstance(client, dict) else None,
    )

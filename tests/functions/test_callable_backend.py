"""Python callables as functions, in a real event loop and in virtual time."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from headrace.clock import VIRTUAL_EPOCH, VirtualClock, run_virtual
from headrace.functions import FunctionRegistry
from headrace.model import Reply, ReplyKind


@pytest.fixture
async def registry() -> AsyncIterator[FunctionRegistry]:
    made = FunctionRegistry()
    yield made
    await made.close(0)


async def invoke(registry: FunctionRegistry, payload: bytes = b'{"a":1}') -> Reply:
    function = registry.function("fn")
    assert function is not None
    return await function.invoke(payload, "it")


async def test_a_plain_function_runs_in_a_thread(registry: FunctionRegistry) -> None:
    registry.add_callable("fn", lambda event, context: [event, threading.current_thread() is threading.main_thread()])
    reply = await invoke(registry)
    assert (reply.kind, json.loads(reply.payload)) == (ReplyKind.OK, [{"a": 1}, False])


async def test_a_coroutine_function_runs_in_the_event_loop(registry: FunctionRegistry) -> None:
    async def fn(event: Any, context: Any) -> Any:
        return [event, asyncio.get_running_loop() is loop]

    loop = asyncio.get_running_loop()
    registry.add_callable("fn", fn)
    assert json.loads((await invoke(registry)).payload) == [{"a": 1}, True]


async def test_an_object_with_a_coroutine_call(registry: FunctionRegistry) -> None:
    class Handler:
        async def __call__(self, event: Any, context: Any) -> Any:
            return context.aws_request_id

    registry.add_callable("fn", Handler())
    assert (await invoke(registry)).payload == b'"it"'


async def test_the_context_object(registry: FunctionRegistry) -> None:
    def fn(event: Any, context: Any) -> Any:
        assert 4000 < context.get_remaining_time_in_millis() <= 5000
        return [
            context.function_name,
            context.function_version,
            context.invoked_function_arn,
            context.memory_limit_in_mb,
            context.aws_request_id,
            context.log_group_name,
        ]

    registry.add_callable("fn", fn, timeout=5, memory_mb=512)
    arn = "arn:aws:lambda:us-east-1:000000000000:function:fn"
    assert json.loads((await invoke(registry)).payload) == ["fn", "$LATEST", arn, "512", "it", "/aws/lambda/fn"]


@pytest.mark.parametrize("is_async", [False, True])
async def test_an_exception_becomes_the_runtimes_document(registry: FunctionRegistry, is_async: bool) -> None:
    def fails(event: Any, context: Any) -> Any:
        raise KeyError("no such order")

    async def fails_later(event: Any, context: Any) -> Any:
        return fails(event, context)

    registry.add_callable("fn", fails_later if is_async else fails)
    reply = await invoke(registry)
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    document = json.loads(reply.payload)
    stack = document.pop("stackTrace")
    assert document == {"errorType": "KeyError", "errorMessage": "'no such order'", "requestId": "it"}
    assert len(stack) == (2 if is_async else 1)
    assert all(f'File "{__file__}"' in frame for frame in stack)
    assert reply.message == "KeyError: 'no such order'"


async def test_what_has_no_json_form_is_a_marshal_error(registry: FunctionRegistry) -> None:
    registry.add_callable("fn", lambda event, context: {1, 2})
    document = json.loads((await invoke(registry)).payload)
    assert document["errorType"] == "Runtime.MarshalError"
    assert document["errorMessage"] == "Unable to marshal response: Object of type set is not JSON serializable"


async def test_decimals_are_numbers(registry: FunctionRegistry) -> None:
    registry.add_callable("fn", lambda event, context: [Decimal("1"), Decimal("1.5")])
    assert (await invoke(registry)).payload == b"[1, 1.5]"


async def test_an_event_that_is_no_json(registry: FunctionRegistry) -> None:
    registry.add_callable("fn", lambda event, context: event)
    reply = await invoke(registry, b"{")
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    assert json.loads(reply.payload)["errorType"] == "Runtime.UnmarshalError"


@pytest.mark.parametrize(("code", "ending"), [(3, "exit status 3"), ("text", "exit status 1"), (None, None)])
async def test_leaving_is_an_exit_error(registry: FunctionRegistry, code: Any, ending: str | None) -> None:
    async def fn(event: Any, context: Any) -> Any:
        raise SystemExit(code)

    registry.add_callable("fn", fn)
    reply = await invoke(registry)
    said = f"Runtime exited with error: {ending}" if ending else "Runtime exited without providing a reason"
    assert reply.message == f"Runtime.ExitError: RequestId: it Error: {said}"


async def test_a_cancelled_error_of_the_callables_own_is_a_failure(registry: FunctionRegistry) -> None:
    async def fn(event: Any, context: Any) -> Any:
        raise asyncio.CancelledError("mine")

    registry.add_callable("fn", fn)
    assert (await invoke(registry)).kind is ReplyKind.FUNCTION_ERROR


async def test_cancelling_the_invocation_cancels(registry: FunctionRegistry) -> None:
    started = asyncio.Event()

    async def fn(event: Any, context: Any) -> Any:
        started.set()
        await asyncio.Event().wait()

    registry.add_callable("fn", fn)
    task = asyncio.create_task(invoke(registry))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_thread_out_of_time_is_only_waited_for_no_longer(registry: FunctionRegistry) -> None:
    release = threading.Event()
    registry.add_callable("fn", lambda event, context: release.wait(10), timeout=0.05)
    reply = await invoke(registry)
    assert (reply.kind, reply.message) == (ReplyKind.FUNCTION_ERROR, "Task timed out after 0.05 seconds")
    release.set()


async def test_a_closed_callable_is_unavailable(registry: FunctionRegistry) -> None:
    registry.add_callable("fn", lambda event, context: event)
    await registry.close(0)
    assert (await invoke(registry)).kind is ReplyKind.UNAVAILABLE


def test_a_coroutine_function_in_virtual_time() -> None:
    async def fn(event: Any, context: Any) -> Any:
        await asyncio.sleep(700)
        return context.get_remaining_time_in_millis()

    async def main() -> tuple[Reply, float]:
        registry = FunctionRegistry()
        registry.add_callable("fn", fn, timeout=900)
        return await invoke(registry), VirtualClock().now()

    reply, now = run_virtual(main())
    assert (reply.payload, reply.duration) == (b"200000", 700)
    assert now == VIRTUAL_EPOCH + 700


def test_a_timeout_in_virtual_time() -> None:
    async def fn(event: Any, context: Any) -> Any:
        await asyncio.sleep(700)

    async def main() -> Reply:
        registry = FunctionRegistry()
        registry.add_callable("fn", fn, timeout=3)
        return await invoke(registry)

    reply = run_virtual(main())
    assert reply.duration == 3
    assert json.loads(reply.payload) == {
        "errorType": "Sandbox.Timedout",
        "errorMessage": "2026-01-01T00:00:03.000Z it Task timed out after 3.00 seconds",
    }


def test_a_plain_function_in_virtual_time_uses_no_thread() -> None:
    async def main() -> Reply:
        registry = FunctionRegistry()
        registry.add_callable("fn", lambda event, context: threading.current_thread() is threading.main_thread())
        return await invoke(registry)

    assert run_virtual(main()).payload == b"true"

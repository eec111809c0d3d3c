"""What one invocation of a function in a worker process sees, says and answers, with the official runtime client."""

from __future__ import annotations

import json
import os
import signal
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from function_lab import Functions, gone, until

from headrace.functions.replies import PAYLOAD_LIMIT
from headrace.model import ReplyKind

Make = Callable[..., Functions]


async def test_the_answer_comes_back_as_the_bytes_of_a_json_text(functions: Make) -> None:
    reply = await functions().invoke("echo", word="ü")
    assert reply.kind is ReplyKind.OK
    assert json.loads(reply.payload) == {"do": "echo", "word": "ü"}
    assert reply.message == ""
    assert reply.executed_version == "$LATEST"
    assert 0 < reply.duration < 2


async def test_the_context_object_tells_of_function_and_invocation(functions: Make) -> None:
    made = functions("memory = 256\ntimeout = 20", region="eu-north-1", account="123456789012")
    context = json.loads((await made.invoke("describe", request_id="the-request")).payload)
    assert 19_000 < context.pop("remaining") <= 20_000
    assert context.pop("pid") in made.app.pids
    assert context == {
        "name": "app",
        "version": "$LATEST",
        "arn": "arn:aws:lambda:eu-north-1:123456789012:function:app",
        "memory": "256",
        "request_id": "the-request",
        "log_group": "/aws/lambda/app",
        "cwd": str(made.directory),
    }


async def test_the_environment_is_built_from_nothing(functions: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUR_SECRET", "x")
    monkeypatch.setenv("AWS_PROFILE", "ours")
    made = functions('environment = { TABLE = "orders", PYTHONPATH = "/elsewhere" }', region="eu-west-1")
    made.registry.endpoint_url = "http://127.0.0.1:4566"
    seen = json.loads((await made.invoke("environment")).payload)
    assert "OUR_SECRET" not in seen
    assert "AWS_PROFILE" not in seen
    expected = {
        "TABLE": "orders",
        "AWS_REGION": "eu-west-1",
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:4566",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_LAMBDA_FUNCTION_NAME": "app",
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
        "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/app",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_EXECUTION_ENV": f"AWS_Lambda_python3.{sys.version_info.minor}",
        "LAMBDA_TASK_ROOT": str(made.directory),
        "PYTHONPATH": f"{made.directory}:/elsewhere",
        "_HANDLER": "app.handler",
        "TZ": ":UTC",
    }
    assert {name: seen.get(name) for name in expected} == expected
    assert seen["_X_AMZN_TRACE_ID"].startswith("Root=1-")


async def test_every_line_is_attributed_to_its_invocation(functions: Make) -> None:
    made = functions()
    await made.invoke("speak", request_id="first", word="one")
    await made.invoke("speak", request_id="second", word="two")
    for request_id, word in (("first", "one"), ("second", "two")):
        start, printed, stderr, logged, child, unended, end, report = made.of(request_id)
        assert start == f"START RequestId: {request_id} Version: $LATEST"
        assert printed == f"printed ü {word}"
        assert stderr == "to stderr"
        assert logged.startswith("[ERROR]\t")
        assert logged.endswith(f"Z\t{request_id}\tlogged")
        assert child == "by a child"
        assert unended == "no newline"
        assert end == f"END RequestId: {request_id}"
        assert report.startswith(f"REPORT RequestId: {request_id}\tDuration: ")
        fields = dict(field.split(": ") for field in report.split("\t"))
        assert fields["Memory Size"] == "128 MB"
        assert 5 <= int(fields["Max Memory Used"].removesuffix(" MB")) < 100
        assert ("Init Duration" in fields) == (request_id == "first")


async def test_what_is_said_while_importing_belongs_to_no_invocation(functions: Make) -> None:
    made = functions(app="print('importing')\ndef handler(event, context):\n    print('running')\n")
    await made.invoke("", request_id="it")
    assert made.of("") == ["importing"]
    assert "running" in made.of("it")


async def test_an_exception_is_a_function_error_with_the_runtimes_document(functions: Make) -> None:
    made = functions()
    reply = await made.invoke("fail", request_id="it")
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    assert reply.message == "ValueError: no such order"
    document = json.loads(reply.payload)
    assert document["errorType"] == "ValueError"
    assert document["errorMessage"] == "no such order"
    assert document["requestId"] == "it"
    assert "app.py" in document["stackTrace"][-1]
    assert "[ERROR] ValueError: no such order" in made.of("it")
    pids = made.app.pids
    assert (await made.invoke("echo")).kind is ReplyKind.OK
    assert made.app.pids == pids, "an exception does not cost the worker"


async def test_an_invocation_out_of_time_is_killed_with_all_its_children(functions: Make) -> None:
    made = functions("timeout = 1")
    await made.invoke("echo")
    reply = await made.invoke("hang", request_id="it")
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    assert reply.message == "Task timed out after 1.00 seconds"
    assert 0.9 < reply.duration < 5
    document = json.loads(reply.payload)
    stamp, request_id, text = document["errorMessage"].split(" ", 2)
    assert (request_id, text) == ("it", "Task timed out after 1.00 seconds")
    assert stamp.startswith("20")
    assert stamp.endswith("Z")
    for pid in (await made.line("pids")).split()[1:]:
        await gone(int(pid))
    assert document["errorMessage"] in made.of("it")
    assert made.of("it")[-1].endswith("\tStatus: timeout")
    assert (await made.invoke("echo")).kind is ReplyKind.OK


@pytest.mark.parametrize(
    ("how", "ending"),
    [
        ({"do": "leave", "code": 3}, "exit status 3"),
        ({"do": "crash", "signal": signal.SIGSEGV}, "signal: segmentation fault"),
        ({"do": "crash", "signal": signal.SIGKILL}, "signal: killed"),
    ],
    ids=["os._exit", "SIGSEGV", "SIGKILL"],
)
async def test_a_process_that_ends_in_the_middle_is_an_exit_error(functions: Make, how: dict, ending: str) -> None:
    made = functions()
    reply = await made.invoke(request_id="it", **how)
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    assert json.loads(reply.payload) == {
        "errorType": "Runtime.ExitError",
        "errorMessage": f"RequestId: it Error: Runtime exited with error: {ending}",
    }
    assert (await made.invoke("echo")).kind is ReplyKind.OK


async def test_ends_are_noticed_where_the_kernel_has_no_process_descriptors(
    functions: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = functions()
    with monkeypatch.context() as patch:
        patch.delattr(os, "pidfd_open")
        reply = await made.invoke("leave", code=3)
        assert reply.message.endswith("exit status 3")
        await made.registry.close(0)


async def test_an_exit_without_a_reason(functions: Make) -> None:
    reply = await functions().invoke("leave", request_id="it", code=0)
    assert reply.message == "Runtime.ExitError: RequestId: it Error: Runtime exited without providing a reason"


@pytest.mark.parametrize(
    ("app", "error_type", "part"),
    [
        ("import nothing_of_this_name", "Runtime.ImportModuleError", "Unable to import module 'app'"),
        ("handlers = 1", "Runtime.HandlerNotFound", "Handler 'handler' missing on module 'app'"),
        ("def handler(:", "Runtime.UserCodeSyntaxError", "Syntax error in module 'app'"),
        ("raise KeyError('x')", "KeyError", "'x'"),
        ("import os; os._exit(7)", "Runtime.ExitError", "exit status 7"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "Runtime.ExitError", "segmentation fault"),
    ],
    ids=["import", "no handler", "syntax", "exception", "exit", "crash"],
)
async def test_a_function_that_cannot_start_says_why(functions: Make, app: str, error_type: str, part: str) -> None:
    reply = await functions(app=app).invoke("anything")
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    document = json.loads(reply.payload)
    assert document["errorType"] == error_type
    assert part in document["errorMessage"]
    assert part in reply.message


async def test_an_init_phase_without_end_is_cut_off(functions: Make) -> None:
    made = functions("timeout = 1", app="import time; time.sleep(1000)", init_limit=0.3)
    reply = await made.invoke("anything")
    assert reply.message == "Sandbox.Timedout: The init phase timed out after 1.00 seconds"


async def test_the_largest_answer_and_one_byte_more(functions: Make) -> None:
    made = functions()
    reply = await made.invoke("sized", bytes=PAYLOAD_LIMIT)
    assert (reply.kind, len(reply.payload)) == (ReplyKind.OK, PAYLOAD_LIMIT)
    reply = await made.invoke("sized", bytes=PAYLOAD_LIMIT + 1)
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    assert json.loads(reply.payload) == {
        "errorType": "Function.ResponseSizeTooLarge",
        "errorMessage": "Response payload size (6291557 bytes) exceeded maximum allowed payload size (6291556 bytes).",
    }
    assert (await made.invoke("echo")).kind is ReplyKind.OK


async def test_an_event_that_is_too_large_never_reaches_the_function(functions: Make) -> None:
    made = functions()
    reply = await made.app.invoke(b" " * (PAYLOAD_LIMIT + 1), "it")
    assert reply.kind is ReplyKind.UNAVAILABLE
    assert made.app.pids == ()


async def test_an_interpreter_that_has_gone_is_unavailable(functions: Make, tmp_path: Path) -> None:
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    made = functions('python = "./python"')
    assert (await made.invoke("echo")).kind is ReplyKind.OK
    made.app.reload()
    python.unlink()
    reply = await made.invoke("echo")
    assert reply.kind is ReplyKind.UNAVAILABLE
    assert str(python) in reply.message


async def test_invocations_cost_little(functions: Make) -> None:
    """A guard against delayed acknowledgements, which would cost 40 ms each; the real figure is well below 1 ms."""
    made = functions()
    payload = json.dumps({"do": "echo", "filling": "x" * 1000}).encode()
    took = []
    for number in range(200):
        started = time.perf_counter()
        assert (await made.app.invoke(payload, f"request-{number}")).kind is ReplyKind.OK
        took.append(time.perf_counter() - started)
    assert statistics.median(took) < 0.005


async def test_nothing_is_left_open(functions: Make) -> None:
    made = functions("timeout = 1")
    before = len(os.listdir("/proc/self/fd"))
    await made.invoke("echo")
    await made.invoke("leave", code=1)
    await made.invoke("hang")
    await made.registry.close(0)
    assert made.app.pids == ()
    # Accepted connections are closed in the event loop's next turns.
    await until(lambda: len(os.listdir("/proc/self/fd")) <= before)

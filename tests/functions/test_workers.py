"""Many workers of one function: how many there are, who waits, when they are replaced, and that they end with us.

These run in uvloop's event loop (see conftest), as the server does; other tests of functions in asyncio's own.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import uvloop
from function_lab import APP, Functions, gone, release

from headrace.model import ReplyKind

Make = Callable[..., Functions]


async def test_no_worker_is_started_before_it_is_needed(functions: Make) -> None:
    made = functions()
    await made.registry.start()
    assert made.app.pids == ()
    assert isinstance(asyncio.get_running_loop(), uvloop.Loop)


async def test_several_workers_run_at_once(functions: Make, tmp_path: Path) -> None:
    made = functions("workers = 3\ntimeout = 10")
    meeting = tmp_path / "meeting"
    meeting.mkdir()
    replies = await asyncio.gather(
        *(made.invoke("meet", directory=str(meeting), workers=3) for _ in range(3)),
    )
    assert len({json.loads(reply.payload) for reply in replies}) == 3
    assert len(made.app.pids) == 3


async def test_one_worker_serves_a_queue_in_order(functions: Make) -> None:
    made = functions("workers = 1")
    await asyncio.gather(*(made.invoke("echo", request_id=f"{number:03}") for number in range(50)))
    starts = [owner for owner, line in made.lines if line.startswith("START")]
    assert starts == sorted(starts)
    assert len(made.app.pids) == 1


async def test_who_waits_too_long_for_a_worker_is_throttled(functions: Make, pipe: Path) -> None:
    made = functions("workers = 1\ntimeout = 10", queue_wait=0.05)
    holding = asyncio.create_task(made.invoke("hold", pipe=str(pipe)))
    await made.line("holding")
    reply = await made.invoke("echo")
    assert reply.kind is ReplyKind.THROTTLED
    assert reply.message == "no worker was free within 0.05 seconds, of 1 at most"
    release(pipe)
    assert json.loads((await holding).payload) == "released"


async def test_a_slow_start_throttles_nobody(functions: Make) -> None:
    slow = "import time; time.sleep(0.3)\n" + APP
    made = functions("workers = 1", app=slow, queue_wait=0.05)
    assert (await made.invoke("echo")).kind is ReplyKind.OK


async def test_a_reserved_concurrency_of_nothing_throttles_everybody(functions: Make) -> None:
    assert (await functions("workers = 0").invoke("echo")).kind is ReplyKind.THROTTLED


async def test_a_cancelled_wait_leaves_the_queue(functions: Make, pipe: Path) -> None:
    made = functions("workers = 1\ntimeout = 10")
    holding = asyncio.create_task(made.invoke("hold", pipe=str(pipe)))
    await made.line("holding")
    waiting = asyncio.create_task(made.invoke("echo", request_id="given up"))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    release(pipe)
    await holding
    await made.invoke("echo")
    assert made.of("given up") == []


async def test_a_cancelled_invocation_runs_on_and_frees_its_worker(functions: Make, pipe: Path) -> None:
    made = functions("workers = 1\ntimeout = 10")
    holding = asyncio.create_task(made.invoke("hold", request_id="it", pipe=str(pipe)))
    await made.line("holding")
    pids = made.app.pids
    holding.cancel()
    await asyncio.gather(holding, return_exceptions=True)
    release(pipe)
    assert (await made.invoke("echo")).kind is ReplyKind.OK
    assert made.of("it")[-2] == "END RequestId: it"
    assert made.app.pids == pids


async def test_a_broken_function_is_not_started_over_and_over(functions: Make) -> None:
    made = functions(app="print('importing')\nraise KeyError('broken')")
    for _ in range(20):
        reply = await made.invoke("echo")
        assert reply.message == "KeyError: 'broken'"
    assert [line for _, line in made.lines].count("importing") <= 2


async def test_free_workers_end_after_a_while(functions: Make) -> None:
    made = functions(idle_limit=0.05)
    await made.invoke("echo")
    (pid,) = made.app.pids
    await gone(pid)
    assert (await made.invoke("echo")).kind is ReplyKind.OK


async def test_a_worker_that_dies_between_invocations_is_replaced(functions: Make) -> None:
    made = functions()
    await made.invoke("echo")
    (pid,) = made.app.pids
    os.kill(pid, signal.SIGKILL)
    await gone(pid)
    reply = await made.invoke("echo")
    assert reply.kind in (ReplyKind.OK, ReplyKind.FUNCTION_ERROR)
    assert (await made.invoke("echo")).kind is ReplyKind.OK


def version(number: int) -> str:
    """Modules of the same size, written within the same second."""
    return f"VERSION = {number}\ndef handler(event, context):\n    return VERSION\n"


async def test_changed_code_replaces_free_workers(functions: Make) -> None:
    made = functions(app=version(1))
    await made.registry.start()
    for number in (1, 2, 3):
        pids = made.app.pids
        (made.directory / "app.py").write_text(version(number))
        for pid in pids:
            await gone(pid)
        reply = await made.invoke("")
        assert json.loads(reply.payload) == number


async def test_a_file_that_a_function_writes_beside_its_code_replaces_nobody(functions: Make) -> None:
    made = functions()
    await made.registry.start()
    await made.invoke("echo")
    pids = made.app.pids
    for number in range(3):
        (made.directory / "orders.json").write_text(str(number))
        assert (await made.invoke("echo")).kind is ReplyKind.OK
    # A change of code afterwards is seen, and so the others had been.
    (made.directory / "app.py").write_text(APP + "\n# changed\n")
    await gone(pids[0])
    assert [line for _, line in made.lines if line.startswith("REPORT") and "Init Duration" in line][1:] == []


async def test_changed_code_lets_an_invocation_finish(functions: Make, pipe: Path) -> None:
    made = functions("workers = 2\ntimeout = 10")
    await made.registry.start()
    await made.invoke("echo")
    holding = asyncio.create_task(made.invoke("hold", pipe=str(pipe)))
    pid = int((await made.line("holding")).split()[1])
    other = asyncio.create_task(made.invoke("meet", directory=str(made.directory), workers=0))
    free = json.loads((await other).payload)
    (made.directory / "app.py").write_text(APP + "\n# changed\n")
    await gone(free)
    assert pid in made.app.pids
    release(pipe)
    assert json.loads((await holding).payload) == "released"
    await gone(pid)


async def test_repaired_code_is_tried_at_once(functions: Make) -> None:
    made = functions(app="raise KeyError('broken')")
    await made.registry.start()
    assert (await made.invoke("")).kind is ReplyKind.FUNCTION_ERROR
    (made.directory / "app.py").write_text(version(1))
    reply = await made.invoke("")
    while reply.kind is not ReplyKind.OK:
        reply = await made.invoke("")
    assert json.loads(reply.payload) == 1


async def test_closing_waits_for_what_is_in_flight(functions: Make, pipe: Path) -> None:
    made = functions("workers = 1\ntimeout = 10")
    holding = asyncio.create_task(made.invoke("hold", pipe=str(pipe)))
    await made.line("holding")
    waiting = asyncio.create_task(made.invoke("echo"))
    await asyncio.sleep(0)
    closing = asyncio.create_task(made.registry.close(10))
    assert (await waiting).kind is ReplyKind.UNAVAILABLE
    release(pipe)
    await closing
    assert json.loads((await holding).payload) == "released"
    assert made.app.pids == ()
    assert (await made.invoke("echo")).kind is ReplyKind.UNAVAILABLE


async def test_closing_kills_what_is_not_done_in_time(functions: Make) -> None:
    made = functions("timeout = 100")
    deaf = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + APP
    (made.directory / "app.py").write_text(deaf)
    hanging = asyncio.create_task(made.invoke("hang"))
    pids = (await made.line("pids")).split()[1:]
    await made.registry.close(0)
    reply = await hanging
    assert reply.kind is ReplyKind.UNAVAILABLE
    assert "stopped" in reply.message
    for pid in pids:
        await gone(int(pid))


PARENT = """
import asyncio, sys
from headrace.functions import FunctionRegistry, Settings

async def main():
    log = lambda line: print(line.text, flush=True)
    registry = FunctionRegistry.from_arguments(["app=" + sys.argv[1] + ":app.handler"], settings=Settings(log=log))
    await registry.start()
    await registry.function("app").invoke(b'{"do": "echo"}', "one")
    print("idle", *registry.function("app").pids, flush=True)
    await registry.function("app").invoke(b'{"do": "hang"}', "two")

LOOP
"""


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
async def test_workers_and_their_children_end_with_us_however_we_end(tmp_path: Path, loop: str) -> None:
    (tmp_path / "app.py").write_text(APP)
    run = "asyncio.run(main())" if loop == "asyncio" else "import uvloop; uvloop.run(main())"
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PARENT.replace("LOOP", run), str(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    pids: list[str] = []
    async with asyncio.timeout(10):
        async for line in parent.stdout:
            if line.startswith(b"pids"):
                pids = line.decode().split()[1:]
                break
    assert len(pids) == 2
    parent.kill()
    for pid in pids:
        await gone(int(pid))
    await parent.communicate()

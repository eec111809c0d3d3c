"""Deployed functions: versions beside one another, changes under load, reserved concurrency, what cannot be run."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from function_lab import APP, Deployed, gone, release

from headrace.deployed import Code
from headrace.model import ReplyKind

Make = Callable[..., Deployed]
#: An answer that names the version of the code.
SECOND = APP + "\ndef echo(event, context):\n    return 'second'\n"


async def test_versions_keep_their_code_and_settings(deployed: Make) -> None:
    made = deployed()
    first = made.publish()
    made.change(SECOND, MemorySize=512)
    latest = json.loads((await made.invoke("describe")).payload)
    published = json.loads((await made.invoke("describe", first)).payload)
    assert (latest["version"], latest["memory"]) == ("$LATEST", "512")
    assert (published["version"], published["memory"]) == ("1", "128")
    assert published["arn"].endswith(":function:app:1")
    assert latest["pid"] != published["pid"]
    assert json.loads((await made.invoke("echo")).payload) == "second"
    assert json.loads((await made.invoke("echo", first)).payload) == {"do": "echo"}


async def test_a_change_lets_what_runs_end_as_it_began(deployed: Make, pipe: Path) -> None:
    made = deployed()
    holding = asyncio.create_task(made.invoke("hold", pipe=str(pipe)))
    await made.line("holding")
    (old,) = made.deployments.pids("app")
    made.change(SECOND)
    assert json.loads((await made.invoke("echo")).payload) == "second"
    release(pipe)
    assert json.loads((await holding).payload) == "released"
    await gone(old)


async def test_a_change_that_workers_do_not_see_leaves_them_alone(deployed: Make) -> None:
    made = deployed()
    await made.invoke("echo")
    before = made.deployments.pids("app")
    made.change(Description="another", Role="arn:aws:iam::000000000000:role/other")
    await made.invoke("echo")
    assert made.deployments.pids("app") == before
    made.change(Environment={"Variables": {"STAGE": "night"}})
    assert json.loads((await made.invoke("environment")).payload)["STAGE"] == "night"
    assert made.deployments.pids("app") != before


async def test_reserved_concurrency_is_one_limit_for_all_versions(deployed: Make, pipe: Path) -> None:
    made = deployed()
    first = made.publish()
    made.change(reserved=1)
    holding = asyncio.create_task(made.invoke("hold", first, pipe=str(pipe)))
    await made.line("holding")
    refusal = await made.invoke("echo")
    assert refusal.kind is ReplyKind.THROTTLED
    assert refusal.message.startswith("ReservedFunctionConcurrentInvocationLimitExceeded")
    release(pipe)
    assert (await holding).kind is ReplyKind.OK
    assert (await made.invoke("echo")).kind is ReplyKind.OK
    made.change(reserved=0)
    assert (await made.invoke("echo")).kind is ReplyKind.THROTTLED
    made.change(reserved=None)
    assert (await made.invoke("echo")).kind is ReplyKind.OK


async def test_a_version_that_is_taken_away_ends_after_its_work(deployed: Make, pipe: Path) -> None:
    made = deployed()
    first = made.publish()
    holding = asyncio.create_task(made.invoke("hold", first, pipe=str(pipe)))
    await made.line("holding")
    (pid,) = made.deployments.pids("app", first)
    made.function = replace(made.function, versions=())
    made.deployments.apply(made.function)
    assert made.deployments.function("app", first) is None
    release(pipe)
    assert json.loads((await holding).payload) == "released"
    await gone(pid)


async def test_a_function_that_is_removed_ends_after_its_work(deployed: Make, pipe: Path) -> None:
    made = deployed()
    holding = asyncio.create_task(made.invoke("hold", pipe=str(pipe)))
    await made.line("holding")
    (pid,) = made.deployments.pids("app")
    made.deployments.remove("app")
    assert made.deployments.function("app", "$LATEST") is None
    release(pipe)
    assert json.loads((await holding).payload) == "released"
    await gone(pid)
    made.deployments.remove("app")  # again, which is nothing


async def test_code_in_a_folder_is_taken_up_when_it_changes(deployed: Make, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "app.py").write_text(APP)
    made = deployed()
    await made.deployments.start()
    made.change(code=Code("", 0, directory=str(folder)))
    assert json.loads((await made.invoke("echo")).payload) == {"do": "echo"}
    (pid,) = made.deployments.pids("app")
    (folder / "app.py").write_text(SECOND)
    await gone(pid)
    assert json.loads((await made.invoke("echo")).payload) == "second"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (Code("unknown", 1), "The package with the hash unknown is not kept any more."),
        (Code("", 0, directory="/nowhere/at/all"), "The folder /nowhere/at/all of the function's code does not exist."),
        (Code("", 0, directory="relative"), "The folder relative of the function's code does not exist."),
    ],
)
async def test_code_that_is_not_there_makes_the_function_unavailable(deployed: Make, code: Code, reason: str) -> None:
    made = deployed()
    made.change(code=code)
    reply = await made.invoke("echo")
    assert reply.kind is ReplyKind.UNAVAILABLE
    assert reply.message == reason


async def test_the_timeout_follows_the_configuration(deployed: Make) -> None:
    made = deployed()
    made.change(Timeout=1)
    function = made.deployments.function("app", "$LATEST")
    assert function is not None
    assert function.timeout == 1.0
    reply = await made.invoke("hang")
    assert "Task timed out after 1.00 seconds" in reply.message


async def test_after_the_end_functions_are_unavailable(deployed: Make) -> None:
    made = deployed()
    await made.invoke("echo")
    (pid,) = made.deployments.pids("app")
    await made.deployments.close()
    await gone(pid)
    assert (await made.invoke("echo")).kind is ReplyKind.UNAVAILABLE


async def test_code_is_in_use_for_as_long_as_a_worker_has_it(deployed: Make, pipe: Path) -> None:
    made = deployed()
    first = made.function.latest.code.sha256
    holding = asyncio.create_task(made.invoke("hold", pipe=str(pipe)))
    await made.line("holding")
    (old,) = made.deployments.pids("app")
    made.change(SECOND)
    assert first in made.deployments.in_use()
    release(pipe)
    await holding
    await gone(old)
    await made.invoke("echo")
    assert set(made.deployments.in_use()) == {made.function.latest.code.sha256}


async def test_what_cannot_be_started_is_not_tried_over_and_over(deployed: Make) -> None:
    made = deployed()
    made.change(Environment={"Variables": {"PLACE": "a\0b"}})
    for _ in range(5):
        reply = await made.invoke("echo")
        assert reply.kind is ReplyKind.UNAVAILABLE
        assert "embedded null byte" in reply.message


async def test_children_that_left_the_group_end_with_an_invocation_out_of_time(deployed: Make) -> None:
    made = deployed()
    leaves = "\ndef part(event, context):\n    child = subprocess.Popen(['sleep', '1000'], start_new_session=True)\n"
    made.change(APP + leaves + "    print('pid', child.pid, flush=True)\n    time.sleep(1000)\n", Timeout=1)
    reply = await made.invoke("part")
    assert "Task timed out" in reply.message
    await gone(int((await made.line("pid ")).split()[1]))

"""Real workers for the tests of functions, and ways to wait for processes without sleeping."""

from __future__ import annotations

import asyncio
import json
import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from headrace.functions import FunctionRegistry, Settings
from headrace.functions.process import ProcessFunction
from headrace.model import Reply

#: A handler module that does what its event says.
APP = '''
import json, os, signal, subprocess, sys, threading, time

STARTED = os.getpid()

def handler(event, context):
    return globals()[event["do"]](event, context)

def echo(event, context):
    return event

def environment(event, context):
    return dict(os.environ)

def describe(event, context):
    return {
        "name": context.function_name,
        "version": context.function_version,
        "arn": context.invoked_function_arn,
        "memory": context.memory_limit_in_mb,
        "request_id": context.aws_request_id,
        "remaining": context.get_remaining_time_in_millis(),
        "log_group": context.log_group_name,
        "cwd": os.getcwd(),
        "pid": os.getpid(),
    }

def speak(event, context):
    import logging
    print("printed ü", event["word"])
    print("to stderr", file=sys.stderr)
    logging.getLogger().error("logged")
    subprocess.run(["echo", "by a child"])
    sys.stdout.write("no newline")

def fail(event, context):
    raise ValueError("no such order")

def hang(event, context):
    child = subprocess.Popen(["sleep", "1000"])
    print("pids", os.getpid(), child.pid)
    time.sleep(1000)

def leave(event, context):
    os._exit(event["code"])

def crash(event, context):
    os.kill(os.getpid(), event["signal"])
    time.sleep(10)

def sized(event, context):
    return "x" * (event["bytes"] - 2)

def meet(event, context):
    """Return only when so many workers are here at once."""
    open(os.path.join(event["directory"], str(os.getpid())), "w").close()
    while len(os.listdir(event["directory"])) < event["workers"]:
        time.sleep(0.002)
    return os.getpid()

def hold(event, context):
    """Return when somebody writes to the named pipe."""
    print("holding", os.getpid())
    with open(event["pipe"]) as pipe:
        return pipe.read()
'''


class Functions:
    """A registry with the function `app`, and everything that its functions said."""

    def __init__(self, directory: Path, **settings: Any) -> None:
        self.directory = directory
        self.lines: list[tuple[str, str]] = []
        self._said = asyncio.Condition()
        self.registry = FunctionRegistry(Settings(log=self._log, **settings))

    def _log(self, name: str, request_id: str, line: str) -> None:
        self.lines.append((request_id, line))
        asyncio.get_running_loop().create_task(self._notify())

    async def _notify(self) -> None:
        async with self._said:
            self._said.notify_all()

    async def line(self, start: str, after: int = 0) -> str:
        """The first line that begins so; waits until it has been said."""
        async with asyncio.timeout(10), self._said:
            while True:
                for _, line in self.lines[after:]:
                    if line.startswith(start):
                        return line
                await self._said.wait()

    def of(self, request_id: str) -> list[str]:
        return [line for owner, line in self.lines if owner == request_id]

    @property
    def app(self) -> ProcessFunction:
        function = self.registry.function("app")
        assert isinstance(function, ProcessFunction)
        return function

    async def invoke(self, do: str, request_id: str | None = None, name: str = "app", **event: Any) -> Reply:
        function = self.registry.function(name)
        assert function is not None
        async with asyncio.timeout(15):
            return await function.invoke(json.dumps({"do": do, **event}).encode(), request_id or str(uuid.uuid4()))


async def gone(pid: int) -> None:
    """Returns when the process has ended."""
    try:
        fd = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    loop = asyncio.get_running_loop()
    ended = loop.create_future()
    loop.add_reader(fd, lambda: ended.done() or ended.set_result(None))
    try:
        async with asyncio.timeout(10):
            await ended
    finally:
        loop.remove_reader(fd)
        with suppress(OSError):
            os.close(fd)


async def until(condition: Callable[[], bool]) -> None:
    """Returns when the condition holds, which the event loop's next turns will bring about."""
    async with asyncio.timeout(10):
        while not condition():
            await _turn()


async def _turn() -> None:
    await asyncio.sleep(0)

"""Real workers for the tests of functions, and ways to wait for processes without sleeping."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import sys
import uuid
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from headrace.deployed import LATEST, Code, DeployedFunction, FunctionVersion
from headrace.functions import FunctionRegistry, ProcessDeployments, Settings
from headrace.functions.process import ProcessFunction
from headrace.model import LogLine, Reply

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

def grow(event, context):
    """Have so much memory, in a child or here, and then do as told."""
    if event.get("child"):
        program = "import time; kept = b'x' * %d; print('grown', flush=True); time.sleep(%f)"
        subprocess.run([sys.executable, "-c", program % (event["bytes"], event.get("seconds", 0))])
    else:
        kept = b"x" * event["bytes"]
        print("grown")
        time.sleep(event.get("seconds", 0))
    if "code" in event:
        os._exit(event["code"])
    return os.getpid()

def turn(event, context):
    while True:
        pass

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


class Heard:
    """Everything that functions said."""

    def __init__(self) -> None:
        self.logged: list[LogLine] = []
        self.lines: list[tuple[str, str]] = []
        self._said = asyncio.Condition()

    def log(self, line: LogLine) -> None:
        self.logged.append(line)
        self.lines.append((line.request_id, line.text))
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


class Functions(Heard):
    """A registry with the function `app`."""

    def __init__(self, directory: Path, **settings: Any) -> None:
        super().__init__()
        self.directory = directory
        self.registry = FunctionRegistry(Settings(log=self.log, **settings))

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


#: The name of the runtime that these tests themselves run in.
PYTHON = f"python3.{sys.version_info.minor}"


class Deployed(Heard):
    """The function `app` as the API would have deployed it, and a folder with its packages."""

    def __init__(self, root: Path, runtimes: Any = None, **settings: Any) -> None:
        super().__init__()
        self.root = root
        self.deployments = ProcessDeployments(Settings(log=self.log, **settings), _Folders(root), runtimes)
        settings = {"Runtime": PYTHON, "Handler": "app.handler", "Timeout": 10, "MemorySize": 128}
        latest = FunctionVersion(LATEST, settings, self.package(APP), 0.0, str(uuid.uuid4()))
        self.function = DeployedFunction("app", latest)
        self.change()

    def package(self, app: str) -> Code:
        """A package whose only file is `app.py`."""
        sha256 = hashlib.sha256(app.encode()).hexdigest()
        folder = self.root / sha256
        folder.mkdir(exist_ok=True)
        (folder / "app.py").write_text(app)
        return Code(sha256, len(app))

    def change(self, app: str | None = None, *, code: Code | None = None, reserved: Any = ..., **members: Any) -> None:
        """Change `$LATEST`: its module or its code as a whole, or members of its configuration; and the reserved
        concurrency."""
        latest = self.function.latest
        found = self.package(app) if app is not None else code or latest.code
        latest = replace(latest, settings={**latest.settings, **members}, code=found, revision_id=str(uuid.uuid4()))
        self.function = replace(self.function, latest=latest)
        if reserved is not ...:
            self.function = replace(self.function, reserved_concurrency=reserved)
        self.deployments.apply(self.function)

    def publish(self) -> str:
        """Publish a version of `$LATEST` as it is."""
        function, number = self.function, str(self.function.next_version)
        version = replace(function.latest, version=number)
        versions = (*function.versions, version)
        self.function = replace(function, versions=versions, next_version=function.next_version + 1)
        self.deployments.apply(self.function)
        return number

    async def invoke(self, do: str, version: str = LATEST, request_id: str | None = None, **event: Any) -> Reply:
        function = self.deployments.function("app", version)
        assert function is not None
        async with asyncio.timeout(15):
            return await function.invoke(json.dumps({"do": do, **event}).encode(), request_id or str(uuid.uuid4()))


class _Folders:
    """Packages that are unpacked already."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def keep(self, archive: bytes) -> Code:
        raise NotImplementedError

    async def archive(self, sha256: str) -> bytes | None:
        return None

    def directory(self, sha256: str) -> Path:
        return self._root / sha256

    async def prune(self, used: Collection[str]) -> None: ...


def release(pipe: Path) -> None:
    """Let a function that holds go on."""
    pipe.write_text("released")


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

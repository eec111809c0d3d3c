"""Deployed functions as worker processes: a pool for `$LATEST` and for each published version, started by need.

A change of `$LATEST` reaches the next invocation: what runs ends as it began, what waits gets a worker of the new kind.
Versions share nothing but the function's reserved concurrency.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, Protocol

from headrace.deployed import LATEST, Code, DeployedFunction, DeploymentError, FunctionVersion, Packages
from headrace.functions import replies
from headrace.functions.code_watch import CodeWatch
from headrace.functions.process import ProcessFunction
from headrace.functions.runtimes import Parts, Runtimes
from headrace.functions.settings import Settings
from headrace.functions.worker import Launch
from headrace.model import Function, Reply

#: Members of a configuration that workers are started with. A change of any other leaves them alone.
_OF_WORKERS = ("Runtime", "Handler", "Timeout", "MemorySize", "Environment")
#: Seconds after which no invocation is in flight any more, since none may take longer than 15 minutes.
_LONGEST = 905.0


class _Runtimes(Protocol):
    """See `headrace.functions.runtimes.Runtimes`."""

    async def prepare(self, settings: Mapping[str, Any], directory: Path) -> None: ...

    def launch_parts(
        self, name: str, version: FunctionVersion, directory: Path, endpoint_url: str | None = None
    ) -> Parts: ...


class ProcessDeployments:
    """Implements `Deployments`. Belongs to the event loop that it is used in.

    Code that lies in a folder of the user's is watched from `start` on. After `close`, functions answer that they are
    unavailable.
    """

    def __init__(self, settings: Settings, packages: Packages, runtimes: _Runtimes | None = None) -> None:
        self.settings = settings
        #: AWS_ENDPOINT_URL of the workers that are started from now on.
        self.endpoint_url = settings.endpoint_url
        self._packages = packages
        self._runtimes: _Runtimes = runtimes if runtimes is not None else Runtimes(settings)
        self._functions: dict[str, _Deployed] = {}
        self._watch = CodeWatch()
        #: The hashes of packages by the folders that workers were started in.
        self._packaged: dict[Path, str] = {}
        #: What ends, and the task that sees to it.
        self._ending: dict[asyncio.Task[None], ProcessFunction] = {}

    async def start(self) -> None:
        """Begin to watch folders of code. Needed for nothing else."""
        if self.settings.reload:
            await self._watch.start()

    async def close(self, grace: float = 0.0) -> None:
        """End all functions; invocations in flight have `grace` seconds. Nothing is left running."""
        await self._watch.close()
        running = [one.process for deployed in self._functions.values() for one in deployed.versions.values()]
        await asyncio.gather(*(process.close(grace) for process in (*running, *self._ending.values())))
        await asyncio.gather(*self._ending)

    async def prepare(self, settings: Mapping[str, Any], code: Code) -> None:
        await self._runtimes.prepare(settings, self._folder(code))

    def apply(self, function: DeployedFunction) -> None:
        deployed = self._functions.setdefault(function.name, _Deployed())
        deployed.reserved = function.reserved_concurrency
        workers = self.settings.max_workers if deployed.reserved is None else deployed.reserved
        versions = {version.version: version for version in (*function.versions, function.latest)}
        for number, version in versions.items():
            if number in deployed.versions:
                self._change(deployed.versions[number], version)
            else:
                deployed.versions[number] = self._new(function.name, version, deployed)
            deployed.versions[number].process.resize(workers)
        for number in deployed.versions.keys() - versions.keys():
            self._end(deployed, number)

    def remove(self, name: str) -> None:
        deployed = self._functions.pop(name, None)
        for number in tuple(deployed.versions) if deployed is not None else ():
            assert deployed is not None
            self._end(deployed, number)

    def in_use(self) -> Collection[str]:
        running = [one.process for deployed in self._functions.values() for one in deployed.versions.values()]
        directories = {each for process in (*running, *self._ending.values()) for each in process.directories}
        return {sha256 for directory, sha256 in self._packaged.items() if directory in directories}

    def function(self, name: str, version: str) -> Function | None:
        running = self._running(name, version)
        return running.process if running is not None else None

    def pids(self, name: str, version: str = LATEST) -> tuple[int, ...]:
        """The worker processes of a version that exist."""
        running = self._running(name, version)
        return running.process.pids if running is not None else ()

    def _running(self, name: str, version: str) -> _Running | None:
        deployed = self._functions.get(name)
        return deployed.versions.get(version) if deployed is not None else None

    def _new(self, name: str, version: FunctionVersion, deployed: _Deployed) -> _Running:
        async def launch() -> Launch:
            return await self._launch(name, running)

        process = ProcessFunction(
            _shown(name, version),
            launch,
            timeout=_timeout(version),
            max_workers=self.settings.max_workers,
            queue_wait=self.settings.queue_wait,
            idle_limit=self.settings.idle_limit,
            refuse=deployed.refuse,
        )
        running = _Running(version, process)
        self._follow(running)
        return running

    def _change(self, running: _Running, version: FunctionVersion) -> None:
        before, running.version = running.version, version
        if _of_workers(before) == _of_workers(version):
            return
        running.process.timeout = _timeout(version)
        running.is_prepared = False
        running.unwatch()
        self._follow(running)
        running.process.reload()

    def _end(self, deployed: _Deployed, number: str) -> None:
        running = deployed.versions.pop(number)
        running.unwatch()
        deployed.ending.append(running.process)
        task = asyncio.get_running_loop().create_task(running.process.close(_LONGEST), name=f"end version {number}")
        self._ending[task] = running.process

        def ended(task: asyncio.Task[None]) -> None:
            del self._ending[task]
            deployed.ending.remove(running.process)

        task.add_done_callback(ended)

    def _follow(self, running: _Running) -> None:
        """Replace a version's workers when code in a folder of the user's changes; packages never change."""
        directory, runtime = running.version.code.directory, str(running.version.settings.get("Runtime", ""))
        if directory is not None:
            running.unwatch = self._watch.add(Path(directory), runtime, running.process.reload)
        else:
            running.unwatch = _nothing

    async def _launch(self, name: str, running: _Running) -> Launch:
        """How a worker of a version is started as the version is now. Raises DeploymentError."""
        settings, version = self.settings, running.version
        directory = self._folder(version.code)
        if version.code.directory is None:
            self._packaged[directory] = version.code.sha256
        if not running.is_prepared:  # by another server, perhaps, whose cache has been emptied since
            await self._runtimes.prepare(version.settings, directory)
            running.is_prepared = True
        try:
            parts = self._runtimes.launch_parts(name, version, directory, self.endpoint_url)
        except DeploymentError:
            running.is_prepared = False
            raise
        arn = replies.function_arn(settings.region, settings.account, name)
        timeout = _timeout(version)
        return Launch(
            name=name,
            arn=arn if version.version == LATEST else f"{arn}:{version.version}",
            command=parts.command,
            directory=directory,
            environment=parts.environment,
            timeout=timeout,
            init_limit=max(settings.init_limit, timeout),
            memory_mb=int(version.settings.get("MemorySize", 128)),
            clock=settings.clock,
            log=settings.log,
            version=version.version,
            enforce_memory=settings.enforce_memory,
        )

    def _folder(self, code: Code) -> Path:
        """Where code is. Raises DeploymentError when it is nowhere."""
        if code.directory is None:
            folder = self._packages.directory(code.sha256)
            if not folder.is_dir():
                raise DeploymentError(f"The package with the hash {code.sha256} is not kept any more.")
            return folder
        folder = Path(code.directory)
        if not folder.is_absolute() or not folder.is_dir():
            raise DeploymentError(f"The folder {folder} of the function's code does not exist.")
        return folder


class _Deployed:
    """A function's versions and what they have in common."""

    def __init__(self) -> None:
        self.reserved: int | None = None
        self.versions: dict[str, _Running] = {}
        self.ending: list[ProcessFunction] = []

    def refuse(self) -> Reply | None:
        """The reply to an invocation beyond the reserved concurrency; None when there is room for one more."""
        if self.reserved is None:
            return None
        in_flight = sum(one.process.in_flight for one in self.versions.values())
        in_flight += sum(process.in_flight for process in self.ending)
        return replies.reserved_limit(self.reserved) if in_flight >= self.reserved else None


def _nothing() -> None:
    """Ends the watch of what is not watched."""


class _Running:
    """A version and its workers."""

    def __init__(self, version: FunctionVersion, process: ProcessFunction) -> None:
        self.version = version
        self.process = process
        self.is_prepared = False
        self.unwatch: Callable[[], None] = _nothing


def _of_workers(version: FunctionVersion) -> tuple[Any, ...]:
    return (version.code, *(version.settings.get(name) for name in _OF_WORKERS))


def _timeout(version: FunctionVersion) -> float:
    return float(version.settings.get("Timeout", 3))


def _shown(name: str, version: FunctionVersion) -> str:
    return name if version.version == LATEST else f"{name}:{version.version}"

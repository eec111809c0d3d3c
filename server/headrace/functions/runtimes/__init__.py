"""Runtimes by name: what runs a deployed function, and with which environment.

A runtime is a way to start the official runtime client of a language, or the package's own `bootstrap`, against our
Runtime API. Nothing is installed into anybody's interpreter: clients lie in a cache folder of ours.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from headrace.deployed import DeploymentError, FunctionVersion
from headrace.functions.runtimes.base import Command, Host, Program, Runtime
from headrace.functions.runtimes.java import JavaRuntime
from headrace.functions.runtimes.nodejs import NodeRuntime
from headrace.functions.runtimes.provided import ProvidedRuntime
from headrace.functions.runtimes.python import PythonRuntime
from headrace.functions.settings import Settings, worker_environment

__all__ = ["RUNTIMES", "Command", "Parts", "Runtimes"]

#: What runs each runtime that functions can have here.
RUNTIMES: Mapping[str, Callable[[str, Host], Runtime]] = {
    **{f"python3.{minor}": PythonRuntime for minor in range(9, 15)},
    **{f"nodejs{major}.x": NodeRuntime for major in (18, 20, 22, 24)},
    **{f"java{number}": JavaRuntime for number in (11, 17, 21, 25)},
    **dict.fromkeys(("provided.al2", "provided.al2023"), ProvidedRuntime),
}


@dataclass(frozen=True, slots=True)
class Parts:
    """What a `Launch` needs that depends on the runtime."""

    command: tuple[str, ...]
    #: The whole environment of one worker but AWS_LAMBDA_RUNTIME_API. Another log stream each time.
    environment: Mapping[str, str]

    @property
    def stream(self) -> str:
        """The worker's log stream."""
        return self.environment["AWS_LAMBDA_LOG_STREAM_NAME"]


class Runtimes:
    """The runtimes of this machine. What is looked for is looked for once."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._host = Host(settings.interpreters, settings.cache_folder)
        self._runtimes: dict[str, Runtime] = {}

    async def prepare(self, settings: Mapping[str, Any], directory: Path) -> None:
        """See to it that a configuration (members as in the API) with its code in `directory` can run here.

        May fetch the runtime's client, once for all functions. Raises DeploymentError. Call it before the first launch
        after each start of the server, too: a cache can have been emptied.
        """
        runtime = self._runtime(settings)
        await asyncio.to_thread(runtime.prepare, _program(settings, directory))

    def launch_parts(
        self, name: str, version: FunctionVersion, directory: Path, endpoint_url: str | None = None
    ) -> Parts:
        """How a worker of a function's version is started; `name` is the function's, `endpoint_url` becomes its
        AWS_ENDPOINT_URL. For each worker anew. Raises DeploymentError when `prepare` would."""
        program = _program(version.settings, directory)
        command = self._runtime(version.settings).command(program)
        environment = worker_environment(
            self._settings,
            endpoint_url,
            name=name,
            version=version.version,
            handler=program.handler,
            memory_mb=program.memory_mb,
            directory=directory,
            variables=program.variables,
            programs=os.path.dirname(command.argv[0]),
        )
        return Parts(command.argv, {**environment, **command.environment})

    def _runtime(self, settings: Mapping[str, Any]) -> Runtime:
        name = str(settings.get("Runtime", ""))
        if name not in self._runtimes:
            if name not in RUNTIMES:
                raise DeploymentError(f"Runtime {name} cannot be run here; those that can are {', '.join(RUNTIMES)}")
            self._runtimes[name] = RUNTIMES[name](name, self._host)
        return self._runtimes[name]


def _program(settings: Mapping[str, Any], directory: Path) -> Program:
    return Program(
        handler=str(settings.get("Handler", "")),
        directory=directory,
        memory_mb=int(settings.get("MemorySize", 128)),
        variables=settings.get("Environment", {}).get("Variables", {}),
    )

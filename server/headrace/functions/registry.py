"""Names to functions. A registry owns its functions: it builds them, watches their code and ends them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from headrace.errors import ConfigurationError
from headrace.functions import configuration
from headrace.functions.callable import CallableFunction
from headrace.functions.code_watch import CodeWatch
from headrace.functions.configuration import ProcessSpecification, Specification
from headrace.functions.interpreter import interpreter_of
from headrace.functions.process import ProcessFunction
from headrace.functions.replies import function_arn
from headrace.functions.settings import Settings, process_environment
from headrace.functions.worker import Launch
from headrace.model import Function, FunctionDescription


class _Closable(Function, Protocol):
    async def close(self, grace: float) -> None: ...


class FunctionRegistry:
    """The functions that can be invoked, by name.

    Nothing runs before `start`; a function's workers are not started before it is invoked. Functions can be added at
    any time. After `close`, functions answer that they are unavailable.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        #: AWS_ENDPOINT_URL of the workers that are started from now on.
        self.endpoint_url = self.settings.endpoint_url
        self._functions: dict[str, _Closable] = {}
        self._descriptions: dict[str, FunctionDescription] = {}
        self._watch = CodeWatch()

    @classmethod
    def from_arguments(
        cls, specs: Sequence[str] = (), toml_files: Sequence[Path] = (), settings: Settings | None = None
    ) -> FunctionRegistry:
        """From the values of `--function` and of `--functions`. Raises ConfigurationError for the first mistake."""
        registry = cls(settings)
        for file in toml_files:
            for specification in configuration.from_toml(Path(file)):
                registry.add(specification)
        for spec in specs:
            registry.add(configuration.from_argument(spec))
        return registry

    def names(self) -> tuple[str, ...]:
        return tuple(self._functions)

    def describe(self, name: str) -> FunctionDescription | None:
        return self._descriptions.get(name)

    def function(self, name: str) -> Function | None:
        return self._functions.get(name)

    def add(self, specification: Specification) -> None:
        if isinstance(specification, ProcessSpecification):
            self._add_process(specification)
            return
        # Slow to import, and no business of a server without such a function.
        from headrace.functions.http import HttpFunction

        self._check_new(specification.name, specification.where)
        function = HttpFunction(specification, self.settings.clock, self.settings.queue_wait)
        self._add(specification, function, "http")

    def add_callable(
        self,
        name: str,
        fn: Callable[[Any, Any], Any],
        *,
        timeout: float = 3.0,
        memory_mb: int = 128,
        environment: Mapping[str, str] | None = None,
        threads: int = 10,
    ) -> None:
        """A Python callable of (event, context), plain or a coroutine function. See `callable` for what it is not."""
        self._check_new(name, "add_callable")
        arn = function_arn(self.settings.region, self.settings.account, name)
        self._functions[name] = CallableFunction(
            name, fn, clock=self.settings.clock, arn=arn, timeout=timeout, memory_mb=memory_mb, threads=threads
        )
        self._descriptions[name] = FunctionDescription(
            name, timeout, memory_mb, backend="callable", environment=dict(environment or {})
        )

    async def start(self) -> None:
        """Begin to watch the code of functions. Needed for nothing else."""
        if self.settings.reload:
            await self._watch.start()

    async def close(self, grace: float = 0.0) -> None:
        """End all functions; invocations in flight have `grace` seconds. Nothing is left running."""
        await self._watch.close()
        await asyncio.gather(*(function.close(grace) for function in self._functions.values()))

    def _check_new(self, name: str, where: str) -> None:
        if name in self._functions:
            raise ConfigurationError(f"{where}: there is a function {name} already")

    def _add(self, specification: Specification, function: _Closable, backend: str, **more: Any) -> None:
        name = specification.name
        self._functions[name] = function
        self._descriptions[name] = FunctionDescription(
            name, specification.timeout, specification.memory_mb, backend=backend, **more
        )

    def _add_process(self, specification: ProcessSpecification) -> None:
        self._check_new(specification.name, specification.where)
        settings = self.settings
        interpreter = interpreter_of(specification)
        command = (interpreter.path, "-m", "awslambdaric", specification.handler)

        async def launch() -> Launch:
            return Launch(
                name=specification.name,
                arn=function_arn(settings.region, settings.account, specification.name),
                command=command,
                directory=specification.directory,
                environment=process_environment(specification, settings, self.endpoint_url, interpreter),
                timeout=specification.timeout,
                init_limit=max(settings.init_limit, specification.timeout),
                memory_mb=specification.memory_mb,
                clock=settings.clock,
                log=settings.log,
                enforce_memory=settings.enforce_memory,
            )

        function = ProcessFunction(
            specification.name,
            launch,
            timeout=specification.timeout,
            max_workers=settings.max_workers if specification.workers is None else specification.workers,
            queue_wait=settings.queue_wait,
            idle_limit=settings.idle_limit,
        )
        self._watch.add(specification.directory, "python", function.reload)
        self._add(specification, function, "process", environment=specification.environment)

"""Fixtures for the tests of functions."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import uvloop
from function_lab import APP, Deployed, Functions, gone

from headrace.deployed import LATEST
from headrace.functions import FunctionRegistry


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Both event loops: they differ in how they treat processes, pipes and sockets."""
    if item.path.name in ("test_workers.py", "test_deployments.py", "test_faults.py"):
        return {"uvloop": uvloop.new_event_loop}
    return {"asyncio": asyncio.new_event_loop}


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """A named pipe, on which a function can be held. See `function_lab.release`."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


@pytest.fixture
async def functions(tmp_path: Path) -> AsyncIterator[Callable[..., Functions]]:
    """Builds `Functions`: `options` are the members of the table of `app`, `settings` those of `Settings`."""
    made: list[Functions] = []
    code = tmp_path / "code"
    code.mkdir()

    def make(options: str = "", app: str = APP, **settings: Any) -> Functions:
        (code / "app.py").write_text(app)
        table = tmp_path / "functions.toml"
        table.write_text(f'[functions.app]\nhandler = "app.handler"\ndirectory = "code"\n{options}\n')
        found = Functions(code, **settings)
        found.registry = FunctionRegistry.from_arguments(toml_files=[table], settings=found.registry.settings)
        made.append(found)
        return found

    yield make
    for each in made:
        pids = each.app.pids
        await each.registry.close(0)
        for pid in pids:
            await gone(pid)


@pytest.fixture
async def deployed(tmp_path: Path) -> AsyncIterator[Callable[..., Deployed]]:
    """Builds `Deployed`: `settings` are the members of `Settings`."""
    made: list[Deployed] = []

    def make(**settings: Any) -> Deployed:
        packages = tmp_path / f"packages-{len(made)}"
        packages.mkdir()
        made.append(Deployed(packages, **settings))
        return made[-1]

    yield make
    for each in made:
        versions = [LATEST, *(version.version for version in each.function.versions)]
        pids = [pid for version in versions for pid in each.deployments.pids("app", version)]
        await each.deployments.close(0)
        for pid in pids:
            await gone(pid)

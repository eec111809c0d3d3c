"""Fixtures for the tests of functions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from function_lab import APP, Functions, gone
from headrace.functions import FunctionRegistry


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

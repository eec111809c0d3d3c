"""Stores: each kind, and one on disk that is opened again and again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from headrace.store import IN_MEMORY, Store, open_store


@pytest.fixture(params=["memory", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = open_store(IN_MEMORY if request.param == "memory" else str(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Closes the store that was opened last and opens it again."""
    with contextlib.ExitStack() as stack:

        def opened() -> Store:
            stack.close()
            store = open_store(str(tmp_path / "data"))
            stack.callback(store.close)
            return store

        yield opened

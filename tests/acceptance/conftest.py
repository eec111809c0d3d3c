"""Fixtures of the acceptance tests: Headrace as a user runs it, as a process, and what a user has beside it."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from serve_lab import FUNCTIONS, Headrace, client, functions_table

# Tests know what a function does by asking its code.
sys.path.append(str(FUNCTIONS))

_numbers = itertools.count(1)


@pytest.fixture
def headrace(tmp_path: Path) -> Iterator[Callable[..., Headrace]]:
    """Starts Headrace; whatever still runs at the end of the test is ended."""
    made: list[Headrace] = []

    def start(*arguments: str | Path, **options: Any) -> Headrace:
        made.append(Headrace(*arguments, **{"directory": tmp_path, **options}))
        return made[-1]

    yield start
    for one in made:
        one.kill()


@pytest.fixture
def clients() -> Iterator[Callable[..., Any]]:
    """Makes boto3 clients: `clients("sqs", url)`."""
    made: list[Any] = []

    def make(service: str, url: str, **config: Any) -> Any:
        made.append(client(service, url, **config))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def name() -> str:
    """A name that no other test has, for a queue."""
    return f"queue-{next(_numbers)}"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Headrace, Path]]:
    """A server with embedded services that the tests of a module share, and the journal of its functions.

    Functions: `journal` handles everything, `fail` nothing, `f00` to `f11` are further names for `journal`.
    """
    place = tmp_path_factory.mktemp("stage")
    journal = place / "journal"
    names = {f"f{number:02}": "journal.handler" for number in range(12)}
    table = functions_table(place / "functions.toml", journal, journal="journal.handler", fail="journal.fail", **names)
    server = Headrace("--data-dir", place / "data", "--functions", table, directory=place)
    yield server, journal
    server.kill()

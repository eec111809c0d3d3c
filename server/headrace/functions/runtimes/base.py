"""What a runtime is: the way in which a program in one language is run against the Runtime API.

Everything here may block and is called in a thread, but for `Runtime.command`, which every start of a worker needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Host:
    """What a runtime may know of the machine."""

    #: The program that runs a runtime, by the runtime's name, where the user has said so.
    interpreters: Mapping[str, str]
    #: Where runtime clients are kept. Need not exist.
    cache: Path


@dataclass(frozen=True, slots=True)
class Program:
    """What is to be run: the part of a function's configuration that runtimes look at."""

    handler: str
    #: Where its code is.
    directory: Path
    memory_mb: int = 128
    #: The environment variables that the user gave the function.
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Command:
    """How a worker is started."""

    argv: tuple[str, ...]
    #: What the runtime needs in the environment of its workers, beyond what all of them have. It wins.
    environment: Mapping[str, str] = field(default_factory=dict)


class Runtime(Protocol):
    """One runtime on this machine, such as `python3.12`. What has been found is remembered."""

    def prepare(self, program: Program) -> None:
        """Look for what is needed and fetch what can be fetched. Raises DeploymentError for what is missing."""
        ...

    def command(self, program: Program) -> Command:
        """How a worker of this program is started. Quick once `prepare` has run; fetches nothing. Raises
        DeploymentError for what is missing."""
        ...

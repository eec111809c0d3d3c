"""Compilers and package managers of other languages. One that is missing is a test skipped by name; with `CI=true`,
where all are promised, a failure."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

import pytest
from brokers import PROJECT


def missing(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def tool(name: str) -> str:
    return shutil.which(name) or missing(f"{name} is not on this machine")


def fetched(*command: str, folder: Path, environment: Mapping[str, str]) -> None:
    """Fetch what a build needs; without a way to its registry the language is skipped, as without its tools."""
    done = subprocess.run(command, cwd=folder, env=dict(environment), capture_output=True, text=True, timeout=300)
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["no reason given"]
        missing(f"{Path(command[0]).name} could not fetch what the function needs: {lines[-1]}")


def installed(name: str, package: str) -> str:
    """The path of a program that Debian has; installed first, for root."""
    install = f"from brokers.service import programs; programs({{{name!r}: {package!r}}})"
    command = [sys.executable, "-c", install]
    done = subprocess.run(command, cwd=PROJECT / "scripts", capture_output=True, text=True, timeout=600)
    if done.returncode:
        missing(f"{name} cannot be had: {done.stderr.strip().splitlines()[-1]}")
    return tool(name)

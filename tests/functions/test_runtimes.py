"""Runtimes by name: those of the contract, those of this machine, and what is said of the others."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

import headrace_api
from headrace.deployed import LATEST, Code, DeploymentError, FunctionVersion
from headrace.functions import Settings
from headrace.functions.runtimes import RUNTIMES, Runtimes

PYTHON = f"python3.{sys.version_info.minor}"


def settings_of(runtime: str, handler: str = "app.handler", **members: Any) -> dict[str, Any]:
    return {"Runtime": runtime, "Handler": handler, "MemorySize": 256, **members}


@pytest.fixture
def nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with no interpreter at all: an empty PATH, an empty home."""
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setenv("PATH", str(empty))
    monkeypatch.setenv("HOME", str(empty))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    return empty


def test_the_contract_offers_what_can_be_run_and_nothing_else() -> None:
    assert set(headrace_api.contract()["components"]["schemas"]["Runtime"]["enum"]) == set(RUNTIMES)


@pytest.mark.parametrize("runtime", [name for name in RUNTIMES if not name.startswith("provided") and name != PYTHON])
async def test_a_missing_interpreter_is_said_with_what_to_do(runtime: str, nothing: Path, tmp_path: Path) -> None:
    runtimes = Runtimes(Settings(cache=tmp_path / "cache"))
    refusal = await refusal_of(runtimes, runtime, tmp_path)
    if refusal is None:  # there are places beside PATH and the home where a machine may have it
        command = runtimes.launch_parts("app", version_of(runtime), tmp_path).command
        assert os.access(command[0], os.X_OK)
    else:
        assert runtime in refusal
        assert f"--runtime {runtime}=" in refusal


@pytest.mark.parametrize("runtime", [PYTHON, "nodejs22.x", "java21"])
async def test_a_chosen_interpreter_must_be_a_program(runtime: str, tmp_path: Path) -> None:
    runtimes = Runtimes(Settings(cache=tmp_path / "cache", interpreters={runtime: "/nowhere/at/all"}))
    refusal = await refusal_of(runtimes, runtime, tmp_path)
    assert refusal == f"Runtime {runtime} is to be run by /nowhere/at/all, which is no program."


async def test_an_unknown_runtime_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    refusal = await refusal_of(Runtimes(Settings(cache=tmp_path)), "ruby3.3", tmp_path)
    assert refusal == f"Runtime ruby3.3 cannot be run here; those that can are {', '.join(RUNTIMES)}"


@pytest.mark.parametrize("mode", [None, 0o644], ids=["no file", "a file that may not be run"])
async def test_a_bootstrap_must_be_there_and_be_a_program(mode: int | None, tmp_path: Path) -> None:
    if mode is not None:
        (tmp_path / "bootstrap").write_text("#!/bin/sh\n")
        (tmp_path / "bootstrap").chmod(mode)
    refusal = await refusal_of(Runtimes(Settings(cache=tmp_path)), "provided.al2023", tmp_path)
    assert refusal is not None
    assert "bootstrap" in refusal


async def test_the_parts_of_a_worker(tmp_path: Path) -> None:
    runtimes = Runtimes(Settings(cache=tmp_path / "cache", region="eu-north-1"))
    version = version_of(PYTHON, Environment={"Variables": {"STAGE": "night", "AWS_LAMBDA_FUNCTION_NAME": "other"}})
    await runtimes.prepare(version.settings, tmp_path)
    first, second = (runtimes.launch_parts("app", version, tmp_path, "http://127.0.0.1:1") for _ in range(2))
    environment = first.environment
    assert environment["STAGE"] == "night"
    assert environment["AWS_LAMBDA_FUNCTION_NAME"] == "app", "who a worker is, is not the user's to say"
    assert environment["AWS_ENDPOINT_URL"] == "http://127.0.0.1:1"
    assert environment["AWS_REGION"] == "eu-north-1"
    assert environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] == "256"
    assert environment["_HANDLER"] == "app.handler"
    assert first.stream != second.stream
    assert first.command == second.command


def version_of(runtime: str, **members: Any) -> FunctionVersion:
    return FunctionVersion(LATEST, settings_of(runtime, **members), Code("", 0), 0.0, "r")


async def refusal_of(runtimes: Runtimes, runtime: str, directory: Path) -> str | None:
    """What is said of a runtime that cannot be had; None when it can."""
    try:
        await runtimes.prepare(settings_of(runtime), directory)
    except DeploymentError as error:
        return str(error)
    return None

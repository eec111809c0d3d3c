"""Servers that we did not write: what tests know of them, and how those of `scripts/services` are had."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
REGION = "us-east-1"
ACCOUNT = "000000000000"


@dataclass(frozen=True)
class Server:
    """A server that speaks the protocol of one or more AWS services."""

    name: str
    endpoint_url: str


def started(name: str) -> Iterator[Server]:
    """A server of `scripts/services`. Skips where it cannot be had; under CI=true that is a failure."""

    def run(verb: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(PROJECT / "scripts" / "services"), verb, "--json", name]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    home = PROJECT / ".services"
    home.mkdir(exist_ok=True)
    # Runs of tests in one checkout share the server. Whoever is the last to use it ends it, unless it ran before.
    with (home / f"{name}.users").open("w") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        ran_before = json.loads(run("status").stdout)["pid"] is not None
        done = run("start")
        if done.returncode:
            reason = done.stderr.strip() or f"scripts/services start {name}: exit code {done.returncode}"
            if done.returncode != 3 or os.environ.get("CI") == "true":
                pytest.fail(reason)
            pytest.skip(reason)
        yield Server(name, json.loads(done.stdout)["endpoint"])
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        if not ran_before:
            run("stop")

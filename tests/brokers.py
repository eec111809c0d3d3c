"""Servers that we did not write: what tests know of them, and how those of `scripts/services` are had."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[1]
REGION = "us-east-1"
ACCOUNT = "000000000000"
#: What a test records under this name is shown at the end of the run, from whichever worker.
SHOWN = "shown"


@dataclass(frozen=True)
class Server:
    """A server that speaks the protocol of one or more AWS services, or a broker.

    Those of `scripts/services` can be restarted and be away for a while: they keep their data and ports. Whoever
    does that does it to all tests that use the server now. It blocks: `asyncio.to_thread` is for that.
    """

    name: str
    #: The main one. That of a broker of Kafka is `host:port`.
    endpoint_url: str
    #: All of them, by the names that `scripts/services` gives them.
    endpoints: Mapping[str, str] = field(default_factory=dict, compare=False)
    #: Certificates and keys: `ca.pem`, `client.pem`, `client.key` and so on.
    files: Mapping[str, Path] = field(default_factory=dict, compare=False)
    #: Passwords by user.
    users: Mapping[str, str] = field(default_factory=dict, compare=False)

    def restart(self) -> None:
        """Stop and start it."""
        services("restart", self.name)

    def stop(self) -> None:
        services("stop", self.name)

    def start_again(self) -> None:
        """Start it after a stop, or after it was killed."""
        services("start", "--again", self.name)

    @contextlib.contextmanager
    def away(self) -> Iterator[None]:
        """Have it stopped for a while."""
        self.stop()
        try:
            yield
        finally:
            self.start_again()

    def state(self) -> dict[str, Any]:
        """What `scripts/services` knows of it: processes and where the log is."""
        state: dict[str, Any] = json.loads(services("status", "--json", self.name).stdout)
        return state


def services(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `scripts/services` to its end. Raises RuntimeError unless all went well."""
    done = _run(*arguments)
    if done.returncode:
        raise RuntimeError(f"scripts/services {' '.join(arguments)}: {done.stderr.strip() or done.returncode}")
    return done


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROJECT / "scripts" / "services"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def started(name: str) -> Iterator[Server]:
    """A server of `scripts/services`. Skips where it cannot be had; under CI=true that is a failure."""
    home = PROJECT / ".services"
    home.mkdir(exist_ok=True)
    # Runs of tests in one checkout share the server. Whoever is the last to use it ends it, unless it ran before.
    with (home / f"{name}.users").open("w") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        ran_before = json.loads(_run("status", "--json", name).stdout)["pid"] is not None
        done = _run("start", "--json", name)
        if done.returncode:
            reason = done.stderr.strip() or f"scripts/services start {name}: exit code {done.returncode}"
            if done.returncode != 3 or os.environ.get("CI") == "true":
                pytest.fail(reason)
            pytest.skip(reason)
        state = json.loads(done.stdout)
        files = {each: Path(path) for each, path in state["files"].items()}
        yield Server(name, state["endpoint"], state["endpoints"], files, state["users"])
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        if not ran_before:
            _run("stop", name)

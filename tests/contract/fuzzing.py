"""Runs schemathesis over the contract against a server of its own, for the gate in the tests and for scripts/fuzz.

Run as a program (`python tests/contract/fuzzing.py PORT`), it only serves: for whoever wants to send a request that was
a finding once more.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from server import RunningServer, World

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CONFIGURATION = HERE / "schemathesis.toml"
HOOKS = HERE / "fuzz_hooks.py"
#: Seconds after which a run without a limit of its own hangs.
LONGEST = 600


@contextmanager
def schemathesis_run(world: World, seed: int, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A running schemathesis with its output to read. It is told nothing by the environment."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("SCHEMATHESIS", "PYTEST"))}
    environment |= {"SCHEMATHESIS_HOOKS": str(HOOKS), "PYTHONUNBUFFERED": "1"}
    with RunningServer(world.app) as server, tempfile.TemporaryDirectory() as directory:
        command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(CONFIGURATION), "run"]
        command += [str(ROOT / "openapi.yaml"), "--url", server.url, "--seed", str(seed), "--no-color", *arguments]
        with subprocess.Popen(
            command, cwd=directory, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as process:
            try:
                yield process
            finally:
                process.kill()


def run(world: World, seed: int, *arguments: str) -> tuple[int, str]:
    """Run schemathesis to its end: its exit code, and its output with a word on how to go on from a finding."""
    with schemathesis_run(world, seed, *arguments) as process:
        output, _ = process.communicate(timeout=LONGEST)
    return process.returncode, output + hint(seed) if process.returncode else output


def hint(seed: int, limit: int = 0) -> str:
    """How to see a finding again."""
    return (
        f"\nThe same run again: scripts/fuzz --seed {seed} --time {limit}\n"
        "A single request: serve the same world with\n"
        "  .venv/bin/python tests/contract/fuzzing.py 4566\n"
        "and send it with curl as above, to that port.\n"
    )


def main(arguments: Sequence[str]) -> None:
    port = int(arguments[0]) if arguments else 4566
    with RunningServer(World().app, port) as server:
        print(f"Serving at {server.url} until interrupted", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main(sys.argv[1:])

"""`headrace serve` as a process of a test: its lines, its events, its children, its end; and the one way to wait."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import boto3
import httpx
from botocore.config import Config
from brokers import ACCOUNT, PROJECT, REGION

FUNCTIONS = Path(__file__).parent / "functions"
BIN = Path(sys.executable).parent
READY = re.compile(r"Headrace is ready at (http://\S+)")

T = TypeVar("T")


def until(condition: Callable[[], T], what: str, seconds: float = 20.0) -> T:
    """What the condition returns, as soon as it is something true. Fails when that takes longer than `seconds`."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"after {seconds:g} s: not yet {what}"
        time.sleep(0.02)
    return found


def clean_environment(**more: str) -> dict[str, str]:
    """The environment of a process that knows nothing of this machine's AWS settings, and has none of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "HEADRACE_", "PYTEST_"))}
    return {
        **kept,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": REGION,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        **more,
    }


class Headrace:
    """One process of the `headrace` command, by default `headrace serve` on any free port."""

    def __init__(
        self,
        *arguments: str | Path,
        command: Sequence[str] = ("serve", "--port", "0", "--log-format", "json"),
        directory: Path | None = None,
        environment: Mapping[str, str] | None = None,
        stderr: int = subprocess.PIPE,
    ) -> None:
        self.process = subprocess.Popen(
            [str(BIN / "headrace"), *command, *map(str, arguments)],
            cwd=directory,
            env=clean_environment(**(environment or {})),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            # Signals for the group of the tests are not for it.
            start_new_session=True,
        )
        self.out: list[str] = []
        self.err: list[str] = []
        self._readers = [
            threading.Thread(target=_read, args=(stream, lines), daemon=True)
            for stream, lines in ((self.process.stdout, self.out), (self.process.stderr, self.err))
            if stream is not None
        ]
        for reader in self._readers:
            reader.start()

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def url(self) -> str:
        """Where it answers; waits until it does."""

        def said() -> str | None:
            assert self.process.poll() is None, f"exit code {self.process.returncode}: {' '.join(self.err)}"
            return next((found[1] for line in self.out if (found := READY.search(line))), None)

        return until(said, "ready")

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def events(self, name: str | None = None, **values: Any) -> list[dict[str, Any]]:
        """The events of the log so far, of one name, with these values."""
        found = [json.loads(line) for line in tuple(self.err) if line.startswith("{")]
        return [
            event
            for event in found
            if name in (None, event["event"]) and all(event.get(key) == value for key, value in values.items())
        ]

    def event(self, name: str, seconds: float = 20.0, **values: Any) -> dict[str, Any]:
        """The first event of this name and with these values; waits for it."""
        return until(lambda: self.events(name, **values), f"{name} {values} in the log", seconds)[0]

    def mappings(self) -> dict[str, dict[str, Any]]:
        """What the server shows of every mapping, by its UUID."""
        answer = httpx.get(f"{self.url}/_headrace/mappings", timeout=20)
        return {mapping["UUID"]: mapping for mapping in answer.json()["mappings"]}

    def children(self) -> list[int]:
        """All processes that it has started and that still run, and theirs."""
        return descendants(self.pid)

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def wait(self, seconds: float = 20.0) -> int:
        """Its exit code, once it has ended and all it said has been read."""
        code = self.process.wait(seconds)
        for reader in self._readers:
            reader.join(seconds)
        return code

    def stop(self) -> int:
        """End it as a user does, and return its exit code."""
        self.signal(signal.SIGTERM)
        return self.wait()

    def kill(self) -> None:
        """End it as a power cut does."""
        if self.process.poll() is None:
            self.signal(signal.SIGKILL)
        self.wait()


def _read(stream: Any, lines: list[str]) -> None:
    with stream:
        for line in stream:
            lines.append(line.rstrip("\n"))


def run_headrace(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one command of `headrace` to its end."""
    return subprocess.run(
        [str(BIN / "headrace"), *map(str, arguments)],
        env=clean_environment(**environment),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


# Processes


def processes() -> dict[int, tuple[int, str]]:
    """Every process of this machine that has not ended: its parent and its command."""
    done = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,stat=,args="], capture_output=True, text=True, check=True)
    found = {}
    for line in done.stdout.splitlines():
        pid, parent, state, command = line.split(None, 3)
        if not state.startswith("Z"):
            found[int(pid)] = (int(parent), command)
    return found


def descendants(pid: int) -> list[int]:
    """The processes below this one."""
    everybody = processes()
    found = [pid]
    for ancestor in found:
        found += [child for child, (parent, _) in everybody.items() if parent == ancestor]
    return found[1:]


def are_gone(pids: Sequence[int]) -> bool:
    """Whether none of these processes runs any more."""
    return not set(pids) & set(processes())


# Functions, queues and clients


def functions_table(path: Path, journal: Path, timeout: int = 2, /, **handlers: str) -> Path:
    """Write a TOML file with a function for each name and handler out of `functions/`. All write into one journal."""
    tables = [
        f'[functions.{name}]\ndirectory = "{FUNCTIONS}"\nhandler = "{handler}"\ntimeout = {timeout}\n'
        f'environment = {{ JOURNAL = "{journal}" }}\n'
        for name, handler in handlers.items()
    ]
    path.write_text("\n".join(tables))
    return path


def read_journal(path: Path) -> list[dict[str, Any]]:
    """What functions wrote so far, in whole lines."""
    text = path.read_text() if path.exists() else ""
    return [json.loads(line) for line in text[: text.rfind("\n") + 1].splitlines()]


def queue_arn(name: str) -> str:
    return f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"


def new_stream(kinesis: Any, name: str, shards: int = 1) -> str:
    """Make a stream; its ARN, once it is there."""
    kinesis.create_stream(StreamName=name, ShardCount=shards)

    def summary() -> dict[str, Any]:
        found: dict[str, Any] = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]
        return found

    until(lambda: summary()["StreamStatus"] == "ACTIVE", "a stream")
    return str(summary()["StreamARN"])


def client(service: str, url: str, region: str = REGION, **config: Any) -> Any:
    """A stock boto3 client. It does not try again, so that what a test sees is what was answered."""
    return boto3.client(
        service,
        endpoint_url=url,
        region_name=region,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, read_timeout=30, **config),
    )


def state_of(functions: Any, uuid: str) -> str | None:
    """The state of a mapping, None when there is no such mapping."""
    try:
        state: str = functions.get_event_source_mapping(UUID=uuid)["State"]
    except functions.exceptions.ResourceNotFoundException:
        return None
    return state


__all__ = [
    "ACCOUNT", "BIN", "FUNCTIONS", "PROJECT", "REGION", "Headrace", "are_gone", "clean_environment", "client",
    "descendants", "functions_table", "new_stream", "processes", "queue_arn", "read_journal", "run_headrace",
    "state_of", "until",
]  # fmt: skip

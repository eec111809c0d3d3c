"""The demo's server: `headrace serve` as a process, and what it tells."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from headrace.demo.show import Show
from headrace.errors import ConfigurationError

HERE = Path(__file__).parent
REGION = "us-east-1"
#: Seconds that one act takes on the slowest machine.
PATIENCE = 90.0


class Server:
    """A server of ours, and the events of its log."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.url = ""
        self.complaints: list[str] = []
        self._events: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            try:
                self._events.put(json.loads(line))
            except ValueError:
                self.complaints.append(line.rstrip())

    def client(self, service: str) -> Any:
        """A stock boto3 client for this server."""
        import boto3

        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=REGION,
            aws_access_key_id="demo",
            aws_secret_access_key="demo",
        )

    def counters(self, mapping: str) -> dict[str, Any]:
        """What a mapping has done so far."""
        import httpx

        mappings = httpx.get(f"{self.url}/_headrace/mappings").json()["mappings"]
        counters: dict[str, Any] = next(one["Counters"] for one in mappings if one["UUID"] == mapping)
        return counters

    def events(self) -> Iterator[dict[str, Any] | None]:
        """The events of the log as they come, None after half a second without any; ends when patience does."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            yield self.event()

    def event(self) -> dict[str, Any] | None:
        """The next event, None when half a second brings none. Raises ConfigurationError when the server has ended."""
        try:
            return self._events.get(timeout=0.5)
        except queue.Empty:
            if self.process.poll() is not None:
                raise ConfigurationError(f"the server ended with exit code {self.process.returncode}") from None
            return None


def attribute(sqs: Any, url: str, name: str) -> str:
    """One attribute of a queue."""
    value: str = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=[name])["Attributes"][name]
    return value


@dataclass(frozen=True)
class Act:
    """What is shown of one source."""

    #: The folder of its function.
    function: str
    #: Shows it from its first step to its summary. Returns its mapping, None when it did not come out right.
    play: Callable[[Server, Show], str | None]
    #: What else to try while the server stays, by its URL and the mapping.
    suggestions: Callable[[str, str], list[str]]
    #: What the server has to be told for it.
    arguments: tuple[str, ...] = ()


@contextmanager
def serving(port: int, acts: Sequence[Act]) -> Iterator[Server]:
    """A server with the functions of these acts, until the end of the block."""
    command = [sys.executable, "-m", "headrace", "serve", "--port", str(port), "--data-dir", ":memory:"]
    for folder in dict.fromkeys(act.function for act in acts):
        command += ["--functions", str(HERE / folder / "functions.toml")]
    for act in acts:
        command += act.arguments
    command += ["--region", REGION, "--log-format", "json"]
    # The demo is about its own sources, not about those that somebody's environment names.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_ENDPOINT_URL")}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    server = Server(process)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line.startswith("Headrace is ready at "):
            process.wait(10)
            raise ConfigurationError("the server did not start: " + " ".join(server.complaints))
        server.url = line.split()[-1]
        yield server
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

"""How long a message takes from SendMessage to the start of the handler, one at a time."""

from __future__ import annotations

import contextlib
import http.client
import json
import random
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from benchmarks import load, servers
from benchmarks.figures import Figure, Part, say
from benchmarks.servers import MAPPINGS, Server

ABOUT = """
milliseconds from just before the call of SendMessage (light client, one open connection) to the first line of the
handler, one message at a time, {count} of them with pauses in between; the function's worker is warm. The targets are
for medians."""

#: Sends a message with this text; returns when that began, in nanoseconds.
Send = Callable[[str], int]

QUICK_TARGET_MS, EMBEDDED_TARGET_MS = 7.0, 15.0
#: Seconds to the first message's handler, whose worker has to start; and for any other.
FIRST, PATIENCE = 60.0, 20.0
WARM_UP = 20


def measure(queues: Server, *, quick: bool) -> Part:
    """Against a quick SQS server, and against the embedded services."""
    count = 50 if quick else 300
    say(f"latency: {queues.name}")
    fast = _latencies(queues, count)
    say("latency: embedded services")
    embedded = _latencies(None, count)
    figures = [
        figure(f"{queues.name}, median", fast, QUICK_TARGET_MS),
        figure("embedded services, median", embedded, EMBEDDED_TARGET_MS),
    ]
    return Part("latency", ABOUT.format(count=count), tuple(figures))


def figure(name: str, values: list[float], target: float) -> Figure:
    """The median of milliseconds beside its target."""
    p50, p99 = load.percentile(values, 0.5), load.percentile(values, 0.99)
    shown = f"p50 {p50:.1f}, p99 {p99:.1f} ms"
    details = {"p50_ms": p50, "p99_ms": p99, "milliseconds": values}
    return Figure(name, p50, "ms", at_most=target, ours=shown, details=details)


def _latencies(queues: Server | None, count: int) -> list[float]:
    with (
        stamped() as (reports, function),
        servers.workspace() as directory,
        servers.headrace(directory / "headrace", {"stamp": function}, queues) as server,
        servers.fresh_queues(queues or server, 1) as (queue,),
    ):
        server.call("POST", MAPPINGS, {"EventSourceArn": servers.queue_arn(queue), "FunctionName": "stamp"})
        url = servers.queue_url(queues or server, queue)

        def message(text: str) -> dict[str, str]:
            return {"QueueUrl": url, "MessageBody": text}

        with sender(queues or server, "sqs", "SendMessage", message) as send:
            return trips(reports, send, count)


@contextlib.contextmanager
def stamped() -> Iterator[tuple[socket.socket, dict[str, Any]]]:
    """Where the function tells when it was called, and its settings."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as reports:
        reports.bind((servers.HOST, 0))
        yield (
            reports,
            {
                "handler": "stamp.handler",
                "directory": str(servers.FUNCTIONS),
                "environment": {"BENCH_PORT": str(reports.getsockname()[1])},
            },
        )


def trips(reports: socket.socket, send: Send, count: int) -> list[float]:
    """Send so many one after the other; the milliseconds until the handler of each began."""
    reports.settimeout(FIRST)
    values = []
    for number in range(WARM_UP + count):
        sent = send(str(number))
        started, _, body = reports.recv(1000).partition(b" ")
        if body != str(number).encode():
            raise RuntimeError(f"{number} was sent, {body!r} came")
        values.append((int(started) - sent) / 1e6)
        reports.settimeout(PATIENCE)
        # Not in step with anything, and long enough for the batch to be settled and the next read to wait.
        time.sleep(random.uniform(0.03, 0.06))
    return values[WARM_UP:]


@contextlib.contextmanager
def sender(server: Server, service: str, operation: str, members: Callable[[str], Any]) -> Iterator[Send]:
    """Sends one text, in the request that `members` makes of it, and returns when that began, in nanoseconds."""
    parts = urlsplit(server.url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
    connection.connect()
    connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    headers = servers.json_headers(service, operation)

    def send(text: str) -> int:
        body = json.dumps(members(text))
        began = time.time_ns()
        connection.request("POST", "/", body, headers)
        answer = connection.getresponse()
        document = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{operation} was answered {answer.status}: {document[:500]!r}")
        return began

    try:
        yield send
    finally:
        connection.close()

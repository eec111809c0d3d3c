"""How soon a mapping is accepted, and how much memory it takes until then and with many mappings."""

from __future__ import annotations

import contextlib
import json
import socket
import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks import load, machine, servers
from benchmarks.figures import Figure, Part, say
from benchmarks.servers import MAPPINGS, Server

ABOUT = """
from the start of the process to the first accepted Create, {rounds} times, turn by turn, medians. Headrace runs without
embedded services on an empty data directory, with one function, and asks {queues} about the queue. moto takes a mapping
only after a role, a function and a queue were created, which is part of its time; its first answer is without them: a
list of mappings. Memory is the resident set of the process after the Create."""

MANY = 10_000
GROWTH_TARGET_MIB = 100.0
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a server: seconds to its first answer and to the first accepted Create, and what it had used by
    then: seconds of processor time and MiB of resident memory."""

    answered: float
    accepted: float
    processor: float
    memory: float


def measure(queues: Server, *, quick: bool) -> Part:
    """Needs an SQS server for the check of the queue."""
    rounds = 3 if quick else 9
    ours: list[Start] = []
    theirs: list[Start] = []
    with servers.workspace() as directory, servers.fresh_queues(queues, 1) as (queue,):
        _start_headrace(directory / "warm", queues, queue)  # the disk's cache, and compiled modules
        _start_moto(directory / "moto-warm", queue)
        for number in range(rounds):
            turns = [
                lambda at: ours.append(_start_headrace(directory / f"headrace-{at}", queues, queue)),
                lambda at: theirs.append(_start_moto(directory / f"moto-{at}", queue)),
            ]
            for turn in turns if number % 2 else turns[::-1]:
                turn(number)
            say(
                f"startup: round {number + 1} of {rounds}: {ours[-1].accepted:.2f} s beside {theirs[-1].accepted:.2f} s"
            )
        say(f"startup: memory with {MANY} mappings")
        growth = _growth(directory / "many", queues, queue)
    figures = (
        _compared("first accepted Create", ours, "accepted", theirs, "accepted", "s", 1.0),
        _compared("the same, beside moto's first answer", ours, "accepted", theirs, "answered", "s"),
        _compared("processor time until then", ours, "processor", theirs, "processor", "s"),
        _compared("resident memory then", ours, "memory", theirs, "memory", "MiB", 1.0),
        Figure(
            f"{MANY:,} more mappings",
            growth[1] - growth[0],
            "MiB",
            at_most=GROWTH_TARGET_MIB,
            ours=f"{growth[0]:.0f} -> {growth[1]:.0f} MiB",
            details={"before_mib": growth[0], "after_mib": growth[1]},
        ),
    )
    return Part("startup", ABOUT.format(rounds=rounds, queues=queues.name), figures)


def _compared(
    name: str,
    ours: list[Start],
    our_field: str,
    theirs: list[Start],
    their_field: str,
    unit: str,
    most: float | None = None,
) -> Figure:
    """Medians beside one another; the figure is the median of the rounds' ratios."""
    mine = [getattr(start, our_field) for start in ours]
    other = [getattr(start, their_field) for start in theirs]
    shown = [f"{statistics.median(values):.{2 if unit == 's' else 0}f} {unit}" for values in (mine, other)]
    ratio = statistics.median(one / two for one, two in zip(mine, other, strict=True))
    return Figure(name, ratio, "x", at_most=most, ours=shown[0], theirs=shown[1], details={"ours": mine, "moto": other})


def _start_headrace(directory: Path, queues: Server, queue: str) -> Start:
    function = {"handler": "nothing.handler", "directory": str(servers.FUNCTIONS)}
    with servers.headrace(directory, {"nothing": function}, queues, wait=False) as server:
        _first_answer(server, "POST", _mapping(queue, "nothing"))
        accepted = time.perf_counter() - server.spawned
        return Start(accepted, accepted, machine.processor_seconds(server.pid), machine.resident_mib(server.pid))


def _start_moto(directory: Path, queue: str) -> Start:
    with servers.moto(directory, wait=False) as server:
        headers = {"authorization": servers.signature("lambda")}
        _first_answer(server, "GET", None, headers)
        answered = time.perf_counter() - server.spawned
        servers.prepare_moto(server, queue)
        server.call("POST", MAPPINGS, _mapping(queue, "bench"), headers)
        accepted = time.perf_counter() - server.spawned
        return Start(answered, accepted, machine.processor_seconds(server.pid), machine.resident_mib(server.pid))


def _growth(directory: Path, queues: Server, queue: str) -> tuple[float, float]:
    """MiB with one mapping, and with so many more. The functions are known before."""
    functions = {f"f{number}": servers.ELSEWHERE for number in range(MANY + 1)}
    with servers.headrace(directory, functions, queues) as server:
        server.call("POST", MAPPINGS, _mapping(queue, "f0"))
        before = machine.resident_mib(server.pid)
        bodies = (json.dumps(_mapping(queue, f"f{number}")).encode() for number in range(1, MANY + 1))
        load.run(server.url, [load.request(server.url, "POST", MAPPINGS, body) for body in bodies])
        return before, machine.resident_mib(server.pid)


def _mapping(queue: str, function: str) -> dict[str, object]:
    return {"EventSourceArn": servers.queue_arn(queue), "FunctionName": function, "Enabled": False}


def _first_answer(server: Server, method: str, body: object, headers: Mapping[str, str] | None = None) -> None:
    """Knock until the request is answered. Raises RuntimeError when it is refused."""
    parts = urlsplit(server.url)
    data = b"" if body is None else json.dumps(body).encode()
    request = load.request(server.url, method, MAPPINGS, data, headers, keep=False)
    deadline = time.monotonic() + PATIENCE
    answer = b""
    while not answer:
        if time.monotonic() > deadline:
            raise RuntimeError(f"no answer at {server.url}: {server.log.read_text()[-2000:]}")
        with contextlib.suppress(ConnectionError):
            with socket.create_connection((parts.hostname, parts.port), PATIENCE) as connection:
                connection.sendall(request)
                answer = connection.recv(65536)
            break
        time.sleep(0.002)
    if not answer.startswith((b"HTTP/1.1 2", b"HTTP/1.0 2")):
        raise RuntimeError(f"{method} was answered {answer[:500]!r}")

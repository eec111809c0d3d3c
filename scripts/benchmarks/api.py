"""The API beside moto's: requests per second and latencies, turn by turn."""

from __future__ import annotations

import contextlib
import itertools
import json
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks import load, machine, servers
from benchmarks.figures import Figure, Part, say
from benchmarks.servers import MAPPINGS, Server

ABOUT = """
the API beside moto's server, {connections} connections; {rounds} rounds of {size} requests of each kind, turn by turn;
figures are medians of the rounds' ratios. Times are the median, the 99th percentile, and the server's processor time
for one request (which tells most where others use the machine, too). Headrace keeps mappings in SQLite on disk; they
are disabled, each of another function (http), all of one queue of {queues}, which Headrace asks about itself once a
second and moto keeps itself. moto has one function, checks no duplicates, keeps nothing on disk, and closes each
connection after one answer. Its List has no pages: with {many} mappings it answers all, Headrace the first 100."""

FEW, MANY = 100, 10_000
#: Names the requests that compare a page of few mappings with one of many.
PAGE = "a page"
#: The least that Headrace's rate is of moto's.
TARGETS = {"Create": 3.0, "Get": 5.0, "List": 5.0, "Update": 3.0, "Delete": 3.0}
#: The most that a page of many mappings costs, in pages of few.
PAGE_TARGET = 1.1
#: Requests of moto's listing of many mappings in a round: one takes as long as a hundred others.
LONG_LISTINGS = 3


@dataclass(slots=True)
class Side:
    """One server with so many mappings that stay."""

    name: str
    server: Server
    count: int
    queue: str
    #: The function of the mapping with this number.
    function: Callable[[int], str]
    headers: Mapping[str, str] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    loads: dict[str, list[load.Load]] = field(default_factory=dict)
    #: Seconds of the server's processor time for each of the loads.
    processor: dict[str, list[float]] = field(default_factory=dict)

    def measure(self, name: str, requests: Sequence[bytes]) -> list[Any]:
        """Send the requests; their answers."""
        before = machine.processor_seconds(self.server.pid)
        done = load.run(self.server.url, requests)
        self.processor.setdefault(name, []).append(machine.processor_seconds(self.server.pid) - before)
        self.loads.setdefault(name, []).append(done)
        return [json.loads(body) for body in done.bodies]

    def request(self, method: str, path: str = "", body: Any = None, *, keep: bool = True) -> bytes:
        data = b"" if body is None else json.dumps(body).encode()
        return load.request(self.server.url, method, MAPPINGS + path, data, self.headers, keep=keep)

    def creates(self, numbers: range, queues: Sequence[str] = ()) -> list[bytes]:
        """Requests for mappings of the functions with these numbers, each of its own queue where queues are given."""
        return [
            self.request(
                "POST",
                body={
                    "EventSourceArn": servers.queue_arn(queue),
                    "FunctionName": self.function(number),
                    "BatchSize": 5,
                    "Enabled": False,
                },
            )
            for number, queue in zip(numbers, queues or itertools.repeat(self.queue), strict=False)
        ]

    def settle(self, uuid: str) -> None:
        """Wait for the end of a change that was answered before it was through."""
        while True:
            state = json.loads(self.server.call("GET", MAPPINGS + uuid, headers=self.headers))["State"]
            if not state.endswith("ing"):
                return
            time.sleep(0.01)

    def rates(self, name: str) -> list[float]:
        return [done.rate for done in self.loads[name]]

    def processor_ms(self, name: str) -> float:
        """The server's processor time for one request."""
        return 1000 * sum(self.processor[name]) / sum(len(done.latencies) for done in self.loads[name])

    def latency(self, name: str, share: float) -> float:
        return load.percentile([each for done in self.loads[name] for each in done.latencies], share) * 1000


def measure(queues: Server, *, quick: bool) -> Part:
    """Needs an SQS server, because Headrace asks a queue before it takes a mapping of it."""
    size, rounds = (100, 3) if quick else (300, 7)
    with contextlib.ExitStack() as stack:
        queue, *others = stack.enter_context(servers.fresh_queues(queues, 1 + size))
        pairs = list(_pairs(stack, queues, queue, size))
        for pair in pairs:
            _round(pair, 0, size, others)  # caches fill, on both sides
            for side in pair:
                side.loads.clear()
                side.processor.clear()
        for number in range(rounds):
            for pair in pairs:
                say(f"api: {pair[0].count} mappings, round {number + 1} of {rounds}")
                _round(pair, number, size, others)
        say("api: pages of few and of many")
        few, many = pairs[0][0], pairs[1][0]
        for number in range(4 * rounds):
            for side in (few, many) if number % 2 else (many, few):
                side.measure(PAGE, [side.request("GET")] * size)
    about = ABOUT.format(
        connections=load.CONNECTIONS, rounds=rounds, size=size, queues=queues.name, many=format(MANY, ",")
    )
    return Part("api", about, tuple(_figures(pairs)))


def _pairs(stack: contextlib.ExitStack, queues: Server, queue: str, size: int) -> Iterator[tuple[Side, Side]]:
    """Headrace and moto with few mappings, and both with many."""
    directory = stack.enter_context(servers.workspace())
    signed = {"authorization": servers.signature("lambda")}
    for count in (FEW, MANY):
        functions = {f"f{number}": servers.ELSEWHERE for number in range(count + size)}
        ours = stack.enter_context(servers.headrace(directory / f"headrace-{count}", functions, queues))
        theirs = stack.enter_context(servers.moto(directory / f"moto-{count}"))
        servers.prepare_moto(theirs, queue)
        pair = (
            Side("Headrace", ours, count, queue, lambda number: f"f{number}"),
            Side("moto", theirs, count, queue, lambda number: "bench", signed),
        )
        say(f"api: {count} mappings are created in both")
        for side in pair:
            done = load.run(side.server.url, side.creates(range(count)))
            side.kept = [json.loads(body)["UUID"] for body in done.bodies]
            side.settle(side.kept[-1])
        yield pair


def _round(pair: tuple[Side, Side], number: int, size: int, others: Sequence[str]) -> None:
    """Each operation on one server and then on the other; who is first changes with the round."""
    turns = pair if number % 2 else pair[::-1]
    count = pair[0].count
    fresh = range(count, count + size)
    made: dict[str, list[str]] = {}
    for side in turns:
        made[side.name] = [answer["UUID"] for answer in side.measure("Create", side.creates(fresh))]
        side.settle(made[side.name][-1])
    for side in turns:
        chosen = [side.kept[index % count] for index in range(0, size * 7, 7)]
        side.measure("Get", [side.request("GET", uuid) for uuid in chosen])
    for side in turns:
        is_long = side.name == "moto" and count > FEW
        side.measure("List", [side.request("GET")] * (LONG_LISTINGS if is_long else size))
    for side in turns:
        change = {"BatchSize": 7}
        side.measure("Update", [side.request("PUT", uuid, change) for uuid in made[side.name]])
        side.settle(made[side.name][-1])
    for side in turns:
        side.measure("Delete", [side.request("DELETE", uuid) for uuid in made[side.name]])
    for side in turns:
        if count == FEW:
            gets = [side.request("GET", side.kept[index % count], keep=False) for index in range(size)]
            side.measure("Get, a connection each", gets)
    if count == FEW:
        ours = pair[0]
        creates = ours.creates(fresh, others)
        uuids = [answer["UUID"] for answer in ours.measure("Create, a queue each", creates)]
        ours.settle(uuids[-1])
        load.run(ours.server.url, [ours.request("DELETE", uuid) for uuid in uuids])


def _figures(pairs: Sequence[tuple[Side, Side]]) -> Iterator[Figure]:
    for ours, theirs in pairs:
        for name in ours.loads:
            if name == PAGE:
                continue
            ratios = []
            if name in theirs.loads:
                ratios = [one / other for one, other in zip(ours.rates(name), theirs.rates(name), strict=True)]
            yield Figure(
                f"{name} of {ours.count:,}",
                statistics.median(ratios) if ratios else statistics.median(ours.rates(name)),
                "x" if ratios else "/s",
                at_least=TARGETS.get(name),
                ours=_shown(ours, name),
                theirs=_shown(theirs, name) if ratios else "",
                details={
                    "ratios": ratios,
                    **{
                        side.name: {
                            "requests_per_second": side.rates(name),
                            "p50_ms": side.latency(name, 0.5),
                            "p99_ms": side.latency(name, 0.99),
                            "processor_ms": side.processor_ms(name),
                        }
                        for side in (ours, theirs)
                        if name in side.loads
                    },
                },
            )
    few, many = pairs[0][0], pairs[1][0]
    costs = [one / other for one, other in zip(few.rates(PAGE), many.rates(PAGE), strict=True)]
    yield Figure(
        f"a page of {MANY:,} for one of {FEW}",
        statistics.median(costs),
        "x",
        at_most=PAGE_TARGET,
        ours=f"{few.latency(PAGE, 0.5):.2f} -> {many.latency(PAGE, 0.5):.2f} ms",
        details={"ratios": costs},
    )


def _shown(side: Side, name: str) -> str:
    rate = statistics.median(side.rates(name))
    times = (side.latency(name, 0.5), side.latency(name, 0.99), side.processor_ms(name))
    return f"{rate:,.0f}/s  " + " / ".join(f"{milliseconds:.2f}" for milliseconds in times) + " ms"

"""What mappings of brokers cost that have nothing to do."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

from benchmarks import brokers, machine, servers
from benchmarks.brokers import Broker
from benchmarks.figures import Figure, Part, say
from benchmarks.servers import MAPPINGS, Server

ABOUT = """
Headrace with {count} enabled mappings of one kind of broker, each of a topic (one partition) or queue of its own that
nobody writes to, over {seconds:.0f} s: processor time of Headrace's process with all its threads, what the broker
takes beside it, and what each mapping adds to the resident memory. One more mapping is there before memory is looked
at, so that the libraries are counted apart."""

COUNT = 100
#: Seconds after the last Create: the mappings come to rest.
REST = 10.0


def measure(*beside: Server, quick: bool) -> Part:
    """Beside Kafka, RabbitMQ and ActiveMQ, one after the other."""
    seconds = 15.0 if quick else 60.0
    figures = [figure for server in beside for figure in _figures(server, seconds)]
    return Part("idle-brokers", ABOUT.format(count=COUNT, seconds=seconds), tuple(figures))


def _figures(beside: Server, seconds: float) -> Iterator[Figure]:
    broker = brokers.KINDS[beside.name](beside)
    with (
        servers.workspace() as directory,
        broker.places(COUNT + 1, 1) as places,
        servers.headrace(
            directory / "headrace", {"elsewhere": servers.ELSEWHERE}, options=broker.options(directory)
        ) as server,
    ):
        empty = machine.resident_mib(server.pid)
        _create(server, broker, places[:1])
        time.sleep(REST)
        first, threads = machine.resident_mib(server.pid), machine.threads(server.pid)
        _create(server, broker, places[1:])
        say(f"idle-brokers: {broker.name}: {COUNT + 1} mappings rest")
        time.sleep(REST)
        pids = (server.pid, beside.pid)
        before, began = [machine.processor_seconds(pid) for pid in pids], time.perf_counter()
        time.sleep(seconds)
        after, elapsed = [machine.processor_seconds(pid) for pid in pids], time.perf_counter() - began
        _check(server, beside.name)
        resident = machine.resident_mib(server.pid)
        more = (machine.threads(server.pid) - threads) / COUNT
        ours, theirs = (100 * (one - other) / elapsed for one, other in zip(after, before, strict=True))
        yield Figure(
            f"{broker.name}: memory of a mapping",
            1024 * (resident - first) / COUNT,
            "KiB",
            ours=f"{empty:.0f} MiB without mappings, {first:.0f} MiB with one, {resident:.0f} MiB with {COUNT + 1}",
            theirs=f"{more:.1f} threads each" if more >= 0.1 else "",
            details={"resident_mib": [empty, first, resident], "threads_of_a_mapping": more},
        )
        yield Figure(f"{broker.name}: processor time", ours, "% of a core", theirs=f"{broker.name}: {theirs:.1f} %")


def _create(server: Server, broker: Broker, places: list[str]) -> None:
    for place in places:
        server.call("POST", MAPPINGS, {**broker.mapping(place), "FunctionName": "elsewhere"})


def _check(server: Server, kind: str) -> None:
    """Raises RuntimeError unless all are at rest and well."""
    mappings = json.loads(server.call("GET", "/_headrace/mappings"))["mappings"]
    resting = sum(mapping["State"] == "Enabled" and not mapping["Counters"]["last_result"] for mapping in mappings)
    if resting != COUNT + 1:
        raise RuntimeError(f"only {resting} of {COUNT + 1} mappings are enabled and without an error")
    if kind == "kafka" and (read := server.log.read_text().count(" is ours to read")) != COUNT + 1:
        raise RuntimeError(f"{read} of {COUNT + 1} partitions are read")

"""What mappings of streams cost that have nothing to do."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

from benchmarks import load, machine, servers
from benchmarks.figures import Figure, Part, say
from benchmarks.servers import MAPPINGS, Server

ABOUT = """
Headrace with {count:,} enabled mappings, each of another function (http), all of one Kinesis stream with one shard that
nobody writes to, over {seconds:.0f} s: processor time of Headrace's process, what its server of streams takes beside
it, and resident memory. {streams} is named to Headrace, which looks there for news; of writes to its embedded services
Headrace hears by itself. Keeping a lease for each shard and mapping is part of it."""

COUNT, QUICK_COUNT = 1_000, 200
#: Seconds after the last Create: the mappings come to rest.
REST = 10.0


def measure(streams: Server, *, quick: bool) -> Part:
    """Beside a Kinesis server, and with the embedded services."""
    count, seconds = (QUICK_COUNT, 15.0) if quick else (COUNT, 60.0)
    figures = [
        figure
        for beside in (streams, None)
        for figure in _figures(beside.name if beside else "embedded services", beside, count, seconds)
    ]
    return Part("idle-streams", ABOUT.format(count=count, seconds=seconds, streams=streams.name), tuple(figures))


def _figures(name: str, streams: Server | None, count: int, seconds: float) -> Iterator[Figure]:
    functions = {f"f{number}": servers.ELSEWHERE for number in range(count)}
    with (
        servers.workspace() as directory,
        servers.headrace(directory / "headrace", functions, streams=streams) as server,
        servers.fresh_stream(streams or server, 1) as (_, arn),
    ):
        # Of a server that was named to the bench only its URL is known.
        beside = [streams.pid] * bool(streams.pid) if streams else machine.children(server.pid)
        empty = machine.resident_mib(server.pid)
        settings = {"EventSourceArn": arn, "StartingPosition": "TRIM_HORIZON"}
        bodies = [json.dumps({**settings, "FunctionName": function}).encode() for function in functions]
        load.run(server.url, [load.request(server.url, "POST", MAPPINGS, body) for body in bodies])
        say(f"idle-streams: {name}: {count} mappings rest")
        time.sleep(REST)
        before, began = [machine.processor_seconds(pid) for pid in (server.pid, *beside)], time.perf_counter()
        time.sleep(seconds)
        after, elapsed = [machine.processor_seconds(pid) for pid in (server.pid, *beside)], time.perf_counter() - began
        resident = machine.resident_mib(server.pid)
        _check(server, count)
        ours, *theirs = (100 * (one - other) / elapsed for one, other in zip(after, before, strict=True))
        yield Figure(
            f"{name}: processor time", ours, "% of a core", theirs=f"{name}: {sum(theirs):.1f} %" if beside else ""
        )
        yield Figure(f"{name}: resident memory", resident, "MiB", ours=f"{empty:.0f} MiB without mappings")


def _check(server: Server, count: int) -> None:
    """Raises RuntimeError unless all are at rest and well."""
    mappings = json.loads(server.call("GET", "/_headrace/mappings"))["mappings"]
    resting = sum(mapping["State"] == "Enabled" and not mapping["Counters"]["last_result"] for mapping in mappings)
    if resting != count:
        raise RuntimeError(f"only {resting} of {count} mappings are enabled and without an error")
    started = server.log.read_text().count(" is read from ")
    if started != count:
        raise RuntimeError(f"{started} of {count} shards are read")

"""How long a record takes from PutRecord to the start of the handler, one at a time, in a stream that is idle."""

from __future__ import annotations

import base64

from benchmarks import latency, servers
from benchmarks.figures import Part, say
from benchmarks.servers import MAPPINGS, Server

ABOUT = """
milliseconds from just before the call of PutRecord (light client, one open connection) to the first line of the
handler, one record at a time, {count} of them with pauses in between; the stream has {shards}, the function's worker is
warm. Records go to the endpoint itself, {streams}, which is asked for news all the time, or through Headrace's port to
its embedded services. The targets are for medians."""

TARGET_MS = 30.0


def measure(streams: Server, *, quick: bool) -> Part:
    """Against a quick Kinesis server, and against the embedded services."""
    count = 50 if quick else 300
    figures = []
    for shards in (1, 4):
        for beside in (streams, None):
            name = f"{beside.name if beside else 'embedded services'}, {_shards(shards)}"
            say(f"stream-latency: {name}")
            figures.append(latency.figure(f"{name}, median", _latencies(beside, shards, count), TARGET_MS))
    about = ABOUT.format(count=count, shards=f"{_shards(1)} or 4", streams=streams.name)
    return Part("stream-latency", about, tuple(figures))


def _shards(count: int) -> str:
    return f"{count} shard{'s' if count > 1 else ''}"


def _latencies(streams: Server | None, shards: int, count: int) -> list[float]:
    with (
        latency.stamped() as (reports, function),
        servers.workspace() as directory,
        servers.headrace(directory / "headrace", {"stamp": function}, streams=streams) as server,
        servers.fresh_stream(streams or server, shards) as (name, arn),
    ):
        mapping = {"EventSourceArn": arn, "FunctionName": "stamp", "StartingPosition": "TRIM_HORIZON"}
        server.call("POST", MAPPINGS, mapping)

        def record(text: str) -> dict[str, str]:
            return {"StreamName": name, "PartitionKey": text, "Data": base64.b64encode(text.encode()).decode()}

        with latency.sender(streams or server, "kinesis", "PutRecord", record) as send:
            return latency.trips(reports, send, count)

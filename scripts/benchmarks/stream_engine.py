"""What the engine costs on streams: records per second through Headrace, beside a bare loop that only reads."""

from __future__ import annotations

import base64
import json

from benchmarks import load, rounds, servers
from benchmarks.figures import Part, say
from benchmarks.servers import Server

ABOUT = """
Kinesis records per second through {shards} shards of {streams}: {rounds} rounds of {count:,} records of {size} B that
wait in the shards. Headrace invokes a Python function that does nothing, batch {batch}, in worker processes that are
warm, and keeps its checkpoints on disk; its time is from the request that enables the mapping to the last record
processed. The bare loop (aiobotocore, the shards side by side) gets the same records and calls nothing. It reads at
most {best:,} at once, the best of what was tried (records per second, one try each: {tries}); Headrace at most 1,000.
The figure is the median of the rounds' ratios."""

SHARDS = 4
BATCH = 100
DATA = base64.b64encode(b"x" * 100).decode()
SIZE = 100
KEYS = 1_000
LIMITS = (500, 1_000, 2_000, 10_000)
TARGET = 0.8


def measure(streams: Server, *, quick: bool) -> Part:
    """Needs a quick Kinesis server: the slower it is, the less is seen of the engine."""
    count, times = (20_000, 3) if quick else (40_000, 7)
    function = {"handler": "nothing.handler", "directory": str(servers.FUNCTIONS)}
    with (
        servers.workspace() as directory,
        servers.fresh_stream(streams, SHARDS) as (name, arn),
        servers.headrace(directory / "headrace", {"nothing": function}, streams=streams) as server,
    ):
        shards = Shards(streams, name)
        settings = {"EventSourceArn": arn, "BatchSize": BATCH, "StartingPosition": "TRIM_HORIZON"}
        engine = rounds.Engine(server, settings, "processed")
        say("streams: warming up")
        for _ in range(2):  # the Kinesis server may be cold as well
            shards.fill(count)
            engine.round(count)
            shards.bare(LIMITS[0])
        best, tries = rounds.best_of("streams", LIMITS, shards.bare)
        pairs = rounds.in_turns(
            "streams", times, lambda: engine.round(count), lambda: shards.bare(best), before=lambda: shards.fill(count)
        )
    figures = (
        pairs.figure("records per second", at_least=TARGET, bare_tries=tries),
        *pairs.processor_times(count, "record"),
    )
    about = ABOUT.format(
        shards=SHARDS, streams=streams.name, rounds=times, count=count, size=SIZE, batch=BATCH, best=best,
        tries=rounds.told(tries),
    )  # fmt: skip
    return Part("streams", about, figures)


class Shards:
    """The stream: what was put last, and where in each shard that begins."""

    def __init__(self, streams: Server, name: str) -> None:
        self._streams, self._name = streams, name
        listed = servers.kinesis(streams, "ListShards", StreamName=name)["Shards"]
        self._ends: dict[str, str | None] = {shard["ShardId"]: None for shard in listed}
        self._begins = dict(self._ends)
        self._count = 0

    def fill(self, count: int) -> None:
        """Put records, 500 at a time, one request after another: each shard's end is known then."""
        records = [{"Data": DATA, "PartitionKey": f"key {number % KEYS}"} for number in range(500)]
        body = json.dumps({"StreamName": self._name, "Records": records}).encode()
        headers = servers.json_headers("kinesis", "PutRecords")
        request = load.request(self._streams.url, "POST", "/", body, headers)
        self._begins, self._count = dict(self._ends), count
        for answer in load.run(self._streams.url, [request] * (count // 500), connections=1).bodies:
            for taken in json.loads(answer)["Records"]:
                self._ends[taken["ShardId"]] = taken["SequenceNumber"]

    def bare(self, limit: int) -> float:
        """Read what was put last with the bare loop, in a process of its own; records per second."""
        begins = json.dumps(self._begins)
        return self._count / rounds.bare(
            "bare_stream_loop", self._streams.url, self._name, str(self._count), str(limit), begins
        )

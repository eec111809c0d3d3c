"""What the engine costs on streams: records per second through Headrace, beside a bare loop that only reads."""

from __future__ import annotations

import base64
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks import load, machine, servers
from benchmarks.figures import Figure, Part, say
from benchmarks.servers import MAPPINGS, Server

ABOUT = """
Kinesis records per second through {shards} shards of {streams}: {rounds} rounds of {count:,} records of {size} B that
wait in the shards. Headrace invokes a Python function that does nothing, batch {batch}, in worker processes that are
warm, and keeps its checkpoints on disk; its time is from the request that enables the mapping to the last record
processed. The bare loop (aiobotocore, the shards side by side) gets the same records and calls nothing. It reads at
most {best:,} at once, the best of what was tried (records per second: {tries}); Headrace at most 1,000. The figure is
the median of the rounds' ratios."""

SHARDS = 4
BATCH = 100
DATA = base64.b64encode(b"x" * 100).decode()
SIZE = 100
KEYS = 1_000
LIMITS = (500, 1_000, 2_000, 10_000)
TARGET = 0.8
#: Seconds after which records that are still not processed are a fault.
PATIENCE = 120.0


def measure(streams: Server, *, quick: bool) -> Part:
    """Needs a quick Kinesis server: the slower it is, the less is seen of the engine."""
    count, rounds = (20_000, 3) if quick else (40_000, 7)
    function = {"handler": "nothing.handler", "directory": str(servers.FUNCTIONS)}
    with (
        servers.workspace() as directory,
        servers.fresh_stream(streams, SHARDS) as (name, arn),
        servers.headrace(directory / "headrace", {"nothing": function}, streams=streams) as server,
    ):
        shards = Shards(streams, name)
        engine = Engine(server, arn)
        say("streams: warming up")
        for _ in range(2):  # the Kinesis server may be cold as well
            shards.fill(count)
            engine.round(count)
            shards.bare(LIMITS[0])
        tries = {}
        for limit in LIMITS:
            tries[limit] = shards.bare(limit)
            say(f"streams: bare loop, {limit} at once: {tries[limit]:,.0f}/s")
        best = max(tries, key=lambda limit: tries[limit])
        ours, theirs = [], []
        for number in range(rounds):
            shards.fill(count)
            turns = [lambda: ours.append(engine.round(count)), lambda: theirs.append(shards.bare(best))]
            for turn in turns if number % 2 else turns[::-1]:
                turn()
            say(f"streams: round {number + 1} of {rounds}: {ours[-1].rate:,.0f}/s beside {theirs[-1]:,.0f}/s")
    ratios = [one.rate / other for one, other in zip(ours, theirs, strict=True)]
    processor = 1e6 * sum(one.processor for one in ours) / (count * rounds)
    workers = 1e6 * sum(one.workers for one in ours) / (count * rounds)
    figures = (
        Figure(
            "records per second",
            statistics.median(ratios),
            "x",
            at_least=TARGET,
            ours=f"{statistics.median(one.rate for one in ours):,.0f}/s",
            theirs=f"{statistics.median(theirs):,.0f}/s",
            details={"ratios": ratios, "ours": [one.rate for one in ours], "bare": theirs, "bare_tries": tries},
        ),
        Figure("processor time of Headrace for a record", processor, "us"),
        Figure("processor time of the function's workers for a record", workers, "us"),
    )
    about = ABOUT.format(
        shards=SHARDS, streams=streams.name, rounds=rounds, count=count, size=SIZE, batch=BATCH, best=best,
        tries=", ".join(f"{limit:,} at once: {rate:,.0f}" for limit, rate in tries.items()),
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
        loop = Path(__file__).with_name("bare_stream_loop.py")
        arguments = [self._streams.url, self._name, str(self._count), str(limit), json.dumps(self._begins)]
        done = subprocess.run(
            [sys.executable, str(loop), *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        if done.returncode:
            raise RuntimeError(f"the bare loop ended with {done.returncode}: {done.stderr[-2000:]}")
        return self._count / float(done.stdout)


class Round:
    """What came of one round of Headrace's."""

    def __init__(self, rate: float, processor: float, workers: float) -> None:
        self.rate, self.processor, self.workers = rate, processor, workers


class Engine:
    """A Headrace with one mapping, which is disabled while records are put into its stream."""

    def __init__(self, server: Server, arn: str) -> None:
        self._server = server
        body = {"EventSourceArn": arn, "FunctionName": "nothing", "BatchSize": BATCH, "Enabled": False}
        created = server.call("POST", MAPPINGS, {**body, "StartingPosition": "TRIM_HORIZON"})
        self._uuid = json.loads(created)["UUID"]
        self._wait_for("Disabled")

    def round(self, count: int) -> Round:
        before, wanted = self._processor(), self._processed() + count
        started = time.perf_counter()
        self._server.call("PUT", MAPPINGS + self._uuid, {"Enabled": True})
        while self._processed() < wanted:
            if time.perf_counter() - started > PATIENCE:
                raise RuntimeError(f"{wanted - self._processed()} of {count} records are not processed")
            time.sleep(0.02)
        seconds = time.perf_counter() - started
        after = self._processor()
        self._server.call("PUT", MAPPINGS + self._uuid, {"Enabled": False})
        self._wait_for("Disabled")
        return Round(count / seconds, after[0] - before[0], after[1] - before[1])

    def _wait_for(self, state: str) -> None:
        while json.loads(self._server.call("GET", MAPPINGS + self._uuid))["State"] != state:
            time.sleep(0.02)

    def _processed(self) -> int:
        mappings: list[dict[str, Any]] = json.loads(self._server.call("GET", "/_headrace/mappings"))["mappings"]
        return int(mappings[0]["Counters"]["processed"])

    def _processor(self) -> tuple[float, float]:
        workers = sum(machine.processor_seconds(pid) for pid in machine.children(self._server.pid))
        return machine.processor_seconds(self._server.pid), workers

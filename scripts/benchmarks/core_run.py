"""The engine over a stream in memory, in a process of its own: what is left is its own cost.

Arguments: what to do (`speed`, `memory` or `decisions`) and a count of records. Prints JSON.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from random import Random
from typing import Any

import orjson
import uvloop

from benchmarks import machine
from headrace.clock import SystemClock
from headrace.core import decide, envelope, gather, results
from headrace.core.filters import compile_patterns
from headrace.core.options import options
from headrace.core.progress import Ledger
from headrace.functions.callable import CallableFunction
from headrace.model import (
    TRIM_HORIZON,
    EventSourceMapping,
    Notice,
    PositionKind,
    Reply,
    ReplyKind,
    SourceKind,
    State,
)
from headrace.observe import Log, Observer
from headrace.sources.memory_streams import MemoryStream, MemoryStreams
from headrace.store import open_store
from headrace.supervisor import Supervisor

SHARDS = 4
BATCH = 100
DATA = b"x" * 100
KEYS = [f"key {number}" for number in range(1_000)]
FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:nothing"
#: Records that are in the memory stream at a time when memory is measured.
AHEAD = 10_000


class Nothing:
    """A function that does not even look at its event."""

    timeout = 3.0
    concurrency: int | None = None

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        return Reply(ReplyKind.OK, b"null")


class Nowhere:
    """Nothing is ever given up here."""

    async def send(self, arn: str, notice: Notice) -> None:
        raise AssertionError(arn)


async def nothing(event: Any, context: Any) -> None:
    """The callable."""


def mapping_of(stream: MemoryStream, **more: Any) -> EventSourceMapping:
    settings = {"EventSourceArn": stream.arn, "FunctionName": "nothing", "BatchSize": BATCH, **more}
    settings["StartingPosition"] = "TRIM_HORIZON"
    uuid = "00000000-0000-4000-8000-000000000000"
    return EventSourceMapping(uuid, SourceKind.KINESIS, FUNCTION, settings, State.ENABLED, "User action", 0.0)


class Run:
    """A supervisor with one mapping of a stream in memory; its log goes to nobody, but is written."""

    def __init__(self, function: Any, **settings: Any) -> None:
        self.clock = SystemClock()
        self.stream = MemoryStream(self.clock, shards=SHARDS)
        self.mapping = mapping_of(self.stream, **settings)
        self.store = open_store(":memory:")
        self.store.add(self.mapping)
        self.observer = Observer(Log(self.clock, open(os.devnull, "w")))  # noqa: SIM115
        self.supervisor = Supervisor(
            self.store, {SourceKind.KINESIS: MemoryStreams(self.stream)}, lambda _: function, self.clock, Random(1),
            self.observer, destinations=Nowhere(), owner="bench",
        )  # fmt: skip
        self._put = 0

    def put(self, count: int) -> None:
        for _ in range(count):
            self.stream.put(DATA, KEYS[self._put % len(KEYS)])
            self._put += 1

    async def until(self, processed: int) -> None:
        counters = self.observer.tally(self.mapping.uuid)
        while counters.processed < processed:
            await self.clock.sleep(0.001)

    def trim(self) -> None:
        """Take off the stream what is done with: it is not the stream's memory that is measured."""
        for shard, checkpoint in self.store.checkpoints(self.mapping.uuid).items():
            if checkpoint.position.kind is PositionKind.AFTER:
                self.stream.trim(shard, checkpoint.position.value)


def callable_function() -> CallableFunction:
    return CallableFunction("nothing", nothing, clock=SystemClock(), arn=FUNCTION)


async def speed(count: int) -> dict[str, Any]:
    """Records that wait in the stream, to the last one processed."""
    found: dict[str, Any] = {}
    for name, function, settings in (
        ("callable", callable_function(), {}),
        ("callable, 10 lanes", callable_function(), {"ParallelizationFactor": 10}),
        ("no function", Nothing(), {}),
    ):
        run = Run(function, **settings)
        run.put(count)
        started, used = time.perf_counter(), time.process_time()
        await run.supervisor.start()
        await run.until(count)
        seconds, used = time.perf_counter() - started, time.process_time() - used
        invoked = run.observer.counters(run.mapping.uuid).invoked
        await run.supervisor.close(10)
        found[name] = {"records": count / seconds, "batches": invoked / seconds, "processor_us": 1e6 * used / count}
    return found


async def memory(count: int) -> dict[str, Any]:
    """Records that are put while others are read; MiB before, after a tenth, and after all of them."""
    run = Run(callable_function())
    found = {"before": machine.resident_mib(os.getpid())}
    await run.supervisor.start()
    started = time.perf_counter()
    for done in range(0, count, AHEAD):
        run.put(AHEAD)
        await run.until(done + AHEAD)
        run.trim()
        if done + AHEAD == count // 10:
            found["tenth"] = machine.resident_mib(os.getpid())
    found |= {"all": machine.resident_mib(os.getpid()), "seconds": time.perf_counter() - started}
    found["most"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    await run.supervisor.close(10)
    return found


async def decisions(count: int) -> dict[str, Any]:
    """The steps of `core` alone, batch by batch, as the poller takes them; a tenth of the batches fails once."""
    clock = SystemClock()
    stream = MemoryStream(clock)
    pattern = {"Filters": [{"Pattern": json.dumps({"partitionKey": [{"prefix": "key"}]})}]}
    mapping = mapping_of(stream, BisectBatchOnFunctionError=True, FunctionResponseTypes=["ReportBatchItemFailures"])
    chosen = options(mapping.kind, mapping.settings)
    filtered = options(mapping.kind, {**mapping.settings, "FilterCriteria": pattern})
    for number in range(BATCH):
        stream.put(DATA, KEYS[number])
    records = stream.shards["shardId-000000000000"].records[:]
    answers = [Reply(ReplyKind.OK, b'{"batchItemFailures": []}')] * 10
    report = {"batchItemFailures": [{"itemIdentifier": records[BATCH // 2].id}]}
    answers[5] = Reply(ReplyKind.OK, orjson.dumps(report))
    found: dict[str, Any] = {}
    for name, by in (("plain", chosen), ("filtered", filtered)):
        filters = compile_patterns(mapping.kind, by.filters)
        ledger, taken = Ledger(TRIM_HORIZON), 0
        started = time.perf_counter()
        for turn in range(count // BATCH):
            ledger.track(records)
            kept, _ = filters.split(records)
            sized = [envelope.Sized(record, envelope.encode(mapping.kind, record, by)) for record in kept]
            gathering = gather.take(gather.Gathering(BATCH, 0.0, 0.0), sized, 1.0)
            pieces, answer = [decide.Piece(gathering.records)], answers[turn % 10]
            while pieces:
                piece = pieces.pop()
                assert decide.before_invoking(piece, by, 86_400.0, records[0].arrived) is None
                envelope.event([one.encoded for one in piece.records])
                reported = [one.record for one in piece.records]
                outcome = results.read(mapping.kind, answer, reported, by.report_batch_item_failures)
                step = decide.next_stream_step(piece, by, outcome, 1.0, 0.5)
                taken += 1
                answer = answers[0]
                assert isinstance(step, decide.Done)
                ledger.done([one.record.id for one in step.records])
                if step.rest is not None:
                    pieces.append(step.rest)
        seconds = time.perf_counter() - started
        found[name] = {"decisions": taken / seconds, "records": count / seconds}
    return found


if __name__ == "__main__":
    work = {"speed": speed, "memory": memory, "decisions": decisions}[sys.argv[1]]
    print(json.dumps(uvloop.run(work(int(sys.argv[2])))))

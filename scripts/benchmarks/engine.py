"""What the engine costs: messages per second through Headrace, beside a bare loop that only receives and deletes."""

from __future__ import annotations

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
SQS messages per second, from the first receive to the last delete: {rounds} rounds of {count:,} messages of {size} B
that wait in a queue of {queues}. Headrace invokes a Python function that does nothing, batch 10, in worker processes
that are warm; the bare loop (aiobotocore) receives ten, calls nothing and deletes them. Its best concurrency was {best}
(messages per second, one try each: {tries}). The figure is the median of the rounds' ratios."""

BODY = "x" * 200
BATCH = 10
CONCURRENCIES = (1, 3, 5, 10)
TARGET = 0.8
#: Seconds after which messages that are still not gone are a fault.
PATIENCE = 120.0


def measure(queues: Server, *, quick: bool) -> Part:
    """Needs a quick SQS server: the slower it is, the less is seen of the engine."""
    count, rounds = (2000, 3) if quick else (6000, 7)
    function = {"handler": "nothing.handler", "directory": str(servers.FUNCTIONS)}
    with (
        servers.workspace() as directory,
        servers.fresh_queues(queues, 2, visibility_timeout=60) as (queue, bare_queue),
        servers.headrace(directory / "headrace", {"nothing": function}, queues) as server,
    ):
        engine = Engine(server, queues, queue)
        say("engine: warming up")
        for _ in range(2):  # the SQS server may be cold as well
            engine.round(count)
            bare(queues, bare_queue, count, 5)
        tries = {}
        for concurrency in CONCURRENCIES:
            tries[concurrency] = bare(queues, bare_queue, count, concurrency)
            say(f"engine: bare loop with {concurrency}: {tries[concurrency]:,.0f}/s")
        best = max(tries, key=lambda concurrency: tries[concurrency])
        ours, theirs = [], []
        for number in range(rounds):
            turns = [
                lambda: ours.append(engine.round(count)),
                lambda: theirs.append(bare(queues, bare_queue, count, best)),
            ]
            for turn in turns if number % 2 else turns[::-1]:
                turn()
            say(f"engine: round {number + 1} of {rounds}: {ours[-1].rate:,.0f}/s beside {theirs[-1]:,.0f}/s")
    ratios = [one.rate / other for one, other in zip(ours, theirs, strict=True)]
    rate = statistics.median(one.rate for one in ours)
    processor = 1e6 * sum(one.processor for one in ours) / (count * rounds)
    workers = 1e6 * sum(one.workers for one in ours) / (count * rounds)
    figures = (
        Figure(
            "messages per second",
            statistics.median(ratios),
            "x",
            at_least=TARGET,
            ours=f"{rate:,.0f}/s",
            theirs=f"{statistics.median(theirs):,.0f}/s",
            details={"ratios": ratios, "ours": [one.rate for one in ours], "bare": theirs, "bare_tries": tries},
        ),
        Figure("processor time of Headrace for a message", processor, "us"),
        Figure("processor time of the function's workers for a message", workers, "us"),
    )
    tried = ", ".join(f"{concurrency}: {rate:,.0f}" for concurrency, rate in tries.items())
    about = ABOUT.format(rounds=rounds, count=count, size=len(BODY), queues=queues.name, best=best, tries=tried)
    return Part("engine", about, figures)


class Round:
    """What came of one round of Headrace's."""

    def __init__(self, rate: float, processor: float, workers: float) -> None:
        self.rate, self.processor, self.workers = rate, processor, workers


class Engine:
    """A Headrace with one mapping, which is disabled while messages are put into its queue."""

    def __init__(self, server: Server, queues: Server, queue: str) -> None:
        self._server, self._queues, self._queue = server, queues, queue
        body = {"EventSourceArn": servers.queue_arn(queue), "FunctionName": "nothing", "BatchSize": BATCH}
        self._uuid = json.loads(server.call("POST", MAPPINGS, body))["UUID"]
        self._set_enabled(True)

    def round(self, count: int) -> Round:
        self._set_enabled(False)
        fill(self._queues, self._queue, count)
        before, wanted = self._processor(), self._deleted() + count
        started = time.perf_counter()
        self._server.call("PUT", MAPPINGS + self._uuid, {"Enabled": True})
        while self._deleted() < wanted:
            if time.perf_counter() - started > PATIENCE:
                raise RuntimeError(f"{wanted - self._deleted()} of {count} messages are not deleted")
            time.sleep(0.02)
        seconds = time.perf_counter() - started
        after = self._processor()
        return Round(count / seconds, after[0] - before[0], after[1] - before[1])

    def _set_enabled(self, is_enabled: bool) -> None:
        while True:
            state = json.loads(self._server.call("GET", MAPPINGS + self._uuid))["State"]
            if state == ("Enabled" if is_enabled else "Disabled"):
                return
            if not state.endswith("ing"):
                self._server.call("PUT", MAPPINGS + self._uuid, {"Enabled": is_enabled})
            time.sleep(0.02)

    def _deleted(self) -> int:
        mappings: list[dict[str, Any]] = json.loads(self._server.call("GET", "/_headrace/mappings"))["mappings"]
        return int(mappings[0]["Counters"]["deleted"])

    def _processor(self) -> tuple[float, float]:
        workers = sum(machine.processor_seconds(pid) for pid in machine.children(self._server.pid))
        return machine.processor_seconds(self._server.pid), workers


def fill(queues: Server, queue: str, count: int) -> None:
    """Put messages into a queue, ten at a time."""
    url = servers.queue_url(queues, queue)
    entries = [{"Id": str(number), "MessageBody": BODY} for number in range(10)]
    body = json.dumps({"QueueUrl": url, "Entries": entries}).encode()
    headers = servers.json_headers("sqs", "SendMessageBatch")
    load.run(queues.url, [load.request(queues.url, "POST", "/", body, headers)] * (count // 10))


def bare(queues: Server, queue: str, count: int, concurrency: int) -> float:
    """Fill a queue and empty it with the bare loop, in a process of its own; messages per second."""
    fill(queues, queue, count)
    loop = Path(__file__).with_name("bare_loop.py")
    arguments = [queues.url, servers.queue_url(queues, queue), str(count), str(concurrency)]
    done = subprocess.run(
        [sys.executable, str(loop), *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    if done.returncode:
        raise RuntimeError(f"the bare loop ended with {done.returncode}: {done.stderr[-2000:]}")
    return count / float(done.stdout)

"""What the engine costs without a source, a network and a function: and that its memory does not grow."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from typing import Any

from benchmarks import machine
from benchmarks.figures import Figure, Part, say

ABOUT = """
poller, supervisor and store over a stream in memory with {shards} shards, in one process on one core, batch {batch},
log written to nowhere; records of 100 B. The callable is an async function that does nothing; it is given its event as
an object, which is half of the work. Medians of {rounds} rounds of {count:,} records that wait in the stream. `core`
alone: reading of filters, gathering, encoding, judging of answers, next steps and the ledger, for batches of {batch}
of which every tenth fails in part. Memory: {many:,} records are put while others are read, no more than 10,000 at a
time in the stream; resident set before, after a tenth, and after all of them."""

#: MiB by which memory may grow from a tenth of the records to all of them: what an allocator takes and gives.
FLAT_MIB = 5.0
SECONDS = 600.0


def measure(*, quick: bool) -> Part:
    """Needs no server."""
    count, many, rounds = (20_000, 200_000, 3) if quick else (100_000, 1_000_000, 5)
    speeds, decisions = [], []
    for number in range(rounds):
        say(f"core: round {number + 1} of {rounds}")
        speeds.append(_run("speed", count))
        decisions.append(_run("decisions", count))
    say(f"core: {many:,} records")
    memory = _run("memory", many)
    figures = []
    for name in speeds[0]:
        records, batches, used = (
            statistics.median(speed[name][unit] for speed in speeds) for unit in ("records", "batches", "processor_us")
        )
        shown = f"{batches:,.0f} batches/s, {used:.1f} us for a record"
        details = {"rounds": [speed[name] for speed in speeds]}
        figures.append(Figure(f"the engine, {name}", records, "records/s", ours=shown, details=details))
    for name in decisions[0]:
        taken, records = (statistics.median(one[name][unit] for one in decisions) for unit in ("decisions", "records"))
        details = {"rounds": [one[name] for one in decisions]}
        shown = f"{records:,.0f} records/s"
        figures.append(Figure(f"core alone, {name}", taken, "decisions/s", ours=shown, details=details))
    figures.append(
        Figure(
            f"memory, from {many // 10:,} to {many:,} records",
            memory["all"] - memory["tenth"],
            "MiB",
            at_most=FLAT_MIB,
            ours=f"{memory['before']:.0f} -> {memory['tenth']:.0f} -> {memory['all']:.0f} MiB",
            details=memory,
        )
    )
    about = ABOUT.format(shards=4, batch=100, rounds=rounds, count=count, many=many)
    return Part("core", about, tuple(figures))


def _run(what: str, count: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.core_run", what, str(count)]
    done = subprocess.run(
        command, cwd=machine.ROOT / "scripts", capture_output=True, text=True, timeout=SECONDS, check=False
    )
    if done.returncode:
        raise RuntimeError(f"core_run {what} ended with {done.returncode}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found

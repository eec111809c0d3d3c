"""Rounds of Headrace's and of a bare consumer in turns, each round over as many records, and what the figures are.

The ratios are of the two rounds of a pair, which a machine that is slower for a while slows both.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.figures import Figure, say
from benchmarks.servers import MAPPINGS, Server

#: Seconds after which records that are still not dealt with are a fault.
PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class Round:
    """What came of one round of Headrace's: records per second, and seconds of processors."""

    rate: float
    processor: float
    workers: float


class Engine:
    """A Headrace with one mapping, which is disabled while records are put into its source.

    `counter` is the one that says how many records are dealt with.
    """

    def __init__(self, server: Server, settings: Mapping[str, Any], counter: str) -> None:
        self._server, self._counter = server, counter
        created = server.call("POST", MAPPINGS, {**settings, "FunctionName": "nothing", "Enabled": False})
        self._uuid = json.loads(created)["UUID"]
        self._wait_for("Disabled")

    def round(self, count: int) -> Round:
        """From the request that enables the mapping to the last of so many records that wait in its source."""
        before, wanted = self._processor(), self._dealt_with() + count
        started = time.perf_counter()
        self._server.call("PUT", MAPPINGS + self._uuid, {"Enabled": True})
        while (left := wanted - self._dealt_with()) > 0:
            elapsed = time.perf_counter() - started
            if elapsed > PATIENCE:
                raise RuntimeError(f"{left} of {count} records are not dealt with")
            # To be asked takes its time, too: once when half of what is left should be done, and often at the end.
            time.sleep(min(0.1, max(0.005, elapsed * left / (count - left) / 2)) if left < count else 0.02)
        seconds = time.perf_counter() - started
        after = self._processor()
        self._server.call("PUT", MAPPINGS + self._uuid, {"Enabled": False})
        self._wait_for("Disabled")
        return Round(count / seconds, after[0] - before[0], after[1] - before[1])

    def _wait_for(self, state: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while (found := json.loads(self._server.call("GET", MAPPINGS + self._uuid))["State"]) != state:
            if time.monotonic() > deadline:
                raise RuntimeError(f"the mapping is {found} and not {state}")
            time.sleep(0.02)

    def _dealt_with(self) -> int:
        mappings: list[dict[str, Any]] = json.loads(self._server.call("GET", "/_headrace/mappings"))["mappings"]
        return int(mappings[0]["Counters"][self._counter])

    def _processor(self) -> tuple[float, float]:
        workers = sum(machine.processor_seconds(pid) for pid in machine.children(self._server.pid))
        return machine.processor_seconds(self._server.pid), workers


def in_turns(
    name: str,
    rounds: int,
    ours: Callable[[], Round],
    *theirs: Callable[[], float],
    before: Callable[[], None] = lambda: None,
) -> Pairs:
    """So many rounds of each, in another order each time: ours, and records per second of what is beside it."""
    measured: list[Round] = []
    beside: list[list[float]] = [[] for _ in theirs]
    turns: list[Callable[[], None]] = [
        lambda: measured.append(ours()),
        *(partial(_keep, run, rates) for run, rates in zip(theirs, beside, strict=True)),
    ]
    for number in range(rounds):
        before()
        for turn in turns if number % 2 else turns[::-1]:
            turn()
        rates = " and ".join(f"{each[-1]:,.0f}/s" for each in beside)
        say(f"{name}: round {number + 1} of {rounds}: {measured[-1].rate:,.0f}/s beside {rates}")
    return Pairs(tuple(measured), tuple(map(tuple, beside)))


def _keep(run: Callable[[], float], rates: list[float]) -> None:
    rates.append(run())


@dataclass(frozen=True, slots=True)
class Pairs:
    """What was measured in turns: `theirs` has the rates of each thing beside ours, round by round."""

    ours: tuple[Round, ...]
    theirs: tuple[tuple[float, ...], ...]

    def figure(self, name: str, which: int = 0, *, at_least: float | None = None, **details: Any) -> Figure:
        """The median of the rounds' ratios to one thing beside ours."""
        theirs = self.theirs[which]
        ratios = [one.rate / other for one, other in zip(self.ours, theirs, strict=True)]
        rates = [one.rate for one in self.ours]
        return Figure(
            name,
            statistics.median(ratios),
            "x",
            at_least=at_least,
            ours=f"{statistics.median(rates):,.0f}/s",
            theirs=f"{statistics.median(theirs):,.0f}/s",
            details={"ratios": ratios, "ours": rates, "bare": list(theirs), **details},
        )

    def processor_times(self, count: int, what: str) -> tuple[Figure, Figure]:
        """What Headrace and its workers take for each of `count` records of a round."""
        records = count * len(self.ours)
        ours = 1e6 * sum(one.processor for one in self.ours) / records
        workers = 1e6 * sum(one.workers for one in self.ours) / records
        return (
            Figure(f"processor time of Headrace for a {what}", ours, "us"),
            Figure(f"processor time of the function's workers for a {what}", workers, "us"),
        )


def best_of(name: str, tries: Sequence[int], run: Callable[[int], float]) -> tuple[int, dict[int, float]]:
    """Which setting of a bare consumer is its best, one try each, and records per second with each."""
    rates = {}
    for setting in tries:
        rates[setting] = run(setting)
        say(f"{name}: bare loop with {setting:,}: {rates[setting]:,.0f}/s")
    return max(rates, key=lambda setting: rates[setting]), rates


def told(tries: Mapping[int, float]) -> str:
    """What was tried, for people."""
    return ", ".join(f"{setting:,}: {rate:,.0f}" for setting, rate in tries.items())


def bare(script: str, *arguments: str) -> float:
    """Run a bare consumer in a process of its own; the seconds that it tells."""
    loop = Path(__file__).with_name(f"{script}.py")
    done = subprocess.run(
        [sys.executable, str(loop), *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{script} ended with {done.returncode}: {done.stderr[-2000:]}")
    return float(done.stdout)

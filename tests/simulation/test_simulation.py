"""Hundreds of thousands of records through worlds in which everything goes wrong, one world for each seed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from facts import Broken
from plans import draw
from world import Figures, simulate

SEEDS = range(120)

#: What has to happen in these worlds, or they prove little: by the names of the log, and of what the worlds do.
EVENTFUL = (
    *("batch", "retry", "bisected", "filtered", "discarded", "notified", "notify_error", "window_closed"),
    *("window_waits", "window terminated early", "shard_started", "shard_ended", "position_lost", "stream_replaced"),
    *("lease_lost", "store_error", "source_error", "batch_retry", "dies"),
    *("replied OK", "replied PARTIAL", "replied THROWN", "replied MALFORMED", "replied NOT_RUN"),
    *("deed die", "deed restart", "deed pause", "deed outage", "deed disable", "deed update"),
    *("deed split", "deed merge", "deed roll", "deed trim", "deed replace"),
)


@dataclass
class Worlds:
    figures: list[Figures] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)


@pytest.fixture(scope="module")
def worlds() -> Worlds:
    worlds = Worlds()
    for seed in SEEDS:
        try:
            worlds.figures.append(simulate(seed))
        except Broken as broken:
            worlds.broken.append(broken)
    return worlds


def test_every_law_holds_in_every_world(worlds: Worlds) -> None:
    for broken in worlds.broken:
        raise broken


def test_many_records_went_through(worlds: Worlds) -> None:
    assert sum(figures.records for figures in worlds.figures) >= 100_000


def test_everything_happened(worlds: Worlds) -> None:
    events: Counter[str] = Counter()
    for figures in worlds.figures:
        events += figures.events

    assert {name: events[name] for name in EVENTFUL if events[name] < 3} == {}


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_a_seed_replays_exactly(hash_seed: str) -> None:
    seeds = [seed for seed in range(40) if draw(seed).twins][:3]

    text = "import sys\nfrom world import simulate\nfor seed in sys.argv[1:]: print(simulate(int(seed)).digest)"
    told = subprocess.run(
        [sys.executable, "-c", text, *map(str, seeds)],
        cwd=Path(__file__).parent,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.split() == [str(simulate(seed).digest) for seed in seeds]

"""The simulation finds what it is there to find: each deliberate fault of `faults_applied` is caught in one of the
first worlds in which it can show, by a law that it breaks, and with the command that replays it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, islice

import pytest
from facts import Broken
from faults_applied import FAULTS, Fault
from plans import Plan, draw
from world import simulate

#: Worlds in which a fault may stay hidden.
WORLDS = 40


def worlds_for(fault: Fault) -> Iterator[Plan]:
    return islice(filter(fault.shows, map(draw, count())), WORLDS)


def caught(fault: Fault) -> tuple[Plan, Broken]:
    """The first world in which a law does not hold."""
    for plan in worlds_for(fault):
        try:
            simulate(plan.seed)
        except Broken as broken:
            return plan, broken
    pytest.fail(f"{fault.name}: {WORLDS} worlds show nothing of it")


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_deliberate_fault_is_caught(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    fault.apply(monkeypatch)

    plan, broken = caught(fault)

    assert str(broken).partition(":")[0] in fault.laws, broken
    assert f"scripts/fuzz --simulation --seed {plan.seed}" in broken.__notes__[0]

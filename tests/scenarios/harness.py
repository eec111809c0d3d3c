"""Plays the stories of `story`: the real supervisor, pollers and store over sources in memory, in virtual time.

No network, no thread, no sleep: an hour takes as long as what happens in it.
"""

from __future__ import annotations

from pathlib import Path

from broker_world import BrokerWorld
from queue_world import QueueWorld
from story import BrokerScenario, QueueScenario, Scenario, StreamScenario, TopicScenario
from story_world import World
from stream_world import StreamWorld
from topic_world import TopicWorld

from headrace.clock import run_virtual


def _world(scenario: Scenario, directory: Path | None = None, die_at: int | None = None) -> World:
    match scenario:
        case QueueScenario():
            return QueueWorld(scenario, directory, die_at)
        case StreamScenario():
            return StreamWorld(scenario, directory, die_at)
        case TopicScenario():
            return TopicWorld(scenario, directory, die_at)
        case BrokerScenario():
            return BrokerWorld(scenario, directory, die_at)
    raise TypeError(f"no world for {scenario.name}")


def play(scenario: Scenario, directory: Path | None = None) -> None:
    """Tell a scenario's story; with a directory, over a store on disk."""

    async def telling() -> None:
        await _world(scenario, directory).play()

    run_virtual(telling())


def steps_of(scenario: Scenario, until: float) -> int:
    """How many steps the server takes until then, when nothing kills it."""

    async def telling() -> int:
        world = _world(scenario)
        await world.play_dying(until)
        return world.steps

    return run_virtual(telling())


def play_dying(scenario: Scenario, die_at: int | None, until: float, directory: Path | None = None) -> None:
    """Tell a scenario's story with a death at one step, and see to it that nothing is lost."""

    async def telling() -> None:
        await _world(scenario, directory, die_at).play_dying(until)

    run_virtual(telling())

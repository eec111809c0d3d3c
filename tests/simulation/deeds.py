"""What is done to a simulated world by others than its servers: users of the API, owners of the stream, and fate."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from life import FUNCTION, LIFE, QUEUE_FUNCTION, QUEUE_UUID, UUID
from plans import Deed

from headrace import rules
from headrace.clock import VIRTUAL_EPOCH
from headrace.core import lifecycle
from headrace.core.lifecycle import Change
from headrace.model import Checkpoint, EventSourceMapping, SourceKind, State
from headrace.sources.memory_streams import MemoryStreams

if TYPE_CHECKING:
    from world import World


class Deeds:
    """Does what the plan of a world says."""

    def __init__(self, world: World) -> None:
        self._world = world

    def do(self, deed: Deed) -> None:
        self._world.tell(f"deed {deed.what}", deed.value)
        life = self._world.chance.choice(self._world.lives) if self._world.lives else None
        match deed.what, deed.value:
            case "die", (steps, seconds, same_name) if life is not None:
                life.fuse, life.rebirth = steps, (seconds, same_name)
            case "restart", grace if life is not None:
                self._world.begin(self._world.restart(life, grace))
            case "pause", seconds if life is not None:
                life.pause(seconds)
            case "outage", seconds:
                self._world.outage_until = self._world.now + seconds
            case "disable", seconds:
                self._world.begin(self._disable(seconds))
            case "update", changes:
                self._world.begin(self._change(changes))
            case "trim", part:
                self._trim(part)
            case "replace", _:
                self._world.stream.replace()
                self._world.laws.replaced()
            case ("split" | "roll" | "merge") as what, part:
                self._reshard(what, part)

    def _reshard(self, what: str, part: float) -> None:
        shards = [shard for shard in self._world.stream.shards.values() if shard.closed is None]
        shard = shards[int(part * len(shards))]
        if what == "roll":
            self._world.stream.roll(shard.id)
        elif what == "split" and len(shards) < 6:
            self._world.stream.split(shard.id)
        elif what == "merge":
            for neighbour in (each for each in shards if each.low == shard.high):
                self._world.stream.merge(shard.id, neighbour.id)

    def _trim(self, part: float) -> None:
        shards = [shard for shard in self._world.stream.shards.values() if shard.records]
        if shards:
            shard = shards[int(part * len(shards))]
            self._world.stream.trim(shard.id, shard.records[int(part * len(shard.records))].id)

    def make_the_mapping(self) -> None:
        """What the API does for a Create."""
        self._world.begin(self._create())

    async def _create(self) -> None:
        plan = self._world.plan
        settings = rules.merged({"EventSourceArn": self._world.stream.arn, "FunctionName": "f"}, plan.settings)
        checkpoints = None
        if settings["StartingPosition"] == "LATEST":
            marks = await MemoryStreams(self._world.stream).marks(settings)
            checkpoints = {lane: Checkpoint(mark, self._world.stream.identity) for lane, mark in marks.items()}
        if settings["StartingPosition"] == "AT_TIMESTAMP":
            settings["StartingPositionTimestamp"] = VIRTUAL_EPOCH + plan.made / 2
        self._add(UUID, plan.kind, FUNCTION, settings, checkpoints)
        if plan.queue and self._world.queue:
            settings = {"EventSourceArn": self._world.queue.arn, "FunctionName": "q", **plan.queue.settings}
            self._add(QUEUE_UUID, SourceKind.SQS, QUEUE_FUNCTION, settings, None)

    def _add(
        self, uuid: str, kind: SourceKind, arn: str, settings: dict[str, Any], checkpoints: dict[str, Checkpoint] | None
    ) -> None:
        state = lifecycle.at_once(Change.CREATE, None, True)
        mapping = EventSourceMapping(uuid, kind, arn, settings, state, lifecycle.reason(kind), self._world.clock.now())
        self._world.store.add(mapping, checkpoints)
        self._wake(uuid)

    def _wake(self, uuid: str) -> None:
        for life in self._world.lives:
            token = LIFE.set(life)
            life.supervisor.wake(uuid)
            LIFE.reset(token)

    async def _disable(self, seconds: float) -> None:
        await self._change({"Enabled": False})
        await self._world.clock.sleep(seconds)
        await self._change({"Enabled": True})

    async def _change(self, changes: dict[str, Any]) -> None:
        """What the API does for an Update."""
        while (before := self._world.store.get(UUID)) is None or before.state in lifecycle.IN_MOTION:
            await self._world.clock.sleep(2.0)
        settings = rules.merged(before.settings, changes)
        enabled = settings.get("Enabled", True)
        state = lifecycle.at_once(Change.UPDATE, before.state is not State.DISABLED, enabled)
        revision = before.revision + 1
        now = self._world.clock.now()
        self._world.store.replace(replace(before, settings=settings, state=state, revision=revision, last_modified=now))
        self._wake(UUID)

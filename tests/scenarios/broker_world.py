"""What stories of Amazon MQ have of their own: a queue of a broker that is watched, and the way to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cast import Life
from laws_of_brokers import BrokerLaws, ids_of, messages_of
from memory_broker import BrokerMessage, BrokerQueue, MemoryBroker, MemoryConsumer
from story import BrokerScenario, Rule, Settings, compress
from story_world import World

from headrace.errors import NOT_AUTHENTICATED, SourceError
from headrace.model import Lane, Page, Record, SourceKind


class WatchedQueue(BrokerQueue):
    """A queue that tells what leaves it."""

    def __init__(self, world: BrokerWorld, kind: SourceKind) -> None:
        super().__init__(world.clock, kind)
        self._world = world

    def acknowledge(self, message: BrokerMessage) -> None:
        super().acknowledge(message)
        self._world.journal.add_names("ack", [message.id])
        dropped = any("FilterCriteria" in each for each in self._world.all_settings)
        self._world.laws.acknowledged(message.id, message.body, dropped=dropped)

    def bury(self, message: BrokerMessage) -> None:
        super().bury(message)
        self._world.journal.add_names("dead", [message.id])


class Road(MemoryBroker):
    """The way to the broker, where reads and settlements can fail and dead servers reach nothing."""

    def __init__(self, world: BrokerWorld, life: Life) -> None:
        super().__init__(world.queue)
        self._world = world
        self._life = life

    async def open(self, settings: Settings, hidden_for: int | None) -> RoadToQueue:
        await self._life.alive()
        self._world.pass_or_fail("openings")
        self.check(settings)
        return RoadToQueue(self._world, self._life)


class RoadToQueue(MemoryConsumer):
    def __init__(self, world: BrokerWorld, life: Life) -> None:
        super().__init__(world.queue)
        self._world = world
        self._life = life
        world.consumers.append(self)

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        await self._life.alive()
        self._world.pass_or_fail("reads")
        self._world.admit()
        with self._world.count("reads"):
            page = await super().read(lane, limit, wait)
        assert len(page.records) <= limit
        if page.records:
            await self._life.step()
        return page

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        await self._life.step()
        self._world.pass_or_fail("settlements")
        acknowledged = await super().settle(lane, done, again)
        await self._life.step()
        return acknowledged

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        await self._life.step()
        await super().hold(lane, records, seconds)
        self._world.journal.add_names("give back", [record.id for record in records])
        await self._life.step()

    async def close(self) -> None:
        await self._life.alive()
        await super().close()


class BrokerWorld(World):
    laws: BrokerLaws

    def __init__(self, scenario: BrokerScenario, directory: Path | None = None, die_at: int | None = None) -> None:
        super().__init__(scenario, directory, die_at)
        self.kind = scenario.queue.kind
        self.queue = WatchedQueue(self, self.kind)
        self.consumers: list[MemoryConsumer] = []
        self.laws = BrokerLaws(self.queue, self.kept)
        #: What the broker says to everybody, while it does.
        self._refusal: SourceError | None = None

    def sources(self, life: Life) -> Mapping[SourceKind, Any]:
        return {self.kind: Road(self, life)}

    def source_settings(self) -> Settings:
        return {"EventSourceArn": self.queue.arn, "Queues": [self.queue.name]}

    def admit(self) -> None:
        if self._refusal is not None:
            raise self._refusal

    def ids(self, event: Any) -> list[str]:
        return ids_of(event)

    def words(self, function: str, event: Any) -> str:
        names = []
        for id, message in zip(ids_of(event), messages_of(event), strict=True):
            count = self.queue.messages[id].deliveries
            assert message["redelivered"] == (count > 1), f"{id} is delivered for the {count}. time"
            names.append(id if count == 1 else f"{id}({count})")
        return ("" if function == "f" else f"{function}: ") + compress(names)

    def answer(self, rule: Rule, event: Any) -> str:
        return "null" if rule.answer is None else rule.answer

    def do(self, verb: str, rest: str) -> None:
        match verb:
            case "send":
                for id, body in self.new_records(rest):
                    self.queue.send(body, id)
            case "refuse":
                self._refusal = SourceError(rest, code=NOT_AUTHENTICATED, retry_after=5)
            case "mend":
                self._refusal = None
            case _:
                raise ValueError(f"nobody can {verb} with a broker's queue")

    async def _die(self) -> None:
        await super()._die()
        # Its connections are over with it.
        for consumer in self.consumers:
            self.queue.disconnect(consumer)

    def left(self) -> list[str]:
        return list(self.queue.messages)

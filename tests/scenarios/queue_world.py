"""What stories of queues have of their own: a queue that is watched, and the way to it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cast import Life
from laws import group_of
from laws_of_queues import QueueLaws
from story import QueueScenario, Rule, Settings, compress
from story_world import World

from headrace.model import Lane, Page, Record, SourceKind
from headrace.sources.memory import MemoryQueue, MemorySource, MemorySources, Message


class WatchedQueue(MemoryQueue):
    """A queue that tells what leaves it."""

    def __init__(self, world: QueueWorld, **options: Any) -> None:
        super().__init__(world.clock, **options)
        self._world = world

    def receive(self, limit: int, visibility: int) -> list[Message]:
        letters = self.dead_letters.messages if self.dead_letters is not None else {}
        before = set(letters)
        taken = super().receive(limit, visibility)
        self._world.journal.add_names("dead", [id for id in letters if id not in before])
        return taken

    def delete(self, id: str, receipt: int) -> bool:
        is_deleted = super().delete(id, receipt)
        if is_deleted:
            self._world.journal.add_names("delete", [id])
            self._world.laws.deleted(id, dropped=any("FilterCriteria" in each for each in self._world.all_settings))
        return is_deleted


class Road(MemorySources):
    """The way to the queues, where reads and settlements can fail and dead servers reach nothing."""

    def __init__(self, world: QueueWorld, life: Life) -> None:
        super().__init__(world.queue)
        self._world = world
        self._life = life

    async def open(self, settings: Settings, hidden_for: int | None) -> RoadToQueue:
        self._world.pass_or_fail("openings")
        return RoadToQueue(self._queue(settings), hidden_for, self._world, self._life)


class RoadToQueue(MemorySource):
    def __init__(self, queue: MemoryQueue, hidden_for: int | None, world: QueueWorld, life: Life) -> None:
        super().__init__(queue, hidden_for)
        self._world = world
        self._life = life

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        await self._life.alive()
        self._world.pass_or_fail("reads")
        with self._world.count("reads"):
            page = await super().read(lane, limit, wait)
        assert len(page.records) <= limit
        if page.records:
            await self._life.step()
        return page

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        await self._life.step()
        self._world.pass_or_fail("settlements")
        deleted = await super().settle(lane, done, again)
        await self._life.step()
        return deleted

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        await self._life.step()
        assert seconds == 0
        await super().hold(lane, records, seconds)
        self._world.journal.add_names("give back", [record.id for record in records])
        await self._life.step()


class QueueWorld(World):
    kind = SourceKind.SQS
    laws: QueueLaws

    def __init__(self, scenario: QueueScenario, directory: Path | None = None, die_at: int | None = None) -> None:
        super().__init__(scenario, directory, die_at)
        queue = scenario.queue
        letters = MemoryQueue(self.clock, name="letters", fifo=queue.fifo)
        self.queue = WatchedQueue(
            self,
            visibility_timeout=queue.visibility,
            maximum_receives=queue.receives,
            dead_letters=letters if queue.receives is not None else None,
            fifo=queue.fifo,
        )
        self.laws = QueueLaws(self.queue, self.kept)

    def sources(self, life: Life) -> Mapping[SourceKind, Any]:
        return {SourceKind.SQS: Road(self, life)}

    def source_settings(self) -> Settings:
        return {"EventSourceArn": self.queue.arn}

    def ids(self, event: Any) -> list[str]:
        return [record["messageId"] for record in event["Records"]]

    def words(self, function: str, event: Any) -> str:
        names = []
        for record in event["Records"]:
            count = int(record["attributes"]["ApproximateReceiveCount"])
            names.append(record["messageId"] if count == 1 else f"{record['messageId']}({count})")
        return ("" if function == "f" else f"{function}: ") + compress(names)

    def answer(self, rule: Rule, event: Any) -> str:
        if rule.reports:
            reported = [{"itemIdentifier": id} for id in self.ids(event) if id in rule.about]
            return json.dumps({"batchItemFailures": reported})
        return "null" if rule.answer is None else rule.answer

    def do(self, verb: str, rest: str) -> None:
        if verb != "send":
            raise ValueError(f"nobody can {verb} with a queue")
        for id, body in self.new_records(rest):
            self.laws.sent(id)
            self.queue.send(body, id=id, group=group_of(id) if self.queue.fifo else None)

    def left(self) -> list[str]:
        return [message.id for message in self.queue.messages.values()]

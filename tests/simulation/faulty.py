"""What a simulated server has to do with, and everything that goes wrong there: functions, streams, queues, a store,
and destinations. All of them ask `Life` at each step whether their server still lives."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import orjson
from facts import Bound, Call, Outcome, names
from traces import fold

from headrace.model import (
    Checkpoint,
    Counters,
    EventSourceMapping,
    Lane,
    Notice,
    Page,
    Position,
    Record,
    Reply,
    ReplyKind,
    Stream,
    StreamPage,
)
from headrace.sources.memory import MemorySource, MemorySources
from headrace.sources.memory_streams import MemoryStreams, MemoryStreamSource
from headrace.store.base import Lease
from headrace.store.memory import MemoryStore

if TYPE_CHECKING:
    from life import Life
    from world import World

#: Seconds that an invocation may take.
TIMEOUT = 3.0
#: Answers in which nobody can find a record of the batch.
USELESS = [b"nonsense", b'{"batchItemFailures": 1}', b'{"batchItemFailures": [{"itemIdentifier": "1"}]}', b"[1]"]
REPLIES = {
    Outcome.THROWN: Reply(ReplyKind.FUNCTION_ERROR, b'{"errorMessage": "thrown"}', "thrown"),
    Outcome.NOT_RUN: Reply(ReplyKind.THROTTLED, message="throttled"),
}


class StreamFunction:
    """The function of the stream's mapping, as one poller sees it."""

    timeout = TIMEOUT
    concurrency = None

    def __init__(self, world: World, life: Life, bound: Bound) -> None:
        self._world = world
        self._life = life
        self._bound = bound

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        world, life = self._world, self._life
        life.check()
        call: Call = world.hold_to(world.laws.started, self._bound, payload)
        try:
            await life.step()
            outcome, reply, takes = self._answer(call)
            if takes:
                await asyncio.sleep(takes)
            await life.step()
        except BaseException:
            world.laws.cut(call)
            raise
        world.hold_to(world.laws.replied, call, outcome)
        if call.event.get("isWindowTerminatedEarly"):
            world.tell("window terminated early")
        world.tell(f"replied {outcome.name}", names(call.facts), call.settled)
        return reply

    def _answer(self, call: Call) -> tuple[Outcome, Reply, float]:
        """What the function does this time, and how long it takes."""
        world, rates, options = self._world, self._world.rates, self._bound.options
        chance = world.chance
        takes = world.pace * 2 * chance.random() if world.pace else 0.0
        if world.now < world.outage_until or chance.random() < rates.throttled:
            return Outcome.NOT_RUN, REPLIES[Outcome.NOT_RUN], 0.0
        if chance.random() < rates.unavailable + rates.cut:
            return Outcome.NOT_RUN, Reply(ReplyKind.UNAVAILABLE, message="connection lost"), takes
        if chance.random() < rates.timed_out:
            return Outcome.THROWN, REPLIES[Outcome.THROWN], TIMEOUT
        if chance.random() < rates.thrown:
            return Outcome.THROWN, REPLIES[Outcome.THROWN], takes
        reports = options.report_batch_item_failures and bool(call.facts)
        failing = [place for place, fact in enumerate(call.facts) if fact.is_poison and not world.is_healed]
        if failing and not (reports and chance.random() < 0.5):
            return Outcome.THROWN, REPLIES[Outcome.THROWN], takes
        if call.facts and chance.random() < rates.malformed and (reports or options.tumbling_window):
            return Outcome.MALFORMED, Reply(ReplyKind.OK, chance.choice(USELESS)), takes
        if not failing and call.facts and chance.random() < rates.partial:
            failing = sorted(chance.choices(range(len(call.facts)), k=3))
        outcome = Outcome.OK
        answer: dict[str, Any] = {}
        if failing:
            answer["batchItemFailures"] = [{"itemIdentifier": call.facts[place].id} for place in failing]
            if reports:
                outcome, call.settled = Outcome.PARTIAL, failing[0]
        if options.tumbling_window:
            done = call.facts[: call.settled] if outcome is Outcome.PARTIAL else call.facts
            answer["state"] = call.state = fold(call.event["state"], done)
            if chance.random() < rates.large_state:
                answer["state"]["padding"] = "x" * (1 << 20)
        return outcome, Reply(ReplyKind.OK, orjson.dumps(answer) if answer else b"null"), takes


class QueueFunction:
    """The function of the queue's mapping."""

    timeout = TIMEOUT
    concurrency = None

    def __init__(self, world: World, life: Life) -> None:
        self._world = world
        self._life = life

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        world, life = self._world, self._life
        queue, plan = world.queue, world.plan.queue
        assert queue is not None
        assert plan is not None
        life.check()
        records = world.hold_to(queue.started, payload, plan.settings["BatchSize"])
        dealt_with: list[str] = []
        try:
            await life.step()
            ids = [record["messageId"] for record in records]
            reply = Reply(ReplyKind.OK)
            if world.chance.random() < world.rates.throttled:
                reply = REPLIES[Outcome.NOT_RUN]
            elif world.chance.random() < world.rates.thrown:
                reply = REPLIES[Outcome.THROWN]
            elif plan.settings["FunctionResponseTypes"] and world.chance.random() < world.rates.partial:
                failing = ids[world.chance.randrange(len(ids)) :]
                reply = Reply(
                    ReplyKind.OK, orjson.dumps({"batchItemFailures": [{"itemIdentifier": id} for id in failing]})
                )
                ids = ids[: -len(failing)]
            if world.pace:
                await asyncio.sleep(world.pace)
            await life.step()
            dealt_with = ids if reply.kind is ReplyKind.OK else []
        finally:
            queue.ended(records, dealt_with)
        return reply


class FaultyStreams(MemoryStreams):
    def __init__(self, world: World, life: Life) -> None:
        super().__init__(world.stream)
        self._world = world
        self._life = life

    async def open_stream(self, settings: Mapping[str, Any]) -> Stream:
        await self._life.alive()
        self._world.pass_or_fail(self._world.rates.read_error)
        return FaultyStream(self._world, self._life)


class FaultyStream(MemoryStreamSource):
    def __init__(self, world: World, life: Life) -> None:
        super().__init__(world.stream)
        self._world = world
        self._life = life

    async def lanes(self) -> Sequence[Lane]:
        await self._life.alive()
        self._world.pass_or_fail(self._world.rates.read_error)
        return await super().lanes()

    async def read(self, lane: Lane, after: Position, limit: int, wait: float) -> StreamPage:
        await self._life.alive()
        world, rates = self._world, self._world.rates
        world.pass_or_fail(rates.read_error)
        if world.chance.random() < rates.read_little:
            limit = world.chance.randint(1, min(limit, 5))
        page = await super().read(lane, after, limit, wait)
        if world.chance.random() < rates.read_late:
            await asyncio.sleep(5 * world.chance.random())
        if page.records:
            await self._life.step()
        return page


class FaultyQueues(MemorySources):
    def __init__(self, world: World, life: Life) -> None:
        super().__init__(*([world.queue] if world.queue else []))
        self._world = world
        self._life = life

    async def open(self, settings: Mapping[str, Any], hidden_for: int | None) -> FaultyQueue:
        return FaultyQueue(self._world, self._life, hidden_for)


class FaultyQueue(MemorySource):
    def __init__(self, world: World, life: Life, hidden_for: int | None) -> None:
        assert world.queue is not None
        super().__init__(world.queue, hidden_for)
        self._world = world
        self._life = life

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        await self._life.alive()
        self._world.pass_or_fail(self._world.rates.read_error)
        page = await super().read(lane, limit, wait)
        if page.records:
            await self._life.step()
        return page

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        await self._life.step()
        self._world.pass_or_fail(self._world.rates.read_error)
        deleted = sum(self._world.hold_to(self.queue.delete, record.id, record.handle) for record in done)
        await self._life.step()
        return deleted

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        await self._life.step()
        await super().hold(lane, records, seconds)


class FaultyDestinations:
    def __init__(self, world: World, life: Life) -> None:
        self._world = world
        self._life = life

    async def send(self, arn: str, notice: Notice) -> None:
        await self._life.step()
        world = self._world
        world.pass_or_fail(world.rates.notice)
        world.hold_to(world.laws.given_up.documented, self._life.owner, arn, notice)
        world.tell("documented", len(notice.document))
        await self._life.step()
        world.pass_or_fail(world.rates.notice_unanswered)
        world.laws.counted["notified"] += 1


class MortalStore:
    """The store that all servers share, as one of them sees it: it may die before and after any change, and a write may
    fail. The laws hear of everything about the stream's lanes."""

    def __init__(self, store: MemoryStore, world: World, life: Life) -> None:
        self._store = store
        self._world = world
        self._life = life

    # --- reading

    def get(self, uuid: str) -> EventSourceMapping | None:
        self._life.check()
        return self._store.get(uuid)

    def all(self) -> Sequence[EventSourceMapping]:
        self._life.check()
        return self._store.all()

    def counters(self) -> Mapping[str, Counters]:
        return self._store.counters()

    def checkpoints(self, uuid: str) -> Mapping[str, Checkpoint]:
        self._life.check()
        return self._store.checkpoints(uuid)

    # --- writing

    def _write(self) -> None:
        self._life.step_at_once()
        if self._world.chance.random() < self._world.rates.write:
            raise OSError("no space left on device")

    def replace(self, mapping: EventSourceMapping) -> None:
        self._write()
        self._store.replace(mapping)
        self._life.step_at_once()

    def save_counters(self, counters: Iterable[tuple[str, Counters]]) -> None:
        self._life.check()
        self._store.save_counters(counters)

    def acquire(self, uuid: str, lane: str, owner: str, now: float, until: float) -> Lease | None:
        self._write()
        lease = self._store.acquire(uuid, lane, owner, now, until)
        if lease is not None:
            self._world.hold_to(self._world.laws.took, lease, until)
            self._world.tell("took", owner, lane)
        self._life.step_at_once()
        return lease

    def renew(self, owner: str, now: float, until: float) -> Collection[tuple[str, str]]:
        self._write()
        renewed = self._store.renew(owner, now, until)
        self._world.laws.renewed(owner, [lane for _, lane in renewed], until)
        return renewed

    def save_checkpoint(self, lease: Lease, checkpoint: Checkpoint) -> None:
        self._write()
        self._store.save_checkpoint(lease, checkpoint)
        self._world.hold_to(self._world.laws.saved, lease, checkpoint)
        self._world.tell("saved", lease.lane, checkpoint.position.value)
        self._life.step_at_once()

    def release(self, lease: Lease) -> None:
        self._life.step_at_once()
        self._store.release(lease)
        self._world.hold_to(self._world.laws.released, lease)

    def forget_lanes(self, uuid: str, lanes: Iterable[str]) -> None:
        self._life.step_at_once()
        lanes = list(lanes)
        self._store.forget_lanes(uuid, lanes)
        self._world.laws.forgot(lanes)

"""One simulated world: the real supervisor, pollers, leases and store over memory sources in virtual time, through
everything that its plan has in store for it. `simulate` runs one to its end and raises `Broken` when a law does not
hold.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from dataclasses import dataclass, replace
from itertools import count
from random import Random
from typing import Any, TypeVar
from zlib import crc32

from facts import Bound, Broken
from faulty import FaultyDestinations, FaultyQueues, FaultyStreams, MortalStore, QueueFunction, StreamFunction
from invariants import Laws
from plans import Deed, Plan, Rates, draw
from queue_laws import WatchedQueue

from headrace import rules
from headrace.clock import VIRTUAL_EPOCH, VirtualClock, VirtualTimeLoop
from headrace.core import lifecycle
from headrace.core.lifecycle import Change
from headrace.core.options import options
from headrace.errors import SourceError
from headrace.model import Checkpoint, EventSourceMapping, SourceKind, State
from headrace.observe import Observer
from headrace.sources.memory_streams import MemoryStream, MemoryStreams
from headrace.store.memory import MemoryStore
from headrace.supervisor import Supervisor

T = TypeVar("T")

UUID = "00000000-0000-4000-8000-000000000001"
QUEUE_UUID = "00000000-0000-4000-8000-000000000002"
FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:f"
QUEUE_FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:q"
#: Characters of a record of which few fit into an event.
FAT = 1_500_000
#: Seconds after the last fault within which everything must be done, and steps of one server: more, and it turns in
#: circles.
PATIENCE = 3600.0
MOST_STEPS = 400_000


class Dead(BaseException):
    """Ends whatever a dead server still tries."""


#: Whose task this is; None when it is the world's own.
LIFE: ContextVar[Life | None] = ContextVar("LIFE", default=None)


class CountedTask(asyncio.Task[Any]):
    """A task that is known by its number, so that sets of tasks have the same order in each run."""

    _numbers = count()

    def __new__(cls, *_: Any, **__: Any) -> CountedTask:
        task = super().__new__(cls)
        task.number = next(cls._numbers)
        return task

    number: int

    def __hash__(self) -> int:
        return self.number


def _counted(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any], **options: Any) -> CountedTask:
    task = CountedTask(work, loop=loop, **options)
    if (life := LIFE.get()) is not None:
        life.tasks.append(task)
    return task


class Life:
    """One server, from its start to its end or death."""

    def __init__(self, world: World, owner: str) -> None:
        self.world = world
        self.owner = owner
        self.tasks: list[CountedTask] = []
        self.is_dead = False
        #: It dies after so many more steps.
        self.fuse: int | None = None
        #: Seconds until it is started again, and whether under the same name.
        self.rebirth = (1.0, True)
        self._paused_until = 0.0
        self._steps = 0
        self.supervisor = Supervisor(
            MortalStore(world.store, world, self),  # type: ignore[arg-type]
            {
                world.plan.kind: FaultyStreams(world, self),
                SourceKind.SQS: FaultyQueues(world, self),
            },
            self._function,
            LivingClock(self),
            Random(f"{world.plan.seed} {owner}"),
            Observer(world),  # type: ignore[arg-type]
            destinations=FaultyDestinations(world, self),
            owner=owner,
        )

    def _function(self, arn: str) -> StreamFunction | QueueFunction:
        """The supervisor asks once for each poller that it starts."""
        if arn == QUEUE_FUNCTION:
            return QueueFunction(self.world, self)
        mapping = self.world.store.get(UUID)
        assert mapping is not None
        bound = Bound(mapping.revision, options(mapping.kind, mapping.settings), self.owner)
        self.world.laws.bounds[self.owner] = bound
        return StreamFunction(self.world, self, bound)

    def check(self) -> None:
        if self.is_dead:
            raise Dead

    def step_at_once(self) -> None:
        """Between any two of these it may die."""
        self.check()
        self._steps += 1
        if self._steps > MOST_STEPS:
            self.world.fail(Broken(f"circles: {self.owner} took {MOST_STEPS} steps"))
        if self.fuse is not None:
            self.fuse -= 1
            if self.fuse <= 0:
                self.world.die(self)
                raise Dead

    async def step(self) -> None:
        self.step_at_once()
        await self.alive()

    async def alive(self) -> None:
        """Return when it is at work, and not paused."""
        self.check()
        while (seconds := self._paused_until - self.world.now) > 0:
            await asyncio.sleep(seconds)
            self.check()

    def pause(self, seconds: float) -> None:
        self._paused_until = self.world.now + seconds


class LivingClock(VirtualClock):
    """Time as a server sees it: while it is paused, no sleep ends."""

    def __init__(self, life: Life) -> None:
        self._life = life

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        await self._life.alive()


@dataclass
class Figures:
    """What one world came to."""

    records: int
    delivered: int
    invocations: int
    #: How often what happened.
    events: Counter[str]
    #: Of everything that happened, in order.
    digest: int


class World:
    #: The observer writes for people here.
    is_for_programs = False

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.clock = VirtualClock()
        self.chance = Random(f"world {plan.seed}")
        self.store = MemoryStore()
        self.stream = MemoryStream(self.clock, shards=plan.shards, kind=plan.kind, retention=plan.retention)
        self.laws = Laws(self.stream, lambda: self.store.get(UUID))
        self.laws.is_shared = plan.twins
        self.queue = WatchedQueue(self.clock, fifo=plan.queue.fifo) if plan.queue else None
        self.rates = plan.rates
        self.pace = plan.pace
        self.is_healed = False
        self.outage_until = 0.0
        self.lives: list[Life] = []
        self._owners = count(1)
        self._own: list[CountedTask] = []
        self._trouble: Exception | None = None
        self._over = asyncio.Event()
        self._digest = 0
        self._events: Counter[str] = Counter()
        self.journal: deque[str] = deque(maxlen=300)

    @property
    def now(self) -> float:
        return self.clock.now() - VIRTUAL_EPOCH

    # --- what the parts tell

    def tell(self, what: str, *about: Any) -> None:
        self._events[what] += 1
        line = f"{self.now:9.3f} {what} {' '.join(map(str, about))}"
        self._digest = crc32(line.encode(), self._digest)
        self.journal.append(line)

    def write(self, name: str, **values: Any) -> None:
        """An event of the observer."""
        if name == "poller_failed" and not self.plan.rates.write:
            self.fail(Broken(f"fault: {values['reason']}"))
        self.tell(name, *(f"{key}={value}" for key, value in values.items() if key != "mapping"))

    def hold_to(self, law: Callable[..., T], *told: Any) -> T:
        """Tell a law of something; the world ends when it does not hold."""
        try:
            return law(*told)
        except Broken as broken:
            self.fail(broken)
            raise Dead from None

    def fail(self, trouble: Exception) -> None:
        if self._trouble is None:
            self._trouble = trouble
            self.tell("trouble", trouble)
        self._over.set()

    def pass_or_fail(self, rate: float) -> None:
        if rate and self.chance.random() < rate:
            raise SourceError("broken for a while", retry_after=self.chance.choice([None, 0.5]))

    # --- the course of the world

    async def run(self) -> Figures:
        loop = asyncio.get_running_loop()
        loop.set_task_factory(_counted)  # type: ignore[arg-type]
        loop.set_exception_handler(self._unheard)
        story = self._begin(self._live())
        watch = self._begin(self._over.wait())
        await asyncio.wait([story, watch], return_when=asyncio.FIRST_COMPLETED)
        for life in self.lives:
            life.is_dead = True
        for life in tuple(self.lives):
            await self._bury(life)
        for task in self._own:
            task.cancel()
        await asyncio.wait(self._own)
        if self._trouble is not None:
            raise self._trouble
        story.result()
        laws = self.laws
        return Figures(self.plan.records, laws.delivered, laws.invocations, self._events, self._digest)

    def _unheard(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        fault = context.get("exception")
        if fault is not None and not isinstance(fault, Dead):
            self.fail(Broken(f"fault: nobody heard of {fault!r}"))

    def _begin(self, work: Coroutine[Any, Any, Any]) -> CountedTask:
        token = LIFE.set(None)
        try:
            task = asyncio.create_task(work)
        finally:
            LIFE.reset(token)
        assert isinstance(task, CountedTask)
        self._own.append(task)
        return task

    async def _live(self) -> None:
        plan = self.plan
        timeline: list[tuple[float, Callable[[], None]]] = [(plan.made, self._make)]
        timeline += [(at, lambda size=size: self._put(size)) for at, size in plan.bursts]
        timeline += [(deed.at, lambda deed=deed: self._do(deed)) for deed in plan.deeds]
        if plan.queue and self.queue:
            queue = self.queue
            timeline += [(at, lambda number=number: queue.put(number)) for number, at in enumerate(plan.queue.messages)]
        for _ in range(2 if plan.twins else 1):
            await self._start(f"server {next(self._owners)}")
        for at, happens in sorted(timeline, key=lambda entry: entry[0]):
            await self._wait_until(at)
            happens()
        await self._wait_until(plan.calm)
        self.rates = Rates()
        self.pace = min(self.pace, 0.01)
        self.outage_until = 0.0
        await self._wait_until(plan.calm + 60)
        self.is_healed = True
        while (rest := self._rest()) is not None:
            if self.now > plan.calm + PATIENCE:
                raise Broken(f"stuck: {rest}")
            await self.clock.sleep(5.0)
        for life in tuple(self.lives):
            await self._close(life, 10.0)
        self.laws.at_the_end()

    def _rest(self) -> str | None:
        if not self.lives:
            return "no server"
        if self.queue is not None and self.queue.messages:
            return f"{len(self.queue.messages)} messages"
        return self.laws.unfinished()

    async def _wait_until(self, at: float) -> None:
        if at > self.now:
            await self.clock.sleep(at - self.now)

    def _put(self, size: int) -> None:
        plan, chance = self.plan, self.chance
        is_foreign = self.store.get(UUID) is None and plan.settings["StartingPosition"] == "LATEST"
        if plan.settings["StartingPosition"] == "AT_TIMESTAMP":
            is_foreign = round(self.clock.now(), 3) < VIRTUAL_EPOCH + plan.made / 2
        for _ in range(size):
            is_good = chance.random() >= plan.bad
            kind = "good" if is_good else "bad"
            fat = "x" * FAT if chance.random() < plan.fat else ""
            is_text = plan.kind is SourceKind.KINESIS
            self.laws.put(
                f'{{"kind": "{kind}", "fat": "{fat}"}}' if is_text else {"kind": {"S": kind}, "fat": {"S": fat}},
                str(chance.randrange(plan.keys)),
                is_good=is_good,
                is_poison=chance.random() < plan.poison,
                is_foreign=is_foreign,
            )

    # --- servers

    async def _start(self, owner: str) -> None:
        life = Life(self, owner)
        self.lives.append(life)
        self.tell("start", owner)
        token = LIFE.set(life)
        try:
            await life.supervisor.start()
        except Dead:
            pass
        finally:
            LIFE.reset(token)

    def die(self, life: Life) -> None:
        """The server is no more; another one is started after a while."""
        life.is_dead = True
        self.tell("dies", life.owner)
        self._begin(self._after_death(life))

    async def _after_death(self, life: Life) -> None:
        await self._bury(life)
        seconds, same_name = life.rebirth
        await self.clock.sleep(seconds)
        await self._start(life.owner if same_name else f"server {next(self._owners)}")

    async def _bury(self, life: Life) -> None:
        if life in self.lives:
            self.lives.remove(life)
        while left := [task for task in life.tasks if not task.done()]:
            for task in left:
                task.cancel()
            await asyncio.wait(left)
        for task in life.tasks:
            if not task.cancelled():
                task.exception()  # seen: nobody else will ask for it

    async def _close(self, life: Life, grace: float) -> bool:
        """Stop a server in good order; False when it died on the way."""
        try:
            await life.supervisor.close(grace)
        except Dead:
            return False
        if life.is_dead:
            return False
        life.is_dead = True
        await self._bury(life)
        return True

    async def _restart(self, life: Life, grace: float) -> None:
        if await self._close(life, grace):
            await self._start(f"server {next(self._owners)}")

    # --- deeds

    def _do(self, deed: Deed) -> None:
        self.tell(f"deed {deed.what}", deed.value)
        life = self.chance.choice(self.lives) if self.lives else None
        match deed.what, deed.value:
            case "die", (steps, seconds, same_name) if life is not None:
                life.fuse, life.rebirth = steps, (seconds, same_name)
            case "restart", grace if life is not None:
                self._begin(self._restart(life, grace))
            case "pause", seconds if life is not None:
                life.pause(seconds)
            case "outage", seconds:
                self.outage_until = self.now + seconds
            case "disable", seconds:
                self._begin(self._disable(seconds))
            case "update", changes:
                self._begin(self._change(changes))
            case "trim", part:
                self._trim(part)
            case "replace", _:
                self.stream.replace()
                self.laws.replaced()
            case ("split" | "roll" | "merge") as what, part:
                self._reshard(what, part)

    def _reshard(self, what: str, part: float) -> None:
        shards = [shard for shard in self.stream.shards.values() if shard.closed is None]
        shard = shards[int(part * len(shards))]
        if what == "roll":
            self.stream.roll(shard.id)
        elif what == "split" and len(shards) < 6:
            self.stream.split(shard.id)
        elif what == "merge":
            for neighbour in (each for each in shards if each.low == shard.high):
                self.stream.merge(shard.id, neighbour.id)

    def _trim(self, part: float) -> None:
        shards = [shard for shard in self.stream.shards.values() if shard.records]
        if shards:
            shard = shards[int(part * len(shards))]
            self.stream.trim(shard.id, shard.records[int(part * len(shard.records))].id)

    def _make(self) -> None:
        """What the API does for a Create."""
        self._begin(self._create())

    async def _create(self) -> None:
        plan = self.plan
        settings = rules.merged({"EventSourceArn": self.stream.arn, "FunctionName": "f"}, plan.settings)
        checkpoints = None
        if settings["StartingPosition"] == "LATEST":
            marks = await MemoryStreams(self.stream).marks(settings)
            checkpoints = {lane: Checkpoint(mark, self.stream.identity) for lane, mark in marks.items()}
        if settings["StartingPosition"] == "AT_TIMESTAMP":
            settings["StartingPositionTimestamp"] = VIRTUAL_EPOCH + plan.made / 2
        self._add(UUID, plan.kind, FUNCTION, settings, checkpoints)
        if plan.queue and self.queue:
            settings = {"EventSourceArn": self.queue.arn, "FunctionName": "q", **plan.queue.settings}
            self._add(QUEUE_UUID, SourceKind.SQS, QUEUE_FUNCTION, settings, None)

    def _add(
        self, uuid: str, kind: SourceKind, arn: str, settings: dict[str, Any], checkpoints: dict[str, Checkpoint] | None
    ) -> None:
        state = lifecycle.at_once(Change.CREATE, None, True)
        mapping = EventSourceMapping(uuid, kind, arn, settings, state, lifecycle.reason(kind), self.clock.now())
        self.store.add(mapping, checkpoints)
        self._wake(uuid)

    def _wake(self, uuid: str) -> None:
        for life in self.lives:
            token = LIFE.set(life)
            life.supervisor.wake(uuid)
            LIFE.reset(token)

    async def _disable(self, seconds: float) -> None:
        await self._change({"Enabled": False})
        await self.clock.sleep(seconds)
        await self._change({"Enabled": True})

    async def _change(self, changes: dict[str, Any]) -> None:
        """What the API does for an Update."""
        while (before := self.store.get(UUID)) is None or before.state in lifecycle.IN_MOTION:
            await self.clock.sleep(2.0)
        settings = rules.merged(before.settings, changes)
        enabled = settings.get("Enabled", True)
        state = lifecycle.at_once(Change.UPDATE, before.state is not State.DISABLED, enabled)
        revision = before.revision + 1
        now = self.clock.now()
        self.store.replace(replace(before, settings=settings, state=state, revision=revision, last_modified=now))
        self._wake(UUID)


def simulate(seed: int, plan: Plan | None = None) -> Figures:
    """Run the world of a seed to its end. Raises Broken, with what happened last, when a law does not hold."""
    CountedTask._numbers = count()
    worlds: list[World] = []

    async def main() -> Figures:
        worlds.append(World(plan or draw(seed)))
        return await worlds[0].run()

    try:
        with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
            return runner.run(main())
    except Broken as broken:
        lines = "\n".join(worlds[0].journal)
        broken.add_note(f"{worlds[0].plan}\n{lines}\nReplay it: scripts/fuzz --simulation --seed {seed}")
        raise

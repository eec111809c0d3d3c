"""One simulated world: the real supervisor, pollers, leases and store over memory sources in virtual time, through
everything that its plan has in store for it. `simulate` runs one to its end and raises `Broken` when a law does not
hold.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from itertools import count
from random import Random
from typing import Any, TypeVar
from zlib import crc32

from deeds import Deeds
from facts import Broken
from invariants import Laws
from life import LIFE, UUID, CountedTask, Dead, Life, counted
from plans import Plan, Rates, draw
from queue_laws import WatchedQueue

from headrace.clock import VIRTUAL_EPOCH, VirtualClock, VirtualTimeLoop
from headrace.errors import SourceError
from headrace.model import SourceKind
from headrace.sources.memory_streams import MemoryStream
from headrace.store.memory import MemoryStore

T = TypeVar("T")

#: Characters of a record of which few fit into an event.
FAT = 1_500_000
#: Seconds after the last fault within which everything must be done.
PATIENCE = 1800.0


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
        self.laws.is_unreliable = plan.rates.write > 0
        self.queue = WatchedQueue(self.clock, fifo=plan.queue.fifo) if plan.queue else None
        self.rates = plan.rates
        self.pace = plan.pace
        self.is_healed = False
        self.outage_until = 0.0
        self.lives: list[Life] = []
        self._owners = count(1)
        self._deeds = Deeds(self)
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
        loop.set_task_factory(counted)  # type: ignore[arg-type]
        loop.set_exception_handler(self._unheard)
        story = self.begin(self._live())
        watch = self.begin(self._over.wait())
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

    def begin(self, work: Coroutine[Any, Any, Any]) -> CountedTask:
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
        timeline: list[tuple[float, Callable[[], None]]] = [(plan.made, self._deeds.make_the_mapping)]
        timeline += [(at, partial(self._put, size)) for at, size in plan.bursts]
        timeline += [(deed.at, partial(self._deeds.do, deed)) for deed in plan.deeds]
        if plan.queue and self.queue:
            queue = self.queue
            timeline += [(at, partial(queue.put, number)) for number, at in enumerate(plan.queue.messages)]
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
        can_count = not (plan.twins or plan.rates.write or self._events["dies"])
        self.laws.at_the_end(self.store.counters().get(UUID) if can_count else None)

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
        self.begin(self._after_death(life))

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

    async def restart(self, life: Life, grace: float) -> None:
        if await self._close(life, grace):
            await self._start(f"server {next(self._owners)}")


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

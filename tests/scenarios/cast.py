"""The cast of every story: chance that takes no chances, the journal, lives of a server that may end anywhere, and
functions that follow rules.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from story import Line, Rule, compress

from headrace.clock import VIRTUAL_EPOCH, VirtualClock
from headrace.model import Reply, ReplyKind
from headrace.observe import Observer
from headrace.store import Store
from headrace.supervisor import Supervisor

if TYPE_CHECKING:
    from story_world import World


class Certain(Random):
    """Chance that always says the same, so that back-offs are 0.2, 0.4, 0.8 ... seconds when it says 1."""

    def __init__(self, chance: float) -> None:
        super().__init__(7)
        self._chance = chance

    def random(self) -> float:
        return self._chance


class Journal:
    """What happened, in the words of a story. Stands in for the log too."""

    is_for_programs = False

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.lines: list[Line] = []
        #: Names of messages that share a line: by time and verb.
        self._together: dict[tuple[float, str], list[str]] = defaultdict(list)
        self.is_open = False
        #: Of mappings, by UUID; and the messages, with their place in the order of sending.
        self.names: dict[str, str] = {}
        self.sent: dict[str, int] = {}

    @property
    def now(self) -> float:
        return round(self.clock.now() - VIRTUAL_EPOCH, 2)

    def add(self, text: str) -> None:
        if self.is_open:
            self.lines.append(Line(self.now, text))

    def add_names(self, verb: str, names: Iterable[str]) -> None:
        if self.is_open:
            self._together[self.now, verb] += names

    def told(self) -> list[Line]:
        """All lines, those about several messages with the names in the order of sending."""
        together = [
            Line(at, f"{verb} {compress(sorted(names, key=self.sent.__getitem__))}")
            for (at, verb), names in self._together.items()
            if names
        ]
        return self.lines + together

    def write(self, name: str, **values: Any) -> None:
        """An event of the observer."""
        whose = self.names.get(values.get("mapping", ""), "")
        match name:
            case "mapping_state":
                self.add(f"{whose}state {values['state']}")
            case "mapping_deleted":
                self.add(f"{whose}gone")
            case "source_error":
                self.add(f"{whose}source error {values['seconds']:g}")
            case "settle_error":
                self.add(f"{whose}settle error {values['records']}")
            case "store_error":
                self.add(f"store error {values['seconds']:g}")
            case "poller_failed":
                self.add(f"{whose}fault {values['seconds']:g}")


class Life:
    """One life of the server, from start to close or death. `step` stands before and after everything it does to the
    world, and is where it may die."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.is_dead = False
        #: Its tasks have been cancelled, and whatever they still try ends them.
        self.is_buried = False
        self.hurry = asyncio.Event()
        self.observer = Observer(world.journal)  # type: ignore[arg-type]
        self.store: Store = Mortal(world.open_store(), self)
        self.sources = world.sources(self)
        self.supervisor = Supervisor(
            self.store,
            self.sources,
            lambda arn: world.function(arn, self),
            world.clock,
            Certain(world.scenario.chance),
            self.observer,
            destinations=world.destinations(self),
            owner=f"server {len(world.lives)}",
        )
        world.lives.append(self)

    async def step(self) -> None:
        self._count()
        await self.alive()

    async def alive(self) -> None:
        if self.is_buried:
            raise Dead
        if self.is_dead:
            await asyncio.Event().wait()  # for ever: the world cancels us

    def step_at_once(self) -> None:
        self._count()
        self.alive_or_dead()

    def alive_or_dead(self) -> None:
        if self.is_dead:
            raise Dead

    def _count(self) -> None:
        if self.world.journal.is_open and not self.is_dead:
            self.world.steps += 1
            if self.world.steps == self.world.die_at:
                self.is_dead = True
                self.world.fatal_step.set()


class Dead(BaseException):
    """Ends a task of a dead server."""


#: What can be broken, by what is written.
_BREAKS = {
    **dict.fromkeys(("add", "replace", "remove", "forget_lanes"), "states"),
    "save_counters": "counters",
    "save_checkpoint": "checkpoints",
    "acquire": "leases",
    "release": "releases",
}


class Mortal:
    """A store whose server may die before or after any change, and whose writes may fail."""

    def __init__(self, store: Store, life: Life) -> None:
        self._store = store
        self._life = life

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)
        if name not in _BREAKS:
            return method

        def change(*arguments: Any) -> Any:
            if name == "save_counters" and not (arguments := (list(arguments[0]),))[0]:
                return None
            self._life.step_at_once()
            self._life.world.pass_or_fail(_BREAKS[name], OSError)
            result = method(*arguments)
            if name == "save_checkpoint":
                self._life.world.checkpointed(*arguments)
            self._life.step_at_once()
            return result

        return change

    def renew(self, owner: str, now: float, until: float) -> Any:
        """No step of its own: it comes too often, and changes nothing that anybody sees."""
        self._life.alive_or_dead()
        self._life.world.pass_or_fail("renewals", OSError)
        return self._store.renew(owner, now, until)


class FakeFunction:
    """Follows its rules. What it did with each record is known to the laws."""

    def __init__(self, name: str, rules: Sequence[Rule], world: World) -> None:
        self.name = name
        self._rules = rules
        self._used: dict[int, int] = defaultdict(int)
        self._world = world

    async def invoke(self, payload: bytes, life: Life) -> Reply:
        await life.step()
        world = self._world
        event = json.loads(payload)
        ids = world.ids(event)
        words = world.words(self.name, event)
        rule = self._rule(ids, is_final=event.get("isFinalInvokeForWindow", False))
        ran = rule.kind in (ReplyKind.OK, ReplyKind.FUNCTION_ERROR)
        world.journal.add(f"{world.verb(event) if ran else rule.kind.value} {words}")
        with world.laws.invocation(self.name, ids, event, len(payload)), world.count("batches"):
            if rule.takes:
                try:
                    await world.clock.sleep(rule.takes)
                except asyncio.CancelledError:
                    world.journal.add(f"cut {words}")
                    raise
                world.journal.add(f"end {words}")
        if rule.raises:
            raise RuntimeError("a fault")
        answer = world.answer(rule, event)
        if ran:
            world.laws.answered(self.name, event, answer if rule.kind is ReplyKind.OK else None)
        await life.step()
        return Reply(rule.kind, answer.encode(), rule.message, duration=rule.takes)

    def _rule(self, ids: Sequence[str], *, is_final: bool) -> Rule:
        for place, rule in enumerate(self._rules):
            if (rule.about and not rule.about & set(ids)) or (rule.final and not is_final):
                continue
            if rule.times is not None and self._used[place] >= rule.times:
                continue
            if rule.until is not None and self._world.journal.now >= rule.until:
                continue
            self._used[place] += 1
            return rule
        return Rule()


@dataclass
class Bound:
    """A function as one life of the server sees it."""

    function: FakeFunction
    life: Life
    timeout: float
    concurrency: int | None

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        return await self.function.invoke(payload, self.life)


class Missing:
    """A function that does not exist."""

    timeout = 3.0
    concurrency = None

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        return Reply(ReplyKind.UNAVAILABLE, message="Function not found")


class Count:
    """How many of something are under way, have been, and were at most."""

    def __init__(self) -> None:
        self.now = self.all = self.peak = 0

    def __enter__(self) -> None:
        self.now += 1
        self.all += 1
        self.peak = max(self.peak, self.now)

    def __exit__(self, *_: object) -> None:
        self.now -= 1

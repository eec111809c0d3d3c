"""Plays the stories of `story`: the real supervisor, poller and store over queues in memory, in virtual time.

No network, no thread, no sleep: an hour takes as long as what happens in it.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from laws import Laws, function_arn, group_of
from story import Line, Rule, Scenario, Settings, compress, expand, read_story, tell

from headrace import rules
from headrace.clock import VIRTUAL_EPOCH, VirtualClock, run_virtual
from headrace.core import lifecycle
from headrace.core.lifecycle import Change
from headrace.errors import SourceError
from headrace.model import Counters, EventSourceMapping, Lane, Page, Record, Reply, ReplyKind, SourceKind, State
from headrace.observe import Observer
from headrace.sources.memory import MemoryQueue, MemorySource, MemorySources, Message
from headrace.store import MemoryStore, Store, open_store
from headrace.supervisor import Supervisor

# --- The cast ---------------------------------------------------------------------------------------------------------


class Certain(Random):
    """Chance that always takes the longest delay, so that back-offs are 0.2, 0.4, 0.8 ... seconds."""

    def random(self) -> float:
        return 1.0


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


class WatchedQueue(MemoryQueue):
    """A queue that tells the journal what leaves it."""

    def __init__(self, journal: Journal, **options: Any) -> None:
        super().__init__(journal.clock, **options)
        self._journal = journal

    def receive(self, limit: int, visibility: int) -> list[Message]:
        letters = self.dead_letters.messages if self.dead_letters is not None else {}
        before = set(letters)
        taken = super().receive(limit, visibility)
        self._journal.add_names("dead", [id for id in letters if id not in before])
        return taken

    def delete(self, id: str, receipt: int) -> bool:
        is_deleted = super().delete(id, receipt)
        if is_deleted:
            self._journal.add_names("delete", [id])
        return is_deleted


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
        self.supervisor = Supervisor(
            self.store,
            {SourceKind.SQS: Road(world, self)},
            lambda arn: world.function(arn, self),
            world.clock,
            Certain(7),
            self.observer,
        )

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


class Mortal:
    """A store whose server may die before or after any change."""

    def __init__(self, store: Store, life: Life) -> None:
        self._store = store
        self._life = life

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)
        if name not in ("add", "replace", "remove", "save_counters"):
            return method

        def change(argument: Any) -> None:
            if name == "save_counters" and not (argument := list(argument)):
                return
            self._life.step_at_once()
            self._life.world.pass_or_fail("counters" if name == "save_counters" else "states", OSError)
            method(argument)
            self._life.step_at_once()

        return change


class Road(MemorySources):
    """The way to the queues, where reads and settlements can fail and dead servers reach nothing."""

    def __init__(self, world: World, life: Life) -> None:
        super().__init__(world.queue)
        self._world = world
        self._life = life

    async def open(self, settings: Settings, hidden_for: int | None) -> RoadToQueue:
        self._world.pass_or_fail("openings")
        return RoadToQueue(self._queue(settings), hidden_for, self._world, self._life)


class RoadToQueue(MemorySource):
    def __init__(self, queue: MemoryQueue, hidden_for: int | None, world: World, life: Life) -> None:
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


class FakeFunction:
    """Follows its rules. What it did to each message is known to the laws."""

    def __init__(self, name: str, rules: Sequence[Rule], world: World) -> None:
        self.name = name
        self._rules = rules
        self._used: dict[int, int] = defaultdict(int)
        self._world = world

    async def invoke(self, payload: bytes, life: Life) -> Reply:
        await life.step()
        records = json.loads(payload)["Records"]
        ids = [record["messageId"] for record in records]
        counts = [int(record["attributes"]["ApproximateReceiveCount"]) for record in records]
        words = compress(id if count == 1 else f"{id}({count})" for id, count in zip(ids, counts, strict=True))
        whose = "" if self.name == "f" else f"{self.name}: "
        rule = self._rule(ids)
        verb = "invoke" if rule.kind in (ReplyKind.OK, ReplyKind.FUNCTION_ERROR) else rule.kind.value
        self._world.journal.add(f"{verb} {whose}{words}")
        with self._world.laws.invocation(self.name, ids, len(payload)), self._world.count("batches"):
            if rule.takes:
                try:
                    await self._world.clock.sleep(rule.takes)
                except asyncio.CancelledError:
                    self._world.journal.add(f"cut {whose}{words}")
                    raise
                self._world.journal.add(f"end {whose}{words}")
        if rule.raises:
            raise RuntimeError("a fault")
        if rule.kind is ReplyKind.OK:
            self._world.laws.answered(ids)
        failures = [{"itemIdentifier": id} for id in ids if id in rule.about]
        answer = json.dumps({"batchItemFailures": failures}) if rule.reports else rule.answer
        await life.step()
        return Reply(rule.kind, answer.encode(), rule.message, duration=rule.takes)

    def _rule(self, ids: Sequence[str]) -> Rule:
        for place, rule in enumerate(self._rules):
            if rule.about and not rule.about & set(ids):
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

    async def invoke(self, payload: bytes, request_id: str) -> Reply:
        return await self.function.invoke(payload, self.life)


class Missing:
    """A function that does not exist."""

    timeout = 3.0
    concurrency = None

    async def invoke(self, payload: bytes, request_id: str) -> Reply:
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


# --- The world --------------------------------------------------------------------------------------------------------


class World:
    """Everything a story needs, for one telling.

    With `die_at`, the server dies at that step, and another one starts a second later.
    """

    def __init__(self, scenario: Scenario, directory: Path | None = None, die_at: int | None = None) -> None:
        self.scenario = scenario
        self.clock = VirtualClock()
        self.journal = Journal(self.clock)
        self.steps = 0
        self.die_at = die_at
        #: Users try again when nobody answers, or when another change is under way.
        self.is_patient = False
        self.fatal_step = asyncio.Event()
        queue = scenario.queue
        letters = MemoryQueue(self.clock, name="letters", fifo=queue.fifo)
        source = WatchedQueue(
            self.journal,
            visibility_timeout=queue.visibility,
            maximum_receives=queue.receives,
            dead_letters=letters if queue.receives is not None else None,
            fifo=queue.fifo,
        )
        self.queue = source
        self.laws = Laws(source, self.kept)
        functions = {"f": scenario.function, **scenario.functions}
        self._functions = {name: FakeFunction(name, rules, self) for name, rules in functions.items()}
        self._memory = MemoryStore()
        self._directory = directory
        self._disk: Store | None = None
        self._counts: dict[str, Count] = defaultdict(Count)
        self._broken: dict[str, tuple[int, float | None]] = {}
        self._life: Life | None = None
        self._is_dying = False
        self._own: set[asyncio.Task[Any]] = set()
        self.all_settings: list[Settings] = []
        self._uuids: dict[str, str] = {}
        self.final = Counters()

    def kept(self) -> Sequence[EventSourceMapping]:
        """The mappings as they are kept now."""
        return (self._disk or self._memory).all()

    def open_store(self) -> Store:
        if self._directory is None:
            return self._memory  # its memory is longer than a server's life: it stands for the disk
        if self._disk is not None:
            self._disk.close()
        self._disk = open_store(str(self._directory))
        return self._disk

    def function(self, arn: str, life: Life) -> Any:
        name = arn.rpartition(":")[2]
        if name not in self._functions:
            return Missing()
        return Bound(self._functions[name], life, self.scenario.timeout, self.scenario.concurrency)

    def count(self, what: str) -> Count:
        return self._counts[what]

    def pass_or_fail(self, what: str, error: Callable[[str], Exception] = SourceError) -> None:
        """Raise an error as often as the story says."""
        left, retry_after = self._broken.get(what, (0, None))
        if left:
            self._broken[what] = (left - 1, retry_after)
            if retry_after is not None:
                raise SourceError(f"{what} are broken", retry_after=retry_after)
            raise error(f"{what} are broken")

    # --- playing

    async def play(self) -> None:
        """Tell the story to its end and hold it against the table."""
        lines, end = read_story(self.scenario.story)
        told = await self._live_through([line for line in lines if line.is_deed], end)
        if (shows := self.scenario.shows) is not None:
            told = [line for line in told if line.is_deed or line.text.startswith(tuple(shows))]
        expected, actual = tell(lines), tell(told)
        assert actual == expected, f"{self.scenario.name}: {self.scenario.why}\n\nTold:\n{actual}"
        self._check_the_rest()

    async def play_dying(self, until: float) -> None:
        """Do all deeds and look only at the laws, and that nothing is left behind."""
        self.is_patient = True
        lines, _ = read_story(self.scenario.story)
        await self._live_through([line for line in lines if line.is_deed], until)
        assert not self.laws.broken, self.laws.broken
        left = [message.id for message in self.queue.messages.values()]
        assert not left, f"never handled: {left}"

    def _check_the_rest(self) -> None:
        assert not self.laws.broken, self.laws.broken
        shown = {name: getattr(self.final, name) for name in self.scenario.counters}
        assert shown == self.scenario.counters
        peaks = {name: self._counts[name].peak for name in self.scenario.peak}
        assert peaks == self.scenario.peak
        if self.scenario.reads is not None:
            assert self._counts["reads"].all <= self.scenario.reads

    async def _live_through(self, deeds: Sequence[Line], end: float) -> list[Line]:
        self._own.add(asyncio.current_task())  # type: ignore[arg-type]
        asyncio.get_running_loop().set_exception_handler(_except_deaths)
        await self._start()
        for name, settings in {"": self.scenario.mapping, **self.scenario.mappings}.items():
            await self._create(name, settings)
        self.journal.is_open = True
        if self.die_at is not None:
            self._begin(self._die_at_the_fatal_step())
        for deed in deeds:
            await self._wait_until(deed.at)
            self._do(deed)
        await self._wait_until(end)
        self.journal.is_open = False
        told = [*deeds, *self.journal.told()]
        self.laws.at_the_end(dropped=any("FilterCriteria" in settings for settings in self.all_settings))
        await self._end()
        return told

    async def _wait_until(self, at: float) -> None:
        await self.clock.sleep(VIRTUAL_EPOCH + at - self.clock.now())

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._own.add(task)

    async def _end(self) -> None:
        uuid = self._uuids[""]
        self.final = self._life.observer.counters(uuid) if self._life else self._kept_counters(uuid)
        if self._life is not None:
            await self._life.supervisor.close(0)
        for task in self._own - {asyncio.current_task()}:
            if task.done():
                task.result()
            task.cancel()
        left = [task.get_name() for task in asyncio.all_tasks() - self._own]
        assert not left, f"tasks outlived the server: {left}"
        if self._disk is not None:
            self._disk.close()

    def _kept_counters(self, uuid: str) -> Counters:
        return (self._disk or self._memory).counters().get(uuid, Counters())

    async def _start(self) -> None:
        if self._life is not None or self._is_dying:
            return
        self._life = Life(self)
        await self._life.supervisor.start()

    async def _close(self) -> None:
        life = self._life
        if life is None:
            return
        try:
            await life.supervisor.close(self.scenario.grace, life.hurry)
        except (Dead, asyncio.CancelledError):
            if not life.is_dead:
                raise
        if self._life is life and not life.is_dead:
            self._life = None

    async def _restart(self) -> None:
        life = self._life
        await self._close()
        if life is None or not life.is_dead:
            await self._start()

    async def _die(self) -> None:
        assert self._life is not None
        self._life.is_dead = self._life.is_buried = self._is_dying = True
        self._life = None
        while tasks := asyncio.all_tasks() - self._own:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            for task in tasks:
                if not task.cancelled():
                    task.exception()  # seen: nobody else will ask for it
        self._is_dying = False

    async def _die_at_the_fatal_step(self) -> None:
        await self.fatal_step.wait()
        await self._die()
        await self.clock.sleep(1.0)
        await self._start()

    # --- deeds

    def _do(self, deed: Line) -> None:
        whose, dot, what = deed.text.partition(".")
        if not dot or " " in whose:
            whose, what = "", deed.text
        verb, _, rest = what.partition(" ")
        long: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "start": self._start,
            "close": self._close,
            "restart": self._restart,
            "die": self._die,
        }
        if verb in long:
            self._begin(long[verb]())
        elif verb == "send":
            self._send(rest)
        elif verb == "hurry":
            assert self._life is not None
            self._life.hurry.set()
        elif verb == "look":
            self.journal.add(f"look: {self._counts['batches'].now} batches, {self._counts['reads'].now} reads")
        elif verb == "break":
            what, times, *more = rest.split()
            self._broken[what] = (int(times), float(more[0].removeprefix("retry_after=")) if more else None)
        elif verb == "disable":
            self._change(whose, {"Enabled": False})
        elif verb == "enable":
            self._change(whose, {"Enabled": True})
        elif verb == "update":
            changes = (word.partition("=") for word in rest.split(" ; "))
            self._change(whose, {name: json.loads(value) for name, _, value in changes})
        elif verb == "delete":
            self._change(whose, None)
        else:
            raise ValueError(f"nobody can {deed.text!r}")

    def _send(self, names: str) -> None:
        queue = self.queue
        for token in names.split():
            name, _, size = token.partition("*")
            for id in expand(name):
                body = self.scenario.bodies.get(id, id)
                self.journal.sent[id] = len(self.journal.sent)
                self.laws.sent(id)
                queue.send(body.ljust(int(size or 0)), id=id, group=group_of(id) if queue.fifo else None)

    async def _create(self, name: str, settings: Settings) -> None:
        whole = {"EventSourceArn": self.queue.arn, "FunctionName": "f", **settings}
        self.all_settings.append(whole)
        self._uuids[name] = f"00000000-0000-4000-8000-{len(self._uuids):012d}"
        self.journal.names[self._uuids[name]] = f"{name}." if name else ""
        mapping = EventSourceMapping(
            uuid=self._uuids[name],
            kind=SourceKind.SQS,
            function_arn=function_arn(whole["FunctionName"]),
            settings=whole,
            state=lifecycle.at_once(Change.CREATE, None, whole.get("Enabled", True)),
            state_reason=lifecycle.reason(SourceKind.SQS),
            last_modified=self.clock.now(),
        )
        life = self._life
        assert life is not None
        life.store.add(mapping)
        life.supervisor.wake(mapping.uuid)
        await life.supervisor.settled()
        settled = life.store.get(mapping.uuid)
        assert settled is not None
        assert settled.state is (State.ENABLED if whole.get("Enabled", True) else State.DISABLED)

    def _change(self, name: str, change: Settings | None) -> None:
        """What the API does for an Update, or a Delete when there is no `change`."""
        life = self._life
        if life is None or life.is_dead:
            self._begin(self._change_later(name, change))
            return
        before = life.store.get(self._uuids[name])
        if before is None:
            assert self.is_patient
            return  # deleted, and the server died before it could say so
        if before.state in lifecycle.IN_MOTION:
            self.journal.add("in use")
            if self.is_patient:
                self._begin(self._change_later(name, change))
            return
        settings = before.settings if change is None else rules.merged(before.settings, change)
        self.all_settings.append(settings)
        enabled = settings.get("Enabled", True)
        after = replace(
            before,
            function_arn=function_arn(settings["FunctionName"]),
            settings=settings,
            state=lifecycle.at_once(Change.DELETE if change is None else Change.UPDATE, before.enabled, enabled),
            last_modified=self.clock.now(),
            revision=before.revision + 1,
        )
        try:
            life.store.replace(after)
        except Dead:
            self._begin(self._change_later(name, change))
            return
        self.journal.add(f"{self.journal.names[after.uuid]}state {after.state.value}")
        life.supervisor.wake(after.uuid)

    async def _change_later(self, name: str, change: Settings | None) -> None:
        """A user who was given no answer tries again."""
        assert self.is_patient, "nobody is there to answer"
        await self.clock.sleep(2.0)
        self._change(name, change)


def _except_deaths(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Say nothing of tasks that a death has ended."""
    if not isinstance(context.get("exception"), Dead):
        loop.default_exception_handler(context)


def play(scenario: Scenario, directory: Path | None = None) -> None:
    """Tell a scenario's story; with a directory, over a store on disk."""
    run_virtual(_telling(scenario, directory))


async def _telling(scenario: Scenario, directory: Path | None) -> None:
    await World(scenario, directory).play()


def steps_of(scenario: Scenario, until: float) -> int:
    """How many steps the server takes until then, when nothing kills it."""

    async def telling() -> int:
        world = World(scenario)
        await world.play_dying(until)
        return world.steps

    return run_virtual(telling())


def play_dying(scenario: Scenario, die_at: int | None, until: float, directory: Path | None = None) -> None:
    """Tell a scenario's story with a death at one step, and see to it that nothing is lost."""

    async def telling() -> None:
        await World(scenario, directory, die_at).play_dying(until)

    run_virtual(telling())

"""The world of a story: it does the deeds, keeps the server alive or not, and holds what was told against the table.

What stories of each kind of source have of their own stands in the worlds beside this one.
"""

from __future__ import annotations

import asyncio
import json
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cast import Bound, Count, Dead, FakeFunction, Journal, Life, Missing
from laws import Laws, function_arn
from story import Line, Rule, Scenario, Settings, expand, read_story, tell

from headrace import rules
from headrace.clock import VIRTUAL_EPOCH, VirtualClock
from headrace.core import lifecycle
from headrace.core.lifecycle import Change
from headrace.destinations import MemoryDestinations
from headrace.errors import SourceError
from headrace.model import Checkpoint, Counters, Destinations, EventSourceMapping, SourceKind, State
from headrace.store import MemoryStore, Store, open_store
from headrace.store.base import Lease


class World(ABC):
    """Everything a story needs, for one telling.

    With `die_at`, the server dies at that step, and another one starts a second later.
    """

    kind: SourceKind
    laws: Laws

    def __init__(self, scenario: Scenario, directory: Path | None = None, die_at: int | None = None) -> None:
        self.scenario = scenario
        self.clock = VirtualClock()
        self.journal = Journal(self.clock)
        self.steps = 0
        self.die_at = die_at
        #: Users try again when nobody answers, or when another change is under way.
        self.is_patient = False
        self.fatal_step = asyncio.Event()
        functions = {"f": scenario.function, **scenario.functions}
        self._functions = {name: FakeFunction(name, rules, self) for name, rules in functions.items()}
        self._memory = MemoryStore()
        self._directory = directory
        self._disk: Store | None = None
        self._counts: dict[str, Count] = defaultdict(Count)
        self._broken: dict[str, tuple[int, float | None]] = {}
        self.lives: list[Life] = []
        self.life: Life | None = None
        self._is_dying = False
        self._own: set[asyncio.Task[Any]] = set()
        self.all_settings: list[Settings] = []
        self.uuids: dict[str, str] = {}
        self.final = Counters()

    # --- what each kind of source has of its own

    @abstractmethod
    def sources(self, life: Life) -> Mapping[SourceKind, Any]:
        """The way of one life of the server to the sources."""

    def destinations(self, life: Life) -> Destinations:
        """... and to where notices go."""
        return MemoryDestinations()

    @abstractmethod
    def source_settings(self) -> Settings:
        """The settings of a mapping that name its source."""

    async def first_checkpoints(self, life: Life, mapping: EventSourceMapping) -> Mapping[str, Checkpoint]:
        """Where the lanes of a new mapping begin."""
        return {}

    @abstractmethod
    def ids(self, event: Any) -> list[str]:
        """The names of the records in an event."""

    @abstractmethod
    def words(self, function: str, event: Any) -> str:
        """The event, as a story tells it."""

    def verb(self, event: Any) -> str:
        return "invoke"

    @abstractmethod
    def answer(self, rule: Rule, event: Any) -> str:
        """What a function with this rule returns."""

    @abstractmethod
    def do(self, verb: str, rest: str) -> None:
        """A deed that only stories of this kind know."""

    @abstractmethod
    def left(self) -> list[str]:
        """What has been handled by nobody."""

    def changed(self, mapping: EventSourceMapping) -> None:
        """A user has created the mapping, or changed it."""
        self.all_settings.append(mapping.settings)

    def checkpointed(self, lease: Lease, checkpoint: Checkpoint) -> None:
        """A checkpoint has been written."""
        raise AssertionError("only streams have checkpoints")

    # --- the parts

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
        told = await self._live_through([line for line in lines if line.is_deed], until)
        story = f"{self.scenario}, death at step {self.die_at}\n\nTold:\n{tell(told)}"
        assert not self.laws.broken, f"{self.laws.broken}\n\n{story}"
        assert not (left := self.left()), f"never handled: {left}\n\n{story}"

    def _check_the_rest(self) -> None:
        assert not self.laws.broken, self.laws.broken
        shown = {name: getattr(self.final, name) for name in self.scenario.counters}
        assert shown == self.scenario.counters, f"{self.scenario.name}: {shown}"
        peaks = {name: self._counts[name].peak for name in self.scenario.peak}
        assert peaks == self.scenario.peak, f"{self.scenario.name}: {peaks}"
        if self.scenario.reads is not None:
            reads = self._counts["reads"].all
            assert reads <= self.scenario.reads, f"{self.scenario.name}: {reads} reads"

    async def _live_through(self, deeds: Sequence[Line], end: float) -> list[Line]:
        self._own.add(asyncio.current_task())  # type: ignore[arg-type]
        asyncio.get_running_loop().set_exception_handler(_except_deaths)
        await self._start()
        if not any(deed.text == "create" for deed in deeds):
            await self._create_all()
        self.journal.is_open = True
        if self.die_at is not None:
            self._begin(self._die_at_the_fatal_step())
        for deed in deeds:
            await self._wait_until(deed.at)
            self._do(deed)
        await self._wait_until(end)
        self.journal.is_open = False
        told = [*deeds, *self.journal.told()]
        await self._end()
        return told

    async def _wait_until(self, at: float) -> None:
        await self.clock.sleep(VIRTUAL_EPOCH + at - self.clock.now())

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._own.add(task)

    async def _end(self) -> None:
        uuid = self.uuids[""]
        self.final = self.life.observer.counters(uuid) if self.life else self._kept_counters(uuid)
        if self.life is not None:
            await self.life.supervisor.close(0)
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
        if self.life is not None or self._is_dying:
            return
        self.life = Life(self)
        await self.life.supervisor.start()

    async def _close(self) -> None:
        life = self.life
        if life is None:
            return
        try:
            await life.supervisor.close(self.scenario.grace, life.hurry)
        except (Dead, asyncio.CancelledError):
            if not life.is_dead:
                raise
        if self.life is life and not life.is_dead:
            self.life = None

    async def _restart(self) -> None:
        life = self.life
        await self._close()
        if life is None or not life.is_dead:
            await self._start()

    async def _die(self) -> None:
        assert self.life is not None
        self.life.is_dead = self.life.is_buried = self._is_dying = True
        self.life = None
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

    def new_records(self, names: str) -> Iterator[tuple[str, str]]:
        """The names of a producer's line with their bodies, in order."""
        for token in names.split():
            name, _, size = token.partition("*")
            for id in expand(name):
                self.journal.sent[id] = len(self.journal.sent)
                yield id, self.scenario.bodies.get(id, id).ljust(int(size or 0))

    def _do(self, deed: Line) -> None:
        whose, dot, what = deed.text.partition(".")
        if not dot or " " in whose:
            whose, what = "", deed.text
        verb, _, rest = what.partition(" ")
        long: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "create": self._create_all,
            "start": self._start,
            "close": self._close,
            "restart": self._restart,
            "die": self._die,
        }
        if verb in long:
            self._begin(long[verb]())
        elif verb == "hurry":
            assert self.life is not None
            self.life.hurry.set()
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
            self.do(verb, rest)

    async def _create_all(self) -> None:
        for name, settings in {"": self.scenario.mapping, **self.scenario.mappings}.items():
            await self._create(name, settings)

    async def _create(self, name: str, settings: Settings) -> None:
        whole = {**self.source_settings(), "FunctionName": "f", **settings}
        self.uuids[name] = f"00000000-0000-4000-8000-{len(self.uuids):012d}"
        self.journal.names[self.uuids[name]] = f"{name}." if name else ""
        mapping = EventSourceMapping(
            uuid=self.uuids[name],
            kind=self.kind,
            function_arn=function_arn(whole["FunctionName"]),
            settings=whole,
            state=lifecycle.at_once(Change.CREATE, None, whole.get("Enabled", True)),
            state_reason=lifecycle.reason(self.kind),
            last_modified=self.clock.now(),
        )
        life = self.life
        assert life is not None
        checkpoints = await self.first_checkpoints(life, mapping)
        self.changed(mapping)
        life.store.add(mapping, checkpoints)
        self.journal.add(f"{self.journal.names[mapping.uuid]}state {mapping.state.value}")
        life.supervisor.wake(mapping.uuid)
        await life.supervisor.settled()
        settled = life.store.get(mapping.uuid)
        assert settled is not None
        assert settled.state is (State.ENABLED if whole.get("Enabled", True) else State.DISABLED)

    def _change(self, name: str, change: Settings | None) -> None:
        """What the API does for an Update, or a Delete when there is no `change`."""
        life = self.life
        if life is None or life.is_dead:
            self._begin(self._change_later(name, change))
            return
        before = life.store.get(self.uuids[name])
        if before is None:
            assert self.is_patient
            return  # deleted, and the server died before it could say so
        if before.state in lifecycle.IN_MOTION:
            self.journal.add("in use")
            if self.is_patient:
                self._begin(self._change_later(name, change))
            return
        settings = before.settings if change is None else rules.merged(before.settings, change)
        enabled = settings.get("Enabled", True)
        after = replace(
            before,
            function_arn=function_arn(settings["FunctionName"]),
            settings=settings,
            state=lifecycle.at_once(Change.DELETE if change is None else Change.UPDATE, before.enabled, enabled),
            last_modified=self.clock.now(),
            revision=before.revision + 1,
        )
        self.changed(after)
        try:
            life.store.replace(after)
        except (Dead, OSError):  # the server died, or gave an error for an answer
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

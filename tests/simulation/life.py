"""A simulated server, from its start to its end or death: the real supervisor and everything that it has to do with."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextvars import ContextVar
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any

from facts import Bound, Broken
from faulty import FaultyDestinations, FaultyQueues, FaultyStreams, MortalStore, QueueFunction, StreamFunction

from headrace.clock import VirtualClock
from headrace.core.options import options
from headrace.model import SourceKind
from headrace.observe import Observer
from headrace.supervisor import Supervisor

if TYPE_CHECKING:
    from world import World

#: The mapping of the stream, the one of the queue beside it, and their functions.
UUID = "00000000-0000-4000-8000-000000000001"
QUEUE_UUID = "00000000-0000-4000-8000-000000000002"
FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:f"
QUEUE_FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:q"
#: Steps of one server: more, and it turns in circles.
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


def counted(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any], **options: Any) -> CountedTask:
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

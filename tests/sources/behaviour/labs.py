"""What the behaviour suite knows of a source: a lab has one source of one kind, made for one test, and its users' side.

The suite is the same for all. What a source does not offer a lab names, with the reason, and the test is skipped so.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Any, Protocol, TypeAlias

import orjson
import pytest
from tcp_proxy import Proxy

from headrace.model import Checkpoint, SourceKind, SourceType, StreamType, TopicType

AnySourceType: TypeAlias = SourceType | StreamType | TopicType

#: Seconds within which anything that is waited for has to come about, and between two looks.
BOUND, PAUSE = 30.0, 0.01
#: Seconds for which a queue hides what was received, in tests in which nothing comes again because of that.
LONG_HIDING = 60


class Behaviour(StrEnum):
    """What not every source offers."""

    ORDER = auto()
    ORDER_THROUGH_FAILURE = auto()
    PARTIAL_FAILURE = auto()
    RESTART = auto()
    CUT = auto()
    CREDENTIALS = auto()
    MISSING = auto()


class Again(StrEnum):
    """What comes again when the function reports records of a batch."""

    REPORTED = auto()
    FROM_THE_FIRST = auto()


@dataclass(frozen=True, slots=True)
class Seen:
    """A record as the function sees it."""

    body: str
    #: How the function names it in a partial batch response.
    id: Any = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a mapping is, as the engine sees it."""

    uuid: str
    checkpoints: Mapping[str, Checkpoint]
    #: Records that were taken off the source, for all mappings together.
    deleted: int


class Lab(Protocol):
    """One source for one test: a queue, stream or topic with a name of its own, which is not there yet."""

    @property
    def kind(self) -> SourceKind: ...

    @property
    def lacks(self) -> Mapping[Behaviour, str]:
        """What the source does not offer, and why."""
        ...

    @property
    def is_shared(self) -> bool:
        """Whether two mappings share the records of the source, or each one gets all."""
        ...

    @property
    def again(self) -> Again: ...

    @property
    def settings(self) -> Mapping[str, Any]:
        """The members of a mapping that say what to read, from its oldest record on."""
        ...

    async def create(self, *, lanes: int = 1, comes_again_after: int = LONG_HIDING) -> None:
        """Make the source, with so many parts that can be read independently, where there are such.

        Records that failed come again after so many seconds, where the source itself has a say in that.
        """
        ...

    async def send(self, *bodies: str, key: str = "k") -> None:
        """Put records in, one by one. Each body comes once only in a test."""
        ...

    def seen(self, event: Any) -> Sequence[Seen]:
        """The records of an event, in its order."""
        ...

    def pattern(self, kind: str) -> str:
        """The filter that lets bodies pass that are `{"kind": kind, ...}`, written by `orjson`."""
        ...

    async def left(self, progress: Progress) -> int:
        """How many records are not settled yet: those that a queue holds, or that come after a mapping's position."""
        ...

    async def left_behind(self) -> int | None:
        """How many records a queue holds now that nobody reads it, where `left` has to believe the engine; else
        None."""
        ...

    def source_type(self) -> AnySourceType:
        """The source as a new process has it."""
        ...

    def cuttable(self) -> AbstractAsyncContextManager[Proxy]:
        """For that long, new source types go by a way that can be cut."""
        ...

    async def restart(self) -> None:
        """Stop the broker and start it again. It has kept everything."""
        ...

    def spoil_credentials(self) -> str:
        """From now on the secret is wrong. Returns how the mapping says so."""
        ...

    def mend_credentials(self) -> None: ...

    async def end_waiting(self) -> None:
        """Called when the engine has begun to end, after the test: it shall not have to wait for anything to come."""
        ...

    async def close(self) -> None:
        """Remove what was made."""
        ...


def needs(lab: Lab, *behaviours: Behaviour) -> None:
    """Skip the test, with the reason, when the source does not offer what it is about."""
    for behaviour in behaviours:
        if behaviour in lab.lacks:
            pytest.skip(lab.lacks[behaviour])


async def until(
    condition: Callable[[], bool | Awaitable[bool]], what: str | Callable[[], str], within: float = BOUND
) -> None:
    """Return as soon as the condition holds. `what` says what has failed to come about if it never does."""
    loop = asyncio.get_running_loop()
    end = loop.time() + within
    while True:
        holds = condition()
        if await holds if inspect.isawaitable(holds) else holds:
            return
        if loop.time() >= end:
            raise AssertionError(f"not within {within:g} s: {what if isinstance(what, str) else what()}")
        await asyncio.sleep(PAUSE)


def kind_is(field: str, kind: str) -> str:
    """A filter for bodies that are in this data field of a record."""
    return orjson.dumps({field: {"kind": [kind]}}).decode()


class Plain:
    """What a source offers that has no broker, or one with which little can be done."""

    async def left_behind(self) -> int | None:
        return None

    def cuttable(self) -> AbstractAsyncContextManager[Proxy]:
        raise NotImplementedError

    async def restart(self) -> None:
        raise NotImplementedError

    def spoil_credentials(self) -> str:
        raise NotImplementedError

    def mend_credentials(self) -> None:
        raise NotImplementedError

    async def end_waiting(self) -> None:
        """It does not wait."""

    async def close(self) -> None:
        """Nothing to remove."""

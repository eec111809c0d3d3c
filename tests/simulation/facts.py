"""What is known of a simulated stream: each record, who was started with which options, and each invocation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from headrace.model import Options

if TYPE_CHECKING:
    from traces import Hold, LaneTrace


class Broken(Exception):
    """A law does not hold. The first word of the text names it."""


@dataclass(slots=True, eq=False)
class Fact:
    """A record of the stream, and what has become of it."""

    id: str
    shard: str
    #: Its place in the shard, and among the records of its key.
    place: int
    turn: int
    key: str
    order_key: str
    arrived: float
    is_good: bool
    is_poison: bool
    #: Put before the mapping begins to read, so that it is nobody's business.
    is_foreign: bool
    #: All records of the shard.
    beside: list[Fact]
    #: Dealt with by the function, or given up by the rules and documented where that was asked for.
    is_settled: bool = False
    #: The hold under which the function dealt with it last.
    settled_by: Hold | None = None
    #: Its attempts have run out; with a destination it is settled once documented.
    is_exhausted: bool = False
    #: The hold that dealt with it in a window, and closed that window.
    closed_by: Hold | None = None

    @property
    def number(self) -> int:
        """A short name; records are numbered from 1."""
        return int(self.id[-9:])

    def __str__(self) -> str:
        return f"#{self.number} (key {self.key}, shard {self.shard[-3:]})"


def names(facts: list[Fact]) -> str:
    return "[" + " ".join(str(fact.number) for fact in facts) + "]"


@dataclass(eq=False)
class Bound:
    """What one poller was started with."""

    revision: int
    options: Options
    owner: str


class Outcome(Enum):
    """What became of an invocation, as the server is told."""

    OK = auto()
    #: The first so many records are dealt with, `Call.settled` says how many.
    PARTIAL = auto()
    THROWN = auto()
    #: An answer of no use.
    MALFORMED = auto()
    #: It never ran, or nobody knows.
    NOT_RUN = auto()


@dataclass(eq=False)
class Call:
    """One invocation."""

    bound: Bound
    hold: Hold
    facts: list[Fact]
    #: The event, without its records.
    event: Mapping[str, Any]
    keys: dict[str, None]
    lane: LaneTrace | None = None
    settled: int = 0
    #: In a tumbling window, the state that the function returns.
    state: Any = None

"""What holds in every story, whatever else it says.

No invocation starts for a mapping that is Disabled or gone. Batches keep to BatchSize and 6 MB. What holds of queues
and of streams beside that stands in `laws_of_queues` and `laws_of_streams`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from headrace.clock import Clock
from headrace.core.gather import MAXIMUM_EVENT_BYTES
from headrace.core.lifecycle import IN_MOTION
from headrace.core.options import options
from headrace.model import EventSourceMapping, Options, State

#: Invocations that start in one moment, with all that the largest story has to do in it.
MOST_IN_A_MOMENT = 1_000


@dataclass(frozen=True, eq=False)
class Flight:
    """An invocation that is under way."""

    function: str
    ids: Sequence[str]
    event: Any


class Laws(ABC):
    """Watches invocations. `kept` gives the mappings as they are kept at the moment."""

    def __init__(self, clock: Clock, kept: Callable[[], Sequence[EventSourceMapping]]) -> None:
        self._clock = clock
        self._kept = kept
        self.in_flight: list[Flight] = []
        self._moment, self._in_moment = 0.0, 0
        self.broken: list[str] = []

    @contextmanager
    def invocation(self, function: str, ids: Sequence[str], event: Any, size: int) -> Iterator[None]:
        """Around the invocation of a function with these records, in an event of so many bytes."""
        flight = Flight(function, ids, event)
        self._gets_on()
        self._is_wanted(function)
        if len(ids) > 1 and size > MAXIMUM_EVENT_BYTES:
            self.break_(f"an event of {size} bytes")
        for chosen in self.options_now(function):
            if len(ids) > chosen.batch_size:
                self.break_(f"a batch of {len(ids)}")
            self.is_within_limits(flight, chosen)
        self.is_in_order(flight)
        self.in_flight.append(flight)
        try:
            yield
        finally:
            self.in_flight.remove(flight)

    @abstractmethod
    def is_within_limits(self, flight: Flight, chosen: Options) -> None:
        """Whether an invocation that is about to start keeps to its mapping's options."""

    @abstractmethod
    def is_in_order(self, flight: Flight) -> None:
        """Whether an invocation that is about to start keeps the order of records."""

    @abstractmethod
    def answered(self, function: str, event: Any, answer: str | None) -> None:
        """The function has returned this, or has failed when it is None."""

    def options_now(self, function: str) -> Iterator[Options]:
        """The options of each mapping to a function that no change of is under way: while one is, the options before
        and after it may both be seen."""
        for mapping in self._kept():
            if mapping.function_arn == function_arn(function) and mapping.state not in IN_MOTION:
                yield options(mapping.kind, mapping.settings)

    def _gets_on(self) -> None:
        """A poller that goes round in circles would never let time pass."""
        now = self._clock.now()
        self._moment, self._in_moment = now, self._in_moment + 1 if now == self._moment else 1
        if self._in_moment > MOST_IN_A_MOMENT:
            self.break_(f"{self._in_moment} invocations in one moment")
            raise RuntimeError("invoked again and again")

    def _is_wanted(self, function: str) -> None:
        arns = [mapping.function_arn for mapping in self._kept() if mapping.state is not State.DISABLED]
        if function_arn(function) not in arns:
            self.break_(f"{function} was invoked by no mapping that is enabled")

    def break_(self, what: str) -> None:
        self.broken.append(f"after {self._clock.now():.2f}: {what}")


def group_of(id: str) -> str:
    """`A1` is of group A."""
    return id.rstrip("0123456789")


def function_arn(name: str) -> str:
    return f"arn:aws:lambda:us-east-1:000000000000:function:{name}"

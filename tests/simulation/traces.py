"""What may come next while one server holds one shard: a second, much simpler telling of what the pollers do, kept
beside what they do.

A lane takes its records one after the other and works on a stack of pieces: retried whole, in halves, or without what
is settled. A window's state is what the function returned last in it, beginning with nothing, and its last invocation
has seen exactly the records of the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from facts import Bound, Broken, Call, Fact, Outcome, names

from headrace.core.progress import lane_of
from headrace.store.base import Lease

if TYPE_CHECKING:
    from invariants import Laws

#: The shortest delays before a retry: after a failure, which is doubled each time, and after what never ran. A little
#: less, for clocks that count in floats.
FIRST_DELAY = 0.249
LONGEST_DELAY = 29.9
NOT_RUN_DELAY = 0.099


@dataclass
class Piece:
    facts: list[Fact]
    failures: int = 0
    #: It may not come again before.
    rests_until: float = 0.0


class LaneTrace:
    """One lane of a shard: what it has taken, and what it is at work on."""

    def __init__(self, cursor: int) -> None:
        self.cursor = cursor
        self.stack: list[Piece] = []


class WindowTrace:
    """A tumbling window that is open."""

    def __init__(self, start: float, end: float) -> None:
        self.start = start
        self.end = end
        self.state: Any = {}
        #: What the function has dealt with in it.
        self.facts: list[Fact] = []


class Hold:
    """A shard while it is held under one lease. `start` is how many records lay before the checkpoint then."""

    def __init__(self, lease: Lease, bound: Bound, start: int) -> None:
        self.lease = lease
        self.bound = bound
        self.start = start
        #: The stream was replaced meanwhile, so that places mean nothing any more.
        self.is_blurred = False
        self._lanes: dict[int, LaneTrace] = {}
        self.window: WindowTrace | None = None

    def started(self, call: Call, laws: Laws) -> None:
        if self.is_blurred:
            return
        if call.facts:
            lanes = self.bound.options.parallelization
            numbers = {lane_of(fact.order_key, lanes) for fact in call.facts}
            if len(numbers) > 1:
                raise Broken(f"lane: {names(call.facts)} are of several lanes")
            number = numbers.pop()
            call.lane = self._lanes.setdefault(number, LaneTrace(self.start))
            self._continues(call.lane, number, call, laws)
        if self.bound.options.tumbling_window:
            self._window_of(call, laws)
        elif "window" in call.event:
            raise Broken("window: nobody asked for one")

    def _continues(self, lane: LaneTrace, number: int, call: Call, laws: Laws) -> None:
        """The records are those that this lane must come to next."""
        options = self.bound.options
        while lane.stack:
            top = lane.stack[-1]
            cut = len(top.facts) - len(call.facts)
            if cut >= 0 and top.facts[cut:] == call.facts:
                break
            cut = len(top.facts)
            self._were_old(top.facts, laws, "instead of which came " + names(call.facts))
            lane.stack.pop()
        if lane.stack:
            top = lane.stack[-1]
            self._were_old(top.facts[:cut], laws, "which were left out of a retry")
            if not cut and laws.clock.now() < top.rests_until:
                raise Broken(
                    f"hurry: {names(top.facts)} came again {top.rests_until - laws.clock.now():.3f} s too soon"
                )
            top.facts = call.facts
            return
        facts = laws.shards[self.lease.lane]
        for fact in call.facts:
            if fact.place < lane.cursor:
                raise Broken(f"next: {fact} came again, which lane {number} had taken already")
            skipped = [
                each
                for each in facts[lane.cursor : fact.place]
                if laws.is_wanted(each, options)
                and lane_of(each.order_key, options.parallelization) == number
                and not laws.is_gone(each)
            ]
            self._were_old(skipped, laws, f"which lane {number} passed over before {fact}")
            lane.cursor = fact.place + 1
        laws.given_up.taken(call.facts, self)
        lane.stack.append(Piece(call.facts))

    def _were_old(self, facts: list[Fact], laws: Laws, why: str) -> None:
        for fact in facts:
            if not laws.is_over_age(fact, self.bound.options):
                raise Broken(f"next: {names(facts)}, {why}")

    def replied(self, call: Call, outcome: Outcome, laws: Laws) -> None:
        """The server has heard what became of the invocation."""
        if outcome is Outcome.OK:
            call.settled = len(call.facts)
        for fact in call.facts[: call.settled]:
            fact.is_settled, fact.settled_by = True, self
        if self.is_blurred:
            if outcome in (Outcome.THROWN, Outcome.MALFORMED, Outcome.PARTIAL):
                laws.given_up.perhaps_exhausted(call.facts, self)
            return
        if call.lane is not None:
            self._goes_on(call.lane, call, outcome, laws)
        if self.window is not None:
            self._window_goes_on(self.window, call, outcome, laws)

    def _goes_on(self, lane: LaneTrace, call: Call, outcome: Outcome, laws: Laws) -> None:
        options = self.bound.options
        now = laws.clock.now()
        piece = lane.stack.pop()
        facts, failures = piece.facts, piece.failures
        if outcome is Outcome.OK:
            return
        if outcome is Outcome.NOT_RUN:
            lane.stack.append(Piece(facts, failures, now + NOT_RUN_DELAY))
        elif call.settled:
            lane.stack.append(Piece(facts[call.settled :], 0, now + FIRST_DELAY))
        elif outcome is Outcome.THROWN and options.bisect and len(facts) > 1:
            middle = len(facts) // 2
            lane.stack.append(Piece(facts[middle:], failures))
            lane.stack.append(Piece(facts[:middle], failures))
        elif options.maximum_retries is not None and failures >= options.maximum_retries:
            laws.given_up.exhausted(facts, failures + 1, self)
        else:
            delay = min(LONGEST_DELAY, FIRST_DELAY * 2**failures)
            lane.stack.append(Piece(facts, failures + 1, now + delay))

    # --- tumbling windows

    def _window_of(self, call: Call, laws: Laws) -> None:
        event, length = call.event, self.bound.options.tumbling_window
        start, end = (datetime.fromisoformat(event["window"][name]).timestamp() for name in ("start", "end"))
        if end - start != length or start % length:
            raise Broken(f"window: {start} to {end} is none of {length} s")
        window = self.window
        if window is None:
            window = self.window = WindowTrace(start, end)
        if (window.start, window.end) != (start, end):
            raise Broken(f"window: {start} began while {window.start} was open")
        if event["state"] != window.state:
            raise Broken(f"window: the state is {event['state']}, not {window.state}")
        for fact in call.facts:
            if not start <= fact.arrived < end:
                raise Broken(f"window: {fact} of {fact.arrived} is not of {start} to {end}")
        if event["isFinalInvokeForWindow"] and call.facts:
            raise Broken(f"window: {names(call.facts)} came when it was over")

    def _window_goes_on(self, window: WindowTrace, call: Call, outcome: Outcome, laws: Laws) -> None:
        if outcome not in (Outcome.OK, Outcome.PARTIAL):
            return
        if not call.event["isFinalInvokeForWindow"]:
            if call.settled:
                window.facts += call.facts[: call.settled]
                window.state = call.state
            return
        state = {name: value for name, value in call.event["state"].items() if name != "padding"}
        if state != (fold({}, window.facts) if window.facts else {}):
            raise Broken(f"window: the last state is {state}, not the fold of {names(window.facts)}")
        for fact in window.facts:
            fact.closed_by = self
        self.window = None
        if call.event["isWindowTerminatedEarly"]:
            return  # what still comes in its time opens it anew
        options = self.bound.options
        for fact in laws.shards[self.lease.lane][self.start :]:
            if not window.start <= fact.arrived < window.end or fact.closed_by is self:
                continue
            if laws.is_wanted(fact, options) and not (fact.is_exhausted or laws.is_over_age(fact, options)):
                raise Broken(f"window: {window.start} was closed without {fact}")


def fold(state: Mapping[str, Any], facts: list[Fact]) -> dict[str, Any]:
    """What the function makes of a window's state and more records: how many, and something that knows their order."""
    count, total = state.get("count", 0), state.get("total", 0)
    for fact in facts:
        count, total = count + 1, (total * 31 + fact.number) % 1_000_003
    return {"count": count, "total": total}

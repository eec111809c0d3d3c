"""Tumbling windows: which window a record falls into, and when one is over.

Windows are aligned to multiples of their length and go by the arrival of records (documented). A window's state is
carried from invocation to invocation as the JSON text that the function returned.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import orjson

from headrace.core.envelope import Sized

#: The most bytes of a state; beyond it the window ends early (documented: 1 MB per shard).
MAXIMUM_STATE_BYTES = 1024 * 1024
NO_STATE = b"{}"
#: More bytes than the members of a window without its state ever take.
MEMBERS_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Window:
    """One window of one shard. `start` and `end` are seconds since the epoch; a record at `end` is in the next one."""

    start: float
    end: float
    #: What the function returned last, as JSON.
    state: bytes = NO_STATE
    #: Records that the function has dealt with in it.
    records: int = 0

    @property
    def is_too_large(self) -> bool:
        """Whether the state is beyond what a shard may keep, so that the window ends early."""
        return len(self.state) > MAXIMUM_STATE_BYTES


def window_of(arrived: float, length: float) -> Window:
    """The window into which a record falls."""
    start = math.floor(arrived / length) * length
    return Window(start, start + length)


def fitting(window: Window, records: Sequence[Sized]) -> int:
    """How many of the records, from the first on, go into this window. One that came late does: its own is closed."""
    for place, sized in enumerate(records):
        if sized.record.arrived >= window.end:
            return place
    return len(records)


def dealt_with(window: Window, records: int, state: bytes | None) -> Window:
    """The window after an invocation that dealt with so many records; None keeps the state."""
    return replace(window, records=window.records + records, state=window.state if state is None else state)


def members(window: Window, shard: str, source_arn: str, *, is_final: bool = False, is_early: bool = False) -> bytes:
    """What the event of a tumbling window has beside its records (documented)."""
    return b"".join(
        (
            b',"window":',
            orjson.dumps({"start": moment(window.start), "end": moment(window.end)}),
            b',"state":',
            window.state,
            b',"shardId":',
            orjson.dumps(shard),
            b',"eventSourceARN":',
            orjson.dumps(source_arn),
            b',"isFinalInvokeForWindow":',
            orjson.dumps(is_final),
            b',"isWindowTerminatedEarly":',
            orjson.dumps(is_early),
        )
    )


def moment(time: float) -> str:
    """A bound of a window as events have it."""
    return f"{datetime.fromtimestamp(time, UTC):%Y-%m-%dT%H:%M:%SZ}"

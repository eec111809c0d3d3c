"""Which records make a batch, and until when to wait for more. Nothing here waits: it says until when."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from headrace.core.envelope import OVERHEAD, SEPARATOR, Sized
from headrace.model import Record

#: The most bytes of an event: the payload limit of a synchronous invocation, 6 MB (documented).
MAXIMUM_EVENT_BYTES = 6 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Gathering:
    """A batch in the making. `opened` is when its window began, None for a window that begins with the first record;
    `deadline` is known from the first record on."""

    batch_size: int
    window: float
    opened: float | None
    records: tuple[Sized, ...] = ()
    size: int = OVERHEAD
    deadline: float | None = None
    #: Records that came after the batch was full; they open the next one.
    rest: tuple[Sized, ...] = ()

    @property
    def wanted(self) -> int:
        """How many more records fit by number."""
        return 0 if self.rest else self.batch_size - len(self.records)

    def is_ready(self, now: float) -> bool:
        """Whether to invoke now: full by number or by bytes, or the window has elapsed."""
        return bool(self.records) and (self.wanted <= 0 or self.deadline is None or now >= self.deadline)


def window_end(opened: float, window: float, now: float) -> float:
    """The end of the window into which `now` falls, when windows follow one another from `opened` on.

    A queue's window begins when the previous invocation completes (documented). While nothing arrives, one window
    follows another, so that a record never waits for longer than one window.
    """
    if window <= 0:
        return now
    windows = max(1, math.ceil((now - opened) / window))
    return opened + windows * window


def take(gathering: Gathering, arrived: Sequence[Sized], now: float) -> Gathering:
    """The gathering with what has arrived: as much as fits by number and bytes, the remainder as `rest`, in order."""
    if not arrived:
        return gathering
    size = gathering.size
    fits = arrived[: max(0, gathering.wanted)]
    all_of_it = sum([len(sized.encoded) + SEPARATOR for sized in fits])
    if size + all_of_it <= MAXIMUM_EVENT_BYTES:
        size, fitting = size + all_of_it, len(fits)
    else:
        fitting = 0
        for sized in fits:
            added = len(sized.encoded) + SEPARATOR
            is_first = not gathering.records and not fitting
            if size + added > MAXIMUM_EVENT_BYTES and not is_first:
                break
            size += added
            fitting += 1
    deadline = gathering.deadline
    if deadline is None and fitting:
        opened = now if gathering.opened is None else gathering.opened
        deadline = window_end(opened, gathering.window, now)
    return replace(
        gathering,
        records=gathering.records + tuple(arrived[:fitting]),
        size=size,
        deadline=deadline,
        rest=gathering.rest + tuple(arrived[fitting:]),
    )


def held_back(
    rest: Sequence[Sized], failed: Collection[Record], until: float
) -> tuple[tuple[Sized, ...], tuple[Record, ...]]:
    """Parts what may be worked on next from what must wait.

    It must wait when an earlier record of its order key failed, and when the source takes it back before `until`.
    """
    keys = {record.order_key for record in failed if record.order_key is not None}
    free: list[Sized] = []
    waiting: list[Record] = []
    for sized in rest:
        record = sized.record
        is_back = record.returns_at is not None and record.returns_at <= until
        if is_back or record.order_key in keys:
            waiting.append(record)
        else:
            free.append(sized)
    return tuple(free), tuple(waiting)


def is_too_large(sized: Sized, overhead: int) -> bool:
    """Whether an event with this record alone, and so many bytes around it, is beyond the payload limit."""
    return overhead + len(sized.encoded) > MAXIMUM_EVENT_BYTES


def hidden_for(queue_visibility: int, window: float, function_timeout: float) -> int | None:
    """Seconds for which a queue should hide what is received; None leaves it to the queue's own timeout.

    Where gathering and invoking may together outlast the queue's timeout, records are hidden for both and 30 seconds
    more (documented).
    """
    if window > 0 and window + function_timeout > queue_visibility:
        return math.ceil(window + function_timeout + 30)
    return None

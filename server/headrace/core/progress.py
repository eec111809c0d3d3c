"""Up to where a shard is done with, when its records are taken in order and finished in any order.

The ledger answers one question: what is the highest position below which nothing is open?
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from zlib import crc32

from headrace.model import TRIM_HORIZON, Checkpoint, Lane, Position, PositionKind, Record

#: Where it is kept that the consumer group of a topic's mapping has begun: a lane of its own beside the partitions,
#: whose positions the broker keeps.
GROUP = "group"


class Ledger:
    """The records of one shard between being read and being done with.

    Of a run of records that are done with, only the last is kept: what is kept grows with what is open, and not with
    what was finished while something stayed open.
    """

    def __init__(self, start: Position) -> None:
        self._position = start
        self._open: dict[str, _Entry] = {}
        self._first: _Entry | None = None
        self._last: _Entry | None = None
        self._ahead = 0

    @property
    def position(self) -> Position:
        """Where a reader would have to go on so that nothing is missed: the safe checkpoint."""
        return self._position

    @property
    def oldest(self) -> float | None:
        """When the first open record arrived; None when none is open."""
        return None if self._first is None else self._first.arrived

    @property
    def ahead(self) -> int:
        """How many records were dealt with that lie beyond the safe position: these come again after a death."""
        return self._ahead

    def __len__(self) -> int:
        """How many records are open."""
        return len(self._open)

    def track(self, records: Iterable[Record]) -> None:
        """Records that were read, in the order of the shard."""
        for record in records:
            entry = _Entry(record, self._last)
            if self._last is None:
                self._first = entry
            else:
                self._last.after = entry
            self._last = self._open[record.id] = entry

    def done(self, sequence_numbers: Iterable[str], *, dropped: bool = False) -> bool:
        """Records that are done with, in any order: dealt with, or `dropped` unseen. Returns whether the safe position
        has moved."""
        safe = None
        for number in sequence_numbers:
            entry = self._open.pop(number, None)
            if entry is None:
                continue
            before, after = entry.before, entry.after
            if before is None:
                safe, self._first = entry.until, after
                self._ahead -= entry.ahead
            else:
                before.until, before.after = entry.until, after
                before.ahead += entry.ahead + (not dropped)
                self._ahead += not dropped
            if after is None:
                self._last = before
            else:
                after.before = before
        if safe is None:
            return False
        self._position = Position(PositionKind.AFTER, safe)
        return True


class _Entry:
    """An open record. `until` is the last record before the next open one: itself, or one that is done with; `ahead`
    is how many of those between were dealt with."""

    __slots__ = ("after", "ahead", "arrived", "before", "until")

    def __init__(self, record: Record, before: _Entry | None) -> None:
        self.until = record.id
        self.arrived = record.arrived
        self.before = before
        self.after: _Entry | None = None
        self.ahead = 0


def first_position(settings: Mapping[str, Any]) -> Position:
    """Where a shard without a checkpoint is begun.

    With LATEST, the shards of the moment of creation have their checkpoints from then on; one without is younger than
    the mapping, so that all of it is wanted.
    """
    if settings.get("StartingPosition") == PositionKind.AT_TIMESTAMP.value:
        return Position(PositionKind.AT_TIMESTAMP, timestamp=float(settings["StartingPositionTimestamp"]))
    return TRIM_HORIZON


def readable(lanes: Sequence[Lane], ended: Collection[str], running: Collection[str] = ()) -> list[Lane]:
    """The shards whose turn it is: not ended themselves, and all of their parents ended, or no longer there.

    A parent that the stream has forgotten and whose records are still worked on (`running`) is waited for too.
    """
    there = {lane.id for lane in lanes}.union(running)
    return [
        lane
        for lane in lanes
        if lane.id not in ended and all(parent in ended or parent not in there for parent in lane.parents)
    ]


def of_this_stream(checkpoints: Mapping[str, Checkpoint], stream: str) -> dict[str, Checkpoint]:
    """The checkpoints that were made in this stream, and not in an earlier one of the same name."""
    return {lane: checkpoint for lane, checkpoint in checkpoints.items() if checkpoint.stream == stream}


def lane_of(order_key: str | None, lanes: int) -> int:
    """Which of so many lanes of a shard takes the records of a key: always the same one, in every process."""
    return 0 if order_key is None or lanes == 1 else crc32(order_key.encode("utf-8", "surrogatepass")) % lanes

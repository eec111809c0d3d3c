"""Up to where a shard is done with, when its records are taken in order and finished in any order.

The ledger answers one question: what is the highest position below which nothing is open? It keeps the open records and
those that were finished before them, and nothing else, so it stays small however long a shard is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from zlib import crc32

from headrace.model import TRIM_HORIZON, Checkpoint, Lane, Position, PositionKind


class Ledger:
    """The records of one shard between being read and being done with, by sequence number."""

    def __init__(self, start: Position) -> None:
        self._position = start
        self._open: deque[str] = deque()
        self._done: set[str] = set()

    @property
    def position(self) -> Position:
        """Where a reader would have to go on so that nothing is missed: the safe checkpoint."""
        return self._position

    def __len__(self) -> int:
        """How many records lie between the safe position and the last one taken."""
        return len(self._open)

    def track(self, sequence_numbers: Iterable[str]) -> None:
        """Records that were read, in the order of the shard."""
        self._open.extend(sequence_numbers)

    def done(self, sequence_numbers: Iterable[str]) -> bool:
        """Records that are done with, in any order. Returns whether the safe position has moved."""
        self._done.update(sequence_numbers)
        last = None
        while self._open and self._open[0] in self._done:
            last = self._open.popleft()
            self._done.discard(last)
        if last is None:
            return False
        self._position = Position(PositionKind.AFTER, last)
        return True


def first_position(settings: Mapping[str, Any]) -> Position:
    """Where a shard without a checkpoint is begun.

    With LATEST, the shards of the moment of creation have their checkpoints from then on; one without is younger than
    the mapping, so that all of it is wanted.
    """
    if settings.get("StartingPosition") == PositionKind.AT_TIMESTAMP.value:
        return Position(PositionKind.AT_TIMESTAMP, timestamp=float(settings["StartingPositionTimestamp"]))
    return TRIM_HORIZON


def readable(lanes: Sequence[Lane], ended: Collection[str]) -> list[Lane]:
    """The shards whose turn it is: not ended themselves, and all of their parents ended, or no longer there."""
    there = {lane.id for lane in lanes}
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

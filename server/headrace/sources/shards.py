"""What streams of shards have in common: iterators, the ends of shards, and waiting for the first record.

A kind of stream is a `Dialect`: three requests, and what their refusals mean. `ShardStream` makes a `model.Stream` of
it.

A dialect raises SourceError. Three codes mean something here: `ITERATOR_EXPIRED` from `records` (the iterator is got
anew from the position), `POSITION_LOST` from either (the server does not hold the position, or never did), and
`SOURCE_MISSING` from either, when the stream is gone or the shard is: which of the two, is asked here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.model import Lane, Position, PositionKind, Record, StreamPage
from headrace.sources.pace import Pace, Reader

#: The code of the error for an iterator that is too old.
ITERATOR_EXPIRED = "ExpiredIteratorException"


@dataclass(frozen=True, slots=True)
class Shard:
    """A shard as the server lists it."""

    id: str
    #: The shards that it came from, also when they are not listed any more.
    parents: tuple[str, ...] = ()
    #: No record comes into it any more.
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What one request for records gave."""

    records: tuple[Record, ...] = ()
    #: Where the next request goes on; None when the shard is closed and nothing comes after these records.
    iterator: str | None = None
    #: Seconds that this is behind the newest record of the shard.
    behind: float = 0.0
    #: There is more already, or may well be: the next request follows at once.
    more: bool = False
    #: About how many bytes the records are at the server, where it grants only so many a second.
    size: int = 0


class Dialect(Protocol):
    """One stream, and how its server is asked."""

    @property
    def name(self) -> str:
        """By what writes to the stream are told to `Pace.stir`: the name of the stream or table."""
        ...

    @property
    def page(self) -> int:
        """The most records that one request may ask for."""
        ...

    @property
    def ends_silently(self) -> bool:
        """Whether the end of a closed shard must be told from a page that is empty with nothing `more` behind it, since
        there are servers that never say that a shard has ended."""
        ...

    async def shards(self) -> Sequence[Shard]:
        """All shards that there are now, open and closed."""
        ...

    async def iterator(self, shard: str, at: Position) -> str:
        """A new iterator at a position, which is never ENDED."""
        ...

    async def records(self, shard: str, iterator: str, limit: int) -> Answer:
        """One request for records; `limit` is within `page`."""
        ...


class _Place:
    """Where one shard is read."""

    __slots__ = ("behind", "iterator", "position", "reader")

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.position: Position | None = None
        #: Goes on at the position; None before the first request from there.
        self.iterator: str | None = None
        self.behind = 0.0


class ShardStream:
    """A stream of one mapping. Implements `model.Stream`."""

    def __init__(self, dialect: Dialect, pace: Pace) -> None:
        self._dialect = dialect
        self._pace = pace
        self._places: dict[str, _Place] = {}
        #: Shards that a listing showed as closed.
        self._closed: set[str] = set()

    async def lanes(self) -> Sequence[Lane]:
        """The shards that there are now."""
        shards = await self._dialect.shards()
        known = {shard.id for shard in shards}
        for gone in self._places.keys() - known:
            self._places.pop(gone).reader.close()
        closed = {shard.id for shard in shards if shard.is_closed}
        for name in closed - self._closed:
            if name in self._places:
                self._places[name].reader.hurry()
        self._closed = closed
        return lanes_of(shards)

    async def read(self, lane: Lane, after: Position, limit: int, wait: float) -> StreamPage:
        """Up to `limit` records from the position on; a page has no more than one request gives."""
        if after.kind is PositionKind.ENDED:
            return StreamPage(ended=True)
        until = self._pace.now() + wait
        place = self._places.get(lane.id)
        if place is None:
            place = self._places[lane.id] = _Place(self._pace.reader(self._dialect.name, lane.id))
        if place.position != after:
            if place.position is not None:
                # What the last page left says nothing about another place.
                place.reader.hurry()
            place.position, place.iterator = after, None
        limit = max(1, min(limit, self._dialect.page))
        # Asked at least once, however short `wait` is: an empty page says that there is nothing.
        turn = math.inf
        while self._pace.now() < turn and await place.reader.due(turn):
            turn = until
            is_closed = lane.id in self._closed
            async with place.reader.reading():
                try:
                    answer = await self._records(place, lane.id, after, limit)
                except SourceError as error:
                    if error.code != SOURCE_MISSING:
                        raise
                    return missing(await self._dialect.shards(), lane.id, after, error)
                place.reader.came(more=answer.more, size=answer.size)
            if is_closed:
                # It has an end, which is looked for without waiting for more.
                place.reader.hurry()
            place.iterator, place.behind = answer.iterator, answer.behind
            if answer.records:
                place.position = Position(PositionKind.AFTER, answer.records[-1].id)
            ended = answer.iterator is None or (
                is_closed and self._dialect.ends_silently and not answer.records and not answer.more
            )
            if ended:
                self._places.pop(lane.id, place).reader.close()
            if answer.records or ended:
                return StreamPage(answer.records, ended=ended, behind=answer.behind)
        return StreamPage(behind=place.behind)

    async def close(self) -> None:
        """Nothing is read any more. The connections are everybody's, and stay."""
        while self._places:
            self._places.popitem()[1].reader.close()

    async def _records(self, place: _Place, shard: str, after: Position, limit: int) -> Answer:
        if place.iterator is not None:
            try:
                return await self._dialect.records(shard, place.iterator, limit)
            except SourceError as error:
                # A server that was started anew does not know its own iterators, whatever it calls that.
                if error.is_retry_safe and error.code != ITERATOR_EXPIRED:
                    raise
        place.iterator = await self._dialect.iterator(shard, after)
        return await self._dialect.records(shard, place.iterator, limit)


def lanes_of(shards: Sequence[Shard]) -> tuple[Lane, ...]:
    """Shards as lanes. Parents that are gone are named too: what was read of them may still be in somebody's hands."""
    return tuple(Lane(shard.id, shard.parents) for shard in shards)


def missing(shards: Sequence[Shard], shard: str, after: Position, error: SourceError) -> StreamPage:
    """What it means that the server of an existing stream does not find a shard, or what is asked of it."""
    if after.kind is PositionKind.AFTER:
        raise SourceError(error.message, code=POSITION_LOST) from error
    if any(shard == listed.id for listed in shards):
        raise error
    # So old that the stream forgot it: nothing is left to be read of it.
    return StreamPage(ended=True)

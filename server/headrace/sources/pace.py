"""How often shards are read: never more than their server allows, seldom while nothing happens, at once after a write.

A reader of a shard asks for its turn before each read and says after it what came. All readers of one service in a
process share one `Pace`, so that several mappings on one shard do not overstep together what the shard grants. Time is
the event loop's, which never goes back.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from weakref import WeakValueDictionary

from headrace.clock import Clock


@dataclass(frozen=True, slots=True)
class Budget:
    """What reading may cost. A read that found more than it could take is followed by another one at once, within
    `spacing` and `bytes_per_second`; all others wait for `idle` and their share of `together`."""

    #: Seconds from one read of a shard to the next of the same reader.
    idle: float
    #: Seconds from the answer to any reader of a shard to the next read of it.
    spacing: float = 0.0
    #: What a shard gives in a second; None without bound.
    bytes_per_second: float | None = None
    #: Reads in a second by all readers at rest; None without bound. Those of a quarter of a second may come at once.
    together: float | None = None


#: For an endpoint that was named to us: a server that is near and costs nothing. With two idle shards, a new record is
#: seen after 25 ms at the latest; a thousand idle shards are read every 10 s.
NAMED = Budget(idle=0.025, together=100.0)
#: For one whose writes we hear of: reading without news is only a safeguard there.
WITH_NEWS = Budget(idle=1.0, together=25.0)

#: Seconds between two reads of a shard at the least when each one follows the news of a write; and such reads in a
#: second by all readers where `together` bounds those at rest.
AFTER_NEWS = 0.025
NEWS_TOGETHER = 200.0
#: Event loops count in milliseconds: waiting for less than one is waiting for nothing, again and again.
GRAIN = 0.001
#: The part of a second whose reads may come at once.
_BURST = 0.25


class Pace:
    """The pace of all readers of one service at one endpoint."""

    def __init__(self, budget: Budget, clock: Clock) -> None:
        self.budget = budget
        self.clock = clock
        self._rests = None if budget.together is None else _Slots(budget.together)
        self._news = None if budget.together is None else _Slots(NEWS_TOGETHER)
        self._shards: WeakValueDictionary[tuple[str, str], _Shard] = WeakValueDictionary()
        self._readers: dict[str, set[Reader]] = {}

    def reader(self, stream: str, shard: str) -> Reader:
        """A reader of a shard, until it is closed. `stream` is the name by which `stir` is told of writes."""
        known = self._shards.get((stream, shard))
        if known is None:
            known = self._shards[stream, shard] = _Shard()
        reader = Reader(self, stream, known)
        self._readers.setdefault(stream, set()).add(reader)
        return reader

    def stir(self, stream: str | None) -> None:
        """Something was written to this stream just now; None: to one of them."""
        for name in list(self._readers) if stream is None else (stream,):
            for reader in self._readers.get(name, ()):
                reader.hurry()

    def now(self) -> float:
        return asyncio.get_running_loop().time()

    def rest(self, earliest: float) -> float:
        """When a reader at rest may read."""
        return earliest if self._rests is None else self._rests.take(earliest)

    def give_back_rest(self, moment: float) -> None:
        """What `rest` gave is not needed any more."""
        if self._rests is not None and moment > self.now():
            self._rests.give_back(moment)

    def follow_news(self, earliest: float) -> float:
        """When a reader may read that was told of something new."""
        return earliest if self._news is None else self._news.take(earliest)

    def forget(self, reader: Reader) -> None:
        readers = self._readers.get(reader.stream, set())
        readers.discard(reader)
        if not readers:
            self._readers.pop(reader.stream, None)


class Reader:
    """One mapping's reader of one shard. It reads one page at a time: `due`, and then `came` within `reading`."""

    def __init__(self, pace: Pace, stream: str, shard: _Shard) -> None:
        self.stream = stream
        self._pace = pace
        self._shard = shard
        #: When the next read is due, and when the last one began.
        self._at = 0.0
        self._began = 0.0
        self._news = asyncio.Event()
        self._hurries = False

    def hurry(self) -> None:
        """There is something new to be read."""
        self._news.set()

    async def due(self, until: float) -> bool:
        """Wait for the next turn; False when it does not come until then."""
        while True:
            now = self._pace.now()
            if self._news.is_set() and not self._hurries:
                self._hurries = True
                if self._at > now:
                    self._pace.give_back_rest(self._at)
                    self._at = self._pace.follow_news(max(now, self._began + AFTER_NEWS))
            if now + GRAIN > self._at:
                return True
            if now >= until:
                return False
            if self._hurries:
                await self._pace.clock.sleep(min(self._at, until) - now)
            else:
                try:
                    async with asyncio.timeout(min(self._at, until) - now):
                        await self._news.wait()
                except TimeoutError:
                    continue

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[None]:
        """Around one request to the shard: news that come from now on are about what it may not have seen."""
        self._news.clear()
        self._hurries = False
        pace, shard = self._pace, self._shard
        self._began = pace.now()
        if not pace.budget.spacing:
            yield
            return
        async with shard.lock:
            if (rest := shard.free_at - pace.now()) > 0:
                await pace.clock.sleep(rest)
            self._began = pace.now()
            try:
                yield
            finally:
                shard.free_at = max(shard.free_at, pace.now() + pace.budget.spacing)

    def came(self, *, more: bool, size: int) -> None:
        """A page came, of about so many bytes; `more`: it left something behind."""
        budget, now = self._pace.budget, self._pace.now()
        if budget.bytes_per_second is not None:
            self._shard.free_at = max(self._shard.free_at, now + size / budget.bytes_per_second)
        self._at = now if more else self._pace.rest(max(now, self._began + budget.idle))

    def close(self) -> None:
        if not self._hurries:
            self._pace.give_back_rest(self._at)
        self._pace.forget(self)


class _Shard:
    """What all readers of a shard wait for."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.free_at = 0.0


class _Slots:
    """Moments for reads, so many in a second; each is given out once."""

    def __init__(self, rate: float) -> None:
        self._every = 1 / rate
        self._burst = _BURST
        self._next = 0.0
        self._returned: list[float] = []

    def take(self, earliest: float) -> float:
        """The first free moment from `earliest` on."""
        while self._returned and self._returned[0] < earliest:
            heapq.heappop(self._returned)
        moment = max(earliest, self._next - self._burst)
        if self._returned and self._returned[0] <= moment:
            return heapq.heappop(self._returned)
        self._next = max(self._next, moment) + self._every
        return moment

    def give_back(self, moment: float) -> None:
        heapq.heappush(self._returned, moment)

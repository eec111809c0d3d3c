"""The store that keeps nothing: for tests, for throw-away servers, and as the index of the one that does."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Hashable, Iterable, Mapping, Sequence

from headrace.model import Counters, EventSourceMapping
from headrace.store.base import ListPage


class _Shelves:
    """Places in the order of creation, by some key. A page is found by bisection, however many there are."""

    def __init__(self) -> None:
        self._shelves: dict[Hashable, list[int]] = {}

    def add(self, key: Hashable, place: int) -> None:
        insort(self._shelves.setdefault(key, []), place)

    def remove(self, key: Hashable, place: int) -> None:
        shelf = self._shelves[key]
        del shelf[bisect_left(shelf, place)]
        if not shelf:
            del self._shelves[key]

    def of(self, key: Hashable) -> Sequence[int]:
        return self._shelves.get(key, ())


#: The key of the shelf that has every mapping.
_ALL = ""


class MemoryStore:
    """Mappings in dictionaries, with shelves for each way of looking them up."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._by_place: dict[int, EventSourceMapping] = {}
        #: By source, by function, by both, and all; a key is what `_keys` makes of a mapping.
        self._shelves = _Shelves()
        self._counters: dict[str, Counters] = {}
        self._last_place = 0

    def add(self, mapping: EventSourceMapping) -> None:
        self.put(self.next_place, mapping)

    def put(self, place: int, mapping: EventSourceMapping) -> None:
        """Keep a new mapping at this place, which must be later than all before."""
        if mapping.uuid in self._places:
            raise ValueError(f"there is a mapping {mapping.uuid} already")
        self._last_place = place
        self._places[mapping.uuid] = place
        self._by_place[place] = mapping
        for key in _keys(mapping):
            self._shelves.add(key, place)

    @property
    def next_place(self) -> int:
        return self._last_place + 1

    def get(self, uuid: str) -> EventSourceMapping | None:
        place = self._places.get(uuid)
        return None if place is None else self._by_place[place]

    def replace(self, mapping: EventSourceMapping) -> None:
        place = self._places[mapping.uuid]
        before, after = set(_keys(self._by_place[place])), set(_keys(mapping))
        for key in before - after:
            self._shelves.remove(key, place)
        for key in after - before:
            self._shelves.add(key, place)
        self._by_place[place] = mapping

    def remove(self, uuid: str) -> None:
        place = self._places.pop(uuid, None)
        self._counters.pop(uuid, None)
        if place is not None:
            for key in _keys(self._by_place.pop(place)):
                self._shelves.remove(key, place)

    def page(self, after: int, limit: int, source_arn: str | None, function_arn: str | None) -> ListPage:
        if source_arn is not None and function_arn is not None:
            places = self._shelves.of((source_arn, function_arn))
        elif source_arn is not None:
            places = self._shelves.of(("source", source_arn))
        elif function_arn is not None:
            places = self._shelves.of(("function", function_arn))
        else:
            places = self._shelves.of(_ALL)
        start = bisect_right(places, after)
        chosen = places[start : start + limit]
        is_last = start + limit >= len(places)
        return ListPage(tuple(self._by_place[place] for place in chosen), None if is_last else chosen[-1])

    def between(self, source_arn: str | None, function_arn: str) -> Sequence[EventSourceMapping]:
        return [self._by_place[place] for place in self._shelves.of((source_arn, function_arn))]

    def all(self) -> Sequence[EventSourceMapping]:
        return [self._by_place[place] for place in self._shelves.of(_ALL)]

    def counters(self) -> Mapping[str, Counters]:
        return self._counters

    def save_counters(self, counters: Iterable[tuple[str, Counters]]) -> None:
        self._counters.update((uuid, value) for uuid, value in counters if uuid in self._places)

    def close(self) -> None:
        """Nothing to close."""


def _keys(mapping: EventSourceMapping) -> tuple[Hashable, ...]:
    source, function = mapping.source_arn, mapping.function_arn
    return _ALL, ("source", source), ("function", function), (source, function)

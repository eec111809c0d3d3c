"""The store that keeps nothing: for tests, for throw-away servers, and as the index of the one that does."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from headrace.model import Counters, EventSourceMapping
from headrace.store.base import ListPage


class _Shelf:
    """Places in the order of creation. A page is found by bisection, so its cost does not depend on how many there are."""

    __slots__ = ("places",)

    def __init__(self) -> None:
        self.places: list[int] = []

    def add(self, place: int) -> None:
        self.places.append(place)  # places only grow

    def remove(self, place: int) -> None:
        index = bisect_right(self.places, place) - 1
        if index >= 0 and self.places[index] == place:
            del self.places[index]


class MemoryStore:
    """Mappings in dictionaries, with a shelf for each way of listing them."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._by_place: dict[int, EventSourceMapping] = {}
        self._everything = _Shelf()
        self._of_source: dict[str, _Shelf] = {}
        self._of_function: dict[str, _Shelf] = {}
        self._counters: dict[str, Counters] = {}
        self._last_place = 0

    def add(self, mapping: EventSourceMapping) -> None:
        self.put(self._last_place + 1, mapping)

    def put(self, place: int, mapping: EventSourceMapping) -> None:
        """Keep a new mapping at this place, which must be later than all before."""
        if mapping.uuid in self._places:
            raise ValueError(f"there is a mapping {mapping.uuid} already")
        self._last_place = place
        self._places[mapping.uuid] = place
        self._by_place[place] = mapping
        self._everything.add(place)
        self._of_source.setdefault(mapping.source_arn or "", _Shelf()).add(place)
        self._of_function.setdefault(mapping.function_arn, _Shelf()).add(place)

    @property
    def next_place(self) -> int:
        return self._last_place + 1

    def place_of(self, uuid: str) -> int:
        return self._places[uuid]

    def get(self, uuid: str) -> EventSourceMapping | None:
        place = self._places.get(uuid)
        return None if place is None else self._by_place[place]

    def replace(self, mapping: EventSourceMapping) -> None:
        place = self._places[mapping.uuid]
        before = self._by_place[place]
        if before.function_arn != mapping.function_arn:
            _take_off(self._of_function, before.function_arn, place)
            shelf = self._of_function.setdefault(mapping.function_arn, _Shelf())
            shelf.add(place)
            shelf.places.sort()
        self._by_place[place] = mapping

    def remove(self, uuid: str) -> None:
        place = self._places.pop(uuid, None)
        self._counters.pop(uuid, None)
        if place is None:
            return
        mapping = self._by_place.pop(place)
        self._everything.remove(place)
        _take_off(self._of_source, mapping.source_arn or "", place)
        _take_off(self._of_function, mapping.function_arn, place)

    def page(self, after: int, limit: int, source_arn: str | None, function_arn: str | None) -> ListPage:
        shelves = []
        if source_arn is not None:
            shelves.append(self._of_source.get(source_arn, _Shelf()))
        if function_arn is not None:
            shelves.append(self._of_function.get(function_arn, _Shelf()))
        places = min((shelf.places for shelf in shelves), key=len) if shelves else self._everything.places
        found: list[EventSourceMapping] = []
        last = after
        for index in range(bisect_right(places, after), len(places)):
            mapping = self._by_place[places[index]]
            if source_arn is not None and mapping.source_arn != source_arn:
                continue
            if function_arn is not None and mapping.function_arn != function_arn:
                continue
            if len(found) == limit:
                return ListPage(tuple(found), last)
            found.append(mapping)
            last = places[index]
        return ListPage(tuple(found), None)

    def of_source(self, source_key: str) -> Sequence[EventSourceMapping]:
        shelf = self._of_source.get(source_key)
        return [] if shelf is None else [self._by_place[place] for place in shelf.places]

    def all(self) -> Sequence[EventSourceMapping]:
        return [self._by_place[place] for place in self._everything.places]

    def counters(self) -> Mapping[str, Counters]:
        return self._counters

    def save_counters(self, counters: Iterable[tuple[str, Counters]]) -> None:
        self._counters.update((uuid, value) for uuid, value in counters if uuid in self._places)

    def close(self) -> None:
        """Nothing to close."""


def _take_off(shelves: dict[str, _Shelf], key: str, place: int) -> None:
    shelf = shelves[key]
    shelf.remove(place)
    if not shelf.places:
        del shelves[key]

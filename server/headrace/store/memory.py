"""The store that keeps nothing: for tests, for throw-away servers, and as the index of the one that does."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from headrace.deployed import DeployedFunction, QueuedEvent
from headrace.model import Checkpoint, Counters, EventSourceMapping
from headrace.store.base import Lease, LeaseLostError, ListPage


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


@dataclass(slots=True)
class _Lane:
    """How far a lane has been dealt with, and who may read it until when; `owner` is None while nobody may."""

    checkpoint: Checkpoint | None = None
    owner: str | None = None
    epoch: int = 0
    expires: float = 0.0


#: The key of the shelf that has every mapping.
_ALL = ""


class MemoryStore:
    """Mappings in dictionaries, with shelves for each way of looking them up; functions and events."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._by_place: dict[int, EventSourceMapping] = {}
        #: By source, by function, by both, and all; a key is what `_keys` makes of a mapping.
        self._shelves = _Shelves()
        self._counters: dict[str, Counters] = {}
        self._lanes: dict[str, dict[str, _Lane]] = {}
        self._functions: dict[str, DeployedFunction] = {}
        self._events: dict[str, QueuedEvent] = {}
        self._last_place = 0
        # One number for all lanes: a lane that was forgotten and comes again must not repeat the epochs it had.
        self._last_epoch = 0

    def add(self, mapping: EventSourceMapping, checkpoints: Mapping[str, Checkpoint] | None = None) -> None:
        self.put(self.next_place, mapping)
        for lane, checkpoint in (checkpoints or {}).items():
            self.put_lane(mapping.uuid, lane, checkpoint, 0)

    def put(self, place: int, mapping: EventSourceMapping) -> None:
        """Keep a new mapping at this place, which must be later than all before."""
        if mapping.uuid in self._places:
            raise ValueError(f"there is a mapping {mapping.uuid} already")
        self._last_place = place
        self._places[mapping.uuid] = place
        self._by_place[place] = mapping
        for key in _keys(mapping):
            self._shelves.add(key, place)

    def put_lane(self, uuid: str, lane: str, checkpoint: Checkpoint | None, epoch: int) -> None:
        """Keep a lane as it was left, leased to nobody. The mapping is there."""
        self._lanes.setdefault(uuid, {})[lane] = _Lane(checkpoint, epoch=epoch)
        self._last_epoch = max(self._last_epoch, epoch)

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
        self._lanes.pop(uuid, None)
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

    def checkpoints(self, uuid: str) -> Mapping[str, Checkpoint]:
        lanes = self._lanes.get(uuid, {})
        return {lane: row.checkpoint for lane, row in lanes.items() if row.checkpoint is not None}

    def next_epoch(self, uuid: str, lane: str, owner: str, now: float) -> int | None:
        """The epoch of the lease that this owner would get now; None when it would get none."""
        if uuid not in self._places:
            return None
        row = self._lanes.get(uuid, {}).get(lane)
        if row is not None and row.owner not in (None, owner) and row.expires > now:
            return None
        return self._last_epoch + 1

    def acquire(self, uuid: str, lane: str, owner: str, now: float, until: float) -> Lease | None:
        epoch = self.next_epoch(uuid, lane, owner, now)
        if epoch is None:
            return None
        self._last_epoch = epoch
        row = self._lanes.setdefault(uuid, {}).setdefault(lane, _Lane())
        row.owner, row.epoch, row.expires = owner, epoch, until
        return Lease(uuid, lane, owner, epoch, row.checkpoint)

    def renew(self, owner: str, now: float, until: float) -> Collection[tuple[str, str]]:
        renewed = set()
        for uuid, lanes in self._lanes.items():
            for lane, row in lanes.items():
                if row.owner == owner and row.expires > now:
                    row.expires = until
                    renewed.add((uuid, lane))
        return renewed

    def is_current(self, lease: Lease) -> bool:
        """Whether nobody has taken, released or forgotten the lane since. One that has merely run out is current."""
        row = self._lanes.get(lease.uuid, {}).get(lease.lane)
        return row is not None and (row.owner, row.epoch) == (lease.owner, lease.epoch)

    def save_checkpoint(self, lease: Lease, checkpoint: Checkpoint) -> None:
        if not self.is_current(lease):
            raise LeaseLostError(f"lane {lease.lane} of mapping {lease.uuid} is no longer leased to {lease.owner}")
        self._lanes[lease.uuid][lease.lane].checkpoint = checkpoint

    def release(self, lease: Lease) -> None:
        if self.is_current(lease):
            self._lanes[lease.uuid][lease.lane].owner = None

    def forget_lanes(self, uuid: str, lanes: Iterable[str]) -> None:
        kept = self._lanes.get(uuid, {})
        for lane in lanes:
            kept.pop(lane, None)

    def functions(self) -> Sequence[DeployedFunction]:
        return [self._functions[name] for name in sorted(self._functions)]

    def function(self, name: str) -> DeployedFunction | None:
        return self._functions.get(name)

    def put_function(self, function: DeployedFunction) -> None:
        self._functions[function.name] = function

    def remove_function(self, name: str) -> None:
        self._functions.pop(name, None)

    def events(self) -> Sequence[QueuedEvent]:
        return sorted(self._events.values(), key=lambda event: event.due)

    def put_event(self, event: QueuedEvent) -> None:
        self._events[event.id] = event

    def remove_event(self, id: str) -> None:
        self._events.pop(id, None)

    def close(self) -> None:
        """Nothing to close."""


def _keys(mapping: EventSourceMapping) -> tuple[Hashable, ...]:
    source, function = mapping.source_arn, mapping.function_arn
    return _ALL, ("source", source), ("function", function), (source, function)

"""What holds in every story of a stream, for its mapping (that without a name).

Batches are of one shard, in order, and keep to ParallelizationFactor and MaximumRecordAgeInSeconds. Records of a key
are dealt with in order, over splits and merges too, and never in flight twice; without lanes the same holds for all
records of a shard. A batch fails no oftener than MaximumRetryAttempts allows. The state of a tumbling window tells of
every record that the function has dealt with in it. A checkpoint never moves back, nor past a record that no function
has dealt with, unless a filter drops it, the stream has lost it, or it may be given up and its destination, if there is
one, knows.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from laws import Flight, Laws, group_of

from headrace.core.filters import compile_patterns
from headrace.model import EventSourceMapping, Options, Position, PositionKind, Record
from headrace.sources.memory_streams import MemoryStream


@dataclass(frozen=True)
class Put:
    """A record, with its shard and the one stream of that name that it was put into."""

    name: str
    record: Record
    shard: str
    stream: str


class StreamLaws(Laws):
    def __init__(self, stream: MemoryStream, kept: Callable[[], Sequence[EventSourceMapping]]) -> None:
        super().__init__(stream.clock, kept)
        self.stream = stream
        self.puts: dict[str, Put] = {}
        self.names: dict[str, str] = {}
        #: Of the mapping, as they were one after the other.
        self._functions: set[str] = set()
        self._options: list[Options] = []
        #: Records by key, by shard, and those that nobody has to see any more.
        self._keys: dict[str, list[str]] = defaultdict(list)
        self._shards: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._resolved: set[str] = set()
        #: How often a batch has failed in the hands of one poller, and what it may give up for that.
        self._failures: dict[tuple[str, ...], int] = defaultdict(int)
        self._exhausted: set[str] = set()
        #: What the state of a shard's window should be, and how many records of a shard its checkpoint has passed.
        self._states: dict[str, list[str]] = {}
        self._passed: dict[tuple[str, str], int] = defaultdict(int)

    # --- what the world tells

    def chosen(self, function: str, chosen: Options) -> None:
        """The mapping has these options from now on."""
        self._functions.add(function)
        self._options.append(chosen)

    def put(self, name: str, sequence: str, shard: str) -> None:
        record = self.stream.shards[shard].records[-1]
        assert record.id == sequence
        self.puts[name] = Put(name, record, shard, self.stream.identity)
        self.names[sequence] = name
        self._keys[group_of(name)].append(name)
        self._shards[self.stream.identity, shard].append(name)

    def unwanted(self, names: Iterable[str]) -> None:
        """The mapping begins after these."""
        self._resolved.update(names)

    def other_poller(self) -> None:
        """Attempts are counted anew, and windows are begun anew."""
        self._failures.clear()
        self._states.clear()

    def answered(self, function: str, event: Any, answer: str | None) -> None:
        if function not in self._functions:
            return
        ids = self._ids(event)
        done = ids
        document = json.loads(answer) if answer else None
        if any(chosen.report_batch_item_failures for chosen in self._options) and isinstance(document, dict):
            reported = document.get("batchItemFailures") or []
            sequences = [item.get("itemIdentifier") for item in reported]
            places = [place for place, id in enumerate(ids) if self.puts[id].record.id in sequences]
            if reported:
                done = ids[: min(places)] if len(places) == len(sequences) else []
        if answer is None or ("window" in event and "state" not in (document or {})):
            done = []
        if ids and not done:
            self._failed(tuple(ids))
        if "window" not in event:
            self._resolved.update(done)
        elif event["isFinalInvokeForWindow"]:
            if answer is not None:
                self._resolved.update(self._states.pop(event["shardId"], []))
        elif done:
            self._states[event["shardId"]] = [*self._states.get(event["shardId"], []), *done]

    def documented(self, names: Sequence[str], condition: str, count: int) -> None:
        """A destination has been told of these records."""
        for name in names:
            if not self._may_be_given_up(name):
                self.break_(f"{name} was given up too early: {condition}")
        if condition == "RetryAttemptsExhausted" and count - 1 not in {c.maximum_retries for c in self._options}:
            self.break_(f"{names} are said to have been invoked {count} times")
        self._resolved.update(names)

    def checkpointed(self, shard: str, position: Position) -> None:
        """The checkpoint of a shard has moved here."""
        if position.kind not in (PositionKind.AFTER, PositionKind.ENDED):
            return
        where = self.stream.identity, shard
        names = self._shards[where]
        place = len(names)
        if position.kind is PositionKind.AFTER:
            if self.puts[self.names[position.value]].stream != self.stream.identity:
                return  # the stream has been replaced, and its reader does not know yet
            place = names.index(self.names[position.value]) + 1
            if place < self._passed[where]:
                self.break_(f"the checkpoint of {shard} went back to {names[place - 1]}")
        for name in names[self._passed[where] : place]:
            if not self.is_done(name):
                self.break_(f"the checkpoint of {shard} passed {name}")
        self._passed[where] = place

    def left(self) -> list[str]:
        """Records that nobody has dealt with, and shards whose checkpoint does not say that all is done."""
        undone = [name for name in self.puts if not self.is_done(name)]
        late = [
            shard.id
            for shard in self.stream.shards.values()
            if shard.records and self._passed[self.stream.identity, shard.id] < self._count(shard.id)
        ]
        return undone + late

    def parallelizations(self) -> list[int]:
        """How many lanes a shard has had, the latest first."""
        return list(dict.fromkeys(chosen.parallelization for chosen in reversed(self._options)))

    # --- what holds

    def is_within_limits(self, flight: Flight, chosen: Options) -> None:
        if flight.function not in self._functions:
            return
        if len({(self.puts[id].stream, self.puts[id].shard) for id in flight.ids}) > 1:
            self.break_(f"{flight.ids} are of several shards")
        beside = [
            other
            for other in self.in_flight
            if other.function == flight.function and self._shard(other) == self._shard(flight)
        ]
        if len(beside) >= chosen.parallelization:
            self.break_(f"{len(beside) + 1} batches of one shard in flight at once")
        now = self._clock.now()
        age = float("inf") if chosen.maximum_record_age is None else chosen.maximum_record_age
        for id in flight.ids:
            if now >= self.puts[id].record.arrived + age:
                self.break_(f"{id} is too old to be invoked")

    def is_in_order(self, flight: Flight) -> None:
        if flight.function not in self._functions:
            return
        ids = list(flight.ids)
        if ids != sorted(ids, key=lambda id: self.puts[id].record.id):
            self.break_(f"{ids} are not in order")
        done = set[str]()
        if "window" in flight.event:
            done = set(self._states.get(flight.event["shardId"], []))
            self._has_its_state(flight)
        whole = all(chosen.parallelization == 1 for chosen in self._options)
        for key in {group_of(id) for id in ids}:
            of_key = [id for id in ids if group_of(id) == key]
            self._is_next([id for id in of_key if id not in self._resolved], self._keys[key], done)
        if whole and ids:
            put = self.puts[ids[0]]
            self._is_next([id for id in ids if id not in self._resolved], self._shards[put.stream, put.shard], done)
        for other in self.in_flight:
            if other.function in self._functions and set(map(group_of, other.ids)) & set(map(group_of, ids)):
                self.break_(f"{ids} and {list(other.ids)} share a key and are in flight at once")

    def _is_next(self, ids: Sequence[str], line: Sequence[str], done: set[str]) -> None:
        """Whether these are the first ones of a line that are not dealt with."""
        waiting = iter(name for name in line if name not in self._resolved)
        for id in ids:
            first = next(
                (name for name in waiting if name == id or not (name in done or self.is_done(name))),
                None,
            )
            if first != id:
                self.break_(f"{id} overtook {first}")
                return

    def _has_its_state(self, flight: Flight) -> None:
        seen = seen_in(flight.event)
        expected = self._states.get(flight.event["shardId"], [])
        if seen != expected:
            self.break_(f"a window's state tells of {seen} where {expected} were dealt with")
        _, end = bounds_of(flight.event)
        for id in flight.ids:
            if self.puts[id].record.arrived >= end:
                self.break_(f"{id} is in a window that ended before it arrived")

    def _failed(self, ids: tuple[str, ...]) -> None:
        self._failures[ids] += 1
        limits = [chosen.maximum_retries for chosen in self._options]
        if None not in limits and self._failures[ids] > max(limits) + 1:  # type: ignore[type-var, operator]
            self.break_(f"{ids} failed {self._failures[ids]} times")
        # In halves, a batch brings along the failures that it had as a whole.
        if any(limit is not None and (self._failures[ids] > limit or chosen.bisect)
               for limit, chosen in zip(limits, self._options, strict=True)):  # fmt: skip
            self._exhausted.update(ids)

    def is_done(self, name: str) -> bool:
        """Whether nobody has to see this record any more."""
        if name in self._resolved or not self._is_held(name) or self.is_dropped(name):
            return True
        return any(chosen.on_failure is None for chosen in self._options) and self._may_be_given_up(name)

    def _may_be_given_up(self, name: str) -> bool:
        ages = [chosen.maximum_record_age for chosen in self._options] + [self.stream.retention]
        age = min(age for age in ages if age is not None)
        return name in self._exhausted or self._clock.now() >= self.puts[name].record.arrived + age

    def _is_held(self, name: str) -> bool:
        put = self.puts[name]
        shard = self.stream.shards.get(put.shard)
        if shard is None or put.stream != self.stream.identity:
            return False
        place = bisect_left(shard.records, put.record.id, key=attrgetter("id"))
        return place < len(shard.records) and shard.records[place].id == put.record.id

    def is_dropped(self, name: str) -> bool:
        """Whether a filter drops this record, or has dropped it."""
        patterns = {chosen.filters for chosen in self._options if chosen.filters}
        record = self.puts[name].record
        return any(compile_patterns(self.stream.kind, each).split([record])[1] for each in patterns)

    def _count(self, shard: str) -> int:
        return len(self._shards[self.stream.identity, shard])

    def _ids(self, event: Any) -> list[str]:
        return [self.names[sequence_of(record)] for record in event["Records"]]

    def _shard(self, flight: Flight) -> str:
        return self.puts[flight.ids[0]].shard if flight.ids else str(flight.event["shardId"])


def sequence_of(record: Any) -> str:
    """The sequence number of a record in an event."""
    return str(record["kinesis"]["sequenceNumber"] if "kinesis" in record else record["dynamodb"]["SequenceNumber"])


def seen_in(event: Any) -> list[str]:
    """The records that a window's state tells of."""
    return list((event["state"] or {}).get("seen", []))


def bounds_of(event: Any) -> tuple[float, float]:
    """When an event's tumbling window begins and ends."""
    start, end = (datetime.fromisoformat(event["window"][name]).timestamp() for name in ("start", "end"))
    return start, end

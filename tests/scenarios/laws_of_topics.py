"""What holds in every story of a topic, for its mapping (that without a name).

A function is invoked with records only of partitions that are ours, in the order of each, and no partition is in two
batches in flight, unless it was taken away meanwhile. Batches keep to MaximumPollers, MaximumRecordAgeInSeconds and
6 MB. A batch fails no oftener than MaximumRetryAttempts allows. What the group has committed never moves back, nor past
a record that no function has dealt with, unless a filter drops it, the topic has lost it, another member has dealt with
it, or it may be given up and its destination, if there is one, knows. Nothing is committed of a partition that was
taken away.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from laws import Flight, Laws

from headrace.core.filters import compile_patterns
from headrace.core.gather import MAXIMUM_EVENT_BYTES
from headrace.model import EventSourceMapping, Options, Record, SourceKind
from headrace.sources.memory_topics import MemoryTopic

#: The most batches in flight without limits of one's own (documented).
MOST_POLLERS = 200


class TopicLaws(Laws):
    def __init__(self, topic: MemoryTopic, kind: SourceKind, kept: Callable[[], Sequence[EventSourceMapping]]) -> None:
        super().__init__(topic.clock, kept)
        self.topic = topic
        self._kind = kind
        self.records: dict[str, Record] = {}
        self.names: dict[str, str] = {}
        #: Of the mapping, as they were one after the other.
        self._functions: set[str] = set()
        self._options: list[Options] = []
        #: Records by partition, in order, and those that nobody has to see any more.
        self._lines: dict[str, list[str]] = defaultdict(list)
        self._resolved: set[str] = set()
        #: How often a batch, and a record, has failed in the hands of one poller, and what it may give up for that.
        self._failures: dict[tuple[str, ...], int] = defaultdict(int)
        self._attempts: dict[str, int] = defaultdict(int)
        self._exhausted: set[str] = set()
        #: The partitions that we know to be ours, how often each was taken away, and how often when a batch began.
        self._ours: set[str] = set()
        self._losses: dict[str, int] = defaultdict(int)
        self._began: dict[Flight, Mapping[str, int]] = {}
        #: How many records of a partition the group has passed.
        self._passed: dict[str, int] = defaultdict(int)
        self._begins: dict[str, int] = defaultdict(int)

    # --- what the world tells

    def chosen(self, function: str, chosen: Options) -> None:
        """The mapping has these options from now on."""
        self._functions.add(function)
        self._options.append(chosen)

    def put(self, name: str, id: str) -> None:
        number, offset = map(int, id.split(":"))
        log = self.topic.partitions[number]
        self.records[name] = log.records[offset - log.first]
        self.names[id] = name
        self._lines[log.name].append(name)

    def unwanted(self, ends: Mapping[int, int]) -> None:
        """The mapping begins at these offsets."""
        for number, offset in ends.items():
            lane = self.topic.partitions[number].name
            self._resolved.update(self._lines[lane][:offset])
            self._passed[lane] = self._begins[lane] = offset

    def joined(self) -> None:
        """Another member of ours begins: no partition is ours yet."""
        for lane in tuple(self._ours):
            self.lost(lane)

    def gained(self, lane: str) -> None:
        self._ours.add(lane)

    def lost(self, lane: str) -> None:
        self._ours.discard(lane)
        self._losses[lane] += 1
        line = set(self._lines[lane])
        for ids in [ids for ids in self._failures if line.intersection(ids)]:
            del self._failures[ids]
        for id in line:
            self._attempts.pop(id, None)

    def other_poller(self) -> None:
        """Attempts are counted anew."""
        self._failures.clear()
        self._attempts.clear()

    def elsewhere(self, names: Iterable[str]) -> None:
        """Another member of the group has dealt with these."""
        self._resolved.update(names)

    def answered(self, function: str, event: Any, answer: str | None) -> None:
        if function not in self._functions:
            return
        by_lane = self._by_lane(event)
        ids = [id for lane in by_lane.values() for id in lane]
        done = set(ids) if answer is not None else set[str]()
        if answer and any(chosen.report_batch_item_failures for chosen in self._options):
            reported = self._reported(answer, ids)
            for lane in by_lane.values():
                first = min((place for place, id in enumerate(lane) if id in reported), default=len(lane))
                done -= set(lane[first:])
        if not done:
            self._failed(tuple(ids))
        self._resolved |= done

    def documented(self, names: Sequence[str], condition: str, count: int) -> None:
        """A destination has been told of these records."""
        for name in names:
            if not self._may_be_given_up(name):
                self.break_(f"{name} was given up too early: {condition}")
        if condition.startswith("Retr") and count - 1 not in {c.maximum_retries for c in self._options}:
            self.break_(f"{names} are said to have been invoked {count} times")
        self._resolved.update(names)

    def tries_to_commit(self, done: Mapping[str, str]) -> None:
        """We are about to commit this."""
        for lane, id in done.items():
            if lane not in self._ours:
                self.break_(f"{self.names[id]} is to be committed and {lane} was taken away")

    def committed(self, done: Mapping[str, str]) -> None:
        """The group has got as far as these records, by whomever."""
        for lane, id in done.items():
            place = int(id.partition(":")[2]) + 1
            if place < self._passed[lane]:
                self.break_(f"the group went back to {self.names[id]}")
            for name in self._lines[lane][self._passed[lane] : place]:
                if not self.is_done(name):
                    self.break_(f"the group passed {name}")
            self._passed[lane] = place

    def left(self, committed: Mapping[int, int]) -> list[str]:
        """Records that nobody has dealt with, and partitions whose offset does not say that all is done."""
        undone = [name for name in self.records if not self.is_done(name)]
        late = [
            log.name
            for number, log in enumerate(self.topic.partitions)
            if log.records and max(committed.get(number, 0), self._begins[log.name]) < log.end
        ]
        return undone + late

    # --- what holds

    def is_within_limits(self, flight: Flight, chosen: Options) -> None:
        if flight.function not in self._functions:
            return
        beside = sum(other.function == flight.function for other in self.in_flight)
        if beside >= (MOST_POLLERS if chosen.maximum_pollers is None else chosen.maximum_pollers):
            self.break_(f"{beside + 1} batches in flight at once")
        now = self._clock.now()
        age = float("inf") if chosen.maximum_record_age is None else chosen.maximum_record_age
        for id in flight.ids:
            if now >= self.records[id].arrived + age:
                self.break_(f"{id} is too old to be invoked")

    def is_in_order(self, flight: Flight) -> None:
        if flight.function not in self._functions:
            return
        by_lane = self._by_lane(flight.event)
        if len(json.dumps(flight.event, separators=(",", ":"))) > MAXIMUM_EVENT_BYTES:
            self.break_(f"{flight.ids} are more than an invocation takes")
        for lane, ids in by_lane.items():
            if lane not in self._ours:
                self.break_(f"{ids} were invoked and {lane} is not ours")
            if ids != sorted(ids, key=self._lines[lane].index):
                self.break_(f"{ids} are not in order")
            self._is_next([id for id in ids if id not in self._resolved], self._lines[lane])
        self._began = {other: self._began[other] for other in self.in_flight if other in self._began}
        for other, losses in self._began.items():
            for lane in by_lane.keys() & losses.keys():
                if losses[lane] == self._losses[lane]:
                    self.break_(f"{lane} is in two batches in flight at once: {other.ids} and {flight.ids}")
        self._began[flight] = {lane: self._losses[lane] for lane in by_lane}

    def _is_next(self, ids: Sequence[str], line: Sequence[str]) -> None:
        """Whether these are the first ones of a partition that are not dealt with."""
        waiting = iter(name for name in line if name not in self._resolved)
        for id in ids:
            first = next((name for name in waiting if name == id or not self.is_done(name)), None)
            if first != id:
                self.break_(f"{id} overtook {first}")
                return

    def _failed(self, ids: tuple[str, ...]) -> None:
        self._failures[ids] += 1
        limits = [chosen.maximum_retries for chosen in self._options]
        if None not in limits and self._failures[ids] > max(limits) + 1:  # type: ignore[type-var, operator]
            self.break_(f"{ids} failed {self._failures[ids]} times")
        for id in ids:
            self._attempts[id] += 1
            if any(limit is not None and self._attempts[id] > limit for limit in limits):
                self._exhausted.add(id)

    def is_done(self, name: str) -> bool:
        """Whether nobody has to see this record any more."""
        if name in self._resolved or not self._is_held(name) or self.is_dropped(name):
            return True
        return any(chosen.on_failure is None for chosen in self._options) and self._may_be_given_up(name)

    def _may_be_given_up(self, name: str) -> bool:
        record = self.records[name]
        ages = [chosen.maximum_record_age for chosen in self._options]
        if any(age is not None and self._clock.now() >= record.arrived + age for age in ages):
            return True
        # What is around a record in an event has a few hundred bytes.
        is_too_large = len(json.dumps(record.event)) > MAXIMUM_EVENT_BYTES - 1_000
        return name in self._exhausted or is_too_large

    def _is_held(self, name: str) -> bool:
        event = self.records[name].event
        return bool(event["offset"] >= self.topic.partitions[event["partition"]].first)

    def is_dropped(self, name: str) -> bool:
        """Whether a filter drops this record, or has dropped it."""
        patterns = {chosen.filters for chosen in self._options if chosen.filters}
        return any(compile_patterns(self._kind, each).split([self.records[name]])[1] for each in patterns)

    def _by_lane(self, event: Any) -> dict[str, list[str]]:
        return {
            lane: [self.names[f"{record['partition']}:{record['offset']}"] for record in records]
            for lane, records in event["records"].items()
        }

    def _reported(self, answer: str, ids: Sequence[str]) -> set[str]:
        """The records that a function reports: all of the batch when it names one that is not in it."""
        try:
            document = json.loads(answer)
        except ValueError:
            return set(ids)
        items = (document.get("batchItemFailures") or []) if isinstance(document, dict) else []
        found = [self._name_of(item.get("itemIdentifier")) for item in items]
        return {id for id in found if id is not None} if set(found) <= set(ids) else set(ids)

    def _name_of(self, identifier: Any) -> str | None:
        """The record that a function names, if there is one."""
        if not isinstance(identifier, dict) or not isinstance(identifier.get("partition"), str):
            return None
        topic, _, number = identifier["partition"].rpartition("-")
        offset = identifier.get("offset")
        return self.names.get(f"{number}:{offset}") if topic == self.topic.name and type(offset) is int else None

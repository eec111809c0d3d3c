"""What stories of streams have of their own: a stream, the way to it, and destinations that look at what they get.

Which shard takes a key is the stream's law. Of two shards, s0 takes a and c and s1 takes b, d and e; split, the halves
of s0 take a and c, those of s1 take b and d, and e. One shard in halves is like two shards. With two lanes, a, b and c
share one, d and e the other; on DynamoDB a, b and d share one, c and e the other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cast import Journal, Life
from laws import function_arn, group_of
from laws_of_streams import StreamLaws, bounds_of, seen_in, sequence_of
from story import Line, Rule, Settings, StreamScenario, compress
from story_world import World
from stream_notices import is_as_an_object, read_notice

from headrace.clock import VIRTUAL_EPOCH
from headrace.core.options import options
from headrace.model import (
    Checkpoint,
    Destinations,
    EventSourceMapping,
    Lane,
    Notice,
    Position,
    PositionKind,
    SourceKind,
    StreamPage,
)
from headrace.sources.memory_streams import MemoryStream, MemoryStreams, MemoryStreamSource
from headrace.store.base import Lease

#: Destinations of notices, by what keeps them.
QUEUE = "arn:aws:sqs:us-east-1:000000000000:failures"
TOPIC = "arn:aws:sns:us-east-1:000000000000:failures"
BUCKET = "arn:aws:s3:::failures"


class StreamJournal(Journal):
    """Tells of shards, notices and windows too."""

    def __init__(self, world: StreamWorld) -> None:
        super().__init__(world.clock)
        self._world = world
        self._checkpoints: dict[tuple[float, str], str] = {}

    def told(self) -> list[Line]:
        return super().told() + [Line(at, f"checkpoint {what}") for (at, _), what in self._checkpoints.items()]

    def checkpoint(self, shard: str, what: str) -> None:
        if self.is_open:
            self._checkpoints[self.now, shard] = f"{shard}: {what}" if shard else what

    def write(self, name: str, **values: Any) -> None:
        whose = self.names.get(values.get("mapping", ""), "")
        shard = self._world.shard_name(values.get("shard", ""))
        match name:
            case "shard_started" if self._world.is_young(values["shard"]):
                self.add(f"{whose}shard {shard} started")
            case "shard_ended":
                self.add(f"{whose}shard {shard} ended")
            case "position_lost":
                self.add(f"{whose}position lost {shard}".rstrip())
            case "stream_replaced":
                self.add(f"{whose}stream replaced")
            case "lease_lost":
                self.add(f"{whose}lease lost {shard}".rstrip())
            case "notify_error":
                self.add(f"{whose}notice error {values['seconds']:g}")
            case "window_waits":
                self.add(f"{whose}window waits {values['seconds']:g}")
        if not whose and name in ("mapping_state", "poller_failed", "lease_lost"):
            self._world.laws.other_poller()
        super().write(name, **values)


class Road(MemoryStreams):
    """The way to the stream, which can be broken, and on which dead servers get nowhere."""

    def __init__(self, world: StreamWorld, life: Life) -> None:
        super().__init__(world.stream)
        self._world = world
        self._life = life

    async def open_stream(self, settings: Settings) -> RoadToStream:
        self._world.pass_or_fail("openings")
        return RoadToStream(self.stream(settings), self._world, self._life)


class RoadToStream(MemoryStreamSource):
    def __init__(self, stream: MemoryStream, world: StreamWorld, life: Life) -> None:
        super().__init__(stream)
        self._world = world
        self._life = life

    async def lanes(self) -> Sequence[Lane]:
        await self._life.alive()
        self._world.pass_or_fail("listings")
        return await super().lanes()

    async def read(self, lane: Lane, after: Position, limit: int, wait: float) -> StreamPage:
        await self._life.alive()
        self._world.pass_or_fail("reads")
        self._world.pass_or_fail(f"reads:{short(lane.id)}")
        with self._world.count("reads"):
            page = await super().read(lane, after, limit, wait)
        assert len(page.records) <= limit
        if page.records or page.ended:
            await self._life.step()
        return page


class Watchful:
    """Destinations that tell the journal what they got. Implements `model.Destinations`."""

    def __init__(self, world: StreamWorld, life: Life) -> None:
        self._world = world
        self._life = life

    async def send(self, arn: str, notice: Notice) -> None:
        await self._life.step()
        self._world.pass_or_fail("destinations")
        try:
            self._world.noticed(arn, notice)
        except AssertionError as wrong:  # not to be taken for a fault of the server
            self._world.laws.break_(f"a notice is not as it should be: {wrong}")
        await self._life.step()


class StreamWorld(World):
    laws: StreamLaws

    def __init__(self, scenario: StreamScenario, directory: Path | None = None, die_at: int | None = None) -> None:
        super().__init__(scenario, directory, die_at)
        self.kind = scenario.stream.kind
        self.stream = MemoryStream(
            self.clock, shards=scenario.stream.shards, kind=self.kind, retention=scenario.stream.retention
        )
        self._first_shards = frozenset(self.stream.shards)
        resharded = re.search(r"> (split|merge|roll)", scenario.story) is not None
        self._names_shards = resharded or scenario.stream.shards > 1
        self.journal: StreamJournal = StreamJournal(self)
        self.laws = StreamLaws(self.stream, self.kept)

    # --- the parts

    def sources(self, life: Life) -> Mapping[SourceKind, Any]:
        return {self.kind: Road(self, life)}

    def destinations(self, life: Life) -> Destinations:
        return Watchful(self, life)

    def source_settings(self) -> Settings:
        return {"EventSourceArn": self.stream.arn, "StartingPosition": "TRIM_HORIZON"}

    async def first_checkpoints(self, life: Life, mapping: EventSourceMapping) -> Mapping[str, Checkpoint]:
        settings = mapping.settings
        position = settings["StartingPosition"]
        begins = {"LATEST": self.clock.now(), "AT_TIMESTAMP": settings.get("StartingPositionTimestamp", 0.0)}
        if position in begins:
            puts = self.laws.puts.values()
            self.laws.unwanted(
                put.name for put in puts if position == "LATEST" or put.record.arrived < begins[position]
            )
        if position != "LATEST":
            return {}
        road = life.sources[self.kind]
        stream = (await road.describe(settings)).stream
        return {shard: Checkpoint(mark, stream) for shard, mark in (await road.marks(settings)).items()}

    # --- names

    def shard_name(self, shard: str) -> str:
        """The shard as a story tells it, where it does."""
        return short(shard) if shard and self._names_shards else ""

    def is_young(self, shard: str) -> bool:
        return shard not in self._first_shards

    def ids(self, event: Any) -> list[str]:
        return [self.laws.names[sequence_of(record)] for record in event["Records"]]

    def words(self, function: str, event: Any) -> str:
        ids = self.ids(event)
        shard = self.shard_name(self.laws.puts[ids[0]].shard if ids else event["shardId"])
        head = [word for word in ("" if function == "f" else function, shard) if word]
        if "window" in event:
            start, end = (f"{time - VIRTUAL_EPOCH:g}" for time in bounds_of(event))
            head += [f"{start}-{end}", f"[{compress(seen_in(event))}]"]
        return f"{' '.join(head)}: {compress(ids)}".rstrip() if head else compress(ids)

    def verb(self, event: Any) -> str:
        if event.get("isWindowTerminatedEarly"):
            return "early"
        return "final" if event.get("isFinalInvokeForWindow") else "invoke"

    def answer(self, rule: Rule, event: Any) -> str:
        if rule.answer is not None:
            return rule.answer
        ids = self.ids(event)
        failed = [id for id in ids if rule.reports and id in rule.about]
        document: dict[str, Any] = {}
        if rule.reports:
            document["batchItemFailures"] = [{"itemIdentifier": self.laws.puts[id].record.id} for id in failed]
        if "window" in event:
            done = ids[: ids.index(failed[0])] if failed else ids
            document["state"] = {"seen": [*seen_in(event), *done], "ballast": "x" * rule.ballast}
        return json.dumps(document) if document else "null"

    # --- what happens

    def do(self, verb: str, rest: str) -> None:
        match verb, rest.split():
            case "put", _:
                for id, body in self.new_records(rest):
                    key = group_of(id) or "-"
                    shard = self.stream.shard_of(key).id
                    self.laws.put(id, self.stream.put(body, key), shard)
            case "split", [shard]:
                self.stream.split(long(shard))
            case "merge", [shard, other]:
                self.stream.merge(long(shard), long(other))
            case "roll", [shard]:
                self.stream.roll(long(shard))
            case "shut", [shard]:
                self.stream.close_shard(long(shard))
            case "trim", [name]:
                put = self.laws.puts[name]
                self.stream.trim(put.shard, put.record.id)
            case "steal", [shard, seconds]:
                now = self.clock.now()
                store = self.open_store() if self.life is None else self.life.store
                taken = store.acquire(self.uuids[""], long(shard), "another server", now, now + float(seconds))
                assert taken is not None, f"{shard} is not to be had"
            case "replace", []:
                self.stream.replace()
            case _:
                raise ValueError(f"nobody can {verb} {rest}")

    def changed(self, mapping: EventSourceMapping) -> None:
        super().changed(mapping)
        if mapping.uuid == self.uuids[""]:
            name = str(mapping.settings["FunctionName"])
            self.laws.chosen(name, options(mapping.kind, mapping.settings))

    def checkpointed(self, lease: Lease, checkpoint: Checkpoint) -> None:
        if lease.uuid != self.uuids[""]:
            return
        self.laws.checkpointed(lease.lane, checkpoint.position)
        match checkpoint.position:
            case Position(kind=PositionKind.AFTER, value=sequence):
                what = self.laws.names[sequence]
            case Position(kind=PositionKind.ENDED):
                what = "ended"
            case _:
                what = "start"
        self.journal.checkpoint(self.shard_name(lease.lane), what)

    def left(self) -> list[str]:
        return self.laws.left()

    # --- notices

    def noticed(self, arn: str, notice: Notice) -> None:
        """A destination has got a notice."""
        arns = {function_arn(settings["FunctionName"]) for settings in self.all_settings}
        told = read_notice(notice, self.laws, arns)
        if arn == BUCKET:
            is_as_an_object(notice, told, self.laws, set(self.uuids.values()))
        head = [self.shard_name(told.shard), told.condition, str(told.count), told.error]
        verb = "object" if arn == BUCKET else "notice"
        self.journal.add(f"{verb} {' '.join(word for word in head if word)}: {compress(told.names)}")
        self.laws.documented(told.names, told.condition, told.count)


def short(shard: str) -> str:
    """`shardId-000000000001` as s1."""
    return f"s{int(shard.rpartition('-')[2])}"


def long(shard: str) -> str:
    return f"shardId-{int(shard.removeprefix('s')):012d}"

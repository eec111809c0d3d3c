"""What must hold in every simulated world, whatever goes wrong in it. `Laws` is told what happens at the edges of the
server: what is put, invoked, answered, documented, kept. It knows nothing of how the server decides.

- No record is lost: each is dealt with by an invocation, dropped by a filter, or given up by the rules of its mapping.
- A record comes to the function only when all earlier ones of its key are done with or come along, and never while
  another invocation of the same server has records of its key.
- No checkpoint passes a record that is not done with, and none goes back.
- No mapping that is disabled invokes, and none with outdated options, without the lease, or beyond its limits.
- A record is given up only after exactly the attempts, or the age, that were asked for, and it is documented then.

`traces` adds what may come next in each lane, and what a tumbling window is made of.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any

import orjson
from facts import Bound, Broken, Call, Fact, Outcome, names
from given_up import GivenUp
from traces import Hold

from headrace.core.gather import MAXIMUM_EVENT_BYTES
from headrace.core.lifecycle import IN_MOTION
from headrace.model import Checkpoint, Counters, EventSourceMapping, Options, PositionKind, State
from headrace.sources.memory_streams import MemoryStream
from headrace.store.base import Lease

_id_of = attrgetter("id")


class Laws:
    """The laws of one stream and its one mapping."""

    def __init__(self, stream: MemoryStream, mapping: Callable[[], EventSourceMapping | None]) -> None:
        self.stream = stream
        self.clock = stream.clock
        self._mapping = mapping
        #: Whether several servers may be at work, of which one may not have heard of a change yet.
        self.is_shared = False
        #: Whether writes of the store may fail.
        self.is_unreliable = False
        self.facts: dict[str, Fact] = {}
        self.shards: dict[str, list[Fact]] = {}
        self._keys: dict[str, list[Fact]] = {}
        #: The first record of each key that is not out of the way for good, as far as anybody has looked.
        self._turns: dict[str, int] = {}
        self.holds: dict[str, Hold] = {}
        #: Who has a shard until when, and what each server's poller was started with last.
        self._leases: dict[str, tuple[str, float]] = {}
        self.bounds: dict[str, Bound] = {}
        self._in_flight: dict[tuple[str, str], Call] = {}
        #: Up to where each shard has been kept as done with, in records; and those that have ended.
        self._kept: dict[str, int] = {}
        self._ended: dict[str, None] = {}
        #: Shards that somebody forgot because the stream has them no more.
        self._gone: dict[str, None] = {}
        self.given_up = GivenUp(self)
        self.delivered = 0
        self.invocations = 0
        #: What the mapping's counters must come to when no server dies.
        self.counted = Counter[str]()

    # --- the stream

    def put(self, data: Any, key: str, *, is_good: bool, is_poison: bool, is_foreign: bool) -> None:
        shard = self.stream.shard_of(key)
        id = self.stream.put(data, key)
        record = shard.records[-1]
        places = self.shards.setdefault(shard.id, [])
        turns = self._keys.setdefault(key, [])
        fact = Fact(
            id=id,
            shard=shard.id,
            place=len(places),
            turn=len(turns),
            key=key,
            order_key=record.order_key or "",
            arrived=record.arrived,
            is_good=is_good,
            is_poison=is_poison,
            is_foreign=is_foreign,
            beside=places,
        )
        places.append(fact)
        turns.append(fact)
        self.facts[id] = fact

    def replaced(self) -> None:
        """The stream is another one now: nobody waits for the records of the old one."""
        for fact in self.facts.values():
            fact.is_settled = True
        for hold in self.holds.values():
            hold.is_blurred = True
        self.shards, self._kept, self._ended = {}, {}, {}

    def is_gone(self, fact: Fact) -> bool:
        """Whether the stream no longer holds the record."""
        shard = self.stream.shards.get(fact.shard)
        return shard is None or shard.trimmed >= fact.id

    def is_wanted(self, fact: Fact, options: Options) -> bool:
        return not fact.is_foreign and (fact.is_good or not options.filters)

    def is_over_age(self, fact: Fact, options: Options) -> bool:
        """Old enough to be given up. What has failed is given up when the stream gives it up, too."""
        limit = options.maximum_record_age
        age = self.clock.now() - fact.arrived
        return (limit is not None and age >= limit) or age >= self.stream.retention

    # --- leases and checkpoints

    def took(self, lease: Lease, until: float) -> None:
        owner, expires = self._leases.get(lease.lane, (lease.owner, 0.0))
        if owner != lease.owner and self.clock.now() < expires and lease.lane not in self._gone:
            raise Broken(f"lease: {lease.owner} took {lease.lane}, which {owner} has")
        self._gone.pop(lease.lane, None)
        self._leases[lease.lane] = (lease.owner, until)
        self.holds[lease.lane] = Hold(lease, self.bounds[lease.owner], self._place(lease.lane, lease.checkpoint))

    def renewed(self, owner: str, lanes: list[str], until: float) -> None:
        for lane in lanes:
            self._leases[lane] = (owner, until)

    def released(self, lease: Lease) -> None:
        hold = self.holds.get(lease.lane)
        if hold is not None and hold.lease.epoch == lease.epoch:
            kept = self._kept.get(lease.lane, 0)
            late = self.shards.get(lease.lane, [])[kept : kept + 1]
            may_lag = hold.is_blurred or self.is_unreliable or hold.bound.options.tumbling_window
            if late and late[0].settled_by is hold and not may_lag:
                raise Broken(f"late: {late[0]} was done with, and {lease.owner} left without saying so")
            del self.holds[lease.lane]
            del self._leases[lease.lane]

    def forgot(self, lanes: list[str]) -> None:
        """Lanes that the stream has no more, or of a stream that is no more: if they are read, then anew."""
        for lane in lanes:
            self._kept.pop(lane, None)
            self._ended.pop(lane, None)
            if lane in self.stream.shards:
                self.holds.pop(lane, None)
                self._leases.pop(lane, None)
            else:  # records of a shard that is gone may still be on their way, and nobody else can read it
                self._gone[lane] = None

    def _place(self, shard: str, checkpoint: Checkpoint | None) -> int:
        """How many records of a shard lie before a checkpoint."""
        facts = self.shards.get(shard, [])
        if checkpoint is None:
            return 0
        match checkpoint.position.kind:
            case PositionKind.AFTER:
                return bisect_right(facts, checkpoint.position.value, key=_id_of)
            case PositionKind.ENDED if checkpoint.stream == self.stream.identity:
                return len(facts)
            case _:
                return 0

    def saved(self, lease: Lease, checkpoint: Checkpoint) -> None:
        """A checkpoint was kept."""
        hold = self.holds.get(lease.lane)
        if hold is None or hold.lease.epoch != lease.epoch:
            raise Broken(f"fence: {lease.owner} moved the checkpoint of {lease.lane} with an outdated lease")
        if checkpoint.position.kind is PositionKind.ENDED:
            if checkpoint.stream != self.stream.identity:
                return  # of a stream that is no more
            shard = self.stream.shards.get(lease.lane)
            if shard is not None and shard.closed is None:
                raise Broken(f"checkpoint: {lease.lane} is kept as ended and is open")
            self._ended[lease.lane] = None
        before, after = self._kept.get(lease.lane, 0), self._place(lease.lane, checkpoint)
        if after < before:
            raise Broken(f"checkpoint: {lease.lane} went back from {before} to {after} records")
        for fact in self.shards.get(lease.lane, [])[before:after]:
            self._is_done(fact, hold)
        self._kept[lease.lane] = after

    def _is_done(self, fact: Fact, hold: Hold) -> None:
        options = hold.bound.options
        if not self.is_wanted(fact, options) or self.is_gone(fact):
            fact.is_settled = True
        elif not fact.is_settled:
            if not self._is_given_up(fact, options):
                raise Broken(f"checkpoint: {fact} is not done with, and the checkpoint is past it")
            fact.is_settled = True
        elif options.tumbling_window and not (
            fact.closed_by is hold or fact.is_exhausted or self.is_over_age(fact, options)
        ):
            raise Broken(f"checkpoint: the window of {fact} is open, and the checkpoint is past it")

    def _is_given_up(self, fact: Fact, options: Options) -> bool:
        """Given up by the rules, where nobody wants to be told."""
        return options.on_failure is None and (fact.is_exhausted or self.is_over_age(fact, options))

    # --- invocations

    def started(self, bound: Bound, payload: bytes) -> Call:
        """The server hands an event to the function."""
        event = orjson.loads(payload)
        facts = [self._fact(record) for record in event.pop("Records")]
        options = bound.options
        self._is_asked_for(bound)
        if len(facts) > options.batch_size or (len(facts) > 1 and len(payload) > MAXIMUM_EVENT_BYTES):
            raise Broken(f"limits: a batch of {len(facts)} records and {len(payload)} bytes")
        shard = facts[0].shard if facts else event["shardId"]
        now = self.clock.now()
        for fact in facts:
            if fact.shard != shard:
                raise Broken(f"limits: {names(facts)} are of several shards")
            if options.maximum_record_age is not None and now - fact.arrived >= options.maximum_record_age:
                raise Broken(f"age: {fact} was invoked when {now - fact.arrived:.1f} s old")
            if not self.is_wanted(fact, options):
                raise Broken(f"filter: {fact} was not wanted")
        hold = self._hold(bound, shard)
        call = Call(bound, hold, facts, event, self._in_order(bound, facts))
        hold.started(call, self)
        for key in call.keys:
            self._in_flight[bound.owner, key] = call
        self.delivered += len(facts)
        self.invocations += 1
        return call

    def _fact(self, record: Mapping[str, Any]) -> Fact:
        return self.facts[
            record["kinesis"]["sequenceNumber"] if "kinesis" in record else record["dynamodb"]["SequenceNumber"]
        ]

    def _is_asked_for(self, bound: Bound) -> None:
        mapping = self._mapping()
        if self.is_shared:
            return
        if mapping is None or mapping.state is State.DISABLED:
            raise Broken("disabled: the mapping invoked")
        if mapping.state not in IN_MOTION and mapping.revision != bound.revision:
            raise Broken(f"revision: {bound.revision} invoked when {mapping.revision} was settled")

    def _hold(self, bound: Bound, shard: str) -> Hold:
        owner, expires = self._leases.get(shard, ("nobody", 0.0))
        if owner != bound.owner or self.clock.now() >= expires:
            raise Broken(f"lease: {bound.owner} invoked with records of {shard}, which {owner} has")
        hold = self.holds[shard]
        if hold.bound is not bound:
            raise Broken(f"lease: two pollers of {bound.owner} read {shard}")
        return hold

    def _in_order(self, bound: Bound, facts: list[Fact]) -> dict[str, None]:
        """Earlier records of each key are done with or come along; returns the keys."""
        last: dict[str, int] = {}
        for fact in facts:
            key = fact.key
            if key not in last:
                if (bound.owner, key) in self._in_flight:
                    raise Broken(f"order: {bound.owner} has records of the key {key} in flight twice")
                begin = self._turn(key)
            elif fact.turn <= last[key]:
                raise Broken(f"order: {fact} comes after a later one of its key")
            else:
                begin = last[key] + 1
            for earlier in self._keys[key][begin : fact.turn]:
                if not self._is_out_of_the_way(earlier, bound.options):
                    raise Broken(f"order: {fact} overtook {earlier}")
            last[key] = fact.turn
        return dict.fromkeys(last)

    def _turn(self, key: str) -> int:
        facts, turn = self._keys[key], self._turns.get(key, 0)
        while turn < len(facts) and (facts[turn].is_settled or facts[turn].is_foreign or self.is_gone(facts[turn])):
            turn += 1
        self._turns[key] = turn
        return turn

    def _is_out_of_the_way(self, fact: Fact, options: Options) -> bool:
        return (
            fact.is_settled
            or not self.is_wanted(fact, options)
            or self.is_gone(fact)
            or self._is_given_up(fact, options)
        )

    def replied(self, call: Call, outcome: Outcome) -> None:
        """The server has heard what became of the invocation."""
        self.cut(call)
        call.hold.replied(call, outcome, self)
        self.counted["invoked"] += outcome is not Outcome.NOT_RUN
        self.counted["processed"] += call.settled

    def cut(self, call: Call) -> None:
        """The invocation is over; perhaps nobody heard of it."""
        for key in call.keys:
            if self._in_flight.get((call.bound.owner, key)) is call:
                del self._in_flight[call.bound.owner, key]

    # --- the end

    def unfinished(self) -> str | None:
        """What is still to be done: everything up to the end of each shard must be kept as done with."""
        for id, shard in self.stream.shards.items():
            facts = self.shards.get(id, [])
            kept = self._kept.get(id, 0)
            if any(self._is_expected(fact) for fact in facts[kept:]):
                return f"{id} is done with up to {kept} of {len(facts)} records"
            if shard.closed is not None and id not in self._ended and any(map(self._is_expected, facts)):
                return f"{id} is closed and not kept as ended"
        return None

    def _is_expected(self, fact: Fact) -> bool:
        return not (fact.is_foreign or self.is_gone(fact))

    def at_the_end(self, counters: Counters | None) -> None:
        """Nothing is lost, and what was counted is right; without counters nobody could count."""
        for fact in self.facts.values():
            if self._is_expected(fact) and not fact.is_settled:
                raise Broken(f"lost: {fact} was never done with")
        for name, expected in self.counted.items():
            if counters is not None and getattr(counters, name) != expected:
                raise Broken(f"counters: {name} is {getattr(counters, name)}, not {expected}")

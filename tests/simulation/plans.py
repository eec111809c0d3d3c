"""What happens in one simulated world, drawn from a seed before anything runs: the mapping, its records, how often what
goes wrong, and who does what when. The same seed gives the same plan, whatever becomes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from headrace.model import SourceKind

DESTINATION = "arn:aws:sqs:us-east-1:000000000000:given-up"
#: What a filter lets through. Records are of kind `good` or `bad`.
FILTERS = {
    SourceKind.KINESIS: '{"data": {"kind": ["good"]}}',
    SourceKind.DYNAMODB: '{"dynamodb": {"NewImage": {"kind": {"S": ["good"]}}}}',
    SourceKind.SQS: '{"body": {"kind": ["good"]}}',
}


@dataclass(frozen=True)
class Deed:
    """Something that somebody does at a time, in seconds from the beginning."""

    at: float
    what: str
    value: Any = None


@dataclass(frozen=True)
class Rates:
    """How often what goes wrong, from 0 (never) to 1 (always), until the world calms down."""

    thrown: float = 0.0
    timed_out: float = 0.0
    throttled: float = 0.0
    unavailable: float = 0.0
    #: The connection breaks while the function runs, which goes on to its end.
    cut: float = 0.0
    #: Reports of failures that are right, and those that are of no use.
    partial: float = 0.0
    malformed: float = 0.0
    #: States of a tumbling window that are larger than allowed.
    large_state: float = 0.0
    #: Reads that fail, come late, or give little.
    read_error: float = 0.0
    read_late: float = 0.0
    read_little: float = 0.0
    #: Notices that the destination does not take, and those that it takes without saying so.
    notice: float = 0.0
    notice_unanswered: float = 0.0
    #: Writes of the store that fail.
    write: float = 0.0


@dataclass(frozen=True)
class QueuePlan:
    """A queue that is worked on beside the stream."""

    fifo: bool
    settings: Mapping[str, Any]
    #: When messages are sent, in order.
    messages: tuple[float, ...]


@dataclass(frozen=True)
class Plan:
    seed: int
    kind: SourceKind
    shards: int
    retention: float
    settings: Mapping[str, Any]
    keys: int
    #: When records are put, and how many at once.
    bursts: tuple[tuple[float, int], ...]
    #: Of the records: those that no filter lets through, and those that the function never can deal with.
    bad: float
    poison: float
    #: Large ones, of which few fit into an event.
    fat: float
    #: Seconds that the function runs for, on average.
    pace: float
    rates: Rates
    deeds: tuple[Deed, ...]
    #: When the mapping is made, and when everything goes well at last.
    made: float
    calm: float
    #: Two servers over one store.
    twins: bool
    queue: QueuePlan | None

    @property
    def records(self) -> int:
        return sum(count for _, count in self.bursts) + (len(self.queue.messages) if self.queue else 0)


def draw(seed: int) -> Plan:
    """The plan of a seed."""
    chance = Random(f"plan {seed}")
    kind = chance.choice([SourceKind.KINESIS, SourceKind.KINESIS, SourceKind.DYNAMODB])
    is_windowed = chance.random() < 0.25
    is_losing = not is_windowed and chance.random() < 0.2
    retention = chance.choice([70.0, 120.0, 86_400.0, 86_400.0]) if is_losing else 86_400.0
    settings = {**_fixed(chance, kind), **_changeable(chance, kind, is_windowed)}
    length = chance.choice([20.0, 60.0, 60.0, 150.0, 300.0])
    twins = chance.random() < 0.25
    deeds = _deeds(chance, kind, length, is_windowed, twins)
    losses = _losses(chance, length, retention, twins) if is_losing else []
    return Plan(
        seed=seed,
        kind=kind,
        shards=chance.choice([1, 1, 2, 3, 4]),
        retention=retention,
        settings=settings,
        keys=chance.choice([1, 3, 10, 40]),
        bursts=_bursts(chance, length),
        bad=chance.choice([0.1, 0.5, 0.9]),
        poison=chance.choice([0.0, 0.0, 0.002, 0.01]),
        fat=0.02 if chance.random() < 0.04 else 0.0,
        pace=chance.choice([0.0, 0.0, 0.01, 0.2, 1.0]),
        rates=_rates(chance),
        deeds=tuple(sorted([*deeds, *losses], key=lambda deed: deed.at)),
        made=chance.choice([0.0, 0.0, length * 0.1]),
        calm=length + 30.0,
        twins=twins,
        queue=_queue(chance, length) if not twins and chance.random() < 0.3 else None,
    )


def _fixed(chance: Random, kind: SourceKind) -> dict[str, Any]:
    """What is said once, when the mapping is made."""
    start = chance.choice(["TRIM_HORIZON", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"])
    if start == "AT_TIMESTAMP" and kind is SourceKind.DYNAMODB:
        start = "LATEST"
    return {"StartingPosition": start}


def _changeable(chance: Random, kind: SourceKind, is_windowed: bool) -> dict[str, Any]:
    """What an update may change."""
    settings: dict[str, Any] = {
        "BatchSize": chance.choice([1, 2, 3, 5, 10, 20, 50, 100, 1000]),
        "MaximumBatchingWindowInSeconds": chance.choice([0, 0, 0, 0, 1, 3, 20]),
        "MaximumRetryAttempts": chance.choice([-1, 0, 1, 2, 3, 5]),
        "MaximumRecordAgeInSeconds": chance.choice([-1, -1, 60, 90, 300]),
        "BisectBatchOnFunctionError": chance.random() < 0.5,
        "FunctionResponseTypes": ["ReportBatchItemFailures"] if chance.random() < 0.5 else [],
        "DestinationConfig": {"OnFailure": {"Destination": DESTINATION} if chance.random() < 0.7 else {}},
        "FilterCriteria": {"Filters": [{"Pattern": FILTERS[kind]}] if chance.random() < 0.35 else []},
    }
    if is_windowed:
        settings["TumblingWindowInSeconds"] = chance.choice([1, 5, 10, 30, 60])
    else:
        settings["ParallelizationFactor"] = chance.choice([1, 1, 1, 2, 3, 10])
    return settings


def _bursts(chance: Random, length: float) -> tuple[tuple[float, int], ...]:
    records = chance.choice([300, 700, 1000, 1500, 2000])
    size = chance.choice([1, 5, 20, 100])
    bursts = []
    while records > 0:
        count = min(records, chance.randint(1, 2 * size))
        bursts.append((round(chance.random() * length, 1), count))
        records -= count
    return tuple(sorted(bursts))


def _rates(chance: Random) -> Rates:
    def often(*choices: float) -> float:
        return chance.choice((0.0, 0.0, *choices))

    return Rates(
        thrown=often(0.02, 0.1, 0.4),
        timed_out=often(0.02, 0.1),
        throttled=often(0.02, 0.2),
        unavailable=often(0.05),
        cut=often(0.02),
        partial=often(0.1, 0.4),
        malformed=often(0.02, 0.1),
        large_state=often(0.01),
        read_error=often(0.02, 0.2),
        read_late=often(0.1),
        read_little=often(0.3),
        notice=often(0.2, 0.7),
        notice_unanswered=often(0.1),
        write=often(0.02, 0.2),
    )


def _deeds(chance: Random, kind: SourceKind, length: float, is_windowed: bool, twins: bool) -> list[Deed]:
    deeds: list[Deed] = []

    def some(most: int, what: str, value: Callable[[], Any]) -> None:
        for _ in range(chance.randint(0, most)):
            deeds.append(Deed(round(chance.random() * length, 2), what, value()))

    some(3, "die", lambda: (chance.randint(1, 40), chance.choice([0.5, 2.0, 15.0]), chance.random() < 0.5))
    some(1, "restart", lambda: chance.choice([0.0, 1.0, 30.0]))
    some(2 if twins else 0, "pause", lambda: chance.choice([3.0, 12.0, 30.0]))
    some(chance.choice([0, 4]), chance.choice(["split", "roll"]), chance.random)
    some(chance.choice([0, 3]), "merge", chance.random)
    some(chance.choice([0, 2]), "outage", lambda: chance.choice([5.0, 40.0, 120.0]))
    some(chance.choice([0, 1]), "disable", lambda: chance.choice([0.0, 5.0, 40.0]))
    some(chance.choice([0, 3]), "update", lambda: _some_of(chance, _changeable(chance, kind, is_windowed)))
    return deeds


def _losses(chance: Random, length: float, retention: float, twins: bool) -> list[Deed]:
    """The stream loses records, some of them while nobody is there to read them, or is made anew."""

    def at() -> float:
        return round(chance.random() * length, 2)

    losses = [Deed(at(), "trim", chance.random()) for _ in range(chance.randint(0, 3))]
    for _ in range(2):
        died = at()
        losses += [Deed(died, "die", (1, 15.0, True)), Deed(died + 12.0, "trim", 0.999)]
    if retention < length:
        losses.append(Deed(at(), "outage", retention))
    if not twins and chance.random() < 0.5:  # of two servers, one would hear of it later than the other
        losses.append(Deed(at(), "replace"))
    return losses


def _some_of(chance: Random, settings: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if chance.random() < 0.4}


def _queue(chance: Random, length: float) -> QueuePlan:
    settings = {
        "BatchSize": chance.choice([1, 3, 10]),
        "FunctionResponseTypes": ["ReportBatchItemFailures"] if chance.random() < 0.5 else [],
    }
    times = sorted(round(chance.random() * length, 1) for _ in range(chance.choice([50, 150])))
    return QueuePlan(chance.random() < 0.4, settings, tuple(times))

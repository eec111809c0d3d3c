"""Stories that nobody has thought of: arrivals, functions, options, changes and deaths drawn at random.

In each of them the laws of all stories hold, and in the end every message has been handled or is a dead letter, and
every record has been dealt with or given up as its mapping allows.
"""

from __future__ import annotations

import json
from typing import Any

from harness import play_dying
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from story import (
    Queue,
    QueueScenario,
    Rule,
    Stream,
    StreamScenario,
    Topic,
    TopicScenario,
    answers,
    fails,
    raises,
    reports,
    swells,
    takes,
    throttled,
)
from stream_world import BUCKET, QUEUE
from streams_filters import patterns
from topic_world import FAILURES

from headrace.model import SourceKind

REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}
GROUPS = "ABC"
DURATIONS = st.sampled_from([0.0, 0.3, 2.0, 9.0])
FEW = st.integers(1, 3)
GOOD_DATA = patterns({"data": {"kind": ["good"]}})
GOOD_VALUES = patterns({"value": {"kind": ["good"]}})
GOOD_ITEMS = patterns({"dynamodb": {"NewImage": {"data": {"S": [{"prefix": '{"kind": "good'}]}}}})
BODIES = ['{"kind": "good"}', '{"kind": "good"}', '{"kind": "bad"}', "text"]
BREAKS = ["reads", "reads:s0", "openings", "listings", "checkpoints", "destinations", "states"]
TOPIC_BREAKS = ["reads", "openings", "commits", "destinations", "states"]
#: What other members of a group, and those who look after a topic, do.
MOVES = ["join 0", "join 2", "join 40", "leave", "vanish", "add 1"]
#: Two changes of shards, one after the other, by how many shards there are.
RESHARDS = {
    1: [("split s0", "merge s1 s2"), ("split s0", "split s1"), ("roll s0", "split s1")],
    2: [("merge s0 s1", "split s2"), ("split s0", "merge s3 s1"), ("roll s1", "split s0"), ("split s1", "split s0")],
}


@st.composite
def rules(draw: st.DrawFn, names: list[str]) -> Rule:
    """A function's treatment of some messages; no failure lasts for ever."""
    about = draw(st.lists(st.sampled_from(names), max_size=3))
    kind = draw(st.sampled_from(["takes", "fails", "throttled", "reports", "raises"]))
    times = draw(FEW)
    match kind:
        case "takes":
            return takes(draw(DURATIONS), *about)
        case "fails":
            return fails(*about, takes=draw(DURATIONS), times=times)
        case "throttled":
            return throttled(*about, times=times)
        case "reports":
            return reports(*about, takes=draw(DURATIONS), times=times)
    return raises(*about, times=times)


@st.composite
def options(draw: st.DrawFn, fifo: bool) -> dict[str, Any]:
    chosen: dict[str, Any] = {"BatchSize": draw(st.integers(1, 10))}
    if not fifo and draw(st.booleans()):
        chosen |= {"BatchSize": draw(st.integers(1, 40)), "MaximumBatchingWindowInSeconds": draw(st.integers(1, 15))}
    if draw(st.booleans()):
        chosen["ScalingConfig"] = {"MaximumConcurrency": draw(st.integers(2, 4))}
    if draw(st.booleans()):
        chosen |= REPORTS
    return chosen


def updates(chosen: dict[str, Any]) -> str:
    words = []
    for name in ("BatchSize", "MaximumBatchingWindowInSeconds"):
        if name in chosen:
            words.append(f"{name}={chosen[name]}")
    return "update " + " ; ".join(words)


@st.composite
def stories(draw: st.DrawFn) -> QueueScenario:
    fifo = draw(st.booleans())
    groups = GROUPS if fifo else "x"
    names: list[str] = []
    lines: list[tuple[float, str]] = []
    for at in draw(st.lists(st.sampled_from([0, 1, 2.5, 7, 11, 24]), min_size=1, max_size=5)):
        sent = []
        for group in draw(st.lists(st.sampled_from(groups), min_size=1, max_size=12)):
            sent.append(f"{group}{len(names) + 1}")
            names.append(sent[-1])
        lines.append((at, "send " + " ".join(sent)))
    for at in draw(st.lists(st.sampled_from([0.5, 1.5, 3, 8, 12, 20]), max_size=3)):
        change = draw(st.sampled_from(["update", "disable", "restart"]))
        if change == "update":
            lines.append((at, updates(draw(options(fifo)))))
        elif change == "disable":
            lines += [(at, "disable"), (at + 21, "enable")]
        else:
            lines.append((at, "restart"))
    for at, what in draw(
        st.lists(
            st.tuples(st.sampled_from([1, 9, 19]), st.sampled_from(["reads", "settlements", "openings"])), max_size=2
        )
    ):
        lines.append((at, f"break {what} {draw(FEW)}"))
    # Later messages of a group have to be sent later.
    sends = iter([what for _, what in lines if what.startswith("send")])
    lines = [
        (at, next(sends) if what.startswith("send") else what) for at, what in sorted(lines, key=lambda line: line[0])
    ]
    return QueueScenario(
        "drawn",
        "Anything.",
        mapping=draw(options(fifo)),
        queue=Queue(visibility=30, fifo=fifo, receives=draw(st.sampled_from([None, 4, 6]))),
        function=draw(st.lists(rules(names), max_size=4)),
        grace=draw(st.sampled_from([0.0, 3.0, 30.0])),
        story="\n".join(f"{at} > {what}" for at, what in lines),
    )


@st.composite
def stream_options(draw: st.DrawFn) -> dict[str, Any]:
    chosen: dict[str, Any] = {"BatchSize": draw(st.integers(1, 6))}
    if draw(st.booleans()):
        chosen["MaximumBatchingWindowInSeconds"] = draw(st.integers(0, 15))
    lanes = draw(st.integers(1, 3))
    if lanes > 1:
        chosen["ParallelizationFactor"] = lanes
    elif draw(st.booleans()):
        chosen["TumblingWindowInSeconds"] = draw(st.sampled_from([5, 20, 60]))
    if draw(st.booleans()):
        chosen["MaximumRetryAttempts"] = draw(st.integers(0, 3))
    if draw(st.booleans()):
        chosen["MaximumRecordAgeInSeconds"] = 60
    if draw(st.booleans()):
        chosen["BisectBatchOnFunctionError"] = True
    if draw(st.booleans()):
        chosen |= REPORTS
    if draw(st.booleans()):
        chosen |= draw(st.sampled_from([GOOD_DATA, GOOD_ITEMS]))
    return chosen


def stream_update(chosen: dict[str, Any]) -> str:
    """Every option that can be said again, so that nothing of the options before is left."""
    numbers = {
        "BatchSize": 100,
        "MaximumBatchingWindowInSeconds": 0,
        "ParallelizationFactor": 1,
        "TumblingWindowInSeconds": 0,
        "MaximumRetryAttempts": -1,
        "MaximumRecordAgeInSeconds": -1,
    }
    words = [f"{name}={chosen.get(name, default)}" for name, default in numbers.items()]
    words.append(f"BisectBatchOnFunctionError={str('BisectBatchOnFunctionError' in chosen).lower()}")
    return "update " + " ; ".join(words)


@st.composite
def stream_rules(draw: st.DrawFn, names: list[str]) -> Rule:
    about = draw(st.lists(st.sampled_from(names), max_size=3))
    match draw(st.sampled_from(["swells", "forgets", "final", "other"])):
        case "swells":
            return swells(*about, times=draw(FEW))
        case "forgets":
            return answers("{}", *about, times=draw(FEW))
        case "final":
            return fails(final=True, times=draw(FEW))
    return draw(rules(names))


@st.composite
def stream_stories(draw: st.DrawFn) -> StreamScenario:
    shards = draw(st.integers(1, 2))
    lines: list[tuple[float, str]] = []
    counts: dict[str, int] = {}
    names: list[str] = []
    for at in sorted(draw(st.lists(st.sampled_from([0, 1, 2.5, 7, 11, 24, 45]), min_size=1, max_size=5))):
        put = []
        for key in draw(st.lists(st.sampled_from("abcde"), min_size=1, max_size=12)):
            counts[key] = counts.get(key, 0) + 1
            put.append(f"{key}{counts[key]}")
        names += put
        lines.append((at, "put " + " ".join(put)))
    for at in draw(st.lists(st.sampled_from([0.5, 1.5, 3, 8, 12, 20]), max_size=3)):
        match draw(st.sampled_from(["update", "disable", "restart"])):
            case "update":
                lines.append((at, stream_update(draw(stream_options()))))
            case "disable":
                lines += [(at, "disable"), (at + 21, "enable")]
            case _:
                lines.append((at, "restart"))
    if draw(st.booleans()):
        first, second = draw(st.sampled_from(RESHARDS[shards]))
        lines += [(draw(st.sampled_from([0.6, 2, 6])), first), (draw(st.sampled_from([9, 15, 40])), second)]
    for at, what in draw(st.lists(st.tuples(st.sampled_from([0.2, 1, 9, 19]), st.sampled_from(BREAKS)), max_size=3)):
        lines.append((at, f"break {what} {draw(FEW)}"))
    destination = draw(st.sampled_from([None, QUEUE, BUCKET]))
    return StreamScenario(
        "drawn",
        "Anything.",
        mapping=draw(stream_options())
        | ({"DestinationConfig": {"OnFailure": {"Destination": destination}}} if destination else {}),
        stream=Stream(shards=shards, kind=draw(st.sampled_from([SourceKind.KINESIS, SourceKind.DYNAMODB]))),
        function=draw(st.lists(stream_rules(names), max_size=4)),
        bodies={name: draw(st.sampled_from(BODIES)) for name in names},
        grace=draw(st.sampled_from([0.0, 3.0, 30.0])),
        chance=draw(st.sampled_from([0.0, 0.5, 1.0])),
        story="\n".join(f"{at} > {what}" for at, what in sorted(lines, key=lambda line: line[0])),
    )


@st.composite
def topic_options(draw: st.DrawFn) -> dict[str, Any]:
    chosen: dict[str, Any] = {"BatchSize": draw(st.integers(1, 6))}
    if draw(st.booleans()):
        chosen["MaximumBatchingWindowInSeconds"] = draw(st.integers(0, 15))
    if draw(st.booleans()):
        least = draw(FEW)
        chosen["ProvisionedPollerConfig"] = {"MinimumPollers": least, "MaximumPollers": least + draw(st.integers(0, 2))}
    if draw(st.booleans()):
        chosen["MaximumRetryAttempts"] = draw(st.integers(0, 3))
    if draw(st.booleans()):
        chosen["MaximumRecordAgeInSeconds"] = 60
    if draw(st.booleans()):
        chosen["BisectBatchOnFunctionError"] = True
    if draw(st.booleans()):
        chosen |= REPORTS
    if draw(st.booleans()):
        chosen |= GOOD_VALUES
    return chosen


def topic_update(chosen: dict[str, Any]) -> str:
    """Every option that can be said again, so that nothing of the options before is left."""
    numbers = {
        "BatchSize": 100,
        "MaximumBatchingWindowInSeconds": 0,
        "MaximumRetryAttempts": -1,
        "MaximumRecordAgeInSeconds": -1,
    }
    words = [f"{name}={chosen.get(name, default)}" for name, default in numbers.items()]
    words.append(f"BisectBatchOnFunctionError={str('BisectBatchOnFunctionError' in chosen).lower()}")
    words.append(f"ProvisionedPollerConfig={json.dumps(chosen.get('ProvisionedPollerConfig', {}))}")
    return "update " + " ; ".join(words)


@st.composite
def moves(draw: st.DrawFn) -> list[tuple[float, str]]:
    """Members that come and go; nobody leaves who has not joined."""
    lines: list[tuple[float, str]] = []
    joined = 0
    for at in sorted(draw(st.lists(st.sampled_from([0.2, 1, 2.2, 4, 8, 13, 21, 33]), max_size=4))):
        what = draw(st.sampled_from(MOVES))
        joined += what.startswith("join")
        if what in ("leave", "vanish"):
            if not joined:
                continue
            joined -= 1
        lines.append((at, what))
    return lines + [(50, "leave")] * joined


@st.composite
def topic_stories(draw: st.DrawFn) -> TopicScenario:
    lines = draw(moves())
    counts: dict[str, int] = {}
    names: list[str] = []
    for at in sorted(draw(st.lists(st.sampled_from([0, 1, 2.5, 7, 11, 24, 45]), min_size=1, max_size=5))):
        put = []
        for key in draw(st.lists(st.sampled_from("abcde"), min_size=1, max_size=12)):
            counts[key] = counts.get(key, 0) + 1
            put.append(f"{key}{counts[key]}")
        names += put
        lines.append((at, "put " + " ".join(put)))
    for at in draw(st.lists(st.sampled_from([0.5, 1.5, 3, 8, 12, 20]), max_size=3)):
        match draw(st.sampled_from(["update", "disable", "restart"])):
            case "update":
                lines.append((at, topic_update(draw(topic_options()))))
            case "disable":
                lines += [(at, "disable"), (at + 21, "enable")]
            case _:
                lines.append((at, "restart"))
    breaks = st.tuples(st.sampled_from([0.2, 1, 9, 19]), st.sampled_from(TOPIC_BREAKS))
    for at, what in draw(st.lists(breaks, max_size=3)):
        lines.append((at, f"break {what} {draw(FEW)}"))
    destination = draw(st.sampled_from([None, QUEUE, BUCKET, FAILURES]))
    return TopicScenario(
        "drawn",
        "Anything.",
        mapping=draw(topic_options())
        | ({"DestinationConfig": {"OnFailure": {"Destination": destination}}} if destination else {}),
        topic=Topic(draw(FEW), draw(st.sampled_from([SourceKind.MSK, SourceKind.KAFKA])), session=10),
        function=draw(st.lists(rules(names), max_size=4)),
        bodies={name: draw(st.sampled_from(BODIES)) for name in names},
        grace=draw(st.sampled_from([0.0, 3.0, 30.0])),
        chance=draw(st.sampled_from([0.0, 0.5, 1.0])),
        story="\n".join(f"{at} > {what}" for at, what in sorted(lines, key=lambda line: line[0])),
    )


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(story=stories(), die_at=st.none() | st.integers(1, 60))
def test_any_story_keeps_the_laws_and_loses_nothing(story: QueueScenario, die_at: int | None) -> None:
    play_dying(story, die_at=die_at, until=1_500)


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(story=stream_stories(), die_at=st.none() | st.integers(1, 80))
def test_any_story_of_a_stream_keeps_the_laws_and_loses_nothing(story: StreamScenario, die_at: int | None) -> None:
    play_dying(story, die_at=die_at, until=3_000)


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(story=topic_stories(), die_at=st.none() | st.integers(1, 80))
def test_any_story_of_a_topic_keeps_the_laws_and_loses_nothing(story: TopicScenario, die_at: int | None) -> None:
    play_dying(story, die_at=die_at, until=3_000)

"""Stories that nobody has thought of: arrivals, functions, options, changes and deaths drawn at random.

In each of them the laws of all stories hold, and in the end every message has been handled or is a dead letter.
"""

from __future__ import annotations

from typing import Any

from harness import play_dying
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from story import Queue, Rule, Scenario, fails, raises, reports, takes, throttled

REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}
GROUPS = "ABC"
DURATIONS = st.sampled_from([0.0, 0.3, 2.0, 9.0])
FEW = st.integers(1, 3)


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
def stories(draw: st.DrawFn) -> Scenario:
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
    return Scenario(
        "drawn",
        "Anything.",
        mapping=draw(options(fifo)),
        queue=Queue(visibility=30, fifo=fifo, receives=draw(st.sampled_from([None, 4, 6]))),
        function=draw(st.lists(rules(names), max_size=4)),
        grace=draw(st.sampled_from([0.0, 3.0, 30.0])),
        story="\n".join(f"{at} > {what}" for at, what in lines),
    )


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(story=stories(), die_at=st.none() | st.integers(1, 60))
def test_any_story_keeps_the_laws_and_loses_nothing(story: Scenario, die_at: int | None) -> None:
    play_dying(story, die_at=die_at, until=1_500)

"""The server dies before or after anything it does: reads, settlements, give-backs, invocations, writes of its store.
Another one starts a second later. Whatever the moment, no message is lost and the laws of all stories hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from harness import play_dying, steps_of
from sqs_filters import BODIES, GOOD_ONLY
from story import Queue, Scenario, fails, reports, takes, throttled

REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}

STORIES = [
    Scenario(
        "batches",
        "Batches, one of which fails.",
        mapping={"BatchSize": 2},
        function=[fails("b", times=1), takes(1)],
        story="0 > send a b c d e",
    ),
    Scenario(
        "window",
        "A window, in which the server dies with something in hand.",
        mapping={"BatchSize": 25, "MaximumBatchingWindowInSeconds": 10},
        function=[takes(1)],
        story="""
            0 > send 1..30
            4 > send 31
        """,
    ),
    Scenario(
        "reports and filters",
        "Some records are reported, some dropped.",
        mapping={**REPORTS, **GOOD_ONLY},
        bodies=BODIES,
        function=[reports("good2", times=1, takes=1)],
        story="0 > send good1 bad1 good2 good3 bad2",
    ),
    Scenario(
        "throttled",
        "Batches wait for a function.",
        mapping={"BatchSize": 2},
        function=[throttled(until=2)],
        story="0 > send a b c",
    ),
    Scenario(
        "groups",
        "FIFO groups, one of which fails; the order holds over the death.",
        mapping={"BatchSize": 2},
        queue=Queue(fifo=True),
        function=[fails("A1", times=1), takes(2)],
        story="""
            0 > send A1 A2 A3 B1 B2
            3 > send B3
        """,
    ),
    Scenario(
        "dead letters",
        "A message that fails for ever ends in the dead-letter queue.",
        queue=Queue(receives=3),
        mapping={"BatchSize": 1},
        function=[fails("a")],
        story="0 > send a b",
    ),
    Scenario(
        "changes",
        "Updates, disabled and enabled again, while messages come.",
        mapping={"BatchSize": 2},
        function=[takes(2)],
        functions={"g": [takes(1)]},
        story="""
             0 > send a b c
             1 > update BatchSize=3
             4 > send d
             6 > disable
             8 > send e f
            11 > enable
            14 > update FunctionName="g"
            14 > send g
        """,
    ),
    Scenario(
        "restarts",
        "Closed with a batch in flight and one in the making.",
        mapping={"BatchSize": 3, "MaximumBatchingWindowInSeconds": 10},
        function=[takes(5)],
        grace=2,
        story="""
            0 > send 1..4
            1 > close
            9 > start
        """,
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_no_death_loses_anything(story: Scenario) -> None:
    steps = steps_of(story, until=400)
    assert steps > 10

    for step in range(1, steps + 1):
        play_dying(story, die_at=step, until=500)


def test_no_death_loses_a_change_of_a_store_on_disk(tmp_path: Path) -> None:
    story = next(story for story in STORIES if story.name == "changes")

    for step in range(1, steps_of(story, until=400) + 1, 4):
        play_dying(story, die_at=step, until=500, directory=tmp_path / str(step))

"""The server dies before or after anything it does: reads, settlements, commits, give-backs, invocations, notices,
writes of its store. Another one starts a second later. Whatever the moment, no record is lost and the laws of all
stories hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from harness import play_dying, steps_of
from mq_batching import GOOD_ONLY as MQ_GOOD_ONLY
from sqs_filters import BODIES, GOOD_ONLY
from story import (
    BrokerQueue,
    BrokerScenario,
    Queue,
    QueueScenario,
    Scenario,
    Stream,
    StreamScenario,
    Topic,
    TopicScenario,
    fails,
    reports,
    takes,
    throttled,
)
from stream_world import BUCKET, QUEUE
from streams_filters import BODIES as STREAM_BODIES
from streams_filters import GOOD_ONLY as STREAM_GOOD_ONLY
from topic_world import FAILURES
from topics_filters import GOOD_ONLY as TOPIC_GOOD_ONLY
from topics_scaling import pollers

from headrace.model import SourceKind

REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}
BISECT = {"BisectBatchOnFunctionError": True}
TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
TO_BUCKET = {"DestinationConfig": {"OnFailure": {"Destination": BUCKET}}}
TO_TOPIC = {"DestinationConfig": {"OnFailure": {"Destination": FAILURES}}}

QUEUE_STORIES = [
    QueueScenario(
        "batches",
        "Batches, one of which fails.",
        mapping={"BatchSize": 2},
        function=[fails("b", times=1), takes(1)],
        story="0 > send a b c d e",
    ),
    QueueScenario(
        "window",
        "A window, in which the server dies with something in hand.",
        mapping={"BatchSize": 25, "MaximumBatchingWindowInSeconds": 10},
        function=[takes(1)],
        story="""
            0 > send 1..30
            4 > send 31
        """,
    ),
    QueueScenario(
        "reports and filters",
        "Some records are reported, some dropped.",
        mapping={**REPORTS, **GOOD_ONLY},
        bodies=BODIES,
        function=[reports("good2", times=1, takes=1)],
        story="0 > send good1 bad1 good2 good3 bad2",
    ),
    QueueScenario(
        "throttled",
        "Batches wait for a function.",
        mapping={"BatchSize": 2},
        function=[throttled(until=2)],
        story="0 > send a b c",
    ),
    QueueScenario(
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
    QueueScenario(
        "dead letters",
        "A message that fails for ever ends in the dead-letter queue.",
        queue=Queue(receives=3),
        mapping={"BatchSize": 1},
        function=[fails("a")],
        story="0 > send a b",
    ),
    QueueScenario(
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
    QueueScenario(
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

STREAM_STORIES = [
    StreamScenario(
        "shard",
        "Batches of a shard, one of which fails.",
        mapping={"BatchSize": 2},
        function=[fails("3", times=1), takes(1)],
        story="""
            0 > put 1..4
            5 > put 5
        """,
    ),
    StreamScenario(
        "batching window",
        "A window, in which the server dies with something in hand.",
        mapping={"BatchSize": 5, "MaximumBatchingWindowInSeconds": 10},
        function=[takes(1)],
        story="""
            0 > put 1..7
            4 > put 8
        """,
    ),
    StreamScenario(
        "reshards",
        "Shards that are split and merged while records fail: children after parents, over the death.",
        mapping={"BatchSize": 2},
        stream=Stream(shards=2),
        function=[fails("a2", times=1), takes(1)],
        story="""
            0 > put a1 b1 a2 b2
            1 > split s0
            2 > put a3 c1 b3
            4 > merge s3 s1
            5 > put a4 b4 c2
        """,
    ),
    StreamScenario(
        "lanes",
        "Lanes side by side, one of which fails: a checkpoint never passes what it holds up.",
        mapping={"BatchSize": 1, "ParallelizationFactor": 3},
        function=[fails("a1", times=2), takes(1)],
        story="""
            0 > put a1 b1 a2 g1 b2
            3 > put a3 g2
        """,
    ),
    StreamScenario(
        "bisected",
        "A poisoned record is bisected out and documented.",
        mapping={**BISECT, "BatchSize": 4, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[fails("3"), takes(1)],
        story="0 > put 1..6",
    ),
    StreamScenario(
        "reported",
        "Reports with progress and without, and a bucket for what is given up.",
        mapping={**REPORTS, "BatchSize": 3, "MaximumRetryAttempts": 1, **TO_BUCKET},
        function=[reports("2", "3", "5", times=2), reports("5"), takes(1)],
        story="0 > put 1..6",
    ),
    StreamScenario(
        "old and filtered",
        "Records that are too old, or that no filter lets through.",
        mapping={**STREAM_GOOD_ONLY, "MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        bodies=STREAM_BODIES,
        function=[throttled("good1"), takes(1)],
        story="""
             0 > put bad1 good1
            50 > put good2 bad2
        """,
    ),
    StreamScenario(
        "tumbling windows",
        "Windows with a failing record, a failing end and a batch that spans two.",
        mapping={"TumblingWindowInSeconds": 20, "BatchSize": 2},
        function=[fails("2", times=1), fails(final=True, times=1), takes(1)],
        story="""
             0 > put 1 2
            10 > put 3
            19 > put 4
            21 > put 5
            30 > put 6
        """,
    ),
    StreamScenario(
        "stream changes",
        "Updates, disabled and enabled again, while records come.",
        mapping={"BatchSize": 2},
        function=[fails("2", times=1), takes(2)],
        functions={"g": [takes(1)]},
        story="""
             0 > put a1 d1 a2
             1 > update ParallelizationFactor=2
             4 > put d2
             8 > disable
            12 > put a3 d3
            14 > enable
            18 > update FunctionName="g"
            19 > put a4
        """,
    ),
    StreamScenario(
        "broken stream",
        "Reads, listings, checkpoints and the destination fail beside the death.",
        mapping={"BatchSize": 1, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[throttled("2", times=2), fails("2"), takes(1)],
        story="""
            0 > break destinations 2
            0 > put 1 2
            1 > break checkpoints 2
            3 > break reads 2
            4 > put 3
            5 > break listings 1
        """,
    ),
]
TOPIC_STORIES = [
    TopicScenario(
        "partitions",
        "Batches of several partitions, one of which fails.",
        topic=Topic(2, session=10),
        mapping={"BatchSize": 3},
        function=[fails("a2", times=1), takes(1)],
        story="""
            0 > put a1 a2 b1 b2
            3 > put a3 b3
        """,
    ),
    TopicScenario(
        "topic window",
        "A window, in which the server dies with something in hand.",
        topic=Topic(session=10),
        mapping={"BatchSize": 5, "MaximumBatchingWindowInSeconds": 10},
        function=[takes(1)],
        story="""
            0 > put 1..7
            4 > put 8
        """,
    ),
    TopicScenario(
        "pollers",
        "Batches side by side, one of which fails: an offset never passes what it holds up.",
        topic=Topic(3, session=10),
        mapping={"BatchSize": 1, **pollers(3, 3)},
        function=[fails("a1", times=2), takes(1)],
        story="""
            0 > put a1 b1 a2 c1 b2
            3 > put a3 c2
        """,
    ),
    TopicScenario(
        "bisected for a topic",
        "A poisoned record is bisected out and put into another topic.",
        topic=Topic(2, session=10),
        mapping={**BISECT, "BatchSize": 4, "MaximumRetryAttempts": 1, **TO_TOPIC},
        function=[fails("a3"), takes(1)],
        story="0 > put a1 b1 a2 a3 b2",
    ),
    TopicScenario(
        "reported partitions",
        "Reports with progress and without, and a bucket for what is given up.",
        topic=Topic(2, session=10),
        mapping={**REPORTS, "BatchSize": 4, "MaximumRetryAttempts": 1, **TO_BUCKET},
        function=[reports("a2", "b1", "a3", times=2), reports("a3"), takes(1)],
        story="0 > put a1 a2 b1 a3 b2",
    ),
    TopicScenario(
        "old and filtered partitions",
        "Records that are too old, or that no filter lets through.",
        topic=Topic(session=10),
        mapping={**TOPIC_GOOD_ONLY, "MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        bodies=STREAM_BODIES,
        function=[throttled("good1"), takes(1)],
        story="""
             0 > put bad1 good1
            50 > put good2 bad2
        """,
    ),
    TopicScenario(
        "other members",
        "Members come and go while records fail.",
        topic=Topic(3, session=10),
        mapping={"BatchSize": 2},
        function=[fails("a2", "b2", times=2), takes(1)],
        story="""
             0 > put a1 b1 c1
             1 > join 3
             2 > put a2 b2 c2
             6 > leave
             7 > put a3 b3 c3
             9 > join 3
            10 > vanish
            12 > add 1
            13 > put d1 a4 b4
        """,
    ),
    TopicScenario(
        "latest",
        "From the end on; what comes before anything was read is not lost with the server either.",
        topic=Topic(2, session=10),
        mapping={"StartingPosition": "LATEST", "BatchSize": 2},
        function=[takes(1)],
        story="""
            0 > put a1 b1
            2 > put a2 b2 a3
        """,
    ),
    TopicScenario(
        "topic changes",
        "Updates, disabled and enabled again, while records come.",
        topic=Topic(2, session=10),
        mapping={"BatchSize": 2},
        function=[fails("a2", times=1), takes(2)],
        functions={"g": [takes(1)]},
        story="""
             0 > put a1 b1 a2
             1 > update BatchSize=3
             4 > put b2
             8 > disable
            12 > put a3 b3
            14 > enable
            18 > update FunctionName="g"
            19 > put a4
        """,
    ),
    TopicScenario(
        "broken topic",
        "Reads, openings, commits and the destination fail beside the death.",
        topic=Topic(session=10),
        mapping={"BatchSize": 1, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[throttled("2", times=2), fails("2"), takes(1)],
        story="""
            0 > break destinations 2
            0 > put 1 2
            1 > break commits 2
            3 > break reads 2
            4 > put 3
            5 > break openings 1
            6 > restart
        """,
    ),
]
BROKER_STORIES = [
    BrokerScenario(
        f"messages of {kind.value}",
        "Batches, one of which fails, dropped messages and a change.",
        queue=BrokerQueue(kind),
        mapping={"BatchSize": 2, **MQ_GOOD_ONLY},
        bodies=BODIES,
        function=[fails("good2", times=2), takes(1)],
        story="""
            0 > send good1 bad1 good2 good3
            2 > break settlements 1
            3 > send good4 bad2
            4 > update BatchSize=3
            6 > break reads 1
            7 > send good5
        """,
    )
    for kind in (SourceKind.RABBITMQ, SourceKind.ACTIVEMQ)
]
STORIES = [*QUEUE_STORIES, *STREAM_STORIES, *TOPIC_STORIES, *BROKER_STORIES]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_no_death_loses_anything(story: Scenario) -> None:
    steps = steps_of(story, until=400)
    assert steps > 10

    for step in range(1, steps + 1):
        play_dying(story, die_at=step, until=500)


@pytest.mark.parametrize("name", ["changes", "stream changes", "reshards", "topic changes"])
def test_no_death_loses_a_change_of_a_store_on_disk(name: str, tmp_path: Path) -> None:
    story = next(story for story in STORIES if story.name == name)

    for step in range(1, steps_of(story, until=400) + 1, 4):
        play_dying(story, die_at=step, until=500, directory=tmp_path / str(step))

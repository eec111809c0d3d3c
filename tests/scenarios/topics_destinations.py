"""Topics: what is given up is documented at the destination before the group's offset moves past it.

The harness looks at the form of every notice: members and their order, times, sizes, payloads and keys.
"""

from __future__ import annotations

from typing import Any

from story import Topic, TopicScenario, fails, takes
from stream_world import BUCKET, QUEUE, TOPIC
from topic_world import FAILURES

from headrace.model import SourceKind

ONCE = {"MaximumBatchingWindowInSeconds": 0, "MaximumRetryAttempts": 0}


def to(destination: str) -> dict[str, Any]:
    return {"DestinationConfig": {"OnFailure": {"Destination": destination}}}


SCENARIOS = [
    *(
        TopicScenario(
            f"topic-destination-{name}{suffix}",
            "A queue, a topic of SNS, a bucket or a topic of the cluster is told of a batch that was given up "
            "(documented).",
            topic=Topic(2, kind=kind),
            mapping={**ONCE, **to(arn)},
            function=[fails("a1")],
            story=f"""
                0.5 > put a1
                0.6 > put a2 a3 b1
                0.5   invoke a1
                0.5   {told} 1 Unhandled: a1
                0.5   commit a1
                0.6   invoke b1 a2 a3
                0.6   commit a3 b1
            """,
            counters={"notified": 1, "notify_errors": 0, "discarded": 1},
        )
        for kind, suffix in ((SourceKind.MSK, ""), (SourceKind.KAFKA, "-self-managed"))
        for name, arn, told in (
            ("queue", QUEUE, "notice RetryAttemptsExhausted"),
            ("topic", TOPIC, "notice RetryAttemptsExhausted"),
            ("bucket", BUCKET, "object RetryAttemptsExhausted"),
            ("kafka", FAILURES, "announce RetriesExhausted"),
        )
    ),
    TopicScenario(
        "topic-destination-partitions",
        "A notice names the first and last record of each partition.",
        topic=Topic(2),
        mapping={**ONCE, **to(QUEUE)},
        function=[fails("a1")],
        story="""
            0 > put a1 a2 a3 b1
            0   invoke a1..3 b1
            0   notice RetryAttemptsExhausted 1 Unhandled: a1..3 b1
            0   commit a3 b1
        """,
    ),
    TopicScenario(
        "topic-destination-kafka-each",
        "Another topic of the cluster gets one message for each record, with its key (documented).",
        topic=Topic(2),
        mapping={**ONCE, **to(FAILURES)},
        function=[fails("1")],
        story="""
            0 > put 1 a2 b1
            0   invoke 1 a2 b1
            0   announce RetriesExhausted 1 Unhandled: 1 a2 b1
            0   commit a2 b1
        """,
        counters={"discarded": 3, "notified": 1},
    ),
    TopicScenario(
        "topic-destination-kafka-age",
        "It is told of records that grew too old as well.",
        mapping={**ONCE, "MaximumRecordAgeInSeconds": 60, **to(FAILURES)},
        story="""
             0 > put 1 2
            70 > create
            70   state Creating
            70   state Enabled
            70   announce RecordAgeExceeded 1: 1 2
            70   commit 2
        """,
    ),
    *(
        TopicScenario(
            f"topic-destination-oversized-{name}",
            "A record that is more than an invocation takes: there is a responseContext, and it is null (documented).",
            mapping={**ONCE, **to(arn)},
            story=f"""
                0 > put 1*4800000 2
                0   {verb} MaximumPayloadSizeExceeded 1 none: 1
                0   invoke 2
                0   commit 2
            """,
            counters={"discarded": 1, "notified": 1, "invoked": 1},
        )
        for name, arn, verb in (
            ("queue", QUEUE, "notice"),
            ("bucket", BUCKET, "object"),
            ("kafka", FAILURES, "announce"),
        )
    ),
    TopicScenario(
        "topic-destination-fails",
        "While the destination fails the partition waits and says so; nothing is passed over without a notice.",
        topic=Topic(2),
        mapping={**ONCE, **to(QUEUE), "BatchSize": 1},
        function=[fails("a1")],
        story="""
            0   > break destinations 3
            0   > put a1 a2 b1
            0     invoke a1
            0     notice error 0.2
            0     invoke b1
            0     commit b1
            0.2   notice error 0.4
            0.6   notice error 0.8
            1.4   notice RetryAttemptsExhausted 1 Unhandled: a1
            1.4   invoke a2
            1.4   commit a2
        """,
        counters={"notified": 1, "notify_errors": 3, "trouble": None},
    ),
    TopicScenario(
        "topic-destination-kafka-missing",
        "A topic that is not there holds up the partition, and the mapping says so.",
        mapping={**ONCE, **to("kafka://nowhere")},
        function=[fails("1")],
        story="""
             0 > put 1
             0   invoke 1
             0   notice error 10
            10   notice error 10
            20   notice error 10
            25 end of story
        """,
        counters={
            "notified": 0,
            "notify_errors": 3,
            "trouble": "PROBLEM: OnFailure destination: there is no topic nowhere",
        },
    ),
    TopicScenario(
        "topic-destination-fails-and-disable",
        "A mapping whose destination fails can be disabled at once; the batch comes again with a fresh budget.",
        mapping={**ONCE, **to(FAILURES)},
        function=[fails("1", times=1), takes(1)],
        story="""
             0 > break destinations 9 retry_after=60
             0 > put 1
             0   invoke 1
             0   notice error 60
             5 > disable
             5   state Disabling
             5   state Disabled
             9 > enable
             9   state Enabling
             9   state Enabled
             9   invoke 1
            10   end 1
            10   commit 1
        """,
        counters={"notified": 0, "discarded": 0, "trouble": None},
    ),
]

"""Streams: what is given up is documented at the destination before the checkpoint moves past it.

The harness looks at the form of every notice: members and their order, times, and the payload of an object.
"""

from __future__ import annotations

from typing import Any

from story import Stream, StreamScenario, fails, reports
from stream_world import BUCKET, QUEUE, TOPIC

from headrace.model import SourceKind

REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}


def to(destination: str) -> dict[str, Any]:
    return {"DestinationConfig": {"OnFailure": {"Destination": destination}}}


ONCE = {"MaximumRetryAttempts": 0}

SCENARIOS = [
    *(
        StreamScenario(
            f"destination-{name}",
            f"A {name} gets one notice for a batch that was given up (recorded).",
            mapping={**ONCE, **to(arn)},
            function=[fails("1")],
            story="""
                0.5 > put 1
                0.6 > put 2 3
                0.5   invoke 1
                0.5   notice RetryAttemptsExhausted 1 Unhandled: 1
                0.5   checkpoint 1
                0.6   invoke 2 3
                0.6   checkpoint 3
            """,
            counters={"notified": 1, "notify_errors": 0, "discarded": 1},
        )
        for name, arn in {"queue": QUEUE, "topic": TOPIC}.items()
    ),
    StreamScenario(
        "destination-bucket",
        "A bucket gets an object with the same document and the whole event, under a key that names mapping, shard and "
        "time (recorded).",
        mapping={"MaximumRetryAttempts": 1, **to(BUCKET)},
        function=[fails("1")],
        story="""
            0   > put 1..3
            0     invoke 1..3
            0.5   invoke 1..3
            0.5   object RetryAttemptsExhausted 2 Unhandled: 1..3
            0.5   checkpoint 3
        """,
    ),
    StreamScenario(
        "destination-bucket-and-age",
        "Records that were never invoked are in their object too.",
        mapping={"MaximumRecordAgeInSeconds": 60, **to(BUCKET)},
        story="""
             0 > put 1 2
            70 > create
            70   state Creating
            70   state Enabled
            70   object RecordAgeExceeded 1: 1 2
            70   checkpoint 2
        """,
    ),
    StreamScenario(
        "destination-two-shards",
        "A notice names its shard.",
        stream=Stream(shards=2),
        mapping={**ONCE, **to(BUCKET)},
        function=[fails()],
        story="""
            0 > put a1 b1
            0   invoke s0: a1
            0   invoke s1: b1
            0   object s0 RetryAttemptsExhausted 1 Unhandled: a1
            0   object s1 RetryAttemptsExhausted 1 Unhandled: b1
            0   checkpoint s0: a1
            0   checkpoint s1: b1
        """,
    ),
    *(
        StreamScenario(
            f"dynamodb-destination-{name}",
            f"A {name} and a batch of DynamoDB Streams: DDBStreamBatchInfo, and arrival to the second (recorded).",
            stream=Stream(kind=SourceKind.DYNAMODB),
            mapping={**ONCE, **to(arn)},
            function=[fails("a1")],
            story=f"""
                0.7 > put a1 b1
                1.9 > put a2
                0.7   invoke a1 b1
                0.7   {verb} RetryAttemptsExhausted 1 Unhandled: a1 b1
                0.7   checkpoint b1
                1.9   invoke a2
                1.9   checkpoint a2
            """,
        )
        for name, arn, verb in (("queue", QUEUE, "notice"), ("bucket", BUCKET, "object"))
    ),
    # --- Destinations that fail
    StreamScenario(
        "destination-fails",
        "While the destination fails the shard waits and says so; nothing is passed over without a notice.",
        mapping={**ONCE, **to(QUEUE), "BatchSize": 1},
        function=[fails("1")],
        story="""
            0   > break destinations 3
            0   > put 1 2
            0     invoke 1
            0     notice error 0.2
            0.2   notice error 0.4
            0.6   notice error 0.8
            1.4   notice RetryAttemptsExhausted 1 Unhandled: 1
            1.4   invoke 2
            1.4   checkpoint 2
        """,
        counters={"notified": 1, "notify_errors": 3, "trouble": None, "last_result": "OK"},
    ),
    StreamScenario(
        "destination-fails-and-says-so",
        "As long as the destination fails, the mapping tells what keeps it.",
        mapping={**ONCE, **to(QUEUE)},
        function=[fails("1")],
        story="""
            0 > break destinations 1000 retry_after=30
            0 > put 1
            0   invoke 1
            0   notice error 30
           30   notice error 30
           50   end of story
        """,
        counters={
            "notified": 0,
            "notify_errors": 2,
            "discarded": 0,
            "trouble": "PROBLEM: OnFailure destination: destinations are broken",
        },
    ),
    StreamScenario(
        "destination-fails-beside-others",
        "A shard that waits for its destination holds up no other.",
        stream=Stream(shards=2),
        mapping={**ONCE, **to(QUEUE)},
        function=[fails("a1")],
        story="""
             0 > break destinations 1 retry_after=60
             0 > put a1
             0   invoke s0: a1
             0   notice error 60
            10 > put a2 b1
            10   invoke s1: b1
            10   checkpoint s1: b1
            60   notice s0 RetryAttemptsExhausted 1 Unhandled: a1
            60   invoke s0: a2
            60   checkpoint s0: a2
        """,
    ),
    StreamScenario(
        "destination-before-checkpoint",
        "The server is closed while the destination fails: the next one invokes the batch again and documents it.",
        mapping={**ONCE, **to(QUEUE)},
        function=[fails("1")],
        story="""
             0 > break destinations 1 retry_after=60
             0 > put 1
             0   invoke 1
             0   notice error 60
            10 > restart
            10   state Enabled
            10   invoke 1
            10   notice RetryAttemptsExhausted 1 Unhandled: 1
            10   checkpoint 1
        """,
        counters={"notified": 1, "discarded": 1, "trouble": None},
    ),
    StreamScenario(
        "destination-then-checkpoint",
        "A notice whose checkpoint could not be written comes again after a death: at least once.",
        mapping={**ONCE, **to(QUEUE)},
        function=[fails("1")],
        story="""
             0 > break checkpoints 1
             0 > put 1
             0   invoke 1
             0   notice RetryAttemptsExhausted 1 Unhandled: 1
             0   store error 20
             1 > die
            15 > start
            15   state Enabled
            15   invoke 1
            15   notice RetryAttemptsExhausted 1 Unhandled: 1
            15   checkpoint 1
        """,
    ),
    StreamScenario(
        "destination-fails-while-disabling",
        "A mapping whose destination fails can be disabled at once, and goes on with the batch once it is enabled.",
        mapping={**ONCE, **to(QUEUE)},
        function=[fails("1")],
        story="""
             0 > break destinations 1 retry_after=60
             0 > put 1
             0   invoke 1
             0   notice error 60
             5 > disable
             5   state Disabling
             5   state Disabled
            20 > enable
            20   state Enabling
            20   state Enabled
            20   invoke 1
            20   notice RetryAttemptsExhausted 1 Unhandled: 1
            20   checkpoint 1
        """,
    ),
    StreamScenario(
        "destination-of-reported-failures",
        "Failures that were reported and not thrown: functionError is there and null (recorded).",
        mapping={"MaximumRetryAttempts": 1, **REPORTS, **to(BUCKET)},
        function=[reports("2")],
        story="""
            0   > put 1..3
            0     invoke 1..3
            0     checkpoint 1
            0.5   invoke 2 3
            1     invoke 2 3
            1     object RetryAttemptsExhausted 2 null: 2 3
            1     checkpoint 3
        """,
    ),
    StreamScenario(
        "destination-takes-time",
        "A batch that is given up after a long invocation: the notice comes when that has ended.",
        mapping={**ONCE, **to(QUEUE)},
        function=[fails("1", takes=40)],
        timeout=60,
        story="""
             0 > put 1
             0   invoke 1
            20 > put 2
            40   end 1
            40   notice RetryAttemptsExhausted 1 Unhandled: 1
            40   invoke 2
            40   checkpoint 2
        """,
    ),
]

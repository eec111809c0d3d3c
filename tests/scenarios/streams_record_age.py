"""Streams: MaximumRecordAgeInSeconds is looked at before every invocation; what is too old is never sent."""

from __future__ import annotations

from story import Stream, StreamScenario, fails, takes
from stream_world import QUEUE

from headrace.model import SourceKind

TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
A_MINUTE = {"MaximumRecordAgeInSeconds": 60}

SCENARIOS = [
    StreamScenario(
        "age-before-invocation",
        "A record that is too old when it is read is never invoked; its notice counts 1 and has no responseContext "
        "(recorded).",
        mapping={**A_MINUTE, **TO_QUEUE},
        story="""
             0 > put 1
            70 > create
            70   state Creating
            70   state Enabled
            70   notice RecordAgeExceeded 1: 1
            70   checkpoint 1
        """,
        counters={"polled": 1, "invoked": 0, "discarded": 1, "notified": 1, "last_result": None},
    ),
    StreamScenario(
        "age-mixed-batch",
        "Of a batch the beginning that is too old is cut off and documented by itself, the younger rest is delivered "
        "(recorded).",
        mapping={**A_MINUTE, **TO_QUEUE},
        story="""
             0 > put 1
            50 > put 2..6
            70 > create
            70   state Creating
            70   state Enabled
            70   notice RecordAgeExceeded 1: 1
            70   invoke 2..6
            70   checkpoint 6
        """,
        counters={"invoked": 1, "discarded": 1, "processed": 5},
    ),
    StreamScenario(
        "age-just-young-enough",
        "A record is too old from the second on at which it has reached its age.",
        mapping={**A_MINUTE, **TO_QUEUE},
        story="""
             0    > put 1
             0.25 > put 2
            59.75 > create
            59.75   state Creating
            59.75   state Enabled
            59.75   invoke 1 2
            59.75   checkpoint 2
        """,
    ),
    StreamScenario(
        "age-exactly",
        "... and not before or after: of two, the one that is exactly as old goes.",
        mapping={**A_MINUTE, **TO_QUEUE},
        story="""
             0    > put 1
             0.25 > put 2
            60    > create
            60      state Creating
            60      state Enabled
            60      notice RecordAgeExceeded 1: 1
            60      invoke 2
            60      checkpoint 2
        """,
    ),
    StreamScenario(
        "age-after-failures",
        "However often it was invoked before, the notice of a record that has grown too old has no responseContext "
        "(recorded); its count is that of the invocations.",
        mapping={**A_MINUTE, **TO_QUEUE},
        function=[fails("1")],
        story="""
             0   > put 1
             0     invoke 1
             0.5   invoke 1
             1.5   invoke 1
             3.5   invoke 1
             7.5   invoke 1
            15.5   invoke 1
            31.5   invoke 1
            60     notice RecordAgeExceeded 7: 1
            60     checkpoint 1
        """,
    ),
    StreamScenario(
        "age-of-a-failing-batch",
        "A failing batch loses its beginning when that has grown too old; the rest is tried again at once.",
        mapping={**A_MINUTE, **TO_QUEUE},
        function=[fails("1")],
        story="""
             0   > put 1
            50   > put 2
            50   > create
            50     state Creating
            50     state Enabled
            50     invoke 1 2
            50.5   invoke 1 2
            51.5   invoke 1 2
            53.5   invoke 1 2
            57.5   invoke 1 2
            60     notice RecordAgeExceeded 5: 1
            60     invoke 2
            60     checkpoint 2
        """,
    ),
    StreamScenario(
        "age-behind-a-failing-batch",
        "What waits behind a failing batch grows older too.",
        mapping={**A_MINUTE, **TO_QUEUE, "BatchSize": 1, "MaximumRetryAttempts": 10},
        function=[takes(70, "1")],
        timeout=90,
        story="""
             0 > put 1
             0   invoke 1
             5 > put 2
            20 > put 3
            70   end 1
            70   notice RecordAgeExceeded 1: 2
            70   invoke 3
            70   checkpoint 3
        """,
    ),
    StreamScenario(
        "age-all-of-a-batch",
        "A whole batch that is too old is documented as one.",
        mapping={**A_MINUTE, **TO_QUEUE},
        story="""
             0 > put 1..3
            99 > create
            99   state Creating
            99   state Enabled
            99   notice RecordAgeExceeded 1: 1..3
            99   checkpoint 3
        """,
    ),
    StreamScenario(
        "age-without-destination",
        "Without a destination what is too old is passed over, and counted.",
        mapping=A_MINUTE,
        story="""
             0 > put 1
            70 > put 2
            70 > create
            70   state Creating
            70   state Enabled
            70   invoke 2
            70   checkpoint 2
        """,
        counters={"discarded": 1, "notified": 0},
    ),
    StreamScenario(
        "age-unlimited",
        "Without the option no record is too old.",
        mapping=TO_QUEUE,
        story="""
                0 > put 1
            80000 > create
            80000   state Creating
            80000   state Enabled
            80000   invoke 1
            80000   checkpoint 1
        """,
    ),
    StreamScenario(
        "age-in-a-window",
        "A record that is gathered for longer than it may live is not invoked.",
        mapping={**A_MINUTE, **TO_QUEUE, "MaximumBatchingWindowInSeconds": 90},
        story="""
             0 > put 1
            50 > put 2
            90   notice RecordAgeExceeded 1: 1
            90   invoke 2
            90   checkpoint 2
        """,
    ),
    StreamScenario(
        "dynamodb-age",
        "On DynamoDB Streams arrival is known to the second.",
        stream=Stream(kind=SourceKind.DYNAMODB),
        mapping={**A_MINUTE, **TO_QUEUE},
        story="""
             0.75 > put a1
             1    > put b1
            60.75 > create
            60.75   state Creating
            60.75   state Enabled
            60.75   notice RecordAgeExceeded 1: a1
            60.75   invoke b1
            60.75   checkpoint b1
        """,
    ),
]

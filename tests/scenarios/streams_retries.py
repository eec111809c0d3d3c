"""Streams: what fails is tried again, whole and in order, until it is done or given up."""

from __future__ import annotations

from story import Stream, StreamScenario, fails, takes, throttled, unavailable
from stream_world import QUEUE

from headrace.model import SourceKind

TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
DYNAMODB = Stream(kind=SourceKind.DYNAMODB)

SCENARIOS = [
    StreamScenario(
        "retry-attempts-0",
        "MaximumRetryAttempts 0: one invocation.",
        mapping={"MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[fails("1")],
        story="""
            0 > put 1 2
            0   invoke 1 2
            0   notice RetryAttemptsExhausted 1 Unhandled: 1 2
            0   checkpoint 2
        """,
        counters={"invoked": 1, "retried": 0, "failed": 2, "discarded": 2, "notified": 1, "processed": 0},
    ),
    StreamScenario(
        "retry-attempts-1",
        "MaximumRetryAttempts 1: two invocations, and the notice counts both (recorded).",
        mapping={"MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[fails("1")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            0.5   notice RetryAttemptsExhausted 2 Unhandled: 1 2
            0.5   checkpoint 2
        """,
        counters={"invoked": 2, "retried": 1, "failed": 4, "discarded": 2, "notified": 1},
    ),
    StreamScenario(
        "retry-attempts-2",
        "MaximumRetryAttempts 2: three invocations (recorded).",
        mapping={"MaximumRetryAttempts": 2, **TO_QUEUE},
        function=[fails("1")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            1.5   invoke 1 2
            1.5   notice RetryAttemptsExhausted 3 Unhandled: 1 2
            1.5   checkpoint 2
        """,
        counters={"invoked": 3, "retried": 2},
    ),
    StreamScenario(
        "retry-attempts-3",
        "MaximumRetryAttempts 3: four invocations (recorded).",
        mapping={"MaximumRetryAttempts": 3, **TO_QUEUE},
        function=[fails("1")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            1.5   invoke 1 2
            3.5   invoke 1 2
            3.5   notice RetryAttemptsExhausted 4 Unhandled: 1 2
            3.5   checkpoint 2
        """,
        counters={"invoked": 4, "retried": 3},
    ),
    StreamScenario(
        "dynamodb-retry-attempts-2",
        "The same on DynamoDB Streams, with the notice's own form.",
        stream=DYNAMODB,
        mapping={"MaximumRetryAttempts": 2, **TO_QUEUE},
        function=[fails("a1")],
        story="""
            0.3 > put a1 b1
            0.3   invoke a1 b1
            0.8   invoke a1 b1
            1.8   invoke a1 b1
            1.8   notice RetryAttemptsExhausted 3 Unhandled: a1 b1
            1.8   checkpoint b1
            9   > put a2
            9     invoke a2
            9     checkpoint a2
        """,
    ),
    StreamScenario(
        "retry-until-success",
        "Without a limit a batch is tried again until the function has dealt with it; what comes behind it waits.",
        function=[fails("1", times=3)],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            1   > put 3
            1.5   invoke 1 2
            3.5   invoke 1 2
            3.5   invoke 3
            3.5   checkpoint 3
        """,
        counters={"invoked": 5, "retried": 3, "failed": 6, "processed": 3, "discarded": 0, "last_result": "OK"},
    ),
    StreamScenario(
        "retry-without-end",
        "-1 is the same as no limit. The delay doubles up to a minute.",
        mapping={"MaximumRetryAttempts": -1, "MaximumRecordAgeInSeconds": -1, **TO_QUEUE},
        function=[fails(until=240)],
        story="""
              0   > put 1
              0     invoke 1
              0.5   invoke 1
              1.5   invoke 1
              3.5   invoke 1
              7.5   invoke 1
             15.5   invoke 1
             31.5   invoke 1
             63.5   invoke 1
            123.5   invoke 1
            183.5   invoke 1
            243.5   invoke 1
            243.5   checkpoint 1
        """,
    ),
    StreamScenario(
        "retry-back-off-shortest",
        "Half of each delay is left to chance: the shortest are half as long.",
        chance=0.0,
        function=[fails(times=4)],
        story="""
            0    > put 1
            0      invoke 1
            0.25   invoke 1
            0.75   invoke 1
            1.75   invoke 1
            3.75   invoke 1
            3.75   checkpoint 1
        """,
    ),
    StreamScenario(
        "retry-eight-attempts-in-a-minute",
        "Without a limit of attempts, an age of 60 seconds leaves about eight (recorded).",
        chance=0.5,
        mapping={"MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        function=[fails()],
        story="""
             0   > put 1
            60     notice RecordAgeExceeded 8: 1
            60     checkpoint 1
        """,
        shows=["notice", "checkpoint"],
        counters={"invoked": 8},
    ),
    StreamScenario(
        "retry-throttled-does-not-count",
        "An invocation that was throttled is no attempt (documented).",
        mapping={"MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[throttled(until=3), fails()],
        story="""
            0   > put 1
            0     throttled 1
            0.2   throttled 1
            0.6   throttled 1
            1.4   throttled 1
            3     invoke 1
            3     notice RetryAttemptsExhausted 1 Unhandled: 1
            3     checkpoint 1
        """,
        counters={"invoked": 1, "failed": 1},
    ),
    StreamScenario(
        "retry-unavailable-does-not-count",
        "Neither is one that nobody could be reached for.",
        mapping={"MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[unavailable(until=3)],
        story="""
            0   > put 1
            0     unavailable 1
            0.2   unavailable 1
            0.6   unavailable 1
            1.4   unavailable 1
            3     invoke 1
            3     checkpoint 1
        """,
        counters={"invoked": 1, "failed": 0, "discarded": 0},
    ),
    StreamScenario(
        "retry-throttled-between-errors",
        "Throttles between two errors change neither the count nor the batch.",
        mapping={"MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[fails(times=1), throttled(times=2), fails()],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   throttled 1 2
            0.7   throttled 1 2
            1.1   invoke 1 2
            1.1   notice RetryAttemptsExhausted 2 Unhandled: 1 2
            1.1   checkpoint 2
        """,
    ),
    StreamScenario(
        "retry-throttled-for-good",
        "Only age ends throttling (documented).",
        mapping={"MaximumRetryAttempts": 0, "MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        function=[throttled()],
        story="""
             0 > put 1
            60   notice RecordAgeExceeded 1: 1
            60   checkpoint 1
        """,
        shows=["notice", "checkpoint", "invoke"],
        counters={"invoked": 0, "discarded": 1},
    ),
    StreamScenario(
        "retry-until-the-stream-forgets",
        "Without a limit, a batch is given up when the stream keeps it no longer (documented).",
        stream=Stream(retention=30),
        mapping=TO_QUEUE,
        function=[fails("1")],
        story="""
             0   > put 1
             0     invoke 1
             0.5   invoke 1
             1.5   invoke 1
             3.5   invoke 1
             7.5   invoke 1
            15.5   invoke 1
            25   > put 2
            31.5   notice RecordAgeExceeded 6: 1
            31.5   invoke 2
            31.5   checkpoint 2
        """,
    ),
    StreamScenario(
        "discard-goes-on",
        "After a batch was given up its shard goes on with the next (documented), with nobody told where nobody wants "
        "to know.",
        mapping={"MaximumRetryAttempts": 1, "BatchSize": 2},
        function=[fails("1"), takes(1)],
        story="""
            0   > put 1..4
            0     invoke 1 2
            0.5   invoke 1 2
            0.5   checkpoint 2
            0.5   invoke 3 4
            1.5   end 3 4
            1.5   checkpoint 4
        """,
        counters={"discarded": 2, "notified": 0, "processed": 2},
    ),
    StreamScenario(
        "discard-again-and-again",
        "Each batch has its own attempts.",
        mapping={"MaximumRetryAttempts": 1, "BatchSize": 1, **TO_QUEUE},
        function=[fails("1", "2")],
        story="""
            0   > put 1..3
            0     invoke 1
            0.5   invoke 1
            0.5   notice RetryAttemptsExhausted 2 Unhandled: 1
            0.5   checkpoint 1
            0.5   invoke 2
            1     invoke 2
            1     notice RetryAttemptsExhausted 2 Unhandled: 2
            1     invoke 3
            1     checkpoint 3
        """,
    ),
    StreamScenario(
        "shard-in-trouble",
        "A shard whose batch fails and fails holds up no other.",
        stream=Stream(shards=2),
        mapping={"BatchSize": 1},
        function=[fails("a1", until=30)],
        story="""
             0   > put a1 b1
             0     invoke s0: a1
             0     invoke s1: b1
             0     checkpoint s1: b1
             0.5   invoke s0: a1
             1   > put a2 b2
             1     invoke s1: b2
             1     checkpoint s1: b2
             1.5   invoke s0: a1
             3.5   invoke s0: a1
             7.5   invoke s0: a1
            15.5   invoke s0: a1
            20   > put b3
            20     invoke s1: b3
            20     checkpoint s1: b3
            31.5   invoke s0: a1
            31.5   invoke s0: a2
            31.5   checkpoint s0: a2
        """,
    ),
    StreamScenario(
        "retry-missing-function",
        "A function that does not exist is waited for, and no attempt is counted.",
        mapping={"FunctionName": "nobody", "MaximumRetryAttempts": 0},
        story="""
             0 > put 1
            60 > update FunctionName="f"
            60   state Updating
            60   state Enabled
            60   invoke 1
            60   checkpoint 1
        """,
    ),
    # --- How old
    StreamScenario(
        "iterator-age-while-blocked",
        "The age of the oldest record that is not done with grows while a batch fails; no shard ahead hides it.",
        stream=Stream(shards=2),
        function=[fails("a1")],
        story="""
            10 > put a1
            80 > put b1
            90 > put b2
            95   end of story
        """,
        shows=[],
        counters={"iterator_age": 85.0},
    ),
    StreamScenario(
        "iterator-age-while-nothing-comes",
        "It grows although nothing happens.",
        function=[fails("1")],
        story="""
            10 > put 1
            95   end of story
        """,
        shows=[],
        counters={"iterator_age": 85.0},
    ),
    StreamScenario(
        "iterator-age-while-full",
        "It grows, too, while so much has been read ahead that nothing more is read.",
        function=[fails("1")],
        story="""
            10 > put 1..1200
            95   end of story
        """,
        shows=[],
        counters={"iterator_age": 85.0, "polled": 1000},
    ),
    StreamScenario(
        "iterator-age-when-done",
        "... and is nothing once all is done.",
        stream=Stream(shards=2),
        function=[fails("a1", until=60)],
        story="""
            10 > put a1
            80 > put b1
            95   end of story
        """,
        shows=[],
        counters={"iterator_age": 0.0, "processed": 2},
    ),
]

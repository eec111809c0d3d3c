"""Topics: what fails is tried again, whole or in halves, until it is done, too old or has failed too often."""

from __future__ import annotations

from story import Topic, TopicScenario, fails, throttled, unavailable
from stream_world import QUEUE

TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}
BISECT = {**AT_ONCE, "BisectBatchOnFunctionError": True}

SCENARIOS = [
    # --- MaximumRetryAttempts
    TopicScenario(
        "topic-retry-endless",
        "Without a limit the whole batch is tried again until the function takes it, at first after half a second, in "
        "the end after a minute.",
        mapping=AT_ONCE,
        function=[fails("1", until=200)],
        story="""
              0   > put 1 2
              0     invoke 1 2
              0.5   invoke 1 2
              1.5   invoke 1 2
              3.5   invoke 1 2
              7.5   invoke 1 2
             15.5   invoke 1 2
             31.5   invoke 1 2
             63.5   invoke 1 2
            123.5   invoke 1 2
            183.5   invoke 1 2
            243.5   invoke 1 2
            243.5   commit 2
        """,
        counters={"invoked": 11, "retried": 10, "failed": 20, "processed": 2, "last_result": "OK"},
    ),
    TopicScenario(
        "topic-retry-attempts-0",
        "MaximumRetryAttempts 0: one invocation.",
        mapping={**AT_ONCE, "MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[fails("1")],
        story="""
            0 > put 1 2
            0   invoke 1 2
            0   notice RetryAttemptsExhausted 1 Unhandled: 1 2
            0   commit 2
        """,
        counters={"invoked": 1, "retried": 0, "failed": 2, "discarded": 2, "notified": 1, "processed": 0},
    ),
    TopicScenario(
        "topic-retry-attempts",
        "MaximumRetryAttempts 3: four invocations; then the batch is given up and the next one comes.",
        mapping={**AT_ONCE, "MaximumRetryAttempts": 3, "BatchSize": 2},
        function=[fails("1")],
        story="""
            0   > put 1..3
            0     invoke 1 2
            0.5   invoke 1 2
            1.5   invoke 1 2
            3.5   invoke 1 2
            3.5   invoke 3
            3.5   commit 3
        """,
        counters={"invoked": 5, "retried": 3, "discarded": 2, "notified": 0, "processed": 1, "last_result": "OK"},
    ),
    TopicScenario(
        "topic-retry-endless-with-destination",
        "Without a limit but with a destination there are ten retries (documented).",
        mapping={**AT_ONCE, **TO_QUEUE},
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
             63.5   invoke 1
            123.5   invoke 1
            183.5   invoke 1
            243.5   invoke 1
            243.5   notice RetryAttemptsExhausted 11 Unhandled: 1
            243.5   commit 1
        """,
        counters={"invoked": 11, "discarded": 1},
    ),
    TopicScenario(
        "topic-throttled",
        "An invocation that never ran counts for nothing, and is tried again sooner (documented).",
        mapping={**AT_ONCE, "MaximumRetryAttempts": 0},
        function=[throttled(until=2)],
        story="""
            0   > put 1
            0     throttled 1
            0.2   throttled 1
            0.6   throttled 1
            1.4   throttled 1
            3     invoke 1
            3     commit 1
        """,
        counters={"invoked": 1, "discarded": 0, "failed": 0, "last_result": "OK"},
    ),
    TopicScenario(
        "topic-unavailable",
        "Nor does one of a function that cannot be reached.",
        mapping={**AT_ONCE, "MaximumRetryAttempts": 0},
        function=[unavailable(until=1)],
        story="""
            0   > put 1
            0     unavailable 1
            0.2   unavailable 1
            0.6   unavailable 1
            1.4   invoke 1
            1.4   commit 1
        """,
        counters={"discarded": 0},
    ),
    TopicScenario(
        "topic-retry-poller",
        "A batch that waits for its next attempt keeps no poller from working on other partitions.",
        topic=Topic(2),
        mapping={**AT_ONCE, "BatchSize": 1},
        function=[fails("a1", until=3)],
        story="""
            0   > put a1
            0     invoke a1
            0.5   invoke a1
            1   > put b1 b2
            1     invoke b1
            1     invoke b2
            1     commit b2
            1.5   invoke a1
            3.5   invoke a1
            3.5   commit a1
        """,
        peak={"batches": 1},
    ),
    # --- MaximumRecordAgeInSeconds
    TopicScenario(
        "topic-record-age",
        "A record that is too old is never invoked: given up before (documented).",
        mapping={**AT_ONCE, "MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        story="""
             0 > put 1 2
            30 > put 3
            70 > create
            70   state Creating
            70   state Enabled
            70   notice RecordAgeExceeded 1: 1 2
            70   invoke 3
            70   commit 3
        """,
        counters={"polled": 3, "invoked": 1, "discarded": 2, "notified": 1, "processed": 1},
    ),
    TopicScenario(
        "topic-record-age-partitions",
        "The old beginning of each partition in a batch is given up, and told of at once; the rest is invoked.",
        topic=Topic(3),
        mapping={**AT_ONCE, "MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        story="""
             0 > put a1 b1 b2
            30 > put a2 c1
            70 > create
            70   state Creating
            70   state Enabled
            70   notice RecordAgeExceeded 1: a1 b1 b2
            70   invoke a2 c1
            70   commit a2 b2 c1
        """,
        counters={"discarded": 3, "processed": 2},
    ),
    TopicScenario(
        "topic-record-age-while-failing",
        "What fails is given up when it becomes too old; the attempts are counted.",
        mapping={**AT_ONCE, "MaximumRecordAgeInSeconds": 60, "MaximumRetryAttempts": 10_000, **TO_QUEUE},
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
            60     commit 1
        """,
        counters={"discarded": 1, "invoked": 7},
    ),
    # --- BisectBatchOnFunctionError
    TopicScenario(
        "topic-bisect",
        "A batch that fails is halved until the record that does it is alone; halving costs no retry.",
        mapping={**BISECT, "BatchSize": 4, "MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[fails("3")],
        story="""
            0 > put 1..4
            0   invoke 1..4
            0   invoke 1 2
            0   invoke 3 4
            0   invoke 3
            0   notice RetryAttemptsExhausted 1 Unhandled: 3
            0   invoke 4
            0   commit 4
        """,
        counters={"invoked": 5, "bisected": 2, "discarded": 1, "processed": 3, "retried": 0},
    ),
    TopicScenario(
        "topic-bisect-partitions",
        "Halves of a batch of several partitions keep the order of each.",
        topic=Topic(2),
        mapping=BISECT,
        function=[fails("a3", times=3)],
        story="""
            0   > put a1 a2 a3 b1 b2
            0     invoke a1..3 b1 b2
            0     invoke a1 a2
            0     invoke a3 b1 b2
            0     invoke a3
            0.5   invoke a3
            0.5   invoke b1 b2
            0     commit a2
            0.5   commit a3 b2
        """,
        counters={"bisected": 2, "retried": 1},
    ),
    TopicScenario(
        "topic-bisect-throttled",
        "An invocation that never ran halves nothing.",
        mapping=BISECT,
        function=[throttled(times=1)],
        story="""
            0   > put 1 2
            0     throttled 1 2
            0.2   invoke 1 2
            0.2   commit 2
        """,
        counters={"bisected": 0},
    ),
]

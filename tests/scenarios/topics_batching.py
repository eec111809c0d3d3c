"""Topics: what makes a batch, when it is invoked, and in what order."""

from __future__ import annotations

from story import Topic, TopicScenario, fails, takes

from headrace.model import SourceKind

AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}

SCENARIOS = [
    TopicScenario(
        "topic-batch-size",
        "A batch holds at most BatchSize records, in the order of the partition; the group's offset follows batch by "
        "batch.",
        mapping={**AT_ONCE, "BatchSize": 3},
        function=[takes(1)],
        story="""
            0 > put 1..7
            0   invoke 1..3
            1   end 1..3
            1   commit 3
            1   invoke 4..6
            2   end 4..6
            2   commit 6
            2   invoke 7
            3   end 7
            3   commit 7
        """,
        counters={"polled": 7, "invoked": 3, "processed": 7, "filtered": 0, "failed": 0, "last_result": "OK"},
    ),
    TopicScenario(
        "topic-batch-size-default",
        "Without a BatchSize a batch has 100 records.",
        story="""
            0   > put 1..120
            0     invoke 1..100
            0.5   invoke 101..120
            0     commit 100
            0.5   commit 120
        """,
    ),
    TopicScenario(
        "topic-largest-batch",
        "10,000 records in one batch.",
        mapping={"BatchSize": 10_000, "MaximumBatchingWindowInSeconds": 300},
        story="""
            0 > put 1..6000
            7 > put 6001..10000
            7   invoke 1..10000
            7   commit 10000
        """,
    ),
    TopicScenario(
        "topic-window-unset",
        "Without a window records are gathered for half a second, from the first of them on (documented).",
        function=[takes(1)],
        story="""
            3   > put 1
            3.3 > put 2
            3.5   invoke 1 2
            4.5   end 1 2
            4.5   commit 2
            9   > put 3
            9.5   invoke 3
           10.5   end 3
           10.5   commit 3
        """,
    ),
    TopicScenario(
        "topic-window",
        "A window begins with the first record of the batch (documented), be it read while its partition was busy.",
        mapping={"MaximumBatchingWindowInSeconds": 5},
        function=[takes(7)],
        story="""
             4 > put 1
             8 > put 2
             9   invoke 1 2
            10 > put 3
            16   end 1 2
            16   commit 2
            16   invoke 3
            23   end 3
            23   commit 3
            24 > put 4
            29   invoke 4
            36   end 4
            36   commit 4
        """,
    ),
    TopicScenario(
        "topic-window-ends-early",
        "A window ends as soon as the batch is full; what is over begins the next one.",
        mapping={"MaximumBatchingWindowInSeconds": 60, "BatchSize": 3},
        story="""
             0 > put 1
             2 > put 2
             4 > put 3 4
             4   invoke 1..3
             4   commit 3
            64   invoke 4
            64   commit 4
        """,
    ),
    TopicScenario(
        "topic-window-longest",
        "A window of five minutes is kept.",
        mapping={"MaximumBatchingWindowInSeconds": 300},
        story="""
              7 > put 1
            250 > put 2
            307   invoke 1 2
            307   commit 2
        """,
    ),
    TopicScenario(
        "topic-no-window",
        "With a window of 0 a batch is invoked at once with what there is.",
        mapping=AT_ONCE,
        story="""
            0   > put 1
            0     invoke 1
            0     commit 1
            7.3 > put 2 3
            7.3   invoke 2 3
            7.3   commit 3
        """,
    ),
    TopicScenario(
        "topic-payload-limit",
        "A batch is full at 6 MB as well, of which base64 leaves 4.5 MB to the values of records.",
        mapping={"MaximumBatchingWindowInSeconds": 5},
        story="""
            0 > put 1..8*1000000
            0   invoke 1..4
            0   commit 4
            1 > put 9*1000000
            1   invoke 5..8
            1   commit 8
            6   invoke 9
            6   commit 9
        """,
        counters={"polled": 9, "invoked": 3},
    ),
    TopicScenario(
        "topic-oversized-record",
        "A record that is more than an invocation takes is given up, and the function does not see it (documented).",
        mapping=AT_ONCE,
        story="""
            0 > put 1 2*4800000 3
            0   invoke 1
            0   invoke 3
            0   commit 3
        """,
        counters={"invoked": 2, "processed": 2, "discarded": 1, "retried": 0},
    ),
    TopicScenario(
        "topic-partitions-in-one-batch",
        "A batch holds records of several partitions, each in its order (documented).",
        topic=Topic(3),
        mapping={**AT_ONCE, "BatchSize": 4},
        function=[takes(1)],
        story="""
            0 > put a1 b1 a2 c1 b2
            0   invoke a1 a2 b1 b2
            1   end a1 a2 b1 b2
            1   commit a2 b2
            1   invoke c1
            2   end c1
            2   commit c1
        """,
    ),
    TopicScenario(
        "topic-partitions-take-turns",
        "No partition waits for ever for another one that has many records.",
        topic=Topic(2),
        mapping={**AT_ONCE, "BatchSize": 2},
        function=[takes(1)],
        story="""
            0 > put a1..6 b1
            0   invoke a1 a2
            1   end a1 a2
            1   commit a2
            1   invoke b1 a3
            2   end b1 a3
            2   commit a3 b1
            2   invoke a4 a5
            3   end a4 a5
            3   commit a5
            3   invoke a6
            4   end a6
            4   commit a6
        """,
    ),
    TopicScenario(
        "topic-order",
        "What fails holds up its partitions and no others: their records are invoked while it waits.",
        topic=Topic(3),
        mapping={**AT_ONCE, "BatchSize": 2},
        function=[fails("a1", until=1)],
        story="""
            0   > put a1 b1
            0     invoke a1 b1
            0.2 > put a2 b2 c1
            0.2   invoke c1
            0.2   commit c1
            0.5   invoke a1 b1
            1.5   invoke a1 b1
            1.5   invoke a2 b2
            1.5   commit a2 b2
        """,
        counters={"retried": 2},
    ),
    TopicScenario(
        "topic-read-ahead",
        "What comes while the function works is read meanwhile, and in its hands as soon as it is free.",
        mapping={**AT_ONCE, "BatchSize": 2},
        function=[takes(4)],
        story="""
            0 > put 1
            0   invoke 1
            2 > put 2 3
            2 > look
            2   look: 1 batches, 1 reads
            4   end 1
            4   commit 1
            4   invoke 2 3
            8   end 2 3
            8   commit 3
        """,
        counters={"polled": 3},
    ),
    TopicScenario(
        "topic-long-poll",
        "A record that comes after a quiet minute starts the function in the same moment.",
        mapping=AT_ONCE,
        story="""
            65.5 > put 1
            65.5   invoke 1
            65.5   commit 1
        """,
        reads=40,
    ),
    TopicScenario(
        "topic-self-managed",
        "The same on a cluster of one's own.",
        topic=Topic(kind=SourceKind.KAFKA),
        mapping={"BatchSize": 2},
        story="""
            0   > put a1 a2 a3
            0     invoke a1 a2
            0.5   invoke a3
            0     commit a2
            0.5   commit a3
        """,
    ),
]

"""SQS: what makes a batch, and when it is invoked."""

from __future__ import annotations

from story import Queue, QueueScenario, takes

SCENARIOS = [
    QueueScenario(
        "batch-size",
        "A batch holds at most BatchSize records, in the order in which the queue gave them.",
        mapping={"BatchSize": 3},
        story="""
            0 > send 1..7
            0   invoke 1..3
            0   invoke 4..6
            0   invoke 7
            0   delete 1..7
        """,
        counters={"polled": 7, "invoked": 3, "filtered": 0, "failed": 0, "deleted": 7, "last_result": "OK"},
    ),
    QueueScenario(
        "batch-size-default",
        "Without a BatchSize a queue's batch has 10 records.",
        story="""
            0 > send 1..12
            0   invoke 1..10
            0   invoke 11 12
            0   delete 1..12
        """,
    ),
    QueueScenario(
        "no-window",
        "Without a window a batch is invoked at once with what there is; nothing waits for company.",
        story="""
            0   > send a
            0     invoke a
            0     delete a
            7.3 > send b c
            7.3   invoke b c
            7.3   delete b c
        """,
    ),
    QueueScenario(
        "long-poll",
        "A read waits for 20 seconds: a record that comes after a quiet minute starts the function in the same moment.",
        story="""
            65.5 > send a
            65.5   invoke a
            65.5   delete a
        """,
        reads=10,
    ),
    QueueScenario(
        "window-waits",
        "An underfilled batch waits until its window is over.",
        mapping={"MaximumBatchingWindowInSeconds": 5},
        story="""
            0 > send a
            2 > send b
            4 > send c
            5   invoke a b c
            5   delete a b c
        """,
    ),
    QueueScenario(
        "window-ends-early",
        "A window ends as soon as the batch is full.",
        mapping={"MaximumBatchingWindowInSeconds": 60, "BatchSize": 3},
        story="""
            0 > send a
            2 > send b
            4 > send c
            4   invoke a b c
            4   delete a b c
        """,
    ),
    QueueScenario(
        "windows-follow-one-another",
        "While nothing comes, one window follows another: no record waits longer than one window.",
        mapping={"MaximumBatchingWindowInSeconds": 10},
        story="""
            34 > send a
            40   invoke a
            40   delete a
        """,
    ),
    QueueScenario(
        "window-after-invocation",
        "The next window begins when the previous batch is complete.",
        mapping={"MaximumBatchingWindowInSeconds": 10, "BatchSize": 2},
        story="""
             0 > send a
             4 > send b
             4   invoke a b
             4   delete a b
             6 > send c
            14   invoke c
            14   delete c
        """,
    ),
    QueueScenario(
        "short-window",
        "A window of one second is kept, though a queue's long polls count in whole seconds.",
        mapping={"MaximumBatchingWindowInSeconds": 1},
        story="""
            0.25 > send a
            0.75 > send b
            1      invoke a b
            1      delete a b
        """,
    ),
    QueueScenario(
        "large-batch",
        "A batch above 10 is gathered from several receives.",
        mapping={"MaximumBatchingWindowInSeconds": 5, "BatchSize": 35},
        story="""
            0 > send 1..25
            3 > send 26..40
            3   invoke 1..35
            3   delete 1..35
            8   invoke 36..40
            8   delete 36..40
        """,
    ),
    QueueScenario(
        "large-batch-two-at-once",
        "30 messages, BatchSize 20, MaximumConcurrency 2: exactly two batches (recorded).",
        mapping={
            "MaximumBatchingWindowInSeconds": 2,
            "BatchSize": 20,
            "ScalingConfig": {"MaximumConcurrency": 2},
        },
        function=[takes(5)],
        story="""
            0 > send 1..30
            0   invoke 1..20
            2   invoke 21..30
            5   end 1..20
            5   delete 1..20
            7   end 21..30
            7   delete 21..30
        """,
    ),
    QueueScenario(
        "largest-batch",
        "10,000 records in one batch.",
        mapping={"MaximumBatchingWindowInSeconds": 300, "BatchSize": 10_000},
        queue=Queue(visibility=600),
        story="""
            0 > send 1..10000
            0   invoke 1..10000
            0   delete 1..10000
        """,
    ),
    QueueScenario(
        "payload-limit",
        "A batch is full at 6 MB as well; what no longer fits opens the next one, and nothing is read twice.",
        mapping={"MaximumBatchingWindowInSeconds": 5, "BatchSize": 100},
        story="""
            0 > send 1..8*1000000
            0   invoke 1..6
            0   delete 1..6
            5   invoke 7 8
            5   delete 7 8
        """,
        counters={"polled": 8, "invoked": 2, "deleted": 8},
    ),
    QueueScenario(
        "payload-limit-no-window",
        "The 6 MB limit parts one receive into two batches without any window too.",
        story="""
            0 > send 1..10*1000000
            0   invoke 1..6
            0   invoke 7..10
            0   delete 1..10
        """,
        counters={"polled": 10, "invoked": 2},
    ),
    QueueScenario(
        "record-above-payload-limit",
        "A record that is too large by itself goes alone; the function's end of the line says what it makes of it.",
        story="""
            0 > send a b*7000000 c
            0   invoke a
            0   invoke b
            0   invoke c
            0   delete a b c
        """,
    ),
    QueueScenario(
        "window-longer-than-a-long-poll",
        "A window above 20 seconds is gathered by several long polls.",
        mapping={"MaximumBatchingWindowInSeconds": 50},
        queue=Queue(visibility=120),
        story="""
             5 > send a
            24 > send b
            47 > send c
            50   invoke a b c
            50   delete a b c
        """,
    ),
    QueueScenario(
        "window-hides-for-longer",
        "When window and timeout together outlast the queue's visibility timeout, records are hidden for both and 30 "
        "seconds more: what is being gathered does not come again meanwhile.",
        mapping={"MaximumBatchingWindowInSeconds": 40},
        queue=Queue(visibility=30),
        timeout=10,
        story="""
             1 > send a
            40   invoke a
            40   delete a
        """,
        counters={"polled": 1},
    ),
]

"""SQS: how many batches are in flight at once, and how many reads wait."""

from __future__ import annotations

from story import Queue, QueueScenario, fails, reports, takes

LOOKS = ("look",)
HIDDEN_FOR_LONG = Queue(visibility=900)

SCENARIOS = [
    QueueScenario(
        "scaling-up",
        "A backlog is worked on by five batches at first and by five more for every second (documented: 300 a minute).",
        mapping={"BatchSize": 1},
        queue=HIDDEN_FOR_LONG,
        function=[takes(10)],
        story="""
             0 > send 1..400
             1 > look
             1   look: 5 batches, 0 reads
            11 > look
            11   look: 55 batches, 0 reads
            21 > look
            21   look: 105 batches, 0 reads
            31 > look
            31   look: 155 batches, 0 reads
            90 > look
            90   look: 0 batches, 1 reads
        """,
        shows=LOOKS,
        counters={"polled": 400, "invoked": 400, "deleted": 400},
    ),
    QueueScenario(
        "scaling-idle",
        "At rest one read waits for all, whatever went on before: an idle mapping costs one long poll.",
        function=[takes(1)],
        story="""
               0 > send 1..100
              30 > look
              30   look: 0 batches, 1 reads
             600 > look
             600   look: 0 batches, 1 reads
        """,
        shows=LOOKS,
        counters={"deleted": 100},
        reads=60,
    ),
    QueueScenario(
        "scaling-quick-function",
        "A function that is done at once needs no company.",
        story="""
            0 > send 1..95
            0   invoke 1..10
            0   invoke 11..20
            0   invoke 21..30
            0   invoke 31..40
            0   invoke 41..50
            0   invoke 51..60
            0   invoke 61..70
            0   invoke 71..80
            0   invoke 81..90
            0   invoke 91..95
            0   delete 1..95
        """,
    ),
    QueueScenario(
        "maximum-concurrency",
        "ScalingConfig's MaximumConcurrency caps the batches in flight; what waits for a place is not received yet.",
        mapping={"BatchSize": 1, "ScalingConfig": {"MaximumConcurrency": 2}},
        function=[takes(10)],
        story="""
             0 > send a b c d
             0   invoke a
             0   invoke b
             5 > look
             5   look: 2 batches, 0 reads
            10   end a
            10   end b
            10   delete a b
            10   invoke c
            10   invoke d
            20   end c
            20   end d
            20   delete c d
        """,
        counters={"polled": 4},
        peak={"batches": 2},
    ),
    QueueScenario(
        "maximum-concurrency-above-start",
        "With MaximumConcurrency the number of batches grows up to it and no further.",
        mapping={"BatchSize": 1, "ScalingConfig": {"MaximumConcurrency": 30}},
        queue=HIDDEN_FOR_LONG,
        function=[takes(10)],
        story="""
             0 > send 1..150
             1 > look
             1   look: 5 batches, 0 reads
            11 > look
            11   look: 30 batches, 0 reads
            41 > look
            41   look: 30 batches, 0 reads
        """,
        shows=LOOKS,
        counters={"deleted": 150},
        peak={"batches": 30},
    ),
    QueueScenario(
        "function-concurrency",
        "A function that can do three things at once is given three: more messages would only wait, hidden.",
        mapping={"BatchSize": 1},
        concurrency=3,
        function=[takes(5)],
        story="""
             0 > send 1..9
             0   invoke 1
             0   invoke 2
             0   invoke 3
             5   end 1
             5   end 2
             5   end 3
             5   delete 1..3
             5   invoke 4
             5   invoke 5
             5   invoke 6
            10   end 4
            10   end 5
            10   end 6
            10   delete 4..6
            10   invoke 7
            10   invoke 8
            10   invoke 9
            15   end 7
            15   end 8
            15   end 9
            15   delete 7..9
        """,
        counters={"polled": 9},
    ),
    QueueScenario(
        "scaling-down-on-failure",
        "A failing function is called less and less, down to two batches at once (documented: lowered gradually).",
        mapping={"BatchSize": 1},
        queue=HIDDEN_FOR_LONG,
        function=[fails(takes=2)],
        story="""
             0 > send 1..100
             1 > look
             1   look: 5 batches, 0 reads
            31 > look
            31   look: 2 batches, 0 reads
        """,
        shows=LOOKS,
        peak={"batches": 5},
    ),
    QueueScenario(
        "scaling-down-not-with-reports",
        "A function that reports its failures is not called less for them (documented).",
        mapping={"BatchSize": 1, "FunctionResponseTypes": ["ReportBatchItemFailures"]},
        queue=HIDDEN_FOR_LONG,
        function=[reports("1..300", takes=2)],
        story="""
             0 > send 1..300
             1 > look
             1   look: 5 batches, 0 reads
            11 > look
            11   look: 55 batches, 0 reads
        """,
        shows=LOOKS,
    ),
    QueueScenario(
        "scaling-recovers",
        "A function that has recovered is called more again.",
        mapping={"BatchSize": 1},
        queue=HIDDEN_FOR_LONG,
        function=[fails(takes=2, until=20), takes(2)],
        story="""
             0 > send 1..300
            19 > look
            19   look: 2 batches, 0 reads
            27 > look
            27   look: 32 batches, 0 reads
        """,
        shows=LOOKS,
    ),
]

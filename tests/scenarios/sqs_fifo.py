"""SQS FIFO queues: order within a message group, groups side by side."""

from __future__ import annotations

from story import Queue, QueueScenario, fails, takes, throttled

FIFO = Queue(fifo=True)

SCENARIOS = [
    QueueScenario(
        "fifo-one-group",
        "5 messages of one group, BatchSize 1 and a slow function: never two at once (recorded).",
        queue=FIFO,
        mapping={"BatchSize": 1},
        function=[takes(2)],
        story="""
             0 > send A1..5
             0   invoke A1
             2   end A1
             2   delete A1
             2   invoke A2
             4   end A2
             4   delete A2
             4   invoke A3
             6   end A3
             6   delete A3
             6   invoke A4
             8   end A4
             8   delete A4
             8   invoke A5
            10   end A5
            10   delete A5
        """,
        peak={"batches": 1},
    ),
    QueueScenario(
        "fifo-groups-side-by-side",
        "Batches of different groups run side by side.",
        queue=FIFO,
        mapping={"BatchSize": 1},
        function=[takes(2)],
        story="""
            0 > send A1 A2 B1 C1
            0   invoke A1
            0   invoke B1
            0   invoke C1
            2   end A1
            2   end B1
            2   end C1
            2   delete A1 B1 C1
            2   invoke A2
            4   end A2
            4   delete A2
        """,
        peak={"batches": 3},
    ),
    QueueScenario(
        "fifo-batch-of-groups",
        "A batch may hold several groups, each in its order.",
        queue=FIFO,
        story="""
            0 > send A1 B1 A2 B2
            0   invoke A1 B1 A2 B2
            0   delete A1 B1 A2 B2
        """,
    ),
    QueueScenario(
        "fifo-failing-group",
        "A failing group blocks only itself.",
        queue=FIFO,
        mapping={"BatchSize": 1},
        function=[fails("A1", times=1)],
        story="""
             0 > send A1 A2 B1 B2
             0   invoke A1
             0   invoke B1
             0   invoke B2
             0   delete B1 B2
            30   invoke A1(2)
            30   invoke A2
            30   delete A1 A2
        """,
    ),
    QueueScenario(
        "fifo-retries-before-later",
        "Retries of a failed message come before later ones of its group, however often it fails.",
        queue=FIFO,
        mapping={"BatchSize": 2},
        function=[fails("A1", times=2)],
        story="""
             0 > send A1
             0   invoke A1
            10 > send A2 B1
            10   invoke B1
            10   delete B1
            30   invoke A1(2) A2
            60   invoke A1(3) A2(2)
            60   delete A1 A2
        """,
    ),
    QueueScenario(
        "fifo-dead-letter-queue",
        "When the dead-letter queue takes the failing message, its group goes on.",
        queue=Queue(fifo=True, receives=2),
        mapping={"BatchSize": 1},
        function=[fails("A1")],
        story="""
             0 > send A1 A2
             0   invoke A1
            30   invoke A1(2)
            60   dead A1
            60   invoke A2
            60   delete A2
        """,
    ),
    QueueScenario(
        "fifo-throttled-group",
        "A throttled batch holds up its own group only.",
        queue=FIFO,
        mapping={"BatchSize": 1},
        function=[throttled("A1", until=0.5)],
        story="""
            0   > send A1 A2 B1
            0     throttled A1
            0     invoke B1
            0     delete B1
            0.2   throttled A1
            0.6   invoke A1
            0.6   invoke A2
            0.6   delete A1 A2
        """,
    ),
    QueueScenario(
        "fifo-payload-limit",
        "What did not fit into a batch waits for it, and does not overtake it when it fails; other groups may.",
        queue=FIFO,
        function=[fails("A1", times=1)],
        story="""
             0 > send A1*3000000 A2*4000000 B1
             0   invoke A1
             0   invoke B1
             0   delete B1
            30   invoke A1(2)
            30   invoke A2(2)
            30   delete A1 A2
        """,
    ),
    QueueScenario(
        "fifo-disabled-in-flight",
        "Disabled and enabled again with a group in flight: the order holds.",
        queue=FIFO,
        mapping={"BatchSize": 1},
        function=[takes(5)],
        story="""
             0 > send A1 A2
             0   invoke A1
             2 > disable
             2   state Disabling
             5   end A1
             5   delete A1
             5   state Disabled
             9 > enable
             9   state Enabling
             9   state Enabled
             9   invoke A2
            14   end A2
            14   delete A2
        """,
    ),
    QueueScenario(
        "fifo-death",
        "The server dies with a group in flight: the group waits until its message comes again.",
        queue=FIFO,
        mapping={"BatchSize": 1},
        function=[takes(5)],
        story="""
             0 > send A1 A2 B1
             0   invoke A1
             0   invoke B1
             2 > die
             2   cut A1
             2   cut B1
             3 > start
             3   state Enabled
            30   invoke A1(2)
            30   invoke B1(2)
            35   end A1(2)
            35   end B1(2)
            35   delete A1 B1
            35   invoke A2
            40   end A2
            40   delete A2
        """,
    ),
]

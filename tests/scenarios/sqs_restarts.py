"""SQS: servers that end, are cut short, or die; and others that go on where they stopped."""

from __future__ import annotations

from sqs_filters import BODIES, GOOD_ONLY
from story import Queue, QueueScenario, takes

WINDOW = {"MaximumBatchingWindowInSeconds": 20}
HIDDEN_FOR_LONG = Queue(visibility=120)

SCENARIOS = [
    QueueScenario(
        "restart",
        "After a restart mappings go on as they were, their counters too.",
        story="""
            0 > send a
            0   invoke a
            0   delete a
            5 > restart
            5   state Enabled
            6 > send b
            6   invoke b
            6   delete b
        """,
        counters={"polled": 2, "invoked": 2, "deleted": 2},
    ),
    QueueScenario(
        "restart-disabled",
        "A disabled mapping stays so over a restart.",
        mapping={"Enabled": False},
        story="""
            0 > send a
            1 > restart
            3 > enable
            3   state Enabling
            3   state Enabled
            3   invoke a
            3   delete a
        """,
    ),
    QueueScenario(
        "restart-with-options",
        "All options are there after a restart.",
        mapping={**GOOD_ONLY, "BatchSize": 2, "MaximumBatchingWindowInSeconds": 5},
        bodies=BODIES,
        story="""
             0 > restart
             0   state Enabled
             1 > send good1 bad1
             1   delete bad1
             2 > send good2
             2   invoke good1 good2
             2   delete good1 good2
             4 > send good3
             7   invoke good3
             7   delete good3
        """,
        counters={"filtered": 1},
    ),
    QueueScenario(
        "messages-while-stopped",
        "What comes while no server runs is delivered by the next.",
        story="""
             0 > close
             5 > send a b
            60 > start
            60   state Enabled
            60   invoke a b
            60   delete a b
        """,
    ),
    QueueScenario(
        "close-in-flight",
        "A batch in flight may end while the server is closed.",
        function=[takes(5)],
        story="""
            0 > send a
            0   invoke a
            2 > close
            5   end a
            5   delete a
            9 > send b
        """,
        counters={"invoked": 1, "deleted": 1},
    ),
    QueueScenario(
        "close-beyond-grace",
        "... but not for longer than the time of grace: then its messages go back at once.",
        function=[takes(60)],
        timeout=90,
        queue=HIDDEN_FOR_LONG,
        grace=10,
        story="""
             0 > send a
             0   invoke a
             2 > close
            12   cut a
            12   give back a
            20 > start
            20   state Enabled
            20   invoke a(2)
            80   end a(2)
            80   delete a
        """,
    ),
    QueueScenario(
        "close-hurry",
        "A second request to stop cuts the wait short.",
        function=[takes(60)],
        timeout=90,
        queue=HIDDEN_FOR_LONG,
        story="""
             0 > send a
             0   invoke a
             2 > close
             3 > hurry
             3   cut a
             3   give back a
        """,
    ),
    QueueScenario(
        "close-gathered",
        "What was gathered and not invoked goes back at once.",
        mapping=WINDOW,
        queue=HIDDEN_FOR_LONG,
        story="""
             1 > send a b
             4 > close
             4   give back a b
            10 > start
            10   state Enabled
            30   invoke a(2) b(2)
            30   delete a b
        """,
    ),
    QueueScenario(
        "close-while-disabling",
        "A mapping that is Disabling when the server is closed is Disabled after the start.",
        function=[takes(30)],
        queue=HIDDEN_FOR_LONG,
        timeout=60,
        grace=5,
        story="""
             0 > send a
             0   invoke a
             2 > disable
             2   state Disabling
             4 > close
             9   cut a
             9   give back a
            20 > start
            20   state Disabled
        """,
    ),
    QueueScenario(
        "close-while-deleting",
        "A mapping that is Deleting when the server is closed is gone after the start.",
        function=[takes(30)],
        queue=HIDDEN_FOR_LONG,
        timeout=60,
        grace=5,
        story="""
             0 > send a
             0   invoke a
             2 > delete
             2   state Deleting
             4 > close
             9   cut a
             9   give back a
            20 > start
            20   gone
        """,
    ),
    QueueScenario(
        "death-in-flight",
        "The server dies while the function works: the message comes again after the visibility timeout.",
        function=[takes(5)],
        story="""
             0 > send a
             0   invoke a
             2 > die
             2   cut a
             3 > start
             3   state Enabled
            30   invoke a(2)
            35   end a(2)
            35   delete a
        """,
    ),
    QueueScenario(
        "death-gathered",
        "The server dies with messages gathered: they come again after the visibility timeout.",
        mapping=WINDOW,
        queue=Queue(visibility=60),
        story="""
             1 > send a
             9 > die
            15 > start
            15   state Enabled
            75   invoke a(2)
            75   delete a
        """,
    ),
    QueueScenario(
        "death-while-disabling",
        "The server dies while a mapping is Disabling: it is Disabled after the start, and the message waits.",
        function=[takes(20)],
        story="""
             0 > send a
             0   invoke a
             2 > disable
             2   state Disabling
             3 > die
             3   cut a
             5 > start
             5   state Disabled
            50 > enable
            50   state Enabling
            50   state Enabled
            50   invoke a(2)
            70   end a(2)
            70   delete a
        """,
    ),
    QueueScenario(
        "death-while-updating",
        "The server dies while a mapping is Updating: the new settings hold after the start.",
        mapping={"BatchSize": 1},
        function=[takes(20)],
        story="""
             0 > send a
             0   invoke a
             2 > update BatchSize=2
             2   state Updating
             3 > die
             3   cut a
             4 > send b c d
             5 > start
             5   state Enabled
             5   invoke b c
             5   invoke d
            25   end b c
            25   end d
            25   delete b c d
            30   invoke a(2)
            50   end a(2)
            50   delete a
        """,
    ),
    QueueScenario(
        "death-while-deleting",
        "The server dies while a mapping is Deleting: it is gone after the start.",
        function=[takes(20)],
        story="""
             0 > send a
             0   invoke a
             2 > delete
             2   state Deleting
             3 > die
             3   cut a
             5 > start
             5   gone
        """,
    ),
    QueueScenario(
        "death-and-counters",
        "Counters are kept every two seconds: a death loses no more than the last of them.",
        story="""
             0 > send a b
             0   invoke a b
             0   delete a b
             3 > send c
             3   invoke c
             3   delete c
             5 > die
             6 > start
             6   state Enabled
        """,
        counters={"polled": 3, "invoked": 2, "deleted": 3},
    ),
]

"""SQS: queues that do not answer, and faults of our own. The mapping goes on by itself."""

from __future__ import annotations

from story import Queue, QueueScenario, fails, raises, takes

SCENARIOS = [
    QueueScenario(
        "read-fails",
        "A queue that does not answer is asked again with back-off, and forgotten about once it answers.",
        story="""
             5   > break reads 3
            20     source error 0.2
            20.2   source error 0.4
            20.6   source error 0.8
            21   > send a
            21.4   invoke a
            21.4   delete a
            25   > break reads 1
            41.4   source error 0.2
        """,
        counters={"polled": 1, "last_result": "OK"},
    ),
    QueueScenario(
        "read-fails-with-retry-after",
        "A queue that says when to come again is asked then.",
        story="""
             5 > break reads 2 retry_after=7
            20   source error 7
            27   source error 7
            34   end of story
        """,
    ),
    QueueScenario(
        "read-fails-and-recovers",
        "The last result is that of the function again, once something has been delivered.",
        story="""
             5   > break reads 1
            20     source error 0.2
            30   > send a
            30     invoke a
            30     delete a
        """,
        counters={"last_result": "OK"},
    ),
    QueueScenario(
        "read-fails-beside-others",
        "When several reads fail at once and the next batch fails too, one reader is left: the mapping goes on.",
        mapping={"BatchSize": 1, "ScalingConfig": {"MaximumConcurrency": 3}},
        function=[takes(2, "1", "2", "3"), fails("4", times=1)],
        story="""
             0   > send 1..4
             0     invoke 1
             0     invoke 2
             0     invoke 3
             1   > break reads 3
             2     end 1
             2     end 2
             2     end 3
             2     delete 1..3
             2     source error 0.2
             2     source error 0.2
             2     source error 0.2
             2.2   invoke 4
             5   > send 5
             5     invoke 5
             5     delete 5
            32.2   invoke 4(2)
            32.2   delete 4
        """,
    ),
    QueueScenario(
        "read-fails-while-gathering",
        "What has been gathered is kept while the queue does not answer, and invoked when its window is over.",
        mapping={"MaximumBatchingWindowInSeconds": 30},
        queue=Queue(visibility=60),
        story="""
             1   > send a
             2   > break reads 2
            21     source error 0.2
            21.2   source error 0.4
            30     invoke a
            30     delete a
        """,
        counters={"polled": 1},
    ),
    QueueScenario(
        "opening-fails",
        "A queue that cannot be found out about is tried again until it can.",
        story="""
            0   > close
            1   > break openings 2 retry_after=10
            2   > send a
            3   > start
            3     state Enabled
            3     source error 10
            13    source error 10
            23    invoke a
            23    delete a
        """,
    ),
    QueueScenario(
        "disable-while-source-fails",
        "A mapping whose queue does not answer can be disabled at once.",
        story="""
             5 > break reads 9 retry_after=60
            20   source error 60
            30 > disable
            30   state Disabling
            30   state Disabled
        """,
    ),
    QueueScenario(
        "settlement-fails",
        "A settlement that fails is tried again; the function is not.",
        story="""
            0   > break settlements 2
            0   > send a
            0     invoke a
            0.6   delete a
        """,
        counters={"invoked": 1, "deleted": 1, "failed": 0},
    ),
    QueueScenario(
        "settlement-fails-for-good",
        "What cannot be settled comes again: at least once.",
        story="""
             0 > break settlements 5
             0 > send a
             0   invoke a
             3   settle error 1
            30   invoke a(2)
            30   delete a
        """,
        counters={"polled": 2, "invoked": 2, "deleted": 1},
    ),
    QueueScenario(
        "fault",
        "A fault of ours ends a poller; another begins after a delay, and the message comes again.",
        function=[raises("a", times=1)],
        story="""
             0 > send a
             0   invoke a
             0   fault 1.2
            30   invoke a(2)
            30   delete a
        """,
        counters={"polled": 2, "invoked": 1, "deleted": 1},
    ),
    QueueScenario(
        "fault-beside-others",
        "A fault lets the batches beside it end well.",
        mapping={"BatchSize": 1},
        function=[raises("a", times=1), takes(5, "b")],
        story="""
             0   > send b a
             0     invoke b
             0     invoke a
             2   > send c
             5     end b
             5     delete b
             5     fault 1.2
             6.2   invoke c
             6.2   delete c
            30     invoke a(2)
            30     delete a
        """,
    ),
    QueueScenario(
        "fault-again-and-again",
        "Faults in a row are further and further apart.",
        queue=Queue(visibility=1),
        function=[raises("a", times=4)],
        story="""
             0   > send a
             0     invoke a
             0     fault 1.2
             1.2   invoke a(2)
             1.2   fault 1.4
             2.6   invoke a(3)
             2.6   fault 1.8
             4.4   invoke a(4)
             4.4   fault 2.6
             7     invoke a(5)
             7     delete a
        """,
    ),
    QueueScenario(
        "fault-then-disable",
        "A mapping whose poller waits to begin again can be disabled at once.",
        function=[raises("a", times=1)],
        story="""
            0   > send a
            0     invoke a
            0     fault 1.2
            0.5 > disable
            0.5   state Disabling
            0.5   state Disabled
        """,
    ),
    QueueScenario(
        "store-fails",
        "A store that cannot be written holds a change up for no longer than that lasts.",
        function=[takes(2)],
        story="""
            0   > send a
            0     invoke a
            1   > disable
            1     state Disabling
            1.5 > break states 2
            2     end a
            2     delete a
            2     store error 1.2
            3.2   store error 1.4
            4.6   state Disabled
        """,
    ),
    QueueScenario(
        "store-fails-for-counters",
        "Counters that cannot be written do not hold up the work.",
        story="""
            0   > break counters 2
            1   > send a
            1     invoke a
            1     delete a
            2     store error 2
            3   > send b
            3     invoke b
            3     delete b
            4     store error 2
        """,
        counters={"polled": 2, "deleted": 2},
    ),
    QueueScenario(
        "fault-while-disabling",
        "A fault while the mapping is Disabling does not hold it up.",
        mapping={"BatchSize": 1},
        function=[raises("a"), takes(5, "b")],
        story="""
            0 > send b
            0   invoke b
            1 > send a
            1   invoke a
            2 > disable
            2   state Disabling
            5   end b
            5   delete b
            5   fault 0
            5   state Disabled
        """,
    ),
]

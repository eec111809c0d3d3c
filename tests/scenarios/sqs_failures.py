"""SQS: functions that fail, cannot run, or cannot be reached. A retry comes after the queue's visibility timeout."""

from __future__ import annotations

from story import Queue, QueueScenario, fails, takes, throttled, unavailable

SCENARIOS = [
    QueueScenario(
        "function-error",
        "A failed batch comes again after the queue's visibility timeout, with the next receive count (recorded).",
        function=[fails("a", times=1)],
        story="""
             0 > send a
             0   invoke a
            30   invoke a(2)
            30   delete a
        """,
        counters={"polled": 2, "invoked": 2, "failed": 1, "deleted": 1, "last_result": "OK"},
    ),
    QueueScenario(
        "visibility-timeout",
        "The delay counts from the receive, not from the end of the invocation.",
        queue=Queue(visibility=12),
        function=[fails("a", times=2, takes=5)],
        story="""
             0 > send a
             0   invoke a
             5   end a
            12   invoke a(2)
            17   end a(2)
            24   invoke a(3)
            24   delete a
        """,
    ),
    QueueScenario(
        "function-error-whole-batch",
        "One bad record fails its whole batch.",
        function=[fails("b", times=1)],
        story="""
             0 > send a b c
             0   invoke a b c
            30   invoke a(2) b(2) c(2)
            30   delete a b c
        """,
        counters={"failed": 3, "deleted": 3},
    ),
    QueueScenario(
        "function-error-others-go-on",
        "While a failed batch waits, others are read and invoked.",
        mapping={"BatchSize": 1},
        function=[fails("a", times=1)],
        story="""
             0 > send a b
             0   invoke a
             0   invoke b
             0   delete b
             3 > send c
             3   invoke c
             3   delete c
            30   invoke a(2)
            30   delete a
        """,
    ),
    QueueScenario(
        "dead-letter-queue",
        "After maxReceiveCount receives the queue moves the message to its dead-letter queue: two invocations with a "
        "count of two, and nothing there after the first (recorded).",
        queue=Queue(receives=2),
        function=[fails("a")],
        story="""
             0 > send a
             0   invoke a
            30   invoke a(2)
            60   dead a
        """,
        counters={"invoked": 2, "failed": 2, "deleted": 0, "last_result": "PROBLEM: Function call failed"},
    ),
    QueueScenario(
        "dead-letter-queue-batch",
        "A bad record takes the others of its batch along when the function reports nothing.",
        queue=Queue(receives=3),
        mapping={"BatchSize": 2},
        function=[fails("b")],
        story="""
             0 > send a b c
             0   invoke a b
             0   invoke c
             0   delete c
            30   invoke a(2) b(2)
            60   invoke a(3) b(3)
            90   dead a b
        """,
    ),
    QueueScenario(
        "throttled",
        "An invocation that was throttled is tried again with back-off, with the same records, and no retry of the "
        "queue is used up.",
        function=[throttled(until=1)],
        story="""
            0   > send a b
            0     throttled a b
            0.2   throttled a b
            0.6   throttled a b
            1.4   invoke a b
            1.4   delete a b
        """,
        counters={"polled": 2, "invoked": 1, "failed": 0, "deleted": 2, "last_result": "OK"},
    ),
    QueueScenario(
        "throttled-until-visibility-timeout",
        "When the next try would come after the visibility timeout, the records return to the queue.",
        queue=Queue(visibility=10),
        function=[throttled(until=8)],
        story="""
             0   > send a
             0     throttled a
             0.2   throttled a
             0.6   throttled a
             1.4   throttled a
             3     throttled a
             6.2   throttled a
            10     invoke a(2)
            10     delete a
        """,
        counters={"polled": 2, "invoked": 1, "failed": 1, "deleted": 1},
    ),
    QueueScenario(
        "throttled-to-dead-letter-queue",
        "A function that is throttled for ever lets its messages end in the dead-letter queue, without one invocation.",
        queue=Queue(visibility=5, receives=2),
        function=[throttled()],
        story="""
             0   > send a
             0     throttled a
             0.2   throttled a
             0.6   throttled a
             1.4   throttled a
             3     throttled a
             5     throttled a(2)
             5.2   throttled a(2)
             5.6   throttled a(2)
             6.4   throttled a(2)
             8     throttled a(2)
            10     dead a
        """,
        counters={"invoked": 0, "failed": 2, "last_result": "PROBLEM: Rate exceeded"},
    ),
    QueueScenario(
        "throttled-one-of-two",
        "A throttled batch waits by itself; others are invoked meanwhile.",
        mapping={"BatchSize": 1},
        function=[throttled("a", until=0.5)],
        story="""
            0   > send a b
            0     throttled a
            0     invoke b
            0     delete b
            0.2   throttled a
            0.6   invoke a
            0.6   delete a
        """,
    ),
    QueueScenario(
        "function-unavailable",
        "A function whose endpoint cannot be reached is treated like a throttled one.",
        function=[unavailable(until=0.5)],
        story="""
            0   > send a
            0     unavailable a
            0.2   unavailable a
            0.6   invoke a
            0.6   delete a
        """,
        counters={"invoked": 1, "failed": 0},
    ),
    QueueScenario(
        "function-missing",
        "Messages for a function that does not exist stay in the queue, the mapping stays Enabled; an Update to one "
        "that exists lets them through.",
        mapping={"FunctionName": "nobody"},
        story="""
             0 > send a
            45 > update FunctionName="f"
            45   state Updating
            45   give back a
            45   state Enabled
            45   invoke a(3)
            45   delete a
        """,
        counters={"invoked": 1, "deleted": 1},
    ),
    QueueScenario(
        "slow-function",
        "Messages are deleted when the function has answered, not before.",
        function=[takes(20)],
        timeout=25,
        story="""
             0 > send a
             0   invoke a
            20   end a
            20   delete a
        """,
    ),
]

"""Amazon MQ: what makes a batch, when it is invoked, how many are in flight at once, and what a filter drops."""

from __future__ import annotations

from story import BrokerQueue, BrokerScenario, takes
from streams_filters import BODIES, patterns

from headrace.model import SourceKind

ACTIVEMQ = BrokerQueue(SourceKind.ACTIVEMQ)
AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}
GOOD_ONLY = patterns({"data": {"kind": ["good"]}})

SCENARIOS = [
    BrokerScenario(
        "mq-batch-size",
        "A batch holds at most BatchSize messages; RabbitMQ's come one at a time (documented).",
        mapping={**AT_ONCE, "BatchSize": 3},
        function=[takes(1)],
        story="""
            0 > send 1..7
            0   invoke 1..3
            1   end 1..3
            1   ack 1..3
            1   invoke 4..6
            2   end 4..6
            2   ack 4..6
            2   invoke 7
            3   end 7
            3   ack 7
        """,
        counters={"polled": 7, "invoked": 3, "deleted": 7, "failed": 0, "last_result": "OK"},
        peak={"batches": 1},
    ),
    BrokerScenario(
        "mq-batch-size-activemq",
        "Of ActiveMQ up to five batches are in flight at once (documented).",
        queue=ACTIVEMQ,
        mapping={**AT_ONCE, "BatchSize": 2},
        function=[takes(1)],
        story="""
            0 > send 1..14
            0   invoke 1 2
            0   invoke 3 4
            0   invoke 5 6
            0   invoke 7 8
            0   invoke 9 10
            1   end 1 2
            1   end 3 4
            1   end 5 6
            1   end 7 8
            1   end 9 10
            1   ack 1..10
            1   invoke 11 12
            1   invoke 13 14
            2   end 11 12
            2   end 13 14
            2   ack 11..14
        """,
        peak={"batches": 5},
    ),
    BrokerScenario(
        "mq-batch-size-default",
        "Without a BatchSize a batch has 100 messages.",
        mapping=AT_ONCE,
        story="""
            0 > send 1..120
            0   invoke 1..100
            0   invoke 101..120
            0   ack 1..120
        """,
    ),
    *(
        BrokerScenario(
            f"mq-window-unset{suffix}",
            "Without a window messages are gathered for half a second, from the first of them on (documented).",
            queue=queue,
            function=[takes(1)],
            story="""
                3   > send 1
                3.3 > send 2
                3.5   invoke 1 2
                4.5   end 1 2
                4.5   ack 1 2
                9   > send 3
                9.5   invoke 3
               10.5   end 3
               10.5   ack 3
            """,
        )
        for queue, suffix in ((BrokerQueue(), ""), (ACTIVEMQ, "-activemq"))
    ),
    BrokerScenario(
        "mq-window",
        "A window begins with the first message of the batch (documented).",
        mapping={"MaximumBatchingWindowInSeconds": 5},
        function=[takes(7)],
        story="""
             4 > send 1
             8 > send 2
             9   invoke 1 2
            10 > send 3
            16   end 1 2
            16   ack 1 2
            21   invoke 3
            28   end 3
            28   ack 3
        """,
    ),
    BrokerScenario(
        "mq-window-ends-early",
        "A window ends as soon as the batch is full.",
        mapping={"MaximumBatchingWindowInSeconds": 60, "BatchSize": 3},
        story="""
             0 > send 1
             2 > send 2
             4 > send 3 4
             4   invoke 1..3
             4   ack 1..3
            64   invoke 4
            64   ack 4
        """,
    ),
    BrokerScenario(
        "mq-payload-limit",
        "A batch is full at 6 MB as well, of which base64 leaves 4.5 MB to the messages.",
        mapping={"MaximumBatchingWindowInSeconds": 5},
        story="""
            0 > send 1..6*1000000
            0   invoke 1..4
            0   ack 1..4
            5   invoke 5 6
            5   ack 5 6
        """,
    ),
    *(
        BrokerScenario(
            f"mq-oversized-message{suffix}",
            "A message that is more than an invocation takes is dropped, and counted as given up (documented).",
            queue=queue,
            mapping=AT_ONCE,
            story="""
                0 > send 1 2*4800000 3
                0   invoke 1 3
                0   ack 1..3
            """,
            counters={"invoked": 1, "discarded": 1, "deleted": 3, "failed": 0},
        )
        for queue, suffix in ((BrokerQueue(), ""), (ACTIVEMQ, "-activemq"))
    ),
    BrokerScenario(
        "mq-long-poll",
        "A message that comes after a quiet minute starts the function in the same moment.",
        mapping=AT_ONCE,
        story="""
            65.5 > send 1
            65.5   invoke 1
            65.5   ack 1
        """,
        reads=10,
    ),
    # --- FilterCriteria
    *(
        BrokerScenario(
            f"mq-filter{suffix}",
            "The function sees what matches; what does not is acknowledged.",
            queue=queue,
            mapping={**AT_ONCE, **GOOD_ONLY},
            bodies=BODIES,
            story="""
                0 > send good1 bad1 good2 bad2
                0   invoke good1 good2
                0   ack good1 bad1 good2 bad2
            """,
            counters={"polled": 4, "invoked": 1, "filtered": 2, "deleted": 4},
        )
        for queue, suffix in ((BrokerQueue(), ""), (ACTIVEMQ, "-activemq"))
    ),
    BrokerScenario(
        "mq-filter-all",
        "A batch of which nothing is left causes no invocation (documented).",
        mapping={**AT_ONCE, **GOOD_ONLY},
        bodies=BODIES,
        story="""
            0 > send bad1 bad2
            0   ack bad1 bad2
        """,
        counters={"invoked": 0, "filtered": 2},
    ),
    BrokerScenario(
        "mq-filter-text",
        "For data that is no JSON the part of a pattern about data is ignored (documented).",
        mapping={**AT_ONCE, **GOOD_ONLY},
        bodies=BODIES,
        story="""
            0 > send text bad1
            0   invoke text
            0   ack text bad1
        """,
    ),
]

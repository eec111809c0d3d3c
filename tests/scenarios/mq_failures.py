"""Amazon MQ: what fails comes again whole, as each kind of broker has it; nothing is lost by errors or ends."""

from __future__ import annotations

from story import BrokerQueue, BrokerScenario, answers, fails, raises, takes, throttled
from streams_filters import BODIES

from headrace.model import SourceKind

ACTIVEMQ = BrokerQueue(SourceKind.ACTIVEMQ)
KINDS = ((BrokerQueue(), ""), (ACTIVEMQ, "-activemq"))
AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}

SCENARIOS = [
    BrokerScenario(
        "mq-failure",
        "A batch that fails goes back to RabbitMQ's queue and comes again whole (documented), each time after twice as "
        "long until one succeeds; what came later waits for it.",
        mapping=AT_ONCE,
        function=[fails("1", until=10)],
        story="""
             0 > send 1 2
             0   invoke 1 2
             0.5 > send 3
             1   invoke 1(2) 2(2) 3
             3   invoke 1(3) 2(3) 3(2)
             7   invoke 1(4) 2(4) 3(3)
            15   invoke 1(5) 2(5) 3(4)
            15   ack 1..3
        """,
        counters={"invoked": 5, "failed": 11, "deleted": 3, "last_result": "OK"},
    ),
    BrokerScenario(
        "mq-failure-activemq",
        "Of ActiveMQ what fails is redelivered after a second (documented: the client's policy); others go on.",
        queue=ACTIVEMQ,
        mapping=AT_ONCE,
        function=[fails("1", times=2)],
        story="""
             0   > send 1 2
             0     invoke 1 2
             0.5 > send 3
             0.5   invoke 3
             0.5   ack 3
             1     invoke 1(2) 2(2)
             2     invoke 1(3) 2(3)
             2     ack 1 2
        """,
    ),
    BrokerScenario(
        "mq-dead-letter-activemq",
        "After five redeliveries the broker's own dead-letter policy has it (documented).",
        queue=ACTIVEMQ,
        mapping=AT_ONCE,
        function=[fails("1")],
        story="""
             0 > send 1
             0   invoke 1
             1   invoke 1(2)
             2   invoke 1(3)
             3   invoke 1(4)
             4   invoke 1(5)
             5   invoke 1(6)
             5   dead 1
        """,
        counters={"invoked": 6, "deleted": 0, "last_result": "PROBLEM: Function call failed"},
    ),
    BrokerScenario(
        "mq-answers-are-not-read",
        "There are no partial batch responses: whatever a function answers, the batch is done.",
        mapping=AT_ONCE,
        function=[answers('{"batchItemFailures":[{"itemIdentifier":"1"}]}')],
        story="""
            0 > send 1 2
            0   invoke 1 2
            0   ack 1 2
        """,
    ),
    *(
        BrokerScenario(
            f"mq-throttled{suffix}",
            "An invocation that never ran is tried again soon, with the messages in hand.",
            queue=queue,
            mapping=AT_ONCE,
            function=[throttled(until=2)],
            story="""
                0   > send 1
                0     throttled 1
                0.2   throttled 1
                0.6   throttled 1
                1.4   throttled 1
                3     invoke 1
                3     ack 1
            """,
            counters={"invoked": 1, "failed": 0},
        )
        for queue, suffix in KINDS
    ),
    # --- Ends and changes
    *(
        BrokerScenario(
            f"mq-disable-in-flight{suffix}",
            "Disabling lasts until the batch in flight has ended, and what it did counts; no other is begun.",
            queue=queue,
            mapping={"BatchSize": 2},
            function=[takes(9)],
            story="""
                 0 > send 1 2
                 0   invoke 1 2
                 4 > disable
                 4   state Disabling
                 5 > send 3
                 9   end 1 2
                 9   ack 1 2
                 9   state Disabled
                20 > enable
                20   state Enabling
                20   state Enabled
                20.5 invoke 3
                29.5 end 3
                29.5 ack 3
            """,
        )
        for queue, suffix in KINDS
    ),
    BrokerScenario(
        "mq-disable-gathered",
        "What was gathered for a window and not invoked goes back at once.",
        mapping={"MaximumBatchingWindowInSeconds": 20},
        story="""
             1 > send 1 2
             5 > disable
             5   state Disabling
             5   give back 1 2
             5   state Disabled
             8 > enable
             8   state Enabling
             8   state Enabled
            28   invoke 1(2) 2(2)
            28   ack 1 2
        """,
        counters={"invoked": 1},
    ),
    BrokerScenario(
        "mq-disable-throttled",
        "So does a batch that is throttled.",
        mapping=AT_ONCE,
        function=[throttled(until=9)],
        story="""
             0   > send 1
             0     throttled 1
             0.2   throttled 1
             0.6   throttled 1
             1   > disable
             1     state Disabling
             1     give back 1
             1     state Disabled
            10   > enable
            10     state Enabling
            10     state Enabled
            10     invoke 1(2)
            10     ack 1
        """,
    ),
    BrokerScenario(
        "mq-disable-failed",
        "What waits to be delivered again does not hold up disabling.",
        mapping=AT_ONCE,
        function=[fails("1", until=5)],
        story="""
             0   > send 1
             0     invoke 1
             1     invoke 1(2)
             3     invoke 1(3)
             4   > disable
             4     state Disabling
             4     state Disabled
             6   > enable
             6     state Enabling
             6     state Enabled
             6     invoke 1(4)
             6     ack 1
        """,
    ),
    BrokerScenario(
        "mq-update",
        "Options change from one batch to the next; no message is lost or invoked twice.",
        mapping={**AT_ONCE, "BatchSize": 2},
        bodies=BODIES,
        function=[takes(4)],
        story="""
            0 > send bad1 good1 bad2 good2 good3
            0   invoke bad1 good1
            1 > update BatchSize=3 ; FilterCriteria={"Filters":[{"Pattern":"{\\"data\\":{\\"kind\\":[\\"good\\"]}}"}]}
            1   state Updating
            4   end bad1 good1
            4   ack bad1 good1 bad2
            4   state Enabled
            4   invoke good2 good3
            8   end good2 good3
            8   ack good2 good3
        """,
    ),
    BrokerScenario(
        "mq-delete-in-flight",
        "Deleting waits for the batch in flight; nothing is begun any more.",
        mapping={**AT_ONCE, "BatchSize": 1},
        function=[takes(5)],
        story="""
            0 > send 1 2
            0   invoke 1
            2 > delete
            2   state Deleting
            5   end 1
            5   ack 1
            5   gone
        """,
    ),
    *(
        BrokerScenario(
            f"mq-restart{suffix}",
            "A batch that is cut off by the end of the server comes again with the next one.",
            queue=queue,
            mapping=AT_ONCE,
            function=[takes(9)],
            grace=2,
            story="""
                 0 > send 1
                 0   invoke 1
                 3 > restart
                 5   cut 1
                 5   give back 1
                 5   state Enabled
                 5   invoke 1(2)
                14   end 1(2)
                14   ack 1
            """,
        )
        for queue, suffix in KINDS
    ),
    *(
        BrokerScenario(
            f"mq-death{suffix}",
            "When the server dies the broker gives its messages to the next one.",
            queue=queue,
            mapping=AT_ONCE,
            function=[takes(5)],
            story="""
                0 > send 1
                0   invoke 1
                2 > die
                2   cut 1
                3 > start
                3   state Enabled
                3   invoke 1(2)
                8   end 1(2)
                8   ack 1
            """,
        )
        for queue, suffix in KINDS
    ),
    # --- Errors
    BrokerScenario(
        "mq-read-fails",
        "A connection that broke is tried again, at first soon.",
        mapping=AT_ONCE,
        story="""
            0   > close
            1   > break openings 2
            2   > send 1
            3   > start
            3     state Enabled
            3     source error 0.2
            3.2   source error 0.4
            3.6   invoke 1
            3.6   ack 1
        """,
        counters={"last_result": "OK"},
    ),
    BrokerScenario(
        "mq-acknowledgement-fails",
        "What cannot be acknowledged is tried again, without another invocation.",
        mapping=AT_ONCE,
        story="""
            0   > break settlements 2
            0   > send 1
            0     invoke 1
            0.6   ack 1
        """,
        counters={"invoked": 1, "deleted": 1},
    ),
    BrokerScenario(
        "mq-credentials-wrong",
        "Wrong credentials show as the last result and as the reason of the state (documented).",
        mapping=AT_ONCE,
        story="""
             0 > close
             1 > refuse the broker says no
             2 > start
             2   state Enabled
             2   source error 5
             7   source error 5
            10 end of story
        """,
        counters={"last_result": "PROBLEM: the broker says no", "trouble": "EVENT_SOURCE_AUTHN_ERROR"},
    ),
    BrokerScenario(
        "mq-credentials-mended",
        "... until they are mended.",
        mapping=AT_ONCE,
        story="""
             0 > close
             1 > refuse the broker says no
             2 > start
             2   state Enabled
             2   source error 5
             7   source error 5
             8 > send 1
             9 > mend
            12   invoke 1
            12   ack 1
        """,
        counters={"last_result": "OK", "trouble": None},
    ),
    BrokerScenario(
        "mq-credentials-mended-in-silence",
        "Nothing has to come for a mapping to say that its broker answers again.",
        mapping=AT_ONCE,
        story="""
             0 > close
             1 > refuse the broker says no
             2 > start
             2   state Enabled
             2   source error 5
             4 > mend
            60 end of story
        """,
        counters={"last_result": None, "trouble": None},
    ),
    BrokerScenario(
        "mq-queue-missing",
        "A queue that is not there: the mapping says so, and looks again.",
        mapping={**AT_ONCE, "Queues": ["nowhere"]},
        story="""
             1 > look
             1   look: 0 batches, 0 reads
             0   source error 10
            10   source error 10
            15 end of story
        """,
        counters={"last_result": "PROBLEM: there is no queue nowhere"},
    ),
    BrokerScenario(
        "mq-fault",
        "A fault of ours ends a poller; another begins after a delay, and the messages come again.",
        mapping=AT_ONCE,
        function=[raises("1", times=1)],
        story="""
            0   > send 1
            0     invoke 1
            0     fault 1.2
            1.2   invoke 1(2)
            1.2   ack 1
        """,
    ),
]

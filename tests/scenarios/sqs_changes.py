"""SQS: what users change while records flow. Nothing is lost, nothing is invoked twice because of a change, and no
invocation starts once a mapping is Disabled or gone."""

from __future__ import annotations

from sqs_filters import BODIES, GOOD_ONLY
from story import Queue, QueueScenario, reports, takes, throttled

WINDOW = {"MaximumBatchingWindowInSeconds": 20}
HIDDEN_FOR_LONG = Queue(visibility=120)

SCENARIOS = [
    # --- Enabled
    QueueScenario(
        "disable",
        "A mapping that has nothing to do is Disabled at once; messages stay in the queue.",
        story="""
            0 > send a
            0   invoke a
            0   delete a
            5 > disable
            5   state Disabling
            5   state Disabled
            6 > send b
        """,
        counters={"polled": 1},
    ),
    QueueScenario(
        "disable-in-flight",
        "Disabling lasts until the batches in flight have ended; none is begun meanwhile.",
        mapping={"BatchSize": 1},
        function=[takes(9, "a"), takes(2)],
        story="""
            0 > send a
            0   invoke a
            4 > disable
            4   state Disabling
            5 > send b
            9   end a
            9   delete a
            9   state Disabled
        """,
        counters={"polled": 1, "deleted": 1},
    ),
    QueueScenario(
        "disable-gathered",
        "Messages that were gathered for a window and not invoked go back at once.",
        mapping=WINDOW,
        queue=HIDDEN_FOR_LONG,
        story="""
             1 > send a b
             5 > disable
             5   state Disabling
             5   give back a b
             5   state Disabled
             8 > enable
             8   state Enabling
             8   state Enabled
            28   invoke a(2) b(2)
            28   delete a b
        """,
        counters={"invoked": 1},
    ),
    QueueScenario(
        "disable-throttled",
        "A throttled batch is not tried again once its mapping is Disabling: it goes back at once.",
        function=[throttled()],
        story="""
            0   > send a
            0     throttled a
            0.2   throttled a
            0.6   throttled a
            1   > disable
            1     state Disabling
            1     give back a
            1     state Disabled
        """,
    ),
    QueueScenario(
        "disable-left-over",
        "What did not fit into the batch in flight goes back when that has ended.",
        mapping={"BatchSize": 10},
        function=[takes(3)],
        story="""
            0 > send 1..8*1000000
            0   invoke 1..6
            2 > disable
            2   state Disabling
            3   end 1..6
            3   delete 1..6
            3   give back 7 8
            3   state Disabled
        """,
    ),
    QueueScenario(
        "create-disabled",
        "A mapping that was created disabled reads nothing until it is enabled.",
        mapping={"Enabled": False},
        story="""
             0 > send a
            40 > enable
            40   state Enabling
            40   state Enabled
            40   invoke a
            40   delete a
        """,
        counters={"polled": 1},
    ),
    QueueScenario(
        "disable-and-enable-in-flight",
        "An enabled mapping does not invoke beside what is still in flight from before.",
        function=[takes(6)],
        story="""
             0 > send a
             0   invoke a
             2 > disable
             2   state Disabling
             3 > enable
             3   in use
             6   end a
             6   delete a
             6   state Disabled
             7 > send b
             8 > enable
             8   state Enabling
             8   state Enabled
             8   invoke b
            14   end b
            14   delete b
        """,
    ),
    # --- Update
    QueueScenario(
        "update-batch-size",
        "BatchSize changes from one batch to the next; each message is invoked once.",
        mapping={"BatchSize": 2},
        function=[takes(4)],
        story="""
            0 > send 1..4
            0   invoke 1 2
            0   invoke 3 4
            1 > update BatchSize=3
            1   state Updating
            2 > send 5..8
            4   end 1 2
            4   end 3 4
            4   delete 1..4
            4   state Enabled
            4   invoke 5..7
            4   invoke 8
            8   end 5..7
            8   end 8
            8   delete 5..8
        """,
        counters={"polled": 8, "invoked": 4},
    ),
    QueueScenario(
        "update-while-records-flow",
        "Messages come all the time, and settings change twice: each message is invoked once, in one batch or another.",
        mapping={"BatchSize": 2},
        function=[takes(1)],
        story="""
            0   > send a b
            0     invoke a b
            0.5 > send c
            0.5   invoke c
            0.7 > update BatchSize=5
            0.7   state Updating
            0.9 > send d
            1     end a b
            1     delete a b
            1.2 > send e
            1.5   end c
            1.5   delete c
            1.5   state Enabled
            1.5   invoke d e
            2   > send f g h
            2     invoke f g h
            2.2 > update BatchSize=1
            2.2   state Updating
            2.5   end d e
            2.5   delete d e
            2.6 > send i j
            3     end f g h
            3     delete f g h
            3     state Enabled
            3     invoke i
            3     invoke j
            4     end i
            4     end j
            4     delete i j
        """,
        counters={"polled": 10, "invoked": 6, "deleted": 10},
    ),
    QueueScenario(
        "update-window",
        "A new window holds at once: what was gathered for the old one goes back and is gathered anew.",
        mapping=WINDOW,
        queue=HIDDEN_FOR_LONG,
        story="""
            2 > send a
            4 > update MaximumBatchingWindowInSeconds=3
            4   state Updating
            4   give back a
            4   state Enabled
            7   invoke a(2)
            7   delete a
        """,
    ),
    QueueScenario(
        "update-window-away",
        "Without a window what was gathered is invoked at once.",
        mapping=WINDOW,
        queue=HIDDEN_FOR_LONG,
        story="""
            2 > send a
            4 > update MaximumBatchingWindowInSeconds=0
            4   state Updating
            4   give back a
            4   state Enabled
            4   invoke a(2)
            4   delete a
        """,
    ),
    QueueScenario(
        "update-filters",
        "New filters hold from the next read on, and taking them away lets everything through.",
        bodies=BODIES,
        mapping=GOOD_ONLY,
        story="""
            0 > send good1 bad1 odd1
            0   invoke good1
            0   delete good1 bad1 odd1
            1 > update FilterCriteria={"Filters":[{"Pattern":"{\\"body\\":{\\"kind\\":[\\"odd\\"]}}"}]}
            1   state Updating
            1   state Enabled
            2 > send good2 odd2
            2   delete good2 odd2
            3 > update FilterCriteria={}
            3   state Updating
            3   state Enabled
            4 > send bad3
            4   invoke bad3
            4   delete bad3
        """,
        counters={"filtered": 4},
    ),
    QueueScenario(
        "update-function",
        "A new function gets the next batch; what is in flight ends at the old one.",
        functions={"g": [takes(1)]},
        function=[takes(5)],
        story="""
            0 > send a
            0   invoke a
            2 > update FunctionName="g"
            2   state Updating
            3 > send b
            5   end a
            5   delete a
            5   state Enabled
            5   invoke g: b
            6   end g: b
            6   delete b
        """,
    ),
    QueueScenario(
        "update-response-types",
        "The function's answers count from the update on.",
        function=[reports("a", "b", times=2)],
        story="""
             0 > send a
             0   invoke a
             0   delete a
             1 > update FunctionResponseTypes=["ReportBatchItemFailures"]
             1   state Updating
             1   state Enabled
             2 > send b
             2   invoke b
            32   invoke b(2)
            32   delete b
        """,
    ),
    QueueScenario(
        "update-maximum-concurrency",
        "MaximumConcurrency can be lowered and lifted while records flow.",
        mapping={"BatchSize": 1},
        function=[takes(5)],
        story="""
             0 > send 1..3
             0   invoke 1
             0   invoke 2
             0   invoke 3
             1 > update ScalingConfig={"MaximumConcurrency":2}
             1   state Updating
             2 > send 4..7
             5   end 1
             5   end 2
             5   end 3
             5   delete 1..3
             5   state Enabled
             5   invoke 4
             5   invoke 5
             6 > update ScalingConfig={}
             6   state Updating
            10   end 4
            10   end 5
            10   delete 4 5
            10   state Enabled
            10   invoke 6
            10   invoke 7
            15   end 6
            15   end 7
            15   delete 6 7
        """,
        counters={"polled": 7, "invoked": 7},
    ),
    QueueScenario(
        "update-disabled",
        "A disabled mapping stays so when something else of it changes.",
        mapping={"Enabled": False},
        story="""
            0 > send a b
            1 > update BatchSize=1
            1   state Updating
            1   state Disabled
            2 > enable
            2   state Enabling
            2   state Enabled
            2   invoke a
            2   invoke b
            2   delete a b
        """,
    ),
    QueueScenario(
        "update-and-disable",
        "One request may change options and disable.",
        story="""
            0 > update BatchSize=1 ; Enabled=false
            0   state Disabling
            0   state Disabled
            1 > send a
        """,
    ),
    # --- Delete
    QueueScenario(
        "delete",
        "A deleted mapping reads no more; messages stay in the queue.",
        story="""
            0 > send a
            0   invoke a
            0   delete a
            1 > delete
            1   state Deleting
            1   gone
            2 > send b
        """,
    ),
    QueueScenario(
        "delete-in-flight",
        "Deleting lasts until the batches in flight have ended; then the mapping is gone.",
        mapping={"BatchSize": 1},
        function=[takes(4)],
        story="""
            0 > send a
            0   invoke a
            1 > delete
            1   state Deleting
            2 > send b
            4   end a
            4   delete a
            4   gone
        """,
    ),
    QueueScenario(
        "delete-gathered",
        "What was gathered goes back to the queue at once.",
        mapping=WINDOW,
        queue=HIDDEN_FOR_LONG,
        story="""
            0 > send a
            1 > delete
            1   state Deleting
            1   give back a
            1   gone
        """,
    ),
    QueueScenario(
        "delete-disabled",
        "A disabled mapping can be deleted.",
        mapping={"Enabled": False},
        story="""
            0 > delete
            0   state Deleting
            0   gone
        """,
    ),
    QueueScenario(
        "delete-one-of-two",
        "Two mappings on one queue share its messages; when one is deleted, the other gets them all.",
        mapping={"BatchSize": 1},
        mappings={"second": {"BatchSize": 1, "FunctionName": "g"}},
        functions={"g": [takes(5)]},
        function=[takes(5)],
        concurrency=1,
        story="""
             0 > send 1 2 3
             0   invoke 1
             0   invoke g: 2
             1 > second.delete
             1   second.state Deleting
             5   end 1
             5   end g: 2
             5   delete 1 2
             5   second.gone
             5   invoke 3
            10   end 3
            10   delete 3
            11 > send 4
            11   invoke 4
            16   end 4
            16   delete 4
        """,
    ),
    QueueScenario(
        "two-mappings-disable-one",
        "A change of one mapping does not touch another.",
        mapping={"BatchSize": 1, "Enabled": False},
        mappings={"second": {"BatchSize": 1, "FunctionName": "g"}},
        functions={"g": [takes(1)]},
        story="""
            0 > send a
            0   invoke g: a
            1   end g: a
            1   delete a
            2 > second.disable
            2   second.state Disabling
            2   second.state Disabled
            3 > send b
            4 > enable
            4   state Enabling
            4   state Enabled
            4   invoke b
            4   delete b
        """,
    ),
]

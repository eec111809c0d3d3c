"""Topics: what users change while records flow. Nothing is lost, and no invocation starts once a mapping is Disabled or
gone."""

from __future__ import annotations

from story import Topic, TopicScenario, fails, reports, takes, throttled
from stream_world import QUEUE
from streams_filters import BODIES
from topics_scaling import pollers

AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}
DESTINATION = f'DestinationConfig={{"OnFailure":{{"Destination":"{QUEUE}"}}}}'

SCENARIOS = [
    # --- Enabled
    TopicScenario(
        "topic-disable-and-enable",
        "A mapping goes on exactly where it was disabled.",
        mapping={**AT_ONCE, "BatchSize": 2},
        story="""
             0 > put 1..3
             0   invoke 1 2
             0   invoke 3
             0   commit 3
             5 > disable
             5   state Disabling
             5   state Disabled
             6 > put 4 5
            90 > enable
            90   state Enabling
            90   state Enabled
            90   invoke 4 5
            90   commit 5
        """,
        counters={"polled": 5, "processed": 5},
    ),
    TopicScenario(
        "topic-disable-in-flight",
        "Disabling lasts until the batches in flight have ended, and what they did counts; no other is begun.",
        topic=Topic(2),
        mapping={**AT_ONCE, "BatchSize": 1, **pollers(2, 2)},
        function=[takes(9, "a1"), takes(5)],
        story="""
             0 > put a1 a2 b1 b2
             0   invoke a1
             0   invoke b1
             4 > disable
             4   state Disabling
             5   end b1
             9   end a1
             5   commit b1
             9   commit a1
             9   state Disabled
            20 > enable
            20   state Enabling
            20   state Enabled
            20   invoke a2
            20   invoke b2
            25   end a2
            25   end b2
            25   commit a2 b2
        """,
    ),
    TopicScenario(
        "topic-disable-between-attempts",
        "A batch that waits for its next attempt does not hold up disabling; it comes again with a fresh budget.",
        mapping={**AT_ONCE, "MaximumRetryAttempts": 2},
        function=[fails("1", until=20)],
        story="""
             0   > put 1
             0     invoke 1
             0.5   invoke 1
             1   > disable
             1     state Disabling
             1     state Disabled
            19   > enable
            19     state Enabling
            19     state Enabled
            19     invoke 1
            19.5   invoke 1
            20.5   invoke 1
            20.5   commit 1
        """,
        counters={"discarded": 0},
    ),
    TopicScenario(
        "topic-disable-throttled",
        "Neither does one that is throttled.",
        mapping=AT_ONCE,
        function=[throttled(until=9)],
        story="""
             0   > put 1
             0     throttled 1
             0.2   throttled 1
             0.6   throttled 1
             1   > disable
             1     state Disabling
             1     state Disabled
            10   > enable
            10     state Enabling
            10     state Enabled
            10     invoke 1
            10     commit 1
        """,
    ),
    TopicScenario(
        "topic-disable-gathered",
        "What was gathered for a window and not invoked is read again.",
        mapping={"MaximumBatchingWindowInSeconds": 20},
        story="""
             1 > put 1 2
             5 > disable
             5   state Disabling
             5   state Disabled
             8 > enable
             8   state Enabling
             8   state Enabled
            28   invoke 1 2
            28   commit 2
        """,
        counters={"invoked": 1},
    ),
    TopicScenario(
        "topic-disable-at-once",
        "A mapping that is disabled before the cluster has let it in reads nothing.",
        mapping=AT_ONCE,
        story="""
             0 > disable
             0   state Disabling
             0   state Disabled
             1 > put 1
            40 > enable
            40   state Enabling
            40   state Enabled
            40   invoke 1
            40   commit 1
        """,
        counters={"polled": 1},
    ),
    TopicScenario(
        "topic-create-disabled",
        "A mapping that was created disabled reads nothing until it is enabled.",
        mapping={**AT_ONCE, "Enabled": False},
        story="""
             0 > put 1
            40 > enable
            40   state Enabling
            40   state Enabled
            40   invoke 1
            40   commit 1
        """,
        counters={"polled": 1},
    ),
    # --- Update
    TopicScenario(
        "topic-update-batch-size",
        "BatchSize changes from one batch to the next; each record is invoked once.",
        mapping={**AT_ONCE, "BatchSize": 2},
        function=[takes(4)],
        story="""
            0 > put 1..7
            0   invoke 1 2
            1 > update BatchSize=3
            1   state Updating
            4   end 1 2
            4   commit 2
            4   state Enabled
            4   invoke 3..5
            8   end 3..5
            8   commit 5
            8   invoke 6 7
           12   end 6 7
           12   commit 7
        """,
        counters={"invoked": 3, "processed": 7},
    ),
    TopicScenario(
        "topic-update-window",
        "A new window holds for what is read from now on, gathered records included.",
        mapping={"MaximumBatchingWindowInSeconds": 60},
        story="""
            0 > put 1
            5 > update MaximumBatchingWindowInSeconds=0
            5   state Updating
            5   state Enabled
            5   invoke 1
            5   commit 1
        """,
    ),
    TopicScenario(
        "topic-update-retries",
        "A limit of attempts ends the endless retries of the batch that is failing.",
        mapping=AT_ONCE,
        function=[fails("1")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            1   > update MaximumRetryAttempts=1
            1     state Updating
            1     state Enabled
            1     invoke 1 2
            1.5   invoke 1 2
            1.5   commit 2
        """,
        counters={"discarded": 2},
    ),
    TopicScenario(
        "topic-update-record-age",
        "An age applies to what was read before, too.",
        mapping=AT_ONCE,
        function=[fails("1")],
        story="""
             0   > put 1
             0     invoke 1
             0.5   invoke 1
             1.5   invoke 1
             3.5   invoke 1
             7.5   invoke 1
            15.5   invoke 1
            31.5   invoke 1
            61   > update MaximumRecordAgeInSeconds=60
            61     state Updating
            61     state Enabled
            61     commit 1
        """,
        counters={"discarded": 1},
    ),
    TopicScenario(
        "topic-update-destination",
        "What is given up after a destination was named goes there.",
        mapping={**AT_ONCE, "MaximumRetryAttempts": 1, "BatchSize": 1},
        function=[fails("1", "2")],
        story=f"""
            0   > put 1
            0     invoke 1
            0.5   invoke 1
            0.5   commit 1
            1   > update {DESTINATION}
            1     state Updating
            1     state Enabled
            2   > put 2
            2     invoke 2
            2.5   invoke 2
            2.5   notice RetryAttemptsExhausted 2 Unhandled: 2
            2.5   commit 2
        """,
        counters={"discarded": 2, "notified": 1},
    ),
    TopicScenario(
        "topic-update-bisect",
        "A batch that fails is halved as soon as that is asked for.",
        mapping=AT_ONCE,
        function=[fails("1")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            1   > update BisectBatchOnFunctionError=true ; MaximumRetryAttempts=0
            1     state Updating
            1     state Enabled
            1     invoke 1 2
            1     invoke 1
            1     invoke 2
            1     commit 2
        """,
    ),
    TopicScenario(
        "topic-update-response-types",
        "Reports count from the update on.",
        mapping=AT_ONCE,
        function=[reports("2", "4")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0     commit 2
            1   > update FunctionResponseTypes=["ReportBatchItemFailures"]
            1     state Updating
            1     state Enabled
            2   > put 3 4
            2     invoke 3 4
            2     commit 3
            2.5   invoke 4
            2.9 end of story
        """,
    ),
    TopicScenario(
        "topic-update-filters",
        "Filters hold for what is in no batch yet.",
        mapping={**AT_ONCE, "BatchSize": 1},
        bodies=BODIES,
        function=[takes(2)],
        story="""
            0 > put bad1 bad2 good1
            0   invoke bad1
            1 > update FilterCriteria={"Filters":[{"Pattern":"{\\"value\\":{\\"kind\\":[\\"good\\"]}}"}]}
            1   state Updating
            2   end bad1
            2   state Enabled
            2   invoke good1
            4   end good1
            2   commit bad2
            4   commit good1
        """,
    ),
    TopicScenario(
        "topic-update-pollers",
        "More pollers from the update on.",
        topic=Topic(2),
        mapping={**AT_ONCE, "BatchSize": 1},
        function=[takes(4)],
        story="""
            0 > put a1 b1 b2
            0   invoke a1
            1 > update ProvisionedPollerConfig={"MinimumPollers":2,"MaximumPollers":2} ; BatchSize=2
            1   state Updating
            4   end a1
            4   commit a1
            4   state Enabled
            4   invoke b1 b2
            5 > put a2
            5   invoke a2
            8   end b1 b2
            8   commit b2
            9   end a2
            9   commit a2
        """,
    ),
    TopicScenario(
        "topic-update-function",
        "Another function takes over with the next batch.",
        mapping={**AT_ONCE, "BatchSize": 2},
        function=[takes(3)],
        functions={"g": [takes(1)]},
        story="""
            0 > put 1..4
            0   invoke 1 2
            1 > update FunctionName="g"
            1   state Updating
            3   end 1 2
            3   commit 2
            3   state Enabled
            3   invoke g: 3 4
            4   end g: 3 4
            4   commit 4
        """,
    ),
    TopicScenario(
        "topic-update-disabled",
        "An update of a disabled mapping starts nothing.",
        mapping={**AT_ONCE, "Enabled": False, "BatchSize": 1},
        story="""
            0 > put 1 2
            1 > update BatchSize=2
            1   state Updating
            1   state Disabled
            5 > enable
            5   state Enabling
            5   state Enabled
            5   invoke 1 2
            5   commit 2
        """,
    ),
    # --- Delete
    TopicScenario(
        "topic-delete-in-flight",
        "Deleting waits for the batch in flight; nothing is begun any more.",
        mapping={**AT_ONCE, "BatchSize": 1},
        function=[takes(5)],
        story="""
            0 > put 1 2
            0   invoke 1
            2 > delete
            2   state Deleting
            5   end 1
            5   commit 1
            5   gone
        """,
    ),
    TopicScenario(
        "topic-delete-failing",
        "A mapping whose batch fails without end can be deleted at once.",
        mapping=AT_ONCE,
        function=[fails()],
        story="""
            0   > put 1
            0     invoke 1
            0.5   invoke 1
            1   > delete
            1     state Deleting
            1     gone
        """,
    ),
    # --- Several mappings
    TopicScenario(
        "two-mappings-of-one-topic",
        "Each mapping has its own consumer group, and so its own place in the topic.",
        mapping=AT_ONCE,
        mappings={"second": {**AT_ONCE, "FunctionName": "g", "BatchSize": 1}},
        function=[fails("1", times=1)],
        functions={"g": [takes(1)]},
        story="""
            0   > put 1 2
            0     invoke 1 2
            0     invoke g: 1
            0.5   invoke 1 2
            0.5   commit 2
            1     end g: 1
            1     invoke g: 2
            2     end g: 2
        """,
    ),
]

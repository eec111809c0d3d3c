"""Streams: what users change while records flow. Nothing is lost, and no invocation starts once a mapping is Disabled
or gone."""

from __future__ import annotations

from story import StreamScenario, fails, reports, takes, throttled
from stream_world import QUEUE
from streams_filters import BODIES

DESTINATION = f'DestinationConfig={{"OnFailure":{{"Destination":"{QUEUE}"}}}}'

SCENARIOS = [
    # --- Enabled
    StreamScenario(
        "stream-disable-and-enable",
        "A mapping goes on exactly where it was disabled.",
        mapping={"BatchSize": 2},
        story="""
             0 > put 1..3
             0   invoke 1 2
             0   invoke 3
             0   checkpoint 3
             5 > disable
             5   state Disabling
             5   state Disabled
             6 > put 4 5
            90 > enable
            90   state Enabling
            90   state Enabled
            90   invoke 4 5
            90   checkpoint 5
        """,
        counters={"polled": 5, "processed": 5},
    ),
    StreamScenario(
        "stream-disable-in-flight",
        "Disabling lasts until the batch in flight has ended, and what it did counts; no other is begun.",
        mapping={"BatchSize": 2},
        function=[takes(9, "1"), takes(1)],
        story="""
             0 > put 1..4
             0   invoke 1 2
             4 > disable
             4   state Disabling
             9   end 1 2
             9   checkpoint 2
             9   state Disabled
            20 > enable
            20   state Enabling
            20   state Enabled
            20   invoke 3 4
            21   end 3 4
            21   checkpoint 4
        """,
    ),
    StreamScenario(
        "stream-disable-between-attempts",
        "A batch that waits for its next attempt does not hold up disabling; it comes again with a fresh budget.",
        mapping={"MaximumRetryAttempts": 2},
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
            20.5   checkpoint 1
        """,
        counters={"discarded": 0},
    ),
    StreamScenario(
        "stream-disable-throttled",
        "Neither does one that is throttled.",
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
            10     checkpoint 1
        """,
    ),
    StreamScenario(
        "stream-disable-gathered",
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
            28   checkpoint 2
        """,
        counters={"invoked": 1},
    ),
    StreamScenario(
        "stream-create-disabled",
        "A mapping that was created disabled reads nothing until it is enabled.",
        mapping={"Enabled": False},
        story="""
             0 > put 1
            40 > enable
            40   state Enabling
            40   state Enabled
            40   invoke 1
            40   checkpoint 1
        """,
        counters={"polled": 1},
    ),
    # --- Update
    StreamScenario(
        "stream-update-batch-size",
        "BatchSize changes from one batch to the next; each record is invoked once.",
        mapping={"BatchSize": 2},
        function=[takes(4)],
        story="""
            0 > put 1..7
            0   invoke 1 2
            1 > update BatchSize=3
            1   state Updating
            4   end 1 2
            4   checkpoint 2
            4   state Enabled
            4   invoke 3..5
            8   end 3..5
            8   checkpoint 5
            8   invoke 6 7
           12   end 6 7
           12   checkpoint 7
        """,
        counters={"invoked": 3, "processed": 7},
    ),
    StreamScenario(
        "stream-update-window",
        "A new window holds for what is read from now on, gathered records included.",
        mapping={"MaximumBatchingWindowInSeconds": 60},
        story="""
            0 > put 1
            5 > update MaximumBatchingWindowInSeconds=0
            5   state Updating
            5   state Enabled
            5   invoke 1
            5   checkpoint 1
        """,
    ),
    StreamScenario(
        "stream-update-retries",
        "A limit of attempts ends the endless retries of the batch that is failing.",
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
            1.5   checkpoint 2
        """,
        counters={"discarded": 2},
    ),
    StreamScenario(
        "stream-update-destination",
        "What is given up after a destination was named goes there.",
        mapping={"MaximumRetryAttempts": 1, "BatchSize": 1},
        function=[fails("1", "2")],
        story=f"""
            0   > put 1
            0     invoke 1
            0.5   invoke 1
            0.5   checkpoint 1
            1   > update {DESTINATION}
            1     state Updating
            1     state Enabled
            2   > put 2
            2     invoke 2
            2.5   invoke 2
            2.5   notice RetryAttemptsExhausted 2 Unhandled: 2
            2.5   checkpoint 2
        """,
        counters={"discarded": 2, "notified": 1},
    ),
    StreamScenario(
        "stream-update-record-age",
        "An age applies to what was read before, too.",
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
            61     checkpoint 1
            62   > put 2
            62     invoke 2
            62     checkpoint 2
        """,
        counters={"discarded": 1},
    ),
    StreamScenario(
        "stream-update-bisect",
        "A batch that fails is halved as soon as that is asked for.",
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
            1     checkpoint 2
        """,
    ),
    StreamScenario(
        "stream-update-response-types",
        "Reports count from the update on.",
        function=[reports("2", times=2)],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0     checkpoint 2
            1   > update FunctionResponseTypes=["ReportBatchItemFailures"]
            1     state Updating
            1     state Enabled
            2   > put 3
            2     invoke 3
            2     checkpoint 3
        """,
    ),
    StreamScenario(
        "stream-update-parallelization",
        "More lanes from the update on; the order of each key stays.",
        mapping={"BatchSize": 1},
        function=[takes(4)],
        story="""
            0 > put a1 a2 d1
            0   invoke a1
            1 > update ParallelizationFactor=2
            1   state Updating
            4   end a1
            4   checkpoint a1
            4   state Enabled
            4   invoke a2
            4   invoke d1
            8   end a2
            8   end d1
            8   checkpoint d1
        """,
    ),
    StreamScenario(
        "stream-update-filters",
        "Filters hold for what is in no batch yet.",
        mapping={"BatchSize": 1},
        bodies=BODIES,
        function=[takes(2)],
        story="""
            0 > put bad1 bad2 good1
            0   invoke bad1
            1 > update FilterCriteria={"Filters":[{"Pattern":"{\\"data\\":{\\"kind\\":[\\"good\\"]}}"}]}
            1   state Updating
            2   end bad1
            2   state Enabled
            2   invoke good1
            4   end good1
            2   checkpoint bad2
            4   checkpoint good1
        """,
    ),
    StreamScenario(
        "stream-update-function",
        "Another function takes over with the next batch.",
        mapping={"BatchSize": 2},
        function=[takes(3)],
        functions={"g": [takes(1)]},
        story="""
            0 > put 1..4
            0   invoke 1 2
            1 > update FunctionName="g"
            1   state Updating
            3   end 1 2
            3   checkpoint 2
            3   state Enabled
            3   invoke g: 3 4
            4   end g: 3 4
            4   checkpoint 4
        """,
    ),
    StreamScenario(
        "stream-update-disabled",
        "An update of a disabled mapping starts nothing.",
        mapping={"Enabled": False, "BatchSize": 1},
        story="""
            0 > put 1 2
            1 > update BatchSize=2
            1   state Updating
            1   state Disabled
            5 > enable
            5   state Enabling
            5   state Enabled
            5   invoke 1 2
            5   checkpoint 2
        """,
    ),
    # --- Delete
    StreamScenario(
        "stream-delete-in-flight",
        "Deleting waits for the batch in flight; nothing is begun any more.",
        mapping={"BatchSize": 1},
        function=[takes(5)],
        story="""
            0 > put 1 2
            0   invoke 1
            2 > delete
            2   state Deleting
            5   end 1
            5   checkpoint 1
            5   gone
        """,
    ),
    StreamScenario(
        "stream-delete-failing",
        "A mapping whose batch fails without end can be deleted at once.",
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
    StreamScenario(
        "two-mappings-of-one-stream",
        "Each mapping of a stream has its own place in it.",
        mappings={"second": {"FunctionName": "g", "BatchSize": 1}},
        function=[fails("1", times=1)],
        functions={"g": [takes(1)]},
        story="""
            0   > put 1 2
            0     invoke 1 2
            0     invoke g: 1
            0.5   invoke 1 2
            0.5   checkpoint 2
            1     end g: 1
            1     invoke g: 2
            2     end g: 2
        """,
    ),
]

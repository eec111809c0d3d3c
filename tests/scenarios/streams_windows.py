"""Streams: TumblingWindowInSeconds, row by row (documented). Windows of 60 seconds begin where the story does."""

from __future__ import annotations

from story import Stream, StreamScenario, answers, fails, reports, swells, takes, throttled
from stream_world import QUEUE

from headrace.model import SourceKind

MINUTE = {"TumblingWindowInSeconds": 60}
TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}
GOOD_ONLY = {"FilterCriteria": {"Filters": [{"Pattern": '{"data": {"kind": ["good"]}}'}]}}

SCENARIOS = [
    StreamScenario(
        "tumbling-window",
        "State is carried from call to call, from nothing to the final call at the end of the window; then it is "
        "dropped. The checkpoint moves when the window is closed.",
        mapping=MINUTE,
        story="""
             10 > put 1 2
             10   invoke 0-60 []: 1 2
             30 > put 3
             30   invoke 0-60 [1 2]: 3
             60   final 0-60 [1..3]:
             60   checkpoint 3
             70 > put 4
             70   invoke 60-120 []: 4
            120   final 60-120 [4]:
            120   checkpoint 4
        """,
        counters={"invoked": 5, "processed": 4, "last_result": "OK"},
    ),
    StreamScenario(
        "tumbling-window-aligned",
        "Windows begin at multiples of their length, and go by the arrival of records; without records there is none.",
        mapping={"TumblingWindowInSeconds": 900},
        story="""
              10 > put 1
              10   invoke 0-900 []: 1
             900   final 0-900 [1]:
             900   checkpoint 1
            2699 > put 2
            2699   invoke 1800-2700 []: 2
            2700   final 1800-2700 [2]:
            2700   checkpoint 2
        """,
    ),
    StreamScenario(
        "tumbling-window-second",
        "The shortest window is one second.",
        mapping={"TumblingWindowInSeconds": 1},
        story="""
            0.25 > put 1
            0.25   invoke 0-1 []: 1
            0.75 > put 2
            0.75   invoke 0-1 [1]: 2
            1      final 0-1 [1 2]:
            1      checkpoint 2
        """,
    ),
    StreamScenario(
        "tumbling-window-backlog",
        "A batch is of one window: of what has piled up, each window is closed before the next begins.",
        mapping=MINUTE,
        function=[takes(1)],
        story="""
             10 > put 1 2
             70 > put 3
            100 > put 4
            130 > create
            130   state Creating
            130   state Enabled
            130   invoke 0-60 []: 1 2
            131   end 0-60 []: 1 2
            131   final 0-60 [1 2]:
            132   end 0-60 [1 2]:
            132   checkpoint 2
            132   invoke 60-120 []: 3 4
            133   end 60-120 []: 3 4
            133   final 60-120 [3 4]:
            134   end 60-120 [3 4]:
            134   checkpoint 4
        """,
    ),
    StreamScenario(
        "tumbling-window-two-shards",
        "Each shard has its own windows and states.",
        stream=Stream(shards=2),
        mapping=MINUTE,
        story="""
             1 > put a1
             1   invoke s0 0-60 []: a1
             2 > put b1
             2   invoke s1 0-60 []: b1
             3 > put a2
             3   invoke s0 0-60 [a1]: a2
            60   final s0 0-60 [a1 a2]:
            60   final s1 0-60 [b1]:
            60   checkpoint s0: a2
            60   checkpoint s1: b1
        """,
    ),
    StreamScenario(
        "tumbling-window-and-batching-window",
        "A batching window gathers in a tumbling window, but never beyond its end.",
        mapping={**MINUTE, "MaximumBatchingWindowInSeconds": 40},
        story="""
             0 > put 1
            10 > put 2
            40   invoke 0-60 []: 1 2
            50 > put 3
            60   invoke 0-60 [1 2]: 3
            60   final 0-60 [1..3]:
            60   checkpoint 3
        """,
    ),
    StreamScenario(
        "tumbling-window-first-batch",
        "... not even the first batch of it, whose batching window would end later.",
        mapping={**MINUTE, "MaximumBatchingWindowInSeconds": 40},
        story="""
             50 > put 1
             60   invoke 0-60 []: 1
             60   final 0-60 [1]:
             60   checkpoint 1
            110 > put 2
            120   invoke 60-120 []: 2
            120   final 60-120 [2]:
            120   checkpoint 2
        """,
    ),
    StreamScenario(
        "tumbling-window-filtered",
        "A window is closed at its end, however many records that a filter drops keep arriving.",
        mapping={**MINUTE, **GOOD_ONLY},
        bodies={"good1": '{"kind": "good"}', "good2": '{"kind": "good"}'},
        story="""
             10   > put good1
             10     invoke 0-60 []: good1
             25   > put bad1
             40   > put bad2
             55   > put bad3
             60     final 0-60 [good1]:
             60     checkpoint bad3
             65   > put bad4
             65     checkpoint bad4
             70   > put good2
             70     invoke 60-120 []: good2
            119.5 > put bad5
            120     final 60-120 [good2]:
            120     checkpoint bad5
            120.5 > put bad6
            120.5   checkpoint bad6
        """,
        counters={"invoked": 4, "processed": 2, "filtered": 6},
    ),
    StreamScenario(
        "tumbling-window-filtered-backlog",
        "... and of what has piled up, before anything of a later window.",
        mapping={**MINUTE, **GOOD_ONLY},
        bodies={"good1": '{"kind": "good"}', "good2": '{"kind": "good"}'},
        story="""
             10 > put good1
             50 > put bad1
             70 > put bad2
             80 > put good2
            100 > create
            100   state Creating
            100   state Enabled
            100   invoke 0-60 []: good1
            100   final 0-60 [good1]:
            100   checkpoint bad2
            100   invoke 60-120 []: good2
            120   final 60-120 [good2]:
            120   checkpoint good2
        """,
    ),
    # --- Failures
    StreamScenario(
        "tumbling-window-no-state",
        "An answer without a state is a failed invocation.",
        mapping={**MINUTE, "MaximumRetryAttempts": 5},
        function=[answers("{}", times=1), answers("null", times=1)],
        story="""
             0   > put 1
             0     invoke 0-60 []: 1
             0.5   invoke 0-60 []: 1
             1.5   invoke 0-60 []: 1
            60     final 0-60 [1]:
            60     checkpoint 1
        """,
        counters={"retried": 2},
    ),
    StreamScenario(
        "tumbling-window-no-state-exhausted",
        "... and counts as an attempt.",
        mapping={**MINUTE, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[answers("{}", "2")],
        story="""
             0   > put 1
             0     invoke 0-60 []: 1
             5   > put 2
             5     invoke 0-60 [1]: 2
             5.5   invoke 0-60 [1]: 2
             5.5   notice RetryAttemptsExhausted 2 null: 2
             9   > put 3
             9     invoke 0-60 [1]: 3
            60     final 0-60 [1 3]:
            60     checkpoint 3
        """,
    ),
    StreamScenario(
        "tumbling-window-function-error",
        "A failed invocation is tried again with the state that it had.",
        mapping=MINUTE,
        function=[fails("2", times=2)],
        story="""
             0   > put 1
             0     invoke 0-60 []: 1
             5   > put 2
             5     invoke 0-60 [1]: 2
             5.5   invoke 0-60 [1]: 2
             6.5   invoke 0-60 [1]: 2
            60     final 0-60 [1 2]:
            60     checkpoint 2
        """,
    ),
    StreamScenario(
        "tumbling-window-throttled",
        "A throttled invocation leaves the state as it is.",
        mapping={**MINUTE, "MaximumRetryAttempts": 0},
        function=[throttled("2", times=2)],
        story="""
             0   > put 1
             0     invoke 0-60 []: 1
             5   > put 2
             5     throttled 0-60 [1]: 2
             5.2   throttled 0-60 [1]: 2
             5.6   invoke 0-60 [1]: 2
            60     final 0-60 [1 2]:
            60     checkpoint 2
        """,
    ),
    StreamScenario(
        "tumbling-window-discard",
        "What is given up is missing from the state, and documented; retry limits apply as usual (documented).",
        mapping={**MINUTE, "MaximumRetryAttempts": 0, "BatchSize": 1, **TO_QUEUE},
        function=[fails("2")],
        story="""
             0 > put 1..3
             0   invoke 0-60 []: 1
             0   invoke 0-60 [1]: 2
             0   notice RetryAttemptsExhausted 1 Unhandled: 2
             0   invoke 0-60 [1]: 3
            60   final 0-60 [1 3]:
            60   checkpoint 3
        """,
    ),
    StreamScenario(
        "tumbling-window-age",
        "Age limits apply as usual: a failing batch that grows too old ends with the window that it kept open.",
        mapping={**MINUTE, "MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        function=[fails("2")],
        story="""
             0   > put 1
             0     invoke 0-60 []: 1
            30   > put 2
            30     invoke 0-60 [1]: 2
            30.5   invoke 0-60 [1]: 2
            31.5   invoke 0-60 [1]: 2
            33.5   invoke 0-60 [1]: 2
            37.5   invoke 0-60 [1]: 2
            45.5   invoke 0-60 [1]: 2
            61.5   invoke 0-60 [1]: 2
            90     notice RecordAgeExceeded 7: 2
            90     final 0-60 [1]:
            90     checkpoint 2
        """,
    ),
    StreamScenario(
        "tumbling-window-bisect",
        "A halved batch brings its state from half to half.",
        mapping={**MINUTE, "BisectBatchOnFunctionError": True},
        function=[fails("3", times=1)],
        story="""
             0 > put 1..4
             0   invoke 0-60 []: 1..4
             0   invoke 0-60 []: 1 2
             0   invoke 0-60 [1 2]: 3 4
            60   final 0-60 [1..4]:
            60   checkpoint 4
        """,
    ),
    StreamScenario(
        "tumbling-window-reports",
        "A state may come with batchItemFailures (documented).",
        mapping={**MINUTE, **REPORTS},
        function=[reports("3", times=1)],
        story="""
             0   > put 1..4
             0     invoke 0-60 []: 1..4
             0.5   invoke 0-60 [1 2]: 3 4
            60     final 0-60 [1..4]:
            60     checkpoint 4
        """,
    ),
    StreamScenario(
        "tumbling-window-final-fails",
        "A final invocation that fails holds up its shard until it succeeds (documented), whatever the limit of "
        "retries.",
        mapping={**MINUTE, "MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[fails(final=True, times=3)],
        story="""
             10   > put 1
             10     invoke 0-60 []: 1
             60     final 0-60 [1]:
             60     window waits 0.5
             60.2 > put 2
             60.5   final 0-60 [1]:
             60.5   window waits 1
             61.5   final 0-60 [1]:
             61.5   window waits 2
             63.5   final 0-60 [1]:
             63.5   checkpoint 1
             63.5   invoke 60-120 []: 2
            120     final 60-120 [2]:
            120     checkpoint 2
        """,
        counters={"discarded": 0, "trouble": None},
    ),
    StreamScenario(
        "tumbling-window-final-fails-and-says-so",
        "As long as it fails, the mapping tells what keeps it; other shards go on.",
        stream=Stream(shards=2),
        mapping=MINUTE,
        function=[fails(final=True)],
        story="""
            10 > put a1
            10   invoke s0 0-60 []: a1
            70 > put b1
            70   invoke s1 60-120 []: b1
            75   end of story
        """,
        shows=["invoke"],
        counters={"trouble": "PROBLEM: the window of 2026-01-01T00:00:00Z cannot be closed: boom"},
    ),
    # --- The end of a window
    StreamScenario(
        "tumbling-window-too-large",
        "A state above 1 MB ends the window early; what still comes in its time begins with nothing.",
        mapping={**MINUTE, "BatchSize": 1},
        function=[swells("2", times=1)],
        story="""
             0 > put 1 2
             0   invoke 0-60 []: 1
             0   invoke 0-60 [1]: 2
             0   early 0-60 [1 2]:
             0   checkpoint 2
             5 > put 3
             5   invoke 0-60 []: 3
            60   final 0-60 [3]:
            60   checkpoint 3
        """,
    ),
    StreamScenario(
        "tumbling-window-and-shard-end",
        "The end of a shard closes its window; its children begin with nothing (documented).",
        mapping=MINUTE,
        story="""
            10 > put a1 b1
            10   invoke s0 0-60 []: a1 b1
            20 > split s0
            20   final s0 0-60 [a1 b1]:
            20   checkpoint s0: ended
            20   shard s0 ended
            20   shard s1 started
            20   shard s2 started
            30 > put a2 b2
            30   invoke s1 0-60 []: a2
            30   invoke s2 0-60 []: b2
            60   final s1 0-60 [a2]:
            60   final s2 0-60 [b2]:
            60   checkpoint s1: a2
            60   checkpoint s2: b2
        """,
    ),
    StreamScenario(
        "tumbling-window-restart",
        "A restart in the middle of a window goes through it again from its first record: never half a state.",
        mapping={**MINUTE, "BatchSize": 2},
        story="""
            10 > put 1 2
            10   invoke 0-60 []: 1 2
            20 > put 3
            20   invoke 0-60 [1 2]: 3
            30 > restart
            30   state Enabled
            30   invoke 0-60 []: 1 2
            30   invoke 0-60 [1 2]: 3
            60   final 0-60 [1..3]:
            60   checkpoint 3
        """,
    ),
    StreamScenario(
        "tumbling-window-restart-later",
        "The same when the window is over by then.",
        mapping=MINUTE,
        story="""
             10 > put 1 2
             10   invoke 0-60 []: 1 2
             30 > close
             70 > put 3
             80 > start
             80   state Enabled
             80   invoke 0-60 []: 1 2
             80   final 0-60 [1 2]:
             80   checkpoint 2
             80   invoke 60-120 []: 3
            120   final 60-120 [3]:
            120   checkpoint 3
        """,
    ),
    StreamScenario(
        "tumbling-window-death",
        "The same when the server dies between the last record and the final invocation.",
        mapping=MINUTE,
        story="""
            10 > put 1 2
            10   invoke 0-60 []: 1 2
            20 > die
            35 > start
            35   state Enabled
            35   invoke 0-60 []: 1 2
            60   final 0-60 [1 2]:
            60   checkpoint 2
        """,
    ),
    StreamScenario(
        "tumbling-window-disabled",
        "A mapping that is disabled in a window begins it again once it is enabled.",
        mapping=MINUTE,
        story="""
            10 > put 1
            10   invoke 0-60 []: 1
            20 > disable
            20   state Disabling
            20   state Disabled
            30 > put 2
            90 > enable
            90   state Enabling
            90   state Enabled
            90   invoke 0-60 []: 1 2
            90   final 0-60 [1 2]:
            90   checkpoint 2
        """,
    ),
    StreamScenario(
        "tumbling-window-update",
        "Another length of the window holds from the first record that is not in a closed one.",
        mapping=MINUTE,
        story="""
            10 > put 1
            10   invoke 0-60 []: 1
            20 > update TumblingWindowInSeconds=30
            20   state Updating
            20   state Enabled
            20   invoke 0-30 []: 1
            30   final 0-30 [1]:
            30   checkpoint 1
            40 > update TumblingWindowInSeconds=0
            40   state Updating
            40   state Enabled
            50 > put 2
            50   invoke 2
            50   checkpoint 2
        """,
    ),
    StreamScenario(
        "dynamodb-tumbling-window",
        "The same on DynamoDB Streams, where arrival is known to the second.",
        stream=Stream(kind=SourceKind.DYNAMODB),
        mapping=MINUTE,
        story="""
             59.75 > put a1
             59.75   invoke 0-60 []: a1
             60      final 0-60 [a1]:
             60      checkpoint a1
             61    > put b1
             61      invoke 60-120 []: b1
            120      final 60-120 [b1]:
            120      checkpoint b1
        """,
    ),
]

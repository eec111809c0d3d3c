"""Streams: ParallelizationFactor. Records of one key stay in order, batches of several keys run side by side."""

from __future__ import annotations

from story import Stream, StreamScenario, fails, reports, takes
from stream_world import QUEUE

from headrace.model import SourceKind

TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}
TWO = {"ParallelizationFactor": 2}
#: Keys that ten lanes share out among themselves: one for each.
TEN_KEYS = "o1 b1 m1 q1 e1 c1 d1 a1 g1 h1"

SCENARIOS = [
    StreamScenario(
        "parallelization-default",
        "Without the option a shard has one batch in flight.",
        mapping={"BatchSize": 1},
        function=[takes(1)],
        story="""
            0 > put a1 d1
            0   invoke a1
            1   end a1
            1   checkpoint a1
            1   invoke d1
            2   end d1
            2   checkpoint d1
        """,
        peak={"batches": 1},
    ),
    StreamScenario(
        "parallelization",
        "Two lanes: the records of a key follow one another in theirs, those of other keys run beside them.",
        mapping={**TWO, "BatchSize": 1},
        function=[takes(2, "a1"), takes(5)],
        story="""
             0 > put a1 a2 d1 d2
             0   invoke a1
             0   invoke d1
             2   end a1
             2   checkpoint a1
             2   invoke a2
             5   end d1
             5   invoke d2
             7   end a2
             7   checkpoint d1
            10   end d2
            10   checkpoint d2
        """,
        peak={"batches": 2},
    ),
    StreamScenario(
        "parallelization-batches",
        "Each lane gathers its own batches.",
        mapping={**TWO, "BatchSize": 2},
        function=[takes(3)],
        story="""
            0 > put a1 d1 a2 d2 a3
            0   invoke a1 a2
            0   invoke d1 d2
            3   end a1 a2
            3   end d1 d2
            3   checkpoint d2
            3   invoke a3
            6   end a3
            6   checkpoint a3
        """,
    ),
    StreamScenario(
        "parallelization-most",
        "Ten lanes: ten batches of one shard at once.",
        mapping={"ParallelizationFactor": 10, "BatchSize": 1},
        function=[takes(5)],
        story=f"""
            0 > put {TEN_KEYS}
            5   checkpoint h1
        """,
        shows=["checkpoint"],
        peak={"batches": 10},
        counters={"invoked": 10, "processed": 10},
    ),
    StreamScenario(
        "parallelization-of-shards",
        "At most shards times factor batches at once (documented).",
        stream=Stream(shards=2),
        mapping={**TWO, "BatchSize": 1},
        function=[takes(5)],
        story="""
             0 > put a1 l1 b1 d1 a2
             0   invoke s0: a1
             0   invoke s0: l1
             0   invoke s1: b1
             0   invoke s1: d1
             5   end s0: a1
             5   end s0: l1
             5   end s1: b1
             5   end s1: d1
             5   checkpoint s0: l1
             5   checkpoint s1: d1
             5   invoke s0: a2
            10   end s0: a2
            10   checkpoint s0: a2
        """,
        peak={"batches": 4},
    ),
    StreamScenario(
        "parallelization-failing-lane",
        "A failing batch holds up its lane and no other; the checkpoint waits before it.",
        mapping={**TWO, "BatchSize": 1},
        function=[fails("a1", times=3)],
        story="""
            0   > put a1 d1 a2 d2
            0     invoke a1
            0     invoke d1
            0     invoke d2
            0.5   invoke a1
            1   > put d3
            1     invoke d3
            1.5   invoke a1
            3.5   invoke a1
            3.5   invoke a2
            3.5   checkpoint d3
        """,
    ),
    StreamScenario(
        "parallelization-restart",
        "After a restart reading goes on at the highest position below which all is done: what other lanes did beyond "
        "it comes again.",
        mapping={**TWO, "BatchSize": 1},
        function=[fails("a2", until=5)],
        story="""
            0   > put a1 a2 d1 a3 d2
            0     invoke a1
            0     checkpoint a1
            0     invoke a2
            0     invoke d1
            0     invoke d2
            0.5   invoke a2
            1.5   invoke a2
            3   > restart
            3     state Enabled
            3     invoke a2
            3     invoke d1
            3     invoke d2
            3.5   invoke a2
            4.5   invoke a2
            6.5   invoke a2
            6.5   invoke a3
            6.5   checkpoint d2
        """,
    ),
    StreamScenario(
        "parallelization-discard",
        "A lane gives its batch up, with a notice about its own records only.",
        mapping={**TWO, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[fails("a1")],
        story="""
            0   > put a1 d1 a2 d2
            0     invoke a1 a2
            0     invoke d1 d2
            0.5   invoke a1 a2
            0.5   notice RetryAttemptsExhausted 2 Unhandled: a1 a2
            0.5   checkpoint d2
        """,
    ),
    StreamScenario(
        "parallelization-reports",
        "A lane's report cuts its own batch.",
        mapping={**TWO, **REPORTS},
        function=[reports("a2", times=1)],
        story="""
            0   > put a1 d1 a2 d2
            0     invoke a1 a2
            0     invoke d1 d2
            0     checkpoint d1
            0.5   invoke a2
            0.5   checkpoint d2
        """,
    ),
    StreamScenario(
        "parallelization-bisect",
        "A lane halves its own batch.",
        mapping={**TWO, "BisectBatchOnFunctionError": True},
        function=[fails("a2", times=1)],
        story="""
            0 > put a1 d1 a2 d2
            0   invoke a1 a2
            0   invoke d1 d2
            0   invoke a1
            0   invoke a2
            0   checkpoint d2
        """,
    ),
    StreamScenario(
        "parallelization-window",
        "Each lane has its own batching window.",
        mapping={**TWO, "MaximumBatchingWindowInSeconds": 10, "BatchSize": 2},
        story="""
             0 > put a1 d1
             4 > put a2
             4   invoke a1 a2
             4   checkpoint a1
            10   invoke d1
            10   checkpoint a2
        """,
    ),
    StreamScenario(
        "parallelization-same-lane",
        "Keys may share a lane; the order of the shard is kept in it.",
        mapping={**TWO, "BatchSize": 1},
        function=[takes(1)],
        story="""
            0 > put a1 b1 c1
            0   invoke a1
            1   end a1
            1   checkpoint a1
            1   invoke b1
            2   end b1
            2   checkpoint b1
            2   invoke c1
            3   end c1
            3   checkpoint c1
        """,
        peak={"batches": 1},
    ),
    StreamScenario(
        "dynamodb-parallelization",
        "On DynamoDB Streams lanes go by the key of the item (documented).",
        stream=Stream(kind=SourceKind.DYNAMODB),
        mapping={**TWO, "BatchSize": 1},
        function=[takes(2)],
        story="""
            0 > put a1 c1 a2 c2
            0   invoke a1
            0   invoke c1
            2   end a1
            2   end c1
            2   checkpoint c1
            2   invoke a2
            2   invoke c2
            4   end a2
            4   end c2
            4   checkpoint c2
        """,
        peak={"batches": 2},
    ),
    StreamScenario(
        "parallelization-and-children",
        "A key that a split brings to another shard is not ahead of itself, whatever lanes there are.",
        mapping={**TWO, "BatchSize": 1},
        function=[takes(5, "a1"), takes(1)],
        story="""
            0 > put a1 d1
            0   invoke s0: a1
            0   invoke s0: d1
            1   end s0: d1
            2 > split s0
            3 > put a2 d2
            5   end s0: a1
            5   checkpoint s0: ended
            5   shard s0 ended
            5   shard s1 started
            5   shard s2 started
            5   invoke s1: a2
            5   invoke s2: d2
            6   end s1: a2
            6   end s2: d2
            6   checkpoint s1: a2
            6   checkpoint s2: d2
        """,
    ),
]

"""Streams: what makes a batch, when it is invoked, and where reading begins."""

from __future__ import annotations

from story import Stream, StreamScenario, fails, takes

from headrace.clock import VIRTUAL_EPOCH
from headrace.model import SourceKind

SCENARIOS = [
    StreamScenario(
        "stream-batch-size",
        "A batch holds at most BatchSize records, in the order of the shard; the checkpoint follows batch by batch.",
        mapping={"BatchSize": 3},
        function=[takes(1)],
        story="""
            0 > put 1..7
            0   invoke 1..3
            1   end 1..3
            1   checkpoint 3
            1   invoke 4..6
            2   end 4..6
            2   checkpoint 6
            2   invoke 7
            3   end 7
            3   checkpoint 7
        """,
        counters={"polled": 7, "invoked": 3, "processed": 7, "filtered": 0, "failed": 0, "last_result": "OK"},
    ),
    StreamScenario(
        "stream-batch-size-default",
        "Without a BatchSize a stream's batch has 100 records.",
        story="""
            0 > put 1..120
            0   invoke 1..100
            0   invoke 101..120
            0   checkpoint 120
        """,
    ),
    StreamScenario(
        "stream-largest-batch",
        "10,000 records in one batch.",
        mapping={"BatchSize": 10_000, "MaximumBatchingWindowInSeconds": 300},
        story="""
            0 > put 1..6000
            7 > put 6001..10000
            7   invoke 1..10000
            7   checkpoint 10000
        """,
    ),
    StreamScenario(
        "stream-no-window",
        "Without a window a batch is invoked at once with what there is; nothing waits for company.",
        story="""
            0   > put 1
            0     invoke 1
            0     checkpoint 1
            7.3 > put 2 3
            7.3   invoke 2 3
            7.3   checkpoint 3
        """,
    ),
    StreamScenario(
        "stream-window-waits",
        "An underfilled batch waits until its window is over; the window begins when the previous invocation is over.",
        mapping={"MaximumBatchingWindowInSeconds": 5},
        function=[takes(2)],
        story="""
             0 > put 1
             4 > put 2
             5   invoke 1 2
             6 > put 3
             7   end 1 2
             7   checkpoint 2
            12   invoke 3
            14   end 3
            14   checkpoint 3
        """,
    ),
    StreamScenario(
        "stream-window-ends-early",
        "A window ends as soon as the batch is full.",
        mapping={"MaximumBatchingWindowInSeconds": 60, "BatchSize": 3},
        story="""
            0 > put 1
            2 > put 2
            4 > put 3 4
            4   invoke 1..3
            4   checkpoint 3
            9 > put 5 6
            9   invoke 4..6
            9   checkpoint 6
        """,
    ),
    StreamScenario(
        "stream-window-longest",
        "A window of five minutes is kept.",
        mapping={"MaximumBatchingWindowInSeconds": 300},
        story="""
              0 > put 1
            250 > put 2
            300   invoke 1 2
            300   checkpoint 2
        """,
    ),
    StreamScenario(
        "stream-payload-limit",
        "A batch is full at 6 MB as well, of which base64 leaves 4.5 MB to the data of records.",
        mapping={"MaximumBatchingWindowInSeconds": 5},
        story="""
            0 > put 1..8*1000000
            0   invoke 1..4
            0   checkpoint 4
            1 > put 9*1000000
            1   invoke 5..8
            1   checkpoint 8
            6   invoke 9
            6   checkpoint 9
        """,
        counters={"polled": 9, "invoked": 3},
    ),
    StreamScenario(
        "stream-read-ahead",
        "What comes while the function works is read meanwhile, and in its hands as soon as it is free.",
        mapping={"BatchSize": 2},
        function=[takes(4)],
        story="""
            0 > put 1
            0   invoke 1
            2 > put 2 3
            2 > look
            2   look: 1 batches, 1 reads
            4   end 1
            4   checkpoint 1
            4   invoke 2 3
            8   end 2 3
            8   checkpoint 3
        """,
        counters={"polled": 3},
    ),
    StreamScenario(
        "stream-long-poll",
        "A record that comes after a quiet minute starts the function in the same moment.",
        story="""
            65.5 > put 1
            65.5   invoke 1
            65.5   checkpoint 1
        """,
        reads=10,
    ),
    StreamScenario(
        "shards-side-by-side",
        "A batch is of one shard; shards are read and invoked side by side.",
        mapping={"BatchSize": 10},
        stream=Stream(shards=2),
        function=[takes(5)],
        story="""
            0 > put a1 b1 a2 b2
            0   invoke s0: a1 a2
            0   invoke s1: b1 b2
            5   end s0: a1 a2
            5   end s1: b1 b2
            5   checkpoint s0: a2
            5   checkpoint s1: b2
        """,
        peak={"batches": 2},
    ),
    # --- Where reading begins
    StreamScenario(
        "trim-horizon",
        "20 records before the mapping and 10 after it, BatchSize 10: three batches of ten, in order (recorded).",
        mapping={"BatchSize": 10},
        function=[takes(1)],
        story="""
            0 > put 1..20
            5 > create
            5   state Creating
            5   state Enabled
            5   invoke 1..10
            6   end 1..10
            6   checkpoint 10
            6   invoke 11..20
            7   end 11..20
            7   checkpoint 20
            9 > put 21..30
            9   invoke 21..30
           10   end 21..30
           10   checkpoint 30
        """,
    ),
    StreamScenario(
        "latest",
        "LATEST begins with what comes after the mapping was created.",
        mapping={"StartingPosition": "LATEST"},
        story="""
            0 > put 1..3
            5 > create
            5   state Creating
            5   state Enabled
            6 > put 4 5
            6   invoke 4 5
            6   checkpoint 5
        """,
        counters={"polled": 2},
    ),
    StreamScenario(
        "latest-while-away",
        "LATEST is the moment of creation, and not of the first read: what comes between them is not lost.",
        mapping={"StartingPosition": "LATEST", "Enabled": False},
        story="""
             0 > put 1..3
             5 > create
             5   state Disabled
             5   state Disabled
             6 > put 4 5
            90 > enable
            90   state Enabling
            90   state Enabled
            90   invoke 4 5
            90   checkpoint 5
        """,
    ),
    StreamScenario(
        "latest-while-stopped",
        "The same when the server is closed before the first record, and another begins.",
        mapping={"StartingPosition": "LATEST"},
        story="""
             0 > put 1
             5 > create
             5   state Creating
             5   state Enabled
             6 > close
             7 > put 2
            30 > start
            30   state Enabled
            30   invoke 2
            30   checkpoint 2
        """,
    ),
    StreamScenario(
        "latest-and-young-shards",
        "With LATEST too, a shard that is younger than the mapping is read from its beginning.",
        mapping={"StartingPosition": "LATEST"},
        story="""
             0 > put a1 b1
             5 > create
             5   state Creating
             5   state Enabled
             6 > close
             7 > split s0
             8 > put a2 b2
            30 > start
            30   state Enabled
            30   checkpoint s0: ended
            30   shard s0 ended
            30   shard s1 started
            30   shard s2 started
            30   invoke s1: a2
            30   invoke s2: b2
            30   checkpoint s1: a2
            30   checkpoint s2: b2
        """,
    ),
    StreamScenario(
        "at-timestamp",
        "AT_TIMESTAMP begins with the first record that arrived then or later.",
        mapping={"StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": VIRTUAL_EPOCH + 3},
        story="""
            0 > put 1
            2 > put 2
            3 > put 3
            4 > put 4
            5 > create
            5   state Creating
            5   state Enabled
            5   invoke 3 4
            5   checkpoint 4
        """,
    ),
    StreamScenario(
        "at-timestamp-restarted",
        "The timestamp is where a mapping begins once; then the checkpoint counts.",
        mapping={"StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": VIRTUAL_EPOCH},
        function=[fails("2", times=1)],
        story="""
             0 > put 1
             0   invoke 1
             0   checkpoint 1
             5 > restart
             5   state Enabled
             9 > put 3
             9   invoke 3
             9   checkpoint 3
        """,
    ),
    StreamScenario(
        "dynamodb-batch-size",
        "The same on DynamoDB Streams, with changes of items as records.",
        stream=Stream(kind=SourceKind.DYNAMODB),
        mapping={"BatchSize": 2},
        function=[takes(1)],
        story="""
            0 > put a1 b1 a2
            0   invoke a1 b1
            1   end a1 b1
            1   checkpoint b1
            1   invoke a2
            2   end a2
            2   checkpoint a2
        """,
    ),
    StreamScenario(
        "dynamodb-window",
        "A batching window on DynamoDB Streams.",
        stream=Stream(kind=SourceKind.DYNAMODB),
        mapping={"MaximumBatchingWindowInSeconds": 5},
        story="""
            0 > put a1
            3 > put b1
            5   invoke a1 b1
            5   checkpoint b1
        """,
    ),
    StreamScenario(
        "dynamodb-latest",
        "LATEST on DynamoDB Streams: a mark made at creation.",
        stream=Stream(kind=SourceKind.DYNAMODB),
        mapping={"StartingPosition": "LATEST"},
        story="""
            0 > put a1
            5 > create
            5   state Creating
            5   state Enabled
            5 > put a2
            5   invoke a2
            5   checkpoint a2
        """,
    ),
]

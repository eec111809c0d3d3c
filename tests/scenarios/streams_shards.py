"""Streams: shards that are split, merged, closed and forgotten, positions that are lost, streams made anew."""

from __future__ import annotations

from story import Stream, StreamScenario, fails, takes

from headrace.model import SourceKind

TWO = Stream(shards=2)

SCENARIOS = [
    StreamScenario(
        "shard-split",
        "The children of a split shard are read once its last record is done with.",
        function=[takes(2)],
        story="""
            0 > put a1 b1
            0   invoke s0: a1 b1
            1 > split s0
            1 > put a2 b2
            2   end s0: a1 b1
            2   checkpoint s0: ended
            2   shard s0 ended
            2   shard s1 started
            2   shard s2 started
            2   invoke s1: a2
            2   invoke s2: b2
            4   end s1: a2
            4   end s2: b2
            4   checkpoint s1: a2
            4   checkpoint s2: b2
        """,
    ),
    StreamScenario(
        "shard-merge",
        "Two shards that were merged are done with before their child begins, which is one of both.",
        stream=TWO,
        function=[takes(2, "a1"), takes(6, "b1")],
        story="""
            0 > put a1 b1
            0   invoke s0: a1
            0   invoke s1: b1
            1 > merge s0 s1
            1 > put a2 b2
            2   end s0: a1
            2   checkpoint s0: ended
            2   shard s0 ended
            6   end s1: b1
            6   checkpoint s1: ended
            6   shard s1 ended
            6   shard s2 started
            6   invoke s2: a2 b2
            6   checkpoint s2: b2
        """,
    ),
    StreamScenario(
        "shard-split-while-failing",
        "Children wait for as long as a batch of their parent fails: the order of each key is kept.",
        function=[fails("a1", times=3)],
        story="""
            0   > put a1
            0     invoke s0: a1
            0.2 > split s0
            0.3 > put a2 b2
            0.5   invoke s0: a1
            1.5   invoke s0: a1
            3.5   invoke s0: a1
            3.5   checkpoint s0: ended
            3.5   shard s0 ended
            3.5   shard s1 started
            3.5   shard s2 started
            3.5   invoke s1: a2
            3.5   invoke s2: b2
            3.5   checkpoint s1: a2
            3.5   checkpoint s2: b2
        """,
    ),
    StreamScenario(
        "shard-split-and-discard",
        "A last batch that is given up ends the shard too.",
        mapping={"MaximumRetryAttempts": 0},
        function=[fails("a1", takes=1)],
        story="""
            0   > put a1
            0     invoke s0: a1
            0.2 > split s0
            0.3 > put b2
            1     end s0: a1
            1     checkpoint s0: ended
            1     shard s0 ended
            1     shard s1 started
            1     shard s2 started
            1     invoke s2: b2
            1     checkpoint s2: b2
        """,
    ),
    StreamScenario(
        "shard-split-again",
        "Grandchildren wait for their parents, and those for theirs.",
        story="""
            0 > put a1
            1 > split s0
            1 > put a2
            2 > split s1
            2 > put a3 b1
            5 > create
            5   state Creating
            5   state Enabled
            5   invoke s0: a1
            5   checkpoint s0: ended
            5   shard s0 ended
            5   shard s1 started
            5   shard s2 started
            5   invoke s1: a2
            5   invoke s2: b1
            5   checkpoint s1: ended
            5   shard s1 ended
            5   checkpoint s2: b1
            5   shard s3 started
            5   shard s4 started
            5   invoke s3: a3
            5   checkpoint s3: a3
        """,
    ),
    StreamScenario(
        "shard-split-while-stopped",
        "Shards that were split while no server ran are found by the next.",
        story="""
             0 > put a1
             0   invoke s0: a1
             0   checkpoint s0: a1
             5 > close
             6 > put a2
             7 > split s0
             8 > put a3 b1
            30 > start
            30   state Enabled
            30   invoke s0: a2
            30   checkpoint s0: ended
            30   shard s0 ended
            30   shard s1 started
            30   shard s2 started
            30   invoke s1: a3
            30   invoke s2: b1
            30   checkpoint s1: a3
            30   checkpoint s2: b1
        """,
    ),
    StreamScenario(
        "shard-ended-and-restart",
        "A shard that has ended is not read again after a restart.",
        story="""
             0 > put a1
             0   invoke s0: a1
             0   checkpoint s0: a1
             1 > split s0
             1   checkpoint s0: ended
             1   shard s0 ended
             1   shard s1 started
             1   shard s2 started
             5 > restart
             5   state Enabled
             5   shard s1 started
             5   shard s2 started
             6 > put a2
             6   invoke s1: a2
             6   checkpoint s1: a2
        """,
    ),
    StreamScenario(
        "shard-rolls-over",
        "DynamoDB closes a shard every few hours and opens another: the key goes on there.",
        stream=Stream(kind=SourceKind.DYNAMODB),
        function=[takes(1)],
        story="""
            0   > put a1
            0     invoke s0: a1
            0.5 > roll s0
            0.5 > put a2
            1     end s0: a1
            1     checkpoint s0: ended
            1     shard s0 ended
            1     shard s1 started
            1     invoke s1: a2
            2     end s1: a2
            2     checkpoint s1: a2
        """,
    ),
    StreamScenario(
        "shard-closed-for-good",
        "A shard that is closed and has no children ends with its last record.",
        stream=TWO,
        story="""
            0 > put a1 b1
            0   invoke s0: a1
            0   invoke s1: b1
            0   checkpoint s0: a1
            0   checkpoint s1: b1
            5 > shut s0
            5   checkpoint s0: ended
            5   shard s0 ended
            9 > put b2
            9   invoke s1: b2
            9   checkpoint s1: b2
        """,
    ),
    StreamScenario(
        "shard-closed-in-a-batching-window",
        "Nothing is waited for in a shard that has ended: what is gathered is invoked at once.",
        mapping={"MaximumBatchingWindowInSeconds": 60},
        story="""
            0 > put a1
            9 > split s0
            9   invoke s0: a1
            9   checkpoint s0: ended
            9   shard s0 ended
            9   shard s1 started
            9   shard s2 started
        """,
    ),
    # --- Positions
    StreamScenario(
        "position-lost",
        "When the stream no longer holds a position, reading goes on at its oldest record, and somebody is told.",
        story="""
             0 > put 1 2
             0   invoke 1 2
             0   checkpoint 2
             5 > disable
             5   state Disabling
             5   state Disabled
             6 > put 3..6
             7 > trim 4
            20 > enable
            20   state Enabling
            20   state Enabled
            20   position lost
            20   invoke 5 6
            20   checkpoint 6
        """,
        counters={"positions_lost": 1},
    ),
    StreamScenario(
        "position-trimmed",
        "A position is not lost as long as the record after it is there.",
        story="""
             0 > put 1 2
             0   invoke 1 2
             0   checkpoint 2
             5 > disable
             5   state Disabling
             5   state Disabled
             6 > put 3 4
             7 > trim 2
            20 > enable
            20   state Enabling
            20   state Enabled
            20   invoke 3 4
            20   checkpoint 4
        """,
        counters={"positions_lost": 0},
    ),
    StreamScenario(
        "position-lost-by-retention",
        "The same when records are older than the stream keeps them.",
        stream=Stream(retention=100),
        story="""
              0 > put 1
              0   invoke 1
              0   checkpoint 1
              5 > disable
              5   state Disabling
              5   state Disabled
             10 > put 2
            105 > put 3
            120 > enable
            120   state Enabling
            120   state Enabled
            120   position lost
            120   invoke 3
            120   checkpoint 3
        """,
        counters={"positions_lost": 1},
    ),
    StreamScenario(
        "position-lost-with-its-shard",
        "A closed shard that the stream has forgotten before it was read is passed over, and its children begin.",
        stream=Stream(retention=100),
        story="""
              0 > put a1
              0   invoke s0: a1
              0   checkpoint s0: a1
              5 > disable
              5   state Disabling
              5   state Disabled
             10 > put a2
             12 > split s0
            150 > put a3
            170 > enable
            170   state Enabling
            170   state Enabled
            170   position lost s0
            170   shard s1 started
            170   shard s2 started
            170   invoke s1: a3
            170   checkpoint s1: a3
        """,
        counters={"positions_lost": 1},
    ),
    StreamScenario(
        "stream-replaced",
        "A stream that was deleted and made anew under its name while nobody read it is read from its beginning.",
        story="""
             0 > put 1 2
             0   invoke 1 2
             0   checkpoint 2
             5 > disable
             5   state Disabling
             5   state Disabled
             6 > replace
             7 > put 3 4
            20 > enable
            20   state Enabling
            20   state Enabled
            20   stream replaced
            20   invoke 3 4
            20   checkpoint 4
        """,
    ),
    StreamScenario(
        "stream-replaced-while-read",
        "The same while it is read, which the lost position brings to light: nothing of the new stream is missed.",
        story="""
             0 > put 1 2
             0   invoke 1 2
             0   checkpoint 2
             6 > replace
             6   source error 0.2
             6   stream replaced
             7 > put 3 4
             7   invoke 3 4
             7   checkpoint 4
            90 > restart
            90   state Enabled
            99 > put 5
            99   invoke 5
            99   checkpoint 5
        """,
    ),
    # --- Lists of shards
    StreamScenario(
        "listing-fails",
        "A stream whose shards cannot be listed is asked again.",
        story="""
            0 > close
            1 > break listings 2 retry_after=5
            2 > put 1
            3 > start
            3   state Enabled
            3   source error 5
           10   source error 5
           17   invoke 1
           17   checkpoint 1
        """,
    ),
    StreamScenario(
        "children-are-listed-late",
        "Children that the list of shards does not show at once are looked for.",
        story="""
            0   > put a1
            0     invoke s0: a1
            0     checkpoint s0: a1
            5   > break listings 1 retry_after=1
            5   > split s0
            5     checkpoint s0: ended
            5     shard s0 ended
            5     source error 1
            6   > put a2
            8     shard s1 started
            8     shard s2 started
            8     invoke s1: a2
            8     checkpoint s1: a2
        """,
    ),
]

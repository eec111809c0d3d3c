"""Streams: streams and stores that do not answer, and faults of our own. The mapping goes on by itself."""

from __future__ import annotations

from story import Stream, StreamScenario, raises

SCENARIOS = [
    StreamScenario(
        "stream-read-fails",
        "A stream that does not answer is asked again with back-off.",
        story="""
             5   > break reads 3
            20     source error 0.2
            20.2   source error 0.4
            20.6   source error 0.8
            21   > put 1
            21.4   invoke 1
            21.4   checkpoint 1
        """,
        counters={"polled": 1, "last_result": "OK"},
    ),
    StreamScenario(
        "stream-read-throttled",
        "A stream that asks for a second of patience gets it, and more as soon as the back-off is longer.",
        story="""
            1   > break reads 6 retry_after=1
            1   > put 1
            1     invoke 1
            1     checkpoint 1
            1     source error 1
            2     source error 1
            3     source error 1
            4     source error 1.6
            5.6   source error 3.2
            6   > put 2
            8.8   source error 6.4
            15.2  invoke 2
            15.2  checkpoint 2
        """,
        counters={"last_result": "OK"},
    ),
    StreamScenario(
        "stream-read-fails-beside-others",
        "A shard that cannot be read holds up no other.",
        stream=Stream(shards=2),
        story="""
             1 > break reads:s0 1 retry_after=40
             1 > put a1
             1   invoke s0: a1
             1   checkpoint s0: a1
             1   source error 40
             5 > put a2 b1
             5   invoke s1: b1
             5   checkpoint s1: b1
            41   invoke s0: a2
            41   checkpoint s0: a2
        """,
    ),
    StreamScenario(
        "stream-opening-fails",
        "A stream that cannot be found out about is tried again until it can.",
        story="""
            0 > close
            1 > break openings 2 retry_after=10
            2 > put 1
            3 > start
            3   state Enabled
            3   source error 10
           13   source error 10
           23   invoke 1
           23   checkpoint 1
        """,
    ),
    StreamScenario(
        "stream-disable-while-source-fails",
        "A mapping whose stream does not answer can be disabled at once.",
        story="""
             5 > break reads 9 retry_after=60
            20   source error 60
            30 > disable
            30   state Disabling
            30   state Disabled
        """,
    ),
    StreamScenario(
        "stream-checkpoint-fails",
        "A checkpoint that cannot be written holds up nothing, and is written with the next.",
        mapping={"BatchSize": 1},
        story="""
            0 > break checkpoints 1
            0 > put 1
            0   invoke 1
            0   store error 20
            5 > put 2
            5   invoke 2
            5   checkpoint 2
        """,
    ),
    StreamScenario(
        "stream-checkpoint-fails-at-rest",
        "... or when nothing comes, a while later.",
        story="""
             0 > break checkpoints 1
             0 > put 1
             0   invoke 1
             0   store error 20
            20   checkpoint 1
        """,
    ),
    StreamScenario(
        "stream-lease-cannot-be-taken",
        "A lease that the store could not give is asked for again soon; shards that are read already go on meanwhile.",
        stream=Stream(shards=2),
        story="""
            1 > break leases 1
            1 > split s0
            1   checkpoint s0: ended
            1   shard s0 ended
            1   store error 2
            2 > put a1 b1
            2   invoke s1: b1
            2   checkpoint s1: b1
            3   shard s2 started
            3   shard s3 started
            3   invoke s2: a1
            3   checkpoint s2: a1
            4 > put b2 c1
            4   invoke s1: b2
            4   checkpoint s1: b2
            4   invoke s3: c1
            4   checkpoint s3: c1
        """,
    ),
    StreamScenario(
        "stream-fault",
        "A fault of ours ends a poller; another begins after a delay, at the checkpoint.",
        mapping={"BatchSize": 1},
        function=[raises("2", times=1)],
        story="""
            0   > put 1..3
            0     invoke 1
            0     checkpoint 1
            0     invoke 2
            0     fault 1.2
            1.2   invoke 2
            1.2   invoke 3
            1.2   checkpoint 3
        """,
    ),
]

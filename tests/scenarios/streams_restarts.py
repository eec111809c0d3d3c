"""Streams: servers that end, are cut short, or die, and several over one store. Others go on at the checkpoint, once a
shard is theirs."""

from __future__ import annotations

from story import StreamScenario, fails, takes

SCENARIOS = [
    StreamScenario(
        "stream-restart",
        "After a restart a mapping goes on exactly where it was, with its counters.",
        story="""
            0 > put 1 2
            0   invoke 1 2
            0   checkpoint 2
            5 > restart
            5   state Enabled
            6 > put 3
            6   invoke 3
            6   checkpoint 3
        """,
        counters={"polled": 3, "invoked": 2, "processed": 3},
    ),
    StreamScenario(
        "stream-records-while-stopped",
        "What comes while no server runs is delivered by the next.",
        story="""
             0 > put 1
             0   invoke 1
             0   checkpoint 1
             5 > close
             9 > put 2 3
            60 > start
            60   state Enabled
            60   invoke 2 3
            60   checkpoint 3
        """,
    ),
    StreamScenario(
        "stream-close-in-flight",
        "A batch in flight may end while the server is closed, and does not come again.",
        function=[takes(5)],
        story="""
             0 > put 1
             0   invoke 1
             2 > close
             5   end 1
             5   checkpoint 1
             9 > put 2
            10 > start
            10   state Enabled
            10   invoke 2
            15   end 2
            15   checkpoint 2
        """,
    ),
    StreamScenario(
        "stream-close-beyond-grace",
        "... but not for longer than the time of grace: then it comes again.",
        function=[takes(60)],
        timeout=90,
        grace=10,
        story="""
             0 > put 1
             0   invoke 1
             2 > close
            12   cut 1
            20 > start
            20   state Enabled
            20   invoke 1
            80   end 1
            80   checkpoint 1
        """,
    ),
    StreamScenario(
        "stream-close-between-attempts",
        "A failing batch does not hold up the end of the server.",
        function=[fails("1", until=9)],
        story="""
             0   > put 1
             0     invoke 1
             0.5   invoke 1
             1   > restart
             1     state Enabled
             1     invoke 1
             1.5   invoke 1
             2.5   invoke 1
             4.5   invoke 1
             8.5   invoke 1
            16.5   invoke 1
            16.5   checkpoint 1
        """,
    ),
    StreamScenario(
        "stream-death-in-flight",
        "The server dies while the function works: the next one invokes the batch again, once the leases of the dead "
        "one have run out.",
        function=[takes(5)],
        story="""
             0 > put 1
             0   invoke 1
             2 > die
             2   cut 1
             3 > start
             3   state Enabled
            11   invoke 1
            16   end 1
            16   checkpoint 1
        """,
    ),
    StreamScenario(
        "stream-death-at-rest",
        "A server that dies with nothing to do loses nothing and repeats nothing.",
        story="""
             0 > put 1
             0   invoke 1
             0   checkpoint 1
             5 > die
             6 > put 2
            30 > start
            30   state Enabled
            30   invoke 2
            30   checkpoint 2
        """,
    ),
    StreamScenario(
        "stream-death-while-disabling",
        "The server dies while a mapping is Disabling: it is Disabled after the start, and the record waits.",
        function=[takes(20)],
        story="""
             0 > put 1
             0   invoke 1
             2 > disable
             2   state Disabling
             3 > die
             3   cut 1
             5 > start
             5   state Disabled
            50 > enable
            50   state Enabling
            50   state Enabled
            50   invoke 1
            70   end 1
            70   checkpoint 1
        """,
    ),
    # --- Several servers
    StreamScenario(
        "lease-of-another",
        "A shard that another server reads is left alone until that lets go of it, or is not heard of any more.",
        story="""
             0 > close
             1 > steal s0 30
             2 > put 1
             5 > start
             5   state Enabled
            31   invoke 1
            31   checkpoint 1
        """,
    ),
    StreamScenario(
        "lease-not-renewed",
        "A lease that could not be renewed counts as lost before another server can have it: nothing is invoked any "
        "more until the shard is ours again.",
        story="""
             0   > break renewals 3
             0   > put 1
             0     invoke 1
             0     checkpoint 1
             3     store error 3
             6     store error 3
             9     store error 3
             9.5 > put 2
             9.5   lease lost
             9.5   invoke 2
             9.5   checkpoint 2
        """,
    ),
    StreamScenario(
        "lease-taken-in-flight",
        "A server that was cut off from its store for too long may have a batch in flight while the shard is somebody "
        "else's: its checkpoint is refused, and the batch comes again.",
        function=[takes(20)],
        timeout=30,
        story="""
             0 > break renewals 4
             0 > put 1
             0   invoke 1
             3   store error 3
             6   store error 3
             9   store error 3
            11 > steal s0 30
            12   store error 3
            20   end 1
            20   lease lost
            41   invoke 1
            61   end 1
            61   checkpoint 1
        """,
    ),
]

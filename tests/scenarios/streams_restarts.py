"""Streams: servers that end, are cut short, or die; and others that go on at the checkpoint."""

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
]

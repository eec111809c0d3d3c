"""Topics: ends and beginnings of the server. It goes on at the group's offset, and nothing is lost."""

from __future__ import annotations

from story import TopicScenario, fails, takes

AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}

SCENARIOS = [
    TopicScenario(
        "topic-restart",
        "A server goes on where the last one ended.",
        mapping={**AT_ONCE, "BatchSize": 2},
        story="""
             0 > put 1..3
             0   invoke 1 2
             0   invoke 3
             0   commit 3
             5 > close
             6 > put 4
            20 > start
            20   state Enabled
            20   invoke 4
            20   commit 4
        """,
        counters={"polled": 4, "processed": 4},
    ),
    TopicScenario(
        "topic-restart-in-flight",
        "A batch in flight may end when the server is closed, and what it did counts; no other is begun.",
        mapping={**AT_ONCE, "BatchSize": 1},
        function=[takes(5)],
        story="""
             0 > put 1 2
             0   invoke 1
             2 > restart
             5   end 1
             5   commit 1
             5   state Enabled
             5   invoke 2
            10   end 2
            10   commit 2
        """,
    ),
    TopicScenario(
        "topic-restart-grace",
        "One that takes longer than the server has is cut off and comes again at once: the group was left.",
        mapping=AT_ONCE,
        function=[takes(9)],
        grace=2,
        story="""
             0 > put 1
             0   invoke 1
             3 > restart
             5   cut 1
             5   state Enabled
             5   invoke 1
            14   end 1
            14   commit 1
        """,
    ),
    TopicScenario(
        "topic-restart-window",
        "What was gathered for a window is read again.",
        mapping={"MaximumBatchingWindowInSeconds": 20},
        story="""
             1 > put 1 2
             5 > restart
             5   state Enabled
            25   invoke 1 2
            25   commit 2
        """,
        counters={"invoked": 1},
    ),
    TopicScenario(
        "topic-restart-between-attempts",
        "A batch that waits for its next attempt does not hold up the end; attempts are counted anew.",
        mapping={**AT_ONCE, "MaximumRetryAttempts": 1},
        function=[fails("1", until=3)],
        story="""
             0   > put 1
             0     invoke 1
             0.2 > restart
             0.2   state Enabled
             0.2   invoke 1
             0.4 > restart
             0.4   state Enabled
             0.4   invoke 1
             0.9   invoke 1
             0.9   commit 1
        """,
        counters={"discarded": 1},
    ),
    TopicScenario(
        "topic-death-in-flight",
        "The server dies while the function works. The next one has to wait until the session of the dead member has "
        "run out; then the batch comes again.",
        mapping=AT_ONCE,
        function=[takes(5)],
        story="""
             0 > put 1
             0   invoke 1
             2 > die
             2   cut 1
             3 > start
             3   state Enabled
            47   invoke 1
            52   end 1
            52   commit 1
        """,
    ),
]

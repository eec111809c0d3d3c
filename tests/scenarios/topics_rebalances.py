"""Topics: members of the consumer group that come and go. Nothing is lost, and nothing is committed of a partition that
was taken away."""

from __future__ import annotations

from story import Topic, TopicScenario, fails, takes, throttled

AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}
TWO = Topic(2, session=10)

SCENARIOS = [
    TopicScenario(
        "topic-rebalance",
        "Half of the partitions move to a second member, and come back when it leaves.",
        topic=TWO,
        mapping=AT_ONCE,
        story="""
            0 > put a1 b1
            0   gain p0 p1
            0   invoke a1 b1
            0   commit a1 b1
            5 > join 0
            5   lose p1
            5   elsewhere gain p1
            6 > put a2 b2
            6   invoke a2
            6   commit a2
            6   elsewhere b2
            9 > leave
            9   gain p1
           10 > put a3 b3
           10   invoke b3 a3
           10   commit a3 b3
        """,
        counters={"polled": 5, "processed": 5},
    ),
    TopicScenario(
        "topic-rebalance-death-of-another",
        "What a member read that died is ours when its session has run out: from its last offset on.",
        topic=TWO,
        mapping=AT_ONCE,
        story="""
            0   gain p0 p1
            1 > join 60
            1   lose p1
            1   elsewhere gain p1
            2 > put a1 b1
            2   invoke a1
            2   commit a1
            2   elsewhere b1
            5 > vanish
           12   gain p1
           12   invoke b1
           12   commit b1
        """,
    ),
    TopicScenario(
        "topic-rebalance-in-flight",
        "A partition that is taken away while the function works: the batch ends, and nothing of it is committed.",
        topic=TWO,
        mapping=AT_ONCE,
        function=[takes(9)],
        story="""
            0 > put a1 b1
            0   gain p0 p1
            0   invoke a1 b1
            2 > join 0
            2   lose p1
            2   elsewhere gain p1
            2   elsewhere b1
            3 > put b2
            3   elsewhere b2
            9   end a1 b1
            9   commit a1
        """,
    ),
    TopicScenario(
        "topic-rebalance-between-attempts",
        "What waits for its next attempt is tried without the partition that was taken away.",
        topic=TWO,
        mapping=AT_ONCE,
        function=[fails("a1", until=5)],
        story="""
            0   > put a1 b1
            0     gain p0 p1
            0     invoke a1 b1
            0.5   invoke a1 b1
            1.5   invoke a1 b1
            2   > join 0
            2     lose p1
            2     elsewhere gain p1
            2     elsewhere b1
            3.5   invoke a1
            7.5   invoke a1
            7.5   commit a1
        """,
    ),
    TopicScenario(
        "topic-rebalance-nothing-left",
        "A batch of which every partition was taken away is tried no more.",
        topic=TWO,
        mapping=AT_ONCE,
        function=[fails("b1")],
        story="""
            0   > put b1
            0     gain p0 p1
            0     invoke b1
            0.5   invoke b1
            1   > join 0
            1     lose p1
            1     elsewhere gain p1
            1     elsewhere b1
            2   > put a1
            2     invoke a1
            2     commit a1
        """,
    ),
    TopicScenario(
        "topic-rebalance-throttled",
        "The same while it is throttled.",
        topic=TWO,
        mapping=AT_ONCE,
        function=[throttled(until=2)],
        story="""
            0   > put a1 b1
            0     gain p0 p1
            0     throttled a1 b1
            0.2   throttled a1 b1
            0.6   throttled a1 b1
            1   > join 0
            1     lose p1
            1     elsewhere gain p1
            1     elsewhere b1
            1.4   throttled a1
            3     invoke a1
            3     commit a1
        """,
    ),
    TopicScenario(
        "topic-rebalance-gathered",
        "What was gathered for a window is dropped with its partition.",
        topic=TWO,
        mapping={"MaximumBatchingWindowInSeconds": 20},
        story="""
            1 > put a1 b1
            0   gain p0 p1
            5 > join 0
            5   lose p1
            5   elsewhere gain p1
            5   elsewhere b1
           21   invoke a1
           21   commit a1
        """,
    ),
    TopicScenario(
        "topic-rebalance-there-and-back",
        "A partition that was taken away and came back while the function worked is read again from the group's "
        "offset: what the batch did in it does not count.",
        topic=TWO,
        mapping=AT_ONCE,
        function=[takes(9)],
        story="""
            0 > put a1 b1
            0   gain p0 p1
            0   invoke a1 b1
            2 > join 60
            2   lose p1
            2   elsewhere gain p1
            2   elsewhere b1
            4 > leave
            4   gain p1
            9   end a1 b1
            9   commit a1
            9   invoke b1
           18   end b1
           18   commit b1
        """,
    ),
    TopicScenario(
        "topic-rebalance-no-partition-left",
        "A member for which there is no partition waits for one.",
        topic=Topic(1, session=10),
        mapping=AT_ONCE,
        story="""
            0   gain p0
            0 > close
            1 > join 0
            1   elsewhere gain p0
            2 > start
            2   state Enabled
            3 > put 1
            3   elsewhere 1
           20 > put 2
           20   elsewhere 2
           30 > leave
           30   gain p0
           31 > put 3
           31   invoke 3
           31   commit 3
        """,
        counters={"polled": 1, "last_result": "OK"},
    ),
    TopicScenario(
        "topic-rebalance-of-three",
        "Partitions are shared out evenly among the members that there are, and stay where they can.",
        topic=Topic(6, session=10),
        mapping=AT_ONCE,
        story="""
            0   gain p0..5
            1 > join 0
            1   lose p3..5
            1   elsewhere gain p3..5
            2 > join 0
            2   lose p2
            2   elsewhere lose p5
            2   elsewhere gain p2 p5
            5 > vanish
            15  gain p3
            15  elsewhere gain p4
        """,
    ),
    TopicScenario(
        "topic-partitions-added",
        "Partitions that are added are read from their beginning.",
        mapping=AT_ONCE,
        story="""
            0   gain p0
            1 > put a1
            1   invoke a1
            1   commit a1
            5 > add 2
            5   gain p1 p2
            6 > put a2 b1 c1
            6   invoke b1 c1 a2
            6   commit a2 b1 c1
        """,
    ),
]

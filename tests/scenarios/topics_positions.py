"""Topics: where reading begins, and goes on. The consumer group's offsets are the broker's to keep."""

from __future__ import annotations

from story import Topic, TopicScenario, takes

AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}

SCENARIOS = [
    TopicScenario(
        "topic-trim-horizon",
        "TRIM_HORIZON begins with the oldest record that there is.",
        mapping={**AT_ONCE, "BatchSize": 10},
        function=[takes(1)],
        story="""
            0 > put 1..20
            5 > create
            5   state Creating
            5   state Enabled
            5   invoke 1..10
            6   end 1..10
            6   commit 10
            6   invoke 11..20
            7   end 11..20
            7   commit 20
        """,
    ),
    TopicScenario(
        "topic-latest",
        "LATEST begins with what comes after the mapping was created.",
        topic=Topic(2),
        mapping={**AT_ONCE, "StartingPosition": "LATEST"},
        story="""
            0 > put a1 a2 b1
            5 > create
            5   state Creating
            5   state Enabled
            6 > put a3 b2
            6   invoke a3 b2
            6   commit a3 b2
        """,
        counters={"polled": 2},
    ),
    TopicScenario(
        "topic-latest-while-away",
        "LATEST is the moment of creation, and not of the first read: what comes between them is not lost.",
        mapping={**AT_ONCE, "StartingPosition": "LATEST", "Enabled": False},
        story="""
             0 > put 1
             5 > create
             5   state Disabled
             5   state Disabled
             6 > put 2
            90 > enable
            90   state Enabling
            90   state Enabled
            90   invoke 2
            90   commit 2
        """,
    ),
    TopicScenario(
        "topic-latest-cluster-away",
        "A cluster that does not answer when the mapping is created is no reason to refuse it: it begins at the end "
        "that is found later.",
        mapping={**AT_ONCE, "StartingPosition": "LATEST"},
        story="""
             1 > put 1
             5 > break beginnings 1
             5 > break openings 1 retry_after=10
             5 > create
             5   begins later
             5   state Creating
             5   state Enabled
             5   source error 10
             8 > put 2
            16 > put 3
            16   invoke 3
            16   commit 3
        """,
    ),
    TopicScenario(
        "topic-latest-missing",
        "A topic that is not there yet when the mapping is created is younger than it: all of it is wanted.",
        mapping={**AT_ONCE, "StartingPosition": "LATEST"},
        story="""
             1 > remove
             5 > create
             5   state Creating
             5   state Enabled
             5   source error 10
             6 > put 1
             7 > restore
            15   invoke 1
            15   commit 1
        """,
    ),
    TopicScenario(
        "topic-latest-and-young-partitions",
        "With LATEST too, a partition that is younger than the mapping is read from its beginning.",
        mapping={**AT_ONCE, "StartingPosition": "LATEST"},
        story="""
             0 > put a1
             5 > create
             5   state Creating
             5   state Enabled
             5   gain p0
             6 > close
             7 > add 1
             8 > put a2 b1
            30 > start
            30   state Enabled
            30   gain p0 p1
            30   invoke a2 b1
            30   commit a2 b1
        """,
    ),
    *(
        TopicScenario(
            f"topic-group-{position.lower().replace('_', '-')}",
            "A consumer group that has offsets goes on there, whatever the StartingPosition (documented).",
            topic=Topic(2),
            mapping={
                **AT_ONCE,
                "AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "readers"},
                "StartingPosition": position,
            },
            story="""
                0 > put a1 a2 b1
                1 > commit a1 b1
                5 > create
                5   state Creating
                5   state Enabled
                5   invoke a2
                5   commit a2
            """,
        )
        for position in ("TRIM_HORIZON", "LATEST")
    ),
    TopicScenario(
        "topic-position-lost",
        "When the topic no longer holds the group's offset, the oldest record that it holds comes next, and that is "
        "counted.",
        mapping={**AT_ONCE, "BatchSize": 1},
        story="""
             0 > put 1
             0   invoke 1
             0   commit 1
             5 > disable
             5   state Disabling
             5   state Disabled
             6 > put 2..5
             7 > trim 3
             9 > enable
             9   state Enabling
             9   state Enabled
             9   position lost p0
             9   invoke 4
             9   invoke 5
             9   commit 5
        """,
        counters={"positions_lost": 1, "last_result": "OK"},
    ),
    TopicScenario(
        "topic-position-lost-while-reading",
        "The same when the topic forgets faster than records are read; what was read before is not lost.",
        topic=Topic(2),
        mapping={**AT_ONCE, "BatchSize": 1_000},
        function=[takes(10)],
        shows=["end b"],
        story="""
             0 > put a1..9000
             5 > put b1
             5 > trim a8900
            20   end b1 a1001..1999
        """,
        counters={"positions_lost": 1, "last_result": "OK"},
    ),
]

"""Topics: how many batches are in flight at once. Pollers are reviewed once a minute (documented)."""

from __future__ import annotations

from story import Topic, TopicScenario, takes

ONE_BY_ONE = {"MaximumBatchingWindowInSeconds": 0, "BatchSize": 1}


def pollers(least: int, most: int) -> dict[str, object]:
    return {"ProvisionedPollerConfig": {"MinimumPollers": least, "MaximumPollers": most}}


SCENARIOS = [
    TopicScenario(
        "topic-pollers",
        "A mapping begins with one poller: one batch is in flight.",
        topic=Topic(3),
        mapping=ONE_BY_ONE,
        function=[takes(5)],
        story="""
            0 > put a1 b1 c1
            0   invoke a1
            5   end a1
            5   commit a1
            5   invoke b1
           10   end b1
           10   commit b1
           10   invoke c1
           15   end c1
           15   commit c1
        """,
        peak={"batches": 1},
    ),
    TopicScenario(
        "topic-pollers-doubled",
        "While full batches wait there are twice as many pollers after each minute, never more than partitions.",
        topic=Topic(3),
        mapping=ONE_BY_ONE,
        function=[takes(20)],
        shows=["look"],
        story="""
            0 > put a1..30 b1..30 c1..30
           59 > look
           59   look: 1 batches, 1 reads
           61 > look
           61   look: 2 batches, 1 reads
          121 > look
          121   look: 3 batches, 1 reads
          181 > look
          181   look: 3 batches, 1 reads
          900 end of story
        """,
        peak={"batches": 3},
        counters={"processed": 90},
    ),
    TopicScenario(
        "topic-minimum-pollers",
        "As many batches as MinimumPollers from the beginning on, for each partition one at a time.",
        topic=Topic(4),
        mapping={**ONE_BY_ONE, **pollers(2, 2)},
        function=[takes(5)],
        story="""
            0 > put a1 a2 b1 c1
            0   invoke a1
            0   invoke b1
            5   end a1
            5   end b1
            5   commit a1 b1
            5   invoke c1
            5   invoke a2
           10   end c1
           10   end a2
           10   commit a2 c1
        """,
        peak={"batches": 2},
    ),
    TopicScenario(
        "topic-maximum-pollers",
        "Never more than MaximumPollers.",
        topic=Topic(6),
        mapping={**ONE_BY_ONE, **pollers(1, 4)},
        function=[takes(1)],
        shows=[],
        story="""
            0 > put a1..200 b1..200 c1..200 d1..200 e1..200 f1..200
         1200 end of story
        """,
        peak={"batches": 4},
        counters={"processed": 1200},
    ),
    TopicScenario(
        "topic-one-partition",
        "A partition is in one batch at a time, however many pollers there are.",
        mapping={**ONE_BY_ONE, **pollers(5, 5)},
        function=[takes(2)],
        story="""
            0 > put 1..3
            0   invoke 1
            2   end 1
            2   commit 1
            2   invoke 2
            4   end 2
            4   commit 2
            4   invoke 3
            6   end 3
            6   commit 3
        """,
        peak={"batches": 1},
    ),
]

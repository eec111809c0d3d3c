"""Topics: FilterCriteria. `tests/core/test_filters.py` proves which record matches; here it is what becomes of it."""

from __future__ import annotations

from story import Topic, TopicScenario, fails
from streams_filters import BODIES, patterns

AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}
GOOD_ONLY = patterns({"value": {"kind": ["good"]}})

SCENARIOS = [
    TopicScenario(
        "topic-filter",
        "The function sees what matches; the group's offset moves past what does not.",
        mapping={**AT_ONCE, **GOOD_ONLY},
        bodies=BODIES,
        story="""
            0 > put good1 bad1 good2 bad2
            0   invoke good1 good2
            0   commit bad2
        """,
        counters={"polled": 4, "invoked": 1, "filtered": 2, "processed": 2},
    ),
    TopicScenario(
        "topic-filter-all",
        "A batch of which nothing is left causes no invocation (documented); the offset moves all the same.",
        mapping={**AT_ONCE, **GOOD_ONLY},
        bodies=BODIES,
        story="""
            0 > put bad1 bad2
            0   commit bad2
        """,
        counters={"polled": 2, "invoked": 0, "filtered": 2, "last_result": None},
    ),
    TopicScenario(
        "topic-filter-counts-for-batch-size",
        "What is dropped takes no room in a batch.",
        mapping={**GOOD_ONLY, "BatchSize": 2, "MaximumBatchingWindowInSeconds": 60},
        bodies=BODIES,
        story="""
            0 > put good1 bad1
            3 > put bad2 good2
            3   invoke good1 good2
            3   commit good2
        """,
    ),
    TopicScenario(
        "topic-filter-text",
        "For a value that is no JSON the part of a pattern about values is ignored (documented).",
        mapping={**AT_ONCE, **GOOD_ONLY},
        bodies=BODIES,
        story="""
            0 > put text bad1
            0   invoke text
            0   commit bad1
        """,
        counters={"filtered": 1},
    ),
    TopicScenario(
        "topic-filter-behind-failure",
        "What was dropped behind a record that fails is passed only when that is dealt with.",
        mapping={**AT_ONCE, **GOOD_ONLY},
        bodies=BODIES,
        function=[fails("good1", times=2)],
        story="""
            0   > put bad1 good1 bad2
            0     commit bad1
            0     invoke good1
            0.5   invoke good1
            1.5   invoke good1
            1.5   commit bad2
        """,
    ),
    TopicScenario(
        "topic-filter-partitions",
        "A partition of which all is dropped moves on while another one fails.",
        topic=Topic(2),
        mapping={**AT_ONCE, **GOOD_ONLY},
        bodies={**BODIES, "b1": '{"kind": "bad"}', "b2": '{"kind": "bad"}', "a1": '{"kind": "good"}'},
        function=[fails("a1", times=1)],
        story="""
            0   > put a1 b1 b2
            0     invoke a1
            0     commit b2
            0.5   invoke a1
            0.5   commit a1
        """,
    ),
]

"""SQS: FilterCriteria. `tests/core/test_filters.py` proves which record matches; here it is what becomes of it."""

from __future__ import annotations

import json
from typing import Any

from story import Queue, QueueScenario, fails


def patterns(*patterns: Any) -> dict[str, Any]:
    return {"FilterCriteria": {"Filters": [{"Pattern": json.dumps(pattern)} for pattern in patterns]}}


GOOD_ONLY = patterns({"body": {"kind": ["good"]}})
BODIES = {
    **{f"good{number}": '{"kind": "good"}' for number in range(1, 10)},
    **{f"bad{number}": '{"kind": "bad"}' for number in range(1, 10)},
    "odd1": '{"kind": "odd"}',
    "text": "kind: good",
}

SCENARIOS = [
    QueueScenario(
        "filter",
        "The function sees what matches; what does not match is deleted from the queue (recorded).",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        story="""
            0 > send good1 bad1 good2
            0   invoke good1 good2
            0   delete good1 bad1 good2
        """,
        counters={"polled": 3, "invoked": 1, "filtered": 1, "failed": 0, "deleted": 3},
    ),
    QueueScenario(
        "filter-all",
        "A batch of which nothing is left causes no invocation.",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        story="""
            0 > send bad1 bad2
            0   delete bad1 bad2
        """,
        counters={"polled": 2, "invoked": 0, "filtered": 2, "deleted": 2, "last_result": None},
    ),
    QueueScenario(
        "filter-text",
        "A body that is no JSON does not match a pattern for JSON: dropped (recorded).",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        story="""
            0 > send text good1
            0   invoke good1
            0   delete text good1
        """,
    ),
    QueueScenario(
        "filter-or",
        "One matching pattern is enough.",
        mapping=patterns({"body": {"kind": ["good"]}}, {"body": {"kind": ["odd"]}}),
        bodies=BODIES,
        story="""
            0 > send good1 odd1 bad1
            0   invoke good1 odd1
            0   delete good1 odd1 bad1
        """,
    ),
    QueueScenario(
        "filter-before-batch",
        "Filters come before the batch: what was dropped fills no place in it and begins no wait.",
        mapping={**GOOD_ONLY, "BatchSize": 3, "MaximumBatchingWindowInSeconds": 30},
        queue=Queue(visibility=60),
        bodies=BODIES,
        story="""
             0 > send bad1 good1 bad2
             0   delete bad1 bad2
             2 > send good2 bad3
             2   delete bad3
             5 > send good3
             5   invoke good1..3
             5   delete good1..3
        """,
    ),
    QueueScenario(
        "filter-with-failures",
        "What was dropped stays dropped when the batch fails.",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        function=[fails("good1", times=1)],
        story="""
             0 > send good1 bad1
             0   invoke good1
             0   delete bad1
            30   invoke good1(2)
            30   delete good1
        """,
        counters={"filtered": 1, "failed": 1, "deleted": 2},
    ),
    QueueScenario(
        "filter-receive-count",
        "A filter sees the whole record: this one lets only first receives through, so a retry is dropped.",
        mapping=patterns({"attributes": {"ApproximateReceiveCount": ["1"]}}),
        function=[fails("a", times=1)],
        story="""
             0 > send a
             0   invoke a
            30   delete a
        """,
        counters={"invoked": 1, "filtered": 1},
    ),
    QueueScenario(
        "filter-settlement-fails",
        "Dropped messages that could not be deleted come again and are dropped again.",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        story="""
             0 > break settlements 5
             0 > send bad1
             3   settle error 1
            30   delete bad1
        """,
        counters={"invoked": 0, "filtered": 2, "deleted": 1},
    ),
]

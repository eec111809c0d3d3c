"""Streams: FilterCriteria. `tests/core/test_filters.py` proves which record matches; here it is what becomes of it."""

from __future__ import annotations

import json
from typing import Any

from story import Stream, StreamScenario, fails, takes
from stream_world import BUCKET, QUEUE

from headrace.model import SourceKind


def patterns(*patterns: Any) -> dict[str, Any]:
    return {"FilterCriteria": {"Filters": [{"Pattern": json.dumps(pattern)} for pattern in patterns]}}


GOOD_ONLY = patterns({"data": {"kind": ["good"]}})
GOOD_ITEMS = patterns({"dynamodb": {"NewImage": {"data": {"S": ["good"]}}}})
DYNAMODB = Stream(kind=SourceKind.DYNAMODB)
BODIES = {
    **{f"good{number}": '{"kind": "good"}' for number in range(1, 10)},
    **{f"bad{number}": '{"kind": "bad"}' for number in range(1, 10)},
    "odd1": '{"kind": "odd"}',
    "text": "kind: good",
}

SCENARIOS = [
    StreamScenario(
        "stream-filter",
        "The function sees what matches; the checkpoint moves past what does not.",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        story="""
            0 > put good1 bad1 good2 bad2
            0   invoke good1 good2
            0   checkpoint bad2
        """,
        counters={"polled": 4, "invoked": 1, "filtered": 2, "processed": 2},
    ),
    StreamScenario(
        "stream-filter-all",
        "A batch of which nothing is left causes no invocation (documented); the checkpoint moves all the same.",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        story="""
            0 > put bad1 bad2
            0   checkpoint bad2
        """,
        counters={"polled": 2, "invoked": 0, "filtered": 2, "last_result": None},
    ),
    StreamScenario(
        "stream-filter-text",
        "Data that is no JSON does not match a pattern for JSON: passed over (documented).",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        story="""
            0 > put text good1
            0   invoke good1
            0   checkpoint good1
        """,
    ),
    StreamScenario(
        "stream-filter-or",
        "One matching pattern is enough.",
        mapping=patterns({"data": {"kind": ["good"]}}, {"data": {"kind": ["odd"]}}),
        bodies=BODIES,
        story="""
            0 > put good1 bad1 odd1
            0   invoke good1 odd1
            0   checkpoint odd1
        """,
    ),
    StreamScenario(
        "stream-filter-before-batch",
        "Filters are applied before a batch is made: only what matches counts towards BatchSize and window.",
        mapping={**GOOD_ONLY, "BatchSize": 2, "MaximumBatchingWindowInSeconds": 10},
        bodies=BODIES,
        story="""
            0 > put bad1 bad2
            0   checkpoint bad2
            3 > put good1 bad3
            6 > put good2
            6   invoke good1 good2
            6   checkpoint good2
        """,
    ),
    StreamScenario(
        "stream-filter-behind-a-failing-batch",
        "What is passed over does not move the checkpoint past a batch that fails.",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        function=[fails("good1", times=2)],
        story="""
            0   > put good1
            0     invoke good1
            0.1 > put bad1
            0.5   invoke good1
            1.5   invoke good1
            1.5   checkpoint bad1
        """,
    ),
    StreamScenario(
        "stream-filter-and-notice",
        "A notice counts the records that were invoked, and not those between them that no filter let through.",
        mapping={
            **GOOD_ONLY,
            "MaximumRetryAttempts": 0,
            "DestinationConfig": {"OnFailure": {"Destination": BUCKET}},
        },
        bodies=BODIES,
        function=[fails()],
        story="""
            0 > put good1 bad1 good2
            0   invoke good1 good2
            0   object RetryAttemptsExhausted 1 Unhandled: good1 good2
            0   checkpoint good2
        """,
        counters={"discarded": 2, "filtered": 1},
    ),
    StreamScenario(
        "stream-filter-and-age",
        "What no filter lets through is passed over, however old, and nobody is told.",
        mapping={
            **GOOD_ONLY,
            "MaximumRecordAgeInSeconds": 60,
            "DestinationConfig": {"OnFailure": {"Destination": QUEUE}},
        },
        bodies=BODIES,
        story="""
             0 > put bad1 good1
            70 > put good2
            70 > create
            70   state Creating
            70   state Enabled
            70   notice RecordAgeExceeded 1: good1
            70   invoke good2
            70   checkpoint good2
        """,
    ),
    StreamScenario(
        "stream-filter-while-invoking",
        "What comes while the function works is filtered meanwhile.",
        mapping=GOOD_ONLY,
        bodies=BODIES,
        function=[takes(5)],
        story="""
            0 > put good1
            0   invoke good1
            2 > put bad1
            5   end good1
            5   checkpoint bad1
        """,
    ),
    StreamScenario(
        "dynamodb-filter",
        "On DynamoDB Streams patterns look at the change, values with their type (recorded).",
        stream=DYNAMODB,
        mapping=GOOD_ITEMS,
        bodies={"a1": "good", "b1": "bad", "c1": "good"},
        story="""
            0 > put a1 b1 c1
            0   invoke a1 c1
            0   checkpoint c1
        """,
        counters={"filtered": 1},
    ),
    StreamScenario(
        "dynamodb-filter-event-name",
        "... or at what kind of change it is (recorded).",
        stream=DYNAMODB,
        mapping=patterns({"eventName": ["MODIFY"]}),
        story="""
            0 > put a1 b1 a2
            0   invoke a2
            0   checkpoint a2
        """,
    ),
]

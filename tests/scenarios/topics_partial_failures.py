"""Topics: ReportBatchItemFailures, row by row. `tests/core/test_results.py` proves what each answer means; here it is
what becomes of the partitions. A function names a record by partition and offset (documented)."""

from __future__ import annotations

from story import Topic, TopicScenario, answers, fails, reports
from stream_world import QUEUE

TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}
REPORTS = {**AT_ONCE, "FunctionResponseTypes": ["ReportBatchItemFailures"]}

#: Answers that mean that everything went well (documented: empty and valid JSON, or null).
SUCCESSES = {
    "empty-text": '""',
    "nothing": "",
    "empty-list": "[]",
    "null": "null",
    "empty-object": "{}",
    "no-failures": '{"batchItemFailures":[]}',
    "null-failures": '{"batchItemFailures":null}',
}

#: Answers that make no sense: the whole batch has failed (documented).
MALFORMED = {
    "unknown-partition": '{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-7","offset":0}}]}',
    "other-topic": '{"batchItemFailures":[{"itemIdentifier":{"partition":"topic-0","offset":0}}]}',
    "unknown-offset": '{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":9}}]}',
    "one-unknown": '{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":1}},'
    '{"itemIdentifier":{"partition":"orders-0","offset":9}}]}',
    "text-offset": '{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":"0"}}]}',
    "text-identifier": '{"batchItemFailures":[{"itemIdentifier":"0"}]}',
    "null-identifier": '{"batchItemFailures":[{"itemIdentifier":null}]}',
    "wrong-key": '{"batchItemFailures":[{"foo":123}]}',
    "no-json": "neither",
}

SCENARIOS = [
    TopicScenario(
        "topic-report",
        "What comes before the reported record is dealt with; that and all after it come again.",
        mapping=REPORTS,
        function=[reports("3", "5", times=1)],
        story="""
            0   > put 1..6
            0     invoke 1..6
            0     commit 2
            0.5   invoke 3..6
            0.5   commit 6
        """,
        counters={"invoked": 2, "processed": 6, "failed": 4, "retried": 1, "last_result": "OK"},
    ),
    TopicScenario(
        "topic-report-partitions",
        "So it is in each partition of a batch; those without a reported record are dealt with.",
        topic=Topic(3),
        mapping=REPORTS,
        function=[reports("a2", "b1", times=1)],
        story="""
            0   > put a1 a2 a3 b1 b2 c1 c2
            0     invoke a1..3 b1 b2 c1 c2
            0     commit a1 c2
            0.5   invoke a2 a3 b1 b2
            0.5   commit a3 b2
        """,
        counters={"invoked": 2, "processed": 7, "failed": 4},
    ),
    TopicScenario(
        "topic-report-fresh-budget",
        "A report that makes progress begins a fresh budget of retries.",
        mapping={**REPORTS, "BatchSize": 3, "MaximumRetryAttempts": 3, **TO_QUEUE},
        function=[reports("6")],
        story="""
            0   > put 1..6
            0     invoke 1..3
            0     invoke 4..6
            0     commit 5
            0.5   invoke 6
            1     invoke 6
            2     invoke 6
            4     invoke 6
            4     notice RetryAttemptsExhausted 4 null: 6
            4     commit 6
        """,
        counters={"invoked": 6, "processed": 5, "discarded": 1},
    ),
    TopicScenario(
        "topic-report-progress-by-progress",
        "As long as there is progress, a batch may fail oftener than MaximumRetryAttempts.",
        mapping={**REPORTS, "MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[reports("2", times=1), reports("3", times=1), reports("4", times=1)],
        story="""
            0   > put 1..4
            0     invoke 1..4
            0     commit 1
            0.5   invoke 2..4
            0.5   commit 2
            1     invoke 3 4
            1     commit 3
            1.5   invoke 4
            1.5   commit 4
        """,
        counters={"discarded": 0},
    ),
    TopicScenario(
        "topic-report-no-progress",
        "A report of the first record of each partition makes no progress and counts like an error; the notice says "
        "that the function did not fail.",
        topic=Topic(2),
        mapping={**REPORTS, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[reports("a1", "b1")],
        story="""
            0   > put a1 b1 b2
            0     invoke a1 b1 b2
            0.5   invoke a1 b1 b2
            0.5   notice RetryAttemptsExhausted 2 null: a1 b1 b2
            0.5   commit a1 b2
        """,
        counters={"failed": 6, "last_result": "PROBLEM: 2 of 3 records failed"},
    ),
    TopicScenario(
        "topic-report-and-crash",
        "A function that fails reports nothing: the whole batch has failed, and the notice says so.",
        mapping={**REPORTS, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[fails("2")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            0.5   notice RetryAttemptsExhausted 2 Unhandled: 1 2
            0.5   commit 2
        """,
    ),
    TopicScenario(
        "topic-report-not-asked-for",
        "Without ReportBatchItemFailures the function's answer is not looked at.",
        mapping=AT_ONCE,
        function=[reports("1")],
        story="""
            0 > put 1 2
            0   invoke 1 2
            0   commit 2
        """,
    ),
    TopicScenario(
        "topic-report-and-bisect",
        "A report cuts where it says, an error halves what is left.",
        mapping={**REPORTS, "BisectBatchOnFunctionError": True},
        function=[reports("2", times=1), fails("4", times=2)],
        story="""
            0   > put 1..5
            0     invoke 1..5
            0     commit 1
            0.5   invoke 2..5
            0.5   invoke 2 3
            0.5   invoke 4 5
            0.5   invoke 4
            0.5   invoke 5
            0.5   commit 5
        """,
        counters={"bisected": 2},
    ),
    *(
        TopicScenario(
            f"topic-report-{name}",
            "Empty answers are success (documented).",
            mapping=REPORTS,
            function=[answers(answer)],
            story="""
                0 > put 1 2
                0   invoke 1 2
                0   commit 2
            """,
            counters={"last_result": "OK", "failed": 0},
        )
        for name, answer in SUCCESSES.items()
    ),
    *(
        TopicScenario(
            f"topic-report-{name}",
            "An answer that names no record of the batch: the whole batch has failed (documented).",
            mapping={**REPORTS, "MaximumRetryAttempts": 1, **TO_QUEUE},
            function=[answers(answer)],
            story="""
                0   > put 1 2
                0     invoke 1 2
                0.5   invoke 1 2
                0.5   notice RetryAttemptsExhausted 2 null: 1 2
                0.5   commit 2
            """,
            counters={"failed": 4, "last_result": "PROBLEM: Function call failed"},
        )
        for name, answer in MALFORMED.items()
    ),
]

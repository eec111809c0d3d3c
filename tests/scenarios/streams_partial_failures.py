"""Streams: ReportBatchItemFailures, row by row. `tests/core/test_results.py` proves what each answer means; here it is
what becomes of the shard."""

from __future__ import annotations

from story import Stream, StreamScenario, answers, fails, reports
from stream_world import QUEUE

from headrace.model import SourceKind

TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}
KINDS = {"stream": SourceKind.KINESIS, "dynamodb": SourceKind.DYNAMODB}

#: Answers that mean that everything went well (recorded on both streams, but for the empty text on DynamoDB).
SUCCESSES = {
    "empty-text": '""',
    "nothing": "",
    "empty-list": "[]",
    "null": "null",
    "empty-object": "{}",
    "no-failures": '{"batchItemFailures":[]}',
    "null-failures": '{"batchItemFailures":null}',
}

#: Answers that make no sense: the whole batch has failed (recorded).
MALFORMED = {
    "empty-identifier": '{"batchItemFailures":[{"itemIdentifier":""}]}',
    "null-identifier": '{"batchItemFailures":[{"itemIdentifier":null}]}',
    "unknown-identifier": '{"batchItemFailures":[{"itemIdentifier":123}]}',
    "wrong-key": '{"batchItemFailures":[{"foo":123}]}',
    "wrong-key-null": '{"batchItemFailures":[{"foo":null}]}',
}

SCENARIOS = [
    StreamScenario(
        "stream-report",
        "The checkpoint moves to the lowest reported record; that and all after it come again (documented).",
        mapping=REPORTS,
        function=[reports("3", "5", times=1)],
        story="""
            0   > put 1..6
            0     invoke 1..6
            0     checkpoint 2
            0.5   invoke 3..6
            0.5   checkpoint 6
        """,
        counters={"invoked": 2, "processed": 6, "failed": 4, "retried": 1, "last_result": "OK"},
    ),
    StreamScenario(
        "stream-report-fresh-budget",
        "A report that makes progress begins a fresh budget of retries: record 6 is delivered five times, and its "
        "notice counts four (recorded).",
        mapping={**REPORTS, "BatchSize": 3, "MaximumRetryAttempts": 3, **TO_QUEUE},
        function=[reports("6")],
        story="""
            0   > put 1..6
            0     invoke 1..3
            0     invoke 4..6
            0     checkpoint 5
            0.5   invoke 6
            1     invoke 6
            2     invoke 6
            4     invoke 6
            4     notice RetryAttemptsExhausted 4 null: 6
            4     checkpoint 6
        """,
        counters={"invoked": 6, "processed": 5, "discarded": 1},
    ),
    StreamScenario(
        "dynamodb-report-fresh-budget",
        "The same on DynamoDB Streams (recorded).",
        stream=Stream(kind=SourceKind.DYNAMODB),
        mapping={**REPORTS, "BatchSize": 3, "MaximumRetryAttempts": 3, **TO_QUEUE},
        function=[reports("f1")],
        story="""
            0   > put a1 b1 c1 d1 e1 f1
            0     invoke a1 b1 c1
            0     invoke d1 e1 f1
            0     checkpoint e1
            0.5   invoke f1
            1     invoke f1
            2     invoke f1
            4     invoke f1
            4     notice RetryAttemptsExhausted 4 null: f1
            4     checkpoint f1
        """,
    ),
    StreamScenario(
        "stream-report-progress-by-progress",
        "As long as there is progress, a batch may fail oftener than MaximumRetryAttempts.",
        mapping={**REPORTS, "MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[reports("2", times=1), reports("3", times=1), reports("4", times=1)],
        story="""
            0   > put 1..4
            0     invoke 1..4
            0     checkpoint 1
            0.5   invoke 2..4
            0.5   checkpoint 2
            1     invoke 3 4
            1     checkpoint 3
            1.5   invoke 4
            1.5   checkpoint 4
        """,
        counters={"discarded": 0},
    ),
    StreamScenario(
        "stream-report-no-progress",
        "A report of the first record makes no progress and counts like an error; the notice says that the function "
        "did not fail (recorded).",
        mapping={**REPORTS, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[reports("1")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            0.5   notice RetryAttemptsExhausted 2 null: 1 2
            0.5   checkpoint 2
        """,
        counters={"failed": 4, "last_result": "PROBLEM: 1 of 2 records failed"},
    ),
    StreamScenario(
        "stream-report-and-crash",
        "A function that fails reports nothing: the whole batch has failed, and the notice says so (recorded).",
        mapping={**REPORTS, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[fails("2")],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            0.5   notice RetryAttemptsExhausted 2 Unhandled: 1 2
            0.5   checkpoint 2
        """,
    ),
    StreamScenario(
        "stream-report-then-crash",
        "Progress, then errors: the notice is about the rest.",
        mapping={**REPORTS, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[reports("2", times=1), fails("2")],
        story="""
            0   > put 1..3
            0     invoke 1..3
            0     checkpoint 1
            0.5   invoke 2 3
            1     invoke 2 3
            1     notice RetryAttemptsExhausted 2 Unhandled: 2 3
            1     checkpoint 3
        """,
    ),
    StreamScenario(
        "stream-report-and-next-batch",
        "The rest is a batch of its own: nothing joins it.",
        mapping={**REPORTS, "BatchSize": 3},
        function=[reports("3", times=1)],
        story="""
            0   > put 1..6
            0     invoke 1..3
            0     checkpoint 2
            0.5   invoke 3
            0.5   invoke 4..6
            0.5   checkpoint 6
        """,
    ),
    StreamScenario(
        "stream-report-and-age",
        "What is reported again and again grows too old.",
        mapping={**REPORTS, "MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        function=[reports("2")],
        story="""
             0 > put 1 2
             0   checkpoint 1
            60   notice RecordAgeExceeded 7: 2
            60   checkpoint 2
        """,
        shows=["notice", "checkpoint"],
    ),
    StreamScenario(
        "stream-report-ignored",
        "Without the response type the function's answer is not looked at (documented).",
        function=[reports("1")],
        story="""
            0 > put 1 2
            0   invoke 1 2
            0   checkpoint 2
        """,
    ),
    *(
        StreamScenario(
            f"{prefix}-report-{name}",
            f"The answer {text or 'of no bytes'} means that the whole batch went well: one invocation.",
            stream=Stream(kind=kind),
            mapping={**REPORTS, "MaximumRetryAttempts": 1, **TO_QUEUE},
            function=[answers(text)],
            story="""
                0 > put a1 b1
                0   invoke a1 b1
                0   checkpoint b1
            """,
            counters={"failed": 0, "last_result": "OK"},
        )
        for prefix, kind in KINDS.items()
        for name, text in SUCCESSES.items()
    ),
    *(
        StreamScenario(
            f"{prefix}-report-{name}",
            f"The answer {text} makes no sense: the whole batch has failed, and is tried again to exhaustion.",
            stream=Stream(kind=kind),
            mapping={**REPORTS, "MaximumRetryAttempts": 1, **TO_QUEUE},
            function=[answers(text)],
            story="""
                0   > put a1 b1
                0     invoke a1 b1
                0.5   invoke a1 b1
                0.5   notice RetryAttemptsExhausted 2 null: a1 b1
                0.5   checkpoint b1
            """,
            counters={"invoked": 2, "failed": 4, "last_result": "PROBLEM: Function call failed"},
        )
        for prefix, kind in KINDS.items()
        for name, text in MALFORMED.items()
    ),
]

"""Streams: BisectBatchOnFunctionError halves a batch that fails, in order, until the poisoned record stands alone."""

from __future__ import annotations

from story import Stream, StreamScenario, answers, fails, reports, takes, throttled
from stream_world import QUEUE

from headrace.model import SourceKind

TO_QUEUE = {"DestinationConfig": {"OnFailure": {"Destination": QUEUE}}}
BISECT = {"BisectBatchOnFunctionError": True}
REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}

SCENARIOS = [
    StreamScenario(
        "bisect",
        "A poisoned record is found by halving, documented, and everything else goes through; splitting consumes no "
        "retry (documented).",
        mapping={**BISECT, "MaximumRetryAttempts": 1, **TO_QUEUE},
        function=[fails("3", takes=1), takes(1)],
        story="""
            0   > put 1..4
            0     invoke 1..4
            1     end 1..4
            1     invoke 1 2
            2     end 1 2
            2     checkpoint 2
            2     invoke 3 4
            3     end 3 4
            3     invoke 3
            4     end 3
            4.5   invoke 3
            5.5   end 3
            5.5   notice RetryAttemptsExhausted 2 Unhandled: 3
            5.5   checkpoint 3
            5.5   invoke 4
            6.5   end 4
            6.5   checkpoint 4
        """,
        counters={"invoked": 6, "bisected": 2, "retried": 1, "discarded": 1, "notified": 1, "processed": 3},
    ),
    StreamScenario(
        "bisect-odd",
        "Of an odd batch the first half is the smaller one.",
        mapping=BISECT,
        function=[fails("5", takes=1, times=1), takes(1)],
        story="""
            0 > put 1..5
            0   invoke 1..5
            1   end 1..5
            1   invoke 1 2
            2   end 1 2
            2   checkpoint 2
            2   invoke 3..5
            3   end 3..5
            3   checkpoint 5
        """,
    ),
    StreamScenario(
        "bisect-and-order",
        "The second half waits until the first is done.",
        mapping=BISECT,
        function=[fails("1", times=3)],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0     invoke 1
            0.5   invoke 1
            1   > put 3
            1.5   invoke 1
            1.5   invoke 2
            1.5   invoke 3
            1.5   checkpoint 3
        """,
    ),
    StreamScenario(
        "bisect-no-retries",
        "With no retries a batch is halved all the same, down to single records.",
        mapping={**BISECT, "MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[fails("2", takes=1), takes(1)],
        story="""
            0 > put 1..3
            0   invoke 1..3
            1   end 1..3
            1   invoke 1
            2   end 1
            2   checkpoint 1
            2   invoke 2 3
            3   end 2 3
            3   invoke 2
            4   end 2
            4   notice RetryAttemptsExhausted 1 Unhandled: 2
            4   checkpoint 2
            4   invoke 3
            5   end 3
            5   checkpoint 3
        """,
    ),
    StreamScenario(
        "bisect-all-poisoned",
        "When every record is poisoned, each is documented by itself.",
        mapping={**BISECT, "MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[fails(takes=1)],
        story="""
            0 > put 1 2
            0   invoke 1 2
            1   end 1 2
            1   invoke 1
            2   end 1
            2   notice RetryAttemptsExhausted 1 Unhandled: 1
            2   checkpoint 1
            2   invoke 2
            3   end 2
            3   notice RetryAttemptsExhausted 1 Unhandled: 2
            3   checkpoint 2
        """,
    ),
    StreamScenario(
        "bisect-single",
        "A single record cannot be halved: it is tried again.",
        mapping={**BISECT, "BatchSize": 1},
        function=[fails("1", times=2)],
        story="""
            0   > put 1
            0     invoke 1
            0.5   invoke 1
            1.5   invoke 1
            1.5   checkpoint 1
        """,
        counters={"bisected": 0, "retried": 2},
    ),
    StreamScenario(
        "bisect-throttled",
        "A batch that never ran is not halved.",
        mapping=BISECT,
        function=[throttled(times=2)],
        story="""
            0   > put 1..4
            0     throttled 1..4
            0.2   throttled 1..4
            0.6   invoke 1..4
            0.6   checkpoint 4
        """,
        counters={"bisected": 0},
    ),
    StreamScenario(
        "bisect-and-reports",
        "A function that reports failures is believed: its batch is cut there, and not halved (documented).",
        mapping={**BISECT, **REPORTS},
        function=[reports("4", times=1, takes=1), takes(1)],
        story="""
            0   > put 1..5
            0     invoke 1..5
            1     end 1..5
            1     checkpoint 3
            1.5   invoke 4 5
            2.5   end 4 5
            2.5   checkpoint 5
        """,
        counters={"bisected": 0},
    ),
    StreamScenario(
        "bisect-and-reports-and-error",
        "... but when it fails, the batch is halved (documented).",
        mapping={**BISECT, **REPORTS},
        function=[fails("4", times=1, takes=1), takes(1)],
        story="""
            0 > put 1..4
            0   invoke 1..4
            1   end 1..4
            1   invoke 1 2
            2   end 1 2
            2   checkpoint 2
            2   invoke 3 4
            3   end 3 4
            3   checkpoint 4
        """,
        counters={"bisected": 1},
    ),
    StreamScenario(
        "bisect-and-report-of-no-use",
        "A report that makes no sense is no function error: the whole batch is tried again.",
        mapping={**BISECT, **REPORTS},
        function=[answers('{"batchItemFailures":[{"itemIdentifier":"z"}]}', times=1)],
        story="""
            0   > put 1 2
            0     invoke 1 2
            0.5   invoke 1 2
            0.5   checkpoint 2
        """,
        counters={"bisected": 0, "retried": 1},
    ),
    StreamScenario(
        "bisect-and-age",
        "A half that grows too old is documented as it is.",
        mapping={**BISECT, "MaximumRecordAgeInSeconds": 60, **TO_QUEUE},
        function=[fails("1"), takes(1)],
        story="""
             0 > put 1 2
            59 > put 3 4
            60   notice RecordAgeExceeded 7: 1
            60   checkpoint 2
            60   notice RecordAgeExceeded 1: 2
            60   invoke 3 4
            61   end 3 4
            61   checkpoint 4
        """,
        shows=["notice", "checkpoint", "end", "invoke 3"],
    ),
    StreamScenario(
        "dynamodb-bisect",
        "The same on DynamoDB Streams.",
        stream=Stream(kind=SourceKind.DYNAMODB),
        mapping={**BISECT, "MaximumRetryAttempts": 0, **TO_QUEUE},
        function=[fails("b1", takes=1), takes(1)],
        story="""
            0 > put a1 b1
            0   invoke a1 b1
            1   end a1 b1
            1   invoke a1
            2   end a1
            2   checkpoint a1
            2   invoke b1
            3   end b1
            3   notice RetryAttemptsExhausted 1 Unhandled: b1
            3   checkpoint b1
        """,
    ),
]

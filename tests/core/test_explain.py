"""A mapping in words: every option changes the sentence about it, and the numbers are those of the decisions."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from headrace.core import decide, scaling
from headrace.core.answer import answer
from headrace.core.explain import Section, explain
from headrace.model import Counters, EventSourceMapping, SourceKind, State

ARNS = {
    SourceKind.SQS: "arn:aws:sqs:us-east-1:000000000000:orders",
    SourceKind.KINESIS: "arn:aws:kinesis:us-east-1:000000000000:stream/readings",
    SourceKind.DYNAMODB: "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026-01-01T00:00:00.000",
}
DEAD = "arn:aws:sqs:us-east-1:000000000000:dead"
QUEUE, STREAM = SourceKind.SQS, SourceKind.KINESIS


def shown(kind: SourceKind, counters: Counters | None = None, **settings: Any) -> dict[str, Any]:
    """What a server shows of a mapping with these settings."""
    start = {"StartingPosition": "LATEST"} if kind.is_stream else {}
    mapping = EventSourceMapping(
        uuid="00000000-0000-4000-8000-000000000000",
        kind=kind,
        function_arn="arn:aws:lambda:us-east-1:000000000000:function:f",
        settings={"EventSourceArn": ARNS[kind], **start, **settings},
        state=State.ENABLED,
        state_reason="User action",
        last_modified=0.0,
    )
    counters = counters or Counters()
    return {**answer(mapping, counters, "arn:mapping"), "Counters": asdict(counters)}


def lines(sections: tuple[Section, ...]) -> str:
    return "\n".join(f"{section.title}: {line}" for section in sections for line in section.lines)


BATCH, ORDER, FAILURE = "A batch", "Order, and what runs side by side", "When the function fails"
NOT_RUN, FILTERS, READS = "When the function does not run", "Filters", "Where it reads"
AGE, GIVEN_UP, WINDOWS = "Old records", "Records that are given up", "Tumbling windows"

# The kind, what is set, and the beginning or end of a line that has to be there.
SAID: list[tuple[SourceKind, dict[str, Any], str]] = [
    (QUEUE, {}, f"{READS}: It receives the messages of {ARNS[QUEUE]}, those from before"),
    (QUEUE, {}, f"{BATCH}: One invocation gets up to 10 messages, and at most 6 MB."),
    (QUEUE, {"BatchSize": 7}, f"{BATCH}: One invocation gets up to 7 messages, and at most 6 MB."),
    (QUEUE, {}, f"{BATCH}: It is not waited for more: "),
    (QUEUE, {"MaximumBatchingWindowInSeconds": 5}, f"{BATCH}: More is waited for until the window of 5 s has gone by"),
    (QUEUE, {}, f"{FILTERS}: There are none"),
    (QUEUE, {}, f"{ORDER}: It starts with 5 batches at once and gains 5 a second while all are busy, up to what the"),
    (QUEUE, {}, "and at most 1,250. Failures that the function does not report take one away each, down to 2."),
    (QUEUE, {"ScalingConfig": {"MaximumConcurrency": 3}}, f"{ORDER}: It starts with 3 batches at once"),
    (QUEUE, {"ScalingConfig": {"MaximumConcurrency": 3}}, "up to 3 (MaximumConcurrency)."),
    (
        QUEUE,
        {"ProvisionedPollerConfig": {"MinimumPollers": 2, "MaximumPollers": 9}},
        f"{ORDER}: 2 to 9 batches are in flight at once (ProvisionedPollerConfig).",
    ),
    (
        QUEUE,
        {},
        f"{FAILURE}: 1. Nothing is deleted: all messages of the batch come again when their visibility timeout",
    ),
    (QUEUE, {}, f"{FAILURE}: 2. The queue counts: a message that was received more often than maxReceiveCount"),
    (QUEUE, {}, "whatever it returns: ReportBatchItemFailures is not among FunctionResponseTypes."),
    (QUEUE, {"FunctionResponseTypes": ["ReportBatchItemFailures"]}, "keeps only these in the queue; the others are"),
    (QUEUE, {}, f"{NOT_RUN}: Throttled, or not to be reached: the same batch is tried again after 0.2 s, then twice"),
    (QUEUE, {}, "up to 10 s, but only until the queue takes the first message back."),
    (STREAM, {}, f"{READS}: It began with the first record after the mapping was created (LATEST)."),
    (STREAM, {"StartingPosition": "TRIM_HORIZON"}, f"{READS}: It began with the oldest record that the stream had"),
    (
        STREAM,
        {"StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": 1_764_000_000},
        f"{READS}: It began with the first record of 2025-11-24 16:00:00 UTC or later (AT_TIMESTAMP).",
    ),
    (STREAM, {}, f"{BATCH}: One invocation gets up to 100 records of one shard, and at most 6 MB."),
    (STREAM, {"BatchSize": 10_000}, f"{BATCH}: One invocation gets up to 10,000 records of one shard"),
    (STREAM, {"MaximumBatchingWindowInSeconds": 5}, "until the batch is full, but for no longer than 5 s."),
    (STREAM, {}, f"{ORDER}: One batch of a shard at a time, in the order of the shard."),
    (
        STREAM,
        {"ParallelizationFactor": 4},
        f"{ORDER}: Up to 4 batches of a shard at a time, each of a lane of its own.",
    ),
    (STREAM, {"ParallelizationFactor": 4}, "The records of one partition key are in one lane"),
    (SourceKind.DYNAMODB, {"ParallelizationFactor": 4}, "The records of one item key are in one lane"),
    (STREAM, {}, f"{FAILURE}: 1. The batch is tried again after a wait: 0.5 s, 1 s, 2 s, 4 s and so on, never longer"),
    (STREAM, {}, "never longer than 60 s. Up to half of each is left off by chance."),
    (STREAM, {}, f"{FAILURE}: 2. There is no limit of retries (MaximumRetryAttempts -1)"),
    (STREAM, {"MaximumRetryAttempts": 0}, f"{FAILURE}: 1. The batch is not tried again: it is given up after 1 invo"),
    (STREAM, {"MaximumRetryAttempts": 1}, f"{FAILURE}: 1. The batch is tried again after a wait: 0.5 s. Up to half"),
    (STREAM, {"MaximumRetryAttempts": 1}, f"{FAILURE}: 2. After 1 retry, which is 2 invocations, it is given up"),
    (STREAM, {"MaximumRetryAttempts": 3}, "tried again after a wait: 0.5 s, 1 s and 2 s. Up to half"),
    (STREAM, {"MaximumRetryAttempts": 9}, "tried again after a wait: 0.5 s, 1 s, 2 s, 4 s and so on, never"),
    (STREAM, {"MaximumRetryAttempts": 9}, f"{FAILURE}: 2. After 9 retries, which is 10 invocations, it is given up"),
    (STREAM, {"BisectBatchOnFunctionError": True}, f"{FAILURE}: 1. A batch of more than one record is halved"),
    (STREAM, {"BisectBatchOnFunctionError": True}, "A single bad record among 100 is alone after 7 halvings at most."),
    (STREAM, {"BisectBatchOnFunctionError": True}, f"{FAILURE}: 2. A record that fails by itself is tried again after"),
    (
        STREAM,
        {"BisectBatchOnFunctionError": True, "BatchSize": 2},
        "A single bad record among 2 is alone after 1 halving at most.",
    ),
    (STREAM, {"BisectBatchOnFunctionError": True, "BatchSize": 1}, f"{FAILURE}: 1. A batch of one record cannot be"),
    (STREAM, {}, f"{FAILURE}: Meanwhile the rest of its shard waits; every other shard goes on."),
    (STREAM, {"ParallelizationFactor": 2}, f"{FAILURE}: Meanwhile the rest of its lane waits; every other lane goes"),
    (STREAM, {}, "whatever it returns: ReportBatchItemFailures is not among FunctionResponseTypes."),
    (STREAM, {"FunctionResponseTypes": ["ReportBatchItemFailures"]}, "has dealt with everything before the first of"),
    (STREAM, {}, "up to 10 s. That is no attempt: it spends no retry and halves nothing."),
    (STREAM, {}, f"{AGE}: A record's age is no reason to leave it out (MaximumRecordAgeInSeconds -1)."),
    (STREAM, {"MaximumRecordAgeInSeconds": 3600}, f"{AGE}: Age is looked at before every invocation: records older"),
    (STREAM, {"MaximumRecordAgeInSeconds": 3600}, "records older than 3,600 s are not sent"),
    (STREAM, {}, f"{GIVEN_UP}: With neither a limit of retries nor of age, records are given up only when the stream"),
    (STREAM, {}, f"{GIVEN_UP}: Only log and counters tell of them: there is no DestinationConfig.OnFailure."),
    (STREAM, {"MaximumRetryAttempts": 1}, f"{GIVEN_UP}: The function does not get them again, and the shard goes on"),
    (
        STREAM,
        {"DestinationConfig": {"OnFailure": {"Destination": DEAD}}},
        f"{GIVEN_UP}: First a document without the records is sent to {DEAD}: why, how often",
    ),
    (
        STREAM,
        {"DestinationConfig": {"OnFailure": {"Destination": "arn:aws:s3:::bin"}}},
        f"{GIVEN_UP}: First a document with the whole event is sent to arn:aws:s3:::bin: why",
    ),
    (
        STREAM,
        {"TumblingWindowInSeconds": 30},
        f"{WINDOWS}: Records are parted by the time of their arrival into windows",
    ),
    (STREAM, {"DestinationConfig": {"OnFailure": {"Destination": DEAD}}}, "Until that has been delivered the shard"),
    (
        STREAM,
        {"DestinationConfig": {"OnFailure": {"Destination": DEAD}}, "ParallelizationFactor": 2},
        "Until that has been delivered the lane waits",
    ),
    (STREAM, {"TumblingWindowInSeconds": 30}, "into windows of 30 s."),
    (STREAM, {"TumblingWindowInSeconds": 30}, "A state above 1 MB, or the end of the shard, ends the window early."),
    (STREAM, {}, "Now: Enabled (User action)."),
]


@pytest.mark.parametrize(("kind", "settings", "text"), SAID)
def test_what_is_said(kind: SourceKind, settings: dict[str, Any], text: str) -> None:
    assert text in lines(explain(kind, shown(kind, **settings)))


# What must not be said: of options that are not in use, and of sources that do not have them.
UNSAID: list[tuple[SourceKind, dict[str, Any], str]] = [
    (QUEUE, {}, "shard"),
    (QUEUE, {}, "halved"),
    (QUEUE, {}, "OnFailure"),
    (QUEUE, {"FunctionResponseTypes": ["ReportBatchItemFailures"]}, "whatever it returns"),
    (QUEUE, {"ProvisionedPollerConfig": {"MinimumPollers": 2, "MaximumPollers": 9}}, "It starts with"),
    (STREAM, {}, "halved"),
    (STREAM, {}, WINDOWS),
    (STREAM, {}, "visibility"),
    (STREAM, {"MaximumRetryAttempts": 0}, "tried again after a wait"),
    (STREAM, {"MaximumRecordAgeInSeconds": 60}, "records are given up only when the stream"),
    (STREAM, {"DestinationConfig": {"OnFailure": {"Destination": DEAD}}}, "Only log and counters"),
    # The answer of a function with windows is looked at for its state.
    (STREAM, {"TumblingWindowInSeconds": 30}, "whatever it returns"),
]


@pytest.mark.parametrize(("kind", "settings", "text"), UNSAID)
def test_what_is_not_said(kind: SourceKind, settings: dict[str, Any], text: str) -> None:
    assert text not in lines(explain(kind, shown(kind, **settings)))


def test_a_fifo_queue_keeps_the_order_of_its_groups() -> None:
    fifo, standard = (lines(explain(QUEUE, shown(QUEUE), is_fifo=is_fifo)) for is_fifo in (True, False))

    assert "Messages of one group keep their order" in fifo
    assert "3. Later messages of its group wait for it" in fifo
    assert "No order is promised." in standard
    assert "group" not in standard


@pytest.mark.parametrize(("kind", "fate"), [(QUEUE, "deleted from the queue"), (STREAM, "passed over for good")])
def test_filters_are_shown_with_what_becomes_of_the_others(kind: SourceKind, fate: str) -> None:
    patterns = ['{"partitionKey":["a"]}', '{"partitionKey":["b"]}']
    criteria = {"Filters": [{"Pattern": pattern} for pattern in patterns]}
    told = lines(explain(kind, shown(kind, FilterCriteria=criteria)))
    alone = lines(explain(kind, shown(kind, FilterCriteria={"Filters": criteria["Filters"][:1]})))

    assert f"when one of these 2 patterns matches; any other is {fate}" in told
    assert [f"Filters: {number}: {pattern}" in told for number, pattern in enumerate(patterns, 1)] == [True, True]
    assert "when this pattern matches" in alone


NOW = [
    (QUEUE, Counters(), "Now: Since it was created: nothing read."),
    (
        QUEUE,
        Counters(polled=5, filtered=1, invoked=2, failed=3, deleted=2),
        "Now: Since it was created: 5 received, 1 filtered out, 2 invocations, 3 left to come again, 2 deleted.",
    ),
    (
        STREAM,
        Counters(polled=9, processed=7, bisected=3, discarded=1, notified=1, notify_errors=2, positions_lost=1),
        "Now: Since it was created: 9 read, 7 dealt with, 3 halvings, 1 given up, 1 notices delivered, "
        "2 notices refused, 1 positions lost.",
    ),
    (STREAM, Counters(iterator_age=12.34), "Now: The oldest record that is not done with came 12.3 s ago."),
    (STREAM, Counters(last_result="OK"), "Now: Last result: OK."),
    (STREAM, Counters(trouble="PROBLEM: no such queue."), "Now: Enabled.\n"),  # not twice
    (STREAM, Counters(trouble="PROBLEM: no such queue."), "Now: It cannot go on: no such queue."),
]


@pytest.mark.parametrize(("kind", "counters", "text"), NOW)
def test_what_it_is_doing_now(kind: SourceKind, counters: Counters, text: str) -> None:
    assert text in lines(explain(kind, shown(kind, counters)))


def test_a_source_that_nothing_reads_is_told_so() -> None:
    told = explain(SourceKind.MSK, {"State": "Enabled"})

    assert lines(told) == "Where it reads: MSK is not read yet: no record moves.\nNow: Enabled."


def test_numbers_follow_the_decisions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decide, "STREAM_LONGEST_DELAY", 33.0)
    monkeypatch.setattr(decide, "LONGEST_DELAY", 44.0)
    monkeypatch.setattr(scaling, "CEILING", 77)

    assert "never longer than 33 s" in lines(explain(STREAM, shown(STREAM)))
    assert "up to 44 s" in lines(explain(STREAM, shown(STREAM)))
    assert "at most 77" in lines(explain(QUEUE, shown(QUEUE)))

"""A mapping in words: every option changes the sentence about it, and the numbers are those of the decisions."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from headrace.core import decide, options, scaling
from headrace.core.answer import answer
from headrace.core.explain import Section, broker, explain, topic
from headrace.model import Counters, EventSourceMapping, SourceKind, State
from headrace.sources import activemq, kafka_access, rabbitmq

ARNS = {
    SourceKind.SQS: "arn:aws:sqs:us-east-1:000000000000:orders",
    SourceKind.KINESIS: "arn:aws:kinesis:us-east-1:000000000000:stream/readings",
    SourceKind.DYNAMODB: "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026-01-01T00:00:00.000",
    SourceKind.MSK: "arn:aws:kafka:us-east-1:000000000000:cluster/market/0d5f6c1e-3b7a-4c09-9e52-64a8b1f0c7d3-2",
    SourceKind.ACTIVEMQ: "arn:aws:mq:us-east-1:000000000000:broker:office:b-5c2a9f7e-81d4-4b06-a3ce-97f0d2b6e418",
    SourceKind.RABBITMQ: "arn:aws:mq:us-east-1:000000000000:broker:plant:b-1e7d3b90-4c6f-4f2a-8d15-b0a9c8e7f623",
}
UUID = "00000000-0000-4000-8000-000000000000"
DEAD = "arn:aws:sqs:us-east-1:000000000000:dead"
SECRET = "arn:aws:secretsmanager:us-east-1:000000000000:secret:hush-Ab12Cd"
QUEUE, STREAM = SourceKind.SQS, SourceKind.KINESIS
MSK, KAFKA = SourceKind.MSK, SourceKind.KAFKA
ACTIVEMQ, RABBITMQ = SourceKind.ACTIVEMQ, SourceKind.RABBITMQ


def signing_in(*types: str) -> dict[str, Any]:
    return {"SourceAccessConfigurations": [{"Type": type, "URI": SECRET} for type in types]}


#: What a mapping of each kind has at the least.
NEEDED: dict[SourceKind, dict[str, Any]] = {
    STREAM: {"StartingPosition": "LATEST"},
    SourceKind.DYNAMODB: {"StartingPosition": "LATEST"},
    MSK: {"Topics": ["prices"], "StartingPosition": "LATEST"},
    KAFKA: {
        "Topics": ["parcels.v1"],
        "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["127.0.0.1:9092", "b.example.com:9092"]}},
        "SourceAccessConfigurations": [],
    },
    ACTIVEMQ: {"Queues": ["invoices"], **signing_in("BASIC_AUTH")},
    RABBITMQ: {"Queues": ["alarms"], **signing_in("BASIC_AUTH")},
}


def shown(kind: SourceKind, counters: Counters | None = None, **settings: Any) -> dict[str, Any]:
    """What a server shows of a mapping with these settings."""
    arn = {"EventSourceArn": ARNS[kind]} if kind in ARNS else {}
    mapping = EventSourceMapping(
        uuid=UUID,
        kind=kind,
        function_arn="arn:aws:lambda:us-east-1:000000000000:function:f",
        settings={**arn, **NEEDED.get(kind, {}), **settings},
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
OLD_MESSAGES = "Old messages, and those given up"


def on_failure(arn: str) -> dict[str, Any]:
    return {"DestinationConfig": {"OnFailure": {"Destination": arn}}}


def pollers(least: int, most: int) -> dict[str, Any]:
    return {"ProvisionedPollerConfig": {"MinimumPollers": least, "MaximumPollers": most}}


REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}
HEADS = {"FilterCriteria": {"Filters": [{"Pattern": '{"data":["a"]}'}]}}

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
    # Topics.
    (MSK, {}, f"{READS}: It reads the topic prices of {ARNS[MSK]}."),
    (MSK, {}, f"{READS}: It does not sign in. It reads over TLS if the cluster offers that without."),
    (MSK, {}, f"{READS}: It is a member of the consumer group {UUID}: the cluster keeps how far"),
    (
        MSK,
        {"AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "price-readers"}},
        f"{READS}: It is a member of the consumer group price-readers:",
    ),
    (MSK, {}, f"{READS}: Where the group had been nowhere it began with the first record after the mapping was"),
    (MSK, {}, "partition that was added later begins with its oldest record."),
    (KAFKA, {}, f"{READS}: It reads the topic parcels.v1 of the cluster at 127.0.0.1:9092, b.example.com:9092."),
    (KAFKA, {}, f"{READS}: A partition in which the group has been nowhere begins with its oldest record (TRIM_HORIZ"),
    (
        KAFKA,
        {"SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": "parcel-readers"}},
        f"{READS}: It is a member of the consumer group parcel-readers:",
    ),
    (KAFKA, {}, f"{READS}: It does not sign in, and nothing is encrypted on the way."),
    (KAFKA, signing_in("SERVER_ROOT_CA_CERTIFICATE"), f"{READS}: It does not sign in. It reads over TLS."),
    (KAFKA, signing_in("SERVER_ROOT_CA_CERTIFICATE"), f"{READS}: The servers' certificates have to be from the auth"),
    (KAFKA, signing_in("BASIC_AUTH"), "user and password of a secret, by PLAIN (BASIC_AUTH), over TLS."),
    (KAFKA, signing_in("SASL_SCRAM_256_AUTH"), "of a secret, by SCRAM-SHA-256 (SASL_SCRAM_256_AUTH), over TLS."),
    (KAFKA, signing_in("SASL_SCRAM_512_AUTH"), "of a secret, by SCRAM-SHA-512 (SASL_SCRAM_512_AUTH), over TLS."),
    (
        KAFKA,
        signing_in("BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"),
        f"{READS}: It signs in with the client certificate of a secret (CLIENT_CERTIFICATE_TLS_AUTH), over TLS.",
    ),
    (KAFKA, signing_in("VPC_SUBNET", "VPC_SUBNET"), f"{READS}: VPC_SUBNET is kept, without effect here."),
    (
        KAFKA,
        signing_in("VPC_SECURITY_GROUP", "VPC_SUBNET"),
        f"{READS}: VPC_SUBNET and VPC_SECURITY_GROUP are kept, without effect here.",
    ),
    (KAFKA, {}, f"{READS}: While the cluster cannot be read, LastProcessingResult says why, and it tries on until"),
    (KAFKA, HEADS, f"{FILTERS}: The part of a pattern that is about value or key is left out for a record whose data"),
    (KAFKA, {}, f"{BATCH}: One invocation gets up to 100 records of the topic, of one partition or of several, and at"),
    (KAFKA, {}, "for no longer than 0.5 s from its first record on (MaximumBatchingWindowInSeconds is not set)."),
    (KAFKA, {"MaximumBatchingWindowInSeconds": 3}, "for no longer than 3 s from its first record on.\n"),
    (KAFKA, {"MaximumBatchingWindowInSeconds": 0}, f"{BATCH}: It is not waited for more: "),
    (KAFKA, {}, f"{ORDER}: The records of one partition keep their order, and a partition is in one batch at a time."),
    (KAFKA, {}, f"{ORDER}: It starts with 1 batch at once. Every 60 s that is looked at: doubled if full batches had"),
    (KAFKA, {}, f"{ORDER}: It is never more than 200, nor more than the partitions that it has or than the function"),
    (KAFKA, pollers(3, 9), f"{ORDER}: It starts with 3 batches at once (MinimumPollers)."),
    (KAFKA, pollers(3, 9), "else as many as were busy at once, but never below 3."),
    (KAFKA, pollers(3, 9), f"{ORDER}: It is never more than 9 (MaximumPollers), nor more than the partitions"),
    (KAFKA, {}, f"{FAILURE}: 1. The batch is tried again after a wait: 0.5 s, 1 s, 2 s, 4 s and so on, never longer"),
    (KAFKA, {}, f"{FAILURE}: 2. There is no limit of retries (MaximumRetryAttempts -1)"),
    (KAFKA, {"MaximumRetryAttempts": 3}, "After 3 retries, which is 4 invocations, it is given up (MaximumRetryAtte"),
    (
        KAFKA,
        on_failure(DEAD),
        "After 10 retries, which is 11 invocations, it is given up (MaximumRetryAttempts is -1, but there is a desti",
    ),
    (
        KAFKA,
        {**on_failure(DEAD), "MaximumRetryAttempts": 10},
        "which is 11 invocations, it is given up (MaximumRetryAttempts).",
    ),
    (MSK, {"BisectBatchOnFunctionError": True}, f"{FAILURE}: 1. A batch of more than one record is halved"),
    (MSK, {}, f"{FAILURE}: Meanwhile the partitions of the batch wait; every other partition goes on."),
    (MSK, {}, "whatever it returns: ReportBatchItemFailures is not among FunctionResponseTypes."),
    (MSK, REPORTS, "each by partition and offset, has dealt with everything before the first of them in each partit"),
    (MSK, {}, f"{NOT_RUN}: Throttled, or not to be reached: the same batch is tried again after 0.2 s, then twice"),
    (MSK, {}, f"{AGE}: A record's age is no reason to leave it out (MaximumRecordAgeInSeconds -1). What the topic has"),
    (MSK, {"MaximumRecordAgeInSeconds": 3600}, "records older than 3,600 s are not sent"),
    (MSK, {}, f"{GIVEN_UP}: With neither a limit of retries nor of age, records are given up only when they are too"),
    (MSK, {"MaximumRetryAttempts": 1}, f"{GIVEN_UP}: The function does not get them again, and the partitions go on"),
    (MSK, {}, f"{GIVEN_UP}: A record that is more than 6 MB as an event by itself is given up, too, without an invoc"),
    (MSK, {}, f"{GIVEN_UP}: Only log and counters tell of them: there is no DestinationConfig.OnFailure."),
    (
        MSK,
        on_failure("kafka://prices-given-up"),
        f"{GIVEN_UP}: First a message for each record is put into the topic prices-given-up of the same cluster, with",
    ),
    (MSK, on_failure(DEAD), f"{GIVEN_UP}: First a document without the records is sent to {DEAD}: why, how often"),
    (MSK, on_failure(DEAD), "why, how often it was tried, and which offsets of which partitions it had."),
    (MSK, on_failure("arn:aws:s3:::bin"), f"{GIVEN_UP}: First a document with the whole event is sent to arn:aws:s3"),
    (MSK, on_failure(DEAD), f"{GIVEN_UP}: Until that has been delivered the partitions wait, and say so here"),
    # Brokers.
    (RABBITMQ, {}, f"{READS}: It reads the queue alarms of the virtual host / of {ARNS[RABBITMQ]}, the messages from"),
    (
        RABBITMQ,
        {"SourceAccessConfigurations": [{"Type": "VIRTUAL_HOST", "URI": "/plant"}]},
        f"{READS}: It reads the queue alarms of the virtual host /plant of {ARNS[RABBITMQ]}, the messages from",
    ),
    (ACTIVEMQ, {}, f"{READS}: It reads the queue invoices of {ARNS[ACTIVEMQ]}, the messages from before the mapping"),
    (ACTIVEMQ, {}, f"{READS}: A queue that is not there is made by the broker"),
    *(
        row
        for kind in (ACTIVEMQ, RABBITMQ)
        for row in [
            (kind, {}, f"{READS}: It signs in with the user and password of a secret (BASIC_AUTH)."),
            (kind, {}, f"{READS}: A message stays the broker's until its batch is done with: after a restart,"),
            (kind, {}, f"{READS}: While the broker cannot be read, LastProcessingResult says why"),
            (kind, HEADS, f"{FILTERS}: The part of a pattern that is about data is left out for a record whose data"),
            (kind, {}, f"{BATCH}: One invocation gets up to 100 messages, and at most 6 MB."),
            (kind, {"BatchSize": 7}, f"{BATCH}: One invocation gets up to 7 messages, and at most 6 MB."),
            (kind, {}, "no longer than 0.5 s from its first record on (MaximumBatchingWindowInSeconds is not set)."),
            (kind, {"MaximumBatchingWindowInSeconds": 3}, "for no longer than 3 s from its first record on.\n"),
            (kind, {}, "whatever it returns: brokers know no batchItemFailures."),
            (kind, {}, "up to 10 s. That is no failure: the broker keeps the messages for it meanwhile."),
            (kind, {}, f"{OLD_MESSAGES}: Headrace looks at no message's age."),
            (
                kind,
                {},
                f"{OLD_MESSAGES}: A message that is more than 6 MB as an event by itself is taken off the queue",
            ),
        ]
    ),
    (RABBITMQ, {}, f"{ORDER}: One batch at a time, in the order of the queue"),
    (RABBITMQ, {}, f"{FAILURE}: 1. All messages of the batch are kept back for 1 s, twice as long each time while"),
    (RABBITMQ, {}, "succeeds, up to 30 s. Then they go back to their old places in the queue, and come again with red"),
    (RABBITMQ, {}, f"{FAILURE}: 3. Meanwhile the rest of the queue waits."),
    (ACTIVEMQ, {}, f"{ORDER}: Up to 5 batches at once, and no order is promised. Each failure takes one away, down to"),
    (ACTIVEMQ, {}, f"{FAILURE}: 1. All messages of the batch come again after 1 s, with redelivered true, up to 5 ti"),
    (ACTIVEMQ, {}, f"{FAILURE}: 2. A message whose last redelivery has failed, too, is refused: the broker's dead-le"),
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
    (KAFKA, {}, "VPC"),
    (KAFKA, {}, "certificate"),
    (KAFKA, {}, "shard"),
    (KAFKA, {}, "lane"),
    (KAFKA, {}, "The part of a pattern"),
    (KAFKA, {}, "Pollers"),
    (MSK, on_failure("kafka://prices-given-up"), "document"),
    (MSK, on_failure(DEAD), "no limit of retries"),
    (MSK, signing_in("SASL_SCRAM_512_AUTH"), "does not sign in"),
    (KAFKA, signing_in("BASIC_AUTH", "SASL_SCRAM_512_AUTH"), "PLAIN"),
    (ACTIVEMQ, {}, "virtual host"),
    (ACTIVEMQ, {}, "old places"),
    (RABBITMQ, {}, "ActiveMQ"),
    (RABBITMQ, {}, "ReportBatchItemFailures"),
    (RABBITMQ, {}, "OnFailure"),
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


@pytest.mark.parametrize(
    ("kind", "fate"),
    [
        *((QUEUE, "deleted from the queue"), (STREAM, "passed over for good"), (MSK, "passed over for good")),
        *((KAFKA, "passed over for good"), (ACTIVEMQ, "taken off the queue"), (RABBITMQ, "taken off the queue")),
    ],
)
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
    (RABBITMQ, Counters(polled=3, deleted=3, discarded=1), "created: 3 received, 3 deleted, 1 too large."),
    (KAFKA, Counters(polled=9, processed=7, discarded=2), "created: 9 read, 7 dealt with, 2 given up."),
]


@pytest.mark.parametrize(("kind", "counters", "text"), NOW)
def test_what_it_is_doing_now(kind: SourceKind, counters: Counters, text: str) -> None:
    assert text in lines(explain(kind, shown(kind, counters)))


@pytest.mark.parametrize("kind", SourceKind)
def test_every_kind_is_told_with_what_it_has_at_the_least(kind: SourceKind) -> None:
    told = explain(kind, shown(kind))

    assert [section.title for section in told[:3]] == [READS, FILTERS, BATCH]
    assert told[-1].title == "Now"
    assert all(line.endswith((".", "}")) for section in told for line in section.lines)
    assert all(section.lines for section in told)


@pytest.mark.parametrize(
    ("kind", "types"),
    [
        (MSK, ["SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"]),
        (
            KAFKA,
            [
                *("BASIC_AUTH", "SASL_SCRAM_256_AUTH", "SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"),
                *("SERVER_ROOT_CA_CERTIFICATE", "VPC_SUBNET", "VPC_SECURITY_GROUP"),
            ],
        ),
        (ACTIVEMQ, ["BASIC_AUTH"]),
        (RABBITMQ, ["BASIC_AUTH"]),
    ],
)
def test_what_the_ways_to_sign_in_point_to_is_not_told(kind: SourceKind, types: list[str]) -> None:
    for named in (types, *([each] for each in types)):
        told = lines(explain(kind, shown(kind, **signing_in(*named))))

        assert "hush" not in told
        assert "secretsmanager" not in told
        assert any(type in told for type in named)


def test_the_sources_do_what_is_told_of_them() -> None:
    assert (broker.RETURN_SECONDS, broker.LONGEST_RETURN_SECONDS) == (rabbitmq.FIRST_DELAY, rabbitmq.LONGEST_DELAY)
    assert broker.REDELIVERY_SECONDS == activemq.REDELIVERY_SECONDS
    assert broker.MAXIMUM_REDELIVERIES == activemq.MAXIMUM_REDELIVERIES
    left = list(topic._WAYS)
    while left:
        settings = {"SourceAccessConfigurations": [{"Type": type, "URI": SECRET} for type in reversed(left)]}
        strongest = left.pop(0)
        assert kafka_access.way_in(settings) == strongest
        assert topic._WAYS[strongest].endswith(kafka_access._BY_PASSWORD.get(strongest, "certificate of a secret"))


def test_numbers_follow_the_decisions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decide, "STREAM_LONGEST_DELAY", 33.0)
    monkeypatch.setattr(decide, "LONGEST_DELAY", 44.0)
    monkeypatch.setattr(scaling, "CEILING", 77)
    monkeypatch.setattr(scaling, "TOPIC_CEILING", 88)
    monkeypatch.setattr(scaling, "TOPIC_REVIEW_SECONDS", 99.0)
    monkeypatch.setattr(options, "RETRIES_WITH_DESTINATION", 12)
    monkeypatch.setattr(options, "IN_FLIGHT", {ACTIVEMQ: 4, RABBITMQ: 3})

    assert "never longer than 33 s" in lines(explain(STREAM, shown(STREAM)))
    assert "up to 44 s" in lines(explain(STREAM, shown(STREAM)))
    assert "at most 77" in lines(explain(QUEUE, shown(QUEUE)))
    assert "never more than 88" in lines(explain(KAFKA, shown(KAFKA)))
    assert "Every 99 s" in lines(explain(KAFKA, shown(KAFKA)))
    assert "After 12 retries, which is 13 invocations" in lines(explain(KAFKA, shown(KAFKA, **on_failure(DEAD))))
    assert "Up to 4 batches at once" in lines(explain(ACTIVEMQ, shown(ACTIVEMQ)))
    assert "Up to 3 batches at once" in lines(explain(RABBITMQ, shown(RABBITMQ)))

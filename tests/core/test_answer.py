"""What an answer shows of a mapping, source by source: the recorded table, and that what was sent comes back."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from headrace.core.answer import answer
from headrace.model import Counters, EventSourceMapping, SourceKind, State
from headrace_api import contract
from headrace_api.limits import EVENT_SOURCE_MAPPING_CONFIGURATION_MEMBERS

UUID = "6e0f1c52-8a4b-4d3e-9f27-5b1c0a7d9e34"
FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:f"
MAPPING = f"arn:aws:lambda:us-east-1:000000000000:event-source-mapping:{UUID}"
SCHEMAS = contract()["components"]["schemas"]
EXAMPLES = contract()["components"]["examples"]

QUEUES, STREAMS = [SourceKind.SQS], [SourceKind.KINESIS, SourceKind.DYNAMODB]
KAFKAS, BROKERS = [SourceKind.MSK, SourceKind.KAFKA], [SourceKind.ACTIVEMQ, SourceKind.RABBITMQ]
#: What a request to create one has to say, beside the function.
SMALLEST: dict[SourceKind, dict[str, Any]] = {
    SourceKind.SQS: {"EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:q"},
    SourceKind.KINESIS: {
        "EventSourceArn": "arn:aws:kinesis:us-east-1:000000000000:stream/s",
        "StartingPosition": "LATEST",
    },
    SourceKind.DYNAMODB: {
        "EventSourceArn": "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026-01-01T00:00:00.000",
        "StartingPosition": "LATEST",
    },
    SourceKind.MSK: {
        "EventSourceArn": "arn:aws:kafka:us-east-1:000000000000:cluster/c/1",
        "StartingPosition": "LATEST",
        "Topics": ["t"],
    },
    SourceKind.KAFKA: {
        "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["kafka:9092"]}},
        "Topics": ["t"],
        "SourceAccessConfigurations": [],
    },
    SourceKind.ACTIVEMQ: {
        "EventSourceArn": "arn:aws:mq:us-east-1:000000000000:broker:b:1",
        "Queues": ["q"],
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": "arn:aws:secretsmanager:u:0:secret:s"}],
    },
}
SMALLEST[SourceKind.RABBITMQ] = SMALLEST[SourceKind.ACTIVEMQ]

ABSENT = object()
AS_GIVEN = object()

# A member, for which sources, and what an answer shows when nothing was said about it (aws-recorded for SQS, Kinesis,
# DynamoDB and self-managed Kafka, documented for the others).
UNSAID: list[tuple[str, list[SourceKind], Any]] = [
    ("UUID", list(SourceKind), UUID),
    ("FunctionArn", list(SourceKind), FUNCTION),
    ("LastModified", list(SourceKind), 1767225600.123),
    ("State", list(SourceKind), "Creating"),
    ("StateTransitionReason", list(SourceKind), "USER_INITIATED"),
    ("EventSourceMappingArn", list(SourceKind), MAPPING),
    ("EventSourceArn", [*QUEUES, *STREAMS, SourceKind.MSK, *BROKERS], AS_GIVEN),
    ("EventSourceArn", [SourceKind.KAFKA], ABSENT),
    ("BatchSize", QUEUES, 10),
    ("BatchSize", [*STREAMS, *KAFKAS, *BROKERS], 100),
    ("LastProcessingResult", QUEUES, ABSENT),
    ("LastProcessingResult", [*STREAMS, *KAFKAS, *BROKERS], "No records processed"),
    ("FunctionResponseTypes", [*QUEUES, *STREAMS], []),
    ("FunctionResponseTypes", [*KAFKAS, *BROKERS], ABSENT),
    ("MaximumBatchingWindowInSeconds", [*QUEUES, *STREAMS], 0),
    ("MaximumBatchingWindowInSeconds", [*KAFKAS, *BROKERS], ABSENT),
    ("StartingPosition", [*STREAMS, SourceKind.MSK], AS_GIVEN),
    ("StartingPosition", [SourceKind.KAFKA], "TRIM_HORIZON"),
    ("StartingPosition", [*QUEUES, *BROKERS], ABSENT),
    ("StartingPositionTimestamp", list(SourceKind), ABSENT),
    ("BisectBatchOnFunctionError", STREAMS, False),
    ("BisectBatchOnFunctionError", [*QUEUES, *KAFKAS, *BROKERS], ABSENT),
    ("DestinationConfig", STREAMS, {"OnFailure": {}}),
    ("DestinationConfig", [*QUEUES, *KAFKAS, *BROKERS], ABSENT),
    ("MaximumRecordAgeInSeconds", STREAMS, -1),
    ("MaximumRecordAgeInSeconds", [*QUEUES, *KAFKAS, *BROKERS], ABSENT),
    ("MaximumRetryAttempts", STREAMS, -1),
    ("MaximumRetryAttempts", [*QUEUES, *KAFKAS, *BROKERS], ABSENT),
    ("ParallelizationFactor", STREAMS, 1),
    ("ParallelizationFactor", [*QUEUES, *KAFKAS, *BROKERS], ABSENT),
    ("TumblingWindowInSeconds", STREAMS, 0),
    ("TumblingWindowInSeconds", [*QUEUES, *KAFKAS, *BROKERS], ABSENT),
    ("Topics", KAFKAS, AS_GIVEN),
    ("Topics", [*QUEUES, *STREAMS, *BROKERS], ABSENT),
    ("Queues", BROKERS, AS_GIVEN),
    ("Queues", [*QUEUES, *STREAMS, *KAFKAS], ABSENT),
    ("SourceAccessConfigurations", [SourceKind.KAFKA, *BROKERS], AS_GIVEN),
    ("SourceAccessConfigurations", [*QUEUES, *STREAMS, SourceKind.MSK], ABSENT),
    ("SelfManagedEventSource", [SourceKind.KAFKA], AS_GIVEN),
    ("SelfManagedEventSource", [*QUEUES, *STREAMS, SourceKind.MSK, *BROKERS], ABSENT),
    ("SelfManagedKafkaEventSourceConfig", [SourceKind.KAFKA], {"ConsumerGroupId": UUID}),
    ("SelfManagedKafkaEventSourceConfig", [*QUEUES, *STREAMS, SourceKind.MSK, *BROKERS], ABSENT),
    ("AmazonManagedKafkaEventSourceConfig", [SourceKind.MSK], {"ConsumerGroupId": UUID}),
    ("AmazonManagedKafkaEventSourceConfig", [*QUEUES, *STREAMS, SourceKind.KAFKA, *BROKERS], ABSENT),
    ("FilterCriteria", list(SourceKind), ABSENT),
    ("ScalingConfig", list(SourceKind), ABSENT),
    ("ProvisionedPollerConfig", list(SourceKind), ABSENT),
    ("MetricsConfig", list(SourceKind), ABSENT),
    ("Enabled", list(SourceKind), ABSENT),
    ("FunctionName", list(SourceKind), ABSENT),
    ("Tags", list(SourceKind), ABSENT),
]


def mapping(kind: SourceKind, settings: dict[str, Any], **members: Any) -> EventSourceMapping:
    # What happens to be true of a mapping that was just created.
    values = {
        "uuid": UUID,
        "kind": kind,
        "function_arn": FUNCTION,
        "settings": {"FunctionName": "f", **settings},
        "state": State.CREATING,
        "state_reason": "USER_INITIATED",
        "last_modified": 1767225600.1234,
    }
    return EventSourceMapping(**{**values, **members})


def shown(
    kind: SourceKind, settings: dict[str, Any], counters: Counters | None = None, **members: Any
) -> dict[str, Any]:
    return answer(mapping(kind, settings, **members), counters or Counters(), MAPPING)


@pytest.mark.parametrize(
    ("member", "kind", "value"),
    [(member, kind, value) for member, kinds, value in UNSAID for kind in kinds],
    ids=lambda value: str(value) if isinstance(value, str | SourceKind) else "",
)
def test_nothing_said(member: str, kind: SourceKind, value: Any) -> None:
    answered = shown(kind, SMALLEST[kind])

    expected = SMALLEST[kind][member] if value is AS_GIVEN else value
    assert answered.get(member, ABSENT) == expected


def test_the_table_has_every_member_of_every_source() -> None:
    rows = [(member, kind) for member, kinds, _ in UNSAID for kind in kinds]

    assert len(rows) == len(set(rows))
    unknown = {"Enabled", "FunctionName", "Tags"}
    assert {member for member, _ in rows} - unknown == set(EVENT_SOURCE_MAPPING_CONFIGURATION_MEMBERS)
    assert len(rows) == len({member for member, _ in rows}) * len(SourceKind)


@pytest.mark.parametrize("kind", SourceKind)
def test_an_answer_has_nothing_that_the_contract_does_not_know(kind: SourceKind) -> None:
    assert set(shown(kind, SMALLEST[kind])) <= set(EVENT_SOURCE_MAPPING_CONFIGURATION_MEMBERS)


KIND_OF_VARIANT = {
    "KinesisStreamMapping": SourceKind.KINESIS,
    "KinesisStreamMappingAtTimestamp": SourceKind.KINESIS,
    "DynamoDBStreamMapping": SourceKind.DYNAMODB,
    "SqsQueueMapping": SourceKind.SQS,
    "SqsQueueMappingWithWindow": SourceKind.SQS,
    "SqsFifoQueueMapping": SourceKind.SQS,
    "MskMapping": SourceKind.MSK,
    "SelfManagedKafkaMapping": SourceKind.KAFKA,
    "ActiveMqMapping": SourceKind.ACTIVEMQ,
    "RabbitMqMapping": SourceKind.RABBITMQ,
}
NEVER_SHOWN = {"Enabled", "FunctionName", "Tags"}

#: A value for each member of a request, unlike any default.
SAID: dict[str, Any] = {
    "AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "group"},
    "BatchSize": 7,
    "BisectBatchOnFunctionError": True,
    "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:us-east-1:000000000000:lost"}},
    "Enabled": False,
    "EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:given",
    "FilterCriteria": {"Filters": [{"Pattern": '{"a" : [1]}'}, {"Pattern": "{}"}]},
    "FunctionName": "f",
    "FunctionResponseTypes": ["ReportBatchItemFailures"],
    "MaximumBatchingWindowInSeconds": 9,
    "MaximumRecordAgeInSeconds": 600,
    "MaximumRetryAttempts": 0,
    "MetricsConfig": {"Metrics": ["EventCount"]},
    "ParallelizationFactor": 10,
    "ProvisionedPollerConfig": {"MinimumPollers": 3, "MaximumPollers": 4},
    "Queues": ["given"],
    "ScalingConfig": {"MaximumConcurrency": 2},
    "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["a:1", "b:2"]}},
    "SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": "group"},
    "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": "arn:aws:secretsmanager:u:0:secret:given"}],
    "StartingPosition": "TRIM_HORIZON",
    "StartingPositionTimestamp": 1767225600.5,
    "Tags": {"team": "checkout"},
    "Topics": ["given"],
    "TumblingWindowInSeconds": 30,
}


@pytest.mark.parametrize(
    ("variant", "member"),
    [
        (variant, member)
        for variant in KIND_OF_VARIANT
        for member in sorted(set(SCHEMAS[variant]["properties"]) - NEVER_SHOWN)
    ],
)
def test_what_was_sent_comes_back(variant: str, member: str) -> None:
    kind = KIND_OF_VARIANT[variant]
    sent = {**SMALLEST[kind], member: SAID[member]}

    answered = shown(kind, copy.deepcopy(sent))

    assert answered[member] == SAID[member]
    untouched = shown(kind, SMALLEST[kind])
    assert {**answered, member: None} == {**untouched, member: None}, "and nothing else has changed"


@pytest.mark.parametrize("variant", KIND_OF_VARIANT)
def test_examples_come_back(variant: str) -> None:
    sent = EXAMPLES[f"Create{variant}"]["value"]

    answered = shown(KIND_OF_VARIANT[variant], sent)

    assert {name: answered[name] for name in set(sent) - NEVER_SHOWN} == {
        name: sent[name] for name in set(sent) - NEVER_SHOWN
    }


@pytest.mark.parametrize(
    ("kind", "sent", "shows"),
    [
        (SourceKind.SQS, {"FilterCriteria": {}}, {"FilterCriteria": ABSENT}),
        (SourceKind.SQS, {"FilterCriteria": {"Filters": []}}, {"FilterCriteria": ABSENT}),
        (SourceKind.SQS, {"ScalingConfig": {}}, {"ScalingConfig": ABSENT}),
        (SourceKind.SQS, {"ProvisionedPollerConfig": {}}, {"ProvisionedPollerConfig": ABSENT}),
        (SourceKind.KINESIS, {"DestinationConfig": {}}, {"DestinationConfig": {"OnFailure": {}}}),
        (SourceKind.KINESIS, {"DestinationConfig": {"OnFailure": {}}}, {"DestinationConfig": {"OnFailure": {}}}),
        (SourceKind.MSK, {"DestinationConfig": {"OnFailure": {}}}, {"DestinationConfig": ABSENT}),
        (
            SourceKind.MSK,
            {"AmazonManagedKafkaEventSourceConfig": {}},
            {"AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": UUID}},
        ),
        (
            SourceKind.KAFKA,
            {"SelfManagedKafkaEventSourceConfig": {}},
            {"SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": UUID}},
        ),
    ],
)
def test_empty_says_nothing(kind: SourceKind, sent: dict[str, Any], shows: dict[str, Any]) -> None:
    answered = shown(kind, {**SMALLEST[kind], **sent})

    assert {name: answered.get(name, ABSENT) for name in shows} == shows


@pytest.mark.parametrize("result", ["OK", "PROBLEM: Function call failed"])
@pytest.mark.parametrize("kind", [*STREAMS, *KAFKAS, *BROKERS])
def test_the_last_result_is_shown(kind: SourceKind, result: str) -> None:
    assert shown(kind, SMALLEST[kind], Counters(last_result=result))["LastProcessingResult"] == result


def test_the_last_result_of_a_queue_is_not_shown() -> None:
    assert "LastProcessingResult" not in shown(
        SourceKind.SQS, SMALLEST[SourceKind.SQS], Counters(last_result="OK")
    )  # recorded


@pytest.mark.parametrize("kind", SourceKind)
def test_trouble_stands_in_the_reason_while_there_is_any(kind: SourceKind) -> None:
    troubled = shown(kind, SMALLEST[kind], Counters(trouble="The destination is gone."), state_reason="User action")
    relieved = shown(kind, SMALLEST[kind], Counters(discarded=1), state_reason="User action")

    assert troubled["StateTransitionReason"] == "The destination is gone."
    assert relieved["StateTransitionReason"] == "User action"
    assert {**troubled, "StateTransitionReason": ""} == {**relieved, "StateTransitionReason": ""}


@pytest.mark.parametrize("state", State)
def test_states_are_spelt_as_in_the_api(state: State) -> None:
    assert shown(SourceKind.SQS, SMALLEST[SourceKind.SQS], state=state)["State"] == state.name.capitalize()


def test_smallest_answer_of_a_queue() -> None:
    assert shown(SourceKind.SQS, SMALLEST[SourceKind.SQS]) == {
        "UUID": UUID,
        "BatchSize": 10,
        "MaximumBatchingWindowInSeconds": 0,
        "EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:q",
        "FunctionArn": FUNCTION,
        "LastModified": 1767225600.123,
        "State": "Creating",
        "StateTransitionReason": "USER_INITIATED",
        "FunctionResponseTypes": [],
        "EventSourceMappingArn": MAPPING,
    }  # recorded

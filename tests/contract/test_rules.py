"""What a refusal says. Every recorded text stands here literally; a property holds verdict and explanation together."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headrace import rules
from headrace.arns import parse_function
from headrace.errors import ApiError
from headrace.model import EventSourceMapping, SourceKind, State
from headrace.rules import FALLBACK, RULES, Rules, Violation
from headrace_api import contract

NOW = 1_800_000_000.0
RULES_OF_CONTRACT = Rules(contract(), lambda: NOW)
COMPONENTS: dict[str, Any] = contract()["components"]["schemas"]

A = "us-east-1:000000000000"
QUEUE, FIFO = f"arn:aws:sqs:{A}:orders", f"arn:aws:sqs:{A}:orders.fifo"
STREAM, TABLE = f"arn:aws:kinesis:{A}:stream/clicks", f"arn:aws:dynamodb:{A}:table/users/stream/2026-01-01T00:00:00.000"
CLUSTER, BROKER = f"arn:aws:kafka:{A}:cluster/market/0d5f-1", f"arn:aws:mq:{A}:broker:office:b-1"
SECRET = f"arn:aws:secretsmanager:{A}:secret:s-1"


def to(source: str, **members: Any) -> dict[str, Any]:
    return {"FunctionName": "fn", "EventSourceArn": source, **members}


def queue(**members: Any) -> dict[str, Any]:
    return to(QUEUE, **members)


def stream(**members: Any) -> dict[str, Any]:
    return to(STREAM, **{"StartingPosition": "LATEST", **members})


def table(**members: Any) -> dict[str, Any]:
    return to(TABLE, **{"StartingPosition": "LATEST", **members})


def cluster(**members: Any) -> dict[str, Any]:
    return to(CLUSTER, **{"StartingPosition": "LATEST", "Topics": ["prices"], **members})


def kafka(**members: Any) -> dict[str, Any]:
    servers = {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["kafka:9092"]}}
    rest = {"Topics": ["prices"], "SourceAccessConfigurations": []}
    return {"FunctionName": "fn", "SelfManagedEventSource": servers, **rest, **members}


def broker(**members: Any) -> dict[str, Any]:
    access = [{"Type": "BASIC_AUTH", "URI": SECRET}]
    return to(BROKER, **{"Queues": ["invoices"], "SourceAccessConfigurations": access, **members})


def without(body: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name not in names}


def failing_to(destination: str) -> dict[str, Any]:
    return {"OnFailure": {"Destination": destination}}


def filtered(*patterns: str) -> dict[str, Any]:
    return {"Filters": [{"Pattern": pattern} for pattern in patterns]}


def access(*types: str) -> list[dict[str, str]]:
    return [{"Type": one, "URI": SECRET} for one in types]


def refusal(check: Callable[..., None], *arguments: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        check(*arguments)
    return caught.value


# ----------------------------------------------------------------------------------------------------------------------
# The service layer. Each row: the rule, a request that breaks it, the text.
# ----------------------------------------------------------------------------------------------------------------------
NO_DESTINATION = "Unsupported DestinationConfig parameter for given event source mapping type."
LARGE_BATCH = "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10"
POSITION_MISSING = (
    "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: "
    "Member must not be null."
)
RECORD_AGE = "MaximumRecordAgeInSeconds must be either -1 (forever) or between 60 and 604800 (inclusive)"
TUMBLING = "TumblingWindowInSeconds cannot be combined with a ParallelizationFactor greater than 1."
CREDENTIALS = (
    "SourceAccessConfigurations must have an entry of type BASIC_AUTH: a broker is signed in to with its secret."
)
TWO_SOURCES = "EventSourceArn and SelfManagedEventSource cannot be given together."
BAD_FILTER = "Invalid filter pattern definition."
DESTINATIONS = "DestinationConfig.OnFailure.Destination must be the ARN of an SQS queue, an SNS topic or an S3 bucket"
TYPE = "for given event source mapping type."


def foreign(parameter: str) -> str:
    return f"Unsupported '{parameter}' parameter for given event source mapping type."


SERVICE = [
    # 1
    ("source missing", {"FunctionName": "fn"}, "Unrecognized event source."),
    ("source missing", to(f"arn:aws:sns:{A}:topic"), "Unrecognized event source."),
    ("source missing", to(f"arn:aws:sqs:{A}:not.fifo.queue"), "Unrecognized event source."),
    ("source missing", to(f"arn:aws:dynamodb:{A}:table/users"), "Unrecognized event source."),
    ("two sources", {**kafka(), "EventSourceArn": CLUSTER}, TWO_SOURCES),
    ("two sources", {**kafka(), "EventSourceArn": QUEUE}, TWO_SOURCES),
    # 4
    ("notes about success", queue(DestinationConfig={"OnSuccess": {"Destination": QUEUE}}), NO_DESTINATION),
    ("notes about success", stream(DestinationConfig={"OnSuccess": {"Destination": QUEUE}}), NO_DESTINATION),
    ("no destination", queue(DestinationConfig=failing_to(QUEUE)), NO_DESTINATION),
    ("no destination", broker(DestinationConfig={}), NO_DESTINATION),
    # 5
    ("position missing", without(stream(), "StartingPosition"), POSITION_MISSING),
    ("position missing", without(table(), "StartingPosition"), POSITION_MISSING),
    ("position missing", without(cluster(), "StartingPosition"), POSITION_MISSING),
    # 7
    (
        "foreign position",
        table(StartingPosition="AT_TIMESTAMP"),
        f"Unsupported starting position for arn type: {TABLE}",
    ),
    (
        "foreign position",
        table(StartingPosition="AT_TIMESTAMP", StartingPositionTimestamp=1),
        f"Unsupported starting position for arn type: {TABLE}",
    ),
    (
        "foreign position",
        cluster(StartingPosition="AT_TIMESTAMP"),
        f"Unsupported starting position for arn type: {CLUSTER}",
    ),
    (
        "foreign position",
        kafka(StartingPosition="AT_TIMESTAMP"),
        "Unsupported starting position for self-managed Kafka: AT_TIMESTAMP",
    ),
    # 8
    ("position in a queue", queue(StartingPosition="LATEST"), "StartingPosition is not valid for SQS event sources."),
    (
        "position in a queue",
        to(FIFO, StartingPosition="AT_TIMESTAMP"),
        "StartingPosition is not valid for SQS event sources.",
    ),
    # 9, 11
    ("large batch without a window", queue(BatchSize=11), LARGE_BATCH),
    ("large batch without a window", queue(BatchSize=10_000, MaximumBatchingWindowInSeconds=0), LARGE_BATCH),
    ("large batch without a window", to(FIFO, BatchSize=11), LARGE_BATCH),
    # 10
    (
        "window on a FIFO queue",
        to(FIFO, BatchSize=100, MaximumBatchingWindowInSeconds=5),
        "Batching window is not supported for FIFO queues",
    ),
    # 17
    ("record age below a minute", stream(MaximumRecordAgeInSeconds=0), RECORD_AGE),
    ("record age below a minute", kafka(MaximumRecordAgeInSeconds=59), RECORD_AGE),
    # 18
    ("foreign parameter", broker(StartingPosition="LATEST"), foreign("startingPosition")),
    ("foreign parameter", queue(StartingPositionTimestamp=1), foreign("startingPositionTimestamp")),
    ("foreign parameter", queue(ParallelizationFactor=1), foreign("parallelizationFactor")),
    ("foreign parameter", queue(Topics=["prices"]), foreign("topics")),
    ("foreign parameter", queue(MaximumRetryAttempts=1), foreign("maximumRetryAttempts")),
    ("foreign parameter", stream(ScalingConfig={"MaximumConcurrency": 2}), foreign("scalingConfig")),
    ("foreign parameter", stream(Queues=["invoices"]), foreign("queues")),
    ("foreign parameter", cluster(TumblingWindowInSeconds=1), foreign("tumblingWindowInSeconds")),
    (
        "foreign parameter",
        cluster(SelfManagedKafkaEventSourceConfig={"ConsumerGroupId": "me"}),
        foreign("selfManagedKafkaEventSourceConfig"),
    ),
    ("foreign parameter", broker(FunctionResponseTypes=[]), foreign("functionResponseTypes")),
    ("foreign parameter", to(FIFO, ProvisionedPollerConfig={}), foreign("provisionedPollerConfig")),
    # 19
    (
        "parameter missing",
        without(kafka(), "SourceAccessConfigurations"),
        "Required 'sourceAccessConfigurations' parameter is missing.",
    ),
    (
        "parameter missing",
        without(broker(), "SourceAccessConfigurations"),
        "Required 'sourceAccessConfigurations' parameter is missing.",
    ),
    ("parameter missing", without(kafka(), "Topics"), "Required 'topics' parameter is missing."),
    ("parameter missing", without(cluster(), "Topics"), "Required 'topics' parameter is missing."),
    ("parameter missing", without(broker(), "Queues"), "Required 'queues' parameter is missing."),
    ("credentials missing", broker(SourceAccessConfigurations=[]), CREDENTIALS),
    ("credentials missing", broker(SourceAccessConfigurations=access("VIRTUAL_HOST")), CREDENTIALS),
    (
        "foreign access type",
        broker(SourceAccessConfigurations=access("BASIC_AUTH", "VPC_SUBNET")),
        f"Unsupported source access type 'VPC_SUBNET' {TYPE} Supported: BASIC_AUTH.",
    ),
    (
        "foreign access type",
        cluster(SourceAccessConfigurations=access("VIRTUAL_HOST")),
        f"Unsupported source access type 'VIRTUAL_HOST' {TYPE} "
        "Supported: SASL_SCRAM_512_AUTH, CLIENT_CERTIFICATE_TLS_AUTH.",
    ),
    # 20
    ("no filter pattern", queue(FilterCriteria=filtered("null")), BAD_FILTER),
    ("no filter pattern", queue(FilterCriteria=filtered("simple string")), BAD_FILTER),
    ("no filter pattern", queue(FilterCriteria=filtered('{"eventSource": "aws:sqs"}')), BAD_FILTER),
    ("no filter pattern", table(FilterCriteria=filtered('{"eventSource": []}')), BAD_FILTER),
    ("no filter pattern", table(FilterCriteria=filtered('{"eventName": ["INSERT"]}', "{")), BAD_FILTER),
    # 21
    (
        "too many filters",
        queue(FilterCriteria=filtered(*['{"body": [""]}'] * 6)),
        "FilterCriteria.Filters must have at most 5 filters.",
    ),
    ("too many tags", queue(Tags={str(number): "x" for number in range(51)}), "Tags must have at most 50 tags."),
    # 22
    ("tumbling window with parallel batches", stream(TumblingWindowInSeconds=1, ParallelizationFactor=2), TUMBLING),
    # 23
    (
        "timestamp missing",
        stream(StartingPosition="AT_TIMESTAMP"),
        "StartingPositionTimestamp is required with the starting position AT_TIMESTAMP.",
    ),
    (
        "timestamp without AT_TIMESTAMP",
        stream(StartingPositionTimestamp=1),
        "StartingPositionTimestamp is only valid with the starting position AT_TIMESTAMP.",
    ),
    (
        "timestamp in the future",
        stream(StartingPosition="AT_TIMESTAMP", StartingPositionTimestamp=NOW + 1),
        "StartingPositionTimestamp is in the future.",
    ),
    # 27
    (
        "concurrency with provisioned pollers",
        queue(ScalingConfig={"MaximumConcurrency": 2}, ProvisionedPollerConfig={"MinimumPollers": 2}),
        "ScalingConfig and ProvisionedPollerConfig cannot be given together.",
    ),
    (
        "pollers upside down",
        queue(ProvisionedPollerConfig={"MinimumPollers": 5, "MaximumPollers": 4}),
        "ProvisionedPollerConfig.MinimumPollers must not be greater than MaximumPollers.",
    ),
    # 28
    (
        "destination is the source",
        kafka(DestinationConfig=failing_to("kafka://prices")),
        "DestinationConfig.OnFailure.Destination is the topic that the mapping reads: failures would come back.",
    ),
    (
        "foreign destination",
        stream(DestinationConfig=failing_to("kafka://given-up")),
        f"{DESTINATIONS}; topics are for Kafka event sources.",
    ),
    (
        "unknown kind of destination",
        stream(DestinationConfig=failing_to(f"arn:aws:lambda:{A}:function:fn")),
        f"{DESTINATIONS}, or kafka:// and a topic for Kafka event sources.",
    ),
    # The length of a name that stands alone.
    (
        "long bare name",
        queue(FunctionName="a" * 65),
        f"1 validation error detected: Value '{'a' * 65}' at 'functionName' failed to satisfy constraint: "
        "Member must have length less than or equal to 64",
    ),
    # Bounds that one source draws tighter than the others.
    ("too much", table(BatchSize=1001), f"BatchSize must be at most 1000 {TYPE}"),
    (
        "too much",
        kafka(ProvisionedPollerConfig={"MaximumPollers": 2001}),
        f"ProvisionedPollerConfig.MaximumPollers must be at most 2000 {TYPE}",
    ),
    (
        "too little",
        queue(ProvisionedPollerConfig={"MinimumPollers": 1}),
        f"ProvisionedPollerConfig.MinimumPollers must be at least 2 {TYPE}",
    ),
    (
        "too many",
        queue(MetricsConfig={"Metrics": ["EventCount", "EventCount"]}),
        f"MetricsConfig.Metrics must have at most 1 members {TYPE}",
    ),
    (
        "foreign value",
        queue(MetricsConfig={"Metrics": ["KafkaMetrics"]}),
        f"Unsupported value 'KafkaMetrics' of MetricsConfig.Metrics[0] {TYPE} Supported: EventCount.",
    ),
]


@pytest.mark.parametrize(("rule", "body", "text"), SERVICE, ids=[f"{i}-{row[0]}" for i, row in enumerate(SERVICE)])
def test_the_service_refuses_in_these_words(rule: str, body: dict[str, Any], text: str) -> None:
    error = refusal(RULES_OF_CONTRACT.check_create, body)
    assert (error.code, error.body()) == ("InvalidParameterValueException", {"Type": "User", "message": text})
    assert error.violations[0] == text
    assert RULES_OF_CONTRACT.create_violations(body)[0].rule == rule
    # An update that leads to the same mapping is refused in the same words.
    assert refusal(RULES_OF_CONTRACT.check_merged, body).message == text


def test_every_rule_has_its_row() -> None:
    of_functions = {"runtime missing", "package missing", "package in two forms"}
    assert {rule.name for rule in RULES} - {row[0] for row in SERVICE} == {"virtual host in an update", *of_functions}


PACKAGE = {"Code": {"ZipFile": "UEs="}, "FunctionName": "f", "Role": "arn:aws:iam::000000000000:role/r"}
FUNCTION = {**PACKAGE, "Runtime": "python3.12", "Handler": "app.handler"}
_NO_RUNTIME = "Runtime and Handler are mandatory parameters for functions created with deployment packages."
_TWO_PACKAGES = "Please do not provide other FunctionCode parameters when providing a ZipFile."
_NO_PACKAGE = "Please provide a source for function code."
_ROLE = "1 validation error detected: Value null at 'role' failed to satisfy constraint: Member must not be null"


@pytest.mark.parametrize(
    ("operation", "body", "code", "text"),
    [
        ("CreateFunction", PACKAGE, "InvalidParameterValueException", _NO_RUNTIME),
        ("CreateFunction", {**PACKAGE, "Handler": "a.b"}, "InvalidParameterValueException", _NO_RUNTIME),
        ("CreateFunction", {**FUNCTION, "Code": {}}, "InvalidParameterValueException", _NO_PACKAGE),
        ("CreateFunction", {**FUNCTION, "Code": {"S3Key": "k"}}, "InvalidParameterValueException", _NO_PACKAGE),
        (
            "CreateFunction",
            {**FUNCTION, "Code": {"ZipFile": "UEs=", "S3Bucket": "abc", "S3Key": "k"}},
            "InvalidParameterValueException",
            _TWO_PACKAGES,
        ),
        ("CreateFunction", {k: v for k, v in FUNCTION.items() if k != "Role"}, "ValidationException", _ROLE),
        (
            "CreateFunction",
            {**FUNCTION, "Layers": ["arn:aws:lambda:us-east-1:000000000000:layer:l:1"]},
            "ValidationException",
            "'Layers' is not supported by Headrace. Headrace has no layers; put their content into the package.",
        ),
        (
            "CreateFunction",
            {**FUNCTION, "Runtime": "dotnet8"},
            "ValidationException",
            "Runtime 'dotnet8' is not supported by Headrace. "
            "Headrace runs .NET programs as provided.al2023, with a bootstrap.",
        ),
        (
            "CreateFunction",
            {**FUNCTION, "Tmeout": 3},
            "ValidationException",
            "Unknown member 'Tmeout'. Did you mean 'Timeout'?",
        ),
        (
            "CreateFunction",
            {**FUNCTION, "DeadLetterConfig": {"TargetArn": "arn:aws:lambda:us-east-1:000000000000:function:f"}},
            "ValidationException",
            "1 validation error detected: Value 'arn:aws:lambda:us-east-1:000000000000:function:f' at "
            "'deadLetterConfig.targetArn' failed to satisfy constraint: Member must satisfy regular expression "
            "pattern: " + COMPONENTS["DeadLetterArn"]["pattern"],
        ),
        ("UpdateFunctionCode", {}, "InvalidParameterValueException", _NO_PACKAGE),
        ("UpdateFunctionCode", {"Publish": True}, "InvalidParameterValueException", _NO_PACKAGE),
        (
            "UpdateFunctionConfiguration",
            {"Timeout": 901},
            "ValidationException",
            "1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: "
            "Member must have value less than or equal to 900",
        ),
        (
            "UpdateFunctionConfiguration",
            {"Environment": {"Variables": {"1": "x"}}},
            "ValidationException",
            "1 validation error detected: Value '{1=x}' at 'environment.variables' failed to satisfy constraint: "
            "Map keys must satisfy constraint: [Member must satisfy regular expression pattern: "
            "[a-zA-Z]([a-zA-Z0-9_])+, Member must not be null]",
        ),
    ],
)
def test_functions_are_refused_in_these_words(operation: str, body: dict[str, Any], code: str, text: str) -> None:
    error = refusal(lambda body: RULES_OF_CONTRACT.check_body(operation, body), body)
    assert (error.code, error.message) == (code, text)


@pytest.mark.parametrize(
    ("operation", "path", "query", "headers", "text"),
    [
        ("ListFunctions", {}, [("MaxItems", "0")], {}, "Value '0' at 'maxItems'"),
        ("ListFunctions", {}, [("MaxItem", "1")], {}, "Did you mean 'MaxItems'?"),
        ("UntagResource", {"Resource": "arn:aws:lambda:us-east-1:000000000000:function:f"}, [], {}, "at 'tagKeys'"),
        ("GetAlias", {"FunctionName": "f", "Name": "1"}, [], {}, "Value '1' at 'name'"),
        ("Invoke", {"FunctionName": "f"}, [], {"x-amz-log-type": "All"}, "Value 'All' at 'logType'"),
        ("Invoke", {"FunctionName": "f"}, [], {"x-amz-invocation-type": "Later"}, "Value 'Later' at 'invocationType'"),
    ],
)
def test_parameters_are_refused_by_name(
    operation: str, path: dict[str, str], query: list[tuple[str, str]], headers: dict[str, str], text: str
) -> None:
    with pytest.raises(ApiError) as refused:
        RULES_OF_CONTRACT.check_parameters(operation, path, query, headers)
    assert refused.value.code == "ValidationException"
    assert text in refused.value.message


def test_an_update_does_not_name_virtual_hosts() -> None:
    error = refusal(RULES_OF_CONTRACT.check_update, {"SourceAccessConfigurations": access("VIRTUAL_HOST")})
    assert error.code == "InvalidParameterValueException"
    assert error.message == "SourceAccessConfigurations of type VIRTUAL_HOST cannot be changed by an update."


ORDER = [
    # The source before everything else, though the function's name is too long as well.
    ("source missing", {"FunctionName": "a" * 65}),
    ("notes about success", queue(DestinationConfig={"OnSuccess": {"Destination": QUEUE}}, BatchSize=11)),
    ("foreign parameter", without(stream(ScalingConfig={}), "StartingPosition")),
    ("position missing", without(stream(MaximumRecordAgeInSeconds=1), "StartingPosition")),
    ("window on a FIFO queue", to(FIFO, BatchSize=100, MaximumBatchingWindowInSeconds=5)),
    ("record age below a minute", stream(MaximumRecordAgeInSeconds=1, FilterCriteria=filtered("x"))),
    ("large batch without a window", queue(BatchSize=11, FilterCriteria=filtered("x"))),
]


@pytest.mark.parametrize(("rule", "body"), ORDER, ids=[row[0] for row in ORDER])
def test_the_first_broken_rule_is_the_answer_and_all_are_listed(rule: str, body: dict[str, Any]) -> None:
    found = RULES_OF_CONTRACT.create_violations(body)
    assert len(found) > 1
    assert found[0].rule == rule
    error = refusal(RULES_OF_CONTRACT.check_create, body)
    assert error.message == found[0].text
    assert set(error.violations) >= {violation.text for violation in found}


def test_a_bad_filter_is_named_among_the_violations() -> None:
    error = refusal(RULES_OF_CONTRACT.check_create, queue(FilterCriteria=filtered('{"body": ["a"]}', '{"body": []}')))
    assert error.message == BAD_FILTER
    assert error.violations[1].startswith("FilterCriteria.Filters[1].Pattern: ")


# ----------------------------------------------------------------------------------------------------------------------
# The framework layer: the grammar.
# ----------------------------------------------------------------------------------------------------------------------
P_FN = (
    r"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)"
    r"(:(\$LATEST|[a-zA-Z0-9-_]+))?"
)
P_ARN = r"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.*)"
P_DEST = (
    r"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:"
    r"((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)"
)
P_EP = (
    r"(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*"
    r"([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}"
)
P_TOPIC = r"^[^.]([a-zA-Z0-9\-_.]+)"
P_TAG = r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"


def at_most(number: int) -> str:
    return f"Member must have length less than or equal to {number}"


def at_least(number: int) -> str:
    return f"Member must have length greater than or equal to {number}"


def matching(pattern: str) -> str:
    return f"Member must satisfy regular expression pattern: {pattern}"


NOT_NULL = "Member must not be null"
FRAMEWORK = [
    ({"EventSourceArn": QUEUE}, ["Value null at 'functionName'", NOT_NULL]),
    (queue(BatchSize=0), ["Value '0' at 'batchSize'", "Member must have value greater than or equal to 1"]),
    (queue(BatchSize=10001), ["Value '10001' at 'batchSize'", "Member must have value less than or equal to 10000"]),
    # Whatever the source: the bounds of one source are not the framework's.
    (table(BatchSize=10001), ["Value '10001' at 'batchSize'", "Member must have value less than or equal to 10000"]),
    (
        stream(MaximumRetryAttempts=-2),
        ["Value '-2' at 'maximumRetryAttempts'", "Member must have value greater than or equal to -1"],
    ),
    (
        stream(StartingPosition="invalid"),
        [
            "Value 'invalid' at 'startingPosition'",
            "Member must satisfy enum value set: [LATEST, AT_TIMESTAMP, TRIM_HORIZON]",
        ],
    ),
    (queue(FunctionName="a:b:c:d"), ["Value 'a:b:c:d' at 'functionName'", matching(P_FN)]),
    (queue(FunctionName="fn\n"), ["Value 'fn\n' at 'functionName'", matching(P_FN)]),
    (queue(FunctionName="fn\u0661"), ["Value 'fn\u0661' at 'functionName'", matching(P_FN)]),
    (
        queue(FunctionName=f"arn:aws:lambda:{A}:function:{'a' * 100}"),
        [f"Value 'arn:aws:lambda:{A}:function:{'a' * 100}' at 'functionName'", at_most(140)],
    ),
    (to("queue"), ["Value 'queue' at 'eventSourceArn'", matching(P_ARN)]),
    (to(f"{QUEUE}\n"), [f"Value '{QUEUE}\n' at 'eventSourceArn'", matching(P_ARN)]),
    (
        stream(DestinationConfig=failing_to("nowhere")),
        ["Value 'nowhere' at 'destinationConfig.onFailure.destination'", matching(P_DEST)],
    ),
    (cluster(Topics=[]), ["Value '[]' at 'topics'", at_least(1)]),
    (cluster(Topics=["aa", "bb"]), ["Value '[aa, bb]' at 'topics'", at_most(1)]),
    (
        cluster(Topics=["a"]),
        [
            "Value '[a]' at 'topics'",
            f"Member must satisfy constraint: [{at_most(249)}, {at_least(1)}, {matching(P_TOPIC)}, {NOT_NULL}]",
        ],
    ),
    (
        queue(FunctionResponseTypes=["All"]),
        [
            "Value '[All]' at 'functionResponseTypes'",
            "Member must satisfy constraint: [Member must satisfy enum value set: [ReportBatchItemFailures], "
            f"{NOT_NULL}]",
        ],
    ),
    (
        queue(Tags={"team": "a!"}),
        [
            "Value '{team=a!}' at 'tags'",
            f"Map value must satisfy constraint: [{at_most(256)}, {at_least(0)}, {matching(P_TAG)}, {NOT_NULL}]",
        ],
    ),
    (
        queue(Tags={"": "a", "b": "c"}),
        [
            "Value '{=a, b=c}' at 'tags'",
            f"Map keys must satisfy constraint: [{at_most(128)}, {at_least(1)}, {matching(P_TAG)}, {NOT_NULL}]",
        ],
    ),
    (
        kafka(SelfManagedEventSource={"Endpoints": {"SERVERS": ["a:1"]}}),
        [
            "Value '{SERVERS=[a:1]}' at 'selfManagedEventSource.endpoints'",
            "Map keys must satisfy constraint: [Member must satisfy enum value set: [KAFKA_BOOTSTRAP_SERVERS], "
            f"{NOT_NULL}]",
        ],
    ),
    (
        kafka(SelfManagedEventSource={"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["a"]}}),
        [
            "Value '{KAFKA_BOOTSTRAP_SERVERS=[a]}' at 'selfManagedEventSource.endpoints'",
            f"Map value must satisfy constraint: [{at_most(10)}, {at_least(1)}, Member must satisfy constraint: "
            f"[{at_most(300)}, {at_least(1)}, {matching(P_EP)}, {NOT_NULL}], {NOT_NULL}]",
        ],
    ),
    (
        kafka(SelfManagedEventSource={"Endpoints": {}}),
        ["Value '{}' at 'selfManagedEventSource.endpoints'", at_least(1)],
    ),
    (kafka(SelfManagedEventSource={}), ["Value null at 'selfManagedEventSource.endpoints'", NOT_NULL]),
    (
        queue(FilterCriteria={"Filters": [{"Pattern": '{"body": ["a"]}'}, {}]}),
        ["Value null at 'filterCriteria.filters.2.member.pattern'", NOT_NULL],
    ),
    (
        kafka(SourceAccessConfigurations=[{"Type": "BASIC_AUTH", "URI": "a?"}]),
        ["Value 'a?' at 'sourceAccessConfigurations.1.member.uRI'", matching(r"[ a-zA-Z0-9-\/*:_+=.@-]*")],
    ),
    (
        queue(ScalingConfig={"MaximumConcurrency": 1}),
        ["Value '1' at 'scalingConfig.maximumConcurrency'", "Member must have value greater than or equal to 2"],
    ),
]


@pytest.mark.parametrize(("body", "texts"), FRAMEWORK, ids=[row[1][0][:60] for row in FRAMEWORK])
def test_the_framework_refuses_in_its_grammar(body: dict[str, Any], texts: list[str]) -> None:
    text = f"1 validation error detected: {texts[0]} failed to satisfy constraint: {texts[1]}"
    error = refusal(RULES_OF_CONTRACT.check_create, body)
    assert (error.code, error.status, error.body()) == ("ValidationException", 400, {"message": text})


def test_the_framework_reports_everything_at_once_and_in_the_order_of_the_contract() -> None:
    body = {"ScalingConfig": {"MaximumConcurrency": 0}, "EventSourceArn": QUEUE, "BatchSize": 0, "FunctionName": ""}
    error = refusal(RULES_OF_CONTRACT.check_create, body)
    assert error.message == (
        "4 validation errors detected: "
        f"Value '' at 'functionName' failed to satisfy constraint: {at_least(1)}; "
        f"Value '' at 'functionName' failed to satisfy constraint: {matching(P_FN)}; "
        "Value '0' at 'batchSize' failed to satisfy constraint: Member must have value greater than or equal to 1; "
        "Value '0' at 'scalingConfig.maximumConcurrency' failed to satisfy constraint: "
        "Member must have value greater than or equal to 2"
    )
    assert len(error.violations) == 4


def test_the_framework_comes_before_the_service() -> None:
    error = refusal(
        RULES_OF_CONTRACT.check_create, queue(StartingPosition="LATEST", MaximumBatchingWindowInSeconds=301)
    )
    assert error.code == "ValidationException"
    assert error.violations[1:] == ("StartingPosition is not valid for SQS event sources.",)


UNKNOWN = [
    (queue(BatchSzie=1), "Unknown member 'BatchSzie'. Did you mean 'BatchSize'?"),
    (queue(batchSize=1), "Unknown member 'batchSize'. Did you mean 'BatchSize'?"),
    (queue(Colour="red"), "Unknown member 'Colour'."),
    (
        queue(FilterCriteria={"Filter": []}),
        "Unknown member 'FilterCriteria.Filter'. Did you mean 'FilterCriteria.Filters'?",
    ),
    (
        kafka(SourceAccessConfigurations=[{"Type": "BASIC_AUTH", "URI": "a", "Uri": "a"}]),
        "Unknown member 'SourceAccessConfigurations[0].Uri'. Did you mean 'SourceAccessConfigurations[0].URI'?",
    ),
    (
        queue(Wat=1, BatchSzie=1),
        "Unknown member 'Wat'. Unknown member 'BatchSzie'. Did you mean 'BatchSize'?",
    ),
    (
        queue(KMSKeyArn="arn:aws:kms:..."),
        "'KMSKeyArn' is not supported by Headrace. "
        + contract()["x-not-supported"]["EventSourceMappings"]["members"]["KMSKeyArn"],
    ),
    (
        queue(ProvisionedPollerConfig={"PollerGroupName": "a"}),
        "'ProvisionedPollerConfig.PollerGroupName' is not supported by Headrace. "
        + contract()["x-not-supported"]["EventSourceMappings"]["members"]["ProvisionedPollerConfig.PollerGroupName"],
    ),
    (
        kafka(SourceAccessConfigurations=access("IAM_AUTH")),
        "SourceAccessConfigurations[0].Type 'IAM_AUTH' is not supported by Headrace. "
        + contract()["x-not-supported"]["EventSourceMappings"]["values"]["SourceAccessConfigurations.Type"]["IAM_AUTH"],
    ),
]


@pytest.mark.parametrize(("body", "text"), UNKNOWN, ids=[row[1][:40] for row in UNKNOWN])
def test_what_nobody_knows_is_refused_by_name(body: dict[str, Any], text: str) -> None:
    error = refusal(RULES_OF_CONTRACT.check_create, body)
    assert (error.code, error.body()) == ("ValidationException", {"message": text})


@pytest.mark.parametrize("name", contract()["x-not-supported"]["EventSourceMappings"]["members"])
def test_everything_that_is_not_supported_is_said_to_be(name: str) -> None:
    first, _, second = name.partition(".")
    body = queue(**{first: {second: {}} if second else {}})
    texts = [violation.text for violation in RULES_OF_CONTRACT.create_violations(body)]
    expected = NO_DESTINATION if name == "DestinationConfig.OnSuccess" else f"'{name}' is not supported by Headrace."
    assert texts[0].startswith(expected)


TYPES: list[tuple[Any, str]] = [
    ([], "The request body must be an object, but a list was given."),
    (None, "The request body must be an object, but null was given."),
    ("text", "The request body must be an object, but a string was given."),
    (queue(BatchSize="10"), "BatchSize must be an integer, but a string was given."),
    (queue(BatchSize=10.0), "BatchSize must be an integer, but the number 10.0 was given."),
    (queue(BatchSize=True), "BatchSize must be an integer, but true was given."),
    (queue(BatchSize=None), "BatchSize must be an integer, but null was given; leave it out instead."),
    (queue(BatchSize=float("inf")), "BatchSize must be an integer, but a number beyond all bounds was given."),
    (queue(Enabled="true"), "Enabled must be true or false, but a string was given."),
    (queue(FunctionName=1), "FunctionName must be a string, but the number 1 was given."),
    (queue(Tags={"a": 1}), "Tags.a must be a string, but the number 1 was given."),
    (queue(FilterCriteria=[]), "FilterCriteria must be an object, but a list was given."),
    (
        queue(FilterCriteria={"Filters": [{"Pattern": {"body": ["a"]}}]}),
        "FilterCriteria.Filters[0].Pattern must be a string, but an object was given.",
    ),
    (cluster(Topics="prices"), "Topics must be a list, but a string was given."),
    (
        kafka(SelfManagedEventSource={"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": "a:1"}}),
        "SelfManagedEventSource.Endpoints.KAFKA_BOOTSTRAP_SERVERS must be a list, but a string was given.",
    ),
    (
        stream(StartingPosition="AT_TIMESTAMP", StartingPositionTimestamp="2026-01-01"),
        "StartingPositionTimestamp must be a number, but a string was given.",
    ),
    (to("\ud800"), "The request has text that is no Unicode."),
]


@pytest.mark.parametrize(("body", "text"), TYPES, ids=[row[1][:50] for row in TYPES])
def test_the_wrong_json_type_is_no_question_of_constraints(body: Any, text: str) -> None:
    error = refusal(RULES_OF_CONTRACT.check_create, body)
    assert (error.code, error.status, error.message) == ("SerializationException", 400, text)


@pytest.mark.parametrize(
    "body",
    [
        queue(Tags={str(number): number for number in range(100_000)}),
        queue(**{f"Unknown{number}": number for number in range(100_000)}),
        queue(**{"U" * 1_000_000: 1}),
        queue(FunctionName="a" * 1_000_000),
        queue(BatchSize=10**5_000),
        cluster(Topics=[["deep"] * 1000] * 1000),
        queue(FilterCriteria={"Filters": [{"Pattern": 1}] * 100_000}),
    ],
    ids=["tags", "members", "name", "text", "number", "list", "filters"],
)
def test_a_huge_request_has_a_readable_refusal(body: dict[str, Any]) -> None:
    error = refusal(RULES_OF_CONTRACT.check_create, body)
    assert len(error.message) < 20_000
    assert len(error.violations) <= 100


def test_no_list_is_as_long_as_what_an_explanation_looks_at() -> None:
    lists = [one for name, one in COMPONENTS.items() if one.get("type") == "array" and not name.startswith("Reported")]
    assert all(one["maxItems"] < rules.MOST_VIOLATIONS for one in lists if "maxItems" in one)
    # A response, and a combination of what another schema bounds.
    unbounded = {one["title"] for one in lists if "maxItems" not in one}
    answers = {"EventSourceMappings", "FunctionConfigurations", "AliasConfigurations"}
    assert unbounded == {*answers, "VirtualHostsWithoutCredentials", "TagKeys"}


# ----------------------------------------------------------------------------------------------------------------------
# The other requests.
# ----------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "name",
    [
        "EventSourceArn",
        "StartingPosition",
        "StartingPositionTimestamp",
        "Topics",
        "Queues",
        "SelfManagedEventSource",
        "Tags",
    ],
)
def test_what_cannot_be_changed_is_refused_by_name(name: str) -> None:
    error = refusal(RULES_OF_CONTRACT.check_update, {name: "anything"})
    assert (error.code, error.message) == ("ValidationException", f"'{name}' cannot be changed by an update.")


@pytest.mark.parametrize(
    ("body", "code", "text"),
    [
        (
            {"BatchSize": 0},
            "ValidationException",
            "1 validation error detected: Value '0' at 'batchSize' failed to satisfy constraint: "
            "Member must have value greater than or equal to 1",
        ),
        ({"BatchSize": "1"}, "SerializationException", "BatchSize must be an integer, but a string was given."),
        ({"MaximumRecordAgeInSeconds": 59}, "InvalidParameterValueException", RECORD_AGE),
        ({"BatchSzie": 1}, "ValidationException", "Unknown member 'BatchSzie'. Did you mean 'BatchSize'?"),
    ],
)
def test_an_update_is_refused_by_itself(body: dict[str, Any], code: str, text: str) -> None:
    error = refusal(RULES_OF_CONTRACT.check_update, body)
    assert (error.code, error.message) == (code, text)


@pytest.mark.parametrize(
    "body", [{}, {"Enabled": False}, {"FilterCriteria": {}}, {"ScalingConfig": {}}, {"BatchSize": 10_000}]
)
def test_an_update_may_say(body: dict[str, Any]) -> None:
    RULES_OF_CONTRACT.check_update(body)


def test_a_listing_takes_its_parameters_as_text() -> None:
    for query in ({}, {"MaxItems": "10"}, {"MaxItems": 10_000}, {"FunctionName": "fn", "EventSourceArn": QUEUE}):
        RULES_OF_CONTRACT.check_list(query)
    # Signed URLs carry their signature in the query.
    RULES_OF_CONTRACT.check_list({"X-Amz-Signature": "abc"})


@pytest.mark.parametrize(
    ("query", "code", "text"),
    [
        (
            {"MaxItems": "0"},
            "ValidationException",
            "1 validation error detected: Value '0' at 'maxItems' failed to satisfy constraint: "
            "Member must have value greater than or equal to 1",
        ),
        ({"MaxItems": "ten"}, "SerializationException", "MaxItems must be an integer, but a string was given."),
        (
            {"EventSourceArn": "q"},
            "ValidationException",
            f"1 validation error detected: Value 'q' at 'eventSourceArn' failed to satisfy constraint: "
            f"{matching(P_ARN)}",
        ),
        (
            {"Functionname": "fn"},
            "ValidationException",
            "Unknown member 'Functionname'. Did you mean 'FunctionName'?",
        ),
    ],
)
def test_a_listing_is_refused(query: dict[str, Any], code: str, text: str) -> None:
    error = refusal(RULES_OF_CONTRACT.check_list, query)
    assert (error.code, error.message) == (code, text)


def test_an_identifier_has_36_characters() -> None:
    RULES_OF_CONTRACT.check_uuid("6e0f1c52-8a4b-4d3e-9f27-5b1c0a7d9e34")
    error = refusal(RULES_OF_CONTRACT.check_uuid, "abc")
    assert error.code == "ValidationException"
    assert (
        error.message
        == f"1 validation error detected: Value 'abc' at 'uUID' failed to satisfy constraint: {at_least(36)}"
    )


# ----------------------------------------------------------------------------------------------------------------------
# What the world is asked.
# ----------------------------------------------------------------------------------------------------------------------
FN = parse_function("fn", "us-east-1", "000000000000")
ASKED = [
    # 2
    (rules.function_missing(), "InvalidParameterValueException", 400, "message", "Function does not exist"),
    # 3
    (
        rules.mapping_missing(),
        "ResourceNotFoundException",
        404,
        "Message",
        "The resource you requested does not exist.",
    ),
    # 13
    (
        rules.queue_missing(),
        "InvalidParameterValueException",
        400,
        "message",
        "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. "
        "SQS Error Message: The specified queue does not exist.",
    ),
    # 14
    (rules.stream_missing(STREAM), "InvalidParameterValueException", 400, "message", f"Stream not found: {STREAM}"),
    # 15
    (
        rules.queue_denied(),
        "InvalidParameterValueException",
        400,
        "message",
        "The function execution role does not have permissions to call ReceiveMessage on SQS",
    ),
    # 16
    (
        rules.stream_denied(STREAM),
        "InvalidParameterValueException",
        400,
        "message",
        f"Cannot access stream {STREAM}. Please ensure the role can perform the GetRecords, GetShardIterator, "
        "DescribeStream, ListShards, and ListStreams Actions on your stream in IAM.",
    ),
    (
        rules.stream_denied(TABLE),
        "InvalidParameterValueException",
        400,
        "message",
        f"Cannot access stream {TABLE}. Please ensure the role can perform the GetRecords, GetShardIterator, "
        "DescribeStream, and ListStreams Actions on your stream in IAM.",
    ),
    # 24
    (
        rules.mapping_in_use("update"),
        "ResourceInUseException",
        400,
        "Message",
        "Cannot update the event source mapping because it is in use.",
    ),
    (
        rules.mapping_in_use("delete"),
        "ResourceInUseException",
        400,
        "Message",
        "Cannot delete the event source mapping because it is in use.",
    ),
    # 3.1
    (
        rules.already_exists(queue(), FN, "u-1"),
        "ResourceConflictException",
        409,
        "message",
        f'An event source mapping with SQS arn (" {QUEUE} ") and function (" fn ") already exists. '
        "Please update or delete the existing mapping with UUID u-1",
    ),
    *(
        (
            rules.already_exists(to(arn), FN, "u-1"),
            "ResourceConflictException",
            409,
            "message",
            f'The event source arn (" {arn} ") and function (" fn ") provided mapping already exists. '
            "Please update or delete the existing mapping with UUID u-1",
        )
        for arn in (STREAM, TABLE)
    ),
    (
        rules.already_exists(
            kafka(SelfManagedEventSource={"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["host:1000", "host:2000"]}}),
            FN,
            "u-1",
        ),
        "ResourceConflictException",
        409,
        "message",
        f'An event source mapping with event source ("host:1000,host:2000"), function ("{FN.arn}"), '
        'topics ("prices") already exists. Please update or delete the existing mapping with UUID u-1',
    ),
    (
        rules.already_exists(cluster(), FN, "u-1"),
        "ResourceConflictException",
        409,
        "message",
        f'An event source mapping with event source ("{CLUSTER}"), function ("{FN.arn}"), topics ("prices") '
        "already exists. Please update or delete the existing mapping with UUID u-1",
    ),
    (
        rules.already_exists(broker(), FN, "u-1"),
        "ResourceConflictException",
        409,
        "message",
        f'An event source mapping with event source ("{BROKER}"), function ("{FN.arn}"), queues ("invoices") '
        "already exists. Please update or delete the existing mapping with UUID u-1",
    ),
]


@pytest.mark.parametrize(("error", "code", "status", "key", "text"), ASKED, ids=[row[4][:50] for row in ASKED])
def test_answers_of_the_world_are_put_in_these_words(
    error: ApiError, code: str, status: int, key: str, text: str
) -> None:
    assert (error.code, error.status, error.body()) == (code, status, {"Type": "User", key: text})


def test_a_queue_hides_its_messages_as_long_as_the_function_may_work() -> None:
    rules.check_visibility(30, 30.0)
    error = refusal(rules.check_visibility, 30, 60.0)  # 12
    assert error.code == "InvalidParameterValueException"
    assert error.message == "Queue visibility timeout: 30 seconds is less than Function timeout: 60 seconds"


def servers(*names: str) -> dict[str, Any]:
    return {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": list(names)}}


CONFLICTS = [
    (queue(), queue(BatchSize=5), True),
    (queue(), to(FIFO), False),
    (stream(), stream(StartingPosition="TRIM_HORIZON"), True),
    (
        kafka(SelfManagedEventSource=servers("kafka:1000")),
        kafka(SelfManagedEventSource=servers("kafka:1000", "kafka:2000")),
        True,
    ),
    (
        kafka(SelfManagedEventSource=servers("Kafka:1000")),
        kafka(SelfManagedEventSource=servers("kafka:1000")),
        True,
    ),
    (kafka(SelfManagedEventSource=servers("a:1")), kafka(SelfManagedEventSource=servers("b:1")), False),
    (kafka(), kafka(Topics=["other"]), False),
    (kafka(), kafka(SelfManagedKafkaEventSourceConfig={"ConsumerGroupId": "other"}), True),
    (cluster(), cluster(Topics=["other"]), False),
    (cluster(), cluster(BatchSize=5), True),
    (broker(), broker(Queues=["other"]), False),
    (broker(), broker(SourceAccessConfigurations=access("BASIC_AUTH", "VIRTUAL_HOST")), False),
]


@pytest.mark.parametrize(("one", "other", "clash"), CONFLICTS)
def test_two_mappings_are_in_conflict(one: dict[str, Any], other: dict[str, Any], clash: bool) -> None:
    assert bool(rules.conflict_keys(one, FN.arn) & rules.conflict_keys(other, FN.arn)) is clash
    assert not rules.conflict_keys(one, FN.arn) & rules.conflict_keys(other, f"{FN.arn}:1")


def test_the_consumer_group_stays() -> None:
    group = {"SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": "mine"}}
    for given_, allowed in (({}, "u-1"), (group, "mine")):
        mapping = EventSourceMapping(
            "u-1", SourceKind.KAFKA, FN.arn, kafka(**given_), State.ENABLED, "USER_INITIATED", NOW
        )
        rules.check_consumer_group(mapping, {"BatchSize": 1})
        rules.check_consumer_group(mapping, {"SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": allowed}})
        change = {"SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": "other"}}
        error = refusal(rules.check_consumer_group, mapping, change)
        assert error.message == "SelfManagedKafkaEventSourceConfig.ConsumerGroupId cannot be changed by an update."


def test_an_update_replaces_members_as_a_whole_and_keeps_the_rest() -> None:
    before = queue(BatchSize=5, FilterCriteria=filtered('{"body": ["a"]}'), ScalingConfig={"MaximumConcurrency": 2})
    assert rules.merged(before, {"BatchSize": 6}) == {**before, "BatchSize": 6}
    assert rules.merged(before, {"FilterCriteria": {}, "ScalingConfig": {}}) == queue(BatchSize=5)
    assert rules.merged(before, {"FilterCriteria": {"Filters": []}}) == without(before, "FilterCriteria")
    # A limit can give way to provisioned pollers in one update.
    pollers = {"ProvisionedPollerConfig": {"MinimumPollers": 2}}
    RULES_OF_CONTRACT.check_merged(rules.merged(before, {"ScalingConfig": {}, **pollers}))
    assert rules.merged(stream(DestinationConfig=failing_to(QUEUE)), {"DestinationConfig": failing_to("")}) == stream()


def test_an_update_of_credentials_keeps_the_virtual_host() -> None:
    before = broker(SourceAccessConfigurations=access("BASIC_AUTH", "VIRTUAL_HOST"))
    fresh = [{"Type": "BASIC_AUTH", "URI": "fresh"}]
    after = rules.merged(before, {"SourceAccessConfigurations": fresh})
    assert after["SourceAccessConfigurations"] == [*fresh, *access("VIRTUAL_HOST")]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (queue(), SourceKind.SQS),
        (to(FIFO), SourceKind.SQS),
        (stream(), SourceKind.KINESIS),
        (table(), SourceKind.DYNAMODB),
        (cluster(), SourceKind.MSK),
        (kafka(), SourceKind.KAFKA),
        (broker(), SourceKind.ACTIVEMQ),
        (broker(SourceAccessConfigurations=access("BASIC_AUTH", "VIRTUAL_HOST")), SourceKind.RABBITMQ),
        ({"FunctionName": "fn"}, None),
        (to("arn:aws:sns:us-east-1:000000000000:topic"), None),
    ],
)
def test_the_kind_of_a_mapping(body: dict[str, Any], kind: SourceKind | None) -> None:
    assert rules.source_kind(body) is kind


# ----------------------------------------------------------------------------------------------------------------------
# Verdict and explanation are of one mind.
# ----------------------------------------------------------------------------------------------------------------------
EXAMPLES = contract()["components"]["examples"]


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name.startswith("Create")])
def test_every_example_is_accepted(name: str) -> None:
    RULES_OF_CONTRACT.check_create(EXAMPLES[name]["value"])
    assert RULES_OF_CONTRACT.explain_create(EXAMPLES[name]["value"]) == []


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name.startswith("Update")])
def test_every_example_of_an_update_is_accepted(name: str) -> None:
    RULES_OF_CONTRACT.check_update(EXAMPLES[name]["value"])
    assert RULES_OF_CONTRACT.explain_update(EXAMPLES[name]["value"]) == []


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    # Python's `$` would let a final newline through.
    if isinstance(instance, str) and not re.search(pattern.removesuffix("$") + r"\Z", instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


def oracle(component: str) -> Any:
    """A validator that shares nothing with the one under test but the contract."""
    validator = jsonschema.validators.extend(jsonschema.Draft4Validator, {"pattern": _pattern})
    schema = {"$ref": f"#/components/schemas/{component}", "components": {"schemas": COMPONENTS}}
    return validator(schema)


CREATE, UPDATE = oracle("CreateEventSourceMappingRequest"), oracle("UpdateEventSourceMappingRequest")

#: Values that patterns let through, by the name of the schema; for the others the schema says enough.
TEXTS: dict[str, list[str]] = {
    "KinesisStreamArn": [STREAM, f"{STREAM}/consumer/me:1767225600"],
    "DynamoDBStreamArn": [TABLE],
    "SqsQueueArn": [QUEUE],
    "SqsFifoQueueArn": [FIFO],
    "MskClusterArn": [CLUSTER],
    "MqBrokerArn": [BROKER],
    "KafkaEndpoint": ["kafka:9092", "10.0.0.1:1"],
    "Topic": ["prices", "a.b_c-d"],
    "Queue": ["q", "any thing\n"],
    "FunctionName": ["fn", "a" * 64, "fn:1", f"{'a' * 70}:$LATEST", f"arn:aws:lambda:{A}:function:fn:live"],
    "SourceAccessUri": [SECRET, "/vhost"],
    "ConsumerGroupId": ["group"],
    "Destination": ["", "kafka://given-up", "kafka://prices", f"arn:aws:sns:{A}:t", "arn:aws:s3:::bucket"],
    "StreamDestination": ["", QUEUE, "arn:aws:s3:::bucket"],
    "FilterPattern": ['{"body": ["a"]}', '{"dynamodb": {"a": [1]}}', "{}", "no pattern"],
    "TagValue": ["", "é 1"],
}
# fmt: off
STRAY: st.SearchStrategy[Any] = st.sampled_from([
    None, True, 0, 1, -1, 2, 10, 11, 59, 60, 1000, 1001, 10_001, 604_801, 1.0, 1.5, 1e300, 2**70,
    "", "x", "fn\n", "a" * 65, "a" * 300, "AT_TIMESTAMP", "LATEST", "VIRTUAL_HOST", "BASIC_AUTH", "KafkaMetrics",
    "kafka://prices", QUEUE, FIFO, STREAM, TABLE, CLUSTER, BROKER, f"arn:aws:sns:{A}:t", f"{QUEUE}\n", "\u0661",
    [], {}, [1], ["x"], ["prices"], ["a", "b"], {"x": 1}, {"Type": "VIRTUAL_HOST", "URI": "x"}, [[]], [{}], [None],
])
# fmt: on


def resolved(schema: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else ""
    return (name, COMPONENTS[name]) if name else ("", schema)


def valid(reference: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """Values that a schema takes by itself: `not` and what only the server checks may still refuse them."""
    name, schema = resolved(reference)
    if name in TEXTS:
        return st.sampled_from(TEXTS[name])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    match schema["type"]:
        case "boolean":
            return st.booleans()
        case "integer":
            low, high = schema["minimum"], schema["maximum"]
            return st.sampled_from([low, high, min(low + 1, high)]) | st.integers(low, high)
        case "number":
            return st.sampled_from([0, 1.5, NOW, NOW + 1, schema["maximum"]])
        case "array":
            return st.lists(valid(schema["items"]), min_size=schema["minItems"], max_size=min(schema["maxItems"], 3))
        case "object" if "properties" in schema:
            required = schema.get("required", [])
            fields = {member: valid(one) for member, one in schema["properties"].items()}
            return st.fixed_dictionaries(
                {member: fields[member] for member in required},
                optional={member: one for member, one in fields.items() if member not in required},
            )
        case _:
            return st.dictionaries(
                st.sampled_from(["team", "", "a!"]), valid(schema["additionalProperties"]), max_size=2
            )


VARIANTS = [resolved(reference)[1] for reference in COMPONENTS["CreateEventSourceMappingRequest"]["anyOf"]]
MEMBERS = [(name, one) for variant in VARIANTS for name, one in variant["properties"].items()]


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a document."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, member in members:
        yield (*path, step)
        yield from places(member, (*path, step))


@st.composite
def mutated(draw: st.DrawFn, bodies: st.SearchStrategy[dict[str, Any]]) -> Any:
    """A request with up to three things done to it: a member dropped, borrowed from elsewhere, unknown, or replaced."""
    body = copy.deepcopy(draw(bodies))
    for _ in range(draw(st.integers(0, 3))):
        everywhere = list(places(body))
        path = draw(st.sampled_from(everywhere)) if everywhere else ()
        holder: Any = body
        for step in path[:-1]:
            holder = holder[step]
        match draw(st.sampled_from(["drop", "borrow", "unknown", "replace", "replace"])):
            case "drop" if path:
                del holder[path[-1]]
            case "borrow":
                name, schema = draw(st.sampled_from(MEMBERS))
                body[name] = copy.deepcopy(draw(valid(schema)))
            case "unknown" if isinstance(holder, dict):
                holder[draw(st.sampled_from(["BatchSzie", "URI", "KMSKeyArn", "OnSuccess", "x"]))] = copy.deepcopy(
                    draw(STRAY)
                )
            case "replace" if path:
                holder[path[-1]] = copy.deepcopy(draw(STRAY))
    return body


#: What the explanation finds although the contract, which cannot know, says yes.
BEYOND = {"timestamp in the future", "pollers upside down", "destination is the source", "no filter pattern"}


def is_beyond(violation: Violation) -> bool:
    return violation.rule in BEYOND or (violation.path == ("Tags",) and "Map keys" in violation.text)


def agree(verdict: bool, found: list[Violation]) -> None:
    if verdict:
        assert all(is_beyond(violation) for violation in found), found
    else:
        assert any(not is_beyond(violation) for violation in found), found
    assert FALLBACK.name not in {violation.rule for violation in found}, found
    assert found == sorted(found, key=lambda violation: violation.rank)


MANY = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


@MANY
@given(mutated(st.sampled_from(VARIANTS).flatmap(valid)))
def test_verdict_and_explanation_of_a_create_agree(body: Any) -> None:
    verdict = CREATE.is_valid(body)
    found = RULES_OF_CONTRACT.explain_create(body)
    agree(verdict, found)
    assert RULES_OF_CONTRACT.create_violations(body) == found
    if found:
        assert refusal(RULES_OF_CONTRACT.check_create, body).violations[0] == found[0].text
    else:
        RULES_OF_CONTRACT.check_create(body)


@MANY
@given(mutated(valid({"$ref": "#/components/schemas/UpdateEventSourceMappingRequest"})))
def test_verdict_and_explanation_of_an_update_agree(body: Any) -> None:
    found = RULES_OF_CONTRACT.explain_update(body)
    agree(UPDATE.is_valid(body), found)
    assert RULES_OF_CONTRACT.update_violations(body) == found


@MANY
@given(
    st.sampled_from(VARIANTS).flatmap(valid), valid({"$ref": "#/components/schemas/UpdateEventSourceMappingRequest"})
)
def test_verdict_and_explanation_of_what_an_update_makes_agree(before: dict[str, Any], body: dict[str, Any]) -> None:
    after = rules.merged(before, body)
    agree(CREATE.is_valid(after), RULES_OF_CONTRACT.explain_create(after))


@pytest.mark.parametrize("variant", [variant["title"] for variant in VARIANTS])
@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_what_a_variant_takes_is_taken_and_has_the_kind_of_the_variant(variant: str, data: st.DataObject) -> None:
    body = data.draw(valid(COMPONENTS[variant]))
    if oracle(variant).is_valid(body):
        assert all(is_beyond(violation) for violation in RULES_OF_CONTRACT.create_violations(body))
        kinds = {"sqs-fifo": "sqs", "self-managed-kafka": "selfmanagedkafka", "rabbitmq": "activemq"}
        kind = rules.source_kind(body)
        assert kind is not None
        source = COMPONENTS[variant]["x-source"]
        assert kind.value.lower().replace("rabbitmq", "activemq") == kinds.get(source, source)

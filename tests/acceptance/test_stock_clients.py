"""The programs that people have already, against a real server on one endpoint: boto3, the AWS CLI, Terraform's
sequence of calls, and the typed client. Each takes a mapping through its whole life and has messages delivered."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError
from serve_lab import (
    ACCOUNT,
    BIN,
    REGION,
    Headrace,
    clean_environment,
    functions_table,
    queue_arn,
    read_journal,
    state_of,
    until,
)

from headrace.client import AsyncClient, Client, InvalidRequest, ResourceConflictException, ResourceNotFoundException
from headrace_client.models import ScalingConfig, SqsQueueMapping, UpdateEventSourceMappingRequest

FUNCTION = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function"
STREAM = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/clicks"
TABLE = f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/clicks/stream/2026-01-01T00:00:00.000"
KAFKA = {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["kafka.example.com:9092"]}}
Clients = Callable[..., Any]


@pytest.fixture
def sqs(stage: tuple[Headrace, Path], clients: Clients) -> Any:
    return clients("sqs", stage[0].url)


@pytest.fixture
def functions(stage: tuple[Headrace, Path], clients: Clients) -> Any:
    """Lambda, as boto3 sees it. Requests go out as they are: what is refused, is refused by the server."""
    return clients("lambda", stage[0].url, parameter_validation=False)


@pytest.fixture
def queue(sqs: Any, name: str) -> Iterator[str]:
    """The URL of a new queue."""
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    yield url
    sqs.delete_queue(QueueUrl=url)


def settled(functions: Any, uuid: str, state: str) -> dict[str, Any]:
    """The mapping, once it is in this state."""
    until(lambda: state_of(functions, uuid) == state, state)
    found: dict[str, Any] = functions.get_event_source_mapping(UUID=uuid)
    return found


def gone(functions: Any, uuid: str) -> bool:
    """Whether the mapping does not exist any more; until then only Deleting may be seen."""
    state = state_of(functions, uuid)
    assert state in ("Deleting", None)
    return state is None


def refusal(call: Callable[..., Any], **arguments: Any) -> tuple[int, str, str] | None:
    """Status, code and message with which a call is refused; None when it is not."""
    try:
        call(**arguments)
    except ClientError as error:
        said = error.response["Error"]
        return error.response["ResponseMetadata"]["HTTPStatusCode"], said["Code"], said["Message"]
    return None


def waiting(sqs: Any, queue: str) -> int:
    """How many messages of a queue can be received."""
    name = "ApproximateNumberOfMessages"
    return int(sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=[name])["Attributes"][name])


def handled(stage: tuple[Headrace, Path], bodies: set[str], *by: str) -> bool:
    """Whether all these messages were handled by these functions, or else by `journal`."""
    by = by or ("journal",)
    return bodies <= {entry["body"] for entry in read_journal(stage[1]) if entry["function"] in by}


# boto3


def test_a_mapping_lives_with_boto3(stage: tuple[Headrace, Path], sqs: Any, functions: Any, queue: str) -> None:
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    before = datetime.now(UTC)
    created = functions.create_event_source_mapping(FunctionName="journal", EventSourceArn=arn)
    uuid = created["UUID"]

    assert created.pop("ResponseMetadata")["HTTPStatusCode"] == 202
    assert abs((created.pop("LastModified") - before).total_seconds()) < 10
    assert created == {
        "UUID": uuid,
        "BatchSize": 10,
        "MaximumBatchingWindowInSeconds": 0,
        "EventSourceArn": arn,
        "FunctionArn": f"{FUNCTION}:journal",
        "State": "Creating",
        "StateTransitionReason": "USER_INITIATED",
        "FunctionResponseTypes": [],
        "EventSourceMappingArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:event-source-mapping:{uuid}",
    }

    enabled = settled(functions, uuid, "Enabled")
    assert {name: enabled[name] for name in created} == {**created, "State": "Enabled"}

    bodies = {f"{uuid4()}" for _ in range(25)}
    for body in bodies:
        sqs.send_message(QueueUrl=queue, MessageBody=body)
    until(lambda: handled(stage, bodies), "every message handled")

    # Nothing is delivered while disabled, and what waits is delivered when enabled.
    disabling = functions.update_event_source_mapping(UUID=uuid, Enabled=False)
    assert (disabling["State"], disabling["ResponseMetadata"]["HTTPStatusCode"]) == ("Disabling", 202)
    settled(functions, uuid, "Disabled")
    sqs.send_message(QueueUrl=queue, MessageBody=f"while disabled {uuid}")
    # A long poll that was under way may still take it, and gives it back at once.
    until(lambda: waiting(sqs, queue) == 1, "the message waiting")
    assert not handled(stage, {f"while disabled {uuid}"})
    assert functions.update_event_source_mapping(UUID=uuid, Enabled=True)["State"] == "Enabling"
    settled(functions, uuid, "Enabled")
    until(lambda: handled(stage, {f"while disabled {uuid}"}), "delivered after enabling")

    deleting = functions.delete_event_source_mapping(UUID=uuid)
    assert deleting["ResponseMetadata"]["HTTPStatusCode"] == 202
    assert {name: deleting[name] for name in created} == {**created, "State": "Deleting"}
    until(lambda: gone(functions, uuid), "gone")


UPDATES: list[dict[str, Any]] = [
    {"FunctionName": "f01"},
    {"BatchSize": 7},
    {"MaximumBatchingWindowInSeconds": 1, "BatchSize": 50},
    {"FunctionResponseTypes": ["ReportBatchItemFailures"]},
    {"FilterCriteria": {"Filters": [{"Pattern": '{"body": [{"prefix": "flow"}]}'}]}},
    {"FilterCriteria": {"Filters": [{"Pattern": '{"body": [{"suffix": "on"}]}'}]}},
    {"ScalingConfig": {"MaximumConcurrency": 3}},
    {"MetricsConfig": {"Metrics": ["EventCount"]}},
    {"ScalingConfig": {}, "ProvisionedPollerConfig": {"MinimumPollers": 2, "MaximumPollers": 4}},
    {"Enabled": False},
    {"BatchSize": 5},
    {"Enabled": True, "MaximumBatchingWindowInSeconds": 0},
    {"FunctionResponseTypes": [], "FilterCriteria": {}, "MetricsConfig": {"Metrics": []}},
]


VOLATILE = ("ResponseMetadata", "LastModified")
#: Members of an update that are for other sources, or that this Headrace does not have.
NOT_FOR_QUEUES = {
    "UUID",
    *("ParallelizationFactor", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds", "MaximumRetryAttempts"),
    *("TumblingWindowInSeconds", "DestinationConfig", "SourceAccessConfigurations", "LoggingConfig", "KMSKeyArn"),
    *("AmazonManagedKafkaEventSourceConfig", "SelfManagedKafkaEventSourceConfig", "DocumentDBEventSourceConfig"),
}


def test_every_field_of_a_queues_mapping_is_updated_while_records_flow(
    stage: tuple[Headrace, Path], clients: Clients, functions: Any, queue: str, name: str
) -> None:
    updatable = functions.meta.service_model.operation_model("UpdateEventSourceMapping").input_shape.members
    assert {member for update in UPDATES for member in update} == set(updatable) - NOT_FOR_QUEUES
    uuid = functions.create_event_source_mapping(FunctionName="f00", EventSourceArn=queue_arn(name))["UUID"]
    shown = settled(functions, uuid, "Enabled")

    with Flow(clients("sqs", stage[0].url), queue, uuid) as flow:
        for update in UPDATES:
            before = flow.sent
            expected, wanted = updated(shown, update)
            answer = functions.update_event_source_mapping(UUID=uuid, **update)
            assert {key: answer[key] for key in answer if key not in VOLATILE} == expected
            assert answer["LastModified"] >= shown["LastModified"]
            shown = settled(functions, uuid, wanted)
            assert {key: shown[key] for key in shown if key not in VOLATILE} == {**expected, "State": wanted}
            handled_then = len(read_journal(stage[1]))
            until(lambda before=before: flow.sent > before + 5, "messages sent")
            # Disabled means that no invocation starts any more.
            assert wanted == "Enabled" or len(read_journal(stage[1])) == handled_then
    assert flow.sent > 50
    until(lambda: handled(stage, flow.bodies, "f00", "f01"), "every message handled")

    entries = [entry for entry in read_journal(stage[1]) if entry["body"] in flow.bodies]
    assert len(entries) == flow.sent  # each once: a change of options splits no batch and loses no message
    assert {entry["function"] for entry in entries} <= {"f00", "f01"}


def updated(shown: dict[str, Any], update: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """What the answer to an update shows of a mapping that was shown so, and the state in which it ends."""
    expected = {key: value for key, value in shown.items() if key not in VOLATILE}
    for member, value in update.items():
        if member == "FunctionName":
            expected["FunctionArn"] = f"{FUNCTION}:{value}"
        elif member in ("FilterCriteria", "ScalingConfig") and not value:
            expected.pop(member)
        elif member != "Enabled":
            expected[member] = value
    wanted = "Enabled" if update.get("Enabled", shown["State"] == "Enabled") else "Disabled"
    expected["State"] = "Updating" if shown["State"] == wanted else wanted.replace("ed", "ing")
    return expected, wanted


class Flow:
    """Sends messages all the time, until it is left."""

    def __init__(self, sqs: Any, queue: str, name: str) -> None:
        self._sqs = sqs
        self._queue = queue
        self._name = name
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._send)
        self.sent = 0

    @property
    def bodies(self) -> set[str]:
        return {f"flow {self._name} {number} goes on" for number in range(self.sent)}

    def _send(self) -> None:
        while not self._left.wait(0.005):
            self._sqs.send_message(QueueUrl=self._queue, MessageBody=f"flow {self._name} {self.sent} goes on")
            self.sent += 1

    def __enter__(self) -> Flow:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._thread.join()


def test_an_update_takes_effect_on_what_is_delivered(
    stage: tuple[Headrace, Path], sqs: Any, functions: Any, queue: str, name: str
) -> None:
    pattern = json.dumps({"body": [{"suffix": "wanted"}]})
    uuid = functions.create_event_source_mapping(FunctionName="f02", EventSourceArn=queue_arn(name))["UUID"]
    settled(functions, uuid, "Enabled")
    functions.update_event_source_mapping(UUID=uuid, FilterCriteria={"Filters": [{"Pattern": pattern}]}, BatchSize=1)
    settled(functions, uuid, "Enabled")
    for number in range(10):
        sqs.send_message(QueueUrl=queue, MessageBody=f"{uuid} {number} {'wanted' if number % 2 else 'not'}")
    until(lambda: handled(stage, {f"{uuid} {number} wanted" for number in (1, 3, 5, 7, 9)}, "f02"), "handled")
    until(lambda: stage[0].mappings()[uuid]["Counters"]["filtered"] == 5, "five filtered")

    mine = [entry for entry in read_journal(stage[1]) if entry["body"].startswith(uuid)]
    assert len(mine) == len({entry["request"] for entry in mine}) == 5


def test_the_paginator_lists_every_mapping_once(functions: Any, sqs: Any) -> None:
    names = [f"page-{number}" for number in range(10)]
    queues = [sqs.create_queue(QueueName=name)["QueueUrl"] for name in names]
    made = [
        functions.create_event_source_mapping(
            FunctionName=f"f{number:02}", EventSourceArn=queue_arn(name), Enabled=False
        )["UUID"]
        for number in range(12)
        for name in names
    ]
    paginator = functions.get_paginator("list_event_source_mappings")

    def listed(**how: Any) -> list[list[str]]:
        return [
            [mapping["UUID"] for mapping in page["EventSourceMappings"] if mapping["UUID"] in set(made)]
            for page in paginator.paginate(**how)
        ]

    pages = listed()
    assert len(pages) > 1
    assert max(map(len, pages)) <= 100
    assert [uuid for page in pages for uuid in page] == made
    assert [uuid for page in listed(PaginationConfig={"PageSize": 7}) for uuid in page] == made
    assert [uuid for page in listed(FunctionName="f03") for uuid in page] == made[30:40]
    assert [uuid for page in listed(EventSourceArn=queue_arn("page-4")) for uuid in page] == made[4::10]
    assert listed(EventSourceArn=queue_arn("page-4"), FunctionName=f"{FUNCTION}:f03") == [[made[34]]]
    assert listed(FunctionName="nobody-made-this") == [[]]
    limited = paginator.paginate(PaginationConfig={"MaxItems": 5, "PageSize": 2}).build_full_result()
    assert len(limited["EventSourceMappings"]) == 5

    for uuid in made:
        functions.delete_event_source_mapping(UUID=uuid)
    until(lambda: not any(listed()), "all deleted")
    for queue in queues:
        sqs.delete_queue(QueueUrl=queue)


INVALID, VALIDATION = "InvalidParameterValueException", "ValidationException"
WITHOUT_SOURCE = {"EventSourceArn": None}
FILTER = "Invalid filter pattern definition."
REFUSED: list[tuple[str, dict[str, Any], str, str]] = [
    ("no source", WITHOUT_SOURCE, INVALID, "Unrecognized event source."),
    ("no source comes before no function", {**WITHOUT_SOURCE, "FunctionName": "nobody"}, INVALID,
     "Unrecognized event source."),
    ("no function", {"FunctionName": "nobody"}, INVALID, "Function does not exist"),
    ("no such version", {"FunctionName": "journal:7"}, INVALID, "Function does not exist"),
    ("another account's function", {"FunctionName": f"arn:aws:lambda:{REGION}:111111111111:function:journal"}, INVALID,
     "Function does not exist"),
    ("on success", {"DestinationConfig": {"OnSuccess": {"Destination": queue_arn("q")}}}, INVALID,
     "Unsupported DestinationConfig parameter for given event source mapping type."),
    ("stream without position", {"EventSourceArn": STREAM}, INVALID,
     "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: "
     "Member must not be null."),
    ("no such position", {"EventSourceArn": STREAM, "StartingPosition": "invalid"}, VALIDATION,
     "1 validation error detected: Value 'invalid' at 'startingPosition' failed to satisfy constraint: "
     "Member must satisfy enum value set: [LATEST, AT_TIMESTAMP, TRIM_HORIZON]"),
    ("position by time on a table", {"EventSourceArn": TABLE, "StartingPosition": "AT_TIMESTAMP",
     "StartingPositionTimestamp": 1741010400}, INVALID, f"Unsupported starting position for arn type: {TABLE}"),
    ("position on a queue", {"StartingPosition": "LATEST"}, INVALID,
     "StartingPosition is not valid for SQS event sources."),
    ("large batch without window", {"BatchSize": 11}, INVALID,
     "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10"),
    ("window on a FIFO queue", {"EventSourceArn": queue_arn("q.fifo"), "MaximumBatchingWindowInSeconds": 5,
     "BatchSize": 100}, INVALID, "Batching window is not supported for FIFO queues"),
    ("no such queue", {"EventSourceArn": queue_arn("nowhere")}, INVALID,
     "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. "
     "SQS Error Message: The specified queue does not exist."),
    ("hidden too shortly", {"EventSourceArn": queue_arn("brief")}, INVALID,
     "Queue visibility timeout: 1 seconds is less than Function timeout: 2 seconds"),
    ("age between", {"EventSourceArn": STREAM, "StartingPosition": "LATEST", "MaximumRecordAgeInSeconds": 59}, INVALID,
     "MaximumRecordAgeInSeconds must be either -1 (forever) or between 60 and 604800 (inclusive)"),
    ("a stream's option on a queue", {"ParallelizationFactor": 2}, INVALID,
     "Unsupported 'parallelizationFactor' parameter for given event source mapping type."),
    ("self-managed Kafka without access", {**WITHOUT_SOURCE, "SelfManagedEventSource": KAFKA, "Topics": ["clicks"]},
     INVALID, "Required 'sourceAccessConfigurations' parameter is missing."),
    *((f"filter {pattern}", {"FilterCriteria": {"Filters": [{"Pattern": pattern}]}}, INVALID, FILTER)
      for pattern in ("null", "simple string", '{"eventSource": "aws:sqs"}', '{"eventSource": []}', "{")),
    ("no batch", {"BatchSize": 0}, VALIDATION,
     "1 validation error detected: Value '0' at 'batchSize' failed to satisfy constraint: "
     "Member must have value greater than or equal to 1"),
    ("two things", {"BatchSize": 10001, "MaximumBatchingWindowInSeconds": 301}, VALIDATION,
     "2 validation errors detected: Value '10001' at 'batchSize' failed to satisfy constraint: "
     "Member must have value less than or equal to 10000; "
     "Value '301' at 'maximumBatchingWindowInSeconds' failed to satisfy constraint: "
     "Member must have value less than or equal to 300"),
    ("long bare name", {"FunctionName": "a" * 65}, INVALID,
     f"1 validation error detected: Value '{'a' * 65}' at 'functionName' failed to satisfy constraint: "
     "Member must have length less than or equal to 64"),
]  # fmt: skip


@pytest.mark.parametrize(("request_", "code", "message"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refusals_read_as_in_the_cloud(
    sqs: Any, functions: Any, queue: str, name: str, request_: dict[str, Any], code: str, message: str
) -> None:
    sqs.create_queue(QueueName="brief", Attributes={"VisibilityTimeout": "1"})
    request = {"FunctionName": "journal", "EventSourceArn": queue_arn(name), **request_}
    with pytest.raises(ClientError) as refused:
        functions.create_event_source_mapping(**{key: value for key, value in request.items() if value is not None})

    assert refused.value.response["Error"]["Code"] == code
    assert refused.value.response["Error"]["Message"] == message
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert refused.value.response["ResponseMetadata"]["RequestId"]
    assert refused.value.response.get("Type", "User") == "User"


def test_a_second_mapping_of_the_same_two_is_a_conflict(functions: Any, queue: str, name: str) -> None:
    arn = queue_arn(name)
    uuid = functions.create_event_source_mapping(FunctionName="f04", EventSourceArn=arn, Enabled=False)["UUID"]
    other = functions.create_event_source_mapping(FunctionName="f05", EventSourceArn=arn, Enabled=False)["UUID"]
    message = (
        f'An event source mapping with SQS arn (" {arn} ") and function (" f04 ") already exists. '
        f"Please update or delete the existing mapping with UUID {uuid}"
    )

    with pytest.raises(functions.exceptions.ResourceConflictException) as again:
        functions.create_event_source_mapping(FunctionName=f"{FUNCTION}:f04", EventSourceArn=arn)
    with pytest.raises(functions.exceptions.ResourceConflictException) as moved:
        functions.update_event_source_mapping(UUID=other, FunctionName="f04")

    for conflict in (again.value.response, moved.value.response):
        assert conflict["Error"]["Message"] == message
        assert conflict["ResponseMetadata"]["HTTPStatusCode"] == 409


@pytest.mark.parametrize("operation", ["get", "update", "delete"])
def test_an_unknown_mapping_is_not_found(functions: Any, operation: str) -> None:
    with pytest.raises(functions.exceptions.ResourceNotFoundException) as missing:
        getattr(functions, f"{operation}_event_source_mapping")(UUID=str(uuid4()))

    assert missing.value.response["Error"]["Message"] == "The resource you requested does not exist."
    assert missing.value.response["ResponseMetadata"]["HTTPStatusCode"] == 404


def test_a_mapping_that_changes_is_in_use(headrace: Callable[..., Headrace], clients: Clients, tmp_path: Path) -> None:
    """A change waits for the batch in flight; until then its state is seen and no other change is taken."""
    journal = tmp_path / "journal"
    table = functions_table(tmp_path / "functions.toml", journal, 20, hold="journal.hold")
    server = headrace("--functions", table, "--data-dir", ":memory:")
    sqs, functions = clients("sqs", server.url), clients("lambda", server.url)
    queue = sqs.create_queue(QueueName="held")["QueueUrl"]
    uuid = functions.create_event_source_mapping(FunctionName="hold", EventSourceArn=queue_arn("held"))["UUID"]
    settled(functions, uuid, "Enabled")
    sqs.send_message(QueueUrl=queue, MessageBody="hold on")
    until(lambda: read_journal(journal), "a batch in flight")

    assert functions.update_event_source_mapping(UUID=uuid, BatchSize=3)["State"] == "Updating"
    assert functions.get_event_source_mapping(UUID=uuid)["State"] == "Updating"
    for change in ("update", "delete"):
        with pytest.raises(functions.exceptions.ResourceInUseException) as in_use:
            getattr(functions, f"{change}_event_source_mapping")(UUID=uuid)
        assert in_use.value.response["Error"]["Message"] == (
            f"Cannot {change} the event source mapping because it is in use."
        )
        assert in_use.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    Path(f"{journal}.go").touch()
    settled(functions, uuid, "Enabled")
    until(lambda: server.mappings()[uuid]["Counters"]["deleted"] == 1, "settled")


def test_too_many_requests_are_refused_with_a_time_to_wait(headrace: Callable[..., Headrace], clients: Clients) -> None:
    server = headrace("--data-dir", ":memory:", "--no-services", "--max-requests-per-second", "2")
    functions = clients("lambda", server.url)

    def until_refused() -> None:
        for _ in range(20):
            functions.list_event_source_mappings()

    with pytest.raises(functions.exceptions.TooManyRequestsException) as refused:
        until_refused()

    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 429
    assert refused.value.response["ResponseMetadata"]["HTTPHeaders"]["retry-after"] == "1"
    assert refused.value.response["Reason"] == "CallerRateLimitExceeded"


def test_boto3_has_no_waiter_for_mappings(functions: Any) -> None:
    """So there is none to be tried. Should there be one some day, it belongs here."""
    assert not [waiter for waiter in functions.waiter_names if "mapping" in waiter]


# Terraform


def test_terraforms_sequence_of_calls(functions: Any, sqs: Any, queue: str, name: str) -> None:
    """What `aws_lambda_event_source_mapping` of the AWS provider sends, and the only answers that it accepts."""

    def wait(pending: set[str], target: set[str]) -> dict[str, Any]:
        deadline = time.monotonic() + 20
        while True:
            found: dict[str, Any] = functions.get_event_source_mapping(UUID=uuid)
            if found["State"] in target:
                return found
            assert found["State"] in pending
            assert time.monotonic() < deadline

    def update(**changed: Any) -> dict[str, Any]:
        functions.update_event_source_mapping(UUID=uuid, **changed)
        return wait({"Disabling", "Enabling", "Updating"}, {"Enabled", "Disabled"})

    created = functions.create_event_source_mapping(
        Enabled=True,
        FunctionName=f"{FUNCTION}:f06",
        EventSourceArn=queue_arn(name),
        ScalingConfig={"MaximumConcurrency": 5},
        FilterCriteria={"Filters": [{"Pattern": '{"body": {"a": [1]}}'}]},
        Tags={"team": "mill"},
    )
    uuid = created["UUID"]
    read = wait({"Creating", "Enabling", "Disabling"}, {"Enabled", "Disabled"})

    # What it keeps as computed values has to be there; what the cloud does not show of a queue has not.
    assert read["State"] == "Enabled"
    assert read["EventSourceMappingArn"].startswith(f"arn:aws:lambda:{REGION}:{ACCOUNT}:event-source-mapping:")
    assert (read["BatchSize"], read["MaximumBatchingWindowInSeconds"], read["FunctionResponseTypes"]) == (10, 0, [])
    assert read["FunctionArn"] == f"{FUNCTION}:f06"
    assert isinstance(read["LastModified"], datetime)
    # ListTags is a later part of the API: until it is there, it is refused in a form that the provider can show.
    refused = refusal(functions.list_tags, Resource=read["EventSourceMappingArn"])
    assert refused is None or refused[:2] == (404, "UnknownOperationException")

    assert update(BatchSize=5)["BatchSize"] == 5
    assert update(Enabled=False)["State"] == "Disabled"
    assert update(Enabled=True)["State"] == "Enabled"
    assert update(FunctionName=f"{FUNCTION}:f07")["FunctionArn"] == f"{FUNCTION}:f07"
    assert "FilterCriteria" not in update(FilterCriteria={})
    assert "ScalingConfig" not in update(ScalingConfig={})

    assert functions.delete_event_source_mapping(UUID=uuid)["State"] == "Deleting"
    until(lambda: gone(functions, uuid), "gone")


# The AWS CLI


@pytest.fixture
def aws(stage: tuple[Headrace, Path]) -> Callable[..., subprocess.CompletedProcess[str]]:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        # The first version of the CLI has endpoints of its own for SQS, which only this option overrules.
        endpoint = ("--endpoint-url", stage[0].url) if arguments[0] == "sqs" else ()
        return subprocess.run(
            [str(BIN / "aws"), *arguments, *endpoint],
            env=clean_environment(AWS_ENDPOINT_URL=stage[0].url, AWS_PAGER=""),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_a_mapping_lives_with_the_aws_cli(
    stage: tuple[Headrace, Path], aws: Callable[..., subprocess.CompletedProcess[str]], name: str, tmp_path: Path
) -> None:
    def answer(*arguments: str) -> Any:
        done = aws(*arguments)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "null")

    queue = answer("sqs", "create-queue", "--queue-name", name, "--attributes", "VisibilityTimeout=5")["QueueUrl"]
    skeleton = tmp_path / "create.json"
    skeleton.write_text(
        json.dumps(
            {
                "EventSourceArn": queue_arn(name),
                "FunctionName": "f08",
                "BatchSize": 2,
                "FilterCriteria": {"Filters": [{"Pattern": '{"body": {"weight": [{"numeric": [">", 2]}]}}'}]},
            }
        )
    )
    created = answer("lambda", "create-event-source-mapping", "--cli-input-json", f"file://{skeleton}")
    uuid = created["UUID"]
    assert (created["State"], created["BatchSize"]) == ("Creating", 2)
    got = until(
        lambda: (
            found
            if (found := answer("lambda", "get-event-source-mapping", "--uuid", uuid))["State"] == "Enabled"
            else None
        ),
        "enabled",
    )
    assert got["FilterCriteria"]["Filters"][0]["Pattern"] == '{"body": {"weight": [{"numeric": [">", 2]}]}}'
    for weight in (1, 3):
        body = json.dumps({"weight": weight, "name": name})
        answer("sqs", "send-message", "--queue-url", queue, "--message-body", body)
    until(lambda: handled(stage, {json.dumps({"weight": 3, "name": name})}, "f08"), "handled")
    assert not handled(stage, {json.dumps({"weight": 1, "name": name})}, "f08")

    query = f"EventSourceMappings[?UUID=='{uuid}'].State"
    assert answer("lambda", "list-event-source-mappings", "--function-name", "f08", "--query", query) == ["Enabled"]
    updated = answer("lambda", "update-event-source-mapping", "--uuid", uuid, "--no-enabled", "--batch-size", "4")
    assert (updated["State"], updated["BatchSize"]) == ("Disabling", 4)
    until(lambda: answer("lambda", "get-event-source-mapping", "--uuid", uuid)["State"] == "Disabled", "disabled")
    assert answer("lambda", "delete-event-source-mapping", "--uuid", uuid)["State"] == "Deleting"


def test_the_aws_cli_shows_errors_and_fails(aws: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    #: What an error of a service is to the CLI: 254 in its second version, 255 in its first.
    failed = 255 if aws("--version").stdout.startswith("aws-cli/1.") else 254
    missing = str(uuid4())

    done = aws("lambda", "get-event-source-mapping", "--uuid", missing)
    assert done.returncode == failed
    assert done.stderr.strip() == (
        "An error occurred (ResourceNotFoundException) when calling the GetEventSourceMapping operation: "
        "The resource you requested does not exist."
    )
    arn = queue_arn("nowhere")
    done = aws("lambda", "create-event-source-mapping", "--function-name", "nobody", "--event-source-arn", arn)
    assert done.returncode == failed
    assert done.stderr.strip() == (
        "An error occurred (InvalidParameterValueException) when calling the CreateEventSourceMapping operation: "
        "Function does not exist"
    )


# The typed client


def test_a_mapping_lives_with_the_typed_client(stage: tuple[Headrace, Path], sqs: Any, queue: str, name: str) -> None:
    with Client(stage[0].url, validate=True) as client:
        request = SqsQueueMapping(function_name="f09", event_source_arn=queue_arn(name), batch_size=3)
        created = client.create(request)
        assert (created.state, created.batch_size, created.function_arn) == ("Creating", 3, f"{FUNCTION}:f09")
        uuid = str(created.uuid)
        until(lambda: client.get(uuid).state == "Enabled", "enabled")
        bodies = {f"{uuid} {number}" for number in range(4)}
        for body in bodies:
            sqs.send_message(QueueUrl=queue, MessageBody=body)
        until(lambda: handled(stage, bodies, "f09"), "handled")

        with pytest.raises(ResourceConflictException) as conflict:
            client.create(request)
        assert conflict.value.status == 409
        assert conflict.value.request_id
        with pytest.raises(InvalidRequest, match="BatchSize"):
            client.create(SqsQueueMapping(function_name="f10", event_source_arn=queue_arn(name), batch_size=11))

        change = UpdateEventSourceMappingRequest(scaling_config=ScalingConfig(maximum_concurrency=2))
        assert client.update(uuid, change).state == "Updating"
        until(lambda: client.get(uuid).state == "Enabled", "enabled")
        assert client.get(uuid).to_dict()["ScalingConfig"] == {"MaximumConcurrency": 2}
        assert [str(one.uuid) for one in client.iterate(event_source_arn=queue_arn(name), page_size=1)] == [uuid]
        assert client.delete(uuid).state == "Deleting"

        def is_gone() -> bool:
            try:
                client.get(uuid)
            except ResourceNotFoundException as error:
                return error.status == 404
            return False

        until(is_gone, "gone")


async def test_a_mapping_lives_with_the_asynchronous_client(
    stage: tuple[Headrace, Path], sqs: Any, queue: str, name: str
) -> None:
    async with AsyncClient(stage[0].url) as client:
        created = await client.create(SqsQueueMapping(function_name="f11", event_source_arn=queue_arn(name)))
        uuid = str(created.uuid)
        sqs.send_message(QueueUrl=queue, MessageBody=uuid)
        until(lambda: handled(stage, {uuid}, "f11"), "handled")
        assert (await client.get(uuid)).state == "Enabled"
        change = UpdateEventSourceMappingRequest(enabled=False)
        assert (await client.update(uuid, change)).state == "Disabling"
        assert uuid in [str(one.uuid) async for one in client.iterate(page_size=2)]
        until(lambda: stage[0].mappings()[uuid]["State"] == "Disabled", "disabled")
        assert (await client.delete(uuid)).state == "Deleting"
        until(lambda: uuid not in stage[0].mappings(), "gone")
        with pytest.raises(ResourceNotFoundException):
            await client.get(uuid)

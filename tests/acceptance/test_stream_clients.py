"""Stock clients and the mappings of streams, against a real server with its embedded services behind the same port."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from serve_lab import (
    ACCOUNT,
    BIN,
    REGION,
    Headrace,
    clean_environment,
    functions_table,
    new_stream,
    queue_arn,
    read_journal,
    state_of,
    until,
)

Clients = Callable[..., Any]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Headrace, Path]]:
    """A server with a function that handles every record of a stream and one that handles none, and their journal."""
    place = tmp_path_factory.mktemp("stage")
    journal = place / "journal"
    table = functions_table(place / "functions.toml", journal, keep="streams.handler", fail="streams.fail")
    server = Headrace("--data-dir", place / "data", "--functions", table, directory=place)
    yield server, journal
    server.kill()


@pytest.fixture
def aws(stage: tuple[Headrace, Path], clients: Clients) -> Clients:
    """Clients of the one endpoint."""
    return lambda service: clients(service, stage[0].url)


def kept(stage: tuple[Headrace, Path], source: str) -> list[dict[str, Any]]:
    """The records of a source that its function has written down."""
    records = (entry["record"] for entry in read_journal(stage[1]))
    return [record for record in records if record["eventSourceARN"] == source]


def data_of(stage: tuple[Headrace, Path], source: str) -> list[str]:
    return [base64.b64decode(record["kinesis"]["data"]).decode() for record in kept(stage, source)]


def new_table(dynamodb: Any, name: str) -> str:
    """Make a table; the ARN of its stream."""
    arn: str = dynamodb.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )["TableDescription"]["LatestStreamArn"]
    return arn


def test_a_table_from_its_creation_to_its_last_change(stage: tuple[Headrace, Path], aws: Clients, name: str) -> None:
    """LATEST begins with the answer to Create: what is written before the first read is not lost."""
    dynamodb, functions = aws("dynamodb"), aws("lambda")
    arn = new_table(dynamodb, name)
    dynamodb.put_item(TableName=name, Item={"id": {"S": "early"}})
    uuid = functions.create_event_source_mapping(FunctionName="keep", EventSourceArn=arn, StartingPosition="LATEST")[
        "UUID"
    ]
    first, second = {"id": {"S": "a"}, "n": {"N": "1"}}, {"id": {"S": "a"}, "n": {"N": "2"}}
    dynamodb.put_item(TableName=name, Item=first)
    dynamodb.update_item(
        TableName=name,
        Key={"id": {"S": "a"}},
        UpdateExpression="SET n = :n",
        ExpressionAttributeValues={":n": {"N": "2"}},
    )
    dynamodb.delete_item(TableName=name, Key={"id": {"S": "a"}})

    records = until(lambda: found if len(found := kept(stage, arn)) >= 3 else None, "three changes")
    assert [record["eventName"] for record in records] == ["INSERT", "MODIFY", "REMOVE"]
    changes = [record["dynamodb"] for record in records]
    assert [change["Keys"] for change in changes] == 3 * [{"id": {"S": "a"}}]
    assert [change.get("OldImage") for change in changes] == [None, first, second]
    assert [change.get("NewImage") for change in changes] == [first, second, None]
    assert {change["StreamViewType"] for change in changes} == {"NEW_AND_OLD_IMAGES"}
    numbers = [int(change["SequenceNumber"]) for change in changes]
    assert numbers == sorted(numbers)
    shown = functions.get_event_source_mapping(UUID=uuid)
    assert (shown["EventSourceArn"], shown["StartingPosition"], shown["LastProcessingResult"]) == (arn, "LATEST", "OK")


def test_latest_begins_with_the_creation_of_the_mapping(stage: tuple[Headrace, Path], aws: Clients, name: str) -> None:
    kinesis, functions = aws("kinesis"), aws("lambda")
    arn = new_stream(kinesis, name)
    kinesis.put_record(StreamName=name, Data=b"early", PartitionKey="p")
    functions.create_event_source_mapping(FunctionName="keep", EventSourceArn=arn, StartingPosition="LATEST")
    for word in (b"one", b"two", b"three"):
        kinesis.put_record(StreamName=name, Data=word, PartitionKey="p")

    until(lambda: len(kept(stage, arn)) >= 3, "three records")
    assert data_of(stage, arn) == ["one", "two", "three"]


def test_a_disabled_mapping_goes_on_where_it_stopped(stage: tuple[Headrace, Path], aws: Clients, name: str) -> None:
    kinesis, functions = aws("kinesis"), aws("lambda")
    arn = new_stream(kinesis, name, 2)

    def shown() -> dict[str, Any]:
        found: dict[str, Any] = functions.get_event_source_mapping(UUID=uuid)
        return found

    def put(*words: str) -> None:
        records = [{"Data": word.encode(), "PartitionKey": word} for word in words]
        kinesis.put_records(StreamName=name, Records=records)

    put("a", "b", "c", "d")
    uuid = functions.create_event_source_mapping(
        FunctionName="keep", EventSourceArn=arn, StartingPosition="TRIM_HORIZON"
    )["UUID"]
    until(lambda: len(kept(stage, arn)) >= 4, "four records")
    until(lambda: shown()["LastProcessingResult"] == "OK", "a result")
    assert (shown()["State"], shown()["StateTransitionReason"]) == ("Enabled", "User action")

    # Five times over, so that each of the records has a chance of being skipped or sent again.
    words = list("abcd")
    for time in range(5):
        functions.update_event_source_mapping(UUID=uuid, Enabled=False)
        until(lambda: shown()["State"] == "Disabled", "disabled")
        more = [f"{letter}{time}" for letter in "efgh"]
        words.extend(more)
        put(*more)
        assert not set(more) & set(data_of(stage, arn))
        functions.update_event_source_mapping(UUID=uuid, Enabled=True)
        until(lambda: set(words) <= set(data_of(stage, arn)), "the records of the meantime")
    assert sorted(data_of(stage, arn)) == sorted(words)
    assert (shown()["LastProcessingResult"], shown()["StateTransitionReason"]) == ("OK", "User action")


def test_failures_are_shown(aws: Clients, name: str) -> None:
    """The last result, and that a notice cannot be delivered, because there is no such queue."""
    kinesis, functions = aws("kinesis"), aws("lambda")
    arn = new_stream(kinesis, name)

    def shown() -> dict[str, Any]:
        found: dict[str, Any] = functions.get_event_source_mapping(UUID=uuid)
        return found

    created = functions.create_event_source_mapping(
        FunctionName="fail", EventSourceArn=arn, StartingPosition="TRIM_HORIZON", MaximumRetryAttempts=0,
        DestinationConfig={"OnFailure": {"Destination": queue_arn(name)}},
    )  # fmt: skip
    uuid = created["UUID"]
    assert (created["State"], created["StateTransitionReason"]) == ("Creating", "User action")
    assert created["LastProcessingResult"] == "No records processed"
    kinesis.put_record(StreamName=name, Data=b"click", PartitionKey="p")

    until(lambda: shown()["StateTransitionReason"] != "User action", "trouble")
    troubled = shown()
    assert troubled["LastProcessingResult"] == "PROBLEM: Function call failed"
    assert troubled["StateTransitionReason"].startswith(f"PROBLEM: OnFailure destination: the queue {name}: ")
    assert troubled["State"] == "Enabled"
    functions.update_event_source_mapping(UUID=uuid, Enabled=False)
    until(lambda: shown()["State"] == "Disabled", "disabled, though a notice waits")
    assert shown()["StateTransitionReason"] == "User action"


def test_a_mapping_of_a_stream_lives_with_the_aws_cli(stage: tuple[Headrace, Path], name: str, tmp_path: Path) -> None:
    def answer(*arguments: str) -> Any:
        done = subprocess.run(
            [str(BIN / "aws"), *arguments],
            env=clean_environment(AWS_ENDPOINT_URL=stage[0].url, AWS_PAGER=""),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "null")

    def shown() -> Any:
        return answer("lambda", "get-event-source-mapping", "--uuid", uuid)

    answer("kinesis", "create-stream", "--stream-name", name, "--shard-count", "1")
    arn = answer("kinesis", "describe-stream-summary", "--stream-name", name)["StreamDescriptionSummary"]["StreamARN"]
    created = answer(
        *("lambda", "create-event-source-mapping", "--function-name", "keep", "--event-source-arn", arn),
        *("--starting-position", "TRIM_HORIZON", "--batch-size", "10", "--maximum-retry-attempts", "2"),
        *("--parallelization-factor", "2", "--bisect-batch-on-function-error", "--maximum-record-age-in-seconds", "60"),
        *("--function-response-types", "ReportBatchItemFailures"),
        *("--destination-config", f"OnFailure={{Destination={queue_arn(name)}}}"),
    )
    uuid = created["UUID"]
    said = {
        "EventSourceArn": arn,
        "FunctionArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:keep",
        "StartingPosition": "TRIM_HORIZON",
        "BatchSize": 10,
        "MaximumRetryAttempts": 2,
        "ParallelizationFactor": 2,
        "BisectBatchOnFunctionError": True,
        "MaximumRecordAgeInSeconds": 60,
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
        "DestinationConfig": {"OnFailure": {"Destination": queue_arn(name)}},
    }
    assert said.items() <= created.items()
    words = tmp_path / "words"
    words.write_bytes(b"click")
    answer("kinesis", "put-record", "--stream-name", name, "--partition-key", "p", "--data", f"file://{words}")
    until(lambda: kept(stage, arn), "handled")
    got = until(lambda: found if (found := shown())["LastProcessingResult"] == "OK" else None, "the result")
    assert {**said, "State": "Enabled"}.items() <= got.items()
    assert answer("lambda", "delete-event-source-mapping", "--uuid", uuid)["State"] == "Deleting"


def test_mappings_of_one_stream_do_not_hinder_one_another(
    stage: tuple[Headrace, Path], aws: Clients, name: str
) -> None:
    """One function fails for ever; another one reads the same shard to its end."""
    kinesis, functions = aws("kinesis"), aws("lambda")
    arn = new_stream(kinesis, name)
    uuids = [
        functions.create_event_source_mapping(
            FunctionName=function, EventSourceArn=arn, StartingPosition="TRIM_HORIZON", BatchSize=1
        )["UUID"]
        for function in ("fail", "keep")
    ]
    words = [f"word {number}" for number in range(20)]
    for word in words:
        kinesis.put_record(StreamName=name, Data=word.encode(), PartitionKey="p")

    until(lambda: len(kept(stage, arn)) >= 20, "twenty records")
    assert data_of(stage, arn) == words
    failing = until(lambda: stage[0].mappings()[uuids[0]]["Counters"]["failed"], "a failure")
    assert failing >= 1
    functions.delete_event_source_mapping(UUID=uuids[0])
    # It waits between two attempts; that does not hold up its end.
    until(lambda: state_of(functions, uuids[0]) is None, "gone")

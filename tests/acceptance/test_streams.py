"""Streams from end to end: the server as a process, its embedded services, stock clients."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from serve_lab import ACCOUNT, REGION, Headrace, client, functions_table, queue_arn, read_journal, state_of, until

Clients = Callable[..., Any]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A server with a function that handles everything and one that handles nothing, and their journal."""
    place = tmp_path_factory.mktemp("streams")
    journal = place / "journal"
    table = functions_table(place / "functions.toml", journal, keep="streams.handler", fail="streams.fail")
    server = Headrace("--data-dir", ":memory:", "--functions", table, directory=place)
    yield server, journal
    server.kill()


@pytest.fixture
def server(stage: tuple[Headrace, Path]) -> Headrace:
    return stage[0]


@pytest.fixture
def aws(server: Headrace, clients: Clients) -> Clients:
    """Clients of the services behind the server."""
    return lambda service, **config: clients(service, server.url, **config)


def stream(kinesis: Any, name: str, shards: int = 1) -> str:
    """A new stream's ARN."""
    kinesis.create_stream(StreamName=name, ShardCount=shards)
    described = lambda: kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]  # noqa: E731
    until(lambda: described()["StreamStatus"] == "ACTIVE", "a stream")
    return str(described()["StreamARN"])


def mapped(functions: Any, function: str, source: str, **settings: Any) -> str:
    """A mapping, once it is enabled."""
    request = {"FunctionName": function, "EventSourceArn": source, "StartingPosition": "TRIM_HORIZON", **settings}
    uuid: str = functions.create_event_source_mapping(**request)["UUID"]
    until(lambda: state_of(functions, uuid) == "Enabled", "enabled")
    return uuid


def kept(journal: Path, source: str) -> list[dict[str, Any]]:
    """The records of a source that its function has written down."""
    records = (entry["record"] for entry in read_journal(journal))
    return [record for record in records if record["eventSourceARN"] == source]


def test_records_of_a_stream_reach_the_function(stage: tuple[Headrace, Path], aws: Clients, name: str) -> None:
    _, journal = stage
    kinesis = aws("kinesis")
    arn = stream(kinesis, name, shards=2)
    uuid = mapped(aws("lambda"), "keep", arn, StartingPosition="LATEST")
    for letter in "abcdef":  # keys of both shards
        kinesis.put_record(StreamName=name, Data=f"click {letter}".encode(), PartitionKey=letter)

    records = until(lambda: found if len(found := kept(journal, arn)) == 6 else None, "six records")
    data = {base64.b64decode(record["kinesis"]["data"]).decode() for record in records}
    assert data == {f"click {letter}" for letter in "abcdef"}
    assert len({record["eventID"].partition(":")[0] for record in records}) == 2
    assert {record["invokeIdentityArn"] for record in records} == {f"arn:aws:iam::{ACCOUNT}:role/headrace"}
    counters = stage[0].mappings()[uuid]["Counters"]
    assert (counters["polled"], counters["discarded"]) == (6, 0)


def test_changes_of_a_table_reach_the_function(stage: tuple[Headrace, Path], aws: Clients, name: str) -> None:
    _, journal = stage
    dynamodb = aws("dynamodb")
    arn = dynamodb.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )["TableDescription"]["LatestStreamArn"]
    mapped(aws("lambda"), "keep", arn)
    dynamodb.put_item(TableName=name, Item={"id": {"S": "a"}, "n": {"N": "1"}})
    dynamodb.put_item(TableName=name, Item={"id": {"S": "a"}, "n": {"N": "2"}})
    dynamodb.delete_item(TableName=name, Key={"id": {"S": "a"}})

    records = until(lambda: found if len(found := kept(journal, arn)) == 3 else None, "three changes")
    assert [record["eventName"] for record in records] == ["INSERT", "MODIFY", "REMOVE"]


def notices_of(queue: str, sqs: Any) -> Any:
    messages = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=1).get("Messages", [])
    return [json.loads(message["Body"]) for message in messages]


def objects_in(s3: Any, bucket: str) -> Any:
    return s3.list_objects_v2(Bucket=bucket).get("Contents", [])


def test_what_is_given_up_is_documented_at_each_kind_of_destination(server: Headrace, aws: Clients, name: str) -> None:
    kinesis, functions, sqs, sns = aws("kinesis"), aws("lambda"), aws("sqs"), aws("sns")
    s3 = aws("s3", s3={"addressing_style": "path"})
    direct, behind = (sqs.create_queue(QueueName=f"{name}-{kind}")["QueueUrl"] for kind in ("direct", "behind"))
    topic = sns.create_topic(Name=name)["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue_arn(f"{name}-behind"))
    s3.create_bucket(Bucket=name)
    uuids = {}
    for destination in (queue_arn(f"{name}-direct"), topic, f"arn:aws:s3:::{name}"):
        kind = destination.split(":")[2]
        arn = stream(kinesis, f"{name}-{kind}")
        uuids[kind] = mapped(
            functions, "fail", arn, MaximumRetryAttempts=0,
            DestinationConfig={"OnFailure": {"Destination": destination}},
        )  # fmt: skip
        kinesis.put_record(StreamName=f"{name}-{kind}", Data=b"click", PartitionKey="p")

    (told,) = until(lambda: notices_of(direct, sqs), "a message")
    (envelope,) = until(lambda: notices_of(behind, sqs), "a notification")
    (listed,) = until(lambda: objects_in(s3, name), "an object")

    assert list(told) == ["requestContext", "responseContext", "version", "timestamp", "KinesisBatchInfo"]
    assert told["requestContext"]["condition"] == "RetryAttemptsExhausted"
    assert told["requestContext"]["approximateInvokeCount"] == 1
    assert told["KinesisBatchInfo"]["streamArn"] == f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/{name}-sqs"
    assert json.loads(envelope["Message"])["KinesisBatchInfo"]["streamArn"].endswith(f"stream/{name}-sns")
    assert listed["Key"].startswith(f"aws/lambda/{uuids['s3']}/shardId-000000000000/20")
    document = json.loads(s3.get_object(Bucket=name, Key=listed["Key"])["Body"].read())
    (record,) = json.loads(document["payload"])["Records"]
    assert base64.b64decode(record["kinesis"]["data"]) == b"click"
    for uuid in uuids.values():
        server.event("notified", mapping=uuid, records=1)
        assert server.mappings()[uuid]["Counters"]["notified"] == 1


def test_a_shard_waits_for_its_destination_and_says_so(stage: tuple[Headrace, Path], aws: Clients, name: str) -> None:
    server, _ = stage
    kinesis, functions, sqs = aws("kinesis"), aws("lambda"), aws("sqs")
    arn = stream(kinesis, name)
    destination = {"OnFailure": {"Destination": queue_arn(name)}}
    uuid = mapped(functions, "fail", arn, MaximumRetryAttempts=0, DestinationConfig=destination)
    kinesis.put_record(StreamName=name, Data=b"click", PartitionKey="p")

    refused = server.event("notify_error", mapping=uuid)
    assert refused["destination"] == queue_arn(name)
    assert f"the queue {name}: GetQueueUrl: " in refused["reason"]
    assert until(lambda: server.mappings()[uuid]["Counters"]["trouble"], "trouble")
    queue = sqs.create_queue(QueueName=name)["QueueUrl"]

    assert until(lambda: notices_of(queue, sqs), "a message", 30)
    until(lambda: server.mappings()[uuid]["Counters"]["trouble"] is None, "no trouble")


@pytest.mark.parametrize("reads", ["5", None])
def test_streams_may_be_at_an_endpoint_of_their_own(
    headrace: Callable[..., Headrace], server: Headrace, aws: Clients, name: str, tmp_path: Path, reads: str | None
) -> None:
    """That of another server's services, here: writes to it come unheard."""
    kinesis = aws("kinesis")
    arn = stream(kinesis, name)
    table = functions_table(tmp_path / "functions.toml", tmp_path / "journal", keep="streams.handler")
    reader = headrace(
        *("--data-dir", ":memory:", "--no-services", "--functions", table),
        *(() if reads is None else ("--stream-reads-per-second", reads)),
        environment={"AWS_ENDPOINT_URL_KINESIS": server.event("services_ready")["url"]},
    )
    functions = client("lambda", reader.url)
    mapped(functions, "keep", arn)
    functions.close()
    kinesis.put_record(StreamName=name, Data=b"click", PartitionKey="p")

    until(lambda: kept(tmp_path / "journal", arn), "a record")
    assert reader.event("endpoint_named")["service"] == "kinesis"

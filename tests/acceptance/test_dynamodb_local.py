"""A table in DynamoDB Local, and the server as a process: from LATEST on, over kills, to the end of a shard."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from brokers import Server
from serve_lab import Headrace, functions_table, read_journal, state_of, until

pytestmark = pytest.mark.broker("dynamodb-local")

Start = Callable[[], Headrace]


@pytest.fixture
def start(headrace: Callable[..., Headrace], dynamodb_local: Server, tmp_path: Path) -> Start:
    """Starts Headrace with the same data and functions again and again."""
    table = functions_table(tmp_path / "functions.toml", tmp_path / "journal", keep="streams.handler")
    endpoint = {"AWS_ENDPOINT_URL_DYNAMODB": dynamodb_local.endpoint_url}
    return lambda: headrace("--data-dir", tmp_path / "data", "--functions", table, environment=endpoint)


@pytest.fixture
def dynamodb(clients: Callable[..., Any], dynamodb_local: Server) -> Any:
    return clients("dynamodb", dynamodb_local.endpoint_url)


@pytest.fixture
def table(dynamodb: Any) -> Iterator[str]:
    name = f"t{uuid4().hex}"
    dynamodb.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )
    yield name
    dynamodb.delete_table(TableName=name)


def test_changes_reach_the_function_over_kills(
    start: Start, clients: Callable[..., Any], dynamodb: Any, table: str, tmp_path: Path
) -> None:
    def put(*ids: str) -> None:
        for id in ids:
            dynamodb.put_item(TableName=table, Item={"id": {"S": id}, "raw": {"B": b"\x00\xff"}})

    def seen() -> list[str]:
        return [entry["record"]["dynamodb"]["Keys"]["id"]["S"] for entry in read_journal(tmp_path / "journal")]

    put("before the mapping")
    # Its own region is none that the API takes: a mapping names a table of DynamoDB Local in any other.
    arn = dynamodb.describe_table(TableName=table)["Table"]["LatestStreamArn"].replace(":ddblocal:", ":us-east-1:")
    server = start()
    functions = clients("lambda", server.url)
    mapping = {"FunctionName": "keep", "EventSourceArn": arn, "StartingPosition": "LATEST"}
    uuid = functions.create_event_source_mapping(**mapping)["UUID"]
    until(lambda: state_of(functions, uuid) == "Enabled", "enabled")
    server.signal(signal.SIGKILL)
    server.wait()
    # The place where the mapping starts was kept when it was made, not when it is first read.
    put("a", "b")
    server = start()
    until(lambda: seen() == ["a", "b"], "two changes")
    counted = lambda: server.mappings()[uuid]["Counters"]["processed"]  # noqa: E731
    until(lambda: counted() == 2, "counted")
    server.stop()
    put("c")
    server = start()
    until(lambda: seen() == ["a", "b", "c"], "the third")
    dynamodb.update_table(TableName=table, StreamSpecification={"StreamEnabled": False})
    server.event("shard_ended", seconds=60)

    assert seen() == ["a", "b", "c"]
    record = read_journal(tmp_path / "journal")[-1]["record"]
    assert record["dynamodb"]["NewImage"] == {"id": {"S": "c"}, "raw": {"B": "AP8="}}
    assert (record["eventSourceARN"], record["awsRegion"]) == (arn, "us-east-1")

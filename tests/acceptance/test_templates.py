"""`headrace serve --template`: what a SAM template asks for is there, works, follows the template, and stays."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brokers import ACCOUNT, REGION
from serve_lab import Headrace, until

from headrace import cli, templates
from headrace.aws_sdk import AwsClients
from headrace.endpoints import Endpoint

served = pytest.mark.skipif(
    "--template" not in inspect.getsource(cli), reason="`headrace serve` does not take --template yet"
)

TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: {Type: String, AllowedValues: [dev, prod]}
Globals:
  Function: {Runtime: python3.11, Handler: app.handler, Timeout: 10}
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties: {QueueName: !Sub "${Stage}-orders", VisibilityTimeout: 60}
  Items:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: !Sub "${Stage}-items"
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      BillingMode: PAY_PER_REQUEST
      StreamSpecification: {StreamViewType: NEW_IMAGE}
  Clicks:
    Type: AWS::Kinesis::Stream
    Properties: {Name: !Sub "${Stage}-clicks", ShardCount: 1}
  Settle:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: !Sub "${Stage}-settle"
      CodeUri: ./settle
      Environment: {Variables: {JOURNAL: !Ref Journal}}
      Events:
        FromOrders: {Type: SQS, Properties: {Queue: !GetAtt Orders.Arn, BatchSize: 5}}
        FromItems: {Type: DynamoDB, Properties: {Stream: !GetAtt Items.StreamArn, StartingPosition: TRIM_HORIZON}}
        FromClicks: {Type: Kinesis, Properties: {Stream: !GetAtt Clicks.Arn, StartingPosition: TRIM_HORIZON}}
        Web: {Type: Api, Properties: {Path: /, Method: get}}
"""
HANDLER = """
import json, os

def handler(event, context):
    with open(os.environ["JOURNAL"], "a") as journal:
        for record in event["Records"]:
            journal.write(json.dumps([WORD, record.get("eventSource")]) + "\\n")
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a template and a function."""
    text = TEMPLATE.replace("Stage: {Type", "Journal: {Type: String}\n  Stage: {Type")
    (tmp_path / "template.yaml").write_text(text)
    (tmp_path / "settle").mkdir()
    (tmp_path / "settle" / "app.py").write_text(f"WORD = 'first'\n{HANDLER}")
    return tmp_path


def arguments(place: Path) -> list[str]:
    return [
        *("--template", "template.yaml", "--data-dir", str(place / "data")),
        *("--parameter", "Stage=dev", "--parameter", f"Journal={place / 'journal'}"),
    ]


def journal(place: Path) -> list[tuple[str, str]]:
    path = place / "journal"
    text = path.read_text() if path.exists() else ""
    return [tuple(json.loads(line)) for line in text[: text.rfind("\n") + 1].splitlines()]


def mappings(functions: Any) -> dict[str, dict[str, Any]]:
    """The mappings by what they read."""
    found = functions.list_event_source_mappings()["EventSourceMappings"]
    return {one["EventSourceArn"].split(":")[2]: one for one in found}


def are_enabled(functions: Any) -> bool:
    found = mappings(functions)
    return len(found) == 3 and all(one["State"] == "Enabled" for one in found.values())


@served
def test_a_template_is_served(headrace: Callable[..., Headrace], clients: Callable[..., Any], place: Path) -> None:
    server = headrace(*arguments(place))
    sqs, kinesis, dynamodb, functions = (
        clients(service, server.url) for service in ("sqs", "kinesis", "dynamodb", "lambda")
    )
    until(lambda: are_enabled(functions), "three mappings", 60)

    url = sqs.get_queue_url(QueueName="dev-orders")["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="one")
    kinesis.put_record(StreamName="dev-clicks", Data=b"two", PartitionKey="a")
    dynamodb.put_item(TableName="dev-items", Item={"id": {"S": "three"}})

    sources = {"aws:sqs", "aws:kinesis", "aws:dynamodb"}
    until(lambda: {source for _, source in journal(place)} >= sources, "a batch of each source", 60)
    assert mappings(functions)["sqs"]["BatchSize"] == 5
    # Its code is where it was, and is watched there.
    (place / "settle" / "app.py").write_text(f"WORD = 'second'\n{HANDLER}")

    def is_new() -> bool:
        sqs.send_message(QueueUrl=url, MessageBody="again")
        return any(word == "second" for word, _ in journal(place))

    until(is_new, "the new code", 60)


@served
def test_a_second_run_applies_the_differences(
    headrace: Callable[..., Headrace], clients: Callable[..., Any], place: Path
) -> None:
    first = headrace(*arguments(place))
    functions = clients("lambda", first.url)
    until(lambda: are_enabled(functions), "three mappings", 60)
    before = mappings(functions)
    assert first.stop() == 0

    text = (place / "template.yaml").read_text().replace("BatchSize: 5", "BatchSize: 7")
    (place / "template.yaml").write_text(text.replace("Timeout: 10", "Timeout: 20"))
    second = headrace(*arguments(place))
    functions = clients("lambda", second.url)
    until(lambda: mappings(functions)["sqs"]["BatchSize"] == 7, "the mapping's new size", 60)

    assert functions.get_function_configuration(FunctionName="dev-settle")["Timeout"] == 20
    assert mappings(functions)["sqs"]["UUID"] == before["sqs"]["UUID"]
    # The embedded services have forgotten the queue, and it is there again.
    clients("sqs", second.url).get_queue_url(QueueName="dev-orders")


@served
def test_what_is_wrong_is_told_with_its_place_before_anything_starts(
    headrace: Callable[..., Headrace], place: Path
) -> None:
    server = headrace(*(argument.replace("Stage=dev", "Stage=test") for argument in arguments(place)))

    assert server.wait() == 1
    assert "template.yaml:5: Parameter Stage: 'test' is not one of dev, prod" in "\n".join(server.err)


SOURCES = """
Resources:
  Ship: {Type: AWS::Lambda::Function, Properties: {PackageType: Image, Code: {ImageUri: x}, FunctionName: ship}}
  Orders: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 60}}
  Clicks: {Type: AWS::Kinesis::Stream, Properties: {ShardCount: 1}}
  Items:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      BillingMode: PAY_PER_REQUEST
      StreamSpecification: {StreamViewType: NEW_IMAGE}
  FromOrders:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: !Ref Ship, EventSourceArn: !GetAtt Orders.Arn, ORDERS}
  FromClicks:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: !GetAtt Ship.Arn, EventSourceArn: !GetAtt Clicks.Arn, StartingPosition: LATEST, CLICKS}
  FromItems:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: ship, EventSourceArn: !GetAtt Items.StreamArn, StartingPosition: TRIM_HORIZON}
"""
ORDERS = "BatchSize: 50, MaximumBatchingWindowInSeconds: 1, FilterCriteria: {Filters: [{Pattern: '{\"body\": [1]}'}]}"
CLICKS = "MaximumRetryAttempts: 3, DestinationConfig: {OnFailure: {Destination: !GetAtt Orders.Arn}}"


async def test_mappings_follow_a_template_that_is_applied_to_a_server(
    headrace: Callable[..., Headrace], clients: Callable[..., Any], place: Path
) -> None:
    server = headrace("--data-dir", ":memory:", "--function", "ship=settle:app.handler")
    functions = clients("lambda", server.url)
    services = AwsClients({service: Endpoint(server.url) for service in ("sqs", "kinesis", "dynamodb", "lambda")})
    said: list[str] = []

    async def apply(text: str) -> list[str]:
        (place / "sources.yaml").write_text(text)
        template = templates.load(place / "sources.yaml", {}, REGION, ACCOUNT)
        said.clear()
        await templates.apply(template, templates.caller(services, REGION), place / "state.json", said.append)
        return [line for line in said if not line.startswith(str(place))]

    first = SOURCES.replace("ORDERS", ORDERS).replace("CLICKS", CLICKS)
    assert await apply(first) == [
        *("+ queue Orders", "+ stream Clicks", "+ table Items"),
        *("+ mapping Orders -> ship", "+ mapping Clicks -> ship", "+ mapping Items -> ship"),
    ]
    assert await apply(first) == []
    before = mappings(functions)
    assert (before["sqs"]["BatchSize"], before["kinesis"]["MaximumRetryAttempts"]) == (50, 3)

    assert await apply(SOURCES.replace("ORDERS", "Enabled: false").replace("CLICKS", "BatchSize: 7")) == [
        "~ mapping Orders -> ship: BatchSize, Enabled, FilterCriteria, MaximumBatchingWindowInSeconds",
        "~ mapping Clicks -> ship: BatchSize, DestinationConfig, MaximumRetryAttempts",
    ]
    after = mappings(functions)
    assert {one["UUID"] for one in after.values()} == {one["UUID"] for one in before.values()}
    assert (after["sqs"]["BatchSize"], "FilterCriteria" in after["sqs"]) == (10, False)
    assert (after["kinesis"]["BatchSize"], after["kinesis"]["MaximumRetryAttempts"]) == (7, -1)
    assert after["kinesis"]["DestinationConfig"] == {"OnFailure": {}}

    # Without the state of the last run, what is there is found.
    (place / "state.json").unlink()
    assert all(line.endswith("is there already") for line in await apply(first))
    assert {one["UUID"] for one in mappings(functions).values()} == {one["UUID"] for one in before.values()}

    await services.close()

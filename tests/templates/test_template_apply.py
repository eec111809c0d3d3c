"""What is asked of services: at first, when nothing has changed, when something has, when something goes wrong."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from brokers import ACCOUNT, REGION
from template_lab import Services, loaded

from headrace.clock import VirtualClock, run_virtual
from headrace.errors import ConfigurationError, SourceError
from headrace.templates import Template, apply, follow
from headrace.templates.plan import Record, State

HEAD = "Transform: AWS::Serverless-2016-10-31\nResources:\n"
ORDERS = "  Orders: {Type: AWS::SQS::Queue, Properties: {QueueName: orders, VisibilityTimeout: 60}}\n"
SETTLE = """
  Settle:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: settle
      Runtime: python3.12
      Handler: app.handler
      CodeUri: .
      Environment: {Variables: {QUEUE: !Ref Orders, LEVEL: 5}}
      Events: {FromOrders: {Type: SQS, Properties: {Queue: !GetAtt Orders.Arn, BatchSize: "5"}}}
"""
QUEUE_ARN = f"arn:aws:sqs:{REGION}:{ACCOUNT}:orders"


class Bench:
    """A template's folder, services, and what was said."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.services = Services()
        self.state = folder / "data" / "templates.json"
        self.said: list[str] = []

    def apply(self, resources: str, /, **parameters: str) -> list[str]:
        """Apply a template with these resources; what changed at the services."""
        template = loaded(self.folder, HEAD + resources, **parameters)
        self.said.clear()
        run_virtual(apply(template, self.services, self.state, self.said.append, clock=VirtualClock()))
        return self.services.changes()

    def refused(self, resources: str) -> str:
        with pytest.raises(ConfigurationError) as told:
            self.apply(resources)
        self.services.changes()
        return str(told.value).replace(f"{self.folder}/", "")

    def kept(self) -> dict[str, Any]:
        [mine] = json.loads(self.state.read_text())["templates"].values()
        return dict(mine)

    def only(self, kind: str) -> dict[str, Any]:
        [one] = self.services.kept[kind].values()
        return one


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_everything_is_made_in_order_and_then_nothing(bench: Bench) -> None:
    assert bench.apply(SETTLE + ORDERS) == ["CreateQueue", "CreateFunction", "CreateEventSourceMapping"]
    assert bench.said == ["+ queue orders", "+ function settle", "+ mapping orders -> settle"]
    assert bench.only("queue")["Attributes"] == {"VisibilityTimeout": "60"}
    function = bench.only("function")
    assert function["Environment"] == {"Variables": {"QUEUE": "http://queues/orders", "LEVEL": "5"}}
    assert function["Code"] == {"S3Bucket": "hot-reload", "S3Key": str(bench.folder)}
    assert function["Role"] == f"arn:aws:iam::{ACCOUNT}:role/headrace"
    mapping = bench.only("mapping")
    assert (mapping["FunctionName"], mapping["EventSourceArn"], mapping["BatchSize"]) == ("settle", QUEUE_ARN, 5)

    assert bench.apply(SETTLE + ORDERS) == []
    assert bench.said == []


def test_what_changed_is_changed(bench: Bench) -> None:
    bench.apply(SETTLE + ORDERS)

    assert bench.apply(SETTLE.replace('"5"', "7") + ORDERS) == ["UpdateEventSourceMapping"]
    assert bench.said == ["~ mapping orders -> settle: BatchSize"]
    assert bench.only("mapping")["BatchSize"] == 7
    assert bench.apply(SETTLE.replace(', BatchSize: "5"', "") + ORDERS) == ["UpdateEventSourceMapping"]
    assert bench.only("mapping")["BatchSize"] == 10
    without = SETTLE.replace(', BatchSize: "5"', "")
    assert bench.apply(without.replace("Handler:", "Timeout: 9\n      Handler:") + ORDERS) == [
        "UpdateFunctionConfiguration"
    ]
    assert bench.only("function")["Timeout"] == 9
    assert bench.apply(without + ORDERS.replace("60", "70")) == ["SetQueueAttributes", "UpdateFunctionConfiguration"]
    assert bench.only("function")["Timeout"] == 3
    assert bench.only("queue")["Attributes"] == {"VisibilityTimeout": "70"}
    (bench.folder / "other").mkdir()
    assert bench.apply(without.replace("CodeUri: .", "CodeUri: other") + ORDERS.replace("60", "70")) == [
        "UpdateFunctionCode"
    ]


def test_what_is_not_wanted_any_more_goes_last_and_in_order(bench: Bench) -> None:
    bench.apply(SETTLE + ORDERS)

    assert bench.apply("  Other: {Type: AWS::SQS::Queue}\n") == [
        *("CreateQueue", "DeleteEventSourceMapping", "DeleteFunction", "DeleteQueue")
    ]
    assert bench.said == ["+ queue Other", "- mapping orders -> settle", "- function settle", "- queue orders"]
    assert list(bench.kept()["made"]) == ["Other"]


def test_another_name_is_another_resource(bench: Bench) -> None:
    bench.apply(SETTLE + ORDERS)

    asked = bench.apply(SETTLE + ORDERS.replace("QueueName: orders", "QueueName: later"))

    assert asked == [
        *("CreateQueue", "UpdateFunctionConfiguration"),
        # A mapping cannot be led to another source.
        *("DeleteEventSourceMapping", "CreateEventSourceMapping", "DeleteQueue"),
    ]
    assert bench.said == [
        "+ queue later",
        "~ function settle: Environment",
        "- mapping later -> settle: EventSourceArn cannot be changed",
        "+ mapping later -> settle",
        "- queue orders",
    ]
    assert list(bench.services.kept["queue"]) == ["later"]


def test_another_type_takes_the_place_of_the_first(bench: Bench) -> None:
    bench.apply("  It: {Type: AWS::SQS::Queue}\n")

    assert bench.apply("  It: {Type: AWS::S3::Bucket}\n") == ["CreateBucket", "DeleteQueue"]
    assert bench.said == ["+ bucket it0", "- queue It"]
    assert bench.kept()["replaced"] == []


def test_what_is_gone_is_made_again(bench: Bench) -> None:
    """The embedded services keep nothing, functions and mappings are kept."""
    bench.apply(SETTLE + ORDERS)
    bench.services.kept["queue"].clear()

    assert bench.apply(SETTLE + ORDERS) == ["CreateQueue"]
    assert bench.said == ["+ queue orders"]


def test_a_table_that_is_made_again_has_another_stream(bench: Bench) -> None:
    text = """
  Items:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      BillingMode: PAY_PER_REQUEST
      StreamSpecification: {StreamViewType: NEW_IMAGE}
  Reader:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: settle, EventSourceArn: !GetAtt Items.StreamArn, StartingPosition: LATEST}
"""
    bench.apply(text)
    bench.services.kept["table"].clear()

    assert bench.apply(text) == ["CreateTable", "DeleteEventSourceMapping", "CreateEventSourceMapping"]


def test_a_table_without_a_stream_has_no_arn_of_one(bench: Bench) -> None:
    told = bench.refused(
        """
  Items:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
  Reader:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: settle, EventSourceArn: !GetAtt Items.StreamArn, StartingPosition: LATEST}
"""
    )

    assert told == (
        "template.yaml:11: Resource Reader: EventSourceArn.Fn::GetAtt: "
        "Items has no StreamArn: its properties do not ask for one"
    )


def test_what_was_there_before_is_taken_and_never_removed(bench: Bench) -> None:
    bench.apply(SETTLE + ORDERS)
    bench.state.unlink()

    # Everything that the template says is said again: what was there may have been anything.
    assert bench.apply(SETTLE + ORDERS) == [
        *("SetQueueAttributes", "UpdateFunctionConfiguration", "UpdateFunctionCode", "UpdateEventSourceMapping")
    ]
    assert bench.said == [
        "= queue orders: is there already",
        "= function settle: is there already",
        "= mapping orders -> settle: is there already",
    ]
    assert bench.apply(SETTLE + ORDERS) == []
    assert bench.apply("  Other: {Type: AWS::SQS::Queue}\n") == ["CreateQueue"]
    assert bench.said[1:] == [
        "= mapping orders -> settle: is out of the template and stays, as it was there before",
        "= function settle: is out of the template and stays, as it was there before",
        "= queue orders: is out of the template and stays, as it was there before",
    ]


def test_a_deletion_policy_is_kept_to(bench: Bench) -> None:
    bench.apply("  A: {Type: AWS::SQS::Queue, DeletionPolicy: Retain}\n  B: {Type: AWS::SQS::Queue}\n")

    assert bench.apply("  B: {Type: AWS::SQS::Queue}\n") == []
    assert bench.said == ["= queue A: is out of the template and stays, as its DeletionPolicy says"]
    assert list(bench.kept()["made"]) == ["B"]


def test_a_refusal_names_the_place_and_the_next_run_goes_on(bench: Bench) -> None:
    bench.services.broken["CreateFunction"] = SourceError("lambda: CreateFunction: no such runtime (Invalid)")

    told = bench.refused(SETTLE + ORDERS)

    assert told == "template.yaml:4: Resource Settle: lambda: CreateFunction: no such runtime (Invalid)"
    assert list(bench.kept()["made"]) == ["Orders"]
    bench.services.broken.clear()
    assert bench.apply(SETTLE + ORDERS) == ["CreateFunction", "CreateEventSourceMapping"]


def test_what_an_event_stands_for_is_refused_at_the_event(bench: Bench) -> None:
    bench.services.broken["CreateEventSourceMapping"] = SourceError("too large")

    assert bench.refused(SETTLE + ORDERS) == "template.yaml:12: Resource Settle: Events.FromOrders: too large"


def test_a_change_that_is_refused_is_tried_again(bench: Bench) -> None:
    bench.apply(SETTLE + ORDERS)
    bench.services.broken["SetQueueAttributes"] = SourceError("no")
    bench.refused(SETTLE + ORDERS.replace("60", "70"))
    bench.services.broken.clear()

    assert bench.apply(SETTLE + ORDERS.replace("60", "70")) == ["SetQueueAttributes"]


def test_what_will_not_go_is_told_and_tried_again(bench: Bench) -> None:
    bench.apply("  Data: {Type: AWS::S3::Bucket}\n" + ORDERS)
    bench.services.broken["DeleteBucket"] = SourceError("s3: DeleteBucket: there are objects in it (BucketNotEmpty)")

    bench.apply(ORDERS)
    assert bench.said == [
        "- bucket data",
        "! bucket data: stays for now: s3: DeleteBucket: there are objects in it (BucketNotEmpty)",
    ]
    bench.services.broken.clear()
    assert bench.apply(ORDERS) == ["DeleteBucket"]


def test_a_version_is_published_with_each_change_of_its_function(bench: Bench) -> None:
    text = SETTLE.replace("CodeUri: .", "CodeUri: .\n      AutoPublishAlias: live") + ORDERS

    assert bench.apply(text) == [
        *("CreateQueue", "CreateFunction", "PublishVersion", "CreateAlias", "CreateEventSourceMapping")
    ]
    assert bench.said[2:] == ["+ version of settle", "+ alias settle:live", "+ mapping orders -> settle:live"]
    assert bench.only("mapping")["FunctionName"].endswith(":function:settle:live")
    assert bench.apply(text) == []
    changed = text.replace("Handler:", "Timeout: 9\n      Handler:")
    assert bench.apply(changed) == ["UpdateFunctionConfiguration", "PublishVersion", "UpdateAlias"]
    assert bench.said == [
        "~ function settle: Timeout",
        "~ version of settle: Function",
        "~ alias settle:live: FunctionVersion",
    ]
    assert bench.only("alias")["FunctionVersion"] == "2"
    assert bench.apply(changed) == []


def test_a_version_of_its_own_is_published_once(bench: Bench) -> None:
    text = """
  Settle:
    Type: AWS::Lambda::Function
    Properties: {Runtime: nodejs20.x, Handler: index.handler, Code: {ZipFile: "exports.handler = 1"}, Timeout: 5}
  First: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref Settle}}
  Live:
    Type: AWS::Lambda::Alias
    Properties:
      Name: live
      FunctionName: !Ref Settle
      FunctionVersion: !GetAtt First.Version
      RoutingConfig: {AdditionalVersionWeights: [{FunctionVersion: "1", FunctionWeight: 0.5}]}
  MayInvoke:
    Type: AWS::Lambda::Permission
    Properties: {FunctionName: !Ref Live, Action: lambda:InvokeFunction, Principal: events.amazonaws.com}
"""
    asked = bench.apply(text)

    assert asked == ["CreateFunction", "PublishVersion", "CreateAlias", "AddPermission"]
    assert bench.only("alias")["RoutingConfig"] == {"AdditionalVersionWeights": {"1": 0.5}}
    with zipfile.ZipFile(io.BytesIO(bench.only("function")["Code"]["ZipFile"])) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {"index.js": b"exports.handler = 1"}
    assert bench.apply(text.replace("Timeout: 5", "Timeout: 6")) == ["UpdateFunctionConfiguration"]
    assert bench.apply("  A: {Type: AWS::SQS::Queue}\n") == [
        *("CreateQueue", "RemovePermission", "DeleteAlias", "DeleteFunction", "DeleteFunction")
    ]


def test_reserved_concurrency_comes_and_goes(bench: Bench) -> None:
    text = '  F: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, ReservedConcurrentExecutions: "2"}}\n'

    assert bench.apply(text) == ["CreateFunction", "PutFunctionConcurrency"]
    assert bench.only("function")["ReservedConcurrentExecutions"] == 2
    assert bench.apply(text.replace(', ReservedConcurrentExecutions: "2"', "")) == ["DeleteFunctionConcurrency"]


def test_tags_come_and_go(bench: Bench) -> None:
    text = "  Q: {Type: AWS::SQS::Queue, Properties: {Tags: [{Key: a, Value: 1}, {Key: b, Value: x}]}}\n"
    bench.apply(text)

    assert bench.only("queue")["Tags"] == {"a": "1", "b": "x"}
    assert bench.apply(text.replace(", {Key: b, Value: x}", "").replace("1", "2")) == ["UntagQueue", "TagQueue"]
    assert bench.only("queue")["Tags"] == {"a": "2"}


MAPPING = "  M: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: f, %s}}\n"


@pytest.mark.parametrize(
    ("properties", "asked"),
    [
        (
            f"EventSourceArn: {QUEUE_ARN}, Enabled: 'false', FilterCriteria: {{Filters: [{{Pattern: {{body: [1]}}}}]}}",
            {
                "EventSourceArn": QUEUE_ARN,
                "Enabled": False,
                "FilterCriteria": {"Filters": [{"Pattern": '{"body":[1]}'}]},
            },
        ),
        (
            "SelfManagedEventSource: {Endpoints: {KafkaBootstrapServers: ['a:1', 'b:2']}}, Topics: [t], "
            "SelfManagedKafkaEventSourceConfig: {ConsumerGroupId: g}, StartingPositionTimestamp: '17.5'",
            {
                "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["a:1", "b:2"]}},
                "Topics": ["t"],
                "SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": "g"},
                "StartingPositionTimestamp": 17.5,
            },
        ),
        (
            f"EventSourceArn: {QUEUE_ARN}, Tags: [{{Key: a, Value: b}}], ScalingConfig: {{MaximumConcurrency: '5'}}",
            {"EventSourceArn": QUEUE_ARN, "Tags": {"a": "b"}, "ScalingConfig": {"MaximumConcurrency": 5}},
        ),
    ],
)
def test_a_mapping_is_asked_for_as_the_api_has_it(bench: Bench, properties: str, asked: dict[str, Any]) -> None:
    assert bench.apply(MAPPING % properties) == ["CreateEventSourceMapping"]
    given = {key: value for key, value in bench.only("mapping").items() if key not in ("UUID", "State")}
    assert given == {"FunctionName": "f", **asked}


@pytest.mark.parametrize(
    ("before", "after", "update"),
    [
        ("FilterCriteria: {Filters: [{Pattern: '{}'}]}", "", {"FilterCriteria": {}}),
        ("ScalingConfig: {MaximumConcurrency: 5}", "", {"ScalingConfig": {}}),
        ("FunctionResponseTypes: [ReportBatchItemFailures]", "", {"FunctionResponseTypes": []}),
        ("MaximumBatchingWindowInSeconds: 5", "", {"MaximumBatchingWindowInSeconds": 0}),
        ("Enabled: false", "", {"Enabled": True}),
        ("", "Enabled: false", {"Enabled": False}),
        (
            "DestinationConfig: {OnFailure: {Destination: 'arn:aws:sqs:x'}}",
            "",
            {"DestinationConfig": {"OnFailure": {"Destination": ""}}},
        ),
    ],
)
def test_only_what_changed_of_a_mapping_is_sent(bench: Bench, before: str, after: str, update: dict[str, Any]) -> None:
    bench.apply(MAPPING % f"EventSourceArn: {QUEUE_ARN}, BatchSize: 5, {before}")
    template = loaded(bench.folder, HEAD + MAPPING % f"EventSourceArn: {QUEUE_ARN}, BatchSize: 5, {after}")

    run_virtual(apply(template, bench.services, bench.state, bench.said.append, clock=VirtualClock()))

    uuid = bench.only("mapping")["UUID"]
    assert bench.services.last("UpdateEventSourceMapping") == {"UUID": uuid, **update}


def test_a_change_waits_until_the_one_before_is_done(bench: Bench) -> None:
    bench.apply(MAPPING % f"EventSourceArn: {QUEUE_ARN}, BatchSize: 5")
    bench.services.settling = 20

    assert bench.apply(MAPPING % f"EventSourceArn: {QUEUE_ARN}, BatchSize: 6") == ["UpdateEventSourceMapping"]


def test_it_does_not_wait_for_ever(bench: Bench) -> None:
    bench.apply(MAPPING % f"EventSourceArn: {QUEUE_ARN}, BatchSize: 5")
    bench.services.settling = 10_000

    told = bench.refused(MAPPING % f"EventSourceArn: {QUEUE_ARN}, BatchSize: 6")

    assert told.startswith("template.yaml:3: Resource M: after 60 s: not yet at rest: mapping ")


def test_notes_and_outputs_are_told(bench: Bench) -> None:
    bench.apply(
        ORDERS
        + """
  Api: {Type: AWS::ApiGateway::RestApi}
Outputs:
  Url: {Value: !Ref Orders}
  Wrong: {Value: !GetAtt Api.Colour}
"""
    )

    assert [line.replace(f"{bench.folder}/", "") for line in bench.said] == [
        "template.yaml:5: Resource Api: AWS::ApiGateway::RestApi has no effect here",
        "+ queue orders",
        "  Url: http://queues/orders",
        "template.yaml:8: Output Wrong: Fn::GetAtt: AWS::ApiGateway::RestApi is not made here, "
        "so Colour of Api is not known",
    ]


def test_nothing_is_kept_without_a_place_to_keep_it(bench: Bench) -> None:
    template = loaded(bench.folder, HEAD + ORDERS)

    for _ in range(2):
        run_virtual(apply(template, bench.services, None, bench.said.append, clock=VirtualClock()))

    assert bench.said == ["+ queue orders", "= queue orders: is there already"]


# The state


def test_templates_keep_out_of_each_other_s_way(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    for name in ("a.yaml", "b.yaml"):
        state = State.of(path, tmp_path / name)
        state.made["Orders"] = Record("AWS::SQS::Queue", name, name, {})
        state.save()

    assert State.of(path, tmp_path / "a.yaml").made["Orders"].id == "a.yaml"
    assert State.of(path, tmp_path / "b.yaml").made["Orders"].id == "b.yaml"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"layout": 1}', '{"layout": 1, "templates": 5}'])
def test_a_state_that_is_damaged(tmp_path: Path, text: str) -> None:
    (tmp_path / "state.json").write_text(text)

    with pytest.raises(ConfigurationError, match=r"state\.json: is damaged: remove it"):
        State.of(tmp_path / "state.json", tmp_path / "a.yaml")


def test_a_state_of_another_version(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text('{"layout": 99, "templates": {}}')

    with pytest.raises(ConfigurationError, match="was written by another version"):
        State.of(tmp_path / "state.json", tmp_path / "a.yaml")


def test_no_value_of_a_property_is_kept(bench: Bench) -> None:
    bench.apply("  F: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Description: hush}}\n")

    assert "hush" not in bench.state.read_text()


# Following


async def test_a_template_is_applied_again_when_it_changes(tmp_path: Path) -> None:
    applied: list[Template] = []
    said: list[str] = []
    file = tmp_path / "template.yaml"
    first = loaded(tmp_path, HEAD + ORDERS)
    answers: list[Template | ConfigurationError] = [first, ConfigurationError("template.yaml:1: no"), first]

    def load() -> Template:
        answer = answers.pop(0)
        if isinstance(answer, ConfigurationError):
            raise answer
        return answer

    async def changes() -> AsyncIterator[None]:
        for _ in range(3):
            yield

    async def take(template: Template) -> None:
        applied.append(template)

    await follow(file, load, take, said.append, changes())

    assert applied == [first, first]
    assert said == [f"{file} has changed"] * 2 + ["template.yaml:1: no", f"{file} has changed"]


async def test_the_file_of_a_template_is_watched(tmp_path: Path) -> None:
    file = tmp_path / "template.yaml"
    file.write_text("A: 1")
    seen = asyncio.Event()

    def load() -> Template:
        seen.set()
        raise ConfigurationError("seen")

    async def never(template: Template) -> None: ...

    async def write() -> None:
        # The watch needs a moment to begin, and says nothing when it has.
        number = 0
        while not seen.is_set():
            number += 1
            beside = tmp_path / "beside"
            beside.write_text(f"A: {number}")
            beside.replace(file)
            await asyncio.sleep(0.05)

    following = asyncio.create_task(follow(file, load, never, lambda line: None))
    async with asyncio.timeout(20):
        await write()
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)

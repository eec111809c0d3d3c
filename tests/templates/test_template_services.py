"""Every kind that is made in the embedded services: made, found, changed, removed, through the SDK as in a server."""

from __future__ import annotations

import itertools
import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from brokers import Server
from template_lab import loaded

from headrace.aws_sdk import AwsClients
from headrace.endpoints import Endpoint
from headrace.errors import ConfigurationError
from headrace.templates import apply, caller
from headrace.templates.kinds import Call

SERVICES = ("sqs", "sns", "s3", "secretsmanager", "kinesis", "dynamodb")
_numbers = itertools.count(1)


class Stage:
    """A template's folder and moto. Names in the template have a suffix of their own."""

    def __init__(self, folder: Path, call: Call) -> None:
        self.folder, self.call = folder, call
        self.suffix = f"t{next(_numbers)}"
        self.said: list[str] = []

    async def apply(self, resources: str) -> list[str]:
        template = loaded(self.folder, "Resources:\n" + resources.replace("NAME", self.suffix))
        self.said.clear()
        await apply(template, self.call, self.folder / "state.json", self.said.append)
        return [line.replace(self.suffix, "NAME") for line in self.said]

    async def ask(self, service: str, operation: str, /, **parameters: Any) -> Mapping[str, Any]:
        return await self.call(service, operation, **parameters)


@pytest.fixture
async def stage(tmp_path: Path, moto: Server) -> AsyncIterator[Stage]:
    clients = AwsClients({service: Endpoint(moto.endpoint_url) for service in SERVICES})
    yield Stage(tmp_path, caller(clients, "us-east-1"))
    await clients.close()


async def test_queues(stage: Stage) -> None:
    text = """
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders-NAME
      VisibilityTimeout: 60
      RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}
      Tags: [{Key: team, Value: orders}]
  Dead: {Type: AWS::SQS::Queue, Properties: {QueueName: dead-NAME}}
  Fifo: {Type: AWS::SQS::Queue, Properties: {QueueName: first-NAME.fifo, FifoQueue: true}}
"""
    assert await stage.apply(text) == ["+ queue dead-NAME", "+ queue orders-NAME", "+ queue first-NAME.fifo"]
    assert await stage.apply(text) == []

    async def attributes() -> Mapping[str, str]:
        url = (await stage.ask("sqs", "GetQueueUrl", QueueName=f"orders-{stage.suffix}"))["QueueUrl"]
        found = await stage.ask("sqs", "GetQueueAttributes", QueueUrl=url, AttributeNames=["All"])
        return dict(found["Attributes"])

    policy = json.loads((await attributes())["RedrivePolicy"])
    assert policy["deadLetterTargetArn"].endswith(f":dead-{stage.suffix}")
    changed = text.replace("VisibilityTimeout: 60", "DelaySeconds: 5").replace(
        "      RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}\n", ""
    )
    assert await stage.apply(changed) == ["~ queue orders-NAME: DelaySeconds, RedrivePolicy, VisibilityTimeout"]
    after = await attributes()
    assert (after["VisibilityTimeout"], after["DelaySeconds"], "RedrivePolicy" in after) == ("30", "5", False)


async def test_topics_and_what_subscribes_to_them(stage: Stage) -> None:
    text = """
  News:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: news-NAME
      Subscription: [{Protocol: sqs, Endpoint: !GetAtt Inbox.Arn}]
  Inbox: {Type: AWS::SQS::Queue, Properties: {QueueName: inbox-NAME}}
  Other: {Type: AWS::SQS::Queue, Properties: {QueueName: other-NAME}}
  ToOther:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref News
      Protocol: sqs
      Endpoint: !GetAtt Other.Arn
      RawMessageDelivery: true
      FilterPolicy: {kind: [urgent]}
"""
    assert await stage.apply(text) == [
        *("+ topic news-NAME", "+ queue inbox-NAME", "+ queue other-NAME"),
        *("+ subscription news-NAME -> other-NAME", "+ subscription news-NAME -> inbox-NAME"),
    ]
    assert await stage.apply(text) == []
    assert await stage.apply(text.replace("urgent", "late")) == ["~ subscription news-NAME -> other-NAME: FilterPolicy"]
    less = text.replace("      Subscription: [{Protocol: sqs, Endpoint: !GetAtt Inbox.Arn}]\n", "")
    assert await stage.apply(less.replace("urgent", "late")) == ["- subscription news-NAME -> inbox-NAME"]
    topic = f"arn:aws:sns:us-east-1:000000000000:news-{stage.suffix}"
    found = (await stage.ask("sns", "ListSubscriptionsByTopic", TopicArn=topic))["Subscriptions"]
    assert [one["Endpoint"].rpartition(":")[2] for one in found] == [f"other-{stage.suffix}"]


async def test_streams_and_consumers(stage: Stage) -> None:
    text = """
  Clicks: {Type: AWS::Kinesis::Stream, Properties: {Name: clicks-NAME, ShardCount: 2, RetentionPeriodHours: 48}}
  Fan: {Type: AWS::Kinesis::StreamConsumer, Properties: {ConsumerName: fan-NAME, StreamARN: !GetAtt Clicks.Arn}}
  Free:
    Type: AWS::Kinesis::Stream
    Properties: {Name: free-NAME, StreamModeDetails: {StreamMode: ON_DEMAND}, Tags: [{Key: a, Value: b}]}
"""
    assert await stage.apply(text) == ["+ stream clicks-NAME", "+ consumer fan-NAME", "+ stream free-NAME"]
    assert await stage.apply(text) == []

    async def summary() -> Mapping[str, Any]:
        found = await stage.ask("kinesis", "DescribeStreamSummary", StreamName=f"clicks-{stage.suffix}")
        return dict(found["StreamDescriptionSummary"])

    assert (await summary())["RetentionPeriodHours"] == 48
    changed = text.replace("ShardCount: 2, RetentionPeriodHours: 48", "ShardCount: 3")
    assert await stage.apply(changed) == ["~ stream clicks-NAME: RetentionPeriodHours, ShardCount"]
    assert (await summary())["OpenShardCount"] == 3
    assert (await summary())["RetentionPeriodHours"] == 24
    only = "  Other: {Type: AWS::SQS::Queue, Properties: {QueueName: other-NAME}}\n"
    assert await stage.apply(only) == [
        *("+ queue other-NAME", "- stream free-NAME", "- consumer fan-NAME", "- stream clicks-NAME")
    ]


TABLE = """
  Items:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: items-NAME
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      BillingMode: PAY_PER_REQUEST
"""


async def test_tables(stage: Stage) -> None:
    async def described() -> Mapping[str, Any]:
        return dict((await stage.ask("dynamodb", "DescribeTable", TableName=f"items-{stage.suffix}"))["Table"])

    assert await stage.apply(TABLE) == ["+ table items-NAME"]
    assert "LatestStreamArn" not in await described()
    streaming = TABLE + "      StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}\n"
    assert await stage.apply(streaming) == ["~ table items-NAME: StreamSpecification"]
    assert (await described())["StreamSpecification"]["StreamViewType"] == "NEW_AND_OLD_IMAGES"
    indexed = streaming.replace("AttributeType: S}]", "AttributeType: S}, {AttributeName: n, AttributeType: N}]") + (
        "      TimeToLiveSpecification: {AttributeName: ends, Enabled: true}\n"
        "      GlobalSecondaryIndexes:\n"
        "        - IndexName: by-number\n"
        "          KeySchema: [{AttributeName: n, KeyType: HASH}]\n"
        "          Projection: {ProjectionType: ALL}\n"
    )
    assert await stage.apply(indexed) == [
        "~ table items-NAME: AttributeDefinitions, GlobalSecondaryIndexes, TimeToLiveSpecification"
    ]
    assert [one["IndexName"] for one in (await described())["GlobalSecondaryIndexes"]] == ["by-number"]
    assert await stage.apply(indexed) == []
    assert await stage.apply(streaming) == [
        "~ table items-NAME: AttributeDefinitions, GlobalSecondaryIndexes, TimeToLiveSpecification"
    ]
    assert not (await described()).get("GlobalSecondaryIndexes")
    assert await stage.apply(streaming.replace("id", "key")) == [
        "- table items-NAME: KeySchema cannot be changed",
        "+ table items-NAME",
    ]
    assert (await described())["KeySchema"] == [{"AttributeName": "key", "KeyType": "HASH"}]


async def test_buckets_and_secrets(stage: Stage) -> None:
    text = """
  Data: {Type: AWS::S3::Bucket, Properties: {BucketName: data-NAME}}
  Login:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: login-NAME
      GenerateSecretString:
        {SecretStringTemplate: '{"username": "me"}', GenerateStringKey: password, PasswordLength: 20}
  Fixed: {Type: AWS::SecretsManager::Secret, Properties: {Name: fixed-NAME, SecretString: hush}}
"""
    assert await stage.apply(text) == ["+ bucket data-NAME", "+ secret login-NAME", "+ secret fixed-NAME"]
    assert await stage.apply(text) == []

    async def secret(name: str) -> str:
        found = await stage.ask("secretsmanager", "GetSecretValue", SecretId=f"{name}-{stage.suffix}")
        return str(found["SecretString"])

    login = json.loads(await secret("login"))
    assert (login["username"], len(login["password"])) == ("me", 20)
    assert await stage.apply(text.replace("hush", "quiet")) == ["~ secret fixed-NAME: SecretString"]
    assert await secret("fixed") == "quiet"
    await stage.ask("s3", "PutObject", Bucket=f"data-{stage.suffix}", Key="a", Body=b"b")
    only = "  Other: {Type: AWS::SQS::Queue, Properties: {QueueName: other-NAME}}\n"
    said = await stage.apply(only)
    assert said[:3] == ["+ queue other-NAME", "- secret fixed-NAME", "- secret login-NAME"]
    assert said[3] == "- bucket data-NAME"
    assert said[4].startswith("! bucket data-NAME: stays for now: s3: DeleteBucket: ")
    await stage.ask("s3", "DeleteObject", Bucket=f"data-{stage.suffix}", Key="a")
    assert await stage.apply(only) == ["- bucket data-NAME"]
    # A name is free again at once.
    assert await stage.apply(text) == [
        *("+ bucket data-NAME", "+ secret login-NAME", "+ secret fixed-NAME", "- queue other-NAME")
    ]


async def test_a_service_s_own_words_are_told_with_the_place(stage: Stage) -> None:
    with pytest.raises(ConfigurationError) as told:
        await stage.apply("  Q: {Type: AWS::SQS::Queue, Properties: {QueueName: 'a b'}}\n")

    assert "template.yaml:2: Resource Q: sqs: CreateQueue: " in str(told.value)


async def test_what_the_sdk_would_not_send_is_told_with_the_place(stage: Stage) -> None:
    with pytest.raises(ConfigurationError) as told:
        await stage.apply("  S: {Type: AWS::SNS::Subscription, Properties: {TopicArn: '', Protocol: sqs}}\n")

    assert "template.yaml:2: Resource S: sns: " in str(told.value)

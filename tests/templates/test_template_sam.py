"""SAM's resources, held against what SAM's own translator makes of the same template."""

from __future__ import annotations

import copy
import json
import re
import warnings
from typing import Any

import pytest
from brokers import REGION
from template_lab import FILE, table

from headrace.errors import ConfigurationError
from headrace.templates import parameters, sam, written
from headrace.templates.intrinsics import Resolver, conditions
from headrace.templates.reading import Place, Table
from headrace.templates.sam import Expanded

PLACE = Place(FILE)
HEAD = """
Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: {Type: String, Default: dev}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Equals [!Ref Stage, dev]
Resources:
  Orders: {Type: AWS::SQS::Queue}
  Dead: {Type: AWS::SQS::Queue}
  Clicks: {Type: AWS::Kinesis::Stream, Properties: {ShardCount: 1}}
  Items: {Type: AWS::DynamoDB::Table, Properties: {}}
"""
FUNCTION = """
  Settle:
    Type: AWS::Serverless::Function
    Properties: {Runtime: python3.12, Handler: app.handler, CodeUri: s3://code/settle.zip, Events: %s}
"""
#: All properties that each type of event has, as a user writes them.
EVENTS = {
    "sqs": """
      FromOrders:
        Type: SQS
        Properties:
          Queue: !GetAtt Orders.Arn
          BatchSize: 5
          Enabled: !If [IsProd, true, false]
          MaximumBatchingWindowInSeconds: 3
          FunctionResponseTypes: [ReportBatchItemFailures]
          FilterCriteria: {Filters: [{Pattern: '{"body": {"a": [1]}}'}]}
          ScalingConfig: {MaximumConcurrency: 5}
          KmsKeyArn: !Sub "arn:aws:kms:${AWS::Region}:111122223333:key/k"
          MetricsConfig: {Metrics: [EventCount]}
    """,
    "sqs, the least": "FromOrders: {Type: SQS, Properties: {Queue: !GetAtt Orders.Arn}}",
    "sqs by name": "FromOrders: {Type: SQS, Properties: {Queue: 'arn:aws:sqs:us-east-1:111122223333:orders'}}",
    "kinesis": """
      FromClicks:
        Type: Kinesis
        Properties:
          Stream: !GetAtt Clicks.Arn
          StartingPosition: AT_TIMESTAMP
          StartingPositionTimestamp: 1767225600
          BatchSize: 200
          BisectBatchOnFunctionError: true
          DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Dead.Arn}}
          MaximumBatchingWindowInSeconds: 2
          MaximumRecordAgeInSeconds: 600
          MaximumRetryAttempts: 3
          ParallelizationFactor: 2
          TumblingWindowInSeconds: 30
          FunctionResponseTypes: [ReportBatchItemFailures]
    """,
    "kinesis, with a destination of no type": """
      FromClicks:
        Type: Kinesis
        Properties:
          Stream: !GetAtt Clicks.Arn
          StartingPosition: LATEST
          DestinationConfig: {OnFailure: {Destination: !GetAtt Dead.Arn}}
    """,
    "dynamodb": """
      FromItems:
        Type: DynamoDB
        Properties:
          Stream: !GetAtt Items.StreamArn
          StartingPosition: TRIM_HORIZON
          MaximumRecordAgeInSeconds: 120
          FilterCriteria: {Filters: [{Pattern: '{"eventName": ["INSERT"]}'}]}
    """,
    "msk": """
      FromMarket:
        Type: MSK
        Properties:
          Stream: arn:aws:kafka:us-east-1:111122223333:cluster/market/c-1
          StartingPosition: TRIM_HORIZON
          Topics: [prices]
          ConsumerGroupId: readers
          SourceAccessConfigurations:
            - {Type: SASL_SCRAM_512_AUTH, URI: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:market'}
          ProvisionedPollerConfig: {MinimumPollers: 1, MaximumPollers: 2}
          DestinationConfig: {OnFailure: {Type: Kafka, Destination: 'kafka://prices-given-up'}}
    """,
    "mq": """
      FromPlant:
        Type: MQ
        Properties:
          Broker: arn:aws:mq:us-east-1:111122223333:broker:plant:b-1
          Queues: [parcels]
          BatchSize: 20
          SourceAccessConfigurations:
            - {Type: BASIC_AUTH, URI: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:plant'}
            - {Type: VIRTUAL_HOST, URI: plant}
          SecretsManagerKmsKeyId: 1abc23d4-567f-8ab9-cde0-1fab234c5d67
    """,
    "self-managed kafka": """
      FromTopic:
        Type: SelfManagedKafka
        Properties:
          KafkaBootstrapServers: ['one:9092', !Sub 'two.${AWS::Region}:9092']
          Topics: [parcels]
          StartingPosition: AT_TIMESTAMP
          StartingPositionTimestamp: 1767225600
          ConsumerGroupId: readers
          SourceAccessConfigurations:
            - {Type: SASL_SCRAM_256_AUTH, URI: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:parcels'}
          FilterCriteria: {Filters: [{Pattern: '{"value": {"a": [1]}}'}]}
    """,
}
#: Whole resources.
RESOURCES = {
    "globals are merged": """
Globals:
  Function:
    Runtime: python3.12
    Timeout: 30
    MemorySize: 512
    CodeUri: s3://code/all.zip
    Layers: ['arn:aws:lambda:us-east-1:111122223333:layer:a:1']
    Environment: {Variables: {STAGE: !Ref Stage, SHARED: all, LEVEL: info}}
    Tags: {team: orders}
    EphemeralStorage: {Size: 1024}
Resources:
  Own:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Timeout: 5
      Layers: ['arn:aws:lambda:us-east-1:111122223333:layer:b:1']
      Environment: {Variables: {LEVEL: debug, QUEUE: !Ref Orders}}
      Tags: {part: own}
  Plain:
    Type: AWS::Serverless::Function
    Properties: {Handler: app.other}
  Without:
    Type: AWS::Serverless::Function
    IgnoreGlobals: [Environment, Layers]
    Properties: {Handler: app.third}
  Alone:
    Type: AWS::Serverless::Function
    IgnoreGlobals: '*'
    Properties: {Handler: app.fourth, Runtime: python3.12, CodeUri: s3://code/own.zip}
  Made:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.fifth
      Environment: {Variables: !If [IsProd, {A: '1'}, {A: '2'}]}
""",
    "an alias, and a condition that everything has": """
  Settle:
    Type: AWS::Serverless::Function
    Condition: IsDev
    DependsOn: Dead
    DeletionPolicy: Retain
    Properties:
      FunctionName: !Sub "${Stage}-settle"
      Runtime: nodejs20.x
      Handler: index.handler
      CodeUri: s3://code/settle.zip?versionId=7
      AutoPublishAlias: !Ref Stage
      Events:
        FromOrders: {Type: SQS, Properties: {Queue: !GetAtt Orders.Arn}}
        FromClicks: {Type: Kinesis, Properties: {Stream: !GetAtt Clicks.Arn, StartingPosition: LATEST}}
""",
    "everything that a function has": """
  Settle:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: app.handler
      CodeUri: {Bucket: code, Key: settle.zip, Version: '7'}
      Description: settles
      MemorySize: 256
      Timeout: 20
      Architectures: [arm64]
      Tracing: Active
      Role: arn:aws:iam::111122223333:role/settle
      ReservedConcurrentExecutions: 2
      DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Dead.Arn}
      LoggingConfig: {LogFormat: JSON}
      Policies: [AWSLambdaBasicExecutionRole]
      AutoPublishAlias: live-2_a
      VersionDescription: the second
""",
    "code within the template": """
  Settle:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs20.x
      Handler: index.handler
      InlineCode: "exports.handler = async () => 'done'"
""",
    "simple tables": """
Globals:
  SimpleTable: {SSESpecification: {SSEEnabled: true}}
Resources:
  Plain: {Type: AWS::Serverless::SimpleTable}
  Named:
    Type: AWS::Serverless::SimpleTable
    Properties:
      TableName: !Sub "${Stage}-customers"
      PrimaryKey: {Name: number, Type: Number}
      ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 6}
      Tags: {team: orders}
""",
}


def template(text: str) -> str:
    """A template with resources that others refer to."""
    globals_, _, resources = text.rpartition("Resources:\n")
    return f"{globals_}{HEAD}{resources}"


def event(text: str) -> str:
    lines = table(text)
    return HEAD + FUNCTION % json.dumps(lines)


def ours(text: str) -> Expanded:
    document = table(text)
    names = parameters.values(document["Parameters"], {}, PLACE) | {"AWS::Region": REGION}
    resolver = Resolver(names, Table(), {}, lambda name, attribute, place: f"<{name}.{attribute}>")
    holding = conditions(document["Conditions"], resolver, PLACE)
    resources = written.resources(document["Resources"], PLACE)
    return sam.expand(
        resources,
        document.get("Globals"),
        Resolver(names, Table(), holding, resolver.resources).resolve,
        PLACE,
    )


def theirs(text: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Any]]:
    """Resources as SAM's translator makes them."""
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from samtranslator.parser.parser import Parser
        from samtranslator.translator.translator import Translator

        document = copy.deepcopy(json.loads(json.dumps(table(text))))
        done = Translator({}, Parser()).translate(document, {"AWS::Region": REGION})
    resources: dict[str, dict[str, Any]] = done["Resources"]
    return resources


def compared(resources: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """What is to be the same: roles are SAM's business, and the names of versions are a matter of taste."""
    text = json.dumps({name: one for name, one in resources.items() if not one["Type"].startswith("AWS::IAM::")})
    found: dict[str, dict[str, Any]] = json.loads(re.sub(r"(\w+Version)[0-9a-f]{10}\b", r"\1", text))
    for one in found.values():
        properties = one.setdefault("Properties", {})
        if one["Type"] == "AWS::Lambda::Function":
            if isinstance(properties.get("Role"), dict):
                del properties["Role"]
            for_sam = {"Key": "lambda:createdBy", "Value": "SAM"}
            tags = [tag for tag in properties.pop("Tags", []) if tag != for_sam]
            if tags:
                properties["Tags"] = {tag["Key"]: tag["Value"] for tag in tags}
        elif isinstance(properties.get("Tags"), list):
            properties["Tags"] = {tag["Key"]: tag["Value"] for tag in properties["Tags"]}
        if one["Type"] == "AWS::Lambda::Version":
            one.pop("DeletionPolicy", None)
            one.pop("UpdateReplacePolicy", None)
        depends_on = one.pop("DependsOn", [])
        one["DependsOn"] = sorted(each for each in [depends_on] if each) if isinstance(depends_on, str) else depends_on
    return found


def shown(expanded: Expanded) -> dict[str, dict[str, Any]]:
    """Our resources in the form of a template."""
    found: dict[str, dict[str, Any]] = {}
    for name, resource in expanded.resources.items():
        one: dict[str, Any] = {"Type": resource.type, "Properties": dict(resource.properties)}
        code = one["Properties"].get("Code")
        if isinstance(code, str):
            bucket, _, key = code.removeprefix("s3://").partition("/")
            key, _, version = key.partition("?versionId=")
            one["Properties"]["Code"] = {"S3Bucket": bucket, "S3Key": key} | (
                {"S3ObjectVersion": version} if version else {}
            )
        if resource.condition:
            one["Condition"] = resource.condition
        if resource.retain and resource.type != "AWS::Lambda::Version":
            one["DeletionPolicy"] = "Retain"
        found[name] = {**one, "DependsOn": list(resource.depends_on)}
    return json.loads(json.dumps(found))  # type: ignore[no-any-return]


@pytest.mark.parametrize("kind", EVENTS)
def test_an_event_stands_for_the_mapping_that_sam_makes(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = event(EVENTS[kind])

    mappings = {
        name: one for name, one in shown(ours(text)).items() if one["Type"] == "AWS::Lambda::EventSourceMapping"
    }

    assert len(mappings) == 1
    assert mappings == {name: compared(theirs(text, monkeypatch))[name] for name in mappings}


@pytest.mark.parametrize("what", RESOURCES)
def test_resources_are_those_that_sam_makes(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = template(RESOURCES[what])

    assert shown(ours(text)) == compared(theirs(text, monkeypatch))


def test_an_alias_may_be_referred_to_by_its_function() -> None:
    found = ours(template(RESOURCES["an alias, and a condition that everything has"]))

    assert found.names == {"Settle.Alias": "SettleAliasdev", "Settle.Version": "SettleVersion"}
    assert found.resources["SettleVersion"].follows == "Settle"


def test_events_without_effect_are_told() -> None:
    found = ours(
        HEAD
        + """
  Settle:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
      Handler: app.handler
      Runtime: python3.12
      FunctionUrlConfig: {AuthType: NONE}
      Events:
        Web: {Type: Api, Properties: {Path: /, Method: get}}
        Nightly:
          Type: Schedule
          Properties: {Schedule: rate(1 day)}
        Sourced: {Type: SNS, Properties: {Topic: !Ref News}}
"""
    )

    assert found.notes == [
        "template.yaml:20: Resource Settle: FunctionUrlConfig: has no effect here",
        "template.yaml:22: Resource Settle: Events.Web: an event of type Api has no effect here",
        "template.yaml:23: Resource Settle: Events.Nightly: an event of type Schedule has no effect here",
        "template.yaml:26: Resource Settle: Events.Sourced: an event of type SNS has no effect here",
    ]
    assert {"ServerlessRestApi", "SettleRole", "SettleUrl"} <= set(found.implied)


@pytest.mark.parametrize(
    ("properties", "message"),
    [
        ("{Handlr: x}", "Handlr: AWS::Serverless::Function has no such property; did you mean Handler?"),
        ("{InlineCode: x, CodeUri: y}", "InlineCode: CodeUri and InlineCode cannot be given together"),
        ("{CodeUri: {Buket: x}}", "CodeUri.Buket: there is no such member; did you mean Bucket?"),
        ("{AutoPublishAlias: '12'}", "AutoPublishAlias: '12' is no name of an alias"),
        ("{DeadLetterQueue: {Type: SQS}}", "DeadLetterQueue: must be an object with a TargetArn"),
        ("{Events: {A: {Properties: {}}}}", "Events.A: must be an object with a Type"),
        ("{Events: {A: {Type: SQS}}}", "Events.A: must have Properties"),
        ("{Events: {A: {Type: SQS, Properties: {}}}}", "Events.A.Properties: an event of type SQS needs Queue"),
        (
            "{Events: {A: {Type: Kinesis, Properties: {Stream: x}}}}",
            "Events.A.Properties: an event of type Kinesis needs StartingPosition",
        ),
        (
            "{Events: {A: {Type: SQS, Properties: {Queue: x, BatchSze: 1}}}}",
            "Events.A.Properties.BatchSze: an event of type SQS has no such property; did you mean BatchSize?",
        ),
        (
            "{Events: {A: {Type: SQS, Properties: {Queue: x, ConsumerGroupId: y}}}}",
            "ConsumerGroupId: an event of type SQS has no such property",
        ),
    ],
)
def test_what_sam_would_refuse_is_refused(properties: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as told:
        ours(HEAD + f"  Settle:\n    Type: AWS::Serverless::Function\n    Properties: {properties}\n")

    assert "Resource Settle: " in str(told.value)
    assert message in str(told.value)


def test_globals_are_checked() -> None:
    with pytest.raises(ConfigurationError, match="Globals: there is no section Functions; did you mean Function"):
        ours("Globals: {Functions: {}}" + HEAD)

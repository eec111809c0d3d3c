"""What a template asks for: in which order, with what code, and what it is told where it asks for too much."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from brokers import ACCOUNT, REGION
from template_lab import loaded

from headrace.errors import ConfigurationError
from headrace.templates import Template

ARN = f"arn:aws:sqs:{REGION}:{ACCOUNT}"
SAM = "Transform: AWS::Serverless-2016-10-31\n"


def order(template: Template) -> list[str]:
    return [resource.name for resource in template.resources]


def notes(template: Template) -> list[str]:
    """What is told, without the path of the file."""
    folder = f"{template.path.parent}{os.sep}"
    return [note.replace(folder, "") for note in template.notes]


def refused(folder: Path, text: str, **parameters: str) -> str:
    with pytest.raises(ConfigurationError) as told:
        loaded(folder, text, **parameters)
    return str(told.value).replace(f"{folder}{os.sep}", "")


def code_of(template: Template, name: str) -> dict[str, str]:
    [resource] = [one for one in template.resources if one.name == name]
    return dict(resource.properties["Code"])


@pytest.fixture
def code(tmp_path: Path) -> Path:
    folder = tmp_path / "settle"
    folder.mkdir()
    (folder / "app.py").write_text("def handler(event, context): ...\n")
    return folder


# Order


def test_resources_come_after_what_they_refer_to(tmp_path: Path) -> None:
    template = loaded(
        tmp_path,
        """
        Resources:
          Reader:
            Type: AWS::Lambda::EventSourceMapping
            Properties: {FunctionName: !Ref Settle, EventSourceArn: !GetAtt Orders.Arn}
          Settle:
            Type: AWS::Lambda::Function
            Properties:
              Code: {ZipFile: "def handler(event, context): pass"}
              Environment: {Variables: {QUEUE: !Sub "${Orders}"}}
          Orders:
            Type: AWS::SQS::Queue
            Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}}
          First: {Type: AWS::SQS::Queue, DependsOn: [Last, Role]}
          Dead: {Type: AWS::SQS::Queue}
          Last: {Type: AWS::SQS::Queue}
          Role: {Type: AWS::IAM::Role, Properties: {}}
        """,
    )

    assert order(template) == ["Dead", "Orders", "Settle", "Reader", "Last", "First"]
    assert template.services == {"sqs", "lambda"}


def test_a_circle_is_named(tmp_path: Path) -> None:
    told = refused(
        tmp_path,
        """
        Resources:
          A: {Type: AWS::SQS::Queue, DependsOn: B}
          B: {Type: AWS::SQS::Queue, Properties: {Tags: [{Key: c, Value: !GetAtt C.Arn}]}}
          C: {Type: AWS::SQS::Queue, DependsOn: A}
        """,
    )

    assert told == "template.yaml:3: Resource A: resources need each other in a circle: A -> B -> C -> A"


def test_only_the_branch_that_is_taken_counts(tmp_path: Path) -> None:
    template = loaded(
        tmp_path,
        """
        Conditions: {IsProd: !Equals [a, b]}
        Resources:
          A: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [IsProd, !GetAtt B.QueueName, a]}}
          B: {Type: AWS::SQS::Queue, Properties: {Tags: {a: !Ref A}}}
          C: {Type: AWS::SQS::Queue, Condition: IsProd, Properties: {Tags: {a: !Ref Nobody}}}
          D: {Type: AWS::SQS::Queue, Properties: {Tags: !If [IsProd, [{Key: c, Value: !Ref C}], !Ref "AWS::NoValue"]}}
        """,
    )

    assert order(template) == ["A", "B", "D"]


# What is wrong


@pytest.mark.parametrize(
    ("resources", "message"),
    [
        (
            "A: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref Nam}}",
            "2: Resource A: QueueName.Ref: there is no parameter or resource Nam; did you mean Name?",
        ),
        (
            "A: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt B.Arn}}\n  Bb: {Type: AWS::SQS::Queue}",
            "2: Resource A: QueueName.Fn::GetAtt: there is no resource B; did you mean Bb?",
        ),
        (
            "A: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt B.Arm}}\n  B: {Type: AWS::SQS::Queue}",
            "B (AWS::SQS::Queue) has no attribute Arm; did you mean Arn?",
        ),
        (
            "A: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt B.Endpoint}}\n  B: {Type: AWS::RDS::Cluster}",
            "AWS::RDS::Cluster is not made here, so Endpoint of B is not known",
        ),
        (
            "A: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref B}}\n"
            "  B: {Type: AWS::SQS::Queue, Condition: Never}",
            "B is not made: its condition Never does not hold",
        ),
        ("A: {Type: AWS::SQS::Queue, Condition: Nevr}", "there is no condition Nevr; did you mean Never?"),
        ("A: {Type: AWS::SQS::Queue, DependsOn: B}", "Resource A: DependsOn: there is no resource B"),
        (
            "A: {Type: AWS::SQS::Queue, Properties: {FifoQueue: maybe}}",
            "2: Resource A: FifoQueue: must be true or false, not 'maybe'",
        ),
        (
            "A: {Type: AWS::Kinesis::Stream, Properties:\n   {ShardCount: many}}",
            "3: Resource A: ShardCount: must be a number, not 'many'",
        ),
        (
            "A: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: f, ScalingConfig: {MaxConc: 2}}}",
            "ScalingConfig: there is no MaxConc here; there are MaximumConcurrency",
        ),
        ("A: {Type: AWS::Lambda::EventSourceMapping}", "Resource A: needs FunctionName"),
        (
            "A: {Type: AWS::SQS::Queue, Properties: {QueueName: q}}\n"
            "  B: {Type: AWS::SQS::Queue, Properties: {QueueName: q}}",
            "3: Resource B: is the same queue as A: q",
        ),
        ("A: {Tipe: x}", "Resource A: Tipe: a resource has no such member; did you mean Type?"),
        ("A: {}", "Resource A: has no Type"),
        ("A-b: {Type: AWS::SQS::Queue}", "Resource A-b: a resource's name has letters and digits only"),
        (
            "A: {Type: AWS::Serverless::Function}",
            "AWS::Serverless::Function needs the line: Transform: AWS::Serverless-2",
        ),
        (
            "A: {Type: AWS::SQS::Queue, Properties: {QueueName: !ImportValue x}}",
            "2: Resource A: QueueName.Fn::ImportValue: is not possible: there are no other stacks here",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, resources: str, message: str) -> None:
    text = f"Resources:\n  {resources}\nParameters: {{Name: {{Type: String, Default: x}}}}\n"
    text += "Conditions: {Never: !Equals [a, b]}\n"

    told = refused(tmp_path, text)

    assert told.startswith("template.yaml:")
    assert message in told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{}", "template.yaml: has no resources: it needs an object Resources with at least one member"),
        ("Resources: {}", "template.yaml: has no resources"),
        ("Resource: {}", "template.yaml:1: a template has no section Resource; did you mean Resources?"),
        ("Parameters: [a]\nResources: {}", "template.yaml:1: Parameters must be an object"),
        ("Parameters: {P: {Type: String}}", "template.yaml: 1 parameter has no value: P; give --parameter P=..."),
    ],
)
def test_a_template_that_is_none(tmp_path: Path, text: str, message: str) -> None:
    assert refused(tmp_path, text).startswith(message)


# What has no effect


def test_what_has_no_effect_is_told_once_with_its_place(tmp_path: Path) -> None:
    template = loaded(
        tmp_path,
        """
        Transform: [AWS::Serverless-2016-10-31, MyMacro]
        Rules: {R: {}}
        Resources:
          Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: x}}
          Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: !ImportValue x}}
          Policy: {Type: AWS::SQS::QueuePolicy, Properties: {}}
          Market: {Type: AWS::MSK::Cluster, Properties: {ClusterName: market}}
          Image: {Type: AWS::Lambda::Function, Properties: {PackageType: Image, Code: {ImageUri: x}}}
          News:
            Type: AWS::SNS::Topic
            Properties:
              Subscription:
                - {Protocol: lambda, Endpoint: x}
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              QueueNam: x
              KmsMasterKeyId: "{{resolve:ssm:key}}"
          Settle:
            Type: AWS::Lambda::Function
            Properties:
              Code: {ZipFile: x}
              Layers: [a]
              VpcConfig: {SubnetIds: [!Ref Nobody]}
        """,
    )

    assert notes(template) == [
        "template.yaml:2: Transform MyMacro has no effect here",
        "template.yaml:3: Rules have no effect here",
        "template.yaml:5: Resource Api: AWS::ApiGateway::RestApi has no effect here",
        "template.yaml:8: Resource Market: AWS::MSK::Cluster has no effect here; "
        f"--kafka-cluster arn:aws:kafka:{REGION}:{ACCOUNT}:cluster/market/template-1=HOST:PORT says where it is",
        "template.yaml:9: Resource Image: a function in a container image is not run here, so it is not made; "
        "--function Image=http://HOST:PORT says where it runs",
        "template.yaml:14: Resource News: Subscription.1: topics do not invoke functions here, so it is not made",
        "template.yaml:18: Resource Orders: QueueNam: has no effect here; did you mean QueueName?",
        "template.yaml:24: Resource Settle: Layers: has no effect here",
        "template.yaml:15: Resource Orders: references {{resolve:...}} are not looked up here: they stay as they are",
    ]
    assert order(template) == ["News", "Orders", "Settle"]


@pytest.mark.parametrize(
    ("type_", "reference", "value"),
    [
        ("AWS::IAM::Role", "!GetAtt R.Arn", f"arn:aws:iam::{ACCOUNT}:role/R"),
        ("AWS::Logs::LogGroup", "!Ref R", "R"),
        ("AWS::KMS::Key", "!GetAtt R.Arn", f"arn:aws:kms:{REGION}:{ACCOUNT}:key/R"),
        ("AWS::MSK::Cluster", "!Ref R", f"arn:aws:kafka:{REGION}:{ACCOUNT}:cluster/R/template-1"),
        ("AWS::AmazonMQ::Broker", "!GetAtt R.Arn", f"arn:aws:mq:{REGION}:{ACCOUNT}:broker:R:b-template"),
        ("AWS::Cognito::UserPool", "!GetAtt R.Arn", f"arn:aws:cognito:{REGION}:{ACCOUNT}:R"),
        ("AWS::EC2::Subnet", "!Ref R", "R"),
        ("Custom::Thing", "!GetAtt R.SomeArn", f"arn:aws:service:{REGION}:{ACCOUNT}:R"),
    ],
)
def test_what_is_not_made_is_called_something_plausible(tmp_path: Path, type_: str, reference: str, value: str) -> None:
    template = loaded(
        tmp_path,
        f"""
        Resources:
          R: {{Type: "{type_}", Properties: {{}}}}
          A: {{Type: AWS::SQS::Queue, Properties: {{Tags: {{it: {reference}}}}}}}
        """,
    )
    [resource] = template.resources

    assert template.wanted(resource, template.resolver({}, {})).get("Tags") == {"it": value}


def test_pseudo_parameters(tmp_path: Path) -> None:
    template = loaded(
        tmp_path,
        """
        Resources:
          A:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: !Sub "${AWS::StackName}-${AWS::Region}-${AWS::AccountId}-${AWS::Partition}"
              Tags: {suffix: !Ref AWS::URLSuffix}
        """,
    )
    [resource] = template.resources
    wanted = template.wanted(resource, template.resolver({}, {}))

    assert wanted.name == f"headrace-{REGION}-{ACCOUNT}-aws"
    assert wanted.get("Tags") == {"suffix": "amazonaws.com"}


# Code


def test_a_folder_is_run_where_it_stands(tmp_path: Path, code: Path) -> None:
    template = loaded(
        tmp_path,
        SAM
        + """
Resources:
  Settle: {Type: AWS::Serverless::Function, Properties: {CodeUri: ./settle/, Handler: app.handler}}
  Plain: {Type: AWS::Lambda::Function, Properties: {Code: settle}}
  Here: {Type: AWS::Serverless::Function, Properties: {Handler: app.handler}}
  Kept: {Type: AWS::Serverless::Function, Properties: {CodeUri: 's3://bucket/a/b.zip?versionId=3'}}
  Named: {Type: AWS::Serverless::Function, Properties: {CodeUri: {Bucket: b, Key: k}}}
""",
    )

    assert code_of(template, "Settle") == {"S3Bucket": "hot-reload", "S3Key": str(code)}
    assert code_of(template, "Plain") == {"S3Bucket": "hot-reload", "S3Key": str(code)}
    assert code_of(template, "Here") == {"S3Bucket": "hot-reload", "S3Key": str(tmp_path)}
    assert code_of(template, "Kept") == {"S3Bucket": "bucket", "S3Key": "a/b.zip", "S3ObjectVersion": "3"}
    assert code_of(template, "Named") == {"S3Bucket": "b", "S3Key": "k"}
    assert notes(template) == []


SETTLE = SAM + "Resources:\n  Settle: {Type: AWS::Serverless::Function, Properties: {CodeUri: settle}}\n"


def test_what_nobody_has_installed_is_told(tmp_path: Path, code: Path) -> None:
    (code / "requirements.txt").write_text("# none\n\nrequests\n")
    (code / "package.json").write_text('{"dependencies": {"left-pad": "1"}}')

    assert notes(loaded(tmp_path, SETTLE)) == [
        "template.yaml:3: Resource Settle: Code: requirements.txt is not installed here: run sam build, "
        "or have its packages where the function runs",
        "template.yaml:3: Resource Settle: Code: the dependencies of package.json are not installed here: "
        "run npm install or sam build",
    ]
    (code / "requirements.txt").write_text("# none\n")
    (code / "node_modules").mkdir()
    assert notes(loaded(tmp_path, SETTLE)) == []


def test_what_sam_has_built_is_run_instead(tmp_path: Path, code: Path) -> None:
    built = tmp_path / ".aws-sam" / "build" / "Settle"
    built.mkdir(parents=True)
    (built / "app.py").write_text((code / "app.py").read_text())
    os.utime(code / "app.py", (1, 1))
    (code / "requirements.txt").write_text("requests\n")
    os.utime(code / "requirements.txt", (1, 1))

    template = loaded(tmp_path, SETTLE)

    assert code_of(template, "Settle")["S3Key"] == str(built)
    assert notes(template) == [
        "template.yaml:3: Resource Settle: Code: runs what sam build made: .aws-sam/build/Settle"
    ]
    os.utime(built / "app.py", (1, 1))
    os.utime(code / "app.py", (9, 9))
    assert notes(loaded(tmp_path, SETTLE))[1:] == [
        "template.yaml:3: Resource Settle: Code: settle is newer than that: run sam build"
    ]


@pytest.mark.parametrize(
    ("uri", "message"),
    [
        ("nowhere", "there is no folder "),
        ("template.yaml", "is neither a folder nor one of .zip, .jar"),
        ("s3://bucket", "'s3://bucket' is no S3 URI: write s3://BUCKET/KEY"),
        ("[a]", "must be a path, an s3:// URI or an object"),
        ("!Ref Orders", "Orders cannot be used here: only parameters can"),
    ],
)
def test_code_that_is_none(tmp_path: Path, uri: str, message: str) -> None:
    text = SAM + f"Resources:\n  F: {{Type: AWS::Serverless::Function, Properties: {{CodeUri: {uri}}}}}\n"
    told = refused(tmp_path, text + "  Orders: {Type: AWS::SQS::Queue}\n")

    assert told.startswith("template.yaml:3: Resource F: Code")
    assert message in told


def test_an_archive_is_told_from_another_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "settle.zip").write_bytes(b"one")
    text = SAM + "Resources:\n  F: {Type: AWS::Serverless::Function, Properties: {CodeUri: settle.zip}}\n"

    def wanted() -> object:
        template = loaded(tmp_path, text)
        return template.wanted(template.resources[0], template.resolver({}, {})).get("Code")

    first = wanted()
    (tmp_path / "settle.zip").write_bytes(b"two")
    assert wanted() != first

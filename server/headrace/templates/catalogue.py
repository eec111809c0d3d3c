"""Every type of resource: which kind makes it, or what stands for it when nothing does.

A resource that is not made may still be referred to. What it is then called is plausible, and nothing answers to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from headrace import arns
from headrace.templates import functions, keeping, messaging, streams
from headrace.templates.kinds import Kind

KINDS: Mapping[str, type[Kind]] = {
    "AWS::DynamoDB::Table": streams.Table,
    "AWS::Kinesis::Stream": streams.Stream,
    "AWS::Kinesis::StreamConsumer": streams.Consumer,
    "AWS::Lambda::Alias": functions.Alias,
    "AWS::Lambda::EventSourceMapping": functions.EventSourceMapping,
    "AWS::Lambda::Function": functions.Function,
    "AWS::Lambda::Permission": functions.Permission,
    "AWS::Lambda::Version": functions.Version,
    "AWS::S3::Bucket": keeping.Bucket,
    "AWS::SNS::Subscription": messaging.Subscription,
    "AWS::SNS::Topic": messaging.Topic,
    "AWS::SQS::Queue": messaging.Queue,
    "AWS::SecretsManager::Secret": keeping.Secret,
}
#: Types that every template has and nobody misses: rights, logs and alarms. They are told to the debug log only.
_SILENT = (
    *("AWS::IAM::", "AWS::Logs::", "AWS::KMS::", "AWS::CloudWatch::", "AWS::CDK::Metadata", "AWS::ResourceGroups::"),
    *("AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy", "AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy"),
    *("AWS::S3::BucketPolicy", "AWS::SecretsManager::ResourcePolicy", "AWS::Kinesis::ResourcePolicy"),
    *("AWS::ApplicationInsights::", "AWS::CloudFormation::WaitConditionHandle"),
)


@dataclass(frozen=True, slots=True)
class Standin:
    """What a resource that is not made is called: texts with `{name}`, `{region}`, `{account}` and `{partition}`."""

    ref: str
    attributes: Mapping[str, str]
    #: The property that names it.
    named_by: str = ""
    #: What to tell people, beside that it is not made.
    hint: str = ""


_CLUSTER = "arn:{partition}:kafka:{region}:{account}:cluster/{name}/template-1"
_BROKER = "arn:{partition}:mq:{region}:{account}:broker:{name}:b-template"
_STANDINS: Mapping[str, Standin] = {
    "AWS::IAM::Role": Standin(
        "{name}", {"Arn": "arn:{partition}:iam::{account}:role/{name}", "RoleId": "AROA{name}"}, "RoleName"
    ),
    "AWS::IAM::User": Standin("{name}", {"Arn": "arn:{partition}:iam::{account}:user/{name}"}, "UserName"),
    "AWS::IAM::ManagedPolicy": Standin(
        "arn:{partition}:iam::{account}:policy/{name}",
        {"PolicyArn": "arn:{partition}:iam::{account}:policy/{name}"},
        "ManagedPolicyName",
    ),
    "AWS::Logs::LogGroup": Standin(
        "{name}", {"Arn": "arn:{partition}:logs:{region}:{account}:log-group:{name}:*"}, "LogGroupName"
    ),
    "AWS::KMS::Key": Standin("{name}", {"Arn": "arn:{partition}:kms:{region}:{account}:key/{name}", "KeyId": "{name}"}),
    "AWS::MSK::Cluster": Standin(
        _CLUSTER, {"Arn": _CLUSTER}, "ClusterName", f"--kafka-cluster {_CLUSTER}=HOST:PORT says where it is"
    ),
    "AWS::MSK::ServerlessCluster": Standin(
        _CLUSTER, {"Arn": _CLUSTER}, "ClusterName", f"--kafka-cluster {_CLUSTER}=HOST:PORT says where it is"
    ),
    "AWS::AmazonMQ::Broker": Standin(
        "b-template", {"Arn": _BROKER}, "BrokerName", f"--mq-broker {_BROKER}=URL says where it is"
    ),
    "AWS::Lambda::Function": Standin(
        "{name}",
        {"Arn": "arn:{partition}:lambda:{region}:{account}:function:{name}"},
        "FunctionName",
        "--function {name}=http://HOST:PORT says where it runs",
    ),
    "AWS::Lambda::LayerVersion": Standin(
        "arn:{partition}:lambda:{region}:{account}:layer:{name}:1",
        {"LayerVersionArn": "arn:{partition}:lambda:{region}:{account}:layer:{name}:1"},
        "LayerName",
    ),
    "AWS::Serverless::LayerVersion": Standin(
        "arn:{partition}:lambda:{region}:{account}:layer:{name}:1", {}, "LayerName"
    ),
    "AWS::SSM::Parameter": Standin("{name}", {"Type": "String"}, "Name"),
    "AWS::Events::EventBus": Standin(
        "{name}", {"Arn": "arn:{partition}:events:{region}:{account}:event-bus/{name}", "Name": "{name}"}, "Name"
    ),
    "AWS::Events::Rule": Standin("{name}", {"Arn": "arn:{partition}:events:{region}:{account}:rule/{name}"}, "Name"),
    "AWS::StepFunctions::StateMachine": Standin(
        "arn:{partition}:states:{region}:{account}:stateMachine:{name}",
        {"Arn": "arn:{partition}:states:{region}:{account}:stateMachine:{name}", "Name": "{name}"},
        "StateMachineName",
    ),
}


def is_silent(kind: str) -> bool:
    """Whether nobody has to be told that a type has no effect."""
    return kind.startswith(_SILENT)


def standin(kind: str) -> Standin:
    return _STANDINS.get(kind, Standin("{name}", {}))


def attribute(kind: str, name: str, asked: str, region: str, account: str) -> str | None:
    """What an attribute of a resource that is not made might be; None when there is no telling."""
    known = standin(kind).attributes.get(asked)
    if known is not None:
        return filled(known, name, region, account)
    last = asked.rpartition(".")[2]
    if last.lower().endswith("arn"):
        service = kind.split("::")[1].lower() if kind.count("::") > 1 else "service"
        return f"arn:{arns.partition_of(region)}:{service}:{region}:{account}:{name}"
    return name if re.search("(Id|Name)$", last) else None


def filled(text: str, name: str, region: str, account: str) -> str:
    return text.format(name=name, region=region, account=account, partition=arns.partition_of(region))

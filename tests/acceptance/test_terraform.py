"""A function, a queue, a stream, a table and three mappings, as Terraform's AWS provider makes, reads, changes and
destroys them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hcl2
import pytest
from botocore.exceptions import ClientError
from brokers import PROJECT
from packages import RUNTIME, package
from readme_blocks import blocks
from serve_lab import ACCOUNT, REGION, Headrace, until
from terraform import Provider, changes_of_function, changes_of_mapping

PLAIN = hcl2.SerializationOptions(explicit_blocks=False, strip_string_quotes=True)
ROLE = f"arn:aws:iam::{ACCOUNT}:role/functions"
CODE = (
    "def handler(event, context):\n    print('seen', len(event['Records']), 'of', event['Records'][0]['eventSource'])\n"
)

FUNCTION: dict[str, Any] = {
    "Role": ROLE,
    "Runtime": RUNTIME,
    "Handler": "app.handler",
    "MemorySize": 256,
    "Environment": {"Variables": {"STAGE": "night"}},
    "Tags": {"team": "water"},
}


def test_apply_plan_change_destroy(
    headrace: Callable[..., Headrace], clients: Callable[..., Any], tmp_path: Path
) -> None:
    server = headrace("--data-dir", tmp_path / "data")
    functions, sqs, kinesis, dynamodb = (
        clients(service, server.url) for service in ("lambda", "sqs", "kinesis", "dynamodb")
    )
    provider = Provider(functions)

    # Apply.
    queue = sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "60"})["QueueUrl"]
    kinesis.create_stream(StreamName="clicks", ShardCount=1)
    table = dynamodb.create_table(
        TableName="orders",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )["TableDescription"]
    made = provider.create_function("jobs", package(CODE), reserved=5, **FUNCTION)
    arn = made["FunctionArn"]
    mappings: dict[str, dict[str, Any]] = {
        "queue": {
            "EventSourceArn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:jobs",
            "FunctionName": arn,
            "BatchSize": 10,
            "ScalingConfig": {"MaximumConcurrency": 2},
            "FilterCriteria": {"Filters": [{"Pattern": '{"body": {"kind": ["job"]}}'}]},
            "Tags": {"stage": "night"},
        },
        "stream": {
            "EventSourceArn": f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/clicks",
            "FunctionName": "jobs",
            "StartingPosition": "TRIM_HORIZON",
            "MaximumRetryAttempts": 2,
            "DestinationConfig": {"OnFailure": {"Destination": f"arn:aws:sqs:{REGION}:{ACCOUNT}:jobs"}},
        },
        "table": {"EventSourceArn": table["LatestStreamArn"], "FunctionName": arn, "StartingPosition": "LATEST"},
    }
    states = {name: provider.create_mapping(**settings) for name, settings in mappings.items()}

    # Plan: nothing to do, however often it is asked.
    for _ in range(2):
        assert changes_of_function(provider.read_function("jobs"), **FUNCTION, Reserved=5) == {}
        for name, settings in mappings.items():
            found = provider.read_mapping(states[name]["UUID"])
            expected = {**settings, "Tags": settings.get("Tags", {})}
            assert changes_of_mapping(found, **expected) == {}, name
            assert without_result(found) == without_result(states[name]), name
    computed = {"BatchSize": 100, "MaximumRecordAgeInSeconds": -1, "ParallelizationFactor": 1}
    assert changes_of_mapping(states["stream"], **mappings["stream"], **computed, Tags={}) == {}

    # It works.
    sqs.send_message(QueueUrl=queue, MessageBody='{"kind": "job"}')
    kinesis.put_record(StreamName="clicks", Data=b"home", PartitionKey="Ada")
    until(lambda: seen(server) >= {"aws:sqs", "aws:kinesis"}, "both handled")

    # Change.
    changed = {**FUNCTION, "Timeout": 30, "Description": "jobs of the night", "Environment": {"Variables": {}}}
    after = provider.update_function(
        "jobs",
        archive=package(CODE + "# changed\n"),
        reserved=-1,
        publish=True,
        Timeout=30,
        Description="jobs of the night",
        Environment={"Variables": {}},
    )
    assert after["CodeSha256"] != made["CodeSha256"]
    assert (after["NewestVersion"], after["Reserved"]) == ("1", -1)
    assert "Environment" not in after or after["Environment"] == {"Variables": {}}
    provider.change_tags(arn, {"team": "water"}, {"owner": "ops"})
    changed = {**changed, "Tags": {"owner": "ops"}}
    changed.pop("Environment")
    assert changes_of_function(provider.read_function("jobs"), **changed) == {}

    queue_uuid, stream_uuid = states["queue"]["UUID"], states["stream"]["UUID"]
    found = provider.update_mapping(queue_uuid, FilterCriteria={}, ScalingConfig={})
    assert changes_of_mapping(found, BatchSize=10, Tags={"stage": "night"}) == {}
    provider.change_tags(found["EventSourceMappingArn"], found["Tags"], {})
    assert provider.read_mapping(queue_uuid)["Tags"] == {}
    found = provider.update_mapping(stream_uuid, BatchSize=5, MaximumBatchingWindowInSeconds=1)
    wanted = {**mappings["stream"], "BatchSize": 5, "MaximumBatchingWindowInSeconds": 1, "Tags": {}}
    assert changes_of_mapping(found, **wanted) == {}
    assert provider.update_mapping(states["table"]["UUID"], Enabled=False)["State"] == "Disabled"

    # aws_lambda_permission and aws_lambda_alias, which such configurations have as well.
    functions.create_alias(FunctionName="jobs", Name="live", FunctionVersion="1", Description="")
    alias = functions.get_alias(FunctionName="jobs", Name="live")
    assert (alias["AliasArn"], alias["FunctionVersion"]) == (f"{arn}:live", "1")
    statement = {"StatementId": "queue", "Action": "lambda:InvokeFunction", "Principal": "sqs.amazonaws.com"}
    functions.add_permission(FunctionName="jobs", **statement)
    policy = json.loads(functions.get_policy(FunctionName="jobs")["Policy"])
    assert [one["Sid"] for one in policy["Statement"]] == ["queue"]

    # Destroy.
    functions.remove_permission(FunctionName="jobs", StatementId="queue")
    functions.delete_alias(FunctionName="jobs", Name="live")
    for state in states.values():
        provider.delete_mapping(state["UUID"])
    provider.delete_function("jobs")
    assert functions.list_event_source_mappings()["EventSourceMappings"] == []
    for gone in (functions.get_function, functions.get_policy, functions.get_function_code_signing_config):
        with pytest.raises(ClientError) as error:
            gone(FunctionName="jobs")
        assert error.value.response["Error"]["Code"] == "ResourceNotFoundException"


def test_the_configuration_of_the_readme(
    headrace: Callable[..., Headrace], clients: Callable[..., Any], tmp_path: Path
) -> None:
    """What README shows is applied, planned and destroyed, with the endpoints that it names."""
    (block,) = (block for block in blocks((PROJECT / "README.md").read_text()) if block.path == "main.tf")
    configuration = hcl2.loads(block.text, serialization_options=PLAIN)
    (settings,) = (one["aws"] for one in configuration["provider"])
    resources = {
        f"{kind}.{name}": found
        for one in configuration["resource"]
        for kind, named in one.items()
        for name, found in named.items()
    }
    used = {"lambda" if "lambda" in name else "sqs" for name in resources}
    assert set(settings["endpoints"][0]) == used
    assert all(settings[name] is True for name in settings if name.startswith("skip_"))

    server = headrace("--data-dir", tmp_path / "data", "--runtime", f"python3.12={sys.executable}")
    provider, sqs = Provider(clients("lambda", server.url)), clients("sqs", server.url)
    wanted = resources["aws_sqs_queue.jobs"]
    timeout = str(wanted["visibility_timeout_seconds"])
    sqs.create_queue(QueueName=wanted["name"], Attributes={"VisibilityTimeout": timeout})
    wanted = resources["aws_lambda_function.work"]
    function = {
        "Role": wanted["role"],
        "Runtime": wanted["runtime"],
        "Handler": wanted["handler"],
        "Timeout": wanted["timeout"],
    }
    made = provider.create_function(wanted["function_name"], package(CODE), **function)
    assert changes_of_function(provider.read_function(wanted["function_name"]), **function, Tags={}) == {}
    values = {
        "${aws_sqs_queue.jobs.arn}": f"arn:aws:sqs:{REGION}:{ACCOUNT}:jobs",
        "${aws_lambda_function.work.arn}": made["FunctionArn"],
    }
    wanted = resources["aws_lambda_event_source_mapping.jobs"]
    mapping = {
        "EventSourceArn": values[wanted["event_source_arn"]],
        "FunctionName": values[wanted["function_name"]],
        "BatchSize": wanted["batch_size"],
    }
    state = provider.create_mapping(**mapping)
    assert changes_of_mapping(provider.read_mapping(state["UUID"]), **mapping, Tags={}) == {}
    provider.delete_mapping(state["UUID"])
    provider.delete_function("work")


def seen(server: Headrace) -> set[str]:
    """The kinds of sources of which the function has seen records."""
    lines = [event["line"] for event in server.events("function_log", function="jobs")]
    return {line.rpartition(" ")[2] for line in lines if line.startswith("seen")}


def without_result(state: dict[str, Any]) -> dict[str, Any]:
    """The part of a mapping's state that stands still."""
    return {name: value for name, value in state.items() if name != "LastProcessingResult"}

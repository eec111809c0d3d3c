"""ARNs and function names: every form that the contract takes is read, and resolved as recorded."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.arns import FunctionRef, SourceArn, mapping_arn, parse_function, parse_source_arn
from headrace.model import SourceKind
from headrace_api import contract

HERE = ("eu-west-1", "123456789012")
FN = "arn:aws:lambda:eu-west-1:123456789012:function:fn"


@pytest.mark.parametrize(
    ("given_", "qualifier", "arn"),
    [
        ("fn", None, FN),
        ("fn:$LATEST", "$LATEST", f"{FN}:$LATEST"),
        ("fn:1", "1", f"{FN}:1"),
        ("fn:my-alias", "my-alias", f"{FN}:my-alias"),
        (FN, None, FN),
        (f"{FN}:1", "1", f"{FN}:1"),
        (f"{FN}:my-alias", "my-alias", f"{FN}:my-alias"),
        (f"{FN}:$LATEST", "$LATEST", f"{FN}:$LATEST"),
        ("123456789012:function:fn", None, FN),
        ("123456789012:function:fn:live", "live", f"{FN}:live"),
        ("123456789012:fn", None, FN),
        ("function:fn", None, FN),
        ("function:fn:2", "2", f"{FN}:2"),
        ("eu-west-1:123456789012:function:fn", None, FN),
        ("arn:aws:lambda:fn", None, FN),
    ],
)
def test_every_form_of_a_function_name_is_resolved(given_: str, qualifier: str | None, arn: str) -> None:
    assert parse_function(given_, *HERE) == FunctionRef("fn", qualifier, arn, *HERE)
    assert parse_function(given_, *HERE).unqualified_arn == FN


def test_a_function_elsewhere_stays_elsewhere() -> None:
    arn = "arn:aws-us-gov:lambda:us-gov-west-1:999999999999:function:fn:live"
    assert parse_function(arn, *HERE) == FunctionRef("fn", "live", arn, "us-gov-west-1", "999999999999")


@pytest.mark.parametrize(
    ("region", "partition"), [("us-east-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")]
)
def test_the_partition_follows_the_region(region: str, partition: str) -> None:
    assert parse_function("fn", region, "1" * 12).arn == f"arn:{partition}:lambda:{region}:{'1' * 12}:function:fn"
    assert mapping_arn("u", region, "1" * 12) == f"arn:{partition}:lambda:{region}:{'1' * 12}:event-source-mapping:u"


@pytest.mark.parametrize("name", ["function", "123456789012", "lambda", "arn", "eu-west-1"])
def test_a_name_that_looks_like_a_part_of_an_arn_is_a_name(name: str) -> None:
    assert parse_function(name, *HERE).name == name


@pytest.mark.parametrize(
    "text", ["", "fn\n", "a b", "fn:", ":fn", "fn:1:2", "arn:aws:sqs:eu-west-1:123456789012:q", "é"]
)
def test_what_is_no_function_name_is_no_function_name(text: str) -> None:
    with pytest.raises(ValueError, match="not a function name"):
        parse_function(text, *HERE)


@given(
    st.from_regex(re.compile(contract()["components"]["schemas"]["FunctionName"]["pattern"], re.ASCII), fullmatch=True)
)
def test_whatever_the_contract_takes_is_resolved_to_an_arn_that_names_the_same(text: str) -> None:
    text = text.removesuffix("\n")  # Python's `$` lets one through; the contract does not.
    found = parse_function(text, *HERE)
    assert parse_function(found.arn, "us-east-1", "0" * 12) == found


A = "us-east-1:000000000000"
SOURCES: dict[str, dict[str, Any]] = {
    f"arn:aws:sqs:{A}:orders": {"kind": SourceKind.SQS, "name": "orders"},
    f"arn:aws:sqs:{A}:orders.fifo": {"kind": SourceKind.SQS, "name": "orders.fifo", "is_fifo": True},
    f"arn:aws-us-gov:kinesis:{A}:stream/clicks.fifo": {"kind": SourceKind.KINESIS, "name": "clicks.fifo"},
    f"arn:aws:kinesis:{A}:stream/clicks/consumer/me:1767225600": {
        "kind": SourceKind.KINESIS,
        "name": "clicks",
        "consumer": "me",
    },
    f"arn:aws:dynamodb:{A}:table/users/stream/2026-01-01T00:00:00.000": {
        "kind": SourceKind.DYNAMODB,
        "name": "users",
        "label": "2026-01-01T00:00:00.000",
    },
    f"arn:aws:kafka:{A}:cluster/market/0d5f6c1e-2": {"kind": SourceKind.MSK, "name": "market"},
    f"arn:aws:mq:{A}:broker:office:b-5c2a": {"kind": SourceKind.ACTIVEMQ, "name": "office"},
}


@pytest.mark.parametrize("arn", SOURCES)
def test_a_source_arn_is_taken_apart(arn: str) -> None:
    _, partition, service, region, account, _ = arn.split(":", 5)
    assert parse_source_arn(arn) == SourceArn(
        **{
            "arn": arn,
            "partition": partition,
            "service": service,
            "region": region,
            "account": account,
            **SOURCES[arn],
        }
    )


def test_a_consumer_has_a_stream() -> None:
    stream = f"arn:aws:kinesis:{A}:stream/clicks"
    for arn in (stream, f"{stream}/consumer/me:1", f"{stream}/consumer/me"):
        found = parse_source_arn(arn)
        assert found is not None
        assert found.stream_arn == stream


@pytest.mark.parametrize(
    "arn",
    [
        "",
        "orders",
        f"arn:aws:sns:{A}:topic",
        f"arn:aws:sqs:{A}:",
        f"arn:aws:dynamodb:{A}:table/users",
        f"arn:aws:kinesis:{A}:clicks",
        f"arn:aws:mq:{A}:broker:office",
        f"arn:aws:lambda:{A}:function:fn",
    ],
)
def test_what_no_mapping_can_read_has_no_kind(arn: str) -> None:
    assert parse_source_arn(arn) is None


KINDS = {
    "KinesisStreamArn": SourceKind.KINESIS,
    "DynamoDBStreamArn": SourceKind.DYNAMODB,
    "SqsQueueArn": SourceKind.SQS,
    "SqsFifoQueueArn": SourceKind.SQS,
    "MskClusterArn": SourceKind.MSK,
    "MqBrokerArn": SourceKind.ACTIVEMQ,
}


@pytest.mark.parametrize("component", KINDS)
@given(data=st.data())
def test_whatever_arn_the_contract_takes_has_the_kind_of_its_variant(component: str, data: st.DataObject) -> None:
    pattern = re.compile(contract()["components"]["schemas"][component]["pattern"], re.ASCII)
    arn = data.draw(st.from_regex(pattern, fullmatch=True)).removesuffix("\n")
    found = parse_source_arn(arn)
    assert found is not None
    assert found.kind is KINDS[component]
    assert found.is_fifo is (component == "SqsFifoQueueArn")

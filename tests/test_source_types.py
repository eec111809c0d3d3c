"""Each kind of source is opened at its endpoint, reads as often as that endpoint bears, and hears of writes to ours."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from typing import Any

import pytest

from headrace.aws_sdk import AwsClients
from headrace.clock import VirtualClock, run_virtual
from headrace.directory import ConfiguredDirectory, Table
from headrace.endpoints import Endpoints
from headrace.model import SourceKind, SourceType, StreamType, TopicType
from headrace.secrets import ConfiguredSecrets
from headrace.source_types import SourceTypes
from headrace.sources import dynamodb, kinesis
from headrace.sources.dynamodb import DynamoDbSources
from headrace.sources.kinesis import KinesisSources
from headrace.sources.pace import NAMED, WITH_NEWS, Budget, Pace

EMBEDDED = "http://127.0.0.1:5555"
ROLE = "arn:aws:iam::000000000000:role/headrace"
CLOCK = VirtualClock()


def opened(reads: float | None = None, *, services: bool = True, **environment: str) -> SourceTypes:
    endpoints = Endpoints.of(environment, host="127.0.0.1", port=4566, services=services)
    if endpoints.needs_services:
        endpoints = endpoints.with_services(EMBEDDED)
    clients = AwsClients()
    return SourceTypes(
        endpoints,
        ConfiguredSecrets({}, clients),
        ConfiguredDirectory(Table(), clients, CLOCK),
        CLOCK,
        role=ROLE,
        reads_per_second=reads,
    )


def paces(types: SourceTypes) -> tuple[Pace, Pace]:
    streams, tables = types.by_kind[SourceKind.KINESIS], types.by_kind[SourceKind.DYNAMODB]
    assert isinstance(streams, KinesisSources)
    assert isinstance(tables, DynamoDbSources)
    return streams.pace, tables.pace


async def test_every_kind_of_source_can_be_opened() -> None:
    types = opened()
    protocols = {
        kind: next(each for each in (TopicType, StreamType, SourceType) if isinstance(found, each))
        for kind, found in types.by_kind.items()
    }
    await types.close()

    assert protocols == {
        SourceKind.SQS: SourceType,
        SourceKind.KINESIS: StreamType,
        SourceKind.DYNAMODB: StreamType,
        SourceKind.MSK: TopicType,
        SourceKind.KAFKA: TopicType,
        SourceKind.ACTIVEMQ: SourceType,
        SourceKind.RABBITMQ: SourceType,
    }
    assert types.by_kind[SourceKind.MSK] is types.by_kind[SourceKind.KAFKA]


def test_no_library_of_a_source_is_loaded_before_it_is_needed() -> None:
    """Together they take a second and a hundred megabytes, and most servers need none of them."""
    lazily = (
        "confluent_kafka",
        "aio_pika",
        "aiormq",
        "stompman",
        "aiobotocore",
        "botocore",
        "boto3",
        "aiohttp",
        "moto",
    )
    program = f"import sys, headrace.cli, headrace.serve; print(*(name for name in {lazily} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == []


BUDGETS: list[tuple[dict[str, Any], tuple[Budget, Budget]]] = [
    ({}, (WITH_NEWS, WITH_NEWS)),
    ({"AWS_ENDPOINT_URL": "http://all"}, (NAMED, NAMED)),
    ({"AWS_ENDPOINT_URL_KINESIS": "http://streams"}, (NAMED, WITH_NEWS)),
    ({"AWS_ENDPOINT_URL_DYNAMODB": "http://tables"}, (WITH_NEWS, NAMED)),
    ({"AWS_ENDPOINT_URL": "https://vpce-1.kinesis.eu-west-1.vpce.amazonaws.com"}, (kinesis.CLOUD, dynamodb.CLOUD)),
    ({"services": False}, (kinesis.CLOUD, dynamodb.CLOUD)),
    ({"reads": 4}, (Budget(0.25, 0.25), Budget(0.25, 0.25))),
    ({"reads": 4, "services": False}, (Budget(0.25, 0.25, 2_000_000.0), Budget(0.25, 0.25))),
]


@pytest.mark.parametrize(("told", "budgets"), BUDGETS)
async def test_reads_are_as_many_as_the_endpoint_bears(told: dict[str, Any], budgets: tuple[Budget, Budget]) -> None:
    types = opened(**told)

    assert tuple(pace.budget for pace in paces(types)) == budgets
    await types.close()


async def until_due(pace: Pace, names: Iterable[str], types: SourceTypes, target: str, body: bytes) -> list[float]:
    """How long a reader of each of these streams, which has just found nothing, waits for its turn after this news."""
    readers = [pace.reader(name, "shard") for name in names]
    for reader in readers:
        assert await reader.due(0)
        async with reader.reading():
            pass
        reader.came(more=False, size=0)
    types.stir(target, body)
    waits = []
    for reader in readers:
        began = CLOCK.now()
        assert await reader.due(pace.now() + 100)
        waits.append(CLOCK.now() - began)
        reader.close()
    return waits


NEWS = [
    (0, "Kinesis_20131202.PutRecord", b'{"StreamName": "a", "Data": "aGVsbG8="}', [True, False]),
    (0, "Kinesis_20131202.PutRecords", b"", [True, True]),
    (0, "Kinesis_20131202.GetRecords", b'{"StreamName": "a"}', [False, False]),
    (0, "DynamoDB_20120810.PutItem", b'{"TableName": "a"}', [False, False]),
    (1, "DynamoDB_20120810.PutItem", b'{"TableName": "a"}', [True, False]),
    (1, "DynamoDB_20120810.BatchWriteItem", b'{"RequestItems": {"b": []}}', [True, True]),
]


@pytest.mark.parametrize(("which", "target", "body", "hurried"), NEWS)
def test_a_write_to_the_embedded_services_is_read_at_once(
    which: int, target: str, body: bytes, hurried: list[bool]
) -> None:
    async def told() -> list[bool]:
        types = opened()
        waits = [wait for name in "ab" for wait in await until_due(paces(types)[which], name, types, target, body)]
        await types.close()
        return [wait < 0.1 for wait in waits]

    assert run_virtual(told()) == hurried

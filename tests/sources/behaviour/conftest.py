"""Fixtures of the behaviour suite: each test runs with each source in turn."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from lab_aws import DynamoDbLab, FifoSqsLab, KinesisLab, SqsLab
from lab_kafka import KafkaLab
from lab_memory import MemoryQueueLab, MemoryStreamLab, MemoryTopicLab
from lab_mq import ActiveMqLab, RabbitMqLab
from labs import Lab
from whole_engine import Engine

from headrace.errors import SourceError
from headrace.poller.work import Surroundings

#: The longest pause after an error of a source: the suite is about what comes after it.
LONGEST_PAUSE = 0.3


@dataclass(frozen=True)
class Place:
    """Where a source is to be had: the fixture of its server, and the name by which `scripts/services` knows that."""

    make: Callable[[Any], Lab]
    fixture: str | None = None
    broker: str | None = None


LABS: dict[str, Place] = {
    "memory-queue": Place(lambda _: MemoryQueueLab()),
    "memory-stream": Place(lambda _: MemoryStreamLab()),
    "memory-topic": Place(lambda _: MemoryTopicLab()),
    "sqs-moto": Place(SqsLab, "moto"),
    "sqs-elasticmq": Place(SqsLab, "elasticmq", "elasticmq"),
    "sqs-fifo-elasticmq": Place(FifoSqsLab, "elasticmq", "elasticmq"),
    "kinesis-kinesalite": Place(KinesisLab, "kinesalite", "kinesalite"),
    "dynamodb-local": Place(DynamoDbLab, "dynamodb_local", "dynamodb-local"),
    "kafka": Place(KafkaLab, "kafka", "kafka"),
    "rabbitmq": Place(RabbitMqLab, "rabbitmq", "rabbitmq"),
    "activemq": Place(ActiveMqLab, "activemq", "activemq"),
}
_PARAMS = [
    pytest.param(place, id=name, marks=[] if place.broker is None else pytest.mark.broker(place.broker))
    for name, place in LABS.items()
]


@pytest.fixture(params=_PARAMS)
def new_lab(request: pytest.FixtureRequest) -> Callable[[], Lab]:
    """Makes a lab of each source in turn. Its server is started when it is first asked for."""
    place: Place = request.param
    server = None if place.fixture is None else request.getfixturevalue(place.fixture)
    return lambda: place.make(server)


@pytest.fixture
async def lab(new_lab: Callable[[], Lab]) -> AsyncIterator[Lab]:
    lab = new_lab()
    yield lab
    await lab.close()


@pytest.fixture
def new_engine(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Engine]:
    """Makes an engine over the store of this test. It does not wait long after errors of its source."""
    delay = Surroundings.delay

    def short(around: Surroundings, error: SourceError, attempt: int) -> float:
        return min(LONGEST_PAUSE, delay(around, error, attempt))

    monkeypatch.setattr(Surroundings, "delay", short)
    return lambda: Engine(lab, tmp_path)


@pytest.fixture
async def engine(new_engine: Callable[[], Engine]) -> AsyncIterator[Engine]:
    """One that goes straight to the source."""
    async with new_engine() as engine:
        yield engine

"""Fixtures for several folders. One server of each kind serves the whole run."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from brokers import ACCOUNT, REGION, Server, started

from headrace.services import EmbeddedServices


@pytest.fixture(scope="session")
def moto() -> Iterator[Server]:
    services = EmbeddedServices(account=ACCOUNT, region=REGION)
    yield Server("moto", asyncio.run(services.start()))
    asyncio.run(services.close())


@pytest.fixture(scope="session")
def elasticmq() -> Iterator[Server]:
    yield from started("elasticmq")


@pytest.fixture(scope="session")
def kinesis_local() -> Iterator[Server]:
    yield from started("kinesis-local")


@pytest.fixture(scope="session")
def kinesalite() -> Iterator[Server]:
    yield from started("kinesalite")


@pytest.fixture(scope="session")
def dynamodb_local() -> Iterator[Server]:
    yield from started("dynamodb-local")


@pytest.fixture(scope="session")
def kafka() -> Iterator[Server]:
    yield from started("kafka")


@pytest.fixture(scope="session")
def rabbitmq() -> Iterator[Server]:
    yield from started("rabbitmq")


@pytest.fixture(scope="session")
def activemq() -> Iterator[Server]:
    yield from started("activemq")

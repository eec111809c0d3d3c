"""Fixtures for several folders. One server of each kind serves the whole run."""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Iterator

import pytest
from brokers import ACCOUNT, REGION, SHOWN, Server, started

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


@pytest.hookimpl(wrapper=True)  # before the plugin that shares tests reads the marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Generator[None, None, None]:
    """Two workers may share the run: a file stays with one of them, and all files that use brokers with the same one.

    A test may restart its broker, which is everybody's. Those files take the longest, so they come first.
    """
    with_brokers = {item.path for item in items if item.get_closest_marker("broker") is not None}
    for item in items:
        group = "brokers" if item.path in with_brokers else str(item.path)
        item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=lambda item: item.path not in with_brokers)
    return (yield)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == SHOWN:
                terminalreporter.write_sep("-", report.nodeid)
                terminalreporter.write_line(str(value))

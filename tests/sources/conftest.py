"""Fixtures of the behaviour tests of sources: each test runs against each server in turn."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqs_servers import Queue, Queues, Server

from headrace.aws_json import Credentials
from headrace.sources.sqs import SqsClients


@pytest.fixture(params=["moto", pytest.param("elasticmq", marks=pytest.mark.broker("elasticmq"))])
def server(request: pytest.FixtureRequest) -> Server:
    """Each SQS server in turn."""
    found: Server = request.getfixturevalue(request.param)
    return found


@pytest.fixture
async def clients(server: Server) -> AsyncIterator[SqsClients]:
    clients = SqsClients(endpoint_url=server.endpoint_url, credentials=Credentials("test", "test"))
    yield clients
    await clients.close()


@pytest.fixture
def queues(clients: SqsClients) -> Queues:
    return Queues(clients)


@pytest.fixture
async def queue(queues: Queues) -> Queue:
    return await queues()

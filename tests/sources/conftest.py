"""Servers that we did not write, for the behaviour tests of sources. One of each serves the whole run."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from headrace.services import EmbeddedServices
from headrace.sources.sqs import Credentials, SqsClients, SqsSource

PROJECT = Path(__file__).resolve().parents[2]
REGION = "us-east-1"
ACCOUNT = "000000000000"


@dataclass(frozen=True)
class Server:
    """A server that speaks the protocol of SQS."""

    name: str
    endpoint_url: str


@pytest.fixture(scope="session")
def moto() -> Iterator[Server]:
    services = EmbeddedServices(account=ACCOUNT, region=REGION)
    yield Server("moto", asyncio.run(services.start()))
    asyncio.run(services.close())


@pytest.fixture(scope="session")
def elasticmq() -> Iterator[Server]:
    yield from started("elasticmq")


def started(name: str) -> Iterator[Server]:
    """A server of `scripts/services`. Skips where it cannot be had; under CI=true that is a failure."""

    def run(verb: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(PROJECT / "scripts" / "services"), verb, "--json", name]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    home = PROJECT / ".services"
    home.mkdir(exist_ok=True)
    # Runs of tests in one checkout share the server. Whoever is the last to use it ends it, unless it ran before.
    with (home / f"{name}.users").open("w") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        ran_before = json.loads(run("status").stdout)["pid"] is not None
        done = run("start")
        if done.returncode:
            reason = done.stderr.strip() or f"scripts/services start {name}: exit code {done.returncode}"
            if done.returncode != 3 or os.environ.get("CI") == "true":
                pytest.fail(reason)
            pytest.skip(reason)
        yield Server(name, json.loads(done.stdout)["endpoint"])
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        if not ran_before:
            run("stop")


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


class Queue:
    """A queue of one test, as its users see it."""

    def __init__(self, clients: SqsClients, name: str) -> None:
        self.clients = clients
        self.arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"
        self.name = name
        self.url = ""

    async def call(self, operation: str, **members: object) -> dict[str, object]:
        return await self.clients.call(REGION, operation, {"QueueUrl": self.url, **members})

    async def send(self, *bodies: str, **members: object) -> None:
        for body in bodies:
            await self.call("SendMessage", MessageBody=body, **members)

    def source(self, hidden_for: int | None = None) -> SqsSource:
        return SqsSource(self.clients, self.arn, hidden_for)


class Queues:
    """Makes queues with names of their own."""

    def __init__(self, clients: SqsClients) -> None:
        self._clients = clients

    async def __call__(self, **attributes: str) -> Queue:
        queue = Queue(self._clients, f"q{uuid4().hex}" + (".fifo" if "FifoQueue" in attributes else ""))
        answer = await self._clients.call(REGION, "CreateQueue", {"QueueName": queue.name, "Attributes": attributes})
        queue.url = answer["QueueUrl"]
        return queue


@pytest.fixture
def queues(clients: SqsClients) -> Queues:
    return Queues(clients)


@pytest.fixture
async def queue(queues: Queues) -> Queue:
    return await queues()

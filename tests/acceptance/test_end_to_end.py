"""Ten thousand messages through a real server, a quick SQS server that we did not write, and a function that fails at
random: each message is handled or in the dead-letter queue, whatever becomes of the server on the way."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import chance
import pytest
from brokers import Server
from serve_lab import Headrace, are_gone, functions_table, queue_arn, read_journal, state_of, until

MESSAGES = 10_000
RECEIVES = 4
VISIBILITY = 3
BODIES = [f"message {number}" for number in range(MESSAGES)]
#: Longer than a run takes on a slow machine.
PATIENCE = 120.0


@dataclass
class Mill:
    """A queue with its dead-letter queue, the mapping's server, and what the function has written down."""

    sqs: Any
    queue: str
    dead: str
    arn: str
    journal: Path
    start: Callable[[], Headrace]

    def send(self, bodies: Sequence[str]) -> None:
        def ten(first: int) -> None:
            entries = [{"Id": str(index), "MessageBody": body} for index, body in enumerate(bodies[first : first + 10])]
            assert len(self.sqs.send_message_batch(QueueUrl=self.queue, Entries=entries)["Successful"]) == len(entries)

        with ThreadPoolExecutor(4) as threads:
            list(threads.map(ten, range(0, len(bodies), 10)))

    def count(self, queue: str) -> int:
        """The messages of a queue, those in flight included."""
        names = [f"ApproximateNumberOfMessages{which}" for which in ("", "NotVisible", "Delayed")]
        found = self.sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=names)["Attributes"]
        return sum(int(found[name]) for name in names)

    def handled(self) -> Counter[str]:
        """How often each message was handled."""
        return Counter(entry["body"] for entry in read_journal(self.journal))

    def handled_size(self) -> int:
        """How much was handled, in passing."""
        return self.journal.read_bytes().count(b"\n") if self.journal.exists() else 0

    def drained(self) -> list[str]:
        """Everything out of the dead-letter queue."""
        bodies: list[str] = []
        while found := self.sqs.receive_message(QueueUrl=self.dead, MaxNumberOfMessages=10).get("Messages"):
            bodies += [message["Body"] for message in found]
            entries = [{"Id": str(at), "ReceiptHandle": one["ReceiptHandle"]} for at, one in enumerate(found)]
            self.sqs.delete_message_batch(QueueUrl=self.dead, Entries=entries)
        return bodies

    def mapped(self, server: Headrace, functions: Any) -> str:
        uuid: str = functions.create_event_source_mapping(
            FunctionName="chance",
            EventSourceArn=self.arn,
            FunctionResponseTypes=["ReportBatchItemFailures"],
        )["UUID"]
        until(lambda: state_of(functions, uuid) == "Enabled", "enabled")
        return uuid


@pytest.fixture
def mill(
    elasticmq: Server, headrace: Callable[..., Headrace], clients: Callable[..., Any], tmp_path: Path
) -> Iterator[Mill]:
    sqs = clients("sqs", elasticmq.endpoint_url, max_pool_connections=10)
    name = f"mill-{uuid4().hex}"
    dead = sqs.create_queue(QueueName=f"{name}-dead")["QueueUrl"]
    redrive = {"deadLetterTargetArn": queue_arn(f"{name}-dead"), "maxReceiveCount": RECEIVES}
    attributes = {"VisibilityTimeout": str(VISIBILITY), "RedrivePolicy": json.dumps(redrive)}
    queue = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    journal = tmp_path / "journal"
    table = functions_table(tmp_path / "functions.toml", journal, chance="chance.handler")

    def start() -> Headrace:
        return headrace(
            *("--no-services", "--data-dir", tmp_path / "data", "--functions", table),
            environment={"AWS_ENDPOINT_URL_SQS": elasticmq.endpoint_url},
        )

    yield Mill(sqs, queue, dead, queue_arn(name), journal, start)
    for url in (queue, dead):
        sqs.delete_queue(QueueUrl=url)


def unlucky(attempts: int) -> set[str]:
    """The messages that fail by themselves each of so many times."""
    return {body for body in BODIES if all(chance.fails(body, count + 1) for count in range(attempts))}


@pytest.mark.broker("elasticmq")
def test_every_message_is_handled_or_set_aside(mill: Mill, clients: Callable[..., Any]) -> None:
    server = mill.start()
    uuid = mill.mapped(server, clients("lambda", server.url))
    mill.send(BODIES)
    until(lambda: mill.count(mill.queue) == 0, "an empty queue", PATIENCE)
    handled, dead = mill.handled(), mill.drained()
    print(f"{len(handled)} handled, {len(dead)} dead, {handled.total() - len(handled)} handled again")

    assert handled.keys() | set(dead) == set(BODIES)
    assert len(dead) == len(set(dead))
    assert unlucky(RECEIVES) <= set(dead)
    # At least once is the promise; on a server that runs all the time, next to nothing comes twice.
    assert handled.total() + len(dead) < 1.02 * MESSAGES

    counters = until(lambda: settled_counters(server, uuid, MESSAGES - len(dead)), "counters settled")
    assert counters["filtered"] == 0
    assert counters["polled"] >= counters["deleted"] + counters["failed"] > 0
    assert not server.events("poller_failed")
    assert not server.events("settle_error")
    assert server.stop() == 0


def settled_counters(server: Headrace, uuid: str, deleted: int) -> dict[str, Any] | None:
    counters: dict[str, Any] = server.mappings()[uuid]["Counters"]
    return counters if counters["deleted"] >= deleted else None


@pytest.mark.broker("elasticmq")
def test_nothing_is_lost_when_the_server_is_killed_on_the_way(mill: Mill, clients: Callable[..., Any]) -> None:
    server = mill.start()
    uuid = mill.mapped(server, clients("lambda", server.url))
    mill.send(BODIES[: MESSAGES // 2])
    for share, more in ((0.15, BODIES[MESSAGES // 2 :]), (0.4, ()), (0.7, ())):
        until(lambda share=share: mill.handled_size() > share * MESSAGES, f"{share:.0%} handled", PATIENCE)
        children = server.children()
        server.kill()
        until(lambda pids=children: are_gone(pids), "no worker left")
        mill.send(more)
        server = mill.start()
        # The mapping goes on by itself: nobody asks for it.
        assert server.url
    until(lambda: mill.count(mill.queue) == 0, "an empty queue", PATIENCE)
    handled, dead = mill.handled(), mill.drained()
    print(f"{len(handled)} handled, {len(dead)} dead, {handled.total() - len(handled)} handled again")

    assert handled.keys() | set(dead) == set(BODIES)
    # What a killed server had in its hands comes again, and is not more than it can hold.
    assert handled.total() < 1.1 * MESSAGES
    shown = server.mappings()
    assert list(shown) == [uuid]
    assert shown[uuid]["State"] == "Enabled"
    # Counters are kept, but for those of the two seconds before each death.
    assert 0 < shown[uuid]["Counters"]["deleted"] < 1.1 * MESSAGES
    assert server.stop() == 0

"""Fifty thousand records through a real server, a quick Kinesis server that we did not write, and a function that fails
at random: each record is handled or documented, in order within its key, whatever becomes of the server on the way."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import stream_chance
from brokers import Server
from serve_lab import Headrace, are_gone, functions_table, new_stream, queue_arn, state_of, until

SHARDS = 4
RECORDS = 50_000
KEYS = 200
#: These are poison, of as many keys.
POISON = range(99, RECORDS, 4_999)
#: Longer than a run takes on a slow machine.
PATIENCE = 120.0


@dataclass
class Journal:
    """What functions wrote down, read as it grows."""

    path: Path
    entries: list[dict[str, str]] = field(default_factory=list)
    #: The records in it, by event ID.
    seen: set[str] = field(default_factory=set)
    _read: int = 0

    def grow(self) -> int:
        """Read what is new, in whole lines; how many records were handled by now, each counted once."""
        if self.path.exists():
            with self.path.open("rb") as file:
                file.seek(self._read)
                lines = file.read().rpartition(b"\n")[0].split(b"\n")
            for line in filter(None, lines):
                self.entries.append(json.loads(line))
                self.seen.add(self.entries[-1]["id"])
                self._read += len(line) + 1
        return len(self.seen)

    def handled(self) -> Counter[str]:
        """How often each record was handled, by event ID."""
        return Counter(entry["id"] for entry in self.entries)


def _data(number: int) -> bytes:
    return stream_chance.POISON if number in POISON else f"record {number}".encode()


@dataclass
class Mill:
    """A stream, its mapping's server, where notices go, and what the function has written down."""

    kinesis: Any
    sqs: Any
    stream: str
    arn: str
    notices: str
    journal: Journal
    start: Callable[[], Headrace]
    #: Every record that the stream took, by event ID, with its key; and those that are poison.
    put: dict[str, str] = field(default_factory=dict)
    poison: set[str] = field(default_factory=set)
    told: list[dict[str, Any]] = field(default_factory=list)

    def fill(self, numbers: range) -> None:
        def five_hundred(first: int) -> None:
            chosen = range(first, min(first + 500, numbers.stop))
            records = [(f"key {number % KEYS}", _data(number)) for number in chosen]
            for taken, (key, data) in zip(self._taken(records), records, strict=True):
                id = f"{taken['ShardId']}:{taken['SequenceNumber']}"
                self.put[id] = key
                if data == stream_chance.POISON:
                    self.poison.add(id)

        with ThreadPoolExecutor(4) as threads:
            list(threads.map(five_hundred, range(numbers.start, numbers.stop, 500)))

    def _taken(self, records: Sequence[tuple[str, bytes]]) -> Sequence[dict[str, str]]:
        members = [{"PartitionKey": key, "Data": data} for key, data in records]
        answer = self.kinesis.put_records(StreamName=self.stream, Records=members)
        assert not answer.get("FailedRecordCount")
        taken: Sequence[dict[str, str]] = answer["Records"]
        return taken

    def documented(self, among: Collection[str]) -> Counter[str]:
        """How often each of these records lies within the bounds of a notice."""
        found: Counter[str] = Counter()
        for told in self.told:
            info = told["KinesisBatchInfo"]
            first, last = int(info["startSequenceNumber"]), int(info["endSequenceNumber"])
            for id in among:
                shard, _, number = id.partition(":")
                if shard == info["shardId"] and first <= int(number) <= last:
                    found[id] += 1
        return found

    def is_done(self) -> bool:
        """Whether every record is handled, or lies within the bounds of a notice."""
        self.journal.grow()
        while messages := self.sqs.receive_message(QueueUrl=self.notices, MaxNumberOfMessages=10).get("Messages"):
            self.told += [json.loads(message["Body"]) for message in messages]
            entries = [{"Id": str(at), "ReceiptHandle": one["ReceiptHandle"]} for at, one in enumerate(messages)]
            self.sqs.delete_message_batch(QueueUrl=self.notices, Entries=entries)
        left = self.put.keys() - self.journal.seen
        return left == self.documented(left).keys()

    def mapped(self, functions: Any, function: str, **settings: Any) -> str:
        request = {"FunctionName": function, "EventSourceArn": self.arn, "StartingPosition": "TRIM_HORIZON"}
        uuid: str = functions.create_event_source_mapping(**request, **settings)["UUID"]
        until(lambda: state_of(functions, uuid) == "Enabled", "enabled")
        return uuid


@pytest.fixture
def mill(
    kinesalite: Server, moto: Server, headrace: Callable[..., Headrace], clients: Callable[..., Any], tmp_path: Path
) -> Iterator[Mill]:
    kinesis = clients("kinesis", kinesalite.endpoint_url, max_pool_connections=10)
    sqs = clients("sqs", moto.endpoint_url)
    name = f"mill-{uuid4().hex}"
    arn = new_stream(kinesis, name, SHARDS)
    notices = sqs.create_queue(QueueName=name)["QueueUrl"]
    journal = tmp_path / "journal"
    handlers = {"chance": "stream_chance.handler", "careful": "stream_chance.careful"}
    table = functions_table(tmp_path / "functions.toml", journal, 20, **handlers)

    def start() -> Headrace:
        return headrace(
            *("--no-services", "--data-dir", tmp_path / "data", "--functions", table),
            environment={
                "AWS_ENDPOINT_URL_KINESIS": kinesalite.endpoint_url,
                "AWS_ENDPOINT_URL_SQS": moto.endpoint_url,
            },
        )

    yield Mill(kinesis, sqs, name, arn, notices, Journal(journal), start)
    kinesis.delete_stream(StreamName=name)
    sqs.delete_queue(QueueUrl=notices)


def is_in_order(entries: Sequence[dict[str, str]]) -> bool:
    """Whether the records of each key were handled in the order of the stream, when each counts where it came first."""
    numbers: dict[str, list[int]] = {}
    for id, key in {entry["id"]: entry["key"] for entry in entries}.items():
        numbers.setdefault(key, []).append(int(id.partition(":")[2]))
    return all(one < other for each in numbers.values() for one, other in pairwise(each))


@pytest.mark.broker("kinesalite")
def test_nothing_is_lost_when_the_server_is_killed_on_the_way(mill: Mill, clients: Callable[..., Any]) -> None:
    journal = mill.journal
    mill.fill(range(RECORDS // 2))
    server = mill.start()
    uuid = mill.mapped(
        clients("lambda", server.url), "chance", BatchSize=100, MaximumRetryAttempts=2, ParallelizationFactor=3,
        BisectBatchOnFunctionError=True, FunctionResponseTypes=["ReportBatchItemFailures"],
        DestinationConfig={"OnFailure": {"Destination": queue_arn(mill.stream)}},
    )  # fmt: skip
    deaths = []
    for share, more in ((0.15, range(RECORDS // 2, RECORDS)), (0.4, range(0)), (0.7, range(0))):
        until(lambda share=share: journal.grow() > share * RECORDS, f"{share:.0%} handled", PATIENCE)
        children = server.children()
        server.kill()
        until(lambda pids=children: are_gone(pids), "no worker left")
        journal.grow()
        deaths.append(len(journal.entries))
        mill.fill(more)
        server = mill.start()
        # The mapping goes on by itself: nobody asks for it.
        assert server.url
    until(mill.is_done, "every record handled or documented", PATIENCE)
    handled, documented = journal.handled(), mill.documented(mill.put)
    again = handled.total() - len(handled)
    print(f"{len(handled)} handled, {len(documented)} documented in {len(mill.told)} notices, {again} handled again")

    assert len(mill.put) == RECORDS
    assert handled.keys() <= mill.put.keys()
    # Poison is never handled, and is cut out of its batch: what is documented beside it failed by itself.
    assert len(mill.poison) == len(POISON)
    assert mill.poison <= documented.keys()
    assert not mill.poison & handled.keys()
    for told in mill.told:
        assert told["requestContext"]["condition"] == "RetryAttemptsExhausted"
        assert told["requestContext"]["approximateInvokeCount"] == 3
        assert told["KinesisBatchInfo"]["streamArn"] == mill.arn
    # In order from beginning to end, and from each start on, which goes back to a checkpoint.
    assert is_in_order(journal.entries)
    for first, last in pairwise([0, *deaths, len(journal.entries)]):
        assert last > first
        assert is_in_order(journal.entries[first:last])

    assert not server.events("poller_failed")
    assert not server.events("position_lost")
    shown = server.mappings()
    assert list(shown) == [uuid]
    assert shown[uuid]["State"] == "Enabled"
    counters = shown[uuid]["Counters"]
    # Counters are kept, but for those of the two seconds before each death; and what came again is counted again.
    assert 0 < counters["bisected"] < counters["invoked"]
    assert 0 < counters["retried"] < counters["invoked"]
    assert 0 < counters["discarded"] <= documented.total()
    assert 0 < counters["notified"] <= len(mill.told)
    assert counters["processed"] <= counters["polled"] <= 4 * RECORDS
    assert counters["filtered"] == counters["positions_lost"] == counters["notify_errors"] == 0
    assert server.stop() == 0


@pytest.mark.broker("kinesalite")
def test_a_restart_goes_on_exactly_where_the_server_stopped(mill: Mill, clients: Callable[..., Any]) -> None:
    """A function that always succeeds sees each record once, over three lives of the server."""
    records = RECORDS // 5
    journal = mill.journal
    mill.fill(range(records // 2))
    server = mill.start()
    uuid = mill.mapped(clients("lambda", server.url), "careful", BatchSize=20)
    for more in (range(records // 2, records), range(0)):
        seen = journal.grow()
        until(lambda seen=seen: journal.grow() > seen, "more records handled", PATIENCE)
        assert server.stop() == 0
        mill.fill(more)
        server = mill.start()
        assert server.url
    until(lambda: journal.grow() >= records, "every record handled", PATIENCE)
    assert server.stop() == 0
    journal.grow()

    assert journal.handled() == Counter(mill.put.keys())
    assert is_in_order(journal.entries)
    server = mill.start()
    counters = server.mappings()[uuid]["Counters"]
    assert counters["processed"] == records
    assert (counters["failed"], counters["retried"], counters["discarded"]) == (0, 0, 0)

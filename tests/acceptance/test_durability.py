"""What was answered is kept, whatever ends the server; and nobody else touches it meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest
from brokers import Server
from serve_lab import Headrace, functions_table, queue_arn, run_headrace, state_of, until

PATH = "/2015-03-31/event-source-mappings"
SETTLED = ("Enabled", "Disabled")
ROUNDS, WRITERS, FUNCTIONS_EACH = 5, 4, 15
#: Where each writer's mappings read from.
QUEUES = [f"storm-{number}" for number in range(WRITERS)]


@dataclass
class Expected:
    """A mapping as its writer knows it: what was answered, and what may have happened beyond that."""

    #: The members of the last answered request; None when it was answered that the mapping is deleted.
    known: dict[str, Any] | None
    #: The request that was under way when the server died, as `known` would be then.
    doubted: tuple[dict[str, Any] | None, ...] = ()


@dataclass
class Writer:
    """Creates, updates and deletes mappings of its own, one request at a time, until the server is gone."""

    number: int
    chance: Random
    mappings: dict[str, Expected] = field(default_factory=dict)
    #: The function of a Create that was never answered.
    doubted_create: dict[str, Any] | None = None
    answered: int = 0
    problems: list[str] = field(default_factory=list)

    def run(self, url: str) -> None:
        try:
            with httpx.Client(base_url=url, timeout=20) as http:
                while True:
                    self.step(http)
        except httpx.TransportError:
            return

    def step(self, http: httpx.Client) -> None:
        alive = [uuid for uuid, expected in self.mappings.items() if expected.known is not None]
        free = sorted(self.names() - {self.mappings[uuid].known["FunctionName"] for uuid in alive})
        if free and (not alive or self.chance.random() < 0.4):
            self.create(http, self.chance.choice(free))
        elif self.chance.random() < 0.7:
            self.change(http, self.chance.choice(alive))
        else:
            self.delete(http, self.chance.choice(alive))

    def names(self) -> set[str]:
        return {f"w{self.number}-{number}" for number in range(FUNCTIONS_EACH)}

    def settings(self) -> dict[str, Any]:
        pattern = f'{{"body": {{"number": [{self.chance.randrange(1000)}]}}}}'
        return {
            # Few are enabled: what is tested is the store, not how many queues can be polled.
            "Enabled": self.chance.random() < 0.2,
            "BatchSize": self.chance.randint(1, 500),
            "MaximumBatchingWindowInSeconds": self.chance.randint(1, 300),
            "FilterCriteria": {"Filters": [{"Pattern": pattern}]},
        }

    def create(self, http: httpx.Client, name: str) -> None:
        request = {"FunctionName": name, "EventSourceArn": queue_arn(QUEUES[self.number]), **self.settings()}
        self.doubted_create = request
        answer = http.post(PATH, json=request)
        self.doubted_create = None
        if self.accepted(answer):
            self.mappings[answer.json()["UUID"]] = Expected(request)

    def change(self, http: httpx.Client, uuid: str) -> None:
        expected = self.mappings[uuid]
        changes = self.settings()
        changes = {name: changes[name] for name in self.chance.sample(sorted(changes), self.chance.randint(1, 4))}
        assert expected.known is not None
        after = {**expected.known, **changes}
        expected.doubted = (after,)
        answer = http.put(f"{PATH}/{uuid}", json=changes)
        expected.doubted = ()
        if self.accepted(answer):
            expected.known = after

    def delete(self, http: httpx.Client, uuid: str) -> None:
        expected = self.mappings[uuid]
        expected.doubted = (None,)
        answer = http.delete(f"{PATH}/{uuid}")
        expected.doubted = ()
        if self.accepted(answer):
            expected.known = None

    def accepted(self, answer: httpx.Response) -> bool:
        """Whether the change was taken; what is still in motion takes none."""
        if answer.status_code == 202:
            self.answered += 1
            return True
        if answer.headers.get("x-amzn-errortype") != "ResourceInUseException":
            self.problems.append(f"{answer.status_code} {answer.text}")
        return False

    def check(self, shown: dict[str, dict[str, Any]]) -> None:
        """Hold what the restarted server shows against what was answered, and go on from there."""
        mine = {uuid: one for uuid, one in shown.items() if one["EventSourceArn"] == queue_arn(QUEUES[self.number])}
        for uuid, expected in list(self.mappings.items()):
            found = seen(mine.pop(uuid, None))
            assert found in [seen_of(known) for known in (expected.known, *expected.doubted)], uuid
            if found is None:
                del self.mappings[uuid]
                continue
            if expected.doubted and seen_of(expected.doubted[0]) == found:
                expected.known = expected.doubted[0]
            expected.doubted = ()
        for uuid, one in mine.items():
            assert self.doubted_create is not None, f"nobody asked for {uuid}"
            assert seen(one) == seen_of(self.doubted_create)
            self.mappings[uuid] = Expected(self.doubted_create)
            self.doubted_create = None
        self.doubted_create = None


def seen(mapping: dict[str, Any] | None) -> dict[str, Any] | None:
    """What of a mapping was asked for, as it is shown."""
    if mapping is None:
        return None
    members = ("BatchSize", "MaximumBatchingWindowInSeconds", "FilterCriteria")
    return {
        **{member: mapping[member] for member in members},
        "function": mapping["FunctionArn"].rpartition(":")[2],
        "enabled": mapping["State"] == "Enabled",
    }


def seen_of(request: dict[str, Any] | None) -> dict[str, Any] | None:
    """How a request is seen once it has settled."""
    if request is None:
        return None
    state = "Enabled" if request["Enabled"] else "Disabled"
    return seen({**request, "FunctionArn": f":{request['FunctionName']}", "State": state})


@pytest.fixture
def serve(
    headrace: Callable[..., Headrace], moto: Server, clients: Callable[..., Any], tmp_path: Path
) -> Callable[..., Headrace]:
    """Starts servers on one data directory, beside queues that outlive them."""
    sqs = clients("sqs", moto.endpoint_url)
    for queue in QUEUES:
        sqs.create_queue(QueueName=queue)
    names = [name for number in range(WRITERS) for name in Writer(number, Random()).names()]
    table = functions_table(
        tmp_path / "functions.toml", tmp_path / "journal", **dict.fromkeys(names, "journal.handler")
    )

    def start(*more: str, data_dir: str | Path = tmp_path / "data") -> Headrace:
        return headrace(
            *("--data-dir", data_dir, "--no-services", "--functions", table, *more),
            environment={"AWS_ENDPOINT_URL_SQS": moto.endpoint_url},
        )

    return start


def test_what_was_answered_survives_kills_in_a_storm_of_requests(serve: Callable[..., Headrace]) -> None:
    chance = Random(2026)
    writers = [Writer(number, Random(number)) for number in range(WRITERS)]
    for _ in range(ROUNDS):
        server = serve()
        url = server.url
        before = sum(writer.answered for writer in writers)
        threads = [threading.Thread(target=writer.run, args=(url,)) for writer in writers]
        for thread in threads:
            thread.start()
        enough = before + chance.randint(20, 150)
        until(lambda enough=enough: sum(one.answered for one in writers) > enough, f"{enough} changes", 30)
        server.kill()
        for thread in threads:
            thread.join(30)

        server = serve()
        until(lambda server=server: all(one["State"] in SETTLED for one in server.mappings().values()), "settled")
        shown = server.mappings()
        for writer in writers:
            assert not writer.problems
            writer.check(shown)
        server.kill()
    print(sum(writer.answered for writer in writers), "changes answered,", len(shown), "mappings left")


def test_a_stopped_server_goes_on_where_it_was(serve: Callable[..., Headrace], clients: Callable[..., Any]) -> None:
    first = serve()
    functions = clients("lambda", first.url)
    made = []
    for number in range(6):
        uuid = functions.create_event_source_mapping(
            FunctionName=f"w0-{number}", EventSourceArn=queue_arn(QUEUES[0]), Enabled=number % 2 == 0
        )["UUID"]
        until(lambda uuid=uuid: state_of(functions, uuid) in SETTLED, "settled")
        made.append(uuid)
    shown = first.mappings()
    assert first.stop() == 0

    second = serve()
    until(lambda: list(second.mappings()) == made, "the same mappings, in order")
    settled = second.mappings()
    assert settled == shown


def test_a_second_server_on_the_same_data_is_refused(serve: Callable[..., Headrace], tmp_path: Path) -> None:
    first = serve()
    assert first.url
    second = serve()

    assert second.wait() == 1
    assert second.out == []
    assert second.err == [
        f"headrace: the data directory {tmp_path / 'data'} is in use by another Headrace (process {first.pid})"
    ]
    assert first.mappings() == {}

    # Whoever dies gives it free at once.
    first.kill()
    assert serve().url


def test_data_in_memory_is_kept_nowhere(
    serve: Callable[..., Headrace], clients: Callable[..., Any], tmp_path: Path
) -> None:
    first = serve(data_dir=":memory:")
    clients("lambda", first.url).create_event_source_mapping(
        FunctionName="w1-1", EventSourceArn=queue_arn(QUEUES[1]), Enabled=False
    )
    # Two of them do not know of each other.
    second = serve(data_dir=":memory:")
    assert len(first.mappings()) == 1
    assert second.mappings() == {}
    assert first.stop() == second.stop() == 0
    assert serve(data_dir=":memory:").mappings() == {}
    assert [path.name for path in tmp_path.iterdir()] == ["functions.toml"]


def test_a_data_directory_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a directory")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "headrace.sqlite3").write_bytes(b"this is no database, and never was one. " * 100)

    for place, words in (
        (tmp_path / "file", f"the data directory {tmp_path / 'file'} cannot be used: "),
        (tmp_path / "broken", f"the store in {tmp_path / 'broken'} cannot be read: "),
    ):
        done = run_headrace("serve", "--port", "0", "--no-services", "--data-dir", place)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(f"headrace: {words}")
        assert "Traceback" not in done.stderr

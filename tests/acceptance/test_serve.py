"""`headrace serve` as a process: how it begins and ends, what it says, what it heeds and what it leaves behind."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import select
import signal
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from botocore.exceptions import BotoCoreError, ClientError
from brokers import Server
from serve_lab import (
    FUNCTIONS,
    REGION,
    Headrace,
    are_gone,
    functions_table,
    processes,
    queue_arn,
    read_journal,
    until,
)

from headrace import __version__, observe

Start = Callable[..., Headrace]
Clients = Callable[..., Any]


def count(sqs: Any, queue: str, which: str = "") -> int:
    name = f"ApproximateNumberOfMessages{which}"
    return int(sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=[name])["Attributes"][name])


def mapped(functions: Any, function: str, queue: str, **settings: Any) -> str:
    """A mapping from a queue to a function, once it is enabled."""
    request = {"FunctionName": function, "EventSourceArn": queue_arn(queue), **settings}
    uuid: str = functions.create_event_source_mapping(**request)["UUID"]
    until(lambda: functions.get_event_source_mapping(UUID=uuid)["State"] == "Enabled", "enabled")
    return uuid


class Outside:
    """A server whose queues are somebody else's, so that they can be looked at when it has ended."""

    def __init__(self, start: Start, moto: Server, sqs: Any, name: str, place: Path) -> None:
        self._start = start
        self._moto = moto
        self.sqs = sqs
        self.name = name
        self.journal = place / "journal"
        self.go = Path(f"{self.journal}.go")
        handlers = {"journal": "journal.handler", "hold": "journal.hold", "fail": "journal.fail"}
        self.table = functions_table(place / "functions.toml", self.journal, 60, **handlers)
        # The longest timeout of a message there is: what comes back was given back.
        attributes = {"VisibilityTimeout": "43200"}
        self.queue = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]

    def serve(self, *arguments: str, **options: Any) -> Headrace:
        environment = {"AWS_ENDPOINT_URL_SQS": self._moto.endpoint_url, **options.pop("environment", {})}
        data = ("--data-dir", ":memory:", "--no-services", "--functions", self.table)
        return self._start(*data, *arguments, environment=environment, **options)

    def send(self, *bodies: str) -> None:
        for body in bodies:
            self.sqs.send_message(QueueUrl=self.queue, MessageBody=body)


@pytest.fixture
def outside(headrace: Start, moto: Server, clients: Clients, name: str, tmp_path: Path) -> Outside:
    return Outside(headrace, moto, clients("sqs", moto.endpoint_url), f"outside-{name}", tmp_path)


# Beginning and end


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_one_line_and_ends_when_told_to(headrace: Start, number: signal.Signals) -> None:
    server = headrace("--data-dir", ":memory:")
    url = server.url
    assert httpx.get(f"{url}/_headrace/health").json() == {"status": "ok", "version": __version__}
    children = server.children()
    assert len(children) == 1  # the embedded services
    server.event("services_ready")
    server.signal(number)

    assert server.wait() == 0
    assert server.out == [f"Headrace is ready at {url}"]
    assert [event["event"] for event in server.events()][-2:] == ["stopping", "stopped"]
    assert are_gone(children)


def test_a_port_in_use_is_named(headrace: Start) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        server = headrace(command=("serve", "--port", str(port), "--data-dir", ":memory:"))

        assert server.wait() == 1
    assert server.out == []
    assert server.err == [
        f"headrace: cannot listen on 127.0.0.1:{port}: Address already in use; "
        "--port chooses another port, 0 any free one"
    ]


SPECIFICATIONS = [
    ("ship", "--function ship: write NAME=DIR:module.handler or NAME=http://host:port"),
    ("ship=nowhere:app.handler", "--function ship: directory: there is no directory {here}/nowhere"),
    (f"ship={FUNCTIONS}:no.handler", f"--function ship: handler: there is no no.py in {FUNCTIONS}"),
    ("sh ip=.:app.handler",
     "--function sh ip: 'sh ip' is not a function name: 1 to 64 letters, digits, hyphens and underscores"),
]  # fmt: skip


@pytest.mark.parametrize(("specification", "message"), SPECIFICATIONS, ids=["form", "directory", "module", "name"])
def test_a_function_that_cannot_be_run_is_named(
    headrace: Start, tmp_path: Path, specification: str, message: str
) -> None:
    server = headrace("--data-dir", ":memory:", "--no-services", "--function", specification)

    assert server.wait() == 1
    assert server.out == []
    assert server.err == [f"headrace: {message.format(here=tmp_path.resolve())}"]


def test_a_mistake_in_a_file_of_functions_has_its_line(headrace: Start, tmp_path: Path) -> None:
    table = tmp_path / "functions.toml"
    table.write_text(f'[functions.ship]\ndirectory = "{FUNCTIONS}"\nhandler = "journal.handler"\ntimeout = 1000\n')
    server = headrace("--data-dir", ":memory:", "--no-services", "--functions", table)

    assert server.wait() == 1
    assert server.err == [
        f"headrace: {table}:4: functions.ship.timeout: must be a whole number from 1 to 900 seconds, not 1000"
    ]


def test_a_batch_in_flight_ends_before_the_server_does(outside: Outside, clients: Clients) -> None:
    server = outside.serve("--grace", "20")
    mapped(clients("lambda", server.url), "hold", outside.name)
    outside.send("hold on")
    until(lambda: read_journal(outside.journal), "a batch in flight")
    children = server.children()
    server.signal(signal.SIGTERM)
    server.event("stopping")
    outside.go.touch()

    assert server.wait() == 0
    assert [entry.get("body") or "ended" for entry in read_journal(outside.journal)] == ["hold on", "ended"]
    assert server.events("batch")[-1]["result"] == "OK"
    assert count(outside.sqs, outside.queue) == count(outside.sqs, outside.queue, "NotVisible") == 0
    assert are_gone(children)


def test_a_batch_that_outlasts_the_grace_goes_back_to_the_queue(outside: Outside, clients: Clients) -> None:
    server = outside.serve("--grace", "0.3")
    mapped(clients("lambda", server.url), "hold", outside.name)
    outside.send("hold on")
    until(lambda: read_journal(outside.journal), "a batch in flight")
    children = server.children()
    assert len(children) == 1  # the worker
    server.signal(signal.SIGINT)

    assert server.wait() == 0
    assert count(outside.sqs, outside.queue) == 1
    assert server.events("given_back")[-1]["records"] == 1
    assert are_gone(children)
    assert len(read_journal(outside.journal)) == 1


def test_a_second_interrupt_hurries(outside: Outside, clients: Clients) -> None:
    server = outside.serve("--grace", "60")
    mapped(clients("lambda", server.url), "hold", outside.name)
    outside.send("hold on")
    until(lambda: read_journal(outside.journal), "a batch in flight")
    server.signal(signal.SIGINT)
    server.event("stopping")
    server.signal(signal.SIGINT)

    assert server.wait() == 0  # long before the function's time, or the grace, is over
    assert count(outside.sqs, outside.queue) == 1
    assert len(read_journal(outside.journal)) == 1


def test_what_waits_for_a_window_goes_back_at_once(outside: Outside, clients: Clients) -> None:
    server = outside.serve()
    functions = clients("lambda", server.url)
    uuid = mapped(functions, "journal", outside.name, BatchSize=100, MaximumBatchingWindowInSeconds=60)
    outside.send("one", "two", "three")
    until(lambda: server.mappings()[uuid]["Counters"]["polled"] == 3, "three gathered")
    assert count(outside.sqs, outside.queue) == 0

    assert server.stop() == 0
    assert count(outside.sqs, outside.queue) == 3
    assert read_journal(outside.journal) == []


def test_a_request_that_waits_does_not_hold_up_the_end(headrace: Start, clients: Clients) -> None:
    server = headrace("--data-dir", ":memory:")
    sqs = clients("sqs", server.url)
    queue = sqs.create_queue(QueueName="waiting")["QueueUrl"]

    sqs.send_message(QueueUrl=queue, MessageBody="begin")
    begun = threading.Event()

    def wait() -> None:
        while sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=20).get("Messages"):
            begun.set()

    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(wait)
        assert begun.wait(20)
        told = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - told < 10
        assert isinstance(waiting.exception(10), (ClientError, BotoCoreError))
    assert [event["event"] for event in server.events()][-2:] == ["stopping", "stopped"]
    assert len(server.events()) == len(server.err)  # nobody else has written


def test_nothing_outlives_a_killed_server(headrace: Start, clients: Clients, tmp_path: Path) -> None:
    table = functions_table(tmp_path / "functions.toml", tmp_path / "journal", 20, hold="journal.hold")
    server = headrace("--data-dir", ":memory:", "--functions", table)
    sqs = clients("sqs", server.url)
    queue = sqs.create_queue(QueueName="orphans")["QueueUrl"]
    mapped(clients("lambda", server.url), "hold", "orphans", BatchSize=1)
    for number in range(3):
        sqs.send_message(QueueUrl=queue, MessageBody=str(number))
    until(lambda: len(read_journal(tmp_path / "journal")) == 3, "three workers busy")
    children = server.children()
    assert len(children) == 4  # and the services
    server.kill()

    until(lambda: are_gone(children), "nothing left")


# What it says

#: The members of each event beside `time`, `level` and `event`.
MEMBERS = {
    "services_ready": {"url"},
    "mapping_state": {"mapping", "state", "source", "function"},
    "mapping_deleted": {"mapping"},
    "batch": {"mapping", "function", "records", "failed", "result", "milliseconds"},
    "filtered": {"mapping", "records"},
    "function_log": {"function", "request", "line"},
    "stopping": {"seconds"},
    "stopped": set(),
}


def story(server: Headrace, sqs: Any, functions: Any, queue: str) -> str:
    """Something of everything that a log tells."""
    url = sqs.create_queue(QueueName=queue)["QueueUrl"]
    pattern = {"Filters": [{"Pattern": '{"body": [{"anything-but": "dropped"}]}'}]}
    uuid = mapped(functions, "environment", queue, FilterCriteria=pattern)
    for body in ("kept", "dropped"):
        sqs.send_message(QueueUrl=url, MessageBody=body)
    until(lambda: server.mappings()[uuid]["Counters"]["deleted"] == 2, "both done")
    functions.update_event_source_mapping(UUID=uuid, FunctionName="fail")
    until(lambda: functions.get_event_source_mapping(UUID=uuid)["State"] == "Enabled", "enabled")
    sqs.send_message(QueueUrl=url, MessageBody="failing")
    until(lambda: server.mappings()[uuid]["Counters"]["failed"] == 1, "one failed")
    functions.delete_event_source_mapping(UUID=uuid)
    until(lambda: not server.mappings(), "deleted")
    return uuid


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return functions_table(
        tmp_path / "functions.toml", tmp_path / "journal", environment="journal.environment", fail="journal.fail"
    )


def test_the_log_for_programs_has_stable_names(headrace: Start, clients: Clients, table: Path) -> None:
    server = headrace("--data-dir", ":memory:", "--functions", table)
    uuid = story(server, clients("sqs", server.url), clients("lambda", server.url), "log-json")
    assert server.stop() == 0
    events = server.events()
    assert len(events) == len(server.err)  # every line is one

    for event in events:
        name = event.pop("event")
        level, _ = observe.EVENTS[name]
        assert event.pop("level") == level
        assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", event.pop("time"))
        assert event.keys() == MEMBERS[name]
        assert event.get("mapping", uuid) == uuid
    assert {event["event"] for event in server.events()} == MEMBERS.keys()
    assert [event["state"] for event in server.events("mapping_state")] == ["Enabled", "Enabled"]
    ok, failed = server.events("batch")
    assert {**ok, "milliseconds": 0, "time": ""} == {
        "time": "",
        "level": "info",
        "event": "batch",
        "mapping": uuid,
        "function": "environment",
        "records": 1,
        "failed": 0,
        "result": "OK",
        "milliseconds": 0,
    }
    assert (failed["records"], failed["failed"], failed["function"]) == (1, 1, "fail")
    assert "no such order" in failed["result"]
    lines = [event["line"] for event in server.events("function_log", function="environment")]
    assert "seen by the function" in lines
    assert len({event["request"] for event in server.events("function_log")}) == 2


def test_the_log_for_people_has_a_line_for_each_change_and_batch(
    headrace: Start, clients: Clients, table: Path
) -> None:
    server = headrace("--functions", table, command=("serve", "--port", "0", "--data-dir", ":memory:"))
    uuid = story(server, clients("sqs", server.url), clients("lambda", server.url), "log-text")
    assert server.stop() == 0
    mapping, arn = uuid[:8], f"arn:aws:lambda:{REGION}:000000000000:function"
    lines = [re.sub(r"^\d\d:\d\d:\d\d\.\d{3} ", "", line) for line in server.err]
    lines = [re.sub(r"\d+\.\d ms", "N ms", line) for line in lines]

    assert not any("\x1b" in line for line in server.err + server.out)
    assert all(re.match(r"\d\d:\d\d:\d\d\.\d{3} \S", line) for line in server.err)
    assert [line for line in lines if line.startswith(("mapping", "filtered"))] == [
        f"mapping {mapping} Enabled: {queue_arn('log-text')} -> {arn}:environment",
        f"filtered {mapping} 1 records match no filter and are done",
        f"mapping {mapping} Enabled: {queue_arn('log-text')} -> {arn}:fail",
        f"mapping {mapping} deleted",
    ]
    ok, failed = (line for line in lines if line.startswith("batch"))
    assert ok == f"batch {mapping} 1 records -> environment: OK in N ms"
    assert failed.startswith(f"batch {mapping} 1 records -> fail: ")
    assert any(re.fullmatch(r"environment [0-9a-f]{8} \| seen by the function", line) for line in lines)
    assert not any("RequestId" in line for line in lines)
    assert lines[-2:] == ["stopping: batches in flight have 10.0 s to end", "stopped"]


def test_a_terminal_gets_colours(outside: Outside, clients: Clients, tmp_path: Path) -> None:
    """A warning stands out: the queue's server is not there any more."""
    data = ("--data-dir", str(tmp_path / "data"))
    server = outside.serve(*data)
    mapped(clients("lambda", server.url), "fail", outside.name)
    server.kill()

    screen, terminal = os.openpty()
    nowhere = {"AWS_ENDPOINT_URL_SQS": f"http://127.0.0.1:{free_port()}"}
    server = outside.serve(*data, "--log-format", "text", environment=nowhere, stderr=terminal)
    os.close(terminal)
    shown = b""
    while b"cannot be reached" not in shown or not shown.endswith(b"\n"):
        assert select.select([screen], [], [], 20)[0], shown
        shown += os.read(screen, 65536)
    server.kill()
    os.close(screen)
    assert any(line.startswith("\x1b[33m") and "cannot be reached" in line for line in shown.decode().splitlines())


# What it heeds


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def test_its_own_address_in_the_environment_is_no_other_service(headrace: Start, clients: Clients) -> None:
    """Whoever has exported the address for their clients and starts the server from the same shell gets services."""
    port = free_port()
    server = headrace(
        command=("serve", "--port", str(port), "--data-dir", ":memory:", "--log-format", "json"),
        environment={"AWS_ENDPOINT_URL": f"http://localhost:{port}"},
    )
    assert clients("sqs", server.url).create_queue(QueueName="here")["QueueUrl"] == f"{server.url}/000000000000/here"
    server.event("services_ready")


def test_its_own_address_without_services_leaves_nothing_to_read(headrace: Start) -> None:
    """It must not quietly turn to the cloud: that is not what the variable asks for."""
    port = free_port()
    server = headrace(
        command=("serve", "--port", str(port), "--data-dir", ":memory:", "--no-services"),
        environment={"AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}"},
    )

    assert server.wait() == 1
    (line,) = server.err
    assert line.startswith("headrace: AWS_ENDPOINT_URL names this server itself")


def test_one_endpoint_for_everything_stands_in_for_the_embedded_services(
    headrace: Start, outside: Outside, moto: Server, clients: Clients
) -> None:
    """They are not even started."""
    server = headrace(
        *("--data-dir", ":memory:", "--functions", outside.table), environment={"AWS_ENDPOINT_URL": moto.endpoint_url}
    )
    mapped(clients("lambda", server.url), "journal", outside.name)
    outside.send("from elsewhere")
    until(lambda: [entry["body"] for entry in read_journal(outside.journal)] == ["from elsewhere"], "delivered")

    assert server.event("services_off")["url"] == moto.endpoint_url
    assert not any("headrace.services" in processes()[pid][1] for pid in server.children())
    sqs = clients("sqs", server.url)
    with pytest.raises(sqs.exceptions.ClientError, match="Other AWS services are served when the embedded"):
        sqs.list_queues()


def test_one_service_elsewhere_leaves_the_others_to_the_embedded_services(
    headrace: Start, outside: Outside, moto: Server, clients: Clients
) -> None:
    server = headrace(
        *("--data-dir", ":memory:", "--functions", outside.table),
        environment={"AWS_ENDPOINT_URL_SQS": moto.endpoint_url},
    )
    mapped(clients("lambda", server.url), "journal", outside.name)
    outside.send("from elsewhere")
    until(lambda: [entry["body"] for entry in read_journal(outside.journal)] == ["from elsewhere"], "delivered")

    server.event("endpoint_named", service="sqs", url=moto.endpoint_url)
    kinesis = clients("kinesis", server.url)
    kinesis.create_stream(StreamName="only-here", ShardCount=1)
    assert kinesis.list_streams()["StreamNames"] == ["only-here"]
    assert "only-here" not in clients("kinesis", moto.endpoint_url).list_streams()["StreamNames"]


def test_it_shows_its_document_and_its_state(headrace: Start) -> None:
    server = headrace("--data-dir", ":memory:", "--no-services")
    document = Path(__file__).parents[2] / "openapi.yaml"
    with httpx.Client(base_url=server.url) as http:
        health = http.get("/_headrace/health")
        assert (health.status_code, health.json()) == (200, {"status": "ok", "version": __version__})
        assert http.get("/_headrace/openapi.yaml").content == document.read_bytes()
        assert http.get("/_headrace/mappings").json() == {"mappings": []}
        page = http.get("/_headrace/docs", follow_redirects=True)
        assert "SwaggerUIBundle" in page.text
        for part in re.findall(r'(?:href|src)="([^"]+)"', page.text):
            assert http.get(f"/_headrace/docs/{part}").status_code == 200
        assert http.get("/_headrace/nothing").status_code == 404
        assert http.post("/_headrace/health").status_code == 405


def test_another_region_and_account_are_those_of_everything(headrace: Start, clients: Clients, table: Path) -> None:
    server = headrace(
        *("--data-dir", ":memory:", "--functions", table),
        *("--region", "eu-central-1", "--account", "123456789012"),
        environment={"AWS_DEFAULT_REGION": "eu-central-1"},
    )
    sqs = clients("sqs", server.url, region="eu-central-1")
    queue = sqs.create_queue(QueueName="far")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    created = clients("lambda", server.url).create_event_source_mapping(FunctionName="environment", EventSourceArn=arn)

    assert arn == "arn:aws:sqs:eu-central-1:123456789012:far"
    assert created["FunctionArn"] == "arn:aws:lambda:eu-central-1:123456789012:function:environment"
    assert created["EventSourceMappingArn"].startswith("arn:aws:lambda:eu-central-1:123456789012:event-source-mapping:")


# Functions


def test_changed_code_is_taken_up_and_unchanged_code_keeps_its_worker(
    headrace: Start, clients: Clients, tmp_path: Path
) -> None:
    code = tmp_path / "code"
    code.mkdir()

    def write(version: int) -> None:
        (code / "app.py").write_text(
            f"import os\ndef handler(event, context):\n    print('code', {version}, os.getpid())\n"
        )

    write(1)
    server = headrace("--data-dir", ":memory:", "--function", f"app={code}:app.handler")
    sqs = clients("sqs", server.url)
    queue = sqs.create_queue(QueueName="code")["QueueUrl"]
    mapped(clients("lambda", server.url), "app", "code", BatchSize=1)

    def said() -> list[tuple[str, str]]:
        lines = [event["line"].split() for event in server.events("function_log", function="app")]
        return [(line[1], line[2]) for line in lines if line[0] == "code"]

    def deliver() -> tuple[str, str]:
        before = len(said())
        sqs.send_message(QueueUrl=queue, MessageBody="go")
        until(lambda: len(said()) > before, "an answer")
        return said()[-1]

    version, pid = deliver()
    assert version == "1"
    assert [deliver() for _ in range(3)] == [(version, pid)] * 3
    write(2)
    until(lambda: deliver()[0] == "2", "the new code")
    (fresh,) = {deliver() for _ in range(3)}
    assert fresh[1] != pid
    until(lambda: are_gone([int(pid)]), "the old worker gone")


def open_files(pid: int) -> set[str]:
    """What a process has open, as far as the machine tells."""
    found = set()
    for descriptor in range(256):
        with contextlib.suppress(OSError):
            found.add(os.readlink(f"/proc/{pid}/fd/{descriptor}"))
    return found


def test_a_function_sees_nothing_of_ours(headrace: Start, clients: Clients, table: Path, tmp_path: Path) -> None:
    secrets = {
        "HEADRACE_URL": "http://secret.invalid",
        "AWS_PROFILE": "default",
        "AWS_SESSION_TOKEN": "secret",
        "MY_SECRET": "secret",
        "VIRTUAL_ENV": "/secret",
        "PYTHONWARNINGS": "default",
    }
    (tmp_path / "config").write_text("[default]\nregion = us-east-1\n")
    server = headrace(
        *("--data-dir", tmp_path / "data", "--functions", table),
        environment={**secrets, "AWS_CONFIG_FILE": str(tmp_path / "config")},
    )
    sqs = clients("sqs", server.url)
    queue = sqs.create_queue(QueueName="inside")["QueueUrl"]
    mapped(clients("lambda", server.url), "environment", "inside")
    sqs.send_message(QueueUrl=queue, MessageBody="look")
    (seen,) = until(lambda: read_journal(tmp_path / "journal"), "a look")
    environment = seen["environment"]

    machine = {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR", "LC_CTYPE"}
    assert environment.keys() - machine == {
        "AWS_ACCESS_KEY_ID",
        "AWS_DEFAULT_REGION",
        "AWS_ENDPOINT_URL",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
        "HOME",
        "JOURNAL",
        "LAMBDA_TASK_ROOT",
        "LANG",
        "PATH",
        "PYTHONPATH",
        "TMPDIR",
        "TZ",
        "_HANDLER",
        "_X_AMZN_TRACE_ID",
    }
    assert environment["AWS_ENDPOINT_URL"] == server.url
    assert environment["LAMBDA_TASK_ROOT"] == environment["PYTHONPATH"] == seen["directory"] == str(FUNCTIONS)
    assert environment["AWS_LAMBDA_FUNCTION_NAME"] == "environment"
    assert not any("secret" in value for value in environment.values())
    # Nothing that we have open is open there, but the pipes of its output and of its life.
    shared = set(seen["descriptors"].values()) & open_files(server.pid)
    assert {target.partition(":")[0] for target in shared} <= {"pipe", "/dev/null"}
    assert len(shared) <= 3


def test_a_function_that_is_not_there_any_more_keeps_its_mapping(
    headrace: Start, moto: Server, clients: Clients, table: Path, tmp_path: Path
) -> None:
    """As in the cloud: the mapping stays enabled, its messages stay in the queue, and say why."""
    environment = {"AWS_ENDPOINT_URL_SQS": moto.endpoint_url}
    sqs = clients("sqs", moto.endpoint_url)
    queue = sqs.create_queue(QueueName="left-behind", Attributes={"VisibilityTimeout": "2"})["QueueUrl"]
    first = headrace("--data-dir", tmp_path / "data", "--no-services", "--functions", table, environment=environment)
    uuid = mapped(clients("lambda", first.url), "fail", "left-behind")
    assert first.stop() == 0
    second = headrace("--data-dir", tmp_path / "data", "--no-services", environment=environment)
    sqs.send_message(QueueUrl=queue, MessageBody="nobody")

    retry = second.event("batch_retry")
    assert "Function not found" in retry["result"]
    assert second.mappings()[uuid]["State"] == "Enabled"
    # What is gone does not keep its mapping running.
    clients("lambda", second.url).update_event_source_mapping(UUID=uuid, Enabled=False)
    until(lambda: second.mappings()[uuid]["State"] == "Disabled", "disabled")
    clients("lambda", second.url).delete_event_source_mapping(UUID=uuid)
    until(lambda: not second.mappings(), "deleted")
    assert count(sqs, queue) + count(sqs, queue, "NotVisible") == 1


@pytest.mark.parametrize("name", ["Upgrade", "upgrade", "UPGRADE"])
def test_a_client_that_offers_another_protocol_is_answered_in_this_one(headrace: Start, name: str) -> None:
    """The JDK's client offers HTTP/2 with each request; what it sends is not lost for that."""
    server = headrace("--no-services", "--data-dir", ":memory:")
    body = b'{"FunctionName": "f", "BatchSize": 1, "Unknown": 1}'
    offer = {name: "h2c", "Connection": f"{name}, HTTP2-Settings", "HTTP2-Settings": "AAEAAEAAAAIAAAABAAMAAABk"}
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    for _ in range(2):  # over the same connection
        connection.request(
            "POST", "/2015-03-31/event-source-mappings/", body, {**offer, "Content-Type": "application/json"}
        )
        answer = connection.getresponse()
        assert (answer.status, json.loads(answer.read())) == (400, {"message": "Unknown member 'Unknown'."})
    connection.close()

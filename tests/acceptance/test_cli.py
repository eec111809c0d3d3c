"""The command line: its help, its exit codes, and `headrace mappings`."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from serve_lab import Headrace, clean_environment, queue_arn, run_headrace, until

from headrace import __version__
from headrace.errors import NOT_VALID
from headrace.model import Counters

HELP = {
    (): ("serve", "demo", "mappings", "explain", "examples:", "--version"),
    ("serve",): (
        *("--host", "--port", "--data-dir", "--function NAME=DIR:module.handler", "--functions", "--region"),
        *("--kafka-cluster ARN=HOST:PORT,...", "--mq-broker ARN=URL,...", "--secret NAME=file:PATH", "--ca-file FILE"),
        *("--kafka-cluster arn:aws:kafka:", "--mq-broker arn:aws:mq:", "--secret plant-login=file:plant.json"),
        *("_SECRETS_MANAGER", "_KAFKA"),
        *("--account", "--no-services", "--max-requests-per-second", "--log-format", "--grace"),
        *("(4566)", "(127.0.0.1)", "(.headrace)", "(us-east-1)", "(000000000000)", "(10.0)"),
    ),
    ("demo",): ("--keep", "--port"),
    ("mappings",): ("--url", "--json", "HEADRACE_URL"),
}


@pytest.mark.parametrize("command", HELP)
def test_help_names_every_option(command: tuple[str, ...]) -> None:
    done = run_headrace(*command, "--help", COLUMNS="120")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: {' '.join(('headrace', *command))} [-h]")
    for words in HELP[command]:
        assert words in done.stdout
    # Nothing is said of an option that is not there.
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", done.stdout))
    usage = set(re.findall(r"--[a-z-]+", done.stdout.partition("\n\n")[0])) | {"--help"}
    assert options <= usage | ({"--function", "--functions", "--data-dir", "--no-services"} if not command else set())


def test_it_says_its_version() -> None:
    done = run_headrace("--version")
    assert (done.returncode, done.stdout) == (0, f"headrace {__version__}\n")

    module = [sys.executable, "-m", "headrace", "--version"]
    done = subprocess.run(module, env=clean_environment(), capture_output=True, text=True, check=True)
    assert done.stdout == f"headrace {__version__}\n"


WRONG = [
    ((), "the following arguments are required: COMMAND"),
    (("nonsense",), "invalid choice: 'nonsense'"),
    (("serve", "--nonsense"), "unrecognized arguments: --nonsense"),
    (("serve", "extra"), "unrecognized arguments: extra"),
    (("serve", "--port", "http"), "argument --port: 'http' is no port: 0 to 65535"),
    (("serve", "--port", "65536"), "argument --port: '65536' is no port: 0 to 65535"),
    (("serve", "--port", "-1"), "argument --port: '-1' is no port: 0 to 65535"),
    (("serve", "--region", "Frankfurt"), "argument --region: 'Frankfurt' is no region, such as us-east-1"),
    (("serve", "--account", "12345"), "argument --account: '12345' is no account: twelve digits"),
    (("serve", "--max-requests-per-second", "0"), "argument --max-requests-per-second: '0' is no number above 0"),
    (("serve", "--max-requests-per-second", "ten"), "argument --max-requests-per-second: 'ten' is no number above 0"),
    (("serve", "--grace", "-1"), "argument --grace: '-1' is no number of seconds"),
    (("serve", "--grace", "nan"), "argument --grace: 'nan' is no number of seconds"),
    (("serve", "--log-format", "xml"), "argument --log-format: invalid choice: 'xml'"),
    (("serve", "--function"), "argument --function: expected one argument"),
    (("demo", "--port", "x"), "argument --port: 'x' is no port: 0 to 65535"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG, ids=[" ".join(row[0]) or "nothing" for row in WRONG])
def test_wrong_arguments_are_told_and_are_exit_code_2(arguments: tuple[str, ...], message: str) -> None:
    done = run_headrace(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: headrace")
    assert message in done.stderr.splitlines()[-1]


CLUSTER = "arn:aws:kafka:us-east-1:000000000000:cluster/market/c-1"
BROKER = "arn:aws:mq:us-east-1:000000000000:broker:plant:b-1"
MISTAKEN = [
    (("--kafka-cluster", f"{CLUSTER}=localhost"), f"--kafka-cluster {CLUSTER}: localhost has no port: write host:port"),
    (("--mq-broker", f"{BROKER}=amqp://miller:hunter2@localhost"),
     f"--mq-broker {BROKER}: a user and password do not belong here: they come from the secret that the mapping names"),
    (("--mq-broker", f"{BROKER}=amqp://a", "--mq-broker", f"{BROKER}=stomp://a"),
     f"--mq-broker {BROKER}: is there twice: write arn:aws:mq:REGION:ACCOUNT:broker:NAME:b-ID=URL,..."),
    (("--secret", "login=file:{here}/nowhere"),
     "--secret login: {here}/nowhere cannot be read: No such file or directory"),
    (("--secret", "login=env:LOGIN"),
     "--secret login: there is no scheme env: only file: is known, as in login=file:PATH"),
    (("--ca-file", "{here}/nowhere"), "--ca-file {here}/nowhere: cannot be read: No such file or directory"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "told"), MISTAKEN)
def test_a_mistake_about_clusters_and_brokers_is_told_before_anything_starts(
    tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    data = tmp_path / "data"
    given = [argument.format(here=tmp_path) for argument in arguments]
    done = run_headrace("serve", "--port", "0", "--data-dir", data, *given)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"headrace: {told.format(here=tmp_path)}\n"
    assert not data.exists()


def test_no_server_is_exit_code_1() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"
    for how in (("--url", url), ()):
        done = run_headrace("mappings", *how, HEADRACE_URL=url)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(f"headrace: no Headrace answers at {url}: ")
        assert done.stderr.count("\n") == 1

    done = run_headrace("mappings", "--url", "nonsense")
    assert done.returncode == 1
    assert done.stderr.startswith("headrace: no Headrace answers at nonsense: ")


def test_mappings_are_shown_as_a_table_and_as_json(stage: tuple[Headrace, Path], clients: Callable[..., Any]) -> None:
    server, _ = stage
    assert run_headrace("mappings", "--url", server.url).stdout == "There are no event source mappings.\n"
    assert run_headrace("mappings", "--json", HEADRACE_URL=server.url).stdout == "[]\n"

    sqs, functions = clients("sqs", server.url), clients("lambda", server.url)
    queue = sqs.create_queue(QueueName="shown")["QueueUrl"]
    sqs.create_queue(QueueName="shown-idle")
    pattern = {"Filters": [{"Pattern": '{"body": [{"anything-but": "dropped"}]}'}]}
    busy, idle = (
        functions.create_event_source_mapping(EventSourceArn=queue_arn(source), **settings)["UUID"]
        for source, settings in (
            ("shown", {"FunctionName": "fail", "FilterCriteria": pattern}),
            ("shown-idle", {"FunctionName": "f00", "Enabled": False}),
        )
    )
    until(lambda: server.mappings()[busy]["State"] == "Enabled", "enabled")
    for body in ("dropped", "failing"):
        sqs.send_message(QueueUrl=queue, MessageBody=body)
    until(lambda: server.mappings()[busy]["Counters"]["failed"] and server.mappings()[busy]["Counters"]["deleted"],
          "failed and filtered")  # fmt: skip

    table = run_headrace("mappings", "--url", server.url)
    assert (table.returncode, table.stderr) == (0, "")
    headings, *rows = (re.split(r" {2,}", line) for line in table.stdout.splitlines())
    assert headings == [
        *("UUID", "STATE", "SOURCE", "FUNCTION"),
        *("POLLED", "INVOKED", "FILTERED", "FAILED", "DONE", "DISCARDED", "AGE", "LAST RESULT"),
    ]
    assert rows == [
        [busy, "Enabled", "shown", "fail", "2", "1", "1", "1", "1", "0", "-", "PROBLEM: Function call failed"],
        [idle, "Disabled", "shown-idle", "f00", "0", "0", "0", "0", "0", "0", "-", "-"],
    ]
    # Columns stand below one another, and no line ends in blanks.
    assert len({line.index(word) for line, word in zip(table.stdout.splitlines(), ("SOURCE", "shown", "shown-idle"),
                                                       strict=True)}) == 1  # fmt: skip
    assert not re.search(r" $", table.stdout, re.MULTILINE)

    shown = json.loads(run_headrace("mappings", "--url", server.url + "/", "--json").stdout)
    assert [mapping["UUID"] for mapping in shown] == [busy, idle]
    assert shown[0]["Counters"] == asdict(
        Counters(polled=2, invoked=1, filtered=1, failed=1, deleted=1, last_result="PROBLEM: Function call failed")
    )
    assert shown[0]["EventSourceArn"] == queue_arn("shown")


@contextmanager
def answering(mappings: list[dict[str, Any]]) -> Iterator[str]:
    """A server that has these mappings, as far as `headrace mappings` can tell; gives its URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"mappings": mappings}).encode())

        def log_message(self, *_: Any) -> None:
            """Nobody wants to know."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            serving.join()


def shown(source: str | None, /, settings: dict[str, Any] | None = None, **counters: Any) -> dict[str, Any]:
    return {
        **(settings or {}),
        "UUID": f"u-{source}",
        "State": "Enabled",
        "FunctionArn": "arn:aws:lambda:us-east-1:000000000000:function:f",
        "Counters": asdict(Counters(**counters)),
        **({} if source is None else {"EventSourceArn": f"arn:aws:{source}"}),
    }


SELF_MANAGED = {"SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["localhost:9092", "b:9092"]}}}


def test_sources_are_shown_with_their_age_and_what_troubles_them() -> None:
    trouble = "Notices cannot be delivered to arn:aws:sqs:us-east-1:000000000000:lost: there is no such queue"
    mappings = [
        shown("kinesis:us-east-1:0:stream/clicks", processed=7, discarded=3, iterator_age=0.26, trouble=trouble),
        shown("kinesis:us-east-1:0:stream/clicks/consumer/c:1767225600", iterator_age=119.94),
        shown("dynamodb:us-east-1:000000000000:table/orders/stream/2026-01-01T00:00:00.000", iterator_age=120),
        shown("dynamodb:us-east-1:000000000000:table/orders/stream/2026-01-01T00:00:00.001", iterator_age=7200),
        shown("dynamodb:us-east-1:000000000000:table/orders/stream/2026-01-01T00:00:00.002", iterator_age=500_000),
        shown("kafka:us-east-1:000000000000:cluster/market/0d5f-1", {"Topics": ["orders"]}, iterator_age=5),
        shown(None, {"Topics": ["orders"], **SELF_MANAGED}, processed=5, last_result="OK"),
        shown("mq:us-east-1:000000000000:broker:plant:b-0d5f-1", {"Queues": ["parcels"]}, deleted=5),
        shown("mq:us-east-1:000000000000:broker:plant:b-0d5f-2", trouble=NOT_VALID, last_result="PROBLEM: no secret"),
    ]

    with answering(mappings) as url:
        table = run_headrace("mappings", "--url", url)
        as_json = run_headrace("mappings", "--url", url, "--json")

    assert (table.returncode, table.stderr) == (0, "")
    lines = table.stdout.splitlines()
    assert lines.pop(2) == f"  trouble: {trouble}"
    cells = [re.split(r" {2,}", line) for line in lines]
    places = [cells[0].index(name) for name in ("SOURCE", "DONE", "DISCARDED", "AGE", "LAST RESULT")]
    assert [[row[place] for place in places] for row in cells[1:]] == [
        ["stream/clicks", "7", "3", "0.3s", "-"],
        ["stream/clicks/consumer/c:1767225600", "0", "0", "119.9s", "-"],
        ["table/orders", "0", "0", "2m", "-"],
        ["table/orders", "0", "0", "2h", "-"],
        ["table/orders", "0", "0", "6d", "-"],
        ["market/orders", "0", "0", "5.0s", "-"],
        ["localhost:9092/orders", "5", "0", "0.0s", "OK"],
        ["plant/parcels", "5", "0", "-", "-"],
        ["plant", "0", "0", "-", "PROBLEM: no secret"],
    ]
    assert json.loads(as_json.stdout) == mappings

"""`headrace explain`: a running mapping in plain words, and which records of an event pass a filter."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from serve_lab import BIN, PROJECT, Headrace, clean_environment, queue_arn, run_headrace, until

HEAVY = '{"body": {"weight": [{"numeric": [">", 2]}]}}'
EVENTS = PROJECT / "tests" / "events"
EVENT = EVENTS / "sqs.json"


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """An event of three messages, the second of which is heavy and the third no JSON."""
    path = tmp_path / "event.json"
    bodies = ['{"weight": 1}', '{"weight": 3}', "heavy"]
    records = [
        {"messageId": f"m{number}", "body": body, "eventSource": "aws:sqs"} for number, body in enumerate(bodies, 1)
    ]
    path.write_text(json.dumps({"Records": records}))
    return path


def test_a_running_mapping_is_told_in_words(stage: tuple[Headrace, Path], clients: Callable[..., Any]) -> None:
    server, _ = stage
    sqs, functions = clients("sqs", server.url), clients("lambda", server.url)
    sqs.create_queue(QueueName="explained")
    uuid = functions.create_event_source_mapping(
        EventSourceArn=queue_arn("explained"),
        FunctionName="journal",
        BatchSize=7,
        FilterCriteria={"Filters": [{"Pattern": HEAVY}]},
    )["UUID"]
    until(lambda: server.mappings()[uuid]["State"] == "Enabled", "enabled")

    for name in (uuid, uuid.upper(), uuid[:8]):
        told = run_headrace("explain", name, "--url", server.url)
        assert (told.returncode, told.stderr) == (0, "")
        title, *lines = told.stdout.splitlines()
        assert title == f"Mapping {uuid}: explained -> journal"
        assert "  One invocation gets up to 7 messages, and at most 6 MB." in lines
        assert f"  1: {HEAVY}" in lines
        assert lines[-3:] == ["Now", "  Enabled (USER_INITIATED).", "  Since it was created: nothing read."]

    shown = json.loads(run_headrace("explain", uuid, "--json", HEADRACE_URL=server.url).stdout)
    assert shown["UUID"] == uuid
    assert {"title": "Now", "lines": ["Enabled (USER_INITIATED).", "Since it was created: nothing read."]} in shown[
        "Sections"
    ]


def test_a_mapping_s_own_filters_judge_an_event(
    stage: tuple[Headrace, Path], clients: Callable[..., Any], event: Path
) -> None:
    server, _ = stage
    sqs, functions = clients("sqs", server.url), clients("lambda", server.url)
    sqs.create_queue(QueueName="judged")
    criteria = {"Filters": [{"Pattern": HEAVY}, {"Pattern": '{"body": ["heavy"]}'}]}
    uuid = functions.create_event_source_mapping(
        EventSourceArn=queue_arn("judged"), FunctionName="f00", FilterCriteria=criteria
    )["UUID"]

    told = run_headrace("explain", uuid, "--event", event, HEADRACE_URL=server.url)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines() == [
        "record 1 (m1): deleted from the queue",
        "  filter 1: body.weight: 1 is not > 2",
        "  filter 2: body is JSON and the filter is for plain text, so this filter drops the record",
        "record 2 (m2): matches filter 1",
        "record 3 (m3): matches filter 2",
        "The function gets 2 of 3.",
    ]


def test_a_mapping_that_there_is_not_is_told(headrace: Callable[..., Headrace], clients: Callable[..., Any]) -> None:
    server = headrace("--function", "f=http://127.0.0.1:9/", "--data-dir", ":memory:")
    sqs, functions = clients("sqs", server.url), clients("lambda", server.url)
    sqs.create_queue(QueueName="q")
    uuid = functions.create_event_source_mapping(EventSourceArn=queue_arn("q"), FunctionName="f", Enabled=False)["UUID"]
    other = "0" * 36 if not uuid.startswith("0000") else "1" * 36

    done = run_headrace("explain", other, "--url", server.url)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"headrace: there is no mapping {other}: headrace mappings shows those that there are\n"

    done = run_headrace("explain", uuid[:3], "--url", server.url)
    assert done.returncode == 2
    assert f"'{uuid[:3]}' is no UUID, and not the first 4 characters of one" in done.stderr


@contextmanager
def server_with(*mappings: dict[str, Any]) -> Iterator[str]:
    """The URL of a server that shows these mappings and does nothing else."""
    body = json.dumps({"mappings": mappings}).encode()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def test_a_beginning_that_two_mappings_have_names_both() -> None:
    uuids = ["32d2fac6-0000-4000-8000-000000000001", "32d2fac6-0000-4000-8000-000000000002"]
    with server_with(*({"UUID": uuid} for uuid in uuids)) as url:
        done = run_headrace("explain", "32d2", "--url", url)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"headrace: 32d2 may be: {uuids[0]}, {uuids[1]}\n"


TOLD = {
    "UUID": "32d2fac6-0000-4000-8000-000000000001",
    "FunctionArn": "arn:aws:lambda:us-east-1:000000000000:function:journal",
    "State": "Enabled",
    "StateTransitionReason": "USER_INITIATED",
    "BatchSize": 100,
}
SIGNING_IN = {"Type": "BASIC_AUTH", "URI": "arn:aws:secretsmanager:us-east-1:000000000000:secret:hush-Ab12Cd"}
BROKER = "arn:aws:mq:us-east-1:000000000000:broker:plant:b-1e7d3b90-4c6f-4f2a-8d15-b0a9c8e7f623"
OTHERS: list[tuple[str, dict[str, Any], str, str]] = [
    (
        "own cluster",
        {
            "Topics": ["parcels.v1"],
            "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["127.0.0.1:9092"]}},
            "SourceAccessConfigurations": [SIGNING_IN],
        },
        "parcels.v1 of self-managed Kafka",
        "It reads the topic parcels.v1 of the cluster at 127.0.0.1:9092.",
    ),
    (
        "MSK",
        {"Topics": ["prices"], "EventSourceArn": "arn:aws:kafka:us-east-1:000000000000:cluster/market/0d5f-2"},
        "prices of market",
        "It reads the topic prices of arn:aws:kafka:us-east-1:000000000000:cluster/market/0d5f-2.",
    ),
    (
        "ActiveMQ",
        {"Queues": ["alarms"], "EventSourceArn": BROKER, "SourceAccessConfigurations": [SIGNING_IN]},
        "alarms of plant",
        f"It reads the queue alarms of {BROKER}, the messages from before the mapping included.",
    ),
    (
        "RabbitMQ, known by its virtual host",
        {
            "Queues": ["alarms"],
            "EventSourceArn": BROKER,
            "SourceAccessConfigurations": [SIGNING_IN, {"Type": "VIRTUAL_HOST", "URI": "/plant"}],
        },
        "alarms of plant",
        f"It reads the queue alarms of the virtual host /plant of {BROKER}, the messages from before the mapping "
        "included.",
    ),
    (
        "RabbitMQ, as only the server knows",
        {
            "Queues": ["alarms"],
            "EventSourceArn": BROKER,
            "SourceAccessConfigurations": [SIGNING_IN],
            "Kind": "RabbitMQ",
        },
        "alarms of plant",
        f"It reads the queue alarms of the virtual host / of {BROKER}, the messages from before the mapping included.",
    ),
]


@pytest.mark.parametrize(("more", "title", "line"), [row[1:] for row in OTHERS], ids=[row[0] for row in OTHERS])
def test_mappings_of_topics_and_brokers_are_told_in_words(more: dict[str, Any], title: str, line: str) -> None:
    with server_with({**TOLD, **more}) as url:
        told = run_headrace("explain", "32d2", "--url", url)

    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines()[0] == f"Mapping {TOLD['UUID']}: {title} -> journal"
    assert f"  {line}" in told.stdout.splitlines()
    assert "hush" not in told.stdout


def test_no_server_is_exit_code_1(event: Path) -> None:
    for more in ((), ("--event", event)):
        done = run_headrace("explain", "0000", *more, "--url", "http://127.0.0.1:1")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("headrace: no Headrace answers at http://127.0.0.1:1: ")


def test_an_event_is_judged_without_a_server(event: Path, tmp_path: Path) -> None:
    pattern = tmp_path / "pattern.json"
    pattern.write_text(HEAVY)
    expected = [
        "record 1 (m1): deleted from the queue",
        "  filter 1: body.weight: 1 is not > 2",
        "record 2 (m2): matches filter 1",
        "record 3 (m3): deleted from the queue",
        '  filter 1: body is not JSON, so this filter drops the record: it is "heavy"',
        "The function gets 1 of 3.",
    ]
    for given in (HEAVY, f"@{pattern}"):
        told = run_headrace("explain", "--event", event, "--filter", given)
        assert (told.returncode, told.stderr, told.stdout.splitlines()) == (0, "", expected)

    shown = json.loads(run_headrace("explain", "--event", event, "--filter", HEAVY, "--json").stdout)
    assert [(each["id"], each["passes"], each["by"]) for each in shown] == [
        ("m1", False, None),
        ("m2", True, 1),
        ("m3", False, None),
    ]
    assert shown[0]["reasons"] == ["body.weight: 1 is not > 2"]


# A file, a pattern, and what is said of it.
JUDGED: list[tuple[str, str, list[str]]] = [
    (
        "kafka_msk",
        '{"value": {"cents": [{"numeric": [">", 455]}]}, "partition": [0]}',
        [
            "record 1 (prices-0 15): passed over",
            "  filter 1: value.cents: 450 is not > 455",
            "record 2 (prices-0 16): matches filter 1",
            "record 3 (prices-2 4294967296): passed over",
            "  filter 1: partition: 2 is not 0",
            "The function gets 1 of 3.",
        ],
    ),
    (
        "kafka_self_managed",
        '{"key": [{"prefix": "parcel-"}], "value": {"left": ["out"]}}',
        [
            "record 1 (parcels.v1-0 0): passed over",
            '  filter 1: key: "" is not text that begins with "parcel-"',
            "record 2 (parcels.v1-1 7): matches filter 1",
            "The function gets 1 of 2.",
        ],
    ),
    (
        "rabbitmq",
        '{"basicProperties": {"priority": [5]}}',
        [
            "record 1 (m-1): matches filter 1",
            "record 2 (m-2): taken off the queue",
            "  filter 1: basicProperties.priority: null is not 5",
            "The function gets 1 of 2.",
        ],
    ),
    (
        "activemq_redelivered",
        '{"redelivered": [false]}',
        [
            "record 1 (ID:plant-1.mq.us-east-1.amazonaws.com-37557-1764000000000-3:12:-1:1:3): taken off the queue",
            "  filter 1: redelivered: true is not false",
            "The function gets 0 of 1.",
        ],
    ),
]


@pytest.mark.parametrize(("name", "pattern", "expected"), JUDGED, ids=[row[0] for row in JUDGED])
def test_events_of_topics_and_brokers_are_judged(name: str, pattern: str, expected: list[str]) -> None:
    told = run_headrace("explain", "--event", EVENTS / f"{name}.json", "--filter", pattern)

    assert (told.returncode, told.stderr, told.stdout.splitlines()) == (0, "", expected)


def test_messages_of_activemq_are_judged(tmp_path: Path) -> None:
    event = tmp_path / "event.json"
    data = [base64.b64encode(text.encode()).decode() for text in ('{"total": 1}', '{"total": 3}', "plain")]
    messages = [{"messageID": f"ID:{number}", "data": each} for number, each in enumerate(data, start=1)]
    event.write_text(json.dumps({"eventSource": "aws:mq", "eventSourceArn": BROKER, "messages": messages}))

    told = run_headrace("explain", "--event", event, "--filter", '{"data": {"total": [{"numeric": [">", 2]}]}}')

    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines() == [
        "record 1 (ID:1): taken off the queue",
        "  filter 1: data.total: 1 is not > 2",
        "record 2 (ID:2): matches filter 1",
        # Data of another format leaves out this part of the pattern.
        "record 3 (ID:3): matches filter 1",
        "The function gets 2 of 3.",
    ]


def test_one_record_comes_from_standard_input() -> None:
    record = {"dynamodb": {"NewImage": {"f": {"S": "v"}, "half": {"S": "\ud800"}}}}
    patterns = ('{"dynamodb": {"NewImage": {"f": ["v"]}}}', '{"dynamodb": {"NewImage": {"half": {"S": ["x"]}}}}')
    arguments = [argument for pattern in patterns for argument in ("--filter", pattern)]
    told = subprocess.run(
        [str(BIN / "headrace"), "explain", "--event", "-", *arguments],
        env=clean_environment(),
        input=json.dumps(record),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert told.stdout.splitlines() == [
        "record 1: passed over",
        '  filter 1: dynamodb.NewImage.f is an object, and "v" is wanted: {"S":"v"}: '
        'name the type tag, {"f": {"S": [...]}}',
        '  filter 2: dynamodb.NewImage.half.S: "\\ud800" is not "x"',
        "The function gets 0 of 1.",
    ]


WRONG = [
    ((), "the following arguments are required: UUID, or --event with --filter"),
    (("abc",), "argument UUID: 'abc' is no UUID, and not the first 4 characters of one"),
    (("0000", "--filter", "{}"), "--filter and --source are for --event"),
    (("0000", "--source", "sqs"), "--filter and --source are for --event"),
    (("--event", EVENT), "--event is judged either by --filter or by the filters of the mapping with this UUID"),
    (("0000", "--event", EVENT, "--filter", "{}"), "--event is judged either by --filter or by the filters of"),
    (("0000", "--event", EVENT, "--source", "sqs"), "--source is for --filter: a mapping has a source"),
    (("--event", EVENT, "--filter", "{}", "--source", "rain"), "argument --source: invalid choice: 'rain'"),
    # As Create refuses it, with the place.
    (
        ("--event", EVENT, "--filter", '{"body": 1}'),
        "Invalid filter pattern definition. Pattern 1: body: a rule must be in a list",
    ),
    (
        ("--event", EVENT, "--filter", HEAVY, "--filter", "x"),
        "Invalid filter pattern definition. Pattern 2: not JSON: Expecting value at line 1, column 1",
    ),
    (("--event", EVENT, *["--filter", HEAVY] * 6), "FilterCriteria.Filters must have at most 5 filters."),
    (("--event", EVENT, "--filter", " " * 4097), "a pattern must have a length less than or equal to 4096"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG)
def test_wrong_arguments_are_exit_code_2(arguments: tuple[str | Path, ...], message: str) -> None:
    done = run_headrace("explain", *arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: headrace explain")
    assert message in done.stderr.splitlines()[-1]


def test_what_cannot_be_read_is_exit_code_1(tmp_path: Path) -> None:
    broken, strange = tmp_path / "broken.json", tmp_path / "strange.json"
    broken.write_text('{"Records": [')
    strange.write_text('{"weight": 1}')
    for given, pattern, message in (
        (tmp_path / "none.json", HEAVY, "none.json: No such file or directory"),
        (broken, HEAVY, "broken.json: not JSON: "),
        (strange, HEAVY, "the event does not tell its source: it has no eventSource (--source says what it is)"),
        (EVENT, f"@{tmp_path / 'none'}", "none: No such file or directory"),
    ):
        done = run_headrace("explain", "--event", given, "--filter", pattern)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("headrace: ")
        assert message in done.stderr
        assert done.stderr.count("\n") == 1

    done = run_headrace("explain", "--event", EVENT, "--filter", HEAVY, "--source", "kinesis")
    assert done.returncode == 1
    assert "the event is of SQS, not of Kinesis" in done.stderr


def test_help_names_every_option_and_shows_examples() -> None:
    done = run_headrace("explain", "--help", COLUMNS="120")

    assert (done.returncode, done.stderr) == (0, "")
    assert set(re.findall(r"^  (--[a-z]+)", done.stdout, re.MULTILINE)) == {
        *("--event", "--filter", "--source", "--url", "--json"),
    }
    assert "headrace explain --event event.json --filter" in done.stdout

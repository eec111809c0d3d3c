"""`headrace demo`: the first thing that anybody runs."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from brokers import Server
from serve_lab import BIN, PROJECT, Headrace, are_gone, clean_environment, run_headrace, until

from headrace.demo import brokers
from headrace.demo.show import Show
from headrace.errors import ConfigurationError

STEPS = [
    "Starting Headrace with the embedded AWS services",
    "Creating the queue `orders` and its dead-letter queue",
    "Creating the event source mapping, through the typed client",
    "Sending 12 orders, one of them without an address",
    "Watching the batches",
    "Summary of the queue",
    "Creating the stream `readings`, and the queue `readings-dead` for what is given up",
    "Creating its event source mapping",
    "Putting 16 readings, one of which is no number",
    "Watching the batches",
    "Summary of the stream",
]


def check(lines: list[str], *, keeps: bool = False) -> None:
    """The demo shows what it should: every step, and both acts."""
    steps = [line for line in lines if re.match(r"\d+\. ", line)]
    assert [step.partition(". ")[2] for step in steps][: len(STEPS)] == STEPS
    assert len(steps) == len(STEPS) + keeps
    text = "\n".join(lines)
    queue, stream = text.split(STEPS[6])
    check_queue(queue)
    check_stream(stream)
    assert "\x1b" not in text


def check_queue(text: str) -> None:
    """Batches with what became of them, three failures, no order lost."""
    batches = re.findall(r"batch \d+: (\d+) orders? in [\d.]+ ms: (\d+) deleted(?:, (\d+) left to come again)?", text)
    assert sum(int(deleted) for _, deleted, _ in batches) == 11
    assert sum(int(left or 0) for _, _, left in batches) == 3
    assert max(int(size) for size, _, _ in batches) <= 5
    assert len(re.findall(r": shipped to \w+", text)) == 11
    assert [int(count) for count in re.findall(r"lamp: no address \(attempt (\d)\)", text)] == [1, 2, 3]
    assert "11 of 12 orders shipped and deleted" in text
    assert "3 deliveries failed and came again; 1 order is in the dead-letter queue" in text
    assert "Every order was handled or set aside; none was lost." in text


def check_stream(text: str) -> None:
    """The broken reading is alone after four halvings, is tried three times and documented; the others go through."""
    invocations = re.findall(r"(\d+) readings? in [\d.]+ ms: (dealt with|ValueError: 'warm' is no temperature)", text)
    assert [int(size) for size, _ in invocations] == [16, 8, 4, 4, 2, 1, 1, 1, 1, 2, 8]
    assert sum(int(size) for size, result in invocations if result == "dealt with") == 15
    assert text.count("halved, and tried again") == 4
    assert len(re.findall(r"tried again in \d\.\d s", text)) == 2
    number = re.search(r"reading 5 has the sequence number (\d+)", text)
    assert number
    assert "1 reading given up: RetryAttemptsExhausted" in text
    assert "1 reading documented at arn:aws:sqs:us-east-1:000000000000:readings-dead" in text
    assert "15 of 16 readings charted, in 11 invocations" in text
    assert f"RetryAttemptsExhausted after 3 invocations, 1 record from {number[1]} of shardId-000000000000" in text
    assert 'the stream still has it: {"place": 5, "celsius": "warm"}' in text
    assert "The broken reading was found and documented; every other one was charted, in order." in text


def test_it_shows_the_main_job_and_succeeds() -> None:
    # Not even the address of another service in the environment leads it astray.
    done = run_headrace("demo", AWS_ENDPOINT_URL="http://127.0.0.1:1", AWS_DEFAULT_REGION="eu-west-1")

    assert (done.returncode, done.stderr) == (0, "")
    check(done.stdout.splitlines())
    assert "./scripts/demo --keep" in done.stdout
    assert "./scripts/demo --kafka, --rabbitmq, --activemq" in done.stdout


def test_it_keeps_the_server_until_interrupted_and_what_it_suggests_works(headrace: Callable[..., Headrace]) -> None:
    demo = headrace(command=("demo", "--keep", "--port", "0"))
    until(lambda: any("Ctrl-C ends it" in line for line in demo.out), "the end of the demo", 60)
    check(demo.out, keeps=True)
    start = next(index for index, line in enumerate(demo.out) if line.startswith(f"{len(STEPS) + 1}. "))
    end = next(index for index, line in enumerate(demo.out) if "Ctrl-C ends it" in line)
    *suggested, page = (line.strip() for line in demo.out[start + 1 : end])
    assert page.startswith("open http://")
    assert "swagger" in httpx.get(page.removeprefix("open ")).text.lower()
    script = "\n".join(suggested).replace(".venv/bin/headrace", "headrace")
    environment = clean_environment(PATH=f"{BIN}{os.pathsep}{os.environ['PATH']}")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_DEFAULT_REGION"):
        del environment[name]
    done = subprocess.run(
        ["bash", "-euc", script], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert '"State": "Enabled"' in done.stdout
    assert ": readings -> chart" in done.stdout
    until(lambda: any("sofa: shipped to Joan" in line for line in demo.out[end:]), "the sofa shipped")
    children = demo.children()
    os.killpg(demo.pid, signal.SIGINT)  # as a terminal does: everybody gets it

    assert demo.wait() == 0
    assert demo.err == []
    assert are_gone(children)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_its_server_ends_with_it(headrace: Callable[..., Headrace], number: signal.Signals) -> None:
    demo = headrace(command=("demo",))
    until(lambda: any("Watching the batches" in line for line in demo.out), "batches", 60)
    children = demo.children()
    assert children
    demo.signal(number)

    assert demo.wait() == 130
    assert demo.err == []
    assert are_gone(children)


def test_a_port_in_use_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run_headrace("demo", "--port", str(port))

    assert done.returncode == 1
    assert f"cannot listen on 127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr


# --- Brokers ----------------------------------------------------------------------------------------------------------

STUB = """\
#!{python}
import sys, time
verb = sys.argv[1]
with open({calls!r}, "a") as calls:
    print(*sys.argv[1:], file=calls)
if verb == "status":
    print('{{"pid": null}}')
elif verb == "start":
    {start}
"""


class Services:
    """What stands for `scripts/services`: a program that notes how it was called."""

    def __init__(self, folder: Path, start: str) -> None:
        self.program = folder / "services"
        self._calls = folder / "calls"
        self.program.write_text(STUB.format(python=sys.executable, calls=str(self._calls), start=start))
        self.program.chmod(0o755)

    def calls(self) -> list[str]:
        return self._calls.read_text().splitlines() if self._calls.exists() else []


def address(server: Server) -> str:
    """Where a broker is, with a user who may do everything there."""
    scheme, slashes, place = server.endpoint_url.rpartition("://")
    return f"{scheme}://headrace:{server.users['headrace']}@{place}" if slashes else place


def check_topic(text: str) -> None:
    """The broken payment is alone after four halvings, is tried three times and documented; the others go through."""
    assert re.search(r"16 payments of payments-\w+-\d and 3 more in ", text)
    invocations = re.findall(r"(\d+) payments?.* in [\d.]+ ms: (dealt with|ValueError: 'a lot' is no amount)", text)
    assert sum(int(size) for size, result in invocations if result == "dealt with") == 15
    assert [int(size) for size, result in invocations if result != "dealt with"] == [16, 8, 4, 2, 1, 1, 1]
    assert text.count("halved, and tried again") == 4
    assert len(re.findall(r"tried again in \d\.\d s", text)) == 2
    assert "15 of 16 payments charged, in 11 invocations" in text
    assert "partition 0 up to 4, partition 1 up to 4, partition 2 up to 4, partition 3 up to 4" in text
    assert re.search(
        r"with the key 'account 1': RetriesExhausted after 3 invocations, offset 2 of payments-\w+-1, "
        r'and the record itself: {"number": 9, "cents": "a lot"}',
        text,
    )
    assert "every other one was charged, and all offsets are committed." in text


def check_broker(text: str) -> None:
    """A batch fails and comes again; each parcel is labelled once."""
    assert "RuntimeError: parcel 6 is too heavy for one" in text
    assert "labelled 4 (redelivered), 5 (redelivered), 6 (redelivered), 7 (redelivered)" in text
    assert text.count(": acknowledged") == 3
    assert "12 of 12 parcels labelled and acknowledged" in text
    assert "4 deliveries failed, and 4 parcels came again" in text
    assert "Every parcel was labelled and taken off the queue; none was lost." in text


@pytest.mark.broker("kafka")
def test_it_shows_kafka(kafka: Server) -> None:
    done = run_headrace("demo", "--kafka", address(kafka))

    assert (done.returncode, done.stderr) == (0, "")
    check_topic(done.stdout)
    assert re.search(r"All of it took [\d.]+ s\.", done.stdout)
    assert "orders" not in done.stdout


@pytest.mark.broker("rabbitmq")
def test_it_shows_rabbitmq(rabbitmq: Server) -> None:
    done = run_headrace("demo", "--rabbitmq", address(rabbitmq))

    assert (done.returncode, done.stderr) == (0, "")
    check_broker(done.stdout)
    assert "0 messages are left in the queue" in done.stdout


@pytest.mark.broker("activemq")
def test_it_shows_activemq(activemq: Server) -> None:
    done = run_headrace("demo", "--activemq", address(activemq))

    assert (done.returncode, done.stderr) == (0, "")
    check_broker(done.stdout)


@pytest.mark.broker("rabbitmq")
@pytest.mark.broker("activemq")
def test_a_broker_that_runs_already_is_used_and_stays(rabbitmq: Server, activemq: Server) -> None:
    done = run_headrace("demo", "--rabbitmq", "--activemq", HEADRACE_SERVICES=str(PROJECT / "scripts" / "services"))

    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.split("Every parcel was labelled", 1)
    check_broker(first + "Every parcel was labelled and taken off the queue; none was lost.")
    check_broker(second)
    assert "Looking for the RabbitMQ that runs here" in done.stdout
    assert rabbitmq.state()["pid"] is not None
    assert activemq.state()["pid"] is not None


@pytest.mark.broker("rabbitmq")
def test_a_broker_that_was_started_ends_with_it(rabbitmq: Server, tmp_path: Path) -> None:
    state = {"endpoint": rabbitmq.endpoint_url, "users": dict(rabbitmq.users)}
    services = Services(tmp_path, f"print('fetching it', file=sys.stderr); print({json.dumps(state)!r})")
    done = run_headrace("demo", "--rabbitmq", HEADRACE_SERVICES=str(services.program))

    assert (done.returncode, done.stderr) == (0, "")
    assert "fetching it" in done.stdout
    check_broker(done.stdout)
    assert services.calls() == ["status --json rabbitmq", "start --json rabbitmq", "stop rabbitmq"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_broker_that_is_being_started_ends_with_it(
    headrace: Callable[..., Headrace], tmp_path: Path, number: signal.Signals
) -> None:
    services = Services(tmp_path, "time.sleep(60)")
    demo = headrace(command=("demo", "--kafka"), environment={"HEADRACE_SERVICES": str(services.program)})
    until(lambda: len(services.calls()) == 2, "a start")
    children = demo.children()
    assert children
    demo.signal(number)

    assert demo.wait() == 130
    assert demo.err == []
    assert services.calls()[-1] == "stop kafka"
    assert are_gone(children)


def test_a_broker_that_cannot_be_had_is_told_of_with_what_to_do(tmp_path: Path) -> None:
    services = Services(tmp_path, "print('kafka cannot be had: no java', file=sys.stderr); sys.exit(3)")
    done = run_headrace("demo", "--kafka", HEADRACE_SERVICES=str(services.program))

    assert done.returncode == 3
    assert done.stderr == (
        "headrace: kafka cannot be had: no java\nWith one of yours: headrace demo --kafka HOST:PORT\n"
    )
    assert "Starting Headrace" not in done.stdout


def test_without_a_checkout_it_says_how_to_get_a_broker() -> None:
    done = run_headrace("demo", "--rabbitmq")

    assert (done.returncode, done.stdout) == (3, "")
    assert "./scripts/demo --rabbitmq starts one" in done.stderr
    assert "headrace demo --rabbitmq amqp://USER:PASSWORD@HOST:PORT" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--rabbitmq", "amqp://me:secret@127.0.0.1:1"), "the broker at 127.0.0.1:1 cannot be used: "),
        (("--activemq", "stomp://me:secret@127.0.0.1:1"), "the broker at 127.0.0.1:1 cannot be used: "),
        (("--rabbitmq", "stomp://me:secret@127.0.0.1:1"), "Write headrace demo --rabbitmq amqp://"),
    ],
)
def test_a_broker_that_is_not_there_is_named(arguments: tuple[str, ...], says: str) -> None:
    done = run_headrace("demo", *arguments)

    assert (done.returncode, done.stdout) == (1, "")
    assert says in done.stderr
    assert done.stderr.count("\n") == 1
    assert "secret" not in done.stderr


@pytest.mark.parametrize("kind", [brokers.KAFKA, brokers.RABBITMQ, brokers.ACTIVEMQ], ids=lambda kind: kind.name)
def test_a_client_that_is_not_installed_is_named(kind: brokers.Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, kind.package, None)

    with (
        pytest.raises(ConfigurationError, match=re.escape(f"pip install 'headrace[{kind.name}]'")),
        brokers.broker(kind, "", Show()),
    ):
        pytest.fail("it began without its client")

"""`headrace demo`: the first thing that anybody runs."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
from collections.abc import Callable

import httpx
import pytest
from serve_lab import BIN, Headrace, are_gone, clean_environment, run_headrace, until

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

"""Shows the main job from end to end, on a server of its own: queue, mapping, batches, a failure, its dead-letter
queue.

Everything is real: the server is a process, requests go through the typed client and boto3, the function runs in a
worker process. What is printed is read from the server's log and from the queues. Exit code 0 says that all came out
as it should.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from headrace.errors import ConfigurationError

HERE = Path(__file__).parent
REGION = "us-east-1"
#: A message comes again after this many seconds; the function may take one.
VISIBILITY_TIMEOUT = 2
#: So often a message is delivered before it goes to the dead-letter queue.
RECEIVES = 3
#: Longer than everything takes on a slow machine.
PATIENCE = 90.0

ORDERS = [("teapot", "Ada"), ("kettle", "Grace"), ("lamp", None), ("chair", "Edsger"), ("mirror", "Barbara")] + [
    (f"book {number}", "Alan") for number in range(1, 8)
]

_BOLD, _GREEN, _RED, _DIM, _PLAIN = "\x1b[1m", "\x1b[32m", "\x1b[31m", "\x1b[2m", "\x1b[0m"


def run(keep: bool, port: int) -> int:
    """Run the demo and return its exit code. `keep` leaves the server running until it is interrupted."""
    try:
        import boto3
    except ImportError as error:
        raise ConfigurationError("the demo needs the embedded services: pip install 'headrace[services]'") from error
    show = _Show()
    show.step("Starting Headrace with the embedded AWS services")
    with _server(port) as server:
        url = server.url
        show.say(f"it answers at {url}")
        show.step("Creating the queue `orders` and its dead-letter queue")
        sqs = boto3.client(
            "sqs", endpoint_url=url, region_name=REGION, aws_access_key_id="demo", aws_secret_access_key="demo"
        )
        orders, orders_arn, dead = _queues(sqs)
        show.say(
            f"{orders_arn}: a message comes again after {VISIBILITY_TIMEOUT} s, and is set aside after {RECEIVES} times"
        )
        show.step("Creating the event source mapping, through the typed client")
        mapping = _mapping(url, orders_arn)
        show.say(f"{mapping}: batches of up to 5 go to the function `ship` ({(HERE / 'orders' / 'app.py')})")
        show.step(f"Sending {len(ORDERS)} orders, one of them without an address")
        started = time.monotonic()
        for batch in (ORDERS[:6], ORDERS[6:]):
            entries = [
                {"Id": str(index), "MessageBody": json.dumps({"item": item, "address": address})}
                for index, (item, address) in enumerate(batch)
            ]
            sqs.send_message_batch(QueueUrl=orders, Entries=entries)
        batches = _watch(server, show, sqs, dead)
        seconds = time.monotonic() - started
        counters = _counters(url, mapping)
        left = int(_attribute(sqs, orders, "ApproximateNumberOfMessages"))
        aside = int(_attribute(sqs, dead, "ApproximateNumberOfMessages"))
        show.step("Summary")
        good = aside == 1 and left == 0 and counters["deleted"] == len(ORDERS) - 1
        show.say(
            f"{counters['deleted']} of {len(ORDERS)} orders shipped and deleted, "
            f"in {batches} batches and {seconds:.1f} s"
        )
        show.say(f"{counters['failed']} deliveries failed and came again; {aside} order is in the dead-letter queue")
        if not good:
            show.bad(f"expected {len(ORDERS) - 1} deleted, none waiting and 1 set aside; {left} wait in the queue")
            return 1
        show.good("Every order was handled or set aside; none was lost.")
        if keep:
            _keep(server, show, url, mapping)
        else:
            show.say(
                "Next: ./scripts/demo --keep leaves the server running; README has a start with boto3 and the AWS CLI."
            )
    return 0


class _Show:
    """Prints what happens; in colour on a terminal."""

    def __init__(self) -> None:
        self._colours = sys.stdout.isatty()
        self._steps = 0

    def _print(self, text: str, colour: str = "") -> None:
        print(f"{colour}{text}{_PLAIN}" if colour and self._colours else text, flush=True)

    def step(self, text: str) -> None:
        self._steps += 1
        self._print(f"\n{self._steps}. {text}", _BOLD)

    def say(self, text: str) -> None:
        self._print(f"   {text}")

    def faint(self, text: str) -> None:
        self._print(f"   {text}", _DIM)

    def good(self, text: str) -> None:
        self._print(f"   {text}", _GREEN)

    def bad(self, text: str) -> None:
        self._print(f"   {text}", _RED)


class _Server:
    """`headrace serve` as a process of ours, and the events of its log."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.url = ""
        self.events: queue.Queue[dict[str, Any]] = queue.Queue()
        self.complaints: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            try:
                self.events.put(json.loads(line))
            except ValueError:
                self.complaints.append(line.rstrip())


@contextmanager
def _server(port: int) -> Iterator[_Server]:
    # However we are told to end, the server ends with us.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    command = [sys.executable, "-m", "headrace", "serve", "--port", str(port), "--data-dir", ":memory:"]
    command += ["--functions", str(HERE / "orders" / "functions.toml"), "--region", REGION, "--log-format", "json"]
    # The demo is about its own queues, not about those that somebody's environment names.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_ENDPOINT_URL")}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    server = _Server(process)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line.startswith("Headrace is ready at "):
            process.wait(10)
            raise ConfigurationError("the server did not start: " + " ".join(server.complaints))
        server.url = line.split()[-1]
        yield server
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _queues(sqs: Any) -> tuple[str, str, str]:
    dead = sqs.create_queue(QueueName="orders-dead")["QueueUrl"]
    redrive = {"deadLetterTargetArn": _attribute(sqs, dead, "QueueArn"), "maxReceiveCount": RECEIVES}
    attributes = {"VisibilityTimeout": str(VISIBILITY_TIMEOUT), "RedrivePolicy": json.dumps(redrive)}
    orders = sqs.create_queue(QueueName="orders", Attributes=attributes)["QueueUrl"]
    return orders, _attribute(sqs, orders, "QueueArn"), dead


def _attribute(sqs: Any, url: str, name: str) -> str:
    value: str = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=[name])["Attributes"][name]
    return value


def _mapping(url: str, queue_arn: str) -> str:
    from headrace.client import Client
    from headrace_client.models import SqsQueueMapping

    request = SqsQueueMapping(
        event_source_arn=queue_arn,
        function_name="ship",
        batch_size=5,
        function_response_types=["ReportBatchItemFailures"],
    )
    with Client(url, validate=True) as client:
        return str(client.create(request).uuid)


def _watch(server: _Server, show: _Show, sqs: Any, dead: str) -> int:
    """Show batches as they are delivered, until the message that always fails is set aside."""
    show.step("Watching the batches")
    deadline = time.monotonic() + PATIENCE
    batches = 0
    while time.monotonic() < deadline:
        try:
            event = server.events.get(timeout=0.5)
        except queue.Empty:
            if server.process.poll() is not None:
                raise ConfigurationError(f"the server ended with exit code {server.process.returncode}") from None
            if int(_attribute(sqs, dead, "ApproximateNumberOfMessages")):
                break
            continue
        if event["event"] == "function_log" and not event["line"].startswith(("START ", "END ", "REPORT ")):
            show.faint(f"   {event['line']}")
        elif event["event"] == "batch":
            batches += 1
            failed = event["failed"]
            fate = f"{event['records'] - failed} deleted" + (f", {failed} left to come again" if failed else "")
            show.say(f"batch {batches}: {_orders(event['records'])} in {event['milliseconds']} ms: {fate}")
        elif event["level"] != "info":
            show.bad(json.dumps(event))
    return batches


def _orders(number: int) -> str:
    return "1 order" if number == 1 else f"{number} orders"


def _counters(url: str, mapping: str) -> dict[str, Any]:
    import httpx

    mappings = httpx.get(f"{url}/_headrace/mappings").json()["mappings"]
    counters: dict[str, Any] = next(one["Counters"] for one in mappings if one["UUID"] == mapping)
    return counters


def _keep(server: _Server, show: _Show, url: str, mapping: str) -> None:
    show.step("The server stays. Try, in another terminal:")
    for line in (
        f"export AWS_ENDPOINT_URL={url} AWS_DEFAULT_REGION={REGION} AWS_ACCESS_KEY_ID=demo AWS_SECRET_ACCESS_KEY=demo",
        f"aws lambda get-event-source-mapping --uuid {mapping}",
        # The first version of the CLI has an endpoint of its own for SQS, and asks that one unless told by this option.
        f"aws --endpoint-url {url} sqs send-message --queue-url {url}/000000000000/orders"
        ' --message-body \'{"item": "sofa", "address": "Joan"}\'',
        f"HEADRACE_URL={url} .venv/bin/headrace mappings",
        f"open {url}/_headrace/docs/",
    ):
        show.say(line)
    show.say("Ctrl-C ends it. Its log:")
    with suppress(KeyboardInterrupt):
        while server.process.poll() is None:
            with suppress(queue.Empty):
                show.faint(json.dumps(server.events.get(timeout=0.5)))

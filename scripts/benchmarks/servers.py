"""The servers that are measured, or that measurements need. Each ends with the block that started it, by its own id."""

from __future__ import annotations

import base64
import contextlib
import fcntl
import io
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.machine import ROOT

HOST, REGION, ACCOUNT = "127.0.0.1", "us-east-1", "000000000000"
MAPPINGS = "/2015-03-31/event-source-mappings/"
FUNCTIONS = Path(__file__).parent / "functions"
RESULTS = ROOT / "bench-results"
START_SECONDS = 60.0
END_SECONDS = 30.0
ANSWER_SECONDS = 30.0


class CannotBeHadError(Exception):
    """Something that a part needs does not run on this machine; the message says why."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server. `spawned` is when its process was started, by `time.perf_counter`."""

    name: str
    url: str
    pid: int
    spawned: float
    log: Path
    #: Of a broker: passwords by user.
    users: Mapping[str, str] = field(default_factory=dict, repr=False)

    def call(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> bytes:
        """One request outside of any measurement. Raises RuntimeError for an answer that is not 2xx."""
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        given = {"content-type": "application/json", **(headers or {})}
        request = urllib.request.Request(self.url + path, data, given, method=method)
        try:
            with urllib.request.urlopen(request, timeout=ANSWER_SECONDS) as answer:
                return bytes(answer.read())
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path} was answered {error.code}: {error.read()[:500]!r}") from error


def signature(service: str) -> str:
    """Looks like a signature: moto finds the service in it, and no server here checks more."""
    return f"AWS4-HMAC-SHA256 Credential=test/20260101/{REGION}/{service}/aws4_request, SignedHeaders=host, Signature=0"


def kinesis(server: Server, operation: str, **members: Any) -> Any:
    """One operation of Kinesis."""
    return json.loads(server.call("POST", "/", members, json_headers("kinesis", operation)) or b"{}")


def queue_arn(name: str) -> str:
    return f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"


def queue_url(server: Server, name: str) -> str:
    return f"{server.url}/{ACCOUNT}/{name}"


def json_headers(service: str, operation: str) -> dict[str, str]:
    """What an operation of SQS or Kinesis has beside its members."""
    version, target = {"sqs": ("1.0", "AmazonSQS"), "kinesis": ("1.1", "Kinesis_20131202")}[service]
    return {
        "content-type": f"application/x-amz-json-{version}",
        "x-amz-target": f"{target}.{operation}",
        "x-amz-date": "20260101T000000Z",
        "authorization": signature(service),
    }


def sqs(server: Server, operation: str, **members: Any) -> Any:
    """One operation of SQS."""
    return json.loads(server.call("POST", "/", members, json_headers("sqs", operation)) or b"{}")


@contextlib.contextmanager
def fresh_queues(server: Server, count: int, visibility_timeout: int = 30) -> Iterator[list[str]]:
    """The names of so many empty queues that nobody else has; they are deleted afterwards."""
    run = uuid.uuid4().hex[:12]
    names = [f"bench-{run}-{number}" for number in range(count)]
    for name in names:
        sqs(server, "CreateQueue", QueueName=name, Attributes={"VisibilityTimeout": str(visibility_timeout)})
    yield names
    for name in names:
        sqs(server, "DeleteQueue", QueueUrl=queue_url(server, name))


@contextlib.contextmanager
def fresh_stream(server: Server, shards: int) -> Iterator[tuple[str, str]]:
    """Name and ARN of an empty Kinesis stream that nobody else has; it is deleted afterwards."""
    name = f"bench-{uuid.uuid4().hex[:12]}"
    kinesis(server, "CreateStream", StreamName=name, ShardCount=shards)
    deadline = time.monotonic() + START_SECONDS
    while True:
        found = kinesis(server, "DescribeStreamSummary", StreamName=name)["StreamDescriptionSummary"]
        if found["StreamStatus"] == "ACTIVE":
            break
        if time.monotonic() > deadline:
            raise RuntimeError(f"the stream {name} is still {found['StreamStatus']}")
        time.sleep(0.02)
    yield name, found["StreamARN"]
    kinesis(server, "DeleteStream", StreamName=name)


def toml(functions: Mapping[str, Mapping[str, Any]]) -> str:
    """Functions as `headrace serve --functions` reads them. JSON's texts and numbers are TOML's, too."""
    lines = []
    for name, settings in functions.items():
        lines.append(f"[functions.{name}]")
        for key, value in settings.items():
            if isinstance(value, Mapping):
                inner = ", ".join(f"{inner} = {json.dumps(text)}" for inner, text in value.items())
                lines.append(f"{key} = {{ {inner} }}")
            else:
                lines.append(f"{key} = {json.dumps(value)}")
    return "\n".join(lines) + "\n"


#: A function that is never invoked: its mappings are disabled.
ELSEWHERE = {"url": f"http://{HOST}:9"}


@contextlib.contextmanager
def workspace() -> Iterator[Path]:
    """A directory on the project's own disk, and not in a /tmp that may be memory."""
    RESULTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="work-", dir=RESULTS) as directory:
        yield Path(directory)


@contextlib.contextmanager
def headrace(
    directory: Path,
    functions: Mapping[str, Mapping[str, Any]],
    queues: Server | None = None,
    *,
    streams: Server | None = None,
    options: Sequence[str] | None = None,
    wait: bool = True,
) -> Iterator[Server]:
    """`headrace serve` with all that it keeps in this directory. Without servers of queues (SQS) or streams (Kinesis),
    and without options of its own, it has its embedded services."""
    directory.mkdir(parents=True)
    (directory / "functions.toml").write_text(toml(functions))
    port = free_port()
    command = [
        sys.executable, "-m", "headrace", "serve", "--port", str(port), "--data-dir", str(directory / "data"),
        "--functions", str(directory / "functions.toml"),
        *(["--no-services", *(options or ())] if queues or streams or options is not None else []),
    ]  # fmt: skip
    named = {"AWS_ENDPOINT_URL_SQS": queues, "AWS_ENDPOINT_URL_KINESIS": streams}
    environment = {variable: beside.url for variable, beside in named.items() if beside is not None}
    with _running("Headrace", command, environment, port, directory / "log") as server:
        if wait:
            _wait_for(server, "/_headrace/health")
        yield server


@contextlib.contextmanager
def moto(directory: Path, *, wait: bool = True) -> Iterator[Server]:
    """moto's server, as its users start it."""
    directory.mkdir(parents=True)
    port = free_port()
    command = [str(Path(sys.executable).with_name("moto_server")), "-H", HOST, "-p", str(port)]
    with _running("moto", command, {"MOTO_ACCOUNT_ID": ACCOUNT}, port, directory / "log") as server:
        if wait:
            _wait_for(server, "/moto-api/config")
        yield server


def prepare_moto(server: Server, queue: str) -> None:
    """Give moto what it wants to see before it takes a mapping: a role, the function `bench`, and the queue."""
    role = {"Action": "CreateRole", "Version": "2010-05-08", "RoleName": "bench", "AssumeRolePolicyDocument": "{}"}
    form = urllib.parse.urlencode(role).encode()
    form_type = "application/x-www-form-urlencoded"
    server.call("POST", "/", form, {"authorization": signature("iam"), "content-type": form_type})
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("app.py", "def handler(event, context): pass\n")
    function = {
        "FunctionName": "bench",
        "Runtime": "python3.11",
        "Handler": "app.handler",
        "Role": f"arn:aws:iam::{ACCOUNT}:role/bench",
        "Code": {"ZipFile": base64.b64encode(archive.getvalue()).decode()},
    }
    server.call("POST", "/2015-03-31/functions", function, {"authorization": signature("lambda")})
    sqs(server, "CreateQueue", QueueName=queue)


@contextlib.contextmanager
def service(name: str, url: str | None) -> Iterator[Server]:
    """A server that we did not write: the one at `url`, or that of scripts/services, which is left as it was found.

    Raises CannotBeHadError.
    """
    if url is not None:
        yield Server(url, url.rstrip("/"), 0, 0.0, Path())
        return
    home = ROOT / ".services"
    home.mkdir(exist_ok=True)
    # Tests that run in this checkout share the server, and end it when nobody holds this lock.
    with (home / f"{name}.users").open("w") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        ran_before = json.loads(_services("status", name).stdout)["pid"] is not None
        done = _services("start", name)
        if done.returncode:
            raise CannotBeHadError(done.stderr.strip() or f"scripts/services ended with {done.returncode}")
        state = json.loads(done.stdout)
        try:
            yield Server(name, state["endpoint"], state["pid"], 0.0, Path(state["log"]), state["users"])
        finally:
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if not ran_before:
                    _services("stop", name)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _services(verb: str, name: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "services"), verb, "--json", name]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@contextlib.contextmanager
def _running(name: str, command: list[str], environment: Mapping[str, str], port: int, log: Path) -> Iterator[Server]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MOTO_", "HEADRACE_"))}
    keys = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": REGION}
    with log.open("w") as output:
        spawned = time.perf_counter()
        child = subprocess.Popen(
            command, env={**ours, **keys, **environment}, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
    try:
        yield Server(name, f"http://{HOST}:{port}", child.pid, spawned, log)
        if child.poll() is not None:
            raise RuntimeError(f"the server ended by itself with {child.returncode}: {log.read_text()[-2000:]}")
    finally:
        child.terminate()
        try:
            child.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _wait_for(server: Server, path: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            server.call("GET", path)
            return
        except OSError:
            if time.monotonic() > deadline:
                raise RuntimeError(f"no answer at {server.url}: {server.log.read_text()[-2000:]}") from None
            time.sleep(0.05)

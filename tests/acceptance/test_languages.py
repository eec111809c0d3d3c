"""One function in each language that this machine can build, with the official runtime client of the language: batches
of a queue and of a stream with partial failures. A language whose tools are missing is skipped, by name; with
`CI=true`, where all are promised, it fails."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from packages import RUNTIME, zipped
from serve_lab import ACCOUNT, REGION, Headrace, until
from toolchains import fetched, missing, tool

LANGUAGES = Path(__file__).parent / "languages"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/functions"

#: Powertools' batch utility as its users write it.
POWERTOOLS = """
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response

KINDS = {"aws:sqs": EventType.SQS, "aws:kinesis": EventType.KinesisDataStreams}


def one(record):
    text = record.body if hasattr(record, "body") else record.kinesis.data_as_text()
    if "fail" in text:
        raise ValueError(text)


def handler(event, context):
    print(len(event["Records"]), "records")
    processor = BatchProcessor(event_type=KINDS[event["Records"][0]["eventSource"]])
    return process_partial_response(event=event, record_handler=one, processor=processor, context=context)
"""
#: A program without any library that speaks the Runtime API.
BOOTSTRAP = """#!/usr/bin/env python3
import base64, json, os, urllib.request

api = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime/invocation/"


def read(record):
    if "kinesis" in record:
        return record["kinesis"]["sequenceNumber"], base64.b64decode(record["kinesis"]["data"]).decode()
    return record["messageId"], record["body"]


while True:
    asked = urllib.request.urlopen(api + "next")
    records = json.load(asked)["Records"]
    print(len(records), "records", flush=True)
    failed = [{"itemIdentifier": id} for id, text in map(read, records) if "fail" in text]
    answer = json.dumps({"batchItemFailures": failed}).encode()
    urllib.request.urlopen(f"{api}{asked.headers['Lambda-Runtime-Aws-Request-Id']}/response", data=answer)
"""


def python(_: Path) -> tuple[str, str, Mapping[str, bytes]]:
    """With Powertools from this environment, unmodified and inside of the package."""
    site = Path(sysconfig.get_path("purelib"))
    names = ("aws_lambda_powertools", "jmespath", "typing_extensions.py")
    files = {"app.py": POWERTOOLS.encode()}
    for name in names:
        for path in [site / name] if (site / name).is_file() else sorted((site / name).rglob("*.py")):
            files[path.relative_to(site).as_posix()] = path.read_bytes()
    return RUNTIME, "app.handler", files


def nodejs(_: Path) -> tuple[str, str, Mapping[str, bytes]]:
    return _node_runtime(), "index.handler", {"index.mjs": (LANGUAGES / "nodejs" / "index.mjs").read_bytes()}


def typescript(place: Path) -> tuple[str, str, Mapping[str, bytes]]:
    """With Powertools for TypeScript, unmodified and inside of the package."""
    runtime = _node_runtime()
    shutil.copytree(LANGUAGES / "typescript", place, dirs_exist_ok=True)
    fetched(tool("npm"), "ci", "--ignore-scripts", folder=place, environment=os.environ)
    compiler = place / "node_modules" / "typescript" / "bin" / "tsc"
    subprocess.run([tool("node"), str(compiler)], cwd=place, check=True, timeout=120)
    fetched(tool("npm"), "prune", "--omit=dev", folder=place, environment=os.environ)
    names = ("index.js", "package.json", *(path for path in place.glob("node_modules/**/*") if path.is_file()))
    return (
        runtime,
        "index.handler",
        {str((place / name).relative_to(place)): (place / name).read_bytes() for name in names},
    )


def _node_runtime() -> str:
    tool("npm")
    major = re.match(r"v(\d+)", _said(tool("node"), "--version"))
    if major is None or major[1] not in ("18", "20", "22", "24"):
        missing("this machine's Node.js is none of those that Lambda has")
    return f"nodejs{major[1]}.x"


def provided(_: Path) -> tuple[str, str, Mapping[str, bytes]]:
    return "provided.al2023", "any", {"bootstrap": BOOTSTRAP.encode()}


def go(place: Path) -> tuple[str, str, Mapping[str, bytes]]:
    program = place / "bootstrap"
    environment = {**os.environ, "CGO_ENABLED": "0", "GOFLAGS": "-mod=readonly"}
    fetched(tool("go"), "mod", "download", folder=LANGUAGES / "go", environment=environment)
    command = [tool("go"), "build", "-trimpath", "-o", str(program), "."]
    subprocess.run(command, cwd=LANGUAGES / "go", env=environment, check=True, timeout=300)
    return "provided.al2023", "any", {"bootstrap": program.read_bytes()}


def rust(place: Path) -> tuple[str, str, Mapping[str, bytes]]:
    environment = {**os.environ, "CARGO_TARGET_DIR": str(place)}
    fetched(tool("cargo"), "fetch", "--quiet", "--locked", folder=LANGUAGES / "rust", environment=environment)
    command = [tool("cargo"), "build", "--quiet", "--locked", "--offline"]
    subprocess.run(command, cwd=LANGUAGES / "rust", env=environment, check=True, timeout=300)
    return "provided.al2023", "any", {"bootstrap": (place / "debug" / "bootstrap").read_bytes()}


def java(place: Path) -> tuple[str, str, Mapping[str, bytes]]:
    tool("java")
    told = subprocess.run([tool("java"), "-version"], capture_output=True, text=True, timeout=60).stderr
    version = re.search(r'version "(\d+)', told)
    names = [name for name in (25, 21, 17, 11) if version is not None and name <= int(version[1])]
    if not names:
        missing("this machine's Java is older than 11")
    source = LANGUAGES / "java" / "demo" / "App.java"
    subprocess.run([tool("javac"), "--release", "11", "-d", str(place), str(source)], check=True, timeout=120)
    return f"java{names[0]}", "demo.App::handle", {"demo/App.class": (place / "demo" / "App.class").read_bytes()}


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


TEXTS = ("good", "fail 1", "good", "fail 2")
FAILED = {"fail 1", "fail 2"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Headrace]:
    server = Headrace("--data-dir", ":memory:", directory=tmp_path_factory.mktemp("languages"))
    yield server
    server.kill()


@pytest.mark.parametrize(
    "build", [python, nodejs, typescript, provided, go, rust, java], ids=lambda build: build.__name__
)
def test_batches_of_a_queue_and_a_stream_with_partial_failures(
    server: Headrace,
    clients: Callable[..., Any],
    tmp_path: Path,
    build: Callable[[Path], tuple[str, str, Mapping[str, bytes]]],
) -> None:
    name = build.__name__
    runtime, handler, files = build(tmp_path)
    functions, sqs, kinesis = (clients(service, server.url) for service in ("lambda", "sqs", "kinesis"))
    try:
        functions.create_function(
            FunctionName=name,
            Runtime=runtime,
            Handler=handler,
            Role=ROLE,
            Code={"ZipFile": zipped(files)},
            Timeout=2,
            MemorySize=512,
        )
    except ClientError as error:
        if "fetch" not in str(error):
            raise
        missing(f"the runtime's client could not be fetched: {error}")

    def queue(purpose: str, **attributes: str) -> tuple[str, str]:
        url = sqs.create_queue(QueueName=f"{name}-{purpose}", Attributes=attributes)["QueueUrl"]
        return url, f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}-{purpose}"

    def received(url: str) -> list[Any]:
        answer = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1)
        for message in (found := answer.get("Messages", [])):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return [message["Body"] for message in found]

    dead_letters, dead_letters_arn = queue("dead-letters")
    redrive = json.dumps({"deadLetterTargetArn": dead_letters_arn, "maxReceiveCount": 1})
    source, source_arn = queue("source", VisibilityTimeout="2", RedrivePolicy=redrive)
    entries = [{"Id": str(place), "MessageBody": text} for place, text in enumerate(TEXTS)]
    sqs.send_message_batch(QueueUrl=source, Entries=entries)
    kinesis.create_stream(StreamName=name, ShardCount=1)
    records = [{"Data": text.encode(), "PartitionKey": "one"} for text in TEXTS]
    put = kinesis.put_records(StreamName=name, Records=records)["Records"]
    notices, notices_arn = queue("notices")

    common = {"FunctionName": name, "FunctionResponseTypes": ["ReportBatchItemFailures"], "BatchSize": 10}
    functions.create_event_source_mapping(EventSourceArn=source_arn, **common)
    functions.create_event_source_mapping(
        EventSourceArn=f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/{name}",
        StartingPosition="TRIM_HORIZON",
        MaximumRetryAttempts=1,
        DestinationConfig={"OnFailure": {"Destination": notices_arn}},
        **common,
    )

    # A stream goes on from the first record that failed; that one and what follows are given up in the end.
    noticed = until(lambda: received(notices), "a notice", 30)
    given_up = [json.loads(body)["KinesisBatchInfo"] for body in noticed]
    assert [(info["startSequenceNumber"], info["endSequenceNumber"]) for info in given_up] == [
        (put[1]["SequenceNumber"], put[3]["SequenceNumber"])
    ]
    dead: list[str] = []
    until(lambda: (dead.extend(received(dead_letters)), len(dead) >= 2)[1], "two dead letters", 30)
    assert set(dead) == FAILED
    assert len(dead) == 2
    assert received(source) == [], "what was handled has left the queue"
    lines = [event["line"] for event in server.events("function_log", function=name)]
    for count in (4, 3):
        assert any(line.endswith(f"{count} records") for line in lines), lines

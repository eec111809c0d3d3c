"""One function in each language that this machine can build, with the official runtime client of the language: batches
of SQS and of Kinesis with partial failures. A language whose tools are missing is skipped, by name."""

from __future__ import annotations

import base64
import io
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from serve_lab import ACCOUNT, Headrace

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


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not on this machine")
    return found


def fetched(*command: str, folder: Path, environment: Mapping[str, str]) -> None:
    """Fetch what a build needs; without a way to its registry the language is skipped, as without its tools."""
    done = subprocess.run(command, cwd=folder, env=dict(environment), capture_output=True, text=True, timeout=300)
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["no reason given"]
        pytest.skip(f"{Path(command[0]).name} could not fetch what the function needs: {lines[-1]}")


def python(_: Path) -> tuple[str, str, Mapping[str, bytes]]:
    """With Powertools from this environment, unmodified and inside of the package."""
    site = Path(sysconfig.get_path("purelib"))
    names = ("aws_lambda_powertools", "jmespath", "typing_extensions.py")
    files = {"app.py": POWERTOOLS.encode()}
    for name in names:
        for path in [site / name] if (site / name).is_file() else sorted((site / name).rglob("*.py")):
            files[path.relative_to(site).as_posix()] = path.read_bytes()
    return "python{}.{}".format(*sys.version_info[:2]), "app.handler", files


def nodejs(_: Path) -> tuple[str, str, Mapping[str, bytes]]:
    tool("npm")
    major = re.match(r"v(\d+)", _said(tool("node"), "--version"))
    if major is None or major[1] not in ("18", "20", "22", "24"):
        pytest.skip("this machine's Node.js is none of those that Lambda has")
    return f"nodejs{major[1]}.x", "index.handler", {"index.mjs": (LANGUAGES / "nodejs" / "index.mjs").read_bytes()}


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
        pytest.skip("this machine's Java is older than 11")
    source = LANGUAGES / "java" / "demo" / "App.java"
    subprocess.run([tool("javac"), "--release", "11", "-d", str(place), str(source)], check=True, timeout=120)
    return f"java{names[0]}", "demo.App::handle", {"demo/App.class": (place / "demo" / "App.class").read_bytes()}


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A package whose files may be run."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name)
            member.external_attr = 0o755 << 16
            archive.writestr(member, content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


TEXTS = ("good", "fail 1", "good", "fail 2")
SQS = {
    "Records": [{"messageId": f"m{place}", "body": text, "eventSource": "aws:sqs"} for place, text in enumerate(TEXTS)]
}
KINESIS = {
    "Records": [
        {
            "eventSource": "aws:kinesis",
            "kinesis": {"sequenceNumber": f"4{place}", "data": base64.b64encode(text.encode()).decode()},
        }
        for place, text in enumerate(TEXTS)
    ]
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Headrace]:
    server = Headrace("--data-dir", ":memory:", directory=tmp_path_factory.mktemp("languages"))
    yield server
    server.kill()


@pytest.mark.parametrize("build", [python, nodejs, provided, go, rust, java], ids=lambda build: build.__name__)
def test_batches_with_partial_failures(
    server: Headrace,
    clients: Callable[..., Any],
    tmp_path: Path,
    build: Callable[[Path], tuple[str, str, Mapping[str, bytes]]],
) -> None:
    runtime, handler, files = build(tmp_path)
    functions = clients("lambda", server.url)
    try:
        functions.create_function(
            FunctionName=build.__name__,
            Runtime=runtime,
            Handler=handler,
            Role=ROLE,
            Code={"ZipFile": zipped(files)},
            Timeout=30,
            MemorySize=512,
        )
    except ClientError as error:
        if "fetch" not in str(error):
            raise
        pytest.skip(f"the runtime's client could not be fetched: {error}")
    for event, failed in ((SQS, ["m1", "m3"]), (KINESIS, ["41", "43"])):
        answer = functions.invoke(FunctionName=build.__name__, Payload=json.dumps(event), LogType="Tail")
        body = json.load(answer["Payload"])
        assert "FunctionError" not in answer, body
        assert [one["itemIdentifier"] for one in body["batchItemFailures"]] == failed
        assert b"4 records" in base64.b64decode(answer["LogResult"])

"""The conformance vectors against our own server: by `headrace check`, and by the generated client of each language,
which also leads each kind of mapping through its life."""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from brokers import PROJECT, SHOWN, Server
from packages import zipped
from serve_lab import BIN, Headrace, clean_environment, client
from toolchains import fetched, tool

import headrace_api
from headrace import conformance
from headrace.rules import RULES

RUNNERS = PROJECT / "tests" / "conformance"
GENERATED = PROJECT / "generated"
A = "us-east-1:000000000000"
#: What vectors of clusters and brokers name. Their mappings are made without asking them.
ELSEWHERE = (
    f"--kafka-cluster=arn:aws:kafka:{A}:cluster/vectors/0d5f6c1e-3b7a-4c09-9e52-64a8b1f0c7d3-2=127.0.0.1:9",
    f"--mq-broker=arn:aws:mq:{A}:broker:office:b-5c2a9f7e-81d4-4b06-a3ce-97f0d2b6e418=stomp://127.0.0.1:9",
    f"--mq-broker=arn:aws:mq:{A}:broker:plant:b-1e7d3b90-4c6f-4f2a-8d15-b0a9c8e7f623=amqp://127.0.0.1:9",
)
VECTORS = conformance.vectors()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Headrace]:
    server = Headrace("--data-dir", ":memory:", *ELSEWHERE, directory=tmp_path_factory.mktemp("conformance"))
    yield server
    server.kill()


@cache
def values(url: str) -> Mapping[str, str]:
    return conformance.prepare(url)


def check(url: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [BIN / "headrace", "check", url, *options]
    return subprocess.run(command, env=clean_environment(), capture_output=True, text=True, timeout=120)


# --- The vectors themselves -------------------------------------------------------------------------------------------


def test_vectors_have_names_of_their_own() -> None:
    assert [name for name, count in Counter(one["id"] for one in VECTORS).items() if count > 1] == []
    assert len(VECTORS) > 600


def test_every_rule_of_the_service_has_its_vector() -> None:
    of_functions = {"runtime missing", "package missing", "package in two forms", "virtual host in an update"}
    named = {one["id"].removeprefix("rule ").rpartition(" ")[0] for one in VECTORS if one["id"].startswith("rule ")}
    # What one source takes less of is each bound of its own: those are made from the contract.
    assert {rule.name for rule in RULES} - named - of_functions == set()


def test_every_member_of_every_kind_of_mapping_has_vectors() -> None:
    schemas = headrace_api.contract()["components"]["schemas"]
    about = {(one["operation"], one.get("field")) for one in VECTORS}
    for variant in (one["$ref"].rpartition("/")[2] for one in schemas["CreateEventSourceMappingRequest"]["anyOf"]):
        for member in schemas[variant]["properties"]:
            assert ("CreateEventSourceMapping", member) in about
    for member in schemas["UpdateEventSourceMappingRequest"]["properties"]:
        assert ("UpdateEventSourceMapping", member) in about


# --- headrace check ---------------------------------------------------------------------------------------------------


def test_our_own_server_conforms_word_for_word(server: Headrace) -> None:
    done = check(server.url)
    assert done.returncode == 0, done.stdout
    count = len(VECTORS)
    assert f"{count} of {count} vectors conform; 0 refusals have other words" in done.stdout.splitlines()[-1]


def test_another_server_is_told_what_it_does_not_conform_to(moto: Server) -> None:
    role = {"RoleName": "vectors", "AssumeRolePolicyDocument": "{}"}
    client("iam", moto.endpoint_url).create_role(**role)  # moto makes no function without one
    done = check(moto.endpoint_url)
    assert done.returncode == 1
    assert "FAIL" in done.stdout
    assert "instead of 400" in done.stdout


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (("http://127.0.0.1:9",), "cannot be checked"),
        (("127.0.0.1:4566",), "is no URL"),
        (("http://127.0.0.1:9", "--only", "no such vector"), "no vector has 'no such vector' in its name"),
    ],
)
def test_what_cannot_be_checked_is_said(options: tuple[str, ...], text: str) -> None:
    done = check(*options)
    assert (done.returncode, done.stdout) == (1, "")
    assert text in done.stderr


def test_fuzzing_needs_schemathesis(server: Headrace, tmp_path: Path) -> None:
    environment = clean_environment(PATH=str(tmp_path))
    command = [BIN / "headrace", "check", server.url, "--only", "SqsFifoQueueMapping plain", "--fuzz"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "--fuzz needs schemathesis: pip install schemathesis" in done.stderr


def test_an_answer_is_judged_by_status_name_and_members() -> None:
    vector = {"id": "x", "operation": "o", "expect": {"status": 202, "members": {"BatchSize": 10}}}
    assert conformance.judged(vector, 202, "", b'{"BatchSize": 10}').faults == ()
    assert conformance.judged(vector, 202, "", b'{"BatchSize": 9}').faults == ("BatchSize is 9 instead of 10",)
    assert conformance.judged(vector, 202, "", b"<html>").faults[0].startswith("the answer is no JSON")
    assert conformance.judged(vector, 500, "", b"{}").faults == ("answered 500 instead of 202: {}",)
    vector = {"id": "x", "operation": "o", "expect": {"status": 400, "type": "ValidationException", "message": "no"}}
    assert conformance.judged(vector, 400, "ValidationException:", b'{"message": "no"}').other_words == ""
    assert conformance.judged(vector, 400, "ValidationException", b'{"message": "nope"}').other_words == "nope"
    assert conformance.judged(vector, 400, "Other", b"{}").faults == (
        "is refused as Other instead of ValidationException",
    )


# --- Other languages --------------------------------------------------------------------------------------------------

Command = tuple[str | Path, ...]


def example(language: str) -> str:
    """The program that a client's README shows."""
    text = (GENERATED / language / "README.md").read_text("utf-8")
    (found,) = re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)
    return str(found).replace("http://127.0.0.1:4566", "@URL@")


def python(place: Path, url: str) -> tuple[Command, Command]:
    (place / "example.py").write_text(
        "from headrace.client import Client, ResourceConflictException\n"
        "from headrace_client.models import SqsQueueMapping\n"
        'arn = "arn:aws:sqs:us-east-1:000000000000:orders"\n'
        f"with Client({url!r}) as client:\n"
        "    try:\n"
        "        client.create(SqsQueueMapping(function_name='ship', event_source_arn=arn))\n"
        "    except ResourceConflictException as conflict:\n"
        "        print(conflict.code)\n"
        "    for mapping in client.iterate():\n"
        "        print(mapping.uuid, mapping.event_source_arn)\n"
    )
    return (sys.executable, RUNNERS / "python" / "runner.py"), (sys.executable, place / "example.py")


def typescript(place: Path, url: str) -> tuple[Command, Command]:
    client = place / "client"
    shutil.copytree(GENERATED / "typescript", client)
    for name in ("runner.ts", "refused.ts"):  # what must not compile is said there, line by line
        shutil.copy(RUNNERS / "typescript" / name, client / "src" / name)
    (client / "src" / "example.ts").write_text(example("typescript").replace("@URL@", url))
    fetched(tool("npm"), "ci", "--ignore-scripts", folder=client, environment=os.environ)
    run(tool("node"), client / "node_modules" / "typescript" / "bin" / "tsc", folder=client)
    return (tool("node"), client / "dist" / "runner.js"), (tool("node"), client / "dist" / "example.js")


def go(place: Path, url: str) -> tuple[Command, Command]:
    fetched(tool("go"), "mod", "download", folder=RUNNERS / "go", environment=os.environ)
    run(tool("go"), "vet", "./...", folder=GENERATED / "go")
    run(tool("go"), "build", "-o", place / "runner", ".", folder=RUNNERS / "go")
    shown = place / "example"
    shown.mkdir()
    (shown / "main.go").write_text(example("go").replace("@URL@", url))
    module = (RUNNERS / "go" / "go.mod").read_text().replace("../../../generated/go", str(GENERATED / "go"))
    (shown / "go.mod").write_text(module)
    shutil.copy(RUNNERS / "go" / "go.sum", shown)
    run(tool("go"), "build", "-o", place / "shown", ".", folder=shown)
    return (place / "runner",), (place / "shown",)


def java(place: Path, url: str) -> tuple[Command, Command]:
    client = place / "client"
    shutil.copytree(GENERATED / "java", client)
    copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
    options = (copy, "-DincludeScope=runtime", f"-DoutputDirectory={client / 'lib'}")
    fetched(tool("mvn"), "-B", "-q", *options, folder=client, environment=os.environ)
    run(tool("mvn"), "-B", "-q", "package", folder=client)
    path = f"{client / 'target' / 'classes'}:{client / 'lib'}/*:{place}"
    run(tool("javac"), "-cp", path, "-d", place, RUNNERS / "java" / "Runner.java", folder=place)
    (place / "Example.java").write_text(example("java").replace("@URL@", url))
    run(tool("javac"), "-cp", path, "-d", place, place / "Example.java", folder=place)
    return (tool("java"), "-cp", path, "Runner"), (tool("java"), "-cp", path, "Example")


def rust(place: Path, url: str) -> tuple[Command, Command]:
    environment = {**os.environ, "CARGO_TARGET_DIR": str(place)}
    project = place / "project"
    shutil.copytree(RUNNERS / "rust", project)
    manifest = project / "Cargo.toml"
    manifest.write_text(manifest.read_text().replace("../../../generated/rust", str(GENERATED / "rust")))
    (project / "src" / "bin").mkdir()
    (project / "src" / "bin" / "example.rs").write_text(example("rust").replace("@URL@", url))
    fetched(tool("cargo"), "fetch", "--quiet", "--locked", folder=project, environment=environment)
    run(tool("cargo"), "build", "--quiet", "--locked", "--offline", folder=project, CARGO_TARGET_DIR=str(place))
    return (place / "debug" / "conformance",), (place / "debug" / "example",)


def run(*command: str | Path, folder: Path, **variables: str) -> None:
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **variables}, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr


#: Every exception of the contract, with a status that it comes with.
ERRORS = {
    name: schema
    for name, schema in headrace_api.contract()["components"]["schemas"].items()
    if name.endswith("Exception")
}


class Refusing(http.server.BaseHTTPRequestHandler):
    """Answers each request with the exception that its path ends with: some of them our server has no reason for."""

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        body = json.dumps({"Type": "User", "message": f"told by {name}"}).encode()
        self.send_response(503)
        for header, value in (("x-amzn-ErrorType", name), ("x-amzn-RequestId", "r-1")):
            self.send_header(header, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def refusing() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing) as stub:
        serving = threading.Thread(target=stub.serve_forever)
        serving.start()
        yield f"http://127.0.0.1:{stub.server_port}"
        stub.shutdown()
        serving.join()


@pytest.mark.parametrize("build", [python, typescript, go, java, rust], ids=lambda build: build.__name__)
def test_a_client_leads_lives_and_sends_vectors(
    server: Headrace,
    refusing: str,
    tmp_path: Path,
    build: Callable[[Path, str], tuple[Command, Command]],
    record_property: Callable[[str, object], None],
) -> None:
    command, shown = build(tmp_path, server.url)
    vectors = [conformance.resolved(one, values(server.url)) for one in VECTORS]
    creates = {one["variant"]: one["body"] for one in vectors if one["id"].endswith(" plain")}
    plan = tmp_path / "plan.json"
    errors = {"url": refusing, "names": list(ERRORS)}
    plan.write_text(json.dumps({"url": server.url, "creates": creates, "errors": errors, "vectors": vectors}))
    done = subprocess.run([*command, plan], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert {line["life"] for line in lines if "life" in line} == set(creates)
    assert {line["error"] for line in lines if "error" in line} == set(ERRORS)
    sent = {line["id"]: line for line in lines if "id" in line}
    assert sent.keys() == {one["id"] for one in vectors}
    faults = {}
    for vector in vectors:
        line = sent[vector["id"]]
        result = conformance.judged(vector, line["status"], line["type"], line["body"].encode())
        if result.faults or result.other_words:
            faults[vector["id"]] = (line["how"], result.faults, result.other_words)
    assert faults == {}
    unsaid = {one["id"] for one in vectors if one["expect"]["status"] == 202 and sent[one["id"]]["how"] != "typed"}
    assert unsaid == set(), "what the contract accepts, the types can say"
    ways = Counter(line["how"] for line in sent.values())
    counts = f"{build.__name__}: {ways['typed']} vectors by its types, {ways['raw']} that its types cannot say"
    record_property(SHOWN, counts)

    # The program that its README shows: makes a mapping, is told that it is there, and lists it.
    ship(server)
    for _ in range(2):
        done = subprocess.run(shown, cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        assert re.search(r"[0-9a-f-]{36} arn:aws:sqs:us-east-1:000000000000:orders", done.stdout)
    assert "ResourceConflictException" in done.stdout


def ship(server: Headrace) -> None:
    """The function and the queue that examples are about."""
    functions = client("lambda", server.url)
    client("sqs", server.url).create_queue(QueueName="orders")
    with contextlib.suppress(functions.exceptions.ResourceConflictException):
        functions.create_function(
            FunctionName="ship",
            Runtime="provided.al2023",
            Role="arn:aws:iam::000000000000:role/any",
            Handler="any",
            Code={"ZipFile": zipped({"bootstrap": b"#!/bin/sh\nexit 1\n"})},
        )

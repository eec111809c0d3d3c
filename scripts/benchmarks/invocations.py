"""Invoke through the API: what it adds to a function's own time, what a first call costs, what idle workers weigh."""

from __future__ import annotations

import base64
import http.client
import io
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.parse
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks import load, machine, servers
from benchmarks.figures import Figure, Part, say
from benchmarks.servers import Server

ABOUT = """
calls of Invoke over open connections by a light client in a process of its own, so the times have the client's share in
them. Whole call: {count} calls of a Python function that returns at once, one at a time, with an event of 1 KB.
Overhead: such calls as the server times them, from the event's handover to the worker until its answer has been read.
Cold start: the first call of each of {cold} functions. Workers: calls of a function that waits {wait} ms, by one
connection with one worker and by four with four. Memory: ten functions of a runtime, each called once, all processes
together; those of Java, Go and Rust are the ones of the tests, built here."""

OVERHEAD_TARGET_MS, COLD_TARGET_MS, WORKERS_TARGET = 0.6, 80.0, 2.5
LANGUAGES = Path(__file__).parents[2] / "tests" / "acceptance" / "languages"
FUNCTIONS = "/2015-03-31/functions"
WAIT_MS = 5
PYTHON = "python{}.{}".format(*sys.version_info[:2])
CODE = f"import time\ndef nothing(event, context): return 1\ndef wait(event, context): time.sleep({WAIT_MS / 1000})\n"
NODE = "export const nothing = async () => 1;\n"
BOOTSTRAP = """#!/usr/bin/env python3
import os, urllib.request
api = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"] + "/2018-06-01/runtime/invocation/"
while True:
    asked = urllib.request.urlopen(api + "next")
    urllib.request.urlopen(api + asked.headers["Lambda-Runtime-Aws-Request-Id"] + "/response", data=b"1")
"""


def measure(*, quick: bool) -> Part:
    count, cold = (300, 5) if quick else (3000, 20)
    figures = []
    with servers.workspace() as directory, servers.headrace(directory / "headrace", {}, options=()) as server:
        say("invocations: overhead")
        make(server, "nothing", PYTHON, "app.nothing", {"app.py": CODE})
        invoke(server, "nothing", 50, 1)
        times = [seconds * 1000 for seconds in invoke(server, "nothing", count, 1, b'"' + b"x" * 1022 + b'"').latencies]
        shown = f"p50 {load.percentile(times, 0.5):.2f}, p99 {load.percentile(times, 0.99):.2f} ms"
        figures.append(Figure("whole call, median", load.percentile(times, 0.5), "ms", ours=shown))
        times = reported(server, "nothing", count // 3)
        shown = f"p50 {load.percentile(times, 0.5):.2f}, p99 {load.percentile(times, 0.99):.2f} ms"
        median = load.percentile(times, 0.5)
        figures.append(Figure("overhead, median", median, "ms", at_most=OVERHEAD_TARGET_MS, ours=shown))
        say("invocations: cold starts")
        firsts = []
        for number in range(cold):
            make(server, f"cold-{number}", PYTHON, "app.nothing", {"app.py": CODE})
            firsts.append(invoke(server, f"cold-{number}", 1, 1).latencies[0] * 1000)
        median = load.percentile(firsts, 0.5)
        shown = f"p50 {median:.0f}, worst {max(firsts):.0f} ms"
        figures.append(Figure("first call, median", median, "ms", at_most=COLD_TARGET_MS, ours=shown))
        say("invocations: workers")
        make(server, "wait", PYTHON, "app.wait", {"app.py": CODE})
        rates = {}
        for workers in (1, 4):
            limit = {"ReservedConcurrentExecutions": workers}
            server.call("PUT", "/2017-10-31/functions/wait/concurrency", limit)
            invoke(server, "wait", 50, workers)
            rates[workers] = invoke(server, "wait", count // 3, workers).rate
        shown, beside = f"{rates[4]:,.0f} a second", f"one worker: {rates[1]:,.0f}"
        ratio = rates[4] / rates[1]
        figures.append(Figure("four workers", ratio, "x", at_least=WORKERS_TARGET, ours=shown, theirs=beside))
    figures += [weighed(*runtime) for runtime in runtimes()]
    return Part("invocations", ABOUT.format(count=count, cold=cold, wait=WAIT_MS), tuple(figures))


def reported(server: Server, name: str, count: int) -> list[float]:
    """What the function's own log says that calls took, in milliseconds: from the event's handover to the answer."""
    address = urllib.parse.urlsplit(server.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port)
    found = []
    for _ in range(count):
        event = b'"' + b"x" * 1022 + b'"'
        connection.request("POST", f"{FUNCTIONS}/{name}/invocations", event, {"X-Amz-Log-Type": "Tail"})
        answer = connection.getresponse()
        answer.read()
        log = base64.b64decode(answer.headers["X-Amz-Log-Result"]).decode()
        duration = re.search(r"\tDuration: ([0-9.]+) ms", log)
        assert duration is not None, log
        found.append(float(duration[1]))
    connection.close()
    return found


def runtimes() -> Iterator[tuple[str, str, dict[str, str | bytes]]]:
    """What this machine can run, with a function in it."""
    yield PYTHON, "app.nothing", {"app.py": CODE}
    node = shutil.which("node")
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout if node else ""
    if (major := re.match(r"v(18|20|22|24)\.", version)) is not None:
        yield f"nodejs{major[1]}.x", "index.nothing", {"index.mjs": NODE}
    yield "provided.al2023", "any", {"bootstrap": BOOTSTRAP}
    with servers.workspace() as place:
        yield from built(place)


def built(place: Path) -> Iterator[tuple[str, str, dict[str, str | bytes]]]:
    """Programs of languages that have to be compiled, as far as there are compilers."""
    if (javac := shutil.which("javac")) is not None:
        run(javac, "--release", "11", "-d", str(place), "demo/App.java", folder=LANGUAGES / "java")
        yield "java11", "demo.App::handle", {"demo/App.class": (place / "demo" / "App.class").read_bytes()}
    if (go := shutil.which("go")) is not None:
        run(go, "build", "-trimpath", "-o", str(place / "go"), ".", folder=LANGUAGES / "go", CGO_ENABLED="0")
        yield "provided.al2023", "Go", {"bootstrap": (place / "go").read_bytes()}
    if (cargo := shutil.which("cargo")) is not None:
        run(cargo, "build", "--quiet", "--locked", "--release", folder=LANGUAGES / "rust", CARGO_TARGET_DIR=str(place))
        yield "provided.al2023", "Rust", {"bootstrap": (place / "release" / "bootstrap").read_bytes()}


def run(*command: str, folder: Path, **variables: str) -> None:
    say(f"invocations: {Path(command[0]).name}")
    subprocess.run(command, cwd=folder, env={**os.environ, **variables}, check=True)


def weighed(runtime: str, handler: str, files: Mapping[str, str | bytes]) -> Figure:
    """The memory of ten idle functions of a runtime."""
    say(f"invocations: memory of {runtime}")
    with servers.workspace() as directory, servers.headrace(directory / "headrace", {}, options=()) as server:
        before = len(machine.children(server.pid))
        for number in range(10):
            make(server, f"idle-{number}", runtime, handler, files)
            invoke(server, f"idle-{number}", 1, 1)
        time.sleep(0.5)
        workers = machine.children(server.pid)
        mib = sum(machine.resident_mib(pid) for pid in workers)
        shown = f"{len(workers) - before} processes; the server itself {machine.resident_mib(server.pid):.0f} MiB"
    name = f"{runtime} ({handler})" if handler in ("Go", "Rust") else runtime
    return Figure(f"ten idle functions, {name}", mib, "MiB", ours=shown)


def make(server: Server, name: str, runtime: str, handler: str, files: Mapping[str, str | bytes]) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as package:
        for path, text in files.items():
            member = zipfile.ZipInfo(path)
            member.external_attr = 0o755 << 16
            package.writestr(member, text)
    body: dict[str, Any] = {
        "FunctionName": name,
        "Runtime": runtime,
        "Handler": handler,
        "Role": f"arn:aws:iam::{servers.ACCOUNT}:role/bench",
        "Timeout": 30,
        "Code": {"ZipFile": base64.b64encode(archive.getvalue()).decode()},
    }
    server.call("POST", FUNCTIONS, body)


def invoke(server: Server, name: str, count: int, connections: int, event: bytes = b"{}") -> load.Load:
    one = load.request(server.url, "POST", f"{FUNCTIONS}/{name}/invocations", event)
    return load.run(server.url, [one] * count, connections)

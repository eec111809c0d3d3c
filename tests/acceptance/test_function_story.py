"""Functions through the API, as people with boto3, the AWS CLI and the `headrace` command have them: one endpoint, real
workers, a real queue."""

from __future__ import annotations

import base64
import io
import json
import os
import signal
import subprocess
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from packages import RUNTIME, package, zipped
from serve_lab import ACCOUNT, BIN, REGION, Headrace, clean_environment, until

Clients = Callable[..., Any]
ROLE = f"arn:aws:iam::{ACCOUNT}:role/functions"
ARN = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function"


ECHO = "def handler(event, context):\n    print('got', event)\n    return {'got': event}\n"
#: Writes a line for each record: the version of the code, the batch, the message.
JOURNAL = """
import json, os, time

def handler(event, context):
    with open(os.environ["JOURNAL"], "a") as journal:
        for record in event["Records"]:
            time.sleep(0.002)
            journal.write(json.dumps(["{code}", context.aws_request_id, record["body"]]) + "\\n")
            journal.flush()
"""


def made(functions: Any, name: str, code: str = ECHO, **settings: Any) -> dict[str, Any]:
    """A new function that is ready."""
    answer = functions.create_function(
        FunctionName=name,
        Runtime=RUNTIME,
        Role=ROLE,
        Handler="app.handler",
        Code={"ZipFile": package(code)},
        **settings,
    )
    functions.get_waiter("function_active_v2").wait(FunctionName=name)
    return answer  # type: ignore[no-any-return]


def invoked(functions: Any, name: str, event: Any = None, **more: Any) -> tuple[dict[str, Any], Any]:
    answer = functions.invoke(FunctionName=name, Payload=json.dumps(event or {}), **more)
    body = answer["Payload"].read()
    return answer, json.loads(body) if body else None


def command(server: Headrace, *arguments: str, program: str = "headrace") -> subprocess.CompletedProcess[str]:
    environment = clean_environment(HEADRACE_URL=server.url, AWS_ENDPOINT_URL=server.url)
    return subprocess.run([BIN / program, *arguments], env=environment, capture_output=True, text=True, timeout=60)


@pytest.fixture
def server(headrace: Callable[..., Headrace], tmp_path: Path) -> Headrace:
    return headrace("--data-dir", tmp_path / "data")


@pytest.fixture
def functions(server: Headrace, clients: Clients) -> Any:
    return clients("lambda", server.url)


def refused(call: Callable[..., Any], **arguments: Any) -> tuple[int, str, str]:
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    answer = caught.value.response
    return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"], answer["Error"]["Message"]


def test_the_whole_story_with_boto3(server: Headrace, functions: Any, clients: Clients, tmp_path: Path) -> None:
    sqs, logs = clients("sqs", server.url), clients("logs", server.url)
    queue = sqs.create_queue(QueueName="orders")["QueueUrl"]
    source = f"arn:aws:sqs:{REGION}:{ACCOUNT}:orders"
    journal = tmp_path / "journal"
    environment = {"Variables": {"JOURNAL": str(journal)}}
    first = made(functions, "settle", JOURNAL.replace("{code}", "one"), Environment=environment, Timeout=10)
    assert (first["Version"], first["State"], first["Timeout"]) == ("$LATEST", "Active", 10)

    def journaled(count: int) -> list[list[str]]:
        def lines() -> list[str]:
            return journal.read_text().splitlines() if journal.exists() else []

        until(lambda: len(lines()) >= count, f"{count} lines")
        return [json.loads(line) for line in lines()]

    mapping = functions.create_event_source_mapping(EventSourceArn=source, FunctionName="settle")
    sqs.send_message(QueueUrl=queue, MessageBody="a")
    assert [line[::2] for line in journaled(1)] == [["one", "a"]]

    assert functions.publish_version(FunctionName="settle")["Version"] == "1"
    assert functions.publish_version(FunctionName="settle")["Version"] == "1", "nothing has changed"
    alias = functions.create_alias(FunctionName="settle", Name="live", FunctionVersion="1")
    functions.update_function_code(FunctionName="settle", ZipFile=package(JOURNAL.replace("{code}", "two")))
    functions.get_waiter("function_updated_v2").wait(FunctionName="settle")
    sqs.send_message(QueueUrl=queue, MessageBody="b")
    assert journaled(2)[-1][::2] == ["two", "b"]

    functions.update_event_source_mapping(UUID=mapping["UUID"], FunctionName=alias["AliasArn"])
    until(lambda: server.mappings()[mapping["UUID"]]["State"] == "Enabled", "Enabled")
    assert functions.get_event_source_mapping(UUID=mapping["UUID"])["FunctionArn"] == f"{ARN}:settle:live"
    sqs.send_message(QueueUrl=queue, MessageBody="c")
    assert journaled(3)[-1][::2] == ["one", "c"], "the alias is of version 1"

    def messages() -> list[str]:
        found = logs.filter_log_events(logGroupName="/aws/lambda/settle")["events"]
        return [event["message"].split("\t")[0].split(" ")[0] for event in found]

    until(lambda: messages().count("REPORT") >= 3, "three reports in CloudWatch Logs")

    functions.delete_function(FunctionName="settle")
    assert refused(functions.get_function, FunctionName="settle")[:2] == (404, "ResourceNotFoundException")
    kept = functions.get_event_source_mapping(UUID=mapping["UUID"])
    assert kept["State"] == "Enabled", "a mapping outlives its function (recorded)"
    sqs.send_message(QueueUrl=queue, MessageBody="d")
    until(lambda: "Function not found" in str(server.mappings()[mapping["UUID"]]["Counters"]), "the trouble")
    assert functions.delete_event_source_mapping(UUID=mapping["UUID"])["State"] == "Deleting"
    assert len(journaled(3)) == 3


def test_the_same_with_the_aws_command(server: Headrace, tmp_path: Path) -> None:
    (tmp_path / "app.zip").write_bytes(package(ECHO))
    (tmp_path / "more.zip").write_bytes(package(ECHO.replace("got", "had")))

    def aws(*arguments: str) -> Any:
        done = command(server, "--endpoint-url", server.url, *arguments, program="aws")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.startswith(("{", "[")) else done.stdout

    code = f"fileb://{tmp_path / 'app.zip'}"
    settings = ("--runtime", RUNTIME, "--handler", "app.handler", "--role", ROLE)
    assert aws("lambda", "create-function", "--function-name", "echo", "--zip-file", code, *settings)["CodeSize"] > 0
    aws("lambda", "wait", "function-active-v2", "--function-name", "echo")
    out = tmp_path / "out.json"
    invoke = ("lambda", "invoke", "--function-name", "echo", "--payload", '{"a": 1}', "--log-type", "Tail", str(out))
    answer = aws(*invoke)
    assert json.loads(out.read_text()) == {"got": {"a": 1}}
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert "got {'a': 1}" in tail
    assert "REPORT RequestId: " in tail
    assert aws("lambda", "publish-version", "--function-name", "echo")["Version"] == "1"
    alias = ("--function-name", "echo", "--name", "live", "--function-version", "1")
    assert aws("lambda", "create-alias", *alias)["AliasArn"] == f"{ARN}:echo:live"
    more = f"fileb://{tmp_path / 'more.zip'}"
    aws("lambda", "update-function-code", "--function-name", "echo", "--zip-file", more, "--publish")
    weights = ("--routing-config", '{"AdditionalVersionWeights": {"2": 0.5}}')
    assert aws("lambda", "update-alias", "--function-name", "echo", "--name", "live", *weights)["RoutingConfig"]
    events = ("logs", "filter-log-events", "--log-group-name", "/aws/lambda/echo")
    until(lambda: "got {'a': 1}" in str(aws(*events)), "in the log")

    queue = aws("sqs", "create-queue", "--queue-name", "calls")["QueueUrl"]
    source = f"arn:aws:sqs:{REGION}:{ACCOUNT}:calls"
    mapping = ("lambda", "create-event-source-mapping", "--function-name", "echo:live", "--event-source-arn", source)
    uuid = aws(*mapping)["UUID"]
    aws("sqs", "send-message", "--queue-url", queue, "--message-body", "by a queue")
    until(lambda: "by a queue" in str(aws(*events)), "handled")
    aws("lambda", "update-event-source-mapping", "--uuid", uuid, "--function-name", "echo:2", "--batch-size", "5")
    show = ("lambda", "get-event-source-mapping", "--uuid", uuid)
    until(lambda: aws(*show)["State"] == "Enabled", "changed")
    assert (aws(*show)["BatchSize"], aws(*show)["FunctionArn"]) == (5, f"{ARN}:echo:2")
    assert aws("lambda", "delete-event-source-mapping", "--uuid", uuid)["State"] == "Deleting"
    aws("lambda", "delete-function", "--function-name", "echo")
    assert aws("lambda", "list-functions")["Functions"] == []


def test_the_headrace_command(server: Headrace, functions: Any) -> None:
    made(functions, "echo")
    functions.publish_version(FunctionName="echo")
    functions.create_alias(FunctionName="echo", Name="live", FunctionVersion="1")

    listed = command(server, "functions").stdout.splitlines()
    assert listed[1].split() == ["echo", RUNTIME, "app.handler", "3", "s", "128", "MB", "1", "live", "package"]
    done = command(server, "invoke", "echo", "--qualifier", "live", "--log", "--payload", '{"a": 1}')
    assert (done.returncode, json.loads(done.stdout)) == (0, {"got": {"a": 1}})
    assert "got {'a': 1}" in done.stderr
    assert "got {'a': 1}" in command(server, "logs", "echo").stdout
    functions.update_function_code(FunctionName="echo", ZipFile=package("def handler(event, context): 1 / 0"))
    failed = command(server, "invoke", "echo")
    assert (failed.returncode, json.loads(failed.stdout)["errorType"]) == (1, "ZeroDivisionError")
    for arguments, text in (
        (("invoke", "nobody"), f"Function not found: {ARN}:nobody"),
        (("invoke", "echo", "--payload", "{"), "Could not parse request body into json"),
        (("invoke", "echo", "--payload", "@/nowhere"), "cannot read the event @/nowhere"),
        (("logs", "nobody"), "there is no function nobody"),
    ):
        refusal = command(server, *arguments)
        assert refusal.returncode == 1
        assert text in refusal.stderr


def test_functions_and_events_outlive_a_death(
    headrace: Callable[..., Headrace], clients: Clients, tmp_path: Path
) -> None:
    """An event that was accepted is brought to its function by the next server, and nothing of the function is lost."""
    journal = tmp_path / "journal"
    code = "import os, time\ndef handler(event, context):\n    time.sleep(event['wait'])\n"
    code += "    open(os.environ['JOURNAL'], 'a').write(context.aws_request_id + '\\n')\n"
    first = headrace("--data-dir", tmp_path / "data")
    functions = clients("lambda", first.url)
    made(functions, "slow", code, Environment={"Variables": {"JOURNAL": str(journal)}}, Timeout=60, Tags={"a": "b"})
    functions.publish_version(FunctionName="slow")
    functions.create_alias(FunctionName="slow", Name="live", FunctionVersion="1")
    functions.put_function_concurrency(FunctionName="slow", ReservedConcurrentExecutions=1)
    before = functions.get_function(FunctionName="slow")
    answer = functions.invoke(FunctionName="slow:live", InvocationType="Event", Payload=b'{"wait": 2}')
    assert answer["StatusCode"] == 202
    os.kill(first.pid, signal.SIGKILL)
    first.process.wait()

    second = headrace("--data-dir", tmp_path / "data")
    functions = clients("lambda", second.url)
    after = functions.get_function(FunctionName="slow")
    for member in ("Tags", "Concurrency"):
        assert after[member] == before[member]
    assert after["Configuration"] == before["Configuration"]
    assert functions.get_alias(FunctionName="slow", Name="live")["FunctionVersion"] == "1"
    until(lambda: journal.exists() and journal.read_text(), "handled by the next server")
    assert journal.read_text().splitlines() == [answer["ResponseMetadata"]["RequestId"]]


def test_code_changes_while_batches_are_in_flight(
    server: Headrace, functions: Any, clients: Clients, tmp_path: Path
) -> None:
    """No message is lost, and no batch is handled by two versions of the code."""
    sqs = clients("sqs", server.url)
    queue = sqs.create_queue(QueueName="busy")["QueueUrl"]
    journal = tmp_path / "journal"
    made(functions, "busy", JOURNAL.replace("{code}", "0"), Environment={"Variables": {"JOURNAL": str(journal)}})
    functions.create_event_source_mapping(EventSourceArn=f"arn:aws:sqs:{REGION}:{ACCOUNT}:busy", FunctionName="busy")
    sent: list[str] = []
    is_enough = threading.Event()

    def send() -> None:
        while not is_enough.is_set() and len(sent) < 20_000:
            bodies = [str(len(sent) + i) for i in range(10)]
            entries = [{"Id": body, "MessageBody": body} for body in bodies]
            sqs.send_message_batch(QueueUrl=queue, Entries=entries)
            sent.extend(bodies)

    def lines() -> list[list[str]]:
        return [json.loads(line) for line in journal.read_text().splitlines()] if journal.exists() else []

    sender = threading.Thread(target=send)
    sender.start()
    versions = [str(number) for number in range(6)]
    try:
        for number in versions:
            if number != "0":
                functions.update_function_code(FunctionName="busy", ZipFile=package(JOURNAL.replace("{code}", number)))
            until(lambda number=number: number in {code for code, _, _ in lines()}, f"code {number} has run", 30)
    finally:
        is_enough.set()
        sender.join()
    until(lambda: len({body for _, _, body in lines()}) == len(sent), "every message", 60)
    batches: dict[str, set[str]] = {}
    for code, batch, _ in lines():
        batches.setdefault(batch, set()).add(code)
    assert all(len(codes) == 1 for codes in batches.values())
    assert {code for codes in batches.values() for code in codes} == set(versions)


FAULTS = """
import os, time

if os.environ.get("FAULT") == "init":
    os._exit(3)

def handler(event, context):
    match event["do"]:
        case "crash":
            os._exit(7)
        case "loop":
            while True:
                pass
        case "large":
            return "x" * 6_300_000
        case "grow":
            kept = bytearray(event["bytes"])
            time.sleep(1)
            return len(kept)
        case "variables":
            return len(os.environ)
        case "caller":
            return [context.client_context.custom, context.client_context.client.app_title]
"""


def test_what_functions_do_wrong_is_answered_and_harms_nobody(server: Headrace, functions: Any) -> None:
    made(functions, "faults", FAULTS, Timeout=1)

    def error(do: str) -> str:
        answer, body = invoked(functions, "faults", {"do": do})
        assert (answer["StatusCode"], answer["FunctionError"]) == (200, "Unhandled")
        return f"{body['errorType']}: {body['errorMessage']}"

    assert "Runtime exited with error: exit status 7" in error("crash")
    assert "Task timed out after 1.00 seconds" in error("loop")
    assert error("large").startswith("Function.ResponseSizeTooLarge: Response payload size")
    functions.update_function_configuration(FunctionName="faults", Environment={"Variables": {"FAULT": "init"}})
    assert "exit status 3" in error("variables")
    functions.update_function_configuration(FunctionName="faults", Environment={"Variables": {}})
    answer, variables = invoked(functions, "faults", {"do": "variables"})
    assert "FunctionError" not in answer
    assert variables > 5


def test_a_function_with_more_memory_than_it_may_have_is_ended(
    headrace: Callable[..., Headrace], clients: Clients, tmp_path: Path
) -> None:
    server = headrace("--data-dir", tmp_path / "data", "--enforce-memory")
    functions = clients("lambda", server.url)
    made(functions, "faults", FAULTS, MemorySize=128, Timeout=10)
    assert invoked(functions, "faults", {"do": "grow", "bytes": 1_000_000})[1] == 1_000_000
    answer, body = invoked(functions, "faults", {"do": "grow", "bytes": 300_000_000})
    assert answer["FunctionError"] == "Unhandled"
    assert body["errorType"] == "Runtime.ExitError"
    assert "signal: killed" in body["errorMessage"]
    functions.update_function_configuration(FunctionName="faults", MemorySize=1024)
    assert invoked(functions, "faults", {"do": "grow", "bytes": 300_000_000})[1] == 300_000_000


def test_what_a_caller_says_of_itself_reaches_the_function(server: Headrace, functions: Any) -> None:
    made(functions, "faults", FAULTS)
    context = {"custom": {"city": "Zürich"}, "client": {"app_title": "Mill"}}
    encoded = base64.b64encode(json.dumps(context).encode()).decode()
    assert invoked(functions, "faults", {"do": "caller"}, ClientContext=encoded)[1] == [{"city": "Zürich"}, "Mill"]
    status, code, message = refused(functions.invoke, FunctionName="faults", ClientContext="e30")
    assert (status, code) == (400, "InvalidRequestContentException")
    assert "Client context" in message


def test_a_thousand_quick_invocations(server: Headrace, functions: Any) -> None:
    made(functions, "echo")

    def one(number: int) -> Any:
        return invoked(functions, "echo", {"n": number})[1]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(one, range(1000)))
    assert answers == [{"got": {"n": number} if number else {"n": 0}} for number in range(1000)]


def test_limits_and_refusals(server: Headrace, functions: Any, clients: Clients) -> None:
    made(functions, "echo")
    functions.put_function_concurrency(FunctionName="echo", ReservedConcurrentExecutions=0)
    status, code, _ = refused(functions.invoke, FunctionName="echo")
    assert (status, code) == (429, "TooManyRequestsException")
    functions.delete_function_concurrency(FunctionName="echo")
    assert invoked(functions, "echo", {"a": 1})[1] == {"got": {"a": 1}}
    assert functions.invoke(FunctionName="echo", InvocationType="DryRun")["StatusCode"] == 204

    settings = {"Role": ROLE, "Handler": "app.handler", "Runtime": RUNTIME}
    create = functions.create_function
    assert refused(create, FunctionName="echo", Code={"ZipFile": package("")}, **settings)[:2] == (
        409,
        "ResourceConflictException",
    )
    traversal = io.BytesIO()
    with zipfile.ZipFile(traversal, "w") as archive:
        archive.writestr("../evil.py", "")
    bomb = io.BytesIO()
    with (
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("zeros", "w") as member,
    ):
        for _ in range(270):
            member.write(bytes(1_000_000))
    for code, text in (
        (b"no zip", "Could not unzip uploaded file"),
        (bomb.getvalue(), "Unzipped size must be smaller than 262144000 bytes"),
        (traversal.getvalue(), "../evil.py"),
    ):
        status, error, message = refused(create, FunctionName="other", Code={"ZipFile": code}, **settings)
        assert (status, error) == (400, "InvalidParameterValueException")
        assert text in message
    missing = "python3.9" if RUNTIME != "python3.9" else "python3.10"
    if not any((Path(folder) / missing).exists() for folder in os.environ["PATH"].split(os.pathsep)):
        refusal = refused(
            create, FunctionName="other", Code={"ZipFile": package("")}, **{**settings, "Runtime": missing}
        )
        assert refusal[:2] == (400, "InvalidParameterValueException")
        assert missing in refusal[2]
    bucket = clients("s3", server.url)
    bucket.create_bucket(Bucket="packages")
    bucket.put_object(Bucket="packages", Key="echo.zip", Body=package(ECHO))
    create(FunctionName="stored", Code={"S3Bucket": "packages", "S3Key": "echo.zip"}, **settings)
    assert invoked(functions, "stored", {"b": 2})[1] == {"got": {"b": 2}}
    refusal = refused(create, FunctionName="other", Code={"S3Bucket": "packages", "S3Key": "none.zip"}, **settings)
    assert "Error occurred while GetObject." in refusal[2]


BOOTSTRAP = """#!/usr/bin/env python3
import os, urllib.request

api = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"] + "/2018-06-01/runtime/invocation/"
while True:
    asked = urllib.request.urlopen(api + "next")
    where = '"' + os.environ["LAMBDA_TASK_ROOT"] + '"'
    urllib.request.urlopen(api + asked.headers["Lambda-Runtime-Aws-Request-Id"] + "/response", data=where.encode())
"""


def test_a_program_runs_with_the_default_data_directory(
    headrace: Callable[..., Headrace], clients: Clients, tmp_path: Path
) -> None:
    """It is a relative one; a program is looked for from the folder of its code. And a function becomes a program as
    Terraform does it: first the configuration, then the code."""
    functions = clients("lambda", headrace(directory=tmp_path).url)
    made(functions, "turned")
    functions.update_function_configuration(FunctionName="turned", Runtime="provided.al2023", Handler="any")
    functions.update_function_code(FunctionName="turned", ZipFile=zipped({"bootstrap": BOOTSTRAP.encode()}))
    answer, where = invoked(functions, "turned")
    assert "FunctionError" not in answer
    assert Path(where).is_absolute()
    assert Path(where).is_relative_to(tmp_path / ".headrace")


def test_an_alias_takes_its_policy_with_it(functions: Any) -> None:
    made(functions, "echo")
    functions.publish_version(FunctionName="echo")
    statement = {"StatementId": "one", "Action": "lambda:InvokeFunction", "Principal": "sqs.amazonaws.com"}
    for _ in range(2):
        functions.create_alias(FunctionName="echo", Name="live", FunctionVersion="1")
        functions.add_permission(FunctionName="echo", Qualifier="live", **statement)
        functions.delete_alias(FunctionName="echo", Name="live")


def test_what_changes_while_a_package_is_prepared_is_kept(functions: Any) -> None:
    made(functions, "echo")
    functions.publish_version(FunctionName="echo")
    large = zipped({"app.py": ECHO.encode(), **{f"data/{number}": os.urandom(20_000) for number in range(500)}})
    with ThreadPoolExecutor(1) as pool:
        updating = pool.submit(functions.update_function_code, FunctionName="echo", ZipFile=large)
        number = 0
        while not updating.done():
            number += 1
            functions.create_alias(FunctionName="echo", Name=f"a{number}", FunctionVersion="1")
        updating.result()
    pages = functions.get_paginator("list_aliases").paginate(FunctionName="echo")
    assert sum(len(page["Aliases"]) for page in pages) == number


LATE = """
import os, time

def handler(event, context):
    open(event["began"], "w").close()
    while not os.path.exists(event["go"]):
        time.sleep(0.01)
    import late
    return late.NAME
"""


def test_a_busy_worker_keeps_its_code(functions: Any, tmp_path: Path) -> None:
    """What it imports late is there, however often the code changes meanwhile; and when it is done, it is cleared."""
    late = {"app.py": LATE.encode(), "late.py": b"NAME = 'first'"}
    made(functions, "late", Timeout=30)
    functions.update_function_code(FunctionName="late", ZipFile=zipped(late))
    event = {"began": str(tmp_path / "began"), "go": str(tmp_path / "go")}
    with ThreadPoolExecutor(1) as pool:
        calling = pool.submit(invoked, functions, "late", event)
        until((tmp_path / "began").exists, "begun")
        for number in range(3):
            functions.update_function_code(FunctionName="late", ZipFile=package(f"# {number}\n{ECHO}"))
        (tmp_path / "go").touch()
        answer, name = calling.result()
    assert "FunctionError" not in answer, name
    assert name == "first"
    functions.update_function_code(FunctionName="late", ZipFile=package(f"# last\n{ECHO}"))
    functions.update_function_code(FunctionName="late", ZipFile=package(f"# very last\n{ECHO}"))
    kept = list((tmp_path / "data" / "packages").rglob("late.py"))
    assert kept == []

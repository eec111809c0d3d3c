"""`headrace check`: the conformance vectors, sent to any server that claims to speak this API, and what became of them.

A vector is a request with the verdict that it must get. Vectors may hold placeholders, `${TableStream}` and
`${Mapping}`, which `prepare` finds values for: it makes the function, queues, stream, table and mapping that vectors
are about.
"""

from __future__ import annotations

import importlib.resources
import io
import json
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import botocore.session
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from headrace.errors import ConfigurationError

#: The function that vectors name, and what it is made of: nothing of it is ever run.
FUNCTION = "vectors"
_ROLE = "arn:aws:iam::000000000000:role/vectors"
_BOOTSTRAP = "#!/bin/sh\nexit 1\n"
_MAPPINGS = "/2015-03-31/event-source-mappings/"
_SECONDS = 60.0
#: Members of a request that people look for first in a report.
_WHOLE = "(whole request)"

Vector = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one vector. `faults` are empty where the server conforms; words alone are no fault."""

    vector: Vector
    faults: tuple[str, ...] = ()
    other_words: str = ""

    @property
    def field(self) -> str:
        """The member that the vector is about."""
        return str(self.vector.get("field") or _WHOLE)


@dataclass(slots=True)
class Report:
    """What a server conforms to, field by field."""

    results: list[Result] = field(default_factory=list)

    @property
    def failed(self) -> list[Result]:
        return [one for one in self.results if one.faults]

    def lines(self) -> Iterator[str]:
        """For people: each field with its count, and every fault."""
        fields: dict[tuple[str, str], list[Result]] = {}
        for one in self.results:
            fields.setdefault((str(one.vector["operation"]), one.field), []).append(one)
        for (operation, name), results in fields.items():
            good = sum(not one.faults for one in results)
            verdict = "ok  " if good == len(results) else "FAIL"
            yield f"{verdict} {good:>3}/{len(results):<3} {operation or 'any'} {name}"
            for one in results:
                for fault in one.faults:
                    yield f"       {one.vector['id']}: {fault}"
        words = sum(bool(one.other_words) for one in self.results)
        yield (
            f"{len(self.results) - len(self.failed)} of {len(self.results)} vectors conform; "
            f"{words} refusals have other words than Headrace's, which is no fault"
        )


def vectors() -> list[Vector]:
    """All vectors that come with Headrace."""
    found: list[Vector] = []
    for folder in _folders():
        for file in sorted(folder.glob("*.json")):
            if file.name != "manifest.json":
                found += json.loads(file.read_text("utf-8"))
    return found


def _folders() -> Sequence[Path]:
    """Those that are made from the contract, and those that are written by hand."""
    packed = Path(str(importlib.resources.files("headrace"))) / "vectors"
    if packed.is_dir():
        return packed / "generated", packed / "by_hand"
    root = Path(__file__).parents[2]
    return root / "generated" / "vectors", root / "tests" / "contract" / "vectors"


def prepare(url: str, region: str = "us-east-1") -> dict[str, str]:
    """Make what vectors are about; the values of their placeholders. What there is already stays as it is.

    Raises ConfigurationError with what the server answered when it makes no function or no mapping.
    """
    queue = f"arn:aws:sqs:{region}:000000000000"
    table = f"arn:aws:dynamodb:{region}:000000000000:table/vectors/stream/2026-01-01T00:00:00.000"
    sqs, kinesis, dynamodb, functions = (
        _client(service, url, region) for service in ("sqs", "kinesis", "dynamodb", "lambda")
    )
    with suppress(BotoCoreError, ClientError):
        for name in ("vectors", "vectors-kept", "vectors-given-up"):
            sqs.create_queue(QueueName=name)
        sqs.create_queue(QueueName="vectors.fifo", Attributes={"FifoQueue": "true"})
    with suppress(BotoCoreError, ClientError):
        kinesis.create_stream(StreamName="vectors", ShardCount=1)
    with suppress(BotoCoreError, ClientError):
        table = _table_stream(dynamodb)
    try:
        _make_function(functions)
        mapping = _kept_mapping(functions, f"{queue}:vectors-kept")
    except (BotoCoreError, ClientError) as error:
        raise ConfigurationError(f"{url} cannot be checked: {error}") from error
    return {"TableStream": table, "Mapping": mapping}


def _client(service: str, url: str, region: str) -> Any:
    config = Config(retries={"total_max_attempts": 2}, connect_timeout=5, read_timeout=_SECONDS)
    return botocore.session.get_session().create_client(
        service,
        region_name=region,
        endpoint_url=url,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=config,
    )


def _table_stream(dynamodb: Any) -> str:
    with suppress(dynamodb.exceptions.ResourceInUseException):
        dynamodb.create_table(
            TableName="vectors",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
            StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
        )
    return str(dynamodb.describe_table(TableName="vectors")["Table"]["LatestStreamArn"])


def _make_function(functions: Any) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as package:
        member = zipfile.ZipInfo("bootstrap")
        member.external_attr = 0o755 << 16
        package.writestr(member, _BOOTSTRAP)
    with suppress(functions.exceptions.ResourceConflictException):
        functions.create_function(
            FunctionName=FUNCTION,
            Runtime="provided.al2023",
            Role=_ROLE,
            Handler="any",
            Code={"ZipFile": archive.getvalue()},
        )


def _kept_mapping(functions: Any, source: str) -> str:
    with suppress(functions.exceptions.ResourceConflictException):
        made = functions.create_event_source_mapping(EventSourceArn=source, FunctionName=FUNCTION, Enabled=False)
        for _ in range(500):
            if functions.get_event_source_mapping(UUID=made["UUID"])["State"] == "Disabled":
                break
            time.sleep(0.02)
    found = functions.list_event_source_mappings(EventSourceArn=source)["EventSourceMappings"]
    return str(found[0]["UUID"])


def resolved(vector: Vector, values: Mapping[str, str]) -> Vector:
    """The vector with the values of its placeholders."""
    text = json.dumps(vector)
    for name, value in values.items():
        text = text.replace(f"${{{name}}}", value)
    return json.loads(text)  # type: ignore[no-any-return]


def check(
    url: str,
    chosen: Iterable[Vector],
    values: Mapping[str, str],
    progress: Callable[[int], None] = lambda number: None,
) -> Report:
    """Send vectors one after the other. A mapping that one makes is removed again. Raises ConfigurationError when the
    server does not answer."""
    report = Report()
    for number, vector in enumerate(chosen, 1):
        progress(number)
        sent = resolved(vector, values)
        status, headers, body = _send(url, sent)
        report.results.append(judged(sent, status, headers.get("x-amzn-errortype", ""), body))
        if status == 202 and sent["operation"] == "CreateEventSourceMapping":
            _remove(url, body)
    return report


def judged(vector: Vector, status: int, error_type: str, body: bytes) -> Result:
    """A vector and the answer that it got."""
    expected, faults, words = vector["expect"], [], ""
    try:
        document = json.loads(body) if body else {}
    except ValueError:
        document = {}
        faults.append(f"the answer is no JSON: {body[:80]!r}")
    if status != expected["status"]:
        faults.append(f"answered {status} instead of {expected['status']}: {body[:200].decode('utf-8', 'replace')}")
    else:
        told = error_type.partition(":")[0]
        if expected.get("type", told) != told:
            faults.append(f"is refused as {told or 'nothing'} instead of {expected['type']}")
        for name, value in expected.get("members", {}).items():
            if (shown := document.get(name)) != value:
                faults.append(f"{name} is {json.dumps(shown)} instead of {json.dumps(value)}")
        message = document.get("message", document.get("Message"))
        if "message" in expected and message != expected["message"]:
            words = str(message)
    return Result(vector, tuple(faults), words)


def _send(url: str, vector: Vector) -> tuple[int, Mapping[str, str], bytes]:
    data = vector["raw"].encode() if "raw" in vector else None
    if "body" in vector:
        data = json.dumps(vector["body"]).encode()
    headers = {"Content-Type": "application/json", **vector.get("headers", {})}
    return _request(url + vector["path"], vector["method"], data, headers)


def _request(
    url: str, method: str, data: bytes | None = None, headers: Mapping[str, str] = {}
) -> tuple[int, Mapping[str, str], bytes]:
    request = urllib.request.Request(url, data=data, method=method, headers=dict(headers))
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:
            return answer.status, _lowered(answer.headers.items()), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, _lowered(error.headers.items()), error.read()
    except OSError as error:
        raise ConfigurationError(f"{url} does not answer: {getattr(error, 'reason', error)}") from error


def _lowered(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers}


def _remove(url: str, body: bytes) -> None:
    """Remove a mapping, and wait until the next one of the same source can be made."""
    uuid = json.loads(body)["UUID"]
    for _ in range(500):
        status, _, _ = _request(url + _MAPPINGS + uuid, "DELETE")
        if status == 404:
            return
        time.sleep(0.01)

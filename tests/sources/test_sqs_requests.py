"""What the SQS source sends, and what it makes of answers that a healthy server never gives."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as SdkCredentials

from headrace.aws_json import Credentials
from headrace.errors import SOURCE_DENIED, UNREACHABLE, SourceError
from headrace.model import Lane
from headrace.sources.sqs import QUEUE_MISSING, SqsClients, SqsSource, record

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"
ELSEWHERE = "http://queues.invalid/123456789012/orders"


class StillClock:
    """A clock that is set by hand; sleeping is noted and takes no time."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.time = 1_767_225_600.0

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)


Answer = Callable[[dict[str, Any]], web.Response]


def ok(document: dict[str, Any]) -> Answer:
    return lambda _: web.json_response(document)


def error(code: str, status: int = 400, *, query: str | None = None) -> Answer:
    headers = {"x-amzn-query-error": f"{query};Sender"} if query else {}
    body = {"__type": f"com.amazonaws.sqs#{code}", "message": "no"}
    return lambda _: web.json_response(body, status=status, headers=headers)


class Stub:
    """A server that answers each operation with what it was told, the last answer for ever."""

    def __init__(self) -> None:
        self.answers: dict[str, list[Answer]] = {
            "GetQueueUrl": [ok({"QueueUrl": ELSEWHERE})],
            "GetQueueAttributes": [ok({"Attributes": {"VisibilityTimeout": "30"}})],
        }
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.raw: list[tuple[dict[str, str], bytes]] = []

    async def handle(self, request: web.Request) -> web.Response:
        operation = request.headers["x-amz-target"].removeprefix("AmazonSQS.")
        members = await request.json()
        self.requests.append((operation, members))
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.raw.append((headers, await request.read()))
        answers = self.answers[operation]
        return (answers.pop(0) if len(answers) > 1 else answers[0])(members)

    def count(self, operation: str) -> int:
        return sum(name == operation for name, _ in self.requests)


@pytest.fixture
def stub() -> Stub:
    return Stub()


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
async def endpoint(stub: Stub) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_post("/", stub.handle)
    async with TestServer(application) as server:
        yield str(server.make_url("/"))


@pytest.fixture
async def clients(endpoint: str, clock: StillClock) -> AsyncIterator[SqsClients]:
    clients = SqsClients(endpoint_url=endpoint, credentials=Credentials("AKID", "secret", "token"), clock=clock)
    yield clients
    await clients.close()


@pytest.fixture
def source(clients: SqsClients) -> SqsSource:
    return SqsSource(clients, ARN)


async def read(source: SqsSource) -> list[str]:
    return [record.event["body"] for record in (await source.read(Lane(ARN), 10, 0)).records]


def message(number: int = 1, **members: Any) -> dict[str, Any]:
    return {"MessageId": f"m{number}", "ReceiptHandle": f"h{number}", "Body": f"b{number}", **members}


async def test_requests_are_signed_as_the_sdk_signs_them(clients: SqsClients, stub: Stub, endpoint: str) -> None:
    await clients.describe(ARN)
    sent, body = stub.raw[0]
    request = AWSRequest(
        "POST",
        endpoint,
        data=body,
        headers={name: sent[name] for name in ("content-type", "host", "x-amz-date", "x-amz-target")},
    )
    request.context["timestamp"] = "20260101T000000Z"
    signer = SigV4Auth(SdkCredentials("AKID", "secret", "token"), "sqs", "eu-west-1")
    request.headers["X-Amz-Security-Token"] = "token"
    signature = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)

    assert sent["x-amz-date"] == "20260101T000000Z"
    assert sent["x-amz-security-token"] == "token"
    assert sent["content-type"] == "application/x-amz-json-1.0"
    assert sent["authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/sqs/aws4_request, "
        "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, "
        f"Signature={signature}"
    )


async def test_requests_go_to_the_endpoint_wherever_the_queue_says_it_lives(source: SqsSource, stub: Stub) -> None:
    stub.answers["ReceiveMessage"] = [ok({"Messages": [message()]})]

    assert await read(source) == ["b1"]
    assert stub.requests == [
        ("GetQueueUrl", {"QueueName": "orders", "QueueOwnerAWSAccountId": "123456789012"}),
        ("GetQueueAttributes", {"QueueUrl": ELSEWHERE, "AttributeNames": ["VisibilityTimeout", "RedrivePolicy"]}),
        (
            "ReceiveMessage",
            {
                "QueueUrl": ELSEWHERE,
                "MaxNumberOfMessages": 10,
                "WaitTimeSeconds": 0,
                "VisibilityTimeout": 30,
                "MessageSystemAttributeNames": ["All"],
                "AttributeNames": ["All"],
                "MessageAttributeNames": ["All"],
            },
        ),
    ]


async def test_a_role_without_the_right_to_look_up_queues_reads_them_all_the_same(
    clients: SqsClients, stub: Stub, endpoint: str
) -> None:
    stub.answers["GetQueueUrl"] = [error("AccessDeniedException")]

    assert (await clients.describe(ARN)).url == f"{endpoint}123456789012/orders"


@pytest.mark.parametrize(
    ("answer", "code", "retry_after", "is_retry_safe"),
    [
        (error("QueueDoesNotExist", query="AWS.SimpleQueueService.NonExistentQueue"), QUEUE_MISSING, 10.0, True),
        (error("QueueDoesNotExist"), QUEUE_MISSING, 10.0, True),
        (error("RequestThrottled"), "RequestThrottled", 1.0, True),
        (error("OverLimit"), "OverLimit", 1.0, True),
        (error("ServiceUnavailable", 503), "ServiceUnavailable", 1.0, True),
        (error("ExpiredTokenException"), "ExpiredTokenException", 30.0, True),
        (error("AccessDeniedException"), SOURCE_DENIED, 30.0, True),
        (error("InvalidClientTokenId"), "InvalidClientTokenId", 30.0, True),
        (error("InvalidParameterValue"), "InvalidParameterValue", None, False),
        (lambda _: web.Response(status=502, text="<html>bad gateway</html>"), "InternalError", 1.0, True),
        (lambda _: web.Response(status=429, text=""), "Throttling", 1.0, True),
        (lambda _: web.json_response(["odd"], status=400), "400", None, False),
        (lambda _: web.Response(status=200, text="<html>a login page</html>"), "", None, True),
    ],
)  # fmt: skip
async def test_what_errors_mean(
    source: SqsSource, stub: Stub, answer: Answer, code: str, retry_after: float | None, is_retry_safe: bool
) -> None:
    stub.answers["ReceiveMessage"] = [answer]
    with pytest.raises(SourceError) as caught:
        await read(source)

    assert caught.value.code == code
    assert caught.value.retry_after == retry_after
    assert caught.value.is_retry_safe is is_retry_safe
    assert caught.value.message.startswith("ReceiveMessage: ")


async def test_nobody_there() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    clients = SqsClients(endpoint_url=f"http://127.0.0.1:{port}", clock=StillClock(), credentials=Credentials("a", "b"))
    with pytest.raises(SourceError) as caught:
        await clients.describe(ARN)
    await clients.close()

    assert (caught.value.code, caught.value.retry_after, caught.value.is_retry_safe) == (UNREACHABLE, 1.0, True)
    assert f"127.0.0.1:{port}" in caught.value.message


async def test_a_receive_is_repeated_once(source: SqsSource, stub: Stub, clock: StillClock) -> None:
    stub.answers["ReceiveMessage"] = [error("InternalFailure", 500), ok({"Messages": [message()]})]
    assert await read(source) == ["b1"]
    assert clock.slept == [0.0]

    stub.answers["ReceiveMessage"] = [error("InternalFailure", 500)]
    with pytest.raises(SourceError):
        await read(source)
    assert stub.count("ReceiveMessage") == 4


async def test_a_delete_is_repeated_for_what_failed_in_passing(
    source: SqsSource, stub: Stub, clock: StillClock
) -> None:
    records = [record(message(number), ARN, 0.0, 30) for number in range(3)]
    busy = {"Id": "1", "SenderFault": False, "Code": "InternalError", "Message": "busy"}
    wrong = {"Id": "2", "SenderFault": True, "Code": "ReceiptHandleIsInvalid", "Message": "old"}
    stub.answers["DeleteMessageBatch"] = [
        error("ServiceUnavailable", 503),
        ok({"Successful": [{"Id": "0"}], "Failed": [busy, wrong]}),
        ok({"Successful": [{"Id": "1"}], "Failed": []}),
    ]

    assert await source.settle(Lane(ARN), records, ()) == 2
    entries = [members["Entries"] for operation, members in stub.requests if operation == "DeleteMessageBatch"]
    assert [len(entry) for entry in entries] == [3, 3, 1]
    assert entries[2] == [{"Id": "1", "ReceiptHandle": "h1"}]


async def test_a_delete_that_cannot_be_done_is_an_error(source: SqsSource, stub: Stub, clock: StillClock) -> None:
    stub.answers["DeleteMessageBatch"] = [error("ServiceUnavailable", 503)]
    records = [record(message(number), ARN, 0.0, 30) for number in range(12)]
    with pytest.raises(SourceError) as caught:
        await source.settle(Lane(ARN), records, ())

    assert caught.value.is_retry_safe
    assert stub.count("DeleteMessageBatch") == 8


async def test_holding_sends_whole_tens_within_the_limits(source: SqsSource, stub: Stub) -> None:
    stub.answers["ChangeMessageVisibilityBatch"] = [
        lambda members: web.json_response({"Successful": [{"Id": entry["Id"]} for entry in members["Entries"]]})
    ]
    await source.hold(Lane(ARN), [record(message(number), ARN, 0.0, 30) for number in range(21)], 99_999)
    sent = [members["Entries"] for operation, members in stub.requests if operation == "ChangeMessageVisibilityBatch"]

    assert sorted(map(len, sent)) == [1, 10, 10]
    assert {entry["VisibilityTimeout"] for entries in sent for entry in entries} == {43_200}


async def test_a_change_of_the_visibility_timeout_is_noticed(source: SqsSource, stub: Stub, clock: StillClock) -> None:
    stub.answers["ReceiveMessage"] = [ok({})]

    def hidden_for() -> list[int]:
        return [members["VisibilityTimeout"] for operation, members in stub.requests if operation == "ReceiveMessage"]

    await read(source)
    await read(source)
    assert stub.count("GetQueueAttributes") == 1

    clock.time += 61
    stub.answers["GetQueueAttributes"] = [ok({"Attributes": {"VisibilityTimeout": "7"}})]
    await read(source)
    assert hidden_for() == [30, 30, 7]

    # A queue that cannot be asked just now is read as it was.
    clock.time += 61
    stub.answers["GetQueueAttributes"] = [error("RequestThrottled")]
    await read(source)
    assert hidden_for() == [30, 30, 7, 7]


@pytest.mark.parametrize("arn", ["arn:aws:sqs:eu-west-1:123456789012", "arn:aws:sns:eu-west-1:123456789012:x", "x"])
async def test_what_is_no_queue(clients: SqsClients, arn: str) -> None:
    with pytest.raises(SourceError) as caught:
        await clients.describe(arn)

    assert not caught.value.is_retry_safe


def test_groups_are_order_only_on_fifo_queues() -> None:
    grouped = message(Attributes={"MessageGroupId": "tenant", "SentTimestamp": "1764000000500"})

    assert record(grouped, ARN, 0.0, 30).order_key is None
    assert record(grouped, f"{ARN}.fifo", 0.0, 30).order_key == "tenant"
    assert record(grouped, ARN, 0.0, 30).arrived == 1_764_000_000.5


async def test_the_sdk_knows_endpoints_and_credentials(
    stub: Stub, endpoint: str, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "from-the-environment")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_ENDPOINT_URL_SQS", endpoint)
    clients = SqsClients(clock=clock)
    await clients.describe(ARN)
    await clients.close()

    assert "Credential=from-the-environment/20260101/eu-west-1/sqs" in stub.raw[0][0]["authorization"]


async def test_an_endpoint_of_our_own_needs_no_credentials(
    stub: Stub, endpoint: str, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"):
        monkeypatch.setenv(name, "/nonexistent")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    clients = SqsClients(endpoint_url=endpoint, clock=clock)
    await clients.describe(ARN)
    await clients.close()

    assert "Credential=headrace/" in stub.raw[0][0]["authorization"]

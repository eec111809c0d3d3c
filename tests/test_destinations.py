"""Notices arrive at queues, topics and buckets of a server that we did not write, and refusals say what to do."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any
from uuid import uuid4

import boto3
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from botocore.config import Config
from brokers import ACCOUNT, REGION, Server

from headrace.aws_json import Credentials
from headrace.aws_sdk import AwsClients
from headrace.destinations import AwsDestinations, MemoryDestinations
from headrace.endpoints import Endpoint
from headrace.errors import SOURCE_DENIED, SOURCE_MISSING, UNREACHABLE, SourceError
from headrace.model import Notice

KEYS = Credentials("test", "test")
NOTICE = Notice(
    document='{"condition":"RetryAttemptsExhausted","text":"é📦"}'.encode(),
    with_payload='{"condition":"RetryAttemptsExhausted","text":"é📦","payload":"{\\"Records\\":[]}"}'.encode(),
    key="aws/lambda/0b0c9f1e-0000-4000-8000-000000000001/shardId-000000000003/2026/01/01/2026-01-01T00.00.00-1",
)
GROUP = "aws/lambda/0b0c9f1e-0000-4000-8000-000000000001/shardId-000000000003"


def arn(service: str, name: str, region: str = REGION) -> str:
    return f"arn:aws:s3:::{name}" if service == "s3" else f"arn:aws:{service}:{region}:{ACCOUNT}:{name}"


class Destinations(AwsDestinations):
    """Destinations with clients of their own."""

    def __init__(self, endpoints: Mapping[str, Endpoint] | None = None) -> None:
        self.clients = AwsClients(endpoints)
        super().__init__(self.clients, region=REGION)

    async def close(self) -> None:
        await self.clients.close()


def everything_at(url: str, keys: Credentials | None = KEYS) -> Destinations:
    return Destinations({service: Endpoint(url, keys) for service in ("sqs", "sns", "s3")})


# --- Destinations of a server -----------------------------------------------------------------------------------------


@pytest.fixture
async def destinations(moto: Server) -> AsyncIterator[Destinations]:
    destinations = everything_at(moto.endpoint_url)
    yield destinations
    await destinations.close()


@pytest.fixture
def clients(moto: Server) -> Iterator[Callable[..., Any]]:
    """Stock clients, which make destinations and look into them."""
    made: list[Any] = []

    def make(service: str, region: str = REGION) -> Any:
        client = boto3.client(
            service,
            endpoint_url=moto.endpoint_url,
            region_name=region,
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(s3={"addressing_style": "path"}),
        )
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def name() -> str:
    return f"given-up-{uuid4().hex}"


def received(sqs: Any, url: str) -> list[dict[str, Any]]:
    answer = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, AttributeNames=["All"])
    return list(answer.get("Messages", []))


async def test_a_queue_gets_the_document(destinations: Destinations, clients: Callable[..., Any], name: str) -> None:
    sqs = clients("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]

    await destinations.send(arn("sqs", name), NOTICE)

    (message,) = received(sqs, url)
    assert message["Body"].encode() == NOTICE.document
    assert "MessageAttributes" not in message


async def test_a_queue_is_looked_for_in_the_region_of_its_arn(
    destinations: Destinations, clients: Callable[..., Any], name: str
) -> None:
    sqs = clients("sqs", "eu-central-1")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]

    await destinations.send(arn("sqs", name, "eu-central-1"), NOTICE)

    assert len(received(sqs, url)) == 1
    with pytest.raises(SourceError) as raised:
        await destinations.send(arn("sqs", name), NOTICE)
    assert raised.value.code == SOURCE_MISSING


async def test_a_fifo_queue_gets_the_notices_of_a_shard_in_one_group_and_each_once(
    destinations: Destinations, clients: Callable[..., Any], name: str
) -> None:
    sqs = clients("sqs")
    url = sqs.create_queue(QueueName=f"{name}.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]

    await destinations.send(arn("sqs", f"{name}.fifo"), NOTICE)
    await destinations.send(arn("sqs", f"{name}.fifo"), NOTICE)

    (message,) = received(sqs, url)
    assert message["Attributes"]["MessageGroupId"] == GROUP


async def test_a_topic_gets_the_document(destinations: Destinations, clients: Callable[..., Any], name: str) -> None:
    sqs, sns = clients("sqs"), clients("sns")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    topic = sns.create_topic(Name=name)["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn("sqs", name))
    assert topic == arn("sns", name)

    await destinations.send(topic, NOTICE)

    (message,) = received(sqs, url)
    envelope = json.loads(message["Body"])
    assert envelope["Type"] == "Notification"
    assert envelope["TopicArn"] == topic
    assert envelope["Message"].encode() == NOTICE.document
    assert "Subject" not in envelope


async def test_a_fifo_topic_gets_the_document(
    destinations: Destinations, clients: Callable[..., Any], name: str
) -> None:
    sqs, sns = clients("sqs"), clients("sns")
    url = sqs.create_queue(QueueName=f"{name}.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    topic = sns.create_topic(Name=f"{name}.fifo", Attributes={"FifoTopic": "true"})["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn("sqs", f"{name}.fifo"))

    await destinations.send(topic, NOTICE)

    (message,) = received(sqs, url)
    assert json.loads(message["Body"])["Message"].encode() == NOTICE.document


async def test_a_bucket_gets_the_document_with_the_records(
    destinations: Destinations, clients: Callable[..., Any], name: str
) -> None:
    s3 = clients("s3")
    s3.create_bucket(Bucket=name)

    await destinations.send(arn("s3", name), NOTICE)
    await destinations.send(arn("s3", name), NOTICE)

    assert [each["Key"] for each in s3.list_objects_v2(Bucket=name)["Contents"]] == [NOTICE.key]
    kept = s3.get_object(Bucket=name, Key=NOTICE.key)
    assert kept["ContentType"] == "application/json"
    assert kept["Body"].read() == NOTICE.with_payload


MISSING = [
    ("sqs", "the queue NAME: GetQueueUrl: "),
    ("sns", "the topic NAME: Publish: "),
    ("s3", "the bucket NAME: PutObject: "),
]


@pytest.mark.parametrize(("service", "told"), MISSING, ids=["queue", "topic", "bucket"])
async def test_what_is_missing_is_named_and_may_come(
    destinations: Destinations, clients: Callable[..., Any], name: str, service: str, told: str
) -> None:
    with pytest.raises(SourceError) as raised:
        await destinations.send(arn(service, name), NOTICE)

    refusal = raised.value
    assert (refusal.code, refusal.retry_after, refusal.is_retry_safe) == (SOURCE_MISSING, 10.0, True)
    assert refusal.message.startswith(told.replace("NAME", name))
    client = clients(service)
    if service == "sqs":
        client.create_queue(QueueName=name)
    elif service == "sns":
        client.create_topic(Name=name)
    else:
        client.create_bucket(Bucket=name)
    await destinations.send(arn(service, name), NOTICE)


async def test_a_queue_that_was_made_anew_is_found_again(
    destinations: Destinations, clients: Callable[..., Any], name: str
) -> None:
    sqs = clients("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    await destinations.send(arn("sqs", name), NOTICE)
    sqs.delete_queue(QueueUrl=url)
    with pytest.raises(SourceError) as raised:
        await destinations.send(arn("sqs", name), NOTICE)
    assert raised.value.code == SOURCE_MISSING
    url = sqs.create_queue(QueueName=name)["QueueUrl"]

    await destinations.send(arn("sqs", name), NOTICE)

    assert len(received(sqs, url)) == 1


async def test_notices_at_once_share_a_connection_that_opens_once_more_after_a_close(
    destinations: Destinations, clients: Callable[..., Any], name: str
) -> None:
    s3 = clients("s3")
    s3.create_bucket(Bucket=name)
    notices = [Notice(b"{}", b"{}", f"key-{number}") for number in range(20)]

    await asyncio.gather(*(destinations.send(arn("s3", name), notice) for notice in notices[:19]))
    await destinations.close()
    await destinations.send(arn("s3", name), notices[19])

    assert s3.list_objects_v2(Bucket=name)["KeyCount"] == 20


# --- Answers that a healthy server never gives ------------------------------------------------------------------------


class Stub:
    """A server whose answers are told; the last one holds for ever."""

    def __init__(self) -> None:
        #: Status and body of each.
        self.answers: list[tuple[int, str]] = []
        self.requests: list[tuple[str, str, dict[str, str]]] = []

    async def handle(self, request: web.Request) -> web.Response:
        text = await request.text()
        self.requests.append((str(request.rel_url), text, dict(request.headers)))
        status, body = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return web.Response(
            status=status, text=body, content_type="application/xml" if body[:1] == "<" else "text/json"
        )


@pytest.fixture
def stub() -> Stub:
    return Stub()


@pytest.fixture
async def there(stub: Stub) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", stub.handle)
    async with TestServer(application) as server:
        yield str(server.make_url("/")).rstrip("/")


def refused(code: str, service: str) -> str:
    if service == "sqs":
        return json.dumps({"__type": f"com.amazonaws.sqs#{code}", "message": "no"})
    error = f"<Error><Code>{code}</Code><Message>no</Message></Error>"
    return error if service == "s3" else f"<ErrorResponse>{error}</ErrorResponse>"


CODES = [
    ("sqs", 403, "AccessDenied", SOURCE_DENIED, 30.0, True),
    ("sqs", 400, "KMS.AccessDeniedException", SOURCE_DENIED, 30.0, True),
    ("sns", 403, "AuthorizationError", SOURCE_DENIED, 30.0, True),
    ("s3", 403, "AccessDenied", SOURCE_DENIED, 30.0, True),
    ("s3", 403, "SignatureDoesNotMatch", SOURCE_DENIED, 30.0, True),
    ("s3", 400, "ExpiredToken", SOURCE_DENIED, 30.0, True),
    ("sqs", 403, "RequestThrottled", "RequestThrottled", 1.0, True),
    ("sns", 400, "ThrottlingException", "ThrottlingException", 1.0, True),
    ("s3", 503, "SlowDown", "SlowDown", 1.0, True),
    ("sns", 500, "InternalError", "InternalError", 1.0, True),
    ("sns", 400, "InvalidParameter", "InvalidParameter", 30.0, False),
]


@pytest.mark.parametrize(("service", "status", "told", "code", "seconds", "safe"), CODES)
async def test_a_refusal_says_when_to_try_again(
    stub: Stub, there: str, service: str, status: int, told: str, code: str, seconds: float, safe: bool
) -> None:
    stub.answers = [(status, refused(told, service))]
    destinations = everything_at(there)
    with pytest.raises(SourceError) as raised:
        await destinations.send(arn(service, "orders"), NOTICE)
    await destinations.close()

    refusal = raised.value
    assert (refusal.code, refusal.retry_after, refusal.is_retry_safe) == (code, seconds, safe)
    assert f"orders: {'SendMessage' if service == 'sqs' and code == SOURCE_DENIED else ''}" in refusal.message
    assert refusal.message.endswith(f": no ({told})")


async def test_the_right_to_send_is_enough(stub: Stub, there: str) -> None:
    """Whose queue URLs can be told from the ARN, as the cloud's can, needs no other right."""
    stub.answers = [(403, refused("AccessDenied", "sqs")), (200, '{"MessageId": "m1"}')]
    destinations = everything_at(there)
    await destinations.send(arn("sqs", "orders"), NOTICE)
    await destinations.close()

    sent = json.loads(stub.requests[-1][1])
    assert sent == {"QueueUrl": f"{there}/{ACCOUNT}/orders", "MessageBody": NOTICE.document.decode()}


async def test_requests_go_to_the_endpoint_wherever_the_queue_says_it_lives(stub: Stub, there: str) -> None:
    elsewhere = "http://queues.invalid/000000000000/orders"
    stub.answers = [(200, json.dumps({"QueueUrl": elsewhere})), (200, '{"MessageId": "m1"}')]
    destinations = everything_at(there)
    await destinations.send(arn("sqs", "orders"), NOTICE)
    await destinations.send(arn("sqs", "orders"), NOTICE)
    await destinations.close()

    targets = [headers["X-Amz-Target"] for _, _, headers in stub.requests]
    assert targets == ["AmazonSQS.GetQueueUrl", "AmazonSQS.SendMessage", "AmazonSQS.SendMessage"]
    assert json.loads(stub.requests[-1][1])["QueueUrl"] == elsewhere


async def test_a_bucket_is_in_the_path(stub: Stub, there: str) -> None:
    """Names in host names resolve in the cloud only."""
    stub.answers = [(200, "")]
    destinations = everything_at(there)
    await destinations.send(arn("s3", "orders"), NOTICE)
    await destinations.close()

    path, body, headers = stub.requests[0]
    assert path == f"/orders/{NOTICE.key}"
    assert body.encode() == NOTICE.with_payload
    assert headers["Host"] == there.removeprefix("http://")
    assert "x-amz-checksum-crc32" not in {name.lower() for name in headers}


async def test_what_failed_in_passing_is_sent_once_more(stub: Stub, there: str) -> None:
    stub.answers = [(500, refused("InternalError", "s3")), (200, "")]
    destinations = everything_at(there)
    await destinations.send(arn("s3", "orders"), NOTICE)
    await destinations.close()

    assert len(stub.requests) == 2


async def test_new_keys_are_found_after_a_refusal(
    stub: Stub, there: str, monkeypatch: pytest.MonkeyPatch, no_keys: None
) -> None:
    stub.answers = [(403, refused("ExpiredToken", "s3")), (200, "")]
    destinations = everything_at(there, None)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "OLD")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "old")
    with pytest.raises(SourceError):
        await destinations.send(arn("s3", "orders"), NOTICE)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "NEW")

    await destinations.send(arn("s3", "orders"), NOTICE)
    await destinations.close()

    used = [headers["Authorization"].partition("Credential=")[2][:4] for _, _, headers in stub.requests]
    assert used == ["OLD/", "NEW/"]


@pytest.fixture
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")


async def test_a_server_that_was_named_needs_no_keys(stub: Stub, there: str, no_keys: None) -> None:
    stub.answers = [(200, "")]
    destinations = everything_at(there, None)
    await destinations.send(arn("s3", "orders"), NOTICE)
    await destinations.close()

    assert "Credential=headrace/" in stub.requests[0][2]["Authorization"]


async def test_the_cloud_needs_keys(no_keys: None) -> None:
    destinations = Destinations()
    with pytest.raises(SourceError) as raised:
        await destinations.send(arn("s3", "orders"), NOTICE)
    await destinations.close()

    assert (raised.value.code, raised.value.retry_after) == (SOURCE_DENIED, 30.0)
    assert raised.value.message == "the bucket orders: Unable to locate credentials"


@pytest.mark.parametrize("service", ["sqs", "sns", "s3"])
async def test_a_server_that_cannot_be_reached(service: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    destinations = everything_at(f"http://127.0.0.1:{port}")
    with pytest.raises(SourceError) as raised:
        await destinations.send(arn(service, "orders"), NOTICE)
    await destinations.close()

    assert (raised.value.code, raised.value.retry_after, raised.value.is_retry_safe) == (UNREACHABLE, 1.0, True)
    assert f'orders: Could not connect to the endpoint URL: "http://127.0.0.1:{port}/' in raised.value.message


async def test_a_server_of_something_else(stub: Stub, there: str) -> None:
    stub.answers = [(200, "It works!")]
    destinations = everything_at(there)
    with pytest.raises(SourceError) as raised:
        await destinations.send(arn("sns", "orders"), NOTICE)
    await destinations.close()

    assert (raised.value.code, raised.value.retry_after) == (UNREACHABLE, 1.0)
    assert raised.value.message.startswith("the topic orders: ")


@pytest.mark.parametrize("destination", ["kafka://topic", "orders", "arn:aws:lambda:us-east-1:000000000000:function:f"])
async def test_other_destinations_are_refused_for_good(destination: str) -> None:
    with pytest.raises(SourceError, match=f"no notice can be sent to {destination}") as raised:
        await Destinations().send(destination, NOTICE)

    assert not raised.value.is_retry_safe


# --- In memory --------------------------------------------------------------------------------------------------------

ORDERS = arn("sqs", "orders")


async def test_memory_keeps_what_it_is_sent() -> None:
    destinations = MemoryDestinations()

    await destinations.send(ORDERS, NOTICE)
    await destinations.send(ORDERS, NOTICE)

    assert destinations.notices == {ORDERS: [NOTICE, NOTICE]}
    assert destinations.documents(ORDERS)[0] == {"condition": "RetryAttemptsExhausted", "text": "é📦"}
    assert destinations.documents(arn("sqs", "others")) == []


async def test_memory_refuses_as_often_as_it_was_told_to() -> None:
    destinations = MemoryDestinations()
    missing = SourceError("gone", code=SOURCE_MISSING, retry_after=10.0)
    destinations.fail(ORDERS, times=2)
    destinations.fail(ORDERS, missing)
    codes = []
    for _ in range(4):
        try:
            await destinations.send(ORDERS, NOTICE)
        except SourceError as refusal:
            codes.append(refusal.code)

    assert codes == [UNREACHABLE, UNREACHABLE, SOURCE_MISSING]
    assert destinations.refused == {ORDERS: 3}
    assert destinations.notices == {ORDERS: [NOTICE]}


async def test_memory_refuses_until_it_is_mended() -> None:
    destinations = MemoryDestinations()
    destinations.fail(ORDERS, times=1000)
    with pytest.raises(SourceError, match="does not answer"):
        await destinations.send(ORDERS, NOTICE)
    destinations.mend(ORDERS)

    await destinations.send(ORDERS, NOTICE)

    assert destinations.notices == {ORDERS: [NOTICE]}

"""The embedded AWS services, as a user's programs see them: through our own port, with stock clients."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, MutableMapping
from typing import Any
from urllib.request import urlopen

import boto3
import pytest
import uvicorn
from botocore.config import Config
from botocore.exceptions import ClientError

from headrace.errors import ConfigurationError
from headrace.services import EmbeddedServices, Passthrough
from headrace.services import embedded as embedded_services

ACCOUNT = "111122223333"
REGION = "eu-west-1"


def listener() -> socket.socket:
    return socket.create_server(("127.0.0.1", 0))


@contextlib.contextmanager
def serving(application: Any) -> Iterator[str]:
    """An ASGI application on a port, in a thread of its own."""
    server = uvicorn.Server(uvicorn.Config(application, lifespan="off", ws="none", log_level="error"))
    with listener() as sock:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [sock]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{sock.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """The services' own endpoint."""
    embedded = EmbeddedServices(account=ACCOUNT, region=REGION)
    yield asyncio.run(embedded.start())
    asyncio.run(embedded.close())


class Owned:
    """A passthrough that closes its connections in the loop that it works in."""

    def __init__(self, endpoint_url: str) -> None:
        self.passthrough = Passthrough(endpoint_url)

    async def __call__(self, scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        if scope["path"] == "/close":
            await self.passthrough.close()
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body"})
        else:
            await self.passthrough(scope, receive, send)


@contextlib.contextmanager
def passing_to(endpoint_url: str) -> Iterator[str]:
    with serving(Owned(endpoint_url)) as url:
        yield url
        with urlopen(f"{url}/close"):
            pass


@pytest.fixture(scope="module")
def port(endpoint: str) -> Iterator[str]:
    """Our port, behind which the services stand."""
    with passing_to(endpoint) as url:
        yield url


def client_of(url: str, name: str, **config: Any) -> Any:
    return boto3.client(
        name,
        endpoint_url=url,
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, **config),
    )


@pytest.fixture
def client(port: str) -> Iterator[Callable[..., Any]]:
    made = []

    def make(name: str, **config: Any) -> Any:
        made.append(client_of(port, name, **config))
        return made[-1]

    yield make
    for each in made:
        each.close()


# Life and death


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def ended(pid: int, seconds: float = 10) -> bool:
    """Wait for the end of a process that is not our child."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if is_gone(pid) or is_zombie(pid):
            return True
        time.sleep(0.01)
    return False


def is_zombie(pid: int) -> bool:
    """Whether a process has ended and its new parent has not asked yet what became of it."""
    done = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return done.stdout.strip().startswith("Z")


async def test_they_start_and_stop() -> None:
    embedded = EmbeddedServices()
    assert (embedded.pid, embedded.endpoint_url) == (None, "")
    begun = time.monotonic()
    url = await embedded.start()

    # The address is known long before the services can answer.
    assert time.monotonic() - begun < 0.25
    assert url == embedded.endpoint_url
    assert url.startswith("http://127.0.0.1:")
    await embedded.ready()
    pid = embedded.pid
    assert pid is not None
    await embedded.close()
    assert embedded.pid is None
    assert is_gone(pid)
    await embedded.close()


async def test_they_outlast_the_signals_that_end_us(endpoint: str) -> None:
    embedded = EmbeddedServices()
    await embedded.start()
    await embedded.ready()
    assert embedded.pid is not None
    os.kill(embedded.pid, signal.SIGINT)
    os.kill(embedded.pid, signal.SIGTERM)

    assert os.getpgid(embedded.pid) != os.getpgid(0)
    await embedded.ready()
    await embedded.close()


async def test_they_die_with_their_parent_however_it_dies() -> None:
    program = """
import asyncio, time
from headrace.services import EmbeddedServices
embedded = EmbeddedServices()
print(asyncio.run(embedded.start()), embedded.pid, flush=True)
time.sleep(60)
"""
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    pid = int((await parent.stdout.readline()).split()[1])
    assert not is_gone(pid)
    parent.kill()
    await parent.wait()

    assert await asyncio.to_thread(ended, pid)


async def test_without_the_extra_one_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(embedded_services, "find_spec", lambda name: None if name == "moto" else found(name))
    with pytest.raises(ConfigurationError, match=r"pip install 'headrace\[services\]'"):
        await EmbeddedServices().start()


async def test_a_child_that_ends_at_once_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    embedded = EmbeddedServices()
    await embedded.start()
    with pytest.raises(ConfigurationError, match="did not start"):
        await embedded.ready()
    await embedded.close()


# Stock clients through our port


def test_queues_have_our_account_region_and_port(client: Callable[..., Any], port: str) -> None:
    sqs = client("sqs")
    url = sqs.create_queue(QueueName="orders")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sqs.send_message(QueueUrl=url, MessageBody="hello")
    (message,) = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1)["Messages"]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])

    assert url == f"{port}/{ACCOUNT}/orders"
    assert arn == f"arn:aws:sqs:{REGION}:{ACCOUNT}:orders"
    assert message["Body"] == "hello"
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.get_queue_url(QueueName="there-is-none")


def test_a_topic_feeds_a_queue(client: Callable[..., Any]) -> None:
    sqs, sns = client("sqs"), client("sns")
    topic = sns.create_topic(Name="news")["TopicArn"]
    url = sqs.create_queue(QueueName="readers")["QueueUrl"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=f"arn:aws:sqs:{REGION}:{ACCOUNT}:readers")
    sns.publish(TopicArn=topic, Message="extra")
    (message,) = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1)["Messages"]

    assert topic == f"arn:aws:sns:{REGION}:{ACCOUNT}:news"
    assert json.loads(message["Body"])["Message"] == "extra"


async def test_objects_of_any_name_and_size(client: Callable[..., Any], port: str) -> None:
    s3 = client("s3")
    s3.create_bucket(Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": REGION})
    content = os.urandom(3_000_000)
    for key in ("plain", "a/b//c/../d e+f%2Fg/ü?x=1&y#z"):
        s3.put_object(Bucket="bucket", Key=key, Body=content, Metadata={"some": "thing"})
        found = s3.get_object(Bucket="bucket", Key=key)

        assert found["Metadata"] == {"some": "thing"}
        assert found["Body"].read() == content
        assert s3.head_object(Bucket="bucket", Key=key)["ContentLength"] == len(content)
    with pytest.raises(ClientError) as caught:
        s3.get_object(Bucket="bucket", Key="missing")
    assert caught.value.response["Error"]["Code"] == "NoSuchKey"

    # Clients that reach us by a name put the bucket into the name.
    signed = "AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=0"
    host = f"bucket.localhost:{port.rpartition(':')[2]}"
    by_name = f"GET /plain HTTP/1.1\r\nHost: {host}\r\nAuthorization: {signed}\r\nConnection: close\r\n\r\n"
    assert (await exchange(port, by_name.encode())).endswith(content)


def test_streams_and_tables(client: Callable[..., Any]) -> None:
    kinesis, dynamodb = client("kinesis"), client("dynamodb")
    kinesis.create_stream(StreamName="clicks", ShardCount=1)
    (shard,) = kinesis.list_shards(StreamName="clicks")["Shards"]
    kinesis.put_record(StreamName="clicks", Data=b"\x00\xff", PartitionKey="p")
    iterator = kinesis.get_shard_iterator(
        StreamName="clicks", ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
    )["ShardIterator"]
    dynamodb.create_table(
        TableName="things",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    dynamodb.put_item(TableName="things", Item={"id": {"S": "a"}, "raw": {"B": b"\x00"}})

    assert [record["Data"] for record in kinesis.get_records(ShardIterator=iterator)["Records"]] == [b"\x00\xff"]
    assert dynamodb.get_item(TableName="things", Key={"id": {"S": "a"}})["Item"]["raw"] == {"B": b"\x00"}
    assert dynamodb.describe_table(TableName="things")["Table"]["TableArn"] == (
        f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/things"
    )


# What is mended in the services' streams


def at_once(count: int, work: Callable[[int], None]) -> None:
    """Do something in so many threads, each with its number."""
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def pages(streams: Any, iterator: str, **more: Any) -> Iterator[dict[str, Any]]:
    """All records from an iterator on, until a page is empty or the shard has ended."""
    while iterator:
        page = streams.get_records(ShardIterator=iterator, **more)
        yield from page["Records"]
        iterator = page.get("NextShardIterator") if page["Records"] else ""


def test_records_that_are_put_at_once_are_all_there(client: Callable[..., Any]) -> None:
    kinesis = client("kinesis", max_pool_connections=20)
    kinesis.create_stream(StreamName="crowd", ShardCount=1)
    (shard,) = kinesis.list_shards(StreamName="crowd")["Shards"]

    def put(sender: int) -> None:
        for number in range(10):
            records = [{"Data": f"{sender}-{number}-{n}", "PartitionKey": str(sender)} for n in range(50)]
            kinesis.put_records(StreamName="crowd", Records=records)

    at_once(6, put)
    first = kinesis.get_shard_iterator(StreamName="crowd", ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")[
        "ShardIterator"
    ]
    found = list(pages(kinesis, first, Limit=500))

    assert len({record["Data"] for record in found}) == len(found) == 3000
    numbers = [int(record["SequenceNumber"]) for record in found]
    assert numbers == sorted(set(numbers))


def test_a_shard_that_was_split_ends(client: Callable[..., Any]) -> None:
    kinesis = client("kinesis")
    kinesis.create_stream(StreamName="halved", ShardCount=1)
    (parent,) = kinesis.list_shards(StreamName="halved")["Shards"]
    kinesis.put_record(StreamName="halved", Data=b"before", PartitionKey="p")
    middle = str(1 << 127)
    kinesis.split_shard(StreamName="halved", ShardToSplit=parent["ShardId"], NewStartingHashKey=middle)
    after = kinesis.put_record(StreamName="halved", Data=b"after", PartitionKey="p")
    iterator = kinesis.get_shard_iterator(
        StreamName="halved", ShardId=parent["ShardId"], ShardIteratorType="TRIM_HORIZON"
    )["ShardIterator"]
    page = kinesis.get_records(ShardIterator=iterator)

    assert [record["Data"] for record in page["Records"]] == [b"before"]
    assert page.get("NextShardIterator") is None
    assert after["ShardId"] != parent["ShardId"]


def test_writes_to_a_table_at_once_are_all_in_its_stream(client: Callable[..., Any]) -> None:
    dynamodb, streams = client("dynamodb", max_pool_connections=20), client("dynamodbstreams")
    arn = dynamodb.create_table(
        TableName="crowd",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
    )["TableDescription"]["LatestStreamArn"]

    def put(sender: int) -> None:
        for number in range(50):
            dynamodb.put_item(TableName="crowd", Item={"id": {"S": f"{sender}-{number}"}})
        dynamodb.put_item(TableName="crowd", Item={"id": {"S": f"{sender}-0"}})  # changes nothing
        change = {"Action": "PUT", "Value": {"N": "1"}}
        dynamodb.update_item(
            TableName="crowd", Key={"id": {"S": f"{sender}-made"}}, AttributeUpdates={"a": change, "b": change}
        )

    at_once(6, put)
    (shard,) = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
    first = streams.get_shard_iterator(StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")[
        "ShardIterator"
    ]
    found = list(pages(streams, first))
    numbers = [record["dynamodb"]["SequenceNumber"] for record in found]

    assert len(numbers) == len(set(numbers)) == 306
    made = [record for record in found if record["dynamodb"]["Keys"]["id"]["S"].endswith("made")]
    assert [(record["eventName"], len(record["dynamodb"]["NewImage"])) for record in made] == [("INSERT", 3)] * 6


# What is mended in the services' queues


def test_a_backlog_costs_no_more_than_its_messages(client: Callable[..., Any]) -> None:
    """Untouched, 500 waiting messages make each batch take 0.4 s, and it grows with the square."""
    sqs = client("sqs")
    url = sqs.create_queue(QueueName="backlog")["QueueUrl"]
    begun = time.monotonic()
    for _ in range(50):
        sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": str(n), "MessageBody": "x" * 100} for n in range(10)])
    for _ in range(20):
        sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)

    assert time.monotonic() - begun < 6


def test_sends_that_cross_deletes_lose_nothing(client: Callable[..., Any]) -> None:
    sqs = client("sqs", max_pool_connections=20)
    url = sqs.create_queue(QueueName="crossing")["QueueUrl"]
    seen: list[str] = []

    def send(sender: int) -> None:
        for number in range(10):
            entries = [{"Id": str(n), "MessageBody": f"{sender}-{number}-{n}"} for n in range(10)]
            sqs.send_message_batch(QueueUrl=url, Entries=entries)

    def drain() -> None:
        while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages"):
            seen.extend(message["Body"] for message in messages)
            entries = [{"Id": str(n), "ReceiptHandle": m["ReceiptHandle"]} for n, m in enumerate(messages)]
            sqs.delete_message_batch(QueueUrl=url, Entries=entries)

    threads = [threading.Thread(target=send, args=(n,)) for n in range(4)]
    threads += [threading.Thread(target=drain) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(seen) == len(set(seen)) == 400


def test_a_group_that_times_out_whole_comes_back_in_order(client: Callable[..., Any]) -> None:
    sqs = client("sqs")
    attributes = {"FifoQueue": "true", "ContentBasedDeduplication": "true", "VisibilityTimeout": "1"}
    url = sqs.create_queue(QueueName="ordered.fifo", Attributes=attributes)["QueueUrl"]
    sent = [sqs.send_message(QueueUrl=url, MessageBody=str(n), MessageGroupId="g")["SequenceNumber"] for n in range(3)]
    for _ in range(2):
        found = sqs.receive_message(
            QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=5, MessageSystemAttributeNames=["All"]
        )["Messages"]

        assert [message["Body"] for message in found] == ["0", "1", "2"]
        assert [message["Attributes"]["SequenceNumber"] for message in found] == sent == sorted(sent)


# The passthrough by itself


@pytest.fixture
def upstream() -> Iterator[tuple[str, dict[str, Any]]]:
    """An endpoint that tells what it was asked."""
    told: dict[str, Any] = {"gone": threading.Event(), "asked": threading.Event()}

    async def application(scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        told["scope"] = scope
        told["asked"].set()
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        told["body"] = body
        if scope["path"] == "/never":
            assert (await receive())["type"] == "http.disconnect"
            told["gone"].set()
            return
        headers = [(b"x-twice", b"1"), (b"x-twice", b"2"), (b"content-encoding", b"gzip")]
        await send({"type": "http.response.start", "status": 418, "headers": headers})
        for _ in range(3):
            await send({"type": "http.response.body", "body": b"part", "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    with serving(application) as url:
        yield url, told


async def exchange(url: str, request: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
    writer.write(request)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


@pytest.fixture
async def way(upstream: tuple[str, dict[str, Any]]) -> AsyncIterator[str]:
    with passing_to(upstream[0]) as url:
        yield url


async def test_requests_and_answers_pass_untouched(way: str, upstream: tuple[str, dict[str, Any]]) -> None:
    answer = await exchange(
        way,
        b"POST /a//b/..%2Fc%20d?x=%2B+&&y HTTP/1.1\r\nHost: bucket.example.com\r\nX-Odd: \xc3\xa9\r\nX-Odd: 2\r\n"
        b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
    )
    scope, head = upstream[1]["scope"], answer.partition(b"\r\n\r\n")[0].lower()
    given = [(name, value) for name, value in scope["headers"] if name in (b"host", b"x-odd", b"user-agent", b"accept")]

    assert (scope["raw_path"], scope["query_string"]) == (b"/a//b/..%2Fc%20d", b"x=%2B+&&y")
    assert given == [(b"host", b"bucket.example.com"), (b"x-odd", b"\xc3\xa9"), (b"x-odd", b"2")]
    assert upstream[1]["body"] == b"abcde"
    assert head.startswith(b"http/1.1 418 ")
    assert head.count(b"x-twice") == 2
    assert b"content-encoding: gzip" in head
    assert answer.count(b"part") == 3


async def test_a_client_that_leaves_takes_its_request_along(way: str, upstream: tuple[str, dict[str, Any]]) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", int(way.rpartition(":")[2]))
    writer.write(b"GET /never HTTP/1.1\r\nHost: x\r\n\r\n")
    await asyncio.to_thread(upstream[1]["asked"].wait, 10)
    writer.close()
    await writer.wait_closed()

    assert await asyncio.to_thread(upstream[1]["gone"].wait, 10)


def test_services_that_are_down_are_an_error_that_clients_understand() -> None:
    with listener() as sock:
        nobody = f"http://127.0.0.1:{sock.getsockname()[1]}"
    asked: dict[str, Callable[[Any], Any]] = {
        "sqs": lambda client: client.list_queues(),
        "sns": lambda client: client.list_topics(),
        "s3": lambda client: client.list_buckets(),
        "dynamodb": lambda client: client.list_tables(),
    }
    with passing_to(nobody) as url:
        for name, ask in asked.items():
            client = client_of(url, name)
            with pytest.raises(ClientError) as caught:
                ask(client)
            client.close()

            assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 503
            assert caught.value.response["Error"]["Code"] == "ServiceUnavailable"
            assert "do not answer" in caught.value.response["Error"]["Message"]

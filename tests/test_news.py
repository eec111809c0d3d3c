"""What requests to the embedded services write to is told from what stock clients send."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any

import boto3
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from botocore.awsrequest import AWSPreparedRequest, AWSResponse

from headrace.services import Passthrough
from headrace.services.news import written

ARN = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks"
TABLE = "arn:aws:dynamodb:us-east-1:000000000000:table/parcels"
ENTRY = {"Data": b'{"StreamName": "other"}', "PartitionKey": '"StreamName": "other"'}
ITEM = {"id": {"S": '"TableName": "other"'}, "TableName": {"S": "other"}}
PUT = {"Put": {"TableName": "a", "Item": ITEM}}

WRITES: list[tuple[str, str, dict[str, Any], Any]] = [
    ("kinesis", "put_record", {"StreamName": "clicks", **ENTRY}, ("kinesis", ("clicks",))),
    ("kinesis", "put_record", {"StreamARN": ARN, **ENTRY}, ("kinesis", ("clicks",))),
    ("kinesis", "put_records", {"Records": [ENTRY, ENTRY], "StreamName": "clicks"}, ("kinesis", ("clicks",))),
    ("kinesis", "put_record", {"StreamName": "clicks", **ENTRY, "Data": bytes(60_000)}, ("kinesis", None)),
    ("kinesis", "describe_stream_summary", {"StreamName": "clicks"}, None),
    ("dynamodb", "put_item", {"TableName": "parcels", "Item": ITEM}, ("dynamodb", ("parcels",))),
    ("dynamodb", "put_item", {"TableName": TABLE, "Item": ITEM}, ("dynamodb", ("parcels",))),
    ("dynamodb", "update_item", {"TableName": "parcels", "Key": ITEM}, ("dynamodb", ("parcels",))),
    ("dynamodb", "delete_item", {"TableName": "parcels", "Key": ITEM}, ("dynamodb", ("parcels",))),
    ("dynamodb", "transact_write_items", {"TransactItems": [PUT, PUT, {"Delete": {"TableName": "b", "Key": ITEM}}]},
     ("dynamodb", ("a", "b"))),
    ("dynamodb", "batch_write_item", {"RequestItems": {"parcels": [{"DeleteRequest": {"Key": ITEM}}]}},
     ("dynamodb", None)),
    ("dynamodb", "execute_statement", {"Statement": "INSERT INTO parcels VALUE {'id': 'a'}"}, ("dynamodb", None)),
    ("dynamodb", "get_item", {"TableName": "parcels", "Key": ITEM}, None),
    ("sqs", "send_message", {"QueueUrl": "http://here/clicks", "MessageBody": "{}"}, None),
]  # fmt: skip


@pytest.fixture
def sent() -> Iterator[Callable[..., tuple[str, bytes]]]:
    """What a stock client sends for an operation: the header `X-Amz-Target` and the body. Nothing goes anywhere."""
    made = []

    def send(service: str, operation: str, members: dict[str, Any]) -> tuple[str, bytes]:
        client = boto3.client(
            service,
            endpoint_url="http://nowhere.invalid",
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )
        made.append(client)
        requests: list[AWSPreparedRequest] = []

        def keep(request: AWSPreparedRequest, **_: Any) -> AWSResponse:
            requests.append(request)
            answer = AWSResponse(request.url, 200, {"Content-Type": "application/x-amz-json-1.1"}, None)
            answer._content = b"{}"
            return answer

        client.meta.events.register("before-send", keep)
        getattr(client, operation)(**members)
        target = requests[0].headers["X-Amz-Target"]
        return target.decode() if isinstance(target, bytes) else target, requests[0].body

    yield send
    for client in made:
        client.close()


@pytest.mark.parametrize(("service", "operation", "members", "told"), WRITES)
def test_writes_are_told_from_what_clients_send(
    sent: Callable[..., tuple[str, bytes]], service: str, operation: str, members: dict[str, Any], told: Any
) -> None:
    assert written(*sent(service, operation, members)) == told


@pytest.mark.parametrize("body", [None, b"", b"\xbfjStreamNamefclicks\xff", b"[]"])
def test_a_body_that_says_nothing_may_mean_any_stream(body: bytes | None) -> None:
    assert written("Kinesis_20131202.PutRecord", body) == ("kinesis", None)


@pytest.mark.parametrize("target", ["", "Kinesis_20131202", "Kinesis_20131202.", "Other.PutRecord", "..."])
def test_other_requests_write_nothing(target: str) -> None:
    assert written(target, b"{}") is None


async def pass_on(passthrough: Passthrough, body: bytes, *parts: bytes, **headers: str) -> None:
    """A request whose body comes in parts."""
    coming = [body, *parts]

    async def receive() -> MutableMapping[str, Any]:
        if not coming:
            return await asyncio.get_running_loop().create_future()  # the client stays
        return {"type": "http.request", "body": coming.pop(0), "more_body": bool(coming)}

    async def send(message: MutableMapping[str, Any]) -> None:
        """The answer is nobody's business here."""

    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": named}
    await passthrough(scope, receive, send)


async def test_only_what_was_answered_well_is_heard() -> None:
    statuses = [200, 400, 200, 200]
    heard: list[tuple[str, bytes | None]] = []

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(status=statuses.pop(0))

    application = web.Application()
    application.router.add_post("/", answer)
    async with TestServer(application) as server:
        passthrough = Passthrough(str(server.make_url("/")), lambda *news: heard.append(news))
        await pass_on(passthrough, b"first", X_Amz_Target="A.One")
        await pass_on(passthrough, b"second", x_amz_target="A.Two")
        await pass_on(passthrough, b"third")
        await pass_on(passthrough, b"four", b"th", x_amz_target="A.Four")
        await passthrough.close()

    assert heard == [("A.One", b"first"), ("A.Four", None)]

"""The Runtime API as a runtime sees it, spoken to byte by byte."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from headrace.functions.replies import PAYLOAD_LIMIT
from headrace.functions.runtime_api import Connection, listen

PREFIX = "/2018-06-01/runtime"


@dataclass
class Recorder:
    """A `Runtime` that hands out one event at once and remembers what it is told."""

    calls: list[tuple[object, ...]] = field(default_factory=list)

    def next(self, connection: Connection) -> None:
        connection.send_event({"Lambda-Runtime-Aws-Request-Id": "one"}, b'{"a":1}')

    def response(self, request_id: str, payload: bytes) -> bool:
        self.calls.append(("response", request_id, payload))
        return request_id == "one"

    def error(self, request_id: str, payload: bytes) -> bool:
        self.calls.append(("error", request_id, payload))
        return request_id == "one"

    def too_large(self, request_id: str, length: int) -> bool:
        self.calls.append(("too large", request_id, length))
        return True

    def init_error(self, payload: bytes) -> bool:
        self.calls.append(("init error", payload))
        return True

    def connected(self, connection: Connection) -> None: ...

    def disconnected(self, connection: Connection) -> None: ...


@dataclass
class Client:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def call(self, *parts: bytes) -> tuple[int, dict[str, str], bytes]:
        """Send a request in so many pieces, and read one answer."""
        async with asyncio.timeout(5):
            for part in parts:
                self.writer.write(part)
                await self.writer.drain()
            return await self.answer()

    async def answer(self) -> tuple[int, dict[str, str], bytes]:
        async with asyncio.timeout(5):
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
            body = await self.reader.readexactly(int(headers.get("content-length", "0")))
            return int(head[0].split()[1]), headers, body


def post(path: str, body: bytes, *headers: str) -> bytes:
    lines = [f"POST {PREFIX}{path} HTTP/1.1", "Host: localhost", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def chunked(path: str, chunks: list[bytes], *trailers: str) -> bytes:
    head = f"POST {PREFIX}{path} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    body = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    return head + body + b"0\r\n" + "".join(f"{trailer}\r\n" for trailer in trailers).encode() + b"\r\n"


@pytest.fixture
async def runtime() -> Recorder:
    return Recorder()


@pytest.fixture
async def client(runtime: Recorder) -> AsyncIterator[Client]:
    server, address = await listen(runtime)
    host, port = address.split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    yield Client(reader, writer)
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


async def test_next_answers_the_event_and_its_headers(client: Client) -> None:
    status, headers, body = await client.call(f"GET {PREFIX}/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    assert (status, body) == (200, b'{"a":1}')
    assert headers["content-type"] == "application/json"
    assert headers["lambda-runtime-aws-request-id"] == "one"


async def test_a_response_byte_by_byte(client: Client, runtime: Recorder) -> None:
    request = post("/invocation/one/response", b'{"b":2}')
    status, _, _ = await client.call(*(request[i : i + 1] for i in range(len(request))))
    assert status == 202
    assert runtime.calls == [("response", "one", b'{"b":2}')]


async def test_several_calls_on_one_connection(client: Client, runtime: Recorder) -> None:
    await client.call(post("/invocation/one/response", b"1"))
    await client.call(post("/invocation/one/error", b"2"))
    await client.call(post("/init/error", b"3"))
    assert runtime.calls == [("response", "one", b"1"), ("error", "one", b"2"), ("init error", b"3")]


async def test_a_chunked_response(client: Client, runtime: Recorder) -> None:
    status, _, _ = await client.call(chunked("/invocation/one/response", [b'{"c"', b":3}"]))
    assert status == 202
    assert runtime.calls == [("response", "one", b'{"c":3}')]


async def test_an_error_in_the_trailers_of_a_streamed_response(client: Client, runtime: Recorder) -> None:
    document = json.dumps({"errorType": "Late", "errorMessage": "in the middle"}).encode()
    status, _, _ = await client.call(
        chunked(
            "/invocation/one/response",
            [b"half an answ"],
            "Lambda-Runtime-Function-Error-Type: Late",
            f"Lambda-Runtime-Function-Error-Body: {base64.b64encode(document).decode()}",
        )
    )
    assert status == 202
    assert runtime.calls == [("error", "one", document)]


async def test_an_error_in_the_trailers_without_a_readable_body(client: Client, runtime: Recorder) -> None:
    trailers = ("Lambda-Runtime-Function-Error-Type: Late", "Lambda-Runtime-Function-Error-Body: %%%")
    await client.call(chunked("/invocation/one/response", [b"half"], *trailers))
    assert runtime.calls == [("error", "one", b'{"errorType": "Late", "errorMessage": ""}')]


async def test_a_declared_length_above_the_limit_is_refused_before_the_body_comes(
    client: Client, runtime: Recorder
) -> None:
    head = f"POST {PREFIX}/invocation/one/response HTTP/1.1\r\nHost: x\r\nContent-Length: {PAYLOAD_LIMIT + 1}\r\n\r\n"
    status, _, body = await client.call(head.encode())
    assert status == 413
    assert json.loads(body)["errorType"] == "RequestEntityTooLarge"
    assert runtime.calls == [("too large", "one", PAYLOAD_LIMIT + 1)]


async def test_a_chunked_body_above_the_limit_is_refused(client: Client, runtime: Recorder) -> None:
    chunk = b"x" * (PAYLOAD_LIMIT // 4)
    status, _, _ = await client.call(chunked("/invocation/one/response", [chunk] * 5))
    assert status == 413
    assert [call[0] for call in runtime.calls] == ["too large"]


async def test_a_client_that_waits_to_be_told_to_continue(client: Client, runtime: Recorder) -> None:
    request = post("/invocation/one/response", b"{}", "Expect: 100-continue")
    status, _, _ = await client.call(request[:-2])
    assert status == 100
    status, _, _ = await client.call(request[-2:])
    assert status == 202


async def test_an_invocation_that_nobody_knows(client: Client) -> None:
    status, _, body = await client.call(post("/invocation/other/response", b"{}"))
    assert status == 400
    assert json.loads(body)["errorType"] == "InvalidRequestID"


async def test_a_path_that_the_api_does_not_have(client: Client) -> None:
    assert (await client.call(post("/elsewhere", b"")))[0] == 404
    assert (await client.call(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"))[0] == 404


async def test_what_is_no_http_is_refused_and_cut_off(client: Client) -> None:
    assert (await client.call(b"\x16\x03\x01 no request\r\n\r\n"))[0] == 400
    assert await client.reader.read() == b""

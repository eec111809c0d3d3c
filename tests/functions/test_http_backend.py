"""Invoke endpoints in their three dialects.

The emulator of function images and SAM need containers, which no test may; small servers here answer as those do.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from aiohttp import web

from headrace.functions import FunctionRegistry, Settings
from headrace.functions.replies import PAYLOAD_LIMIT
from headrace.functions.signing import Signer
from headrace.model import Function, Reply, ReplyKind

Handler = Callable[[web.Request], Awaitable[web.Response]]
Serve = Callable[[Handler], Awaitable[str]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Serves a handler for every path and method; returns the base URL."""
    runners: list[web.AppRunner] = []

    async def start(handler: Handler) -> str:
        app = web.Application(client_max_size=2 * PAYLOAD_LIMIT)
        app.router.add_route("*", "/{path:.*}", handler)
        runner = web.AppRunner(app, shutdown_timeout=0)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        runners.append(runner)
        return f"http://127.0.0.1:{runner.addresses[0][1]}"

    yield start
    for runner in runners:
        await runner.cleanup()


class Endpoint:
    """A registry with one function `remote`."""

    def __init__(self, directory: Path, url: str, options: str = "", queue_wait: float | None = None) -> None:
        table = directory / "functions.toml"
        table.write_text(f'[functions.remote]\nurl = "{url}"\n{options}\n')
        self.registry = FunctionRegistry.from_arguments(toml_files=[table], settings=Settings(queue_wait=queue_wait))

    @property
    def function(self) -> Function:
        function = self.registry.function("remote")
        assert function is not None
        return function

    async def invoke(self, payload: bytes = b'{"a":1}') -> Reply:
        async with asyncio.timeout(10):
            return await self.function.invoke(payload, "it")


@pytest.fixture
async def endpoint(tmp_path: Path) -> AsyncIterator[Callable[..., Endpoint]]:
    made: list[Endpoint] = []

    def make(url: str, options: str = "", queue_wait: float | None = None) -> Endpoint:
        made.append(Endpoint(tmp_path, url, options, queue_wait))
        return made[-1]

    yield make
    for each in made:
        await each.registry.close(0)


Make = Callable[..., Endpoint]


def answering(
    body: bytes = b"{}", status: int = 200, headers: dict[str, str] | None = None, seen: list[web.Request] | None = None
) -> Handler:
    async def handler(request: web.Request) -> web.Response:
        await request.read()
        if seen is not None:
            seen.append(request)
        return web.Response(body=body, status=status, headers=headers)

    return handler


@pytest.mark.parametrize(
    ("dialect", "path"),
    [
        ("aws", "/2015-03-31/functions/remote/invocations"),
        ("sam", "/2015-03-31/functions/remote/invocations"),
        ("rie", "/2015-03-31/functions/function/invocations"),
    ],
)
async def test_an_answer(serve: Serve, endpoint: Make, dialect: str, path: str) -> None:
    seen: list[web.Request] = []
    made = endpoint(await serve(answering(b'{"ok":true}', seen=seen)), f'dialect = "{dialect}"')
    reply = await made.invoke()
    assert (reply.kind, reply.payload, reply.executed_version) == (ReplyKind.OK, b'{"ok":true}', "$LATEST")
    (request,) = seen
    assert (request.method, request.path_qs) == ("POST", path)
    assert await request.read() == b'{"a":1}'
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["X-Amz-Invocation-Type"] == "RequestResponse"
    assert "X-Amz-Log-Type" not in request.headers


async def test_a_whole_invocations_url_is_taken_as_it_is(serve: Serve, endpoint: Make) -> None:
    seen: list[web.Request] = []
    url = await serve(answering(headers={"X-Amz-Executed-Version": "7"}, seen=seen))
    reply = await endpoint(f"{url}/2015-03-31/functions/other/invocations?Qualifier=live").invoke()
    assert reply.executed_version == "7"
    assert seen[0].path_qs == "/2015-03-31/functions/other/invocations?Qualifier=live"


ERROR = b'{"errorType":"ValueError","errorMessage":"no such order"}'


@pytest.mark.parametrize("dialect", ["aws", "sam"])
async def test_a_header_tells_of_a_functions_error(serve: Serve, endpoint: Make, dialect: str) -> None:
    url = await serve(answering(ERROR, headers={"x-amz-function-error": "Unhandled"}))
    reply = await endpoint(url, f'dialect = "{dialect}"').invoke()
    assert (reply.kind, reply.payload) == (ReplyKind.FUNCTION_ERROR, ERROR)
    assert reply.message == "ValueError: no such order"


@pytest.mark.parametrize("dialect", ["aws", "sam"])
async def test_without_the_header_an_answer_is_an_answer(serve: Serve, endpoint: Make, dialect: str) -> None:
    reply = await endpoint(await serve(answering(ERROR)), f'dialect = "{dialect}"').invoke()
    assert (reply.kind, reply.payload) == (ReplyKind.OK, ERROR)


async def test_the_emulator_tells_of_errors_in_the_body_alone(serve: Serve, endpoint: Make) -> None:
    reply = await endpoint(await serve(answering(ERROR)), 'dialect = "rie"').invoke()
    assert (reply.kind, reply.message) == (ReplyKind.FUNCTION_ERROR, "ValueError: no such order")


async def test_the_emulator_tells_of_a_timeout_in_plain_text(serve: Serve, endpoint: Make) -> None:
    reply = await endpoint(await serve(answering(b"Task timed out after 3.00 seconds")), 'dialect = "rie"').invoke()
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    assert json.loads(reply.payload)["errorMessage"] == "Task timed out after 3.00 seconds"


@pytest.mark.parametrize("body", [b'{"errorMessage":"only this"}', b'["errorMessage","errorType"]', b'"errorMessage'])
async def test_an_answer_of_the_emulator_that_only_looks_like_an_error(
    serve: Serve, endpoint: Make, body: bytes
) -> None:
    reply = await endpoint(await serve(answering(body)), 'dialect = "rie"').invoke()
    assert (reply.kind, reply.payload) == (ReplyKind.OK, body)


async def test_the_emulator_gets_one_event_at_a_time(serve: Serve, endpoint: Make) -> None:
    inside = most = 0

    async def handler(request: web.Request) -> web.Response:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await request.read()
        await asyncio.sleep(0)
        inside -= 1
        return web.Response(body=b"{}")

    made = endpoint(f"{await serve(handler)}/2015-03-31/functions/function/invocations")
    assert made.function.concurrency == 1
    replies = await asyncio.gather(*(made.invoke() for _ in range(10)))
    assert {reply.kind for reply in replies} == {ReplyKind.OK}
    assert most == 1


async def test_a_busy_emulator_throttles(serve: Serve, endpoint: Make) -> None:
    reply = await endpoint(await serve(answering(b"busy", 400)), 'dialect = "rie"').invoke()
    assert (reply.kind, reply.message) == (ReplyKind.THROTTLED, "the endpoint answered 400: busy")


async def test_who_waits_too_long_for_the_endpoint_is_throttled(serve: Serve, endpoint: Make) -> None:
    arrived, go = asyncio.Event(), asyncio.Event()

    async def handler(request: web.Request) -> web.Response:
        arrived.set()
        await go.wait()
        return web.Response(body=b"{}")

    made = endpoint(await serve(handler), "max_concurrency = 1", queue_wait=0.02)
    first = asyncio.create_task(made.invoke())
    await arrived.wait()
    assert (await made.invoke()).kind is ReplyKind.THROTTLED
    go.set()
    assert (await first).kind is ReplyKind.OK


@pytest.mark.parametrize(
    ("status", "body", "kind", "said"),
    [
        (429, b'{"Reason":"x","message":"Rate Exceeded."}', ReplyKind.THROTTLED, "429: Rate Exceeded."),
        (404, b'{"Message":"Function not found"}', ReplyKind.UNAVAILABLE, "answered 404: Function not found"),
        (400, b'{"message":"bad"}', ReplyKind.UNAVAILABLE, "answered 400: bad"),
        (500, b"oh\nno", ReplyKind.UNAVAILABLE, "answered 500: oh"),
        (502, b"", ReplyKind.UNAVAILABLE, "answered 502: nothing"),
        (302, b"", ReplyKind.UNAVAILABLE, "answered 302: nothing"),
        (202, b"", ReplyKind.UNAVAILABLE, "answered 202: nothing"),
    ],
)
async def test_other_statuses(
    serve: Serve, endpoint: Make, status: int, body: bytes, kind: ReplyKind, said: str
) -> None:
    reply = await endpoint(await serve(answering(body, status))).invoke()
    assert reply.kind is kind
    assert reply.message.endswith(said)


async def test_an_endpoint_that_is_not_there(endpoint: Make, unused_port: int) -> None:
    reply = await endpoint(f"http://127.0.0.1:{unused_port}").invoke()
    assert reply.kind is ReplyKind.UNAVAILABLE
    assert str(unused_port) in reply.message


@pytest.fixture
async def unused_port() -> int:
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port


async def test_an_endpoint_that_hangs_up(endpoint: Make) -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    reply = await endpoint(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}").invoke()
    assert reply.kind is ReplyKind.UNAVAILABLE
    server.close()
    await server.wait_closed()


async def test_an_endpoint_that_takes_too_long(serve: Serve, endpoint: Make) -> None:
    never = asyncio.Event()

    async def handler(request: web.Request) -> web.Response:
        await never.wait()
        return web.Response()

    made = endpoint(await serve(handler), "timeout = 1")
    reply = await made.invoke()
    assert (reply.kind, reply.message) == (ReplyKind.FUNCTION_ERROR, "Task timed out after 1.00 seconds")
    never.set()


async def test_an_answer_that_is_too_large(serve: Serve, endpoint: Make) -> None:
    reply = await endpoint(await serve(answering(b"x" * (PAYLOAD_LIMIT + 1)))).invoke()
    assert reply.kind is ReplyKind.FUNCTION_ERROR
    assert json.loads(reply.payload)["errorType"] == "Function.ResponseSizeTooLarge"


async def test_a_closed_endpoint_is_unavailable(serve: Serve, endpoint: Make) -> None:
    made = endpoint(await serve(answering()))
    await made.invoke()
    await made.registry.close(1)
    assert (await made.invoke()).kind is ReplyKind.UNAVAILABLE


CLOUD = "https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/f/invocations"


async def test_only_calls_of_the_cloud_are_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    assert Signer.for_url("http://localhost:4566/2015-03-31/functions/f/invocations") is None
    assert Signer.for_url("https://lambda.eu-west-1.amazonaws.com.example.org/") is None
    signer = Signer.for_url(CLOUD)
    assert signer is not None
    headers = await signer.headers(CLOUD, b"{}", {"Content-Type": "application/json"})
    assert headers["Content-Type"] == "application/json"
    algorithm, credential, *_ = headers["Authorization"].split()
    assert algorithm == "AWS4-HMAC-SHA256"
    assert credential.startswith("Credential=AKIDEXAMPLE/")
    assert credential.endswith("/eu-west-1/lambda/aws4_request,")


async def test_the_cloud_without_credentials_is_unavailable(
    endpoint: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "nothing"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    reply = await endpoint(CLOUD).invoke()
    assert reply.kind is ReplyKind.UNAVAILABLE
    assert reply.message == f"{CLOUD}: there are no AWS credentials to call it with"

"""Passes requests on to an endpoint as they are. It reads nothing of them but where they begin and end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, MutableMapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import aiohttp

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Passthrough:
    """An ASGI application that passes every HTTP request on to an endpoint, as it is.

    Path, query and headers (Host too: signatures, queue URLs and bucket names in host names depend on it) are not
    touched. Bodies stream both ways. When the client goes away, so does the request to the endpoint.

    `heard` is told of each request with a header `X-Amz-Target` that was answered well, before its client is: what the
    header says (`Kinesis_20131202.PutRecord`), and the body, where that came in one part.
    """

    def __init__(self, endpoint_url: str, heard: Callable[[str, bytes | None], None] | None = None) -> None:
        self._endpoint_url = endpoint_url.rstrip("/")
        self._heard = heard
        self._http: aiohttp.ClientSession | None = None

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        body = _Body(receive)
        watch = asyncio.ensure_future(body.gone())
        forward = asyncio.ensure_future(self._forward(scope, body, send))
        try:
            await asyncio.wait((watch, forward), return_when=asyncio.FIRST_COMPLETED)
            if forward.done():
                forward.result()
        finally:
            for task in (watch, forward):
                task.cancel()
            await asyncio.gather(watch, forward, return_exceptions=True)

    async def close(self) -> None:
        if self._http is not None:
            await self._http.close()
            self._http = None

    async def _forward(self, scope: MutableMapping[str, Any], body: _Body, send: Send) -> None:
        http = self._http
        if http is None:
            http = self._http = await _open()
        client, yarl = import_module("aiohttp"), import_module("yarl")
        target = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        if scope["query_string"]:
            target += "?" + scope["query_string"].decode("latin-1")
        headers = [(name.decode("latin-1"), _text(value)) for name, value in _kept(scope["headers"])]
        content = await body.whole_or_parts()
        begun = False
        try:
            async with http.request(
                scope["method"],
                yarl.URL(self._endpoint_url + target, encoded=True),
                headers=headers,
                data=content,
                allow_redirects=False,
            ) as answer:
                begun = True
                if self._heard is not None and answer.status == 200:
                    for name, value in headers:
                        if name.lower() == "x-amz-target":
                            self._heard(value, content if isinstance(content, bytes) else None)
                kept = [(name.lower(), value) for name, value in _kept(answer.raw_headers)]
                await send({"type": "http.response.start", "status": answer.status, "headers": kept})
                async for part in answer.content.iter_any():
                    await send({"type": "http.response.body", "body": part, "more_body": True})
                await send({"type": "http.response.body", "body": b""})
        except (client.ClientError, OSError) as error:
            if begun:
                raise
            await _unavailable(headers, f"the AWS services at {self._endpoint_url} do not answer: {error}", send)


class _Body:
    """The body of one request, and the news that its client is gone."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._complete = asyncio.Event()

    async def whole_or_parts(self) -> bytes | AsyncIterator[bytes] | None:
        """The body itself when it is already here, None when there is none, its parts otherwise."""
        first = await self._receive()
        if first["type"] == "http.disconnect" or not first.get("more_body"):
            self._complete.set()
            return first.get("body") or None
        return self._parts(first["body"])

    async def _parts(self, part: bytes) -> AsyncIterator[bytes]:
        yield part
        more = True
        while more:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise ConnectionResetError("the client went away in the middle of its request")
            more = message.get("more_body", False)
            if message.get("body"):
                yield message["body"]
        self._complete.set()

    async def gone(self) -> None:
        """Return when the client is gone. Looks only after the body, which is read by somebody else."""
        await self._complete.wait()
        while (await self._receive())["type"] != "http.disconnect":
            pass


#: Headers that are about a connection and not about the message; and one that the connection has already answered.
_HOP_BY_HOP = {
    b"connection", b"keep-alive", b"proxy-authenticate", b"proxy-authorization", b"proxy-connection", b"te", b"trailer",
    b"transfer-encoding", b"upgrade", b"expect",
}  # fmt: skip


def _kept(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in headers if name.lower() not in _HOP_BY_HOP]


def _text(value: bytes) -> str:
    """A header's value as aiohttp wants it: it sends UTF-8, which is what clients send when it is not ASCII."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


async def _open() -> aiohttp.ClientSession:
    client = await asyncio.to_thread(import_module, "aiohttp")
    session: aiohttp.ClientSession = client.ClientSession(
        connector=client.TCPConnector(limit=0),
        cookie_jar=client.DummyCookieJar(),
        # Answers take as long as they take: long polls wait for 20 s, and archives are large.
        timeout=client.ClientTimeout(total=None, sock_connect=5.0),
        auto_decompress=False,
        skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
    )
    return session


async def _unavailable(headers: Iterable[tuple[str, str]], text: str, send: Send) -> None:
    """An error that the SDKs understand, in the language of the request: JSON or XML."""
    given = {name.lower(): value for name, value in headers}
    if "x-amz-target" in given or "json" in given.get("content-type", ""):
        media = "application/x-amz-json-1.0"
        body = import_module("json").dumps({"__type": "ServiceUnavailable", "message": text})
    else:
        media = "application/xml"
        safe = import_module("html").escape(text)
        body = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<ErrorResponse><Error><Type>Receiver</Type>'
            f"<Code>ServiceUnavailable</Code><Message>{safe}</Message></Error></ErrorResponse>"
        )
    content = body.encode()
    await send(
        {
            "type": "http.response.start",
            "status": 503,
            "headers": [
                (b"content-type", media.encode()),
                (b"content-length", str(len(content)).encode()),
                (b"x-amzn-errortype", b"ServiceUnavailable"),
            ],
        }
    )
    await send({"type": "http.response.body", "body": content})

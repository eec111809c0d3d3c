"""A function behind an Invoke endpoint: one POST, and the endpoint's dialect says how a failure looks.

Endpoints differ. `aws` (the cloud's API and what imitates it) tells of a function's error in a header;
the cloud itself wants signed calls. `rie`, the
emulator inside function images, answers 200 with nothing but a body, and takes one event at a time. `sam` is `aws`
that refuses every query string.
"""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import aiohttp
from botocore.exceptions import BotoCoreError

from headrace.clock import Clock
from headrace.functions import replies
from headrace.functions.configuration import HttpSpecification
from headrace.functions.signing import NoCredentialsError, Signer
from headrace.model import Reply, ReplyKind

_HEADERS = {"Content-Type": "application/json", "X-Amz-Invocation-Type": "RequestResponse"}
_CONNECT_LIMIT = 5.0


class HttpFunction:
    """Implements `Function`. Belongs to the event loop that first invokes it.

    At most `max_concurrency` invocations are under way; others wait, first come first served, for `queue_wait` seconds
    (None: the timeout).
    """

    def __init__(self, specification: HttpSpecification, clock: Clock, queue_wait: float | None = None) -> None:
        self.timeout = specification.timeout
        self.concurrency: int | None = specification.max_concurrency
        self._specification = specification
        self._clock = clock
        self._queue_wait = self.timeout if queue_wait is None else queue_wait
        self._signer = Signer.for_url(specification.url)
        self._free = asyncio.Semaphore(specification.max_concurrency)
        self._session: aiohttp.ClientSession | None = None
        self._is_closed = False

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        refusal = replies.event_too_large(payload)
        if refusal is not None:
            return refusal
        if self._is_closed:
            return replies.unavailable("the function's endpoint is no longer used")
        try:
            async with asyncio.timeout(self._queue_wait):
                await self._free.acquire()
        except TimeoutError:
            most = self._specification.max_concurrency
            return replies.throttled(f"the endpoint was busy for {self._queue_wait:g} seconds, it takes {most} at once")
        try:
            return await self._post(payload, request_id, client_context)
        finally:
            self._free.release()

    async def close(self, grace: float) -> None:
        """Close all connections; invocations in flight have `grace` seconds."""
        self._is_closed = True
        try:
            async with asyncio.timeout(grace):
                for _ in range(self._specification.max_concurrency):
                    await self._free.acquire()
        except TimeoutError:
            pass
        if self._session is not None:
            await self._session.close()

    async def _post(self, payload: bytes, request_id: str, client_context: str | None) -> Reply:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT_LIMIT),
                auto_decompress=True,
            )
        loop = asyncio.get_running_loop()
        started = loop.time()
        url, headers = self._specification.url, _HEADERS
        if client_context is not None:
            headers = {**headers, "X-Amz-Client-Context": base64.b64encode(client_context.encode()).decode()}
        try:
            if self._signer is not None:
                headers = await self._signer.headers(url, payload, headers)
            async with (
                asyncio.timeout(self.timeout),
                self._session.post(url, data=payload, headers=headers, allow_redirects=False) as response,
            ):
                body = await _read(response.content)
                return self._reply(response, body, loop.time() - started)
        except (aiohttp.ClientError, BotoCoreError, NoCredentialsError) as error:
            return replies.unavailable(f"{url}: {error or type(error).__name__}")
        except TimeoutError:
            return replies.timed_out(request_id, self.timeout, self._clock.now(), loop.time() - started)
        except (OSError, RuntimeError) as error:  # the session was closed under the call
            return replies.unavailable(f"{url}: {error}")

    def _reply(self, response: aiohttp.ClientResponse, body: bytes, duration: float) -> Reply:
        status, dialect = response.status, self._specification.dialect
        if status == 429 or (status == 400 and dialect == "rie"):  # the emulator is at work for somebody else
            return replies.throttled(f"the endpoint answered {status}: {_message(body)}")
        if status != 200:
            return replies.unavailable(f"{self._specification.url} answered {status}: {_message(body)}")
        if len(body) > replies.PAYLOAD_LIMIT:
            return replies.too_large(len(body), duration)
        if "X-Amz-Function-Error" in response.headers:
            return replies.function_error(body, duration=duration)
        if dialect == "rie":
            failure = _failure_in_body(body)
            if failure is not None:
                return replies.function_error(failure, duration=duration)
        version = response.headers.get("X-Amz-Executed-Version", "$LATEST")
        return Reply(ReplyKind.OK, body, executed_version=version, duration=duration)


async def _read(content: aiohttp.StreamReader) -> bytes:
    """The body, or so much of it that it is known to be too large."""
    body = bytearray()
    async for chunk in content.iter_chunked(64 * 1024):
        body += chunk
        if len(body) > replies.PAYLOAD_LIMIT:
            break
    return bytes(body)


def _failure_in_body(body: bytes) -> bytes | None:
    """The error document in an answer that does not say whether it is one; None when it is the function's result."""
    if body.startswith(b"Task timed out after "):
        return replies.error_document("Sandbox.Timedout", body.decode("utf-8", "replace").strip())
    document = _parse(body) if b"errorMessage" in body else None
    if isinstance(document, dict) and "errorType" in document and "errorMessage" in document:
        return body
    return None


def _message(body: bytes) -> str:
    """What an endpoint says went wrong: JSON with some spelling of `message`, or text."""
    document = _parse(body)
    if isinstance(document, dict):
        for key in ("Message", "message", "errorMessage"):
            if isinstance(document.get(key), str):
                return replies.first_line(document[key])
    return replies.first_line(body.decode("utf-8", "replace")) or "nothing"


def _parse(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None

"""The Lambda Runtime API as bytes: parses what one runtime says and writes what it is told, and decides nothing.

Each worker has a port of its own, because runtimes take a host and a port and no path. What a call means is the
business of a `Runtime`. Head and body go out in one write with TCP_NODELAY set: anything else costs 40 ms a call.
The port is open to every process of the machine, as it is inside the cloud; request ids are what cannot be guessed.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import json
import socket
from typing import Protocol, cast

import httptools

from headrace.functions.replies import PAYLOAD_LIMIT, error_document

_PREFIX = "/2018-06-01/runtime/"
_REASONS = {
    200: b"OK",
    202: b"Accepted",
    400: b"Bad Request",
    403: b"Forbidden",
    404: b"Not Found",
    413: b"Payload Too Large",
}
_ACCEPTED = b'{"status":"OK"}\n'


class Runtime(Protocol):
    """What a worker does with the calls of its runtime. A False says that the call fits no invocation in flight."""

    def next(self, connection: Connection) -> None:
        """The runtime is free. The answer is `connection.send_event`, at any later time."""
        ...

    def response(self, request_id: str, payload: bytes) -> bool: ...

    def error(self, request_id: str, payload: bytes) -> bool: ...

    def too_large(self, request_id: str, length: int) -> bool: ...

    def init_error(self, payload: bytes) -> bool: ...

    def connected(self, connection: Connection) -> None: ...

    def disconnected(self, connection: Connection) -> None: ...


class Connection(asyncio.Protocol):
    """One connection of a runtime; an `asyncio.Protocol`."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpRequestParser(self)
        self._reset()

    def _reset(self) -> None:
        self._url = b""
        self._headers: dict[bytes, bytes] = {}
        self._body: list[bytes] = []
        self._length = 0
        self._refused = False

    # asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is none by inheritance
        with contextlib.suppress(OSError):
            transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._runtime.connected(self)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserCallbackError:
            raise
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self._answer_error(400, "InvalidRequest", f"not a request of the Runtime API: {error}")
            self.close()

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self._runtime.disconnected(self)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    # the parser's side

    def on_message_begin(self) -> None:
        self._reset()

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header, or after the body a trailer: a runtime that streams tells of its errors in trailers."""
        self._headers[name.lower()] = value

    def on_headers_complete(self) -> None:
        declared = self._headers.get(b"content-length", b"0")
        if declared.isdigit() and int(declared) > PAYLOAD_LIMIT:
            self._refuse(int(declared))
        elif self._headers.get(b"expect", b"").lower() == b"100-continue":
            self._write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, data: bytes) -> None:
        if self._refused:
            return
        self._length += len(data)
        self._body.append(data)
        if self._length > PAYLOAD_LIMIT:
            self._refuse(self._length)

    def on_message_complete(self) -> None:
        call, body, self._body = self._call(), b"".join(self._body), []
        if not self._refused:
            self._dispatch(call, body)
        if not self._parser.should_keep_alive() and call[0] != "GET":  # a wait for work is answered later
            self.close()

    # calls

    def _call(self) -> tuple[str, list[str]]:
        """The method, and the parts of the path below the API's prefix; no parts for every other path."""
        path = self._url.partition(b"?")[0].decode("latin-1")
        parts = path[len(_PREFIX) :].rstrip("/").split("/") if path.startswith(_PREFIX) else []
        return self._parser.get_method().decode("latin-1"), parts

    def _dispatch(self, call: tuple[str, list[str]], body: bytes) -> None:
        match call:
            case "GET", ["invocation", "next"]:
                self._runtime.next(self)
            case "POST", ["invocation", request_id, "response"]:
                failure = self._streamed_failure()
                if failure is None:
                    self._answer_accepted(self._runtime.response(request_id, body))
                else:
                    self._answer_accepted(self._runtime.error(request_id, failure))
            case "POST", ["invocation", request_id, "error"]:
                self._answer_accepted(self._runtime.error(request_id, body))
            case "POST", ["init", "error"]:
                if self._runtime.init_error(body):
                    self._answer(202, _ACCEPTED)
                else:
                    self._answer_error(403, "InvalidStateTransition", "the init phase is over")
            case _:
                self._answer_error(404, "NotFound", "the Runtime API has no such path")

    def _streamed_failure(self) -> bytes | None:
        """The error document of a runtime that failed after it had begun to answer; None for a whole answer."""
        error_type = self._headers.get(b"lambda-runtime-function-error-type")
        if error_type is None:
            return None
        with contextlib.suppress(binascii.Error, ValueError):
            document = base64.b64decode(self._headers.get(b"lambda-runtime-function-error-body", b""), validate=True)
            json.loads(document)
            return document
        return error_document(error_type.decode("latin-1"), "")

    def _refuse(self, length: int) -> None:
        """Say no as early as possible; what still comes of the body is read and dropped."""
        self._refused = True
        self._body = []
        match self._call():
            case "POST", ["invocation", request_id, "response" | "error"]:
                self._runtime.too_large(request_id, length)
        self._answer_error(413, "RequestEntityTooLarge", f"the limit is {PAYLOAD_LIMIT} bytes")

    # answers

    def send_event(self, headers: dict[str, str], payload: bytes) -> None:
        """Answer the runtime's wait for work."""
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        self._answer(200, payload, head.encode("latin-1", "replace"))

    def _answer_accepted(self, is_accepted: bool) -> None:
        if is_accepted:
            self._answer(202, _ACCEPTED)
        else:
            self._answer_error(400, "InvalidRequestID", "no such invocation is in flight")

    def _answer_error(self, status: int, error_type: str, message: str) -> None:
        self._answer(status, error_document(error_type, message))

    def _answer(self, status: int, body: bytes, headers: bytes = b"") -> None:
        head = b"HTTP/1.1 %d %b\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%b\r\n"
        self._write(head % (status, _REASONS[status], len(body), headers) + body)

    def _write(self, data: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)


async def listen(runtime: Runtime) -> tuple[asyncio.Server, str]:
    """Serve a runtime on a port of its own; the server, and the address as a runtime wants to have it."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.bind(("127.0.0.1", 0))
        host, port = listener.getsockname()
        server = await asyncio.get_running_loop().create_server(lambda: Connection(runtime), sock=listener)
    except BaseException:
        listener.close()
        raise
    return server, f"{host}:{port}"

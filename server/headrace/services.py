"""The embedded AWS services: moto in a child process that cannot outlive us, and the way of other requests to it.

The parent opens the listening socket and the child inherits it, so the address is known at once and nobody waits for
the start: requests queue in the socket until the child takes them. The child lives as long as its standard input stays
open, which is as long as the parent does, whatever ends it.

Run as a module (`python -m headrace.services`), this file is the child.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, MutableMapping
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from headrace.errors import ConfigurationError

if TYPE_CHECKING:
    import aiohttp

#: Connections that may wait for the child: it takes about a second to start.
BACKLOG = 1024
#: Seconds that the child gets to answer for the first time, and to end.
READY_SECONDS = 60.0
END_SECONDS = 5.0

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class EmbeddedServices:
    """Local AWS services of one account. What is kept in them is gone when they end."""

    def __init__(self, *, account: str = "000000000000", region: str = "us-east-1", host: str = "127.0.0.1") -> None:
        self._account = account
        self._region = region
        self._host = host
        self._child: subprocess.Popen[bytes] | None = None
        self._endpoint_url = ""

    @property
    def endpoint_url(self) -> str:
        """Where they listen; empty before `start`."""
        return self._endpoint_url

    @property
    def pid(self) -> int | None:
        """The child's process id; None when it does not run."""
        return self._child.pid if self._child is not None and self._child.poll() is None else None

    async def start(self) -> str:
        """Start them and return their endpoint at once: requests sent to it wait until they can be answered."""
        if find_spec("moto") is None or find_spec("flask") is None:
            raise ConfigurationError(
                "the embedded AWS services are not installed: pip install 'headrace[services]', "
                "or use --no-services with an endpoint of your own"
            )
        self._launch()
        return self._endpoint_url

    async def ready(self) -> None:
        """Return when they answer. Raises ConfigurationError when they ended instead."""
        parts = self._endpoint_url.rpartition(":")
        request = f"GET /moto-api/config HTTP/1.0\r\nHost: {self._host}\r\n\r\n".encode()
        answer = b""
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(READY_SECONDS):
                reader, writer = await asyncio.open_connection(self._host, int(parts[2]))
                try:
                    writer.write(request)
                    answer = await reader.readline()
                finally:
                    writer.close()
        if not answer.startswith(b"HTTP/"):
            code = None if self._child is None else self._child.poll()
            raise ConfigurationError(
                "the embedded AWS services did not start" + (f": exit code {code}" if code is not None else "")
            )

    async def close(self) -> None:
        """End them."""
        child = self._child
        if child is None:
            return
        if child.stdin is not None:
            with contextlib.suppress(OSError):
                child.stdin.close()
        try:
            await asyncio.to_thread(child.wait, END_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            await asyncio.to_thread(child.wait)

    def _launch(self) -> None:
        with socket.create_server((self._host, 0), backlog=BACKLOG) as listener:
            host, port = listener.getsockname()[:2]
            self._endpoint_url = f"http://{host}:{port}"
            self._child = subprocess.Popen(
                [sys.executable, "-m", "headrace.services", str(listener.fileno())],
                env=self._environment(port),
                stdin=subprocess.PIPE,
                # moto prints to its standard output now and then; what matters goes to standard error.
                stdout=subprocess.DEVNULL,
                pass_fds=[listener.fileno()],
                # Signals for our process group are for us: the services are needed until we are done.
                start_new_session=True,
            )

    def _environment(self, port: int) -> dict[str, str]:
        # Endpoints, profiles and credentials of the user are not for the child: it must never reach the real cloud.
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MOTO_"))}
        return {
            **ours,
            "AWS_ACCESS_KEY_ID": "headrace",
            "AWS_SECRET_ACCESS_KEY": "headrace",
            "AWS_DEFAULT_REGION": self._region,
            "MOTO_ACCOUNT_ID": self._account,
            "MOTO_PORT": str(port),
        }


class Passthrough:
    """An ASGI application that passes every HTTP request on to an endpoint, as it is.

    Path, query and headers (Host too: signatures, queue URLs and bucket names in host names depend on it) are not
    touched. Bodies stream both ways. When the client goes away, so does the request to the endpoint.
    """

    def __init__(self, endpoint_url: str) -> None:
        self._endpoint_url = endpoint_url.rstrip("/")
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
        begun = False
        try:
            async with http.request(
                scope["method"],
                yarl.URL(self._endpoint_url + target, encoded=True),
                headers=headers,
                data=await body.whole_or_parts(),
                allow_redirects=False,
            ) as answer:
                begun = True
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


def _serve(descriptor: int) -> None:
    """The child: moto on the inherited socket, until the parent is gone."""
    import logging
    import signal
    import threading

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)

    def end_with_parent() -> None:
        sys.stdin.buffer.read()
        os._exit(0)

    threading.Thread(target=end_with_parent, daemon=True).start()
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    _mend_queues()
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
    from werkzeug.serving import make_server

    listener = socket.socket(fileno=descriptor)
    host, port = listener.getsockname()[:2]
    application = DomainDispatcherApplication(create_backend_app)
    make_server(
        host, port, application, threaded=True, request_handler=MotoRequestHandler, fd=descriptor
    ).serve_forever()


def _mend_queues() -> None:
    """Put right what moto 5.2.5 gets wrong about queues, where messages would be lost, late or out of order.

    A delete that crosses a send drops the message that was sent; two receives at once get the same message, or two of
    one group; a group that was taken back whole starts with its second message; a long poll on a FIFO queue runs in
    circles while a group is blocked, and never sees it freed; each message costs time in proportion to all that wait;
    FIFO messages have no sequence number, or one at random. Everything else is as moto has it.
    """
    import itertools

    from moto.core.utils import unix_time_millis
    from moto.sqs.models import Message as Waiting
    from moto.sqs.models import Queue, SQSBackend

    receive, delete, add = SQSBackend.receive_message, Queue.delete_message, Queue.add_message
    change = SQSBackend.change_message_visibility
    numbers = itertools.count(1)

    def received(
        backend: SQSBackend, name: str, count: int, wait: int, visibility: int, names: list[str] | None = None
    ) -> list[Waiting]:
        queue = backend.get_queue(name)
        end = unix_time_millis() + 1000 * wait
        # A condition: waiting on it lets the others in, and all that can free a message tells it.
        with queue._messages_lock:
            while True:
                queue._pending_messages = {message for message in queue._pending_messages if not message.visible}
                found = receive(backend, name, count, 0, visibility, names)
                now = unix_time_millis()
                if found or now >= end:
                    return found
                times = [time for message in queue._messages for time in (message.visible_at, message.delayed_until)]
                due = min((time for time in times if time >= now), default=end)
                # Messages are visible only after their time, so one millisecond more.
                queue._messages_lock.wait(min(end - now, due - now + 1) / 1000)

    def deleted(queue: Queue, receipt_handle: str) -> None:
        with queue._messages_lock:
            delete(queue, receipt_handle)
            queue._messages_lock.notify_all()

    def added(queue: Queue, message: Waiting) -> None:
        if queue.fifo_queue:
            message.sequence_number = f"{next(numbers):020d}"
        add(queue, message)

    def changed(backend: SQSBackend, queue_name: str, receipt_handle: str, visibility_timeout: int) -> None:
        queue = backend.get_queue(queue_name)
        with queue._messages_lock:
            change(backend, queue_name, receipt_handle, visibility_timeout)
            queue._messages_lock.notify_all()

    def visible(queue: Queue) -> list[Waiting]:
        now = unix_time_millis()
        return [message for message in queue._messages if message.visible_at < now >= message.delayed_until]

    def hidden(queue: Queue) -> int:
        now = unix_time_millis()
        return sum(message.visible_at >= now for message in queue._messages)

    def delayed(queue: Queue) -> int:
        now = unix_time_millis()
        return sum(message.delayed_until > now for message in queue._messages)

    def is_kept(backend: SQSBackend, queue_name: str, message: Waiting) -> bool:
        kept = float(vars(backend.get_queue(queue_name))["message_retention_period"])
        return unix_time_millis() < 1000 * kept + (message.sent_timestamp or 0)

    for owner, name, mended in (
        (SQSBackend, "receive_message", received),
        (SQSBackend, "change_message_visibility", changed),
        (SQSBackend, "is_message_valid_based_on_retention_period", is_kept),
        (Queue, "delete_message", deleted),
        (Queue, "add_message", added),
        (Queue, "messages", property(visible)),
        (Queue, "approximate_number_of_messages_not_visible", property(hidden)),
        (Queue, "approximate_number_of_messages_delayed", property(delayed)),
    ):
        setattr(owner, name, mended)


if __name__ == "__main__":
    _serve(int(sys.argv[1]))

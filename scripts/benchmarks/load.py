"""A light load generator: prepared requests over a few connections, the same for every server.

Each connection has one request under way. It lives for as long as the server lets it; when the server closes it (moto's
does so after each answer), the next request opens another one, and that is part of its time, as for any client.
"""

from __future__ import annotations

import asyncio
import gc
import socket
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import uvloop

CONNECTIONS = 4
#: Seconds after which a server that does not answer is given up.
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Load:
    """What came of the requests. Latencies are in seconds, bodies in the order of the requests."""

    seconds: float
    latencies: list[float]
    bodies: list[bytes]

    @property
    def rate(self) -> float:
        return len(self.latencies) / self.seconds


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def request(
    endpoint: str,
    method: str,
    path: str,
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    *,
    keep: bool = True,
) -> bytes:
    """A request as bytes."""
    given = {"host": urlsplit(endpoint).netloc, "connection": "keep-alive" if keep else "close"}
    if body:
        given |= {"content-type": "application/json", "content-length": str(len(body))}
    given |= headers or {}
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in given.items())]
    return "\r\n".join([*lines, "", ""]).encode() + body


def run(endpoint: str, requests: Sequence[bytes], connections: int = CONNECTIONS) -> Load:
    """Send them all, in order, as fast as the answers come. Raises RuntimeError for an answer that is not 2xx."""
    parts = urlsplit(endpoint)
    crowd = _Crowd(parts.hostname or "", parts.port or 80, requests)
    gc.collect()
    gc.disable()
    try:
        return uvloop.run(crowd.run(connections))
    finally:
        gc.enable()


class _Crowd:
    def __init__(self, host: str, port: int, requests: Sequence[bytes]) -> None:
        self.host, self.port, self.requests = host, port, requests
        self.latencies: list[float] = []
        self.bodies = [b""] * len(requests)
        self.sent = 0
        self.done: asyncio.Future[None]

    async def run(self, connections: int) -> Load:
        self.done = asyncio.get_running_loop().create_future()
        self.done.add_done_callback(lambda _: None)
        clients = [_Client(self) for _ in range(min(connections, len(self.requests)))]
        started = time.perf_counter()
        for client in clients:
            client.next()
        try:
            await asyncio.wait_for(self.done, PATIENCE + len(self.requests) / 10)
            return Load(time.perf_counter() - started, self.latencies, self.bodies)
        finally:
            for client in clients:
                client.close()

    def fail(self, error: Exception) -> None:
        if not self.done.done():
            self.done.set_exception(error)

    def finish(self) -> None:
        if len(self.latencies) == len(self.requests) and not self.done.done():
            self.done.set_result(None)


class _Client:
    """One request after another, over one connection after another if need be."""

    def __init__(self, crowd: _Crowd) -> None:
        self._crowd = crowd
        self.wire: _Wire | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._index = -1
        self._started = 0.0

    @property
    def request(self) -> bytes:
        return self._crowd.requests[self._index]

    def next(self) -> None:
        crowd = self._crowd
        if crowd.sent == len(crowd.requests):
            crowd.finish()
            return
        self._index = crowd.sent
        crowd.sent += 1
        self._started = time.perf_counter()
        if self.wire is None:
            self._connecting = asyncio.ensure_future(self._connect())
        else:
            self.wire.send(self.request)

    async def _connect(self) -> None:
        crowd = self._crowd
        try:
            _, self.wire = await asyncio.get_running_loop().create_connection(
                lambda: _Wire(self), crowd.host, crowd.port
            )
        except OSError as error:
            self.failed(error)
        else:
            self.wire.send(self.request)

    def answered(self, status: bytes, body: bytes, is_last: bool) -> None:
        if not status.startswith(b"2"):
            line = self.request.split(b"\r\n", 1)[0].decode()
            self.failed(RuntimeError(f"{line} was answered {status.decode()} {body[:500].decode()}"))
            return
        self._crowd.latencies.append(time.perf_counter() - self._started)
        self._crowd.bodies[self._index] = body
        if is_last:
            self.close()
        self.next()

    def failed(self, error: Exception) -> None:
        self._crowd.fail(error)

    def close(self) -> None:
        wire, self.wire = self.wire, None
        if wire is not None:
            wire.close()


class _Wire(asyncio.Protocol):
    """One connection: knows where an answer ends, and whether it is the last."""

    def __init__(self, client: _Client) -> None:
        self._client = client
        self._transport: asyncio.Transport
        self._answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._transport = transport  # type: ignore[assignment]

    def send(self, data: bytes) -> None:
        self._transport.write(data)

    def data_received(self, data: bytes) -> None:
        self._answer = self._answer + data if self._answer else data
        end = self._answer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = self._answer[:end].lower()
        at = head.find(b"\r\ncontent-length:")
        if at < 0:
            self._client.failed(RuntimeError(f"an answer without a length: {head!r}"))
            return
        length = int(head[at + 17 :].split(b"\r\n", 1)[0])
        if len(self._answer) < end + 4 + length:
            return
        body, self._answer = self._answer[end + 4 :], b""
        self._client.answered(head[9:12], body, b"\r\nconnection: close" in head or head.startswith(b"http/1.0"))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._client.wire is self:
            self._client.failed(exc or RuntimeError("the server closed the connection"))

    def close(self) -> None:
        self._transport.close()

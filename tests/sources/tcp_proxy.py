"""A way to a server that can be broken: tests put it between a client and a real broker."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import suppress
from types import TracebackType
from typing import Self

#: Bytes that are passed on at once.
_CHUNK = 65_536


class Proxy:
    """Listens on a port of its own of the loopback and passes everything on, until told otherwise.

    `cut` breaks all connections as a pulled cable would be noticed: by a reset. `refuse` breaks each new one at once.
    """

    def __init__(self, host: str, port: int) -> None:
        self._to = (host, port)
        self._server: asyncio.Server | None = None
        self._ways: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._refuses = False
        self._passing = asyncio.Event()
        self._passing.set()
        #: Connections that were passed on since the start.
        self.accepted = 0

    @property
    def port(self) -> int:
        assert self._server is not None, "the proxy is used in an `async with`"
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def connections(self) -> int:
        """How many there are now."""
        return len(self._ways) // 2

    def cut(self) -> None:
        """Break all connections that there are. New ones are passed on."""
        for writer in tuple(self._ways):
            # Nothing lingers: the other side is told by a reset, not by an orderly end.
            with suppress(OSError):
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()

    def refuse(self, refuses: bool = True) -> None:
        """Break each new connection at once, or take them again. Those that there are stay."""
        self._refuses = refuses

    def freeze(self, freezes: bool = True) -> None:
        """Pass nothing on, and say so to nobody; or go on with what came meanwhile."""
        if freezes:
            self._passing.clear()
        else:
            self._passing.set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        self._passing.set()
        self.cut()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._pass_on(reader, writer)
        except (OSError, asyncio.CancelledError):
            # Whatever breaks a connection is the client's to notice.
            return
        finally:
            writer.transport.abort()
            self._tasks.discard(task)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._refuses:
            return
        there_reader, there_writer = await asyncio.open_connection(*self._to)
        self.accepted += 1
        self._ways.update((writer, there_writer))
        ways = [
            asyncio.create_task(self._copy(reader, there_writer)),
            asyncio.create_task(self._copy(there_reader, writer)),
        ]
        try:
            await asyncio.gather(*ways)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            self._ways -= {writer, there_writer}
            there_writer.transport.abort()

    async def _copy(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on one direction to its end; when one side closes, the other is told so."""
        while data := await reader.read(_CHUNK):
            await self._passing.wait()
            writer.write(data)
            await writer.drain()
        await self._passing.wait()
        if writer.can_write_eof():
            writer.write_eof()

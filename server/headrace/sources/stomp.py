"""One STOMP 1.2 connection to an ActiveMQ broker, which says at once and once only that it is over.

The protocol is stompman's: its frames, its parser, its writer. Its own client is not used, for it connects anew by
itself and keeps quiet about it, and a consumer has to know which of its messages belong to a connection that is gone.
A connection that failed stays failed; whatever waits for it, or uses it later, gets the same error.

Time is the event loop's: heart-beats and bounds of waiting are the connection's own business.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from headrace.errors import (
    NOT_AUTHENTICATED,
    NOT_AUTHORIZED,
    NOT_VALID,
    PACKAGE_MISSING,
    UNREACHABLE,
    SourceError,
)

if TYPE_CHECKING:
    from stompman import AnyClientFrame, AnyServerFrame, MessageFrame

#: The ports of ActiveMQ's connectors where a URL names none (documented), by scheme.
PORTS = {"stomp": 61613, "stomp+ssl": 61614}
#: Seconds that connecting and signing in may take, that an answer may take, and a good-bye. Our choice.
CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 30.0
GOODBYE_SECONDS = 2.0
#: Milliseconds between heart-beats, asked of the broker and promised to it. Our choice: seldom enough to cost nothing.
HEART_BEAT = 10_000
#: How many of its heart-beats a broker may be late before it is taken for dead, and how much earlier than promised ours
#: are sent: the broker counts strictly.
_GRACE = 2.5
_EARLY = 0.5
_CHUNK = 65_536


class Credentials(Protocol):
    @property
    def username(self) -> str: ...

    @property
    def password(self) -> str: ...


def codec() -> ModuleType:
    """The library, or an error that says how it is had."""
    try:
        return import_module("stompman")
    except ImportError as error:
        raise SourceError(
            "ActiveMQ needs a package that is not installed: pip install 'headrace[activemq]'",
            code=PACKAGE_MISSING,
            is_retry_safe=False,
        ) from error


def trust(authorities: str | None) -> ssl.SSLContext:
    """What the system trusts, and these authorities besides."""
    context = ssl.create_default_context()
    if authorities is not None:
        try:
            context.load_verify_locations(cadata=authorities)
        except ssl.SSLError as error:
            raise SourceError(
                "the authorities to trust are not certificates in PEM form", code=NOT_VALID, is_retry_safe=False
            ) from error
    return context


class StompConnection:
    """A connection that has signed in. Messages go to `on_message`; `on_end` is called when it is over, whatever ended
    it.
    """

    @classmethod
    async def open(
        cls,
        url: str,
        login: Credentials,
        trusted: Callable[[], ssl.SSLContext],
        on_message: Callable[[MessageFrame], None],
        on_end: Callable[[], None],
    ) -> StompConnection:
        """Connect and sign in, or raise a SourceError that says why not."""
        stomp = codec()
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
        if any(mark in word for word in (login.username, login.password) for mark in "\n\r\0"):
            raise SourceError(
                "the user name or the password holds a line break or a null, which STOMP cannot carry",
                code=NOT_VALID,
                is_retry_safe=False,
            )
        context = trusted() if parts.scheme == "stomp+ssl" else None
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                reader, writer = await asyncio.open_connection(host, port, ssl=context)
        except ssl.SSLCertVerificationError as error:
            raise SourceError(
                f"the certificate of {host}:{port} is not trusted: {error.verify_message}",
                code=NOT_AUTHENTICATED,
                is_retry_safe=False,
            ) from error
        except TimeoutError as error:
            raise _unreachable(f"{host}:{port} did not answer within {CONNECT_SECONDS:.0f} s") from error
        except OSError as error:
            raise _unreachable(f"{host}:{port} cannot be reached: {error.strerror or error}") from error
        connection = cls(stomp, f"{host}:{port}", reader, writer, on_message, on_end)
        try:
            await connection._sign_in(host, login)
        except BaseException:
            connection._end(_unreachable("the connection was given up"))
            raise
        return connection

    def __init__(
        self,
        stomp: ModuleType,
        name: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        on_message: Callable[[MessageFrame], None],
        on_end: Callable[[], None],
    ) -> None:
        self._stomp = stomp
        self._name = name
        self._reader, self._writer = reader, writer
        self._on_message, self._on_end = on_message, on_end
        self._loop = asyncio.get_running_loop()
        self._signed_in: asyncio.Future[None] = self._loop.create_future()
        self._answers: dict[str, asyncio.Future[None]] = {}
        self._numbers = 0
        #: Why the connection is over; None while it is not.
        self.failure: SourceError | None = None
        self._silence: float | None = CONNECT_SECONDS
        self._beat: asyncio.TimerHandle | None = None
        self._receiving = asyncio.create_task(self._receive(), name=f"STOMP {name}")

    def number(self) -> str:
        """A name that this connection has not used yet, for a receipt or a transaction."""
        self._numbers += 1
        return str(self._numbers)

    def write(self, *frames: AnyClientFrame) -> None:
        """Send frames in one go."""
        if self.failure is not None:
            raise self.failure
        self._writer.write(b"".join(map(self._stomp.dump_frame, frames)))

    async def ask(self, *frames: AnyClientFrame, within: float = ANSWER_SECONDS) -> None:
        """Send frames in one go and wait until the broker has dealt with the last one, and so with all.

        Raises SourceError, after which the connection is over, for nobody knows what became of the frames.
        """
        receipt = self.number()
        headers: dict[str, Any] = {**frames[-1].headers, "receipt": receipt}
        last: Any = frames[-1]
        self.write(*frames[:-1], replace(last, headers=headers))
        answer = self._answers[receipt] = self._loop.create_future()
        await self._answered(answer, within)

    async def close(self) -> None:
        """Sign out; what is not acknowledged goes back to the broker. Never raises."""
        if self.failure is None:
            try:
                await self.ask(self._stomp.DisconnectFrame(headers={}), within=GOODBYE_SECONDS)
            except SourceError:
                # It is over in any case, and the broker takes back what was not acknowledged when it notices.
                pass
            finally:
                self._end(_unreachable("the connection was closed"))
        await asyncio.gather(self._receiving, self._writer.wait_closed(), return_exceptions=True)

    async def _sign_in(self, host: str, login: Credentials) -> None:
        self.write(
            self._stomp.ConnectFrame(
                headers={
                    "accept-version": "1.2",
                    "host": host,
                    "login": login.username,
                    "passcode": login.password,
                    "heart-beat": f"{HEART_BEAT},{HEART_BEAT}",
                }
            )
        )
        await self._answered(self._signed_in, CONNECT_SECONDS)

    async def _answered(self, answer: asyncio.Future[None], within: float) -> None:
        try:
            async with asyncio.timeout(within):
                await answer
        except TimeoutError:
            self._end(_unreachable(f"{self._name} did not answer within {within:.0f} s"))
            assert self.failure is not None
            raise self.failure from None

    def _keep_beating(self, seconds: float) -> None:
        if self.failure is None:
            self._writer.write(b"\n")
            self._beat = self._loop.call_later(seconds, self._keep_beating, seconds)

    async def _receive(self) -> None:
        parser = self._stomp.FrameParser()
        try:
            while self.failure is None:
                async with asyncio.timeout(self._silence):
                    chunk = await self._reader.read(_CHUNK)
                if not chunk:
                    raise _unreachable(f"{self._name} broke off the connection")
                for frame in parser.parse_frames_from_chunk(chunk):
                    self._take(frame)
        except SourceError as error:
            self._end(error)
        except TimeoutError:
            self._end(_unreachable(f"{self._name} fell silent"))
        except OSError as error:
            self._end(_unreachable(f"the connection to {self._name} broke: {error.strerror or error}"))
        finally:
            self._end(_unreachable("the connection was given up"))

    def _take(self, frame: AnyServerFrame) -> None:
        stomp = self._stomp
        if isinstance(frame, stomp.MessageFrame):
            if self.failure is None:
                self._on_message(frame)
        elif isinstance(frame, stomp.ReceiptFrame):
            answer = self._answers.pop(frame.headers.get("receipt-id", ""), None)
            if answer is not None and not answer.done():
                answer.set_result(None)
        elif isinstance(frame, stomp.ConnectedFrame):
            theirs, _, wanted = frame.headers.get("heart-beat", "0,0").partition(",")
            self._silence = max(int(theirs), HEART_BEAT) * _GRACE / 1000 if int(theirs) else None
            if int(wanted):
                self._keep_beating(max(int(wanted), HEART_BEAT) * _EARLY / 1000)
            if not self._signed_in.done():
                self._signed_in.set_result(None)
        elif isinstance(frame, stomp.ErrorFrame):
            # The connection is not to be used any more (documented), although ActiveMQ often lets one go on.
            raise _refused(self._name, frame.headers.get("message", ""), signed_in=self._signed_in.done())

    def _end(self, error: SourceError) -> None:
        """The connection is over for this reason, unless it was over before."""
        if self.failure is not None:
            return
        self.failure = error
        if self._beat is not None:
            self._beat.cancel()
        self._receiving.cancel()
        self._writer.transport.abort()
        for answer in (self._signed_in, *self._answers.values()):
            if not answer.done():
                answer.set_exception(error)
                # Not everybody who asked waits to the end.
                answer.exception()
        self._answers.clear()
        self._on_end()


def _unreachable(reason: str) -> SourceError:
    return SourceError(reason, code=UNREACHABLE)


def _refused(name: str, reason: str, *, signed_in: bool) -> SourceError:
    """What an ERROR frame says. ActiveMQ has texts and no codes (recorded from 5.17)."""
    # The broker's texts name the user, which is part of the secret.
    _, forbidden, what = reason.partition("not authorized")
    if forbidden:
        return SourceError(f"{name} refuses: the user is {forbidden}{what}", code=NOT_AUTHORIZED, is_retry_safe=False)
    if not signed_in and any(word in reason.lower() for word in ("password", "credential", "authent", "login")):
        return SourceError(
            f"{name} does not accept the user name and password", code=NOT_AUTHENTICATED, is_retry_safe=False
        )
    return SourceError(f"{name} reports an error: {reason or 'without a text'}")

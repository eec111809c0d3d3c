"""The RabbitMQ source: one queue, one connection, one channel and one consumer for each mapping.

The broker pushes messages, as many as two batches ahead, and they are kept here until they are read. Whatever is not
acknowledged goes back to the queue when the channel ends, however it ends, so nothing here has to be kept. A delivery
tag means something on its own channel only: records of a channel that is gone are settled by nobody, and come again.

A batch that failed waits here for its delay, unacknowledged, and then goes back to its old place in the queue. Until it
has come again nothing else is given out, so that the order stays; what was read ahead meanwhile stays behind it.

No queue is ever declared. A connection that broke is told of by one read; the next one makes a new one.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import logging
import math
import ssl
from array import array
from collections import deque
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from types import ModuleType
from typing import Any, TypeVar
from urllib.parse import SplitResult, urlsplit

from headrace.access import Directory, Login, Secrets
from headrace.clock import Clock
from headrace.errors import (
    NOT_AUTHENTICATED,
    NOT_AUTHORIZED,
    NOT_VALID,
    PACKAGE_MISSING,
    SOURCE_MISSING,
    UNREACHABLE,
    SourceError,
)
from headrace.model import Lane, Page, Record, SourceFacts, SourceKind
from headrace.sources.unsettled import Unsettled

T = TypeVar("T")

#: Records of a batch where the mapping does not say (documented), and the most that AMQP can count ahead.
BATCH_SIZE = 100
MOST_AHEAD = 65_535

#: Seconds that a failed batch waits before it goes back: doubled each time until one succeeds. Our choice.
FIRST_DELAY = 1.0
LONGEST_DELAY = 30.0
#: Seconds that reading waits for what went back: others may have got it, or the broker thrown it out. Our choice.
RETURN_SECONDS = 1.0

#: Seconds for one broker to take us in, for frames to leave, and for each of channel and connection to end properly.
#: Our choice.
CONNECT_SECONDS = 10.0
SEND_SECONDS = 10.0
CLOSE_SECONDS = 2.0
#: Seconds between signs of life. A connection without any for three times as long is taken for dead. Our choice.
HEARTBEAT_SECONDS = 15

#: Where brokers listen that do not say (documented).
PORT, ENCRYPTED_PORT = 5672, 5671

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class RabbitMqSources:
    """RabbitMQ as a kind of source. Implements `model.SourceType`."""

    def __init__(self, secrets: Secrets, directory: Directory, clock: Clock) -> None:
        self._secrets = secrets
        self._directory = directory
        self.clock = clock
        self._trust: tuple[str | None, ssl.SSLContext] | None = None

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        """Nothing is asked of the broker: one that cannot be reached now does not keep a mapping from being made."""
        broker = await self._directory.broker(settings["EventSourceArn"])
        if broker.kind is SourceKind.RABBITMQ:
            _aio_pika()
        return SourceFacts(engine=broker.kind)

    async def open(self, settings: Mapping[str, Any], hidden_for: int | None) -> RabbitMqSource:
        return RabbitMqSource(self, settings)

    async def close(self) -> None:
        """Each source closes its own connection."""

    async def urls(self, arn: str) -> tuple[str, ...]:
        """Where the broker is. Asked anew for each connection."""
        broker = await self._directory.broker(arn)
        if broker.kind is not SourceKind.RABBITMQ:
            raise SourceError(
                f"the broker {arn} is not a RabbitMQ broker but {broker.kind.value}",
                code=NOT_VALID,
                is_retry_safe=False,
            )
        return broker.urls

    async def login(self, uri: str | None) -> Login:
        """User and password. Asked anew for each connection."""
        if uri is None:
            raise SourceError(
                "SourceAccessConfigurations has no BASIC_AUTH, which a RabbitMQ broker needs",
                code=NOT_VALID,
                is_retry_safe=False,
            )
        return await self._secrets.login(uri)

    def trust(self) -> ssl.SSLContext:
        """Whose certificates are believed. One for all connections: the system's authorities take much memory."""
        authorities = self._directory.authorities
        if self._trust is None or self._trust[0] != authorities:
            context = ssl.create_default_context()
            if authorities:
                context.load_verify_locations(cadata=authorities)
            self._trust = (authorities, context)
        return self._trust[1]


class RabbitMqSource:
    """One queue of one virtual host, as a source. Implements `model.Source` and `model.Holds`.

    It connects when it is first read.
    """

    def __init__(self, sources: RabbitMqSources, settings: Mapping[str, Any]) -> None:
        access = {entry["Type"]: entry["URI"] for entry in settings.get("SourceAccessConfigurations") or ()}
        self._sources = sources
        self._clock = sources.clock
        self._arn: str = settings["EventSourceArn"]
        self._queue: str = settings["Queues"][0]
        self._virtual_host: str = access.get("VIRTUAL_HOST") or "/"
        self._secret: str | None = access.get("BASIC_AUTH")
        # One batch is worked on while the next one gathers.
        self._ahead = min(2 * int(settings.get("BatchSize") or BATCH_SIZE), MOST_AHEAD)
        self._lane = Lane(f"{self._queue}::{self._virtual_host}")
        self._consumer: _Consumer | None = None
        self._connecting = asyncio.Lock()
        self._numbers = itertools.count(1)
        #: Batches that failed since one succeeded.
        self._failures = 0
        #: Failed batches on their way back, which end with the source, and what is not broken off.
        self._delays: set[asyncio.Task[None]] = set()
        self._steps: set[asyncio.Task[Any]] = set()

    async def lanes(self) -> Sequence[Lane]:
        return (self._lane,)

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        consumer = await self._consuming()
        try:
            messages = await consumer.messages(max(1, limit), wait)
        except SourceError:
            if self._consumer is consumer:
                self._consumer = None
            await self._to_the_end(consumer.close())
            raise
        records = tuple(
            Record(
                id=str(next(self._numbers)),
                event=event(message),
                arrived=arrived,
                handle=(consumer, message.delivery.delivery_tag),
                lane=self._lane.id,
            )
            for message, arrived in messages
        )
        return Page(records, is_full=len(records) == limit)

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        """Acknowledge `done`; `again` goes back to the queue after its delay, which this does not wait for."""
        acknowledged = 0
        if done:
            self._failures = 0
            acknowledged = await self._to_the_end(self._acknowledge(done))
        if again:
            delay = min(FIRST_DELAY * 2.0 ** min(self._failures, 30), LONGEST_DELAY)
            self._failures += 1
            consumer = self._consumer
            if consumer is not None and (tags := _tags(consumer, again)):
                consumer.hold_back()
                task = asyncio.create_task(self._return(consumer, tags, delay))
                self._delays.add(task)
                task.add_done_callback(self._delays.discard)
        return acknowledged

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        """Give records back at once. To keep them longer takes nothing: they are ours until we say otherwise."""
        if seconds <= 0 and (consumer := self._consumer) is not None:
            await self._to_the_end(consumer.give_back(_tags(consumer, records)))

    async def close(self) -> None:
        """End the connection, which gives back whatever is not acknowledged."""
        for task in self._delays:
            task.cancel()
        await asyncio.gather(*self._delays, *self._steps, return_exceptions=True)
        async with self._connecting:
            consumer, self._consumer = self._consumer, None
            if consumer is not None:
                await consumer.close()

    async def _to_the_end(self, work: Coroutine[Any, Any, T]) -> T:
        """What comes of work that goes on to its end even if the caller goes away."""
        task = asyncio.create_task(work)
        self._steps.add(task)
        task.add_done_callback(self._steps.discard)
        return await asyncio.shield(task)

    async def _acknowledge(self, records: Sequence[Record]) -> int:
        consumer = self._consumer
        return 0 if consumer is None else await consumer.acknowledge(_tags(consumer, records))

    async def _return(self, consumer: _Consumer, tags: Sequence[int], delay: float) -> None:
        try:
            await self._clock.sleep(delay)
            await consumer.give_back(tags)
        finally:
            consumer.let_go()

    # Connections

    async def _consuming(self) -> _Consumer:
        """The consumer, connected."""
        async with self._connecting:
            if self._consumer is None:
                self._consumer = await self._connect()
            return self._consumer

    async def _connect(self) -> _Consumer:
        """A consumer on the first broker that answers."""
        urls = await self._sources.urls(self._arn)
        login = await self._sources.login(self._secret)
        silent = []
        for url in urls:
            try:
                return await self._connect_to(urlsplit(url), login)
            except SourceError as error:
                if error.code != UNREACHABLE:
                    raise
                silent.append(error.message)
        raise SourceError("; ".join(silent) or f"no address of the broker {self._arn} is known", code=UNREACHABLE)

    async def _connect_to(self, url: SplitResult, login: Login) -> _Consumer:
        aio_pika = _aio_pika()
        consumer = _Consumer(self._clock)
        is_encrypted = url.scheme == "amqps"
        host, port = url.hostname or "localhost", url.port or (ENCRYPTED_PORT if is_encrypted else PORT)
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                # Not by `aio_pika.connect`, which leaves one that failed to the garbage collector, and that complains.
                consumer.connection = aio_pika.Connection(
                    aio_pika.connection.make_url(
                        host=host,
                        port=port,
                        login=login.username,
                        password=login.password,
                        virtualhost=self._virtual_host,
                        ssl=is_encrypted,
                        heartbeat=HEARTBEAT_SECONDS,
                    ),
                    ssl_context=self._sources.trust() if is_encrypted else None,
                )
                await consumer.connection.connect()
                await consumer.consume(self._queue, self._ahead)
        except BaseException as error:
            await consumer.close()
            if isinstance(error, Exception):
                raise self._refusal(error, f"{host}:{port}") from None
            raise
        return consumer

    def _refusal(self, error: Exception, place: str) -> SourceError:
        """What a broker that did not take us in means by it."""
        exceptions = import_module("aiormq.exceptions")
        where = f"the queue {self._queue} of the virtual host {self._virtual_host}"
        match error:
            case exceptions.ProbableAuthenticationError() | exceptions.AuthenticationError():
                return _final(f"the broker does not take the user and password: {_words(error)}", NOT_AUTHENTICATED)
            # This is all that is left of the broker's answer where it refuses a virtual host.
            case exceptions.InvalidFrameError() if "Connection.OpenOk" in str(error):
                return _final(
                    f"the virtual host {self._virtual_host} does not exist, or the user has no right to it",
                    NOT_AUTHORIZED,
                )
            case exceptions.ChannelNotFoundEntity():
                return self._missing()
            case exceptions.ChannelAccessRefused() if "in exclusive use" not in str(error):
                return _final(f"there is no right to read {where}: {_words(error)}", NOT_AUTHORIZED)
            case _ if isinstance(error.__cause__, ssl.SSLCertVerificationError):
                return _final(
                    f"the certificate of {place} is not trusted: {error.__cause__.verify_message}", NOT_AUTHENTICATED
                )
            case TimeoutError():
                return SourceError(f"the broker at {place} does not answer", code=UNREACHABLE)
        return SourceError(f"the broker cannot be read at {place}: {_words(error)}", code=UNREACHABLE)

    def _missing(self) -> SourceError:
        return _final(
            f"the queue {self._queue} does not exist in the virtual host {self._virtual_host}", SOURCE_MISSING
        )


class _Consumer:
    """One consumer on a channel and a connection of its own, with what was delivered to it. Breaks once and for all."""

    def __init__(self, clock: Clock) -> None:
        self.connection: Any = None
        #: Why it ended; None while it has not.
        self.broken: SourceError | None = None
        self._clock = clock
        self._channel: Any = None
        self._frames: Any = None
        self._unsettled = Unsettled()
        #: Messages and when they arrived: those that went back and came again, and after them the others.
        self._returned: deque[tuple[Any, float]] = deque()
        self._arrived: deque[tuple[Any, float]] = deque()
        self._news = asyncio.Event()
        #: Failed batches that wait for their delay, and messages that went back and have not come again.
        self._held_back = 0
        self._expected = 0
        self._patience: asyncio.TimerHandle | None = None

    async def consume(self, queue: str, ahead: int) -> None:
        self._channel = await self.connection.channel(publisher_confirms=False)
        await self._channel.set_qos(prefetch_count=ahead)
        # The channel beneath hands messages on as they were on the wire, and is quicker.
        self._frames = await self._channel.get_underlay_channel()
        self._frames.closing.add_done_callback(self._closed)
        self._frames.on_consumer_cancel_callbacks.add(self._cancelled)
        await self._frames.basic_consume(queue, self._delivered)

    async def messages(self, limit: int, wait: float) -> list[tuple[Any, float]]:
        """Up to so many, waiting so long for the first."""
        try:
            async with asyncio.timeout(wait):
                while True:
                    if self.broken is not None:
                        raise self.broken
                    if taken := self._taken(limit):
                        return taken
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            return []

    def _taken(self, limit: int) -> list[tuple[Any, float]]:
        if self._held_back or self._expected:
            return []
        taken: list[tuple[Any, float]] = []
        for messages in (self._returned, self._arrived):
            while messages and len(taken) < limit:
                taken.append(messages.popleft())
        return taken

    # Settling

    async def acknowledge(self, tags: Iterable[int]) -> int:
        """Returns how many were acknowledged: none when the channel is gone."""
        acknowledged = 0
        for frame in self._unsettled.take(tags):
            if not await self._sent("basic_ack", delivery_tag=frame.tag, multiple=frame.multiple):
                break
            acknowledged += frame.count
        return acknowledged

    async def give_back(self, tags: Iterable[int]) -> None:
        """Let the broker deliver these again, which it does at once. Nothing else is given out before they are here."""
        frames = self._unsettled.take(tags)
        if not frames or self.broken is not None:
            return
        self._expected += sum(frame.count for frame in frames)
        self._wait_no_longer_than(RETURN_SECONDS)
        for frame in frames:
            await self._sent("basic_nack", delivery_tag=frame.tag, multiple=frame.multiple, requeue=True)

    def hold_back(self) -> None:
        """Give nothing out until `let_go`."""
        self._held_back += 1

    def let_go(self) -> None:
        self._held_back -= 1
        self._news.set()

    async def _sent(self, what: str, **members: Any) -> bool:
        if self.broken is not None:
            return False
        try:
            async with asyncio.timeout(SEND_SECONDS):
                # Not to wait until it has left spares us the library's way to end such waits: it cancels them.
                await getattr(self._frames, what)(**members, wait=False)
        except Exception as error:
            self._break(_broken_off(error))
            return False
        return True

    def _wait_no_longer_than(self, seconds: float) -> None:
        if self._patience is not None:
            self._patience.cancel()
        self._patience = asyncio.get_running_loop().call_later(seconds, self._expect_no_more)

    def _expect_no_more(self) -> None:
        self._expected = 0
        self._news.set()

    # What the broker says

    async def _delivered(self, message: Any) -> None:
        self._unsettled.add(message.delivery.delivery_tag)
        if self._expected and message.delivery.redelivered:
            self._returned.append((message, self._clock.now()))
            self._expected -= 1
        else:
            self._arrived.append((message, self._clock.now()))
        self._news.set()

    def _cancelled(self, frame: Any) -> None:
        self._break(SourceError("the broker ended the consumer: the queue is gone or has moved", code=SOURCE_MISSING))

    def _closed(self, closing: asyncio.Future[Any]) -> None:
        self._break(_broken_off(None if closing.cancelled() else closing.exception()))

    def _break(self, error: SourceError) -> None:
        if self.broken is None:
            self.broken = error
        self._news.set()

    async def close(self) -> None:
        """End the channel, which sends what is still to be sent, and the connection."""
        self._break(SourceError("the source is closed", code=UNREACHABLE))
        self._arrived.clear()
        self._returned.clear()
        if self._patience is not None:
            self._patience.cancel()
        for each in (self._channel, self.connection):
            try:
                async with asyncio.timeout(CLOSE_SECONDS):
                    if each is not None and not each.is_closed:
                        await each.close()
            except Exception:
                # It is broken, or the broker does not answer: it will notice that we are gone.
                continue


# --- The event --------------------------------------------------------------------------------------------------------


def event(message: Any) -> dict[str, Any]:
    """A message, as the library beneath aio-pika delivers it, as a member of the event."""
    header = message.header
    properties = header.properties
    return {
        "basicProperties": {
            "contentType": properties.content_type,
            "contentEncoding": properties.content_encoding,
            "headers": None if properties.headers is None else _value(properties.headers),
            "deliveryMode": properties.delivery_mode,
            "priority": properties.priority,
            "correlationId": properties.correlation_id,
            "replyTo": properties.reply_to,
            "expiration": properties.expiration,
            "messageId": properties.message_id,
            "timestamp": None if properties.timestamp is None else _date(properties.timestamp),
            "type": properties.message_type,
            "userId": properties.user_id,
            "appId": properties.app_id,
            "clusterId": properties.cluster_id or None,
            "bodySize": header.body_size,
        },
        "redelivered": bool(message.delivery.redelivered),
        "data": base64.b64encode(message.body).decode("ascii"),
    }


def _value(value: Any) -> Any:
    """A header's value. Texts are bytes to the broker, and the cloud leaves them so, as signed numbers."""
    match value:
        case None | bool() | int():
            return value
        case str():
            return {"bytes": array("b", value.encode()).tolist()}
        case bytes():
            return {"bytes": array("b", value).tolist()}
        # AMQP has byte arrays besides texts. Inferred: the object with `bytes` is how the cloud shows a text only.
        case bytearray():
            return array("b", bytes(value)).tolist()
        case float():
            return value if math.isfinite(value) else None
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case datetime():
            return _date(value)
        case Mapping():
            return {str(name): _value(each) for name, each in value.items()}
        case list() | tuple():
            return [_value(each) for each in value]
    return str(value)


def _date(moment: datetime) -> str:
    """As the cloud writes dates, whatever the language here: `Jan 1, 1970, 12:33:41 AM`."""
    moment = moment.astimezone(UTC)
    hour = moment.hour % 12 or 12
    half = "AM" if moment.hour < 12 else "PM"
    return (
        f"{_MONTHS[moment.month - 1]} {moment.day}, {moment.year}, "
        f"{hour}:{moment.minute:02}:{moment.second:02} {half}"
    )  # fmt: skip


# --- The library ------------------------------------------------------------------------------------------------------


def _aio_pika() -> ModuleType:
    try:
        aio_pika = import_module("aio_pika")
    except ImportError:
        raise SourceError(
            "reading RabbitMQ takes the package aio-pika: pip install 'headrace[rabbitmq]'",
            code=PACKAGE_MISSING,
            is_retry_safe=False,
        ) from None
    # Whatever they would log comes to us as an error, too.
    for name in ("aio_pika", "aiormq"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    return aio_pika


def _tags(consumer: _Consumer, records: Iterable[Record]) -> list[int]:
    """The delivery tags of those records that are this consumer's."""
    return [tag for whose, tag in (record.handle for record in records) if whose is consumer]


def _final(message: str, code: str) -> SourceError:
    return SourceError(message, code=code, is_retry_safe=False)


def _broken_off(error: BaseException | None) -> SourceError:
    reason = "" if error is None or isinstance(error, asyncio.CancelledError) else f": {_words(error)}"
    return SourceError(f"the connection to the broker broke off{reason}", code=UNREACHABLE)


def _words(error: BaseException) -> str:
    """What the broker or the system said, in one line."""
    words = " ".join(str(part) for part in error.args if part is not None and not isinstance(part, int))
    return words or type(error).__name__

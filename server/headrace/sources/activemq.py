"""The ActiveMQ source: a queue of an Amazon MQ broker, read over STOMP; every event is in the cloud's documented shape.

A mapping has one connection with one subscription. The broker sends ahead what five batches in flight and one being
gathered need, and keeps each message until it is acknowledged: a batch in one transaction, so that it is taken off as a
whole. What a function failed on comes again by the rules of JMS clients, which a STOMP client has to keep itself: after
a second, out of our own hands, and when the last redelivery has failed too, the broker is told that the message cannot
be delivered, which puts it under the broker's own dead-letter policy.

A lost connection takes everything with it that had come through it: the broker sends it again to whoever subscribes,
and settling a record of an earlier connection does nothing.

ActiveMQ makes a queue when somebody subscribes to it, so a queue that is missing is no error here but an empty queue.
Nothing is ever sent to a queue.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from headrace.access import Directory, Secrets
from headrace.clock import Clock
from headrace.errors import NOT_VALID, UNREACHABLE, SourceError
from headrace.model import Lane, Page, Record, SourceFacts, SourceKind
from headrace.sources.stomp import PORTS, StompConnection, codec, trust

if TYPE_CHECKING:
    from stompman import MessageFrame

#: The redelivery policy of JMS clients (documented): seconds before each redelivery, and how many there are at most.
REDELIVERY_SECONDS = 1.0
MAXIMUM_REDELIVERIES = 5
#: Batches that the broker sends ahead of acknowledgements: five in flight and one being gathered.
BATCHES_AHEAD = 6
#: The most messages that it may be asked to send ahead. Our choice.
LONGEST_PREFETCH = 65_535
#: The size of a batch of a mapping that does not say (documented).
BATCH_SIZE = 100

#: Headers of a MESSAGE that are STOMP's own or have a member of their own in events. All others are properties.
_OWN_HEADERS = frozenset(
    {
        *("message-id", "ack", "subscription", "destination", "content-length", "persistent", "reply-to", "type"),
        *("expires", "priority", "correlation-id", "redelivered", "timestamp"),
    }
)


class ActiveMqSources:
    """ActiveMQ as a kind of source. Implements `model.SourceType`."""

    def __init__(self, secrets: Secrets, directory: Directory, clock: Clock) -> None:
        self._secrets = secrets
        self._directory = directory
        self._clock = clock
        self._trusted: tuple[str | None, ssl.SSLContext] | None = None

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        """Asks nothing of the broker, which need not be there: what cannot be right is found all the same."""
        broker = await self._directory.broker(settings["EventSourceArn"])
        if broker.kind is SourceKind.ACTIVEMQ:
            codec()
            await self._urls(settings)
        return SourceFacts(engine=broker.kind)

    async def open(self, settings: Mapping[str, Any], hidden_for: int | None = None) -> ActiveMqSource:
        """The queue of a mapping, connected. ActiveMQ hides nothing, so `hidden_for` means nothing to it."""
        source = ActiveMqSource(self, settings, self._clock)
        await source.connect()
        return source

    async def close(self) -> None:
        """Every source closes its own connection."""

    async def connected(self, settings: Mapping[str, Any], session: Session) -> StompConnection:
        """A new connection to the broker, the first one of its endpoints that can be reached, for this session."""
        codec()
        urls = await self._urls(settings)
        login = await self._secrets.login(_secret(settings))
        failure: SourceError | None = None
        for url in urls:
            try:
                return await StompConnection.open(url, login, self._trust, session.take, session.end)
            except SourceError as error:
                if error.code != UNREACHABLE:
                    raise
                failure = failure or error
        assert failure is not None
        raise failure

    async def _urls(self, settings: Mapping[str, Any]) -> list[str]:
        arn = settings["EventSourceArn"]
        broker = await self._directory.broker(arn)
        if broker.kind is not SourceKind.ACTIVEMQ:
            raise SourceError(f"{arn} is a broker of another engine", code=NOT_VALID, is_retry_safe=False)
        urls = [url for url in broker.urls if url.partition("://")[0] in PORTS]
        if not urls:
            raise SourceError(
                f"{arn} has no endpoint for STOMP (stomp:// or stomp+ssl://)", code=NOT_VALID, is_retry_safe=False
            )
        return urls

    def _trust(self) -> ssl.SSLContext:
        """One context for all connections: reading the system's authorities takes its time."""
        authorities = self._directory.authorities
        if self._trusted is None or self._trusted[0] != authorities:
            self._trusted = authorities, trust(authorities)
        return self._trusted[1]


class ActiveMqSource:
    """One queue, as a source. Implements `model.Source` and `model.Holds`."""

    def __init__(self, brokers: ActiveMqSources, settings: Mapping[str, Any], clock: Clock) -> None:
        self._brokers = brokers
        self._settings = settings
        self._clock = clock
        self._queue = str(settings["Queues"][0])
        self._prefetch = min(LONGEST_PREFETCH, BATCHES_AHEAD * int(settings.get("BatchSize", BATCH_SIZE)))
        self._lane = Lane(self._queue)
        self._session: Session | None = None
        self._connecting = asyncio.Lock()

    async def connect(self) -> Session:
        """The session that there is, or a new one."""
        if (session := self._session) is not None and not session.is_over:
            return session
        async with self._connecting:
            if (session := self._session) is not None and not session.is_over:
                return session
            session = Session(self._clock)
            connection = session.connection = await self._brokers.connected(self._settings, session)
            try:
                await connection.ask(
                    codec().SubscribeFrame.build(
                        subscription_id="0",
                        destination=f"/queue/{self._queue}",
                        ack="client-individual",
                        headers={"activemq.prefetchSize": str(self._prefetch)},
                    )
                )
            except BaseException:
                await connection.close()
                raise
            self._session = session
            return session

    async def lanes(self) -> Sequence[Lane]:
        return (self._lane,)

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        """What has come, connecting anew first where the connection is gone. Loss while it waits is an error."""
        session = await self.connect()
        try:
            async with asyncio.timeout(max(0.0, wait)):
                await session.has_some()
        except TimeoutError:
            return Page()
        records = session.hand_out(max(1, limit))
        return Page(records, is_full=len(records) >= limit)

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        """Acknowledge `done` in one transaction; `again` comes again in a second, or is refused for good.

        Returns how many the broker took off as done. An error leaves all of them to be sent again by the broker.
        """
        session = self._session
        if session is None or session.is_over:
            return 0
        return await session.settle(done, again)

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        """Give records back at once, which costs them no redelivery. For any longer they stay ours in any case."""
        if self._session is not None and seconds <= 0:
            self._session.put_back(records)

    async def close(self) -> None:
        """Sign out. The broker takes back what is not acknowledged."""
        if self._session is not None and self._session.connection is not None:
            await self._session.connection.close()


@dataclass(frozen=True, slots=True)
class _Delivery:
    """What settles a record: the session that it came in, and its name there."""

    session: Session
    ack: str


class Session:
    """What came through one connection, until the connection is over.

    A record is in one place at a time: waiting to be read, handed out, or resting before it comes again.
    """

    def __init__(self, clock: Clock) -> None:
        self.connection: StompConnection | None = None
        self._clock = clock
        self._fresh: deque[Record] = deque()
        #: Those that come again, ahead of newer ones.
        self._returned: deque[Record] = deque()
        #: By the name of the acknowledgement: what is handed out, and how often what failed was redelivered.
        self._out: set[str] = set()
        self._redeliveries: dict[str, int] = {}
        self._resting: set[asyncio.Task[None]] = set()
        self._arrival = asyncio.Event()

    @property
    def is_over(self) -> bool:
        return self.connection is None or self.connection.failure is not None

    def take(self, frame: MessageFrame) -> None:
        """A message has come from the broker."""
        headers: Mapping[str, str] = frame.headers  # type: ignore[assignment]
        delivery = _Delivery(self, headers.get("ack", ""))
        made = event(headers, frame.body, self._clock.now())
        self._fresh.append(Record(made["messageID"], made, arrived=made["timestamp"] / 1000, handle=delivery))
        self._arrival.set()

    def end(self) -> None:
        """The connection is over, and with it all that came through it."""
        self._fresh.clear()
        self._returned.clear()
        self._out.clear()
        self._redeliveries.clear()
        for task in self._resting:
            task.cancel()
        self._arrival.set()

    async def has_some(self) -> None:
        """Return when there is something to be read. Raises SourceError when there will be nothing any more."""
        while not self._fresh and not self._returned:
            if self.connection is not None and self.connection.failure is not None:
                raise self.connection.failure
            self._arrival.clear()
            await self._arrival.wait()

    def hand_out(self, limit: int) -> tuple[Record, ...]:
        """The next records, at most so many."""
        records: list[Record] = []
        for waiting in (self._returned, self._fresh):
            while waiting and len(records) < limit:
                records.append(waiting.popleft())
        self._out.update(record.handle.ack for record in records)
        return tuple(records)

    def put_back(self, records: Sequence[Record]) -> None:
        """Records that were handed out are the next to be read again."""
        self._returned.extendleft(reversed(self._taken_in(records)))
        self._arrival.set()

    async def settle(self, done: Sequence[Record], again: Sequence[Record]) -> int:
        """Acknowledge, refuse, or let rest. Returns how many the broker took off as done."""
        stomp, connection = codec(), self.connection
        assert connection is not None
        accepted = self._taken_in(done)
        resting, refused = [], []
        for record in self._taken_in(again):
            ack = record.handle.ack
            count = self._redeliveries[ack] = self._redeliveries.get(ack, 0) + 1
            if count > MAXIMUM_REDELIVERIES:
                refused.append(record)
            else:
                resting.append(replace(record, event={**record.event, "redelivered": True}))
        if resting:
            task = asyncio.create_task(self._rest(resting))
            self._resting.add(task)
            task.add_done_callback(self._resting.discard)
        for record in (*accepted, *refused):
            self._redeliveries.pop(record.handle.ack, None)
        frames: list[Any] = []
        names = [{"id": record.handle.ack, "subscription": "0"} for record in accepted]
        if len(names) == 1:
            frames.append(stomp.AckFrame(headers=names[0]))
        elif names:
            transaction = {"transaction": connection.number()}
            frames.append(stomp.BeginFrame(headers=transaction))
            frames += [stomp.AckFrame(headers={**name, **transaction}) for name in names]
            frames.append(stomp.CommitFrame(headers=transaction))
        frames += [stomp.NackFrame(headers={"id": record.handle.ack, "subscription": "0"}) for record in refused]
        if frames:
            await connection.ask(*frames)
        return len(accepted)

    async def _rest(self, records: Sequence[Record]) -> None:
        await self._clock.sleep(REDELIVERY_SECONDS)
        if not self.is_over:
            self._returned.extend(records)
            self._arrival.set()

    def _taken_in(self, records: Sequence[Record]) -> list[Record]:
        """Those of these records that are handed out; now they are not any more."""
        taken = []
        for record in records:
            delivery: _Delivery = record.handle
            if delivery.session is self and delivery.ack in self._out:
                self._out.discard(delivery.ack)
                taken.append(record)
        return taken


def _secret(settings: Mapping[str, Any]) -> str:
    """What names the user and password of the broker."""
    for access in settings.get("SourceAccessConfigurations") or ():
        if access.get("Type") == "BASIC_AUTH":
            return str(access["URI"])
    raise SourceError(
        "SourceAccessConfigurations names no BASIC_AUTH, and a broker wants a user", code=NOT_VALID, is_retry_safe=False
    )


def event(headers: Mapping[str, str], body: bytes, received: float) -> dict[str, Any]:
    """A MESSAGE as a member of the event, in the documented shape and key order.

    STOMP does not say when the broker took a message in or sent it out: that is its timestamp, and when it came here.
    A message with a length is one of bytes, one without is a text (recorded, with Java's producers too); what is
    neither, a map or an object, comes over STOMP as an empty text.
    """
    milliseconds = int(received * 1000)
    timestamp = _whole(headers.get("timestamp"), milliseconds)
    return {
        "messageID": headers.get("message-id", ""),
        "messageType": "jms/bytes-message" if "content-length" in headers else "jms/text-message",
        "deliveryMode": 2 if headers.get("persistent") == "true" else 1,
        "replyTo": headers.get("reply-to"),
        "type": headers.get("type"),
        "expiration": headers.get("expires", "0"),
        "priority": _whole(headers.get("priority"), 4),
        "correlationId": headers.get("correlation-id"),
        "redelivered": headers.get("redelivered") == "true",
        "destination": {"physicalName": headers.get("destination", "").removeprefix("/queue/")},
        "data": base64.b64encode(body).decode("ascii"),
        "timestamp": timestamp,
        "brokerInTime": timestamp,
        "brokerOutTime": milliseconds,
        "properties": {name: value for name, value in headers.items() if name not in _OWN_HEADERS},
    }


def _whole(text: str | None, otherwise: int) -> int:
    """A whole number as a header has it."""
    try:
        return otherwise if text is None else int(text)
    except ValueError:
        return otherwise

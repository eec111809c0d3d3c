"""A stream consumer's reads, which the server pushes: SubscribeToShard, and the event stream of its answer.

A subscription to a shard lasts five minutes in the cloud; then another one goes on from where it ended. What comes is
taken off the connection only when somebody reads, so a reader that is busy holds the server up.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

import orjson

from headrace.aws_json import ANSWER_SECONDS, JsonClient
from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.model import Lane, Position, PositionKind, Record, StreamPage
from headrace.sources.shards import Shard, lanes_of, missing

if TYPE_CHECKING:
    import aiohttp

#: The code of the error for a consumer that is subscribed to the shard already.
IN_USE = "ResourceInUseException"
#: Seconds after which a consumer may subscribe to the same shard again (documented).
AGAIN_SECONDS = 5.0
#: Seconds within which a server tells how far it is when there is no record: a little more than the cloud takes.
HEARD_WITHIN = 6.0

_OPERATION = "SubscribeToShard"
_STARTS = {
    PositionKind.TRIM_HORIZON: "TRIM_HORIZON",
    PositionKind.AT_TIMESTAMP: "AT_TIMESTAMP",
    # A subscription takes no iterator, so the time at which the mark was made has to do.
    PositionKind.MARK: "AT_TIMESTAMP",
    PositionKind.AFTER: "AFTER_SEQUENCE_NUMBER",
}


class EventStream:
    """Takes an event stream apart, in whatever pieces it comes."""

    def __init__(self) -> None:
        # The SDK is slow to import, and nobody needs it who has no consumer.
        self._sdk: Any = import_module("botocore.eventstream")
        self._buffer = self._sdk.EventStreamBuffer()

    def feed(self, data: bytes) -> None:
        self._buffer.add_data(data)

    def next(self) -> Any:
        """The next whole message, with `headers` and `payload`; None when there is none yet. Raises SourceError for
        what is none."""
        try:
            return next(self._buffer, None)
        except self._sdk.ParserError as error:
            raise SourceError(f"{_OPERATION}: the answer is damaged: {error}", retry_after=AGAIN_SECONDS) from error


class _Flow:
    """A shard whose records are pushed to us."""

    def __init__(self, position: Position) -> None:
        #: Of the last record that was given to the reader, and where the next subscription begins.
        self.position = position
        self.start = position
        self.records: deque[Record] = deque()
        self.behind = 0.0
        self.ended = False
        self.answer: aiohttp.ClientResponse | None = None
        self.messages = EventStream()
        #: Whether this subscription has given any event.
        self.has_begun = False
        #: Whether it has given one since the reader asked.
        self.is_heard = False
        #: Whether the shard had been closed before this subscription began, at a server that does not tell.
        self.follows_closing = False

    def hang_up(self) -> None:
        if self.answer is not None:
            self.answer.close()
        self.answer, self.messages, self.has_begun = None, EventStream(), False


class FanOutStream:
    """A stream as one of its registered consumers reads it. Implements `model.Stream`."""

    def __init__(
        self,
        client: JsonClient,
        region: str,
        consumer: str,
        shards: Callable[[], Awaitable[Sequence[Shard]]],
        record: Callable[[Mapping[str, Any], str], Record],
        *,
        ends_silently: bool = False,
    ) -> None:
        self._client = client
        self._region = region
        self._consumer = consumer
        self._shards = shards
        self._record = record
        self._ends_silently = ends_silently
        self._flows: dict[str, _Flow] = {}
        #: Shards that a listing showed as closed.
        self._closed: set[str] = set()

    async def lanes(self) -> Sequence[Lane]:
        shards = await self._shards()
        for gone in self._flows.keys() - {shard.id for shard in shards}:
            self._flows.pop(gone).hang_up()
        self._closed = {shard.id for shard in shards if shard.is_closed}
        return lanes_of(shards)

    async def read(self, lane: Lane, after: Position, limit: int, wait: float) -> StreamPage:
        """Up to `limit` of the records that were pushed. Subscribing, where it must be done, is not part of `wait`."""
        if after.kind is PositionKind.ENDED:
            return StreamPage(ended=True)
        flow = self._flows.get(lane.id)
        if flow is None or flow.position != after:
            if flow is not None:
                flow.hang_up()
            flow = self._flows[lane.id] = _Flow(after)
        # The server tells every few seconds how far it is: an empty page says that it did, after this call began.
        flow.is_heard = False
        begun = asyncio.get_running_loop().time()
        until = begun + wait
        try:
            while not flow.records and not flow.ended:
                if self._ends_silently and lane.id in self._closed and not flow.follows_closing:
                    flow.hang_up()
                    flow.follows_closing = True
                if flow.answer is None:
                    await self._subscribe(flow, lane.id)
                if await self._advance(flow, lane.id, until):
                    continue
                if flow.is_heard or until >= begun + HEARD_WITHIN:
                    return StreamPage(behind=flow.behind)
                until = begun + HEARD_WITHIN
        except SourceError as error:
            self._flows.pop(lane.id).hang_up()
            if error.code != SOURCE_MISSING:
                raise
            return missing(await self._shards(), lane.id, after, error)
        records = tuple(flow.records.popleft() for _ in range(min(max(1, limit), len(flow.records))))
        if records:
            flow.position = Position(PositionKind.AFTER, records[-1].id)
        ended = flow.ended and not flow.records
        if ended:
            self._flows.pop(lane.id).hang_up()
        return StreamPage(records, ended=ended, behind=flow.behind)

    async def close(self) -> None:
        while self._flows:
            self._flows.popitem()[1].hang_up()

    async def _subscribe(self, flow: _Flow, shard: str) -> None:
        start: dict[str, Any] = {"Type": _STARTS[flow.start.kind]}
        if flow.start.kind is PositionKind.AFTER:
            start["SequenceNumber"] = flow.start.value
        elif flow.start.timestamp is not None:
            start["Timestamp"] = flow.start.timestamp
        members = {"ConsumerARN": self._consumer, "ShardId": shard, "StartingPosition": start}
        try:
            flow.answer = await self._client.open_answer(self._region, _OPERATION, members)
        except SourceError as error:
            raise self._meant(flow, error) from error

    async def _advance(self, flow: _Flow, shard: str, until: float) -> bool:
        """Take the next message off the connection; False when none comes until then."""
        assert flow.answer is not None
        if (message := flow.messages.next()) is not None:
            self._take(flow, shard, message)
            return True
        host = flow.answer.url.authority
        with self._client.failures_told(_OPERATION, host, ANSWER_SECONDS):
            bound = asyncio.timeout(max(0.0, until - asyncio.get_running_loop().time()))
            try:
                async with bound:
                    data = await flow.answer.content.readany()
            except TimeoutError:
                if bound.expired():
                    return False
                raise
        if data:
            flow.messages.feed(data)
        elif flow.has_begun:
            # It has lasted as long as it may: another one goes on.
            flow.hang_up()
        else:
            raise SourceError(f"{_OPERATION}: {host} ends the subscription at once", retry_after=AGAIN_SECONDS)
        return True

    def _take(self, flow: _Flow, shard: str, message: Any) -> None:
        kind = message.headers.get(":message-type")
        if kind != "event":
            code = message.headers.get(":exception-type") or message.headers.get(":error-code") or ""
            text = message.headers.get(":error-message") or _text(message.payload)
            raise self._meant(flow, self._client.refusal(_OPERATION, code, text))
        if message.headers.get(":event-type") != "SubscribeToShardEvent":
            return
        event = orjson.loads(message.payload)
        flow.has_begun = flow.is_heard = True
        flow.records += (self._record(given, shard) for given in event.get("Records") or ())
        flow.behind = (event.get("MillisBehindLatest") or 0) / 1000
        reached = event.get("ContinuationSequenceNumber")
        if reached is not None:
            flow.start = Position(PositionKind.AFTER, reached)
        is_at_end = flow.follows_closing and not flow.records and not flow.behind
        flow.ended = reached is None or bool(event.get("ChildShards")) or is_at_end

    def _meant(self, flow: _Flow, error: SourceError) -> SourceError:
        """What a refusal of a subscription means."""
        if error.code == IN_USE:
            return SourceError(error.message, code=IN_USE, retry_after=AGAIN_SECONDS)
        if flow.start.kind is PositionKind.AFTER and error.code in ("InvalidArgumentException", "ValidationException"):
            return SourceError(error.message, code=POSITION_LOST)
        return error


def _text(payload: bytes) -> str:
    try:
        return str(orjson.loads(payload).get("message") or "")
    except (orjson.JSONDecodeError, AttributeError):
        return payload.decode("utf-8", "replace")

"""The SQS source: every request to a queue is made here, and every event is in the cloud's recorded shape.

A queue is one lane. Requests go through `SqsClients`, one per process.

A long poll that nobody waits for any more is not broken off: the server may already have taken messages for it, and
they would be hidden for a whole visibility timeout. It goes on adrift, the next reader of the queue takes it over, and
messages that come to it with no reader are made visible again at once, which costs them one receive. A source is closed
only when its polls have ended, so that nothing is received for a mapping that is disabled; polls are short where they
cost nothing, at an endpoint that was named to us, and long in the cloud, where each one is paid for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from headrace.aws_json import ANSWER_SECONDS, DENIED, PAUSES, READ_PAUSES, Connections, Credentials, JsonClient, Service
from headrace.clock import Clock
from headrace.errors import SOURCE_MISSING, SourceError
from headrace.model import Lane, Page, Record, SourceFacts

#: The code of the error for a queue that is not there, whatever the server called it.
QUEUE_MISSING = SOURCE_MISSING
#: What SQS itself allows: messages in one request, seconds of a long poll, seconds of hiding.
REQUEST_MESSAGES = 10
LONGEST_POLL = 20
#: Seconds of a long poll at an endpoint that was named to us: our choice, see above.
LOCAL_POLL = 3
LONGEST_HIDING = 43_200

#: Seconds after which the attributes of a queue are asked for again; the cloud takes as long to spread a change.
DESCRIPTION_SECONDS = 60.0
#: Requests of one settlement or hold that are under way at once.
REQUESTS_AT_ONCE = 10
#: Seconds that messages which nobody waits for get to be given back when everything closes.
GRACE_SECONDS = 2.0

SQS = Service(
    name="sqs",
    target="AmazonSQS",
    signing_name="sqs",
    json_version="1.0",
    missing=frozenset({"AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist", "NonExistentQueue"}),
    throttled=frozenset({"OverLimit", "AWS.SimpleQueueService.OverLimit", "KmsThrottled"}),
)

#: The order in which the cloud's events have a message's attributes.
_ATTRIBUTES = (
    "ApproximateReceiveCount", "AWSTraceHeader", "SentTimestamp", "SequenceNumber", "MessageGroupId", "SenderId",
    "MessageDeduplicationId", "ApproximateFirstReceiveTimestamp",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class QueueDescription:
    """What a queue says of itself."""

    arn: str
    #: Names the queue in requests. Its host is whatever the server thinks that it is called: never connect to it.
    url: str
    visibility_timeout: int
    dead_letter_arn: str | None = None
    max_receive_count: int | None = None

    @property
    def is_fifo(self) -> bool:
        return self.arn.endswith(".fifo")


@dataclass(frozen=True, slots=True)
class _Poll:
    """What tells long polls apart: one can stand in for another when these are equal."""

    url: str
    limit: int
    visibility: int


class SqsClients:
    """What all queues share: requests, and the long polls adrift. One per process.

    Without `connections` of the process it has its own. `endpoint_url` and `credentials` are as in `JsonClient`.
    """

    def __init__(
        self,
        *,
        endpoint_url: str | None = None,
        credentials: Credentials | None = None,
        clock: Clock | None = None,
        connections: Connections | None = None,
    ) -> None:
        self._connections = connections or Connections()
        self._owns_connections = connections is None
        self._client = JsonClient(
            SQS, self._connections, endpoint_url=endpoint_url, credentials=credentials, clock=clock
        )
        self.clock = self._client.clock
        self._adrift: dict[_Poll, list[asyncio.Task[list[dict[str, Any]]]]] = {}
        self._giving_back: set[asyncio.Task[None]] = set()

    async def describe(self, arn: str) -> QueueDescription:
        """What the queue of this ARN says of itself. Raises SourceError with `QUEUE_MISSING` when there is none."""
        region, account, name = _parts(arn)
        try:
            url = (await self.call(region, "GetQueueUrl", {"QueueName": name, "QueueOwnerAWSAccountId": account}))[
                "QueueUrl"
            ]
        except SourceError as error:
            if error.code not in DENIED:
                raise
            # The cloud's pollers do without this right, so we do too: its queue URLs can be told from the ARN.
            url = f"{(await self._client.endpoint(region)).url.rstrip('/')}/{account}/{name}"
        answer = await self.call(
            region, "GetQueueAttributes", {"QueueUrl": url, "AttributeNames": ["VisibilityTimeout", "RedrivePolicy"]}
        )
        attributes = answer.get("Attributes") or {}
        redrive = orjson.loads(attributes.get("RedrivePolicy") or "{}")
        count = redrive.get("maxReceiveCount")
        return QueueDescription(
            arn=arn,
            url=url,
            visibility_timeout=int(attributes.get("VisibilityTimeout", 30)),
            dead_letter_arn=redrive.get("deadLetterTargetArn"),
            max_receive_count=None if count is None else int(count),
        )

    async def receive(
        self, queue: QueueDescription, limit: int, wait: int, visibility: int
    ) -> tuple[list[dict[str, Any]], float]:
        """One ReceiveMessage: the messages as the server gave them, and when they came. Cancelling it loses none."""
        poll = _Poll(queue.url, limit, visibility)
        # One that was taken over may have longer to go than this reader wants to wait.
        task = self._taken_over(poll) if wait else None
        bound: float | None = wait
        if task is None:
            task, bound = asyncio.create_task(self._receive(queue, poll, wait)), None
        try:
            done, _ = await asyncio.wait((task,), timeout=bound)
        except asyncio.CancelledError:
            self._leave(queue, poll, task)
            raise
        if not done:
            self._leave(queue, poll, task)
            return [], self.clock.now()
        return task.result(), self.clock.now()

    @property
    def longest_poll(self) -> int:
        """Seconds that one receive waits at the most."""
        return LONGEST_POLL if self._client.is_cloud else LOCAL_POLL

    async def polls_ended(self, url: str) -> None:
        """Return when no long poll of this queue is adrift, and what came to them has been given back."""
        while tasks := [task for poll, adrift in self._adrift.items() if poll.url == url for task in adrift]:
            await asyncio.wait(tasks)
        if self._giving_back:
            await asyncio.wait(tuple(self._giving_back))

    async def delete(self, queue: QueueDescription, handles: Sequence[str]) -> int:
        """Delete messages; returns how many the server took off."""
        return await self._in_tens(queue, "DeleteMessageBatch", handles, {})

    async def hide(self, queue: QueueDescription, handles: Sequence[str], seconds: int) -> int:
        """Hide received messages for so many seconds from now; returns how many the server hid."""
        hidden = {"VisibilityTimeout": max(0, min(seconds, LONGEST_HIDING))}
        return await self._in_tens(queue, "ChangeMessageVisibilityBatch", handles, hidden)

    async def call(
        self,
        region: str,
        operation: str,
        members: Mapping[str, Any],
        *,
        timeout: float = ANSWER_SECONDS,
        pauses: Iterable[float] = PAUSES,
    ) -> dict[str, Any]:
        """One operation of SQS."""
        return await self._client.call(region, operation, members, timeout=timeout, pauses=pauses)

    async def close(self) -> None:
        """Give back what nobody waits for, and close the connections that are nobody else's."""
        adrift = [task for tasks in self._adrift.values() for task in tasks]
        self._adrift.clear()
        if self._giving_back:
            await asyncio.wait(self._giving_back, timeout=GRACE_SECONDS)
        pending = [*adrift, *self._giving_back]
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        if self._owns_connections:
            await self._connections.close()

    # Long polls adrift

    async def _receive(self, queue: QueueDescription, poll: _Poll, wait: int) -> list[dict[str, Any]]:
        answer = await self.call(
            _parts(queue.arn)[0],
            "ReceiveMessage",
            {
                "QueueUrl": queue.url,
                "MaxNumberOfMessages": poll.limit,
                "WaitTimeSeconds": wait,
                "VisibilityTimeout": poll.visibility,
                # The second is the older name of the first; servers know one of them or both.
                "MessageSystemAttributeNames": ["All"],
                "AttributeNames": ["All"],
                "MessageAttributeNames": ["All"],
            },
            timeout=wait + ANSWER_SECONDS,
            pauses=READ_PAUSES,
        )
        return answer.get("Messages") or []

    def _taken_over(self, poll: _Poll) -> asyncio.Task[list[dict[str, Any]]] | None:
        tasks = self._adrift.get(poll, [])
        return next((tasks.pop(index) for index, task in enumerate(tasks) if not task.done()), None)

    def _leave(self, queue: QueueDescription, poll: _Poll, task: asyncio.Task[list[dict[str, Any]]]) -> None:
        tasks = self._adrift.setdefault(poll, [])
        tasks.append(task)

        def ended(task: asyncio.Task[list[dict[str, Any]]]) -> None:
            if task not in tasks:
                return
            tasks.remove(task)
            if not tasks and self._adrift.get(poll) is tasks:
                del self._adrift[poll]
            if not task.cancelled() and task.exception() is None and task.result():
                giving = asyncio.create_task(self._give_back(queue, task.result()))
                self._giving_back.add(giving)
                giving.add_done_callback(self._giving_back.discard)

        task.add_done_callback(ended)

    async def _give_back(self, queue: QueueDescription, messages: Sequence[Mapping[str, Any]]) -> None:
        try:
            await self.hide(queue, [message["ReceiptHandle"] for message in messages], 0)
        except SourceError:
            # They come back by themselves when their visibility timeout is over.
            return

    # Requests

    async def _in_tens(
        self, queue: QueueDescription, operation: str, handles: Sequence[str], members: Mapping[str, Any]
    ) -> int:
        tens = [handles[start : start + REQUEST_MESSAGES] for start in range(0, len(handles), REQUEST_MESSAGES)]
        if len(tens) == 1:
            return await self._batch(queue, operation, tens[0], members)
        lanes = asyncio.Semaphore(REQUESTS_AT_ONCE)

        async def bounded(ten: Sequence[str]) -> int:
            async with lanes:
                return await self._batch(queue, operation, ten, members)

        counts = await asyncio.gather(*map(bounded, tens), return_exceptions=True)
        for count in counts:
            if isinstance(count, BaseException):
                raise count
        return sum(count for count in counts if isinstance(count, int))

    async def _batch(
        self, queue: QueueDescription, operation: str, handles: Sequence[str], members: Mapping[str, Any]
    ) -> int:
        """A batch request of at most ten entries; entries that the server failed in passing are sent again."""
        region = _parts(queue.arn)[0]
        left = {str(index): handle for index, handle in enumerate(handles)}
        done = 0
        for pause in (*PAUSES, None):
            entries = [{"Id": name, "ReceiptHandle": handle, **members} for name, handle in left.items()]
            answer = await self.call(region, operation, {"QueueUrl": queue.url, "Entries": entries})
            done += len(answer.get("Successful") or ())
            left = {
                entry["Id"]: left[entry["Id"]] for entry in answer.get("Failed") or () if not entry.get("SenderFault")
            }
            if not left or pause is None:
                break
            await self.clock.sleep(pause)
        return done


class SqsSources:
    """SQS as a kind of source. Implements `model.SourceType`."""

    def __init__(self, clients: SqsClients) -> None:
        self._clients = clients

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        queue = await self._clients.describe(settings["EventSourceArn"])
        return SourceFacts(visibility_timeout=queue.visibility_timeout)

    async def open(self, settings: Mapping[str, Any], hidden_for: int | None) -> SqsSource:
        return SqsSource(self._clients, settings["EventSourceArn"], hidden_for)

    async def close(self) -> None:
        await self._clients.close()


class SqsSource:
    """One queue, as a source. Implements `model.Source` and `model.Holds`.

    The queue is looked up when it is first read, and its attributes again from time to time. `hidden_for` overrides the
    queue's own visibility timeout.
    """

    def __init__(self, clients: SqsClients, arn: str, hidden_for: int | None = None) -> None:
        self._clients = clients
        self._arn = arn
        self._hidden_for = hidden_for
        self._lane = Lane(arn)
        self._queue: QueueDescription | None = None
        self._described = 0.0

    async def lanes(self) -> Sequence[Lane]:
        return (self._lane,)

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        """One ReceiveMessage. SQS waits for whole seconds, so this waits for at most `wait` rounded down, and for no
        longer than one long poll."""
        queue = await self._description()
        hidden = queue.visibility_timeout if self._hidden_for is None else self._hidden_for
        limit = max(1, min(limit, REQUEST_MESSAGES))
        try:
            messages, moment = await self._clients.receive(
                queue, limit, max(0, min(int(wait), self._clients.longest_poll)), min(hidden, LONGEST_HIDING)
            )
        except SourceError as error:
            if error.code == QUEUE_MISSING:
                self._queue = None
            raise
        records = tuple(record(message, self._arn, moment, hidden) for message in messages)
        return Page(records, is_full=len(records) == limit)

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        """Delete `done`; `again` comes back by itself when its visibility timeout is over."""
        if not done:
            return 0
        return await self._clients.delete(await self._description(), [record.handle for record in done])

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        if records:
            await self._clients.hide(await self._description(), [record.handle for record in records], seconds)

    async def close(self) -> None:
        """Return when nothing is received for this source any more. The connections are everybody's, and stay."""
        if self._queue is not None:
            await self._clients.polls_ended(self._queue.url)

    async def _description(self) -> QueueDescription:
        now = self._clients.clock.now()
        if self._queue is None or now - self._described > DESCRIPTION_SECONDS:
            self._described = now
            try:
                self._queue = await self._clients.describe(self._arn)
            except SourceError as error:
                # What is known does for another while, unless the queue is gone.
                if self._queue is None or error.code == QUEUE_MISSING:
                    self._queue = None
                    raise
        return self._queue


def record(message: Mapping[str, Any], arn: str, received: float, visibility: int) -> Record:
    """A message of a ReceiveMessage answer as a record, in the recorded shape and key order of the cloud's events."""
    given = message.get("Attributes") or {}
    attributes = {name: str(given[name]) for name in _ATTRIBUTES if name in given}
    if len(attributes) < len(given):
        attributes |= {name: str(value) for name, value in given.items() if name not in attributes}
    sent = attributes.get("SentTimestamp")
    return Record(
        id=message["MessageId"],
        event={
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message.get("Body", ""),
            "attributes": attributes,
            "messageAttributes": {
                name: _attribute(value) for name, value in (message.get("MessageAttributes") or {}).items()
            },
            "md5OfMessageAttributes": message.get("MD5OfMessageAttributes"),
            "md5OfBody": message.get("MD5OfBody"),
            "eventSource": "aws:sqs",
            "eventSourceARN": arn,
            "awsRegion": _parts(arn)[0],
        },
        arrived=float(sent) / 1000 if sent else received,
        # Standard queues take message groups too, for fairness; only FIFO queues promise their order.
        order_key=attributes.get("MessageGroupId") if arn.endswith(".fifo") else None,
        returns_at=received + visibility,
        handle=message["ReceiptHandle"],
    )


def _attribute(value: Mapping[str, Any]) -> dict[str, Any]:
    """A message attribute as events have it. Binary values travel as base64 and stay so."""
    shaped: dict[str, Any] = {}
    if value.get("StringValue") is not None:
        shaped["stringValue"] = value["StringValue"]
    if value.get("BinaryValue") is not None:
        shaped["binaryValue"] = value["BinaryValue"]
    return {
        **shaped,
        "stringListValues": list(value.get("StringListValues") or ()),
        "binaryListValues": list(value.get("BinaryListValues") or ()),
        "dataType": value.get("DataType", "String"),
    }


def _parts(arn: str) -> tuple[str, str, str]:
    """Region, account and name of a queue's ARN."""
    parts = arn.split(":")
    if len(parts) != 6 or parts[2] != "sqs" or not all(parts[3:]):
        raise SourceError(f"not the ARN of a queue: {arn}", code="InvalidArn", is_retry_safe=False)
    return parts[3], parts[4], parts[5]

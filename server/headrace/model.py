"""What the parts of Headrace say to one another: frozen values, and the protocols of the parts that do I/O.

Nothing here decides anything and nothing here does I/O. Times are seconds since the epoch as floats, sizes are bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable


class SourceKind(StrEnum):
    """The kinds of event source that the contract knows. The value is how messages and logs name the kind."""

    SQS = "SQS"
    KINESIS = "Kinesis"
    DYNAMODB = "DynamoDB"
    MSK = "MSK"
    KAFKA = "SelfManagedKafka"
    ACTIVEMQ = "ActiveMQ"
    RABBITMQ = "RabbitMQ"

    @property
    def is_stream(self) -> bool:
        return self in (SourceKind.KINESIS, SourceKind.DYNAMODB)

    @property
    def is_kafka(self) -> bool:
        return self in (SourceKind.MSK, SourceKind.KAFKA)

    @property
    def is_mq(self) -> bool:
        return self in (SourceKind.ACTIVEMQ, SourceKind.RABBITMQ)


class State(StrEnum):
    """The states of an event source mapping, in the spelling of the API."""

    CREATING = "Creating"
    ENABLING = "Enabling"
    ENABLED = "Enabled"
    DISABLING = "Disabling"
    DISABLED = "Disabled"
    UPDATING = "Updating"
    DELETING = "Deleting"


@dataclass(frozen=True, slots=True)
class EventSourceMapping:
    """One event source mapping as it is kept: what the user asked for, and what has become of it.

    `settings` holds the members of the Create request with every Update merged in, named as in the API, exactly as
    sent (`FunctionName`, `Enabled` and `Tags` included). Defaults are not filled in here: see `Options`.
    """

    uuid: str
    kind: SourceKind
    function_arn: str
    settings: Mapping[str, Any]
    state: State
    state_reason: str
    last_modified: float
    #: Raised by one with each change that a user makes. A poller started for another revision is out of date.
    revision: int = 1

    @property
    def source_arn(self) -> str | None:
        """The event source's ARN; None for self-managed Kafka, which has none."""
        return self.settings.get("EventSourceArn")

    @property
    def source_name(self) -> str:
        """The event source as logs name it: its ARN or servers, and the topic or queue of it that is read."""
        endpoints = self.settings.get("SelfManagedEventSource", {}).get("Endpoints", {})
        servers = ",".join(endpoints.get("KAFKA_BOOTSTRAP_SERVERS", ()))
        parts = (*self.settings.get("Topics", ()), *self.settings.get("Queues", ()))
        return " ".join((self.source_arn or servers, *parts))

    @property
    def enabled(self) -> bool:
        return bool(self.settings.get("Enabled", True))


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of one mapping with every default filled in: what the core decides by."""

    batch_size: int
    #: Seconds that records are gathered for; 0 invokes with what one read gave.
    window: float
    #: Filter patterns as given; empty when every record passes.
    filters: tuple[str, ...] = ()
    report_batch_item_failures: bool = False
    #: The most batches in flight at once; None leaves it to the scaling rule.
    maximum_concurrency: int | None = None
    #: Provisioned pollers: never fewer, never more. None when the mapping is not provisioned.
    minimum_pollers: int | None = None
    maximum_pollers: int | None = None
    #: How often a stream's batch is tried again after a function error; None is without end.
    maximum_retries: int | None = None
    #: Seconds after which a stream's record is given up; None is never.
    maximum_record_age: float | None = None
    #: Halve a stream's batch when the function fails.
    bisect: bool = False
    #: Batches of one shard that are in flight at once.
    parallelization: int = 1
    #: Seconds of a tumbling window; 0 is without windows.
    tumbling_window: float = 0.0
    #: ARN of where the notices of given-up records go; None when nobody wants them.
    on_failure: str | None = None


# Frozen in all but name: Python takes three times as long to make one that is, and there is one for each record.
@dataclass(slots=True, unsafe_hash=True)
class Record:
    """One record of a source, already in the form in which the function sees it. Nobody changes one."""

    #: Names the record in a partial batch response: the message id of a queue, the sequence number in a shard.
    id: str
    #: The record as a member of the event, JSON-serialisable.
    event: Mapping[str, Any]
    #: When the record came into the source.
    arrived: float
    #: Order is promised among records of one key; None promises nothing.
    order_key: str | None = None
    #: When the source takes the record back by itself (a queue's visibility timeout); None when it never does.
    returns_at: float | None = None
    #: What the source needs to settle the record (a receipt handle). Opaque to everybody else.
    handle: Any = None
    #: The part of the source that the record comes from, where one batch holds records of several: a topic's partition,
    #: as `orders-3`. Order is promised within it.
    lane: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What one read gave. An empty page is a value, not an error."""

    records: tuple[Record, ...] = ()
    #: The page held as many records as a page can or as were asked for: there may well be more.
    is_full: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """What can be read independently: a queue is one lane, a stream has one for each shard."""

    id: str
    #: The shards that were split or merged into this one. Its records come after theirs.
    parents: tuple[str, ...] = ()


class PositionKind(StrEnum):
    """The ways to say where in a shard to go on. The value is how the store keeps them."""

    #: The oldest record that there is.
    TRIM_HORIZON = "TRIM_HORIZON"
    #: The first record that arrived then or later.
    AT_TIMESTAMP = "AT_TIMESTAMP"
    #: The record after the one with this sequence number.
    AFTER = "AFTER"
    #: A mark that the source made when the mapping was created, for sources without timestamps.
    MARK = "MARK"
    #: Nowhere: the shard is closed and its last record is done with.
    ENDED = "ENDED"


@dataclass(frozen=True, slots=True)
class Position:
    """Where in a shard reading goes on."""

    kind: PositionKind
    #: AFTER: a sequence number. MARK: what the source noted, opaque to everybody else.
    value: str = ""
    #: AT_TIMESTAMP, and MARK should the source not know its mark any more: seconds since the epoch.
    timestamp: float | None = None


TRIM_HORIZON = Position(PositionKind.TRIM_HORIZON)
ENDED = Position(PositionKind.ENDED)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Up to where everything in a shard is done with. `stream` tells the stream from another one of the same name."""

    position: Position
    stream: str = ""


@dataclass(frozen=True, slots=True)
class StreamPage:
    """What one read of a shard gave. An empty page is a value, not an error."""

    records: tuple[Record, ...] = ()
    #: The shard is closed, and nothing comes after these records.
    ended: bool = False
    #: Seconds that the reader is behind the newest record of the shard.
    behind: float = 0.0


@dataclass(frozen=True, slots=True)
class TopicPage:
    """What one read of a topic gave. An empty page is a value, not an error.

    Partitions are named as in events: topic, hyphen, number. One that is both lost and gained went away and came back,
    perhaps after somebody else had read on in it.
    """

    #: In the order of each partition; each record's `lane` is its partition.
    records: tuple[Record, ...] = ()
    #: Partitions that were taken away before these records were read. Nothing of them may be committed any more.
    lost: tuple[str, ...] = ()
    #: Partitions that are ours from now on, after those were lost and before these records were read.
    gained: tuple[str, ...] = ()
    #: Partitions that no longer held the position of the group; they are read from their oldest record on.
    positions_lost: tuple[str, ...] = ()


class ReplyKind(StrEnum):
    """What became of an invocation."""

    OK = "ok"
    #: The function ran and failed, or ran out of time or memory.
    FUNCTION_ERROR = "function error"
    #: The function never ran: no worker was free, or the endpoint said 429.
    THROTTLED = "throttled"
    #: The function never ran, or nobody knows: it does not exist, or its endpoint cannot be reached.
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer of a function backend to one invocation. Failures are values: `invoke` raises nothing of its own."""

    kind: ReplyKind
    #: The function's answer, or its error document, as the bytes of a JSON text.
    payload: bytes = b""
    #: For everything but OK: one line for people, such as `Task timed out after 3.00 seconds`.
    message: str = ""
    executed_version: str = "$LATEST"
    #: Seconds that the function ran for.
    duration: float = 0.0
    #: The end of what the invocation wrote, START, END and REPORT included: at most 4 KiB, empty where nobody knows.
    log: bytes = b""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line that a function wrote, or that the runtime wrote of it."""

    function: str
    #: `$LATEST` or a number.
    version: str
    #: The log stream of the worker, as its environment names it.
    stream: str
    #: Empty for what a process writes before its first event.
    request_id: str
    text: str
    #: Seconds since the epoch.
    time: float


class Source(Protocol):
    """Where records come from. Built for one mapping; used by one supervisor task and its poller.

    Errors are `errors.SourceError`, which says whether to try again, and when.
    """

    async def lanes(self) -> Sequence[Lane]:
        """What can be read now. For a queue this is one lane for ever."""
        ...

    async def read(self, lane: Lane, limit: int, wait: float) -> Page:
        """Up to `limit` records, waiting at most `wait` seconds for the first. Cancelling it loses no record."""
        ...

    async def settle(self, lane: Lane, done: Sequence[Record], again: Sequence[Record]) -> int:
        """Take `done` off the source; leave `again` to come back after the source's own delay.

        Returns how many of `done` the source took off.
        """
        ...

    async def close(self) -> None: ...


class Stream(Protocol):
    """Shards of records in order, of which nothing is ever taken off: only our checkpoint says what is done with.

    Built for one mapping. Errors are `errors.SourceError`; with the code POSITION_LOST the stream no longer holds the
    position, or never did.
    """

    async def lanes(self) -> Sequence[Lane]:
        """The shards that there are now, open and closed."""
        ...

    async def read(self, lane: Lane, after: Position, limit: int, wait: float) -> StreamPage:
        """Up to `limit` records from the position on, in order, waiting about `wait` seconds for the first.

        However short that is, the shard is asked: an empty page that is not behind says that nothing was there when the
        call was made.

        `after` is where the mapping started, or the last record of an earlier page. How often a server is asked
        meanwhile is the stream's own business. Cancelling it does no harm.
        """
        ...

    async def close(self) -> None: ...


class Topic(Protocol):
    """A topic, read as one member of a consumer group: the broker keeps how far the group is, and hands out partitions.

    Built for one mapping. Errors are `errors.SourceError`.
    """

    @property
    def bootstrap_servers(self) -> str:
        """The servers as an event names them, with commas between."""
        ...

    async def read(self, limit: int, wait: float, without: Collection[str] = ()) -> TopicPage:
        """Up to `limit` records, waiting at most `wait` seconds for the first; none of the partitions in `without`.

        Has to be called all the while, also when nothing is wanted: the broker takes a silent member for dead. Returns
        at once when partitions come or go. Cancelling it loses no record.
        """
        ...

    async def commit(self, done: Mapping[str, str]) -> None:
        """Keep for the group that, in each of these partitions, everything up to the record with this id is done with.

        Partitions that were taken away meanwhile are left out.
        """
        ...

    async def announce(self, topic: str, messages: Sequence[Message]) -> Sequence[Message]:
        """Put messages into another topic of the same cluster, and return when the cluster has them.

        Those that it will not take however often it is asked, for their size, come back. Raises SourceError when any of
        the others may not have arrived; all of them are to be sent again then.
        """
        ...

    async def close(self) -> None:
        """Leave the group, so that others get its partitions at once."""
        ...


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What is known of an event source only by asking it."""

    #: Seconds for which a queue hides what was received; None for sources that hide nothing.
    visibility_timeout: int | None = None
    #: Tells a stream from an earlier or later one of the same name; empty for everything else.
    stream: str = ""
    #: Seconds for which a stream keeps its records; None for everything else.
    retention: float | None = None
    #: What a broker of Amazon MQ runs, which its ARN does not tell; None for everything else.
    engine: SourceKind | None = None


@runtime_checkable
class SourceType(Protocol):
    """One kind of event source: finds out about one, and opens it for a mapping."""

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        """What the source is like now. Raises SourceError: with SOURCE_MISSING or SOURCE_DENIED if that is why."""
        ...

    async def open(self, settings: Mapping[str, Any], hidden_for: int | None) -> Source:
        """The source of a mapping with these settings. `hidden_for` overrides a queue's own visibility timeout."""
        ...

    async def close(self) -> None: ...


@runtime_checkable
class StreamType(Protocol):
    """One kind of stream: finds out about one, and opens it for a mapping."""

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        """What the stream is like now. Raises SourceError: with SOURCE_MISSING or SOURCE_DENIED if that is why."""
        ...

    async def marks(self, settings: Mapping[str, Any]) -> Mapping[str, Position]:
        """Where each shard ends now, for a mapping with StartingPosition LATEST; closed shards have ENDED."""
        ...

    async def open_stream(self, settings: Mapping[str, Any]) -> Stream: ...

    async def close(self) -> None: ...


@runtime_checkable
class TopicType(Protocol):
    """One kind of cluster of topics: opens one topic of it for a mapping. `group` is the consumer group."""

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        """Asks nothing of the cluster, which need not be there. Raises SourceError for what cannot be right."""
        ...

    async def begin(self, settings: Mapping[str, Any], group: str) -> None:
        """Keep where a new mapping with StartingPosition LATEST starts, unless the group has offsets. Quick, or a
        SourceError."""
        ...

    async def open_topic(self, settings: Mapping[str, Any], group: str, has_begun: bool) -> Topic:
        """Join the group. Where it has no offset, LATEST is the end as long as the group has not begun; from then on
        such a partition is younger than the mapping and all of it is wanted."""
        ...

    async def close(self) -> None: ...


@runtime_checkable
class Holds(Protocol):
    """A source that hides records while they are worked on, for a time that can be changed."""

    async def hold(self, lane: Lane, records: Sequence[Record], seconds: int) -> None:
        """Keep the records hidden for so many seconds from now; 0 gives them back at once."""
        ...


class Function(Protocol):
    """Something that can be invoked with an event."""

    @property
    def timeout(self) -> float:
        """Seconds an invocation may take."""
        ...

    @property
    def concurrency(self) -> int | None:
        """How many invocations run side by side at most; None when nobody here knows."""
        ...

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        """Run the function once. Cancelling ends the wait, not necessarily the function.

        `client_context` is what a caller says of itself, as a JSON object in ASCII."""
        ...


@dataclass(frozen=True, slots=True)
class Message:
    """A message for a Kafka topic. `brief` is what goes there when the whole is too large for it."""

    key: bytes | None
    value: bytes
    brief: bytes | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What a destination is told of records that were given up: a document, and where an object of it is kept."""

    #: The document, without the records.
    document: bytes
    #: The same document with the whole event, for destinations that keep objects.
    with_payload: bytes
    #: The key of such an object.
    key: str
    #: The same in the form of a Kafka topic, which gets one message for each record.
    messages: tuple[Message, ...] = ()


class Destinations(Protocol):
    """Where notices go."""

    async def send(self, arn: str, notice: Notice) -> None:
        """Deliver a notice. Raises SourceError, which says whether and when to try again."""
        ...


@dataclass(frozen=True, slots=True)
class Counters:
    """What one mapping has done since it was created. Names are stable: logs, JSON and the command line use them."""

    #: Records read from the source.
    polled: int = 0
    #: Invocations that reached the function.
    invoked: int = 0
    #: Records that no filter let through.
    filtered: int = 0
    #: Records that an invocation or the function's own report left to come again.
    failed: int = 0
    #: Records taken off a queue.
    deleted: int = 0
    #: Records of a stream that the function has dealt with.
    processed: int = 0
    #: Batches of a stream that were tried again.
    retried: int = 0
    #: Batches that were halved.
    bisected: int = 0
    #: Records that were given up: too many attempts, or too old.
    discarded: int = 0
    #: Notices of given-up records that a destination took, and attempts that it did not take.
    notified: int = 0
    notify_errors: int = 0
    #: Positions that a stream no longer held.
    positions_lost: int = 0
    #: Seconds since the arrival of the oldest record of a stream that was read and is not done with.
    iterator_age: float = 0.0
    #: Text of the last result, as `OK` or `PROBLEM: Function call failed`.
    last_result: str | None = None
    #: What keeps the mapping from going on, for people; None when nothing does.
    trouble: str | None = None


@dataclass(frozen=True, slots=True)
class FunctionDescription:
    """What the rules and the supervisor have to know of a function before they use it."""

    name: str
    #: Seconds an invocation may take.
    timeout: float
    memory_mb: int = 128
    #: `process`, `http` or `callable`.
    backend: str = "process"
    environment: Mapping[str, str] = field(default_factory=dict)

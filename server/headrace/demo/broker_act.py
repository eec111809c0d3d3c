"""The act of RabbitMQ, and that of ActiveMQ: a queue, a batch that fails and comes again by itself, and what is
acknowledged in the end.
"""

from __future__ import annotations

import asyncio
import json
import logging
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import SplitResult, unquote, urlsplit
from uuid import uuid4

from headrace.demo.brokers import Kind
from headrace.demo.server import HERE, REGION, Act, Server
from headrace.demo.show import Show
from headrace.errors import ConfigurationError

PARCELS = 12
BATCH = 4
HEAVY = 6
#: Seconds that a broker has for an answer.
ANSWER_SECONDS = 20.0
#: The secret that stands for the user and password, by the broker's scheme.
SECRETS = {"amqp": "demo-rabbitmq", "stomp": "demo-activemq"}


class Queue(Protocol):
    """A queue of the act's own. All of it raises ConfigurationError when the broker does not do it."""

    name: str
    #: What becomes of a failed batch.
    fate: str

    def put(self, texts: Sequence[str]) -> None: ...

    def left(self) -> int | None:
        """How many messages wait there; None for a broker that does not tell."""
        ...

    def mapping(self, url: str) -> str:
        """The identifier of a new mapping."""
        ...

    def tidy(self) -> None: ...


class RabbitMqQueue:
    """A queue of the virtual host `/`. Implements `Queue`."""

    fate = "goes back to the queue after a second"

    def __init__(self, at: SplitResult, name: str) -> None:
        self.name = name
        self._at = at

    def put(self, texts: Sequence[str]) -> None:
        import aio_pika

        async def put(channel: Any) -> None:
            await channel.declare_queue(self.name, durable=True)
            for text in texts:
                await channel.default_exchange.publish(aio_pika.Message(text.encode()), routing_key=self.name)

        self._with_channel(put)

    def left(self) -> int:
        async def left(channel: Any) -> int:
            queue = await channel.declare_queue(self.name, passive=True)
            return int(queue.declaration_result.message_count)

        return int(self._with_channel(left))

    def mapping(self, url: str) -> str:
        from headrace.client import Client
        from headrace_client.models import RabbitMqAccessConfiguration, RabbitMqMapping

        request = RabbitMqMapping(
            event_source_arn=_broker_arn(self._at),
            queues=[self.name],
            source_access_configurations=[RabbitMqAccessConfiguration("BASIC_AUTH", _secret_arn(self._at))],
            function_name="label",
            batch_size=BATCH,
            maximum_batching_window_in_seconds=5,
        )
        with Client(url, validate=True) as client:
            return str(client.create(request).uuid)

    def tidy(self) -> None:
        async def delete(channel: Any) -> None:
            await channel.queue_delete(self.name)

        self._with_channel(delete)

    def _with_channel(self, work: Any) -> Any:
        import aio_pika

        # What keeps us from the broker is told once, by us.
        logging.getLogger("aiormq").addHandler(logging.NullHandler())

        async def on_a_channel() -> Any:
            connection = await aio_pika.connect(self._at.geturl(), timeout=ANSWER_SECONDS)
            async with connection:
                return await work(await connection.channel())

        return _done(self._at, on_a_channel)


class ActiveMqQueue:
    """A queue that the broker makes when it is used. Implements `Queue`."""

    fate = "comes again after a second"

    def __init__(self, at: SplitResult, name: str) -> None:
        self.name = name
        self._at = at

    def put(self, texts: Sequence[str]) -> None:
        import stompman

        login, passcode = _user(self._at)
        server = stompman.ConnectionParameters(
            self._at.hostname or "localhost", self._at.port or 61613, login, passcode
        )

        async def put() -> None:
            async with stompman.Client([server], connect_retry_attempts=1) as client:
                for text in texts:
                    await client.send(
                        text.encode(), f"/queue/{self.name}", headers={"persistent": "true"}, add_content_length=False
                    )

        _done(self._at, put)

    def left(self) -> None:
        """STOMP has no question for that."""

    def mapping(self, url: str) -> str:
        from headrace.client import Client
        from headrace_client.models import ActiveMqAccessConfiguration, ActiveMqMapping

        request = ActiveMqMapping(
            event_source_arn=_broker_arn(self._at),
            queues=[self.name],
            source_access_configurations=[ActiveMqAccessConfiguration("BASIC_AUTH", _secret_arn(self._at))],
            function_name="label",
            batch_size=BATCH,
            maximum_batching_window_in_seconds=5,
        )
        with Client(url, validate=True) as client:
            return str(client.create(request).uuid)

    def tidy(self) -> None:
        """The broker throws an empty queue away when it sees fit."""


#: The kinds of queue by the scheme of their broker's address.
QUEUES: dict[str, type[RabbitMqQueue] | type[ActiveMqQueue]] = {"amqp": RabbitMqQueue, "stomp": ActiveMqQueue}


@contextmanager
def staged(kind: Kind, address: str) -> Iterator[Act]:
    """The act at a broker, with a user that may do everything there. Its queue is gone afterwards, where one can."""
    at = urlsplit(address)
    if not kind.form.startswith(f"{at.scheme}://") or not at.hostname:
        raise ConfigurationError(f"where is {kind.called}? Write {kind.own}")
    queue = QUEUES[at.scheme](at, f"parcels-{uuid4().hex[:6]}")
    with tempfile.TemporaryDirectory(prefix="headrace-demo-") as folder:
        secret = Path(folder, "broker.json")
        username, password = _user(at)
        secret.write_text(json.dumps({"username": username, "password": password}))
        place = f"{_broker_arn(at)}={at.scheme}://{_place(at)}"
        arguments = ("--mq-broker", place, "--secret", f"{SECRETS[at.scheme]}=file:{secret}")
        # Before the server starts: a broker that is not there is told of first.
        queue.put([_parcel(number) for number in range(PARCELS)])
        try:
            yield Act("parcels", lambda server, show: _play(queue, server, show), _suggestions, arguments)
        finally:
            with suppress(ConfigurationError):  # it may have ended before us
                queue.tidy()


def _play(queue: Queue, server: Server, show: Show) -> str | None:
    show.step(f"Creating the mapping of the queue `{queue.name}`, in which {PARCELS} parcels wait")
    started = time.monotonic()
    mapping = queue.mapping(server.url)
    show.say(f"{mapping}: batches of up to {BATCH} go to the function `label` ({HERE / 'parcels' / 'app.py'})")
    show.say(f"parcel {HEAVY} is too heavy at first; a batch that fails {queue.fate}")
    labelled = _watch(server, show, mapping, queue)
    seconds = time.monotonic() - started
    counters = server.counters(mapping)
    left = queue.left()
    show.step("Summary of the queue")
    show.say(f"{counters['deleted']} of {PARCELS} parcels labelled and acknowledged, in {seconds:.1f} s")
    show.say(f"{counters['failed']} deliveries failed, and {sum(again for _, again in labelled)} parcels came again")
    if left is not None:
        show.say(f"{left} messages are left in the queue")
    expected = [(number, number // BATCH == HEAVY // BATCH) for number in range(PARCELS)]
    if sorted(labelled) != expected or counters["deleted"] != PARCELS or left:
        show.bad(f"expected each parcel once, those beside parcel {HEAVY} for another time: {sorted(labelled)}")
        return None
    show.good("Every parcel was labelled and taken off the queue; none was lost.")
    return mapping


def _watch(server: Server, show: Show, mapping: str, queue: Queue) -> list[tuple[int, bool]]:
    """Show batches as they come, until every parcel is labelled. Returns the parcels, and whether they came again."""
    show.step("Watching the batches")
    labelled: list[tuple[int, bool]] = []
    dealt_with = 0
    for event in server.events():
        if event is None:
            if dealt_with == len(labelled) == PARCELS:
                break
        elif event["event"] == "function_log":
            if event["line"].startswith("labelled "):
                show.faint(f"   {event['line']}")
                parcels = [parcel.partition(" ") for parcel in event["line"].removeprefix("labelled ").split(", ")]
                labelled += [(int(number), bool(again)) for number, _, again in parcels]
        elif event["event"] == "batch" and event["mapping"] == mapping:
            dealt_with += event["records"] - event["failed"]
            fate = f"{event['result']}; the batch {queue.fate}" if event["failed"] else "acknowledged"
            show.say(f"{event['records']} parcels in {event['milliseconds']} ms: {fate}")
        elif event["level"] != "info":
            show.bad(json.dumps(event))
    return labelled


def _suggestions(url: str, mapping: str) -> list[str]:
    return [f"HEADRACE_URL={url} .venv/bin/headrace explain {mapping}"]


def _parcel(number: int) -> str:
    return json.dumps({"number": number, "is_heavy": number == HEAVY})


def _broker_arn(at: SplitResult) -> str:
    """What the mapping calls the broker."""
    return f"arn:aws:mq:{REGION}:000000000000:broker:{SECRETS[at.scheme]}:b-6d0e4c1a-52f3-4b7e-9a43-1f0a6b9c2d77"


def _secret_arn(at: SplitResult) -> str:
    return f"arn:aws:secretsmanager:{REGION}:000000000000:secret:{SECRETS[at.scheme]}-De12Mo"


def _place(at: SplitResult) -> str:
    """Host and port, without the user."""
    return at.netloc.rpartition("@")[2]


def _user(at: SplitResult) -> tuple[str, str]:
    """User and password; without any those that both brokers know as they come."""
    return unquote(at.username or "guest"), unquote(at.password or "guest")


def _done(at: SplitResult, work: Any) -> Any:
    """What comes of the work, which asks the broker."""

    async def in_time() -> Any:
        async with asyncio.timeout(ANSWER_SECONDS):
            return await work()

    try:
        return asyncio.run(in_time())
    except Exception as error:
        # The words of the one client are for people, those of the other for programmers.
        why = str(error) if at.scheme == "amqp" else "it does not answer, or does not take the user and password"
        raise ConfigurationError(f"the broker at {_place(at)} cannot be used: {why or type(error).__name__}") from None

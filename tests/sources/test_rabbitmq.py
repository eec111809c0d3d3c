"""The RabbitMQ source against a real broker: what it gives, what it settles, and how it comes back."""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
from aws_lambda_powertools.utilities.data_classes.rabbit_mq_event import RabbitMQEvent
from brokers import Server
from pamqp.commands import Basic
from rabbitmq_lab import (
    ARN,
    SOON,
    HeldClock,
    Lab,
    bodies,
    opened,
    read,
    read_all,
    settings,
    sources,
    until,
)
from tcp_proxy import Proxy

from headrace.access import Login
from headrace.errors import (
    NOT_AUTHENTICATED,
    NOT_AUTHORIZED,
    NOT_VALID,
    PACKAGE_MISSING,
    SOURCE_MISSING,
    UNREACHABLE,
    SourceError,
)
from headrace.model import Holds, Lane, Page, Source, SourceFacts, SourceKind, SourceType
from headrace.sources import rabbitmq as module
from headrace.sources.rabbitmq import RabbitMqSource, RabbitMqSources, event

EVENTS = Path(__file__).resolve().parents[1] / "events"
with_broker = pytest.mark.broker("rabbitmq")
USER = "headrace"


@pytest.fixture
def login(rabbitmq: Server) -> Login:
    return Login(USER, rabbitmq.users[USER])


@pytest.fixture
async def lab(rabbitmq: Server, login: Login) -> AsyncIterator[Lab]:
    async with Lab(rabbitmq.endpoints["amqp"], login) as lab:
        yield lab


@pytest.fixture
def authority(rabbitmq: Server) -> str:
    """Who signed the broker's certificate, as PEM text."""
    return Path(rabbitmq.files["ca.pem"]).read_text("utf-8")


@pytest.fixture
async def queue(lab: Lab) -> str:
    return await lab.declare()


@pytest.fixture
def kind(lab: Lab) -> RabbitMqSources:
    return sources(lab.url, login=lab.login)


@pytest.fixture
async def source(kind: RabbitMqSources, queue: str) -> AsyncIterator[RabbitMqSource]:
    async with opened(kind, settings(queue)) as source:
        yield source


@pytest.fixture
async def proxy(lab: Lab) -> AsyncIterator[Proxy]:
    async with Proxy(lab.host, lab.port) as proxy:
        yield proxy


@pytest.fixture(autouse=True)
def silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing of what goes wrong here is anybody else's to tell: neither the libraries' nor asyncio's."""
    yield
    told = [f"{record.name}: {record.getMessage()}" for record in caplog.get_records("call")]
    assert [line for line in told if not line.startswith("asyncio: Using selector")] == []


def through(proxy: Proxy, login: Login) -> RabbitMqSources:
    return sources(f"amqp://127.0.0.1:{proxy.port}", login=login)


async def settle(source: RabbitMqSource, done: Any = (), again: Any = ()) -> int:
    (lane,) = await source.lanes()
    return await source.settle(lane, list(done), list(again))


async def refusal(source: RabbitMqSource) -> SourceError:
    with pytest.raises(SourceError) as caught:
        await read(source)
    return caught.value


async def error_of(kind: RabbitMqSources, given: dict[str, Any]) -> SourceError:
    async with opened(kind, given) as source:
        return await refusal(source)


# --- What it gives ----------------------------------------------------------------------------------------------------


@with_broker
async def test_it_keeps_the_protocols(kind: RabbitMqSources, source: RabbitMqSource, queue: str) -> None:
    as_kind: SourceType = kind
    as_source: Source = source
    as_holds: Holds = source

    assert await as_kind.describe(settings(queue)) == SourceFacts(engine=SourceKind.RABBITMQ)
    assert await as_source.lanes() == (Lane(f"{queue}::/"),)
    assert isinstance(as_holds, Holds)


@with_broker
async def test_events_are_exactly_as_written_down(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    document = json.loads((EVENTS / "rabbitmq.json").read_text("utf-8"))
    await lab.publish(
        queue,
        '{"order": 1, "total": 12.50}',
        content_type="application/json",
        content_encoding="utf-8",
        headers={
            "tenant": "blå",
            "attempt": 3,
            "balance": -70_000_000_000,
            "express": True,
            "weight": 1.5,
            "discount": Decimal("0.25"),
            "nothing": None,
            "picked": datetime(2025, 11, 24, 16, 0, 7, tzinfo=UTC),
            "seal": bytearray(b"\x00\x7f\x80\xff"),
            "lines": ["A1", "B2", 12],
            "shop": {"name": "north", "till": -7, "open": False},
        },
        delivery_mode=2,
        priority=5,
        correlation_id="c-1",
        reply_to="replies",
        expiration="60000",
        message_id="m-1",
        timestamp=datetime(1970, 1, 1, 0, 33, 41, tzinfo=UTC),
        message_type="order.placed",
        user_id=USER,
        app_id="shop",
    )
    await lab.publish(queue, b"\x00\xff\x80}", message_id="m-2")

    page = await read_all(source, 2)

    (expected,) = document["rmqMessagesByQueue"].values()
    found = json.loads(orjson.dumps([dict(record.event) for record in page.records]))
    assert found == expected
    assert [list(each["basicProperties"]) for each in found] == [list(each["basicProperties"]) for each in expected]
    assert [list(each) for each in found] == [list(each) for each in expected]
    assert {record.lane for record in page.records} == {f"{queue}::/"}


def test_a_third_partys_parser_takes_the_event() -> None:
    parsed = RabbitMQEvent(json.loads((EVENTS / "rabbitmq.json").read_text("utf-8")))

    first, second = parsed.rmq_messages_by_queue["orders::/"]
    assert (parsed.event_source, parsed.event_source_arn) == ("aws:rmq", ARN)
    assert first.json_data == {"order": 1, "total": 12.5}
    assert first.basic_properties.timestamp == "Jan 1, 1970, 12:33:41 AM"
    assert first.basic_properties.headers["attempt"] == 3
    assert second.basic_properties.body_size == 4


def made(**properties: Any) -> dict[str, Any]:
    """The properties in the event of a message that no broker has seen."""
    header = SimpleNamespace(properties=Basic.Properties(**properties), body_size=0)
    message = SimpleNamespace(header=header, delivery=SimpleNamespace(redelivered=False), body=b"")
    found: dict[str, Any] = event(message)["basicProperties"]
    return found


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(1970, 1, 1, 0, 0, 0, tzinfo=UTC), "Jan 1, 1970, 12:00:00 AM"),
        (datetime(2024, 2, 29, 12, 0, 0, tzinfo=UTC), "Feb 29, 2024, 12:00:00 PM"),
        (datetime(2026, 12, 31, 23, 59, 9, tzinfo=UTC), "Dec 31, 2026, 11:59:09 PM"),
        (datetime(2026, 5, 7, 9, 5, 0, tzinfo=UTC), "May 7, 2026, 9:05:00 AM"),
    ],
)
def test_dates_are_english_wherever_we_are(moment: datetime, text: str) -> None:
    assert made(timestamp=moment)["timestamp"] == text


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("", {"bytes": []}),
        ("\u2603", {"bytes": [-30, -104, -125]}),
        # A text that is not UTF-8 reaches us as bytes.
        (b"\xe9", {"bytes": [-23]}),
        (float("nan"), None),
        (float("-inf"), None),
        (Decimal("12"), 12),
        (Decimal("1.20"), 1.2),
        (2**63 - 1, 2**63 - 1),
        ([], []),
        ({"a": [{"b": None}]}, {"a": [{"b": None}]}),
    ],
)
def test_any_header_can_be_written_as_json(header: Any, value: Any) -> None:
    headers = made(headers={"h": header})["headers"]

    assert headers == {"h": value}
    assert json.loads(orjson.dumps(headers)) == headers


@with_broker
async def test_records_come_in_order_and_no_more_than_wanted(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await lab.publish(queue, *map(str, range(25)))

    pages = [await read_all(source, 10), await read_all(source, 10), await read_all(source, 5)]

    assert [int(body) for page in pages for body in bodies(page.records)] == list(range(25))
    records = [record for page in pages for record in page.records]
    assert len({record.id for record in records}) == 25
    assert await read(source, wait=0) == Page()


@with_broker
async def test_a_page_says_when_it_is_full(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await read(source, wait=0)
    await lab.publish(queue, "a", "b", "c")
    await until_is(lambda: source._consumer and len(source._consumer._arrived) == 3)

    assert (await read(source, 2)).is_full
    assert not (await read(source, 2)).is_full


@with_broker
async def test_a_read_waits_for_the_first_message(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    reading = asyncio.create_task(read(source))
    await until(lambda: has_consumers(lab, queue, 1), "it consumes")
    await lab.publish(queue, "late")

    assert bodies((await reading).records) == ["late"]


async def has_consumers(lab: Lab, queue: str, count: int) -> bool:
    return await lab.consumers(queue) == count


@with_broker
async def test_a_cancelled_read_loses_nothing(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    for number in range(20):
        reading = asyncio.create_task(read(source))
        publishing = asyncio.create_task(lab.publish(queue, str(number)))
        await publishing
        reading.cancel()
        try:
            page = await reading
        except asyncio.CancelledError:
            page = await read(source)
        assert bodies(page.records) == [str(number)]


@with_broker
async def test_a_message_of_many_frames_arrives_whole(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await lab.publish(queue, "x" * 1_000_000)

    (record,) = (await read(source)).records
    assert bodies([record]) == ["x" * 1_000_000]
    assert record.event["basicProperties"]["bodySize"] == 1_000_000


@with_broker
async def test_no_more_than_two_batches_are_taken_ahead(lab: Lab, kind: RabbitMqSources, queue: str) -> None:
    await lab.publish(queue, *map(str, range(50)))

    async with opened(kind, settings(queue, batch_size=10)) as source:
        page = await read_all(source, 10)
        await lab.until_ready(queue, 30)

        await settle(source, done=page.records)
        await lab.until_ready(queue, 20)


@with_broker
async def test_another_virtual_host(rabbitmq: Server, login: Login) -> None:
    async with Lab(rabbitmq.endpoints["amqp"], login, "orders") as lab:
        queue = await lab.declare()
        await lab.publish(queue, "a")
        async with opened(sources(lab.url, login=login), settings(queue, virtual_host="orders")) as source:
            (record,) = (await read(source)).records

            assert record.lane == f"{queue}::orders"
            assert bodies([record]) == ["a"]


@with_broker
async def test_two_mappings_share_a_queue(lab: Lab, kind: RabbitMqSources, queue: str) -> None:
    async with opened(kind, settings(queue)) as first, opened(kind, settings(queue)) as second:
        await read(first, wait=0)
        await read(second, wait=0)
        await lab.publish(queue, *map(str, range(10)))
        pages = [await read_all(first, 5), await read_all(second, 5)]

        assert sorted(int(body) for page in pages for body in bodies(page.records)) == list(range(10))
        # What one of them settles, the other one's delivery tags have nothing to do with.
        assert await settle(first, done=pages[1].records) == 0
        assert await settle(first, done=pages[0].records) == 5
        assert await settle(second, done=pages[1].records) == 5


# --- What it settles --------------------------------------------------------------------------------------------------


class Frames:
    """The frames that a source sends to settle."""

    def __init__(self, source: RabbitMqSource, monkeypatch: pytest.MonkeyPatch) -> None:
        assert source._consumer is not None, "it has been read"
        self.sent: list[tuple[str, int, bool]] = []
        channel = source._consumer._frames
        for name in ("basic_ack", "basic_nack"):
            monkeypatch.setattr(channel, name, self._noting(name, getattr(channel, name)))

    def _noting(self, name: str, send: Any) -> Any:
        async def noting(delivery_tag: int, multiple: bool = False, **members: Any) -> None:
            self.sent.append((name, delivery_tag, multiple))
            await send(delivery_tag=delivery_tag, multiple=multiple, **members)

        return noting


@with_broker
async def test_a_batch_is_acknowledged_by_one_frame(
    lab: Lab, source: RabbitMqSource, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lab.publish(queue, *map(str, range(30)))
    first, second = await read_all(source, 10), await read_all(source, 10)
    frames = Frames(source, monkeypatch)

    assert await settle(source, done=first.records) == 10
    assert await settle(source, done=second.records) == 10
    assert frames.sent == [("basic_ack", 10, True), ("basic_ack", 20, True)]
    await source.close()
    await lab.until_ready(queue, 10)


@with_broker
async def test_what_a_filter_drops_is_settled_while_the_rest_is_worked_on(
    lab: Lab, source: RabbitMqSource, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lab.publish(queue, *map(str, range(6)))
    records = (await read_all(source, 6)).records
    frames = Frames(source, monkeypatch)

    assert await settle(source, done=[records[0], records[2], records[4]]) == 3
    assert await settle(source, done=[records[1], records[3], records[5]]) == 3

    acks = [("basic_ack", tag, False) for tag in (1, 3, 5)]
    assert frames.sent == [*acks, ("basic_ack", 6, True)]
    await source.close()
    assert await lab.ready(queue) == 0


@with_broker
async def test_settling_twice_counts_once_and_does_no_harm(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await lab.publish(queue, "a", "b")
    page = await read_all(source, 2)

    assert await settle(source, done=page.records) == 2
    assert await settle(source, done=page.records) == 0
    await lab.publish(queue, "c")
    assert bodies((await read(source)).records) == ["c"]


@with_broker
async def test_a_failed_batch_comes_again_after_its_delay_and_before_all_others(lab: Lab, queue: str) -> None:
    clock = HeldClock()
    async with opened(sources(lab.url, login=lab.login, clock=clock), settings(queue, batch_size=3)) as source:
        await lab.publish(queue, *"abcdef")
        page = await read_all(source, 3)
        assert await settle(source, again=page.records) == 0
        # Three more are here already, and wait for their turn.
        assert await read(source, wait=0.05) == Page()

        await clock.release()
        again = await read_all(source, 6)

        assert bodies(again.records) == list("abcdef")
        assert [record.event["redelivered"] for record in again.records] == [True] * 3 + [False] * 3
        assert len({record.id for record in (*page.records, *again.records)}) == 9
        assert await settle(source, done=again.records) == 6


@with_broker
async def test_the_delay_doubles_until_a_batch_succeeds(lab: Lab, queue: str) -> None:
    clock = HeldClock()
    async with opened(sources(lab.url, login=lab.login, clock=clock), settings(queue)) as source:
        await lab.publish(queue, "a", "b")
        for _ in range(7):
            await settle(source, again=(await read_all(source, 2)).records)
            await clock.release()
        first, second = (await read_all(source, 2)).records
        await settle(source, done=[first], again=[second])
        await clock.release()
        await settle(source, done=(await read(source)).records)

    assert clock.slept == [1, 2, 4, 8, 16, 30, 30, 1]


@with_broker
async def test_a_batch_that_somebody_else_gets_holds_nothing_up(lab: Lab, queue: str) -> None:
    clock = HeldClock()
    kind = sources(lab.url, login=lab.login, clock=clock)
    async with opened(kind, settings(queue, batch_size=1)) as first, opened(kind, settings(queue)) as second:
        await lab.publish(queue, "a", "b")
        page = await read(first, 1)
        await until_is(lambda: len(first._consumer._arrived) == 1)  # type: ignore[union-attr]
        # The consumer that has taken all it may gets nothing; the other one gets what the first gives back.
        await lab.publish(queue, "c")
        assert bodies((await read(second)).records) == ["c"]
        await settle(first, again=page.records)
        await clock.release()

        found = bodies((await read(first)).records) + bodies((await read(second, wait=0.1)).records)
        found += bodies((await read(first, wait=0.1)).records)
        assert sorted(found) == ["a", "b"]


async def until_is(holds: Any) -> None:
    async def checked() -> bool:
        return bool(holds())

    await until(checked, "a condition of the test")


@with_broker
async def test_records_given_back_come_again_at_once(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await lab.publish(queue, *"abcd")
    page = await read_all(source, 2)
    (lane,) = await source.lanes()

    await source.hold(lane, page.records, 0)

    assert bodies((await read_all(source, 4)).records) == list("abcd")


@with_broker
async def test_records_can_be_kept_for_as_long_as_we_like(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await lab.publish(queue, "a")
    page = await read(source)
    (lane,) = await source.lanes()

    await source.hold(lane, page.records, 600)

    assert await read(source, wait=0.05) == Page()
    assert await settle(source, done=page.records) == 1


@with_broker
async def test_closing_gives_back_whatever_is_not_settled(lab: Lab, kind: RabbitMqSources, queue: str) -> None:
    await lab.publish(queue, *"abcdef")
    async with opened(kind, settings(queue)) as source:
        page = await read_all(source, 4)
        await settle(source, done=page.records[:1], again=page.records[1:2])

    await lab.until_ready(queue, 5)
    async with opened(kind, settings(queue)) as source:
        assert bodies((await read_all(source, 5)).records) == list("bcdef")


@with_broker
async def test_what_was_acknowledged_last_is_acknowledged_although_we_close(
    lab: Lab, kind: RabbitMqSources, queue: str
) -> None:
    for _ in range(20):
        await lab.publish(queue, "a")
        async with opened(kind, settings(queue)) as source:
            await settle(source, done=(await read(source)).records)

    assert await lab.ready(queue) == 0


@with_broker
async def test_a_cancelled_settlement_is_made_all_the_same(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await lab.publish(queue, "a")
    settling = asyncio.create_task(settle(source, done=(await read(source)).records))
    await asyncio.sleep(0)
    settling.cancel()
    await asyncio.gather(settling, return_exceptions=True)
    await source.close()

    assert await lab.ready(queue) == 0


@with_broker
async def test_the_brokers_own_policy_ends_a_message_that_fails_for_ever(lab: Lab) -> None:
    graves = await lab.declare()
    queue = await lab.declare(
        x_queue_type="quorum", x_delivery_limit=2, x_dead_letter_exchange="", x_dead_letter_routing_key=graves
    )
    clock = HeldClock()
    async with opened(sources(lab.url, login=lab.login, clock=clock), settings(queue)) as source:
        await lab.publish(queue, "poison")
        for _ in range(3):
            await settle(source, again=(await read(source)).records)
            await clock.release()
        await lab.until_ready(graves, 1)
        await lab.publish(queue, "sound")

        assert bodies((await read(source)).records) == ["sound"]


# --- How it comes back ------------------------------------------------------------------------------------------------


async def cut(proxy: Proxy, source: RabbitMqSource) -> None:
    """Break the connection, and return when the source has noticed."""
    proxy.cut()
    await until_is(lambda: source._consumer and source._consumer.broken)


@with_broker
async def test_a_cut_connection_loses_nothing(lab: Lab, login: Login, queue: str, proxy: Proxy) -> None:
    async with opened(through(proxy, login), settings(queue)) as source:
        await lab.publish(queue, *"abcdef")
        page = await read_all(source, 3)
        assert await settle(source, done=page.records[:1]) == 1
        await lab.until_ready(queue, 0)
        await cut(proxy, source)

        error = await refusal(source)
        again = await read_all(source, 5)

        assert error.code == UNREACHABLE
        assert "the connection to the broker broke off" in error.message
        assert bodies(again.records) == list("bcdef")
        # What was read before has no meaning any more: it is settled by nobody, and nobody is told.
        assert await settle(source, done=page.records[1:2], again=page.records[2:]) == 0
        assert await settle(source, done=again.records) == 5
    assert await lab.ready(queue) == 0


@with_broker
async def test_a_batch_in_flight_that_outlived_its_connection_is_no_error(
    lab: Lab, login: Login, queue: str, proxy: Proxy
) -> None:
    async with opened(through(proxy, login), settings(queue)) as source:
        await lab.publish(queue, "a", "b")
        page = await read_all(source, 2)
        await cut(proxy, source)

        assert await settle(source, done=page.records[:1], again=page.records[1:]) == 0
        (lane,) = await source.lanes()
        await source.hold(lane, page.records, 0)
        assert (await refusal(source)).code == UNREACHABLE
        assert bodies((await read_all(source, 2)).records) == ["a", "b"]


@with_broker
async def test_a_broker_that_is_away_is_tried_again_with_each_read(
    lab: Lab, login: Login, queue: str, proxy: Proxy
) -> None:
    proxy.refuse()
    async with opened(through(proxy, login), settings(queue)) as source:
        assert [(await refusal(source)).code for _ in range(2)] == [UNREACHABLE] * 2

        proxy.refuse(False)
        await lab.publish(queue, "a")
        assert bodies((await read(source)).records) == ["a"]


@with_broker
async def test_a_silent_broker_does_not_hold_up_closing(
    lab: Lab, login: Login, queue: str, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CLOSE_SECONDS", 0.05)
    async with opened(through(proxy, login), settings(queue)) as source:
        await lab.publish(queue, "a")
        assert bodies((await read(source)).records) == ["a"]
        proxy.freeze()
        async with asyncio.timeout(SOON):
            await source.close()


@with_broker
async def test_a_broker_that_does_not_answer_is_unreachable(
    lab: Lab, login: Login, queue: str, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CONNECT_SECONDS", 0.05)
    proxy.freeze()

    error = await error_of(through(proxy, login), settings(queue))

    assert (error.code, error.message) == (UNREACHABLE, f"the broker at 127.0.0.1:{proxy.port} does not answer")


@with_broker
async def test_a_queue_that_is_deleted_and_made_again(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await lab.publish(queue, "a")
    page = await read(source)
    await lab.delete(queue)
    errors = [await refusal(source), await refusal(source)]
    await lab.declare(queue)
    await lab.publish(queue, "b")

    assert [error.code for error in errors] == [SOURCE_MISSING] * 2
    assert errors[1].message == f"the queue {queue} does not exist in the virtual host /"
    assert await settle(source, done=page.records) == 0
    assert bodies((await read(source)).records) == ["b"]


@with_broker
async def test_a_channel_that_the_broker_closes_is_opened_again(lab: Lab, source: RabbitMqSource, queue: str) -> None:
    await lab.publish(queue, "a")
    await read(source)
    assert source._consumer is not None
    # A tag that was never delivered: the broker answers by closing the channel.
    await source._consumer._frames.basic_ack(77)

    error = await refusal(source)

    assert error.code == UNREACHABLE
    assert "unknown delivery tag 77" in error.message
    assert bodies((await read(source)).records) == ["a"]


@with_broker
async def test_another_address_of_the_broker_is_tried(lab: Lab, queue: str) -> None:
    await lab.publish(queue, "a")
    async with opened(sources("amqp://127.0.0.1:1", lab.url, login=lab.login), settings(queue)) as source:
        assert bodies((await read(source)).records) == ["a"]


# --- What keeps it from reading ---------------------------------------------------------------------------------------


@with_broker
async def test_a_wrong_password(lab: Lab, queue: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    error = await error_of(sources(lab.url, login=Login(USER, "nobody-may-see-this")), settings(queue))

    assert error.code == NOT_AUTHENTICATED
    assert error.message.startswith("the broker does not take the user and password: ACCESS_REFUSED")
    assert "nobody-may-see-this" not in f"{error!r} {error.__cause__!r} {error.__context__!r} {caplog.text}"


@with_broker
async def test_a_virtual_host_that_is_not_there(lab: Lab, kind: RabbitMqSources, queue: str) -> None:
    error = await error_of(kind, settings(queue, virtual_host="nowhere"))

    assert error.code == NOT_AUTHORIZED
    assert error.message == "the virtual host nowhere does not exist, or the user has no right to it"


@with_broker
async def test_a_queue_that_is_not_there(kind: RabbitMqSources) -> None:
    error = await error_of(kind, settings("nothing"))

    assert (error.code, error.message) == (SOURCE_MISSING, "the queue nothing does not exist in the virtual host /")


@with_broker
async def test_a_queue_that_may_not_be_read(lab: Lab, rabbitmq: Server, queue: str) -> None:
    outsider = Login("nobody", rabbitmq.users["nobody"])

    error = await error_of(sources(lab.url, login=outsider), settings(queue))

    assert error.code == NOT_AUTHORIZED
    assert error.message.startswith(
        f"there is no right to read the queue {queue} of the virtual host /: ACCESS_REFUSED"
    )


@with_broker
async def test_a_queue_that_another_consumer_has_for_itself_alone(
    lab: Lab, kind: RabbitMqSources, source: RabbitMqSource, queue: str
) -> None:
    async def ignore(message: Any) -> None: ...

    tag = (await lab.frames.basic_consume(queue, ignore, exclusive=True)).consumer_tag
    error = await refusal(source)
    await lab.frames.basic_cancel(tag)
    await lab.publish(queue, "a")

    assert error.code == UNREACHABLE
    assert "exclusive" in error.message
    assert bodies((await read(source)).records) == ["a"]


async def test_nobody_listens() -> None:
    error = await error_of(sources("amqp://127.0.0.1:1", "amqp://127.0.0.1:2", login=Login("a", "b")), settings("q"))

    assert error.code == UNREACHABLE
    assert "127.0.0.1:1:" in error.message
    assert "127.0.0.1:2:" in error.message


@with_broker
async def test_encrypted_with_an_authority_of_our_own(lab: Lab, rabbitmq: Server, authority: str, queue: str) -> None:
    await lab.publish(queue, "a")
    trusting = sources(rabbitmq.endpoints["amqps"], login=lab.login, authorities=authority)
    wary = sources(rabbitmq.endpoints["amqps"], login=lab.login)

    error = await error_of(wary, settings(queue))
    async with opened(trusting, settings(queue)) as source:
        page = await read(source)

    assert error.code == NOT_AUTHENTICATED
    assert "is not trusted" in error.message
    assert bodies(page.records) == ["a"]


async def test_a_broker_of_another_kind_says_so_and_is_not_read() -> None:
    kind = sources("stomp://127.0.0.1:1", login=Login("a", "b"), kind="ActiveMQ")

    assert await kind.describe(settings("q")) == SourceFacts(engine=SourceKind.ACTIVEMQ)
    error = await error_of(kind, settings("q"))
    assert (error.code, "is not a RabbitMQ broker but ActiveMQ" in error.message) == (NOT_VALID, True)


async def test_a_broker_that_nobody_knows() -> None:
    with pytest.raises(SourceError) as caught:
        await sources(login=Login("a", "b")).describe(settings("q", arn=f"{ARN}0"))
    assert caught.value.code == SOURCE_MISSING


async def test_a_mapping_without_a_secret_is_not_valid() -> None:
    given = {"EventSourceArn": ARN, "Queues": ["q"]}

    assert (await error_of(sources("amqp://127.0.0.1:1", login=Login("a", "b")), given)).code == NOT_VALID


async def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        if name.startswith("aio_pika"):
            raise ModuleNotFoundError(name)
        return importlib.import_module(name)

    monkeypatch.setattr(module, "import_module", missing)
    kind = sources("amqp://127.0.0.1:1", login=Login("a", "b"))

    with pytest.raises(SourceError, match=r"pip install 'headrace\[rabbitmq\]'") as caught:
        await kind.describe(settings("q"))
    assert caught.value.code == PACKAGE_MISSING
    assert (await error_of(kind, settings("q"))).code == PACKAGE_MISSING

"""The ActiveMQ source against a real broker: what it gives, what it settles, and how it comes back."""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import uuid4

import pytest
import stompman
from activemq_lab import (
    ARN,
    DEAD_LETTERS,
    SOON,
    HeldClock,
    Lab,
    bodies,
    give_back,
    opened,
    read,
    read_all,
    settings,
    settle,
    sources,
    until,
)
from aws_lambda_powertools.utilities.data_classes.active_mq_event import ActiveMQEvent
from brokers import Server
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
from headrace.model import Holds, Lane, Record, Source, SourceFacts, SourceKind, SourceType
from headrace.sources import stomp
from headrace.sources.activemq import MAXIMUM_REDELIVERIES, ActiveMqSource, ActiveMqSources, event
from headrace.sources.stomp import StompConnection

EVENTS = Path(__file__).resolve().parents[1] / "events"
with_broker = pytest.mark.broker("activemq")
#: Who may do everything, and who may only sign in.
USER, NOBODY = "headrace", "nobody"
#: An endpoint at which nobody listens: the discard service.
NOWHERE = "stomp://127.0.0.1:9"


@pytest.fixture
def login(activemq: Server) -> Login:
    return Login(USER, activemq.users[USER])


@pytest.fixture
def lab(activemq: Server, login: Login) -> Lab:
    return Lab(activemq.endpoints["stomp"], login)


@pytest.fixture
def authority(activemq: Server) -> str:
    """Who signed the broker's certificate, as PEM text."""
    return Path(activemq.files["ca.pem"]).read_text("utf-8")


@pytest.fixture
def queue(lab: Lab) -> str:
    return lab.queue()


@pytest.fixture
def kind(lab: Lab) -> ActiveMqSources:
    return sources(lab.url, login=lab.login)


@pytest.fixture
async def source(kind: ActiveMqSources, queue: str) -> AsyncIterator[ActiveMqSource]:
    async with opened(kind, settings(queue)) as source:
        yield source


@pytest.fixture
async def proxy(lab: Lab) -> AsyncIterator[Proxy]:
    async with Proxy(lab.host, lab.port) as proxy:
        yield proxy


@pytest.fixture(autouse=True)
def silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing of what goes wrong here is anybody else's to tell: neither the library's nor asyncio's."""
    yield
    told = [f"{record.name}: {record.getMessage()}" for record in caplog.get_records("call")]
    assert [line for line in told if not line.startswith("asyncio: Using selector")] == []


def through(proxy: Proxy, login: Login, **given: Any) -> ActiveMqSources:
    return sources(f"stomp://127.0.0.1:{proxy.port}", login=login, **given)


async def refusal(kind: ActiveMqSources, given: dict[str, Any]) -> SourceError:
    """Why a source cannot be opened."""
    with pytest.raises(SourceError) as caught:
        await kind.open(given, None)
    return caught.value


# --- What it gives ----------------------------------------------------------------------------------------------------


@with_broker
async def test_it_keeps_the_protocols(kind: ActiveMqSources, source: ActiveMqSource, queue: str) -> None:
    as_kind: SourceType = kind
    as_source: Source = source
    as_holds: Holds = source

    assert await as_kind.describe(settings(queue)) == SourceFacts(engine=SourceKind.ACTIVEMQ)
    assert await as_source.lanes() == (Lane(queue),)
    assert isinstance(as_holds, Holds)


WHOLE = {
    "message-id": "ID:plant-1.mq.us-east-1.amazonaws.com-37557-1764000000000-3:12:-1:1:1",
    "ack": "ID:plant-1-37557-1764000000000-4:1",
    "subscription": "0",
    "destination": "/queue/orders",
    "persistent": "true",
    "reply-to": "/queue/answers",
    "type": "order.placed",
    "expires": "4102444800000",
    "priority": "9",
    "correlation-id": "c-1",
    "timestamp": "1764000000000",
    "index": "1",
    "shop:name": "Mühle \\ Söhne:\nBasel",
}
WHOLE_BODY = '{"order": 1, "note": "two lines:\\nof \U0001f4e6"}'.encode()
LEAN = {
    "message-id": "ID:plant-1.mq.us-east-1.amazonaws.com-37557-1764000000000-3:12:-1:1:2",
    "ack": "ID:plant-1-37557-1764000000000-4:2",
    "subscription": "0",
    "destination": "/queue/orders",
    "expires": "0",
    "priority": "4",
    "timestamp": "1764000000000",
    "content-length": "5",
}
LEAN_BODY = b"\x00\xff\n\x00:"
AGAIN = {**{name: value for name, value in LEAN.items() if name != "content-length"}, "persistent": "true"}
AGAIN |= {"message-id": LEAN["message-id"].removesuffix("2") + "3", "redelivered": "true"}


@pytest.mark.parametrize(
    ("name", "messages"),
    [("activemq", [(WHOLE, WHOLE_BODY), (LEAN, LEAN_BODY)]), ("activemq_redelivered", [(AGAIN, b"")])],
)
def test_events_from_frames_are_exactly_as_written_down(
    name: str, messages: list[tuple[dict[str, str], bytes]]
) -> None:
    document = json.loads((EVENTS / f"{name}.json").read_text("utf-8"))

    made = [event(headers, body, 1_764_000_000.005) for headers, body in messages]

    # As texts, for keys have an order.
    assert json.dumps(made) == json.dumps(document["messages"])


@with_broker
async def test_events_from_the_broker_are_exactly_as_written_down(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    document = json.loads((EVENTS / "activemq.json").read_text("utf-8"))
    named = {name: value for name, value in WHOLE.items() if name in ("persistent", "type", "expires", "priority")}
    named |= {"reply_to": WHOLE["reply-to"], "correlation_id": WHOLE["correlation-id"]}
    named |= {name: WHOLE[name] for name in ("index", "shop:name")}
    await lab.send_texts(queue, WHOLE_BODY.decode(), **named)
    await lab.send_bytes(queue, LEAN_BODY, persistent="false")

    records = await read_all(source, 2)

    for record, written in zip(records, document["messages"], strict=True):
        # What the broker and the moment decide.
        moment = record.event["timestamp"]
        written["messageID"] = record.id
        written["destination"]["physicalName"] = queue
        written["timestamp"] = written["brokerInTime"] = moment
        written["brokerOutTime"] = record.event["brokerOutTime"]
        assert record.id.startswith("ID:")
        assert record.arrived == moment / 1000
        assert moment - 1000 <= record.event["brokerOutTime"] < moment + SOON * 1000
        assert (record.order_key, record.returns_at, record.lane) == (None, None, "")
    # Properties come in the order of a hash table of the broker's.
    made = [{**record.event, "properties": dict(sorted(record.event["properties"].items()))} for record in records]
    assert json.dumps(made) == json.dumps(document["messages"])


@pytest.mark.parametrize("name", ["activemq", "activemq_redelivered"])
def test_events_are_what_a_third_party_parses(name: str) -> None:
    document = json.loads((EVENTS / f"{name}.json").read_text("utf-8"))

    parsed = ActiveMQEvent(document)

    assert (parsed.event_source, parsed.event_source_arn) == ("aws:mq", ARN)
    messages = list(parsed.messages)
    assert {message.destination_physicalname for message in messages} == {"orders"}
    assert [message.message_type for message in messages][:1] == ["jms/text-message"]
    assert [message.delivery_mode for message in messages] == [each["deliveryMode"] for each in document["messages"]]
    assert [message.redelivered for message in messages] == [each["redelivered"] for each in document["messages"]]
    if name == "activemq":
        assert messages[0].json_data["order"] == 1
        # The correlation id it looks for under another name than the documented one.
        assert (messages[0].reply_to, messages[0].get_type) == ("/queue/answers", "order.placed")
        assert (messages[0].broker_in_time, messages[0].broker_out_time) == (1_764_000_000_000, 1_764_000_000_005)
        assert messages[1].message_type == "jms/bytes-message"


def test_headers_that_are_no_numbers_or_not_there_do_no_harm() -> None:
    made = event({"message-id": "m", "priority": "high", "timestamp": ""}, b"", 2.0)

    assert (made["priority"], made["timestamp"], made["expiration"]) == (4, 2000, "0")


@with_broker
@pytest.mark.parametrize(
    "body", [b"", b"\x00", b"\n", b"\x00\n\x00", bytes(range(256)) * 3, b"MESSAGE\n\n\x00", bytes(300_000)]
)
async def test_bytes_come_as_they_were_sent(lab: Lab, source: ActiveMqSource, queue: str, body: bytes) -> None:
    await lab.send_bytes(queue, body, b"the next one")

    records = await read_all(source, 2)

    assert [record.event["messageType"] for record in records] == ["jms/bytes-message"] * 2
    assert [base64.b64decode(record.event["data"]) for record in records] == [body, b"the next one"]


@with_broker
@pytest.mark.parametrize("body", ["", "\n", "two\r\nlines", "\u00e9\u4e2d\U0001f4e6", '{"a": [1, "\\u0000"]}'])
async def test_texts_come_as_they_were_sent(lab: Lab, source: ActiveMqSource, queue: str, body: str) -> None:
    await lab.send_texts(queue, body, "the next one")

    records = await read_all(source, 2)

    assert [record.event["messageType"] for record in records] == ["jms/text-message"] * 2
    assert bodies(records) == [body, "the next one"]


@with_broker
async def test_read_keeps_the_order_and_the_limit(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    await lab.send_texts(queue, *map(str, range(25)))
    await until_buffered(source, 25)

    first = await read(source, 10)
    second = await read(source, 10)
    third = await read(source, 10)

    assert (first.is_full, second.is_full, third.is_full) == (True, True, False)
    assert bodies([*first.records, *second.records, *third.records]) == [str(number) for number in range(25)]


async def until_buffered(source: ActiveMqSource, count: int) -> None:
    """Wait until so many messages can be read."""
    session = source._session
    assert session is not None

    async def holds() -> bool:
        return len(session._fresh) + len(session._returned) == count

    await until(holds, f"{count} messages to be read")


@with_broker
async def test_an_empty_queue_gives_an_empty_page_when_the_wait_is_over(source: ActiveMqSource) -> None:
    begun = asyncio.get_running_loop().time()

    at_once = await read(source, wait=0.0)
    later = await read(source, wait=0.1)

    assert (at_once.records, later.records, later.is_full) == ((), (), False)
    assert asyncio.get_running_loop().time() - begun >= 0.1


@with_broker
async def test_a_read_returns_as_soon_as_a_message_comes(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    reading = asyncio.create_task(read(source, wait=60.0))
    await asyncio.sleep(0)
    await lab.send_texts(queue, "x")

    assert bodies((await asyncio.wait_for(reading, SOON)).records) == ["x"]


@with_broker
async def test_cancelling_a_read_loses_nothing(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    records: list[Record] = []
    for number in range(20):
        reading = asyncio.create_task(read(source, 1))
        await asyncio.sleep(0)
        sending = asyncio.create_task(lab.send_texts(queue, str(number)))
        if number % 2:
            await sending
        reading.cancel()
        await asyncio.wait((reading,))
        # One that was quicker has what came.
        if not reading.cancelled():
            records += reading.result().records
        await sending

    records += await read_all(source, 20 - len(records))

    assert bodies(records) == [str(number) for number in range(20)]


@with_broker
async def test_readers_side_by_side_share_what_comes(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    reading = [asyncio.create_task(read(source, 1)) for _ in range(4)]
    await asyncio.sleep(0)
    await lab.send_texts(queue, *"abcd")

    pages = await asyncio.gather(*reading)

    assert sorted(bodies([record for page in pages for record in page.records])) == list("abcd")


@with_broker
async def test_the_broker_sends_six_batches_ahead_and_leaves_the_rest_to_others(
    lab: Lab, kind: ActiveMqSources, queue: str
) -> None:
    given = settings(queue, batch_size=2)
    await lab.send_texts(queue, *map(str, range(15)))
    async with opened(kind, given) as one:
        await until_buffered(one, 12)
        async with opened(kind, given) as other:
            assert bodies(await read_all(other, 3)) == ["12", "13", "14"]
            assert (await read(one, 100)).is_full is False


@with_broker
async def test_a_queue_that_is_missing_is_an_empty_one(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    assert (await read(source, wait=0.0)).records == ()
    assert await lab.count(queue) == 0


# --- Settling ---------------------------------------------------------------------------------------------------------


@with_broker
async def test_what_is_done_is_taken_off_and_the_rest_stays(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    await lab.send_texts(queue, *"abcdef")
    records = await read_all(source, 6)

    assert await settle(source, records[1:4]) == 3
    assert await lab.count(queue) == 3
    assert await settle(source, records[5:]) == 1
    assert [frame.body for frame in await lab.held(queue)] == [b"a", b"e"]


@with_broker
async def test_settling_twice_takes_nothing_off_and_does_no_harm(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    await lab.send_texts(queue, *"abc")
    records = await read_all(source, 3)

    assert await settle(source, records[:2]) == 2
    assert await settle(source, records[:2]) == 0
    await give_back(source, records[:2])
    assert await settle(source, (), records[:2]) == 0
    assert await settle(source) == 0
    assert await settle(source, records) == 1
    assert await lab.count(queue) == 0


@with_broker
async def test_batches_are_settled_side_by_side(lab: Lab, source: ActiveMqSource, queue: str) -> None:
    await lab.send_texts(queue, *map(str, range(50)))
    records = await read_all(source, 50)

    counts = await asyncio.gather(*(settle(source, records[start::5]) for start in range(5)))

    assert counts == [10] * 5
    assert await lab.count(queue) == 0


@with_broker
async def test_what_failed_comes_again_after_a_second_ahead_of_newer_ones(lab: Lab, queue: str) -> None:
    clock = HeldClock()
    async with opened(sources(lab.url, login=lab.login, clock=clock), settings(queue)) as source:
        await lab.send_texts(queue, *"abc")
        a, b, c = await read_all(source, 3)
        assert not any(record.event["redelivered"] for record in (a, b, c))

        assert await settle(source, (c,), (a, b)) == 1

        await lab.send_texts(queue, "d")
        assert await lab.count(queue) == 3
        assert bodies(await read_all(source, 1)) == ["d"]
        await lab.send_texts(queue, "e")
        await until_buffered(source, 1)
        await clock.release()
        assert clock.slept == [1.0]
        await until_buffered(source, 3)
        again = await read_all(source, 3)
        assert bodies(again) == ["a", "b", "e"]
        assert [record.event["redelivered"] for record in again] == [True, True, False]
        assert {**again[0].event, "redelivered": False} == a.event
        assert list(again[0].event) == list(a.event)
        assert await settle(source, again) == 3
        assert await lab.count(queue) == 1


@with_broker
async def test_after_five_redeliveries_the_brokers_dead_letter_policy_has_it(lab: Lab, queue: str) -> None:
    clock = HeldClock()
    poison = f"poison {uuid4().hex}"
    async with opened(sources(lab.url, login=lab.login, clock=clock), settings(queue)) as source:
        await lab.send_texts(queue, poison, "good")
        failed, good = await read_all(source, 2)
        for _ in range(MAXIMUM_REDELIVERIES):
            assert await settle(source, (), (failed,)) == 0
            await clock.release()
            (failed,) = await read_all(source, 1)
            assert failed.event["redelivered"] is True
        assert await lab.dead_letters(queue) == []

        assert await settle(source, (good,), (failed,)) == 1

        assert clock.slept == [1.0] * MAXIMUM_REDELIVERIES
        assert await lab.count(queue) == 0
        assert await lab.dead_letters(queue) == [poison]
        assert failed.id in {frame.headers["message-id"] for frame in await lab.held(DEAD_LETTERS)}


@with_broker
async def test_what_is_given_back_is_read_next_and_counts_as_no_delivery(lab: Lab, queue: str) -> None:
    clock = HeldClock()
    async with opened(sources(lab.url, login=lab.login, clock=clock), settings(queue)) as source:
        await lab.send_texts(queue, *"abcd")
        await until_buffered(source, 4)
        for _ in range(MAXIMUM_REDELIVERIES + 2):
            records = await read_all(source, 3)
            assert bodies(records) == list("abc")
            assert not any(record.event["redelivered"] for record in records)
            await give_back(source, records)

        assert clock.slept == []
        assert await settle(source, await read_all(source, 4)) == 4
        assert await lab.count(queue) == 0


@with_broker
async def test_closing_gives_everything_to_others(lab: Lab, kind: ActiveMqSources, queue: str) -> None:
    clock = HeldClock()
    async with opened(sources(lab.url, login=lab.login, clock=clock), settings(queue)) as source:
        await lab.send_texts(queue, *"abcd")
        records = await read_all(source, 2)
        await settle(source, (), records[:1])

    async with opened(kind, settings(queue)) as other:
        assert bodies(await read_all(other, 4)) == list("abcd")
    await source.close()


# --- Losing the connection --------------------------------------------------------------------------------------------


@with_broker
async def test_a_cut_connection_loses_nothing_and_old_records_settle_nothing(
    lab: Lab, proxy: Proxy, queue: str
) -> None:
    clock = HeldClock()
    async with opened(through(proxy, lab.login, clock=clock), settings(queue)) as source:
        await lab.send_texts(queue, *"abcd")
        a, b, c, _ = await read_all(source, 4)
        await settle(source, (a,), (b,))
        reading = asyncio.create_task(refused_read(source))
        await asyncio.sleep(0)
        proxy.cut()

        assert (await asyncio.wait_for(reading, SOON)).code == UNREACHABLE
        assert await settle(source, (c,), (b,)) == 0
        await give_back(source, (c,))
        again = await read_all(source, 3)
        assert sorted(bodies(again)) == list("bcd")
        assert all(record.event["redelivered"] for record in again)
        assert await settle(source, (c,)) == 0
        assert await settle(source, again) == 3
        assert await lab.count(queue) == 0


async def refused_read(source: ActiveMqSource) -> SourceError:
    """Why reading on fails, once what is there has been read."""
    try:
        while True:
            await read(source)
    except SourceError as error:
        return error


@with_broker
async def test_a_settlement_that_the_cut_overtakes_fails_and_may_be_tried_again(
    lab: Lab, proxy: Proxy, queue: str
) -> None:
    async with opened(through(proxy, lab.login), settings(queue)) as source:
        await lab.send_texts(queue, *"abc")
        records = await read_all(source, 3)
        proxy.freeze()
        settling = asyncio.create_task(settle(source, records))
        await asyncio.sleep(0)
        proxy.cut()
        proxy.freeze(False)

        with pytest.raises(SourceError) as caught:
            await asyncio.wait_for(settling, SOON)
        assert (caught.value.code, caught.value.is_retry_safe) == (UNREACHABLE, True)
        assert await settle(source, records) == 0
        assert sorted(bodies(await read_all(source, 3))) == list("abc")


@with_broker
async def test_it_connects_anew_when_the_broker_can_be_reached_again(lab: Lab, proxy: Proxy, queue: str) -> None:
    async with opened(through(proxy, lab.login), settings(queue)) as source:
        proxy.refuse()
        proxy.cut()
        assert (await refused_read(source)).code == UNREACHABLE
        assert (await refused_read(source)).code == UNREACHABLE
        proxy.refuse(False)
        await lab.send_texts(queue, "a")

        assert bodies(await read_all(source, 1)) == ["a"]
        assert proxy.accepted == 2


@with_broker
async def test_a_broker_that_falls_silent_is_taken_for_dead(
    lab: Lab, proxy: Proxy, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stomp, "HEART_BEAT", 100)
    async with opened(through(proxy, lab.login), settings(queue)) as source:
        assert (await read(source, wait=1.0)).records == ()
        assert proxy.accepted == 1, "heart-beats kept the connection alive on both sides"
        proxy.freeze()

        error = await refused_read(source)

        assert (error.code, error.message) == (UNREACHABLE, f"127.0.0.1:{proxy.port} fell silent")
        proxy.freeze(False)


@with_broker
async def test_an_answer_that_does_not_come_ends_the_connection(
    lab: Lab, proxy: Proxy, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stomp, "GOODBYE_SECONDS", 0.05)
    source = await through(proxy, lab.login).open(settings(queue), None)
    proxy.freeze()

    await asyncio.wait_for(source.close(), SOON)

    proxy.freeze(False)
    monkeypatch.setattr(stomp, "CONNECT_SECONDS", 0.05)
    proxy.freeze()
    error = await refusal(through(proxy, lab.login), settings(queue))
    assert error.code == UNREACHABLE
    assert "did not answer" in error.message or "fell silent" in error.message
    proxy.freeze(False)


@with_broker
async def test_an_error_of_the_broker_ends_the_connection(lab: Lab, login: Login) -> None:
    ended = asyncio.Event()
    connection = await StompConnection.open(lab.url, login, lambda: stomp.trust(None), lambda _: None, ended.set)

    with pytest.raises(SourceError, match="reports an error: "):
        await connection.ask(stompman.CommitFrame(headers={"transaction": "never begun"}))

    assert ended.is_set()
    with pytest.raises(SourceError, match="reports an error: "):
        connection.write(stompman.BeginFrame(headers={"transaction": "t"}))
    await connection.close()


# --- Getting in -------------------------------------------------------------------------------------------------------


@with_broker
async def test_it_signs_in_over_tls(activemq: Server, lab: Lab, authority: str, queue: str) -> None:
    await lab.send_texts(queue, "a")
    kind = sources(activemq.endpoints["stomp+ssl"], login=lab.login, authorities=authority)

    async with opened(kind, settings(queue)) as source:
        assert await settle(source, await read_all(source, 1)) == 1
    assert await lab.count(queue) == 0


@with_broker
async def test_a_certificate_that_nobody_vouches_for_is_refused(activemq: Server, lab: Lab, queue: str) -> None:
    error = await refusal(sources(activemq.endpoints["stomp+ssl"], login=lab.login), settings(queue))

    assert (error.code, error.is_retry_safe) == (NOT_AUTHENTICATED, False)
    assert "is not trusted" in error.message


@with_broker
async def test_tls_where_none_is_spoken_cannot_be_reached(
    lab: Lab, authority: str, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # ActiveMQ waits for more of what it takes for a frame.
    monkeypatch.setattr(stomp, "CONNECT_SECONDS", 0.3)
    url = f"stomp+ssl://{lab.host}:{lab.port}"

    error = await refusal(sources(url, login=lab.login, authorities=authority), settings(queue))

    assert error.code == UNREACHABLE


@with_broker
async def test_authorities_that_are_none_are_refused(activemq: Server, lab: Lab, queue: str) -> None:
    kind = sources(activemq.endpoints["stomp+ssl"], login=lab.login, authorities="no certificate")

    assert (await refusal(kind, settings(queue))).code == NOT_VALID


@with_broker
@pytest.mark.parametrize("login", [Login(USER, "wrong-password"), Login("no-such-user", "wrong-password")])
async def test_a_wrong_secret_is_refused_and_told_nowhere(activemq: Server, queue: str, login: Login) -> None:
    error = await refusal(sources(activemq.endpoints["stomp"], login=login), settings(queue))

    assert (error.code, error.is_retry_safe) == (NOT_AUTHENTICATED, False)
    assert "does not accept the user name and password" in error.message
    assert login.username not in repr(error)
    assert login.password not in repr(error)


@with_broker
async def test_a_secret_that_is_mended_is_used_for_the_next_connection(activemq: Server, lab: Lab, queue: str) -> None:
    kind = sources(lab.url, login=Login(USER, "wrong-password"))
    assert (await refusal(kind, settings(queue))).code == NOT_AUTHENTICATED

    kind._secrets.known = lab.login  # type: ignore[attr-defined]

    async with opened(kind, settings(queue)):
        pass


@with_broker
async def test_a_user_who_may_not_read_is_refused(activemq: Server, queue: str) -> None:
    login = Login(NOBODY, activemq.users[NOBODY])

    error = await refusal(sources(activemq.endpoints["stomp"], login=login), settings(queue))

    assert (error.code, error.is_retry_safe) == (NOT_AUTHORIZED, False)
    assert "the user is not authorized to" in error.message
    assert login.username not in error.message


@pytest.mark.parametrize("login", [Login("a\nb", "xyzzy"), Login("a", "xy\nzzy"), Login("a", "xy\0zzy")])
async def test_a_secret_that_stomp_cannot_carry_is_not_sent(login: Login) -> None:
    error = await refusal(sources(NOWHERE, login=login), settings("q"))

    assert error.code == NOT_VALID
    assert login.password not in error.message


async def test_a_broker_that_is_not_there_cannot_be_reached() -> None:
    error = await refusal(sources(NOWHERE, login=Login("a", "b")), settings("q"))

    assert (error.code, error.is_retry_safe) == (UNREACHABLE, True)
    assert error.message.startswith("127.0.0.1:9 cannot be reached: ")


@with_broker
async def test_the_first_endpoint_that_can_be_reached_serves(lab: Lab, queue: str) -> None:
    await lab.send_texts(queue, "a")

    async with opened(sources(NOWHERE, "ssl://127.0.0.1:1", lab.url, login=lab.login), settings(queue)) as source:
        assert bodies(await read_all(source, 1)) == ["a"]


async def test_describing_asks_the_broker_nothing() -> None:
    assert await sources(NOWHERE, login=Login("a", "b")).describe(settings("q")) == SourceFacts(
        engine=SourceKind.ACTIVEMQ
    )


async def test_a_broker_of_another_engine_says_so_and_is_not_read() -> None:
    kind = sources("amqp://127.0.0.1:9", login=Login("a", "b"), kind="RabbitMQ")

    assert await kind.describe(settings("q")) == SourceFacts(engine=SourceKind.RABBITMQ)
    assert (await refusal(kind, settings("q"))).code == NOT_VALID


@pytest.mark.parametrize(
    ("kind", "given", "code"),
    [
        (sources("amqps://127.0.0.1:9", login=Login("a", "b")), settings("q"), NOT_VALID),
        (sources(NOWHERE, login=Login("a", "b")), settings("q", arn=f"{ARN}x"), SOURCE_MISSING),
    ],
    ids=["no STOMP", "unknown"],
)
async def test_describing_finds_what_cannot_be_right(kind: ActiveMqSources, given: dict[str, Any], code: str) -> None:
    with pytest.raises(SourceError) as caught:
        await kind.describe(given)

    assert caught.value.code == code


async def test_a_mapping_without_a_secret_is_refused() -> None:
    error = await refusal(sources(NOWHERE, login=Login("a", "b")), {**settings("q"), "SourceAccessConfigurations": []})

    assert error.code == NOT_VALID


async def test_a_missing_package_is_named_with_the_way_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ModuleType:
        raise ImportError(name)

    monkeypatch.setattr(stomp, "import_module", missing)

    with pytest.raises(SourceError, match=r"pip install 'headrace\[activemq\]'") as caught:
        await sources(NOWHERE, login=Login("a", "b")).describe(settings("q"))
    assert caught.value.code == PACKAGE_MISSING


def test_the_package_is_not_imported_before_it_is_needed() -> None:
    asked = "import sys, headrace.sources.activemq; sys.exit('stompman' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0

"""The event's bytes: they parse to what the records are, whatever they hold."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headrace.core import envelope
from headrace.core.envelope import OVERHEAD, SEPARATOR, Envelope, Sized
from headrace.model import EventSourceMapping, Options, Record, SourceKind, State

AT_ONCE = Options(batch_size=10, window=0)
WITH_WINDOW = Options(batch_size=10, window=1)


def record(event: dict[str, Any]) -> Record:
    return Record(id="id", event=event, arrived=0.0)


def encoded(event: dict[str, Any], kind: SourceKind = SourceKind.SQS, options: Options = AT_ONCE) -> Any:
    return json.loads(envelope.encode(kind, record(event), options))


texts = st.text(st.characters(), max_size=20)  # surrogates included
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=10,
)
events = st.dictionaries(texts, values, max_size=5)


@settings(max_examples=40)
@given(events=st.lists(events, max_size=5), kind=st.sampled_from(SourceKind))
def test_the_event_is_its_records_and_nothing_else(events: list[dict[str, Any]], kind: SourceKind) -> None:
    parts = [envelope.encode(kind, record(event), WITH_WINDOW) for event in events]

    assert json.loads(envelope.event(parts)) == {"Records": events}


@settings(max_examples=40)
@given(events=st.lists(events, min_size=1, max_size=5))
def test_sizes_add_up(events: list[dict[str, Any]]) -> None:
    parts = [envelope.encode(SourceKind.SQS, record(event), WITH_WINDOW) for event in events]

    size = OVERHEAD + sum(map(len, parts)) + (len(parts) - 1) * SEPARATOR

    assert len(envelope.event(parts)) == size


def test_no_records() -> None:
    assert envelope.event([]) == b'{"Records":[]}'


def test_key_order_is_that_of_the_record() -> None:
    assert envelope.encode(SourceKind.SQS, record({"b": 1, "a": 2}), AT_ONCE) == b'{"b":1,"a":2}'


@pytest.mark.parametrize(
    ("options", "given_digest", "is_there"),
    [
        (AT_ONCE, None, False),  # recorded: absent
        (WITH_WINDOW, None, True),  # recorded: null
        (AT_ONCE, "d25a", True),
        (WITH_WINDOW, "d25a", True),
    ],
)
def test_digest_of_attributes_of_a_queue(options: Options, given_digest: str | None, is_there: bool) -> None:
    event = {"messageAttributes": {}, "md5OfMessageAttributes": given_digest, "md5OfBody": "e4e6"}

    shown = encoded(event, options=options)

    expected = event if is_there else {"messageAttributes": {}, "md5OfBody": "e4e6"}
    assert list(shown.items()) == list(expected.items())


@pytest.mark.parametrize("options", [AT_ONCE, WITH_WINDOW])
def test_a_record_that_knows_of_no_digest_is_left_alone(options: Options) -> None:
    assert encoded({"body": "b"}, options=options) == {"body": "b"}


@pytest.mark.parametrize("kind", sorted(set(SourceKind) - {SourceKind.SQS}))
def test_the_rule_is_for_queues_only(kind: SourceKind) -> None:
    assert encoded({"md5OfMessageAttributes": None}, kind) == {"md5OfMessageAttributes": None}


def test_encoding_changes_no_record() -> None:
    event = {"md5OfMessageAttributes": None}

    envelope.encode(SourceKind.SQS, record(event), AT_ONCE)

    assert event == {"md5OfMessageAttributes": None}


@pytest.mark.parametrize("body", ["\ud800", "a\udfffb", "good \U0001f600 and bad \udc00"])
def test_lone_surrogates_travel_as_escapes(body: str) -> None:
    part = envelope.encode(SourceKind.SQS, record({"body": body, "md5OfMessageAttributes": None}), AT_ONCE)

    assert part.isascii()
    assert json.loads(part) == {"body": body}


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 2**64, 10**30])
def test_numbers_beyond_64_bits(number: int) -> None:
    with pytest.raises(TypeError):
        orjson.dumps({"n": number, "edge": 2**64})

    assert encoded({"n": number}) == {"n": number}


def test_text_is_utf_8_and_control_characters_are_escaped() -> None:
    part = envelope.encode(SourceKind.SQS, record({"body": 'Zürich\n"\x00\u2028'}), AT_ONCE)

    assert part == '{"body":"Zürich\\n\\"\\u0000\u2028"}'.encode()


# --- What is around the records ---------------------------------------------------------------------------------------


def mapping(kind: SourceKind) -> EventSourceMapping:
    settings = {} if kind is SourceKind.KAFKA else {"EventSourceArn": f"arn:{kind.value}"}
    return EventSourceMapping("u", kind, "arn:f", settings, State.ENABLED, "", 0.0)


def sized(lane: str, number: int) -> Sized:
    return Sized(Record(id=f"{lane}:{number}", event={}, arrived=0.0, lane=lane), str(number).encode())


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (SourceKind.SQS, {"Records": [1, 2, 3]}),
        (
            SourceKind.MSK,
            {
                "eventSource": "aws:kafka",
                "eventSourceArn": "arn:MSK",
                "bootstrapServers": "b-1:9092,b-2:9092",
                "records": {"t-1": [1, 3], "t-0": [2]},
            },
        ),
        (
            SourceKind.KAFKA,
            {
                "eventSource": "SelfManagedKafka",
                "bootstrapServers": "b-1:9092,b-2:9092",
                "records": {"t-1": [1, 3], "t-0": [2]},
            },
        ),
        (SourceKind.ACTIVEMQ, {"eventSource": "aws:mq", "eventSourceArn": "arn:ActiveMQ", "messages": [1, 2, 3]}),
        (
            SourceKind.RABBITMQ,
            {
                "eventSource": "aws:rmq",
                "eventSourceArn": "arn:RabbitMQ",
                "rmqMessagesByQueue": {"t-1": [1, 3], "t-0": [2]},
            },
        ),
    ],
)
def test_each_kind_of_source_has_its_own_envelope(kind: SourceKind, expected: dict[str, Any]) -> None:
    around = Envelope.of(mapping(kind), "b-1:9092,b-2:9092")

    text = around.event([sized("t-1", 1), sized("t-0", 2), sized("t-1", 3)])

    assert json.loads(text) == expected
    assert list(json.loads(text)) == list(expected)


@pytest.mark.parametrize("kind", list(SourceKind))
@given(lanes=st.lists(st.sampled_from(["a-1", "b-2", "ünlicher::/"]), max_size=20))
def test_what_is_around_the_records_is_counted(kind: SourceKind, lanes: list[str]) -> None:
    around = Envelope.of(mapping(kind), "b-1:9092")
    records = [sized(lane, number) for number, lane in enumerate(lanes)]

    size = around.overhead(dict.fromkeys(lanes)) + sum(len(one.encoded) + SEPARATOR for one in records)

    assert len(around.event(records)) <= size

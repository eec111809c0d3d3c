"""Which records pass a filter. Tags after a row say where it comes from: recorded, documented, or ours."""

from __future__ import annotations

import base64
import itertools
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core import patterns as compiled_patterns
from headrace.core.filters import MAX_DEPTH, InvalidPattern, Verdict, compile_patterns
from headrace.model import Record, SourceKind

KAFKAS = (SourceKind.MSK, SourceKind.KAFKA)
BROKERS = (SourceKind.ACTIVEMQ, SourceKind.RABBITMQ)


def record(event: dict[str, Any]) -> Record:
    return Record(id="id", event=event, arrived=0.0)


def message(body: str, **members: Any) -> Record:
    """A queue's record, as the function sees it."""
    attributes = {"ApproximateReceiveCount": "1", "SentTimestamp": "1764000000000"}
    event = {
        "messageId": "m1",
        "body": body,
        "attributes": attributes,
        "messageAttributes": {},
        "awsRegion": "us-east-1",
    }
    return record({**event, **members})


def encoded(data: str | bytes) -> str:
    return base64.b64encode(data.encode() if isinstance(data, str) else data).decode()


def kinesis(data: str | bytes) -> Record:
    return record({"kinesis": {"partitionKey": "p", "data": encoded(data)}, "eventSource": "aws:kinesis"})


def dynamodb(image: dict[str, Any]) -> Record:
    change = {"NewImage": image, "ApproximateCreationDateTime": 1764000000.0, "SizeBytes": 46}
    return record({"eventName": "INSERT", "dynamodb": change})


def kafka(value: str | bytes | None, key: str | bytes | None = None) -> Record:
    event = {"topic": "t", "partition": 0, "offset": 15}
    return record(
        {**event, "key": None if key is None else encoded(key), "value": None if value is None else encoded(value)}
    )


def broker(data: str | bytes) -> Record:
    return record({"messageID": "m1", "data": encoded(data), "redelivered": False})


# Of messages of both engines (documented), the members that are not the sender's data.
JMS = {
    "messageID": "ID:b-1:1",
    "messageType": "jms/text-message",
    "replyTo": None,
    "priority": 4,
    "destination": {"physicalName": "testQueue"},
    "data": "e30=",
    "properties": {"index": "1"},
}
AMQP = {
    "basicProperties": {
        "headers": {"tenant": {"bytes": [98, 108]}, "n": 10},
        "priority": 5,
        "messageId": None,
        "type": "order",
    },
    "redelivered": False,
    "data": "e30=",
}


def matches(kind: SourceKind, pattern: Any, what: Record) -> bool:
    text = pattern if isinstance(pattern, str) else json.dumps(pattern)
    return compile_patterns(kind, [text]).matches(what)


# --- The operators ----------------------------------------------------------------------------------------------------

# The rules for a field, and its value in the record as JSON text; None: the field is absent.
OPERATORS = [
    ("equal string", '["Alice"]', '"Alice"', True),  # recorded
    ("another string", '["Alice"]', '"Bob"', False),  # recorded
    ("strings are case-sensitive", '["Alice"]', '"alice"', False),  # documented
    ("part of a string", '["Alice"]', '"Alice B"', False),  # documented
    ("absent field", '["Alice"]', None, False),  # recorded
    ("one of two", '["a","b"]', '"b"', True),  # recorded
    ("none of two", '["a","b"]', '"c"', False),  # recorded
    ("null", "[null]", "null", True),  # documented
    ("null is not absent", "[null]", None, False),  # documented
    ("null is not empty", "[null]", '""', False),  # documented
    ("empty string", '[""]', '""', True),  # documented
    ("empty string is not null", '[""]', "null", False),  # documented
    ("true", "[true]", "true", True),  # documented
    ("true is not false", "[true]", "false", False),  # documented
    ("true is not 1", "[true]", "1", False),  # documented: booleans are no numbers
    ("1 is not true", "[1]", "true", False),
    ("0 is not false", "[0]", "false", False),
    ("true is not a string", '["true"]', "true", False),
    ("number", "[300]", "300", True),  # documented
    ("number with a fraction", "[300]", "300.0", False),  # documented: equality is that of the text
    ("number with an exponent", "[300]", "3.0e2", False),  # documented
    ("the same exponent", "[3.0e2]", "3.0e2", True),
    ("number is not a string", "[300]", '"300"', False),  # documented
    ("string is not a number", '["300"]', "300", False),  # documented
    ("long number", "[123456789012345678901234567890]", "123456789012345678901234567890", True),
    ("long number, last digit", "[123456789012345678901234567890]", "123456789012345678901234567891", False),
    ("ignore case", '[{"equals-ignore-case":"alice"}]', '"ALICE"', True),  # documented
    ("ignore case, other", '[{"equals-ignore-case":"alice"}]', '"alicia"', False),  # documented
    ("ignore case, number", '[{"equals-ignore-case":"1"}]', "1", False),
    ("anything but", '[{"anything-but":["x"]}]', '"y"', True),  # documented
    ("anything but, the one", '[{"anything-but":["x"]}]', '"x"', False),  # documented
    ("anything but, scalar", '[{"anything-but":"101"}]', '"102"', True),  # recorded
    ("anything but, scalar, the one", '[{"anything-but":"101"}]', '"101"', False),  # recorded
    ("anything but, two", '[{"anything-but":["x","y"]}]', '"y"', False),  # documented
    ("anything but, absent", '[{"anything-but":["x"]}]', None, False),  # ours, and the event bus's
    ("anything but, null", '[{"anything-but":["x"]}]', "null", True),  # ours, and the event bus's
    ("anything but, other type", '[{"anything-but":["5"]}]', "5", True),
    ("anything but, numbers", '[{"anything-but":[100,200]}]', "100", False),  # documented
    ("anything but, another number", '[{"anything-but":100}]', "300", True),  # documented
    ("anything but, other text", '[{"anything-but":[100]}]', "100.0", True),  # ours: the reverse of equality
    ("numeric equal", '[{"numeric":["=",100]}]', "100", True),  # documented
    ("numeric equal by value", '[{"numeric":["=",300]}]', "3.0e2", True),  # documented
    ("numeric equal, fraction", '[{"numeric":["=",0.1]}]', "0.10", True),
    ("numeric above", '[{"numeric":[">",100]}]', "100.5", True),  # recorded
    ("numeric above, the bound", '[{"numeric":[">",100]}]', "100", False),  # recorded
    ("numeric at least, the bound", '[{"numeric":[">=",100]}]', "100", True),  # recorded
    ("numeric below", '[{"numeric":["<",0]}]', "-1", True),  # recorded
    ("numeric below, the bound", '[{"numeric":["<",0]}]', "0", False),  # recorded
    ("numeric at most, the bound", '[{"numeric":["<=",0]}]', "0", True),  # documented
    ("range, lower bound", '[{"numeric":[">=",100,"<",200]}]', "100", True),  # recorded
    ("range, inside", '[{"numeric":[">=",100,"<",200]}]', "150", True),  # recorded
    ("range, upper bound", '[{"numeric":[">=",100,"<",200]}]', "200", False),  # recorded
    ("range, below", '[{"numeric":[">=",100,"<",200]}]', "99", False),  # recorded
    ("numeric, string", '[{"numeric":[">",0]}]', '"5"', False),  # recorded: DynamoDB's numbers are strings
    ("numeric, boolean", '[{"numeric":[">=",0]}]', "true", False),  # documented: booleans are no numbers
    ("numeric, null", '[{"numeric":[">=",0]}]', "null", False),
    ("numeric, absent", '[{"numeric":[">=",0]}]', None, False),
    ("numeric, beyond all floats", '[{"numeric":[">",1e308]}]', "1e999", True),
    ("numeric, exponent beyond all bounds", '[{"numeric":[">",0]}]', "1e99999999999999999999", True),
    ("numeric, digits beyond floats", '[{"numeric":[">",9007199254740992]}]', "9007199254740993", True),
    ("numeric, 5000 digits", '[{"numeric":[">",0]}]', "9" * 5000, True),
    ("exists", '[{"exists":true}]', '"x"', True),  # recorded
    ("exists, absent", '[{"exists":true}]', None, False),  # recorded
    ("exists, null", '[{"exists":true}]', "null", True),  # ours, and the event bus's
    ("exists, object", '[{"exists":true}]', '{"S":"x"}', False),  # recorded: an object is no leaf
    ("exists not, absent", '[{"exists":false}]', None, True),  # recorded
    ("exists not, present", '[{"exists":false}]', '"x"', False),  # recorded
    ("exists not, object", '[{"exists":false}]', '{"S":"x"}', True),  # recorded: an object is no leaf
    ("exists not, null", '[{"exists":false}]', "null", False),  # ours
    ("absent or a value, absent", '[{"exists":false},"a"]', None, True),
    ("absent or a value, value", '[{"exists":false},"a"]', '"a"', True),
    ("absent or a value, other", '[{"exists":false},"a"]', '"b"', False),
    ("prefix", '[{"prefix":"us-"}]', '"us-east-1"', True),  # recorded
    ("prefix, elsewhere", '[{"prefix":"us-"}]', '"eu-us-1"', False),  # recorded
    ("prefix, number", '[{"prefix":"1"}]', "100", False),  # documented: strings only
    ("suffix", '[{"suffix":".png"}]', '"a.png"', True),  # documented
    ("suffix, elsewhere", '[{"suffix":".png"}]', '"a.png.gz"', False),  # documented
    ("operators or values", '[{"prefix":"a"},7]', "7", True),
    ("one element", '["a"]', '["b","a"]', True),  # documented of the event bus, as are all rows on lists
    ("no element", '["a"]', '["b","c"]', False),
    ("lists in a list", '["a"]', '[["b",["a"]]]', True),
    ("empty list has no leaf", '[{"exists":true}]', "[]", False),
    ("empty list is absent", '[{"exists":false}]', "[]", True),
    ("anything but, one other element", '[{"anything-but":["a"]}]', '["a","b"]', True),
    ("anything but, no other element", '[{"anything-but":["a"]}]', '["a","a"]', False),
    ("range, one element must do", '[{"numeric":[">",1,"<",3]}]', "[0,9]", False),
]


@pytest.mark.parametrize(
    ("rules", "value", "passes"), [row[1:] for row in OPERATORS], ids=[row[0] for row in OPERATORS]
)
def test_operator(rules: str, value: str | None, passes: bool) -> None:
    body = "{}" if value is None else f'{{"f":{value}}}'

    assert matches(SourceKind.SQS, f'{{"body":{{"f":{rules}}}}}', message(body)) is passes


# --- Structure --------------------------------------------------------------------------------------------------------

STRUCTURE = [
    ("all fields match", {"a": [1], "b": [2]}, {"a": 1, "b": 2, "c": 3}, True),  # recorded
    ("one field does not", {"a": [1], "b": [2]}, {"a": 1, "b": 3}, False),  # recorded
    ("nested", {"a": {"b": {"c": ["x"]}}}, {"a": {"b": {"c": "x"}}}, True),
    ("nested, a value in between", {"a": {"b": {"c": ["x"]}}}, {"a": {"b": "x"}}, False),
    ("exists not, nothing on the way", {"a": {"b": [{"exists": False}]}}, {}, True),
    ("exists not, a value on the way", {"a": {"b": [{"exists": False}]}}, {"a": 5}, True),
    ("or, first", {"$or": [{"a": [1]}, {"b": [2]}]}, {"a": 1}, True),  # documented
    ("or, second", {"$or": [{"a": [1]}, {"b": [2]}]}, {"b": 2}, True),  # documented
    ("or, neither", {"$or": [{"a": [1]}, {"b": [2]}]}, {"a": 2, "b": 1}, False),  # documented
    ("or beside a field", {"c": [3], "$or": [{"a": [1]}, {"b": [2]}]}, {"a": 1}, False),  # documented
    ("or with an and", {"$or": [{"a": [1], "b": [2]}, {"c": [3]}]}, {"a": 1, "c": 1}, False),  # documented
    ("or in an or", {"$or": [{"a": [1]}, {"$or": [{"b": [2]}, {"c": [3]}]}]}, {"c": 3}, True),
    ("element of a list", {"o": {"n": ["Anna"]}}, {"o": [{"n": "John"}, {"n": "Anna"}]}, True),
    ("element of a list in a list", {"o": {"n": ["Anna"]}}, {"o": [[{"n": "John"}], [[{"n": "Anna"}]]]}, True),
    ("fields of one element", {"o": {"n": ["A"], "m": ["B"]}}, {"o": [{"n": "A", "m": "B"}]}, True),
    (
        "fields of two elements",
        {"o": {"n": ["A"], "m": ["D"]}},
        {"o": [{"n": "A", "m": "B"}, {"n": "C", "m": "D"}]},
        False,
    ),
    ("exists not, in one element only", {"o": {"n": [{"exists": False}]}}, {"o": [{"n": 1}, {"m": 1}]}, False),
    ("exists not, in no element", {"o": {"n": [{"exists": False}]}}, {"o": [{"m": 1}, {"m": 2}]}, True),
    ("exists not, no elements", {"o": {"n": [{"exists": False}]}}, {"o": []}, True),
    ("exists in an element", {"o": {"n": [{"exists": True}]}}, {"o": [5, {"n": 1}]}, True),
]


@pytest.mark.parametrize(
    ("pattern", "body", "passes"), [row[1:] for row in STRUCTURE], ids=[row[0] for row in STRUCTURE]
)
def test_structure(pattern: dict[str, Any], body: dict[str, Any], passes: bool) -> None:
    assert matches(SourceKind.SQS, {"body": pattern}, message(json.dumps(body))) is passes


def test_the_last_of_duplicate_keys_wins() -> None:
    pattern = '{"body":{"a":[1],"a":[2]}}'  # documented

    assert matches(SourceKind.SQS, pattern, message('{"a":2}'))
    assert not matches(SourceKind.SQS, pattern, message('{"a":1}'))
    assert matches(SourceKind.SQS, pattern, message('{"a":1,"a":2}'))


def test_a_record_passes_when_one_of_several_patterns_matches() -> None:
    compiled = compile_patterns(SourceKind.SQS, ['{"body":{"a":[1]}}', '{"body":{"b":[2]}}'])

    assert compiled.matches(message('{"b":2}'))
    assert not compiled.matches(message('{"b":3}'))


def test_without_patterns_every_record_passes() -> None:
    compiled = compile_patterns(SourceKind.SQS, [])
    records = [message("plain"), message("{}")]

    assert compiled.split(records) == (tuple(records), ())
    assert compiled.matches(records[0])


# --- What the filter sees of each source ------------------------------------------------------------------------------

IMAGE = {"f": {"S": "v"}, "n": {"N": "5"}}
JSON_DATA = '{"City":"Seattle","n":46.5}'
CITY = {"City": ["Seattle"], "n": [46.5]}
NOT_UTF8 = b"\xff\xfe"

SEEN = [
    ("queue, JSON", SourceKind.SQS, {"body": CITY}, message(JSON_DATA), True),  # recorded
    ("queue, JSON with white space", SourceKind.SQS, {"body": CITY}, message(f" \n{JSON_DATA}\n"), True),
    ("queue, JSON pattern, plain body", SourceKind.SQS, {"body": CITY}, message("plain"), False),  # recorded
    ("queue, JSON pattern, broken JSON", SourceKind.SQS, {"body": CITY}, message('{"City":'), False),
    ("queue, NaN is not JSON", SourceKind.SQS, {"body": {"a": [{"exists": True}]}}, message('{"a":NaN}'), False),
    ("queue, exists not, plain body", SourceKind.SQS, {"body": {"a": [{"exists": False}]}}, message("plain"), False),
    ("queue, plain body", SourceKind.SQS, {"body": ["plain-string"]}, message("plain-string"), True),  # ours
    ("queue, other plain body", SourceKind.SQS, {"body": ["plain-string"]}, message("other"), False),  # ours
    ("queue, plain body by prefix", SourceKind.SQS, {"body": [{"prefix": "Result: "}]}, message("Result: 5"), True),
    ("queue, empty body", SourceKind.SQS, {"body": [""]}, message(""), True),
    (
        "queue, number as body",
        SourceKind.SQS,
        {"body": ["42"]},
        message("42"),
        True,
    ),  # ours: only objects and lists are JSON
    (
        "queue, plain pattern, JSON body",
        SourceKind.SQS,
        {"body": [{"prefix": "{"}]},
        message(JSON_DATA),
        False,
    ),  # documented
    ("queue, exists, JSON body", SourceKind.SQS, {"body": [{"exists": True}]}, message(JSON_DATA), False),
    (
        "queue, no rule for the body, plain",
        SourceKind.SQS,
        {"awsRegion": ["us-east-1"]},
        message("plain"),
        True,
    ),  # documented
    (
        "queue, no rule for the body, JSON",
        SourceKind.SQS,
        {"awsRegion": ["us-east-1"]},
        message("{}"),
        True,
    ),  # documented
    ("queue, both must match", SourceKind.SQS, {"awsRegion": ["eu-west-1"], "body": CITY}, message(JSON_DATA), False),
    ("queue, member", SourceKind.SQS, {"attributes": {"ApproximateReceiveCount": ["1"]}}, message("x"), True),
    ("queue, body in or", SourceKind.SQS, {"$or": [{"body": CITY}, {"awsRegion": ["x"]}]}, message(JSON_DATA), True),
    ("queue, plain body in or", SourceKind.SQS, {"$or": [{"body": CITY}, {"awsRegion": ["x"]}]}, message("x"), False),
    ("queue, member called body", SourceKind.SQS, {"o": {"body": ["{}"]}}, message("x", o={"body": "{}"}), True),
    ("queue, list as body", SourceKind.SQS, {"body": {"a": [1]}}, message('[{"a":2},{"a":1}]'), True),
    ("queue, body too deep to parse", SourceKind.SQS, {"body": CITY}, message("[" * 100_000), False),
    ("kinesis", SourceKind.KINESIS, {"data": CITY}, kinesis(JSON_DATA), True),  # recorded: flattened
    (
        "kinesis, as the function sees it",
        SourceKind.KINESIS,
        {"kinesis": {"data": CITY}},
        kinesis(JSON_DATA),
        False,
    ),  # recorded
    ("kinesis, plain data", SourceKind.KINESIS, {"data": CITY}, kinesis("plain"), False),  # documented
    ("kinesis, bytes", SourceKind.KINESIS, {"data": CITY}, kinesis(NOT_UTF8), False),  # documented
    ("kinesis, metadata", SourceKind.KINESIS, {"partitionKey": ["p"]}, kinesis(NOT_UTF8), True),  # documented
    (
        "dynamodb",
        SourceKind.DYNAMODB,
        {"dynamodb": {"NewImage": {"f": {"S": ["v"]}}}},
        dynamodb(IMAGE),
        True,
    ),  # recorded
    ("dynamodb, event name", SourceKind.DYNAMODB, {"eventName": ["INSERT"]}, dynamodb(IMAGE), True),  # recorded
    (
        "dynamodb, no type tag",
        SourceKind.DYNAMODB,
        {"dynamodb": {"NewImage": {"f": ["v"]}}},
        dynamodb(IMAGE),
        False,
    ),  # recorded
    (
        "dynamodb, exists not, present",
        SourceKind.DYNAMODB,
        {"dynamodb": {"NewImage": {"f": [{"exists": False}]}}},
        dynamodb(IMAGE),
        True,
    ),  # recorded: the tagged value is an object
    (
        "dynamodb, exists not, absent",
        SourceKind.DYNAMODB,
        {"dynamodb": {"NewImage": {"g": [{"exists": False}]}}},
        dynamodb(IMAGE),
        True,
    ),  # recorded
    (
        "dynamodb, exists under the tag",
        SourceKind.DYNAMODB,
        {"dynamodb": {"NewImage": {"f": {"S": [{"exists": True}]}}}},
        dynamodb(IMAGE),
        True,
    ),  # recorded
    (
        "dynamodb, a number is a string",
        SourceKind.DYNAMODB,
        {"dynamodb": {"NewImage": {"n": {"N": [{"numeric": [">", 0]}]}}}},
        dynamodb(IMAGE),
        False,
    ),  # recorded
    (
        "dynamodb, creation time",
        SourceKind.DYNAMODB,
        {"dynamodb": {"ApproximateCreationDateTime": [{"numeric": [">", 1]}], "SizeBytes": [46]}},
        dynamodb(IMAGE),
        True,
    ),  # recorded
    *(
        row
        for kind in KAFKAS
        for row in [
            (
                f"{kind}, JSON value",
                kind,
                {"value": CITY},
                kafka(JSON_DATA),
                True,
            ),  # documented, as all of Kafka's rows
            (f"{kind}, other JSON value", kind, {"value": CITY}, kafka('{"City":"Oslo"}'), False),
            (f"{kind}, plain value", kind, {"value": [{"prefix": "pl"}]}, kafka("plain"), True),
            (f"{kind}, other plain value", kind, {"value": ["x"]}, kafka("plain"), False),
            (f"{kind}, key", kind, {"key": ["k"]}, kafka("x", key="k"), True),
            (f"{kind}, JSON pattern is left out for plain value", kind, {"value": CITY}, kafka("plain"), True),
            (f"{kind}, plain pattern is left out for JSON value", kind, {"value": ["x"]}, kafka(JSON_DATA), True),
            (f"{kind}, pattern is left out for bytes", kind, {"value": ["x"]}, kafka(NOT_UTF8), True),
            (f"{kind}, the rest counts", kind, {"value": ["x"], "topic": ["other"]}, kafka(NOT_UTF8), False),
            (
                f"{kind}, metadata number",
                kind,
                {"offset": [15], "partition": [{"numeric": ["<", 1]}]},
                kafka("x"),
                True,
            ),
            (f"{kind}, no value", kind, {"value": [None]}, kafka(None), True),  # ours
            (f"{kind}, pattern is left out for no value", kind, {"value": CITY}, kafka(None), True),  # ours
            (f"{kind}, JSON pattern is left out for bytes", kind, {"value": CITY}, kafka(NOT_UTF8), True),
            (f"{kind}, empty value is plain", kind, {"value": [""]}, kafka(""), True),  # ours
            (f"{kind}, other key", kind, {"key": ["k"]}, kafka("x", key="l"), False),
            (f"{kind}, JSON key", kind, {"key": CITY}, kafka("x", key=JSON_DATA), True),
            (f"{kind}, other JSON key", kind, {"key": CITY}, kafka("x", key='{"City":"Oslo"}'), False),
            (f"{kind}, pattern is left out for plain key", kind, {"key": CITY}, kafka("x", key="k"), True),
            (f"{kind}, pattern is left out for bytes as key", kind, {"key": ["k"]}, kafka("x", key=NOT_UTF8), True),
            (f"{kind}, no key", kind, {"key": [None]}, kafka("x"), True),  # ours
            (f"{kind}, no key is none of these", kind, {"key": ["k"]}, kafka("x"), False),  # ours
            (f"{kind}, one of both is left out", kind, {"key": CITY, "value": ["x"]}, kafka("y", key="k"), False),
            (f"{kind}, other metadata number", kind, {"offset": [{"numeric": [">", 15]}]}, kafka("x"), False),
            (
                f"{kind}, a header, as numbers",
                kind,
                {"headers": {"city": [-61]}},
                record({"headers": [{"trace": [49]}, {"city": [90, -61]}]}),
                True,
            ),  # ours
        ]
    ),
    *(
        row
        for kind in BROKERS
        for row in [
            (f"{kind}, JSON", kind, {"data": CITY}, broker(JSON_DATA), True),  # documented, as all of the brokers' rows
            (f"{kind}, plain", kind, {"data": [{"prefix": "Result: "}]}, broker("Result: 1"), True),
            (f"{kind}, other plain", kind, {"data": [{"prefix": "Result: "}]}, broker("1"), False),
            (f"{kind}, pattern is left out", kind, {"data": CITY}, broker("plain"), True),
            (f"{kind}, pattern is left out for bytes", kind, {"data": CITY}, broker(NOT_UTF8), True),
            (f"{kind}, metadata", kind, {"data": CITY, "redelivered": [True]}, broker("plain"), False),
            (f"{kind}, other JSON", kind, {"data": CITY}, broker('{"City":"Oslo"}'), False),
            (f"{kind}, pattern for plain text is left out", kind, {"data": ["x"]}, broker(JSON_DATA), True),
            (f"{kind}, pattern for plain text is left out for bytes", kind, {"data": ["x"]}, broker(NOT_UTF8), True),
            (f"{kind}, empty message is plain", kind, {"data": [""]}, broker(""), True),  # ours
            (f"{kind}, the rest counts", kind, {"data": ["x"], "redelivered": [True]}, broker(NOT_UTF8), False),
            (f"{kind}, only metadata", kind, {"redelivered": [False]}, broker(NOT_UTF8), True),
        ]
    ),
    *(
        (f"ActiveMQ, {name}", SourceKind.ACTIVEMQ, pattern, record(JMS), passes)
        for name, pattern, passes in [
            ("property", {"properties": {"index": ["1"]}}, True),
            ("property is text", {"properties": {"index": [1]}}, False),
            ("queue", {"destination": {"physicalName": [{"prefix": "test"}]}}, True),
            ("kind of message", {"messageType": ["jms/bytes-message"]}, False),
            ("number", {"priority": [{"numeric": [">=", 4]}]}, True),
            ("what the message does not have", {"replyTo": [None]}, True),
        ]
    ),
    *(
        (f"RabbitMQ, {name}", SourceKind.RABBITMQ, pattern, record(AMQP), passes)
        for name, pattern, passes in [
            ("property", {"basicProperties": {"type": ["order"], "priority": [{"numeric": [">", 3]}]}}, True),
            ("other property", {"basicProperties": {"type": ["invoice"]}}, False),
            ("number as header", {"basicProperties": {"headers": {"n": [10]}}}, True),
            ("text as header, in bytes", {"basicProperties": {"headers": {"tenant": {"bytes": [98]}}}}, True),
            ("text as header is no text", {"basicProperties": {"headers": {"tenant": ["b"]}}}, False),
            ("what the message does not have", {"basicProperties": {"messageId": [None]}}, True),
        ]
    ),
]


@pytest.mark.parametrize(("kind", "pattern", "what", "passes"), [row[1:] for row in SEEN], ids=[row[0] for row in SEEN])
def test_what_the_filter_sees(kind: SourceKind, pattern: Any, what: Record, passes: bool) -> None:
    assert matches(kind, pattern, what) is passes


def test_data_that_is_not_base64_is_no_error() -> None:
    assert matches(SourceKind.KAFKA, {"value": ["x"]}, record({"value": "no base64!"}))


def test_the_body_is_parsed_only_when_a_pattern_looks_at_it_and_then_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str | None] = []
    parse = compiled_patterns.parse

    def counted(text: str | None) -> Any:
        parsed.append(text)
        return parse(text)

    monkeypatch.setattr(compiled_patterns, "parse", counted)

    compile_patterns(SourceKind.SQS, ['{"awsRegion":["x"]}']).matches(message("{}"))
    assert parsed == []

    compile_patterns(SourceKind.SQS, [f'{{"body":{{"a":[{n}]}}}}' for n in range(5)]).matches(message("{}"))
    assert parsed == ["{}"]


# --- What is refused --------------------------------------------------------------------------------------------------

REFUSED = [
    ("null", "null", "a pattern must be a JSON object, not null"),  # recorded
    ("not JSON", "simple string", "not JSON: "),  # recorded
    ("nothing", "", "not JSON: "),  # recorded
    ("broken", '{"a":[1]', "not JSON: "),  # recorded
    ("more than one", '{"a":[1]}{}', "not JSON: "),
    ("NaN", '{"a":[NaN]}', "not JSON: NaN"),
    ("string", '"simple string"', "a pattern must be a JSON object, not a string"),
    ("list", "[]", "a pattern must be a JSON object, not a list"),
    ("number", "1", "a pattern must be a JSON object, not a number"),
    ("boolean", "true", "a pattern must be a JSON object, not a boolean"),
    ("leaf is a string", '{"eventSource":"aws:sqs"}', "eventSource: a rule must be in a list"),  # recorded
    ("leaf is a number", '{"body":{"price":5}}', "body.price: a rule must be in a list"),  # recorded
    ("leaf is null", '{"a":null}', "a: a rule must be in a list"),
    ("no rules", '{"eventSource":[]}', "eventSource: a list of rules must not be empty"),  # recorded
    ("empty pattern", "{}", "an object must name at least one field"),  # ours
    ("empty object", '{"body":{"a":{}}}', "body.a: an object must name at least one field"),  # ours
    ("list in a list", '{"a":[[1]]}', "a[0]: a rule must be a value or an object with one operator, not a list"),
    ("empty rule", '{"a":["x",{}]}', "a[1]: a rule must have exactly one operator"),
    ("two operators", '{"a":[{"prefix":"x","suffix":"y"}]}', "a[0]: a rule must have exactly one operator"),
    ("unknown operator", '{"a":[{"like":"x"}]}', 'a[0]: unknown operator "like"'),
    ("object that is no rule", '{"a":[{"b":["x"]}]}', 'a[0]: unknown operator "b"'),
    ("or in a list", '{"a":[{"$or":[1,2]}]}', 'a[0]: unknown operator "$or"'),
    ("wildcard", '{"a":[{"wildcard":"*"}]}', "a[0]: wildcard is not offered"),  # documented
    ("cidr", '{"a":[{"cidr":"10.0.0.0/8"}]}', "a[0]: cidr is not offered"),  # documented
    ("anything but a prefix", '{"a":[{"anything-but":{"prefix":"x"}}]}', "a[0].anything-but: a rule"),  # documented
    ("anything but nothing", '{"a":[{"anything-but":[]}]}', "a[0].anything-but: a list of values must not be empty"),
    ("anything but null", '{"a":[{"anything-but":null}]}', "a[0].anything-but: must be strings or numbers, not null"),
    ("anything but a boolean", '{"a":[{"anything-but":[true]}]}', "a[0].anything-but: must be strings or numbers"),
    ("anything but a mix", '{"a":[{"anything-but":["x",1]}]}', "a[0].anything-but: must be all strings or all numbers"),
    ("exists as text", '{"a":[{"exists":"true"}]}', "a[0].exists: must be true or false"),
    ("exists as a number", '{"a":[{"exists":1}]}', "a[0].exists: must be true or false"),
    ("prefix of a number", '{"a":[{"prefix":1}]}', "a[0].prefix: must be a string, not a number"),
    ("prefix ignoring case", '{"a":[{"prefix":{"equals-ignore-case":"x"}}]}', "a[0].prefix: must be a string, not an"),
    ("suffix of null", '{"a":[{"suffix":null}]}', "a[0].suffix: must be a string, not null"),
    ("ignoring case of a list", '{"a":[{"equals-ignore-case":["x"]}]}', "a[0].equals-ignore-case: must be a string"),
    ("numeric without a list", '{"a":[{"numeric":5}]}', "a[0].numeric: must be a list such as"),
    ("numeric, nothing", '{"a":[{"numeric":[]}]}', "a[0].numeric: must be a list such as"),
    ("numeric, no number", '{"a":[{"numeric":[">"]}]}', "a[0].numeric: must be a list such as"),
    ("numeric, three bounds", '{"a":[{"numeric":[">",1,"<",5,"=",3]}]}', "a[0].numeric: must be a list such as"),
    ("numeric, string", '{"a":[{"numeric":[">","1"]}]}', 'a[0].numeric: "1" must be a number'),
    ("numeric, boolean", '{"a":[{"numeric":[">",true]}]}', "a[0].numeric: true must be a number"),
    ("numeric, unknown comparison", '{"a":[{"numeric":["!=",1]}]}', 'a[0].numeric: "!=" must be one of'),
    ("numeric, number for a comparison", '{"a":[{"numeric":[1,">"]}]}', "a[0].numeric: 1 must be one of"),
    ("range, upper bound first", '{"a":[{"numeric":["<",5,">",1]}]}', "a[0].numeric: a range must be written lower"),
    ("range of equality", '{"a":[{"numeric":["=",5,"<",9]}]}', "a[0].numeric: a range must be written lower"),
    ("range, two lower bounds", '{"a":[{"numeric":[">",5,">",9]}]}', "a[0].numeric: a range must be written lower"),
    ("range, empty", '{"a":[{"numeric":[">",9,"<",5]}]}', "a[0].numeric: the lower bound of a range must be below"),
    ("range, one point", '{"a":[{"numeric":[">=",5,"<=",5.0]}]}', "a[0].numeric: the lower bound of a range must be"),
    ("or, object", '{"$or":{"a":[1]}}', "$or: must be a list of objects"),
    ("or, nothing", '{"$or":[]}', "$or: must have at least two branches"),
    ("or, one branch", '{"body":{"$or":[{"a":[1]}]}}', "body.$or: must have at least two branches"),
    ("or, values", '{"$or":["a","b"]}', "$or[0]: a branch must be an object, not a string"),
    ("or, empty branch", '{"$or":[{"a":[1]},{}]}', "$or[1]: an object must name at least one field"),
    ("or, rules", '{"a":{"$or":[{"prefix":["x"]},{"b":[1]}]}}', "a.$or[0].prefix: a branch of $or holds fields"),
    ("or, bad leaf", '{"$or":[{"a":[1]},{"b":{"c":2}}]}', "$or[1].b.c: a rule must be in a list"),
    ("too deep", '{"a":' * MAX_DEPTH + '{"a":[1]}' + "}" * MAX_DEPTH, f"a pattern may be at most {MAX_DEPTH} levels"),
    ("too deep in or", '{"$or":[{"a":[1]},' * MAX_DEPTH + '{"a":[1]}' + "]}" * MAX_DEPTH, "a pattern may be at most"),
    ("too deep to parse", "[" * 4096, "a pattern may be at most"),
    ("too deep in a rule", '{"a":[{"numeric":[">",' + "[" * 900 + "]" * 900 + "]}]}", "a[0].numeric: [[[[[[[[[[..."),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "reason"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refused(pattern: str, reason: str) -> None:
    with pytest.raises(InvalidPattern) as refusal:
        compile_patterns(SourceKind.SQS, ['{"body":["x"]}', pattern])

    assert refusal.value.reason.startswith(reason)
    assert refusal.value.index == 1
    assert str(refusal.value) == f"pattern 2: {refusal.value.reason}"


@pytest.mark.parametrize(("kind", "field"), [(SourceKind.KINESIS, "data"), (SourceKind.DYNAMODB, "dynamodb")])
def test_streams_refuse_rules_for_plain_data(kind: SourceKind, field: str) -> None:
    for pattern in (f'{{"{field}":["x"]}}', f'{{"$or":[{{"{field}":["x"]}},{{"a":[1]}}]}}'):  # documented
        with pytest.raises(InvalidPattern, match="must be an object: this source has JSON data only"):
            compile_patterns(kind, [pattern])


def test_the_deepest_pattern_still_matches() -> None:
    levels = MAX_DEPTH - 2
    pattern = '{"body":' + '{"a":' * levels + '{"a":[1]}' + "}" * (levels + 1)
    body = '{"a":' * levels + '{"a":1}' + "}" * levels

    assert matches(SourceKind.SQS, pattern, message(body))


# --- Reasons ----------------------------------------------------------------------------------------------------------


def test_a_verdict_names_the_pattern_that_lets_the_record_pass() -> None:
    large = {"body": {"price": [{"numeric": [">", 100]}]}}
    compiled = compile_patterns(SourceKind.SQS, [json.dumps({"body": ["x"]}), json.dumps(large)])

    assert compile_patterns(SourceKind.SQS, []).judge(message("x")) == Verdict(passes=True)
    assert compiled.judge(message("x")) == Verdict(passes=True, by=1)
    passed, dropped = compiled.judge(message('{"price":100.5}')), compiled.judge(message("{}"))
    assert (passed.passes, passed.by, len(passed.reasons)) == (True, 2, 1)
    assert (dropped.passes, dropped.by, len(dropped.reasons)) == (False, None, 2)


#: What is sent (a queue's body as it is; the whole record for other sources), the pattern, and why it does not match.
BODIES: list[tuple[str, Any, str]] = [
    ("number", {"n": [{"numeric": [">", 2]}]}, '{"n":1}', "body.n: 1 is not > 2"),
    ("range", {"n": [{"numeric": [">=", 1, "<", 5]}]}, '{"n":5.0}', "body.n: 5.0 is not >= 1 and < 5"),
    ("number as text", {"n": [{"numeric": [">", 2]}]}, '{"n":"3"}', 'body.n: "3" is not > 2: it is text, not a number'),
    ("equal number as text", {"n": [3]}, '{"n":"3"}', 'body.n: "3" is not 3: it is text, not a number'),
    ("text as a number", {"n": ["3"]}, '{"n":3}', 'body.n: 3 is not "3": it is a number, not text'),
    (
        "another spelling",
        {"n": [300]},
        '{"n":3.0e2}',
        "body.n: 3.0e2 is not 300: numbers are equal when written alike; a numeric rule compares what they are worth",
    ),
    ("case", {"n": ["Ada"]}, '{"n":"ada"}', 'body.n: "ada" is not "Ada": upper and lower case count'),
    ("one of three", {"n": ["a", {"prefix": "b"}, {"suffix": "c"}]}, '{"n":"x"}',
     'body.n: "x" is not "a", text that begins with "b" or text that ends with "c"'),
    ("ignoring case", {"n": [{"equals-ignore-case": "a"}]}, '{"n":"x"}',
     'body.n: "x" is not "a" in upper or lower case'),
    ("anything but", {"n": [{"anything-but": ["a", "b"]}]}, '{"n":"b"}',
     'body.n: "b" is ruled out, wanted is anything but "a" or "b"'),
    ("absent", {"n": [1]}, "{}", "body.n is absent, and 1 is wanted"),
    ("absent, in an object that is", {"o": {"n": [1]}}, "{}", "body.o.n is absent, and 1 is wanted"),
    ("to exist", {"n": [{"exists": True}]}, "{}", "body.n is absent, and any value is wanted"),
    ("not to exist", {"n": [{"exists": False}]}, '{"n":1}', "body.n: 1 is there, and must be absent"),
    ("not to exist anywhere", {"l": {"n": [{"exists": False}]}}, '{"l":[{"n":1},{}]}',
     "none of the 2 elements of body.l matches, the first because body.l[0].n: 1 is there, and must be absent"),
    ("an object", {"n": [1]}, '{"n":{"m":1}}', 'body.n is an object, and 1 is wanted: {"m":1}'),
    ("an empty list", {"n": [1]}, '{"n":[]}', "body.n is an empty list, and 1 is wanted: []"),
    ("a list of objects", {"n": [1]}, '{"n":[{}]}', "body.n is a list without values, and 1 is wanted: [{}]"),
    ("values of a list", {"n": [1]}, '{"n":[2,3]}', "body.n: none of [2,3] is 1"),
    ("no object", {"o": {"n": [1], "m": [2]}}, '{"o":5}', "body.o: 5 is no object with n and m"),
    ("element", {"o": {"n": [1]}}, '{"o":[{"n":2}]}', "body.o[0].n: 2 is not 1"),
    ("elements", {"o": {"n": [1]}}, '{"o":[{"n":2},{"n":3}]}',
     "none of the 2 elements of body.o matches, the first because body.o[0].n: 2 is not 1"),
    ("no elements", {"o": {"n": [1]}}, '{"o":[]}', "body.o is an empty list"),
    ("or", {"$or": [{"a": [1]}, {"b": [2]}]}, '{"a":5}',
     "no branch of body.$or matches: body.a: 5 is not 1; nor: body.b is absent, and 2 is wanted"),
    ("another case of the name", {"Price": [1]}, '{"price":1}',
     "body.Price is absent, and 1 is wanted (the record has body.price)"),
    ("plain text", {"n": [1]}, "hello", 'body is not JSON, so this filter drops the record: it is "hello"'),
    ("broken JSON", {"n": [1]}, '{"n":', 'body is not JSON, so this filter drops the record: it is "{\\"n\\":"'
     " (it begins like JSON and is none)"),
    ("a scalar", {"n": [1]}, "42", 'body is not JSON, so this filter drops the record: it is "42"'
     " (only objects and lists count as JSON)"),
    ("JSON for plain text", ["x"], "{}",
     "body is JSON and the filter is for plain text, so this filter drops the record"),
    ("long text", ["x"], "y" * 5000, f'body: "{"y" * 76}... is not "x"'),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "body", "why"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES])
def test_why_a_body_does_not_match(pattern: Any, body: str, why: str) -> None:
    compiled = compile_patterns(SourceKind.SQS, [json.dumps({"body": pattern})])

    assert compiled.judge(message(body)).reasons == (why,)


RECORDS: list[tuple[str, SourceKind, Any, Record, str]] = [
    ("the data's field outside of it", SourceKind.SQS, {"price": [1]}, message('{"price":1}'),
     "price is absent, and 1 is wanted (the record has body.price)"),
    ("no body", SourceKind.SQS, {"body": {"n": [1]}}, record({}), "body is absent"),
    ("a stream's data", SourceKind.KINESIS, {"data": {"n": [1]}}, kinesis('{"n":2}'), "data.n: 2 is not 1"),
    ("plain data", SourceKind.KINESIS, {"data": {"n": [1]}}, kinesis("x"),
     'data is not JSON, so this filter drops the record: it is "x"'),
    ("bytes", SourceKind.KINESIS, {"data": {"n": [1]}}, kinesis(b"\xff"),
     "data is not base64 of UTF-8 text, so this filter drops the record"),
    ("kinesis named", SourceKind.KINESIS, {"kinesis": {"data": {"n": [1]}}}, kinesis('{"n":1}'),
     "kinesis.data.n is absent, and 1 is wanted (patterns begin inside of kinesis: leave it out)"),
    ("a type left out", SourceKind.DYNAMODB, {"dynamodb": {"NewImage": {"f": ["v"]}}}, dynamodb({"f": {"S": "v"}}),
     'dynamodb.NewImage.f is an object, and "v" is wanted: {"S":"v"}: name the type tag, {"f": {"S": [...]}}'),
    ("another type", SourceKind.DYNAMODB, {"dynamodb": {"NewImage": {"f": {"S": ["5"]}}}}, dynamodb({"f": {"N": "5"}}),
     'dynamodb.NewImage.f.S is absent, and "5" is wanted (the value is of type N)'),
    ("a number", SourceKind.DYNAMODB, {"dynamodb": {"NewImage": {"f": {"N": [{"numeric": [">", 1]}]}}}},
     dynamodb({"f": {"N": "5"}}),
     'dynamodb.NewImage.f.N: "5" is not > 1: DynamoDB\'s numbers are text, which a numeric rule never matches'),
    ("an image outside", SourceKind.DYNAMODB, {"NewImage": {"f": {"S": ["v"]}}}, dynamodb({"f": {"S": "v"}}),
     'NewImage.f.S is absent, and "v" is wanted (the record has dynamodb.NewImage)'),
    ("a topic", SourceKind.MSK, {"value": {"n": [1]}, "topic": ["u"]}, kafka("x"), 'topic: "t" is not "u"'),
    ("a broker", SourceKind.ACTIVEMQ, {"data": {"n": [1]}}, broker('{"n":2}'), "data.n: 2 is not 1"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "pattern", "what", "why"), [row[1:] for row in RECORDS], ids=[row[0] for row in RECORDS]
)
def test_why_a_record_does_not_match(kind: SourceKind, pattern: Any, what: Record, why: str) -> None:
    assert compile_patterns(kind, [json.dumps(pattern)]).judge(what).reasons == (why,)


# --- Properties -------------------------------------------------------------------------------------------------------

# Few names and few values, so that patterns and records meet. $or has its own names.
scalars = st.sampled_from([None, True, False, 0, 1, 1.0, 2, "", "a", "b", "1"])
outer, inner = st.sampled_from("pqr"), st.sampled_from("xyz")
leaf_rules = st.lists(scalars, min_size=1, max_size=3)


def objects(names: st.SearchStrategy[str], members: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(names, members, min_size=1, max_size=2)


branches = objects(inner, st.recursive(leaf_rules, lambda below: objects(inner, below), max_leaves=3))
patterns = st.builds(
    lambda fields, choice: {**fields, **({"$or": choice} if choice else {})},
    objects(outer, st.recursive(leaf_rules, lambda below: objects(outer, below), max_leaves=4)),
    st.none() | st.lists(branches, min_size=2, max_size=3),
)
values = st.recursive(
    scalars, lambda below: st.lists(below, max_size=3) | st.dictionaries(outer | inner, below, max_size=3), max_leaves=6
)
bodies = st.dictionaries(outer | inner, values, max_size=4)


def without_lists(value: Any) -> list[Any]:
    """Every way to put one element in the place of each list; none for an empty list."""
    if isinstance(value, list):
        return [choice for member in value for choice in without_lists(member)]
    if isinstance(value, dict):
        choices: list[list[Any]] = [
            [(key, way) for way in without_lists(member)] or [None] for key, member in value.items()
        ]
        return [dict(filter(None, choice)) for choice in itertools.product(*choices)]
    return [value]


def plainly_matches(pattern: Any, value: Any) -> bool:
    """Equality, and, or: by the letter of the definition, for a record without lists."""
    if isinstance(pattern, list):
        return not isinstance(value, dict) and json.dumps(value) in [json.dumps(rule) for rule in pattern]
    if not isinstance(value, dict):
        return False
    for name, member in pattern.items():
        if name == "$or":
            if not any(plainly_matches(branch, value) for branch in member):
                return False
        elif name not in value or not plainly_matches(member, value[name]):
            return False
    return True


@given(pattern=patterns, body=bodies)
def test_agrees_with_the_plain_definition(pattern: dict[str, Any], body: dict[str, Any]) -> None:
    expected = any(plainly_matches(pattern, way) for way in without_lists(body))

    assert matches(SourceKind.SQS, {"body": pattern}, message(json.dumps(body))) is expected


# Anything that looks like a pattern, right or wrong.
operands = st.recursive(
    scalars | st.sampled_from(["<", ">", ">=", "="]),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.sampled_from(["prefix", "x"]), below, max_size=2),
    max_leaves=4,
)
operators = ["prefix", "suffix", "exists", "numeric", "anything-but", "equals-ignore-case", "wildcard", "cidr", "like"]
anything = st.recursive(
    scalars | st.lists(scalars | st.dictionaries(st.sampled_from(operators), operands, max_size=2), max_size=3),
    lambda below: (
        st.dictionaries(st.sampled_from(["body", "data", "value", "dynamodb", "p", "q"]), below, max_size=3)
        | st.lists(below, max_size=3).map(lambda choice: {"$or": choice})
    ),
    max_leaves=6,
)
payloads = st.text() | bodies.map(json.dumps) | values.map(json.dumps)


@given(kind=st.sampled_from(SourceKind), pattern=anything.map(json.dumps) | st.text(), data=payloads | st.binary())
def test_matching_never_fails_and_reasons_are_found_for_every_mismatch(
    kind: SourceKind, pattern: str, data: str | bytes
) -> None:
    try:
        compiled = compile_patterns(kind, [pattern])
    except InvalidPattern:
        return
    text = data if isinstance(data, str) else "bytes"

    for what in (
        message(text),
        kinesis(data),
        dynamodb({"f": {"S": text}}),
        kafka(data, data),
        broker(data),
        record({}),
    ):
        verdict = compiled.judge(what)
        assert verdict.passes is compiled.matches(what)
        assert len(verdict.reasons) == (0 if verdict.passes else 1)
        assert all(0 < len(reason) < 1_000 for reason in verdict.reasons)


@given(pattern=patterns, choice=st.lists(bodies, max_size=8))
def test_split_keeps_the_order_and_every_record(pattern: dict[str, Any], choice: list[dict[str, Any]]) -> None:
    compiled = compile_patterns(SourceKind.SQS, [json.dumps({"body": pattern})])
    records = [
        Record(id=str(place), event={"body": json.dumps(body)}, arrived=0.0) for place, body in enumerate(choice)
    ]

    kept, dropped = compiled.split(records)

    assert list(kept) == [each for each in records if compiled.matches(each)]
    assert list(dropped) == [each for each in records if not compiled.matches(each)]


@given(pattern=patterns, body=bodies)
def test_two_spellings_of_a_pattern_are_one(pattern: dict[str, Any], body: dict[str, Any]) -> None:
    spread = json.dumps({"body": pattern}, indent=3, ensure_ascii=False)

    assert matches(SourceKind.SQS, {"body": pattern}, message(json.dumps(body))) is matches(
        SourceKind.SQS, spread, message(json.dumps(body, indent=1))
    )

"""What a fuzzer that believes the contract cannot see: does the contract judge at all, in every operation, every field
and every pattern, and does it mean what it says?
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from server import CONTRACT, MAPPINGS, VARIANTS, World, example, queue_mapping

from headrace_client.models import SqsQueueMapping, UpdateEventSourceMappingRequest

NOBODY = f"{MAPPINGS}00000000-0000-4000-8000-000000000000"
CREATES = [f"Create{name}" for name in VARIANTS]
UPDATES = [name for name in CONTRACT["components"]["examples"] if name.startswith("Update")]

Path = tuple[str | int, ...]


def places(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Everything in a document, with the way to it."""
    if path:
        yield path, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield from places(member, (*path, key))


def at(document: Any, path: Path) -> Any:
    for step in path:
        document = document[step]
    return document


def changed(document: Any, path: Path, value: Any) -> Any:
    """A copy with another value in one place."""
    document = copy.deepcopy(document)
    at(document, path[:-1])[path[-1]] = value
    return document


def is_free(path: Path) -> bool:
    """Whether any text, or nearly any, may stand here: a broker's queue, a filter pattern, a tag's value."""
    return path[0] in ("Queues", "FilterCriteria", "Tags")


def requests() -> list[tuple[str, str, str]]:
    """A method and a path for each example of a request."""
    return [("POST", MAPPINGS, name) for name in CREATES] + [("PUT", NOBODY, name) for name in UPDATES]


EVERY_REQUEST = pytest.mark.parametrize(("method", "path", "name"), requests(), ids=[*CREATES, *UPDATES])


@EVERY_REQUEST
async def test_the_examples_are_good(world: World, method: str, path: str, name: str) -> None:
    assert (await world.ask(method, path, example(name))).status == {"POST": 202, "PUT": 404}[method]


# ----------------------------------------------------------------------------------------------------------------------
# Is anything judged at all? One request per operation that breaks nothing but the contract.
# ----------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("method", "target", "body"),
    [
        ("POST", MAPPINGS, {}),
        ("POST", MAPPINGS, queue_mapping(BatchSize=0)),
        ("POST", MAPPINGS, queue_mapping(BatchSise=1)),
        ("PUT", NOBODY, {"BatchSize": 0}),
        ("PUT", NOBODY, {"EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:orders"}),
        ("PUT", NOBODY, {"Tags": {}}),
        ("GET", f"{MAPPINGS}x", b""),
        ("DELETE", f"{MAPPINGS}x", b""),
        ("GET", f"{MAPPINGS}?MaxItems=0", b""),
        ("GET", f"{MAPPINGS}?FunctionName=!", b""),
        ("GET", f"{MAPPINGS}?EventSourceArn=!", b""),
    ],
)
async def test_the_contract_judges(world: World, method: str, target: str, body: Any) -> None:
    answer = await world.ask(method, target, body)

    assert (answer.status, answer.headers["x-amzn-errortype"]) in [
        (400, "ValidationException"),
        (400, "InvalidParameterValueException"),
    ]
    assert not world.store.all()


async def test_what_an_update_makes_of_a_mapping_is_judged(world: World) -> None:
    one = MAPPINGS + (await world.ask("POST", MAPPINGS, queue_mapping())).json["UUID"]

    alone = await world.ask("PUT", one, {"BatchSize": 11})
    together = await world.ask("PUT", one, {"BatchSize": 11, "MaximumBatchingWindowInSeconds": 1})
    foreign = await world.ask("PUT", one, {"ParallelizationFactor": 2})

    assert (alone.status, together.status, foreign.status) == (400, 202, 400)
    assert (await world.ask("GET", one)).json["BatchSize"] == 11


# ----------------------------------------------------------------------------------------------------------------------
# Types and members, in every place of every example.
# ----------------------------------------------------------------------------------------------------------------------
OF_EVERY_TYPE = (None, True, 1.5, "text", [], [None], {}, {"x": 1})
TYPES = {bool: "boolean", int: "number", float: "number", str: "string", list: "array", dict: "object"}


def kind(value: Any) -> str | None:
    return TYPES.get(type(value))


@EVERY_REQUEST
async def test_a_value_of_another_type_is_refused(world: World, method: str, path: str, name: str) -> None:
    for place, value in places(example(name)):
        for other in OF_EVERY_TYPE:
            if kind(other) != kind(value) or (type(value), other) == (int, 1.5):
                answer = await world.ask(method, path, changed(example(name), place, other))

                assert (answer.status, answer.headers.get("x-amzn-errortype")) == (
                    400,
                    "SerializationException",
                ), f"{place}: {other!r} is answered by {answer}"


@EVERY_REQUEST
async def test_an_unknown_member_is_refused_by_name(world: World, method: str, path: str, name: str) -> None:
    objects: list[Path] = [(), *(place for place, value in places(example(name)) if isinstance(value, dict))]
    for place in objects:
        if place == ("Tags",):
            continue  # its members are what the user says
        answer = await world.ask(method, path, changed(example(name), (*place, "Misspelt"), 1))

        assert (answer.status, answer.headers["x-amzn-errortype"]) == (400, "ValidationException"), place
        assert "Misspelt" in answer.message or place == ("SelfManagedEventSource", "Endpoints")


@pytest.mark.parametrize("name", CREATES)
async def test_a_member_that_is_left_out_is_missed_or_not_needed(world: World, name: str) -> None:
    required = CONTRACT["components"]["schemas"][name.removeprefix("Create")]["required"]
    for member in example(name):
        body = example(name)
        del body[member]
        answer = await world.ask("POST", MAPPINGS, body)

        if member in required:
            assert answer.status == 400, member
        else:
            assert answer.status in (202, 400, 409), member  # a large batch needs its window


@pytest.mark.parametrize(
    "number", ["1.0", "1e0", "10E-1", "-0", "0.0", "1e2", "2e-1", "1E400", "1" + "0" * 40, "-1e308"]
)
@pytest.mark.parametrize("member", ["BatchSize", "MaximumBatchingWindowInSeconds", "StartingPositionTimestamp"])
async def test_numbers_in_any_spelling_are_judged(world: World, member: str, number: str) -> None:
    body = example("CreateKinesisStreamMappingAtTimestamp")
    text = json.dumps({**body, member: "NUMBER"}).replace('"NUMBER"', number)

    answer = await world.ask("POST", MAPPINGS, text.encode())

    assert answer.status in (202, 400), answer
    if answer.status == 202:
        assert answer.json[member] == float(number)
        assert member == "StartingPositionTimestamp" or isinstance(answer.json[member], int)


# ----------------------------------------------------------------------------------------------------------------------
# Patterns: a fuzzer believes them.
# ----------------------------------------------------------------------------------------------------------------------
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
#: A first character is anything but a dot, in the published pattern of topics: a line break too.
ODD_BEGINNINGS = ("Topics",)


def spoilt(path: Path, text: str) -> Iterator[str]:
    """Texts that hold a good one and are none."""
    yield f"{text}\n"
    yield f"{text}\r\n"
    yield f"{text}\x00"
    yield f"{text}\u2028"
    yield f"{text}!!"
    yield f"!!{text}"
    yield f"!!\n{text}"
    yield f"!!\n{text}\n!!"
    if path[0] not in ODD_BEGINNINGS:
        yield f"\n{text}"
        yield f"\ufeff{text}"
    if re.search("[0-9]", text):
        yield text.translate(ARABIC)
        yield text.translate(WIDE)


@EVERY_REQUEST
async def test_a_text_that_only_holds_a_good_one_is_refused(world: World, method: str, path: str, name: str) -> None:
    for place, value in places(example(name)):
        if isinstance(value, str) and not is_free(place):
            for text in spoilt(place, value):
                answer = await world.ask(method, path, changed(example(name), place, text))

                assert answer.status == 400, f"{place}: {text!r} is answered by {answer}"
                assert answer.headers["x-amzn-errortype"] in ("ValidationException", "InvalidParameterValueException")


@pytest.mark.parametrize(
    ("parameter", "value"),
    [("FunctionName", "f1"), ("EventSourceArn", "arn:aws:sqs:us-east-1:000000000000:orders")],
)
async def test_a_parameter_that_only_holds_a_good_one_is_refused(world: World, parameter: str, value: str) -> None:
    good = await world.ask("GET", f"{MAPPINGS}?{parameter}={quote(value)}")
    assert good.status == 200

    for text in spoilt((parameter,), value):
        if parameter == "EventSourceArn" and text.startswith(value) and "\n" not in text:
            continue  # what ends the ARN of a source that we do not know is free but for line breaks
        answer = await world.ask("GET", f"{MAPPINGS}?{parameter}={quote(text)}")

        assert (answer.status, answer.headers["x-amzn-errortype"]) == (400, "ValidationException"), repr(text)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "f\n",
        "f g",
        "f.g",
        "f:",
        ":f",
        "f:g:h",
        "f:$latest",
        "$LATEST",
        "f/g",
        "fünf",
        "f" * 65,
        "f" * 141,
        "f:" + "v" * 139,
    ],
)
@pytest.mark.parametrize(("method", "path"), [("POST", MAPPINGS), ("PUT", NOBODY)])
async def test_what_names_no_function_is_refused(world: World, method: str, path: str, name: str) -> None:
    body = queue_mapping(FunctionName=name) if method == "POST" else {"FunctionName": name}

    assert (await world.ask(method, path, body)).status == 400


@pytest.mark.parametrize(
    "name",
    [
        "f",
        "f" * 64,
        "f:1",
        "f:$LATEST",
        "f:" + "v" * 138,
        "function:f",
        "000000000000:f",
        "000000000000:function:f:1",
        "arn:aws:lambda:us-east-1:000000000000:function:f",
        "arn:aws-cn:lambda:cn-north-1:000000000000:function:f:live",
    ],
)
async def test_every_form_of_a_function_is_taken(world: World, name: str) -> None:
    created = await world.ask("POST", MAPPINGS, queue_mapping(FunctionName=name))
    listed = await world.ask("GET", f"{MAPPINGS}?FunctionName={quote(name)}")

    assert created.status == 202, created
    assert [one["UUID"] for one in listed.json["EventSourceMappings"]] == [created.json["UUID"]]


@pytest.mark.parametrize(
    "queue", ["a\x00b", "\n", "💧", "\u202e", "é" * 1_000, '"\\', "{{}}%s${x}", "'; drop table x; --"]
)
async def test_free_text_comes_back_as_it_was(world: World, queue: str) -> None:
    body = changed(example("CreateActiveMqMapping"), ("Queues", 0), queue)
    created = await world.ask("POST", MAPPINGS, body)
    read = await world.ask("GET", MAPPINGS + created.json["UUID"])

    assert (created.status, read.json["Queues"]) == (202, [queue])


# ----------------------------------------------------------------------------------------------------------------------
# Defaults: a client that sent them would change what nobody asked it to change.
# ----------------------------------------------------------------------------------------------------------------------
def schemas_of_requests() -> Iterator[tuple[str, Any]]:
    """Every schema that a request is judged by."""
    seen: set[str] = set()
    left = ["CreateEventSourceMappingRequest", "UpdateEventSourceMappingRequest"]
    while left:
        name = left.pop()
        if name not in seen:
            seen.add(name)
            schema = CONTRACT["components"]["schemas"][name]
            yield name, schema
            left += [value.rpartition("/")[2] for place, value in places(schema) if place[-1] == "$ref"]


def test_no_schema_of_a_request_has_a_default() -> None:
    assert [
        name for name, schema in schemas_of_requests() for place, _ in places(schema) if place[-1] == "default"
    ] == []


def test_the_client_sends_what_it_was_given_and_nothing_else() -> None:
    create = SqsQueueMapping(event_source_arn="arn:aws:sqs:us-east-1:000000000000:orders", function_name="f")

    assert create.to_dict() == queue_mapping(FunctionName="f")
    assert UpdateEventSourceMappingRequest().to_dict() == {}


@pytest.mark.parametrize("name", CREATES)
async def test_an_empty_update_changes_nothing(world: World, name: str) -> None:
    created = await world.ask("POST", MAPPINGS, {**example(name), "Enabled": False})
    one = MAPPINGS + created.json["UUID"]
    updated = await world.ask("PUT", one, {})
    after = (await world.ask("GET", one)).json

    assert updated.status == 202
    assert after["State"] == "Disabled"
    assert {**after, "LastModified": 0} == {**created.json, "LastModified": 0}

"""What a client meets before the contract's handlers: paths, methods, bodies, limits, our own pages, other services.

Whatever is sent, the answer is a clear one in the cloud's form: never a status 500, never silence.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from server import CONTRACT, MAPPINGS, Answer, RunningServer, World, queue_mapping

import headrace_api
from headrace.api.mappings import Mappings
from headrace.front import MAXIMUM_BODY_BYTES, MAXIMUM_HEADER_BYTES, routes

NOBODY = "00000000-0000-4000-8000-000000000000"
ONE = f"{MAPPINGS}{NOBODY}"
BARE = MAPPINGS.rstrip("/")
ALLOWED = {
    MAPPINGS: "GET, OPTIONS, POST",
    ONE: "DELETE, GET, OPTIONS, PUT",
    "/2015-03-31/functions": "GET, OPTIONS, POST",
    "/2015-03-31/functions/f": "DELETE, GET, OPTIONS",
    "/2015-03-31/functions/f/configuration": "GET, OPTIONS, PUT",
    "/2015-03-31/functions/f/code": "OPTIONS, PUT",
    "/2015-03-31/functions/f/versions": "GET, OPTIONS, POST",
    "/2020-06-30/functions/f/code-signing-config": "GET, OPTIONS",
    "/2021-07-20/functions/f/runtime-management-config": "GET, OPTIONS",
    "/2024-08-31/functions/f/recursion-config": "GET, OPTIONS",
    "/2015-03-31/functions/f/aliases": "GET, OPTIONS, POST",
    "/2015-03-31/functions/f/aliases/live": "DELETE, GET, OPTIONS, PUT",
    "/2017-10-31/functions/f/concurrency": "DELETE, OPTIONS, PUT",
    "/2019-09-30/functions/f/concurrency": "GET, OPTIONS",
    "/2015-03-31/functions/f/policy": "GET, OPTIONS, POST",
    "/2015-03-31/functions/f/policy/s": "DELETE, OPTIONS",
    "/2017-03-31/tags/arn:aws:lambda:us-east-1:000000000000:function:f": "DELETE, GET, OPTIONS, POST",
    "/2015-03-31/functions/f/invocations": "OPTIONS, POST",
}

#: The members of an error's body, by its name in the header: recorded where the cloud has it, ours where it has not.
KEYS = {
    "InvalidParameterValueException": {"Type", "message"},
    "MethodNotAllowedException": {"Type", "message"},
    "RequestTooLargeException": {"Type", "message"},
    "ResourceConflictException": {"Type", "message"},
    "ResourceInUseException": {"Type", "Message"},
    "ResourceNotFoundException": {"Type", "Message"},
    "SerializationException": {"Type", "message"},
    "ServiceException": {"Type", "Message"},
    "TooManyRequestsException": {"Type", "message", "Reason"},
    "UnknownOperationException": {"Type", "Message"},
    "UnsupportedMediaTypeException": {"Type", "message"},
    "ValidationException": {"message"},
}


def assert_error(answer: Answer, status: int, code: str) -> None:
    """An error has its status, its name, the number of the request, and the members that this error has."""
    __tracebackhide__ = True
    assert (answer.status, answer.headers.get("x-amzn-errortype")) == (status, code), answer
    assert_well_formed(answer)


def assert_well_formed(answer: Answer) -> None:
    """Any error is named and has the members of its name, and it is not our fault."""
    __tracebackhide__ = True
    assert 400 <= answer.status < 600, answer
    assert answer.headers["content-type"] == "application/json"
    assert int(answer.headers["content-length"]) == len(answer.body)
    assert re.fullmatch(r"[0-9a-f-]{36}", answer.headers["x-amzn-requestid"])
    assert set(answer.json) == KEYS[answer.headers["x-amzn-errortype"]]
    assert answer.message.strip()
    assert answer.json.get("Type", "User") == ("User" if answer.status < 500 else "Service")


# ----------------------------------------------------------------------------------------------------------------------
# Paths and methods.
# ----------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("end", ["", "/"])
async def test_both_spellings_of_a_path_are_the_same(world: World, end: str) -> None:
    created = await world.ask("POST", BARE + end, queue_mapping())
    one = f"{BARE}/{created.json['UUID']}{end}"

    assert created.status == 202
    assert (await world.ask("GET", one)).json["UUID"] == created.json["UUID"]
    assert (await world.ask("PUT", one, {"BatchSize": 5})).status == 202
    assert [x["BatchSize"] for x in (await world.ask("GET", BARE + end)).json["EventSourceMappings"]] == [5]
    assert (await world.ask("DELETE", one)).status == 202
    assert_error(await world.ask("GET", one), 404, "ResourceNotFoundException")


@pytest.mark.parametrize("path", ALLOWED)
@pytest.mark.parametrize("end", ["", "/"])
async def test_options_names_exactly_the_methods_that_there_are(world: World, path: str, end: str) -> None:
    answer = await world.ask("OPTIONS", path.rstrip("/") + end)

    assert (answer.status, answer.body) == (204, b"")
    assert answer.headers["allow"] == ALLOWED[path]
    assert "content-length" not in answer.headers
    assert answer.headers["x-amzn-requestid"]


@pytest.mark.parametrize("path", ALLOWED)
@pytest.mark.parametrize(
    "method", ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "QUERY", "PROPFIND", "get", "Ä"]
)
async def test_other_methods_are_refused_with_those_that_there_are(world: World, path: str, method: str) -> None:
    answer = await world.ask(method, path, queue_mapping())

    if method in ALLOWED[path]:
        assert answer.status != 405
    else:
        assert_error(answer, 405, "MethodNotAllowedException")
        assert answer.headers["allow"] == ALLOWED[path]


def test_every_path_of_the_contract_is_tried() -> None:
    assert [route.allowed for route in routes(CONTRACT)] == list(ALLOWED.values())


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "*",
        "//",
        "/2015-03-31",
        "/2015-03-31/",
        "/2015-03-31/layers",
        "/2014-11-13/functions/f/invoke-async",
        "/2015-03-31/functions/f/more",
        "/2015-03-31/event-source-mapping",
        "/2015-03-31/Event-Source-Mappings/",
        "/2015-03-31/event-source-mappings//",
        "/2015-03-31//event-source-mappings/",
        f"//2015-03-31/event-source-mappings/{NOBODY}",
        f"{ONE}/more",
        f"{ONE}//",
        f"{ONE}%2Fmore",
        f"{MAPPINGS}../event-source-mappings/",
        f"{MAPPINGS}..%2fevent-source-mappings%2f",
        "/2016-08-19/account-settings/",
        "/2015-03-31\n/event-source-mappings/",
        "/event-source-mappings/",
        "/_headracefoo",
        "/%00",
        "/%ff%fe",
        "/" + "x" * 100_000,
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
async def test_other_paths_are_unknown_operations(world: World, path: str, method: str) -> None:
    answer = await world.ask(method, path)

    assert_error(answer, 404, "UnknownOperationException")
    assert len(answer.message) < 500


@pytest.mark.parametrize(
    "uuid",
    [
        "..",
        "%2e%2e",
        "x",
        "x" * 100_000,
        NOBODY[:-1],
        f"{NOBODY}0",
        "%00",
        "%ff",
        "%F0%9F%92%A9",
        "{UUID}",
        "%7BUUID%7D",
        "'; drop table mappings; --",
    ],
)
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_what_cannot_be_an_identifier_is_refused(world: World, uuid: str, method: str) -> None:
    assert_error(await world.ask(method, MAPPINGS + uuid, {}), 400, "ValidationException")


@pytest.mark.parametrize("uuid", [f"{NOBODY}%0a", f"%0a{NOBODY}"])
async def test_an_identifier_with_a_line_break_is_another_one(world: World, uuid: str) -> None:
    assert (await world.ask("GET", MAPPINGS + uuid)).status in (400, 404)


@pytest.mark.parametrize(
    "uuid", [NOBODY, NOBODY.upper(), "x" * 36, "%C3%A4" * 36, "%00" * 36, "%0a" * 36, "%ff" * 36, "%252f" * 12]
)
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_any_text_of_the_right_length_is_looked_for(world: World, uuid: str, method: str) -> None:
    assert_error(await world.ask(method, MAPPINGS + uuid, {}), 404, "ResourceNotFoundException")


async def test_percent_signs_spell_the_same_identifier(world: World) -> None:
    uuid = (await world.ask("POST", MAPPINGS, queue_mapping())).json["UUID"]

    spelt = "".join(f"%{ord(character):02x}" for character in uuid)

    assert (await world.ask("GET", MAPPINGS + spelt)).json["UUID"] == uuid


# ----------------------------------------------------------------------------------------------------------------------
# Bodies.
# ----------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "",
        "application/json",
        "APPLICATION/JSON",
        "application/json;",
        "application/json; charset=utf-8",
        'application/json ; charset="UTF-8"',
        "application/json;charset=us-ascii",
        "application/json; version=1",
        "application/x-amz-json-1.0",
        "application/x-amz-json-1.1",
    ],
)
async def test_types_of_json_are_taken(world: World, content_type: str | None) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}

    created = await world.ask("POST", MAPPINGS, queue_mapping(), headers)
    updated = await world.ask("PUT", MAPPINGS + created.json["UUID"], {"BatchSize": 3}, headers)

    assert (created.status, updated.status) == (202, 202)
    assert updated.json["BatchSize"] == 3


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "text/plain"},
        {"Content-Type": "json"},
        {"Content-Type": "application/xml"},
        {"Content-Type": "application/jsonx"},
        {"Content-Type": "application/merge-patch+json"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": "application/json; charset=latin-1"},
        {"Content-Type": "application/json; charset=utf-16"},
        {"Content-Type": "x" * 10_000},
        {"Content-Encoding": "gzip"},
        {"Content-Encoding": "br, gzip"},
        (("Content-Type", "application/json"), ("Content-Type", "text/plain")),
    ],
    ids=str,
)
@pytest.mark.parametrize(("method", "path"), [("POST", MAPPINGS), ("PUT", ONE)])
async def test_other_types_are_refused(world: World, method: str, path: str, headers: Any) -> None:
    body = gzip.compress(b"{}") if "Content-Encoding" in dict(headers) else json.dumps(queue_mapping()).encode()

    assert_error(await world.ask(method, path, body, headers), 415, "UnsupportedMediaTypeException")


NO_DOCUMENT: dict[str, bytes] = {
    "nothing": b"",
    "blanks": b" \r\n\t",
    "no UTF-8": b'{"FunctionName": "\xff\xfe"}',
    "an overlong NUL": b'{"FunctionName": "\xc0\x80"}',
    "half a character": b'{"FunctionName": "\xc3',
    "UTF-16": json.dumps(queue_mapping()).encode("utf-16"),
    "UTF-16 without a mark": json.dumps(queue_mapping()).encode("utf-16-le"),
    "UTF-32": json.dumps(queue_mapping()).encode("utf-32"),
    "a mark of UTF-8": b"\xef\xbb\xbf" + json.dumps(queue_mapping()).encode(),
    "compressed": gzip.compress(json.dumps(queue_mapping()).encode()),
    "many brackets": b"[" * 100_000,
    "many closed brackets": b"[" * 100_000 + b"]" * 100_000,
    "many braces": b'{"a":' * 100_000,
    "deep within a member": b'{"Tags": ' + b'{"a":' * 50_000 + b"1" + b"}" * 50_000 + b"}",
    "an integer of many digits": b'{"BatchSize": ' + b"1" * 5_000 + b"}",
    "a negative integer of many digits": b'{"BatchSize": -' + b"1" * 5_000 + b"}",
    "beyond all floats": b'{"StartingPositionTimestamp": 1e400}',
    "below all floats": b'{"StartingPositionTimestamp": -1e400}',
    "NaN": b'{"BatchSize": NaN}',
    "Infinity": b'{"BatchSize": Infinity}',
    "minus Infinity": b'{"BatchSize": -Infinity}',
    "a member twice": b'{"FunctionName": "f", "FunctionName": "g"}',
    "a member twice by its escape": b'{"FunctionName": "f", "Function\\u004eame": "g"}',
    "a member twice further in": b'{"Tags": {"a": "1", "a": "1"}}',
    "a member twice in an unknown one": b'{"x": [{"a": 1, "a": 2}]}',
    "an open object": b'{"FunctionName": "f"',
    "more than one document": b"{} {}",
    "single quotes": b"{'FunctionName': 'f'}",
    "a comma too many": b'{"FunctionName": "f",}',
    "a comment": b'{} // "FunctionName"',
    "a hexadecimal": b'{"BatchSize": 0x10}',
    "a line break in a text": b'{"FunctionName": "f\n"}',
    "a NUL in a text": b'{"FunctionName": "f\x00"}',
    "a NUL behind": b"{}\x00",
    "a form": b"FunctionName=f",
    "a word": b"hello",
    "null": b"null",
    "true": b"true",
    "a number": b"1",
    "a text": b'"{}"',
    "a list": b"[]",
    "a list of an object": b'[{"FunctionName": "f"}]',
    "half a surrogate pair": b'{"EventSourceArn": "\\ud800"}',
    "half a surrogate pair in a list": b'{"Queues": ["\\ud800"]}',
    "half a surrogate pair as a name": b'{"Tags": {"\\udfff": "x"}}',
    "half a surrogate pair as a member": b'{"\\ud800": 1}',
}


@pytest.mark.parametrize("body", NO_DOCUMENT.values(), ids=NO_DOCUMENT)
@pytest.mark.parametrize(("method", "path"), [("POST", MAPPINGS), ("PUT", ONE)])
async def test_what_is_no_object_of_json_is_refused(world: World, method: str, path: str, body: bytes) -> None:
    answer = await world.ask(method, path, body)

    assert_well_formed(answer)
    assert answer.status == 400
    # Half a pair is found where texts are looked at, which members that nobody knows are not.
    assert answer.headers["x-amzn-errortype"] in ("SerializationException", "ValidationException")
    assert len(answer.message) < 5_000
    assert not world.store.all()


@pytest.mark.parametrize(
    "body",
    [value for key, value in NO_DOCUMENT.items() if "surrogate" not in key],
    ids=[key for key in NO_DOCUMENT if "surrogate" not in key],
)
async def test_it_is_said_to_be_a_matter_of_form(world: World, body: bytes) -> None:
    assert_error(await world.ask("POST", MAPPINGS, body), 400, "SerializationException")


@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize("body", [b"{}", b"{", b"\xff", b"[" * 100_000])
async def test_a_body_that_no_operation_wants_is_not_looked_at(world: World, method: str, body: bytes) -> None:
    uuid = (await world.ask("POST", MAPPINGS, queue_mapping())).json["UUID"]

    answer = await world.ask(method, MAPPINGS + uuid, body, {"Content-Type": "text/plain"})

    assert answer.status in (200, 202)


def padded(length: int) -> bytes:
    body = json.dumps(queue_mapping()).encode()
    return body + b" " * (length - len(body))


async def test_a_body_may_have_six_megabytes(world: World) -> None:
    length = {"Content-Length": str(MAXIMUM_BODY_BYTES)}
    whole = await world.ask("POST", MAPPINGS, padded(MAXIMUM_BODY_BYTES), length)
    await world.ask("DELETE", MAPPINGS + whole.json["UUID"])
    half = MAXIMUM_BODY_BYTES // 2
    in_pieces = await world.ask("POST", MAPPINGS, [padded(half), b" " * half])

    assert (whole.status, in_pieces.status) == (202, 202)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"", {"Content-Length": str(MAXIMUM_BODY_BYTES + 1)}),
        (b"", {"Content-Length": "9" * 19}),
        (padded(MAXIMUM_BODY_BYTES + 1), {}),
        ([padded(MAXIMUM_BODY_BYTES), b" "], {}),
        ([b"[" * 65_536] * 97, {}),
        ([padded(MAXIMUM_BODY_BYTES), b" "], {"Content-Length": "12"}),
    ],
    ids=["announced", "announced beyond all bounds", "whole", "in pieces", "in many pieces", "announced too small"],
)
@pytest.mark.parametrize(("method", "path"), [("POST", MAPPINGS), ("PUT", ONE), ("GET", ONE)])
async def test_a_longer_body_is_refused(
    world: World, method: str, path: str, body: Any, headers: dict[str, str]
) -> None:
    answer = await world.ask(method, path, body, headers)

    assert_error(answer, 413, "RequestTooLargeException")
    assert answer.headers["connection"] == "close"


@pytest.mark.parametrize(
    "body",
    [
        queue_mapping(FunctionName="f" * 5_000_000),
        queue_mapping(EventSourceArn="arn:aws:sqs:us-east-1:000000000000:" + "q" * 5_000_000),
        queue_mapping(**{"x" * 5_000_000: 1}),
        queue_mapping(**{f"Unknown{number}": number for number in range(100_000)}),
        queue_mapping(FunctionResponseTypes=["ReportBatchItemFailures"] * 100_000),
        queue_mapping(FilterCriteria={"Filters": [{"Pattern": "[" * 4_096}] * 1_000}),
        queue_mapping(Tags={f"name {number}": "!" for number in range(100_000)}),
    ],
    ids=["name", "ARN", "member", "members", "list", "filters", "tags"],
)
async def test_a_long_request_has_a_short_refusal(world: World, body: dict[str, Any]) -> None:
    answer = await world.ask("POST", MAPPINGS, body)

    assert_well_formed(answer)
    assert answer.status == 400
    assert len(answer.body) + sum(map(len, answer.headers.values())) < 20_000


async def test_a_body_that_breaks_off_changes_nothing(world: World) -> None:
    answer = await world.ask("POST", MAPPINGS, [])

    assert_error(answer, 400, "SerializationException")


# ----------------------------------------------------------------------------------------------------------------------
# Errors.
# ----------------------------------------------------------------------------------------------------------------------
async def test_an_update_of_a_mapping_in_motion_is_refused() -> None:
    world = World()
    uuid = (await world.ask("POST", MAPPINGS, queue_mapping())).json["UUID"]
    world.supervisor.wake = lambda uuid: None  # type: ignore[method-assign]  # nothing comes about any more

    first = await world.ask("PUT", MAPPINGS + uuid, {"BatchSize": 5})
    second = await world.ask("PUT", MAPPINGS + uuid, {"BatchSize": 6})
    third = await world.ask("DELETE", MAPPINGS + uuid)

    assert (first.status, first.json["State"]) == (202, "Updating")
    assert_error(second, 400, "ResourceInUseException")
    assert_error(third, 400, "ResourceInUseException")


async def test_the_errors_of_the_contract_have_their_form(world: World) -> None:
    await world.ask("POST", MAPPINGS, queue_mapping())

    assert_error(await world.ask("POST", MAPPINGS, queue_mapping()), 409, "ResourceConflictException")
    assert_error(await world.ask("GET", ONE), 404, "ResourceNotFoundException")
    assert_error(await world.ask("POST", MAPPINGS, queue_mapping(BatchSize=0)), 400, "ValidationException")
    assert_error(await world.ask("POST", MAPPINGS, queue_mapping(BatchSize=11)), 400, "InvalidParameterValueException")
    assert_error(await world.ask("POST", MAPPINGS, queue_mapping(BatchSize="1")), 400, "SerializationException")


async def test_a_fault_of_ours_says_nothing_of_itself() -> None:
    class Fails(Mappings):
        async def get_event_source_mapping(self, uuid: str) -> dict[str, Any]:
            raise KeyError("secret")

    world = World(make_api=Fails)
    answer = await world.ask("GET", ONE)

    assert_error(answer, 500, "ServiceException")
    assert b"secret" not in answer.body
    assert "secret" in world.log.getvalue()
    assert answer.headers["x-amzn-requestid"][:8] in world.log.getvalue() or NOBODY in world.log.getvalue()


async def test_requests_have_numbers_of_their_own(world: World) -> None:
    answers = [await world.ask("GET", MAPPINGS) for _ in range(20)] + [await world.ask("GET", ONE) for _ in range(20)]

    assert len({answer.headers["x-amzn-requestid"] for answer in answers}) == 40


async def test_a_header_lists_what_else_is_wrong(world: World) -> None:
    answer = await world.ask("POST", MAPPINGS, queue_mapping(BatchSize=0, MaximumBatchingWindowInSeconds=301))
    listed = json.loads(answer.headers["x-headrace-violations"])

    assert_error(answer, 400, "ValidationException")
    assert len(listed) == 2
    assert all(text in answer.message for text in listed)


async def test_one_violation_is_not_listed(world: World) -> None:
    answer = await world.ask("POST", MAPPINGS, queue_mapping(BatchSize=0))

    assert "x-headrace-violations" not in answer.headers


async def test_the_list_of_violations_fits_a_header(world: World) -> None:
    names = [f"Unknown{number}ä\r\nX-Injected: 1" for number in range(1_000)]
    answer = await world.ask("POST", MAPPINGS, queue_mapping(**dict.fromkeys(names, 1)))
    header = answer.headers["x-headrace-violations"]

    assert_error(answer, 400, "ValidationException")
    assert len(header) <= MAXIMUM_HEADER_BYTES
    assert header.isascii()
    assert header.isprintable()
    assert json.loads(header)


# ----------------------------------------------------------------------------------------------------------------------
# The rate of requests.
# ----------------------------------------------------------------------------------------------------------------------
class SetClock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.time = 1_000.0

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("nothing sleeps here")


async def test_requests_above_the_rate_are_refused() -> None:
    clock = SetClock()
    world = World(clock=clock, limit=3)

    first = [(await world.ask("GET", MAPPINGS)).status for _ in range(3)]
    refused = await world.ask("GET", MAPPINGS)
    clock.time += int(refused.headers["retry-after"])
    second = [(await world.ask("GET", MAPPINGS)).status for _ in range(4)]

    assert first == [200, 200, 200]
    assert_error(refused, 429, "TooManyRequestsException")
    assert refused.json["Reason"] == "CallerRateLimitExceeded"
    assert refused.headers["retry-after"] == "1"
    assert second == [200, 200, 200, 429]


@pytest.mark.parametrize("rate", [0.01, 0.3, 0.4, 0.5, 0.9, 1, 2.5])
async def test_who_waits_as_told_is_served(rate: float) -> None:
    clock = SetClock()
    world = World(clock=clock, limit=rate)
    while (refused := await world.ask("GET", MAPPINGS)).status == 200:
        pass

    clock.time += int(refused.headers["retry-after"])

    assert (await world.ask("GET", MAPPINGS)).status == 200


async def test_refused_requests_are_limited_too_and_our_pages_are_not() -> None:
    world = World(clock=SetClock(), limit=1)

    assert (await world.ask("POST", MAPPINGS, b"{")).status == 400
    assert (await world.ask("POST", MAPPINGS, b"{")).status == 429
    assert (await world.ask("OPTIONS", MAPPINGS)).status == 429
    assert (await world.ask("GET", "/nowhere")).status == 429
    assert (await world.ask("GET", "/_headrace/health")).status == 200


async def test_a_clock_that_goes_back_locks_nobody_out() -> None:
    clock = SetClock()
    world = World(clock=clock, limit=2)
    await world.ask("GET", MAPPINGS)

    clock.time -= 3_600
    await world.ask("GET", MAPPINGS)
    clock.time += 1

    assert (await world.ask("GET", MAPPINGS)).status == 200


# ----------------------------------------------------------------------------------------------------------------------
# Our own pages.
# ----------------------------------------------------------------------------------------------------------------------
ROOT = Path(__file__).parents[2]


async def test_health(world: World) -> None:
    answer = await world.ask("GET", "/_headrace/health")

    assert (answer.status, answer.json["status"]) == (200, "ok")
    assert answer.json["version"]


async def test_the_document_is_the_one_in_the_tree(world: World) -> None:
    answer = await world.ask("GET", "/_headrace/openapi.yaml")

    assert answer.body == (ROOT / "openapi.yaml").read_bytes() == headrace_api.document()
    assert answer.headers["content-type"] == "application/yaml; charset=utf-8"


async def test_the_page_of_the_document_has_all_that_it_needs(world: World) -> None:
    bare = await world.ask("GET", "/_headrace/docs")
    page = await world.ask("GET", "/_headrace/docs/")
    needed = re.findall(r'(?:src|href)="([^"]+)"', page.body.decode())

    assert (bare.status, bare.headers["location"]) == (307, "/_headrace/docs/")
    assert page.status == 200
    assert len(needed) >= 2
    assert "../openapi.yaml" in page.body.decode()
    for name in needed:
        asset = await world.ask("GET", f"/_headrace/docs/{name}")

        assert asset.status == 200
        assert asset.headers["content-type"].startswith("text/")
        assert len(asset.body) > 10_000


async def test_the_mappings_and_what_they_did(world: World) -> None:
    uuid = (await world.ask("POST", MAPPINGS, queue_mapping())).json["UUID"]
    (shown,) = (await world.ask("GET", "/_headrace/mappings")).json["mappings"]

    assert (shown["UUID"], shown["State"]) == (uuid, "Enabled")
    assert shown["Counters"]["polled"] == 0


@pytest.mark.parametrize("page", ["", "/"])
async def test_the_pages_are_listed(world: World, page: str) -> None:
    for name in (await world.ask("GET", f"/_headrace{page}")).json["pages"]:
        assert (await world.ask("GET", f"/_headrace/{name}")).status == 200


@pytest.mark.parametrize(
    "page",
    [
        "nowhere",
        "health/more",
        "docs/nothing.js",
        "docs/../../openapi.yaml",
        "docs/%2e%2e/%2e%2e/__init__.py",
        "docs//etc/passwd",
        "docs/%00",
        "docs/" + "x" * 5_000,
    ],
)
async def test_other_pages_are_not_found(world: World, page: str) -> None:
    assert_error(await world.ask("GET", f"/_headrace/{page}"), 404, "ResourceNotFoundException")


@pytest.mark.parametrize("page", ["health", "openapi.yaml", "docs/", "docs/swagger-ui.css", "mappings", "nowhere"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
async def test_pages_are_only_read(world: World, page: str, method: str) -> None:
    answer = await world.ask(method, f"/_headrace/{page}")

    assert_error(answer, 405, "MethodNotAllowedException")
    assert answer.headers["allow"] == "GET, HEAD"


async def test_a_fault_in_a_page_is_answered() -> None:
    class Fails(Mappings):
        def shown(self, mapping: Any) -> dict[str, Any]:
            raise KeyError("secret")

    world = World(make_api=Fails)
    await world.ask("POST", MAPPINGS, queue_mapping())

    assert_error(await world.ask("GET", "/_headrace/mappings"), 500, "ServiceException")


# ----------------------------------------------------------------------------------------------------------------------
# Other services.
# ----------------------------------------------------------------------------------------------------------------------
def signed_for(service: str) -> dict[str, str]:
    scope = f"Credential=AKID/20260101/us-east-1/{service}/aws4_request"
    return {"Authorization": f"AWS4-HMAC-SHA256 {scope}, SignedHeaders=host, Signature=00"}


async def test_other_services_are_said_to_be_missing(world: World) -> None:
    answer = await world.ask("POST", "/", b"{}", {**signed_for("sqs"), "X-Amz-Target": "AmazonSQS.SendMessage"})

    assert_error(answer, 404, "UnknownOperationException")
    assert "--no-services" in answer.message


async def test_other_operations_of_lambda_are_said_to_be_missing(world: World) -> None:
    answer = await world.ask("GET", "/2018-10-31/layers/", headers=signed_for("lambda"))

    assert_error(answer, 404, "UnknownOperationException")
    assert "event source mappings" in answer.message


@pytest.mark.parametrize(
    ("path", "headers", "is_ours"),
    [
        (MAPPINGS, {}, True),
        (BARE, {}, True),
        (MAPPINGS, signed_for("lambda"), True),
        ("/2015-03-31/functions", {}, True),
        ("/", signed_for("lambda"), True),
        ("/", signed_for("sqs"), False),
        ("/", {}, False),
        ("/bucket/2015-03-31/key", {}, False),
        ("/2015-03-31-backup/key", {}, False),
        (MAPPINGS, signed_for("s3"), False),
        ("/_headrace/health", signed_for("sqs"), True),
        ("/", {"Authorization": "Bearer x"}, False),
        (MAPPINGS, {"Authorization": "\x00Credential=/"}, True),
    ],
)
async def test_each_request_finds_its_service(path: str, headers: dict[str, str], is_ours: bool) -> None:
    async def others(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 299, "headers": []})
        await send({"type": "http.response.body", "body": b"others"})

    world = World(others=others)
    answer = await world.ask("GET", path, headers=headers)

    assert (answer.status != 299) == is_ours


async def test_a_websocket_is_closed(world: World) -> None:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    await world.app({"type": "websocket", "path": "/", "headers": []}, send, send)  # type: ignore[arg-type]

    assert [message["type"] for message in sent] == ["websocket.close"]


# ----------------------------------------------------------------------------------------------------------------------
# A real server and what may come over a wire.
# ----------------------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with RunningServer(World().app) as server:
        yield server.port


def talk(port: int, *pieces: bytes, end: bool = False) -> bytes:
    """Send pieces, and read until the server closes. `end` says that nothing more will be sent."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        for piece in pieces:
            try:
                connection.sendall(piece)
            except (BrokenPipeError, ConnectionResetError):
                break  # it has answered and closed already
        if end:
            connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: _received(connection), b""))


def _received(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65_536)
    except ConnectionResetError:
        return b""


def answers(port: int) -> bool:
    """Whether the server still answers."""
    health = talk(port, b"GET /_headrace/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    mappings = talk(port, f"GET {MAPPINGS} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    return health.startswith(b"HTTP/1.1 200 ") and mappings.startswith(b"HTTP/1.1 200 ")


POST = f"POST {MAPPINGS} HTTP/1.1\r\nHost: x\r\n".encode()


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [b"\r\n" * 100],
        [b"G"],
        [b"GET / HTTP/1.1\r\nHost: x"],
        [POST],
        [POST, b"Content-Length: 100\r\n\r\n", b'{"Functi'],
        [POST, b"Transfer-Encoding: chunked\r\n\r\n", b'5\r\n{"Fun', b""],
        [POST, b"Transfer-Encoding: chunked\r\n\r\n", b"ffffffffffffffff\r\n{}"],
        [POST, b"Expect: 100-continue\r\nContent-Length: 10\r\n\r\n"],
    ],
    ids=[
        "nothing",
        "blank lines",
        "a letter",
        "half a head",
        "no body",
        "half a body",
        "half a chunk",
        "a huge chunk",
        "expecting",
    ],
)
def test_who_breaks_off_does_no_harm(port: int, pieces: list[bytes]) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        for piece in pieces:
            connection.sendall(piece)
    talk(port, *pieces, end=True)

    assert answers(port)


@pytest.mark.parametrize(
    "request_",
    [
        b"HELLO\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200,
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost x\r\n\r\n",
        b"GET / HTTP/1.1\r\n: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: \x00\r\n\r\n",
        POST + b"Content-Length: -1\r\n\r\n{}",
        POST + b"Content-Length: two\r\n\r\n{}",
        POST + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ],
    ids=range(12),
)
def test_what_is_no_http_is_refused(port: int, request_: bytes) -> None:
    answer = talk(port, request_, end=True)

    assert answer == b"" or answer.split(b" ", 2)[1].startswith(b"4"), answer
    assert answers(port)


def test_requests_in_one_go_are_answered_in_order(port: int) -> None:
    paths = ["/_headrace/health", MAPPINGS, ONE, "/nowhere", "/_headrace/health"]
    request_ = "".join(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n" for path in paths[:-1])
    request_ += f"GET {paths[-1]} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"

    found = re.findall(rb"HTTP/1\.1 ([0-9]{3}) ", talk(port, request_.encode()))

    assert found == [b"200", b"200", b"404", b"404", b"200"]


def test_a_refused_body_does_not_spoil_the_next_request(port: int) -> None:
    first = POST + b"Content-Length: 2\r\nContent-Type: text/plain\r\n\r\n{}"
    second = f"GET {MAPPINGS} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode()

    assert re.findall(rb"HTTP/1\.1 ([0-9]{3}) ", talk(port, first, second)) == [b"415", b"200"]


@pytest.mark.parametrize(
    "pieces",
    [
        [f"Content-Length: {MAXIMUM_BODY_BYTES + 1}\r\n\r\n".encode()],
        [b"Transfer-Encoding: chunked\r\n\r\n", *[b"100000\r\n" + b" " * 0x100000 + b"\r\n"] * 7],
    ],
    ids=["announced", "in chunks"],
)
def test_a_body_that_is_too_long_is_refused_before_its_end(port: int, pieces: list[bytes]) -> None:
    answer = talk(port, POST, *pieces)

    assert answer.startswith(b"HTTP/1.1 413 ") or answer == b""  # a reset may overtake the answer
    assert answers(port)


def test_the_answer_to_a_head_has_no_body(port: int) -> None:
    answer = talk(port, f"HEAD {MAPPINGS} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    head, _, body = answer.partition(b"\r\n\r\n")

    assert head.startswith(b"HTTP/1.1 405 ")
    assert b"allow: GET, OPTIONS, POST" in head
    assert body == b""


def test_many_connections_at_once_are_served(port: int) -> None:
    connections = [socket.create_connection(("127.0.0.1", port), timeout=20) for _ in range(200)]
    try:
        for connection in connections:
            connection.sendall(f"GET {MAPPINGS} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        assert all(connection.recv(12) == b"HTTP/1.1 200" for connection in connections)
    finally:
        for connection in connections:
            connection.close()


# ----------------------------------------------------------------------------------------------------------------------
# Paging.
# ----------------------------------------------------------------------------------------------------------------------
async def fill(world: World, count: int) -> list[str]:
    return [(await world.ask("POST", MAPPINGS, queue_mapping(f"q{number}"))).json["UUID"] for number in range(count)]


async def pages(world: World, query: str, between: Callable[[int], Any] | None = None) -> list[list[str]]:
    """The identifiers on every page, from the first to the last."""
    found: list[list[str]] = []
    marker = ""
    while marker is not None:
        answer = await world.ask("GET", f"{MAPPINGS}?{query}{marker and f'&Marker={marker}'}")
        assert answer.status == 200, answer
        found.append([mapping["UUID"] for mapping in answer.json["EventSourceMappings"]])
        marker = answer.json.get("NextMarker")
        if between is not None:
            await between(len(found))
    return found


@pytest.mark.parametrize(
    ("query", "sizes"),
    [
        ("", [100, 100, 50]),
        ("MaxItems=10000", [100, 100, 50]),
        ("MaxItems=100", [100, 100, 50]),
        ("MaxItems=125", [100, 100, 50]),
        ("MaxItems=50", [50] * 5),
        ("MaxItems=83", [83, 83, 83, 1]),
        ("MaxItems=1", [1] * 250),
        ("FunctionName=settle-orders&MaxItems=99", [99, 99, 52]),
        ("FunctionName=somebody-else", [0]),
        ("EventSourceArn=arn:aws:sqs:us-east-1:000000000000:q7", [1]),
    ],
)
async def test_every_mapping_is_on_one_page(world: World, query: str, sizes: list[int]) -> None:
    uuids = await fill(world, 250)
    found = await pages(world, query)

    assert list(map(len, found)) == sizes
    listed = [uuid for page in found for uuid in page]
    assert listed == [uuid for uuid in uuids if uuid in set(listed)]
    assert len(listed) == sum(sizes)


async def test_what_is_deleted_between_pages_moves_nothing(world: World) -> None:
    uuids = await fill(world, 30)
    gone: list[str] = []

    async def delete(page: int) -> None:
        """Of what was listed, what comes next, and what the marker points at."""
        for place in (page * 5 - 1, page * 5 - 3, page * 5 + 2):
            if place < len(uuids) and uuids[place] not in gone:
                await world.ask("DELETE", MAPPINGS + uuids[place])
                gone.append(uuids[place])

    listed = [uuid for page in await pages(world, "MaxItems=5", delete) for uuid in page]

    assert len(set(listed)) == len(listed)
    assert {uuid for uuid in uuids if uuid not in gone} <= set(listed)


async def test_what_is_created_between_pages_comes_last(world: World) -> None:
    uuids = await fill(world, 10)

    async def create(page: int) -> None:
        if page == 1:
            uuids.append((await world.ask("POST", MAPPINGS, queue_mapping("late"))).json["UUID"])

    assert [uuid for page in await pages(world, "MaxItems=4", create) for uuid in page] == uuids


@pytest.mark.parametrize(
    "value", ["0", "-1", "10001", "1e2", "1.0", "abc", "", "%20", "+5", "0x10", "9" * 5_000, "%D9%A5"]
)
async def test_other_numbers_of_items_are_refused(world: World, value: str) -> None:
    answer = await world.ask("GET", f"{MAPPINGS}?MaxItems={value}")

    assert_well_formed(answer)
    assert answer.status == 400


def marker(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    "value",
    [
        "x",
        "%00",
        "%ff",
        "%F0%9F%92%A9",
        "====",
        NOBODY,
        marker("place:"),
        marker("place:-1"),
        marker("place:x"),
        marker("place:1.5"),
        marker("place:" + "9" * 5_000),
        marker("somewhere:1"),
        marker(""),
        "A" * 100_000,
    ],
)
async def test_other_markers_are_refused(world: World, value: str) -> None:
    await fill(world, 3)
    answer = await world.ask("GET", f"{MAPPINGS}?Marker={value}")

    if value == marker(""):
        assert answer.status == 200  # no marker at all
    else:
        assert_error(answer, 400, "InvalidParameterValueException")


@pytest.mark.parametrize("place", ["0", "3", "4", "9" * 30])
async def test_a_marker_may_point_anywhere(world: World, place: str) -> None:
    await fill(world, 3)

    assert (await world.ask("GET", f"{MAPPINGS}?Marker={marker('place:' + place)}")).status == 200


@pytest.mark.parametrize("query", ["MaxItems=5&MaxItems=0", "MaxItems=0&MaxItems=5", "FunctionName=f&FunctionName=!!"])
async def test_a_parameter_given_twice_is_judged_as_it_is_used(world: World, query: str) -> None:
    await fill(world, 10)
    answer = await world.ask("GET", f"{MAPPINGS}?{query}")

    if answer.status == 200:
        assert len(answer.json["EventSourceMappings"]) == 5
    else:
        assert_error(answer, 400, "ValidationException")


@pytest.mark.parametrize("query", ["maxitems=5", "Limit=5", "FunctionName[]=f", "%00=1", "&&&=", "%ff=%ff"])
async def test_unknown_parameters_are_refused_by_name(world: World, query: str) -> None:
    answer = await world.ask("GET", f"{MAPPINGS}?{query}")

    assert_well_formed(answer)
    assert answer.status == 400


async def test_parameters_of_presigned_requests_are_no_unknown_ones(world: World) -> None:
    assert (await world.ask("GET", f"{MAPPINGS}?X-Amz-Date=20260101T000000Z&X-Amz-Expires=60")).status == 200


# --- Pages of others --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("origin", "host", "status"),
    [
        (None, "headrace", 400),
        ("http://127.0.0.1:4566", "127.0.0.1:4566", 400),
        ("http://localhost:3000", "127.0.0.1:4566", 400),
        ("http://app.localhost", "127.0.0.1:4566", 400),
        ("http://192.168.1.2:4566", "192.168.1.2:4566", 400),
        ("http://[::1]:4566", "[::1]:4566", 400),
        ("https://example.com", "127.0.0.1:4566", 403),
        ("null", "127.0.0.1:4566", 403),
        ("http://[", "127.0.0.1:4566", 403),
        ("http://192.168.1.2:80", "192.168.1.2:4566", 403),
        # A name of somebody's that means this machine.
        ("http://rebound.example.com:4566", "rebound.example.com:4566", 403),
        ("http://localhost.example.com", "127.0.0.1:4566", 403),
    ],
)
@pytest.mark.parametrize("path", [MAPPINGS, "/2015-03-31/functions"])
async def test_pages_of_others_may_not_ask(world: World, path: str, origin: str | None, host: str, status: int) -> None:
    """A page that somebody visits could run code here, as Create and Invoke do. Programs send no origin."""
    headers = {"Host": host, **({} if origin is None else {"Origin": origin})}
    answer = await world.ask("POST", path, b"{}", headers)
    assert answer.status == status
    if status == 403:
        assert answer.headers["x-amzn-errortype"] == "AccessDeniedException"


@pytest.mark.parametrize("text", [r"\ud800", r"\udfff\ud800", r"x\uD83Dx"])
@pytest.mark.parametrize("member", ["Description", "Handler", "Unknown"])
async def test_half_a_character_is_refused_wherever_it_stands(world: World, member: str, text: str) -> None:
    body = f'{{"FunctionName": "f", "Environment": {{"Variables": {{"A1": "{text}"}}}}, "{member}": "{text}"}}'
    answer = await world.ask("POST", "/2015-03-31/functions", body.encode())
    assert_error(answer, 400, "SerializationException")
    assert answer.json["message"] == "The request has text that is no Unicode."

"""The client as its user sees it: typed requests on the wire, typed answers, typed exceptions, and `validate`.

No server: a transport answers what the test wants to see answered. Both clients go through the same tests.
"""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Any, Self

import httpx
import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import headrace_client.models
from headrace import client as layer
from headrace.client import AsyncClient, Client, InvalidRequest, Problem, problems, validate
from headrace_api import contract, limits
from headrace_client.models import (
    EventSourceMappingConfiguration,
    EventSourceMappingPage,
    FilterCriteria,
    KinesisStreamMapping,
    ScalingConfig,
    SqsFifoQueueMapping,
    SqsQueueMapping,
    SqsQueueMappingWithWindow,
    UpdateEventSourceMappingRequest,
)

PATH = "/2015-03-31/event-source-mappings/"
UUID = "6e0f1c52-8a4b-4d3e-9f27-5b1c0a7d9e34"
QUEUE = "arn:aws:sqs:us-east-1:000000000000:orders"
STREAM = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks"
MAPPING: dict[str, Any] = {
    "UUID": UUID,
    "BatchSize": 10,
    "EventSourceArn": QUEUE,
    "EventSourceMappingArn": f"arn:aws:lambda:us-east-1:000000000000:event-source-mapping:{UUID}",
    "FunctionArn": "arn:aws:lambda:us-east-1:000000000000:function:f",
    "LastModified": 1764000000.123,
    "State": "Creating",
    "StateTransitionReason": "USER_INITIATED",
}


class Server:
    """Answers in turn what it was given and keeps the requests; the last answer is repeated."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(request.content) for request in self.requests]


def answer(status: int, body: Any = None, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, json=body, headers=named)


class Caller:
    """Calls either client in the same words."""

    def __init__(self, kind: type[Client] | type[AsyncClient], server: Server, **options: Any) -> None:
        self.client: Any = kind(transport=httpx.MockTransport(server), **options)
        self.is_async = kind is AsyncClient

    async def __call__(self, method: str, *arguments: Any, **options: Any) -> Any:
        result = getattr(self.client, method)(*arguments, **options)
        return await result if self.is_async else result

    async def iterate(self, **options: Any) -> list[EventSourceMappingConfiguration]:
        found = self.client.iterate(**options)
        return [one async for one in found] if self.is_async else list(found)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self("close")


@pytest.fixture(params=[Client, AsyncClient])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


# --- What goes over the wire ------------------------------------------------------------------------------------------


async def test_create_sends_what_was_said_and_no_more(kind: Any) -> None:
    server = Server(answer(202, MAPPING))

    async with Caller(kind, server) as call:
        created = await call("create", SqsQueueMapping(function_name="f", event_source_arn=QUEUE))

    assert (server.requests[0].method, str(server.requests[0].url)) == ("POST", f"{limits.SERVER_URL}{PATH}")
    assert server.bodies == [{"FunctionName": "f", "EventSourceArn": QUEUE}]
    assert isinstance(created, EventSourceMappingConfiguration)
    assert (created.uuid, created.state, created.last_modified) == (UUID, "Creating", 1764000000.123)


async def test_get_and_delete_name_the_mapping(kind: Any) -> None:
    server = Server(answer(200, MAPPING), answer(202, {**MAPPING, "State": "Deleting"}))

    async with Caller(kind, server) as call:
        assert (await call("get", UUID)).uuid == UUID
        assert (await call("delete", UUID)).state == "Deleting"

    assert [(one.method, one.url.path) for one in server.requests] == [("GET", PATH + UUID), ("DELETE", PATH + UUID)]


async def test_update_sends_empty_objects_which_take_settings_away(kind: Any) -> None:
    server = Server(answer(202, MAPPING))
    request = UpdateEventSourceMappingRequest(
        enabled=False, filter_criteria=FilterCriteria(), scaling_config=ScalingConfig()
    )

    async with Caller(kind, server) as call:
        await call("update", UUID, request)

    assert (server.requests[0].method, server.requests[0].url.path) == ("PUT", PATH + UUID)
    assert server.bodies == [{"Enabled": False, "FilterCriteria": {}, "ScalingConfig": {}}]


async def test_list_sends_only_the_parameters_that_are_given(kind: Any) -> None:
    server = Server(answer(200, {"EventSourceMappings": [MAPPING]}))

    async with Caller(kind, server) as call:
        page = await call("list")
        await call("list", event_source_arn=QUEUE, function_name="f:1", marker="a/+=", max_items=1)

    assert isinstance(page, EventSourceMappingPage)
    assert [one.uuid for one in page.event_source_mappings] == [UUID]
    assert not page.next_marker
    assert dict(server.requests[0].url.params) == {}
    assert dict(server.requests[1].url.params) == {
        "EventSourceArn": QUEUE,
        "FunctionName": "f:1",
        "Marker": "a/+=",
        "MaxItems": "1",
    }


@pytest.mark.parametrize("end", [{}, {"NextMarker": None}, {"NextMarker": ""}])
async def test_iterate_follows_the_markers(kind: Any, end: dict[str, Any]) -> None:
    pages = [
        {"EventSourceMappings": [{**MAPPING, "UUID": "1"}, {**MAPPING, "UUID": "2"}], "NextMarker": "m1"},
        {"EventSourceMappings": [], "NextMarker": "m2"},
        {"EventSourceMappings": [{**MAPPING, "UUID": "3"}], **end},
    ]
    server = Server(*(answer(200, page) for page in pages))

    async with Caller(kind, server) as call:
        found = await call.iterate(function_name="f", page_size=2)

    assert [one.uuid for one in found] == ["1", "2", "3"]
    asked = [dict(request.url.params) for request in server.requests]
    assert asked == [
        {"FunctionName": "f", "MaxItems": "2"},
        {"FunctionName": "f", "MaxItems": "2", "Marker": "m1"},
        {"FunctionName": "f", "MaxItems": "2", "Marker": "m2"},
    ]


async def test_headers_and_address_are_the_users(kind: Any) -> None:
    server = Server(answer(200, MAPPING))

    async with Caller(kind, server, base_url="http://elsewhere:1", headers={"Authorization": "x"}) as call:
        await call("get", UUID)

    assert server.requests[0].url.host == "elsewhere"
    assert server.requests[0].headers["Authorization"] == "x"


async def test_answers_keep_what_the_client_does_not_know(kind: Any) -> None:
    server = Server(answer(200, {**MAPPING, "State": "Hibernating", "NewOption": {"A": [1]}}))

    async with Caller(kind, server) as call:
        mapping = await call("get", UUID)

    assert mapping.state == "Hibernating"
    assert mapping.additional_properties == {"NewOption": {"A": [1]}}


def test_clients_close_with_their_block() -> None:
    with Client(transport=httpx.MockTransport(Server(answer(200, MAPPING)))) as client:
        client.get(UUID)

    with pytest.raises(RuntimeError, match="closed"):
        client.get(UUID)


async def test_async_clients_close_with_their_block() -> None:
    async with AsyncClient(transport=httpx.MockTransport(Server(answer(200, MAPPING)))) as client:
        await client.get(UUID)

    with pytest.raises(RuntimeError, match="closed"):
        await client.get(UUID)


# --- Errors of the server ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["message", "Message"])
@pytest.mark.parametrize("code", sorted(layer.EXCEPTIONS))
async def test_each_code_has_its_exception(kind: Any, code: str, key: str) -> None:
    server = Server(answer(418, {"Type": "User", key: "It is so."}, x_amzn_ErrorType=code, x_amzn_RequestId="r-1"))

    async with Caller(kind, server) as call:
        with pytest.raises(layer.ApiException) as caught:
            await call("get", UUID)

    error = caught.value
    assert type(error) is getattr(layer, code)
    assert (error.code, error.message, error.status, error.request_id) == (code, "It is so.", 418, "r-1")
    assert str(error) == f"{code}: It is so."
    assert error.retry_after is None


def test_every_code_of_the_contract_has_an_exception() -> None:
    assert set(limits.ERROR_TYPE_KNOWN_VALUES) <= set(layer.EXCEPTIONS)


@pytest.mark.parametrize("method", ["create", "get", "list", "update", "delete"])
async def test_every_operation_raises(kind: Any, method: str) -> None:
    server = Server(answer(404, {"Message": "No."}, x_amzn_ErrorType="ResourceNotFoundException"))
    arguments: dict[str, list[Any]] = {
        "create": [SqsQueueMapping(function_name="f", event_source_arn=QUEUE)],
        "get": [UUID],
        "list": [],
        "update": [UUID, UpdateEventSourceMappingRequest()],
        "delete": [UUID],
    }

    async with Caller(kind, server) as call:
        with pytest.raises(layer.ResourceNotFoundException, match=r"^ResourceNotFoundException: No\.$"):
            await call(method, *arguments[method])


@pytest.mark.parametrize(
    ("reply", "code", "message"),
    [
        (answer(400, {"message": "m"}, x_amzn_ErrorType="NovelException"), "NovelException", "m"),
        (answer(400, {"message": "m"}, x_amzn_ErrorType="NovelException:http://x/"), "NovelException", "m"),
        (answer(400, {"__type": "com.amazonaws#NovelException", "message": "m"}), "NovelException", "m"),
        (answer(400, {"code": "NovelException", "Message": "m"}), "NovelException", "m"),
        (answer(503, {"message": "m"}), "HTTP 503", "m"),
        (answer(503, {}), "HTTP 503", "Service Unavailable"),
        (answer(503, ["odd"]), "HTTP 503", '["odd"]'),
        (httpx.Response(502, text="<html>Bad gateway</html>"), "HTTP 502", "<html>Bad gateway</html>"),
        (httpx.Response(502), "HTTP 502", "Bad Gateway"),
        (httpx.Response(307, headers={"Location": "/elsewhere"}), "HTTP 307", "Temporary Redirect"),
    ],
)
async def test_unknown_errors_are_told_as_they_are(kind: Any, reply: httpx.Response, code: str, message: str) -> None:
    async with Caller(kind, Server(reply)) as call:
        with pytest.raises(layer.ApiException) as caught:
            await call("get", UUID)

    assert type(caught.value) is layer.ApiException
    assert (caught.value.code, caught.value.message) == (code, message)
    assert caught.value.request_id is None


@pytest.mark.parametrize(("header", "seconds"), [("3", 3.0), ("Wed, 21 Oct 2026 07:28:00 GMT", None), ("", None)])
async def test_throttling_says_for_how_long(kind: Any, header: str, seconds: float | None) -> None:
    body = {"Type": "User", "message": "Rate exceeded", "Reason": "CallerRateLimitExceeded"}
    reply = answer(429, body, x_amzn_ErrorType="TooManyRequestsException", Retry_After=header)

    async with Caller(kind, Server(reply)) as call:
        with pytest.raises(layer.TooManyRequestsException) as caught:
            await call("list")

    assert caught.value.retry_after == seconds


def test_exceptions_say_whether_to_try_again() -> None:
    safe = {name for name, kind in layer.EXCEPTIONS.items() if kind.is_retry_safe}

    assert safe == {"ResourceInUseException", "ServiceException", "TooManyRequestsException"}


@pytest.mark.parametrize(
    ("failure", "text"),
    [
        (httpx.ConnectError("Connection refused"), "Connection refused. Is `headrace serve` running?"),
        (httpx.ReadTimeout("slow"), "in time (ReadTimeout)"),
        (httpx.RemoteProtocolError("cut off"), "cut off"),
    ],
)
async def test_a_server_that_does_not_answer(kind: Any, failure: httpx.TransportError, text: str) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        failure.request = request
        raise failure

    async with Caller(kind, fail) as call:  # type: ignore[arg-type]
        with pytest.raises(layer.ConnectionFailed) as caught:
            await call("get", UUID)

    assert str(caught.value).startswith(f"No answer from {limits.SERVER_URL}{PATH}{UUID}")
    assert text in str(caught.value)


def test_nobody_listens() -> None:
    with Client("http://127.0.0.1:1") as client, pytest.raises(layer.ConnectionFailed, match="Is `headrace serve`"):
        client.list()


@pytest.mark.parametrize(
    "reply",
    [
        answer(200, {}),
        answer(200, []),
        answer(200, None),
        httpx.Response(200, text="hello"),
        answer(204),
        answer(299, {}),
    ],
)
async def test_an_answer_that_is_none(kind: Any, reply: httpx.Response) -> None:
    async with Caller(kind, Server(reply)) as call:
        with pytest.raises(layer.UnexpectedAnswer, match="not one of the contract"):
            await call("get", UUID)


async def test_a_request_that_is_none_is_the_programs_error(kind: Any) -> None:
    server = Server(answer(202, MAPPING))
    wrong: Any = {"Filters": []}

    async with Caller(kind, server) as call:
        with pytest.raises(AttributeError):
            await call("create", SqsQueueMapping(function_name="f", event_source_arn=QUEUE, filter_criteria=wrong))

    assert server.requests == []


# --- validate ---------------------------------------------------------------------------------------------------------


def mapping(**members: Any) -> dict[str, Any]:
    return {"FunctionName": "f", "EventSourceArn": QUEUE, **members}


def stream(**members: Any) -> dict[str, Any]:
    return {"FunctionName": "f", "EventSourceArn": STREAM, "StartingPosition": "LATEST", **members}


KAFKA: dict[str, Any] = {
    "FunctionName": "f",
    "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["kafka:9092"]}},
    "Topics": ["orders"],
    "SourceAccessConfigurations": [],
}


@pytest.mark.parametrize(
    "request_",
    [
        mapping(),
        mapping(BatchSize=10, MaximumBatchingWindowInSeconds=0),
        mapping(BatchSize=10_000, MaximumBatchingWindowInSeconds=1),
        mapping(EventSourceArn=f"{QUEUE}.fifo"),
        mapping(Tags={"team": "", "\u00e9quipe": "Bestellungen f\u00fcr 5"}),
        stream(),
        stream(StartingPosition="AT_TIMESTAMP", StartingPositionTimestamp=1764000000),
        KAFKA,
    ],
)
def test_good_requests_pass(request_: dict[str, Any]) -> None:
    validate(request_)

    assert problems(request_) == ()


@pytest.mark.parametrize(
    ("request_", "field", "rule", "text"),
    [
        (mapping(BatchSize=0), "BatchSize", "minimum", "0 is less than the minimum of 1"),
        (
            mapping(BatchSize=10_001, MaximumBatchingWindowInSeconds=1),
            "BatchSize",
            "maximum",
            "10001 is greater than the maximum of 10000",
        ),
        (mapping(BatchSize="5"), "BatchSize", "type", "'5' is not of type 'integer'"),
        (mapping(BatchSize=1.0), "BatchSize", "type", "1.0 is not of type 'integer'"),
        (
            {**KAFKA, "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": ""}]},
            "SourceAccessConfigurations[0].URI",
            "minLength",
            "has 0 characters, fewer than the minimum of 1",
        ),
        (mapping(FunctionName="f\n"), "FunctionName", "pattern", "'f\\n' does not match ^"),
        (mapping(FunctionName="\u0661"), "FunctionName", "pattern", "does not match ^"),
        (mapping(FunctionName="!!bad but has ok!!"), "FunctionName", "pattern", "does not match ^"),
        ({"EventSourceArn": QUEUE}, "FunctionName", "required", "is required"),
        # The form is the one that the source calls for.
        (mapping(BatchSize=100), "MaximumBatchingWindowInSeconds", "required", "Needed for batches above 10"),
        (mapping(BatchSize=100, MaximumBatchingWindowInSeconds=0), "BatchSize", "maximum", "the maximum of 10 ("),
        (
            mapping(StartingPosition="LATEST"),
            "StartingPosition",
            "additionalProperties",
            "no option of SqsQueueMapping",
        ),
        (
            mapping(EventSourceArn=f"{QUEUE}.fifo", MaximumBatchingWindowInSeconds=5),
            "MaximumBatchingWindowInSeconds",
            "maximum",
            "5 is greater than the maximum of 0",
        ),
        (mapping(EventSourceArn=f"{QUEUE}\n"), "EventSourceArn", "pattern", "A standard SQS queue."),
        (mapping(EventSourceArn="arn:aws:s3:::bucket"), "EventSourceArn", "pattern", "not the ARN of an event source"),
        (mapping(EventSourceArn=5), "EventSourceArn", "pattern", "5 is not the ARN of an event source"),
        ({"FunctionName": "f"}, "EventSourceArn", "required", "or a SelfManagedEventSource"),
        (stream(ScalingConfig={}), "ScalingConfig", "additionalProperties", "is no option of KinesisStreamMapping"),
        ({**stream(), "StartingPosition": "OLDEST"}, "StartingPosition", "enum", "'OLDEST' is not one of"),
        (stream(StartingPosition="AT_TIMESTAMP"), "StartingPositionTimestamp", "required", "is required"),
        (stream(MaximumRecordAgeInSeconds=30), "MaximumRecordAgeInSeconds", "not", "a minute at least"),
        (
            stream(TumblingWindowInSeconds=30, ParallelizationFactor=2),
            "ParallelizationFactor and TumblingWindowInSeconds",
            "not",
            "cannot run side by side",
        ),
        ({**KAFKA, "Topics": []}, "Topics", "minItems", "has 0 members, fewer than the minimum of 1"),
        (
            {**KAFKA, "Topics": ["a" * 250]},
            "Topics[0]",
            "maxLength",
            "has 250 characters, more than the maximum of 249",
        ),
        # Unknown members, by name.
        (mapping(BatchSze=5), "BatchSze", "additionalProperties", "is unknown; is BatchSize meant?"),
        (mapping(Wholly="other"), "Wholly", "additionalProperties", "is unknown to SqsQueueMapping"),
        (mapping(KMSKeyArn="arn"), "KMSKeyArn", "additionalProperties", "is not supported: "),
        (
            stream(DestinationConfig={"OnSuccess": {}}),
            "DestinationConfig.OnSuccess",
            "additionalProperties",
            "is not supported: ",
        ),
        (
            {**KAFKA, "SourceAccessConfigurations": [{"Type": "OAUTHBEARER_AUTH", "URI": "arn"}]},
            "SourceAccessConfigurations[0].Type",
            "enum",
            "'OAUTHBEARER_AUTH' is not supported: ",
        ),
        # What lies deeper.
        (
            mapping(FilterCriteria={"Filters": [{"Pattern": "{}"}, {"Pattern": 5}]}),
            "FilterCriteria.Filters[1].Pattern",
            "type",
            "5 is not of type 'string'",
        ),
        (mapping(Tags={"": "x"}), "Tags['']", "x-key-min-length", "its name has 0 characters"),
        (mapping(Tags={"\n": "x"}), "Tags['\\n']", "x-key-pattern", "its name '\\n' does not match"),
        (
            mapping(Tags={str(number): "x" for number in range(51)}),
            "Tags",
            "maxProperties",
            "has 51 members, more than the maximum of 50",
        ),
        (mapping(Tags={"k": 5}), "Tags.k", "type", "5 is not of type 'string'"),
    ],
)
def test_problem_names_the_member_and_the_rule(request_: dict[str, Any], field: str, rule: str, text: str) -> None:
    [problem] = problems(request_)

    assert (problem.field, problem.rule) == (field, rule)
    assert text in problem.message
    assert str(problem) == f"{field}: {problem.message}"


def test_a_typed_request_is_judged_as_what_it_is() -> None:
    fifo = SqsFifoQueueMapping(function_name="f", event_source_arn=QUEUE)
    window = SqsQueueMappingWithWindow(function_name="f", event_source_arn=QUEUE, maximum_batching_window_in_seconds=0)

    assert [one.field for one in problems(fifo)] == ["EventSourceArn"]
    assert [one.field for one in problems(window)] == ["MaximumBatchingWindowInSeconds"]
    assert [one.field for one in problems(UpdateEventSourceMappingRequest(batch_size=0))] == ["BatchSize"]


def test_a_dictionary_can_be_an_update() -> None:
    assert problems({"BatchSize": 1}, "UpdateEventSourceMappingRequest") == ()
    assert [one.field for one in problems({"Topics": ["t"]}, "UpdateEventSourceMappingRequest")] == ["Topics"]


def test_all_problems_are_told_at_once_in_order() -> None:
    with pytest.raises(InvalidRequest) as caught:
        validate(stream(BatchSize=0, FunctionName="", Filters=[], MaximumRetryAttempts=-2))

    told = [(one.field, one.rule) for one in caught.value.problems]
    assert told == [
        ("BatchSize", "minimum"),
        ("Filters", "additionalProperties"),
        ("FunctionName", "minLength"),
        ("FunctionName", "pattern"),
        ("MaximumRetryAttempts", "minimum"),
    ]
    assert str(caught.value) == "; ".join(map(str, caught.value.problems))
    assert all(isinstance(one, Problem) for one in caught.value.problems)


def test_long_values_are_not_repeated() -> None:
    [_, problem] = problems(mapping(FunctionName="!" * 100_000))

    assert len(problem.message) < 2_000


async def test_a_validating_client_sends_good_requests_only(kind: Any) -> None:
    server = Server(answer(202, MAPPING))
    good = KinesisStreamMapping(function_name="f", event_source_arn=STREAM, starting_position="LATEST")
    bad = KinesisStreamMapping(function_name="f", event_source_arn=QUEUE, starting_position="LATEST")

    async with Caller(kind, server, validate=True) as call:
        await call("create", good)
        with pytest.raises(InvalidRequest, match="EventSourceArn"):
            await call("create", bad)
        with pytest.raises(InvalidRequest, match="BatchSize: 0 is less than the minimum of 1"):
            await call("update", UUID, UpdateEventSourceMappingRequest(batch_size=0))

    assert len(server.requests) == 1


async def test_without_validate_the_server_decides(kind: Any) -> None:
    server = Server(answer(202, MAPPING))

    async with Caller(kind, server) as call:
        await call("create", SqsQueueMapping(function_name="f", event_source_arn=STREAM))

    assert len(server.requests) == 1


# --- The same verdict as a compiled validator's -----------------------------------------------------------------------

REQUESTS = [
    resolved["value"]
    for name, resolved in contract()["components"]["examples"].items()
    if name.startswith("Create") and "FunctionName" in resolved["value"]
]


def _compiled() -> Callable[[Any], bool]:
    """Rust's validator. Its `$` is the end of the text, and its `integer` takes 1.0, which is not drawn below."""
    schema = {"$ref": "#/components/schemas/CreateEventSourceMappingRequest", "components": contract()["components"]}
    return jsonschema_rs.Draft4Validator(schema).is_valid


COMPILED = _compiled()
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 700_000),
    st.text(max_size=5),
    st.just([]),
    st.just({}),
    st.sampled_from([*limits.REPORTED_STARTING_POSITION_KNOWN_VALUES, QUEUE, f"{QUEUE}.fifo", STREAM, "f\n"]),
)


@given(st.sampled_from(REQUESTS), st.data())
def test_verdict_is_the_compiled_validators(example: Mapping[str, Any], data: st.DataObject) -> None:
    request = copy.deepcopy(dict(example))
    names = st.sampled_from([*example, *limits.KINESIS_STREAM_MAPPING_MEMBERS, *limits.MSK_MAPPING_MEMBERS, "Odd"])
    for name in data.draw(st.lists(names, max_size=3)):
        if data.draw(st.booleans()):
            request.pop(name, None)
        else:
            request[name] = data.draw(ODD)

    assert (problems(request) == ()) == COMPILED(request)


def test_every_request_class_is_named_as_in_the_contract() -> None:
    names = (*limits.CREATE_EVENT_SOURCE_MAPPING_REQUEST_VARIANTS, "UpdateEventSourceMappingRequest")

    assert [getattr(headrace_client.models, name).__name__ for name in names] == list(names)


def test_validation_is_loaded_when_it_is_asked_for() -> None:
    program = "import sys, headrace.client; print('jsonschema' in sys.modules, 'connexion' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "False"]

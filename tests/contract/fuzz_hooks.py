"""What schemathesis has to know of this API beyond its document: how a filter pattern looks, and which refusals of a
request that keeps the document are right all the same.

schemathesis loads this file (SCHEMATHESIS_HOOKS); the table of refusals is the only thing that takes back a finding.
"""

from __future__ import annotations

import itertools
import json
import re
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis.openapi.checks import RejectedPositiveData

INVALID_PARAMETER = "InvalidParameterValueException"

#: Refusals (400) of requests that keep the document, because no schema can hold the rule: operation, error type, text.
RIGHT_REFUSALS: tuple[tuple[str, str, str], ...] = (
    # What a listing gave is opaque, and no pattern tells it from other text.
    ("ListEventSourceMappings", INVALID_PARAMETER, r"Marker is not one that a listing gave\."),
    # Rules between members that OpenAPI 3.0 cannot compare.
    ("CreateEventSourceMapping", INVALID_PARAMETER, r"ProvisionedPollerConfig\.MinimumPollers must not be greater .*"),
    ("CreateEventSourceMapping", INVALID_PARAMETER, r"DestinationConfig\.OnFailure\.Destination is the topic .*"),
    # OpenAPI 3.0 cannot bound the keys of a map: the document does so in extensions.
    ("CreateEventSourceMapping", "ValidationException", r".* at 'tags' failed to satisfy .*Map keys must satisfy .*"),
    # An update is judged together with the mapping that it changes: any rule of the service layer may refuse it. A
    # refusal by the first layer, of a field by itself, would be a finding.
    ("UpdateEventSourceMapping", INVALID_PARAMETER, r".*"),
)

#: The function that the coverage phase names.
_SMALLEST_NAME = "0"

_NAMES = st.sampled_from(["eventName", "kind", "level", "$or-less", "größe", "a b"])
_PLAIN = st.one_of(st.text(max_size=8), st.integers(-(10**6), 10**6), st.booleans(), st.none())
_TEXTS = st.text(min_size=1, max_size=8)
_RULES = st.one_of(
    _PLAIN,
    st.booleans().map(lambda value: {"exists": value}),
    st.sampled_from(["prefix", "suffix", "equals-ignore-case"]).flatmap(
        lambda operator: _TEXTS.map(lambda text: {operator: text})
    ),
    st.lists(_TEXTS, min_size=1, max_size=3).map(lambda values: {"anything-but": values}),
    st.tuples(st.sampled_from(["=", "<", ">="]), st.integers(-99, 99)).map(lambda pair: {"numeric": list(pair)}),
)
_PATTERNS = st.dictionaries(
    _NAMES,
    st.recursive(
        st.lists(_RULES, min_size=1, max_size=3),
        lambda inner: st.dictionaries(_NAMES, inner, min_size=1, max_size=2),
        max_leaves=4,
    ),
    min_size=1,
    max_size=3,
)

schemathesis.openapi.format("event-pattern", _PATTERNS.map(json.dumps))


@schemathesis.hook
def before_load_schema(context: Any, raw_schema: dict[str, Any]) -> None:
    """Let the stateful phase begin with Creates.

    It takes EventSourceArn for the key of a resource EventSource that has to be created first. As nothing creates one,
    it would never start with a Create. So one schema of the answers is called that; what it says stays the same.
    """
    schemas = raw_schema["components"]["schemas"]
    schemas["EventSource"] = schemas["ReportedSelfManagedEventSource"]
    mapping = schemas["EventSourceMappingConfiguration"]["properties"]
    mapping["SelfManagedEventSource"] = {"$ref": "#/components/schemas/EventSource"}


_fresh = itertools.count()


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Spread valid Creates further than they are generated."""
    if operation_of(case) != "CreateEventSourceMapping" or not case.meta.generation.mode.is_positive:
        return
    if case.body["FunctionName"] == _SMALLEST_NAME:
        # Else all but the first of a source would be refused as duplicates, and say nothing about their other members.
        case.body = {**case.body, "FunctionName": f"function-{next(_fresh)}"}
    if "Queues" in case.body and next(_fresh) % 2:
        # A broker is known to be RabbitMQ by its virtual host, which is seldom generated.
        access = [*case.body["SourceAccessConfigurations"][:1], {"Type": "VIRTUAL_HOST", "URI": "/"}]
        case.body = {**case.body, "SourceAccessConfigurations": access}


@schemathesis.hook
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    """Whether a failure stands."""
    return not (isinstance(failure, RejectedPositiveData) and is_right_refusal(case, response))


def is_right_refusal(case: Any, response: Any) -> bool:
    if response.status_code != 400:
        return False
    error_type = "".join(response.headers.get("x-amzn-errortype", ()))
    message = str(response.json().get("message", ""))
    if (operation_of(case), message) == ("CreateEventSourceMapping", "Invalid filter pattern definition."):
        return not all(map(_is_object, _filter_patterns(case.body)))
    return any(
        (operation_of(case), error_type) == (of, kind) and re.fullmatch(text, message, re.DOTALL) is not None
        for of, kind, text in RIGHT_REFUSALS
    )


def operation_of(case: Any) -> str:
    return str(case.operation.definition.raw["operationId"])


def _filter_patterns(body: Any) -> list[str]:
    """The filter patterns of a Create. The coverage phase also fills them with digits, up to the longest that fits: no
    schema tells an event pattern from other text, so those are refused rightly. What looks like one is not excused."""
    return [one["Pattern"] for one in body["FilterCriteria"]["Filters"]]


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False

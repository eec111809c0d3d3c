"""What schemathesis has to know of this API beyond its document: how a filter pattern and a package look, what is there
to be asked for, and which refusals of a request that keeps the document are right all the same.

schemathesis loads this file (SCHEMATHESIS_HOOKS); the table of refusals is the only thing that takes back a finding.
"""

from __future__ import annotations

import base64
import io
import itertools
import json
import re
import zipfile
from collections import deque
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis.openapi.checks import RejectedPositiveData, UseAfterFree

INVALID_PARAMETER = "InvalidParameterValueException"
VALIDATION = "ValidationException"
PRECONDITION = "PreconditionFailedException"

#: What the world has from the beginning: a function with a published version, an alias of it and a statement.
FUNCTION = "settle-orders"
ALIAS = "live"
FUNCTION_ARN = f"arn:aws:lambda:us-east-1:000000000000:function:{FUNCTION}"
#: Another one, for what would spoil the first: it may be limited to nothing at all.
SPOILT = "count-clicks"

_OTHER_QUALIFIER = r"The derived qualifier from the function name does not match the specified qualifier\."
_NO_QUALIFIER = r".*(unqualified|qualifier|versions? and aliases|aliases and versions?).*"

#: Refusals (400, or 412 for an old revision) of requests that keep the document, because no schema can hold the rule:
#: operation, error type, text.
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
    # The same for functions and aliases. An opaque text: a marker, or a revision that is not the present one.
    *[(name, INVALID_PARAMETER, r"Marker is not one that a listing gave\.") for name in (
        "ListFunctions", "ListVersionsByFunction", "ListAliases",
    )],
    *[(name, PRECONDITION, r".*") for name in (
        "UpdateFunctionCode", "UpdateFunctionConfiguration", "PublishVersion", "UpdateAlias", "AddPermission",
        "RemovePermission",
    )],
    # A name and a parameter that each may have a qualifier.
    *[(name, INVALID_PARAMETER, _OTHER_QUALIFIER) for name in (
        "GetFunction", "GetFunctionConfiguration", "GetRuntimeManagementConfig", "DeleteFunction", "AddPermission",
        "GetPolicy", "RemovePermission", "Invoke",
    )],
    # One form of names serves all operations, and these are about a function as a whole.
    *[(name, INVALID_PARAMETER, _NO_QUALIFIER) for name in (
        "CreateFunction", "UpdateFunctionCode", "UpdateFunctionConfiguration", "PublishVersion", "CreateAlias",
        "GetAlias", "UpdateAlias", "DeleteAlias", "ListAliases", "ListVersionsByFunction", "PutFunctionConcurrency",
        "GetFunctionConcurrency", "DeleteFunctionConcurrency", "GetFunctionCodeSigningConfig",
        "GetFunctionRecursionConfig", "ListTags", "TagResource", "UntagResource",
    )],
    ("DeleteFunction", INVALID_PARAMETER, r"\$LATEST version cannot be deleted without deleting the function\."),
    ("CreateFunction", INVALID_PARAMETER, r"FunctionName must be of this server's region and account\."),
    ("DeleteFunction", INVALID_PARAMETER, r"Deletion of functions by alias is not supported.*"),
    ("AddPermission", INVALID_PARAMETER, r".*\$LATEST.*"),
    # What only a bucket, a folder or the package itself can tell.
    *[(name, INVALID_PARAMETER, text) for name in ("CreateFunction", "UpdateFunctionCode") for text in (
        r"Error occurred while GetObject\..*", r".*hot-reload.*",
    )],
    ("PublishVersion", INVALID_PARAMETER, r"CodeSHA256 .* is different from current CodeSHA256 in \$LATEST .*"),
    # Rules between members.
    *[(name, INVALID_PARAMETER, r".*LogLevel.*LogFormat.*") for name in (
        "CreateFunction", "UpdateFunctionConfiguration",
    )],
    *[(name, INVALID_PARAMETER, r".*(4KB|reserved keys).*") for name in (
        "CreateFunction", "UpdateFunctionConfiguration",
    )],
    *[(name, INVALID_PARAMETER, r".*(\$LATEST|[Ww]eight|AdditionalVersionWeights).*") for name in (
        "CreateAlias", "UpdateAlias",
    )],
    # Bounds on the keys of maps.
    *[(name, VALIDATION, r".* at 'tags' failed to satisfy .*Map keys must satisfy .*") for name in (
        "CreateFunction", "TagResource",
    )],
    *[(name, VALIDATION, r".* at 'environment\.variables' failed to satisfy .*Map keys must satisfy .*") for name in (
        "CreateFunction", "UpdateFunctionConfiguration",
    )],
    *[(name, VALIDATION, r".*additionalVersionWeights' failed to satisfy .*Map keys must satisfy .*") for name in (
        "CreateAlias", "UpdateAlias",
    )],
    ("TagResource", INVALID_PARAMETER, r".*50.*"),
    # Bytes are any bytes to the document.
    ("Invoke", "InvalidRequestContentException", r"Could not parse request body into json: .*"),
    ("Invoke", "InvalidRequestContentException", r".*[Cc]lient.?[Cc]ontext.*"),
)  # fmt: skip

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


def package(content: str) -> str:
    """A deployment package as a request carries it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("orders.py"), content)
        archive.writestr(zipfile.ZipInfo("bootstrap"), content)
    return base64.b64encode(buffer.getvalue()).decode()


_JSON = st.recursive(_PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3))
_OBJECTS = st.dictionaries(_NAMES, _JSON, max_size=3)

schemathesis.openapi.format("byte", st.text(max_size=8).map(package))
schemathesis.openapi.format(
    "client-context", _OBJECTS.map(lambda value: base64.b64encode(json.dumps(value).encode()).decode())
)
schemathesis.openapi.format("binary", _JSON.map(json.dumps))


@schemathesis.deserializer("application/octet-stream")
def receive_bytes(context: Any, response: Any) -> Any:
    return response.content.decode("latin-1")


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
#: Names of functions that were asked for.
_named = {FUNCTION, SPOILT}
#: What was made on the way and may be removed: functions, aliases and statements. The newest are enough.
_made: dict[str, deque[str]] = {kind: deque(maxlen=50) for kind in ("FunctionName", "Name", "StatementId")}
#: Requests that removed tags, or one version: what they are of is there as before.
_removed_in_part: set[str] = set()
#: What an operation removes.
_REMOVED = {"DeleteFunction": "FunctionName", "DeleteAlias": "Name", "RemovePermission": "StatementId"}


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Spread valid Creates further than they are generated, and let other requests find what they ask for."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    operation = operation_of(case)
    if operation == "CreateEventSourceMapping":
        _spread_mappings(case)
    elif operation == "CreateFunction":
        if case.body["FunctionName"] in _named:
            # Else all but the first of a name would be refused, and say nothing about their other members.
            case.body = {**case.body, "FunctionName": f"function-{next(_fresh)}"}
        _named.add(case.body["FunctionName"])
    elif _removes_what_all_need(operation, case) or (case.meta.phase.name != "stateful" and next(_fresh) % 4):
        _lead_to_what_is_there(operation, case)


def _removes_what_all_need(operation: str, case: Any) -> bool:
    path = case.path_parameters or {}
    return operation in _REMOVED and FUNCTION in path["FunctionName"] and path.get("Name", ALIAS) == ALIAS


def _spread_mappings(case: Any) -> None:
    if case.body["FunctionName"] == _SMALLEST_NAME:
        # Else all but the first of a source would be refused as duplicates, and say nothing about their other members.
        case.body = {**case.body, "FunctionName": f"function-{next(_fresh)}"}
    if "Queues" in case.body and next(_fresh) % 2:
        # A broker is known to be RabbitMQ by its virtual host, which is seldom generated.
        access = [*case.body["SourceAccessConfigurations"][:1], {"Type": "VIRTUAL_HOST", "URI": "/"}]
        case.body = {**case.body, "SourceAccessConfigurations": access}


def _lead_to_what_is_there(operation: str, case: Any) -> None:
    """Paths are generated from patterns, and nothing has such a name. What is removed is never what all others need."""
    path, query = case.path_parameters or {}, case.query or {}
    known = {"FunctionName": FUNCTION, "Name": ALIAS, "Resource": FUNCTION_ARN}
    if operation in ("PutFunctionConcurrency", "DeleteFunctionConcurrency"):
        known["FunctionName"] = SPOILT
    if (removed := _REMOVED.get(operation)) is not None:
        known[removed] = _made[removed].pop() if _made[removed] else f"none-{next(_fresh)}"
    path |= {name: value for name, value in known.items() if name in path}
    if "Qualifier" in query:
        query["Qualifier"] = ALIAS
    if removed is not None or operation in ("AddPermission", "GetPolicy"):
        query.pop("Qualifier", None)
        query.pop("RevisionId", None)
    if isinstance(case.body, dict) and "RevisionId" in case.body:
        case.body = {name: value for name, value in case.body.items() if name != "RevisionId"}


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    """Remember what may be removed, and what was removed in part."""
    if operation_of(case) == "UntagResource" or (operation_of(case) == "DeleteFunction" and "Qualifier" in case.query):
        _removed_in_part.add(case.id)
    if response.status_code != 201:
        return
    match operation_of(case):
        case "CreateFunction":
            _made["FunctionName"].append(response.json()["FunctionName"])
        case "CreateAlias" if case.path_parameters["FunctionName"] == FUNCTION:
            _made["Name"].append(response.json()["Name"])
        case "AddPermission" if case.path_parameters["FunctionName"] == FUNCTION:
            _made["StatementId"].append(json.loads(response.json()["Statement"])["Sid"])


@schemathesis.hook
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    """Whether a failure stands."""
    if isinstance(failure, UseAfterFree):
        return failure.deleted_case_id not in _removed_in_part
    return not (isinstance(failure, RejectedPositiveData) and is_right_refusal(case, response))


def is_right_refusal(case: Any, response: Any) -> bool:
    if response.status_code not in (400, 412):
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

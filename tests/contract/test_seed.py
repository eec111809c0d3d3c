"""openapi.yaml says what the seed says; where it does not, a row of seed_constraints.py gives the reason.

Both directions are computed. Everything that the seed states is looked up in the document; everything that the document
constrains is enumerated, keyword by keyword, and must be the seed's or a row's. The seed is about event source
mappings: what only other operations lead to is none of its business, and test_function_constraints.py is about that.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import seed_constraints as seed
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
DOCUMENT: dict[str, Any] = yaml.safe_load((ROOT / "openapi.yaml").read_text("utf-8"))

# Keywords that constrain nothing. Every other keyword, known or not, counts as a constraint.
ANNOTATIONS = {"title", "description", "x-aws-pattern", "x-aws-key-pattern", "x-aws-enum", "x-narrows", "x-source"}

#: The operations that the seed is about.
TAG = "EventSourceMappings"

Constraints = dict[tuple[str, str], Any]


def name_of(reference: dict[str, str]) -> str:
    return reference["$ref"].removeprefix("#/components/schemas/")


def operations_of(document: dict[str, Any]) -> dict[str, tuple[str, str, list[Any], dict[str, Any]]]:
    """Every operation by its name: method, path, the parameters of the path, and the operation itself."""
    return {
        operation["operationId"]: (method, path, item.get("parameters", []), operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    }


def led_to(document: dict[str, Any], node: Any) -> set[str]:
    """The schemas that a part of the document leads to."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(current)
        elif isinstance(current, dict):
            reference = current.get("$ref")
            if isinstance(reference, str):
                _, _, kind, name = reference.split("/")
                if kind == "schemas" and name in found:
                    continue
                found |= {name} if kind == "schemas" else set()
                waiting.append(document["components"][kind].get(name))
            elif isinstance(current.get("x-narrows"), str):
                waiting.append({"$ref": f"#/components/schemas/{current['x-narrows']}"})
            waiting.extend(current.values())
    return found


def foreign(document: dict[str, Any]) -> set[str]:
    """The schemas that only operations on other things than mappings lead to."""
    own: list[Any] = []
    others: list[Any] = []
    for _, _, parameters, operation in operations_of(document).values():
        (own if operation["tags"] == [TAG] else others).extend([parameters, operation])
    return led_to(document, others) - led_to(document, own)


def constraints_of(document: dict[str, Any]) -> Constraints:
    """Every constraint of every named schema that the seed is about, as (schema, constraint) -> value."""
    found: Constraints = {}
    others = foreign(document)
    for name, schema in document["components"]["schemas"].items():
        if name in others:
            continue
        for keyword, value in schema.items():
            if keyword in ANNOTATIONS:
                continue
            if keyword == "properties":
                found |= {(name, f"properties.{field}"): name_of(target) for field, target in value.items()}
            elif keyword == "required":
                found |= {(name, f"required.{field}"): True for field in value}
            elif keyword == "x-defaults":
                found |= {(name, f"default.{field}"): default for field, default in value.items()}
            elif keyword in ("anyOf", "oneOf", "allOf"):
                found[name, keyword] = " ".join(name_of(branch) for branch in value)
            elif isinstance(value, dict) and "$ref" in value:
                found[name, keyword] = name_of(value)
            else:
                found[name, keyword] = value
    return found


def portable(pattern: str) -> str:
    """The seed's pattern as the document spells it: over the whole text, and read alike by every engine."""
    pattern = pattern.removeprefix("^").replace(r"\d", "[0-9]")
    for ours, theirs in (
        ("[a-zA-Z0-9_-]", "[a-zA-Z0-9-_]"),
        ("[a-zA-Z0-9-]", r"[a-zA-Z0-9\-]"),
        ("[a-zA-Z0-9_.-]", r"[a-zA-Z0-9\-_.]"),
    ):
        pattern = pattern.replace(theirs, ours)
    return f"^(?:{pattern})$"


def stated(document: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """What the seed states, as (schema, constraint, value) for each schema of the document that it speaks about."""
    schemas = document["components"]["schemas"]

    def field(expected: dict[str, Any], name: str, in_response: bool) -> Iterator[tuple[str, str, Any]]:
        schema = schemas[name]
        for keyword, value in expected.items():
            if keyword == "pattern":
                yield name, "pattern", portable(value)
            elif keyword == "enum" and in_response:
                yield name, "enum", value
                yield name, "x-known-values", value
            elif keyword == "items":
                yield from field(value, name_of(schema["items"]), in_response)
            elif keyword == "properties":
                for member, nested in value.items():
                    yield name, f"properties.{member}", member
                    if member in schema["properties"]:
                        yield from field(nested, name_of(schema["properties"][member]), in_response)
            elif keyword == "additionalProperties":
                for target in schema["properties"].values():
                    yield from field(value, name_of(target), in_response)
            else:
                yield name, keyword, value

    for variant in variants(document):
        source, properties = schemas[variant]["x-source"], schemas[variant]["properties"]
        for name, expected in seed.REQUEST.items():
            if source in seed.TAKEN_BY[name]:
                yield variant, f"properties.{name}", name
            if source in seed.REQUIRED.get(name, ()):
                yield variant, f"required.{name}", True
            if source in seed.DEFAULTS.get(name, ()):
                yield variant, f"default.{name}", seed.DEFAULTS[name][source]
            if name in properties:
                narrowed = expected | seed.BY_SOURCE.get((name, source), {})
                yield from field(narrowed, name_of(properties[name]), in_response=False)
    for name, target in schemas["UpdateEventSourceMappingRequest"]["properties"].items():
        if name in seed.REQUEST:
            yield from field(seed.REQUEST[name], name_of(target), in_response=False)
    answer = schemas["EventSourceMappingConfiguration"]
    for name, expected in seed.RESPONSE.items():
        yield "EventSourceMappingConfiguration", f"properties.{name}", name
        if name in answer["properties"]:
            yield from field(expected, name_of(answer["properties"][name]), in_response=True)


def variants(document: dict[str, Any]) -> list[str]:
    return [name_of(branch) for branch in document["components"]["schemas"]["CreateEventSourceMappingRequest"]["anyOf"]]


def rows() -> Constraints:
    found: Constraints = {}
    for row in seed.ROWS:
        assert row.why.endswith("."), f"a row without a reason: {row}"
        for schema in row.schemas.split():
            for constraint, value in row.constraints.items():
                assert (schema, constraint) not in found, f"two rows explain {constraint} of {schema}"
                found[schema, constraint] = value
    return found


def differences(document: dict[str, Any]) -> list[str]:
    """Everything that the document and the seed disagree about and no row explains, and every row without a use."""
    constraints, explained = constraints_of(document), rows()
    agreed: set[tuple[str, str]] = set()
    used: set[tuple[str, str]] = set()
    wrong: list[str] = []
    for schema, constraint, expected in stated(document):
        place, actual = (schema, constraint), constraints.get((schema, constraint))
        if actual == expected and type(actual) is type(expected):
            agreed.add(place)
        elif place in explained and explained[place] == actual:
            used.add(place)
        else:
            wrong.append(f"{schema}: the seed states {constraint} {expected!r}, the document {actual!r}")
    for place, actual in constraints.items():
        if place in explained and explained[place] == actual and type(explained[place]) is type(actual):
            used.add(place)
        elif place not in agreed:
            wrong.append(f"{place[0]}: {place[1]} {actual!r} is not the seed's, and no row says why")
    wrong += [
        f"{schema}: the row about {constraint} explains nothing" for schema, constraint in explained.keys() - used
    ]
    wrong += [
        f"{s}: the row about {c} is not needed, the seed says so" for s, c in sorted(used & agreed - shared(document))
    ]
    return wrong + list(operation_differences(document))


def shared(document: dict[str, Any]) -> set[tuple[str, str]]:
    """Places where the seed itself speaks with two voices (per source), so that agreeing and explaining may meet."""
    voices: dict[tuple[str, str], list[Any]] = {}
    for schema, constraint, expected in stated(document):
        known = voices.setdefault((schema, constraint), [])
        if expected not in known:
            known.append(expected)
    return {place for place, known in voices.items() if len(known) > 1}


def operation_differences(document: dict[str, Any]) -> Iterator[str]:
    operations = {name: one for name, one in operations_of(document).items() if one[3]["tags"] == [TAG]}
    expected = {"CreateEventSourceMapping": (seed.METHOD, seed.PATH, seed.STATUS)} | seed.ADDED_OPERATIONS
    for name in expected.keys() ^ operations.keys():
        yield f"{name}: an operation of one side only"
    parameters = set()
    for name in expected.keys() & operations.keys():
        method, path, common, operation = operations[name]
        success = [status for status in operation["responses"] if status.startswith("2")]
        if (method, path, success) != (expected[name][0], expected[name][1], [expected[name][2]]):
            yield f"{name}: {method} {path} answers {success}, expected {expected[name]}"
        for reference in [*common, *operation.get("parameters", [])]:
            parameter = document["components"]["parameters"][reference["$ref"].rsplit("/", 1)[1]]
            target = name_of(parameter["schema"])
            parameters.add((name, parameter["in"], parameter["name"], parameter["required"], target))
    for parameter in parameters ^ seed.ADDED_PARAMETERS.keys():
        yield f"{parameter}: a parameter of one side only"
    create = operations["CreateEventSourceMapping"][3]
    if list(create["requestBody"]["content"]) != [seed.CONTENT_TYPE] or create["requestBody"]["required"] is not True:
        yield "CreateEventSourceMapping: the body"
    statuses = {seed.STATUS, *seed.ERRORS.values(), *seed.ADDED_STATUSES}
    for status in statuses ^ create["responses"].keys():
        yield f"CreateEventSourceMapping: status {status} of one side only"
    for exception, status in seed.ERRORS.items():
        if exception not in exceptions(document, create["responses"].get(status)):
            yield f"CreateEventSourceMapping: {status} without {exception}"


def exceptions(document: dict[str, Any], reference: dict[str, str] | None) -> list[str]:
    if reference is None:
        return []
    response = document["components"]["responses"][reference["$ref"].rsplit("/", 1)[1]]
    name = name_of(response["content"]["application/json"]["schema"])
    return [name_of(branch) for branch in document["components"]["schemas"][name].get("anyOf", [])] or [name]


def test_the_document_and_the_seed_differ_only_where_a_row_says_why() -> None:
    assert differences(DOCUMENT) == []


def test_every_field_of_the_seed_is_in_a_request_and_in_the_response() -> None:
    schemas = DOCUMENT["components"]["schemas"]
    in_requests = {name for variant in variants(DOCUMENT) for name in schemas[variant]["properties"]}

    assert seed.REQUEST.keys() <= in_requests
    assert seed.RESPONSE.keys() <= schemas["EventSourceMappingConfiguration"]["properties"].keys()
    assert seed.REQUEST.keys() == seed.TAKEN_BY.keys()
    assert {schemas[variant]["x-source"] for variant in variants(DOCUMENT)} == seed.SOURCES


def test_the_sources_variants_together_take_all_values_of_the_seed() -> None:
    schemas = DOCUMENT["components"]["schemas"]
    positions: dict[str, list[str]] = {}
    for variant in variants(DOCUMENT):
        if "StartingPosition" in schemas[variant]["properties"]:
            target = schemas[name_of(schemas[variant]["properties"]["StartingPosition"])]
            positions.setdefault(schemas[variant]["x-source"], []).extend(target["enum"])
    for source, values in positions.items():
        expected = seed.BY_SOURCE.get(("StartingPosition", source), seed.REQUEST["StartingPosition"])["enum"]
        assert sorted(values) == sorted(expected)

    largest: dict[str, int] = {}
    for variant in variants(DOCUMENT):
        source = schemas[variant]["x-source"]
        size = schemas[name_of(schemas[variant]["properties"]["BatchSize"])]["maximum"]
        largest[source] = max(size, largest.get(source, 0))
    for source, size in largest.items():
        expected = seed.REQUEST["BatchSize"] | seed.BY_SOURCE.get(("BatchSize", source), {})
        assert size == expected["maximum"]


def test_errors_print_the_seeds_patterns() -> None:
    schemas = DOCUMENT["components"]["schemas"]

    assert schemas["EventSourceArn"]["x-aws-pattern"] == seed.ARN
    assert schemas["FunctionName"]["x-aws-pattern"] == seed.FUNCTION_NAME
    assert schemas["FunctionArn"]["x-aws-pattern"] == seed.FUNCTION_ARN
    assert schemas["Topic"]["x-aws-pattern"] == seed.REQUEST["Topics"]["items"]["pattern"]
    assert schemas["Queue"]["x-aws-pattern"] == seed.REQUEST["Queues"]["items"]["pattern"]


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern.removeprefix('^')})\Z", re.ASCII)


def _ours(name: str) -> re.Pattern[str]:
    return re.compile(DOCUMENT["components"]["schemas"][name]["pattern"].removesuffix("$") + r"\Z", re.ASCII)


_BARE = re.compile(rf"[a-zA-Z0-9_-]{{{seed.BARE_FUNCTION_NAME_MAXIMUM + 1},}}\Z")


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(
    st.one_of(
        st.from_regex(_whole(seed.FUNCTION_NAME)),
        st.from_regex(_ours("FunctionName")),
        st.text("a1:-_$.\n", max_size=80),
    )
)
def test_function_names_are_the_seeds_except_for_long_bare_ones(text: str) -> None:
    expected = _whole(seed.FUNCTION_NAME).match(text) is not None and not _BARE.match(text)

    assert (_ours("FunctionName").match(text) is not None) == expected


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("a" * 64, True),
        ("a" * 65, False),
        ("a" * 65 + ":PROD", True),
        ("function:" + "a" * 65, True),
        ("000000000000:function:f", True),
        ("us-east-1:000000000000:function:f:$LATEST", True),
        ("arn:aws:lambda:us-gov-west-1:000000000000:function:f:1", True),
        ("arn:lambda:f", False),
        ("f:$latest", False),
        ("f.g", False),
        ("", False),
    ],
)
def test_forms_of_a_function_name(text: str, accepted: bool) -> None:
    assert (_ours("FunctionName").match(text) is not None) is accepted


# ----------------------------------------------------------------------------------------------------------------------
# The comparison itself can fail: each of these changes to the document is noticed.
# ----------------------------------------------------------------------------------------------------------------------
def _schema(name: str, change: Callable[[dict[str, Any]], Any]) -> Callable[[dict[str, Any]], Any]:
    return lambda document: change(document["components"]["schemas"][name])


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


MUTATIONS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a bound is dropped": _schema("MaximumRetryAttempts", lambda s: s.pop("maximum")),
    "a bound is moved": _schema("BatchSize", lambda s: s.update(maximum=10001)),
    "a narrower bound is moved": _schema("DynamoDBBatchSize", lambda s: s.update(maximum=10000)),
    "an explained bound is moved": _schema("MaximumConcurrency", lambda s: s.update(maximum=1001)),
    "a bound becomes a float": _schema("TumblingWindowInSeconds", lambda s: s.update(maximum=900.0)),
    "a pattern is loosened": _schema("FunctionArn", lambda s: s.update(pattern="^(?:.*)$")),
    "a narrowed pattern is loosened": _schema("SqsQueueArn", lambda s: s.update(pattern="^(?:arn:.*)$")),
    "a length is dropped": _schema("Topic", lambda s: s.pop("maxLength")),
    "a count is moved": _schema("Queues", lambda s: s.update(maxItems=2)),
    "an unexplained bound is added": _schema("Queue", lambda s: s.update(minLength=2)),
    "an unexplained keyword is added": _schema("StateTransitionReason", lambda s: s.update(maxLength=100)),
    "a keyword that nobody knows is added": _schema("Enabled", lambda s: s.update(const=True)),
    "a format is added": _schema("EventSourceMappingUUID", lambda s: s.update(format="uuid")),
    "an enumeration grows": _schema("FunctionResponseType", lambda s: s["enum"].append("Other")),
    "an enumeration shrinks": _schema("StartingPosition", lambda s: s["enum"].remove("LATEST")),
    "a known value is lost": _schema("State", lambda s: s["x-known-values"].remove("Updating")),
    "a field is lost from the response": _schema(
        "EventSourceMappingConfiguration", lambda s: s["properties"].pop("Queues")
    ),
    "a field is lost from a variant": _schema("MskMapping", lambda s: s["properties"].pop("BatchSize")),
    "a field is added to a variant": _schema(
        "RabbitMqMapping", lambda s: s["properties"].update(ParallelizationFactor=_reference("ParallelizationFactor"))
    ),
    "a field is wired to another schema": _schema(
        "SqsFifoQueueMapping", lambda s: s["properties"].update(BatchSize=_reference("BatchSize"))
    ),
    "a field is no longer required": _schema(
        "KinesisStreamMapping", lambda s: s["required"].remove("StartingPosition")
    ),
    "a field becomes required": _schema("DynamoDBStreamMapping", lambda s: s["required"].append("BatchSize")),
    "a default is changed": _schema("ActiveMqMapping", lambda s: s["x-defaults"].update(BatchSize=10)),
    "a default is added": _schema(
        "RabbitMqMapping", lambda s: s["x-defaults"].update(MaximumBatchingWindowInSeconds=0)
    ),
    "a default is lost": _schema("KinesisStreamMapping", lambda s: s["x-defaults"].pop("MaximumRecordAgeInSeconds")),
    "a combination is allowed": _schema("KinesisStreamMapping", lambda s: s.pop("not")),
    "a request is opened": _schema("SqsQueueMapping", lambda s: s.update(additionalProperties=True)),
    "a variant is dropped": _schema("CreateEventSourceMappingRequest", lambda s: s["anyOf"].pop()),
    "a schema is added": lambda document: document["components"]["schemas"].update(More={"type": "string"}),
    "a schema that a row explains is gone": lambda document: document["components"]["schemas"].pop("TagValue"),
    "a status is lost": lambda document: document["paths"][seed.PATH]["post"]["responses"].pop("409"),
    "a status is added": lambda document: document["paths"][seed.PATH]["post"]["responses"].update(
        {"418": {"$ref": "#/components/responses/BadRequest"}}
    ),
    "a success is another": lambda document: document["paths"][seed.PATH]["post"]["responses"].update(
        {"200": document["paths"][seed.PATH]["post"]["responses"].pop("202")}
    ),
    "an error is another exception": lambda document: document["paths"][seed.PATH]["post"]["responses"].update(
        {"500": {"$ref": "#/components/responses/TooManyRequests"}}
    ),
    "a parameter is added": lambda document: document["paths"][seed.PATH]["post"].update(
        parameters=[{"$ref": "#/components/parameters/Marker"}]
    ),
    "an operation is lost": lambda document: document["paths"][seed.PATH].pop("get"),
    "a schema of another operation is taken": _schema(
        "SqsFifoQueueMapping", lambda s: s["properties"].update(Tags=_reference("EnvironmentVariables"))
    ),
    "an operation is given to another tag": lambda document: document["paths"][seed.PATH]["get"].update(tags=["Tags"]),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_change_of_the_document_is_noticed(mutation: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    MUTATIONS[mutation](document)

    assert differences(document)


def test_a_change_of_the_seeds_table_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, field in seed.REQUEST.items():
        for keyword, value in field.items():
            if isinstance(value, int):
                with monkeypatch.context() as patch:
                    patch.setitem(field, keyword, value + 1)
                    assert differences(DOCUMENT), f"{keyword} of {name}"

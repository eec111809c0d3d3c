"""What openapi.yaml says of functions, aliases, tags and invocations is what today's service model says.

The model is botocore's. Requests are walked in both at once, so that each side is enumerated: every member, bound,
enum, pattern and required name of the one is the other's, or a row of DIFFERENCES says why not. What the model has and
the document refuses by name (x-not-supported) needs no row; it must be in the model. Of answers, the document may
promise less than the model, never anything else. Event source mappings are held to another oracle, in test_seed.py.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import botocore.loaders
import jsonschema_rs
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from headrace.functions.runtimes import RUNTIMES

ROOT = Path(__file__).parents[2]
DOCUMENT: dict[str, Any] = yaml.safe_load((ROOT / "openapi.yaml").read_text("utf-8"))
MODEL: dict[str, Any] = botocore.loaders.Loader().load_service_model("lambda", "service-2", "2015-03-31")

#: Another oracle is for these.
MAPPINGS = "EventSourceMappings"

Document = dict[str, Any]


class Difference(NamedTuple):
    """A place where the two say different things."""

    schema: str
    keyword: str
    #: What the document says; None for nothing.
    ours: Any


#: Where the document differs on purpose, with the reason.
_SEED = "The document's first page says so, from 2021; one form of names serves every operation."
_NO_PROVIDERS = "More is for capacity providers, which Headrace has not; the service allows others no more."
_PACKAGES = "Only container images do without, and those are refused."
_ONE_SOURCE = "The service refuses a request without exactly one source of code."
_SERVICE = "The service layer's bound, which its model does not have."
_BYTES = "Base64 or bytes: what the model calls a blob."
DIFFERENCES: dict[Difference, str] = {
    Difference("FunctionName", "maxLength", 140): _SEED,
    Difference("FunctionName", "pattern", "the document's"): _SEED,
    Difference("Timeout", "maximum", 900): _NO_PROVIDERS,
    Difference("MemorySize", "maximum", 10240): _NO_PROVIDERS,
    Difference("EphemeralStorageSize", "maximum", 10240): _NO_PROVIDERS,
    Difference("CreateFunctionRequest", "required", "Handler"): _PACKAGES,
    Difference("CreateFunctionRequest", "required", "Runtime"): _PACKAGES,
    Difference("PackageInRequest", "required", "ZipFile"): _ONE_SOURCE,
    Difference("PackageInBucket", "required", "S3Bucket"): _ONE_SOURCE,
    Difference("PackageInBucket", "required", "S3Key"): _ONE_SOURCE,
    Difference("UpdateCodeFromRequest", "required", "ZipFile"): _ONE_SOURCE,
    Difference("UpdateCodeFromBucket", "required", "S3Bucket"): _ONE_SOURCE,
    Difference("UpdateCodeFromBucket", "required", "S3Key"): _ONE_SOURCE,
    Difference("Tags", "maxProperties", 50): _SERVICE,
    Difference("AdditionalVersionWeights", "maxProperties", 1): _SERVICE,
    Difference("ReservedConcurrentExecutions", "maximum", 2147483647): "The model's integers have 32 bits.",
    Difference("TaggableResource", "maxLength", 256): "Longer ones name nothing, and a request line ends before 10000.",
    Difference("TagKeys", "minItems", 1): "A query cannot carry an empty list.",
    Difference("ZipFile", "format", "byte"): _BYTES,
    Difference("InvocationPayload", "format", "binary"): _BYTES,
    Difference("ClientContext", "format", "client-context"): "JSON in base64, as the model's description says.",
    Difference("ClientContext", "maxLength", 3583): "The bound of the model's description.",
    Difference("Weight", "format", "double"): "What the model's type is.",
}
#: Success statuses that are not the model's.
OTHER_SUCCESS = {"DeleteFunction": ("204", "The service answers so; the model's status is that of a newer answer.")}
#: Answers' members that the model requires and the document does not promise.
NOT_PROMISED = {("FunctionCodeSigningConfig", "CodeSigningConfigArn"): "The service leaves it out when there is none."}
#: Errors that the model does not have for an operation.
FRAMEWORK = {
    "ValidationException",
    "SerializationException",
    "RequestTooLargeException",
    "UnsupportedMediaTypeException",
}
#: Patterns of ours that take less than the published one, or more.
OTHER_PATTERNS = {
    "FunctionName": "A name that stands alone has 64 characters at most, which test_seed.py checks.",
    "DeadLetterArn": "Queues and topics are all that the service takes.",
    "TagKey": "Classes of Unicode are not portable; Headrace takes every character outside ASCII.",
    "TagValue": "Classes of Unicode are not portable; Headrace takes every character outside ASCII.",
}

TYPES = {
    "blob": "string",
    "boolean": "boolean",
    "double": "number",
    "integer": "integer",
    "list": "array",
    "long": "integer",
    "map": "object",
    "string": "string",
    "structure": "object",
}
BOUNDS = {
    "string": ("minLength", "maxLength"),
    "blob": ("minLength", "maxLength"),
    "integer": ("minimum", "maximum"),
    "long": ("minimum", "maximum"),
    "double": ("minimum", "maximum"),
    "list": ("minItems", "maxItems"),
    "map": ("minProperties", "maxProperties"),
}
#: Keywords that constrain nothing, or that are compared in a way of their own.
ELSEWHERE = {
    "title", "description", "type", "properties", "required", "items", "additionalProperties", "anyOf", "enum",
    "pattern", "x-aws-pattern", "x-narrows", "x-defaults", "x-key-pattern", "x-aws-key-pattern", "x-key-min-length",
    "x-key-max-length", "x-bare-name-max-length",
}  # fmt: skip
#: Lower bounds that say nothing.
NOTHING = {("minLength", 0), ("minItems", 0), ("minProperties", 0)}


# ----------------------------------------------------------------------------------------------------------------------
# Ways through both.
# ----------------------------------------------------------------------------------------------------------------------
def resolve(document: Document, node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def name_of(reference: dict[str, str]) -> str:
    return reference["$ref"].removeprefix("#/components/schemas/")


def operations(document: Document) -> dict[str, tuple[str, str, list[dict[str, Any]], dict[str, Any]]]:
    """Every operation but those on mappings: method, path, parameters and the operation itself."""
    return {
        operation["operationId"]: (
            method,
            path,
            [resolve(document, one) for one in [*item.get("parameters", []), *operation.get("parameters", [])]],
            operation,
        )
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method != "parameters" and operation["tags"] != [MAPPINGS]
    }


def forms(document: Document, name: str) -> list[str]:
    """The closed objects that a schema stands for: itself, or each of its forms."""
    schema = document["components"]["schemas"][name]
    return [name_of(branch) for branch in schema["anyOf"]] if "anyOf" in schema else [name]


def refused(document: Document, tag: str, kind: str) -> dict[str, Any]:
    found: dict[str, Any] = document["x-not-supported"].get(tag, {}).get(kind, {})
    return found


# ----------------------------------------------------------------------------------------------------------------------
# Requests.
# ----------------------------------------------------------------------------------------------------------------------
class Requests:
    """The requests of a document, held to the model. Collects what was refused by name on the way."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.schemas = document["components"]["schemas"]
        self.found: set[Difference] = set()
        #: Members, values and headers that are refused and that the model has, with the tag.
        self.refused: set[tuple[str, ...]] = set()
        for name, (method, path, parameters, operation) in operations(document).items():
            self._operation(name, method, path, parameters, operation)

    def _operation(
        self, name: str, method: str, path: str, parameters: list[dict[str, Any]], operation: dict[str, Any]
    ) -> None:
        theirs = MODEL["operations"].get(name)
        if theirs is None:
            self._differ(name, "operation", name)
            return
        success = [status for status in operation["responses"] if status.startswith("2")]
        expected = OTHER_SUCCESS.get(name, (str(theirs["http"]["responseCode"]), ""))[0]
        if (method.upper(), path) != (theirs["http"]["method"], theirs["http"]["requestUri"]):
            self._differ(name, "path", f"{method} {path}")
        if success[0] != expected:
            self._differ(name, "status", success)
        shape = MODEL["shapes"][theirs["input"]["shape"]]
        tag = operation["tags"][0]
        places = {"uri": "path", "querystring": "query", "header": "header"}
        known = {(places[one["location"]], one["locationName"]): (field, one["shape"])
                 for field, one in shape["members"].items() if "location" in one}  # fmt: skip
        ours = {(one["in"], one["name"]): one for one in parameters}
        for place in ours.keys() | known.keys():
            if place not in known:
                self._differ(name, "parameter", place)
            elif place not in ours:
                self._refuse(tag, "headers", place[1], name)
            else:
                field, target = known[place]
                if ours[place]["required"] != (field in shape.get("required", [])):
                    self._differ(name, "required", place[1])
                self._compare(name_of(ours[place]["schema"]), target, tag, place[1])
        self._body(name, tag, shape, operation.get("requestBody"))

    def _body(self, name: str, tag: str, shape: dict[str, Any], body: dict[str, Any] | None) -> None:
        members = {field: one["shape"] for field, one in shape["members"].items() if "location" not in one}
        if body is None or not members:
            if body is not None or members:
                self._differ(name, "body", body is not None)
        elif "payload" in shape:
            (content,) = body["content"].values()
            self._compare(name_of(content["schema"]), members[shape["payload"]], tag, "")
        else:
            schema = name_of(body["content"]["application/json"]["schema"])
            required = [field for field in shape.get("required", []) if field in members]
            self._members(schema, members, required, tag, "")

    def _members(self, name: str, members: dict[str, str], required: list[str], tag: str, path: str) -> None:
        taken: dict[str, str] = {}
        for form in forms(self.document, name):
            schema = self.schemas[form]
            if schema.get("additionalProperties") is not False:
                self._differ(form, "additionalProperties", schema.get("additionalProperties"))
            for field in set(schema.get("required", [])) ^ set(required):
                self._differ(form, "required", field)
            taken |= {field: name_of(target) for field, target in schema["properties"].items()}
        for field in taken.keys() | members.keys():
            place = f"{path}.{field}" if path else field
            if field not in members:
                self._differ(name, "member", field)
            elif field not in taken:
                self._refuse(tag, "members", place, name)
            else:
                self._compare(taken[field], members[field], tag, place)

    def _compare(self, name: str, target: str, tag: str, path: str) -> None:
        shape = MODEL["shapes"][target]
        kind = shape["type"]
        if kind == "structure":
            members = {field: one["shape"] for field, one in shape["members"].items()}
            self._members(name, members, shape.get("required", []), tag, path)
            return
        schema = self.schemas[name]
        if schema.get("type") != TYPES[kind]:
            self._differ(name, "type", schema.get("type"))
        theirs = {
            word: shape[bound] for word, bound in zip(BOUNDS.get(kind, ()), ("min", "max"), strict=False)
            if bound in shape
        }  # fmt: skip
        ours = {word: value for word, value in schema.items() if word not in ELSEWHERE}
        for word in theirs.keys() | ours.keys():
            value = ours.get(word)
            if value != theirs.get(word) and not {(word, value), (word, theirs.get(word))} & NOTHING:
                self._differ(name, word, value)
        if ("pattern" in schema, schema.get("x-aws-pattern")) != ("pattern" in shape, shape.get("pattern")):
            self._differ(name, "pattern", "the document's" if "pattern" in schema else None)
        for value in set(schema.get("enum", [])) ^ set(shape.get("enum", [])):
            if value in schema.get("enum", []) or value not in refused(self.document, tag, "values").get(path, {}):
                self._differ(name, "enum", value)
            else:
                self.refused.add((tag, "values", path, value))
        if kind == "list":
            self._compare(name_of(schema["items"]), shape["member"]["shape"], tag, path)
        elif kind == "map":
            self._key(name, schema, MODEL["shapes"][shape["key"]["shape"]])
            self._compare(name_of(schema["additionalProperties"]), shape["value"]["shape"], tag, path)

    def _key(self, name: str, schema: dict[str, Any], key: dict[str, Any]) -> None:
        for word, bound in (("x-key-min-length", "min"), ("x-key-max-length", "max"), ("x-aws-key-pattern", "pattern")):
            if schema.get(word) != key.get(bound):
                self._differ(name, word, schema.get(word))

    def _refuse(self, tag: str, kind: str, place: str, name: str) -> None:
        if place in refused(self.document, tag, kind):
            self.refused.add((tag, kind, place))
        else:
            self._differ(name, "member", None)

    def _differ(self, name: str, keyword: str, ours: Any) -> None:
        self.found.add(Difference(name, keyword, ours if isinstance(ours, str | int | None) else str(ours)))


def refusals(document: Document) -> set[tuple[str, ...]]:
    """All that is refused by name."""
    found: set[tuple[str, ...]] = set()
    for tag, kinds in document["x-not-supported"].items():
        if tag == MAPPINGS:
            continue
        for kind, places in kinds.items():
            for place, more in places.items():
                found |= {(tag, kind, place, value) for value in more} if kind == "values" else {(tag, kind, place)}
    return found


def test_requests_differ_from_the_model_only_where_a_row_says_why() -> None:
    assert Requests(DOCUMENT).found == DIFFERENCES.keys()
    assert all(why.endswith(".") for why in DIFFERENCES.values())


def test_what_is_refused_by_name_is_in_the_model() -> None:
    assert refusals(DOCUMENT) == Requests(DOCUMENT).refused


def test_every_runtime_has_something_that_runs_it() -> None:
    assert set(DOCUMENT["components"]["schemas"]["Runtime"]["enum"]) == set(RUNTIMES)


def test_a_success_that_is_not_the_models_needs_its_row() -> None:
    for name, (status, _) in OTHER_SUCCESS.items():
        assert status != str(MODEL["operations"][name]["http"]["responseCode"])


# ----------------------------------------------------------------------------------------------------------------------
# Answers.
# ----------------------------------------------------------------------------------------------------------------------
def answers(document: Document) -> Iterator[tuple[str, str, str]]:
    """Every JSON answer of success: the operation, its schema, and the model's shape."""
    for name, (_, _, _, operation) in operations(document).items():
        status = next(iter(operation["responses"]))
        content = operation["responses"][status].get("content", {})
        if name != "Invoke" and "application/json" in content:
            yield name, name_of(content["application/json"]["schema"]), MODEL["operations"][name]["output"]["shape"]


def answer_faults(document: Document) -> Iterator[str]:
    schemas = document["components"]["schemas"]

    def within(name: str, target: str) -> Iterator[str]:
        schema, shape = schemas[name], MODEL["shapes"][target]
        if schema["type"] != TYPES[shape["type"]]:
            yield f"{name}: {schema['type']} is no {shape['type']}"
        elif shape["type"] == "structure":
            for field, reference in schema["properties"].items():
                if field not in shape["members"]:
                    yield f"{name}: {field} is not in the model"
                else:
                    yield from within(name_of(reference), shape["members"][field]["shape"])
            for field in shape.get("required", []):
                if field not in schema.get("required", []) and (name, field) not in NOT_PROMISED:
                    yield f"{name}: {field} is required"
        elif shape["type"] == "list":
            yield from within(name_of(schema["items"]), shape["member"]["shape"])
        elif shape["type"] == "map":
            yield from within(name_of(schema["additionalProperties"]), shape["value"]["shape"])
        if not set(schema.get("x-known-values", [])) <= set(shape.get("enum", schema.get("x-known-values", []))):
            yield f"{name}: values that are not in the model"

    for operation, name, target in answers(document):
        for fault in within(name, target):
            yield f"{operation}: {fault}"


def test_answers_have_the_models_members() -> None:
    assert list(answer_faults(DOCUMENT)) == []


def test_the_headers_of_an_invocation_are_the_models() -> None:
    ours = operations(DOCUMENT)["Invoke"][3]["responses"]["200"]["headers"].keys() - {"x-amzn-RequestId"}
    theirs = {
        one["locationName"]
        for one in MODEL["shapes"]["InvocationResponse"]["members"].values()
        if one.get("location") == "header"
    }

    assert theirs - ours == {"X-Amz-Durable-Execution-Arn"}
    assert ours <= theirs


def error_faults(document: Document) -> Iterator[str]:
    """Exceptions with another status or other members than in the model, or that the operation does not have."""
    schemas = document["components"]["schemas"]
    for name, (_, _, _, operation) in operations(document).items():
        declared = {one["shape"] for one in MODEL["operations"][name]["errors"]}
        for status, reference in operation["responses"].items():
            if status < "400":
                continue
            response = resolve(document, reference)
            for error in forms(document, name_of(response["content"]["application/json"]["schema"])):
                shape = MODEL["shapes"].get(error)
                if error not in declared | FRAMEWORK:
                    yield f"{name}: {error} is not declared"
                if shape is not None and str(shape["error"]["httpStatusCode"]) != status:
                    yield f"{name}: {error} has status {status}"
                if shape is not None and not schemas[error]["properties"].keys() <= shape["members"].keys():
                    yield f"{name}: {error} has other members"


def test_errors_are_the_models() -> None:
    assert list(error_faults(DOCUMENT)) == []


# ----------------------------------------------------------------------------------------------------------------------
# Patterns: the document's spelling is portable, and takes the same texts as the published one.
# ----------------------------------------------------------------------------------------------------------------------
def respelt() -> list[str]:
    """The schemas of the compared operations that have a published pattern."""
    shapes = {shape.get("pattern") for shape in MODEL["shapes"].values()}
    return sorted(
        name for name, schema in DOCUMENT["components"]["schemas"].items() if schema.get("x-aws-pattern", ()) in shapes
    )


@pytest.mark.parametrize("name", [name for name in respelt() if name not in OTHER_PATTERNS])
def test_a_pattern_takes_what_the_published_one_takes(name: str) -> None:
    schema = DOCUMENT["components"]["schemas"][name]
    bounds = {word: schema[word] for word in ("minLength", "maxLength") if word in schema}
    ours = jsonschema_rs.Draft4Validator({**bounds, "pattern": schema["pattern"]})
    theirs = jsonschema_rs.Draft4Validator({**bounds, "pattern": f"^(?:{schema['x-aws-pattern']})$"})
    whole = re.compile(schema["pattern"].removesuffix("$") + r"\Z", re.ASCII)

    @settings(max_examples=100, deadline=None, derandomize=True, database=None)
    @given(st.one_of(st.from_regex(whole), st.text("a1$:-_. ./*LATEST\n\t", max_size=12), st.text(max_size=4)))
    def run(text: str) -> None:
        assert ours.is_valid(text) == theirs.is_valid(text)

    run()


# ----------------------------------------------------------------------------------------------------------------------
# The comparison itself can fail: each of these changes to the document is noticed.
# ----------------------------------------------------------------------------------------------------------------------
def _schema(name: str, **changes: Any) -> Callable[[Document], Any]:
    return lambda document: document["components"]["schemas"][name].update(changes)


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _properties(name: str, **changes: str) -> Callable[[Document], Any]:
    more = {field: _reference(target) for field, target in changes.items()}
    return lambda document: document["components"]["schemas"][name]["properties"].update(more)


MUTATIONS: dict[str, Callable[[Document], Any]] = {
    "a bound is moved": _schema("Timeout", minimum=0),
    "an explained bound is moved": _schema("MemorySize", maximum=10241),
    "a bound is dropped": lambda document: document["components"]["schemas"]["Description"].pop("maxLength"),
    "a bound is added": _schema("CodeSha256", maxLength=44),
    "a keyword that nobody knows is added": _schema("Publish", const=True),
    "a type is another": _schema("DryRun", type="string"),
    "an enumeration shrinks": _schema("TracingMode", enum=["Active"]),
    "an enumeration grows": _schema("LogType", enum=["None", "Tail", "Head"]),
    "a pattern is another": _schema("Action", **{"x-aws-pattern": ".*"}),
    "a key's pattern is another": _schema("EnvironmentVariables", **{"x-aws-key-pattern": "[a-z]+"}),
    "a key's length is another": _schema("Tags", **{"x-key-max-length": 127}),
    "a member is lost": lambda document: document["components"]["schemas"]["VpcConfig"]["properties"].popitem(),
    "a member is added": _properties("LoggingConfig", Retention="Timeout"),
    "a member is wired to another schema": _properties("CreateFunctionRequest", Timeout="MemorySize"),
    "a member is required": _schema("SnapStart", required=["ApplyOn"]),
    "a member is no longer required": _schema("EphemeralStorage", required=[]),
    "a request is opened": _schema("AddPermissionRequest", additionalProperties=True),
    "a refusal is lost": lambda document: document["x-not-supported"]["Functions"]["members"].pop("Layers"),
    "a refused value is lost": lambda document: document["x-not-supported"]["Functions"]["values"]["Runtime"].popitem(),
    "a refused header is lost": lambda document: document["x-not-supported"]["Invocations"]["headers"].popitem(),
    "a refusal that nobody needs": lambda document: (
        document["x-not-supported"]["Tags"].update(A="No.")
        if "Tags" in document["x-not-supported"]
        else document["x-not-supported"].update(Tags={"members": {"A": "No."}})
    ),
    "a parameter is lost": lambda document: document["paths"]["/2015-03-31/functions"]["get"]["parameters"].pop(),
    "a parameter is renamed": lambda document: document["components"]["parameters"]["TagKeys"].update(name="TagKeys"),
    "a parameter is no longer required": lambda document: document["components"]["parameters"]["TagKeys"].update(
        required=False
    ),
    "a method is another": lambda document: document["paths"]["/2015-03-31/functions"].update(
        put=document["paths"]["/2015-03-31/functions"].pop("post")
    ),
    "a success is another": lambda document: operations(document)["CreateAlias"][3].update(
        responses={"200": operations(document)["CreateAlias"][3]["responses"].pop("201")}
    ),
    "a body is lost": lambda document: operations(document)["TagResource"][3].pop("requestBody"),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_change_of_a_request_is_noticed(mutation: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    MUTATIONS[mutation](document)

    found = Requests(document)
    assert found.found != DIFFERENCES.keys() or found.refused != refusals(document)


ANSWER_MUTATIONS: dict[str, Callable[[Document], Any]] = {
    "a member is misspelt": _properties("AliasPage", aliases="AliasConfigurations"),
    "a member is of another type": _properties("FunctionConfiguration", LastModified="LastModified"),
    "a value is not the model's": _schema("FunctionState", **{"x-known-values": ["Running"]}),
    "a member of a list is of another type": _schema("AliasConfigurations", items=_reference("RevisionId")),
}


@pytest.mark.parametrize("mutation", ANSWER_MUTATIONS)
def test_a_change_of_an_answer_is_noticed(mutation: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    ANSWER_MUTATIONS[mutation](document)

    assert list(answer_faults(document))


@pytest.mark.parametrize(
    "mutation",
    [
        _properties("ResourceNotFoundException", message="ErrorMessage"),
        lambda document: operations(document)["GetAlias"][3]["responses"].update(
            {"409": {"$ref": "#/components/responses/ResourceConflict"}}
        ),
        lambda document: operations(document)["GetAlias"][3]["responses"].update(
            {"410": {"$ref": "#/components/responses/ResourceNotFound"}}
        ),
    ],
)
def test_a_change_of_an_error_is_noticed(mutation: Callable[[Document], Any]) -> None:
    document = copy.deepcopy(DOCUMENT)
    mutation(document)

    assert list(error_faults(document))

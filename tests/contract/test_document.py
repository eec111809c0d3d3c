"""openapi.yaml is a valid document and keeps the rules that it is written by.

Each rule is a function from the document to the places that break it; the rules are listed in RULES. A rule that cannot
fail is worth nothing, so each has a change of the document that it must notice.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

ROOT = Path(__file__).parents[2]
DOCUMENT: dict[str, Any] = yaml.safe_load((ROOT / "openapi.yaml").read_text("utf-8"))
SCHEMAS: dict[str, dict[str, Any]] = DOCUMENT["components"]["schemas"]
VARIANTS = [branch["$ref"].rsplit("/", 1)[1] for branch in SCHEMAS["CreateEventSourceMappingRequest"]["anyOf"]]

# Every status that each operation can answer with.
STATUSES = {
    "CreateEventSourceMapping": {"202", "400", "404", "409", "413", "415", "429", "500"},
    "GetEventSourceMapping": {"200", "400", "404", "429", "500"},
    "ListEventSourceMappings": {"200", "400", "429", "500"},
    "UpdateEventSourceMapping": {"202", "400", "404", "409", "413", "415", "429", "500"},
    "DeleteEventSourceMapping": {"202", "400", "404", "429", "500"},
    "CreateFunction": {"201", "400", "409", "413", "415", "429", "500"},
    "GetFunction": {"200", "400", "404", "429", "500"},
    "GetFunctionConfiguration": {"200", "400", "404", "429", "500"},
    "GetFunctionCodeSigningConfig": {"200", "400", "404", "429", "500"},
    "GetFunctionRecursionConfig": {"200", "400", "404", "429", "500"},
    "GetRuntimeManagementConfig": {"200", "400", "404", "429", "500"},
    "UpdateFunctionCode": {"200", "400", "404", "412", "413", "415", "429", "500"},
    "UpdateFunctionConfiguration": {"200", "400", "404", "412", "413", "415", "429", "500"},
    "DeleteFunction": {"204", "400", "404", "409", "429", "500"},
    "ListFunctions": {"200", "400", "429", "500"},
    "PublishVersion": {"201", "400", "404", "412", "413", "415", "429", "500"},
    "ListVersionsByFunction": {"200", "400", "404", "429", "500"},
    "CreateAlias": {"201", "400", "404", "409", "413", "415", "429", "500"},
    "GetAlias": {"200", "400", "404", "429", "500"},
    "UpdateAlias": {"200", "400", "404", "412", "413", "415", "429", "500"},
    "DeleteAlias": {"204", "400", "404", "429", "500"},
    "ListAliases": {"200", "400", "404", "429", "500"},
    "PutFunctionConcurrency": {"200", "400", "404", "413", "415", "429", "500"},
    "GetFunctionConcurrency": {"200", "400", "404", "429", "500"},
    "DeleteFunctionConcurrency": {"204", "400", "404", "429", "500"},
    "AddPermission": {"201", "400", "404", "409", "412", "413", "415", "429", "500"},
    "GetPolicy": {"200", "400", "404", "429", "500"},
    "RemovePermission": {"204", "400", "404", "412", "429", "500"},
    "ListTags": {"200", "400", "404", "429", "500"},
    "TagResource": {"204", "400", "404", "413", "415", "429", "500"},
    "UntagResource": {"204", "400", "404", "429", "500"},
    "Invoke": {"200", "202", "204", "400", "404", "413", "415", "429", "500"},
}
# The statuses whose answers have no body; 202 of Invoke alone, as a mapping's 202 shows the mapping.
BODILESS = {("Invoke", "202")} | {(name, "204") for name, statuses in STATUSES.items() if "204" in statuses}
# The one schema that takes any JSON value, and so has no type.
UNTYPED = {"InvocationAnswer"}
EXTENSIONS = {
    "x-aws-enum",
    "x-aws-key-pattern",
    "x-aws-pattern",
    "x-bare-name-max-length",
    "x-defaults",
    "x-key-max-length",
    "x-key-min-length",
    "x-key-pattern",
    "x-known-values",
    "x-narrows",
    "x-source",
}
# The one variant that another contains: without a virtual host, a RabbitMQ mapping looks like one of ActiveMQ.
ALSO_FITS = {"ActiveMqMapping": {"RabbitMqMapping"}}

Document = dict[str, Any]
Rule = Callable[[Document], Iterator[str]]


# ----------------------------------------------------------------------------------------------------------------------
# Ways through the document.
# ----------------------------------------------------------------------------------------------------------------------
def operations(document: Document) -> dict[str, dict[str, Any]]:
    found = {}
    for item in document["paths"].values():
        for method, operation in item.items():
            if method != "parameters":
                found[operation["operationId"]] = operation
    return found


def resolve(document: Document, node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def nodes(node: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of the document but the values of examples and defaults, with its place."""
    if isinstance(node, dict):
        yield place, node
        for key, value in node.items():
            if key not in ("example", "x-defaults") and not (key == "value" and "/examples/" in place):
                yield from nodes(value, f"{place}/{key}")
    elif isinstance(node, list):
        for position, value in enumerate(node):
            yield from nodes(value, f"{place}/{position}")


def schema_names(document: Document, node: Any, *, into_not: bool = False) -> set[str]:
    """The schemas that a part of the document leads to; those that are only refused are left out."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(current)
        elif isinstance(current, dict):
            if "$ref" in current:
                target = current["$ref"]
                if target.startswith("#/components/schemas/"):
                    name = target.rsplit("/", 1)[1]
                    if name in found:
                        continue
                    found.add(name)
                waiting.append(resolve(document, current))
            else:
                waiting.extend(value for key, value in current.items() if key != "not" or into_not)
    return found


def in_requests(document: Document) -> set[str]:
    return schema_names(document, [operation.get("requestBody", {}) for operation in operations(document).values()])


def in_responses(document: Document) -> set[str]:
    responses = [operation["responses"] for operation in operations(document).values()]
    return schema_names(document, [responses, document["components"]["responses"]])


def general(document: Document, name: str) -> str:
    while "x-narrows" in document["components"]["schemas"][name]:
        name = document["components"]["schemas"][name]["x-narrows"]
    return name


# ----------------------------------------------------------------------------------------------------------------------
# The rules.
# ----------------------------------------------------------------------------------------------------------------------
def valid_3_0_3(document: Document) -> Iterator[str]:
    if document["openapi"] != "3.0.3":
        yield f"openapi: {document['openapi']}"
    yield from (str(error.message) for error in OpenAPIV30SpecValidator(document).iter_errors())


def view_3_1(document: Document) -> Document:
    """The document as 3.1. The number is all that changes, because no word is used whose meaning did."""
    return {**document, "openapi": "3.1.0"}


def valid_3_1(document: Document) -> Iterator[str]:
    yield from (str(error.message) for error in OpenAPIV31SpecValidator(view_3_1(document)).iter_errors())


def words_that_mean_the_same_everywhere(document: Document) -> Iterator[str]:
    for place, node in nodes(document):
        for word in ("nullable", "default", "exclusiveMinimum", "exclusiveMaximum", "readOnly", "writeOnly", "oneOf"):
            if word in node and place.startswith("/components/schemas/") and not place.endswith("/properties"):
                yield f"{place}: {word}"


def references_stand_alone(document: Document) -> Iterator[str]:
    for place, node in nodes(document):
        if "$ref" in node and len(node) > 1:
            yield place


def portable_pattern(pattern: str) -> str | None:
    """What is wrong with a pattern, if anything is."""
    if not (pattern.startswith("^(?:") and pattern.endswith(")$")):
        return "is not anchored as ^(?:...)$"
    inner = pattern[len("^(?:") : -len(")$")]
    try:
        re.compile(inner)
    except re.error:
        return "is not one group between its anchors"
    if re.search(r"\\[dDwWbB]|\\[pP]\{", inner) or re.search(r"\\[sS]", inner.replace(r"[\s\S]", "")):
        return "has a class that engines read in different ways"
    if re.search(r"\(\?(?!:)", inner):
        return "looks around, or names or flags a group"
    if re.search(r"(?<!\\)[\^$]", re.sub(r"\[(\\.|[^\]])*\]", "", inner)):
        return "has an anchor inside"
    if re.search(r"\[[^\]]*\w-\w-[^\]]", inner):
        return "has a class with a dash in the middle"
    return None


def patterns_are_portable(document: Document) -> Iterator[str]:
    for name, schema in document["components"]["schemas"].items():
        for keyword in ("pattern", "x-key-pattern"):
            if keyword in schema and (problem := portable_pattern(schema[keyword])):
                yield f"{name}: {keyword} {problem}"


def every_schema_is_named(document: Document) -> Iterator[str]:
    """No schema inside another or inside an operation: a name for everything, and a constraint once."""
    for name, schema in document["components"]["schemas"].items():
        inner = [schema[word] for word in ("items", "not", "additionalProperties") if word in schema]
        inner += [*schema.get("properties", {}).values(), *schema.get("anyOf", []), *schema.get("allOf", [])]
        if any(not isinstance(node, bool) and "$ref" not in node for node in inner):
            yield f"{name} has a schema without a name"
    for place, node in nodes({key: value for key, value in document.items() if key != "components"}):
        if isinstance(node.get("schema"), dict) and "$ref" not in node["schema"]:
            yield place
    for kind in ("parameters", "headers", "responses"):
        for place, node in nodes(document["components"][kind], kind):
            if isinstance(node.get("schema"), dict) and "$ref" not in node["schema"]:
                yield place


def everything_is_titled_and_described(document: Document) -> Iterator[str]:
    for name, schema in document["components"]["schemas"].items():
        if schema.get("title") != name:
            yield f"{name}: its title is {schema.get('title')!r}"
        if "type" not in schema and "anyOf" not in schema and name not in UNTYPED:
            yield f"{name}: no type"
    for place, node in nodes(document):
        parts = place.split("/")
        described = (
            place.startswith("/components/")
            and len(parts) == 4
            and parts[2] in ("schemas", "parameters", "headers", "links", "responses")
        ) or (place.startswith("/paths/") and "operationId" in node and "links" not in parts)
        text = node.get("description", "")
        if described and not (text.endswith(".") and len(text) > len("Metrics.")):
            yield f"{place}: not described"


def is_map(schema: dict[str, Any]) -> bool:
    """Whether an object has any names and values of one kind."""
    return "properties" not in schema and isinstance(schema.get("additionalProperties"), dict)


def requests_are_closed(document: Document) -> Iterator[str]:
    for name in sorted(in_requests(document)):
        schema = document["components"]["schemas"][name]
        if (
            schema.get("type") == "object"
            and schema.get("additionalProperties", True) is not False
            and not is_map(schema)
        ):
            yield name


def responses_are_open(document: Document) -> Iterator[str]:
    for name in sorted(in_responses(document)):
        schema = document["components"]["schemas"][name]
        if "enum" in schema:
            yield f"{name} has an enumeration"
        if schema.get("type") == "object" and schema.get("additionalProperties") is not True and not is_map(schema):
            yield f"{name} is closed"


def variants_are_plain(document: Document) -> Iterator[str]:
    """One closed object per source: alternatives inside a variant make generators lose its name."""
    for branch in document["components"]["schemas"]["CreateEventSourceMappingRequest"]["anyOf"]:
        name = branch["$ref"].rsplit("/", 1)[1]
        for inner in sorted(schema_names(document, branch)):
            if {"anyOf", "oneOf", "allOf"} & document["components"]["schemas"][inner].keys():
                yield f"{name}: alternatives in {inner}"
        schema = document["components"]["schemas"][name]
        for word in ("x-source", "x-defaults"):
            if word not in schema:
                yield f"{name}: no {word}"


def defaults_are_valid(document: Document) -> Iterator[str]:
    for name, schema in document["components"]["schemas"].items():
        for field, value in schema.get("x-defaults", {}).items():
            if field not in schema["properties"]:
                yield f"{name}: a default for {field}, which it does not take"
            elif not validator(document, schema["properties"][field]["$ref"].rsplit("/", 1)[1]).is_valid(value):
                yield f"{name}: the default of {field} is not valid"


def one_field_one_constraint(document: Document) -> Iterator[str]:
    """Whatever a field is narrowed to, it narrows the same general schema in each variant and on Update."""
    schemas = document["components"]["schemas"]
    seen: dict[str, str] = {}
    for name in [*VARIANTS, "UpdateEventSourceMappingRequest"]:
        for field, target in schemas[name]["properties"].items():
            found = general(document, target["$ref"].rsplit("/", 1)[1])
            if seen.setdefault(field, found) != found:
                yield f"{field} is {seen[field]} here and {found} there"


def narrower_is_narrower(document: Document) -> Iterator[str]:
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        if "x-narrows" not in schema:
            continue
        if schema["x-narrows"] not in schemas:
            yield f"{name} narrows {schema['x-narrows']}, which is nothing"
            continue
        wide = schemas[schema["x-narrows"]]
        if schema.get("type") != wide.get("type"):
            yield f"{name}: another type"
        for word in ("minimum", "minLength", "minItems"):
            if word in wide and schema.get(word, float("-inf")) < wide[word]:
                yield f"{name}: {word}"
        for word in ("maximum", "maxLength", "maxItems"):
            if word in wide and schema.get(word, float("inf")) > wide[word]:
                yield f"{name}: {word}"
        allowed = wide.get("enum", wide.get("x-known-values"))
        if allowed is not None and not set(schema.get("enum", ["no enumeration"])) <= set(allowed):
            yield f"{name}: values"
        if not schema.get("properties", {}).keys() <= wide.get("properties", {}).keys():
            yield f"{name}: members"


def numbers_keep_their_fraction(document: Document) -> Iterator[str]:
    for name, schema in document["components"]["schemas"].items():
        if schema.get("type") == "number" and schema.get("format") != "double":
            yield name


def extensions_are_known(document: Document) -> Iterator[str]:
    for place, node in nodes(document["components"]["schemas"], "schemas"):
        for word in node:
            if word.startswith("x-") and word not in EXTENSIONS:
                yield f"{place}: {word}"
    for name, schema in document["components"]["schemas"].items():
        if "x-aws-enum" in schema and sorted(schema["x-aws-enum"]) != sorted(schema["x-known-values"]):
            yield f"{name}: x-aws-enum is not the known values in another order"
    bare = document["components"]["schemas"]["FunctionName"]
    if f"{{1,{bare['x-bare-name-max-length']}}}" not in bare["pattern"]:
        yield "FunctionName: x-bare-name-max-length is not the pattern's"
    tags, value = document["components"]["schemas"]["Tags"], document["components"]["schemas"]["TagValue"]
    if (tags["x-key-pattern"], tags["x-aws-key-pattern"]) != (value["pattern"], value["x-aws-pattern"]):
        yield "Tags: keys and values have different characters"
    key = document["components"]["schemas"]["TagKey"]
    for word, bound in (
        ("minLength", "x-key-min-length"),
        ("maxLength", "x-key-max-length"),
        ("pattern", "x-key-pattern"),
        ("x-aws-pattern", "x-aws-key-pattern"),
    ):
        if key[word] != tags[bound]:
            yield f"Tags: {bound} is not {word} of TagKey"
    for name, schema in document["components"]["schemas"].items():
        if any(word.startswith("x-key-") for word in schema) and not is_map(schema):
            yield f"{name}: bounds of keys on what is no map"
    for place, node in nodes(document["paths"], "paths"):
        if "x-maximum-body-bytes" in node and "requestBody" not in node:
            yield f"{place}: a longest body and no body"


def unsupported_names_are_unknown(document: Document) -> Iterator[str]:
    """What is refused by name is really refused: no request of the same tag has it."""
    schemas = document["components"]["schemas"]
    for tag, refused in document["x-not-supported"].items():
        of_tag = [operation for operation in operations(document).values() if operation["tags"] == [tag]]
        if not of_tag or not refused.keys() <= {"members", "values", "headers"}:
            yield f"{tag}: no tag, or not what a tag refuses"
        bodies = [
            content["schema"]
            for operation in of_tag
            for content in resolve(document, operation.get("requestBody", {})).get("content", {}).values()
        ]
        for path, why in refused.get("members", {}).items():
            if not why.endswith("."):
                yield f"{path}: no reason"
            *parents, member = path.split(".")
            holders = forms(document, bodies)
            for parent in parents:
                holders = forms(document, [one["properties"][parent] for one in holders if parent in one["properties"]])
            if not holders:
                yield f"{path} is in nothing that is taken"
            if any(member in one["properties"] for one in holders):
                yield f"{path} is supported"
        taken = {value for name in schema_names(document, bodies) for value in schemas[name].get("enum", [])}
        for path, values in refused.get("values", {}).items():
            yield from (f"{path}: {value} is supported" for value in values.keys() & taken)
            yield from (f"{path}: {value} has no reason" for value, why in values.items() if not why.endswith("."))
        parameters = [resolve(document, one)["name"] for operation in of_tag for one in operation.get("parameters", [])]
        for header, why in refused.get("headers", {}).items():
            if header in parameters or not why.endswith("."):
                yield f"{header} is supported, or there is no reason"


def forms(document: Document, requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The objects that requests, or parts of requests, may be: each form of those that have several."""
    found = []
    for request in requests:
        schema = resolve(document, request)
        found += forms(document, schema["anyOf"]) if "anyOf" in schema else [schema] if "properties" in schema else []
    return found


def operations_are_complete(document: Document) -> Iterator[str]:
    found = operations(document)
    for name in found.keys() ^ STATUSES.keys():
        yield f"{name}: an operation too many or too few"
    for name in found.keys() & STATUSES.keys():
        if found[name]["responses"].keys() != STATUSES[name]:
            yield f"{name}: statuses {sorted(found[name]['responses'])}"
        for status, reference in found[name]["responses"].items():
            response = resolve(document, reference)
            headers = response.get("headers", {}).keys()
            wanted = {"x-amzn-RequestId"} | ({"x-amzn-ErrorType"} if status >= "400" else set())
            if status == "429":
                wanted = wanted | {"Retry-After"}
            if not wanted <= headers:
                yield f"{name} {status}: headers {sorted(headers)}"
            if ("content" in response) == ((name, status) in BODILESS):
                yield f"{name} {status}: a body too many or too few"
            elif not all(content.get("examples") for content in response.get("content", {}).values()):
                yield f"{name} {status}: no example"
        for content in resolve(document, found[name].get("requestBody", {})).get("content", {}).values():
            if not content.get("examples"):
                yield f"{name}: no example of a request"
    identifiers = [
        operation["operationId"]
        for item in document["paths"].values()
        for method, operation in item.items()
        if method != "parameters"
    ]
    if len(set(identifiers)) != len(identifiers):
        yield "an operationId twice"


def nothing_is_left_over(document: Document) -> Iterator[str]:
    used = {node["$ref"] for _, node in nodes(document) if isinstance(node.get("$ref"), str)}
    for kind, members in document["components"].items():
        for name in members:
            if f"#/components/{kind}/{name}" not in used and (kind, name) != ("responses", "MethodNotAllowed"):
                yield f"{kind}/{name} is used nowhere"


def examples_are_valid(document: Document) -> Iterator[str]:
    for place, node in nodes(document):
        if isinstance(node.get("examples"), dict) and "schema" in node:
            check = validator(document, node["schema"]["$ref"].rsplit("/", 1)[1])
            for name, reference in node["examples"].items():
                for error in check.iter_errors(resolve(document, reference)["value"]):
                    yield f"{place} {name}: {error.message[:200]}"
    for name, parameter in document["components"]["parameters"].items():
        check = validator(document, parameter["schema"]["$ref"].rsplit("/", 1)[1])
        if "example" in parameter and not check.is_valid(parameter["example"]):
            yield f"the example of {name}"


def one_example_for_each_variant(document: Document) -> Iterator[str]:
    body = operations(document)["CreateEventSourceMapping"]["requestBody"]["content"]["application/json"]
    if list(body["examples"]) != VARIANTS:
        yield f"examples for {list(body['examples'])}"
    for name, reference in body["examples"].items():
        value = resolve(document, reference)["value"]
        fits = {variant for variant in VARIANTS if validator(document, variant).is_valid(value)}
        if fits != {name} | ALSO_FITS.get(name, set()):
            yield f"the example of {name} fits {sorted(fits)}"


# Where one goes from an answer. A function, a version, an alias, a limit, a policy and tags: each from birth to death.
LINKS = {
    ("CreateEventSourceMapping", "202"): {
        "GetEventSourceMapping",
        "UpdateEventSourceMapping",
        "DeleteEventSourceMapping",
        "ListTags",
        "TagResource",
    },
    ("ListEventSourceMappings", "200"): {"GetEventSourceMapping"},
    ("UpdateEventSourceMapping", "202"): {"GetEventSourceMapping", "DeleteEventSourceMapping"},
    ("CreateFunction", "201"): {
        "GetFunction",
        "GetFunctionConfiguration",
        "UpdateFunctionCode",
        "UpdateFunctionConfiguration",
        "PublishVersion",
        "ListVersionsByFunction",
        "CreateAlias",
        "PutFunctionConcurrency",
        "AddPermission",
        "ListTags",
        "TagResource",
        "Invoke",
        "DeleteFunction",
    },
    ("ListFunctions", "200"): {"GetFunction"},
    ("UpdateFunctionCode", "200"): {"GetFunction", "PublishVersion", "Invoke"},
    ("UpdateFunctionConfiguration", "200"): {"GetFunction", "PublishVersion", "Invoke"},
    ("PublishVersion", "201"): {"GetFunction", "CreateAlias", "DeleteFunction"},
    ("CreateAlias", "201"): {"GetAlias", "UpdateAlias", "DeleteAlias", "ListAliases"},
    ("UpdateAlias", "200"): {"GetAlias", "DeleteAlias"},
    ("PutFunctionConcurrency", "200"): {"GetFunctionConcurrency", "DeleteFunctionConcurrency"},
    ("AddPermission", "201"): {"GetPolicy", "RemovePermission"},
    ("TagResource", "204"): {"ListTags"},
}


def links_lead_through_the_life_cycle(document: Document) -> Iterator[str]:
    items = {
        operation["operationId"]: [*item.get("parameters", []), *operation.get("parameters", [])]
        for item in document["paths"].values()
        for method, operation in item.items()
        if method != "parameters"
    }
    for name, operation in operations(document).items():
        for status, response in operation["responses"].items():
            links = [resolve(document, link) for link in resolve(document, response).get("links", {}).values()]
            if {link["operationId"] for link in links} != LINKS.get((name, status), set()):
                yield f"{name}: links of {status}"
            for link in links:
                parameters = [resolve(document, one) for one in items.get(link["operationId"], [])]
                needed = {one["name"] for one in parameters if one["in"] == "path"}
                if not needed <= link["parameters"].keys() <= {one["name"] for one in parameters}:
                    yield f"{name}: a link to {link['operationId']} without what it needs, or with more"


RULES: list[Rule] = [
    valid_3_0_3,
    valid_3_1,
    words_that_mean_the_same_everywhere,
    references_stand_alone,
    patterns_are_portable,
    every_schema_is_named,
    everything_is_titled_and_described,
    requests_are_closed,
    responses_are_open,
    variants_are_plain,
    defaults_are_valid,
    one_field_one_constraint,
    narrower_is_narrower,
    numbers_keep_their_fraction,
    extensions_are_known,
    unsupported_names_are_unknown,
    operations_are_complete,
    nothing_is_left_over,
    examples_are_valid,
    one_example_for_each_variant,
    links_lead_through_the_life_cycle,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_document_keeps_the_rule(rule: Rule) -> None:
    assert list(rule(DOCUMENT)) == []


# ----------------------------------------------------------------------------------------------------------------------
# Each rule notices what it is there for.
# ----------------------------------------------------------------------------------------------------------------------
def _schema(name: str, **changes: Any) -> Callable[[Document], Any]:
    return lambda document: document["components"]["schemas"][name].update(changes)


def _operation(name: str, change: Callable[[dict[str, Any]], Any]) -> Callable[[Document], Any]:
    return lambda document: change(operations(document)[name])


def _refused(tag: str, kind: str, **changes: Any) -> Callable[[Document], Any]:
    return lambda document: document["x-not-supported"][tag][kind].update(changes)


def _example(name: str, **changes: Any) -> Callable[[Document], Any]:
    return lambda document: document["components"]["examples"][name]["value"].update(changes)


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


BREACHES: list[tuple[Rule, Callable[[Document], Any]]] = [
    (valid_3_0_3, lambda document: document.update(openapi="3.1.0")),
    (valid_3_0_3, lambda document: document["info"].pop("title")),
    (valid_3_0_3, _schema("BatchSize", maximum="many")),
    (valid_3_1, _schema("BatchSize", type="number of records")),
    (words_that_mean_the_same_everywhere, _schema("Enabled", nullable=True)),
    (words_that_mean_the_same_everywhere, _schema("Enabled", default=True)),
    (words_that_mean_the_same_everywhere, _schema("BatchSize", exclusiveMinimum=True)),
    (references_stand_alone, _schema("Topics", items={**_reference("Topic"), "maxLength": 10})),
    (patterns_are_portable, _schema("Topic", pattern="[^.]([a-zA-Z0-9_.-]+)")),
    (patterns_are_portable, _schema("Topic", pattern="^[^.]([a-zA-Z0-9_.-]+)$")),
    (patterns_are_portable, _schema("Topic", pattern="^(?:a)|(?:b)$")),
    (patterns_are_portable, _schema("Topic", pattern=r"^(?:\d+)$")),
    (patterns_are_portable, _schema("Topic", pattern=r"^(?:[\w.]+)$")),
    (patterns_are_portable, _schema("Topic", pattern=r"^(?:a\sb)$")),
    (patterns_are_portable, _schema("Topic", pattern="^(?:(?!x)[a-z]+)$")),
    (patterns_are_portable, _schema("Topic", pattern="^(?:(?P<name>a))$")),
    (patterns_are_portable, _schema("Topic", pattern="^(?:a$|b)$")),
    (patterns_are_portable, _schema("Topic", pattern="^(?:[a-z0-9-_]+)$")),
    (patterns_are_portable, _schema("Tags", **{"x-key-pattern": "[a-z]*"})),
    (every_schema_is_named, _schema("Topics", items={"type": "string"})),
    (every_schema_is_named, _schema("OnFailure", properties={"Destination": {"type": "string"}})),
    (every_schema_is_named, lambda document: document["components"]["headers"]["RetryAfter"].update(schema={})),
    (everything_is_titled_and_described, _schema("Topic", title="The topic")),
    (everything_is_titled_and_described, _schema("Topic", description="")),
    (everything_is_titled_and_described, lambda document: document["components"]["schemas"]["Topic"].pop("type")),
    (everything_is_titled_and_described, lambda document: document["components"]["links"]["InvokeThis"].clear()),
    (everything_is_titled_and_described, lambda document: document["components"]["links"]["GetThisMapping"].clear()),
    (everything_is_titled_and_described, _operation("GetEventSourceMapping", lambda node: node.pop("description"))),
    (requests_are_closed, _schema("OnFailure", additionalProperties=True)),
    (requests_are_closed, lambda document: document["components"]["schemas"]["Filter"].pop("additionalProperties")),
    (requests_are_closed, _schema("Filter", additionalProperties=_reference("TagValue"))),
    (responses_are_open, _schema("State", enum=["Enabled"])),
    (responses_are_open, _schema("EventSourceMappingPage", additionalProperties=False)),
    (responses_are_open, _schema("FunctionDetails", properties={"A": _reference("Environment")})),
    (responses_are_open, _schema("EventSourceMappingConfiguration", properties={"A": _reference("FilterCriteria")})),
    (variants_are_plain, _schema("MskMapping", anyOf=[_reference("SqsQueueMapping")])),
    (variants_are_plain, _schema("OnFailure", oneOf=[_reference("StreamOnFailure")])),
    (defaults_are_valid, _schema("SqsQueueMapping", **{"x-defaults": {"BatchSize": 11}})),
    (defaults_are_valid, _schema("SqsQueueMapping", **{"x-defaults": {"Topics": []}})),
    (defaults_are_valid, _schema("CreateFunctionRequest", **{"x-defaults": {"Timeout": 0}})),
    (variants_are_plain, lambda document: document["components"]["schemas"]["MskMapping"].pop("x-source")),
    (one_field_one_constraint, lambda document: document["components"]["schemas"]["SqsBatchSize"].pop("x-narrows")),
    (narrower_is_narrower, _schema("SqsBatchSize", minimum=0)),
    (narrower_is_narrower, _schema("SqsBatchSize", maximum=20000)),
    (narrower_is_narrower, _schema("SqsBatchSize", **{"x-narrows": "Nothing"})),
    (narrower_is_narrower, _schema("StreamDestination", maxLength=351)),
    (narrower_is_narrower, _schema("ActiveMqAccessConfigurations", maxItems=23)),
    (narrower_is_narrower, _schema("MskAccessType", enum=["IAM_AUTH"])),
    (narrower_is_narrower, _schema("MskAccessType", type="integer")),
    (narrower_is_narrower, _schema("StreamOnFailure", properties={"Other": _reference("Topic")})),
    (numbers_keep_their_fraction, _schema("LastModified", format="float")),
    (extensions_are_known, _schema("Topic", **{"x-anything": True})),
    (extensions_are_known, _schema("FunctionName", **{"x-bare-name-max-length": 65})),
    (extensions_are_known, _schema("ReportedStartingPosition", **{"x-aws-enum": ["LATEST"]})),
    (extensions_are_known, _schema("Tags", **{"x-key-pattern": "^(?:a)$"})),
    (extensions_are_known, _schema("Tags", **{"x-aws-key-pattern": "a"})),
    (extensions_are_known, _schema("TagKey", maxLength=127)),
    (extensions_are_known, _schema("Environment", **{"x-key-pattern": "^(?:a)$"})),
    (extensions_are_known, _operation("GetFunction", lambda node: node.update({"x-maximum-body-bytes": 1}))),
    (unsupported_names_are_unknown, _refused("EventSourceMappings", "members", Tags="No.")),
    (unsupported_names_are_unknown, _refused("EventSourceMappings", "members", KMSKeyArn="")),
    (unsupported_names_are_unknown, _refused("EventSourceMappings", "values", A={"LATEST": "No."})),
    (unsupported_names_are_unknown, _refused("EventSourceMappings", "values", A={"NONE": "no"})),
    (unsupported_names_are_unknown, _refused("Functions", "members", KMSKeyArn="No.")),
    (unsupported_names_are_unknown, _refused("Functions", "members", **{"Code.ZipFile": "No."})),
    (unsupported_names_are_unknown, _refused("Functions", "members", **{"Cod.ImageUri": "No."})),
    (unsupported_names_are_unknown, _refused("Functions", "values", Runtime={"python3.12": "No."})),
    (unsupported_names_are_unknown, _refused("Invocations", "headers", **{"X-Amz-Log-Type": "No."})),
    (unsupported_names_are_unknown, lambda document: document["x-not-supported"].update(members={})),
    (operations_are_complete, _operation("ListEventSourceMappings", lambda node: node["responses"].pop("429"))),
    (operations_are_complete, _operation("ListEventSourceMappings", lambda node: node.update(operationId="List"))),
    (operations_are_complete, lambda document: document["components"]["responses"]["Conflict"].pop("headers")),
    (operations_are_complete, _operation("Invoke", lambda node: node["responses"]["204"].update(content={}))),
    (operations_are_complete, _operation("Invoke", lambda node: node["responses"]["200"].pop("content"))),
    (
        operations_are_complete,
        _operation("TagResource", lambda node: node["requestBody"]["content"]["application/json"].pop("examples")),
    ),
    (
        operations_are_complete,
        lambda document: document["components"]["responses"]["TooManyRequests"]["headers"].popitem(),
    ),
    (
        operations_are_complete,
        lambda document: document["paths"]["/2015-03-31/event-source-mappings/"]["get"].update(
            operationId="CreateEventSourceMapping"
        ),
    ),
    (nothing_is_left_over, _schema("StreamOnFailure", properties={})),
    (examples_are_valid, _example("SqsQueueEnabled", BatchSize=0)),
    (examples_are_valid, _example("UpdatePause", Enable=False)),
    (examples_are_valid, _example("ServiceError", Message=1)),
    (examples_are_valid, lambda document: document["components"]["parameters"]["UUID"].update(example="short")),
    (one_example_for_each_variant, _example("CreateSqsQueueMapping", MaximumBatchingWindowInSeconds=1)),
    (one_example_for_each_variant, _example("CreateMskMapping", Topics=[])),
    (one_example_for_each_variant, lambda document: document["components"]["schemas"]["ActiveMqMapping"].clear()),
    (
        links_lead_through_the_life_cycle,
        lambda document: document["components"]["links"]["GetThisMapping"]["parameters"].clear(),
    ),
    (
        links_lead_through_the_life_cycle,
        lambda document: document["components"]["links"]["GetThisAlias"]["parameters"].pop("Name"),
    ),
    (
        links_lead_through_the_life_cycle,
        lambda document: document["components"]["links"]["InvokeThis"]["parameters"].update(Version="1"),
    ),
    (
        links_lead_through_the_life_cycle,
        _operation("CreateEventSourceMapping", lambda node: node["responses"]["202"]["links"].popitem()),
    ),
]


@pytest.mark.parametrize(("rule", "breach"), BREACHES, ids=lambda value: getattr(value, "__name__", "breach"))
def test_a_breach_is_noticed(rule: Rule, breach: Callable[[Document], Any]) -> None:
    document = copy.deepcopy(DOCUMENT)
    breach(document)

    assert list(rule(document))


def test_every_rule_has_a_breach() -> None:
    assert {rule for rule, _ in BREACHES} == set(RULES)


# ----------------------------------------------------------------------------------------------------------------------
# Values: what the schemas accept and refuse. Patterns are read over the whole text, as ECMA reads them: Python's `$`
# also stands before a final newline, so the pattern keyword is replaced.
# ----------------------------------------------------------------------------------------------------------------------
def whole(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.removesuffix("$") + r"\Z", re.ASCII)


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    if isinstance(instance, str) and not whole(pattern).search(instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


_Strict = jsonschema.validators.extend(jsonschema.Draft4Validator, {"pattern": _pattern})


def standalone(document: Document, name: str) -> dict[str, Any]:
    return {
        "$schema": "http://json-schema.org/draft-04/schema#",
        **_reference(name),
        "components": {"schemas": document["components"]["schemas"]},
    }


def validator(document: Document, name: str) -> Any:
    return _Strict(standalone(document, name))


REFUSED = [
    *[
        (name, f"{good}{tail}")
        for tail in ("\n", "\r\n", " \n")
        for name, good in {
            "FunctionName": "f",
            "Topic": "ok",
            "KafkaEndpoint": "localhost:9092",
            "EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:q",
            "SqsQueueArn": "arn:aws:sqs:us-east-1:000000000000:q",
            "SqsFifoQueueArn": "arn:aws:sqs:us-east-1:000000000000:q.fifo",
            "Destination": "arn:aws:sns:us-east-1:000000000000:t",
            "StreamDestination": "",
            "ConsumerGroupId": "group",
        }.items()
    ],
    ("FunctionName", "!!bad but has ok!!"),
    ("FunctionName", "f１"),
    ("FunctionName", "１２３４５６７８９０１２:function:f"),
    ("FunctionName", "arn:aws:lambda:us-east-１:000000000000:function:f"),
    ("FunctionName", ""),
    ("Topic", "ok!!!"),
    ("Topic", "t"),
    ("Topic", ".hidden"),
    ("Topic", "topic１"),
    ("EventSourceArn", "junk arn:aws:sqs:us-east-1:000000000000:q trailing"),
    ("EventSourceArn", "arn:aws:sqs:us-east-1:００００００００００００:q"),
    ("SqsQueueArn", "arn:aws:sqs:us-east-1:000000000000:q.fifo"),
    ("SqsQueueArn", "arn:aws:sqs:us-east-1:000000000000:"),
    ("SqsQueueArn", "arn:aws:sqs:us-east-1:000000000000:" + "q" * 81),
    ("SqsFifoQueueArn", "arn:aws:sqs:us-east-1:000000000000:q"),
    ("SqsFifoQueueArn", "arn:aws:sqs:us-east-1:000000000000:.fifo"),
    ("KinesisStreamArn", "arn:aws:kinesis:us-east-1:000000000000:stream/s/consumer/"),
    ("DynamoDBStreamArn", "arn:aws:dynamodb:us-east-1:000000000000:table/customers"),
    ("MskClusterArn", "arn:aws:kafka:us-east-1:000000000000:cluster/c"),
    ("MqBrokerArn", "arn:aws:mq:us-east-1:000000000000:broker:office"),
    ("StreamDestination", "kafka://topic"),
    ("Destination", "arn:aws:lambda:us-east-1:000000000000:function:f"),
    ("KafkaEndpoint", "localhost"),
    ("KafkaEndpoint", "local host:9092"),
    ("KafkaEndpoint", "-localhost:9092"),
    ("KafkaEndpoint", "localhost:９０９２"),
    ("TagValue", "a;b"),
    ("EventSourceMappingUUID", "6e0f1c52-8a4b-4d3e-9f27-5b1c0a7d9e3"),
    ("MaximumRecordAgeInSeconds", 0),
    ("MaximumRecordAgeInSeconds", 59),
    ("MaximumRecordAgeInSeconds", -2),
    ("MaximumRecordAgeInSeconds", 604801),
    ("BatchSize", 1.5),
    ("BatchSize", True),
    ("BatchSize", "1"),
    ("Topics", []),
    ("Topics", ["one", "two"]),
    ("RabbitMqAccessConfigurations", []),
    ("RabbitMqAccessConfigurations", [{"Type": "VIRTUAL_HOST", "URI": "/"}]),
    ("ActiveMqAccessConfigurations", [{"Type": "VIRTUAL_HOST", "URI": "/"}]),
    ("FilterCriteria", {"wrong": []}),
    ("FilterCriteria", {"Filters": [{"Pattern": []}]}),
    ("FilterCriteria", None),
    ("ScalingConfig", {"MaximumConcurrency": 1}),
    ("DestinationConfig", {"OnSuccess": {"Destination": "arn:aws:sqs:us-east-1:000000000000:q"}}),
    ("Endpoints", {"OTHER": ["localhost:9092"]}),
    ("Qualifier", ""),
    ("Qualifier", "live.1"),
    ("Qualifier", "a" * 129),
    ("Version", "live"),
    ("Version", "-1"),
    ("AliasName", "17"),
    ("AliasName", "live.1"),
    ("AliasName", ""),
    ("AliasName", "a" * 129),
    ("AliasedVersion", "$latest"),
    ("Handler", ""),
    ("Handler", "app handler"),
    ("Handler", "app\u000bhandler"),
    ("RoleArn", "orders"),
    ("RoleArn", "arn:aws:iam::000000000000:user/orders"),
    ("S3Bucket", "ab"),
    ("S3Bucket", "bucket."),
    ("S3Key", ""),
    ("DeadLetterArn", "arn:aws:lambda:us-east-1:000000000000:function:f"),
    ("KMSKeyArn", "alias/key"),
    ("Timeout", 901),
    ("MemorySize", 127),
    ("EphemeralStorageSize", 511),
    ("EphemeralStorage", {}),
    ("Architectures", []),
    ("Architectures", ["x86_64", "arm64"]),
    ("Runtime", "python2.7"),
    ("PackageType", "Image"),
    ("FunctionCode", {}),
    ("FunctionCode", {"S3Bucket": "packages"}),
    ("FunctionCode", {"S3Key": "orders.zip"}),
    ("FunctionCode", {"ZipFile": "", "S3Bucket": "packages", "S3Key": "orders.zip"}),
    ("FunctionCode", {"ImageUri": "orders:latest"}),
    ("UpdateFunctionCodeRequest", {}),
    ("UpdateFunctionCodeRequest", {"DryRun": True}),
    ("UpdateFunctionCodeRequest", {"ZipFile": "", "S3Bucket": "packages", "S3Key": "orders.zip"}),
    ("CreateFunctionRequest", {**DOCUMENT["components"]["examples"]["FunctionFromZip"]["value"], "Layers": []}),
    ("RoutingConfig", {"AdditionalVersionWeights": {"1": 0.1, "2": 0.1}}),
    ("RoutingConfig", {"AdditionalVersionWeights": {"1": 1.1}}),
    ("PutFunctionConcurrencyRequest", {}),
    ("ReservedConcurrentExecutions", -1),
    ("StatementId", "with.dot"),
    ("Action", "s3:GetObject"),
    ("Principal", "two words"),
    ("SourceAccount", "1"),
    ("PrincipalOrgID", "o-short"),
    ("TaggableResource", "settle-orders"),
    ("TaggableResource", "arn:aws:lambda:us-east-1:000000000000:layer:l"),
    ("TagKeys", []),
    ("TagKeys", [""]),
    ("InvocationType", "event"),
    ("LogType", "All"),
    ("LogGroup", "white space"),
    ("MasterRegion", "all"),
]
ACCEPTED = [
    ("FunctionName", "f"),
    ("FunctionName", "f:$LATEST"),
    ("Topic", "ok"),
    ("EventSourceArn", "arn:aws:sqs:us-east-1:000000000000:q"),
    ("SqsQueueArn", "arn:aws-cn:sqs:cn-north-1:000000000000:" + "q" * 80),
    ("SqsFifoQueueArn", "arn:aws:sqs:us-gov-west-1:000000000000:" + "q" * 75 + ".fifo"),
    ("KinesisStreamArn", "arn:aws:kinesis:us-east-1:000000000000:stream/s.1"),
    ("KinesisStreamArn", "arn:aws:kinesis:us-east-1:000000000000:stream/s/consumer/c:1767225600"),
    ("KinesisStreamArn", "arn:aws:kinesis:us-east-1:000000000000:stream/s/consumer/c"),
    ("Destination", ""),
    ("Destination", "kafka://given.up"),
    ("Destination", "arn:aws:s3:::given-up"),
    ("StreamDestination", "arn:aws:sqs:us-east-1:000000000000:q.fifo"),
    ("KafkaEndpoint", "127.0.0.1:9092"),
    ("KafkaEndpoint", "b-1.market.ab12cd.c2.kafka.us-east-1.amazonaws.com:9096"),
    ("TagValue", "Straße 7, über".replace(",", "")),
    ("Queue", "any\nname at all"),
    ("EventSourceMappingUUID", "no UUID, but as long as one is ......"[:36]),
    ("MaximumRecordAgeInSeconds", -1),
    ("MaximumRecordAgeInSeconds", 60),
    ("MaximumRecordAgeInSeconds", 604800),
    ("StartingPositionTimestamp", 1767225600),
    ("StartingPositionTimestamp", 1767225600.123),
    ("SelfManagedKafkaAccessConfigurations", []),
    (
        "RabbitMqAccessConfigurations",
        [{"Type": "VIRTUAL_HOST", "URI": "/"}, {"Type": "BASIC_AUTH", "URI": "arn:secret"}],
    ),
    ("UpdateEventSourceMappingRequest", {}),
    ("UpdateEventSourceMappingRequest", {"FilterCriteria": {}, "ScalingConfig": {}}),
    ("UpdateEventSourceMappingRequest", {"DestinationConfig": {"OnFailure": {"Destination": ""}}}),
    ("FilterCriteria", {"Filters": []}),
    ("Qualifier", "$LATEST"),
    ("Qualifier", "$LATEST.PUBLISHED"),
    ("Qualifier", "live-1_a"),
    ("AliasName", "17th"),
    ("AliasName", "-"),
    ("AliasedVersion", "$LATEST"),
    ("Handler", "app/orders.settle"),
    ("RoleArn", "arn:aws:iam::000000000000:role/service-role/orders@home"),
    ("S3Bucket", "hot-reload"),
    ("S3Key", "/home/me/a folder"),
    ("DeadLetterArn", ""),
    ("DeadLetterArn", "arn:aws:sqs:us-east-1:000000000000:given-up.fifo"),
    ("KMSKeyArn", ""),
    ("EphemeralStorage", {"Size": 10240}),
    ("FunctionCode", {"ZipFile": ""}),
    ("FunctionCode", {"S3Bucket": "packages", "S3Key": "orders.zip"}),
    ("UpdateFunctionConfigurationRequest", {}),
    ("UpdateFunctionConfigurationRequest", {"DeadLetterConfig": {}, "VpcConfig": {}, "Environment": {}}),
    ("UpdateAliasRequest", {"RoutingConfig": {"AdditionalVersionWeights": {}}}),
    ("ReservedConcurrentExecutions", 0),
    ("AnyStatementId", "with.dot"),
    ("Action", "*"),
    ("TaggableResource", "arn:aws:lambda:us-east-1:000000000000:function:settle-orders:live"),
    (
        "TaggableResource",
        "arn:aws:lambda:us-east-1:000000000000:event-source-mapping:6e0f1c52-8a4b-4d3e-9f27-5b1c0a7d9e34",
    ),
    *[("InvocationAnswer", value) for value in (None, 0, "", [], {}, {"any": ["thing"]})],
    ("FunctionConfiguration", {**DOCUMENT["components"]["examples"]["Deployed"]["value"], "New": 1}),
    ("FunctionConfiguration", {**DOCUMENT["components"]["examples"]["Deployed"]["value"], "Runtime": "cobol85"}),
    ("Concurrency", {}),
    ("FunctionCodeLocation", {}),
    ("EventSourceMappingConfiguration", {**DOCUMENT["components"]["examples"]["SqsQueueEnabled"]["value"], "New": 1}),
    (
        "EventSourceMappingConfiguration",
        {**DOCUMENT["components"]["examples"]["SqsQueueEnabled"]["value"], "State": "New"},
    ),
]


@pytest.mark.parametrize(("name", "value"), REFUSED)
def test_refused(name: str, value: Any) -> None:
    assert not validator(DOCUMENT, name).is_valid(value)
    assert not jsonschema_rs.Draft4Validator(standalone(DOCUMENT, name)).is_valid(value)


@pytest.mark.parametrize(("name", "value"), ACCEPTED)
def test_accepted(name: str, value: Any) -> None:
    assert validator(DOCUMENT, name).is_valid(value)
    assert jsonschema_rs.Draft4Validator(standalone(DOCUMENT, name)).is_valid(value)


def create(variant: str, *without: str, **changes: Any) -> dict[str, Any]:
    value = {**DOCUMENT["components"]["examples"][f"Create{variant}"]["value"], **changes}
    return {key: member for key, member in value.items() if key not in without}


WINDOW = "MaximumBatchingWindowInSeconds"
NO_SUCH_MAPPING = {
    "no source": create("SqsQueueMapping", "EventSourceArn"),
    "two sources": create("SelfManagedKafkaMapping", EventSourceArn="arn:aws:kafka:us-east-1:000000000000:cluster/a/b"),
    "no function": create("SqsQueueMapping", "FunctionName"),
    "a misspelt option": create("SqsQueueMapping", Batchsize=5),
    "an option that is not supported": create("SqsQueueMapping", KMSKeyArn=""),
    "a queue with a position": create("SqsQueueMapping", StartingPosition="LATEST"),
    "a large batch without a window": create("SqsQueueMapping", BatchSize=11),
    "a large batch with a window of 0": create("SqsQueueMapping", BatchSize=11, **{WINDOW: 0}),
    "a FIFO queue with a window": create("SqsFifoQueueMapping", **{WINDOW: 1}),
    "a FIFO queue with a large batch": create("SqsFifoQueueMapping", BatchSize=11),
    "a FIFO queue with pollers": create("SqsFifoQueueMapping", ProvisionedPollerConfig={}),
    "a limit and pollers": create("SqsQueueMapping", ProvisionedPollerConfig={"MinimumPollers": 2}),
    "a queue with retries": create("SqsQueueMapping", MaximumRetryAttempts=1),
    "a queue with a destination": create("SqsQueueMapping", DestinationConfig={"OnFailure": {}}),
    "a stream without a position": create("KinesisStreamMapping", "StartingPosition"),
    "a timestamp without AT_TIMESTAMP": create("KinesisStreamMapping", StartingPositionTimestamp=1),
    "AT_TIMESTAMP without a timestamp": create("KinesisStreamMapping", StartingPosition="AT_TIMESTAMP"),
    "AT_TIMESTAMP on a table": create(
        "DynamoDBStreamMapping", StartingPosition="AT_TIMESTAMP", StartingPositionTimestamp=1
    ),
    "a table with a large batch": create("DynamoDBStreamMapping", BatchSize=1001),
    "a tumbling window over parallel batches": create("KinesisStreamMapping", TumblingWindowInSeconds=1),
    "a stream with a topic for failures": create(
        "KinesisStreamMapping", DestinationConfig={"OnFailure": {"Destination": "kafka://topic"}}
    ),
    "a stream with a limit on concurrency": create("KinesisStreamMapping", ScalingConfig={"MaximumConcurrency": 2}),
    "MSK without a position": create("MskMapping", "StartingPosition"),
    "MSK without a topic": create("MskMapping", "Topics"),
    "MSK with a password that it does not know": create(
        "MskMapping", SourceAccessConfigurations=[{"Type": "BASIC_AUTH", "URI": "arn:secret"}]
    ),
    "MSK with a tumbling window": create("MskMapping", TumblingWindowInSeconds=0),
    "Kafka without access settings": create("SelfManagedKafkaMapping", "SourceAccessConfigurations"),
    "Kafka with parallel batches": create("SelfManagedKafkaMapping", ParallelizationFactor=1),
    "a broker without a queue": create("ActiveMqMapping", "Queues"),
    "a broker without credentials": create("ActiveMqMapping", "SourceAccessConfigurations"),
    "a broker with a topic": create("RabbitMqMapping", Topics=["topic"]),
    "a broker with response types": create("RabbitMqMapping", FunctionResponseTypes=[]),
    "an unknown kind of source": create("SqsQueueMapping", EventSourceArn="arn:aws:sns:us-east-1:000000000000:topic"),
}


@pytest.mark.parametrize("case", NO_SUCH_MAPPING)
def test_no_such_mapping(case: str) -> None:
    request = NO_SUCH_MAPPING[case]

    assert not validator(DOCUMENT, "CreateEventSourceMappingRequest").is_valid(request)
    assert not jsonschema_rs.Draft4Validator(standalone(DOCUMENT, "CreateEventSourceMappingRequest")).is_valid(request)


@pytest.mark.parametrize(
    ("variant", "request_body"),
    [
        ("SqsQueueMapping", create("SqsQueueMapping", **{WINDOW: 0})),
        ("SqsQueueMappingWithWindow", create("SqsQueueMapping", **{WINDOW: 1})),
        ("SqsQueueMappingWithWindow", create("SqsQueueMappingWithWindow", "BatchSize")),
        ("SqsFifoQueueMapping", create("SqsFifoQueueMapping", **{WINDOW: 0})),
        ("KinesisStreamMapping", create("KinesisStreamMapping", "ParallelizationFactor", TumblingWindowInSeconds=900)),
        ("KinesisStreamMapping", create("KinesisStreamMapping", TumblingWindowInSeconds=0)),
        ("SelfManagedKafkaMapping", create("SelfManagedKafkaMapping", "StartingPosition")),
        ("MskMapping", create("MskMapping", "SourceAccessConfigurations")),
    ],
)
def test_such_a_mapping(variant: str, request_body: dict[str, Any]) -> None:
    assert [name for name in VARIANTS if validator(DOCUMENT, name).is_valid(request_body)] == [variant]


NARROWED_PATTERNS = sorted(name for name, schema in SCHEMAS.items() if "pattern" in schema and "x-narrows" in schema)


@pytest.mark.parametrize("name", NARROWED_PATTERNS)
def test_what_a_narrower_pattern_takes_the_general_one_takes_too(name: str) -> None:
    narrow, wide = whole(SCHEMAS[name]["pattern"]), whole(SCHEMAS[SCHEMAS[name]["x-narrows"]]["pattern"])

    @settings(max_examples=50, deadline=None, derandomize=True, database=None)
    @given(st.from_regex(narrow))
    def run(text: str) -> None:
        assert wide.search(text)

    run()


@pytest.mark.parametrize("name", sorted(name for name, schema in SCHEMAS.items() if "pattern" in schema))
def test_the_two_validators_read_a_pattern_alike(name: str) -> None:
    pattern = SCHEMAS[name]["pattern"]
    compiled = jsonschema_rs.Draft4Validator({"type": "string", "pattern": pattern})

    @settings(max_examples=50, deadline=None, derandomize=True, database=None)
    @given(st.one_of(st.from_regex(whole(pattern)), st.text(max_size=8), st.from_regex(pattern)))
    def run(text: str) -> None:
        assert compiled.is_valid(text) == bool(whole(pattern).search(text))

    run()

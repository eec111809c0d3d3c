"""Conformance vectors: requests for every field's boundaries, with the verdict of the document and our words for it.

The document alone decides whether a request is to be accepted: a validator is asked that knows nothing of our server.
The server's rules give the error's name and message, and have to agree with the verdict.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from . import contract
from .contract import Document
from .tools import put

NAME = "vectors"
MAPPINGS = "/2015-03-31/event-source-mappings/"
FUNCTION = "vectors"
A = "us-east-1:000000000000"
_SECRET = f"arn:aws:secretsmanager:{A}:secret:vectors-Ab12Cd"
#: The smallest mapping of each kind that needs nothing but what the runner makes. It is not polled.
BASES: Mapping[str, dict[str, Any]] = {
    "KinesisStreamMapping": {
        "EventSourceArn": f"arn:aws:kinesis:{A}:stream/vectors",
        "StartingPosition": "TRIM_HORIZON",
    },
    "KinesisStreamMappingAtTimestamp": {
        "EventSourceArn": f"arn:aws:kinesis:{A}:stream/vectors",
        "StartingPosition": "AT_TIMESTAMP",
        "StartingPositionTimestamp": 1767225600.5,
    },
    "DynamoDBStreamMapping": {"EventSourceArn": "${TableStream}", "StartingPosition": "TRIM_HORIZON"},
    "SqsQueueMapping": {"EventSourceArn": f"arn:aws:sqs:{A}:vectors"},
    "SqsQueueMappingWithWindow": {
        "EventSourceArn": f"arn:aws:sqs:{A}:vectors",
        "MaximumBatchingWindowInSeconds": 1,
    },
    "SqsFifoQueueMapping": {"EventSourceArn": f"arn:aws:sqs:{A}:vectors.fifo"},
    "MskMapping": {
        "EventSourceArn": f"arn:aws:kafka:{A}:cluster/vectors/0d5f6c1e-3b7a-4c09-9e52-64a8b1f0c7d3-2",
        "Topics": ["vectors"],
        "StartingPosition": "TRIM_HORIZON",
    },
    "SelfManagedKafkaMapping": {
        "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["127.0.0.1:9092"]}},
        "Topics": ["vectors"],
        "StartingPosition": "TRIM_HORIZON",
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": _SECRET}],
    },
    "ActiveMqMapping": {
        "EventSourceArn": f"arn:aws:mq:{A}:broker:office:b-5c2a9f7e-81d4-4b06-a3ce-97f0d2b6e418",
        "Queues": ["vectors"],
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": _SECRET}],
    },
    "RabbitMqMapping": {
        "EventSourceArn": f"arn:aws:mq:{A}:broker:plant:b-1e7d3b90-4c6f-4f2a-8d15-b0a9c8e7f623",
        "Queues": ["vectors"],
        "SourceAccessConfigurations": [
            {"Type": "BASIC_AUTH", "URI": _SECRET},
            {"Type": "VIRTUAL_HOST", "URI": "/vectors"},
        ],
    },
}
#: Values that stand for what the document only bounds by a pattern.
SAMPLES: Mapping[str, Any] = {
    "Pattern": '{"body": {"level": ["error"]}}',
    "Destination": f"arn:aws:sqs:{A}:vectors-given-up",
    "ConsumerGroupId": "vectors",
    "KMSKeyArn": f"arn:aws:kms:{A}:key/1",
    "URI": _SECRET,
    "Metrics": ["EventCount"],
}
#: The requests of other operations that refusals are made from: an example of the document, and where it is sent.
OTHERS: Mapping[str, tuple[str, str, str]] = {
    "UpdateEventSourceMapping": ("UpdateStreamErrorHandling", "PUT", MAPPINGS + "${Mapping}"),
    "CreateFunction": ("FunctionWithEverything", "POST", "/2015-03-31/functions"),
    "UpdateFunctionConfiguration": ("MoreTimeAndMemory", "PUT", f"/2015-03-31/functions/{FUNCTION}/configuration"),
    "UpdateFunctionCode": ("CodeFromBucket", "PUT", f"/2015-03-31/functions/{FUNCTION}/code"),
    "CreateAlias": ("WeightedAlias", "POST", f"/2015-03-31/functions/{FUNCTION}/aliases"),
    "PutFunctionConcurrency": ("TenAtOnce", "PUT", f"/2017-10-31/functions/{FUNCTION}/concurrency"),
    "AddPermission": ("PermissionOfBucket", "POST", f"/2015-03-31/functions/{FUNCTION}/policy"),
    "TagResource": (
        "TeamTag",
        "POST",
        f"/2017-03-31/tags/arn%3Aaws%3Alambda%3A{A.replace(':', '%3A')}%3Afunction%3A{FUNCTION}",
    ),
}
#: Members that mean something outside of the request, so that a boundary's value cannot be accepted by itself.
OUTSIDE = {
    "EventSourceArn",
    "FunctionName",
    "URI",
    "KAFKA_BOOTSTRAP_SERVERS",
    "KMSKeyArn",
    "Role",
    "StartingPositionTimestamp",
}


def versions() -> dict[str, str]:
    return {}


def build(document: Document, scratch: Path, target: Path) -> None:
    from headrace.rules import Rules

    rules = Rules(document)
    create = list(creations(document, rules))
    write(target / "create.json", create)
    write(target / "other.json", list(refusals(document, rules)))


def write(file: Path, vectors: list[dict[str, Any]]) -> None:
    lines = ",\n".join(json.dumps(one, separators=(", ", ": ")) for one in vectors)
    put(file, f"[\n{lines}\n]\n")


# --- Boundaries -------------------------------------------------------------------------------------------------------

Change = tuple[str, tuple[str | int, ...], Any]


def changes(
    document: Document, schema: Document, value: Any, path: tuple[str | int, ...], seen: set[str]
) -> Iterator[Change]:
    """What can be tried on a value: the name of the boundary, where, and the value for it.

    `seen` holds the named schemas that were tried already: the same bounds need no second trial.
    """
    name = schema.get("$ref", "").rsplit("/", 1)[-1]
    schema = contract.follow(document, schema)
    if name:
        place = f"{path[-1] if path else ''} {name}"
        if place in seen and "properties" not in schema:
            return
        seen.add(place)
    kind = schema.get("type")
    wrong: Any = {"string": 5, "array": "text", "object": "text"}.get(kind, [1])
    yield "type", path, wrong
    if kind == "boolean":
        yield "true", path, True
        yield "false", path, False
    if kind in ("integer", "number"):
        for keyword, beyond in (("minimum", -1), ("maximum", 1)):
            if keyword in schema:
                yield keyword, path, schema[keyword]
                yield f"beyond {keyword}", path, schema[keyword] + beyond
        if kind == "integer":
            yield "fraction", path, 1.5
    if kind == "string":
        for one in schema.get("enum", ()):
            yield f"enum {one}", path, one
        if "enum" in schema:
            yield "not in enum", path, "NEITHER"
        if schema.get("minLength"):
            yield "beyond minLength", path, ""
        if "maxLength" in schema and isinstance(value, str):
            yield "beyond maxLength", path, value + "a" * (schema["maxLength"] + 1 - len(value))
        if "pattern" in schema and isinstance(value, str):
            yield "pattern", path, value + " \t"
    if kind == "array":
        items = contract.follow(document, schema["items"])
        if schema.get("minItems"):
            yield "beyond minItems", path, []
        if "maxItems" in schema and value:
            yield "beyond maxItems", path, [copy.deepcopy(value[0]) for _ in range(schema["maxItems"] + 1)]
        if value:
            yield from changes(document, schema["items"], value[0], (*path, 0), seen)
        elif "enum" in items:
            yield "items", path, [items["enum"][0]]
    if kind == "object":
        if schema.get("additionalProperties") is False:
            yield "unknown member", (*path, "Unknown"), "x"
        for member in schema.get("required", ()):
            if isinstance(value, dict) and member in value:
                yield "missing", (*path, member), MISSING
        for member, inner in schema.get("properties", {}).items():
            given = value.get(member) if isinstance(value, dict) else None
            given = sample(document, member, inner) if given is None else given
            yield from changes(document, inner, given, (*path, member), seen)


MISSING = object()


def sample(document: Document, member: str, schema: Document) -> Any:
    """A value that a member may have."""
    schema = contract.follow(document, schema)
    if member in SAMPLES:
        return copy.deepcopy(SAMPLES[member])
    match schema.get("type"):
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
        case "string":
            return schema["enum"][0] if "enum" in schema else "x"
        case "array":
            return [sample(document, "", schema["items"])]
        case _:
            needed = schema.get("required") or list(schema.get("properties", {}))[:1]
            return {one: sample(document, one, schema["properties"][one]) for one in needed}


def changed(document: Document, root: Document, body: dict[str, Any], path: tuple[str | int, ...], value: Any) -> Any:
    """The body with a value at a place; objects and lists on the way are made."""
    if not path:
        return value
    body = copy.deepcopy(body)
    place: Any = body
    schema = contract.follow(document, root)
    for step in path[:-1]:
        inner = schema["items"] if isinstance(step, int) else schema["properties"].get(step, {})
        if isinstance(step, str) and step not in place:
            place[step] = sample(document, step, inner)
        place, schema = place[step], contract.follow(document, inner)
    last = path[-1]
    if value is MISSING:
        del place[last]
    elif isinstance(last, int):
        place[last:] = [value]
    else:
        place[last] = value
    return body


# --- Requests ---------------------------------------------------------------------------------------------------------


def creations(document: Document, rules: Any) -> Iterator[dict[str, Any]]:
    """Creates of every kind: the plain one, and one for each boundary."""
    import jsonschema_rs

    schemas = document["components"]["schemas"]
    kinds = {
        name: jsonschema_rs.Draft4Validator(
            {"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas}}
        )
        for name in ("CreateEventSourceMappingRequest", *BASES)
    }
    accepts = kinds.pop("CreateEventSourceMappingRequest")
    seen: set[str] = set()
    for variant, base in BASES.items():
        root = {"$ref": f"#/components/schemas/{variant}"}
        plain = {**base, "FunctionName": FUNCTION, "Enabled": False}
        tried = [("plain", (), plain), *changes(document, root, plain, (), seen)]
        for boundary, path, value in tried:
            body = plain if boundary == "plain" else changed(document, root, plain, path, value)
            judged = resolved(body)
            is_accepted = accepts.is_valid(judged)
            is_polled = isinstance(body, dict) and body.get("Enabled") is True
            if is_accepted and (is_polled or (path and path[-1] in OUTSIDE)):
                continue
            yield {
                "id": named("create", variant, path, boundary),
                "operation": "CreateEventSourceMapping",
                "variant": next((name for name, one in kinds.items() if one.is_valid(judged)), variant),
                **({"field": str(path[0])} if path else {}),
                "method": "POST",
                "path": MAPPINGS,
                "body": body,
                "expect": expected(judged, is_accepted, lambda one: rules.check_create(one), schemas[variant]),
            }


def refusals(document: Document, rules: Any) -> Iterator[dict[str, Any]]:
    """What other operations refuse."""
    import jsonschema_rs

    components = {"schemas": document["components"]["schemas"]}
    seen: set[str] = set()
    for operation, (name, method, path) in OTHERS.items():
        schema = f"{operation}Request"
        accepts = jsonschema_rs.Draft4Validator({"$ref": f"#/components/schemas/{schema}", "components": components})
        root = {"$ref": f"#/components/schemas/{schema}"}
        base = document["components"]["examples"][name]["value"]
        for boundary, place, value in changes(document, root, base, (), seen):
            try:
                body = changed(document, root, base, place, value)
            except (KeyError, IndexError, TypeError):
                continue  # inside of alternatives
            if accepts.is_valid(body):
                continue
            check = rules.check_update if operation.startswith("UpdateEventSource") else None
            yield {
                "id": named(operation, "", place, boundary),
                "operation": operation,
                **({"field": str(place[0])} if place else {}),
                "method": method,
                "path": path,
                "body": body,
                "expect": expected(body, False, check or (lambda one, op=operation: rules.check_body(op, one)), {}),
            }


def named(*parts: Any) -> str:
    found = ["/".join(map(str, part)) if isinstance(part, tuple) else str(part) for part in parts]
    return " ".join(part for part in found if part)


def resolved(body: Any) -> Any:
    """The body with something for each placeholder that the document takes."""
    text = json.dumps(body).replace(
        "${TableStream}", f"arn:aws:dynamodb:{A}:table/vectors/stream/2026-01-01T00:00:00.000"
    )
    return json.loads(text)


def expected(body: Any, is_accepted: bool, check: Any, variant: Document) -> dict[str, Any]:
    """The verdict. Ends this program when the server's rules have another one than the document."""
    from headrace.errors import ApiError

    try:
        check(body)
    except ApiError as refusal:
        if is_accepted:
            raise SystemExit(f"the document accepts what the rules refuse: {body}: {refusal.message}") from refusal
        return {"status": refusal.status, "type": refusal.code, "message": refusal.message}
    if not is_accepted:
        raise SystemExit(f"the rules accept what the document refuses: {body}")
    shown = {**variant.get("x-defaults", {}), **body}
    hidden = {"FunctionName", "Tags", "Enabled", "EventSourceArn", "SelfManagedEventSource"}
    members = {name: value for name, value in shown.items() if name not in hidden and value not in ({}, [])}
    return {"status": 202, "members": members}

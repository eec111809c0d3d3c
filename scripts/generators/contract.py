"""What the generators read out of openapi.yaml."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "openapi.yaml"
#: Formats of numbers that change their types.
NUMBERS = ("double", "int64")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Document = dict[str, Any]


def read_contract() -> Document:
    import yaml

    document: Document = yaml.safe_load(CONTRACT.read_bytes())
    return document


def snake(name: str) -> str:
    """`MaxItems` as max_items, `DynamoDBBatchSize` as dynamo_db_batch_size."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[-. ]", "_", name).lower()


def follow(document: Document, node: Any) -> Any:
    """The node, or what it refers to."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def operations(document: Document) -> list[Document]:
    """Every operation with what a typed method needs to know of it, in the document's order."""
    found = []
    for path, item in document["paths"].items():
        for method in (name for name in item if name in METHODS):
            operation = item[method]
            arguments = []
            parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
            for parameter in (follow(document, one) for one in parameters):
                kind = python_type(document, parameter["schema"]) + ("" if parameter.get("required") else " | None")
                name = snake(parameter["name"].removeprefix("X-Amz-"))
                # Names of headers are no identifiers: a handler gets them under the method's names.
                wire = name if parameter["in"] == "header" else parameter["name"]
                default = "" if parameter.get("required") else "None"
                arguments.append({"wire": wire, "name": name, "type": kind, "default": default})
            if "requestBody" in operation:
                body = model(document, operation["requestBody"])
                default = 'b""' if body == "bytes" else ""
                arguments.append({"wire": "body", "name": "body", "type": body, "default": default})
            statuses = sorted(int(status) for status in operation["responses"])
            successes = [status for status in statuses if 200 <= status < 300]
            refusals = ", ".join(str(status) for status in statuses if status not in successes)
            text = textwrap.fill(f"Answers {', '.join(map(str, successes))}. Errors: {refusals}.", 110)
            result = model(document, operation["responses"][str(successes[0])])
            found.append(
                {
                    "id": operation["operationId"],
                    "name": snake(operation["operationId"]),
                    "path": path,
                    "method": method.upper(),
                    "arguments": arguments,
                    "tag": operation["tags"][0],
                    # Bytes that come from somebody else have a status and headers that only the implementation knows.
                    "result": "Answered" if result == "bytes" else result,
                    "success": successes[0],
                    "statuses": tuple(statuses),
                    "summary": operation["summary"],
                    "description": textwrap.fill(operation["description"], 110),
                    "answers": text,
                }
            )
    return found


def python_type(document: Document, schema: Any) -> str:
    """The type of a parameter's value."""
    schema = follow(document, schema)
    if schema["type"] == "array":
        return f"list[{python_type(document, schema['items'])}]"
    return {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}[schema["type"]]


def model(document: Document, message: Any) -> str:
    """The name of the schema that a request body or a response carries; `bytes` and `None` where it carries none."""
    content = follow(document, message).get("content")
    if not content:
        return "None"
    if "application/octet-stream" in content:
        return "bytes"
    name: str = content["application/json"]["schema"]["$ref"].rsplit("/", 1)[-1]
    return name


def tags(document: Document) -> list[Document]:
    """The areas of the contract in its order, each with its operations."""
    every = operations(document)
    return [
        {
            "protocol": f"{tag['name']}Operations",
            "name": snake(tag["name"]),
            "description": tag["description"],
            "operations": [one for one in every if one["tag"] == tag["name"]],
        }
        for tag in document["tags"]
    ]


def imported(document: Document) -> list[str]:
    """The bodies of requests and answers that have a type of their own."""
    names = {one["result"] for one in operations(document)}
    names |= {
        argument["type"] for one in operations(document) for argument in one["arguments"] if argument["name"] == "body"
    }
    return sorted(names - {"None", "bytes", "Answered"})


def choices(document: Document) -> dict[str, list[str]]:
    """The requests that have several forms, each with its forms."""
    schemas = document["components"]["schemas"]
    bodies = (argument["type"] for one in operations(document) for argument in one["arguments"])
    return {body: variants(schemas[body]) for body in bodies if "anyOf" in schemas.get(body, {})}


def variants(schema: Document, name: str = "") -> list[str]:
    """The names of a schema's alternatives; its own name when it has none."""
    return [one["$ref"].rsplit("/", 1)[-1] for one in schema["anyOf"]] if "anyOf" in schema else [name]


def limits(document: Document) -> Iterator[tuple[str, list[tuple[str, Any]]]]:
    """Each named schema with its constants: every bound, enum, pattern, list of names and extension."""
    renamed = {"enum": "VALUES", "properties": "MEMBERS", "anyOf": "VARIANTS"}
    skipped = {"type", "title", "description", "items", "additionalProperties", "not", "$ref", "format", "example"}
    for schema, content in document["components"]["schemas"].items():
        constants = []
        for key, value in content.items():
            if key in skipped:
                continue
            if key == "properties":
                value = list(value)
            if key == "anyOf":
                value = variants(content)
            name = renamed.get(key) or snake(key.removeprefix("x-")).upper()
            constants.append((f"{snake(schema).upper()}_{name}", tuple(value) if isinstance(value, list) else value))
        if constants:
            yield schema, constants


def typed_view(document: Document, *, formats: Iterable[str] = ()) -> Document:
    """The document as the generators of types should see it: the shapes that are sent and received, no more.

    Combinations that are refused (`not`) are no types, nor is what only headers use. A whole number that can have one
    value only is an enum of one, so that a type checker refuses the others. Of the formats only those named are kept:
    some generators make short floats of numbers that do not say they are long.
    """
    dropped = {"not", "format", "example", "examples", "headers", "links"}
    named = {"properties", "schemas", "responses", "parameters", "paths"}

    def plain(node: Any, is_named: bool = False) -> Any:
        if isinstance(node, list):
            return [plain(one) for one in node]
        if not isinstance(node, dict):
            return node
        if node.get("type") == "integer" and "minimum" in node and node["minimum"] == node.get("maximum"):
            node = {"type": "integer", "enum": [node["minimum"]], "description": node.get("description", "")}
        if node.get("format") == "binary":
            return {"type": "string", "format": "binary", "description": node.get("description", "")}
        kept = {"format"} if node.get("format") in formats else set()
        return {key: plain(one, key in named) for key, one in node.items() if is_named or key not in dropped - kept}

    view: Document = plain(document)
    used: set[str] = set()
    found = set(re.findall(r'"#/components/([^"]+)"', json.dumps(view["paths"])))
    while found:
        used |= found
        nodes = [follow(view, {"$ref": f"#/components/{name}"}) for name in found]
        found = set(re.findall(r'"#/components/([^"]+)"', json.dumps(nodes))) - used
    for kind, components in view["components"].items():
        view["components"][kind] = {name: one for name, one in components.items() if f"{kind}/{name}" in used}
    return view


def errors(document: Document) -> list[Document]:
    """Every exception of the contract, with the statuses that it comes with."""
    found: dict[str, set[int]] = {}
    for operation in (one for item in document["paths"].values() for key, one in item.items() if key in METHODS):
        for status, response in operation["responses"].items():
            if int(status) < 400:
                continue
            schema = follow(document, response)["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[-1]
            for name in variants(document["components"]["schemas"][schema], schema):
                found.setdefault(name, set()).add(int(status))
    for key, response in document["components"]["responses"].items():
        # That of a method that a path does not have belongs to no operation; its name is that of a status.
        schema = response["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[-1]
        if schema.endswith("Exception") and schema not in found:
            found[schema] = {HTTPStatus[snake(key).upper()].value}
    schemas = document["components"]["schemas"]
    return [
        {"name": name, "status": min(found[name]), "description": schemas[name]["description"]}
        for name in schemas
        if name in found
    ]


def described(document: Document, operation: Document) -> Document:
    """An operation with what a method of the client needs to know."""
    found = next(
        one
        for item in document["paths"].values()
        for one in item.values()
        if isinstance(one, dict) and one.get("operationId") == operation["id"]
    )
    item = document["paths"][operation["path"]]
    parameters = [follow(document, one) for one in (*item.get("parameters", ()), *found.get("parameters", ()))]
    return {
        **operation,
        "in_path": [one["name"] for one in parameters if one["in"] == "path"],
        "in_query": [one["name"] for one in parameters if one["in"] == "query"],
        "in_header": [one["name"] for one in parameters if one["in"] == "header"],
        "needs_query": any(one["in"] == "query" and one.get("required") for one in parameters),
        "has_body": "requestBody" in found,
        "is_binary": operation["result"] == "Answered",
    }


def entries(document: Document, operation: Document) -> Document | None:
    """What a page holds: the member, the type of its entries, whether it may be missing. None for what is no page."""
    schema = document["components"]["schemas"].get(operation["result"], {})
    if "NextMarker" not in schema.get("properties", {}):
        return None
    (member,) = set(schema["properties"]) - {"NextMarker"}
    items = follow(document, schema["properties"][member])["items"]["$ref"].rsplit("/", 1)[-1]
    return {"member": member, "type": items, "optional": member not in schema.get("required", ())}

"""The contract in newer words: a JSON Schema 2020-12 for each request, which needs nothing beside it, and the document
in OpenAPI 3.1."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from . import contract
from .contract import Document
from .tools import put

NAME = "schemas"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_COMPONENT = "#/components/schemas/"


def versions() -> dict[str, str]:
    return {}


def build(document: Document, scratch: Path, target: Path) -> None:
    modern = modernised(document)
    modern["openapi"] = "3.1.1"
    modern["jsonSchemaDialect"] = DIALECT
    put(target / "openapi-3.1.json", json.dumps(modern, indent=1) + "\n")
    for name in requests(document):
        put(target / f"{name}.json", json.dumps(bundle(modern, name), indent=2) + "\n")


def requests(document: Document) -> list[str]:
    """The names of all requests and of the forms that they have."""
    schemas = document["components"]["schemas"]
    bodies = [one["arguments"][-1]["type"] for one in contract.operations(document) if one["arguments"]]
    found = [name for name in bodies if name in schemas]
    forms = [form for name in found for form in contract.variants(schemas[name], name)]
    return sorted({*found, *forms})


def bundle(document: Document, name: str) -> Document:
    """One schema with all that it refers to."""
    schemas = document["components"]["schemas"]
    used: set[str] = set()
    found = {name}
    while found:
        used |= found
        found = {
            one for other in found for one in re.findall(rf'"{_COMPONENT}([^"]+)"', json.dumps(schemas[other]))
        } - used
    own = local(schemas[name])
    definitions = {one: local(schemas[one]) for one in sorted(used - {name})}
    return {"$schema": DIALECT, **own, **({"$defs": definitions} if definitions else {})}


def local(node: Any) -> Any:
    """References to components as references to definitions of the same file."""
    return json.loads(json.dumps(node).replace(f'"{_COMPONENT}', '"#/$defs/'))


def modernised(node: Any, is_named: bool = False) -> Any:
    """A part of the document with what OpenAPI 3.0 said in its own way said as JSON Schema says it."""
    if isinstance(node, list):
        return [modernised(one) for one in node]
    if not isinstance(node, dict):
        return node
    named = {"properties", "schemas", "responses", "parameters", "paths", "examples", "headers", "links"}
    if is_named:
        return {key: modernised(value) for key, value in node.items()}
    found = {key: modernised(value, key in named and isinstance(value, dict)) for key, value in node.items()}
    if found.pop("nullable", False) and "type" in found:
        found["type"] = [found["type"], "null"]
    if "type" in found and "example" in found:
        found["examples"] = [found.pop("example")]
    for bound in ("Minimum", "Maximum"):
        if found.get(f"exclusive{bound}") is True:
            found[f"exclusive{bound}"] = found.pop(bound.lower())
        elif found.get(f"exclusive{bound}") is False:
            del found[f"exclusive{bound}"]
    if found.get("format") == "binary" and found.get("type") == "string":
        return {key: value for key, value in found.items() if key not in ("format", "type")}
    return found

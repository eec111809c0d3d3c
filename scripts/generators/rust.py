"""The Rust client: types by openapi-generator, requests and errors by a template.

openapi-generator makes one struct with the members of all sources out of `anyOf`, and an enum with a variant for each
of them out of `oneOf`; so it is given the latter. Its own requests are left out: they tell an error by its shape, which
several errors share, and not by its name.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from . import contract, openapi_generator
from .contract import NUMBERS, Document
from .tools import put, render

NAME = "rust"
BANNER = "// Generated from openapi.yaml by scripts/generate; do not edit.\n"
OPTIONS = {"library": "reqwest", "packageName": "headrace", "avoidBoxedModels": "true"}


def versions() -> dict[str, str]:
    return {"openapi-generator": openapi_generator.VERSION}


def build(document: Document, scratch: Path, target: Path) -> None:
    view = alternatives(contract.typed_view(document, formats=NUMBERS))
    found = openapi_generator.generate(view, "rust", scratch, OPTIONS, "models,supportingFiles")
    for path in sorted((found / "src" / "models").glob("*.rs")):
        text = openapi_generator.own(path.read_text("utf-8"), BANNER)
        # The same sentence twice: of the schema, and of the schema again.
        text = re.sub(r"^(/// \w+ : (.*)\n)/// \2\n", r"\1", text, flags=re.MULTILINE)
        put(target / "src" / "models" / path.name, text)
    union = (found / "src" / "models" / "create_event_source_mapping_request.rs").read_text("utf-8")
    schemas = document["components"]["schemas"]
    with_entries = {
        name
        for name, one in schemas.items()
        if set(one.get("properties", {})) - {"NextMarker"} <= set(one.get("required", ()))
    }
    render(
        NAME,
        target,
        operations=[
            {
                **contract.described(document, one),
                "path_format": re.sub(r"\{\w+\}", "{}", one["path"]),
                "member_is_required": one["result"] in with_entries,
            }
            for one in contract.operations(document)
        ],
        boxed="Box<" in union,
        snake=contract.snake,
        errors=contract.errors(document),
        # In the generator's spelling: it writes DynamoDb.
        variants=re.findall(r"^    (\w+)\((?:Box<)?models::", union, re.MULTILINE),
        kinds=kinds(document),
        pages=pages(document),
    )


def alternatives(node: Any) -> Any:
    """The document with `oneOf` for every `anyOf`."""
    if isinstance(node, list):
        return [alternatives(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {"oneOf" if key == "anyOf" else key: alternatives(value) for key, value in node.items()}


def kinds(document: Document) -> dict[str, dict[str, str]]:
    """The Rust type of each query parameter of each operation."""
    found: dict[str, dict[str, str]] = {}
    for one in contract.operations(document):
        types = {argument["wire"]: argument["type"].removesuffix(" | None") for argument in one["arguments"]}
        found[one["id"]] = {
            name: {"str": "String", "int": "i32", "list[str]": "Vec<String>"}.get(kind, "String")
            for name, kind in types.items()
        }
    return found


def pages(document: Document) -> dict[str, dict[str, str]]:
    """The operations that answer page by page: the member with the entries."""
    found = {one["id"]: contract.entries(document, one) for one in contract.operations(document)}
    return {name: {**one, "member": contract.snake(one["member"])} for name, one in found.items() if one is not None}

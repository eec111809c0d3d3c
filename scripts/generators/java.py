"""The Java client: types and requests by openapi-generator, over the JDK's own HTTP client; a method for each operation
by a template."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from . import contract, openapi_generator
from .contract import NUMBERS, Document
from .tools import put, render

NAME = "java"
BANNER = "// Generated from openapi.yaml by scripts/generate; do not edit.\n"
PACKAGE = "dev.headrace"
OPTIONS = {
    "library": "native",
    "hideGenerationTimestamp": "true",
    "openApiNullable": "false",
    "useJakartaEe": "true",
    "serializationLibrary": "jackson",
    # Or else it sends empty lists that nobody said.
    "containerDefaultToNull": "true",
    "invokerPackage": PACKAGE,
    "apiPackage": f"{PACKAGE}.api",
    "modelPackage": f"{PACKAGE}.model",
}
#: What it writes that an answer is never read with, or that belongs to a way of publishing that is not ours.
LEFT_OUT = re.compile(r"/(ServerConfiguration|ServerVariable)\.java$")


def versions() -> dict[str, str]:
    return {"openapi-generator": openapi_generator.VERSION}


def build(document: Document, scratch: Path, target: Path) -> None:
    found = openapi_generator.generate(contract.typed_view(document, formats=NUMBERS), "java", scratch, OPTIONS)
    source = Path("src/main/java")
    apis = []
    for path in sorted((found / source).rglob("*.java")):
        if LEFT_OUT.search(path.as_posix()):
            continue
        text = path.read_text("utf-8")
        put(target / source / path.relative_to(found / source), openapi_generator.own(text, BANNER))
        if path.parent.name == "api":
            apis.append((path.stem, text))
    request = document["components"]["schemas"]["CreateEventSourceMappingRequest"]
    render(
        NAME,
        target,
        apis=[name for name, _ in apis],
        methods=[one for name, text in apis for one in methods(document, name, text)],
        errors=contract.errors(document),
        variants=contract.variants(request),
    )


def methods(document: Document, api: str, code: str) -> list[dict[str, Any]]:
    """Every operation of an API class but Invoke, with its arguments."""
    operations = {one["id"][0].lower() + one["id"][1:]: one for one in contract.operations(document)}
    found = []
    for match in re.finditer(r"^  public (\S+) (\w+)\((.*)\) throws ApiException \{", code, re.M):
        result, name, arguments = match[1], match[2], match[3]
        if name not in operations or name == "invoke" or arguments.endswith("Map<String, String> headers"):
            continue
        arguments = re.sub(r"@jakarta\.annotation\.\w+ ", "", arguments)
        names = [one.rsplit(" ", 1)[1] for one in arguments.split(", ")]
        page = contract.entries(document, operations[name])
        if page is not None:
            kept = [one for one in arguments.split(", ") if not one.endswith((" marker", " maxItems"))]
            page = {
                **page,
                "all": "all" + operations[name]["id"].removeprefix("List"),
                "signature": ", ".join(kept),
                "arguments": ", ".join({"marker": "next", "maxItems": "null"}.get(one, one) for one in names),
            }
        found.append(
            {
                "api": api[0].lower() + api[1:],
                "name": name,
                "result": result,
                "signature": arguments,
                "arguments": ", ".join(names),
                "summary": operations[name]["summary"],
                "page": page,
            }
        )
    return found

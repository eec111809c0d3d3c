"""The TypeScript client: types by openapi-typescript, requests by openapi-fetch, a method for each operation by a
template."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from . import contract
from .contract import NUMBERS, Document
from .tools import CACHE, TEMPLATES, Unavailable, program, put, render, run

NAME = "typescript"
BANNER = "// Generated from openapi.yaml by scripts/generate; do not edit.\n"


def versions() -> dict[str, str]:
    manifest = json.loads((TEMPLATES / NAME / "package.json.jinja").read_text("utf-8"))
    return {name: {**manifest["dependencies"], **manifest["devDependencies"]}[name] for name in TOOLS}


TOOLS = ("openapi-typescript", "openapi-fetch", "typescript")


def build(document: Document, scratch: Path, target: Path) -> None:
    view = contract.typed_view(document, formats=NUMBERS)
    put(scratch / "openapi.json", json.dumps(view))
    node, place = program("node"), installed()
    schema = scratch / "schema.ts"
    run([node, place / "node_modules/openapi-typescript/bin/cli.js", "openapi.json", "-o", schema], scratch)
    render(
        NAME,
        target,
        operations=[
            {**contract.described(document, one), "method_name": camel(one["id"])}
            for one in contract.operations(document)
        ],
        pages=pages(document),
        errors=contract.errors(document),
        variants=contract.variants(document["components"]["schemas"]["CreateEventSourceMappingRequest"]),
    )
    put(target / "src" / "schema.ts", BANNER + schema.read_text("utf-8"))
    shutil.copyfile(TEMPLATES / NAME / "package-lock.json", target / "package-lock.json")


def installed() -> Path:
    """A folder with the tools, as the package's own lock file names them. Raises Unavailable."""
    place, lock = CACHE / NAME, (TEMPLATES / NAME / "package-lock.json").read_bytes()
    stamp = place / "stamp"
    if not stamp.exists() or stamp.read_bytes() != lock:
        npm = program("npm")
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TEMPLATES / NAME / "package.json.jinja", place / "package.json")
        shutil.copyfile(TEMPLATES / NAME / "package-lock.json", place / "package-lock.json")
        try:
            run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], place)
        except SystemExit as error:
            raise Unavailable(f"npm could not fetch openapi-typescript: {error}") from error
        stamp.write_bytes(lock)
    return place


def camel(name: str) -> str:
    """`ListEventSourceMappings` as listEventSourceMappings."""
    return name[0].lower() + name[1:]


def pages(document: Document) -> list[dict[str, Any]]:
    """Every operation that answers page by page: its method, its generator's name, and the member with the entries."""
    found = []
    for operation in contract.operations(document):
        if (entries := contract.entries(document, operation)) is not None:
            one = {**contract.described(document, operation), "method_name": camel(operation["id"])}
            found.append(
                {**one, "member": entries["member"], "all": camel("All" + operation["id"].removeprefix("List"))}
            )
    return found

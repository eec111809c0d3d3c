"""The Python side: the typed client, and the server's types, protocols, handlers and limits."""

from __future__ import annotations

import json
import shutil
import sys
from importlib.metadata import version
from pathlib import Path

from . import contract, tools
from .contract import CONTRACT, Document
from .tools import put

NAME = "python"
TOOLS = ("datamodel-code-generator", "openapi-python-client", "ruff")
BANNER = "# Generated from openapi.yaml by scripts/generate; do not edit.\n"


def versions() -> dict[str, str]:
    return {tool: version(tool) for tool in TOOLS}


def build(document: Document, scratch: Path, target: Path) -> None:
    """Write the packages `headrace_api` and `headrace_client` below `target`."""
    template = tools.templates()
    api, client = target / "headrace_api", target / "headrace_client"
    api.mkdir(parents=True)
    put(scratch / "openapi.json", json.dumps(contract.typed_view(document)))
    build_client(scratch, client)
    build_models(scratch, api / "models.py")
    facts = {
        "document": document,
        "operations": contract.operations(document),
        "tags": contract.tags(document),
        "imported": contract.imported(document),
        "choices": contract.choices(document),
        "limits": list(contract.limits(document)),
    }
    for name in ("__init__", "operations", "handlers", "limits"):
        put(api / f"{name}.py", template.get_template(f"{name}.py.jinja").render(facts))
    put(client / "requests.py", template.get_template("requests.py.jinja").render(facts))
    (api / "py.typed").touch()
    put(api / "contract.json", json.dumps(document, separators=(",", ":")) + "\n")
    shutil.copyfile(CONTRACT, api / "openapi.yaml")
    for file in target.rglob("*.py"):
        put(file, BANNER + file.read_text("utf-8"))
    run(scratch, "ruff", "check --isolated --no-cache --quiet --exit-zero --fix-only --select I,F401,F811", target)
    run(scratch, "ruff", "format --isolated --no-cache --quiet --line-length 120 --target-version py311", target)


def build_client(scratch: Path, target: Path) -> None:
    """The typed client, without the packaging around it: it is part of this project's package."""
    # The formatter is run by `build`, from this environment. Literals let a user write "LATEST" and nothing else.
    config = {"package_name_override": target.name, "post_hooks": [], "literal_enums": True}
    put(scratch / "client.json", json.dumps(config))
    options = "generate --meta none --fail-on-warning --path openapi.json --config client.json --output-path"
    run(scratch, "openapi_python_client", options, target)
    (target / "py.typed").touch()


def build_models(scratch: Path, target: Path) -> None:
    """The server's types: dictionaries as they come from JSON and go to JSON, so that they cost nothing at run time."""
    put(scratch / "header", '"""The bodies of requests and answers, as plain dictionaries. Answers may hold more."""\n')
    options = (
        "--input openapi.json --input-file-type openapi --target-python-version 3.11"
        " --output-model-type typing.TypedDict --no-use-closed-typed-dict"
        " --enum-field-as-literal all --collapse-root-models --keep-model-order"
        " --use-schema-description --use-field-description --custom-file-header-path header --formatters builtin"
        " --output"
    )
    run(scratch, "datamodel_code_generator", options, target)


def run(folder: Path, module: str, options: str, target: Path) -> None:
    """Run a tool of this very environment in `folder`, which no project's settings reach, on `target`."""
    tools.run([sys.executable, "-m", module, *options.split(), target], folder)

"""The import law: which module may know which. Modules are parsed, never imported, so the law holds before they run.

An import counts wherever it stands: at the top, in a function, for type checkers only, or through `import_module`.
Time and chance are part of the law: the server's modules are handed a `Clock` and a `Random`, and ask nobody else.
"""

from __future__ import annotations

import ast
import graphlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HAND_WRITTEN, GENERATED = ROOT / "server", ROOT / "generated" / "python"


@dataclass(frozen=True)
class May:
    """What a module may import of ours (a module, or a package with all in it), and which third-party packages.

    A pure module has the stdlib of `PURE` only and does no I/O. One that asks may ask for time and chance itself.
    """

    ours: str = ""
    third_party: str = ""
    pure: bool = False
    asks: bool = False


ANY = "any"

# The law. `x.*` is the package and all in it. A row of a module's own goes first, then that of the nearest package.
# fmt: off
LAW = {
    # Words that all share.
    "headrace":               May(),
    "headrace.model":         May(),
    "headrace.errors":        May(),
    "headrace.clock":         May(asks=True),
    "headrace.arns":          May("model errors limits"),
    "headrace.access":        May("model"),
    "headrace.deployed":      May("model"),
    "headrace.observe":       May("model errors clock", ANY),
    # Decisions.
    "headrace.core.*":        May("model errors limits core", "orjson", pure=True),
    "headrace.rules.*":       May("model errors arns contract core.filters rules", ANY),
    # I/O. These know nothing of the decisions, nor of each other.
    "headrace.aws_json":      May("model errors clock", ANY),
    "headrace.endpoints":     May("errors aws_json"),
    "headrace.aws_sdk":       May("errors aws_json endpoints", ANY),
    "headrace.destinations":  May("model errors aws_sdk", ANY),
    "headrace.dead_letters":  May("errors aws_sdk"),
    "headrace.cloudwatch_logs": May("model errors clock aws_sdk observe"),
    "headrace.secrets":       May("errors access aws_sdk", "orjson"),
    "headrace.directory":     May("model errors arns clock access aws_sdk"),
    "headrace.sources":       May("model errors clock sources", ANY),
    "headrace.sources.*":     May("model errors clock access aws_json sources.pace sources.shards", ANY),
    "headrace.sources.kinesis": May("model errors clock aws_json sources.pace sources.shards sources.fan_out", ANY),
    "headrace.sources.kafka":   May("model errors clock access sources.kafka_access", ANY),
    "headrace.sources.kafka_access": May("model errors clock access", ANY),
    "headrace.sources.rabbitmq": May("model errors clock access sources.unsettled", ANY),
    "headrace.sources.activemq": May("model errors clock access sources.unsettled sources.stomp", ANY),
    "headrace.sources.stomp":    May("model errors clock access", ANY),
    "headrace.sources.unsettled": May("model errors clock"),
    "headrace.sources.memory_topics": May("model errors clock"),
    "headrace.functions.*":   May("model errors clock deployed functions", ANY),
    "headrace.store.*":       May("model errors clock deployed store", ANY),
    "headrace.services.*":    May("errors services", ANY),
    # Users' templates: made through an endpoint like anybody's, so nothing of the server is known.
    "headrace.templates.*":   May("errors clock arns aws_sdk templates", "yaml watchfiles"),
    "headrace.source_types":  May("model clock access aws_json endpoints sources services"),
    # What runs.
    "headrace.leases":        May("model clock store"),
    "headrace.invocations":   May("model errors clock arns deployed observe store", "orjson"),
    "headrace.poller.*":      May("model errors clock core observe leases poller"),
    "headrace.supervisor":    May("model errors clock core observe leases poller store sources functions"),
    "headrace.catalog":       May("model arns deployed store"),
    "headrace.function_logs": May("model errors clock aws_sdk observe"),
    "headrace.objects":       May("errors aws_sdk"),
    "headrace.api.*":         May("model errors clock arns deployed store catalog api limits contract", "orjson"),
    "headrace.api.mappings":  May("model errors clock core observe arns rules store supervisor contract"),
    "headrace.front":         May("model errors clock observe", ANY),
    "headrace.pages":         May("model errors front", ANY),
    "headrace.app":           May("model errors clock observe api front rules services contract", ANY),
    "headrace.serve":         May("*", ANY),
    "headrace.running":       May("errors"),
    "headrace.function_commands": May("errors running"),
    "headrace.conformance":   May("errors", ANY, asks=True),
    "headrace.validate_command": May("errors templates rules contract"),
    "headrace.check_command": May("errors conformance contract"),
    "headrace.http1":         May("", ANY),
    "headrace.explain":       May("errors model arns limits running core rules"),
    "headrace.cli":           May("*", ANY),
    "headrace.__main__":      May("cli"),
    # What users import: of the server it has the errors' base class only.
    "headrace.client.*":      May("errors contract client_package client", ANY),
    # A program of a user's, and the functions that it brings along.
    "headrace.demo.*":          May("errors client client_package demo", ANY, asks=True),
    "headrace.demo.orders.*":   May(),
    "headrace.demo.readings.*": May(),
    "headrace.demo.payments.*": May(),
    "headrace.demo.parcels.*":  May(),
}
# fmt: on

#: What the words of the law stand for, where it is not `headrace.<word>`.
MEANING = {
    "*": ["headrace", "headrace_api", "headrace_client"],
    "limits": ["headrace_api.limits"],
    "contract": ["headrace_api"],
    "client_package": ["headrace_client"],
}
#: Third-party packages that one module only may import, whatever its row says.
RESERVED = {"connexion": "headrace.app"}
#: The part of the stdlib that neither does I/O nor knows time or chance.
PURE = (
    *("__future__", "abc", "base64", "binascii", "bisect", "collections", "dataclasses", "datetime", "decimal", "enum"),
    *("fractions", "functools", "graphlib", "hashlib", "heapq", "itertools", "json", "math", "numbers", "operator"),
    *("re", "statistics", "string", "textwrap", "types", "typing", "urllib.parse", "uuid", "zlib"),
)
#: What a pure module may not say although no import gives it away.
IMPURE = frozenset({"open", "print", "input", "exec", "eval", "breakpoint", "__import__", "uuid.uuid1", "uuid.uuid4"})
#: Asking for time or chance, or waiting without the clock.
ASKING = frozenset(
    f"{module}.{name}"
    for module, names in {
        "asyncio": ("sleep",),
        "datetime": ("datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
        "random": ("choice", "choices", "randint", "random", "randrange", "sample", "shuffle", "uniform"),
        "time": ("monotonic", "monotonic_ns", "perf_counter", "sleep", "time", "time_ns"),
    }.items()
    for name in names
)


def law_of(module: str) -> May | None:
    """The row of a module, or None."""
    packages = [row for row in LAW if row.endswith(".*") and f"{module}.".startswith(row[:-1])]
    return LAW.get(module) or LAW.get(max(packages, key=len, default=""))


def violations(module: str, source: str, *, package: bool = False) -> list[str]:
    """Everything in a module's text that the law forbids, one line each."""
    law = law_of(module)
    if law is None:
        return [f"{module} has no row in LAW: add one to tests/test_layers.py that says what it may import"]
    tree = ast.parse(source)
    lawful = [name for word in law.ours.split() for name in MEANING.get(word, [f"headrace.{word}"])]
    lawful += ["headrace.__version__"]
    found = []
    for line, name in imports(module, tree, package=package):
        if forbidden := _why_not(module, name, law, lawful):
            found.append(f"{module}:{line} imports {name}: {forbidden}")
    for line, name in uses(module, tree, package=package):
        if law.pure and name in IMPURE:
            found.append(f"{module}:{line} uses {name}: a pure module does no I/O")
        if not law.asks and name in ASKING:
            found.append(f"{module}:{line} uses {name}: time and chance are handed in, as a Clock and a Random")
    return found


def _why_not(module: str, name: str, law: May, lawful: list[str]) -> str | None:
    top = name.partition(".")[0]
    if top in ("headrace", "headrace_api", "headrace_client"):
        return (
            None
            if any(f"{name}.".startswith(f"{each}.") for each in lawful)
            else f"its row has only: {law.ours or 'nothing'}"
        )
    if top in sys.stdlib_module_names:
        if law.pure and not any(f"{name}.".startswith(f"{each}.") for each in PURE):
            return "a pure module does no I/O and knows neither time nor chance (else add it to PURE)"
        return None
    if top in RESERVED:
        return None if RESERVED[top] == module else f"only {RESERVED[top]} may"
    if law.third_party == ANY or top in law.third_party.split():
        return None
    return f"its row has only: {law.third_party}" if law.third_party else "its row has no third-party packages"


def imports(module: str, tree: ast.AST, *, package: bool) -> Iterator[tuple[int, str]]:
    """Line and full name of everything imported. `from a import b` gives `a.b`, be b a module or a name in one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node, package=package)
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and _last_name(node.func) in ("import_module", "__import__") and node.args:
            name = node.args[0]
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield node.lineno, name.value


def uses(module: str, tree: ast.AST, *, package: bool) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that is looked up, as far as imports tell what it is."""
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            known.update((alias.asname or alias.name, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node, package=package)
            known.update((alias.asname or alias.name, f"{base}.{alias.name}") for alias in node.names)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute):
            first, dot, rest = ast.unparse(node).partition(".")
            yield node.lineno, known.get(first, first) + dot + rest


def _absolute(module: str, node: ast.ImportFrom, *, package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    parts = parts[: len(parts) - node.level + package]
    return ".".join([*parts, node.module] if node.module else parts)


def _last_name(node: ast.expr) -> str:
    return ast.unparse(node).rpartition(".")[2]


def modules(folder: Path) -> dict[str, Path]:
    """The modules under a root of packages, by name."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


# --- The law holds ----------------------------------------------------------------------------------------------------

OURS = modules(HAND_WRITTEN)


@pytest.mark.parametrize("module", OURS)
def test_module_keeps_the_law(module: str) -> None:
    path = OURS[module]

    assert violations(module, path.read_text("utf-8"), package=path.name == "__init__.py") == []


def test_no_module_imports_itself_in_a_roundabout_way() -> None:
    graph: dict[str, set[str]] = {}
    for module, path in OURS.items():
        tree = _WithoutFunctions().visit(ast.parse(path.read_text("utf-8")))
        names = imports(module, tree, package=path.name == "__init__.py")
        graph[module] = {target for _, name in names if (target := _module_of(name)) not in (None, module)}

    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        pytest.fail(f"an import cycle: {' <- '.join(error.args[1])}")


class _WithoutFunctions(ast.NodeTransformer):
    """Leaves what runs when a module is imported: an import in a function does no harm to the order of loading."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None: ...

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None: ...


def _module_of(name: str) -> str | None:
    """The module that a full name is in: the name itself, or what is left without its last part."""
    return next((each for each in (name, name.rpartition(".")[0]) if each in OURS), None)


def test_generated_code_knows_nothing_hand_written() -> None:
    found = [
        f"{module} imports {name}"
        for module, path in modules(GENERATED).items()
        for _, name in imports(module, ast.parse(path.read_text("utf-8")), package=path.name == "__init__.py")
        if name.partition(".")[0] == "headrace"
    ]

    assert found == []


# --- The checker works ------------------------------------------------------------------------------------------------

FORBIDDEN = [
    ("headrace.core.decide", "import asyncio"),
    ("headrace.core.decide", "import time as clock"),
    ("headrace.core.decide", "from random import Random"),
    ("headrace.core.decide", "import logging.handlers"),
    ("headrace.core.decide", "import os, json"),
    ("headrace.core.decide", "import urllib.request"),
    ("headrace.core.decide", "import aiobotocore"),
    ("headrace.core.decide", "from headrace.poller import Poller"),
    ("headrace.core.decide", "from headrace import store"),
    ("headrace.core.decide", "from .. import clock"),
    ("headrace.core.decide", "from ..sources.sqs import Queue"),
    ("headrace.core.decide", "from headrace_api import models"),
    ("headrace.core.decide", "def f():\n    import socket"),
    (
        "headrace.core.decide",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from headrace.store import Store",
    ),
    ("headrace.core.decide", "open('x')"),
    ("headrace.core.decide", "def f():\n    print('x')"),
    ("headrace.core.decide", "import datetime as d\nd.datetime.now()"),
    ("headrace.core.decide", "from datetime import UTC, datetime\ndatetime.now(UTC)"),
    ("headrace.core.decide", "from uuid import uuid4 as fresh\nfresh()"),
    ("headrace.poller", "import asyncio\nasync def f():\n    await asyncio.sleep(1)"),
    ("headrace.sources.sqs", "import time\ntime.time()"),
    ("headrace.sources.sqs", "from time import monotonic as now\nnow()"),
    ("headrace.supervisor", "import random\nrandom.uniform(0, 1)"),
    ("headrace.core", "import asyncio"),
    ("headrace.core.deep.down", "import asyncio"),
    ("headrace.model", "import headrace.errors"),
    ("headrace.model", "from headrace import *"),
    ("headrace.model", "import orjson"),
    ("headrace.errors", "from headrace.model import Record"),
    ("headrace.arns", "from headrace.rules import Rules"),
    ("headrace.rules", "from headrace.core import decide"),
    ("headrace.rules", "from headrace.store import Store"),
    ("headrace.rules", "import connexion"),
    ("headrace.rules.variants", "from headrace.core.gather import gather"),
    ("headrace.sources.sqs", "from headrace.core import results"),
    ("headrace.sources.sqs", "from headrace.sources.memory import Memory"),
    ("headrace.sources.sqs", "from . import memory"),
    ("headrace.sources.sqs", "import importlib\nimportlib.import_module('headrace.store')"),
    ("headrace.functions.process", "from headrace.sources import memory"),
    ("headrace.store.sqlite", "from headrace.core import lifecycle"),
    ("headrace.sources.kafka", "from headrace.secrets import ConfiguredSecrets"),
    ("headrace.sources.kafka", "from headrace.sources.unsettled import Unsettled"),
    ("headrace.sources.rabbitmq", "from headrace.directory import ConfiguredDirectory"),
    ("headrace.access", "from headrace.errors import SourceError"),
    ("headrace.secrets", "from headrace.directory import Table"),
    ("headrace.secrets", "import aiobotocore.session"),
    ("headrace.directory", "from headrace.sources.kafka import KafkaSources"),
    ("headrace.destinations", "from headrace.sources.sqs import Queue"),
    ("headrace.poller", "from headrace.sources.sqs import Queue"),
    ("headrace.poller", "from headrace.store import Store"),
    ("headrace.poller", "import aiobotocore"),
    ("headrace.supervisor", "from headrace.api.mappings import Mappings"),
    ("headrace.api.mappings", "from headrace.app import build"),
    ("headrace.api.mappings", "import connexion"),
    ("headrace.front", "from connexion.lifecycle import ConnexionRequest"),
    ("headrace.app", "from headrace.poller import Poller"),
    ("headrace.cli", "import connexion"),
    ("headrace.demo", "from headrace.serve import serve"),
    ("headrace.demo.orders.app", "import headrace"),
    ("headrace.client", "from headrace.model import Record"),
    ("headrace.client", "from headrace import api"),
]


@pytest.mark.parametrize(("module", "source"), FORBIDDEN)
def test_violation_is_caught(module: str, source: str) -> None:
    assert len(violations(module, source)) == 1


def test_from_within_a_package_itself_is_caught_too() -> None:
    assert violations("headrace.core", "from .decide import Ack", package=True) == []
    assert len(violations("headrace.core", "from ..poller import Poller", package=True)) == 1


ALLOWED = [
    ("headrace.core.decide", "import orjson\nfrom headrace.core import results\nfrom . import filters"),
    ("headrace.core.decide", "from headrace.model import Record\nfrom headrace_api.limits import BATCH_SIZE"),
    ("headrace.core.decide", "from headrace_api import limits\nfrom urllib.parse import quote"),
    ("headrace.core.envelope", "from datetime import UTC, datetime\ndatetime.fromtimestamp(0, UTC)"),
    ("headrace.rules", "from headrace.core.filters import compile_patterns\nimport jsonschema_rs"),
    ("headrace.rules.fields", "from headrace.rules import shapes\nfrom headrace.rules.rendering import written"),
    ("headrace.sources", "from headrace.sources.sqs import Queue"),
    ("headrace.sources.sqs", "import time\ntime.strftime('%Y', time.gmtime(0))"),
    ("headrace.supervisor", "from random import Random\nfrom headrace.store.base import Store"),
    ("headrace.clock", "import time\ntime.time()"),
    ("headrace.sources.sqs", "import asyncio\nimport aiobotocore.session\nfrom headrace.sources.shards import Shard"),
    (
        "headrace.sources.kafka",
        "from headrace.access import Secrets\nfrom headrace.sources.kafka_access import access_to",
    ),
    ("headrace.poller", "import asyncio\nfrom headrace.core import decide"),
    ("headrace.app", "import connexion\nfrom headrace_api.handlers import Handlers"),
    ("headrace.cli", "from headrace import __version__\nfrom headrace.supervisor import Supervisor"),
    ("headrace.client", "import httpx\nfrom headrace_client.models import Filter"),
]


@pytest.mark.parametrize(("module", "source"), ALLOWED)
def test_what_the_law_allows_is_let_through(module: str, source: str) -> None:
    assert violations(module, source) == []


def test_a_module_without_a_row_is_told_to_get_one() -> None:
    [told] = violations("headrace.novelty", "")

    assert "headrace.novelty has no row in LAW: add one" in told

"""generated/ is what openapi.yaml gives, is drifted from by nobody unseen, and does what it is for.

Golden and behaviour tests side by side: the stored output is compared byte by byte, then imported and used. The rules
by which names and constants are made are written here a second time, so that the generator does not judge itself.
"""

from __future__ import annotations

import ast
import copy
import hashlib
import inspect
import json
import os
import re
import shutil
import subprocess
import sys
import typing
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
import yaml

import headrace_client
import headrace_client.models
from headrace.client import problems

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # connexion imports starlette's test client and jsonschema's old resolver
    from connexion import AsyncApp
    from connexion.options import SwaggerUIOptions
    from connexion.resolver import Resolver
from headrace_api import contract, document, limits, models
from headrace_api import operations as protocols
from headrace_api.handlers import Handlers

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
CONTRACT: dict[str, Any] = yaml.safe_load((ROOT / "openapi.yaml").read_text("utf-8"))
SCHEMAS: dict[str, Any] = CONTRACT["components"]["schemas"]
OPERATIONS: dict[str, dict[str, Any]] = {
    one["operationId"]: {**one, "parameters": [*item.get("parameters", []), *one.get("parameters", [])]}
    for item in CONTRACT["paths"].values()
    for method, one in item.items()
    if method != "parameters"
}
FORMS: list[str] = [one["$ref"].rsplit("/", 1)[-1] for one in SCHEMAS["CreateEventSourceMappingRequest"]["anyOf"]]


def resolved(node: Any) -> Any:
    while "$ref" in node:
        target: Any = CONTRACT
        for part in node["$ref"].split("/")[1:]:
            target = target[part]
        node = target
    return node


# --- Drift ------------------------------------------------------------------------------------------------------------


def generate(
    root: Path, *arguments: str, python: str = sys.executable, cwd: Path | None = None, **environment: str
) -> tuple[int, str]:
    """Run a project's scripts/generate; its exit code and all that it says."""
    command = [python, str(root / "scripts" / "generate"), *arguments]
    done = subprocess.run(
        command, cwd=cwd or root, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120
    )
    return done.returncode, done.stdout + done.stderr


BUILT = shutil.ignore_patterns("__pycache__", "node_modules", "dist", "target")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project, as far as scripts/generate knows it, to be spoilt."""
    copied = tmp_path / "project"
    (copied / "scripts").mkdir(parents=True)
    for name in ("openapi.yaml", "pyproject.toml", "scripts/generate"):
        shutil.copy(ROOT / name, copied / name)
    for name in ("templates", "generators"):
        shutil.copytree(ROOT / "scripts" / name, copied / "scripts" / name, ignore=BUILT)
    shutil.copytree(GENERATED, copied / "generated", ignore=BUILT)
    return copied


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("language", ["python", "typescript", "go", "java", "rust"])
def test_generated_is_what_the_contract_gives(language: str) -> None:
    code, said = generate(ROOT, "--check", language)
    if "is left as it is" in said and os.environ.get("CI") != "true":
        pytest.skip(said.strip())
    assert (code, said) == (0, "")


def test_a_language_without_its_tools_is_said(project: Path, tmp_path: Path) -> None:
    """What is there is still compared with its hashes; where all tools are promised, it is a failure."""
    nothing = {"PATH": str(tmp_path), "CI": ""}
    expected = "scripts/generate: rust is left as it is: java is not on this machine\n"
    assert generate(project, "--check", "rust", **nothing) == (0, expected)
    assert generate(project, "--check", "rust", **{**nothing, "CI": "true"}) == (1, expected)
    with (project / "generated/rust/src/lib.rs").open("a") as file:
        file.write("// by hand\n")
    code, said = generate(project, "--check", "rust", **nothing)
    assert (code, said.splitlines()[0]) == (1, "differs: generated/rust/src/lib.rs")


def test_an_unknown_language_is_refused(project: Path) -> None:
    code, said = generate(project, "cobol")
    assert code == 2
    assert "cobol: languages are python, typescript, go, java, rust" in said


def test_output_depends_on_the_project_alone(project: Path, tmp_path: Path) -> None:
    shutil.rmtree(project / "generated" / "python")
    elsewhere = tmp_path / "with a space"
    (elsewhere / "bin").mkdir(parents=True)
    impostor = elsewhere / "bin" / "ruff"
    impostor.write_text("#!/bin/sh\nexit 1\n")
    impostor.chmod(0o755)
    (elsewhere / "pyproject.toml").write_text(
        "[tool.ruff]\nline-length = 40\n[tool.datamodel-codegen]\nreuse-model = true\n"
    )

    code, said = generate(
        project,
        "python",
        cwd=elsewhere,
        PATH=f"{elsewhere / 'bin'}:/usr/bin:/bin",
        PYTHONHASHSEED="1234",
        TMPDIR=str(elsewhere),
        LC_ALL="C",
        TZ="Asia/Tokyo",
    )

    assert (code, said) == (0, "")
    assert contents(project / "generated" / "python") == contents(GENERATED / "python")


def spoil_by_hand(project: Path) -> None:
    with (project / "generated/python/headrace_api/handlers.py").open("a") as file:
        file.write("# a little something\n")


def spoil_a_client_model(project: Path) -> None:
    path = project / "generated/python/headrace_client/models/sqs_queue_mapping.py"
    path.write_text(path.read_text("utf-8").replace("function_name", "name"), "utf-8")


def spoil_by_hand_and_hide_it(project: Path) -> None:
    path = project / "generated/python/manifest.json"
    before = json.loads(path.read_text("utf-8"))
    spoil_by_hand(project)
    name = "headrace_api/handlers.py"
    before["files"][name] = hashlib.sha256((project / "generated/python" / name).read_bytes()).hexdigest()
    path.write_text(json.dumps(before, indent=2) + "\n", "utf-8")


def spoil_the_contract(project: Path) -> None:
    path = project / "openapi.yaml"
    path.write_text(path.read_text("utf-8").replace("maximum: 300\n", "maximum: 301\n"), "utf-8")


def spoil_with_a_comment(project: Path) -> None:
    with (project / "openapi.yaml").open("a") as file:
        file.write("# nothing but a comment\n")


def spoil_with_an_extra_file(project: Path) -> None:
    (project / "generated/python/headrace_api/more.py").touch()


def spoil_by_removal(project: Path) -> None:
    (project / "generated/python/headrace_client/py.typed").unlink()


def spoil_a_template(project: Path) -> None:
    with (project / "scripts/templates/limits.py.jinja").open("a") as file:
        file.write("\nMORE = 1\n")


def spoil_the_manifest(project: Path) -> None:
    (project / "generated/python/manifest.json").unlink()


@pytest.mark.parametrize(
    ("spoil", "line"),
    [
        (spoil_by_hand, "differs: generated/python/headrace_api/handlers.py"),
        (spoil_a_client_model, "differs: generated/python/headrace_client/models/sqs_queue_mapping.py"),
        (spoil_by_hand_and_hide_it, "differs: generated/python/headrace_api/handlers.py"),
        (spoil_the_contract, "stale: openapi.yaml is not the one that generated/python was made from"),
        (spoil_with_a_comment, "stale: openapi.yaml is not the one that generated/python was made from"),
        (spoil_with_an_extra_file, "extra: generated/python/headrace_api/more.py"),
        (spoil_by_removal, "missing: generated/python/headrace_client/py.typed"),
        (spoil_a_template, "differs: generated/python/headrace_api/limits.py"),
        (spoil_the_manifest, "missing: generated/python/manifest.json"),
    ],
)
def test_drift_is_named(project: Path, spoil: Callable[[Path], None], line: str) -> None:
    spoil(project)

    code, said = generate(project, "--check", "python")

    assert code == 1
    assert line in said.splitlines()
    assert said.splitlines()[-1] == "generated/ is not what openapi.yaml gives; run scripts/generate"


def test_writing_repairs_and_removes(project: Path) -> None:
    spoil_by_hand(project)
    spoil_with_an_extra_file(project)
    spoil_by_removal(project)

    assert generate(project, "python") == (0, "")

    assert contents(project / "generated" / "python") == contents(GENERATED / "python")


def test_other_versions_of_the_tools_are_refused(project: Path) -> None:
    path = project / "pyproject.toml"
    path.write_text(re.sub(r"ruff==[0-9.]+", "ruff==0.0.1", path.read_text("utf-8")), "utf-8")

    code, said = generate(project, "--check", "python")

    assert code == 1
    assert "ruff: not the version that pyproject.toml pins" in said


@pytest.fixture
def stranger() -> str:
    """A Python that has none of the tools: the one that this environment was made from."""
    python = str(getattr(sys, "_base_executable", sys.executable))
    if subprocess.run([python, "-c", "import openapi_python_client"], capture_output=True).returncode == 0:
        pytest.skip("the Python that this environment was made from has the tools as well")
    return python


def give_setup(project: Path) -> None:
    setup = project / "scripts" / "setup"
    setup.write_text("#!/bin/sh\necho set up\n")
    setup.chmod(0o755)


def test_another_python_gives_way_to_the_projects(project: Path, stranger: str) -> None:
    give_setup(project)
    (project / ".venv").symlink_to(sys.prefix, target_is_directory=True)

    assert generate(project, "--check", "python", python=stranger) == (0, "set up\n")


def test_an_environment_without_the_tools_is_not_tried_twice(project: Path, stranger: str) -> None:
    give_setup(project)
    subprocess.run([stranger, "-m", "venv", "--without-pip", project / ".venv"], check=True)

    code, said = generate(project, "--check", "python", python=stranger)

    assert code == 1
    assert said.splitlines()[0] == "set up"
    assert said.endswith("not the version that pyproject.toml pins; run scripts/setup\n")


def test_each_generated_module_says_so_first() -> None:
    banner = "# Generated from openapi.yaml by scripts/generate; do not edit.\n"

    silent = [path for path in GENERATED.rglob("*.py") if not path.read_text("utf-8").startswith(banner)]

    assert silent == []
    assert "Generated from openapi.yaml by scripts/generate; do not edit." in (GENERATED / "README.md").read_text(
        "utf-8"
    )


def test_both_packages_are_typed() -> None:
    assert {path.parent.name for path in GENERATED.rglob("py.typed")} == {"headrace_api", "headrace_client"}


def test_the_servers_side_leans_on_nothing_but_python() -> None:
    found = set()
    for path in (GENERATED / "python" / "headrace_api").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                found.add(str(node.module))

    assert {name.partition(".")[0] for name in found} <= sys.stdlib_module_names


# --- The document -----------------------------------------------------------------------------------------------------


def test_contract_and_document_are_the_contract() -> None:
    assert contract() == CONTRACT
    assert contract() is contract()
    assert document() == (ROOT / "openapi.yaml").read_bytes()


# --- Limits -----------------------------------------------------------------------------------------------------------

KEYWORDS = {
    "minimum": "MINIMUM",
    "maximum": "MAXIMUM",
    "minLength": "MIN_LENGTH",
    "maxLength": "MAX_LENGTH",
    "minItems": "MIN_ITEMS",
    "maxItems": "MAX_ITEMS",
    "maxProperties": "MAX_PROPERTIES",
    "pattern": "PATTERN",
    "enum": "VALUES",
    "required": "REQUIRED",
    "x-aws-pattern": "AWS_PATTERN",
    "x-known-values": "KNOWN_VALUES",
    "x-defaults": "DEFAULTS",
    "x-source": "SOURCE",
    "x-narrows": "NARROWS",
}


def upper(name: str) -> str:
    words = re.findall(r"[A-Z]+[0-9]*(?![a-z0-9])|[A-Z][a-z0-9]*|[a-z0-9]+", name)
    return "_".join(words).upper()


def stated(name: str) -> dict[str, Any]:
    """The constants that a named schema calls for."""
    schema = SCHEMAS[name]
    found = {word: schema[keyword] for keyword, word in KEYWORDS.items() if keyword in schema}
    if "properties" in schema:
        found["MEMBERS"] = list(schema["properties"])
    if "anyOf" in schema:
        found["VARIANTS"] = [one["$ref"].rsplit("/", 1)[-1] for one in schema["anyOf"]]
    return {
        f"{upper(name)}_{word}": tuple(value) if isinstance(value, list) else value for word, value in found.items()
    }


@pytest.mark.parametrize("schema", SCHEMAS)
def test_constants_are_the_documents(schema: str) -> None:
    expected = stated(schema)
    constants = {name: getattr(limits, name) for name in expected}

    assert constants == expected
    assert {name: type(value) for name, value in constants.items()} == {
        name: type(value) for name, value in expected.items()
    }


def test_no_keyword_of_a_schema_is_left_out() -> None:
    annotations = {
        "type",
        "title",
        "description",
        "items",
        "additionalProperties",
        "not",
        "format",
        "properties",
        "anyOf",
    }
    known = annotations | set(KEYWORDS)
    others = {key for schema in SCHEMAS.values() for key in schema if key not in known}
    constants = {name for name in vars(limits) if name.isupper()}

    assert {key for key in others if not key.startswith("x-")} == set()
    for key in others:
        word = key.removeprefix("x-").replace("-", "_").upper()
        assert any(constant.endswith(f"_{word}") for constant in constants)


def test_no_constant_is_made_up() -> None:
    prefixes = [*map(upper, SCHEMAS), *map(upper, OPERATIONS)]
    own = {"DOCUMENT_VERSION", "SERVER_URL", "PATH_METHODS", "NOT_SUPPORTED"}
    constants = {name for name in vars(limits) if name.isupper()} - own

    assert [name for name in constants if not any(name.startswith(f"{prefix}_") for prefix in prefixes)] == []


def test_facts_of_the_operations() -> None:
    found = {}
    for path, item in CONTRACT["paths"].items():
        methods = tuple(method.upper() for method in item if method != "parameters")
        assert limits.PATH_METHODS[path] == methods
        for method in methods:
            one = item[method.lower()]
            found[one["operationId"]] = (path, method, tuple(sorted(map(int, one["responses"]))))

    for operation_id, (path, method, statuses) in found.items():
        prefix = upper(operation_id)
        assert getattr(limits, f"{prefix}_PATH") == path
        assert getattr(limits, f"{prefix}_METHOD") == method
        assert getattr(limits, f"{prefix}_STATUSES") == statuses
        assert getattr(limits, f"{prefix}_STATUS") == min(statuses)


# --- Models, operations and handlers ----------------------------------------------------------------------------------

OBJECTS = [
    name
    for name, schema in SCHEMAS.items()
    if schema.get("properties") and isinstance(getattr(models, name, None), type)
]


@pytest.mark.parametrize("name", OBJECTS)
def test_dictionary_type_has_the_schemas_members(name: str) -> None:
    model, schema = getattr(models, name), SCHEMAS[name]
    kinds = {"string": str, "integer": int, "number": float, "boolean": bool}

    assert set(model.__annotations__) == set(schema["properties"])
    assert model.__required_keys__ | model.__optional_keys__ == set(schema["properties"])
    assert _required(model) == set(schema.get("required", ()))
    for member, kind in typing.get_type_hints(model).items():
        declared = resolved(schema["properties"][member])
        if "enum" in declared:
            assert set(typing.get_args(kind)) == set(declared["enum"])
        elif declared.get("type") in kinds and declared.get("minimum", 0) != declared.get("maximum", 1):
            assert kind is kinds[declared["type"]]


def _required(model: Any) -> set[str]:
    """Members that are not NotRequired. Python cannot tell while annotations are texts."""
    return {name for name, text in model.__annotations__.items() if not text.__forward_arg__.startswith("NotRequired[")}


def test_requests_and_answers_all_have_types() -> None:
    needed = {*FORMS, "UpdateEventSourceMappingRequest", "EventSourceMappingConfiguration", "EventSourceMappingPage"}

    assert needed <= set(OBJECTS)
    assert set(typing.get_args(models.CreateEventSourceMappingRequest)) == {getattr(models, name) for name in FORMS}


def snake(name: str) -> str:
    return upper(name).lower()


def test_each_operation_has_its_method() -> None:
    methods = {
        name: one
        for protocol, kind in vars(protocols).items()
        if protocol.endswith("Operations")
        for name, one in vars(kind).items()
        if inspect.iscoroutinefunction(one)
    }

    assert set(methods) == {snake(operation_id) for operation_id in OPERATIONS}
    for operation_id, operation in OPERATIONS.items():
        method = methods[snake(operation_id)]
        wire = [_argument(resolved(parameter)) for parameter in operation["parameters"]]
        body = ["body"] if "requestBody" in operation else []
        assert list(inspect.signature(method).parameters) == ["self", *map(snake, wire), *body]
        handler = inspect.signature(getattr(Handlers, operation_id)).parameters
        assert set(handler) == {"self", *wire, *body}
        for parameter in map(resolved, operation["parameters"]):
            is_optional = handler[_argument(parameter)].default is None
            assert is_optional is not parameter.get("required", False)


def _argument(parameter: dict[str, Any]) -> str:
    """What a handler calls a parameter: names of headers are no identifiers."""
    name: str = parameter["name"]
    return snake(name.removeprefix("X-Amz-").replace("-", "")) if parameter["in"] == "header" else name


class Recorder:
    """Operations that note how they were called and answer something."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    async def create_event_source_mapping(self, body: Any) -> Any:
        return self._note("create", body)

    async def list_event_source_mappings(
        self, event_source_arn: str | None, function_name: str | None, marker: str | None, max_items: int | None
    ) -> Any:
        return self._note("list", event_source_arn, function_name, marker, max_items)

    async def get_event_source_mapping(self, uuid: str) -> Any:
        return self._note("get", uuid)

    async def update_event_source_mapping(self, uuid: str, body: Any) -> Any:
        return self._note("update", uuid, body)

    async def delete_event_source_mapping(self, uuid: str) -> Any:
        return self._note("delete", uuid)

    def _note(self, *call: Any) -> Any:
        self.calls.append(call)
        return {"answer": call[0]}


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
async def server(recorder: Recorder) -> AsyncIterator[httpx.AsyncClient]:
    """The real document and the real handlers under connexion, called through ASGI."""
    handlers = Handlers(**dict.fromkeys(inspect.signature(Handlers).parameters, recorder))
    app = AsyncApp("headrace", swagger_ui_options=SwaggerUIOptions(swagger_ui=False))
    app.add_api(copy.deepcopy(contract()), resolver=Resolver(lambda operation_id: getattr(handlers, operation_id)))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://headrace") as client:
        yield client


PATH = "/2015-03-31/event-source-mappings/"
UUID = "6e0f1c52-8a4b-4d3e-9f27-5b1c0a7d9e34"
QUEUE = "arn:aws:sqs:us-east-1:000000000000:orders"


@pytest.mark.parametrize(
    ("method", "path", "options", "call", "status"),
    [
        ("GET", PATH, {}, ("list", None, None, None, None), 200),
        ("GET", PATH, {"params": {"MaxItems": 5}}, ("list", None, None, None, 5), 200),
        (
            "GET",
            PATH,
            {"params": {"Marker": "m/+=", "FunctionName": "f:1", "EventSourceArn": QUEUE}},
            ("list", QUEUE, "f:1", "m/+=", None),
            200,
        ),
        ("GET", PATH + UUID, {}, ("get", UUID), 200),
        ("PUT", PATH + UUID, {"json": {"Enabled": False}}, ("update", UUID, {"Enabled": False}), 202),
        ("DELETE", PATH + UUID, {}, ("delete", UUID), 202),
        (
            "POST",
            PATH,
            {"json": {"FunctionName": "f", "EventSourceArn": QUEUE}},
            ("create", {"FunctionName": "f", "EventSourceArn": QUEUE}),
            202,
        ),
    ],
)
async def test_handler_is_called_as_the_document_says(
    server: httpx.AsyncClient,
    recorder: Recorder,
    method: str,
    path: str,
    options: dict[str, Any],
    call: tuple[Any, ...],
    status: int,
) -> None:
    answer = await server.request(method, path, **options)

    assert (answer.status_code, answer.json()) == (status, {"answer": call[0]})
    assert recorder.calls == [call]


@pytest.mark.parametrize(
    ("method", "path", "options"),
    [
        ("GET", PATH, {"params": {"MaxItems": 0}}),
        ("GET", PATH + "too-short", {}),
        ("PUT", PATH + UUID, {"json": {"BatchSize": 0}}),
        ("POST", PATH, {"json": {"FunctionName": "f"}}),
    ],
)
async def test_what_the_document_refuses_does_not_reach_the_operations(
    server: httpx.AsyncClient, recorder: Recorder, method: str, path: str, options: dict[str, Any]
) -> None:
    answer = await server.request(method, path, **options)

    assert answer.status_code == 400
    assert recorder.calls == []


# --- The client -------------------------------------------------------------------------------------------------------


def examples() -> Iterator[tuple[str, str, Any]]:
    """Every example of a request or of a successful answer: its name, its schema, its value."""
    for operation_id, operation in OPERATIONS.items():
        messages = [("request", operation["requestBody"])] if "requestBody" in operation else []
        messages += [(status, one) for status, one in operation["responses"].items() if status.startswith("2")]
        for kind, message in messages:
            content = resolved(message).get("content", {}).get("application/json", {})
            for name, example in content.get("examples", {}).items():
                schema = content["schema"]["$ref"].rsplit("/", 1)[-1]
                if not {"properties", "anyOf"} & SCHEMAS[schema].keys():
                    continue  # what a function returns has no type
                yield f"{operation_id}-{kind}-{name}", schema, resolved(example)["value"]


@pytest.mark.parametrize(("schema", "value"), [one[1:] for one in examples()], ids=[one[0] for one in examples()])
def test_client_round_trips_each_example(schema: str, value: Any) -> None:
    forms = [one["$ref"].rsplit("/", 1)[-1] for one in SCHEMAS[schema].get("anyOf", ())]
    forms = [form for form in forms if not problems(value, form)] if forms else [schema]

    assert forms
    for form in forms:
        kind = getattr(headrace_client.models, form)
        assert kind.from_dict(copy.deepcopy(value)).to_dict() == value


def test_there_is_an_example_of_each_form() -> None:
    creations = [value for name, _, value in examples() if name.startswith("CreateEventSourceMapping-request")]

    assert [form for form in FORMS if all(problems(value, form) for value in creations)] == []


@pytest.mark.parametrize("name", [*FORMS, "UpdateEventSourceMappingRequest"])
def test_client_sends_nothing_that_was_not_said(name: str) -> None:
    kind = getattr(headrace_client.models, name)
    needed = [field for field in attrs.fields(kind) if field.default is attrs.NOTHING]
    request = kind(**{field.name: _any_value(str(field.type)) for field in needed})

    assert set(request.to_dict()) == set(SCHEMAS[name].get("required", ()))


def _any_value(kind: str) -> Any:
    if kind == "SelfManagedEventSource":
        return headrace_client.models.SelfManagedEventSource(headrace_client.models.Endpoints([]))
    return [] if kind.startswith("list[") else "x"


def test_client_keeps_what_it_does_not_know() -> None:
    answer = next(value for _, schema, value in examples() if schema == "EventSourceMappingConfiguration")
    tomorrow = {**answer, "State": "Hibernating", "StartingPosition": "YESTERDAY", "NewOption": {"A": [1]}}

    mapping = headrace_client.models.EventSourceMappingConfiguration.from_dict(tomorrow)

    assert mapping.state == "Hibernating"
    assert mapping["NewOption"] == {"A": [1]}
    assert mapping.to_dict() == tomorrow


# --- Types ------------------------------------------------------------------------------------------------------------


def test_impossible_mappings_do_not_type_check(tmp_path: Path) -> None:
    folder = Path(__file__).parent / "typing"
    expected = {
        (path.name, number, match[1])
        for path in folder.glob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (match := re.search(r"# E: ([a-z-]+)(  #|$)", line))
    }
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path), "--no-error-summary", str(folder)]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)

    lines = [re.fullmatch(r".*?([\w.]+):([0-9]+): error: .*\[([a-z-]+)\]", one) for one in done.stdout.splitlines()]
    assert all(lines), done.stdout + done.stderr
    assert {(line[1], int(line[2]), line[3]) for line in lines if line} == expected
    assert len([one for one in expected if one[0] == "refused.py"]) > 25

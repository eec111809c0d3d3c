"""The contract as others see it: a linter that is not ours, and the reference that people read."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import openapi_spec_validator
import pytest
import yaml
from brokers import PROJECT
from toolchains import fetched, installed, tool

from headrace import conformance

LINTER = Path(__file__).parent / "linter"
CONTRACT = yaml.safe_load((PROJECT / "openapi.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def redocly(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the linter and its settings."""
    place = tmp_path_factory.mktemp("linter")
    shutil.copytree(LINTER, place, dirs_exist_ok=True)
    fetched(tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", folder=place, environment=os.environ)
    return place


def lint(folder: Path, document: str) -> tuple[int, str]:
    (folder / "openapi.yaml").write_text(document)
    command = [tool("node"), "node_modules/@redocly/cli/bin/cli.js", "lint", "openapi.yaml", "--format=summary"]
    environment = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


def test_a_foreign_linter_finds_nothing(redocly: Path) -> None:
    code, said = lint(redocly, (PROJECT / "openapi.yaml").read_text("utf-8"))
    assert code == 0, said


def test_a_foreign_linter_would_find_something(redocly: Path) -> None:
    text = (PROJECT / "openapi.yaml").read_text("utf-8")
    code, said = lint(redocly, text.replace("operationId: GetFunction\n", "operationId: ListFunctions\n"))
    assert code == 1
    assert "operation-operationId-unique" in said


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("reference") / "reference.html"
    command = [sys.executable, PROJECT / "scripts" / "docs", "--output", place]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return place


def test_the_reference_has_every_operation_and_every_field(reference: Path) -> None:
    page = reference.read_text("utf-8")
    anchors = set(re.findall(r'id="([^"]+)"', page))
    for path in CONTRACT["paths"].values():
        assert {one["operationId"] for one in path.values() if isinstance(one, dict)} <= anchors
    for name, schema in CONTRACT["components"]["schemas"].items():
        assert {f"{name}.{member}" for member in schema.get("properties", {})} <= anchors
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links <= anchors


def test_the_reference_needs_no_network(reference: Path) -> None:
    page = reference.read_text("utf-8")
    assert re.findall(r'(?:src|href)="(?!#)[^"]*"', page) == []
    assert "@import" not in page
    assert "url(" not in page


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ParallelizationFactor", "KinesisStreamMapping › ParallelizationFactor"),
        ("sqsqueuemapping batchsize", "SqsQueueMapping › BatchSize"),
        ("listmaxitems", "Nothing has that name."),
    ],
)
def test_a_search_in_a_browser_finds_a_field(reference: Path, tmp_path: Path, words: str, found: str) -> None:
    browser = installed("chromium", "chromium")
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={tmp_path}")
    url = f"{reference.as_uri()}?q={words.replace(' ', '%20')}"
    command = [browser, *flags, "--virtual-time-budget=2000", "--dump-dom", url]
    environment = {**os.environ, "HOME": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    shown = re.search(r'<ul id="found"[^>]*>(.*?)</ul>', done.stdout, re.DOTALL)
    assert shown is not None, done.stderr
    assert found in html.unescape(re.sub(r"<[^>]+>", "\n", shown[1]))


# --- Newer words ------------------------------------------------------------------------------------------------------

SCHEMAS = PROJECT / "generated" / "schemas"
TABLE = "arn:aws:dynamodb:us-east-1:000000000000:table/vectors/stream/2026-01-01T00:00:00.000"
#: Rules that no schema can hold: what the world knows, and what compares two members or looks into a text.
BEYOND_SCHEMAS = {
    "unknown mapping Update",
    "the same mapping twice",
    "a function that is not there",
    *(f"rule no filter pattern {number}" for number in range(1, 6)),
    "rule timestamp in the future 1",
    "rule pollers upside down 1",
    "rule destination is the source 1",
}


def test_the_document_is_openapi_3_1_as_well() -> None:
    openapi_spec_validator.validate(json.loads((SCHEMAS / "openapi-3.1.json").read_text("utf-8")))


def test_each_schema_gives_the_verdict_of_the_contract() -> None:
    validators = {}
    for file in SCHEMAS.glob("*.json"):
        if file.name not in ("openapi-3.1.json", "manifest.json"):
            schema = json.loads(file.read_text("utf-8"))
            jsonschema.Draft202012Validator.check_schema(schema)
            validators[file.stem] = jsonschema.Draft202012Validator(schema)
    others, count = set(), 0
    for vector in conformance.vectors():
        validator = validators.get(f"{vector['operation']}Request")
        if validator is None or "body" not in vector:
            continue
        count += 1
        body = conformance.resolved(vector, {"TableStream": TABLE})["body"]
        if validator.is_valid(body) is not (vector["expect"]["status"] < 300):
            others.add(vector["id"])
    assert others == BEYOND_SCHEMAS
    assert count > 600


# --- Changes ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What scripts/check looks at, to be changed."""
    for name in ("openapi.yaml", "pyproject.toml", "CHANGELOG.md", "server/headrace/__init__.py", "scripts/check"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / name, tmp_path / name)
    shutil.copytree(PROJECT / "scripts" / "generators", tmp_path / "scripts" / "generators")
    tools = PROJECT / ".services" / "generators"
    tools.mkdir(parents=True, exist_ok=True)
    (tmp_path / ".services").symlink_to(tools.parent)
    tool("go")
    return tmp_path


def check(project: Path, before: str, after: str) -> subprocess.CompletedProcess[str]:
    """Judge a change of the document that the last release is supposed not to have had."""
    text = (project / "openapi.yaml").read_text("utf-8")
    assert before in text
    (project / "released.yaml").write_text(text, "utf-8")
    (project / "openapi.yaml").write_text(text.replace(before, after, 1), "utf-8")
    command = [sys.executable, project / "scripts" / "check", "--quick", "--since", project / "released.yaml"]
    return subprocess.run(command, capture_output=True, text=True, timeout=300)


def test_an_addition_is_told(project: Path) -> None:
    members = "      required: [ReservedConcurrentExecutions]\n      properties:\n"
    done = check(project, members, f"{members}        Reason:\n          type: string\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "addition: PutFunctionConcurrency: added the new optional request property `Reason`" in done.stdout
    assert "breaking" not in done.stdout


def test_a_breaking_change_must_be_in_the_changelog(project: Path) -> None:
    done = check(project, "maximum: 300\n", "maximum: 200\n")
    assert done.returncode == 1
    assert "breaking: UpdateEventSourceMapping: " in done.stdout
    assert "CHANGELOG.md does not name UpdateEventSourceMapping under ### Breaking" in done.stderr
    text = (project / "CHANGELOG.md").read_text("utf-8")
    told = "### Breaking\n\n- CreateEventSourceMapping, UpdateEventSourceMapping: at most 200 seconds.\n\n### Added\n"
    (project / "CHANGELOG.md").write_text(text.replace("### Added\n", told, 1), "utf-8")
    command = [sys.executable, project / "scripts" / "check", "--quick", "--since", project / "released.yaml"]
    assert subprocess.run(command, capture_output=True, timeout=300).returncode == 0


def test_what_is_no_document_cannot_be_compared_with(project: Path) -> None:
    command = [sys.executable, project / "scripts" / "check", "--quick", "--since", "nothing"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "nothing is neither a file nor a commit with openapi.yaml" in done.stderr

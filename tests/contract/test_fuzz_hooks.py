"""What the fuzzer is told beyond the document fits the document: a row about nothing would excuse nothing."""

from __future__ import annotations

import io
import re
import zipfile
from base64 import b64decode
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import fuzz_hooks
import pytest
import yaml

DOCUMENT: dict[str, Any] = yaml.safe_load((Path(__file__).parents[2] / "openapi.yaml").read_text("utf-8"))
OPERATIONS = {
    operation["operationId"]: operation
    for item in DOCUMENT["paths"].values()
    for method, operation in item.items()
    if method != "parameters"
}
PARAMETERS = {one["name"]: one for one in DOCUMENT["components"]["parameters"].values() if one["in"] == "path"}


def case(operation: str, *, path: dict[str, Any] | None = None, query: dict[str, Any] | None = None) -> Any:
    """A generated request, as far as the hooks look at one."""
    definition = SimpleNamespace(raw=OPERATIONS[operation])
    meta = SimpleNamespace(
        generation=SimpleNamespace(mode=SimpleNamespace(is_positive=True)), phase=SimpleNamespace(name="fuzzing")
    )
    return SimpleNamespace(
        id="1",
        operation=SimpleNamespace(definition=definition),
        meta=meta,
        path_parameters=path or {},
        query=query or {},
        body={},
    )


def answer(status: int, kind: str, message: str) -> Any:
    return SimpleNamespace(
        status_code=status, headers={"x-amzn-errortype": [kind]}, json=lambda: {"Type": "User", "message": message}
    )


@pytest.mark.parametrize("row", fuzz_hooks.RIGHT_REFUSALS, ids=lambda row: f"{row[0]} {row[2]}")
def test_a_right_refusal_is_of_an_operation_that_can_refuse_so(row: tuple[str, str, str]) -> None:
    operation, kind, text = row

    assert ("412" if kind == fuzz_hooks.PRECONDITION else "400") in OPERATIONS[operation]["responses"]
    assert kind in DOCUMENT["components"]["schemas"]
    re.compile(text)


def test_what_the_world_has_is_what_the_document_names() -> None:
    assert PARAMETERS["FunctionName"]["example"] == fuzz_hooks.FUNCTION
    assert PARAMETERS["Name"]["example"] == fuzz_hooks.ALIAS
    assert PARAMETERS["Resource"]["example"] == fuzz_hooks.FUNCTION_ARN


@pytest.mark.parametrize(
    ("status", "kind", "message", "right"),
    [
        (400, "InvalidRequestContentException", "Could not parse request body into json: no value at column 1", True),
        (500, "InvalidRequestContentException", "Could not parse request body into json: no value at column 1", False),
        (400, "ValidationException", "Could not parse request body into json: no value at column 1", False),
        (400, "InvalidRequestContentException", "No.", False),
    ],
)
def test_only_the_refusals_of_the_table_are_right(status: int, kind: str, message: str, right: bool) -> None:
    assert fuzz_hooks.is_right_refusal(case("Invoke"), answer(status, kind, message)) is right


def test_packages_are_packages() -> None:
    package = fuzz_hooks.package("text")

    assert zipfile.ZipFile(io.BytesIO(b64decode(package))).read("orders.py") == b"text"


def test_requests_find_what_they_ask_for_and_leave_it_to_others() -> None:
    asked = [case("GetAlias", path={"FunctionName": "f", "Name": "a"}) for _ in range(8)]
    removed = [case("DeleteFunction", path={"FunctionName": fuzz_hooks.FUNCTION}) for _ in range(8)]
    for one in [*asked, *removed]:
        fuzz_hooks.before_call(None, one, {})

    known = {"FunctionName": fuzz_hooks.FUNCTION, "Name": fuzz_hooks.ALIAS}
    assert [one.path_parameters for one in asked].count(known) == 6
    assert fuzz_hooks.FUNCTION not in [one.path_parameters["FunctionName"] for one in removed]


def test_the_document_still_names_the_schema_that_the_stateful_phase_needs() -> None:
    document = yaml.safe_load(yaml.safe_dump(DOCUMENT))

    fuzz_hooks.before_load_schema(None, document)

    assert document["components"]["schemas"]["EventSource"]["title"] == "ReportedSelfManagedEventSource"

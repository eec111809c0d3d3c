"""The gate: schemathesis finds nothing in the server that the contract does not say, and reaches every kind of source.

As a program with all its phases, and once more within this process: the two find different things. Then the gate itself
is tested, against servers with a fault built in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import fuzz_hooks  # noqa: F401  its hooks are for the run within this process, too
import pytest
import schemathesis
from brokers import SHOWN
from fuzzing import CONFIGURATION, hint, run
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig
from server import CONTRACT, World

from headrace.api.mappings import Mappings
from headrace.rules import Rules

SEED = 1
OPERATIONS = [
    one["operationId"] for path in CONTRACT["paths"].values() for one in path.values() if "operationId" in one
]
#: From one operation to the next, as Create to Get: so many kinds of such steps have to be taken.
LEAST_LINKS = 6


def test_the_server_is_what_the_contract_says(record_property: Callable[[str, str], None]) -> None:
    world = World()
    code, output = run(world, SEED)
    record_property(SHOWN, world.ledger.table())

    assert code == 0, output
    assert not world.ledger.missing(), f"no accepted Create of {world.ledger.missing()}{hint(SEED)}"
    links = re.search(r"API Links: +([0-9]+) covered", output)
    assert links is not None, output
    assert int(links[1]) >= LEAST_LINKS, f"{links[0]} of at least {LEAST_LINKS}{hint(SEED)}"


@pytest.fixture(scope="module")
def inside() -> Any:
    """The contract as an application within this process serves it."""
    config = SchemathesisConfig.from_path(CONFIGURATION)
    return schemathesis.openapi.from_asgi("/_headrace/openapi.yaml", World().app, config=config)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_answer_keeps_the_contract(inside: Any, operation: str) -> None:
    found = inside.find_operation_by_id(operation)

    @seed(SEED)
    @settings(max_examples=60, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=st.one_of(found.as_strategy(generation_mode=mode) for mode in GenerationMode))
    def check(case: Any) -> None:
        case.call_and_validate()

    check()


class Fails(Mappings):
    async def get_event_source_mapping(self, uuid: str) -> dict[str, Any]:
        raise KeyError(uuid)


class Forgets(Mappings):
    async def list_event_source_mappings(self, *arguments: Any) -> dict[str, Any]:
        page = await super().list_event_source_mappings(*arguments)
        return {"Mappings": page["EventSourceMappings"]}


class Keeps(Mappings):
    async def delete_event_source_mapping(self, uuid: str) -> dict[str, Any]:
        return await self.get_event_source_mapping(uuid)


class AcceptsAnything(Rules):
    def check_list(self, params: Mapping[str, Any]) -> None:
        """Nothing is refused."""


class AcceptsNoLargeBatch(Rules):
    def create_violations(self, body: Any) -> list[Any]:
        found = super().create_violations(body)
        if not found and body.get("BatchSize", 0) > 1500:
            return super().create_violations({**body, "BatchSize": 0})
        return found


@pytest.mark.parametrize(
    ("make_world", "finding", "arguments"),
    [
        (lambda: World(make_api=Fails), "Server error", ["--include-operation-id", "GetEventSourceMapping"]),
        (
            lambda: World(make_api=Forgets, validate_responses=False),
            "Response violates schema",
            ["--include-operation-id", "ListEventSourceMappings"],
        ),
        (lambda: World(make_api=Forgets), "Server error", ["--include-operation-id", "ListEventSourceMappings"]),
        (
            lambda: World(make_api=Keeps),
            "Deleted resource still available",
            ["--phases", "stateful", "--max-examples", "200", "--include-tag", "EventSourceMappings"],
        ),
        (
            lambda: World(make_rules=AcceptsAnything),
            "Schema-violating request accepted",
            ["--include-operation-id", "ListEventSourceMappings", "--phases", "coverage"],
        ),
        (
            lambda: World(make_rules=AcceptsNoLargeBatch),
            "Schema-valid request rejected",
            ["--include-operation-id", "CreateEventSourceMapping", "--phases", "examples"],
        ),
    ],
    ids=["failure", "wrong answer", "wrong answer that is held back", "use after free", "no validation", "too strict"],
)
def test_the_gate_notices(make_world: Callable[[], World], finding: str, arguments: list[str]) -> None:
    code, output = run(make_world(), SEED, "--max-failures", "1", "--max-examples", "20", *arguments)

    assert code == 1, output
    assert finding in output
    assert f"scripts/fuzz --seed {SEED}" in output

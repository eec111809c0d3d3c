"""What names of functions mean: versions, aliases with weights, configured functions, and functions that are gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from headrace.arns import parse_function
from headrace.catalog import Catalog
from headrace.deployed import Alias, Code, DeployedFunction, FunctionVersion
from headrace.model import Function, FunctionDescription, Reply, ReplyKind
from headrace.store import MemoryStore

REGION, ACCOUNT = "us-east-1", "000000000000"
ARN = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:orders"
CODE = Code("q1xxLJXvzrxTMHpV9wcT9nHWrLqXGEqFgdC3hB6L3Rg=", 1)


def version(number: str, timeout: int = 3) -> FunctionVersion:
    settings = {"Timeout": timeout, "MemorySize": 128, "Environment": {"Variables": {"A": "b"}}}
    return FunctionVersion(number, settings, CODE, 0.0, "r")


ORDERS = DeployedFunction(
    "orders",
    version("$LATEST", 9),
    versions=(version("1", 1), version("2", 2)),
    aliases={"live": Alias("live", "1", "r"), "half": Alias("half", "1", "r", weights={"2": 0.25})},
)


class Named:
    """Says who it is."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.timeout = 3.0
        self.concurrency: int | None = 4

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        return Reply(ReplyKind.OK, self.name.encode())


class Configured:
    def describe(self, name: str) -> FunctionDescription | None:
        return FunctionDescription("plain", 5.0) if name == "plain" else None

    def function(self, name: str) -> Function | None:
        return Named("plain") if name == "plain" else None


class Deployed:
    def in_use(self) -> Collection[str]:
        return ()

    async def prepare(self, settings: Mapping[str, Any], code: Code) -> None:
        raise AssertionError("nothing is prepared here")

    def apply(self, function: DeployedFunction) -> None:
        raise AssertionError("nothing is changed here")

    def remove(self, name: str) -> None:
        raise AssertionError("nothing is changed here")

    def function(self, name: str, version: str) -> Function | None:
        return Named(f"{name} {version}")


@pytest.fixture
def store() -> MemoryStore:
    store = MemoryStore()
    store.put_function(ORDERS)
    return store


@pytest.fixture
def catalog(store: MemoryStore) -> Catalog:
    return Catalog(store, Configured(), Deployed(), Random(1), region=REGION, account=ACCOUNT)


@pytest.mark.parametrize(
    ("name", "version", "timeout"),
    [
        ("orders", "$LATEST", 9.0),
        ("orders:$LATEST", "$LATEST", 9.0),
        ("orders:1", "1", 1.0),
        (f"{ARN}:2", "2", 2.0),
        ("orders:live", "1", 1.0),
        ("plain", "$LATEST", 5.0),
        ("plain:$LATEST", "$LATEST", 5.0),
    ],
)
def test_a_name_means_a_version(catalog: Catalog, name: str, version: str, timeout: float) -> None:
    ref = parse_function(name, REGION, ACCOUNT)
    target, described = catalog.target(ref), catalog.describe(ref)
    assert target is not None
    assert target.version == version
    assert described is not None
    assert described.timeout == timeout


@pytest.mark.parametrize(
    "name",
    [
        "nobody",
        "orders:3",
        "orders:dead",
        "plain:1",
        f"arn:aws:lambda:eu-west-1:{ACCOUNT}:function:orders",
        f"arn:aws:lambda:{REGION}:111111111111:function:orders",
    ],
)
async def test_a_name_that_means_nothing(catalog: Catalog, name: str) -> None:
    ref = parse_function(name, REGION, ACCOUNT)
    assert catalog.target(ref) is None
    assert catalog.describe(ref) is None
    function = catalog.function(ref.arn)
    reply = await function.invoke(b"{}", "r")
    assert reply == Reply(ReplyKind.UNAVAILABLE, message=f"Function not found: {ref.arn}")
    assert (function.timeout, function.concurrency) == (3.0, None)


async def test_an_alias_with_two_versions_shares_its_invocations(catalog: Catalog) -> None:
    function = catalog.function(f"{ARN}:half")
    drawn = Counter([(await function.invoke(b"{}", "r")).payload for _ in range(2000)])
    assert set(drawn) == {b"orders 1", b"orders 2"}
    assert 0.21 < drawn[b"orders 2"] / 2000 < 0.29


async def test_a_mapping_follows_what_its_name_means(catalog: Catalog, store: MemoryStore) -> None:
    function = catalog.function(f"{ARN}:live")
    assert (await function.invoke(b"{}", "r")).payload == b"orders 1"
    assert (function.timeout, function.concurrency) == (1.0, 4)
    store.put_function(replace(ORDERS, aliases={"live": Alias("live", "2", "r")}))
    assert (await function.invoke(b"{}", "r")).payload == b"orders 2"
    assert function.timeout == 2.0
    store.remove_function("orders")
    assert (await function.invoke(b"{}", "r")).kind is ReplyKind.UNAVAILABLE
    store.put_function(ORDERS)
    assert (await function.invoke(b"{}", "r")).payload == b"orders 1", "it is there again"

"""What names of functions mean at the moment: configured functions by their name, deployed ones by version or alias.

A name is resolved once for each invocation, so that a change in between reaches the next one and splits none.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Protocol

from headrace import arns
from headrace.arns import FunctionRef
from headrace.deployed import LATEST, Alias, DeployedFunction, Deployments
from headrace.model import Function, FunctionDescription, Reply, ReplyKind
from headrace.store.base import Store

#: Seconds that the cloud gives a function that does not say how many.
DEFAULT_TIMEOUT = 3.0


class Configured(Protocol):
    """Functions that the user configured where the server was started."""

    def describe(self, name: str) -> FunctionDescription | None: ...

    def function(self, name: str) -> Function | None: ...


@dataclass(frozen=True, slots=True)
class Target:
    """What one invocation is for."""

    #: `$LATEST` or a number.
    version: str
    function: Function


class Catalog:
    """Resolves names. `chance` draws the version where an alias has two."""

    def __init__(
        self,
        store: Store,
        configured: Configured,
        deployments: Deployments,
        chance: Random,
        *,
        region: str,
        account: str,
    ) -> None:
        self._store = store
        self._configured = configured
        self._deployments = deployments
        self._chance = chance
        self._region = region
        self._account = account

    def describe(self, ref: FunctionRef) -> FunctionDescription | None:
        """What is known of the function that a name means; None when there is no such function, version or alias."""
        if not self._is_ours(ref):
            return None
        deployed = self._store.function(ref.name)
        if deployed is None:
            return self._configured.describe(ref.name) if ref.qualifier in (None, LATEST) else None
        number = _first_version(deployed, ref.qualifier)
        version = deployed.version(number) if number is not None else None
        if version is None:
            return None
        settings = version.settings
        variables = settings.get("Environment", {}).get("Variables", {})
        return FunctionDescription(
            ref.name,
            float(settings.get("Timeout", DEFAULT_TIMEOUT)),
            int(settings.get("MemorySize", 128)),
            backend="deployed",
            environment=dict(variables),
        )

    def target(self, ref: FunctionRef) -> Target | None:
        """What an invocation by this name is for, drawn anew for each where an alias has two versions."""
        if not self._is_ours(ref):
            return None
        deployed = self._store.function(ref.name)
        if deployed is None:
            function = self._configured.function(ref.name) if ref.qualifier in (None, LATEST) else None
            return None if function is None else Target(LATEST, function)
        alias = deployed.aliases.get(ref.qualifier or "")
        version = _first_version(deployed, ref.qualifier) if alias is None else self._drawn(alias)
        found = self._deployments.function(ref.name, version) if version is not None else None
        return None if found is None or version is None else Target(version, found)

    def function(self, arn: str) -> Function:
        """What a mapping invokes: whatever the ARN means at each invocation."""
        return _Named(arns.parse_function(arn, self._region, self._account), self)

    def _is_ours(self, ref: FunctionRef) -> bool:
        return ref.region == self._region and ref.account == self._account

    def _drawn(self, alias: Alias) -> str:
        drawn = self._chance.random()
        for version, share in alias.weights.items():
            if drawn < share:
                return version
            drawn -= share
        return alias.version


class _Named:
    """A function by its name. Where there is none, every invocation says so."""

    def __init__(self, ref: FunctionRef, catalog: Catalog) -> None:
        self._ref = ref
        self._catalog = catalog

    @property
    def timeout(self) -> float:
        """Seconds; of the version that most invocations go to."""
        described = self._catalog.describe(self._ref)
        return DEFAULT_TIMEOUT if described is None else described.timeout

    @property
    def concurrency(self) -> int | None:
        target = self._catalog.target(self._ref)
        return None if target is None else target.function.concurrency

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        target = self._catalog.target(self._ref)
        if target is None:
            return Reply(ReplyKind.UNAVAILABLE, message=f"Function not found: {self._ref.arn}")
        return await target.function.invoke(payload, request_id, client_context)


def _first_version(function: DeployedFunction, qualifier: str | None) -> str | None:
    """The version that a qualifier means, an alias's own one where it has two; None when it means none."""
    if qualifier is None:
        return LATEST
    if (alias := function.aliases.get(qualifier)) is not None:
        return alias.version
    return qualifier if function.version(qualifier) is not None else None

"""Aliases: names for versions, which can be moved and shared between two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any, cast

from headrace.api.named import Names, check_revision, drawn_revision, function_missing, page
from headrace.deployed import LATEST, Alias, DeployedFunction
from headrace.errors import ConflictError, InvalidParameterError, NotFoundError
from headrace_api.models import AliasConfiguration, AliasPage, CreateAliasRequest, UpdateAliasRequest


class Aliases:
    """Implements `AliasesOperations`."""

    def __init__(self, names: Names, chance: Random) -> None:
        self._names = names
        self._chance = chance

    async def create_alias(self, function_name: str, body: CreateAliasRequest) -> AliasConfiguration:
        """Raises NotFoundError, InvalidParameterError and ConflictError."""
        function = self._names.whole(function_name)
        name = body["Name"]
        if name in function.aliases:
            raise ConflictError(f"Alias already exists: {self._names.arn(function.name, name)}")
        alias = Alias(
            name,
            body["FunctionVersion"],
            drawn_revision(self._chance),
            body.get("Description", ""),
            _weights(body) or {},
        )
        return self._put(function, alias)

    async def get_alias(self, function_name: str, name: str) -> AliasConfiguration:
        """Raises NotFoundError."""
        function = self._names.whole(function_name)
        return self._shown(function, self._found(function, name))

    async def list_aliases(
        self, function_name: str, function_version: str | None, marker: str | None, max_items: int | None
    ) -> AliasPage:
        """One page, in the order of names; with a version, those that lead to it. Raises NotFoundError."""
        function = self._names.whole(function_name)
        aliases = sorted(function.aliases.values(), key=lambda alias: alias.name)
        if function_version is not None:
            aliases = [alias for alias in aliases if function_version in (alias.version, *alias.weights)]
        shown, more = page(aliases, lambda alias: alias.name, marker, max_items)
        listing: AliasPage = {"Aliases": [self._shown(function, alias) for alias in shown]}
        if more is not None:
            listing["NextMarker"] = more
        return listing

    async def update_alias(self, function_name: str, name: str, body: UpdateAliasRequest) -> AliasConfiguration:
        """Raises NotFoundError, InvalidParameterError and PreconditionFailedError."""
        function = self._names.whole(function_name)
        before = self._found(function, name)
        check_revision(body.get("RevisionId"), before.revision_id)
        weights = _weights(body)
        after = replace(
            before,
            version=body.get("FunctionVersion", before.version),
            description=body.get("Description", before.description),
            weights=before.weights if weights is None else weights,
            revision_id=drawn_revision(self._chance),
        )
        return self._put(function, after)

    async def delete_alias(self, function_name: str, name: str) -> None:
        """Nothing happens when there is no such alias (recorded). Raises NotFoundError for the function."""
        function = self._names.whole(function_name)
        if name not in function.aliases:
            return
        kept = {other: alias for other, alias in function.aliases.items() if other != name}
        policies = {other: policy for other, policy in function.policies.items() if other != name}
        self._names.store.put_function(replace(function, aliases=kept, policies=policies))

    def _put(self, function: DeployedFunction, alias: Alias) -> AliasConfiguration:
        for version in (alias.version, *alias.weights):
            if function.version(version) is None:
                raise function_missing(self._names.arn(function.name, version))
        if alias.version in alias.weights:
            raise InvalidParameterError(f"Invalid function version {alias.version}. The alias points to it already.")
        if alias.weights and LATEST in (alias.version, *alias.weights):
            raise InvalidParameterError("$LATEST is not supported for an alias pointing to more than 1 version")
        self._names.store.put_function(replace(function, aliases={**function.aliases, alias.name: alias}))
        return self._shown(function, alias)

    def _found(self, function: DeployedFunction, name: str) -> Alias:
        alias = function.aliases.get(name)
        if alias is None:
            raise NotFoundError(f"Cannot find alias arn: {self._names.arn(function.name, name)}")
        return alias

    def _shown(self, function: DeployedFunction, alias: Alias) -> AliasConfiguration:
        shown: AliasConfiguration = {
            "AliasArn": self._names.arn(function.name, alias.name),
            "Name": alias.name,
            "FunctionVersion": alias.version,
            "Description": alias.description,
            "RevisionId": alias.revision_id,
        }
        if alias.weights:
            shown["RoutingConfig"] = {"AdditionalVersionWeights": dict(alias.weights)}
        return shown


def _weights(body: CreateAliasRequest | UpdateAliasRequest) -> Mapping[str, float] | None:
    """The shares that a request gives; None when it says nothing of them."""
    routing = cast(dict[str, Any], body).get("RoutingConfig")
    return None if routing is None else routing.get("AdditionalVersionWeights", {})

"""Reserved concurrency: how often all versions of a function together may run at once."""

from __future__ import annotations

from dataclasses import replace

from headrace.api.named import Names, function_missing
from headrace.deployed import DeployedFunction, Deployments
from headrace_api.models import Concurrency as Shown
from headrace_api.models import PutFunctionConcurrencyRequest


class Concurrency:
    """Implements `ConcurrencyOperations`."""

    def __init__(self, names: Names, deployments: Deployments) -> None:
        self._names = names
        self._deployments = deployments

    async def put_function_concurrency(self, function_name: str, body: PutFunctionConcurrencyRequest) -> Shown:
        """Raises NotFoundError."""
        limit = body["ReservedConcurrentExecutions"]
        self._put(replace(self._names.whole(function_name), reserved_concurrency=limit))
        return {"ReservedConcurrentExecutions": limit}

    async def get_function_concurrency(self, function_name: str) -> Shown:
        """Empty when there is no limit. Raises NotFoundError."""
        ref = self._names.ref(function_name)
        function = self._names.store.function(ref.name)
        if function is None and self._names.configured.describe(ref.name) is None:
            raise function_missing(ref.arn)
        if function is None or function.reserved_concurrency is None:
            return {}
        return {"ReservedConcurrentExecutions": function.reserved_concurrency}

    async def delete_function_concurrency(self, function_name: str) -> None:
        """Raises NotFoundError."""
        self._put(replace(self._names.whole(function_name), reserved_concurrency=None))

    def _put(self, function: DeployedFunction) -> None:
        self._names.store.put_function(function)
        self._deployments.apply(function)

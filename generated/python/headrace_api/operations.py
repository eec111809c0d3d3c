# Generated from openapi.yaml by scripts/generate; do not edit.
"""What a server of the contract has to be able to do: a protocol for each of its areas, a typed method for each operation.

Requests have passed the contract when they arrive; errors are raised.
"""

from __future__ import annotations

from typing import Protocol

from . import Answered
from .models import (
    AddedPermission,
    AddPermissionRequest,
    AliasConfiguration,
    AliasPage,
    Concurrency,
    CreateAliasRequest,
    CreateEventSourceMappingRequest,
    CreateFunctionRequest,
    EventSourceMappingConfiguration,
    EventSourceMappingPage,
    FunctionCodeSigningConfig,
    FunctionConfiguration,
    FunctionDetails,
    FunctionPage,
    FunctionPolicy,
    FunctionRecursionConfig,
    PublishVersionRequest,
    PutFunctionConcurrencyRequest,
    ResourceTags,
    RuntimeManagementConfig,
    TagResourceRequest,
    UpdateAliasRequest,
    UpdateEventSourceMappingRequest,
    UpdateFunctionCodeRequest,
    UpdateFunctionConfigurationRequest,
    VersionPage,
)


class EventSourceMappingsOperations(Protocol):
    """Create, read, change and remove event source mappings."""

    async def create_event_source_mapping(
        self, body: CreateEventSourceMappingRequest
    ) -> EventSourceMappingConfiguration:
        """Connect an event source to a function.

        Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the
        first poll: its `State` is `Creating`, and `Enabled` follows.

        Answers 202. Errors: 400, 404, 409, 413, 415, 429, 500.
        """
        ...

    async def list_event_source_mappings(
        self, event_source_arn: str | None, function_name: str | None, marker: str | None, max_items: int | None
    ) -> EventSourceMappingPage:
        """List mappings, page by page.

        Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody
        knows is no error: the list is empty.

        Answers 200. Errors: 400, 429, 500.
        """
        ...

    async def get_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        """Read one mapping.

        Gives a mapping's settings, its state and the result of its last run.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def update_event_source_mapping(
        self, uuid: str, body: UpdateEventSourceMappingRequest
    ) -> EventSourceMappingConfiguration:
        """Change one mapping.

        Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would
        accept for the same source. The event source, its starting position, its topic and its queue cannot be
        changed.

        Answers 202. Errors: 400, 404, 409, 413, 415, 429, 500.
        """
        ...

    async def delete_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        """Remove one mapping.

        Stops polling and forgets the mapping. The answer shows it for the last time, in the state `Deleting`; a batch
        that is with the function already is brought to its end.

        Answers 202. Errors: 400, 404, 429, 500.
        """
        ...


class FunctionsOperations(Protocol):
    """Deploy functions, read and change them, and publish versions."""

    async def create_function(self, body: CreateFunctionRequest) -> FunctionConfiguration:
        """Deploy a function.

        Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is
        `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.

        Answers 201. Errors: 400, 409, 413, 415, 429, 500.
        """
        ...

    async def list_functions(
        self, master_region: str | None, function_version: str | None, marker: str | None, max_items: int | None
    ) -> FunctionPage:
        """List functions, page by page.

        Gives every function's `$LATEST`, by name; with `FunctionVersion` the published versions too. Functions that
        the server was started with are among them.

        Answers 200. Errors: 400, 429, 500.
        """
        ...

    async def get_function(self, function_name: str, qualifier: str | None) -> FunctionDetails:
        """Read one function.

        Gives a version's configuration, where its package can be had, and the function's tags and reserved
        concurrency.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def delete_function(self, function_name: str, qualifier: str | None) -> None:
        """Remove a function, or one version of it.

        Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their
        batches fail. With a version's number only that version goes; one that an alias names cannot go.

        Answers 204. Errors: 400, 404, 409, 429, 500.
        """
        ...

    async def get_function_configuration(self, function_name: str, qualifier: str | None) -> FunctionConfiguration:
        """Read the configuration of one version.

        Gives what Create and Update gave, for the version or alias that is asked for.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def update_function_configuration(
        self, function_name: str, body: UpdateFunctionConfigurationRequest
    ) -> FunctionConfiguration:
        """Change how a function runs.

        Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole.
        Invocations under way end under the settings that they began with.

        Answers 200. Errors: 400, 404, 412, 413, 415, 429, 500.
        """
        ...

    async def update_function_code(self, function_name: str, body: UpdateFunctionCodeRequest) -> FunctionConfiguration:
        """Replace a function's code.

        Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees
        both. With `DryRun` everything is checked and nothing changed.

        Answers 200. Errors: 400, 404, 412, 413, 415, 429, 500.
        """
        ...

    async def publish_version(self, function_name: str, body: PublishVersionRequest) -> FunctionConfiguration:
        """Publish a version.

        Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is
        the answer and no other is made.

        Answers 201. Errors: 400, 404, 412, 413, 415, 429, 500.
        """
        ...

    async def list_versions_by_function(
        self, function_name: str, marker: str | None, max_items: int | None
    ) -> VersionPage:
        """List a function's versions, page by page.

        Gives `$LATEST` and then the published versions, oldest first.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def get_function_code_signing_config(self, function_name: str) -> FunctionCodeSigningConfig:
        """Read a function's code signing configuration.

        Headrace does not check signatures: the answer never names a configuration.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def get_runtime_management_config(self, function_name: str, qualifier: str | None) -> RuntimeManagementConfig:
        """Read how a function's runtime is updated.

        Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def get_function_recursion_config(self, function_name: str) -> FunctionRecursionConfig:
        """Read what becomes of invocations that go in circles.

        Headrace does not look for circles: the answer is always the cloud's default.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...


class AliasesOperations(Protocol):
    """Names for versions, which can be moved."""

    async def create_alias(self, function_name: str, body: CreateAliasRequest) -> AliasConfiguration:
        """Name a version.

        Gives a version a name that can be moved later, or two versions a share of the invocations each.

        Answers 201. Errors: 400, 404, 409, 413, 415, 429, 500.
        """
        ...

    async def list_aliases(
        self, function_name: str, function_version: str | None, marker: str | None, max_items: int | None
    ) -> AliasPage:
        """List a function's aliases, page by page.

        Gives the aliases by name: all of them, or those of one version.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def get_alias(self, function_name: str, name: str) -> AliasConfiguration:
        """Read one alias.

        Gives what an alias stands for.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def update_alias(self, function_name: str, name: str, body: UpdateAliasRequest) -> AliasConfiguration:
        """Move an alias.

        Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty
        `RoutingConfig` takes the second version away.

        Answers 200. Errors: 400, 404, 412, 413, 415, 429, 500.
        """
        ...

    async def delete_alias(self, function_name: str, name: str) -> None:
        """Remove an alias.

        Forgets the name; the versions stay. An alias that is not there is no error.

        Answers 204. Errors: 400, 404, 429, 500.
        """
        ...


class ConcurrencyOperations(Protocol):
    """Limits on how often a function runs at once."""

    async def put_function_concurrency(self, function_name: str, body: PutFunctionConcurrencyRequest) -> Concurrency:
        """Limit how often a function runs at once.

        All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.

        Answers 200. Errors: 400, 404, 413, 415, 429, 500.
        """
        ...

    async def delete_function_concurrency(self, function_name: str) -> None:
        """Take a function's limit away.

        What remains is the limit that the server sets for every function.

        Answers 204. Errors: 400, 404, 429, 500.
        """
        ...

    async def get_function_concurrency(self, function_name: str) -> Concurrency:
        """Read a function's limit.

        Gives the limit that was put; nothing when none was.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...


class PermissionsOperations(Protocol):
    """Policies of functions, as kept data."""

    async def add_permission(
        self, function_name: str, qualifier: str | None, body: AddPermissionRequest
    ) -> AddedPermission:
        """Add a statement to a policy.

        The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.

        Answers 201. Errors: 400, 404, 409, 412, 413, 415, 429, 500.
        """
        ...

    async def get_policy(self, function_name: str, qualifier: str | None) -> FunctionPolicy:
        """Read a policy.

        Gives the policy of a function, or of the version or alias that is asked for. One without statements is not
        found.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def remove_permission(
        self, function_name: str, statement_id: str, qualifier: str | None, revision_id: str | None
    ) -> None:
        """Remove a statement from a policy.

        Takes the statement out of the policy of the function, or of the version or alias that is asked for.

        Answers 204. Errors: 400, 404, 412, 429, 500.
        """
        ...


class TagsOperations(Protocol):
    """Tags of functions and mappings."""

    async def list_tags(self, resource: str) -> ResourceTags:
        """Read the tags of a function or a mapping.

        Gives all tags.

        Answers 200. Errors: 400, 404, 429, 500.
        """
        ...

    async def tag_resource(self, resource: str, body: TagResourceRequest) -> None:
        """Tag a function or a mapping.

        Adds tags, and gives those that are there already a new value.

        Answers 204. Errors: 400, 404, 413, 415, 429, 500.
        """
        ...

    async def untag_resource(self, resource: str, tag_keys: list[str]) -> None:
        """Take tags from a function or a mapping.

        Removes the tags with these names; a name that is not there is no error.

        Answers 204. Errors: 400, 404, 429, 500.
        """
        ...


class InvocationsOperations(Protocol):
    """Call functions."""

    async def invoke(
        self,
        function_name: str,
        qualifier: str | None,
        invocation_type: str | None,
        log_type: str | None,
        client_context: str | None,
        body: bytes,
    ) -> Answered:
        """Call a function.

        Gives the body to the function as its event. Its answer is waited for, unless the invocation type is `Event`:
        then the event is kept until it is done with, and a failure is tried again. What the function answers comes
        with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.

        Answers 200, 202, 204. Errors: 400, 404, 413, 415, 429, 500.
        """
        ...

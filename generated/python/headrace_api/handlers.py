# Generated from openapi.yaml by scripts/generate; do not edit.
"""The adapters that a web framework calls: arguments under their names on the wire in, the result and its status out.

Values of headers come under the names that the methods have for them: names of headers are no identifiers.
"""

from __future__ import annotations

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
from .operations import (
    AliasesOperations,
    ConcurrencyOperations,
    EventSourceMappingsOperations,
    FunctionsOperations,
    InvocationsOperations,
    PermissionsOperations,
    TagsOperations,
)


class Handlers:
    """One method for each operationId. Resolve an operationId with `getattr(handlers, operation_id)`."""

    def __init__(
        self,
        *,
        event_source_mappings: EventSourceMappingsOperations,
        functions: FunctionsOperations,
        aliases: AliasesOperations,
        concurrency: ConcurrencyOperations,
        permissions: PermissionsOperations,
        tags: TagsOperations,
        invocations: InvocationsOperations,
    ) -> None:
        self._event_source_mappings = event_source_mappings
        self._functions = functions
        self._aliases = aliases
        self._concurrency = concurrency
        self._permissions = permissions
        self._tags = tags
        self._invocations = invocations

    async def CreateEventSourceMapping(
        self, body: CreateEventSourceMappingRequest
    ) -> tuple[EventSourceMappingConfiguration, int]:
        """POST /2015-03-31/event-source-mappings/"""
        return await self._event_source_mappings.create_event_source_mapping(body), 202

    async def ListEventSourceMappings(
        self,
        EventSourceArn: str | None = None,
        FunctionName: str | None = None,
        Marker: str | None = None,
        MaxItems: int | None = None,
    ) -> tuple[EventSourceMappingPage, int]:
        """GET /2015-03-31/event-source-mappings/"""
        return await self._event_source_mappings.list_event_source_mappings(
            EventSourceArn, FunctionName, Marker, MaxItems
        ), 200

    async def GetEventSourceMapping(self, UUID: str) -> tuple[EventSourceMappingConfiguration, int]:
        """GET /2015-03-31/event-source-mappings/{UUID}"""
        return await self._event_source_mappings.get_event_source_mapping(UUID), 200

    async def UpdateEventSourceMapping(
        self, UUID: str, body: UpdateEventSourceMappingRequest
    ) -> tuple[EventSourceMappingConfiguration, int]:
        """PUT /2015-03-31/event-source-mappings/{UUID}"""
        return await self._event_source_mappings.update_event_source_mapping(UUID, body), 202

    async def DeleteEventSourceMapping(self, UUID: str) -> tuple[EventSourceMappingConfiguration, int]:
        """DELETE /2015-03-31/event-source-mappings/{UUID}"""
        return await self._event_source_mappings.delete_event_source_mapping(UUID), 202

    async def CreateFunction(self, body: CreateFunctionRequest) -> tuple[FunctionConfiguration, int]:
        """POST /2015-03-31/functions"""
        return await self._functions.create_function(body), 201

    async def ListFunctions(
        self,
        MasterRegion: str | None = None,
        FunctionVersion: str | None = None,
        Marker: str | None = None,
        MaxItems: int | None = None,
    ) -> tuple[FunctionPage, int]:
        """GET /2015-03-31/functions"""
        return await self._functions.list_functions(MasterRegion, FunctionVersion, Marker, MaxItems), 200

    async def GetFunction(self, FunctionName: str, Qualifier: str | None = None) -> tuple[FunctionDetails, int]:
        """GET /2015-03-31/functions/{FunctionName}"""
        return await self._functions.get_function(FunctionName, Qualifier), 200

    async def DeleteFunction(self, FunctionName: str, Qualifier: str | None = None) -> tuple[None, int]:
        """DELETE /2015-03-31/functions/{FunctionName}"""
        await self._functions.delete_function(FunctionName, Qualifier)
        return None, 204

    async def GetFunctionConfiguration(
        self, FunctionName: str, Qualifier: str | None = None
    ) -> tuple[FunctionConfiguration, int]:
        """GET /2015-03-31/functions/{FunctionName}/configuration"""
        return await self._functions.get_function_configuration(FunctionName, Qualifier), 200

    async def UpdateFunctionConfiguration(
        self, FunctionName: str, body: UpdateFunctionConfigurationRequest
    ) -> tuple[FunctionConfiguration, int]:
        """PUT /2015-03-31/functions/{FunctionName}/configuration"""
        return await self._functions.update_function_configuration(FunctionName, body), 200

    async def UpdateFunctionCode(
        self, FunctionName: str, body: UpdateFunctionCodeRequest
    ) -> tuple[FunctionConfiguration, int]:
        """PUT /2015-03-31/functions/{FunctionName}/code"""
        return await self._functions.update_function_code(FunctionName, body), 200

    async def PublishVersion(self, FunctionName: str, body: PublishVersionRequest) -> tuple[FunctionConfiguration, int]:
        """POST /2015-03-31/functions/{FunctionName}/versions"""
        return await self._functions.publish_version(FunctionName, body), 201

    async def ListVersionsByFunction(
        self, FunctionName: str, Marker: str | None = None, MaxItems: int | None = None
    ) -> tuple[VersionPage, int]:
        """GET /2015-03-31/functions/{FunctionName}/versions"""
        return await self._functions.list_versions_by_function(FunctionName, Marker, MaxItems), 200

    async def GetFunctionCodeSigningConfig(self, FunctionName: str) -> tuple[FunctionCodeSigningConfig, int]:
        """GET /2020-06-30/functions/{FunctionName}/code-signing-config"""
        return await self._functions.get_function_code_signing_config(FunctionName), 200

    async def GetRuntimeManagementConfig(
        self, FunctionName: str, Qualifier: str | None = None
    ) -> tuple[RuntimeManagementConfig, int]:
        """GET /2021-07-20/functions/{FunctionName}/runtime-management-config"""
        return await self._functions.get_runtime_management_config(FunctionName, Qualifier), 200

    async def GetFunctionRecursionConfig(self, FunctionName: str) -> tuple[FunctionRecursionConfig, int]:
        """GET /2024-08-31/functions/{FunctionName}/recursion-config"""
        return await self._functions.get_function_recursion_config(FunctionName), 200

    async def CreateAlias(self, FunctionName: str, body: CreateAliasRequest) -> tuple[AliasConfiguration, int]:
        """POST /2015-03-31/functions/{FunctionName}/aliases"""
        return await self._aliases.create_alias(FunctionName, body), 201

    async def ListAliases(
        self,
        FunctionName: str,
        FunctionVersion: str | None = None,
        Marker: str | None = None,
        MaxItems: int | None = None,
    ) -> tuple[AliasPage, int]:
        """GET /2015-03-31/functions/{FunctionName}/aliases"""
        return await self._aliases.list_aliases(FunctionName, FunctionVersion, Marker, MaxItems), 200

    async def GetAlias(self, FunctionName: str, Name: str) -> tuple[AliasConfiguration, int]:
        """GET /2015-03-31/functions/{FunctionName}/aliases/{Name}"""
        return await self._aliases.get_alias(FunctionName, Name), 200

    async def UpdateAlias(
        self, FunctionName: str, Name: str, body: UpdateAliasRequest
    ) -> tuple[AliasConfiguration, int]:
        """PUT /2015-03-31/functions/{FunctionName}/aliases/{Name}"""
        return await self._aliases.update_alias(FunctionName, Name, body), 200

    async def DeleteAlias(self, FunctionName: str, Name: str) -> tuple[None, int]:
        """DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name}"""
        await self._aliases.delete_alias(FunctionName, Name)
        return None, 204

    async def PutFunctionConcurrency(
        self, FunctionName: str, body: PutFunctionConcurrencyRequest
    ) -> tuple[Concurrency, int]:
        """PUT /2017-10-31/functions/{FunctionName}/concurrency"""
        return await self._concurrency.put_function_concurrency(FunctionName, body), 200

    async def DeleteFunctionConcurrency(self, FunctionName: str) -> tuple[None, int]:
        """DELETE /2017-10-31/functions/{FunctionName}/concurrency"""
        await self._concurrency.delete_function_concurrency(FunctionName)
        return None, 204

    async def GetFunctionConcurrency(self, FunctionName: str) -> tuple[Concurrency, int]:
        """GET /2019-09-30/functions/{FunctionName}/concurrency"""
        return await self._concurrency.get_function_concurrency(FunctionName), 200

    async def AddPermission(
        self, FunctionName: str, body: AddPermissionRequest, Qualifier: str | None = None
    ) -> tuple[AddedPermission, int]:
        """POST /2015-03-31/functions/{FunctionName}/policy"""
        return await self._permissions.add_permission(FunctionName, Qualifier, body), 201

    async def GetPolicy(self, FunctionName: str, Qualifier: str | None = None) -> tuple[FunctionPolicy, int]:
        """GET /2015-03-31/functions/{FunctionName}/policy"""
        return await self._permissions.get_policy(FunctionName, Qualifier), 200

    async def RemovePermission(
        self, FunctionName: str, StatementId: str, Qualifier: str | None = None, RevisionId: str | None = None
    ) -> tuple[None, int]:
        """DELETE /2015-03-31/functions/{FunctionName}/policy/{StatementId}"""
        await self._permissions.remove_permission(FunctionName, StatementId, Qualifier, RevisionId)
        return None, 204

    async def ListTags(self, Resource: str) -> tuple[ResourceTags, int]:
        """GET /2017-03-31/tags/{Resource}"""
        return await self._tags.list_tags(Resource), 200

    async def TagResource(self, Resource: str, body: TagResourceRequest) -> tuple[None, int]:
        """POST /2017-03-31/tags/{Resource}"""
        await self._tags.tag_resource(Resource, body)
        return None, 204

    async def UntagResource(self, Resource: str, tagKeys: list[str]) -> tuple[None, int]:
        """DELETE /2017-03-31/tags/{Resource}"""
        await self._tags.untag_resource(Resource, tagKeys)
        return None, 204

    async def Invoke(
        self,
        FunctionName: str,
        Qualifier: str | None = None,
        invocation_type: str | None = None,
        log_type: str | None = None,
        client_context: str | None = None,
        body: bytes = b"",
    ) -> Answered:
        """POST /2015-03-31/functions/{FunctionName}/invocations"""
        return await self._invocations.invoke(FunctionName, Qualifier, invocation_type, log_type, client_context, body)

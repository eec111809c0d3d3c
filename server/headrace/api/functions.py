"""Functions: made, read, changed, published and removed. Every change is in the store before it is answered.

Changes of one function come one after the other: preparing a package or a runtime takes time, and what is prepared
must be for the function as it is then.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any, Protocol, cast
from weakref import WeakValueDictionary

from headrace.api import configuration
from headrace.api.named import Names, check_revision, drawn_revision, function_missing, page
from headrace.clock import Clock
from headrace.deployed import LATEST, Code, DeployedFunction, DeploymentError, Deployments, FunctionVersion, Packages
from headrace.errors import ConflictError, InvalidParameterError, NotFoundError, SourceError
from headrace_api.models import (
    CreateFunctionRequest,
    FunctionCodeSigningConfig,
    FunctionConfiguration,
    FunctionDetails,
    FunctionPage,
    FunctionRecursionConfig,
    PublishVersionRequest,
    RuntimeManagementConfig,
    UpdateFunctionCodeRequest,
    UpdateFunctionConfigurationRequest,
    VersionPage,
)

#: The bucket that stands for a folder of the user's, which is run where it is (our choice, as other emulators have it).
FOLDERS = "hot-reload"


class Objects(Protocol):
    """Objects in buckets."""

    async def get(self, bucket: str, key: str, version: str | None) -> bytes:
        """The content of an object. Raises SourceError with the service's own code."""
        ...


class Functions:
    """Implements `FunctionsOperations`. `code_url` is where a package can be downloaded, by its hash."""

    def __init__(
        self,
        names: Names,
        packages: Packages,
        deployments: Deployments,
        objects: Objects,
        code_url: Callable[[str], str],
        clock: Clock,
        chance: Random,
    ) -> None:
        self._names = names
        self._store = names.store
        self._packages = packages
        self._deployments = deployments
        self._objects = objects
        self._code_url = code_url
        self._clock = clock
        self._chance = chance
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        #: Packages that were taken and that no function in the store has yet.
        self._held: Counter[str] = Counter()

    # --- Made and changed -----------------------------------------------------------------------------------------

    async def create_function(self, body: CreateFunctionRequest) -> FunctionConfiguration:
        """Raises InvalidParameterError and ConflictError."""
        request = cast(dict[str, Any], body)
        try:
            ref = self._names.ref(request["FunctionName"])
        except NotFoundError as error:
            raise InvalidParameterError("FunctionName must be of this server's region and account.") from error
        if ref.qualifier is not None:
            raise InvalidParameterError("FunctionName must be unqualified: a new function has no version or alias.")
        async with self._alone(ref.name):
            if self._store.function(ref.name) is not None or self._names.configured.describe(ref.name) is not None:
                raise ConflictError(f"Function already exist: {ref.name}")
            settings = configuration.configured(ref.name, request)
            async with self._taken(request["Code"]) as code:
                await self._prepare(settings, code)
                latest = self._version(LATEST, settings, code)
                function = DeployedFunction(ref.name, latest, tags=dict(request.get("Tags", {})))
                if request.get("Publish"):
                    function = self._with_version(function)
                self._put(function)
            version = function.versions[-1] if function.versions else latest
            return configuration.shown(ref.name, self._names.arn(ref.name), version)

    async def update_function_code(self, function_name: str, body: UpdateFunctionCodeRequest) -> FunctionConfiguration:
        """Raises NotFoundError, InvalidParameterError and PreconditionFailedError."""
        request = cast(dict[str, Any], body)
        async with self._alone(self._names.whole(function_name).name):
            before = self._names.whole(function_name)
            check_revision(request.get("RevisionId"), before.latest.revision_id)
            settings = dict(before.latest.settings)
            if "Architectures" in request:
                settings["Architectures"] = request["Architectures"]
            async with self._taken(request) as code:
                await self._prepare(settings, code)
                latest = self._version(LATEST, settings, code)
                # Tags, aliases and limits may have changed meanwhile: they need no preparing.
                function = replace(self._names.whole(function_name), latest=latest)
                if not request.get("DryRun"):
                    if request.get("Publish"):
                        function = self._with_version(function)
                    self._put(function)
            await self._prune()
            shown = function.versions[-1] if request.get("Publish") and not request.get("DryRun") else latest
            return self._shown(function, shown)

    async def update_function_configuration(
        self, function_name: str, body: UpdateFunctionConfigurationRequest
    ) -> FunctionConfiguration:
        """Raises NotFoundError, InvalidParameterError and PreconditionFailedError."""
        request = cast(dict[str, Any], body)
        async with self._alone(self._names.whole(function_name).name):
            before = self._names.whole(function_name)
            check_revision(request.get("RevisionId"), before.latest.revision_id)
            settings = configuration.configured(before.name, request, before.latest.settings)
            # A package with a `bootstrap` may come with the next request: clients send the code second.
            if not str(settings.get("Runtime", "")).startswith("provided"):
                await self._prepare(settings, before.latest.code)
            # Tags, aliases and limits may have changed meanwhile: they need no preparing.
            function = replace(
                self._names.whole(function_name), latest=self._version(LATEST, settings, before.latest.code)
            )
            self._put(function)
            return self._shown(function, function.latest)

    async def publish_version(self, function_name: str, body: PublishVersionRequest) -> FunctionConfiguration:
        """The new version, or the last one when nothing has changed since. Raises NotFoundError, InvalidParameterError
        and PreconditionFailedError."""
        async with self._alone(self._names.whole(function_name).name):
            before = self._names.whole(function_name)
            check_revision(body.get("RevisionId"), before.latest.revision_id)
            present = before.latest.code.sha256
            if (wanted := body.get("CodeSha256")) is not None and wanted != present:
                raise InvalidParameterError(
                    f"CodeSHA256 ({wanted}) is different from current CodeSHA256 in $LATEST ({present}). "
                    "Please try again with the CodeSHA256 in $LATEST."
                )
            function = self._with_version(before, body.get("Description"))
            if function is not before:
                self._put(function)
            return self._shown(function, function.versions[-1])

    async def delete_function(self, function_name: str, qualifier: str | None) -> None:
        """Remove a function, or one version of it. Raises NotFoundError, InvalidParameterError and ConflictError."""
        ref = self._names.ref(function_name, qualifier)
        async with self._alone(ref.name):
            function = self._names.deployed(ref)
            if ref.qualifier is None:
                self._store.remove_function(ref.name)
                self._deployments.remove(ref.name)
            elif ref.qualifier == LATEST:
                raise InvalidParameterError("$LATEST version cannot be deleted without deleting the function.")
            elif ref.qualifier in function.aliases:
                raise InvalidParameterError(
                    "Deletion of functions by alias is not supported; DeleteAlias is for aliases."
                )
            elif function.version(ref.qualifier) is None:
                raise function_missing(ref.arn)
            else:
                users = [
                    alias.name
                    for alias in function.aliases.values()
                    if ref.qualifier == alias.version or ref.qualifier in alias.weights
                ]
                if users:
                    raise ConflictError(
                        "Unable to delete version because the following aliases reference it: "
                        f"[{', '.join(sorted(users))}]"
                    )
                kept = tuple(one for one in function.versions if one.version != ref.qualifier)
                self._put(replace(function, versions=kept))
        await self._prune()

    # --- Read -----------------------------------------------------------------------------------------------------

    async def get_function(self, function_name: str, qualifier: str | None) -> FunctionDetails:
        """Raises NotFoundError."""
        ref = self._names.ref(function_name, qualifier)
        function = self._store.function(ref.name)
        details: FunctionDetails = {
            "Configuration": await self.get_function_configuration(function_name, qualifier),
            "Code": {},
        }
        if function is None:
            return details
        code = self._names.version(function, ref).code
        if code.directory is None:
            details["Code"] = {"RepositoryType": "S3", "Location": self._code_url(code.sha256)}
        if function.tags:
            details["Tags"] = dict(function.tags)
        if function.reserved_concurrency is not None:
            details["Concurrency"] = {"ReservedConcurrentExecutions": function.reserved_concurrency}
        return details

    async def get_function_configuration(self, function_name: str, qualifier: str | None) -> FunctionConfiguration:
        """Raises NotFoundError."""
        ref = self._names.ref(function_name, qualifier)
        function = self._store.function(ref.name)
        if function is not None:
            return configuration.shown(ref.name, ref.arn, self._names.version(function, ref))
        described = self._names.configured.describe(ref.name)
        if described is None or ref.qualifier not in (None, LATEST):
            raise function_missing(ref.arn)
        return configuration.shown_configured(ref.arn, described)

    async def list_functions(
        self, master_region: str | None, function_version: str | None, marker: str | None, max_items: int | None
    ) -> FunctionPage:
        """One page, in the order of names. There are no functions at the edge, so `master_region` changes nothing."""
        shown, more = page(self._listed(function_version is not None), _key, marker, max_items)
        listing: FunctionPage = {"Functions": shown}
        if more is not None:
            listing["NextMarker"] = more
        return listing

    async def list_versions_by_function(
        self, function_name: str, marker: str | None, max_items: int | None
    ) -> VersionPage:
        """One page, `$LATEST` first. Raises NotFoundError."""
        ref = self._names.ref(function_name)
        function = self._store.function(ref.name)
        if function is None:
            every = [await self.get_function_configuration(ref.name, None)]
        else:
            every = [self._shown(function, one, qualified=True) for one in (function.latest, *function.versions)]
        shown, more = page(every, _key, marker, max_items)
        listing: VersionPage = {"Versions": shown}
        if more is not None:
            listing["NextMarker"] = more
        return listing

    async def get_function_code_signing_config(self, function_name: str) -> FunctionCodeSigningConfig:
        """No function has one. Raises NotFoundError."""
        found = await self.get_function_configuration(function_name, None)
        return {"FunctionName": found["FunctionName"]}

    async def get_runtime_management_config(self, function_name: str, qualifier: str | None) -> RuntimeManagementConfig:
        """Runtimes are those of this machine. Raises NotFoundError."""
        found = await self.get_function_configuration(function_name, qualifier)
        return {"FunctionArn": found["FunctionArn"], "UpdateRuntimeOn": "Auto"}

    async def get_function_recursion_config(self, function_name: str) -> FunctionRecursionConfig:
        """What the cloud has when nobody said otherwise. Raises NotFoundError."""
        await self.get_function_configuration(function_name, None)
        return {"RecursiveLoop": "Terminate"}

    # --- Parts ----------------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def _alone(self, name: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(name, asyncio.Lock())
        async with lock:
            yield

    @asynccontextmanager
    async def _taken(self, source: Mapping[str, Any]) -> AsyncIterator[Code]:
        """The code that a request gives, safe from pruning for as long as the store does not know it."""
        code = await self._code(source)
        self._held[code.sha256] += 1
        try:
            yield code
        finally:
            self._held[code.sha256] -= 1

    async def _code(self, source: Mapping[str, Any]) -> Code:
        if source.get("S3Bucket") == FOLDERS:
            return _folder(source["S3Key"])
        if "ZipFile" in source:
            try:
                archive = base64.b64decode(source["ZipFile"], validate=True)
            except (binascii.Error, ValueError) as error:
                raise InvalidParameterError(f"ZipFile is not base64: {error}.") from error
        else:
            try:
                archive = await self._objects.get(source["S3Bucket"], source["S3Key"], source.get("S3ObjectVersion"))
            except SourceError as error:
                raise InvalidParameterError(
                    f"Error occurred while GetObject. S3 Error Code: {error.code}. S3 Error Message: {error.message}"
                ) from error
        try:
            return await self._packages.keep(archive)
        except DeploymentError as error:
            raise InvalidParameterError(str(error)) from error

    async def _prepare(self, settings: Mapping[str, Any], code: Code) -> None:
        try:
            await self._deployments.prepare(settings, code)
        except DeploymentError as error:
            raise InvalidParameterError(str(error)) from error

    async def _prune(self) -> None:
        used = {
            one.code.sha256 for function in self._store.functions() for one in (function.latest, *function.versions)
        }
        used |= set(self._deployments.in_use())  # invocations end with the code that they began with
        await self._packages.prune(used | {sha256 for sha256, count in self._held.items() if count > 0})

    def _version(self, number: str, settings: Mapping[str, Any], code: Code) -> FunctionVersion:
        return FunctionVersion(number, settings, code, self._clock.now(), drawn_revision(self._chance))

    def _with_version(self, function: DeployedFunction, description: str | None = None) -> DeployedFunction:
        """The function with its `$LATEST` published; the same value when the last version is that already."""
        settings = dict(function.latest.settings)
        if description is not None:
            settings["Description"] = description
        last = function.versions[-1] if function.versions else None
        if last is not None and last.code == function.latest.code and _alike(last.settings, settings):
            return function
        version = self._version(str(function.next_version), settings, function.latest.code)
        return replace(function, versions=(*function.versions, version), next_version=function.next_version + 1)

    def _put(self, function: DeployedFunction) -> None:
        self._store.put_function(function)
        self._deployments.apply(function)

    def _shown(
        self, function: DeployedFunction, version: FunctionVersion, *, qualified: bool = False
    ) -> FunctionConfiguration:
        """With the version in its ARN where it was published, or where all are shown."""
        is_bare = version.version == LATEST and not qualified
        arn = self._names.arn(function.name, None if is_bare else version.version)
        return configuration.shown(function.name, arn, version)

    def _listed(self, every_version: bool) -> Iterator[FunctionConfiguration]:
        deployed = {function.name: function for function in self._store.functions()}
        for name in sorted({*deployed, *self._names.configured.names()}):
            if name in deployed:
                function = deployed[name]
                versions = (function.latest, *function.versions) if every_version else (function.latest,)
                for version in versions:
                    yield self._shown(function, version, qualified=every_version)
            elif (described := self._names.configured.describe(name)) is not None:
                yield configuration.shown_configured(self._names.arn(name), described)


def _key(shown: FunctionConfiguration) -> str:
    """What listings are ordered by: the name, then `$LATEST`, then the versions by their numbers."""
    version = shown["Version"]
    return f"{shown['FunctionName']}\t{0 if version == LATEST else int(version):012}"


def _alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two configurations differ in their description at most, which makes no new version."""
    return {**one, "Description": ""} == {**other, "Description": ""}


def _folder(path: str) -> Code:
    folder = Path(path)
    if not folder.is_absolute() or not folder.is_dir():
        raise InvalidParameterError(
            f"S3Key must be the absolute path of a folder of this machine where S3Bucket is {FOLDERS}: {path} is none."
        )
    sha256 = base64.b64encode(hashlib.sha256(str(folder).encode()).digest()).decode()
    return Code(sha256, 0, directory=str(folder))

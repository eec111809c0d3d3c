"""Functions, their versions, aliases and permissions, and event source mappings."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from headrace import arns
from headrace.errors import SourceError
from headrace.templates.kinds import Kind, Made, Tagging, Wanted, Words, World
from headrace.templates.values import (
    Reader,
    as_boolean,
    as_integer,
    as_json,
    as_number,
    as_tags,
    as_text,
    listed,
    mapped,
    table,
)

#: The bucket whose keys are folders that are run where they stand.
HOT_RELOAD = "hot-reload"
#: Our own member of `Code`: an archive on this machine.
ARCHIVE = "LocalArchive"
#: And another, which tells its content from what it was before.
CONTENT = "LocalContent"
#: Our own property of a version: what the function was like when it was published.
FOLLOWED = "Function"
#: Settings of a function, and what they are set to when they are wanted no more.
_SETTINGS: Mapping[str, Any] = {
    "DeadLetterConfig": {"TargetArn": ""},
    "Description": "",
    "Environment": {"Variables": {}},
    "EphemeralStorage": {"Size": 512},
    "Handler": None,
    "LoggingConfig": {"LogFormat": "Text"},
    "MemorySize": 128,
    "Role": None,
    "Runtime": None,
    "Timeout": 3,
    "TracingConfig": {"Mode": "PassThrough"},
}
_TAGGING = Tagging("lambda", "ListTags", "TagResource", "UntagResource", "Resource", True, True)
#: Every archive that we make of the same text is the same.
_ARCHIVE_TIME = (2000, 1, 1, 0, 0, 0)


def _role(world: World) -> str:
    """The role of functions that name none: it has to look like one, and nobody looks it up."""
    return f"arn:{arns.partition_of(world.region)}:iam::{world.account}:role/headrace"


class Function(Kind):
    words = Words(
        noun="function",
        services=("lambda",),
        attributes=("Arn",),
        named_by="FunctionName",
        longest=64,
        readers={
            "FunctionName": as_text,
            "Handler": as_text,
            "Runtime": as_text,
            "Role": as_text,
            "Description": as_text,
            "Timeout": as_integer,
            "MemorySize": as_integer,
            "Environment": table(Variables=mapped(as_text)),
            "DeadLetterConfig": table(TargetArn=as_text),
            "EphemeralStorage": table(Size=as_integer),
            "LoggingConfig": table(
                LogFormat=as_text, LogGroup=as_text, ApplicationLogLevel=as_text, SystemLogLevel=as_text
            ),
            "TracingConfig": table(Mode=as_text),
            "Architectures": listed(as_text),
            "ReservedConcurrentExecutions": as_integer,
            "Tags": as_tags,
            "Code": table(
                ZipFile=as_text, S3Bucket=as_text, S3Key=as_text, S3ObjectVersion=as_text, **{ARCHIVE: as_text}
            ),
        },
        silent=frozenset(
            {
                *("KmsKeyArn", "VpcConfig", "PackageType", "CodeSigningConfigArn", "SnapStart", "RecursiveLoop"),
                *("RuntimeManagementConfig", "CapacityProviderConfig", "FunctionScalingConfig"),
                *("PublishToLatestPublished", "TenancyConfig"),
            }
        ),
        fixed=frozenset({"FunctionName"}),
        required=("Code",),
    )

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return Made(name, {"Arn": world.arn("lambda", f"function:{name}")}, name)

    async def find(self, id: str) -> Made | None:
        found = await self.world.answer("lambda", "GetFunctionConfiguration", FunctionName=id)
        return None if found is None else self.supposed(self.world, id)

    async def make(self, wanted: Wanted) -> Made:
        settings = {"Role": _role(self.world), **wanted.some(*_SETTINGS, "Architectures", "Tags")}
        await self.world.call("lambda", "CreateFunction", FunctionName=wanted.name, Code=self._code(wanted), **settings)
        await self._limit(wanted)
        return self.supposed(self.world, wanted.name)

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        name, call = made.id, self.world.call
        settings = {key: wanted.get(key, _SETTINGS[key]) for key in _SETTINGS if key in changed}
        if "Role" in settings:
            settings["Role"] = settings["Role"] or _role(self.world)
        if settings := {key: value for key, value in settings.items() if value is not None}:
            await call("lambda", "UpdateFunctionConfiguration", FunctionName=name, **settings)
        if {"Code", "Architectures"} & set(changed):
            more = wanted.some("Architectures")
            await call("lambda", "UpdateFunctionCode", FunctionName=name, **self._code(wanted), **more)
        if "ReservedConcurrentExecutions" in changed:
            await self._limit(wanted, was_limited=True)
        if "Tags" in changed:
            await _TAGGING.apply(self.world, made.attributes["Arn"], wanted.get("Tags", {}))
        return made

    async def remove(self, id: str) -> None:
        await self.world.answer("lambda", "DeleteFunction", FunctionName=id)

    async def _limit(self, wanted: Wanted, was_limited: bool = False) -> None:
        limit = wanted.get("ReservedConcurrentExecutions")
        if limit is not None:
            await self.world.call(
                "lambda",
                "PutFunctionConcurrency",
                FunctionName=wanted.name,
                ReservedConcurrentExecutions=limit,
            )
        elif was_limited:
            await self.world.answer("lambda", "DeleteFunctionConcurrency", FunctionName=wanted.name)

    def _code(self, wanted: Wanted) -> dict[str, Any]:
        """Where the code is, as the API takes it."""
        code = dict(wanted.get("Code"))
        if ARCHIVE in code:
            return {"ZipFile": read_archive(code[ARCHIVE])}
        if "ZipFile" in code:
            return {"ZipFile": _archive(code["ZipFile"], wanted.get("Runtime", ""))}
        return code


def read_archive(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror or error}", is_retry_safe=False) from None


def fingerprint(path: str) -> str:
    """Tells an archive from another one at the same place."""
    return hashlib.sha256(read_archive(path)).hexdigest()


def _archive(text: str, runtime: str) -> bytes:
    """A package of one file, called `index` as the cloud calls it."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        member = zipfile.ZipInfo(f"index.{'js' if runtime.startswith('nodejs') else 'py'}", _ARCHIVE_TIME)
        member.external_attr = 0o100644 << 16
        archive.writestr(member, text)
    return content.getvalue()


class Version(Kind):
    """A published version. One that follows a function is published anew whenever that has changed."""

    words = Words(
        noun="version",
        services=("lambda",),
        attributes=("Version", "FunctionArn"),
        readers={"FunctionName": as_text, "Description": as_text},
        silent=frozenset({"CodeSha256", "ProvisionedConcurrencyConfig", "RuntimePolicy", "FunctionScalingConfig"}),
        fixed=frozenset({"FunctionName"}),
        required=("FunctionName",),
    )

    @classmethod
    def shown(cls, wanted: Wanted) -> str:
        return f"of {_function_name(wanted.get('FunctionName', ''))}"

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return cls(world)._made(name, "1")

    def _made(self, function: str, version: str) -> Made:
        arn = self.world.arn("lambda", f"function:{_function_name(function)}:{version}")
        return Made(f"{function}:{version}", {"Version": version, "FunctionArn": arn}, arn)

    def id(self, wanted: Wanted) -> str | None:
        return None

    async def find(self, id: str) -> Made | None:
        function, _, version = id.rpartition(":")
        found = await self.world.answer("lambda", "GetFunctionConfiguration", FunctionName=function, Qualifier=version)
        return None if found is None else self._made(function, version)

    async def make(self, wanted: Wanted) -> Made:
        function = wanted.get("FunctionName")
        made = await self.world.call("lambda", "PublishVersion", FunctionName=function, **wanted.some("Description"))
        return self._made(function, str(made["Version"]))

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        return await self.make(wanted) if FOLLOWED in changed else made

    async def remove(self, id: str) -> None:
        function, _, version = id.rpartition(":")
        await self.world.answer("lambda", "DeleteFunction", FunctionName=function, Qualifier=version)


def _weights(value: Any) -> dict[str, Any]:
    """Shares of versions: a list in a template, an object in the API."""
    read = table(AdditionalVersionWeights=listed(table(FunctionVersion=as_text, FunctionWeight=as_number)))(value)
    weights = read.get("AdditionalVersionWeights", ())
    return {"AdditionalVersionWeights": {one["FunctionVersion"]: one["FunctionWeight"] for one in weights}}


class Alias(Kind):
    words = Words(
        noun="alias",
        services=("lambda",),
        attributes=("AliasArn",),
        named_by="Name",
        readers={
            "Name": as_text,
            "FunctionName": as_text,
            "FunctionVersion": as_text,
            "Description": as_text,
            "RoutingConfig": _weights,
        },
        silent=frozenset({"ProvisionedConcurrencyConfig"}),
        fixed=frozenset({"Name", "FunctionName"}),
        required=("Name", "FunctionName", "FunctionVersion"),
    )
    _resets: Mapping[str, Any] = {"Description": "", "RoutingConfig": {"AdditionalVersionWeights": {}}}

    @classmethod
    def shown(cls, wanted: Wanted) -> str:
        return f"{_function_name(wanted.get('FunctionName', ''))}:{wanted.name}"

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return cls(world)._made(name, name)

    def _made(self, function: str, name: str) -> Made:
        arn = self.world.arn("lambda", f"function:{_function_name(function)}:{name}")
        return Made(f"{function}:{name}", {"AliasArn": arn}, arn)

    def id(self, wanted: Wanted) -> str | None:
        return f"{wanted.get('FunctionName')}:{wanted.name}"

    async def find(self, id: str) -> Made | None:
        function, _, name = id.rpartition(":")
        found = await self.world.answer("lambda", "GetAlias", FunctionName=function, Name=name)
        return None if found is None else self._made(function, name)

    async def make(self, wanted: Wanted) -> Made:
        given = wanted.some("FunctionName", "FunctionVersion", "Description", "RoutingConfig")
        await self.world.call("lambda", "CreateAlias", Name=wanted.name, **given)
        return self._made(wanted.get("FunctionName"), wanted.name)

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        given = wanted.some(*(key for key in ("FunctionVersion", "Description", "RoutingConfig") if key in changed))
        resets = {key: value for key, value in self._resets.items() if key in changed}
        await self.world.call(
            "lambda",
            "UpdateAlias",
            FunctionName=wanted.get("FunctionName"),
            Name=wanted.name,
            **{**resets, **given},
        )
        return made

    async def remove(self, id: str) -> None:
        function, _, name = id.rpartition(":")
        await self.world.answer("lambda", "DeleteAlias", FunctionName=function, Name=name)


class Permission(Kind):
    """A statement of a function's policy. It is kept and has no effect: nobody is refused here."""

    words = Words(
        noun="permission",
        services=("lambda",),
        attributes=("Id",),
        readers={
            "FunctionName": as_text,
            "Action": as_text,
            "Principal": as_text,
            "SourceArn": as_text,
            "SourceAccount": as_text,
            "EventSourceToken": as_text,
            "PrincipalOrgID": as_text,
        },
        silent=frozenset({"FunctionUrlAuthType", "InvokedViaFunctionUrl"}),
        fixed=frozenset(
            {"FunctionName", "Action", "Principal", "SourceArn", "SourceAccount", "EventSourceToken", "PrincipalOrgID"}
        ),
        required=("FunctionName", "Action", "Principal"),
    )

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return cls._made(name, name)

    @staticmethod
    def _made(function: str, statement: str) -> Made:
        return Made(f"{function} {statement}", {"Id": statement}, statement)

    def id(self, wanted: Wanted) -> str | None:
        return f"{wanted.get('FunctionName')} {wanted.name}"

    async def find(self, id: str) -> Made | None:
        function, _, statement = id.partition(" ")
        found = await self.world.answer("lambda", "GetPolicy", FunctionName=function)
        statements = json.loads(found["Policy"]).get("Statement", ()) if found is not None else ()
        return self._made(function, statement) if any(one.get("Sid") == statement for one in statements) else None

    async def make(self, wanted: Wanted) -> Made:
        await self.world.call("lambda", "AddPermission", StatementId=wanted.name, **wanted.properties)
        return self._made(wanted.get("FunctionName"), wanted.name)

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        return made

    async def remove(self, id: str) -> None:
        function, _, statement = id.partition(" ")
        await self.world.answer("lambda", "RemovePermission", FunctionName=function, StatementId=statement)


def _endpoints(value: Any) -> dict[str, Any]:
    """A cluster's servers: the API's key is another than the template's."""
    read = table(Endpoints=table(KafkaBootstrapServers=listed(as_text)))(value)
    return {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": read.get("Endpoints", {}).get("KafkaBootstrapServers", [])}}


_KAFKA = table(ConsumerGroupId=as_text)
#: The properties of a mapping that say what it reads and from where on: they cannot be changed.
_SOURCE: Mapping[str, Reader] = {
    "EventSourceArn": as_text,
    "SelfManagedEventSource": _endpoints,
    "Topics": listed(as_text),
    "Queues": listed(as_text),
    "StartingPosition": as_text,
    "StartingPositionTimestamp": as_number,
    "AmazonManagedKafkaEventSourceConfig": _KAFKA,
    "SelfManagedKafkaEventSourceConfig": _KAFKA,
}
_OPTIONS: Mapping[str, Reader] = {
    "BatchSize": as_integer,
    "BisectBatchOnFunctionError": as_boolean,
    "DestinationConfig": table(OnFailure=table(Destination=as_text)),
    "Enabled": as_boolean,
    "FilterCriteria": table(Filters=listed(table(Pattern=as_json))),
    "FunctionName": as_text,
    "FunctionResponseTypes": listed(as_text),
    "MaximumBatchingWindowInSeconds": as_integer,
    "MaximumRecordAgeInSeconds": as_integer,
    "MaximumRetryAttempts": as_integer,
    "MetricsConfig": table(Metrics=listed(as_text)),
    "ParallelizationFactor": as_integer,
    "ProvisionedPollerConfig": table(MinimumPollers=as_integer, MaximumPollers=as_integer),
    "ScalingConfig": table(MaximumConcurrency=as_integer),
    "SourceAccessConfigurations": listed(table(Type=as_text, URI=as_text)),
    "TumblingWindowInSeconds": as_integer,
}
#: What an option is set to that is wanted no more. The others stay as they are, as they do in the cloud: a batching
#: window of a topic, once it was set, cannot be taken back.
_RESETS: Mapping[str, Any] = {
    "BisectBatchOnFunctionError": False,
    "DestinationConfig": {"OnFailure": {"Destination": ""}},
    "Enabled": True,
    "FilterCriteria": {},
    "FunctionResponseTypes": [],
    "MaximumRecordAgeInSeconds": -1,
    "MaximumRetryAttempts": -1,
    "ParallelizationFactor": 1,
    "ScalingConfig": {},
    "TumblingWindowInSeconds": 0,
}


class EventSourceMapping(Kind):
    """An event source mapping, found by its UUID."""

    words = Words(
        noun="mapping",
        services=("lambda",),
        attributes=("Id", "EventSourceMappingArn"),
        readers={**_SOURCE, **_OPTIONS, "Tags": as_tags},
        silent=frozenset({"KmsKeyArn", "LoggingConfig"}),
        fixed=frozenset(_SOURCE),
        required=("FunctionName",),
    )

    @classmethod
    def shown(cls, wanted: Wanted) -> str:
        return f"{_source_name(wanted)} -> {_function_name(wanted.get('FunctionName', ''), qualified=True)}"

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return cls(world)._made("00000000-0000-4000-8000-000000000000")

    def _made(self, uuid: str) -> Made:
        arn = arns.mapping_arn(uuid, self.world.region, self.world.account)
        return Made(uuid, {"Id": uuid, "EventSourceMappingArn": arn}, uuid)

    def id(self, wanted: Wanted) -> str | None:
        return None

    async def search(self, wanted: Wanted) -> str | None:
        page = wanted.some("FunctionName", "EventSourceArn")
        servers = set(_servers(wanted.properties))
        while True:
            found = await self.world.call("lambda", "ListEventSourceMappings", **page)
            for one in found.get("EventSourceMappings", ()):
                is_same = set(_servers(one)) == servers and all(
                    one.get(key, wanted.get(key)) == wanted.get(key) for key in ("EventSourceArn", "Topics", "Queues")
                )
                if is_same and one.get("State") != "Deleting":
                    return str(one["UUID"])
            if not found.get("NextMarker"):
                return None
            page["Marker"] = found["NextMarker"]

    async def find(self, id: str) -> Made | None:
        found = await self.world.answer("lambda", "GetEventSourceMapping", UUID=id)
        return None if found is None or found.get("State") == "Deleting" else self._made(id)

    async def make(self, wanted: Wanted) -> Made:
        made = await self.world.call("lambda", "CreateEventSourceMapping", **wanted.properties)
        return self._made(str(made["UUID"]))

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        source = wanted.get("EventSourceArn", "")
        resets = {**_RESETS, "BatchSize": 10 if ":sqs:" in source else 100}
        if any(service in source for service in (":sqs:", ":kinesis:", ":dynamodb:")):
            resets["MaximumBatchingWindowInSeconds"] = 0
        options = {key: resets[key] for key in changed if key in resets} | wanted.some(
            *(key for key in changed if key in _OPTIONS)
        )
        if options:
            await self.world.until(lambda: self._is_settled(made.id), f"at rest: mapping {made.id}")
            await self.world.call("lambda", "UpdateEventSourceMapping", UUID=made.id, **options)
        if "Tags" in changed:
            await _TAGGING.apply(self.world, made.attributes["EventSourceMappingArn"], wanted.get("Tags", {}))
        return made

    async def remove(self, id: str) -> None:
        await self.world.until(lambda: self._is_settled(id), f"at rest: mapping {id}")
        await self.world.answer("lambda", "DeleteEventSourceMapping", UUID=id)

    async def _is_settled(self, uuid: str) -> bool:
        """Whether no change of a mapping is under way: another one would be refused until it is done."""
        found = await self.world.answer("lambda", "GetEventSourceMapping", UUID=uuid)
        return found is None or found.get("State") not in ("Creating", "Enabling", "Disabling", "Updating")


def _servers(mapping: Mapping[str, Any]) -> list[str]:
    """The servers of a mapping of a cluster of the user's own."""
    source = mapping.get("SelfManagedEventSource") or {}
    return list((source.get("Endpoints") or {}).get("KAFKA_BOOTSTRAP_SERVERS") or ())


def _source_name(wanted: Wanted) -> str:
    """What people call a mapping's source: the topic or the queue of a broker, else the last part of an ARN."""
    for key in ("Topics", "Queues"):
        if wanted.get(key):
            return str(wanted.get(key)[0])
    arn = arns.parse_source_arn(wanted.get("EventSourceArn", ""))
    return arn.name if arn is not None else str(wanted.get("EventSourceArn", wanted.logical))


def _function_name(text: str, *, qualified: bool = False) -> str:
    """The name in any of the forms in which a function is named."""
    try:
        found = arns.parse_function(text, "us-east-1", "000000000000")
    except ValueError:
        return text
    return f"{found.name}:{found.qualifier}" if qualified and found.qualifier else found.name

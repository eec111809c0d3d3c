"""SAM's resources as the CloudFormation resources that they stand for, before any intrinsic function is resolved.

The resource that SAM's own translator makes is the measure, for everything that has a meaning here. What has none is
said, by resource and line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from headrace.templates.intrinsics import is_function
from headrace.templates.reading import Items, Place, Table, meant
from headrace.templates.written import Written

TRANSFORM = "AWS::Serverless-2016-10-31"
FUNCTION, SIMPLE_TABLE = "AWS::Serverless::Function", "AWS::Serverless::SimpleTable"
#: Sections of Globals, and the resources that they are for.
_GLOBALS = {"Function": FUNCTION, "SimpleTable": SIMPLE_TABLE}
_GLOBALS_ELSEWHERE = ("Api", "HttpApi", "StateMachine", "LayerVersion", "CapacityProvider", "WebSocketApi")

#: Events that are event source mappings: the property that names the source, and the mapping's property for it.
_SOURCES: Mapping[str, str | None] = {
    "SQS": "Queue",
    "Kinesis": "Stream",
    "DynamoDB": "Stream",
    "MSK": "Stream",
    "MQ": "Broker",
    "SelfManagedKafka": None,
}
#: Properties that mean the same in an event and in a mapping.
_SHARED = (
    *("StartingPosition", "StartingPositionTimestamp", "BatchSize", "Enabled", "MaximumBatchingWindowInSeconds"),
    *("MaximumRetryAttempts", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds", "ParallelizationFactor"),
    *("Topics", "Queues", "SourceAccessConfigurations", "TumblingWindowInSeconds", "FunctionResponseTypes"),
    *("FilterCriteria", "KmsKeyArn", "ScalingConfig", "ProvisionedPollerConfig", "MetricsConfig", "LoggingConfig"),
)
#: Properties of events that are for roles and keys, of which there are none here.
_FOR_ROLES = ("SecretsManagerKmsKeyId", "DynamicPolicyName")
_KAFKA_CONFIG = {"MSK": "AmazonManagedKafkaEventSourceConfig", "SelfManagedKafka": "SelfManagedKafkaEventSourceConfig"}
#: Properties that mean the same in a function of SAM and in one of Lambda.
_FUNCTION_SHARED = (
    *("FunctionName", "Handler", "Runtime", "Description", "MemorySize", "Timeout", "VpcConfig", "Environment", "Role"),
    *("KmsKeyArn", "Layers", "ReservedConcurrentExecutions", "FileSystemConfigs", "CodeSigningConfigArn"),
    *("ImageConfig", "Architectures", "SnapStart", "EphemeralStorage", "RuntimeManagementConfig", "LoggingConfig"),
    *("RecursiveLoop", "PackageType", "DurableConfig", "TenancyConfig", "CapacityProviderConfig"),
    *("FunctionScalingConfig", "PublishToLatestPublished"),
)
#: Properties that have been dealt with, or are for what is not here: roles, deployments in steps.
_FUNCTION_SILENT = frozenset(
    {
        *("CodeUri", "InlineCode", "ImageUri", "DeadLetterQueue", "Events", "Tags", "Tracing", "AutoPublishAlias"),
        *("AssumeRolePolicyDocument", "Policies", "RolePath", "PermissionsBoundary", "PropagateTags"),
        *("DeploymentPreference", "AutoPublishCodeSha256", "AutoPublishAliasAllProperties", "VersionDescription"),
        *("ProvisionedConcurrencyConfig", "VersionDeletionPolicy", "SourceKMSKeyArn"),
    }
)
#: Properties that make something which is not made here.
_FUNCTION_WITHOUT_EFFECT = ("EventInvokeConfig", "FunctionUrlConfig")
_KEY_TYPES = {"String": "S", "Number": "N", "Binary": "B"}
_ALIAS = re.compile(r"(?![0-9]+$)[a-zA-Z0-9_-]+")


@dataclass(slots=True)
class Expanded:
    """What a template's resources stand for."""

    resources: dict[str, Written] = field(default_factory=dict)
    #: What has no effect, a line each.
    notes: list[str] = field(default_factory=list)
    #: What else resources are called: `Ship.Alias` and `Ship.Version`.
    names: dict[str, str] = field(default_factory=dict)
    #: Resources that SAM would make, which may be referred to: their types.
    implied: dict[str, str] = field(default_factory=dict)


def expand(written: Mapping[str, Written], section: Any, static: Callable[[Any, Place], Any], place: Place) -> Expanded:
    """The resources of a template with SAM's replaced. `static` resolves what depends on parameters only.

    Raises ConfigurationError for what SAM would refuse.
    """
    defaults = _globals(section, place)
    found = Expanded()
    for name, resource in written.items():
        if resource.type == FUNCTION:
            _function(_merged(resource, defaults), static, found)
        elif resource.type == SIMPLE_TABLE:
            found.resources[name] = _simple_table(_merged(resource, defaults))
        else:
            found.resources[name] = resource
    found.implied = {name: kind for name, kind in found.implied.items() if name not in found.resources}
    return found


# Globals


def _globals(section: Any, place: Place) -> dict[str, Table]:
    if section is None:
        return {}
    if not isinstance(section, Table):
        raise place.error("Globals must be an object")
    found: dict[str, Table] = {}
    for key, table in section.items():
        here = place.under("Globals", section.line_of(key))
        if key in _GLOBALS:
            if not isinstance(table, Table):
                raise here.at(section, key).error("must be an object")
            found[_GLOBALS[key]] = table
        elif key not in _GLOBALS_ELSEWHERE:
            known = (*_GLOBALS, *_GLOBALS_ELSEWHERE)
            raise here.error(f"there is no section {key}{meant(key, known)}")
    return found


def _merged(resource: Written, defaults: Mapping[str, Table]) -> Written:
    """A resource with what Globals has for it. Objects are merged and lists joined; else the resource's word wins."""
    table = defaults.get(resource.type)
    if table is None or resource.without_globals is None:
        return resource
    kept = Table(table.line)
    for key, value in table.items():
        if key not in resource.without_globals:
            kept.put(key, value, table.line_of(key))
    merged = _merge(kept, resource.properties)
    # The line of a resource is its own, whatever was put in front of it.
    merged.line = resource.properties.line
    return resource.like(resource.name, resource.type, merged, depends_on=resource.depends_on)


def _merge(default: Any, own: Any) -> Any:
    if isinstance(default, list) and isinstance(own, list):
        joined = Items(own.line if isinstance(own, Items) else 0)
        for items in (default, own):
            for index, item in enumerate(items):
                joined.put(item, items.lines[index] if isinstance(items, Items) else joined.line)
        return joined
    if not isinstance(default, Table) or not isinstance(own, Table) or is_function(default) or is_function(own):
        return own
    merged = Table(own.line)
    for key, value in default.items():
        merged.put(key, value, default.line_of(key))
    for key, value in own.items():
        merged.put(key, _merge(merged[key], value) if key in merged else value, own.line_of(key))
    return merged


# Functions


def _function(resource: Written, static: Callable[[Any, Place], Any], found: Expanded) -> None:
    """A function, and what belongs to it: a version and an alias, mappings."""
    name, given, place = resource.name, resource.properties, resource.place
    properties = Table(given.line)
    for key, value in given.items():
        if key in _FUNCTION_SHARED:
            properties.put(key, value, given.line_of(key))
        elif key in _FUNCTION_WITHOUT_EFFECT:
            found.notes.append(place.at(given, key).says("has no effect here"))
        elif key not in _FUNCTION_SILENT:
            hint = meant(key, (*_FUNCTION_SHARED, *_FUNCTION_SILENT))
            raise place.at(given, key).error(f"{FUNCTION} has no such property{hint}")
    _code(given, properties, place)
    if "DeadLetterQueue" in given:
        queue, here = given["DeadLetterQueue"], place.at(given, "DeadLetterQueue")
        if not isinstance(queue, Table) or "TargetArn" not in queue:
            raise here.error("must be an object with a TargetArn")
        line = given.line_of("DeadLetterQueue")
        properties.put("DeadLetterConfig", _table(here, TargetArn=queue["TargetArn"]), line)
    if "Tags" in given:
        properties.put("Tags", given["Tags"], given.line_of("Tags"))
    if "Tracing" in given:
        here = place.at(given, "Tracing")
        properties.put("TracingConfig", _table(here, Mode=given["Tracing"]), here.line)
    found.resources[name] = resource.like(name, "AWS::Lambda::Function", properties, depends_on=resource.depends_on)
    if "Role" not in given:
        found.implied[f"{name}Role"] = "AWS::IAM::Role"
    if "FunctionUrlConfig" in given:
        found.implied[f"{name}Url"] = "AWS::Lambda::Url"
    target = name
    if given.get("AutoPublishAlias") is not None:
        target = _alias(resource, static, found)
    _events(resource, target, found)


def _code(given: Table, properties: Table, place: Place) -> None:
    """Where the code is: an object as Lambda has it, a path of a folder or an archive, or `s3://BUCKET/KEY`."""
    if "InlineCode" in given and "CodeUri" in given:
        raise place.at(given, "InlineCode").error("CodeUri and InlineCode cannot be given together")
    if "InlineCode" in given:
        here = place.at(given, "InlineCode")
        properties.put("Code", _table(here, ZipFile=given["InlineCode"]), here.line)
    elif "ImageUri" in given or given.get("PackageType") == "Image":
        properties.put("PackageType", "Image", given.line_of("PackageType"))
    else:
        uri, here = given.get("CodeUri", "."), place.at(given, "CodeUri")
        if isinstance(uri, Table) and not is_function(uri):
            parts = {"Bucket": "S3Bucket", "Key": "S3Key", "Version": "S3ObjectVersion"}
            for key in uri:
                if key not in parts:
                    raise here.at(uri, key).error(f"there is no such member{meant(key, parts)}")
            uri = _table(here, **{parts[key]: value for key, value in uri.items()})
        properties.put("Code", uri, here.line)


def _alias(resource: Written, static: Callable[[Any, Place], Any], found: Expanded) -> str:
    """Publish a version with every change of the function, and have an alias name it. The logical id of the alias."""
    name, given = resource.name, resource.properties
    place = resource.place.at(given, "AutoPublishAlias")
    alias = static(given["AutoPublishAlias"], place)
    if not isinstance(alias, str) or not _ALIAS.fullmatch(alias):
        raise place.error(
            f"{alias!r} is no name of an alias: letters, digits, hyphens and underscores, not only digits"
        )
    version = f"{name}Version"
    properties = _table(place, FunctionName=_ref(name, place))
    if "VersionDescription" in given:
        properties.put("Description", given["VersionDescription"], given.line_of("VersionDescription"))
    found.resources[version] = resource.like(version, "AWS::Lambda::Version", properties, retain=True, follows=name)
    logical = f"{name}Alias{alias.replace('-', 'D').replace('_', 'U')}"
    number = _table(place, **{"Fn::GetAtt": _list(place, version, "Version")})
    found.resources[logical] = resource.like(
        logical,
        "AWS::Lambda::Alias",
        _table(place, Name=alias, FunctionName=_ref(name, place), FunctionVersion=number),
    )
    found.names |= {f"{name}.Alias": logical, f"{name}.Version": version}
    return logical


# Events


def _events(resource: Written, target: str, found: Expanded) -> None:
    events = resource.properties.get("Events") or Table()
    if not isinstance(events, Table):
        raise resource.place.at(resource.properties, "Events").error("must be an object")
    for name, event in events.items():
        here = Place(resource.place.file, events.line_of(name), resource.place.heading, ("Events", name))
        if not isinstance(event, Table) or not isinstance(event.get("Type"), str):
            raise here.error("must be an object with a Type")
        kind = event["Type"]
        if kind not in _SOURCES:
            found.notes.append(here.says(f"an event of type {kind} has no effect here"))
            if kind in ("Api", "HttpApi"):
                found.implied |= {f"Serverless{'Rest' if kind == 'Api' else 'Http'}Api": f"AWS::Serverless::{kind}"}
                found.implied |= {"ServerlessRestApiProdStage": "AWS::ApiGateway::Stage"}
            continue
        properties = event.get("Properties")
        if not isinstance(properties, Table):
            raise here.error("must have Properties")
        mapping = _mapping(kind, properties, target, here.at(event, "Properties"))
        logical = resource.name + name
        found.resources[logical] = resource.like(logical, "AWS::Lambda::EventSourceMapping", mapping, place=here)


def _mapping(kind: str, event: Table, target: str, place: Place) -> Table:
    """The properties of the mapping that an event stands for."""
    mapping = _table(place, FunctionName=_ref(target, place))
    source = _SOURCES[kind]
    for key, value in _required(kind, event, place):
        line = event.line_of(key)
        here = place.at(event, key)
        if key == source:
            mapping.put("EventSourceArn", value, line)
        elif key in _SHARED:
            mapping.put(key, value, line)
        elif key == "KafkaBootstrapServers":
            endpoints = _table(here, KafkaBootstrapServers=value)
            mapping.put("SelfManagedEventSource", _table(here, Endpoints=endpoints), line)
        elif key in ("ConsumerGroupId", "SchemaRegistryConfig") and kind in _KAFKA_CONFIG:
            config = mapping.setdefault(_KAFKA_CONFIG[kind], Table(line))
            mapping.lines.setdefault(_KAFKA_CONFIG[kind], line)
            config.put(key, value, line)
        elif key == "DestinationConfig":
            mapping.put(key, _without_type(value), line)
        elif key not in _FOR_ROLES:
            known = (source or "KafkaBootstrapServers", "DestinationConfig", "ConsumerGroupId", *_SHARED)
            raise here.error(f"an event of type {kind} has no such property{meant(key, known)}")
    return mapping


def _required(kind: str, event: Table, place: Place) -> Iterator[tuple[str, Any]]:
    """The properties of an event, once it is known that none is missing."""
    needed = [_SOURCES[kind] or "KafkaBootstrapServers"]
    if kind in ("Kinesis", "DynamoDB", "MSK"):
        needed.append("StartingPosition")
    for key in needed:
        if event.get(key) is None:
            raise place.error(f"an event of type {kind} needs {key}")
    return ((key, value) for key, value in event.items() if value is not None)


def _without_type(config: Any) -> Any:
    """Where notes go. SAM lets its kind be said, for the rights of a role; the mapping does not have it."""
    failure = config.get("OnFailure") if isinstance(config, Table) else None
    if not isinstance(failure, Table):
        return config
    kept = Table(failure.line)
    for key, value in failure.items():
        if key != "Type":
            kept.put(key, value, failure.line_of(key))
    found = Table(config.line)
    for key, value in config.items():
        found.put(key, kept if key == "OnFailure" else value, config.line_of(key))
    return found


# Tables


def _simple_table(resource: Written) -> Written:
    given, place = resource.properties, resource.place
    key, here = given.get("PrimaryKey"), place.at(given, "PrimaryKey")
    name, kind = "id", "S"
    if key is not None:
        if not isinstance(key, Table) or not key.get("Name") or key.get("Type") not in _KEY_TYPES:
            raise here.error(f"must be an object with a Name and a Type, one of {', '.join(_KEY_TYPES)}")
        name, kind = key["Name"], _KEY_TYPES[key["Type"]]
    properties = _table(
        here,
        AttributeDefinitions=_list(here, _table(here, AttributeName=name, AttributeType=kind)),
        KeySchema=_list(here, _table(here, AttributeName=name, KeyType="HASH")),
    )
    if "ProvisionedThroughput" not in given:
        properties.put("BillingMode", "PAY_PER_REQUEST", place.line)
    for each, value in given.items():
        if each in (
            "TableName",
            "ProvisionedThroughput",
            "SSESpecification",
            "PointInTimeRecoverySpecification",
            "Tags",
        ):
            properties.put(each, value, given.line_of(each))
        elif each != "PrimaryKey":
            raise place.at(given, each).error(f"{SIMPLE_TABLE} has no such property")
    return resource.like(resource.name, "AWS::DynamoDB::Table", properties, depends_on=resource.depends_on)


# What is made up


def _table(place: Place, **members: Any) -> Table:
    table = Table(place.line)
    for key, value in members.items():
        table.put(key, value, place.line)
    return table


def _list(place: Place, *values: Any) -> Items:
    items = Items(place.line)
    for value in values:
        items.put(value, place.line)
    return items


def _ref(name: str, place: Place) -> Table:
    return _table(place, Ref=name)

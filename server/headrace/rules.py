"""What a request may say. The contract alone gives the verdict; this module puts a refusal into words, and adds the
few rules that no schema can hold. What only the world knows (is there such a queue?) it does not ask: it has the words.

A refusal has two layers, as in the cloud. The first looks at each field by itself, whatever the source: wrong JSON
types, members that nobody knows, then ranges, lengths, patterns and enumerations, all reported in one message. When it
is content, the second looks at the mapping as one of its source: `RULES` says in which order and in which words.
Neither has a bound of its own: the first is the widest of what the contract's variants allow, the second is what the
variant of the source refuses.
"""

from __future__ import annotations

import difflib
import itertools
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any, TypeAlias

import jsonschema_rs

from headrace.arns import FunctionRef, parse_source_arn
from headrace.core.filters import InvalidPattern, compile_patterns
from headrace.errors import (
    ApiError,
    ConflictError,
    InvalidParameterError,
    NotFoundError,
    ResourceInUseError,
    SerializationError,
    ValidationError,
)
from headrace.model import EventSourceMapping, SourceKind

Schema: TypeAlias = dict[str, Any]
Path: TypeAlias = tuple[str | int, ...]

#: The sources that rules are about, as the contract names them in `x-source`.
KINESIS = frozenset({"kinesis"})
STREAMS = KINESIS | {"dynamodb"}
FIFO = frozenset({"sqs-fifo"})
QUEUES = FIFO | {"sqs"}
KAFKA = frozenset({"self-managed-kafka"})
BROKERS = frozenset({"activemq", "rabbitmq"})
#: Stands for a source where an Update is judged by itself.
UPDATE = frozenset({"update"})


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the service layer: what the contract's variant refuses, and the words for it.

    `keyword` is the keyword of the contract that refuses, the title of the combination for a `not`, or empty for a rule
    that is checked here. `path` is the field, without list indexes; `*` is any. A rule that holds `everywhere` also
    takes a refusal out of the first layer, where the cloud answers from the second.
    """

    name: str
    path: str
    keyword: str
    text: str
    sources: frozenset[str] | None = None
    everywhere: bool = False

    def covers(self, source: str | None, path: str, keyword: str) -> bool:
        return (
            self.keyword == keyword
            and self.path in (path, "*")
            and (self.sources is None or (source is not None and source in self.sources))
        )


_NO_SOURCE = "Unrecognized event source."
_TWO_SOURCES = "EventSourceArn and SelfManagedEventSource cannot be given together."
_NO_DESTINATION = "Unsupported DestinationConfig parameter for given event source mapping type."
_FOREIGN = "Unsupported '{parameter}' parameter for given event source mapping type."
_MISSING = "Required '{parameter}' parameter is missing."
_POSITION_MISSING = (
    "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: "
    "Member must not be null."
)
_LARGE_BATCH = "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10"
_RECORD_AGE = "MaximumRecordAgeInSeconds must be either -1 (forever) or between 60 and 604800 (inclusive)"
_CREDENTIALS = (
    "SourceAccessConfigurations must have an entry of type BASIC_AUTH: a broker is signed in to with its secret."
)
_DESTINATION = "DestinationConfig.OnFailure.Destination"
_DESTINATIONS = f"{_DESTINATION} must be the ARN of an SQS queue, an SNS topic or an S3 bucket"
_LONG_NAME = (
    "1 validation error detected: Value '{raw}' at 'functionName' failed to satisfy constraint: "
    "Member must have length less than or equal to {bare}"
)
_FOR_SOURCE = "for given event source mapping type"

# fmt: off
#: Every rule of the service layer. The first one that is broken is the answer, so their order is the order of checks.
#: [recorded] against the cloud, [seen] quoted by its users, [ours] where nobody wrote down the cloud's words.
RULES: tuple[Rule, ...] = (
    # Which source.
    Rule("source missing", "EventSourceArn", "", _NO_SOURCE),  # [recorded]
    Rule("two sources", "SelfManagedEventSource", "additionalProperties", _TWO_SOURCES),  # [ours]
    Rule("two sources", "EventSourceArn", "additionalProperties", _TWO_SOURCES),  # [ours]
    # Members that the source does not take.
    Rule("notes about success", "DestinationConfig.OnSuccess", "additionalProperties", _NO_DESTINATION,
         everywhere=True),  # [recorded]
    Rule("no destination", "DestinationConfig", "additionalProperties", _NO_DESTINATION),  # [recorded]
    Rule("position in a queue", "StartingPosition", "additionalProperties",
         "StartingPosition is not valid for SQS event sources.", QUEUES),  # [seen]
    Rule("timestamp without AT_TIMESTAMP", "StartingPositionTimestamp", "additionalProperties",
         "StartingPositionTimestamp is only valid with the starting position AT_TIMESTAMP.", KINESIS),  # [ours]
    Rule("foreign position", "StartingPosition", "enum",
         "Unsupported starting position for self-managed Kafka: {raw}", KAFKA),  # [ours]: there is no ARN to name
    Rule("foreign position", "StartingPosition", "enum",
         "Unsupported starting position for arn type: {arn}"),  # [recorded] on DynamoDB
    Rule("foreign parameter", "*", "additionalProperties", _FOREIGN),  # [seen]
    # Where to start.
    Rule("position missing", "StartingPosition", "required", _POSITION_MISSING),  # [recorded]
    Rule("timestamp missing", "StartingPositionTimestamp", "required",
         "StartingPositionTimestamp is required with the starting position AT_TIMESTAMP."),  # [ours]
    Rule("timestamp in the future", "StartingPositionTimestamp", "",
         "StartingPositionTimestamp is in the future."),  # [ours]
    # Batches.
    Rule("window on a FIFO queue", "MaximumBatchingWindowInSeconds", "maximum",
         "Batching window is not supported for FIFO queues", FIFO),  # [seen]
    Rule("large batch without a window", "BatchSize", "maximum", _LARGE_BATCH, QUEUES),  # [recorded]; [seen] for FIFO
    # Failures and windows.
    Rule("record age below a minute", "MaximumRecordAgeInSeconds", "RecordAgeBelowOneMinute", _RECORD_AGE),  # [seen]
    Rule("tumbling window with parallel batches", "", "TumblingWindowWithParallelBatches",
         "TumblingWindowInSeconds cannot be combined with a ParallelizationFactor greater than 1."),  # [ours]
    # Access, topics and queues.
    Rule("parameter missing", "*", "required", _MISSING),  # [recorded] for access to self-managed Kafka
    Rule("credentials missing", "SourceAccessConfigurations", "minItems", _CREDENTIALS, BROKERS),  # [ours]
    Rule("credentials missing", "SourceAccessConfigurations", "VirtualHostsWithoutCredentials",
         _CREDENTIALS),  # [ours]
    Rule("virtual host in an update", "SourceAccessConfigurations.Type", "enum",
         "SourceAccessConfigurations of type VIRTUAL_HOST cannot be changed by an update.", UPDATE),  # [ours]
    Rule("foreign access type", "SourceAccessConfigurations.Type", "enum",
         f"Unsupported source access type '{{raw}}' {_FOR_SOURCE}. Supported: {{options}}."),  # [ours]
    # Destinations.
    Rule("foreign destination", _DESTINATION, "pattern",
         f"{_DESTINATIONS}; topics are for Kafka event sources.", STREAMS),  # [ours]
    Rule("unknown kind of destination", _DESTINATION, "narrower pattern",
         f"{_DESTINATIONS}, or kafka:// and a topic for Kafka event sources.", everywhere=True),  # [ours]
    Rule("destination is the source", _DESTINATION, "",
         f"{_DESTINATION} is the topic that the mapping reads: failures would come back."),  # [ours]
    # Scaling.
    Rule("concurrency with provisioned pollers", "", "ConcurrencyLimitWithProvisionedPollers",
         "ScalingConfig and ProvisionedPollerConfig cannot be given together."),  # [ours]
    Rule("pollers upside down", "ProvisionedPollerConfig", "",
         "ProvisionedPollerConfig.MinimumPollers must not be greater than MaximumPollers."),  # [ours]
    # The function: the framework's words in the service's exception.
    Rule("long bare name", "FunctionName", "narrower pattern", _LONG_NAME,
         everywhere=True),  # [recorded] on another operation
    # Filters.
    Rule("too many filters", "FilterCriteria.Filters", "maxItems",
         "FilterCriteria.Filters must have at most {limit} filters.", everywhere=True),  # [ours]
    Rule("no filter pattern", "FilterCriteria.Filters.Pattern", "",
         "Invalid filter pattern definition."),  # [recorded]
    # What one source takes less of than others. [ours]
    Rule("too little", "*", "minimum", f"{{field}} must be at least {{limit}} {_FOR_SOURCE}."),
    Rule("too much", "*", "maximum", f"{{field}} must be at most {{limit}} {_FOR_SOURCE}."),
    Rule("too many", "*", "maxItems", f"{{field}} must have at most {{limit}} members {_FOR_SOURCE}."),
    Rule("foreign value", "*", "enum",
         f"Unsupported value '{{raw}}' of {{field}} {_FOR_SOURCE}. Supported: {{options}}."),
)
# fmt: on

#: The last word, should the contract refuse something that no rule above covers.
FALLBACK = Rule("other", "*", "", f"{{field}} is not acceptable {_FOR_SOURCE}: {{detail}}")

_NAMED = {rule.name: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that is wrong with a request. `rule` names the rule that it breaks."""

    rule: str
    text: str
    error: type[ApiError]
    #: Where it stands among others: the layer, then the place in the layer.
    rank: tuple[int, int]
    path: Path = ()
    #: More than the cloud would say.
    detail: str = ""


_TYPES, _UNKNOWN, _CONSTRAINTS, _SERVICE = range(4)

#: More than anybody reads; a body of megabytes must not become an answer of megabytes.
MOST_VIOLATIONS = 50
MOST_RENDERED = 2_000


class Rules:
    """The rules of one contract. Built once, used for every request.

    `contract` is the OpenAPI document as parsed. `now` tells the time, in seconds since the epoch; without it, no
    timestamp is in the future.
    """

    def __init__(self, contract: Mapping[str, Any], now: Callable[[], float] | None = None) -> None:
        self._contract = contract
        self._now = now
        self._components: Mapping[str, Schema] = contract["components"]["schemas"]
        self._create = self._compiled("CreateEventSourceMappingRequest")
        self._update = self._compiled("UpdateEventSourceMappingRequest")

    # The checks.

    def check_create(self, body: Any) -> None:
        """Raise the error with which the API refuses to create a mapping."""
        found = self.create_violations(body)
        if found:
            raise _error(found)

    def check_update(self, body: Any) -> None:
        """Raise the error with which the API refuses an update whatever it would change."""
        found = self.update_violations(body)
        if found:
            raise _error(found)

    def check_merged(self, settings: Mapping[str, Any]) -> None:
        """Raise the error with which the API refuses what an update would make of a mapping."""
        found = self.create_violations(dict(settings))
        if found:
            raise _error(found)

    def check_list(self, params: Mapping[str, Any]) -> None:
        """Raise the error with which the API refuses the query of a List. `MaxItems` may be a number or its text."""
        query = {name: value for name, value in params.items() if not name.lower().startswith("x-amz-")}
        most = query.get("MaxItems")
        if isinstance(most, str) and re.fullmatch(r"-?[0-9]{1,20}", most):
            query["MaxItems"] = int(most)
        found, _ = self._field_violations(query, self._list_fields)
        if found:
            raise _error(found)

    def check_uuid(self, uuid: str) -> None:
        """Raise the error with which the API refuses an identifier that cannot be a mapping's."""
        found, _ = self._field_violations({"UUID": uuid}, self._uuid_fields)
        if found:
            raise _error(found)

    def create_violations(self, body: Any) -> list[Violation]:
        """All that is wrong with a Create request, what would be reported first; empty when nothing is."""
        if not self._verdict(self._create, body):
            return self.explain_create(body)
        keys = self._key_violations(body) if "Tags" in body else ()
        return _ordered([*keys, *self._beyond(body)])

    def update_violations(self, body: Any) -> list[Violation]:
        """All that is wrong with an Update request by itself, what would be reported first."""
        return [] if self._verdict(self._update, body) else self.explain_update(body)

    def explain_create(self, body: Any) -> list[Violation]:
        """The explanation without the verdict: the two agree on every request, which is a property under test."""
        found, is_complete = self._field_violations(body, self._create_fields)
        if isinstance(body, dict) and is_complete:
            seen = {violation.path for violation in found}
            variant = self._variant_for(body)
            if variant is not None:
                found += self._source_violations(body, variant, seen)
            elif not seen & {("EventSourceArn",), ("SelfManagedEventSource",)}:
                found.append(self._violation(_NAMED["source missing"], ("EventSourceArn",), body))
            found += self._beyond(body, {path[0] for path in seen if path})
        return _ordered(found)

    def explain_update(self, body: Any) -> list[Violation]:
        """The explanation without the verdict."""
        found, is_complete = self._field_violations(body, self._update_fields)
        if isinstance(body, dict) and is_complete:
            seen = {violation.path for violation in found}
            found += self._source_violations(body, self._update_variant, seen)
        return _ordered(found)

    # The verdict.

    def _compiled(self, component: str) -> jsonschema_rs.Draft4Validator:
        schema = {"$ref": f"#/components/schemas/{component}", "components": {"schemas": self._components}}
        return jsonschema_rs.Draft4Validator(schema)

    @staticmethod
    def _verdict(validator: jsonschema_rs.Draft4Validator, body: Any) -> bool:
        try:
            return validator.is_valid(body)
        except ValueError as error:
            raise SerializationError("The request has text that is no Unicode.") from error

    # What the explanation is made of, all of it derived from the contract when first needed.

    @cached_property
    def _variants(self) -> list[_Variant]:
        named = [part["$ref"] for part in self._components["CreateEventSourceMappingRequest"]["anyOf"]]
        return [_Variant.of(_expanded({"$ref": name}, self._components)) for name in named]

    @cached_property
    def _update_variant(self) -> _Variant:
        schema = _expanded({"$ref": "#/components/schemas/UpdateEventSourceMappingRequest"}, self._components)
        return _Variant.of({**schema, "x-source": "update"})

    @cached_property
    def _create_fields(self) -> _Fields:
        widest = _widest([variant.schema for variant in self._variants], self._components)
        return _Fields.of(widest, self._contract, {})

    @cached_property
    def _update_fields(self) -> _Fields:
        known = self._create_fields.schema["properties"]
        own = self._update_variant.schema["properties"]
        properties = {name: known.get(name, schema) for name, schema in own.items()}
        schema = {"type": "object", "additionalProperties": False, "properties": properties}
        fixed = {name: f"'{name}' cannot be changed by an update." for name in known if name not in properties}
        return _Fields.of(schema, self._contract, fixed)

    @cached_property
    def _list_fields(self) -> _Fields:
        operations = (item.get("get", {}) for item in self._contract["paths"].values())
        wanted = next(
            operation for operation in operations if operation.get("operationId") == "ListEventSourceMappings"
        )
        return self._parameter_fields(wanted["parameters"])

    @cached_property
    def _uuid_fields(self) -> _Fields:
        return self._parameter_fields([{"$ref": "#/components/parameters/UUID"}])

    def _parameter_fields(self, references: Iterable[Schema]) -> _Fields:
        named = self._contract["components"]["parameters"]
        parameters = [named[_name_of(entry)] if "$ref" in entry else entry for entry in references]
        properties = {entry["name"]: _expanded(entry["schema"], self._components) for entry in parameters}
        schema = {"type": "object", "additionalProperties": False, "properties": properties}
        return _Fields.of(schema, self._contract, {})

    # The first layer: each field by itself.

    def _field_violations(self, body: Any, fields: _Fields) -> tuple[list[Violation], bool]:
        """What is wrong with each field by itself, and whether that is all: nobody needs a list of thousands."""
        try:
            errors = list(itertools.islice(fields.validator.iter_errors(_clipped(body)), MOST_VIOLATIONS))
        except ValueError as error:
            raise SerializationError("The request has text that is no Unicode.") from error
        mistyped = [one.instance_path for one in errors if one.kind.name == "type"]
        found: list[Violation] = []
        for one in errors:
            if one.kind.name == "type" or one.instance_path not in mistyped:
                found += self._field_violation(body, fields, one)
        if isinstance(body, dict) and "Tags" in body and "Tags" in fields.schema["properties"]:
            found += self._key_violations(body)
        return _ordered(found), max(len(errors), len(found)) < MOST_VIOLATIONS

    def _field_violation(self, body: Any, fields: _Fields, error: Any) -> Iterator[Violation]:
        path: Path = tuple(error.instance_path)
        keyword: str = error.kind.name
        schema = _at(fields.schema, error.schema_path[:-1])
        place = fields.place(path)
        if keyword == "type":
            text = _wrong_type(path, schema["type"], _at(body, path))
            yield Violation("type", text, SerializationError, (_TYPES, place), path)
        elif _is_map(_schema_at(fields.schema, _reported(fields.schema, path)) or {}):
            yield from _constraint(body, fields, path, schema, keyword)
        elif keyword == "additionalProperties":
            for name in error.kind.unexpected[:MOST_VIOLATIONS]:
                rule = _rule_everywhere((*path, name), keyword)
                if rule is not None:
                    yield self._violation(rule, (*path, name), body)
                else:
                    text = fields.unknown((*path, name), schema["properties"])
                    yield Violation("unknown member", text, ValidationError, (_UNKNOWN, place), (*path, name))
        else:
            if keyword == "required":
                path = (*path, error.kind.property)
                place = fields.place(path)
            if keyword == "pattern" and _published_accepts(schema, _at(body, path)):
                keyword = "narrower pattern"
            rule = _rule_everywhere(path, keyword)
            if rule is not None:
                yield self._violation(rule, path, body, limit=error.kind.value)
            elif keyword == "enum" and (reason := fields.unsupported_values.get((_dotted(path), _at(body, path)))):
                text = f"{_field(path)} '{_at(body, path)}' is not supported by Headrace. {reason}"
                yield Violation("not supported", text, ValidationError, (_UNKNOWN, place), path)
            else:
                yield from _constraint(body, fields, path, schema, keyword)

    # The second layer: the mapping as one of its source.

    def _variant_for(self, body: Mapping[str, Any]) -> _Variant | None:
        """The variant that the request comes nearest to among those of its source."""
        arn = body.get("EventSourceArn")
        if isinstance(arn, str):
            candidates = [variant for variant in self._variants if variant.reads(arn)]
        elif "SelfManagedEventSource" in body:
            candidates = [variant for variant in self._variants if variant.source == "self-managed-kafka"]
        else:
            candidates = []
        source = _source_of(body)
        if source in BROKERS:
            candidates = [variant for variant in candidates if variant.source == source]
        return min(candidates, key=lambda variant: variant.distance(body), default=None)

    def _source_violations(self, body: Mapping[str, Any], variant: _Variant, seen: set[Path]) -> Iterator[Violation]:
        """What the variant refuses in the fields that the first layer, which has seen some, was content with."""
        for error in variant.errors(body):
            path: Path = tuple(error.instance_path)
            if any(path[: len(known)] == known for known in seen):
                continue
            keyword: str = error.kind.name
            details: dict[str, Any] = {"detail": error.message}
            names: Sequence[str] = ()
            if keyword == "additionalProperties":
                names = error.kind.unexpected
            elif keyword == "required":
                names = [error.kind.property]
            elif keyword == "not":
                keyword = _at(variant.schema, error.schema_path)["title"]
            elif keyword == "enum":
                details["options"] = ", ".join(map(str, error.kind.options))
            elif keyword in _LIMITS:
                details["limit"] = error.kind.value
            for where in [(*path, name) for name in names] if names else [path]:
                if where not in seen:
                    rule = _rule_for(variant.source, where, keyword)
                    yield self._violation(rule, where, body, **details)

    def _beyond(self, body: Mapping[str, Any], refused: Iterable[str | int] = ()) -> Iterator[Violation]:
        """The rules that no schema holds, for the members that the first layer has not refused."""
        given = {name: value for name, value in body.items() if name not in refused}
        if self._now is not None and given.get("StartingPositionTimestamp", 0) > self._now():
            yield self._violation(_NAMED["timestamp in the future"], ("StartingPositionTimestamp",), body)
        pollers = given.get("ProvisionedPollerConfig", {})
        if pollers.get("MinimumPollers", 0) > pollers.get("MaximumPollers", math.inf):
            yield self._violation(_NAMED["pollers upside down"], ("ProvisionedPollerConfig",), body)
        topics = given.get("Topics")
        destination = given.get("DestinationConfig", {}).get("OnFailure", {}).get("Destination")
        if topics and destination == f"kafka://{topics[0]}":
            path = ("DestinationConfig", "OnFailure", "Destination")
            yield self._violation(_NAMED["destination is the source"], path, body)
        if filters := given.get("FilterCriteria", {}).get("Filters"):
            yield from self._filter_violations(body, filters)

    def _filter_violations(self, body: Mapping[str, Any], filters: Sequence[Mapping[str, str]]) -> Iterator[Violation]:
        kind = source_kind(body)
        if kind is None:
            return
        for index, one in enumerate(filters):
            if (reason := _filter_fault(kind, one["Pattern"])) is not None:
                where: Path = ("FilterCriteria", "Filters", index, "Pattern")
                violation = self._violation(_NAMED["no filter pattern"], where, body)
                yield replace(violation, detail=f"{_field(where)}: {reason}")

    def _key_violations(self, body: Mapping[str, Any]) -> Iterator[Violation]:
        """OpenAPI 3.0 cannot bound the keys of a map, so the contract has their bounds in extensions."""
        tags, fields = body["Tags"], self._create_fields
        schema = fields.schema["properties"]["Tags"]
        if isinstance(tags, dict) and not all(map(fields.is_tag_key, tags)):
            text = _sentence(("Tags",), tags, f"Map keys must satisfy constraint: [{_listed(_key_schema(schema))}]")
            yield Violation("constraint", text, ValidationError, (_CONSTRAINTS, fields.place(("Tags",))), ("Tags",))

    def _violation(self, rule: Rule, path: Path, body: Mapping[str, Any], **details: Any) -> Violation:
        texts = {
            "arn": body.get("EventSourceArn"),
            "bare": self._components["FunctionName"].get("x-bare-name-max-length"),
            "detail": "",
            "field": _field(path) or "The request",
            "limit": None,
            "options": "",
            "parameter": _lowered(path),
            "raw": _rendered(_at(body, path)),
            **details,
        }
        place = RULES.index(rule) if rule in RULES else len(RULES)
        return Violation(rule.name, rule.text.format(**texts), InvalidParameterError, (_SERVICE, place), path)


# The words for what the world has to be asked about. The order, after the checks above: the function exists, the source
# exists and fits, the mapping is new.


def function_missing() -> ApiError:
    """There is no such function. [recorded]"""
    return InvalidParameterError("Function does not exist")


def queue_missing() -> ApiError:
    """There is no such queue. [recorded]"""
    return InvalidParameterError(
        "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. "
        "SQS Error Message: The specified queue does not exist."
    )


def queue_denied() -> ApiError:
    """The queue is not for us. [seen]"""
    return InvalidParameterError("The function execution role does not have permissions to call ReceiveMessage on SQS")


def stream_missing(arn: str) -> ApiError:
    """There is no such stream of Kinesis or DynamoDB. [recorded]"""
    return InvalidParameterError(f"Stream not found: {arn}")


def stream_denied(arn: str) -> ApiError:
    """The stream of Kinesis or DynamoDB is not for us. [seen]"""
    found = parse_source_arn(arn)
    shards = "" if found is not None and found.kind is SourceKind.DYNAMODB else "ListShards, "
    return InvalidParameterError(
        f"Cannot access stream {arn}. Please ensure the role can perform the GetRecords, GetShardIterator, "
        f"DescribeStream, {shards}and ListStreams Actions on your stream in IAM."
    )


def check_visibility(queue_timeout: float, function_timeout: float) -> None:
    """Refuse a queue whose messages come back while the function still works on them. [seen]"""
    if queue_timeout < function_timeout:
        raise InvalidParameterError(
            f"Queue visibility timeout: {queue_timeout:g} seconds is less than "
            f"Function timeout: {function_timeout:g} seconds"
        )


def check_consumer_group(mapping: EventSourceMapping, body: Mapping[str, Any]) -> None:
    """Refuse an update that names another consumer group than the mapping has. [ours]"""
    for member in ("AmazonManagedKafkaEventSourceConfig", "SelfManagedKafkaEventSourceConfig"):
        wanted = body.get(member, {}).get("ConsumerGroupId")
        if wanted is not None and wanted != mapping.settings.get(member, {}).get("ConsumerGroupId", mapping.uuid):
            raise InvalidParameterError(f"{member}.ConsumerGroupId cannot be changed by an update.")


def mapping_missing() -> ApiError:
    """There is no mapping of that identifier. [recorded]"""
    return NotFoundError("The resource you requested does not exist.")


def mapping_in_use(change: str) -> ApiError:
    """Another change is under way; `change` is the one that was asked for: `update` or `delete`. [seen]"""
    return ResourceInUseError(f"Cannot {change} the event source mapping because it is in use.")


def already_exists(settings: Mapping[str, Any], function: FunctionRef, uuid: str) -> ApiError:
    """There is a mapping of that source to that function: the one with `uuid`."""
    kind = source_kind(settings)
    arn = settings.get("EventSourceArn")
    existing = f"already exists. Please update or delete the existing mapping with UUID {uuid}"
    if kind is SourceKind.SQS:  # [recorded], spaces and all
        text = f'An event source mapping with SQS arn (" {arn} ") and function (" {function.name} ") {existing}'
    elif kind is not None and kind.is_stream:  # [recorded]
        text = f'The event source arn (" {arn} ") and function (" {function.name} ") provided mapping {existing}'
    else:  # [recorded] for self-managed Kafka; for MSK and brokers [ours], after its model
        what = "topics" if kind is not None and kind.is_kafka else "queues"
        names = ",".join(settings.get(what.capitalize(), ()))
        source = arn or ",".join(_bootstrap_servers(settings))
        text = (
            f'An event source mapping with event source ("{source}"), function ("{function.arn}"), '
            f'{what} ("{names}") {existing}'
        )
    return ConflictError(text)


def conflict_keys(settings: Mapping[str, Any], function_arn: str) -> frozenset[tuple[str, ...]]:
    """What belongs to one mapping only: two mappings that have a key in common are in conflict.

    Self-managed Kafka has a key for each server, so that two lists of servers need only overlap. Topics, and queues of
    one virtual host, are mapped one by one.
    """
    parts = (*settings.get("Topics", ()), *settings.get("Queues", ()), *_virtual_hosts(settings), function_arn)
    sources = [settings["EventSourceArn"]] if "EventSourceArn" in settings else _bootstrap_servers(settings)
    return frozenset((source, *parts) for source in sources)


def merged(settings: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a mapping after an update: members are replaced as a whole, and those left out stay.

    What is empty takes filters, a limit, provisioned pollers or a destination away. A virtual host, which no update can
    name, stays with new credentials.
    """
    result = {**settings, **body}
    for name in ("FilterCriteria", "ScalingConfig", "ProvisionedPollerConfig", "DestinationConfig"):
        if name in result and _is_empty(result[name]):
            del result[name]
    if "SourceAccessConfigurations" in body:
        hosts = [entry for entry in settings.get("SourceAccessConfigurations", ()) if entry["Type"] == "VIRTUAL_HOST"]
        result["SourceAccessConfigurations"] = [*body["SourceAccessConfigurations"], *hosts]
    return result


def _is_empty(value: Any) -> bool:
    """Nothing, or nothing but empty things: `{}`, `{"Filters": []}`, `{"OnFailure": {"Destination": ""}}`."""
    return all(map(_is_empty, value.values())) if isinstance(value, Mapping) else value in ("", [])


def source_kind(settings: Mapping[str, Any]) -> SourceKind | None:
    """The kind of source that a request or a mapping names; None when it names none that is known.

    A broker's ARN does not tell its engine: it is RabbitMQ if a virtual host is given, else taken for ActiveMQ.
    """
    source = _source_of(settings)
    return None if source is None else _KINDS[source]


#: The contract's names of the sources.
_KINDS = {
    "kinesis": SourceKind.KINESIS,
    "dynamodb": SourceKind.DYNAMODB,
    "sqs": SourceKind.SQS,
    "sqs-fifo": SourceKind.SQS,
    "msk": SourceKind.MSK,
    "self-managed-kafka": SourceKind.KAFKA,
    "activemq": SourceKind.ACTIVEMQ,
    "rabbitmq": SourceKind.RABBITMQ,
}
_SOURCES = {kind: source for source, kind in _KINDS.items() if source != "sqs-fifo"}


def _source_of(settings: Mapping[str, Any]) -> str | None:
    arn = settings.get("EventSourceArn")
    if isinstance(arn, str):
        found = parse_source_arn(arn)
        if found is None:
            return None
        if found.is_fifo:
            return "sqs-fifo"
        if found.kind is SourceKind.ACTIVEMQ and any(True for _ in _virtual_hosts(settings)):
            return "rabbitmq"
        return _SOURCES[found.kind]
    return "self-managed-kafka" if "SelfManagedEventSource" in settings else None


def _virtual_hosts(settings: Mapping[str, Any]) -> Iterator[str]:
    entries = settings.get("SourceAccessConfigurations")
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and entry.get("Type") == "VIRTUAL_HOST":
            yield str(entry.get("URI"))


def _bootstrap_servers(settings: Mapping[str, Any]) -> list[str]:
    """The servers of a Kafka cluster. Host names are the same in upper and lower case."""
    servers: Sequence[str] = settings["SelfManagedEventSource"]["Endpoints"]["KAFKA_BOOTSTRAP_SERVERS"]
    return [server.lower() for server in servers]


# What the contract allows, in the two shapes that the layers need.


@dataclass(frozen=True)
class _Variant:
    """One variant of the Create request, or the Update request by itself."""

    source: str
    schema: Schema
    validator: jsonschema_rs.Draft4Validator
    arn: jsonschema_rs.Draft4Validator | None

    @classmethod
    def of(cls, schema: Schema) -> _Variant:
        arn = schema["properties"].get("EventSourceArn")
        compiled = None if arn is None else jsonschema_rs.Draft4Validator(arn)
        return cls(schema["x-source"], schema, jsonschema_rs.Draft4Validator(schema), compiled)

    def reads(self, arn: str) -> bool:
        return self.arn is not None and self.arn.is_valid(arn)

    def errors(self, body: Mapping[str, Any]) -> list[Any]:
        return list(itertools.islice(self.validator.iter_errors(dict(body)), MOST_VIOLATIONS))

    def distance(self, body: Mapping[str, Any]) -> int:
        """How much would have to change. The starting position says which variant is meant, so it weighs most."""
        return sum(
            100
            if error.instance_path == ["StartingPosition"] and error.kind.name == "enum"
            else len(error.kind.unexpected)
            if error.kind.name == "additionalProperties"
            else 1
            for error in self.errors(body)
        )


@dataclass(frozen=True)
class _Fields:
    """The fields of a request, each with the widest constraint that any source gives it."""

    schema: Schema
    validator: jsonschema_rs.Draft4Validator
    #: Members that the cloud has and Headrace refuses by name, with the reason.
    unsupported: Mapping[str, str]
    #: The same for values.
    unsupported_values: Mapping[tuple[str, Any], str]
    #: Members of other requests, with the reason why they are not in this one.
    foreign: Mapping[str, str]
    #: Whether a text may be a tag's key.
    is_tag_key: Callable[[str], bool]

    @classmethod
    def of(cls, schema: Schema, contract: Mapping[str, Any], foreign: Mapping[str, str]) -> _Fields:
        known = contract.get("x-not-supported", {})
        values = {
            (path, value): reason
            for path, reasons in known.get("values", {}).items()
            for value, reason in reasons.items()
        }
        tags = schema["properties"].get("Tags")
        is_tag_key = jsonschema_rs.Draft4Validator({} if tags is None else _key_schema(tags)).is_valid
        validator = jsonschema_rs.Draft4Validator(schema)
        return cls(schema, validator, known.get("members", {}), values, foreign, is_tag_key)

    def place(self, path: Path) -> int:
        """Where a field stands in the contract; the last place for one that does not."""
        order = list(self.schema["properties"])
        return order.index(path[0]) if path and path[0] in order else len(order)

    def unknown(self, path: Path, known: Iterable[str]) -> str:
        """What to say of a member that is not in the contract."""
        if (reason := self.unsupported.get(_dotted(path))) is not None:
            return f"'{_field(path)}' is not supported by Headrace. {reason}"
        if len(path) == 1 and path[0] in self.foreign:
            return self.foreign[str(path[0])]
        name = str(path[-1])
        text = f"Unknown member '{_short(_field(path))}'."
        spelt = {other.lower(): other for other in known}
        if len(name) <= 64 and (near := difflib.get_close_matches(name.lower(), spelt, n=1)):
            return f"{text} Did you mean '{_field((*path[:-1], spelt[near[0]]))}'?"
        return text


def _name_of(reference: Schema) -> str:
    name: str = reference["$ref"].rpartition("/")[2]
    return name


def _expanded(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    """The schema with every reference replaced by what it names; `x-name` keeps the name."""
    if "$ref" in schema:
        name = _name_of(schema)
        return {**_expanded(components[name], components), "x-name": name}
    result = dict(schema)
    for keyword in ("items", "not", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            result[keyword] = _expanded(schema[keyword], components)
    if "properties" in schema:
        result["properties"] = {name: _expanded(one, components) for name, one in schema["properties"].items()}
    return result


def _widest(schemas: Sequence[Schema], components: Mapping[str, Schema]) -> Schema:
    """One schema that takes whatever any of the given ones takes, member by member and without combinations.

    A scalar that sources narrow is given its general constraint, which the contract names in `x-narrows`.
    """
    first = schemas[0]
    if first["type"] not in ("object", "array"):
        general = first
        while "x-narrows" in general:
            general = components[general["x-narrows"]]
        values = general.get("x-aws-enum", general.get("x-known-values"))
        return {**_without_not(general), **({"enum": values} if values else {})}
    result: Schema = {"type": first["type"]}
    if len({one.get("x-name") for one in schemas}) == 1:
        result = _without_not(first)
    for keyword, choose in (("minItems", min), ("maxItems", max)):
        if all(keyword in one for one in schemas):
            result[keyword] = choose(one[keyword] for one in schemas)
    if first["type"] == "array":
        result["items"] = _widest([one["items"] for one in schemas], components)
    if "properties" in first:
        names = dict.fromkeys(name for one in schemas for name in one["properties"])
        result["properties"] = {
            name: _widest([one["properties"][name] for one in schemas if name in one["properties"]], components)
            for name in names
        }
        if required := [name for name in names if all(name in one.get("required", ()) for one in schemas)]:
            result["required"] = required
        result["additionalProperties"] = first["additionalProperties"]
    return result


def _without_not(schema: Schema) -> Schema:
    return {keyword: value for keyword, value in schema.items() if keyword != "not"}


# Words.

_NOT_NULL = "Member must not be null"
_CONSTRAINT_TEXTS: dict[str, str] = {
    "maximum": "Member must have value less than or equal to {}",
    "minimum": "Member must have value greater than or equal to {}",
    "maxLength": "Member must have length less than or equal to {}",
    "minLength": "Member must have length greater than or equal to {}",
    "maxItems": "Member must have length less than or equal to {}",
    "minItems": "Member must have length greater than or equal to {}",
    "pattern": "Member must satisfy regular expression pattern: {}",
    "enum": "Member must satisfy enum value set: {}",
}
_LIMITS = frozenset({"minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength"})
_TYPE_NAMES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}


def _constraint(body: Any, fields: _Fields, path: Path, schema: Schema, keyword: str) -> Iterator[Violation]:
    """What the framework says of one field. A member of a list or a map is reported on the list or the map."""
    at = _reported(fields.schema, path)
    holder = schema if at == path and keyword != "required" else _schema_at(fields.schema, at)
    value = _at(body, at)
    if holder is not None and _is_map(holder):
        if keyword == "additionalProperties":
            text = f"Map keys must satisfy constraint: [{_listed({'enum': list(holder['properties'])})}]"
        elif keyword == "required" and value is not None:
            if value:
                return  # The key that stands in its place is reported.
            text = _CONSTRAINT_TEXTS["minItems"].format(len(holder["required"]))
        elif keyword == "required":
            text = _NOT_NULL
        else:
            values = holder["additionalProperties"] or next(iter(holder["properties"].values()))
            text = f"Map value must satisfy constraint: [{_listed(values)}]"
    elif keyword == "required":
        text = _NOT_NULL
    elif at != path and holder is not None:
        text = f"Member must satisfy constraint: [{_listed(holder['items'])}]"
    else:
        text = _constraint_text(schema, keyword)
    yield Violation("constraint", _sentence(at, value, text), ValidationError, (_CONSTRAINTS, fields.place(path)), path)


def _sentence(path: Path, value: Any, constraint: str) -> str:
    shown = "null" if value is None else f"'{_rendered(value)}'"
    return f"Value {shown} at '{_lowered(path)}' failed to satisfy constraint: {constraint}"


def _constraint_text(schema: Schema, keyword: str) -> str:
    value = schema[keyword]
    if keyword == "pattern":
        value = schema.get("x-aws-pattern", value)
    elif keyword == "enum":
        value = f"[{', '.join(map(str, value))}]"
    return _CONSTRAINT_TEXTS[keyword].format(value)


def _listed(schema: Schema) -> str:
    """All constraints of a member, as they stand between the brackets of its list's or map's."""
    texts = [_constraint_text(schema, keyword) for keyword in _CONSTRAINT_TEXTS if keyword in schema]
    if "items" in schema:
        texts.append(f"Member must satisfy constraint: [{_listed(schema['items'])}]")
    return ", ".join([*texts, _NOT_NULL])


def _key_schema(tags: Schema) -> Schema:
    """What the contract's extensions say of a map's keys, as a schema. The published pattern is that of the values."""
    keywords = {"minLength": "x-key-min-length", "maxLength": "x-key-max-length", "pattern": "x-key-pattern"}
    schema = {keyword: tags[name] for keyword, name in keywords.items() if name in tags}
    published = tags.get("x-aws-key-pattern", tags["additionalProperties"].get("x-aws-pattern"))
    return {"type": "string", **schema, **({"x-aws-pattern": published} if published else {})}


def _is_map(schema: Schema) -> bool:
    """Whether the keys are data: so in the cloud, where the contract shows an object with the only key there is."""
    return isinstance(schema.get("additionalProperties"), dict) or schema.get("x-name") == "Endpoints"


def _reported(schema: Schema, path: Path) -> Path:
    """Where the framework reports what is wrong at a path: on the first map or list of scalars on the way there."""
    for length in range(len(path)):
        here = _schema_at(schema, path[:length])
        if here is None:
            break
        if _is_map(here) or (here["type"] == "array" and here["items"]["type"] not in ("object", "array")):
            return path[:length]
    return path


def _schema_at(schema: Schema, path: Path) -> Schema | None:
    """The schema of the field at a path; None where the schema knows no such field."""
    here: Schema | None = schema
    for step in path:
        if here is None:
            return None
        if isinstance(step, int):
            here = here.get("items")
        else:
            more = here.get("additionalProperties")
            here = here.get("properties", {}).get(step, more if isinstance(more, dict) else None)
    return here


def _at(document: Any, path: Iterable[str | int]) -> Any:
    """What stands at a path of a JSON document; None when nothing does."""
    for step in path:
        try:
            document = document[step]
        except (KeyError, IndexError, TypeError):
            return None
    return document


@lru_cache(maxsize=256)
def _filter_fault(kind: SourceKind, pattern: str) -> str | None:
    """Why a text is no filter pattern. Many mappings have the same few patterns."""
    try:
        compile_patterns(kind, [pattern])
    except InvalidPattern as error:
        return error.reason
    return None


def _clipped(value: Any, depth: int = 6) -> Any:
    """A document without the tails of its long lists, which are too long for the contract anyway."""
    match value:
        case list() if depth:
            return [_clipped(one, depth - 1) for one in value[:MOST_VIOLATIONS]]
        case dict() if depth:
            return {name: _clipped(one, depth - 1) for name, one in value.items()}
        case _:
            return value


@lru_cache(maxsize=64)
def _compiled_pattern(pattern: str) -> jsonschema_rs.Draft4Validator:
    return jsonschema_rs.Draft4Validator({"pattern": f"^(?:{pattern})$"})


def _published_accepts(schema: Schema, value: Any) -> bool:
    """Whether the cloud's published pattern takes a value that the contract's own, being narrower, does not."""
    return "x-aws-pattern" in schema and _compiled_pattern(schema["x-aws-pattern"]).is_valid(value)


def _wrong_type(path: Path, expected: str, value: Any) -> str:
    subject = _short(_field(path)) or "The request body"
    match value:
        case None:
            given = "null was given; leave it out instead" if path else "null was given"
        case bool():
            given = f"{str(value).lower()} was given"
        case float() if not math.isfinite(value):
            given = "a number beyond all bounds was given"
        case int() | float():
            given = f"the number {_rendered(value)} was given"
        case str():
            given = "a string was given"
        case list():
            given = "a list was given"
        case _:
            given = "an object was given"
    return f"{subject} must be {_TYPE_NAMES[expected]}, but {given}."


def _rendered(value: Any, depth: int = 6) -> str:
    """A value as the framework prints it: `[a, b]`, `{k=v}`, and nothing in quotes."""
    if depth == 0:
        return "..."
    match value:
        case None:
            text = "null"
        case bool():
            text = str(value).lower()
        case int() if value.bit_length() > 256:
            text = "a number of too many digits"
        case list():
            text = f"[{', '.join(_rendered(one, depth - 1) for one in value[:MOST_VIOLATIONS])}]"
        case dict():
            some = itertools.islice(value.items(), MOST_VIOLATIONS)
            text = f"{{{', '.join(f'{key}={_rendered(one, depth - 1)}' for key, one in some)}}}"
        case _:
            text = str(value)
    return _short(text)


def _short(text: str) -> str:
    return text if len(text) <= MOST_RENDERED else f"{text[:MOST_RENDERED]}..."


def _field(path: Path) -> str:
    """A path as users write it: `FilterCriteria.Filters[0].Pattern`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def _lowered(path: Path) -> str:
    """A path as the framework prints it: `filterCriteria.filters.1.member.pattern`."""
    steps = (f"{step + 1}.member" if isinstance(step, int) else step[:1].lower() + step[1:] for step in path)
    return _short(".".join(steps))


def _dotted(path: Path) -> str:
    """A path without its list indexes, as `RULES` and the contract's extensions name fields."""
    return ".".join(step for step in path if isinstance(step, str))


def _rule_for(source: str, path: Path, keyword: str) -> Rule:
    """The first rule that is about this very field, else the first about any."""
    name = _dotted(path)
    covering = [rule for rule in RULES if rule.covers(source, name, keyword)]
    return next((rule for rule in covering if rule.path != "*"), covering[0] if covering else FALLBACK)


def _rule_everywhere(path: Path, keyword: str) -> Rule | None:
    name = _dotted(path)
    return next((rule for rule in RULES if rule.everywhere and rule.covers(None, name, keyword)), None)


def _ordered(found: Iterable[Violation]) -> list[Violation]:
    """The violations in the order of reporting; what several members of one list say alike is said once."""
    once: dict[tuple[str, str], Violation] = {}
    for violation in found:
        once.setdefault((violation.text, violation.detail), violation)
    return sorted(once.values(), key=lambda violation: violation.rank)


def _error(found: Sequence[Violation]) -> ApiError:
    """The error that reports a list of violations: the first of them, or all of the framework's in one message."""
    first = found[0]
    together = [violation.text for violation in found if violation.rank[0] == first.rank[0]]
    message = first.text
    if first.rank[0] == _UNKNOWN:
        message = " ".join(together)
    elif first.rank[0] == _CONSTRAINTS:
        count = f"{len(together)} validation error{'s' if len(together) > 1 else ''}"
        message = f"{count} detected: {'; '.join(together)}"
    texts = (text for violation in found for text in (violation.text, violation.detail) if text)
    return first.error(message, tuple(dict.fromkeys(texts)))

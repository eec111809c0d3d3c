"""What the service layer refuses, in which words: one row each, in the order of checks. Only the words are here.

What is refused is the contract's to say. A `Violation` is one thing that is wrong with one request, in whichever layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from headrace.errors import ApiError, InvalidParameterError
from headrace.rules.rendering import dotted, lowered, rendered, written
from headrace.rules.shapes import Path, value_at

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
    that is checked in `variants`. `path` is the field, without list indexes; `*` is any. A rule that holds `everywhere`
    also takes a refusal out of the first layer, where the cloud answers from the second.
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
_RUNTIME = "Runtime and Handler are mandatory parameters for functions created with deployment packages."
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
    # Tags.
    Rule("too many tags", "Tags", "maxProperties", "Tags must have at most {limit} tags.", everywhere=True),  # [ours]
    # Functions.
    Rule("runtime missing", "Runtime", "required", _RUNTIME, everywhere=True),  # [recorded]
    Rule("runtime missing", "Handler", "required", _RUNTIME, everywhere=True),  # [recorded]
    Rule("package in two forms", "Code", "",
         "Please do not provide other FunctionCode parameters when providing a ZipFile."),  # [recorded]
    Rule("package missing", "Code", "", "Please provide a source for function code."),  # [recorded]
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

NAMED = {rule.name: rule for rule in RULES}


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


#: The layers of rank: the first one's three kinds of message, and the second.
TYPES, UNKNOWN, CONSTRAINTS, SERVICE = range(4)


def broken(rule: Rule, path: Path, body: Mapping[str, Any], **details: Any) -> Violation:
    """What to say of a body that breaks a rule at a path. `details` are what the rule's text asks for beyond these."""
    texts = {
        "arn": body.get("EventSourceArn"),
        "bare": None,
        "detail": "",
        "field": written(path) or "The request",
        "limit": None,
        "options": "",
        "parameter": lowered(path),
        "raw": rendered(value_at(body, path)),
        **details,
    }
    place = RULES.index(rule) if rule in RULES else len(RULES)
    return Violation(rule.name, rule.text.format(**texts), InvalidParameterError, (SERVICE, place), path)


def rule_for(source: str, path: Path, keyword: str) -> Rule:
    """The first rule that is about this very field, else the first about any."""
    name = dotted(path)
    covering = [rule for rule in RULES if rule.covers(source, name, keyword)]
    return next((rule for rule in covering if rule.path != "*"), covering[0] if covering else FALLBACK)


def rule_everywhere(path: Path, keyword: str) -> Rule | None:
    """The rule that takes a refusal out of the first layer, if there is one."""
    name = dotted(path)
    return next((rule for rule in RULES if rule.everywhere and rule.covers(None, name, keyword)), None)


def ordered(found: Iterable[Violation]) -> list[Violation]:
    """The violations in the order of reporting; what several members of one list say alike is said once."""
    once: dict[tuple[str, str], Violation] = {}
    for violation in found:
        once.setdefault((violation.text, violation.detail), violation)
    return sorted(once.values(), key=lambda violation: violation.rank)


def error_of(found: Sequence[Violation]) -> ApiError:
    """The error that reports a list of violations: the first of them, or all of the framework's in one message."""
    first = found[0]
    together = [violation.text for violation in found if violation.rank[0] == first.rank[0]]
    message = first.text
    if first.rank[0] == UNKNOWN:
        message = " ".join(together)
    elif first.rank[0] == CONSTRAINTS:
        count = f"{len(together)} validation error{'s' if len(together) > 1 else ''}"
        message = f"{count} detected: {'; '.join(together)}"
    texts = (text for violation in found for text in (violation.text, violation.detail) if text)
    return first.error(message, tuple(dict.fromkeys(texts)))

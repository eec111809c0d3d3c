"""Turns the settings of a mapping into the options that the rest of the core decides by, with every default filled in.

The defaults are the contract's. The one that it cannot express stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from headrace.model import EventSourceMapping, Options, SourceKind
from headrace_api import limits

_DEFAULTS: dict[SourceKind, Mapping[str, Any]] = {
    SourceKind.SQS: limits.SQS_QUEUE_MAPPING_DEFAULTS,
    SourceKind.KINESIS: limits.KINESIS_STREAM_MAPPING_DEFAULTS,
    SourceKind.DYNAMODB: limits.DYNAMO_DB_STREAM_MAPPING_DEFAULTS,
    SourceKind.MSK: limits.MSK_MAPPING_DEFAULTS,
    SourceKind.KAFKA: limits.SELF_MANAGED_KAFKA_MAPPING_DEFAULTS,
    SourceKind.ACTIVEMQ: limits.ACTIVE_MQ_MAPPING_DEFAULTS,
    SourceKind.RABBITMQ: limits.RABBIT_MQ_MAPPING_DEFAULTS,
}
#: Seconds of window of Kafka and MQ when none is given; the API cannot express it (documented).
UNSET_WINDOW = 0.5
#: Batches of a broker's mapping that are in flight at once: those of the consumers that the cloud has (documented).
IN_FLIGHT = {SourceKind.ACTIVEMQ: 5, SourceKind.RABBITMQ: 1}
#: Retries of Kafka where none are counted but a destination waits for what is given up (documented).
RETRIES_WITH_DESTINATION = 10
#: What stands for "without a limit" in the API.
_ENDLESS = -1


def defaults(kind: SourceKind) -> Mapping[str, Any]:
    """The contract's defaults for a mapping of this kind, by member."""
    return _DEFAULTS[kind]


def filter_patterns(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The patterns of FilterCriteria; a filter without a Pattern restricts nothing and is left out."""
    filters = settings.get("FilterCriteria", {}).get("Filters", [])
    return tuple(entry["Pattern"] for entry in filters if "Pattern" in entry)


def options(kind: SourceKind, settings: Mapping[str, Any]) -> Options:
    """The options of a mapping of this kind."""
    settings = {**_DEFAULTS[kind], **settings}
    provisioned = settings.get("ProvisionedPollerConfig", {})
    on_failure = settings.get("DestinationConfig", {}).get("OnFailure", {}).get("Destination") or None
    retries = _limit(settings, "MaximumRetryAttempts")
    if kind.is_kafka and on_failure is not None and retries is None:
        retries = RETRIES_WITH_DESTINATION
    return Options(
        batch_size=settings["BatchSize"],
        window=settings.get("MaximumBatchingWindowInSeconds", UNSET_WINDOW),
        filters=filter_patterns(settings),
        report_batch_item_failures="ReportBatchItemFailures" in settings.get("FunctionResponseTypes", ()),
        maximum_concurrency=settings.get("ScalingConfig", {}).get("MaximumConcurrency", IN_FLIGHT.get(kind)),
        minimum_pollers=provisioned.get("MinimumPollers"),
        maximum_pollers=provisioned.get("MaximumPollers"),
        maximum_retries=retries,
        maximum_record_age=_limit(settings, "MaximumRecordAgeInSeconds"),
        bisect=settings.get("BisectBatchOnFunctionError", False),
        parallelization=settings.get("ParallelizationFactor", 1),
        tumbling_window=settings.get("TumblingWindowInSeconds", 0),
        on_failure=on_failure,
    )


def consumer_group(mapping: EventSourceMapping) -> str:
    """The consumer group of a Kafka mapping: the one that it names, else its own identifier (recorded)."""
    for member in ("SelfManagedKafkaEventSourceConfig", "AmazonManagedKafkaEventSourceConfig"):
        group = mapping.settings.get(member, {}).get("ConsumerGroupId")
        if group:
            return str(group)
    return mapping.uuid


def _limit(settings: Mapping[str, Any], name: str) -> int | None:
    value: int = settings.get(name, _ENDLESS)
    return None if value == _ENDLESS else value

"""Turns the settings of a mapping into the options that the rest of the core decides by. Every default stands here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from headrace.model import Options, SourceKind

#: Records in a batch when BatchSize is not given (seed).
QUEUE_BATCH_SIZE = 10
OTHER_BATCH_SIZE = 100
#: Seconds of window of Kafka and MQ when none is given; the API cannot express it (documented).
UNSET_WINDOW = 0.5


def default_batch_size(kind: SourceKind) -> int:
    """BatchSize when it is not given: 10 for queues of SQS, 100 for all others (seed)."""
    return QUEUE_BATCH_SIZE if kind is SourceKind.SQS else OTHER_BATCH_SIZE


def default_window(kind: SourceKind) -> float:
    """Seconds of batching window when none is given: 0, or half a second for Kafka and MQ (documented)."""
    return UNSET_WINDOW if kind.is_kafka or kind.is_mq else 0.0


def filter_patterns(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The patterns of FilterCriteria; a filter without a Pattern restricts nothing and is left out."""
    filters = settings.get("FilterCriteria", {}).get("Filters", [])
    return tuple(entry["Pattern"] for entry in filters if "Pattern" in entry)


def options(kind: SourceKind, settings: Mapping[str, Any]) -> Options:
    """The options of a mapping of this kind, with every default filled in."""
    provisioned = settings.get("ProvisionedPollerConfig", {})
    return Options(
        batch_size=settings.get("BatchSize", default_batch_size(kind)),
        window=settings.get("MaximumBatchingWindowInSeconds", default_window(kind)),
        filters=filter_patterns(settings),
        report_batch_item_failures="ReportBatchItemFailures" in settings.get("FunctionResponseTypes", ()),
        maximum_concurrency=settings.get("ScalingConfig", {}).get("MaximumConcurrency"),
        minimum_pollers=provisioned.get("MinimumPollers"),
        maximum_pollers=provisioned.get("MaximumPollers"),
    )

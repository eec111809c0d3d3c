"""What an answer of the API shows of a mapping: which members, for which source, with which defaults (recorded)."""

from __future__ import annotations

from typing import Any

from headrace.core.options import default_batch_size
from headrace.model import EventSourceMapping, SourceKind

#: Members that a request has and no answer shows.
_NEVER_SHOWN = frozenset({"Enabled", "FunctionName", "Tags", "FilterCriteria", "ScalingConfig", "DestinationConfig"})

_QUEUE_DEFAULTS: dict[str, Any] = {"MaximumBatchingWindowInSeconds": 0, "FunctionResponseTypes": []}
_STREAM_DEFAULTS: dict[str, Any] = {
    "MaximumBatchingWindowInSeconds": 0,
    "ParallelizationFactor": 1,
    "DestinationConfig": {"OnFailure": {}},
    "MaximumRecordAgeInSeconds": -1,
    "BisectBatchOnFunctionError": False,
    "MaximumRetryAttempts": -1,
    "TumblingWindowInSeconds": 0,
    "FunctionResponseTypes": [],
}
_NO_RECORDS = "No records processed"


def answer(mapping: EventSourceMapping, mapping_arn: str) -> dict[str, Any]:
    """The mapping as an EventSourceMappingConfiguration. What was sent comes back; what was not sent stays absent,
    but for the defaults that the cloud shows for this kind of source."""
    kind, settings = mapping.kind, mapping.settings
    shown: dict[str, Any] = {
        "UUID": mapping.uuid,
        "BatchSize": default_batch_size(kind),
        **_defaults(mapping),
        **{name: value for name, value in settings.items() if name not in _NEVER_SHOWN},
        **_when_not_empty(settings),
        "FunctionArn": mapping.function_arn,
        "LastModified": round(mapping.last_modified, 3),
        "State": mapping.state.value,
        "StateTransitionReason": mapping.state_reason,
        "EventSourceMappingArn": mapping_arn,
    }
    if kind is not SourceKind.SQS:
        shown["LastProcessingResult"] = mapping.last_result or _NO_RECORDS
    return shown


def _defaults(mapping: EventSourceMapping) -> dict[str, Any]:
    match mapping.kind:
        case SourceKind.SQS:
            return _QUEUE_DEFAULTS
        case SourceKind.KINESIS | SourceKind.DYNAMODB:
            return _STREAM_DEFAULTS
        case SourceKind.MSK:
            return {
                "StartingPosition": "TRIM_HORIZON",
                "AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": mapping.uuid},
            }
        case SourceKind.KAFKA:
            return {
                "StartingPosition": "TRIM_HORIZON",
                "SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": mapping.uuid},
            }
        case _:
            return {}


def _when_not_empty(settings: Any) -> dict[str, Any]:
    """Members that an empty value removes: they are shown only when there is something in them."""
    shown: dict[str, Any] = {}
    if settings.get("FilterCriteria", {}).get("Filters"):
        shown["FilterCriteria"] = settings["FilterCriteria"]
    if settings.get("ScalingConfig"):
        shown["ScalingConfig"] = settings["ScalingConfig"]
    on_failure = settings.get("DestinationConfig", {}).get("OnFailure", {})
    if on_failure.get("Destination"):
        shown["DestinationConfig"] = {"OnFailure": on_failure}
    return shown

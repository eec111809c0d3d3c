"""What an answer of the API shows of a mapping: which members, for which source, with which defaults (recorded)."""

from __future__ import annotations

from typing import Any

from headrace.core.options import defaults
from headrace.model import Counters, EventSourceMapping, SourceKind

#: Members that a request has and no answer shows.
_NEVER_SHOWN = ("Enabled", "FunctionName", "Tags")
#: Members for which an empty value says no more than none: they are shown when there is something in them.
_FILLED_ONLY = (
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "AmazonManagedKafkaEventSourceConfig",
    "SelfManagedKafkaEventSourceConfig",
)
_NOT_AS_SENT = frozenset({*_NEVER_SHOWN, *_FILLED_ONLY, "FilterCriteria", "DestinationConfig"})

_NO_RECORDS = "No records processed"


def answer(mapping: EventSourceMapping, counters: Counters, mapping_arn: str) -> dict[str, Any]:
    """The mapping as an EventSourceMappingConfiguration. What was sent comes back; what was not sent stays absent,
    but for the defaults that the cloud shows for this kind of source."""
    kind, settings = mapping.kind, mapping.settings
    shown: dict[str, Any] = {
        "UUID": mapping.uuid,
        **_defaults(mapping),
        **{name: value for name, value in settings.items() if name not in _NOT_AS_SENT},
        **_when_not_empty(settings),
        "FunctionArn": mapping.function_arn,
        "LastModified": round(mapping.last_modified, 3),
        "State": mapping.state.value,
        "StateTransitionReason": counters.trouble or mapping.state_reason,
        "EventSourceMappingArn": mapping_arn,
    }
    if kind is not SourceKind.SQS:
        shown["LastProcessingResult"] = counters.last_result or _NO_RECORDS
    return shown


def _defaults(mapping: EventSourceMapping) -> dict[str, Any]:
    """What is shown of members that were not sent: the contract's defaults, and who reads where nobody was named."""
    shown = {name: value for name, value in defaults(mapping.kind).items() if name not in _NEVER_SHOWN}
    match mapping.kind:
        case SourceKind.MSK:
            shown["AmazonManagedKafkaEventSourceConfig"] = {"ConsumerGroupId": mapping.uuid}
        case SourceKind.KAFKA:
            shown["SelfManagedKafkaEventSourceConfig"] = {"ConsumerGroupId": mapping.uuid}
        case _:
            """Nothing more."""
    return shown


def _when_not_empty(settings: Any) -> dict[str, Any]:
    """What was sent of the members that an empty value removes."""
    shown: dict[str, Any] = {name: settings[name] for name in _FILLED_ONLY if settings.get(name)}
    if settings.get("FilterCriteria", {}).get("Filters"):
        shown["FilterCriteria"] = settings["FilterCriteria"]
    on_failure = settings.get("DestinationConfig", {}).get("OnFailure", {})
    if on_failure.get("Destination"):
        shown["DestinationConfig"] = {"OnFailure": on_failure}
    return shown

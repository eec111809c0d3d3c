"""What settings mean: which source they name, what an update makes of them, which other mappings they exclude.

Settings are taken as they are; whether they are acceptable is judged elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from headrace.arns import parse_source_arn
from headrace.model import SourceKind

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


def source_kind(settings: Mapping[str, Any]) -> SourceKind | None:
    """The kind of source that a request or a mapping names; None when it names none that is known.

    A broker's ARN does not tell its engine: it is RabbitMQ if a virtual host is given, else taken for ActiveMQ.
    """
    source = source_of(settings)
    return None if source is None else _KINDS[source]


def source_of(settings: Mapping[str, Any]) -> str | None:
    """The contract's name of that source, which tells FIFO queues from others."""
    arn = settings.get("EventSourceArn")
    if isinstance(arn, str):
        found = parse_source_arn(arn)
        if found is None:
            return None
        if found.is_fifo:
            return "sqs-fifo"
        if found.kind is SourceKind.ACTIVEMQ and any(True for _ in virtual_hosts(settings)):
            return "rabbitmq"
        return _SOURCES[found.kind]
    return "self-managed-kafka" if "SelfManagedEventSource" in settings else None


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


def conflict_keys(settings: Mapping[str, Any], function_arn: str) -> frozenset[tuple[str, ...]]:
    """What belongs to one mapping only: two mappings that have a key in common are in conflict.

    Self-managed Kafka has a key for each server, so that two lists of servers need only overlap. Topics, and queues of
    one virtual host, are mapped one by one.
    """
    parts = (*settings.get("Topics", ()), *settings.get("Queues", ()), *virtual_hosts(settings), function_arn)
    sources = [settings["EventSourceArn"]] if "EventSourceArn" in settings else bootstrap_servers(settings)
    return frozenset((source, *parts) for source in sources)


def virtual_hosts(settings: Mapping[str, Any]) -> Iterator[str]:
    """The virtual hosts of a broker. The settings may be anything: nobody has judged them yet."""
    entries = settings.get("SourceAccessConfigurations")
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and entry.get("Type") == "VIRTUAL_HOST":
            yield str(entry.get("URI"))


def bootstrap_servers(settings: Mapping[str, Any]) -> list[str]:
    """The servers of a Kafka cluster. Host names are the same in upper and lower case."""
    servers: Sequence[str] = settings["SelfManagedEventSource"]["Endpoints"]["KAFKA_BOOTSTRAP_SERVERS"]
    return [server.lower() for server in servers]

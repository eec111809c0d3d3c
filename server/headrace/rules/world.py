"""The words for what the world has to be asked about: is there such a queue? They are here; the asking is not.

The order, after the checks of the request itself: the function exists, the source exists and fits, the mapping is new.
[recorded] against the cloud, [seen] quoted by its users, [ours] where nobody wrote down the cloud's words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from headrace.arns import FunctionRef, parse_source_arn
from headrace.errors import ApiError, ConflictError, InvalidParameterError, NotFoundError, ResourceInUseError
from headrace.model import EventSourceMapping, SourceKind
from headrace.rules.settings import bootstrap_servers, source_kind


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


#: Seconds that a function of Kafka or Amazon MQ may take at the most (documented).
LONGEST_TIMEOUT = 840


def check_timeout(function_timeout: float) -> None:
    """Refuse a function that may work for longer than a topic or broker waits. [ours]"""
    if function_timeout > LONGEST_TIMEOUT:
        raise InvalidParameterError(
            f"Function timeout: {function_timeout:g} seconds is more than the {LONGEST_TIMEOUT} seconds that Kafka and "
            "Amazon MQ event sources allow"
        )


def no_virtual_hosts(arn: str) -> ApiError:
    """A virtual host is given for a broker that has none. [ours]"""
    return InvalidParameterError(f"VIRTUAL_HOST is for RabbitMQ, and the broker runs ActiveMQ: {arn}")


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
        source = arn or ",".join(bootstrap_servers(settings))
        text = (
            f'An event source mapping with event source ("{source}"), function ("{function.arn}"), '
            f'{what} ("{names}") {existing}'
        )
    return ConflictError(text)

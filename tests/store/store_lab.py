"""Mappings as the tests of the stores keep them."""

from __future__ import annotations

from typing import Any

from headrace.model import Counters, EventSourceMapping, SourceKind, State

QUEUES = [f"arn:aws:sqs:us-east-1:000000000000:q{number}" for number in range(3)]
FUNCTIONS = [f"arn:aws:lambda:us-east-1:000000000000:function:f{number}" for number in range(3)]

#: Every counter has a value of its own.
EVERY_COUNTER = Counters(*range(1, 13), iterator_age=1.25, last_result="PROBLEM: é", trouble="the destination is gone")


def mapping(
    uuid: str, queue: str | None = QUEUES[0], function: str = FUNCTIONS[0], **members: Any
) -> EventSourceMapping:
    values: dict[str, Any] = {
        "kind": SourceKind.SQS if queue else SourceKind.KAFKA,
        "settings": {"FunctionName": "f", **({"EventSourceArn": queue} if queue else {})},
        "state": State.CREATING,
        "state_reason": "USER_INITIATED",
        "last_modified": 1767225600.123,
    }
    return EventSourceMapping(uuid=uuid, function_arn=function, **{**values, **members})

"""Fails at random, as a careful function of a stream does: what comes before the record that failed is written down.

Chance is drawn anew for each invocation, but for poison, which is thrown whenever it comes.
"""

import base64
from typing import Any

from chance import chance
from journal import write

#: Shares of records that are reported, and at which the whole batch is thrown away.
REPORTED, THROWN = 0.001, 0.0005
POISON = b"poison"


def handler(event: dict[str, Any], context: Any) -> dict[str, Any] | None:
    handled: list[dict[str, Any]] = []
    try:
        for record in event["Records"]:
            kinesis = record["kinesis"]
            luck = chance(context.aws_request_id, kinesis["sequenceNumber"])
            if luck < THROWN or base64.b64decode(kinesis["data"]) == POISON:
                raise RuntimeError("thrown at random")
            if luck < THROWN + REPORTED:
                return {"batchItemFailures": [{"itemIdentifier": kinesis["sequenceNumber"]}]}
            handled.append({"key": kinesis["partitionKey"], "id": record["eventID"]})
    finally:
        write(*handled)
    return None


def careful(event: dict[str, Any], context: Any) -> None:
    """Handle everything."""
    write(*({"key": one["kinesis"]["partitionKey"], "id": one["eventID"]} for one in event["Records"]))

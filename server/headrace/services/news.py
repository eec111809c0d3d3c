"""What a request to the embedded services has written to, so that readers need not wait for their next turn.

It may name too much, which costs a read, and must never fail; what it misses is found a little later all the same.
"""

from __future__ import annotations

import re

#: The operations that write to streams, by service.
_WRITES = {
    "Kinesis_20131202": {"PutRecord", "PutRecords"},
    "DynamoDB_20120810": {
        "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems", "ExecuteStatement",
        "BatchExecuteStatement", "ExecuteTransaction",
    },
}  # fmt: skip
#: Where a body says to which stream or table. Some have no such member, and some are no JSON.
_NAME = {
    "Kinesis_20131202": re.compile(rb'"Stream(?:Name|ARN)"\s*:\s*"(?:arn:[^"/]*/)?([A-Za-z0-9_.-]+)"'),
    "DynamoDB_20120810": re.compile(rb'"TableName"\s*:\s*"(?:arn:[^"/]*/)?([A-Za-z0-9_.-]+)"'),
}
#: Longer bodies are not searched.
_SEARCHED = 65_536


def written(target: str, body: bytes | None) -> tuple[str, tuple[str, ...] | None] | None:
    """The service (`kinesis` or `dynamodb`) and the names of what a request with this `X-Amz-Target` wrote to.

    No names are any names; None is a request that writes to no stream.
    """
    version, _, operation = target.partition(".")
    if operation not in _WRITES.get(version, ()):
        return None
    service = version.partition("_")[0].lower()
    names = set(_NAME[version].findall(body)) if body is not None and len(body) <= _SEARCHED else set()
    return service, tuple(sorted(name.decode() for name in names)) or None

"""The demo's function: ships orders, one by one, and reports those that it cannot ship."""

import json
from typing import Any


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    failures: list[dict[str, str]] = []
    for record in event["Records"]:
        order = json.loads(record["body"])
        attempt = record["attributes"]["ApproximateReceiveCount"]
        if order["address"] is None:
            print(f"{order['item']}: no address (attempt {attempt})")
            failures.append({"itemIdentifier": record["messageId"]})
        else:
            print(f"{order['item']}: shipped to {order['address']}")
    return {"batchItemFailures": failures}

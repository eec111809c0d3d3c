"""The function of the demo's Kafka act: charges payments, and fails at what is no amount."""

import base64
import json
from typing import Any


def handler(event: dict[str, Any], context: Any) -> None:
    payments = [
        json.loads(base64.b64decode(record["value"])) for records in event["records"].values() for record in records
    ]
    for payment in payments:
        if not isinstance(payment["cents"], int):
            raise ValueError(f"{payment['cents']!r} is no amount")
    print(f"charged {', '.join(str(payment['number']) for payment in payments)}")

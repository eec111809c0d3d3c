"""The demo's second function: charts temperatures, in order, and fails at what is none."""

import base64
import json
from typing import Any


def handler(event: dict[str, Any], context: Any) -> None:
    readings = [json.loads(base64.b64decode(record["kinesis"]["data"])) for record in event["Records"]]
    for reading in readings:
        if not isinstance(reading["celsius"], float):
            raise ValueError(f"{reading['celsius']!r} is no temperature")
    print(f"charted {', '.join(str(reading['celsius']) for reading in readings)}")

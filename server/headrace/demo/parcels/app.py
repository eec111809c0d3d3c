"""The function of the demo's acts of brokers: labels parcels, and cannot lift a heavy one the first time."""

import base64
import json
from typing import Any


def handler(event: dict[str, Any], context: Any) -> None:
    # RabbitMQ's messages come queue by queue, ActiveMQ's in one list.
    queues = event["rmqMessagesByQueue"].values() if "rmqMessagesByQueue" in event else [event["messages"]]
    messages = [message for queue in queues for message in queue]
    labelled = []
    for message in messages:
        parcel = json.loads(base64.b64decode(message["data"]))
        if parcel["is_heavy"] and not message["redelivered"]:
            raise RuntimeError(f"parcel {parcel['number']} is too heavy for one")
        labelled.append(f"{parcel['number']}{' (redelivered)' if message['redelivered'] else ''}")
    print(f"labelled {', '.join(labelled)}")

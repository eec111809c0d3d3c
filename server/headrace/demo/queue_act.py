"""The first act: a queue, batches, a message that always fails, its dead-letter queue."""

from __future__ import annotations

import json
import time
from typing import Any

from headrace.demo.server import HERE, Act, Server, attribute
from headrace.demo.show import Show

#: A message comes again after this many seconds; the function may take one.
VISIBILITY_TIMEOUT = 2
#: So often a message is delivered before it goes to the dead-letter queue.
RECEIVES = 3

ORDERS = [("teapot", "Ada"), ("kettle", "Grace"), ("lamp", None), ("chair", "Edsger"), ("mirror", "Barbara")] + [
    (f"book {number}", "Alan") for number in range(1, 8)
]


def _play(server: Server, show: Show) -> str | None:
    """Show the act from its first step to its summary. Returns its mapping, None when it did not come out right."""
    show.step("Creating the queue `orders` and its dead-letter queue")
    sqs = server.client("sqs")
    orders, orders_arn, dead = _queues(sqs)
    show.say(
        f"{orders_arn}: a message comes again after {VISIBILITY_TIMEOUT} s, and is set aside after {RECEIVES} times"
    )
    show.step("Creating the event source mapping, through the typed client")
    mapping = _mapping(server.url, orders_arn)
    show.say(f"{mapping}: batches of up to 5 go to the function `ship` ({HERE / 'orders' / 'app.py'})")
    show.step(f"Sending {len(ORDERS)} orders, one of them without an address")
    started = time.monotonic()
    for batch in (ORDERS[:6], ORDERS[6:]):
        entries = [
            {"Id": str(index), "MessageBody": json.dumps({"item": item, "address": address})}
            for index, (item, address) in enumerate(batch)
        ]
        sqs.send_message_batch(QueueUrl=orders, Entries=entries)
    batches = _watch(server, show, sqs, dead)
    seconds = time.monotonic() - started
    counters = server.counters(mapping)
    left = int(attribute(sqs, orders, "ApproximateNumberOfMessages"))
    aside = int(attribute(sqs, dead, "ApproximateNumberOfMessages"))
    show.step("Summary of the queue")
    show.say(
        f"{counters['deleted']} of {len(ORDERS)} orders shipped and deleted, in {batches} batches and {seconds:.1f} s"
    )
    show.say(f"{counters['failed']} deliveries failed and came again; {aside} order is in the dead-letter queue")
    if aside != 1 or left or counters["deleted"] != len(ORDERS) - 1:
        show.bad(f"expected {len(ORDERS) - 1} deleted, none waiting and 1 set aside; {left} wait in the queue")
        return None
    show.good("Every order was handled or set aside; none was lost.")
    return mapping


def _queues(sqs: Any) -> tuple[str, str, str]:
    dead = sqs.create_queue(QueueName="orders-dead")["QueueUrl"]
    redrive = {"deadLetterTargetArn": attribute(sqs, dead, "QueueArn"), "maxReceiveCount": RECEIVES}
    attributes = {"VisibilityTimeout": str(VISIBILITY_TIMEOUT), "RedrivePolicy": json.dumps(redrive)}
    orders = sqs.create_queue(QueueName="orders", Attributes=attributes)["QueueUrl"]
    return orders, attribute(sqs, orders, "QueueArn"), dead


def _mapping(url: str, queue_arn: str) -> str:
    from headrace.client import Client
    from headrace_client.models import SqsQueueMapping

    request = SqsQueueMapping(
        event_source_arn=queue_arn,
        function_name="ship",
        batch_size=5,
        function_response_types=["ReportBatchItemFailures"],
    )
    with Client(url, validate=True) as client:
        return str(client.create(request).uuid)


def _watch(server: Server, show: Show, sqs: Any, dead: str) -> int:
    """Show batches as they are delivered, until the message that always fails is set aside."""
    show.step("Watching the batches")
    batches = 0
    for event in server.events():
        if event is None:
            if int(attribute(sqs, dead, "ApproximateNumberOfMessages")):
                break
        elif event["event"] == "function_log":
            if not event["line"].startswith(("START ", "END ", "REPORT ")):
                show.faint(f"   {event['line']}")
        elif event["event"] == "batch":
            batches += 1
            failed = event["failed"]
            fate = f"{event['records'] - failed} deleted" + (f", {failed} left to come again" if failed else "")
            show.say(f"batch {batches}: {_orders(event['records'])} in {event['milliseconds']} ms: {fate}")
        elif event["level"] != "info":
            show.bad(json.dumps(event))
    return batches


def _orders(number: int) -> str:
    return "1 order" if number == 1 else f"{number} orders"


def _suggestions(url: str, mapping: str) -> list[str]:
    return [
        f"aws lambda get-event-source-mapping --uuid {mapping}",
        # The first version of the CLI has an endpoint of its own for SQS, and asks that one unless told by this option.
        f"aws --endpoint-url {url} sqs send-message --queue-url {url}/000000000000/orders"
        ' --message-body \'{"item": "sofa", "address": "Joan"}\'',
    ]


ACT = Act("orders", _play, _suggestions)

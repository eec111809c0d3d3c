"""What the mapping of a broker's queue will do, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from headrace.core import scaling
from headrace.core.explain.phrases import (
    MEGABYTES,
    batch,
    count,
    data_filters,
    filters,
    not_run,
    seconds,
    until_mended,
    window_of_its_own,
)
from headrace.model import Options, SourceKind

# What the sources do by themselves. They may not be asked from here; the tests compare these with theirs.
#: Seconds that RabbitMQ's failed messages wait at first, and at the most.
RETURN_SECONDS, LONGEST_RETURN_SECONDS = 1.0, 30.0
#: Seconds before ActiveMQ's failed messages come again, and how often they do.
REDELIVERY_SECONDS, MAXIMUM_REDELIVERIES = 1.0, 5


def explain_broker(kind: SourceKind, shown: Mapping[str, Any], chosen: Options) -> dict[str, list[str]]:
    return {
        "Where it reads": _reading(kind, shown),
        "Filters": [*filters(chosen, "is taken off the queue"), *data_filters(chosen, "data")],
        "A batch": batch(
            chosen,
            "messages",
            "It is not waited for more: the function is invoked with what has come.",
            window_of_its_own(shown, chosen),
        ),
        "Order, and what runs side by side": _concurrency(chosen),
        "When the function fails": [
            *(_requeued() if kind is SourceKind.RABBITMQ else _redelivered()),
            "A function that ends well has dealt with the whole batch, whatever it returns: brokers know no "
            "batchItemFailures.",
        ],
        "When the function does not run": [
            f"{not_run()}. That is no failure: the broker keeps the messages for it meanwhile."
        ],
        "Old messages, and those given up": [
            "Headrace looks at no message's age. The broker drops those that have expired.",
            f"A message that is more than {MEGABYTES} MB as an event by itself is taken off the queue without an "
            "invocation. Only log and counters tell of it.",
        ],
    }


def _reading(kind: SourceKind, shown: Mapping[str, Any]) -> list[str]:
    (queue,) = shown["Queues"]
    entries = shown.get("SourceAccessConfigurations", ())
    where = f"the queue {queue}"
    if kind is SourceKind.RABBITMQ:
        where += f" of the virtual host {next((e['URI'] for e in entries if e['Type'] == 'VIRTUAL_HOST'), '/')}"
    lines = [f"It reads {where} of {shown['EventSourceArn']}, the messages from before the mapping included."]
    if any(entry["Type"] == "BASIC_AUTH" for entry in entries):
        lines.append("It signs in with the user and password of a secret (BASIC_AUTH).")
    if kind is SourceKind.ACTIVEMQ:
        lines.append("A queue that is not there is made by the broker when it is first read.")
    return [
        *lines,
        "A message stays the broker's until its batch is done with: after a restart, or when the connection is cut, "
        "it comes again.",
        until_mended("broker"),
    ]


def _concurrency(chosen: Options) -> list[str]:
    scale = scaling.start(chosen, None, 0.0)
    if scale.ceiling == 1:
        return ["One batch at a time, in the order of the queue, however many the function could take."]
    return [
        f"Up to {count(scale.ceiling, 'batch', 'batches')} at once, and no order is promised. Each failure takes one "
        f"away, down to {scale.floor}; {scaling.GAIN_PER_SECOND:g} a second come back while all "
        "are busy."
    ]


def _requeued() -> list[str]:
    return [
        f"1. All messages of the batch are kept back for {seconds(RETURN_SECONDS)}, twice as long each time while none "
        f"succeeds, up to {seconds(LONGEST_RETURN_SECONDS)}. Then they go back to their old places in the queue, and "
        "come again with redelivered true.",
        "2. There is no limit of Headrace's own to how often. The queue may have one: its delivery limit or time to "
        "live, with a dead-letter exchange.",
        "3. Meanwhile the rest of the queue waits.",
    ]


def _redelivered() -> list[str]:
    return [
        f"1. All messages of the batch come again after {seconds(REDELIVERY_SECONDS)}, with redelivered true, up to "
        f"{count(MAXIMUM_REDELIVERIES, 'time')}. Meanwhile other messages go on.",
        "2. A message whose last redelivery has failed, too, is refused: the broker's dead-letter policy says what "
        "becomes of it. Without one of its own it goes to the queue ActiveMQ.DLQ.",
    ]

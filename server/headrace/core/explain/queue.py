"""What a queue's mapping will do, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from headrace.core import scaling
from headrace.core.explain.phrases import batch, count, filters, not_run, seconds
from headrace.model import Options


def explain_queue(shown: Mapping[str, Any], chosen: Options, is_fifo: bool) -> dict[str, list[str]]:
    return {
        "Where it reads": [
            f"It receives the messages of {shown['EventSourceArn']}, those from before the mapping included.",
            "While a batch is worked on, the queue hides its messages (visibility timeout). When window and "
            "function together may take longer than that, they are hidden for longer.",
        ],
        "Filters": filters(chosen, "is deleted from the queue"),
        "A batch": batch(
            chosen,
            "messages",
            "It is not waited for more: the function is invoked with what a read gave.",
            f"More is waited for until the window of {seconds(chosen.window)} has gone by or the batch is full. The "
            "window begins when the invocation before it ends.",
        ),
        "Order, and what runs side by side": _concurrency(chosen, is_fifo),
        "When the function fails": _queue_failure(chosen, is_fifo),
        "When the function does not run": [
            f"{not_run()}, but only until the queue takes the first message back. Then the messages come again by "
            "themselves."
        ],
        "Old messages, and those given up": [
            "Headrace gives no message up, neither for its age nor for its failures. The queue does: when its "
            "retention period is over, or when its redrive policy moves the message to a dead-letter queue."
        ],
    }


def _concurrency(chosen: Options, is_fifo: bool) -> list[str]:
    lines = []
    if is_fifo:
        lines.append("Messages of one group keep their order, and are in one batch at a time. Groups run side by side.")
    else:
        lines.append("No order is promised.")
    if chosen.minimum_pollers is not None or chosen.maximum_pollers is not None:
        least = chosen.minimum_pollers if chosen.minimum_pollers is not None else scaling.START
        most = chosen.maximum_pollers if chosen.maximum_pollers is not None else scaling.CEILING
        lines.append(f"{least} to {most} batches are in flight at once (ProvisionedPollerConfig).")
        return lines
    if chosen.maximum_concurrency is not None:
        start = min(scaling.START, chosen.maximum_concurrency)
        limit = f"{chosen.maximum_concurrency} (MaximumConcurrency)"
    else:
        start, limit = scaling.START, f"what the function can run at once, and at most {scaling.CEILING:,}"
    lines.append(
        f"It starts with {count(start, 'batch', 'batches')} at once and gains {scaling.GAIN_PER_SECOND:g} a second "
        f"while all are busy, up to {limit}. Failures that the function does not report take one away each, down to "
        f"{min(scaling.FLOOR, start)}."
    )
    return lines


def _queue_failure(chosen: Options, is_fifo: bool) -> list[str]:
    lines = [
        "1. Nothing is deleted: all messages of the batch come again when their visibility timeout is over. That is "
        "the only delay, and there is no limit of Headrace's own to how often.",
        "2. The queue counts: a message that was received more often than maxReceiveCount of the queue's redrive "
        "policy goes to its dead-letter queue. Without such a policy it comes again until its retention period is "
        "over.",
    ]
    if is_fifo:
        lines.append("3. Later messages of its group wait for it; other groups go on.")
    if chosen.report_batch_item_failures:
        lines.append(
            "A function that ends well and names failures in batchItemFailures keeps only these in the queue; the "
            "others are deleted. A name that is not in the batch fails the whole batch."
        )
    else:
        lines.append(
            "A function that ends well has dealt with the whole batch, whatever it returns: ReportBatchItemFailures "
            "is not among FunctionResponseTypes."
        )
    return lines

"""What a stream's mapping will do, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from headrace.core import decide
from headrace.core.explain.phrases import batch, count, filters, listed, not_run, seconds
from headrace.core.windows import MAXIMUM_STATE_BYTES
from headrace.model import Options, SourceKind

#: How many waits between attempts are told one by one.
_WAITS_TOLD = 4


def explain_stream(kind: SourceKind, shown: Mapping[str, Any], chosen: Options) -> dict[str, list[str]]:
    key = "partition key" if kind is SourceKind.KINESIS else "item key"
    return {
        "Where it reads": [
            f"It reads {shown['EventSourceArn']}, each shard by itself: one in trouble holds up no other.",
            _start(shown),
            "Shards that come later are read from their first record on, after the last record of those that they "
            "come from. Where it is in each shard is kept: after a pause or a restart it goes on there.",
        ],
        "Filters": filters(chosen, "is passed over for good"),
        "A batch": batch(
            chosen,
            "records of one shard",
            "It is not waited for more: the function is invoked with what has been read.",
            f"More is waited for until the batch is full, but for no longer than {seconds(chosen.window)}.",
        ),
        "Order, and what runs side by side": _lanes(chosen, key),
        "Tumbling windows": _tumbling(chosen),
        "When the function fails": _stream_failure(chosen),
        "When the function does not run": [f"{not_run()}. That is no attempt: it spends no retry and halves nothing."],
        "Old records": _age(chosen),
        "Records that are given up": _given_up(chosen),
    }


def _start(shown: Mapping[str, Any]) -> str:
    match shown.get("StartingPosition"):
        case "TRIM_HORIZON":
            return "It began with the oldest record that the stream had (TRIM_HORIZON)."
        case "LATEST":
            return "It began with the first record after the mapping was created (LATEST)."
        case _:
            moment = datetime.fromtimestamp(shown.get("StartingPositionTimestamp", 0), UTC)
            return f"It began with the first record of {moment:%Y-%m-%d %H:%M:%S} UTC or later (AT_TIMESTAMP)."


def _lanes(chosen: Options, key: str) -> list[str]:
    if chosen.parallelization == 1:
        return ["One batch of a shard at a time, in the order of the shard. Shards run side by side."]
    return [
        f"Up to {chosen.parallelization} batches of a shard at a time, each of a lane of its own. The records of one "
        f"{key} are in one lane, and so in order; between lanes there is no order. Shards run side by side.",
        "Where it is in a shard moves only past records that all lanes are done with.",
    ]


def _tumbling(chosen: Options) -> list[str]:
    if not chosen.tumbling_window:
        return []
    return [
        f"Records are parted by the time of their arrival into windows of {seconds(chosen.tumbling_window)}. The "
        "function gets the window's state with each batch and must return it anew; an answer without state is a "
        "failure.",
        "When the window is over, a last invocation says so (isFinalInvokeForWindow). It is tried until it "
        f"succeeds. A state above {MAXIMUM_STATE_BYTES // 1024**2} MB, or the end of the shard, ends the window "
        "early.",
        "Where it is in a shard moves at the end of a window: a restart begins the window again with its first record.",
    ]


def _stream_failure(chosen: Options) -> list[str]:
    whole = chosen.batch_size if chosen.bisect else 1
    steps = []
    if chosen.bisect:
        halvings = (whole - 1).bit_length()
        steps.append(
            "A batch of more than one record is halved, and both halves are tried at once, the first one first. "
            f"That spends no retry. A single bad record among {whole} is alone after {count(halvings, 'halving')} at "
            "most."
            if whole > 1
            else "A batch of one record cannot be halved: BisectBatchOnFunctionError has no effect."
        )
    subject = "A record that fails by itself" if chosen.bisect else "The batch"
    retries = chosen.maximum_retries
    if retries == 0:
        steps.append(f"{subject} is not tried again: it is given up after 1 invocation (MaximumRetryAttempts 0).")
    else:
        steps.append(
            f"{subject} is tried again after a wait: {_waits(retries)}. Up to half of each is left off by chance."
        )
        steps.append(
            f"After {count(retries, 'retry', 'retries')}, which is {retries + 1} invocations, it is given up "
            "(MaximumRetryAttempts)."
            if retries is not None
            else "There is no limit of retries (MaximumRetryAttempts -1): it is tried until it succeeds or is too old."
        )
    where = _waiting(chosen)
    lines = [f"{number}. {step}" for number, step in enumerate(steps, start=1)]
    lines.append(f"Meanwhile the rest of its {where} waits; every other {where} goes on.")
    if chosen.report_batch_item_failures:
        lines.append(
            "A function that ends well and names failures in batchItemFailures has dealt with everything before the "
            "first of them. That one and all after it come again, as a batch with all its retries. A report that "
            "begins with the first record, or a name that is not in the batch, is a failure of the whole batch, "
            "which is not halved."
        )
    elif not chosen.tumbling_window:
        lines.append(
            "A function that ends well has dealt with the whole batch, whatever it returns: ReportBatchItemFailures "
            "is not among FunctionResponseTypes."
        )
    return lines


def _waiting(chosen: Options) -> str:
    """What a batch in trouble holds up."""
    return "shard" if chosen.parallelization == 1 else "lane"


def _waits(retries: int | None) -> str:
    told = _WAITS_TOLD if retries is None else min(retries, _WAITS_TOLD)
    waits = [seconds(decide.stream_delay(attempt, 1.0)) for attempt in range(told)]
    if retries == told:
        return listed(waits)
    return f"{', '.join(waits)} and so on, never longer than {seconds(decide.STREAM_LONGEST_DELAY)}"


def _age(chosen: Options) -> list[str]:
    if chosen.maximum_record_age is None:
        return [
            "A record's age is no reason to leave it out (MaximumRecordAgeInSeconds -1). What has failed is tried "
            "for no longer than the stream keeps its records."
        ]
    return [
        f"Age is looked at before every invocation: records older than {seconds(chosen.maximum_record_age)} are not "
        "sent, whether the function has seen them or not. They are given up by themselves, and the younger ones of "
        "the batch go on."
    ]


def _given_up(chosen: Options) -> list[str]:
    if chosen.maximum_retries is None and chosen.maximum_record_age is None:
        lines = ["With neither a limit of retries nor of age, records are given up only when the stream drops them."]
    else:
        lines = [f"The function does not get them again, and the {_waiting(chosen)} goes on behind them."]
    if chosen.on_failure is None:
        return [*lines, "Only log and counters tell of them: there is no DestinationConfig.OnFailure."]
    what = "a document with the whole event" if ":s3:" in chosen.on_failure else "a document without the records"
    return [
        *lines,
        f"First {what} is sent to {chosen.on_failure}: why, how often it was tried, and where in the shard it was.",
        f"Until that has been delivered the {_waiting(chosen)} waits, and says so here and in the log.",
    ]

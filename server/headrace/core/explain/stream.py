"""What a stream's mapping will do, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from headrace.core.explain import failures
from headrace.core.explain.phrases import batch, filters, not_run, seconds
from headrace.core.windows import MAXIMUM_STATE_BYTES
from headrace.model import Options, SourceKind


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
        "Old records": failures.too_old(
            chosen, "What has failed is tried for no longer than the stream keeps its records."
        ),
        "Records that are given up": failures.given_up(
            chosen,
            _held(chosen),
            where="where in the shard it was",
            limitless="With neither a limit of retries nor of age, records are given up only when the stream drops "
            "them.",
        ),
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
    where = _held(chosen).what
    return [
        *failures.tries(chosen),
        f"Meanwhile the rest of its {where} waits; every other {where} goes on.",
        *failures.reports(
            chosen,
            "A function that ends well and names failures in batchItemFailures has dealt with everything before the "
            "first of them. That one and all after it come again, as a batch with all its retries. A report that "
            "begins with the first record, or a name that is not in the batch, is a failure of the whole batch, "
            "which is not halved.",
        ),
    ]


def _held(chosen: Options) -> failures.Held:
    return failures.Held("shard" if chosen.parallelization == 1 else "lane")

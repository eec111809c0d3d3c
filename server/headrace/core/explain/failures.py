"""What becomes of records in order that the function fails on, in sentences: of a shard's, and of a partition's."""

from __future__ import annotations

from dataclasses import dataclass

from headrace.core import decide
from headrace.core.explain.phrases import count, listed, seconds
from headrace.core.notices import TOPIC_SCHEME
from headrace.model import Options

#: How many waits between attempts are told one by one.
_WAITS_TOLD = 4
#: What limits the retries, where the mapping itself does.
SET = "(MaximumRetryAttempts)"


@dataclass(frozen=True, slots=True)
class Held:
    """What a batch in trouble holds up: `what`, which `waits` until the batch is done with, and then `goes on`."""

    what: str
    waits: str = "waits"
    goes_on: str = "goes on"
    says: str = "says"


def tries(chosen: Options, limit: str = SET) -> list[str]:
    """The steps from the first failure to giving up; `limit` is what limits the retries, if anything does."""
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
            f"After {count(retries, 'retry', 'retries')}, which is {retries + 1} invocations, it is given up {limit}."
            if retries is not None
            else "There is no limit of retries (MaximumRetryAttempts -1): it is tried until it succeeds or is too old."
        )
    return [f"{number}. {step}" for number, step in enumerate(steps, start=1)]


def _waits(retries: int | None) -> str:
    told = _WAITS_TOLD if retries is None else min(retries, _WAITS_TOLD)
    waits = [seconds(decide.stream_delay(attempt, 1.0)) for attempt in range(told)]
    if retries == told:
        return listed(waits)
    return f"{', '.join(waits)} and so on, never longer than {seconds(decide.STREAM_LONGEST_DELAY)}"


def reports(chosen: Options, report: str) -> list[str]:
    """What a function's answer means; `report` is for one that names failures."""
    if chosen.report_batch_item_failures:
        return [report]
    if chosen.tumbling_window:  # its answer is looked at for the state
        return []
    return [
        "A function that ends well has dealt with the whole batch, whatever it returns: ReportBatchItemFailures "
        "is not among FunctionResponseTypes."
    ]


def too_old(chosen: Options, ageless: str) -> list[str]:
    """What becomes of old records; `ageless` is what ends waiting where their age does not."""
    if chosen.maximum_record_age is None:
        return [f"A record's age is no reason to leave it out (MaximumRecordAgeInSeconds -1). {ageless}"]
    return [
        f"Age is looked at before every invocation: records older than {seconds(chosen.maximum_record_age)} are not "
        "sent, whether the function has seen them or not. They are given up by themselves, and the younger ones of "
        "the batch go on."
    ]


def given_up(chosen: Options, held: Held, where: str, limitless: str) -> list[str]:
    """What becomes of records that are given up. `where` is how a document tells their place, `limitless` what is true
    with neither a limit of retries nor of age."""
    if chosen.maximum_retries is None and chosen.maximum_record_age is None:
        lines = [limitless]
    else:
        lines = [f"The function does not get them again, and the {held.what} {held.goes_on} behind them."]
    arn = chosen.on_failure
    if arn is None:
        return [*lines, "Only log and counters tell of them: there is no DestinationConfig.OnFailure."]
    why = "why, how often it was tried"
    if arn.startswith(TOPIC_SCHEME):
        first = (
            f"First a message for each record is put into the topic {arn.removeprefix(TOPIC_SCHEME)} of the same "
            f"cluster, with the key of the record: {why}, and the record itself."
        )
    else:
        what = "a document with the whole event" if ":s3:" in arn else "a document without the records"
        first = f"First {what} is sent to {arn}: {why}, and {where}."
    return [
        *lines,
        first,
        f"Until that has been delivered the {held.what} {held.waits}, and {held.says} so here and in the log.",
    ]

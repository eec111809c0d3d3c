"""Phrases that the explanations of several kinds of sources share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from headrace.core import decide
from headrace.core.gather import MAXIMUM_EVENT_BYTES
from headrace.model import Options

#: The most of an event, in megabytes.
MEGABYTES = MAXIMUM_EVENT_BYTES // 1024**2


def batch(chosen: Options, what: str, without_window: str, with_window: str) -> list[str]:
    return [
        f"One invocation gets up to {chosen.batch_size:,} {what}, and at most {MEGABYTES} MB.",
        with_window if chosen.window else without_window,
    ]


def window_of_its_own(shown: Mapping[str, Any], chosen: Options) -> str:
    """The window of a batch that begins with its first record."""
    unset = "" if "MaximumBatchingWindowInSeconds" in shown else " (MaximumBatchingWindowInSeconds is not set)"
    return (
        f"More is waited for until the batch is full, but for no longer than {seconds(chosen.window)} from its first "
        f"record on{unset}."
    )


def filters(chosen: Options, fate: str) -> list[str]:
    if not chosen.filters:
        return ["There are none: the function gets every record."]
    which = (
        "this pattern matches" if len(chosen.filters) == 1 else f"one of these {len(chosen.filters)} patterns matches"
    )
    patterns = [f"{number}: {pattern}" for number, pattern in enumerate(chosen.filters, start=1)]
    return [f"The function gets a record when {which}; any other {fate}, before batches are made.", *patterns]


def data_filters(chosen: Options, members: str) -> list[str]:
    """What filters of base64 data do not do, where there are any."""
    if not chosen.filters:
        return []
    return [
        f"The part of a pattern that is about {members} is left out for a record whose data is of another format: "
        "JSON, plain text, and bytes that are neither."
    ]


def until_mended(what: str) -> str:
    return f"While the {what} cannot be read, LastProcessingResult says why, and it tries on until that is mended."


def not_run() -> str:
    return (
        "Throttled, or not to be reached: the same batch is tried again after "
        f"{seconds(decide.backoff(0, 1.0))}, then twice as long each time, up to {seconds(decide.LONGEST_DELAY)}"
    )


def seconds(value: float) -> str:
    return f"{value:,.10g} s"


def count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last

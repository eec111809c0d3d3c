"""Phrases that the explanations of queues and streams share."""

from __future__ import annotations

from collections.abc import Sequence

from headrace.core import decide
from headrace.core.gather import MAXIMUM_EVENT_BYTES
from headrace.model import Options


def batch(chosen: Options, what: str, without_window: str, with_window: str) -> list[str]:
    return [
        f"One invocation gets up to {chosen.batch_size:,} {what}, and at most {MAXIMUM_EVENT_BYTES // 1024**2} MB.",
        with_window if chosen.window else without_window,
    ]


def filters(chosen: Options, fate: str) -> list[str]:
    if not chosen.filters:
        return ["There are none: the function gets every record."]
    which = (
        "this pattern matches" if len(chosen.filters) == 1 else f"one of these {len(chosen.filters)} patterns matches"
    )
    patterns = [f"{number}: {pattern}" for number, pattern in enumerate(chosen.filters, start=1)]
    return [f"The function gets a record when {which}; any other {fate}, before batches are made.", *patterns]


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

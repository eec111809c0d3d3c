"""What a mapping will do, in plain sentences: with a batch, a failure, an age. Nothing is decided here: every number is
the mapping's own, or a constant that the decisions are made by.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from headrace.core.explain.broker import explain_broker
from headrace.core.explain.phrases import seconds
from headrace.core.explain.queue import explain_queue
from headrace.core.explain.stream import explain_stream
from headrace.core.explain.topic import explain_topic
from headrace.core.options import options
from headrace.model import SourceKind


@dataclass(frozen=True, slots=True)
class Section:
    """Sentences about one thing, in their order."""

    title: str
    lines: tuple[str, ...]


def explain(kind: SourceKind, shown: Mapping[str, Any], *, is_fifo: bool = False) -> tuple[Section, ...]:
    """A mapping in words. `shown` is the API's answer of it, with the mapping's `Counters` if they are known."""
    chosen = options(kind, shown)
    if kind is SourceKind.SQS:
        about = explain_queue(shown, chosen, is_fifo)
    elif kind.is_stream:
        about = explain_stream(kind, shown, chosen)
    elif kind.is_kafka:
        about = explain_topic(kind, shown, chosen)
    else:
        about = explain_broker(kind, shown, chosen)
    about |= {"Now": _now(kind, shown)}
    return tuple(Section(title, tuple(lines)) for title, lines in about.items() if lines)


def _now(kind: SourceKind, shown: Mapping[str, Any]) -> list[str]:
    counters = shown.get("Counters", {})
    reason, trouble = shown.get("StateTransitionReason"), counters.get("trouble")
    lines = [f"{shown['State']} ({reason})." if reason and reason != trouble else f"{shown['State']}."]
    if not counters:
        return lines
    names = _STREAM_COUNTERS if kind.is_stream or kind.is_kafka else _QUEUE_COUNTERS
    told = [text.format(counters[name]) for name, text in names.items() if counters.get(name)]
    lines.append(f"Since it was created: {', '.join(told) or 'nothing read'}.")
    if counters.get("iterator_age"):
        lines.append(f"The oldest record that is not done with came {seconds(round(counters['iterator_age'], 1))} ago.")
    if counters.get("last_result"):
        lines.append(f"Last result: {counters['last_result'].rstrip('.')}.")
    if trouble:
        lines.append(f"It cannot go on: {trouble.removeprefix('PROBLEM: ').rstrip('.')}.")
    return lines


_QUEUE_COUNTERS = {
    "polled": "{} received",
    "filtered": "{} filtered out",
    "invoked": "{} invocations",
    "failed": "{} left to come again",
    "deleted": "{} deleted",
    "discarded": "{} too large",
}
_STREAM_COUNTERS = {
    "polled": "{} read",
    "filtered": "{} filtered out",
    "invoked": "{} invocations",
    "processed": "{} dealt with",
    "failed": "{} left to come again",
    "retried": "{} retries",
    "bisected": "{} halvings",
    "discarded": "{} given up",
    "notified": "{} notices delivered",
    "notify_errors": "{} notices refused",
    "positions_lost": "{} positions lost",
}

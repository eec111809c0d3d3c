"""How many batches of one mapping may be in flight at once, and how many reads may be waiting.

A queue starts with five batches side by side and gains five a second while all are busy (documented: 300 a minute).
A failing function loses one at a time, unless it reports its failures itself (documented: lowered gradually). At rest
one read waits for all: an idle mapping costs one long poll.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from headrace.model import Options, Page

START = 5
#: Batches gained a second while all are busy.
GAIN_PER_SECOND = 5.0
#: The least that failures shrink it to (documented).
FLOOR = 2
#: The most concurrent batches of a mapping without limits of its own (documented).
CEILING = 1_250
#: Reads that run side by side while the queue answers with full pages: our choice.
BUSY_READERS = 3


@dataclass(frozen=True, slots=True)
class Scale:
    """The limits of one mapping now. `grown_at` is when it last grew."""

    floor: int
    ceiling: int
    batches: int
    grown_at: float
    readers: int = 1


def start(options: Options, function_concurrency: int | None, now: float) -> Scale:
    """Where a mapping starts. What the function can run at once bounds it too: more would only wait, hidden."""
    ceilings = [CEILING, options.maximum_concurrency, options.maximum_pollers, function_concurrency]
    ceiling = max(1, min(limit for limit in ceilings if limit is not None))
    least = options.minimum_pollers if options.minimum_pollers is not None else FLOOR
    first = options.minimum_pollers if options.minimum_pollers is not None else START
    return Scale(floor=min(least, ceiling), ceiling=ceiling, batches=min(first, ceiling), grown_at=now)


def after_read(scale: Scale, page: Page, busy: int, now: float) -> Scale:
    """After a read: full pages let more reads and batches run side by side, an empty one goes back to one read.

    `busy` is how many batches are in flight.
    """
    if not page.records:
        return replace(scale, readers=1)
    if not page.is_full:
        return scale
    readers = min(BUSY_READERS, scale.readers + 1)
    if busy + 1 < scale.batches:
        return replace(scale, readers=readers, grown_at=now)
    gained = int((now - scale.grown_at) * GAIN_PER_SECOND)
    if gained < 1 or scale.batches >= scale.ceiling:
        return replace(scale, readers=readers)
    return replace(scale, readers=readers, batches=min(scale.ceiling, scale.batches + gained), grown_at=now)


def after_failure(scale: Scale, now: float) -> Scale:
    """After a function error or a throttled invocation: one batch fewer, down to the floor."""
    return replace(scale, batches=max(scale.floor, scale.batches - 1), grown_at=now)


# --- Topics -----------------------------------------------------------------------------------------------------------

#: Seconds between two looks at how many pollers a topic has (documented).
TOPIC_REVIEW_SECONDS = 60.0
#: The most pollers of a topic without limits of its own (documented: the default of MaximumPollers). A topic never has
#: more than it has partitions.
TOPIC_CEILING = 200


@dataclass(frozen=True, slots=True)
class TopicScale:
    """How many batches of a topic may be in flight at once now; and since the last look, how many were at the most, and
    whether one that was full had to wait."""

    floor: int
    ceiling: int
    pollers: int
    reviewed_at: float
    peak: int = 0
    was_short: bool = False


def start_topic(options: Options, function_concurrency: int | None, now: float) -> TopicScale:
    """Where a topic's mapping starts: with MinimumPollers, else with one."""
    ceilings = [TOPIC_CEILING if options.maximum_pollers is None else options.maximum_pollers, function_concurrency]
    ceiling = max(1, min(limit for limit in ceilings if limit is not None))
    floor = min(options.minimum_pollers or 1, ceiling)
    return TopicScale(floor, ceiling, pollers=floor, reviewed_at=now)


def short(scale: TopicScale) -> TopicScale:
    """A full batch had to wait because every poller was busy."""
    return scale if scale.was_short else replace(scale, was_short=True)


def busy(scale: TopicScale, in_flight: int) -> TopicScale:
    """So many batches are in flight."""
    return scale if in_flight <= scale.peak else replace(scale, peak=in_flight)


def reviewed(scale: TopicScale, partitions: int, now: float) -> TopicScale:
    """Once a minute: twice as many pollers when there were too few, else as many as were busy at once.

    Never more than there are partitions, of which each is worked on by one poller. By how much is our choice.
    """
    if now < scale.reviewed_at + TOPIC_REVIEW_SECONDS:
        return scale
    wanted = scale.pollers * 2 if scale.was_short else scale.peak
    pollers = max(scale.floor, min(wanted, scale.ceiling, max(1, partitions)))
    return replace(scale, pollers=pollers, reviewed_at=now, peak=0, was_short=False)

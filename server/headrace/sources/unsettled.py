"""What an AMQP channel has delivered and nobody has settled, and how to settle some of it with the fewest frames.

A frame settles one delivery, or all unsettled ones up to and with it. So the second kind serves for the oldest
deliveries only, as long as none among them is to stay; each of the others takes a frame of its own. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settlement:
    """One frame, `basic.ack` or `basic.nack`."""

    tag: int
    #: Settles all unsettled deliveries up to this one.
    multiple: bool
    #: How many deliveries it settles.
    count: int


class Unsettled:
    """The delivery tags of one channel that are not settled, the oldest first."""

    def __init__(self) -> None:
        self._tags: dict[int, None] = {}

    def __len__(self) -> int:
        return len(self._tags)

    def __contains__(self, tag: int) -> bool:
        return tag in self._tags

    def add(self, tag: int) -> None:
        """A delivery. The broker counts tags up from 1, so they come in rising order."""
        self._tags[tag] = None

    def take(self, tags: Iterable[int]) -> tuple[Settlement, ...]:
        """The fewest frames that settle exactly these, which are struck off here. What is not unsettled is left out:
        a tag that is settled twice would cost us the channel."""
        wanted = self._tags.keys() & tags
        oldest: list[int] = []
        for tag in self._tags:
            if tag not in wanted:
                break
            oldest.append(tag)
        single = sorted(wanted.difference(oldest))
        for tag in wanted:
            del self._tags[tag]
        together = (Settlement(oldest[-1], len(oldest) > 1, len(oldest)),) if oldest else ()
        return (*together, *(Settlement(tag, False, 1) for tag in single))

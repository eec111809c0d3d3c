"""What a part of the bench gives back: figures, some with a target, and how they are shown."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

#: Columns of explanations.
WIDTH = 120


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing. `value` is what the target is about; `ours` and `theirs` are what it was made of."""

    name: str
    value: float | None
    unit: str
    #: None for a figure that is only told.
    at_least: float | None = None
    at_most: float | None = None
    ours: str = ""
    theirs: str = ""
    #: All that was measured, for the JSON file.
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def target(self) -> str:
        if self.at_least is not None:
            return f">= {self.at_least:g}{_spaced(self.unit)}"
        return "" if self.at_most is None else f"<= {self.at_most:g}{_spaced(self.unit)}"

    @property
    def is_met(self) -> bool | None:
        """None when there is no target."""
        if not self.target:
            return None
        if self.value is None:
            return False
        low, high = self.at_least, self.at_most
        return (low is None or self.value >= low) and (high is None or self.value <= high)

    @property
    def shown(self) -> str:
        if self.value is None:
            return "not measured"
        return f"{self.value:.{2 if self.value < 20 else 0}f}{_spaced(self.unit)}"

    def document(self) -> dict[str, Any]:
        return {**asdict(self), "is_met": self.is_met}


@dataclass(frozen=True, slots=True)
class Part:
    """The figures of one part, and in words what was compared with what."""

    name: str
    about: str
    figures: tuple[Figure, ...]

    def document(self) -> dict[str, Any]:
        return {"about": self.about, "figures": [figure.document() for figure in self.figures]}


def _spaced(unit: str) -> str:
    return unit if unit == "x" else f" {unit}"


def say(text: str) -> None:
    """Progress, for people."""
    print(f"bench: {text}", file=sys.stderr, flush=True)


def table(parts: Iterable[Part]) -> str:
    """The figures as text."""
    lines = []
    for part in parts:
        rows = [("", "Headrace", "beside it", "figure", "target", "")]
        verdict = {True: "met", False: "MISSED", None: ""}
        for figure in part.figures:
            cells = (figure.name, figure.ours, figure.theirs, figure.shown, figure.target, verdict[figure.is_met])
            rows.append(cells)
        widths = [max(len(row[column]) for row in rows) for column in range(6)]
        about = " ".join(f"{part.name}: {part.about}".split())
        lines += [*textwrap.wrap(about, WIDTH, subsequent_indent="  "), ""]
        for row in rows:
            lines.append("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        lines.append("")
    return "\n".join(lines)

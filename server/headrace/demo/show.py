"""How the demo speaks."""

from __future__ import annotations

import sys

_BOLD, _GREEN, _RED, _DIM, _PLAIN = "\x1b[1m", "\x1b[32m", "\x1b[31m", "\x1b[2m", "\x1b[0m"


class Show:
    """Prints what happens; in colour on a terminal."""

    def __init__(self) -> None:
        self._colours = sys.stdout.isatty()
        self._steps = 0

    def _print(self, text: str, colour: str = "") -> None:
        print(f"{colour}{text}{_PLAIN}" if colour and self._colours else text, flush=True)

    def step(self, text: str) -> None:
        self._steps += 1
        self._print(f"\n{self._steps}. {text}", _BOLD)

    def say(self, text: str) -> None:
        self._print(f"   {text}")

    def faint(self, text: str) -> None:
        self._print(f"   {text}", _DIM)

    def good(self, text: str) -> None:
        self._print(f"   {text}", _GREEN)

    def bad(self, text: str) -> None:
        self._print(f"   {text}", _RED)

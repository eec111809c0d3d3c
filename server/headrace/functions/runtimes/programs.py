"""Finding programs: where they may lie, and which version one is. Nothing is believed of a name: programs are asked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from headrace.deployed import DeploymentError
from headrace.functions.runtimes.base import Host

_PROBE_LIMIT = 20


def on_path(name: str) -> Iterator[str]:
    """Every program of this name on PATH, the first one first: the first one may be a stand-in that runs nothing."""
    for folder in os.get_exec_path():
        if folder and (found := shutil.which(name, path=folder)):
            yield found


def among(*patterns: str) -> Iterator[str]:
    """Every program whose path fits a pattern, the newest version first; `~` is the user's home."""
    for pattern in patterns:
        root = Path(pattern).expanduser()
        found = Path(root.anchor).glob(str(root.relative_to(root.anchor)))
        yield from (str(path) for path in sorted(found, key=_natural, reverse=True) if os.access(path, os.X_OK))


def version(command: Sequence[str], pattern: str) -> str | None:
    """What a program says its version is: the pattern's first group. None when it says nothing of the kind."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PROBE_LIMIT, stdin=subprocess.DEVNULL)
    except (OSError, UnicodeError, subprocess.SubprocessError):
        return None
    match = re.search(pattern, done.stdout + done.stderr)
    return match[1] if match and not done.returncode else None


def mapped(runtime: str, host: Host) -> str | None:
    """The program that the user has chosen for a runtime. Raises DeploymentError when there is none of that name."""
    chosen = host.interpreters.get(runtime)
    if chosen is None:
        return None
    found = shutil.which(os.path.expanduser(chosen))
    if found is None:
        raise DeploymentError(f"Runtime {runtime} is to be run by {chosen}, which is no program.")
    return os.path.abspath(found)


def _natural(path: Path) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", str(path))]

"""Folders of the cache: each is filled once, by whoever comes first, and is there whole or not at all."""

from __future__ import annotations

import contextlib
import fcntl
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from headrace.deployed import DeploymentError


def cached(folder: Path, fill: Callable[[Path], None]) -> Path:
    """The folder, filled by `fill` unless it is there. Others who want it, in other processes too, wait.

    Raises DeploymentError when the cache cannot be written to, and what `fill` raises; then nothing is kept.
    """
    if folder.is_dir():
        return folder
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with open(folder.parent / f"{folder.name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if folder.is_dir():
                return folder
            growing = Path(tempfile.mkdtemp(prefix=f"{folder.name}.", dir=folder.parent))
            try:
                fill(growing)
                growing.chmod(0o755)
                growing.rename(folder)
            finally:
                with contextlib.suppress(OSError):
                    shutil.rmtree(growing)
    except OSError as error:
        raise DeploymentError(f"The cache folder {folder} cannot be written: {error.strerror or error}.") from None
    return folder

"""Applies a template again whenever its file changes. One that cannot be used is said, and what was made stays."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import watchfiles

from headrace.errors import ConfigurationError
from headrace.templates.apply import Say
from headrace.templates.template import Template


async def follow(
    path: Path,
    load: Callable[[], Template],
    apply: Callable[[Template], Awaitable[None]],
    say: Say,
    changes: AsyncIterator[Any] | None = None,
) -> None:
    """Load and apply the template at a path with every change of its file, until cancelled.

    `changes` gives something with each change; None watches the file.
    """
    async for _ in changes if changes is not None else _watched(path):
        say(f"{path} has changed")
        try:
            await apply(load())
        except ConfigurationError as error:
            say(str(error))
        except Exception as error:  # a service's odd answer must not end the following
            say(f"{path} could not be applied: {type(error).__name__}: {error}")


async def _watched(path: Path) -> AsyncIterator[Any]:
    """The changes of a file. Editors put a new one in the place of the old one: its folder is watched."""
    async for changes in watchfiles.awatch(path.parent, recursive=False):
        if any(Path(name).name == path.name and kind is not watchfiles.Change.deleted for kind, name in changes):
            yield changes

"""Folders of code that are watched: whoever runs code from one is told when it has changed.

Only what is code counts: a function that writes a file beside its code must not restart itself for ever. All folders
have one watch and one thread. Its folders can change at any time, and nothing is missed while the watch is renewed. A
folder that is taken away and put back, as builds do, is a change like any other.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from pathlib import Path

_PYTHON = frozenset((".py", ".pyd", ".pyx", ".so"))
_NODE = frozenset((".js", ".mjs", ".cjs", ".node"))
_JAVA = frozenset((".jar", ".class"))
#: Suffixes of what is code to a runtime, by the beginning of its name. Packages of Node.js say in JSON what they are. A
#: program of `provided` may be written in anything.
_SUFFIXES: Mapping[str, frozenset[str]] = {
    "python": _PYTHON,
    "nodejs": _NODE | {".json"},
    "java": _JAVA,
    "provided": _PYTHON | _NODE | _JAVA | {".sh"},
}
_NAMES = frozenset(("bootstrap",))
_NEVER = frozenset(("__pycache__", ".git", ".hg", ".svn", ".venv", ".tox", ".idea", "node_modules"))

#: Milliseconds of quiet after which changed files are reported, and after which they are reported without quiet.
_QUIET, _AT_LATEST = 50, 400
#: Milliseconds between two looks at whether the folders are the ones that they were.
_LOOK = 1000

_log = logging.getLogger(__name__)


class CodeWatch:
    """Watches nothing before `start`, and nothing after `close`. Belongs to the event loop that starts it."""

    def __init__(self) -> None:
        self._watched: dict[Path, list[_Follower]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._stop = asyncio.Event()
        self._is_renewing = False

    def add(self, directory: Path, runtime: str, changed: Callable[[], None]) -> Callable[[], None]:
        """Call `changed` whenever code of a runtime (by its name in the API) changes below a folder, which need not
        exist yet. Call what comes back for an end to it."""
        directory = directory.resolve()
        follower = _Follower(runtime, changed)
        followers = self._watched.setdefault(directory, [])
        followers.append(follower)
        if len(followers) == 1:
            self._renew_soon()

        def end() -> None:
            followers.remove(follower)
            if not followers and self._watched.get(directory) is followers:
                del self._watched[directory]
                self._renew_soon()

        return end

    async def start(self) -> None:
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
            self._renew()

    async def close(self) -> None:
        self._loop = None
        self._stop.set()
        await asyncio.gather(*self._tasks)

    def _renew_soon(self) -> None:
        if self._loop is not None and not self._is_renewing:
            self._is_renewing = True
            self._loop.call_soon(self._renew)

    def _renew(self) -> None:
        """Watch the folders that are wanted now, and then no longer those of before."""
        self._is_renewing = False
        if self._loop is None:
            return
        before, self._stop = self._stop, asyncio.Event()
        if self._watched:
            task = self._loop.create_task(self._watch(tuple(self._watched), self._stop), name="functions: watch code")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        # The new watch is in place after its task's first step, which comes before this.
        self._loop.call_soon(before.set)

    async def _watch(self, directories: tuple[Path, ...], stop: asyncio.Event) -> None:
        identities = {directory: _identity(directory) for directory in directories}
        present = [directory for directory, identity in identities.items() if identity is not None]
        try:
            async with contextlib.aclosing(_changes(present, stop)) as changes:
                async for paths in changes:
                    self._tell(paths)
                    now = {directory: _identity(directory) for directory in directories}
                    others = [directory for directory in directories if now[directory] != identities[directory]]
                    if others:
                        identities = now
                        self._renew_soon()
                        self._tell_all([directory for directory in others if now[directory] is not None])
        except (OSError, RuntimeError) as error:  # too many folders for the kernel, or one that has just gone
            _log.warning("code is not watched any more, changes need a restart: %s", error)

    def _tell(self, paths: Sequence[Path]) -> None:
        for path in paths:
            _forget_compiled(path)
        for directory, followers in tuple(self._watched.items()):
            inside = [path.relative_to(directory) for path in paths if path.is_relative_to(directory)]
            for follower in tuple(followers) if inside else ():
                change = next((path for path in inside if follower.is_code(path)), None)
                if change is not None:
                    _log.info("%s has changed: workers are replaced", directory / change)
                    follower.changed()

    def _tell_all(self, directories: Sequence[Path]) -> None:
        for directory in directories:
            for follower in tuple(self._watched.get(directory, ())):
                _log.info("%s is another folder now: workers are replaced", directory)
                follower.changed()


class _Follower:
    def __init__(self, runtime: str, changed: Callable[[], None]) -> None:
        self.changed = changed
        self._suffixes = next(
            (suffixes for name, suffixes in _SUFFIXES.items() if runtime.startswith(name)), frozenset[str]()
        )

    def is_code(self, path: Path) -> bool:
        """Whether a change at this path below the folder is a change of code."""
        return (path.suffix in self._suffixes or path.name in _NAMES) and _NEVER.isdisjoint(path.parts)


async def _changes(directories: Sequence[Path], stop: asyncio.Event) -> AsyncGenerator[Sequence[Path], None]:
    """Paths that have changed, until it is told to stop; nothing now and then. Watches from its first step on."""
    import watchfiles

    if not directories:
        while not stop.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _LOOK / 1000)
            yield ()
        return
    watch = watchfiles.awatch(
        *directories,
        watch_filter=None,
        debounce=_AT_LATEST,
        step=_QUIET,
        rust_timeout=_LOOK,
        yield_on_timeout=True,
        stop_event=stop,
    )
    async with contextlib.aclosing(watch):
        async for changes in watch:
            yield [Path(path) for _, path in changes]


def _identity(directory: Path) -> tuple[int, int] | None:
    """What tells a folder from another one of its name; None when there is none."""
    try:
        found = os.stat(directory)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _forget_compiled(source: Path) -> None:
    """Remove what Python has compiled of a source: it compares whole seconds and the size, and would miss an edit."""
    if source.suffix == ".py":
        for compiled in source.parent.glob(f"__pycache__/{source.stem}.*.pyc"):
            with contextlib.suppress(OSError):
                compiled.unlink()

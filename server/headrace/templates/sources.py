"""Where the code of a function is: in a folder or an archive beside the template, or in a bucket.

The folder that `sam build` made for a function is taken instead of its source, for as long as it is there: only there
are its requirements, and what a compiler makes. That is said, and also when the source is newer than the build.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from headrace.templates.functions import ARCHIVE, HOT_RELOAD
from headrace.templates.reading import Place, Table

_S3 = re.compile(r"s3://([^/]+)/([^?]+)(?:\?versionId=(.+))?")
_ARCHIVES = (".zip", ".jar")
#: Folders that hold no source.
_IGNORED = frozenset({".git", ".aws-sam", "__pycache__", "node_modules", ".venv"})


@dataclass(frozen=True, slots=True)
class Located:
    """The code of a function as the API takes it, but for archives on this machine; and what is to be said of it."""

    code: Table
    notes: tuple[str, ...] = ()


def locate(name: str, code: Any, folder: Path, place: Place) -> Located:
    """Where the code of a function is. `code` is resolved: a text is a path or an S3 URI, an object is left as it is.

    Raises ConfigurationError when there is nothing at a path.
    """
    if not isinstance(code, str):
        if not isinstance(code, Table):
            raise place.error("must be a path, an s3:// URI or an object")
        return Located(code)
    if code.startswith("s3://"):
        found = _S3.fullmatch(code)
        if found is None:
            raise place.error(f"{code!r} is no S3 URI: write s3://BUCKET/KEY")
        version = {"S3ObjectVersion": found[3]} if found[3] else {}
        return Located(_code(place, S3Bucket=found[1], S3Key=found[2], **version))
    source = Path(os.path.abspath(folder / Path(code).expanduser()))
    if source.is_file():
        if source.suffix not in _ARCHIVES:
            raise place.error(f"{source} is neither a folder nor one of {', '.join(_ARCHIVES)}")
        return Located(_code(place, **{ARCHIVE: str(source)}))
    if not source.is_dir():
        raise place.error(f"there is no folder {source}")
    built = Path(os.path.abspath(folder / ".aws-sam" / "build" / name))
    if not built.is_dir():
        return Located(_hot(place, source), tuple(place.says(note) for note in _needs(source)))
    notes = [f"runs what sam build made: {built}"]
    # What is copied keeps its time, to the second at least.
    if _newest(source) > _newest(built) + 1:
        notes.append(f"{source} is newer than that: run sam build")
    return Located(_hot(place, built), tuple(place.says(note) for note in notes))


def _hot(place: Place, folder: Path) -> Table:
    return _code(place, S3Bucket=HOT_RELOAD, S3Key=str(folder))


def _code(place: Place, **members: str) -> Table:
    table = Table(place.line)
    for key, value in members.items():
        table.put(key, value, place.line)
    return table


def _needs(source: Path) -> Iterator[str]:
    """What the code in a folder asks for that nobody has put there."""
    requirements = source / "requirements.txt"
    if requirements.is_file() and any(_is_requirement(line) for line in _lines(requirements)):
        yield "requirements.txt is not installed here: run sam build, or have its packages where the function runs"
    package = source / "package.json"
    if package.is_file() and not (source / "node_modules").is_dir() and _has_dependencies(package):
        yield "the dependencies of package.json are not installed here: run npm install or sam build"


def _is_requirement(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []


def _has_dependencies(file: Path) -> bool:
    try:
        document = json.loads("\n".join(_lines(file)))
    except ValueError:
        return False
    return isinstance(document, dict) and bool(document.get("dependencies"))


def _newest(folder: Path) -> float:
    """When anything in a folder was last changed."""
    newest = 0.0
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name not in _IGNORED]
        for name in files:
            try:
                newest = max(newest, os.stat(os.path.join(root, name)).st_mtime)
            except OSError:
                continue
    return newest

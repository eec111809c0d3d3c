"""Running the generators' tools, and putting files where they belong."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from .contract import ROOT

TEMPLATES = ROOT / "scripts" / "templates"
#: Where what was fetched is kept between two runs.
CACHE = ROOT / ".services" / "generators"


class Unavailable(Exception):
    """A language's tools are not on this machine. The text says which."""


def put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def program(name: str) -> str:
    """The path of a program. Raises Unavailable."""
    found = shutil.which(name)
    if found is None:
        raise Unavailable(f"{name} is not on this machine")
    return found


def run(command: Sequence[str | Path], folder: Path, **variables: str) -> str:
    """What a command says on its standard output. Ends this program when the command fails."""
    steady = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1", **variables}
    done = subprocess.run([str(part) for part in command], cwd=folder, env=steady, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def artifact(group: str, name: str, release: str, digest: str) -> Path:
    """A jar of Maven Central, fetched once. Raises Unavailable; ends this program when it is not the one pinned."""
    place = CACHE / f"{name}-{release}.jar"
    if not place.exists():
        copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
        options = [f"-Dartifact={group}:{name}:{release}", f"-DoutputDirectory={CACHE}"]
        CACHE.mkdir(parents=True, exist_ok=True)
        command = [program("mvn"), "-B", "-q", copy, *options]
        done = subprocess.run(command, cwd=CACHE, capture_output=True, text=True)
        if done.returncode:
            raise Unavailable(f"{place.name} could not be fetched: {done.stdout.strip().splitlines()[-1:]}")
    if (found := sha256(place.read_bytes()).hexdigest()) != digest:
        place.unlink()
        sys.exit(f"{place.name}: its SHA-256 is {found}, not {digest}")
    return place


def templates() -> Any:
    """The templates' environment."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters |= {"repr": repr, "tuple": tuple}
    return found


def render(language: str, target: Path, **facts: Any) -> None:
    """Write each template of a language at its place below `target`."""
    environment, root = templates(), TEMPLATES / language
    for path in sorted(root.rglob("*.jinja")):
        name = path.relative_to(root).with_suffix("")
        put(target / name, environment.get_template(f"{language}/{name}.jinja").render(facts))

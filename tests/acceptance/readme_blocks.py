"""Runs the code blocks of a Markdown file, in order and in one folder, as a reader would.

A comment before a block says what is done with it; blocks without one are only read:

    <!-- file: orders/app.py -->   written to that file
    <!-- serve -->                 its `headrace serve` is started and goes on; its other commands are run before
    <!-- run -->                   run: `bash`, `python`, or `console`, where what follows a command is what it prints
    <!-- broker: kafka -->         tells how that broker is started at a port; the test has one already

All `bash` and `console` blocks are one terminal: variables and the folder stay. `...` in what a `console` block prints
stands for anything. The server takes a free port, and the blocks are told that one instead of 4566; so it is with the
ports of brokers. A section that has a broker is run by itself, in a folder of its own.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from serve_lab import BIN, PROJECT, Headrace, clean_environment

_MARKER = re.compile(r"<!-- (file|serve|run|broker)(?:: (\S+))? -->")
_FENCE = re.compile(r"(`{3,})(\w*)\s*")
_HEADING = re.compile(r"##? (.*)")
#: How a broker is started at a port of the reader's choice.
_BROKER_STARTS = re.compile(r"HEADRACE_[A-Z]+_PORT=([0-9]+) \./scripts/services start ([a-z]+)\n")
#: Seconds that one block may take.
LIMIT = 60


@dataclass(frozen=True)
class Block:
    """A marked block, and the line of the file on which its text begins. `path` is what its marker names."""

    verb: str
    path: str
    language: str
    text: str
    line: int
    #: The heading that it stands under.
    section: str = ""


def blocks(markdown: str) -> Iterator[Block]:
    """The marked blocks of a text. A marker without a block behind it is a mistake."""
    lines = iter(enumerate(markdown.splitlines(), 1))
    marker: re.Match[str] | None = None
    section = ""
    for number, line in lines:
        fence = _FENCE.fullmatch(line)
        if fence:
            text = []
            for _, inside in lines:
                if inside.rstrip() == fence[1]:
                    break
                text.append(inside)
            if marker:
                yield Block(marker[1], marker[2] or "", fence[2], "\n".join(text) + "\n", number + 1, section)
            marker = None
        elif line.strip():
            assert marker is None, f"line {number}: a block should follow the marker"
            marker = _MARKER.fullmatch(line.strip())
            if heading := _HEADING.fullmatch(line):
                section = heading[1]
    assert marker is None, "a block should follow the last marker"


def of_broker(found: Iterable[Block], name: str) -> list[Block]:
    """The blocks of the sections about one broker, or with an empty name those of the sections about none."""
    found = list(found)
    brokers = {block.section: block.path for block in found if block.verb == "broker"}
    return [block for block in found if brokers.get(block.section, "") == name]


def commands(text: str) -> list[tuple[str, list[str]]]:
    """The commands of a console block, each with what it prints."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        elif line.startswith("> "):
            found[-1] = (f"{found[-1][0]}\n{line[2:]}", [])
        else:
            found[-1][1].append(line)
    return found


def prints(wanted: list[str], printed: str) -> bool:
    """Whether this was printed, where `...` stands for anything."""
    pattern = re.escape("\n".join(wanted).rstrip()).replace(r"\.\.\.", ".*")
    return re.fullmatch(pattern, printed.rstrip(), re.DOTALL) is not None


class Reader:
    """Follows the blocks in a folder. `start` starts a server there; `brokers` are at `host:port`, by their names."""

    def __init__(
        self,
        folder: Path,
        start: Callable[..., Headrace],
        environment: Mapping[str, str] = {},
        brokers: Mapping[str, str] = {},
    ) -> None:
        self._folder = folder
        self._start = start
        self._brokers = brokers
        #: Where things are that the blocks know at a port of this machine.
        self._places: dict[str, str] = {}
        self.server: Headrace | None = None
        self._session = folder / ".session"
        self._environment = {
            name: value for name, value in clean_environment(**environment).items() if not name.startswith("AWS_")
        }
        self._environment["PATH"] = f"{BIN}{os.pathsep}{os.environ['PATH']}"
        # Nobody's own settings, and not the cloud either, should a block forget to say where.
        self._environment |= {"AWS_CONFIG_FILE": os.devnull, "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": ""}
        self._environment |= {"HTTPS_PROXY": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
        # Readers have the checkout before them.
        (folder / ".venv").symlink_to(PROJECT / ".venv")
        (folder / "scripts").symlink_to(PROJECT / "scripts")

    def follow(self, block: Block) -> None:
        """Do with the block what its marker says. Raises AssertionError with the line when that fails."""
        if block.verb == "file":
            assert block.path, f"line {block.line}: which file?"
            path = self._folder / block.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text)
        elif block.verb == "serve":
            self._serve(block)
        elif block.verb == "broker":
            starts = _BROKER_STARTS.search(block.text)
            assert starts, f"line {block.line}: this should start a broker at a port"
            assert starts[2] == block.path, f"line {block.line}: this should start {block.path}"
            self._places[starts[1]] = self._brokers[block.path]
        elif block.language == "python":
            program = self._folder / ".block.py"
            program.write_text(self._here(block.text))
            self._bash(f"python {shlex.quote(str(program))}", block.line)
        elif block.language == "bash":
            self._bash(self._here(block.text), block.line)
        elif block.language == "console":
            for command, wanted in commands(block.text):
                printed = self._bash(self._here(command), block.line)
                assert not wanted or prints(wanted, self._there(printed)), f"line {block.line}: printed {printed!r}"
        else:
            raise AssertionError(f"line {block.line}: {block.language or 'a block without a language'} cannot be run")

    def _serve(self, block: Block) -> None:
        lines = [command for command, _ in commands(block.text)] if block.language == "console" else [block.text]
        *before, last = "\n".join(lines).replace("\\\n", " ").strip().splitlines()
        for command in before:
            self._bash(command, block.line)
        program, *arguments = shlex.split(last, comments=True)
        assert program.endswith("headrace"), f"line {block.line}: a block to serve should end with headrace serve"
        assert arguments[:1] == ["serve"], f"line {block.line}: a block to serve should end with headrace serve"
        before_place = self._places.get("4566")
        if self.server is not None:
            self.server.kill()
        arguments = [self._here(argument) for argument in arguments]
        self.server = self._start(command=[*arguments, "--port", "0"], directory=self._folder)
        self._environment["HEADRACE_URL"] = self.server.url
        self._places["4566"] = place = f"127.0.0.1:{self.server.port}"
        if before_place is not None and self._session.exists():
            # To the terminal it is the same server, at the same port.
            self._session.write_text(self._session.read_text().replace(before_place, place))

    def _here(self, text: str) -> str:
        """The text with the places of servers for those that it knows."""
        for port, place in self._places.items():
            host, _, number = place.rpartition(":")
            # Some libraries want the two one by one.
            text = re.sub(rf'\b(127\.0\.0\.1|localhost)(:|", ){port}\b', rf"{host}\g<2>{number}", text)
        return text

    def _there(self, text: str) -> str:
        """The reverse."""
        for port, place in self._places.items():
            text = text.replace(f":{place.rpartition(':')[2]}", f":{port}")
        return text

    def _bash(self, script: str, line: int) -> str:
        """Run a script in the reader's terminal; returns what it printed on standard output."""
        session = shlex.quote(str(self._session))
        script = f'{script}\nexport -p > {session}; printf "cd %q" "$PWD" >> {session}'
        if self._session.exists():
            script = f". {session}\n{script}"
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=self._folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        assert done.returncode == 0, f"line {line}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

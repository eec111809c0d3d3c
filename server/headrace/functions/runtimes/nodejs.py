"""nodejsX.x: a Node.js of that major version with the official runtime client, aws-lambda-ric.

The client is fetched with npm, the one package and nothing that it would like to have for being compiled; its bundle
runs without. A module of ours takes the place of its compiled one.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from headrace.deployed import DeploymentError
from headrace.functions.runtimes import programs
from headrace.functions.runtimes.base import Command, Host, Program
from headrace.functions.runtimes.cached import cached

_PACKAGE = "aws-lambda-ric"


@dataclass(frozen=True, slots=True)
class _Client:
    """One version of the official client."""

    #: The oldest Node.js that it runs in.
    oldest: int
    version: str
    #: Of the package as npm gives it, in base64.
    sha512: str
    #: Its main module.
    bundle: str

    @property
    def name(self) -> str:
        return f"The runtime client {_PACKAGE} {self.version}"


#: The newest first.
_CLIENTS = (
    _Client(
        22,
        "4.0.2",
        "FE5Vskx7mYNnqAnWWJXUOsLp2VGgdsJsCoRLFTa8L4Yk0QVtArqR8q58yPA++QC1a73ZWJXBQ2AH31nIAv7NOQ==",
        "index.mjs",
    ),
    _Client(
        18,
        "3.3.0",
        "9p06TbKVK4a050NY/vYOxhMHvnIiUu5o1W0//q6yNLSqA/c91pn4BOj3C3sRTpplkUNsGJdU5qWyU2STo6L8hA==",
        "dist/index.mjs",
    ),
)
_OLDEST = _CLIENTS[-1].oldest
_START = Path(__file__).with_name("clients") / "node.mjs"
_FETCH_LIMIT = 180


class NodeRuntime:
    """Implements `Runtime`."""

    def __init__(self, name: str, host: Host) -> None:
        self._name = name
        self._major = int(name.removeprefix("nodejs").removesuffix(".x"))
        self._host = host
        self._node: tuple[str, int] | None = None

    def prepare(self, program: Program) -> None:
        node, major = self._found()
        client = _client_for(major)
        cached(self._folder(client), lambda folder: _fetch(folder, node, client))

    def command(self, program: Program) -> Command:
        node, major = self._found()
        client = _client_for(major)
        bundle = self._folder(client) / client.bundle
        if not bundle.is_file():
            raise DeploymentError(f"Runtime {self._name}: {client.name} is not there yet.")
        code = str(program.directory)
        paths = (program.variables.get("NODE_PATH", ""), os.path.join(code, "node_modules"), code)
        environment = {
            "AWS_EXECUTION_ENV": f"AWS_Lambda_{self._name}",
            "NODE_PATH": os.pathsep.join(filter(None, paths)),
            "LAMBDA_RUNTIME_DIR": str(bundle.parent),
        }
        return Command((node, str(_START), str(bundle), program.handler), environment)

    def _folder(self, client: _Client) -> Path:
        return self._host.cache / "nodejs" / f"{_PACKAGE}-{client.version}"

    def _found(self) -> tuple[str, int]:
        if self._node is None:
            self._node = self._find()
        return self._node

    def _find(self) -> tuple[str, int]:
        chosen = programs.mapped(self._name, self._host)
        if chosen is not None:
            major = _major(chosen)
            if major is None or major < _OLDEST:
                raise DeploymentError(
                    f"Runtime {self._name} is to be run by {chosen}, which is no Node.js {_OLDEST} or later."
                )
            return chosen, major
        others: dict[int, str] = {}
        for path in _candidates():
            major = _major(path)
            if major == self._major:
                return path, major
            if major is not None:
                others.setdefault(major, path)
        there = ", ".join(f"{major} ({path})" for major, path in sorted(others.items())) or "none"
        usable = next((path for major, path in sorted(others.items(), reverse=True) if major >= _OLDEST), None)
        raise DeploymentError(
            f"Runtime {self._name} needs a Node.js {self._major}, and there is none on PATH or among the versions of "
            f"nvm. Versions that are here: {there}. Install one, or say what is to run it: "
            f"--runtime {self._name}={usable or '/path/to/node'}"
        )


def _fetch(folder: Path, node: str, client: _Client) -> None:
    """Fetch one package with npm, check that it is the one we know, and unpack its bundle and its licences."""
    npm = shutil.which("npm", path=os.path.dirname(node)) or shutil.which("npm")
    if npm is None:
        raise DeploymentError(f"{client.name} is needed once, and there is no npm to fetch it with; install npm.")
    command = [npm, "pack", "--loglevel=error", "--ignore-scripts", f"{_PACKAGE}@{client.version}"]
    path = os.pathsep.join((os.path.dirname(node), os.environ.get("PATH", os.defpath)))
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, "PATH": path},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_FETCH_LIMIT,
        )
    except subprocess.TimeoutExpired:
        raise DeploymentError(f"npm has not fetched {client.name} within {_FETCH_LIMIT} seconds.") from None
    archive = folder / f"{_PACKAGE}-{client.version}.tgz"
    if done.returncode or not archive.is_file():
        said = " ".join((done.stderr.strip() or done.stdout.strip() or f"exit code {done.returncode}").split())
        raise DeploymentError(f"{client.name} is needed once, and npm could not fetch it: {said[:500]}")
    if base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode() != client.sha512:
        raise DeploymentError(f"npm has fetched something else than {client.name} as we know it.")
    with tarfile.open(archive) as opened:
        for name in (client.bundle, "package.json", "LICENSE", "NOTICE", "THIRD-PARTY-LICENSES"):
            content = opened.extractfile(f"package/{name}")
            assert content is not None
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content.read())
    archive.unlink()


def _client_for(major: int) -> _Client:
    return next(client for client in _CLIENTS if major >= client.oldest)


def _candidates() -> Iterator[str]:
    yield from programs.on_path("node")
    yield from programs.among(f"{os.environ.get('NVM_DIR') or '~/.nvm'}/versions/node/v*/bin/node")


def _major(path: str) -> int | None:
    version = programs.version((path, "--version"), r"^v(\d+)\.")
    return int(version) if version else None

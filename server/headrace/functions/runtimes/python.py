"""python3.x: an interpreter of that version with the official runtime client, awslambdaric, which is never installed.

Our own interpreter has the client beside us. For any other, the client's pure parts are lent to it: a folder of links,
with a module of ours in place of the one part that is compiled. boto3 comes along where we have it, as in the cloud.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from headrace.deployed import DeploymentError
from headrace.functions.runtimes import programs
from headrace.functions.runtimes.base import Command, Host, Program
from headrace.functions.runtimes.cached import cached

_OURS = f"{sys.version_info.major}.{sys.version_info.minor}"
_REPLACEMENT = Path(__file__).with_name("clients") / "python" / "runtime_client.py"
_CLIENT = ("awslambdaric", "simplejson", "snapshot_restore_py")
#: Not needed to run a handler, but every Python function of the cloud may import them.
_SDK = ("boto3", "botocore", "s3transfer", "jmespath", "dateutil", "urllib3", "six")
_MINORS = range(9, 15)


class PythonRuntime:
    """Implements `Runtime`."""

    def __init__(self, name: str, host: Host) -> None:
        self._name = name
        self._version = name.removeprefix("python")
        self._host = host
        self._interpreter: str | None = None

    def prepare(self, program: Program) -> None:
        if self._found() != sys.executable:
            client_folder(self._host.cache)

    def command(self, program: Program) -> Command:
        interpreter = self._found()
        paths = [str(program.directory), program.variables.get("PYTHONPATH", "")]
        if interpreter != sys.executable:
            paths.append(str(client_folder(self._host.cache)))
        environment = {
            "AWS_EXECUTION_ENV": f"AWS_Lambda_{self._name}",
            "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        }
        return Command((interpreter, "-m", "awslambdaric", program.handler), environment)

    def _found(self) -> str:
        if self._interpreter is None:
            self._interpreter = self._find()
        return self._interpreter

    def _find(self) -> str:
        chosen = programs.mapped(self._name, self._host)
        if chosen is not None:
            if _version(chosen) is None:
                raise DeploymentError(
                    f"Runtime {self._name} is to be run by {chosen}, which is no Python 3.9 or later."
                )
            return chosen
        found = find(self._version)
        if found is not None:
            return found
        others = [f"python3.{minor}" for minor in _MINORS if find(f"3.{minor}")]
        raise DeploymentError(
            f"Runtime {self._name} needs a Python {self._version}, and there is none: neither on PATH as {self._name}, "
            f"nor among the versions of pyenv and uv. Python runtimes that are here: {', '.join(others) or 'none'}. "
            f"Install one, or say what is to run it: --runtime {self._name}=/path/to/python"
        )


def find(version: str) -> str | None:
    """An interpreter of this version, such as `3.12`: our own before all others. None when there is none."""
    if version == _OURS and importlib.util.find_spec("awslambdaric") is not None:
        return sys.executable
    return next((path for path in _candidates(version) if _version(path) == version), None)


def client_folder(cache: Path) -> Path:
    """A folder for PYTHONPATH with the runtime client in it. It is made anew when what it leads to has moved."""
    missing = [name for name in _CLIENT if importlib.util.find_spec(name) is None]
    if missing:
        raise DeploymentError(
            f"Python functions need the runtime client, and {' and '.join(missing)} cannot be imported here; "
            f"install it with: {sys.executable} -m pip install awslambdaric"
        )
    links = {place.name: place for name in (*_CLIENT, *_SDK) if (place := _place(name)) is not None}
    links[_REPLACEMENT.name] = _REPLACEMENT
    mark = hashlib.sha256(repr(sorted(links.items())).encode()).hexdigest()[:12]
    name = f"awslambdaric-{importlib.metadata.version('awslambdaric')}-{mark}"

    def fill(folder: Path) -> None:
        for each, place in links.items():
            (folder / each).symlink_to(place)

    return cached(cache / "python" / name, fill)


def _place(name: str) -> Path | None:
    """The file or the folder of a module that is installed beside us."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        return None
    origin = Path(spec.origin)
    return origin.parent if origin.name == "__init__.py" else origin


def _candidates(version: str) -> Iterator[str]:
    yield from programs.on_path(f"python{version}")
    pyenv = os.environ.get("PYENV_ROOT") or "~/.pyenv"
    data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    uv = os.environ.get("UV_PYTHON_INSTALL_DIR") or f"{data}/uv/python"
    yield from programs.among(f"{pyenv}/versions/{version}.*/bin/python{version}")
    yield from programs.among(f"{uv}/cpython-{version}.*/bin/python{version}")


def _version(path: str) -> str | None:
    version = programs.version((path, "-I", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"), r"^(3\.\d+)$")
    return version if version and re.fullmatch(r"3\.(9|\d\d)", version) else None

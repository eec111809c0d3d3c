"""Which Python runs a function, and whether it can: it needs the official runtime client, awslambdaric."""

from __future__ import annotations

import functools
import importlib.util
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from headrace.errors import ConfigurationError
from headrace.functions.configuration import ProcessSpecification

_PROBE = (
    "import importlib.util, sys;"
    "print('%d.%d' % sys.version_info[:2], importlib.util.find_spec('awslambdaric') is not None)"
)
_PROBE_LIMIT = 10


@dataclass(frozen=True, slots=True)
class Interpreter:
    path: str
    #: As in the names of the cloud's runtimes, `3.11`.
    version: str
    has_client: bool


def interpreter_of(specification: ProcessSpecification) -> Interpreter:
    """The interpreter, found and checked. The runtime client may also lie in the function's directory."""
    where = specification.where or f"function {specification.name}"
    if specification.python is None:
        found = _our_own()
    else:
        path = shutil.which(specification.python)
        if path is None:
            raise ConfigurationError(f"{where}: {specification.name}: there is no interpreter {specification.python}")
        try:
            found = _probe(path)
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            raise ConfigurationError(f"{where}: {specification.name}: {path} does not run Python: {error}") from None
    if not found.has_client and not Path(specification.directory, "awslambdaric").is_dir():
        raise ConfigurationError(
            f"{where}: {specification.name}: {found.path} has no awslambdaric, the runtime client that runs the "
            f"handler; install it with: {found.path} -m pip install awslambdaric"
        )
    return found


def _our_own() -> Interpreter:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Interpreter(sys.executable, version, importlib.util.find_spec("awslambdaric") is not None)


@functools.cache
def _probe(path: str) -> Interpreter:
    """Ask another interpreter what it is; once, since that takes a twentieth of a second."""
    command = [path, "-I", "-c", _PROBE]
    answer = subprocess.run(command, check=True, capture_output=True, text=True, timeout=_PROBE_LIMIT).stdout
    version, has_client = answer.split()
    return Interpreter(path, version, has_client == "True")

"""What the user wrote about functions, on the command line or in a TOML file, as frozen values or as one clear error.

Every error is a `ConfigurationError` that begins with the place: `--function orders`, or
`functions.toml:7: functions.orders.timeout`. Nothing is started here.
"""

from __future__ import annotations

import difflib
import importlib.machinery
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from headrace.errors import ConfigurationError

_NAME = re.compile(r"[a-zA-Z0-9-_]{1,64}")
_VARIABLE = re.compile(r"[a-zA-Z][a-zA-Z0-9_]+")
#: The cloud's limit on all names and values of a function's environment together.
_ENVIRONMENT_LIMIT = 4096

#: Names that the runtime sets, and two that would change how the official runtime client works.
RESERVED_VARIABLES = frozenset(
    {
        "_HANDLER",
        "_LAMBDA_TELEMETRY_LOG_FD",
        "_X_AMZN_TRACE_ID",
        "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID",
        "AWS_DEFAULT_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_MAX_CONCURRENCY",
        "AWS_LAMBDA_RUNTIME_API",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "LAMBDA_RUNTIME_DIR",
        "LAMBDA_TASK_ROOT",
    }
)

DIALECTS = ("aws", "rie", "sam")
#: Invocations at once that an endpoint is trusted with: the emulator in an image takes one, SAM starts containers.
_ENDPOINT_CONCURRENCY = {"aws": 100, "rie": 1, "sam": 10}
_PROCESS_KEYS = ("handler", "directory", "python", "timeout", "memory", "environment", "workers")
_HTTP_KEYS = ("url", "dialect", "timeout", "memory", "max_concurrency")
#: What people write when they think of the cloud's names.
_SYNONYMS = {
    "runtime": "python",
    "interpreter": "python",
    "path": "directory",
    "dir": "directory",
    "code": "directory",
    "code_uri": "directory",
    "memory_size": "memory",
    "memory_mb": "memory",
    "env": "environment",
    "environment_variables": "environment",
    "concurrency": "workers",
    "max_workers": "workers",
    "reserved_concurrency": "workers",
    "reserved_concurrent_executions": "workers",
    "endpoint": "url",
}


@dataclass(frozen=True, slots=True)
class ProcessSpecification:
    """A directory of code that runs in worker processes."""

    name: str
    handler: str
    directory: Path
    timeout: float = 3
    memory_mb: int = 128
    environment: Mapping[str, str] = field(default_factory=dict)
    #: The interpreter; None is the one that runs Headrace.
    python: str | None = None
    #: Reserved concurrency; None leaves it to the settings.
    workers: int | None = None
    #: Where the user wrote this, for messages.
    where: str = ""


@dataclass(frozen=True, slots=True)
class HttpSpecification:
    """An Invoke endpoint."""

    name: str
    #: The whole invocations URL.
    url: str
    dialect: str
    max_concurrency: int
    timeout: float = 30
    memory_mb: int = 128
    where: str = ""


Specification = ProcessSpecification | HttpSpecification


def from_argument(text: str) -> Specification:
    """`NAME=DIR:module.handler` or `NAME=http://...`."""
    name, equals, value = text.partition("=")
    if not equals or not value:
        raise ConfigurationError(f"--function {text}: write NAME=DIR:module.handler or NAME=http://host:port")
    place = _Place(f"--function {name}")
    _check_name(place, name)
    if re.match(r"https?://", value):
        return _http(place, name, {"url": value})
    directory, colon, handler = value.rpartition(":")
    if not colon or not directory:
        raise place.error(f"'{value}' is neither DIR:module.handler nor a URL")
    return _process(place, name, {"directory": directory, "handler": handler}, Path())


def from_toml(file: Path) -> list[Specification]:
    """All tables `[functions.NAME]` of a file. Directories are relative to the file."""
    try:
        text = file.read_text("utf-8")
        document = tomllib.loads(text)
    except OSError as error:
        raise ConfigurationError(f"{file}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: not a TOML file: {error}") from None
    root = _Place(str(file), text)
    root.check_keys(document, ("functions",))
    tables = document.get("functions", {})
    if not isinstance(tables, dict):
        raise root.at("functions").error("must be a table of functions: write [functions.NAME]")
    found: list[Specification] = []
    for name, table in tables.items():
        place = root.at("functions").at(name)
        _check_name(place, name)
        if not isinstance(table, dict):
            raise place.error(f"must be a table: write [functions.{name}]")
        if "url" in table:
            found.append(_http(place, name, table))
        else:
            found.append(_process(place, name, table, file.parent))
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the user's words we are."""

    source: str
    text: str = ""
    path: tuple[str, ...] = ()

    def at(self, key: str) -> _Place:
        return _Place(self.source, self.text, (*self.path, key))

    def error(self, message: str) -> ConfigurationError:
        line = self._line() if self.text else None
        where = f"{self.source}:{line}" if line else self.source
        return ConfigurationError(": ".join(filter(None, (where, ".".join(self.path), message))))

    def _line(self) -> int | None:
        """The line of the key or else of its table. A search: the parser does not tell where it found what."""
        table: tuple[str, ...] = ()
        found, depth = None, 0
        for number, line in enumerate(self.text.splitlines(), 1):
            header = re.match(r"\s*\[([^\[\]]+)\]", line)
            pair = re.match(r"\s*([^#\[=]+?)\s*=", line)
            if header:
                table = here = _keys(header[1])
            elif pair:
                here = (*table, *_keys(pair[1]))
            else:
                continue
            common = here[: len(self.path)]
            if len(common) > depth and common == self.path[: len(common)]:
                found, depth = number, len(common)
        return found

    def check_keys(self, table: Mapping[str, Any], known: tuple[str, ...]) -> None:
        for key in table:
            if key in known:
                continue
            synonym = _SYNONYMS.get(key.lower().replace("-", "_"))
            close = [synonym] if synonym in known else difflib.get_close_matches(key, known, 1)
            hint = f"did you mean {close[0]}?" if close else f"known are {', '.join(known)}"
            raise self.at(key).error(f"there is no such setting; {hint}")

    def number(self, table: Mapping[str, Any], key: str, lowest: int, highest: int, unit: str = "") -> int | None:
        value = table.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            raise self.at(key).error(f"must be a whole number from {lowest} to {highest}{unit}, not {value!r}")
        return value

    def string(self, table: Mapping[str, Any], key: str) -> str | None:
        value = table.get(key)
        if value is not None and (not isinstance(value, str) or not value):
            raise self.at(key).error(f"must be a text, not {value!r}")
        return value


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(key.strip().strip("\"'") for key in dotted.split("."))


def _check_name(place: _Place, name: str) -> None:
    if not _NAME.fullmatch(name):
        raise place.error(f"'{name}' is not a function name: 1 to 64 letters, digits, hyphens and underscores")


def _process(place: _Place, name: str, table: Mapping[str, Any], base: Path) -> ProcessSpecification:
    place.check_keys(table, _PROCESS_KEYS if "handler" in table or "directory" in table else _PROCESS_KEYS + _HTTP_KEYS)
    handler = place.string(table, "handler")
    if handler is None:
        raise place.error("needs a handler (module.function), or the url of an endpoint")
    directory = (base / Path(place.string(table, "directory") or ".").expanduser()).resolve()
    if not directory.is_dir():
        raise place.at("directory").error(f"there is no directory {directory}")
    module, dot, function = handler.rpartition(".")
    if not dot or not module or not function:
        raise place.at("handler").error(f"'{handler}' is not a handler: write module.function")
    if not _has_module(directory, module):
        raise place.at("handler").error(f"there is no {module.replace('.', '/')}.py in {directory}")
    return ProcessSpecification(
        name=name,
        handler=handler,
        directory=directory,
        timeout=place.number(table, "timeout", 1, 900, " seconds") or 3,
        memory_mb=place.number(table, "memory", 128, 10240, " MB") or 128,
        environment=_environment(place.at("environment"), table.get("environment", {})),
        python=_interpreter(place, table, base),
        workers=place.number(table, "workers", 0, 1000),
        where=place.source,
    )


def _has_module(directory: Path, module: str) -> bool:
    path = directory / module.replace(".", "/")
    if (path / "__init__.py").is_file():
        return True
    return any(path.with_name(path.name + suffix).is_file() for suffix in importlib.machinery.all_suffixes())


def _interpreter(place: _Place, table: Mapping[str, Any], base: Path) -> str | None:
    """A bare name is looked for on the path, everything else is relative to the file."""
    python = place.string(table, "python")
    if python is None or "/" not in python:
        return python
    return str(base.resolve() / Path(python).expanduser())


def _environment(place: _Place, table: Any) -> dict[str, str]:
    if not isinstance(table, dict):
        raise place.error("must be a table of texts")
    for key, value in table.items():
        if not isinstance(value, str):
            raise place.at(key).error(f'must be a text, not {value!r}: write {key} = "{value}"')
        if key in RESERVED_VARIABLES:
            raise place.at(key).error("the name is reserved: the runtime sets it")
        if not _VARIABLE.fullmatch(key) or "\0" in value:
            raise place.at(key).error("is not a name and value that an environment variable can have")
    size = sum(len(key.encode()) + len(value.encode()) for key, value in table.items())
    if size > _ENVIRONMENT_LIMIT:
        raise place.error(f"has {size} bytes, at most {_ENVIRONMENT_LIMIT} are allowed")
    return dict(table)


def _http(place: _Place, name: str, table: Mapping[str, Any]) -> HttpSpecification:
    place.check_keys(table, _HTTP_KEYS)
    url = place.string(table, "url") or ""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise place.at("url").error(f"'{url}' is not a URL: {error}") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise place.at("url").error(f"'{url}' is not a URL of the form http://host:port")
    path = parts.path.rstrip("/")
    dialect = place.string(table, "dialect") or _guess_dialect(path, port)
    if dialect not in DIALECTS:
        raise place.at("dialect").error(f"must be one of {', '.join(DIALECTS)}, not '{dialect}'")
    if not path.endswith("/invocations"):
        # The emulator knows one function, and calls it `function`.
        path += f"/2015-03-31/functions/{'function' if dialect == 'rie' else name}/invocations"
    if dialect == "sam" and parts.query:
        raise place.at("url").error("SAM refuses every query string")
    concurrency = place.number(table, "max_concurrency", 1, 1000)
    return HttpSpecification(
        name=name,
        url=parts._replace(path=path, fragment="").geturl(),
        dialect=dialect,
        max_concurrency=concurrency or _ENDPOINT_CONCURRENCY[dialect],
        timeout=place.number(table, "timeout", 1, 900, " seconds") or 30,
        memory_mb=place.number(table, "memory", 128, 10240, " MB") or 128,
        where=place.source,
    )


def _guess_dialect(path: str, port: int | None) -> str:
    """The emulator is known by its one path, SAM by the port it takes when nobody says otherwise."""
    if path.endswith("/functions/function/invocations"):
        return "rie"
    return "sam" if port == 3001 else "aws"

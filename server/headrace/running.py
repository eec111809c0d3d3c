"""Asks a running server what it has and what it has done."""

from __future__ import annotations

import json
import os
import urllib.request
from typing import Any
from urllib.parse import quote

from headrace.errors import ConfigurationError

#: Where a server is when nobody says otherwise.
DEFAULT_URL = "http://127.0.0.1:4566"


def base(url: str | None) -> str:
    """Where the server is: at this URL, else where HEADRACE_URL says, else on the usual port."""
    return (url or os.environ.get("HEADRACE_URL") or DEFAULT_URL).rstrip("/")


def mappings(url: str | None) -> list[dict[str, Any]]:
    """Every mapping of the server, as the API answers it and with its counters. Raises ConfigurationError."""
    return _asked(url, "mappings", "mappings")


def functions(url: str | None) -> list[dict[str, Any]]:
    """Every function of the server. Raises ConfigurationError."""
    return _asked(url, "functions", "functions")


def log_lines(url: str | None, function: str, after: int, wait: float) -> list[dict[str, Any]]:
    """The lines of a function behind a place; waits up to `wait` seconds for one. Raises ConfigurationError."""
    return _asked(url, f"logs/{quote(function, safe='')}?after={after}&wait={wait:g}", "lines")


def _asked(url: str | None, page: str, member: str) -> list[dict[str, Any]]:
    url = base(url)
    try:
        with urllib.request.urlopen(f"{url}/_headrace/{page}", timeout=30) as answer:
            found: list[dict[str, Any]] = json.load(answer)[member]
    except (OSError, ValueError, KeyError) as error:
        reason = getattr(error, "reason", error)
        raise ConfigurationError(f"no Headrace answers at {url}: {reason}") from error
    return found

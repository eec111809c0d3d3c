"""Asks a running server what its mappings are and what they have done."""

from __future__ import annotations

import json
import os
import urllib.request
from typing import Any

from headrace.errors import ConfigurationError

#: Where a server is when nobody says otherwise.
DEFAULT_URL = "http://127.0.0.1:4566"


def mappings(url: str | None) -> list[dict[str, Any]]:
    """Every mapping of the server at this URL, else of HEADRACE_URL, as the API answers it and with its counters."""
    url = (url or os.environ.get("HEADRACE_URL") or DEFAULT_URL).rstrip("/")
    try:
        with urllib.request.urlopen(f"{url}/_headrace/mappings", timeout=10) as answer:
            found: list[dict[str, Any]] = json.load(answer)["mappings"]
    except (OSError, ValueError, KeyError) as error:
        reason = getattr(error, "reason", error)
        raise ConfigurationError(f"no Headrace answers at {url}: {reason}") from error
    return found

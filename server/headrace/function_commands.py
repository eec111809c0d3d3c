"""`headrace functions`, `headrace invoke` and `headrace logs`: their arguments, and the printing."""

from __future__ import annotations

import argparse
import base64
import json
import sys
import urllib.error
import urllib.request
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from headrace import running
from headrace.errors import ConfigurationError

#: Seconds that a server has to answer one question for log lines while somebody follows a function.
_FOLLOWING = 15.0
#: Seconds that a function may take at the most, and a little.
_LONGEST = 930


def add_commands(commands: Any) -> None:
    """Add the commands to the command line."""
    listing = commands.add_parser("functions", help="show every function of a running server")
    listing.set_defaults(run=_functions)
    listing.add_argument("--json", action="store_true", help="print JSON")

    invoke = commands.add_parser("invoke", help="call a function of a running server and print what it returns")
    invoke.set_defaults(run=_invoke)
    invoke.add_argument("name", metavar="NAME", help="the function's name or ARN")
    invoke.add_argument(
        "--payload", default="{}", metavar="EVENT", help="JSON, @FILE, or - for standard input (%(default)s)"
    )
    invoke.add_argument("--qualifier", metavar="VERSION", help="a version or an alias")
    invoke.add_argument("--event", action="store_true", help="have it called later, as an asynchronous invocation")
    invoke.add_argument("--log", action="store_true", help="print the end of its log to standard error")

    logs = commands.add_parser("logs", help="print what a function of a running server has written")
    logs.set_defaults(run=_logs)
    logs.add_argument("name", metavar="NAME", help="the function's name")
    logs.add_argument("-f", "--follow", action="store_true", help="go on with what it writes, until interrupted")

    for parser in (listing, invoke, logs):
        parser.add_argument("--url", default=None, help=f"where the server is (HEADRACE_URL, or {running.DEFAULT_URL})")


def _functions(parsed: argparse.Namespace) -> int:
    functions = running.functions(parsed.url)
    if parsed.json:
        print(json.dumps(functions, indent=2))
    elif not functions:
        print("There are no functions.")
    else:
        headings = ("NAME", "RUNTIME", "HANDLER", "TIMEOUT", "MEMORY", "VERSIONS", "ALIASES", "FROM")
        rows = [headings, *(_row(function) for function in functions)]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


def _row(function: dict[str, Any]) -> tuple[str, ...]:
    return (
        function["name"],
        function["runtime"] or "-",
        function["handler"] or "-",
        f"{function['timeout']:g} s",
        f"{function['memory_mb']} MB",
        str(function["versions"]),
        ", ".join(function["aliases"]) or "-",
        function["from"],
    )


def _invoke(parsed: argparse.Namespace) -> int:
    """Exit code 0 for an answer, 1 for a function error and for every refusal."""
    url = f"{running.base(parsed.url)}/2015-03-31/functions/{quote(parsed.name, safe='')}/invocations"
    if parsed.qualifier is not None:
        url += f"?Qualifier={quote(parsed.qualifier, safe='')}"
    headers = {"X-Amz-Invocation-Type": "Event" if parsed.event else "RequestResponse"}
    if parsed.log and not parsed.event:
        headers["X-Amz-Log-Type"] = "Tail"
    request = urllib.request.Request(url, _payload(parsed.payload), headers, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=_LONGEST) as answer:
            body, answered = answer.read(), answer.headers
    except urllib.error.HTTPError as error:
        raise ConfigurationError(_refusal(error)) from error
    except OSError as error:
        reason = getattr(error, "reason", error)
        raise ConfigurationError(f"no Headrace answers at {running.base(parsed.url)}: {reason}") from error
    log = base64.b64decode(answered.get("X-Amz-Log-Result", ""))
    if log:
        print(log.decode("utf-8", "replace"), end="" if log.endswith(b"\n") else "\n", file=sys.stderr)
    if body:
        print(body.decode("utf-8", "replace"))
    return 1 if answered.get("X-Amz-Function-Error") else 0


def _refusal(error: urllib.error.HTTPError) -> str:
    """What the API says of a refused request."""
    try:
        document = json.load(error)
        return str(document.get("message") or document.get("Message"))
    except (ValueError, AttributeError, OSError):
        return f"HTTP status {error.code}"


def _payload(text: str) -> bytes:
    try:
        if text == "-":
            return sys.stdin.buffer.read()
        if text.startswith("@"):
            return Path(text[1:]).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"cannot read the event {text}: {error.strerror or error}") from error
    return text.encode()


def _logs(parsed: argparse.Namespace) -> int:
    if not any(function["name"] == parsed.name for function in running.functions(parsed.url)):
        raise ConfigurationError(f"there is no function {parsed.name}; `headrace functions` shows those that there are")
    place, wait = 0, 0.0
    while True:
        for line in running.log_lines(parsed.url, parsed.name, place, wait):
            place = line["place"]
            moment = datetime.fromtimestamp(line["time"]).isoformat(timespec="milliseconds")
            print(f"{moment}  {line['text']}", flush=True)
        if not parsed.follow:
            return 0
        wait = _FOLLOWING

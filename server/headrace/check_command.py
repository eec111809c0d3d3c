"""`headrace check`: does a server speak this API? Its arguments, and the printing."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from headrace.errors import ConfigurationError

_EXAMPLE = """\
The server is sent some hundred requests, each with a verdict that the contract gives; a function `vectors`, queues, a
stream and a table of that name are made for them. Exit codes: 0 it conforms, 1 it does not, 2 wrong usage.
"""


def add_command(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        help="send the conformance vectors to any server of this API and report what conforms, field by field",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=_check)
    parser.add_argument("url", metavar="URL", help="where the server is, such as http://127.0.0.1:4566")
    parser.add_argument("--only", metavar="TEXT", default="", help="only vectors that have this in their name")
    parser.add_argument("--fuzz", action="store_true", help="have schemathesis make requests of its own, too")
    parser.add_argument("--json", action="store_true", help="print JSON, one object for each vector")


def _check(parsed: argparse.Namespace) -> int:
    from headrace import conformance  # the SDK's parts take long to load

    url = parsed.url.rstrip("/")
    if not url.startswith(("http://", "https://")):
        raise ConfigurationError(f"{parsed.url} is no URL; write http://HOST:PORT")
    chosen = [one for one in conformance.vectors() if parsed.only in one["id"]]
    if not chosen:
        raise ConfigurationError(f"no vector has {parsed.only!r} in its name")
    values = conformance.prepare(url)
    report = conformance.check(url, chosen, values, _progress(len(chosen)))
    if parsed.json:
        for one in report.results:
            print(json.dumps({"id": one.vector["id"], "faults": one.faults, "other_words": one.other_words}))
    else:
        print(*report.lines(), sep="\n")
    is_good = not report.failed
    if parsed.fuzz:
        is_good = _fuzzed(url) and is_good
    return 0 if is_good else 1


def _progress(count: int) -> Any:
    """Says on a terminal how far it is."""

    def show(number: int) -> None:
        if sys.stderr.isatty():
            end = "\r" if number < count else "\r\033[K"
            print(f"{number} of {count} vectors", end=end, file=sys.stderr, flush=True)

    return show


def _fuzzed(url: str) -> bool:
    """Whether schemathesis finds nothing. Raises ConfigurationError where it is not installed."""
    import headrace_api

    program = shutil.which("schemathesis")
    if program is None:
        raise ConfigurationError("--fuzz needs schemathesis: pip install schemathesis")
    document = str(Path(headrace_api.__file__).parent / "openapi.yaml")
    # What a server has not got (a queue, a version) it may refuse although the document allows it.
    options = ("--checks", "all", "--exclude-checks", "positive_data_acceptance", "--max-examples", "20")
    done = subprocess.run([program, "run", document, "--url", url, *options], check=False)
    return done.returncode == 0

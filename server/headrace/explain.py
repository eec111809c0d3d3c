"""`headrace explain`: its arguments, and the printing. What there is to say is found in `core`."""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headrace import running
from headrace.errors import ConfigurationError
from headrace.model import SourceKind

if TYPE_CHECKING:
    from headrace.core.filters import Filters

#: The fewest characters of a UUID that name a mapping.
_SHORTEST = 4
_SOURCES = {
    "sqs": SourceKind.SQS,
    "kinesis": SourceKind.KINESIS,
    "dynamodb": SourceKind.DYNAMODB,
    "msk": SourceKind.MSK,
    "self-managed-kafka": SourceKind.KAFKA,
    "activemq": SourceKind.ACTIVEMQ,
    "rabbitmq": SourceKind.RABBITMQ,
}
#: What becomes of a record that no filter lets pass.
_FATES = {
    SourceKind.SQS: "deleted from the queue",
    SourceKind.KINESIS: "passed over",
    SourceKind.DYNAMODB: "passed over",
    SourceKind.MSK: "passed over",
    SourceKind.KAFKA: "passed over",
    SourceKind.ACTIVEMQ: "taken off the queue",
    SourceKind.RABBITMQ: "taken off the queue",
}
_EXAMPLES = """\
examples:
  headrace explain 32d2fac6
      what the mapping whose UUID begins like this does with a batch, a failure, an age
  headrace explain --event event.json --filter '{"body": {"weight": [{"numeric": [">", 2]}]}}'
      which records of an event the filter lets pass, and why not the others
  headrace explain 32d2fac6 --event event.json
      the same by the mapping's own filters
"""


def add_command(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "explain",
        help="say in plain words what a mapping does, or why a record matches its filters or not",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=lambda parsed: _run(parser, parsed))
    parser.add_argument(
        "uuid", nargs="?", type=_uuid, metavar="UUID", help=f"a mapping's UUID, or its first {_SHORTEST} characters"
    )
    parser.add_argument("--event", metavar="FILE", help="a JSON event, or one record of it; - for standard input")
    parser.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="PATTERN",
        help="a filter pattern as JSON, or @ and the name of a file with it; may be repeated",
    )
    parser.add_argument("--source", choices=_SOURCES, help="what the event is of, where it does not tell by itself")
    parser.add_argument("--url", default=None, help=f"where the server is (HEADRACE_URL, or {running.DEFAULT_URL})")
    parser.add_argument("--json", action="store_true", help="print JSON")


def _run(parser: argparse.ArgumentParser, parsed: argparse.Namespace) -> int:
    if parsed.event is None:
        if parsed.uuid is None:
            parser.error("the following arguments are required: UUID, or --event with --filter")
        if parsed.filter or parsed.source:
            parser.error("--filter and --source are for --event")
        return _mapping(_find(running.mappings(parsed.url), parsed.uuid), parsed.json)
    if (parsed.uuid is None) == (not parsed.filter):
        parser.error("--event is judged either by --filter or by the filters of the mapping with this UUID")
    if parsed.uuid is not None and parsed.source:
        parser.error("--source is for --filter: a mapping has a source")
    return _event(parser, parsed)


# --- A mapping --------------------------------------------------------------------------------------------------------


def _find(mappings: Sequence[dict[str, Any]], prefix: str) -> dict[str, Any]:
    found = [mapping for mapping in mappings if mapping["UUID"].startswith(prefix)]
    if not found:
        raise ConfigurationError(f"there is no mapping {prefix}: headrace mappings shows those that there are")
    if len(found) > 1:
        raise ConfigurationError(f"{prefix} may be: {', '.join(mapping['UUID'] for mapping in found)}")
    return found[0]


def _kind(mapping: dict[str, Any]) -> SourceKind:
    from headrace.rules.settings import source_kind

    # Only the server knows the engine of a broker whose mapping names no virtual host.
    if "Kind" in mapping:
        return SourceKind(mapping["Kind"])
    kind = source_kind(mapping)
    if kind is None:
        raise ConfigurationError(f"mapping {mapping['UUID']} is of a source that this version does not know")
    return kind


def _mapping(mapping: dict[str, Any], as_json: bool) -> int:
    from headrace.arns import parse_source_arn
    from headrace.core.explain import explain

    source = parse_source_arn(mapping.get("EventSourceArn", ""))
    sections = explain(_kind(mapping), mapping, is_fifo=source is not None and source.is_fifo)
    if as_json:
        _print_json({"UUID": mapping["UUID"], "Sections": [asdict(section) for section in sections]})
        return 0
    # One topic of a cluster, or one queue of a broker.
    names = [*mapping.get("Topics", ()), *mapping.get("Queues", ()), source.name if source else "self-managed Kafka"]
    function = mapping["FunctionArn"].rpartition(":function:")[2]
    _print(f"Mapping {mapping['UUID']}: {' of '.join(names)} -> {function}")
    for section in sections:
        print()
        _print(section.title)
        for line in section.lines:
            _print(line, "  ")
    return 0


# --- An event ---------------------------------------------------------------------------------------------------------


def _event(parser: argparse.ArgumentParser, parsed: argparse.Namespace) -> int:
    from headrace.core.filters import InvalidPattern, compile_patterns
    from headrace.core.options import filter_patterns
    from headrace.core.unwrap import NoEventError, unwrap
    from headrace_api.limits import FILTER_PATTERN_MAX_LENGTH, FILTERS_MAX_ITEMS

    kind: SourceKind | None
    if parsed.uuid is not None:
        mapping = _find(running.mappings(parsed.url), parsed.uuid)
        kind, patterns = _kind(mapping), filter_patterns(mapping)
    else:
        kind, patterns = _SOURCES.get(parsed.source), tuple(map(_pattern, parsed.filter))
        if len(patterns) > FILTERS_MAX_ITEMS:
            parser.error(_refusal("too many filters", limit=FILTERS_MAX_ITEMS))
        if max(map(len, patterns)) > FILTER_PATTERN_MAX_LENGTH:
            parser.error(f"a pattern must have a length less than or equal to {FILTER_PATTERN_MAX_LENGTH}")
    try:
        kind, records = unwrap(_json_file(parsed.event), kind)
    except NoEventError as error:
        hint = "" if kind is not None else " (--source says what it is)"
        raise ConfigurationError(f"{parsed.event}: {error}{hint}") from error
    try:
        filters = compile_patterns(kind, patterns)
    except InvalidPattern as error:
        parser.error(_refusal("no filter pattern", f"Pattern {error.index + 1}: {error.reason}"))
    return _judge(filters, records, parsed.json)


def _refusal(rule: str, *more: str, **values: Any) -> str:
    """The words in which Create refuses such filters."""
    from headrace.rules.refusals import NAMED

    return " ".join([NAMED[rule].text.format(**values), *more])


def _judge(filters: Filters, records: Sequence[Any], as_json: bool) -> int:
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a record may hold half a character
    verdicts = [(record.id, filters.judge(record)) for record in records]
    if as_json:
        _print_json([{"id": name, **asdict(verdict)} for name, verdict in verdicts])
        return 0
    passed = 0
    for number, (name, verdict) in enumerate(verdicts, start=1):
        passed += verdict.passes
        fate = _FATES[filters.kind]
        if verdict.passes:
            fate = "passes: there are no filters" if verdict.by is None else f"matches filter {verdict.by}"
        _print(f"record {number}{f' ({name})' if name else ''}: {fate}")
        for place, reason in enumerate(() if verdict.passes else verdict.reasons, start=1):
            _print(f"filter {place}: {reason}", "  ")
    print(f"The function gets {passed} of {len(records)}.")
    return 0


def _pattern(text: str) -> str:
    return _read(text[1:]) if text.startswith("@") else text


def _json_file(name: str) -> Any:
    try:
        return json.loads(_read(name))
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"{name}: not JSON: {error}") from error


def _read(name: str) -> str:
    try:
        return sys.stdin.read() if name == "-" else Path(name).read_text("utf-8")
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{name}: {getattr(error, 'strerror', None) or error}") from error


def _print(line: str, indent: str = "") -> None:
    """Print a line; on a terminal, broken between words."""
    if sys.stdout.isatty():
        line = textwrap.fill(line, max(40, shutil.get_terminal_size().columns - len(indent)), break_long_words=False)
    print(textwrap.indent(line, indent))


def _print_json(value: Any) -> None:
    print(json.dumps(value, indent=2))


def _uuid(text: str) -> str:
    if re.fullmatch(rf"[0-9a-fA-F-]{{{_SHORTEST},36}}", text) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no UUID, and not the first {_SHORTEST} characters of one")
    return text.lower()

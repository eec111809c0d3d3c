"""`headrace validate`: files are held to the contract before anything is deployed. No server is needed.

A file is one request in JSON or YAML, or a SAM or CloudFormation template, whose mappings and functions are looked at
as they would be sent.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import headrace_api
from headrace import templates
from headrace.errors import ConfigurationError
from headrace.rules import Rules, Violation

#: The requests that resources of a template become.
REQUESTS = {"AWS::Lambda::EventSourceMapping": "CreateEventSourceMapping", "AWS::Lambda::Function": "CreateFunction"}
_EXAMPLE = """\
Exit codes: 0 everything conforms, 1 something does not, 2 wrong usage.

  headrace validate template.yaml --parameter Stage=prod
  headrace validate mapping.json
  headrace validate change.yaml --request UpdateEventSourceMapping
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong in a file."""

    file: str
    line: int
    #: The resource of a template; empty for a file that is a request.
    resource: str
    #: The rule that is broken, by its name.
    rule: str
    text: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(filter(None, (place, self.resource, f"{self.text} [{self.rule}]")))


def add_command(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "validate",
        help="hold mappings in JSON, YAML, SAM and CloudFormation files to the contract, without a server",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=_validate)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a request or a template")
    parser.add_argument(
        "--request",
        default="CreateEventSourceMapping",
        metavar="OPERATION",
        help="what a file that is no template asks for (%(default)s)",
    )
    parser.add_argument(
        "--parameter", action="append", default=[], metavar="KEY=VALUE", help="the value of a template's parameter"
    )
    parser.add_argument("--region", default="us-east-1", help="the region that templates are for (%(default)s)")
    parser.add_argument("--account", default="000000000000", help="the account that templates are for (%(default)s)")
    parser.add_argument("--json", action="store_true", help="print JSON, one object for each finding")


def _validate(parsed: argparse.Namespace) -> int:
    rules = Rules(headrace_api.contract())
    if parsed.request not in rules.operations or not rules.operations[parsed.request].is_json:
        raise ConfigurationError(f"--request {parsed.request}: there is no such operation, or it has no body")
    chosen = templates.parameters_of(tuple(parsed.parameter))
    found, count = [], 0
    for file in parsed.files:
        for finding in findings(file, rules, parsed.request, chosen, parsed.region, parsed.account):
            if isinstance(finding, Finding):
                found.append(finding)
            else:
                count += 1
    for one in found:
        print(json.dumps(asdict(one)) if parsed.json else one)
    if not parsed.json and not found:
        print(f"{count} {'request conforms' if count == 1 else 'requests conform'}")
    sys.stdout.flush()
    return 1 if found else 0


def findings(
    file: Path, rules: Rules, request: str, chosen: Mapping[str, str], region: str, account: str
) -> Iterator[Finding | str]:
    """What is wrong in a file; the operation's name for each request in it that conforms.

    Raises ConfigurationError for a file that cannot be read, or that is wrong as a template.
    """
    document = templates.read(file)
    if "Resources" not in document:
        place = templates.Place(str(file))
        yield from _judged(rules, request, document, document, place, "")
        return
    template = templates.load(file, chosen, region, account)
    for resource, wanted in templates.requests(template):
        operation = REQUESTS.get(resource.type)
        if operation is None:
            continue
        # SAM makes a role for a function that names none.
        given = {"FunctionName": wanted.name, "Role": f"arn:aws:iam::{account}:role/{wanted.name}"}
        body = {**(given if operation == "CreateFunction" else {}), **wanted.properties}
        yield from _judged(rules, operation, body, resource.properties, resource.place, resource.name)


def _judged(
    rules: Rules, operation: str, body: Mapping[str, Any], written: Any, place: templates.Place, resource: str
) -> Iterator[Finding | str]:
    violations = _violations(rules, operation, dict(body))
    for violation in violations:
        yield Finding(place.file, _line(written, place, violation), resource, violation.rule, violation.text)
    if not violations:
        yield operation


def _violations(rules: Rules, operation: str, body: dict[str, Any]) -> list[Violation]:
    match operation:
        case "CreateEventSourceMapping":
            return rules.create_violations(body)
        case "UpdateEventSourceMapping":
            return rules.update_violations(body)
        case _:
            return rules.operations[operation].body_violations(body)


def _line(written: Any, place: templates.Place, violation: Violation) -> int:
    """The line of what is wrong, or of the nearest thing around it that stands in the file."""
    for step in violation.path:
        if isinstance(written, templates.Table) and step not in written:
            break
        place = place.at(written, step)
        try:
            written = written[step]
        except (KeyError, IndexError, TypeError):
            break
    return place.line

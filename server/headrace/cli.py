"""The command line. It reads arguments and prints; what they mean is elsewhere.

Exit codes: 0 done, 1 it did not work, 2 the arguments are wrong, 3 there is no broker to show, 130 interrupted.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import math
import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

from headrace import __version__, check_command, explain, function_commands, running, validate_command
from headrace.errors import NOT_AUTHENTICATED, NOT_AUTHORIZED, NOT_VALID, ConfigurationError

_EXAMPLES = """\
examples:
  headrace serve --function orders=./orders:app.handler
      serve, with one function: the callable `handler` of orders/app.py
  headrace serve --data-dir :memory: --no-services --functions functions.toml
      keep nothing, use the queues and streams of AWS_ENDPOINT_URL or the cloud
"""
_SERVE_NOTES = """\
Clusters and brokers of your own:
  A mapping names an MSK cluster, an Amazon MQ broker and a secret by ARN. These options say what stands for them:
  --kafka-cluster arn:aws:kafka:us-east-1:000000000000:cluster/market/c-1=localhost:9092
      several servers with commas between; ssl://localhost:9093 for TLS without signing in
  --mq-broker arn:aws:mq:us-east-1:000000000000:broker:plant:b-1=amqp://localhost:5672
      amqp:// and amqps:// are RabbitMQ, stomp:// and stomp+ssl:// are ActiveMQ
  --secret plant-login=file:plant.json
      for arn:aws:secretsmanager:...:secret:plant-login-Ab12Cd; the file holds {"username": "...", "password": "..."},
      or {"certificate": "...", "privateKey": "..."} as PEM texts, and is read anew for each connection
  What they do not name is asked of the APIs of MSK and Amazon MQ, and of Secrets Manager.

AWS services:
  Each is where AWS_ENDPOINT_URL_SQS, _KINESIS, _DYNAMODB_STREAMS (or _DYNAMODB), _SNS, _S3, _SECRETS_MANAGER, _KAFKA
  and _MQ say, else where AWS_ENDPOINT_URL says, else it is the embedded one, or with --no-services that of the cloud.
  The embedded services know no clusters and no brokers.
"""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit."""
    parsed = _parser().parse_args(arguments)
    try:
        code = parsed.run(parsed)
        sys.stdout.flush()
        sys.exit(code)
    except ConfigurationError as error:
        print(f"headrace: {error}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="headrace",
        description="AWS Lambda's event source mappings as a program of its own.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"headrace {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    serve = commands.add_parser(
        "serve",
        help="serve the API and move records until interrupted",
        epilog=_SERVE_NOTES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    serve.set_defaults(run=_serve)
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    serve.add_argument("--port", type=_port, default=4566, help="port to listen on, 0 for any free one (%(default)s)")
    serve.add_argument(
        "--data-dir",
        default=".headrace",
        metavar="DIR",
        help="where mappings are kept, :memory: for nowhere (%(default)s)",
    )
    serve.add_argument(
        "--function",
        action="append",
        default=[],
        metavar="NAME=DIR:module.handler",
        help="a function in a directory of Python code, or NAME=http://... for an Invoke endpoint; may be repeated",
    )
    serve.add_argument(
        "--functions",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="a TOML file of functions with timeout, memory and environment; may be repeated",
    )
    serve.add_argument(
        "--template",
        type=Path,
        metavar="FILE",
        help="a SAM or CloudFormation template: what it asks for is made, and changed when the file changes",
    )
    serve.add_argument(
        "--parameter",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="the value of a parameter of the template; may be repeated",
    )
    serve.add_argument(
        "--runtime",
        action="append",
        default=[],
        metavar="RUNTIME=PATH",
        help="the program that runs a runtime, such as python3.12=/usr/bin/python3.12; may be repeated",
    )
    serve.add_argument(
        "--enforce-memory",
        action="store_true",
        help="end a function that has more memory than its MemorySize, as the cloud does (Linux only)",
    )
    serve.add_argument(
        "--kafka-cluster",
        action="append",
        default=[],
        metavar="ARN=HOST:PORT,...",
        help="where the servers of an MSK cluster are; may be repeated",
    )
    serve.add_argument(
        "--mq-broker",
        action="append",
        default=[],
        metavar="ARN=URL,...",
        help="where an Amazon MQ broker is: amqp://, amqps://, stomp:// or stomp+ssl://; may be repeated",
    )
    serve.add_argument(
        "--secret",
        action="append",
        default=[],
        metavar="NAME=file:PATH",
        help="a JSON file that stands for a secret, by its name or ARN; may be repeated",
    )
    serve.add_argument(
        "--ca-file",
        type=Path,
        metavar="FILE",
        help="certificates (PEM) of authorities that clusters and brokers are trusted by, besides those of the system",
    )
    serve.add_argument("--region", type=_region, default="us-east-1", help="region of the functions (%(default)s)")
    serve.add_argument(
        "--account", type=_account, default="000000000000", help="account of the functions (%(default)s)"
    )
    serve.add_argument(
        "--no-services",
        action="store_true",
        help="no embedded AWS services: what no AWS_ENDPOINT_URL variable names is in the cloud",
    )
    serve.add_argument(
        "--max-requests-per-second", type=_positive, metavar="N", help="refuse what comes faster with 429 (no limit)"
    )
    serve.add_argument(
        "--stream-reads-per-second",
        type=_positive,
        metavar="N",
        help="read each shard of a stream so often, never more often (follows the endpoint; the cloud grants 5)",
    )
    serve.add_argument("--log-format", choices=("text", "json"), default="text", help="form of the log (%(default)s)")
    serve.add_argument(
        "--grace",
        type=_seconds,
        default=10.0,
        metavar="SECONDS",
        help="time that batches in flight have to end when the server stops (%(default)s)",
    )

    demo = commands.add_parser("demo", help="show the main job from end to end, on a server of its own")
    demo.set_defaults(run=_demo)
    demo.add_argument("--keep", action="store_true", help="leave the server running and say what to try next")
    demo.add_argument("--port", type=_port, default=None, help="port of the server (any free one; 4566 with --keep)")
    for name, place in (("kafka", "HOST:PORT"), ("rabbitmq", "URL"), ("activemq", "URL")):
        demo.add_argument(
            f"--{name}",
            nargs="?",
            const="",
            metavar=place,
            help="show this broker instead of a queue and a stream; without an address ./scripts/demo starts one",
        )

    mappings = commands.add_parser("mappings", help="show every mapping of a running server and what it has done")
    mappings.set_defaults(run=_mappings)
    mappings.add_argument("--url", default=None, help=f"where the server is (HEADRACE_URL, or {running.DEFAULT_URL})")
    mappings.add_argument("--json", action="store_true", help="print JSON")

    function_commands.add_commands(commands)
    explain.add_command(commands)
    check_command.add_command(commands)
    validate_command.add_command(commands)
    return parser


def _serve(parsed: argparse.Namespace) -> int:
    # What is made while starting stays for ever: there is no garbage to look for, now or later.
    gc.disable()
    from headrace.serve import Configuration, serve  # the server's libraries are loaded only for it

    configuration = Configuration(
        host=parsed.host,
        port=parsed.port,
        data_dir=parsed.data_dir,
        functions=tuple(parsed.function),
        function_files=tuple(parsed.functions),
        template=parsed.template,
        parameters=tuple(parsed.parameter),
        runtimes=tuple(parsed.runtime),
        enforce_memory=parsed.enforce_memory,
        kafka_clusters=tuple(parsed.kafka_cluster),
        mq_brokers=tuple(parsed.mq_broker),
        secrets=tuple(parsed.secret),
        ca_file=parsed.ca_file,
        region=parsed.region,
        account=parsed.account,
        services=not parsed.no_services,
        max_requests_per_second=parsed.max_requests_per_second,
        stream_reads_per_second=parsed.stream_reads_per_second,
        log_format=parsed.log_format,
        grace=parsed.grace,
    )
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(serve(configuration, _announce))
    return 0


def _announce(line: str) -> None:
    gc.freeze()
    gc.enable()
    print(line, flush=True)


def _demo(parsed: argparse.Namespace) -> int:
    from headrace import demo

    port = parsed.port if parsed.port is not None else 4566 if parsed.keep else 0
    asked = {name: getattr(parsed, name) for name in demo.BROKERS}
    return demo.run(parsed.keep, port, {name: address for name, address in asked.items() if address is not None})


def _loop_factory() -> Any:
    try:
        import uvloop
    except ImportError:  # not on this platform; asyncio's own loop does the same, slower
        return None
    return uvloop.new_event_loop


def _mappings(parsed: argparse.Namespace) -> int:
    mappings = running.mappings(parsed.url)
    if parsed.json:
        print(json.dumps(mappings, indent=2))
        return 0
    if not mappings:
        print("There are no event source mappings.")
        return 0
    for line in _table(mappings):
        print(line)
    return 0


#: Troubles that are told to programs by a code. The last result says the same in words.
_CODES = (NOT_AUTHENTICATED, NOT_AUTHORIZED, NOT_VALID)
_HEADINGS: tuple[str, ...] = (
    *("UUID", "STATE", "SOURCE", "FUNCTION"),
    *("POLLED", "INVOKED", "FILTERED", "FAILED", "DONE", "DISCARDED", "AGE", "LAST RESULT"),
)


def _table(mappings: Sequence[dict[str, Any]]) -> Iterator[str]:
    """A line for each mapping below the headings, and one more below a mapping that is in trouble."""
    rows = [_HEADINGS, *(_row(mapping) for mapping in mappings)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    troubles = [None, *(mapping["Counters"]["trouble"] for mapping in mappings)]
    for row, trouble in zip(rows, troubles, strict=True):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        if trouble and trouble not in _CODES:
            yield f"  trouble: {trouble.removeprefix('PROBLEM: ')}"


def _row(mapping: dict[str, Any]) -> tuple[str, ...]:
    counters = mapping["Counters"]
    service, source = _source(mapping)
    return (
        mapping["UUID"],
        mapping["State"],
        source,
        mapping["FunctionArn"].rpartition(":function:")[2],
        *(str(counters[name]) for name in ("polled", "invoked", "filtered", "failed")),
        str(counters["deleted"] + counters["processed"]),
        str(counters["discarded"]),
        _age(counters["iterator_age"]) if service in ("kinesis", "dynamodb", "kafka") else "-",
        counters["last_result"] or "-",
    )


def _source(mapping: dict[str, Any]) -> tuple[str, str]:
    """The service of a mapping's source, and what people call the source."""
    arn = mapping.get("EventSourceArn")
    names = mapping.get("Topics") or mapping.get("Queues") or []
    if arn is None:
        endpoints = mapping.get("SelfManagedEventSource", {}).get("Endpoints", {})
        service, places = "kafka", endpoints.get("KAFKA_BOOTSTRAP_SERVERS") or ["self-managed Kafka"]
    else:
        _, _, service, _, _, source = arn.split(":", 5)
        # A table's stream is named by the moment of its making and clusters and brokers have identifiers, which tell
        # people nothing.
        if service == "dynamodb":
            source = source.partition("/stream/")[0]
        elif service in ("kafka", "mq"):
            source = re.split("[/:]", source)[1]
        places = [source]
    return service, "/".join([*places[:1], *names[:1]])


def _age(seconds: float) -> str:
    """How far behind a mapping is, in the largest unit of which it is two or more."""
    for unit, length in (("d", 86_400), ("h", 3600), ("m", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f}{unit}"
    return f"{seconds:.1f}s"


def _port(text: str) -> int:
    if re.fullmatch(r"[0-9]{1,5}", text) is None or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: 0 to 65535")
    return int(text)


def _region(text: str) -> str:
    if re.fullmatch(r"[a-z]{2}(-gov)?-[a-z]+-[0-9]", text) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no region, such as us-east-1")
    return text


def _account(text: str) -> str:
    if re.fullmatch(r"[0-9]{12}", text) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no account: twelve digits")
    return text


def _positive(text: str) -> float:
    number = _number(text)
    if not 0 < number < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is no number above 0")
    return number


def _seconds(text: str) -> float:
    number = _number(text)
    if not 0 <= number < 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return number


def _number(text: str) -> float:
    """The number that a text is; what is none is no number that anybody takes."""
    try:
        return float(text)
    except ValueError:
        return math.nan

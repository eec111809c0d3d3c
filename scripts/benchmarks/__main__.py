"""The command line of scripts/bench."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks import (
    api,
    broker_engine,
    core,
    engine,
    idle,
    idle_brokers,
    idle_streams,
    invocations,
    latency,
    machine,
    servers,
    startup,
    stream_engine,
    stream_latency,
)
from benchmarks.figures import Figure, Part, say, table
from benchmarks.servers import Server

#: The servers beside which parts measure.
SQS, KINESIS = "elasticmq", "kinesalite"
KAFKA, RABBITMQ, ACTIVEMQ = "kafka", "rabbitmq", "activemq"


@dataclass(frozen=True, slots=True)
class Measurement:
    """How a part is measured, and the servers that it needs."""

    measure: Callable[..., Part]
    beside: tuple[str, ...] = ()


PARTS = {
    "api": Measurement(api.measure, (SQS,)),
    "startup": Measurement(startup.measure, (SQS,)),
    "engine": Measurement(engine.measure, (SQS,)),
    "latency": Measurement(latency.measure, (SQS,)),
    "idle": Measurement(idle.measure, (SQS,)),
    "streams": Measurement(stream_engine.measure, (KINESIS,)),
    "stream-latency": Measurement(stream_latency.measure, (KINESIS,)),
    "idle-streams": Measurement(idle_streams.measure, (KINESIS,)),
    "kafka": Measurement(broker_engine.measure, (KAFKA,)),
    "rabbitmq": Measurement(broker_engine.measure, (RABBITMQ,)),
    "activemq": Measurement(broker_engine.measure, (ACTIVEMQ,)),
    "idle-brokers": Measurement(idle_brokers.measure, (KAFKA, RABBITMQ, ACTIVEMQ)),
    "invocations": Measurement(invocations.measure),
    "core": Measurement(core.measure),
}


class Servers:
    """The servers that parts need, each started when it is needed first."""

    def __init__(self, stack: contextlib.ExitStack, urls: dict[str, str | None]) -> None:
        self._stack, self._urls = stack, urls
        self._running: dict[str, Server] = {}

    def get(self, name: str) -> Server:
        """Raises CannotBeHadError."""
        if name not in self._running:
            self._running[name] = self._stack.enter_context(servers.service(name, self._urls.get(name)))
        return self._running[name]


def measured(name: str, needed: Servers, *, quick: bool) -> Part:
    """The figures of a part; where one of its servers cannot be had, the figure that says so."""
    part = PARTS[name]
    say(f"{name} (load average {machine.load_average():.1f})")
    try:
        beside = [needed.get(server) for server in part.beside]
    except servers.CannotBeHadError as error:
        say(f"not measured: {error}")
        return Part(name, "not measured", (Figure("everything", None, "", at_least=0, ours=str(error)),))
    return part.measure(*beside, quick=quick)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Measure Headrace against its figures. A quiet machine gives the best ones; ratios are of one run.",
        epilog="Results are printed as a table and kept as JSON in bench-results/. Exit codes: 0 measured, "
        "1 a target is missed (with --strict only), 2 wrong usage.",
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure: {', '.join(PARTS)} (all of them)")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and rougher figures, in half the time")
    parser.add_argument("--strict", action="store_true", help="exit 1 when a target is missed or not measured")
    parser.add_argument("--sqs", metavar="URL", help="an SQS server that runs already (that of scripts/services)")
    parser.add_argument("--kinesis", metavar="URL", help="the same for Kinesis")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where the JSON goes (bench-results/TIME.json)")
    given = parser.parse_args()
    unknown = [part for part in given.parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)} (there are: {', '.join(PARTS)})")

    started = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    facts = {"started": started, "quick": given.quick, **machine.description()}
    with contextlib.ExitStack() as stack:
        needed = Servers(stack, {SQS: given.sqs, KINESIS: given.kinesis})
        parts = [measured(name, needed, quick=given.quick) for name in given.parts or PARTS]

    print(table(parts), flush=True)
    output = given.output or servers.RESULTS / f"{started}.json"
    output.parent.mkdir(parents=True, exist_ok=True)
    document = {"machine": facts, "parts": {part.name: part.document() for part in parts}}
    output.write_text(json.dumps(document, indent=1) + "\n")
    missed = [figure.name for part in parts for figure in part.figures if figure.is_met is False]
    say(f"{len(missed)} missed: {'; '.join(missed)}" if missed else "every target is met")
    say(f"all that was measured is in {output}")
    return 1 if missed and given.strict else 0


if __name__ == "__main__":
    sys.exit(main())

"""The command line of scripts/bench."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import api, engine, idle, latency, machine, servers, startup
from benchmarks.figures import Figure, Part, say, table

PARTS: dict[str, Callable[..., Part]] = {
    "api": api.measure,
    "startup": startup.measure,
    "engine": engine.measure,
    "latency": latency.measure,
    "idle": idle.measure,
}


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
    parser.add_argument("--output", type=Path, metavar="FILE", help="where the JSON goes (bench-results/TIME.json)")
    given = parser.parse_args()
    unknown = [part for part in given.parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)} (there are: {', '.join(PARTS)})")

    started = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    facts = {"started": started, "quick": given.quick, **machine.description()}
    parts = []
    try:
        with servers.elasticmq(given.sqs) as queues:
            for name in given.parts or PARTS:
                before = machine.load_average()
                say(f"{name} (load average {before:.1f})")
                parts.append(PARTS[name](queues, quick=given.quick))
    except servers.CannotBeHadError as error:
        say(f"no SQS server: {error}")
        missing = Figure("everything", None, "", at_least=0, ours=str(error))
        parts = [Part(name, "not measured", (missing,)) for name in given.parts or PARTS]

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

"""What mappings cost that have nothing to do."""

from __future__ import annotations

import json
import time

from benchmarks import machine, servers
from benchmarks.figures import Figure, Part, say
from benchmarks.servers import MAPPINGS, Server

ABOUT = """
processor time of Headrace with {count} enabled mappings, each of an empty queue of {queues}, over {seconds} s: a
whole number of long polls, however long those are."""

COUNT = 100
TARGET_PERCENT = 5.0
#: Seconds after the last Create: the mappings come to rest.
REST = 5.0
#: The longest that a long poll lasts.
LONG_POLL = 20.0


def measure(queues: Server, *, quick: bool) -> Part:
    """Needs an SQS server that waits for messages in a long poll."""
    seconds = LONG_POLL * (1 if quick else 2)
    function = {"handler": "nothing.handler", "directory": str(servers.FUNCTIONS)}
    with (
        servers.workspace() as directory,
        servers.fresh_queues(queues, COUNT) as names,
        servers.headrace(directory / "headrace", {"nothing": function}, queues) as server,
    ):
        bare = machine.resident_mib(server.pid)
        for name in names:
            server.call("POST", MAPPINGS, {"EventSourceArn": servers.queue_arn(name), "FunctionName": "nothing"})
        say(f"idle: {COUNT} mappings rest")
        time.sleep(REST)
        before, started = machine.processor_seconds(server.pid), time.perf_counter()
        time.sleep(seconds)
        used, elapsed = machine.processor_seconds(server.pid) - before, time.perf_counter() - started
        resident = machine.resident_mib(server.pid)
        mappings = json.loads(server.call("GET", "/_headrace/mappings"))["mappings"]
        resting = sum(mapping["State"] == "Enabled" and not mapping["Counters"]["last_result"] for mapping in mappings)
        if resting != COUNT:
            raise RuntimeError(f"only {resting} of {COUNT} mappings are enabled and without an error")
    figures = (
        Figure("processor time", 100 * used / elapsed, "% of a core", at_most=TARGET_PERCENT),
        Figure("resident memory", resident, "MiB", ours=f"{bare:.0f} MiB without mappings"),
    )
    return Part("idle", ABOUT.format(count=COUNT, queues=queues.name, seconds=f"{elapsed:.0f}"), figures)

"""Shows the main jobs from end to end, on a server of its own: a queue with its dead-letter queue, and a stream whose
broken record is bisected out; or, where that is asked for, the queues and topics of brokers.

Everything is real: the server is a process, requests go through the typed client and boto3, the functions run in worker
processes. What is printed is read from the server's log, the queues, the stream and the brokers. Exit code 0 says that
all came out as it should, 3 that there is no broker.
"""

from __future__ import annotations

import importlib.util
import json
import signal
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack, suppress
from functools import partial

from headrace.demo import broker_act, queue_act, stream_act, topic_act
from headrace.demo.brokers import ACTIVEMQ, CANNOT_BE_HAD, KAFKA, RABBITMQ, Kind, NoBrokerError, broker
from headrace.demo.server import REGION, Act, Server, serving
from headrace.demo.show import Show
from headrace.errors import ConfigurationError

#: The kinds of broker that can be shown, and how an act is staged at one.
BROKERS = {kind.name: kind for kind in (KAFKA, RABBITMQ, ACTIVEMQ)}
_STAGED: Mapping[Kind, Callable[[str], AbstractContextManager[Act]]] = {
    KAFKA: topic_act.staged,
    RABBITMQ: partial(broker_act.staged, RABBITMQ),
    ACTIVEMQ: partial(broker_act.staged, ACTIVEMQ),
}


def run(keep: bool, port: int, brokers: Mapping[str, str] | None = None) -> int:
    """Run the demo and return its exit code. `keep` leaves the server running until it is interrupted.

    `brokers` are those to show instead of the embedded services' queue and stream: the address of each by its name,
    empty for one that is to be started.
    """
    if importlib.util.find_spec("boto3") is None:
        raise ConfigurationError("the demo needs the embedded services: pip install 'headrace[services]'")
    # However we are told to end, what we started ends with us: also where a shell has background jobs ignore SIGINT.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    show, started = Show(), time.monotonic()
    try:
        with ExitStack() as stack:
            acts = [] if brokers else [queue_act.ACT, stream_act.ACT]
            for kind in (BROKERS[name] for name in brokers or ()):
                at = stack.enter_context(broker(kind, (brokers or {})[kind.name], show))
                acts.append(stack.enter_context(_STAGED[kind](at)))
            show.step("Starting Headrace with the embedded AWS services")
            server = stack.enter_context(serving(port, acts))
            show.say(f"it answers at {server.url}")
            suggestions = []
            for act in acts:
                mapping = act.play(server, show)
                if mapping is None:
                    return 1
                suggestions += act.suggestions(server.url, mapping)
            show.say(f"All of it took {time.monotonic() - started:.1f} s.")
            if keep:
                _keep(server, show, suggestions)
                return 0
    except NoBrokerError as error:
        print(f"headrace: {error}", file=sys.stderr)
        return CANNOT_BE_HAD
    show.say("Next: ./scripts/demo --keep leaves the server running; README has a start with boto3 and the AWS CLI.")
    if others := [f"--{name}" for name in BROKERS if name not in (brokers or ())]:
        show.say(f"Brokers of their own: ./scripts/demo {', '.join(others)}.")
    return 0


def _keep(server: Server, show: Show, suggestions: list[str]) -> None:
    show.step("The server stays. Try, in another terminal:")
    url = server.url
    for line in (
        f"export AWS_ENDPOINT_URL={url} AWS_DEFAULT_REGION={REGION} AWS_ACCESS_KEY_ID=demo AWS_SECRET_ACCESS_KEY=demo",
        *suggestions,
        f"HEADRACE_URL={url} .venv/bin/headrace mappings",
        f"open {url}/_headrace/docs/",
    ):
        show.say(line)
    show.say("Ctrl-C ends it. Its log:")
    with suppress(KeyboardInterrupt, ConfigurationError):
        while True:
            if (event := server.event()) is not None:
                show.faint(json.dumps(event))

"""Shows the main jobs from end to end, on a server of its own: a queue with its dead-letter queue, and a stream whose
broken record is bisected out.

Everything is real: the server is a process, requests go through the typed client and boto3, the functions run in worker
processes. What is printed is read from the server's log, the queues and the stream. Exit code 0 says that all came out
as it should.
"""

from __future__ import annotations

import importlib.util
import json
from contextlib import suppress

from headrace.demo import queue_act, stream_act
from headrace.demo.server import REGION, Server, serving
from headrace.demo.show import Show
from headrace.errors import ConfigurationError


def run(keep: bool, port: int) -> int:
    """Run the demo and return its exit code. `keep` leaves the server running until it is interrupted."""
    if importlib.util.find_spec("boto3") is None:
        raise ConfigurationError("the demo needs the embedded services: pip install 'headrace[services]'")
    show = Show()
    show.step("Starting Headrace with the embedded AWS services")
    with serving(port) as server:
        show.say(f"it answers at {server.url}")
        mappings = []
        for act in (queue_act, stream_act):
            mapping = act.play(server, show)
            if mapping is None:
                return 1
            mappings.append(mapping)
        if keep:
            _keep(server, show, *mappings)
        else:
            show.say(
                "Next: ./scripts/demo --keep leaves the server running; README has a start with boto3 and the AWS CLI."
            )
    return 0


def _keep(server: Server, show: Show, orders: str, readings: str) -> None:
    show.step("The server stays. Try, in another terminal:")
    url = server.url
    for line in (
        f"export AWS_ENDPOINT_URL={url} AWS_DEFAULT_REGION={REGION} AWS_ACCESS_KEY_ID=demo AWS_SECRET_ACCESS_KEY=demo",
        f"aws lambda get-event-source-mapping --uuid {orders}",
        # The first version of the CLI has an endpoint of its own for SQS, and asks that one unless told by this option.
        f"aws --endpoint-url {url} sqs send-message --queue-url {url}/000000000000/orders"
        ' --message-body \'{"item": "sofa", "address": "Joan"}\'',
        f"HEADRACE_URL={url} .venv/bin/headrace mappings",
        f"HEADRACE_URL={url} .venv/bin/headrace explain {readings}",
        f"open {url}/_headrace/docs/",
    ):
        show.say(line)
    show.say("Ctrl-C ends it. Its log:")
    with suppress(KeyboardInterrupt, ConfigurationError):
        while True:
            if (event := server.event()) is not None:
                show.faint(json.dumps(event))

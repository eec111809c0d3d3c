"""What the engine costs: messages per second through Headrace, beside a bare loop that only receives and deletes."""

from __future__ import annotations

import json

from benchmarks import load, rounds, servers
from benchmarks.figures import Part, say
from benchmarks.servers import Server

ABOUT = """
SQS messages per second, from the first receive to the last delete: {rounds} rounds of {count:,} messages of {size} B
that wait in a queue of {queues}. Headrace invokes a Python function that does nothing, batch 10, in worker processes
that are warm; the bare loop (aiobotocore) receives ten, calls nothing and deletes them. Its best concurrency was {best}
(messages per second, one try each: {tries}). The figure is the median of the rounds' ratios."""

BODY = "x" * 200
BATCH = 10
CONCURRENCIES = (1, 3, 5, 10)
TARGET = 0.8


def measure(queues: Server, *, quick: bool) -> Part:
    """Needs a quick SQS server: the slower it is, the less is seen of the engine."""
    count, times = (2000, 3) if quick else (6000, 7)
    function = {"handler": "nothing.handler", "directory": str(servers.FUNCTIONS)}
    with (
        servers.workspace() as directory,
        servers.fresh_queues(queues, 2, visibility_timeout=60) as (queue, bare_queue),
        servers.headrace(directory / "headrace", {"nothing": function}, queues) as server,
    ):
        settings = {"EventSourceArn": servers.queue_arn(queue), "BatchSize": BATCH}
        engine = rounds.Engine(server, settings, "deleted")

        def ours() -> rounds.Round:
            fill(queues, queue, count)
            return engine.round(count)

        def bare(concurrency: int) -> float:
            fill(queues, bare_queue, count)
            url = servers.queue_url(queues, bare_queue)
            return count / rounds.bare("bare_loop", queues.url, url, str(count), str(concurrency))

        say("engine: warming up")
        for _ in range(2):  # the SQS server may be cold as well
            ours()
            bare(5)
        best, tries = rounds.best_of("engine", CONCURRENCIES, bare)
        pairs = rounds.in_turns("engine", times, ours, lambda: bare(best))
    figures = (
        pairs.figure("messages per second", at_least=TARGET, bare_tries=tries),
        *pairs.processor_times(count, "message"),
    )
    about = ABOUT.format(
        rounds=times, count=count, size=len(BODY), queues=queues.name, best=best, tries=rounds.told(tries)
    )
    return Part("engine", about, figures)


def fill(queues: Server, queue: str, count: int) -> None:
    """Put messages into a queue, ten at a time."""
    url = servers.queue_url(queues, queue)
    entries = [{"Id": str(number), "MessageBody": BODY} for number in range(10)]
    body = json.dumps({"QueueUrl": url, "Entries": entries}).encode()
    headers = servers.json_headers("sqs", "SendMessageBatch")
    load.run(queues.url, [load.request(queues.url, "POST", "/", body, headers)] * (count // 10))

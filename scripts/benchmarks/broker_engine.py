"""What the engine costs on brokers: messages per second through Headrace, beside a bare consumer."""

from __future__ import annotations

import json

from benchmarks import brokers, rounds, servers
from benchmarks.figures import Part, say
from benchmarks.servers import Server

ABOUT = """
{name} messages per second: {rounds} rounds of {count:,} messages of {size} B that wait in {place}. Headrace invokes a
Python function that does nothing, batch {batch}, in worker processes that are warm; its time is from the request that
enables the mapping, which is not connected before, to the last message dealt with. The bare consumer is {bare}, a batch
of {batch} at a time; its time begins before it connects. It makes the event of each batch and has another process call
the same function with it, over a pipe; the one that calls nothing does not look at the messages. Figures are the
medians of the rounds' ratios."""

BATCH = 100
TARGET = 0.7
PARTITIONS = 4

#: By kind of broker: messages of a round, what counts as dealt with, what the bare consumer does, and how many messages
#: it may be sent ahead of its acknowledgements: what is tried.
KINDS = {
    "kafka": (100_000, "processed", "confluent-kafka's consume() and a synchronous commit()", (0,)),
    "rabbitmq": (
        20_000,
        "deleted",
        "aio-pika's consume() and one ack(multiple), {best:,} messages sent ahead (messages per second, one try each: "
        "{tries})",
        (200, 1_000, 5_000),
    ),
    "activemq": (
        10_000,
        "deleted",
        "stompman's frames and transactions of acknowledgements, five under way at once as with Headrace, {best:,} "
        "messages sent ahead (messages per second, one try each: {tries})",
        (200, 600, 2_000),
    ),
}


def measure(server: Server, *, quick: bool) -> Part:
    """Beside Kafka, RabbitMQ or ActiveMQ, with one topic or queue for Headrace and one for the bare consumer."""
    kind = server.name
    broker = brokers.KINDS[kind](server)
    count, counter, about_bare, ahead = KINDS[kind]
    count, times = (count // 2, 3) if quick else (count, 7)
    function = {"handler": "nothing.handler", "directory": str(servers.FUNCTIONS)}
    with (
        servers.workspace() as directory,
        broker.places(2, PARTITIONS) as (place, bare_place),
        servers.headrace(directory / "headrace", {"nothing": function}, options=broker.options(directory)) as headrace,
    ):
        engine = rounds.Engine(headrace, {**broker.mapping(place), "BatchSize": BATCH}, counter)

        def ours() -> rounds.Round:
            broker.fill(place, count)
            return engine.round(count)

        def bare(sent_ahead: int, *call: str) -> float:
            broker.fill(bare_place, count)
            arguments = [kind, json.dumps(broker.known()), bare_place, str(count), str(BATCH), str(sent_ahead)]
            return count / rounds.bare("bare_consumer", *arguments, *call)

        say(f"{kind}: warming up")
        for _ in range(2):  # the broker may be cold as well
            ours()
            bare(ahead[0])
        best, tries = rounds.best_of(kind, ahead, bare) if len(ahead) > 1 else (ahead[0], {})
        pairs = rounds.in_turns(kind, times, ours, lambda: bare(best), lambda: bare(best, "call"))
    figures = (
        pairs.figure("messages per second, beside one that calls nothing", 0, bare_tries=tries),
        # Who does the same work is what we are held to: both make the events and have them handled.
        pairs.figure("messages per second, beside a bare consumer that calls the function", 1, at_least=TARGET),
        *pairs.processor_times(count, "message"),
    )
    where = f"a topic of {PARTITIONS} partitions" if kind == "kafka" else "a queue"
    about = ABOUT.format(
        name=broker.name, rounds=times, count=count, size=len(brokers.VALUE), place=where, batch=BATCH,
        bare=about_bare.format(best=best, tries=rounds.told(tries)),
    )  # fmt: skip
    return Part(kind, about, figures)

"""The second act: a stream, a batch with one record that always fails, and how that is found, given up and documented
while the rest goes through.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from headrace.demo.server import HERE, Act, Server, attribute
from headrace.demo.show import Show

RETRIES = 2
#: Temperatures of one room, one of them broken: a batch of a power of two, so that halving it is easy to follow.
READINGS: list[float | str] = [20.5 + number / 4 for number in range(16)]
BROKEN = 5
READINGS[BROKEN] = "warm"


@dataclass(slots=True)
class _Seen:
    """What the log has told of the mapping."""

    #: How often each event came.
    events: Counter[str] = field(default_factory=Counter)
    dealt_with: int = 0
    given_up: int = 0
    #: What the function printed of each reading.
    charted: list[str] = field(default_factory=list)

    @property
    def is_all(self) -> bool:
        return self.dealt_with + self.given_up == len(READINGS) and len(self.charted) >= self.dealt_with


def _play(server: Server, show: Show) -> str | None:
    """Show the act from its first step to its summary. Returns its mapping, None when it did not come out right."""
    show.step("Creating the stream `readings`, and the queue `readings-dead` for what is given up")
    kinesis, sqs = server.client("kinesis"), server.client("sqs")
    kinesis.create_stream(StreamName="readings", ShardCount=1)
    kinesis.get_waiter("stream_exists").wait(StreamName="readings", WaiterConfig={"Delay": 1})
    stream = kinesis.describe_stream_summary(StreamName="readings")["StreamDescriptionSummary"]["StreamARN"]
    dead = sqs.create_queue(QueueName="readings-dead")["QueueUrl"]
    show.say(f"{stream}, with one shard")
    show.step("Creating its event source mapping")
    mapping = _mapping(server.url, stream, attribute(sqs, dead, "QueueArn"))
    show.say(f"{mapping}: batches of up to {len(READINGS)} go to the function `chart` ({HERE / 'readings' / 'app.py'})")
    show.say(
        f"a batch that fails is halved; a record that fails {RETRIES + 1} times by itself is documented at the queue"
    )
    show.step(f"Putting {len(READINGS)} readings, one of which is no number")
    started = time.monotonic()
    records = [
        {"PartitionKey": "cellar", "Data": json.dumps({"place": place, "celsius": celsius})}
        for place, celsius in enumerate(READINGS)
    ]
    put = kinesis.put_records(StreamName="readings", Records=records)["Records"]
    show.say(f"reading {BROKEN} has the sequence number {put[BROKEN]['SequenceNumber']}")
    seen = _watch(server, show, mapping)
    seconds = time.monotonic() - started
    notices = [json.loads(one["Body"]) for one in sqs.receive_message(QueueUrl=dead).get("Messages", [])]
    show.step("Summary of the stream")
    counters = server.counters(mapping)
    show.say(
        f"{counters['processed']} of {len(READINGS)} readings charted, in {counters['invoked']} invocations and "
        f"{seconds:.1f} s; {counters['bisected']} times a batch was halved"
    )
    for notice in notices:
        context, batch = notice["requestContext"], notice["KinesisBatchInfo"]
        show.say(
            f"documented: {context['condition']} after {context['approximateInvokeCount']} invocations, "
            f"{batch['batchSize']} record from {batch['startSequenceNumber']} of {batch['shardId']}"
        )
        found = _record(kinesis, batch)
        show.say(f"the stream still has it: {found}")
    faults = _faults(seen, counters, notices, put[BROKEN]["SequenceNumber"])
    for fault in faults:
        show.bad(fault)
    if faults:
        return None
    show.good("The broken reading was found and documented; every other one was charted, in order.")
    return mapping


def _mapping(url: str, stream_arn: str, dead_arn: str) -> str:
    from headrace.client import Client
    from headrace_client.models import KinesisStreamMapping, StreamDestinationConfig, StreamOnFailure

    request = KinesisStreamMapping(
        event_source_arn=stream_arn,
        function_name="chart",
        starting_position="TRIM_HORIZON",
        batch_size=len(READINGS),
        # A full batch does not wait; this one is to be full.
        maximum_batching_window_in_seconds=5,
        bisect_batch_on_function_error=True,
        maximum_retry_attempts=RETRIES,
        destination_config=StreamDestinationConfig(on_failure=StreamOnFailure(destination=dead_arn)),
    )
    with Client(url, validate=True) as client:
        return str(client.create(request).uuid)


def _watch(server: Server, show: Show, mapping: str) -> _Seen:
    """Show invocations as they come, until every reading is charted or given up."""
    show.step("Watching the batches")
    seen = _Seen()
    for event in server.events():
        if event is None:
            continue
        name = event["event"]
        if name == "function_log" and event["line"].startswith("charted "):
            show.faint(f"   {event['line']}")
            seen.charted += event["line"].removeprefix("charted ").split(", ")
        elif event.get("mapping") == mapping:
            seen.events[name] += 1
        match name:
            case "batch":
                seen.dealt_with += event["records"] - event["failed"]
                result = "dealt with" if not event["failed"] else event["result"]
                show.say(f"{_readings(event['records'])} in {event['milliseconds']} ms: {result}")
            case "bisected":
                show.faint("   halved, and tried again")
            case "retry":
                show.faint(f"   tried again in {event['seconds']:.1f} s")
            case "discarded":
                seen.given_up += event["records"]
                show.say(f"{_readings(event['records'])} given up: {event['condition']}")
            case "notified":
                show.say(f"{_readings(event['records'])} documented at {event['destination']}")
            case _ if event["level"] != "info":
                show.bad(json.dumps(event))
        if seen.is_all:
            break
    return seen


def _record(kinesis: Any, batch: dict[str, Any]) -> str:
    """The data of the first record that a notice is about, as the stream still has it."""
    iterator = kinesis.get_shard_iterator(
        StreamName="readings",
        ShardId=batch["shardId"],
        ShardIteratorType="AT_SEQUENCE_NUMBER",
        StartingSequenceNumber=batch["startSequenceNumber"],
    )["ShardIterator"]
    data: bytes = kinesis.get_records(ShardIterator=iterator, Limit=1)["Records"][0]["Data"]
    return data.decode()


def _faults(seen: _Seen, counters: dict[str, Any], notices: list[dict[str, Any]], broken: str) -> list[str]:
    """What did not come out as it should."""
    expected = {
        "readings charted": (seen.charted, [str(one) for one in READINGS if isinstance(one, float)]),
        "readings dealt with": (counters["processed"], len(READINGS) - 1),
        "readings given up": (counters["discarded"], 1),
        "times halved": (counters["bisected"], (len(READINGS) - 1).bit_length()),
        "retries": (seen.events["retry"], RETRIES),
        "sequence numbers documented": (
            [(one["KinesisBatchInfo"]["startSequenceNumber"], one["KinesisBatchInfo"]["batchSize"]) for one in notices],
            [(broken, 1)],
        ),
    }
    return [
        f"{what}: expected {wanted}, found {found}" for what, (found, wanted) in expected.items() if found != wanted
    ]


def _readings(number: int) -> str:
    return "1 reading" if number == 1 else f"{number} readings"


def _suggestions(url: str, mapping: str) -> list[str]:
    return [f"HEADRACE_URL={url} .venv/bin/headrace explain {mapping}"]


ACT = Act("readings", _play, _suggestions)

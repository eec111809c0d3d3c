"""The SQS source behaves alike whatever server it reads from."""

from __future__ import annotations

import asyncio
import base64
import json
import time

import pytest
from sqs_servers import ACCOUNT, REGION, Queue, Queues, Server

from headrace.errors import SourceError
from headrace.model import Holds, Lane, Page, Source, SourceType
from headrace.sources.sqs import QUEUE_MISSING, SqsClients, SqsSource, SqsSources

FIFO = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}


async def read(source: SqsSource, limit: int = 10, wait: float = 1) -> Page:
    (lane,) = await source.lanes()
    return await source.read(lane, limit, wait)


async def read_all(source: SqsSource, count: int) -> Page:
    """Read until so many records have come: a queue may give fewer at once than it has."""
    records = list((await read(source)).records)
    while len(records) < count:
        page = await read(source)
        assert page.records, f"{len(records)} of {count} records"
        records += page.records
    return Page(tuple(records))


def bodies(page: Page) -> list[str]:
    return [record.event["body"] for record in page.records]


async def test_it_keeps_the_protocols(queue: Queue, clients: SqsClients) -> None:
    source: Source = queue.source()
    holds: Holds = queue.source()
    kind: SourceType = SqsSources(clients)

    assert isinstance(holds, Holds)
    assert await source.lanes() == (Lane(queue.arn),)
    assert (await kind.describe({"EventSourceArn": queue.arn})).visibility_timeout == 30


async def test_an_event_has_the_recorded_shape(queue: Queue) -> None:
    before = int(time.time() * 1000)
    await queue.send('{"k": "ü"}')
    (record,) = (await read(queue.source())).records
    event = record.event

    assert list(event) == [
        "messageId", "receiptHandle", "body", "attributes", "messageAttributes", "md5OfMessageAttributes", "md5OfBody",
        "eventSource", "eventSourceARN", "awsRegion",
    ]  # fmt: skip
    assert list(event["attributes"]) == [
        "ApproximateReceiveCount", "SentTimestamp", "SenderId", "ApproximateFirstReceiveTimestamp",
    ]  # fmt: skip
    assert all(type(value) is str for value in event["attributes"].values())
    assert event["attributes"]["ApproximateReceiveCount"] == "1"
    assert event["body"] == '{"k": "ü"}'
    assert event["messageAttributes"] == {}
    assert event["md5OfMessageAttributes"] is None
    assert event["md5OfBody"] == "e4e640def4c5b219baf40fd63f0cb9a8"
    assert (event["eventSource"], event["eventSourceARN"], event["awsRegion"]) == ("aws:sqs", queue.arn, REGION)
    assert record.id == event["messageId"]
    assert record.handle == event["receiptHandle"]
    assert record.order_key is None
    assert before <= record.arrived * 1000 <= time.time() * 1000
    assert record.returns_at == pytest.approx(time.time() + 30, abs=5)
    json.dumps(event)


async def test_message_attributes_of_every_type(queue: Queue) -> None:
    binary = base64.b64encode(b"\x00\xff").decode()
    await queue.send(
        "x",
        MessageAttributes={
            "Title": {"DataType": "String", "StringValue": "abc"},
            "Count": {"DataType": "Number.int", "StringValue": "5"},
            "Raw": {"DataType": "Binary", "BinaryValue": binary},
        },
        MessageSystemAttributes={"AWSTraceHeader": {"DataType": "String", "StringValue": "Root=1-5759e988-bd86"}},
    )
    (record,) = (await read(queue.source())).records

    lists: dict[str, list[str]] = {"stringListValues": [], "binaryListValues": []}
    assert record.event["messageAttributes"] == {
        "Title": {"stringValue": "abc", **lists, "dataType": "String"},
        "Count": {"stringValue": "5", **lists, "dataType": "Number.int"},
        "Raw": {"binaryValue": binary, **lists, "dataType": "Binary"},
    }
    assert list(record.event["messageAttributes"]["Raw"]) == [
        "binaryValue", "stringListValues", "binaryListValues", "dataType",
    ]  # fmt: skip
    assert len(record.event["md5OfMessageAttributes"]) == 32
    assert record.event["attributes"]["AWSTraceHeader"] == "Root=1-5759e988-bd86"


async def test_fifo_records_carry_their_group(queues: Queues) -> None:
    queue = await queues(**FIFO)
    await queue.send("a1", "a2", MessageGroupId="a")
    await queue.send("b1", MessageGroupId="b")
    records = (await read_all(queue.source(), 3)).records

    assert {(record.event["body"], record.order_key) for record in records} == {("a1", "a"), ("a2", "a"), ("b1", "b")}
    attributes = [record.event["attributes"] for record in records if record.order_key == "a"]
    assert list(attributes[0]) == [
        "ApproximateReceiveCount", "SentTimestamp", "SequenceNumber", "MessageGroupId", "SenderId",
        "MessageDeduplicationId", "ApproximateFirstReceiveTimestamp",
    ]  # fmt: skip
    assert int(attributes[0]["SequenceNumber"]) < int(attributes[1]["SequenceNumber"])


async def test_a_failed_group_comes_again_in_order_and_alone(queues: Queues) -> None:
    queue = await queues(**FIFO)
    source = queue.source()
    await queue.send("a1", "a2", "a3", MessageGroupId="a")
    first = await read_all(source, 3)
    await queue.send("b1", MessageGroupId="b")

    # Group a is blocked as long as it is in flight; group b is not.
    other = await read(source)
    assert bodies(other) == ["b1"]

    await source.hold(Lane(queue.arn), first.records, 0)
    assert bodies(await read_all(source, 3)) == ["a1", "a2", "a3"]


async def test_a_freed_group_wakes_a_long_poll(queues: Queues) -> None:
    queue = await queues(**FIFO)
    source = queue.source()
    await queue.send("a1", "a2", MessageGroupId="a")
    first = await read(source, limit=1)
    waiting = asyncio.create_task(read(source, wait=20))
    await asyncio.sleep(0)
    (lane,) = await source.lanes()
    begun = time.monotonic()

    assert bodies(first) == ["a1"]
    assert await source.settle(lane, first.records, ()) == 1
    assert bodies(await waiting) == ["a2"]
    assert time.monotonic() - begun < 10


async def test_a_limit_is_kept(queue: Queue) -> None:
    source = queue.source()
    await queue.send(*map(str, range(14)))

    some = await read(source, limit=3)
    assert 1 <= len(some.records) <= 3
    assert some.is_full == (len(some.records) == 3)
    assert len((await read(source, limit=10_000)).records) <= 10


async def test_an_empty_queue_is_waited_for(queue: Queue) -> None:
    source = queue.source()

    begun = time.monotonic()
    assert await read(source, wait=0) == Page()
    assert await read(source, wait=0.9) == Page()
    assert time.monotonic() - begun < 0.9

    begun = time.monotonic()
    assert await read(source, wait=1.9) == Page()
    assert 0.9 <= time.monotonic() - begun < 1.9


async def test_a_message_wakes_a_long_poll(queue: Queue) -> None:
    waiting = asyncio.create_task(read(queue.source(), wait=20))
    await asyncio.sleep(0)
    begun = time.monotonic()
    await queue.send("x")

    assert bodies(await waiting) == ["x"]
    assert time.monotonic() - begun < 10


async def test_records_come_again_after_the_visibility_timeout(queues: Queues) -> None:
    queue = await queues(VisibilityTimeout="1")
    source = queue.source()
    await queue.send("x")
    (first,) = (await read(source)).records
    assert await source.settle(Lane(queue.arn), (), (first,)) == 0
    (second,) = (await read(source, wait=5)).records

    assert first.returns_at == pytest.approx(time.time(), abs=1)
    assert second.id == first.id
    assert second.event["attributes"]["ApproximateReceiveCount"] == "2"
    first_received = "ApproximateFirstReceiveTimestamp"
    assert second.event["attributes"][first_received] == first.event["attributes"][first_received]


async def test_hold_for_0_gives_back_at_once(queue: Queue) -> None:
    source = queue.source()
    await queue.send("x")
    page = await read(source)
    await source.hold(Lane(queue.arn), page.records, 0)

    assert bodies(await read(source)) == ["x"]


async def test_hidden_for_and_hold_outlast_the_queues_own_timeout(queues: Queues) -> None:
    overridden, held = await queues(VisibilityTimeout="1"), await queues(VisibilityTimeout="1")
    await overridden.send("x")
    await held.send("x")
    (record,) = (await read(overridden.source(hidden_for=90))).records
    source = held.source()
    await source.hold(Lane(held.arn), (await read(source)).records, 30)

    assert record.returns_at == pytest.approx(time.time() + 90, abs=5)
    pages = await asyncio.gather(read(overridden.source(), wait=2), read(source, wait=2))
    assert list(pages) == [Page(), Page()]


async def test_settling_deletes_what_is_done_and_counts_it(queue: Queue) -> None:
    source = queue.source()
    await queue.send(*map(str, range(25)))
    records = (await read_all(source, 25)).records

    assert await source.settle(Lane(queue.arn), records[1:], records[:1]) == 24
    await source.hold(Lane(queue.arn), records, 0)
    assert [record.id for record in (await read_all(source, 1)).records] == [records[0].id]


async def test_settling_nothing_asks_nothing(queue: Queue) -> None:
    assert await queue.source().settle(Lane(queue.arn), (), ()) == 0


async def test_a_handle_that_nobody_gave_deletes_nothing(queue: Queue) -> None:
    description = await queue.clients.describe(queue.arn)

    assert await queue.clients.delete(description, ["garbage"]) == 0
    assert await queue.clients.hide(description, ["garbage"], 10) == 0


async def test_a_missing_queue_is_an_error_that_may_pass(clients: SqsClients) -> None:
    arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:there-is-none"
    for attempt in (
        clients.describe(arn),
        read(SqsSource(clients, arn)),
        SqsSources(clients).describe({"EventSourceArn": arn}),
    ):
        with pytest.raises(SourceError) as caught:
            await attempt

        assert caught.value.code == QUEUE_MISSING == "NotFound"
        assert caught.value.is_retry_safe
        assert (caught.value.retry_after or 0) >= 5


async def test_a_queue_deleted_under_its_reader_is_missed_and_found_again(queue: Queue) -> None:
    source = queue.source()
    assert await read(source, wait=0) == Page()
    await queue.call("DeleteQueue")
    with pytest.raises(SourceError) as caught:
        await read(source, wait=0)
    assert caught.value.code == QUEUE_MISSING

    await queue.clients.call(REGION, "CreateQueue", {"QueueName": queue.name})
    await queue.send("back")
    assert bodies(await read(source)) == ["back"]


async def test_a_queue_describes_itself(queues: Queues) -> None:
    dead = await queues()
    policy = json.dumps({"deadLetterTargetArn": dead.arn, "maxReceiveCount": 3})
    queue = await queues(VisibilityTimeout="7", RedrivePolicy=policy)
    description = await queue.clients.describe(queue.arn)

    assert description.url.endswith(f"/{ACCOUNT}/{queue.name}")
    assert description.visibility_timeout == 7
    assert (description.dead_letter_arn, description.max_receive_count) == (dead.arn, 3)
    assert not description.is_fifo
    assert (await queue.clients.describe((await queues(**FIFO)).arn)).is_fifo


async def test_redrive_keeps_message_id_and_body(queues: Queues) -> None:
    dead = await queues()
    policy = json.dumps({"deadLetterTargetArn": dead.arn, "maxReceiveCount": 1})
    queue = await queues(RedrivePolicy=policy)
    source = queue.source()
    await queue.send("poison")
    (record,) = (await read(source)).records
    await source.hold(Lane(queue.arn), (record,), 0)

    assert await read(source) == Page()
    (buried,) = (await read(dead.source())).records
    assert (buried.id, buried.event["body"]) == (record.id, "poison")


async def begin_to_read(source: SqsSource) -> asyncio.Task[Page]:
    """A long poll that is under way."""
    assert await read(source, wait=0) == Page()
    waiting = asyncio.create_task(read(source, wait=20))
    await asyncio.sleep(0)
    return waiting


async def cancel(task: asyncio.Task[Page]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_cancelled_read_leaves_its_messages_to_the_next_reader(queue: Queue) -> None:
    source = queue.source()
    await cancel(await begin_to_read(source))
    assert await read(source) == Page()
    waiting = asyncio.create_task(read(source, wait=20))
    await asyncio.sleep(0)
    await queue.send("x")
    (record,) = (await waiting).records

    # Nobody received it twice, so it is no nearer to its dead-letter queue.
    assert record.event["attributes"]["ApproximateReceiveCount"] == "1"


async def test_a_cancelled_read_without_a_next_reader_gives_its_messages_back(queue: Queue) -> None:
    await cancel(await begin_to_read(queue.source()))
    await queue.send("x")
    # Another visibility timeout: this reader cannot take the place of the one that left.
    (record,) = (await read(queue.source(hidden_for=60), wait=20)).records

    assert record.event["body"] == "x"


async def test_a_read_cancelled_when_its_answer_is_here_loses_nothing(queue: Queue) -> None:
    source = queue.source()
    waiting = await begin_to_read(source)
    (poll,) = [task for task in asyncio.all_tasks() if "_receive" in repr(task.get_coro())]
    poll.add_done_callback(lambda _: waiting.cancel() and None)
    await queue.send("x")
    with pytest.raises(asyncio.CancelledError):
        await waiting

    assert bodies(await read(queue.source(hidden_for=60), wait=20)) == ["x"]


async def test_nothing_is_received_for_a_source_that_is_closed(queue: Queue) -> None:
    source = queue.source()
    await cancel(await begin_to_read(source))
    await source.close()
    await queue.send("x")
    (record,) = (await read(queue.source(hidden_for=60), wait=20)).records

    assert record.event["attributes"]["ApproximateReceiveCount"] == "1"


async def test_closing_does_not_wait_for_long_polls(server: Server, queue: Queue) -> None:
    clients = SqsClients(endpoint_url=server.endpoint_url)
    await cancel(await begin_to_read(SqsSource(clients, queue.arn)))
    begun = time.monotonic()
    await clients.close()

    assert time.monotonic() - begun < 5

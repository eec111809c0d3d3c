"""The queue in memory behaves like one of SQS: who sees a message and when, receipts, dead letters, groups."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.clock import VIRTUAL_EPOCH, VirtualClock, run_virtual
from headrace.errors import SOURCE_MISSING, SourceError
from headrace.model import Holds, Lane, Page
from headrace.sources.memory import MemoryQueue, MemorySource, MemorySources

LANE = Lane("queue")
CLOCK = VirtualClock()


def in_virtual_time(story: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """A test that runs in virtual time."""

    async def telling() -> None:
        await story()

    def test() -> None:
        run_virtual(telling())

    test.__name__, test.__doc__ = story.__name__, story.__doc__
    return test


def bodies(page: Page) -> list[str]:
    return [record.event["body"] for record in page.records]


def now() -> float:
    return round(CLOCK.now() - VIRTUAL_EPOCH, 3)


# --- Reading ----------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_reads_in_the_order_of_sending_and_at_most_ten() -> None:
    queue = MemoryQueue(CLOCK)
    for number in range(12):
        queue.send(str(number))
    source = MemorySource(queue)

    first = await source.read(LANE, 10_000, 0)
    second = await source.read(LANE, 10_000, 0)

    assert bodies(first) == [str(number) for number in range(10)]
    assert first.is_full
    assert bodies(second) == ["10", "11"]
    assert not second.is_full


@in_virtual_time
async def test_a_page_is_full_when_it_has_what_was_asked_for() -> None:
    queue = MemoryQueue(CLOCK)
    queue.send("a")
    queue.send("b")
    source = MemorySource(queue)

    page = await source.read(LANE, 1, 0)

    assert bodies(page) == ["a"]
    assert page.is_full


@in_virtual_time
async def test_a_read_waits_and_gives_nothing_at_last() -> None:
    page = await MemorySource(MemoryQueue(CLOCK)).read(LANE, 10, 20)

    assert page == Page()
    assert now() == 20


@in_virtual_time
async def test_a_message_ends_the_wait() -> None:
    queue = MemoryQueue(CLOCK)
    reading = asyncio.create_task(MemorySource(queue).read(LANE, 10, 20))
    await CLOCK.sleep(3)
    queue.send("a")

    assert bodies(await reading) == ["a"]
    assert now() == 3


@in_virtual_time
async def test_one_of_two_readers_gets_the_message() -> None:
    queue = MemoryQueue(CLOCK)
    readings = [asyncio.create_task(MemorySource(queue).read(LANE, 10, 20)) for _ in range(2)]
    await CLOCK.sleep(3)
    queue.send("a")

    assert sorted(map(bodies, await asyncio.gather(*readings))) == [[], ["a"]]
    assert now() == 20


@in_virtual_time
async def test_a_cancelled_read_takes_nothing() -> None:
    queue = MemoryQueue(CLOCK)
    reading = asyncio.create_task(MemorySource(queue).read(LANE, 10, 20))
    await CLOCK.sleep(3)
    queue.send("a")
    reading.cancel()
    await asyncio.wait([reading])

    assert reading.cancelled()
    assert bodies(await MemorySource(queue).read(LANE, 10, 0)) == ["a"]


# --- Visibility, receipts, dead letters -------------------------------------------------------------------------------


@in_virtual_time
async def test_what_was_received_is_hidden_until_its_visibility_timeout() -> None:
    queue = MemoryQueue(CLOCK, visibility_timeout=30)
    queue.send("a")
    source = MemorySource(queue)

    (record,) = (await source.read(LANE, 10, 0)).records
    again = await source.read(LANE, 10, 100)

    assert record.returns_at == VIRTUAL_EPOCH + 30
    assert now() == 30
    counts = [each.event["attributes"]["ApproximateReceiveCount"] for each in (record, again.records[0])]
    assert counts == ["1", "2"]
    firsts = {each.event["attributes"]["ApproximateFirstReceiveTimestamp"] for each in (record, again.records[0])}
    assert firsts == {str(int(VIRTUAL_EPOCH) * 1000)}


@in_virtual_time
async def test_a_mapping_may_hide_for_longer() -> None:
    queue = MemoryQueue(CLOCK, visibility_timeout=30)
    queue.send("a")
    await MemorySource(queue, hidden_for=80).read(LANE, 10, 0)

    await MemorySource(queue).read(LANE, 10, 100)

    assert now() == 80


@in_virtual_time
async def test_settled_messages_are_gone_and_others_come_again() -> None:
    queue = MemoryQueue(CLOCK)
    queue.send("a")
    queue.send("b")
    source = MemorySource(queue)
    a, b = (await source.read(LANE, 10, 0)).records

    deleted = await source.settle(LANE, [a], [b])

    assert deleted == 1
    assert queue.deleted == [a.id]
    assert list(queue.messages) == [b.id]
    assert bodies(await source.read(LANE, 10, 100)) == ["b"]
    assert now() == 30


@in_virtual_time
async def test_an_outdated_receipt_does_nothing() -> None:
    queue = MemoryQueue(CLOCK)
    queue.send("a")
    source = MemorySource(queue)
    (old,) = (await source.read(LANE, 10, 0)).records
    (new,) = (await source.read(LANE, 10, 100)).records

    await source.hold(LANE, [old], 0)
    assert await source.settle(LANE, [old], []) == 0
    assert await source.read(LANE, 10, 0) == Page()
    assert await source.settle(LANE, [new], []) == 1
    assert await source.settle(LANE, [new], []) == 0


@in_virtual_time
async def test_what_is_given_back_can_be_read_at_once() -> None:
    queue = MemoryQueue(CLOCK)
    queue.send("a")
    source = MemorySource(queue)
    assert isinstance(source, Holds)
    page = await source.read(LANE, 10, 0)
    reading = asyncio.create_task(source.read(LANE, 10, 20))
    await CLOCK.sleep(4)

    await source.hold(LANE, page.records, 0)

    assert bodies(await reading) == ["a"]
    assert now() == 4


@in_virtual_time
async def test_what_is_held_stays_hidden_for_longer() -> None:
    queue = MemoryQueue(CLOCK)
    queue.send("a")
    source = MemorySource(queue)
    page = await source.read(LANE, 10, 0)
    await CLOCK.sleep(10)

    await source.hold(LANE, page.records, 60)

    await source.read(LANE, 10, 100)
    assert now() == 70


@in_virtual_time
async def test_dead_letters_keep_id_and_body() -> None:
    letters = MemoryQueue(CLOCK, name="letters")
    queue = MemoryQueue(CLOCK, visibility_timeout=1, maximum_receives=2, dead_letters=letters)
    queue.send("a", id="the-id")
    source = MemorySource(queue)
    for _ in range(2):
        assert bodies(await source.read(LANE, 10, 10)) == ["a"]
        assert not letters.messages

    assert await source.read(LANE, 10, 10) == Page()

    assert not queue.messages
    (record,) = (await MemorySource(letters).read(LANE, 10, 0)).records
    assert (record.id, record.event["body"]) == ("the-id", "a")
    assert record.event["attributes"]["ApproximateReceiveCount"] == "1"


# --- FIFO -------------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_group_in_flight_is_blocked_and_others_are_not() -> None:
    queue = MemoryQueue(CLOCK, fifo=True)
    for body in ("A1", "A2", "B1"):
        queue.send(body, group=body[0])
    source = MemorySource(queue)

    first = await source.read(LANE, 1, 0)
    second = await source.read(LANE, 10, 0)
    await source.settle(LANE, first.records, [])
    third = await source.read(LANE, 10, 0)

    assert [bodies(page) for page in (first, second, third)] == [["A1"], ["B1"], ["A2"]]
    assert [record.order_key for page in (first, second, third) for record in page.records] == ["A", "B", "A"]


@in_virtual_time
async def test_one_read_may_take_several_of_a_group() -> None:
    queue = MemoryQueue(CLOCK, fifo=True)
    for body in ("A1", "B1", "A2"):
        queue.send(body, group=body[0])

    assert bodies(await MemorySource(queue).read(LANE, 10, 0)) == ["A1", "B1", "A2"]


@in_virtual_time
async def test_the_end_of_a_message_lets_its_group_go_on_for_a_reader_that_waits() -> None:
    queue = MemoryQueue(CLOCK, fifo=True)
    queue.send("A1", group="A")
    queue.send("A2", group="A")
    source = MemorySource(queue)
    page = await source.read(LANE, 1, 0)
    reading = asyncio.create_task(source.read(LANE, 1, 20))
    await CLOCK.sleep(5)

    await source.settle(LANE, page.records, [])

    assert bodies(await reading) == ["A2"]
    assert now() == 5


def test_a_fifo_queue_needs_groups() -> None:
    with pytest.raises(ValueError, match="message group"):
        MemoryQueue(CLOCK, fifo=True).send("a")


@given(
    deeds=st.lists(
        st.one_of(
            st.tuples(st.just("send"), st.sampled_from("ABC")),
            st.tuples(st.just("read"), st.integers(1, 10)),
            st.tuples(st.sampled_from(["delete", "give back"]), st.integers(0, 5)),
            st.tuples(st.just("wait"), st.sampled_from([1, 10, 31])),
        ),
        max_size=40,
    ),
    receives=st.sampled_from([None, 2]),
)
def test_order_within_groups_and_no_message_lost(deeds: list[tuple[str, Any]], receives: int | None) -> None:
    async def telling() -> None:
        letters = MemoryQueue(CLOCK, name="letters", fifo=True)
        queue = MemoryQueue(CLOCK, fifo=True, maximum_receives=receives, dead_letters=letters)
        source = MemorySource(queue)
        sent: list[str] = []
        held: list[Any] = []
        for deed, value in deeds:
            if deed == "send":
                sent.append(queue.send("x", group=value))
            elif deed == "read":
                page = await source.read(LANE, value, 0)
                taken = {record.id for record in page.records}
                for record in page.records:
                    earlier = [
                        message.id
                        for message in queue.messages.values()
                        if message.group == record.order_key and message.sequence < queue.messages[record.id].sequence
                    ]
                    assert set(earlier) <= taken, "a message overtook another of its group"
                held += page.records
            elif deed == "wait":
                await CLOCK.sleep(value)
            elif held:
                record = held.pop(value % len(held))
                await (source.settle(LANE, [record], []) if deed == "delete" else source.hold(LANE, [record], 0))
        assert sorted([*queue.messages, *queue.deleted, *letters.messages]) == sorted(sent)

    run_virtual(telling())


# --- Queues by ARN ----------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_queues_are_found_by_arn() -> None:
    queue = MemoryQueue(CLOCK, name="orders", visibility_timeout=45)
    queue.send("a")
    sources = MemorySources(queue, MemoryQueue(CLOCK, name="others"))
    settings = {"EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:orders"}

    facts = await sources.describe(settings)
    source = await sources.open(settings, None)
    page = await source.read(LANE, 10, 0)
    await source.close()
    await sources.close()

    assert facts.visibility_timeout == 45
    assert bodies(page) == ["a"]


@in_virtual_time
async def test_a_queue_that_is_not_there() -> None:
    sources = MemorySources()

    for asking in (sources.describe, lambda settings: sources.open(settings, None)):
        with pytest.raises(SourceError) as refusal:
            await asking({"EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:nowhere"})  # type: ignore[operator]
        assert refusal.value.code == SOURCE_MISSING
        assert refusal.value.retry_after is not None

"""Mappings behave alike whatever source they read from, in memory or at a real server, with the whole engine at work.

What a test waits for is a condition; nothing is waited for because of its duration. A source that does not offer what
a test is about skips it and says why.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import orjson
from labs import Again, Behaviour, Lab, Seen, needs, until
from whole_engine import Engine, Recorder

from headrace.model import State

#: Seconds of a window that no test waits for: its batches are full before.
LONG_WINDOW = 20


def bodies(count: int, name: str = "b") -> list[str]:
    return [f"{name}{number}" for number in range(count)]


def failing(times: int) -> Callable[[Sequence[Seen]], Any]:
    """A plan: the first so many invocations fail."""
    left = times

    async def plan(batch: Sequence[Seen]) -> None:
        nonlocal left
        if left:
            left -= 1
            raise RuntimeError("as planned")

    return plan


async def send_in_turn(lab: Lab, keys: str, count: int) -> list[str]:
    sent = []
    for number in range(count):
        for key in keys:
            sent.append(f"{key}{number}")
            await lab.send(sent[-1], key=key)
    return sent


# --- Order and batches


async def test_the_order_within_a_key_is_kept(lab: Lab, engine: Engine) -> None:
    needs(lab, Behaviour.ORDER)
    await lab.create(lanes=2)
    function = Recorder(lab)
    uuid = engine.map(function, BatchSize=3)
    sent = await send_in_turn(lab, "abc", 6)
    await engine.has_left(uuid, 0)

    for key in "abc":
        assert [body for body in function.bodies if body[0] == key] == [body for body in sent if body[0] == key]


async def test_the_order_within_a_key_is_kept_when_the_function_fails(lab: Lab, engine: Engine) -> None:
    needs(lab, Behaviour.ORDER, Behaviour.ORDER_THROUGH_FAILURE)
    await lab.create(lanes=2, comes_again_after=1)
    function = Recorder(lab, failing(1))
    uuid = engine.map(function, BatchSize=3)
    sent = await send_in_turn(lab, "ab", 6)
    await engine.has_left(uuid, 0)

    for key in "ab":
        assert [body for body in function.dealt_with if body[0] == key] == [body for body in sent if body[0] == key]


async def test_a_batch_is_filled_and_never_too_large(lab: Lab, engine: Engine) -> None:
    await lab.create()
    sent = bodies(12)
    await lab.send(*sent)
    function = Recorder(lab)
    uuid = engine.map(function, BatchSize=4)
    await engine.has_left(uuid, 0)

    assert sorted(function.bodies) == sorted(sent)
    assert [len(batch) for batch in function.batches] == [4, 4, 4]


async def test_a_window_gathers_what_comes_separately(lab: Lab, engine: Engine) -> None:
    await lab.create()
    function = Recorder(lab)
    uuid = engine.map(function, BatchSize=3, MaximumBatchingWindowInSeconds=LONG_WINDOW)
    for number, body in enumerate(bodies(3), 1):
        # Each has a key of its own: a FIFO queue gives one group's messages to one reader at a time.
        await lab.send(body, key=body)
        await engine.polled(uuid, number)
    await engine.has_left(uuid, 0)

    assert [sorted(batch) for batch in function.batches] == [bodies(3)]


async def test_a_window_ends_with_what_there_is(lab: Lab, engine: Engine) -> None:
    await lab.create()
    function = Recorder(lab)
    uuid = engine.map(function, BatchSize=10, MaximumBatchingWindowInSeconds=1)
    await lab.send("a")
    await engine.has_left(uuid, 0)

    assert function.batches == [["a"]]


async def test_what_a_filter_drops_is_settled_and_never_seen(lab: Lab, engine: Engine) -> None:
    await lab.create()
    function = Recorder(lab)
    uuid = engine.map(function, FilterCriteria={"Filters": [{"Pattern": lab.pattern("wanted")}]})
    sent = [orjson.dumps({"kind": "wanted" if n % 3 == 0 else "other", "n": n}).decode() for n in range(9)]
    await lab.send(*sent)
    await engine.has_left(uuid, 0)

    assert sorted(function.bodies) == sorted(sent[::3])
    assert engine.counters(uuid).filtered == 6


# --- Failures


async def test_what_the_function_failed_with_comes_again(lab: Lab, engine: Engine) -> None:
    await lab.create(comes_again_after=1)
    await lab.send(*bodies(3))
    function = Recorder(lab, failing(1))
    uuid = engine.map(function, BatchSize=3)
    await engine.has_left(uuid, 0)

    failed, *again = function.batches
    assert Counter(body for batch in again for body in batch) == Counter(bodies(3))
    assert set(failed) <= set(bodies(3))
    assert function.invocations[0].result_before is None
    assert function.invocations[1].result_before == "PROBLEM: Function call failed"
    assert engine.counters(uuid).last_result == "OK"


async def test_what_the_function_reports_comes_again(lab: Lab, engine: Engine) -> None:
    needs(lab, Behaviour.PARTIAL_FAILURE)
    reported: list[Seen] = []

    async def plan(batch: Sequence[Seen]) -> Any:
        if reported:
            return {"batchItemFailures": []}
        reported[:] = [seen for seen in batch if seen.body == "b2"]
        return {"batchItemFailures": [{"itemIdentifier": seen.id} for seen in reported]}

    await lab.create(comes_again_after=1)
    await lab.send(*bodies(5))
    function = Recorder(lab, plan)
    uuid = engine.map(function, BatchSize=5, FunctionResponseTypes=["ReportBatchItemFailures"])
    await engine.has_left(uuid, 0)

    first = next(batch for batch in function.batches if "b2" in batch)
    again = ["b2"] if lab.again is Again.REPORTED else first[first.index("b2") :]
    assert Counter(function.bodies) == Counter(bodies(5)) + Counter(again)
    assert again in function.batches


# --- Ends and beginnings


async def test_a_restart_in_the_middle_loses_nothing_and_repeats_nothing_settled(lab: Lab, engine: Engine) -> None:
    stuck: list[str] = []

    async def plan(batch: Sequence[Seen]) -> None:
        if not stuck and "b5" in [seen.body for seen in batch]:
            stuck[:] = [seen.body for seen in batch]
            await asyncio.Event().wait()

    await lab.create(comes_again_after=3)
    await lab.send(*bodies(6))
    function = Recorder(lab, plan)
    uuid = engine.map(function, BatchSize=2)
    await function.has_seen("b5")
    await engine.has_left(uuid, len(stuck))
    await engine.restart()
    await lab.send("new")
    await engine.has_left(uuid, 0)

    assert Counter(function.bodies) == Counter([*bodies(6), *stuck, "new"])
    assert engine.mapping(uuid).state is State.ENABLED


async def test_a_disabled_mapping_invokes_nothing_until_it_is_enabled(lab: Lab, engine: Engine) -> None:
    released = asyncio.Event()

    async def plan(batch: Sequence[Seen]) -> None:
        await released.wait()

    await lab.create(comes_again_after=3)
    await lab.send(*bodies(12))
    function = Recorder(lab, plan)
    uuid = engine.map(function, BatchSize=1)
    await until(lambda: bool(function.batches), "an invocation")
    engine.update(uuid, Enabled=False)
    state = engine.mapping(uuid).state
    released.set()
    await engine.is_in(uuid, State.DISABLED)
    seen = list(function.bodies)
    await lab.send(*bodies(3, "later"))
    await engine.has_left(uuid, 15 - len(seen))
    while_disabled = list(function.bodies)
    engine.update(uuid, Enabled=True)
    await engine.has_left(uuid, 0)

    assert state is State.DISABLING
    assert len(seen) < 12
    assert while_disabled == seen
    assert Counter(function.bodies) == Counter([*bodies(12), *bodies(3, "later")])


async def test_a_broker_that_is_restarted_is_read_on(lab: Lab, engine: Engine) -> None:
    needs(lab, Behaviour.RESTART)
    await lab.create(comes_again_after=1)
    function = Recorder(lab)
    uuid = engine.map(function, BatchSize=2)
    await lab.send(*bodies(4, "before"))
    await engine.has_left(uuid, 0)
    await lab.restart()
    await lab.send(*bodies(4, "after"))
    await function.has_seen(*bodies(4, "after"))
    await engine.has_result(uuid, "OK")
    await engine.has_left_nothing(uuid)

    assert set(function.bodies) == {*bodies(4, "before"), *bodies(4, "after")}


async def test_a_connection_that_is_cut_loses_nothing(lab: Lab, new_engine: Callable[[], Engine]) -> None:
    """Once between invocations, and once within one, for a while: what it has dealt with cannot be settled then."""
    needs(lab, Behaviour.CUT)
    await lab.create(comes_again_after=1)
    async with lab.cuttable() as proxy, new_engine() as engine:
        was_cut = False

        async def plan(batch: Sequence[Seen]) -> None:
            nonlocal was_cut
            if not was_cut and "second0" in [seen.body for seen in batch]:
                was_cut = True
                proxy.refuse()
                proxy.cut()

        function = Recorder(lab, plan)
        uuid = engine.map(function, BatchSize=2)
        await lab.send(*bodies(6, "first"))
        await function.has_seen(*bodies(6, "first"))
        proxy.cut()
        await lab.send(*bodies(6, "second"))
        await function.has_seen("second0")
        await engine.has_result(uuid, "PROBLEM")
        await lab.send(*bodies(6, "third"))
        proxy.refuse(False)
        await function.has_seen(*bodies(6, "second"), *bodies(6, "third"))
        await engine.has_result(uuid, "OK")
        await engine.has_left_nothing(uuid)


# --- What others have to mend


async def test_wrong_credentials_are_told_until_they_are_mended(lab: Lab, engine: Engine) -> None:
    needs(lab, Behaviour.CREDENTIALS)
    await lab.create()
    await lab.send("a")
    words = lab.spoil_credentials()
    function = Recorder(lab)
    uuid = engine.map(function)
    await engine.has_result(uuid, "PROBLEM: ", words)
    unseen = list(function.batches)
    lab.mend_credentials()
    await engine.has_left(uuid, 0)

    assert unseen == []
    assert function.batches == [["a"]]
    assert engine.counters(uuid).last_result == "OK"
    assert engine.counters(uuid).trouble is None


async def test_a_source_that_is_missing_is_told_until_it_is_made(lab: Lab, engine: Engine) -> None:
    needs(lab, Behaviour.MISSING)
    function = Recorder(lab)
    uuid = engine.map(function)
    await engine.has_result(uuid, "PROBLEM: ")
    await lab.create()
    await lab.send("a")
    await engine.has_left(uuid, 0)

    assert function.batches == [["a"]]
    assert engine.counters(uuid).last_result == "OK"
    assert engine.counters(uuid).trouble is None


# --- Two mappings


async def test_two_mappings_share_a_queue_and_both_get_all_of_a_stream(lab: Lab, engine: Engine) -> None:
    await lab.create()
    functions = Recorder(lab), Recorder(lab)
    uuids = [engine.map(function, BatchSize=2) for function in functions]
    sent = bodies(20)
    await lab.send(*sent)
    for uuid in uuids:
        await engine.has_left(uuid, 0)

    first, second = functions
    if lab.is_shared:
        assert Counter(first.bodies + second.bodies) == Counter(sent)
    else:
        assert (first.bodies, second.bodies) == (sent, sent)

"""Asynchronous invocations in virtual time: kept before they are accepted, retried as in the cloud, given up aloud."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from headrace.arns import FunctionRef, parse_function
from headrace.catalog import Target
from headrace.clock import VIRTUAL_EPOCH, VirtualClock, run_virtual
from headrace.deployed import Code, DeployedFunction, FunctionVersion
from headrace.errors import SourceError
from headrace.invocations import EventQueue
from headrace.model import Reply, ReplyKind
from headrace.observe import Log, Observer
from headrace.store import MemoryStore

ORDERS = parse_function("orders", "us-east-1", "000000000000")
DLQ = "arn:aws:sqs:us-east-1:000000000000:dead"
OK = Reply(ReplyKind.OK)
FAILED = Reply(
    ReplyKind.FUNCTION_ERROR, json.dumps({"errorType": "ValueError", "errorMessage": "no"}).encode(), "ValueError: no"
)
THROTTLED = Reply(ReplyKind.THROTTLED, message="ConcurrentInvocationLimitExceeded")


@dataclass
class Script:
    """A function that answers as it is told, and notes when it was called; the last answer is for ever."""

    replies: Sequence[Reply]
    timeout: float = 3.0
    concurrency: int | None = None
    calls: list[tuple[float, bytes, str]] = field(default_factory=list)

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        self.calls.append((VirtualClock().now() - VIRTUAL_EPOCH, payload, request_id))
        return self.replies[min(len(self.calls), len(self.replies)) - 1]


@dataclass
class Letters:
    """Takes dead letters, after so many refusals."""

    refusals: int = 0
    sent: list[tuple[str, bytes, dict[str, tuple[str, str]]]] = field(default_factory=list)

    async def send(self, arn: str, event: bytes, attributes: dict[str, tuple[str, str]]) -> None:
        if self.refusals:
            self.refusals -= 1
            raise SourceError("not now", retry_after=1.0)
        self.sent.append((arn, event, attributes))


def stored(dead_letters: bool = True) -> MemoryStore:
    store = MemoryStore()
    settings: dict[str, Any] = {"DeadLetterConfig": {"TargetArn": DLQ}} if dead_letters else {}
    store.put_function(DeployedFunction("orders", FunctionVersion("$LATEST", settings, Code("h", 1), 0.0, "r")))
    return store


class Stage:
    """A queue of events with its function, and what became of them."""

    def __init__(self, script: Script | None, store: MemoryStore | None = None, letters: Letters | None = None) -> None:
        self.script = script
        self.store = store if store is not None else stored()
        self.letters = letters or Letters()
        self.log = io.StringIO()
        clock = VirtualClock()
        observer = Observer(Log(clock, self.log, form="json"))
        self.queue = EventQueue(self.store, self.target, self.letters, observer, clock)

    def target(self, function: FunctionRef) -> Target | None:
        return None if self.script is None else Target("$LATEST", self.script)

    async def play(self, payloads: Sequence[bytes] = (b"{}",), seconds: float = 8 * 3600.0) -> None:
        self.queue.start()
        for number, payload in enumerate(payloads):
            self.queue.accept(ORDERS, payload, f"r{number}")
            assert any(event.id == f"r{number}" for event in self.store.events()), "kept before it is accepted"
        await VirtualClock().sleep(seconds)
        await self.queue.close(0)

    def events(self) -> list[str]:
        return [json.loads(line)["event"] for line in self.log.getvalue().splitlines()]


def played(stage: Stage, **more: Any) -> Stage:
    run_virtual(stage.play(**more))
    return stage


def test_an_event_is_brought_to_its_function_and_forgotten() -> None:
    stage = played(Stage(Script([OK])), payloads=[b'{"a":1}'])
    assert stage.script is not None
    assert stage.script.calls == [(0.0, b'{"a":1}', "r0")]
    assert stage.store.events() == []
    assert stage.letters.sent == []


@pytest.mark.parametrize(
    ("replies", "moments", "letters"),
    [
        ([FAILED, OK], [0.0, 60.0], 0),
        ([FAILED, FAILED, OK], [0.0, 60.0, 180.0], 0),
        ([FAILED], [0.0, 60.0, 180.0], 1),
        ([THROTTLED, THROTTLED, OK], [0.0, 1.0, 3.0], 0),
        # What a function never got does not count as an attempt.
        ([THROTTLED, FAILED, THROTTLED, FAILED, FAILED], [0.0, 1.0, 61.0, 62.0, 182.0], 1),
    ],
)
def test_retries_come_when_the_cloud_has_them(replies: list[Reply], moments: list[float], letters: int) -> None:
    stage = played(Stage(Script(replies)))
    assert stage.script is not None
    assert [moment for moment, _, _ in stage.script.calls] == moments
    assert {request for _, _, request in stage.script.calls} == {"r0"}
    assert len(stage.letters.sent) == letters
    assert stage.store.events() == []


def test_a_dead_letter_says_what_went_wrong() -> None:
    stage = played(Stage(Script([FAILED])), payloads=[b'{"a":1}'])
    attributes = {"RequestID": ("String", "r0"), "ErrorCode": ("Number", "200"), "ErrorMessage": ("String", "no")}
    assert stage.letters.sent == [(DLQ, b'{"a":1}', attributes)]


def test_a_throttled_event_is_given_up_after_six_hours() -> None:
    stage = played(Stage(Script([THROTTLED])))
    assert stage.script is not None
    last = stage.script.calls[-1][0]
    assert last == 6 * 3600.0
    waits = [after[0] - before[0] for before, after in zip(stage.script.calls, stage.script.calls[1:], strict=False)]
    assert waits[:4] == [1.0, 2.0, 4.0, 8.0]
    assert max(waits) == 300.0
    assert stage.letters.sent[0][2]["ErrorCode"] == ("Number", "429")
    assert stage.store.events() == []


def test_without_a_target_for_dead_letters_an_event_is_dropped_and_said() -> None:
    stage = played(Stage(Script([FAILED]), stored(dead_letters=False)))
    assert stage.store.events() == []
    assert "event_discarded" in stage.events()


def test_a_dead_letter_that_nobody_takes_is_tried_again() -> None:
    stage = played(Stage(Script([FAILED]), letters=Letters(refusals=3)))
    assert len(stage.letters.sent) == 1
    assert stage.events().count("dead_letter_error") == 3


def test_an_event_of_a_function_that_is_gone_is_dropped_and_said() -> None:
    stage = played(Stage(None))
    assert stage.store.events() == []
    assert "event_dropped" in stage.events()


@pytest.mark.parametrize("seconds", [0.0, 30.0, 90.0])
def test_the_next_process_goes_on(seconds: float) -> None:
    """Whenever the first one ends, the function gets the event as often as it would have, and at the due moments."""
    first = played(Stage(Script([FAILED])), seconds=seconds)
    assert first.script is not None
    left = first.store.events()
    assert [event.id for event in left] == ["r0"]
    second = Stage(Script([FAILED]), first.store)
    played(second, payloads=())
    assert second.script is not None
    assert len(first.script.calls) + len(second.script.calls) in (3, 4), "one that was under way comes once more"
    assert len(second.letters.sent) == 1
    assert second.store.events() == []


def test_a_full_disk_keeps_an_event_from_being_accepted() -> None:
    class Full(MemoryStore):
        def put_event(self, event: Any) -> None:
            raise OSError("disk full")

    stage = Stage(Script([OK]), Full())
    with pytest.raises(OSError, match="disk full"):
        run_virtual(_accept(stage))
    assert stage.script is not None
    assert stage.script.calls == []


async def _accept(stage: Stage) -> None:
    stage.queue.accept(ORDERS, b"{}", "r0")


def test_what_the_store_does_not_take_is_written_later() -> None:
    """A function that has had its event does not get it again because the disk was full meanwhile."""

    class Stubborn(MemoryStore):
        refusals = 3

        def remove_event(self, id: str) -> None:
            if self.refusals:
                self.refusals -= 1
                raise OSError("disk full")
            super().remove_event(id)

    stage = played(Stage(Script([OK]), Stubborn()))
    assert stage.script is not None
    assert len(stage.script.calls) == 1
    assert stage.store.events() == []
    assert stage.events().count("store_error") == 3


def test_a_function_gets_no_more_at_once_than_it_can_take() -> None:
    busy = most = 0

    @dataclass
    class Slow(Script):
        async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
            nonlocal busy, most
            busy += 1
            most = max(most, busy)
            await VirtualClock().sleep(1.0)
            busy -= 1
            return await super().invoke(payload, request_id, client_context)

    stage = played(Stage(Slow([OK], concurrency=3)), payloads=[b"{}"] * 10)
    assert stage.script is not None
    assert (most, len(stage.script.calls)) == (3, 10)

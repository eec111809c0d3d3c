"""A mapping is disabled or deleted at once, although its stream is asked and never answers."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from headrace.clock import VirtualClock, run_virtual
from headrace.destinations import MemoryDestinations
from headrace.model import EventSourceMapping, Lane, Reply, ReplyKind, SourceFacts, SourceKind, State, Stream
from headrace.observe import Observer
from headrace.sources.memory_streams import MemoryStream, MemoryStreams, MemoryStreamSource
from headrace.store import MemoryStore
from headrace.supervisor import Supervisor

UUID = "00000000-0000-4000-8000-000000000000"


class Quiet:
    """A log that nobody reads."""

    is_for_programs = False

    def write(self, name: str, **values: Any) -> None:
        """Nothing."""


class Function:
    timeout = 3.0
    concurrency = None

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        return Reply(ReplyKind.OK, b"null")


class Hanging(MemoryStreams):
    """Answers a question of one kind so often, and then never more. `asked` is set when it hangs."""

    def __init__(self, stream: MemoryStream, question: str, answers: int) -> None:
        super().__init__(stream)
        self._question = question
        self._answers = answers
        self.asked = asyncio.Event()

    async def pass_or_hang(self, question: str) -> None:
        if question != self._question:
            return
        if self._answers == 0:
            self.asked.set()
            await asyncio.Event().wait()
        self._answers -= 1

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        await self.pass_or_hang("describe")
        return await super().describe(settings)

    async def open_stream(self, settings: Mapping[str, Any]) -> Stream:
        await self.pass_or_hang("open")
        return HangingStream(self.stream(settings), self)


class HangingStream(MemoryStreamSource):
    def __init__(self, stream: MemoryStream, way: Hanging) -> None:
        super().__init__(stream)
        self._way = way

    async def lanes(self) -> Sequence[Lane]:
        await self._way.pass_or_hang("lanes")
        return await super().lanes()


@pytest.mark.parametrize("is_deleted", [False, True], ids=["disable", "delete"])
@pytest.mark.parametrize(
    ("question", "answers"),
    [("describe", 0), ("describe", 1), ("describe", 2), ("open", 0), ("lanes", 0), ("lanes", 1)],
)
def test_a_stream_that_does_not_answer_holds_up_no_end(question: str, answers: int, is_deleted: bool) -> None:
    async def telling() -> None:
        clock = VirtualClock()
        stream = MemoryStream(clock)
        streams = Hanging(stream, question, answers)
        store = MemoryStore()
        mapping = EventSourceMapping(
            uuid=UUID,
            kind=SourceKind.KINESIS,
            function_arn="arn:aws:lambda:us-east-1:000000000000:function:f",
            settings={"EventSourceArn": stream.arn, "StartingPosition": "TRIM_HORIZON", "FunctionName": "f"},
            state=State.ENABLED,
            state_reason="",
            last_modified=clock.now(),
        )
        store.add(mapping)
        supervisor = Supervisor(
            store,
            {SourceKind.KINESIS: streams},
            lambda arn: Function(),
            clock,
            Random(1),
            Observer(Quiet()),  # type: ignore[arg-type]
            destinations=MemoryDestinations(),
            owner="server",
        )
        await supervisor.start()
        async with asyncio.timeout(600):
            await streams.asked.wait()
        told = clock.now()
        state = State.DELETING if is_deleted else State.DISABLING
        settings = mapping.settings if is_deleted else {**mapping.settings, "Enabled": False}
        store.replace(replace(mapping, state=state, settings=settings, revision=mapping.revision + 1))
        supervisor.wake(UUID)
        async with asyncio.timeout(600):
            await supervisor.settled()

        kept = store.get(UUID)
        assert kept is None if is_deleted else kept is not None and kept.state is State.DISABLED
        assert clock.now() == told
        await supervisor.close(0)

    run_virtual(telling())

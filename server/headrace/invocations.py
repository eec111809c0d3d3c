"""Asynchronous invocations: accepted, kept, and tried until they are done with, as the cloud does it (documented).

An event is in the store before `accept` returns and leaves it when it is done with, so it survives any end of the
process; one that was with its function at that moment is tried again. A function error is retried twice, after one and
two minutes. An event that the function never got, because it was throttled or could not be reached, is tried again
after 1 s, 2 s, 4 s and so on up to 5 minutes, until it is six hours old. What is given up goes to the dead-letter queue
or topic of the function version that it was for.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import orjson

from headrace import arns
from headrace.arns import FunctionRef
from headrace.clock import Clock
from headrace.deployed import QueuedEvent
from headrace.errors import SourceError
from headrace.model import Function, Reply, ReplyKind
from headrace.observe import Observer
from headrace.store.base import Store

#: Seconds before the attempts that follow a function error.
RETRY_DELAYS = (60.0, 120.0)
#: Seconds after which an event that could not be brought to its function is given up.
MAXIMUM_AGE = 6 * 3600.0
#: Seconds between attempts to bring an event to its function: doubled by each up to the second figure.
BACK_OFF = (1.0, 300.0)
#: Events of one function that are with it at once: where the function does not say how many it can take, and ever.
AT_ONCE = 10
MOST_AT_ONCE = 100
#: Dead letters that are being sent at once.
LETTERS_AT_ONCE = 4
#: Seconds until the next attempt to write what the store did not take: doubled by each up to the second figure.
_STORE_BACK_OFF = (1.0, 30.0)
#: The cloud cuts the text that a dead letter has about its error.
_MESSAGE_BYTES = 1024


class Target(Protocol):
    """What a name resolves to at the moment."""

    @property
    def version(self) -> str: ...

    @property
    def function(self) -> Function: ...


class DeadLetters(Protocol):
    """Queues and topics for events that were given up."""

    async def send(self, arn: str, event: bytes, attributes: dict[str, tuple[str, str]]) -> None:
        """Deliver an event with its attributes, each a type (String or Number) and a value. Raises SourceError."""
        ...


@dataclass(slots=True)
class _Item:
    """An event in memory, with what needs not outlive the process."""

    event: QueuedEvent
    #: How often in a row the function did not get it.
    refusals: int = 0


@dataclass(slots=True)
class _Lane:
    """The events of one function, those that are due first in front."""

    waiting: list[tuple[float, int, _Item]] = field(default_factory=list)
    working: set[asyncio.Task[None]] = field(default_factory=set)
    stirred: asyncio.Event = field(default_factory=asyncio.Event)
    #: The function does not take events: said once, until one gets through.
    is_held_up: bool = False


class EventQueue:
    """Events on their way to functions. `target` resolves what an event was sent to, anew for each attempt.

    `retry_delays` are the seconds before each further attempt after a function error, `maximum_age` the seconds after
    which an event is not tried again. Every event that is there when the queue starts is tried at least once.
    """

    def __init__(
        self,
        store: Store,
        target: Callable[[FunctionRef], Target | None],
        dead_letters: DeadLetters,
        observer: Observer,
        clock: Clock,
        *,
        retry_delays: Sequence[float] = RETRY_DELAYS,
        maximum_age: float = MAXIMUM_AGE,
    ) -> None:
        self._store = store
        self._target = target
        self._dead_letters = dead_letters
        self._observer = observer
        self._clock = clock
        self._retry_delays = tuple(retry_delays)
        self._maximum_age = maximum_age
        self._lanes: dict[str, _Lane] = {}
        self._lane_tasks: set[asyncio.Task[None]] = set()
        self._letters: set[asyncio.Task[None]] = set()
        self._sending = asyncio.Semaphore(LETTERS_AT_ONCE)
        self._count = 0
        self._is_closing = False

    def start(self) -> None:
        """Go on with the events that were left by an earlier process."""
        for event in self._store.events():
            self._enqueue(_Item(event))

    def accept(self, function: FunctionRef, payload: bytes, request_id: str, client_context: str | None = None) -> None:
        """Keep an event; it will be tried soon. What the store raises is the caller's: the event is not accepted."""
        now = self._clock.now()
        event = QueuedEvent(request_id, function.arn, payload, accepted=now, due=now, client_context=client_context)
        self._store.put_event(event)
        if not self._is_closing:  # the next process will find it
            self._enqueue(_Item(event))

    async def close(self, grace: float, hurry: asyncio.Event | None = None) -> None:
        """Begin nothing more; what is with functions has `grace` seconds to end, or until `hurry`. Events stay."""
        self._is_closing = True
        await _ended(self._lane_tasks)
        working = {task for lane in self._lanes.values() for task in lane.working}
        if working:
            cut = asyncio.create_task((hurry or asyncio.Event()).wait())
            done = asyncio.gather(*working, return_exceptions=True)
            await asyncio.wait((done, cut), timeout=grace, return_when=asyncio.FIRST_COMPLETED)
            await _ended({*working, cut})
            await done
        await _ended(self._letters)
        self._lanes.clear()

    # --- Lanes ----------------------------------------------------------------------------------------------------

    def _enqueue(self, item: _Item) -> None:
        name = arns.parse_function(item.event.function_arn, "", "").unqualified_arn
        lane = self._lanes.get(name)
        if lane is None:
            lane = self._lanes[name] = _Lane()
            self._spawn(self._lane_tasks, self._serve(name, lane), f"events of {name}")
        self._count += 1
        heapq.heappush(lane.waiting, (item.event.due, self._count, item))
        lane.stirred.set()

    def _spawn(self, tasks: set[asyncio.Task[None]], work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.create_task(work, name=name)
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        return task

    async def _serve(self, name: str, lane: _Lane) -> None:
        """Begin what is due as long as there is room, until nothing is left."""
        while lane.waiting or lane.working:
            lane.stirred.clear()
            try:
                seconds = await self._begin(lane)
            except Exception as fault:  # whoever resolves names reads the store
                seconds = _STORE_BACK_OFF[0]
                self._observer.event("store_error", reason=f"{type(fault).__name__}: {fault}", seconds=seconds)
            try:
                async with asyncio.timeout(seconds):
                    await lane.stirred.wait()
            except TimeoutError:
                """An event is due."""
        del self._lanes[name]

    async def _begin(self, lane: _Lane) -> float | None:
        """Begin what is due and has room; the seconds until the next is due, or None while one must end first."""
        while lane.waiting:
            due, _, item = lane.waiting[0]
            wait = due - self._clock.now()
            if wait > 0:
                return wait
            function = arns.parse_function(item.event.function_arn, "", "")
            target = self._target(function)
            if target is None:
                heapq.heappop(lane.waiting)
                self._observer.event("event_dropped", request=item.event.id, function=function.arn)
                await self._keep(lambda id=item.event.id: self._store.remove_event(id))  # type: ignore[misc]
                continue
            if len(lane.working) >= _room(target.function):
                return None
            heapq.heappop(lane.waiting)
            attempt = self._attempt(lane, item, function, target)
            task = self._spawn(lane.working, attempt, f"event {item.event.id}")
            task.add_done_callback(lambda _: lane.stirred.set())
        return None

    # --- One event ------------------------------------------------------------------------------------------------

    async def _attempt(self, lane: _Lane, item: _Item, function: FunctionRef, target: Target) -> None:
        event = item.event
        began = self._clock.now()
        try:
            reply = await target.function.invoke(event.payload, event.id, event.client_context)
        except Exception as fault:  # a fault of ours must cost nobody the event
            reply = Reply(ReplyKind.UNAVAILABLE, message=f"{type(fault).__name__}: {fault}")
        now = self._clock.now()
        reached = reply.kind in (ReplyKind.OK, ReplyKind.FUNCTION_ERROR)
        if reached:
            lane.is_held_up, item.refusals = False, 0
            self._observer.event(
                "event",
                request=event.id,
                function=function.arn,
                result="OK" if reply.kind is ReplyKind.OK else reply.message,
                milliseconds=round((now - began) * 1000),
            )
        if reply.kind is ReplyKind.OK:
            await self._keep(lambda: self._store.remove_event(event.id))
        elif reached and event.attempts >= len(self._retry_delays):
            # The last attempt is not noted: should we end before the letter is out, it is made once more.
            await self._give_up(item, function, target, reply, "RetryAttemptsExhausted")
        elif reached:
            await self._retry(lane, item, function, target, reply, self._retry_delays[event.attempts])
        else:
            await self._wait(lane, item, function, target, reply)

    async def _retry(
        self, lane: _Lane, item: _Item, function: FunctionRef, target: Target, reply: Reply, seconds: float
    ) -> None:
        """The function failed: it gets the event again later, unless the event is too old by then."""
        event = item.event
        due = self._clock.now() + seconds
        if due - event.accepted > self._maximum_age:
            await self._give_up(item, function, target, reply, "EventAgeExceeded")
            return
        item.event = replace(event, attempts=event.attempts + 1, due=due)
        self._observer.event(
            "event_retry", request=event.id, function=function.arn, result=reply.message, seconds=seconds
        )
        await self._keep(lambda: self._store.put_event(item.event))
        self._again(lane, item)

    async def _wait(self, lane: _Lane, item: _Item, function: FunctionRef, target: Target, reply: Reply) -> None:
        """The function did not get the event. When it is tried next is not kept: another process may try at once."""
        event, now = item.event, self._clock.now()
        if now - event.accepted >= self._maximum_age:
            await self._give_up(item, function, target, reply, "EventAgeExceeded")
            return
        first, most = BACK_OFF
        seconds = min(most, first * 2 ** min(item.refusals, 16), event.accepted + self._maximum_age - now)
        item.refusals += 1
        item.event = replace(event, due=now + seconds)
        if not lane.is_held_up:
            lane.is_held_up = True
            self._observer.event(
                "event_waits", request=event.id, function=function.arn, result=reply.message, seconds=seconds
            )
        self._again(lane, item)

    def _again(self, lane: _Lane, item: _Item) -> None:
        self._count += 1
        heapq.heappush(lane.waiting, (item.event.due, self._count, item))

    async def _give_up(self, item: _Item, function: FunctionRef, target: Target, reply: Reply, condition: str) -> None:
        event = item.event
        self._observer.event(
            "event_discarded", request=event.id, function=function.arn, condition=condition, result=reply.message
        )
        arn = self._dead_letter_target(function.name, target.version)
        if arn is None:
            await self._keep(lambda: self._store.remove_event(event.id))
        else:
            # The function is free for other events while the queue or topic cannot be reached.
            self._spawn(self._letters, self._send(arn, event, function, reply), f"dead letter {event.id}")

    def _dead_letter_target(self, name: str, version: str) -> str | None:
        deployed = self._store.function(name)
        settings = deployed.version(version) if deployed is not None else None
        return settings.settings.get("DeadLetterConfig", {}).get("TargetArn") or None if settings is not None else None

    async def _send(self, arn: str, event: QueuedEvent, function: FunctionRef, reply: Reply) -> None:
        """Deliver a dead letter. One that nobody takes is tried again for as long as an event may be old."""
        attributes = _attributes(event, reply)
        values = {"request": event.id, "function": function.arn, "destination": arn}
        until = self._clock.now() + self._maximum_age
        first, most = BACK_OFF
        while True:
            try:
                async with self._sending:
                    await self._dead_letters.send(arn, event.payload, attributes)
            except SourceError as refusal:
                if not refusal.is_retry_safe or self._clock.now() >= until:
                    self._observer.event("dead_letter_lost", **values, reason=refusal.message)
                    break
                seconds = max(first, refusal.retry_after or 0.0)
                first = min(most, first * 2)
                self._observer.event("dead_letter_error", **values, reason=refusal.message, seconds=seconds)
                await self._clock.sleep(seconds)
            else:
                self._observer.event("dead_letter", **values)
                break
        await self._keep(lambda: self._store.remove_event(event.id))

    async def _keep(self, change: Callable[[], None]) -> None:
        """Bring a change into the store, however long that takes: a full disk must not undo what was done."""
        first, most = _STORE_BACK_OFF
        while True:
            try:
                return change()
            except Exception as fault:
                self._observer.event("store_error", reason=f"{type(fault).__name__}: {fault}", seconds=first)
                await self._clock.sleep(first)
                first = min(most, first * 2)


def _room(function: Function) -> int:
    """How many events may be with a function at once."""
    return AT_ONCE if function.concurrency is None else max(1, min(function.concurrency, MOST_AT_ONCE))


def _attributes(event: QueuedEvent, reply: Reply) -> dict[str, tuple[str, str]]:
    """What a dead letter says of its event (documented): the request, a status, and the first 1 KB of the error."""
    status = {ReplyKind.FUNCTION_ERROR: "200", ReplyKind.THROTTLED: "429"}.get(reply.kind, "500")
    message = _error_message(reply).encode()[:_MESSAGE_BYTES].decode("utf-8", "ignore")
    return {
        "RequestID": ("String", event.id),
        "ErrorCode": ("Number", status),
        "ErrorMessage": ("String", _sendable(message) or "No reason was given."),
    }


def _error_message(reply: Reply) -> str:
    """The message of the function's error document, else what people are told."""
    try:
        document = orjson.loads(reply.payload)
    except ValueError:
        document = None
    message = document.get("errorMessage") if isinstance(document, dict) else None
    return message if isinstance(message, str) and message else reply.message


def _sendable(text: str) -> str:
    """The text without the characters that queues refuse."""
    return "".join(one if one in "\t\n\r" or (one >= " " and one not in "\ufffe\uffff") else " " for one in text)


async def _ended(tasks: set[asyncio.Task[Any]] | set[asyncio.Task[None]]) -> None:
    """Cancel tasks and wait until they have ended."""
    for task in tuple(tasks):
        task.cancel()
    if tasks:
        await asyncio.wait(tuple(tasks))

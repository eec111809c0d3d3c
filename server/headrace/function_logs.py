"""What functions write, to wherever it is read: the server's log, people who follow a function, and CloudWatch Logs.

Nobody who writes ever waits. The last lines of each function stay in memory; what CloudWatch Logs has not taken yet
waits in a buffer that is bounded, and what falls out of it is counted and said.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from headrace.aws_sdk import AwsClients
from headrace.clock import Clock
from headrace.errors import SourceError
from headrace.model import LogLine
from headrace.observe import Observer

#: Lines of each function that stay in memory.
KEPT_LINES = 1000
#: Lines that wait for CloudWatch Logs.
WAITING_LINES = 20_000
#: Seconds in which lines gather before they are sent, and until the next try when they were not taken.
GATHERING_SECONDS = 0.5
RETRY_SECONDS = 5.0
#: Seconds that the last lines have when the server ends.
CLOSING_SECONDS = 2.0
#: What one request may carry (documented).
MOST_EVENTS = 1000
MOST_BYTES = 900_000
EVENT_OVERHEAD = 26


class FunctionLogs:
    """Takes every line of every function. Belongs to one event loop."""

    def __init__(self, observer: Observer, clock: Clock) -> None:
        self._observer = observer
        self._clock = clock
        self._kept: dict[str, deque[tuple[int, LogLine]]] = defaultdict(lambda: deque(maxlen=KEPT_LINES))
        self._count = 0
        self._came: asyncio.Event = asyncio.Event()
        self._cloud: CloudWatch | None = None

    def send_to(self, cloud: CloudWatch) -> None:
        """From now on, send lines to CloudWatch Logs as well."""
        self._cloud = cloud

    def take(self, line: LogLine) -> None:
        self._observer.function_line(line)
        self._count += 1
        self._kept[line.function].append((self._count, line))
        self._came.set()
        if self._cloud is not None:
            self._cloud.take(line)

    async def after(self, function: str, place: int, seconds: float) -> list[dict[str, Any]]:
        """The lines of a function behind a place, each with its own; waits for one for as long as this."""
        until = self._clock.now() + seconds
        while True:
            kept = self._kept.get(function, ())
            found = [{"place": at, **asdict(line)} for at, line in kept if at > place]
            left = until - self._clock.now()
            if found or left <= 0:
                return found
            self._came.clear()
            try:
                async with asyncio.timeout(left):
                    await self._came.wait()
            except TimeoutError:
                return []


class CloudWatch:
    """Log groups `/aws/lambda/NAME`, made when a line comes for them."""

    def __init__(self, clients: AwsClients, observer: Observer, clock: Clock, *, region: str) -> None:
        self._clients = clients
        self._observer = observer
        self._clock = clock
        self._region = region
        self._waiting: deque[LogLine] = deque()
        self._lost = 0
        self._came = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._known: set[tuple[str, str]] = set()

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="CloudWatch Logs")

    def take(self, line: LogLine) -> None:
        if len(self._waiting) >= WAITING_LINES:
            self._waiting.popleft()
            self._lost += 1
        self._waiting.append(line)
        self._came.set()

    async def close(self) -> None:
        """Send what waits, for two seconds at the most."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait((self._task,))
        try:
            async with asyncio.timeout(CLOSING_SECONDS):
                await self._send()
        except (TimeoutError, SourceError):
            self._lost += len(self._waiting)
        self._say_lost()

    async def _run(self) -> None:
        is_failing = False
        while True:
            await self._came.wait()
            await self._clock.sleep(GATHERING_SECONDS)
            self._came.clear()
            try:
                await self._send()
            except SourceError as error:
                if not is_failing:
                    self._observer.event("logs_failed", reason=error.message, seconds=RETRY_SECONDS)
                is_failing = True
                self._came.set()
                await self._clock.sleep(RETRY_SECONDS)
            else:
                is_failing = False
                self._say_lost()

    def _say_lost(self) -> None:
        if self._lost:
            self._observer.event("logs_lost", lines=self._lost)
            self._lost = 0

    async def _send(self) -> None:
        """Send all that waits, stream by stream. What could not be sent waits again, in its order."""
        while self._waiting:
            lines = list(self._waiting)
            self._waiting.clear()
            streams: dict[tuple[str, str], list[LogLine]] = defaultdict(list)
            for line in lines:
                streams[f"/aws/lambda/{line.function}", line.stream].append(line)
            sent: set[int] = set()
            try:
                for (group, stream), own in streams.items():
                    for part in _parts(own):
                        await self._put(group, stream, part)
                        sent.update(map(id, part))
            except BaseException:
                self._waiting.extendleft(line for line in reversed(lines) if id(line) not in sent)
                raise

    async def _put(self, group: str, stream: str, lines: Sequence[LogLine]) -> None:
        events = [{"timestamp": round(line.time * 1000), "message": line.text or " "} for line in lines]
        async with self._clients.client("logs", self._region, "CloudWatch Logs") as client:
            if (group, stream) not in self._known:
                await _made(client.create_log_group, {"logGroupName": group})
                await _made(client.create_log_stream, {"logGroupName": group, "logStreamName": stream})
                self._known.add((group, stream))
            try:
                await client.put_log_events(logGroupName=group, logStreamName=stream, logEvents=events)
            except client.exceptions.ResourceNotFoundException:
                self._known.discard((group, stream))  # somebody removed it: it is made anew by the next try
                raise


async def _made(make: Callable[..., Any], names: Mapping[str, str]) -> None:
    try:
        await make(**names)
    except Exception as error:
        if getattr(error, "response", {}).get("Error", {}).get("Code") != "ResourceAlreadyExistsException":
            raise


def _parts(lines: Sequence[LogLine]) -> list[list[LogLine]]:
    """Lines in the order of their times, in parts that one request takes."""
    parts: list[list[LogLine]] = [[]]
    size = 0
    for line in sorted(lines, key=lambda one: one.time):
        length = len(line.text.encode("utf-8", "replace")) + EVENT_OVERHEAD
        if parts[-1] and (len(parts[-1]) >= MOST_EVENTS or size + length > MOST_BYTES):
            parts.append([])
            size = 0
        parts[-1].append(line)
        size += length
    return parts

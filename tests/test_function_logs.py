"""What functions write: kept for followers, and sent to a real CloudWatch Logs of the embedded services in batches."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator

import pytest

from headrace.aws_json import PLACEHOLDER
from headrace.aws_sdk import AwsClients
from headrace.clock import SystemClock, VirtualClock, run_virtual
from headrace.endpoints import Endpoint
from headrace.function_logs import KEPT_LINES, CloudWatch, FunctionLogs
from headrace.model import LogLine
from headrace.observe import Log, Observer
from headrace.services import EmbeddedServices


def line(text: str, function: str = "f", stream: str = "s", time: float = 1_800_000_000.0) -> LogLine:
    return LogLine(function, "$LATEST", stream, "r", text, time)


def observed() -> tuple[Observer, io.StringIO]:
    log = io.StringIO()
    return Observer(Log(SystemClock(), log)), log


def test_followers_get_each_line_once() -> None:
    async def follow() -> None:
        logs = FunctionLogs(observed()[0], VirtualClock())
        logs.take(line("one"))
        logs.take(line("of another", "g"))
        logs.take(line("two"))
        first = await logs.after("f", 0, 0)
        assert [one["text"] for one in first] == ["one", "two"]
        assert await logs.after("f", first[-1]["place"], 5) == [], "none came in five seconds"
        waiting = asyncio.create_task(logs.after("f", first[-1]["place"], 20))
        await VirtualClock().sleep(3)
        logs.take(line("of another", "g"))
        logs.take(line("three"))
        assert [one["text"] for one in await waiting] == ["three"]
        assert await logs.after("nobody", 0, 0) == []

    run_virtual(follow())


def test_the_last_lines_are_kept() -> None:
    async def take() -> None:
        logs = FunctionLogs(observed()[0], VirtualClock())
        for number in range(KEPT_LINES + 5):
            logs.take(line(str(number)))
        kept = await logs.after("f", 0, 0)
        assert (len(kept), kept[0]["text"]) == (KEPT_LINES, "5")

    run_virtual(take())


@pytest.fixture
async def clients() -> AsyncIterator[AwsClients]:
    services = EmbeddedServices(account="000000000000", region="us-east-1")
    url = await services.start()
    await services.ready()
    clients = AwsClients({"logs": Endpoint(url, PLACEHOLDER)})
    yield clients
    await clients.close()
    await services.close()


async def test_lines_get_to_cloudwatch_logs_by_stream_and_in_order(clients: AwsClients) -> None:
    observer, log = observed()
    cloud = CloudWatch(clients, observer, SystemClock(), region="us-east-1")
    now = SystemClock().now()
    cloud.start()
    for number in range(2500):
        cloud.take(line(f"line {number}", "f", f"stream-{number % 2}", now + number / 1000))
    cloud.take(line("", "g", "only", now))
    await cloud.close()

    async with clients.client("logs", "us-east-1", "logs") as logs:
        found = await logs.filter_log_events(logGroupName="/aws/lambda/f", logStreamNames=["stream-1"], limit=10000)
        texts = [event["message"] for event in found["events"]]
        assert texts == [f"line {number}" for number in range(1, 2500, 2)]
        groups = await logs.describe_log_groups()
    assert [group["logGroupName"] for group in groups["logGroups"]] == ["/aws/lambda/f", "/aws/lambda/g"]
    assert "did not get there" not in log.getvalue()


async def test_what_cannot_be_sent_is_counted_and_said() -> None:
    observer, log = observed()
    gone = AwsClients({"logs": Endpoint("http://127.0.0.1:9", PLACEHOLDER)})
    cloud = CloudWatch(gone, observer, SystemClock(), region="us-east-1")
    cloud.take(line("one"))
    cloud.take(line("two"))
    await cloud.close()
    await gone.close()
    assert "2 lines of functions did not get there" in log.getvalue()

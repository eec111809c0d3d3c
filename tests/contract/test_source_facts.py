"""What a request is answered when its source does not say what it is like."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from server import ACCOUNT, MAPPINGS, REGION, EverySource, World

from headrace import rules
from headrace.api import Api
from headrace.errors import SOURCE_DENIED, SOURCE_MISSING, SourceError
from headrace.model import SourceFacts, SourceKind

QUEUE = f"arn:aws:sqs:{REGION}:{ACCOUNT}:orders"
STREAM = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/clicks"
CLUSTER = f"arn:aws:kafka:{REGION}:{ACCOUNT}:cluster/market/0d5f-1"
CREATES: dict[str, dict[str, Any]] = {
    QUEUE: {},
    STREAM: {"StartingPosition": "LATEST"},
    CLUSTER: {"StartingPosition": "LATEST", "Topics": ["prices"]},
}


class Failing(EverySource):
    """A kind of source that cannot be asked about."""

    def __init__(self, code: str) -> None:
        self._code = code

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        raise SourceError("what the server said", code=self._code)


@pytest.mark.parametrize(
    ("arn", "code", "text"),
    [
        (QUEUE, SOURCE_MISSING, rules.queue_missing().message),
        (QUEUE, SOURCE_DENIED, rules.queue_denied().message),
        (STREAM, SOURCE_MISSING, rules.stream_missing(STREAM).message),
        (STREAM, SOURCE_DENIED, rules.stream_denied(STREAM).message),
        *[(arn, "ExpiredToken", "The event source cannot be asked about: what the server said") for arn in CREATES],
        (CLUSTER, SOURCE_MISSING, "The event source cannot be asked about: what the server said"),
        (CLUSTER, SOURCE_DENIED, "The event source cannot be asked about: what the server said"),
    ],
)
async def test_a_source_that_does_not_answer_is_refused_with_its_reason(arn: str, code: str, text: str) -> None:
    def api(rules: Any, store: Any, supervisor: Any, _: Any, *rest: Any, **names: Any) -> Api:
        return Api(rules, store, supervisor, {kind: Failing(code) for kind in SourceKind}, *rest, **names)

    body = {"EventSourceArn": arn, "FunctionName": "settle-orders", **CREATES[arn]}
    answer = await World(make_api=api).ask("POST", MAPPINGS, body)

    assert (answer.status, answer.json) == (400, {"Type": "User", "message": text})


async def test_an_update_that_waited_does_not_undo_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("headrace.api.BELIEVED_SECONDS", -1.0)
    asked, answers = asyncio.Event(), asyncio.Event()
    answers.set()

    class Slow(EverySource):
        async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
            asked.set()
            await answers.wait()
            return await super().describe(settings)

    def api(rules: Any, store: Any, supervisor: Any, _: Any, *rest: Any, **names: Any) -> Api:
        return Api(rules, store, supervisor, {SourceKind.SQS: Slow()}, *rest, **names)

    world = World(make_api=api)
    created = await world.ask("POST", MAPPINGS, {"EventSourceArn": QUEUE, "FunctionName": "settle-orders"})
    path = f"{MAPPINGS.rstrip('/')}/{created.json['UUID']}"
    asked.clear()
    answers.clear()
    waiting = asyncio.create_task(world.ask("PUT", path, {"BatchSize": 5}))
    await asked.wait()
    disabled = await world.ask("PUT", path, {"Enabled": False})
    answers.set()
    late = await waiting

    assert disabled.status == 202
    assert (late.status, late.json["Message"]) == (400, rules.mapping_in_use("update").message)
    mapping = (await world.ask("GET", path)).json
    assert (mapping["State"], mapping["BatchSize"]) == ("Disabled", 10)

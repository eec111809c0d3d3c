"""What a request is answered when its source does not say what it is like, and where in a stream a mapping begins."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from server import ACCOUNT, MAPPINGS, REGION, Answer, EverySource, EveryStream, EveryTopic, World, every_source

from headrace import rules
from headrace.api.mappings import Mappings
from headrace.errors import SOURCE_DENIED, SOURCE_MISSING, SourceError
from headrace.model import ENDED, Checkpoint, FunctionDescription, Position, PositionKind, SourceFacts, SourceKind

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
        *[(arn, "ExpiredToken", "The event source cannot be read: what the server said") for arn in CREATES],
        (STREAM, "NoConsumers", "The event source cannot be read: what the server said"),
        (CLUSTER, SOURCE_MISSING, "The event source cannot be read: what the server said"),
        (CLUSTER, SOURCE_DENIED, "The event source cannot be read: what the server said"),
    ],
)
async def test_a_source_that_does_not_answer_is_refused_with_its_reason(arn: str, code: str, text: str) -> None:
    def api(rules: Any, store: Any, supervisor: Any, _: Any, *rest: Any, **names: Any) -> Mappings:
        return Mappings(rules, store, supervisor, {kind: Failing(code) for kind in SourceKind}, *rest, **names)

    body = {"EventSourceArn": arn, "FunctionName": "settle-orders", **CREATES[arn]}
    answer = await World(make_api=api).ask("POST", MAPPINGS, body)

    assert (answer.status, answer.json) == (400, {"Type": "User", "message": text})


async def test_an_update_that_waited_does_not_undo_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("headrace.api.mappings.BELIEVED_SECONDS", -1.0)
    asked, answers = asyncio.Event(), asyncio.Event()
    answers.set()

    class Slow(EverySource):
        async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
            asked.set()
            await answers.wait()
            return await super().describe(settings)

    def api(rules: Any, store: Any, supervisor: Any, _: Any, *rest: Any, **names: Any) -> Mappings:
        return Mappings(rules, store, supervisor, {SourceKind.SQS: Slow()}, *rest, **names)

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


async def test_tags_that_change_while_an_update_waits_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("headrace.api.mappings.BELIEVED_SECONDS", -1.0)
    asked, answers = asyncio.Event(), asyncio.Event()
    answers.set()

    class Slow(EverySource):
        async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
            asked.set()
            await answers.wait()
            return await super().describe(settings)

    def api(rules: Any, store: Any, supervisor: Any, _: Any, *rest: Any, **names: Any) -> Mappings:
        return Mappings(rules, store, supervisor, {SourceKind.SQS: Slow()}, *rest, **names)

    world = World(make_api=api)
    created = await world.ask("POST", MAPPINGS, {"EventSourceArn": QUEUE, "FunctionName": "settle-orders"})
    asked.clear()
    answers.clear()
    of = f"{MAPPINGS.rstrip('/')}/{created.json['UUID']}"
    waiting = asyncio.create_task(world.ask("PUT", of, {"BatchSize": 5}))
    tags = f"/2017-03-31/tags/{created.json['EventSourceMappingArn']}"
    await asked.wait()
    assert (await world.ask("POST", tags, {"Tags": {"team": "water"}})).status == 204
    answers.set()
    assert (await waiting).json["BatchSize"] == 5
    assert (await world.ask("GET", tags)).json == {"Tags": {"team": "water"}}


# --- Where in a stream a mapping begins -------------------------------------------------------------------------------


class Scripted(EveryStream):
    """A stream that was made anew as often as `lives` has names, one for each time that it is asked; the last stays."""

    def __init__(self, *lives: str) -> None:
        self._lives = list(lives)
        #: What was asked, in order.
        self.asked: list[str] = []
        #: Set while marks may be answered.
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.marking = asyncio.Event()
        self.marks_fail_with: str | None = None

    def _life(self) -> str:
        return self._lives.pop(0) if len(self._lives) > 1 else self._lives[0]

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        self.asked.append("describe")
        return SourceFacts(stream=self._life())

    async def marks(self, settings: Mapping[str, Any]) -> Mapping[str, Position]:
        self.asked.append("marks")
        self.marking.set()
        await self.may_answer.wait()
        if self.marks_fail_with is not None:
            raise SourceError("what the server said", code=self.marks_fail_with)
        return {"closed": ENDED, "open": Position(PositionKind.AFTER, self._life())}


def world_of(stream: EveryStream) -> World:
    """A world in which every Kinesis stream and every table is this one."""

    def api(rules: Any, store: Any, supervisor: Any, _: Any, *rest: Any, **names: Any) -> Mappings:
        sources = {**every_source(), SourceKind.KINESIS: stream, SourceKind.DYNAMODB: stream}
        return Mappings(rules, store, supervisor, sources, *rest, **names)

    return World(make_api=api)


async def create(world: World, position: str = "LATEST", **settings: Any) -> Answer:
    body = {"EventSourceArn": STREAM, "FunctionName": "settle-orders", "StartingPosition": position, **settings}
    return await world.ask("POST", MAPPINGS, body)


def begun(stream: str) -> dict[str, Checkpoint]:
    return {"closed": Checkpoint(ENDED, stream), "open": Checkpoint(Position(PositionKind.AFTER, stream), stream)}


@pytest.mark.parametrize(
    "arn", [STREAM, f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/orders/stream/2026-01-01T00:00:00.000"]
)
@pytest.mark.parametrize("enabled", [True, False])
async def test_a_mapping_of_the_latest_records_begins_where_the_stream_ended_at_its_creation(
    arn: str, enabled: bool
) -> None:
    world = world_of(Scripted("one"))

    created = await create(world, EventSourceArn=arn, Enabled=enabled)

    assert created.status == 202
    assert world.store.checkpoints(created.json["UUID"]) == begun("one")


@pytest.mark.parametrize(
    "position", [{"position": "TRIM_HORIZON"}, {"position": "AT_TIMESTAMP", "StartingPositionTimestamp": 1767225600}]
)
async def test_other_positions_need_no_marks(position: dict[str, Any]) -> None:
    stream = Scripted("one")
    world = world_of(stream)

    created = await create(world, **position)

    assert created.status == 202
    assert world.store.checkpoints(created.json["UUID"]) == {}
    assert stream.asked == ["describe"]


@pytest.mark.parametrize(
    ("lives", "asked"),
    [
        (("a", "a", "a"), 1),
        # Made anew before the marks, and between the marks and the question whose they are.
        (("a", "b", "b", "b", "b"), 2),
        (("a", "a", "b", "b", "b"), 2),
        (("a", "b", "b", "b", "c", "c", "c"), 3),
    ],
)
async def test_marks_are_those_of_the_stream_that_they_are_kept_for(lives: tuple[str, ...], asked: int) -> None:
    stream = Scripted(*lives)
    world = world_of(stream)

    created = await create(world)

    assert created.status == 202
    assert world.store.checkpoints(created.json["UUID"]) == begun(lives[-1])
    assert stream.asked.count("marks") == asked


async def test_what_was_known_of_a_stream_a_moment_ago_does_not_name_its_marks() -> None:
    """Facts are believed for a second, in which a stream can be made anew."""
    stream = Scripted("old", "new")
    world = world_of(stream)
    assert (await create(world, "TRIM_HORIZON", FunctionName="another")).status == 202

    created = await create(world)

    assert world.store.checkpoints(created.json["UUID"]) == begun("new")


async def test_a_stream_that_is_another_one_each_time_is_refused() -> None:
    world = world_of(Scripted(*map(str, range(100))))

    refused = await create(world)

    assert refused.status == 400
    assert refused.json == {
        "Type": "User",
        "message": "The event source is being deleted and made anew. Try again when it rests.",
    }
    assert list(world.store.all()) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (SOURCE_MISSING, rules.stream_missing(STREAM).message),
        (SOURCE_DENIED, rules.stream_denied(STREAM).message),
        ("NoConsumers", "The event source cannot be read: what the server said"),
    ],
)
async def test_marks_that_cannot_be_had_are_a_refusal(code: str, text: str) -> None:
    stream = Scripted("one")
    stream.marks_fail_with = code
    world = world_of(stream)

    refused = await create(world)

    assert (refused.status, refused.json) == (400, {"Type": "User", "message": text})
    assert list(world.store.all()) == []


async def test_two_creates_of_one_mapping_that_wait_for_marks_make_one() -> None:
    stream = Scripted("one")
    stream.may_answer.clear()
    world = world_of(stream)
    first, second = (asyncio.create_task(create(world)) for _ in range(2))
    await stream.marking.wait()
    stream.may_answer.set()

    statuses = {(await first).status, (await second).status}

    assert statuses == {202, 409}
    assert len(world.store.all()) == 1


async def test_a_mapping_that_is_deleted_and_created_begins_anew_and_an_update_does_not() -> None:
    world = world_of(Scripted("old", "old", "old", "new"))
    created = await create(world)
    path = f"{MAPPINGS.rstrip('/')}/{created.json['UUID']}"
    uuid = created.json["UUID"]
    assert world.store.checkpoints(uuid) == begun("old")

    for change in ({"BatchSize": 7}, {"Enabled": False}, {"Enabled": True}):
        assert (await world.ask("PUT", path, change)).status == 202
        assert world.store.checkpoints(uuid) == begun("old")
    await world.ask("DELETE", path)
    again = await create(world)

    assert world.store.checkpoints(uuid) == {}
    assert again.json["UUID"] != uuid
    assert world.store.checkpoints(again.json["UUID"]) == begun("new")


# --- What an answer shows of the work ---------------------------------------------------------------------------------


@pytest.mark.parametrize("arn", [QUEUE, STREAM])
async def test_an_answer_shows_the_last_result_and_the_trouble_of_the_moment(arn: str) -> None:
    world = World()
    body = {"EventSourceArn": arn, "FunctionName": "settle-orders", **CREATES[arn]}
    created = (await world.ask("POST", MAPPINGS, body)).json
    path = f"{MAPPINGS.rstrip('/')}/{created['UUID']}"
    tally = world.observer.tally(created["UUID"])
    seen = []

    for result, trouble in (
        (None, None),
        ("OK", None),
        ("PROBLEM: Function call failed", "The destination is gone."),
        ("OK", "The destination is gone."),
        ("OK", None),
    ):
        tally.last_result, tally.trouble = result, trouble
        got = (await world.ask("GET", path)).json
        listed = (await world.ask("GET", MAPPINGS)).json["EventSourceMappings"]
        assert listed == [got]
        seen.append((got.get("LastProcessingResult"), got["StateTransitionReason"]))

    of_streams = ["No records processed", "OK", "PROBLEM: Function call failed", "OK", "OK"]
    results = of_streams if arn == STREAM else [None] * 5
    usual = created["StateTransitionReason"]
    gone = "The destination is gone."
    assert seen == list(zip(results, [usual, usual, gone, gone, usual], strict=True))


# --- Topics and brokers -----------------------------------------------------------------------------------------------


class Beginning(EveryTopic):
    """A topic that notes which groups begin, and fails when told to."""

    def __init__(self, fails: bool = False) -> None:
        self.begun: list[str] = []
        self._fails = fails

    async def begin(self, settings: Mapping[str, Any], group: str) -> None:
        self.begun.append(group)
        if self._fails:
            raise SourceError("no broker answers", code="Unreachable")


class Engine(EverySource):
    """A broker that runs this engine, whatever the settings let expect."""

    def __init__(self, engine: SourceKind) -> None:
        self._engine = engine

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        return SourceFacts(engine=self._engine)


def with_sources(**sources: Any) -> World:
    def api(rules: Any, store: Any, supervisor: Any, given: Any, *rest: Any, **names: Any) -> Mappings:
        mine = {SourceKind[name.upper()]: source for name, source in sources.items()}
        return Mappings(rules, store, supervisor, {**given, **mine}, *rest, **names)

    return World(make_api=api)


async def test_a_topic_begins_where_it_ends_when_the_mapping_is_created() -> None:
    topic = Beginning()
    world = with_sources(msk=topic)
    latest = {"EventSourceArn": CLUSTER, "FunctionName": "settle-orders", **CREATES[CLUSTER]}

    first = await world.ask("POST", MAPPINGS, latest)
    await world.ask("POST", MAPPINGS, {**latest, "Topics": ["volumes"], "StartingPosition": "TRIM_HORIZON"})
    named = {"AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "readers"}, "Topics": ["names"]}
    await world.ask("POST", MAPPINGS, {**latest, **named})

    assert topic.begun == [first.json["UUID"], "readers"]


async def test_a_cluster_that_does_not_answer_is_no_reason_to_refuse() -> None:
    world = with_sources(msk=Beginning(fails=True))

    answer = await world.ask(
        "POST", MAPPINGS, {"EventSourceArn": CLUSTER, "FunctionName": "settle-orders", **CREATES[CLUSTER]}
    )

    assert answer.status == 202
    assert "no broker answers" in world.log.getvalue()


BROKER = f"arn:aws:mq:{REGION}:{ACCOUNT}:broker:market:b-0d5f"
SECRET = {"Type": "BASIC_AUTH", "URI": f"arn:aws:secretsmanager:{REGION}:{ACCOUNT}:secret:market"}
BROKERED = {
    "EventSourceArn": BROKER,
    "FunctionName": "settle-orders",
    "Queues": ["orders"],
    "SourceAccessConfigurations": [SECRET],
}


@pytest.mark.parametrize("engine", [SourceKind.ACTIVEMQ, SourceKind.RABBITMQ])
async def test_the_engine_of_a_broker_decides_the_kind_of_its_mapping(engine: SourceKind) -> None:
    world = with_sources(activemq=Engine(engine), rabbitmq=Engine(engine))

    created = await world.ask("POST", MAPPINGS, BROKERED)

    mapping = world.store.get(created.json["UUID"])
    assert mapping is not None
    assert mapping.kind is engine


async def test_virtual_hosts_are_for_rabbitmq() -> None:
    world = with_sources(activemq=Engine(SourceKind.ACTIVEMQ), rabbitmq=Engine(SourceKind.ACTIVEMQ))
    host = {"Type": "VIRTUAL_HOST", "URI": "/"}

    answer = await world.ask("POST", MAPPINGS, {**BROKERED, "SourceAccessConfigurations": [SECRET, host]})

    assert (answer.status, answer.message) == (400, rules.no_virtual_hosts(BROKER).message)


@pytest.mark.parametrize("body", [BROKERED, {"EventSourceArn": CLUSTER, **CREATES[CLUSTER]}])
async def test_a_function_of_topics_and_brokers_has_fourteen_minutes_at_the_most(body: dict[str, Any]) -> None:
    def api(rules: Any, store: Any, supervisor: Any, given: Any, _: Any, *rest: Any, **names: Any) -> Mappings:
        def describe(function: Any) -> FunctionDescription:
            return FunctionDescription(function.name, timeout=841.0)

        return Mappings(rules, store, supervisor, given, describe, *rest, **names)

    answer = await World(make_api=api).ask("POST", MAPPINGS, {"FunctionName": "settle-orders", **body})

    assert answer.status == 400
    assert answer.message.startswith("Function timeout: 841 seconds is more than the 840 seconds")

"""The DynamoDB Streams source behaves alike whatever server it reads from."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from dynamodb_lab import DYNAMODB, Table, after, ids, read
from sqs_servers import Server

from headrace.aws_json import Connections, Credentials, JsonClient
from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.model import ENDED, TRIM_HORIZON, Lane, Position, PositionKind, Record, Stream, StreamType
from headrace.sources.dynamodb import DYNAMODB_STREAMS, RETENTION, DynamoDbSources
from headrace.sources.shards import ShardStream

LOCAL = pytest.param("dynamodb_local", marks=pytest.mark.broker("dynamodb-local"))
on_dynamodb_local = pytest.mark.parametrize("server", [LOCAL], indirect=True)


@pytest.fixture(params=["moto", LOCAL])
def server(request: pytest.FixtureRequest) -> Server:
    """Each server in turn."""
    found: Server = request.getfixturevalue(request.param)
    return found


@pytest.fixture
async def connections() -> AsyncIterator[Connections]:
    connections = Connections()
    yield connections
    await connections.close()


@pytest.fixture
def sources(server: Server, connections: Connections) -> DynamoDbSources:
    return DynamoDbSources(client(DYNAMODB_STREAMS, server, connections))


@pytest.fixture
async def new_table(server: Server, connections: Connections) -> AsyncIterator[Table]:
    """A table that is not made yet. It is deleted in the end: DynamoDB Local looks after few with time to live."""
    table = Table(client(DYNAMODB, server, connections))
    yield table
    with contextlib.suppress(SourceError):
        await table.call("DeleteTable")


@pytest.fixture
async def table(new_table: Table) -> Table:
    return await new_table.create()


def client(service: Any, server: Server, connections: Connections) -> JsonClient:
    keys = Credentials("test", "test")
    return JsonClient(service, connections, endpoint_url=server.endpoint_url, credentials=keys)


def settings(table: Table) -> dict[str, str]:
    return {"EventSourceArn": table.arn}


async def opened(sources: DynamoDbSources, table: Table) -> tuple[ShardStream, Lane]:
    """A table's stream, and its only shard."""
    stream = await sources.open_stream(settings(table))
    (lane,) = await stream.lanes()
    return stream, lane


async def test_it_keeps_the_protocols(sources: DynamoDbSources, table: Table) -> None:
    stream: Stream = await sources.open_stream(settings(table))
    kind: StreamType = sources
    facts = await kind.describe(settings(table))

    assert isinstance(sources, StreamType)
    assert (facts.stream, facts.retention) == (table.arn.rpartition("/")[2], RETENTION)
    assert [lane.parents for lane in await stream.lanes()] == [()]


async def test_a_stream_of_a_table_that_is_made_anew_is_another_one(sources: DynamoDbSources, table: Table) -> None:
    first = await sources.describe(settings(table))
    await table.call("DeleteTable")
    await table.create()

    assert (await sources.describe(settings(table))).stream != first.stream


async def test_a_missing_stream_is_told(sources: DynamoDbSources, table: Table) -> None:
    missing = {"EventSourceArn": table.arn.replace(table.name, "nothing")}
    stream = await sources.open_stream(missing)

    for call in (sources.describe(missing), sources.marks(missing), stream.lanes()):
        with pytest.raises(SourceError) as caught:
            await call
        assert caught.value.code == SOURCE_MISSING


@on_dynamodb_local
async def test_a_stream_of_dynamodb_local_is_found_in_any_region(sources: DynamoDbSources, table: Table) -> None:
    """It has a region of its own in its ARNs, which the API refuses: mappings name another one."""
    label, table.arn = table.arn.rpartition("/")[2], table.arn.replace(":ddblocal:", ":eu-west-1:")
    facts, marks = await sources.describe(settings(table)), await sources.marks(settings(table))
    await table.put("a")
    stream, lane = await opened(sources, table)
    (record,) = await read(stream, lane, marks[lane.id], 1)
    await stream.close()
    first = await sources.open_stream(settings(table))

    assert facts.stream == label
    assert (record.event["awsRegion"], record.event["eventSourceARN"]) == ("eu-west-1", table.arn)
    assert ids(await read(first, lane, TRIM_HORIZON, 1)) == ["a"]


# --- Events


def shape(records: list[Record], arn: str) -> str:
    """Events as JSON, the keys in their order, with what differs from run to run and from server to server left out."""
    events = []
    for number, record in enumerate(records):
        event = json.loads(json.dumps(record.event))
        change = event["dynamodb"]
        assert isinstance(change["ApproximateCreationDateTime"], float)
        assert isinstance(change["SizeBytes"], int)
        assert (record.id, record.arrived) == (change["SequenceNumber"], change["ApproximateCreationDateTime"])
        assert event["awsRegion"] == arn.split(":")[3]
        event |= {"eventID": "", "awsRegion": "", "eventSourceARN": event["eventSourceARN"].replace(arn, "ARN")}
        change |= {"ApproximateCreationDateTime": 0.0, "SequenceNumber": str(number), "SizeBytes": 0}
        for image in {"NewImage", "OldImage"} & change.keys():
            change[image] = dict(sorted(change[image].items()))
        events.append(event)
    return json.dumps(events)


def expected(number: int, name: str, *, view: str = "NEW_AND_OLD_IMAGES", **images: Any) -> dict[str, Any]:
    return {
        "eventID": "",
        "eventName": name,
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": "",
        "dynamodb": {
            "ApproximateCreationDateTime": 0.0,
            "Keys": {"id": {"S": "a"}},
            **images,
            "SequenceNumber": str(number),
            "SizeBytes": 0,
            "StreamViewType": view,
        },
        "eventSourceARN": "ARN",
    }


OLD, NEW = {"id": {"S": "a"}, "n": {"N": "1"}}, {"id": {"S": "a"}, "n": {"N": "2"}}
VIEWS = {
    "NEW_AND_OLD_IMAGES": [{"NewImage": OLD}, {"NewImage": NEW, "OldImage": OLD}, {"OldImage": NEW}],
    "NEW_IMAGE": [{"NewImage": OLD}, {"NewImage": NEW}, {}],
    "OLD_IMAGE": [{}, {"OldImage": OLD}, {"OldImage": NEW}],
    "KEYS_ONLY": [{}, {}, {}],
}


@pytest.mark.parametrize("view", VIEWS)
async def test_events_have_the_recorded_shape_and_the_images_of_the_view(
    sources: DynamoDbSources, new_table: Table, view: str
) -> None:
    table = await new_table.create(view)
    await table.put("a", n={"N": "1"})
    await table.call(
        "UpdateItem",
        Key={"id": {"S": "a"}},
        UpdateExpression="SET n = :n",
        ExpressionAttributeValues={":n": {"N": "2"}},
    )
    await table.remove("a")
    stream, lane = await opened(sources, table)
    records = await read(stream, lane, TRIM_HORIZON, 3)

    names = ("INSERT", "MODIFY", "REMOVE")
    assert shape(records, table.arn) == json.dumps(
        [expected(number, names[number], view=view, **images) for number, images in enumerate(VIEWS[view])]
    )
    assert time.time() - 65 <= records[0].arrived <= time.time()
    assert {record.order_key for record in records} == {'{"id":{"S":"a"}}'}


BINARY = {
    "parts": {"BS": ["YmFy", "Zm9v"]},
    "nested": {"M": {"seal": {"B": "AAEC"}, "list": {"L": [{"B": "AA=="}, {"BS": ["AQ=="]}, {"NULL": True}]}}},
}


async def test_binary_values_are_base64_however_deep_they_are(sources: DynamoDbSources, table: Table) -> None:
    await table.put("a", **BINARY)
    stream, lane = await opened(sources, table)
    (record,) = await read(stream, lane, TRIM_HORIZON, 1)

    assert record.event["dynamodb"]["NewImage"] == {"id": {"S": "a"}, **BINARY}


@on_dynamodb_local  # moto encodes binary keys twice
async def test_binary_keys(sources: DynamoDbSources, new_table: Table) -> None:
    table = await new_table.create(key="B")
    await table.call("PutItem", Item={"id": {"B": "AAH/"}})
    stream, lane = await opened(sources, table)
    (record,) = await read(stream, lane, TRIM_HORIZON, 1)

    assert record.event["dynamodb"]["Keys"] == {"id": {"B": "AAH/"}}
    assert record.order_key == '{"id":{"B":"AAH/"}}'


async def test_batches_and_transactions_come_record_by_record(sources: DynamoDbSources, table: Table) -> None:
    await table.put("gone")
    puts = [{"PutRequest": {"Item": {"id": {"S": f"batch {number}"}}}} for number in range(5)]
    await table.write("BatchWriteItem", RequestItems={table.name: puts})
    await table.write(
        "TransactWriteItems",
        TransactItems=[
            {"Put": {"TableName": table.name, "Item": {"id": {"S": "made"}}}},
            {"Delete": {"TableName": table.name, "Key": {"id": {"S": "gone"}}}},
        ],
    )
    stream, lane = await opened(sources, table)
    records = await read(stream, lane, TRIM_HORIZON, 8)

    assert sorted((record.event["eventName"], *ids([record])) for record in records) == [
        *(("INSERT", f"batch {number}") for number in range(5)),
        ("INSERT", "gone"),
        ("INSERT", "made"),
        ("REMOVE", "gone"),
    ]
    assert sorted(record.id for record in records) == [record.id for record in records]


@on_dynamodb_local
async def test_a_removal_by_time_to_live_says_who_removed(sources: DynamoDbSources, table: Table) -> None:
    await table.call("UpdateTimeToLive", TimeToLiveSpecification={"Enabled": True, "AttributeName": "until"})
    item = {"id": {"S": "a"}, "until": {"N": str(int(time.time()) - 10)}}
    await table.call("PutItem", Item=item)
    stream, lane = await opened(sources, table)
    removal = (await read(stream, lane, TRIM_HORIZON, 2))[1]

    wanted = expected(0, "REMOVE", OldImage=item)
    wanted = {**wanted, "userIdentity": {"type": "Service", "principalId": "dynamodb.amazonaws.com"}}
    wanted["eventSourceARN"] = wanted.pop("eventSourceARN")
    assert shape([removal], table.arn) == json.dumps([wanted])


# --- Positions


async def test_positions(sources: DynamoDbSources, table: Table) -> None:
    await table.put(*"abc")
    marks = await sources.marks(settings(table))
    await table.put(*"de")
    stream, lane = await opened(sources, table)
    records = await read(stream, lane, TRIM_HORIZON, 5)

    assert ids(records) == [*"abcde"]
    for number, record in enumerate(records[:-1], start=1):
        assert ids(await read(stream, lane, after(record), 5 - number)) == [*"abcde"][number:]
    assert ids(await read(stream, lane, marks[lane.id], 2)) == [*"de"]
    assert (await stream.read(lane, ENDED, 10, 0)).ended


async def test_a_mark_of_an_empty_shard_loses_nothing(sources: DynamoDbSources, table: Table) -> None:
    marks = await sources.marks(settings(table))
    await table.put("a")
    stream, lane = await opened(sources, table)

    assert marks.keys() == {lane.id}
    assert marks[lane.id].kind is PositionKind.MARK
    assert ids(await read(stream, lane, marks[lane.id], 1)) == ["a"]


@on_dynamodb_local
async def test_a_mark_that_the_server_does_not_know_is_found_by_its_time(
    sources: DynamoDbSources, table: Table
) -> None:
    await table.put(*"ab")
    stream, lane = await opened(sources, table)
    soon = Position(PositionKind.MARK, "unknown", time.time() - 2)
    later = Position(PositionKind.MARK, "unknown", time.time() + 300)

    # It rounds times down to minutes: these may have come after the mark.
    assert ids(await read(stream, lane, soon, 2)) == ["a", "b"]
    assert (await stream.read(lane, later, 10, 0)).records == ()


@on_dynamodb_local
async def test_a_number_that_the_shard_never_held_is_a_lost_position(sources: DynamoDbSources, table: Table) -> None:
    await table.put("a")
    stream, lane = await opened(sources, table)
    with pytest.raises(SourceError) as caught:
        await stream.read(lane, Position(PositionKind.AFTER, "000000000000000000000"), 10, 1)

    assert caught.value.code == POSITION_LOST
    assert ids(await read(stream, lane, TRIM_HORIZON, 1)) == ["a"]


async def test_reading_goes_on_page_by_page_and_after_a_restart(sources: DynamoDbSources, table: Table) -> None:
    await table.put(*"abcdefg")
    stream, lane = await opened(sources, table)
    first = await read(stream, lane, TRIM_HORIZON, 4, limit=2)
    await stream.close()
    stream, lane = await opened(sources, table)
    second = await read(stream, lane, after(first[-1]), 3, limit=2)
    await table.put("h")

    assert ids(first + second) == [*"abcdefg"]
    assert ids(await read(stream, lane, after(second[-1]), 1)) == ["h"]


async def test_a_reader_that_waits_gets_what_is_written_meanwhile(sources: DynamoDbSources, table: Table) -> None:
    stream, lane = await opened(sources, table)
    waiting = asyncio.create_task(stream.read(lane, TRIM_HORIZON, 10, 30))
    done, _ = await asyncio.wait([waiting], timeout=0.05)
    assert not done
    await table.put("a")

    assert ids((await waiting).records) == ["a"]


async def test_a_read_that_is_broken_off_loses_nothing(sources: DynamoDbSources, table: Table) -> None:
    stream, lane = await opened(sources, table)
    waiting = asyncio.create_task(stream.read(lane, TRIM_HORIZON, 10, 30))
    await asyncio.sleep(0)
    await table.put(*"ab")
    waiting.cancel()
    await asyncio.wait([waiting])

    assert ids(await read(stream, lane, TRIM_HORIZON, 2)) == ["a", "b"]


@on_dynamodb_local
async def test_a_stream_that_is_switched_off_is_read_to_its_end(sources: DynamoDbSources, table: Table) -> None:
    await table.put(*"ab")
    await table.call("UpdateTable", StreamSpecification={"StreamEnabled": False})
    stream, lane = await opened(sources, table)
    first = await stream.read(lane, TRIM_HORIZON, 1, 1)
    last = await stream.read(lane, after(first.records[-1]), 10, 1)

    assert (ids(first.records), first.ended) == (["a"], False)
    assert (ids(last.records), last.ended) == (["b"], True)
    assert await sources.marks(settings(table)) == {lane.id: ENDED}
    assert (await stream.read(lane, after(last.records[-1]), 10, 1)).ended
    assert (await sources.describe(settings(table))).stream == table.arn.rpartition("/")[2]

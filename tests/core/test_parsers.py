"""The events in `tests/events` are what functions expect: the parsers of Powertools for AWS Lambda, which we did not
write, take them."""

from __future__ import annotations

import base64
import copy
import json
from pathlib import Path
from typing import Any

import pytest
from aws_lambda_powertools.utilities.data_classes import DynamoDBStreamEvent, KafkaEvent, KinesisStreamEvent
from aws_lambda_powertools.utilities.data_classes.active_mq_event import ActiveMQEvent
from aws_lambda_powertools.utilities.data_classes.rabbit_mq_event import RabbitMQEvent
from aws_lambda_powertools.utilities.parser.models import (
    DynamoDBStreamModel,
    KafkaMskEventModel,
    KafkaSelfManagedEventModel,
    KinesisDataStreamModel,
    SqsModel,
)

EVENTS = Path(__file__).parents[1] / "events"


def files(pattern: str) -> list[Any]:
    return [pytest.param(json.loads(path.read_text()), id=path.stem) for path in sorted(EVENTS.glob(pattern))]


@pytest.mark.parametrize("event", files("dynamodb_*.json"))
def test_dynamodb(event: dict[str, Any]) -> None:
    given = event["Records"]
    parsed = DynamoDBStreamModel.model_validate(event).Records
    read = list(DynamoDBStreamEvent(event).records)

    assert len(parsed) == len(read) == len(given)
    for model, data, record in zip(parsed, read, given, strict=True):
        change = record["dynamodb"]
        assert data.event_name is not None
        assert data.dynamodb is not None
        assert model.eventName == data.event_name.name == record["eventName"]
        assert model.dynamodb.ApproximateCreationDateTime is not None
        assert model.dynamodb.ApproximateCreationDateTime.timestamp() == change["ApproximateCreationDateTime"]
        assert model.dynamodb.Keys == data.dynamodb.keys
        assert model.dynamodb.Keys.keys() == change["Keys"].keys()
        assert (model.dynamodb.NewImage is not None) == ("NewImage" in change) == bool(data.dynamodb.new_image)
        assert (model.dynamodb.OldImage is not None) == ("OldImage" in change) == bool(data.dynamodb.old_image)
        assert (model.userIdentity is not None) == ("userIdentity" in record) == bool(data.user_identity)


@pytest.mark.parametrize("event", files("kinesis*.json"))
def test_kinesis(event: dict[str, Any]) -> None:
    given = event["Records"]
    parsed = KinesisDataStreamModel.model_validate(event).Records
    read = list(KinesisStreamEvent(event).records)

    assert len(parsed) == len(read) == len(given)
    for model, data, record in zip(parsed, read, given, strict=True):
        kinesis = record["kinesis"]
        assert model.kinesis.data == data.kinesis.data_as_bytes() == base64.b64decode(kinesis["data"])
        assert model.kinesis.approximateArrivalTimestamp == kinesis["approximateArrivalTimestamp"]
        assert (model.eventID, data.kinesis.sequence_number) == (record["eventID"], kinesis["sequenceNumber"])
        assert model.invokeIdentityArn == record["invokeIdentityArn"]


@pytest.mark.parametrize("event", files("sqs*.json"))
def test_sqs(event: dict[str, Any]) -> None:
    parsed = SqsModel.model_validate(event).Records

    assert [record.messageId for record in parsed] == [record["messageId"] for record in event["Records"]]


@pytest.mark.parametrize("event", files("kafka*.json"))
def test_kafka(event: dict[str, Any]) -> None:
    own = event["eventSource"] == "SelfManagedKafka"
    model = KafkaSelfManagedEventModel if own else KafkaMskEventModel
    # The model writes into what it is given.
    whole = model.model_validate(copy.deepcopy(event))
    data = KafkaEvent(event)
    given = [record for records in event["records"].values() for record in records]
    read = list(data.records)

    assert list(whole.records) == list(event["records"])
    assert whole.bootstrapServers == data.decoded_bootstrap_servers == event["bootstrapServers"].split(",")
    assert data.event_source_arn == getattr(whole, "eventSourceArn", None) == event.get("eventSourceArn")
    parsed = [record for records in whole.records.values() for record in records]
    assert len(parsed) == len(read) == len(given)
    for one, other, record in zip(parsed, read, given, strict=True):
        key = base64.b64decode(record["key"]) if record["key"] is not None else None
        assert one.key == other.decoded_key == key
        assert other.decoded_value == base64.b64decode(record["value"])
        assert (one.topic, one.partition, one.offset) == (other.topic, other.partition, other.offset)
        assert round(one.timestamp.timestamp() * 1000) == other.timestamp == record["timestamp"]
        assert [list(header) for header in one.headers] == [list(header) for header in record["headers"]]


def test_the_bytes_of_kafka_s_headers() -> None:
    event = json.loads((EVENTS / "kafka_msk.json").read_text())
    first, _, last = KafkaEvent(event).records

    assert first.decoded_headers["city"].decode() == "Zürich"
    assert last.decoded_headers["seal"] == bytes([0, 127, 128, 255])


@pytest.mark.parametrize("event", files("activemq*.json"))
def test_activemq(event: dict[str, Any]) -> None:
    data = ActiveMQEvent(event)
    read = list(data.messages)

    assert (data.event_source, data.event_source_arn) == ("aws:mq", event["eventSourceArn"])
    assert len(read) == len(event["messages"]) > 0
    for one, message in zip(read, event["messages"], strict=True):
        assert one.message_id == message["messageID"]
        assert one.message_type in ("jms/text-message", "jms/bytes-message")
        assert base64.b64decode(one.data, validate=True) is not None
        assert one.message_type != "jms/text-message" or one.decoded_data is not None
        assert one.destination_physicalname == message["destination"]["physicalName"]
        assert isinstance(one.redelivered, bool)
        assert all(isinstance(time, int) for time in (one.timestamp, one.broker_in_time, one.broker_out_time))
        assert all(isinstance(value, str) for value in one.properties.values())
        for found in (one.delivery_mode, one.reply_to, one.get_type, one.expiration, one.priority):
            assert found is None or isinstance(found, int | str)


@pytest.mark.parametrize("event", files("rabbitmq*.json"))
def test_rabbitmq(event: dict[str, Any]) -> None:
    data = RabbitMQEvent(event)

    assert (data.event_source, data.event_source_arn) == ("aws:rmq", event["eventSourceArn"])
    assert list(data.rmq_messages_by_queue) == list(event["rmqMessagesByQueue"])
    for queue, messages in data.rmq_messages_by_queue.items():
        given = event["rmqMessagesByQueue"][queue]
        assert "::" in queue
        assert len(messages) == len(given) > 0
        for one, message in zip(messages, given, strict=True):
            basic = one.basic_properties
            assert base64.b64decode(one.data, validate=True) is not None
            assert basic.body_size == len(base64.b64decode(message["data"]))
            assert isinstance(one.redelivered, bool)
            # All are there, null where the message has none.
            for found in (
                *(basic.content_type, basic.content_encoding, basic.correlation_id, basic.reply_to, basic.expiration),
                *(basic.message_id, basic.timestamp, basic.get_type, basic.user_id, basic.app_id, basic.cluster_id),
            ):
                assert found is None or isinstance(found, str)
            assert basic.headers is None or isinstance(basic.headers, dict)

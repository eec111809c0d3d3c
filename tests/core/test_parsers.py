"""The events in `tests/events` are what functions expect: the parsers of Powertools for AWS Lambda, which we did not
write, take them."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from aws_lambda_powertools.utilities.data_classes import DynamoDBStreamEvent, KinesisStreamEvent
from aws_lambda_powertools.utilities.parser.models import DynamoDBStreamModel, KinesisDataStreamModel, SqsModel

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

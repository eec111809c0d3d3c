"""Whole events of DynamoDB Streams, as files in `tests/events`: exactly these reach a function, down to the order of
keys. The files' values are made up, the shape is the cloud's (recorded).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from headrace.core import envelope
from headrace.model import Options, Record, SourceKind
from headrace.sources import dynamodb

EVENTS = Path(__file__).parents[1] / "events"
FILES = sorted(path.stem for path in EVENTS.glob("dynamodb_*.json"))


def records(name: str, **changed: Any) -> list[Record]:
    """The records of a file, made from what a server would answer."""
    listed = json.loads((EVENTS / f"{name}.json").read_text())["Records"]
    return [dynamodb.record(as_read({**each, **changed}), each["eventSourceARN"]) for each in listed]


def as_read(event: dict[str, Any]) -> dict[str, Any]:
    """The record of a GetRecords answer from which the event is made. Servers give members in any order, most of them
    round times to whole seconds, some call the version 1.0, and identities are spelt with capitals."""
    change = dict(reversed(event["dynamodb"].items()))
    change["ApproximateCreationDateTime"] = int(change["ApproximateCreationDateTime"])
    given = {**dict(reversed(event.items())), "eventVersion": "1.0", "dynamodb": change}
    del given["eventSourceARN"]
    if given.get("userIdentity"):
        given["userIdentity"] = {"PrincipalId": "dynamodb.amazonaws.com", "Type": "Service"}
    return given


def event(made: list[Record]) -> str:
    options = Options(batch_size=100, window=0)
    return envelope.event([envelope.encode(SourceKind.DYNAMODB, record, options) for record in made]).decode()


def expected(name: str) -> str:
    """A file's event without white space, its keys in their order."""
    return json.dumps(json.loads((EVENTS / f"{name}.json").read_text()), separators=(",", ":"), ensure_ascii=False)


@pytest.mark.parametrize("name", FILES)
def test_from_an_answer_of_dynamodb(name: str) -> None:
    assert event(records(name)) == expected(name)


def test_there_is_a_file_for_each_kind_of_change() -> None:
    assert [f"dynamodb_{kind}" for kind in ("binary", "insert", "modify", "remove", "remove_by_ttl")] == FILES


def test_a_removal_by_time_to_live_under_the_name_that_dynamodb_local_has_for_it() -> None:
    name = "dynamodb_remove_by_ttl"

    assert event(records(name, eventName="UNKNOWN_TO_SDK_VERSION", userIdentity=None)) == expected(name)


def test_an_identity_that_is_spelt_as_in_events_stays_so() -> None:
    listed = json.loads((EVENTS / "dynamodb_remove_by_ttl.json").read_text())["Records"][0]
    record = dynamodb.record(listed, listed["eventSourceARN"])

    assert json.dumps(record.event) == json.dumps(listed)


def test_order_is_promised_within_an_item_whatever_the_order_of_its_keys() -> None:
    (first,) = records("dynamodb_insert")
    change = json.loads((EVENTS / "dynamodb_insert.json").read_text())["Records"][0]["dynamodb"]
    (second,) = records("dynamodb_insert", dynamodb={**change, "Keys": dict(reversed(change["Keys"].items()))})
    first_of_two, second_of_two = records("dynamodb_modify")

    assert first.order_key == second.order_key == '{"line":{"N":"2"},"order":{"S":"o-1"}}'
    assert first_of_two.order_key != second_of_two.order_key


def test_a_record_is_named_by_its_sequence_number_and_came_when_it_was_created() -> None:
    (record,) = records("dynamodb_insert")

    assert (record.id, record.arrived, record.returns_at) == ("800000000003126276362", 1_764_000_000.0, None)

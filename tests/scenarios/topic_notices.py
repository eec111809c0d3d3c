"""What a destination got of a topic's records, looked at member by member (documented), and read for the story."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from laws_of_topics import TopicLaws
from stream_notices import UUID, moment

from headrace.model import Message, Notice, Record


@dataclass(frozen=True)
class Told:
    """What a notice says. `error` is functionError, `null` when that is so, and nothing without a responseContext."""

    names: list[str]
    condition: str
    count: int
    error: str

    def words(self) -> str:
        return " ".join(word for word in (self.condition, str(self.count), self.error) if word)


@dataclass(frozen=True)
class Reader:
    """Reads what destinations got, and raises AssertionError when it is not as it should be. `functions` are ARNs."""

    laws: TopicLaws
    #: What events have around their records, which notices have too.
    about: dict[str, Any]
    functions: Collection[str]

    def notice(self, notice: Notice) -> Told:
        """The document for a queue."""
        document = json.loads(notice.document)
        payload = json.loads(notice.with_payload)["payload"]
        records = self._records(json.loads(payload))
        told, given_up = self._told(document, records)
        assert self._is(document, given_up, self._batch_info(len(records), len(payload), recordsInfo=_infos(records)))
        return told

    def object(self, notice: Notice, uuids: Collection[str]) -> Told:
        """What a bucket keeps: the same document with the whole event as a text, under its key."""
        told = self.notice(notice)
        document = json.loads(notice.document)
        kept = json.loads(notice.with_payload)
        assert kept == {**document, "payload": kept["payload"]}, "an object has another document"
        at = datetime.fromisoformat(document["timestamp"]).astimezone(UTC)
        topic = self.laws.topic.name
        key = f"aws/lambda/(?:{'|'.join(uuids)})/{topic}/{at:%Y/%m/%d}/{at:%Y-%m-%dT%H\\.%M\\.%S}-{UUID}"
        assert re.fullmatch(key, notice.key), f"the key {notice.key}"
        return told

    def message(self, message: Message) -> Told:
        """What a topic gets of one record, under the record's own key, with the event as an object; without that when
        it would be too large for the topic."""
        document = json.loads(message.value)
        event = document.get("payload")
        about = document["KafkaBatchInfo"]["recordInfo"]
        (record,) = self._records(event) if event is not None else self._by_offset(about["offset"], message.key)
        assert message.key == _key(record), f"the key {message.key!r}"
        told, given_up = self._told(document, [record])
        size = document["KafkaBatchInfo"]["payloadSize"]
        if event is not None:
            assert size == len(json.dumps(event, separators=(",", ":"), ensure_ascii=False).encode())
        info = {"offset": str(record.event["offset"]), "timestamp": moment(record.arrived, 3)}
        rest = self._batch_info(1, size, recordInfo=info) | ({"payload": event} if event is not None else {})
        assert self._is(document, given_up, rest)
        return told

    # ---

    def _records(self, event: Any) -> list[Record]:
        """The records of an event, which has to be one of our mapping's."""
        around = {name: value for name, value in event.items() if name != "records"}
        assert around == self.about, f"an event with {around}"
        records = []
        for lane, members in event["records"].items():
            for member in members:
                record = self.laws.records[self.laws.names[f"{member['partition']}:{member['offset']}"]]
                assert (record.lane, record.event) == (lane, member), f"{member} in {lane}"
                records.append(record)
        return records

    def _by_offset(self, offset: str, key: bytes | None) -> list[Record]:
        """The record that is told of without its event. Of two partitions, the key says which one is meant."""
        all = self.laws.records.values()
        return [record for record in all if str(record.event["offset"]) == offset and _key(record) == key]

    def _told(self, document: Any, records: Sequence[Record]) -> tuple[Told, float]:
        request = document["requestContext"]
        response = document.get("responseContext", {})
        error = "none" if response is None else response.get("functionError", "")
        names = [self.laws.names[record.id] for record in records]
        condition, count = request["condition"], request["approximateInvokeCount"]
        given_up = datetime.fromisoformat(document["timestamp"]).timestamp()
        assert given_up <= round(self.laws.topic.clock.now(), 3), f"{document['timestamp']} is yet to come"
        return Told(names, condition, count, "null" if error is None else error), given_up

    def _batch_info(self, size: int, payload_size: int, **records: Any) -> dict[str, Any]:
        about = {name: value for name, value in self.about.items() if name != "eventSource"}
        return {"KafkaBatchInfo": {"batchSize": size, **about, "payloadSize": payload_size, **records}}

    def _is(self, document: Any, given_up: float, rest: dict[str, Any]) -> bool:
        """Whether a document is as it should be, members in their order."""
        request = document["requestContext"]
        whole: dict[str, Any] = {
            "requestContext": {
                "requestId": request["requestId"],
                "functionArn": request["functionArn"],
                "condition": request["condition"],
                "approximateInvokeCount": request["approximateInvokeCount"],
            }
        }
        if "responseContext" in document:
            response = document["responseContext"]
            whole["responseContext"] = response and {
                "statusCode": 200,
                "executedVersion": "$LATEST",
                "functionError": response["functionError"],
            }
        whole |= {"version": "1.0", "timestamp": moment(given_up, 3), **rest}
        assert json.dumps(document) == json.dumps(whole), f"{document} is not {whole}"
        assert re.fullmatch(UUID, request["requestId"]), f"no request id: {request['requestId']}"
        assert request["functionArn"] in self.functions, f"nobody's function: {request['functionArn']}"
        return True


def _key(record: Record) -> bytes | None:
    key = record.event["key"]
    return None if key is None else base64.b64decode(key)


def _infos(records: Sequence[Record]) -> dict[str, Any]:
    """The first and last record of each partition."""
    infos: dict[str, Any] = {}
    for record in records:
        offset, time = str(record.event["offset"]), moment(record.arrived, 3)
        first = {"firstRecordOffset": offset, "lastRecordOffset": offset}
        info = infos.setdefault(record.lane, {**first, "firstRecordTimestamp": time, "lastRecordTimestamp": time})
        info |= {"lastRecordOffset": offset, "lastRecordTimestamp": time}
    return infos

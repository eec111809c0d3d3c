"""What a function's answer means for its batch. Tags after a row say where it is from: recorded, documented, ours."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core import results
from headrace.core.results import Failed, NotRun, Outcome, PartlyFailed, Succeeded
from headrace.model import Record, Reply, ReplyKind, SourceKind

QUEUE = SourceKind.SQS
STREAMS = (SourceKind.KINESIS, SourceKind.DYNAMODB)
KAFKAS = (SourceKind.MSK, SourceKind.KAFKA)

BATCH = tuple(Record(id=name, event={"messageId": name}, arrived=0.0) for name in ("a", "b", "c"))
KAFKA_BATCH = tuple(
    Record(id=f"{partition}:{offset}", event={"topic": "t", "partition": partition, "offset": offset}, arrived=0.0)
    for partition, offset in ((0, 7), (0, 8), (1, 7), (1, 1))
)


def read(kind: SourceKind, payload: bytes | str, *, report: bool = True) -> Outcome:
    payload = payload if isinstance(payload, bytes) else payload.encode()
    return results.read(kind, Reply(ReplyKind.OK, payload), KAFKA_BATCH if kind.is_kafka else BATCH, report)


def items(*identifiers: Any) -> str:
    return json.dumps({"batchItemFailures": [{"itemIdentifier": identifier} for identifier in identifiers]})


ALL = "everything succeeded"
NONE = "everything failed"

# An answer, what becomes of a queue's batch, and what of a stream's: all, none, or the ids that failed.
TABLE: list[tuple[str, str | bytes, str | tuple[str, ...], str | tuple[str, ...]]] = [
    # Nothing to report.
    ("empty payload", b"", ALL, ALL),  # queue: documented; stream: ours
    ("white space", b" \n", ALL, ALL),  # ours
    ("null", "null", ALL, ALL),  # queue: documented; stream: recorded
    ("empty object", "{}", ALL, ALL),  # recorded for both
    ("empty list of failures", '{"batchItemFailures":[]}', ALL, ALL),  # queue: documented; stream: recorded
    ("null list of failures", '{"batchItemFailures":null}', ALL, ALL),  # queue: documented; stream: recorded
    ("empty string", '""', ALL, ALL),  # queue: ours, read as an empty response; stream: recorded (Kinesis)
    ("empty list", "[]", ALL, ALL),  # queue: ours, read as an empty response; stream: recorded
    ("object about something else", '{"statusCode":200}', ALL, ALL),  # documented: an absent list is an empty one
    ("other spelling of the key", '{"BatchItemFailures":[{"itemIdentifier":"b"}]}', ALL, ALL),  # ours: an absent list
    # Some records.
    ("one id", items("b"), ("b",), ("b",)),  # recorded for both
    ("two ids in the order of the batch", items("c", "a"), ("a", "c"), ("a", "c")),  # documented
    ("every id", items("a", "b", "c"), ("a", "b", "c"), ("a", "b", "c")),  # documented
    ("an id twice", items("b", "b"), ("b",), ("b",)),  # ours
    ("more members", '{"x":1,"batchItemFailures":[{"itemIdentifier":"b","y":2}]}', ("b",), ("b",)),  # ours
    # Answers that make no sense.
    ("empty id", items(""), NONE, NONE),  # queue: documented; stream: recorded
    ("null id", items(None), NONE, NONE),  # queue: documented; stream: recorded
    ("unknown id", items("nowhere"), NONE, NONE),  # documented for both
    ("number as id", items(123), NONE, NONE),  # queue: ours; stream: recorded
    ("boolean as id", items(True), NONE, NONE),  # ours
    ("object as id", items({"partition": "t-0", "offset": 7}), NONE, NONE),  # ours
    ("list as id", items(["a"]), NONE, NONE),  # ours
    ("deep list as id", items(json.loads("[" * 500 + "]" * 500)), NONE, NONE),  # ours
    ("one known and one unknown id", items("a", "nowhere"), NONE, NONE),  # documented for both
    ("wrong key", '{"batchItemFailures":[{"foo":"notvalid"}]}', NONE, NONE),  # recorded for both
    ("wrong key and number", '{"batchItemFailures":[{"foo":123}]}', NONE, NONE),  # queue: ours; stream: recorded
    ("wrong key and null", '{"batchItemFailures":[{"foo":null}]}', NONE, NONE),  # queue: ours; stream: recorded
    ("wrong key after a good one", '{"batchItemFailures":[{"itemIdentifier":"a"},{"foo":1}]}', NONE, NONE),  # ours
    ("bare ids", '{"batchItemFailures":["a"]}', NONE, NONE),  # ours
    ("null among the failures", '{"batchItemFailures":[null]}', NONE, NONE),  # ours
    ("failures as a string", '{"batchItemFailures":"a"}', NONE, NONE),  # ours
    ("failures as a number", '{"batchItemFailures":5}', NONE, NONE),  # ours
    ("failures as false", '{"batchItemFailures":false}', NONE, NONE),  # ours
    ("failures as an empty string", '{"batchItemFailures":""}', NONE, NONE),  # ours
    ("failures as an empty object", '{"batchItemFailures":{}}', NONE, NONE),  # ours
    ("failures as an object", '{"batchItemFailures":{"itemIdentifier":"a"}}', NONE, NONE),  # ours
    ("not JSON", "oops", NONE, NONE),  # queue: documented; stream: ours
    ("broken JSON", '{"batchItemFailures":[', NONE, NONE),  # queue: documented; stream: ours
    ("NaN", '{"batchItemFailures":NaN}', NONE, NONE),  # ours
    ("not UTF-8", b'{"batchItemFailures":[{"itemIdentifier":"\xff"}]}', NONE, NONE),  # ours
    ("too deep", "[" * 100_000, NONE, NONE),  # ours
    ("string", '"done"', NONE, NONE),  # ours: it cannot be read as a response
    ("number", "0", NONE, NONE),  # ours
    ("boolean", "false", NONE, NONE),  # ours
    ("list", '[{"itemIdentifier":"a"}]', NONE, NONE),  # ours
]
ROWS = [
    pytest.param(kind, payload, expected, id=f"{kind}: {name}")
    for name, payload, queue, stream in TABLE
    for kind, expected in ((QUEUE, queue), *((kind, stream) for kind in STREAMS))
]


@pytest.mark.parametrize(("kind", "payload", "expected"), ROWS)
def test_answer(kind: SourceKind, payload: bytes | str, expected: str | tuple[str, ...]) -> None:
    outcome = read(kind, payload)

    if expected == ALL:
        assert outcome == Succeeded()
    elif expected == NONE:
        assert isinstance(outcome, Failed)
        assert not outcome.function_error
        assert outcome.reason.startswith("the function's answer was of no use: ")
    else:
        assert isinstance(expected, tuple)
        assert outcome == PartlyFailed(expected, of=3)


# Kafka names a record by its partition and offset.
def at(*places: tuple[str, int]) -> str:
    return items(*({"partition": partition, "offset": offset} for partition, offset in places))


ENDS = (("t-1", 1), ("t-0", 8))
EVERY = (("t-1", 1), ("t-1", 7), ("t-0", 8), ("t-0", 7))
KAFKA_TABLE: list[tuple[str, str, str | tuple[str, ...]]] = [
    ("null", "null", ALL),  # documented
    ("empty object", "{}", ALL),  # documented
    ("empty list of failures", '{"batchItemFailures":[]}', ALL),  # documented
    ("null list of failures", '{"batchItemFailures":null}', ALL),  # documented: as an empty one
    ("empty payload", "", ALL),  # ours, as for streams, and so are the next five
    ("white space", " \n", ALL),
    ("empty string", '""', ALL),
    ("empty list", "[]", ALL),
    ("object about something else", '{"statusCode":200}', ALL),
    ("other spelling of the key", '{"BatchItemFailures":[{"itemIdentifier":{"partition":"t-0","offset":7}}]}', ALL),
    ("one record", items({"partition": "t-0", "offset": 8}), ("0:8",)),  # documented
    ("same offset of two partitions", items(*({"partition": f"t-{p}", "offset": 7} for p in (1, 0))), ("0:7", "1:7")),
    ("more members", items({"partition": "t-1", "offset": 7, "topic": "t"}), ("1:7",)),  # ours
    # As for the others, so for the next three: in the order of the batch, each once.
    ("one record of each partition", at(*ENDS), ("0:8", "1:1")),
    ("every record", at(*EVERY), ("0:7", "0:8", "1:7", "1:1")),
    ("a record twice", at(("t-0", 8), ("t-0", 8)), ("0:8",)),
    ("unknown partition", items({"partition": "t-2", "offset": 7}), NONE),  # documented
    ("unknown offset", items({"partition": "t-0", "offset": 9}), NONE),  # documented
    ("number of the partition", items({"partition": 0, "offset": 7}), NONE),  # ours
    ("offset as a string", items({"partition": "t-0", "offset": "7"}), NONE),  # ours
    ("offset as a boolean", items({"partition": "t-1", "offset": True}), NONE),  # ours
    ("offset as a fraction", items({"partition": "t-1", "offset": 1.0}), NONE),  # ours
    ("no offset", items({"partition": "t-0"}), NONE),  # ours
    ("offset as null", items({"partition": "t-0", "offset": None}), NONE),  # ours
    ("offset beyond all bounds", items({"partition": "t-0", "offset": 10**30}), NONE),  # ours
    ("no partition", items({"offset": 7}), NONE),  # ours
    ("partition without the topic", items({"partition": "0", "offset": 7}), NONE),  # ours
    ("partition in another spelling", items({"partition": "t-00", "offset": 7}), NONE),  # ours
    ("null as the partition", items({"partition": None, "offset": 7}), NONE),  # ours
    ("list as the partition", items({"partition": ["t-0"], "offset": 7}), NONE),  # ours
    ("one known and one unknown record", at(("t-0", 7), ("t-0", 9)), NONE),  # documented
    ("string", items("0:7"), NONE),  # ours: not even our own id
    ("empty string as id", items(""), NONE),  # ours
    ("number as id", items(7), NONE),  # ours
    ("list as id", items(["t-0", 7]), NONE),  # ours
    ("empty object as id", items({}), NONE),  # ours
    ("null id", items(None), NONE),  # ours
    ("wrong key", '{"batchItemFailures":[{"foo":{"partition":"t-0","offset":7}}]}', NONE),  # ours, as for streams
    ("bare ids", '{"batchItemFailures":[{"partition":"t-0","offset":7}]}', NONE),  # ours
    ("null among the failures", '{"batchItemFailures":[null]}', NONE),  # ours
    ("failures as an object", '{"batchItemFailures":{"itemIdentifier":{"partition":"t-0","offset":7}}}', NONE),  # ours
    ("failures as a string", '{"batchItemFailures":"t-0"}', NONE),  # ours
    ("failures as false", '{"batchItemFailures":false}', NONE),  # ours
    ("not JSON", "oops", NONE),  # ours
    ("broken JSON", '{"batchItemFailures":[', NONE),  # ours
    ("NaN", items({"partition": "t-0", "offset": float("nan")}), NONE),  # ours
    ("too deep", "[" * 100_000, NONE),  # ours
    ("boolean", "true", NONE),  # ours
    ("list", '[{"itemIdentifier":{"partition":"t-0","offset":7}}]', NONE),  # ours
]


@pytest.mark.parametrize("kind", KAFKAS)
@pytest.mark.parametrize(("payload", "expected"), [row[1:] for row in KAFKA_TABLE], ids=[row[0] for row in KAFKA_TABLE])
def test_kafka_answer(kind: SourceKind, payload: str, expected: str | tuple[str, ...]) -> None:
    outcome = read(kind, payload)

    if expected == ALL:
        assert outcome == Succeeded()
    elif expected == NONE:
        assert isinstance(outcome, Failed)
        assert not outcome.function_error
    else:
        assert isinstance(expected, tuple)
        assert outcome == PartlyFailed(expected, of=4)


@pytest.mark.parametrize("payload", [row[1] for row in TABLE], ids=[row[0] for row in TABLE])
@pytest.mark.parametrize("kind", SourceKind)
def test_without_the_response_type_the_answer_is_ignored(kind: SourceKind, payload: bytes | str) -> None:
    assert read(kind, payload, report=False) == Succeeded()  # documented


@pytest.mark.parametrize("report", [True, False])
@pytest.mark.parametrize("kind", SourceKind)
def test_a_function_error_fails_the_whole_batch(kind: SourceKind, report: bool) -> None:
    reply = Reply(ReplyKind.FUNCTION_ERROR, items("a").encode(), message="ValueError: no")  # recorded

    outcome = results.read(kind, reply, BATCH, report)

    assert outcome == Failed("ValueError: no", function_error=True)


@pytest.mark.parametrize(("kind", "throttled"), [(ReplyKind.THROTTLED, True), (ReplyKind.UNAVAILABLE, False)])
@pytest.mark.parametrize("report", [True, False])
def test_a_function_that_never_ran_is_no_failure(kind: ReplyKind, throttled: bool, report: bool) -> None:
    reply = Reply(kind, items("a").encode(), message="later")  # documented: it does not count as an attempt

    assert results.read(QUEUE, reply, BATCH, report) == NotRun("later", throttled)


@pytest.mark.parametrize("kind", [kind for kind in ReplyKind if kind is not ReplyKind.OK])
def test_a_reply_without_a_message_has_a_reason(kind: ReplyKind) -> None:
    assert results.describe(results.read(QUEUE, Reply(kind), BATCH, True))


def test_a_message_that_is_twice_in_the_batch_is_reported_once() -> None:
    batch = (*BATCH, BATCH[0])

    outcome = results.read(QUEUE, Reply(ReplyKind.OK, items("a").encode()), batch, True)

    assert outcome == PartlyFailed(("a",), of=4)


# How an outcome reads as a mapping's last processing result, and in the log.
TEXTS = [
    (Succeeded(), "OK", "OK"),  # recorded
    (Failed("Task timed out"), "PROBLEM: Function call failed", "Task timed out"),  # documented
    (PartlyFailed(("a", "c"), of=3), "PROBLEM: 2 of 3 records failed", "2 of 3 records failed"),  # ours
    (NotRun("no worker is free", True), "PROBLEM: no worker is free", "no worker is free"),  # ours
]


@pytest.mark.parametrize(("outcome", "last_result", "description"), TEXTS, ids=[type(row[0]).__name__ for row in TEXTS])
def test_texts(outcome: Outcome, last_result: str, description: str) -> None:
    assert results.last_result(outcome) == last_result
    assert results.describe(outcome) == description


def test_the_reason_names_what_is_wrong_and_stays_short() -> None:
    assert results.describe(read(QUEUE, items("a", "x" * 5000))).startswith(
        "the function's answer was of no use: batchItemFailures[1] names no record of the batch: \"xxx"
    )
    assert all(len(results.describe(read(QUEUE, row[1]))) < 300 for row in TABLE)


@pytest.mark.parametrize(
    ("answered", "kept"),
    [
        (str(2**70), 2**70),
        (f'{{"sum":{-(2**70)},"deep":[{2**64}]}}', {"sum": -(2**70), "deep": [2**64]}),
        ('"half of a pair: \\ud83d"', "half of a pair: \ud83d"),
        ('{"\\udc00":"\\ud83d"}', {"\udc00": "\ud83d"}),
        ("0", 0),
        ("false", False),
        ('""', ""),
    ],
)
def test_a_state_comes_back_as_it_is(answered: str, kept: Any) -> None:
    state = results.state(Reply(ReplyKind.OK, f'{{"state":{answered}}}'.encode()))

    assert state is not None
    assert json.loads(state) == kept
    assert type(json.loads(state)) is type(kept)


@pytest.mark.parametrize("payload", [b"", b"null", b"{}", b'{"state":null}', b'["state"]', b'{"state":', b"\xff"])
def test_an_answer_without_a_state(payload: bytes) -> None:
    assert results.state(Reply(ReplyKind.OK, payload)) is None


# --- Properties -------------------------------------------------------------------------------------------------------

identifiers: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(["a", "b", "c", "d", "", "0:7", None, 1, 1.5, True, [], {}]),
    st.fixed_dictionaries(
        {"partition": st.sampled_from(["t-0", "t-1", 0, None]), "offset": st.sampled_from([7, 8, "7"])}
    ),
    st.text(),
)
failures = st.lists(
    st.fixed_dictionaries({"itemIdentifier": identifiers}) | st.dictionaries(st.text(), identifiers, max_size=2),
    max_size=4,
)
answers: st.SearchStrategy[Any] = st.one_of(
    st.recursive(identifiers, lambda below: st.lists(below) | st.dictionaries(st.text(), below), max_leaves=4),
    st.fixed_dictionaries({"batchItemFailures": failures | identifiers}),
)
documents = st.binary() | st.text().map(str.encode) | answers.map(json.dumps).map(str.encode)
payloads = documents | st.builds(lambda text, end: text[:end], documents, st.integers(0, 40))


@given(kind=st.sampled_from(SourceKind), payload=payloads, report=st.booleans())
def test_reading_never_fails_and_names_records_of_the_batch_in_its_order(
    kind: SourceKind, payload: bytes, report: bool
) -> None:
    batch = KAFKA_BATCH if kind.is_kafka else BATCH

    outcome = read(kind, payload, report=report)

    assert results.describe(outcome)
    assert results.last_result(outcome)
    if isinstance(outcome, PartlyFailed):
        assert report
        assert outcome.ids
        assert list(outcome.ids) == [record.id for record in batch if record.id in outcome.ids]


@given(kind=st.sampled_from(ReplyKind), payload=payloads, message=st.text())
def test_only_a_function_that_ended_well_can_succeed(kind: ReplyKind, payload: bytes, message: str) -> None:
    outcome = results.read(QUEUE, Reply(kind, payload, message), BATCH, True)

    assert (kind is ReplyKind.OK) or isinstance(outcome, Failed | NotRun)
    assert isinstance(outcome, NotRun) is (kind in (ReplyKind.THROTTLED, ReplyKind.UNAVAILABLE))


@given(chosen=st.lists(st.sampled_from([record.id for record in BATCH]), min_size=1))
def test_what_is_reported_is_what_failed(chosen: list[str]) -> None:
    outcome = read(QUEUE, items(*chosen))

    assert isinstance(outcome, PartlyFailed)
    assert set(outcome.ids) == set(chosen)

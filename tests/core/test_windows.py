"""Tumbling windows: their bounds, what goes into one, and what an event says of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headrace.core import envelope, windows
from headrace.core.envelope import Sized
from headrace.core.windows import MAXIMUM_STATE_BYTES, Window, dealt_with, fitting, window_of
from headrace.model import Record


def sized(arrived: float) -> Sized:
    return Sized(Record(id="r", event={}, arrived=arrived), b"{}")


@pytest.mark.parametrize(
    ("arrived", "length", "bounds"),
    [
        (0.0, 120, (0, 120)),
        (119.999, 120, (0, 120)),
        (120.0, 120, (120, 240)),
        (1_767_225_845.0, 120, (1_767_225_840, 1_767_225_960)),
        (7.0, 1, (7, 8)),
        (901.0, 900, (900, 1_800)),
    ],
)
def test_windows_are_aligned_to_their_length(arrived: float, length: float, bounds: tuple[float, float]) -> None:
    assert window_of(arrived, length) == Window(*bounds)


@given(arrived=st.floats(0, 4e9), length=st.integers(1, 900))
def test_a_record_is_in_its_window(arrived: float, length: int) -> None:
    window = window_of(arrived, length)

    assert window.start <= arrived < window.end
    assert window.start % length == 0
    assert fitting(window, [sized(arrived)]) == 1


def test_a_batch_ends_with_its_window() -> None:
    window = Window(60, 120)

    assert fitting(window, [sized(60), sized(119.9), sized(120), sized(61)]) == 2
    assert fitting(window, [sized(59), sized(60)]) == 2  # came late: its own window is closed
    assert fitting(window, [sized(120)]) == 0


def test_the_state_is_what_the_function_returned_last() -> None:
    window = dealt_with(Window(0, 60), 3, b'{"sum":1}')

    assert window == Window(0, 60, b'{"sum":1}', 3)
    assert dealt_with(window, 2, None) == Window(0, 60, b'{"sum":1}', 5)


def test_a_state_of_a_megabyte_is_kept_and_one_beyond_is_not() -> None:
    largest = b'"' + b"x" * (MAXIMUM_STATE_BYTES - 2) + b'"'

    assert not Window(0, 60, largest).is_too_large
    assert Window(0, 60, largest[:-1] + b'x"').is_too_large


def test_an_event_of_a_window() -> None:
    window = Window(1_767_251_040, 1_767_251_160, b'{"1":282}')
    members = windows.members(window, "shardId-000000000006", "arn:aws:kinesis:us-east-1:000000000000:stream/s")

    event = json.loads(envelope.event([b'{"eventID":"1"}'], members))

    assert list(event.items()) == [
        ("Records", [{"eventID": "1"}]),
        ("window", {"start": "2026-01-01T07:04:00Z", "end": "2026-01-01T07:06:00Z"}),
        ("state", {"1": 282}),
        ("shardId", "shardId-000000000006"),
        ("eventSourceARN", "arn:aws:kinesis:us-east-1:000000000000:stream/s"),
        ("isFinalInvokeForWindow", False),
        ("isWindowTerminatedEarly", False),
    ]


def test_the_final_event_of_a_window() -> None:
    members = windows.members(Window(0, 60), "s", "arn", is_final=True, is_early=True)

    event = json.loads(envelope.event((), members))

    assert event["Records"] == []
    assert event["state"] == {}
    assert event["isFinalInvokeForWindow"] is event["isWindowTerminatedEarly"] is True
    assert len(members) < windows.MEMBERS_BYTES

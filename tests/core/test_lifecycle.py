"""The states of a mapping: the table of the recordings, and that it leaves no question open."""

from __future__ import annotations

import pytest

from headrace.core.lifecycle import IN_MOTION, Change, at_once, reason, settled
from headrace.model import SourceKind, State

# The change, whether the mapping was enabled, whether it shall be; what the answer says, and where it ends.
TABLE = [
    (Change.CREATE, None, True, State.CREATING, State.ENABLED),  # recorded
    (Change.CREATE, None, False, State.DISABLED, State.DISABLED),  # recorded: at once
    (Change.UPDATE, False, True, State.ENABLING, State.ENABLED),  # recorded
    (Change.UPDATE, True, False, State.DISABLING, State.DISABLED),  # recorded
    (Change.UPDATE, True, True, State.UPDATING, State.ENABLED),  # recorded
    (Change.UPDATE, False, False, State.UPDATING, State.DISABLED),  # our reading
    (Change.DELETE, True, True, State.DELETING, None),  # recorded
    (Change.DELETE, False, False, State.DELETING, None),  # recorded
]


@pytest.mark.parametrize(("change", "was", "shall_be", "says", "ends"), TABLE)
def test_changes(change: Change, was: bool | None, shall_be: bool, says: State, ends: State | None) -> None:
    assert at_once(change, was, shall_be) is says
    assert settled(says, shall_be) is ends


def test_every_change_has_a_row() -> None:
    rows = {(change, was, shall_be) for change, was, shall_be, _, _ in TABLE}

    for shall_be in (True, False):
        assert (Change.CREATE, None, shall_be) in rows
        assert (Change.DELETE, shall_be, shall_be) in rows, "a deletion asks for nothing else"
        for was in (True, False):
            assert (Change.UPDATE, was, shall_be) in rows


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("is_enabled", [True, False])
def test_every_state_settles(state: State, is_enabled: bool) -> None:
    ends = settled(state, is_enabled)

    if state is State.DELETING:
        assert ends is None
    elif state in IN_MOTION:
        assert ends is (State.ENABLED if is_enabled else State.DISABLED)
    else:
        assert ends is state


@pytest.mark.parametrize("state", State)
def test_settling_is_the_end(state: State) -> None:
    ends = settled(state, True)

    assert ends is None or (ends not in IN_MOTION and settled(ends, True) is ends)


def test_two_states_are_at_rest() -> None:
    assert set(State) - IN_MOTION == {State.ENABLED, State.DISABLED}


@pytest.mark.parametrize("kind", SourceKind)
def test_reason(kind: SourceKind) -> None:
    is_stream = kind in (SourceKind.KINESIS, SourceKind.DYNAMODB)

    assert reason(kind) == ("User action" if is_stream else "USER_INITIATED")  # recorded

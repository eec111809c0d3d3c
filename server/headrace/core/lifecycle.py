"""The states of an event source mapping: what a change answers at once, and what it settles to.

All that touches states stands here as a table; who carries the changes out is the supervisor.
"""

from __future__ import annotations

from enum import StrEnum

from headrace.model import SourceKind, State


class Change(StrEnum):
    """What a user asks for."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


#: What an answer says at once (recorded, but for an update of a disabled mapping, which is our reading): the key is the
#: change, whether the mapping was enabled before (None: there was none), and whether it shall be from now on.
_AT_ONCE: dict[tuple[Change, bool | None, bool], State] = {
    (Change.CREATE, None, True): State.CREATING,
    (Change.CREATE, None, False): State.DISABLED,
    (Change.UPDATE, True, True): State.UPDATING,
    (Change.UPDATE, True, False): State.DISABLING,
    (Change.UPDATE, False, True): State.ENABLING,
    (Change.UPDATE, False, False): State.UPDATING,
    (Change.DELETE, True, True): State.DELETING,
    (Change.DELETE, False, False): State.DELETING,
}

#: States in which a change is under way; another one must wait (ResourceInUseException).
IN_MOTION = frozenset({State.CREATING, State.ENABLING, State.DISABLING, State.UPDATING, State.DELETING})


def at_once(change: Change, was_enabled: bool | None, is_enabled: bool) -> State:
    """The state that the answer to a change shows."""
    return _AT_ONCE[change, was_enabled, is_enabled]


def settled(state: State, is_enabled: bool) -> State | None:
    """The state in which a change ends; None when the mapping is gone then."""
    if state is State.DELETING:
        return None
    if state not in IN_MOTION:
        return state
    return State.ENABLED if is_enabled else State.DISABLED


def reason(kind: SourceKind) -> str:
    """StateTransitionReason after a user's change: streams say it in another way (recorded)."""
    return "User action" if kind.is_stream else "USER_INITIATED"

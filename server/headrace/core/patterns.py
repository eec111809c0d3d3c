"""What a compiled pattern is, what it sees of a record, and whether it matches. Pure and total: whatever a record
holds, the answer is yes or no and never an error.

Where neither a recording nor the documentation says what the cloud does, the choice made here is marked as ours.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple, NoReturn, TypeAlias

from headrace.model import Record, SourceKind

# --- What a filter sees of a record -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the records of one kind of source keep what patterns are about."""

    #: The fields that hold the sender's data, parsed when they hold a JSON object or list.
    data: tuple[str, ...]
    #: The member of the record that a pattern starts in; None for the record itself.
    inside: str | None = None
    #: Whether data fields are base64 of UTF-8 text.
    encoded: bool = False
    #: Whether a pattern may give rules for the data as a whole, and so filter plain text.
    plain: bool = True
    #: What data of the other format than the pattern's means: the record is dropped, or that part of it is left out.
    mismatch_drops: bool = True


_STREAM = Shape(data=("data",), inside="kinesis", encoded=True, plain=False)
_TABLE = Shape(data=("dynamodb",), plain=False)
_QUEUE = Shape(data=("body",))
_TOPIC = Shape(data=("value", "key"), encoded=True, mismatch_drops=False)
_BROKER = Shape(data=("data",), encoded=True, mismatch_drops=False)

SHAPES: dict[SourceKind, Shape] = {
    SourceKind.SQS: _QUEUE,
    SourceKind.KINESIS: _STREAM,
    SourceKind.DYNAMODB: _TABLE,
    SourceKind.MSK: _TOPIC,
    SourceKind.KAFKA: _TOPIC,
    SourceKind.ACTIVEMQ: _BROKER,
    SourceKind.RABBITMQ: _BROKER,
}

#: A field that is not there.
MISSING: Any = object()
#: Data that is not UTF-8 text: neither JSON nor plain.
UNREADABLE: Any = object()


class Number(NamedTuple):
    """A JSON number as it was written."""

    text: str

    @property
    def value(self) -> Decimal:
        try:
            return Decimal(self.text)
        except InvalidOperation:  # an exponent beyond all bounds
            return Decimal(repr(float(self.text)))


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


JSON = json.JSONDecoder(parse_int=Number, parse_float=Number, parse_constant=_refuse_constant)


def view(kind: SourceKind, record: Record, looks_at: frozenset[str]) -> dict[str, Any]:
    """The record as patterns of its kind of source see it, with the data fields in `looks_at` decoded and parsed.

    Only objects and lists count as JSON data (ours): the body `42` is the plain text "42".
    """
    shape = SHAPES[kind]
    event = record.event if shape.inside is None else record.event.get(shape.inside, {})
    fields = dict(event)
    for name in looks_at:
        data = fields.get(name)
        if isinstance(data, str):
            fields[name] = parse(_decode(data) if shape.encoded else data)
    return fields


def _decode(data: str) -> str | None:
    try:
        return base64.b64decode(data, validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None


def parse(text: str | None) -> Any:
    if text is None:
        return UNREADABLE
    if not text.lstrip(" \t\r\n").startswith(("{", "[")):
        return text
    try:
        return JSON.decode(text)
    except (ValueError, RecursionError):
        return text


def elements(value: list[Any]) -> Iterator[Any]:
    """The members of a list, and of lists in it: arrays in a record add no level of their own."""
    stack = [iter(value)]
    while stack:
        for member in stack[-1]:
            if isinstance(member, list):
                stack.append(iter(member))
                break
            yield member
        else:
            stack.pop()


def leaves(value: Any) -> Iterator[Any]:
    """The values that rules look at: neither objects nor lists. An absent field, an object, an empty list have none."""
    for member in elements(value) if isinstance(value, list) else (value,):
        if type(member) is int or type(member) is float:
            yield Number(repr(member))
        elif member is not MISSING and member is not UNREADABLE and not isinstance(member, Mapping):
            yield member


def has_leaf(value: Any, path: tuple[str, ...]) -> bool:
    """Whether there is a leaf at the end of the path, in whatever element of the arrays on the way."""
    if not path:
        return next(leaves(value), MISSING) is not MISSING
    members = elements(value) if isinstance(value, list) else (value,)
    return any(has_leaf(member.get(path[0], MISSING), path[1:]) for member in members if isinstance(member, Mapping))


# --- Compiled patterns ------------------------------------------------------------------------------------------------

Test: TypeAlias = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Rules:
    """The list of rules for one field: one of them must hold for one of the field's leaves."""

    path: tuple[str, ...]
    #: The values that may stand there as they are.
    literals: frozenset[Any]
    tests: tuple[Test, ...]
    #: `{"exists": true}`: any leaf will do.
    exists: bool
    #: `{"exists": false}`: there must be no leaf at this path in the whole record. As recorded, an object is no leaf.
    absent: bool
    #: The rules as they stand in the pattern, for people.
    rules: tuple[Any, ...]

    def matches(self, value: Any, root: Mapping[str, Any]) -> bool:
        for leaf in leaves(value):
            if self.exists or leaf in self.literals or any(test(leaf) for test in self.tests):
                return True
        return self.absent and not has_leaf(root, self.path)


@dataclass(frozen=True, slots=True)
class Fields:
    """An object of a pattern: all its fields must match, and one branch of each of its `$or`."""

    fields: tuple[tuple[str, Node], ...]
    choices: tuple[tuple[Fields, ...], ...]

    def matches(self, value: Any, root: Mapping[str, Any]) -> bool:
        if isinstance(value, list):  # one element must match as a whole
            return self._matches({}, root) or any(self._matches(member, root) for member in elements(value))
        return self._matches(value, root)

    def _matches(self, value: Any, root: Mapping[str, Any]) -> bool:
        members: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
        for name, node in self.fields:
            if not node.matches(members.get(name, MISSING), root):
                return False
        return all(any(branch.matches(members, root) for branch in choice) for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Data:
    """The part of a pattern that is about the sender's data, which may be JSON or plain text and must be the same."""

    node: Fields | Rules
    drops: bool

    def matches(self, value: Any, root: Mapping[str, Any]) -> bool:
        if self.is_other_format(value):
            return not self.drops
        return self.node.matches(value, root)

    def is_other_format(self, value: Any) -> bool:
        return value is UNREADABLE or is_json(value) != isinstance(self.node, Fields)


Node: TypeAlias = Rules | Fields | Data


def is_json(value: Any) -> bool:
    return isinstance(value, (Mapping, list))


def data_fields(pattern: Fields) -> frozenset[str]:
    """The data fields that a pattern looks at, in branches of `$or` too."""
    here = {name for name, node in pattern.fields if isinstance(node, Data)}
    return frozenset(here).union(*(data_fields(branch) for choice in pattern.choices for branch in choice))


def written(value: Any, depth: int = 10) -> str:
    """A parsed value as JSON text, numbers as they were written, and dots for what lies too deep to be of use."""
    if isinstance(value, Number):
        return value.text
    if isinstance(value, Mapping | list) and not depth:
        return "..."
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{json.dumps(k)}:{written(v, depth - 1)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(written(member, depth - 1) for member in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name

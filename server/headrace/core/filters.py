"""Filters say which records a function gets to see. Patterns are compiled once; after that, matching is pure and total:
whatever a record holds, the answer is yes or no and never an error.

A pattern is a JSON object. Its fields must all match, the rules in one field's list are alternatives, and a record
passes when one pattern of the mapping matches it. Numbers are equal when they are *written* alike (300, 300.0 and 3.0e2
are three numbers); only the `numeric` rule compares what they are worth. Where neither a recording nor the
documentation says what the cloud does, the choice made here is marked as ours.
"""

from __future__ import annotations

import base64
import binascii
import json
import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple, NoReturn, TypeAlias

from headrace.model import Record, SourceKind

#: How deep a pattern may go (ours): more than any record needs, and never deeper than matching can follow.
MAX_DEPTH = 50


class InvalidPattern(ValueError):
    """A pattern that the service refuses: `reason` says where in it and why, `index` which of the patterns it is."""

    def __init__(self, reason: str, index: int) -> None:
        super().__init__(f"pattern {index + 1}: {reason}")
        self.reason = reason
        self.index = index


def compile_patterns(kind: SourceKind, patterns: Sequence[str]) -> Filters:
    """The filters of one mapping, or `InvalidPattern` for the first pattern that the service would refuse."""
    shape = _SHAPES[kind]
    compiled = tuple(_Compiler(shape, index).pattern(text) for index, text in enumerate(patterns))
    return Filters(kind, compiled, frozenset().union(*(_data_fields(pattern) for pattern in compiled)))


@dataclass(frozen=True, slots=True)
class Filters:
    """The compiled patterns of one mapping. Without any, every record passes."""

    kind: SourceKind
    patterns: tuple[_Fields, ...]
    #: The data fields that any pattern looks at: no other is decoded.
    looks_at: frozenset[str]

    def matches(self, record: Record) -> bool:
        """Whether the function gets to see the record."""
        if not self.patterns:
            return True
        seen = view(self.kind, record, self.looks_at)
        return any(pattern.matches(seen, seen) for pattern in self.patterns)

    def split(self, records: Sequence[Record]) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
        """The records that the function gets to see and those that it does not, both in the order they came in."""
        if not self.patterns:
            return tuple(records), ()
        kept: list[Record] = []
        dropped: list[Record] = []
        for record in records:
            (kept if self.matches(record) else dropped).append(record)
        return tuple(kept), tuple(dropped)

    def explain(self, record: Record) -> str:
        """Which pattern the record matches, or for each pattern the first field that stands in the way."""
        if not self.patterns:
            return "Matches: there are no patterns, so every record passes."
        seen = view(self.kind, record, self.looks_at)
        lines = []
        for number, pattern in enumerate(self.patterns, start=1):
            if pattern.matches(seen, seen):
                return f"Matches pattern {number}."
            lines.append(f"Does not match pattern {number}: {pattern.blame('', seen, seen)}.")
        return "\n".join(lines)


# --- What a filter sees of a record -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Shape:
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


_STREAM = _Shape(data=("data",), inside="kinesis", encoded=True, plain=False)
_TABLE = _Shape(data=("dynamodb",), plain=False)
_QUEUE = _Shape(data=("body",))
_TOPIC = _Shape(data=("value", "key"), encoded=True, mismatch_drops=False)
_BROKER = _Shape(data=("data",), encoded=True, mismatch_drops=False)

_SHAPES: dict[SourceKind, _Shape] = {
    SourceKind.SQS: _QUEUE,
    SourceKind.KINESIS: _STREAM,
    SourceKind.DYNAMODB: _TABLE,
    SourceKind.MSK: _TOPIC,
    SourceKind.KAFKA: _TOPIC,
    SourceKind.ACTIVEMQ: _BROKER,
    SourceKind.RABBITMQ: _BROKER,
}

#: A field that is not there.
_MISSING: Any = object()
#: Data that is not UTF-8 text: neither JSON nor plain.
_UNREADABLE: Any = object()


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


_JSON = json.JSONDecoder(parse_int=Number, parse_float=Number, parse_constant=_refuse_constant)


def view(kind: SourceKind, record: Record, looks_at: frozenset[str]) -> dict[str, Any]:
    """The record as patterns of its kind of source see it, with the data fields in `looks_at` decoded and parsed.

    Only objects and lists count as JSON data (ours): the body `42` is the plain text "42".
    """
    shape = _SHAPES[kind]
    event = record.event if shape.inside is None else record.event.get(shape.inside, {})
    fields = dict(event)
    for name in looks_at:
        data = fields.get(name)
        if isinstance(data, str):
            fields[name] = _parse(_decode(data) if shape.encoded else data)
    return fields


def _decode(data: str) -> str | None:
    try:
        return base64.b64decode(data, validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None


def _parse(text: str | None) -> Any:
    if text is None:
        return _UNREADABLE
    if not text.lstrip(" \t\r\n").startswith(("{", "[")):
        return text
    try:
        return _JSON.decode(text)
    except (ValueError, RecursionError):
        return text


def _elements(value: list[Any]) -> Iterator[Any]:
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


def _leaves(value: Any) -> Iterator[Any]:
    """The values that rules look at: neither objects nor lists. An absent field, an object, an empty list have none."""
    for member in _elements(value) if isinstance(value, list) else (value,):
        if type(member) is int or type(member) is float:
            yield Number(repr(member))
        elif member is not _MISSING and member is not _UNREADABLE and not isinstance(member, Mapping):
            yield member


def _has_leaf(value: Any, path: tuple[str, ...]) -> bool:
    """Whether there is a leaf at the end of the path, in whatever element of the arrays on the way."""
    if not path:
        return next(_leaves(value), _MISSING) is not _MISSING
    members = _elements(value) if isinstance(value, list) else (value,)
    return any(_has_leaf(member.get(path[0], _MISSING), path[1:]) for member in members if isinstance(member, Mapping))


# --- Compiled patterns ------------------------------------------------------------------------------------------------

_Test: TypeAlias = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class _Rules:
    """The list of rules for one field: one of them must hold for one of the field's leaves."""

    path: tuple[str, ...]
    #: The values that may stand there as they are.
    literals: frozenset[Any]
    tests: tuple[_Test, ...]
    #: `{"exists": true}`: any leaf will do.
    exists: bool
    #: `{"exists": false}`: there must be no leaf at this path in the whole record. As recorded, an object is no leaf.
    absent: bool
    text: str

    def matches(self, value: Any, root: Mapping[str, Any]) -> bool:
        for leaf in _leaves(value):
            if self.exists or leaf in self.literals or any(test(leaf) for test in self.tests):
                return True
        return self.absent and not _has_leaf(root, self.path)

    def blame(self, name: str, value: Any, root: Mapping[str, Any]) -> str:
        return f"{name} is {_shown(value)}, and the pattern wants {self.text}"


@dataclass(frozen=True, slots=True)
class _Fields:
    """An object of a pattern: all its fields must match, and one branch of each of its `$or`."""

    fields: tuple[tuple[str, _Node], ...]
    choices: tuple[tuple[_Fields, ...], ...]

    def matches(self, value: Any, root: Mapping[str, Any]) -> bool:
        if isinstance(value, list):  # one element must match as a whole
            return self._matches({}, root) or any(self._matches(member, root) for member in _elements(value))
        return self._matches(value, root)

    def _matches(self, value: Any, root: Mapping[str, Any]) -> bool:
        members: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
        for name, node in self.fields:
            if not node.matches(members.get(name, _MISSING), root):
                return False
        return all(any(branch.matches(members, root) for branch in choice) for choice in self.choices)

    def blame(self, name: str, value: Any, root: Mapping[str, Any]) -> str:
        if isinstance(value, list):
            return f"no element of {name} has all the fields of the pattern"
        members: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
        for key, node in self.fields:
            member = members.get(key, _MISSING)
            if not node.matches(member, root):
                return node.blame(_join(name, key), member, root)
        for choice in self.choices:
            if not any(branch.matches(members, root) for branch in choice):
                reasons = " nor: ".join(branch.blame(name, members, root) for branch in choice)
                return f"no branch of {_join(name, '$or')} matches: {reasons}"
        return "nothing"  # never said: something in here did not match


@dataclass(frozen=True, slots=True)
class _Data:
    """The part of a pattern that is about the sender's data, which may be JSON or plain text and must be the same."""

    node: _Fields | _Rules
    drops: bool

    def matches(self, value: Any, root: Mapping[str, Any]) -> bool:
        if self._is_other_format(value):
            return not self.drops
        return self.node.matches(value, root)

    def blame(self, name: str, value: Any, root: Mapping[str, Any]) -> str:
        if not self._is_other_format(value):
            return self.node.blame(name, value, root)
        found = "not UTF-8 text" if value is _UNREADABLE else "JSON" if _is_json(value) else _shown(value)
        return f"{name} is {found}, and the pattern is for {'JSON' if isinstance(self.node, _Fields) else 'plain text'}"

    def _is_other_format(self, value: Any) -> bool:
        return value is _UNREADABLE or _is_json(value) != isinstance(self.node, _Fields)


_Node: TypeAlias = _Rules | _Fields | _Data


def _is_json(value: Any) -> bool:
    return isinstance(value, (Mapping, list))


def _data_fields(pattern: _Fields) -> frozenset[str]:
    """The data fields that a pattern looks at, in branches of `$or` too."""
    here = {name for name, node in pattern.fields if isinstance(node, _Data)}
    return frozenset(here).union(*(_data_fields(branch) for choice in pattern.choices for branch in choice))


def _shown(value: Any) -> str:
    if value is _MISSING:
        return "absent"
    text = _written(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _written(value: Any, depth: int = 10) -> str:
    """A parsed value as JSON text, numbers as they were written, and dots for what lies too deep to be of use."""
    if isinstance(value, Number):
        return value.text
    if isinstance(value, Mapping | list) and not depth:
        return "..."
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{json.dumps(k)}:{_written(v, depth - 1)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(_written(member, depth - 1) for member in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


# --- The compiler -----------------------------------------------------------------------------------------------------

_COMPARISONS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "=": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

#: What the event bus has and event source mappings have not: refused by name.
_NOT_OFFERED = frozenset({"wildcard", "cidr"})


@dataclass(frozen=True, slots=True)
class _Compiler:
    """Turns one pattern into its compiled form, and refuses it with the path of the first thing that is wrong."""

    shape: _Shape
    index: int

    def refuse(self, where: str, why: str) -> NoReturn:
        raise InvalidPattern(f"{where}: {why}" if where else why, self.index)

    def pattern(self, text: str) -> _Fields:
        try:
            document = _JSON.decode(text)
        except RecursionError:
            self.refuse("", f"a pattern may be at most {MAX_DEPTH} levels deep")
        except json.JSONDecodeError as error:
            self.refuse("", f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}")
        except ValueError as error:
            self.refuse("", f"not JSON: {error}")
        if not isinstance(document, dict):
            self.refuse("", f"a pattern must be a JSON object, not {_kind_of(document)}")
        return self.fields(document, "", (), 1, top=True)

    def fields(
        self,
        document: dict[str, Any],
        where: str,
        path: tuple[str, ...],
        depth: int,
        *,
        top: bool = False,
        branch: bool = False,
    ) -> _Fields:
        if not document:  # ours, and the event bus's: a pattern that says nothing is a slip, not a wish for everything
            self.refuse(where, "an object must name at least one field")
        if depth > MAX_DEPTH:
            self.refuse("", f"a pattern may be at most {MAX_DEPTH} levels deep")
        fields: list[tuple[str, _Node]] = []
        choices: list[tuple[_Fields, ...]] = []
        for name, value in document.items():
            here = _join(where, name)
            if name == "$or":
                choices.append(self.choice(value, here, path, depth, top=top))
                continue
            if branch and (name in _OPERATORS or name in _NOT_OFFERED):
                self.refuse(here, "a branch of $or holds fields; a rule goes into the list of its field")
            node = self.node(value, here, (*path, name), depth, branch=branch)
            if top and name in self.shape.data:
                if isinstance(node, _Rules) and not self.shape.plain:
                    self.refuse(here, "must be an object: this source has JSON data only")
                fields.append((name, _Data(node, self.shape.mismatch_drops)))
            else:
                fields.append((name, node))
        return _Fields(tuple(fields), tuple(choices))

    def choice(self, branches: Any, where: str, path: tuple[str, ...], depth: int, *, top: bool) -> tuple[_Fields, ...]:
        if not isinstance(branches, list):
            self.refuse(where, "must be a list of objects")
        if len(branches) < 2:
            self.refuse(where, "must have at least two branches")
        compiled = []
        for number, branch in enumerate(branches):
            here = f"{where}[{number}]"
            if not isinstance(branch, dict):
                self.refuse(here, f"a branch must be an object, not {_kind_of(branch)}")
            compiled.append(self.fields(branch, here, path, depth + 1, top=top, branch=True))
        return tuple(compiled)

    def node(self, value: Any, where: str, path: tuple[str, ...], depth: int, *, branch: bool) -> _Fields | _Rules:
        if isinstance(value, dict):
            return self.fields(value, where, path, depth + 1, branch=branch)
        if isinstance(value, list):
            return self.rules(value, where, path)
        return self.refuse(where, "a rule must be in a list")

    def rules(self, rules: list[Any], where: str, path: tuple[str, ...]) -> _Rules:
        if not rules:
            self.refuse(where, "a list of rules must not be empty")
        literals: list[Any] = []
        tests: list[_Test] = []
        existence: set[bool] = set()
        for number, rule in enumerate(rules):
            here = f"{where}[{number}]"
            if isinstance(rule, list):
                self.refuse(here, "a rule must be a value or an object with one operator, not a list")
            if not isinstance(rule, dict):
                literals.append(rule)
                continue
            name, operand = self.operator(rule, here)
            if name == "exists":
                existence.add(self.exists(operand, here))
            else:
                tests.append(_OPERATORS[name](self, operand, f"{here}.{name}"))
        exists, absent = True in existence, False in existence
        return _Rules(path, frozenset(literals), tuple(tests), exists, absent, _written(rules))

    def operator(self, rule: dict[str, Any], where: str) -> tuple[str, Any]:
        if len(rule) != 1:
            self.refuse(where, "a rule must have exactly one operator")
        [(name, operand)] = rule.items()
        if name in _NOT_OFFERED:
            self.refuse(where, f"{name} is not offered by event source mappings")
        if name != "exists" and name not in _OPERATORS:
            self.refuse(where, f"unknown operator {json.dumps(name)}")
        return name, operand

    def exists(self, operand: Any, where: str) -> bool:
        if not isinstance(operand, bool):
            self.refuse(f"{where}.exists", "must be true or false")
        return operand

    def text(self, operand: Any, where: str) -> str:
        if not isinstance(operand, str):
            self.refuse(where, f"must be a string, not {_kind_of(operand)}")
        return operand

    def prefix(self, operand: Any, where: str) -> _Test:
        text = self.text(operand, where)
        return lambda leaf: isinstance(leaf, str) and leaf.startswith(text)

    def suffix(self, operand: Any, where: str) -> _Test:
        text = self.text(operand, where)
        return lambda leaf: isinstance(leaf, str) and leaf.endswith(text)

    def equals_ignore_case(self, operand: Any, where: str) -> _Test:
        text = self.text(operand, where).lower()
        return lambda leaf: isinstance(leaf, str) and leaf.lower() == text

    def anything_but(self, operand: Any, where: str) -> _Test:
        if isinstance(operand, dict):
            self.refuse(where, "a rule within anything-but is not offered by event source mappings")
        values = operand if isinstance(operand, list) else [operand]
        if not values:
            self.refuse(where, "a list of values must not be empty")
        for value in values:
            if not isinstance(value, (str, Number)):
                self.refuse(where, f"must be strings or numbers, not {_kind_of(value)}")
        if len({type(value) for value in values}) > 1:
            self.refuse(where, "must be all strings or all numbers")
        unwanted = frozenset(values)
        return lambda leaf: leaf not in unwanted

    def numeric(self, operand: Any, where: str) -> _Test:
        if not isinstance(operand, list) or len(operand) not in (2, 4):
            self.refuse(where, 'must be a list such as ["=", 100] or [">", 10, "<=", 20]')
        pairs = list(zip(operand[::2], operand[1::2], strict=True))
        for comparison, number in pairs:
            if not isinstance(comparison, str) or comparison not in _COMPARISONS:
                self.refuse(where, f"{_written(comparison)} must be one of = < <= > >=")
            if not isinstance(number, Number):
                self.refuse(where, f"{_written(number)} must be a number")
        if len(pairs) == 2:
            (low, bottom), (high, top) = pairs
            if low not in (">", ">=") or high not in ("<", "<="):
                self.refuse(where, "a range must be written lower bound first: > or >=, then < or <=")
            if bottom.value >= top.value:
                self.refuse(where, "the lower bound of a range must be below the upper one")
        bounds = tuple((_COMPARISONS[comparison], number.value) for comparison, number in pairs)

        def holds(leaf: Any) -> bool:
            if not isinstance(leaf, Number):
                return False
            value = leaf.value
            return all(compare(value, bound) for compare, bound in bounds)

        return holds


_OPERATORS: dict[str, Callable[[_Compiler, Any, str], _Test]] = {
    "prefix": _Compiler.prefix,
    "suffix": _Compiler.suffix,
    "equals-ignore-case": _Compiler.equals_ignore_case,
    "anything-but": _Compiler.anything_but,
    "numeric": _Compiler.numeric,
}


def _kind_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    names = {Number: "a number", str: "a string", list: "a list", dict: "an object"}
    return names[type(value)]

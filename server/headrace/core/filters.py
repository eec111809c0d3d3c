"""Filters say which records a function gets to see. Patterns are compiled here, once; what is wrong with one is told
with its place in it.

A pattern is a JSON object. Its fields must all match, the rules in one field's list are alternatives, and a record
passes when one pattern of the mapping matches it. Numbers are equal when they are *written* alike (300, 300.0 and 3.0e2
are three numbers); only the `numeric` rule compares what they are worth. Where neither a recording nor the
documentation says what the cloud does, the choice made here is marked as ours.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NoReturn

from headrace.core import mismatch
from headrace.core.patterns import (
    JSON,
    SHAPES,
    Data,
    Fields,
    Node,
    Number,
    Rules,
    Shape,
    Test,
    data_fields,
    join,
    view,
    written,
)
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
    shape = SHAPES[kind]
    compiled = tuple(_Compiler(shape, index).pattern(text) for index, text in enumerate(patterns))
    return Filters(kind, compiled, frozenset().union(*(data_fields(pattern) for pattern in compiled)))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a record, and why."""

    passes: bool
    #: The number of the pattern that lets it pass, from 1; None when there are no patterns, or none lets it pass.
    by: int | None = None
    #: Why it does not match, for each pattern that was tried in vain, in their order.
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filters:
    """The compiled patterns of one mapping. Without any, every record passes."""

    kind: SourceKind
    patterns: tuple[Fields, ...]
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

    def judge(self, record: Record) -> Verdict:
        """What `matches` says of the record, with the reasons."""
        if not self.patterns:
            return Verdict(passes=True)
        seen = view(self.kind, record, frozenset(SHAPES[self.kind].data))  # all of it: reasons look further
        reasons: list[str] = []
        for number, pattern in enumerate(self.patterns, start=1):
            if pattern.matches(seen, seen):
                return Verdict(passes=True, by=number, reasons=tuple(reasons))
            reasons.append(mismatch.reason(pattern, seen))
        return Verdict(passes=False, reasons=tuple(reasons))


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

    shape: Shape
    index: int

    def refuse(self, where: str, why: str) -> NoReturn:
        raise InvalidPattern(f"{where}: {why}" if where else why, self.index)

    def pattern(self, text: str) -> Fields:
        try:
            document = JSON.decode(text)
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
    ) -> Fields:
        if not document:  # ours, and the event bus's: a pattern that says nothing is a slip, not a wish for everything
            self.refuse(where, "an object must name at least one field")
        if depth > MAX_DEPTH:
            self.refuse("", f"a pattern may be at most {MAX_DEPTH} levels deep")
        fields: list[tuple[str, Node]] = []
        choices: list[tuple[Fields, ...]] = []
        for name, value in document.items():
            here = join(where, name)
            if name == "$or":
                choices.append(self.choice(value, here, path, depth, top=top))
                continue
            if branch and (name in _OPERATORS or name in _NOT_OFFERED):
                self.refuse(here, "a branch of $or holds fields; a rule goes into the list of its field")
            node = self.node(value, here, (*path, name), depth, branch=branch)
            if top and name in self.shape.data:
                if isinstance(node, Rules) and not self.shape.plain:
                    self.refuse(here, "must be an object: this source has JSON data only")
                fields.append((name, Data(node, self.shape.mismatch_drops)))
            else:
                fields.append((name, node))
        return Fields(tuple(fields), tuple(choices))

    def choice(self, branches: Any, where: str, path: tuple[str, ...], depth: int, *, top: bool) -> tuple[Fields, ...]:
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

    def node(self, value: Any, where: str, path: tuple[str, ...], depth: int, *, branch: bool) -> Fields | Rules:
        if isinstance(value, dict):
            return self.fields(value, where, path, depth + 1, branch=branch)
        if isinstance(value, list):
            return self.rules(value, where, path)
        return self.refuse(where, "a rule must be in a list")

    def rules(self, rules: list[Any], where: str, path: tuple[str, ...]) -> Rules:
        if not rules:
            self.refuse(where, "a list of rules must not be empty")
        literals: list[Any] = []
        tests: list[Test] = []
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
        return Rules(path, frozenset(literals), tuple(tests), exists, absent, tuple(rules))

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

    def prefix(self, operand: Any, where: str) -> Test:
        text = self.text(operand, where)
        return lambda leaf: isinstance(leaf, str) and leaf.startswith(text)

    def suffix(self, operand: Any, where: str) -> Test:
        text = self.text(operand, where)
        return lambda leaf: isinstance(leaf, str) and leaf.endswith(text)

    def equals_ignore_case(self, operand: Any, where: str) -> Test:
        text = self.text(operand, where).lower()
        return lambda leaf: isinstance(leaf, str) and leaf.lower() == text

    def anything_but(self, operand: Any, where: str) -> Test:
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

    def numeric(self, operand: Any, where: str) -> Test:
        if not isinstance(operand, list) or len(operand) not in (2, 4):
            self.refuse(where, 'must be a list such as ["=", 100] or [">", 10, "<=", 20]')
        pairs = list(zip(operand[::2], operand[1::2], strict=True))
        for comparison, number in pairs:
            if not isinstance(comparison, str) or comparison not in _COMPARISONS:
                self.refuse(where, f"{written(comparison)} must be one of = < <= > >=")
            if not isinstance(number, Number):
                self.refuse(where, f"{written(number)} must be a number")
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


_OPERATORS: dict[str, Callable[[_Compiler, Any, str], Test]] = {
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

"""Why a pattern does not match a record, in words for people: where, what was found, what was wanted, and what would
help. Whether it matches is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from headrace.core.patterns import (
    MISSING,
    UNREADABLE,
    Data,
    Fields,
    Node,
    Number,
    Rules,
    elements,
    has_leaf,
    is_json,
    join,
    leaves,
    written,
)

#: The longest value that is shown as a whole.
_LONGEST = 80
#: The members that hold a value in DynamoDB's records, by its type.
_TYPE_TAGS = frozenset({"S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS"})


def reason(pattern: Fields, seen: Mapping[str, Any]) -> str:
    """The first thing in the way of a pattern that does not match the record; `seen` is the record as patterns see
    it."""
    return _of_fields(pattern, "", seen, seen)


def _of(node: Node, name: str, value: Any, root: Mapping[str, Any]) -> str:
    match node:
        case Rules():
            return _of_rules(node, name, value, root)
        case Data():
            return _of_other_format(node, name, value) or _of(node.node, name, value, root)
        case Fields():
            return _of_fields(node, name, value, root)


def _of_fields(node: Fields, name: str, value: Any, root: Mapping[str, Any]) -> str:
    if isinstance(value, list):
        return _of_elements(node, name, list(elements(value)), root)
    if value is not MISSING and not isinstance(value, Mapping):
        return f"{name}: {_shown(value)} is no object with {_listed([key for key, _ in node.fields], 'and')}"
    members: Mapping[str, Any] = {} if value is MISSING else value
    for key, inner in node.fields:
        member = members.get(key, MISSING)
        if not inner.matches(member, root):
            text = _of(inner, join(name, key), member, root)
            return text + (_where_else(name, key, members) if member is MISSING else "")
    for choice in node.choices:
        if not any(branch.matches(members, root) for branch in choice):
            reasons = "; nor: ".join(_of_fields(branch, name, members, root) for branch in choice)
            return f"no branch of {join(name, '$or')} matches: {reasons}"
    raise AssertionError("the pattern matches")


def _of_elements(node: Fields, name: str, found: list[Any], root: Mapping[str, Any]) -> str:
    if not found:
        return f"{name} is an empty list"
    first = _of_fields(node, f"{name}[0]", found[0], root)
    return (
        first if len(found) == 1 else f"none of the {len(found)} elements of {name} matches, the first because {first}"
    )


def _of_other_format(node: Data, name: str, value: Any) -> str | None:
    """What is wrong with data that is of another format than the pattern's; None when it is of the same."""
    if not node.is_other_format(value):
        return None
    if value is MISSING:
        return f"{name} is absent"
    if value is UNREADABLE:
        return f"{name} is not base64 of UTF-8 text, so this filter drops the record"
    if is_json(value):
        return f"{name} is JSON and the filter is for plain text, so this filter drops the record"
    hint = ""
    if isinstance(value, str):
        begins = value.lstrip(" \t\r\n")[:1]
        if begins in ("{", "["):
            hint = " (it begins like JSON and is none)"
        elif begins:
            hint = " (only objects and lists count as JSON)" if _is_scalar(value) else ""
    return f"{name} is not JSON, so this filter drops the record: it is {_shown(value)}{hint}"


def _is_scalar(text: str) -> bool:
    """Whether a text is a JSON value by itself: a number, a string or a name."""
    bare = text.strip()
    return bare in ("true", "false", "null") or bare[:1] == '"' == bare[-1:] or bare.lstrip("-")[:1].isdigit()


def _of_rules(node: Rules, name: str, value: Any, root: Mapping[str, Any]) -> str:
    wanted = _listed([_wanted(rule) for rule in node.rules], "or")
    found = list(leaves(value))
    if value is MISSING:
        if node.absent and has_leaf(root, node.path):
            return f"{name} is absent here, but another element of the list has it"
        return f"{name} is absent, and {wanted} is wanted"
    if not found:
        kind = "an object" if isinstance(value, Mapping) else "a list without values" if value else "an empty list"
        return f"{name} is {kind}, and {wanted} is wanted: {_shown(value)}{_type_tag(name, value)}"
    if all(_operator(rule) == "exists" for rule in node.rules):
        return f"{name}: {_shown(value)} is there, and must be absent"
    if all(_operator(rule) == "anything-but" for rule in node.rules):
        return f"{name}: {_shown(value)} is ruled out, wanted is {wanted}"
    if len(found) > 1:
        return f"{name}: none of {_shown(found)} is {wanted}"
    return f"{name}: {_shown(found[0])} is not {wanted}{_closeness(name, found[0], node.rules)}"


# --- What was wanted --------------------------------------------------------------------------------------------------


def _operator(rule: Any) -> str | None:
    return next(iter(rule)) if isinstance(rule, Mapping) else None


def _wanted(rule: Any) -> str:
    """One rule as something that a value can be."""
    if not isinstance(rule, Mapping):
        return written(rule)
    [(name, operand)] = rule.items()
    match name:
        case "prefix":
            return f"text that begins with {written(operand)}"
        case "suffix":
            return f"text that ends with {written(operand)}"
        case "equals-ignore-case":
            return f"{written(operand)} in upper or lower case"
        case "anything-but":
            values = operand if isinstance(operand, list) else [operand]
            return f"anything but {_listed(list(map(written, values)), 'or')}"
        case "numeric":
            parts = [f"{comparison} {written(number)}" for comparison, number in _pairs(operand)]
            return " and ".join(parts)
        case _:  # exists
            return "any value" if operand else "its absence"


def _pairs(operand: Sequence[Any]) -> Iterator[tuple[str, Number]]:
    return zip(operand[::2], operand[1::2], strict=True)


def _listed(words: Sequence[str], conjunction: str) -> str:
    *most, last = words or ["$or"]
    return f"{', '.join(most)} {conjunction} {last}" if most else last


def _shown(value: Any) -> str:
    text = written(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


# --- What would help --------------------------------------------------------------------------------------------------


def _closeness(name: str, leaf: Any, rules: Sequence[Any]) -> str:
    """Why a value that looks right is not: its type, its case, how it is written."""
    for rule in rules:
        if _operator(rule) == "numeric" and isinstance(leaf, str):
            if name.startswith("dynamodb.") and name.endswith(".N"):
                return ": DynamoDB's numbers are text, which a numeric rule never matches"
            return ": it is text, not a number"
        if isinstance(rule, Number) and isinstance(leaf, Number) and rule.value == leaf.value:
            return ": numbers are equal when written alike; a numeric rule compares what they are worth"
        if isinstance(rule, Number) and leaf == rule.text:
            return ": it is text, not a number"
        if isinstance(rule, str) and isinstance(leaf, Number) and leaf.text == rule:
            return ": it is a number, not text"
        if isinstance(rule, str) and isinstance(leaf, str) and leaf.lower() == rule.lower():
            return ": upper and lower case count"
    return ""


def _type_tag(name: str, value: Any) -> str:
    """For an object of DynamoDB's that is a value with its type, where the pattern has left the type out."""
    if not name.startswith("dynamodb.") or not isinstance(value, Mapping) or len(value) != 1:
        return ""
    [tag] = value
    last = name.rpartition(".")[2]
    return f': name the type tag, {{"{last}": {{"{tag}": [...]}}}}' if tag in _TYPE_TAGS else ""


def _where_else(name: str, key: str, members: Mapping[str, Any]) -> str:
    """Where the record has what the pattern looks for in the wrong place."""
    alike = next((other for other in members if other.lower() == key.lower()), None)
    if alike is not None:
        return f" (the record has {join(name, alike)})"
    if name:
        tag = next(iter(members), "")
        if name.startswith("dynamodb.") and len(members) == 1 and tag in _TYPE_TAGS:
            return f" (the value is of type {tag})"
        return ""
    if key == "kinesis" and "data" in members:
        return " (patterns begin inside of kinesis: leave it out)"
    inside = next((other for other, value in members.items() if isinstance(value, Mapping) and key in value), None)
    return f" (the record has {inside}.{key})" if inside is not None else ""

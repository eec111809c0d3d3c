"""The grammar of refusals: values, paths and constraints as the cloud's framework prints them. Knows no rule.

Whatever is rendered is cut short where nobody would read on.
"""

from __future__ import annotations

import itertools
import math
from typing import Any

from headrace.rules.shapes import Path, Schema

#: More than anybody reads; a body of megabytes must not become an answer of megabytes.
MOST_VIOLATIONS = 50
MOST_RENDERED = 2_000

NOT_NULL = "Member must not be null"
CONSTRAINT_TEXTS: dict[str, str] = {
    "maximum": "Member must have value less than or equal to {}",
    "minimum": "Member must have value greater than or equal to {}",
    "maxLength": "Member must have length less than or equal to {}",
    "minLength": "Member must have length greater than or equal to {}",
    "maxItems": "Member must have length less than or equal to {}",
    "minItems": "Member must have length greater than or equal to {}",
    "pattern": "Member must satisfy regular expression pattern: {}",
    "enum": "Member must satisfy enum value set: {}",
}
_TYPE_NAMES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}


def sentence(path: Path, value: Any, constraint: str) -> str:
    shown = "null" if value is None else f"'{rendered(value)}'"
    return f"Value {shown} at '{lowered(path)}' failed to satisfy constraint: {constraint}"


def constraint_text(schema: Schema, keyword: str) -> str:
    value = schema[keyword]
    if keyword == "pattern":
        value = schema.get("x-aws-pattern", value)
    elif keyword == "enum":
        value = f"[{', '.join(map(str, value))}]"
    return CONSTRAINT_TEXTS[keyword].format(value)


def listed(schema: Schema) -> str:
    """All constraints of a member, as they stand between the brackets of its list's or map's."""
    texts = [constraint_text(schema, keyword) for keyword in CONSTRAINT_TEXTS if keyword in schema]
    if "items" in schema:
        texts.append(f"Member must satisfy constraint: [{listed(schema['items'])}]")
    return ", ".join([*texts, NOT_NULL])


def wrong_type(path: Path, expected: str, value: Any) -> str:
    subject = short(written(path)) or "The request body"
    match value:
        case None:
            given = "null was given; leave it out instead" if path else "null was given"
        case bool():
            given = f"{str(value).lower()} was given"
        case float() if not math.isfinite(value):
            given = "a number beyond all bounds was given"
        case int() | float():
            given = f"the number {rendered(value)} was given"
        case str():
            given = "a string was given"
        case list():
            given = "a list was given"
        case _:
            given = "an object was given"
    return f"{subject} must be {_TYPE_NAMES[expected]}, but {given}."


def rendered(value: Any, depth: int = 6) -> str:
    """A value as the framework prints it: `[a, b]`, `{k=v}`, and nothing in quotes."""
    if depth == 0:
        return "..."
    match value:
        case None:
            text = "null"
        case bool():
            text = str(value).lower()
        case int() if value.bit_length() > 256:
            text = "a number of too many digits"
        case list():
            text = f"[{', '.join(rendered(one, depth - 1) for one in value[:MOST_VIOLATIONS])}]"
        case dict():
            some = itertools.islice(value.items(), MOST_VIOLATIONS)
            text = f"{{{', '.join(f'{key}={rendered(one, depth - 1)}' for key, one in some)}}}"
        case _:
            text = str(value)
    return short(text)


def short(text: str) -> str:
    return text if len(text) <= MOST_RENDERED else f"{text[:MOST_RENDERED]}..."


def written(path: Path) -> str:
    """A path as users write it: `FilterCriteria.Filters[0].Pattern`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def lowered(path: Path) -> str:
    """A path as the framework prints it: `filterCriteria.filters.1.member.pattern`."""
    steps = (f"{step + 1}.member" if isinstance(step, int) else step[:1].lower() + step[1:] for step in path)
    return short(".".join(steps))


def dotted(path: Path) -> str:
    """A path without its list indexes, as `RULES` and the contract's extensions name fields."""
    return ".".join(step for step in path if isinstance(step, str))

"""The framework layer: each field of a request by itself, whatever the source, and all that is wrong in one message.

A field's bound is the widest that any variant of the contract gives it. What only some sources refuse is not seen here.
"""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import jsonschema_rs

from headrace.errors import SerializationError, ValidationError
from headrace.rules.refusals import CONSTRAINTS, TYPES, UNKNOWN, Violation, broken, ordered, rule_everywhere
from headrace.rules.rendering import (
    CONSTRAINT_TEXTS,
    MOST_VIOLATIONS,
    NOT_NULL,
    constraint_text,
    dotted,
    listed,
    sentence,
    short,
    written,
    wrong_type,
)
from headrace.rules.shapes import Path, Schema, is_map, key_schema, keyed, reported, schema_at, value_at


@dataclass(frozen=True)
class Fields:
    """The fields of a request, each with the widest constraint that any source gives it."""

    schema: Schema
    validator: jsonschema_rs.Draft4Validator
    #: Members that the cloud has and Headrace refuses by name, with the reason.
    unsupported: Mapping[str, str]
    #: The same for values.
    unsupported_values: Mapping[tuple[str, Any], str]
    #: Members of other requests, with the reason why they are not in this one.
    foreign: Mapping[str, str]
    #: The maps whose keys are bounded, by their places: what is said of a key, and whether a text may be one.
    keys: Mapping[Path, tuple[Schema, Callable[[str], bool]]]

    @classmethod
    def of(
        cls,
        schema: Schema,
        contract: Mapping[str, Any],
        foreign: Mapping[str, str],
        tag: str = "EventSourceMappings",
        unsupported: Mapping[str, str] | None = None,
    ) -> Fields:
        """`tag` is the area of the contract that says what is not supported; `unsupported` is more of it."""
        known = contract.get("x-not-supported", {}).get(tag, {})
        values = {
            (path, value): reason
            for path, reasons in known.get("values", {}).items()
            for value, reason in reasons.items()
        }
        keys = {
            path: (key_schema(one), jsonschema_rs.Draft4Validator(key_schema(one)).is_valid)
            for path, one in keyed(schema)
        }
        validator = jsonschema_rs.Draft4Validator(schema)
        return cls(schema, validator, {**known.get("members", {}), **(unsupported or {})}, values, foreign, keys)

    def violations(self, body: Any) -> tuple[list[Violation], bool]:
        """What is wrong with each field by itself, and whether that is all: nobody needs a list of thousands."""
        try:
            errors = list(itertools.islice(self.validator.iter_errors(_clipped(body)), MOST_VIOLATIONS))
        except ValueError as error:
            raise SerializationError("The request has text that is no Unicode.") from error
        mistyped = [one.instance_path for one in errors if one.kind.name == "type"]
        found: list[Violation] = []
        for one in errors:
            if one.kind.name == "type" or one.instance_path not in mistyped:
                found += self._violations_of(one, body)
        if isinstance(body, dict):
            found += self.key_violations(body)
        return ordered(found), max(len(errors), len(found)) < MOST_VIOLATIONS

    def key_violations(self, body: Mapping[str, Any]) -> Iterator[Violation]:
        """OpenAPI 3.0 cannot bound the keys of a map, so the contract has their bounds in extensions."""
        for path, (schema, is_key) in self.keys.items():
            given = value_at(body, path)
            if isinstance(given, dict) and not all(map(is_key, given)):
                text = sentence(path, given, f"Map keys must satisfy constraint: [{listed(schema)}]")
                yield Violation("constraint", text, ValidationError, (CONSTRAINTS, self._place(path)), path)

    def _violations_of(self, error: Any, body: Any) -> Iterator[Violation]:
        path: Path = tuple(error.instance_path)
        keyword: str = error.kind.name
        schema = value_at(self.schema, error.schema_path[:-1])
        if keyword == "type":
            text = wrong_type(path, schema["type"], value_at(body, path))
            yield Violation("type", text, SerializationError, (TYPES, self._place(path)), path)
        elif keyword == "maxProperties" and (rule := rule_everywhere(path, keyword)) is not None:
            yield broken(rule, path, body, limit=error.kind.value)
        elif is_map(schema_at(self.schema, reported(self.schema, path)) or {}):
            yield from self._constraint(body, path, schema, keyword)
        elif keyword == "additionalProperties":
            for name in error.kind.unexpected[:MOST_VIOLATIONS]:
                rule = rule_everywhere((*path, name), keyword)
                if rule is not None:
                    yield broken(rule, (*path, name), body)
                else:
                    text = self._unknown((*path, name), schema["properties"])
                    rank = (UNKNOWN, self._place(path))
                    yield Violation("unknown member", text, ValidationError, rank, (*path, name))
        else:
            if keyword == "required":
                path = (*path, error.kind.property)
            if keyword == "pattern" and _published_accepts(schema, value_at(body, path)):
                keyword = "narrower pattern"
            rule = rule_everywhere(path, keyword)
            if rule is not None:
                bare = schema.get("x-bare-name-max-length")
                yield broken(rule, path, body, limit=error.kind.value, bare=bare)
            elif keyword == "enum" and (reason := self.unsupported_values.get((dotted(path), value_at(body, path)))):
                text = f"{written(path)} '{value_at(body, path)}' is not supported by Headrace. {reason}"
                yield Violation("not supported", text, ValidationError, (UNKNOWN, self._place(path)), path)
            else:
                yield from self._constraint(body, path, schema, keyword)

    def _constraint(self, body: Any, path: Path, schema: Schema, keyword: str) -> Iterator[Violation]:
        """What the framework says of one field. A member of a list or a map is reported on the list or the map."""
        at = reported(self.schema, path)
        holder = schema if at == path and keyword != "required" else schema_at(self.schema, at)
        value = value_at(body, at)
        if holder is not None and is_map(holder):
            if keyword == "additionalProperties":
                text = f"Map keys must satisfy constraint: [{listed({'enum': list(holder['properties'])})}]"
            elif keyword == "required" and value is not None:
                if value:
                    return  # The key that stands in its place is reported.
                text = CONSTRAINT_TEXTS["minItems"].format(len(holder["required"]))
            elif keyword == "required":
                text = NOT_NULL
            else:
                values = holder["additionalProperties"] or next(iter(holder["properties"].values()))
                text = f"Map value must satisfy constraint: [{listed(values)}]"
        elif keyword == "required":
            text = NOT_NULL
        elif at != path and holder is not None:
            text = f"Member must satisfy constraint: [{listed(holder['items'])}]"
        elif keyword == "narrower pattern":  # the cloud's own, which messages print elsewhere, takes the value
            text = constraint_text({"pattern": schema["pattern"]}, "pattern")
        else:
            text = constraint_text(schema, keyword)
        rank = (CONSTRAINTS, self._place(path))
        yield Violation("constraint", sentence(at, value, text), ValidationError, rank, path)

    def _place(self, path: Path) -> int:
        """Where a field stands in the contract; the last place for one that does not."""
        order = list(self.schema["properties"])
        return order.index(path[0]) if path and path[0] in order else len(order)

    def _unknown(self, path: Path, known: Iterable[str]) -> str:
        """What to say of a member that is not in the contract."""
        if (reason := self.unsupported.get(dotted(path))) is not None:
            return f"'{written(path)}' is not supported by Headrace. {reason}"
        if len(path) == 1 and path[0] in self.foreign:
            return self.foreign[str(path[0])]
        name = str(path[-1])
        text = f"Unknown member '{short(written(path))}'."
        spelt = {other.lower(): other for other in known}
        if len(name) <= 64 and (near := difflib.get_close_matches(name.lower(), spelt, n=1)):
            return f"{text} Did you mean '{written((*path[:-1], spelt[near[0]]))}'?"
        return text


def _clipped(value: Any, depth: int = 6) -> Any:
    """A document without the tails of its long lists, which are too long for the contract anyway."""
    match value:
        case list() if depth:
            return [_clipped(one, depth - 1) for one in value[:MOST_VIOLATIONS]]
        case dict() if depth:
            return {name: _clipped(one, depth - 1) for name, one in value.items()}
        case _:
            return value


def _published_accepts(schema: Schema, value: Any) -> bool:
    """Whether the cloud's published pattern takes a value that the contract's own, being narrower, does not."""
    return "x-aws-pattern" in schema and _compiled_pattern(schema["x-aws-pattern"]).is_valid(value)


@lru_cache(maxsize=64)
def _compiled_pattern(pattern: str) -> jsonschema_rs.Draft4Validator:
    return jsonschema_rs.Draft4Validator({"pattern": f"^(?:{pattern})$"})

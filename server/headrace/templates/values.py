"""Values of a template as an API wants them: a template may write a number or a truth value as a text, and the reverse.

A reader takes a value whose intrinsics are resolved and returns what an API takes; it raises ValueError, whose text
goes behind the place of the value.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from headrace.templates.reading import meant

Reader = Callable[[Any], Any]


def as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, str | int | float):
        return str(value)
    raise ValueError(f"must be a text, not {_kind(value)}")


def as_integer(value: Any) -> int:
    number = as_number(value)
    if number != int(number):
        raise ValueError(f"must be a whole number, not {value!r}")
    return int(number)


def as_number(value: Any) -> int | float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        for kind in (int, float):
            try:
                number = kind(value)
            except ValueError:
                continue
            if number - number == 0:  # neither infinite nor no number at all
                return number
    raise ValueError(f"must be a number, not {_kind(value)}")


def as_boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise ValueError(f"must be true or false, not {_kind(value)}")


def as_written(value: Any) -> Any:
    """Objects and lists without their lines, everything else as it is."""
    if isinstance(value, dict):
        return {key: as_written(member) for key, member in value.items()}
    if isinstance(value, list):
        return [as_written(item) for item in value]
    return value


def as_json(value: Any) -> str:
    """A JSON document: as a text, or written as an object."""
    if isinstance(value, dict | list):
        return json.dumps(as_written(value), separators=(",", ":"))
    return as_text(value)


def as_tags(value: Any) -> dict[str, str]:
    """Tags in either of the forms that templates have: a list of Key and Value, or an object."""
    if isinstance(value, dict):
        return {key: as_text(member) for key, member in value.items()}
    pairs = [table(Key=as_text, Value=as_text)(item) for item in _list(value)]
    for pair in pairs:
        if len(pair) != 2:
            raise ValueError("each tag needs a Key and a Value")
    return {pair["Key"]: pair["Value"] for pair in pairs}


def listed(reader: Reader) -> Reader:
    """A list, or a single value in place of a list of one."""

    def read(value: Any) -> list[Any]:
        return [reader(item) for item in (_list(value) if isinstance(value, list) else [value])]

    return read


def mapped(reader: Reader) -> Reader:
    """An object whose members are named by the user."""

    def read(value: Any) -> dict[str, Any]:
        return {key: _within(key, reader, member) for key, member in _object(value).items()}

    return read


def table(**readers: Reader) -> Reader:
    """An object with these members."""
    hint = f"; there are {', '.join(readers)}"

    def read(value: Any) -> dict[str, Any]:
        found = {}
        for key, member in _object(value).items():
            if key not in readers:
                raise ValueError(f"there is no {key} here{meant(key, readers) or hint}")
            if member is not None:
                found[key] = _within(key, readers[key], member)
        return found

    return read


def _within(key: str, reader: Reader, value: Any) -> Any:
    try:
        return reader(value)
    except ValueError as error:
        raise ValueError(f"{key}: {error}") from None


def _object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"must be an object, not {_kind(value)}")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"must be a list, not {_kind(value)}")
    return value


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    return "nothing" if value is None else repr(value)

"""A template as it is written: YAML with CloudFormation's tags, or JSON, as values that know their lines.

Nothing of it is interpreted. The short form of an intrinsic function comes out as the long one: `!Ref Stage` and
`{"Ref": "Stage"}` are the same.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from headrace.errors import ConfigurationError

#: The short forms: what stands after the exclamation mark, and the member that it means.
TAGS = {
    "!Ref": "Ref",
    "!Condition": "Condition",
    **{
        f"!{name}": f"Fn::{name}"
        for name in (
            *(
                "And",
                "Base64",
                "Cidr",
                "Equals",
                "FindInMap",
                "GetAZs",
                "GetAtt",
                "If",
                "ImportValue",
                "Join",
                "Length",
            ),
            *("Not", "Or", "Select", "Split", "Sub", "ToJsonString", "Transform"),
        )
    },
}
_STANDARD = "tag:yaml.org,2002:"


class Table(dict[str, Any]):
    """An object of the template that knows the line of each of its members."""

    def __init__(self, line: int = 0) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}

    def put(self, key: str, value: Any, line: int) -> None:
        self[key] = value
        self.lines[key] = line

    def line_of(self, key: Any) -> int:
        """Where a member is written; without one, where the object is."""
        return self.lines.get(key, self.line)


class Items(list[Any]):
    """A list of the template that knows the line of each of its items."""

    def __init__(self, line: int = 0) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []

    def put(self, value: Any, line: int) -> None:
        self.append(value)
        self.lines.append(line)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a template something is, for messages: `template.yaml:42: Resource Orders: RedrivePolicy: ...`."""

    file: str
    line: int = 0
    #: What it belongs to, as `Resource Orders`.
    heading: str = ""
    path: tuple[str, ...] = ()

    def under(self, heading: str, line: int) -> Place:
        return Place(self.file, line, heading)

    def at(self, container: Any, key: str | int) -> Place:
        """A member or an item of what is here."""
        if isinstance(container, Table):
            line = container.line_of(key)
        elif isinstance(container, Items) and isinstance(key, int) and key < len(container.lines):
            line = container.lines[key]
        else:
            line = self.line
        shown = str(key + 1) if isinstance(key, int) else key
        return replace(self, line=line or self.line, path=(*self.path, shown))

    def says(self, message: str) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(filter(None, (where, self.heading, ".".join(self.path), message)))

    def error(self, message: str) -> ConfigurationError:
        return ConfigurationError(self.says(message))


def read(path: Path) -> Table:
    """The whole document of a file. Raises ConfigurationError, with the line where there is one."""
    place = Place(str(path))
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise place.error(f"cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise place.error(f"is not UTF-8: {error.reason} at byte {error.start}") from None
    return parse(text, str(path))


def parse(text: str, file: str) -> Table:
    """The document in a text. JSON is read as the YAML that it is, but for tabs, which YAML does not indent with."""
    if text.lstrip().startswith("{"):
        text = text.replace("\t", " ")
    place = Place(file)
    try:
        loader = _Loader(text)
        loader.place = place
        root = loader.get_single_node()
        document = _value(root, place) if root is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = ", ".join(filter(None, (error.context, error.problem)))
        raise replace(place, line=mark.line + 1 if mark else 0).error(f"is neither YAML nor JSON: {what}") from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1 if isinstance(error.position, int) else 0
        raise replace(place, line=line).error(f"is neither YAML nor JSON: {error.reason}") from None
    except RecursionError:
        raise place.error("is nested too deeply to be read") from None
    if document is None:
        raise place.error("is empty")
    if not isinstance(document, Table):
        raise place.error("must be an object with a member Resources")
    return document


def meant(word: str, known: Iterable[str]) -> str:
    """A hint for a word that is not known: `; did you mean Orders?`, or nothing."""
    names = {name.lower(): name for name in known}
    close = difflib.get_close_matches(word.lower(), names, 1)
    return f"; did you mean {names[close[0]]}?" if close else ""


class _Loader(yaml.SafeLoader):
    """Finds the types of plain words as CloudFormation does: dates, times and numbers that begin with 0 are texts.

    The cloud takes no anchors and no aliases, so neither do we: what is here must work there.
    """

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 (PyYAML's own way)
    place: Place

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            here = replace(self.place, line=event.start_mark.line + 1)
            raise here.error(f"anchors and aliases ({sign}{anchor}) are not read: write the value out")
        return super().compose_node(parent, index)


def _is_read_as(kind: str, pattern: str, first: str) -> None:
    _Loader.add_implicit_resolver(_STANDARD + kind, re.compile(f"^(?:{pattern})$"), list(first))


_is_read_as("bool", "yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF", "yYnNtTfFoO")
_is_read_as("int", "[-+]?(?:0|[1-9][0-9]*)", "-+0123456789")
_is_read_as("float", r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)", "-+0123456789")
_is_read_as("null", "~|null|Null|NULL|", "~nN")
_Loader.yaml_implicit_resolvers.setdefault("", []).append((_STANDARD + "null", re.compile("^$")))


def _value(node: yaml.Node, place: Place) -> Any:
    line = node.start_mark.line + 1
    place = replace(place, line=line)
    if not node.tag.startswith("!"):
        return _plain(node, place)
    if node.tag not in TAGS:
        raise place.error(f"there is no tag {node.tag}{meant(node.tag, TAGS)}")
    call = Table(line)
    argument = _text(node.value) if isinstance(node, yaml.ScalarNode) else _plain(node, place)
    if node.tag == "!GetAtt" and isinstance(argument, str):
        argument = _items([argument.partition(".")[0], argument.partition(".")[2]], line)
    call.put(TAGS[node.tag], argument, line)
    return call


def _plain(node: yaml.Node, place: Place) -> Any:
    """The value of a node, whatever its tag says of functions."""
    if isinstance(node, yaml.MappingNode):
        table = Table(place.line)
        for key_node, value_node in node.value:
            here = replace(place, line=key_node.start_mark.line + 1)
            if not isinstance(key_node, yaml.ScalarNode):
                raise here.error("the name of a member must be a text")
            key = _text(key_node.value)
            if key in table:
                raise here.error(f"{key} is there twice, first in line {table.line_of(key)}")
            table.put(key, _value(value_node, here), here.line)
        return table
    if isinstance(node, yaml.SequenceNode):
        items = Items(place.line)
        for item in node.value:
            items.put(_value(item, place), item.start_mark.line + 1)
        return items
    return _scalar(node.tag.removeprefix(_STANDARD), _text(node.value), place)


def _scalar(kind: str, text: str, place: Place) -> Any:
    try:
        match kind:
            case "str":
                return text
            case "int":
                return int(text)
            case "float":
                return float(text)
            case "bool":
                return text.lower() in ("yes", "true", "on")
            case "null":
                return None
    except ValueError:
        raise place.error(f"{text!r} is not what its tag says") from None
    raise place.error(f"there is no tag !!{kind}")


def _items(values: Iterable[Any], line: int) -> Items:
    items = Items(line)
    for value in values:
        items.put(value, line)
    return items


def _text(value: str) -> str:
    """JSON writes a character beyond the first plane as two escapes; here they become the one that they mean."""
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if not value.isascii() else value

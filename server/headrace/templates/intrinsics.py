"""The intrinsic functions of templates. Pure: what a name or an attribute of a resource is, is asked of the caller.

A function is an object with one member whose name begins with `Fn::` or is `Ref`. What is resolved keeps its lines.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from headrace.templates.reading import Items, Place, Table, meant
from headrace.templates.values import as_integer, as_text, as_written

_VARIABLE = re.compile(r"\$\{([^}]*)\}")
#: Availability zones that a region is taken to have.
_ZONES = "abc"
#: What cannot be done here, and what to do instead.
_IMPOSSIBLE = {
    "Fn::ImportValue": "there are no other stacks here to import from; make it a parameter",
    "Fn::Transform": "macros are not run here",
    "Fn::Cidr": "address ranges are not computed here; make it a parameter",
}


class _Nothing:
    """The value of `AWS::NoValue`: the member or item that has it is left out."""


NOTHING = _Nothing()


class Resources(Protocol):
    """What a template's resources are."""

    def __call__(self, name: str, attribute: str | None, place: Place) -> Any:
        """An attribute of a resource, or with None what `Ref` means. Raises ConfigurationError for what is not."""
        ...


def is_function(value: Any) -> bool:
    """Whether a value is a call of an intrinsic function."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    name = str(next(iter(value)))
    return name == "Ref" or name.startswith("Fn::")


@dataclass(frozen=True, slots=True)
class Resolver:
    """Resolves intrinsic functions."""

    #: Values of parameters and of pseudo parameters by name: texts, lists of texts, or `NOTHING`.
    names: Mapping[str, Any]
    mappings: Table
    #: Whether each condition holds.
    conditions: Mapping[str, bool]
    resources: Resources

    def resolve(self, value: Any, place: Place) -> Any:
        """A value without functions; `NOTHING` for one that is to be left out."""
        if is_function(value):
            [(name, argument)] = value.items()
            return self._call(name, argument, place.at(value, name))
        if isinstance(value, Table):
            return self._table(value, place)
        if isinstance(value, list):
            return self._list(value, place)
        return value

    def text(self, value: Any, place: Place) -> str:
        """A value that has to be a text, or can be read as one."""
        try:
            return as_text(self.resolve(value, place))
        except ValueError as error:
            raise place.error(str(error)) from None

    def holds(self, value: Any, place: Place) -> bool:
        """Whether a condition that is written here holds."""
        if isinstance(value, Table) and len(value) == 1:
            [(name, argument)] = value.items()
            here = place.at(value, name)
            if name == "Condition":
                return self._condition(argument, here)
            if name == "Fn::Equals":
                left, right = (self.resolve(one, here) for one in self._arguments(argument, here, 2))
                return bool(_comparable(left) == _comparable(right))
            if name == "Fn::Not":
                return not self.holds(self._arguments(argument, here, 1)[0], here)
            if name in ("Fn::And", "Fn::Or"):
                if not isinstance(argument, list) or not 2 <= len(argument) <= 10:
                    raise here.error("takes a list of 2 to 10 conditions")
                return (all if name == "Fn::And" else any)([self.holds(one, here) for one in argument])
        raise place.error("must be a condition: one of Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition")

    def _table(self, table: Table, place: Place) -> Table:
        found = Table(table.line)
        for key, member in table.items():
            here = place.at(table, key)
            if key.startswith("Fn::"):
                reason = "is a loop, which is not run here" if key.startswith("Fn::ForEach") else "must stand alone"
                raise here.error(reason)
            if (resolved := self.resolve(member, here)) is not NOTHING:
                found.put(key, resolved, table.line_of(key))
        return found

    def _list(self, items: list[Any], place: Place) -> Items:
        found = Items(place.line)
        for index, item in enumerate(items):
            here = place.at(items, index)
            if (resolved := self.resolve(item, here)) is not NOTHING:
                found.put(resolved, here.line)
        return found

    def _call(self, name: str, argument: Any, place: Place) -> Any:
        if name in _IMPOSSIBLE:
            raise place.error(f"is not possible: {_IMPOSSIBLE[name]}")
        call = _FUNCTIONS.get(name)
        if call is None:
            raise place.error(f"there is no such function{meant(name, _FUNCTIONS)}")
        return call(self, argument, place)

    def _arguments(self, argument: Any, place: Place, least: int, most: int | None = None) -> list[Any]:
        most = most or least
        if not isinstance(argument, list) or not least <= len(argument) <= most:
            numbers = f"{least}" if least == most else f"{least} or {most}"
            raise place.error(f"takes a list of {numbers}")
        return argument

    def _named(self, name: str, place: Place) -> Any:
        return self.names[name] if name in self.names else self.resources(name, None, place)

    def _condition(self, name: Any, place: Place) -> bool:
        if not isinstance(name, str) or name not in self.conditions:
            hint = meant(name, self.conditions) if isinstance(name, str) else ""
            raise place.error(f"there is no condition {name}{hint}")
        return self.conditions[name]

    # The functions

    def _ref(self, argument: Any, place: Place) -> Any:
        if not isinstance(argument, str):
            raise place.error("takes the name of a parameter or a resource")
        return self._named(argument, place)

    def _get_att(self, argument: Any, place: Place) -> Any:
        if isinstance(argument, str):
            name, _, attribute = argument.partition(".")
            argument = [name, attribute]
        name, attribute = self._arguments(argument, place, 2)
        if not isinstance(name, str) or not name:
            raise place.error("takes the name of a resource and an attribute")
        return self.resources(name, self.text(attribute, place), place)

    def _sub(self, argument: Any, place: Place) -> str:
        variables: Any = {}
        if isinstance(argument, list):
            argument, variables = self._arguments(argument, place, 2)
        if not isinstance(argument, str) or not isinstance(variables, dict):
            raise place.error("takes a text, or a list of a text and an object of variables")

        def value(found: re.Match[str]) -> str:
            name = found[1].strip()
            if name.startswith("!"):
                return f"${{{name[1:]}}}"
            if name in variables:
                return self.text(variables[name], place.at(variables, name))
            head, _, attribute = name.partition(".")
            whole = self.names.get(name)
            if whole is None:
                whole = self.resources(head, attribute, place) if attribute else self._named(name, place)
            try:
                return as_text(whole)
            except ValueError:
                raise place.error(f"${{{name}}} is a list, and only a text can be put into a text") from None

        return _VARIABLE.sub(value, argument)

    def _join(self, argument: Any, place: Place) -> str:
        delimiter, items = self._arguments(argument, place, 2)
        return self.text(delimiter, place).join(self.text(item, place) for item in self._items(items, place))

    def _items(self, value: Any, place: Place) -> list[Any]:
        items = self.resolve(value, place)
        if not isinstance(items, list):
            raise place.error("needs a list, and this is none")
        return items

    def _select(self, argument: Any, place: Place) -> Any:
        index, items = self._arguments(argument, place, 2)
        try:
            number = as_integer(self.resolve(index, place))
        except ValueError as error:
            raise place.error(f"the index {error}") from None
        found = self._items(items, place)
        if not 0 <= number < len(found):
            raise place.error(f"there is no item {number} in a list of {len(found)}")
        return found[number]

    def _split(self, argument: Any, place: Place) -> list[str]:
        delimiter, text = self._arguments(argument, place, 2)
        separator = self.text(delimiter, place)
        if not separator:
            raise place.error("needs something to split at")
        return self.text(text, place).split(separator)

    def _find_in_map(self, argument: Any, place: Place) -> Any:
        *keys, default = [*self._arguments(argument, place, 3, 4), None][:4]
        found: Any = self.mappings
        for key, what in zip(keys, ("mapping", "entry", "member"), strict=True):
            name = self.text(key, place)
            if not isinstance(found, dict) or name not in found:
                if isinstance(default, dict) and "DefaultValue" in default:
                    return self.resolve(default["DefaultValue"], place)
                known = found if isinstance(found, dict) else ()
                raise place.error(f"there is no {what} {name}{meant(name, known)}")
            found = found[name]
        return found

    def _if(self, argument: Any, place: Place) -> Any:
        condition, then, otherwise = self._arguments(argument, place, 3)
        index = 1 if self._condition(condition, place) else 2
        return self.resolve(then if index == 1 else otherwise, place.at(argument, index))

    def _base64(self, argument: Any, place: Place) -> str:
        return base64.b64encode(self.text(argument, place).encode()).decode()

    def _zones(self, argument: Any, place: Place) -> list[str]:
        region = self.text(argument, place) or as_text(self.names["AWS::Region"])
        return [region + zone for zone in _ZONES]

    def _length(self, argument: Any, place: Place) -> int:
        return len(self._items(argument, place))

    def _to_json(self, argument: Any, place: Place) -> str:
        return json.dumps(as_written(self.resolve(argument, place)), separators=(",", ":"))


_FUNCTIONS: Mapping[str, Callable[[Resolver, Any, Place], Any]] = {
    "Ref": Resolver._ref,
    "Fn::GetAtt": Resolver._get_att,
    "Fn::Sub": Resolver._sub,
    "Fn::Join": Resolver._join,
    "Fn::Select": Resolver._select,
    "Fn::Split": Resolver._split,
    "Fn::FindInMap": Resolver._find_in_map,
    "Fn::If": Resolver._if,
    "Fn::Base64": Resolver._base64,
    "Fn::GetAZs": Resolver._zones,
    "Fn::Length": Resolver._length,
    "Fn::ToJsonString": Resolver._to_json,
}


def conditions(declared: Table, resolver: Resolver, place: Place) -> dict[str, bool]:
    """Whether each condition of a template holds. Raises ConfigurationError that names the way of a circle."""
    found = _Conditions(declared, resolver, place)
    return {name: found[name] for name in declared}


class _Conditions(dict[str, bool]):
    """Conditions by name, each looked at when it is first asked for: one may name another further down."""

    def __init__(self, declared: Table, resolver: Resolver, place: Place) -> None:
        super().__init__()
        self._declared, self._place = declared, place
        self._resolver = replace(resolver, conditions=self)
        self._way: list[str] = []

    def __contains__(self, name: object) -> bool:
        return name in self._declared

    def __iter__(self) -> Any:
        return iter(self._declared)

    def __missing__(self, name: str) -> bool:
        here = self._place.under(f"Condition {name}", self._declared.line_of(name))
        if name in self._way:
            raise here.error(f"goes round in a circle: {' -> '.join([*self._way[self._way.index(name) :], name])}")
        self._way.append(name)
        self[name] = self._resolver.holds(self._declared[name], here)
        self._way.pop()
        return self[name]


def _comparable(value: Any) -> Any:
    """Equality is that of texts: a parameter is one, whatever it looks like."""
    if isinstance(value, bool | int | float):
        return as_text(value)
    return as_written(value)

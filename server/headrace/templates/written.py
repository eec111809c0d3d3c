"""The resources of a template as they are written: their attributes are checked, their properties are not looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from headrace.templates.reading import Place, Table, meant

_ATTRIBUTES = (
    *("Type", "Properties", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy"),
    # Without meaning here; SAM has the last two.
    *("Metadata", "CreationPolicy", "UpdatePolicy", "Connectors", "IgnoreGlobals"),
)


@dataclass(frozen=True, slots=True)
class Written:
    """One resource."""

    name: str
    type: str
    properties: Table
    place: Place
    #: The name of the condition under which it is made.
    condition: str | None = None
    depends_on: tuple[str, ...] = ()
    #: Whether it stays when it goes out of the template.
    retain: bool = False
    #: The function whose every change asks for a new one of these.
    follows: str | None = None
    #: The properties that it does not take from Globals; None for none of them.
    without_globals: frozenset[str] | None = frozenset()

    def like(self, name: str, kind: str, properties: Table, **more: Any) -> Written:
        """Another resource that stands and falls with this one."""
        return replace(self, **{"name": name, "type": kind, "properties": properties, "depends_on": (), **more})


def resources(section: Any, place: Place) -> dict[str, Written]:
    """All resources of the section of that name, in its order. Raises ConfigurationError."""
    if not isinstance(section, Table) or not section:
        raise place.error("has no resources: it needs an object Resources with at least one member")
    return {name: _resource(name, section, place) for name in section}


def _resource(name: str, section: Table, place: Place) -> Written:
    table, here = section[name], place.under(f"Resource {name}", section.line_of(name))
    if not name.isalnum() or not name.isascii():
        raise here.error("a resource's name has letters and digits only")
    if not isinstance(table, Table):
        raise here.error("must be an object with a member Type")
    for key in table:
        if key not in _ATTRIBUTES:
            raise here.at(table, key).error(f"a resource has no such member{meant(key, _ATTRIBUTES)}")
    kind, properties = table.get("Type"), table.get("Properties")
    if not isinstance(kind, str):
        raise here.error("has no Type")
    if properties is None:
        properties = Table(table.line_of("Properties"))
    if not isinstance(properties, Table):
        raise here.at(table, "Properties").error("must be an object")
    condition = table.get("Condition")
    if condition is not None and not isinstance(condition, str):
        raise here.at(table, "Condition").error("must be the name of a condition")
    depends_on = table.get("DependsOn") or []
    depends_on = [depends_on] if isinstance(depends_on, str) else depends_on
    if not isinstance(depends_on, list) or not all(isinstance(other, str) for other in depends_on):
        raise here.at(table, "DependsOn").error("must be the name of a resource, or a list of names")
    ignored = table.get("IgnoreGlobals") or []
    return Written(
        name=name,
        type=kind,
        properties=properties,
        place=here,
        condition=condition,
        depends_on=tuple(depends_on),
        retain=table.get("DeletionPolicy") in ("Retain", "RetainExceptOnCreate"),
        without_globals=None if ignored == "*" else frozenset(map(str, ignored)),
    )


def circle(needs: Mapping[str, frozenset[str]]) -> list[str] | None:
    """A way of resources that need each other and leads back to its beginning; None when there is none."""
    done: set[str] = set()
    way: list[str] = []

    def walk(name: str) -> list[str] | None:
        if name in way:
            return [*way[way.index(name) :], name]
        if name in done:
            return None
        way.append(name)
        for other in sorted(needs.get(name, ())):
            if found := walk(other):
                return found
        done.add(way.pop())
        return None

    return next((found for name in needs if (found := walk(name))), None)

"""The contract's schemas in the shapes that the checks need. Nothing here adds a bound of its own.

A schema is followed to what its references name, and the schemas of many sources are made into the widest of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]
Path: TypeAlias = tuple[str | int, ...]


def name_of(reference: Schema) -> str:
    name: str = reference["$ref"].rpartition("/")[2]
    return name


def expanded(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    """The schema with every reference replaced by what it names; `x-name` keeps the name."""
    if "$ref" in schema:
        name = name_of(schema)
        return {**expanded(components[name], components), "x-name": name}
    result = dict(schema)
    for keyword in ("items", "not", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            result[keyword] = expanded(schema[keyword], components)
    if "properties" in schema:
        result["properties"] = {name: expanded(one, components) for name, one in schema["properties"].items()}
    return result


def flat(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    """The schema with every reference replaced, and every choice of objects made into one object with all members.

    What all forms require is required. `not` is left out: it is no field's own constraint.
    """
    schema = _without_not(expanded(schema, components))
    if "anyOf" in schema:
        forms = [flat(one, components) for one in schema["anyOf"]]
        merged: Schema = {"type": "object", "additionalProperties": False, "properties": {}}
        for form in forms:
            merged["properties"].update(form["properties"])
        if required := [name for name in merged["properties"] if all(name in one.get("required", ()) for one in forms)]:
            merged["required"] = required
        return merged
    if "properties" in schema:
        schema["properties"] = {name: flat(one, components) for name, one in schema["properties"].items()}
    if isinstance(schema.get("items"), dict):
        schema["items"] = flat(schema["items"], components)
    return schema


def keyed(schema: Schema, path: Path = ()) -> Iterator[tuple[Path, Schema]]:
    """The maps whose keys the contract bounds, outside of lists, with their places."""
    if any(name.startswith("x-key-") for name in schema):
        yield path, schema
    for name, one in schema.get("properties", {}).items():
        yield from keyed(one, (*path, name))


def widest(schemas: Sequence[Schema], components: Mapping[str, Schema]) -> Schema:
    """One schema that takes whatever any of the given ones takes, member by member and without combinations.

    A scalar that sources narrow is given its general constraint, which the contract names in `x-narrows`.
    """
    first = schemas[0]
    if first["type"] not in ("object", "array"):
        general = first
        while "x-narrows" in general:
            general = components[general["x-narrows"]]
        values = general.get("x-aws-enum", general.get("x-known-values"))
        return {**_without_not(general), **({"enum": values} if values else {})}
    result: Schema = {"type": first["type"]}
    if len({one.get("x-name") for one in schemas}) == 1:
        result = _without_not(first)
    for keyword, choose in (("minItems", min), ("maxItems", max)):
        if all(keyword in one for one in schemas):
            result[keyword] = choose(one[keyword] for one in schemas)
    if first["type"] == "array":
        result["items"] = widest([one["items"] for one in schemas], components)
    if "properties" in first:
        names = dict.fromkeys(name for one in schemas for name in one["properties"])
        result["properties"] = {
            name: widest([one["properties"][name] for one in schemas if name in one["properties"]], components)
            for name in names
        }
        if required := [name for name in names if all(name in one.get("required", ()) for one in schemas)]:
            result["required"] = required
        result["additionalProperties"] = first["additionalProperties"]
    return result


def _without_not(schema: Schema) -> Schema:
    return {keyword: value for keyword, value in schema.items() if keyword != "not"}


def is_map(schema: Schema) -> bool:
    """Whether the keys are data: so in the cloud, where the contract shows an object with the only key there is."""
    return isinstance(schema.get("additionalProperties"), dict) or schema.get("x-name") == "Endpoints"


def key_schema(tags: Schema) -> Schema:
    """What the contract's extensions say of a map's keys, as a schema."""
    keywords = {
        "minLength": "x-key-min-length",
        "maxLength": "x-key-max-length",
        "pattern": "x-key-pattern",
        "x-aws-pattern": "x-aws-key-pattern",
    }
    return {"type": "string", **{keyword: tags[name] for keyword, name in keywords.items() if name in tags}}


def schema_at(schema: Schema, path: Path) -> Schema | None:
    """The schema of the field at a path; None where the schema knows no such field."""
    here: Schema | None = schema
    for step in path:
        if here is None:
            return None
        if isinstance(step, int):
            here = here.get("items")
        else:
            more = here.get("additionalProperties")
            here = here.get("properties", {}).get(step, more if isinstance(more, dict) else None)
    return here


def reported(schema: Schema, path: Path) -> Path:
    """Where the framework reports what is wrong at a path: on the first map or list of scalars on the way there."""
    for length in range(len(path)):
        here = schema_at(schema, path[:length])
        if here is None:
            break
        if is_map(here) or (here["type"] == "array" and here["items"]["type"] not in ("object", "array")):
            return path[:length]
    return path


def value_at(document: Any, path: Iterable[str | int]) -> Any:
    """What stands at a path of a JSON document; None when nothing does."""
    for step in path:
        try:
            document = document[step]
        except (KeyError, IndexError, TypeError):
            return None
    return document

"""The first layer for any operation of the contract: its parameters, and its body where no mapping is described.

Everything is derived from the contract when an operation is first asked for. The few words that the second layer has
for functions are rows of `refusals`, like those for mappings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import jsonschema_rs

from headrace.errors import SerializationError
from headrace.rules.fields import Fields
from headrace.rules.refusals import FALLBACK, NAMED, Violation, broken
from headrace.rules.shapes import Schema, expanded, flat, name_of

#: Where a request says in which of several forms its package comes.
_PACKAGE_FORMS = {"CreateFunction": "Code", "UpdateFunctionCode": ""}


class Operation:
    """What one operation takes."""

    def __init__(self, contract: Mapping[str, Any], path: Mapping[str, Any], operation: Mapping[str, Any]) -> None:
        self.id: str = operation["operationId"]
        self._contract = contract
        self._components = contract["components"]["schemas"]
        self._tag: str = operation["tags"][0]
        parameters = [self._parameter(one) for one in [*path.get("parameters", []), *operation.get("parameters", [])]]
        self._path = self._fields(parameters, "path")
        self._query = self._fields(parameters, "query")
        self._header_names = {one["name"].lower(): _member(one["name"]) for one in parameters if one["in"] == "header"}
        refused = contract.get("x-not-supported", {}).get(self._tag, {}).get("headers", {})
        self._header_names |= {name.lower(): _member(name) for name in refused}
        self._headers = self._fields(parameters, "header", {_member(name): why for name, why in refused.items()})
        #: The names under which a handler gets the values of headers, by the headers' names.
        self.header_arguments = {
            one["name"].lower(): one["name"].removeprefix("X-Amz-").replace("-", "_").lower()
            for one in parameters
            if one["in"] == "header"
        }
        self._lists = {
            one["name"] for one in parameters if expanded(one["schema"], self._components)["type"] == "array"
        }
        body = operation.get("requestBody")
        self.has_body = body is not None
        self.is_body_needed = bool(body and body.get("required"))
        schema = body["content"].get("application/json", {}).get("schema") if body else None
        self.is_json = schema is not None
        self._form = _PACKAGE_FORMS.get(self.id)
        if schema is not None:
            named = {**schema, "components": {"schemas": self._components}}
            self._verdict = jsonschema_rs.Draft4Validator(named)
            self._body = Fields.of(flat(schema, self._components), contract, {}, self._tag)

    def parameter_violations(
        self, path: Mapping[str, str], query: Iterable[tuple[str, str]], headers: Mapping[str, str]
    ) -> list[Violation]:
        """What is wrong with the parameters; the path's faults hide the query's, as they are looked at in turn."""
        given: dict[str, Any] = {}
        for name, value in query:
            if name in self._lists:
                given.setdefault(name, []).append(value)
            elif name == "MaxItems" and re.fullmatch(r"-?[0-9]{1,20}", value):
                given[name] = int(value)
            elif not name.lower().startswith("x-amz-"):  # a signature may stand in the query
                given[name] = value
        known = {member: headers[name] for name, member in self._header_names.items() if name in headers}
        for fields, values in ((self._path, dict(path)), (self._query, given), (self._headers, known)):
            if fields is not None and (found := fields.violations(values)[0]):
                return found
        return []

    def body_violations(self, body: Any) -> list[Violation]:
        """What is wrong with a body, what would be reported first."""
        try:
            is_valid = self._verdict.is_valid(body)
        except ValueError as error:
            raise SerializationError("The request has text that is no Unicode.") from error
        if is_valid:
            return list(self._body.key_violations(body))
        found, _ = self._body.violations(body)
        return found or [self._other(body)]

    def _other(self, body: Mapping[str, Any]) -> Violation:
        """What the fields by themselves do not show: a package in no form, or in two."""
        if self._form is None:
            return broken(FALLBACK, (), body, detail="the contract does not allow it")
        place = (self._form,) if self._form else ()
        package = body[self._form] if self._form else body
        is_both = "ZipFile" in package and any(name.startswith("S3") for name in package)
        return broken(NAMED["package in two forms" if is_both else "package missing"], place, body)

    def _parameter(self, entry: Schema) -> Schema:
        if "$ref" in entry:
            found: Schema = self._contract["components"]["parameters"][name_of(entry)]
            return found
        return entry

    def _fields(
        self, parameters: Iterable[Schema], place: str, refused: Mapping[str, str] | None = None
    ) -> Fields | None:
        chosen = [one for one in parameters if one["in"] == place]
        if not chosen and not refused:
            return None
        name = _member if place == "header" else str
        schema = {
            "type": "object",
            "additionalProperties": False,
            "properties": {name(one["name"]): expanded(one["schema"], self._components) for one in chosen},
            "required": [name(one["name"]) for one in chosen if one.get("required")],
        }
        if not schema["required"]:
            del schema["required"]
        return Fields.of(schema, self._contract, {}, self._tag, refused)


def operations(contract: Mapping[str, Any]) -> dict[str, Operation]:
    """Every operation of a contract, by its id."""
    found = (
        Operation(contract, path, one)
        for path in contract["paths"].values()
        for one in path.values()
        if isinstance(one, dict) and "operationId" in one
    )
    return {one.id: one for one in found}


def _member(header: str) -> str:
    """A header as the cloud names it in its errors: X-Amz-Log-Type is its LogType."""
    return header.removeprefix("X-Amz-").replace("-", "")

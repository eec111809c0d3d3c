"""What a request may say. The contract alone gives the verdict; this package puts a refusal into words, and adds the
few rules that no schema can hold. What only the world knows (is there such a queue?) it does not ask: it has the words.

A refusal has two layers, as in the cloud. The first (`fields`) looks at each field by itself, whatever the source:
wrong JSON types, members that nobody knows, then ranges, lengths, patterns and enumerations, all reported in one
message. When it is content, the second (`variants`) looks at the mapping as one of its source; the table in `refusals`
says in which order and in which words. Neither has a bound of its own: the first is the widest of what the contract's
variants allow (`shapes`), the second is what the variant of the source refuses.

`rendering` is the grammar of the first layer's messages, `settings` says what settings mean, `world` has the words for
what has to be asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs

from headrace.errors import SerializationError
from headrace.rules.fields import Fields
from headrace.rules.operations import Operation, operations
from headrace.rules.refusals import FALLBACK, NAMED, RULES, Rule, Violation, broken, error_of, ordered
from headrace.rules.rendering import MOST_VIOLATIONS
from headrace.rules.settings import conflict_keys, merged, source_kind
from headrace.rules.shapes import Schema, expanded, name_of, widest
from headrace.rules.variants import Variant, beyond, nearest
from headrace.rules.world import (
    already_exists,
    check_consumer_group,
    check_timeout,
    check_visibility,
    function_missing,
    mapping_in_use,
    mapping_missing,
    no_virtual_hosts,
    queue_denied,
    queue_missing,
    stream_denied,
    stream_missing,
)

__all__ = [
    "FALLBACK",
    "MOST_VIOLATIONS",
    "RULES",
    "Rule",
    "Rules",
    "Violation",
    "already_exists",
    "check_consumer_group",
    "check_timeout",
    "check_visibility",
    "conflict_keys",
    "function_missing",
    "mapping_in_use",
    "mapping_missing",
    "merged",
    "no_virtual_hosts",
    "queue_denied",
    "queue_missing",
    "source_kind",
    "stream_denied",
    "stream_missing",
]


class Rules:
    """The rules of one contract. Built once, used for every request.

    `contract` is the OpenAPI document as parsed. `now` tells the time, in seconds since the epoch; without it, no
    timestamp is in the future.
    """

    def __init__(self, contract: Mapping[str, Any], now: Callable[[], float] | None = None) -> None:
        self._contract = contract
        self._now = now
        self._components: Mapping[str, Schema] = contract["components"]["schemas"]
        self._create = self._compiled("CreateEventSourceMappingRequest")
        self._update = self._compiled("UpdateEventSourceMappingRequest")

    # The checks.

    def check_parameters(
        self, operation: str, path: Mapping[str, str], query: Iterable[tuple[str, str]], headers: Mapping[str, str]
    ) -> None:
        """Raise the error with which the API refuses the path, the query or the headers of an operation's request.

        Names of headers are in lower case.
        """
        if operation == "ListEventSourceMappings":
            self.check_list(dict(query))
        else:
            _refuse(self.operations[operation].parameter_violations(path, query, headers))

    def check_body(self, operation: str, body: Any) -> None:
        """Raise the error with which the API refuses the body of an operation's request."""
        match operation:
            case "CreateEventSourceMapping":
                self.check_create(body)
            case "UpdateEventSourceMapping":
                self.check_update(body)
            case _:
                _refuse(self.operations[operation].body_violations(body))

    def check_create(self, body: Any) -> None:
        """Raise the error with which the API refuses to create a mapping."""
        _refuse(self.create_violations(body))

    def check_update(self, body: Any) -> None:
        """Raise the error with which the API refuses an update whatever it would change."""
        _refuse(self.update_violations(body))

    def check_merged(self, settings: Mapping[str, Any]) -> None:
        """Raise the error with which the API refuses what an update would make of a mapping."""
        _refuse(self.create_violations(dict(settings)))

    def check_list(self, params: Mapping[str, Any]) -> None:
        """Raise the error with which the API refuses the query of a List. `MaxItems` may be a number or its text."""
        query = {name: value for name, value in params.items() if not name.lower().startswith("x-amz-")}
        most = query.get("MaxItems")
        if isinstance(most, str) and re.fullmatch(r"-?[0-9]{1,20}", most):
            query["MaxItems"] = int(most)
        _refuse(self._list_fields.violations(query)[0])

    def check_uuid(self, uuid: str) -> None:
        """Raise the error with which the API refuses an identifier that cannot be a mapping's."""
        _refuse(self._uuid_fields.violations({"UUID": uuid})[0])

    def create_violations(self, body: Any) -> list[Violation]:
        """All that is wrong with a Create request, what would be reported first; empty when nothing is."""
        if not _verdict(self._create, body):
            return self.explain_create(body)
        keys = self._create_fields.key_violations(body) if "Tags" in body else ()
        return ordered([*keys, *beyond(body, self._now)])

    def update_violations(self, body: Any) -> list[Violation]:
        """All that is wrong with an Update request by itself, what would be reported first."""
        return [] if _verdict(self._update, body) else self.explain_update(body)

    def explain_create(self, body: Any) -> list[Violation]:
        """The explanation without the verdict: the two agree on every request, which is a property under test."""
        found, is_complete = self._create_fields.violations(body)
        if isinstance(body, dict) and is_complete:
            seen = {violation.path for violation in found}
            variant = nearest(self._variants, body)
            if variant is not None:
                found += variant.violations(body, seen)
            elif not seen & {("EventSourceArn",), ("SelfManagedEventSource",)}:
                found.append(broken(NAMED["source missing"], ("EventSourceArn",), body))
            found += beyond(body, self._now, {path[0] for path in seen if path})
        return ordered(found)

    def explain_update(self, body: Any) -> list[Violation]:
        """The explanation without the verdict."""
        found, is_complete = self._update_fields.violations(body)
        if isinstance(body, dict) and is_complete:
            found += self._update_variant.violations(body, {violation.path for violation in found})
        return ordered(found)

    def _compiled(self, component: str) -> jsonschema_rs.Draft4Validator:
        schema = {"$ref": f"#/components/schemas/{component}", "components": {"schemas": self._components}}
        return jsonschema_rs.Draft4Validator(schema)

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """What each operation takes, by its id."""
        return operations(self._contract)

    # What the explanation is made of, all of it derived from the contract when first needed.

    @cached_property
    def _variants(self) -> list[Variant]:
        named = [part["$ref"] for part in self._components["CreateEventSourceMappingRequest"]["anyOf"]]
        return [Variant.of(expanded({"$ref": name}, self._components)) for name in named]

    @cached_property
    def _update_variant(self) -> Variant:
        schema = expanded({"$ref": "#/components/schemas/UpdateEventSourceMappingRequest"}, self._components)
        return Variant.of({**schema, "x-source": "update"})

    @cached_property
    def _create_fields(self) -> Fields:
        schema = widest([variant.schema for variant in self._variants], self._components)
        return Fields.of(schema, self._contract, {})

    @cached_property
    def _update_fields(self) -> Fields:
        known = self._create_fields.schema["properties"]
        own = self._update_variant.schema["properties"]
        properties = {name: known.get(name, schema) for name, schema in own.items()}
        schema = {"type": "object", "additionalProperties": False, "properties": properties}
        fixed = {name: f"'{name}' cannot be changed by an update." for name in known if name not in properties}
        return Fields.of(schema, self._contract, fixed)

    @cached_property
    def _list_fields(self) -> Fields:
        operations = (item.get("get", {}) for item in self._contract["paths"].values())
        wanted = next(
            operation for operation in operations if operation.get("operationId") == "ListEventSourceMappings"
        )
        return self._parameter_fields(wanted["parameters"])

    @cached_property
    def _uuid_fields(self) -> Fields:
        return self._parameter_fields([{"$ref": "#/components/parameters/UUID"}])

    def _parameter_fields(self, references: Iterable[Schema]) -> Fields:
        named = self._contract["components"]["parameters"]
        parameters = [named[name_of(entry)] if "$ref" in entry else entry for entry in references]
        properties = {entry["name"]: expanded(entry["schema"], self._components) for entry in parameters}
        schema = {"type": "object", "additionalProperties": False, "properties": properties}
        return Fields.of(schema, self._contract, {})


def _verdict(validator: jsonschema_rs.Draft4Validator, body: Any) -> bool:
    try:
        return validator.is_valid(body)
    except ValueError as error:
        raise SerializationError("The request has text that is no Unicode.") from error


def _refuse(found: list[Violation]) -> None:
    if found:
        raise error_of(found)

"""The service layer: a mapping as one of its source, judged by the contract's variant for it. The first refusal counts.

The few rules that no schema can hold are here too. The words for all of them are in `refusals`.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import jsonschema_rs

from headrace.core.filters import InvalidPattern, compile_patterns
from headrace.model import SourceKind
from headrace.rules.refusals import BROKERS, NAMED, Violation, broken, rule_for
from headrace.rules.rendering import MOST_VIOLATIONS, written
from headrace.rules.settings import source_kind, source_of
from headrace.rules.shapes import Path, Schema, value_at

_LIMITS = frozenset({"minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength"})


@dataclass(frozen=True)
class Variant:
    """One variant of the Create request, or the Update request by itself."""

    source: str
    schema: Schema
    validator: jsonschema_rs.Draft4Validator
    arn: jsonschema_rs.Draft4Validator | None

    @classmethod
    def of(cls, schema: Schema) -> Variant:
        arn = schema["properties"].get("EventSourceArn")
        compiled = None if arn is None else jsonschema_rs.Draft4Validator(arn)
        return cls(schema["x-source"], schema, jsonschema_rs.Draft4Validator(schema), compiled)

    def reads(self, arn: str) -> bool:
        return self.arn is not None and self.arn.is_valid(arn)

    def distance(self, body: Mapping[str, Any]) -> int:
        """How much would have to change. The starting position says which variant is meant, so it weighs most."""
        return sum(
            100
            if error.instance_path == ["StartingPosition"] and error.kind.name == "enum"
            else len(error.kind.unexpected)
            if error.kind.name == "additionalProperties"
            else 1
            for error in self._errors(body)
        )

    def violations(self, body: Mapping[str, Any], seen: set[Path]) -> Iterator[Violation]:
        """What the variant refuses in the fields that the first layer, which has seen some, was content with."""
        for error in self._errors(body):
            path: Path = tuple(error.instance_path)
            if any(path[: len(known)] == known for known in seen):
                continue
            keyword: str = error.kind.name
            details: dict[str, Any] = {"detail": error.message}
            names: Sequence[str] = ()
            if keyword == "additionalProperties":
                names = error.kind.unexpected
            elif keyword == "required":
                names = [error.kind.property]
            elif keyword == "not":
                keyword = value_at(self.schema, error.schema_path)["title"]
            elif keyword == "enum":
                details["options"] = ", ".join(map(str, error.kind.options))
            elif keyword in _LIMITS:
                details["limit"] = error.kind.value
            for where in [(*path, name) for name in names] if names else [path]:
                if where not in seen:
                    yield broken(rule_for(self.source, where, keyword), where, body, **details)

    def _errors(self, body: Mapping[str, Any]) -> list[Any]:
        return list(itertools.islice(self.validator.iter_errors(dict(body)), MOST_VIOLATIONS))


def nearest(variants: Iterable[Variant], body: Mapping[str, Any]) -> Variant | None:
    """The variant that the request comes nearest to among those of its source; None when it names no source."""
    arn = body.get("EventSourceArn")
    if isinstance(arn, str):
        candidates = [variant for variant in variants if variant.reads(arn)]
    elif "SelfManagedEventSource" in body:
        candidates = [variant for variant in variants if variant.source == "self-managed-kafka"]
    else:
        candidates = []
    source = source_of(body)
    if source in BROKERS:
        candidates = [variant for variant in candidates if variant.source == source]
    return min(candidates, key=lambda variant: variant.distance(body), default=None)


def beyond(
    body: Mapping[str, Any], now: Callable[[], float] | None, refused: Iterable[str | int] = ()
) -> Iterator[Violation]:
    """The rules that no schema holds, for the members that the first layer has not refused."""
    given = {name: value for name, value in body.items() if name not in refused}
    if now is not None and given.get("StartingPositionTimestamp", 0) > now():
        yield broken(NAMED["timestamp in the future"], ("StartingPositionTimestamp",), body)
    pollers = given.get("ProvisionedPollerConfig", {})
    if pollers.get("MinimumPollers", 0) > pollers.get("MaximumPollers", math.inf):
        yield broken(NAMED["pollers upside down"], ("ProvisionedPollerConfig",), body)
    topics = given.get("Topics")
    destination = given.get("DestinationConfig", {}).get("OnFailure", {}).get("Destination")
    if topics and destination == f"kafka://{topics[0]}":
        yield broken(NAMED["destination is the source"], ("DestinationConfig", "OnFailure", "Destination"), body)
    if filters := given.get("FilterCriteria", {}).get("Filters"):
        yield from _filter_violations(body, filters)


def _filter_violations(body: Mapping[str, Any], filters: Sequence[Mapping[str, str]]) -> Iterator[Violation]:
    kind = source_kind(body)
    if kind is None:
        return
    for index, one in enumerate(filters):
        if (reason := _filter_fault(kind, one["Pattern"])) is not None:
            where: Path = ("FilterCriteria", "Filters", index, "Pattern")
            yield replace(broken(NAMED["no filter pattern"], where, body), detail=f"{written(where)}: {reason}")


@lru_cache(maxsize=256)
def _filter_fault(kind: SourceKind, pattern: str) -> str | None:
    """Why a text is no filter pattern. Many mappings have the same few patterns."""
    try:
        compile_patterns(kind, [pattern])
    except InvalidPattern as error:
        return error.reason
    return None

"""Requests against the contract, before they are sent: every fault with its member, its rule and a text for people.

Loaded by `headrace.client` when it is first asked, since not every user asks. All that is known here of a request is
read from the contract; the one thing added is to judge a mapping in the form that its event source calls for.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any, TypeAlias

from jsonschema import Draft4Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from headrace.client.errors import Problem
from headrace_api import contract, limits

Schema: TypeAlias = Mapping[str, Any]
_NOT_SUPPORTED = limits.NOT_SUPPORTED["EventSourceMappings"]
Rule: TypeAlias = Callable[[Any, Any, Any, Schema], Iterator[ValidationError]]


def problems(name: str, document: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Everything in the document that the schema of this name does not allow.

    Where the schema is a choice of forms, as Create's is, only the form that comes nearest among those of the event
    source has its say: nobody wants to hear from nine other sources what they would have liked.
    """
    schema = _schema(name)
    if "anyOf" not in schema:
        return _problems(name, document)
    forms = [_name(one) for one in schema["anyOf"]]
    fitting = _forms_of_source(forms, document)
    if isinstance(fitting, Problem):
        return (fitting,)
    judged = [_problems(form, document) for form in fitting]
    return min(judged, key=lambda found: (len(found), sum(one.rule != "required" for one in found)))


def _forms_of_source(forms: Sequence[str], document: Mapping[str, Any]) -> list[str] | Problem:
    """The forms that the event source leaves: those whose ARN it has, or else whose service it names."""
    arns = {form: _schema(form)["properties"].get("EventSourceArn") for form in forms}
    if "EventSourceArn" not in document:
        if "SelfManagedEventSource" in document:
            return [form for form in forms if arns[form] is None]
        text = "is required, or a SelfManagedEventSource for a Kafka cluster of one's own"
        return Problem("EventSourceArn", "required", text)
    arn = str(document["EventSourceArn"])
    patterns = {form: _resolved(schema)["pattern"] for form, schema in arns.items() if schema}
    if exact := [form for form, pattern in patterns.items() if _regex(pattern).search(arn)]:
        return exact
    service = re.match(r"arn:[^:]*(:[^:]+:)", arn)
    if service and (near := [form for form, pattern in patterns.items() if service[1] in pattern]):
        return near
    return Problem(
        "EventSourceArn",
        "pattern",
        f"{_short(document['EventSourceArn'])} is not the ARN of an event source of the contract",
    )


def _problems(name: str, document: Mapping[str, Any]) -> tuple[Problem, ...]:
    errors = _validator(name).iter_errors(document)
    return tuple(map(_problem, sorted(errors, key=lambda error: list(error.absolute_path))))


def _problem(error: ValidationError) -> Problem:
    """The validator's error in words. A rule of one source says why it is one."""
    field = "".join(map(_step, error.absolute_path)).removeprefix(".")
    place = ".".join(step for step in error.absolute_path if isinstance(step, str))
    message = error.message
    if error.validator == "additionalProperties" and place in _NOT_SUPPORTED["members"]:
        message = f"is not supported: {_NOT_SUPPORTED['members'][place]}"
    elif error.validator == "enum" and error.instance in _NOT_SUPPORTED["values"].get(place, ()):
        message = f"{error.instance!r} is not supported: {_NOT_SUPPORTED['values'][place][error.instance]}"
    elif isinstance(error.schema, Mapping) and (error.validator == "pattern" or "x-narrows" in error.schema):
        message = f"{message} ({error.schema.get('description')})"
    return Problem(field, str(error.validator), message)


def _step(step: str | int) -> str:
    return f".{step}" if isinstance(step, str) and re.fullmatch(r"[A-Za-z]\w*( and \w+)*", step) else f"[{step!r}]"


# The contract's keywords, with texts that name the rule ---------------------------------------------------------------


def _required(_: Any, names: Sequence[str], instance: Any, schema: Schema) -> Iterator[ValidationError]:
    for name in names:
        if isinstance(instance, Mapping) and name not in instance:
            about = _resolved(schema.get("properties", {}).get(name, {})).get("description")
            yield ValidationError(f"is required ({about})" if about else "is required", path=(name,))


def _additional(validator: Any, allowed: Any, instance: Any, schema: Schema) -> Iterator[ValidationError]:
    if allowed is not False:
        yield from Draft4Validator.VALIDATORS["additionalProperties"](validator, allowed, instance, schema)
    elif isinstance(instance, Mapping):
        for name in (name for name in instance if name not in schema["properties"]):
            yield ValidationError(_unknown(name, schema), path=(name,))


def _unknown(name: str, schema: Schema) -> str:
    forms = map(_schema, limits.CREATE_EVENT_SOURCE_MAPPING_REQUEST_VARIANTS)
    if schema.get("x-source") and any(name in form["properties"] for form in forms):
        return f"is no option of {schema['title']}: {schema['description']}"
    near = get_close_matches(name, schema["properties"], n=1)
    return f"is unknown; is {near[0]} meant?" if near else f"is unknown to {schema['title']}"


def _pattern(_: Any, pattern: str, instance: Any, __: Schema) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _regex(pattern).search(instance):
        yield ValidationError(f"{_short(instance)} does not match {pattern}")


def _not(validator: Any, schema: Schema, instance: Any, _: Schema) -> Iterator[ValidationError]:
    if validator.evolve(schema=schema).is_valid(instance):
        refused = _resolved(schema)
        together = " and ".join(refused.get("required", ()))
        text = refused.get("description", "").removeprefix("Refused. ")
        yield ValidationError(f"refused: {text}", path=(together,) if together else ())


def _size(kind: type[Any], things: str, is_wrong: Callable[[int, int], bool], relation: str) -> Rule:
    def rule(_: Any, limit: int, instance: Any, __: Schema) -> Iterator[ValidationError]:
        if isinstance(instance, kind) and is_wrong(len(instance), limit):
            yield ValidationError(f"has {len(instance)} {things}, {relation} {limit}")

    return rule


def _of_names(rule: Rule) -> Rule:
    """The rule, for the names of an object's members."""

    def names_rule(validator: Any, limit: Any, instance: Any, schema: Schema) -> Iterator[ValidationError]:
        for name in instance if isinstance(instance, Mapping) else ():
            for error in rule(validator, limit, name, schema):
                yield ValidationError(f"its name {error.message}", path=(name,))

    return names_rule


_LENGTH = (
    _size(str, "characters", operator.lt, "fewer than the minimum of"),
    _size(str, "characters", operator.gt, "more than the maximum of"),
)
_KEYWORDS: dict[str, Rule] = {
    "required": _required,
    "additionalProperties": _additional,
    "pattern": _pattern,
    "not": _not,
    "minLength": _LENGTH[0],
    "maxLength": _LENGTH[1],
    "minItems": _size(list, "members", operator.lt, "fewer than the minimum of"),
    "maxItems": _size(list, "members", operator.gt, "more than the maximum of"),
    "maxProperties": _size(dict, "members", operator.gt, "more than the maximum of"),
    "x-key-min-length": _of_names(_LENGTH[0]),
    "x-key-max-length": _of_names(_LENGTH[1]),
    "x-key-pattern": _of_names(_pattern),
}
_Validator = extend(Draft4Validator, _KEYWORDS)


@cache
def _validator(name: str) -> Any:
    """A validator of one named schema. The whole contract comes with it, so that references lead somewhere."""
    return _Validator({"$ref": f"#/components/schemas/{name}", "components": contract()["components"]})


# What the contract says -----------------------------------------------------------------------------------------------


def _schema(name: str) -> Schema:
    schema: Schema = contract()["components"]["schemas"][name]
    return schema


def _name(reference: Schema) -> str:
    name: str = reference["$ref"].rsplit("/", 1)[-1]
    return name


def _resolved(schema: Schema) -> Schema:
    return _schema(_name(schema)) if "$ref" in schema else schema


@cache
def _regex(pattern: str) -> re.Pattern[str]:
    """As JSON Schema means it: `$` is the end of the text only, and not also what stands before a last newline."""
    return re.compile(re.sub(r"\$$", r"\\Z", pattern), re.ASCII)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:80]}... ({len(text)} characters)"

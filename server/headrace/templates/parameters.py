"""The parameters of a template: what may be given, what was given, and the value that each has."""

from __future__ import annotations

import operator
import re
from collections.abc import Mapping, Sequence
from typing import Any

from headrace.errors import ConfigurationError
from headrace.templates.reading import Place, Table, meant
from headrace.templates.values import as_number, as_text

_STORED = re.compile(r"AWS::SSM::Parameter::Value<(.+)>")
#: Types whose values are lists, written with commas between.
_LISTS = re.compile(r"CommaDelimitedList|List<.+>")
_KNOWN = re.compile(r"String|Number|AWS::SSM::Parameter::Name|AWS::[A-Za-z0-9]+::[A-Za-z0-9:]+")


def given(arguments: Sequence[str]) -> dict[str, str]:
    """The values of `--parameter KEY=VALUE`. Raises ConfigurationError for what is none, and for a key given twice."""
    found: dict[str, str] = {}
    for argument in arguments:
        key, equals, value = argument.partition("=")
        if not equals or not key:
            raise ConfigurationError(f"--parameter {argument}: write KEY=VALUE")
        if key in found:
            raise ConfigurationError(f"--parameter {key}: is given twice")
        found[key] = value
    return found


def values(declared: Table, chosen: Mapping[str, str], place: Place) -> dict[str, Any]:
    """The value of each parameter that a template declares: a text, or a list of texts.

    Raises ConfigurationError for what is not declared, has no value, or breaks a rule of its declaration.
    """
    for key in chosen:
        if key not in declared:
            known = f"it has {', '.join(declared)}" if declared else "it has none"
            raise ConfigurationError(
                f"--parameter {key}: the template has no such parameter{meant(key, declared) or f'; {known}'}"
            )
    found, missing = {}, []
    for name, declaration in declared.items():
        here = place.under(f"Parameter {name}", declared.line_of(name))
        if not isinstance(declaration, Table):
            raise here.error("must be an object with a member Type")
        kind = declaration.get("Type")
        if not isinstance(kind, str) or not _is_type(kind):
            raise here.at(declaration, "Type").error(f"{kind!r} is no type of a parameter")
        if name in chosen:
            found[name] = _checked(chosen[name], kind, declaration, here)
        elif _STORED.fullmatch(kind):
            missing.append(f"{name} (kept in Parameter Store, which is not asked)")
        elif declaration.get("Default") is None:
            missing.append(name)
        else:
            try:
                default = as_text(declaration["Default"])
            except ValueError as error:
                raise here.at(declaration, "Default").error(str(error)) from None
            found[name] = _checked(default, kind, declaration, here)
    if missing:
        words = "parameter has" if len(missing) == 1 else "parameters have"
        each = " ".join(f"--parameter {name.partition(' ')[0]}=..." for name in missing)
        raise place.error(f"{len(missing)} {words} no value: {', '.join(missing)}; give {each}")
    return found


def _is_type(kind: str) -> bool:
    stored = _STORED.fullmatch(kind)
    kind = stored[1] if stored else kind
    inner = kind.removeprefix("List<").removesuffix(">") if kind.startswith("List<") else kind
    return kind == "CommaDelimitedList" or _KNOWN.fullmatch(inner) is not None


def _checked(text: str, kind: str, declaration: Table, place: Place) -> str | list[str]:
    """A value as its type has it. Raises ConfigurationError when the declaration does not allow it."""
    stored = _STORED.fullmatch(kind)
    kind = stored[1] if stored else kind
    if not _LISTS.fullmatch(kind):
        _check_one(text, kind, declaration, place)
        return text
    items = [item.strip() for item in text.split(",")] if text else []
    for item in items:
        _check_one(item, kind.removeprefix("List<").removesuffix(">"), declaration, place)
    return items


def _check_one(text: str, kind: str, declaration: Table, place: Place) -> None:
    shown = "its value" if declaration.get("NoEcho") in (True, "true") else repr(text)
    why = declaration.get("ConstraintDescription")
    reason = f": {why}" if isinstance(why, str) else ""
    allowed = declaration.get("AllowedValues")
    if isinstance(allowed, list):
        texts = [as_text(value) for value in allowed if not isinstance(value, dict | list)]
        if text not in texts:
            raise place.error(f"{shown} is not one of {', '.join(texts)}{reason}")
    pattern = declaration.get("AllowedPattern")
    if isinstance(pattern, str):
        try:
            fits = re.fullmatch(pattern, text) is not None
        except re.error:
            # The cloud's patterns are Java's: what cannot be read here is not judged here.
            fits = True
        if not fits:
            raise place.error(f"{shown} does not match {pattern}{reason}")
    if kind == "Number":
        try:
            size = as_number(text)
        except ValueError:
            raise place.error(f"{shown} is not a number{reason}") from None
        unit, least, most = "", "MinValue", "MaxValue"
    else:
        size, unit, least, most = len(text), " characters", "MinLength", "MaxLength"
    for rule, word, breaks in ((least, "least", operator.lt), (most, "most", operator.gt)):
        if declaration.get(rule) is None:
            continue
        try:
            bound = as_number(declaration[rule])
        except ValueError as error:
            raise place.at(declaration, rule).error(str(error)) from None
        if breaks(size, bound):
            raise place.error(f"{shown} must have at {word} {as_text(bound)}{unit}{reason}")

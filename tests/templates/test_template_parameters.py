"""What parameters may be declared, and what values they take."""

from __future__ import annotations

from typing import Any

import pytest
from template_lab import FILE, table

from headrace.errors import ConfigurationError
from headrace.templates import parameters, parameters_of
from headrace.templates.reading import Place


def values(declared: str, /, **given: str) -> dict[str, Any]:
    return parameters.values(table(declared), given, Place(FILE))


@pytest.mark.parametrize(
    ("declaration", "given", "value"),
    [
        ("{Type: String, Default: dev}", None, "dev"),
        ("{Type: String, Default: dev}", "prod", "prod"),
        ("{Type: String, Default: ''}", None, ""),
        ("{Type: String, Default: true}", None, "true"),
        ("{Type: String, AllowedValues: [dev, prod]}", "prod", "prod"),
        ("{Type: String, AllowedPattern: '[a-z]+', MinLength: 2, MaxLength: 3}", "abc", "abc"),
        ("{Type: Number, Default: 5}", None, "5"),
        ("{Type: Number, MinValue: 1, MaxValue: '10'}", "10", "10"),
        ("{Type: CommaDelimitedList}", "a, b,c", ["a", "b", "c"]),
        ("{Type: CommaDelimitedList, Default: ''}", None, []),
        ("{Type: 'List<Number>', Default: '1,2'}", None, ["1", "2"]),
        ("{Type: 'AWS::EC2::VPC::Id'}", "vpc-1", "vpc-1"),
        ("{Type: 'List<AWS::EC2::Subnet::Id>'}", "subnet-1,subnet-2", ["subnet-1", "subnet-2"]),
        ("{Type: 'AWS::SSM::Parameter::Value<String>', Default: /path}", "value", "value"),
        ("{Type: 'AWS::SSM::Parameter::Value<CommaDelimitedList>'}", "a,b", ["a", "b"]),
    ],
)
def test_value(declaration: str, given: str | None, value: Any) -> None:
    assert values(f"P: {declaration}", **({} if given is None else {"P": given})) == {"P": value}


@pytest.mark.parametrize(
    ("declaration", "given", "message"),
    [
        ("{Type: String, AllowedValues: [dev, prod]}", "test", "'test' is not one of dev, prod"),
        ("{Type: String, AllowedPattern: '[a-z]+'}", "A1", "'A1' does not match [a-z]+"),
        ("{Type: String, AllowedPattern: '[a-z]+', ConstraintDescription: small}", "A", "does not match [a-z]+: small"),
        ("{Type: String, MinLength: 2}", "a", "'a' must have at least 2 characters"),
        ("{Type: String, MaxLength: 2}", "abc", "'abc' must have at most 2 characters"),
        ("{Type: Number}", "five", "'five' is not a number"),
        ("{Type: Number, MinValue: 3}", "2", "'2' must have at least 3"),
        ("{Type: Number, MaxValue: 3}", "4", "'4' must have at most 3"),
        ("{Type: 'List<Number>'}", "1,x", "'x' is not a number"),
        ("{Type: String, NoEcho: true, MinLength: 9}", "hush", "its value must have at least 9 characters"),
        ("{Type: Text}", "x", "Type: 'Text' is no type of a parameter"),
        ("{Default: x}", "x", "None is no type of a parameter"),
        ("String", "x", "must be an object with a member Type"),
    ],
)
def test_what_a_declaration_does_not_allow(declaration: str, given: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as told:
        values(f"P: {declaration}", P=given)

    assert str(told.value).startswith("template.yaml:1: Parameter P: ")
    assert message in str(told.value)


def test_all_that_have_no_value_are_named() -> None:
    with pytest.raises(ConfigurationError) as told:
        values(
            """
            A: {Type: String}
            B: {Type: String, Default: x}
            C: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /path}
            """
        )

    assert str(told.value) == (
        "template.yaml: 2 parameters have no value: A, C (kept in Parameter Store, which is not asked); "
        "give --parameter A=... --parameter C=..."
    )


def test_one_that_is_not_declared() -> None:
    with pytest.raises(
        ConfigurationError, match="--parameter Stag: the template has no such parameter; did you mean St"
    ):
        values("Stage: {Type: String}", Stag="x")
    with pytest.raises(ConfigurationError, match="--parameter X: the template has no such parameter; it has none"):
        values("{}", X="x")


def test_arguments() -> None:
    assert parameters_of(["A=1", "B=x=y", "C="]) == {"A": "1", "B": "x=y", "C": ""}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["A"], "--parameter A: write KEY=VALUE"), (["=1"], "write KEY=VALUE"), (["A=1", "A=2"], "A: is given twice")],
)
def test_arguments_that_are_none(arguments: list[str], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        parameters_of(arguments)

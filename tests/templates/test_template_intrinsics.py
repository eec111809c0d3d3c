"""What each intrinsic function gives, and what it is told when it cannot."""

from __future__ import annotations

from typing import Any

import pytest
from template_lab import FILE, table

from headrace.errors import ConfigurationError
from headrace.templates.intrinsics import NOTHING, Resolver, conditions
from headrace.templates.reading import Place

PLACE = Place(FILE)
NAMES = {
    "Stage": "dev",
    "Count": "5",
    "Names": ["a", "b", "c"],
    "AWS::Region": "eu-west-1",
    "AWS::NoValue": NOTHING,
}
MAPPINGS = table("Sizes: {dev: {small: 1, list: [x, y]}, prod: {small: 10}}")


def look(name: str, attribute: str | None, place: Place) -> Any:
    if name != "Orders":
        raise place.error(f"there is no {name}")
    return "http://orders" if attribute is None else f"{attribute} of Orders"


RESOLVER = Resolver(NAMES, MAPPINGS, {"IsProd": False, "IsDev": True}, look)


def resolved(written: str) -> Any:
    return RESOLVER.resolve(table(f"A: {written}\n"), PLACE).get("A", NOTHING)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("!Ref Stage", "dev"),
        ("!Ref Names", ["a", "b", "c"]),
        ("!Ref AWS::Region", "eu-west-1"),
        ("!Ref AWS::NoValue", NOTHING),
        ("!Ref Orders", "http://orders"),
        ("!GetAtt Orders.Arn", "Arn of Orders"),
        ("{'Fn::GetAtt': 'Orders.Arn'}", "Arn of Orders"),
        ("{'Fn::GetAtt': [Orders, !Sub '${Stage}Arn']}", "devArn of Orders"),
        ("!Sub '${Stage}-${AWS::Region}'", "dev-eu-west-1"),
        ("!Sub '${Orders} ${Orders.Arn}'", "http://orders Arn of Orders"),
        ("!Sub '${!Stage} $Stage $${Stage}'", "${Stage} $Stage $dev"),
        ("!Sub ['${A}-${Stage}', {A: !Ref Count}]", "5-dev"),
        ("!Sub ['${Stage}', {Stage: mine}]", "mine"),
        ("!Sub ['${A}', {A: true}]", "true"),
        ("!Sub 5", "5"),
        ("!Join ['-', [a, 1, !Ref Stage]]", "a-1-dev"),
        ("!Join [',', !Ref Names]", "a,b,c"),
        ("!Join [',', [a, !Ref AWS::NoValue, b]]", "a,b"),
        ("!Select [1, !Ref Names]", "b"),
        ("!Select ['0', [x, y]]", "x"),
        ("!Select [2, !Split ['-', 'a-b-c']]", "c"),
        ("!Split [',', !Sub 'x,${Stage}']", ["x", "dev"]),
        ("!FindInMap [Sizes, !Ref Stage, small]", 1),
        ("!FindInMap [Sizes, dev, list]", ["x", "y"]),
        ("!FindInMap [Sizes, test, small, {DefaultValue: !Ref Count}]", "5"),
        ("!If [IsProd, 1, !Ref Count]", "5"),
        ("!If [IsDev, {a: !Ref Stage}, 2]", {"a": "dev"}),
        ("!If [IsProd, 1, !Ref AWS::NoValue]", NOTHING),
        # The branch that is not taken may be as wrong as it likes.
        ("!If [IsProd, !ImportValue x, 2]", 2),
        ("!Base64 hello", "aGVsbG8="),
        ("{'Fn::Base64': !Sub '${Stage}'}", "ZGV2"),
        ("!GetAZs ''", ["eu-west-1a", "eu-west-1b", "eu-west-1c"]),
        ("!GetAZs us-east-1", ["us-east-1a", "us-east-1b", "us-east-1c"]),
        ("!Length [a, b]", 2),
        ("!ToJsonString {a: !Ref Stage, b: [1]}", '{"a":"dev","b":[1]}'),
        ("[1, !Ref AWS::NoValue, {x: !Ref AWS::NoValue, y: 2}]", [1, {"y": 2}]),
        # No function: rights are written like this.
        ("{Condition: IsProd}", {"Condition": "IsProd"}),
    ],
)
def test_function(written: str, value: Any) -> None:
    assert resolved(written) == value


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("!Ref Nobody", "A.Ref: there is no Nobody"),
        ("!Ref [a]", "takes the name of a parameter or a resource"),
        ("!GetAtt Nobody.Arn", "there is no Nobody"),
        ("!GetAtt [a]", "takes a list of 2"),
        ("!Sub '${Nobody}'", "A.Fn::Sub: there is no Nobody"),
        ("!Sub '${Names}'", "${Names} is a list, and only a text can be put into a text"),
        ("!Sub [a]", "takes a list of 2"),
        ("!Join ['-', a]", "needs a list, and this is none"),
        ("!Join ['-', [{a: 1}]]", "must be a text, not an object"),
        ("!Select [3, [a]]", "there is no item 3 in a list of 1"),
        ("!Select [x, [a]]", "the index must be a number, not 'x'"),
        ("!Split ['', a]", "needs something to split at"),
        ("!FindInMap [Size, dev, small]", "there is no mapping Size; did you mean Sizes?"),
        ("!FindInMap [Sizes, test, small]", "there is no entry test"),
        ("!FindInMap [Sizes, dev, smal]", "there is no member smal; did you mean small?"),
        ("!If [IsPrd, 1, 2]", "there is no condition IsPrd; did you mean IsProd?"),
        ("!If [IsProd, 1]", "takes a list of 3"),
        ("!ImportValue other", "Fn::ImportValue: is not possible: there are no other stacks here"),
        ("!Cidr [a, 1, 2]", "Fn::Cidr: is not possible"),
        ("{'Fn::Transform': {Name: x}}", "is not possible: macros are not run here"),
        ("{'Fn::Joim': [a, b]}", "Fn::Joim: there is no such function; did you mean Fn::Join?"),
        ("{'Fn::ForEach::X': [a, b, {}], b: 1}", "is a loop, which is not run here"),
        ("{'Fn::Join': [a, b], b: 1}", "Fn::Join: must stand alone"),
    ],
)
def test_what_is_told_of_a_function_that_is_wrong(written: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as told:
        resolved(written)

    assert str(told.value).startswith("template.yaml:1: A")
    assert message in str(told.value)


def test_what_is_resolved_keeps_its_lines() -> None:
    found = RESOLVER.resolve(table("A:\n  - x\n  - B: !Ref Stage\n"), PLACE)

    assert found["A"].lines == [2, 3]
    assert found["A"][1].line_of("B") == 3


@pytest.mark.parametrize(
    ("written", "holds"),
    [
        ("!Equals [!Ref Stage, dev]", True),
        ("!Equals [!Ref Stage, prod]", False),
        ("!Equals [!Ref Count, 5]", True),
        ("!Equals ['true', true]", True),
        ("!Equals [!FindInMap [Sizes, prod, small], '10']", True),
        ("!Not [!Equals [a, b]]", True),
        ("!And [!Equals [a, a], !Equals [b, b]]", True),
        ("!And [!Equals [a, a], !Equals [b, c]]", False),
        ("!Or [!Equals [a, b], !Equals [b, b]]", True),
        ("!Or [!Equals [a, b], !Equals [b, c], !Equals [c, d]]", False),
        ("!Condition Later", True),
        ("!Not [!Condition Later]", False),
    ],
)
def test_condition(written: str, holds: bool) -> None:
    declared = table(f"It: {written}\nLater: !Equals [1, 1]\n")

    assert conditions(declared, RESOLVER, PLACE) == {"It": holds, "Later": True}


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("It: yes", "1: Condition It: must be a condition: one of Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition"),
        ("It: !Equals [a]", "1: Condition It: Fn::Equals: takes a list of 2"),
        ("It: !And [!Equals [a, a]]", "1: Condition It: Fn::And: takes a list of 2 to 10 conditions"),
        ("It: !Condition Other", "1: Condition It: Condition: there is no condition Other"),
        ("It: !Equals [!Ref Nobody, a]", "1: Condition It: Fn::Equals.Ref: there is no Nobody"),
        ("A: !Not [!Condition B]\nB: !Not [!Condition C]\nC: !Condition A", "goes round in a circle: A -> B -> C -> A"),
        ("A: !Condition A", "1: Condition A: goes round in a circle: A -> A"),
    ],
)
def test_what_is_told_of_a_condition_that_is_wrong(written: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as told:
        conditions(table(written), RESOLVER, PLACE)

    assert message in str(told.value)

"""How templates are read: YAML with CloudFormation's tags, or JSON, and where everything is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from template_lab import FILE, table

from headrace.errors import ConfigurationError
from headrace.templates.reading import Place, parse, read


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("!Ref Stage", {"Ref": "Stage"}),
        ("!GetAtt Orders.Arn", {"Fn::GetAtt": ["Orders", "Arn"]}),
        ("!GetAtt Nested.Outputs.Url", {"Fn::GetAtt": ["Nested", "Outputs.Url"]}),
        ("!GetAtt [Orders, Arn]", {"Fn::GetAtt": ["Orders", "Arn"]}),
        ('!Sub "${Stage}-orders"', {"Fn::Sub": "${Stage}-orders"}),
        ("!Sub ['${A}', {A: 1}]", {"Fn::Sub": ["${A}", {"A": 1}]}),
        ("!If [IsProd, !Ref A, !Ref 'AWS::NoValue']", {"Fn::If": ["IsProd", {"Ref": "A"}, {"Ref": "AWS::NoValue"}]}),
        ("!Join ['-', [a, !Ref B]]", {"Fn::Join": ["-", ["a", {"Ref": "B"}]]}),
        ("!Not [!Condition IsProd]", {"Fn::Not": [{"Condition": "IsProd"}]}),
        ("!Base64 5", {"Fn::Base64": "5"}),
        ("5", 5),
        ("-5", -5),
        ("0", 0),
        ("0.5", 0.5),
        ("1e3", 1000.0),
        ("yes", True),
        ("Off", False),
        ("~", None),
        ("", None),
        ("'5'", "5"),
        # Texts, whatever YAML thinks of them.
        ("000000000000", "000000000000"),
        ("2012-10-17", "2012-10-17"),
        ("12:30:45", "12:30:45"),
        ("0x10", "0x10"),
        ("!!str 5", "5"),
    ],
)
def test_value(written: str, value: Any) -> None:
    assert table(f"A: {written}\n")["A"] == value


def test_json_is_read_as_it_is() -> None:
    document = parse('{\n\t"A":\t{"Fn::Sub": "\\ud83d\\ude00\\/\\t"},\n\t"B": [1, true, null]}', FILE)

    assert document == {"A": {"Fn::Sub": "😀/\t"}, "B": [1, True, None]}
    assert document.line_of("B") == 3


def test_everything_knows_its_line() -> None:
    document = table(
        """
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              Tags:
                - Key: a
                  Value: !Ref A
        """
    )
    orders = document["Resources"]["Orders"]
    tags = orders["Properties"]["Tags"]

    assert document["Resources"].line_of("Orders") == 3
    assert (orders.line_of("Type"), tags.lines, tags[0].line_of("Value"), tags[0]["Value"].line) == (4, [7], 8, 8)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("A: 1\nA: 2", ":2: A is there twice, first in line 1"),
        ("A:\n  B: 1\n  C: 2\n  B: 3", ":4: B is there twice, first in line 2"),
        ("A: !Reff x", ":1: there is no tag !Reff; did you mean !Ref?"),
        ("A: !!python/name:os.system", ":1: there is no tag !!python/name:os.system"),
        ("A: 1\nB: &x 2", ":2: anchors and aliases (&x) are not read: write the value out"),
        ("A: *x", ":1: anchors and aliases (*x) are not read: write the value out"),
        ("A: [1\n", ":2: is neither YAML nor JSON: while parsing a flow sequence, expected ',' or ']'"),
        ("A: 1\n B: 2", ":2: is neither YAML nor JSON: mapping values are not allowed here"),
        ("A: 1\nB: \x01", ":2: is neither YAML nor JSON: special characters are not allowed"),
        ("A: 1\n---\nB: 2", ":2: is neither YAML nor JSON: expected a single document"),
        ("? [a]\n: b", ":1: the name of a member must be a text"),
        ("A: !!int x", ":1: 'x' is not what its tag says"),
        ("", ": is empty"),
        ("# nothing", ": is empty"),
        ("- 1", ": must be an object with a member Resources"),
        ("[" * 5000, ": is nested too deeply to be read"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as told:
        parse(text, FILE)

    assert str(told.value).startswith(FILE + message)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"missing\.yaml: cannot be read: No such file"):
        read(tmp_path / "missing.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"A: \xe9\n")
    with pytest.raises(ConfigurationError, match=r"latin\.yaml: is not UTF-8"):
        read(tmp_path / "latin.yaml")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_bytes(b"\xef\xbb\xbfA: 1\n")

    assert read(tmp_path / "t.yaml") == {"A": 1}


def test_a_place_is_told_as_file_line_heading_and_path() -> None:
    place = Place(FILE, 3, "Resource Orders", ("Tags", "1"))

    assert place.says("is wrong") == "template.yaml:3: Resource Orders: Tags.1: is wrong"
    assert Place(FILE).says("is empty") == "template.yaml: is empty"

"""`headrace validate`: files of all kinds, with the line and the rule of what is wrong."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from serve_lab import BIN, clean_environment

TEMPLATE = """\
Transform: AWS::Serverless-2016-10-31
Parameters:
  Batch: {Type: Number, Default: 10}
Resources:
  Votes:
    Type: AWS::SQS::Queue
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      StreamSpecification: {StreamViewType: NEW_IMAGE}
  Tally:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: tally/
      Handler: app.handler
      Runtime: python3.12
      Timeout: 30
      Events:
        Votes:
          Type: SQS
          Properties:
            Queue: !GetAtt Votes.Arn
            BatchSize: !Ref Batch
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      EventSourceArn: !GetAtt Orders.StreamArn
      FunctionName: !Ref Tally
      StartingPosition: LATEST
      FilterCriteria:
        Filters:
          - Pattern: '{"eventName": ["INSERT"]}'
"""


def validate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [BIN / "headrace", "validate", *arguments]
    return subprocess.run(command, cwd=folder, env=clean_environment(), capture_output=True, text=True, timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tally").mkdir()
    (tmp_path / "tally" / "app.py").write_text("")
    (tmp_path / "template.yaml").write_text(TEMPLATE)
    return tmp_path


def test_a_template_that_is_right(folder: Path) -> None:
    done = validate(folder, "template.yaml")
    assert (done.returncode, done.stdout, done.stderr) == (0, "3 requests conform\n", "")


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("Timeout: 30", "Timeout: 901", "19: Tally: Value '901' at 'timeout' failed to satisfy constraint: "
         "Member must have value less than or equal to 900 [constraint]"),
        ("Default: 10", "Default: 11", "25: TallyVotes: Maximum batch window in seconds must be greater than 0 if "
         "maximum batch size is greater than 10 [large batch without a window]"),
        ("StartingPosition: LATEST", "StartingPosition: AT_TIMESTAMP", "31: Mapping: Unsupported starting position "
         "for arn type: "),
        ("      StartingPosition: LATEST\n", "", "26: Mapping: 1 validation error detected: Value null at "
         "'startingPosition' failed to satisfy constraint: Member must not be null. [position missing]"),
        ('\'{"eventName": ["INSERT"]}\'', '"{"', "34: Mapping: Invalid filter pattern definition. [no filter pattern]"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_template_has_its_line_and_rule(folder: Path, before: str, after: str, line: str) -> None:
    assert before in TEMPLATE
    (folder / "template.yaml").write_text(TEMPLATE.replace(before, after))
    done = validate(folder, "template.yaml")
    assert done.returncode == 1
    (said,) = done.stdout.splitlines()
    assert said.startswith(f"template.yaml:{line}")


def test_parameters_change_what_is_judged(folder: Path) -> None:
    assert validate(folder, "template.yaml", "--parameter", "Batch=11").returncode == 1


MAPPING = {"EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:orders", "FunctionName": "ship", "BatchSize": 11}


def test_a_request_in_json(folder: Path) -> None:
    (folder / "mapping.json").write_text(json.dumps(MAPPING, indent=2))
    done = validate(folder, "mapping.json", "--json")
    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert (found["file"], found["line"], found["rule"]) == ("mapping.json", 4, "large batch without a window")


def test_a_request_in_yaml(folder: Path) -> None:
    (folder / "mapping.yaml").write_text(
        "EventSourceArn: arn:aws:sqs:us-east-1:000000000000:orders\nFunctionName: ship\n"
    )
    (folder / "change.yaml").write_text("BatchSize: 5\nEventSourceArn: other\n")
    assert validate(folder, "mapping.yaml").stdout == "1 request conforms\n"
    done = validate(folder, "change.yaml", "--request", "UpdateEventSourceMapping")
    assert done.returncode == 1
    assert done.stdout.startswith("change.yaml:2: ")


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("nothing.yaml",), "nothing.yaml: cannot be read: No such file or directory"),
        (("template.yaml", "--request", "Nothing"), "--request Nothing: there is no such operation"),
        (("template.yaml", "--parameter", "Nothing=1"), "Nothing"),
    ],
)
def test_what_cannot_be_judged_is_said(folder: Path, arguments: tuple[str, ...], text: str) -> None:
    done = validate(folder, *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert text in done.stderr

"""What users write about functions, and what they are told when it cannot be used."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from headrace.errors import ConfigurationError
from headrace.functions import FunctionRegistry, Settings, interpreter
from headrace.functions.configuration import HttpSpecification, ProcessSpecification, from_argument, from_toml
from headrace.model import FunctionDescription


@pytest.fixture
def code(tmp_path: Path) -> Path:
    directory = tmp_path / "code"
    (directory / "package").mkdir(parents=True)
    for name in ("app.py", "package/__init__.py", "package/inner.py"):
        (directory / name).write_text("def handler(event, context): ...\n")
    return directory


def table(directory: Path, text: str) -> Path:
    file = directory / "functions.toml"
    file.write_text(text)
    return file


@pytest.mark.parametrize(
    "handler", ["app.handler", "package.handler", "package.inner.handler", "package/inner.handler"]
)
def test_an_argument_names_a_directory_and_a_handler(code: Path, handler: str) -> None:
    found = from_argument(f"orders={code}:{handler}")
    assert found == ProcessSpecification("orders", handler, code, where="--function orders")
    assert (found.timeout, found.memory_mb) == (3, 128)


@pytest.mark.parametrize(
    ("url", "whole", "dialect", "concurrency"),
    [
        ("http://h:4566", "http://h:4566/2015-03-31/functions/f/invocations", "aws", 100),
        ("http://h:4566/", "http://h:4566/2015-03-31/functions/f/invocations", "aws", 100),
        ("https://h/api", "https://h/api/2015-03-31/functions/f/invocations", "aws", 100),
        ("http://h/2015-03-31/functions/g/invocations", None, "aws", 100),
        ("http://h:9000/2015-03-31/functions/function/invocations", None, "rie", 1),
        ("http://h:3001", "http://h:3001/2015-03-31/functions/f/invocations", "sam", 10),
    ],
)
def test_an_argument_names_an_endpoint(url: str, whole: str | None, dialect: str, concurrency: int) -> None:
    found = from_argument(f"f={url}")
    assert found == HttpSpecification("f", whole or url, dialect, concurrency, 30, where="--function f")


def test_everything_that_a_file_can_say(code: Path, tmp_path: Path) -> None:
    file = table(
        tmp_path,
        f"""
        [functions.orders]
        handler = "app.handler"
        directory = "code"
        python = "{sys.executable}"
        timeout = 900
        memory = 10240
        workers = 4
        environment = {{ TABLE = "orders" }}

        [functions.remote]
        url = "http://localhost:9000"
        dialect = "rie"
        timeout = 5
        max_concurrency = 2
        """,
    )
    orders, remote = from_toml(file)
    assert orders == ProcessSpecification(
        "orders", "app.handler", code, 900, 10240, {"TABLE": "orders"}, sys.executable, 4, str(file)
    )
    whole = "http://localhost:9000/2015-03-31/functions/function/invocations"
    assert remote == HttpSpecification("remote", whole, "rie", 2, 5, where=str(file))
    registry = FunctionRegistry.from_arguments([f"third={code}:app.handler"], [file])
    assert registry.names() == ("orders", "remote", "third")
    assert registry.describe("orders") == FunctionDescription("orders", 900, 10240, "process", {"TABLE": "orders"})
    assert registry.describe("remote") == FunctionDescription("remote", 5, 128, "http")
    assert registry.describe("fourth") is None
    assert registry.function("fourth") is None
    assert [getattr(registry.function(name), "concurrency", None) for name in registry.names()] == [4, 2, 10]


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("orders", "--function orders: write NAME=DIR:module.handler or NAME=http://host:port"),
        ("=code:app.handler", "--function : '' is not a function name"),
        ("a.b=code:app.handler", "--function a.b: 'a.b' is not a function name"),
        (f"{'a' * 65}=code:app.handler", "is not a function name"),
        ("f=code", "--function f: 'code' is neither DIR:module.handler nor a URL"),
        ("f=elsewhere:app.handler", "--function f: directory: there is no directory "),
        ("f=code:handler", "--function f: handler: 'handler' is not a handler: write module.function"),
        ("f=code:app.", "--function f: handler: 'app.' is not a handler: write module.function"),
        ("f=code:lost.handler", "--function f: handler: there is no lost.py in "),
        ("f=code:package.lost.handler", "--function f: handler: there is no package/lost.py in "),
        ("f=http://", "--function f: url: 'http://' is not a URL of the form http://host:port"),
        ("f=http://h:port", "--function f: url: 'http://h:port' is not a URL"),
    ],
)
def test_a_wrong_argument(code: Path, monkeypatch: pytest.MonkeyPatch, argument: str, message: str) -> None:
    monkeypatch.chdir(code.parent)
    with pytest.raises(ConfigurationError) as error:
        from_argument(argument)
    assert message in str(error.value)


GOOD = '[functions.f]\nhandler = "app.handler"\ndirectory = "code"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("functions = 1", ":1: functions: must be a table of functions: write [functions.NAME]"),
        ("[function.f]\nhandler = 'x'", ":1: function: there is no such setting; did you mean functions?"),
        ("[functions]\nf = 1", ":2: functions.f: must be a table: write [functions.f]"),
        ("[functions.f]\ntimeout = 3", ":1: functions.f: needs a handler (module.function), or the url of an endpoint"),
        (f"{GOOD}tiemout = 3", ":4: functions.f.tiemout: there is no such setting; did you mean timeout?"),
        (f"{GOOD}reserved_concurrency = 3", ": there is no such setting; did you mean workers?"),
        (f"{GOOD}xyz = 3", "; known are handler, directory, python, timeout, memory, environment, workers"),
        (f"{GOOD}timeout = 0", ":4: functions.f.timeout: must be a whole number from 1 to 900 seconds, not 0"),
        (f"{GOOD}timeout = 901", "from 1 to 900 seconds, not 901"),
        (f"{GOOD}timeout = true", "from 1 to 900 seconds, not True"),
        (f"{GOOD}memory = 127", ":4: functions.f.memory: must be a whole number from 128 to 10240 MB, not 127"),
        (f"{GOOD}workers = -1", "must be a whole number from 0 to 1000, not -1"),
        (f"{GOOD}environment = 'x'", ":4: functions.f.environment: must be a table of texts"),
        (
            f"{GOOD}[functions.f.environment]\nA1 = 1",
            ':5: functions.f.environment.A1: must be a text, not 1: write A1 = "1"',
        ),
        (f"{GOOD}environment.AWS_REGION = 'x'", "AWS_REGION: the name is reserved: the runtime sets it"),
        (f"{GOOD}environment.AWS_LAMBDA_MAX_CONCURRENCY = '2'", "the name is reserved"),
        (f"{GOOD}environment.'1A' = 'x'", "is not a name and value that an environment variable can have"),
        (f"{GOOD}environment.BIG = '{'x' * 4096}'", "has 4099 bytes, at most 4096 are allowed"),
        (f"{GOOD}python = '/nowhere/python'", "f: there is no interpreter /nowhere/python"),
        (f"{GOOD}python = '/bin/false'", "f: /bin/false does not run Python"),
        (f"{GOOD}python = 3", ":4: functions.f.python: must be a text, not 3"),
        ("[functions.f]\nurl = 'ftp://h'", ":2: functions.f.url: 'ftp://h' is not a URL"),
        (
            "[functions.f]\nurl = 'http://h'\ndialect = 'x'",
            ":3: functions.f.dialect: must be one of aws, rie, sam, not 'x'",
        ),
        ("[functions.f]\nurl = 'http://h'\nhandler = 'x'", ":3: functions.f.handler: there is no such setting"),
        ("[functions.f]\nurl = 'http://h:3001?a=b'", "SAM refuses every query string"),
        ("[functions.f]\nurl = 'http://h'\nmax_concurrency = 0", "must be a whole number from 1 to 1000, not 0"),
        ("[functions.'a b']\nurl = 'http://h'", "'a b' is not a function name"),
        ("[functions.f", "not a TOML file: "),
    ],
)
def test_a_wrong_file(code: Path, text: str, message: str) -> None:
    file = table(code.parent, text)
    with pytest.raises(ConfigurationError) as error:
        FunctionRegistry.from_arguments(toml_files=[file])
    assert str(error.value).startswith(str(file))
    assert message in str(error.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="No such file"):
        from_toml(tmp_path / "functions.toml")


def test_a_name_that_is_taken(code: Path) -> None:
    registry = FunctionRegistry.from_arguments([f"f={code}:app.handler"])
    with pytest.raises(ConfigurationError, match="--function f: there is a function f already"):
        registry.add(from_argument("f=http://h"))
    with pytest.raises(ConfigurationError, match="there is a function f already"):
        registry.add_callable("f", lambda event, context: None)


def test_an_interpreter_without_the_runtime_client(code: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "_PROBE", "print('3.11', False)")
    python = tmp_path / "python"
    os.symlink(sys.executable, python)
    file = table(tmp_path, f"{GOOD}python = './python'")
    with pytest.raises(ConfigurationError) as error:
        FunctionRegistry.from_arguments(toml_files=[file])
    assert f"install it with: {python} -m pip install awslambdaric" in str(error.value)
    (code / "awslambdaric").mkdir()
    assert FunctionRegistry.from_arguments(toml_files=[file]).names() == ("f",)


def test_arns_know_their_partition() -> None:
    from headrace.functions.replies import function_arn

    assert Settings().region == "us-east-1"
    assert function_arn("us-east-1", "1", "f") == "arn:aws:lambda:us-east-1:1:function:f"
    assert function_arn("cn-north-1", "1", "f") == "arn:aws-cn:lambda:cn-north-1:1:function:f"
    assert function_arn("us-gov-west-1", "1", "f") == "arn:aws-us-gov:lambda:us-gov-west-1:1:function:f"

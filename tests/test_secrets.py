"""Secrets come out of files and out of a Secrets Manager that we did not write, and show in nothing that is said."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import boto3
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from brokers import ACCOUNT, REGION, Server

from headrace.access import ClientCertificate, Login
from headrace.aws_json import Credentials
from headrace.aws_sdk import AwsClients
from headrace.endpoints import Endpoint
from headrace.errors import NOT_AUTHORIZED, NOT_VALID, UNREACHABLE, ConfigurationError, SourceError
from headrace.secrets import ConfiguredSecrets, secret_files

KEYS = Credentials("test", "test")
LOGIN = {"username": "miller", "password": "hunter2"}
CERTIFICATE = {"certificate": "the-chain", "privateKey": "hunter2"}
ARN = f"arn:aws:secretsmanager:{REGION}:{ACCOUNT}:secret:mill/plant-login-Ab12Cd"
NAME = "mill/plant-login"


def clients_of(url: str) -> AwsClients:
    return AwsClients({"secretsmanager": Endpoint(url, KEYS)})


def written(path: Path, document: Any) -> Path:
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return path


def from_file(path: Path, name: str = NAME) -> ConfiguredSecrets:
    """Secrets of one file, with nobody else to ask."""
    return ConfiguredSecrets({name: path}, AwsClients())


async def refusal(secrets: ConfiguredSecrets, kind: str = "login", uri: str = ARN) -> SourceError:
    with pytest.raises(SourceError) as raised:
        await getattr(secrets, kind)(uri)
    assert "hunter2" not in f"{raised.value}{raised.value!r}{raised.value.__cause__!r}{raised.value.__context__!r}"
    return raised.value


# --- Files ------------------------------------------------------------------------------------------------------------


async def test_a_file_has_what_secrets_manager_would_hold(tmp_path: Path) -> None:
    login = from_file(written(tmp_path / "login", LOGIN))
    certificate = from_file(written(tmp_path / "certificate", {**CERTIFICATE, "privateKeyPassword": "hunter3"}))
    plain = from_file(written(tmp_path / "plain", {**CERTIFICATE, "privateKeyPassword": None}))

    assert await login.login(ARN) == Login("miller", "hunter2")
    assert await certificate.client_certificate(ARN) == ClientCertificate("the-chain", "hunter2", "hunter3")
    assert await plain.client_certificate(ARN) == ClientCertificate("the-chain", "hunter2", None)
    assert await plain.root_certificate(ARN) == "the-chain"


def test_what_is_secret_shows_in_no_representation() -> None:
    shown = f"{Login('miller', 'hunter2')}{ClientCertificate('the-chain', 'hunter2', 'hunter3')}"

    assert "hunter" not in shown


NAMES = [ARN, ARN[:-7], "mill/plant-login-Ab12Cd", "mill/plant-login"]


@pytest.mark.parametrize("name", NAMES)
async def test_a_file_is_for_a_secret_by_its_arn_or_its_name(tmp_path: Path, name: str) -> None:
    secrets = from_file(written(tmp_path / "login", LOGIN), name)

    assert (await secrets.login(ARN)).username == "miller"


async def test_the_nearest_name_counts(tmp_path: Path) -> None:
    far, near = written(tmp_path / "far", {**LOGIN, "username": "far"}), written(tmp_path / "near", LOGIN)

    assert (await ConfiguredSecrets({NAME: far, ARN: near}, AwsClients()).login(ARN)).username == "miller"


async def test_a_file_is_read_anew_each_time(tmp_path: Path) -> None:
    path = written(tmp_path / "login", LOGIN)
    secrets = from_file(path)
    before = await secrets.login(ARN)
    written(path, {**LOGIN, "password": "hunter3"})
    after = await secrets.login(ARN)
    path.unlink()
    gone = await refusal(secrets)

    assert (before.password, after.password) == ("hunter2", "hunter3")
    assert (gone.code, gone.message) == (NOT_VALID, f"the secret {ARN} does not exist: there is no file {path}")


async def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert (await from_file(written(tmp_path / "login", "\ufeff" + json.dumps(LOGIN))).login(ARN)).username == "miller"


WRONG = [
    ("login", "hunter2", "is not JSON"),
    ("login", '{"password": "hunter2', "is not JSON"),
    ("login", '["hunter2"]', "is not a JSON object"),
    ("login", '"hunter2"', "is not a JSON object"),
    ("login", {"user": "miller", "password": "hunter2"}, "has no username"),
    ("login", {"username": "miller", "pass": "hunter2"}, "has no password"),
    ("login", {"username": "", "password": "hunter2"}, "has no username"),
    ("login", {"username": "miller", "password": ["hunter2"]}, "has a password that is no text"),
    ("client_certificate", {"certificate": "the-chain", "key": "hunter2"}, "has no privateKey"),
    ("client_certificate", {"privateKey": "hunter2"}, "has no certificate"),
    ("client_certificate", {**CERTIFICATE, "privateKeyPassword": {"is": "hunter2"}},
     "has a privateKeyPassword that is no text"),
    ("root_certificate", LOGIN, "has no certificate"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "document", "told"), WRONG)
async def test_what_is_wrong_with_a_secret_is_said_and_the_secret_is_not(
    tmp_path: Path, kind: str, document: Any, told: str
) -> None:
    told_error = await refusal(from_file(written(tmp_path / "secret", document)), kind)

    assert (told_error.code, told_error.message) == (NOT_VALID, f"the secret {ARN} {told}")


async def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_directory = await refusal(from_file(tmp_path))

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)  # root may read everything
    not_ours = await refusal(from_file(tmp_path))

    assert (a_directory.code, not_ours.code) == (NOT_VALID, NOT_AUTHORIZED)
    assert not_ours.message == f"the secret {ARN} cannot be read: {tmp_path}: Permission denied"


# --- The command line -------------------------------------------------------------------------------------------------


def test_the_command_line_names_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a=file:b.json", LOGIN)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    named = [f"{ARN}=file:{path}", "with=sign=file:a=file:b.json", "home=FILE:~/a=file:b.json", f"url=file://{path}"]

    assert secret_files(named) == {ARN: path, "with=sign": path, "home": path, "url": path}


SPECIFICATIONS = [
    ("login", "--secret login: write NAME=file:PATH or ARN=file:PATH"),
    ("login=secrets.json", "--secret login: write NAME=file:PATH or ARN=file:PATH"),
    ('login={"password": "hunter2"}', "--secret login: write NAME=file:PATH or ARN=file:PATH"),
    ("=file:login.json", "--secret : write NAME=file:PATH or ARN=file:PATH"),
    ("login=env:LOGIN", "--secret login: there is no scheme env: only file: is known, as in login=file:PATH"),
    ("login=file:nowhere", "--secret login: {here}/nowhere cannot be read: No such file or directory"),
    ("login=file:", "--secret login: {here} cannot be read: Is a directory"),
    ("login=file:text", "--secret login: {here}/text is not JSON"),
    ("login=file:list", "--secret login: {here}/list is not a JSON object"),
]


@pytest.mark.parametrize(("specification", "told"), SPECIFICATIONS)
def test_a_slip_of_the_pen_is_told_before_anything_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, specification: str, told: str
) -> None:
    written(tmp_path / "text", "hunter2")
    written(tmp_path / "list", '["hunter2"]')
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError) as raised:
        secret_files([specification])

    assert str(raised.value) == told.format(here=tmp_path)


def test_one_secret_has_one_file(tmp_path: Path) -> None:
    path = written(tmp_path / "login", LOGIN)
    with pytest.raises(ConfigurationError, match="--secret login: is there twice"):
        secret_files([f"login=file:{path}", f"login=file:{path}"])


# --- Secrets Manager --------------------------------------------------------------------------------------------------


@pytest.fixture
async def asked(moto: Server) -> AsyncIterator[ConfiguredSecrets]:
    clients = clients_of(moto.endpoint_url)
    yield ConfiguredSecrets({}, clients, region=REGION)
    await clients.close()


@pytest.fixture
def keep(moto: Server) -> Iterator[Callable[..., Any]]:
    """Keeps secrets, as people do."""
    made: list[Any] = []

    def client(region: str = REGION) -> Any:
        made.append(
            boto3.client(
                "secretsmanager",
                endpoint_url=moto.endpoint_url,
                region_name=region,
                aws_access_key_id="test",
                aws_secret_access_key="test",
            )
        )
        return made[-1]

    yield client
    for each in made:
        each.close()


@pytest.fixture
def name() -> str:
    return f"mill/login-{uuid4().hex}"


@pytest.mark.parametrize("region", [REGION, "eu-central-1"])
async def test_a_secret_is_asked_for_in_its_region(
    asked: ConfiguredSecrets, keep: Callable[..., Any], name: str, region: str
) -> None:
    arn = keep(region).create_secret(Name=name, SecretString=json.dumps(LOGIN))["ARN"]

    assert await asked.login(arn) == Login("miller", "hunter2")


async def test_a_secret_without_an_arn_is_here(asked: ConfiguredSecrets, keep: Callable[..., Any], name: str) -> None:
    keep().create_secret(Name=name, SecretString=json.dumps(LOGIN))

    assert (await asked.login(name)).username == "miller"


async def test_a_secret_is_asked_for_anew_each_time(
    asked: ConfiguredSecrets, keep: Callable[..., Any], name: str
) -> None:
    manager = keep()
    arn = manager.create_secret(Name=name, SecretString=json.dumps(LOGIN))["ARN"]
    before = await asked.login(arn)
    manager.put_secret_value(SecretId=arn, SecretString=json.dumps({**LOGIN, "password": "hunter3"}))

    assert (before.password, (await asked.login(arn)).password) == ("hunter2", "hunter3")


async def test_a_file_goes_before_secrets_manager(
    moto: Server, keep: Callable[..., Any], name: str, tmp_path: Path
) -> None:
    arn = keep().create_secret(Name=name, SecretString=json.dumps(LOGIN))["ARN"]
    clients = clients_of(moto.endpoint_url)
    path = written(tmp_path / "login", {**LOGIN, "username": "local"})
    local = await ConfiguredSecrets({name: path}, clients).login(arn)
    await clients.close()

    assert local.username == "local"


async def test_secrets_that_are_none(asked: ConfiguredSecrets, keep: Callable[..., Any], name: str) -> None:
    manager = keep()
    missing = await refusal(asked, uri=ARN)
    text = manager.create_secret(Name=name, SecretString="hunter2")["ARN"]
    bare = manager.create_secret(Name=f"{name}-binary", SecretBinary=b"hunter2")["ARN"]
    deleted = manager.create_secret(Name=f"{name}-deleted", SecretString=json.dumps(LOGIN))["ARN"]
    manager.delete_secret(SecretId=deleted)

    assert (missing.code, missing.message) == (NOT_VALID, f"the secret {ARN} does not exist")
    assert (missing.retry_after, missing.is_retry_safe) == (10.0, True)
    assert (await refusal(asked, uri=text)).message == f"the secret {text} is not JSON"
    assert (await refusal(asked, uri=bare)).message == f"the secret {bare} holds no text"
    gone = await refusal(asked, uri=deleted)
    assert gone.code == NOT_VALID
    assert gone.message.startswith(f"the secret {deleted}: GetSecretValue: ")


# --- Answers that a healthy server never gives ------------------------------------------------------------------------


ANSWERS = [
    (400, "AccessDeniedException", NOT_AUTHORIZED, 30.0),
    (400, "UnrecognizedClientException", NOT_AUTHORIZED, 30.0),
    (403, "Whatever", NOT_AUTHORIZED, 30.0),
    (400, "ThrottlingException", UNREACHABLE, 1.0),
    (500, "InternalServiceError", UNREACHABLE, 1.0),
    (400, "InvalidParameterException", NOT_VALID, 30.0),
]


@pytest.mark.parametrize(("status", "given", "code", "after"), ANSWERS)
async def test_a_refusal_says_whose_turn_it_is(status: int, given: str, code: str, after: float) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"__type": given, "Message": "no"}, status=status)

    application = web.Application()
    application.router.add_post("/", answer)
    async with TestServer(application) as server:
        clients = clients_of(str(server.make_url("/")))
        refused = await refusal(ConfiguredSecrets({}, clients))
        await clients.close()

    assert (refused.code, refused.retry_after) == (code, after)
    assert refused.message == f"the secret {ARN}: GetSecretValue: no ({given})"


async def test_a_server_that_cannot_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    clients = clients_of(f"http://127.0.0.1:{port}")
    refused = await refusal(ConfiguredSecrets({}, clients))
    await clients.close()

    assert (refused.code, refused.retry_after) == (UNREACHABLE, 1.0)
    assert refused.message.startswith(f"the secret {ARN}: Could not connect")


async def test_a_broken_answer_does_not_tell_the_secret() -> None:
    """Parsers quote what they cannot read."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(text='{"SecretString": "{\\"password\\": \\"hunter2\\"', content_type="application/json")

    application = web.Application()
    application.router.add_post("/", answer)
    async with TestServer(application) as server:
        clients = clients_of(str(server.make_url("/")))
        await refusal(ConfiguredSecrets({}, clients))
        await clients.close()

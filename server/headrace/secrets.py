"""Secrets that mappings name: from files that the command line names, else from Secrets Manager.

A secret is the JSON document that Secrets Manager would hold. It is read anew each time, and kept nowhere: no error, no
log and no representation has any part of one.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from headrace.access import ClientCertificate, Login
from headrace.aws_sdk import AwsClients
from headrace.errors import (
    NOT_AUTHORIZED,
    NOT_VALID,
    SOURCE_DENIED,
    SOURCE_MISSING,
    UNREACHABLE,
    ConfigurationError,
    SourceError,
)

#: What `--secret` takes. Names may have an equals sign in them, schemes may not.
_SPECIFICATION = re.compile(r"(?P<name>.+?)=(?P<scheme>[a-zA-Z][a-zA-Z0-9+.-]*):(?P<place>.*)", re.DOTALL)
#: The end of a secret's ARN, which tells it from an earlier one of the same name (documented).
_SUFFIX = re.compile(r"-[a-zA-Z0-9]{6}$")


def secret_files(specifications: Sequence[str]) -> dict[str, Path]:
    """The files that `--secret NAME_OR_ARN=file:PATH` names. Raises ConfigurationError for what can be no secret."""
    files: dict[str, Path] = {}
    for text in specifications:
        found = _SPECIFICATION.fullmatch(text)
        if found is None:
            # Whatever it is, it may be the secret itself.
            where = f"--secret {text.partition('=')[0]}"
            raise ConfigurationError(f"{where}: write NAME=file:PATH or ARN=file:PATH")
        name, scheme, place = found["name"], found["scheme"], found["place"]
        where = f"--secret {name}"
        if scheme.lower() != "file":
            raise ConfigurationError(
                f"{where}: there is no scheme {scheme}: only file: is known, as in {name}=file:PATH"
            )
        if name in files:
            raise ConfigurationError(f"{where}: is there twice")
        path = Path(place).expanduser().absolute()
        try:
            _document(path.read_bytes())
        except OSError as error:
            raise ConfigurationError(f"{where}: {path} cannot be read: {error.strerror or error}") from None
        except ValueError as error:
            raise ConfigurationError(f"{where}: {path} {error}") from None
        files[name] = path
    return files


class ConfiguredSecrets:
    """Secrets out of the files, by the ARN or name that each is for; all others are asked for. Implements
    `access.Secrets`. `region` is that of secrets that are named without an ARN.
    """

    def __init__(self, files: Mapping[str, Path], clients: AwsClients, *, region: str = "us-east-1") -> None:
        self._files = dict(files)
        self._clients = clients
        self._region = region

    async def login(self, uri: str) -> Login:
        document = await self._read(uri)
        return Login(_text(uri, document, "username"), _text(uri, document, "password"))

    async def client_certificate(self, uri: str) -> ClientCertificate:
        document = await self._read(uri)
        has_password = document.get("privateKeyPassword") is not None
        return ClientCertificate(
            _text(uri, document, "certificate"),
            _text(uri, document, "privateKey"),
            _text(uri, document, "privateKeyPassword") if has_password else None,
        )

    async def root_certificate(self, uri: str) -> str:
        return _text(uri, await self._read(uri), "certificate")

    async def _read(self, uri: str) -> dict[str, Any]:
        path = next((self._files[name] for name in _names(uri) if name in self._files), None)
        content = await self._ask(uri) if path is None else await asyncio.to_thread(_content, uri, path)
        try:
            return _document(content)
        except ValueError as error:
            raise SourceError(f"the secret {uri} {error}", code=NOT_VALID) from None

    async def _ask(self, uri: str) -> str:
        arn = uri.split(":", 6)
        region = arn[3] if len(arn) == 7 and arn[:1] == ["arn"] and arn[3] else self._region
        try:
            async with self._clients.client("secretsmanager", region, f"the secret {uri}") as client:
                answer = await client.get_secret_value(SecretId=uri)
        except SourceError as error:
            raise _refusal(uri, error) from error
        text = answer.get("SecretString")
        if not isinstance(text, str):
            raise SourceError(f"the secret {uri} holds no text", code=NOT_VALID)
        return text


def _names(uri: str) -> list[str]:
    """What may be written for a secret: its ARN or its name, with or without the end that tells ARNs apart."""
    full = [uri]
    if uri.startswith("arn:") and ":secret:" in uri:
        full.append(uri.partition(":secret:")[2])
    return [*full, *(_SUFFIX.sub("", name) for name in full)]


def _content(uri: str, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise SourceError(f"the secret {uri} does not exist: there is no file {path}", code=NOT_VALID) from None
    except OSError as error:
        reason = f"the secret {uri} cannot be read: {path}: {error.strerror or error}"
        raise SourceError(reason, code=NOT_AUTHORIZED if isinstance(error, PermissionError) else NOT_VALID) from None


def _document(content: bytes | str) -> dict[str, Any]:
    """A secret's members. Raises ValueError that says what it is not; the parser's own would quote it."""
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
        document = orjson.loads(text)
    except ValueError:
        raise ValueError("is not JSON") from None
    if not isinstance(document, dict):
        raise ValueError("is not a JSON object")
    return document


def _text(uri: str, document: Mapping[str, Any], key: str) -> str:
    value = document.get(key)
    if value is None or value == "":
        raise SourceError(f"the secret {uri} has no {key}", code=NOT_VALID)
    if not isinstance(value, str):
        raise SourceError(f"the secret {uri} has a {key} that is no text", code=NOT_VALID)
    return value


def _refusal(uri: str, error: SourceError) -> SourceError:
    """What an answer without a secret means for whoever needs it."""
    after = error.retry_after
    if error.code == SOURCE_MISSING:
        return SourceError(f"the secret {uri} does not exist", code=NOT_VALID, retry_after=after)
    if error.code == SOURCE_DENIED:
        return SourceError(error.message, code=NOT_AUTHORIZED, retry_after=after)
    if error.is_retry_safe:
        return SourceError(error.message, code=UNREACHABLE, retry_after=after)
    return SourceError(error.message, code=NOT_VALID, retry_after=after)

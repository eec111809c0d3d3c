"""Signatures for the one Invoke endpoint that asks for them: the cloud's own. The credentials are the usual chain's."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.session import Session

_CLOUD = re.compile(r"lambda(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?")


class NoCredentialsError(Exception):
    """Nobody has given us credentials for the cloud."""


class Signer:
    """Signs the calls of one endpoint."""

    def __init__(self, region: str) -> None:
        self._region = region
        self._credentials: Any = None

    @classmethod
    def for_url(cls, url: str) -> Signer | None:
        """A signer when the URL is the cloud's; None for every other endpoint."""
        match = _CLOUD.fullmatch(urlsplit(url).hostname or "")
        return cls(match[1]) if match else None

    async def headers(self, url: str, payload: bytes, headers: Mapping[str, str]) -> dict[str, str]:
        """The given headers and those of the signature. In a thread: credentials may have to be fetched."""
        return await asyncio.to_thread(self._sign, url, payload, headers)

    def _sign(self, url: str, payload: bytes, headers: Mapping[str, str]) -> dict[str, str]:
        if self._credentials is None:
            self._credentials = Session().get_credentials()
        if self._credentials is None:
            raise NoCredentialsError("there are no AWS credentials to call it with")
        request = AWSRequest("POST", url, data=payload, headers=dict(headers))
        SigV4Auth(self._credentials.get_frozen_credentials(), "lambda", self._region).add_auth(request)
        return dict(request.headers.items())

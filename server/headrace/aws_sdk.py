"""Clients of the SDK (aiobotocore), for requests that are too rare for clients of our own: opened when first needed.

The SDK is imported with the first request, because it takes 0.16 s and ten megabytes and most servers never need it.
Its errors leave here as `SourceError`: they say whether and when to try again.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from importlib import import_module
from typing import Any

from headrace.aws_json import PLACEHOLDER
from headrace.endpoints import Endpoint
from headrace.errors import SOURCE_DENIED, SOURCE_MISSING, UNREACHABLE, SourceError

#: Seconds to get a connection, and for an answer. A request is repeated once by the SDK, for connections that the
#: server had closed; everybody else who wants to try again knows better when.
CONNECT_SECONDS = 5
ANSWER_SECONDS = 30
ATTEMPTS = 2
#: Seconds until another attempt makes sense: when what is asked for is missing, when somebody has to grant a right or
#: change something, and when it failed in passing. Our choice.
MISSING_SECONDS = 10.0
DENIED_SECONDS = 30.0
PASSING_SECONDS = 1.0
#: Letters of an error's text that are shown: servers that do not know a request may answer with a page.
TEXT_LENGTH = 300

_MISSING = {
    "AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist", "NonExistentQueue", "NotFound", "NotFoundException",
    "NoSuchBucket", "ResourceNotFoundException",
}  # fmt: skip
_THROTTLED = {
    "RequestLimitExceeded", "TooManyRequestsException", "SlowDown", "OverLimit", "AWS.SimpleQueueService.OverLimit",
}  # fmt: skip
_DENIED = {
    "AccessDenied", "AccessDeniedException", "AuthorizationError", "KMS.AccessDeniedException", "ExpiredToken",
    "ExpiredTokenException", "UnrecognizedClientException", "InvalidSignatureException", "UnauthorizedException",
    "ForbiddenException",
}  # fmt: skip


class AwsClients:
    """Clients of every service, one for each region, that share what the SDK has found out.

    `endpoints` says where services are; one that it leaves out is left to the SDK, with its variables and
    configuration file.
    """

    def __init__(self, endpoints: Mapping[str, Endpoint] | None = None) -> None:
        self._endpoints = dict(endpoints or {})
        self._opening = asyncio.Lock()
        self._opened = contextlib.AsyncExitStack()
        self._session: Any = None
        self._clients: dict[tuple[str, str], Any] = {}
        self._in_use = 0
        self._is_outdated = False

    @contextlib.asynccontextmanager
    async def client(self, service: str, region: str, what: str) -> AsyncIterator[Any]:
        """A client to ask with. What goes wrong meanwhile is raised as a SourceError about `what`."""
        self._in_use += 1
        try:
            yield await self._client(service, region)
        except Exception as error:  # the SDK's errors can be named only once it is imported
            refusal = refusal_of(error, what)
            if refusal is None:
                raise
            # Somebody may put new keys where the SDK finds them.
            self._is_outdated |= refusal.code == SOURCE_DENIED
            raise refusal from error
        finally:
            self._in_use -= 1
            if self._is_outdated and not self._in_use:
                await self.close()

    async def close(self) -> None:
        """Close every connection. The next request opens new ones."""
        opened, self._opened = self._opened, contextlib.AsyncExitStack()
        self._clients.clear()
        self._session, self._is_outdated = None, False
        await opened.aclose()

    async def _client(self, service: str, region: str) -> Any:
        found = self._clients.get((service, region))
        if found is not None:
            return found
        async with self._opening:
            found = self._clients.get((service, region))
            if found is None:
                found = self._clients[service, region] = await self._open(service, region)
            return found

    async def _open(self, service: str, region: str) -> Any:
        endpoint = self._endpoints.get(service, Endpoint())
        if self._session is None:
            self._session = (await asyncio.to_thread(import_module, "aiobotocore.session")).get_session()
        keys = endpoint.credentials
        if keys is None and endpoint.url is not None and await self._session.get_credentials() is None:
            keys = PLACEHOLDER
        config = import_module("aiobotocore.config").AioConfig(
            connect_timeout=CONNECT_SECONDS,
            read_timeout=ANSWER_SECONDS,
            retries={"mode": "standard", "total_max_attempts": ATTEMPTS},
            # Names of buckets in host names are for the cloud, where they resolve.
            s3={"addressing_style": "auto" if endpoint.url is None else "path"},
            request_checksum_calculation="when_required",
        )
        return await self._opened.enter_async_context(
            self._session.create_client(
                service,
                region_name=region,
                endpoint_url=endpoint.url,
                aws_access_key_id=keys.access_key if keys else None,
                aws_secret_access_key=keys.secret_key if keys else None,
                aws_session_token=keys.token if keys else None,
                config=config,
            )
        )


def refusal_of(error: Exception, what: str) -> SourceError | None:
    """What an error of the SDK means to us; None for what is no such error."""
    kinds = import_module("botocore.exceptions")
    if isinstance(error, kinds.ClientError):
        return _refused(error, what)
    reason = f"{what}: {error}"
    passing = (kinds.ConnectionError, kinds.HTTPClientError, import_module("botocore.parsers").ResponseParserError)
    if isinstance(error, passing):
        return SourceError(reason, code=UNREACHABLE, retry_after=PASSING_SECONDS)
    if isinstance(error, kinds.BotoCoreError):
        # No credentials, most likely. They may turn up.
        return SourceError(reason, code=SOURCE_DENIED, retry_after=DENIED_SECONDS)
    return None


def _refused(error: Any, what: str) -> SourceError:
    """What a service's error means to us."""
    answer = error.response.get("Error", {})
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 500)
    code = str(answer.get("Code", ""))
    reason = f"{what}: {error.operation_name}: {_text(answer.get('Message')) or f'HTTP status {status}'} ({code})"
    if code in _MISSING:
        # It may come back: people delete and create queues under the same name.
        return SourceError(reason, code=SOURCE_MISSING, retry_after=MISSING_SECONDS)
    if code in _THROTTLED or "throttl" in code.lower() or status == 429:
        return SourceError(reason, code=code, retry_after=PASSING_SECONDS)
    if code in _DENIED or status in (401, 403):
        return SourceError(reason, code=SOURCE_DENIED, retry_after=DENIED_SECONDS)
    if status >= 500:
        return SourceError(reason, code=code, retry_after=PASSING_SECONDS)
    return SourceError(reason, code=code, retry_after=DENIED_SECONDS, is_retry_safe=False)


def _text(message: Any) -> str:
    """An error's text on one line; nothing of a page for browsers."""
    text = " ".join(str(message or "").split())
    return "" if text.startswith("<") else text[:TEXT_LENGTH]

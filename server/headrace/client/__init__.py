"""The client as its user sees it: typed requests in, typed answers out, a typed exception for everything else.

A thin layer over the generated `headrace_client`, which returns errors as values. Nothing of the contract is repeated
here: `validate` and `problems` read it.

    from headrace.client import Client
    from headrace_client.models import SqsQueueMapping

    with Client(validate=True) as client:
        mapping = client.create(SqsQueueMapping(function_name="settle", event_source_arn=queue_arn))
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Self, TypeAlias, TypeVar

import httpx

from headrace.client.errors import (
    EXCEPTIONS,
    ApiException,
    ClientError,
    ConnectionFailed,
    InvalidParameterValueException,
    InvalidRequest,
    InvalidRequestContentException,
    MethodNotAllowedException,
    PreconditionFailedException,
    Problem,
    RequestTooLargeException,
    ResourceConflictException,
    ResourceInUseException,
    ResourceNotFoundException,
    SerializationException,
    ServiceException,
    TooManyRequestsException,
    UnexpectedAnswer,
    UnsupportedMediaTypeException,
    ValidationException,
)
from headrace_api import limits
from headrace_client import Client as GeneratedClient
from headrace_client.api.event_source_mappings import (
    create_event_source_mapping,
    delete_event_source_mapping,
    get_event_source_mapping,
    list_event_source_mappings,
    update_event_source_mapping,
)
from headrace_client.models import (
    EventSourceMappingConfiguration,
    EventSourceMappingPage,
    UpdateEventSourceMappingRequest,
)
from headrace_client.requests import CreateEventSourceMappingRequest
from headrace_client.types import UNSET, Response, Unset

__all__ = [
    "EXCEPTIONS",
    "ApiException",
    "AsyncClient",
    "Client",
    "ClientError",
    "ConnectionFailed",
    "InvalidParameterValueException",
    "InvalidRequest",
    "InvalidRequestContentException",
    "MethodNotAllowedException",
    "PreconditionFailedException",
    "Problem",
    "Request",
    "RequestTooLargeException",
    "ResourceConflictException",
    "ResourceInUseException",
    "ResourceNotFoundException",
    "SerializationException",
    "ServiceException",
    "TooManyRequestsException",
    "UnexpectedAnswer",
    "UnsupportedMediaTypeException",
    "ValidationException",
    "problems",
    "validate",
]

Request: TypeAlias = CreateEventSourceMappingRequest | UpdateEventSourceMappingRequest
T = TypeVar("T")


class Client:
    """Create, read, change and remove event source mappings. With `validate`, bad requests are not even sent."""

    def __init__(
        self,
        base_url: str = limits.SERVER_URL,
        *,
        timeout: float = 30.0,
        validate: bool = False,
        headers: Mapping[str, str] | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._validate = validate
        self._generated = _generated(base_url, timeout, headers, _raise_for_error, transport)

    def create(self, request: CreateEventSourceMappingRequest) -> EventSourceMappingConfiguration:
        """Connect an event source to a function."""
        _check(request, self._validate)
        with _translated():
            answer = create_event_source_mapping.sync_detailed(client=self._generated, body=request)
            return _result(EventSourceMappingConfiguration, answer)

    def get(self, uuid: str) -> EventSourceMappingConfiguration:
        """One mapping, as it is now."""
        with _translated():
            answer = get_event_source_mapping.sync_detailed(uuid, client=self._generated)
            return _result(EventSourceMappingConfiguration, answer)

    def list(
        self,
        *,
        event_source_arn: str | None = None,
        function_name: str | None = None,
        marker: str | None = None,
        max_items: int | None = None,
    ) -> EventSourceMappingPage:
        """One page of mappings: of a source, of a function, of both, or all."""
        with _translated():
            answer = list_event_source_mappings.sync_detailed(
                client=self._generated,
                event_source_arn=_given(event_source_arn),
                function_name=_given(function_name),
                marker=_given(marker),
                max_items=_given(max_items),
            )
            return _result(EventSourceMappingPage, answer)

    def iterate(
        self, *, event_source_arn: str | None = None, function_name: str | None = None, page_size: int | None = None
    ) -> Iterator[EventSourceMappingConfiguration]:
        """All mappings of a source, of a function, of both, or all there are, fetched page by page."""
        marker: str | None = None
        while True:
            page = self.list(
                event_source_arn=event_source_arn, function_name=function_name, marker=marker, max_items=page_size
            )
            yield from page.event_source_mappings
            if not (marker := page.next_marker or None):
                return

    def update(self, uuid: str, request: UpdateEventSourceMappingRequest) -> EventSourceMappingConfiguration:
        """Change the settings that the request names."""
        _check(request, self._validate)
        with _translated():
            answer = update_event_source_mapping.sync_detailed(uuid, client=self._generated, body=request)
            return _result(EventSourceMappingConfiguration, answer)

    def delete(self, uuid: str) -> EventSourceMappingConfiguration:
        """Remove one mapping. The answer shows it for the last time."""
        with _translated():
            answer = delete_event_source_mapping.sync_detailed(uuid, client=self._generated)
            return _result(EventSourceMappingConfiguration, answer)

    def close(self) -> None:
        self._generated.get_httpx_client().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient:
    """`Client` for asyncio."""

    def __init__(
        self,
        base_url: str = limits.SERVER_URL,
        *,
        timeout: float = 30.0,
        validate: bool = False,
        headers: Mapping[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._validate = validate
        self._generated = _generated(base_url, timeout, headers, _raise_for_error_async, transport)

    async def create(self, request: CreateEventSourceMappingRequest) -> EventSourceMappingConfiguration:
        """Connect an event source to a function."""
        _check(request, self._validate)
        with _translated():
            answer = await create_event_source_mapping.asyncio_detailed(client=self._generated, body=request)
            return _result(EventSourceMappingConfiguration, answer)

    async def get(self, uuid: str) -> EventSourceMappingConfiguration:
        """One mapping, as it is now."""
        with _translated():
            answer = await get_event_source_mapping.asyncio_detailed(uuid, client=self._generated)
            return _result(EventSourceMappingConfiguration, answer)

    async def list(
        self,
        *,
        event_source_arn: str | None = None,
        function_name: str | None = None,
        marker: str | None = None,
        max_items: int | None = None,
    ) -> EventSourceMappingPage:
        """One page of mappings: of a source, of a function, of both, or all."""
        with _translated():
            answer = await list_event_source_mappings.asyncio_detailed(
                client=self._generated,
                event_source_arn=_given(event_source_arn),
                function_name=_given(function_name),
                marker=_given(marker),
                max_items=_given(max_items),
            )
            return _result(EventSourceMappingPage, answer)

    async def iterate(
        self, *, event_source_arn: str | None = None, function_name: str | None = None, page_size: int | None = None
    ) -> AsyncIterator[EventSourceMappingConfiguration]:
        """All mappings of a source, of a function, of both, or all there are, fetched page by page."""
        marker: str | None = None
        while True:
            page = await self.list(
                event_source_arn=event_source_arn, function_name=function_name, marker=marker, max_items=page_size
            )
            for mapping in page.event_source_mappings:
                yield mapping
            if not (marker := page.next_marker or None):
                return

    async def update(self, uuid: str, request: UpdateEventSourceMappingRequest) -> EventSourceMappingConfiguration:
        """Change the settings that the request names."""
        _check(request, self._validate)
        with _translated():
            answer = await update_event_source_mapping.asyncio_detailed(uuid, client=self._generated, body=request)
            return _result(EventSourceMappingConfiguration, answer)

    async def delete(self, uuid: str) -> EventSourceMappingConfiguration:
        """Remove one mapping. The answer shows it for the last time."""
        with _translated():
            answer = await delete_event_source_mapping.asyncio_detailed(uuid, client=self._generated)
            return _result(EventSourceMappingConfiguration, answer)

    async def close(self) -> None:
        await self._generated.get_async_httpx_client().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _check(request: Request, is_asked_for: bool) -> None:
    """A request that is none fails here, as what it is: the program's error, not the server's."""
    request.to_dict()
    if is_asked_for:
        validate(request)


def _generated(
    base_url: str,
    timeout: float,
    headers: Mapping[str, str] | None,
    hook: Callable[[httpx.Response], Any],
    transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None,
) -> GeneratedClient:
    """The generated client, which sees answers of success only: the hook raises what else comes."""
    settings = {"event_hooks": {"response": [hook]}, **({"transport": transport} if transport else {})}
    return GeneratedClient(
        base_url=base_url, timeout=httpx.Timeout(timeout), headers=dict(headers or {}), httpx_args=settings
    )


def _raise_for_error(response: httpx.Response) -> None:
    if not response.is_success:
        response.read()
        raise _exception(response)


async def _raise_for_error_async(response: httpx.Response) -> None:
    if not response.is_success:
        await response.aread()
        raise _exception(response)


def _exception(response: httpx.Response) -> ApiException:
    """The exception that an answer names, looked for where SDKs look: in the header, then in the body."""
    try:
        body = response.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        body = {"message": response.text[:500]}
    named = response.headers.get("x-amzn-ErrorType") or body.get("code") or body.get("Code") or body.get("__type")
    code = str(named or f"HTTP {response.status_code}").split(":")[0].rsplit("#", 1)[-1]
    wait = response.headers.get("Retry-After", "")
    return EXCEPTIONS.get(code, ApiException)(
        code,
        str(body.get("message") or body.get("Message") or response.reason_phrase),
        status=response.status_code,
        request_id=response.headers.get("x-amzn-RequestId"),
        retry_after=float(wait) if re.fullmatch(r"[0-9]+", wait) else None,
    )


@contextmanager
def _translated() -> Iterator[None]:
    """What the generated client and httpx raise, as our own exceptions."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise ConnectionFailed(f"No answer from {error.request.url} in time ({type(error).__name__}).") from error
    except httpx.RequestError as error:
        raise ConnectionFailed(f"No answer from {error.request.url}: {error}. Is `headrace serve` running?") from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UnexpectedAnswer(f"The answer is not one of the contract: {error!r}") from error


def _result(kind: type[T], response: Response[Any]) -> T:
    if isinstance(response.parsed, kind):
        return response.parsed
    raise UnexpectedAnswer(f"The answer is not one of the contract: status {response.status_code.value}")


def _given(value: T | None) -> T | Unset:
    return UNSET if value is None else value


def validate(request: Request | Mapping[str, Any], schema: str | None = None) -> None:
    """Raise `InvalidRequest` if the contract does not allow the request. Arguments as for `problems`."""
    if found := problems(request, schema):
        raise InvalidRequest(found)


def problems(request: Request | Mapping[str, Any], schema: str | None = None) -> tuple[Problem, ...]:
    """Everything in a request that the contract does not allow; empty when the contract allows it.

    A typed request is judged as what it is. A dictionary is judged as `schema`, the name of a request in the contract;
    without one as a Create request, in the form that its event source calls for. What only the server can know, such
    as whether the queue exists, is not looked at.
    """
    from headrace.client.validation import problems as problems_of

    if isinstance(request, Mapping):
        return problems_of(schema or "CreateEventSourceMappingRequest", request)
    return problems_of(schema or type(request).__name__, request.to_dict())

# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_function_request import CreateFunctionRequest
from ...models.function_configuration import FunctionConfiguration
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.request_too_large_exception import RequestTooLargeException
from ...models.resource_conflict_exception import ResourceConflictException
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.unsupported_media_type_exception import UnsupportedMediaTypeException
from ...models.validation_exception import ValidationException
from ...types import Response


def _get_kwargs(
    *,
    body: CreateFunctionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2015-03-31/functions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    FunctionConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    if response.status_code == 201:
        response_201 = FunctionConfiguration.from_dict(response.json())

        return response_201

    if response.status_code == 400:

        def _parse_response_400(
            data: object,
        ) -> InvalidParameterValueException | SerializationException | ValidationException:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_function_request_error_type_0 = InvalidParameterValueException.from_dict(data)

                return componentsschemas_function_request_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_function_request_error_type_1 = ValidationException.from_dict(data)

                return componentsschemas_function_request_error_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_function_request_error_type_2 = SerializationException.from_dict(data)

            return componentsschemas_function_request_error_type_2

        response_400 = _parse_response_400(response.json())

        return response_400

    if response.status_code == 409:
        response_409 = ResourceConflictException.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = RequestTooLargeException.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = UnsupportedMediaTypeException.from_dict(response.json())

        return response_415

    if response.status_code == 429:
        response_429 = TooManyRequestsException.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = ServiceException.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    FunctionConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateFunctionRequest,
) -> Response[
    FunctionConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Deploy a function

     Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it
    is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.

    Args:
        body (CreateFunctionRequest): A new function. The cloud lets container images do without
            Runtime and Handler; packages need both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FunctionConfiguration | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateFunctionRequest,
) -> (
    FunctionConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    """Deploy a function

     Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it
    is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.

    Args:
        body (CreateFunctionRequest): A new function. The cloud lets container images do without
            Runtime and Handler; packages need both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FunctionConfiguration | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateFunctionRequest,
) -> Response[
    FunctionConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Deploy a function

     Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it
    is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.

    Args:
        body (CreateFunctionRequest): A new function. The cloud lets container images do without
            Runtime and Handler; packages need both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FunctionConfiguration | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateFunctionRequest,
) -> (
    FunctionConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    """Deploy a function

     Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it
    is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.

    Args:
        body (CreateFunctionRequest): A new function. The cloud lets container images do without
            Runtime and Handler; packages need both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FunctionConfiguration | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

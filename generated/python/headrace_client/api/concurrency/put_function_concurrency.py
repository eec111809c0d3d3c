# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.concurrency import Concurrency
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.put_function_concurrency_request import PutFunctionConcurrencyRequest
from ...models.request_too_large_exception import RequestTooLargeException
from ...models.resource_not_found_exception import ResourceNotFoundException
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.unsupported_media_type_exception import UnsupportedMediaTypeException
from ...models.validation_exception import ValidationException
from ...types import Response


def _get_kwargs(
    function_name: str,
    *,
    body: PutFunctionConcurrencyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/2017-10-31/functions/{function_name}/concurrency".format(
            function_name=quote(str(function_name), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    Concurrency
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    if response.status_code == 200:
        response_200 = Concurrency.from_dict(response.json())

        return response_200

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

    if response.status_code == 404:
        response_404 = ResourceNotFoundException.from_dict(response.json())

        return response_404

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
    Concurrency
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
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
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: PutFunctionConcurrencyRequest,
) -> Response[
    Concurrency
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Limit how often a function runs at once

     All versions of the function share the limit. What comes on top is throttled; with 0 that is
    everything.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        body (PutFunctionConcurrencyRequest): The limit.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Concurrency | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        function_name=function_name,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: PutFunctionConcurrencyRequest,
) -> (
    Concurrency
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    """Limit how often a function runs at once

     All versions of the function share the limit. What comes on top is throttled; with 0 that is
    everything.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        body (PutFunctionConcurrencyRequest): The limit.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Concurrency | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return sync_detailed(
        function_name=function_name,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: PutFunctionConcurrencyRequest,
) -> Response[
    Concurrency
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Limit how often a function runs at once

     All versions of the function share the limit. What comes on top is throttled; with 0 that is
    everything.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        body (PutFunctionConcurrencyRequest): The limit.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Concurrency | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        function_name=function_name,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: PutFunctionConcurrencyRequest,
) -> (
    Concurrency
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    """Limit how often a function runs at once

     All versions of the function share the limit. What comes on top is throttled; with 0 that is
    everything.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        body (PutFunctionConcurrencyRequest): The limit.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Concurrency | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return (
        await asyncio_detailed(
            function_name=function_name,
            client=client,
            body=body,
        )
    ).parsed

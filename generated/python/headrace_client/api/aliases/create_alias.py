# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.alias_configuration import AliasConfiguration
from ...models.create_alias_request import CreateAliasRequest
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.request_too_large_exception import RequestTooLargeException
from ...models.resource_conflict_exception import ResourceConflictException
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
    body: CreateAliasRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2015-03-31/functions/{function_name}/aliases".format(
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
    AliasConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    if response.status_code == 201:
        response_201 = AliasConfiguration.from_dict(response.json())

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

    if response.status_code == 404:
        response_404 = ResourceNotFoundException.from_dict(response.json())

        return response_404

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
    AliasConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
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
    body: CreateAliasRequest,
) -> Response[
    AliasConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Name a version

     Gives a version a name that can be moved later, or two versions a share of the invocations each.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        body (CreateAliasRequest): A name for a version, or for two.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AliasConfiguration | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
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
    body: CreateAliasRequest,
) -> (
    AliasConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    """Name a version

     Gives a version a name that can be moved later, or two versions a share of the invocations each.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        body (CreateAliasRequest): A name for a version, or for two.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AliasConfiguration | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
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
    body: CreateAliasRequest,
) -> Response[
    AliasConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Name a version

     Gives a version a name that can be moved later, or two versions a share of the invocations each.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        body (CreateAliasRequest): A name for a version, or for two.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AliasConfiguration | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
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
    body: CreateAliasRequest,
) -> (
    AliasConfiguration
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    """Name a version

     Gives a version a name that can be moved later, or two versions a share of the invocations each.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        body (CreateAliasRequest): A name for a version, or for two.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AliasConfiguration | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return (
        await asyncio_detailed(
            function_name=function_name,
            client=client,
            body=body,
        )
    ).parsed

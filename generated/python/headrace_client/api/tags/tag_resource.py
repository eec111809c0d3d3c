# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.request_too_large_exception import RequestTooLargeException
from ...models.resource_not_found_exception import ResourceNotFoundException
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.tag_resource_request import TagResourceRequest
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.unsupported_media_type_exception import UnsupportedMediaTypeException
from ...models.validation_exception import ValidationException
from ...types import Response


def _get_kwargs(
    resource: str,
    *,
    body: TagResourceRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2017-03-31/tags/{resource}".format(
            resource=quote(str(resource), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    Any
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
    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

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
    Any
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
    resource: str,
    *,
    client: AuthenticatedClient | Client,
    body: TagResourceRequest,
) -> Response[
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Tag a function or a mapping

     Adds tags, and gives those that are there already a new value.

    Args:
        resource (str): The ARN of a function or a mapping. The cloud's other kinds are well
            formed, and never found.
        body (TagResourceRequest): Tags to add.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        resource=resource,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    resource: str,
    *,
    client: AuthenticatedClient | Client,
    body: TagResourceRequest,
) -> (
    Any
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
    """Tag a function or a mapping

     Adds tags, and gives those that are there already a new value.

    Args:
        resource (str): The ARN of a function or a mapping. The cloud's other kinds are well
            formed, and never found.
        body (TagResourceRequest): Tags to add.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return sync_detailed(
        resource=resource,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    resource: str,
    *,
    client: AuthenticatedClient | Client,
    body: TagResourceRequest,
) -> Response[
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Tag a function or a mapping

     Adds tags, and gives those that are there already a new value.

    Args:
        resource (str): The ARN of a function or a mapping. The cloud's other kinds are well
            formed, and never found.
        body (TagResourceRequest): Tags to add.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        resource=resource,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    resource: str,
    *,
    client: AuthenticatedClient | Client,
    body: TagResourceRequest,
) -> (
    Any
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
    """Tag a function or a mapping

     Adds tags, and gives those that are there already a new value.

    Args:
        resource (str): The ARN of a function or a mapping. The cloud's other kinds are well
            formed, and never found.
        body (TagResourceRequest): Tags to add.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | InvalidParameterValueException | SerializationException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return (
        await asyncio_detailed(
            resource=resource,
            client=client,
            body=body,
        )
    ).parsed

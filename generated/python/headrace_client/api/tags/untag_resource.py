# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.resource_not_found_exception import ResourceNotFoundException
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.validation_exception import ValidationException
from ...types import UNSET, Response


def _get_kwargs(
    resource: str,
    *,
    tag_keys: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_tag_keys = tag_keys

    params["tagKeys"] = json_tag_keys

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/2017-03-31/tags/{resource}".format(
            resource=quote(str(resource), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
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
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
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
    tag_keys: list[str],
) -> Response[
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
]:
    """Take tags from a function or a mapping

     Removes the tags with these names; a name that is not there is no error.

    Args:
        resource (str): The ARN of a function or a mapping. The cloud's other kinds are well
            formed, and never found.
        tag_keys (list[str]): Names of tags. One at least: a query cannot carry an empty list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | InvalidParameterValueException | SerializationException | ValidationException | ResourceNotFoundException | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        resource=resource,
        tag_keys=tag_keys,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    resource: str,
    *,
    client: AuthenticatedClient | Client,
    tag_keys: list[str],
) -> (
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | None
):
    """Take tags from a function or a mapping

     Removes the tags with these names; a name that is not there is no error.

    Args:
        resource (str): The ARN of a function or a mapping. The cloud's other kinds are well
            formed, and never found.
        tag_keys (list[str]): Names of tags. One at least: a query cannot carry an empty list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | InvalidParameterValueException | SerializationException | ValidationException | ResourceNotFoundException | ServiceException | TooManyRequestsException
    """

    return sync_detailed(
        resource=resource,
        client=client,
        tag_keys=tag_keys,
    ).parsed


async def asyncio_detailed(
    resource: str,
    *,
    client: AuthenticatedClient | Client,
    tag_keys: list[str],
) -> Response[
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
]:
    """Take tags from a function or a mapping

     Removes the tags with these names; a name that is not there is no error.

    Args:
        resource (str): The ARN of a function or a mapping. The cloud's other kinds are well
            formed, and never found.
        tag_keys (list[str]): Names of tags. One at least: a query cannot carry an empty list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | InvalidParameterValueException | SerializationException | ValidationException | ResourceNotFoundException | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        resource=resource,
        tag_keys=tag_keys,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    resource: str,
    *,
    client: AuthenticatedClient | Client,
    tag_keys: list[str],
) -> (
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | None
):
    """Take tags from a function or a mapping

     Removes the tags with these names; a name that is not there is no error.

    Args:
        resource (str): The ARN of a function or a mapping. The cloud's other kinds are well
            formed, and never found.
        tag_keys (list[str]): Names of tags. One at least: a query cannot carry an empty list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | InvalidParameterValueException | SerializationException | ValidationException | ResourceNotFoundException | ServiceException | TooManyRequestsException
    """

    return (
        await asyncio_detailed(
            resource=resource,
            client=client,
            tag_keys=tag_keys,
        )
    ).parsed

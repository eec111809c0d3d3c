# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.resource_not_found_exception import ResourceNotFoundException
from ...models.runtime_management_config import RuntimeManagementConfig
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.validation_exception import ValidationException
from ...types import UNSET, Response, Unset


def _get_kwargs(
    function_name: str,
    *,
    qualifier: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["Qualifier"] = qualifier

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2021-07-20/functions/{function_name}/runtime-management-config".format(
            function_name=quote(str(function_name), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | RuntimeManagementConfig
    | ServiceException
    | TooManyRequestsException
    | None
):
    if response.status_code == 200:
        response_200 = RuntimeManagementConfig.from_dict(response.json())

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
    InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | RuntimeManagementConfig
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
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    qualifier: str | Unset = UNSET,
) -> Response[
    InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | RuntimeManagementConfig
    | ServiceException
    | TooManyRequestsException
]:
    """Read how a function's runtime is updated

     Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InvalidParameterValueException | SerializationException | ValidationException | ResourceNotFoundException | RuntimeManagementConfig | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        function_name=function_name,
        qualifier=qualifier,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    qualifier: str | Unset = UNSET,
) -> (
    InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | RuntimeManagementConfig
    | ServiceException
    | TooManyRequestsException
    | None
):
    """Read how a function's runtime is updated

     Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InvalidParameterValueException | SerializationException | ValidationException | ResourceNotFoundException | RuntimeManagementConfig | ServiceException | TooManyRequestsException
    """

    return sync_detailed(
        function_name=function_name,
        client=client,
        qualifier=qualifier,
    ).parsed


async def asyncio_detailed(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    qualifier: str | Unset = UNSET,
) -> Response[
    InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | RuntimeManagementConfig
    | ServiceException
    | TooManyRequestsException
]:
    """Read how a function's runtime is updated

     Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InvalidParameterValueException | SerializationException | ValidationException | ResourceNotFoundException | RuntimeManagementConfig | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        function_name=function_name,
        qualifier=qualifier,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    qualifier: str | Unset = UNSET,
) -> (
    InvalidParameterValueException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | RuntimeManagementConfig
    | ServiceException
    | TooManyRequestsException
    | None
):
    """Read how a function's runtime is updated

     Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InvalidParameterValueException | SerializationException | ValidationException | ResourceNotFoundException | RuntimeManagementConfig | ServiceException | TooManyRequestsException
    """

    return (
        await asyncio_detailed(
            function_name=function_name,
            client=client,
            qualifier=qualifier,
        )
    ).parsed

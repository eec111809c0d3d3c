# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.precondition_failed_exception import PreconditionFailedException
from ...models.resource_not_found_exception import ResourceNotFoundException
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.validation_exception import ValidationException
from ...types import UNSET, Response, Unset


def _get_kwargs(
    function_name: str,
    statement_id: str,
    *,
    qualifier: str | Unset = UNSET,
    revision_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["Qualifier"] = qualifier

    params["RevisionId"] = revision_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/2015-03-31/functions/{function_name}/policy/{statement_id}".format(
            function_name=quote(str(function_name), safe=""),
            statement_id=quote(str(statement_id), safe=""),
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
    | PreconditionFailedException
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

    if response.status_code == 412:
        response_412 = PreconditionFailedException.from_dict(response.json())

        return response_412

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
    | PreconditionFailedException
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
    function_name: str,
    statement_id: str,
    *,
    client: AuthenticatedClient | Client,
    qualifier: str | Unset = UNSET,
    revision_id: str | Unset = UNSET,
) -> Response[
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | PreconditionFailedException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
]:
    """Remove a statement from a policy

     Takes the statement out of the policy of the function, or of the version or alias that is asked for.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        statement_id (str): A statement's name. Those that other services add may have dots.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.
        revision_id (str | Unset): Changes with every change. A request that names one is refused
            when it is not the present one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | InvalidParameterValueException | SerializationException | ValidationException | PreconditionFailedException | ResourceNotFoundException | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        function_name=function_name,
        statement_id=statement_id,
        qualifier=qualifier,
        revision_id=revision_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    function_name: str,
    statement_id: str,
    *,
    client: AuthenticatedClient | Client,
    qualifier: str | Unset = UNSET,
    revision_id: str | Unset = UNSET,
) -> (
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | PreconditionFailedException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | None
):
    """Remove a statement from a policy

     Takes the statement out of the policy of the function, or of the version or alias that is asked for.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        statement_id (str): A statement's name. Those that other services add may have dots.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.
        revision_id (str | Unset): Changes with every change. A request that names one is refused
            when it is not the present one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | InvalidParameterValueException | SerializationException | ValidationException | PreconditionFailedException | ResourceNotFoundException | ServiceException | TooManyRequestsException
    """

    return sync_detailed(
        function_name=function_name,
        statement_id=statement_id,
        client=client,
        qualifier=qualifier,
        revision_id=revision_id,
    ).parsed


async def asyncio_detailed(
    function_name: str,
    statement_id: str,
    *,
    client: AuthenticatedClient | Client,
    qualifier: str | Unset = UNSET,
    revision_id: str | Unset = UNSET,
) -> Response[
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | PreconditionFailedException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
]:
    """Remove a statement from a policy

     Takes the statement out of the policy of the function, or of the version or alias that is asked for.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        statement_id (str): A statement's name. Those that other services add may have dots.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.
        revision_id (str | Unset): Changes with every change. A request that names one is refused
            when it is not the present one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | InvalidParameterValueException | SerializationException | ValidationException | PreconditionFailedException | ResourceNotFoundException | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        function_name=function_name,
        statement_id=statement_id,
        qualifier=qualifier,
        revision_id=revision_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    function_name: str,
    statement_id: str,
    *,
    client: AuthenticatedClient | Client,
    qualifier: str | Unset = UNSET,
    revision_id: str | Unset = UNSET,
) -> (
    Any
    | InvalidParameterValueException
    | SerializationException
    | ValidationException
    | PreconditionFailedException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | None
):
    """Remove a statement from a policy

     Takes the statement out of the policy of the function, or of the version or alias that is asked for.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        statement_id (str): A statement's name. Those that other services add may have dots.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.
        revision_id (str | Unset): Changes with every change. A request that names one is refused
            when it is not the present one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | InvalidParameterValueException | SerializationException | ValidationException | PreconditionFailedException | ResourceNotFoundException | ServiceException | TooManyRequestsException
    """

    return (
        await asyncio_detailed(
            function_name=function_name,
            statement_id=statement_id,
            client=client,
            qualifier=qualifier,
            revision_id=revision_id,
        )
    ).parsed

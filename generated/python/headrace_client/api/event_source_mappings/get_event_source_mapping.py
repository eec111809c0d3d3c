# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.event_source_mapping_configuration import EventSourceMappingConfiguration
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.resource_in_use_exception import ResourceInUseException
from ...models.resource_not_found_exception import ResourceNotFoundException
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.validation_exception import ValidationException
from ...types import Response


def _get_kwargs(
    uuid: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2015-03-31/event-source-mappings/{uuid}".format(
            uuid=quote(str(uuid), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | None
):
    if response.status_code == 200:
        response_200 = EventSourceMappingConfiguration.from_dict(response.json())

        return response_200

    if response.status_code == 400:

        def _parse_response_400(
            data: object,
        ) -> InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_bad_request_error_type_0 = InvalidParameterValueException.from_dict(data)

                return componentsschemas_bad_request_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_bad_request_error_type_1 = ResourceInUseException.from_dict(data)

                return componentsschemas_bad_request_error_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_bad_request_error_type_2 = ValidationException.from_dict(data)

                return componentsschemas_bad_request_error_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_bad_request_error_type_3 = SerializationException.from_dict(data)

            return componentsschemas_bad_request_error_type_3

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
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
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
    uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
]:
    """Read one mapping

     Gives a mapping's settings, its state and the result of its last run.

    Args:
        uuid (str): The mapping's identifier; the server makes it, in lower case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventSourceMappingConfiguration | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | ResourceNotFoundException | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        uuid=uuid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> (
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | None
):
    """Read one mapping

     Gives a mapping's settings, its state and the result of its last run.

    Args:
        uuid (str): The mapping's identifier; the server makes it, in lower case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventSourceMappingConfiguration | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | ResourceNotFoundException | ServiceException | TooManyRequestsException
    """

    return sync_detailed(
        uuid=uuid,
        client=client,
    ).parsed


async def asyncio_detailed(
    uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
]:
    """Read one mapping

     Gives a mapping's settings, its state and the result of its last run.

    Args:
        uuid (str): The mapping's identifier; the server makes it, in lower case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventSourceMappingConfiguration | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | ResourceNotFoundException | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        uuid=uuid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> (
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | None
):
    """Read one mapping

     Gives a mapping's settings, its state and the result of its last run.

    Args:
        uuid (str): The mapping's identifier; the server makes it, in lower case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventSourceMappingConfiguration | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | ResourceNotFoundException | ServiceException | TooManyRequestsException
    """

    return (
        await asyncio_detailed(
            uuid=uuid,
            client=client,
        )
    ).parsed

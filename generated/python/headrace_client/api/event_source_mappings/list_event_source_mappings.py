# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.event_source_mapping_page import EventSourceMappingPage
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.resource_in_use_exception import ResourceInUseException
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.validation_exception import ValidationException
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    event_source_arn: str | Unset = UNSET,
    function_name: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    max_items: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["EventSourceArn"] = event_source_arn

    params["FunctionName"] = function_name

    params["Marker"] = marker

    params["MaxItems"] = max_items

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2015-03-31/event-source-mappings/",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    EventSourceMappingPage
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ServiceException
    | TooManyRequestsException
    | None
):
    if response.status_code == 200:
        response_200 = EventSourceMappingPage.from_dict(response.json())

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
    EventSourceMappingPage
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
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
    *,
    client: AuthenticatedClient | Client,
    event_source_arn: str | Unset = UNSET,
    function_name: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    max_items: int | Unset = UNSET,
) -> Response[
    EventSourceMappingPage
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ServiceException
    | TooManyRequestsException
]:
    """List mappings, page by page

     Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that
    nobody knows is no error: the list is empty.

    Args:
        event_source_arn (str | Unset): The event source's ARN: of a stream or stream consumer, a
            queue, a cluster or a broker. Every source but a Kafka cluster of one's own has one.
        function_name (str | Unset): A function: its name, its name and a version or alias, its
            ARN with or without those, or the part of the ARN that begins with the account. A name
            that stands alone has at most 64 characters.
        marker (str | Unset): Where the next page begins. What it means is the server's affair.
        max_items (int | Unset): How many entries to give at most on one page. 100 mappings or 50
            of anything else by default, and never more.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventSourceMappingPage | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        event_source_arn=event_source_arn,
        function_name=function_name,
        marker=marker,
        max_items=max_items,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    event_source_arn: str | Unset = UNSET,
    function_name: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    max_items: int | Unset = UNSET,
) -> (
    EventSourceMappingPage
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ServiceException
    | TooManyRequestsException
    | None
):
    """List mappings, page by page

     Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that
    nobody knows is no error: the list is empty.

    Args:
        event_source_arn (str | Unset): The event source's ARN: of a stream or stream consumer, a
            queue, a cluster or a broker. Every source but a Kafka cluster of one's own has one.
        function_name (str | Unset): A function: its name, its name and a version or alias, its
            ARN with or without those, or the part of the ARN that begins with the account. A name
            that stands alone has at most 64 characters.
        marker (str | Unset): Where the next page begins. What it means is the server's affair.
        max_items (int | Unset): How many entries to give at most on one page. 100 mappings or 50
            of anything else by default, and never more.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventSourceMappingPage | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | ServiceException | TooManyRequestsException
    """

    return sync_detailed(
        client=client,
        event_source_arn=event_source_arn,
        function_name=function_name,
        marker=marker,
        max_items=max_items,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    event_source_arn: str | Unset = UNSET,
    function_name: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    max_items: int | Unset = UNSET,
) -> Response[
    EventSourceMappingPage
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ServiceException
    | TooManyRequestsException
]:
    """List mappings, page by page

     Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that
    nobody knows is no error: the list is empty.

    Args:
        event_source_arn (str | Unset): The event source's ARN: of a stream or stream consumer, a
            queue, a cluster or a broker. Every source but a Kafka cluster of one's own has one.
        function_name (str | Unset): A function: its name, its name and a version or alias, its
            ARN with or without those, or the part of the ARN that begins with the account. A name
            that stands alone has at most 64 characters.
        marker (str | Unset): Where the next page begins. What it means is the server's affair.
        max_items (int | Unset): How many entries to give at most on one page. 100 mappings or 50
            of anything else by default, and never more.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventSourceMappingPage | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | ServiceException | TooManyRequestsException]
    """

    kwargs = _get_kwargs(
        event_source_arn=event_source_arn,
        function_name=function_name,
        marker=marker,
        max_items=max_items,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    event_source_arn: str | Unset = UNSET,
    function_name: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    max_items: int | Unset = UNSET,
) -> (
    EventSourceMappingPage
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | ServiceException
    | TooManyRequestsException
    | None
):
    """List mappings, page by page

     Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that
    nobody knows is no error: the list is empty.

    Args:
        event_source_arn (str | Unset): The event source's ARN: of a stream or stream consumer, a
            queue, a cluster or a broker. Every source but a Kafka cluster of one's own has one.
        function_name (str | Unset): A function: its name, its name and a version or alias, its
            ARN with or without those, or the part of the ARN that begins with the account. A name
            that stands alone has at most 64 characters.
        marker (str | Unset): Where the next page begins. What it means is the server's affair.
        max_items (int | Unset): How many entries to give at most on one page. 100 mappings or 50
            of anything else by default, and never more.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventSourceMappingPage | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | ServiceException | TooManyRequestsException
    """

    return (
        await asyncio_detailed(
            client=client,
            event_source_arn=event_source_arn,
            function_name=function_name,
            marker=marker,
            max_items=max_items,
        )
    ).parsed

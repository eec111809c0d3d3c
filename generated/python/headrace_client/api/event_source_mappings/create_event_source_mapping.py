# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.active_mq_mapping import ActiveMqMapping
from ...models.dynamo_db_stream_mapping import DynamoDBStreamMapping
from ...models.event_source_mapping_configuration import EventSourceMappingConfiguration
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.kinesis_stream_mapping import KinesisStreamMapping
from ...models.kinesis_stream_mapping_at_timestamp import (
    KinesisStreamMappingAtTimestamp,
)
from ...models.msk_mapping import MskMapping
from ...models.rabbit_mq_mapping import RabbitMqMapping
from ...models.request_too_large_exception import RequestTooLargeException
from ...models.resource_conflict_exception import ResourceConflictException
from ...models.resource_in_use_exception import ResourceInUseException
from ...models.resource_not_found_exception import ResourceNotFoundException
from ...models.self_managed_kafka_mapping import SelfManagedKafkaMapping
from ...models.serialization_exception import SerializationException
from ...models.service_exception import ServiceException
from ...models.sqs_fifo_queue_mapping import SqsFifoQueueMapping
from ...models.sqs_queue_mapping import SqsQueueMapping
from ...models.sqs_queue_mapping_with_window import SqsQueueMappingWithWindow
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.unsupported_media_type_exception import UnsupportedMediaTypeException
from ...models.validation_exception import ValidationException
from ...types import Response


def _get_kwargs(
    *,
    body: ActiveMqMapping
    | DynamoDBStreamMapping
    | KinesisStreamMapping
    | KinesisStreamMappingAtTimestamp
    | MskMapping
    | RabbitMqMapping
    | SelfManagedKafkaMapping
    | SqsFifoQueueMapping
    | SqsQueueMapping
    | SqsQueueMappingWithWindow,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2015-03-31/event-source-mappings/",
    }

    if isinstance(body, KinesisStreamMapping):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, KinesisStreamMappingAtTimestamp):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, DynamoDBStreamMapping):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SqsQueueMapping):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SqsQueueMappingWithWindow):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SqsFifoQueueMapping):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, MskMapping):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SelfManagedKafkaMapping):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ActiveMqMapping):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
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
    if response.status_code == 202:
        response_202 = EventSourceMappingConfiguration.from_dict(response.json())

        return response_202

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
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
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
    *,
    client: AuthenticatedClient | Client,
    body: ActiveMqMapping
    | DynamoDBStreamMapping
    | KinesisStreamMapping
    | KinesisStreamMappingAtTimestamp
    | MskMapping
    | RabbitMqMapping
    | SelfManagedKafkaMapping
    | SqsFifoQueueMapping
    | SqsQueueMapping
    | SqsQueueMappingWithWindow,
) -> Response[
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Connect an event source to a function

     Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes
    before the first poll: its `State` is `Creating`, and `Enabled` follows.

    Args:
        body (ActiveMqMapping | DynamoDBStreamMapping | KinesisStreamMapping |
            KinesisStreamMappingAtTimestamp | MskMapping | RabbitMqMapping | SelfManagedKafkaMapping |
            SqsFifoQueueMapping | SqsQueueMapping | SqsQueueMappingWithWindow): A new mapping, in the
            form of its event source.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventSourceMappingConfiguration | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
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
    body: ActiveMqMapping
    | DynamoDBStreamMapping
    | KinesisStreamMapping
    | KinesisStreamMappingAtTimestamp
    | MskMapping
    | RabbitMqMapping
    | SelfManagedKafkaMapping
    | SqsFifoQueueMapping
    | SqsQueueMapping
    | SqsQueueMappingWithWindow,
) -> (
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
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
    """Connect an event source to a function

     Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes
    before the first poll: its `State` is `Creating`, and `Enabled` follows.

    Args:
        body (ActiveMqMapping | DynamoDBStreamMapping | KinesisStreamMapping |
            KinesisStreamMappingAtTimestamp | MskMapping | RabbitMqMapping | SelfManagedKafkaMapping |
            SqsFifoQueueMapping | SqsQueueMapping | SqsQueueMappingWithWindow): A new mapping, in the
            form of its event source.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventSourceMappingConfiguration | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ActiveMqMapping
    | DynamoDBStreamMapping
    | KinesisStreamMapping
    | KinesisStreamMappingAtTimestamp
    | MskMapping
    | RabbitMqMapping
    | SelfManagedKafkaMapping
    | SqsFifoQueueMapping
    | SqsQueueMapping
    | SqsQueueMappingWithWindow,
) -> Response[
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
    | SerializationException
    | ValidationException
    | RequestTooLargeException
    | ResourceConflictException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Connect an event source to a function

     Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes
    before the first poll: its `State` is `Creating`, and `Enabled` follows.

    Args:
        body (ActiveMqMapping | DynamoDBStreamMapping | KinesisStreamMapping |
            KinesisStreamMappingAtTimestamp | MskMapping | RabbitMqMapping | SelfManagedKafkaMapping |
            SqsFifoQueueMapping | SqsQueueMapping | SqsQueueMappingWithWindow): A new mapping, in the
            form of its event source.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventSourceMappingConfiguration | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ActiveMqMapping
    | DynamoDBStreamMapping
    | KinesisStreamMapping
    | KinesisStreamMappingAtTimestamp
    | MskMapping
    | RabbitMqMapping
    | SelfManagedKafkaMapping
    | SqsFifoQueueMapping
    | SqsQueueMapping
    | SqsQueueMappingWithWindow,
) -> (
    EventSourceMappingConfiguration
    | InvalidParameterValueException
    | ResourceInUseException
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
    """Connect an event source to a function

     Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes
    before the first poll: its `State` is `Creating`, and `Enabled` follows.

    Args:
        body (ActiveMqMapping | DynamoDBStreamMapping | KinesisStreamMapping |
            KinesisStreamMappingAtTimestamp | MskMapping | RabbitMqMapping | SelfManagedKafkaMapping |
            SqsFifoQueueMapping | SqsQueueMapping | SqsQueueMappingWithWindow): A new mapping, in the
            form of its event source.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventSourceMappingConfiguration | InvalidParameterValueException | ResourceInUseException | SerializationException | ValidationException | RequestTooLargeException | ResourceConflictException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

# Generated from openapi.yaml by scripts/generate; do not edit.
"""Requests that have several forms, each under one name: any of its forms will do."""

from __future__ import annotations

from typing import TypeAlias

from .models import (
    ActiveMqMapping,
    DynamoDBStreamMapping,
    KinesisStreamMapping,
    KinesisStreamMappingAtTimestamp,
    MskMapping,
    RabbitMqMapping,
    SelfManagedKafkaMapping,
    SqsFifoQueueMapping,
    SqsQueueMapping,
    SqsQueueMappingWithWindow,
    UpdateCodeFromBucket,
    UpdateCodeFromRequest,
)

CreateEventSourceMappingRequest: TypeAlias = (
    KinesisStreamMapping
    | KinesisStreamMappingAtTimestamp
    | DynamoDBStreamMapping
    | SqsQueueMapping
    | SqsQueueMappingWithWindow
    | SqsFifoQueueMapping
    | MskMapping
    | SelfManagedKafkaMapping
    | ActiveMqMapping
    | RabbitMqMapping
)

UpdateFunctionCodeRequest: TypeAlias = UpdateCodeFromRequest | UpdateCodeFromBucket

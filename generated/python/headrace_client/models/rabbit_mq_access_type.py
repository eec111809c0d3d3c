# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

RabbitMqAccessType = Literal["BASIC_AUTH", "VIRTUAL_HOST"]

RABBIT_MQ_ACCESS_TYPE_VALUES: set[RabbitMqAccessType] = {
    "BASIC_AUTH",
    "VIRTUAL_HOST",
}


def check_rabbit_mq_access_type(value: str) -> RabbitMqAccessType:
    if value in RABBIT_MQ_ACCESS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RABBIT_MQ_ACCESS_TYPE_VALUES!r}")

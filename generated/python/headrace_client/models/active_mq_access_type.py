# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

ActiveMqAccessType = Literal["BASIC_AUTH"]

ACTIVE_MQ_ACCESS_TYPE_VALUES: set[ActiveMqAccessType] = {
    "BASIC_AUTH",
}


def check_active_mq_access_type(value: str) -> ActiveMqAccessType:
    if value in ACTIVE_MQ_ACCESS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACTIVE_MQ_ACCESS_TYPE_VALUES!r}")

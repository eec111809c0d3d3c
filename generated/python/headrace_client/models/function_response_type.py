# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

FunctionResponseType = Literal["ReportBatchItemFailures"]

FUNCTION_RESPONSE_TYPE_VALUES: set[FunctionResponseType] = {
    "ReportBatchItemFailures",
}


def check_function_response_type(value: str) -> FunctionResponseType:
    if value in FUNCTION_RESPONSE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FUNCTION_RESPONSE_TYPE_VALUES!r}")

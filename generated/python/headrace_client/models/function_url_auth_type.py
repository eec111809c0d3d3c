# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

FunctionUrlAuthType = Literal["AWS_IAM", "NONE"]

FUNCTION_URL_AUTH_TYPE_VALUES: set[FunctionUrlAuthType] = {
    "AWS_IAM",
    "NONE",
}


def check_function_url_auth_type(value: str) -> FunctionUrlAuthType:
    if value in FUNCTION_URL_AUTH_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FUNCTION_URL_AUTH_TYPE_VALUES!r}")

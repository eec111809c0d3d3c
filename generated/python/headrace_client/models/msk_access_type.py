# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

MskAccessType = Literal["CLIENT_CERTIFICATE_TLS_AUTH", "SASL_SCRAM_512_AUTH"]

MSK_ACCESS_TYPE_VALUES: set[MskAccessType] = {
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SASL_SCRAM_512_AUTH",
}


def check_msk_access_type(value: str) -> MskAccessType:
    if value in MSK_ACCESS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MSK_ACCESS_TYPE_VALUES!r}")

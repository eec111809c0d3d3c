# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

UpdatedAccessType = Literal[
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "VPC_SECURITY_GROUP",
    "VPC_SUBNET",
]

UPDATED_ACCESS_TYPE_VALUES: set[UpdatedAccessType] = {
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "VPC_SECURITY_GROUP",
    "VPC_SUBNET",
}


def check_updated_access_type(value: str) -> UpdatedAccessType:
    if value in UPDATED_ACCESS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATED_ACCESS_TYPE_VALUES!r}")

# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

SelfManagedKafkaAccessType = Literal[
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "VPC_SECURITY_GROUP",
    "VPC_SUBNET",
]

SELF_MANAGED_KAFKA_ACCESS_TYPE_VALUES: set[SelfManagedKafkaAccessType] = {
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "VPC_SECURITY_GROUP",
    "VPC_SUBNET",
}


def check_self_managed_kafka_access_type(value: str) -> SelfManagedKafkaAccessType:
    if value in SELF_MANAGED_KAFKA_ACCESS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SELF_MANAGED_KAFKA_ACCESS_TYPE_VALUES!r}")

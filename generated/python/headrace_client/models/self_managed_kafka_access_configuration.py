# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.self_managed_kafka_access_type import (
    SelfManagedKafkaAccessType,
    check_self_managed_kafka_access_type,
)

T = TypeVar("T", bound="SelfManagedKafkaAccessConfiguration")


@_attrs_define
class SelfManagedKafkaAccessConfiguration:
    """One way to sign in, or one part of the network to do so from.

    Attributes:
        type_ (SelfManagedKafkaAccessType): A secret with a user and password (BASIC_AUTH for SASL/PLAIN, or SCRAM), one
            with a client certificate, one with the authority that signed the servers' certificates, or a subnet or security
            group.
        uri (str): What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its
            identifier, or the name of a virtual host.
    """

    type_: SelfManagedKafkaAccessType
    uri: str

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        uri = self.uri

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "Type": type_,
                "URI": uri,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_self_managed_kafka_access_type(d.pop("Type"))

        uri = d.pop("URI")

        self_managed_kafka_access_configuration = cls(
            type_=type_,
            uri=uri,
        )

        return self_managed_kafka_access_configuration

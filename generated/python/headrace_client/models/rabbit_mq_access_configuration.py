# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.rabbit_mq_access_type import (
    RabbitMqAccessType,
    check_rabbit_mq_access_type,
)

T = TypeVar("T", bound="RabbitMqAccessConfiguration")


@_attrs_define
class RabbitMqAccessConfiguration:
    """A secret with a user and password, or the virtual host that has the queue.

    Attributes:
        type_ (RabbitMqAccessType): A secret with a user and password, or a virtual host.
        uri (str): What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its
            identifier, or the name of a virtual host.
    """

    type_: RabbitMqAccessType
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
        type_ = check_rabbit_mq_access_type(d.pop("Type"))

        uri = d.pop("URI")

        rabbit_mq_access_configuration = cls(
            type_=type_,
            uri=uri,
        )

        return rabbit_mq_access_configuration

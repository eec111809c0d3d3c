# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Endpoints")


@_attrs_define
class Endpoints:
    """Where the cluster is found.

    Attributes:
        kafka_bootstrap_servers (list[str]): Servers to ask first. One that answers is enough; the others are for when
            it does not.
    """

    kafka_bootstrap_servers: list[str]

    def to_dict(self) -> dict[str, Any]:
        kafka_bootstrap_servers = self.kafka_bootstrap_servers

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "KAFKA_BOOTSTRAP_SERVERS": kafka_bootstrap_servers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kafka_bootstrap_servers = cast(list[str], d.pop("KAFKA_BOOTSTRAP_SERVERS"))

        endpoints = cls(
            kafka_bootstrap_servers=kafka_bootstrap_servers,
        )

        return endpoints

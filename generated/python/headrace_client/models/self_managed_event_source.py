# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.endpoints import Endpoints


T = TypeVar("T", bound="SelfManagedEventSource")


@_attrs_define
class SelfManagedEventSource:
    """A Kafka cluster of one's own, named by its servers. Only for such a cluster, and then instead of an ARN.

    Attributes:
        endpoints (Endpoints): Where the cluster is found.
    """

    endpoints: Endpoints

    def to_dict(self) -> dict[str, Any]:
        endpoints = self.endpoints.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "Endpoints": endpoints,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.endpoints import Endpoints  # noqa: PLC0415

        d = dict(src_dict)
        endpoints = Endpoints.from_dict(d.pop("Endpoints"))

        self_managed_event_source = cls(
            endpoints=endpoints,
        )

        return self_managed_event_source

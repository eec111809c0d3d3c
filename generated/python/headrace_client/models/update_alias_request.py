# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.routing_config import RoutingConfig


T = TypeVar("T", bound="UpdateAliasRequest")


@_attrs_define
class UpdateAliasRequest:
    """Settings to change; those left out keep their value.

    Attributes:
        function_version (str | Unset): The version that an alias stands for.
        description (str | Unset): What it is for, in free words. Empty by default.
        routing_config (RoutingConfig | Unset): A second version and its share. None by default; an empty object takes
            it away.
        revision_id (str | Unset): Changes with every change. A request that names one is refused when it is not the
            present one.
    """

    function_version: str | Unset = UNSET
    description: str | Unset = UNSET
    routing_config: RoutingConfig | Unset = UNSET
    revision_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        function_version = self.function_version

        description = self.description

        routing_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.routing_config, Unset):
            routing_config = self.routing_config.to_dict()

        revision_id = self.revision_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if function_version is not UNSET:
            field_dict["FunctionVersion"] = function_version
        if description is not UNSET:
            field_dict["Description"] = description
        if routing_config is not UNSET:
            field_dict["RoutingConfig"] = routing_config
        if revision_id is not UNSET:
            field_dict["RevisionId"] = revision_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.routing_config import RoutingConfig  # noqa: PLC0415

        d = dict(src_dict)
        function_version = d.pop("FunctionVersion", UNSET)

        description = d.pop("Description", UNSET)

        _routing_config = d.pop("RoutingConfig", UNSET)
        routing_config: RoutingConfig | Unset
        if isinstance(_routing_config, Unset):
            routing_config = UNSET
        else:
            routing_config = RoutingConfig.from_dict(_routing_config)

        revision_id = d.pop("RevisionId", UNSET)

        update_alias_request = cls(
            function_version=function_version,
            description=description,
            routing_config=routing_config,
            revision_id=revision_id,
        )

        return update_alias_request

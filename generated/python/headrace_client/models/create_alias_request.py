# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.routing_config import RoutingConfig


T = TypeVar("T", bound="CreateAliasRequest")


@_attrs_define
class CreateAliasRequest:
    """A name for a version, or for two.

    Attributes:
        name (str): An alias's name, with something in it that is no digit.
        function_version (str): The version that an alias stands for.
        description (str | Unset): What it is for, in free words. Empty by default.
        routing_config (RoutingConfig | Unset): A second version and its share. None by default; an empty object takes
            it away.
    """

    name: str
    function_version: str
    description: str | Unset = UNSET
    routing_config: RoutingConfig | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        function_version = self.function_version

        description = self.description

        routing_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.routing_config, Unset):
            routing_config = self.routing_config.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "Name": name,
                "FunctionVersion": function_version,
            }
        )
        if description is not UNSET:
            field_dict["Description"] = description
        if routing_config is not UNSET:
            field_dict["RoutingConfig"] = routing_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.routing_config import RoutingConfig  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("Name")

        function_version = d.pop("FunctionVersion")

        description = d.pop("Description", UNSET)

        _routing_config = d.pop("RoutingConfig", UNSET)
        routing_config: RoutingConfig | Unset
        if isinstance(_routing_config, Unset):
            routing_config = UNSET
        else:
            routing_config = RoutingConfig.from_dict(_routing_config)

        create_alias_request = cls(
            name=name,
            function_version=function_version,
            description=description,
            routing_config=routing_config,
        )

        return create_alias_request

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reported_routing_config import ReportedRoutingConfig


T = TypeVar("T", bound="AliasConfiguration")


@_attrs_define
class AliasConfiguration:
    """An alias as the server keeps it.

    Attributes:
        alias_arn (str): A function's ARN, with the version or alias if one is meant.
        name (str): An alias's name, with something in it that is no digit.
        function_version (str): `$LATEST`, or a published version's number.
        description (str): What it is for, in free words. Empty by default.
        revision_id (str): Changes with every change. A request that names one is refused when it is not the present
            one.
        routing_config (ReportedRoutingConfig | Unset): A second version and its share. Absent when there is none.
    """

    alias_arn: str
    name: str
    function_version: str
    description: str
    revision_id: str
    routing_config: ReportedRoutingConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        alias_arn = self.alias_arn

        name = self.name

        function_version = self.function_version

        description = self.description

        revision_id = self.revision_id

        routing_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.routing_config, Unset):
            routing_config = self.routing_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "AliasArn": alias_arn,
                "Name": name,
                "FunctionVersion": function_version,
                "Description": description,
                "RevisionId": revision_id,
            }
        )
        if routing_config is not UNSET:
            field_dict["RoutingConfig"] = routing_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reported_routing_config import ReportedRoutingConfig  # noqa: PLC0415

        d = dict(src_dict)
        alias_arn = d.pop("AliasArn")

        name = d.pop("Name")

        function_version = d.pop("FunctionVersion")

        description = d.pop("Description")

        revision_id = d.pop("RevisionId")

        _routing_config = d.pop("RoutingConfig", UNSET)
        routing_config: ReportedRoutingConfig | Unset
        if isinstance(_routing_config, Unset):
            routing_config = UNSET
        else:
            routing_config = ReportedRoutingConfig.from_dict(_routing_config)

        alias_configuration = cls(
            alias_arn=alias_arn,
            name=name,
            function_version=function_version,
            description=description,
            revision_id=revision_id,
            routing_config=routing_config,
        )

        alias_configuration.additional_properties = d
        return alias_configuration

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

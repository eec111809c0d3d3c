# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedVpcConfig")


@_attrs_define
class ReportedVpcConfig:
    """The network that the function would be in.

    Attributes:
        subnet_ids (list[str] | Unset): The subnets.
        security_group_ids (list[str] | Unset): Security groups.
        ipv_6_allowed_for_dual_stack (bool | Unset): Whether the function may use IPv6 to go out. Kept and shown.
        vpc_id (str | Unset): The network's identifier; empty, as there is none.
    """

    subnet_ids: list[str] | Unset = UNSET
    security_group_ids: list[str] | Unset = UNSET
    ipv_6_allowed_for_dual_stack: bool | Unset = UNSET
    vpc_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subnet_ids: list[str] | Unset = UNSET
        if not isinstance(self.subnet_ids, Unset):
            subnet_ids = self.subnet_ids

        security_group_ids: list[str] | Unset = UNSET
        if not isinstance(self.security_group_ids, Unset):
            security_group_ids = self.security_group_ids

        ipv_6_allowed_for_dual_stack = self.ipv_6_allowed_for_dual_stack

        vpc_id = self.vpc_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if subnet_ids is not UNSET:
            field_dict["SubnetIds"] = subnet_ids
        if security_group_ids is not UNSET:
            field_dict["SecurityGroupIds"] = security_group_ids
        if ipv_6_allowed_for_dual_stack is not UNSET:
            field_dict["Ipv6AllowedForDualStack"] = ipv_6_allowed_for_dual_stack
        if vpc_id is not UNSET:
            field_dict["VpcId"] = vpc_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        subnet_ids = cast(list[str], d.pop("SubnetIds", UNSET))

        security_group_ids = cast(list[str], d.pop("SecurityGroupIds", UNSET))

        ipv_6_allowed_for_dual_stack = d.pop("Ipv6AllowedForDualStack", UNSET)

        vpc_id = d.pop("VpcId", UNSET)

        reported_vpc_config = cls(
            subnet_ids=subnet_ids,
            security_group_ids=security_group_ids,
            ipv_6_allowed_for_dual_stack=ipv_6_allowed_for_dual_stack,
            vpc_id=vpc_id,
        )

        reported_vpc_config.additional_properties = d
        return reported_vpc_config

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

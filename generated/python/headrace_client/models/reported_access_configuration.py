# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportedAccessConfiguration")


@_attrs_define
class ReportedAccessConfiguration:
    """One way to sign in, one part of the network, or a virtual host.

    Attributes:
        type_ (str | Unset): What kind of access the entry is about.
        uri (str | Unset): What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its
            identifier, or the name of a virtual host.
    """

    type_: str | Unset = UNSET
    uri: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        uri = self.uri

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["Type"] = type_
        if uri is not UNSET:
            field_dict["URI"] = uri

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("Type", UNSET)

        uri = d.pop("URI", UNSET)

        reported_access_configuration = cls(
            type_=type_,
            uri=uri,
        )

        reported_access_configuration.additional_properties = d
        return reported_access_configuration

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

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.updated_access_type import UpdatedAccessType, check_updated_access_type

T = TypeVar("T", bound="UpdatedAccessConfiguration")


@_attrs_define
class UpdatedAccessConfiguration:
    """One way to sign in, or one part of the network to do so from; which ones the source decides.

    Attributes:
        type_ (UpdatedAccessType): Every access type but VIRTUAL_HOST.
        uri (str): What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its
            identifier, or the name of a virtual host.
    """

    type_: UpdatedAccessType
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
        type_ = check_updated_access_type(d.pop("Type"))

        uri = d.pop("URI")

        updated_access_configuration = cls(
            type_=type_,
            uri=uri,
        )

        return updated_access_configuration

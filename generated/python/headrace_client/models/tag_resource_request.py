# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.tags import Tags


T = TypeVar("T", bound="TagResourceRequest")


@_attrs_define
class TagResourceRequest:
    """Tags to add.

    Attributes:
        tags (Tags): Names and values to find a function or a mapping by, at most 50; none by default. Every source
            takes them. A name has 1 to 128 characters, of those that a value may have.
    """

    tags: Tags

    def to_dict(self) -> dict[str, Any]:
        tags = self.tags.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "Tags": tags,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tags import Tags  # noqa: PLC0415

        d = dict(src_dict)
        tags = Tags.from_dict(d.pop("Tags"))

        tag_resource_request = cls(
            tags=tags,
        )

        return tag_resource_request

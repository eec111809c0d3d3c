# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PublishVersionRequest")


@_attrs_define
class PublishVersionRequest:
    """What the version is about, and what `$LATEST` must be for it to be published.

    Attributes:
        description (str | Unset): What it is for, in free words. Empty by default.
        code_sha_256 (str | Unset): SHA-256 of the package, in base64.
        revision_id (str | Unset): Changes with every change. A request that names one is refused when it is not the
            present one.
    """

    description: str | Unset = UNSET
    code_sha_256: str | Unset = UNSET
    revision_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        code_sha_256 = self.code_sha_256

        revision_id = self.revision_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["Description"] = description
        if code_sha_256 is not UNSET:
            field_dict["CodeSha256"] = code_sha_256
        if revision_id is not UNSET:
            field_dict["RevisionId"] = revision_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        description = d.pop("Description", UNSET)

        code_sha_256 = d.pop("CodeSha256", UNSET)

        revision_id = d.pop("RevisionId", UNSET)

        publish_version_request = cls(
            description=description,
            code_sha_256=code_sha_256,
            revision_id=revision_id,
        )

        return publish_version_request

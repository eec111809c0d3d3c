# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.architecture import Architecture, check_architecture
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateCodeFromRequest")


@_attrs_define
class UpdateCodeFromRequest:
    """The new package itself.

    Attributes:
        zip_file (str): A zip archive of at most 50 MB, in base64.
        architectures (list[Architecture] | Unset): The processor that the code is for, as a list of one; x86_64 by
            default. Kept and shown; it runs on the one that is here.
        publish (bool | Unset): Whether to publish a version at once. False by default.
        dry_run (bool | Unset): Whether to check everything and change nothing. False by default.
        revision_id (str | Unset): Changes with every change. A request that names one is refused when it is not the
            present one.
    """

    zip_file: str
    architectures: list[Architecture] | Unset = UNSET
    publish: bool | Unset = UNSET
    dry_run: bool | Unset = UNSET
    revision_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        zip_file = self.zip_file

        architectures: list[str] | Unset = UNSET
        if not isinstance(self.architectures, Unset):
            architectures = []
            for componentsschemas_architectures_item_data in self.architectures:
                componentsschemas_architectures_item: str = componentsschemas_architectures_item_data
                architectures.append(componentsschemas_architectures_item)

        publish = self.publish

        dry_run = self.dry_run

        revision_id = self.revision_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ZipFile": zip_file,
            }
        )
        if architectures is not UNSET:
            field_dict["Architectures"] = architectures
        if publish is not UNSET:
            field_dict["Publish"] = publish
        if dry_run is not UNSET:
            field_dict["DryRun"] = dry_run
        if revision_id is not UNSET:
            field_dict["RevisionId"] = revision_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        zip_file = d.pop("ZipFile")

        _architectures = d.pop("Architectures", UNSET)
        architectures: list[Architecture] | Unset = UNSET
        if _architectures is not UNSET:
            architectures = []
            for componentsschemas_architectures_item_data in _architectures:
                componentsschemas_architectures_item = check_architecture(componentsschemas_architectures_item_data)

                architectures.append(componentsschemas_architectures_item)

        publish = d.pop("Publish", UNSET)

        dry_run = d.pop("DryRun", UNSET)

        revision_id = d.pop("RevisionId", UNSET)

        update_code_from_request = cls(
            zip_file=zip_file,
            architectures=architectures,
            publish=publish,
            dry_run=dry_run,
            revision_id=revision_id,
        )

        return update_code_from_request

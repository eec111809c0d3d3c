# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PackageInBucket")


@_attrs_define
class PackageInBucket:
    """Where the package is.

    Attributes:
        s3_bucket (str): The bucket with the package; `hot-reload` for a folder of this machine, which is run where it
            stands and watched for changes.
        s3_key (str): The package's key in the bucket; with the bucket `hot-reload`, the folder's full path.
        s3_object_version (str | Unset): The version of the object, if the bucket keeps versions.
    """

    s3_bucket: str
    s3_key: str
    s3_object_version: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        s3_bucket = self.s3_bucket

        s3_key = self.s3_key

        s3_object_version = self.s3_object_version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "S3Bucket": s3_bucket,
                "S3Key": s3_key,
            }
        )
        if s3_object_version is not UNSET:
            field_dict["S3ObjectVersion"] = s3_object_version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        s3_bucket = d.pop("S3Bucket")

        s3_key = d.pop("S3Key")

        s3_object_version = d.pop("S3ObjectVersion", UNSET)

        package_in_bucket = cls(
            s3_bucket=s3_bucket,
            s3_key=s3_key,
            s3_object_version=s3_object_version,
        )

        return package_in_bucket

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.concurrency import Concurrency
    from ..models.function_code_location import FunctionCodeLocation
    from ..models.function_configuration import FunctionConfiguration
    from ..models.tags import Tags


T = TypeVar("T", bound="FunctionDetails")


@_attrs_define
class FunctionDetails:
    """A version with what belongs to its function.

    Attributes:
        configuration (FunctionConfiguration): A version of a function as the server keeps it. Settings that were not
            given and have no default are left out, never null.
        code (FunctionCodeLocation): Where the package can be had. Empty for a function that the server was started
            with.
        tags (Tags | Unset): Names and values to find a function or a mapping by, at most 50; none by default. Every
            source takes them. A name has 1 to 128 characters, of those that a value may have.
        concurrency (Concurrency | Unset): The limit; empty when there is none.
    """

    configuration: FunctionConfiguration
    code: FunctionCodeLocation
    tags: Tags | Unset = UNSET
    concurrency: Concurrency | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        configuration = self.configuration.to_dict()

        code = self.code.to_dict()

        tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags.to_dict()

        concurrency: dict[str, Any] | Unset = UNSET
        if not isinstance(self.concurrency, Unset):
            concurrency = self.concurrency.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "Configuration": configuration,
                "Code": code,
            }
        )
        if tags is not UNSET:
            field_dict["Tags"] = tags
        if concurrency is not UNSET:
            field_dict["Concurrency"] = concurrency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concurrency import Concurrency  # noqa: PLC0415
        from ..models.function_code_location import FunctionCodeLocation  # noqa: PLC0415
        from ..models.function_configuration import FunctionConfiguration  # noqa: PLC0415
        from ..models.tags import Tags  # noqa: PLC0415

        d = dict(src_dict)
        configuration = FunctionConfiguration.from_dict(d.pop("Configuration"))

        code = FunctionCodeLocation.from_dict(d.pop("Code"))

        _tags = d.pop("Tags", UNSET)
        tags: Tags | Unset
        if isinstance(_tags, Unset):
            tags = UNSET
        else:
            tags = Tags.from_dict(_tags)

        _concurrency = d.pop("Concurrency", UNSET)
        concurrency: Concurrency | Unset
        if isinstance(_concurrency, Unset):
            concurrency = UNSET
        else:
            concurrency = Concurrency.from_dict(_concurrency)

        function_details = cls(
            configuration=configuration,
            code=code,
            tags=tags,
            concurrency=concurrency,
        )

        function_details.additional_properties = d
        return function_details

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

# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.architecture import Architecture, check_architecture
from ..models.package_type import PackageType, check_package_type
from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dead_letter_config import DeadLetterConfig
    from ..models.environment import Environment
    from ..models.ephemeral_storage import EphemeralStorage
    from ..models.logging_config import LoggingConfig
    from ..models.package_in_bucket import PackageInBucket
    from ..models.package_in_request import PackageInRequest
    from ..models.snap_start import SnapStart
    from ..models.tags import Tags
    from ..models.tracing_config import TracingConfig
    from ..models.vpc_config import VpcConfig


T = TypeVar("T", bound="CreateFunctionRequest")


@_attrs_define
class CreateFunctionRequest:
    """A new function. The cloud lets container images do without Runtime and Handler; packages need both.

    Attributes:
        function_name (str): A function: its name, its name and a version or alias, its ARN with or without those, or
            the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
        code (PackageInBucket | PackageInRequest): A deployment package: in the request itself, or in a bucket.
        role (str): The role that the function runs under. Kept and shown; nobody asks for its permissions.
        handler (str): What is called within the code, in the language's own spelling: `file.function`, or a class.
        runtime (Runtime): The language and release that the code is for. What runs it has to be on this machine.
        publish (bool | Unset): Whether to publish a version at once. False by default.
        description (str | Unset): What it is for, in free words. Empty by default.
        timeout (int | Unset): How many seconds an invocation may take; 3 by default.
        memory_size (int | Unset): How many megabytes the function may use; 128 by default.
        environment (Environment | Unset): What the function finds in its environment; an Update replaces all of it.
        dead_letter_config (DeadLetterConfig | Unset): Where events go that the function failed on, when nobody waits
            for its answer. Nowhere by default; an empty object takes it away.
        vpc_config (VpcConfig | Unset): The network that the function would be in. Kept and shown; it is in this
            machine's.
        kms_key_arn (str | Unset): The key that the cloud would encrypt the environment with. Kept and shown; nothing is
            encrypted.
        tracing_config (TracingConfig | Unset): Whether X-Ray would see invocations. Kept and shown; nothing is traced.
        ephemeral_storage (EphemeralStorage | Unset): The size of /tmp. Kept and shown; the function has as much as this
            machine.
        snap_start (SnapStart | Unset): Whether a version would start from a snapshot. Kept and shown; none is taken.
        logging_config (LoggingConfig | Unset): How the function's log looks and where it goes.
        package_type (PackageType | Unset): How the code is packaged; a zip archive by default.
        architectures (list[Architecture] | Unset): The processor that the code is for, as a list of one; x86_64 by
            default. Kept and shown; it runs on the one that is here.
        tags (Tags | Unset): Names and values to find a function or a mapping by, at most 50; none by default. Every
            source takes them. A name has 1 to 128 characters, of those that a value may have.
    """

    function_name: str
    code: PackageInBucket | PackageInRequest
    role: str
    handler: str
    runtime: Runtime
    publish: bool | Unset = UNSET
    description: str | Unset = UNSET
    timeout: int | Unset = UNSET
    memory_size: int | Unset = UNSET
    environment: Environment | Unset = UNSET
    dead_letter_config: DeadLetterConfig | Unset = UNSET
    vpc_config: VpcConfig | Unset = UNSET
    kms_key_arn: str | Unset = UNSET
    tracing_config: TracingConfig | Unset = UNSET
    ephemeral_storage: EphemeralStorage | Unset = UNSET
    snap_start: SnapStart | Unset = UNSET
    logging_config: LoggingConfig | Unset = UNSET
    package_type: PackageType | Unset = UNSET
    architectures: list[Architecture] | Unset = UNSET
    tags: Tags | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.package_in_request import PackageInRequest  # noqa: PLC0415

        function_name = self.function_name

        code: dict[str, Any]
        if isinstance(self.code, PackageInRequest):
            code = self.code.to_dict()
        else:
            code = self.code.to_dict()

        role = self.role

        handler = self.handler

        runtime: str = self.runtime

        publish = self.publish

        description = self.description

        timeout = self.timeout

        memory_size = self.memory_size

        environment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.environment, Unset):
            environment = self.environment.to_dict()

        dead_letter_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dead_letter_config, Unset):
            dead_letter_config = self.dead_letter_config.to_dict()

        vpc_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.vpc_config, Unset):
            vpc_config = self.vpc_config.to_dict()

        kms_key_arn = self.kms_key_arn

        tracing_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tracing_config, Unset):
            tracing_config = self.tracing_config.to_dict()

        ephemeral_storage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ephemeral_storage, Unset):
            ephemeral_storage = self.ephemeral_storage.to_dict()

        snap_start: dict[str, Any] | Unset = UNSET
        if not isinstance(self.snap_start, Unset):
            snap_start = self.snap_start.to_dict()

        logging_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.logging_config, Unset):
            logging_config = self.logging_config.to_dict()

        package_type: str | Unset = UNSET
        if not isinstance(self.package_type, Unset):
            package_type = self.package_type

        architectures: list[str] | Unset = UNSET
        if not isinstance(self.architectures, Unset):
            architectures = []
            for componentsschemas_architectures_item_data in self.architectures:
                componentsschemas_architectures_item: str = componentsschemas_architectures_item_data
                architectures.append(componentsschemas_architectures_item)

        tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "FunctionName": function_name,
                "Code": code,
                "Role": role,
                "Handler": handler,
                "Runtime": runtime,
            }
        )
        if publish is not UNSET:
            field_dict["Publish"] = publish
        if description is not UNSET:
            field_dict["Description"] = description
        if timeout is not UNSET:
            field_dict["Timeout"] = timeout
        if memory_size is not UNSET:
            field_dict["MemorySize"] = memory_size
        if environment is not UNSET:
            field_dict["Environment"] = environment
        if dead_letter_config is not UNSET:
            field_dict["DeadLetterConfig"] = dead_letter_config
        if vpc_config is not UNSET:
            field_dict["VpcConfig"] = vpc_config
        if kms_key_arn is not UNSET:
            field_dict["KMSKeyArn"] = kms_key_arn
        if tracing_config is not UNSET:
            field_dict["TracingConfig"] = tracing_config
        if ephemeral_storage is not UNSET:
            field_dict["EphemeralStorage"] = ephemeral_storage
        if snap_start is not UNSET:
            field_dict["SnapStart"] = snap_start
        if logging_config is not UNSET:
            field_dict["LoggingConfig"] = logging_config
        if package_type is not UNSET:
            field_dict["PackageType"] = package_type
        if architectures is not UNSET:
            field_dict["Architectures"] = architectures
        if tags is not UNSET:
            field_dict["Tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dead_letter_config import DeadLetterConfig  # noqa: PLC0415
        from ..models.environment import Environment  # noqa: PLC0415
        from ..models.ephemeral_storage import EphemeralStorage  # noqa: PLC0415
        from ..models.logging_config import LoggingConfig  # noqa: PLC0415
        from ..models.package_in_bucket import PackageInBucket  # noqa: PLC0415
        from ..models.package_in_request import PackageInRequest  # noqa: PLC0415
        from ..models.snap_start import SnapStart  # noqa: PLC0415
        from ..models.tags import Tags  # noqa: PLC0415
        from ..models.tracing_config import TracingConfig  # noqa: PLC0415
        from ..models.vpc_config import VpcConfig  # noqa: PLC0415

        d = dict(src_dict)
        function_name = d.pop("FunctionName")

        def _parse_code(data: object) -> PackageInBucket | PackageInRequest:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_function_code_type_0 = PackageInRequest.from_dict(data)

                return componentsschemas_function_code_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_function_code_type_1 = PackageInBucket.from_dict(data)

            return componentsschemas_function_code_type_1

        code = _parse_code(d.pop("Code"))

        role = d.pop("Role")

        handler = d.pop("Handler")

        runtime = check_runtime(d.pop("Runtime"))

        publish = d.pop("Publish", UNSET)

        description = d.pop("Description", UNSET)

        timeout = d.pop("Timeout", UNSET)

        memory_size = d.pop("MemorySize", UNSET)

        _environment = d.pop("Environment", UNSET)
        environment: Environment | Unset
        if isinstance(_environment, Unset):
            environment = UNSET
        else:
            environment = Environment.from_dict(_environment)

        _dead_letter_config = d.pop("DeadLetterConfig", UNSET)
        dead_letter_config: DeadLetterConfig | Unset
        if isinstance(_dead_letter_config, Unset):
            dead_letter_config = UNSET
        else:
            dead_letter_config = DeadLetterConfig.from_dict(_dead_letter_config)

        _vpc_config = d.pop("VpcConfig", UNSET)
        vpc_config: VpcConfig | Unset
        if isinstance(_vpc_config, Unset):
            vpc_config = UNSET
        else:
            vpc_config = VpcConfig.from_dict(_vpc_config)

        kms_key_arn = d.pop("KMSKeyArn", UNSET)

        _tracing_config = d.pop("TracingConfig", UNSET)
        tracing_config: TracingConfig | Unset
        if isinstance(_tracing_config, Unset):
            tracing_config = UNSET
        else:
            tracing_config = TracingConfig.from_dict(_tracing_config)

        _ephemeral_storage = d.pop("EphemeralStorage", UNSET)
        ephemeral_storage: EphemeralStorage | Unset
        if isinstance(_ephemeral_storage, Unset):
            ephemeral_storage = UNSET
        else:
            ephemeral_storage = EphemeralStorage.from_dict(_ephemeral_storage)

        _snap_start = d.pop("SnapStart", UNSET)
        snap_start: SnapStart | Unset
        if isinstance(_snap_start, Unset):
            snap_start = UNSET
        else:
            snap_start = SnapStart.from_dict(_snap_start)

        _logging_config = d.pop("LoggingConfig", UNSET)
        logging_config: LoggingConfig | Unset
        if isinstance(_logging_config, Unset):
            logging_config = UNSET
        else:
            logging_config = LoggingConfig.from_dict(_logging_config)

        _package_type = d.pop("PackageType", UNSET)
        package_type: PackageType | Unset
        if isinstance(_package_type, Unset):
            package_type = UNSET
        else:
            package_type = check_package_type(_package_type)

        _architectures = d.pop("Architectures", UNSET)
        architectures: list[Architecture] | Unset = UNSET
        if _architectures is not UNSET:
            architectures = []
            for componentsschemas_architectures_item_data in _architectures:
                componentsschemas_architectures_item = check_architecture(componentsschemas_architectures_item_data)

                architectures.append(componentsschemas_architectures_item)

        _tags = d.pop("Tags", UNSET)
        tags: Tags | Unset
        if isinstance(_tags, Unset):
            tags = UNSET
        else:
            tags = Tags.from_dict(_tags)

        create_function_request = cls(
            function_name=function_name,
            code=code,
            role=role,
            handler=handler,
            runtime=runtime,
            publish=publish,
            description=description,
            timeout=timeout,
            memory_size=memory_size,
            environment=environment,
            dead_letter_config=dead_letter_config,
            vpc_config=vpc_config,
            kms_key_arn=kms_key_arn,
            tracing_config=tracing_config,
            ephemeral_storage=ephemeral_storage,
            snap_start=snap_start,
            logging_config=logging_config,
            package_type=package_type,
            architectures=architectures,
            tags=tags,
        )

        return create_function_request

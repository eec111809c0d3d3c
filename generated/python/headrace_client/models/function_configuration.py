# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reported_dead_letter_config import ReportedDeadLetterConfig
    from ..models.reported_environment import ReportedEnvironment
    from ..models.reported_ephemeral_storage import ReportedEphemeralStorage
    from ..models.reported_logging_config import ReportedLoggingConfig
    from ..models.reported_snap_start import ReportedSnapStart
    from ..models.reported_tracing_config import ReportedTracingConfig
    from ..models.reported_vpc_config import ReportedVpcConfig


T = TypeVar("T", bound="FunctionConfiguration")


@_attrs_define
class FunctionConfiguration:
    """A version of a function as the server keeps it. Settings that were not given and have no default are left out, never
    null.

        Attributes:
            function_name (str): The function's name alone.
            function_arn (str): A function's ARN, with the version or alias if one is meant.
            version (str): `$LATEST`, or a published version's number.
            state (str): Whether the function can be invoked. It can as soon as it is there.
            last_update_status (str): How the last change went. It is in force when it is answered.
            package_type (str): How the code is packaged.
            description (str): What it is for, in free words. Empty by default.
            timeout (int): How many seconds an invocation may take; 3 by default.
            memory_size (int): How many megabytes the function may use; 128 by default.
            code_sha_256 (str): SHA-256 of the package, in base64.
            code_size (int): The package's size in bytes.
            revision_id (str): Changes with every change. A request that names one is refused when it is not the present
                one.
            last_modified (str): When this version was last changed, in UTC.
            tracing_config (ReportedTracingConfig): Whether X-Ray would see invocations.
            architectures (list[str]): The processor that the code is for.
            ephemeral_storage (ReportedEphemeralStorage): The size of /tmp.
            snap_start (ReportedSnapStart): Whether a version would start from a snapshot, and does: never.
            logging_config (ReportedLoggingConfig): How the function's log looks and where it goes.
            runtime (str | Unset): The language and release that the code is for.
            handler (str | Unset): What is called within the code, in the language's own spelling: `file.function`, or a
                class.
            role (str | Unset): The role that the function runs under. Kept and shown; nobody asks for its permissions.
            environment (ReportedEnvironment | Unset): What the function finds in its environment. Absent when that is
                nothing of its own.
            dead_letter_config (ReportedDeadLetterConfig | Unset): Where events go that the function failed on. Absent when
                they go nowhere.
            vpc_config (ReportedVpcConfig | Unset): The network that the function would be in.
            kms_key_arn (str | Unset): The key that the cloud would encrypt the environment with. Kept and shown; nothing is
                encrypted.
    """

    function_name: str
    function_arn: str
    version: str
    state: str
    last_update_status: str
    package_type: str
    description: str
    timeout: int
    memory_size: int
    code_sha_256: str
    code_size: int
    revision_id: str
    last_modified: str
    tracing_config: ReportedTracingConfig
    architectures: list[str]
    ephemeral_storage: ReportedEphemeralStorage
    snap_start: ReportedSnapStart
    logging_config: ReportedLoggingConfig
    runtime: str | Unset = UNSET
    handler: str | Unset = UNSET
    role: str | Unset = UNSET
    environment: ReportedEnvironment | Unset = UNSET
    dead_letter_config: ReportedDeadLetterConfig | Unset = UNSET
    vpc_config: ReportedVpcConfig | Unset = UNSET
    kms_key_arn: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        function_name = self.function_name

        function_arn = self.function_arn

        version = self.version

        state = self.state

        last_update_status = self.last_update_status

        package_type = self.package_type

        description = self.description

        timeout = self.timeout

        memory_size = self.memory_size

        code_sha_256 = self.code_sha_256

        code_size = self.code_size

        revision_id = self.revision_id

        last_modified = self.last_modified

        tracing_config = self.tracing_config.to_dict()

        architectures = self.architectures

        ephemeral_storage = self.ephemeral_storage.to_dict()

        snap_start = self.snap_start.to_dict()

        logging_config = self.logging_config.to_dict()

        runtime = self.runtime

        handler = self.handler

        role = self.role

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "FunctionName": function_name,
                "FunctionArn": function_arn,
                "Version": version,
                "State": state,
                "LastUpdateStatus": last_update_status,
                "PackageType": package_type,
                "Description": description,
                "Timeout": timeout,
                "MemorySize": memory_size,
                "CodeSha256": code_sha_256,
                "CodeSize": code_size,
                "RevisionId": revision_id,
                "LastModified": last_modified,
                "TracingConfig": tracing_config,
                "Architectures": architectures,
                "EphemeralStorage": ephemeral_storage,
                "SnapStart": snap_start,
                "LoggingConfig": logging_config,
            }
        )
        if runtime is not UNSET:
            field_dict["Runtime"] = runtime
        if handler is not UNSET:
            field_dict["Handler"] = handler
        if role is not UNSET:
            field_dict["Role"] = role
        if environment is not UNSET:
            field_dict["Environment"] = environment
        if dead_letter_config is not UNSET:
            field_dict["DeadLetterConfig"] = dead_letter_config
        if vpc_config is not UNSET:
            field_dict["VpcConfig"] = vpc_config
        if kms_key_arn is not UNSET:
            field_dict["KMSKeyArn"] = kms_key_arn

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reported_dead_letter_config import ReportedDeadLetterConfig  # noqa: PLC0415
        from ..models.reported_environment import ReportedEnvironment  # noqa: PLC0415
        from ..models.reported_ephemeral_storage import ReportedEphemeralStorage  # noqa: PLC0415
        from ..models.reported_logging_config import ReportedLoggingConfig  # noqa: PLC0415
        from ..models.reported_snap_start import ReportedSnapStart  # noqa: PLC0415
        from ..models.reported_tracing_config import ReportedTracingConfig  # noqa: PLC0415
        from ..models.reported_vpc_config import ReportedVpcConfig  # noqa: PLC0415

        d = dict(src_dict)
        function_name = d.pop("FunctionName")

        function_arn = d.pop("FunctionArn")

        version = d.pop("Version")

        state = d.pop("State")

        last_update_status = d.pop("LastUpdateStatus")

        package_type = d.pop("PackageType")

        description = d.pop("Description")

        timeout = d.pop("Timeout")

        memory_size = d.pop("MemorySize")

        code_sha_256 = d.pop("CodeSha256")

        code_size = d.pop("CodeSize")

        revision_id = d.pop("RevisionId")

        last_modified = d.pop("LastModified")

        tracing_config = ReportedTracingConfig.from_dict(d.pop("TracingConfig"))

        architectures = cast(list[str], d.pop("Architectures"))

        ephemeral_storage = ReportedEphemeralStorage.from_dict(d.pop("EphemeralStorage"))

        snap_start = ReportedSnapStart.from_dict(d.pop("SnapStart"))

        logging_config = ReportedLoggingConfig.from_dict(d.pop("LoggingConfig"))

        runtime = d.pop("Runtime", UNSET)

        handler = d.pop("Handler", UNSET)

        role = d.pop("Role", UNSET)

        _environment = d.pop("Environment", UNSET)
        environment: ReportedEnvironment | Unset
        if isinstance(_environment, Unset):
            environment = UNSET
        else:
            environment = ReportedEnvironment.from_dict(_environment)

        _dead_letter_config = d.pop("DeadLetterConfig", UNSET)
        dead_letter_config: ReportedDeadLetterConfig | Unset
        if isinstance(_dead_letter_config, Unset):
            dead_letter_config = UNSET
        else:
            dead_letter_config = ReportedDeadLetterConfig.from_dict(_dead_letter_config)

        _vpc_config = d.pop("VpcConfig", UNSET)
        vpc_config: ReportedVpcConfig | Unset
        if isinstance(_vpc_config, Unset):
            vpc_config = UNSET
        else:
            vpc_config = ReportedVpcConfig.from_dict(_vpc_config)

        kms_key_arn = d.pop("KMSKeyArn", UNSET)

        function_configuration = cls(
            function_name=function_name,
            function_arn=function_arn,
            version=version,
            state=state,
            last_update_status=last_update_status,
            package_type=package_type,
            description=description,
            timeout=timeout,
            memory_size=memory_size,
            code_sha_256=code_sha_256,
            code_size=code_size,
            revision_id=revision_id,
            last_modified=last_modified,
            tracing_config=tracing_config,
            architectures=architectures,
            ephemeral_storage=ephemeral_storage,
            snap_start=snap_start,
            logging_config=logging_config,
            runtime=runtime,
            handler=handler,
            role=role,
            environment=environment,
            dead_letter_config=dead_letter_config,
            vpc_config=vpc_config,
            kms_key_arn=kms_key_arn,
        )

        function_configuration.additional_properties = d
        return function_configuration

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

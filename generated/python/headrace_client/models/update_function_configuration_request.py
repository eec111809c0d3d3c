# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dead_letter_config import DeadLetterConfig
    from ..models.environment import Environment
    from ..models.ephemeral_storage import EphemeralStorage
    from ..models.logging_config import LoggingConfig
    from ..models.snap_start import SnapStart
    from ..models.tracing_config import TracingConfig
    from ..models.vpc_config import VpcConfig


T = TypeVar("T", bound="UpdateFunctionConfigurationRequest")


@_attrs_define
class UpdateFunctionConfigurationRequest:
    """Settings of `$LATEST` to change; those left out keep their value.

    Attributes:
        role (str | Unset): The role that the function runs under. Kept and shown; nobody asks for its permissions.
        handler (str | Unset): What is called within the code, in the language's own spelling: `file.function`, or a
            class.
        runtime (Runtime | Unset): The language and release that the code is for. What runs it has to be on this
            machine.
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
        revision_id (str | Unset): Changes with every change. A request that names one is refused when it is not the
            present one.
    """

    role: str | Unset = UNSET
    handler: str | Unset = UNSET
    runtime: Runtime | Unset = UNSET
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
    revision_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        handler = self.handler

        runtime: str | Unset = UNSET
        if not isinstance(self.runtime, Unset):
            runtime = self.runtime

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

        revision_id = self.revision_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if role is not UNSET:
            field_dict["Role"] = role
        if handler is not UNSET:
            field_dict["Handler"] = handler
        if runtime is not UNSET:
            field_dict["Runtime"] = runtime
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
        if revision_id is not UNSET:
            field_dict["RevisionId"] = revision_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dead_letter_config import DeadLetterConfig  # noqa: PLC0415
        from ..models.environment import Environment  # noqa: PLC0415
        from ..models.ephemeral_storage import EphemeralStorage  # noqa: PLC0415
        from ..models.logging_config import LoggingConfig  # noqa: PLC0415
        from ..models.snap_start import SnapStart  # noqa: PLC0415
        from ..models.tracing_config import TracingConfig  # noqa: PLC0415
        from ..models.vpc_config import VpcConfig  # noqa: PLC0415

        d = dict(src_dict)
        role = d.pop("Role", UNSET)

        handler = d.pop("Handler", UNSET)

        _runtime = d.pop("Runtime", UNSET)
        runtime: Runtime | Unset
        if isinstance(_runtime, Unset):
            runtime = UNSET
        else:
            runtime = check_runtime(_runtime)

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

        revision_id = d.pop("RevisionId", UNSET)

        update_function_configuration_request = cls(
            role=role,
            handler=handler,
            runtime=runtime,
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
            revision_id=revision_id,
        )

        return update_function_configuration_request

"""A function's configuration: what requests may say beyond the contract, what is kept, and what answers show."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast
from uuid import NAMESPACE_URL, uuid5

from headrace.deployed import LATEST, FunctionVersion
from headrace.errors import InvalidParameterError
from headrace.model import FunctionDescription
from headrace_api.limits import CREATE_FUNCTION_REQUEST_DEFAULTS
from headrace_api.models import FunctionConfiguration

#: Members of requests that are no configuration.
_ELSEWHERE = frozenset({"Code", "FunctionName", "Publish", "RevisionId", "Tags"})
#: The most bytes of all names and values together (documented).
MAXIMUM_ENVIRONMENT_BYTES = 4096
#: Variables that the runtime sets and nobody else may (documented).
RESERVED_VARIABLES = frozenset(
    {
        *("_HANDLER", "_X_AMZN_TRACE_ID", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_DEFAULT_REGION"),
        *("AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_NAME"),
        *("AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME"),
        *("AWS_LAMBDA_LOG_STREAM_NAME", "AWS_LAMBDA_RUNTIME_API", "AWS_REGION", "AWS_SECRET_ACCESS_KEY"),
        *("AWS_SECRET_KEY", "AWS_SESSION_TOKEN", "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT"),
    }
)


def configured(name: str, body: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What is kept of a request: over the contract's defaults, or over what was before. Raises InvalidParameterError.

    An empty target of dead letters and an empty key take away what was there.
    """
    given = {member: value for member, value in body.items() if member not in _ELSEWHERE}
    kept = {**(CREATE_FUNCTION_REQUEST_DEFAULTS if before is None else before), **given}
    kept.pop("Publish", None)
    logging = kept.get("LoggingConfig", {})
    levels = {"ApplicationLogLevel": "INFO", "SystemLogLevel": "INFO"} if logging.get("LogFormat") == "JSON" else {}
    if logging.get("LogFormat", "Text") == "Text" and logging.keys() & {"ApplicationLogLevel", "SystemLogLevel"}:
        raise InvalidParameterError("ApplicationLogLevel and SystemLogLevel are for the LogFormat JSON only.")
    kept["LoggingConfig"] = {"LogFormat": "Text", **levels, "LogGroup": f"/aws/lambda/{name}", **logging}
    if not kept.get("DeadLetterConfig", {}).get("TargetArn"):
        kept.pop("DeadLetterConfig", None)
    if not kept.get("KMSKeyArn"):
        kept.pop("KMSKeyArn", None)
    if not kept.get("Environment", {}).get("Variables"):
        kept.pop("Environment", None)
    else:
        _check_environment(kept["Environment"]["Variables"])
    return kept


def _check_environment(variables: Mapping[str, str]) -> None:
    reserved = sorted(RESERVED_VARIABLES & variables.keys())
    if reserved:
        raise InvalidParameterError(
            "Lambda was unable to configure your environment variables because the environment variables you have "
            "provided contains reserved keys that are currently not supported for modification. "
            f"Reserved keys used in this request: {', '.join(reserved)}"
        )
    size = len(json.dumps(variables, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
    if size > MAXIMUM_ENVIRONMENT_BYTES:
        raise InvalidParameterError(
            "Lambda was unable to configure your environment variables because the environment variables you have "
            f"provided exceeded the 4KB limit: they have {size} bytes."
        )


def shown(name: str, arn: str, version: FunctionVersion) -> FunctionConfiguration:
    """A version as answers have it. Changes are there at once, so it is always active."""
    settings = version.settings
    answer = {
        "FunctionName": name,
        "FunctionArn": arn,
        **settings,
        "Version": version.version,
        "CodeSha256": version.code.sha256,
        "CodeSize": version.code.size,
        "LastModified": modified(version.last_modified),
        "RevisionId": version.revision_id,
        "State": "Active",
        "LastUpdateStatus": "Successful",
        "SnapStart": {"ApplyOn": settings["SnapStart"].get("ApplyOn", "None"), "OptimizationStatus": "Off"},
        "EphemeralStorage": {"Size": settings["EphemeralStorage"]["Size"]},
        "TracingConfig": {"Mode": settings["TracingConfig"].get("Mode", "PassThrough")},
    }
    if "VpcConfig" in settings:
        lists: dict[str, Any] = {"SubnetIds": [], "SecurityGroupIds": [], "Ipv6AllowedForDualStack": False}
        answer["VpcConfig"] = {**lists, **settings["VpcConfig"], "VpcId": ""}
    return cast(FunctionConfiguration, answer)


def shown_configured(arn: str, description: FunctionDescription) -> FunctionConfiguration:
    """A function that the user configured where the server was started, as far as it has what the API shows."""
    answer: dict[str, Any] = {
        "FunctionName": description.name,
        "FunctionArn": arn,
        **{name: value for name, value in CREATE_FUNCTION_REQUEST_DEFAULTS.items() if name != "Publish"},
        "Description": f"Configured where Headrace was started ({description.backend})",
        "Version": LATEST,
        "Timeout": min(900, max(1, round(description.timeout))),
        "MemorySize": min(10_240, max(128, description.memory_mb)),
        "CodeSha256": "",
        "CodeSize": 0,
        "LastModified": modified(0.0),
        "RevisionId": str(uuid5(NAMESPACE_URL, arn)),
        "State": "Active",
        "LastUpdateStatus": "Successful",
        "SnapStart": {"ApplyOn": "None", "OptimizationStatus": "Off"},
        "LoggingConfig": {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{description.name}"},
    }
    if description.environment:
        answer["Environment"] = {"Variables": dict(description.environment)}
    return cast(FunctionConfiguration, answer)


def modified(seconds: float) -> str:
    """A time as functions have it: with milliseconds and without a colon in the zone (recorded)."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}+0000"

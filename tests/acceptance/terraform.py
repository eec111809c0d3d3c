"""What Terraform's AWS provider does with Lambda, call by call: its order, what it waits for, and what it compares.

No binary of the provider comes from a package registry, so boto3 makes its calls. The provider waits five seconds at
some places, which is left out. Whatever it would stop at raises `Stopped`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from botocore.exceptions import ClientError
from serve_lab import until

#: Attributes of a mapping that a configuration may leave out and that then have this value, or a plan shows a change.
UNSET: Mapping[str, tuple[Any, ...]] = {
    "MaximumBatchingWindowInSeconds": (0, None),
    "FunctionResponseTypes": ([], None),
    "FilterCriteria": ({}, None),
    "ScalingConfig": ({}, None),
    "BisectBatchOnFunctionError": (False, None),
    "TumblingWindowInSeconds": (0, None),
    "Topics": ([], None),
    "Queues": ([], None),
    "SourceAccessConfigurations": ([], None),
}
#: Attributes of a function, and what the provider takes them to be when the configuration leaves them out.
DEFAULTS: Mapping[str, Any] = {
    "Description": "",
    "MemorySize": 128,
    "Timeout": 3,
    "PackageType": "Zip",
    "Architectures": ["x86_64"],
    "EphemeralStorage": {"Size": 512},
    "TracingConfig": {"Mode": "PassThrough"},
    "Layers": [],
}


class Stopped(AssertionError):
    """The provider would give up with an error."""


class Provider:
    """The provider with its client of Lambda."""

    def __init__(self, client: Any) -> None:
        self._client = client

    # --- aws_lambda_function -------------------------------------------------------------------------------------

    def create_function(self, name: str, archive: bytes, reserved: int = -1, **settings: Any) -> dict[str, Any]:
        self._client.create_function(FunctionName=name, Code={"ZipFile": archive}, PackageType="Zip", **settings)
        self._wait_for_function(name, "State", "Active", ("Pending",))
        if reserved >= 0:
            self._client.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=reserved)
        return self.read_function(name)

    def read_function(self, name: str) -> dict[str, Any]:
        """The state that Terraform keeps of a function."""
        answer = self._client.get_function(FunctionName=name)
        configuration = answer["Configuration"]
        if "Code" not in answer:
            raise Stopped("no Code")
        versions = self._client.list_versions_by_function(FunctionName=name, MaxItems=10000)
        if "NextMarker" in versions or versions["Versions"][0]["Version"] != "$LATEST":
            raise Stopped("the list of versions")
        self._client.get_function_code_signing_config(FunctionName=name)
        return {
            **configuration,
            "TracingConfig": configuration.get("TracingConfig", {"Mode": "PassThrough"}),
            "Tags": answer.get("Tags", {}),
            "Reserved": answer.get("Concurrency", {}).get("ReservedConcurrentExecutions", -1),
            "NewestVersion": versions["Versions"][-1]["Version"],
        }

    def update_function(
        self,
        name: str,
        *,
        archive: bytes | None = None,
        reserved: int | None = None,
        publish: bool = False,
        **some: Any,
    ) -> dict[str, Any]:
        if some:
            self._client.update_function_configuration(FunctionName=name, **some)
            self._wait_for_function(name, "LastUpdateStatus", "Successful", ("InProgress",))
        if archive is not None:
            self._client.update_function_code(FunctionName=name, ZipFile=archive, Architectures=["x86_64"])
            self._wait_for_function(name, "LastUpdateStatus", "Successful", ("InProgress",))
        if reserved is not None and reserved >= 0:
            self._client.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=reserved)
        elif reserved is not None:
            self._client.delete_function_concurrency(FunctionName=name)
        if publish:
            version = self._client.publish_version(FunctionName=name)["Version"]
            found = self._client.get_function_configuration(FunctionName=name, Qualifier=version)
            if found["LastUpdateStatus"] != "Successful":
                raise Stopped(f"unexpected state {found['LastUpdateStatus']!r}")
        return self.read_function(name)

    def change_tags(self, arn: str, before: Mapping[str, str], after: Mapping[str, str]) -> None:
        gone = [key for key in before if key not in after]
        if gone:
            self._client.untag_resource(Resource=arn, TagKeys=gone)
        changed = {key: value for key, value in after.items() if before.get(key) != value}
        if changed:
            self._client.tag_resource(Resource=arn, Tags=changed)

    def delete_function(self, name: str) -> None:
        self._client.delete_function(FunctionName=name)
        until(lambda: _is_gone(lambda: self._client.get_function(FunctionName=name)), "gone")

    def _wait_for_function(self, name: str, member: str, target: str, pending: tuple[str, ...]) -> None:
        def arrived() -> bool:
            state = self._client.get_function(FunctionName=name)["Configuration"].get(member, "")
            if state != target and state not in pending:
                raise Stopped(f"unexpected state {state!r}, wanted target {target!r}")
            return bool(state == target)

        until(arrived, target)

    # --- aws_lambda_event_source_mapping -------------------------------------------------------------------------

    def create_mapping(self, **settings: Any) -> dict[str, Any]:
        uuid = self._client.create_event_source_mapping(**{"Enabled": True, **settings})["UUID"]
        self._wait_for_mapping(uuid, ("Creating", "Enabling", "Disabling"))
        return self.read_mapping(uuid)

    def read_mapping(self, uuid: str) -> dict[str, Any]:
        """The state that Terraform keeps of a mapping."""
        found = self._client.get_event_source_mapping(UUID=uuid)
        tags = self._client.list_tags(Resource=found["EventSourceMappingArn"])["Tags"]
        return {**{name: value for name, value in found.items() if name != "ResponseMetadata"}, "Tags": tags}

    def update_mapping(self, uuid: str, **changed: Any) -> dict[str, Any]:
        self._client.update_event_source_mapping(UUID=uuid, **changed)
        self._wait_for_mapping(uuid, ("Disabling", "Enabling", "Updating"))
        return self.read_mapping(uuid)

    def delete_mapping(self, uuid: str) -> None:
        self._client.delete_event_source_mapping(UUID=uuid)

        def is_gone() -> bool:
            try:
                state = self._client.get_event_source_mapping(UUID=uuid)["State"]
            except ClientError as error:
                return _is_not_found(error)
            if state != "Deleting":
                raise Stopped(f"unexpected state {state!r}")
            return False

        until(is_gone, "gone")

    def _wait_for_mapping(self, uuid: str, pending: tuple[str, ...]) -> None:
        def arrived() -> bool:
            state = self._client.get_event_source_mapping(UUID=uuid)["State"]
            if state not in ("Enabled", "Disabled", *pending):
                raise Stopped(f"unexpected state {state!r}")
            return state in ("Enabled", "Disabled")

        until(arrived, "Enabled or Disabled")


def changes_of_function(state: Mapping[str, Any], **configured: Any) -> dict[str, tuple[Any, Any]]:
    """What a plan would change: members whose state is not what the configuration says or leaves out."""
    wanted = {**DEFAULTS, **configured}
    found = {**state, "Layers": state.get("Layers", [])}
    return {name: (found.get(name), value) for name, value in wanted.items() if found.get(name) != value}


def changes_of_mapping(state: Mapping[str, Any], **configured: Any) -> dict[str, tuple[Any, Any]]:
    """The same of a mapping. A function's name is as good as its ARN."""
    found = dict(state)
    if "FunctionName" in configured:
        name = str(found.pop("FunctionArn"))
        is_same = name in (
            configured["FunctionName"],
            f"{name.rpartition(':function:')[0]}:function:{configured['FunctionName']}",
        )
        found["FunctionName"] = configured["FunctionName"] if is_same else name
    changes = {name: (found.get(name), value) for name, value in configured.items() if found.get(name) != value}
    unset = {
        name: found.get(name)
        for name, values in UNSET.items()
        if name not in configured and found.get(name) not in values
    }
    return {**changes, **{name: (value, None) for name, value in unset.items()}}


def _is_gone(call: Callable[[], Any]) -> bool:
    try:
        call()
    except ClientError as error:
        return _is_not_found(error)
    return False


def _is_not_found(error: ClientError) -> bool:
    if error.response["Error"]["Code"] != "ResourceNotFoundException":
        raise error
    return True

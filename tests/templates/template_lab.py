"""What tests of templates share: templates as texts, and services that are a dictionary."""

from __future__ import annotations

import functools
import json
import re
import textwrap
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import botocore.loaders
import botocore.model
import botocore.validate
from brokers import ACCOUNT, REGION

from headrace.errors import SOURCE_MISSING, SourceError
from headrace.templates import Template, load
from headrace.templates.reading import Table, parse

FILE = "template.yaml"


def table(text: str) -> Table:
    """A template's text, read."""
    return parse(textwrap.dedent(text), FILE)


def loaded(folder: Path, text: str, name: str = FILE, /, **parameters: str) -> Template:
    """A template in a folder, loaded."""
    file = folder / name
    file.write_text(textwrap.dedent(text))
    return load(file, parameters, REGION, ACCOUNT)


@functools.cache
def _model(service: str) -> botocore.model.ServiceModel:
    return botocore.model.ServiceModel(botocore.loaders.Loader().load_service_model(service, "service-2"), service)


def check_call(service: str, operation: str, parameters: Mapping[str, Any]) -> None:
    """Fail when stock boto would not send this."""
    shape = _model(service).operation_model(operation).input_shape
    report = botocore.validate.ParamValidator().validate(dict(parameters), shape)
    assert not report.has_errors(), f"{service} {operation}: {report.generate_report()}"


class Services:
    """AWS services that keep what they are told, and of which every request is one that boto would send.

    Things are kept by kind and name; what a test wants to go wrong goes into `broken`.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.kept: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
        self.broken: dict[str, SourceError] = {}
        #: How often a new mapping is asked for until it is enabled.
        self.settling = 0
        self._number = 0

    async def __call__(self, service: str, operation: str, /, **parameters: Any) -> Mapping[str, Any]:
        check_call(service, operation, parameters)
        self.asked.append((operation, parameters))
        if operation in self.broken:
            raise self.broken[operation]
        method = getattr(self, "_" + re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower())
        answer: Mapping[str, Any] | None = method(parameters)
        return answer or {}

    def changes(self) -> list[str]:
        """The operations that changed something, in order, since this was last asked."""
        found = [name for name, _ in self.asked if not name.startswith(("Get", "List", "Describe"))]
        self.asked.clear()
        return found

    def last(self, operation: str) -> dict[str, Any]:
        """What the latest such request said."""
        return next(parameters for name, parameters in reversed(self.asked) if name == operation)

    def _known(self, kind: str, name: str) -> dict[str, Any]:
        if name not in self.kept[kind]:
            raise SourceError(f"there is no {kind} {name}", code=SOURCE_MISSING)
        return self.kept[kind][name]

    def _remove(self, kind: str, name: str) -> None:
        self._known(kind, name)
        del self.kept[kind][name]

    # SQS

    def _get_queue_url(self, given: dict[str, Any]) -> dict[str, Any]:
        self._known("queue", given["QueueName"])
        return {"QueueUrl": f"http://queues/{given['QueueName']}"}

    def _create_queue(self, given: dict[str, Any]) -> dict[str, Any]:
        self.kept["queue"][given["QueueName"]] = {"Attributes": given["Attributes"], "Tags": given.get("tags", {})}
        return {"QueueUrl": f"http://queues/{given['QueueName']}"}

    def _queue(self, given: dict[str, Any]) -> dict[str, Any]:
        return self._known("queue", given["QueueUrl"].rpartition("/")[2])

    def _set_queue_attributes(self, given: dict[str, Any]) -> None:
        self._queue(given)["Attributes"].update(given["Attributes"])

    def _list_queue_tags(self, given: dict[str, Any]) -> dict[str, Any]:
        return {"Tags": self._queue(given)["Tags"]}

    def _tag_queue(self, given: dict[str, Any]) -> None:
        self._queue(given)["Tags"].update(given["Tags"])

    def _untag_queue(self, given: dict[str, Any]) -> None:
        for key in given["TagKeys"]:
            del self._queue(given)["Tags"][key]

    def _delete_queue(self, given: dict[str, Any]) -> None:
        self._remove("queue", given["QueueUrl"].rpartition("/")[2])

    # S3

    def _get_bucket_location(self, given: dict[str, Any]) -> None:
        self._known("bucket", given["Bucket"])

    def _create_bucket(self, given: dict[str, Any]) -> None:
        self.kept["bucket"][given["Bucket"]] = given

    def _delete_bucket(self, given: dict[str, Any]) -> None:
        self._remove("bucket", given["Bucket"])

    # DynamoDB

    def _describe_table(self, given: dict[str, Any]) -> dict[str, Any]:
        return {"Table": self._known("table", given["TableName"])}

    def _create_table(self, given: dict[str, Any]) -> None:
        name = given["TableName"]
        arn = f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{name}"
        stream = {"LatestStreamArn": f"{arn}/stream/{self._next()}"} if "StreamSpecification" in given else {}
        self.kept["table"][name] = {**given, "TableArn": arn, "TableStatus": "ACTIVE", **stream}

    def _delete_table(self, given: dict[str, Any]) -> None:
        self._remove("table", given["TableName"])

    # Lambda

    def _get_function_configuration(self, given: dict[str, Any]) -> dict[str, Any]:
        found = self._known("function", given["FunctionName"])
        if "Qualifier" in given and given["Qualifier"] not in found["Versions"]:
            raise SourceError("there is no such version", code=SOURCE_MISSING)
        return found

    def _create_function(self, given: dict[str, Any]) -> None:
        self.kept["function"][given["FunctionName"]] = {**given, "Versions": []}

    def _update_function_configuration(self, given: dict[str, Any]) -> None:
        self._known("function", given["FunctionName"]).update(given)

    def _update_function_code(self, given: dict[str, Any]) -> None:
        self._known("function", given["FunctionName"])["Code"] = given

    def _put_function_concurrency(self, given: dict[str, Any]) -> None:
        self._known("function", given["FunctionName"]).update(given)

    def _delete_function_concurrency(self, given: dict[str, Any]) -> None:
        self._known("function", given["FunctionName"]).pop("ReservedConcurrentExecutions", None)

    def _delete_function(self, given: dict[str, Any]) -> None:
        self._remove("function", given["FunctionName"])

    def _publish_version(self, given: dict[str, Any]) -> dict[str, Any]:
        versions = self._known("function", given["FunctionName"])["Versions"]
        versions.append(str(len(versions) + 1))
        return {"Version": versions[-1]}

    def _get_alias(self, given: dict[str, Any]) -> dict[str, Any]:
        return self._known("alias", f"{given['FunctionName']}:{given['Name']}")

    def _create_alias(self, given: dict[str, Any]) -> None:
        self.kept["alias"][f"{given['FunctionName']}:{given['Name']}"] = given

    def _update_alias(self, given: dict[str, Any]) -> None:
        self._get_alias(given).update(given)

    def _delete_alias(self, given: dict[str, Any]) -> None:
        self._remove("alias", f"{given['FunctionName']}:{given['Name']}")

    def _get_policy(self, given: dict[str, Any]) -> dict[str, Any]:
        return {"Policy": json.dumps({"Statement": list(self._known("policy", given["FunctionName"]).values())})}

    def _add_permission(self, given: dict[str, Any]) -> None:
        statement = {"Sid": given["StatementId"], "Principal": given["Principal"]}
        self.kept["policy"].setdefault(given["FunctionName"], {})[given["StatementId"]] = statement

    def _remove_permission(self, given: dict[str, Any]) -> None:
        del self._known("policy", given["FunctionName"])[given["StatementId"]]

    def _list_event_source_mappings(self, given: dict[str, Any]) -> dict[str, Any]:
        found = [
            one
            for one in self.kept["mapping"].values()
            if all(one.get(key) == given[key] for key in ("FunctionName", "EventSourceArn") if key in given)
        ]
        return {"EventSourceMappings": found}

    def _get_event_source_mapping(self, given: dict[str, Any]) -> dict[str, Any]:
        found = self._known("mapping", given["UUID"])
        self.settling -= 1
        if self.settling < 0 and found["State"] == "Creating":
            found["State"] = "Enabled"
        return found

    def _create_event_source_mapping(self, given: dict[str, Any]) -> dict[str, Any]:
        uuid = f"00000000-0000-4000-8000-{self._next():012}"
        self.kept["mapping"][uuid] = {**given, "UUID": uuid, "State": "Creating"}
        return self.kept["mapping"][uuid]

    def _at_rest(self, given: dict[str, Any]) -> dict[str, Any]:
        found = self._known("mapping", given["UUID"])
        if found["State"] == "Creating":
            raise SourceError("it is in use", code="ResourceInUseException")
        return found

    def _update_event_source_mapping(self, given: dict[str, Any]) -> None:
        self._at_rest(given).update(given)

    def _delete_event_source_mapping(self, given: dict[str, Any]) -> None:
        self._at_rest(given)["State"] = "Deleting"

    def _next(self) -> int:
        self._number += 1
        return self._number

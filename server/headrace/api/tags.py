"""Tags of functions and of event source mappings: kept, shown, and of no further effect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from headrace import arns
from headrace.api.named import Names, function_missing
from headrace.deployed import LATEST
from headrace.errors import InvalidParameterError, NotFoundError
from headrace_api.limits import TAGS_MAX_PROPERTIES
from headrace_api.models import ResourceTags, TagResourceRequest

_Change = Callable[[Mapping[str, str]], dict[str, str]]


class Tags:
    """Implements `TagsOperations`."""

    def __init__(self, names: Names) -> None:
        self._names = names

    async def list_tags(self, resource: str) -> ResourceTags:
        """Raises NotFoundError."""
        uuid = self._uuid(resource)
        if uuid is not None:
            mapping = self._names.store.get(uuid)
            if mapping is None:
                raise _mapping_missing(resource)
            return {"Tags": dict(mapping.settings.get("Tags", {}))}
        ref = self._names.ref(resource)
        function = self._names.store.function(ref.name)
        if function is None and self._names.configured.describe(ref.name) is None:
            raise function_missing(ref.arn)
        return {"Tags": dict(function.tags) if function is not None else {}}

    async def tag_resource(self, resource: str, body: TagResourceRequest) -> None:
        """Raises NotFoundError and InvalidParameterError."""

        def change(tags: Mapping[str, str]) -> dict[str, str]:
            after = {**tags, **body["Tags"]}
            if len(after) > TAGS_MAX_PROPERTIES:
                raise InvalidParameterError(f"{resource} must have at most {TAGS_MAX_PROPERTIES} tags.")
            return after

        self._change(resource, change)

    async def untag_resource(self, resource: str, tag_keys: list[str]) -> None:
        """Keys that are not there are no error (recorded). Raises NotFoundError and InvalidParameterError."""
        self._change(resource, lambda tags: {key: value for key, value in tags.items() if key not in tag_keys})

    def _change(self, resource: str, change: _Change) -> None:
        """Mappings go on as they are: nobody who runs them looks at their tags."""
        store = self._names.store
        uuid = self._uuid(resource)
        if uuid is None:
            function = self._names.deployed(self._names.ref(resource))
            store.put_function(replace(function, tags=change(function.tags)))
            return
        mapping = store.get(uuid)
        if mapping is None:
            raise _mapping_missing(resource)
        tags = change(mapping.settings.get("Tags", {}))
        store.replace(replace(mapping, settings={**mapping.settings, "Tags": tags}))

    def _uuid(self, resource: str) -> str | None:
        """The mapping that an ARN names; None when it names a function. Raises InvalidParameterError for versions."""
        _, found, uuid = resource.partition(":event-source-mapping:")
        if found:
            if resource != arns.mapping_arn(uuid, self._names.region, self._names.account):
                raise _mapping_missing(resource)
            return uuid
        if self._names.ref(resource).qualifier not in (None, LATEST):
            raise InvalidParameterError(
                "Tags on function aliases and versions are not supported. "
                "Please specify either a function ARN or an event source mapping ARN."
            )
        return None


def _mapping_missing(arn: str) -> NotFoundError:
    return NotFoundError(f"Event source mapping not found: {arn}")

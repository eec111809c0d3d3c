"""Event source mappings. Requests have passed the contract when they arrive here.

What remains is what needs live facts, in the order in which the cloud looks at them: the function, the source,
duplicates. Every change is in the store before it is answered; the supervisor brings it about.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from random import Random
from typing import Any, cast
from uuid import UUID

from headrace import arns, errors, rules
from headrace.clock import Clock
from headrace.core import lifecycle
from headrace.core.answer import answer
from headrace.core.lifecycle import Change
from headrace.core.options import consumer_group
from headrace.core.progress import GROUP
from headrace.errors import ApiError, InvalidParameterError, SourceError
from headrace.model import (
    TRIM_HORIZON,
    Checkpoint,
    Counters,
    EventSourceMapping,
    FunctionDescription,
    SourceFacts,
    SourceKind,
    SourceType,
    State,
    StreamType,
    TopicType,
)
from headrace.rules import Rules
from headrace.store.base import Store
from headrace.supervisor import Supervisor
from headrace_api.models import (
    CreateEventSourceMappingRequest,
    EventSourceMappingConfiguration,
    EventSourceMappingPage,
    UpdateEventSourceMappingRequest,
)

#: The most mappings on one page of a listing, whatever MaxItems says (documented).
PAGE = 100
#: Seconds for which what a source said of itself is believed, so that many requests ask it once.
BELIEVED_SECONDS = 1.0
#: How often the marks of a stream are made before a stream that changes all the while is refused.
MARK_ATTEMPTS = 3

#: What is known of the function that a name resolves to; None when there is no such function.
DescribeFunction = Callable[[arns.FunctionRef], FunctionDescription | None]


class Mappings:
    """The operations over a store and its supervisor."""

    def __init__(
        self,
        rules: Rules,
        store: Store,
        supervisor: Supervisor,
        sources: Mapping[SourceKind, SourceType | StreamType | TopicType],
        describe_function: DescribeFunction,
        counters: Callable[[str], Counters],
        clock: Clock,
        chance: Random,
        *,
        region: str,
        account: str,
    ) -> None:
        self._rules = rules
        self._store = store
        self._supervisor = supervisor
        self._sources = sources
        self._describe_function = describe_function
        self._counters = counters
        self._clock = clock
        self._chance = chance
        self._region = region
        self._account = account
        self._facts: dict[str, tuple[float, SourceFacts]] = {}
        self._answers: dict[str, tuple[_Shown, EventSourceMappingConfiguration]] = {}

    async def create_event_source_mapping(
        self, body: CreateEventSourceMappingRequest
    ) -> EventSourceMappingConfiguration:
        """Keep a new mapping. Raises InvalidParameterError and ConflictError."""
        settings = cast(dict[str, Any], body)
        kind = self._kind(settings)
        function, described = self._function(settings["FunctionName"])
        facts = await self._check_source(kind, settings, described)
        if facts.engine is not None and facts.engine is not kind:
            kind = self._engine(settings, facts.engine)
            await self._check_source(kind, settings, described)
        checkpoints = await self._marks(kind, settings, facts) if _begins_now(kind, settings) else None
        self._check_duplicates(settings, function, None)
        mapping = EventSourceMapping(
            uuid=str(UUID(int=self._chance.getrandbits(128), version=4)),
            kind=kind,
            function_arn=function.arn,
            settings=settings,
            state=lifecycle.at_once(Change.CREATE, None, settings.get("Enabled", True)),
            state_reason=lifecycle.reason(kind),
            last_modified=self._clock.now(),
        )
        if kind.is_kafka and settings.get("StartingPosition") == "LATEST":
            checkpoints = await self._begun(mapping)
            self._check_duplicates(settings, function, None)  # asking the cluster took time
        self._store.add(mapping, checkpoints)
        self._supervisor.wake(mapping.uuid)
        return self._answer(mapping)

    async def get_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        """Raises NotFoundError."""
        return self._answer(self._found(uuid))

    async def list_event_source_mappings(
        self, event_source_arn: str | None, function_name: str | None, marker: str | None, max_items: int | None
    ) -> EventSourceMappingPage:
        """One page, in the order of creation. Neither the source nor the function has to exist."""
        function_arn = None
        if function_name is not None:
            function_arn = arns.parse_function(function_name, self._region, self._account).arn
        page = self._store.page(_place(marker), min(max_items or PAGE, PAGE), event_source_arn, function_arn)
        listing: EventSourceMappingPage = {"EventSourceMappings": [self._answer(mapping) for mapping in page.mappings]}
        if page.after is not None:
            listing["NextMarker"] = _marker(page.after)
        return listing

    async def update_event_source_mapping(
        self, uuid: str, body: UpdateEventSourceMappingRequest
    ) -> EventSourceMappingConfiguration:
        """Change a mapping. Raises NotFoundError, ResourceInUseError, InvalidParameterError and ConflictError."""
        before = self._changeable(uuid, Change.UPDATE)
        update = cast(dict[str, Any], body)
        rules.check_consumer_group(before, update)
        settings = rules.merged(before.settings, update)
        self._rules.check_merged(settings)
        function, described = self._function(settings["FunctionName"], must_exist="FunctionName" in update)
        if settings.get("Enabled", True):  # what is gone must not keep anybody from disabling its mapping
            await self._check_source(before.kind, settings, described)
        present = self._changeable(uuid, Change.UPDATE)
        if present.revision != before.revision:  # asking the source took time
            raise rules.mapping_in_use(Change.UPDATE)
        if "Tags" in present.settings:  # which may change meanwhile, and are no part of an update
            settings = {**settings, "Tags": present.settings["Tags"]}
        self._check_duplicates(settings, function, uuid)
        after = replace(
            before,
            function_arn=function.arn,
            settings=settings,
            state=lifecycle.at_once(Change.UPDATE, before.enabled, settings.get("Enabled", True)),
            state_reason=lifecycle.reason(before.kind),
            last_modified=self._clock.now(),
            revision=before.revision + 1,
        )
        return self._changed(after)

    async def delete_event_source_mapping(self, uuid: str) -> EventSourceMappingConfiguration:
        """Remove a mapping. Raises NotFoundError and ResourceInUseError."""
        before = self._changeable(uuid, Change.DELETE)
        after = replace(
            before,
            state=lifecycle.at_once(Change.DELETE, before.enabled, before.enabled),
            state_reason=lifecycle.reason(before.kind),
            last_modified=self._clock.now(),
            revision=before.revision + 1,
        )
        self._answers.pop(uuid, None)
        return self._changed(after)

    def shown(self, mapping: EventSourceMapping) -> dict[str, Any]:
        """The mapping as the API answers it, with its kind of source and its counters: for our own pages."""
        return {
            **self._answer(mapping),
            "Kind": mapping.kind.value,
            "Counters": asdict(self._counters(mapping.uuid)),
        }

    def _changed(self, mapping: EventSourceMapping) -> EventSourceMappingConfiguration:
        self._store.replace(mapping)
        self._supervisor.wake(mapping.uuid)
        return self._answer(mapping)

    def _answer(self, mapping: EventSourceMapping) -> EventSourceMappingConfiguration:
        """The answer that shows a mapping, made once for each change of it: listings ask for a hundred at a time."""
        counters = self._counters(mapping.uuid)
        now = _Shown(mapping, counters.last_result, counters.trouble)
        shown, made = self._answers.get(mapping.uuid, (None, None))
        if made is None or shown != now:
            arn = arns.mapping_arn(mapping.uuid, self._region, self._account)
            made = cast(EventSourceMappingConfiguration, answer(mapping, counters, arn))
            if mapping.state is not State.DELETING:
                self._answers[mapping.uuid] = now, made
        return made

    def _found(self, uuid: str) -> EventSourceMapping:
        mapping = self._store.get(uuid)
        if mapping is None:
            raise rules.mapping_missing()
        return mapping

    def _changeable(self, uuid: str, change: Change) -> EventSourceMapping:
        mapping = self._found(uuid)
        if mapping.state in lifecycle.IN_MOTION:
            raise rules.mapping_in_use(change.value)
        return mapping

    def _kind(self, settings: Mapping[str, Any]) -> SourceKind:
        kind = rules.source_kind(settings)
        if kind is None or kind not in self._sources:
            readable = ", ".join(sorted(self._sources))
            raise InvalidParameterError(
                f"This Headrace cannot read {kind or 'such'} event sources yet. It can read: {readable}. "
                "The request is otherwise valid."
            )
        return kind

    def _engine(self, settings: Mapping[str, Any], engine: SourceKind) -> SourceKind:
        """The kind of a broker that runs something else than its settings let expect."""
        if rules.source_kind(settings) is SourceKind.RABBITMQ:
            raise rules.no_virtual_hosts(settings["EventSourceArn"])
        if engine not in self._sources:
            raise InvalidParameterError(f"This Headrace cannot read {engine} event sources yet.")
        return engine

    async def _begun(self, mapping: EventSourceMapping) -> dict[str, Checkpoint] | None:
        """Keep where a topic ends now; a topic that is not there yet is wanted from its beginning.

        A cluster that does not answer is no reason to refuse, as in the cloud: the mapping begins at the end that it
        finds when it does.
        """
        topic_type = cast(TopicType, self._sources[mapping.kind])
        try:
            await topic_type.begin(mapping.settings, consumer_group(mapping))
        except SourceError as error:
            if error.code != errors.SOURCE_MISSING:
                self._supervisor.report(mapping, error)
                return None
        return {GROUP: Checkpoint(TRIM_HORIZON)}

    def _function(self, name: str, must_exist: bool = True) -> tuple[arns.FunctionRef, FunctionDescription | None]:
        function = arns.parse_function(name, self._region, self._account)
        described = self._describe_function(function)
        if described is None and must_exist:
            raise rules.function_missing()
        return function, described

    async def _check_source(
        self, kind: SourceKind, settings: Mapping[str, Any], function: FunctionDescription | None
    ) -> SourceFacts:
        key = f"{kind} {settings.get('EventSourceArn') or settings.get('SelfManagedEventSource')}"
        now = self._clock.now()
        known = self._facts.get(key)
        if known is None or now - known[0] > BELIEVED_SECONDS:
            try:
                facts = await self._sources[kind].describe(settings)
            except SourceError as error:
                raise _unreadable(kind, settings, error) from error
            if len(self._facts) > 1000:
                self._facts.clear()
            self._facts[key] = (now, facts)
        else:
            facts = known[1]
        if function is not None and facts.visibility_timeout is not None:
            rules.check_visibility(facts.visibility_timeout, function.timeout)
        if function is not None and (kind.is_kafka or kind.is_mq):
            rules.check_timeout(function.timeout)
        return facts

    async def _marks(self, kind: SourceKind, settings: Mapping[str, Any], facts: SourceFacts) -> dict[str, Checkpoint]:
        """Where the shards of a stream end now. `facts` are of before, be they ever so old.

        A stream that was made anew meanwhile has shards of the same names, for which the marks of the earlier one say
        nothing. So the marks count only when it was the same stream before and after they were made.
        """
        stream_type = cast(StreamType, self._sources[kind])
        try:
            for _ in range(MARK_ATTEMPTS):
                marks = await stream_type.marks(settings)
                before, facts = facts, await stream_type.describe(settings)
                if facts.stream == before.stream:
                    return {lane: Checkpoint(position, facts.stream) for lane, position in marks.items()}
        except SourceError as error:
            raise _unreadable(kind, settings, error) from error
        raise InvalidParameterError("The event source is being deleted and made anew. Try again when it rests.")

    def _check_duplicates(self, settings: Mapping[str, Any], function: arns.FunctionRef, but: str | None) -> None:
        keys = rules.conflict_keys(settings, function.arn)
        for other in self._store.between(settings.get("EventSourceArn"), function.arn):
            if other.uuid == but or other.state is State.DELETING:
                continue
            if keys & rules.conflict_keys(other.settings, other.function_arn):
                raise rules.already_exists(settings, function, other.uuid)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What an answer is made of."""

    mapping: EventSourceMapping
    last_result: str | None
    trouble: str | None


def _begins_now(kind: SourceKind, settings: Mapping[str, Any]) -> bool:
    """Whether a mapping begins at the end of its stream: what that is must be known before the mapping is there."""
    return kind.is_stream and settings["StartingPosition"] == "LATEST"


def _unreadable(kind: SourceKind, settings: Mapping[str, Any], error: SourceError) -> ApiError:
    """The refusal of a source that does not say what it is like: in the cloud's words, where it has some."""
    match error.code:
        case errors.SOURCE_MISSING if kind is SourceKind.SQS:
            return rules.queue_missing()
        case errors.SOURCE_DENIED if kind is SourceKind.SQS:
            return rules.queue_denied()
        case errors.SOURCE_MISSING if kind.is_stream:
            return rules.stream_missing(settings["EventSourceArn"])
        case errors.SOURCE_DENIED if kind.is_stream:
            return rules.stream_denied(settings["EventSourceArn"])
        case errors.PACKAGE_MISSING:
            return InvalidParameterError(error.message)
        case _:
            return InvalidParameterError(f"The event source cannot be read: {error.message}")


def _marker(place: int) -> str:
    return base64.urlsafe_b64encode(f"place:{place}".encode()).decode()


def _place(marker: str | None) -> int:
    if not marker:
        return 0
    try:
        text = base64.urlsafe_b64decode(marker.encode("ascii")).decode("ascii")
        head, _, place = text.partition(":")
        if head == "place" and place.isdigit():
            return int(place)
    except (binascii.Error, ValueError):
        """Falls through to the refusal."""
    raise InvalidParameterError("Marker is not one that a listing gave.")

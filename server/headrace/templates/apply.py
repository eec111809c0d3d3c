"""Makes what a template asks for: compares it with what the last run made and with what is there, and does the rest.

After each thing that is made, changed or removed the state is kept, so a run that ends early is gone on with by the
next. What was there before the template is taken as it is, brought to what the template wants, and never removed.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from headrace.aws_sdk import AwsClients
from headrace.clock import Clock, SystemClock
from headrace.errors import ConfigurationError, SourceError
from headrace.templates import catalogue
from headrace.templates.functions import FOLLOWED
from headrace.templates.kinds import Call, Made, Wanted, World
from headrace.templates.plan import Record, State, changed, hashes
from headrace.templates.template import Resource, Template

T = TypeVar("T")
Say = Callable[[str], None]
#: Where a word of an operation's name begins: the SDK's methods are `create_queue` where the API has `CreateQueue`.
_WORD = re.compile(r"(?<!^)(?=[A-Z])")


def caller(clients: AwsClients, region: str) -> Call:
    """Asks services through the SDK."""

    async def call(service: str, operation: str, /, **parameters: Any) -> Mapping[str, Any]:
        async with clients.client(service, region, service) as client:
            method = getattr(client, _WORD.sub("_", operation).lower())
            answer: Mapping[str, Any] = await method(**parameters)
            return answer

    return call


async def apply(
    template: Template, call: Call, state_path: Path | None, say: Say, *, clock: Clock | None = None
) -> None:
    """Make, change and remove until what is there is what the template asks for. `say` gets a line for each.

    `state_path` is where it is kept what was made; None for nowhere. Raises ConfigurationError, with the file and line
    of the resource, for the first thing that a service refuses.
    """
    world = World(call, clock or SystemClock(), template.region, template.account)
    await _Run(template, world, State.of(state_path, template.path), say).run()


class _Run:
    """One run over a template."""

    def __init__(self, template: Template, world: World, state: State, say: Say) -> None:
        self._template, self._world, self._state, self._say = template, world, state, say
        #: What is there now, of what the template asks for.
        self._made: dict[str, Made] = {}
        self._types = {resource.name: resource.type for resource in template.resources}
        self._wanted: dict[str, Mapping[str, str]] = {}

    async def run(self) -> None:
        for note in self._template.notes:
            self._say(note)
        resolver = self._template.resolver(self._made, self._types)
        for resource in self._template.resources:
            wanted = self._template.wanted(resource, resolver)
            if resource.follows is not None:
                followed = {**wanted.properties, FOLLOWED: self._wanted[resource.follows]}
                wanted = replace(wanted, properties=followed)
            self._wanted[resource.name] = hashes(wanted.properties)
            self._made[resource.name] = await _placed(resource, self._bring_about(resource, wanted))
        await self._remove_unwanted()
        self._tell_outputs()

    async def _bring_about(self, resource: Resource, wanted: Wanted) -> Made:
        """See to it that a resource is there, as it is wanted."""
        kind = resource.kind(self._world)
        record = self._state.made.get(resource.name)
        if record is not None and (record.type != resource.type or kind.id(wanted) not in (None, record.id)):
            # Another one takes its place; this one goes last, when nobody names it any more.
            self._state.replaced.append(self._state.made.pop(resource.name))
            record = None
        id = record.id if record is not None else await kind.search(wanted)
        made = await kind.find(id) if id is not None else None
        if made is None:
            self._say(f"+ {self._shown(resource, wanted)}")
            return self._keep(resource, wanted, await kind.make(wanted))
        if record is None:
            # Whether it was made by a run that was killed or by somebody else, nobody knows.
            self._say(f"= {self._shown(resource, wanted)}: is there already")
            made = await kind.change(made, wanted, frozenset(wanted.properties) - kind.words.fixed)
            return self._keep(resource, wanted, made, found=True)
        different = changed(record, self._wanted[resource.name])
        if different & kind.words.fixed:
            # It keeps its name, so there is no room for the new one before the old one has gone.
            self._say(f"- {self._shown(resource, wanted)}: {_listed(different & kind.words.fixed)} cannot be changed")
            await kind.remove(made.id)
            del self._state.made[resource.name]
            self._state.save()
            self._say(f"+ {self._shown(resource, wanted)}")
            return self._keep(resource, wanted, await kind.make(wanted))
        if different:
            self._say(f"~ {self._shown(resource, wanted)}: {_listed(different)}")
            made = await kind.change(made, wanted, different)
        return self._keep(resource, wanted, made, found=record.found)

    def _keep(self, resource: Resource, wanted: Wanted, made: Made, *, found: bool = False) -> Made:
        shown, needs = resource.kind.shown(wanted), tuple(sorted(resource.needs))
        record = Record(
            resource.type, made.id, shown, self._wanted[resource.name], needs, retain=resource.retain, found=found
        )
        if self._state.made.get(resource.name) != record:
            self._state.made[resource.name] = record
            self._state.save()
        return made

    async def _remove_unwanted(self) -> None:
        """Remove what is wanted no more, each before what it needed. What will not go, the next run tries again."""
        for record in list(self._state.replaced):
            if await self._is_removed(record):
                self._state.replaced.remove(record)
                self._state.save()
        for name in self._state.unwanted(self._types):
            if await self._is_removed(self._state.made[name]):
                del self._state.made[name]
                self._state.save()

    async def _is_removed(self, record: Record) -> bool:
        kind = catalogue.KINDS.get(record.type)
        if kind is None:
            return True
        what = f"{kind.words.noun} {record.shown}"
        if any((self._types[name], made.id) == (record.type, record.id) for name, made in self._made.items()):
            # Another resource of the template is this one now.
            return True
        if record.retain or record.found:
            why = "as its DeletionPolicy says" if record.retain else "as it was there before"
            self._say(f"= {what}: is out of the template and stays, {why}")
            return True
        self._say(f"- {what}")
        try:
            await kind(self._world).remove(record.id)
        except SourceError as error:
            self._say(f"! {what}: stays for now: {error.message}")
            return False
        return True

    def _tell_outputs(self) -> None:
        resolver = self._template.resolver(self._made, self._types)
        for output in self._template.outputs:
            try:
                self._say(f"  {output.name}: {resolver.text(output.value, output.place)}")
            except ConfigurationError as error:
                self._say(str(error))

    def _shown(self, resource: Resource, wanted: Wanted) -> str:
        return f"{resource.kind.words.noun} {resource.kind.shown(wanted)}"


async def _placed(resource: Resource, work: Awaitable[T]) -> T:
    """The result of some work for a resource, whose refusals name its place."""
    try:
        return await work
    except SourceError as error:
        raise resource.place.error(error.message) from error


def _listed(properties: Collection[str]) -> str:
    return ", ".join(sorted(properties))

"""What can be made out of a template, and what it takes to be one of those things: find it, make, change and remove it.

A kind knows one service's operations and nothing of templates: it is given properties that are resolved and typed. The
services are asked through a `Call`, whose errors are `SourceError`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

from headrace import arns
from headrace.clock import Clock
from headrace.errors import SOURCE_MISSING, SourceError
from headrace.templates.values import Reader

#: Seconds that a service gets until something it makes can be used, and between two looks at it.
PATIENCE = 60.0
GLANCE = 0.1


class Call(Protocol):
    """Asks a service: `await call("sqs", "CreateQueue", QueueName="orders")`. Members and answers are boto's.

    Raises SourceError, with the code SOURCE_MISSING for what is not there, else with the service's own code.
    """

    def __call__(self, service: str, operation: str, /, **parameters: Any) -> Awaitable[Mapping[str, Any]]: ...


@dataclass(frozen=True, slots=True)
class World:
    """Where things are made."""

    call: Call
    clock: Clock
    region: str
    account: str

    def arn(self, service: str, resource: str) -> str:
        return f"arn:{arns.partition_of(self.region)}:{service}:{self.region}:{self.account}:{resource}"

    async def answer(self, service: str, operation: str, /, **parameters: Any) -> Mapping[str, Any] | None:
        """What a service says of something; None when there is no such thing."""
        try:
            return await self.call(service, operation, **parameters)
        except SourceError as error:
            if error.code == SOURCE_MISSING:
                return None
            raise

    async def until(self, condition: Callable[[], Awaitable[bool]], what: str) -> None:
        """Return when a condition holds. Raises SourceError when that takes too long."""
        deadline = self.clock.now() + PATIENCE
        while not await condition():
            if self.clock.now() >= deadline:
                raise SourceError(f"after {PATIENCE:g} s: not yet {what}")
            await self.clock.sleep(GLANCE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A resource as the template wants it."""

    #: Its name in the template.
    logical: str
    #: What it is called where it is made.
    name: str
    #: Properties by name, as the kind's readers return them.
    properties: Mapping[str, Any]

    def get(self, key: str, default: Any = None) -> Any:
        return self.properties.get(key, default)

    def some(self, *keys: str) -> dict[str, Any]:
        """Those of these properties that are there."""
        return {key: self.properties[key] for key in keys if key in self.properties}


@dataclass(frozen=True, slots=True)
class Made:
    """A resource that is there."""

    #: What it is found by.
    id: str
    #: What `Fn::GetAtt` gives.
    attributes: Mapping[str, str]
    #: What `Ref` gives.
    ref: str


@dataclass(frozen=True, slots=True)
class Tagging:
    """The operations of a service that are about tags, and how they take them."""

    service: str
    list: str
    tag: str
    untag: str
    #: The parameter that says what is tagged.
    resource: str
    #: Whether tags are an object, where they are listed and where they are given; else they are pairs.
    is_listed_as_object: bool = False
    is_given_as_object: bool = False
    keys: str = "TagKeys"

    async def apply(self, world: World, resource: str, wanted: Mapping[str, str]) -> None:
        """Let something have these tags and no others."""
        what = {self.resource: resource}
        listed = (await world.call(self.service, self.list, **what)).get("Tags") or {}
        now = dict(listed) if self.is_listed_as_object else {pair["Key"]: pair["Value"] for pair in listed}
        if gone := [key for key in now if key not in wanted]:
            await world.call(self.service, self.untag, **what, **{self.keys: gone})
        if new := {key: value for key, value in wanted.items() if now.get(key) != value}:
            given: Any = new if self.is_given_as_object else pairs(new)
            await world.call(self.service, self.tag, **what, Tags=given)


def pairs(tags: Mapping[str, str]) -> list[dict[str, str]]:
    """Tags as most services take them."""
    return [{"Key": key, "Value": value} for key, value in tags.items()]


@dataclass(frozen=True, slots=True)
class Words:
    """What is known of a kind without a world to make it in."""

    #: What people call it.
    noun: str
    #: What `Fn::GetAtt` may ask for.
    attributes: tuple[str, ...]
    #: The properties that mean something here.
    readers: Mapping[str, Reader]
    #: The property that names it, and how long a name may be.
    named_by: str = ""
    longest: int = 255
    #: Properties that are accepted without effect: what they are about is not here.
    silent: frozenset[str] = frozenset()
    #: Properties that cannot be changed: with another value it is another resource.
    fixed: frozenset[str] = frozenset()
    #: Properties that have to be there.
    required: tuple[str, ...] = ()
    #: The services that it needs.
    services: tuple[str, ...] = field(default=())


class Kind:
    """One kind of resource, in a world."""

    words: ClassVar[Words]

    def __init__(self, world: World) -> None:
        self.world = world

    @classmethod
    def name(cls, logical: str, properties: Mapping[str, Any]) -> str:
        """What a resource is called: as it says, else as the template calls it."""
        return str(properties.get(cls.words.named_by) or logical[: cls.words.longest])

    @classmethod
    def shown(cls, wanted: Wanted) -> str:
        """What people are told that it is."""
        return wanted.name

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        """What it will look like, as far as that can be known before it is there."""
        raise NotImplementedError

    def id(self, wanted: Wanted) -> str | None:
        """What it is found by, where its name tells; else None."""
        return wanted.name

    async def search(self, wanted: Wanted) -> str | None:
        """What one that is there already would be found by."""
        return self.id(wanted)

    async def find(self, id: str) -> Made | None:
        """The resource as it is there; None when it is not."""
        raise NotImplementedError

    async def make(self, wanted: Wanted) -> Made:
        raise NotImplementedError

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        """Change these properties to what is wanted; those that are wanted no more, to what they are by default."""
        raise NotImplementedError

    async def remove(self, id: str) -> None:
        """Remove it; nothing happens when it is not there."""
        raise NotImplementedError


#: A kind of which nothing is made yet.
KindOf = type[Kind]

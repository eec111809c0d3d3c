"""A template as what it asks for: resources in the order in which they can be made. Nothing is made here.

Everything that can be wrong without asking a service is found here, with its line: each property is resolved once with
what the others will look like, and read as the API takes it.
"""

from __future__ import annotations

import graphlib
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from headrace import arns
from headrace.clock import SystemClock
from headrace.errors import ConfigurationError, SourceError
from headrace.templates import catalogue, intrinsics, parameters, reading, sam, sources, written
from headrace.templates.functions import ARCHIVE, CONTENT, fingerprint
from headrace.templates.intrinsics import NOTHING, Resolver
from headrace.templates.kinds import KindOf, Made, Wanted, World
from headrace.templates.reading import Place, Table, meant
from headrace.templates.written import Written

#: What `AWS::StackName` is.
STACK = "headrace"
_SECTIONS = (
    *("AWSTemplateFormatVersion", "Conditions", "Description", "Globals", "Hooks", "Mappings", "Metadata"),
    *("Outputs", "Parameters", "Resources", "Rules", "Transform"),
)
_TRANSFORMS = (sam.TRANSFORM, "AWS::LanguageExtensions")
#: The beginning of a reference to a secret or a parameter that only the cloud looks up.
_DYNAMIC = "{{resolve:"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource that is to be made."""

    name: str
    type: str
    #: Those that mean something here, not resolved yet.
    properties: Table
    place: Place
    #: The resources that have to be there before it.
    needs: frozenset[str] = frozenset()
    retain: bool = False
    follows: str | None = None

    @property
    def kind(self) -> KindOf:
        return catalogue.KINDS[self.type]


@dataclass(frozen=True, slots=True)
class Output:
    """A value that the template tells its reader."""

    name: str
    value: Any
    place: Place


@dataclass(frozen=True, slots=True)
class Template:
    """What a template asks for."""

    path: Path
    region: str
    account: str
    #: In the order in which they can be made.
    resources: tuple[Resource, ...] = ()
    outputs: tuple[Output, ...] = ()
    #: What is to be told of it, a line each: what has no effect here, where code comes from.
    notes: tuple[str, ...] = ()
    names: Mapping[str, Any] = field(default_factory=dict)
    mappings: Table = field(default_factory=Table)
    conditions: Mapping[str, bool] = field(default_factory=dict)
    #: Resources that are not made: what stands for them.
    standins: Mapping[str, Written] = field(default_factory=dict)
    #: Resources whose condition does not hold, with its name.
    left_out: Mapping[str, str] = field(default_factory=dict)
    #: What else resources are called.
    other_names: Mapping[str, str] = field(default_factory=dict)

    @property
    def services(self) -> frozenset[str]:
        """The services that its resources are made with, by boto's names."""
        return frozenset(service for resource in self.resources for service in resource.kind.words.services)

    def resolver(self, made: Mapping[str, Made], types: Mapping[str, str], asked: set[str] | None = None) -> Resolver:
        """Resolves functions, with these resources there. What is asked for of them is added to `asked`."""

        def look(name: str, attribute: str | None, place: Place) -> Any:
            whole = name if attribute is None else f"{name}.{attribute}"
            if whole in self.other_names:
                name, attribute = self.other_names[whole], None
            if name in self.left_out:
                raise place.error(f"{name} is not made: its condition {self.left_out[name]} does not hold")
            if name in made:
                if asked is not None:
                    asked.add(name)
                return _attribute(made[name], name, types[name], attribute, place)
            if name in self.standins:
                return self._standin(self.standins[name], attribute, place)
            known = (*types, *self.standins, *(key for key in self.names if attribute is None))
            what = "resource" if attribute is not None else "parameter or resource"
            raise place.error(f"there is no {what} {name}{meant(name, known)}")

        return Resolver(self.names, self.mappings, self.conditions, look)

    def _standin(self, resource: Written, attribute: str | None, place: Place) -> str:
        name = self.standin_name(resource)
        if attribute is None:
            return catalogue.filled(catalogue.standin(resource.type).ref, name, self.region, self.account)
        found = catalogue.attribute(resource.type, name, attribute, self.region, self.account)
        if found is None:
            raise place.error(f"{resource.type} is not made here, so {attribute} of {resource.name} is not known")
        return found

    def standin_name(self, resource: Written) -> str:
        """What a resource that is not made is called: as it says, if parameters are enough to say it."""
        key = catalogue.standin(resource.type).named_by
        if key in resource.properties:
            resolver = Resolver(self.names, self.mappings, self.conditions, _only_parameters)
            try:
                return resolver.text(resource.properties[key], resource.place)
            except ConfigurationError:
                return resource.name
        return resource.name

    def wanted(self, resource: Resource, resolver: Resolver) -> Wanted:
        """A resource with its properties resolved and typed. Raises ConfigurationError."""
        place = resource.place
        resolved = resolver.resolve(resource.properties, place)
        typed = _typed(resource.kind, resolved, place)
        if ARCHIVE in typed.get("Code", {}):
            try:
                typed["Code"][CONTENT] = fingerprint(typed["Code"][ARCHIVE])
            except SourceError as error:
                raise place.at(resolved, "Code").error(error.message) from None
        return Wanted(resource.name, resource.kind.name(resource.name, typed), typed)


def load(path: Path, chosen: Mapping[str, str], region: str, account: str) -> Template:
    """What a template asks for, with these values of its parameters.

    Raises ConfigurationError for the first thing that is wrong, with its file and line.
    """
    document = reading.read(path)
    place = Place(str(path))
    for key in document:
        if key not in _SECTIONS:
            raise place.under("", document.line_of(key)).error(
                f"a template has no section {key}{meant(key, _SECTIONS)}"
            )
    notes = list(_transform_notes(document, place))
    names = parameters.values(_section(document, "Parameters", place), chosen, place)
    template = Template(
        path,
        region,
        account,
        names={**names, **_pseudo_parameters(region, account)},
        mappings=_section(document, "Mappings", place),
    )
    static = Resolver(template.names, template.mappings, {}, _only_parameters)
    conditions = intrinsics.conditions(_section(document, "Conditions", place), static, place)
    static = replace(static, conditions=conditions)
    resources = written.resources(document.get("Resources"), place)
    _check_transform(resources, document)
    expanded = sam.expand(resources, document.get("Globals"), static.resolve, place)
    notes += expanded.notes
    everything = _with_subscriptions(expanded.resources, static)
    left_out, standins, made = {}, {}, {}
    for name, resource in everything.items():
        if resource.condition is not None and resource.condition not in conditions:
            raise resource.place.error(
                f"there is no condition {resource.condition}{meant(resource.condition, conditions)}"
            )
        if resource.condition is not None and not conditions[resource.condition]:
            left_out[name] = resource.condition
        elif resource.type not in catalogue.KINDS or _reason(resource) is not None:
            standins[name] = resource
        else:
            made[name] = resource
    implied = {
        name: Written(name, kind, Table(), place)
        for name, kind in expanded.implied.items()
        if name not in left_out and name not in standins
    }
    template = replace(
        template,
        conditions=conditions,
        left_out=left_out,
        standins={**implied, **standins},
        other_names=expanded.names,
    )
    for resource in standins.values():
        if note := _standin_note(template, resource):
            notes.append(note)
    ready = [_resource(resource, path.parent, static, notes) for resource in made.values()]
    ordered = _checked(template, ready, notes)
    outputs = tuple(_outputs(_section(document, "Outputs", place), conditions, place))
    return replace(template, resources=ordered, outputs=outputs, notes=tuple(notes))


# Sections


def _section(document: Table, key: str, place: Place) -> Table:
    section = document.get(key)
    if section is None:
        return Table(document.line_of(key))
    if not isinstance(section, Table):
        raise place.under("", document.line_of(key)).error(f"{key} must be an object")
    return section


def _transform_notes(document: Table, place: Place) -> Iterator[str]:
    transforms = document.get("Transform") or []
    for transform in transforms if isinstance(transforms, list) else [transforms]:
        if transform not in _TRANSFORMS:
            name = transform.get("Name") if isinstance(transform, dict) else transform
            yield place.under("", document.line_of("Transform")).says(f"Transform {name} has no effect here")
    if document.get("Rules"):
        yield place.under("", document.line_of("Rules")).says("Rules have no effect here")


def _check_transform(resources: Mapping[str, Written], document: Table) -> None:
    transforms = document.get("Transform") or []
    if sam.TRANSFORM in (transforms if isinstance(transforms, list) else [transforms]):
        return
    for resource in resources.values():
        if resource.type.startswith("AWS::Serverless::"):
            raise resource.place.error(f"{resource.type} needs the line: Transform: {sam.TRANSFORM}")


def _pseudo_parameters(region: str, account: str) -> dict[str, Any]:
    partition = arns.partition_of(region)
    suffix = "amazonaws.com.cn" if partition == "aws-cn" else "amazonaws.com"
    return {
        "AWS::AccountId": account,
        "AWS::NoValue": NOTHING,
        "AWS::NotificationARNs": [],
        "AWS::Partition": partition,
        "AWS::Region": region,
        "AWS::StackId": f"arn:{partition}:cloudformation:{region}:{account}:stack/{STACK}/{STACK}",
        "AWS::StackName": STACK,
        "AWS::URLSuffix": suffix,
    }


def _only_parameters(name: str, attribute: str | None, place: Place) -> Any:
    what = name if attribute is None else f"{name}.{attribute}"
    raise place.error(f"{what} cannot be used here: only parameters can")


def _outputs(section: Table, conditions: Mapping[str, bool], place: Place) -> Iterator[Output]:
    for name, table in section.items():
        here = place.under(f"Output {name}", section.line_of(name))
        if not isinstance(table, Table) or "Value" not in table:
            raise here.error("must be an object with a member Value")
        condition = table.get("Condition")
        if condition is None or conditions.get(condition, True):
            yield Output(name, table["Value"], here)


# Resources


def _with_subscriptions(resources: Mapping[str, Written], static: Resolver) -> dict[str, Written]:
    """Subscriptions that are written within a topic, as resources of their own."""
    found = dict(resources)
    for topic in resources.values():
        inline = topic.properties.get("Subscription")
        if topic.type != "AWS::SNS::Topic" or not isinstance(inline, list):
            continue
        here = topic.place.at(topic.properties, "Subscription")
        for index, one in enumerate(inline):
            place = here.at(inline, index)
            if not isinstance(one, Table):
                raise place.error("must be an object with a Protocol and an Endpoint")
            reference = Table(place.line)
            reference.put("Ref", topic.name, place.line)
            properties = Table(place.line)
            properties.put("TopicArn", reference, place.line)
            for key, value in one.items():
                properties.put(key, value, one.line_of(key))
            name = f"{topic.name}Subscription{index + 1}"
            found[name] = topic.like(name, "AWS::SNS::Subscription", properties, place=place)
    return found


def _reason(resource: Written) -> str | None:
    """Why a resource whose type is known cannot be made all the same; None when it can."""
    properties = resource.properties
    match resource.type:
        case "AWS::Lambda::Function":
            code = properties.get("Code")
            if properties.get("PackageType") == "Image" or (isinstance(code, Table) and "ImageUri" in code):
                return "a function in a container image is not run here"
        case "AWS::SNS::Subscription" if properties.get("Protocol") == "lambda":
            return "topics do not invoke functions here"
        case "AWS::Lambda::EventSourceMapping" if "DocumentDBEventSourceConfig" in properties:
            return "change streams of DocumentDB are not read here"
    return None


def _standin_note(template: Template, resource: Written) -> str | None:
    reason = _reason(resource)
    if catalogue.is_silent(resource.type):
        _log.debug("%s", resource.place.says(f"{resource.type} has no effect here"))
        return None
    hint = catalogue.standin(resource.type).hint
    if reason is None or resource.type == "AWS::Lambda::Function":
        hint = catalogue.filled(hint, template.standin_name(resource), template.region, template.account)
    told = f"{reason}, so it is not made" if reason else f"{resource.type} has no effect here"
    return resource.place.says(f"{told}; {hint}" if hint else told)


def _resource(resource: Written, folder: Path, static: Resolver, notes: list[str]) -> Resource:
    """A resource with the properties that mean something here."""
    words = catalogue.KINDS[resource.type].words
    properties = Table(resource.properties.line)
    for key, value in resource.properties.items():
        here = resource.place.at(resource.properties, key)
        if key in words.readers:
            properties.put(key, value, here.line)
        elif key in words.silent:
            _log.debug("%s", here.says("has no effect here"))
        else:
            notes.append(here.says(f"has no effect here{meant(key, words.readers)}"))
    for key in words.required:
        if properties.get(key) is None:
            raise resource.place.error(f"needs {key}")
    if resource.type == "AWS::Lambda::Function":
        here = resource.place.at(properties, "Code")
        code = properties["Code"]
        # What is in a bucket may be named after resources; what is on this machine is known now.
        if isinstance(code, str) or intrinsics.is_function(code):
            code = static.resolve(code, here)
        located = sources.locate(resource.name, code, folder, here)
        properties.put("Code", located.code, here.line)
        notes += located.notes
    return Resource(
        resource.name,
        resource.type,
        properties,
        resource.place,
        needs=frozenset(resource.depends_on) | ({resource.follows} if resource.follows else set()),
        retain=resource.retain,
        follows=resource.follows,
    )


def _checked(template: Template, resources: list[Resource], notes: list[str]) -> tuple[Resource, ...]:
    """The resources in order, once each has been tried with what the others will look like."""

    world, types, supposed = _supposed(template, resources)
    complete: dict[str, Resource] = {}
    taken: dict[tuple[str, str], str] = {}
    for resource in resources:
        asked: set[str] = set()
        wanted = template.wanted(resource, template.resolver(supposed, types, asked))
        for key in resource.kind.words.required:
            if key not in wanted.properties:
                raise resource.place.error(f"needs {key}")
        found = resource.kind(world).id(wanted)
        if found is not None and (other := taken.setdefault((resource.type, found), resource.name)) != resource.name:
            raise resource.place.error(f"is the same {resource.kind.words.noun} as {other}: {wanted.name}")
        if _has_dynamic_reference(wanted.properties):
            notes.append(
                resource.place.says("references {{resolve:...}} are not looked up here: they stay as they are")
            )
        everything = {*types, *template.standins, *template.left_out}
        for name in resource.needs:
            if name not in everything:
                raise resource.place.error(f"DependsOn: there is no resource {name}{meant(name, everything)}")
        needs = (asked | resource.needs) & set(types)
        complete[resource.name] = replace(resource, needs=frozenset(needs))
    needs_of = {name: resource.needs for name, resource in complete.items()}
    if way := written.circle(needs_of):
        raise complete[way[0]].place.error(f"resources need each other in a circle: {' -> '.join(way)}")
    return tuple(complete[name] for name in _in_order(needs_of))


def requests(template: Template) -> Iterator[tuple[Resource, Wanted]]:
    """Each resource with its properties as they would be sent, with what the others are supposed to look like."""
    _, types, supposed = _supposed(template, template.resources)
    for resource in template.resources:
        yield resource, template.wanted(resource, template.resolver(supposed, types))


def _supposed(template: Template, resources: Sequence[Resource]) -> tuple[World, Mapping[str, str], Mapping[str, Made]]:
    """A world in which nothing can be asked, the types of all resources, and what they will look like."""

    async def nobody(service: str, operation: str, /, **given: Any) -> Mapping[str, Any]:
        raise AssertionError("nothing is asked while a template is read")

    world = World(nobody, SystemClock(), template.region, template.account)
    types = {resource.name: resource.type for resource in resources}
    supposed = {
        resource.name: resource.kind.supposed(world, resource.kind.name(resource.name, {})) for resource in resources
    }
    return world, types, supposed


def _in_order(needs: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Every name after those that it needs, else in the order of the template."""
    rank = {name: number for number, name in enumerate(needs)}
    sorter = graphlib.TopologicalSorter(needs)
    sorter.prepare()
    ready: list[str] = list(sorter.get_ready())
    while ready:
        ready.sort(key=rank.__getitem__)
        name = ready.pop(0)
        yield name
        sorter.done(name)
        ready += sorter.get_ready()


def _typed(kind: KindOf, resolved: Table, place: Place) -> dict[str, Any]:
    typed = {}
    for key, value in resolved.items():
        if value is None:
            continue
        try:
            typed[key] = kind.words.readers[key](value)
        except ValueError as error:
            raise place.at(resolved, key).error(str(error)) from None
    return typed


def _attribute(made: Made, name: str, kind: str, attribute: str | None, place: Place) -> str:
    if attribute is None:
        return made.ref
    if attribute in made.attributes:
        return made.attributes[attribute]
    known = catalogue.KINDS[kind].words.attributes
    if attribute in known:
        raise place.error(f"{name} has no {attribute}: its properties do not ask for one")
    hint = meant(attribute, known) or f"; it has {', '.join(known)}"
    raise place.error(f"{name} ({kind}) has no attribute {attribute}{hint}")


def _has_dynamic_reference(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_has_dynamic_reference(member) for member in value.values())
    if isinstance(value, list):
        return any(_has_dynamic_reference(item) for item in value)
    return isinstance(value, str) and _DYNAMIC in value

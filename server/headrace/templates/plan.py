"""What the last run has made, and what is to be done about one resource now. Pure but for the file that it is kept in.

Of properties only hashes are kept, as there may be secrets among them.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from headrace.errors import ConfigurationError

_LAYOUT = 1


@dataclass(frozen=True, slots=True)
class Record:
    """A resource that was made by an earlier run."""

    type: str
    #: What its kind finds it by.
    id: str
    #: What people are told that it is.
    shown: str
    #: A hash of each property.
    properties: Mapping[str, str]
    #: The resources that it needed: it goes before them.
    needs: tuple[str, ...] = ()
    #: Whether the template said that it stays when it is wanted no more.
    retain: bool = False
    #: Whether it was there before the template.
    found: bool = False


def hashes(properties: Mapping[str, Any]) -> dict[str, str]:
    """A short hash of each property."""
    return {key: _hash(value) for key, value in sorted(properties.items())}


def changed(record: Record, properties: Mapping[str, str]) -> frozenset[str]:
    """The names of properties that are not as they were: other, new or gone."""
    names = {*record.properties, *properties}
    return frozenset(name for name in names if record.properties.get(name) != properties.get(name))


@dataclass(slots=True)
class State:
    """What earlier runs of one template have made. `save` keeps it, whole or not at all."""

    path: Path | None
    template: str
    made: dict[str, Record] = field(default_factory=dict)
    #: What another one has taken the place of, and is still to be removed.
    replaced: list[Record] = field(default_factory=list)
    _others: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, path: Path | None, template: Path) -> State:
        """The state in a file; nothing was made when there is no file. Raises ConfigurationError."""
        state = cls(path, os.path.abspath(template))
        if path is None or not path.exists():
            return state
        try:
            document = json.loads(path.read_text("utf-8"))
            if document["layout"] != _LAYOUT:
                raise ConfigurationError(f"{path}: was written by another version of Headrace: remove it")
            state._others = dict(document["templates"])
            mine = state._others.pop(state.template, {"made": {}, "replaced": []})
            state.made = {name: _record(record) for name, record in mine["made"].items()}
            state.replaced = [_record(record) for record in mine["replaced"]]
        except OSError as error:
            raise ConfigurationError(f"{path}: cannot be read: {error.strerror or error}") from None
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ConfigurationError(
                f"{path}: is damaged: remove it, and what is there already is found again"
            ) from None
        return state

    def save(self) -> None:
        """Raises ConfigurationError."""
        if self.path is None:
            return
        mine = {
            "made": {name: asdict(record) for name, record in self.made.items()},
            "replaced": [asdict(record) for record in self.replaced],
        }
        document = {"layout": _LAYOUT, "templates": {**self._others, self.template: mine}}
        beside = self.path.with_name(f"{self.path.name}.new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(document, indent=1), "utf-8")
            os.replace(beside, self.path)
        except OSError as error:
            raise ConfigurationError(f"{self.path}: cannot be written: {error.strerror or error}") from None

    def unwanted(self, wanted: Mapping[str, str]) -> Iterator[str]:
        """The names of what is wanted no more, given the types of all that is: each before what it needs."""
        gone = [name for name, record in self.made.items() if wanted.get(name) != record.type]
        while gone:
            needed = {other for name in gone for other in self.made[name].needs if other != name}
            # Should they all need each other, the last one goes first.
            name = next((name for name in reversed(gone) if name not in needed), gone[-1])
            gone.remove(name)
            yield name


def _record(document: Mapping[str, Any]) -> Record:
    return Record(**{**document, "needs": tuple(document["needs"])})


def _hash(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]

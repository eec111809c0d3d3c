"""The store in a SQLite file: every change is committed before the call returns, and reads come from memory.

One process owns a data directory: the file is locked for as long as it is open. Commits survive the death of the
process at any moment (write-ahead log); after a power cut the last few may be missing.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

import sqlalchemy as sa
from sqlalchemy import bindparam, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.pool import StaticPool

from headrace.deployed import DeployedFunction, QueuedEvent
from headrace.errors import ConfigurationError
from headrace.model import Checkpoint, Counters, EventSourceMapping
from headrace.store import schema
from headrace.store.base import Lease, ListPage
from headrace.store.memory import MemoryStore
from headrace.store.schema import counters, events, functions, lanes, mappings

# Built once: a statement that is carried out again is neither composed nor compiled again, here and in SQLite.
_INSERT = mappings.insert()
_UPDATE = mappings.update().where(mappings.c.uuid == bindparam("of_uuid"))
_DELETE = [table.delete().where(table.c.uuid == bindparam("of_uuid")) for table in (mappings, counters, lanes)]
_PUT_COUNTERS = counters.insert().prefix_with("OR REPLACE")
_INSERT_LANE = lanes.insert()
_TAKE_LANE = sqlite.insert(lanes).on_conflict_do_update(
    index_elements=[lanes.c.uuid, lanes.c.lane],
    set_={name: sa.literal_column(f"excluded.{name}") for name in ("owner", "epoch", "expires")},
)
_ONE_LANE = (lanes.c.uuid == bindparam("of_uuid"), lanes.c.lane == bindparam("of_lane"))
_MOVE_LANE = (
    lanes.update()
    .where(*_ONE_LANE)
    .values({name: bindparam(name) for name in ("kind", "value", "timestamp", "stream")})
)
_FORGET_LANE = lanes.delete().where(*_ONE_LANE)
_PUT_FUNCTION = functions.insert().prefix_with("OR REPLACE")
_DELETE_FUNCTION = functions.delete().where(functions.c.name == bindparam("of_name"))
_PUT_EVENT = events.insert().prefix_with("OR REPLACE")
_DELETE_EVENT = events.delete().where(events.c.id == bindparam("of_id"))


class SqliteStore:
    """A `Store` whose changes are in the file before they are in memory."""

    def __init__(self, engine: sa.Engine, lock: TextIO) -> None:
        self._engine = engine
        self._lock = lock
        self._index = MemoryStore()
        # One connection for ever: statements are compiled once and a change costs one short transaction.
        self._connection = engine.connect()
        self._load()

    @classmethod
    def open(cls, directory: Path) -> SqliteStore:
        """The store in this directory. Raises ConfigurationError when it cannot be used, and says why."""
        try:
            directory.mkdir(parents=True, exist_ok=True)
            lock = _locked(directory / "headrace.lock")
        except OSError as error:
            raise ConfigurationError(f"the data directory {directory} cannot be used: {error.strerror}") from error
        engine = sa.create_engine(
            f"sqlite:///{directory / 'headrace.sqlite3'}",
            poolclass=StaticPool,
            connect_args={"check_same_thread": False},
        )
        event.listen(engine, "connect", _prepare)
        try:
            schema.prepare(engine)
            return cls(engine, lock)
        except sa.exc.DatabaseError as error:
            engine.dispose()
            lock.close()
            raise ConfigurationError(f"the store in {directory} cannot be read: {error.orig}") from error
        except ConfigurationError:
            engine.dispose()
            lock.close()
            raise

    def _load(self) -> None:
        """Take everything into memory, without the leases: whoever held one is gone, for the file was locked."""
        for row in self._connection.execute(sa.select(mappings).order_by(mappings.c.place)):
            self._index.put(row.place, schema.mapping_of(row))
        rows = self._connection.execute(sa.select(counters))
        self._index.save_counters((row.uuid, schema.counters_of(row)) for row in rows)
        for row in self._connection.execute(sa.select(lanes)):
            self._index.put_lane(row.uuid, row.lane, schema.checkpoint_of(row), row.epoch)
        for row in self._connection.execute(sa.select(functions)):
            self._index.put_function(schema.function_of(row))
        for row in self._connection.execute(sa.select(events)):
            self._index.put_event(schema.event_of(row))
        self._connection.commit()

    def add(self, mapping: EventSourceMapping, checkpoints: Mapping[str, Checkpoint] | None = None) -> None:
        if self._index.get(mapping.uuid) is not None:
            raise ValueError(f"there is a mapping {mapping.uuid} already")
        begun = [
            {"uuid": mapping.uuid, "lane": lane, **schema.checkpoint_row(checkpoint)}
            for lane, checkpoint in (checkpoints or {}).items()
        ]
        place = self._index.next_place
        steps: list[tuple[sa.Executable, Any]] = [(_INSERT, {"place": place, **schema.mapping_row(mapping)})]
        self._write(*steps, *([(_INSERT_LANE, begun)] if begun else []))
        self._index.add(mapping, checkpoints)

    def replace(self, mapping: EventSourceMapping) -> None:
        if self._index.get(mapping.uuid) is None:
            raise KeyError(mapping.uuid)
        self._write((_UPDATE, {"of_uuid": mapping.uuid, **schema.mapping_row(mapping)}))
        self._index.replace(mapping)

    def remove(self, uuid: str) -> None:
        self._write(*((statement, {"of_uuid": uuid}) for statement in _DELETE))
        self._index.remove(uuid)

    def save_counters(self, counters: Iterable[tuple[str, Counters]]) -> None:
        kept = [(uuid, value) for uuid, value in counters if self._index.get(uuid) is not None]
        if kept:
            self._write((_PUT_COUNTERS, [schema.counters_row(uuid, value) for uuid, value in kept]))
            self._index.save_counters(kept)

    def acquire(self, uuid: str, lane: str, owner: str, now: float, until: float) -> Lease | None:
        epoch = self._index.next_epoch(uuid, lane, owner, now)
        if epoch is None:
            return None
        self._write((_TAKE_LANE, {"uuid": uuid, "lane": lane, "owner": owner, "epoch": epoch, "expires": until}))
        return self._index.acquire(uuid, lane, owner, now, until)

    def renew(self, owner: str, now: float, until: float) -> Collection[tuple[str, str]]:
        """In memory only: nobody else reads the file while we have it, and whoever opens it next counts no lease."""
        return self._index.renew(owner, now, until)

    def save_checkpoint(self, lease: Lease, checkpoint: Checkpoint) -> None:
        if self._index.is_current(lease):
            of = {"of_uuid": lease.uuid, "of_lane": lease.lane}
            self._write((_MOVE_LANE, {**of, **schema.checkpoint_row(checkpoint)}))
        self._index.save_checkpoint(lease, checkpoint)

    def release(self, lease: Lease) -> None:
        """In memory only, as `renew`."""
        self._index.release(lease)

    def forget_lanes(self, uuid: str, lanes: Iterable[str]) -> None:
        forgotten = list(lanes)
        if forgotten:
            self._write((_FORGET_LANE, [{"of_uuid": uuid, "of_lane": lane} for lane in forgotten]))
            self._index.forget_lanes(uuid, forgotten)

    def put_function(self, function: DeployedFunction) -> None:
        self._write((_PUT_FUNCTION, schema.function_row(function)))
        self._index.put_function(function)

    def remove_function(self, name: str) -> None:
        self._write((_DELETE_FUNCTION, {"of_name": name}))
        self._index.remove_function(name)

    def put_event(self, event: QueuedEvent) -> None:
        self._write((_PUT_EVENT, schema.event_row(event)))
        self._index.put_event(event)

    def remove_event(self, id: str) -> None:
        self._write((_DELETE_EVENT, {"of_id": id}))
        self._index.remove_event(id)

    def _write(self, *steps: tuple[sa.Executable, Any]) -> None:
        """Carry out all of the steps in one transaction, or none."""
        try:
            for statement, values in steps:
                self._connection.execute(statement, values)
            self._connection.commit()
        except BaseException:
            self._connection.rollback()
            raise

    def get(self, uuid: str) -> EventSourceMapping | None:
        return self._index.get(uuid)

    def page(self, after: int, limit: int, source_arn: str | None, function_arn: str | None) -> ListPage:
        return self._index.page(after, limit, source_arn, function_arn)

    def between(self, source_arn: str | None, function_arn: str) -> Sequence[EventSourceMapping]:
        return self._index.between(source_arn, function_arn)

    def all(self) -> Sequence[EventSourceMapping]:
        return self._index.all()

    def counters(self) -> Mapping[str, Counters]:
        return self._index.counters()

    def checkpoints(self, uuid: str) -> Mapping[str, Checkpoint]:
        return self._index.checkpoints(uuid)

    def functions(self) -> Sequence[DeployedFunction]:
        return self._index.functions()

    def function(self, name: str) -> DeployedFunction | None:
        return self._index.function(name)

    def events(self) -> Sequence[QueuedEvent]:
        return self._index.events()

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()
        self._lock.close()


def _prepare(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA busy_timeout = 5000")
    cursor.close()


def _locked(path: Path) -> TextIO:
    """The lock file, held for as long as it is open. Raises ConfigurationError when another process holds it."""
    file = path.open("a+")
    try:
        import fcntl
    except ImportError:  # no such lock on this platform; SQLite's own still guards each transaction
        return file
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        file.seek(0)
        owner = file.read().strip()
        file.close()
        raise ConfigurationError(
            f"the data directory {path.parent} is in use by another Headrace" + (f" (process {owner})" if owner else "")
        ) from error
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file

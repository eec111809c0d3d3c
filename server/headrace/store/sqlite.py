"""The store in a SQLite file: every change is committed before the call returns, and reads come from memory.

One process owns a data directory: the file is locked for as long as it is open. Commits survive the death of the
process at any moment (write-ahead log); after a power cut the last few may be missing.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

import orjson
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import StaticPool

from headrace.errors import ConfigurationError
from headrace.model import Counters, EventSourceMapping, SourceKind, State
from headrace.store.base import ListPage
from headrace.store.memory import MemoryStore

#: The layout of the tables below. A file with another number was written by another version.
SCHEMA_VERSION = 1

_metadata = sa.MetaData()

_mappings = sa.Table(
    "mappings",
    _metadata,
    sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("uuid", sa.String(36), nullable=False, unique=True),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("function_arn", sa.String(256), nullable=False),
    sa.Column("settings", sa.LargeBinary, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("state_reason", sa.String(256), nullable=False),
    sa.Column("last_modified", sa.Float, nullable=False),
    sa.Column("last_result", sa.String),
    sa.Column("revision", sa.Integer, nullable=False),
)

_counters = sa.Table(
    "counters",
    _metadata,
    sa.Column("uuid", sa.String(36), primary_key=True),
    sa.Column("polled", sa.Integer, nullable=False),
    sa.Column("invoked", sa.Integer, nullable=False),
    sa.Column("filtered", sa.Integer, nullable=False),
    sa.Column("failed", sa.Integer, nullable=False),
    sa.Column("deleted", sa.Integer, nullable=False),
    sa.Column("last_result", sa.String),
)


class SqliteStore:
    """A `Store` whose changes are in the file before they are in memory."""

    def __init__(self, engine: sa.Engine, lock: TextIO) -> None:
        self._engine = engine
        self._lock = lock
        self._index = MemoryStore()
        # One connection for ever: statements are compiled once and a change costs one short transaction.
        self._connection = engine.connect()
        self._insert = _mappings.insert()
        self._update = _mappings.update().where(_mappings.c.uuid == sa.bindparam("of_uuid"))
        self._delete = _mappings.delete().where(_mappings.c.uuid == sa.bindparam("of_uuid"))
        self._delete_counters = _counters.delete().where(_counters.c.uuid == sa.bindparam("of_uuid"))
        self._put_counters = _counters.insert().prefix_with("OR REPLACE")
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
            _check_version(engine)
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
        for row in self._connection.execute(sa.select(_mappings).order_by(_mappings.c.place)):
            self._index.put(row.place, _from_row(row))
        rows = self._connection.execute(sa.select(_counters))
        self._index.save_counters((row.uuid, Counters(*row[1:])) for row in rows)
        self._connection.commit()

    def add(self, mapping: EventSourceMapping) -> None:
        if self._index.get(mapping.uuid) is not None:
            raise ValueError(f"there is a mapping {mapping.uuid} already")
        place = self._index.next_place
        self._write((self._insert, {"place": place, **_to_row(mapping)}))
        self._index.put(place, mapping)

    def replace(self, mapping: EventSourceMapping) -> None:
        if self._index.get(mapping.uuid) is None:
            raise KeyError(mapping.uuid)
        self._write((self._update, {"of_uuid": mapping.uuid, **_to_row(mapping)}))
        self._index.replace(mapping)

    def remove(self, uuid: str) -> None:
        self._write((self._delete, {"of_uuid": uuid}), (self._delete_counters, {"of_uuid": uuid}))
        self._index.remove(uuid)

    def save_counters(self, counters: Iterable[tuple[str, Counters]]) -> None:
        kept = [(uuid, value) for uuid, value in counters if self._index.get(uuid) is not None]
        if kept:
            self._write((self._put_counters, [{"uuid": uuid, **asdict(value)} for uuid, value in kept]))
            self._index.save_counters(kept)

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


def _check_version(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if version not in (0, SCHEMA_VERSION):
            raise ConfigurationError(
                f"the store was written by another version of Headrace: layout {version}, not {SCHEMA_VERSION}"
            )
        _metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


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


def _to_row(mapping: EventSourceMapping) -> dict[str, Any]:
    return {
        "uuid": mapping.uuid,
        "kind": mapping.kind.value,
        "function_arn": mapping.function_arn,
        "settings": orjson.dumps(mapping.settings),
        "state": mapping.state.value,
        "state_reason": mapping.state_reason,
        "last_modified": mapping.last_modified,
        "last_result": mapping.last_result,
        "revision": mapping.revision,
    }


def _from_row(row: Any) -> EventSourceMapping:
    return EventSourceMapping(
        uuid=row.uuid,
        kind=SourceKind(row.kind),
        function_arn=row.function_arn,
        settings=orjson.loads(row.settings),
        state=State(row.state),
        state_reason=row.state_reason,
        last_modified=row.last_modified,
        last_result=row.last_result,
        revision=row.revision,
    )

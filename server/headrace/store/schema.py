"""The layout of the tables, and how a file of an earlier layout becomes one of this.

A file is brought over in one transaction: should the process die half way, the file is still the earlier one.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import orjson
import sqlalchemy as sa

from headrace.deployed import Alias, Code, DeployedFunction, FunctionVersion, QueuedEvent
from headrace.errors import ConfigurationError
from headrace.model import Checkpoint, Counters, EventSourceMapping, Position, PositionKind, SourceKind, State

#: The layout of the tables below. A file with a higher number was written by a later version of Headrace.
SCHEMA_VERSION = 3

metadata = sa.MetaData()

mappings = sa.Table(
    "mappings",
    metadata,
    sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("uuid", sa.String(36), nullable=False, unique=True),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("function_arn", sa.String(256), nullable=False),
    sa.Column("settings", sa.LargeBinary, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("state_reason", sa.String(256), nullable=False),
    sa.Column("last_modified", sa.Float, nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
)

#: One JSON document for each mapping, so that a new counter is no new layout.
counters = sa.Table(
    "counters",
    metadata,
    sa.Column("uuid", sa.String(36), primary_key=True),
    sa.Column("document", sa.LargeBinary, nullable=False),
)

#: How far each lane has been dealt with (`kind` is NULL where nobody has begun), and who took it last, until when. In a
#: file that one process locks, who took it says nothing to the next: only epochs go on.
lanes = sa.Table(
    "lanes",
    metadata,
    sa.Column("uuid", sa.String(36), primary_key=True),
    sa.Column("lane", sa.String, primary_key=True),
    sa.Column("kind", sa.String(16)),
    sa.Column("value", sa.String, nullable=False, default=""),
    sa.Column("timestamp", sa.Float),
    sa.Column("stream", sa.String, nullable=False, default=""),
    sa.Column("owner", sa.String),
    sa.Column("epoch", sa.Integer, nullable=False, default=0),
    sa.Column("expires", sa.Float, nullable=False, default=0.0),
    sqlite_with_rowid=False,
)


#: One JSON document for each function: all that the API keeps of it changes together.
functions = sa.Table(
    "functions",
    metadata,
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("document", sa.LargeBinary, nullable=False),
)

#: Asynchronous invocations that are not done with.
events = sa.Table(
    "events",
    metadata,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("function_arn", sa.String, nullable=False),
    sa.Column("payload", sa.LargeBinary, nullable=False),
    sa.Column("accepted", sa.Float, nullable=False),
    sa.Column("due", sa.Float, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("client_context", sa.String),
)


def prepare(engine: sa.Engine) -> None:
    """Make the tables, or bring them to this layout. Raises ConfigurationError for a file of a later version."""
    with engine.begin() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")  # the driver itself begins no transaction for changes of tables
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        match version:
            case 0:
                metadata.create_all(connection)
            case 1:
                _from_1(connection)
            case 2:
                metadata.create_all(connection)  # layout 2 had no functions and no events
            case 3:
                pass
            case _:
                raise ConfigurationError(
                    f"the store was written by another version of Headrace: layout {version}, not {SCHEMA_VERSION}"
                )
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _from_1(connection: sa.Connection) -> None:
    """Layout 1 had no lanes, a last result in each mapping that nothing ever set, and a column for each counter."""
    for name in ("mappings", "counters"):
        connection.exec_driver_sql(f"ALTER TABLE {name} RENAME TO {name}_1")
    metadata.create_all(connection)
    kept = ", ".join(column.name for column in mappings.columns)
    connection.exec_driver_sql(f"INSERT INTO mappings ({kept}) SELECT {kept} FROM mappings_1")
    rows = connection.exec_driver_sql("SELECT * FROM counters_1").mappings().all()
    for row in rows:
        document = {name: value for name, value in row.items() if name != "uuid"}
        connection.execute(counters.insert(), {"uuid": row["uuid"], "document": orjson.dumps(document)})
    for name in ("mappings", "counters"):
        connection.exec_driver_sql(f"DROP TABLE {name}_1")


def mapping_row(mapping: EventSourceMapping) -> dict[str, Any]:
    return {
        "uuid": mapping.uuid,
        "kind": mapping.kind.value,
        "function_arn": mapping.function_arn,
        "settings": orjson.dumps(mapping.settings),
        "state": mapping.state.value,
        "state_reason": mapping.state_reason,
        "last_modified": mapping.last_modified,
        "revision": mapping.revision,
    }


def mapping_of(row: Any) -> EventSourceMapping:
    return EventSourceMapping(
        uuid=row.uuid,
        kind=SourceKind(row.kind),
        function_arn=row.function_arn,
        settings=orjson.loads(row.settings),
        state=State(row.state),
        state_reason=row.state_reason,
        last_modified=row.last_modified,
        revision=row.revision,
    )


_COUNTERS = frozenset(field.name for field in fields(Counters))


def counters_row(uuid: str, value: Counters) -> dict[str, Any]:
    return {"uuid": uuid, "document": orjson.dumps(value)}


def counters_of(row: Any) -> Counters:
    """What is no counter any more is left out, and a counter that is new begins as in a new mapping."""
    document = orjson.loads(row.document)
    return Counters(**{name: value for name, value in document.items() if name in _COUNTERS})


def checkpoint_row(checkpoint: Checkpoint) -> dict[str, Any]:
    position = checkpoint.position
    return {
        "kind": position.kind.value,
        "value": position.value,
        "timestamp": position.timestamp,
        "stream": checkpoint.stream,
    }


def checkpoint_of(row: Any) -> Checkpoint | None:
    if row.kind is None:
        return None
    return Checkpoint(Position(PositionKind(row.kind), row.value, row.timestamp), row.stream)


def function_row(function: DeployedFunction) -> dict[str, Any]:
    return {"name": function.name, "document": orjson.dumps(function)}


def function_of(row: Any) -> DeployedFunction:
    document = orjson.loads(row.document)
    return DeployedFunction(
        **{
            **document,
            "latest": _version_of(document["latest"]),
            "versions": tuple(map(_version_of, document["versions"])),
            "aliases": {name: Alias(**alias) for name, alias in document["aliases"].items()},
            "policies": {name: tuple(statements) for name, statements in document["policies"].items()},
        }
    )


def _version_of(document: dict[str, Any]) -> FunctionVersion:
    return FunctionVersion(**{**document, "code": Code(**document["code"])})


def event_row(event: QueuedEvent) -> dict[str, Any]:
    return {column.name: getattr(event, column.name) for column in events.columns}


def event_of(row: Any) -> QueuedEvent:
    return QueuedEvent(**{column.name: getattr(row, column.name) for column in events.columns})

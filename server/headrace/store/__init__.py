"""What outlives the process: mappings, their counters, and how far the lanes of their sources have been dealt with.

`open_store` chooses by where the data shall lie.
"""

from __future__ import annotations

from pathlib import Path

from headrace.store.base import Lease, LeaseLostError, Store
from headrace.store.memory import MemoryStore

#: In place of a data directory: keep nothing.
IN_MEMORY = ":memory:"


def open_store(data_dir: str) -> Store:
    """The store in this directory, made when it is not there; `:memory:` keeps nothing.

    Raises ConfigurationError when the directory cannot be used.
    """
    if data_dir == IN_MEMORY:
        return MemoryStore()
    from headrace.store.sqlite import SqliteStore  # SQLAlchemy is loaded only where it is used

    return SqliteStore.open(Path(data_dir))


__all__ = ["IN_MEMORY", "Lease", "LeaseLostError", "MemoryStore", "Store", "open_store"]

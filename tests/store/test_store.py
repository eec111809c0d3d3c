"""The stores: one suite for the one in memory and the one on disk, then what only a file can do or suffer."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis.stateful as stateful
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from store_lab import EVERY_COUNTER, FUNCTIONS, QUEUES, mapping

from headrace.deployed import Alias, Code, DeployedFunction, FunctionVersion, QueuedEvent
from headrace.errors import ConfigurationError
from headrace.model import Counters, EventSourceMapping, SourceKind, State
from headrace.store import IN_MEMORY, MemoryStore, Store, open_store
from headrace.store.schema import SCHEMA_VERSION
from headrace.store.sqlite import SqliteStore

# --- Alike ------------------------------------------------------------------------------------------------------------


def test_an_empty_store(store: Store) -> None:
    assert store.get("a") is None
    assert list(store.all()) == []
    assert store.page(0, 100, None, None).mappings == ()
    assert store.page(0, 100, None, None).after is None
    assert dict(store.counters()) == {}


def test_what_is_added_is_there(store: Store) -> None:
    store.add(mapping("a"))

    assert store.get("a") == mapping("a")
    assert list(store.all()) == [mapping("a")]


def test_a_uuid_is_taken_once(store: Store) -> None:
    store.add(mapping("a"))

    with pytest.raises(ValueError, match="a already"):
        store.add(mapping("a", QUEUES[1]))

    assert list(store.all()) == [mapping("a")]


def test_a_replacement_keeps_its_place(store: Store) -> None:
    for uuid in ("a", "b", "c"):
        store.add(mapping(uuid))
    changed = mapping("a", state=State.ENABLED, revision=2)

    store.replace(changed)

    assert [each.uuid for each in store.all()] == ["a", "b", "c"]
    assert store.get("a") == changed


def test_a_replacement_moves_to_another_function(store: Store) -> None:
    store.add(mapping("a"))

    store.replace(mapping("a", function=FUNCTIONS[1]))

    assert store.page(0, 9, None, FUNCTIONS[0]).mappings == ()
    assert [each.uuid for each in store.page(0, 9, QUEUES[0], FUNCTIONS[1]).mappings] == ["a"]
    assert list(store.between(QUEUES[0], FUNCTIONS[0])) == []
    assert [each.uuid for each in store.between(QUEUES[0], FUNCTIONS[1])] == ["a"]


def test_nothing_to_replace(store: Store) -> None:
    with pytest.raises(KeyError):
        store.replace(mapping("a"))

    assert list(store.all()) == []


def test_what_is_removed_is_gone_with_its_counters(store: Store) -> None:
    store.add(mapping("a"))
    store.add(mapping("b"))
    store.save_counters([("a", Counters(polled=1)), ("b", Counters(polled=2))])

    store.remove("a")
    store.remove("a")
    store.remove("never there")

    assert store.get("a") is None
    assert list(store.all()) == [mapping("b")]
    assert dict(store.counters()) == {"b": Counters(polled=2)}
    assert list(store.between(QUEUES[0], FUNCTIONS[0])) == [mapping("b")]


def test_a_removed_uuid_may_come_again_at_the_end(store: Store) -> None:
    store.add(mapping("a"))
    store.add(mapping("b"))
    store.remove("a")
    store.add(mapping("a"))

    assert [each.uuid for each in store.all()] == ["b", "a"]


def test_between_a_source_and_a_function(store: Store) -> None:
    store.add(mapping("a", QUEUES[0], FUNCTIONS[0]))
    store.add(mapping("b", QUEUES[0], FUNCTIONS[1]))
    store.add(mapping("c", QUEUES[1], FUNCTIONS[0]))
    store.add(mapping("d", None, FUNCTIONS[0]))
    store.add(mapping("e", None, FUNCTIONS[0]))

    assert [each.uuid for each in store.between(QUEUES[0], FUNCTIONS[0])] == ["a"]
    assert [each.uuid for each in store.between(None, FUNCTIONS[0])] == ["d", "e"]
    assert [each.uuid for each in store.between(QUEUES[2], FUNCTIONS[0])] == []


@pytest.mark.parametrize(
    ("source", "function", "uuids"),
    [
        (None, None, "abcdef"),
        (QUEUES[0], None, "abd"),
        (None, FUNCTIONS[0], "acf"),
        (QUEUES[0], FUNCTIONS[1], "bd"),
        (QUEUES[2], None, ""),
        (None, FUNCTIONS[2], ""),
        (QUEUES[1], FUNCTIONS[1], "e"),
    ],
)
@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_pages(store: Store, source: str | None, function: str | None, uuids: str, limit: int) -> None:
    for uuid, queue, target in (
        ("a", 0, 0),
        ("b", 0, 1),
        ("c", 1, 0),
        ("d", 0, 1),
        ("e", 1, 1),
    ):
        store.add(mapping(uuid, QUEUES[queue], FUNCTIONS[target]))
    store.add(mapping("f", None, FUNCTIONS[0]))

    found, after, pages = "", 0, 0
    while True:
        page = store.page(after, limit, source, function)
        found += "".join(each.uuid for each in page.mappings)
        pages += 1
        if page.after is None:
            break
        assert len(page.mappings) == limit
        after = page.after

    assert found == uuids
    assert pages == max(1, -(-len(uuids) // limit)), "the last page is known to be the last"


def test_a_listing_goes_on_where_it_was_though_the_store_changes(store: Store) -> None:
    for uuid in "abcdef":
        store.add(mapping(uuid))
    first = store.page(0, 3, None, None)
    store.remove("b")
    store.remove("c")
    store.remove("d")
    store.add(mapping("g"))
    assert first.after is not None

    second = store.page(first.after, 3, None, None)

    assert [each.uuid for each in second.mappings] == ["e", "f", "g"]
    assert second.after is None


def test_a_place_beyond_the_end(store: Store) -> None:
    store.add(mapping("a"))

    assert store.page(10**9, 5, None, None).mappings == ()


def test_counters_grow(store: Store) -> None:
    store.add(mapping("a"))

    store.save_counters(iter([("a", Counters(polled=1))]))
    store.save_counters([("a", EVERY_COUNTER)])
    store.save_counters([])

    assert dict(store.counters()) == {"a": EVERY_COUNTER}


def test_counters_of_a_mapping_that_is_gone_are_not_kept(store: Store) -> None:
    store.add(mapping("a"))

    store.save_counters([("gone", Counters(polled=1)), ("a", Counters(polled=2))])

    assert dict(store.counters()) == {"a": Counters(polled=2)}


# --- On disk ----------------------------------------------------------------------------------------------------------


#: One of each kind, with everything that a mapping can say.
RICH = [
    mapping(
        f"{place}",
        None if kind is SourceKind.KAFKA else f"arn:aws:x:us-east-1:000000000000:{place}",
        FUNCTIONS[place % 3],
        kind=kind,
        state=list(State)[place],
        state_reason="User action",
        last_modified=1767225600.000001 * (place + 1),
        revision=place + 1,
        settings={
            "FunctionName": "f",
            "Enabled": place % 2 == 0,
            "BatchSize": 10_000,
            "StartingPositionTimestamp": 1767225600.123456,
            "MaximumRetryAttempts": -1,
            "FilterCriteria": {"Filters": [{"Pattern": '{"body": {"Zürich \U0001f4e6": [null, true, 1.50]}}'}]},
            "Topics": [],
            "Tags": {"": "", "a": "\u2028"},
            "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": "s"}],
        },
    )
    for place, kind in enumerate(SourceKind)
]


def test_a_restart_finds_everything_as_it_was(disk: Callable[[], Store]) -> None:
    store = disk()
    for each in RICH:
        store.add(each)
    store.save_counters([("0", EVERY_COUNTER), ("3", Counters(polled=7))])

    again = disk()

    assert list(again.all()) == RICH
    assert list(again.page(0, 100, None, None).mappings) == RICH
    assert dict(again.counters()) == {"0": EVERY_COUNTER, "3": Counters(polled=7)}
    for each in RICH:
        assert each in again.between(each.source_arn, each.function_arn)


def test_the_order_and_the_markers_outlive_a_restart(disk: Callable[[], Store]) -> None:
    store = disk()
    for uuid in ("z", "a", "m", "b"):
        store.add(mapping(uuid))
    store.remove("a")
    store.replace(mapping("z", function=FUNCTIONS[1]))
    first = store.page(0, 1, None, None)
    assert first.after is not None

    again = disk()
    again.add(mapping("c"))

    assert [each.uuid for each in again.all()] == ["z", "m", "b", "c"]
    assert [each.uuid for each in again.page(first.after, 9, None, None).mappings] == ["m", "b", "c"]


def test_the_place_of_a_removed_mapping_is_free_again_only_after_a_restart(disk: Callable[[], Store]) -> None:
    """A marker that points behind the last one must not skip a newcomer while the server runs."""
    store = disk()
    store.add(mapping("a"))
    store.add(mapping("b"))
    after_a = store.page(0, 1, None, None).after
    assert after_a is not None
    store.remove("b")
    store.add(mapping("c"))

    assert [each.uuid for each in store.page(after_a, 9, None, None).mappings] == ["c"]


def test_what_was_removed_stays_so(disk: Callable[[], Store]) -> None:
    store = disk()
    store.add(mapping("a"))
    store.save_counters([("a", Counters(polled=1))])
    store.remove("a")

    again = disk()
    again.add(mapping("a"))

    assert dict(again.counters()) == {}
    assert dict(disk().counters()) == {}


def test_a_change_is_on_disk_when_the_call_returns(tmp_path: Path) -> None:
    """A process that is killed in the next moment has lost nothing that was answered."""
    code = f"""
import os, sys
sys.path[:0] = {sys.path!r}
from headrace.model import EventSourceMapping, SourceKind, State
from headrace.store import open_store
from dataclasses import replace
store = open_store({str(tmp_path)!r})
mapping = EventSourceMapping("a", SourceKind.SQS, "f", {{}}, State.CREATING, "", 1.0)
store.add(mapping)
store.add(replace(mapping, uuid="b"))
store.replace(replace(mapping, state=State.ENABLED))
store.remove("b")
os.kill(os.getpid(), 9)
"""
    killed = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert killed.returncode == -9, killed.stderr

    store = open_store(str(tmp_path))

    assert [(each.uuid, each.state) for each in store.all()] == [("a", State.ENABLED)]
    store.close()


def test_a_directory_is_made(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "new" / "and deeper"))
    store.add(mapping("a"))
    store.close()

    assert (tmp_path / "new" / "and deeper" / "headrace.sqlite3").is_file()


def test_in_memory_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    store = open_store(IN_MEMORY)
    store.add(mapping("a"))
    store.close()

    assert isinstance(store, MemoryStore)
    assert list(tmp_path.iterdir()) == []


def test_a_directory_belongs_to_one_server(tmp_path: Path) -> None:
    store = open_store(str(tmp_path))

    with pytest.raises(ConfigurationError) as refusal:
        open_store(str(tmp_path))

    assert str(refusal.value) == f"the data directory {tmp_path} is in use by another Headrace (process {os.getpid()})"
    store.close()
    open_store(str(tmp_path)).close()


def test_a_file_that_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "headrace.sqlite3").write_bytes(b"this is a poem, not a database; " * 100)

    with pytest.raises(ConfigurationError) as refusal:
        open_store(str(tmp_path))

    assert str(tmp_path) in str(refusal.value)
    assert "not a database" in str(refusal.value)
    (tmp_path / "headrace.sqlite3").unlink()
    open_store(str(tmp_path)).close()


def test_a_store_of_a_newer_version(tmp_path: Path) -> None:
    open_store(str(tmp_path)).close()
    with contextlib.closing(sqlite3.connect(tmp_path / "headrace.sqlite3")) as file:
        file.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")

    with pytest.raises(ConfigurationError) as refusal:
        open_store(str(tmp_path))

    assert f"another version of Headrace: layout {SCHEMA_VERSION + 1}" in str(refusal.value)
    with contextlib.closing(sqlite3.connect(tmp_path / "headrace.sqlite3")) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION + 1,), "it is left as it was"


def test_a_directory_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")

    with pytest.raises(ConfigurationError, match="cannot be used"):
        open_store(str(tmp_path / "data"))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to the administrator")
def test_a_directory_that_may_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o500)

    with pytest.raises(ConfigurationError, match="cannot be used"):
        open_store(str(tmp_path / "data"))


def test_a_write_that_fails_changes_nothing(tmp_path: Path) -> None:
    store = open_store(str(tmp_path))
    store.add(mapping("a"))
    with contextlib.closing(sqlite3.connect(tmp_path / "headrace.sqlite3")) as other:
        other.execute("CREATE TRIGGER full BEFORE INSERT ON mappings BEGIN SELECT RAISE(ABORT, 'disk full'); END")
        other.execute("CREATE TRIGGER full_too BEFORE UPDATE ON mappings BEGIN SELECT RAISE(ABORT, 'disk full'); END")
        other.execute("CREATE TRIGGER full_three BEFORE DELETE ON mappings BEGIN SELECT RAISE(ABORT, 'disk full'); END")
        other.commit()

        for change in (
            lambda: store.add(mapping("b")),
            lambda: store.replace(mapping("a", revision=2)),
            lambda: store.remove("a"),
        ):
            with pytest.raises(Exception, match="disk full"):
                change()
            assert list(store.all()) == [mapping("a")]

        for name in ("full", "full_too", "full_three"):
            other.execute(f"DROP TRIGGER {name}")
        other.commit()
    store.add(mapping("b"))
    store.close()
    again = open_store(str(tmp_path))

    assert [each.uuid for each in again.all()] == ["a", "b"]
    again.close()


# --- Any changes in any order -----------------------------------------------------------------------------------------


class StoreAgainstDictionary(stateful.RuleBasedStateMachine):
    """A store on disk, opened anew now and then, beside a dictionary that is changed in the same way."""

    uuids = stateful.Bundle("uuids")

    def __init__(self) -> None:
        super().__init__()
        self.directory = Path(tempfile.mkdtemp())
        self.store: Store = SqliteStore.open(self.directory)
        self.model: dict[str, EventSourceMapping] = {}
        self.counted: dict[str, Counters] = {}

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.directory)

    @stateful.rule(
        target=uuids,
        uuid=st.text("abcdef", min_size=1, max_size=3),
        queue=st.sampled_from([*QUEUES, None]),
        data=st.data(),
    )
    def add(self, uuid: str, queue: str | None, data: st.DataObject) -> str:
        new = mapping(uuid, queue, data.draw(st.sampled_from(FUNCTIONS)))
        if uuid in self.model:
            with pytest.raises(ValueError, match="already"):
                self.store.add(new)
        else:
            self.store.add(new)
            self.model[uuid] = new
        return uuid

    @stateful.rule(
        uuid=uuids, function=st.sampled_from(FUNCTIONS), state=st.sampled_from(State), more=st.integers(1, 3)
    )
    def replace(self, uuid: str, function: str, state: State, more: int) -> None:
        if uuid not in self.model:
            with pytest.raises(KeyError):
                self.store.replace(mapping(uuid))
            return
        before = self.model[uuid]
        self.model[uuid] = replace(before, function_arn=function, state=state, revision=before.revision + more)
        self.store.replace(self.model[uuid])

    @stateful.rule(uuid=uuids)
    def remove(self, uuid: str) -> None:
        self.store.remove(uuid)
        self.model.pop(uuid, None)
        self.counted.pop(uuid, None)

    @stateful.rule(uuid=uuids, polled=st.integers(0, 10**12), last=st.none() | st.text(st.characters(codec="utf-8")))
    def save_counters(self, uuid: str, polled: int, last: str | None) -> None:
        counters = Counters(polled=polled, last_result=last)
        self.store.save_counters([(uuid, counters)])
        if uuid in self.model:
            self.counted[uuid] = counters

    @stateful.rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = SqliteStore.open(self.directory)

    @stateful.rule(
        source=st.sampled_from([*QUEUES, None]), function=st.sampled_from([*FUNCTIONS, None]), limit=st.integers(1, 5)
    )
    def page(self, source: str | None, function: str | None, limit: int) -> None:
        found: list[EventSourceMapping] = []
        after: int | None = 0
        while after is not None:
            page = self.store.page(after, limit, source, function)
            assert len(page.mappings) == limit or page.after is None
            found += page.mappings
            after = page.after
        assert found == [
            each
            for each in self.model.values()
            if source in (None, each.source_arn) and function in (None, each.function_arn)
        ]

    @stateful.rule(source=st.sampled_from([*QUEUES, None]), function=st.sampled_from(FUNCTIONS))
    def between(self, source: str | None, function: str) -> None:
        assert list(self.store.between(source, function)) == [
            each for each in self.model.values() if (each.source_arn, each.function_arn) == (source, function)
        ]

    @stateful.invariant()
    def agree(self) -> None:
        assert list(self.store.all()) == list(self.model.values())
        assert dict(self.store.counters()) == self.counted


StoreAgainstDictionary.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
TestStoreAgainstDictionary = StoreAgainstDictionary.TestCase


# --- Functions and events ---------------------------------------------------------------------------------------------


def version(number: str = "$LATEST", **settings: Any) -> FunctionVersion:
    code = Code(
        "q1xxLJXvzrxTMHpV9wcT9nHWrLqXGEqFgdC3hB6L3Rg=", 1234, directory="/srv/orders" if number == "2" else None
    )
    return FunctionVersion(number, {"Runtime": "python3.12", **settings}, code, 1_700_000_000.25, f"revision-{number}")


FUNCTION = DeployedFunction(
    "settle-orders",
    version(Environment={"Variables": {"A": "ä"}}),
    versions=(version("1"), version("2")),
    next_version=4,
    aliases={"live": Alias("live", "1", "r", "what people use", {"2": 0.25})},
    reserved_concurrency=0,
    tags={"team": "water"},
    policies={"": ({"Sid": "a"},), "live": ({"Sid": "b"}, {"Sid": "c"})},
)


def queued(id: str, due: float) -> QueuedEvent:
    return QueuedEvent(id, "arn:aws:lambda:us-east-1:000000000000:function:f", b"\x00\xff", 1.5, due, attempts=1)


def test_functions_are_kept_whole_and_by_name(disk: Callable[[], Store]) -> None:
    plain = DeployedFunction("count-clicks", version())
    store = disk()
    store.put_function(FUNCTION)
    store.put_function(plain)
    for opened in (store, disk()):
        assert list(opened.functions()) == [plain, FUNCTION]
        assert opened.function("settle-orders") == FUNCTION
        assert opened.function("other") is None


def test_a_function_is_replaced_and_removed_for_good(disk: Callable[[], Store]) -> None:
    store = disk()
    store.put_function(FUNCTION)
    changed = replace(FUNCTION, reserved_concurrency=None, aliases={})
    store.put_function(changed)
    store.put_event(queued("a", 1.0))
    store.remove_function("other")
    assert disk().function("settle-orders") == changed
    store = disk()
    store.remove_function("settle-orders")
    for opened in (store, disk()):
        assert opened.functions() == []
        assert opened.events() == [queued("a", 1.0)], "its events stay"


def test_events_are_listed_by_their_time(disk: Callable[[], Store]) -> None:
    store = disk()
    for id, due in (("a", 3.0), ("b", 1.0), ("c", 2.0), ("a", 0.5)):
        store.put_event(queued(id, due))
    store.remove_event("c")
    store.remove_event("never there")
    for opened in (store, disk()):
        assert opened.events() == [queued("a", 0.5), queued("b", 1.0)]


def test_functions_and_events_in_memory(store: Store) -> None:
    store.put_function(FUNCTION)
    store.put_event(queued("a", 1.0))
    assert (store.functions(), store.events()) == ([FUNCTION], [queued("a", 1.0)])

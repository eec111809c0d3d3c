"""Checkpoints and leases of lanes in both stores, and what becomes of them when the process dies."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import hypothesis.stateful as stateful
import pytest
import sqlalchemy as sa
from hypothesis import settings
from hypothesis import strategies as st
from store_lab import mapping

from headrace.model import ENDED, TRIM_HORIZON, Checkpoint, Counters, Position, PositionKind, State
from headrace.store import Lease, LeaseLostError, Store, open_store
from headrace.store.schema import SCHEMA_VERSION

LANE = "shardId-000000000000"
STREAM = "2026-01-01T00:00:00.000"


def after(number: int) -> Checkpoint:
    """A checkpoint with a sequence number as long as they come."""
    return Checkpoint(Position(PositionKind.AFTER, f"{number:0128d}"), STREAM)


EVERY_KIND = {
    "a": Checkpoint(TRIM_HORIZON, STREAM),
    "b": Checkpoint(Position(PositionKind.AT_TIMESTAMP, timestamp=1767225600.123456), STREAM),
    "c": after(7),
    "d": Checkpoint(Position(PositionKind.MARK, '{"é\u2028": 1}', 1767225600.0), ""),
    "e": Checkpoint(ENDED, STREAM),
}


def taken(store: Store, owner: str = "me", *, uuid: str = "m", lane: str = LANE, now: float = 0.0) -> Lease:
    """A lease that must be had, for ten seconds."""
    lease = store.acquire(uuid, lane, owner, now, now + 10)
    assert lease is not None, f"{owner} gets no lease of {lane}"
    return lease


# --- Alike ------------------------------------------------------------------------------------------------------------


def test_every_kind_of_position_has_an_example() -> None:
    assert {checkpoint.position.kind for checkpoint in EVERY_KIND.values()} == set(PositionKind)


def test_a_mapping_begins_without_checkpoints(store: Store) -> None:
    store.add(mapping("m"))

    assert dict(store.checkpoints("m")) == {}
    assert dict(store.checkpoints("never there")) == {}


def test_a_mapping_begins_at_the_checkpoints_that_it_is_given(store: Store) -> None:
    store.add(mapping("m"), EVERY_KIND)
    store.add(mapping("other"), {})

    assert dict(store.checkpoints("m")) == EVERY_KIND
    assert dict(store.checkpoints("other")) == {}
    assert taken(store, lane="c").checkpoint == after(7)


def test_a_uuid_that_is_taken_keeps_its_checkpoints(store: Store) -> None:
    store.add(mapping("m"), EVERY_KIND)

    with pytest.raises(ValueError, match="m already"):
        store.add(mapping("m"), {"a": after(1), "z": after(1)})

    assert dict(store.checkpoints("m")) == EVERY_KIND


def test_a_change_of_the_mapping_leaves_its_lanes_alone(store: Store) -> None:
    store.add(mapping("m"), EVERY_KIND)
    lease = taken(store)

    store.replace(mapping("m", state=State.DISABLED, revision=2))
    store.save_checkpoint(lease, after(1))

    assert dict(store.checkpoints("m")) == {**EVERY_KIND, LANE: after(1)}


@pytest.mark.parametrize("lane", EVERY_KIND)
def test_a_checkpoint_moves(store: Store, lane: str) -> None:
    store.add(mapping("m"))
    lease = taken(store)
    store.save_checkpoint(lease, after(1))

    store.save_checkpoint(lease, EVERY_KIND[lane])

    assert dict(store.checkpoints("m")) == {LANE: EVERY_KIND[lane]}
    assert taken(store).checkpoint == EVERY_KIND[lane]


def test_a_lane_that_nobody_knows_is_leased_without_a_checkpoint(store: Store) -> None:
    store.add(mapping("m"))

    assert taken(store).checkpoint is None
    assert dict(store.checkpoints("m")) == {}


def test_no_lease_of_a_mapping_that_is_not_there(store: Store) -> None:
    assert store.acquire("m", LANE, "me", 0, 10) is None

    store.add(mapping("m"))
    assert dict(store.checkpoints("m")) == {}


def test_one_owner_at_a_time(store: Store) -> None:
    store.add(mapping("m"))
    taken(store, "me", now=0)

    assert store.acquire("m", LANE, "you", 9.999, 20) is None
    assert taken(store, "you", lane="another").owner == "you"


def test_a_lease_that_has_run_out_goes_to_another_who_goes_on_at_its_checkpoint(store: Store) -> None:
    store.add(mapping("m"))
    mine = taken(store, "me", now=0)
    store.save_checkpoint(mine, after(1))

    yours = taken(store, "you", now=10)

    assert yours.checkpoint == after(1)
    assert yours.epoch > mine.epoch
    with pytest.raises(LeaseLostError, match=f"{LANE} of mapping m is no longer leased to me"):
        store.save_checkpoint(mine, after(2))
    assert dict(store.checkpoints("m")) == {LANE: after(1)}
    store.save_checkpoint(yours, after(3))
    assert dict(store.checkpoints("m")) == {LANE: after(3)}


def test_a_lease_that_has_run_out_still_writes_while_nobody_took_it(store: Store) -> None:
    store.add(mapping("m"))
    mine = taken(store, "me", now=0)
    assert list(store.renew("me", 1000, 1010)) == []

    store.save_checkpoint(mine, after(2))

    assert taken(store, "you", now=1000).checkpoint == after(2)


def test_an_owner_may_take_its_lane_again_which_ends_the_earlier_lease(store: Store) -> None:
    store.add(mapping("m"))
    first = taken(store, "me", now=0)
    second = taken(store, "me", now=1)

    assert second.epoch > first.epoch
    with pytest.raises(LeaseLostError):
        store.save_checkpoint(first, after(1))
    store.release(first)
    assert store.acquire("m", LANE, "you", 2, 12) is None, "an outdated release gives nothing back"
    store.save_checkpoint(second, after(2))


def test_what_is_released_is_free_at_once(store: Store) -> None:
    store.add(mapping("m"))
    mine = taken(store, "me", now=0)
    store.save_checkpoint(mine, after(1))

    store.release(mine)

    with pytest.raises(LeaseLostError):
        store.save_checkpoint(mine, after(2))
    assert list(store.renew("me", 1, 11)) == []
    assert taken(store, "you", now=1).checkpoint == after(1)


def test_renewal_is_for_all_leases_of_one_owner_that_have_not_run_out(store: Store) -> None:
    for uuid in ("m", "n"):
        store.add(mapping(uuid), {"untaken": after(1)})
    taken(store, "me", lane="out", now=0)
    taken(store, "me", lane="a", now=5)
    taken(store, "me", uuid="n", lane="a", now=5)
    taken(store, "you", lane="b", now=5)

    assert set(store.renew("me", 10, 20)) == {("m", "a"), ("n", "a")}

    assert store.acquire("m", "a", "you", 19.9, 30) is None
    assert store.acquire("n", "a", "you", 19.9, 30) is None
    taken(store, "me", lane="b", now=15)
    taken(store, "you", lane="out", now=15)
    assert list(store.renew("nobody", 15, 25)) == []


def test_lanes_that_are_forgotten(store: Store) -> None:
    store.add(mapping("m"), EVERY_KIND)
    lease = taken(store, lane="a", now=0)

    store.forget_lanes("m", iter(["a", "b", "never there"]))
    store.forget_lanes("never there", ["a"])
    store.forget_lanes("m", [])

    assert set(store.checkpoints("m")) == {"c", "d", "e"}
    with pytest.raises(LeaseLostError):
        store.save_checkpoint(lease, after(1))
    store.release(lease)
    again = taken(store, "you", lane="a", now=1)
    assert again.checkpoint is None


def test_a_lease_of_a_forgotten_lane_does_not_come_to_life_again_with_the_lane(store: Store) -> None:
    """A stream that was made anew has shards of the same names."""
    store.add(mapping("m"))
    old = taken(store)
    store.forget_lanes("m", [LANE])
    new = taken(store)

    with pytest.raises(LeaseLostError):
        store.save_checkpoint(old, after(99))
    store.release(old)
    store.save_checkpoint(new, after(1))

    assert dict(store.checkpoints("m")) == {LANE: after(1)}


def test_lanes_go_with_their_mapping(store: Store) -> None:
    store.add(mapping("m"), EVERY_KIND)
    store.add(mapping("n"), EVERY_KIND)
    lease = taken(store)

    store.remove("m")

    assert dict(store.checkpoints("m")) == {}
    assert dict(store.checkpoints("n")) == EVERY_KIND
    with pytest.raises(LeaseLostError):
        store.save_checkpoint(lease, after(1))
    store.release(lease)
    store.forget_lanes("m", ["a"])
    assert list(store.renew("me", 1, 11)) == []
    store.add(mapping("m"))
    assert dict(store.checkpoints("m")) == {}
    with pytest.raises(LeaseLostError):
        store.save_checkpoint(lease, after(1))


# --- On disk ----------------------------------------------------------------------------------------------------------


def test_checkpoints_outlive_a_restart_and_leases_do_not(disk: Callable[[], Store]) -> None:
    store = disk()
    store.add(mapping("m"), EVERY_KIND)
    lease = taken(store, "earlier process", now=0)
    store.save_checkpoint(lease, after(5))
    store.renew("earlier process", 1, 1000)

    again = disk()

    assert dict(again.checkpoints("m")) == {**EVERY_KIND, LANE: after(5)}
    assert list(again.renew("earlier process", 1, 1000)) == []
    with pytest.raises(LeaseLostError):
        again.save_checkpoint(lease, after(6))
    new = taken(again, "later process", now=1)
    assert new.epoch > lease.epoch
    assert new.checkpoint == after(5)


def test_epochs_outlive_a_restart(disk: Callable[[], Store]) -> None:
    """Should a later process have the name of an earlier one, its leases are still others."""
    store = disk()
    store.add(mapping("m"))
    old = taken(store)

    again = disk()
    new = taken(again)

    assert new.epoch > old.epoch
    with pytest.raises(LeaseLostError):
        again.save_checkpoint(old, after(1))


def test_what_is_gone_stays_so(disk: Callable[[], Store]) -> None:
    store = disk()
    store.add(mapping("m"), EVERY_KIND)
    store.add(mapping("n"), EVERY_KIND)
    store.remove("m")
    store.forget_lanes("n", ["a", "b", "c"])

    again = disk()
    again.add(mapping("m"))

    assert dict(again.checkpoints("m")) == {}
    assert set(again.checkpoints("n")) == {"d", "e"}


def test_a_checkpoint_is_on_disk_when_the_call_returns(tmp_path: Path) -> None:
    code = f"""
import os, sys
sys.path[:0] = {sys.path!r}
from headrace.store import open_store
from store_lab import mapping
from test_lanes import after, taken
store = open_store({str(tmp_path)!r})
store.add(mapping("m"), {{"b": after(3)}})
store.save_checkpoint(taken(store), after(4))
os.kill(os.getpid(), 9)
"""
    killed = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert killed.returncode == -9, killed.stderr

    with closing(open_store(str(tmp_path))) as store:
        assert dict(store.checkpoints("m")) == {"b": after(3), LANE: after(4)}


def test_a_checkpoint_that_cannot_be_written_moves_nothing(tmp_path: Path) -> None:
    with closing(open_store(str(tmp_path))) as store:
        store.add(mapping("m"))
        lease = taken(store)
        store.save_checkpoint(lease, after(1))
        with closing(sqlite3.connect(tmp_path / "headrace.sqlite3")) as other:
            for event in ("INSERT", "UPDATE", "DELETE"):
                other.execute(
                    f"CREATE TRIGGER full_{event} BEFORE {event} ON lanes BEGIN SELECT RAISE(ABORT, 'disk full'); END"
                )
            other.commit()

            for change in (
                lambda: store.save_checkpoint(lease, after(2)),
                lambda: store.acquire("m", LANE, "me", 0, 99),
                lambda: store.acquire("m", "new", "me", 0, 99),
                lambda: store.forget_lanes("m", [LANE]),
                lambda: store.remove("m"),
                lambda: store.add(mapping("n"), {"a": after(1)}),
            ):
                with pytest.raises(sa.exc.DatabaseError, match="disk full"):
                    change()
                assert dict(store.checkpoints("m")) == {LANE: after(1)}
                assert list(store.all()) == [mapping("m")]
                assert set(store.renew("me", 1, 11)) == {("m", LANE)}

            for event in ("INSERT", "UPDATE", "DELETE"):
                other.execute(f"DROP TRIGGER full_{event}")
            other.commit()
        store.save_checkpoint(lease, after(3))

    with closing(open_store(str(tmp_path))) as again:
        assert dict(again.checkpoints("m")) == {LANE: after(3)}
        assert list(again.all()) == [mapping("m")]


# --- A death between any two statements -------------------------------------------------------------------------------

#: What a file holds: UUIDs, counters and checkpoints.
Held = tuple[tuple[str, ...], Mapping[str, Counters], Mapping[str, Mapping[str, Checkpoint]]]


def held(store: Store) -> Held:
    uuids = tuple(each.uuid for each in store.all())
    return uuids, dict(store.counters()), {uuid: dict(store.checkpoints(uuid)) for uuid in ("m", "n")}


@contextmanager
def deaths(data: Path, corpses: Path) -> Iterator[list[Path]]:
    """The files as a process would leave them that dies just before each statement that is carried out meanwhile.

    What was written lies with the system, and a copy sees what a later process would.
    """
    found: list[Path] = []

    def die(_statement: str) -> None:
        corpse = corpses / f"{len(found)}"
        corpse.mkdir(parents=True)
        for name in ("headrace.sqlite3", "headrace.sqlite3-wal"):
            if (data / name).exists():
                shutil.copyfile(data / name, corpse / name)
        found.append(corpse)

    def watch(connection: Any, _record: Any) -> None:
        connection.set_trace_callback(die)

    sa.event.listen(sa.Engine, "connect", watch)
    try:
        yield found
    finally:
        sa.event.remove(sa.Engine, "connect", watch)


def test_a_death_between_any_two_statements_leaves_what_was_before_or_after_a_call(tmp_path: Path) -> None:
    data = tmp_path / "data"
    open_store(str(data)).close()
    leases: dict[str, Lease] = {}
    calls: list[Callable[[Store], Any]] = [
        lambda store: store.add(mapping("m"), EVERY_KIND),
        lambda store: leases.update(a=taken(store, lane="a")),
        lambda store: leases.update(z=taken(store, lane="z")),
        lambda store: store.save_checkpoint(leases["a"], after(1)),
        lambda store: store.save_checkpoint(leases["z"], after(2)),
        lambda store: store.save_counters([("m", Counters(polled=1))]),
        lambda store: store.add(mapping("n"), {"a": after(9), "b": after(9)}),
        lambda store: store.save_counters([("m", Counters(polled=2)), ("n", Counters(polled=3))]),
        lambda store: store.forget_lanes("m", ["b", "c", "z"]),
        lambda store: store.replace(mapping("m", revision=2)),
        lambda store: store.remove("m"),
    ]
    moments: list[tuple[int, Held]] = []

    with deaths(data, tmp_path / "corpses") as found, closing(open_store(str(data))) as store:
        for call in calls:
            moments.append((len(found), held(store)))
            call(store)
        moments.append((len(found), held(store)))
    assert moments[-1][1] == (("n",), {"n": Counters(polled=3)}, {"m": {}, "n": {"a": after(9), "b": after(9)}})

    for (first, before), (last, afterwards) in pairwise(moments):
        assert last - first >= 3, "each call begins, changes and commits"
        for corpse in found[first:last]:
            with closing(open_store(str(corpse))) as left:
                assert held(left) in (before, afterwards)


# --- A file of the first layout ---------------------------------------------------------------------------------------

LAYOUT_1 = """
CREATE TABLE mappings (
    place INTEGER NOT NULL, uuid VARCHAR(36) NOT NULL, kind VARCHAR(32) NOT NULL, function_arn VARCHAR(256) NOT NULL,
    settings BLOB NOT NULL, state VARCHAR(16) NOT NULL, state_reason VARCHAR(256) NOT NULL,
    last_modified FLOAT NOT NULL, last_result VARCHAR, revision INTEGER NOT NULL,
    PRIMARY KEY (place), UNIQUE (uuid)
);
CREATE TABLE counters (
    uuid VARCHAR(36) NOT NULL, polled INTEGER NOT NULL, invoked INTEGER NOT NULL, filtered INTEGER NOT NULL,
    failed INTEGER NOT NULL, deleted INTEGER NOT NULL, last_result VARCHAR, PRIMARY KEY (uuid)
);
INSERT INTO mappings VALUES (3, 'a', 'SQS', 'arn:aws:lambda:us-east-1:000000000000:function:f0',
    '{"FunctionName":"f","EventSourceArn":"arn:aws:sqs:us-east-1:000000000000:q0"}', 'Enabled', 'USER_INITIATED',
    1767225600.123, 'OK', 4);
INSERT INTO mappings VALUES (5, 'b', 'SQS', 'arn:aws:lambda:us-east-1:000000000000:function:f1',
    '{"FunctionName":"f","EventSourceArn":"arn:aws:sqs:us-east-1:000000000000:q0"}', 'Disabled', 'USER_INITIATED',
    1767225601.5, NULL, 1);
INSERT INTO counters VALUES ('a', 1, 2, 3, 4, 5, 'PROBLEM: é');
PRAGMA user_version = 1;
"""
OF_LAYOUT_1 = [
    mapping("a", state=State.ENABLED, revision=4),
    mapping(
        "b",
        function="arn:aws:lambda:us-east-1:000000000000:function:f1",
        state=State.DISABLED,
        last_modified=1767225601.5,
    ),
]
COUNTED_IN_LAYOUT_1 = {"a": Counters(1, 2, 3, 4, 5, last_result="PROBLEM: é")}


@pytest.fixture
def layout_1(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    data.mkdir()
    with closing(sqlite3.connect(data / "headrace.sqlite3")) as file:
        file.execute("PRAGMA journal_mode = WAL")
        file.executescript(LAYOUT_1)
        file.execute("UPDATE mappings SET settings = CAST(settings AS BLOB)")
        file.commit()
    return data


def assert_it_came_over(data: Path) -> None:
    with closing(open_store(str(data))) as store:
        assert list(store.all()) == OF_LAYOUT_1
        assert dict(store.counters()) == COUNTED_IN_LAYOUT_1
    with closing(sqlite3.connect(data / "headrace.sqlite3")) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == {"mappings", "counters", "lanes", "functions", "events"}
        assert "last_result" not in {column[1] for column in file.execute("PRAGMA table_info(mappings)")}


def test_a_file_of_the_first_layout_comes_over(layout_1: Path) -> None:
    with closing(open_store(str(layout_1))) as store:
        page = store.page(0, 1, None, None)
        assert page.after == 3, "places are kept, and with them the markers of listings"
        store.save_counters([("b", Counters(retried=7))])
        store.save_counters([("b", Counters())])
        store.remove("b")
        store.add(OF_LAYOUT_1[1], EVERY_KIND)
        assert dict(store.checkpoints("b")) == EVERY_KIND

    assert_it_came_over(layout_1)
    with closing(open_store(str(layout_1))) as again:
        assert dict(again.checkpoints("b")) == EVERY_KIND


def test_a_death_while_a_file_comes_over_leaves_one_that_can_come_over(layout_1: Path, tmp_path: Path) -> None:
    with deaths(layout_1, tmp_path / "corpses") as found:
        open_store(str(layout_1)).close()

    assert len(found) > 10
    for corpse in found:
        assert_it_came_over(corpse)


def test_a_counter_that_is_none_any_more_is_left_out(tmp_path: Path) -> None:
    with closing(open_store(str(tmp_path))) as store:
        store.add(mapping("m"))
        store.save_counters([("m", Counters(polled=5))])
    with closing(sqlite3.connect(tmp_path / "headrace.sqlite3")) as file:
        file.execute("""UPDATE counters SET document = CAST('{"polled": 6, "forgotten": 1}' AS BLOB)""")
        file.commit()

    with closing(open_store(str(tmp_path))) as again:
        assert dict(again.counters()) == {"m": Counters(polled=6)}


# --- Any changes in any order -----------------------------------------------------------------------------------------

UUIDS, LANES, OWNERS = st.sampled_from("mn"), st.sampled_from("abc"), st.sampled_from(["me", "you"])


class LanesAgainstDictionary(stateful.RuleBasedStateMachine):
    """Lanes on disk, opened anew now and then, beside dictionaries that say who may write what."""

    leases = stateful.Bundle("leases")

    def __init__(self) -> None:
        super().__init__()
        self.directory = Path(tempfile.mkdtemp())
        self.store = open_store(str(self.directory))
        self.now = 0.0
        self.written = 0
        self.mappings: set[str] = set()
        self.kept: dict[tuple[str, str], Checkpoint] = {}
        #: The lease of each lane that may still write, and until when nobody else gets the lane.
        self.leased: dict[tuple[str, str], tuple[Lease, float]] = {}
        self.highest = 0
        #: What this process has taken. The leases of an earlier one have died with it.
        self.ours: list[Lease] = []

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.directory)

    def fresh(self) -> Checkpoint:
        self.written += 1
        return after(self.written)

    @stateful.rule(uuid=UUIDS, lanes=st.sets(LANES))
    def add(self, uuid: str, lanes: set[str]) -> None:
        if uuid not in self.mappings:
            begun = {lane: self.fresh() for lane in lanes}
            self.store.add(mapping(uuid), begun)
            self.mappings.add(uuid)
            self.kept |= {(uuid, lane): checkpoint for lane, checkpoint in begun.items()}

    @stateful.rule(uuid=UUIDS)
    def remove(self, uuid: str) -> None:
        self.store.remove(uuid)
        self.mappings.discard(uuid)
        for lane in "abc":
            self.kept.pop((uuid, lane), None)
            self.leased.pop((uuid, lane), None)

    @stateful.rule(seconds=st.sampled_from([1.0, 5.0, 10.0]))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @stateful.rule(target=leases, uuid=UUIDS, lane=LANES, owner=OWNERS)
    def acquire(self, uuid: str, lane: str, owner: str) -> Lease | None:
        lease = self.store.acquire(uuid, lane, owner, self.now, self.now + 10)
        holder, until = self.leased.get((uuid, lane), (None, 0.0))
        is_free = holder is None or holder.owner == owner or until <= self.now
        assert (lease is not None) == (uuid in self.mappings and is_free)
        if lease is not None:
            assert lease.epoch > self.highest
            assert lease == Lease(uuid, lane, owner, lease.epoch, self.kept.get((uuid, lane)))
            self.highest = lease.epoch
            self.ours.append(lease)
            self.leased[uuid, lane] = lease, self.now + 10
        return lease

    @stateful.rule(lease=leases)
    def save(self, lease: Lease | None) -> None:
        if lease is None or not any(lease is each for each in self.ours):
            return
        checkpoint, key = self.fresh(), (lease.uuid, lease.lane)
        if self.leased.get(key, (None, 0.0))[0] == lease:
            self.store.save_checkpoint(lease, checkpoint)
            self.kept[key] = checkpoint
        else:
            with pytest.raises(LeaseLostError):
                self.store.save_checkpoint(lease, checkpoint)

    @stateful.rule(lease=leases)
    def release(self, lease: Lease | None) -> None:
        if lease is not None and any(lease is each for each in self.ours):
            self.store.release(lease)
            if self.leased.get((lease.uuid, lease.lane), (None, 0.0))[0] == lease:
                del self.leased[lease.uuid, lease.lane]

    @stateful.rule(owner=OWNERS)
    def renew(self, owner: str) -> None:
        ours = {key for key, (lease, until) in self.leased.items() if lease.owner == owner and until > self.now}
        assert set(self.store.renew(owner, self.now, self.now + 10)) == ours
        self.leased |= {key: (self.leased[key][0], self.now + 10) for key in ours}

    @stateful.rule(uuid=UUIDS, lanes=st.sets(LANES))
    def forget(self, uuid: str, lanes: set[str]) -> None:
        self.store.forget_lanes(uuid, lanes)
        for lane in lanes:
            self.kept.pop((uuid, lane), None)
            self.leased.pop((uuid, lane), None)

    @stateful.rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = open_store(str(self.directory))
        self.leased.clear()
        self.ours.clear()
        self.highest = 0

    @stateful.invariant()
    def agree(self) -> None:
        for uuid in "mn":
            ours = {lane: checkpoint for (of, lane), checkpoint in self.kept.items() if of == uuid}
            assert dict(self.store.checkpoints(uuid)) == ours


LanesAgainstDictionary.TestCase.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
TestLanesAgainstDictionary = LanesAgainstDictionary.TestCase


def test_a_file_of_the_second_layout_comes_over(tmp_path: Path) -> None:
    with closing(open_store(str(tmp_path))) as store:
        store.add(OF_LAYOUT_1[0], EVERY_KIND)
    with closing(sqlite3.connect(tmp_path / "headrace.sqlite3")) as file:
        file.executescript("DROP TABLE functions; DROP TABLE events; PRAGMA user_version = 2;")
    with closing(open_store(str(tmp_path))) as store:
        assert list(store.all()) == OF_LAYOUT_1[:1]
        assert dict(store.checkpoints("a")) == EVERY_KIND
        assert (list(store.functions()), list(store.events())) == ([], [])
    with closing(sqlite3.connect(tmp_path / "headrace.sqlite3")) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)

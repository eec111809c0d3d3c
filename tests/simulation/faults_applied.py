"""Faults that somebody might one day build into the server, each as a change of one named function. The simulation must
catch every one of them: what it cannot catch, it does not prove.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest
from plans import Plan

from headrace import leases, supervisor
from headrace.core import decide, envelope, gather, progress, results, windows
from headrace.core.envelope import Sized
from headrace.errors import SourceError
from headrace.model import ENDED, Checkpoint, Lane, Options, Position, PositionKind
from headrace.poller import delivery, shard, stream
from headrace.store.memory import MemoryStore

Apply = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True)
class Fault:
    name: str
    apply: Apply
    #: The laws of which it breaks one.
    laws: tuple[str, ...]
    #: The worlds in which it can show.
    shows: Callable[[Plan], bool]


FAULTS: list[Fault] = []


def fault(*laws: str, shows: Callable[[Plan], bool] = lambda plan: True) -> Callable[[Apply], Apply]:
    """Puts a fault on the list, under its function's name."""

    def listed(apply: Apply) -> Apply:
        FAULTS.append(Fault(apply.__name__.replace("_", " "), apply, laws, shows))
        return apply

    return listed


def has(name: str) -> Callable[[Plan], bool]:
    return lambda plan: bool(plan.settings.get(name)) and plan.settings[name] != -1


_windowed = has("TumblingWindowInSeconds")


def _reports(plan: Plan) -> bool:
    return bool(plan.settings["FunctionResponseTypes"]) and plan.rates.partial > 0


def _does(*deeds: str) -> Callable[[Plan], bool]:
    return lambda plan: any(deed.what in deeds for deed in plan.deeds)


def _has_lanes(plan: Plan) -> bool:
    return plan.settings.get("ParallelizationFactor", 1) > 1 and plan.keys > 1


def _has_queue(plan: Plan) -> bool:
    return plan.queue is not None and plan.rates.thrown + plan.rates.throttled > 0


Change = Callable[[decide.Piece, Options, results.Outcome, decide.StreamStep], decide.StreamStep]


def _change_steps(patch: pytest.MonkeyPatch, change: Change) -> None:
    """Let another step be taken than the one that was decided."""
    decided = decide.next_stream_step

    def changed(
        piece: decide.Piece, options: Options, outcome: results.Outcome, now: float, chance: float
    ) -> decide.StreamStep:
        return change(piece, options, outcome, decided(piece, options, outcome, now, chance))

    patch.setattr(decide, "next_stream_step", changed)


# --- Checkpoints ------------------------------------------------------------------------------------------------------


@fault("checkpoint")
def checkpoint_before_the_function_has_answered(patch: pytest.MonkeyPatch) -> None:
    take_in = shard.ShardRun._take_in

    def changed(run: Any, records: Sequence[Any]) -> None:
        take_in(run, records)
        run._resolve([record.id for record in records])

    patch.setattr(shard.ShardRun, "_take_in", changed)


@fault("checkpoint", shows=_has_lanes)
def checkpoint_follows_the_lane_that_is_done_first(patch: pytest.MonkeyPatch) -> None:
    def changed(ledger: Any, ids: Iterable[str], *, dropped: bool = False) -> bool:
        ledger._position = max(
            ledger._position, Position(PositionKind.AFTER, max(ids)), key=lambda position: position.value
        )
        return True

    patch.setattr(progress.Ledger, "done", changed)


@fault("checkpoint", shows=_does("split", "merge", "roll"))
def shard_is_ended_when_its_end_is_read(patch: pytest.MonkeyPatch) -> None:
    exhaust = shard.ShardRun._exhaust

    def changed(run: Any) -> None:
        run._saved(ENDED)
        exhaust(run)

    patch.setattr(shard.ShardRun, "_exhaust", changed)


@fault("checkpoint", shows=_does("restart", "update", "disable"))
def what_is_in_flight_is_done_with_when_told_to_stop(patch: pytest.MonkeyPatch) -> None:
    stop = shard.ShardRun.stop

    def changed(run: Any) -> None:
        stop(run)
        run._resolve(list(run._ledger._open))

    patch.setattr(shard.ShardRun, "stop", changed)


@fault("stuck", shows=lambda plan: plan.rates.write > 0.1)
def checkpoint_that_could_not_be_written_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    saved = shard.ShardRun._saved

    def changed(run: Any, position: Position) -> bool:
        saved(run, position)
        return True

    patch.setattr(shard.ShardRun, "_saved", changed)


@fault(
    "late",
    shows=lambda plan: (
        not (plan.rates.write or _windowed(plan)) and plan.pace >= 0.2 and _does("restart", "update", "disable")(plan)
    ),
)
def checkpoint_is_not_written_at_the_end(patch: pytest.MonkeyPatch) -> None:
    save = shard.ShardRun._save

    def changed(run: Any) -> None:
        if not run._around.stopping.is_set():
            save(run)

    patch.setattr(shard.ShardRun, "_save", changed)


@fault("stuck", shows=has("FilterCriteria"))
def filtered_records_are_never_done_with(patch: pytest.MonkeyPatch) -> None:
    done = progress.Ledger.done

    def changed(ledger: Any, ids: Iterable[str], *, dropped: bool = False) -> bool:
        return not dropped and done(ledger, ids)

    patch.setattr(progress.Ledger, "done", changed)


# --- Retries and bisecting --------------------------------------------------------------------------------------------


@fault("next", "checkpoint", "order", shows=has("BisectBatchOnFunctionError"))
def right_half_is_lost_after_a_bisect(patch: pytest.MonkeyPatch) -> None:
    _change_steps(patch, lambda _1, _2, _3, step: decide.Again(step.first) if isinstance(step, decide.Bisect) else step)


@fault("next", "order", shows=has("BisectBatchOnFunctionError"))
def right_half_comes_first(patch: pytest.MonkeyPatch) -> None:
    _change_steps(
        patch,
        lambda _1, _2, _3, step: decide.Bisect(step.second, step.first) if isinstance(step, decide.Bisect) else step,
    )


@fault("next", "notice", "checkpoint", shows=has("BisectBatchOnFunctionError"))
def bisecting_costs_a_retry(patch: pytest.MonkeyPatch) -> None:
    def changed(
        piece: decide.Piece, options: Options, outcome: results.Outcome, step: decide.StreamStep
    ) -> decide.StreamStep:
        if not isinstance(step, decide.Bisect):
            return step
        failures = piece.failures + 1
        return decide.Bisect(replace(step.first, failures=failures), replace(step.second, failures=failures))

    _change_steps(patch, changed)


@fault("next", "notice", "checkpoint", shows=_reports)
def retry_budget_is_never_reset(patch: pytest.MonkeyPatch) -> None:
    def changed(
        piece: decide.Piece, options: Options, outcome: results.Outcome, step: decide.StreamStep
    ) -> decide.StreamStep:
        if isinstance(step, decide.Done) and step.rest is not None:
            return replace(step, rest=replace(step.rest, failures=piece.failures + 1))
        return step

    _change_steps(patch, changed)


@fault("next", shows=has("MaximumRetryAttempts"))
def one_attempt_too_many(patch: pytest.MonkeyPatch) -> None:
    decided = decide.next_stream_step

    def changed(piece: decide.Piece, options: Options, *rest: Any) -> decide.StreamStep:
        retries = options.maximum_retries
        return decided(piece, replace(options, maximum_retries=None if retries is None else retries + 1), *rest)

    patch.setattr(decide, "next_stream_step", changed)


@fault("next", "notice", "checkpoint", shows=has("MaximumRetryAttempts"))
def throttles_count_as_attempts(patch: pytest.MonkeyPatch) -> None:
    decided = decide.next_stream_step

    def changed(piece: decide.Piece, options: Options, outcome: results.Outcome, *rest: Any) -> decide.StreamStep:
        if isinstance(outcome, results.NotRun):
            outcome = results.Failed(outcome.reason, function_error=False)
        return decided(piece, options, outcome, *rest)

    patch.setattr(decide, "next_stream_step", changed)


@fault("next", "checkpoint", "order", shows=_reports)
def whatever_is_not_reported_is_done_with(patch: pytest.MonkeyPatch) -> None:
    """As on a queue."""

    def changed(
        piece: decide.Piece, options: Options, outcome: results.Outcome, step: decide.StreamStep
    ) -> decide.StreamStep:
        if not isinstance(outcome, results.PartlyFailed) or not isinstance(step, decide.Done) or step.rest is None:
            return step
        failed = tuple(sized for sized in piece.records if sized.record.id in outcome.ids)
        done = tuple(sized for sized in piece.records if sized.record.id not in outcome.ids)
        return decide.Done(done, replace(step.rest, records=failed))

    _change_steps(patch, changed)


@fault("next", "checkpoint", "order")
def retry_leaves_out_the_first_record(patch: pytest.MonkeyPatch) -> None:
    def changed(
        piece: decide.Piece, options: Options, outcome: results.Outcome, step: decide.StreamStep
    ) -> decide.StreamStep:
        if isinstance(step, decide.Again) and len(step.piece.records) > 1:
            return decide.Again(replace(step.piece, records=step.piece.records[1:]))
        return step

    _change_steps(patch, changed)


@fault("hurry")
def retry_without_a_delay(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(decide, "stream_delay", lambda attempt, chance: 0.0)


@fault("hurry", shows=lambda plan: plan.rates.throttled > 0)
def throttled_function_is_asked_again_at_once(patch: pytest.MonkeyPatch) -> None:
    _change_steps(
        patch,
        lambda _1, _2, outcome, step: (
            decide.Again(replace(step.piece, at=0.0))
            if isinstance(step, decide.Again) and isinstance(outcome, results.NotRun)
            else step
        ),
    )


# --- Age --------------------------------------------------------------------------------------------------------------


@fault("age", shows=has("MaximumRecordAgeInSeconds"))
def age_is_checked_after_the_call(patch: pytest.MonkeyPatch) -> None:
    check = decide.before_invoking

    def changed(piece: decide.Piece, *rest: Any) -> decide.Discard | None:
        return check(piece, *rest) if piece.failures or piece.waits else None

    patch.setattr(decide, "before_invoking", changed)


@fault("notice", "checkpoint", "next", shows=has("MaximumRecordAgeInSeconds"))
def young_records_go_with_the_old_ones(patch: pytest.MonkeyPatch) -> None:
    check = decide.before_invoking

    def changed(piece: decide.Piece, *rest: Any) -> decide.Discard | None:
        step = check(piece, *rest)
        return step and replace(step, records=piece.records, rest=None)

    patch.setattr(decide, "before_invoking", changed)


# --- Destinations -----------------------------------------------------------------------------------------------------


@fault("checkpoint", "order", shows=has("DestinationConfig"))
def records_are_given_up_without_a_word(patch: pytest.MonkeyPatch) -> None:
    async def changed(one: Any, step: decide.Discard, *_: Any) -> bool:
        return bool(await one._keeper.settle(step.records, None))

    patch.setattr(delivery.Delivery, "_discard", changed)


@fault("checkpoint", "order", shows=has("DestinationConfig"))
def checkpoint_before_the_destination_has_the_notice(patch: pytest.MonkeyPatch) -> None:
    discard = delivery.Delivery._discard

    async def changed(one: Any, step: decide.Discard, *rest: Any) -> bool:
        await one._keeper.settle(step.records, None)
        return await discard(one, step, *rest)

    patch.setattr(delivery.Delivery, "_discard", changed)


@fault("checkpoint", "order", shows=lambda plan: plan.rates.notice > 0 and has("DestinationConfig")(plan))
def notice_that_fails_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    send = shard.ShardRun.send

    async def changed(run: Any, arn: str, notice: Any) -> None:
        with contextlib.suppress(SourceError):
            await send(run, arn, notice)

    patch.setattr(shard.ShardRun, "send", changed)


# --- Order ------------------------------------------------------------------------------------------------------------


@fault("lane", "order", "next", shows=_has_lanes)
def lanes_are_taken_by_turns(patch: pytest.MonkeyPatch) -> None:
    turns = iter(range(10**9))
    patch.setattr(shard, "lane_of", lambda key, lanes: next(turns) % lanes)


@fault("order", shows=_does("split", "merge", "roll"))
def children_do_not_wait_for_their_parents(patch: pytest.MonkeyPatch) -> None:
    def changed(lanes: Sequence[Lane], ended: Any, *_: Any) -> list[Lane]:
        return [lane for lane in lanes if lane.id not in ended]

    patch.setattr(stream, "readable", changed)


@fault("next", "order", "checkpoint", "stuck", shows=lambda plan: plan.rates.read_little > 0)
def last_record_of_a_page_is_passed_over(patch: pytest.MonkeyPatch) -> None:
    take_in = shard.ShardRun._take_in

    def changed(run: Any, records: Sequence[Any]) -> None:
        take_in(run, records[:-1] if len(records) > 1 else records)

    patch.setattr(shard.ShardRun, "_take_in", changed)


@fault("next", "order", "lost", "checkpoint", "stuck", shows=_does("trim"))
def lost_position_goes_on_at_the_newest_record(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(shard, "TRIM_HORIZON", Position(PositionKind.AT_TIMESTAMP, timestamp=float("inf")))


@fault("order", "next", "checkpoint", "window", shows=lambda plan: plan.pace > 0)
def lane_works_on_two_batches_at_once(patch: pytest.MonkeyPatch) -> None:
    deliver = delivery.Delivery.deliver
    working = []

    async def changed(one: Any, batch: Any) -> bool:
        working.append(asyncio.create_task(deliver(one, batch)))
        return True

    patch.setattr(delivery.Delivery, "deliver", changed)


@fault("order", "stuck", "next", "lost", shows=lambda plan: _does("replace")(plan) and _does("split", "roll")(plan))
def what_is_known_of_a_stream_is_believed_of_the_next_one(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(stream, "of_this_stream", lambda checkpoints, identity: dict(checkpoints))


# --- Leases -----------------------------------------------------------------------------------------------------------


@fault("lease", shows=lambda plan: plan.twins)
def two_servers_have_the_same_lease(patch: pytest.MonkeyPatch) -> None:
    def changed(store: Any, uuid: str, lane: str, owner: str, now: float) -> int:
        return int(store._last_epoch) + 1

    patch.setattr(MemoryStore, "next_epoch", changed)


@fault("fence", "checkpoint", shows=lambda plan: plan.twins and _does("pause")(plan))
def outdated_lease_moves_the_checkpoint(patch: pytest.MonkeyPatch) -> None:
    def changed(store: Any, lease: Any, checkpoint: Checkpoint) -> None:
        store._lanes[lease.uuid][lease.lane].checkpoint = checkpoint

    patch.setattr(MemoryStore, "save_checkpoint", changed)


@fault("lease", shows=lambda plan: plan.twins)
def leases_of_others_are_renewed_too(patch: pytest.MonkeyPatch) -> None:
    def changed(store: Any, owner: str, now: float, until: float) -> set[tuple[str, str]]:
        for lanes in store._lanes.values():
            for row in lanes.values():
                row.expires = until
        return {(uuid, lane) for uuid, lanes in store._lanes.items() for lane in lanes}

    patch.setattr(MemoryStore, "renew", changed)


@fault("lease", shows=lambda plan: plan.twins and _does("pause")(plan))
def invocation_without_a_look_at_the_lease(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(leases.Held, "is_valid", lambda held: True)


# --- Changes by users -------------------------------------------------------------------------------------------------


@fault("disabled", "revision", "lease", "order", shows=_does("disable", "update"))
def poller_goes_on_when_another_begins(patch: pytest.MonkeyPatch) -> None:
    async def changed(running: Any, *_: Any) -> None:
        """Stop nothing."""

    patch.setattr(supervisor._Running, "stop", changed)


@fault("limits")
def batch_is_larger_than_asked_for(patch: pytest.MonkeyPatch) -> None:
    make = gather.Gathering
    patch.setattr(shard, "Gathering", lambda batch_size, *rest, **more: make(batch_size + 1, *rest, **more))


@fault("filter", shows=has("FilterCriteria"))
def filter_lets_everything_through(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(supervisor.Supervisor, "_poller", _without_filters(supervisor.Supervisor._poller))


def _without_filters(make: Callable[..., Any]) -> Callable[..., Any]:
    def changed(self: Any, mapping: Any) -> Any:
        settings = {name: value for name, value in mapping.settings.items() if name != "FilterCriteria"}
        return make(self, replace(mapping, settings=settings))

    return changed


# --- Tumbling windows -------------------------------------------------------------------------------------------------


@fault("checkpoint", shows=_windowed)
def checkpoint_moves_in_the_middle_of_a_window(patch: pytest.MonkeyPatch) -> None:
    """So that the state is dropped at a restart."""

    def changed(run: Any) -> None:
        run._is_unsaved = not run._saved(run._ledger.position)

    patch.setattr(shard.ShardRun, "_save", changed)


@fault("window", shows=_windowed)
def state_is_not_carried_on(patch: pytest.MonkeyPatch) -> None:
    dealt_with = windows.dealt_with
    patch.setattr(windows, "dealt_with", lambda window, records, state: dealt_with(window, records, None))


@fault("window", shows=lambda plan: _windowed(plan) and _reports(plan))
def state_of_a_report_is_dropped(patch: pytest.MonkeyPatch) -> None:
    settle = shard.ShardRun.settle

    async def changed(run: Any, records: Sequence[Sized], state: bytes | None) -> bool:
        return await settle(run, records, state if len(records) == run._options.batch_size else None)

    patch.setattr(shard.ShardRun, "settle", changed)


@fault("window", shows=_windowed)
def window_closes_by_the_clock(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(shard.ShardRun, "_is_over", lambda run, window, inbox: run._clock.now() >= window.end)


@fault("window", shows=_windowed)
def window_begins_with_its_first_record(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(windows, "window_of", lambda arrived, length: windows.Window(arrived, arrived + length))


@fault("checkpoint", "window", shows=lambda plan: _windowed(plan) and plan.rates.thrown > 0)
def failed_last_invocation_of_a_window_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    async def changed(run: Any, window: windows.Window, *, is_early: bool = False) -> bool:
        await run._invoke(envelope.event((), run._window_members(window, is_final=True)), "once")
        run._window = None
        run._save()
        return True

    patch.setattr(shard.ShardRun, "_close_window", changed)


# --- Queues -----------------------------------------------------------------------------------------------------------


@fault("settled", shows=_has_queue)
def failed_messages_leave_the_queue(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(decide, "next_step", lambda batch, *_: decide.Ack(done=tuple(batch)))

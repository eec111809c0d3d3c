"""Tells every story of the tables in this folder. Their names are stable, so that documents can refer to them."""

from __future__ import annotations

import re
from pathlib import Path

import mq_batching
import mq_failures
import pytest
import sqs_batching
import sqs_changes
import sqs_failures
import sqs_faults
import sqs_fifo
import sqs_filters
import sqs_partial_failures
import sqs_restarts
import sqs_scaling
import streams_batching
import streams_bisect
import streams_changes
import streams_destinations
import streams_faults
import streams_filters
import streams_leases
import streams_parallelization
import streams_partial_failures
import streams_record_age
import streams_restarts
import streams_retries
import streams_shards
import streams_windows
import topics_batching
import topics_changes
import topics_destinations
import topics_faults
import topics_filters
import topics_partial_failures
import topics_positions
import topics_rebalances
import topics_restarts
import topics_retries
import topics_scaling
from harness import play
from story import Scenario

TABLES = (
    sqs_batching,
    sqs_failures,
    sqs_partial_failures,
    sqs_filters,
    sqs_scaling,
    sqs_fifo,
    sqs_changes,
    sqs_restarts,
    sqs_faults,
    streams_batching,
    streams_retries,
    streams_record_age,
    streams_bisect,
    streams_partial_failures,
    streams_destinations,
    streams_parallelization,
    streams_windows,
    streams_filters,
    streams_shards,
    streams_changes,
    streams_restarts,
    streams_leases,
    streams_faults,
    topics_batching,
    topics_positions,
    topics_scaling,
    topics_filters,
    topics_partial_failures,
    topics_retries,
    topics_destinations,
    topics_rebalances,
    topics_changes,
    topics_restarts,
    topics_faults,
    mq_batching,
    mq_failures,
)
#: Tables whose stories change what is kept, or begin anew with it.
KEPT = (
    *(sqs_changes, sqs_restarts),
    *(streams_windows, streams_shards, streams_changes, streams_restarts, streams_faults),
    *(topics_changes, topics_restarts, mq_failures),
)
SCENARIOS: list[Scenario] = [scenario for table in TABLES for scenario in table.SCENARIOS]


def called(scenario: Scenario) -> str:
    return scenario.name


@pytest.mark.parametrize("scenario", SCENARIOS, ids=called)
def test_story(scenario: Scenario) -> None:
    play(scenario)


@pytest.mark.parametrize("scenario", [scenario for table in KEPT for scenario in table.SCENARIOS], ids=called)
def test_story_over_a_store_on_disk(scenario: Scenario, tmp_path: Path) -> None:
    play(scenario, tmp_path)


def test_names_are_told_apart() -> None:
    names = [scenario.name for scenario in SCENARIOS]

    assert len(names) == len(set(names))


def test_the_readme_refers_to_stories_that_are_told() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text()
    told = {(scenario.name, table.__name__) for table in TABLES for scenario in table.SCENARIOS}

    referred = set(re.findall(r"\[([a-z0-9-]+)\]\(tests/scenarios/(\w+)\.py\)", readme))

    assert referred
    assert referred <= told

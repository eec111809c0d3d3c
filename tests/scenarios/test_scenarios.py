"""Tells every story of the tables in this folder, over a store in memory and one on disk."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqs_batching
from harness import Scenario, play

TABLES = [sqs_batching]
SCENARIOS = [scenario for table in TABLES for scenario in table.SCENARIOS]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_story(scenario: Scenario) -> None:
    play(scenario)

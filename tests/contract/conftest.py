"""Fixtures for the tests of the wire."""

from __future__ import annotations

import pytest
from server import World


@pytest.fixture
def world() -> World:
    """The application in a world that has everything, without any mapping."""
    return World()

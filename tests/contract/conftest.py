"""Fixtures for the tests of the wire."""

from __future__ import annotations

import pytest
from server import World


@pytest.fixture(scope="session")
def shared_world() -> World:
    return World()


@pytest.fixture
def world(shared_world: World) -> World:
    """The application in a world that has everything, without a mapping. It is built once: change only mappings."""
    for mapping in shared_world.store.all():
        shared_world.store.remove(mapping.uuid)
    return shared_world

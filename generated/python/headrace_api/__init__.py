# Generated from openapi.yaml by scripts/generate; do not edit.
"""The server's side of the contract: types, operations, adapters and limits. Nothing here knows who implements it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["Answered", "contract", "document"]

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Answered:
    """An answer whose body, status and headers are the implementation's own business."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@cache
def contract() -> dict[str, Any]:
    """The OpenAPI document, read once. It is shared: copy it before you change it."""
    loaded: dict[str, Any] = json.loads((_HERE / "contract.json").read_bytes())
    return loaded


def document() -> bytes:
    """The OpenAPI document as it was written, YAML with its comments."""
    return (_HERE / "openapi.yaml").read_bytes()

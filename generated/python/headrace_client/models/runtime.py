# Generated from openapi.yaml by scripts/generate; do not edit.
from typing import Literal

Runtime = Literal[
    "java11",
    "java17",
    "java21",
    "java25",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "provided.al2",
    "provided.al2023",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
    "python3.9",
]

RUNTIME_VALUES: set[Runtime] = {
    "java11",
    "java17",
    "java21",
    "java25",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "provided.al2",
    "provided.al2023",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
    "python3.9",
}


def check_runtime(value: str) -> Runtime:
    if value in RUNTIME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RUNTIME_VALUES!r}")

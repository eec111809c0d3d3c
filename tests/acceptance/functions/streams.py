"""Functions of streams that write down what they were given: one line for each record."""

from typing import Any

from journal import write


def handler(event: dict[str, Any], context: Any) -> None:
    write(*({"function": context.function_name, "record": record} for record in event["Records"]))


def fail(event: dict[str, Any], context: Any) -> None:
    raise ValueError("no such click")

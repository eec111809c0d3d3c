"""Functions that write down what they were given: one line for each record, in one write, to the file JOURNAL."""

import json
import os
import time
from pathlib import Path
from typing import Any


def write(*entries: dict[str, Any]) -> None:
    """Append the lines so that they are all there or none, whatever kills us, and do not mix with those of others."""
    text = "".join(json.dumps(entry) + "\n" for entry in entries)
    file = os.open(os.environ["JOURNAL"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(file, text.encode())
    finally:
        os.close(file)


def entry(record: dict[str, Any], context: Any) -> dict[str, Any]:
    return {
        "function": context.function_name,
        "request": context.aws_request_id,
        "id": record["messageId"],
        "body": record["body"],
        "count": int(record["attributes"]["ApproximateReceiveCount"]),
    }


def handler(event: dict[str, Any], context: Any) -> None:
    write(*(entry(record, context) for record in event["Records"]))


def fail(event: dict[str, Any], context: Any) -> None:
    handler(event, context)
    raise ValueError("no such order")


def hold(event: dict[str, Any], context: Any) -> None:
    """Say that it has begun; end when somebody makes the file `<JOURNAL>.go`, which the test or the timeout does."""
    handler(event, context)
    while not Path(os.environ["JOURNAL"] + ".go").exists():
        time.sleep(0.01)
    write({"ended": context.aws_request_id})


def environment(event: dict[str, Any], context: Any) -> None:
    """Write down everything that a function can see of where it runs."""
    print("seen by the function")
    descriptors = {int(name): target(name) for name in os.listdir("/dev/fd")}
    write({"environment": dict(os.environ), "directory": os.getcwd(), "descriptors": descriptors})


def target(descriptor: str) -> str:
    try:
        return os.readlink(f"/proc/self/fd/{descriptor}")
    except OSError:
        return ""

"""The error documents of functions, spelled as the cloud spells them, as `Reply` values.

Pure: bytes and numbers in, a `Reply` out. Every backend makes its failures here, so that a text exists once.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from headrace.model import Reply, ReplyKind

#: The most bytes of an event or an answer: 6 MiB and what the Runtime API adds to it.
PAYLOAD_LIMIT = 6 * 1024 * 1024 + 100
#: Why an invocation was throttled at once, in the word of the API; stands in the reply's message. Any other throttling
#: is for want of a free worker.
RESERVED_LIMIT_REACHED = "ReservedFunctionConcurrentInvocationLimitExceeded"


def error_document(error_type: str, message: str, **more: Any) -> bytes:
    """The JSON text that a caller gets in place of an answer."""
    return json.dumps({"errorType": error_type, "errorMessage": message, **more}).encode()


def function_error(payload: bytes, *, duration: float = 0.0, message: str | None = None) -> Reply:
    """The function failed and said so with this document; the message for people is taken out of it."""
    payload = payload or error_document("Runtime.Unknown", "the function failed and gave no reason")
    text = message if message is not None else summary(payload)
    return Reply(ReplyKind.FUNCTION_ERROR, payload, text, duration=duration)


def timed_out(request_id: str, timeout: float, now: float, duration: float) -> Reply:
    message = f"Task timed out after {timeout:.2f} seconds"
    document = error_document("Sandbox.Timedout", f"{timestamp(now)} {request_id} {message}")
    return function_error(document, duration=duration, message=message)


def exited(request_id: str, returncode: int, duration: float) -> Reply:
    """The process ended in the middle of an invocation. `returncode` is that of `subprocess`: negative for signals."""
    return function_error(error_document("Runtime.ExitError", exit_message(request_id, returncode)), duration=duration)


def too_large(length: int, duration: float) -> Reply:
    message = f"Response payload size ({length} bytes) exceeded maximum allowed payload size ({PAYLOAD_LIMIT} bytes)."
    return function_error(error_document("Function.ResponseSizeTooLarge", message), duration=duration)


def throttled(message: str) -> Reply:
    return Reply(ReplyKind.THROTTLED, b"", message)


def reserved_limit(reserved: int) -> Reply:
    """So many invocations may run at once, and do."""
    return throttled(f"{RESERVED_LIMIT_REACHED}: the function's reserved concurrency is {reserved}")


def unavailable(message: str) -> Reply:
    return Reply(ReplyKind.UNAVAILABLE, b"", message)


def event_too_large(payload: bytes) -> Reply | None:
    """The refusal of an event that no endpoint would take; None for every other event."""
    if len(payload) <= PAYLOAD_LIMIT:
        return None
    return unavailable(f"the event has {len(payload)} bytes, a function takes at most {PAYLOAD_LIMIT}")


def exit_message(request_id: str, returncode: int) -> str:
    prefix = f"RequestId: {request_id} Error: " if request_id else ""
    if returncode == 0:
        return f"{prefix}Runtime exited without providing a reason"
    if returncode > 0:
        return f"{prefix}Runtime exited with error: exit status {returncode}"
    try:
        name = (signal.strsignal(-returncode) or "").lower()
    except ValueError:
        name = ""
    return f"{prefix}Runtime exited with error: signal: {name or -returncode}"


def summary(payload: bytes) -> str:
    """One line for people out of an error document, as `ValueError: no such order`."""
    try:
        document = json.loads(payload)
    except ValueError:
        document = None
    if not isinstance(document, dict):
        return first_line(payload.decode("utf-8", "replace")) or "the function failed and gave no reason"
    parts = [str(document[key]) for key in ("errorType", "errorMessage") if document.get(key)]
    return first_line(": ".join(parts)) or "the function failed and gave no reason"


def first_line(text: str) -> str:
    """The first line of a text, cut where nobody reads on."""
    lines: Sequence[str] = text.strip().splitlines()
    return lines[0][:300] if lines else ""


def timestamp(now: float) -> str:
    """Seconds since the epoch as `2026-01-01T00:00:00.000Z`."""
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def function_arn(region: str, account: str, name: str) -> str:
    partition = {"cn": "aws-cn", "us-gov": "aws-us-gov"}.get(region.rpartition("-")[0].rpartition("-")[0], "aws")
    return f"arn:{partition}:lambda:{region}:{account}:function:{name}"

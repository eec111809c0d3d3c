"""Invoke: a function called by its name, answered with what it returned, or kept for later."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from random import Random
from typing import Protocol

import orjson

from headrace.api.named import Names, drawn_revision, function_missing
from headrace.arns import FunctionRef
from headrace.catalog import Target
from headrace.errors import InvalidRequestContentError, PayloadTooLargeError, ServiceError, ThrottledError
from headrace.model import Reply, ReplyKind
from headrace_api import Answered

#: The most bytes of an event that is kept for later (documented).
MAXIMUM_EVENT_BYTES = 1024 * 1024
#: Why an invocation is throttled, in the words of the API; a reply's message begins with its own, if it has one.
_REASONS = ("ReservedFunctionConcurrentInvocationLimitExceeded", "ConcurrentInvocationLimitExceeded")
#: Seconds after which a throttled caller may try again (our choice; the cloud says one, too).
RETRY_AFTER = 1.0


class Queue(Protocol):
    """Events for later. See `headrace.invocations.EventQueue`."""

    def accept(
        self, function: FunctionRef, payload: bytes, request_id: str, client_context: str | None = None
    ) -> None: ...


class Invocations:
    """Implements `InvocationsOperations`."""

    def __init__(
        self, names: Names, target: Callable[[FunctionRef], Target | None], queue: Queue, chance: Random
    ) -> None:
        self._names = names
        self._target = target
        self._queue = queue
        self._chance = chance

    async def invoke(
        self,
        function_name: str,
        qualifier: str | None,
        invocation_type: str | None,
        log_type: str | None,
        client_context: str | None,
        body: bytes,
    ) -> Answered:
        """Raises NotFoundError, InvalidRequestContentError, PayloadTooLargeError, ThrottledError and ServiceError."""
        ref = self._names.ref(function_name, qualifier)
        target = self._target(ref)
        if target is None:
            raise function_missing(ref.arn)
        payload = body or b"{}"
        try:
            orjson.loads(payload)
        except orjson.JSONDecodeError as error:
            raise InvalidRequestContentError(f"Could not parse request body into json: {error}") from error
        caller = None if client_context is None else _client_context(client_context)
        request_id = drawn_revision(self._chance)
        headers = {"x-amzn-requestid": request_id}
        match invocation_type:
            case "DryRun":
                return Answered(204, headers=headers)
            case "Event":
                if len(payload) > MAXIMUM_EVENT_BYTES:
                    raise PayloadTooLargeError(
                        f"{len(payload)} byte payload is too large for the Event invocation type "
                        f"(limit {MAXIMUM_EVENT_BYTES} bytes)"
                    )
                self._queue.accept(ref, payload, request_id, caller)
                return Answered(202, headers=headers)
            case _:
                reply = await target.function.invoke(payload, request_id, caller)
                return _answered(reply, target.version, headers, with_log=log_type == "Tail")


def _answered(reply: Reply, version: str, headers: dict[str, str], *, with_log: bool) -> Answered:
    match reply.kind:
        case ReplyKind.THROTTLED:
            reason = next((one for one in _REASONS if reply.message.startswith(one)), _REASONS[-1])
            raise ThrottledError("Rate Exceeded.", RETRY_AFTER, reason)
        case ReplyKind.OK | ReplyKind.FUNCTION_ERROR:
            headers = {**headers, "content-type": "application/json", "x-amz-executed-version": version}
            if reply.kind is ReplyKind.FUNCTION_ERROR:
                headers["x-amz-function-error"] = "Unhandled"
            if with_log:
                headers["x-amz-log-result"] = base64.b64encode(reply.log).decode()
            return Answered(200, reply.payload, headers)
        case _:
            raise ServiceError(reply.message or "The function could not be run.")


def _client_context(text: str) -> str:
    """The JSON object, in the characters that a header of the Runtime API may have."""
    try:
        found = orjson.loads(base64.b64decode(text, validate=True))
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise InvalidRequestContentError("Client context must be a valid Base64-encoded JSON object.")
    return json.dumps(found, separators=(",", ":"))

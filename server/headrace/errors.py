"""Every error that Headrace gives, with its name in the API, its HTTP status, and whether a retry is safe.

What status an error has stands here and nowhere else. The body of an error is the cloud's: some exceptions spell the
text's key `message`, others `Message` (recorded behaviour), and all modelled ones carry `Type`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import ClassVar


class HeadraceError(Exception):
    """The base of all errors of Headrace."""


class ApiError(HeadraceError):
    """An error that is an answer of the API.

    `violations` holds the texts of everything that was wrong with the request, the reported one first.
    """

    code: ClassVar[str]
    status: ClassVar[int]
    message_key: ClassVar[str] = "message"
    type: ClassVar[str | None] = "User"
    is_retry_safe: ClassVar[bool] = False

    def __init__(self, message: str, violations: Sequence[str] = (), headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.violations = tuple(violations) or (message,)
        self.headers = dict(headers or {})

    def body(self) -> dict[str, str]:
        document = {} if self.type is None else {"Type": self.type}
        return {**document, self.message_key: self.message}


class InvalidParameterError(ApiError):
    """The service layer refuses the request."""

    code = "InvalidParameterValueException"
    status = 400


class ValidationError(ApiError):
    """The framework layer refuses the request: a type, range, length, pattern, enum or required member."""

    code = "ValidationException"
    status = 400
    type = None


class SerializationError(ApiError):
    """The body is not a JSON document that the API could read."""

    code = "SerializationException"
    status = 400


class InvalidRequestContentError(ApiError):
    """The payload of an invocation is not JSON."""

    code = "InvalidRequestContentException"
    status = 400


class PolicyLengthExceededError(ApiError):
    """A policy would become longer than the API keeps."""

    code = "PolicyLengthExceededException"
    status = 400


class PreconditionFailedError(ApiError):
    """The RevisionId of the request is not the one that there is."""

    code = "PreconditionFailedException"
    status = 412


class ConflictError(ApiError):
    """What is to be made exists already, or what is to be removed is in use."""

    code = "ResourceConflictException"
    status = 409


class NotFoundError(ApiError):
    """What the request names does not exist."""

    code = "ResourceNotFoundException"
    status = 404
    message_key = "Message"


class UnknownOperationError(NotFoundError):
    """There is no such path."""

    code = "UnknownOperationException"


class ResourceInUseError(ApiError):
    """Another change of the mapping is under way."""

    code = "ResourceInUseException"
    status = 400
    message_key = "Message"
    is_retry_safe = True


class MethodNotAllowedError(ApiError):
    """The path exists, the method does not. Our choice: the cloud answers from its gateway."""

    code = "MethodNotAllowedException"
    status = 405


class AccessDeniedError(ApiError):
    """A browser asks for a page that is not from here. Our choice: the cloud asks for a signature."""

    code = "AccessDeniedException"
    status = 403


class PayloadTooLargeError(ApiError):
    """The body is longer than the API takes."""

    code = "RequestTooLargeException"
    status = 413


class UnsupportedMediaTypeError(ApiError):
    """The body is declared as something that is not JSON."""

    code = "UnsupportedMediaTypeException"
    status = 415


class ThrottledError(ApiError):
    """Too many requests in a second, or too many invocations at once. `retry_after` is in seconds."""

    code = "TooManyRequestsException"
    status = 429
    is_retry_safe = True

    def __init__(self, message: str, retry_after: float, reason: str = "CallerRateLimitExceeded") -> None:
        super().__init__(message, headers={"Retry-After": str(max(1, math.ceil(retry_after)))})
        self.reason = reason

    def body(self) -> dict[str, str]:
        return {**super().body(), "Reason": self.reason}


class ServiceError(ApiError):
    """A fault of ours."""

    code = "ServiceException"
    status = 500
    message_key = "Message"
    type = "Service"
    is_retry_safe = True


#: The code of a `SourceError` that says that there is no such source.
SOURCE_MISSING = "NotFound"
#: The code of one that says that we have no right to read it.
SOURCE_DENIED = "AccessDenied"
#: The code of one that says that a stream does not hold the position to be read from.
POSITION_LOST = "PositionLost"
#: The code of one that says that a server cannot be reached, or that it breaks off or does not answer.
UNREACHABLE = "Unreachable"
#: The code of one that says that a Python package is missing; the message names the `pip install`.
PACKAGE_MISSING = "PackageMissing"
#: Codes of Kafka and Amazon MQ, which a mapping shows as its StateTransitionReason (documented): we could not sign in,
#: we may not read, or the mapping cannot be right.
NOT_AUTHENTICATED = "EVENT_SOURCE_AUTHN_ERROR"
NOT_AUTHORIZED = "EVENT_SOURCE_AUTHZ_ERROR"
NOT_VALID = "ESM_CONFIG_NOT_VALID"


class SourceError(HeadraceError):
    """A source could not be read or settled.

    `code` is the source's own error code where it gave one. `retry_after` is in seconds; None leaves the delay to the
    caller. With `is_retry_safe` false, the same call will fail until somebody changes something.
    """

    def __init__(
        self, message: str, *, code: str = "", retry_after: float | None = None, is_retry_safe: bool = True
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.retry_after = retry_after
        self.is_retry_safe = is_retry_safe


class ConfigurationError(HeadraceError):
    """What the user wrote on the command line or in a file cannot be used; the message says where and why."""

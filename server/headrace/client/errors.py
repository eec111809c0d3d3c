"""What a client raises: one exception for each code of the contract, and one for everything that is no answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from headrace.errors import HeadraceError


class ClientError(HeadraceError):
    """Whatever a client raises."""


class ConnectionFailed(ClientError):
    """No answer came: nobody listens there, the connection broke, or the time ran out."""


class UnexpectedAnswer(ClientError):
    """The answer says success, but it is not one that the contract knows."""


class ApiException(ClientError):
    """The server refused the request or failed at it. Codes that have no class of their own are raised as this one."""

    is_retry_safe: ClassVar[bool] = False

    def __init__(
        self, code: str, message: str, *, status: int, request_id: str | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(f"{code}: {message}" if message else code)
        self.code = code
        self.message = message
        self.status = status
        self.request_id = request_id
        #: Seconds to wait before the next try, where the server says so.
        self.retry_after = retry_after


class InvalidParameterValueException(ApiException):
    """The request breaks a rule of the source or of the function."""


class ValidationException(ApiException):
    """A member's value breaks the contract."""


class SerializationException(ApiException):
    """The body could not be read, or a value is not of the type it has to be."""


class ResourceConflictException(ApiException):
    """The same source is connected to the same function already."""


class ResourceNotFoundException(ApiException):
    """There is no such mapping."""


class ResourceInUseException(ApiException):
    """The mapping is in the middle of another change."""

    is_retry_safe = True


class TooManyRequestsException(ApiException):
    """The server takes no more requests for the moment; `retry_after` says for how long."""

    is_retry_safe = True


class ServiceException(ApiException):
    """The server itself failed."""

    is_retry_safe = True


class RequestTooLargeException(ApiException):
    """The body is longer than the server reads."""


class PreconditionFailedException(ApiException):
    """The RevisionId is not the one that there is: somebody else changed it since."""


class InvalidRequestContentException(ApiException):
    """The event of an invocation is not JSON."""


class UnsupportedMediaTypeException(ApiException):
    """The server was sent something that is not declared as JSON."""


class MethodNotAllowedException(ApiException):
    """The path has no such method: the server speaks another version of the contract, or is no Headrace."""


EXCEPTIONS: Mapping[str, type[ApiException]] = {one.__name__: one for one in ApiException.__subclasses__()}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing in a request that the contract does not allow."""

    #: The member, as `FilterCriteria.Filters[0].Pattern`.
    field: str
    #: The keyword of the contract that is broken, as `minimum` or `required`.
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}" if self.field else self.message


class InvalidRequest(ClientError):
    """A request that would be refused. It was not sent."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = tuple(problems)

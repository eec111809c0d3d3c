"""Functions by the names that requests give them: found, or refused in the cloud's words."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Sequence
from random import Random
from typing import Protocol, TypeVar
from uuid import UUID

from headrace import arns
from headrace.arns import FunctionRef
from headrace.deployed import LATEST, DeployedFunction, FunctionVersion
from headrace.errors import InvalidParameterError, NotFoundError, PreconditionFailedError
from headrace.model import FunctionDescription
from headrace.store.base import Store

#: The most functions, versions or aliases on one page of a listing, whatever MaxItems says (documented).
PAGE = 50

_One = TypeVar("_One")


class Configured(Protocol):
    """Functions that the user configured where the server was started."""

    def names(self) -> Sequence[str]: ...

    def describe(self, name: str) -> FunctionDescription | None: ...


class Names:
    """What the requests of one server mean by their names."""

    def __init__(self, store: Store, configured: Configured, *, region: str, account: str) -> None:
        self.store = store
        self.configured = configured
        self.region = region
        self.account = account

    def ref(self, name: str, qualifier: str | None = None) -> FunctionRef:
        """A function with its qualifier, which may stand in the name, in the query, or in both alike.

        Raises InvalidParameterError and NotFoundError.
        """
        ref = self._parsed(name)
        if qualifier is not None and ref.qualifier not in (None, qualifier):
            raise InvalidParameterError(
                "The derived qualifier from the function name does not match the specified qualifier."
            )
        if qualifier is not None and ref.qualifier is None:
            ref = self._parsed(f"{ref.arn}:{qualifier}")
        if (ref.region, ref.account) != (self.region, self.account):
            raise function_missing(ref.arn)
        return ref

    def _parsed(self, text: str) -> FunctionRef:
        try:
            return arns.parse_function(text, self.region, self.account)
        except ValueError:  # an ARN of something else, of a region that there is not, or a version of another kind
            raise function_missing(text) from None

    def arn(self, name: str, qualifier: str | None = None) -> str:
        """The ARN of a function of this server."""
        arn = arns.parse_function(name, self.region, self.account).arn
        return arn if qualifier is None else f"{arn}:{qualifier}"

    def deployed(self, ref: FunctionRef) -> DeployedFunction:
        """A function that can be changed. Raises NotFoundError, and InvalidParameterError for a configured one."""
        found = self.store.function(ref.name)
        if found is None:
            if self.configured.describe(ref.name) is not None:
                raise InvalidParameterError(
                    f"The function {ref.name} is configured where Headrace was started (--function or --functions): "
                    "change it there."
                )
            raise function_missing(ref.arn)
        return found

    def whole(self, name: str) -> DeployedFunction:
        """A function that is named without a version or an alias, or by `$LATEST`."""
        ref = self.ref(name)
        if ref.qualifier not in (None, LATEST):
            raise InvalidParameterError("FunctionName must be unqualified: this is about a whole function.")
        return self.deployed(ref)

    def version(self, function: DeployedFunction, ref: FunctionRef) -> FunctionVersion:
        """What a qualifier means: of an alias its own version, not the one that gets a share. Raises NotFoundError."""
        alias = function.aliases.get(ref.qualifier or "")
        found = function.version(alias.version if alias is not None else ref.qualifier or LATEST)
        if found is None:
            raise function_missing(ref.arn)
        return found


def function_missing(arn: str) -> NotFoundError:
    return NotFoundError(f"Function not found: {arn}")


def check_revision(given: str | None, present: str) -> None:
    """Raises PreconditionFailedError when somebody else changed it since."""
    if given is not None and given != present:
        raise PreconditionFailedError(
            "The Revision Id provided does not match the latest Revision Id. "
            "Call the GetFunction/GetAlias API to retrieve the latest Revision Id"
        )


def drawn_revision(chance: Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))


def page(
    items: Iterable[_One], key: Callable[[_One], str], marker: str | None, most: int | None
) -> tuple[list[_One], str | None]:
    """One page of items that are in the order of their keys, and the marker of the next; None ends the listing.

    A listing goes on behind the last key that it showed, whatever was made or removed meanwhile.
    """
    after = _read(marker) if marker else None
    rest = [one for one in items if after is None or key(one) > after]
    shown = rest[: min(most or PAGE, PAGE)]
    more = len(rest) > len(shown)
    return shown, base64.urlsafe_b64encode(f"after:{key(shown[-1])}".encode()).decode() if more else None


def _read(marker: str) -> str:
    try:
        head, _, key = base64.urlsafe_b64decode(marker.encode("ascii")).decode("ascii").partition(":")
        if head == "after":
            return key
    except (binascii.Error, ValueError):
        """Falls through to the refusal."""
    raise InvalidParameterError("Marker is not one that a listing gave.")

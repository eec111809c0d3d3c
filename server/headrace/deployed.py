"""Functions as the API keeps them: configuration, code, versions, aliases and what belongs to them. Frozen values.

Nothing here decides anything and nothing here does I/O. Members of `settings` are named as in the API. The protocols
are what the API needs of those that keep packages and run functions.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from headrace.model import Function

#: The version that can be changed.
LATEST = "$LATEST"


@dataclass(frozen=True, slots=True)
class Code:
    """A deployment package, by its content."""

    #: As the API shows it: SHA-256 of the package in base64.
    sha256: str
    #: Bytes of the package.
    size: int
    #: A folder of the user's that is run where it stands and watched for changes, instead of a package; its `sha256` is
    #: of the folder's path.
    directory: str | None = None


@dataclass(frozen=True, slots=True)
class FunctionVersion:
    """What is invoked: one configuration with its code. `$LATEST` changes, a published one never does."""

    #: `$LATEST` or a number.
    version: str
    #: The configuration with every default filled in: Runtime, Handler, Role, Timeout, MemorySize, Environment and so
    #: on. What was not given and has no default is absent.
    settings: Mapping[str, Any]
    code: Code
    #: Seconds since the epoch.
    last_modified: float
    #: A UUID, another one after each change.
    revision_id: str


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a version, or for two of them with a share each."""

    name: str
    version: str
    revision_id: str
    description: str = ""
    #: The share, from 0 to 1, of invocations that go to another version.
    weights: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DeployedFunction:
    """A function that was made by CreateFunction, and all that is kept of it. Any change is a new value."""

    name: str
    latest: FunctionVersion
    #: The published versions, oldest first.
    versions: tuple[FunctionVersion, ...] = ()
    #: The number that the next published version gets: a number is never used twice.
    next_version: int = 1
    aliases: Mapping[str, Alias] = field(default_factory=dict)
    #: Invocations of all versions together that may run at once; None for no limit of its own.
    reserved_concurrency: int | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    #: Statements of resource policies as JSON objects, by qualifier (empty for the function itself). Kept, not
    #: enforced.
    policies: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)

    def version(self, version: str) -> FunctionVersion | None:
        """The version with this number, or `$LATEST`; None when there is none."""
        if version == LATEST:
            return self.latest
        return next((one for one in self.versions if one.version == version), None)


@dataclass(frozen=True, slots=True)
class QueuedEvent:
    """An asynchronous invocation that was accepted and is not done with."""

    #: The request id, which every attempt has.
    id: str
    #: What was invoked, with its qualifier if it was given one.
    function_arn: str
    payload: bytes
    accepted: float
    #: When it is to be tried next.
    due: float
    #: Attempts that ended in a function error.
    attempts: int = 0
    #: What the caller said of itself, as a JSON object in ASCII.
    client_context: str | None = None


class DeploymentError(Exception):
    """A package or a configuration that cannot be run here. The text is for the user who sent it."""


class Packages(Protocol):
    """Deployment packages by their hash, on disk: the archive as it came, and what is in it."""

    async def keep(self, archive: bytes) -> Code:
        """Keep a zip archive and unpack it, once. Raises DeploymentError for what is none, for members that lead out
        of it, for links, and for what is larger than the cloud allows."""
        ...

    async def archive(self, sha256: str) -> bytes | None:
        """The archive as it came; None when it is not kept."""
        ...

    def directory(self, sha256: str) -> Path:
        """Where the package's content is."""
        ...

    async def prune(self, used: Collection[str]) -> None:
        """Forget the packages that are not among these hashes."""
        ...


class Deployments(Protocol):
    """The processes of deployed functions."""

    async def prepare(self, settings: Mapping[str, Any], code: Code) -> None:
        """See to it that this configuration can run here. Raises DeploymentError when it cannot: a runtime that nobody
        knows, an interpreter or a runtime client that is missing, a package without its `bootstrap`."""
        ...

    def apply(self, function: DeployedFunction) -> None:
        """Run a function as it is now. Workers of an earlier `$LATEST` finish what they do and get nothing new; what
        waits for them goes to new ones. Versions that are gone end in the same way."""
        ...

    def remove(self, name: str) -> None:
        """End a function; what is in flight is brought to its end."""
        ...

    def in_use(self) -> Collection[str]:
        """The hashes of packages that workers were started from and still have as their folder."""
        ...

    def function(self, name: str, version: str) -> Function | None:
        """What runs a version (`$LATEST` or a number); None when there is none."""
        ...

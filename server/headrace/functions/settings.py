"""What every function of a registry has in common, and the environment of a worker process, which is built from it.

The environment is built from nothing: nothing of ours reaches a function but what is named here.
"""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from headrace.clock import Clock, SystemClock
from headrace.functions.configuration import ProcessSpecification
from headrace.functions.interpreter import Interpreter
from headrace.functions.replies import timestamp
from headrace.functions.worker import LogCallback

#: Where the machine keeps its libraries is no business of the function's, but interpreters are lost without it.
_PASSED_ON = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR")


@dataclass(frozen=True, slots=True)
class Settings:
    region: str = "us-east-1"
    account: str = "000000000000"
    #: AWS_ENDPOINT_URL of functions; None leaves them to the cloud. `FunctionRegistry.endpoint_url` can set it later.
    endpoint_url: str | None = None
    #: The credentials of functions, and other variables that all of them get.
    credentials: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"})
    )
    #: Is given every line that functions write. None spares the work. Must not block.
    log: LogCallback | None = None
    #: Worker processes of a function that does not say how many it wants; a new account of the cloud has ten.
    max_workers: int = 10
    #: Seconds that an invocation waits for a free worker before it is throttled; None is the function's timeout.
    queue_wait: float | None = None
    #: Seconds after which a worker without work is ended.
    idle_limit: float = 300.0
    #: Seconds that the init phase may take; or the function's timeout, if that is longer, since the cloud then runs
    #: it once more as a part of the invocation.
    init_limit: float = 10.0
    #: Kill a worker whose processes have more memory than the function's size, as the cloud does. Linux only.
    enforce_memory: bool = False
    #: Replace the workers of a function when code in its folder changes.
    reload: bool = True
    #: The program that runs a runtime, by the runtime's name (`python3.12`, `nodejs22.x`); others are looked for.
    interpreters: Mapping[str, str] = field(default_factory=dict)
    #: Where the official runtime clients are kept once they have been fetched; None is a folder in the user's cache.
    cache: Path | None = None
    clock: Clock = field(default_factory=SystemClock)

    @property
    def cache_folder(self) -> Path:
        if self.cache is not None:
            return self.cache
        return Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "headrace"


def process_environment(
    specification: ProcessSpecification, settings: Settings, endpoint_url: str | None, interpreter: Interpreter
) -> dict[str, str]:
    """Everything a worker process finds in its environment but the address of its Runtime API."""
    environment = worker_environment(
        settings,
        endpoint_url,
        name=specification.name,
        version="$LATEST",
        handler=specification.handler,
        memory_mb=specification.memory_mb,
        directory=specification.directory,
        variables=specification.environment,
        programs=os.path.dirname(interpreter.path),
    )
    environment["AWS_EXECUTION_ENV"] = f"AWS_Lambda_python{interpreter.version}"
    directory = str(specification.directory)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (directory, environment.get("PYTHONPATH"))))
    return environment


def worker_environment(
    settings: Settings,
    endpoint_url: str | None,
    *,
    name: str,
    version: str,
    handler: str,
    memory_mb: int,
    directory: Path,
    variables: Mapping[str, str],
    programs: str = "",
) -> dict[str, str]:
    """What workers of every runtime find in their environment. `variables` are the user's own, which give way only to
    what says who the worker is; `programs` is a folder that PATH begins with."""
    temporary = tempfile.gettempdir()
    day = timestamp(settings.clock.now())[:10].replace("-", "/")
    return {
        "PATH": os.pathsep.join(filter(None, (programs, "/usr/local/bin", "/usr/bin", "/bin"))),
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        "HOME": temporary,
        "TMPDIR": temporary,
        **{name: os.environ[name] for name in _PASSED_ON if name in os.environ},
        "AWS_REGION": settings.region,
        "AWS_DEFAULT_REGION": settings.region,
        **({"AWS_ENDPOINT_URL": endpoint_url} if endpoint_url else {}),
        **settings.credentials,
        **variables,
        "AWS_LAMBDA_FUNCTION_NAME": name,
        "AWS_LAMBDA_FUNCTION_VERSION": version,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(memory_mb),
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{name}",
        "AWS_LAMBDA_LOG_STREAM_NAME": f"{day}/[{version}]{uuid.uuid4().hex}",
        "LAMBDA_TASK_ROOT": str(directory),
        "_HANDLER": handler,
    }
